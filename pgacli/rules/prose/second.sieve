1222 864 583

LEAD (?:up )?(?:[\w’'-]+ ){0,3}?THING
THING(?:[’']s)?(?: [\w’'-]+){0,4}? (?:fully ){0,4}(?:DONE|(?:take|takes|took|taking) place)
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
(?:forms?|pages?|websites?|apps?|helplines?|lines?|portals?|systems?|sites?|modules?|services?|schemes?|rotas?|timetables?|number|channel|account|survey|map|podcast|film|policy) (?:\w+ ){0,2}?(?:goes|go|went|is|are|has gone|have gone|will go|to go|will be|was|were)\s+(?:now )?(?:live|online|operational|up and running)
(?:lamps?|lights?|lighting|cameras?|bench(?:es)?|locks?|gates?|signs?|shelters?|seats?|tables?|goalposts?|ramps?|bins?|heaters?|phones?|passes|kits?|tickets?|chairs|costumes|books|tools|materials|equipment|bikes?|helmets|minibus|fence) (?:\w+ )?(?:(?:is|are|has|have|been|be|will|was|were|all|now) ){1,4}(?:ordered|bought|purchased|commissioned|procured|costed|budgeted|priced|delivered|chosen|paid for|on order|approved|agreed|surveyed)
DOER (?:will |should )?(?:has|have|had) (?:\w+ly |all |now |each |both )?(?:applied|spoken|talked|written|emailed|phoned|rung|visited|contacted|invited|asked|told|explained|attended|replied|liaised|consulted|chased|met|been in touch|sat down|gone through|reminded)(?! (?:fewer|less|no))
DOER (?:\w+ly )?(?:spoke|talked|wrote|emailed|phoned|rang|liaised|met) (?:to|with|the|each|all|both|every|their|his|her|them)
(?:girls|boys|young people|group|friends|members|cast|families|parents|dancers|skaters|players|five|six|seven|they|them|lads)(?: all| each)? (?:was|were|has been|have been|will have been|has all been|have all been) (?:\w+ly |all |each )?ASKED(?=[.,;]|$| (?:about|for|whether|what|if|how|in|at|by|on|to|twice|once|again|and|with|(?:\w+ )?times)\b)
all (?:of )?(?:the )?(?:girls|boys|young people|friends|members|families|parents|five|six|seven|cast) (?:(?:was|were|has|have|been|are|will) ){1,3}ASKED
(?:library|libraries|gym|café|cafe|theatre|church|school|kitchen|pool|shop|park|museum|mosque|studio|rink|club|hall|centre|room|drop-in|hub|clinic|court|cinema) (?:(?:is|was|has been|will be|will have been|to be) open(?:ed)?|opens|opened) (?:at )?(?:\w+ ){0,3}?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings?|nights?|afternoons?|lunchtimes?|weekends?|weeks?)
number of (?:[\w’'-]+ ){1,4}?(?:signed up|enrolled|registered|accredited|briefed|audited|mapped|staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted|handed out)
(?:had|has|got|received) (?:a|an|one|two) (?:\w+ )?(?:reply|replies|answer|response|acknowledgement)(?: from)?
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
adults
an adult
(?:the|that|this|another|one|named|each) adult
(?:grown )?(?:men|man)
(?:older |adult )males?(?! (?:of interest))
exploit(?:s|ed|ers?|ing|ation|ative)
dealers
the dealer
buyers?
groom(?:s|ed|ing|ers?)
sellers?
landlords?
older (?:people|person|brothers)
older (?:lads|boys|teenagers|cousins)(?! (?:in|of|within|among) (?:the|this) (?:group|cohort))
(?<!young\s)people (?:who|selling|behind)
those who (?:hurt|prey|run)
who (?:exploit|sell|groom|harm|target|use|control|supply|buy|profit|prey|hurt|approach)\w*
whoever (?:sold|sells|hurt|attacked|supplied|is selling)
(?:harm|hurt|attack(?:s|ed)?|robbed|assault(?:s|ed)?|threaten(?:s|ed)?|sell(?:s|ing)?|sold|prey(?:s|ing)?|suppl(?:y|ies|ied|ying)|followed|approach(?:es|ed|ing)?|recruit(?:s|ed|ing)?|befriend(?:s|ed|ing)?|coerc(?:es|ed|ing)|controls?) (?:on |to |vapes to |drugs to\s+|alcohol to )?(?:the group|them|these young people|the young people|young people|children|members of the group|the friends)
the driver
the shopkeeper
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
(?:young people|friends|group|members|they|boys|girls|parents|families|five|four|three|two|yp\d+|who|he|she|nobody|none|all) (?:\w+ly )?(?:have |has |had |also |would |do\s+|does |did )*(?:say|says|said|feel|feels|felt|told|tell|tells|want|wants|wanted|ask|asks|asked|describe|describes|described|believe|believes|think|thinks|thought|fear|fears|worry|worries|like|likes|know|knows|hope|hopes|complain|complained|explained|remember|find it|noticed|heard|saw|see|wish|wishes|resent)
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
boyfriend
girlfriend
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
(?:disseminat|cascad|communicat|spread|get|shar)(?:e|es|s|ing|ting)? (?:the |our |this |these |any )?(?:\w+ )?(?:messages?|word|learning)(?= (?:out|across|to|with|from|between|that|about)|[.,;]|$)
(?:advice|guidance|clarity|clarification|assurance|funding|views|agreement) (?:\w+ ){0,2}?(?:to be|is|are|will be|should be|be|being) (?:\w+ )?sought
seek(?:s|ing)? (?:\w+ ){0,3}?(?:funding|guidance|clarity|clarification|assurances?)
lobby(?:ing)? (?:for|the (?:council|government|mayor|department))
campaign(?:s|ing)? (?:for|against|to)
mak(?:e|es|ing) (?:the|a) case for
(?:physical|reassuring|positive) presence
(?:deliver|implement|oversee|embed|driv|progress|co-?ordinat|own|roll out)(?:s|e|es|ing|ed)? (?:forward )?(?:the |a |our |this |better |improved |positive )(?:\w+ ){0,3}?(?:strategy|agenda|priorities|outcomes|recommendations|response|improvements?)
(?:robust|effective|timely|proportionate|meaningful) (?:response|intervention|engagement|offer|challenge|planning)
link(?:s|ed|ing)? (?:the |them |this )?(?:\w+ ){0,2}?(?:in|into|up) (?:with|to) (?:the )?(?:local|relevant|appropriate|other|existing|positive|wider|support)
something (?:positive |meaningful |constructive |better )?to do(?! (?:on|at|from|every|each)\b)
(?:find|source|identify|offer|arrange)(?:s|ing)? (?:alternative|positive|suitable|diversionary|appropriate|meaningful|constructive|other) (?:\w+ )?(?:activit\w+|provision|things)
(?:keep|maintain|build|gain)(?:s|ing)? (?:the |up )?momentum
think(?:s|ing)? (?:creatively|differently|outside|carefully)
reflect(?:s|ing)? (?:up)?on(?! (?:the )?(?:water|glass))
us(?:e|es|ing) (?:their |its |his |her |professional )?(?:discretion|judgement)
(?:to|will|should|must) (?:pick up|take forward|progress|follow up)(?=\W*$)
talk(?:s|ing)? (?:to|with) (?:[\w’'-]+ ){1,5}?about (?:it|this|that|things|(?:the )?(?:risks?|dangers?|concerns?|issues?|consequences))(?=[.,;]|$)
(?:hold|holds|holding|carry) (?:the )?risks?
be (?:more )?(?:consistent|persistent|present|patient|honest|transparent|welcoming|approachable|relentless)(?! (?:at|in|on|from|every|each)\b)
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
at the (?:heart|centre|center|forefront) of (?:all |our |the |any |every )?(?:decisions?|everything|planning|plans|practice|work|what we|services?)
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
(?:improve|build|develop|greater|better|more)\w* (?:\w+ )?awareness
as (?:and when|when|appropriate|necessary|required|needed|possible|applicable|relevant|far as possible|soon as possible|and where)
(?:if|when|where|wherever|whenever|if and when) (?:and (?:when|where) )?(?:it is\s+|they are )?(?:appropriate|necessary|required|needed|possible|applicable|relevant|able|suitable|practicable|feasible|helpful)
in due course
going forwards?
moving forwards?
ongoing(?! (?:roadworks|works|building|repairs|court|renovation|construction|strike)\b)
continu(?:e|es|ed|ing|ation|al|ally|ous|ously)(?:(?! (?:the|a|each|every|on|until|fortnightly|weekly|monthly)\b))?
(?:offer|offers|offered|offering|provide|provides|provided|providing|give|given|receive|additional|appropriate|further|more|ongoing|continued|emotional|wrap-?around|holistic|tailored|necessary|relevant|suitable|targeted|general|pastoral|better|support and) (?:\w+ ){0,2}?(?:support|help|advice|guidance|assistance|reassurance)(?! (?:worker|group|line|teacher|assistant)\b)
support(?:s|ed|ing)? (?:\w+ )?(?:is |are )?(?:to be |will be |should be |can be |being\s+|has been |be )(?:\w+ )?(?:offered|provided|given|made available|considered|put in place|sought|identified|explored|arranged|available|discussed)
support (?:the (?:friends|members|families|parents|school)|these|members|families|parents|each|all)
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
(?:improve|improves|improving|strengthen\w*|enhance\w*|develop|develops|developing|build|builds|building|foster|fosters|fostering|maintain\w*|increase\w*|deepen\w*|better|support|establish\w*|nurture\w*|encourage\w*|promote\w*|ensure\w*|facilitate\w*|optimise\w*|address\w*|tackle\w*|reduce\w*|minimise\w*|manag(?:e|es|ed|ing)|mitigate\w*|prevent\w*|respond\w*|respect\w*|safeguard|protect|upskill\w*|embed\w*|champion\w*|prioritise\w*|focus\w*|advocat\w+|be consistent|recognise\w*|acknowledge\w*|understand\w*|learn\w* more|work on|help|helping) (?:about )?(?:\w+ |['’]s ){0,4}?(?:relationships?|rapport|trust|links|communication|partnerships?|outcomes|resilience|wellbeing|well-being|engagement|safety|safe|confidence|self-esteem|understanding|awareness|information[ -]sharing|working|practice|provision|opportunities|risks?|concerns?|issues|needs|vulnerabilit\w+|culture|behaviours?|aspirations|choices|quality|responses?|consistency|oversight|offer|strengths|voice|protective factors|support|situation|group|young people|them)
(?:further|more|continued|on-going|future|joint|multi-agency|inter-agency|closer|better|partnership|joined-up|collaborative|cross-agency) (?:work|working|discussions?|consideration|exploration|conversations?|thought|liaison|planning|efforts?|approach|communication|engagement|action|thinking)
(?:multi-agency|joined-up|partnership|whole-system|whole-school|trauma-informed|holistic|co-ordinated|coordinated|collaborative|strengths-based|consistent|robust|anti-racist|anti-discriminatory|inclusive|restorative|relational|reflective|culturally \w+|proactive) (?:approach|working|response|work|practice|way)
work(?:s|ed|ing)? (?:more |very )?(?:effectively )*(?:with|together|alongside|jointly|collaboratively|in partnership|closely|across)(?! (?:the group (?:each|every|on))\b)
(?:professionals|agencies|staff|partners|services|everyone|all|adults|practitioners) (?:to\s+|will |should |must )?(?:be |remain |stay )(?:mindful|aware|alert|vigilant|curious|informed|sensitive|consistent)
(?:share|sharing|exchange) (?:of )?(?:information|intelligence|concerns|updates|good practice|best practice|learning)(?: promptly)?
(?:identify|identif(?:ies|ying)) (?:\w+ ){0,3}(?:support|needs|activities|opportunities|services|provision|resources|interventions?|strategies|options|ways|gaps)
(?:make|making|take|taking) (?:\w+ )?(?:use|steps|every effort|account|action|measures)(?: when)?
(?:put|putting|have|having) (?:\w+ )?(?:measures|strategies|things|support|processes|mechanisms|plans) (?:in place|into place)
access (?:to )?(?:\w+ )?(?:support|services|provision|activities|opportunities|help)
act accordingly
respond accordingly
escalat\w+ (?:if|as|where|when|concerns)
follow(?:s|ing)? up(?: (?:if|when|on|with))?
check(?:s|ing)? in(?: (?:as|when))?
touch base
over (?:the coming|time)
in the (?:near future|longer term|long term|coming (?:weeks|months))
from time to time
on an? ad[ -]hoc basis
do (?:more|everything)
be (?:there|around) for
reach(?:es|ing)? out
sustain\w*
(?:have|has|maintain\w*|retain\w*|keep\w*|hold|provide|increase\w*) (?:\w+ )?(?:oversight|overview|focus|vigilance|presence|watch|dialogue|contact|curiosity|profile)
make (?:\w+ ){1,4}safer
use(?:s)? (?:of )?professional (?:curiosity|judgement)
lines? of communication
keep(?:s|ing)? (?:the |all )?lines open
(?:be|being|become|becoming|work|working) (?:more |better )?joined[- ]up
(?:visible|regular|strong|continued|greater|supportive) presence
under (?:close|constant|regular|active|ongoing|careful|continual) review
(?:address|tackle|look at|raise|pick up|deal with|respond to|manage) (?:the |any |these\s+|all )?(?:\w+ )?(?:issues?|concerns?|problems?|matters?|challenges?|risks?|themes?)
(?:give|giving|given) (?:\w+ )?(?:thought|consideration|attention|priority|regard) to
link(?:s|ed|ing)? (?:in|up)(?: with)?
on board
(?:remain|stay|be|keep|being) (?:\w+ )?[a-z]+-(?:focused|focussed|centred|led|informed)
child[- ](?:focused|centred)
with a view to
(?:build|draw|capitalise) on (?:the |existing |their |its )?(?:\w+ )?(?:strengths?|work|progress|links|relationships)
(?:use|take|seek) every opportunity
raise (?:\w+ )?with
(?:do|doing) what (?:it|they|we|he|she) can
watching brief
listening ear
role models?
(?:greater|better|more|full|fuller|best|increased) use (?:(?:to|will|should|must|can|could) )?(?:be\s+|is )?(?:made )?of
los(?:e|es|ing) sight of
giv(?:e|es|en|ing) (?:[\w’'-]+ ){0,4}?(?:a|more|some) (?:say|voice)
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
(?:in|through) the (?:normal|usual|ordinary|customary|regular) (?:way|manner|course)(?: of events)?
(?:an|the|its|our) open door(?! (?:at|on|until|onto|of|to (?:the )?(?:hall|yard|street|stage)))
mak(?:e|es|ing) (?:[\w’'-]+ ){1,5}?more (?:welcoming|inclusive|accessible|friendly|youth-friendly|appropriate|positive|comfortable|inviting|attractive|supportive|approachable|visible)
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
(?:regular|close|good|joint|ongoing|strategic|management|continued|robust|clear|senior)\s+oversight
oversight (?:of|by|from|through|over|for)
(?:to be|will be|should be) (?:put|set) (?:in place|up|out)
tak(?:e|es|ing) (?:a|an|the) (?:[\w-]+ ){1,2}(?:view|stance|outlook|interest)
(?:gather|collect|obtain|seek|get|capture)(?:s|ing)? (?:\w+ )?(?:information|intelligence|background|details|insight|knowledge|evidence|a (?:better |fuller |clearer )?(?:picture|understanding|sense))
(?:all|everyone|everybody|staff|partners|agencies|professionals|services|colleagues) (?:to\s+|should |must )?(?:note|remember|consider|reflect)(?! (?:the|it|them|down)\b)
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
as per (?:her )?\w+
as agreed (?:at|in|with|by) \w+
(?:cohesion|dynamics|perceptions?|stigma|narratives?|mindsets?|tensions?|exposure|accessibility|accountability|transparency|clarity|continuity|stability|consistency|capacity|self-(?:worth|esteem|confidence|belief)|coping|pathways?|root causes?|insights?|knowledge|horizons|feelings?|empathy|boundaries|ownership|expectations|responsibilit(?:y|ies)|collaborat(?:e|es|ion|ive)|commit(?:s|ted|ments?)?|potential|solutions?)
up to date
on (?:its|their|our|the) radar
look(?:s|ing)? again at
tap(?:s|ping)? into
(?:fall|slip)(?:s|ping|ing)? through (?:the )?(?:gaps?|net|cracks)
push on
(?:high|higher) visibility
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
(?:increas(?:e|ed|ing)|greater|better|closer|stronger|wider|tighter) (?:\w+ ){0,2}?(?:presence|visibility|join-up|partnership|working|practice|coverage|offer|handovers?)
join(?:ed)?[- ]up
(?:by|through) (?:any|all|every|whatever) means?
(?:common|clear|agreed|joint) (?:plan|vision|goals?|aims?|message|understanding|purpose|language)
(?:a|the) (?:positive|good|better) (?:experience|relationship|start|outcome)
(?:somebody|someone|agencies|professionals|services|partners|we all|everyone|everybody|adults) (?:should|ought to|needs? to|must|has to|have to)
(?:closer|stronger|better|good|greater|tighter) (?:\w+ )?(?:links?|ties|connections?|bonds?|relations)
get(?:s|ting)? alongside
be alongside
up to speed
abreast
aware
lens
(?:trauma|strengths?|rights|child|person)[- ](?:informed|based|centred|focused|led)
reassur(?:e|es|ed|ing|ance)
in hand
led by (?:the )?(?:young people|group|children|them)
voices?
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
direct work
(?:eyes|ears) (?:open|peeled)
holds (?:\w+ ){1,3}?in mind
tak(?:e|es|ing) (?:more|greater|full|better|some) (?:of an? )?(?:responsibility|ownership|care|interest|notice)
(?:set|sets|setting|firm|firmer|clear|clearer|better) boundaries
robust(?:ly)?
(?:react|act|move|moves|acts|reacts) (?:faster|quicker|sooner|more quickly)
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
(?:views|wishes|opinions) (?:will|to|should|must) be (?:\w+ )?(?:sought|heard|considered|gathered|captured|respected|valued)
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
WHOM (?:is|are|be|to be|will be|should be) turned away
so (?:that )?(?:\w+ ){1,5}?(?:comes?|goe?s?|attends?|meets?|travels?|walks?) (?:home )?without\s+(?:them|him|her|the others?|each other|one another|yp\d+)
non-?\s?association
no association(?! with (?:the )?(?:adults?|men|man))
non-?\s?contact (?:order|condition|clause|agreement|rule)s?
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp|the (?:group|others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around|about|round)|be together|sit together|be on the square together) (?:of|with|each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM)
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication|time (?:they spend )?together|relationships?) (?:between|with|among|of) (?:WHOM|each|one|his|their|other|peers|the (?:others?|rest))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?|relationships? (?:with|between)|ties|bond|association)
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*|prevent\w*) (?:any\s+|all )?contact (?:between|with)
dispers(?:e|es|ed|ing) (?:of )?WHOM
dispersal(?: (?:orders?|powers?|zones?|notices?|area))?
(?:order|notice|powers?) (?:under which )?(?:\w+ ){0,4}?(?:more than|groups of) (?:two|three|four|\d)
(?:in )?groups of (?:(?:more than|over|no more than) (?:two|three|four|\d)|(?:two|three|four|\d) or more)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen|gathered|together|gather)
off in different directions
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?)|protection notices?|order)(?: \w+){0,8}? (?:to|that|which|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?)
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
managed moves?(?= (?:for|of|to|so))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|peel|prise|wean|weaning|guide|divert|diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances|distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?|peers?|rest|associates|one another|company|crowd|peer group|influence of (?:the|his|her|their|one) \w+|yp\d+)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off|cutting off|avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact|links?|off) with|lose touch with|dissociate (?:\w+ )?from|disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old\s+|all |contact with (?:their )?)*(?:friendships?|friends|peer group|group|peers|each other|one another|others in the group)(?! (?:chat|session|home|work|meeting|room))
(?:find|make|form|build|develop|seek|encourage\w*|support|help|introduc\w+|towards?) (?:WHOM\s+|each |to |find |make |form |build |develop ){0,4}(?:new|other|different|more positive|pro-?social|alternative|better|more suitable|healthier|positive)(?: and \w+)? (?:friends|friendships?|friendship groups?|peers?(?! (?:influences?|support|mentor\w*|role|models?|education|educators?|leaders?))|peer groups?|social circles?|company)
replac\w+ (?:the |this |these |their )?(?:friendships?|friends|group)
(?:link|links|ties?|contact|connection) (?:with|to|between) (?:the (?:group|others|friends)|each other|members) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let|able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)|see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so|to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit|keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+|friends|each other)
move(?:s|d|ing)? (?:the group|them|the young people|the friends|members|them all) on
(?:direct|order|require|tell|instruct|ask)(?:s|ed|ing)? (?:WHOM|groups?|youths) to (?:leave|keep out of|quit|get out of) (?:the |any )?(?:\w+ )?(?:area|town|park|square|precinct|vicinity|locality|centre|parade|station)
(?:tak|remov|demolish|fenc|rip|lock|clos|block)(?:e|es|s|ing|ping)? (?:down |out |away |off |up )?the (?:bench(?:es)?|seats?|seating|shelter|wall|steps|ramp|tables?|sofas?|wi-?fi|lights?),? (?:as|because|since|so|that|which|where|to)\s+(?:[\w’']+ ){0,5}?(?:attracts?|draws?|brings?|gather\w*|congregat\w*|hang\w*|sit|meet|linger\w*)(?! (?:the )?(?:adults|men|dealers|older))
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM|parents to (?:stop|keep|prevent)|families to (?:stop|keep|prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be|hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going|mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
(?:parents|families|carers) (?:to |are asked to |should |will )?(?:keep|stop|prevent|ban|forbid) (?:\w+ ){0,4}?(?:away from|from (?:mixing|contacting)|apart|seeing|meeting)
one[- ]at[- ]a[- ]time(?! if (?:they|he|she))
(?:never|not|no longer|do not|does not|don['’]t) (?:coincide|overlap|cross)
only one (?:member|young person|friend) (?:\w+ ){0,3}?at (?:a|any one) time
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
none of (?:them|the \w+) (?:is|are|may be|to be) (?:\w+ )?(?:in the company|with|near) (?:of )?(?:another|any other|the others?|each other)
in (?:the )?(?:company|presence) of (?:another|any other|the others?|each other|other members|yp\d+|one another)
(?:find|seek|keep|look for) (?:other|better|different) company
nothing (?:more |further )?to do with (?:the (?:others?|rest|group)|each other|one another|his friends|her friends|yp\d+)
(?:leave|move along|go home|disperse) (?:whenever|when|if) (?:there are|they are|more than|three|two)
(?:more than|over) (?:two|three|four|\d) of them
as a group(?=;|,? (?:though|but|although|only)? ?they may)
(?:to|back to) their own (?:streets?|homes?|areas?)
thin(?:s|ned|ning)? out the (?:group|friends)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group|friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
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
(?:not|never|no longer) (?:to )?(?:all )?(?:\w+ ){0,3}?together(?! (?:until|when|if|because|as|they (?:are|feel)))
(?:mak(?:e|es|ing)|find(?:s|ing)?|build(?:s|ing)?|develop(?:s|ing)?|form(?:s|ing)?|seek(?:s|ing)?|new|encourag(?:e|es|ing)) (?:\w+ ){0,2}?(?:friends?|friendships?|peers|networks?|connections|relationships|interests) (?:\w+ )?(?:outside|beyond|away from|other than) (?:the|this|his|her|their) (?:\w+ )?(?:group|friends|circle)
(?:exclud|bann?|remov|bar|suspend|expel)\w* (?:the )?(?:group['’]s |main\s+|most )?(?:\w+ )?(?:leaders?|ringleaders?|influential)
(?:within|closer than) \w+ (?:metres|meters|yards|miles) of (?:yp\d+|each other|one another|the (?:others?|group|rest)|any other)
(?:forbid|forbids|forbidding|prohibit\w*|ban|bans|banning|bar|bars|barring|stop|stops|stopping|prevent\w*) (?:yp\d+|him|her|them|members|the \w+)(?: and yp\d+)* from (?:sharing|going|approaching|visiting|travelling|talking|messaging|being|sitting|seeing|meeting)(?! (?:out alone|near (?:the )?(?:adults?|men|canal|road|flats|dealers)|into (?:the )?(?:arcade|flat)|hungry|missing|without))
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*|refuse) (?:(?!break|dispers|split|clear|fin|polic|film|photo|disturb|interrupt|treat|report|call|see)\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?|visits to each other)
sees? (?:far |much )?less of (?:yp\d+|each other|one another|the (?:others?|group|rest)|his|her|their)
(?:limit|reduc|restrict|curb|minimis|control|curtail|cap)(?:e|es|s|ed|ing)? (?:the (?:group|friends)['’]s?|their|members['’]|contact|the) (?:contact|time together|meetings|gatherings|influence of the (?:group|friends|others)|group['’]s (?:contact|influence|time|meetings))
away from the (?:younger|older|other) (?:two|three|ones|boys|girls|members|four)
(?:no longer|not) (?:\w+ )?(?:share|shares|sharing|travel|travels|walk|walks|sit|sits|eat|eats|play) (?:\w+ ){0,3}?(?:together|with (?:each|the others?|one another|his|her|yp\d+|their friends))
(?:forbid|order|tell|ban|require|instruct)\w* WHOM (?:not )?to (?:meet|see|mix|associate|gather|contact)(?! (?:the )?(?:worker|mentor|panel|youth|adults?|men))
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
(?:separate|different|alternate|alternating) (?:\w+ )?(?:nights?|evenings?|days?|sessions?|times?|afternoons?) for (?:the |each )?(?:two|both|three|older|younger|boys|girls|half|halves|member|friend|one of them|of the)
isolat(?:e|es|ing) (?:the )?(?:\w+ )?(?:members?|leaders?|ringleaders?|boys|girls|ones)(?! from (?:the\s+)?(?:adults?|men|dealers?))
no more than (?:two|three|one|\d) (?:of them |young people |members |friends\s+|of the (?:group|friends|five|young people) )?(?:\w+ ){0,4}?(?:together|at (?:a|one|any) time|at once|in (?:one|the) (?:place|shop|park|square|building))
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up|divid(?:e|es|ed|ing)|parts?(?! of)|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?|disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from|and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)|['’]s (?:evening|time|meal|day|summer)| into (?:two |three )?(?:teams|sides|pairs) (?:for|to play|to paint|to cook))
(?:break|breaks|breaking|split|splits|splitting) (?:WHOM )?up (?!(?:the )?(?:day|summer|week|journey|walk|evening|holiday|fight|cost))WHOM
(?:break|breaks|breaking|split|splits|splitting) WHOM (?:up|apart|between|across|among|into)(?! (?:two |three |four )?(?:teams|sides|pairs|turns))
(?:keep|keeps|keeping|kept|hold|seat|seats|seating|place|places|pull|move|moves|draw|prise|house|teach) WHOM (?:well |further |physically )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) apart WHOM
(?:are|be|is|were|to|been) (?:kept|seated|sat|placed|moved|housed|taught|live|stay|sit) (?:well |further )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) WHOM (?:\w+ ){0,8}?from (?:each other|one another)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|WHOM) (?:can |may )?(?:spend|spends|have|are|is|be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)|as a group|around (?:each|one|the (?:others?|rest|group)))
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person|friend)|(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)|two of (?:them|the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed|transferred|sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with|elsewhere|in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the|yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
apart from (?:the (?:boys|girls|others?|rest|group|friends)|each other|one another|his friends|her friends|their friends)
(?:place|put|move|keep|seat|teach|have|be|timetable|split|send|transfer|go|goes|are|is|attend|enrol)(?:s|ed|ing)? (?:WHOM |in |into |to |at |on |be |taught |put\s+|placed ){1,4}(?:separate|different|other|another|opposite) (?:\w+ )?(?:class(?:es)?|tutor groups?|tutors?|forms?|schools?|sets?|colleges?|lessons?|year half|halves|sites?|playgrounds?|lunch(?:es| sittings?| times?)?|timetables?|buses|towns?|houses|placements?|areas?|evenings?|nights?|days?|rooms?|tables|clubs|centres|groups?|breaks?|campus(?:es)?|counties|boroughs?)
(?:separate|different) (?:tutor groups?|classes|schools|forms|break times|lunch (?:sittings|times)|timetables|colleges|placements)(?= (?:for|from|so|in|until|to))
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|cannot|apart|avoid)
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room|same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session|time|evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from|to keep|for each|and))
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy|girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family|each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+|the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay|with (?:relatives|family)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school|area))
(?:placements?|moves?|transfers?|relocation|rehousing|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|building|corridor)(?! as\s+(?:the |any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each|one) (?:present |current |same |existing |old |peer |friendship )?(?:group|friends|friendships?|friendship group|peers|other|another)(?!['’])
(?:sent|send|sends|go|goes|walk|walks|pull|pulls|pulling|steer|draw|taken|driven|escorted) (?:[\w’'-]+ ){0,3}?in (?:different|opposite|separate) directions
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
in with (?:a |some )?(?:nicer|better|different|new|other|good|decent) (?:kids|crowd|set|lot|mates|friends|people|peers|children)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an\s+|another\s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county|borough|area|school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))|to (?:part|break|separate|get)|so))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed|ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl|ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from|until) (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square|building|library|youth|estate)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network)| between (?!(?:the|these|this|his|her|their|them|yp\d+|each|members|friends|one|two|core|older|younger|young|any|both|all|peers|boys|girls|siblings|brothers|sisters)\b))
parents (?:\w+ ){0,4}?(?:not (?:let|allow)|stop|prevent|keep) (?:\w+ ){0,4}?(?:see(?:ing)?|meet(?:ing)?|from|mix(?:ing)?|out with|friends|together|apart)
separately(?=[.,;]|$| (?:so|from (?:each|one)|and not together|to (?:avoid|prevent|keep)))
(?:not|never) (?:to )?(?:walk|travel|go|come|get|ride) (?:home|to school|in|back)? ?with (?:the others?|his friends|her friends|their friends|each other|the rest|yp\d+)
(?:rest|break|respite) from (?:him|her|each other|one another|yp\d+|the (?:group|others?))
(?:to|into) (?:the other half of the year|another (?:year group|tutor group|form|class|school|set|site|club)|the other site|a different (?:form|class|set|school|tutor group))
(?:his|her|their|yp\d+['’]s) (?:place|membership) (?:\w+ ){0,4}?(?:be )?(?:withdrawn|suspended|removed|cancelled)
(?:different|separate) (?:bus )?routes? home
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|buses|entrances so)
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|site)
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
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:spend|be|stay|sleep|meet|get|travel|walk|see|sit|play)\s+(?:\w+ ){0,4}?(?:together|each other|one another)
(?:keep|stay|steer|remain)(?:s|ing)? (?:\w+ )?clear of (?:WHOM|each|one another|the (?:younger|older|others?))
(?:different|separate) (?:sixth forms?|forms?|schools?|colleges?|tutors?|houses|teams|training providers?) for\s+(?:each|every|the|both|all|them)
(?:better|nicer|different|new) (?:class|sort|type|kind|set|circle|crowd) of (?:friends?|people|peers?|company)
(?:hard|harder|difficult|more difficult|impossible) for WHOM to (?:\w+ )?(?:get together|meet|gather|see each|see one|be together|contact|associate)
(?:not|never|\w+n['’]t|no longer|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|out of|away from|apart from|limit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|banning|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|bars?|barred|prohibit(?:s|ed|ing)?|less|little|minimis(?:e|es|ing)|discourag(?:e|es|ing))\s+(?:(?!hurt|harm|teas|fight|bull|leav|los|let|judg|blam|abandon|alone|miss|fall|argu|betray|threat|hit|insult|racis|cut|call|mock|film|shout|turn|forget|put|push|pull|dar)\w+ ){0,6}?(?:each other|one another)(?:['’]s)?
(?:friendships?|bond|circle|clique) (?:has to|have to|must|should|needs? to|will|is to|are to|to|can|may|might)\s+(?:\w+ ){0,2}?(?:end|stop|cool|fade|lapse|finish|dissolve|be over|come to an end)
group (?:has to|must|should|needs to|will|is to|to) (?:\w+ ){0,2}?(?:end|cease|dissolve|disband|be over|come to an end|break up|split)
(?:not|never) (?:\w+ ){0,3}?(?:re-?form|reunite|regroup|get back together|meet up again)
(?:wedge|distance|gap|gulf|space|barrier) between (?:WHOM|each|the followers?)(?! and (?:the )?(?:adults?|men|man|older|dealers?|police|staff|exploit\w+))
(?:lock|shut|turn|keep)(?:s|ed|ing)? WHOM out of (?:the |our )?(?:\w+ )?(?:centre|club|hall|library|park|square|shops?|building|café|cafe)
no (?:\w+ )?groups? (?:larger|bigger|of more|of over|over|above) (?:than )?(?:two|three|four|\d)
(?:two|three|some|one|each|several) of WHOM (?:\w+\s+)?(?:to be |will be |is |are |should be\s+)?(?:educated|taught|schooled|placed|sent) (?:off[- ]site|elsewhere|at home|in isolation|on their own|alone)
(?:mov|rehous|relocat|transfer)(?:e|es|ed|ing|s|red|ring)? (?:the )?(?:famil(?:y|ies)|household|parents)\s+of (?:the|one|two|yp\d+)
(?:to |so |that |which )(?:\w+ ){0,4}?(?:stops?|stopping|prevents?|preventing) (?:WHOM )?(?:from )?(?:chatting|messaging|texting|calling each|meeting up|gathering|re-forming|getting together|hanging)(?! (?:adults|men|strangers|with (?:adults|men|strangers)))
until (?:they|WHOM) (?:\w+ )?stops? (?:meeting|gathering|seeing|hanging|mixing)
(?:make|makes|making|so) (?:WHOM )?(?:the group |they )?(?:is |are )?(?:less powerful|weaker|too small|easier to (?:manage|control|handle))
(?:sit|sits|sitting|seat|seats|seated|stand|live|lives) (?:\w+ )?(?:near|beside|next to|with|close to)\s+another(?=[.,;]|$)
(?:different|separate|own) (?:evenings?|nights?|days?|slots?|times?) (?:at|in|for each|on|to attend)(?= the\s+|$| club| centre| hall| of| member)
(?:return|take|escort|drive|send)(?:s|ing)? (?:each|every|the) (?:\w+ ){1,2}?(?:to|back to) their (?:own\s+)?(?:\w+ )?(?:homes?|addresses|address) if (?:found |seen |caught )?(?:together|with|in a group)
(?:(?:the )?(?:one|two|three|some|older|elder|eldest|oldest|youngest|leading|main)(?: of (?:them|the \w+)|(?: older| younger)? (?:boys?|girls?|members?|friends?|pupils?|lads?|young people|siblings|brothers|sisters))?|(?:the )?(?:boys?|girls?|members?|friends?|pupils?|lads?|young people)(?= who\b| that\b| with\b)|yp\d+(?: and yp\d+)*|he|she) (?:(?:who|that|with) (?:\w+ ){1,5}?)?(?:is |are |will |to |be |should |must |being ){1,3}(?:transferred|moved|placed|sent|rehoused|relocated|excluded|removed|educated|taught|housed) (?:\w+ ){0,2}?(?:to|in|at|into|out|from|away|elsewhere|with)(?![^.;]*(?:together|near (?:the|their|his|her)))
(?:exclud|suspend|expel)(?:e|es|s|ing)? (?:yp\d+|him|her|(?:the |all )?(?:one|two|three|four|some|main|older|eldest|oldest|leading|worst|whole)(?: of (?:them|the \w+))?(?: \w+)? (?:who|from|for|seen|until|so|in)|one of them|two of them)
curfews? (?:is |are |to be )?(?:\w+ )?(?:for|on|of|upon) (?:each|all|every|the (?:group|members|boys|girls|five|friends|young people)|them|yp\d+|him|her|both|members|young people)
(?:impos|set|appl|put|plac|agree|introduc|request|seek|enforc|add)\w* (?:\w+ ){0,3}?curfews?
curfews? (?:from|of|at|after) \d
(?:nobody|none|no one|no two|neither|not one) (?:of |from |in )?(?:the\s+|them )?(?:\w+ ){0,2}?(?:is|are|sits?|shares?|has|have|works?|travels?|walks?)\s+(?:\w+ ){0,2}?(?:next to|beside|near|alongside|at the same table|in the same (?:class|form|set|room|lesson|group))
(?:block|delet|unfollow|unfriend)(?:e|es|s|ed|ing)? (?:each other|one another|the (?:others?|rest|group|friends)['’]?s?|(?:his|her|their) friends['’]?)(?: (?:numbers?|accounts?|contacts?))?
(?:delete|shut down|close down|take down) (?:the|their) (?:group chat|chat group|whatsapp group)
(?:introduc|encourag|support|help|steer|connect|match|link|guid|direct|find|mak|build|form|seek|identif|look|mov|attach|push|point)\w* (?:[\w’'-]+ ){0,5}?(?:new|other|different|pro-?social|better|alternative|healthier|appropriate|suitable|separate|nicer|kinder|more \w+|positive)(?:\s+(?:and|or|more) \w+)? (?:friends|mates|friendships?|friendship circles?|peers|peer (?:groups?|networks?)|social (?:groups?|circles?)|circles?|crowds?)(?! (?:within|in|inside|among) (?:the|this|their) (?:\w+ )?(?:group|five|friends))
(?:mak|find|seek|have|build)(?:e|es|ing)? (?:\w+ )?friends (?:elsewhere|somewhere else)
(?:limit|reduc|restrict|cut|minimis|control|ration|shorten|less)(?:e|es|s|ed|ing|ting)? (?:the\s+|down )?(?:amount of )?(?:time|hours|contact) (?:\w+ )?(?:spent |spend |spends\s+|spending )?(?:with|in|together|around|among) (?:this one|this group|the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|peers)|one another['’]s company)
(?:friendships?|group|bond|ties?) (?:(?:with|between|to) WHOM )?(?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
(?:different|separate|staggered) (?:start|finish|finishing|home|lunch|break|arrival|leaving|entry|collection|departure)\s?times?(?= (?:for|so|to)|[.,;]|$)
(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+(?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meet|mix|linger with|hang (?:out|about|around|round)|gather|congregate|assemble|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
(?:tak|remov|pull|withdraw)(?:e|es|en|s|ing)? (?:WHOM )?(?:out of|from) (?:the|this|that|his|her|their) (?:peer |friendship |whole )?(?:group|friends)(?! (?:chat|session|room|work))
ground(?:s|ing)? (?:WHOM|all|each|every)
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each)\b|[.,;]|$)
(?:distance|detach|cut|free|separate|disentangle|untangle) (?:himself|herself|themselves|WHOM)\s+(?:\w+\s+)?(?:off )?from (?:the |this |his |her |their |these |one |each\s+|negative )?(?:\w+ )?(?:group|friends|others?|rest|peers|another|friendships?)
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
without the (?:others|rest of the group)(?= (?:there|present|knowing|being|so)|[.,;]|$)
(?:enrol|register|place|start|move|transfer|send)(?:s|ed|red|ing)? (?:\w+ ){0,4}?(?:in|at|to|on|into|with) (?:a |an )?(?:different|another|other|separate) (?:\w+ )?(?:schools?|academy|colleges?|pru|units?|provisions?|clubs?|classes|forms?|homes?|placements?|town|borough)(?=\s+(?:so|from|to|away|than)|[.,;]|$)
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
(?:homes?|placements?|houses?|flat|accommodation|schools?|colleges?|foster \w+|carers?|tenancy|unit) (?:\w+\s+){0,3}?(?:away|far|further|distant|remote|miles|clear) (?:away )?from (?:the |these |those |this |his |her |their |one\s+|old |negative |all )+(?:\w+ )?(?:friends|group|others?|peers|rest|another)
WHOM (?:is|are|be|to be|will be|being|get|gets) (?:split|divided|separated|spread|shared out|parcelled|distributed) (?:up |out )?(?:across|over|between|among|into|by|on) (?:\w+ ){0,3}?(?:sessions?|evenings?|nights?|days?|class(?:es)?|schools?|groups|sites?|clubs?|venues?|buses|homes?|weeks?|halves|centres?|times?|slots?|forms?|tutors?|courses?|projects?|areas?)
(?:wedge|distance|gap|gulf|space|barrier|division) between (?:the )?(?:older|younger|elder|eldest|youngest|oldest) (?:\w+ )?and (?:the )?(?:older|younger|elder|eldest|youngest|oldest|others|rest)
(?:mov|send|plac|tak|sent)(?:e|es|ed|ing|s)? (?:a |the |one )?(?:yp|young person|child|boy|girl|member|friend)\s+(?:away|off|miles|out of (?:the )?(?:area|town|city|borough|county)|elsewhere|to (?:live|stay) with)
WHOM(?: of the (?:group|friends))? (?:is|are|be|to be|will be|being) (?:banned|barred|excluded|kept out|turned away|refused entry|shut out) (?:\w+ ){0,6}?(?:on the same|at the same time|at once|together|as a group|if (?:they|more)|when (?:they|more))
(?:restrict|limit|cap|reduc|control|curb|fix)(?:e|es|s|ped|ping|ting|ing|ed)? (?:the )?(?:numbers?|size)\s+of (?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|at (?:a|any one|one) time|in)
(?:restrict|limit|cap|control)(?:s|ped|ping|ting|ing|ed)? how many (?:of )?(?:WHOM|pupils|children) (?:\w+ ){0,3}?(?:gather|meet|stand|sit|wait|enter|come|together|allowed|at once|in)
(?:clear|sweep|shoo|chas|usher|turf|flush|evict|eject|hustl)(?:e|es|s|ing|ed)? (?:the (?:group|friends|five|four|three|boys|girls|lads|members|young people|children|teenagers)|young people|groups|gatherings|youths)\s+(?:away )?(?:from|off|out of|out)(?= \w)
(?:go|goes|going|leave|leaves|leaving|walk|walks|come|comes|arrive|attend|move|disperse|travel|enter)(?: \w+){0,3}?\s+in (?:ones (?:and|or) twos|twos (?:and|or) threes|pairs(?= (?:when|whenever|if|and not|rather than)))
drift(?:s|ed|ing)? (?:away |apart |off )?from (?:the |this |that |these |his |her |their |one\s+|each |old\s+)+(?:\w+ )?(?:group|friends|others?|peers|rest|another)
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
(?:placements?|foster(?:ing)?|residential|unit) (?:\w+ ){0,3}?(?:at a (?:safe )?distance|far away|miles away|well away|further away)
no more than (?:one|two|three|\d) of (?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,4}?(?:admitted|allowed|let in|permitted|enter|come in|served|inside)
(?:half|one|two|three|some) (?:of )?(?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,3}?on (?:alternate|alternating|different|separate) (?:days|weeks|nights|evenings|afternoons)
(?:placements?|home|house|flat|accommodation|unit|carers?) (?:\w+ ){0,5}(?:\d+|twenty|thirty|forty|fifty|sixty|a hundred) miles (?:away|off|from)
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
only (?:one|two) of WHOM (?:\w+ ){0,5}?(?:at any (?:one )?time|at a time|at once|on (?:any|the same) day)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
clean break(?! from (?:the |an? |his |her |their |this )?(?!group|friend|other|peer|rest|lot|crowd)\w)
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
(?:reduc|dilut|lessen|weaken|dampen|defus|diffus|break|disrupt|remov)(?:e|es|s|ing)? (?:up )?the (?:group|peer) (?:dynamics?|effect|influence|mentality|pressure of)
no (?:more )?(?:seeing|meeting|contacting|mixing with|talking to|hanging (?:about|around|round|out) with) (?:each other|one another|the others?|yp\d+|(?:his|her|their) friends)
(?:into|towards|join|joins|joining) (?:a |an )?(?:different|new|better|more positive|alternative|another) (?:friendship|social|peer)\s+(?:circles?|groups?|networks?)
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates)
(?:not|aren['’]t|isn['’]t|never) (?:his |her |their )?(?:real|true|proper) friends
avoid\w* (?:bringing|having|putting|placing|seating) WHOM (?:into contact|together|in the same)
(?:WHOM|the cast|the eight) (?:is|are|be|to be|will be|being|must be|should be)\s+(?:\w+ )?(?:put|placed|moved|cast|sat|seated|timetabled|entered|assigned|allocated|spread|split|divided) (?:up )?(?:in|into|to|on|across|between|among|over) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:casts?|choirs?|bands?|crews?|squads?|companies|productions?|rotas?|tents?|dorm\w*|cabins?|minibus(?:es)?|coaches|boats?|carriages?|wings?|streams?|cohorts?|intakes?)
(?:school|college|class|form|house|housing|tutor group|set) moves? (?:\w+ ){0,4}?for (?:(?:any\s+|at least )?one|two|three|some|yp\d+|him|her|a (?:boy|girl|member)|each|the (?:oldest|eldest|youngest|leader|boy|girl|ringleader))
(?:mov|sen[dt]|exclu|suspend|bann?|barr?|away|remov|leav|tak)\w* (?:[\w,'’-]+ ){0,12}?(?:give|gives|giving|gave) (?:the (?:others?|rest|group)|(?:his|her|their) friends) (?:a |some )?(?:rest|break|breather|respite|breathing space|peace|chance to settle|fresh start|space)
(?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|boys|girls)|yp\d+)(?: [\w’']+){0,6}? (?:on|to|at|in|for) the DAY(?: \w+){0,2}?,? (?:and|but|while) (?:the )?(?:others?|rest|other \w+|remaining \w+|younger|older|girls|boys|yp\d+)(?: [\w’']+){0,4}? (?:on|to|at|in|for) the DAY
DAY (?:to|for|with) (?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|youngest|first|two|three)|yp\d+)(?: \w+){0,5}? and (?:on )?DAY (?:to|for|with) (?:the )?(?:others?|other \w+|rest|remaining|younger|older|two|three|youngest|second|yp\d+)
(?:one|two|three|four|some|half|yp\d+)(?: (?:of )?(?:them|the \w+|boys|girls|friends|members|young people)| and yp\d+)? (?:\w+ ){0,2}?(?:welcome|allowed|let in|admitted|come|attend|train(?! as)|may|can|use|skate|rehearse|offered|invited|timetabled|booked|seen|there|in|at)(?: \w+){0,5}? on DAY(?: \w+){0,3}? and (?:the )?(?:others?|rest|remaining \w+|yp\d+)(?: \w+){0,5}? on DAY
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
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:\w+est|older|younger|main|leading|who|boys|girls|ringleaders?|most)(?: \w+){0,4}? (?:from|until|for)
so that the (?:rest|others?) (?:may|might|can|could|will) (?:\w+ (?:\w+ )?in peace|settle|calm|breathe|be left|make (?:other|new) friends|drift)
(?:group|friends|friendship|friendships|others?)(?:['’]s)? (?:\w+ )?(?:loses?|lost|losing) (?:its|their|some of its|some of their) (?:hold|grip|pull|appeal|influence|attraction|power|draw|sway)
(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|friendships?)(?: \w+){0,3}? (?:weaken\w*|loosen\w*|fad(?:es|ed)|lessen\w*|broken|ends?|reduced|lifted)
(?:loosen|weaken|break|reduc|lessen|undo|undermin|diminish|lift)(?:s|e|es|ing)? the (?:\w+ )?(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|others?|friendships?)
WHOM (?:is|are|be|to be|will be|sit|sits|stand|stands|train|trains) (?:sat |seated |put |placed |kept |made to sit )?(?:at|in|on) (?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:sit|seat|put|place|keep|stand)(?:s|ting|ing)? (?:WHOM|each \w+) (?:at|in|on)\s+(?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:weeks?|summer|holidays?|half[- ]term|term|easter|year|month)s? (?:\w+ )?(?:with (?:relatives|family|an? \w+|his|her)|abroad|away|elsewhere)(?: \w+){0,3}?,? (?:away |far |well away\s+|apart )(?:from|of) (?:the (?:others?|group|rest|friends)|each other|his friends|her friends)
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
stands? (?:there|nearby|with)
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
giv(?:e|es|ing)(?! (?:them |(?:the|each) (?:\w+ ){1,3}?)(?:more |positive |some )?(?:strategies|tools|skills|support|confidence|advice|guidance|opportunit|encouragement|a voice|space to))(?= (?:each|every|the (?:group|five|four|three|friends|young people|key|members|drivers|shop\w*)|them|all|both|out|a (?:key|card|number|phone|talk|pass|ticket)|two|three|four|five)\b)
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
moves? (?:(?:in|back|up|down|out) )?(?:in)?to (?:the|a|an|its|another|room)(?! (?:[\w-]+ ){0,3}?(?:approach|model|way|stage|phase|footing|culture|system|conversation|position|discussion|point)\b)
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
teach(?:es|ing)? (?:\w+ing\b(?! (?:skills|strategies|positive))|football|cricket|rugby|netball|guitar|drums|chess|judo|cookery|dance|first aid|graffiti|photography)
lead(?:s|ing)? (?:a|an|the|two|three|four|six) (?:[\w-]+ ){0,2}?(?:workshops?|walks?|sessions?|rides?|tours?|class(?:es)?|rehearsals?|hikes?|assembl(?:y|ies)|runs?)
takes? (?:it in )?turns? (?:to|at|on|in)
organis(?:e|es|ed|ing) (?:a|an|the|two|three|four|another|its) (?:[\w-]+ ){0,2}?(?:trips?|coach(?:es)?|tournament|match(?:es)?|meals?|supper|day|walks?|films?|party|picnic|camp|visits?|outings?|concert|show|barbecue|festival|gig|swim|bus|minibus|taxis?|stalls?)
play(?:s|ing)? (?:five-a-side|rounders|netball|chess|pool|tennis|table tennis|rugby|darts|snooker|badminton|hockey|dominoes|bingo|board games|a match|matches)
giv(?:e|es|ing) (?:haircuts|lifts|lessons|blankets|coats|bread|food|lunch|breakfast|refunds)
coach(?:es|ing) (?:the|them|five|both|football)
(?:swim|climb|cycle|dance|fish|jog|sing|camp|skate|bake|garden|box)(?:s|es)? (?:with|together)
continu(?:e|es|ed|ing) (?:the|its|their|with the|a|our|holding the) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:\w+ )?[a-z]{3,}
(?:is|are|be) (?:out |based |back )?(?:at|in|on|outside|by|near) (?:the|a) (?:[\w’'-]+ ){1,5}?(?:each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?
(?:is|are|be|been|gets?|was|were) (?:fitted|mounted|bolted|hung|nailed|screwed|put up)
(?:are|is|be|been) (?:paused|suspended|waived|cancelled|withdrawn|scrapped) (?:until|for|from|at|in|by)

2 3 4 5 6 10 11 12 14 15 17 19 21 22 23 24 25 26 27 28 30 31 32 33 34 35 36 37 38 39 40 42 43 45 46 47 48 49 51 53 55 58 59 60 61 62 66 67 68 69 70 73 74 76 77 78 79 80 81 82 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 101 102 103 105 107 108 109 111 112 125 128 133 135 136 137 138 139 144 145 146 147 148 150 155 156 158 160 161 163 166 168 186 189 250 260 273 291 292 293 294 295 298 299 300 301 302 303 304 305 348 349 350 351 353 357 359 361 362 363 368 369 372 375 376 383 386 387 388 389 391 392 394 395 396 397 398 399 402 405 406 407 414 419 420 427 428 431 433 436 437 439 440 445 446 449 450 451 453 458 459 460 461 463 464 465 466 470 471 472 474 478 479 480 481 482 483 484 485 486 489 490 492 493 494 495 496 497 498 499 500 501 502 503 506 508 511 512 513 514 515 517 518 519 520 523 524 538 545 546 548 549 553 557 561 563 564 565 567 571 573 584 585 586 589 590 592 594 595 599 606 668 669 672 673 679 681 682 683 684 685 686 688 689 690 692 695 696 700 703 704 706 707 709 710 711 712 729 730 731 732 733 736 737 738 739 740 741 742 745 746 747 748 749 750 752 753 755 756 757 758 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 784 785 786 787 788 789 791 792 793 794 795 796 797 798 800 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 822 824 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 888 889 890 891 892 893 894 895 896 897 898 899 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 917 920 922 923 924 925 926 927 929 930 931 933 934 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 977 978 979 980 981 982 983 984 985 986 987 988 989 990 992 993 994 995 996 997 998 999 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1041 1042 1043 1046 1047 1049 1072 1126 1131 1138 1162 1163 1165 1176 1177 1184 1187 1188 1189 1191 1192 1195 1196 1206 1207 1209 1211 1212 1213 1214 1218 1219 1220 1221 1 8 9 13 16 18 20 29 44 50 52 54 56 57 63 64 65 71 72 75 83 99 100 104 106 113 114 117 122 123 124 126 129 134 140 141 142 143 149 151 152 157 159 162 164 165 167 170 172 173 175 178 183 184 185 187 188 190 191 222 226 227 242 245 255 276 277 279 280 281 284 288 289 296 297 336 352 354 355 356 358 360 364 365 366 367 370 371 373 374 377 378 379 380 381 382 384 385 390 393 400 403 404 409 410 411 412 413 415 416 421 422 425 426 429 430 432 434 435 438 441 442 443 444 447 448 452 454 456 457 462 467 468 469 473 475 476 477 487 488 491 505 507 516 521 522 525 526 527 531 532 533 534 535 537 539 541 544 547 550 551 552 554 555 556 558 559 560 562 566 568 569 572 574 583 587 588 591 593 596 597 598 603 605 611 613 640 667 670 671 674 680 687 691 693 694 697 699 701 702 705 708 713 714 727 728 734 735 743 744 751 754 759 783 790 799 801 821 823 825 887 900 916 918 919 921 928 932 969 976 991 1000 1016 1040 1045 1048 1051 1053 1056 1060 1064 1069 1071 1074 1083 1094 1104 1112 1123 1128 1129 1130 1132 1133 1135 1136 1137 1146 1148 1164 1170 1171 1173 1178 1179 1181 1185 1190 1193 1194 1197 1198 1199 1200 1202 1203 1205 1208 1215 1216 1217 0 7 41 110 115 116 118 119 120 121 127 130 131 132 153 154 169 171 174 176 177 179 180 181 182 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 223 224 225 228 229 230 231 232 233 234 235 236 237 238 239 240 241 243 244 246 247 248 249 251 252 253 254 256 257 258 259 261 262 263 264 265 266 267 268 269 270 271 272 274 275 278 282 283 285 286 287 290 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 337 338 339 340 341 342 343 344 345 346 347 401 408 417 418 423 424 455 504 509 510 528 529 530 536 540 542 543 570 575 576 577 578 579 580 581 582 600 601 602 604 607 608 609 610 612 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 675 676 677 678 698 715 716 717 718 719 720 721 722 723 724 725 726 858 1035 1036 1037 1038 1039 1044 1050 1052 1054 1055 1057 1058 1059 1061 1062 1063 1065 1066 1067 1068 1070 1073 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1095 1096 1097 1098 1099 1100 1101 1102 1103 1105 1106 1107 1108 1109 1110 1111 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1124 1125 1127 1134 1139 1140 1141 1142 1143 1144 1145 1147 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1166 1167 1168 1169 1172 1174 1175 1180 1182 1183 1186 1201 1204 1210

8 14 6 4 3 6 8 10 3 3 9 9 8 6 8 12 7 11 6 9 12 4 8 7 8 6 3 6 7 7 4 9 9 10 0 6 4 9 0 6 4 4 8 6 7 5 3 6 10 6 9 5 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 5 7 10 7 9 3 4 4 6 5 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 0 4 5 4 9 3 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 8 8 4 4 3 10 5 4 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 5 9 5 4 6 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 5 4 3 4 5 3 4 6 3 7 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 8 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 5 5 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 10 7 7 4 20 0 7 13 4 0 0 0 6 10 24 5 0 11 0 11 4 3 11 9 5 13 6 4 7 5 5 3 5 4 4 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 18 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 11 6 7 3 4 5 22 7 3 6 6 14 16 0 4 6 4 13 6 8 7 10 5 4 6 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 11 0 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 8 0 5 0 13 26 0 12 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 26 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 14 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 6 5 6 3 11 5 3 7 6 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 2 2 4 5 3 2 2 2 3 2 2 3 3 3 4 3 3 3 2 2 6 2 4 3 4 4 8 4 2 4 2 3 4 8 2 2 3 2 2 8 3 4 9 3 0 5 4 2 2 2 2 3 2 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 3 3 2 2 4 4 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 4 0 2 10 8 5 3 4 0 0 8 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	450 1824
20$	2037
34$	800
35$	800
YP	1592
a$	2167 98 1381 1409 1432 1442 1443 241 1475 1479 1536 328 1584 1775 1777 2642 1780 560 1784 2656 2658 1797 1799 1801 1831 1872 2041 2042 2044 2045 2046 2047 2049 2051 2057 2058 2059 2061 2062 2063 2067 2070 2081 2082
abc	287 1509
abcs	1509
able$	2238 1518 318 1671 1750 608 1912
about$	1357 1472 2364 1954 1959
above	2501
above$	2517 1971
abreast$	1038
abroad	1708
abuse$	1896
academ	2456 2486 2491
academy$	2542
accept	1236 2110
accepted$	2100
access	1433 1905 751 1973
access$	2297 703
accessed$	589
accessible$	2289
accomm	467
accommodation$	2466 490
accordingly$	1926 1927
accoun	2174 1387 751 1973 930
account$	62 2239 2251 2331
accred	1291
accredited$	2155
achiev	1272 1967
achieve$	590
achieved$	2136 590
achieves$	590
acknow	1292 699
acknowledge$	1089
acknowledged$	1089
acknowledgement$	2156
acknowledges$	1089
acknowledging$	1089
across	2660
across$	2441 1923
act$	704 780
acted$	2177
action	2141 2158 1387 1420 583 1811 1824 864
action$	50 2248 2251 2284 597
actions$	50 597
active$	1399
activi	2141 2158 2219 2282 1488 2632 583 1811 1824 1993 864
activities$	2159 2352 2481 1629 2494 2503 1924 1925 1998
activity$	1998
acts$	780
ad$	171
add	806
add$	1163
added$	1163
adding$	1163
additi	157
additional$	1349 1379 675
addres	119 120 1383 178 699
address$	1400 1661 1069
addressed$	1342 2247 1069
addresses$	1661 1069
addressing$	1069
adds$	1163
admitt	2574 494
admitted$	1716
adopt$	210 1172
adopte	2119 1281 1805
adopted$	2145 1172
adopting$	1172
adopts$	1172
adult	2174
adult$	2228 2229 2319 1853 1854 633 1117
adults	242
adults$	1358 163 2319 1464 881 1117
advert	2119 2141 2158 583 1805 1811 1824 864
advice$	128 2243
advis$	329
advise	64 65
advise$	301 329 1085
advised$	329 1085
adviseed$	301
adviseing$	301
adviser$	598
advisers$	598
advises$	301 329 1085
advising$	329 1085
adviss$	329
advoca	699 1031
advocate$	1010
afraid	1306
afraid$	2170 950
after$	2179 2284 1486 2643 2029
aftern	504 505 506
afternoon$	2154 1574 2570 2590 1727 2592
afternoons$	2154 1574 2575 2590 1727 2592 1840
again$	1453 2333 2514
against$	1243 109 1333 2374 1551 1884
age$	2601
agenc	2213
agenci	25 33 2140 1369 242
agencies$	0 1 2091 11 15 17 1247 2125 56 1361 2233 163 1464 730
agency$	2114 1384
agenda$	2216 1918
agree	806
agree$	1239 344 509 837
agreed	2119 1281 1285 1383 1805
agreed$	2102 2145 2149 1368 2247 1450 509 1750 1822 761 837
agreeed$	1239
agreem	2141 2158 2363 583 1811 1824 864
agreement$	59 128 2362
agreements$	2362
agrees$	1239 344 509 837
aim	738
aim$	1983
aiming	738
aims	738
aims$	1983
alarm$	35 37 603
alarms$	35 37 603
alert	1445
alert$	2249 2309 2010
align	1031
all	32 108 122 2527 1779 2650 1945 2032
all$	2087 1254 1279 2151 1297 163 1459 1462 1464 1564 1625 1915 730 2044 2047 2071
alloca	1249 2119 1805
allocate$	1186
allocated$	2113 1269 501 1822 1186
allocates$	1186
allocating$	1186
allotment$	57
allow$	2210 1493 1600 1607 1643 1995
allowe	2574
allowed$	195 1493 1518 1676 2558 2573
allows$	2210 1995
allowted$	1493
alone	1306 1631
alone$	2170 2495 2518 2540 2019
along$	1534 2630 1994
alongs	1664 1701
alongside$	2528 1923 1985 1986 2009
altern	2282 2332 294 394 444 1993
alternate$	352 1591 1711
alternating$	352 1711
alternative$	1355 497
alternatives$	1899
ambassador$	598
ambassadors$	598
amber$	2165 2166 1838
amend$	1168
amende	2119 1805
amended$	1168
amending$	1168
amends$	1168
among$	1494 1539 2441
an$	1381 1412 202 1432 1442 1777 1780 560 2656 1797 1799 1831 631 2057 2058 2059 2081
analyse$	679
analyses$	679
analysing$	679
analyst$	892
analysts$	892
and$	1315 1379 1469 1478 1487 1962
annual$	588
anothe	1369 2378 2395 2397 2407 2422 2469 2473 1622 2565 2582 2593 2595 2627 2629 804 2030
another$	2233 1412 2379 2394 2409 2427 2436 2437 2445 2447 2449 364 2460 1603 1610 2480 399 1627 2498 2507 2523 2532 2539 1678 2546 2553 2562 2566 481 497 1723 1730 2596 2615 2656 1799 632 2026
answer	1292 2177
answer$	2156 1211
answered$	1211
answering$	1211
answers$	1211
anti$	700
any$	1370 149 1372 1462 1564 531
anybody$	2076
anyone$	2076
apart	2373 2383 2388 1546 1547 383 2471 1669 507
apart$	2410 2411 2441 2442 1579 2444 363 2452 2465 1605 2533 2544 2563 516 1749 2617 1764
apolog	951
apologise$	857
apologised$	857
apologises$	857
apologising$	857
app$	62
appeal$	2608 523 1746
appearance$	1903
appl	806
applic	2141 2158 583 1811 1824 864
applicable$	1911 1912
application$	2644 1963
applications$	1963
applie	1286
applied$	2150 830
applies$	830
apply$	830
applying$	830
appoin	2119 2141 2158 494 583 1805 1811 1824 864
appoint$	1143
appointed$	1820 1822 1143
appointing$	1143
appointment$	2159 1716 2644
appointments$	2159 1716
appoints$	1143
appren	1703
apprenticeship$	2567
apprenticeships$	2567
approa	2137 1306 107 1860
approach$	2248 2296 1922 1052
approachable$	2289 1892 2010
approached$	2170
approaches$	1310 1052
approaching$	2420
approp	157 2278 444 1905
appropriate$	1349 2217 1355 1368 1377 1379 2289 1911 1912 1100
appropriately$	1100
approv	1249 2119 1285 1805
approved$	2113 2149
apps$	62
april$	2181 1318
are	1225 119 151
are$	1279 1283 1284 76 79 2168 104 113 1350 1438 224 358 1662 580 581 582 628 630
area	1586 2450 2456 2486 2491 2554 2556
area$	2385 2401 2457 1602 1603 2467 2468 1753 2014
areas	2450
areas$	2312 2401 2492
arise	1429
arise$	2293
arises$	2293
around	1701
around$	2233 1379 1394 1472 2364 1906 2005 2009
arrang	2119 1256 2146 1805
arrange$	133 1493
arranged$	2244
arrangeed$	1493
arrangeing$	133
arranges$	2120 133
arrangeted$	1493
arrest	1306 875
arrest$	102 112
arrested$	2170
arrests$	102 112
arriva	1670
arrivaltime$	2534
arrivaltimes$	2534
arrive	475 494 797
arrive$	1511 1716
arrives$	1716
articl	2141 2158 583 1811 1824 864
as$	1323 124 145 1374 2247 2254 1411 190 207 1449 228 314 628 651 652 1906 689 1920 1928 750 773
asbo	287 1509 288 1510
asbos	1509 1510
aside$	2064
ask	2168 1330 2194
ask$	100 299 301 544 619 1179
aske	619
asked	1286 2152 2153 1330 2194 605
asked$	2150 2173 1311 299 301 344 1827 1179
asking$	299 301 544 1179
asks	1330 2194
asks$	100 299 301 544 619 1179
aspira	1921
aspirations$	1058
assaul	107 875
assault$	111 647
assaulted$	647
assaults$	111 647
assemb	2141 2158 2535 2552 583 1811 1824 864
assemble$	2569
assemblies$	2159 2661
assembly$	2661 866
assess	2141 2158 1338 119 1344 583 1811 1824 864
assessed$	43
assessment$	2200 2202 2205 2206 2208 2209
assessments$	2208
assign	2119 1805
assign$	836
assigned$	1269 501 1822 836
assigning$	836
assigns$	836
assist$	1012
assistance$	2243 1012
assisted$	1012
assisting$	1012
assists$	1012
associ	1500 1501 2366 1503 2373 1512 2378 2382 2383 1566 1647 2552 2564
associate$	2364 2376 2426 2430 2511 2035
associating$	2365 2415 2036
association$	2365 2367 2432 2011 2012 936
associations$	937
assumptions$	1946
assurance$	128 1882
assurances$	1882
at$	2132 2135 1280 2167 1319 99 141 155 2247 1400 222 2310 2314 2317 1525 1528 2412 398 1636 2524 457 498 2640 2643 2645 1786 1794 2660 2662 1802 2668 1807 1840 1955 2029 2041 2042 2054 2055 2056 2080
attached$	1971
attachment$	1682
attachments$	1682
attack	107 875
attack$	945
attacked$	1861 945
attacks$	945
attemp	738
attend	1222 1223 4 2093 1241 2105 2106 1248 1250 2117 2118 2119 1256 1265 1286 1291 71 475 494 1805 591 797
attend$	2092 1293 1497 2524 1716 539 1813 622 1216
attendance$	1226 20 2114 2116 2129 97 1716 1823
attendd$	1813
attended$	2086 2139 2150 2155 1293 1813 622
attendees$	2112 2116 2125
attending$	2086 622 1216
attends$	2092 2120 1293 1497 1716 539 1813 622 1216
attention$	1401 1899
attenu	384
attitudes$	1946 1063
attrac	2386
attraction$	2608
attractive$	2289
audit	2141 2158 583 1811 1824 864
audite	1291
audited$	2155
august$	2181
aunt	1545 2571 528
aunt$	976
auntie$	976
aunty$	976
authorisation$	2022
authorisations$	2022
authority$	2022
autumn$	2181
availa	2119 1445 1805
available$	1368 2244 2309
avoid	293 2387 500
avoid$	1515 2452
avoidi	293
avoiding$	1515 1837
aware	1373 1383 1445
aware$	2237 2247 2249 2302 2309 1039
awaren	1921
awareness$	1908 687 1910 731 1057
away	2456 383 1622 413 2556 507 538 547
away$	2360 2373 2387 2388 2412 1554 338 2447 1598 1605 404 1635 2544 1681 1689 1693 2576 1732 516 1749 1760 545 2033 2048
back	1366
back$	104 1347 2230 516 621 2077
background$	1951
badmin	1800
badminton$	2664
bail$	287
bake$	863
bakees$	863
bakes$	863
ban	279 282 334 335 340 478 484 519 520 1795 799
ban$	280 1524 331 382 493 2659
band	2587
bands$	2626
bann	520
banned	279 282 471 484 2604
banned$	2358 280 382 466 1693 2573
banner	58
banner$	552
banners$	552
bannin	279 282 334 484
banning$	280 382
bans	279 282 334 484
bans$	280 382 2659
bar	279 282 334 478 484 520 799
bar$	280 382
barbec	60
barbecue$	1282 1782 2663
barbecues$	1282
barr	520
barred	279 282 471 484
barred$	2358 382 466 1693
barrier$	429 469
barriers$	2224
barrin	279 282 334 484
barring$	382
barrister$	1008
bars	279 282 334 484
bars$	280 382
base$	1929
based$	1987
basis$	2257
be	151 223 696
be$	1279 1284 113 1350 1380 161 1385 172 176 190 1414 1421 1428 214 1438 1440 219 224 2311 1456 1492 1511 324 343 2433 358 1640 1662 580 581 582 628 670 676 715 764 788
bear$	213
bearing$	213
bears$	213
become	151
become$	176
becoming$	176
been	2180 95
been$	1233 23 2119 1273 1279 1288 113 1380 358 581 582
before$	2167 93 1317 2643 970
befrie	107
begun	2119
behavi	2336 1921
behaviour$	287 288 1946 1062
behaviours$	1946 1062
behind	1778
behind$	2505 2642 1859 938
being	151 223 2564 1763 1921
being$	113 1350 1380 176 2366 2420 2433 1662 2552 2572 1836 1837 676 715 1990
belief	1973
believ	2177 1330 2194
belong	1339 119
belong$	2203 657
belonging$	2290
belongs$	657
below$	1971
bench	63 1522 2641
bench$	35 61 512 513
benches$	35 61
benefi	2278
bes$	676
beside	1659 1664
beside$	2528 2055
best	1905
best$	185 1989
better	157 162 294 444 1684 688 699 873
better$	1379 1384 185 2297 239 1463 1483 2350 266 1532 1599 399 424 2549 497 537 601 1977 762 779 2003
betwee	2363
between$	1494 2359 2367 2368 2441 1651 1691 1868
beyond	116 1554 1764
bid	2141 2158 583 1811 1824 864
bigger$	2517
bike	63
bin	63
bin$	35 61
bingo	1800
bingo$	2664
bins$	35 61
bit$	2339
blankets$	2075 2083
block	300 519
block$	273 808
blocke	2598 2604
blocke$	808
blocked$	2358 273 538 808
blockes$	808
blocking$	273 808
blocks$	273 808
board	18 25 1265 1266
board$	1247 2127 2129 2130 2144 2211 2212 2547 1800 1936
boardi	2456
boarding$	1620 530
boards$	2144
boat	2587
bolste	1031
bolted	1803
bolted$	2667
bond	1503 1606
bond$	2367 317 2470 426 447 1682 1984
bonds$	317 2470 1682 1984
book	2117 508 548
book$	2657 2075 1157
booked	2117 2119 1291 1805
booked$	2139 2155 1157
booking$	2644 1157
bookle	2141 2158 583 1811 1824 864
booklet$	2109
booklets$	2075
books	63
books$	2657 2075 1157
boroug	1586 2450 2456 2486 2491 2556
borough$	2457 1602 2467 2482 2542 1753
boroughs$	2483
both	2527 1779 2650
both$	2151 274 1502 1523 1562 2440 1577 1578 2443 2515 1674 2013 2024 2032 815 2042 2044 2046 2047 2084
bought	2119 1285 1805
bought$	2149 1825 1141
bounda	2336 751 1973
boundaries$	1900 2001
box$	863
boxes$	863
boxs$	863
boy	1307 274 1502 1523 1562 2440 1577 1578 2443 361 1592 2515 440 1674 1700 2013 2024 2032 815
boy$	2171 2448 1692
boyfriend$	984
boys	52 66 67 87 1313 105 108 215 1437 274 1502 1523 325 1562 2440 1577 1578 2443 406 2515 2527 1674 1696 1726 1783 1796 1832 2013 2024 2032 815
boys$	1274 1289 77 78 2171 1309 1327 2197 1485 2424 2448 2449 2470 2560 489 2579 2647 1858 2023
bread$	2083
break	1586 2450 383 384 1670 460 482 495 1725 524 2632 802
break$	138 293 354 355 1587 1605 387 404 1649 2589 2034
breakf	1790 1791
breakfast$	1782 2654 2655 2073 2083
breakfasts$	2073
breaki	384 482
breaking$	138 354 355
breaks	2450 384 482
breaks$	138 354 355 2634
breaktime$	2534
breaktimes$	2534
breath	1725
breathe$	2607
breather$	2589
breathing$	1725
bridge$	673
bridgeing$	673
bridges$	1893 1894 673
brief$	1940 1214
briefe	1222 2137 1278 2152 2153 1291
briefed$	2086 2142 2155 1214
briefi	18 2141 2158 583 1811 1824 864
briefing$	2159 866 1214
briefings$	2159
briefs$	1214
bring	125 2386 853
bring$	139 269 1174
bringing$	139 269 1722 1174
brings	125
brings$	139 269 1174
broade	1031
broken	2609
broken$	2381 1546 1547 802 2046 2047
brothe	405 1700 2571 528
brother$	971
brothers$	1857 2039
brough	125
brought$	126
budget	1285
budget$	2107 27
budgeted$	2149
build	1433 688 699
build$	182 205 2297 555 665 672 1110
builde$	205
buildes$	205
buildi	2491 699
building$	57 205 2439 367 2459 2468 2516 2625 665 672 1110
buildings$	2492
builds	699
builds$	205 555 665 672 1110
built	1257
built$	2121 2143
bulb$	35
bulbs$	35
bulletin$	1810
bump$	2535
bunch$	2462
burglaries$	902
burglary$	902
burgled$	944
bus	2491 1687 2551 2650
bus$	2144 2497 1782 2663 2053 2073
buses	1586 2450 1613 2551 2554
buses$	2144 2477 2492
busine	1339
business$	2203 2280 227
but	2617
buy	1860
buy$	2635 2636 1140
buyer$	885
buyers$	2038 885
buying$	1140
buys$	1140
by	1788
by$	1280 2176 96 2314 240 1466 498 2643 2652 1802 2668 1841 1843 1846 1950 1994 2051 2055
cabin	2587
cabinet$	2127
cafe	68
cafe$	2516
café	68
café$	2516
call	2093 2141 2158 1702 583 1811 1824 864
call$	2092 1300 1310 91 100 102 103 2357 2644 772
called	71 2173
called$	1293 103 1870 650
callin	1763
calling$	1656
calls	1256
calls$	2092 2120 1300 1310 91 100 102 103 2357 1495
calm$	2607
calmer	873
came	1237 2110 2117
came$	2093 2101 1334
camera	63
camera$	35 37 61 552
cameras$	35 37 61 552
camp	60
camp$	1282 2663 863
campai	2141 2158 583 1811 1824 864
campaign$	586 662
campaigning$	662
campaigns$	662
campes$	863
camps$	1282 863
campus	1586 2450
campus$	2625
can	2168 1481
can$	83 2238 1380 2270 1490 318 1648 1671 480
cancel$	408
cancelled$	2475 2493 1804
cancels$	408
cannot	1519 318 1671 480
cannot$	2452 1713
cap	337 472
cap$	360 473 493
capaci	751 1973
capacity$	1346 1968
caped$	473
caping$	360 473
capitalise$	182
capped$	473
capping$	473
caps$	360 473
capting$	473
capture$	729
captured$	2356 1814
captureing$	729
captures$	729
car$	2497
card	2141 58 2158 583 1811 1824 864
card$	2109 552 2644 2075
cards$	552 2644 2075
care$	2222 2347 1900 2037
careful$	1399 2010
carefully$	2549 1888
carer	33 2140 467
carer$	0 1 2091 11 15 17 56 490 971
carers$	0 1 2091 11 15 17 56 225 302 490 971
cares$	2222
careta	64 65
carr	853
carria	2587
carried$	2119 1291 1419 1471 1805
carry	2168
carry$	669
carrying$	1837
cascad$	659
cascade$	659
cascades$	659
cascading$	659
cascads$	659
cascadting$	659
case$	1260 1265 1351 1367 1920
caseload$	2128
caseworker$	996
cast	66 67 2587
cast$	1289 501 2594
casts$	2594
catch	1362 1917
catchup$	2226
catchups$	2226
caught$	1738 517
cause	1973
causes	1973
caution$	329
cautione$	329
cautioned$	329
cautiones$	329
cautioning$	329
cautions$	329
cbo	287 1509 288 1510
cbos	1509 1510
cctv$	35 37 898
cease	1649
cease$	2493 408 2513
ceased	1308 1324
ceased$	2172 2188
ceases$	2493
celebrate$	745
celebrates$	745
celebrating$	745
cent$	1254
center$	1363
centre	22 68 1586 2450 2491 2554
centre$	1363 2385 2414 367 2468 2516 2625
centred$	1430 1937 1938 1987
centres$	2492
certain$	216 1992
certif	2141 2158 583 1811 1824 864
chair	1266 64 65
chair$	34 2130 2191 2657 2074
chaire	2119 1805
chairs	1256 63
chairs$	2120 2191 2657 2075
challeng$	724
challenge$	2264 1886 724 1109
challenged$	2292 1109
challenges$	2264 724 1109
challenging$	724 1109
challengs$	724
champi	699
champion$	598 600
champions$	598
chance	2332
chance$	2323 318 1725
change$	2231 2234 2236 401 402 620 1995 2006 1167
changed$	1167
changees$	2231
changes$	2231 2234 1371 2236 401 1995 1167
changing$	401 1167
channel$	62
channels$	2232 1439 218
charge	1795
charge$	2659
charges$	2659
charte	58
charter$	59
chas	474
chased	1286
chased$	2150
chat	1665 518 1741
chat$	250 1665 2529 1702 518 1740 1741 2605 536 1996
chats$	250 1996
chatti	1656 1763
chatting$	2520
check	1223 2141 2158 1362 583 1811 1824 1917 864
check$	2141 2158 168 583 1811 1824 864 1185
checked$	43 1185
checkin$	2226
checking$	168 1185
checkins$	2226
checks$	1256 168 1185
chess	1800
chess$	2664
child	1307 1700
child$	2171 1680 1692 716 765
childr	1307 1313 1329 1331 215 1437 274 1502 1523 1562 2440 1577 1578 2443 406 2515 1674 1696 1700 2013 2024 2032 815
children$	1264 2171 2193 2195 2197 2330 2463 1680 2560 1977
childrens$	2171
childs$	2171
choice	2332 2336 1921 1993
choice$	464
choices$	464 1064
choir	2587
choos$	462
choose	2168 619
choose$	462 463 571 1841
chooses$	462 463 571 1841
choosi	619
choosing$	462 463 571 1841
chooss$	462
chose	619
chose$	1841
chosen	1285
chosen$	2149
chrono	2141 2158 583 1811 1824 864
church	68
cinema	68
circle	2141 2158 1666 583 1811 1824 864
circle$	2380 2418 2462 1621 1646 426 2530 2568 2583
circles$	2380 1621 2530 2568 2583
circul	2119 1256 1281 1805
circulated$	2145
circulates$	2120
circumstances$	1757
cities	2491
cities$	2483
city	2456 2486 2491 2556
city$	2457 2467 2482
civil$	287
claim	1795
claim$	2659
clarification$	128 1882
clarit	751 1973
clarity$	128 1882
class	1586 2450 2486 1623 2491 1687 2551 2554 1703 502
class$	2190 2474 2487 2488 1646 2528 2567 1724 2600 2661
classe	2450 1587 2551
classes$	2161 2190 2451 2492 2542 2567 2661
classroom$	2144
classrooms$	2144
clause	2363
clause$	2201 2362 1878
clauses$	2201 2362 1878
clean$	326 812
clear	474 1905
clear$	2164 2189 2303 2304 1644 1689 727 761 779 826
clearer$	779
clearing$	826
clears$	826
clicked$	2134
clicks	1248
clicks$	2112
climb$	863
climbes$	863
climbs$	863
clinic	68
clique$	426
clos	300 519
close$	1381 1399 2433 1659 673 727 820
closed	2119 1272 2604 1805
closed$	2136 2493 538 820
closeing$	673
closely$	1923
closer	162
closer$	1384 239 333 762
closes$	673 820
closing$	820
club	22 2141 68 2158 2486 2491 2554 1703 583 1811 1824 864
club$	2128 2414 367 2468 2474 2516 2542 2567 586
clubs	1586 2450
clubs$	2492 2542 2567
co	645
co$	700 769
coach	2140 64 65
coach$	2663
coache	64 65 2587
coaches$	2663 862
coachi	2141 2158 583 1811 1824 864
coaching$	862
coats$	603 2075 2083
coax$	376
code	58
code$	59 2659
codes$	603
coerce	107
coerci	107
coffee$	53
cohesi	751 1973
cohort	2587
cohorts$	2626
coinci	2535
coincide$	2390
collab	162 700 751 1973
collaborative$	1384
collaboratively$	1923
collea	1369
colleagues$	2125 2233 730
collec	409 1670
collect$	2624 729 1215
collected$	1806 1814 1215
collecting$	729 1215
collectiontime$	2534
collectiontimes$	2534
collects$	729 1215
colleg	1586 2450 1587 2456 2486 1623 2491 1645 1687 2551 467 1703 502
college$	2183 1321 381 2467 2487 2488 2509 2542 2567 1724 2625 1844
colleges$	2451 2492 2509 2542 2567
colour$	2657
colours$	2657
come	1237 2110 2117 2168 125 475 591 797
come$	2093 2101 2163 2173 100 2275 1497 1511 1608 1640 2558 2574 1813
comed$	1813
comeed$	1813
comes	125 475 797
comes$	2163 100 2275 1497 1813
comfortable$	2289
coming	125
coming$	1391 2366 1837 1930
comments$	592
commis	2119 1285 1805
commissioned$	2149 1821
commit	25 1249 751 1973
commit$	939
commits$	939
committed$	2113 939
committee$	1247 2127
committing$	939
common$	761
commun	1250 1362 1501 2366 1905 1917 1921
communicat$	659
communicate$	659 1094
communicated$	1094
communicates$	659 1094
communicating$	659 1094
communication$	2114 2226 2248 2260 1439 218 2365 1765 1094
communicats$	659
communicatting$	659
communities$	1491
community$	2337 1491 288
compan	64 65 1500 2378 1516 2587
company$	2364 2380 1530 1531 2396 2510 2532 2548 2550 1729
compared$	620
compla	1330 2194
complaint$	91 102 2644
complaints$	91 102
comple	1224 4 1236 1241 2105 1250 2117 2118 2119 1256 1272 2146 1291 1419 1471 1805 591
complete$	2088 2136 2143 590 1813
completed$	2088 2100 2103 2126 2136 2138 2139 2143 2155 2283 2335 590 1813
completeed$	1813
completes$	2120 590 1813
completion$	1226 2114
concer	60 1386 1921
concern$	2221 2234 2236 2264 682 1920 1055
concerns$	2221 2234 1371 2236 2250 2264 682 1920 1928 1055
concert$	1282 2663
concerts$	1282
condit	2363 287 1509 1795
condition$	2362 2659
conditions$	2362 2659
conduc	2119 1291 1805
conducted$	2155
conductors$	56
confer	2141 2158 583 1811 1824 864
confid	2332 1921 1973
confidence$	1427 1981 877 1047
confident$	877
confir	1383
confirm$	1239
confirmed$	1239 2247
confirms$	1239
confis	297
congre	1500 1501 2366 2373 2386 2535 2552
congregate$	2364 2569 2624 2035
congregating$	2365 2036
connec	1606
connection$	295 2470 1682 1984
connections$	332 2470 1682 1984
consci	1445
conscious$	2309
consen	2336
conseq	2336
consequences$	2221
consid	1339 1383 2278 1905
consider$	1952 1023
consideration$	2248 1401 2331 1918 1024
considerations$	1024
considered$	2203 2244 2247 2356 1023
considering$	1023
considers$	1023
consis	208 1905 699 1921 700 751 1973
consistent$	2249 1430 1892 678
consort$	2035
consorting$	2036
constant$	1399
constructive$	1355 2003
consul	1222 2137 2141 1278 1286 2152 2153 2158 583 1811 1824 605 864
consult$	1093
consultant$	988
consultation$	1093
consulted$	2086 2142 2150 1827 1093
consulting$	1093
consults$	1093
contac	1222 1223 2093 1250 2117 2119 1256 2137 2141 1278 1286 2152 2153 1291 71 2158 1500 1501 2366 2373 1512 2383 2388 1559 1563 1566 1647 1702 1718 583 1811 1824 605 1917 864
contact$	2114 2115 2159 1310 2246 2323 2357 272 1495 1498 1499 2364 2365 1504 2376 295 1540 2416 2423 2426 2430 2432 2511 1668 2586 1731 2621 1765 1809 600 1933 1980 2018
contacted$	2086 2142 2150 2155 1293 1827
contacts$	2120 2159 1310
contin	157 162 751 1973
continual$	1399 1015
continually$	1015
continuation$	1015
continue$	579 774 1015
continued$	1379 1384 579 601 713 727 1015
continues$	579 1015
continuing$	579 1015
continuous$	1015
continuously$	1015
contra	2141 2158 1509 583 1811 1824 864
contri	33 2140
contribute$	1030
contributed$	1030
contributes$	1030
contributing$	1030
contributor$	0 1 2091 11 15 17 56
contributors$	0 1 2091 11 15 17 56
contro	107 337 446 472 1860
control$	360 2522 473 2635 2636
controled$	473
controling$	360 473
controlped$	473
controlping$	473
controls$	360 473
controlting$	473
conven	2093 2119 1805
convene$	2092
convenes$	2092
conver	2141 2158 583 1811 1824 864
conversation$	2223 2248 1439 218 2307 2323 1996
conversations$	2223 2248 1439 218 1996
cook$	1159
cooking$	1159
cooks$	1159
cool	1669
cool$	2512 2533
cools$	2533
cooper	1867
coordi	33 64 65 130 1352 208 700
coordinate$	1072
coordinated$	1430 1072
coordinates$	1072
coordinating$	1072
cope	1433
cope$	2297
copies$	2075
coping	751 1973
copy	2119
copy$	2109
core$	25 1265 1266 274 1502 1523 1562 2440 1577 1578 2443 2515 1674 2013 2024 2032 815
corner$	1747 2612
corners$	1747 2612
corridor$	2459
cost	2180 95
cost$	21
costed	1285
costed$	2149
costs$	21
costum	63
could	1481
could$	2180 2182 192 1490 480
counci	64 65 2650
council$	34 1883
counse	2141 2158 583 1811 1824 864
counsel$	329
counsele$	329
counseled$	329
counseles$	329
counseling$	329
counselling$	2115
counsellor$	993
counsels$	329
count$	30 838
counter$	2144
counters$	2144
counti	1586 2450 2491
counties$	2483
counting$	838
country$	2482
counts$	838
county	2456 2486 2491 2556
county$	2457 1602 2467 2482
course	2141 2158 1423 1687 2551 2554 1703 583 1811 1824 864
course$	2094 2128 2159 2242 2287 2567 586 866
courses$	2159 2567
court	68 2641
court$	57 287 933
cousin	2571 528
cousins$	1858 2039
cover	1339
cover$	2203 2374
covera	1461
coverage$	2325
covere	1291 1339 118 119 120 121
covered$	2155 2203 1340 1342 1343
covering$	2374
crackdown$	928
cracks$	2318
create	2119 1805
create$	1111
created$	1111
creates$	1111
creati	4
creating$	1111
creation$	1226
creatively$	1888
crew	2587
crime$	900
crimes$	900
crop$	2275
crops$	2275
cross	1512 748
cross$	162 2376 2390 2535 2577 1754
crosso	1754
crossover$	2618
crossr	1970
crowd	2378 1666
crowd$	2428 2462 2463 1646 2530 2548 2628
crowds$	2428 2530 2548
cultiv	1031
cultur	1921
culturally$	700
culture$	2633 1946 1049
cups$	2075
curb	337 472
curfew	287 1509 297
curfew$	441 2028 807
curfews$	441 2028 807
curiosity$	2259 1907 1933
curiou	1445
curious$	2249 2309 2010
curric	2141 2158 583 1811 1824 864
curtai	337
customary$	201
customers$	2038
cut	279 384 446 460 656
cut$	115 2358 293 2381 360 453 1138
cuting$	360
cuts	279 384
cuts$	115 360 1138
cuttin	279 384
cutting$	115 293 1138
cycle$	863
cyclees$	863
cycles$	863
dad	1545 2571 528
dad$	971
daily$	2087
dampen	495
dance$	863
dancees$	863
dancer	66
dances$	863
danger	2336
danger$	2221
dangers$	2221
darts	1800
darts$	2664
dashbo	2141 2158 583 1811 1824 864
data$	1810 1901
database$	2131
date$	2315
daught	1700
daughter$	1680 971
daughters$	1680
day	1586 2450 2491 2554
day$	2108 1275 2185 1574 2454 2478 2479 1660 2570 2578 2600 2657 2663
days	2450 875
days$	2108 1275 2185 1574 2455 2479 2492 1660 2575
dead$	2622
deadline$	1812
deadlines$	1812
deal	189
deal$	178
dealer	2174
dealer$	1856 1119
dealers$	2038 884 1119
dealin	189
dealing$	905
dealings$	1765
deals	189
dealt$	119 120 121
debate$	2223
december$	2181
decent$	1599
decide	1383
decide$	2191 509
decided$	2247 509
decides$	2191 509
decision$	2227
decisions$	2227
declare$	1239
declareed$	1239
declares$	1239
declin	873
deconstruct$	724
deconstructe$	724
deconstructes$	724
deconstructing$	724
deconstructs$	724
decrea	873
dedicated$	1269
deepen	699 1031
defus	495
degree$	5
delegates$	2125
delet	519 656
delet$	808
delete	2604
delete$	443 808
deleted$	808
deletes$	808
deleting$	808
delets$	808
delive	1224 4 1250 2117 2119 1256 1285 1291 74 130 1352 1805 853
deliver$	1189
deliverables$	1812
delivered$	2088 2139 2149 2155 1296 1825 1189
delivering$	1189
delivers$	2120 1189
delivery$	1226 2114 597
deliverys$	597
demand$	1346
demoli	300 2598
dentist$	1003
depart	1670
department$	1883
departuretime$	2534
departuretimes$	2534
dependence$	374 1682
dependency$	374
descri	2168 1305 1330 2194 1339 119
describe$	2169 2203 867
described$	2203
describes$	867
design	2119 1805
design$	2191
designated$	1269
designs$	2191
desk$	2144
desks$	2144
detach$	292 453
detached$	2099
detaching$	292
detail$	2201
details$	2109 2201 1951
detective$	893
detectives$	893
deter	279 478
deter$	280 331 918
determ	1383
determined$	2247
deterr	279
deterred$	466
deterrence$	1029
deterrent$	1029
deterrents$	1029
deters	279
develo	2119 1433 1805 688 699
develop$	2231 2274 205 2297 1079
develope$	205
developed$	2292 1079
developes$	2231 205
developing$	205 1079
development$	2234 2236
developments$	2234 1371 2236
develops$	2231 2274 205 1079
dialogue$	2223 1439 218 1933 1996
did$	1238 2180 2182
die$	1669
dies	1669
dies$	2533
dietician$	1004
dietitian$	1004
differ	294 1622 444 1684
difference$	879
different$	1320 1508 1532 2409 1550 352 2447 364 365 1591 1597 1599 1603 1610 390 391 1619 399 1627 1628 1633 2498 423 424 438 448 1678 1679 481 1711 497 1720 1723 1730 1736 525 1748 1762
differently$	2549 1888
difficult$	425
diffus	495
dig$	1219
digest$	1810
digging$	1219
dignity$	1977
digs$	1219
dilut	384 460 495
dimini	524
dip$	593
direct	2141 64 65 2158 2332 583 1811 1824 864
direct$	299 301 1552 544 777
directed$	299 301
directing$	299 301 544
direction$	2022
directions$	2372 2461 2022
directs$	299 301 544
disassociate$	293
disban	1546 1547 1649 2604 519 802
disband$	410 2513
disbande$	410
disbanded$	2410 2411 410
disbandes$	410
disbanding$	410
discou	279 478
discourage$	280 281
discouraged$	466
discourages$	280 281
discouraging$	280 281
discretion$	1890
discus	2119 1339 118 1383 1805 1917
discuss$	1025
discussed$	2203 1340 2244 2247 1025
discusses$	1025
discussing$	1025
discussion$	2223 2248 2307 1996 1025
discussions$	2223 2248 1996 1025
disentangle$	453
disman	1546 482 802
dismantl$	410
dismantle$	410
dismantled$	2410 410
dismantles$	410
dismantling$	410
disper	312 1546 1547 475 2603 792
dispersal$	2014 2022
dispersals$	2022
disperse$	1534 331 342 791
dispersed$	2410 2411 791
disperses$	791
dispersing$	791
displa	2119 2141 1281 2158 583 1805 1811 1824 864
display$	2144
displayed$	2145
disrup	279 384 482 495
disseminat$	659
disseminate$	659
disseminates$	659
disseminating$	659
disseminats$	659
disseminatting$	659
dissociate$	293
dissol	1649 519
dissolv$	410
dissolve$	410 2512 2513
dissolved$	410
dissolves$	410
dissolving$	410
dissua	279
dissuade$	280
dissuaded$	466
dissuades$	280
distan	383 507
distance$	292 1605 2500 429 453 469 2033
distances$	292
distancing$	292
distant$	1619 1689
distri	4 2119 1291 74 468 1805
distributed$	2155 1296 1690 1825
distribution$	1226
divers	1967
diversion$	1105
diversionary$	1355 1105
divert$	292 1104
diverted$	1104
diverting$	292 1104
diverts$	292 1104
divide	1546 468 802
divided$	2410 1690 501
dividi	802
division$	469
do$	1238 2168 2218 184 253 2345 2349 304 1533 1671 709
doctor$	987
documented$	1814
does$	253 304 1671
doing$	184 253
domino	1800
dominoes$	2664
don$	304 1671
donate$	1220
donated$	1220
donates$	1220
donating$	1220
done	1224 2119 1272 1291 1419 1471 1805
done$	2088 1238 2103 2136 2139 2143 2155 2283 2285 2335 2353 2354
door$	2098 2144 61 2288 2053
doors$	2098 2144 61
dorm	2587
doubl	873
double$	73 101
down	2604 873
down$	2113 2150 2198 1360 191 443 624 2042 2056
downlo	2110 1248 2117
downloads$	2112
draft$	1171
drafte	2119 1805
drafted$	1171
drafting$	1171
drafts$	1171
draw	2386
draw$	182 292 356 375 2608 839
drawin	627
drawing$	2644 839
drawn$	1249
draws$	839
dress$	1795
drew	1311
drew$	2175
dried$	1324
drift$	2281 1601 476 1699 2607
drifted$	476
drifting$	476 1699
drifts$	476 1699
driv	130 1352
drive	2603
drive$	439 784 827
driveing$	439
driven	409
driven$	375 855
driver	32 33 2140 64 65 1307 87 1773 2650 1832 1945
driver$	0 1 2091 11 15 17 56 2171 2637 1862
drivers$	0 1 2091 11 15 17 1254 56 2171 1309 2653
drives$	439 784 827
driving$	784 827
drop	293 559 873
drop$	22 2141 68 2158 1515 1790 1791 573 583 1811 1824 772 847 864
dropin$	1781
dropins$	1781
droppe	1334 873
dropped$	2198 573 847
droppi	293 873
dropping$	1515 573 847
drops	873
drops$	573 847
drug$	904
drugs$	904
due$	1378 1920
dug$	2143
dynami	2581 751 1973
dynamic$	2633
dynamics$	2633
each	122 2515 2527 1779 2650 2032
each$	2087 2151 2185 1459 2376 2404 2446 1592 2470 405 411 2511 432 2520 2524 514 554 2643 1780 2645 2646 1787 2658 1796 1831 632 1915 2044 2046 2047 2049 2058 2071 2076 2081
ear$	1941
earlie	873
early$	785 786 2042
earn$	759
earning$	759
earns$	759
ears$	778
easier	873
easier$	1658
easter$	527
easters$	527
easy$	2189
eat$	1561 1206
eating$	1206
eats$	1561 1206
eclipse$	2131
educat	409
educate$	723
educated$	1583 1654 2526
educates$	723
educating$	723
effect	2581 1905
effective$	664
effectiveness$	1902
effort	1387
effort$	2248 2251
efforts$	2248
eject	474
elder	440
elder$	2555
eldest	274 1502 2377 1523 1562 2440 1577 1578 2443 361 1592 405 2515 440 1674 461 2616 2013 2024 2027 2032 815
eldest$	2555
elearn	2141 2158 583 1811 1824 864
elevat	1031
else$	2531
elsewh	2456 1667 2556
elsewhere$	2207 2312 2412 2447 2498 2518 2531 1879
email	1223 2141 2158 583 1811 1824 864
emaile	1222 2119 2137 1286 2152 2153 1805 605
emailed$	2086 2150 1287 1827
emails	1256
emails$	2120
embed	130 1352 699
embed$	1067
embedd	2119 1805
embedded$	2292 1067
embedding$	1067
embeds$	1067
emerge	1429
emerge$	2231 2293
emergees$	2231
emerges$	2231 2293
emotio	157
emotional$	1379
empath	751 1973
emphas	1031
employ$	1145
employing$	1145
employs$	1145
empower$	1019
empowered$	1019
empowering$	1019
empowerment$	1019
empowers$	1019
enabl	1031
enable$	209
enables$	209
enabling$	209
encour	1383 2332 699
encourage$	1026
encouraged$	2247 1026
encouragement$	1114
encourages$	1026
encouraging$	1026
encrypted$	934
end	279 293 335 1649 519 2609
end$	1515 346 1618 2486 2493 408 2512 2513 2533 2573 1747 2612 674 1180
endeav	738
ended	1324 1334 2604
ended$	2188 2198 2358 2381 2493 2573 1180
ending	279 293
ending$	1515 408 674 1180
ends	279 335 1669
ends$	2493 408 2533 1747 2612 674 1180
enforc	806
engage	1222 1250 55 1905 694 1921 1993
engage$	1277 1916
engaged$	2086 2138 1916
engagement$	2114 2248 1823 1886 1916 1998 1051
engages$	1277 1916
engagi	694
engaging$	1916
engend	1031
enhanc	699
enhance$	1077
enhanced$	2292 1077
enhances$	1077
enhancing$	1077
enquir	2141 2158 583 1811 1824 864
enrich	1031
enrol$	456
enroled$	456
enroling$	456
enroll	1291
enrolled$	2155
enrolred$	456
enrols$	456
ensure	699
ensure$	2311 509 683
ensured$	2292 509 683
ensures$	509 683
ensuring$	683
enter	475 2574 797
enter$	2558
entered$	45 501
enters	797
entrance$	2144
entrances$	2144 1613 2584
entry	1670
entry$	1693 2073
entrytime$	2534
entrytimes$	2534
environment$	2286 2337 2633 1903
environments$	2286 2337
episod	875
equally$	1977
equip$	725
equipm	63
equipped$	725
equipping$	725
equips$	725
erode	384
escala	706
escalate$	1995
escalated$	1904
escalates$	1995
escort	483
escort$	439
escorted$	375
escorting$	439
escorts$	439
establ	2119 1383 1805 699
established$	1368 2247
estate	2456 2486
estate$	2468 1753
esteem	1973
ethos$	1053
evalua	2119 1805
evaluate$	680
evaluates$	680
evaluating$	680
evenin	2141 2158 1586 2450 2491 2554 504 505 506 583 1811 1824 864
evening$	2108 2154 1574 2454 2478 2479 1629 2494 1660 2570 2590 1727 2592 2600
evenings$	2108 2154 1574 1582 2455 2479 2481 2492 1629 2494 2503 1660 2575 2590 1727 2592 1840
event	2141 2158 583 1811 1824 864
event$	2159 866
events$	2159 2287
every	122 2527 1779 2650 2032
every$	2087 2151 1297 2185 1405 1459 1462 248 1564 411 554 2643 2645 2646 2658 758 2076
everyb	32 122 194 215 1437 242
everybody$	1254 1416 1464 1491 730
everyo	32 122 1369 194 215 1437 242
everyone$	1254 2233 163 1416 1464 1491 730
everything$	2227 1931
evict	474
evidence$	28 38 1951 919
evidenced$	43
evident$	1814
evolve$	2231
evolvees$	2231
evolves$	2231
except	2617
exchange$	164
exclud	1306 471 484 2603 520 799
exclud$	805
exclude$	382 805
excluded$	2170 382 2526 1693
excludes$	382 805
excluding$	382 805
excluds$	805
exclus	875
exclusion$	102 287 288
exclusions$	102
exerci	2141 2158 583 1811 1824 864
exhibi	60
exhibition$	57 1282
exhibitions$	1282
existing$	2217 1368 747
exit	404 519
exit$	348 1626
exiting$	348
exits$	348 2584
expect	751 1973
expectations$	1900
expected$	344
expel	520 799
expel$	805
expele$	805
expeles$	805
expeling$	805
expell	520
expels$	805
expenditure$	21
experience$	2327
experiences$	592
explai	1286 1305 1330 2194
explain$	2169
explained$	2150
exploi	2336 1860 1120
exploit$	2635 2636
exploitation$	1896 883
exploitative$	883
exploited$	883
exploiter$	883
exploiters$	883
exploiting$	883
exploits$	883
explor	1339 119 1383 2278
exploration$	2248
explore$	1022
explored$	2203 2244 2247 1022
explores$	1022
exploring$	1022
exposed$	1701
exposu	751 1973
extend$	1156
extending$	1156
extends$	1156
extent$	5
extra$	266
extrac	547
extract$	292
extricate$	292
eye$	2245
eyes$	778
facili	2119 1805 699
facilitate$	1073
facilitated$	1073
facilitates$	1073
facilitating$	1073
fade	1669
fade$	2512 2533
faded	2609
fades	2609
fades$	2533
fair	60
fair$	1282 2164 2189 1782 2010
fairly$	1977
fairs$	1282
fall	1334 873
fall$	2198 232
fallin	873
falling$	232
fallping$	232
falls	1334 873
falls$	2198 232 1669 1758
famili	32 33 2140 66 67 108 1945
families$	0 1 2091 11 15 17 1254 36 1264 56 1289 1431 225 1458 1523 302 2448 2506 1655 2653 1915 1947 982
family	33 2140 274 1502 1523 1562 2440 1577 1578 2443 361 1592 2456 2486 2515 1674 2571 528 2013 2024 2032 815
family$	0 1 2091 11 15 17 56 1341 2448 1655 1773
far	413 507
far$	152 413 1635 1689 525 1748 1749
fare	1795
fare$	2659
fares$	2659
fashion$	2294
faster$	2002
father	1545 2571 528
father$	971
fathers$	225
fear	1330 2194
fear$	1836
fears	1330 2194
feasibility$	1956 736
feasible$	1912
february$	2181
fed$	2235
fee	1795
fee$	2659
feed$	144
feedback$	39 584
feeding$	144
feeds$	144
feel	2168 1330 2194 1433
feel$	2297 1438 628 1903 867
feelin	751 1973
feeling$	867
feelings$	592
feels	1330 2194
feels$	1438 628 867
fees$	2659
fell	1334 873
fell$	2198
felt	2168 1330 2194
felt$	628 867
fenc	300
fence	63 2641
fence$	35 61 1139
fenced$	2598 538
fences$	61 1139
fencing$	35 61 1139
festiv	60
festival$	1282 2663
festivals$	1282
few$	2187
fewer	73
fewer$	1295 81 868 966
fi	1522
fight	875
fight$	102
fights$	102
figure$	1268
figures$	1268 1810
file	2119 1260 1265 1344 1805
file$	2124 2129 2131 2205 2206 2208 2209 1918
filed	2119 1805
filed$	45
files	1256
files$	2120 2124 2129 2131 2208
fill$	673 840
filled	2119 1805
filled$	840
filling$	673 840
fills$	673 840
film	2141 2158 583 1811 1824 864
film$	57 62 2639 2644 1782 2648 2657 2663
filming$	859
films$	2657 2663 859
final$	2126
find	1305 310 1702
find$	1300 2169 1330 133 412 626 1849 757
findin	1338
finding$	2200 2202 133 412 757
finds$	1300 133 412 626 1849 757
fine	1795
fine$	2659
fined	2603
fines$	102 2659
finish	1224 2119 1670 1805
finish$	2512
finished$	2088 2126 2143
finishingtime$	2534
finishingtimes$	2534
finishtime$	2534
finishtimes$	2534
firm$	779
firmer$	779
first$	1841
fish$	863
fishes$	863
fishs$	863
fit$	2238 1134
fits$	1134
fitted	1257 1291 1803
fitted$	2121 2155 2667 1134
fitting$	1134
five	66 67 82 1313 105 108 274 1502 1523 325 1562 2440 1577 1578 2443 406 2515 2527 1674 1696 1783 1796 1832 2013 2024 2032 815
five$	60 1289 77 1304 1327 2197 2470 2560 489 2579 2628 1780 2647 1800 2071 2078 2084
fix	472
fix$	824
fixed$	824
fixes$	824
fixing$	824
flag	150
flagged$	2235
flat	467
flat$	490
flexib	1445
flexible$	2309
flies$	486
flowing$	2303
flush	474
fly$	486
flyer	2141 2158 583 1811 1824 864
flyers$	2075
fobs$	603
focus	699
focus$	1933 1066
focused$	1937 1938 1987 1066
focuses$	1066
focusing$	1066
focussed$	1937 1066
follow	1248 1306 107 2515
follow$	1356 167 1420
followed$	2170 2177 1383
followers$	2112
following$	167 1837
follows$	167
food$	2657 2083
footage$	899
football$	2084
footfa	12 46
footfall$	1268 1823
for	398
for$	1252 2132 2135 2149 2175 2203 2215 2240 2258 1418 2291 2298 2374 2438 1663 2606 2643 1794 2668 1841 1883 1884 1906 1943 1950 1958 2052 2054 2079
forbid	279 282 334 335 340 478
forbid$	280 1524
forbidden$	2358 466 2573
force$	895
forefront$	1363
form	1586 2450 1623 2491 1645 1687 2551 2554 1703 502
form$	62 2474 2487 2488 2509 2514 2528 2542 2567 1724
forming$	2520
forms	2141 2158 2450 1587 2551 583 1811 1824 864
forms$	62 2451 2492 2509 2542 2567
fortnightly$	2087 2643
forum	18 25 2141 2158 583 1811 1824 864
forum$	1247 2211 2212
forwar	1356 1383 1420
forward$	2220 2247 2284 1913 1914 2006
forwards$	1913 1914 2006
foster	699 1031
foster$	467 811
fostering$	811
found$	2371 1738 517 626
four	82 108 274 1502 1523 1562 2440 1577 1578 2443 406 2501 2515 1674 1696 1796 1832 2013 2024 2027 2032 815
four$	1304 2197 285 2424 2560 489 1742 2628 1797 1799
fragme	482 802
fragment$	410
fragmente$	410
fragmented$	410
fragmentes$	410
fragmenting$	410
framew	2141 2158 583 1811 1824 864
fraternise$	2035
free	507
free$	453 851
frequency$	6
frequent$	140
fresh$	326 1725
friday	504 505 506
friday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
fridays$	2154 2590 1727 2592 1776 2665 2666
friend	52 66 67 82 1307 87 1313 105 1329 108 1331 215 1437 274 1501 1502 1503 2378 1516 2383 1520 1523 2393 2397 2407 325 1562 2440 1577 1578 2443 361 1592 2469 1606 2471 2472 406 2499 2515 440 2527 1666 1674 1696 2565 2582 2593 2595 1745 2627 2629 1783 1796 1832 2013 2024 2030 2032 815
friend$	2171 1527 332 1634 2510 1692
friendly$	2189 2289 2010
friends$	1274 1289 77 2163 78 1304 2171 1309 1327 2193 2195 2197 1485 2379 2380 1517 2402 2403 1553 332 2418 2423 2427 2429 2436 2437 2449 2460 2463 2464 2470 2480 2485 2490 1634 1641 2510 2530 445 2532 2537 2539 2546 2548 1685 2550 2553 2560 2562 477 2566 489 2579 2585 2596 515 2607 522 2610 2613 2615 2628 2647 1915 2017
friendship$	2365 2367 2379 1516 2380 2415 332 2432 2434 2436 2460 2469 2470 2496 426 1666 2530 447 2539 2548 1704 1719 522 2610 1769 2017
friendships$	2365 2367 2379 2380 2415 332 2432 2434 2436 2460 2470 426 2530 447 2539 2548 522 2610 2017
from	1514 2471 1673 1788
from$	1261 2156 1333 170 1448 2359 1515 1556 1581 2447 1585 1604 1609 1626 1675 2545 1688 1698 2576 498 2606 1767 2640 2643 2652 2668 611 1842 1846 1950 2029 2041 2077
full$	185 1483 601
fuller$	185
fully$	1279
fun$	53
functi	1259
functional$	2123
fund$	27 1130 1131
funded$	1130 1131
fundin	2141 2158 2282 583 1811 1824 864
funding$	27 1346 128 1882 1130 1131
funds$	27 1130 1131
furniture$	2657
furthe	157 162
further$	1379 1384 1552 1689 675
future	162
future$	1384 2255 1552 1920
gain$	665 759
gaining$	665 759
gains$	665 759
game	60
game$	1282 2657
games$	1282 2657 2664
gang$	288 1871 793
gap$	2318 429 469 1895
gaps$	2318 1895 1924
garden$	57 2644 863
gardenes$	863
gardens$	863
gate	63
gate$	35 2144 61
gates$	35 2144 61 2584
gather	1500 1501 2366 2373 1512 2382 2383 2386 1540 1557 1559 1566 1647 1656 2535 2552 1696
gather$	2364 2371 1511 2376 2404 2405 2426 2430 1640 2511 2558 2569 1734 2599 2624 729
gathered$	2356 2371 1738 1806 1814
gathering$	2365 2417 2421 2428 2432 2520 2521 729
gatherings$	2421 2423 2428 2560
gathers$	729
gave$	2096 503
genera	157
general$	1379
get	2168 1305
get$	2169 2274 254 292 1521 376 1608 1640 544 581 659 729 763
gete$	659
getes$	659
geting$	544 659 729
gets$	2274 254 292 376 544 581 659 729 763
getting$	254 292 376 1656 659 763
gift$	1310
gifts$	1310
gig	60
gig$	1282 2663
gigs$	1282
girl	1307 274 1502 1523 1562 2440 1577 1578 2443 361 1592 2515 440 1674 1700 2013 2024 2032 815
girl$	2171 2448 1692
girlfriend$	985
girls	52 66 67 87 1313 105 108 215 1437 274 1502 1523 325 1562 2440 1577 1578 2443 406 2515 2527 1674 1696 1726 1783 1796 1832 2013 2024 2032 815
girls$	1274 1289 77 78 2171 1309 1327 2197 1485 2424 2448 2449 2470 2560 489 2579 2647 2023
giv	853
giv$	205
give	157
give$	1379 179 187 205 235 293 503 677 861 1154
given	2097 2117 2119 1291 74 1339 157 246 1805
given$	1245 2119 2155 1296 1308 2203 1379 2244 179 187 1468 1805 1825
gives$	187 205 235 503 677 861 1154
giving$	179 187 205 293 503 677 861 1154
givs$	205
go	2093 2168 1305 125 475
go$	1284 2163 2169 100 1339 2274 1497 1511 323 1566 349 1572 375 1608 400 1683 486 539 548 1774 616 873
goal$	1983
goalpo	63
goalpost$	35
goalposts$	35
goals$	1983
goe$	1497
goes	125 475
goes$	1284 2163 2274 1497 323 349 375 400 1683 486 1758 539 1774 567 616 873
going	1240 162 475
going$	2104 1384 2303 1477 2420 349 2552 2564 1763 1837 1906 691
gone$	2119 1284 1286 2173 1805 616
good$	2189 2297 1463 1599 2572 601 727 762
gos$	100 1497
got$	70 376
government$	1883
governor$	2127
governors$	2127
gp$	986
gran	2571 528
gran$	973
grand	1700 2571
grandad$	973
grandbrother$	971
grandcarer$	971
grandcarers$	971
granddad$	971 973
granddaughter$	971
grandfather$	971
grandm	1545
grandma$	973
grandmother$	971
grandmum$	971
grandp	1545
grandparent$	971
grandparents$	971
grandsister$	971
grandson$	971
granma$	973
granny$	973
granpa$	973
grant	2141 2158 583 1811 1824 864
grant$	27
grante	2119 1805
greate	72 688
greater$	1294 185 239 1483 266 713 762
green$	2165 2166 1819 1838
greet$	1210
greete	90
greeted$	1312
greeting$	1210
greets$	1210
grew	873
grip$	1729 2608 523 1746
groom	1860 1121
groom$	2635 2636
groomed$	886
groomer$	886
groomers$	886
grooming$	886
grooms$	886
ground$	810
grounding$	810
grounds$	810
group	52 2141 66 2158 82 1313 105 1329 108 1331 1332 215 1437 274 1502 2378 1520 1523 2397 2407 325 2422 1562 2440 1577 1578 2443 1586 2450 2456 2469 1606 2473 406 2499 1639 2515 2527 1674 2551 2557 1696 2565 2593 1745 2629 1783 2650 1796 583 1811 1824 1832 1921 2013 2024 2030 2032 815 864
group$	1247 2129 2130 1274 77 78 1304 1327 2193 2195 2196 2197 2330 1485 2379 2380 1517 2400 2402 2403 2414 2415 1553 2418 2423 2428 2429 2434 2436 2437 2446 2449 2451 2460 2462 2468 2470 2474 2480 1617 1621 2487 2490 407 1630 2496 1637 1641 427 1653 2528 2529 2530 2532 447 2536 2537 2539 2541 2546 2553 2560 2562 477 2567 2568 2569 489 2579 1717 2583 1724 2596 1740 2605 522 2610 2613 2615 2628 1769 2647 2017
groupactivities$	2503
groupevenings$	2503
groupi	2552
groups	2450 2551 2554 1696
groups$	2129 2130 1505 284 2380 2428 2451 1621 1637 1653 2530 2560 2567 2568 2583
groupsession$	2503
groupsessions$	2503
groupwork$	2503
grow	873
grow$	1601
grows	873
growth$	72
guard	33 64 65 1307
guard$	2171
guardian$	981
guards$	56 2171
guidan	2141 2158 583 1811 1824 864
guidance$	128 2243 1882 1084
guide$	292 1084
guided$	1084
guidel	58
guideline$	59
guidelines$	59
guides$	1084
guiding$	1084
gulf$	429 469
gym	68 1811
had$	2103 51 70 2182 587 602 1826
haircuts$	2083
half	32 2450
half$	1254 53 73 101 1610 1824
hall	22 68
hall$	2414 367 2468 2516
halt$	346
halv	873
halved	1324 1334
halved$	2188 2198
halves	1586 2450 2554
halves$	1747 2612
hand	853
hand$	2300 1988 1155
handed	2097 2119 74
handed$	2096 2119 1291 1296 1805 1825
handing$	1155
handle$	2522
handou	2141 2158 583 1811 1824 864
handov	1461
handover$	2325
handovers$	2325
hands$	1155
hang	2386
hang$	1500 2535 2624
hangin	1656
hanging$	2366 2520 2521 2552 2564 1718
happen	1240 2119 1805
happening$	2104
happy$	1750
hard$	425 1954
harder$	425
harm	107 1860
harm$	2635 2636 1896 947
harmed$	947
harmful$	947
harming$	947
harms$	947
harnes	1031
has	548 711
has$	1255 47 51 54 1279 70 86 142 2328 257 604 1829 774
have	2168 548 711
have$	1255 47 51 54 1279 86 142 166 221 233 2328 257 604 1829 774
haven$	2286 2337
having$	166 257 1722 1836 774 850
he	108 440 461
he$	1458 2338 1484
head	64 65 2650
headco	12 46
headcount$	1268
heal$	671
heale$	671
heales$	671
healing$	671
heals$	671
health	2336 294 444
health$	658
heard	2177 1330 2194 1905
heard$	2302 2356 878
heart$	1363
heater	63
hedge$	35
held	2117 2119 2146 1291 71 119 120 121 1805 696
held$	2139 2155 1293 1342 1343
helmet	63
help	2332 699
help$	110 2243 211 376 1925 1998 2007 1086
helped	409
helped$	110 1086
helpfu	2278
helpful$	2189 110 1912
helpin	699
helping$	211 1086
helpline$	62
helplines$	62
helps$	211 376 1086
her	1325 274 1502 1523 2422 1562 2440 1577 1578 2443 1592 2473 405 2515 2527 1674 2614 1848 2013 2024 2027 2032 815
her$	2151 123 1475 1570 1584 389 767 2044 2082
here	1339
here$	2162 2203 2204
hierar	924
high$	601 642 754
higher	72 873
higher$	1294 601 754
highli	1031
hike$	2661
hikes$	2661
him	1325 274 1502 1523 1562 2440 1577 1578 2443 1592 2473 405 2515 2527 1674 2614 1848 2013 2024 2027 2032 815
hire$	1142
hires$	1142
hiring$	1142
his	2422
his$	2151 123 1475 1570 1584 389 767 2044 2082
hit$	590
hits	1248
hits$	2112
hoc$	1393
hockey	1800
hockey$	2664
hold	1606 696 711
hold$	153 356 2470 1702 1729 2608 523 1746 669 774 809 831 1188
holding$	153 669 774 831
holds	1256
holds$	2120 153 260 669 774 831 1188
holiday$	527
holidays$	527 2634
holidayss$	527
holist	157 700
holistic$	1379
home	312 2456 2491 1670 1687 2551 467 2554 1703 2660
home$	2189 1534 2401 2476 2518 1661 2538 2542 2544 2567 490 516 1752 2649 621 2077
homes	1613 2551
homes$	2401 2477 2492 1661 2542 2567 2653
hometime$	2534
hometimes$	2534
honest$	2189 1892 2010
hope	1330 2194 2332 738
hope$	1415
hopes	1330 2194 738
hoping	738
horizo	751 1973
host$	2191 1165
hosted	2119 2146 1805
hosting$	1165
hosts$	2191 1165
hotline$	37
hotlines$	37
hotspot$	925
hotspots$	1901 925
hours	2141 2158 583 1811 1824 864
hours$	2108 29 2159 1582 1668 2041
house	1687 2551 467 502
house$	356 490 1724
housed$	1580 2526
household$	1655
households$	2506
houses	1586 2450 1613 1645 2551
houses$	2477 2509 2626
housin	502
housing$	1724
how	152
how$	31 48 1374 1410 1695 1831 1851 1956 2060
hub	22 68 1811
hub$	2337
humili	952
hung	1803
hung$	2667
hurt	1306 107 1860
hurt$	2170 2192 2635 2636 1861 946
husband$	979
hustl	474
identi	2119 1305 1383 1805
identification$	1682
identified$	1269 2244 2247 1820 1822 911 1092
identifies$	702 911 1092
identify$	2169 133 702 911 1092
identifying$	133 702 911 1092
identifys$	133
identity$	2290
if	1705
if$	124 2253 207 262 2398 2525 2557 1873 690 1920 1928 773
imam	64 65
impact$	1902
implem	4 2119 130 1352 1805
implementation$	1226
impos	806
impossible$	425
improv	72 688 699 873
improve$	1294 681 1076
improved$	1294 2292 601 1953 1076
improvement$	57 72 2216 2006
improvements$	57 2216 2006
improves$	681 1076
improving$	681 1076
in	1366 1390 1402 1756
in$	2120 2121 1267 2132 1277 1280 2147 1294 75 2167 1317 96 1319 99 1326 1353 2226 2230 155 156 1382 2254 169 2266 2291 1435 2314 1482 309 2412 397 2524 2538 2544 2558 1716 540 1778 2643 1781 2645 2654 2655 1794 2660 2662 1802 2668 1840 1842 1847 1965 766 1994 803 2055 2056 2062 2069 2079
incide	875
incident$	102 682
incidents$	102 682
includ	1339 118 1905
include$	2203 2374
included$	2203 1340 1814
inclus	200 251 700
inclusion$	1035
inclusive$	1422 2289 1473 2010
increa	72 699 711 873
increase$	72 1294 239 1995
increased$	1294 185 2292 239 601 1953
increases$	1995
increasing$	1294 239
indivi	1631 450
individual$	416
individually$	2495 2019
indoors$	2538 2544
induct	2141 1278 2158 583 1811 1824 864
inducted$	2142
influe	2336 2581 1993
influence$	2378 1559 2423 1701 1729 2608 523 1746 1108
influenced$	1701 1108
influences$	1108
influencing$	1108
influential$	2021
inform	2137 2141 2152 2153 2158 1386 583 1811 1824 1905 864
inform$	1095
information$	2109 1250 1371 2236 2250 1921 1951
informed$	2249 2302 1918 1937 1987 1095
informing$	1095
informs$	1095
injunc	287 1509 288 1510
injunction$	2015
injunctions$	2015
injur	875
injured$	948
input	2141 2158 1488 583 1811 1824 864
input$	2352 1044
ins$	2226 1781
inset	2141 2158 583 1811 1824 864
inside	2574
inside$	1539 2538 2544
insigh	751 1973
insight$	1951
insist$	509
insistd$	509
insists$	509
inspector$	598
inspectors$	598
inspire$	1020
inspired$	1020
inspires$	1020
instagram$	518
instal	2119 1257 1291 1805
install$	1133
installation$	57
installed$	2121 2126 2155 1133
installing$	1133
installs$	1133
instead$	94 1322 394 395 1672 654
instil	1031
instru	340
instruct$	299 301
instructed$	299 301 344
instructing$	299 301
instructs$	299 301
intake	2587
integr	1031
intell	1386
intelligence$	1371 2250 1951
intend	738
inter$	162
interaction$	1765
intercom$	37
intercoms$	37
interest$	2306 2347
interests$	332
interrogat$	724
interrogate$	724
interrogates$	724
interrogating$	724
interrogats$	724
interv	2141 2152 2153 2158 583 1811 1824 864 1031
intervention$	1886 1924 1998 2008 1036
interventions$	1924 1998 1036
interview$	849
interviewed$	849
interviewing$	849
interviews$	849
into	1366 398
into$	2203 1353 2230 2247 1467 2441 388 540 1792 1955 1974 803
introd	4 2119 1805 806
introduce$	1218
introduced$	1218
introduces$	1218
introducing$	1218
introduction$	1226
invest$	743
investigate$	734
investigates$	734
investigating$	734
investing$	743
invests$	743
invita	2141 2158 583 1811 1824 864
invite	1222 2117 2137 1278 1286 2152 2153 605
invite$	1148
invited$	2086 2142 2150 1827 1148
invites$	1148
inviting$	2289 1148
invoice$	594
invoices$	594
involv	1488 1905
involve$	1115
involved$	1115
involvement$	2352
involves$	1115
involving$	1115
is	1225 119 151
is$	1279 1283 1284 76 79 104 113 1350 190 1438 224 2324 358 1662 580 581 582 628 630
isolat	802
isolate$	801
isolates$	801
isolating$	801
isolation$	2518 2025
issue$	2221 2234 2236 2264 682 1908 1978 1056
issued	2119 1291 74 1805
issued$	2097 2155 1296 1816 1825
issues	1921
issues$	2221 2234 1371 2236 2264 682 1056
it	1325 2194 1848
it$	1231 2221 1367 1775 1839 628 1978 2044 2046 2051 2070 2078 2081
item$	1818
items$	1818
its$	202 1452 1475 1542 2656 1793 2658 1799 1801 767 2041 2042 2044 2063 2067 2070 2081 2082
itself$	1964
january$	2181
job$	594
jobs$	594
jog$	863
joges$	863
jogs$	863
join	1241 2105 2117 55 1563
join$	1461 760 1217
joined	2117 2119
joined$	162 1398 208 1488 1905 700 760 1217
joining$	1217
joins$	1217
joint	1250 162
joint$	2114 1384 1617 407 1630 2536 1768 727 761
jointly$	1923
judgement$	2259 1890 1043
judgemental$	1422 1473
judgment$	1043
july$	2181 1318
june$	2181 1318
keep	2168 1519 310 478 696 711
keep$	114 159 160 175 217 2311 280 1521 1524 331 356 357 359 1607 422 430 452 458 510 526 665 676 697 715 809 1184
keeped$	430
keepin	696
keeping$	159 160 175 217 280 356 357 359 422 430 452 458 510 526 665 676 697 809 1184
keeps	696
keeps$	114 159 160 175 217 280 356 357 359 422 430 452 458 510 526 665 676 697 809 1184
keepting$	526
kept	2119 119 120 121 1383 1805 696
kept$	2089 1335 114 1342 1343 2247 217 1440 356 1580 452 458 471 676 809
kepting$	676
kepts$	676
keys$	603
keyworker$	2133
kid	1700
kids$	2463
kind$	2164 2189 1646 2010
kinder	444 1684
kindly$	1977
kit	63
kit$	603
kitche	68 2641
kitchen$	57
kits$	603
knew$	2182 609 629
knife$	908
knives$	907
knock$	858
knocke	2119
knocking$	858
knocks$	858
know	2168 1330 2194 1905
know$	2311 1474 2340 609 629
knowing$	609 629
knowle	751 1973
knowledge$	1951
known	90 119
known$	1312
knows	1330 2194
knows$	609 629
kpi$	1812
kpis$	1812
labeled$	964
labelled$	964
lad	440 1700
lads	66 274 1502 1523 1562 2440 1577 1578 2443 406 2515 1674 1696 2013 2024 2032 815
lads$	1485 2560 489 1858
laid$	2143
lamp	63
lamp$	35 61
lamps$	35 61
landlo	64 65 1773 2650
landlord$	2637 888
landlords$	888
language$	1946 1983
lanyards$	603
lapse$	2512
larger$	2517
last$	2167 1317
lasted	2180 95
late	1778
late$	2642
later$	1920
laugh$	2163
laughs$	2163
launch	2119 1805
lawyer$	1009
lcs$	2131
lead	33 1266 2140 64 65
lead$	34 2130 2133 2191 1420 292 575 600 2072
leader	64 65 274 1502 2377 1523 1562 2440 1577 1578 2443 361 1592 2515 1674 461 2616 2013 2024 2032 815
leader$	2406 598 2021 2023
leaders$	2406 598 2021 2023 921
leadin	440 2027
leading$	575
leads$	2191 575
leafle	2141 58 2158 583 1811 1824 864
leaflet$	2109 2159 2644 2075 866
leaflets$	2159 2075
learn	699
learn$	226 2433
learni	2141 2158 1386 583 1811 1824 864
learning$	2250 226 1881 1032
learns$	226
leav	519 853
leave	2168 293 1521 312 404 475
leave$	114 115 1511 1515 1534 1626 419
leaves	475
leaves$	114 115 419
leavin	293 1670 475
leaving$	114 115 1515 419
leavingtime$	2534
leavingtimes$	2534
led$	244 1701 1937 1987
left	119 2604
left$	1335 114 115 195 2607
lend$	1173
lending$	1173
lends$	1173
lens$	1040
less	446
less$	321 322 1558 1658 653 869
lessen	460 495 2609 524 1031
lesson	2141 2158 1586 2450 1687 2551 2632 583 1811 1824 864
lesson$	2159 2161 2190 367 2528 866
lessons$	2159 2161 2183 1321 2190 1844 2073 2083
let$	252 1493 1518 350 1600 1607 1643 2574 494 511 561
leted$	1493
lets$	252 350 511 561
letted$	1493
letter	2141 2158 583 1811 1824 864
letter$	2109 102 2075
letters$	102 2075
letting$	252 350
level$	601
levels$	601
levera	1031
liais	1917
liaise	1286
liaise$	1016
liaised$	2150 1287 1016
liaises$	1016
liaising$	1016
liaiso	1250 1362
liaison$	2114 2226 2248 1016
librar	64 65 68
library$	2468 2516
licenc	2141 2158 583 1811 1824 864
licence$	287
life$	542
lift	524
lift$	845
lifted	2609
lifted$	845
lifting$	845
lifts$	845 2083
light	63 1522
light$	35 61 552 823
lighti	63
lighting$	35 61 1903 823
lights$	35 61 552 823
like	1330 2194
like$	1415 2348
liked	90
liked$	2134 1312
likes	1248 1330 2194
likes$	2112
limit	279 1519 337 446 472
limit$	360 473 493
limited$	2358 473
limiti	279
limiting$	360 473
limitped$	473
limitping$	473
limits	279
limits$	360 473
limitting$	473
line$	62 2201 174 2277 1878
lines$	62 2201 174 1397 1878
linger	2386 2552
linger$	2535
link	1501 1606
link$	131 180 2365 295 317 2470 1682 565 646 1984
linked$	131 180 565
linking$	131 180 565
links	1921
links$	131 180 2268 2365 295 317 2470 1682 565 646 1893 1984
liquidlogic$	2131
list	58 1305
list$	3 1242 30 2169 2644 644
listen	1905
listen$	2222 1091
listened$	623 1091
listening$	2222 1919 719 1091
listens$	1091
lists$	1242 30 644
lit$	1847
live	2119 2456 1805
live$	2148 2433 1580 437 2547 2556 485
lives$	437 485
living$	2433
loaded$	1825
lobby$	661
lobbying$	661
local$	2217
locality$	2385
lock	63 300
lock$	35 61 430 1125
locked	538
locked$	430 1760 1125
locking$	430 1125
locks$	35 61 430 1125
lodge$	485
log	2141 2158 583 1811 1824 864
log$	30 2131
logged	2119 1291 1805
logged$	45 2155 1816 916
logs	1256
logs$	30 2120 2131 916
loiter	2552
long$	2187
longer	2168 304 1671 480 873
longer$	1391 271 296 1526 339 341 1569 1713 1834 798 813
look	738
look$	178 196 1420 212 231 264 310 1903 733 772
looked$	119 1383 733
lookin	738
looking$	196 212 231 264 733
looks	738
looks$	196 212 231 264 733
loop$	1918
loosen	384 1669 460 2609 524
loosen$	2533
loosens$	2533
lose$	186 293 1601 1744
loses$	186 320 1744
losing$	186 1744
lost$	1744
lot$	2462 2463 2615 2628 2631
lower	873
lower$	841
lowered$	841
lowering$	841
lowers$	841
loyalties$	317
loyalty$	317 1682
lunch	1586 2450 1670 1790 1791
lunch$	1587 1782 2654 2655 2073 2083
lunche	2450
lunches$	2073
luncht	504 505 506
lunchtime$	2154 2534 2590 1727 2592
lunchtimes$	2154 2534 2590 1727 2592
mace$	2211 2212
made	1236 2117 2119 1291 151 1805
made$	2100 2143 2155 2320 344
magistrate$	1011
mail	2141 2158 583 1811 1824 864
mailed	1222 2119 1805
mailed$	2086
main	440 2027
mainta	699 711
maintain$	665 1080
maintained$	2292 1080
maintaining$	665 1080
maintains$	665 1080
make$	129 151 165 203 1433 237 258 412 436 544 558 712 770
makeing$	544
makes	1256
makes$	2120 129 203 258 412 436 544 558 770
making$	129 165 203 237 258 412 436 770
male$	1855 1118
males$	1855 1118
mam$	972
man	2174
man$	882 1118
manage	33 1265 1266 64 65 178 1433 409 2650 699
manage$	1400 2297 2522 1071
managed$	2292 794 1071
management$	727
manager$	34 2129 2130
managers$	56
manages$	1071
managi	699
managing$	1071
manner	1423
manner$	2287 2294
many$	10 2116 1253 1270 1295 2187 2559
map	2141 58 2158 1302 583 1811 1824 627 864
map$	62 2644 563 607
mapped	1291
mapped$	2155 563 917
mappin	2141 2158 583 1811 1824 627 864
mapping$	563 1897 917
maps$	563 607
march	483
march$	2181 1318
mark$	9 1849
marked$	9 628
marks$	9 1849
mash$	2211 2212
master	2141 2158 583 1811 1824 864
match	60 1790 1791 1800
match$	1282 2639 1782 2654 2655 2663 2664
matche	1800
matches$	1282 2663 2664
materi	63
mates	1666 2565
mates$	2463 2480 2530
matter$	1339 2264
matters$	2264
maximi	1031
may$	1318 2238 192 1490 1648
mayor$	1883
meal	60 1790 1791
meal$	1282 2644 1782 2654 2655 2663 2073
meals$	1282 2663 2073 2075
mean$	2326
meaningful$	1355 664 2003
means$	2232 2326
measur	1387
measured$	43
measures$	2251 1388
mechanisms$	1388
mediat	2141 2158 583 1811 1824 864
medic$	1006
meet	1223 2093 71 2168 1500 2373 1512 2382 2383 2386 1540 1557 1563 1566 2471 1647 2535 1702 487 1917
meet$	2092 1293 2163 1497 2364 1511 2376 2404 2405 2426 2430 2511 1650 2558 2569 1731 1734 2599 2621 2624 557 590
meetin	18 1240 1250 1265 1266 2141 2158 1362 1501 2366 2388 1559 2552 2564 1718 583 1811 1824 864
meeting$	2104 2114 2129 2130 2159 2211 2212 2226 2357 2365 1515 2415 2420 2432 1629 2494 1656 2521 866
meetings$	2114 2129 2130 2159 2226 2232 2357 2423 1629 2494
meets	1256
meets$	2092 2120 1293 2163 1497 557
meetup$	2421
meetups$	2421 1709
member	33 52 2140 66 67 82 1307 87 1313 105 108 1331 215 1437 274 1502 1520 1523 2393 2395 325 1562 2440 1577 1578 2443 361 1592 2469 405 2515 440 2527 1674 1696 2629 1832 2013 2024 2032 815
member$	2171 1527 2448 1692 2023
members$	0 1 2091 11 15 17 36 1274 56 1289 77 78 1304 2171 1309 1327 1329 2195 2197 1517 1553 2424 2448 2470 2560 477 489 2579 1915 2023
membership$	1611
memora	2141 2158 583 1811 1824 864
men	2174
men$	882 1118
mend$	671 1136
mende$	671
mended	1257
mended$	2121 2126 1136
mendes$	671
mending$	671 1136
mends$	671 1136
mental	2581
mention$	2201 1878
mentions$	2201 1878
mentor	33 2140 2141 64 65 2158 583 1811 1824 864
mentor$	0 1 2091 1229 11 15 17 34 2133 56 2159 600
mentoring$	2115
mentors$	0 1 2091 1229 11 15 17 34 56 2159
menu$	2657
messag	2141 2158 1563 1656 2564 1702 1763 583 1811 1824 864
message$	1310 91 1731 2648 1881 1900 1983
messages$	1310 91 2357 1495 1881 1900 935
messaging$	2357 2420 2520 1900
met	2093 2117 2119 1272 1286 2152 2153 71 409 605 1905
met$	2111 2136 1276 2150 1287 1293 1738 590 1827
meters$	2419
metres$	2419
midwife$	1000
might	1481
might$	192 1490 1648
miles	413 2556
miles$	2419 1635 1689 1712
milestone$	50 1812
milestones$	50 1812
mind$	2299 2346 1918
mindfu	1383 1445
mindful$	2247 2249 2309
mindse	751 1973
minibu	2141 63 2158 2587 583 1811 1824 864
minibus$	2663
minimi	279 337 446 699 1031
minimised$	2292 2358
minute	2119 1260 2141 2158 583 1805 1811 1824 864
minutes$	2124 1971
missin	1306
missing$	2170 875
mistak	955
mitiga	699 1031
mitigated$	2292
mix	1500 2373 1512 2382 1566 2471 2535
mix$	2364 2376 2426 2430 2621 2035
mixing	1501 2366 2388 2552 2564
mixing$	2365 2415 2432 2521 1718 2036
mobile$	2099
mobili	1031
mobilised$	1821
model$	1942
models$	1942
module	2141 2158 583 1811 1824 864
module$	62
modules$	62
moment$	2241 2323 1594
momentum$	1887
monday	504 505 506
monday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
mondays$	2154 2590 1727 2592 1776 2665 2666
money	2282
money$	27
monito	1383 1917
monitor$	912 1013
monitored$	43 2247 912 1013
monitoring$	44 912 1013
monitors$	912 1013
month$	527
monthly$	2087 568 588
months$	2255 2572 527
more	72 157 162 2370 688
more$	1294 1297 81 1379 1384 185 1409 199 1425 234 259 1483 266 1507 327 1552 353 2517 444 1684 488 2597 601 1835 675 1931
mornin	504 505 506
morning$	1275 2590 1727 2592
mornings$	1275 2590 1727 2592
mosaic$	2131
mosque	68
most	32 1733
most$	1254 1297 1480 1592 2597 2616
mother	1545 2571 528
mother$	971
mothers$	225
motivate$	1021
motivates$	1021
motivating$	1021
mou	2141 2158 583 1811 1824 864
mounte	1803
mounted$	2667
mov	483 508
mov$	420 433 470
move	370 475
move$	298 312 323 356 371 2466 381 400 404 420 433 456 1683 470 486 2588 2603 539 1766 570 780 2016 822
moved	370 2603
moved$	1306 298 323 1546 1580 1583 371 400 420 433 2526 1683 470 501 539
moveed$	456
moveing$	298 456
movements$	923
movered$	456
moves	370
moves$	298 323 356 371 2466 400 420 433 456 1683 470 486 2588 539 570 780 2016 822
moving	370
moving$	420 433 470 1766 692 822
movred$	420 433
movring$	420 433
movs$	420 433 470
much$	1253 2187
multi$	1250 162 700
mum	1545 2571 528
mum$	971
mural$	57 2644
murals$	57
museum	68
music$	2657
must	2324 2328
must$	134 198 206 1447 1648 1662
nailed	1803
nailed$	2667
name	2168 1305
name$	2169 1312 835
named	2173 1311
named$	1269 2175 1822 632
names	2106
names$	643 835 940
naming$	2374
nan	1545 2571 528
nan$	974
nana$	974
nanny$	975
narrat	751 1973
narrow$	673
narrowing$	673
narrows$	673
naturally$	1669
near	1659 1664
near$	1391 1530 2433 2528 1802 2055
nearby$	2040
necess	157
necessary$	1379 1911 1912
need$	2322 2328
needed	2278
needed$	1911 1912
needs	1905 1921
needs$	2322 2328 1924 1054
neighb	87
neighbours$	1309
neither$	278 368 442
nephew	1700
net$	2318
netbal	1800
netball$	2664
networ	18 25 1369 1773
network$	1229 1247 2233 332 2530 2568 2583 2637
networks$	2232 332 2530 2568 2583
never	304 1671
never$	271 278 296 1526 341 2452 373 386 403 415 428 1713 499 798 813 969
new	294 444 1684
new$	2126 326 1599 399 424 497
newsle	2141 2158 583 1811 1824 864
newsletter$	866
next$	1659 1664 1920
nicer	444 1684
nicer$	1599 424
niece	1700
night	1586 2450 2491 2554
night$	2108 2154 1574 2454 2478 2479 1660 2570 2590 1727 2592 2600
nights	2450 875
nights$	2108 2154 1574 2455 2479 2492 1660 2575 2590 1727 2592 1840
no	85 335
no$	88 238 277 307 330 347 351 372 417 431 496 1733 532 541 543 546 612 613 790
nobody	108 238
nobody$	1460 442 874
non	276 789
non$	200 251
nonassociation$	2011
noncontact$	1498
none	108
none$	238 308 368 442 874
nor$	278 813
normal	1031
normal$	1368 201
norms$	1946
north	1708
not	94 1519 304 335 1671 1672
not$	84 85 1316 116 117 271 278 289 296 2387 1526 339 341 2452 368 373 378 386 392 403 415 418 421 428 479 1713 499 533 798 813 814 968
note	2141 2158 1338 150 583 1811 1824 864
note$	30 2200 2201 2202 1952
noted$	45 1814
notes$	30 2124 2129 2201
nothing$	311
notice	58 1330 2194 1509 1510
notice$	61 2222 2347 283 552 2014 2022
noticeboard$	2144
noticeboards$	2144
notices$	61 552 2014 2022
notifi	2137
november$	2181
now$	1279 1301 2167 247 2572
nowhere$	319
number	12 58 2174
number$	13 19 2109 24 26 42 62 69 1694
numbers$	2116 1694 603
nurse	33 2140 64 65
nurse$	1229 34 994 997
nurses	33
nurtur	200 251 699
nurture$	1107
nurtured$	1107
nurtures$	1107
nurturing$	1422 1473 1107
observ	2141 2158 583 1811 1824 864
obtain	2119 1805
obtain$	729
obtained$	1806 1814
obtaining$	729
obtains$	729
occasi	875
occasions$	1582
occur	1429
occur$	2293
occurs$	2293
october$	2181 1318
of	1251
of$	2090 1252 1262 2132 2169 2178 1316 2186 1333 2203 148 2237 1396 2271 2272 1426 2344 2369 1506 1513 2393 1535 1539 1624 1626 2508 2519 1663 1686 2611 2652 1828 1831 610 1865 1866 1876 1950 1958 2029
off	1514 1681 2556 2660
off$	2088 2095 2136 286 1515 2545 2576 516 1759 1760 2042 2065 2066 2069
offer	2141 2158 157 1461 583 1811 1824 1921 864
offer$	133 1379 205 2325 2345 1886 1113 1191
offere	1222 2119 2137 2152 2153 1291 74 157 2278 1419 246 1471 1805
offere$	205
offered$	2086 2139 2155 1296 1379 2244 1383 2283 1468 2335 1750 1113 1191
offeres$	205
offeri	157
offering$	133 1379 205 1113 1191
offers	1256 157
offers$	2120 133 1379 205 1113 1191
office	33 2140 64 65
officer$	0 1 2091 1229 11 15 17 34 56 891
officers$	0 1 2091 1229 11 15 17 34 56 891
often	13
often$	7 1235 1253 2187 2334 1875
older	440 1726 2591 2027
older$	2174 274 1502 1523 1560 1562 2440 1577 1578 2443 2515 1674 2555 633 635 636 2013 2024 2032 815 816 817
oldest	274 1502 2377 1523 1562 2440 1577 1578 2443 361 1592 405 2515 440 1674 461 2616 2013 2024 2027 2032 815
oldest$	2555
on	1778 782
on$	1267 1280 80 2170 1333 2253 1404 2284 1436 230 2321 1472 2341 2374 2384 2410 1568 369 1596 393 2524 1663 2630 554 2642 2643 2645 2646 1794 2662 1802 1869 1889 714 1975 2009 2041 2042 2055 2056 2065 2066 2080
once	2557
once$	2087 2413 2431 2439 2558 2578 2643
one	85 2377 440 465 2027
one$	53 1275 1412 1460 2376 303 306 1567 2446 361 1584 1592 405 1631 2495 416 1642 2511 432 442 2532 450 461 1714 2580 2614 2616 534 1824 632 2019 2042 2057 2058 2078 874
ones$	1275 2424 2481 1697 2023
ongoin	157
ongoing$	1379 1399 727 1014
online$	2148
only$	305 345 2495 2502 454 492
onside$	2004
onto$	1267
open	1291 1778
open$	1244 53 1290 2155 2191 137 2261 1424 2303 2304 1445 2642 1847 1919 2000 2010 2072 1123
opened	2119 1291 1805
opened$	2134 2143 1290 2155 1123
opening$	137 819
opens$	1290 2191 137 1123
operat	1259 1867
operational$	2123 2148
opinions$	270 592
opport	2282 2332 1905 1921
opportunities$	1427 1924 1925 736
opportunity$	2269 736
opposite$	364 1597 1627 525 1748
optician$	1002
optimi	699 1031
option	2282 2332 1703 1957
option$	2276 1956 736
options$	2567 1924 1956 736
orange$	2165
orbit$	1729
order	1285 2363 287 1509 1510 340 483
order$	2123 2149 2362 283 299 301 509 544 594 2014 2022
orderd$	509
ordere	2119 1285 1805
ordered$	2149 299 301 344
ordering$	299 301 544
orders	1509 1510
orders$	2362 299 301 509 544 594 2014 2022
ordina	64 65 130 1352 208
ordinary$	201
ordinate$	1991
ordinated$	1430 1991
ordinates$	1991
ordinating$	1991
organi	2119 2146 1805
organisations$	1361
organise$	2191 577
organised$	577
organises$	2191 577
organising$	577
other	1369 215 1437 2378 294 2383 2395 2397 2407 2422 1590 2469 2472 2473 1622 2499 444 1684 2565 2582 1726 2591 1728 2593 2595 2627 2629 804 2030
other$	1349 2217 1355 2233 2379 1517 2394 1532 2415 1552 1554 2421 1560 2427 2436 2437 2445 2446 2449 364 2460 1599 2480 396 1619 399 1633 2498 1641 2507 2532 2539 1678 2546 2553 2562 2566 481 1709 2580 1723 1726 2591 2593 1730 2596 1743 522 2610 2613 2615 2617 1761 2026
others	1369 2407 2469 1677
others$	2233 2312 1517 2394 2423 2427 2429 2436 2437 2446 2449 2480 1641 2532 2539 2540 2541 2546 2553 2562 2566 2596 1743 522 2610 2613 2615 2628
ought	2324
ought$	2328
our	1339 194
our$	2203 1416 202 1452 1475 1801 767
out	1352 507 547 2660 1957
out$	1226 2145 2155 1296 1314 2199 1336 1337 116 2203 1340 1342 2283 1434 2305 2335 2364 1511 1514 1538 2430 2447 2456 1593 1598 380 1605 2471 1622 1652 2533 1673 1690 1693 529 2620 1760 1788 621 1932 1979 2048
outcom	1921
outcome$	2327
outcomes$	2216 1902 1059
outing	2632
outing$	2663
outings$	2494 2663
outlet	1993
outlook$	2306
outrea	2141 2158 1488 583 1811 1824 864
outreach$	2099 2115 2352 1998
outsid	116 1554 1622 1764
outside$	1280 2498 1802 1888 2055
over	2501 1649
over$	2370 313 2421 2512 2513 2517 1715 2618 708 1950 1954
overla	1512 2535
overlap$	2376 2390
overleaf$	1971
overs$	2421 1709
overse	130 1352 1708 1031
oversi	1905 1921
oversight$	44 1933 1949 728
overview$	1933
own	130 1352
own$	1341 2208 1345 1537 1571 2518 438 1737 1852 756 2019
owner	64 65 2650
owners	751 1973
ownership$	2347
owns$	756
pack	2141 2158 583 1811 1824 864
pack$	2109
paediatrician$	998
page	2141 2158 583 1811 1824 864
page$	62
pages$	62
paid	2119 1805
paid$	1285 566 1816
paint$	2657 1137
painte	1257
painted$	2121 2143 1137
painting$	1137
paints$	1137
pair	274 1502 1523 1562 2440 1577 1578 2443 405 2515 1674 2013 2024 2032 815
paired$	1768
pairs	1697
pairs$	2561
pan$	2274
panel	18 25 1265 1266 2141 64 65 2158 1369 583 1811 1824 864
panel$	1229 1247 2127 2129 2130 2211 2212 2233
pans$	2274
parade$	2385
paragraph$	2201 1878
paragraphs$	2201 1878
parame	1338
paramedic$	1007
parameters$	2202
parcel	468
parcelled$	1690
parent	32 33 2140 66 67 87 108 1779 1945
parent$	0 1 2091 11 15 17 56 971
parents$	0 1 2091 11 15 17 1254 36 1264 56 1289 1309 1431 225 1458 1523 302 385 1655 2653 1915 1947 1961 971
park	68
park$	2385 2439 2468 2516 860
parked$	860
parking$	860
parks$	860
part	1241 2105 2117 2118 2119 55 802
part$	2138 1277 116 1339 2339 1747 2612
partic	1241 2105 1248 55
participants$	2112 2125
participate$	1277
participates$	1277
participation$	1823
partie	60
parties$	1282
partin	802
partne	25 1250 33 2140 1369 162 1461 242 1921 700
partner$	2125 980
partners$	0 1 2091 11 15 17 1247 2125 56 1361 2233 163 1464 730
partnership$	1247 2114 2127 2211 2212 1384 2325 1923
parts$	1747 2612
party	60
party$	1282 2663
pass$	150
passage$	2201 1878
passages$	2201 1878
passed$	2235
passes	63
passes$	603 2073 2075
pastor	157
pastoral$	1379
path	2641
path$	57 491
paths$	491
pathwa	2141 2158 1703 583 1811 1824 751 1973 1993 864
pathway$	2567
pathways$	2232 2567
patient$	1892 2010
patrol	1223 2093 2141 2158 583 1811 1824 864
patrol$	2092 2115 897 1166
patrolled$	1166
patrolling$	1166
patrols$	2092 2115 897 1166
patterns$	1901
paused$	1804
pay$	1132
paying$	1132
pays$	1132
peace	1725
peace$	2589 2607
peel$	292
peeled$	2000
peer	2378 1516
peer$	274 1502 2378 1516 2380 1523 1562 2440 1577 1578 2443 2469 2510 2515 1666 1674 1704 1717 1719 1769 2013 2024 2032 815
peers	2469 1666 2565 2593
peers$	2379 2380 332 2460 2463 2480 2485 1641 2510 2530 2532 2539 2546 2548 2550 2553 2562
people	32 33 2140 1437
people$	0 1 2091 11 15 17 1254 36 1264 1274 56 1289 78 1304 2171 1309 1327 2193 2195 2196 1358 2330 1485 1491 1553 2463 2470 2510 2560 489 2579 550 2647 1857 637 2038
peoples$	2171
per$	32 1972
percen	32
percent$	1254
percep	751 1973
perceptions$	1946
perfor	60 2146
perform$	572 1200
performance$	1282 2639
performances$	1282
performed$	1200
performing$	572 1200
performs$	572 1200
periodic$	140 695
periodically$	695 1920
permit	2574
permit$	2210 1493 1600 1643 1995
permited$	1493
permits$	2210 1995
permitted$	1493 1518 1676
persistent$	1892
person	33 2140 1307 274 1502 1523 1562 2440 1577 1578 2443 361 1592 2515 1674 2013 2024 2032 815
person$	0 1 2091 11 15 17 56 2171 208 1527 2448 1692 1857 765
persons$	2171
pharmacist$	1005
phone	1223 63 1702 2603
phone$	603 1151
phoned	1222 2119 1286 2152 2153 605
phoned$	2086 2150 1287 1827
phones	297
phones$	603 1151
phoning$	1151
photo$	40
photograph$	40
photographs$	40
photos$	40
physical$	663
physio$	1001
physiotherapist$	1001
pick	189
pick$	1356 178 1420 462 846
picke$	462
picked$	119 120 1383 846
pickes$	462
pickin	189
picking$	462 846
picks	189
picks$	462 846
picnic	60
picnic$	1282 1782 2663
picnics$	1282
picture$	40 1310 2184 1367 1951
pictures$	40 1310
pilot$	2
pitch	2641
pitch$	57
plac	508 806
plac$	470
place	1249 2119 1257 2141 2146 2158 370 583 1805 1811 1824 864
place$	2104 2113 2121 2241 2244 2252 2286 2305 2337 2439 356 367 2459 381 1611 394 395 2489 1672 456 470 526 1752 1822 1906 2053
placed	2119 370 1805
placed$	2433 1580 1583 371 400 414 1654 2526 470 501 1816
placeed$	456
placeing$	456 526
placem	1586 2450 1587 2456 1613 2486 1623 2491 1687 2551 467 1703
placement$	371 2466 381 2487 414 2542 2567 490 1752 811
placements$	2451 371 2466 381 2477 2492 414 2542 2567 490 1752 811
placered$	456
places	370 1785
places$	2241 2286 2337 356 381 456 470 526 2649 2053
placeting$	526
placin	370
placing$	414 470 1722
placs$	470
plan	2141 2158 1344 583 1811 1824 738 864
plan$	2107 2109 50 2191 2205 2208 2209 1367 597 1920 1971 1978 1983 866
planned$	2102
planni	738
planning$	2227 2248 1886 1948
plans	738
plans$	2191 2208 2227 1388 597 1971
plant$	1194
planted$	2143 1194
planting$	1194
plants$	1194
play	60
play$	2099 57 1282 253 1511 1561 2639 578 1207
played	2146
player	66
players$	2039
playgr	1586 2450 2491
playin	1763
playing$	253 578 1207
plays$	1282 253 578 1207
pledge$	59
plug$	673
pluging$	673
plugs$	673
podcast$	62 2648
point	1305
point$	37 2169 2241 2308 1594
points$	37
police	33 2140 64 65
police$	0 1 2091 11 15 17 34 56 889
polici	2141 58 2158 583 1811 1824 864
policing$	890
policy	2141 58 2158 1795 583 1811 1824 864
policy$	62 2659 866
pond$	57
pool	68 1800
pool$	2664
pop$	772
portal$	62
portals$	62
positi	200 251 294 444
position$	1920
positive$	2217 1355 1422 2289 2297 1463 1473 497 663 771 2003 2010
possib	2278 1957
possibilities$	736
possibility$	1956 736
possible$	1412 1635 1911 1912 736
post	2141 2158 583 1811 1824 853 864
post$	2162 1820 1822
posted	2119 1281 1291 74 1805
posted$	2145 2155 1296 1825
poster	2141 58 2158 583 1811 1824 864
poster$	61 552 2644 2075 866
posters$	61 552 2075
potent	751 1973
potential$	736
power$	283 2608 523 1746 2014 2022
powerful$	2522
powers$	283 2014 2022
practi	33 2140 64 65 1386 1461 1921
practicable$	1912
practice$	2227 2250 2312 2325 1922
practitioner$	0 1 2091 11 15 17 2133 56
practitioners$	0 1 2091 11 15 17 2125 56 163
precinct$	2385
prepared$	1750
presen	2106 2119 2141 2158 1429 1461 1488 583 1805 1811 1824 864
presence$	2325 2352 1531 1885 1933 1935
present$	2293 2489 1892 2010 848 2072
presented$	848
presenting$	848
presents$	2293 848
pressure$	2581
preven	279 282 1519 334 335 478 699
prevent$	280 1524 331 1607 434 674 1074
prevented$	2358 466 1074
preventing$	280 434 674 1074
prevention$	1074
prevents$	280 434 674 1074
prey	107 1860
prey$	2192
price	1795
price$	2659
priced	1285
priced$	2149
print	853
print$	1160
printe	2119 1281 1291 1805
printed$	2096 2145 2155 1160
printing$	1160
prints$	1160
priori	1905 699 1031
priorities$	2216 1045
prioritise$	741 926
prioritised$	2292 926
prioritises$	741
prioritising$	741 926
priority$	1401 1899 1045
prise$	292 356 376
pro	294 444
proact	208 1445 700
proactive$	1430 2309 1102
proactively$	1102
problem$	2264 1978
problematis$	724
problematise$	724
problematises$	724
problematising$	724
problematiss$	724
problems$	2264
proced	2141 2158 583 1811 1824 864
procedures$	2232
proces	2141 2158 583 1811 1824 864
processes$	2232 1388
procur	1285
procured$	2149 1821
produc	4 2119 1256 2587 1805
produces$	2120
production$	1226
productive$	2003
profes	25 33 2140 1369 242
professional$	0 1 2091 11 15 17 2133 56 1395 600 685
professionals$	0 1 2091 11 15 17 1247 2125 56 1358 1361 2233 163 1464 730
profile$	1908 1933 915
profiled$	915
profiles$	915
profiling$	915
profit	1860
progra	2141 2158 1687 2551 1703 583 1811 1824 864
programme$	2094 2128 2567 586 597
programmes$	2567 597
progre	1272 130 1352 1356 1383 1419 1420 1471 1967
progress$	2220 2231 2268 2284 595 1920 2006 1068
progressed$	2136 2247 2283 2335 1068
progresses$	2231 1068
progressing$	1068
progresss$	2231
prohib	279 282 334
prohibit$	280
prohibited$	2358 466
projec	2554
project$	2 2128 57 2414 586 597
projects$	597
promise$	344 509
promised$	2102 509
promises$	344 509
promot	699
promote$	1027
promoted$	2292 1027
promotes$	1027
promoting$	1027
promptly$	2250
proper$	1368 1721
proportionate$	664 1099
proportionately$	1099
protec	699
protect$	1081
protected$	2292 1081
protecting$	1081
protection$	287
protective$	1921
protects$	1081
protoc	2141 2158 583 1811 1824 864
protocol$	866
provid	2119 1256 1291 74 157 1805 711
provid$	205
provide$	143 1379 205 1112 1190
provided$	2155 1296 1379 2244 246 1825 1112 1190
provider$	2509 599
providers$	2509 599
provides$	2120 143 1379 205 1112 1190
providing$	143 1379 205 1112 1190
provids$	205
provis	4 2141 2158 2213 2219 2282 1488 2456 1687 2551 583 1811 1824 1921 864
provision$	1226 2352 2542 1924 1925 1998
provisions$	2542
pru$	2542
psychiatrist$	991
psychologist$	990
public	4 1193
publication$	1226
publis	2119 1281 1805
publish$	1161
published$	2145 1161
publishes$	1161
publishing$	1161
pull$	292 356 375 451 1729 2608 523 1746 722
pulle$	451
pullen$	451
pulles$	451
pulling$	375 451 722
pulls$	375 451 722
pupil	1307 440
pupil$	2171
pupils	1796
pupils$	1264 78 2171 2039
purcha	2119 1285 1805
purchased$	2149
purpose$	2290 1983
purposeful$	2003
push$	721 753
pushes$	721
pushing$	721
put	508 806
put$	2119 1257 1281 2146 1291 166 1441 501 526 1803 1805 1183
puting$	526
puts$	526 1183
putting$	166 1722 526 1183
qualit	1921
quarterly$	588
questi	2141 2158 583 1811 1824 864
quicke	873
quicker$	2002
quickly$	2002
quiet$	2622
quit	1521 519
quit$	348
quiting$	348
quits$	348
racism	963
racist	963
radar$	2316 1918
raise	150 178
raise$	1400 686 717 1195
raised$	2235 1816 686 1953
raises$	686 1195
raising$	686 1909
ramp	63 1522 2641
ramp$	57 512 513
ran$	2096 1808
rang	2093 605
rang$	1287 1827
rappor	1921
rate	2168
rate$	601 867
rated$	867
rates$	601 867
rather$	1322 394 395 1672 655
ratifi	2119 1805
ration	446
re	1650 627
re$	1656
reach	1305 1702
reach$	2169 1729 1751 590 710 865
reache	1222 2117
reached$	2086 590 865
reaches$	710 865
reaching$	710
react$	780
reacts$	780
read	1222 2110 2119 1805
read$	2086 2103 2134 1281 1176
reading$	1176
reads$	1176
ready$	2143 1750
real$	1721
reassurance$	2243 1041
reassure$	1041
reassured$	1041
reassures$	1041
reassuring$	663 1041
rebuild$	671 759
rebuilde$	671
rebuildes$	671
rebuilding$	671 759
rebuilds$	671 759
receiv	2117 2118 2119 157 1805
receive$	1379
received$	2103 70 1806
recogn	90 1433 699
recognise$	2297 1088
recognised$	1312 1088
recognises$	1088
recognising$	1088
recommendations$	2216
record	2119 1256 1260 1265 2141 2158 1339 118 119 120 121 1344 1369 150 583 1805 1811 1824 864
record$	30 2124 2129 2131 2205 2206 2208 2209 562
recorded$	45 2203 1340 1342 1343 562 1814
recording$	562
records$	30 2120 2124 2129 2131 2208 2233 562
recove	873
recrui	1222 2119 1291 107 1805
recruit$	1144
recruited$	2086 2155 1820 1144
recruiting$	1144
recruits$	1144
red$	2165
redecorated$	2143
redraft$	1170
redrafted$	1170
redrafting$	1170
redrafts$	1170
reduc	337 446 460 472 495 524 873
reduce	279 2609 699
reduce$	360 674 1075
reduced$	2292 2358 1075
reduceing$	360 674
reduces$	360 674 1075
reduci	279
reducing$	1075
refere	1970
reference$	2201 1878
references$	2201 1878
referr	1222 2117 2137 2141 2158 125 583 1811 1824 864
referral$	14 102 127 2644 1963
referrals$	14 102 127 1963
referred$	2086
reflec	1433 700
reflect$	2297 667 1952
reflected$	1814
reflecting$	667
reflects$	667
reform$	2514
refres	2141 2158 583 1811 1824 864
refunds$	2083
refurbished$	2143
refurbishment$	57
refuse	335
refused$	471
regain$	759
regaining$	759
regains$	759
regard$	1401
region	2486
regist	20 2110 1265 2141 1291 2158 583 1811 1824 864
register$	1242 30 2129 456
registered$	2155 456
registering$	456
registerred$	456
registers$	1242 30 2129 456
regrou	1650
regroup$	2514
regular$	140 1399 201 601 695 713 727
regularity$	6
regularly$	695 1920
rehear	60 1339
rehearsal$	1282 2661
rehearsals$	1282 2661
rehearsed$	2203
rehous	370
rehous$	420 433
rehouse$	362 420 433
rehoused$	1583 362 420 433 2526
rehouses$	362 420 433
rehousing$	362 371 420 433
rehousred$	420 433
rehousring$	420 433
rehouss$	420 433
reinfo	1031
relati	2336 1501 1503 1545 2456 1606 2571 528 1921 700
relations$	1984
relationship$	2327 2365 2470 1893 1048
relationships$	2268 2365 332 2470 1893 1048
relatives$	2039 983
relentless$	1892
releva	1339 157
relevant$	2203 1349 2217 1368 1379 1911 1912
reliance$	374 1682
reloca	370
relocat$	420 433
relocate$	362 400 420 433
relocated$	1583 362 400 420 433 2526
relocates$	362 400 420 433
relocating$	362 420 433
relocation$	371
relocatred$	420 433
relocatring$	420 433
relocats$	420 433
remain	119 223 2591 696
remain$	104 160 1385 1438 1440 422 676 715 809
remaining$	422 1726 1728 676
remains$	104 160 1438 1440 422 676 809
rememb	1330 2194
remember$	1952
remind	1286
remind$	1028
reminded$	2150 1028
reminding$	1028
reminds$	1028
remote$	1689
remov	300 483 495 519 520 547 656 799
remov$	451
removal$	291
remove	507 2598 2604 538
remove$	292 382 451 1164
removed$	382 2475 2526 1760 1164
removen$	451
removes$	382 451 1164
removing$	292 382 451 1164
removs$	451
reopen$	1198
reopened$	1198
reopening$	1198
reopens$	1198
repair	1257
repair$	57 671 1963 1135
repaire$	671
repaired$	2121 2126 1135
repaires$	671
repairing$	671 1135
repairs$	57 671 1963 1135
repeat	1339 118
repeat$	2203
repeated$	2203 1340
replac	1257 1672 795
replace$	825 856
replaced$	2121 2493
replaces$	825
replacing$	825
replie	1248 1286 1292
replied$	2150
replies$	2112 2156
reply	2110 1292
reply$	2156
report	1223 1256 1265 2141 2158 2168 1338 1339 118 150 2603 583 1811 1824 864
report$	2092 41 2129 91 102 2200 2202 866 867
reported$	2203 1340 2235 1814 1817
reports$	2092 2120 41 2129 91 102
represented$	1446
reques	806
request$	1310
requested$	1806
requests$	1310
requir	2278 340
require$	299 301 509 544
required$	344 509 1911 1912
requireed$	299 301
requireing$	299 301 544
requires$	299 301 509 544
researcher$	598
researchers$	598
resent	1330 2194
reserve$	1209
reserves$	1209
reserving$	1209
reset$	671
resete$	671
resetes$	671
reseting$	671
resets$	671
reside	2141 60 2158 583 1811 1824 864
residential$	1282 530 811
residents$	2038
resili	1921
resilience$	1050
resour	2141 2158 1488 583 1811 1824 864
resource$	1346
resources$	1346 2352 1924 1969 1998
respec	2336 699 958
respect$	1977 1981 1090
respected$	2292 2356 1090
respectful$	2189 1090
respectfully$	1977 1090
respecting$	1090
respects$	1090
respit	1725
respite$	387 2589
respon	2110 1248 2117 2118 1292 1445 699 1921 751 1973
respond$	178 705 1065
responding$	1065
responds$	1065
response$	2156 2216 1886 1922 1065
responses$	2112 1065
responsibility$	1376 2280 2347
responsive$	2309
rest	2378 2397 2407 2422 2472 2499 2565 1725 1726 2591 1728 2593 2629 2030
rest$	2427 2429 2446 2449 2469 387 2480 2532 2539 1677 2546 2553 2562 2566 2589 2596 1743 2613 2615
restor	700
restor$	671
restore$	671
restores$	671
restoring$	671
restors$	671
restri	279 337 446 472
restrict$	360 473
restricted$	2358 466 473
restricting$	360 473
restrictped$	473
restrictping$	473
restricts$	360 473
restrictting$	473
resurfaced$	2143
resurfacing$	57
retain	711
retain$	746
retaining$	746
retains$	746
return	2110 2117 2118 125
return$	126 439 1810
returned$	126
returning$	439
returns$	126 439 1810
retwee	1248
retweets$	2112
reunit	1650
reunite$	2514
review	2119 1256 2141 2158 1383 583 1805 1811 1824 1917 864
review$	44 2263 1918 698 1098
reviewed$	43 2247 1817 698 1098
reviewing$	698 1098
reviews$	2120 44 698 1098
revise	2119 1805
rewrite$	1169
rewrites$	1169
rewriting$	1169
rewritten$	1169
ride$	1608 2661
rides$	2661
rift$	1893
rifts$	1893
right$	2164 1368 2297
rights$	765 956
ring	1223 2093 2168 1305 1563 1702 2603
ring$	2169 100 1152
ringing$	1152
ringle	1592 2616
ringleader$	2021 2023 920
ringleaders$	2021 2023 920
rings$	100 854 1152
rink	68
rip	300
ripped$	538
rise	873
rise$	72
rises	873
rising	873
risk	2336 1921
risk$	2221 2234 2264 1891 682 1920 1060
risks$	2221 2234 2264 1891 682 1060
risky	2336
rival	1122
road	2491
road$	2497
robbed	1306 107
robbed$	2170 943
robber	875
robberies$	111 901
robbery$	111 901
robust	208 1905 700
robust$	1430 664 727 1103
robustly$	1103
role	1993
role$	720
roll	4
roll$	130
rolled$	2119 1805
rollout$	1226
room	22 68 1586 2450 2641
room$	57 367 2459 2528 2600 2642 2644 2656
rooms	2450
root$	751
rose	873
rota	18 2141 2158 2587 583 1811 1824 864
rota$	62 2644
rotas$	62
round$	2364 1994
rounde	1800
rounders$	2664
route	2491 1785
route$	1612 2497 1785 2649
routes$	2232 1612 2584
routine$	695
routinely$	695
routines$	941
row$	102 1747 2612
rows$	102 1747 2612
rugby	1800
rugby$	2664
rule	58 2363 1795
rule$	59 2362 493 509 2659
ruled$	1335 509
rules$	59 2362 509 2659
run	2119 1291 1805
run$	2096 2139 2155 2191 2192 2661 1808 2072 1187
rung	1222 2093 2119 1286 2152 2153 71 2173 2603 605
rung$	2086 2150 1293 1827
runnin	1240
running$	2104 2148 1187
runs	1256
runs$	2120 2191 2661 1808 1187
s$	123 1416 1559 1584 389 518 522 2026
s20$	2037
s34$	800
s35$	800
safe	200 2336 251 1785 1905 1921
safe$	2164 2189 1422 2297 2301 2302 1473 2649 1850 961
safegu	699 960
safeguard$	1082
safeguarded$	2292 1082
safeguarding$	1082
safeguards$	1082
safely$	871
safer	251 1684
safer$	2297 2301 2302 1473 1934 870 961
safety	2336 1905 1921
safety$	2290 726
said	1330 2194 118
said$	2102 1340 867
same	1589 465 2557
same$	2162 2446 1589 2453 2458 1595 1614 1615 2489 1664 2557 1706 2586 1755
sample$	1815
samples$	1815
sanction$	929
sanctions$	929
sat$	1286 1580 501
satisfy$	742
saturd	504 505 506
saturday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
saturdays$	2154 2590 1727 2592 1776 2665 2666
saved$	45
saw	1330 2194
saw$	2096 2134
say	2168 1305 1330 2194
say$	2169 2273 867
saying$	867
says	1330 2194
says$	867
scale$	744
scales$	744
scaling$	744
scatte	1546 1547 802
scattered$	2410 2411
schedu	2119 1805
schedule$	1819
scheme	2141 2158 583 1811 1824 864
scheme$	2128 62 586
schemes$	62
school	33 2140 64 65 68 1586 2450 1587 2456 2486 1623 2491 1645 1687 2551 467 2554 1703 502 2650
school$	0 1 2091 11 15 17 34 56 2183 1321 2190 2466 381 2467 2468 2474 2484 2487 2488 2509 2542 2567 1724 1753 2625 2658 1844 1915
schooled$	1654
schools$	0 1 2091 11 15 17 56 2451 2492 2509 2542 2567
scope	1338 1339
scope$	2202 2203 735 736
scopes$	735
scoping$	735
score	2168
score$	92 867
scores$	92 867
scrapped$	1804
screen	2141 60 2158 583 1811 1824 864
screening$	1282
screenings$	1282
screenshot$	40
screenshots$	40
screwe	1803
screwed$	2667
search	1306
search$	196 931
searched$	2170
searches$	102 931
seat	63 1522
seat$	356 437 512 513 526 2644 2657 1205
seated$	1580 437 501 1205
seatin	1522
seating$	35 356 1722 526 1205
seats$	35 356 437 512 513 526 2657 2053 1205
seatting$	526
second	2591
section20$	2037
section34$	800
section35$	800
secure	1249 2119 1805
secure$	530
secured$	2113
security$	2290
see	1223 2168 1330 2194 2383 1563 1566 2471 2535 1702
see$	188 2279 2351 267 2373 1512 2382 1540 336 2426 2430 1647 1731 574 749
seeing	2366 2388 2564 1718
seeing$	188 267 2373 1515 2415 2420 2521 2552
seek	310 738 806
seek$	183 412 660 729
seekin	738
seeking$	412 660 729
seeks	738
seeks$	660 729
seen	1222 2117 2119 2137 2152 2153 71 1500 1566 409 494
seen$	2086 2103 1293 2364 2371 2430 1716 1738 517
sees$	336 574
seize$	932
seized$	932
seizes$	932
seizure$	932
seizures$	932
select$	462
selecte$	462
selected$	1820
selectes$	462
selecting$	462
selects$	462
self$	1921 751
sell	107 1860
sell$	2635 2636
seller	2174
seller$	887
sellers$	2038 887
selling$	1837 1859 1861
sells$	1861
semina	2141 2158 583 1811 1824 864
send	370 483 853
send$	375 439 456 470 1149
sende$	470
sended$	456 470
sendes$	470
sending$	439 456 470 1149
sendred$	456
sends	1256
sends$	2120 375 439 456 470 1149
senior$	727
sense$	204 1951
sensit	208 1445
sensitive$	2249 1430 2309 1101
sensitively$	1101
sent	2097 1236 2117 2119 1291 74 1306 370 2603 1805
sent$	2100 2155 1296 2170 323 1583 375 400 1654 2526 1683 470 486 539 1825 1150
sente$	470
sented$	470
sentence$	2201 1878
sentences$	2201 1878
sentes$	470
senting$	470
sents$	470
separa	1546 1547 1631 444 468 2603 802
separate$	1571 352 364 365 1591 1597 390 391 399 1627 1628 1633 423 438 448 453 1678 1679 481 1711 1720 1723 1730 1736 525 1748 1762 1770 2031
separated$	2410 2411 1690 2031
separately$	2495 1116
separation$	802
september$	2181 1318
sergea	2140 64 65
sergeant$	1229 894
serve$	1208
served	2574
server	518
server$	1740 536
serves$	1208
servic	22 64 65 2213 242 1811
service$	1229 62 2227 586 599
services$	62 1358 1361 2227 2232 163 1464 599 1924 1925 730
serving$	1208
sessio	2141 2158 1687 2551 2554 494 2632 583 1811 1824 864
session$	2128 2159 1574 2454 2468 1629 2494 1638 2503 1716 2594 2600 2661 866
sessions$	2128 2159 1574 2455 2468 2481 1629 2494 1638 2503 1716 2594 2661
set	1586 2450 2491 1687 2551 1703 502 806
set$	2119 1339 118 119 120 1441 2311 2462 2463 2474 1621 1646 2528 2567 1724 1805 779 828 842
sets	2450 2551
sets$	1621 2492 2567 779 828 842
setting$	2241 2286 2337 2633 779 828
settings$	2241
settle$	2589 2607
seven	66 67 274 1502 1523 1562 2440 1577 1578 2443 2515 1674 2013 2024 2032 815
seven$	1289
sever	279 384 460
several$	432
severed$	2381
severi	279
severs	279
sew$	1203
sewing$	1203
sews$	1203
shadow$	1729
shar$	659
share	150
share$	164 1561 465 659 1097
shared	2119 1805
shared$	2134 2235 1617 407 1630 2536 468 518 1741 1768 1817 1097
shares	1248 1256
shares$	2112 2120 1561 465 659 1097
sharing$	2114 164 2420 1561 465 659 1097
shars$	659
sharting$	659
she	108 440 461
she$	1458 2338 1484
shed	2641
sheet	2141 2158 583 1811 1824 864
sheet$	1242 30
sheets$	1242 30
shelte	63 1522 2641
shelter$	35 57 61 512 513
shelters$	61
shift	2141 2158 1703 583 1811 1824 864
shift$	2159 2567 2594
shifts$	2159 2567 2594
shoo	474
shop	68 1307 2650 1832 1945
shop$	2144 2171 2439 2516
shopke	33 2140 1773
shopkeeper$	0 1 2091 11 15 17 56 2637 1863
shopkeepers$	0 1 2091 11 15 17 56
shoplifting$	910
shops$	2144 2171 2516 2653
shorte	446 873
shorten$	1196
shortened$	1196
shortening$	1196
shortens$	1196
should	2324 2328 1481
should$	134 1380 198 206 207 1447 1648 1662
show	60 1305
show$	1282 2169 2663 1849 2072 1177
showing$	1252 1177
shown	2097 1281 2152 2153 74 246
shown$	2145 1296 1468
shows$	1282 1849 1177
shut	2604 519
shut$	430 471
shuted$	430
shuting$	430
shuts$	430
siblin	405 406
side$	1282 2184 1747 2612 2664 2004
sides$	1747 2612
sight$	1408
sighted$	1898
sign	2106 2117 2118 58 63
sign$	9 1239 1241 20 1248 35 1258 2141 61 2158 552 2644 583 1811 1824 864 1162
signal$	518
signed	2119 1281 1805
signed$	1222 1224 9 1239 1272 2145 1291 1162
signing$	1162
signpo	1222
signpost$	1017
signposted$	2086 1017
signposting$	1017
signposts$	1017
signs$	9 1239 35 61 552 1162
silent$	2622
silos$	2224
since$	1842
sing$	863
singes$	863
single	450
singly	1631
singly$	2495 2540 2580 2019
sings$	863
sister	405 1700 2571 528
sister$	971
sisters$	2039
sit	119 1512 2386
sit$	2163 1500 1511 2376 2382 1561 2433 1580 437 2558 2569 1734 2599 526 2624 834
site	1586 2450 1610 2491 2554 1703
site$	62 2474 2478 2518 2567 2625
sites	2450
sites$	62 2492 2567
siting$	526
sits$	2163 1561 437 526 834
sittin	2450 2564 1763
sitting$	2366 2420 2433 437 2552 526 834
sittings$	2451
situat	1921
situation$	1367 1920
six	66 67 274 1502 1523 1562 2440 1577 1578 2443 2515 1674 1832 2013 2024 2032 815
six$	1289 77 1797
sixth$	1645 1687
size$	1694
skate	2641
skate$	863
skatees$	863
skater	66
skates$	863
skill$	1033
skills$	1427 236 1033
sleep	2168 1557 487
sleepover$	2357 2421
sleepovers$	2357 2421 1709
slide	2141 2158 583 1811 1824 864
slip$	232
sliping$	232
slipping$	232
slips$	232
slot	2554
slot$	1660 2594 2600
slots$	1660 2594
small	1658
small$	2522
smart	1905
snap$	518
snapchat$	518
snooke	1800
snooker$	2664
so$	1470 275 290 1588 379 2477 436 449 521 648
social	1500 2366 2552
social$	64 65 1516 1666 1704 1719
socialise$	2364 2035
sofa	1522
sofa$	512 513
sofas$	512 513
sold	107
sold$	1861
solicitor$	989
solidi	1031
soluti	2282 751 1973
some	2377 440 2027
some$	1409 1444 1483 1592 432 2572
somebo	242
somebody$	1358 1464
someon	242
someone$	1358 1464
someth	2282
something$	132 263 781
somewhere$	2498 1667
son	1700
son$	1680 971
song$	57 2648
sons$	1680
soon$	1705
sooner	873
sooner$	2002
sort$	1646
sought$	2214 2244 2356 1806
source$	133
sourceing$	133
sources$	133
south	1708
space	2332 1725
space$	2286 236 2337 429 469 2589 2644
spaces$	2286 2337
speak	1223 1566
speak$	100 250 1563 2430 1702 564 2072
speaking$	250 2366 564
speaks$	100 250 564
specialist$	1349
speed$	2329
spend	2168 1512
spend$	21 1500 2376 2433 618
spending$	21 2366 2415 2433 2552 2564 618
spends$	618
spent	1249
spent$	2113 1251 618
split	1546 1649 468 802
split$	2410 1547 354 355 2513 1690 501
splits$	354 355
splitting$	354 355
spoke	605
spoke$	2096 1287 1827
spoken	2119 1286 605
spoken$	1222 2096 2137 1278 2150 2152 2153 71 1827
spotted$	1738 517
spread	468
spread$	1690 501 659
spreade$	659
spreades$	659
spreading$	659
spreads$	659
spreadting$	659
spring$	2181
squad	2587
squad$	2594 896
squads$	2594
square$	1500 2385 2439 2468 2516
stabbing$	111 909
stabbings$	111 909
stabil	751 1973
staff	32 33 2140 64 65 1945
staff$	0 1 2091 1229 11 15 17 1254 34 2125 56 1358 163 1431 1947 730 1961 1968
staffe	1291
staffed$	2155 829
staffing$	1346 829
staffs$	829
stage	2641
stage$	57 2241 2308
staged	2146
stagge	366
staggered$	448 1679
stall	2141 2158 583 1811 1824 864
stall$	1782 2663
stalls$	2663
stance$	2306
stand$	1511 437 2558 2569 526 818 833
standi	2366 2552
standing$	526 596 833
stands$	526 818 833
standting$	526
start	2168 1670
start$	2327 1548 400 456 2589 539 774 1181
starte	2119 1419 1471
started$	2283 2335 456 1181
starting$	456 1181
startred$	456
starts$	400 456 539 774 1181
starttime$	2534
starttimes$	2534
state$	1239
stated	1339
stated$	2203
stateed$	1239
states$	1239
station$	2144 2385
stations$	2144
stay	2168 119 1433 223 2456
stay$	160 1385 2297 1438 1440 1580 381 422 2547 2556 485 510 556 625 628 676 715 809
staying$	160 422 510 556 676
stays$	160 1438 1440 422 485 510 556 625 628 676 809
steer$	292 375 422 1106
steered$	1106
steering$	25 2141 2158 292 422 583 1811 1824 864 1106
steers$	292 422 1106
step	1700
step$	404 775
stepbrother$	971
stepcarer$	971
stepcarers$	971
stepdad$	971
stepdaughter$	971
stepfather$	971
stepmother$	971
stepmum$	971
stepparent$	971
stepparents$	971
stepping$	775
steps	1387 1522
steps$	2251 512 513 775
stepsister$	971
stepson$	971
stereo	962
stereotypes$	1946
sticke	58
sticker$	61 603
stickers$	61 603
stigma	751 1973
stigma$	1946
still$	1298 1299
stimul	1031
stock	853
stood$	95
stop	2168 279 1519 334 335 478 519
stop$	280 293 2387 1524 331 346 1607 2493 408 2512 434 1657 2573 615 674 1182
stoping$	674
stoppe	1306 1308 1324 1334 2604
stopped$	2170 2172 2188 2198 2358 2381 2493 466 2573 615 1182
stoppi	279 334
stopping$	280 408 434 1182
stops	279 334
stops$	102 280 2493 408 434 1657 615 674 1182
story$	2184
strang	2174 1773
stranger$	2637
strate	2141 2158 583 1811 1824 864
strategic$	727
strategies$	1388 1427 1924 1034
strategy$	2216 1034
stream	2587 1031
streams$	2626
street	1613
street$	2401
streets$	2401 2477
streng	699 1921 1967
strength$	2268 765
strengthen$	1078
strengthened$	2292 1078
strengthening$	1078
strengthens$	1078
strengths$	2268 700 765
strik	656
strike$	115
strive	738
strong$	713
stronger$	239 762
struck	656
struck$	115
structured$	2003
students$	2039
studio	68
submit	1236 2119 1256 1805
submit$	1192
submits$	2120 1192
submitted$	2100 1192
submitting$	1192
succes	1967
suitab	157 294 444
suitable$	1349 1355 1379 1912
summer$	2181 2572 527
summers$	527
sunday	504 505 506
sunday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
sundays$	2154 2590 1727 2592 1776 2665 2666
superv	1265 1266 2141 64 65 2158 409 583 1811 1824 864
supervised$	2358 796
supervision$	2115 2129 2130 1037
supper	60 1790 1791
supper$	1282 1782 2654 2655 2663 2073
suppers$	1282 2073
suppli	107
supplied$	1861
supplier$	906
suppliers$	906
supplies$	906
supply	107 1860
supply$	2635 2636 906
supplying$	906
suppor	1222 1223 2141 2158 2213 1383 200 208 1445 251 409 583 1811 1824 1905 699 1921 864
support$	2115 2217 157 2243 158 1388 1638 684 693 1924 1925 1963 1998 1083
supported$	2086 158 2247 2302 1083
supporting$	158 1083
supportive$	1422 2289 1430 2309 1473 713 2010 1083
supports$	158 1083
sure$	216 2311 509 1992
sured$	509
sures$	509
surgeon$	999
surger	1790 1791
surgery$	2654 2655
survey	2141 1285 2152 2153 2158 583 1811 1824 627 864
survey$	62
surveyed$	2149
suspen	520 799
suspend$	805
suspende$	805
suspended$	2475 1804
suspendes$	805
suspending$	805
suspends$	805
sustai	1018
sustained$	2292
swap$	1199
swapped$	1199
swapping$	1199
swaps$	1199
sway$	1729 2608 523 1746
sweep	474
sweep$	1202
sweeping$	1202
sweeps$	1202
swim$	2663 2073 863
swimes$	863
swims$	2073 863
switch	508
switch$	843
switched$	843
switches$	843
switching$	843
system	2119 1805
system$	2131 62
systems$	62
t$	1526 1713 499 533 813
table	63 1522 2491 1664 1687 2551
table$	35 2528 512 513 1800
tabled	2119 1805
tables	1586 2450
tables$	35 2492 512 513
tackle	178 699
tackle$	1400 674 927 1070
tackled$	2292 1070
tackleing$	674
tackles$	674 927 1070
tackling$	927 1070
tailor	157
tailored$	1379
tak	300 519 853
tak$	451 470
take	125 189 370 548
take$	4 114 115 154 165 183 210 220 2311 245 261 439 451 470 576 1175
taked$	470
takeing$	439
taken	2177 2180 125 2603 547
taken$	1236 2119 1335 114 115 126 245 1583 375 451 2598 538 1805
takes	125 189 370 548
takes$	114 115 220 245 261 439 451 470 576 1175
taking	189 370
taking$	1240 115 165 210 220 245 261 451 470 1175
taks$	451 470
talk	1223 2141 2158 583 1811 1824 864
talk$	2159 2163 135 250 1563 1702 737 2072 866
talked	1286 605
talked$	2150 1287 2152 2153 1827
talkin	2564
talking$	135 250 2420 1718 1919
talks$	2159 2163 135 250 737
tally$	30
tap$	752
tapping$	752
taps$	752
target	157 1860
target$	2107 50 2635 2636 1812 1819 776 914
targeted$	1379 776
targeting$	776 914
targets$	50 1812 776 914
task$	50 2141 2158 583 1811 1824 864
tasking$	2211
tasks$	50
taught	409
taught$	1580 1654 2526 539
taxi$	2663
taxis$	2663
teach$	2191 205 356 1158 1221
teache	32 33 2140 64 65
teache$	205
teacher$	0 1 2091 11 15 17 34 56
teachers$	0 1 2091 11 15 17 1254 34 56
teaches$	2191 205 1158 1221
teaching$	205 1158 1221
teachs$	205
team	2213
team$	1229 1369
teams	1645
teams$	2509
teenag	274 1502 1523 1562 2440 1577 1578 2443 2515 1674 1696 2013 2024 2032 815
teenagers$	2560 1858
telegram$	518
teleph	1222
telephoned$	2086
tell	2168 1305 1330 2194 340
tell$	2169 100 299 301 544 867 1178
telled$	299 301
telling$	299 301 544 1178
tells	1330 2194
tells$	100 299 301 544 867 1178
tellsed$	301
tellsing$	301
tellss$	301
temptation$	1729
ten	1832
tenanc	467
tendered$	1821
tennis	1800
tennis$	2664
tensio	751 1973
tent	2587
term	1391
term$	2181 2255 527
termly$	588
terms$	2141 2158 527 583 1811 1824 864
test$	2141 2158 583 1811 1824 864
text	1223 2141 2158 1563 1702 583 1811 1824 864
text$	1310 91 100 1153
texted	1222 2152 2153 605
texted$	2086 1827
textin	1656
texting$	2520 1153
texts$	1310 91 100 1153
than	1505 2501 1764
than$	1303 2186 2369 2370 313 1549 1555 1575 1710 1715 1877
thanke	2152 2153
that$	1231 1246 2221 136 551 1831 1839 1851 632 2078
the	1779 1945 1957
the$	1230 2151 1325 1413 202 1431 1432 1442 1452 241 1564 1570 1584 1632 551 1775 1777 2642 1780 560 1784 1787 2656 1793 2658 1797 1799 1801 1831 1839 1848 632 634 640 641 1947 1961 767 2041 2042 2044 2045 2046 2047 2048 2049 2051 2057 2058 2059 2060 2061 2062 2063 2065 2066 2067 2070 2071 2081 2082 2084
theatr	68
theft	875
theft$	111 903
thefts$	111 903
their	2422
their$	2151 1297 123 1452 1475 315 1570 389 1793 2658 1801 1831 1839 767 2042 2044 2070 2081 2082
theirs$	2189 1852
them	66 87 1313 1325 1329 1331 1332 215 1437 274 1502 1520 1523 1562 2440 1577 1578 2443 405 2515 2527 1674 461 1779 1783 1796 1832 1848 1921 1945 2013 2024 2027 2032 815
them$	1231 2151 1309 2193 2195 2196 2197 1431 2330 1485 1520 2399 1553 2470 477 489 2579 2631 2647 1787 2658 1839 628 1872 1947 1961 2049 2068 2069 2076 2078 2081 2084
theme$	2264
themes$	2264
themse	82
themselves$	1304 2293 1964 880
then$	2333
therapist$	992
there$	2162 2222 1394 367 2489 621 2040
these	1945
these$	1329 2631 1915
they	52 66 82 108 215 1437 325
they$	1274 77 78 1304 1367 1458 2338 1484 477 852
thin$	316
things	2219
things$	2221 1367 1388 1491 1919
think	1330 2194 1433
think$	1300 1305 2297 2307 626 666 732
thinking$	2248 666 732
thinks	1330 2194
thinks$	1300 626 666 732
thinned$	316
thinning$	316
thins$	316
this	1339 1848
this$	1231 2200 2202 2203 2204 2221 1570 1632 1839 632 1978
those$	106 549
though	1330 2194
though$	1874
thought$	2248 1401 626
thread$	536
threat	1306 107 875
threat$	1310 102
threaten$	2635 2636 2637
threatened$	2170 949
threats$	1310 102
three	82 108 274 1502 1523 1562 2440 1577 1578 2443 406 2501 2515 440 1674 1696 2591 1796 2013 2024 2027 2032 815
three$	1304 2197 274 1502 285 1523 2424 1562 1567 2440 1577 1578 2443 1592 2515 432 1674 2560 1742 2628 1777 1780 560 1797 1799 2013 2024 2032 815 2046 2078
threes$	2561
throug	1222
through$	2086 8 1234 2150 146 1454 240 498 1950 1954 2009
throw	483
thursd	504 505 506
thursday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
thursdays$	2154 2590 1727 2592 1776 2665 2666
tick$	9
ticked$	9
ticket	63
ticket$	603 2075
tickets$	603 2075
ticks$	9
tie$	295 447 1682
ties	1501 1503 1606
ties$	2365 2367 295 317 2470 447 1682 1984
tighter$	239 762
time	2450 2554 2632
time$	2185 1346 2241 1392 2308 236 2364 1511 2389 2391 2392 1543 1544 2413 2423 2431 346 1573 1574 2439 1582 2453 2454 1594 383 1616 2481 1638 1660 1668 2534 2540 2558 2570 2578 2594 2600 2619 1840 1843 1930
timely	208
timely$	1430 664
times	2450 875
times$	7 1235 2157 73 101 2241 1574 2451 1660 2534 2543 2594
timescale$	1812
timescales$	1812
timeta	2141 58 2158 1586 2450 1587 1623 508 583 1811 1824 864
timetable$	2109 62 2487 2644
timetabled$	501
timetables$	62 2451
to	398
to$	2086 1263 1267 2135 2142 1279 2151 1293 2160 2176 1348 1354 134 2230 1375 2256 1400 2265 2267 1417 198 2291 206 2295 2309 1447 1451 1465 1476 1541 1568 358 2447 388 1648 1662 2528 1786 2651 1789 1792 1794 2662 1827 1830 1833 1841 1842 1845 1846 1868 1884 1906 1958 1960 2043 2052 2059 2077 2079
togeth	1500 1501 2366 2373 1512 2382 2383 1540 2407 1557 1559 2425 1566 1589 2471 1647 1650 2557 487 1739
together$	2163 2225 2355 2364 2365 2371 2375 2376 2404 2405 2408 2413 2421 2423 2430 2431 2432 2433 2439 2446 2453 2489 2504 2507 2511 2514 2520 2558 2569 2586 2602 2621 1843 1923 1944 1954 2020 2085
togethers$	2421 2432 1709
told	1286 2152 2153 2173 1330 2194 1339 119 121
told$	2150 2203 1343 344 2603 867
took	2180 95
took$	115
toolki	2141 2158 583 1811 1824 864
tools	63
tools$	1427 236
torches$	603 2075
touch	1286 1500
touch$	2150 2246 2364 2465 707
tour	2141 2158 583 1811 1824 864
tour$	2661
tourna	60
tournament$	1282 1782 2663
tournaments$	1282
tours$	2661
toward$	1960
towards$	1960 2009
town	1586 2450 2456 2486 2491 2556
town$	2385 2457 2467 2482 2542 1753
towns	2450 1613
towns$	2477 2483 2492
track$	1819 913
tracke	2141 2158 583 1811 1824 864
tracked$	43 1817 913
tracker$	2131
tracking$	44 913
tracks$	913
train$	1128
traine	1222 2117 2119 2137 1278 1805
trained$	2086 2142 1820 1127
traini	1250 2141 2158 583 1811 1824 864
training$	2094 2114 2115 1645 585 1129
trains$	1127
transf	370 508
transfer$	371 400 420 433 456 539
transfere$	420 433
transfered$	420 433 456
transferes$	420 433
transfering$	420 433 456
transferred$	1583 400 420 433 2526 456 539
transferring$	420 433
transfers$	371 400 420 433 456 539
transl	2119 1805
transp	409 751 1973
transparent$	1892
trauma$	700 765
travel	475 1763
travel$	1497 1511 1512 1561 2433 1608 486 2073
travelling$	2420
travels$	1497 1561 486
treat$	755
treated$	755 965
treating$	755
treats$	755
trends$	1901
tries	738
tries$	740
trim$	1201
trimmed$	1201
trimming$	1201
trims$	1201
trip	2141 2158 2632 1790 1791 583 1811 1824 864
trip$	2159 1629 2494 1782 2654 2655 2663 866
trips$	2159 1629 2494 2634 2663
true$	1721
trust	2168 1921 957
trust$	1893 1981 876
truste	90
trusted$	1312 1364 1365 1455 876
trustees$	2127
trusts$	876
try	738
try$	740
trying	738
trying$	740
tuesda	504 505 506
tuesday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
tuesdays$	2154 2590 1727 2592 1776 2665 2666
turf	474
turn	1237 2106 2110 2117 2118 2168 483
turn$	2093 1241 49 100 430 1798 591 616 619 844
turned$	49 2173 1496 430 471 616 844
turning$	430 844
turnou	46
turnout$	1268 1823
turns$	49 100 430 1798 616 619 844
tutor	64 65 1586 2450 2491 1645 1687 2551 2554
tutor$	1586 1587 1623 2509 1687 1703 502
tutors	2450
tutors$	2492 2509
twice$	2087 73 101 2643
two	108 274 1502 2377 1523 1562 2440 1577 1578 2443 405 2515 440 1674 2591 2013 2024 2027 2032 815
two$	274 1502 285 1523 306 1529 2424 1562 1567 2440 1577 1578 2443 361 1584 1592 2470 405 2515 432 442 1674 461 1714 1742 2628 1777 1780 560 1797 1799 2013 2024 2027 2032 815 2046 2057 2058 2078
twos$	1697 2561
type$	1646
unable$	318 480
uncle	1545 2571 528
uncle$	977
under$	1243 2119 177 535 1805
underm	524
unders	1433 1905 699 1921
understand$	2297 1087
understanding$	1951 1983 2010 1087
understands$	1087
understood$	2103
undert	2119 1291 1419 1471 1805
undertake$	344
undertaken$	2155 2283 2335
undertakes$	344
undo	384 460 524
unfair$	953
unfairly$	953
unfold$	2231
unfoldes$	2231
unfolds$	2231
unfollow$	808
unfollowe$	808
unfollowed$	808
unfollowes$	808
unfollowing$	808
unfollows$	808
unfriend$	808
unfriende$	808
unfriended$	808
unfriendes$	808
unfriending$	808
unfriends$	808
unit	2456 2491 1687 2551 467
unit$	2542 490 1752 2625 811
units	2551
units$	2492 2542
unload$	1204
unloaded$	1204
unloads$	1204
unlock$	1124
unlocked$	1124
unlocking$	1124
unlocks$	1124
unpick$	724
unpicke$	724
unpickes$	724
unpicking$	724
unpicks$	724
unsafe$	872
unsupervised$	1552
untangle$	453
until	1778
until$	1317 1604 435 2572 2606 2642 2668 2041 2054
up	2105 2119 1389 1402 1805
up$	2086 1226 2100 2101 2121 2122 1271 2145 2147 2155 2172 2188 1342 1353 2220 1359 2226 2247 1384 2253 2262 1400 2266 2284 1430 2305 229 1457 2325 243 2365 1515 2410 2411 2421 1576 2441 2513 2520 2638 2667 1813 1919 1966 1982 1997 2041 2050 2061 2062 2068
upd$	1813
update	1256 2141 2158 1362 1383 1386 583 1811 1824 1917 864
update$	2226 147 2234 1096
updated$	147 2247 1817 1918 1096
updates$	2120 2226 147 2234 1371 2250 1096
updating$	147 1096
uped$	1813
uphold	1031
uploaded$	45
upon$	1596 1663 1889
ups$	2112 2226 2421 1709 1813
upskil	699 1031
uptake	4
uptake$	1226 1823
urge$	739
urged$	739
urges$	739
urging$	739
us$	1460
use	2168 1305 1387 1860
use$	2163 2169 2251 173 183 1407 210 237 2635 2636 617 668 797
used	1249 2173
used$	2113 2180 617
useful	2278
useful$	2164 2189 2003
uses$	2163 173 617 668
usher	474
using$	210 237 498 1837 617 668
usual$	1368 201 2313
utilis	1031
valued$	2356
vehicle$	922
vehicles$	922
venue	2554
via$	498
vicar	64 65
vicinity$	2385
victim$	942
victims$	942
video	2141 2158 583 1811 1824 864
video$	2639 2644 2648
view	2110
view$	2184 1403 2306
viewe	2117
views	1248
views$	2112 128 270 592 1946
vigila	1445
vigilance$	1933
vigilant$	2249 2309
violence$	1896
visibi	1461
visibility$	2325 1864 1976
visible$	2289 713 2010
vision$	1983
visit	1223 2093 2110 2141 71 2158 1563 1702 494 1790 1791 583 1811 1824 797 864
visit$	2092 1293 2159 2357 2382 1716 1731 2654 2655 2663 1963 866 1146
visite	1222 2117 2119 2137 1278 1286 2152 2153 1291 605
visited$	2086 2142 2150 2155 1293 1827
visiti	2564 1763
visiting$	2420 1146
visitor$	1880
visits	1256 797
visits$	2092 2120 1293 2159 2357 1557 487 1716 2663 1963 1146
voice	1905 1921
voice$	2273 592 1042
voices$	592 1042
volunt	33 2140 2141 64 65 2158 583 1811 1824 864
volunteer$	0 1 2091 11 15 17 56 2159
volunteers$	0 1 2091 11 15 17 56 2159
voucher$	603
vouchers$	603
vulner	2336 1921
vulnerabilities$	1061
vulnerability$	1061
wait	875
wait$	2342 265 2558 832
waited	2180 95
waiting$	2342 265 832
waits$	832
waive$	1212
waived$	1804 1212
waives$	1212
waiving$	1212
walk	1223 2168 1305 475 1785 1790 1791
walk$	2163 2169 1497 1511 1512 1561 2433 375 1608 1782 2649 2654 2655 2661 2663 628 1147
walkab	2141 2158 583 1811 1824 627 864
walked	2173
walked$	1147
walkin	2366 1763
walking$	2552 2564 1147
walks	475
walks$	2163 1497 1561 375 2661 2663 628 1147
wall	1522 2641
wall$	2144 512 513
walls$	2144 2224
want	1330 2194 738
want$	1415 2322 2348
wanted	1311 1330 2194
wanted$	2175
wants	1330 2194 738
wants$	2322 2348
warden	33 2140 64 65
warden$	0 1 2091 11 15 17 56
wardens$	0 1 2091 11 15 17 56
warm$	2189
warn$	301 329 459
warne$	329
warned$	301 329 459
warnes$	329
warnin	1510
warning$	102 301 329 459
warnings$	102
warns$	301 329 459
was	2180 95 119
was$	1279 1284 1288 2182 113 581 606
watch	2110
watch$	256 553 1933
watched$	2103 2134 553
watches$	553
watchful$	1381
watching$	256 553 718
way	2282 1423 413
way$	2184 2287 2294 2435 2497 1635 1922
ways$	2435 1924 1956 736
we	64 65
we$	1229 1232 16 1358 2227 242 2338
weaken	384 1669 460 495 2609 524
weaken$	2533
weakens$	2533
weaker	1658
weaker$	2522
wean$	292
weaning$	292
webina	2141 2158 583 1811 1824 864
webpag	2141 2158 583 1811 1824 864
websit	2141 2158 2641 583 1811 1824 864
website$	57 2144 62
websites$	62
wedge$	429 469
wednes	504 505 506
wednesday$	2154 504 2590 505 1727 506 2592 1776 2665 2666
wednesdays$	2154 2590 1727 2592 1776 2665 2666
week	2554
week$	2154 527
weekda	504 505 506
weekday$	2590 1727 2592
weekdays$	2590 1727 2592
weeken	504 505 506
weekend$	2154 2590 1727 2592
weekends$	2154 2590 1727 2592
weekly$	2087 2643 569 588
weeks	504 505 506
weeks$	2154 2255 2572 2575 2590 1727 2592 527
weekss$	527
welcom	90 200 251
welcomed$	1312
welcoming$	2164 2189 1422 2289 1473 1892 2010
welfare$	959
well$	1977 768
wellbe	2336 1921
wellbeing$	1046
went	2093
went$	1284 1774 616
were	2180 95 119
were$	1279 1284 1288 2168 2182 113 358 581 606
what	152
what$	89 1338 1374 1406 255 1489 268 1831 1851
whatev	152
whatever$	1374 1462
whatsapp$	1665 518 1741
when	94 152 1705
when$	1316 124 1374 2251 2253 2254 207 2398 2557 1831 1851 1906 1911 690 1920 1928 773
whenev	1705
whenever$	207 2398 690 773
where	94 152 1785
where$	1316 124 1374 207 1735 2649 1831 1851 1906 1911 690 1928 773
wherea	94
whereas$	1316
wherever$	207 690
whether$	1851 1956
which$	1227 1228 1831 1851 2059
while	94
while$	1316 2572
who	108
who$	1246 2116 1328 1771 1772 1831 1851 1859 638
whoever$	639 2076
whole	2027
whole$	274 1502 1523 1562 2440 1577 1578 2443 2515 1674 700 2013 2024 2032 815
whom$	1831 1851
why$	1851
widen$	1197
widened$	1197
widening$	1197
widens$	1197
wider$	2217 239 399
wife$	978
wifi	1522
will	1481
will$	1225 1279 134 1380 198 206 1447 1648 1662 1671
willing$	1750
win$	759
wind	519
window$	2144
windows$	2144
wing	2491 2587
wining$	759
wins$	759
winter$	2181
wisely$	2549
wiser	1684
wish	1330 2194 738
wish$	2348
wishes	1330 2194 738
wishes$	2348 270 592
with	1659
with$	2086 2151 1342 1343 2253 1400 2266 181 2314 1468 1494 2359 2363 2367 2368 1515 1530 2412 2425 1565 2446 2447 377 1707 1786 2651 1827 1842 1868 1906 1916 1923 1939 2009 2040 2054 2056 2059 2085
withdr	293
withdraw$	408 451 1213
withdrawe$	451
withdrawen$	451
withdrawes$	451
withdrawing$	451 1213
withdrawn$	2475 2493 1804 1213
withdraws$	408 451 1213
wither	1669
wither$	2533
withers$	2533
within	116 333
within$	1243 1539 1555
withou	1764
without$	2361 455 2623 614 967
word$	2201 2343 649 1881
words$	2201
work	1250 738
work$	2 2114 2115 57 2227 1367 2248 176 2268 2274 197 249 2352 2494 1638 2503 1902 699 1922 701 1998 1999 787
worked	1251 2119 1291
worked$	1222 2155 409 701 787
worker	33 2140 2141 64 65 2158 583 1811 1824 864
worker$	0 1 2091 1229 11 15 17 34 2133 56 2205 2209 600 995
workers$	0 1 2091 1229 11 15 17 34 56 1968
workin	1250 1461 1921 738
working$	25 2114 1259 2248 176 2325 2352 1922 701 787
workload$	1346
works	738
works$	57 2274 2312 701 787
worksh	2141 2158 1687 2551 1703 583 1811 1824 864
workshop$	2159 2567 1782 2661 866
workshops$	2159 2567 2661
workstream$	597
workstreams$	597
world$	542
worrie	1330 2194
worries$	1371 2236
worry	1330 2194
worse	873
worst	2027
worth	2278 1973
worthwhile$	2003
would$	192 193
wound$	2604
wrap	157 783
wraparound$	1379 2005
wristbands$	603
write$	1126
writes	1256
writes$	2120 1126
writing$	821
writte	2119 1281 1286 1339 118 1805 605
written$	1222 2137 1278 2145 2150 2152 2153 2203 1340 1827 1126
wrong$	954
wrongly$	954
wrote	605
wrote$	1287 1827
yards$	2419
year$	2181 1586 2474 527
years$	527
young	1945
young$	52 66 67 82 1307 87 1313 105 1329 108 1331 1332 2197 1431 215 274 1502 1520 1523 325 1562 2440 1577 1578 2443 406 2515 440 2527 1674 1696 1783 2653 1796 1832 1921 1947 2013 2024 2032 815
younge	274 1502 1523 1562 2440 1577 1578 2443 361 1592 405 2515 440 1674 461 1726 2591 2616 2013 2024 2032 815
younger$	274 1502 1523 1560 1562 2440 1577 1578 2443 2515 1674 2555 2013 2024 2032 815
youngest$	2555
youth$	2099 1488 2468 2038
youths	1696
youths$	1553 2560 2038
yp	108 274 1502 2377 2378 1523 2395 2397 2407 325 2422 1562 2440 1577 1578 2443 361 1592 2469 2472 2473 405 2499 2515 440 2527 1674 461 2565 2582 1726 2591 1728 2593 2614 2616 2627 2629 2013 2024 2027 2032 815
yp$	2470 1692
zine$	2075
zines$	2075
zone	1509 1510
zone$	2014
zones	1509 1510
zones$	2014
