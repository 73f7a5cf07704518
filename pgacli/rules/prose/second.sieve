1218 858 581

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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 52 54 56 59 60 61 65 66 67 68 69 72 73 75 76 77 78 79 80 81 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 100 101 103 104 105 107 108 121 124 129 131 132 133 134 135 140 141 142 143 144 146 151 152 154 156 157 159 162 164 182 185 188 247 257 270 288 289 290 291 292 295 296 297 298 299 300 301 302 347 348 349 350 352 356 358 360 361 362 367 368 371 374 375 380 381 382 383 385 386 388 389 390 391 392 393 396 399 400 401 408 409 414 415 416 422 423 426 428 431 432 434 435 440 441 445 446 447 449 454 455 456 457 458 460 461 462 463 467 468 469 470 472 476 477 478 479 480 481 482 483 484 487 488 490 491 492 493 494 495 496 497 498 499 500 501 504 506 509 510 511 512 513 515 516 517 518 521 522 536 543 544 545 547 548 552 556 560 562 563 564 566 570 572 583 584 585 588 589 591 593 594 598 605 668 669 672 673 679 681 682 683 684 685 686 688 689 690 692 695 696 700 703 704 706 707 709 710 711 712 729 730 731 732 733 736 737 738 739 740 741 742 745 746 747 748 749 750 752 753 755 756 757 758 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 783 784 785 786 787 788 790 791 792 793 794 795 796 797 799 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 822 824 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 887 888 889 890 891 892 893 894 895 896 897 898 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 916 919 921 922 923 924 925 926 928 929 930 932 933 934 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 975 976 977 978 979 980 981 982 983 984 985 986 987 989 990 991 992 993 994 995 996 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1038 1039 1040 1043 1044 1046 1069 1123 1128 1135 1159 1160 1162 1173 1174 1181 1184 1185 1186 1188 1189 1192 1193 1203 1204 1206 1208 1209 1210 1211 1215 1216 1217 1 8 9 13 17 19 21 30 45 51 53 55 57 58 62 63 64 70 71 74 82 98 99 102 109 110 113 118 119 120 122 125 130 136 137 138 139 145 147 148 153 155 158 160 161 163 166 168 169 171 174 179 180 181 183 184 186 187 219 223 224 239 242 252 273 274 276 277 278 281 285 286 293 294 319 335 351 353 354 355 357 359 363 364 365 366 369 370 372 373 376 377 378 379 384 387 394 397 398 403 404 405 406 407 410 411 417 420 421 424 425 427 429 430 433 436 437 438 439 442 443 444 448 450 452 453 459 464 465 466 471 473 474 475 485 486 489 503 505 514 519 520 523 524 525 529 530 531 532 533 535 537 539 542 546 549 550 551 553 554 555 557 558 559 561 565 567 568 571 573 582 586 587 590 592 595 596 597 602 604 611 613 640 667 670 671 674 680 687 691 693 694 697 699 701 702 705 708 713 714 727 728 734 735 743 744 751 754 759 782 789 798 800 820 821 823 825 886 899 915 917 918 920 927 931 974 988 997 1013 1037 1042 1045 1048 1050 1053 1057 1061 1066 1068 1071 1080 1091 1101 1109 1120 1125 1126 1127 1129 1130 1132 1133 1134 1143 1145 1161 1167 1168 1170 1175 1176 1178 1182 1187 1190 1191 1194 1195 1196 1197 1199 1200 1202 1205 1212 1213 1214 0 7 42 106 111 112 114 115 116 117 123 126 127 128 149 150 165 167 170 172 173 175 176 177 178 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 220 221 222 225 226 227 228 229 230 231 232 233 234 235 236 237 238 240 241 243 244 245 246 248 249 250 251 253 254 255 256 258 259 260 261 262 263 264 265 266 267 268 269 271 272 275 279 280 282 283 284 287 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 336 337 338 339 340 341 342 343 344 345 346 395 402 412 413 418 419 451 502 507 508 526 527 528 534 538 540 541 569 574 575 576 577 578 579 580 581 599 600 601 603 606 607 608 609 610 612 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 675 676 677 678 698 715 716 717 718 719 720 721 722 723 724 725 726 858 1032 1033 1034 1035 1036 1041 1047 1049 1051 1052 1054 1055 1056 1058 1059 1060 1062 1063 1064 1065 1067 1070 1072 1073 1074 1075 1076 1077 1078 1079 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1092 1093 1094 1095 1096 1097 1098 1099 1100 1102 1103 1104 1105 1106 1107 1108 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1121 1122 1124 1131 1136 1137 1138 1139 1140 1141 1142 1144 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1163 1164 1165 1166 1169 1171 1172 1177 1179 1180 1183 1198 1201 1207

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 10 0 6 5 9 0 6 4 6 7 5 3 6 10 6 9 6 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 6 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 7 8 4 4 3 10 5 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 7 3 5 5 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 7 10 5 4 6 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 6 5 7 3 11 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 5 3 2 2 2 3 2 2 3 3 3 4 3 3 3 4 3 4 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 3 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 3 3 2 2 4 4 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	450 1818
20$	2027
34$	794
35$	794
YP	1589
a$	2154 95 1376 1406 1429 1439 1440 243 1473 1477 1532 329 1581 1770 1772 2631 1775 559 1779 2645 2647 1792 1794 1796 1824 1865 2031 2032 2034 2035 2036 2037 2039 2041 2047 2048 2049 2051 2052 2053 2057 2060 2071 2072
abc	289 1507
abcs	1507
able$	2225 1516 319 1667 1745 605 1902
about$	1351 1470 2356 1944 1949
above	2491
above$	2507 1961
abreast$	1033
abroad	1703
abuse$	1890
academ	2447 2476 2481
academy$	2532
accept	1233 2101
accepted$	2091
access	1430 1895 745 1963
access$	2288 696
accessed$	587
accessible$	2280
accomm	467
accommodation$	2457 490
accordingly$	1915 1916
accoun	2161 1382 745 1963 924
account$	61 2226 2240 2323
accred	1286
accredited$	2144
achiev	1267 1957
achieve$	588
achieved$	2125 588
achieves$	588
acknow	1287 692
acknowledge$	1085
acknowledged$	1085
acknowledgement$	2145
acknowledges$	1085
acknowledging$	1085
across	2649
across$	2239 2432 1912
act$	697 774
acted$	2164
action	1227 2130 2147 1382 1417 581 1805 1818 858
action$	2 49 2237 2240 2275 595
actions$	2 49 595
active$	1395
activi	1227 2130 2147 2207 2273 1486 2621 581 1805 1818 1983 858
activities$	2148 2344 2471 1625 2484 2493 1913 1914 1988
activity$	1988
acts$	774
ad$	170
add	801
add$	1159
added$	1159
adding$	1159
additi	155
additional$	1343 1373
addres	117 118 1378 178 692
address$	1396 1657 1065
addressed$	1336 2236 1065
addresses$	1657 1065
addressing$	1065
adds$	1159
admitt	2564 494
admitted$	1712
adopt$	211 1168
adopte	2110 1276 1799
adopted$	2134 1168
adopting$	1168
adopts$	1168
adult	2161
adult$	2215 2216 2311 1846 1847 630 1113
adults	244
adults$	2181 1352 162 2311 1462 875 1113
advert	1227 2110 2130 2147 581 1799 1805 1818 858
advice$	126 2231
advis$	330
advise	63 64
advise$	301 330 1081
advised$	330 1081
adviseed$	301
adviseing$	301
adviser$	596
advisers$	596
advises$	301 330 1081
advising$	330 1081
adviss$	330
advoca	692 1026
advocate$	1005
afraid	1299
afraid$	2157 944
after$	2166 2275 1484 2632 2020
aftern	504 505
afternoon$	2143 1571 2559 1722 2581
afternoons$	2143 1571 2565 1722 2581 1833
again$	1451 2325 2504
against$	1240 107 1327 1548 1878
age$	2590
agenc	2201
agenci	26 34 2129 1362 244
agencies$	0 1 2081 12 16 18 1244 2116 55 2220 162 1462 724
agency$	2105 1379
agenda$	2204 1907
agree	801
agree$	1236 345 508 831
agreed	2110 1276 1280 1378 1799
agreed$	2093 2134 2138 1361 2236 1448 508 1745 1816 755 831
agreeed$	1236
agreem	1227 2130 2147 2355 581 1805 1818 858
agreement$	58 126 2354
agreements$	2354
agrees$	1236 345 508 831
aim	732
aim$	1973
aiming	732
aims	732
aims$	1973
alarm$	36 38 601
alarms$	36 38 601
alert	1442
alert$	2238 2300 2000
align	1026
all	33 106 120 1375 2517 1774 2639 1935 2023
all$	2077 1251 1274 2140 1292 2233 162 1457 1460 1462 1561 1621 724 2034 2037 2061
alloca	1246 2110 1799
allocate$	1182
allocated$	2104 1264 501 1816 1182
allocates$	1182
allocating$	1182
allotment$	56
allow$	2198 2252 1491 1597 1604 1639 1985
allowe	2564
allowed$	196 1491 1516 1672 2548 2562
allows$	2198 2252 1985
allowted$	1491
alone	1299 1627
alone$	2157 2485 2508 2530 2009
along$	1530 2619 1984
alongs	1660
alongside$	2518 1912 1975 1976 1999
altern	2273 2324 296 444 1983
alternate$	353 1588 1707
alternating$	353 1707
alternative$	1349 497
ambassador$	596
ambassadors$	596
amber$	2152 2153 1831
amend$	1164
amende	2110 1799
amended$	1164
amending$	1164
amends$	1164
among$	1492 1535 2432
amongs$	2239
amongst$	2239
an$	1376 1409 203 1429 1439 1772 1775 559 2645 1792 1794 1824 628 2047 2048 2049 2071
analyse$	673
analyses$	673
analysing$	673
analyst$	886
analysts$	886
and$	1308 1371 1373 1467 1476 1485 1952
annual$	586
anothe	1362 2370 2385 2387 2398 2413 2460 2464 1618 2572 2582 2584 2616 2618 799 2021
another$	2220 1409 2371 2384 2400 2418 2427 2428 2436 2438 2440 365 2451 1600 1607 399 1623 2488 2497 2513 2522 2529 1674 2536 2552 2555 480 497 1719 1725 2585 2604 2645 1794 629 2017
answer	1287 2164
answer$	2145 1207
answered$	1207
answering$	1207
answers$	1207
anti$	693
any$	1363 146 1365 1460 1561 530
anybody$	2066
anyone$	2066
apart	2365 2375 2378 1543 1544 384 2462 1665 506
apart$	2401 2402 2432 2433 1576 2435 364 2443 2456 1602 2523 2534 2553 515 1744 2606 1759
apolog	945
apologise$	851
apologised$	851
apologises$	851
apologising$	851
app$	61
appeal$	2597 522 1741
appearance$	1893
appl	801
applic	1227 2130 2147 581 1805 1818 858
applicable$	1901 1902
application$	2633 1953
applications$	1953
applie	1281
applied$	2139 824
applies$	824
apply$	824
applying$	824
appoin	1227 2110 2130 2147 494 581 1799 1805 1818 858
appoint$	1139
appointed$	1814 1816 1139
appointing$	1139
appointment$	2148 1712 2633
appointments$	2148 1712
appoints$	1139
appren	1698
apprenticeship$	2556
apprenticeships$	2556
approa	2126 1299 104 1443 1853
approach$	2237 2287 2301 1911 1048
approachable$	2280 1886 2000
approached$	2157
approaches$	1303 1048
approaching$	2411
approp	155 2269 444 1895
appropriate$	1343 2205 1349 1361 1370 1373 2280 1901 1902 1096
appropriately$	2239 1096
approv	1246 2110 1280 1799
approved$	2104 2138
apps$	61
april$	2168 1311
are	1221 117 148
are$	1274 1278 1279 75 76 2155 101 111 1344 1435 226 359 579 580 625 627
area	1583 2441 2447 2476 2481 2544 2546
area$	2391 2448 1599 1600 2458 2459 1748 2004
areas	2441
areas$	2304 2391 2482
arise	1426
arise$	2284
arises$	2284 1901
around$	2220 1373 1389 1470 2356 1896 1995 1999
arrang	2110 1253 2111 2135 1799
arrange$	131 1491
arranged$	2232
arrangeed$	1491
arrangeing$	131
arranges$	131
arrangeted$	1491
arrest	1299 869
arrest$	99 110
arrested$	2157
arrests$	99 110
arriva	1666
arrivaltime$	2524
arrivaltimes$	2524
arrive	475 494 791
arrive$	1509 1712
arrives$	1712
articl	1227 2130 2147 581 1805 1818 858
as$	1316 122 142 1367 153 2236 2239 2240 2242 2243 1408 191 208 1447 230 314 625 648 649 1896 683 1909 1917 744 767
asbo	289 1507 290 1508
asbos	1507 1508
aside$	2054
ask	2155 1324 2182
ask$	97 301 543 616 1175
aske	616
asked	1281 2141 2142 1324 2182 603
asked$	2139 2160 1304 1324 301 345 1821 1175
asking$	301 543 1175
asks	1324 2182
asks$	97 301 543 616 1175
aspira	1910
aspirations$	1054
assaul	104 869
assault$	109 644
assaulted$	644
assaults$	109 644
assemb	1227 2130 2147 2525 2542 581 1805 1818 858
assemble$	2558
assemblies$	2148 2650
assembly$	2650 860
assess	1227 2130 2147 1332 117 1338 581 1805 1818 858
assessed$	42
assessment$	2 2188 2190 2193 2194 2196 2197 1872
assessments$	2196
assign	2110 1799
assign$	830
assigned$	1264 501 1816 830
assigning$	830
assigns$	830
assist$	1007
assistance$	2231 1007
assisted$	1007
assisting$	1007
assists$	1007
associ	1498 1499 2358 1501 2365 1510 2370 2374 2375 1563 1643 2542 2554
associate$	2356 2368 2417 2421 2501 2025
associating$	2357 2406 2026
association$	2357 2359 2423 2001 2002 930
associations$	931
assumptions$	1936
assurance$	126 1876
assurances$	1876
at$	2121 2124 1275 2154 1312 96 138 152 2236 1396 223 2302 2306 2309 1521 1524 2403 398 1632 2514 2516 457 498 2629 2632 2634 1781 1789 2649 2651 1797 1801 1833 1945 2020 2030 2031 2032 2044 2045 2046 2070
attached$	1961
attachment$	1678
attachments$	1678
attack	104 869
attack$	109 939
attacked$	1854 939
attacks$	109 939
attemp	732
attend	1218 1219 4 2083 1238 2096 2097 1245 1247 2108 2109 2110 1253 2111 1260 1281 1286 70 475 494 1799 589 791
attend$	2082 1288 1495 2514 1712 538 1807 619 1212
attendance$	1222 21 2105 2107 2118 94 1712 1817
attendd$	1807
attended$	2076 2128 2139 2144 1288 1807 619
attendees$	2103 2107 2116
attending$	2076 619 1212
attends$	2082 1288 1495 1712 538 1807 619 1212
attention$	1397
attenu	385
attitudes$	1936 1059
attraction$	2597
attractive$	2280
audit	1227 2130 2147 581 1805 1818 858
audit$	2
audite	1286
audited$	2144
august$	2168
aunt	1542 2560 527
aunt$	970
auntie$	970
aunty$	970
authorisation$	2012
authorisations$	2012
authority$	2012
autumn$	2168
availa	2110 1442 1799
available$	1361 2232 1400 2300
avoid	295 2377 500
avoid$	1513 2443
avoidi	295
avoiding$	1513 1830
aware	1366 1378 1442
aware$	2224 2236 2238 2293 2300 1034
awaren	1910
awareness$	1898 681 1900 725 1053
away	2447 384 1618 413 2546 506 1744 537 546
away$	2352 2365 2377 2378 2403 1551 339 2438 1595 1602 404 1631 2516 2534 1677 1685 1689 2563 2566 1727 515 1744 1755 544 2038
back	1359
back$	101 1341 2217 515 618 2067
background$	1941
backinto$	1787
backto$	1787
badmin	1795
badminton$	2653
bail$	289
bake$	857
bakees$	857
bakes$	857
ban	281 284 335 336 341 478 483 518 519 1790 793
ban$	282 1520 332 383 493 2648
band	2577
bands$	2615
bann	519
banned	281 284 471 483 2593
banned$	2350 282 383 466 1689 2562
banner	57
banner$	551
banners$	551
bannin	281 284 335 483
banning$	282 383
bans	281 284 335 341 483
bans$	282 383 2648
bar	281 284 335 478 483 519 793
bar$	282 383
barbec	59
barbecue$	1277 1777 2652
barbecues$	1277
barr	519
barred	281 284 471 483
barred$	2350 383 466 1689
barrier$	429 469
barriers$	2212
barrin	281 284 335 483
barring$	383
barrister$	1003
bars	281 284 335 483
bars$	282 383
base$	1918
based$	1977
basis$	2246
be	148 224 689
be$	1274 1279 111 1344 1374 160 1380 171 175 191 1411 1418 1425 215 1435 1437 220 226 2303 1454 1490 1509 325 344 2424 359 1636 579 580 625 668 709 758 782
bear$	214
bearing$	214
bears$	214
become	148
become$	175
becoming$	175
been	2167 92
been$	1230 24 2110 1268 1274 1283 111 1374 359 580
before$	2154 90 1310 2632 964
befrie	104
begun	2110
behavi	2328 1910
behaviour$	289 290 1936 1058
behaviours$	1936 1058
behind	1773
behind$	2495 2631 1852 932
being	148 224 2554 1758 1910
being$	111 1344 1374 175 2358 2411 2424 2542 2561 1829 1830 709 1980
belief	1963
believ	2164 1324 2182
belong	1333 117
belong$	2191 654
belonging$	2281
belongs$	654
below$	1961
bench	62 2630
bench$	36 60 511 512
benches$	36 60
benefi	2269
beside	1655 1660
beside$	2518 2045
best	1895
best$	186 1979
better	155 161 296 444 1680 682 692 867
better$	1373 1379 186 2288 241 1461 1481 2342 268 1528 1596 399 424 2539 497 536 599 721 1967 756 773 1993
betwee	2355
between$	2239 1492 2351 2359 2360 2432 1647 1687 1861
beyond	114 1551 1759
bid	1227 2130 2147 581 1805 1818 858
bigger$	2507
bike	62
bin	62
bin$	36 60
bingo	1795
bingo$	2653
bins$	36 60
bit$	2331
blankets$	2065 2073
block	518
block$	275 803
blocke	2587 2593
blocke$	803
blocked$	2350 275 537 803
blockes$	803
blocking$	275 803
blocks$	275 803
board	19 26 1260 1261
board$	1244 2118 2119 2133 2199 2200 2537 1795 1926
boardi	2447
boarding$	1616 529
boards$	2133
boat	2577
bolste	1026
bolted	1798
bolted$	2656
bond	1501 1603
bond$	2359 317 2461 426 447 1678 1974
bonds$	317 2461 1678 1974
book	2108 507 547
book$	2646 2065 1153
booked	2108 2110 1286 1799
booked$	2128 2144 1153
booking$	2633 1153
bookle	1227 2130 2147 581 1805 1818 858
booklet$	2100
booklets$	2065
books	62
books$	2646 2065 1153
boroug	1583 2441 2447 2476 2481 2546
borough$	2448 1599 2458 2472 2532 1748
boroughs$	2473
both	2517 1774 2639
both$	2140 2032 2034 2036 2037 2074
bought	2110 1280 1799
bought$	2138 1819 1137
bounda	2328 745 1963
boundaries$	1991
box$	857
boxes$	857
boxs$	857
boy	1300 276 1500 2366 1519 1559 2431 1574 1575 2434 362 1589 2505 1670 1696 2003 2015 2023 809
boy$	2158 2439 440 1688
boyfriend$	979
boys	51 65 66 84 1306 102 106 216 1434 276 1500 2366 1519 326 1559 2431 1574 1575 2434 406 2505 2517 1670 1692 1778 1791 1825 2003 2015 2023 809
boys$	1269 1284 2158 1302 1320 2185 1483 2415 2439 2440 2461 440 2550 489 2569 2636 1851 2014
bread$	2073
break	1583 2441 384 385 1666 460 481 495 1721 523 2621 797
break$	136 295 355 356 1584 1602 388 404 1645 2579 2024
breakf	1785 1786
breakfast$	1777 2643 2644 2063 2073
breakfasts$	2063
breaki	385 481
breaking$	136 355 356
breaks	2441 385 481
breaks$	136 355 356 2623
breaktime$	2524
breaktimes$	2524
breath	1721
breathe$	2596
breather$	2579
breathing$	1721
bridge$	671
bridgeing$	671
bridges$	1887 1888 671
brief$	1930 1210
briefe	1218 2126 1273 2141 2142 1286
briefed$	2076 2131 2144 1210
briefi	1227 19 2130 2147 581 1805 1818 858
briefing$	2 2148 860 1210
briefings$	2148
briefs$	1210
bring	123 847
bring$	271 1170
bringing$	271 1718 1170
brings	123
brings$	271 1170
broade	1026
broken	2598
broken$	2373 1543 1544 797 2036 2037
brothe	405 1696 2560 527
brother$	965
brothers$	1850 2029
brough	123
brought$	124
budget	1280
budget$	2098 28
budgeted$	2138
build	1430 682 692
build$	183 206 2288 554 663 670 1106
builde$	206
buildes$	206
buildi	2481 692
building$	56 206 2430 368 2450 2459 2506 2614 663 670 1106
buildings$	2482
builds	692
builds$	206 554 663 670 1106
built	1254
built$	2112 2132
bulb$	36
bulbs$	36
bulletin$	1804
bump$	2525
bunch$	2453
burglaries$	896
burglary$	896
burgled$	938
bus	2481 1683 2541 2639
bus$	2133 2469 2487 1777 2652 2043 2063
buses	1583 2441 1610 2541 2544
buses$	2133 2468 2482
busine	1333
business$	2191 2271 2278 229
but	2606
buy	1853
buy$	2179 2624 2625 1136
buyer$	879
buyers$	1850 2028 879
buying$	1136
buys$	1136
by	1783
by$	1275 2163 93 2306 242 1464 498 2632 2641 1797 1834 1836 1839 1940 1984 2030 2041 2045
cabin	2577
cafe	67
cafe$	2506
café	67
café$	2506
call	2083 1227 2130 2147 1697 581 1805 1818 858
call$	2082 1303 88 97 99 100 2349 2633 766
called	70 2160
called$	1288 100 1863 647
callin	1758
calling$	1652
calls	1253 2111
calls$	2082 1303 88 97 99 100 2349 1493
calm$	2596
calmer	867
came	1234 2101 2108
came$	2083 2092 1328
camera	62
camera$	36 38 60 551
cameras$	36 38 60 551
camp	59
camp$	1277 2652 857
campai	1227 2130 2147 581 1805 1818 858
campaign$	584 660
campaigning$	660
campaigns$	660
campes$	857
camps$	1277 857
campus	1583 2441
campus$	2614
can	2155 1479
can$	80 2225 1374 2261 1488 319 1644 1667 479 1921
cancel$	408
cancelled$	2466 2483
cancels$	408
cannot	1517 319 1667 479
cannot$	2443 1709
cap	338 472
cap$	361 473 493
capaci	745 1963
capacity$	1340 1394 1958
caped$	473
caping$	361 473
capitalise$	183
capped$	473
capping$	473
caps$	361 473
capting$	473
capture$	723
captured$	2348 1808
captureing$	723
captures$	723
car$	2487
card	1227 2130 57 2147 581 1805 1818 858
card$	2100 551 2633 2065
cards$	551 2633 2065
care$	2210 2339 1705 2027
careful$	1395 2000
carefully$	2539 1882
carer	34 2129 467
carer$	0 1 2081 12 16 18 55 1705 490 965
carers$	0 1 2081 12 16 18 55 227 302 1705 490 965
cares$	2210
careta	63 64
carr	847
carria	2577
carried$	2110 1286 1416 1469 1799
carry	2155
carry$	667
carrying$	1830
cascad$	657
cascade$	657
cascades$	657
cascading$	657
cascads$	657
cascadting$	657
case$	1257 1260 1345 1360 1909
caseworker$	991
cast	65 66 2577
cast$	1284 501 2583
casts$	2583
catch	1355 1906
catchup$	2213
catchups$	2213
caught$	1733 516
cause	1963
causes	1963
caution$	330
cautione$	330
cautioned$	330
cautiones$	330
cautioning$	330
cautions$	330
cbo	289 1507 290 1508
cbos	1507 1508
cctv$	36 38 892
cease	1645
cease$	2483 408 2503
ceased	1301 1317
ceased$	2159 2175
ceases$	2483
celebrate$	739
celebrates$	739
celebrating$	739
cent$	1251
center$	1356
centre	23 67 1583 2441 2481 2544 693
centre$	1356 2405 368 2459 2506 2614
centred$	1427 1927 1928 1977
centres$	2482
certain$	217 1982
certif	1227 2130 2147 581 1805 1818 858
chair	35 1261 63 64
chair$	2119 2178 2646 2064
chaira	1253 2111
chairc	1253 2111
chairchecks$	1253
chaird	1253 2111
chaire	2110 1253 2111 1799
chairf	1253 2111
chairh	1253 2111
chairl	1253 2111
chairm	1253 2111
chairo	1253 2111
chairp	1253 2111
chairr	1253 2111
chairs	1253 2111 62
chairs$	2178 2646 2065
chairu	1253 2111
chairv	1253 2111
chairw	1253 2111
challeng$	718
challenge$	2254 1880 718 1105
challenged$	2283 1105
challenges$	2254 718 1105
challenging$	718 1105
challengs$	718
champi	692
champion$	596 598
champions$	596
chance	2324
chance$	2315 319 1721
change$	2218 2221 2223 401 402 617 1985 1996 1163
changed$	1163
changees$	2218
changes$	2218 2221 1364 2223 401 1985 1163
changing$	401 1163
channel$	61
channels$	2219 1392 2258 1436 219
charge	1790
charge$	2648
charges$	2648
charte	57
charter$	58
chas	474
chased	1281
chased$	2139
chat	1661 517 1736
chat$	252 1661 2519 1697 517 1735 1736 2594 535 1986
chats$	252 1986
chatti	1652 1758
chatting$	2510
check	1219 1227 2130 2147 1355 581 1805 1818 1906 858
check$	1227 2130 2147 167 581 1805 1818 858 1181
checked$	42 1181
checkin$	2213
checking$	167 1181
checkins$	2213
checks$	1253 167 1181
chess	1795
chess$	2653
child	1300 1696
child$	2158 1676 1688 710 759
childr	1300 1306 1322 1325 216 1434 276 1500 2366 1519 1559 2431 1574 1575 2434 406 2505 1670 1692 1696 2003 2015 2023 809
children$	2158 2180 2183 2185 2322 2454 1676 2550 1967
childrens$	2158
childs$	2158
choice	2324 2328 1910 1983
choice$	464
choices$	464 1060
choir	2577
choos$	462
choose	2155 310 616
choose$	462 463 570 1834
chooses$	462 463 570 1834
choosi	616
choosing$	462 463 570 1834
chooss$	462
chose	1304 616
chose$	2162 1834
chosen	1280
chosen$	2138
chrono	1227 2130 2147 581 1805 1818 858
church	67
cinema	67
circle	1227 2130 2147 1662 581 1805 1818 858
circle$	2372 2409 2453 1617 1642 426 2520 2557 2573
circles$	2372 1617 2520 2557 2573
circul	2110 1253 2111 1276 1799
circulated$	2134
circumstances$	1752
cities	2481
cities$	2473
city	2447 2476 2481 2546
city$	2448 2458 2472
civil$	289
claim	1790
claim$	2648
clarification$	126 1876
clarit	745 1963
clarity$	126 1876
class	1583 2441 2476 1619 2481 1683 2541 2544 1698 502
class$	2177 2450 2465 2477 2478 1642 2518 2556 1720 2589 2650
classe	2441 1584 2541
classes$	2150 2177 2442 2482 2532 2556 2650
classroom$	2133
classrooms$	2133
clause	2355
clause$	2189 2354 1871
clauses$	2189 2354 1871
clean$	327 806
clear	474 1895
clear$	2176 2294 2295 1640 1685 721 755 773 820
clearer$	773
clearing$	820
clears$	820
clicked$	2123
clicks	1245
clicks$	2103
climb$	857
climbes$	857
climbs$	857
clinic	67
clique$	426
clos	518
close$	1376 1395 2424 1655 671 721 814
closed	2110 1267 2593 1799
closed$	2125 2483 537 814
closeing$	671
closely$	1912
closer	161
closer$	1379 241 334 756
closes$	671 814
closing$	814
club	1227 23 2130 67 2147 2476 2481 2544 1698 581 1805 1818 858
club$	2405 368 2459 2465 2506 2532 2556 584
clubs	1583 2441
clubs$	2482 2532 2556
co	642
co$	693 763
coach	2129 63 64
coach$	2652
coache	63 64 2577
coaches$	2652 856
coachi	1227 2130 2147 581 1805 1818 858
coaching$	856
coats$	601 2065 2073
coax$	377
code	57
code$	58 2648
codes$	601
coerce	104
coerci	104
coffee$	52
cohesi	745 1963
cohort	2577
cohorts$	2615
coinci	2525
coincide$	2380
collab	161 693 745 1963
collaborative$	1379
collaboratively$	1912
collea	1362
colleagues$	2116 2220 724
collec	409 1666
collect$	2613 723 1211
collected$	1800 1808 1211
collecting$	723 1211
collectiontime$	2524
collectiontimes$	2524
collects$	723 1211
colleg	1583 2441 1584 2447 2476 1619 2481 1641 1683 2541 467 1698 502
college$	2170 1314 382 2458 2477 2478 2499 2532 2556 1720 2614 1837
colleges$	2442 2482 2499 2532 2556
colour$	2646
colours$	2646
come	1234 2101 2108 2155 123 475 589 791
come$	2083 2092 2160 97 2266 1495 1509 1605 1636 2548 2564 1807
comed$	1807
comeed$	1807
comes	123 475 791
comes$	97 2266 1495 1807
comfortable$	2280
coming	123
coming$	1386 2358 1830 1920
comments$	590
commis	2110 1280 1799
commissioned$	2138 1815
commit	26 1246 745 1963
commit$	933
commits$	933
committed$	2104 933
committee$	1244
committing$	933
common$	755
commun	1247 1355 1499 2358 1895 1906 1910
communicat$	657
communicate$	657 1090
communicated$	1090
communicates$	657 1090
communicating$	657 1090
communication$	2105 2213 2237 2249 1436 219 2357 1760 1038 1090
communicats$	657
communicatting$	657
communities$	1489
community$	2329 1489 290
compan	63 64 1498 2370 1514 2577
company$	2356 2372 1526 1527 2386 2500 2522 2538 2540 1724
compared$	617
compla	1324 2182
complaint$	88 99 2633
complaints$	88 99
comple	1220 4 1233 1238 2096 1247 2108 2109 2110 1253 2111 1267 2135 1286 1416 1469 1799 589
complete$	2078 2125 2132 588 1807
completed$	2078 2085 2091 2094 2117 2125 2127 2128 2132 2144 2274 2327 588 1807
completeed$	1807
completes$	588 1807
completion$	1222 2105
concer	59 1381 1910
concern$	2209 2221 2223 2254 676 1909 1051
concerns$	2209 2221 1364 2223 2239 2254 676 1909 1917 1051
concert$	1277 2652
concerts$	1277
condit	2355 289 1507 1790
condition$	2354 2648
conditions$	2354 2648
conduc	2110 1286 1799
conducted$	2144
conductors$	55
confer	1227 2130 2147 581 1805 1818 858
confid	2324 1910 1963
confidence$	1424 1971 871 1043
confident$	871
confir	1378
confirm$	1236
confirmed$	1236 2236
confirms$	1236
confis	299
congre	1498 1499 2358 2365 2525 2542
congregate$	2356 2558 2613 2025
congregating$	2357 2026
connec	1603
connection$	297 2461 1678 1974
connections$	333 2461 1678 1974
consci	1442
conscious$	2300
consen	2328
conseq	2328
consequences$	2209
consid	1333 1378 2269 1895
consider$	1942 1018
consideration$	2237 1397 2323 1907 1019
considerations$	1019
considered$	2191 2232 2236 2348 1018
considering$	1018
considers$	1018
consis	209 1895 692 1910 693 745 1963
consistent$	2238 1427 1886 773
consort$	2025
consorting$	2026
constant$	1395
constructive$	1349 1993
consul	1218 1227 2126 2130 1273 1281 2141 2142 2147 581 1805 1818 603 858
consult$	1089
consultant$	983
consultation$	1089
consulted$	2076 2131 2139 1821 1089
consulting$	1089
consults$	1089
contac	1218 1219 2083 1227 1245 1247 2108 2110 1253 2111 2126 2130 1273 1281 2141 2142 1286 70 2147 1498 1499 2358 2365 1510 2375 2378 1556 1560 1563 1643 1697 1714 581 1805 1818 603 1906 858
contact$	2103 2105 2106 2148 1303 2235 2315 2349 274 1493 1496 1497 2356 2357 1502 2368 297 1537 2407 2414 2417 2421 2423 2501 1664 2576 1726 2610 1760 1803 598 1923 1970 2008
contacted$	2076 2131 2139 2144 1288 1821
contacts$	2103 2148 1303
contin	155 161 745 1963 1010
continual$	1395
continue$	578 768
continued$	1373 1379 578 599 707 721
continues$	578
continuing$	578
contra	1227 2130 2147 1507 581 1805 1818 858
contri	34 2129
contribute$	1025
contributed$	1025
contributes$	1025
contributing$	1025
contributor$	0 1 2081 12 16 18 55
contributors$	0 1 2081 12 16 18 55
contro	104 338 446 472 1853
control$	2179 361 2512 473 2624 2625
controled$	473
controling$	361 473
controlped$	473
controlping$	473
controls$	361 473
controlting$	473
conven	2083 2110 1799
convene$	2082
convenes$	2082
conver	1227 2130 2147 581 1805 1818 858
conversation$	2211 2237 1436 219 2298 2315 1986
conversations$	2211 2237 1436 219 1986
cook$	1155
cooking$	1155
cooks$	1155
cool	1665
cool$	2502 2523
cools$	2523
cooper	1860
coordi	34 63 64 128 1346 209 693
coordinate$	1068
coordinated$	1427 1068
coordinates$	1068
coordinating$	1068
cope	1430
cope$	2288
copies$	2065
coping	745 1963
copy	2110
copy$	2100
core$	26 1260 1261 276 1500 2366 1519 1559 2431 1574 1575 2434 2505 1670 2003 2015 2023 809
corner$	1742 2601
corners$	1742 2601
corridor$	2450
cost	2167 92
cost$	22
costed	1280
costed$	2138
costs$	22
costum	62
could	1479
could$	2167 2169 193 1488 479
counci	35 1253 2111 63 64 2639
council$	1877
councilchecks$	1253
counse	1227 2130 2147 581 1805 1818 858
counsel$	330
counsele$	330
counseled$	330
counseles$	330
counseling$	330
counselling$	2106
counsellor$	988
counsels$	330
count$	31 832
counter$	2133
counters$	2133
counti	1583 2441 2481
counties$	2473
counting$	832
country$	2472
counts$	832
county	2447 2476 2481 2546
county$	2448 1599 2458 2472
course	1227 2130 2147 1420 1683 2541 2544 1698 581 1805 1818 858
course$	2 2084 2148 2230 2278 2556 584 860
courses$	2148 2556
court	67 2630
court$	56 289 927
cousin	2560 527
cousins$	1851 2029
cover	1333
cover$	2191
covera	1459
coverage$	2317
covere	1286 1333 116 117 118 119
covered$	2144 2191 1334 1336 1337
crackdown$	922
cracks$	2310
create	2110 1799
create$	1107
created$	1107
creates$	1107
creati	4
creating$	1107
creation$	1222
creatively$	1882
crew	2577
crime$	894
crimes$	894
crop$	2266
crops$	2266
cross	1510 742
cross$	161 2368 2380 2525 2567 1749
crosso	1749
crossover$	2607
crossr	1960
crowd	2370 1662
crowd$	2419 2453 2454 1642 2520 2538 2617
crowds$	2419 2520 2538
cultiv	1026
cultur	1910
culturally$	693
culture$	2622 1936 1045
cups$	2065
curb	338 472
curfew	289 1507 299
curfew$	441 2019 802
curfews$	441 2019 802
curiosity$	2248 1897 1923
curiou	1442
curious$	2238 2300 2000
curric	1227 2130 2147 581 1805 1818 858
curtai	338
customary$	202
customers$	2028
cut	281 385 446 460 653
cut$	113 2350 295 2373 361 453 1134
cuting$	361
cuts	281 385
cuts$	113 361 1134
cuttin	281 385
cutting$	113 295 1134
cycle$	857
cyclees$	857
cycles$	857
dad	1542 2560 527
dad$	965
daily$	2077
dampen	495
dance$	857
dancees$	857
dancer	65
dances$	857
danger	2328
danger$	2209
dangers$	2209
darts	1795
darts$	2653
dashbo	1227 2130 2147 581 1805 1818 858
data$	1804 1891
database$	2120
date$	2307
daught	1696
daughter$	1676 965
daughters$	1676
day	1583 2441 2481 2544
day$	2099 1270 2172 1571 2445 2469 2470 1656 2559 2568 2589 2646 2652
days	2441 869
days$	2099 1270 2172 1571 2446 2470 2482 1656 2565
dead$	2611
deadline$	1806
deadlines$	1806
deal	190
deal$	178
dealer	2161
dealer$	1849 1115
dealers$	2028 878 1115
dealin	190
dealing$	899
dealings$	1760
deals	190
dealt$	117 118 119
debate$	2211
december$	2168
decent$	1596
decide	1378
decide$	2178 508
decided$	2236 508
decides$	2178 508
decision$	2214
decisions$	2214
declare$	1236
declareed$	1236
declares$	1236
declin	867
deconstruct$	718
deconstructe$	718
deconstructes$	718
deconstructing$	718
deconstructs$	718
decrea	867
dedicated$	1264
deepen	692 1026
defus	495
degree$	5
delegates$	2116
delet	518 653
delet$	803
delete	2593
delete$	443 803
deleted$	803
deletes$	803
deleting$	803
delets$	803
delive	1220 4 1247 2108 2110 1253 2111 1280 1286 73 128 1346 1799 847
deliver$	1185
deliverables$	1806
delivered$	2078 2128 2138 2144 1291 1819 1185
delivering$	1185
delivers$	1185
delivery$	1222 2105 595
deliverys$	595
demand$	1340
demoli	2587
dentist$	998
depart	1666
department$	1877
departuretime$	2524
departuretimes$	2524
dependence$	375 1678
dependency$	375
descri	2155 1298 1324 2182 1333 117
describe$	2156 2191 861
described$	2191
describes$	861
design	2110 1799
design$	2178
designated$	1264
designs$	2178
desk$	2133
desks$	2133
detach$	294 453
detached$	2090
detaching$	294
detail$	2189
details$	2100 2189 1941
detective$	887
detectives$	887
deter	281 478
deter$	282 332 912
determ	1378
determined$	2236
deterr	281
deterred$	466
deterrence$	1024
deterrent$	1024
deterrents$	1024
deters	281
develo	2110 1430 1799 682 692
develop$	2218 2265 206 2288 1075
develope$	206
developed$	2283 1075
developes$	2218 206
developing$	206 1075
development$	2221 2223
developments$	2221 1364 2223
develops$	2218 2265 206 1075
dialogue$	2211 1436 219 1923 1986
did$	1235 2167 2169
die$	1665
dies	1665
dies$	2523
dietician$	999
dietitian$	999
differ	296 1618 444 1680
difference$	873
different$	1313 1506 1528 2400 1547 353 2438 365 366 1588 1594 1596 1600 1607 391 392 1615 399 1623 1624 1629 2488 423 424 438 448 1674 1675 480 1707 497 1716 1719 1725 1731 524 1743 1757
differently$	2539 1882
difficult$	425
diffus	495
dig$	1215
digest$	1804
digging$	1215
dignity$	1967
digs$	1215
dilut	385 460 495
dimini	523
dip$	591
direct	1227 2130 63 64 2147 2324 581 1805 1818 858
direct$	301 1549 543 771
directed$	301
directing$	301 543
direction$	2012
directions$	2364 2452 2012
directs$	301 543
disassociate$	295
disban	1543 1544 1645 2593 518 797
disband$	410 2503
disbande$	410
disbanded$	2401 2402 410
disbandes$	410
disbanding$	410
discou	281 478
discourage$	282 283
discouraged$	466
discourages$	282 283
discouraging$	282 283
discretion$	1884
discus	2110 1333 116 1378 1799 1906
discuss$	1020
discussed$	2191 1334 2232 2236 1020
discusses$	1020
discussing$	1020
discussion$	2211 2237 2298 1986 1020
discussions$	2211 2237 1986 1020
disentangle$	453
disman	1543 481 797
dismantl$	410
dismantle$	410
dismantled$	2401 410
dismantles$	410
dismantling$	410
disper	312 1543 1544 475 2592 786
dispersal$	2004 2012
dispersals$	2012
disperse$	1530 332 343 785
dispersed$	2401 2402 785
disperses$	785
dispersing$	785
displa	1227 2110 2130 1276 2147 581 1799 1805 1818 858
display$	2133
displayed$	2134
disrup	281 385 481 495
disseminat$	657
disseminate$	657
disseminates$	657
disseminating$	657
disseminats$	657
disseminatting$	657
dissociate$	295
dissol	1645 518
dissolv$	410
dissolve$	410 2502 2503
dissolved$	410
dissolves$	410
dissolving$	410
dissua	281
dissuade$	282
dissuaded$	466
dissuades$	282
distan	384 506
distance$	294 1602 2490 429 453 469 2563
distances$	294
distancing$	294
distant$	1615 1685
distri	4 2110 1286 73 468 1799
distributed$	2144 1291 1686 1819
distribution$	1222
divers	1957
diversion$	1101
diversionary$	1349 1101
divert$	294 1100
diverted$	1100
diverting$	294 1100
diverts$	294 1100
divide	1543 468 797
divided$	2401 1686 501
dividi	797
division$	469
do$	1235 2155 2206 185 255 2337 2341 304 1529 1667 703
doctor$	982
documented$	1808
does$	255 304 1667
doing$	185 255
domino	1795
dominoes$	2653
don$	304 1667
donate$	1216
donated$	1216
donates$	1216
donating$	1216
done	1220 2110 1267 1286 1416 1469 1799
done$	2078 1235 2094 2125 2128 2132 2144 2274 2276 2327 2345 2346
door$	2089 2133 60 2279 2043
doors$	2089 2133 60
dorm	2577
doubl	867
double$	72 98
down	2593 867
down$	2104 2139 2186 1354 192 443 621 2032 2046
downinto$	1787
downlo	2101 1245 2108
downloads$	2103
downto$	1787
draft$	1167
drafte	2110 1799
drafted$	1167
drafting$	1167
drafts$	1167
draw$	183 294 357 376 2597 833
drawin	624
drawing$	2633 833
drawn$	1246
draws$	833
dress$	1790
drew	1304
drew$	2162
dried$	1317
drift$	2272 1598 476 1695 2596
drifted$	476
drifting$	476 1695
drifts$	476 1695
driv	128 1346
drive	2592
drive$	439 778 821
driveing$	439
driven	409
driven$	376 849
driver	33 34 2129 63 64 1300 84 1768 2639 1825 1935
driver$	0 1 2081 12 16 18 55 2158 2626 1855
drivers$	0 1 2081 12 16 18 1251 55 2158 1302 2642
drives$	439 778 821
driving$	778 821
drop	295 558 867
drop$	1227 23 2130 67 2147 1513 1785 1786 572 581 1805 1818 766 841 858
dropin$	1776
dropins$	1776
droppe	1328 867
dropped$	2186 572 841
droppi	295 867
dropping$	1513 572 841
drops	867
drops$	572 841
drug$	898
drugs$	898
due$	1372 1909
dug$	2132
dynami	2571 745 1963
dynamic$	2622
dynamics$	2622
each	120 1375 2505 2517 1774 2639 2023
each$	2077 2140 2172 2233 1457 2368 2395 2437 1589 2461 405 411 2501 432 2510 2514 513 553 2632 1775 2634 2635 1782 2647 1791 1824 629 2034 2036 2037 2039 2048 2061 2066 2071
ear$	1931
earlie	867
early$	779 780 2032
earn$	753
earning$	753
earns$	753
ears$	772
easier	867
easier$	1654
easter$	526
easters$	526
easy$	2176
eat$	1558 1202
eating$	1202
eats$	1558 1202
eclipse$	2120
educat	409
educate$	717
educated$	1580 1650 1658
educates$	717
educating$	717
effect	2571 1895
effective$	662
effectively$	2239
effectiveness$	1892
effort	1382
effort$	2237 2240
efforts$	2237
eject	474
elder	440
elder$	2545
eldest	276 1500 2366 2369 1519 1559 2431 1574 1575 2434 362 1589 405 2505 440 1670 461 2605 2003 2015 2018 2023 809
eldest$	2545
elearn	1227 2130 2147 581 1805 1818 858
elevat	1026
else$	2521
elsewh	2447 1663 2546
elsewhere$	2195 2304 2403 2438 2488 2508 2516 2521 1872
email	1219 1227 2130 2147 581 1805 1818 858
emaile	1218 2110 2126 1281 2141 2142 1799 603
emailed$	2076 2139 1282 1821
emails	1253 2111
embed	128 1346 692
embed$	1063
embedd	2110 1799
embedded$	2283 1063
embedding$	1063
embeds$	1063
emerge	1426
emerge$	2218 2284
emergees$	2218
emerges$	2218 2284
emotio	155
emotional$	1373
empath	745 1963
emphas	1026
employ$	1141
employing$	1141
employs$	1141
empowe	692
empower$	1014
empowered$	1014
empowering$	1014
empowerment$	1014
empowers$	1014
enabl	1026
enable$	210
enables$	210
enabling$	210
encour	1378 2324 692
encourage$	1021
encouraged$	2236 1021
encouragement$	1110
encourages$	1021
encouraging$	1021
encrypted$	928
end	281 295 336 1645 518 2598
end$	1513 347 1614 2476 2483 408 2502 2503 2523 2562 1742 2601 672 1176
endeav	732
ended	1317 1328 2593
ended$	2175 2186 2350 2373 2483 2562 1176
ending	281 295
ending$	1513 408 672 1176
ends	281 336 1665
ends$	2483 408 2523 1742 2601 672 1176
enforc	801
engage	1218 1247 54 1895 687 1910 1983
engage$	1272 1905
engaged$	2076 2127 1905
engagement$	2105 2237 1817 1880 1905 1988 1047
engages$	1272 1905
engagi	687
engaging$	1905
engend	1026
enhanc	692
enhance$	1073
enhanced$	2283 241 1073
enhances$	1073
enhancing$	1073
enquir	1227 2130 2147 581 1805 1818 858
enrich	1026
enrol$	456
enroled$	456
enroling$	456
enroll	1286
enrolled$	2144
enrolred$	456
enrols$	456
ensure	692
ensure$	2303 508 677
ensured$	2283 508 677
ensures$	508 677
ensuring$	677
enter	475 2564 791
enter$	2548
entered$	44 501
enters	791
entrance$	2133
entrances$	2133 1610 2574
entry	1666
entry$	1689 2063
entrytime$	2524
entrytimes$	2524
environment$	2277 2329 2622 1893
environments$	2277 2329
episod	869
equally$	1967
equip$	719
equipm	62
equipped$	719
equipping$	719
equips$	719
erode	385
escala	699
escalate$	1985
escalated$	1894
escalates$	1985
escort	482
escort$	439
escorted$	376
escorting$	439
escorts$	439
establ	2110 1378 1799 692
established$	1361 2236
estate	2447 2476
estate$	2459 1748
esteem	1963
ethos$	1049
evalua	2110 1799
evaluate$	674
evaluates$	674
evaluating$	674
evenin	1227 2130 2147 1583 2441 2481 2544 504 505 581 1805 1818 858
evening$	2099 1270 2143 1571 2445 2469 2470 1625 2484 1656 2559 1722 2581 2589
evenings$	2099 1270 2143 1571 1579 2446 2470 2471 2482 1625 2484 2493 1656 2565 1722 2581 1833
event	1227 2130 2147 581 1805 1818 858
event$	2148 860
events$	2148 2278
every	120 2517 1774 2639 2023
every$	2077 2140 1292 2172 1402 1457 1460 250 1561 411 553 2632 2634 2635 2647 752 2066
everyb	33 120 195 216 1434 244
everybody$	1251 1413 1462 1489 724
everyo	33 120 1362 195 216 1434 244
everyone$	1251 2220 162 1413 1462 1489 724
everything$	2214 1921
evict	474
evidence$	29 39 1941 913
evidenced$	42
evident$	1808
evolve$	2218
evolvees$	2218
evolves$	2218
except	2606
exchange$	163
exclud	1299 471 483 2592 519 793
exclud$	800
exclude$	383 800
excluded$	2157 383 1658 1689
excludes$	383 800
excluding$	383 800
excluds$	800
exclus	869
exclusion$	99 289 290
exclusions$	99
exerci	1227 2130 2147 581 1805 1818 858
exhibi	59
exhibition$	56 1277
exhibitions$	1277
existing$	2205 1361 1400 741
exit	404 518
exit$	349 1622
exiting$	349
exits$	349 2574
expect	745 1963
expected$	345
expel	519 793
expel$	800
expele$	800
expeles$	800
expeling$	800
expell	519
expels$	800
expenditure$	22
experience$	2319
experiences$	590
explai	1281 1298 1324 2182
explain$	2156
explained$	2139
exploi	2328 1853 1116
exploit$	2179 2624 2625
exploitation$	1890 877
exploitative$	877
exploited$	877
exploiter$	877
exploiters$	877
exploiting$	877
exploits$	877
explor	1333 117 1378 2269
exploration$	2237
explore$	1017
explored$	2191 2232 2236 1017
explores$	1017
exploring$	1017
exposu	745 1963
extend$	1152
extending$	1152
extends$	1152
extent$	5
extra$	268
extrac	546
extract$	294
extricate$	294
eye$	2234
eyes$	772
facili	2110 1799 692
facilitate$	1069
facilitated$	1069
facilitates$	1069
facilitating$	1069
fade	1665
fade$	2502 2523
faded	2598
fades	2598
fades$	2523
fair	59
fair$	1277 2176 1777 2000
fairly$	1967
fairs$	1277
fall	1328 867
fall$	2186 234
fallin	867
falling$	234
fallping$	234
falls	1328 867
falls$	2186 234 1665 1753
famili	33 34 2129 65 66 106 1375 1935
families$	0 1 2081 12 16 18 1251 37 55 1284 2233 1428 227 1456 1519 302 2439 2496 1651 2642 1937 976
family	34 2129 276 1500 2366 1519 1559 2431 1574 1575 2434 362 1589 2447 2476 2505 1670 2560 527 2003 2015 2023 809
family$	0 1 2081 12 16 18 55 1335 2439 1651 1768
far	413 506
far$	149 413 1631 1685 524 1743 1744
fare	1790
fare$	2648
fares$	2648
fashion$	2285
faster$	1992
father	1542 2560 527
father$	965
fathers$	227
fear	1324 2182
fear$	1829
fears	1324 2182
feasibility$	1946 730
feasible$	1902
february$	2168
fed$	2222
fee	1790
fee$	2648
feed$	141
feedback$	40 582
feeding$	141
feeds$	141
feel	2155 1324 2182 1430
feel$	2288 1435 625 1893 861
feelin	745 1963
feeling$	861
feelings$	272 590
feels	1324 2182
feels$	1435 625 861
fees$	2648
fell	1328 867
fell$	2186
felt	2155 1324 2182
felt$	625 861
fence	62 2630
fence$	36 60 1135
fenced$	2587 537
fences$	60 1135
fencing$	36 60 1135
festiv	59
festival$	1277 2652
festivals$	1277
few$	2174
fewer	72
fewer$	1290 78 862 960
fight	869
fight$	99
fights$	99
figure$	1263
figures$	1263 1804
file	2110 1257 1260 1338 1799
file$	2085 2115 2118 2120 2193 2194 2196 2197 1872 1907
filed	2110 1799
filed$	44
files	1253 2111
files$	2115 2118 2120 2196
fill$	671 834
filled	2110 1799
filled$	834
filling$	671 834
fills$	671 834
film	1227 2130 2147 581 1805 1818 858
film$	56 61 2628 2633 1777 2637 2646 2652
filming$	853
films$	2646 2652 853
final$	2117
find	1298 310 1697
find$	2156 1324 131 412 623 1842 751
findin	1332
finding$	2188 2190 131 412 751
finds$	131 412 623 1842 751
fine	1790
fine$	2648
fined	2592
fines$	99 2648
finish	1220 2110 1666 1799
finish$	2502
finished$	2078 2117 2132
finishingtime$	2524
finishingtimes$	2524
finishtime$	2524
finishtimes$	2524
firm$	773
firmer$	773
first$	1834
fish$	857
fishes$	857
fishs$	857
fit$	2225 1130
fits$	1130
fitted	1254 1286 1798
fitted$	2112 2144 2656 1130
fitting$	1130
five	65 66 79 1306 102 106 276 1500 2366 1519 326 1559 2431 1574 1575 2434 406 2505 2517 1670 1692 1778 1791 1825 2003 2015 2023 809
five$	59 1284 1297 1320 2185 2461 2550 489 2569 2617 1775 2636 1795 2061 2068 2074
fix	472
fix$	818
fixed$	818
fixes$	818
fixing$	818
flag	147
flagged$	2222
flat	467
flat$	490
flexib	1442
flexible$	2300
flies$	485
flowing$	2294
flush	474
fly$	485
flyer	1227 2130 2147 581 1805 1818 858
flyers$	2065
fobs$	601
focus	692
focus$	1923 1062
focused$	1927 1928 1977 1062
focuses$	1062
focusing$	1062
focussed$	1927 1062
follow	1245 1299 104 2505
follow$	1350 166 1417
followed$	2157 2164 1378
followers$	2103
following$	166 1830
follows$	166
food$	2646 2073
footage$	893
football$	2074
footfa	13 45
footfall$	1263 1817
for	2182 398
for$	1249 2121 2124 2138 2162 2191 2203 2227 2247 1415 2282 2289 2429 1659 2595 2632 1789 1834 1877 1878 1896 1933 1940 1948 2042 2044 2069
forbid	281 284 335 336 341 478
forbid$	282 1520
forbidden$	2350 466 2562
force$	889
forefront$	1356
form	1583 2441 1619 2481 1641 1683 2541 2544 1698 502
form$	61 2465 2477 2478 2499 2504 2518 2532 2556 1720
forming$	2510
forms	1227 2130 2147 2441 1584 2541 581 1805 1818 858
forms$	61 2442 2482 2499 2532 2556
fortnightly$	2077 2632
forum	1227 19 26 2130 2147 581 1805 1818 858
forum$	1244 2199 2200
forwar	1350 1378 1417
forward$	2208 2236 2275 1903 1904 1996
forwards$	1903 1904 1996
foster	487 692 1026
foster$	467 1705
fostering$	1705
found$	2363 1733 516 623
four	79 106 276 1500 2366 1519 1559 2431 1574 1575 2434 406 2491 2505 1670 1692 1791 1825 2003 2015 2018 2023 809
four$	1297 2185 287 2415 2550 489 1737 2617 1792 1794
fragme	481 797
fragment$	410
fragmente$	410
fragmented$	410
fragmentes$	410
fragmenting$	410
framew	1227 2130 2147 581 1805 1818 858
fraternise$	2025
free	506
free$	453 845
frequency$	6
frequent$	137
fresh$	327 1721
friday	504 505
friday$	2143 504 1722 505 2581 1771 2654 2655
fridays$	2143 1722 2581 1771 2654 2655
friend	51 65 66 79 1300 84 1306 102 1322 106 1325 1375 216 1434 276 1499 1500 1501 2366 2370 1514 2375 1518 1519 2383 2387 2398 326 1559 2431 1574 1575 2434 362 1589 2460 1603 2462 2463 406 2489 2505 2517 1662 1670 1692 2572 2582 2584 1740 2616 2618 1778 1791 1825 2003 2015 2021 2023 809
friend$	2158 333 1630 2500 440 1688
friendly$	2176 2280 2000
friends$	1269 1284 1297 2158 1302 1320 2180 2183 2185 2233 1483 2371 2372 1515 2392 2393 1550 333 2409 2414 2418 2420 2427 2428 2440 2451 2454 2455 2461 2475 2480 1630 1637 2500 440 2520 445 2522 2527 2529 2536 2538 1681 2540 2550 2552 477 2555 489 2569 2575 2585 514 2596 521 2599 2602 2604 2617 2636 2007
friendship$	2357 2359 2371 1514 2372 2406 333 2423 2425 2427 2451 2460 2461 2486 426 1662 2520 447 2529 2538 1699 1715 521 2599 1764 2007
friendships$	2357 2359 2371 2372 2406 333 2423 2425 2427 2451 2461 426 2520 447 2529 2538 521 2599 2007
from	1512 2462 1669 1783
from$	1258 2145 1327 169 1446 2351 1513 1553 1578 2438 1582 1601 1606 1622 2516 1671 2535 1684 2543 1694 2566 498 2595 1762 2629 2632 2641 608 1835 1839 1940 2020 2031 2067
full$	186 1481 599
fuller$	186
fullerpicture$	1941
fullersense$	1941
fullerunderstanding$	1941
fully$	1274
fun$	52
functi	1256
functional$	2114
fund$	28 1126 1127
funded$	1126 1127
fundin	1227 2130 2147 2273 581 1805 1818 858
funding$	28 1340 126 1394 1876 1126 1127
funds$	28 1126 1127
furniture$	2646
furthe	155 161
further$	1373 1379 1549 1685
future	161
future$	1379 2244 1549 1909
gain$	663 753
gaining$	663 753
gains$	663 753
game	59
game$	1277 2646
games$	1277 2646 2653
gang$	290 1864 787
gap$	2310 429 469 1889
gaps$	2310 1889 1913
garden$	56 2633 857
gardenes$	857
gardens$	857
gate	62
gate$	36 2133 60
gates$	36 2133 60 2574
gather	1498 1499 2358 2365 1510 2374 2375 1537 1554 1556 1563 1643 1652 2525 2542 1692
gather$	2356 2363 1509 2368 2395 2396 2417 2421 1636 2501 2548 2558 1729 2588 2613 723
gathered$	2348 2363 1733 1800 1808
gathering$	2357 2408 2412 2419 2423 2510 2511 723
gatherings$	2412 2414 2419 2550
gathers$	723
gave$	503
genera	155
general$	1373
get	2155 1298
get$	2156 2265 256 294 377 1605 1636 543 580 657 723 757
gete$	657
getes$	657
geting$	543 657 723
gets$	2265 256 294 377 543 580 657 723 757
getting$	256 294 377 1652 657 757
gift$	1303
gifts$	1303
gig	59
gig$	1277 2652
gigs$	1277
girl	1300 276 1500 2366 1519 1559 2431 1574 1575 2434 362 1589 2505 1670 1696 2003 2015 2023 809
girl$	2158 2439 440 1688
girlfriend$	980
girls	51 65 66 84 1306 102 106 216 1434 276 1500 2366 1519 326 1559 2431 1574 1575 2434 406 2505 2517 1670 1692 1778 1791 1825 2003 2015 2023 809
girls$	1269 1284 2158 1302 1320 2185 1483 2415 2439 2440 2461 440 2550 489 2569 2636 2014
giv	847
giv$	206
give	155
give$	1373 179 188 206 237 295 503 855 1150
given	2088 2108 2110 1286 73 1333 155 248 1799
given$	1242 2110 2144 1291 1301 2191 1373 2232 179 188 1466 1799 1819
gives$	188 206 237 503 855 1150
giving$	179 188 206 295 503 855 1150
givs$	206
go	2083 2155 1298 123 475
go$	1279 2156 97 1333 2265 1495 1509 324 1563 350 1569 376 1605 400 1679 485 538 547 1769 613 867
goal$	1973
goalpo	62
goalpost$	36
goalposts$	36
goals$	1973
goe$	1495
goes	123 475
goes$	1279 2265 1495 324 350 376 400 1679 485 1753 538 1769 566 613 867
going	1237 161 475
going$	2095 1379 2294 1475 2411 350 2542 2554 1758 1830 1896 685
gone	2083
gone$	2110 1279 1281 2160 1799 613
good$	2176 2288 1461 1596 2561 599 721 756
gos$	97 1495
got$	69 377
government$	1877
gp$	981
gran	2560 527
gran$	967
grand	1696 2560
grandad$	967
grandbrother$	965
grandcarer$	965
grandcarers$	965
granddad$	965 967
granddaughter$	965
grandfather$	965
grandm	1542
grandma$	967
grandmother$	965
grandmum$	965
grandp	1542
grandparent$	965
grandparents$	965 978
grandsister$	965
grandson$	965
granma$	967
granny$	967
granpa$	967
grant	1227 2130 2147 581 1805 1818 858
grant$	28
grante	2110 1799
greate	71 682
greater$	1289 186 241 1481 268 707 748 756
green$	2152 2153 1813 1831
greet$	1206
greete	87
greeted$	1305
greeting$	1206
greets$	1206
grew	867
grip$	1724 2597 522 1741
groom	1853 1117
groom$	2179 2624 2625
groomed$	880
groomer$	880
groomers$	880
grooming$	880
grooms$	880
ground$	805
grounding$	805
grounds$	805
group	1227 51 2130 65 2147 79 1306 102 1322 106 1325 1326 1375 216 1434 276 1500 2366 2370 1518 1519 2387 2398 326 2413 1559 2431 1574 1575 2434 1583 2441 2447 2460 1603 2464 406 2489 1635 2505 2517 1670 2541 2547 1692 2582 1740 2618 1778 2639 1791 581 1805 1818 1825 1910 2003 2015 2021 2023 809 858
group$	1244 2118 2119 1269 1297 1320 2180 2183 2184 2185 2233 2322 1483 2371 2372 1515 2390 2392 2393 2405 2406 1550 2409 2414 2419 2420 2425 2427 2428 2437 2440 2442 2451 2453 2459 2461 2465 1613 1617 2477 2480 407 1626 2486 1633 1637 427 1649 2518 2519 2520 2522 447 2526 2527 2529 2531 2536 2550 2552 477 2556 2557 2558 489 2569 1713 2573 1720 2585 1735 2594 521 2599 2602 2604 2617 1764 2636 2007
groupactivities$	2493
groupevenings$	2493
groupi	2542
groups	2441 2541 2544 1692
groups$	2118 2119 1503 286 2372 2419 2442 1617 1633 1649 2520 2550 2556 2557 2573
groupsession$	2493
groupsessions$	2493
groupwork$	2493
grow	867
grow$	1598
grows	867
growth$	71
guard	34 63 64 1300
guard$	2158
guardian$	975
guards$	55 2158
guidan	1227 2130 2147 581 1805 1818 858
guidance$	126 2231 1876 1080
guide$	294 1080
guided$	1080
guidel	57
guideline$	58
guidelines$	58
guides$	1080
guiding$	1080
gulf$	429 469
gym	67 1805
had$	2094 50 69 2169 585 600 1820
haircuts$	2073
half	33 2441
half$	1251 52 72 98 1607 1818
hall	23 67
hall$	2405 368 2459 2506
halt$	347
halv	867
halved	1317 1328
halved$	2175 2186
halves	1583 2441 2544
halves$	1742 2601
hand	847
hand$	2291 1978 1151
handed	2088 2110 73
handed$	2110 1286 1291 1799 1819
handing$	1151
handle$	2512
handou	1227 2130 2147 581 1805 1818 858
handov	1459
handover$	2317
handovers$	2317
hands$	1151
hang$	1498 2525 2613
hangin	1652
hanging$	2358 2510 2511 2542 2554 1714
happen	1237 2110 1799
happening$	2095
happy$	1745
hard$	425 1882 1944
harder$	425
harm	104 1853
harm$	2179 2624 2625 1890 941
harmed$	941
harmful$	941
harming$	941
harms$	941
harnes	1026
has	547 705
has$	9 1252 46 50 53 1274 69 83 139 2320 259 602 1822 768
have	2155 547 705
have$	9 1252 46 50 53 1274 83 139 165 222 235 2320 259 602 1822 768
haven$	2277 2329
having$	165 259 1718 1829 768 844
he	106 440 461
he$	1456 2330 1482
head	63 64 2639
headco	13 45
headcount$	1263
heal$	669
heale$	669
heales$	669
healing$	669
heals$	669
health	2328 296 444
health$	656
heard	2164 1324 2182 1895
heard$	2293 2348 872
heart$	1356
heater	62
hedge$	36
held	2108 2110 2135 1286 70 117 118 119 1799 689
held$	2128 2144 1288 1336 1337
helmet	62
help	2324 692
help$	108 2231 212 377 1914 1988 1997 1082
helped	409
helped$	108 1082
helpfu	2269
helpful$	2176 108 1902
helpin	692
helping$	212 1082
helpline$	61
helplines$	61
helps$	212 377 1082
her	1318 276 1500 2366 1519 2413 1559 2431 1574 1575 2434 1589 2464 405 2505 2517 1670 2603 1841 2003 2015 2018 2023 809
her$	2140 121 1473 1567 1581 390 761 2034 2072
here	1333
here$	2151 2191 2192
herfriends$	2527
hergroup$	2527
hierar	918
high$	599 639 748
higher	71 867
higher$	1289 599 748
highli	1026
hike$	2650
hikes$	2650
him	1318 276 1500 2366 1519 1559 2431 1574 1575 2434 1589 2464 405 2505 2517 1670 2603 1841 2003 2015 2018 2023 809
hire$	1138
hires$	1138
hiring$	1138
his	2413
his$	2140 121 1473 1567 1581 390 761 2034 2072
hisfriends$	2527
hisgroup$	2527
hit$	588
hits	1245
hits$	2103
hoc$	1388
hockey	1795
hockey$	2653
hold	1603 689 705
hold$	150 262 357 2461 1697 1724 2597 522 1741 667 768 804 825 1184
holding$	150 667 768 825
holds	1253 2111
holds$	150 262 667 768 825 1184
holiday$	526
holidays$	526 2623
holidayss$	526
holist	155 693
holistic$	1373
home	312 2447 2481 1666 1683 2541 467 2544 1698 2649
home$	2176 1530 2391 2467 2508 1657 2528 2532 2534 2556 1705 490 515 1747 2638 618 2067
homes	1610 2541
homes$	2391 2468 2482 1657 2532 2556 2642
hometime$	2524
hometimes$	2524
honest$	2176 1886 2000
hope	1324 2182 2324 732
hope$	1412
hopes	1324 2182 732
hoping	732
horizo	745 1963
host$	2178 1161
hosted	2110 2135 1799
hosting$	1161
hosts$	2178 1161
hotline$	38
hotlines$	38
hotspot$	919
hotspots$	1891 919
hours	1227 2130 2147 581 1805 1818 858
hours$	2099 30 2148 1579 1664 2031
house	1683 2541 467 502
house$	357 490 1720
housed$	1577 1658
household$	1651
households$	2496
houses	1583 2441 1610 1641 2541
houses$	2468 2499 2615
housin	502
housing$	1720
how	149
how$	11 32 47 1367 1407 1691 1824 1844 1946 2050
hub	23 67 1805
hub$	2329
humili	946
hung	1798
hung$	2656
hurt	1299 104 1853
hurt$	2157 2179 2624 2625 1854 940
husband$	973
hustl	474
identi	2110 1298 1378 1799
identification$	1678
identified$	1264 2232 2236 1814 1816 905 1088
identifies$	695 905 1088
identify$	2156 131 695 905 1088
identifying$	131 695 905 1088
identifys$	131
identity$	2281
if	1700
if$	122 2242 208 264 2388 2515 2547 1866 684 1909 1917 767
imam	63 64
impact$	1892
implem	4 2110 128 1346 1799
implementation$	1222
impos	801
impossible$	425
improv	71 682 692 867
improve$	1289 675 1072
improved$	1289 2283 241 599 1943 756 1072
improvement$	56 71 2204 1996
improvements$	56 2204 1996
improves$	675 1072
improving$	675 1072
in	2111 1359 1385 1398 1751
in$	2112 1262 2121 1272 1275 2136 1289 74 2154 1310 93 1312 96 1319 1347 2213 2217 152 154 1377 2239 2243 168 2256 2282 1432 2306 1480 309 2403 397 2514 2516 2528 2534 2548 1712 539 1773 2632 1776 2634 2643 2644 1789 2649 2651 1797 1833 1835 1840 1955 760 1984 798 2030 2045 2046 2052 2059 2069
incide	869
incident$	99 676
incidents$	99 676
includ	1333 116 1895
include$	2191
included$	2191 1334 1808
inclus	201 253 693
inclusion$	1030
inclusive$	1419 2280 1471 2000
increa	71 682 692 705 867
increase$	71 1289 241 1985
increased$	1289 186 2283 241 599 707 1943
increases$	1985
increasing$	1289 241
indivi	1627 450
individual$	416
individually$	2485 2009
indoors$	2528 2534
induct	1227 2130 1273 2147 581 1805 1818 858
inducted$	2131
induction$	2
influe	2328 2571 1983
influence$	2370 1556 2414 1724 2597 522 1741 1104
influenced$	1104
influences$	1104
influencing$	1104
influential$	2011
inform	1227 2126 2130 2141 2142 2147 1381 581 1805 1818 1895 858
inform$	1091
information$	2100 1247 1364 2223 2239 1910 1941
informed$	2238 2293 1907 1927 1977 1091
informing$	1091
informs$	1091
ininto$	1787
injunc	289 1507 290 1508
injunction$	2005
injunctions$	2005
injur	869
injured$	942
input	1227 2130 2147 1486 581 1805 1818 858
input$	2344 1040
ins$	2213 1776
inset	1227 2130 2147 581 1805 1818 858
inside	2564
inside$	1535 2528 2534
insigh	745 1963
insight$	1941
insist$	508
insistd$	508
insists$	508
inspector$	596
inspectors$	596
inspire$	1015
inspired$	1015
inspires$	1015
instagram$	517
instal	2110 1254 1286 1799
install$	1129
installation$	56
installed$	2112 2117 2144 1129
installing$	1129
installs$	1129
instead$	91 1315 395 1668 651
instil	1026
instru	341
instruct$	301
instructed$	301 345
instructing$	301
instructs$	301
intake	2577
integr	1026
intell	1381
intelligence$	1364 2239 1941
intend	732
inter$	161
interaction$	1760
intercom$	38
intercoms$	38
interest$	2297 2339
interests$	333
interrogat$	718
interrogate$	718
interrogates$	718
interrogating$	718
interrogats$	718
interv	1227 2130 2141 2142 2147 581 1805 1818 858 1026
intervention$	1880 1913 1988 1998 1031
interventions$	1913 1988 1031
interview$	843
interviewed$	843
interviewing$	843
interviews$	843
into	1359 398
into$	2191 1347 2217 2236 1465 2432 389 2516 539 1787 1945 1964 798
introd	4 2110 1799 801
introduce$	1214
introduced$	1214
introduces$	1214
introducing$	1214
introduction$	1222
invest$	737
investigate$	728
investigates$	728
investigating$	728
investing$	737
invests$	737
invita	1227 2130 2147 581 1805 1818 858
invite	1218 2108 2126 1273 1281 2141 2142 603
invite$	1144
invited$	2076 2131 2139 1821 1144
invites$	1144
inviting$	2280 1144
invoice$	592
invoices$	592
involv	1486 1895
involve$	1111
involved$	1111
involvement$	2344
involves$	1111
involving$	1111
is	1221 117 148
is$	1274 1278 1279 75 76 101 111 1344 191 1435 226 2316 359 579 580 625 627
isolat	797
isolate$	796
isolates$	796
isolating$	796
isolation$	2508 2016
issue$	2209 2221 2223 2254 676 1898 1968 1052
issued	2110 1286 73 1799
issued$	2088 2144 1291 1810 1819
issues	1910
issues$	2209 2221 1364 2223 2254 676 1052
it	1318 2182 1841
it$	1228 2209 1360 1770 1832 625 1968 2034 2036 2041 2060 2068 2071
item$	1812
items$	1812
its$	203 1450 1473 1539 2645 1788 2647 1794 1796 761 2031 2032 2034 2053 2057 2060 2071 2072
itself$	1954
january$	2168
job$	592
jobs$	592
jog$	857
joges$	857
jogs$	857
join	1238 2096 2108 54 1560
join$	1459 754 1213
joined	2108 2110
joined$	161 1393 209 1486 1895 693 754 1213
joining$	1213
joins$	1213
joint	1247 161
joint$	2105 1379 1613 407 1626 2526 1763 1910 721 755
jointly$	1912
judgement$	2248 1884 1039
judgemental$	1419 1471
judgment$	1039
july$	2168 1311
june$	2168 1311
keep	2155 1517 310 478 689 705
keep$	112 158 159 174 218 2303 262 282 1520 332 357 358 360 1604 422 430 452 458 509 525 663 690 709 804 1180
keeped$	430
keepin	689
keeping$	158 159 174 218 282 357 358 360 422 430 452 458 509 525 663 690 804 1180
keeps	689
keeps$	112 158 159 174 218 262 282 357 358 360 422 430 452 458 509 525 663 690 804 1180
keepting$	525
kept	2110 117 118 119 1378 1799 689
kept$	2079 1329 112 1336 1337 2236 218 1437 357 1577 452 458 471 804
keys$	601
keyworker$	2122
kid	1696
kids$	2454
kind$	2176 1642 2000
kinder	444 1680
kindly$	1967
kit	62
kit$	601
kitche	67 2630
kitchen$	56
kits$	601
knew$	2169 606 626
knife$	902
knives$	901
knock$	852
knocke	2110
knocking$	852
knocks$	852
know	2155 1324 2182 1895
know$	2303 1472 2332 606 626
knowing$	606 626
knowle	745 1963
knowledge$	1941
known	87 117
known$	1305
knows	1324 2182
knows$	606 626
kpi$	1806
kpis$	1806
labeled$	958
labelled$	958
lad	1696
lad$	440
lads	65 276 1500 2366 1519 1559 2431 1574 1575 2434 2505 1670 1692 2003 2015 2023 809
lads$	1483 440 2550 489 1851
laid$	2132
lamp	62
lamp$	36 60
lamps$	36 60
landlo	63 64 1768 2639
landlord$	2626 882
landlords$	882
language$	1936 1973
lanyards$	601
lapse$	2502
larger$	2507
last$	2154 1310
lasted	2167 92
late	1773
late$	2631
later$	1909
launch	2110 1799
lawyer$	1004
lcs$	2120
lead	34 35 1261 2129 63 64
lead$	2119 2122 2178 1417 294 574 598 2062
leadar	1253 2111
leadat	1253 2111
leadca	1253 2111
leadch	1253 2111
leadchecks$	1253
leadci	1253 2111
leadco	1253 2111
leadde	1253 2111
leadem	1253 2111
leader	63 64 276 1500 2366 2369 1519 1559 2431 1574 1575 2434 362 1589 2505 1670 461 2605 2003 2015 2018 2023 809
leader$	2397 596 2011 2014
leaders$	2397 596 2011 2014 915
leadfi	1253 2111
leadho	1253 2111
leadin	440 2018
leading$	574
leadlo	1253 2111
leadma	1253 2111
leadme	1253 2111
leadof	1253 2111
leadpr	1253 2111
leadre	1253 2111
leadru	1253 2111
leads$	2178 574
leadse	1253 2111
leadsh	1253 2111
leadsu	1253 2111
leadup	1253 2111
leadvi	1253 2111
leadwr	1253 2111
leafle	1227 2130 57 2147 581 1805 1818 858
leaflet$	2100 2148 2633 2065 860
leaflets$	2148 2065
learn	692
learn$	228 2424
learni	1227 2130 2147 1381 581 1805 1818 858
learning$	2239 228 1875 1027
learns$	228
leav	518 847
leave	2155 295 312 404 475
leave$	112 113 1509 1513 1530 1622 419
leaves	475
leaves$	112 113 419
leavin	295 1666 475
leaving$	112 113 1513 419
leavingtime$	2524
leavingtimes$	2524
led$	246 1927 1977
left	117 2593
left$	1329 112 113 196 2596
lend$	1169
lending$	1169
lends$	1169
lens$	1035
less	446
less$	322 323 1555 1654 650 863
lessen	460 495 2598 523 1026
lesson	1227 2130 2147 1583 2441 1683 2541 2621 581 1805 1818 858
lesson$	2148 2150 2177 368 2450 2518 860
lessons$	2148 2150 2170 1314 2177 1837 2063 2073
let$	254 1491 1516 351 1597 1604 1639 2564 494 510 560
leted$	1491
lets$	254 351 510 560
letted$	1491
letter	1227 2130 2147 581 1805 1818 858
letter$	2100 99 2065
letters$	99 2065
letting$	254 351
level$	599
levels$	599
levera	1026
liais	1906
liaise	1281
liaise$	1011
liaised$	2139 1282 1011
liaises$	1011
liaising$	1011
liaiso	1247 1355
liaison$	2105 2213 2237 1011
librar	63 64 67
library$	2459 2506
licenc	1227 2130 2147 581 1805 1818 858
licence$	289
life$	541
lift	523
lift$	839
lifted	2598
lifted$	839
lifting$	839
lifts$	839 2073
light	62
light$	36 60 551 817
lighti	62
lighting$	36 60 1893 817
lights$	36 60 551 817
like	1324 2182
like$	1412 2340
liked	87
liked$	2123 1305
likes	1245 1324 2182
likes$	2103
limit	281 1517 338 446 472
limit$	361 473 493
limited$	2350 473
limiti	281
limiting$	361 473
limitped$	473
limitping$	473
limits	281
limits$	361 473
limitting$	473
line$	61 2189 173 2268 1871
lines$	61 2189 173 1392 1871
linger	2542
linger$	2525
link	1499 1603
link$	129 180 2357 297 317 2461 1678 564 643 1974
linked$	129 180 564
linking$	129 180 564
links	1910
links$	129 180 2259 2357 297 317 2461 1678 564 643 1887 1910 1974
liquidlogic$	2120
list	57 1298
list$	3 1239 31 2156 2633 641
listen	1895
listen$	2210 1087
listened$	620 1087
listening$	2210 1908 713 1087
listens$	1087
lists$	1239 31 641
lit$	1840
live	2110 2447 1799
live$	2137 2424 1577 437 2537 2546 484
lives$	437 484
living$	2424
loaded$	1819
lobby$	659
lobbying$	659
local$	2205
lock	62
lock$	36 60 430 1121
locked	537
locked$	430 1755 1121
locking$	430 1121
locks$	36 60 430 1121
lodge$	484
log	1227 2130 2147 581 1805 1818 858
log$	3 31 2120
logged	2110 1286 1799
logged$	2085 44 2144 1810 910
logs	1253 2111
logs$	31 2120 910
loiter	2542
long$	2174
longer	2155 304 1667 479 867
longer$	1294 1386 273 298 1522 340 342 1566 1709 1827 792 807
look	732
look$	178 197 1417 213 233 266 310 1893 727 766
looked$	117 1378 727
lookin	732
looking$	197 213 233 266 727
looks	732
looks$	197 213 233 266 727
loop$	1907
loosen	385 1665 460 2598 523
loosen$	2523
loosens$	2523
lose$	187 295 1598 1739
loses$	187 321 1739
losing$	187 1739
lost$	1739
lot$	2453 2454 2604 2617 2620
lower	867
lower$	835
lowered$	835
lowering$	835
lowers$	835
loyalties$	317
loyalty$	317 1678
lunch	1583 2441 1666 1785 1786
lunch$	1584 1777 2643 2644 2063 2073
lunche	2441
lunches$	2063
luncht	504 505
lunchtime$	2143 2524 1722 2581
lunchtimes$	2143 2524 1722 2581
mace$	2199 2200
made	1233 2108 2110 1286 148 1799
made$	2091 2132 2144 2312 345
magistrate$	1006
mail	1227 2130 2147 581 1805 1818 858
mailed	1218 2110 1799
mailed$	2076
main	440 2018
mainta	692 705
maintain$	663 1076
maintained$	2283 1076
maintaining$	663 1076
maintains$	663 1076
make$	127 148 164 204 1430 239 260 412 436 543 557 706 764
makeing$	543
makes	1253 2111
makes$	127 204 260 412 436 543 557 764
making$	127 2214 164 204 239 260 412 436 764
male$	1848 1114
males$	1848 1114
mam$	966
man	2161
man$	876 1114
manage	34 35 1253 2111 1260 1261 63 64 178 1430 409 2639 692
manage$	1396 2288 2512 667 1067
managed$	2283 788 1067
management$	721
manager$	2118 2119
managerchecks$	1253
managers$	55
manages$	1067
managi	692
managing$	1067
manner	1420
manner$	2278 2285
many$	1229 2107 1250 1265 1290 2174 2549
map	1227 2130 57 2147 1295 581 1805 1818 624 858
map$	61 2633 562 604
mapped	1286
mapped$	2144 562 911
mappin	1227 2130 2147 581 1805 1818 624 858
mapping$	562 911
maps$	562 604
march	482
march$	2168 1311
mark$	10 1822 1842
marked$	10 625
marks$	10 1822 1842
mash$	2199 2200
master	1227 2130 2147 581 1805 1818 858
match	59 1785 1786 1795
match$	1277 2628 1777 2643 2644 2652 2653
matche	1795
matches$	1277 2652 2653
materi	62
mates	1662
mates$	2454 2520
matter$	1333 2254
matters$	2254
maximi	1026
may$	1311 2225 193 1488 1644
mayor$	1877
meal	59 1785 1786
meal$	1277 2633 1777 2643 2644 2652 2063
meals$	1277 2652 2063 2065
mean$	2318
meaningful$	1349 662 1993
means$	2219 2258 2318
measur	1382
measured$	42
measures$	2240 1383
mechanisms$	1383
mediat	1227 2130 2147 581 1805 1818 858
medic$	1001
meet	1219 2083 70 2155 1498 2365 1510 2374 2375 1537 1554 1560 1563 2462 1643 2525 1697 486 1906
meet$	2082 1288 1495 2356 1509 2368 2395 2396 2417 2421 2501 1646 2548 2558 1726 1729 2588 2610 2613 556 588
meetin	1227 19 1237 1247 1260 1261 2130 2147 1355 1499 2358 2378 1556 2542 2554 1714 581 1805 1818 858
meeting$	2095 2105 2118 2119 2148 2199 2200 2213 2349 2357 1513 2406 2411 2423 1625 2484 1652 2511 860
meetings$	2105 2118 2119 2148 2213 2219 2349 2414 1625 2484
meets	1253 2111
meets$	2082 1288 1495 556
meetup$	2412
meetups$	2412 1704
member	34 51 2129 65 66 79 1300 84 1306 102 106 1325 1375 216 1434 276 1500 2366 1518 1519 2383 2385 326 1559 2431 1574 1575 2434 362 1589 2460 405 2505 2517 1670 1692 2618 1825 2003 2015 2023 809
member$	2158 2439 440 1688 2014
members$	0 1 2081 12 16 18 37 1269 55 1284 1297 2158 1302 1320 1322 2183 2185 2233 1515 1550 2415 2439 2461 440 2550 477 489 2569 2014
membership$	1608
memora	1227 2130 2147 581 1805 1818 858
men	2161
men$	876 1114
mend$	669 1132
mende$	669
mended	1254
mended$	2112 2117 1132
mendes$	669
mending$	669 1132
mends$	669 1132
mental	2571
mention$	2189 1871
mentions$	2189 1871
mentor	1227 34 35 1253 2111 2129 2130 63 64 2147 581 1805 1818 858
mentor$	0 1 2081 1225 12 16 18 2122 55 2148 598
mentorchecks$	1253
mentoring$	2106
mentors$	0 1 2081 1225 12 16 18 55 2148
mentorschecks$	1253
menu$	2646
messag	1227 2130 2147 1560 1652 2554 1697 1714 1758 581 1805 1818 858
message$	1303 88 1726 2637 1875 1973
messages$	1303 88 2349 1493 1875 929
messaging$	2349 2411 2510
met	2083 2108 2110 1267 1281 2141 2142 70 409 603 1895
met$	2102 2125 1271 2139 1282 1288 1733 588 1821
meters$	2410
metres$	2410
midwife$	995
might	1479
might$	193 1488 1644
miles	413 2546
miles$	2410 1631 1685 1708
milestone$	49 1806
milestones$	49 1806
mind$	2290 2338 1907
mindfu	1378 1442
mindful$	2236 2238 2300
mindse	745 1963
minibu	1227 2130 62 2147 2577 581 1805 1818 858
minibus$	2652
minimi	281 338 446 692 1026
minimised$	2283 2350
minute	1227 2110 1257 2130 2147 581 1799 1805 1818 858
minutes$	2115 1961
missin	1299
missing$	2157 869
mistak	949
mitiga	692 1026
mitigated$	2283
mix	1498 2365 1510 2374 1563 2462 2525
mix$	2356 2368 2417 2421 2610 2025
mixing	1499 2358 2378 2542 2554
mixing$	2357 2406 2423 2511 1714 2026
mobile$	2090
mobili	1026
mobilised$	1815
model$	1932
models$	1932
module	1227 2130 2147 581 1805 1818 858
module$	2 61
modules$	61
moment$	2228 2315 1591
momentum$	1881
monday	504 505
monday$	2143 504 1722 505 2581 1771 2654 2655
mondays$	2143 1722 2581 1771 2654 2655
money	2273
money$	28
monito	1378 1906
monitor$	906 1008
monitored$	42 2236 906 1008
monitoring$	43 906 1008
monitors$	906 1008
month$	526
monthly$	2077 567 586
months$	2244 2561 526
more	71 155 161 2362 682
more$	1289 1292 78 1373 1379 186 1406 200 1422 236 261 1481 268 1505 328 1549 354 2507 444 1680 488 2586 599 1828 1921
mornin	504 505
morning$	1270 1722 2581
mornings$	1270 1722 2581
mosaic$	2120
mosque	67
most	33 1728
most$	1251 1292 1478 1589 2586 2605
mother	1542 2560 527
mother$	965
mothers$	227
motivate$	1016
motivates$	1016
motivating$	1016
mou	1227 2130 2147 581 1805 1818 858
mounte	1798
mounted$	2656
mov	482 507
mov$	420 433 470
move	371 475
move$	300 312 324 357 372 2457 382 400 404 420 433 456 1679 470 485 2578 2592 538 1761 569 774 2006 816
moved	371 2592
moved$	1299 300 324 1543 1577 1580 372 400 420 433 1658 1679 470 501 538
moveed$	456
moveing$	300 456
movements$	917
movered$	456
moves	371
moves$	300 324 357 372 2457 400 420 433 456 1679 470 485 2578 538 569 774 2006 816
moving	371
moving$	420 433 470 1761 686 816
movred$	420 433
movring$	420 433
movs$	420 433 470
much$	1250 2174
multi$	1247 161 693
mum	1542 2560 527
mum$	965
mural$	56 2633
murals$	56
museum	67
music$	2646
must	2316 2320
must$	132 199 207 1445 1644
nailed	1798
nailed$	2656
name	2155 1298
name$	2156 1305 829
named	2160 1304
named$	1264 2162 1816 629
names	2097
names$	640 829 934
nan	1542 2560 527
nan$	968
nana$	968
nanny$	969
narrat	745 1963
narrow$	671
narrowing$	671
narrows$	671
naturally$	1665
near	1655 1660
near$	1386 1526 2424 2518 1797 2045
nearby$	2030
necess	155
necessary$	1373 1901 1902
need$	2314 2320
needed	2269
needed$	1901 1902
needs	1895 1910
needs$	2314 2320 1913 1050
neighb	84
neighbours$	1302
neither$	280 369 442
nephew	1696
net$	2310
netbal	1795
netball$	2653
networ	19 26 1362 1768
network$	1225 1244 105 2220 333 2520 2557 2573 2626
networks$	2219 2258 333 2520 2557 2573
never	304 1667
never$	273 280 298 1522 342 2443 374 387 403 415 428 1709 499 792 807 963
new	296 444 1680
new$	2117 327 1596 399 424 497
newsle	1227 2130 2147 581 1805 1818 858
newsletter$	860
next$	1655 1660 1909
nicer	444 1680
nicer$	1596 424
niece	1696
night	1583 2441 2481 2544
night$	2099 2143 1571 2445 2469 2470 1656 2559 1722 2581 2589
nights	2441 869
nights$	2099 2143 1571 2446 2470 2482 1656 2565 1722 2581 1833
no	82 336
no$	85 240 279 307 331 348 352 373 417 431 496 1728 531 540 542 545 609 610 784
nobody	106 240
nobody$	1458 442 868
non	278 783
non$	201 253
nonassociation$	2001
noncontact$	1496
none	106
none$	240 308 369 442 868
nor$	280 807
normal	1026
normal$	1361 202
norms$	1936
north	1703
not	91 1517 304 336 1667 1668
not$	81 82 1309 114 115 273 280 291 298 2377 1522 340 342 2443 369 374 379 387 393 403 415 418 421 428 1709 499 532 792 807 808 962
note	1227 2130 2147 1332 147 581 1805 1818 858
note$	31 2188 2189 2190 1942
noted$	44 1808
notes$	31 2115 2118 2189
nothing$	311
notice	57 1324 2182 1507 1508
notice$	60 2210 2339 285 551 2004 2012 2013
noticeboard$	2133
noticeboards$	2133
notices$	60 551 2004 2012 2013
notifi	2126
november$	2168
now$	1274 1294 2154 249 2561
nowhere$	320
number	13 57 2161
number$	14 20 2100 25 27 61 68 1690
numbers$	2107 1690 601
nurse	34 35 2129 63 64
nurse$	1225 989 992
nursea	1253 2111
nursec	1253 2111
nursechecks$	1253
nursed	1253 2111
nursee	1253 2111
nursef	1253 2111
nurseh	1253 2111
nursel	1253 2111
nursem	1253 2111
nurseo	1253 2111
nursep	1253 2111
nurser	1253 2111
nurses	34 1253 2111
nurseu	1253 2111
nursev	1253 2111
nursew	1253 2111
nurtur	201 253 692
nurture$	1103
nurtured$	1103
nurtures$	1103
nurturing$	1419 1471 1103
observ	1227 2130 2147 581 1805 1818 858
obtain	2110 1799
obtain$	723
obtained$	1800 1808
obtaining$	723
obtains$	723
occasi	869
occasions$	1579
occur	1426
occur$	2284
occurs$	2284
october$	2168 1311
of	1248
of$	2080 1249 1259 2121 2156 2165 1309 2173 1323 1327 2191 145 2224 2240 1391 2262 2263 1423 2301 2336 2361 1504 1511 2383 1531 1535 1620 1622 2498 2509 1659 1682 2600 2641 1824 607 1858 1859 1869 1940 1948 2020
off	1512 1677 2546 2649
off$	2078 2086 2125 288 1513 2535 2566 515 1754 1755 2032 2055 2056 2059
offer	1227 2130 2147 155 1459 581 1805 1818 1910 858
offer$	131 1373 206 2317 2337 1880 1109 1187
offere	1218 2110 2126 2141 2142 1286 73 155 2269 1416 248 1469 1799
offere$	206
offered$	2076 2128 2144 1291 1373 2232 1378 2274 1466 2327 1745 1109 1187
offeres$	206
offeri	155
offering$	131 1373 206 1109 1187
offers	1253 2111 155
offers$	131 1373 206 1109 1187
office	34 35 1253 2111 2129 63 64
officer$	0 1 2081 1225 12 16 18 55 885
officerchecks$	1253
officers$	0 1 2081 1225 12 16 18 55 885
officerschecks$	1253
often	14
often$	7 1232 1250 2174 2326 1868
older	440 2580 2018
older$	2161 276 1500 2366 1519 1557 1559 2431 1574 1575 2434 2505 1670 2545 630 632 633 2003 2015 2023 809 810 811
oldest	276 1500 2366 2369 1519 1559 2431 1574 1575 2434 362 1589 405 2505 440 1670 461 2605 2003 2015 2018 2023 809
oldest$	2545
on	1773 776
on$	1262 1275 77 2157 1327 2242 2243 1401 2275 1433 232 2313 1470 2333 2376 2401 1565 370 1593 394 2514 1659 2619 553 2631 2632 2634 2635 1789 2651 1797 1862 1883 708 1965 1999 2031 2032 2045 2046 2055 2056 2070
once	2547
once$	2077 2404 2422 2430 2548 2568 2632
one	82 2369 440 465 2018
one$	52 1270 1409 1458 2368 303 1523 306 1536 1564 2437 362 1581 1589 405 1627 2485 416 1638 2501 432 442 2522 450 461 1710 2570 2603 2605 533 1818 629 2009 2032 2047 2048 2068 868
ones	1693
ones$	1270 2415 2471 1693 2551 2014
ongoin	155
ongoing$	1373 1395 721 1009
online$	2137
only$	305 346 2485 2492 454 492
onside$	1994
onto$	1262
open	1286 1773
open$	1241 52 1285 2144 2178 135 2250 1421 2294 2295 1442 2631 1840 1908 1990 2000 2062 1119
opened	2110 1286 1799
opened$	2123 2132 1285 2144 1119
opening$	135 813
opens$	1285 2178 135 1119
operat	1256 1860
operational$	2114 2137
opinions$	272 590
opport	2273 2324 1895 1910
opportunities$	1424 1913 1914 730
opportunity$	2260 730
opposite$	365 1594 1623 524 1743
optician$	997
optimi	692 1026
option	2273 2324 1698 1947
option$	2267 1946 730
options$	2556 1913 1946 730
orange$	2152
orbit$	1724
order	1280 2355 289 1507 1508 341 482
order$	2114 2138 2354 285 301 508 543 592 2004 2012 2013
orderd$	508
ordere	2110 1280 1799
ordered$	2138 301 345
ordering$	301 543
orders	1507 1508 341
orders$	2354 301 508 543 592 2004 2012 2013
ordina	63 64 128 1346 209
ordinary$	202
ordinate$	1981
ordinated$	1427 1981
ordinates$	1981
ordinating$	1981
organi	2110 2135 1799
organise$	2178 576
organised$	576
organises$	2178 576
organising$	576
other	1362 216 1434 2370 296 2375 2385 2387 2398 2413 1587 2460 2463 2464 1618 2489 444 1680 2572 2580 1723 2582 2584 2616 2618 799 2021
other$	1343 2205 1349 2220 2371 1515 2384 1528 2406 1549 1551 2412 1557 2418 2427 2428 2436 2437 2440 365 2451 1596 396 1615 399 1629 2488 1637 2497 2522 2529 1674 2536 2552 2555 480 1704 2570 1719 2580 1723 2582 1725 2585 1738 521 2599 2602 2604 2606 1756 2017
others	1362 2398 2460 1673
others$	2220 2304 1515 2384 2414 2418 2420 2427 2428 2437 2440 1637 2522 2529 2530 2531 2536 2552 2555 2585 1738 521 2599 2602 2604 2617
ought	2316
ought$	2320
our	1333 195
our$	2191 1413 203 1450 1473 1796 761
out	1346 506 546 2649 1947
out$	1222 2134 2144 1291 1307 2187 1330 1331 114 2191 1334 1336 2274 1431 2296 2327 2356 1509 1512 1534 2421 2438 2447 1590 1595 381 1602 2462 1618 1648 2516 2523 1669 1686 1689 528 2609 1755 1783 618 1922 1969 2038
outcom	1910
outcome$	2319
outcomes$	2204 1892 1055
outing	2621
outing$	2652
outings$	2484 2652
outlet	1983
outlook$	2297
outrea	1227 2130 2147 1486 581 1805 1818 858
outreach$	2090 2106 2344 1988
outreachmentor$	1225
outreachmentors$	1225
outreachnetwork$	1225
outreachnurse$	1225
outreachofficer$	1225
outreachofficers$	1225
outreachpanel$	1225
outreachsergeant$	1225
outreachservice$	1225
outreachstaff$	1225
outreachteam$	1225
outreachworker$	1225
outreachworkers$	1225
outsid	114 1551 1618 1759
outside$	1275 2488 1797 1882 2030 2045
over	2491 1645
over$	2362 313 2412 2502 2503 2507 1711 2607 702 1940 1944
overla	1510 2525
overlap$	2368 2380
overleaf$	1961
overs$	2412 1704
overse	128 1346 1703 1026
oversi	1895 1910
oversight$	43 1923 1939 722
overview$	1923
own	128 1346
own$	1335 2196 1339 1533 1568 2508 438 1732 1845 750 2009
owner	63 64 2639
owners	745 1963
ownership$	2339
owns$	750
pack	1227 2130 2147 581 1805 1818 858
pack$	2100
paediatrician$	993
page	1227 2130 2147 581 1805 1818 858
page$	1245 61
pages$	61
paid	2110 1799
paid$	1280 565 1810
paint$	2646 1133
painte	1254
painted$	2112 2132 1133
painting$	1133
paints$	1133
pair	276 1500 2366 1519 1559 2431 1574 1575 2434 405 2505 1670 2003 2015 2023 809
paired$	1763
pairs	1693
pairs$	2551
pan$	2265
panel	1227 19 26 1260 1261 2130 63 64 2147 1362 581 1805 1818 858
panel$	1225 1244 2118 2119 2199 2200 2220
pans$	2265
paragraph$	2189 1871
paragraphs$	2189 1871
parame	1332
paramedic$	1002
parameters$	2190
parcel	468
parcelled$	1686
parent	33 34 2129 65 66 84 106 1375 1774 1935
parent$	0 1 2081 12 16 18 55 965
parents$	0 1 2081 12 16 18 1251 37 55 1284 1302 2233 1428 227 1456 1519 302 386 1651 2642 1937 1951 965
park	67
park$	2430 2459 2506 854
parked$	854
parking$	854
parks$	854
part	1238 2096 2108 2109 2110 54 797
part$	2127 1272 114 1333 2331 1742 2601
partic	1238 2096 1245 54
participants$	2103 2116
participate$	1272
participates$	1272
participation$	1817
partie	59
parties$	1277
partin	797
partne	26 1247 34 2129 1362 161 1459 244 1910 693
partner$	2116 974
partners$	0 1 2081 12 16 18 1244 2116 55 2220 162 1462 724
partnership$	1244 2105 2199 2200 1379 2317 1912
parts$	1742 2601
party	59
party$	1277 2652
pass$	147
passage$	2189 1871
passages$	2189 1871
passed$	2222
passes	62
passes$	601 2063 2065
pastor	155
pastoral$	1373
path	2630
path$	56 491
paths$	491
pathwa	1227 2130 2147 1698 581 1805 1818 745 1963 1983 858
pathway$	2556
pathways$	2219 2556
patient$	1886 2000
patrol	1219 2083 1227 2130 2147 581 1805 1818 858
patrol$	2082 2106 891 1162
patrolled$	1162
patrolling$	1162
patrols$	2082 2106 891 1162
patterns$	1891
pay$	1128
paying$	1128
pays$	1128
peace	1721
peace$	2579 2596
peel$	294
peeled$	1990
peer	2370 1514
peer$	276 1500 2366 2370 1514 2372 1519 1559 2431 1574 1575 2434 2460 2500 2505 1662 1670 1699 1713 1715 1764 2003 2015 2023 809
peers	2460 1662 2582
peers$	2371 2372 333 2451 2454 2475 1637 2500 2520 2522 2529 2536 2538 2540 2552
people	33 34 2129 1434
people$	0 1 2081 12 16 18 1251 37 1269 55 1284 1297 2158 1302 1320 2180 2183 2184 1352 2233 2322 1483 1489 1550 2454 2461 2500 440 2550 489 2569 549 2636 1850 634 2028
peoples$	2158
per$	33 1962
percen	33
percent$	1251
percep	745 1963
perceptions$	1936
perfor	59 2135
perform$	571 1196
performance$	1277 2628
performances$	1277
performed$	1196
performing$	571 1196
performs$	571 1196
periodic$	137 688
periodically$	2243 688 1909
permit	2564
permit$	2198 2252 1491 1597 1639 1985
permited$	1491
permits$	2198 2252 1985
permitted$	1491 1516 1672
persistent$	1886
person	34 2129 1300 276 1500 2366 1519 1559 2431 1574 1575 2434 362 1589 2505 1670 2003 2015 2023 809
person$	0 1 2081 12 16 18 55 2158 209 2439 1688 1850 759
persons$	2158
pharmacist$	1000
phone	1219 62 1697 2592
phone$	601 1147
phoned	1218 2110 1281 2141 2142 603
phoned$	2076 2139 1282 1821
phones	299
phones$	601 1147
phoning$	1147
photo$	41
photograph$	41
photographs$	41
photos$	41
physical$	661
physio$	996
physiotherapist$	996
pick	190
pick$	1350 178 1417 462 840
picke$	462
picked$	117 118 1378 840
pickes$	462
pickin	190
picking$	462 840
picks	190
picks$	462 840
picnic	59
picnic$	1277 1777 2652
picnics$	1277
picture$	41 1303 2171 1360 1941
pictures$	41 1303
pilot$	2
pitch	2630
pitch$	56
plac	507 801
plac$	470
place	1227 1246 2110 1254 2130 2135 2147 371 581 1799 1805 1818 858
place$	2085 2095 2104 2112 2228 2232 2241 2277 2296 2329 2430 357 368 2450 382 1608 395 2479 1668 456 470 525 1747 1816 1896 2043
placed	2110 371 1799
placed$	2424 1577 1580 372 400 414 1650 1658 470 501 1810
placeed$	456
placeing$	456 525
placem	1583 2441 1584 2447 1610 2476 1619 2481 1683 2541 467 1698 487
placement$	372 2457 382 2477 414 2532 2556 1705 490 1747
placements$	2442 372 2457 382 2468 2482 414 2532 2556 1705 490 1747
placered$	456
places	371 1780
places$	2228 2277 2329 357 382 456 470 525 2638 2043
placeting$	525
placin	371
placing$	414 470 1718
placs$	470
plan	1227 2130 2147 1338 581 1805 1818 732 858
plan$	2 2098 2100 49 2178 2193 2196 2197 1360 595 1909 1961 1968 1973 860
planned$	2093
planni	732
planning$	2214 2237 1880 1938
plans	732
plans$	2178 2196 2214 1383 595 1961
plant$	1190
planted$	2132 1190
planting$	1190
plants$	1190
play	59
play$	2090 56 1277 255 1509 1558 2628 577 1203
played	2135
player	65
players$	2029
playgr	1583 2441 2481
playin	1758
playing$	255 577 1203
plays$	1277 255 577 1203
pledge$	58
plug$	671
pluging$	671
plugs$	671
podcast$	61 2637
point	1298
point$	38 2156 2228 2299 1591
points$	38
police	34 35 1253 2111 2129 63 64
police$	0 1 2081 12 16 18 55 883
policechecks$	1253
polici	1227 2130 57 2147 1443 581 1805 1818 858
policies$	2301
policing$	884
policy	1227 2130 57 2147 1443 1790 581 1805 1818 858
policy$	61 2301 2648 860
pond$	56
pool	67 1795
pool$	2653
pop$	766
portal$	61
portals$	61
positi	201 253 296 444
position$	1909
positive$	2205 1349 1419 2280 2288 1461 1471 497 661 765 1993 2000
possib	2269 1947
possibilities$	730
possibility$	1946 730
possible$	1409 1631 1901 1902 1919 730
post	1227 2130 2147 581 1805 1818 847 858
post$	2151 1814 1816
posted	2110 1276 1286 73 1799
posted$	2134 2144 1291 1819
poster	1227 2130 57 2147 581 1805 1818 858
poster$	60 551 2633 2065 860
posters$	60 551 2065
potent	745 1963
potential$	730
power$	285 2597 522 1741 2004 2012 2013
powerful$	2512
powers$	285 2004 2012 2013
practi	34 2129 63 64 1381 1443 1459 1910
practicable$	1902
practice$	2214 2239 2301 2304 2317 1911
practitioner$	0 1 2081 12 16 18 2122 55
practitioners$	0 1 2081 12 16 18 2116 55 162
prepared$	1745
presen	1227 2097 2110 2130 2147 1426 1459 1486 581 1799 1805 1818 858
presence$	2317 2344 1527 1879 1923 1925
present$	2284 2479 1886 2000 842 2062
presented$	842
presenting$	842
presents$	2284 842
pressure$	2571
preven	281 284 1517 335 336 478 692
prevent$	282 1520 332 1604 434 672 1070
prevented$	2350 466 1070
preventing$	282 434 672 1070
prevention$	1070
prevents$	282 434 672 1070
prey	104 1853
prey$	2179
price	1790
price$	2648
priced	1280
priced$	2138
print	847
print$	1156
printe	2110 1276 1286 1799
printed$	2134 2144 1156
printing$	1156
prints$	1156
priori	1895 692 1026
priorities$	2204 1041
prioritise$	735 920
prioritised$	2283 920
prioritises$	735
prioritising$	735 920
priority$	1397 1041
prise$	294 357 377
pro	296 444
proact	209 1442 693
proactive$	1427 2300 1886 1098
proactively$	1098
problem$	2254 1968
problematis$	718
problematise$	718
problematises$	718
problematising$	718
problematiss$	718
problems$	2254
proced	1227 2130 2147 1443 581 1805 1818 858
procedure$	2301
procedures$	2219 2301
proces	1227 2130 2147 1443 581 1805 1818 858
process$	2301
processes$	2219 1383 2301
procur	1280
procured$	2138 1815
produc	4 2110 1253 2111 2577 1799
production$	1222
productive$	1993
profes	26 34 2129 1362 244
professional$	0 1 2081 12 16 18 2122 55 1390 598 679
professionals$	0 1 2081 12 16 18 1244 2116 55 1352 2220 162 1462 724
profile$	1898 1923 909
profiled$	909
profiles$	909
profiling$	909
profit	1853
profit$	2179
progra	1227 2130 2147 1683 2541 1698 581 1805 1818 858
programme$	2 2084 2556 584 595
programmes$	2556 595
progre	1267 128 1346 1350 1378 1416 1417 1469 1957
progress$	2208 2218 2259 2275 593 1909 1996 1064
progressed$	2125 2236 2274 2327 1064
progresses$	2218 1064
progressing$	1064
progresss$	2218
prohib	281 284 335
prohibit$	282
prohibited$	2350 466
projec	2544
project$	2 56 2405 584 595
projects$	595
promise$	345 508
promised$	2093 508
promises$	345 508
promot	692
promote$	1022
promoted$	2283 1022
promotes$	1022
promoting$	1022
promptly$	2239
proper$	1361 1717
proportionate$	662 1095
proportionately$	1095
protec	692
protect$	1077
protected$	2283 1077
protecting$	1077
protection$	289
protective$	1910
protects$	1077
protoc	1227 2130 2147 581 1805 1818 858
protocol$	860
provid	2110 1253 2111 1286 73 155 1799 705
provid$	206
provide$	140 1373 206 1108 1186
provided$	2144 1291 1373 2232 248 1819 1108 1186
provider$	2499 597
providers$	2499 597
provides$	140 1373 206 1108 1186
providing$	140 1373 206 1108 1186
provids$	206
provis	4 1227 2130 2147 2201 2207 2273 1443 1486 2447 1683 2541 581 1805 1818 1910 858
provision$	1222 2301 2344 2532 1913 1914 1988
provisions$	2532
pru$	2532
psychiatrist$	986
psychologist$	985
public	4 1189
publication$	1222
publis	2110 1276 1799
publish$	1157
published$	2134 1157
publishes$	1157
publishing$	1157
pull$	294 357 376 451 1724 2597 522 1741 716
pulle$	451
pullen$	451
pulles$	451
pulling$	376 451 716
pulls$	376 451 716
pupil	1300
pupil$	2158 440
pupils	1791
pupils$	2158 440 2029
purcha	2110 1280 1799
purchased$	2138
purpose$	2281 1973
purposeful$	1993
push$	715 747
pushes$	715
pushing$	715
put	507 801
put$	2110 1254 1276 2135 1286 165 1438 501 525 1798 1799 1179
puting$	525
puts$	525 1179
putting$	165 1718 525 1179
qualit	1910
quarterly$	586
questi	1227 2130 2147 581 1805 1818 858
quicke	867
quicker$	1992
quickly$	1992
quiet$	2611
quit	518
quit$	349
quiting$	349
quits$	349
racism	957
racist	957
radar$	2308 1907
raise	147 178
raise$	1396 680 711 1191
raised$	2222 1810 680 1943
raises$	680 1191
raising$	680 1899
ramp	62 2630
ramp$	56 511 512
ran$	1802
rang	2083 603
rang$	1282 1821
rappor	1910
rate	2155
rate$	599 861
rated$	861
rates$	599 861
rather$	1315 395 1668 652
ratifi	2110 1799
ration	446
re	1646 624
re$	1652
reach	1298 1697
reach$	2156 1724 1746 588 704 859
reache	1218 2108
reached$	2076 588 859
reaches$	704 859
reaching$	704
react$	774
reacts$	774
read	1218 2101 2110 1799
read$	2076 2094 2123 1276 1172
reading$	1172
reads$	1172
ready$	2132 1745
real$	1717
reassurance$	2231 1036
reassure$	1036
reassured$	1036
reassures$	1036
reassuring$	661 1036
rebuild$	669 753
rebuilde$	669
rebuildes$	669
rebuilding$	669 753
rebuilds$	669 753
receiv	2108 2109 2110 155 1799
receive$	1373
received$	2094 69 1800
recogn	87 1430 692
recognise$	2288 1084
recognised$	1305 1084
recognises$	1084
recognising$	1084
recommendations$	2204
record	1227 2110 1253 2111 1257 1260 2130 2147 1333 116 117 118 119 1338 1362 147 581 1799 1805 1818 858
record$	3 31 2115 2118 2120 2193 2194 2196 2197 561 1872
recorded$	44 2191 1334 1336 1337 561 1808
recording$	561
records$	31 2115 2118 2120 2196 2220 561
recove	867
recrui	1218 2110 1286 104 1799
recruit$	1140
recruited$	2076 2144 1814 1140
recruiting$	1140
recruits$	1140
red$	2152
redecorated$	2132
redraft$	1166
redrafted$	1166
redrafting$	1166
redrafts$	1166
reduc	338 446 460 472 495 523 867
reduce	281 2598 692
reduce$	361 672 1071
reduced$	2283 2350 1071
reduceing$	361 672
reduces$	361 672 1071
reduci	281
reducing$	1071
refere	1960
reference$	2189 1871
references$	2189 1871
referr	1218 1227 1245 2108 2126 2130 2147 123 581 1805 1818 858
referral$	15 99 125 2633 1953
referrals$	15 2103 99 125 1953
referred$	2076
reflec	1430 693
reflect$	2288 665 1942
reflected$	1808
reflecting$	665
reflects$	665
reform$	2504
refres	1227 2130 2147 581 1805 1818 858
refunds$	2073
refurbished$	2132
refurbishment$	56
refuse	336
refused$	471
regain$	753
regaining$	753
regains$	753
regard$	1397
region	2476
regist	1227 21 2101 1260 2130 1286 2147 581 1805 1818 858
register$	3 1239 31 2118 456
registered$	2144 456
registering$	456
registerred$	456
registers$	1239 31 2118 456
regrou	1646
regroup$	2504
regular$	137 1395 202 599 661 688 707 721
regularity$	6
regularly$	2239 2243 688 1909
rehear	59 1333
rehearsal$	1277 2650
rehearsals$	1277 2650
rehearsed$	2191
rehous	371
rehous$	420 433
rehouse$	363 420 433
rehoused$	1580 363 420 433 1658
rehouses$	363 420 433
rehousing$	363 372 420 433
rehousred$	420 433
rehousring$	420 433
rehouss$	420 433
reinfo	1026
relati	2328 1499 1501 1542 2447 1603 2560 527 1910 693
relations$	1974
relationship$	2319 2357 2461 1887 759 1044
relationships$	2259 2357 333 2461 1887 1044
relatives$	2029 977
relentless$	1886
releva	1333 155
relevant$	2191 1343 2205 1361 1373 1901 1902
reliance$	375 1678
reloca	371
relocat$	420 433
relocate$	363 400 420 433
relocated$	1580 363 400 420 433 1658
relocates$	363 400 420 433
relocating$	363 420 433
relocation$	372
relocatred$	420 433
relocatring$	420 433
relocats$	420 433
remain	117 224 2580 689
remain$	101 159 1380 1435 1437 422 709 804
remaining$	422 1723
remains$	101 159 1435 1437 422 804
rememb	1324 2182
remember$	1942
remind	1281
remind$	1023
reminded$	2139 1023
reminding$	1023
reminds$	1023
remote$	1685
remov	482 495 518 519 546 653 793
remov$	451
removal$	293
remove	506 2587 2593 537
remove$	294 383 451 1160
removed$	383 2466 1658 1755 1160
removen$	451
removes$	383 451 1160
removing$	294 383 451 1160
removs$	451
reopen$	1194
reopened$	1194
reopening$	1194
reopens$	1194
repair	1254
repair$	56 669 1953 1131
repaire$	669
repaired$	2112 2117 1131
repaires$	669
repairing$	669 1131
repairs$	56 669 1953 1131
repeat	1333 116
repeat$	2191
repeated$	2191 1334
replac	1254 1668 789
replace$	819 850
replaced$	2112 2483
replaces$	819
replacing$	819
replie	1245 1281 1287
replied$	2139
replies$	2103 2145
reply	2101 1287
reply$	2145
report	1219 1227 1245 1253 2111 1260 2130 2147 2155 1332 1333 116 147 2592 581 1805 1818 858
report$	2082 2118 88 99 2188 2190 860 861
reported$	2191 1334 2222 1808 1811
reports$	2082 2103 2118 88 99
represented$	1444
reques	801
request$	1303
requested$	1800
requests$	1303
requir	2269 341
require$	301 508 543
required$	345 508 1901 1902
requireed$	301
requireing$	301 543
requires$	301 508 543
researcher$	596
researchers$	596
resent	1324 2182
reserve$	1205
reserves$	1205
reserving$	1205
reset$	669
resete$	669
resetes$	669
reseting$	669
resets$	669
reside	1227 2130 59 2147 487 581 1805 1818 858
residential$	1277 1705 529
residents$	2028
resili	1910
resilience$	1046
resour	1227 2130 2147 1486 581 1805 1818 858
resource$	1340
resources$	1340 1394 2344 1913 1959 1988
respec	2328 692 952
respect$	1967 1971 1086
respected$	2283 2348 1086
respectful$	2176 1086
respectfully$	1967 1086
respecting$	1086
respects$	1086
respit	1721
respite$	388 2579
respon	2101 1245 2108 2109 1287 1442 692 1910 745 1963
respond$	178 698 774 1061
responding$	1061
responds$	774 1061
response$	2145 2204 1880 1911 1061
responses$	2103 1061
responsibility$	1369 2271 2339
responsive$	2300
rest	2370 2387 2398 2413 2463 2489 1721 2580 1723 2582 2618 2021
rest$	2418 2420 2437 2440 2460 388 2522 2529 1673 2536 2552 2555 2579 2585 1738 2602 2604
restor	693
restor$	669
restore$	669
restores$	669
restoring$	669
restors$	669
restri	281 338 446 472
restrict$	361 473
restricted$	2350 466 473
restricting$	361 473
restrictped$	473
restrictping$	473
restricts$	361 473
restrictting$	473
resurfaced$	2132
resurfacing$	56
retain	705
retain$	740
retaining$	740
retains$	740
return	2101 2108 2109 123
return$	124 439 1804
returned$	124
returning$	439
returns$	124 439 1804
retwee	1245
retweets$	2103
reunit	1646
reunite$	2504
review	1227 2110 1253 2111 2130 2147 1378 581 1799 1805 1818 1906 858
review$	2 43 2253 225 1907 691 1094
reviewed$	42 2236 225 1811 691 1094
reviewing$	225 691 1094
reviews$	43 225 691 1094
revise	2110 1799
rewrite$	1165
rewrites$	1165
rewriting$	1165
rewritten$	1165
ride$	1605 2650
rides$	2650
rift$	1887
rifts$	1887
right$	1361 2288
rights$	759 950
ring	1219 2083 2155 1298 1560 1697 2592
ring$	2156 97 1148
ringing$	1148
ringle	1589 2605 2018
ringleader$	2011 2014 914
ringleaders$	2011 2014 914
rings$	97 848 1148
rink	67
ripped$	537
rise	867
rise$	71
rises	867
rising	867
risk	2328 1910
risk$	2209 2221 2254 1885 676 1909 1056
risks$	2209 2221 2254 1885 676 1056
risky	2328
rival	1118
road	2481
road$	2487
robbed	1299 104
robbed$	2157 937
robber	869
robberies$	109 895
robbery$	109 895
robust	209 1895 693
robust$	1427 662 721 755 1099
robustly$	1099
role	1983
role$	714
roll	4
roll$	128
rolled$	2110 1799
rollout$	1222
room	23 67 1583 2441 2630
room$	56 368 2450 2518 2589 2631 2633 2645
rooms	2441
root$	745
rose	867
rota	1227 19 2130 2147 2577 581 1805 1818 858
rota$	61 2633
rotas$	61
round$	2356 1984
rounde	1795
rounders$	2653
route	2481 1780
route$	1609 2487 1780 2638
routes$	2219 1609 2574
routine$	688
routinely$	688
routines$	935
row$	99 1742 2601
rows$	99 1742 2601
rugby	1795
rugby$	2653
rule	57 2355 1790
rule$	58 2354 493 508 2648
ruled$	1329 508
rules$	58 2354 508 2648
run	2110 1286 1799
run$	2128 2144 2178 2179 2650 1802 2062 1183
rung	1218 2083 2110 1281 2141 2142 70 2160 2592 603
rung$	2076 2139 1288 1821
runnin	1237
running$	2095 2137 1183
runs	1253 2111
runs$	2178 2650 1802 1183
s$	121 1413 1556 1581 390 517 521 2017
s20$	2027
s34$	794 795
s35$	794 795
safe	201 2328 253 1780 1895 1910
safe$	2176 1419 2288 2292 2293 1471 2638 1843 955
safegu	692 954
safeguard$	1078
safeguarded$	2283 1078
safeguarding$	1078
safeguards$	1078
safely$	1836 865
safer	253 1680
safer$	2288 2292 2293 1471 1924 864 955
safety	2328 1895 1910
safety$	2281 720
said	1324 2182 116
said$	2093 1334 861
same	1586 465 2547
same$	2151 1536 2437 1586 2444 2449 1592 1611 1612 2479 1660 2547 1701 2576 1750
sameanother$	2451
samefriends$	2451
samefriendship$	2451
samefriendships$	2451
samegroup$	2451
sameother$	2451
samepeers$	2451
sample$	1809
samples$	1809
sanction$	923
sanctions$	923
sat$	1281 1577 501
satisfy$	736
saturd	504 505
saturday$	2143 504 1722 505 2581 1771 2654 2655
saturdays$	2143 1722 2581 1771 2654 2655
saved$	44
saw	1324 2182
saw$	2123
say	2155 1298 1324 2182
say$	2156 2264 861
saying$	861
says	1324 2182
says$	861
scale$	738
scales$	738
scaling$	738
scatte	1543 1544 797
scattered$	2401 2402
schedu	2110 1799
schedule$	1813
scheme	1227 2130 2147 581 1805 1818 858
scheme$	2 61 584
schemes$	61
school	34 35 1253 2111 2129 63 64 67 1375 1583 2441 1584 2447 2476 1619 2481 1641 1683 2541 467 2544 1698 502 2639
school$	0 1 2081 12 16 18 55 2170 1314 2177 2233 2457 382 2458 2459 2465 2474 2477 2478 2499 2532 2556 1720 1748 2614 2647 1837
schoolchecks$	1253
schooled$	1650
schools$	0 1 2081 12 16 18 55 2442 2482 2499 2532 2556
scope	1332 1333
scope$	2188 2190 2191 729 730
scopes$	729
scoping$	729
score	2155
score$	89 861
scores$	89 861
screen	1227 2130 59 2147 581 1805 1818 858
screening$	1277
screenings$	1277
screenshot$	41
screenshots$	41
screwe	1798
screwed$	2656
search	1299
search$	197 925
searched$	2157
searches$	99 925
seat	62
seat$	357 437 511 512 525 2633 2646 1201
seated$	1577 437 501 1201
seating$	36 357 1718 525 1201
seats$	36 357 437 511 512 525 2646 2043 1201
seatting$	525
second	2580
section20$	2027
section34$	794
section35$	794
secure	1246 2110 1799
secure$	529
secured$	2104
security$	2281
see	1219 2155 1324 2182 2375 1560 1563 2462 2525 1697
see$	189 2270 2343 269 2365 1510 2374 1537 337 2417 2421 1643 1726 573 743
seeing	2358 2378 2554 1714
seeing$	189 269 2365 1513 2406 2411 2511 2542
seek	310 732 801
seek$	184 412 658 723
seekin	732
seeking$	412 658 723
seeks	732
seeks$	658 723
seen	1218 2108 2110 2126 2141 2142 70 1498 1563 409 494
seen$	2076 2094 1288 2356 2363 2421 1712 1733 516
sees$	337 573
seize$	926
seized$	926
seizes$	926
seizure$	926
seizures$	926
select$	462
selecte$	462
selected$	1814
selectes$	462
selecting$	462
selects$	462
self$	1910 745
sell	104 1853
sell$	2179 2624 2625
seller	2161
seller$	881
sellers$	2028 881
selling$	1830 1852 1854
sells$	1854
semina	1227 2130 2147 581 1805 1818 858
send	371 482 847
send$	376 439 456 470 1145
sende$	470
sended$	456 470
sendes$	470
sending$	439 456 470 1145
sendred$	456
sends	1253 2111
sends$	376 439 456 470 1145
senior$	721
sense$	205 1941
sensit	209 1442
sensitive$	2238 1427 2300 1097
sensitively$	1097
sent	2088 1233 2108 2110 1286 73 1299 371 2592 1799
sent$	2091 2144 1291 2157 324 1580 376 400 1650 1658 1679 470 485 538 1819 1146
sente$	470
sented$	470
sentence$	2189 1871
sentences$	2189 1871
sentes$	470
senting$	470
sents$	470
separa	1543 1544 1627 444 468 2592 797
separate$	1568 353 365 366 1588 1594 391 392 399 1623 1624 1629 423 438 448 453 1674 1675 480 1707 1716 1719 1725 1731 524 1743 1757 1765 2022
separated$	2401 2402 1686 2022
separately$	2485 1112
separation$	797
september$	2168 1311
sergea	2129 63 64
sergeant$	1225 888
serve$	1204
served	2564
server	517
server$	1735 535
serves$	1204
servic	23 63 64 2201 244 1805
service$	1225 61 2214 584 597
services$	61 1352 2214 2219 162 2258 1462 597 1913 1914 724
serving$	1204
sessio	1227 2130 2147 1683 2541 2544 494 2621 581 1805 1818 858
session$	2148 1571 2445 2459 2469 1625 2484 1634 2493 1712 2583 2589 2650 860
sessions$	2148 1571 2446 2459 2471 1625 2484 1634 2493 1712 2583 2650
set	1583 2441 2481 1683 2541 1698 502 801
set$	2110 1333 116 117 118 1438 2303 2453 2454 2465 1617 1642 2518 2556 1720 1799 773 822 836
sets	2441 2541
sets$	1617 2482 2556 773 822 836
setting$	2228 2277 2329 2622 773 822
settings$	2228
settle$	2579 2596
seven	65 66 276 1500 2366 1519 1559 2431 1574 1575 2434 2505 1670 2003 2015 2023 809
seven$	1284
sever	281 385 460
several$	432
severed$	2373
severi	281
severs	281
sew$	1199
sewing$	1199
sews$	1199
shadow$	1724
shar$	657
share	147
share$	163 1558 465 657 1093
shared	2110 1799
shared$	2123 2222 1613 407 1626 2526 468 517 1736 1763 1811 755 1093
shares	1245 1253 2111
shares$	2103 1558 465 657 1093
sharing$	2105 163 2411 1558 465 657 1093
shars$	657
sharting$	657
she	106 440 461
she$	1456 2330 1482
shed	2630
sheet	1227 2130 2147 581 1805 1818 858
sheet$	1239 31
sheets$	1239 31
shelte	62 2630
shelter$	36 56 60 511 512
shelters$	60
shift	1227 2130 2147 1698 581 1805 1818 858
shift$	2148 2556 2583
shifts$	2148 2556 2583
shoo	474
shop	67 1300 2639 1825 1935
shop$	2133 2158 2430 2506
shopke	34 2129 1768
shopkeeper$	0 1 2081 12 16 18 55 2626 1856
shopkeepers$	0 1 2081 12 16 18 55
shoplifting$	904
shops$	2133 2158 2506 2642
shorte	446 867
shorten$	1192
shortened$	1192
shortening$	1192
shortens$	1192
should	2316 2320 1479
should$	132 1374 199 207 208 1445 1644
show	59 1298
show$	1277 2156 2652 1822 1842 2062 1173
showing$	1249 1173
shown	2088 1276 2141 2142 73 248
shown$	2134 1291 1466
shows$	1277 1822 1842 1173
shut	2593 518
shut$	430 471
shuted$	430
shuting$	430
shuts$	430
siblin	405 406
side$	1277 2171 1742 2601 2653 1994
sides$	1742 2601
sight$	1405
sign	2097 2108 2109 57 62
sign$	1227 10 1236 1238 21 1245 36 1255 2130 60 2147 551 2633 581 1805 1818 858 1158
signal$	517
signed	2110 1276 1799
signed$	1218 1220 2085 10 1236 1255 1267 2134 1286 1158
signing$	1158
signpo	1218
signpost$	1012
signposted$	2076 1012
signposting$	1012
signposts$	1012
signs$	10 1236 36 60 551 1158
silent$	2611
silos$	2212
since$	1835
sing$	857
singes$	857
single	450
singly	1627
singly$	2485 2530 2570 2009
sings$	857
sister	405 1696 2560 527
sister$	965
sisters$	2029
sit	117 1510
sit$	1498 1509 2368 2374 318 1558 2424 1577 437 2548 2558 1729 2588 525 2613 828
site	1583 2441 1607 2481 2544 1698
site$	61 2465 2469 2508 2556 2614
sites	2441
sites$	61 2482 2556
siting$	525
sits$	1558 437 525 828
sittin	2441 2554 1758
sitting$	2358 2411 2424 437 2542 525 828
sittings$	2442
situat	1910
situation$	1360 1909
six	65 66 276 1500 2366 1519 1559 2431 1574 1575 2434 2505 1670 1825 2003 2015 2023 809
six$	1284 1792
sixth$	1641 1683
size$	1690
skate	2630
skate$	857
skatees$	857
skater	65
skates$	857
skill$	1028
skills$	1424 238 1028
sleep	2155 1554 486
sleepover$	2349 2412
sleepovers$	2349 2412 1704
slide	1227 2130 2147 581 1805 1818 858
slip$	234
sliping$	234
slipping$	234
slips$	234
slot	2544
slot$	1656 2583 2589
slots$	1656 2583
small	1654
small$	2512
smart	1895
snap$	517
snapchat$	517
snooke	1795
snooker$	2653
so$	1468 277 292 1585 380 2468 436 449 520 645
social	1498 2358 2542
social$	63 64 1514 1662 1699 1715 655
socialise$	2356 2025
sofa$	511 512
sofas$	511 512
sold	104
sold$	1854
solicitor$	984
solidi	1026
soluti	2273 745 1963
some	2369 440 2018
some$	1406 1441 1481 1589 432 2561
somebo	244
somebody$	1352 1462
someon	244
someone$	1352 1462
someth	2273
something$	130 265 775
somewhere$	2488 1663
son	1696
son$	1676 965
song$	56 2637
sons$	1676
soon$	1700
sooner	867
sooner$	1992
sort$	1642
sought$	2202 2232 2348 1800
source$	131
sourceing$	131
sources$	131
south	1703
space	2324 1721
space$	2277 238 2329 429 469 2579 2633
spaces$	2277 2329
speak	1219 1563
speak$	97 252 1560 2421 1697 563 2062
speaking$	252 2358 563
speaks$	97 252 563
specialist$	1343
speed$	2321
spend	2155 1510
spend$	22 1498 2368 2424 615
spending$	22 2358 2406 2424 2542 2554 615
spends$	615
spent	1246
spent$	2104 1248 615
split	1543 1645 468 797
split$	2401 1544 355 356 2503 1686 501
splits$	355 356
splitting$	355 356
spoke	603
spoke$	1282 1821
spoken	2110 1281 603
spoken$	1218 2126 1273 2139 2141 2142 70 1821
spotted$	1733 516
spread	468
spread$	1686 501 657
spreade$	657
spreades$	657
spreading$	657
spreads$	657
spreadting$	657
spring$	2168
squad	2577
squad$	2583 890
squads$	2583
square$	1498 2430 2459 2506
stabbing$	109 903
stabbings$	109 903
stabil	745 1963
staff	33 34 35 2129 63 64 1935
staff$	0 1 2081 1225 12 16 18 1251 2116 55 1352 162 1428 1937 724 1951 1958
staffa	1253 2111
staffc	1253 2111
staffchecks$	1253
staffd	1253 2111
staffe	1253 2111 1286
staffed$	2144 823
stafff	1253 2111
staffh	1253 2111
staffing$	1340 1394 823
staffl	1253 2111
staffm	1253 2111
staffo	1253 2111
staffp	1253 2111
staffr	1253 2111
staffs	1253 2111
staffs$	823
staffu	1253 2111
staffv	1253 2111
staffw	1253 2111
stage	2630
stage$	56 2228 2299
staged	2135
stagge	367
staggered$	448 1675
stall	1227 2130 2147 581 1805 1818 858
stall$	1777 2652
stalls$	2652
stance$	2297
stand$	1509 437 2548 2558 525 812 827
standi	2358 2542
standing$	525 594 827
stands$	525 812 827
standting$	525
start	2155 1666
start$	2319 1545 400 456 2579 538 768 1177
starte	2110 1416 1469
started$	2274 2327 456 1177
starting$	456 1177
startred$	456
starts$	400 456 538 768 1177
starttime$	2524
starttimes$	2524
state$	1236
stated	1333
stated$	2191
stateed$	1236
states$	1236
station$	2133
stations$	2133
stay	2155 117 1430 224 2447
stay$	101 159 1380 2288 1435 1437 1577 382 422 2537 2546 484 509 555 622 625 709 804
staying$	159 422 509 555
stays$	101 159 1435 1437 422 484 509 555 622 625 804
steer$	294 376 422 1102
steered$	1102
steering$	1227 26 2130 2147 294 422 581 1805 1818 858 1102
steers$	294 422 1102
step	1696
step$	404 769
stepbrother$	965
stepcarer$	965
stepcarers$	965
stepdad$	965
stepdaughter$	965
stepfather$	965
stepmother$	965
stepmum$	965
stepparent$	965
stepparents$	965
stepping$	769
steps	1382
steps$	2240 511 512 769
stepsister$	965
stepson$	965
stereo	956
stereotypes$	1936
sticke	57
sticker$	60 601
stickers$	60 601
stigma	745 1963
stigma$	1936
still$	1293
stimul	1026
stock	847
stood$	92
stop	2155 281 1517 335 336 478 518
stop$	282 295 2377 1520 332 347 1604 2483 408 2502 434 1653 2562 612 672 1178
stoping$	672
stoppe	1299 1301 1317 1328 2593
stopped$	2157 2159 2175 2186 2350 2373 2483 466 2562 612 1178
stoppi	281 335
stopping$	282 408 434 1178
stops	281 335
stops$	99 282 2483 408 434 1653 612 672 1178
story$	2171
strang	2161 1768
stranger$	2626
strate	1227 2130 2147 581 1805 1818 858
strategic$	721
strategies$	1383 1424 1913 1029
strategy$	2204 1029
stream	2577 1026
streams$	2615
street	1610
street$	2391
streets$	2391 2468
streng	692 1910 1957
strength$	2259 759
strengthen$	1074
strengthened$	2283 1074
strengthening$	1074
strengthens$	1074
strengths$	2259 693 759
strik	653
strike$	113
strive	732
strong$	661 707
stronger$	241 756
struck	653
struck$	113
structured$	1993
students$	2029
studio	67
submit	1233 2110 1253 2111 1799
submit$	1188
submits$	1188
submitted$	2091 1188
submitting$	1188
succes	1957
suitab	155 296 444
suitable$	1343 1349 1373 1902
summer$	2168 2561 526
summers$	526
sunday	504 505
sunday$	2143 504 1722 505 2581 1771 2654 2655
sundays$	2143 1722 2581 1771 2654 2655
superv	1227 1260 1261 2130 63 64 2147 409 581 1805 1818 858
supervised$	790
supervision$	2106 2118 2119 1032
supper	59 1785 1786
supper$	1277 1777 2643 2644 2652 2063
suppers$	1277 2063
suppli	104
supplied$	1854
supplier$	900
suppliers$	900
supplies$	900
supply	104 1853
supply$	2179 2624 2625 900
supplying$	900
suppor	1218 1219 1227 2130 2147 2201 1378 201 209 1442 253 409 581 1805 1818 1895 692 1910 858
support$	2106 2205 155 2231 156 157 1383 1634 678 1913 1914 1953 1988 1079
supported$	2076 156 2236 2293 1079
supporting$	156 1079
supportive$	1419 2280 1427 2300 1471 707 2000 1079
supports$	156 1079
sure$	217 2303 508 1982
sured$	508
sures$	508
surgeon$	994
surger	1785 1786
surgery$	2643 2644
survey	1227 2130 1280 2141 2142 2147 581 1805 1818 624 858
survey$	61
surveyed$	2138
suspen	519 793
suspend$	800
suspende$	800
suspended$	2466
suspendes$	800
suspending$	800
suspends$	800
sustai	1013
sustain$	663
sustained$	2283
sustaining$	663
sustains$	663
swap$	1195
swapped$	1195
swapping$	1195
swaps$	1195
sway$	1724 2597 522 1741
sweep	474
sweep$	1198
sweeping$	1198
sweeps$	1198
swim$	2652 2063 857
swimes$	857
swims$	2063 857
switch	507
switch$	837
switched$	837
switches$	837
switching$	837
system	2110 1799
system$	2120 61
systems$	61
t$	1522 1709 499 532 807
table	62 2481 1660 1683 2541
table$	36 2394 2469 2518 511 512 1795
tabled	2110 1799
tables	1583 2441
tables$	36 2482 511 512
tackle	178 692
tackle$	1396 672 921 1066
tackled$	2283 1066
tackleing$	672
tackles$	672 921 1066
tackling$	921 1066
tailor	155
tailored$	1373
tak	518 847
tak$	451 470
take	123 190 371 547
take$	4 112 113 151 164 184 211 221 2303 247 263 439 451 470 575 1171
taked$	470
takeing$	439
taken	2164 2167 123 2592 546
taken$	1233 2110 1329 112 113 124 247 1580 376 451 2587 537 1799
takes	123 190 371 547
takes$	112 113 221 247 263 439 451 470 575 1171
taking	190 371
taking$	1237 113 164 211 221 247 263 451 470 1171
taks$	451 470
talk	1219 1227 2130 2147 581 1805 1818 858
talk$	2148 133 252 1560 1697 731 2062 860
talked	1281 603
talked$	2139 1282 2141 2142 1821
talkin	2554
talking$	133 252 2411 1714 1908
talks$	2148 133 252 731
tally$	31
tap$	746
tapping$	746
taps$	746
target	155 1853
target$	2098 49 2179 2624 2625 1806 1813 770 908
targeted$	1373 770
targeting$	770 908
targets$	49 1806 770 908
task$	1227 49 2130 2147 581 1805 1818 858
tasking$	2199
tasks$	49
taught	409
taught$	1577 1650 1658 538
taxi$	2652
taxis$	2652
teach$	2178 206 357 1154 1217
teache	33 34 35 1253 2111 2129 63 64
teache$	206
teacher$	0 1 2081 12 16 18 55
teacherchecks$	1253
teachers$	0 1 2081 12 16 18 1251 55
teacherschecks$	1253
teaches$	2178 206 1154 1217
teaching$	206 1154 1217
teachs$	206
team	2201
team$	1225 1362
teams	1641
teams$	2499
teenag	276 1500 2366 1519 1559 2431 1574 1575 2434 2505 1670 1692 2003 2015 2023 809
teenagers$	2550 1851
telegram$	517
teleph	1218
telephoned$	2076
tell	2155 1298 1324 2182 341
tell$	2156 97 301 543 861 1174
telled$	301
telling$	301 543 1174
tells	1324 2182 341
tells$	97 301 543 861 1174
tellsed$	301
tellsing$	301
tellss$	301
temptation$	1724
ten	1825
tenanc	467
tendered$	1815
tennis	1795
tennis$	2653
tensio	745 1963
tent	2577
term	1386
term$	2168 2244 526
termly$	586
terms$	1227 2130 2147 526 581 1805 1818 858
test$	1227 2130 2147 581 1805 1818 858
text	1219 1227 2130 2147 1560 1697 581 1805 1818 858
text$	1303 88 97 1149
texted	1218 2141 2142 603
texted$	2076 1821
textin	1652
texting$	2510 1149
texts$	1303 88 97 1149
than	1503 2491 1759
than$	1296 2173 2361 2362 313 1546 1552 1572 1706 1711 1870
thanke	2141 2142
that$	1228 1243 2209 134 550 1824 1832 1844 629 2068
thatfriends$	2527
thatgroup$	2527
the	1774 1935 1947
the$	1226 2140 1318 1410 203 1428 1429 1439 1450 243 1561 1567 1581 1628 550 1770 1772 2631 1775 559 1779 1782 2645 1788 2647 1792 1794 1796 1824 1832 1841 629 631 637 638 1937 1951 761 2031 2032 2034 2035 2036 2037 2038 2039 2041 2047 2048 2049 2050 2051 2052 2053 2055 2056 2057 2060 2061 2071 2072 2074
theatr	67
thefriends$	2527
theft	869
theft$	109 897
thefts$	109 897
thegroup$	2527
their	2413
their$	2140 1292 121 1450 1473 315 1567 390 1788 2647 1796 1824 1832 761 2032 2034 2060 2071 2072
theirfriends$	2527
theirgroup$	2527
theirs$	2176 1845
them	65 84 1306 1318 1322 1325 1326 1375 216 1434 276 1500 2366 1518 1519 1559 2431 1574 1575 2434 405 2505 2517 1670 461 1774 1778 1791 1825 1841 1910 1935 2003 2015 2018 2023 809
them$	1228 2140 1302 2180 2183 2184 2185 2233 1428 2322 1483 1518 2389 1550 2461 477 489 2569 2620 2636 1782 2647 1832 625 1865 1937 1951 2039 2058 2059 2066 2068 2071 2074
theme$	2254
themes$	2254
themse	79
themselves$	1297 2284 1954 874
then$	2325
therapist$	987
there$	2151 2210 1389 368 2479 618 2030
these	1375 1935
these$	1322 2233 2620
theselearning$	1875
thesemessage$	1875
thesemessages$	1875
theseword$	1875
they	51 65 79 106 216 1434 326
they$	1269 1297 1360 1456 2330 1482 477 846
thin$	316
things	2207
things$	2209 1360 1383 2278 1489 1908
think	1324 2182 1430
think$	1298 2288 2298 623 664 726
thinking$	2237 664 726
thinks	1324 2182
thinks$	623 664 726
thinned$	316
thinning$	316
thins$	316
this	1333 1841
this$	1228 2188 2190 2191 2192 2209 1567 1628 1832 629 1968
thisfriends$	2527
thisgroup$	2527
those$	103 548
though	1324 2182
though$	1867
thought$	2237 1397 623
thread$	535
threat	1299 104 869
threat$	1303 99
threaten$	2624 2625 2626
threatened$	2157 943
threats$	1303 99
three	79 106 276 1500 2366 1519 1559 2431 1574 1575 2434 406 2491 2505 440 1670 1692 2580 1791 2003 2015 2018 2023 809
three$	1297 2185 276 1500 287 2366 1519 2415 1559 1564 2431 1574 1575 2434 1589 2505 432 1670 2550 1737 2617 1772 1775 559 1792 1794 2003 2015 2023 809 2036 2068
threes$	2551
throug	1218
through$	2076 8 1231 2139 143 182 1452 242 498 1940 1944 1999
throw	482
thursd	504 505
thursday$	2143 504 1722 505 2581 1771 2654 2655
thursdays$	2143 1722 2581 1771 2654 2655
tick$	10
ticked$	10
ticket	62
ticket$	601 2065
tickets$	601 2065
ticks$	10
tie$	297 447 1678
ties	1499 1501 1603
ties$	2357 2359 297 317 2461 447 1678 1974
tighter$	241 756
time	2441 2544 2621
time$	2172 1340 2228 1387 1394 2299 238 2356 1509 2379 2381 2382 1540 1541 2404 2414 2422 347 1570 1571 2430 1579 2444 2445 1591 384 2471 1634 1656 1664 2524 2530 2548 2559 2568 2583 2589 2608 1833 1836 1920
timely	209
timely$	1427 662
times	2441 869
times$	7 1232 2146 72 98 2228 1571 2442 1656 2524 2533 2583
timescale$	1806
timescales$	1806
timeta	1227 2130 57 2147 1583 2441 1584 1619 507 581 1805 1818 858
timetable$	2100 61 2477 2633
timetabled$	501
timetables$	61 2442
to	398
to$	2076 1262 2124 2131 1274 2140 1288 2149 2163 1342 1348 132 2217 1368 2240 2245 1396 2255 2257 1414 199 2282 207 2286 2300 1445 1449 1463 1474 1538 1565 359 2438 389 1644 2516 2518 1781 2640 1784 1787 1789 2651 1821 1823 1826 1834 1835 1838 1839 1861 1878 1896 1948 1950 2033 2042 2049 2067 2069
togeth	1498 1499 2358 2365 1510 2374 2375 1537 2398 1554 1556 2416 1563 1586 2462 1643 1646 2547 486 1734
together$	2347 2356 2357 2363 2367 2368 2395 2396 2399 2404 2412 2414 2421 2422 2423 2424 2430 2437 2444 2479 2494 2497 2501 2504 2510 2548 2558 2576 2591 2610 1836 1912 1934 1944 2010 2075
togethers$	2412 2423 1704
told	1281 2141 2142 2160 1324 2182 1333 117 119
told$	2139 2191 1337 345 2592 861
took	2167 92
took$	113
toolki	1227 2130 2147 581 1805 1818 858
tools	62
tools$	1424 238
torches$	601 2065
touch	1281 1498
touch$	2139 2235 2356 2456 700
tour	1227 2130 2147 581 1805 1818 858
tour$	2650
tourna	59
tournament$	1277 1777 2652
tournaments$	1277
tours$	2650
toward$	1950
towards$	1950 1999
town	1583 2441 2447 2476 2481 2546
town$	2448 2458 2472 2532 1748
towns	2441 1610
towns$	2468 2473 2482
track$	1813 907
tracke	1227 2130 2147 581 1805 1818 858
tracked$	42 1811 907
tracker$	2120
tracking$	43 907
tracks$	907
train$	1124
traine	1218 2108 2110 2126 1273 1799
trained$	2076 2131 1814 1123
traini	1227 1247 2130 2147 581 1805 1818 858
training$	2 2084 2105 2106 1641 583 1125
trains$	1123
transf	371 507
transfer$	372 400 420 433 456 538
transfere$	420 433
transfered$	420 433 456
transferes$	420 433
transfering$	420 433 456
transferred$	1580 400 420 433 1658 456 538
transferring$	420 433
transfers$	372 400 420 433 456 538
transl	2110 1799
transp	409 745 1963
transparent$	1886
trauma$	693 759
travel	475 1758
travel$	1495 1509 1510 1558 2424 1605 485 2063
travelling$	2411
travels$	1495 1558 485
treat$	749
treated$	749 959
treating$	749
treats$	749
trends$	1891
tries	732
tries$	734
trim$	1197
trimmed$	1197
trimming$	1197
trims$	1197
trip	1227 2130 2147 2621 1785 1786 581 1805 1818 858
trip$	2148 1625 2484 1777 2643 2644 2652 860
trips$	2148 1625 2484 2623 2652
true$	1717
trust	2155 1324 2182 1910 951
trust$	1887 1971 870
truste	87
trusted$	1305 1357 1358 1453 870
trusts	1324 2182
trusts$	870
try	732
try$	734
trying	732
trying$	734
tuesda	504 505
tuesday$	2143 504 1722 505 2581 1771 2654 2655
tuesdays$	2143 1722 2581 1771 2654 2655
turf	474
turn	1234 2097 2101 2108 2109 2155 482
turn$	2083 1238 48 97 430 1793 589 613 616 838
turned$	48 2160 1494 430 471 613 838
turning$	430 838
turnou	45
turnout$	1263 1817
turns$	48 97 430 1793 613 616 838
tutor	63 64 1583 2441 2481 1641 1683 2541 2544
tutor$	1583 1584 1619 2499 1683 1698 502
tutors	2441
tutors$	2482 2499
twice$	2077 72 98 2632
two	106 276 1500 2366 2369 1519 1559 2431 1574 1575 2434 405 2505 440 1670 2580 2003 2015 2018 2023 809
two$	276 1500 287 2366 1519 306 1525 2415 1559 1564 2431 1574 1575 2434 362 1581 1589 2461 405 2505 432 442 1670 461 1710 1737 2617 1772 1775 559 1792 1794 2003 2015 2018 2023 809 2036 2047 2048 2068
twos	1693
twos$	1693 2551
type$	1642
unable$	319 479
uncle	1542 2560 527
uncle$	971
under$	1240 2110 177 534 1799
underm	523
unders	1430 1895 692 1910
understand$	2288 1083
understanding$	1941 1973 2000 1083
understands$	1083
understood$	2094
undert	2110 1286 1416 1469 1799
undertake$	345
undertaken$	2144 2274 2327
undertakes$	345
undo	385 460 523
unfair$	947
unfairly$	947
unfold$	2218
unfoldes$	2218
unfolds$	2218
unfollow$	803
unfollowe$	803
unfollowed$	803
unfollowes$	803
unfollowing$	803
unfollows$	803
unfriend$	803
unfriende$	803
unfriended$	803
unfriendes$	803
unfriending$	803
unfriends$	803
unit	2447 2481 1683 2541 467 487
unit$	2532 1705 490 1747 2614
units	2541
units$	2482 2532
unload$	1200
unloaded$	1200
unloads$	1200
unlock$	1120
unlocked$	1120
unlocking$	1120
unlocks$	1120
unpick$	718
unpicke$	718
unpickes$	718
unpicking$	718
unpicks$	718
unsafe$	866
unsupervised$	1549
untangle$	453
until	1773
until$	1310 1601 435 2561 2595 2631 2031 2044
up	2096 2110 1384 1398 1799
up$	2076 1222 2091 2092 2112 2113 1266 2134 2136 2144 2159 2175 1336 1347 2208 1353 2213 2236 1379 2242 2251 1396 2256 2275 1427 2296 231 1455 2317 245 2357 1513 2401 2402 2412 1573 2432 2503 2510 2627 2656 1807 1908 1956 1972 1987 2031 2040 2051 2052 2058
upd$	1807
update	1227 1253 2111 2130 2147 1355 1378 1381 581 1805 1818 1906 858
update$	2213 144 2221 1092
updated$	144 2236 1811 1907 1092
updates$	2213 144 2221 1364 2239 1092
updating$	144 1092
uped$	1807
uphold	1026
upinto$	1787
uploaded$	44
upon$	1593 1659 1883
ups$	2103 2213 2412 1704 1807
upskil	692 1026
uptake	4
uptake$	1222 1817
upto$	1787
urge$	733
urged$	733
urges$	733
urging$	733
us$	1458
use	2155 1298 1382 1853
use$	2156 2179 2240 172 184 1404 211 1443 239 2624 2625 614 666 791
used	1246 2160
used$	2104 2167 614
useful	2269
useful$	2176 1993
uses$	172 614 666
usher	474
using$	211 239 498 1830 614 666
usual$	1361 1400 202 2305
utilis	1026
valued$	2348
vehicle$	916
vehicles$	916
venue	2544
via$	498
vicar	63 64
victim$	936
victims$	936
video	1227 2130 2147 581 1805 1818 858
video$	2628 2633 2637
view	2101
view$	2171 1399 2297
viewe	2108
views	1245
views$	2103 126 272 590 1936
vigila	1442
vigilance$	1923
vigilant$	2238 2300
violence$	1890
visibi	1459
visibility$	2317 1857 1966
visible$	2280 661 707 2000
vision$	1973
visit	1219 2083 1227 2101 2130 70 2147 1560 1697 494 1785 1786 581 1805 1818 791 858
visit$	2082 1288 2148 2349 2374 1712 1726 2643 2644 2652 1953 860 1142
visite	1218 2108 2110 2126 1273 1281 2141 2142 1286 603
visited$	2076 2131 2139 2144 1288 1821
visiti	2554 1714 1758
visiting$	2411 1142
visitor$	1874
visits	1245 1253 2111 791
visits$	2082 2103 1288 2148 2349 1554 486 1712 2652 1953 1142
voice	1895 1910
voice$	2264 590 1037
voices$	590 1037
volunt	1227 34 2129 2130 63 64 2147 581 1805 1818 858
volunteer$	0 1 2081 12 16 18 55 2148
volunteers$	0 1 2081 12 16 18 55 2148
voucher$	601
vouchers$	601
vulner	2328 1910
vulnerabilities$	1057
vulnerability$	1057
wait	869
wait$	2334 267 2548 826
waited	2167 92
waiting$	2334 267 826
waits$	826
waive$	1208
waived$	1208
waives$	1208
waiving$	1208
walk	1219 2155 1298 475 1780 1785 1786
walk$	2156 1495 1509 1510 1558 2424 376 1605 1777 2638 2643 2644 2650 2652 625 1143
walkab	1227 2130 2147 581 1805 1818 624 858
walked	2160
walked$	1143
walkin	2358 1758
walking$	2542 2554 1143
walks	475
walks$	1495 1558 376 2650 2652 625 1143
wall	2630
wall$	2133 511 512
walls$	2133 2212
want	1324 2182 732
want$	1412 2314 2340
wanted	1304 1324 2182
wanted$	2162
wants	1324 2182 732
wants$	2314 2340
warden	34 2129 63 64
warden$	0 1 2081 12 16 18 55
wardens$	0 1 2081 12 16 18 55
warm$	2176
warn$	301 330 459
warne$	330
warned$	301 330 459
warnes$	330
warnin	1508
warning$	99 301 330 459
warnings$	99
warns$	301 330 459
was	2167 92 117
was$	1274 1279 1283 2169 111 580
watch	2101
watch$	258 552 1923
watched$	2094 2123 552
watches$	552
watchful$	1376
watching$	258 552 712
way	2273 1420 413
way$	2171 2278 2285 2426 2487 1631 1911
ways$	2426 1913 1946 730
we	63 64
we$	1225 2087 17 1352 2214 244 2330
weaken	385 1665 460 495 2598 523
weaken$	2523
weakens$	2523
weaker	1654
weaker$	2512
wean$	294
weaning$	294
webina	1227 2130 2147 581 1805 1818 858
webpag	1227 2130 2147 581 1805 1818 858
websit	1227 2130 2147 2630 581 1805 1818 858
website$	56 2133 61
websites$	61
wedge$	429 469
wednes	504 505
wednesday$	2143 504 1722 505 2581 1771 2654 2655
wednesdays$	2143 1722 2581 1771 2654 2655
week	2544
week$	2143 526
weekda	504 505
weekday$	1722 2581
weekdays$	1722 2581
weeken	504 505
weekend$	2143 1722 2581
weekends$	2143 1722 2581
weekly$	2077 2632 568 586
weeks	504 505
weeks$	2143 2244 2561 2565 1722 2581 526
weekss$	526
welcom	87 201 253
welcomed$	1305
welcoming$	2176 1419 2280 1471 1886 2000
welfare$	953
well$	1967 762
wellbe	2328 1910
wellbeing$	1042
went	2083
went$	1279 1769 613
were	2167 92 117
were$	1274 1279 1283 2155 2169 111 359 580
what	149
what$	86 1332 1367 1403 257 1487 270 1824 1844
whatev	149
whatever$	1367 1460
whatsapp$	1661 517 1736
when	91 149 1700
when$	1309 122 1367 2229 2239 2240 2242 2243 208 2388 2547 1824 1844 1896 1901 684 1909 1917 767
whenev	1700
whenever$	208 2388 684 767
where	91 149 1780
where$	1309 122 1367 2239 2240 2242 176 208 1730 2638 1824 1844 1896 1901 684 1917 701 767
wherea	91
whereas$	1309
wherever$	208 684
whether$	1844 1946
which$	1223 1224 1824 1844 2049
while	91
while$	1309 2561
who	106
who$	1243 2107 1321 1766 1767 1824 1844 1852 635
whoever$	636 2066
whole	2018
whole$	276 1500 2366 1519 1559 2431 1574 1575 2434 2505 1670 693 2003 2015 2023 809
whom$	1824 1844
why$	1844
widen$	1193
widened$	1193
widening$	1193
widens$	1193
wider$	2205 241 399
wife$	972
will	1479
will$	1221 1274 132 1374 199 207 1445 1644 1667
willing$	1745
win$	753
wind	518
window$	2133
windows$	2133
wing	2481 2577
wining$	753
wins$	753
winter$	2168
wisely$	2539
wiser	1680
wish	1324 2182 732
wish$	2340
wishes	1324 2182 732
wishes$	2340 272 590
with	1655
with$	2076 2140 1336 1337 2239 2242 2243 1396 2256 181 2306 1466 1492 2351 2355 2359 2360 1513 1526 2403 2416 1562 2437 2438 378 2516 1702 1781 2640 1821 1835 1861 1896 1905 1912 1929 1999 2030 2044 2046 2049 2075
withdr	295
withdraw$	408 451 1209
withdrawe$	451
withdrawen$	451
withdrawes$	451
withdrawing$	451 1209
withdrawn$	2466 2483 1209
withdraws$	408 451 1209
wither	1665
wither$	2523
withers$	2523
within	114 334
within$	1240 1535 1552
withou	1759
without$	2353 455 2612 611 961
word$	2189 2335 646 1875
words$	2189
work	1247 732
work$	2 2105 2106 56 2214 1360 2237 175 2259 2265 198 251 2344 2484 1634 2493 1892 692 1911 694 1988 1989 781
worked	1248 2110 1286
worked$	1218 2144 409 694 781
worker	1227 34 35 1253 2111 2129 2130 63 64 2147 581 1805 1818 858
worker$	0 1 2081 1225 12 16 18 2122 55 2193 2197 598 1873 990
workerchecks$	1253
workers$	0 1 2081 1225 12 16 18 55 1958
workerschecks$	1253
workin	1247 1459 1910 732
working$	26 2105 1256 2237 175 2317 2344 1911 694 781
workload$	1340
works	732
works$	56 2265 2304 694 781
worksh	1227 2130 2147 1683 2541 1698 581 1805 1818 858
workshop$	2148 2556 1777 2650 860
workshops$	2148 2556 2650
workstream$	595
workstreams$	595
world$	541
worrie	1324 2182
worries$	1364 2223
worry	1324 2182
worse	867
worst	2018
worth	2269 1963
worthwhile$	1993
would$	193 194
wound$	2593
wrap	155 777
wraparound$	1373 1995
wristbands$	601
write$	1122
writes	1253 2111
writes$	1122
writing$	815
writte	2110 1276 1281 1333 116 1799 603
written$	1218 2085 2126 1273 2134 2139 2141 2142 2191 1334 1821 1122
wrong$	948
wrongly$	948
wrote	603
wrote$	1282 1821
yards$	2410
year$	2168 1583 2465 526
years$	526
young	1935
young$	51 65 66 79 1300 84 1306 102 1322 106 1325 1326 2185 1375 1428 216 276 1500 2366 1518 1519 326 1559 2431 1574 1575 2434 406 2505 2517 1670 1692 1778 2642 1791 1825 1910 1937 2003 2015 2023 809
younge	276 1500 2366 1519 1559 2431 1574 1575 2434 362 1589 405 2505 440 1670 461 2580 2605 2003 2015 2023 809
younger$	276 1500 2366 1519 1557 1559 2431 1574 1575 2434 2505 1670 2545 2003 2015 2023 809
youngest$	2545
youth$	2090 1486 2459 2028
youths	1692
youths$	1550 2550 2028
yp	106 276 1500 2366 2369 2370 1519 2385 2387 2398 326 2413 1559 2431 1574 1575 2434 362 1589 2460 2463 2464 405 2489 2505 440 2517 1670 461 2572 2580 1723 2582 2603 2605 2616 2618 2003 2015 2018 2023 809
yp$	2461 1688
zine$	2065
zines$	2065
zone	1507 1508
zone$	2004
zones	1507 1508
zones$	2004
