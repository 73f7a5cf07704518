1222 862 584

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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 52 54 56 59 60 61 65 66 67 68 69 72 73 75 76 77 78 79 80 81 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 100 101 102 104 106 107 108 110 111 124 127 132 134 135 136 137 138 143 144 145 146 147 149 154 155 157 159 160 162 165 167 185 188 191 250 260 273 291 292 293 294 295 298 299 300 301 302 303 304 305 350 351 352 353 355 359 361 363 364 365 370 371 374 377 378 383 384 385 386 388 389 391 392 393 394 395 396 399 402 403 404 411 412 417 418 419 425 426 429 431 434 435 437 438 443 444 448 449 450 452 457 458 459 460 461 463 464 465 466 470 471 472 473 475 479 480 481 482 483 484 485 486 487 490 491 493 494 495 496 497 498 499 500 501 502 503 504 507 509 512 513 514 515 516 518 519 520 521 524 525 539 546 547 548 550 551 555 559 563 565 566 567 569 573 575 586 587 588 591 592 594 596 597 601 608 671 672 675 676 682 684 685 686 687 688 689 691 692 693 695 698 699 703 706 707 709 710 712 713 714 715 732 733 734 735 736 739 740 741 742 743 744 745 748 749 750 751 752 753 755 756 758 759 760 761 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 786 787 788 789 790 791 793 794 795 796 797 798 799 800 802 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 825 827 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 890 891 892 893 894 895 896 897 898 899 900 901 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 919 922 924 925 926 927 928 929 931 932 933 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971 972 973 974 975 976 978 979 980 981 982 983 984 985 986 987 988 989 990 992 993 994 995 996 997 998 999 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1041 1042 1043 1046 1047 1049 1072 1126 1131 1138 1162 1163 1165 1176 1177 1184 1187 1188 1189 1191 1192 1195 1196 1206 1207 1209 1211 1212 1213 1214 1218 1219 1220 1221 1 8 9 13 17 19 21 30 45 51 53 55 57 58 62 63 64 70 71 74 82 98 99 103 105 112 113 116 121 122 123 125 128 133 139 140 141 142 148 150 151 156 158 161 163 164 166 169 171 172 174 177 182 183 184 186 187 189 190 222 226 227 242 245 255 276 277 279 280 281 284 288 289 296 297 322 338 354 356 357 358 360 362 366 367 368 369 372 373 375 376 379 380 381 382 387 390 397 400 401 406 407 408 409 410 413 414 420 423 424 427 428 430 432 433 436 439 440 441 442 445 446 447 451 453 455 456 462 467 468 469 474 476 477 478 488 489 492 506 508 517 522 523 526 527 528 532 533 534 535 536 538 540 542 545 549 552 553 554 556 557 558 560 561 562 564 568 570 571 574 576 585 589 590 593 595 598 599 600 605 607 614 616 643 670 673 674 677 683 690 694 696 697 700 702 704 705 708 711 716 717 730 731 737 738 746 747 754 757 762 785 792 801 803 823 824 826 828 889 902 918 920 921 923 930 934 977 991 1000 1016 1040 1045 1048 1051 1053 1056 1060 1064 1069 1071 1074 1083 1094 1104 1112 1123 1128 1129 1130 1132 1133 1135 1136 1137 1146 1148 1164 1170 1171 1173 1178 1179 1181 1185 1190 1193 1194 1197 1198 1199 1200 1202 1203 1205 1208 1215 1216 1217 0 7 42 109 114 115 117 118 119 120 126 129 130 131 152 153 168 170 173 175 176 178 179 180 181 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 223 224 225 228 229 230 231 232 233 234 235 236 237 238 239 240 241 243 244 246 247 248 249 251 252 253 254 256 257 258 259 261 262 263 264 265 266 267 268 269 270 271 272 274 275 278 282 283 285 286 287 290 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 339 340 341 342 343 344 345 346 347 348 349 398 405 415 416 421 422 454 505 510 511 529 530 531 537 541 543 544 572 577 578 579 580 581 582 583 584 602 603 604 606 609 610 611 612 613 615 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 678 679 680 681 701 718 719 720 721 722 723 724 725 726 727 728 729 861 1035 1036 1037 1038 1039 1044 1050 1052 1054 1055 1057 1058 1059 1061 1062 1063 1065 1066 1067 1068 1070 1073 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1091 1092 1093 1095 1096 1097 1098 1099 1100 1101 1102 1103 1105 1106 1107 1108 1109 1110 1111 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1124 1125 1127 1134 1139 1140 1141 1142 1143 1144 1145 1147 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1166 1167 1168 1169 1172 1174 1175 1180 1182 1183 1186 1201 1204 1210

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 10 0 6 5 9 0 6 4 6 7 5 3 6 10 6 9 6 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 4 6 6 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 7 8 4 4 3 10 5 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 7 3 5 5 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 7 10 5 4 6 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 6 5 7 3 11 5 3 7 6 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 5 3 2 2 2 3 2 2 3 3 3 4 3 3 3 4 3 4 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 3 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 3 3 2 2 4 4 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	452 1825
20$	2035
34$	798
35$	798
YP	1595
a$	2164 97 1382 1412 1435 1445 1446 245 1479 1483 1538 331 1587 1776 1778 2641 1781 561 1785 2655 2657 1798 1800 1802 1832 1873 2039 2040 2042 2043 2044 2045 2047 2049 2055 2056 2057 2059 2060 2061 2065 2068 2079 2080
abc	291 1513
abcs	1513
able$	2235 1522 321 1673 1751 609 1910
about$	1357 1476 2366 1952 1957
above	2501
above$	2517 1969
abreast$	1037
abroad	1709
abuse$	1898
academ	2457 2486 2491
academy$	2542
accept	1237 2109
accepted$	2099
access	1436 1903 749 1971
access$	2298 700
accessed$	590
accessible$	2290
accomm	469
accommodation$	2467 492
accordingly$	1923 1924
accoun	2171 1388 749 1971 928
account$	61 2236 2250 2333
accred	1290
accredited$	2152
achiev	1271 1965
achieve$	591
achieved$	2133 591
achieves$	591
acknow	1291 696
acknowledge$	1089
acknowledged$	1089
acknowledgement$	2153
acknowledges$	1089
acknowledging$	1089
across	2659
across$	2249 2442 1920
act$	701 778
acted$	2174
action	1231 2138 2155 1388 1423 584 1812 1825 862
action$	2 49 2247 2250 2285 598
actions$	2 49 598
active$	1401
activi	1231 2138 2155 2217 2283 1492 2631 584 1812 1825 1991 862
activities$	2156 2354 2481 1631 2494 2503 1921 1922 1996
activity$	1996
acts$	778
ad$	172
add	805
add$	1163
added$	1163
adding$	1163
additi	157
additional$	1349 1379
addres	119 120 1384 180 696
address$	1402 1663 1069
addressed$	1342 2246 1069
addresses$	1663 1069
addressing$	1069
adds$	1163
admitt	2574 496
admitted$	1718
adopt$	213 1172
adopte	2118 1280 1806
adopted$	2142 1172
adopting$	1172
adopts$	1172
adult	2171
adult$	2225 2226 2321 1854 1855 634 1117
adults	246
adults$	2191 1358 164 2321 1468 879 1117
advert	1231 2118 2138 2155 584 1806 1812 1825 862
advice$	128 2241
advis$	332
advise	63 64
advise$	303 332 1085
advised$	332 1085
adviseed$	303
adviseing$	303
adviser$	599
advisers$	599
advises$	303 332 1085
advising$	332 1085
adviss$	332
advoca	696 1030
advocate$	1009
afraid	1305
afraid$	2167 948
after$	2176 2285 1490 2642 2028
aftern	506 507
afternoon$	2151 1577 2569 1728 2591
afternoons$	2151 1577 2575 1728 2591 1841
again$	1457 2335 2514
against$	1244 109 1333 1554 1886
age$	2600
agenc	2211
agenci	26 34 2137 1368 246
agencies$	0 1 2089 12 16 18 1248 2124 55 2230 164 1468 728
agency$	2113 1385
agenda$	2214 1915
agree	805
agree$	1240 347 510 835
agreed	2118 1280 1284 1384 1806
agreed$	2101 2142 2146 1367 2246 1454 510 1751 1823 759 835
agreeed$	1240
agreem	1231 2138 2155 2365 584 1812 1825 862
agreement$	58 128 2364
agreements$	2364
agrees$	1240 347 510 835
aim	736
aim$	1981
aiming	736
aims	736
aims$	1981
alarm$	36 38 604
alarms$	36 38 604
alert	1448
alert$	2248 2310 2008
align	1030
all	33 108 122 1381 2527 1780 2649 1943 2031
all$	2085 1255 1278 2148 1296 2243 164 1463 1466 1468 1567 1627 728 2042 2045 2069
alloca	1250 2118 1806
allocate$	1186
allocated$	2112 1268 503 1823 1186
allocates$	1186
allocating$	1186
allotment$	56
allow$	2208 2262 1497 1603 1610 1645 1993
allowe	2574
allowed$	198 1497 1522 1678 2558 2572
allows$	2208 2262 1993
allowted$	1497
alone	1305 1633
alone$	2167 2495 2518 2540 2017
along$	1536 2629 1992
alongs	1666
alongside$	2528 1920 1983 1984 2007
altern	2283 2334 298 446 1991
alternate$	355 1594 1713
alternating$	355 1713
alternative$	1355 499
ambassador$	599
ambassadors$	599
amber$	2162 2163 1839
amend$	1168
amende	2118 1806
amended$	1168
amending$	1168
amends$	1168
among$	1498 1541 2442
amongs$	2249
amongst$	2249
an$	1382 1415 205 1435 1445 1778 1781 561 2655 1798 1800 1832 632 2055 2056 2057 2079
analyse$	677
analyses$	677
analysing$	677
analyst$	890
analysts$	890
and$	1314 1377 1379 1473 1482 1491 1960
annual$	589
anothe	1368 2380 2395 2397 2408 2423 2470 2474 1624 2582 2592 2594 2626 2628 803 2029
another$	2230 1415 2381 2394 2410 2428 2437 2438 2446 2448 2450 367 2461 1606 1613 401 1629 2498 2507 2523 2532 2539 1680 2546 2562 2565 482 499 1725 1731 2595 2614 2655 1800 633 2025
answer	1291 2174
answer$	2153 1211
answered$	1211
answering$	1211
answers$	1211
anti$	697
any$	1369 148 1371 1466 1567 532
anybody$	2074
anyone$	2074
apart	2375 2385 2388 1549 1550 386 2472 1671 508
apart$	2411 2412 2442 2443 1582 2445 366 2453 2466 1608 2533 2544 2563 517 1750 2616 1765
apolog	949
apologise$	855
apologised$	855
apologises$	855
apologising$	855
app$	61
appeal$	2607 524 1747
appearance$	1901
appl	805
applic	1231 2138 2155 584 1812 1825 862
applicable$	1909 1910
application$	2643 1961
applications$	1961
applie	1285
applied$	2147 828
applies$	828
apply$	828
applying$	828
appoin	1231 2118 2138 2155 496 584 1806 1812 1825 862
appoint$	1143
appointed$	1821 1823 1143
appointing$	1143
appointment$	2156 1718 2643
appointments$	2156 1718
appoints$	1143
appren	1704
apprenticeship$	2566
apprenticeships$	2566
approa	2134 1305 106 1449 1861
approach$	2247 2297 2311 1919 1052
approachable$	2290 1894 2008
approached$	2167
approaches$	1309 1052
approaching$	2421
approp	157 2279 446 1903
appropriate$	1349 2215 1355 1367 1376 1379 2290 1909 1910 1100
appropriately$	2249 1100
approv	1250 2118 1284 1806
approved$	2112 2146
apps$	61
april$	2178 1317
are	1225 119 150
are$	1278 1282 1283 75 78 2165 103 113 1350 1441 228 361 581 582 583 629 631
area	1589 2451 2457 2486 2491 2554 2556
area$	2401 2458 1605 1606 2468 2469 1754 2012
areas	2451
areas$	2314 2401 2492
arise	1432
arise$	2294
arises$	2294 1909
around$	2230 1379 1395 1476 2366 1904 2003 2007
arrang	2118 1257 2119 2143 1806
arrange$	133 1497
arranged$	2242
arrangeed$	1497
arrangeing$	133
arranges$	133
arrangeted$	1497
arrest	1305 873
arrest$	101 112
arrested$	2167
arrests$	101 112
arriva	1672
arrivaltime$	2534
arrivaltimes$	2534
arrive	477 496 795
arrive$	1515 1718
arrives$	1718
articl	1231 2138 2155 584 1812 1825 862
as$	1322 124 144 1373 155 2246 2249 2250 2252 2253 1414 193 210 1453 232 316 629 652 653 1904 687 1917 1925 748 771
asbo	291 1513 292 1514
asbos	1513 1514
aside$	2062
ask	2165 1330 2192
ask$	99 303 545 620 1179
aske	620
asked	1285 2149 2150 1330 2192 606
asked$	2147 2170 1310 1330 303 347 1828 1179
asking$	303 545 1179
asks	1330 2192
asks$	99 303 545 620 1179
aspira	1918
aspirations$	1058
assaul	106 873
assault$	111 648
assaulted$	648
assaults$	111 648
assemb	1231 2138 2155 2535 2552 584 1812 1825 862
assemble$	2568
assemblies$	2156 2660
assembly$	2660 864
assess	1231 2138 2155 1338 119 1344 584 1812 1825 862
assessed$	42
assessment$	2 2198 2200 2203 2204 2206 2207 1880
assessments$	2206
assign	2118 1806
assign$	834
assigned$	1268 503 1823 834
assigning$	834
assigns$	834
assist$	1011
assistance$	2241 1011
assisted$	1011
assisting$	1011
assists$	1011
associ	1504 1505 2368 1507 2375 1516 2380 2384 2385 1569 1649 2552 2564
associate$	2366 2378 2427 2431 2511 2033
associating$	2367 2416 2034
association$	2367 2369 2433 2009 2010 934
associations$	935
assumptions$	1944
assurance$	128 1884
assurances$	1884
at$	2129 2132 1279 2164 1318 98 140 154 2246 1402 225 2312 2316 2319 1527 1530 2413 400 1638 2524 2526 459 500 2639 2642 2644 1787 1795 2659 2661 1803 2667 1808 1841 1953 2028 2038 2039 2040 2052 2053 2054 2078
attached$	1969
attachment$	1684
attachments$	1684
attack	106 873
attack$	111 943
attacked$	1862 943
attacks$	111 943
attemp	736
attend	1222 1223 4 2091 1242 2104 2105 1249 1251 2116 2117 2118 1257 2119 1264 1285 1290 70 477 496 1806 592 795
attend$	2090 1292 1501 2524 1718 540 1814 623 1216
attendance$	1226 21 2113 2115 2126 96 1718 1824
attendd$	1814
attended$	2084 2136 2147 2152 1292 1814 623
attendees$	2111 2115 2124
attending$	2084 623 1216
attends$	2090 1292 1501 1718 540 1814 623 1216
attention$	1403
attenu	387
attitudes$	1944 1063
attraction$	2607
attractive$	2290
audit	1231 2138 2155 584 1812 1825 862
audit$	2
audite	1290
audited$	2152
august$	2178
aunt	1548 2570 529
aunt$	974
auntie$	974
aunty$	974
authorisation$	2020
authorisations$	2020
authority$	2020
autumn$	2178
availa	2118 1448 1806
available$	1367 2242 1406 2310
avoid	297 2387 502
avoid$	1519 2453
avoidi	297
avoiding$	1519 1838
aware	1372 1384 1448
aware$	2234 2246 2248 2303 2310 1038
awaren	1918
awareness$	1906 685 1908 729 1057
away	2457 386 1624 415 2556 508 1750 539 548
away$	2362 2375 2387 2388 2413 1557 341 2448 1601 1608 406 1637 2526 2544 1683 1691 1695 2573 2576 1733 517 1750 1761 546 2046
back	1365
back$	103 1347 2227 517 622 2075
background$	1949
backinto$	1793
backto$	1793
badmin	1801
badminton$	2663
bail$	291
bake$	861
bakees$	861
bakes$	861
ban	283 286 337 338 343 480 485 520 521 1796 797
ban$	284 1526 334 385 495 2658
band	2587
bands$	2625
bann	521
banned	283 286 473 485 2603
banned$	2360 284 385 468 1695 2572
banner	57
banner$	553
banners$	553
bannin	283 286 337 485
banning$	284 385
bans	283 286 337 343 485
bans$	284 385 2658
bar	283 286 337 480 485 521 797
bar$	284 385
barbec	59
barbecue$	1281 1783 2662
barbecues$	1281
barr	521
barred	283 286 473 485
barred$	2360 385 468 1695
barrier$	431 471
barriers$	2222
barrin	283 286 337 485
barring$	385
barrister$	1007
bars	283 286 337 485
bars$	284 385
base$	1926
based$	1985
basis$	2256
be	150 226 693
be$	1278 1283 113 1350 1380 162 1386 173 177 193 1417 1424 1431 217 1441 1443 222 228 2313 1460 1496 1515 327 346 2434 361 1642 581 582 583 629 672 713 762 786
bear$	216
bearing$	216
bears$	216
become	150
become$	177
becoming$	177
been	2177 94
been$	1234 24 2118 1272 1278 1287 113 1380 361 582 583
before$	2164 92 1316 2642 968
befrie	106
begun	2118
behavi	2338 1918
behaviour$	291 292 1944 1062
behaviours$	1944 1062
behind	1779
behind$	2505 2641 1860 936
being	150 226 2564 1764 1918
being$	113 1350 1380 177 2368 2421 2434 2552 2571 1837 1838 713 1988
belief	1971
believ	2174 1330 2192
belong	1339 119
belong$	2201 658
belonging$	2291
belongs$	658
below$	1969
bench	62 2640
bench$	36 60 513 514
benches$	36 60
benefi	2279
beside	1661 1666
beside$	2528 2053
best	1903
best$	188 1987
better	157 163 298 446 1686 686 696 871
better$	1379 1385 188 2298 243 1467 1487 2352 270 1534 1602 401 426 2549 499 538 602 725 1975 760 777 2001
betwee	2365
between$	2249 1498 2361 2369 2370 2442 1653 1693 1869
beyond	116 1557 1765
bid	1231 2138 2155 584 1812 1825 862
bigger$	2517
bike	62
bin	62
bin$	36 60
bingo	1801
bingo$	2663
bins$	36 60
bit$	2341
blankets$	2073 2081
block	520
block$	277 807
blocke	2597 2603
blocke$	807
blocked$	2360 277 539 807
blockes$	807
blocking$	277 807
blocks$	277 807
board	19 26 1264 1265
board$	1248 2126 2127 2141 2209 2210 2547 1801 1934
boardi	2457
boarding$	1622 531
boards$	2141
boat	2587
bolste	1030
bolted	1804
bolted$	2666
bond	1507 1609
bond$	2369 319 2471 428 449 1684 1982
bonds$	319 2471 1684 1982
book	2116 509 549
book$	2656 2073 1157
booked	2116 2118 1290 1806
booked$	2136 2152 1157
booking$	2643 1157
bookle	1231 2138 2155 584 1812 1825 862
booklet$	2108
booklets$	2073
books	62
books$	2656 2073 1157
boroug	1589 2451 2457 2486 2491 2556
borough$	2458 1605 2468 2482 2542 1754
boroughs$	2483
both	2527 1780 2649
both$	2148 2040 2042 2044 2045 2082
bought	2118 1284 1806
bought$	2146 1826 1141
bounda	2338 749 1971
boundaries$	1999
box$	861
boxes$	861
boxs$	861
boy	1306 278 1506 2376 1525 1565 2441 1580 1581 2444 364 1595 2515 1676 1702 2011 2023 2031 813
boy$	2168 2449 442 1694
boyfriend$	983
boys	51 65 66 86 1312 104 108 218 1440 278 1506 2376 1525 328 1565 2441 1580 1581 2444 408 2515 2527 1676 1698 1784 1797 1833 2011 2023 2031 813
boys$	1273 1288 76 77 2168 1308 1326 2195 1489 2425 2449 2450 2471 442 2560 491 2579 2646 1859 2022
bread$	2081
break	1589 2451 386 387 1672 462 483 497 1727 525 2631 801
break$	138 297 357 358 1590 1608 390 406 1651 2589 2032
breakf	1791 1792
breakfast$	1783 2653 2654 2071 2081
breakfasts$	2071
breaki	387 483
breaking$	138 357 358
breaks	2451 387 483
breaks$	138 357 358 2633
breaktime$	2534
breaktimes$	2534
breath	1727
breathe$	2606
breather$	2589
breathing$	1727
bridge$	675
bridgeing$	675
bridges$	1895 1896 675
brief$	1938 1214
briefe	1222 2134 1277 2149 2150 1290
briefed$	2084 2139 2152 1214
briefi	1231 19 2138 2155 584 1812 1825 862
briefing$	2 2156 864 1214
briefings$	2156
briefs$	1214
bring	125 851
bring$	273 1174
bringing$	273 1724 1174
brings	125
brings$	273 1174
broade	1030
broken	2608
broken$	2383 1549 1550 801 2044 2045
brothe	407 1702 2570 529
brother$	969
brothers$	1858 2037
brough	125
brought$	126
budget	1284
budget$	2106 28
budgeted$	2146
build	1436 686 696
build$	185 208 2298 556 667 674 1110
builde$	208
buildes$	208
buildi	2491 696
building$	56 208 2440 370 2460 2469 2516 2624 667 674 1110
buildings$	2492
builds	696
builds$	208 556 667 674 1110
built	1258
built$	2120 2140
bulb$	36
bulbs$	36
bulletin$	1811
bump$	2535
bunch$	2463
burglaries$	900
burglary$	900
burgled$	942
bus	2491 1689 2551 2649
bus$	2141 2479 2497 1783 2662 2051 2071
buses	1589 2451 1616 2551 2554
buses$	2141 2478 2492
busine	1339
business$	2201 2281 2288 231
but	2616
buy	1861
buy$	2189 2634 2635 1140
buyer$	883
buyers$	1858 2036 883
buying$	1140
buys$	1140
by	1789
by$	1279 2173 95 2316 244 1470 500 2642 2651 1803 2667 1842 1844 1847 1948 1992 2038 2049 2053
cabin	2587
cafe	67
cafe$	2516
café	67
café$	2516
call	2091 1231 2138 2155 1703 584 1812 1825 862
call$	2090 1299 1309 90 99 101 102 2359 2643 770
called	70 2170
called$	1292 102 1871 651
callin	1764
calling$	1658
calls	1257 2119
calls$	2090 1299 1309 90 99 101 102 2359 1499
calm$	2606
calmer	871
came	1238 2109 2116
came$	2091 2100 1334
camera	62
camera$	36 38 60 553
cameras$	36 38 60 553
camp	59
camp$	1281 2662 861
campai	1231 2138 2155 584 1812 1825 862
campaign$	587 664
campaigning$	664
campaigns$	664
campes$	861
camps$	1281 861
campus	1589 2451
campus$	2624
can	2165 1485
can$	82 2235 1380 2271 1494 321 1650 1673 481 1929
cancel$	410
cancelled$	2476 2493 1805
cancels$	410
cannot	1523 321 1673 481
cannot$	2453 1715
cap	340 474
cap$	363 475 495
capaci	749 1971
capacity$	1346 1400 1966
caped$	475
caping$	363 475
capitalise$	185
capped$	475
capping$	475
caps$	363 475
capting$	475
capture$	727
captured$	2358 1815
captureing$	727
captures$	727
car$	2497
card	1231 2138 57 2155 584 1812 1825 862
card$	2108 553 2643 2073
cards$	553 2643 2073
care$	2220 2349 1711 2035
careful$	1401 2008
carefully$	2549 1890
carer	34 2137 469
carer$	0 1 2089 12 16 18 55 1711 492 969
carers$	0 1 2089 12 16 18 55 229 304 1711 492 969
cares$	2220
careta	63 64
carr	851
carria	2587
carried$	2118 1290 1422 1475 1806
carry	2165
carry$	671
carrying$	1838
cascad$	661
cascade$	661
cascades$	661
cascading$	661
cascads$	661
cascadting$	661
case$	1261 1264 1351 1366 1917
caseworker$	995
cast	65 66 2587
cast$	1288 503 2593
casts$	2593
catch	1361 1914
catchup$	2223
catchups$	2223
caught$	1739 518
cause	1971
causes	1971
caution$	332
cautione$	332
cautioned$	332
cautiones$	332
cautioning$	332
cautions$	332
cbo	291 1513 292 1514
cbos	1513 1514
cctv$	36 38 896
cease	1651
cease$	2493 410 2513
ceased	1307 1323
ceased$	2169 2185
ceases$	2493
celebrate$	743
celebrates$	743
celebrating$	743
cent$	1255
center$	1362
centre	23 67 1589 2451 2491 2554 697
centre$	1362 2415 370 2469 2516 2624
centred$	1433 1935 1936 1985
centres$	2492
certain$	219 1990
certif	1231 2138 2155 584 1812 1825 862
chair	35 1265 63 64
chair$	2127 2188 2656 2072
chaira	1257 2119
chairc	1257 2119
chairchecks$	1257
chaird	1257 2119
chaire	2118 1257 2119 1806
chairf	1257 2119
chairh	1257 2119
chairl	1257 2119
chairm	1257 2119
chairo	1257 2119
chairp	1257 2119
chairr	1257 2119
chairs	1257 2119 62
chairs$	2188 2656 2073
chairu	1257 2119
chairv	1257 2119
chairw	1257 2119
challeng$	722
challenge$	2264 1888 722 1109
challenged$	2293 1109
challenges$	2264 722 1109
challenging$	722 1109
challengs$	722
champi	696
champion$	599 601
champions$	599
chance	2334
chance$	2325 321 1727
change$	2228 2231 2233 403 404 621 1993 2004 1167
changed$	1167
changees$	2228
changes$	2228 2231 1370 2233 403 1993 1167
changing$	403 1167
channel$	61
channels$	2229 1398 2268 1442 221
charge	1796
charge$	2658
charges$	2658
charte	57
charter$	58
chas	476
chased	1285
chased$	2147
chat	1667 519 1742
chat$	254 1667 2529 1703 519 1741 1742 2604 537 1994
chats$	254 1994
chatti	1658 1764
chatting$	2520
check	1223 1231 2138 2155 1361 584 1812 1825 1914 862
check$	1231 2138 2155 169 584 1812 1825 862 1185
checked$	42 1185
checkin$	2223
checking$	169 1185
checkins$	2223
checks$	1257 169 1185
chess	1801
chess$	2663
child	1306 1702
child$	2168 1682 1694 714 763
childr	1306 1312 1328 1331 218 1440 278 1506 2376 1525 1565 2441 1580 1581 2444 408 2515 1676 1698 1702 2011 2023 2031 813
children$	2168 2190 2193 2195 2332 2464 1682 2560 1975
childrens$	2168
childs$	2168
choice	2334 2338 1918 1991
choice$	466
choices$	466 1064
choir	2587
choos$	464
choose	2165 312 620
choose$	464 465 572 1842
chooses$	464 465 572 1842
choosi	620
choosing$	464 465 572 1842
chooss$	464
chose	1310 620
chose$	2172 1842
chosen	1284
chosen$	2146
chrono	1231 2138 2155 584 1812 1825 862
church	67
cinema	67
circle	1231 2138 2155 1668 584 1812 1825 862
circle$	2382 2419 2463 1623 1648 428 2530 2567 2583
circles$	2382 1623 2530 2567 2583
circul	2118 1257 2119 1280 1806
circulated$	2142
circumstances$	1758
cities	2491
cities$	2483
city	2457 2486 2491 2556
city$	2458 2468 2482
civil$	291
claim	1796
claim$	2658
clarification$	128 1884
clarit	749 1971
clarity$	128 1884
class	1589 2451 2486 1625 2491 1689 2551 2554 1704 504
class$	2187 2460 2475 2487 2488 1648 2528 2566 1726 2599 2660
classe	2451 1590 2551
classes$	2158 2187 2452 2492 2542 2566 2660
classroom$	2141
classrooms$	2141
clause	2365
clause$	2199 2364 1879
clauses$	2199 2364 1879
clean$	329 810
clear	476 1903
clear$	2161 2186 2304 2305 1646 1691 725 759 777 824
clearer$	777
clearing$	824
clears$	824
clicked$	2131
clicks	1249
clicks$	2111
climb$	861
climbes$	861
climbs$	861
clinic	67
clique$	428
clos	520
close$	1382 1401 2434 1661 675 725 818
closed	2118 1271 2603 1806
closed$	2133 2493 539 818
closeing$	675
closely$	1920
closer	163
closer$	1385 243 336 760
closes$	675 818
closing$	818
club	1231 23 2138 67 2155 2486 2491 2554 1704 584 1812 1825 862
club$	2415 370 2469 2475 2516 2542 2566 587
clubs	1589 2451
clubs$	2492 2542 2566
co	646
co$	697 767
coach	2137 63 64
coach$	2662
coache	63 64 2587
coaches$	2662 860
coachi	1231 2138 2155 584 1812 1825 862
coaching$	860
coats$	604 2073 2081
coax$	379
code	57
code$	58 2658
codes$	604
coerce	106
coerci	106
coffee$	52
cohesi	749 1971
cohort	2587
cohorts$	2625
coinci	2535
coincide$	2390
collab	163 697 749 1971
collaborative$	1385
collaboratively$	1920
collea	1368
colleagues$	2124 2230 728
collec	411 1672
collect$	2623 727 1215
collected$	1807 1815 1215
collecting$	727 1215
collectiontime$	2534
collectiontimes$	2534
collects$	727 1215
colleg	1589 2451 1590 2457 2486 1625 2491 1647 1689 2551 469 1704 504
college$	2180 1320 384 2468 2487 2488 2509 2542 2566 1726 2624 1845
colleges$	2452 2492 2509 2542 2566
colour$	2656
colours$	2656
come	1238 2109 2116 2165 125 477 592 795
come$	2091 2100 2160 2170 99 2276 1501 1515 1611 1642 2558 2574 1814
comed$	1814
comeed$	1814
comes	125 477 795
comes$	2160 99 2276 1501 1814
comfortable$	2290
coming	125
coming$	1392 2368 1838 1928
comments$	593
commis	2118 1284 1806
commissioned$	2146 1822
commit	26 1250 749 1971
commit$	937
commits$	937
committed$	2112 937
committee$	1248
committing$	937
common$	759
commun	1251 1361 1505 2368 1903 1914 1918
communicat$	661
communicate$	661 1094
communicated$	1094
communicates$	661 1094
communicating$	661 1094
communication$	2113 2223 2247 2259 1442 221 2367 1766 1042 1094
communicats$	661
communicatting$	661
communities$	1495
community$	2339 1495 292
compan	63 64 1504 2380 1520 2587
company$	2366 2382 1532 1533 2396 2510 2532 2548 2550 1730
compared$	621
compla	1330 2192
complaint$	90 101 2643
complaints$	90 101
comple	1224 4 1237 1242 2104 1251 2116 2117 2118 1257 2119 1271 2143 1290 1422 1475 1806 592
complete$	2086 2133 2140 591 1814
completed$	2086 2093 2099 2102 2125 2133 2135 2136 2140 2152 2284 2337 591 1814
completeed$	1814
completes$	591 1814
completion$	1226 2113
concer	59 1387 1918
concern$	2219 2231 2233 2264 680 1917 1055
concerns$	2219 2231 1370 2233 2249 2264 680 1917 1925 1055
concert$	1281 2662
concerts$	1281
condit	2365 291 1513 1796
condition$	2364 2658
conditions$	2364 2658
conduc	2118 1290 1806
conducted$	2152
conductors$	55
confer	1231 2138 2155 584 1812 1825 862
confid	2334 1918 1971
confidence$	1430 1979 875 1047
confident$	875
confir	1384
confirm$	1240
confirmed$	1240 2246
confirms$	1240
confis	301
congre	1504 1505 2368 2375 2535 2552
congregate$	2366 2568 2623 2033
congregating$	2367 2034
connec	1609
connection$	299 2471 1684 1982
connections$	335 2471 1684 1982
consci	1448
conscious$	2310
consen	2338
conseq	2338
consequences$	2219
consid	1339 1384 2279 1903
consider$	1950 1022
consideration$	2247 1403 2333 1915 1023
considerations$	1023
considered$	2201 2242 2246 2358 1022
considering$	1022
considers$	1022
consis	211 1903 696 1918 697 749 1971
consistent$	2248 1433 1894 777
consort$	2033
consorting$	2034
constant$	1401
constructive$	1355 2001
consul	1222 1231 2134 2138 1277 1285 2149 2150 2155 584 1812 1825 606 862
consult$	1093
consultant$	987
consultation$	1093
consulted$	2084 2139 2147 1828 1093
consulting$	1093
consults$	1093
contac	1222 1223 2091 1231 1249 1251 2116 2118 1257 2119 2134 2138 1277 1285 2149 2150 1290 70 2155 1504 1505 2368 2375 1516 2385 2388 1562 1566 1569 1649 1703 1720 584 1812 1825 606 1914 862
contact$	2111 2113 2114 2156 1309 2245 2325 2359 276 1499 1502 1503 2366 2367 1508 2378 299 1543 2417 2424 2427 2431 2433 2511 1670 2586 1732 2620 1766 1810 601 1931 1978 2016
contacted$	2084 2139 2147 2152 1292 1828
contacts$	2111 2156 1309
contin	157 163 749 1971 1014
continual$	1401
continue$	580 772
continued$	1379 1385 580 602 711 725
continues$	580
continuing$	580
contra	1231 2138 2155 1513 584 1812 1825 862
contri	34 2137
contribute$	1029
contributed$	1029
contributes$	1029
contributing$	1029
contributor$	0 1 2089 12 16 18 55
contributors$	0 1 2089 12 16 18 55
contro	106 340 448 474 1861
control$	2189 363 2522 475 2634 2635
controled$	475
controling$	363 475
controlped$	475
controlping$	475
controls$	363 475
controlting$	475
conven	2091 2118 1806
convene$	2090
convenes$	2090
conver	1231 2138 2155 584 1812 1825 862
conversation$	2221 2247 1442 221 2308 2325 1994
conversations$	2221 2247 1442 221 1994
cook$	1159
cooking$	1159
cooks$	1159
cool	1671
cool$	2512 2533
cools$	2533
cooper	1868
coordi	34 63 64 130 1352 211 697
coordinate$	1072
coordinated$	1433 1072
coordinates$	1072
coordinating$	1072
cope	1436
cope$	2298
copies$	2073
coping	749 1971
copy	2118
copy$	2108
core$	26 1264 1265 278 1506 2376 1525 1565 2441 1580 1581 2444 2515 1676 2011 2023 2031 813
corner$	1748 2611
corners$	1748 2611
corridor$	2460
cost	2177 94
cost$	22
costed	1284
costed$	2146
costs$	22
costum	62
could	1485
could$	2177 2179 195 1494 481
counci	35 1257 2119 63 64 2649
council$	1885
councilchecks$	1257
counse	1231 2138 2155 584 1812 1825 862
counsel$	332
counsele$	332
counseled$	332
counseles$	332
counseling$	332
counselling$	2114
counsellor$	992
counsels$	332
count$	31 836
counter$	2141
counters$	2141
counti	1589 2451 2491
counties$	2483
counting$	836
country$	2482
counts$	836
county	2457 2486 2491 2556
county$	2458 1605 2468 2482
course	1231 2138 2155 1426 1689 2551 2554 1704 584 1812 1825 862
course$	2 2092 2156 2240 2288 2566 587 864
courses$	2156 2566
court	67 2640
court$	56 291 931
cousin	2570 529
cousins$	1859 2037
cover	1339
cover$	2201
covera	1465
coverage$	2327
covere	1290 1339 118 119 120 121
covered$	2152 2201 1340 1342 1343
crackdown$	926
cracks$	2320
create	2118 1806
create$	1111
created$	1111
creates$	1111
creati	4
creating$	1111
creation$	1226
creatively$	1890
crew	2587
crime$	898
crimes$	898
crop$	2276
crops$	2276
cross	1516 746
cross$	163 2378 2390 2535 2577 1755
crosso	1755
crossover$	2617
crossr	1968
crowd	2380 1668
crowd$	2429 2463 2464 1648 2530 2548 2627
crowds$	2429 2530 2548
cultiv	1030
cultur	1918
culturally$	697
culture$	2632 1944 1049
cups$	2073
curb	340 474
curfew	291 1513 301
curfew$	443 2027 806
curfews$	443 2027 806
curiosity$	2258 1905 1931
curiou	1448
curious$	2248 2310 2008
curric	1231 2138 2155 584 1812 1825 862
curtai	340
customary$	204
customers$	2036
cut	283 387 448 462 657
cut$	115 2360 297 2383 363 455 1138
cuting$	363
cuts	283 387
cuts$	115 363 1138
cuttin	283 387
cutting$	115 297 1138
cycle$	861
cyclees$	861
cycles$	861
dad	1548 2570 529
dad$	969
daily$	2085
dampen	497
dance$	861
dancees$	861
dancer	65
dances$	861
danger	2338
danger$	2219
dangers$	2219
darts	1801
darts$	2663
dashbo	1231 2138 2155 584 1812 1825 862
data$	1811 1899
database$	2128
date$	2317
daught	1702
daughter$	1682 969
daughters$	1682
day	1589 2451 2491 2554
day$	2107 1274 2182 1577 2455 2479 2480 1662 2569 2578 2599 2656 2662
days	2451 873
days$	2107 1274 2182 1577 2456 2480 2492 1662 2575
dead$	2621
deadline$	1813
deadlines$	1813
deal	192
deal$	180
dealer	2171
dealer$	1857 1119
dealers$	2036 882 1119
dealin	192
dealing$	903
dealings$	1766
deals	192
dealt$	119 120 121
debate$	2221
december$	2178
decent$	1602
decide	1384
decide$	2188 510
decided$	2246 510
decides$	2188 510
decision$	2224
decisions$	2224
declare$	1240
declareed$	1240
declares$	1240
declin	871
deconstruct$	722
deconstructe$	722
deconstructes$	722
deconstructing$	722
deconstructs$	722
decrea	871
dedicated$	1268
deepen	696 1030
defus	497
degree$	5
delegates$	2124
delet	520 657
delet$	807
delete	2603
delete$	445 807
deleted$	807
deletes$	807
deleting$	807
delets$	807
delive	1224 4 1251 2116 2118 1257 2119 1284 1290 73 130 1352 1806 851
deliver$	1189
deliverables$	1813
delivered$	2086 2136 2146 2152 1295 1826 1189
delivering$	1189
delivers$	1189
delivery$	1226 2113 598
deliverys$	598
demand$	1346
demoli	2597
dentist$	1002
depart	1672
department$	1885
departuretime$	2534
departuretimes$	2534
dependence$	377 1684
dependency$	377
descri	2165 1304 1330 2192 1339 119
describe$	2166 2201 865
described$	2201
describes$	865
design	2118 1806
design$	2188
designated$	1268
designs$	2188
desk$	2141
desks$	2141
detach$	296 455
detached$	2098
detaching$	296
detail$	2199
details$	2108 2199 1949
detective$	891
detectives$	891
deter	283 480
deter$	284 334 916
determ	1384
determined$	2246
deterr	283
deterred$	468
deterrence$	1028
deterrent$	1028
deterrents$	1028
deters	283
develo	2118 1436 1806 686 696
develop$	2228 2275 208 2298 1079
develope$	208
developed$	2293 1079
developes$	2228 208
developing$	208 1079
development$	2231 2233
developments$	2231 1370 2233
develops$	2228 2275 208 1079
dialogue$	2221 1442 221 1931 1994
did$	1239 2177 2179
die$	1671
dies	1671
dies$	2533
dietician$	1003
dietitian$	1003
differ	298 1624 446 1686
difference$	877
different$	1319 1512 1534 2410 1553 355 2448 367 368 1594 1600 1602 1606 1613 393 394 1621 401 1629 1630 1635 2498 425 426 440 450 1680 1681 482 1713 499 1722 1725 1731 1737 526 1749 1763
differently$	2549 1890
difficult$	427
diffus	497
dig$	1219
digest$	1811
digging$	1219
dignity$	1975
digs$	1219
dilut	387 462 497
dimini	525
dip$	594
direct	1231 2138 63 64 2155 2334 584 1812 1825 862
direct$	303 1555 545 775
directed$	303
directing$	303 545
direction$	2020
directions$	2374 2462 2020
directs$	303 545
disassociate$	297
disban	1549 1550 1651 2603 520 801
disband$	412 2513
disbande$	412
disbanded$	2411 2412 412
disbandes$	412
disbanding$	412
discou	283 480
discourage$	284 285
discouraged$	468
discourages$	284 285
discouraging$	284 285
discretion$	1892
discus	2118 1339 118 1384 1806 1914
discuss$	1024
discussed$	2201 1340 2242 2246 1024
discusses$	1024
discussing$	1024
discussion$	2221 2247 2308 1994 1024
discussions$	2221 2247 1994 1024
disentangle$	455
disman	1549 483 801
dismantl$	412
dismantle$	412
dismantled$	2411 412
dismantles$	412
dismantling$	412
disper	314 1549 1550 477 2602 790
dispersal$	2012 2020
dispersals$	2020
disperse$	1536 334 345 789
dispersed$	2411 2412 789
disperses$	789
dispersing$	789
displa	1231 2118 2138 1280 2155 584 1806 1812 1825 862
display$	2141
displayed$	2142
disrup	283 387 483 497
disseminat$	661
disseminate$	661
disseminates$	661
disseminating$	661
disseminats$	661
disseminatting$	661
dissociate$	297
dissol	1651 520
dissolv$	412
dissolve$	412 2512 2513
dissolved$	412
dissolves$	412
dissolving$	412
dissua	283
dissuade$	284
dissuaded$	468
dissuades$	284
distan	386 508
distance$	296 1608 2500 431 455 471 2573
distances$	296
distancing$	296
distant$	1621 1691
distri	4 2118 1290 73 470 1806
distributed$	2152 1295 1692 1826
distribution$	1226
divers	1965
diversion$	1105
diversionary$	1355 1105
divert$	296 1104
diverted$	1104
diverting$	296 1104
diverts$	296 1104
divide	1549 470 801
divided$	2411 1692 503
dividi	801
division$	471
do$	1239 2165 2216 187 257 2347 2351 306 1535 1673 707
doctor$	986
documented$	1815
does$	257 306 1673
doing$	187 257
domino	1801
dominoes$	2663
don$	306 1673
donate$	1220
donated$	1220
donates$	1220
donating$	1220
done	1224 2118 1271 1290 1422 1475 1806
done$	2086 1239 2102 2133 2136 2140 2152 2284 2286 2337 2355 2356
door$	2097 2141 60 2289 2051
doors$	2097 2141 60
dorm	2587
doubl	871
double$	72 100
down	2603 871
down$	2112 2147 2196 1360 194 445 625 2040 2054
downinto$	1793
downlo	2109 1249 2116
downloads$	2111
downto$	1793
draft$	1171
drafte	2118 1806
drafted$	1171
drafting$	1171
drafts$	1171
draw$	185 296 359 378 2607 837
drawin	628
drawing$	2643 837
drawn$	1250
draws$	837
dress$	1796
drew	1310
drew$	2172
dried$	1323
drift$	2282 1604 478 1701 2606
drifted$	478
drifting$	478 1701
drifts$	478 1701
driv	130 1352
drive	2602
drive$	441 782 825
driveing$	441
driven	411
driven$	378 853
driver	33 34 2137 63 64 1306 86 1774 2649 1833 1943
driver$	0 1 2089 12 16 18 55 2168 2636 1863
drivers$	0 1 2089 12 16 18 1255 55 2168 1308 2652
drives$	441 782 825
driving$	782 825
drop	297 560 871
drop$	1231 23 2138 67 2155 1519 1791 1792 574 584 1812 1825 770 845 862
dropin$	1782
dropins$	1782
droppe	1334 871
dropped$	2196 574 845
droppi	297 871
dropping$	1519 574 845
drops	871
drops$	574 845
drug$	902
drugs$	902
due$	1378 1917
dug$	2140
dynami	2581 749 1971
dynamic$	2632
dynamics$	2632
each	122 1381 2515 2527 1780 2649 2031
each$	2085 2148 2182 2243 1463 2378 2405 2447 1595 2471 407 413 2511 434 2520 2524 515 555 2642 1781 2644 2645 1788 2657 1797 1832 633 2042 2044 2045 2047 2056 2069 2074 2079
ear$	1939
earlie	871
early$	783 784 2040
earn$	757
earning$	757
earns$	757
ears$	776
easier	871
easier$	1660
easter$	528
easters$	528
easy$	2186
eat$	1564 1206
eating$	1206
eats$	1564 1206
eclipse$	2128
educat	411
educate$	721
educated$	1586 1656 1664
educates$	721
educating$	721
effect	2581 1903
effective$	666
effectively$	2249
effectiveness$	1900
effort	1388
effort$	2247 2250
efforts$	2247
eject	476
elder	442
elder$	2555
eldest	278 1506 2376 2379 1525 1565 2441 1580 1581 2444 364 1595 407 2515 442 1676 463 2615 2011 2023 2026 2031 813
eldest$	2555
elearn	1231 2138 2155 584 1812 1825 862
elevat	1030
else$	2531
elsewh	2457 1669 2556
elsewhere$	2205 2314 2413 2448 2498 2518 2526 2531 1880
email	1223 1231 2138 2155 584 1812 1825 862
emaile	1222 2118 2134 1285 2149 2150 1806 606
emailed$	2084 2147 1286 1828
emails	1257 2119
embed	130 1352 696
embed$	1067
embedd	2118 1806
embedded$	2293 1067
embedding$	1067
embeds$	1067
emerge	1432
emerge$	2228 2294
emergees$	2228
emerges$	2228 2294
emotio	157
emotional$	1379
empath	749 1971
emphas	1030
employ$	1145
employing$	1145
employs$	1145
empowe	696
empower$	1018
empowered$	1018
empowering$	1018
empowerment$	1018
empowers$	1018
enabl	1030
enable$	212
enables$	212
enabling$	212
encour	1384 2334 696
encourage$	1025
encouraged$	2246 1025
encouragement$	1114
encourages$	1025
encouraging$	1025
encrypted$	932
end	283 297 338 1651 520 2608
end$	1519 349 1620 2486 2493 410 2512 2513 2533 2572 1748 2611 676 1180
endeav	736
ended	1323 1334 2603
ended$	2185 2196 2360 2383 2493 2572 1180
ending	283 297
ending$	1519 410 676 1180
ends	283 338 1671
ends$	2493 410 2533 1748 2611 676 1180
enforc	805
engage	1222 1251 54 1903 691 1918 1991
engage$	1276 1913
engaged$	2084 2135 1913
engagement$	2113 2247 1824 1888 1913 1996 1051
engages$	1276 1913
engagi	691
engaging$	1913
engend	1030
enhanc	696
enhance$	1077
enhanced$	2293 243 1077
enhances$	1077
enhancing$	1077
enquir	1231 2138 2155 584 1812 1825 862
enrich	1030
enrol$	458
enroled$	458
enroling$	458
enroll	1290
enrolled$	2152
enrolred$	458
enrols$	458
ensure	696
ensure$	2313 510 681
ensured$	2293 510 681
ensures$	510 681
ensuring$	681
enter	477 2574 795
enter$	2558
entered$	44 503
enters	795
entrance$	2141
entrances$	2141 1616 2584
entry	1672
entry$	1695 2071
entrytime$	2534
entrytimes$	2534
environment$	2287 2339 2632 1901
environments$	2287 2339
episod	873
equally$	1975
equip$	723
equipm	62
equipped$	723
equipping$	723
equips$	723
erode	387
escala	703
escalate$	1993
escalated$	1902
escalates$	1993
escort	484
escort$	441
escorted$	378
escorting$	441
escorts$	441
establ	2118 1384 1806 696
established$	1367 2246
estate	2457 2486
estate$	2469 1754
esteem	1971
ethos$	1053
evalua	2118 1806
evaluate$	678
evaluates$	678
evaluating$	678
evenin	1231 2138 2155 1589 2451 2491 2554 506 507 584 1812 1825 862
evening$	2107 1274 2151 1577 2455 2479 2480 1631 2494 1662 2569 1728 2591 2599
evenings$	2107 1274 2151 1577 1585 2456 2480 2481 2492 1631 2494 2503 1662 2575 1728 2591 1841
event	1231 2138 2155 584 1812 1825 862
event$	2156 864
events$	2156 2288
every	122 2527 1780 2649 2031
every$	2085 2148 1296 2182 1408 1463 1466 252 1567 413 555 2642 2644 2645 2657 756 2074
everyb	33 122 197 218 1440 246
everybody$	1255 1419 1468 1495 728
everyo	33 122 1368 197 218 1440 246
everyone$	1255 2230 164 1419 1468 1495 728
everything$	2224 1929
evict	476
evidence$	29 39 1949 917
evidenced$	42
evident$	1815
evolve$	2228
evolvees$	2228
evolves$	2228
except	2616
exchange$	165
exclud	1305 473 485 2602 521 797
exclud$	804
exclude$	385 804
excluded$	2167 385 1664 1695
excludes$	385 804
excluding$	385 804
excluds$	804
exclus	873
exclusion$	101 291 292
exclusions$	101
exerci	1231 2138 2155 584 1812 1825 862
exhibi	59
exhibition$	56 1281
exhibitions$	1281
existing$	2215 1367 1406 745
exit	406 520
exit$	351 1628
exiting$	351
exits$	351 2584
expect	749 1971
expected$	347
expel	521 797
expel$	804
expele$	804
expeles$	804
expeling$	804
expell	521
expels$	804
expenditure$	22
experience$	2329
experiences$	593
explai	1285 1304 1330 2192
explain$	2166
explained$	2147
exploi	2338 1861 1120
exploit$	2189 2634 2635
exploitation$	1898 881
exploitative$	881
exploited$	881
exploiter$	881
exploiters$	881
exploiting$	881
exploits$	881
explor	1339 119 1384 2279
exploration$	2247
explore$	1021
explored$	2201 2242 2246 1021
explores$	1021
exploring$	1021
exposu	749 1971
extend$	1156
extending$	1156
extends$	1156
extent$	5
extra$	270
extrac	548
extract$	296
extricate$	296
eye$	2244
eyes$	776
facili	2118 1806 696
facilitate$	1073
facilitated$	1073
facilitates$	1073
facilitating$	1073
fade	1671
fade$	2512 2533
faded	2608
fades	2608
fades$	2533
fair	59
fair$	1281 2161 2186 1783 2008
fairly$	1975
fairs$	1281
fall	1334 871
fall$	2196 236
fallin	871
falling$	236
fallping$	236
falls	1334 871
falls$	2196 236 1671 1759
famili	33 34 2137 65 66 108 1381 1943
families$	0 1 2089 12 16 18 1255 37 55 1288 2243 1434 229 1462 1525 304 2449 2506 1657 2652 1945 980
family	34 2137 278 1506 2376 1525 1565 2441 1580 1581 2444 364 1595 2457 2486 2515 1676 2570 529 2011 2023 2031 813
family$	0 1 2089 12 16 18 55 1341 2449 1657 1774
far	415 508
far$	151 415 1637 1691 526 1749 1750
fare	1796
fare$	2658
fares$	2658
fashion$	2295
faster$	2000
father	1548 2570 529
father$	969
fathers$	229
fear	1330 2192
fear$	1837
fears	1330 2192
feasibility$	1954 734
feasible$	1910
february$	2178
fed$	2232
fee	1796
fee$	2658
feed$	143
feedback$	40 585
feeding$	143
feeds$	143
feel	2165 1330 2192 1436
feel$	2298 1441 629 1901 865
feelin	749 1971
feeling$	865
feelings$	274 593
feels	1330 2192
feels$	1441 629 865
fees$	2658
fell	1334 871
fell$	2196
felt	2165 1330 2192
felt$	629 865
fence	62 2640
fence$	36 60 1139
fenced$	2597 539
fences$	60 1139
fencing$	36 60 1139
festiv	59
festival$	1281 2662
festivals$	1281
few$	2184
fewer	72
fewer$	1294 80 866 964
fight	873
fight$	101
fights$	101
figure$	1267
figures$	1267 1811
file	2118 1261 1264 1344 1806
file$	2093 2123 2126 2128 2203 2204 2206 2207 1880 1915
filed	2118 1806
filed$	44
files	1257 2119
files$	2123 2126 2128 2206
fill$	675 838
filled	2118 1806
filled$	838
filling$	675 838
fills$	675 838
film	1231 2138 2155 584 1812 1825 862
film$	56 61 2638 2643 1783 2647 2656 2662
filming$	857
films$	2656 2662 857
final$	2125
find	1304 312 1703
find$	1299 2166 1330 133 414 627 1850 755
findin	1338
finding$	2198 2200 133 414 755
finds$	1299 133 414 627 1850 755
fine	1796
fine$	2658
fined	2602
fines$	101 2658
finish	1224 2118 1672 1806
finish$	2512
finished$	2086 2125 2140
finishingtime$	2534
finishingtimes$	2534
finishtime$	2534
finishtimes$	2534
firm$	777
firmer$	777
first$	1842
fish$	861
fishes$	861
fishs$	861
fit$	2235 1134
fits$	1134
fitted	1258 1290 1804
fitted$	2120 2152 2666 1134
fitting$	1134
five	65 66 81 1312 104 108 278 1506 2376 1525 328 1565 2441 1580 1581 2444 408 2515 2527 1676 1698 1784 1797 1833 2011 2023 2031 813
five$	59 1288 76 1303 1326 2195 2471 2560 491 2579 2627 1781 2646 1801 2069 2076 2082
fix	474
fix$	822
fixed$	822
fixes$	822
fixing$	822
flag	149
flagged$	2232
flat	469
flat$	492
flexib	1448
flexible$	2310
flies$	487
flowing$	2304
flush	476
fly$	487
flyer	1231 2138 2155 584 1812 1825 862
flyers$	2073
fobs$	604
focus	696
focus$	1931 1066
focused$	1935 1936 1985 1066
focuses$	1066
focusing$	1066
focussed$	1935 1066
follow	1249 1305 106 2515
follow$	1356 168 1423
followed$	2167 2174 1384
followers$	2111
following$	168 1838
follows$	168
food$	2656 2081
footage$	897
football$	2082
footfa	13 45
footfall$	1267 1824
for	2192 400
for$	1253 2129 2132 2146 2172 2201 2213 2237 2257 1421 2292 2299 2439 1665 2605 2642 1795 2667 1842 1885 1886 1904 1941 1948 1956 2050 2052 2077
forbid	283 286 337 338 343 480
forbid$	284 1526
forbidden$	2360 468 2572
force$	893
forefront$	1362
form	1589 2451 1625 2491 1647 1689 2551 2554 1704 504
form$	61 2475 2487 2488 2509 2514 2528 2542 2566 1726
forming$	2520
forms	1231 2138 2155 2451 1590 2551 584 1812 1825 862
forms$	61 2452 2492 2509 2542 2566
fortnightly$	2085 2642
forum	1231 19 26 2138 2155 584 1812 1825 862
forum$	1248 2209 2210
forwar	1356 1384 1423
forward$	2218 2246 2285 1911 1912 2004
forwards$	1911 1912 2004
foster	489 696 1030
foster$	469 1711
fostering$	1711
found$	2373 1739 518 627
four	81 108 278 1506 2376 1525 1565 2441 1580 1581 2444 408 2501 2515 1676 1698 1797 1833 2011 2023 2026 2031 813
four$	1303 2195 289 2425 2560 491 1743 2627 1798 1800
fragme	483 801
fragment$	412
fragmente$	412
fragmented$	412
fragmentes$	412
fragmenting$	412
framew	1231 2138 2155 584 1812 1825 862
fraternise$	2033
free	508
free$	455 849
frequency$	6
frequent$	139
fresh$	329 1727
friday	506 507
friday$	2151 506 1728 507 2591 1777 2664 2665
fridays$	2151 1728 2591 1777 2664 2665
friend	51 65 66 81 1306 86 1312 104 1328 108 1331 1381 218 1440 278 1505 1506 1507 2376 2380 1520 2385 1524 1525 2393 2397 2408 328 1565 2441 1580 1581 2444 364 1595 2470 1609 2472 2473 408 2499 2515 2527 1668 1676 1698 2582 2592 2594 1746 2626 2628 1784 1797 1833 2011 2023 2029 2031 813
friend$	2168 335 1636 2510 442 1694
friendly$	2186 2290 2008
friends$	1273 1288 76 2160 77 1303 2168 1308 1326 2190 2193 2195 2243 1489 2381 2382 1521 2402 2403 1556 335 2419 2424 2428 2430 2437 2438 2450 2461 2464 2465 2471 2485 2490 1636 1643 2510 442 2530 447 2532 2537 2539 2546 2548 1687 2550 2560 2562 479 2565 491 2579 2585 2595 516 2606 523 2609 2612 2614 2627 2646 2015
friendship$	2367 2369 2381 1520 2382 2416 335 2433 2435 2437 2461 2470 2471 2496 428 1668 2530 449 2539 2548 1705 1721 523 2609 1770 2015
friendships$	2367 2369 2381 2382 2416 335 2433 2435 2437 2461 2471 428 2530 449 2539 2548 523 2609 2015
from	1518 2472 1675 1789
from$	1262 2153 1333 171 1452 2361 1519 1559 1584 2448 1588 1607 1612 1628 2526 1677 2545 1690 2553 1700 2576 500 2605 1768 2639 2642 2651 2667 612 1843 1847 1948 2028 2039 2075
full$	188 1487 602
fuller$	188
fullerpicture$	1949
fullersense$	1949
fullerunderstanding$	1949
fully$	1278
fun$	52
functi	1260
functional$	2122
fund$	28 1130 1131
funded$	1130 1131
fundin	1231 2138 2155 2283 584 1812 1825 862
funding$	28 1346 128 1400 1884 1130 1131
funds$	28 1130 1131
furniture$	2656
furthe	157 163
further$	1379 1385 1555 1691
future	163
future$	1385 2254 1555 1917
gain$	667 757
gaining$	667 757
gains$	667 757
game	59
game$	1281 2656
games$	1281 2656 2663
gang$	292 1872 791
gap$	2320 431 471 1897
gaps$	2320 1897 1921
garden$	56 2643 861
gardenes$	861
gardens$	861
gate	62
gate$	36 2141 60
gates$	36 2141 60 2584
gather	1504 1505 2368 2375 1516 2384 2385 1543 1560 1562 1569 1649 1658 2535 2552 1698
gather$	2366 2373 1515 2378 2405 2406 2427 2431 1642 2511 2558 2568 1735 2598 2623 727
gathered$	2358 2373 1739 1807 1815
gathering$	2367 2418 2422 2429 2433 2520 2521 727
gatherings$	2422 2424 2429 2560
gathers$	727
gave$	505
genera	157
general$	1379
get	2165 1304
get$	2166 2275 258 296 379 1611 1642 545 582 661 727 761
gete$	661
getes$	661
geting$	545 661 727
gets$	2275 258 296 379 545 582 661 727 761
getting$	258 296 379 1658 661 761
gift$	1309
gifts$	1309
gig	59
gig$	1281 2662
gigs$	1281
girl	1306 278 1506 2376 1525 1565 2441 1580 1581 2444 364 1595 2515 1676 1702 2011 2023 2031 813
girl$	2168 2449 442 1694
girlfriend$	984
girls	51 65 66 86 1312 104 108 218 1440 278 1506 2376 1525 328 1565 2441 1580 1581 2444 408 2515 2527 1676 1698 1784 1797 1833 2011 2023 2031 813
girls$	1273 1288 76 77 2168 1308 1326 2195 1489 2425 2449 2450 2471 442 2560 491 2579 2646 2022
giv	851
giv$	208
give	157
give$	1379 181 190 208 239 297 505 859 1154
given	2096 2116 2118 1290 73 1339 157 250 1806
given$	1246 2118 2152 1295 1307 2201 1379 2242 181 190 1472 1806 1826
gives$	190 208 239 505 859 1154
giving$	181 190 208 297 505 859 1154
givs$	208
go	2091 2165 1304 125 477
go$	1283 2160 2166 99 1339 2275 1501 1515 326 1569 352 1575 378 1611 402 1685 487 540 549 1775 617 871
goal$	1981
goalpo	62
goalpost$	36
goalposts$	36
goals$	1981
goe$	1501
goes	125 477
goes$	1283 2160 2275 1501 326 352 378 402 1685 487 1759 540 1775 568 617 871
going	1241 163 477
going$	2103 1385 2304 1481 2421 352 2552 2564 1764 1838 1904 689
gone	2091
gone$	2118 1283 1285 2170 1806 617
good$	2186 2298 1467 1602 2571 602 725 760
gos$	99 1501
got$	69 379
government$	1885
gp$	985
gran	2570 529
gran$	971
grand	1702 2570
grandad$	971
grandbrother$	969
grandcarer$	969
grandcarers$	969
granddad$	969 971
granddaughter$	969
grandfather$	969
grandm	1548
grandma$	971
grandmother$	969
grandmum$	969
grandp	1548
grandparent$	969
grandparents$	969 982
grandsister$	969
grandson$	969
granma$	971
granny$	971
granpa$	971
grant	1231 2138 2155 584 1812 1825 862
grant$	28
grante	2118 1806
greate	71 686
greater$	1293 188 243 1487 270 711 752 760
green$	2162 2163 1820 1839
greet$	1210
greete	89
greeted$	1311
greeting$	1210
greets$	1210
grew	871
grip$	1730 2607 524 1747
groom	1861 1121
groom$	2189 2634 2635
groomed$	884
groomer$	884
groomers$	884
grooming$	884
grooms$	884
ground$	809
grounding$	809
grounds$	809
group	1231 51 2138 65 2155 81 1312 104 1328 108 1331 1332 1381 218 1440 278 1506 2376 2380 1524 1525 2397 2408 328 2423 1565 2441 1580 1581 2444 1589 2451 2457 2470 1609 2474 408 2499 1641 2515 2527 1676 2551 2557 1698 2592 1746 2628 1784 2649 1797 584 1812 1825 1833 1918 2011 2023 2029 2031 813 862
group$	1248 2126 2127 1273 76 77 1303 1326 2190 2193 2194 2195 2243 2332 1489 2381 2382 1521 2400 2402 2403 2415 2416 1556 2419 2424 2429 2430 2435 2437 2438 2447 2450 2452 2461 2463 2469 2471 2475 1619 1623 2487 2490 409 1632 2496 1639 1643 429 1655 2528 2529 2530 2532 449 2536 2537 2539 2541 2546 2560 2562 479 2566 2567 2568 491 2579 1719 2583 1726 2595 1741 2604 523 2609 2612 2614 2627 1770 2646 2015
groupactivities$	2503
groupevenings$	2503
groupi	2552
groups	2451 2551 2554 1698
groups$	2126 2127 1509 288 2382 2429 2452 1623 1639 1655 2530 2560 2566 2567 2583
groupsession$	2503
groupsessions$	2503
groupwork$	2503
grow	871
grow$	1604
grows	871
growth$	71
guard	34 63 64 1306
guard$	2168
guardian$	979
guards$	55 2168
guidan	1231 2138 2155 584 1812 1825 862
guidance$	128 2241 1884 1084
guide$	296 1084
guided$	1084
guidel	57
guideline$	58
guidelines$	58
guides$	1084
guiding$	1084
gulf$	431 471
gym	67 1812
had$	2102 50 69 2179 588 603 1827
haircuts$	2081
half	33 2451
half$	1255 52 72 100 1613 1825
hall	23 67
hall$	2415 370 2469 2516
halt$	349
halv	871
halved	1323 1334
halved$	2185 2196
halves	1589 2451 2554
halves$	1748 2611
hand	851
hand$	2301 1986 1155
handed	2096 2118 73
handed$	2118 1290 1295 1806 1826
handing$	1155
handle$	2522
handou	1231 2138 2155 584 1812 1825 862
handov	1465
handover$	2327
handovers$	2327
hands$	1155
hang$	1504 2535 2623
hangin	1658
hanging$	2368 2520 2521 2552 2564 1720
happen	1241 2118 1806
happening$	2103
happy$	1751
hard$	427 1890 1952
harder$	427
harm	106 1861
harm$	2189 2634 2635 1898 945
harmed$	945
harmful$	945
harming$	945
harms$	945
harnes	1030
has	549 709
has$	9 1256 46 50 53 1278 69 85 141 2330 261 605 1830 772
have	2165 549 709
have$	9 1256 46 50 53 1278 85 141 167 224 237 2330 261 605 1830 772
haven$	2287 2339
having$	167 261 1724 1837 772 848
he	108 442 463
he$	1462 2340 1488
head	63 64 2649
headco	13 45
headcount$	1267
heal$	673
heale$	673
heales$	673
healing$	673
heals$	673
health	2338 298 446
health$	660
heard	2174 1330 2192 1903
heard$	2303 2358 876
heart$	1362
heater	62
hedge$	36
held	2116 2118 2143 1290 70 119 120 121 1806 693
held$	2136 2152 1292 1342 1343
helmet	62
help	2334 696
help$	110 2241 214 379 1922 1996 2005 1086
helped	411
helped$	110 1086
helpfu	2279
helpful$	2186 110 1910
helpin	696
helping$	214 1086
helpline$	61
helplines$	61
helps$	214 379 1086
her	1324 278 1506 2376 1525 2423 1565 2441 1580 1581 2444 1595 2474 407 2515 2527 1676 2613 1849 2011 2023 2026 2031 813
her$	2148 123 1479 1573 1587 392 765 2042 2080
here	1339
here$	2159 2201 2202
herfriends$	2537
hergroup$	2537
hierar	922
high$	602 643 752
higher	71 871
higher$	1293 602 752
highli	1030
hike$	2660
hikes$	2660
him	1324 278 1506 2376 1525 1565 2441 1580 1581 2444 1595 2474 407 2515 2527 1676 2613 1849 2011 2023 2026 2031 813
hire$	1142
hires$	1142
hiring$	1142
his	2423
his$	2148 123 1479 1573 1587 392 765 2042 2080
hisfriends$	2537
hisgroup$	2537
hit$	591
hits	1249
hits$	2111
hoc$	1394
hockey	1801
hockey$	2663
hold	1609 693 709
hold$	152 264 359 2471 1703 1730 2607 524 1747 671 772 808 829 1188
holding$	152 671 772 829
holds	1257 2119
holds$	152 264 671 772 829 1188
holiday$	528
holidays$	528 2633
holidayss$	528
holist	157 697
holistic$	1379
home	314 2457 2491 1672 1689 2551 469 2554 1704 2659
home$	2186 1536 2401 2477 2518 1663 2538 2542 2544 2566 1711 492 517 1753 2648 622 2075
homes	1616 2551
homes$	2401 2478 2492 1663 2542 2566 2652
hometime$	2534
hometimes$	2534
honest$	2186 1894 2008
hope	1330 2192 2334 736
hope$	1418
hopes	1330 2192 736
hoping	736
horizo	749 1971
host$	2188 1165
hosted	2118 2143 1806
hosting$	1165
hosts$	2188 1165
hotline$	38
hotlines$	38
hotspot$	923
hotspots$	1899 923
hours	1231 2138 2155 584 1812 1825 862
hours$	2107 30 2156 1585 1670 2039
house	1689 2551 469 504
house$	359 492 1726
housed$	1583 1664
household$	1657
households$	2506
houses	1589 2451 1616 1647 2551
houses$	2478 2509 2625
housin	504
housing$	1726
how	151
how$	11 32 47 1373 1413 1697 1832 1852 1954 2058
hub	23 67 1812
hub$	2339
humili	950
hung	1804
hung$	2666
hurt	1305 106 1861
hurt$	2167 2189 2634 2635 1862 944
husband$	977
hustl	476
identi	2118 1304 1384 1806
identification$	1684
identified$	1268 2242 2246 1821 1823 909 1092
identifies$	699 909 1092
identify$	2166 133 699 909 1092
identifying$	133 699 909 1092
identifys$	133
identity$	2291
if	1706
if$	124 2252 210 266 2398 2525 2557 1874 688 1917 1925 771
imam	63 64
impact$	1900
implem	4 2118 130 1352 1806
implementation$	1226
impos	805
impossible$	427
improv	71 686 696 871
improve$	1293 679 1076
improved$	1293 2293 243 602 1951 760 1076
improvement$	56 71 2214 2004
improvements$	56 2214 2004
improves$	679 1076
improving$	679 1076
in	2119 1365 1391 1404 1757
in$	2120 1266 2129 1276 1279 2144 1293 74 2164 1316 95 1318 98 1325 1353 2223 2227 154 156 1383 2249 2253 170 2266 2292 1438 2316 1486 311 2413 399 2524 2526 2538 2544 2558 1718 541 1779 2642 1782 2644 2653 2654 1795 2659 2661 1803 2667 1841 1843 1848 1963 764 1992 802 2038 2053 2054 2060 2067 2077
incide	873
incident$	101 680
incidents$	101 680
includ	1339 118 1903
include$	2201
included$	2201 1340 1815
inclus	203 255 697
inclusion$	1034
inclusive$	1425 2290 1477 2008
increa	71 686 696 709 871
increase$	71 1293 243 1993
increased$	1293 188 2293 243 602 711 1951
increases$	1993
increasing$	1293 243
indivi	1633 452
individual$	418
individually$	2495 2017
indoors$	2538 2544
induct	1231 2138 1277 2155 584 1812 1825 862
inducted$	2139
induction$	2
influe	2338 2581 1991
influence$	2380 1562 2424 1730 2607 524 1747 1108
influenced$	1108
influences$	1108
influencing$	1108
influential$	2019
inform	1231 2134 2138 2149 2150 2155 1387 584 1812 1825 1903 862
inform$	1095
information$	2108 1251 1370 2233 2249 1918 1949
informed$	2248 2303 1915 1935 1985 1095
informing$	1095
informs$	1095
ininto$	1793
injunc	291 1513 292 1514
injunction$	2013
injunctions$	2013
injur	873
injured$	946
input	1231 2138 2155 1492 584 1812 1825 862
input$	2354 1044
ins$	2223 1782
inset	1231 2138 2155 584 1812 1825 862
inside	2574
inside$	1541 2538 2544
insigh	749 1971
insight$	1949
insist$	510
insistd$	510
insists$	510
inspector$	599
inspectors$	599
inspire$	1019
inspired$	1019
inspires$	1019
instagram$	519
instal	2118 1258 1290 1806
install$	1133
installation$	56
installed$	2120 2125 2152 1133
installing$	1133
installs$	1133
instead$	93 1321 397 1674 655
instil	1030
instru	343
instruct$	303
instructed$	303 347
instructing$	303
instructs$	303
intake	2587
integr	1030
intell	1387
intelligence$	1370 2249 1949
intend	736
inter$	163
interaction$	1766
intercom$	38
intercoms$	38
interest$	2307 2349
interests$	335
interrogat$	722
interrogate$	722
interrogates$	722
interrogating$	722
interrogats$	722
interv	1231 2138 2149 2150 2155 584 1812 1825 862 1030
intervention$	1888 1921 1996 2006 1035
interventions$	1921 1996 1035
interview$	847
interviewed$	847
interviewing$	847
interviews$	847
into	1365 400
into$	2201 1353 2227 2246 1471 2442 391 2526 541 1793 1953 1972 802
introd	4 2118 1806 805
introduce$	1218
introduced$	1218
introduces$	1218
introducing$	1218
introduction$	1226
invest$	741
investigate$	732
investigates$	732
investigating$	732
investing$	741
invests$	741
invita	1231 2138 2155 584 1812 1825 862
invite	1222 2116 2134 1277 1285 2149 2150 606
invite$	1148
invited$	2084 2139 2147 1828 1148
invites$	1148
inviting$	2290 1148
invoice$	595
invoices$	595
involv	1492 1903
involve$	1115
involved$	1115
involvement$	2354
involves$	1115
involving$	1115
is	1225 119 150
is$	1278 1282 1283 75 78 103 113 1350 193 1441 228 2326 361 581 582 583 629 631
isolat	801
isolate$	800
isolates$	800
isolating$	800
isolation$	2518 2024
issue$	2219 2231 2233 2264 680 1906 1976 1056
issued	2118 1290 73 1806
issued$	2096 2152 1295 1817 1826
issues	1918
issues$	2219 2231 1370 2233 2264 680 1056
it	1324 2192 1849
it$	1232 2219 1366 1776 1840 629 1976 2042 2044 2049 2068 2076 2079
item$	1819
items$	1819
its$	205 1456 1479 1545 2655 1794 2657 1800 1802 765 2039 2040 2042 2061 2065 2068 2079 2080
itself$	1962
january$	2178
job$	595
jobs$	595
jog$	861
joges$	861
jogs$	861
join	1242 2104 2116 54 1566
join$	1465 758 1217
joined	2116 2118
joined$	163 1399 211 1492 1903 697 758 1217
joining$	1217
joins$	1217
joint	1251 163
joint$	2113 1385 1619 409 1632 2536 1769 1918 725 759
jointly$	1920
judgement$	2258 1892 1043
judgemental$	1425 1477
judgment$	1043
july$	2178 1317
june$	2178 1317
keep	2165 1523 312 480 693 709
keep$	114 160 161 176 220 2313 264 284 1526 334 359 360 362 1610 424 432 454 460 511 527 667 694 713 808 1184
keeped$	432
keepin	693
keeping$	160 161 176 220 284 359 360 362 424 432 454 460 511 527 667 694 808 1184
keeps	693
keeps$	114 160 161 176 220 264 284 359 360 362 424 432 454 460 511 527 667 694 808 1184
keepting$	527
kept	2118 119 120 121 1384 1806 693
kept$	2087 1335 114 1342 1343 2246 220 1443 359 1583 454 460 473 808
keys$	604
keyworker$	2130
kid	1702
kids$	2464
kind$	2161 2186 1648 2008
kinder	446 1686
kindly$	1975
kit	62
kit$	604
kitche	67 2640
kitchen$	56
kits$	604
knew$	2179 610 630
knife$	906
knives$	905
knock$	856
knocke	2118
knocking$	856
knocks$	856
know	2165 1330 2192 1903
know$	2313 1478 2342 610 630
knowing$	610 630
knowle	749 1971
knowledge$	1949
known	89 119
known$	1311
knows	1330 2192
knows$	610 630
kpi$	1813
kpis$	1813
labeled$	962
labelled$	962
lad	1702
lad$	442
lads	65 278 1506 2376 1525 1565 2441 1580 1581 2444 2515 1676 1698 2011 2023 2031 813
lads$	1489 442 2560 491 1859
laid$	2140
lamp	62
lamp$	36 60
lamps$	36 60
landlo	63 64 1774 2649
landlord$	2636 886
landlords$	886
language$	1944 1981
lanyards$	604
lapse$	2512
larger$	2517
last$	2164 1316
lasted	2177 94
late	1779
late$	2641
later$	1917
laugh$	2160
laughs$	2160
launch	2118 1806
lawyer$	1008
lcs$	2128
lead	34 35 1265 2137 63 64
lead$	2127 2130 2188 1423 296 576 601 2070
leadar	1257 2119
leadat	1257 2119
leadca	1257 2119
leadch	1257 2119
leadchecks$	1257
leadci	1257 2119
leadco	1257 2119
leadde	1257 2119
leadem	1257 2119
leader	63 64 278 1506 2376 2379 1525 1565 2441 1580 1581 2444 364 1595 2515 1676 463 2615 2011 2023 2026 2031 813
leader$	2407 599 2019 2022
leaders$	2407 599 2019 2022 919
leadfi	1257 2119
leadho	1257 2119
leadin	442 2026
leading$	576
leadlo	1257 2119
leadma	1257 2119
leadme	1257 2119
leadof	1257 2119
leadpr	1257 2119
leadre	1257 2119
leadru	1257 2119
leads$	2188 576
leadse	1257 2119
leadsh	1257 2119
leadsu	1257 2119
leadup	1257 2119
leadvi	1257 2119
leadwr	1257 2119
leafle	1231 2138 57 2155 584 1812 1825 862
leaflet$	2108 2156 2643 2073 864
leaflets$	2156 2073
learn	696
learn$	230 2434
learni	1231 2138 2155 1387 584 1812 1825 862
learning$	2249 230 1883 1031
learns$	230
leav	520 851
leave	2165 297 314 406 477
leave$	114 115 1515 1519 1536 1628 421
leaves	477
leaves$	114 115 421
leavin	297 1672 477
leaving$	114 115 1519 421
leavingtime$	2534
leavingtimes$	2534
led$	248 1935 1985
left	119 2603
left$	1335 114 115 198 2606
lend$	1173
lending$	1173
lends$	1173
lens$	1039
less	448
less$	324 325 1561 1660 654 867
lessen	462 497 2608 525 1030
lesson	1231 2138 2155 1589 2451 1689 2551 2631 584 1812 1825 862
lesson$	2156 2158 2187 370 2460 2528 864
lessons$	2156 2158 2180 1320 2187 1845 2071 2081
let$	256 1497 1522 353 1603 1610 1645 2574 496 512 562
leted$	1497
lets$	256 353 512 562
letted$	1497
letter	1231 2138 2155 584 1812 1825 862
letter$	2108 101 2073
letters$	101 2073
letting$	256 353
level$	602
levels$	602
levera	1030
liais	1914
liaise	1285
liaise$	1015
liaised$	2147 1286 1015
liaises$	1015
liaising$	1015
liaiso	1251 1361
liaison$	2113 2223 2247 1015
librar	63 64 67
library$	2469 2516
licenc	1231 2138 2155 584 1812 1825 862
licence$	291
life$	543
lift	525
lift$	843
lifted	2608
lifted$	843
lifting$	843
lifts$	843 2081
light	62
light$	36 60 553 821
lighti	62
lighting$	36 60 1901 821
lights$	36 60 553 821
like	1330 2192
like$	1418 2350
liked	89
liked$	2131 1311
likes	1249 1330 2192
likes$	2111
limit	283 1523 340 448 474
limit$	363 475 495
limited$	2360 475
limiti	283
limiting$	363 475
limitped$	475
limitping$	475
limits	283
limits$	363 475
limitting$	475
line$	61 2199 175 2278 1879
lines$	61 2199 175 1398 1879
linger	2552
linger$	2535
link	1505 1609
link$	131 182 2367 299 319 2471 1684 566 647 1982
linked$	131 182 566
linking$	131 182 566
links	1918
links$	131 182 2269 2367 299 319 2471 1684 566 647 1895 1918 1982
liquidlogic$	2128
list	57 1304
list$	3 1243 31 2166 2643 645
listen	1903
listen$	2220 1091
listened$	624 1091
listening$	2220 1916 717 1091
listens$	1091
lists$	1243 31 645
lit$	1848
live	2118 2457 1806
live$	2145 2434 1583 439 2547 2556 486
lives$	439 486
living$	2434
loaded$	1826
lobby$	663
lobbying$	663
local$	2215
lock	62
lock$	36 60 432 1125
locked	539
locked$	432 1761 1125
locking$	432 1125
locks$	36 60 432 1125
lodge$	486
log	1231 2138 2155 584 1812 1825 862
log$	3 31 2128
logged	2118 1290 1806
logged$	2093 44 2152 1817 914
logs	1257 2119
logs$	31 2128 914
loiter	2552
long$	2184
longer	2165 306 1673 481 871
longer$	1300 1392 275 300 1528 342 344 1572 1715 1835 796 811
look	736
look$	180 199 1423 215 235 268 312 1901 731 770
looked$	119 1384 731
lookin	736
looking$	199 215 235 268 731
looks	736
looks$	199 215 235 268 731
loop$	1915
loosen	387 1671 462 2608 525
loosen$	2533
loosens$	2533
lose$	189 297 1604 1745
loses$	189 323 1745
losing$	189 1745
lost$	1745
lot$	2463 2464 2614 2627 2630
lower	871
lower$	839
lowered$	839
lowering$	839
lowers$	839
loyalties$	319
loyalty$	319 1684
lunch	1589 2451 1672 1791 1792
lunch$	1590 1783 2653 2654 2071 2081
lunche	2451
lunches$	2071
luncht	506 507
lunchtime$	2151 2534 1728 2591
lunchtimes$	2151 2534 1728 2591
mace$	2209 2210
made	1237 2116 2118 1290 150 1806
made$	2099 2140 2152 2322 347
magistrate$	1010
mail	1231 2138 2155 584 1812 1825 862
mailed	1222 2118 1806
mailed$	2084
main	442 2026
mainta	696 709
maintain$	667 1080
maintained$	2293 1080
maintaining$	667 1080
maintains$	667 1080
make$	129 150 166 206 1436 241 262 414 438 545 559 710 768
makeing$	545
makes	1257 2119
makes$	129 206 262 414 438 545 559 768
making$	129 2224 166 206 241 262 414 438 768
male$	1856 1118
males$	1856 1118
mam$	970
man	2171
man$	880 1118
manage	34 35 1257 2119 1264 1265 63 64 180 1436 411 2649 696
manage$	1402 2298 2522 671 1071
managed$	2293 792 1071
management$	725
manager$	2126 2127
managerchecks$	1257
managers$	55
manages$	1071
managi	696
managing$	1071
manner	1426
manner$	2288 2295
many$	1233 2115 1254 1269 1294 2184 2559
map	1231 2138 57 2155 1301 584 1812 1825 628 862
map$	61 2643 564 608
mapped	1290
mapped$	2152 564 915
mappin	1231 2138 2155 584 1812 1825 628 862
mapping$	564 915
maps$	564 608
march	484
march$	2178 1317
mark$	10 1830 1850
marked$	10 629
marks$	10 1830 1850
mash$	2209 2210
master	1231 2138 2155 584 1812 1825 862
match	59 1791 1792 1801
match$	1281 2638 1783 2653 2654 2662 2663
matche	1801
matches$	1281 2662 2663
materi	62
mates	1668
mates$	2464 2530
matter$	1339 2264
matters$	2264
maximi	1030
may$	1317 2235 195 1494 1650
mayor$	1885
meal	59 1791 1792
meal$	1281 2643 1783 2653 2654 2662 2071
meals$	1281 2662 2071 2073
mean$	2328
meaningful$	1355 666 2001
means$	2229 2268 2328
measur	1388
measured$	42
measures$	2250 1389
mechanisms$	1389
mediat	1231 2138 2155 584 1812 1825 862
medic$	1005
meet	1223 2091 70 2165 1504 2375 1516 2384 2385 1543 1560 1566 1569 2472 1649 2535 1703 488 1914
meet$	2090 1292 2160 1501 2366 1515 2378 2405 2406 2427 2431 2511 1652 2558 2568 1732 1735 2598 2620 2623 558 591
meetin	1231 19 1241 1251 1264 1265 2138 2155 1361 1505 2368 2388 1562 2552 2564 1720 584 1812 1825 862
meeting$	2103 2113 2126 2127 2156 2209 2210 2223 2359 2367 1519 2416 2421 2433 1631 2494 1658 2521 864
meetings$	2113 2126 2127 2156 2223 2229 2359 2424 1631 2494
meets	1257 2119
meets$	2090 1292 2160 1501 558
meetup$	2422
meetups$	2422 1710
member	34 51 2137 65 66 81 1306 86 1312 104 108 1331 1381 218 1440 278 1506 2376 1524 1525 2393 2395 328 1565 2441 1580 1581 2444 364 1595 2470 407 2515 2527 1676 1698 2628 1833 2011 2023 2031 813
member$	2168 2449 442 1694 2022
members$	0 1 2089 12 16 18 37 1273 55 1288 76 77 1303 2168 1308 1326 1328 2193 2195 2243 1521 1556 2425 2449 2471 442 2560 479 491 2579 2022
membership$	1614
memora	1231 2138 2155 584 1812 1825 862
men	2171
men$	880 1118
mend$	673 1136
mende$	673
mended	1258
mended$	2120 2125 1136
mendes$	673
mending$	673 1136
mends$	673 1136
mental	2581
mention$	2199 1879
mentions$	2199 1879
mentor	1231 34 35 1257 2119 2137 2138 63 64 2155 584 1812 1825 862
mentor$	0 1 2089 1229 12 16 18 2130 55 2156 601
mentorchecks$	1257
mentoring$	2114
mentors$	0 1 2089 1229 12 16 18 55 2156
mentorschecks$	1257
menu$	2656
messag	1231 2138 2155 1566 1658 2564 1703 1720 1764 584 1812 1825 862
message$	1309 90 1732 2647 1883 1981
messages$	1309 90 2359 1499 1883 933
messaging$	2359 2421 2520
met	2091 2116 2118 1271 1285 2149 2150 70 411 606 1903
met$	2110 2133 1275 2147 1286 1292 1739 591 1828
meters$	2420
metres$	2420
midwife$	999
might	1485
might$	195 1494 1650
miles	415 2556
miles$	2420 1637 1691 1714
milestone$	49 1813
milestones$	49 1813
mind$	2300 2348 1915
mindfu	1384 1448
mindful$	2246 2248 2310
mindse	749 1971
minibu	1231 2138 62 2155 2587 584 1812 1825 862
minibus$	2662
minimi	283 340 448 696 1030
minimised$	2293 2360
minute	1231 2118 1261 2138 2155 584 1806 1812 1825 862
minutes$	2123 1969
missin	1305
missing$	2167 873
mistak	953
mitiga	696 1030
mitigated$	2293
mix	1504 2375 1516 2384 1569 2472 2535
mix$	2366 2378 2427 2431 2620 2033
mixing	1505 2368 2388 2552 2564
mixing$	2367 2416 2433 2521 1720 2034
mobile$	2098
mobili	1030
mobilised$	1822
model$	1940
models$	1940
module	1231 2138 2155 584 1812 1825 862
module$	2 61
modules$	61
moment$	2238 2325 1597
momentum$	1889
monday	506 507
monday$	2151 506 1728 507 2591 1777 2664 2665
mondays$	2151 1728 2591 1777 2664 2665
money	2283
money$	28
monito	1384 1914
monitor$	910 1012
monitored$	42 2246 910 1012
monitoring$	43 910 1012
monitors$	910 1012
month$	528
monthly$	2085 569 589
months$	2254 2571 528
more	71 157 163 2372 686
more$	1293 1296 80 1379 1385 188 1412 202 1428 238 263 1487 270 1511 330 1555 356 2517 446 1686 490 2596 602 1836 1929
mornin	506 507
morning$	1274 1728 2591
mornings$	1274 1728 2591
mosaic$	2128
mosque	67
most	33 1734
most$	1255 1296 1484 1595 2596 2615
mother	1548 2570 529
mother$	969
mothers$	229
motivate$	1020
motivates$	1020
motivating$	1020
mou	1231 2138 2155 584 1812 1825 862
mounte	1804
mounted$	2666
mov	484 509
mov$	422 435 472
move	373 477
move$	302 314 326 359 374 2467 384 402 406 422 435 458 1685 472 487 2588 2602 540 1767 571 778 2014 820
moved	373 2602
moved$	1305 302 326 1549 1583 1586 374 402 422 435 1664 1685 472 503 540
moveed$	458
moveing$	302 458
movements$	921
movered$	458
moves	373
moves$	302 326 359 374 2467 402 422 435 458 1685 472 487 2588 540 571 778 2014 820
moving	373
moving$	422 435 472 1767 690 820
movred$	422 435
movring$	422 435
movs$	422 435 472
much$	1254 2184
multi$	1251 163 697
mum	1548 2570 529
mum$	969
mural$	56 2643
murals$	56
museum	67
music$	2656
must	2326 2330
must$	134 201 209 1451 1650
nailed	1804
nailed$	2666
name	2165 1304
name$	2166 1311 833
named	2170 1310
named$	1268 2172 1823 633
names	2105
names$	644 833 938
nan	1548 2570 529
nan$	972
nana$	972
nanny$	973
narrat	749 1971
narrow$	675
narrowing$	675
narrows$	675
naturally$	1671
near	1661 1666
near$	1392 1532 2434 2528 1803 2053
nearby$	2038
necess	157
necessary$	1379 1909 1910
need$	2324 2330
needed	2279
needed$	1909 1910
needs	1903 1918
needs$	2324 2330 1921 1054
neighb	86
neighbours$	1308
neither$	282 371 444
nephew	1702
net$	2320
netbal	1801
netball$	2663
networ	19 26 1368 1774
network$	1229 1248 107 2230 335 2530 2567 2583 2636
networks$	2229 2268 335 2530 2567 2583
never	306 1673
never$	275 282 300 1528 344 2453 376 389 405 417 430 1715 501 796 811 967
new	298 446 1686
new$	2125 329 1602 401 426 499
newsle	1231 2138 2155 584 1812 1825 862
newsletter$	864
next$	1661 1666 1917
nicer	446 1686
nicer$	1602 426
niece	1702
night	1589 2451 2491 2554
night$	2107 2151 1577 2455 2479 2480 1662 2569 1728 2591 2599
nights	2451 873
nights$	2107 2151 1577 2456 2480 2492 1662 2575 1728 2591 1841
no	84 338
no$	87 242 281 309 333 350 354 375 419 433 498 1734 533 542 544 547 613 614 788
nobody	108 242
nobody$	1464 444 872
non	280 787
non$	203 255
nonassociation$	2009
noncontact$	1502
none	108
none$	242 310 371 444 872
nor$	282 811
normal	1030
normal$	1367 204
norms$	1944
north	1709
not	93 1523 306 338 1673 1674
not$	83 84 1315 116 117 275 282 293 300 2387 1528 342 344 2453 371 376 381 389 395 405 417 420 423 430 1715 501 534 796 811 812 966
note	1231 2138 2155 1338 149 584 1812 1825 862
note$	31 2198 2199 2200 1950
noted$	44 1815
notes$	31 2123 2126 2199
nothing$	313
notice	57 1330 2192 1513 1514
notice$	60 2220 2349 287 553 2012 2020 2021
noticeboard$	2141
noticeboards$	2141
notices$	60 553 2012 2020 2021
notifi	2134
november$	2178
now$	1278 1300 2164 251 2571
nowhere$	322
number	13 57 2171
number$	14 20 2108 25 27 61 68 1696
numbers$	2115 1696 604
nurse	34 35 2137 63 64
nurse$	1229 993 996
nursea	1257 2119
nursec	1257 2119
nursechecks$	1257
nursed	1257 2119
nursee	1257 2119
nursef	1257 2119
nurseh	1257 2119
nursel	1257 2119
nursem	1257 2119
nurseo	1257 2119
nursep	1257 2119
nurser	1257 2119
nurses	34 1257 2119
nurseu	1257 2119
nursev	1257 2119
nursew	1257 2119
nurtur	203 255 696
nurture$	1107
nurtured$	1107
nurtures$	1107
nurturing$	1425 1477 1107
observ	1231 2138 2155 584 1812 1825 862
obtain	2118 1806
obtain$	727
obtained$	1807 1815
obtaining$	727
obtains$	727
occasi	873
occasions$	1585
occur	1432
occur$	2294
occurs$	2294
october$	2178 1317
of	1252
of$	2088 1253 1263 2129 2166 2175 1315 2183 1329 1333 2201 147 2234 2250 1397 2272 2273 1429 2311 2346 2371 1510 1517 2393 1537 1541 1626 1628 2508 2519 1665 1688 2610 2651 1829 1832 611 1866 1867 1877 1948 1956 2028
off	1518 1683 2556 2659
off$	2086 2094 2133 290 1519 2545 2576 517 1760 1761 2040 2063 2064 2067
offer	1231 2138 2155 157 1465 584 1812 1825 1918 862
offer$	133 1379 208 2327 2347 1888 1113 1191
offere	1222 2118 2134 2149 2150 1290 73 157 2279 1422 250 1475 1806
offere$	208
offered$	2084 2136 2152 1295 1379 2242 1384 2284 1472 2337 1751 1113 1191
offeres$	208
offeri	157
offering$	133 1379 208 1113 1191
offers	1257 2119 157
offers$	133 1379 208 1113 1191
office	34 35 1257 2119 2137 63 64
officer$	0 1 2089 1229 12 16 18 55 889
officerchecks$	1257
officers$	0 1 2089 1229 12 16 18 55 889
officerschecks$	1257
often	14
often$	7 1236 1254 2184 2336 1876
older	442 2590 2026
older$	2171 278 1506 2376 1525 1563 1565 2441 1580 1581 2444 2515 1676 2555 634 636 637 2011 2023 2031 813 814 815
oldest	278 1506 2376 2379 1525 1565 2441 1580 1581 2444 364 1595 407 2515 442 1676 463 2615 2011 2023 2026 2031 813
oldest$	2555
on	1779 780
on$	1266 1279 79 2167 1333 2252 2253 1407 2285 1439 234 2323 1476 2343 2386 2411 1571 372 1599 396 2524 1665 2629 555 2641 2642 2644 2645 1795 2661 1803 1870 1891 712 1973 2007 2039 2040 2053 2054 2063 2064 2078
once	2557
once$	2085 2414 2432 2440 2558 2578 2642
one	84 2379 442 467 2026
one$	52 1274 1415 1464 2378 305 1529 308 1542 1570 2447 364 1587 1595 407 1633 2495 418 1644 2511 434 444 2532 452 463 1716 2580 2613 2615 535 1825 633 2017 2040 2055 2056 2076 872
ones	1699
ones$	1274 2425 2481 1699 2561 2022
ongoin	157
ongoing$	1379 1401 725 1013
online$	2145
only$	307 348 2495 2502 456 494
onside$	2002
onto$	1266
open	1290 1779
open$	1245 52 1289 2152 2188 137 2260 1427 2304 2305 1448 2641 1848 1916 1998 2008 2070 1123
opened	2118 1290 1806
opened$	2131 2140 1289 2152 1123
opening$	137 817
opens$	1289 2188 137 1123
operat	1260 1868
operational$	2122 2145
opinions$	274 593
opport	2283 2334 1903 1918
opportunities$	1430 1921 1922 734
opportunity$	2270 734
opposite$	367 1600 1629 526 1749
optician$	1001
optimi	696 1030
option	2283 2334 1704 1955
option$	2277 1954 734
options$	2566 1921 1954 734
orange$	2162
orbit$	1730
order	1284 2365 291 1513 1514 343 484
order$	2122 2146 2364 287 303 510 545 595 2012 2020 2021
orderd$	510
ordere	2118 1284 1806
ordered$	2146 303 347
ordering$	303 545
orders	1513 1514 343
orders$	2364 303 510 545 595 2012 2020 2021
ordina	63 64 130 1352 211
ordinary$	204
ordinate$	1989
ordinated$	1433 1989
ordinates$	1989
ordinating$	1989
organi	2118 2143 1806
organise$	2188 578
organised$	578
organises$	2188 578
organising$	578
other	1368 218 1440 2380 298 2385 2395 2397 2408 2423 1593 2470 2473 2474 1624 2499 446 1686 2582 2590 1729 2592 2594 2626 2628 803 2029
other$	1349 2215 1355 2230 2381 1521 2394 1534 2416 1555 1557 2422 1563 2428 2437 2438 2446 2447 2450 367 2461 1602 398 1621 401 1635 2498 1643 2507 2532 2539 1680 2546 2562 2565 482 1710 2580 1725 2590 1729 2592 1731 2595 1744 523 2609 2612 2614 2616 1762 2025
others	1368 2408 2470 1679
others$	2230 2314 1521 2394 2424 2428 2430 2437 2438 2447 2450 1643 2532 2539 2540 2541 2546 2562 2565 2595 1744 523 2609 2612 2614 2627
ought	2326
ought$	2330
our	1339 197
our$	2201 1419 205 1456 1479 1802 765
out	1352 508 548 2659 1955
out$	1226 2142 2152 1295 1313 2197 1336 1337 116 2201 1340 1342 2284 1437 2306 2337 2366 1515 1518 1540 2431 2448 2457 1596 1601 383 1608 2472 1624 1654 2526 2533 1675 1692 1695 530 2619 1761 1789 622 1930 1977 2046
outcom	1918
outcome$	2329
outcomes$	2214 1900 1059
outing	2631
outing$	2662
outings$	2494 2662
outlet	1991
outlook$	2307
outrea	1231 2138 2155 1492 584 1812 1825 862
outreach$	2098 2114 2354 1996
outreachmentor$	1229
outreachmentors$	1229
outreachnetwork$	1229
outreachnurse$	1229
outreachofficer$	1229
outreachofficers$	1229
outreachpanel$	1229
outreachsergeant$	1229
outreachservice$	1229
outreachstaff$	1229
outreachteam$	1229
outreachworker$	1229
outreachworkers$	1229
outsid	116 1557 1624 1765
outside$	1279 2498 1803 1890 2038 2053
over	2501 1651
over$	2372 315 2422 2512 2513 2517 1717 2617 706 1948 1952
overla	1516 2535
overlap$	2378 2390
overleaf$	1969
overs$	2422 1710
overse	130 1352 1709 1030
oversi	1903 1918
oversight$	43 1931 1947 726
overview$	1931
own	130 1352
own$	1341 2206 1345 1539 1574 2518 440 1738 1853 754 2017
owner	63 64 2649
owners	749 1971
ownership$	2349
owns$	754
pack	1231 2138 2155 584 1812 1825 862
pack$	2108
paediatrician$	997
page	1231 2138 2155 584 1812 1825 862
page$	1249 61
pages$	61
paid	2118 1806
paid$	1284 567 1817
paint$	2656 1137
painte	1258
painted$	2120 2140 1137
painting$	1137
paints$	1137
pair	278 1506 2376 1525 1565 2441 1580 1581 2444 407 2515 1676 2011 2023 2031 813
paired$	1769
pairs	1699
pairs$	2561
pan$	2275
panel	1231 19 26 1264 1265 2138 63 64 2155 1368 584 1812 1825 862
panel$	1229 1248 2126 2127 2209 2210 2230
pans$	2275
paragraph$	2199 1879
paragraphs$	2199 1879
parame	1338
paramedic$	1006
parameters$	2200
parcel	470
parcelled$	1692
parent	33 34 2137 65 66 86 108 1381 1780 1943
parent$	0 1 2089 12 16 18 55 969
parents$	0 1 2089 12 16 18 1255 37 55 1288 1308 2243 1434 229 1462 1525 304 388 1657 2652 1945 1959 969
park	67
park$	2440 2469 2516 858
parked$	858
parking$	858
parks$	858
part	1242 2104 2116 2117 2118 54 801
part$	2135 1276 116 1339 2341 1748 2611
partic	1242 2104 1249 54
participants$	2111 2124
participate$	1276
participates$	1276
participation$	1824
partie	59
parties$	1281
partin	801
partne	26 1251 34 2137 1368 163 1465 246 1918 697
partner$	2124 978
partners$	0 1 2089 12 16 18 1248 2124 55 2230 164 1468 728
partnership$	1248 2113 2209 2210 1385 2327 1920
parts$	1748 2611
party	59
party$	1281 2662
pass$	149
passage$	2199 1879
passages$	2199 1879
passed$	2232
passes	62
passes$	604 2071 2073
pastor	157
pastoral$	1379
path	2640
path$	56 493
paths$	493
pathwa	1231 2138 2155 1704 584 1812 1825 749 1971 1991 862
pathway$	2566
pathways$	2229 2566
patient$	1894 2008
patrol	1223 2091 1231 2138 2155 584 1812 1825 862
patrol$	2090 2114 895 1166
patrolled$	1166
patrolling$	1166
patrols$	2090 2114 895 1166
patterns$	1899
paused$	1805
pay$	1132
paying$	1132
pays$	1132
peace	1727
peace$	2589 2606
peel$	296
peeled$	1998
peer	2380 1520
peer$	278 1506 2376 2380 1520 2382 1525 1565 2441 1580 1581 2444 2470 2510 2515 1668 1676 1705 1719 1721 1770 2011 2023 2031 813
peers	2470 1668 2592
peers$	2381 2382 335 2461 2464 2485 1643 2510 2530 2532 2539 2546 2548 2550 2562
people	33 34 2137 1440
people$	0 1 2089 12 16 18 1255 37 1273 55 1288 77 1303 2168 1308 1326 2190 2193 2194 1358 2243 2332 1489 1495 1556 2464 2471 2510 442 2560 491 2579 551 2646 1858 638 2036
peoples$	2168
per$	33 1970
percen	33
percent$	1255
percep	749 1971
perceptions$	1944
perfor	59 2143
perform$	573 1200
performance$	1281 2638
performances$	1281
performed$	1200
performing$	573 1200
performs$	573 1200
periodic$	139 692
periodically$	2253 692 1917
permit	2574
permit$	2208 2262 1497 1603 1645 1993
permited$	1497
permits$	2208 2262 1993
permitted$	1497 1522 1678
persistent$	1894
person	34 2137 1306 278 1506 2376 1525 1565 2441 1580 1581 2444 364 1595 2515 1676 2011 2023 2031 813
person$	0 1 2089 12 16 18 55 2168 211 2449 1694 1858 763
persons$	2168
pharmacist$	1004
phone	1223 62 1703 2602
phone$	604 1151
phoned	1222 2118 1285 2149 2150 606
phoned$	2084 2147 1286 1828
phones	301
phones$	604 1151
phoning$	1151
photo$	41
photograph$	41
photographs$	41
photos$	41
physical$	665
physio$	1000
physiotherapist$	1000
pick	192
pick$	1356 180 1423 464 844
picke$	464
picked$	119 120 1384 844
pickes$	464
pickin	192
picking$	464 844
picks	192
picks$	464 844
picnic	59
picnic$	1281 1783 2662
picnics$	1281
picture$	41 1309 2181 1366 1949
pictures$	41 1309
pilot$	2
pitch	2640
pitch$	56
plac	509 805
plac$	472
place	1231 1250 2118 1258 2138 2143 2155 373 584 1806 1812 1825 862
place$	2093 2103 2112 2120 2238 2242 2251 2287 2306 2339 2440 359 370 2460 384 1614 397 2489 1674 458 472 527 1753 1823 1904 2051
placed	2118 373 1806
placed$	2434 1583 1586 374 402 416 1656 1664 472 503 1817
placeed$	458
placeing$	458 527
placem	1589 2451 1590 2457 1616 2486 1625 2491 1689 2551 469 1704 489
placement$	374 2467 384 2487 416 2542 2566 1711 492 1753
placements$	2452 374 2467 384 2478 2492 416 2542 2566 1711 492 1753
placered$	458
places	373 1786
places$	2238 2287 2339 359 384 458 472 527 2648 2051
placeting$	527
placin	373
placing$	416 472 1724
placs$	472
plan	1231 2138 2155 1344 584 1812 1825 736 862
plan$	2 2106 2108 49 2188 2203 2206 2207 1366 598 1917 1969 1976 1981 864
planned$	2101
planni	736
planning$	2224 2247 1888 1946
plans	736
plans$	2188 2206 2224 1389 598 1969
plant$	1194
planted$	2140 1194
planting$	1194
plants$	1194
play	59
play$	2098 56 1281 257 1515 1564 2638 579 1207
played	2143
player	65
players$	2037
playgr	1589 2451 2491
playin	1764
playing$	257 579 1207
plays$	1281 257 579 1207
pledge$	58
plug$	675
pluging$	675
plugs$	675
podcast$	61 2647
point	1304
point$	38 2166 2238 2309 1597
points$	38
police	34 35 1257 2119 2137 63 64
police$	0 1 2089 12 16 18 55 887
policechecks$	1257
polici	1231 2138 57 2155 1449 584 1812 1825 862
policies$	2311
policing$	888
policy	1231 2138 57 2155 1449 1796 584 1812 1825 862
policy$	61 2311 2658 864
pond$	56
pool	67 1801
pool$	2663
pop$	770
portal$	61
portals$	61
positi	203 255 298 446
position$	1917
positive$	2215 1355 1425 2290 2298 1467 1477 499 665 769 2001 2008
possib	2279 1955
possibilities$	734
possibility$	1954 734
possible$	1415 1637 1909 1910 1927 734
post	1231 2138 2155 584 1812 1825 851 862
post$	2159 1821 1823
posted	2118 1280 1290 73 1806
posted$	2142 2152 1295 1826
poster	1231 2138 57 2155 584 1812 1825 862
poster$	60 553 2643 2073 864
posters$	60 553 2073
potent	749 1971
potential$	734
power$	287 2607 524 1747 2012 2020 2021
powerful$	2522
powers$	287 2012 2020 2021
practi	34 2137 63 64 1387 1449 1465 1918
practicable$	1910
practice$	2224 2249 2311 2314 2327 1919
practitioner$	0 1 2089 12 16 18 2130 55
practitioners$	0 1 2089 12 16 18 2124 55 164
prepared$	1751
presen	1231 2105 2118 2138 2155 1432 1465 1492 584 1806 1812 1825 862
presence$	2327 2354 1533 1887 1931 1933
present$	2294 2489 1894 2008 846 2070
presented$	846
presenting$	846
presents$	2294 846
pressure$	2581
preven	283 286 1523 337 338 480 696
prevent$	284 1526 334 1610 436 676 1074
prevented$	2360 468 1074
preventing$	284 436 676 1074
prevention$	1074
prevents$	284 436 676 1074
prey	106 1861
prey$	2189
price	1796
price$	2658
priced	1284
priced$	2146
print	851
print$	1160
printe	2118 1280 1290 1806
printed$	2142 2152 1160
printing$	1160
prints$	1160
priori	1903 696 1030
priorities$	2214 1045
prioritise$	739 924
prioritised$	2293 924
prioritises$	739
prioritising$	739 924
priority$	1403 1045
prise$	296 359 379
pro	298 446
proact	211 1448 697
proactive$	1433 2310 1894 1102
proactively$	1102
problem$	2264 1976
problematis$	722
problematise$	722
problematises$	722
problematising$	722
problematiss$	722
problems$	2264
proced	1231 2138 2155 1449 584 1812 1825 862
procedure$	2311
procedures$	2229 2311
proces	1231 2138 2155 1449 584 1812 1825 862
process$	2311
processes$	2229 1389 2311
procur	1284
procured$	2146 1822
produc	4 2118 1257 2119 2587 1806
production$	1226
productive$	2001
profes	26 34 2137 1368 246
professional$	0 1 2089 12 16 18 2130 55 1396 601 683
professionals$	0 1 2089 12 16 18 1248 2124 55 1358 2230 164 1468 728
profile$	1906 1931 913
profiled$	913
profiles$	913
profiling$	913
profit	1861
profit$	2189
progra	1231 2138 2155 1689 2551 1704 584 1812 1825 862
programme$	2 2092 2566 587 598
programmes$	2566 598
progre	1271 130 1352 1356 1384 1422 1423 1475 1965
progress$	2218 2228 2269 2285 596 1917 2004 1068
progressed$	2133 2246 2284 2337 1068
progresses$	2228 1068
progressing$	1068
progresss$	2228
prohib	283 286 337
prohibit$	284
prohibited$	2360 468
projec	2554
project$	2 56 2415 587 598
projects$	598
promise$	347 510
promised$	2101 510
promises$	347 510
promot	696
promote$	1026
promoted$	2293 1026
promotes$	1026
promoting$	1026
promptly$	2249
proper$	1367 1723
proportionate$	666 1099
proportionately$	1099
protec	696
protect$	1081
protected$	2293 1081
protecting$	1081
protection$	291
protective$	1918
protects$	1081
protoc	1231 2138 2155 584 1812 1825 862
protocol$	864
provid	2118 1257 2119 1290 73 157 1806 709
provid$	208
provide$	142 1379 208 1112 1190
provided$	2152 1295 1379 2242 250 1826 1112 1190
provider$	2509 600
providers$	2509 600
provides$	142 1379 208 1112 1190
providing$	142 1379 208 1112 1190
provids$	208
provis	4 1231 2138 2155 2211 2217 2283 1449 1492 2457 1689 2551 584 1812 1825 1918 862
provision$	1226 2311 2354 2542 1921 1922 1996
provisions$	2542
pru$	2542
psychiatrist$	990
psychologist$	989
public	4 1193
publication$	1226
publis	2118 1280 1806
publish$	1161
published$	2142 1161
publishes$	1161
publishing$	1161
pull$	296 359 378 453 1730 2607 524 1747 720
pulle$	453
pullen$	453
pulles$	453
pulling$	378 453 720
pulls$	378 453 720
pupil	1306
pupil$	2168 442
pupils	1797
pupils$	77 2168 442 2037
purcha	2118 1284 1806
purchased$	2146
purpose$	2291 1981
purposeful$	2001
push$	719 751
pushes$	719
pushing$	719
put	509 805
put$	2118 1258 1280 2143 1290 167 1444 503 527 1804 1806 1183
puting$	527
puts$	527 1183
putting$	167 1724 527 1183
qualit	1918
quarterly$	589
questi	1231 2138 2155 584 1812 1825 862
quicke	871
quicker$	2000
quickly$	2000
quiet$	2621
quit	520
quit$	351
quiting$	351
quits$	351
racism	961
racist	961
radar$	2318 1915
raise	149 180
raise$	1402 684 715 1195
raised$	2232 1817 684 1951
raises$	684 1195
raising$	684 1907
ramp	62 2640
ramp$	56 513 514
ran$	1809
rang	2091 606
rang$	1286 1828
rappor	1918
rate	2165
rate$	602 865
rated$	865
rates$	602 865
rather$	1321 397 1674 656
ratifi	2118 1806
ration	448
re	1652 628
re$	1658
reach	1304 1703
reach$	2166 1730 1752 591 708 863
reache	1222 2116
reached$	2084 591 863
reaches$	708 863
reaching$	708
react$	778
reacts$	778
read	1222 2109 2118 1806
read$	2084 2102 2131 1280 1176
reading$	1176
reads$	1176
ready$	2140 1751
real$	1723
reassurance$	2241 1040
reassure$	1040
reassured$	1040
reassures$	1040
reassuring$	665 1040
rebuild$	673 757
rebuilde$	673
rebuildes$	673
rebuilding$	673 757
rebuilds$	673 757
receiv	2116 2117 2118 157 1806
receive$	1379
received$	2102 69 1807
recogn	89 1436 696
recognise$	2298 1088
recognised$	1311 1088
recognises$	1088
recognising$	1088
recommendations$	2214
record	1231 2118 1257 2119 1261 1264 2138 2155 1339 118 119 120 121 1344 1368 149 584 1806 1812 1825 862
record$	3 31 2123 2126 2128 2203 2204 2206 2207 563 1880
recorded$	44 2201 1340 1342 1343 563 1815
recording$	563
records$	31 2123 2126 2128 2206 2230 563
recove	871
recrui	1222 2118 1290 106 1806
recruit$	1144
recruited$	2084 2152 1821 1144
recruiting$	1144
recruits$	1144
red$	2162
redecorated$	2140
redraft$	1170
redrafted$	1170
redrafting$	1170
redrafts$	1170
reduc	340 448 462 474 497 525 871
reduce	283 2608 696
reduce$	363 676 1075
reduced$	2293 2360 1075
reduceing$	363 676
reduces$	363 676 1075
reduci	283
reducing$	1075
refere	1968
reference$	2199 1879
references$	2199 1879
referr	1222 1231 1249 2116 2134 2138 2155 125 584 1812 1825 862
referral$	15 101 127 2643 1961
referrals$	15 2111 101 127 1961
referred$	2084
reflec	1436 697
reflect$	2298 669 1950
reflected$	1815
reflecting$	669
reflects$	669
reform$	2514
refres	1231 2138 2155 584 1812 1825 862
refunds$	2081
refurbished$	2140
refurbishment$	56
refuse	338
refused$	473
regain$	757
regaining$	757
regains$	757
regard$	1403
region	2486
regist	1231 21 2109 1264 2138 1290 2155 584 1812 1825 862
register$	3 1243 31 2126 458
registered$	2152 458
registering$	458
registerred$	458
registers$	1243 31 2126 458
regrou	1652
regroup$	2514
regular$	139 1401 204 602 665 692 711 725
regularity$	6
regularly$	2249 2253 692 1917
rehear	59 1339
rehearsal$	1281 2660
rehearsals$	1281 2660
rehearsed$	2201
rehous	373
rehous$	422 435
rehouse$	365 422 435
rehoused$	1586 365 422 435 1664
rehouses$	365 422 435
rehousing$	365 374 422 435
rehousred$	422 435
rehousring$	422 435
rehouss$	422 435
reinfo	1030
relati	2338 1505 1507 1548 2457 1609 2570 529 1918 697
relations$	1982
relationship$	2329 2367 2471 1895 763 1048
relationships$	2269 2367 335 2471 1895 1048
relatives$	2037 981
relentless$	1894
releva	1339 157
relevant$	2201 1349 2215 1367 1379 1909 1910
reliance$	377 1684
reloca	373
relocat$	422 435
relocate$	365 402 422 435
relocated$	1586 365 402 422 435 1664
relocates$	365 402 422 435
relocating$	365 422 435
relocation$	374
relocatred$	422 435
relocatring$	422 435
relocats$	422 435
remain	119 226 2590 693
remain$	103 161 1386 1441 1443 424 713 808
remaining$	424 1729
remains$	103 161 1441 1443 424 808
rememb	1330 2192
remember$	1950
remind	1285
remind$	1027
reminded$	2147 1027
reminding$	1027
reminds$	1027
remote$	1691
remov	484 497 520 521 548 657 797
remov$	453
removal$	295
remove	508 2597 2603 539
remove$	296 385 453 1164
removed$	385 2476 1664 1761 1164
removen$	453
removes$	385 453 1164
removing$	296 385 453 1164
removs$	453
reopen$	1198
reopened$	1198
reopening$	1198
reopens$	1198
repair	1258
repair$	56 673 1961 1135
repaire$	673
repaired$	2120 2125 1135
repaires$	673
repairing$	673 1135
repairs$	56 673 1961 1135
repeat	1339 118
repeat$	2201
repeated$	2201 1340
replac	1258 1674 793
replace$	823 854
replaced$	2120 2493
replaces$	823
replacing$	823
replie	1249 1285 1291
replied$	2147
replies$	2111 2153
reply	2109 1291
reply$	2153
report	1223 1231 1249 1257 2119 1264 2138 2155 2165 1338 1339 118 149 2602 584 1812 1825 862
report$	2090 2126 90 101 2198 2200 864 865
reported$	2201 1340 2232 1815 1818
reports$	2090 2111 2126 90 101
represented$	1450
reques	805
request$	1309
requested$	1807
requests$	1309
requir	2279 343
require$	303 510 545
required$	347 510 1909 1910
requireed$	303
requireing$	303 545
requires$	303 510 545
researcher$	599
researchers$	599
resent	1330 2192
reserve$	1209
reserves$	1209
reserving$	1209
reset$	673
resete$	673
resetes$	673
reseting$	673
resets$	673
reside	1231 2138 59 2155 489 584 1812 1825 862
residential$	1281 1711 531
residents$	2036
resili	1918
resilience$	1050
resour	1231 2138 2155 1492 584 1812 1825 862
resource$	1346
resources$	1346 1400 2354 1921 1967 1996
respec	2338 696 956
respect$	1975 1979 1090
respected$	2293 2358 1090
respectful$	2186 1090
respectfully$	1975 1090
respecting$	1090
respects$	1090
respit	1727
respite$	390 2589
respon	2109 1249 2116 2117 1291 1448 696 1918 749 1971
respond$	180 702 778 1065
responding$	1065
responds$	778 1065
response$	2153 2214 1888 1919 1065
responses$	2111 1065
responsibility$	1375 2281 2349
responsive$	2310
rest	2380 2397 2408 2423 2473 2499 1727 2590 1729 2592 2628 2029
rest$	2428 2430 2447 2450 2470 390 2532 2539 1679 2546 2562 2565 2589 2595 1744 2612 2614
restor	697
restor$	673
restore$	673
restores$	673
restoring$	673
restors$	673
restri	283 340 448 474
restrict$	363 475
restricted$	2360 468 475
restricting$	363 475
restrictped$	475
restrictping$	475
restricts$	363 475
restrictting$	475
resurfaced$	2140
resurfacing$	56
retain	709
retain$	744
retaining$	744
retains$	744
return	2109 2116 2117 125
return$	126 441 1811
returned$	126
returning$	441
returns$	126 441 1811
retwee	1249
retweets$	2111
reunit	1652
reunite$	2514
review	1231 2118 1257 2119 2138 2155 1384 584 1806 1812 1825 1914 862
review$	2 43 2263 227 1915 695 1098
reviewed$	42 2246 227 1818 695 1098
reviewing$	227 695 1098
reviews$	43 227 695 1098
revise	2118 1806
rewrite$	1169
rewrites$	1169
rewriting$	1169
rewritten$	1169
ride$	1611 2660
rides$	2660
rift$	1895
rifts$	1895
right$	2161 1367 2298
rights$	763 954
ring	1223 2091 2165 1304 1566 1703 2602
ring$	2166 99 1152
ringing$	1152
ringle	1595 2615 2026
ringleader$	2019 2022 918
ringleaders$	2019 2022 918
rings$	99 852 1152
rink	67
ripped$	539
rise	871
rise$	71
rises	871
rising	871
risk	2338 1918
risk$	2219 2231 2264 1893 680 1917 1060
risks$	2219 2231 2264 1893 680 1060
risky	2338
rival	1122
road	2491
road$	2497
robbed	1305 106
robbed$	2167 941
robber	873
robberies$	111 899
robbery$	111 899
robust	211 1903 697
robust$	1433 666 725 759 1103
robustly$	1103
role	1991
role$	718
roll	4
roll$	130
rolled$	2118 1806
rollout$	1226
room	23 67 1589 2451 2640
room$	56 370 2460 2528 2599 2641 2643 2655
rooms	2451
root$	749
rose	871
rota	1231 19 2138 2155 2587 584 1812 1825 862
rota$	61 2643
rotas$	61
round$	2366 1992
rounde	1801
rounders$	2663
route	2491 1786
route$	1615 2497 1786 2648
routes$	2229 1615 2584
routine$	692
routinely$	692
routines$	939
row$	101 1748 2611
rows$	101 1748 2611
rugby	1801
rugby$	2663
rule	57 2365 1796
rule$	58 2364 495 510 2658
ruled$	1335 510
rules$	58 2364 510 2658
run	2118 1290 1806
run$	2136 2152 2188 2189 2660 1809 2070 1187
rung	1222 2091 2118 1285 2149 2150 70 2170 2602 606
rung$	2084 2147 1292 1828
runnin	1241
running$	2103 2145 1187
runs	1257 2119
runs$	2188 2660 1809 1187
s$	123 1419 1562 1587 392 519 523 2025
s20$	2035
s34$	798 799
s35$	798 799
safe	203 2338 255 1786 1903 1918
safe$	2161 2186 1425 2298 2302 2303 1477 2648 1851 959
safegu	696 958
safeguard$	1082
safeguarded$	2293 1082
safeguarding$	1082
safeguards$	1082
safely$	1844 869
safer	255 1686
safer$	2298 2302 2303 1477 1932 868 959
safety	2338 1903 1918
safety$	2291 724
said	1330 2192 118
said$	2101 1340 865
same	1592 467 2557
same$	2159 1542 2447 1592 2454 2459 1598 1617 1618 2489 1666 2557 1707 2586 1756
sameanother$	2461
samefriends$	2461
samefriendship$	2461
samefriendships$	2461
samegroup$	2461
sameother$	2461
samepeers$	2461
sample$	1816
samples$	1816
sanction$	927
sanctions$	927
sat$	1285 1583 503
satisfy$	740
saturd	506 507
saturday$	2151 506 1728 507 2591 1777 2664 2665
saturdays$	2151 1728 2591 1777 2664 2665
saved$	44
saw	1330 2192
saw$	2131
say	2165 1304 1330 2192
say$	2166 2274 865
saying$	865
says	1330 2192
says$	865
scale$	742
scales$	742
scaling$	742
scatte	1549 1550 801
scattered$	2411 2412
schedu	2118 1806
schedule$	1820
scheme	1231 2138 2155 584 1812 1825 862
scheme$	2 61 587
schemes$	61
school	34 35 1257 2119 2137 63 64 67 1381 1589 2451 1590 2457 2486 1625 2491 1647 1689 2551 469 2554 1704 504 2649
school$	0 1 2089 12 16 18 55 2180 1320 2187 2243 2467 384 2468 2469 2475 2484 2487 2488 2509 2542 2566 1726 1754 2624 2657 1845
schoolchecks$	1257
schooled$	1656
schools$	0 1 2089 12 16 18 55 2452 2492 2509 2542 2566
scope	1338 1339
scope$	2198 2200 2201 733 734
scopes$	733
scoping$	733
score	2165
score$	91 865
scores$	91 865
scrapped$	1805
screen	1231 2138 59 2155 584 1812 1825 862
screening$	1281
screenings$	1281
screenshot$	41
screenshots$	41
screwe	1804
screwed$	2666
search	1305
search$	199 929
searched$	2167
searches$	101 929
seat	62
seat$	359 439 513 514 527 2643 2656 1205
seated$	1583 439 503 1205
seating$	36 359 1724 527 1205
seats$	36 359 439 513 514 527 2656 2051 1205
seatting$	527
second	2590
section20$	2035
section34$	798
section35$	798
secure	1250 2118 1806
secure$	531
secured$	2112
security$	2291
see	1223 2165 1330 2192 2385 1566 1569 2472 2535 1703
see$	191 2280 2353 271 2375 1516 2384 1543 339 2427 2431 1649 1732 575 747
seeing	2368 2388 2564 1720
seeing$	191 271 2375 1519 2416 2421 2521 2552
seek	312 736 805
seek$	186 414 662 727
seekin	736
seeking$	414 662 727
seeks	736
seeks$	662 727
seen	1222 2116 2118 2134 2149 2150 70 1504 1569 411 496
seen$	2084 2102 1292 2366 2373 2431 1718 1739 518
sees$	339 575
seize$	930
seized$	930
seizes$	930
seizure$	930
seizures$	930
select$	464
selecte$	464
selected$	1821
selectes$	464
selecting$	464
selects$	464
self$	1918 749
sell	106 1861
sell$	2189 2634 2635
seller	2171
seller$	885
sellers$	2036 885
selling$	1838 1860 1862
sells$	1862
semina	1231 2138 2155 584 1812 1825 862
send	373 484 851
send$	378 441 458 472 1149
sende$	472
sended$	458 472
sendes$	472
sending$	441 458 472 1149
sendred$	458
sends	1257 2119
sends$	378 441 458 472 1149
senior$	725
sense$	207 1949
sensit	211 1448
sensitive$	2248 1433 2310 1101
sensitively$	1101
sent	2096 1237 2116 2118 1290 73 1305 373 2602 1806
sent$	2099 2152 1295 2167 326 1586 378 402 1656 1664 1685 472 487 540 1826 1150
sente$	472
sented$	472
sentence$	2199 1879
sentences$	2199 1879
sentes$	472
senting$	472
sents$	472
separa	1549 1550 1633 446 470 2602 801
separate$	1574 355 367 368 1594 1600 393 394 401 1629 1630 1635 425 440 450 455 1680 1681 482 1713 1722 1725 1731 1737 526 1749 1763 1771 2030
separated$	2411 2412 1692 2030
separately$	2495 1116
separation$	801
september$	2178 1317
sergea	2137 63 64
sergeant$	1229 892
serve$	1208
served	2574
server	519
server$	1741 537
serves$	1208
servic	23 63 64 2211 246 1812
service$	1229 61 2224 587 600
services$	61 1358 2224 2229 164 2268 1468 600 1921 1922 728
serving$	1208
sessio	1231 2138 2155 1689 2551 2554 496 2631 584 1812 1825 862
session$	2156 1577 2455 2469 2479 1631 2494 1640 2503 1718 2593 2599 2660 864
sessions$	2156 1577 2456 2469 2481 1631 2494 1640 2503 1718 2593 2660
set	1589 2451 2491 1689 2551 1704 504 805
set$	2118 1339 118 119 120 1444 2313 2463 2464 2475 1623 1648 2528 2566 1726 1806 777 826 840
sets	2451 2551
sets$	1623 2492 2566 777 826 840
setting$	2238 2287 2339 2632 777 826
settings$	2238
settle$	2589 2606
seven	65 66 278 1506 2376 1525 1565 2441 1580 1581 2444 2515 1676 2011 2023 2031 813
seven$	1288
sever	283 387 462
several$	434
severed$	2383
severi	283
severs	283
sew$	1203
sewing$	1203
sews$	1203
shadow$	1730
shar$	661
share	149
share$	165 1564 467 661 1097
shared	2118 1806
shared$	2131 2232 1619 409 1632 2536 470 519 1742 1769 1818 759 1097
shares	1249 1257 2119
shares$	2111 1564 467 661 1097
sharing$	2113 165 2421 1564 467 661 1097
shars$	661
sharting$	661
she	108 442 463
she$	1462 2340 1488
shed	2640
sheet	1231 2138 2155 584 1812 1825 862
sheet$	1243 31
sheets$	1243 31
shelte	62 2640
shelter$	36 56 60 513 514
shelters$	60
shift	1231 2138 2155 1704 584 1812 1825 862
shift$	2156 2566 2593
shifts$	2156 2566 2593
shoo	476
shop	67 1306 2649 1833 1943
shop$	2141 2168 2440 2516
shopke	34 2137 1774
shopkeeper$	0 1 2089 12 16 18 55 2636 1864
shopkeepers$	0 1 2089 12 16 18 55
shoplifting$	908
shops$	2141 2168 2516 2652
shorte	448 871
shorten$	1196
shortened$	1196
shortening$	1196
shortens$	1196
should	2326 2330 1485
should$	134 1380 201 209 210 1451 1650
show	59 1304
show$	1281 2166 2662 1830 1850 2070 1177
showing$	1253 1177
shown	2096 1280 2149 2150 73 250
shown$	2142 1295 1472
shows$	1281 1830 1850 1177
shut	2603 520
shut$	432 473
shuted$	432
shuting$	432
shuts$	432
siblin	407 408
side$	1281 2181 1748 2611 2663 2002
sides$	1748 2611
sight$	1411
sign	2105 2116 2117 57 62
sign$	1231 10 1240 1242 21 1249 36 1259 2138 60 2155 553 2643 584 1812 1825 862 1162
signal$	519
signed	2118 1280 1806
signed$	1222 1224 2093 10 1240 1259 1271 2142 1290 1162
signing$	1162
signpo	1222
signpost$	1016
signposted$	2084 1016
signposting$	1016
signposts$	1016
signs$	10 1240 36 60 553 1162
silent$	2621
silos$	2222
since$	1843
sing$	861
singes$	861
single	452
singly	1633
singly$	2495 2540 2580 2017
sings$	861
sister	407 1702 2570 529
sister$	969
sisters$	2037
sit	119 1516
sit$	2160 1504 1515 2378 2384 320 1564 2434 1583 439 2558 2568 1735 2598 527 2623 832
site	1589 2451 1613 2491 2554 1704
site$	61 2475 2479 2518 2566 2624
sites	2451
sites$	61 2492 2566
siting$	527
sits$	2160 1564 439 527 832
sittin	2451 2564 1764
sitting$	2368 2421 2434 439 2552 527 832
sittings$	2452
situat	1918
situation$	1366 1917
six	65 66 278 1506 2376 1525 1565 2441 1580 1581 2444 2515 1676 1833 2011 2023 2031 813
six$	1288 76 1798
sixth$	1647 1689
size$	1696
skate	2640
skate$	861
skatees$	861
skater	65
skates$	861
skill$	1032
skills$	1430 240 1032
sleep	2165 1560 488
sleepover$	2359 2422
sleepovers$	2359 2422 1710
slide	1231 2138 2155 584 1812 1825 862
slip$	236
sliping$	236
slipping$	236
slips$	236
slot	2554
slot$	1662 2593 2599
slots$	1662 2593
small	1660
small$	2522
smart	1903
snap$	519
snapchat$	519
snooke	1801
snooker$	2663
so$	1474 279 294 1591 382 2478 438 451 522 649
social	1504 2368 2552
social$	63 64 1520 1668 1705 1721 659
socialise$	2366 2033
sofa$	513 514
sofas$	513 514
sold	106
sold$	1862
solicitor$	988
solidi	1030
soluti	2283 749 1971
some	2379 442 2026
some$	1412 1447 1487 1595 434 2571
somebo	246
somebody$	1358 1468
someon	246
someone$	1358 1468
someth	2283
something$	132 267 779
somewhere$	2498 1669
son	1702
son$	1682 969
song$	56 2647
sons$	1682
soon$	1706
sooner	871
sooner$	2000
sort$	1648
sought$	2212 2242 2358 1807
source$	133
sourceing$	133
sources$	133
south	1709
space	2334 1727
space$	2287 240 2339 431 471 2589 2643
spaces$	2287 2339
speak	1223 1569
speak$	99 254 1566 2431 1703 565 2070
speaking$	254 2368 565
speaks$	99 254 565
specialist$	1349
speed$	2331
spend	2165 1516
spend$	22 1504 2378 2434 619
spending$	22 2368 2416 2434 2552 2564 619
spends$	619
spent	1250
spent$	2112 1252 619
split	1549 1651 470 801
split$	2411 1550 357 358 2513 1692 503
splits$	357 358
splitting$	357 358
spoke	606
spoke$	1286 1828
spoken	2118 1285 606
spoken$	1222 2134 1277 2147 2149 2150 70 1828
spotted$	1739 518
spread	470
spread$	1692 503 661
spreade$	661
spreades$	661
spreading$	661
spreads$	661
spreadting$	661
spring$	2178
squad	2587
squad$	2593 894
squads$	2593
square$	1504 2440 2469 2516
stabbing$	111 907
stabbings$	111 907
stabil	749 1971
staff	33 34 35 2137 63 64 1943
staff$	0 1 2089 1229 12 16 18 1255 2124 55 1358 164 1434 1945 728 1959 1966
staffa	1257 2119
staffc	1257 2119
staffchecks$	1257
staffd	1257 2119
staffe	1257 2119 1290
staffed$	2152 827
stafff	1257 2119
staffh	1257 2119
staffing$	1346 1400 827
staffl	1257 2119
staffm	1257 2119
staffo	1257 2119
staffp	1257 2119
staffr	1257 2119
staffs	1257 2119
staffs$	827
staffu	1257 2119
staffv	1257 2119
staffw	1257 2119
stage	2640
stage$	56 2238 2309
staged	2143
stagge	369
staggered$	450 1681
stall	1231 2138 2155 584 1812 1825 862
stall$	1783 2662
stalls$	2662
stance$	2307
stand$	1515 439 2558 2568 527 816 831
standi	2368 2552
standing$	527 597 831
stands$	527 816 831
standting$	527
start	2165 1672
start$	2329 1551 402 458 2589 540 772 1181
starte	2118 1422 1475
started$	2284 2337 458 1181
starting$	458 1181
startred$	458
starts$	402 458 540 772 1181
starttime$	2534
starttimes$	2534
state$	1240
stated	1339
stated$	2201
stateed$	1240
states$	1240
station$	2141
stations$	2141
stay	2165 119 1436 226 2457
stay$	103 161 1386 2298 1441 1443 1583 384 424 2547 2556 486 511 557 626 629 713 808
staying$	161 424 511 557
stays$	103 161 1441 1443 424 486 511 557 626 629 808
steer$	296 378 424 1106
steered$	1106
steering$	1231 26 2138 2155 296 424 584 1812 1825 862 1106
steers$	296 424 1106
step	1702
step$	406 773
stepbrother$	969
stepcarer$	969
stepcarers$	969
stepdad$	969
stepdaughter$	969
stepfather$	969
stepmother$	969
stepmum$	969
stepparent$	969
stepparents$	969
stepping$	773
steps	1388
steps$	2250 513 514 773
stepsister$	969
stepson$	969
stereo	960
stereotypes$	1944
sticke	57
sticker$	60 604
stickers$	60 604
stigma	749 1971
stigma$	1944
still$	1297 1298
stimul	1030
stock	851
stood$	94
stop	2165 283 1523 337 338 480 520
stop$	284 297 2387 1526 334 349 1610 2493 410 2512 436 1659 2572 616 676 1182
stoping$	676
stoppe	1305 1307 1323 1334 2603
stopped$	2167 2169 2185 2196 2360 2383 2493 468 2572 616 1182
stoppi	283 337
stopping$	284 410 436 1182
stops	283 337
stops$	101 284 2493 410 436 1659 616 676 1182
story$	2181
strang	2171 1774
stranger$	2636
strate	1231 2138 2155 584 1812 1825 862
strategic$	725
strategies$	1389 1430 1921 1033
strategy$	2214 1033
stream	2587 1030
streams$	2625
street	1616
street$	2401
streets$	2401 2478
streng	696 1918 1965
strength$	2269 763
strengthen$	1078
strengthened$	2293 1078
strengthening$	1078
strengthens$	1078
strengths$	2269 697 763
strik	657
strike$	115
strive	736
strong$	665 711
stronger$	243 760
struck	657
struck$	115
structured$	2001
students$	2037
studio	67
submit	1237 2118 1257 2119 1806
submit$	1192
submits$	1192
submitted$	2099 1192
submitting$	1192
succes	1965
suitab	157 298 446
suitable$	1349 1355 1379 1910
summer$	2178 2571 528
summers$	528
sunday	506 507
sunday$	2151 506 1728 507 2591 1777 2664 2665
sundays$	2151 1728 2591 1777 2664 2665
superv	1231 1264 1265 2138 63 64 2155 411 584 1812 1825 862
supervised$	794
supervision$	2114 2126 2127 1036
supper	59 1791 1792
supper$	1281 1783 2653 2654 2662 2071
suppers$	1281 2071
suppli	106
supplied$	1862
supplier$	904
suppliers$	904
supplies$	904
supply	106 1861
supply$	2189 2634 2635 904
supplying$	904
suppor	1222 1223 1231 2138 2155 2211 1384 203 211 1448 255 411 584 1812 1825 1903 696 1918 862
support$	2114 2215 157 2241 158 159 1389 1640 682 1921 1922 1961 1996 1083
supported$	2084 158 2246 2303 1083
supporting$	158 1083
supportive$	1425 2290 1433 2310 1477 711 2008 1083
supports$	158 1083
sure$	219 2313 510 1990
sured$	510
sures$	510
surgeon$	998
surger	1791 1792
surgery$	2653 2654
survey	1231 2138 1284 2149 2150 2155 584 1812 1825 628 862
survey$	61
surveyed$	2146
suspen	521 797
suspend$	804
suspende$	804
suspended$	2476 1805
suspendes$	804
suspending$	804
suspends$	804
sustai	1017
sustain$	667
sustained$	2293
sustaining$	667
sustains$	667
swap$	1199
swapped$	1199
swapping$	1199
swaps$	1199
sway$	1730 2607 524 1747
sweep	476
sweep$	1202
sweeping$	1202
sweeps$	1202
swim$	2662 2071 861
swimes$	861
swims$	2071 861
switch	509
switch$	841
switched$	841
switches$	841
switching$	841
system	2118 1806
system$	2128 61
systems$	61
t$	1528 1715 501 534 811
table	62 2491 1666 1689 2551
table$	36 2404 2479 2528 513 514 1801
tabled	2118 1806
tables	1589 2451
tables$	36 2492 513 514
tackle	180 696
tackle$	1402 676 925 1070
tackled$	2293 1070
tackleing$	676
tackles$	676 925 1070
tackling$	925 1070
tailor	157
tailored$	1379
tak	520 851
tak$	453 472
take	125 192 373 549
take$	4 114 115 153 166 186 213 223 2313 249 265 441 453 472 577 1175
taked$	472
takeing$	441
taken	2174 2177 125 2602 548
taken$	1237 2118 1335 114 115 126 249 1586 378 453 2597 539 1806
takes	125 192 373 549
takes$	114 115 223 249 265 441 453 472 577 1175
taking	192 373
taking$	1241 115 166 213 223 249 265 453 472 1175
taks$	453 472
talk	1223 1231 2138 2155 584 1812 1825 862
talk$	2156 2160 135 254 1566 1703 735 2070 864
talked	1285 606
talked$	2147 1286 2149 2150 1828
talkin	2564
talking$	135 254 2421 1720 1916
talks$	2156 2160 135 254 735
tally$	31
tap$	750
tapping$	750
taps$	750
target	157 1861
target$	2106 49 2189 2634 2635 1813 1820 774 912
targeted$	1379 774
targeting$	774 912
targets$	49 1813 774 912
task$	1231 49 2138 2155 584 1812 1825 862
tasking$	2209
tasks$	49
taught	411
taught$	1583 1656 1664 540
taxi$	2662
taxis$	2662
teach$	2188 208 359 1158 1221
teache	33 34 35 1257 2119 2137 63 64
teache$	208
teacher$	0 1 2089 12 16 18 55
teacherchecks$	1257
teachers$	0 1 2089 12 16 18 1255 55
teacherschecks$	1257
teaches$	2188 208 1158 1221
teaching$	208 1158 1221
teachs$	208
team	2211
team$	1229 1368
teams	1647
teams$	2509
teenag	278 1506 2376 1525 1565 2441 1580 1581 2444 2515 1676 1698 2011 2023 2031 813
teenagers$	2560 1859
telegram$	519
teleph	1222
telephoned$	2084
tell	2165 1304 1330 2192 343
tell$	2166 99 303 545 865 1178
telled$	303
telling$	303 545 1178
tells	1330 2192 343
tells$	99 303 545 865 1178
tellsed$	303
tellsing$	303
tellss$	303
temptation$	1730
ten	1833
tenanc	469
tendered$	1822
tennis	1801
tennis$	2663
tensio	749 1971
tent	2587
term	1392
term$	2178 2254 528
termly$	589
terms$	1231 2138 2155 528 584 1812 1825 862
test$	1231 2138 2155 584 1812 1825 862
text	1223 1231 2138 2155 1566 1703 584 1812 1825 862
text$	1309 90 99 1153
texted	1222 2149 2150 606
texted$	2084 1828
textin	1658
texting$	2520 1153
texts$	1309 90 99 1153
than	1509 2501 1765
than$	1302 2183 2371 2372 315 1552 1558 1578 1712 1717 1878
thanke	2149 2150
that$	1232 1247 2219 136 552 1832 1840 1852 633 2076
thatfriends$	2537
thatgroup$	2537
the	1780 1943 1955
the$	1230 2148 1324 1416 205 1434 1435 1445 1456 245 1567 1573 1587 1634 552 1776 1778 2641 1781 561 1785 1788 2655 1794 2657 1798 1800 1802 1832 1840 1849 633 635 641 642 1945 1959 765 2039 2040 2042 2043 2044 2045 2046 2047 2049 2055 2056 2057 2058 2059 2060 2061 2063 2064 2065 2068 2069 2079 2080 2082
theatr	67
thefriends$	2537
theft	873
theft$	111 901
thefts$	111 901
thegroup$	2537
their	2423
their$	2148 1296 123 1456 1479 317 1573 392 1794 2657 1802 1832 1840 765 2040 2042 2068 2079 2080
theirfriends$	2537
theirgroup$	2537
theirs$	2186 1853
them	65 86 1312 1324 1328 1331 1332 1381 218 1440 278 1506 2376 1524 1525 1565 2441 1580 1581 2444 407 2515 2527 1676 463 1780 1784 1797 1833 1849 1918 1943 2011 2023 2026 2031 813
them$	1232 2148 1308 2190 2193 2194 2195 2243 1434 2332 1489 1524 2399 1556 2471 479 491 2579 2630 2646 1788 2657 1840 629 1873 1945 1959 2047 2066 2067 2074 2076 2079 2082
theme$	2264
themes$	2264
themse	81
themselves$	1303 2294 1962 878
then$	2335
therapist$	991
there$	2159 2220 1395 370 2489 622 2038
these	1381 1943
these$	1328 2243 2630
theselearning$	1883
thesemessage$	1883
thesemessages$	1883
theseword$	1883
they	51 65 81 108 218 1440 328
they$	1273 76 77 1303 1366 1462 2340 1488 479 850
thin$	318
things	2217
things$	2219 1366 1389 2288 1495 1916
think	1330 2192 1436
think$	1299 1304 2298 2308 627 668 730
thinking$	2247 668 730
thinks	1330 2192
thinks$	1299 627 668 730
thinned$	318
thinning$	318
thins$	318
this	1339 1849
this$	1232 2198 2200 2201 2202 2219 1573 1634 1840 633 1976
thisfriends$	2537
thisgroup$	2537
those$	105 550
though	1330 2192
though$	1875
thought$	2247 1403 627
thread$	537
threat	1305 106 873
threat$	1309 101
threaten$	2634 2635 2636
threatened$	2167 947
threats$	1309 101
three	81 108 278 1506 2376 1525 1565 2441 1580 1581 2444 408 2501 2515 442 1676 1698 2590 1797 2011 2023 2026 2031 813
three$	1303 2195 278 1506 289 2376 1525 2425 1565 1570 2441 1580 1581 2444 1595 2515 434 1676 2560 1743 2627 1778 1781 561 1798 1800 2011 2023 2031 813 2044 2076
threes$	2561
throug	1222
through$	2084 8 1235 2147 145 184 1458 244 500 1948 1952 2007
throw	484
thursd	506 507
thursday$	2151 506 1728 507 2591 1777 2664 2665
thursdays$	2151 1728 2591 1777 2664 2665
tick$	10
ticked$	10
ticket	62
ticket$	604 2073
tickets$	604 2073
ticks$	10
tie$	299 449 1684
ties	1505 1507 1609
ties$	2367 2369 299 319 2471 449 1684 1982
tighter$	243 760
time	2451 2554 2631
time$	2182 1346 2238 1393 1400 2309 240 2366 1515 2389 2391 2392 1546 1547 2414 2424 2432 349 1576 1577 2440 1585 2454 2455 1597 386 2481 1640 1662 1670 2534 2540 2558 2569 2578 2593 2599 2618 1841 1844 1928
timely	211
timely$	1433 666
times	2451 873
times$	7 1236 2154 72 100 2238 1577 2452 1662 2534 2543 2593
timescale$	1813
timescales$	1813
timeta	1231 2138 57 2155 1589 2451 1590 1625 509 584 1812 1825 862
timetable$	2108 61 2487 2643
timetabled$	503
timetables$	61 2452
to	400
to$	2084 1266 2132 2139 1278 2148 1292 2157 2173 1348 1354 134 2227 1374 2250 2255 1402 2265 2267 1420 201 2292 209 2296 2310 1451 1455 1469 1480 1544 1571 361 2448 391 1650 2526 2528 1787 2650 1790 1793 1795 2661 1828 1831 1834 1842 1843 1846 1847 1869 1886 1904 1956 1958 2041 2050 2057 2075 2077
togeth	1504 1505 2368 2375 1516 2384 2385 1543 2408 1560 1562 2426 1569 1592 2472 1649 1652 2557 488 1740
together$	2160 2357 2366 2367 2373 2377 2378 2405 2406 2409 2414 2422 2424 2431 2432 2433 2434 2440 2447 2454 2489 2504 2507 2511 2514 2520 2558 2568 2586 2601 2620 1844 1920 1942 1952 2018 2083
togethers$	2422 2433 1710
told	1285 2149 2150 2170 1330 2192 1339 119 121
told$	2147 2201 1343 347 2602 865
took	2177 94
took$	115
toolki	1231 2138 2155 584 1812 1825 862
tools	62
tools$	1430 240
torches$	604 2073
touch	1285 1504
touch$	2147 2245 2366 2466 704
tour	1231 2138 2155 584 1812 1825 862
tour$	2660
tourna	59
tournament$	1281 1783 2662
tournaments$	1281
tours$	2660
toward$	1958
towards$	1958 2007
town	1589 2451 2457 2486 2491 2556
town$	2458 2468 2482 2542 1754
towns	2451 1616
towns$	2478 2483 2492
track$	1820 911
tracke	1231 2138 2155 584 1812 1825 862
tracked$	42 1818 911
tracker$	2128
tracking$	43 911
tracks$	911
train$	1128
traine	1222 2116 2118 2134 1277 1806
trained$	2084 2139 1821 1127
traini	1231 1251 2138 2155 584 1812 1825 862
training$	2 2092 2113 2114 1647 586 1129
trains$	1127
transf	373 509
transfer$	374 402 422 435 458 540
transfere$	422 435
transfered$	422 435 458
transferes$	422 435
transfering$	422 435 458
transferred$	1586 402 422 435 1664 458 540
transferring$	422 435
transfers$	374 402 422 435 458 540
transl	2118 1806
transp	411 749 1971
transparent$	1894
trauma$	697 763
travel	477 1764
travel$	1501 1515 1516 1564 2434 1611 487 2071
travelling$	2421
travels$	1501 1564 487
treat$	753
treated$	753 963
treating$	753
treats$	753
trends$	1899
tries	736
tries$	738
trim$	1201
trimmed$	1201
trimming$	1201
trims$	1201
trip	1231 2138 2155 2631 1791 1792 584 1812 1825 862
trip$	2156 1631 2494 1783 2653 2654 2662 864
trips$	2156 1631 2494 2633 2662
true$	1723
trust	2165 1330 2192 1918 955
trust$	1895 1979 874
truste	89
trusted$	1311 1363 1364 1459 874
trusts	1330 2192
trusts$	874
try	736
try$	738
trying	736
trying$	738
tuesda	506 507
tuesday$	2151 506 1728 507 2591 1777 2664 2665
tuesdays$	2151 1728 2591 1777 2664 2665
turf	476
turn	1238 2105 2109 2116 2117 2165 484
turn$	2091 1242 48 99 432 1799 592 617 620 842
turned$	48 2170 1500 432 473 617 842
turning$	432 842
turnou	45
turnout$	1267 1824
turns$	48 99 432 1799 617 620 842
tutor	63 64 1589 2451 2491 1647 1689 2551 2554
tutor$	1589 1590 1625 2509 1689 1704 504
tutors	2451
tutors$	2492 2509
twice$	2085 72 100 2642
two	108 278 1506 2376 2379 1525 1565 2441 1580 1581 2444 407 2515 442 1676 2590 2011 2023 2026 2031 813
two$	278 1506 289 2376 1525 308 1531 2425 1565 1570 2441 1580 1581 2444 364 1587 1595 2471 407 2515 434 444 1676 463 1716 1743 2627 1778 1781 561 1798 1800 2011 2023 2026 2031 813 2044 2055 2056 2076
twos	1699
twos$	1699 2561
type$	1648
unable$	321 481
uncle	1548 2570 529
uncle$	975
under$	1244 2118 179 536 1806
underm	525
unders	1436 1903 696 1918
understand$	2298 1087
understanding$	1949 1981 2008 1087
understands$	1087
understood$	2102
undert	2118 1290 1422 1475 1806
undertake$	347
undertaken$	2152 2284 2337
undertakes$	347
undo	387 462 525
unfair$	951
unfairly$	951
unfold$	2228
unfoldes$	2228
unfolds$	2228
unfollow$	807
unfollowe$	807
unfollowed$	807
unfollowes$	807
unfollowing$	807
unfollows$	807
unfriend$	807
unfriende$	807
unfriended$	807
unfriendes$	807
unfriending$	807
unfriends$	807
unit	2457 2491 1689 2551 469 489
unit$	2542 1711 492 1753 2624
units	2551
units$	2492 2542
unload$	1204
unloaded$	1204
unloads$	1204
unlock$	1124
unlocked$	1124
unlocking$	1124
unlocks$	1124
unpick$	722
unpicke$	722
unpickes$	722
unpicking$	722
unpicks$	722
unsafe$	870
unsupervised$	1555
untangle$	455
until	1779
until$	1316 1607 437 2571 2605 2641 2667 2039 2052
up	2104 2118 1390 1404 1806
up$	2084 1226 2099 2100 2120 2121 1270 2142 2144 2152 2169 2185 1342 1353 2218 1359 2223 2246 1385 2252 2261 1402 2266 2285 1433 2306 233 1461 2327 247 2367 1519 2411 2412 2422 1579 2442 2513 2520 2637 2666 1814 1916 1964 1980 1995 2039 2048 2059 2060 2066
upd$	1814
update	1231 1257 2119 2138 2155 1361 1384 1387 584 1812 1825 1914 862
update$	2223 146 2231 1096
updated$	146 2246 1818 1915 1096
updates$	2223 146 2231 1370 2249 1096
updating$	146 1096
uped$	1814
uphold	1030
upinto$	1793
uploaded$	44
upon$	1599 1665 1891
ups$	2111 2223 2422 1710 1814
upskil	696 1030
uptake	4
uptake$	1226 1824
upto$	1793
urge$	737
urged$	737
urges$	737
urging$	737
us$	1464
use	2165 1304 1388 1861
use$	2160 2166 2189 2250 174 186 1410 213 1449 241 2634 2635 618 670 795
used	1250 2170
used$	2112 2177 618
useful	2279
useful$	2161 2186 2001
uses$	2160 174 618 670
usher	476
using$	213 241 500 1838 618 670
usual$	1367 1406 204 2315
utilis	1030
valued$	2358
vehicle$	920
vehicles$	920
venue	2554
via$	500
vicar	63 64
victim$	940
victims$	940
video	1231 2138 2155 584 1812 1825 862
video$	2638 2643 2647
view	2109
view$	2181 1405 2307
viewe	2116
views	1249
views$	2111 128 274 593 1944
vigila	1448
vigilance$	1931
vigilant$	2248 2310
violence$	1898
visibi	1465
visibility$	2327 1865 1974
visible$	2290 665 711 2008
vision$	1981
visit	1223 2091 1231 2109 2138 70 2155 1566 1703 496 1791 1792 584 1812 1825 795 862
visit$	2090 1292 2156 2359 2384 1718 1732 2653 2654 2662 1961 864 1146
visite	1222 2116 2118 2134 1277 1285 2149 2150 1290 606
visited$	2084 2139 2147 2152 1292 1828
visiti	2564 1720 1764
visiting$	2421 1146
visitor$	1882
visits	1249 1257 2119 795
visits$	2090 2111 1292 2156 2359 1560 488 1718 2662 1961 1146
voice	1903 1918
voice$	2274 593 1041
voices$	593 1041
volunt	1231 34 2137 2138 63 64 2155 584 1812 1825 862
volunteer$	0 1 2089 12 16 18 55 2156
volunteers$	0 1 2089 12 16 18 55 2156
voucher$	604
vouchers$	604
vulner	2338 1918
vulnerabilities$	1061
vulnerability$	1061
wait	873
wait$	2344 269 2558 830
waited	2177 94
waiting$	2344 269 830
waits$	830
waive$	1212
waived$	1805 1212
waives$	1212
waiving$	1212
walk	1223 2165 1304 477 1786 1791 1792
walk$	2160 2166 1501 1515 1516 1564 2434 378 1611 1783 2648 2653 2654 2660 2662 629 1147
walkab	1231 2138 2155 584 1812 1825 628 862
walked	2170
walked$	1147
walkin	2368 1764
walking$	2552 2564 1147
walks	477
walks$	2160 1501 1564 378 2660 2662 629 1147
wall	2640
wall$	2141 513 514
walls$	2141 2222
want	1330 2192 736
want$	1418 2324 2350
wanted	1310 1330 2192
wanted$	2172
wants	1330 2192 736
wants$	2324 2350
warden	34 2137 63 64
warden$	0 1 2089 12 16 18 55
wardens$	0 1 2089 12 16 18 55
warm$	2186
warn$	303 332 461
warne$	332
warned$	303 332 461
warnes$	332
warnin	1514
warning$	101 303 332 461
warnings$	101
warns$	303 332 461
was	2177 94 119
was$	1278 1283 1287 2179 113 582 607
watch	2109
watch$	260 554 1931
watched$	2102 2131 554
watches$	554
watchful$	1382
watching$	260 554 716
way	2283 1426 415
way$	2181 2288 2295 2436 2497 1637 1919
ways$	2436 1921 1954 734
we	63 64
we$	1229 2095 17 1358 2224 246 2340
weaken	387 1671 462 497 2608 525
weaken$	2533
weakens$	2533
weaker	1660
weaker$	2522
wean$	296
weaning$	296
webina	1231 2138 2155 584 1812 1825 862
webpag	1231 2138 2155 584 1812 1825 862
websit	1231 2138 2155 2640 584 1812 1825 862
website$	56 2141 61
websites$	61
wedge$	431 471
wednes	506 507
wednesday$	2151 506 1728 507 2591 1777 2664 2665
wednesdays$	2151 1728 2591 1777 2664 2665
week	2554
week$	2151 528
weekda	506 507
weekday$	1728 2591
weekdays$	1728 2591
weeken	506 507
weekend$	2151 1728 2591
weekends$	2151 1728 2591
weekly$	2085 2642 570 589
weeks	506 507
weeks$	2151 2254 2571 2575 1728 2591 528
weekss$	528
welcom	89 203 255
welcomed$	1311
welcoming$	2161 2186 1425 2290 1477 1894 2008
welfare$	957
well$	1975 766
wellbe	2338 1918
wellbeing$	1046
went	2091
went$	1283 1775 617
were	2177 94 119
were$	1278 1283 1287 2165 2179 113 361 582 607
what	151
what$	88 1338 1373 1409 259 1493 272 1832 1852
whatev	151
whatever$	1373 1466
whatsapp$	1667 519 1742
when	93 151 1706
when$	1315 124 1373 2239 2249 2250 2252 2253 210 2398 2557 1832 1852 1904 1909 688 1917 1925 771
whenev	1706
whenever$	210 2398 688 771
where	93 151 1786
where$	1315 124 1373 2249 2250 2252 178 210 1736 2648 1832 1852 1904 1909 688 1925 705 771
wherea	93
whereas$	1315
wherever$	210 688
whether$	1852 1954
which$	1227 1228 1832 1852 2057
while	93
while$	1315 2571
who	108
who$	1247 2115 1327 1772 1773 1832 1852 1860 639
whoever$	640 2074
whole	2026
whole$	278 1506 2376 1525 1565 2441 1580 1581 2444 2515 1676 697 2011 2023 2031 813
whom$	1832 1852
why$	1852
widen$	1197
widened$	1197
widening$	1197
widens$	1197
wider$	2215 243 401
wife$	976
will	1485
will$	1225 1278 134 1380 201 209 1451 1650 1673
willing$	1751
win$	757
wind	520
window$	2141
windows$	2141
wing	2491 2587
wining$	757
wins$	757
winter$	2178
wisely$	2549
wiser	1686
wish	1330 2192 736
wish$	2350
wishes	1330 2192 736
wishes$	2350 274 593
with	1661
with$	2084 2148 1342 1343 2249 2252 2253 1402 2266 183 2316 1472 1498 2361 2365 2369 2370 1519 1532 2413 2426 1568 2447 2448 380 2526 1708 1787 2650 1828 1843 1869 1904 1913 1920 1937 2007 2038 2052 2054 2057 2083
withdr	297
withdraw$	410 453 1213
withdrawe$	453
withdrawen$	453
withdrawes$	453
withdrawing$	453 1213
withdrawn$	2476 2493 1805 1213
withdraws$	410 453 1213
wither	1671
wither$	2533
withers$	2533
within	116 336
within$	1244 1541 1558
withou	1765
without$	2363 457 2622 615 965
word$	2199 2345 650 1883
words$	2199
work	1251 736
work$	2 2113 2114 56 2224 1366 2247 177 2269 2275 200 253 2354 2494 1640 2503 1900 696 1919 698 1996 1997 785
worked	1252 2118 1290
worked$	1222 2152 411 698 785
worker	1231 34 35 1257 2119 2137 2138 63 64 2155 584 1812 1825 862
worker$	0 1 2089 1229 12 16 18 2130 55 2203 2207 601 1881 994
workerchecks$	1257
workers$	0 1 2089 1229 12 16 18 55 1966
workerschecks$	1257
workin	1251 1465 1918 736
working$	26 2113 1260 2247 177 2327 2354 1919 698 785
workload$	1346
works	736
works$	56 2275 2314 698 785
worksh	1231 2138 2155 1689 2551 1704 584 1812 1825 862
workshop$	2156 2566 1783 2660 864
workshops$	2156 2566 2660
workstream$	598
workstreams$	598
world$	543
worrie	1330 2192
worries$	1370 2233
worry	1330 2192
worse	871
worst	2026
worth	2279 1971
worthwhile$	2001
would$	195 196
wound$	2603
wrap	157 781
wraparound$	1379 2003
wristbands$	604
write$	1126
writes	1257 2119
writes$	1126
writing$	819
writte	2118 1280 1285 1339 118 1806 606
written$	1222 2093 2134 1277 2142 2147 2149 2150 2201 1340 1828 1126
wrong$	952
wrongly$	952
wrote	606
wrote$	1286 1828
yards$	2420
year$	2178 1589 2475 528
years$	528
young	1943
young$	51 65 66 81 1306 86 1312 104 1328 108 1331 1332 2195 1381 1434 218 278 1506 2376 1524 1525 328 1565 2441 1580 1581 2444 408 2515 2527 1676 1698 1784 2652 1797 1833 1918 1945 2011 2023 2031 813
younge	278 1506 2376 1525 1565 2441 1580 1581 2444 364 1595 407 2515 442 1676 463 2590 2615 2011 2023 2031 813
younger$	278 1506 2376 1525 1563 1565 2441 1580 1581 2444 2515 1676 2555 2011 2023 2031 813
youngest$	2555
youth$	2098 1492 2469 2036
youths	1698
youths$	1556 2560 2036
yp	108 278 1506 2376 2379 2380 1525 2395 2397 2408 328 2423 1565 2441 1580 1581 2444 364 1595 2470 2473 2474 407 2499 2515 442 2527 1676 463 2582 2590 1729 2592 2613 2615 2626 2628 2011 2023 2026 2031 813
yp$	2471 1694
zine$	2073
zines$	2073
zone	1513 1514
zone$	2012
zones	1513 1514
zones$	2012
