937 811 566

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
(?:scheme|programme|club|project|course|service|campaign) (?:runs?|ran|is run)
through the (?:course|training|programme)
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
we (?:did|have done|do) (?:what|all|everything) (?:that )?we (?:said|promised|agreed|planned)
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
(?:club|hall|centre|room|service|drop-in|hub) is open (?:\w+ ){0,4}?(?:nights?|days?|evenings?|hours)
(?:members?|friends?|they|pupils?|child|children) (?:have|has) (?:all |each )?been given (?:the|a|an|their)\s+(?:number|leaflet|card|booklet|pack|details|information|copy|plan|letter|timetable)
number of (?:\w+ ){0,4}?(?:who|that) (?:come|came|turn|return|respond|reply|read|download|watch|visit|view|register|accept)\w*(?! (?:home|back home))
(?:panel|board|core group|agencies|professionals|partners|steering group|network|forum|working group|committee|partnership) (?:has|have|will have) (?:now )?met
number of (?:hits|views|downloads|likes|clicks|followers|sign-ups|attendees|participants|retweets|shares|responses|replies)
(?:money|budget|grant|funding|funds?) (?:\w+ )?(?:(?:is|are|has been|have been|was) )?(?:spent|used|allocated|secured|drawn down|committed|in place|approved)
evidence (?:of|that) (?:\w+ ){0,3}?(?:joint|work|working|engagement|attendance|partnership|liaison|contact|delivery|completion|information[ -]sharing|multi-agency|communication|training|meetings?)
hours (?:of|spent on|worked) (?:\w+ ){0,3}?(?:work|outreach|support|mentoring|training|contact|supervision|patrols?|counselling)
(?:registers?|records?|lists?|logs?|notes?|tally|count|sheets?) (?:of|for|showing) (?:who|how many|those who|attendance|attendees|numbers)
^\W*(?:an?|another|the) (?:\w+ ){0,2}?(?:assembly|session|workshop|meeting|leaflet|poster|talk|event|course|lesson|briefing|trip|visit|plan|policy|protocol|report|newsletter)(?= (?:for|on|about|by|with|in|at|each|every|and|is|has)\b|[.,;]|$)
how (?:many|much|often) (?:[\w’'-]+ ){0,5}?(?:attend\w*|come|came|turn(?:ed)? up|sign(?:ed)? up|take part|took part|join|joined|seen|invited|reached|referred|trained|book|booked|downloaded?|receive[sd]?|return|respond|viewed?|delivered|held|completed|sent|given|made|visited|contacted|met)
(?:percent|per cent|half|most|all|everyone|everybody|\w+ (?:parents|staff|teachers|drivers|families|people)) (?:\w+ ){0,5}?(?:attend(?:s|ed)?|turn(?:ed|s)? up|complete[sd]?|sign(?:s|ed)? up|respond(?:s|ed)?|return(?:s|ed)? (?:the|their)|took part|take part|receive[sd]?)(?! (?:school|college|lessons))
\d+ ?%(?: of)? (?:\w+ ){0,5}?(?:attend|turn up|complete|come)(?:s|d|ed)?
(?:WORKERS|nurse|nurses|guards?|managers?|leads?|coordinators?) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|knocked|handed|been (?:round|out|into)|met|seen(?! (?:an?|the) (?:change|differen|drop|fall))|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
(?:staff|teachers?|workers?|mentors?|officers?|lead|nurse|school|council|police|chair|manager|social worker) (?:\w+ ){0,2}?(?:emails|sends|writes|visits|attends|meets|chairs|circulates|delivers|completes|updates|records|submits|files|reports|logs|holds|provides|offers|runs|shares|checks in|contacts|calls|reviews|produces|arranges|makes) (?:\w+ ){1,}
(?:lights?|lighting|lamps?|cameras?|bench(?:es)?|fenc(?:e|ing)|signs?|shelter|locks?|gates?|hedge|seat(?:s|ing)|bins?|bulbs?|alarms?|cctv|tables?|goalposts?) (?:\w+ ){0,3}?(?:fitted|installed|repaired|replaced|mended|put (?:up|in)|painted|built|in place)
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
(?:footfall|headcount|turnout)(?: figures?)? (?:at|in|for|of)
(?:has|have) (?:an?|their|his|her|its) (?:own )?(?:allocated|named|dedicated|assigned|identified|designated) (?:\w+ )?(?:mentor|worker|lead|practitioner|professional|keyworker)
how many (?:[\w’'-]+ ){0,4}?(?:saw|read|watched|liked|clicked|opened|shared) (?:on )?(?:it|them|this|the (?:posts?|video|film|leaflet|page|poster|link))
turn(?:ed|s)? up (?:to|at|for) (?:all |most |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|half|every|each)(?! (?:lessons?|days|class|school))
(?:actions?|tasks?|milestones?|plan|targets?) (?:(?:is|are|has been|have been|all|fully|was|were) ){0,3}(?:completed?|achieved|met|done|closed|progressed|signed off)
(?:worker|lead|mentor|professional|contact|champion) (?:\w+ ){0,3}?(?:allocated|identified|appointed|assigned|in (?:place|post)|named|agreed)
(?:level|levels|rates?|good|high|higher|increased|improved|continued|regular|full|better|more)\s+(?:of )?(?:engagement|participation|attendance|uptake|footfall|turnout)(?! (?:at|in) (?:school|college|lessons))
(?:has|have|had) (?:all |each |now )?been (?:written to|contacted|approached|consulted|informed|notified|briefed|spoken to|emailed|invited|trained|seen|visited|offered|referred)
(?:young people|group|members|friends|girls|boys|they) (?:have |has )?(?:all\s+|each )?(?:taken part|took part|engaged|completed)
(?:has|have|had) (?:all |each |now )?had (?:a|an|the|one|two|three|four|five|six|eight|ten|their|his|her|at least \w+) (?:[\w-]+ ){0,2}?(?:THING|half[- ]days?|one-to-ones?|1:1s?)
(?:half[- ]days?|open days?|fun days?|coffee mornings?|one[- ]to[- ]ones?) (?:(?:is|are|was|were|has|have|been|to|be) ){0,3}(?:held|completed|done|delivered|run|attended|booked|offered)
(?:has|have) (?:all |each |now )?met (?:the|their|a|with) (?:\w+ )?(?:WORKERS|nurse|lead|coach|sergeant)
(?:young people|group|members|friends|girls|boys|they|five|families|parents) (?:\w+ly )?(?:engages?|participates?|takes? part|joins? in) (?:with|in) (?:the |their |our )?(?:\w+ ){0,2}?THING
(?:WORKERS|guards|conductors|managers) (?:on|at|in|from|of|across|along|for|who) (?:[\w'’-]+ ){1,4}?(?:(?:is|are|have|has|were|been|all) ){0,3}(?:trained|briefed|invited|contacted|inducted|consulted|spoken to|visited|written to)
(?:works?|repairs?|improvements?|refurbishment|resurfacing|installation|building|project|murals?|garden|path|ramp|pitch|shelter|kitchen|room|stage|pond|allotment|court|film|play|song|exhibition|website) (?:\w+ )?(?:(?:is|are|has|have|been|to|be|will|was|were|all|now|fully) ){1,4}(?:completed?|finished|done|built|painted|planted|made|opened|laid|dug|ready|refurbished|resurfaced|redecorated)
(?:stickers?|signs?|posters?|notices?|leaflets?|cards?|rules?|policy|policies|code|charter|banners?|numbers?|list|maps?|timetable|guidelines?)(?: of \w+)? (?:(?:is|are|go|goes|now|all|has been|have been|was|were) ){1,3}(?:displayed |shown |put |posted |up |stuck ){0,2}(?:in|on|at|by|outside) (?:\w+ ){0,4}?(?:windows?|walls?|doors?|boards?|shops?|gates?|counters?|website|noticeboards?|classrooms?|display|bus(?:es)?|stations?|entrances?|desks?)
(?:rules?|code|charter|guidelines?|agreement|pledge) (?:(?:is|are|has|have|been|was|were|now) ){1,3}(?:displayed|shown|put up|posted|printed|adopted|agreed|written|published|signed|circulated|read out)
(?:passes|vouchers?|keys|phones?|tickets?|stickers?|kits?|alarms?|torches|coats|fobs|codes|numbers|lanyards|wristbands) (?:(?:is|are|has|have|been|was|were|all) ){0,3}(?:issued|handed|given|sent|distributed|provided|delivered|posted|bought|loaded)
(?:match(?:es)?|tournaments?|games?|five-a-side|gigs?|concerts?|shows?|performances?|barbecues?|meals?|suppers?|picnics?|fairs?|exhibitions?|screenings?|plays?|camps?|part(?:y|ies)|festivals?|rehearsals?|residential) (?:(?:is|are|has|have|been|was|were|to|be|will|gets?) ){0,3}(?:played|held|staged|put on|hosted|performed|arranged|organised|completed|(?:take|takes|took|taken) place)
(?:gates?|lamps?|lights?|lighting|bench(?:es)?|fenc(?:e|es|ing)|signs?|shelters?|locks?|cameras?|bins?|doors?|posters?|stickers?|notices?) (?:is|are) (?:now |all )?(?:in|up)(?= at| by| on| before|[.,;]|$)
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
(?:home|there|(?<!carried\s)(?<!sent\s)(?<!given\s)(?<!handed\s)(?<!rolled\s)out|back) (?:by|together|on time)
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
talk(?:s|ing)? (?:to|with) (?:[\w’'-]+ ){1,5}?about (?:it|this|that|things|(?:the )?(?:risks?|dangers?|concerns?|issues?|consequences))(?=[.,;]|$)
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
keep(?:s|ing)? (?:talking|listening|up|things|an open)
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
(?:to|will|should|must) (?:action|progress|pick up|take forward|follow up|lead on|look after) (?:this|it|that|things)(?! (?:from|at|on) (?:the )?(?:stop|door|gate|\d|\w+day))
hold(?:ing|s)? (?:\w+ ){1,3}to account
(?:awareness[ -]raising|child[- ](?:focused|centred)|role models?|take responsibility for|(?:allowed|left) to drift)
something (?:positive |meaningful |constructive |better )?to do(?! (?:on|at|from|every|each)\b)
(?:find|source|identify|offer|arrange)(?:s|ing)? (?:alternative|positive|suitable|diversionary|appropriate|meaningful|constructive|other) (?:\w+ )?(?:activit\w+|provision|things)
(?:keep|maintain|build|gain)(?:s|ing)? (?:the |up )?momentum
think(?:s|ing)? (?:creatively|differently|outside|carefully)
us(?:e|es|ing) (?:their |its |his |her |professional )?(?:discretion|judgement)
be (?:more )?(?:consistent|persistent|present|patient|honest|transparent|welcoming|approachable|relentless)(?! (?:at|in|on|from|every|each)\b)
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
tak(?:e|es|ing) (?:a|an|the) (?:[\w-]+ ){1,2}(?:view|stance|outlook|interest)
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
the (?:tools|skills|space|time) (?:they|he|she|families|parents) (?:needs?|wants?)
(?:use|make|using|making) (?:each|every|all) (?:contact|moment|chance|conversation)
(?:gain|earn|win|rebuild|regain)(?:s|ing)? (?:back )?(?:the |their |its )?(?:\w+ )?(?:trust|confidence|respect)
(?:nobody|no one|none of us) (?:should|must|is to|ought)
(?:increas(?:e|ed|ing)|greater|better|closer|stronger|wider|tighter) (?:\w+ ){0,2}?(?:presence|visibility|join-up|partnership|working|practice|coverage|offer|handovers?)
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
(?:eyes|ears) (?:open|peeled)
holds (?:\w+ ){1,3}?in mind
tak(?:e|es|ing) (?:more|greater|full|better|some) (?:of an? )?(?:responsibility|ownership|care|interest|notice)
(?:set|sets|setting|firm|firmer|clear|clearer|better) boundaries
(?:react|act|move|moves|acts|reacts) (?:faster|quicker|sooner|more quickly)
if (?:they|he|she) (?:want|wish|wants|wishes|would like) (?:it|one|to)(?=[.,;]|$)
something (?:more )?(?:positive|constructive|meaningful|worthwhile|productive|purposeful|structured|useful|better)
something for (?:them|the (?:group|friends|young people|girls|boys|lads)) to do
look(?:s|ing)? after (?:\w+ ){1,2}better
wait(?:ing)? and see
(?:more|better|extra|greater) (?:youth work|outreach|provision|activities|input|resources|presence|involvement|joined-up working)
driv(?:e|es|ing) (?:(?:this |it |things )?forwards?|change|improvements?|progress)
bring(?:s|ing)? (?:people|everyone|everybody|the community|communities|things) together
(?:views|wishes|opinions) (?:will|to|should|must) be (?:\w+ )?(?:sought|heard|considered|gathered|captured|respected|valued)
work(?:s|ed|ing)? (?:on|around|through|with|towards|alongside)
be (?:\w+ )?(?:kind|patient|understanding|welcoming|inclusive|supportive|positive|friendly|visible|present|approachable|careful|fair|open|honest|curious|alert)
(?:business as usual|direct work|every contact|every so often|existing resources|now and (?:again|then)|up to (?:date|speed))
(?:be|get|gets|getting) alongside
what (?:can|could|might|may) be done
(?:not|never|no longer) (?:\w+ )?(?:permit|allow|let|arrange)(?:ted|ed)? (?:\w+ )?(?:visits?|contact|meetings?|sleepovers?|calls?|messages|messaging) (?:between|with|from|among) (?:WHOM|each|one another|the others?|his friends|her friends|their friends)
contact (?:between|with|among) (?:WHOM|each other|one another|the others?) (?:\w+ ){0,3}?(?:supervised|blocked|banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited|forbidden)
non-?\s?association
no association(?! with (?:the )?(?:adults?|men|man))
non-?\s?contact (?:order|condition|clause|agreement|rule)s?
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp|the (?:group|others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around|about|round)|be together|sit together|be on the square together) (?:of|with|each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM)
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication|time (?:they spend )?together|relationships?) (?:between|with|among|of) (?:WHOM|each|one|his|their|other|peers|the (?:others?|rest))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*|prevent\w*) (?:any\s+|all )?contact (?:between|with)
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?)|protection notices?|order)(?: \w+){0,8}? (?:to|that|which|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?)
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
(?:link|links|ties?|contact|connection) (?:with|to|between) (?:the (?:group|others|friends)|each other|members) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let|able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)|see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so|to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit|keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+|friends|each other)
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM|parents to (?:stop|keep|prevent)|families to (?:stop|keep|prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be|hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going|mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
none of (?:them|the \w+) (?:is|are|may be|to be) (?:\w+ )?(?:in the company|with|near) (?:of )?(?:another|any other|the others?|each other)
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
(?:cannot|can['’]t|could not|unable to|no longer) (?:\w+ )?(?:message|contact|text|ring|call|see|meet|reach|find|talk to|speak to|visit|chat (?:to|with)|phone|get hold of) (?:each other|one another|the others?|the rest|(?:his|her|their) friends)
no (?:more )?(?:seeing|meeting|contacting|mixing with|talking to|hanging (?:about|around|round|out) with) (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
avoid\w* (?:bringing|having|putting|placing|seating) WHOM (?:into contact|together|in the same)
(?:not|never|no longer|nor|\w+n['’]t) (?:\w+ )?(?:to )?(?:associate|consort|fraternise|congregate|socialise|mix)(?=[.,;:]|$| (?:again|any more|in future|outside|after|until|at all|out of|at|in|on))
(?:agree|decide|insist|rule|require|order|make sure|ensure|promise)[sd]? that (?:\w+ ){1,3}?(?:only\s+)?(?:see|meet|message|contact|visit) (?:each other|one another|the others?|(?:his|her|their) friends)(?: only)? (?:at|in|on|when|with|under|once|if)
(?:keep|keeps|stay|stays|staying|keeping) (?:well |right )?away from (?:the (?:others?|rest|group)|each other|one another|(?:his|her|their) friends)
not (?:associating|consorting|congregating|mixing)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){1,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
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
one[- ]at[- ]a[- ]time(?! if (?:they|he|she))
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
(?:exclud|suspend|expel)(?:e|es|s|ing)? (?:yp\d+|him|her|(?:the |all )?(?:one|two|three|four|some|main|older|eldest|oldest|leading|worst|whole)(?: of (?:them|the \w+))?(?: \w+)? (?:who|from|for|seen|until|so|in)|one of them|two of them)
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
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
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
so (?:that )?(?:\w+ ){1,5}?(?:comes?|goe?s?|attends?|meets?|travels?|walks?) (?:home )?without\s+(?:them|him|her|the others?|each other|one another|yp\d+)
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided|dispersed|kept apart|disbanded|moved on|scattered|dismantled)
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
(?:nobody|none|no one|no two|neither|not one) (?:of |from |in )?(?:the\s+|them )?(?:\w+ ){0,2}?(?:is|are|sits?|shares?|has|have|works?|travels?|walks?)\s+(?:\w+ ){0,2}?(?:next to|beside|near|alongside|at the same table|in the same (?:class|form|set|room|lesson|group))
(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+(?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM) (?:\w+ ){0,3}?(?:(?:in|on|at|have|has|attends?) (?:the same|one)|(?:share|shares|sharing) (?:the same|a|any|one)) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?|units?|sessions?|placements?|homes?|houses?|provision)(?: (?:next|as|together|this|in|from|again))?
WHOM (?:is|are|be|to be|will be|being|get|gets) (?:split|divided|separated|spread|shared out|parcelled|distributed) (?:up |out )?(?:across|over|between|among|into|by|on) (?:\w+ ){0,3}?(?:sessions?|evenings?|nights?|days?|class(?:es)?|schools?|groups|sites?|clubs?|venues?|buses|homes?|weeks?|halves|centres?|times?|slots?|forms?|tutors?|courses?|projects?|areas?)
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options|class(?:es)?|forms?|tutor groups?|sets?|schools?|colleges?|homes?|clubs?|sites?)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates)
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
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from|to keep|for each|and))
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|site)
on the same (?:night|evening|day)s?(?= (?:are|is) (?:not|to be avoided))
(?:alternatives? to|instead of|rather than|in place of) (?:\w+ing )?(?:\w+ ){0,2}?time (?:\w+ )?with (?:the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
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
(?:stop|stops|stopping|end|ends|ending|cancel|cancels|withdraw|withdraws|cease) (?:the\s+|all\s+|its |their )?(?:joint|group|shared) (?:sessions?|evenings?|meetings?|activities|trips?|work|outings)
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
no (?:\w+ )?time (?:\w+ )?(?:for|with) (?:each other|one another|the (?:group|others?)|his friends|her friends|their friends)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|WHOM) (?:can |may )?(?:spend|spends|have|are|is|be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)|as a group|around (?:each|one|the (?:others?|rest|group)))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each|one) (?:present |current |same |existing |old |peer |friendship )?(?:group|friends|friendships?|friendship group|peers|other|another)(?!['’])
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
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
walk(?:s|ed|ing)?(?! (?:-in|in centre)\b)
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

2 3 4 5 6 10 11 12 14 15 17 19 21 22 23 24 25 26 27 28 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 51 52 54 55 56 57 58 60 62 64 67 68 69 70 71 75 76 77 78 79 82 83 85 86 87 88 89 90 91 93 94 95 96 97 98 101 102 103 105 107 108 109 111 112 125 128 133 135 136 137 138 139 144 145 146 147 148 150 155 156 158 160 161 163 166 168 178 181 192 196 197 199 200 201 202 203 206 207 208 209 210 211 212 213 221 222 223 224 225 229 230 231 232 233 234 235 236 237 246 252 254 256 257 261 262 263 264 268 269 270 272 276 277 278 279 280 281 283 284 285 286 289 291 293 294 296 297 298 299 303 304 305 308 310 311 312 314 315 320 323 328 329 330 332 338 339 345 346 349 351 352 354 355 356 357 358 360 361 362 363 364 365 366 367 368 372 375 376 377 379 380 381 382 394 401 402 418 419 423 429 430 431 433 436 438 441 442 443 445 446 448 450 451 455 458 459 463 465 466 467 468 469 470 472 473 474 476 478 479 482 484 485 486 487 489 490 495 496 497 500 501 502 503 504 505 506 507 509 510 511 512 513 514 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 533 534 535 536 537 538 539 540 542 543 545 546 547 548 549 550 551 552 554 555 556 557 558 559 560 562 563 564 565 566 569 570 571 572 573 574 575 576 577 578 579 580 581 582 584 585 586 587 588 589 592 593 594 595 596 597 598 599 600 601 602 603 605 606 607 608 609 610 611 612 613 614 615 616 618 619 622 623 624 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 660 661 662 663 664 666 667 668 669 670 671 672 673 675 676 677 679 680 681 682 683 684 685 686 687 688 690 691 692 693 694 695 696 697 699 700 701 702 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 779 780 781 782 783 784 785 786 787 789 790 791 792 793 794 795 796 797 798 799 800 801 806 807 811 812 817 830 836 837 838 848 854 855 856 859 876 877 878 879 880 882 883 906 911 913 914 923 926 927 930 935 936 1 8 9 13 16 18 20 29 53 59 61 63 65 66 72 73 74 80 81 84 92 99 100 104 106 113 114 117 122 123 124 126 129 134 140 141 142 143 149 151 152 157 159 162 164 165 167 170 172 174 175 176 177 179 180 182 187 190 193 198 204 205 218 220 226 227 228 238 239 240 241 242 243 244 245 250 251 253 255 259 260 265 266 267 271 273 274 275 282 290 292 295 300 301 302 306 307 309 313 316 317 318 319 321 322 324 325 326 327 331 333 335 336 337 340 341 342 343 344 347 348 350 353 359 370 371 378 383 387 388 389 390 391 393 395 397 400 408 409 417 420 421 422 424 425 426 427 428 432 434 435 437 439 440 444 447 449 452 453 454 456 457 460 461 462 464 471 475 477 480 481 483 488 491 492 493 494 498 499 508 515 532 541 544 553 561 567 568 583 590 591 604 617 620 621 625 659 665 674 678 698 703 778 788 805 813 815 816 819 821 822 829 831 832 834 835 839 841 845 846 852 865 869 871 875 881 885 890 892 903 904 905 907 908 912 917 918 920 924 928 929 931 932 933 934 0 7 50 110 115 116 118 119 120 121 127 130 131 132 153 154 169 171 173 183 184 185 186 188 189 191 194 195 214 215 216 217 219 247 248 249 258 287 288 334 369 373 374 384 385 386 392 396 398 399 403 404 405 406 407 410 411 412 413 414 415 416 689 802 803 804 808 809 810 814 818 820 823 824 825 826 827 828 833 840 842 843 844 847 849 850 851 853 857 858 860 861 862 863 864 866 867 868 870 872 873 874 884 886 887 888 889 891 893 894 895 896 897 898 899 900 901 902 909 910 915 916 919 921 922 925

8 14 6 4 3 6 8 10 3 3 9 9 8 6 8 12 7 11 6 9 12 4 9 8 10 7 9 10 10 8 5 8 7 8 6 3 6 7 7 4 9 9 10 0 6 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 7 7 12 12 7 17 6 6 4 7 10 7 9 3 4 4 6 5 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 5 4 4 9 3 11 6 6 8 9 15 8 3 19 6 5 4 4 6 4 4 4 4 8 4 4 6 5 6 3 5 6 3 3 3 3 3 6 8 6 7 7 4 8 10 4 4 3 4 3 6 5 4 2 4 5 4 4 5 3 4 7 5 8 3 4 6 4 4 5 4 7 7 8 5 5 9 5 5 3 4 4 5 3 6 7 4 4 8 5 8 3 8 3 7 4 4 7 8 3 7 10 5 5 3 3 4 3 5 5 4 3 3 4 7 5 3 4 3 5 4 3 3 4 5 3 7 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 4 5 4 0 0 3 5 0 0 0 4 20 0 6 10 24 0 13 6 8 4 10 0 7 0 9 7 0 7 7 6 0 0 0 0 7 14 6 0 6 8 7 0 12 6 13 20 7 8 7 11 0 0 5 12 8 6 7 11 13 0 6 11 8 0 10 7 7 4 5 0 11 5 5 3 5 4 5 3 10 0 7 0 15 9 0 7 8 0 11 9 12 0 4 11 9 5 15 14 15 10 0 0 14 0 10 12 10 4 4 3 8 8 0 11 20 26 9 9 7 9 7 5 0 7 0 6 4 10 7 7 3 4 22 7 3 8 7 5 5 0 10 12 0 8 26 0 10 11 14 13 7 5 14 7 12 7 13 4 5 5 10 0 0 0 0 0 4 4 0 3 8 7 8 4 4 6 14 16 6 13 6 5 5 13 0 0 0 5 3 0 8 0 0 2 3 4 3 8 18 10 8 3 13 8 4 11 4 3 0 13 11 18 31 8 6 0 4 5 4 11 3 5 0 0 7 4 6 3 6 10 6 0 6 7 0 6 9 0 0 0 9 4 6 4 5 9 9 0 0 11 0 0 0 9 8 0 4 5 6 4 9 8 7 6 8 6 0 4 10 5 5 6 4 12 5 6 5 3 6 8 3 4 8 3 4 4 4 5 3 3 5 3 6 4 5 5 2 11 2 8 11 10 3 5 4 11 5 5 4 6 5 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 6 5 6 3 11 5 3 7 6 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 3 2 2 2 2 2 2 3 2 2 2 2 2 5 2 2 5 4 8 3 2 2 2 3 2 2 4 3 2 8 4 2 3 2 2 2 3 4 5 3 2 4 3 0 2 3 2 2 5 3 2 3 3 2 3 3 4 3 3 3 6 2 4 8 4 4 3 3 2 9 3 5 4 2 6 3 2 4 2 2 8 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 3 3 2 4 4 2 2 2 6 3 2 5 2 2 3 2 2 2 2 3 3 4 5 2 3 2 2 3 3 3 2 3 3 2 2 2 2 2 10 5 2 4 0 0 2 4 5 3 6 2 5 4 8 8 0 8 0 2 0 2 3 2 2 2 2 2 2 2 2 2 2 2 2 6 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 8 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 2 2 1 1 2 1 2 1 2 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1

1$	474 1522
20$	1700
34$	754
35$	754
YP	1316
a$	1829 98 1076 1131 1143 1149 1150 231 1177 1181 1265 376 1315 1476 2288 1479 1480 2292 1484 1486 1487 552 1495 1529 1708 1709 1710 1713 1714 1716 1717 1718 1721 1722 1726 1727 1731 1736 1740 1747
abc	265 1202
abcs	1202
able$	1875 1205 273 1227 1341 591 1568
about$	1090 1174 2009 1631 1636
above	2081
above$	2083 1649
abreas	703
abreast$	1640
abroad	1337
abuse$	1609
academ	2127 2135 2179
academy$	2143
accept	951 1781
accepted$	1762
access	1144 1613 704 1641
access$	1955 685
accessed$	572
accessible$	1949
accomm	397
accommodation$	2129 401
accord	649
accordingly$	1586
accoun	1836 1123 704 1641 832
account$	22 1923 1934 1982
accred	966
accredited$	1777
achiev	996 1646
achieve$	573
achieved$	1807 573
achieves$	573
acknow	967 682 861
acknowledgement$	1778
across	2312
across$	2166 1593
act$	736
acted$	1839
action	1812 1820 1111 1123 566 1509 1522 811
action$	59 1910 1922 1934 580
actions$	59 580
active$	1080
activi	1812 1820 1925 1944 1190 2223 566 1509 1522 1665 811
activities$	1821 2001 2217 1407 2219 2221 1621 1622 1670
activity$	1670
acts$	736
ad$	629
add	755
add$	889
added$	889
adding$	889
additi	184
additional$	1086 1121 637
addres	119 120 1077 167 682
address$	1104 1274 863
addressed$	1057 1888 863
addresses$	1274 863
addressing$	863
adds$	889
admitt	2105 360
admitted$	1297
adopt$	206 908
adopte	1790 1005 1503
adopted$	1816 908
adopting$	908
adopts$	908
adult	1836
adult$	1929 1930 1971 1551 615 828 874
adults	232
adults$	163 1115 1971 1169 828 874
advert	1790 1812 1820 566 1503 1509 1522 811
advice$	150 1932
advis$	275
advise	24 25 861
advise$	270 275
advised$	275
adviseed$	270
adviseing$	270
adviser$	581
advisers$	581
advises$	270 275
advisi	861
advising$	275
adviss$	275
advoca	682 864
advocate$	843
afraid	1021 624
afraid$	1832 1561
after$	1841 1922 1188 2304 1693
aftern	370 466 467
afternoon$	1776 2118 1389 2212 1403 2215
afternoons$	1776 2118 1389 2213 1403 2215 1538
again$	1158 2037 1678
agains	1494
against$	958 110 1048 2014 1212 2305 1590
age$	2282
agenc	1897
agenci	34 42 1811 1094 232
agencies$	0 1 1753 11 15 17 971 1796 65 1092 1905 163 1169 662
agency$	1785 1099
agenda$	1920 1579
agree	755
agree$	954 284 297 789
agreed	960 1790 1005 1077 1503
agreed$	1764 1771 1816 1063 1888 1156 297 1341 1520 722 789
agreeed$	954
agreem	1812 1820 2008 566 1509 1522 811
agreement$	68 150 2007
agreements$	2007
agrees$	954 284 297 789
aim	700
aim$	1659
aiming	700
aims	700
aims$	1659
alarm$	44 46 586
alarms$	44 46 586
alert	1152
alert$	1911 1963 1677
align	864
all	41 108 122 2086 1493 2308 1626 1688
all$	1749 1773 978 1003 1012 163 1164 1167 1169 1269 1367 662 1617 1710 1714 1741
alloca	973 1790 1503
allocat$	910
allocate$	910
allocated$	1784 993 444 1520 910
allocates$	910
allocating$	910
allocats$	910
allotment$	66
allow$	1872 1194 1223 1250 1429 1667
allowe	2105
allowed$	1194 1205 2056 1291 2103 664
allows$	1872 1667
allowted$	1194
alone	1021 1370
alone$	1832 2102 2115 2181 1694
along$	1263 2094 1666
alongs	1254 1375
alongside$	2186 1593 1676 1679
altern	1944 1983 460 521 528 1665
alternate$	452 1393 1402
alternating$	452 1402
alternative$	1114 533
alternatives$	1610
ambassador$	581
ambassadors$	581
amber$	1827 1828 1536
amend	877
amende	1790 1503
among$	1195 2166 1417
an$	1070 1076 200 1143 1149 1476 2288 1479 1486 1487 552 1529 1726 1736 1747
analyse$	639
analyses$	639
analysing$	639
analyst$	830
analysts$	830
and$	1030 1121 1180 1189 1639
annual$	571
anothe	1094 2020 2043 2045 2051 2052 2065 1324 2225 2227 2229 2231 2242 2244 2263 747 1687
another$	1070 1905 2019 2030 2033 2034 2042 2046 2049 2122 2125 1319 1320 1332 2145 1339 2170 423 1368 2185 441 1381 2208 2226 2235 2236 2238 2252 2255 2256 2258 525 2274 533 2288 1486 614 1684
answer	967 1839
answer$	1778 931
answered$	931
answering$	931
answers$	931
anti$	683
any$	1095 159 1097 1167 1269 406
apart	2013 2017 2060 2061 1349 1350 494 1442 515
apart$	299 2063 1340 2154 2160 2161 2166 2167 1357 2169 422 2201 2241 1431 2253 2259 1456
apolog	837
apologise$	808
apologised$	808
apologises$	808
apologising$	808
app$	22
appeal$	2121 516 1454
appearance$	1612
appl	755
applic	1812 1820 566 1509 1522 811
applicable$	1567 1568
application$	2290 1642
applications$	1642
applie	961
applied$	1772 788
applies$	788
apply$	788
applying$	788
appoin	1790 1812 1820 360 566 1503 1509 1522 811
appoint$	912
appointe$	912
appointed$	1518 1520 912
appointes$	912
appointing$	912
appointment$	1821 1297 2290
appointments$	1821 1297
appoints$	912
appren	1378
apprenticeship$	2189
apprenticeships$	2189
approa	1808 1021 107 1556 865
approach$	1910 1954 1620
approachable$	1949 1605 1677
approached$	1832
approaches$	1025
approaching$	2026
approp	1882 184 528 1613 703
appropriate$	1063 1065 1086 1900 1114 1121 1949 1567 1568 1640
appropriately$	1640
approv	960 973 1790 1503
approved$	1771 1784
apps$	22
april$	1843 1033
are	940 119 183
are$	959 1003 1007 76 79 1830 104 113 1087 1147 216 1331 421 538 546 555 611 613
area	2127 2135 2146 1360 2171 2179 2188
area$	2072 2077 2113 2128 1318 1319 2130 1343 1690
areas	2171
areas$	1966 2077 2180
arise	1073
arise$	1884
arises$	1884
around	1254
around$	1905 1121 1125 1174 2009 1614 1640 1676
arrang	1790 980 1817 1503
arrange$	177 1194
arranged$	1933
arrangeed$	1194
arrangeing$	177
arranges$	1791 177
arrangeted$	1194
arrest	1021 822
arrest$	102 112
arrested$	1832
arrests$	102 112
arriva	1399
arrivaltime$	2210
arrivaltimes$	2210
arrive	341 360 757
arrive$	1297 1347
arrives$	1297
articl	1812 1820 566 1509 1522 811
as$	1038 124 125 1064 1069 133 136 1888 1890 219 328 611 630 1580 1581 1614 713 730
asbo	265 1202 266 1203
asbos	1202 1203
aside	879
ask	1830 1045 1856
ask$	100 270 324 346 602 928
aske	602
asked	961 1774 1775 1045 1856 588
asked$	1772 1835 1026 270 284 324 1525 928
asking$	270 324 346 928
asks	1045 1856
asks$	100 270 324 346 602 928
aspira	1619 865
assaul	107 624 822
assault$	111
assaults$	111
assemb	1812 1820 2038 2041 566 1509 1522 811
assemble$	2090
assemblies$	1821 2298
assembly$	2298 813
assess	1812 1820 1053 119 1059 566 1509 1522 811
assessed$	52
assessment$	1862 1864 1867 1868 1870 1871
assessments$	1870
assign	1790 1503
assign$	910
assigne$	910
assigned$	993 444 1520 910
assignes$	910
assigning$	910
assigns$	910
assist$	850
assistance$	1932 850
assisted$	850
assisting$	850
assists$	850
associ	1198 1199 2011 2013 2016 2017 1221 1225 2041 2064 1348 1413 2225 836
associate$	2009 2029 2032 2036 2159 1685
associating$	2010 2023 1686
association$	2010 2224 2232 1680 1681
assumptions$	1627
assurance$	150 1588
assurances$	1588
at$	1803 1806 1004 1829 1034 99 128 1888 1104 180 214 1964 1967 1969 1284 1286 2123 386 1328 443 2209 463 2294 2299 2302 1492 2304 1497 2312 2313 1505 1538 1632 1693 1721 1722 1732 1733 1734 1746
attached$	1649
attachment$	1445
attachments$	1445
attack	107 624 822
attack$	1561
attacked$	1557 1561
attacks$	1561
attemp	700
attend	937 938 4 1755 956 1767 1768 961 966 972 974 1788 1789 1790 980 989 71 341 360 1503 574 757
attend$	1754 1008 1297 407 1346 2209 1511 605 934
attendance$	941 20 1785 1787 1800 97 1297 1521
attendd$	1511
attended$	1748 1772 1777 1810 1008 1511 605
attendees$	1783 1787 1796
attending$	1748 605 934
attends$	1754 1791 1008 1297 407 1346 1511 605 934
attention$	1127 1610
attenu	495
attitu	865
attitudes$	1627
attrac	2073
attraction$	2121
attractive$	1949
audit	1812 1820 566 1509 1522 811
audite	966
audited$	1777
august$	1843
aunt	1311 2147 404
aunt$	840
auntie$	840
aunty$	840
authorisation$	1691
authorisations$	1691
authority$	1691
autumn$	1843
availa	1790 1152 1503
available$	1063 1933 1963
avoid	2018 296 478
avoid$	2201 1415
avoidi	478
avoiding$	1415 1535
aware	1077 1120 1152 703
aware$	1888 1911 1931 1958 1963 1640
awaren	1619 865
awareness$	664 1615 1616 693
away	345 2127 1324 390 2146 494 515 520
away$	2013 2018 1229 1235 299 2060 2063 2066 1276 1282 2123 2125 1327 1334 2149 1340 408 414 1428 1431 497 1460 1699 1711
back	1093
back$	104 1084 1904 299 604 1744
background$	1598
badmin	1494
badminton$	2305
bail$	265
bake$	800
bakees$	800
bakes$	800
ban	262 264 278 279 281 310 316 371 464 1482 759
ban$	263 1249 331 359 365 2293
band	2192
bands$	2197
bann	371
banned	262 264 2057 339 464
banned$	2006 263 293 2056 1276 365
banner	67
banner$	537
banners$	537
bannin	262 264 278 464
banning$	263 365
bans	262 264 278 464
bans$	263 365 2293
bar	262 264 278 316 371 464 759
bar$	263 365
barbec	69
barbecue$	1006 2297 1489
barbecues$	1006
barr	371
barred	262 264 339 464
barred$	2006 293 1276 365
barrier$	502 509
barriers$	1927
barrin	262 264 278 464
barring$	365
barrister$	843
bars	262 264 278 464
bars$	263 365
base$	1586
based$	1661
basis$	1566
basket	1494
basketball$	2305
be	183 215 642
be$	959 1003 113 133 1071 140 1087 1100 166 1108 1122 188 1135 1141 208 1147 211 216 1965 1161 1192 283 1331 1347 412 2164 421 1372 538 546 555 611 638 668 688 740 742
bear$	146
bearing$	146
bears$	146
become	183
become$	166
becoming$	166
been	1842 95
been$	948 963 32 1790 997 1003 113 1122 421 538 546
before	625
before$	1829 93 1032 2304 1562
befrie	107
begun	1790
behavi	1985 1619
behaviour$	265 266 1627 872
behaviours$	1627 872
behind	1481 833
behind$	2247 2292 1555
being	183 215 1240 2064 1619 865
being$	113 1087 166 1122 2011 2026 2041 1331 2148 2164 1534 1535 638 688
belief	1641
believ	1839 1045 1856
belong	1054 119
belong$	1865 627
belonging$	1950
belongs$	627
below$	1649
bench	23 1262 2287
bench$	44 70 343 344
benches$	44 70
benefi	1882
bes$	638
beside	1374 1375
beside$	2186 1733
best	1613
best$	193 1663
better	162 184 521 528 1467 679 682 820
better$	1099 1121 193 1955 229 1168 1185 1999 253 518 1459 1461 525 527 2279 533 584 1654 723 735 1674
betwee	2008
between$	1195 2012 2053 2166 2224 1439 1446
beyond	116 1456 1460
bid	1812 1820 566 1509 1522 811
bigger$	2083
bike	23
bin	23
bin$	44 70
bingo	1494
bingo$	2305
bins$	44 70
bit$	1988
blankets$	1719 1720
block	310 325
block$	305 750
blocke	2057 2091
blocke$	750
blocked$	2006 305 345 750
blockes$	750
blocking$	305 750
blocks$	305 750
board	18 34 989 990 649
board$	971 1798 1800 1801 1815 1895 1896 2144 1494 1586
boardi	2127
boarding$	1323 405
boards$	1815
boat	2192
bolste	864
bolted	1475
bolted$	2286
bond	1413 1432
bond$	2224 480 2243 500 505 1445 1660
bonds$	480 2243 1445 1660
book	1788 402 450
book$	2311 1719 906
booked	966 1788 1790 1503
booked$	1777 1810 906
booking$	2290 906
bookle	1812 1820 566 1509 1522 811
booklet$	1780
booklets$	1719
books	23
books$	2311 1719 906
boroug	2127 2135 2146 1360 2171 2179
borough$	2128 1318 2130 2132 2143 1343
boroughs$	2133
both	2086 1493 2308
both$	1773 1200 1207 1218 1251 318 2165 1355 1356 2168 2250 1688 1689 763 1702 1709 1710 1714 1722 1730
bought	960 1790 1503 879
bought$	1771 1523
bounda	1985 704 1641
boundaries$	1611 1672
box$	800
boxes$	800
boxs$	800
boy	1022 1200 1207 1218 1251 1253 318 377 1316 394 2165 1355 1356 2168 2250 1688 1689 763 1702
boy$	1833 2126 1335
boyfriend$	840
boys	26 27 61 87 1028 105 108 209 1146 1200 1207 1218 1251 318 2086 1277 1307 413 2165 1355 1356 2168 432 2250 1496 1501 1530 1688 1689 763 1702
boys$	964 998 77 78 1833 1024 1042 1859 1187 2088 2107 2126 2162 2170 465 2243 2307 1554 1697
bread$	1720
break	1306 1360 2171 1399 2223 494 495 508 512 513 517 765
break$	179 2117 417 418 1361 478 1431 496 497 1438 1705
breakf	1490
breakfast$	1489 2301 1720 1728
breakfasts$	1728
breaki	495 512
breaking$	179 417 418
breaks	2171 495 512
breaks$	179 417 418 2198
breaktime$	2210
breaktimes$	2210
breath	1306
breathe$	2120
breather$	2117
breathing$	1306
bridge$	671
bridgeing$	671
bridges$	1606 1607 671
brief$	1570 932
briefe	937 1774 1775 966 1808 1002
briefed$	1748 1777 1813 932
briefi	18 1812 1820 566 1509 1522 811
briefing$	1821 813 932
briefings$	1821
briefs$	932
bring	147 2073 782
bring$	155 254 923
bringing$	155 254 1233 923
brings	147
brings$	155 254 923
broade	864
broken	2264
broken$	2015 1349 1350 765 1709 1710
brothe	1253 2147 404 431
brother$	839
brothers$	1553 1707
brough	147
brought$	148
budget	960
budget$	1769 36
budgeted$	1771
build	1144 679 682 862
build$	191 203 1955 539 665 670
builde$	203
buildes$	203
buildi	2179 682
building$	66 203 2082 2101 2113 2155 2173 454 665 670
buildings$	2180
builds	682
builds$	203 539 665 670
built	981
built$	1792 1814
bulb$	44
bulbs$	44
bulletin$	1508
bump$	2038
bunch$	2239
burglaries$	831
burglary$	831
burgle	624
burgled$	1561
bus	2179 1376 2187 2308
bus$	1815 2182 2297 1489 1723 1728
buses	1360 2171 1366 2187 2188
buses$	1815 2177 2180
busine	1054
business$	1865 1917 741
but	2154
buy	1556 879
buy$	2283
buyer	876
buyer$	828
buyers$	1707 828
by	1485
by$	1004 1838 96 1967 230 1170 443 2294 2296 1492 2304 1539 1541 1544 1585 1666 1727 1733
cabin	2192
cabinet$	1798
cafe	28
cafe$	2082
café	28
café$	2082
call	1755 1812 1820 1231 566 1509 1522 811
call$	1754 1015 1025 91 100 102 103 2005 2290 729
called	71 1835 837
called$	1008 103 837
callin	1240
calling$	1243
calls	980
calls$	1754 1791 1015 1025 91 100 102 103 2005 1242
calm$	2120
calmer	820
came	952 1781 1788
came$	1755 1763 1049
camera	23
camera$	44 46 70 537
cameras$	44 46 70 537
camp	69
camp$	1006 2297 800
campai	1812 1820 566 1509 1522 811
campaign$	569 653
campaigning$	653
campaigns$	653
campes$	800
camps$	1006 800
campus	1360 2171
campus$	2155
can	1830 1183
can$	83 1875 1878 1122 1193 273 1227 294 1437
cancel$	471
cancelled$	2114 2218 1483
cancels$	471
cannot	1206 273 1227 294
cannot$	1379 2201
cap	280 355
cap$	356 359 489
capaci	704 1641
capacity$	1061 1647
caped$	356
caping$	356 489
capitalise$	191
capped$	356
capping$	356
caps$	356 489
capting$	356
capture$	661
captured$	2003 1512
captureing$	661
captures$	661
car$	2182
card	1812 67 1820 566 1509 1522 811
card$	1780 537 2290 1719
cards	1494
cards$	537 2290 2305 1719
care$	1926 1996 1611 1700
careful$	1080 1677
carefully$	2279 1603
carer	42 1811 397
carer$	0 1 1753 11 15 17 65 401 839
carers$	0 1 1753 11 15 17 65 217 312 401 839
cares$	1926
careta	24 25
carr	782
carria	2192
carried$	966 1790 1134 1173 1503
carry	1830
carry$	636
carrying$	1535
cascad$	650
cascade$	650
cascades$	650
cascading$	650
cascads$	650
cascadting$	650
case$	984 989 1062 1088 1580
caseload$	1799
caseworker$	841
cast	26 27 2192
cast$	964 2150 444
casts$	2150
catch	1075 1578
catchup$	1886
catchups$	1886
caught$	1236 300
cause	1641
causes	1641
caution$	275
cautione$	275
cautioned$	275
cautiones$	275
cautioning$	275
cautions$	275
cbo	265 1202 266 1203
cbos	1202 1203
cctv	622
cctv$	44 46 1559
cease	1438
cease$	2218 471 2249
ceased	1023 1039
ceased$	1834 1850
ceases$	2218
celebrate$	709
celebrates$	709
celebrating$	709
cent$	978
center$	1117
centre	28 31 1360 2171 2179 2188 664
centre$	1117 2072 2082 2113 2124 2155 454
centred$	1074 1601 1625 1661
centres$	2180
certain$	210 1664
certif	1812 1820 566 1509 1522 811
chair	24 25 990
chair$	43 1801 1853 2311 1743
chaire	1790 1503
chairs	23 980
chairs$	1791 1853 2311 1719
challe	861
challeng$	690
challenge$	1915 1600 690
challenged$	1952
challenges$	1915 690
challenging$	690
challengs$	690
champi	682
champion$	581 583
champions$	581
chance	1983
chance$	1975 273 1306
change$	1873 1906 1908 388 389 603 1667 1675 898
changed$	898
changees$	1873
changes$	1873 1906 1096 1908 388 1667 898
changing$	388 898
channel$	22
channels$	1874 1107 171
charge	1482
charge$	2293
charges$	2293
charte	67
charter$	68
chas	340
chased	961
chased$	1772
chat	1244 309 1247
chat$	237 1231 1244 2055 309 1246 1247 2058 311 1668
chats$	237 1668
chatti	1240 1243
chatting$	2054
check	938 1812 1820 1075 566 1509 1522 1578 811
check$	1812 1820 142 566 1509 1522 811 886
checked$	52 886
checkin$	1886
checking$	142 886
checkins$	1886
checks$	980 142 886
chess	1494
chess$	2305
child	1022 1253
child$	1833 1252 1335 724
childr	1022 1028 1044 1047 209 1146 1200 1207 1218 1251 1253 318 1277 2165 1355 1356 2168 432 2250 1688 1689 763 1702
children$	988 1833 1855 1858 1859 1981 1252 2088 2272 1654
childrens$	1833
childs$	1833
choice	1983 1985 1619 1665 865
choice$	532
choices$	532
choir	2192
choos$	530
choose	1830 602
choose$	530 531 563 1539
chooses$	530 531 563 1539
choosi	602
choosing$	530 531 563 1539
chooss$	530
chose	602
chose$	1539
chosen	960
chosen$	1771
chrono	1812 1820 566 1509 1522 811
church	28
cinema	28
circle	1812 1820 1465 566 1509 1522 811
circle$	2239 500 2260 2269 2271 1462 1464 2276 2281
circles$	2260 2269 1462 2276 2281
circul	1790 980 1005 1503
circulated$	1816
circulates$	1791
circumstances$	1239
cities	2179
cities$	2133
city	2127 2135 2146 2179
city$	2128 2130 2132
civil$	265
claim	1482
claim$	2293
clarification$	150 1588
clarit	704 1641
clarity$	150 1588
class	368 2135 1325 1360 2171 2179 1376 2187 2188 1378
class$	1852 1305 2131 2136 2137 2186 2189 2193 1464 2298
classe	2171 1361 2187
classes$	1823 1852 2143 2172 2180 2189 2298
classroom$	1815
classrooms$	1815
clause	2008
clause$	1863 2007 1563
clauses$	1863 2007 1563
clean$	375 768
clear	340 1613
clear$	1826 1851 1918 1919 1224 1334 647 722 735 774
clearer$	735
clearing$	774
clears$	774
clicked$	1805
clicks	972
clicks$	1783
climb$	800
climbes$	800
climbs$	800
clinic	28
clique$	500
clos	310 325
close$	1076 1080 2164 1374 647 671 785
closed	1790 996 2057 1503
closed$	1807 345 2218 785
closeing$	671
closely$	1593
closer	162
closer$	1099 229 277 723
closes$	671 785
closing$	785
club	28 31 1812 1820 2135 2179 2188 1378 566 1509 1522 811
club$	1799 2082 2113 2124 2131 2143 2189 454 569
clubs	1360 2171
clubs$	2143 2180 2189
co$	683
coach	24 25 1811
coach$	2297
coache	24 25 2192
coaches$	2297 793
coachi	1812 1820 566 1509 1522 811
coaching$	793
coats$	586 1719 1720
coax$	491
code	67
code$	68 2293
codes$	586
coerce	107
coerci	107
coffee$	62
cohesi	704 1641
cohort	2192
cohorts$	2197
coinci	2038
coincide$	2199
collab	162 683 704 1641
collaborative$	1099
collaboratively$	1593
collea	1094
colleagues$	1796 1905 662
collec	433 1399
collect$	2093 661 933
collected$	1504 1512 933
collecting$	661 933
collectiontime$	2210
collectiontimes$	2210
collects$	661 933
colleg	368 2127 2135 1325 397 1360 2171 1361 2179 1373 1376 2187 1378
college$	1845 1036 1305 382 2130 2136 2137 2143 2155 2184 2189 1542
colleges$	2143 2172 2180 2184 2189
colour$	2311
colours$	2311
come	952 1781 1788 1830 147 341 574 757
come$	1755 1763 1825 1835 100 1880 2103 2105 1346 1347 1364 1372 1511
comed$	1511
comeed$	1511
comes	147 341 757
comes$	1825 100 1880 1346 1511
comfortable$	1949
coming	147
coming$	1066 2011 1535 1569
comments$	575
commis	960 1790 1503
commissioned$	1771 1519
commit	34 973 704 1641
commit$	831
commits$	831
committed$	1784 831
committee$	971 1798
committing$	831
common$	722
commun	974 1075 1199 2011 1578 649 1613 1619 861 865
communicat$	650
communicate$	650
communicates$	650
communicating$	650
communication$	1785 1886 1910 1107 171 2010 1241 1586
communicats$	650
communicatting$	650
communities$	1191
community$	1986 1191 266
compan	24 25 1198 2192 2225 1458
company$	2009 1208 1209 2252 1452 2269 2270 2275 2278 2280
compared$	603
compla	1045 1856
complaint$	91 102 2290
complaints$	91 102
comple	939 4 951 956 1767 966 974 1788 1789 1790 980 996 1817 1134 1173 1503 574
complete$	1750 1807 1814 573 1511
completed$	1750 1762 1765 1777 1797 1807 1809 1810 1814 1945 1984 573 1511
completeed$	1511
completes$	1791 573 1511
completion$	941 1785
concer	69 1101 1619 865
concern$	1901 1906 1908 1915 1580 654
concerns$	1901 1906 1096 1908 1912 1915 1580 1581 654
concert$	1006 2297
concerts$	1006
condit	2008 265 1202 1482
condition$	2007 2293
conditions$	2007 2293
conduc	966 1790 1503
conducted$	1777
conductors$	65
confer	1812 1820 566 1509 1522 811
confid	1983 1619 1641 865
confidence$	1140 1657 824
confident$	824
confir	1077
confirm$	954
confirmed$	954 1888
confirms$	954
confis	269
congre	1198 1199 2011 2013 2038 2041 2073
congregate$	2009 2090 2093 1685
congregating$	2010 1686
connec	1432
connection$	267 2243 1445 1660
connections$	2243 1445 523 1660
consci	1152
conscious$	1963
consen	1985
conseq	1985
consequences$	1901
consid	1054 1882 1077 1613
consider$	1599 855
consideration$	1910 1127 1982 1579 856
considerations$	856
considered$	1865 1888 1933 2003 855
considering$	855
considers$	855
consis	137 1613 682 1619 683 704 1641
consistent$	1074 1911 1605 674
consort$	1685
consorting$	1686
constant$	1080
constructive$	1114 1674
consul	937 961 1774 1775 1808 1812 1002 1820 566 1509 1522 588 628 811 862 865
consultant$	1565 841
consulted$	1748 1772 1813 1525
contac	937 938 1755 961 1774 1775 966 974 1788 1790 980 1808 1812 1002 71 1820 1198 1199 2011 2013 2017 1217 1219 1221 1225 1231 1232 2060 1348 566 1509 1522 588 1578 741 811
contact$	1785 1786 1821 1025 1909 1975 2005 258 1196 1197 2009 2010 1201 267 1210 2024 2028 2029 2032 2036 2044 1234 2050 1241 1242 2159 2232 1441 1507 583 1582 1678 1683
contacted$	1748 1772 1777 1813 1008 1525
contacts$	1791 1821 1025
contin	162 184 704 1641
continual$	1080 846
continually$	846
continuation$	846
continue$	547 731 846
continued$	1099 1121 547 584 646 647 846
continues$	547 846
continuing$	547 846
continuous$	846
continuously$	846
contra	1812 1820 1202 566 1509 1522 811
contri	42 1811 861
contributor$	0 1 1753 11 15 17 65
contributors$	0 1 1753 11 15 17 65
contro	107 280 355 504 1556
control$	356 489 2251 2283
controled$	356
controling$	356 489
controlped$	356
controlping$	356
controls$	356 489
controlting$	356
conven	1755 1790 1503
convene$	1754
convenes$	1754
conver	1812 1820 566 1509 1522 811
conversation$	1902 1910 1107 171 1961 1975 1668
conversations$	1902 1910 1107 171 1668
cook	877
cool	1442
cool$	2248 2253
cools$	2253
cooper	836
coordi	24 25 42 137 172 1109 683 861
coordinated$	1074
cope	1144
cope$	1955
copies$	1719
coping	704 1641
copy	1790
copy$	1780
core$	34 989 990 1200 1207 1218 1251 318 2165 1355 1356 2168 2250 1688 1689 763 1702
corner$	1383 2195
corners$	1383 2195
corridor$	2173
cost	1842 95
cost$	21
costed	960
costed$	1771
costs$	21
costum	23
could	1183
could$	1842 1844 134 1193 294
counci	24 25 2308
council$	43 1589
counse	1812 1820 566 1509 1522 628 811
counsel$	275
counsele$	275
counseled$	275
counseles$	275
counseling$	275
counselling$	1786
counsellor$	1565 841
counsels$	275
count$	39 798
counter$	1815
counters$	1815
counti	1360 2171 2179
counties$	2133
counting$	798
country$	2132
counts$	798
county	2127 2135 2146 2179
county$	2128 1318 2130 2132
course	1812 1820 1072 1376 2187 2188 1378 566 1509 1522 811
course$	1756 1799 1821 1883 2189 569 1566 813
courses$	1821 2189
court	28 2287 832
court$	66 265
cousin	2147 404
cousins$	1554 1707
cover	1054
cover$	1865 2014
covera	1166
coverage$	1977
covere	966 1054 118 119 120 121
covered$	1777 1865 1055 1057 1058
covering$	2014
crackd	832
cracks$	1970
create	1790 1503 861
creati	4 861
creation$	941
creatively$	1603
crew	2192
cricke	1494
cricket$	2305
crime$	831
crimes$	831
crop$	1880
crops$	1880
cross	1348 711
cross$	162 2038 2159 2190 1385 2199
crosso	1385
crossover$	2196
crossr	1648
crowd	2225 1465
crowd$	2080 2239 2267 2272 1464 2276 2278
crowds$	2080 2276 2278
cultiv	864
cultur	1619 865
culturally$	683
culture$	2268 1627
cups$	1719
curb	280 355
curfew	265 1202 269
curfew$	338 1692 756
curfews$	338 1692 756
curiosity$	1937 1570 1582
curiou	1152
curious$	1911 1963 1677
curric	1812 1820 566 1509 1522 811
curtai	280
customary$	135
customers$	1707
cut	262 495 504 508 626
cut$	115 2006 2015 478 489 507 881
cuting$	489
cuts	262 495
cuts$	115 489 881
cuttin	262 495
cutting$	115 478 881
cycle$	800
cyclees$	800
cycles$	800
dad	1311 2147 404
dad$	839
daily$	1749
dampen	513
dance$	800
dancees$	800
dancer	26
dances$	800
danger	1985
danger$	1901
dangers$	1901
darts	1494
darts$	2305
dashbo	1812 1820 566 1509 1522 811
data$	1508 1576
database$	1802
date	741
date$	1678
daught	1253
daughter$	1252 839
daughters$	1252
day	1360 2171 2179 2188
day$	1779 999 1847 2106 2193 1389 2203 2206 2207 1398 2212 2297 2311
days	2171 822
days$	1779 999 1847 2180 1389 2204 2207 1398 2213
dead$	2059
deadline$	1510
deadlines$	1510
deal	132
deal$	167
dealer	1836 876
dealer$	1558
dealers$	1707 828
dealin	132
dealing$	831
dealings$	1241
deals	132
dealt$	119 120 121
debate$	1902
december$	1843
decent$	1461
decide	1077
decide$	1853 297
decided$	1888 297
decides$	1853 297
decision$	1928
decisions$	1928
declare$	954
declareed$	954
declares$	954
declin	820
deconstruct$	690
deconstructe$	690
deconstructes$	690
deconstructing$	690
deconstructs$	690
decrea	820
dedicated$	993
deepen	682 864
defus	513
degree$	5
delegates$	1796
delet	310 626
delet$	750
delete	2057
delete$	307 750
deleted$	750
deletes$	750
deleting$	750
delets$	750
delive	939 4 960 966 974 1788 1790 980 74 172 1109 1503 782
deliver$	903
deliverables$	1510
delivered$	1750 1771 1777 1810 1011 1523 903
delivering$	903
delivers$	1791 903
delivery$	941 1785 580
deliverys$	580
demand$	1061
demoli	325 2091
dentis	628
dentist$	1565
depart	1399
department$	1589
departuretime$	2210
departuretimes$	2210
dependence$	490 1445
dependency$	490
descri	1830 1020 1045 1856 1054 119
describe$	1831 1865 814
described$	1865
describes$	814
design	1790 1503
design$	1853
designated$	993
designs$	1853
desk$	1815
desks$	1815
detach$	477 507
detached$	1761
detaching$	477
detail$	1863
details$	1780 1863 1598
detective$	830
detectives$	830
deter	262 316 832
deter$	263 331
determ	1077
determined$	1888
deterr	262 865
deterred$	293
deters	262
develo	1790 1144 1503 679 682 862
develop$	1873 1879 203 1955
develope$	203
developed$	1952
developes$	1873 203
developing$	203
development$	1906 1908
developments$	1906 1096 1908
develops$	1873 1879 203
dialogue$	1902 1107 171 1582 1668
did$	953 1842 1844
die$	1442
dies	1442
dies$	2253
dietic	628
dietician$	1565
dietit	628
dietitian$	1565
differ	1324 521 528 1467
difference$	826
different$	1035 1259 2122 1313 2125 1319 1320 1322 1332 1339 423 424 1363 428 429 1368 1369 1371 436 441 1380 1381 1382 446 1384 1386 452 1393 461 462 1400 1402 1459 1461 525 2274 527 533
differently$	2279 1603
difficult$	288
diffus	513
dig$	882
digest$	1508
digging$	882
dignity$	1654
digs$	882
dilut	495 508 513
dimini	517
dip$	576
direct	24 25 1812 1820 1983 566 1509 1522 811
direct$	270 1213 324 346 741
directed$	270 324
directing$	270 324 346
direction$	1691
directions$	2070 2174 1691
directs$	270 324 346
disassociate$	478
disban	2057 310 1349 1350 1438 765
disband$	498 2249
disbande$	498
disbanded$	2160 2161 498
disbandes$	498
disbanding$	498
discou	262 316
discourage$	263 476
discouraged$	293
discourages$	263 476
discouraging$	263 476
discretion$	1604
discus	1790 1054 118 1077 1503 1578
discuss$	857
discussed$	1865 1055 1888 1933 857
discusses$	857
discussing$	857
discussion$	1902 1910 1961 1668 857
discussions$	1902 1910 1668 857
disentangle$	507
disman	1349 512 765
dismantl$	498
dismantle$	498
dismantled$	2160 498
dismantles$	498
dismantling$	498
disper	2048 326 341 1349 1350 753
dispersal$	1690 1691
dispersals$	1691
disperse$	1263 331 332 752
dispersed$	2160 2161 752
disperses$	752
dispersing$	752
displa	1790 1812 1005 1820 566 1503 1509 1522 811
display$	1815
displayed$	1816
disrup	262 495 512 513
disseminat$	650
disseminate$	650
disseminates$	650
disseminating$	650
disseminats$	650
disseminatting$	650
dissociate$	478
dissol	310 1438
dissolv$	498
dissolve$	498 2248 2249
dissolved$	498
dissolves$	498
dissolving$	498
dissua	262
dissuade$	263
dissuaded$	293
dissuades$	263
distan	494 515
distance$	2139 477 1431 502 507 509 1699
distances$	477
distancing$	477
distant$	1322 1334
distri	4 966 1790 74 440 1503
distributed$	1777 1011 1377 1523
distribution$	941
divers	1646 865
diversionary$	1114
divert	862
divert$	477
diverting$	477
diverts$	477
divide	1349 440 765
divided$	2160 1377 444
dividi	765
division$	509
do$	953 1830 130 1924 240 1994 1998 1227 451 1416 686
doctor	628
doctor$	1565 841
documented$	1512
does$	240 1227 451
doing$	130 240
domino	1494
dominoes$	2305
don$	1227 451
donate$	878
donated$	878
donates$	878
donating$	878
done	939 966 1790 996 1134 1173 1503
done$	1750 953 1765 1777 1807 1810 1814 1945 1946 1984 2004
door$	1760 1815 70 1948 1723
doors$	1760 1815 70
dorm	2192
doubl	820
double$	73 101
down	2057 820
down$	1772 1784 1860 1116 307 607 1722 1734
downlo	1781 972 1788
downloads$	1783
draft$	907
drafte	1790 1503
drafted$	907
drafting$	907
drafts$	907
draw	2073
draw$	191 2121 419 426 477 781
drawin	610
drawing$	2290 781
drawn$	973
draws$	781
dress$	1482
drew	1026
drew$	1837
dried$	1039
drift$	2120 1430 510 1448 1601
drifted$	510
drifting$	510 1448
drifts$	510 1448
driv	172 1109
drive	2048
drive$	337 738 794
driveing$	337
driven	433
driven$	426 807
driver	24 25 41 42 1811 1022 87 1473 2308 1530 1626
driver$	0 1 1753 11 15 17 65 1833 2284 1558
drivers$	0 1 1753 11 15 17 978 65 1833 1024 2310
drives$	337 738 794
driving$	738 794
drop	478 551 820
drop$	28 31 1812 1820 1415 545 1490 566 1509 1522 729 802 811
dropin$	1488
dropins$	1488
droppe	1049 820
dropped$	1860 545 802
droppi	478 820
dropping$	1415 545 802
drops	820
drops$	545 802
drug$	831
drugs$	831
due$	629 1580
dug$	1814
dynami	2261 704 1641
dynamic$	2268
dynamics$	2268
each	122 2086 2250 1493 2308 1688
each$	1749 1773 1847 1164 2021 2036 2054 367 1316 2159 431 434 445 2209 2237 2243 1479 2299 2300 554 2304 1498 1501 1529 614 1617 1709 1710 1714 1731 1736 1741 1747
ear$	1586
earlie	820
early$	1722
earn$	720
earning$	720
earns$	720
ears$	734
easier	820
easier$	1440
easter$	403
easters$	403
easy$	1851
eat$	1352 930
eating$	930
eats$	1352 930
eclipse$	1802
educat	433
educate$	689
educated$	1304 1314 2142
educates$	689
educating$	689
effect	2261 1613
effective$	663
effectiveness$	1577
effort	1123
effort$	1910 1934
efforts$	1910
eject	340
elder	394
elder$	2257
eldest	1200 1207 1218 1251 318 2111 377 1316 394 396 2153 2165 1355 1356 2168 431 2250 1688 1689 1698 763 1702
eldest$	2257
elearn	1812 1820 566 1509 1522 811
elevat	864
else$	2277
elsewh	2127 2146 1466
elsewhere$	1869 1966 2115 2123 2125 2274 2277 1564
email	938 1812 1820 566 1509 1522 811
emaile	937 961 1774 1775 1790 1808 1503 588
emailed$	1748 1772 962 1525
emails	980
emails$	1791
embed	172 1109 682
embed$	863
embedd	1790 1503
embedded$	1952 863
embedding$	863
embeds$	863
emerge	1073
emerge$	1873 1884
emergees$	1873
emerges$	1873 1884
emotio	184
emotional$	1121
empath	704 1641
emphas	864
employ$	912
employe$	912
employed$	912
employes$	912
employing$	912
employs$	912
empower$	851
empowered$	851
empowering$	851
empowerment$	851
empowers$	851
enabl	864
enable$	205
enables$	205
enabling$	205
encour	1077 1983 682 865
encourage$	858
encouraged$	1888 858
encourages$	858
encouraging$	858
encryp	622
encrypted$	1559
end	262 279 310 478 1438 2264
end$	2056 1321 2135 1383 2195 2218 471 1415 484 2248 2249 2253 672 896
endeav	700
ended	1039 1049 2057
ended$	1850 1860 2006 2015 2056 2218 896
ending	262 478
ending$	471 1415 672 896
ends	262 279 1442
ends$	1383 2195 2218 471 2253 672 896
enforc	755
engage	937 974 64 1613 681 1619 1665 865
engage$	1001 1618
engaged$	1748 1809 1618
engagement$	1785 1910 1521 1600 1618 1670
engages$	1001 1618
engagi	681
engaging$	1618
engend	864
enhanc	682 861
enhanced$	1952
enquir	1812 1820 566 1509 1522 811
enrich	864
enrol$	395
enroled$	395
enroling$	395
enroll	966
enrolled$	1777
enrolred$	395
enrols$	395
ensure	682
ensure$	1965 297 676
ensured$	1952 297 676
ensures$	297 676
ensuring$	676
enter	341 2105 757
enter$	2103
entered$	54 444
enters	757
entrance$	1815
entrances$	1815 1366 2191
entry	1399
entry$	1276 1728
entrytime$	2210
entrytimes$	2210
environment$	1947 1986 2268 1612
environments$	1947 1986
episod	822
equally$	1654
equip$	691
equipm	23
equipped$	691
equipping$	691
equips$	691
erode	495
escala	644
escalate$	1667
escalated$	1591
escalates$	1667
escort	342
escort$	337
escorted$	426
escorting$	337
escorts$	337
establ	1790 1077 1503 682
established$	1063 1888
estate	2127 2135
estate$	2113 1343
esteem	1641
ethos	865
evalua	1790 1503
evaluate$	640
evaluates$	640
evaluating$	640
evenin	1812 1820 370 1360 2171 2179 2188 466 467 566 1509 1522 811
evening$	1776 1779 2118 2193 1389 2203 2206 2207 1398 2212 1403 2215 1407 2219
evenings$	1776 1779 2118 2180 1389 2204 2207 1398 2213 1403 2215 2217 1407 2219 2221 1426 1538
event	1812 1820 566 1509 1522 811
event$	1821 813
events$	1821 1883
every	122 2086 1493 2308 1688
every$	1749 1773 1012 1847 1129 1164 1167 1269 434 2299 2300 554 2304 741 1736
everyb	41 122 169 209 1146 232
everybody$	978 1106 1169 1191 662
everyo	41 122 1094 169 209 1146 232
everyone$	978 1905 163 1106 1169 1191 662
everything$	1928 1623
evict	340
eviden	622
evidence$	37 47 1559 1598
evidenced$	52
evident$	1512
evolve$	1873
evolvees$	1873
evolves$	1873
except	2154
exchange$	164
exclud	1021 2048 339 371 464 759
exclud$	761
exclude$	365 761
excluded$	1832 1276 365 2142
excludes$	365 761
excluding$	365 761
excluds$	761
exclus	822
exclusion$	102 265 266
exclusions$	102
exerci	1812 1820 566 1509 1522 811
exhibi	69
exhibition$	66 1006
exhibitions$	1006
existing$	1063 1900 741
exit	310 497
exit$	485 1434
exiting$	485
exits$	2191 485
expect	704 1641
expectations$	1611
expected$	284
expel	371 759
expel$	761
expele$	761
expeles$	761
expeling$	761
expell	371
expels$	761
expenditure$	21
experience$	1979
experiences$	575
explai	961 1020 1045 1856
explain$	1831
explained$	1772
exploi	1985 1556 876
exploit$	2283
exploitation$	1609 828
exploitative$	828
exploited$	828
exploiter$	828
exploiters$	828
exploiting$	828
exploits$	828
explor	1054 119 1882 1077
exploration$	1910
explore$	854
explored$	1865 1888 1933 854
explores$	854
exploring$	854
exposed$	1254
exposu	704 1641
extend$	894
extending$	894
extends$	894
extent$	5
extra$	253
extrac	520
extract$	477
extricate$	477
eye$	1887
eyes$	734
facili	1790 1503 682 861
fade	1442
fade$	2248 2253
faded	2264
fades	2264
fades$	2253
fair	69
fair$	1006 1826 1851 1489 1677
fairly$	1654
fairs$	1006
fall	1049 820
fall$	1860 222
fallin	820
falling$	222
fallping$	222
falls	1049 820
falls$	1860 222 1248 1442
famili	26 27 41 42 1811 108 1626
families$	0 1 1753 11 15 17 964 978 45 988 65 1142 217 1163 1207 312 2126 2140 1330 2310 1617 1628 840
family	42 1811 1200 1207 1218 1251 318 377 1316 2127 2135 2147 404 2165 1355 1356 2168 2250 1688 1689 763 1702
family$	0 1 1753 11 15 17 65 1056 2126 1330 1473
far	390 515
far$	127 390 1327 1334 1340 446 1384
fare	1482
fare$	2293
fares$	2293
fashion$	1885
faster$	1673
father	1311 2147 404
father$	839
fathers$	217
fear	1045 1856
fear$	1534
fears	1045 1856
feasibility$	1633 698
feasible$	1568
february$	1843
fed$	1907
fee	1482
fee$	2293
feed$	156
feedback$	48 567
feeding$	156
feeds$	156
feel	1830 1045 1856 1144
feel$	1955 1147 611 1612 814
feelin	704 1641
feeling$	814
feelings$	575
feels	1045 1856
feels$	1147 611 814
fees$	2293
fell	1049 820
fell$	1860
felt	1830 1045 1856
felt$	611 814
fenc	325
fence	23 2287
fence$	44 70 878
fenced$	2091 345 878
fences$	70 878
fencing$	44 70 878
festiv	69
festival$	1006 2297
festivals$	1006
few$	1849
fewer	73 625
fewer$	1010 81 1562 815
fi	1262
fight	822
fight$	102
fights$	102
figure$	992
figures$	992 1508
file	1790 984 989 1059 1503
file$	1795 1800 1802 1867 1868 1870 1871 1579
filed	1790 1503
filed$	54
files	980
files$	1791 1795 1800 1802 1870
fill$	671 780
filled	1790 1503
filled$	780
filling$	671 780
fills$	671 780
film	1812 1820 566 1509 1522 811
film$	22 66 2290 2291 2297 1489 2306 2311
filming$	810
films$	2297 2311 810
final$	1797
find	1020 1231 522
find$	1015 1831 1045 177 526 609 1547 719
findin	1053
finding$	1862 1864 177 526 719
finds$	1015 177 526 609 1547 719
fine	1482
fine$	2293
fined	2048
fines$	102 2293
finish	939 1790 1399 1503
finish$	2248
finished$	1750 1797 1814
finishingtime$	2210
finishingtimes$	2210
finishtime$	2210
finishtimes$	2210
firm$	735
firmer$	735
first$	1539
fish$	800
fishes$	800
fishs$	800
fit$	1875 880
fits$	880
fitted	966 981 1475
fitted$	1777 1792 2286 880
fitting$	880
five	26 27 82 1028 105 108 1200 1207 1218 1251 318 2086 1277 413 2165 1355 1356 2168 432 2250 1496 1501 1530 1688 1689 763 1702
five$	964 69 77 1019 1042 1859 2088 2107 465 2243 2267 1479 1494 2307 1715 1730 1741
fix	355
fix$	772
fixed$	772
fixes$	772
fixing$	772
flag	160
flagged$	1907
flat	397
flat$	401
flexib	1152
flexible$	1963
flies$	400
flowing$	1918
flush	340
fly$	400
flyer	1812 1820 566 1509 1522 811
flyers$	1719
fobs$	586
focus	682
focus$	1582 863
focuse	664
focused$	1601 1625 1661 863
focuses$	863
focusing$	863
focussed$	1625 863
focussing$	863
follow	972 1021 107 2250
follow$	141 1110 1111
followed$	1832 1839 1077
followers$	1783
following$	141 1535
follows$	141
food$	2311 1720
footag	622
footage$	1559
footba	1494
football$	2305 1730
footfa	12 55
footfall$	992 1521
for	386
for$	1771 976 1803 1806 1837 1865 1893 1899 1936 1133 1951 2014 1275 2119 2200 2294 2304 1539 1585 1589 1590 1596 1601 1614 1635 1725 1732 1745
forbid	262 264 278 279 281 316
forbid$	263 1249
forbidden$	2006 293 2056
force$	830
forefront$	1117
form	368 1325 1360 2171 2179 1373 1376 2187 2188 1378
form$	22 2037 1305 2131 2136 2137 2143 2184 2186 2189
forming$	2054
forms	1812 1820 2171 1361 2187 566 1509 1522 811
forms$	22 2143 2172 2180 2184 2189
fortnightly$	1749 2304
forum	18 34 1812 1820 566 1509 1522 811
forum$	971 1895 1896
forwar	1077 1110 1111 629
forward$	1888 1921 1922 1566 1675
forwards$	1566 1675
foster	682 864
foster$	397 762
fostering$	762
found$	1236 300 2069 609
four	82 108 1200 1207 1218 1251 318 2081 1277 2165 1355 1356 2168 432 2250 1501 1530 1688 1689 1698 763 1702
four$	1019 1859 321 2088 1308 2162 465 2267 1486 1487
fragme	512 765
fragment$	498
fragmente$	498
fragmented$	498
fragmentes$	498
fragmenting$	498
framew	1812 1820 566 1509 1522 811
fraternise$	1685
free	515
free$	507 791
frequency$	6
frequent$	138
fresh$	1306 375
friday	370 466 467
friday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
fridays$	1776 2118 1403 2215 2295 1491 2303
friend	26 27 61 82 1022 87 1028 105 1044 108 1047 209 1146 1199 1200 2017 1207 1218 2043 2045 2051 2052 2061 1251 2065 318 1260 2086 1277 2098 377 1316 2138 394 413 2165 1355 1356 2168 2175 432 1413 2225 2227 2229 2242 1432 2250 2263 1453 1458 1465 1496 1501 1530 1687 1688 1689 763 1702
friend$	1833 1285 1335 523 1463 2275
friendly$	1851 1949 1677
friends$	964 998 77 1825 78 1019 1833 1024 1042 1855 1858 1859 1187 1204 2028 2030 2031 2042 2046 2049 2078 1268 2088 2107 2120 373 2145 2151 2170 2208 465 2226 2228 2235 2236 2238 2240 2243 2245 1436 2252 2254 2255 2256 2258 511 2262 2265 2267 2269 523 2271 2272 2273 1463 2275 2276 529 2278 1468 2280 534 2307 1617 1706
friendship$	2010 2023 373 2224 2226 2232 2233 2235 2238 2242 2243 2246 500 505 2255 1449 2265 1457 1458 2269 523 1465 2276 2278 1470 1706
friendships$	2010 2023 373 2224 2226 2232 2233 2235 2238 2243 500 505 2255 2265 2269 523 2276 2278 1706
from	2061 1414 1443 1485
from$	1778 985 1048 1155 1215 1222 2040 1230 2053 1302 2119 2125 2149 1345 1359 443 1415 1433 1434 1444 1447 2294 2296 2302 2304 594 1540 1544 1585 1693 1721 1744
full$	193 1185 584
fuller$	193
fully$	1003
fun$	62
functi	983
functional$	1794
fund$	36 899
funded$	899
fundin	1812 1820 1944 566 1509 1522 811
funding$	36 1061 150 1588 899
funds$	36 899
furniture$	2311
furthe	162 184
further$	1099 1121 1213 1334 637
future	162
future$	1877 1099 1213 1580
gain$	665 720
gaining$	665 720
gains$	665 720
game	69
game$	1006 2311
games	1494
games$	1006 2305 2311
gang$	266 745
gap$	1970 502 509 1608
gaps$	1970 1608 1621
garden$	66 2290 800
gardenes$	800
gardens$	800
gate	23
gate$	44 1815 70
gates$	44 1815 70 2191
gather	1198 1199 2011 2013 2016 2017 1210 1216 1217 1221 1225 2038 2041 1243 2073 1277 1348
gather$	2009 2021 2022 2029 2032 2036 2069 2090 1280 2092 2093 2103 1347 2159 1372 661
gathered$	2003 1236 2069 1504 1512
gathering$	2010 2027 2054 2079 2080 2084 2232 661
gatherings$	2027 2028 2080 2088
gathers$	661
gave$	1758 369
genera	184
general$	1121
get	1830 1020
get$	1831 1879 241 1261 346 1364 1372 477 491 538 650 661 742
gete$	650
getes$	650
geting$	346 650 661
gets$	1879 241 346 477 491 538 650 661 742
getting$	241 1243 477 491 650 742
gift$	1025
gifts$	1025
gig	69
gig$	1006 2297
gigs$	1006
girl	1022 1200 1207 1218 1251 1253 318 377 1316 394 2165 1355 1356 2168 2250 1688 1689 763 1702
girl$	1833 2126 1335
girlfriend$	840
girls	26 27 61 87 1028 105 108 209 1146 1200 1207 1218 1251 318 2086 1277 1307 413 2165 1355 1356 2168 432 2250 1496 1501 1530 1688 1689 763 1702
girls$	964 998 77 78 1833 1024 1042 1859 1187 2088 2107 2126 2162 2170 465 2243 2307 1697
giv	782
giv$	203
give	184
give$	1121 190 194 203 225 369 478 673 783 890
given	1759 966 1788 1790 74 1054 184 235 1503
given$	1777 969 1790 1011 1023 1865 1121 1933 190 194 1172 1503 1523
gives$	194 203 225 369 673 783 890
giving$	190 194 203 369 478 673 783 890
givs$	203
go	1755 1830 1020 147 341
go$	959 1825 1831 100 1054 1879 1221 374 387 1333 400 407 1346 1347 426 1364 450 486 1424 1474 599 820
goal$	1659
goalpo	23
goalpost$	44
goalposts$	44
goals$	1659
goe$	1346
goes	147 341
goes$	959 1825 1879 1248 374 387 1333 400 407 1346 426 486 1474 562 599 820
going	955 162 341
going$	1766 1099 1918 1179 2026 2041 1240 2064 486 1535 1614
gone$	959 961 1790 1835 1503 599
good$	1851 1955 1168 2148 1461 584 647 723
gos$	100 1346
got$	30 491
government$	1589
governor$	1798
governors$	1798
gp	628
gp$	1565 841
gran	2147 404
gran$	840
grand	1253 2147
grandad$	840
grandbrother$	839
grandcarer$	839
grandcarers$	839
granddad$	839 840
granddaughter$	839
grandfather$	839
grandm	1311
grandma$	840
grandmother$	839
grandmum$	839
grandp	1311
grandparent$	839
grandparents$	839
grandsister$	839
grandson$	839
granma$	840
granny$	840
granpa$	840
grant	1812 1820 566 1509 1522 811
grant$	36
grante	1790 1503
greate	72 679
greater$	1009 193 229 1185 253 646 723
green$	1827 1828 1517 1536
greet	877
greete	90
greeted$	1027
grew	820
grip$	2121 1452 516 1454
groom	1556 876
groom$	2283
groomed$	828
groomer$	828
groomers$	828
grooming$	828
grooms$	828
ground$	751
grounding$	751
grounds$	751
group	26 61 1812 1820 82 1028 105 1044 108 1046 1047 209 1146 1200 1207 1218 2052 1251 2065 318 1260 2086 2087 1277 2127 2138 413 2165 1355 1356 2168 1360 2171 432 2187 1410 2225 2227 2229 2231 2242 1432 2244 2250 2263 1453 1496 2308 1501 566 1509 1522 1530 1619 1687 1688 1689 763 1702 811
group$	971 1800 1801 998 77 78 1019 1042 1855 1857 1858 1859 1981 1187 1204 2023 2028 2031 2039 2046 2049 2055 1246 2058 2076 2078 1268 2080 1270 1272 2088 2090 2107 2113 1305 373 2124 2131 2136 2145 2151 2170 2172 2186 2189 2208 465 1406 470 1408 2222 2226 2228 2233 2235 2236 2237 2238 2239 2243 2245 2246 1436 501 2252 505 2254 2255 2256 2258 511 2260 1450 2265 2267 1457 2269 2271 1462 2276 2281 2307 1706
groupactivities$	2221
groupevenings$	2221
groupi	2041
groups	1277 2171 2187 2188
groups$	1800 1801 1256 320 2080 1270 1272 2088 2172 2189 2260 2269 1462 2276 2281
groupsession$	2221
groupsessions$	2221
groupwork$	2221
grow	820
grow$	1430
grows	820
growth$	72
guard	24 25 42 1022
guard$	1833
guardian$	840
guards$	65 1833
guidan	1812 1820 566 1509 1522 811 865
guidance$	150 1932 1588
guide	861
guide$	477
guided	861
guidel	67
guideline$	68
guidelines$	68
guides	861
guidin	861
gulf$	502 509
gym	28 1509
had$	1765 30 60 1844 570 585 1524
haircuts$	1720
half	41 2171
half$	978 62 73 101 1320 1522
hall	28 31
hall$	2082 2113 2124 454
halt$	484
halv	820
halved	1039 1049
halved$	1850 1860
halves	1360 2171 2188
halves$	1383 2195
hand	782
hand$	1956 1662 891
handed	1759 1790 74
handed$	1758 966 1790 1011 1503 1523
handing$	891
handle$	2251
handou	1812 1820 566 1509 1522 811
handov	1166
handover$	1977
handovers$	1977
hands$	891
hang	2073
hang$	1198 2038 2093
hangin	1243
hanging$	2011 2041 1232 2054 2064 2084
happen	955 1790 1503
happening$	1766
happy$	1341
hard$	288 1631
harder$	288
harm	107 1556 624
harm$	2283 1561 1609
harmed$	1561
harmful$	1561
harming$	1561
harms$	1561
harnes	864
has	450 645
has$	30 979 56 60 63 1003 86 181 1980 244 587 1527 731
have	1830 450 645
have$	979 56 60 63 1003 86 181 187 213 223 1980 244 587 1527 731
haven$	1947 1986
having$	187 244 1233 1534 731 805
he	108 394 396
he$	1163 1987 1186
head	24 25 2308
headco	12 55
headcount$	992
heal$	669
heale$	669
heales$	669
healing$	669
heals$	669
health	1985 521 528
health$	628
heard	1839 1045 1856 1613
heard$	1958 2003 825
heart$	1117
heater	23
hedge$	44
held	966 1788 1790 1817 71 119 120 121 1503 642
held$	1777 1810 1008 1057 1058
helmet	23
help	1983 682 703 862
help$	109 1932 207 491 1622 1640 1670
helped	433
helped$	109
helpfu	1882
helpful$	1851 109 1568
helpin	682
helping$	207
helpline$	22
helplines$	22
helps$	207 491
her	1040 1200 1207 1218 1251 318 2086 1316 2152 2165 1355 1356 2168 431 2231 2244 2250 1546 1688 1689 1698 763 1702
her$	1773 123 1177 366 1315 1422 726 1714 1716
here	1054
here$	1824 1865 1866
hierar	833
high$	584 716
higher	72 820
higher$	1009 584 716
highli	864
hike$	2298
hikes$	2298
him	1040 1200 1207 1218 1251 318 2086 1316 2152 2165 1355 1356 2168 431 2244 2250 1546 1688 1689 1698 763 1702
hir$	912
hire$	912
hired$	912
hires$	912
hiring$	912
hirs$	912
his	2231
his$	1773 123 1177 366 1315 1422 726 1714 1716
hit$	573
hits	972
hits$	1783
hockey	1494
hockey$	2305
hold	1432 642 645
hold$	175 1231 2121 419 2243 1452 516 1454 636 731 767 786 904
holding$	175 636 731 786
holds	980
holds$	1791 175 247 636 731 786 904
holiday$	403
holidays$	403 2198
holidayss$	403
holist	184 683
holistic$	1121
home	326 2127 397 2179 1376 2187 2188 1378 1399 2312
home$	1851 299 2062 2063 1263 2077 1274 2115 2143 401 1342 2176 2189 2289 604 1744
homes	1366 2187
homes$	2077 1274 2143 2177 2180 2189 2310
hometime$	2210
hometimes$	2210
honest$	1851 1605 1677
hope	1045 1856 1983 700
hope$	1132
hopes	1045 1856 700
hoping	700
horizo	704 1641
host$	1853 912
hoste$	912
hosted	1790 1817 1503
hosted$	912
hostes$	912
hosting$	912
hosts$	1853 912
hotline$	46
hotlines$	46
hotspo	622
hotspot$	1559
hotspots$	1559 1576
hours	1812 1820 566 1509 1522 811
hours$	1779 38 1821 1426 1441 1721
house	368 397 1376 2187
house$	1305 401 419
housed$	2142 1358
household$	1330
households$	2140
houses	1360 2171 1366 1373 2187
houses$	2177 2184 2197
housin	368
housing$	1305
how	127
how$	40 57 1064 1068 1293 1529 1549 1633 1735
hub	28 31 1509
hub$	1986
humili	837
hung	1475
hung$	2286
hurt	1021 107 1556 624
hurt$	1832 1854 2283 1557 1561
husband$	840
hustl	340
identi	1790 1020 1077 1503
identification$	1445
identified$	993 1888 1933 1518 1520 834 863
identifies$	684 834 863
identify$	1831 177 684 834 863
identifying$	177 684 834 863
identifys$	177
identity$	1950
if	1279 625
if$	124 136 1889 249 2074 2085 2087 1562 631 1580 1581 730
imam	24 25
impact$	1577
implem	4 1790 172 1109 1503
implementation$	941
impos	755
impossible$	288
improv	72 679 682 820 861
improve$	1009 675
improved$	1009 1952 584 1630
improvement$	66 72 1920 1675
improvements$	66 1920 1675
improves$	675
improving$	675
in	1079 1093 1105 1299
in$	1791 1792 991 1803 1001 1004 1818 1009 75 1829 1032 96 1034 99 1041 128 129 1886 1890 1083 1089 1904 1098 1916 1951 1967 1184 272 2062 2063 2103 1297 2123 385 449 2209 1481 2294 1488 2299 2301 1492 2304 2312 2313 1538 1540 1545 1644 725 1666 766 1717 1733 1734 1739 1745
incide	822
incident$	102 654
incidents$	102 654
includ	1054 118 1613
include$	1865 2014
included$	1865 1055 1512
inclus	199 238 683
inclusion$	869
inclusive$	1136 1949 1175 1677
increa	72 645 682 820
increase$	72 1009 229 1667
increased$	1009 193 1952 229 584 1630
increases$	1667
increasing$	1009 229
indivi	1370 474
individual$	472
individually$	2181 1694
indoors$	2062 2063
induct	1812 1002 1820 566 1509 1522 811
inducted$	1813
influe	1985 2261 1665 861
influence$	1217 2028 1254 2121 2225 1452 516 1454
influenced$	1254
influential$	1696
inform	1774 1775 1808 1812 1820 1101 566 1509 1522 1613 811 862
information$	1780 974 1096 1908 1912 1598 1619
informed$	1911 1958 1579 1625 1661
injunc	265 1202 266 1203
injunction$	1682
injunctions$	1682
injur	822
injure	624
injured$	1561
input	1812 1820 1190 566 1509 1522 811 865
input$	2001
ins$	1886 1488
inset	1812 1820 566 1509 1522 811
inside	2105
inside$	2062 2063 1417
insigh	704 1641
insight$	1598
insist$	297
insistd$	297
insists$	297
inspector$	581
inspectors$	581
inspire$	852
inspired$	852
inspires$	852
instagram$	309
instal	966 1790 981 1503 877
installation$	66
installed$	1777 1792 1797
instead$	94 1037 460 469 1411 625
instil	864
instru	281
instruct$	270 324
instructed$	270 284 324
instructing$	270 324
instructs$	270 324
intake	2192
integr	864
intell	1101
intelligence$	1096 1912 1598
intend	700
inter$	162
interaction$	1241
intercom$	46
intercoms$	46
interest$	1960 1996
interests$	523
interrogat$	690
interrogate$	690
interrogates$	690
interrogating$	690
interrogats$	690
interv	1774 1775 1812 1820 566 1509 1522 703 811 864
intervention$	1600 1621 1640 1670 870
interventions$	1621 1670 870
interview$	804
interviewed$	804
interviewing$	804
interviews$	804
into	1093 386
into$	1865 1888 1089 1904 1171 383 2166 449 1477 1632 1651 766
introd	4 1790 1503 755
introduce$	936
introduced$	936
introduces$	936
introducing$	936
introduction$	941
invest$	707
investigate$	696
investigates$	696
investigating$	696
investing$	707
invests$	707
invita	1812 1820 566 1509 1522 811
invite	937 961 1774 1775 1788 1808 1002 588
invite$	920
invited$	1748 1772 1813 1525 920
invites$	920
inviting$	1949 920
invoice$	577
invoices$	577
involv	1190 1613 861
involvement$	2001
is	940 119 183
is$	959 1003 1007 76 79 104 113 133 1087 1147 216 1976 1331 421 538 546 555 611 613
isolat	765
isolate$	760
isolates$	760
isolating$	760
isolation$	2115 1703
issue	865
issue$	1901 1906 1908 1915 654 1615 1655
issued	966 1790 74 1503
issued$	1759 1777 1011 1514 1523
issues	1619 865
issues$	1901 1906 1096 1908 1915 654
it	1040 1856 1546
it$	946 1062 1901 1495 1537 611 1655 1709 1714 1715 1727 1736 1740 1747
item$	1516
items$	1516
its$	200 1157 1177 1301 2288 1484 1486 1500 726 1713 1714 1716 1721 1722 1736 1740 1747
itself$	1643
january$	1843
job$	577
jobs$	577
jog$	800
joges$	800
jogs$	800
join	956 1767 1788 64 1219
join$	1166 721 935
joined	1788 1790
joined$	137 162 1103 1190 1613 683 721 935
joining$	935
joins$	935
joint	974 162
joint$	1785 1099 1406 470 1408 2222 1412 647 722
jointly$	1593
judgem	865
judgement$	1937 1604
judgemental$	1136 1175
judgme	865
july$	1843 1033
june$	1843 1033
keep	1830 1206 316 522 642 645
keep$	114 139 161 165 170 1965 263 285 287 298 1249 1250 314 315 1261 331 334 419 420 447 638 655 665 688 767 885
keeped$	334
keepin	642
keeping$	139 161 165 170 263 285 287 298 314 315 334 419 420 447 638 655 665 767 885
keeps	642
keeps$	114 139 161 165 170 263 285 287 298 314 315 334 419 420 447 638 655 665 767 885
keepting$	447
kept	1790 119 120 121 1077 1503 642
kept$	1751 1050 114 1057 1058 1888 170 1108 314 315 339 419 1358 638 767
kepting$	638
kepts$	638
keys$	586
keyworker$	1804
kid	1253
kids$	2272
kind$	1826 1851 1464 1677
kinder	528 1467
kindly$	1654
kit	23
kit$	586
kitche	28 2287
kitchen$	66
kits$	586
knew$	1844 592 612
knife$	831
knives$	831
knock$	809
knocke	1790
knocking$	809
knocks$	809
know	1830 1045 1856 1613
know$	1965 1176 1989 592 612
knowing$	592 612
knowle	704 1641
knowledge$	1598
known	90 119
known$	1027
knows	1045 1856
knows$	592 612
kpi$	1510
kpis$	1510
label	837
lad	1253 394
lads	26 1200 1207 1218 1251 318 1277 2165 1355 1356 2168 432 2250 1688 1689 763 1702
lads$	1187 2088 465 1554
laid$	1814
lamp	23
lamp$	44 70
lamps$	44 70
landlo	24 25 1473 2308
landlord$	2284 828
landlords$	828
language$	1627 1659
lanyards$	586
lapse$	2248
larger$	2083
last$	1829 1032
lasted	1842 95
late	1481
late$	2292
later$	1580
laugh$	1825
laughs$	1825
launch	1790 1503
lawyer$	843
lcs$	1802
lead	24 25 42 990 1811
lead$	43 1801 1804 1853 1111 477 550 583 1742
leader	24 25 1200 1207 1218 1251 318 2111 377 1316 396 2153 2165 1355 1356 2168 2250 1688 1689 763 1702 833
leader$	2112 581 1696 1697
leaders$	2112 581 1696 1697
leadin	394 1698
leading$	550
leads$	1853 550
leafle	1812 67 1820 566 1509 1522 811
leaflet$	1780 1821 2290 1719 813
leaflets$	1821 1719
learn	682
learn$	218 2164
learni	1812 1820 1101 566 1509 1522 811
learning$	1912 218 1587 866
learns$	218
leav	310 782
leave	1830 1261 326 341 478 497
leave$	114 115 1263 1347 1415 1434 499
leaves	341
leaves$	114 115 499
leavin	341 1399 478
leaving$	114 115 1415 499
leavingtime$	2210
leavingtimes$	2210
led$	233 1254 1625 1661
left	119 2057
left$	1050 114 115 2120 664
lend	879
lens	865
less	504
less$	481 482 1420 1440 625 816
lessen	508 513 2264 517 864
lesson	1812 1820 1360 2171 1376 2187 2223 566 1509 1522 811
lesson$	1821 1823 1852 2186 454 813
lessons$	1821 1823 1845 1036 1852 1542 1720 1728
let$	239 1194 1205 1223 1250 2105 360 361 487 1429 559
leted$	1194
lets$	239 361 487 559
letted$	1194
letter	1812 1820 566 1509 1522 811
letter$	1780 102 1719
letters$	102 1719
letting$	239 487
level$	584
levels$	584
levera	864
liais	1578
liaise	961
liaise$	848
liaised$	1772 962 848
liaises$	848
liaising$	848
liaiso	974 1075
liaison$	1785 1886 1910 848
librar	24 25 28
library$	2082 2113
licenc	1812 1820 566 1509 1522 811
licence$	265
life$	519
lift	517
lift$	776
lifted	2264
lifted$	776
lifting$	776
lifts$	776 1720
light	23 1262
light$	44 70 537 771
lighti	23
lighting$	44 70 1612 771
lights$	44 70 537 771
like	1045 1856
like$	1132 1997
liked	90
liked$	1805 1027
likes	972 1045 1856
likes$	1783
limit	262 1206 280 355 504
limit$	356 359 489
limited$	2006 356
limiti	262
limiting$	356 489
limitped$	356
limitping$	356
limits	262
limits$	356 489
limitting$	356
line	629
line$	22 1863 1563 1566
lines$	22 1863 1102 1563
linger	2041 2073
linger$	2038
link	1199 1432 836
link$	152 168 2010 267 480 2243 1445 561 1660
linked$	152 168 561
linking$	152 168 561
links	1619
links$	152 168 1939 2010 267 480 2243 1445 561 1606 1660
liquidlogic$	1802
list	67 1020
list$	3 957 39 1831 2290 623
listen	1613 862
listen$	1926
listened$	606
listening$	1926 649 1592
lists$	957 39 623
lit$	1545
live	1790 2127 1503
live$	1770 2144 2146 399 2164 1358 437
lives$	399 437
living$	2164
loaded$	1523
lobby$	652
lobbying$	652
local$	1900
locality$	2072
lock	23 325 877
lock$	44 70 334
locked	345
locked$	334 1282
locking$	334
locks$	44 70 334
lodge$	399
log	1812 1820 566 1509 1522 811
log$	39 1802
logged	966 1790 1503 622
logged$	1777 54 1514 1559
logs	980 622
logs$	39 1791 1802 1559
loiter	2041
long$	1849
longer	1830 1227 294 451 625 820
longer$	1066 257 268 282 415 1353 1379 1388 1532 1562 748 764
look	700
look$	145 167 1111 196 221 251 522 1612 695 729
looked$	119 1077 695
lookin	700
looking$	145 196 221 251 695
looks	700
looks$	145 196 221 251 695
loop$	1579
loosen	495 1442 508 2264 517
loosen$	2253
loosens$	2253
lose$	144 1310 478 1430
loses$	144 364 1310
losing$	144 1310
lost$	1310
lot$	2049 2156 2239 2267 2272
lower	820
lower$	776
lowered$	776
lowering$	776
lowers$	776
loyalties$	480
loyalty$	480 1445
lunch	1360 2171 1399 1490
lunch$	1361 1489 2301 1720 1728
lunche	2171
lunches$	1728
luncht	370 466 467
lunchtime$	1776 2118 2210 1403 2215
lunchtimes$	1776 2118 2210 1403 2215
mace$	1895 1896
made	951 966 1788 1790 183 1503
made$	1762 1777 1814 1972 284
magistrate$	843
mail	1812 1820 566 1509 1522 811
mailed	937 1790 1503
mailed$	1748
main	394 1698
mainta	645 682 862
maintain$	665
maintained$	1952
maintaining$	665
maintains$	665
make$	151 183 186 201 1144 227 245 346 503 526 542 687 727
makeing$	346
makes	980
makes$	1791 151 201 245 346 503 526 542 727
making$	151 186 201 227 245 503 526 727
male$	1552 875
males$	1552 875
mam$	840
man	1836
man$	829 875
manage	24 25 42 989 990 167 1144 433 2308 682 861
manage$	1104 1955 2251
managed$	1952 758
management$	647
manager$	43 1800 1801
managers$	65
managi	682 861
manner	1072
manner$	1883 1885
many$	10 1787 977 994 1010 1849 2104
map	1812 67 1820 1017 566 1509 1522 610 811
map$	22 541 2290 590
mapped	966 622
mapped$	1777 541 1559
mappin	1812 1820 566 1509 1522 610 622 811
mapping$	541 1559 1574
maps$	541 590
march	342
march$	1843 1033
mark$	9 1547
marked$	9 611
marks$	9 1547
mash$	1895 1896
master	1812 1820 566 1509 1522 811
match	69 1490 1494
match$	1006 2297 1489 2301 2305 2306
matche	1494
matches$	1006 2297 2305
materi	23
mates	2065 1465
mates$	2208 2272 2276
matter$	1054 1915
matters$	1915
maximi	864
may$	1033 1875 134 1193 1437
mayor$	1589
meal	69 1490
meal$	1006 2290 2297 1489 2301 1728
meals$	1006 2297 1719 1728
mean$	1978
meaningful$	1114 663 1674
means$	1874 1978
measur	1123
measured$	52
measures$	1934 1124
mechanisms$	1124
mediat	1812 1820 566 1509 1522 811
medic	628
medic$	1565
meet	938 1755 71 1830 1198 2013 2016 2017 1210 1216 1219 1221 1225 2038 1231 308 2061 2073 1348 1578
meet$	1754 1008 1825 2009 2021 2022 2029 2032 2036 1226 1234 2050 2090 1280 2092 2093 2103 1346 1347 2159 556 573
meetin	18 955 974 989 990 1812 1820 1075 1199 2011 1217 2041 1232 2060 2064 566 1509 1522 811
meeting$	1766 1785 1800 1801 1821 1886 1895 1896 2005 2010 2023 2026 1243 2084 1407 2219 1415 2232 813
meetings$	1785 1800 1801 1821 1874 1886 2005 2028 1407 2219
meets	980
meets$	1754 1791 1008 1825 1346 556
meetup$	2027
meetups$	2027 1245
member	26 27 42 61 1811 82 1022 87 1028 105 108 1047 209 1146 1200 1207 2020 1218 2052 1251 318 1260 2086 1277 2098 377 1316 394 413 2165 1355 1356 2168 431 2242 2250 1530 1688 1689 763 1702
member$	1833 1285 2126 1335 1697
members$	0 1 1753 11 15 17 964 45 998 65 77 78 1019 1833 1024 1042 1044 1858 1859 1204 1268 2088 2107 2126 2162 465 2243 511 1617 1697
membership$	1303
memora	1812 1820 566 1509 1522 811
men	1836
men$	829 875
mend	877
mend$	669
mende$	669
mended	981
mended$	1792 1797
mendes$	669
mending$	669
mends$	669
mental	2261
mention$	1863 1563
mentions$	1863 1563
mentor	24 25 42 1811 1812 1820 566 1509 1522 811
mentor$	0 1 1753 944 11 15 17 43 1804 65 1821 583
mentoring$	1786
mentors$	0 1 1753 944 11 15 17 43 65 1821
menu$	2311
messag	1812 1820 1219 1231 1240 1243 2064 566 1509 1522 622 811
message$	1025 91 1234 2291 1587 1611 1659
messages$	1025 91 2005 1242 1559 1587 1611
messaging$	2005 2026 2054 1611
met	1755 961 1774 1775 1788 1790 996 71 433 588 1613
met$	1772 962 1782 1807 1000 1008 1236 573 1525
meters$	2025
metres$	2025
midwif	628
midwife$	1565
might	1183
might$	134 1193 1437
miles	390 2146
miles$	2025 1327 1334 1338
milestone$	59 1510
milestones$	59 1510
mind$	1894 1995 1579
mindfu	1077 1152
mindful$	1888 1911 1963
mindse	704 1641
minibu	23 1812 1820 2192 566 1509 1522 811
minibus$	2297
minimi	262 280 504 682 864
minimised$	1952 2006
minute	1790 984 1812 1820 566 1503 1509 1522 811
minutes$	1795 1649
missin	1021
missing$	1832 822
mistak	837
mitiga	682 864
mitigated$	1952
mix	1198 2013 2016 1221 2038 2061 1348
mix$	2009 2029 2032 2050 2159 1685
mixing	1199 2011 2041 2060 2064
mixing$	2010 2023 1232 2084 2232 1686
mobile$	1761
mobili	864
mobilised$	1519
model$	1601
models$	1601
module	1812 1820 566 1509 1522 811
module$	22
modules$	22
moment$	1876 1975 1394
momentum$	1602
monday	370 466 467
monday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
mondays$	1776 2118 1403 2215 2295 1491 2303
money	1944
money$	36
monito	1077 622 1578
monitor$	1559 844
monitored$	52 1888 1559 844
monitoring$	53 1559 844
monitors$	1559 844
month$	403
monthly$	1749 553 571
months$	1877 2148 403
more	72 162 184 2068 679
more$	1009 1012 81 1099 1121 193 1131 198 1138 224 246 1185 253 1213 1258 2083 351 353 357 2109 528 1467 584 1533 637 1623
mornin	370 466 467
morning$	999 2118 1403 2215
mornings$	999 2118 1403 2215
mosaic$	1802
mosque	28
most	41 1298
most$	978 1012 1182 2109 1316 2153
mother	1311 2147 404
mother$	839
mothers$	217
motivate$	853
motivates$	853
motivating$	853
mou	1812 1820 566 1509 1522 811
mounte	1475
mounted$	2286
mov	342 402
mov$	392 393 398
move	341 379
move$	2048 323 326 1283 2116 374 380 2129 382 387 392 393 395 1333 398 400 407 419 497 540 736 1695 777
moved	2048 379
moved$	1021 323 374 1314 380 387 392 393 2142 1333 398 407 1349 1358 444
moveed$	395
moveing$	323 395
moveme	622
movements$	1559
movered$	395
moves	379
moves$	323 2116 374 380 2129 387 392 393 395 1333 398 400 407 419 540 736 1695 777
moving	379
moving$	1283 392 393 398 777
movred$	392 393
movring$	392 393
movs$	392 393 398
much$	977 1849
multi$	974 162 683
mum	1311 2147 404
mum$	839
mural$	66 2290
murals$	66
museum	28
music	1494
music$	2305 2311
must	1976 1980
must$	173 174 204 1154 1331 1437
nailed	1475
nailed$	2286
nam$	910
name	1830 1020
name$	1831 1027 910
named	1835 1026
named$	993 1837 1520 614 910
names	1768 622
names$	1559 910
naming$	2014 910
nams$	910
nan	1311 2147 404
nan$	840
nana$	840
nanny$	840
narrat	704 1641
narrow$	671
narrowing$	671
narrows$	671
naturally$	1442
near	1374 1375
near$	1066 1208 2164 2186 1492 1733
nearby$	1733
necess	184
necessary$	1121 1567 1568
need$	1974 1980
needed	1882
needed$	1567 1568
needs	1613 1619 865
needs$	1974 1980 1621
neighb	87
neighbours$	1024
neither$	261 438 455
nephew	1253
net$	1970
netbal	1494
netball$	2305
networ	18 34 1094 1473
network$	944 971 1905 2260 523 2276 2281 2284
networks$	1874 2260 523 2276 2281
never	1227 451 625
never$	257 261 268 282 289 333 425 427 430 1379 1388 2201 514 1562 748 764
new	521 528 1467
new$	1797 375 1461 525 527 533
newsle	1812 1820 566 1509 1522 811
newsletter$	813
next$	1374 1375 1580
nicer	528 1467
nicer$	1461 527
niece	1253
night	1360 2171 2179 2188
night$	1776 1779 2118 2193 1389 2203 2206 2207 1398 2212 1403 2215
nights	2171 822
nights$	1776 1779 2118 2180 1389 2204 2207 1398 2213 1403 2215 1538
no	85 279
no$	88 228 260 276 295 303 304 335 350 1298 416 448 457 473 475 488 595 596 744
nobody	108 228
nobody$	1165 438 821
non	259 743
non$	199 238
nonassociation$	1680
noncontact$	1196
none	108
none$	228 271 438 455 821
nor$	261 748
normal	864
normal$	1063 135
norms$	1627
north	1337
not	94 1206 279 1227 451 1411 625
not$	84 85 1031 116 117 257 261 268 2018 282 286 289 317 333 410 415 425 427 430 435 1379 1388 2201 455 458 468 492 514 1562 748 749 764
note	1812 1820 1053 160 566 1509 1522 811
note$	39 1862 1863 1864 1599
noted$	54 1512
notes$	39 1795 1800 1863
nothing$	479
notice	67 1045 1856 1202 1203
notice$	70 1926 1996 319 537 1690 1691
noticeboard$	1815
noticeboards$	1815
notices$	70 537 1690 1691
notifi	1808
november$	1843
now$	1003 1016 1829 2148 741
nowhere$	274
number	12 67 1836
number$	13 19 22 29 1780 33 35 51 1292
numbers$	1787 1292 586
nurse	24 25 42 1811 628
nurse$	944 43 1565 841
nurses	42
nurtur	199 238 682 861
nurturing$	1136 1175
observ	1812 1820 566 1509 1522 811
obtain	1790 1503
obtain$	661
obtained$	1504 1512
obtaining$	661
obtains$	661
occasi	822
occasions$	1426
occur	1073
occur$	1884
occurs$	1884
october$	1843 1033
of	975
of$	1752 976 986 1803 1831 1840 1031 1848 1048 1865 1892 158 1931 1941 1139 1993 2035 2067 1257 1264 1275 2098 1300 1326 2141 2194 1417 1434 1469 2296 1526 1529 593 1559 1560 1562 1585 1635 1693
off	1229 2146 1414 2312
off$	1750 1757 1807 2040 299 322 1282 2149 1415 1455 1712 1722 1739
offer	1812 1820 184 1166 566 1509 1522 1619 811 862
offer$	177 1121 203 1977 1994 1600 902
offere	937 1774 1775 966 1790 1808 74 1882 184 1134 235 1173 1503
offere$	203
offered$	1748 1777 1810 1011 1077 1121 1933 1945 1172 1984 1341 902
offeres$	203
offeri	184
offering$	177 1121 203 902
offers	980 184
offers$	1791 177 1121 203 902
office	24 25 42 1811
officer$	0 1 1753 944 11 15 17 43 65 830
officers$	0 1 1753 944 11 15 17 43 65 830
often	13
often$	7 950 977 1849 1562 1678
older	1307 394 2214 1698
older$	1836 1200 1207 1218 1251 318 1351 2165 1355 1356 2168 2250 2257 615 616 617 1688 1689 763 1702 770
oldest	1200 1207 1218 1251 318 2111 377 1316 394 396 2153 2165 1355 1356 2168 431 2250 1688 1689 1698 763 1702
oldest$	2257
on	1481
on$	991 1004 80 1832 1048 1889 1922 1128 1145 220 1973 1174 1990 2014 2071 1275 2094 2160 456 459 2209 1421 1427 2292 2299 2300 554 1492 2304 2313 1561 1572 1652 1676 1712 1721 1722 1733 1734 1746
once	2087
once$	1749 2099 2100 2101 2103 2106 2304
one	85 2111 394 439 1698
one$	62 999 1070 1165 2036 347 349 1289 1295 2108 362 367 377 1315 1316 1329 396 2152 2153 2159 431 1370 2181 438 472 474 2237 2252 1522 614 1694 1715 1722 821
ones$	999 1278 2162 2217 1697
ongoin	184
ongoing$	1080 1121 647 845
online$	1770
only$	348 352 354 358 2181 2220
onside	703
onside$	1640
onto$	991
open	966 1481
open$	965 1777 968 62 1853 154 1913 1918 1919 1137 1152 2292 1545 1592 1671 1677 1742 893
opened	966 1790 1503
opened$	965 1777 1805 1814 893
opening$	154 784
opens$	965 1853 154 893
operat	983 836
operational$	1770 1794
opinions$	255 575
opport	1944 1983 1613 1619
opportunities$	1140 1621 1622 698
opportunity$	1940 698
opposite$	423 1363 1368 446 1384
optici	628
optician$	1565
optimi	682 864
option	1944 1983 1378 1634
option$	1881 1633 698
options$	2189 1621 1633 698
orange$	1827
orbit$	1452
order	960 2008 265 1202 1203 281 342
order$	1771 1794 2007 270 297 319 324 346 577 1690 1691
orderd$	297
ordere	960 1790 1503
ordered$	1771 270 284 324
ordering$	270 324 346
orders	1202 1203
orders$	2007 270 297 324 346 577 1690 1691
ordina	24 25 137 172 1109 861
ordinary$	135
ordinated$	1074
organi	1790 1817 1503
organisations$	1092
organise$	1853 549
organised$	549
organises$	1853 549
organising$	549
other	1094 209 1146 2017 2020 2043 2045 2051 2052 2065 1307 1324 2138 2175 1392 2214 1404 2225 2227 2229 2231 2242 2244 2263 521 528 1467 747 1687
other$	1086 1900 1905 1114 1204 2019 2023 1213 2027 2030 2033 2034 2042 2046 2049 1245 2108 1307 1309 373 384 1322 1332 2145 1339 2151 2154 1344 1351 2170 423 1371 441 1381 2208 2214 2226 2235 2236 2237 2238 1436 2252 2255 2256 2258 2263 2265 1459 1460 1461 525 2274 1684
others	1094 1228 2229 2242
others$	1905 1966 1204 2019 2028 2030 2031 2039 2042 2046 2049 2102 1309 373 2145 2151 2170 2208 2235 2236 2237 1436 2252 2255 2256 2258 2265 2267
ought	1976
ought$	1980
our	1054 169
our$	1865 1106 200 1157 1177 1484 726
out	1109 515 520 2312 1634
out$	941 1777 1816 1011 1029 1861 1051 1052 116 1865 1055 1057 1082 1945 1959 1984 2009 2032 301 2061 1267 1271 1276 1282 2110 2125 2127 1317 381 1324 1347 1377 1414 1428 1431 2253 1443 1485 604 1594 1656 1711
outcom	1619 865
outcome$	1979
outcomes$	1920 1577
outing	2223
outing$	2297
outings$	2219 2297
outlet	1665
outlook$	1960
outrea	1812 1820 1190 566 1509 1522 811
outreach$	1761 1786 2001 1670
outsid	116 1324 1456 1460
outside$	1004 2274 1492 1603 1733
over	2081 1438
over$	2027 2068 327 2083 1296 2196 2248 2249 632 1585 1631
overla	2038 1348
overlap$	2159 2199
overleaf$	1649
overs$	2027 1245
overse	172 1109 1337 864
oversi	1613 1619
oversight$	53 1582 1584 648
overview$	1582
own	172 1109
own$	1056 1870 1060 1266 2115 461 1423 1471 1550 718 1694
owner	24 25 2308
owners	704 1641
ownership$	1996
owns$	718
pack	1812 1820 566 1509 1522 811
pack$	1780
paedia	628
paediatrician$	1565
page	1812 1820 566 1509 1522 811
page$	22
pages$	22
paid	1790 1503
paid$	960 548 1514
paint	877
paint$	2311
painte	981
painted$	1792 1814
pair	1200 1207 1218 1251 318 2165 1355 1356 2168 431 2250 1688 1689 763 1702
paired$	1412
pairs	1278
pairs$	2089
pan$	1879
panel	18 24 25 34 989 990 1812 1820 1094 566 1509 1522 811
panel$	944 971 1798 1800 1801 1895 1896 1905
pans$	1879
parade$	2072
paragraph$	1863 1563
paragraphs$	1863 1563
parame	1053 628
paramedic$	1565
parameters$	1864
parcel	440
parcelled$	1377
parent	26 27 41 42 1811 87 108 1493 1626
parent$	0 1 1753 11 15 17 65 839
parents$	0 1 1753 11 15 17 964 978 45 988 65 1024 1142 217 1163 1207 312 313 1330 2310 1617 1628 1638 839
park	28
park$	2072 2082 2101 2113 779
parked$	779
parking$	779
parks$	779
part	956 1767 1788 1789 1790 64 765
part$	1809 1001 116 1054 1988 1383 2195
partic	956 1767 972 64
participants$	1783 1796
participate$	1001
participates$	1001
participation$	1521
partie	69
parties$	1006
partin	765
partne	34 974 42 1811 1094 162 1166 232 1619 683
partner$	1796 840
partners$	0 1 1753 11 15 17 971 1796 65 1092 1905 163 1169 662
partnership$	971 1785 1798 1895 1896 1099 1977 1593
parts$	1383 2195
party	69
party$	1006 2297
pass$	160
passage$	1863 1563
passages$	1863 1563
passed$	1907
passes	23
passes$	586 1719 1728
pastor	184
pastoral$	1121
path	2287
path$	66 442
paths$	442
pathwa	1812 1820 1378 566 1509 1522 704 1641 1665 811
pathway$	2189
pathways$	1874 2189
patient$	1605 1677
patrol	938 1755 1812 1820 566 1509 1522 811 879
patrol$	1754 1786 830
patrols$	1754 1786 830
patterns$	1576
paused$	1483
pay$	900
paying$	900
pays$	900
peace	1306
peace$	2117 2120
peel$	477
peeled$	1671
peer	2225 1458
peer$	1200 1207 1218 1251 318 2165 1355 1356 2168 2225 2242 2250 1449 1450 1457 1458 2269 2275 1465 1470 1688 1689 763 1702
peers	2065 2242 2263 1465
peers$	2145 2208 2226 2238 1436 2252 2255 2256 2258 2269 523 2272 2273 2275 2276 2278 2280
people	41 42 1811 1146
people$	0 1 1753 11 15 17 964 978 45 988 998 65 78 1019 1833 1024 1042 1855 1857 1858 1115 1981 1187 1191 1268 2088 2107 465 2243 2272 2275 535 2307 1553 618 1707
peoples$	1833
per$	41 1650
percen	41
percent$	978
percep	704 1641
perceptions$	1627
perfor	69 1817
perform$	799
performance$	1006 2306
performances$	1006
performed$	799
performing$	799
performs$	799
periodic$	138 641
periodically$	641 1580
permit	2105
permit$	1872 1194 1223 1429 1667
permited$	1194
permits$	1872 1667
permitted$	1194 1205 1291
persistent$	1605
person	42 1811 1022 1200 1207 1218 1251 318 377 1316 2165 1355 1356 2168 2250 1688 1689 763 1702
person$	0 1 1753 11 15 17 65 1833 137 1285 2126 1335 1553 724
persons$	1833
pharma	628
pharmacist$	1565
phone	938 23 1231 2048
phone$	586 922
phoned	937 961 1774 1775 1790 588
phoned$	1748 1772 962 1525
phones	269
phones$	586 922
phoning$	922
photo$	49
photograph$	49
photographs$	49
photos$	49
physical$	634
physio	628
physio$	1565
physiotherapist$	1565
pick	132
pick$	167 1110 1111 530 801
picke$	530
picked$	119 120 1077 801
pickes$	530
pickin	132
picking$	530 801
picks	132
picks$	530 801
picnic	69
picnic$	1006 2297 1489
picnics$	1006
picture$	49 1025 1846 1062 1598
pictures$	49 1025
pilot$	2
pitch	2287
pitch$	66
plac	402 755
plac$	398
place	973 1790 981 1812 1817 1820 379 566 1503 1509 1522 811
place$	1766 1784 1792 1876 1933 1935 1947 1959 1986 2101 1303 382 395 398 1342 419 2173 2178 447 454 460 469 1411 1520 1614 1723
placed	1790 379 1503
placed$	1304 1314 380 387 391 2142 398 2164 1358 444 1514
placeed$	395
placeing$	395 447
placem	2127 2135 1325 397 1360 2171 1361 1366 2179 1376 2187 1378
placement$	380 2129 382 2136 391 2143 401 1342 2189 762
placements$	380 2129 382 391 2143 401 1342 2172 2177 2180 2189 762
placered$	395
places	379 1478
places$	1876 1947 1986 382 395 398 419 447 2289 1723
placeting$	447
placin	379
placing$	1233 391 398
placs$	398
plan	1812 1820 1059 566 1509 1522 700 811
plan$	1769 1780 59 1853 1867 1870 1871 1062 580 1580 1649 1655 1659 813
planned$	1764
planni	700
planning$	1910 1928 1600 1629
plans	700
plans$	1853 1870 1928 1124 580 1649
plant	877
planted$	1814
play	69
play$	1761 66 1006 240 1347 1352 557 2306
played	1817
player	26
players$	1707
playgr	1360 2171 2179
playin	1240
playing$	240 557
plays$	1006 240 557
pledge$	68
plug$	671
pluging$	671
plugs$	671
podcast$	22 2291
point	1020
point$	46 1831 1876 1962 1394
points$	46
police	24 25 42 1811
police$	0 1 1753 11 15 17 43 65 830
polici	1812 67 1820 566 1509 1522 811
policing$	830
policy	1812 67 1820 1482 566 1509 1522 811
policy$	22 2293 813
pond$	66
pool	28 1494
pool$	2305
pop$	729
portal$	22
portals$	22
positi	199 238 521 528
position$	1580
positive$	1900 1114 1136 1949 1955 1168 1175 533 634 728 1674 1677
possib	1882 1634
possibilities$	698
possibility$	1633 698
possible$	1070 1327 1567 1568 698
post	1812 1820 566 1509 1522 782 811
post$	1824 1518 1520
posted	966 1790 1005 74 1503
posted$	1777 1816 1011 1523
poster	1812 67 1820 566 1509 1522 811
poster$	70 537 2290 1719 813
posters$	70 537 1719
potent	704 1641
potential$	698
power$	319 2121 516 1454 1690 1691
powerful$	2251
powers$	319 1690 1691
practi	24 25 42 1811 1101 1166 1619
practicable$	1568
practice$	1912 1928 1966 1977 1620
practitioner$	0 1 1753 11 15 17 1804 65
practitioners$	0 1 1753 11 15 17 1796 65 163
precinct$	2072
prepared$	1341
presen	1768 1790 1812 1820 1073 1166 1190 566 1503 1509 1522 811
presence$	1977 2001 1209 1571 1582 1583
present$	1884 2178 1605 1677 803 1742
presented$	803
presenting$	803
presents$	1884 803
pressure$	2261
preven	262 264 1206 278 279 316 682 862 865
prevent$	263 306 1249 1250 331 672
prevented$	2006 293
preventing$	263 306 672
prevents$	263 306 672
prey	107 1556
prey$	1854
price	1482
price$	2293
priced	960
priced$	1771
print	782 877
printe	966 1790 1005 1503
printed$	1758 1777 1816
priori	1613 682 832 864 865
priorities$	1920
prioritise$	705
prioritised$	1952
prioritises$	705
prioritising$	705
priority$	1127 1610
prise$	419 477 491
pro	521 528
proact	137 1152 683 703
proactive$	1074 1963 1640
proactively$	1640
problem$	1915 1655
problematis$	690
problematise$	690
problematises$	690
problematising$	690
problematiss$	690
problems$	1915
proced	1812 1820 566 1509 1522 811
procedures$	1874
proces	1812 1820 566 1509 1522 811
processes$	1874 1124
procur	960
procured$	1771 1519
produc	4 1790 980 2192 1503
produces$	1791
production$	941
productive$	1674
profes	34 42 1811 1094 232
professional$	0 1 1753 11 15 17 1804 65 1126 583 633
professionals$	0 1 1753 11 15 17 971 1796 65 1092 1905 163 1115 1169 662
profil	622
profile$	1559 1582 1615
profiled$	1559
profiles$	1559
profiling$	1559
profit	1556
progra	1812 1820 1376 2187 1378 566 1509 1522 811
programme$	1756 1799 2189 569 580
programmes$	2189 580
progre	996 1077 172 1109 1110 1111 1134 1173 1646
progress$	1873 1921 1922 1939 578 1580 1675 863
progressed$	1807 1888 1945 1984 863
progresses$	1873 863
progressing$	863
progresss$	1873
prohib	262 264 278
prohibit$	263
prohibited$	2006 293
projec	2188
project$	2 1799 66 2124 569 580
projects$	580
promise$	284 297
promised$	1764 297
promises$	284 297
promot	682
promote$	859
promoted$	1952 859
promotes$	859
promoting$	859
promptly$	1912
proper$	1063 1451
propor	703
proportionate$	663 1640
proportionately$	1640
protec	682 862
protected$	1952
protection$	265
protective$	1619
protoc	1812 1820 566 1509 1522 811
protocol$	813
provid	966 1790 980 74 184 1503 645 861
provid$	203
provide$	182 1121 203 901
provided$	1777 1011 1121 1933 235 1523 901
provider$	2184 582
providers$	2184 582
provides$	1791 182 1121 203 901
providing$	182 1121 203 901
provids$	203
provis	4 1812 1820 1897 1925 1944 1190 2127 1376 2187 566 1509 1522 1619 811
provision$	941 2001 2143 1621 1622 1670
provisions$	2143
pru$	2143
psychi	628
psychiatrist$	1565 841
psycho	628
psychologist$	1565 841
public	4 879
publication$	941
publis	1790 1005 1503 879
published$	1816
pull$	2121 419 426 477 506 1452 516 1454 660
pulle$	506
pullen$	506
pulles$	506
pulling$	426 506 660
pulls$	426 506 660
pupil	1022 394
pupil$	1833
pupils	1501
pupils$	988 78 1833 1707
purcha	960 1790 1503
purchased$	1771
purpose$	1950 1659
purposeful$	1674
push$	659 715
pushes$	659
pushing$	659
put	402 755
put$	966 1790 981 1005 1817 187 1148 444 447 1475 1503 884
puting$	447
puts$	447 884
putting$	187 1233 447 884
qualit	1619
quarterly$	571
questi	1812 1820 566 1509 1522 811
quicke	820
quicker$	1673
quickly$	1673
quiet$	2059
quit	310 1261
quit$	485
quiting$	485
quits$	485
racism	837
racist	837
radar$	1968 1579
raise	160 167
raise$	1104 658 678 883
raised$	1907 1514 678 1630
raises$	678 883
raising$	1601 678
ramp	23 1262 2287
ramp$	66 343 344
ran$	1758 1506
rang	1755 588
rang$	962 1525
rappor	1619
rate	1830
rate$	584 814
rated$	814
rates$	584 814
rather$	1037 460 469 1411 625
ratifi	1790 1503
ration	504
re	1226 610
re$	1243
reach	1020 1231
reach$	1831 1238 1452 573 657 812
reache	937 1788
reached$	1748 573 812
reaches$	657 812
reaching$	657
react$	736
reacts$	736
read	937 1781 1790 1503
read$	1748 1765 1805 1005 925
reading$	925
reads$	925
ready$	1814 1341
real$	1451
reassu	861 865
reassurance$	1932
reassuring$	634
rebuild$	669 720
rebuilde$	669
rebuildes$	669
rebuilding$	669 720
rebuilds$	669 720
receiv	1788 1789 1790 184 1503
receive$	1121
received$	1765 30 1504
recogn	90 1144 682 861
recognise$	1955
recognised$	1027
recommendations$	1920
record	1790 980 984 989 1812 1820 1054 118 119 120 121 1059 1094 160 566 1503 1509 1522 811
record$	39 1795 1800 1802 1867 1868 1870 1871 543
recorded$	54 1865 1055 1057 1058 543 1512
recording$	543
records$	39 1791 1795 1800 1802 1870 1905 543
recove	820
recrui	937 966 1790 107 1503
recruit$	912
recruite$	912
recruited$	1748 1777 1518 912
recruites$	912
recruiting$	912
recruits$	912
red$	1827
redecorated$	1814
redraf	877
reduc	280 355 504 508 513 517 820
reduce	262 2264 682 861
reduce$	489 672
reduced$	1952 2006
reduceing$	489 672
reduces$	489 672
reduci	262 861
refere	1648
reference$	1863 1563
references$	1863 1563
referr	937 1788 1808 1812 1820 147 566 1509 1522 811
referral$	14 102 149 2290 1642
referrals$	14 102 149 1642
referred$	1748
reflec	1144 683
reflect$	1955 635 1599
reflected$	1512
reflecting$	635
reflects$	635
reform$	2037
refres	1812 1820 566 1509 1522 811
refunds$	1720
refurbished$	1814
refurbishment$	66
refuse	279
refused$	339
regain$	720
regaining$	720
regains$	720
regard$	1127
region	2135
regist	20 966 1781 989 1812 1820 566 1509 1522 811
register$	957 39 1800 395
registered$	1777 395
registering$	395
registerred$	395
registers$	957 39 1800 395
regrou	1226
regroup$	2037
regular$	135 138 1080 584 641 646 647
regularity$	6
regularly$	641 1580
rehear	69 1054
rehearsal$	1006 2298
rehearsals$	1006 2298
rehearsed$	1865
rehous	379
rehous$	392 393
rehouse$	378 392 393
rehoused$	1314 378 392 393 2142
rehouses$	378 392 393
rehousing$	378 380 392 393
rehousred$	392 393
rehousring$	392 393
rehouss$	392 393
reinfo	864
relati	1985 1199 1311 2127 2147 404 1413 1432 1619 683 865
relations$	1660
relationship$	1979 2010 2243 1606
relationships$	1939 2010 2243 523 1606
relatives$	1707 840
relentless$	1605
releva	1054 184
relevant$	1865 1063 1086 1900 1121 1567 1568
reliance$	490 1445
reloca	379
relocat$	392 393
relocate$	378 387 392 393
relocated$	1314 378 387 392 393 2142
relocates$	378 387 392 393
relocating$	378 392 393
relocation$	380
relocatred$	392 393
relocatring$	392 393
relocats$	392 393
remain	119 215 2214 642
remain$	104 161 1100 1108 1147 287 638 688 767
remaining$	287 1307 1404 638
remains$	104 161 1108 1147 287 638 767
rememb	1045 1856
remember$	1599
remind	961
remind$	860
reminded$	1772 860
reminding$	860
reminds$	860
remote$	1334
remov	310 325 342 371 513 520 626 759
remov$	506
removal$	363
remove	2057 2091 345 515
remove$	365 477 506 888
removed$	1282 365 2114 2142 888
removen$	506
removes$	365 506 888
removing$	365 477 506 888
removs$	506
reopen	877
repair	981 877
repair$	66 669 1642
repaire$	669
repaired$	1792 1797
repaires$	669
repairing$	669
repairs$	66 669 1642
repeat	1054 118
repeat$	1865
repeated$	1865 1055
replac	981 1411 769
replace$	773 778
replaced$	1792 2218
replaces$	773
replacing$	773
replie	961 967 972
replied$	1772
replies$	1778 1783
reply	967 1781
reply$	1778
report	938 980 989 1812 1820 1830 1053 1054 118 160 2048 566 1509 1522 811
report$	1754 50 1800 91 102 1862 1864 813 814
reported$	1865 1055 1907 1512 1515
reports$	1754 1791 50 1800 91 102
represented$	1153
reques	755
request$	1025
requested$	1504
requests$	1025
requir	1882 281
require$	270 297 324 346
required$	284 297 1567 1568
requireed$	270 324
requireing$	270 324 346
requires$	270 297 324 346
researcher$	581
researchers$	581
resent	1045 1856
reserv	879
reset$	669
resete$	669
resetes$	669
reseting$	669
resets$	669
reside	1812 69 1820 566 1509 1522 811
residential$	1006 405 762
residents$	1707
resili	1619 865
resour	1812 1820 1190 566 1509 1522 811
resource$	1061
resources$	1061 2001 1621 1670 1678
respec	1985 682 703 838 862
respect$	1654 1657
respected$	1952 2003
respectful$	1851 1640
respectfully$	1640 1654
respit	1306
respite$	2117 496
respon	967 1781 972 1788 1789 1152 682 1619 704 1641
respond$	167 863
responding$	863
responds$	863
response$	1778 1920 1600 1620 863
responses$	1783 863
responsibility$	1917 1996 664
responsive$	1963
rest	2052 2065 1306 1307 2138 2175 2214 1404 2225 2227 2229 2231 2263 1687
rest$	2030 2031 1228 2042 2046 2049 2117 1309 2145 2151 2170 2208 2237 2242 496 2252 2255 2256 2258
restor	683
restor$	669
restore$	669
restores$	669
restoring$	669
restors$	669
restri	262 280 355 504
restrict$	356 489
restricted$	2006 293 356
restricting$	356 489
restrictped$	356
restrictping$	356
restricts$	356 489
restrictting$	356
resurfaced$	1814
resurfacing$	66
retain	645
retain$	710
retaining$	710
retains$	710
return	1781 1788 1789 147
return$	148 337 1508
returned$	148
returning$	337
returns$	148 337 1508
retwee	972
retweets$	1783
reunit	1226
reunite$	2037
review	1790 980 1812 1820 1077 566 1503 1509 1522 1578 811 862
review$	53 1891 1579 643
reviewed$	52 1888 1515 643
reviewing$	643
reviews$	1791 53 643
revise	1790 1503
rewrit	879
ride$	1364 2298
rides$	2298
rift$	1606
rifts$	1606
right$	1826 1063 1955
rights	838
rights$	724
ring	938 1755 1830 1020 1219 1231 2048
ring$	1831 100 922
ringing$	922
ringle	1316 2153 833
ringleader$	1696 1697
ringleaders$	1696 1697
rings$	100 922
rink	28
rip	325
ripped$	345
rise	820
rise$	72
rises	820
rising	820
risk	1985 1619 865
risk$	1901 1906 1915 1573 1580 654
risks	865
risks$	1901 1906 1915 1573 654
risky	1985
rival	876
road	2179
road$	2182
robbed	1021 107 624
robbed$	1832 1561
robber	822
robberies$	111 831
robbery$	111 831
robust	137 1613 683 703
robust$	1074 647 663 1640
robustly$	1640
role	1665
role$	664
roll	4
roll$	172
rolled$	1790 1503
rollout$	941
room	28 31 1360 2171 2287
room$	66 2173 2186 2193 454 2288 2290 2292
rooms	2171
root$	704
rose	820
rota	18 1812 1820 2192 566 1509 1522 811
rota$	22 2290
rotas$	22
round$	2009 1666
rounde	1494
rounders$	2305
route	2179 1478
route$	1365 2182 1478 2289
routes$	1874 1365 2191
routin	622
routine$	641
routinely$	641
routines$	1559
row$	102 1383 2195
rows$	102 1383 2195
rugby	1494
rugby$	2305
rule	67 2008 1482
rule$	68 2007 297 359 2293
ruled$	1050 297
rules$	68 2007 297 2293
run	966 1790 1503
run$	1758 1777 1810 1853 1854 2298 1506 1742 905
rung	937 1755 961 1774 1775 1790 71 1835 2048 588
rung$	1748 1772 1008 1525
runnin	955
running$	1766 1770 905
runs	980
runs$	1791 1853 2298 1506 905
s$	123 1106 1217 309 366 373 1315 1684
s20$	1700
s34$	754
s35$	754
safe	199 1985 238 1478 1613 1619 838
safe$	1826 1851 1136 1955 1957 1958 1175 2289 1548
safegu	682 838 862
safeguarded$	1952
safely$	818
safer	238 1467
safer$	1955 1957 1958 1175 1624 817
safety	1985 1613 1619
safety$	1950 692
said	1045 1856 118
said$	1764 1055 814
same	2087 439 1391
same$	1824 2044 2087 1362 2178 1375 1391 2202 2205 1395 1396 1401 1405 2237
sample$	1513
samples$	1513
sancti	832
sat$	961 1358 444
satisfy$	706
saturd	370 466 467
saturday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
saturdays$	1776 2118 1403 2215 2295 1491 2303
saved$	54
saw	1045 1856
saw$	1758 1805
say	1830 1020 1045 1856
say$	1831 1942 814
saying$	814
says	1045 1856
says$	814
scale$	708
scales$	708
scaling$	708
scatte	1349 1350 765
scattered$	2160 2161
schedu	1790 1503
schedule$	1517
scheme	1812 1820 566 1509 1522 811
scheme$	22 1799 569
schemes$	22
school	24 25 28 42 1811 368 2127 2135 1325 397 1360 2171 1361 2179 1373 1376 2187 2188 1378 2308
school$	0 1 1753 11 15 17 43 65 1845 1036 1852 2113 1305 2129 382 2130 2131 2134 2136 2137 2143 1343 2155 2184 2189 1542 1617 1736
schooled$	1304
schools$	0 1 1753 11 15 17 65 2143 2172 2180 2184 2189
scope	1053 1054
scope$	1864 1865 697 698
scopes$	697
scoping$	697
score	1830
score$	92 814
scores$	92 814
scrapped$	1483
screen	1812 69 1820 566 1509 1522 811
screening$	1006
screenings$	1006
screenshot$	49
screenshots$	49
screwe	1475
screwed$	2286
search	1021
search$	196 835
searched$	1832
searches$	102 835
seat	23 1262
seat$	343 344 419 437 447 2290 2311 929
seated$	1358 437 444 929
seatin	1262
seating$	44 1233 419 447 929
seats$	44 343 344 419 437 447 2311 1723 929
seatting$	447
second	2214
section20$	1700
section34$	754
section35$	754
secure	973 1790 1503
secure$	405
secured$	1784
security$	1950
see	938 1830 1045 1856 2017 1219 1221 2038 1231 2061
see$	131 1943 2000 2013 2016 1210 2029 2032 1225 1234 1348 483 564 712
seeing	2011 1232 2060 2064
seeing$	131 2013 2023 2026 2041 2084 1415
seek	522 700 755
seek$	192 526 651 661
seekin	700
seeking$	526 651 661
seeks	700
seeks$	651 661
seen	937 1774 1775 1788 1790 1808 71 1198 1221 360 433
seen$	1748 1765 1008 2009 2032 1236 300 2069 1297
sees$	483 564
seize	832
seized	832
seizes	832
seizur	832
select$	530
selecte$	530
selected$	1518
selectes$	530
selecting$	530
selects$	530
self$	1619 704
sell	107 1556
sell$	2283
seller	1836 876
seller$	828
sellers$	1707 828
selling$	1535 1555 1557
sells$	1557
semina	1812 1820 566 1509 1522 811
send	342 379 782
send$	337 395 398 426 921
sende$	398
sended$	395 398
sendes$	398
sending$	337 395 398 921
sendred$	395
sends	980
sends$	1791 337 395 398 426 921
senior$	647
sense$	202 1598
sensit	137 1152 703
sensitive$	1074 1911 1963 1640
sensitively$	1640
sent	1759 951 966 1788 1790 74 1021 2048 379 1503 879
sent$	1762 1777 1011 1832 1304 374 1314 387 2142 1333 398 400 407 426 1523
sente$	398
sented$	398
sentence$	1863 1563
sentences$	1863 1563
sentes$	398
senting$	398
sents$	398
separa	2048 1349 1350 1370 440 528 765
separate$	1332 1339 423 424 1363 428 429 1368 1369 1371 436 441 1380 1381 1382 446 1384 1386 1387 452 1393 461 462 1400 1402 1423 507 525 1704
separated$	2160 2161 1377 1704
separately$	2181 873
separation$	765
september$	1843 1033
sergea	24 25 1811
sergeant$	944 830
serve$	892
served	2105
server	309
server$	1246 311
serves$	892
servic	24 25 31 1897 232 1509
service$	944 22 1928 569 582
services$	22 1874 1092 163 1115 1928 1169 582 662 1621 1622
serving$	892
sessio	1812 1820 360 1376 2187 2188 2223 566 1509 1522 811
session$	1799 1821 1297 2113 2150 2193 1389 2203 1407 2219 1409 2221 2298 813
sessions$	1799 1821 1297 2113 2150 1389 2204 2217 1407 2219 1409 2221 2298
set	368 1360 2171 2179 1376 2187 1378 755
set$	1790 1054 118 119 120 1148 1965 1305 2131 2186 2189 2239 2272 1462 1464 1503 735 787
sets	2171 2187
sets$	2180 2189 1462 735 787
setting$	1876 1947 1986 2268 735 787
settings$	1876
settle$	2117 2120
seven	26 27 1200 1207 1218 1251 318 2165 1355 1356 2168 2250 1688 1689 763 1702
seven$	964
sever	262 495 508
several$	367
severed$	2015
severi	262
severs	262
sew	877
shadow$	1452
shar$	650
share	160 861
share$	164 1352 439 650
shared	1790 1503 861
shared$	1805 1907 309 1247 440 1406 470 1408 2222 1412 1515
shares	972 980 861
shares$	1783 1791 1352 439 650
sharin	861
sharing$	1785 164 2026 1352 439 650
shars$	650
sharting$	650
she	108 394 396
she$	1163 1987 1186
shed	2287
sheet	1812 1820 566 1509 1522 811
sheet$	957 39
sheets$	957 39
shelte	23 1262 2287
shelter$	44 66 70 343 344
shelters$	70
shift	1812 1820 1378 566 1509 1522 811
shift$	1821 2150 2189
shifts$	1821 2150 2189
shoo	340
shop	28 1022 2308 1530 1626
shop$	1815 1833 2082 2101
shopke	42 1811 1473
shopkeeper$	0 1 1753 11 15 17 65 2284 1558
shopkeepers$	0 1 1753 11 15 17 65
shoplifting$	831
shops$	1815 1833 2082 2310
shorte	504 820 877
should	1976 1980 1183
should$	136 173 174 1122 204 1154 1331 1437
show	69 1020
show$	1006 1831 2297 1547 1742 926
showing$	976 926
shown	1759 1774 1775 1005 74 235
shown$	1816 1011 1172
shows$	1006 1547 926
shut	2057 310
shut$	334 339
shuted$	334
shuting$	334
shuts$	334
siblin	431 432
side	703
side$	1006 1846 1383 2195 2305 1640
sides$	1383 2195
sight$	1081
sighted$	1575
sign	1768 23 1788 1789 67
sign$	9 954 956 20 972 44 982 1812 70 1820 537 2290 566 1509 1522 811 911
signal$	309
signed	1790 1005 1503
signed$	937 939 9 954 966 996 1816 911
signing$	911
signpo	937
signpost$	849
signposted$	1748 849
signposting$	849
signposts$	849
signs$	9 954 44 70 537 911
silent$	2059
silos$	1927
since$	1540
sing$	800
singes$	800
single	474
singly	1370
singly$	2102 2108 2181 1694
sings$	800
sister	1253 2147 404 431
sister$	839
sisters$	1707
sit	119 2073 1348
sit$	1825 1198 2016 2090 1280 2092 2093 2103 1347 2159 1352 2164 1358 437 447 797
site	1320 1360 2171 2179 2188 1378
site$	22 2115 2131 2155 2189 2206
sites	2171
sites$	22 2180 2189
siting$	447
sits$	1825 1352 437 447 797
sittin	1240 2064 2171
sitting$	2011 2026 2041 2164 437 447 797
sittings$	2172
situat	1619
situation$	1062 1580
six	26 27 1200 1207 1218 1251 318 2165 1355 1356 2168 2250 1530 1688 1689 763 1702
six$	964 77 1487
sixth$	1373 1376
size$	1292
skate	2287
skate$	800
skatees$	800
skater	26
skates$	800
skill$	867
skills$	1140 226 867
sleep	1830 1216 308
sleepover$	2005 2027
sleepovers$	2005 2027 1245
slide	1812 1820 566 1509 1522 811
slip$	222
sliping$	222
slipping$	222
slips$	222
slot	2188
slot$	2150 2193 1398
slots$	2150 1398
small	1440
small$	2251
smart	1613
snap$	309
snapchat$	309
snooke	1494
snooker$	2305
so$	290 372 409 411 2177 1390 493 503
social	1198 2011 2041
social$	24 25 1449 1458 1465 1470
socialise$	2009 1685
sofa	1262
sofa$	343 344
sofas$	343 344
sold	107
sold$	1557
solicitor$	841 843
solidi	864
soluti	1944 704 1641
some	2111 394 1698
some$	1131 1151 1185 367 1316 2148
somebo	232
somebody$	1115 1169
someon	232
someone$	1115 1169
someth	1944
something$	176 250 737
somewhere$	2274 1466
son	1253
son$	1252 839
song$	66 2291
sons$	1252
soon$	1279
sooner	820
sooner$	1673
sort$	1464
sought$	1898 1933 2003 1504
source$	177
sourceing$	177
sources$	177
south	1337
space	1983 1306
space$	1947 226 1986 2117 502 509 2290
spaces$	1947 1986
speak	938 1221
speak$	100 237 1219 2032 1231 560 1742
speaking$	237 2011 560
speaks$	100 237 560
specialist$	1086
speed	741
speed$	1678
spend	1830 1348
spend$	21 1198 2159 2164 601
spending$	21 2011 2023 2041 2064 2164 601
spends$	601
spent	973
spent$	1784 975 601
split	1349 440 1438 765
split$	2160 1350 417 418 1377 444 2249
splits$	417 418
splitting$	417 418
spoke	588
spoke$	1758 962 1525
spoken	961 1790 588
spoken$	937 1758 1772 1774 1775 1808 1002 71 1525
spotted$	1236 300
spread	440
spread$	1377 444 650
spreade$	650
spreades$	650
spreading$	650
spreads$	650
spreadting$	650
spring$	1843
squad	2192
squad$	2150 830
squads$	2150
square$	1198 2072 2082 2101 2113
stabbing$	111 831
stabbings$	111 831
stabil	704 1641
staff	24 25 41 42 1811 1626
staff$	0 1 1753 944 11 15 17 978 43 1796 65 163 1115 1142 662 1628 1638 1647
staffe	966
staffed$	1777 790
staffing$	1061 790
staffs$	790
stage	2287
stage$	66 1876 1962
staged	1817
stagge	453
staggered$	462 1400
stall	1812 1820 566 1509 1522 811
stall$	2297 1489
stalls$	2297
stance$	1960
stand$	2090 2103 1347 437 447 796
standi	2011 2041
standing$	447 579 796
stands$	447 796
standting$	447
start	1830 1399
start$	1979 2117 1312 387 395 407 731 895
starte	1790 1134 1173
started$	1945 1984 395 895
starting$	395 895
startred$	395
starts$	387 395 407 731 895
starttime$	2210
starttimes$	2210
state$	954
stated	1054
stated$	1865
stateed$	954
states$	954
station$	1815 2072
stations$	1815
stay	1830 119 1144 215 2127
stay$	161 1100 1108 1955 1147 287 298 382 2144 2146 399 1358 544 608 611 638 688 767
staying$	161 287 298 544 638
stays$	161 1108 1147 287 298 399 544 608 611 638 767
steer	862
steer$	287 426 477
steering$	34 1812 1820 287 477 566 1509 1522 811
steers$	287 477
step	1253
step$	497 732
stepbrother$	839
stepcarer$	839
stepcarers$	839
stepdad$	839
stepdaughter$	839
stepfather$	839
stepmother$	839
stepmum$	839
stepparent$	839
stepparents$	839
stepping$	732
steps	1123 1262
steps$	1934 343 344 732
stepsister$	839
stepson$	839
stereo	837
stereotypes$	1627
sticke	67
sticker$	70 586
stickers$	70 586
stigma	704 1641
stigma$	1627
still$	1013 1014
stimul	864
stock	782
stood$	95
stop	1830 262 1206 278 279 310 316
stop$	263 2018 306 2056 1249 1250 331 1273 2218 471 478 484 2248 598 672 897
stoping$	672
stoppe	1021 1023 1039 1049 2057
stopped$	1832 1834 1850 1860 2006 2015 293 2056 2218 598 897
stoppi	262 278
stopping$	263 306 471 897
stops	262 278
stops$	102 263 306 1273 2218 471 598 672 897
story$	1846
strang	1836 1473
stranger$	2284
strate	1812 1820 566 1509 1522 811
strategic$	647
strategies$	1124 1140 1621 868
strategy$	1920 868
stream	2192 864
streams$	2197
street	1366
street$	2077
streets$	2077 2177
streng	682 1619 1646 862
strength$	1939 724
strengthened$	1952
strengths$	1939 683 724
strik	626
strike$	115
strive	700
strong$	646
stronger$	229 723
struck	626
struck$	115
structured$	1674
students$	1707
studio	28
submit	951 1790 980 1503
submit$	909
submits$	1791 909
submitted$	1762 909
submitting$	909
succes	1646
suitab	184 521 528
suitable$	1086 1114 1121 1568
summer$	1843 2148 403
summers$	403
sunday	370 466 467
sunday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
sundays$	1776 2118 1403 2215 2295 1491 2303
superv	24 25 989 990 1812 1820 433 566 1509 1522 811
supervised$	2006 746
supervision$	1786 1800 1801 871
supper	69 1490
supper$	1006 2297 1489 2301 1728
suppers$	1006 1728
suppli	107
supplied$	1557
supplier$	831
suppliers$	831
supplies$	831
supply	107 1556
supply$	2283 831
supplying$	831
suppor	937 938 1812 1820 137 1077 1897 199 1152 238 433 566 1509 1522 1613 682 1619 703 811 862
support$	1786 1900 184 1932 185 1124 1409 677 680 1621 1622 1642 1670
supported$	1748 1888 185 1958
supporting$	185
supportive$	1074 1136 1949 1963 1175 646 1640 1677
supports$	185
sure$	210 1965 297 1664
sured$	297
sures$	297
surgeo	628
surgeon$	1565
surger	1490
surgery$	2301
survey	960 1774 1775 1812 1820 566 1509 1522 610 811
survey$	22
surveyed$	1771
suspen	371 759
suspend$	761
suspende$	761
suspended$	2114 1483
suspendes$	761
suspending$	761
suspends$	761
sustai	847
sustained$	1952
swap	879
sway$	2121 1452 516 1454
sweep	340
sweep$	887
sweeping$	887
sweeps$	887
swim$	2297 1728 800
swimes$	800
swims$	1728 800
switch	402
switch$	775
switched$	775
switches$	775
switching$	775
system	1790 1503
system$	22 1802
systems$	22
t$	1379 1388 468 514 748
table	23 1262 2179 1375 1376 2187
table$	44 343 344 2186 1494
tabled	1790 1503
tables	1360 2171
tables$	44 343 344 2180
tackle	167 682 832 861
tackle$	1104 672
tackled$	1952
tackleing$	672
tackles$	672
tackli	832 861
tailor	184
tailored$	1121
tak	310 325 782
tak$	398 506
take	132 147 379 450
take$	4 114 115 186 192 206 212 1965 234 248 337 398 506 565 924
taked$	398
takeing$	337
taken	1839 1842 147 2048 520
taken$	951 1790 1050 114 115 148 234 2091 345 1314 426 506 1503
takes	132 147 379 450
takes$	114 115 212 234 248 337 398 506 565 924
taking	132 379
taking$	955 115 186 206 212 234 248 398 506 924
taks$	398 506
talk	938 1812 1820 566 1509 1522 811
talk$	1821 1825 153 237 1219 1231 699 1742 813
talked	961 588
talked$	1772 962 1774 1775 1525
talkin	2064
talking$	153 237 2026 1232 1592
talks$	1821 1825 153 237 699
tally$	39
tap$	714
tapping$	714
taps$	714
target	184 1556 622
target$	1769 59 2283 1510 1517 1559 733
targeted$	1121 733
targeting$	1559 733
targets$	59 1510 1559 733
task$	59 1812 1820 566 1509 1522 811
tasking$	1895
tasks$	59
taught	433
taught$	1304 2142 407 1358
taxi$	2297
taxis$	2297
teach$	1853 203 419 916 917
teache	24 25 41 42 1811
teache$	203
teacher$	0 1 1753 11 15 17 43 65
teachers$	0 1 1753 11 15 17 978 43 65
teaches$	1853 203 916 917
teaching$	203 916 917
teachs$	203
team	1897
team$	944 1094
teams	1373
teams$	2184
teenag	1200 1207 1218 1251 318 1277 2165 1355 1356 2168 2250 1688 1689 763 1702
teenagers$	2088 1554
telegram$	309
teleph	937
telephoned$	1748
tell	1830 1020 1045 1856 281
tell$	1831 100 270 324 346 814 927
telled$	270 324
telling$	270 324 346 927
tells	1045 1856
tells$	100 270 324 346 814 927
tellsed$	270
tellsing$	270
tellss$	270
temptation$	1452
ten	1530
tenanc	397
tendered$	1519
tennis	1494
tennis$	2305
tensio	704 1641
tent	2192
term	1066
term$	1843 1877 403
termly$	571
terms$	1812 1820 403 566 1509 1522 811
test$	1812 1820 566 1509 1522 811
text	938 1812 1820 1219 1231 566 1509 1522 811
text$	1025 91 100 922
texted	937 1774 1775 588
texted$	1748 1525
textin	1243
texting$	2054 922
texts$	1025 91 100 922
than	1256 2081 1456
than$	1018 1848 1214 2067 2068 327 1288 1290 1294 1296 1562
thanke	1774 1775
that$	946 970 1901 178 536 1529 1537 1549 614 1715
the	1493 1626 1634
the$	945 1773 1040 200 1142 1143 1149 1157 231 1269 1315 1422 1435 536 1476 2288 1479 1480 2292 1484 1486 1487 552 1495 1498 1500 1529 1537 1546 614 621 1628 1638 726 1708 1709 1710 1711 1712 1713 1714 1716 1717 1718 1721 1722 1726 1727 1730 1731 1735 1736 1740 1741 1747
theatr	28
theft	822
theft$	111 831
thefts$	111 831
their	2231
their$	1773 1012 123 1157 1177 329 366 1422 1484 1500 1529 1537 726 1714 1716 1722 1736 1740 1747
theirs$	1851 1550
them	26 87 1028 1040 1044 1046 1047 209 1146 1200 1207 1218 1251 318 1260 2086 396 2165 1355 1356 2168 431 2250 1493 1496 1501 1530 1546 1619 1626 1688 1689 1698 763 1702
them$	946 1773 1024 1855 1857 1858 1859 1142 1981 1187 1260 2075 1268 2107 2156 465 2243 511 2307 1498 1537 611 1628 1638 1715 1730 1731 1736 1738 1739 1747
theme$	1915
themes$	1915
themse	82
themselves$	1019 1884 1643 827
then$	1678
therap	628
therapist$	1565 841
there$	1824 1926 1125 2178 454 604 1733
these	1626
these$	1044 2156 1617
they	26 61 82 108 209 1146 413
they$	998 77 78 1019 1062 1163 1987 1186 511 806
thin$	330
things	1925
things$	1062 1901 1124 1191 1592
think	1045 1856 1144
think$	1015 1020 1955 1961 609 666 694
thinking$	1910 666 694
thinks	1045 1856
thinks$	1015 609 666 694
thinned$	330
thinning$	330
thins$	330
this	1054 1546
this$	946 1862 1864 1865 1866 1901 1422 1435 1537 614 1655
those$	106 535
though	1045 1856 625
though$	1562
thought$	1910 1127 609
thread$	311
threat	1021 107 624 822
threat$	1025 102
threaten$	2283 2284
threatened$	1832 1561
threats$	1025 102
three	82 108 1200 1207 1218 1251 318 2081 1277 394 2165 1355 1356 2168 432 2214 2250 1501 1688 1689 1698 763 1702
three$	1019 1859 1200 1207 1218 1251 318 321 2088 1289 367 1308 1316 2162 2165 1355 1356 2168 2250 2267 1476 1479 1486 1487 552 1688 1689 763 1702 1709 1715
threes$	2089
throug	937
through$	1748 8 949 1772 126 1159 230 443 1585 1631 1676
throw	342
thursd	370 466 467
thursday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
thursdays$	1776 2118 1403 2215 2295 1491 2303
tick$	9
ticked$	9
ticket	23
ticket$	586 1719
tickets$	586 1719
ticks$	9
tie$	267 505 1445
ties	1199 1413 1432
ties$	2010 267 2224 480 2243 505 1445 1660
tighter$	229 723
time	2171 2188 2223
time$	1847 1061 1876 1962 226 2009 2028 2095 2096 2097 2099 2100 2101 2102 2103 2106 2150 1347 2193 1389 2202 2203 1394 1397 1398 2210 2212 2216 2217 1409 1418 1419 484 1425 1426 494 1441 1538 1541 629 1566 1569
timely	137
timely$	1074 663
times	2171 822
times$	7 950 1819 73 101 1876 2150 2172 1389 1398 2210 2211
timescale$	1510
timescales$	1510
timeta	1812 67 1820 1325 402 1360 2171 1361 566 1509 1522 811
timetable$	22 1780 2136 2290
timetabled$	444
timetables$	22 2172
to	386
to$	1748 1773 987 991 1806 1813 1003 1008 1822 1838 1085 1904 1104 173 174 1112 1113 1938 1951 204 1953 1963 1154 1178 1211 2125 383 1331 421 2186 1421 1437 1477 1497 2309 1499 2313 1525 1528 1531 1539 1540 1543 1544 1566 1590 1614 1635 1637 1725 1726 1729 1744 1745
togeth	1198 1199 2011 2013 2016 2017 1210 1216 1217 1221 1225 1226 1237 308 2061 2087 1348 2163 1391 2229
together$	1825 1903 2002 2009 2010 2021 2022 2027 2028 2032 2034 2036 2037 2044 2047 2050 2054 2069 2090 2099 2100 2101 2103 2158 2159 2164 2178 2183 2202 2230 2232 2237 1541 1593 1597 1631 1701 1737
togethers$	2027 1245 2232
told	961 1774 1775 1835 1045 1856 1054 119 121
told$	1772 1865 1058 284 2048 814
took	1842 95
took$	115
toolki	1812 1820 566 1509 1522 811
tools	23
tools$	1140 226
torches$	586 1719
touch	961 1198
touch$	1772 1909 2009 2241 649
tour	1812 1820 566 1509 1522 811
tour$	2298
tourna	69
tournament$	1006 2297 1489
tournaments$	1006
tours$	2298
toward$	1637
towards$	1637 1676
town	2127 2135 2146 1360 2171 2179
town$	2072 2128 2130 2132 2143 1343
towns	2171 1366
towns$	2133 2177 2180
track	622
track$	1517 1559
tracke	1812 1820 566 1509 1522 811
tracked$	52 1515 1559
tracker$	1802
tracking$	53 1559
tracks$	1559
train$	915
traine	937 1788 1790 1808 1002 1503
trained$	1748 1813 1518 914
traini	974 1812 1820 566 1509 1522 811
training$	1756 1785 1786 1373 568 915
trains$	914
transf	379 402
transfer$	380 387 392 393 395 407
transfere$	392 393
transfered$	392 393 395
transferes$	392 393
transfering$	392 393 395
transferred$	1314 387 392 393 2142 395 407
transferring$	392 393
transfers$	380 387 392 393 395 407
transl	1790 1503
transp	433 704 1641
transparent$	1605
trauma$	683 724
travel	1240 341
travel$	400 1346 1347 1348 1352 2164 1364 1728
travelling$	2026
travels$	400 1346 1352
treat$	717
treate	837
treated$	717
treating$	717
treats$	717
trends$	1576
tries	700
tries$	702
trim	879
trip	1812 1820 2223 1490 566 1509 1522 811
trip$	1821 1407 2219 2297 1489 2301 813
trips$	1821 2198 1407 2219 2297
true$	1451
trust	1830 1619 838
trust$	1606 1657 823
truste	90
trusted$	1027 1118 1119 1160 823
trustees$	1798
trusts$	823
try	700
try$	702
trying	700
trying$	702
tuesda	370 466 467
tuesday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
tuesdays$	1776 2118 1403 2215 2295 1491 2303
turf	340
turn	952 1768 1781 1788 1789 1830 342
turn$	1755 956 58 100 334 1502 574 599 602 775
turned$	58 1835 1255 334 339 599 775
turning$	334 775
turnou	55
turnout$	992 1521
turns$	58 100 334 1502 599 602 775
tutor	24 25 1360 2171 2179 1373 1376 2187 2188
tutor$	368 1325 1360 1361 2184 1376 1378
tutors	2171
tutors$	2180 2184
twice$	1749 73 101 2304
two	108 1200 1207 1218 1251 318 2111 394 2165 1355 1356 2168 431 2214 2250 1688 1689 1698 763 1702
two$	1200 1207 1218 1251 318 321 349 1287 1289 1295 367 1308 377 1315 1316 396 2162 2165 1355 1356 2168 431 438 2243 2250 2267 1476 1479 1486 1487 552 1688 1689 1698 763 1702 1709 1715
twos$	1278 2089
type$	1464
unable$	273 294
uncle	1311 2147 404
uncle$	840
under$	958 1790 143 302 1503
underm	517
unders	1144 1613 682 1619 862
understand$	1955
understanding$	1598 1659 1677
understood$	1765
undert	966 1790 1134 1173 1503
undertake$	284
undertaken$	1777 1945 1984
undertakes$	284
undo	495 508 517
unfair	837
unfold$	1873
unfoldes$	1873
unfolds$	1873
unfollow$	750
unfollowe$	750
unfollowed$	750
unfollowes$	750
unfollowing$	750
unfollows$	750
unfriend$	750
unfriende$	750
unfriended$	750
unfriendes$	750
unfriending$	750
unfriends$	750
unit	2127 397 2179 1376 2187
unit$	2143 401 1342 2155 762
units	2187
units$	2143 2180
unload	877
unlock	877
unpick$	690
unpicke$	690
unpickes$	690
unpicking$	690
unpicks$	690
unsafe$	819
unsupervised$	1213
untangle$	507
until	1481
until$	1032 336 1302 2119 2148 2292 2294 1721 1732
up	1767 1790 1078 1105 1503
up$	1748 941 1762 1763 1777 1792 1793 995 1816 1818 1834 1850 1057 1074 1886 1888 1889 1089 1091 1099 1914 1104 1916 1921 1922 1959 1162 1977 2010 2027 2054 2160 2161 1354 2166 1415 2249 2285 2286 1511 1592 1645 1658 1669 1717 1718 1721 1724 1738
upd$	1511
update	980 1812 1820 1075 1077 1101 566 1509 1522 1578 811 861
update$	1886 157 1906
updated$	1888 157 1515 1579
updates$	1791 1886 157 1906 1096 1912
updati	861
updating$	157
uped$	1511
uphold	864
uploaded$	54
upon$	1275 1427 1572
ups$	1783 1886 2027 1245 1511
upskil	682 864
uptake	4
uptake$	941 1521
urge$	701
urged$	701
urges$	701
urging$	701
us$	1165
use	1830 1020 1123 1556
use$	1825 1831 1934 189 192 1130 206 227 2283 600 667 757
used	973 1835
used$	1784 1842 600
useful	1882
useful$	1826 1851 1674
uses$	1825 189 600 667
usher	340
using$	206 227 443 1535 600 667
usual$	1063 135 1678
utilis	864
valued$	2003
vehicl	622
vehicle$	1559
vehicles$	1559
venue	2188
via$	443
vicar	24 25
vicinity$	2072
victim	624
victim$	1561
victims$	1561
video	1812 1820 566 1509 1522 811
video$	2290 2291 2306
view	1781
view$	1846 1960 629
viewe	1788
views	972
views$	1783 150 255 575 1627
vigila	1152
vigilance$	1582
vigilant$	1911 1963
violence$	1609
visibi	1166 832
visibility$	1977 1653
visible$	1949 646 1677
vision$	1659
visit	938 1755 1781 1812 71 1820 1219 1231 360 1490 566 1509 1522 757 811
visit$	1754 1008 1821 2005 2016 1234 1297 2297 2301 1642 813 918
visite	937 961 1774 1775 966 1788 1790 1808 1002 588
visited$	1748 1772 1777 1813 1008 1525
visiti	1240 2064
visiting$	2026 918
visitor$	1565
visits	980 757
visits$	1754 1791 1008 1821 2005 1216 308 1297 2297 1642 918
voice	1613 1619 865
voice$	1942 575
voices	865
voices$	575
volunt	24 25 42 1811 1812 1820 566 1509 1522 811
volunteer$	0 1 1753 11 15 17 65 1821
volunteers$	0 1 1753 11 15 17 65 1821
voucher$	586
vouchers$	586
vulner	1985 1619 865
wait	822
wait$	1991 252 2103 795
waited	1842 95
waiting$	1991 252 795
waits$	795
waive$	878
waived$	1483 878
waives$	878
waiving$	878
walk	938 1830 1020 341 1478 1490
walk$	1825 1831 1346 1347 1348 1352 2164 426 1364 2289 2297 2298 1489 2301 611 919
walkab	1812 1820 566 1509 1522 610 811
walked	1835
walked$	919
walkin	2011 1240
walking$	2041 2064 919
walks	341
walks$	1825 1346 1352 426 2297 2298 611 919
wall	1262 2287
wall$	1815 343 344
walls$	1815 1927
want	1045 1856 700
want$	1132 1974 1997
wanted	1026 1045 1856
wanted$	1837
wants	1045 1856 700
wants$	1974 1997
warden	24 25 42 1811
warden$	0 1 1753 11 15 17 65
wardens$	0 1 1753 11 15 17 65
warm$	1851
warn$	270 275 292
warne$	275
warned$	270 275 292
warnes$	275
warnin	1203
warning$	102 270 275 292
warnings$	102
warns$	270 275 292
was	1842 95 119
was$	959 963 1003 1844 113 538 589
watch	1781
watch$	243 558 1582
watched$	1765 1805 558
watches$	558
watchful$	1076
watching$	243 558 633
way	1072 1944 390
way$	1846 1883 1885 1327 2182 2234 1620
ways$	2234 1621 1633 698
we	24 25
we$	944 947 16 1115 1928 232 1987
weaken	495 1442 508 513 2264 517
weaken$	2253
weakens$	2253
weaker	1440
weaker$	2251
wean$	477
weaning$	477
webina	1812 1820 566 1509 1522 811
webpag	1812 1820 566 1509 1522 811
websit	1812 1820 2287 566 1509 1522 811
website$	22 66 1815
websites$	22
wedge$	502 509
wednes	370 466 467
wednesday$	1776 370 2118 466 1403 467 2215 2295 1491 2303
wednesdays$	1776 2118 1403 2215 2295 1491 2303
week	2188
week$	1776 403
weekda	370 466 467
weekday$	2118 1403 2215
weekdays$	2118 1403 2215
weeken	370 466 467
weekend$	1776 2118 1403 2215
weekends$	1776 2118 1403 2215
weekly$	1749 553 2304 571
weeks	370 466 467
weeks$	1776 1877 2118 2148 403 2213 1403 2215
weekss$	403
welcom	90 199 238
welcomed$	1027
welcoming$	1826 1851 1136 1949 1175 1605 1677
welfar	838 865
well$	1654
wellbe	1985 1619 865
went	1755
went$	959 1474 599
were	1842 95 119
were$	959 963 1003 1830 1844 113 421 538 589
what	127
what$	89 1053 1064 1067 242 256 1529 1549
whatev	127
whatever$	1064 1167
whatsapp$	1244 309 1247
when	94 127 1279
when$	1031 124 1064 136 1889 1890 1934 2074 2087 1529 1549 1567 631 1580 1581 1614 730
whenev	1279
whenever$	136 2074 631 730
where	94 127 1478
where$	1031 124 1064 136 1281 2289 1529 1549 1567 631 1581 1614 730
wherea	94
whereas$	1031
wherever$	136 631
whether$	1549 1633
which$	942 943 1529 1549 1726
while	94
while$	1031 2148
who	108
who$	970 1787 1043 1472 1529 1549 1555 619
whoever$	620
whole	1698
whole$	1200 1207 1218 1251 318 2165 1355 1356 2168 2250 683 1688 1689 763 1702
whom$	1529 1549
why$	1549
widen	877
wider$	1900 229 525
wife$	840
wifi	1262
will	1183
will$	940 1003 173 174 1122 204 1154 1227 1331 1437
willing$	1341
win$	720
wind	310
window$	1815
windows$	1815
wing	2179 2192
wining$	720
wins$	720
winter$	1843
wisely$	2279
wiser	1467
wish	1045 1856 700
wish$	1997
wishes	1045 1856 700
wishes$	1997 255 575
with	1374 1494
with$	1748 1773 1057 1058 1889 1104 1916 1967 1172 1195 2008 2012 1208 1220 2053 2123 2125 1336 2163 2224 1415 2237 524 2305 1497 2309 1525 1540 1593 1595 1614 1618 1676 1726 1732 1733 1734 1737
withdr	478 879
withdraw$	471 506
withdrawe$	506
withdrawen$	506
withdrawes$	506
withdrawing$	506
withdrawn$	2114 2218 1483
withdraws$	471 506
wither	1442
wither$	2253
withers$	2253
within	116 277
within$	958 1214 1417
withou	1456 625
without$	291 2157 2266 597 1562
word$	1863 1992 1587 837
words$	1863
work	974 700
work$	2 1785 1786 66 1062 1879 1910 166 1928 1939 197 236 2001 2219 1409 2221 1577 656 682 1620 1670 739 1678
worked	966 975 1790
worked$	937 1777 433 656 739
worker	24 25 42 1811 1812 1820 566 1509 1522 811
worker$	0 1 1753 944 11 15 17 43 1804 65 1867 1871 583 842
workers$	0 1 1753 944 11 15 17 43 65 1647
workin	974 1166 1619 700
working$	34 1785 983 1910 166 1977 2001 656 1620 739
workload$	1061
works	700
works$	66 1879 1966 656 739
worksh	1812 1820 1376 2187 1378 566 1509 1522 811
workshop$	1821 2189 2298 1489 813
workshops$	1821 2189 2298
workstream$	580
workstreams$	580
world$	519
worrie	1045 1856
worries$	1096 1908
worry	1045 1856
worse	820
worst	1698
worth	1882 1641
worthwhile$	1674
would$	134 195
wound$	2057
wrap	184 703
wraparound$	1121 1640
wristbands$	586
write$	913
writes	980
writes$	1791 913
writing$	792
writte	961 1790 1005 1054 118 1503 588
written$	937 1772 1774 1775 1808 1002 1816 1865 1055 1525 913
wrong	837
wrote	588
wrote$	962 1525
yards$	2025
year$	1843 2131 403 1360
years$	403
young	1626
young$	26 27 61 82 1022 87 1028 105 1044 108 1046 1047 1859 1142 209 1200 1207 1218 1251 318 1260 2086 1277 394 413 2165 1355 1356 2168 432 2250 1496 2310 1501 1530 1619 1628 1688 1689 763 1702
younge	1200 1207 1218 1251 318 1307 377 1316 394 396 2153 2165 1355 1356 2168 431 2214 2250 1688 1689 763 1702
younger$	1200 1207 1218 1251 318 1351 2165 1355 1356 2168 2250 2257 1688 1689 763 1702
youngest$	2257
youth$	1761 1190 2113 1707
youths	1277
youths$	1268 2088 1707
yp	108 1200 1207 2020 1218 2043 2051 2052 1251 2065 318 2086 2111 1307 377 1316 2138 394 396 2152 2153 413 2165 1355 1356 2168 2175 431 2214 1404 2225 2227 2229 2231 2242 2244 2250 2263 1688 1689 1698 763 1702
yp$	1335 2243
zine$	1719
zines$	1719
zone	1202 1203
zone$	1690
zones	1202 1203
zones$	1690
