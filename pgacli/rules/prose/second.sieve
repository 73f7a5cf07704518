1208 848 573

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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 52 54 56 60 61 62 63 64 67 68 70 71 72 73 74 75 76 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 95 96 98 99 100 102 103 116 119 124 126 127 128 129 130 135 136 137 138 139 141 146 147 149 151 152 154 157 159 177 180 183 242 252 265 283 284 285 286 287 290 291 292 293 294 295 296 297 342 343 344 345 347 351 353 355 356 357 362 363 366 369 370 375 376 377 378 380 381 383 384 385 386 387 388 391 394 395 396 403 404 409 410 411 417 418 421 423 426 427 429 430 435 436 440 441 442 444 449 450 451 452 453 455 456 457 458 462 463 464 465 467 471 472 473 474 475 476 477 478 479 482 483 485 486 487 488 489 490 491 492 493 494 495 496 499 501 504 505 506 507 508 510 511 512 513 516 517 531 538 539 540 542 543 547 551 555 557 558 559 561 565 567 578 579 580 583 584 586 588 589 593 600 663 664 667 668 674 676 677 678 679 680 681 683 684 685 687 690 691 695 698 699 701 702 704 705 706 707 724 725 726 727 728 731 732 733 734 735 736 737 740 741 742 743 744 745 747 748 750 751 752 753 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 778 779 780 781 782 783 785 786 787 788 789 790 791 792 794 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 817 819 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 882 883 884 885 886 887 888 890 891 892 893 894 895 896 897 898 899 900 901 902 903 904 906 909 911 912 913 914 915 916 918 919 920 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959 960 961 962 963 965 966 967 968 969 970 971 972 973 974 975 976 977 979 980 981 982 983 984 985 986 988 989 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1019 1020 1021 1028 1029 1030 1033 1034 1036 1059 1113 1118 1125 1149 1150 1152 1163 1164 1171 1174 1175 1176 1178 1179 1182 1183 1193 1194 1196 1198 1199 1200 1201 1205 1206 1207 1 8 9 13 17 19 21 30 45 51 53 55 57 58 59 65 66 69 77 93 94 97 104 105 108 113 114 115 117 120 125 131 132 133 134 140 142 143 148 150 153 155 156 158 161 163 164 166 169 174 175 176 178 179 181 182 214 218 219 234 237 247 268 269 271 272 273 276 280 281 288 289 314 330 346 348 349 350 352 354 358 359 360 361 364 365 367 368 371 372 373 374 379 382 389 392 393 398 399 400 401 402 405 406 412 415 416 419 420 422 424 425 428 431 432 433 434 437 438 439 443 445 447 448 454 459 460 461 466 468 469 470 480 481 484 498 500 509 514 515 518 519 520 524 525 526 527 528 530 532 534 537 541 544 545 546 548 549 550 552 553 554 556 560 562 563 566 568 577 581 582 585 587 590 591 592 597 599 606 608 635 662 665 666 669 675 682 686 688 689 692 694 696 697 700 703 708 709 722 723 729 730 738 739 746 749 754 777 784 793 795 815 816 818 820 881 889 905 907 908 910 917 921 964 978 987 1003 1027 1032 1035 1038 1040 1043 1047 1051 1056 1058 1061 1070 1081 1091 1099 1110 1115 1116 1117 1119 1120 1122 1123 1124 1133 1135 1151 1157 1158 1160 1165 1166 1168 1172 1177 1180 1181 1184 1185 1186 1187 1189 1190 1192 1195 1202 1203 1204 0 7 42 101 106 107 109 110 111 112 118 121 122 123 144 145 160 162 165 167 168 170 171 172 173 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 215 216 217 220 221 222 223 224 225 226 227 228 229 230 231 232 233 235 236 238 239 240 241 243 244 245 246 248 249 250 251 253 254 255 256 257 258 259 260 261 262 263 264 266 267 270 274 275 277 278 279 282 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 331 332 333 334 335 336 337 338 339 340 341 390 397 407 408 413 414 446 497 502 503 521 522 523 529 533 535 536 564 569 570 571 572 573 574 575 576 594 595 596 598 601 602 603 604 605 607 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 670 671 672 673 693 710 711 712 713 714 715 716 717 718 719 720 721 853 1022 1023 1024 1025 1026 1031 1037 1039 1041 1042 1044 1045 1046 1048 1049 1050 1052 1053 1054 1055 1057 1060 1062 1063 1064 1065 1066 1067 1068 1069 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1082 1083 1084 1085 1086 1087 1088 1089 1090 1092 1093 1094 1095 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1111 1112 1114 1121 1126 1127 1128 1129 1130 1131 1132 1134 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1153 1154 1155 1156 1159 1161 1162 1167 1169 1170 1173 1188 1191 1197

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 10 0 6 5 9 0 6 4 3 6 10 6 9 6 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 6 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 7 8 4 4 3 10 5 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 7 3 5 5 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 7 3 11 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 5 3 2 2 2 3 2 2 3 3 3 4 3 3 3 4 3 4 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 3 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 3 3 2 2 4 4 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	442 1798
20$	2007
34$	784
35$	784
YP	1576
a$	2131 92 1363 1393 1416 1426 1427 240 1460 1464 1519 326 1568 1752 1754 2603 1757 551 1761 2617 2619 1774 1776 1778 1804 1845 2011 2012 2014 2015 2016 2017 2019 2021 2027 2028 2029 2031 2032 2033 2037 2040 2051 2052
abc	286 1494
abcs	1494
able$	2202 1503 316 1649 1727 595 1882
about$	1338 1457 2333 1924 1929
above$	2479 1941
abreast$	1023
abroad	1685
abuse$	1870
academ	2424 2453 2458
academy$	2504
accept	1223 2081
accepted$	2071
access	1417 1875 735 1943
access$	2265 686
accessed$	579
accessible$	2257
accomm	459
accommodation$	2434 482
accordingly$	1895 1896
accoun	2138 1369 735 1943 914
account$	58 2203 2217 2300
accred	1273
accredited$	2121
achiev	1254 1937
achieve$	580
achieved$	2102 580
achieves$	580
acknow	1274 682
acknowledge$	1075
acknowledged$	1075
acknowledgement$	2122
acknowledges$	1075
acknowledging$	1075
across	2621
across$	2216 2409 1892
act$	687 764
acted$	2141
action	1217 2107 2124 1369 1404 573 1787 1798 848
action$	2 46 2214 2217 2252
actions$	2 46
active$	1382
activi	1217 2107 2124 2184 2250 1473 2593 573 1787 1798 1963 848
activities$	2125 2321 2448 1612 2461 1893 1894 1968
activity$	1968
acts$	764
ad$	167
add	791
add$	1149
added$	1149
adding$	1149
additi	152
additional$	1330 1360
addres	114 115 1365 175 682
address$	1383 1639 1055
addressed$	1323 2213 1055
addresses$	1639 1055
addressing$	1055
adds$	1149
admitt	2536 486
admitted$	1694
adopt$	208 1158
adopte	2090 1263 1781
adopted$	2111 1158
adopting$	1158
adopts$	1158
adult	2138
adult$	2192 2193 2288 1826 1827 620 1103
adults	241
adults$	2158 1339 159 2288 1449 865 1103
advert	1217 2090 2107 2124 573 1781 1787 1798 848
advice$	123 2208
advis$	327
advise	60 61
advise$	298 327 1071
advised$	327 1071
adviseed$	298
adviseing$	298
advises$	298 327 1071
advising$	327 1071
adviss$	327
advoca	682 1016
advocate$	995
afraid	1286
afraid$	2134 934
after$	2143 2252 1471 2604 2000
aftern	496 497
afternoon$	2120 1558 2531 1704 2553
afternoons$	2120 1558 2537 1704 2553 1813
again$	1438 2302 2476
against$	1230 104 1314 1535 1858
age$	2562
agenc	2178
agenci	26 34 2106 1349 241
agencies$	0 1 2061 12 16 18 1234 2096 52 2197 159 1449 714
agency$	2085 1366
agenda$	2181 1887
agree	791
agree$	1226 342 500 821
agreed	2090 1263 1267 1365 1781
agreed$	2073 2111 2115 1348 2213 1435 500 1727 1796 745 821
agreeed$	1226
agreem	1217 2107 2124 2332 573 1787 1798 848
agreement$	55 123 2331
agreements$	2331
agrees$	1226 342 500 821
aim	722
aim$	1953
aiming	722
aims	722
aims$	1953
alarm$	36 38 591
alarms$	36 38 591
alert	1429
alert$	2215 2277 1980
align	1016
all	33 103 117 1362 2489 1756 2611 1915 2003
all$	2057 1241 1261 2117 1279 2210 159 1444 1447 1449 1548 1608 714 2014 2017 2041
alloca	1236 2090 1781
allocate$	1172
allocated$	2084 1251 493 1796 1172
allocates$	1172
allocating$	1172
allotment$	53
allow$	2175 2229 1478 1584 1591 1621 1965
allowe	2536
allowed$	193 1478 1503 1654 2520 2534
allows$	2175 2229 1965
allowted$	1478
alone	1286 1614
alone$	2134 2462 2480 2502 1989
along$	1517 2591 1964
alongs	1642
alongside$	2490 1892 1955 1956 1979
altern	2250 2301 293 436 1963
alternate$	350 1575 1689
alternating$	350 1689
alternative$	1336 489
amber$	2129 2130 1811
amend$	1154
amende	2090 1781
amended$	1154
amending$	1154
amends$	1154
among$	1479 1522 2409
amongs$	2216
amongst$	2216
an$	1363 1396 200 1416 1426 1754 1757 551 2617 1774 1776 1804 618 2027 2028 2029 2051
analyse$	663
analyses$	663
analysing$	663
analyst$	876
analysts$	876
and$	1295 1358 1360 1454 1463 1472 1932
annual$	578
anothe	1349 2347 2362 2364 2375 2390 2437 2441 1605 2544 2554 2556 2588 2590 789 2001
another$	2197 1396 2348 2361 2377 2395 2404 2405 2413 2415 2417 362 2428 1587 1594 396 1610 2465 2469 2485 2494 2501 1656 2508 2524 2527 472 489 1701 1707 2557 2576 2617 1776 619 1997
answer	1274 2141
answer$	2122 1197
answered$	1197
answering$	1197
answers$	1197
anti$	683
any$	1350 143 1352 1447 1548 522
anybody$	2046
anyone$	2046
apart	2342 2352 2355 1530 1531 381 2439 1647 498
apart$	2378 2379 2409 2410 1563 2412 361 2420 2433 1589 2495 2506 2525 507 1726 2578 1741
apolog	935
apologise$	841
apologised$	841
apologises$	841
apologising$	841
app$	58
appeal$	2569 514 1723
appearance$	1873
appl	791
applic	1217 2107 2124 573 1787 1798 848
applicable$	1881 1882
application$	2605 1933
applications$	1933
applie	1268
applied$	2116 814
applies$	814
apply$	814
applying$	814
appoin	1217 2090 2107 2124 486 573 1781 1787 1798 848
appoint$	1129
appointed$	1796 1129
appointing$	1129
appointment$	2125 1694 2605
appointments$	2125 1694
appoints$	1129
appren	1680
apprenticeship$	2528
apprenticeships$	2528
approa	2103 1286 101 1430 1833
approach$	2214 2264 2278 1891 1038
approachable$	2257 1866 1980
approached$	2134
approaches$	1290 1038
approaching$	2388
approp	152 2246 436 1875
appropriate$	1330 2182 1336 1348 1357 1360 2257 1881 1882 1086
appropriately$	2216 1086
approv	1236 2090 1267 1781
approved$	2084 2115
apps$	58
april$	2145 1298
are	1211 114 145
are$	1261 1265 1266 72 73 2132 98 108 1331 1422 223 356 571 572 615 617
area	1570 2418 2424 2453 2458 2516 2518
area$	2368 2425 1586 1587 2435 2436 1730 1984
areas	2418
areas$	2281 2368 2459
arise	1413
arise$	2261
arises$	2261 1881
around$	2197 1360 1376 1457 2333 1876 1975 1979
arrang	2090 1243 2091 2112 1781
arrange$	128 1478
arranged$	2209
arrangeed$	1478
arrangeing$	128
arranges$	128
arrangeted$	1478
arrest	1286 859
arrest$	96 107
arrested$	2134
arrests$	96 107
arriva	1648
arrivaltime$	2496
arrivaltimes$	2496
arrive	467 486 781
arrive$	1496 1694
arrives$	1694
articl	1217 2107 2124 573 1787 1798 848
as$	1303 119 139 1354 150 2213 2216 2217 2219 2220 1395 188 205 1434 227 311 615 638 639 1876 673 1889 1897 734 757
asbo	286 1494 287 1495
asbos	1494 1495
aside$	2034
ask	2132 1311 2159
ask$	94 298 535 606 1165
aske	606
asked	1268 2118 2119 1311 2159 593
asked$	2116 2137 1291 1311 298 342 1801 1165
asking$	298 535 1165
asks	1311 2159
asks$	94 298 535 606 1165
aspira	1890
aspirations$	1044
assaul	101 859
assault$	106 634
assaulted$	634
assaults$	106 634
assemb	1217 2107 2124 2497 2514 573 1787 1798 848
assemble$	2530
assemblies$	2125 2622
assembly$	2622 850
assess	1217 2107 2124 1319 114 1325 573 1787 1798 848
assessment$	2 2165 2167 2170 2171 2173 2174 1852
assessments$	2173
assign	2090 1781
assign$	820
assigned$	1251 493 1796 820
assigning$	820
assigns$	820
assist$	997
assistance$	2208 997
assisted$	997
assisting$	997
assists$	997
associ	1485 1486 2335 1488 2342 1497 2347 2351 2352 1550 1625 2514 2526
associate$	2333 2345 2394 2398 2473 2005
associating$	2334 2383 2006
association$	2334 2336 2400 1981 1982 920
associations$	921
assumptions$	1916
assurance$	123 1856
assurances$	1856
at$	2098 2101 1262 2131 1299 93 135 149 2213 1383 220 2279 2283 2286 1508 1511 2380 395 2486 2488 449 490 2601 2604 2606 1763 1771 2621 2623 1779 1783 1813 1925 2000 2010 2011 2012 2024 2025 2026 2050
attached$	1941
attachment$	1660
attachments$	1660
attack	101 859
attack$	106 929
attacked$	1834 929
attacks$	106 929
attemp	722
attend	1208 1209 4 2063 1228 2076 2077 1235 1237 2088 2089 2090 1243 2091 1268 1273 67 467 486 1781 581 781
attend$	2062 1275 1482 2486 1694 530 1789 609 1202
attendance$	1212 21 2085 2087 91 1694 1797
attendd$	1789
attended$	2056 2105 2116 2121 1275 1789 609
attendees$	2083 2087 2096
attending$	2056 609 1202
attends$	2062 1275 1482 1694 530 1789 609 1202
attention$	1384
attenu	382
attitudes$	1916 1049
attraction$	2569
attractive$	2257
audit	1217 2107 2124 573 1787 1798 848
audit$	2
audite	1273
audited$	2121
august$	2145
aunt	1529 2532 519
aunt$	960
auntie$	960
aunty$	960
authorisation$	1992
authorisations$	1992
authority$	1992
autumn$	2145
availa	2090 1429 1781
available$	1348 2209 1387 2277
avoid	292 2354 492
avoid$	1500 2420
avoidi	292
avoiding$	1500 1810
aware	1353 1365 1429
aware$	2201 2213 2215 2270 2277 1024
awaren	1890
awareness$	1878 671 1880 715 1043
away	2424 381 1605 410 2518 498 1726 529 538
away$	2329 2342 2354 2355 2380 1538 336 2415 1582 1589 401 1618 2488 2506 1659 1667 1671 2535 2538 1709 507 1726 1737 536 2018
back	1346
back$	98 1328 2194 507 608 2047
background$	1921
backinto$	1769
backto$	1769
badmin	1777
badminton$	2625
bail$	286
bake$	847
bakees$	847
bakes$	847
ban	278 281 332 333 338 470 475 510 511 1772 783
ban$	279 1507 329 380 485 2620
band	2549
bands$	2587
bann	511
banned	278 281 463 475 2565
banned$	2327 279 380 458 1671 2534
banner	54
banner$	543
banners$	543
bannin	278 281 332 475
banning$	279 380
bans	278 281 332 338 475
bans$	279 380 2620
bar	278 281 332 470 475 511 783
bar$	279 380
barbec	56
barbecue$	1264 1759 2624
barbecues$	1264
barr	511
barred	278 281 463 475
barred$	2327 380 458 1671
barrier$	421 461
barriers$	2189
barrin	278 281 332 475
barring$	380
barrister$	993
bars	278 281 332 475
bars$	279 380
base$	1898
based$	1957
basis$	2223
be	145 221 679
be$	1261 1266 108 1331 1361 157 1367 168 172 188 1398 1405 1412 212 1422 1424 217 223 2280 1441 1477 1496 322 341 2401 356 571 572 615 658 699 748 772
bear$	211
bearing$	211
bears$	211
become	145
become$	172
becoming$	172
been	2144 89
been$	1220 24 2090 1255 1261 1270 108 1361 356 572
before$	2131 87 1297 2604 954
befrie	101
begun	2090
behavi	2305 1890
behaviour$	286 287 1916 1048
behaviours$	1916 1048
behind	1755
behind$	2467 2603 1832 922
being	145 221 2526 1740 1890
being$	108 1331 1361 172 2335 2388 2401 2514 2533 1809 1810 699 1960
belief	1943
believ	2141 1311 2159
belong	1320 114
belong$	2168 644
belonging$	2258
belongs$	644
below$	1941
bench	59 2602
bench$	36 57 503 504
benches$	36 57
benefi	2246
beside	1637 1642
beside$	2490 2025
best	1875
best$	183 1959
better	152 158 293 436 1662 672 682 857
better$	1360 1366 183 2265 238 1448 1468 2319 265 1515 1583 396 416 2511 489 528 589 711 1947 746 763 1973
betwee	2332
between$	2216 1479 2328 2336 2337 2409 1629 1669 1841
beyond	111 1538 1741
bid	1217 2107 2124 573 1787 1798 848
bigger$	2479
bike	59
bin	59
bin$	36 57
bingo	1777
bingo$	2625
bins$	36 57
bit$	2308
blankets$	2045 2053
block	510
block$	272 793
blocke	2559 2565
blocke$	793
blocked$	2327 272 529 793
blockes$	793
blocking$	272 793
blocks$	272 793
board	19 26
board$	1234 2110 2176 2177 2509 1777 1906
boardi	2424
boarding$	1603 521
boards$	2110
boat	2549
bolste	1016
bolted	1780
bolted$	2628
bond	1488 1590
bond$	2336 314 2438 418 439 1660 1954
bonds$	314 2438 1660 1954
book	2088 499 539
book$	2618 2045 1143
booked	2088 2090 1273 1781
booked$	2105 2121 1143
booking$	2605 1143
bookle	1217 2107 2124 573 1787 1798 848
booklet$	2080
booklets$	2045
books	59
books$	2618 2045 1143
boroug	1570 2418 2424 2453 2458 2518
borough$	2425 1586 2435 2449 2504 1730
boroughs$	2450
both	2489 1756 2611
both$	2117 2012 2014 2016 2017 2054
bought	2090 1267 1781
bought$	2115 1799 1127
bounda	2305 735 1943
boundaries$	1971
box$	847
boxes$	847
boxs$	847
boy	1287 273 1487 2343 1506 1546 2408 1561 1562 2411 359 1576 2477 1652 1678 1983 1995 2003 799
boy$	2135 2416 432 1670
boyfriend$	969
boys	48 62 63 81 1293 99 103 213 1421 273 1487 2343 1506 323 1546 2408 1561 1562 2411 403 2477 2489 1652 1674 1760 1773 1805 1983 1995 2003 799
boys$	1256 1271 2135 1289 1307 2162 1470 2392 2416 2417 2438 432 2522 481 2541 2608 1831 1994
bread$	2053
break	1570 2418 381 382 1648 452 473 487 1703 515 2593 787
break$	133 292 352 353 1571 1589 385 401 1627 2551 2004
breakf	1767 1768
breakfast$	1759 2615 2616 2043 2053
breakfasts$	2043
breaki	382 473
breaking$	133 352 353
breaks	2418 382 473
breaks$	133 352 353 2595
breaktime$	2496
breaktimes$	2496
breath	1703
breathe$	2568
breather$	2551
breathing$	1703
bridge$	661
bridgeing$	661
bridges$	1867 1868 661
brief$	1910 1200
briefe	1208 2103 1260 2118 2119 1273
briefed$	2056 2108 2121 1200
briefi	1217 19 2107 2124 573 1787 1798 848
briefing$	2 2125 850 1200
briefings$	2125
briefs$	1200
bring	120 837
bring$	268 1160
bringing$	268 1700 1160
brings	120
brings$	268 1160
broade	1016
broken	2570
broken$	2350 1530 1531 787 2016 2017
brothe	402 1678 2532 519
brother$	955
brothers$	1830 2009
brough	120
brought$	121
budget	1267
budget$	2078 28
budgeted$	2115
build	1417 672 682
build$	180 203 2265 546 653 660 1096
builde$	203
buildes$	203
buildi	2458 682
building$	53 203 2407 365 2427 2436 2478 2586 653 660 1096
buildings$	2459
builds	682
builds$	203 546 653 660 1096
built	1244
built$	2092 2109
bulb$	36
bulbs$	36
bulletin$	1786
bump$	2497
bunch$	2430
burglaries$	886
burglary$	886
burgled$	928
bus	2458 1665 2513 2611
bus$	2110 2446 2464 1759 2624 2023 2043
buses	1570 2418 1597 2513 2516
buses$	2110 2445 2459
busine	1320
business$	2168 2248 2255 226
but	2578
buy	1833
buy$	2156 2596 2597 1126
buyer$	869
buyers$	1830 2008 869
buying$	1126
buys$	1126
by	1765
by$	1262 2140 90 2283 239 1451 490 2604 2613 1779 1814 1816 1819 1920 1964 2010 2021 2025
cabin	2549
cafe	64
cafe$	2478
café	64
café$	2478
call	2063 1217 2107 2124 1679 573 1787 1798 848
call$	2062 1290 85 94 96 97 2326 2605 756
called	67 2137
called$	1275 97 1843 637
callin	1740
calling$	1634
calls	1243 2091
calls$	2062 1290 85 94 96 97 2326 1480
calm$	2568
calmer	857
came	1224 2081 2088
came$	2063 2072 1315
camera	59
camera$	36 38 57 543
cameras$	36 38 57 543
camp	56
camp$	1264 2624 847
campai	1217 2107 2124 573 1787 1798 848
campaign$	576 650
campaigning$	650
campaigns$	650
campes$	847
camps$	1264 847
campus	1570 2418
campus$	2586
can	2132 1466
can$	77 2202 1361 2238 1475 316 1626 1649 471 1901
cancel$	405
cancelled$	2443 2460
cancels$	405
cannot	1504 316 1649 471
cannot$	2420 1691
cap	335 464
cap$	358 465 485
capaci	735 1943
capacity$	1327 1381 1938
caped$	465
caping$	358 465
capitalise$	180
capped$	465
capping$	465
caps$	358 465
capting$	465
capture$	713
captured$	2325 1790
captureing$	713
captures$	713
car$	2464
card	1217 2107 54 2124 573 1787 1798 848
card$	2080 543 2605 2045
cards$	543 2605 2045
care$	2187 2316 1687 2007
careful$	1382 1980
carefully$	2511 1862
carer	34 2106 459
carer$	0 1 2061 12 16 18 52 1687 482 955
carers$	0 1 2061 12 16 18 52 224 299 1687 482 955
cares$	2187
careta	60 61
carr	837
carria	2549
carried$	2090 1273 1403 1456 1781
carry	2132
carry$	657
carrying$	1810
cascad$	647
cascade$	647
cascades$	647
cascading$	647
cascads$	647
cascadting$	647
case$	1247 1332 1347 1889
caseworker$	981
cast	62 63 2549
cast$	1271 493 2555
casts$	2555
catch	1342 1886
catchup$	2190
catchups$	2190
caught$	1715 508
cause	1943
causes	1943
caution$	327
cautione$	327
cautioned$	327
cautiones$	327
cautioning$	327
cautions$	327
cbo	286 1494 287 1495
cbos	1494 1495
cctv$	36 38 882
cease	1627
cease$	2460 405 2475
ceased	1288 1304
ceased$	2136 2152
ceases$	2460
celebrate$	729
celebrates$	729
celebrating$	729
cent$	1241
center$	1343
centre	23 64 1570 2418 2458 2516 683
centre$	1343 2382 365 2436 2478 2586
centred$	1414 1907 1908 1957
centres$	2459
certain$	214 1962
certif	1217 2107 2124 573 1787 1798 848
chair	35 60 61
chair$	2155 2618 2044
chaira	1243 2091
chairc	1243 2091
chairchecks$	1243
chaird	1243 2091
chaire	2090 1243 2091 1781
chairf	1243 2091
chairh	1243 2091
chairl	1243 2091
chairm	1243 2091
chairo	1243 2091
chairp	1243 2091
chairr	1243 2091
chairs	1243 2091 59
chairs$	2155 2618 2045
chairu	1243 2091
chairv	1243 2091
chairw	1243 2091
challeng$	708
challenge$	2231 1860 708 1095
challenged$	2260 1095
challenges$	2231 708 1095
challenging$	708 1095
challengs$	708
champi	682
champion$	588
chance	2301
chance$	2292 316 1703
change$	2195 2198 2200 398 399 607 1965 1976 1153
changed$	1153
changees$	2195
changes$	2195 2198 1351 2200 398 1965 1153
changing$	398 1153
channel$	58
channels$	2196 1379 2235 1423 216
charge	1772
charge$	2620
charges$	2620
charte	54
charter$	55
chas	466
chased	1268
chased$	2116
chat	1643 509 1718
chat$	249 1643 2491 1679 509 1717 1718 2566 527 1966
chats$	249 1966
chatti	1634 1740
chatting$	2482
check	1209 1217 2107 2124 1342 573 1787 1798 1886 848
check$	1217 2107 2124 164 573 1787 1798 848 1171
checked$	1171
checkin$	2190
checking$	164 1171
checkins$	2190
checks$	1243 164 1171
chess	1777
chess$	2625
child	1287 1678
child$	2135 1658 1670 700 749
childr	1287 1293 1309 1312 213 1421 273 1487 2343 1506 1546 2408 1561 1562 2411 403 2477 1652 1674 1678 1983 1995 2003 799
children$	2135 2157 2160 2162 2299 2431 1658 2522 1947
childrens$	2135
childs$	2135
choice	2301 2305 1890 1963
choice$	456
choices$	456 1050
choir	2549
choos$	454
choose	2132 307 606
choose$	454 455 562 1814
chooses$	454 455 562 1814
choosi	606
choosing$	454 455 562 1814
chooss$	454
chose	1291 606
chose$	2139 1814
chosen	1267
chosen$	2115
chrono	1217 2107 2124 573 1787 1798 848
church	64
cinema	64
circle	1217 2107 2124 1644 573 1787 1798 848
circle$	2349 2386 2430 1604 1624 418 2492 2529 2545
circles$	2349 1604 2492 2529 2545
circul	2090 1243 2091 1263 1781
circulated$	2111
circumstances$	1734
cities	2458
cities$	2450
city	2424 2453 2458 2518
city$	2425 2435 2449
civil$	286
claim	1772
claim$	2620
clarification$	123 1856
clarit	735 1943
clarity$	123 1856
class	1570 2418 2453 1606 2458 1665 2513 2516 1680 494
class$	2154 2427 2442 2454 2455 1624 2490 2528 1702 2561 2622
classe	2418 1571 2513
classes$	2127 2154 2419 2459 2504 2528 2622
classroom$	2110
classrooms$	2110
clause	2332
clause$	2166 2331 1851
clauses$	2166 2331 1851
clean$	324 796
clear	466 1875
clear$	2153 2271 2272 1622 1667 711 745 763 810
clearer$	763
clearing$	810
clears$	810
clicked$	2100
clicks	1235
clicks$	2083
climb$	847
climbes$	847
climbs$	847
clinic	64
clique$	418
clos	510
close$	1363 1382 2401 1637 661 711 804
closed	2090 1254 2565 1781
closed$	2102 2460 529 804
closeing$	661
closely$	1892
closer	158
closer$	1366 238 331 746
closes$	661 804
closing$	804
club	1217 23 2107 64 2124 2453 2458 2516 1680 573 1787 1798 848
club$	2382 365 2436 2442 2478 2504 2528 576
clubs	1570 2418
clubs$	2459 2504 2528
co	632
co$	683 753
coach	2106 60 61
coach$	2624
coache	60 61 2549
coaches$	2624 846
coachi	1217 2107 2124 573 1787 1798 848
coaching$	846
coats$	591 2045 2053
coax$	374
code	54
code$	55 2620
codes$	591
coerce	101
coerci	101
coffee$	49
cohesi	735 1943
cohort	2549
cohorts$	2587
coinci	2497
coincide$	2357
collab	158 683 735 1943
collaborative$	1366
collaboratively$	1892
collea	1349
colleagues$	2096 2197 714
collec	406 1648
collect$	2585 713 1201
collected$	1782 1790 1201
collecting$	713 1201
collectiontime$	2496
collectiontimes$	2496
collects$	713 1201
colleg	1570 2418 1571 2424 2453 1606 2458 1623 1665 2513 459 1680 494
college$	2147 1301 379 2435 2454 2455 2471 2504 2528 1702 2586 1817
colleges$	2419 2459 2471 2504 2528
colour$	2618
colours$	2618
come	1224 2081 2088 2132 120 467 581 781
come$	2063 2072 2137 94 2243 1482 1496 1592 2520 2536 1789
comed$	1789
comeed$	1789
comes	120 467 781
comes$	94 2243 1482 1789
comfortable$	2257
coming	120
coming$	1373 2335 1810 1900
comments$	582
commis	2090 1267 1781
commissioned$	2115 1795
commit	26 1236 735 1943
commit$	923
commits$	923
committed$	2084 923
committee$	1234
committing$	923
common$	745
commun	1237 1342 1486 2335 1875 1886 1890
communicat$	647
communicate$	647 1080
communicated$	1080
communicates$	647 1080
communicating$	647 1080
communication$	2085 2190 2214 2226 1423 216 2334 1742 1028 1080
communicats$	647
communicatting$	647
communities$	1476
community$	2306 1476 287
compan	60 61 1485 2347 1501 2549
company$	2333 2349 1513 1514 2363 2472 2494 2510 2512 1706
compared$	607
compla	1311 2159
complaint$	85 96 2605
complaints$	85 96
comple	1210 4 1223 1228 2076 1237 2088 2089 2090 1243 2091 1254 2112 1273 1403 1456 1781 581
complete$	2058 2102 2109 580 1789
completed$	2058 2065 2071 2074 2097 2102 2104 2105 2109 2121 2251 2304 580 1789
completeed$	1789
completes$	580 1789
completion$	1212 2085
concer	56 1368 1890
concern$	2186 2198 2200 2231 666 1889 1041
concerns$	2186 2198 1351 2200 2216 2231 666 1889 1897 1041
concert$	1264 2624
concerts$	1264
condit	2332 286 1494 1772
condition$	2331 2620
conditions$	2331 2620
conduc	2090 1273 1781
conducted$	2121
conductors$	52
confer	1217 2107 2124 573 1787 1798 848
confid	2301 1890 1943
confidence$	1411 1951 861 1033
confident$	861
confir	1365
confirm$	1226
confirmed$	1226 2213
confirms$	1226
confis	296
congre	1485 1486 2335 2342 2497 2514
congregate$	2333 2530 2585 2005
congregating$	2334 2006
connec	1590
connection$	294 2438 1660 1954
connections$	330 2438 1660 1954
consci	1429
conscious$	2277
consen	2305
conseq	2305
consequences$	2186
consid	1320 1365 2246 1875
consider$	1922 1008
consideration$	2214 1384 2300 1887 1009
considerations$	1009
considered$	2168 2209 2213 2325 1008
considering$	1008
considers$	1008
consis	206 1875 682 1890 683 735 1943
consistent$	2215 1414 1866 763
consort$	2005
consorting$	2006
constant$	1382
constructive$	1336 1973
consul	1208 1217 2103 2107 1260 1268 2118 2119 2124 573 1787 1798 593 848
consult$	1079
consultant$	973
consultation$	1079
consulted$	2056 2108 2116 1801 1079
consulting$	1079
consults$	1079
contac	1208 1209 2063 1217 1235 1237 2088 2090 1243 2091 2103 2107 1260 1268 2118 2119 1273 67 2124 1485 1486 2335 2342 1497 2352 2355 1543 1547 1550 1625 1679 1696 573 1787 1798 593 1886 848
contact$	2083 2085 2086 2125 1290 2212 2292 2326 271 1480 1483 1484 2333 2334 1489 2345 294 1524 2384 2391 2394 2398 2400 2473 1646 2548 1708 2582 1742 1785 588 1903 1950 1988
contacted$	2056 2108 2116 2121 1275 1801
contacts$	2083 2125 1290
contin	152 158 735 1943 1000
continual$	1382
continue$	570 758
continued$	1360 1366 570 589 697 711
continues$	570
continuing$	570
contra	1217 2107 2124 1494 573 1787 1798 848
contri	34 2106
contribute$	1015
contributed$	1015
contributes$	1015
contributing$	1015
contributor$	0 1 2061 12 16 18 52
contributors$	0 1 2061 12 16 18 52
contro	101 335 438 464 1833
control$	2156 358 2484 465 2596 2597
controled$	465
controling$	358 465
controlped$	465
controlping$	465
controls$	358 465
controlting$	465
conven	2063 2090 1781
convene$	2062
convenes$	2062
conver	1217 2107 2124 573 1787 1798 848
conversation$	2188 2214 1423 216 2275 2292 1966
conversations$	2188 2214 1423 216 1966
cook$	1145
cooking$	1145
cooks$	1145
cool	1647
cool$	2474 2495
cools$	2495
cooper	1840
coordi	34 60 61 125 1333 206 683
coordinate$	1058
coordinated$	1414 1058
coordinates$	1058
coordinating$	1058
cope	1417
cope$	2265
copies$	2045
coping	735 1943
copy	2090
copy$	2080
core$	26 273 1487 2343 1506 1546 2408 1561 1562 2411 2477 1652 1983 1995 2003 799
corner$	1724 2573
corners$	1724 2573
corridor$	2427
cost	2144 89
cost$	22
costed	1267
costed$	2115
costs$	22
costum	59
could	1466
could$	2144 2146 190 1475 471
counci	35 1243 2091 60 61 2611
council$	1857
councilchecks$	1243
counse	1217 2107 2124 573 1787 1798 848
counsel$	327
counsele$	327
counseled$	327
counseles$	327
counseling$	327
counselling$	2086
counsellor$	978
counsels$	327
count$	31 822
counter$	2110
counters$	2110
counti	1570 2418 2458
counties$	2450
counting$	822
country$	2449
counts$	822
county	2424 2453 2458 2518
county$	2425 1586 2435 2449
course	1217 2107 2124 1407 1665 2513 2516 1680 573 1787 1798 848
course$	2 2064 2125 2207 2255 2528 576 850
courses$	2125 2528
court	64 2602
court$	53 286 917
cousin	2532 519
cousins$	1831 2009
cover	1320
cover$	2168
covera	1446
coverage$	2294
covere	1273 1320 113 114 115 116
covered$	2121 2168 1321 1323 1324
crackdown$	912
cracks$	2287
create	2090 1781
create$	1097
created$	1097
creates$	1097
creati	4
creating$	1097
creation$	1212
creatively$	1862
crew	2549
crime$	884
crimes$	884
crop$	2243
crops$	2243
cross	1497 732
cross$	158 2345 2357 2497 2539 1731
crosso	1731
crossover$	2579
crossr	1940
crowd	2347 1644
crowd$	2396 2430 2431 1624 2492 2510 2589
crowds$	2396 2492 2510
cultiv	1016
cultur	1890
culturally$	683
culture$	2594 1916 1035
cups$	2045
curb	335 464
curfew	286 1494 296
curfew$	433 1999 792
curfews$	433 1999 792
curiosity$	2225 1877 1903
curiou	1429
curious$	2215 2277 1980
curric	1217 2107 2124 573 1787 1798 848
curtai	335
customary$	199
customers$	2008
cut	278 382 438 452 643
cut$	110 2327 292 2350 358 445 1124
cuting$	358
cuts	278 382
cuts$	110 358 1124
cuttin	278 382
cutting$	110 292 1124
cycle$	847
cyclees$	847
cycles$	847
dad	1529 2532 519
dad$	955
daily$	2057
dampen	487
dance$	847
dancees$	847
dancer	62
dances$	847
danger	2305
danger$	2186
dangers$	2186
darts	1777
darts$	2625
dashbo	1217 2107 2124 573 1787 1798 848
data$	1786 1871
date$	2284
daught	1678
daughter$	1658 955
daughters$	1658
day	1570 2418 2458 2516
day$	2079 1257 2149 1558 2422 2446 2447 1638 2531 2540 2561 2618 2624
days	2418 859
days$	2079 1257 2149 1558 2423 2447 2459 1638 2537
dead$	2583
deadline$	1788
deadlines$	1788
deal	187
deal$	175
dealer	2138
dealer$	1829 1105
dealers$	2008 868 1105
dealin	187
dealing$	889
dealings$	1742
deals	187
dealt$	114 115 116
debate$	2188
december$	2145
decent$	1583
decide	1365
decide$	2155 500
decided$	2213 500
decides$	2155 500
decision$	2191
decisions$	2191
declare$	1226
declareed$	1226
declares$	1226
declin	857
deconstruct$	708
deconstructe$	708
deconstructes$	708
deconstructing$	708
deconstructs$	708
decrea	857
dedicated$	1251
deepen	682 1016
defus	487
degree$	5
delegates$	2096
delet	510 643
delet$	793
delete	2565
delete$	435 793
deleted$	793
deletes$	793
deleting$	793
delets$	793
delive	1210 4 1237 2088 2090 1243 2091 1267 1273 70 125 1333 1781 837
deliver$	1175
deliverables$	1788
delivered$	2058 2105 2115 2121 1278 1799 1175
delivering$	1175
delivers$	1175
delivery$	1212 2085
demand$	1327
demoli	2559
dentist$	988
depart	1648
department$	1857
departuretime$	2496
departuretimes$	2496
dependence$	372 1660
dependency$	372
descri	2132 1285 1311 2159 1320 114
describe$	2133 2168 851
described$	2168
describes$	851
design	2090 1781
design$	2155
designated$	1251
designs$	2155
desk$	2110
desks$	2110
detach$	291 445
detached$	2070
detaching$	291
detail$	2166
details$	2080 2166 1921
detective$	877
detectives$	877
deter	278 470
deter$	279 329 902
determ	1365
determined$	2213
deterr	278
deterred$	458
deterrence$	1014
deterrent$	1014
deterrents$	1014
deters	278
develo	2090 1417 1781 672 682
develop$	2195 2242 203 2265 1065
develope$	203
developed$	2260 1065
developes$	2195 203
developing$	203 1065
development$	2198 2200
developments$	2198 1351 2200
develops$	2195 2242 203 1065
dialogue$	2188 1423 216 1903 1966
did$	1225 2144 2146
die$	1647
dies	1647
dies$	2495
dietician$	989
dietitian$	989
differ	293 1605 436 1662
difference$	863
different$	1300 1493 1515 2377 1534 350 2415 362 363 1575 1581 1583 1587 1594 388 389 1602 396 1610 1611 1616 2465 415 416 430 440 1656 1657 472 1689 489 1698 1701 1707 1713 516 1725 1739
differently$	2511 1862
difficult$	417
diffus	487
dig$	1205
digest$	1786
digging$	1205
dignity$	1947
digs$	1205
dilut	382 452 487
dimini	515
dip$	583
direct	1217 2107 60 61 2124 2301 573 1787 1798 848
direct$	298 1536 535 761
directed$	298
directing$	298 535
direction$	1992
directions$	2341 2429 1992
directs$	298 535
disassociate$	292
disban	1530 1531 1627 2565 510 787
disband$	407 2475
disbande$	407
disbanded$	2378 2379 407
disbandes$	407
disbanding$	407
discou	278 470
discourage$	279 280
discouraged$	458
discourages$	279 280
discouraging$	279 280
discretion$	1864
discus	2090 1320 113 1365 1781 1886
discuss$	1010
discussed$	2168 1321 2209 2213 1010
discusses$	1010
discussing$	1010
discussion$	2188 2214 2275 1966 1010
discussions$	2188 2214 1966 1010
disentangle$	445
disman	1530 473 787
dismantl$	407
dismantle$	407
dismantled$	2378 407
dismantles$	407
dismantling$	407
disper	309 1530 1531 467 2564 776
dispersal$	1984 1992
dispersals$	1992
disperse$	1517 329 340 775
dispersed$	2378 2379 775
disperses$	775
dispersing$	775
displa	1217 2090 2107 1263 2124 573 1781 1787 1798 848
display$	2110
displayed$	2111
disrup	278 382 473 487
disseminat$	647
disseminate$	647
disseminates$	647
disseminating$	647
disseminats$	647
disseminatting$	647
dissociate$	292
dissol	1627 510
dissolv$	407
dissolve$	407 2474 2475
dissolved$	407
dissolves$	407
dissolving$	407
dissua	278
dissuade$	279
dissuaded$	458
dissuades$	279
distan	381 498
distance$	291 1589 421 445 461 2535
distances$	291
distancing$	291
distant$	1602 1667
distri	4 2090 1273 70 460 1781
distributed$	2121 1278 1668 1799
distribution$	1212
divers	1937
diversion$	1091
diversionary$	1336 1091
divert$	291 1090
diverted$	1090
diverting$	291 1090
diverts$	291 1090
divide	1530 460 787
divided$	2378 1668 493
dividi	787
division$	461
do$	1225 2132 2183 182 252 2314 2318 301 1516 1649 693
doctor$	972
documented$	1790
does$	252 301 1649
doing$	182 252
domino	1777
dominoes$	2625
don$	301 1649
donate$	1206
donated$	1206
donates$	1206
donating$	1206
done	1210 2090 1254 1273 1403 1456 1781
done$	2058 1225 2074 2102 2105 2109 2121 2251 2253 2304 2322 2323
door$	2069 2110 57 2256 2023
doors$	2069 2110 57
dorm	2549
doubl	857
double$	69 95
down	2565 857
down$	2084 2116 2163 1341 189 435 611 2012 2026
downinto$	1769
downlo	2081 1235 2088
downloads$	2083
downto$	1769
draft$	1157
drafte	2090 1781
drafted$	1157
drafting$	1157
drafts$	1157
draw$	180 291 354 373 2569 823
drawin	614
drawing$	2605 823
drawn$	1236
draws$	823
dress$	1772
drew	1291
drew$	2139
dried$	1304
drift$	2249 1585 468 1677 2568
drifted$	468
drifting$	468 1677
drifts$	468 1677
driv	125 1333
drive	2564
drive$	431 768 811
driveing$	431
driven	406
driven$	373 839
driver	33 34 2106 60 61 1287 81 1750 2611 1805 1915
driver$	0 1 2061 12 16 18 52 2135 2598 1835
drivers$	0 1 2061 12 16 18 1241 52 2135 1289 2614
drives$	431 768 811
driving$	768 811
drop	292 550 857
drop$	1217 23 2107 64 2124 1500 1767 1768 564 573 1787 1798 756 831 848
dropin$	1758
dropins$	1758
droppe	1315 857
dropped$	2163 564 831
droppi	292 857
dropping$	1500 564 831
drops	857
drops$	564 831
drug$	888
drugs$	888
due$	1359 1889
dug$	2109
dynami	2543 735 1943
dynamic$	2594
dynamics$	2594
each	117 1362 2477 2489 1756 2611 2003
each$	2057 2117 2149 2210 1444 2345 2372 2414 1576 2438 402 408 2473 424 2482 2486 505 545 2604 1757 2606 2607 1764 2619 1773 1804 619 2014 2016 2017 2019 2028 2041 2046 2051
ear$	1911
earlie	857
early$	769 770 2012
earn$	743
earning$	743
earns$	743
ears$	762
easier	857
easier$	1636
easter$	518
easters$	518
easy$	2153
eat$	1545 1192
eating$	1192
eats$	1545 1192
educat	406
educate$	707
educated$	1567 1632 1640
educates$	707
educating$	707
effect	2543 1875
effective$	652
effectively$	2216
effectiveness$	1872
effort	1369
effort$	2214 2217
efforts$	2214
eject	466
elder	432
elder$	2517
eldest	273 1487 2343 2346 1506 1546 2408 1561 1562 2411 359 1576 402 2477 432 1652 453 2577 1983 1995 1998 2003 799
eldest$	2517
elearn	1217 2107 2124 573 1787 1798 848
elevat	1016
else$	2493
elsewh	2424 1645 2518
elsewhere$	2172 2281 2380 2415 2465 2480 2488 2493 1852
email	1209 1217 2107 2124 573 1787 1798 848
emaile	1208 2090 2103 1268 2118 2119 1781 593
emailed$	2056 2116 1269 1801
emails	1243 2091
embed	125 1333 682
embed$	1053
embedd	2090 1781
embedded$	2260 1053
embedding$	1053
embeds$	1053
emerge	1413
emerge$	2195 2261
emergees$	2195
emerges$	2195 2261
emotio	152
emotional$	1360
empath	735 1943
emphas	1016
employ$	1131
employing$	1131
employs$	1131
empowe	682
empower$	1004
empowered$	1004
empowering$	1004
empowerment$	1004
empowers$	1004
enabl	1016
enable$	207
enables$	207
enabling$	207
encour	1365 2301 682
encourage$	1011
encouraged$	2213 1011
encouragement$	1100
encourages$	1011
encouraging$	1011
encrypted$	918
end	278 292 333 1627 510 2570
end$	1500 344 1601 2453 2460 405 2474 2475 2495 2534 1724 2573 662 1166
endeav	722
ended	1304 1315 2565
ended$	2152 2163 2327 2350 2460 2534 1166
ending	278 292
ending$	1500 405 662 1166
ends	278 333 1647
ends$	2460 405 2495 1724 2573 662 1166
enforc	791
engage	1208 1237 51 1875 677 1890 1963
engage$	1259 1885
engaged$	2056 2104 1885
engagement$	2085 2214 1797 1860 1885 1968 1037
engages$	1259 1885
engagi	677
engaging$	1885
engend	1016
enhanc	682
enhance$	1063
enhanced$	2260 238 1063
enhances$	1063
enhancing$	1063
enquir	1217 2107 2124 573 1787 1798 848
enrich	1016
enrol$	448
enroled$	448
enroling$	448
enroll	1273
enrolled$	2121
enrolred$	448
enrols$	448
ensure	682
ensure$	2280 500 667
ensured$	2260 500 667
ensures$	500 667
ensuring$	667
enter	467 2536 781
enter$	2520
entered$	493
enters	781
entrance$	2110
entrances$	2110 1597 2546
entry	1648
entry$	1671 2043
entrytime$	2496
entrytimes$	2496
environment$	2254 2306 2594 1873
environments$	2254 2306
episod	859
equally$	1947
equip$	709
equipm	59
equipped$	709
equipping$	709
equips$	709
erode	382
escala	689
escalate$	1965
escalated$	1874
escalates$	1965
escort	474
escort$	431
escorted$	373
escorting$	431
escorts$	431
establ	2090 1365 1781 682
established$	1348 2213
estate	2424 2453
estate$	2436 1730
esteem	1943
ethos$	1039
evalua	2090 1781
evaluate$	664
evaluates$	664
evaluating$	664
evenin	1217 2107 2124 1570 2418 2458 2516 496 497 573 1787 1798 848
evening$	2079 1257 2120 1558 2422 2446 2447 1612 2461 1638 2531 1704 2553 2561
evenings$	2079 1257 2120 1558 1566 2423 2447 2448 2459 1612 2461 1638 2537 1704 2553 1813
event	1217 2107 2124 573 1787 1798 848
event$	2125 850
events$	2125 2255
every	117 2489 1756 2611 2003
every$	2057 2117 1279 2149 1389 1444 1447 247 1548 408 545 2604 2606 2607 2619 742 2046
everyb	33 117 192 213 1421 241
everybody$	1241 1400 1449 1476 714
everyo	33 117 1349 192 213 1421 241
everyone$	1241 2197 159 1400 1449 1476 714
everything$	2191 1901
evict	466
evidence$	29 39 1921 903
evident$	1790
evolve$	2195
evolvees$	2195
evolves$	2195
except	2578
exchange$	160
exclud	1286 463 475 2564 511 783
exclud$	790
exclude$	380 790
excluded$	2134 380 1640 1671
excludes$	380 790
excluding$	380 790
excluds$	790
exclus	859
exclusion$	96 286 287
exclusions$	96
exerci	1217 2107 2124 573 1787 1798 848
exhibi	56
exhibition$	53 1264
exhibitions$	1264
existing$	2182 1348 1387 731
exit	401 510
exit$	346 1609
exiting$	346
exits$	346 2546
expect	735 1943
expected$	342
expel	511 783
expel$	790
expele$	790
expeles$	790
expeling$	790
expell	511
expels$	790
expenditure$	22
experience$	2296
experiences$	582
explai	1268 1285 1311 2159
explain$	2133
explained$	2116
exploi	2305 1833 1106
exploit$	2156 2596 2597
exploitation$	1870 867
exploitative$	867
exploited$	867
exploiter$	867
exploiters$	867
exploiting$	867
exploits$	867
explor	1320 114 1365 2246
exploration$	2214
explore$	1007
explored$	2168 2209 2213 1007
explores$	1007
exploring$	1007
exposu	735 1943
extend$	1142
extending$	1142
extends$	1142
extent$	5
extra$	265
extrac	538
extract$	291
extricate$	291
eye$	2211
eyes$	762
facili	2090 1781 682
facilitate$	1059
facilitated$	1059
facilitates$	1059
facilitating$	1059
fade	1647
fade$	2474 2495
faded	2570
fades	2570
fades$	2495
fair	56
fair$	1264 2153 1759 1980
fairly$	1947
fairs$	1264
fall	1315 857
fall$	2163 231
fallin	857
falling$	231
fallping$	231
falls	1315 857
falls$	2163 231 1647 1735
famili	33 34 2106 62 63 103 1362 1915
families$	0 1 2061 12 16 18 1241 37 52 1271 2210 1415 224 1443 1506 299 2416 2468 1633 2614 1917 966
family	34 2106 273 1487 2343 1506 1546 2408 1561 1562 2411 359 1576 2424 2453 2477 1652 2532 519 1983 1995 2003 799
family$	0 1 2061 12 16 18 52 1322 2416 1633 1750
far	410 498
far$	146 410 1618 1667 516 1725 1726
fare	1772
fare$	2620
fares$	2620
fashion$	2262
faster$	1972
father	1529 2532 519
father$	955
fathers$	224
fear	1311 2159
fear$	1809
fears	1311 2159
feasibility$	1926 720
feasible$	1882
february$	2145
fed$	2199
fee	1772
fee$	2620
feed$	138
feedback$	40 574
feeding$	138
feeds$	138
feel	2132 1311 2159 1417
feel$	2265 1422 615 1873 851
feelin	735 1943
feeling$	851
feelings$	269 582
feels	1311 2159
feels$	1422 615 851
fees$	2620
fell	1315 857
fell$	2163
felt	2132 1311 2159
felt$	615 851
fence	59 2602
fence$	36 57 1125
fenced$	2559 529
fences$	57 1125
fencing$	36 57 1125
festiv	56
festival$	1264 2624
festivals$	1264
few$	2151
fewer	69
fewer$	1277 75 852 950
fight	859
fight$	96
fights$	96
figure$	1250
figures$	1250 1786
file	2090 1247 1325 1781
file$	2065 2095 2170 2171 2173 2174 1852 1887
filed	2090 1781
files	1243 2091
files$	2095 2173
fill$	661 824
filled	2090 1781
filled$	824
filling$	661 824
fills$	661 824
film	1217 2107 2124 573 1787 1798 848
film$	53 58 2600 2605 1759 2609 2618 2624
filming$	843
films$	2618 2624 843
final$	2097
find	1285 307 1679
find$	2133 1311 128 409 613 1822 741
findin	1319
finding$	2165 2167 128 409 741
finds$	128 409 613 1822 741
fine	1772
fine$	2620
fined	2564
fines$	96 2620
finish	1210 2090 1648 1781
finish$	2474
finished$	2058 2097 2109
finishingtime$	2496
finishingtimes$	2496
finishtime$	2496
finishtimes$	2496
firm$	763
firmer$	763
first$	1814
fish$	847
fishes$	847
fishs$	847
fit$	2202 1120
fits$	1120
fitted	1244 1273 1780
fitted$	2092 2121 2628 1120
fitting$	1120
five	62 63 76 1293 99 103 273 1487 2343 1506 323 1546 2408 1561 1562 2411 403 2477 2489 1652 1674 1760 1773 1805 1983 1995 2003 799
five$	56 1271 1284 1307 2162 2438 2522 481 2541 2589 1757 2608 1777 2041 2048 2054
fix	464
fix$	808
fixed$	808
fixes$	808
fixing$	808
flag	144
flagged$	2199
flat	459
flat$	482
flexib	1429
flexible$	2277
flies$	477
flowing$	2271
flush	466
fly$	477
flyer	1217 2107 2124 573 1787 1798 848
flyers$	2045
fobs$	591
focus	682
focus$	1903 1052
focused$	1907 1908 1957 1052
focuses$	1052
focusing$	1052
focussed$	1907 1052
follow	1235 1286 101 2477
follow$	1337 163 1404
followed$	2134 2141 1365
followers$	2083
following$	163 1810
follows$	163
food$	2618 2053
footage$	883
football$	2054
footfa	13 42
footfall$	1250 1797
for	2159 395
for$	1239 2098 2101 2115 2139 2168 2180 2204 2224 1402 2259 2266 2406 1641 2567 2604 1771 1814 1857 1858 1876 1913 1920 1928 2022 2024 2049
forbid	278 281 332 333 338 470
forbid$	279 1507
forbidden$	2327 458 2534
force$	879
forefront$	1343
form	1570 2418 1606 2458 1623 1665 2513 2516 1680 494
form$	58 2442 2454 2455 2471 2476 2490 2504 2528 1702
forming$	2482
forms	1217 2107 2124 2418 1571 2513 573 1787 1798 848
forms$	58 2419 2459 2471 2504 2528
fortnightly$	2057 2604
forum	19 26
forum$	1234 2176 2177
forwar	1337 1365 1404
forward$	2185 2213 2252 1883 1884 1976
forwards$	1883 1884 1976
foster	479 682 1016
foster$	459 1687
fostering$	1687
found$	2340 1715 508 613
four	76 103 273 1487 2343 1506 1546 2408 1561 1562 2411 403 2477 1652 1674 1773 1805 1983 1995 1998 2003 799
four$	1284 2162 284 2392 2522 481 1719 2589 1774 1776
fragme	473 787
fragment$	407
fragmente$	407
fragmented$	407
fragmentes$	407
fragmenting$	407
framew	1217 2107 2124 573 1787 1798 848
fraternise$	2005
free	498
free$	445 835
frequency$	6
frequent$	134
fresh$	324 1703
friday	496 497
friday$	2120 496 1704 497 2553 1753 2626 2627
fridays$	2120 1704 2553 1753 2626 2627
friend	48 62 63 76 1287 81 1293 99 1309 103 1312 1362 213 1421 273 1486 1487 1488 2343 2347 1501 2352 1505 1506 2360 2364 2375 323 1546 2408 1561 1562 2411 359 1576 2437 1590 2439 2440 403 2466 2477 2489 1644 1652 1674 2544 2554 2556 1722 2588 2590 1760 1773 1805 1983 1995 2001 2003 799
friend$	2135 330 1617 2472 432 1670
friendly$	2153 2257 1980
friends$	1256 1271 1284 2135 1289 1307 2157 2160 2162 2210 1470 2348 2349 1502 2369 2370 1537 330 2386 2391 2395 2397 2404 2405 2417 2428 2431 2432 2438 2452 2457 1617 1619 2472 432 2492 437 2494 2499 2501 2508 2510 1663 2512 2522 2524 469 2527 481 2541 2547 2557 506 2568 513 2571 2574 2576 2589 2608 1987
friendship$	2334 2336 2348 1501 2349 2383 330 2400 2402 2404 2428 2437 2438 2463 418 1644 2492 439 2501 2510 1681 1697 513 2571 1746 1987
friendships$	2334 2336 2348 2349 2383 330 2400 2402 2404 2428 2438 418 2492 439 2501 2510 513 2571 1987
from	1499 2439 1651 1765
from$	1248 2122 1314 166 1433 2328 1500 1540 1565 2415 1569 1588 1593 1609 2488 1653 2507 1666 2515 1676 2538 490 2567 1744 2601 2604 2613 598 1815 1819 1920 2000 2011 2047
full$	183 1468 589
fuller$	183
fullerpicture$	1921
fullersense$	1921
fullerunderstanding$	1921
fully$	1261
fun$	49
functi	1246
functional$	2094
fund$	28 1116 1117
funded$	1116 1117
fundin	1217 2107 2124 2250 573 1787 1798 848
funding$	28 1327 123 1381 1856 1116 1117
funds$	28 1116 1117
furniture$	2618
furthe	152 158
further$	1360 1366 1536 1667
future	158
future$	1366 2221 1536 1889
gain$	653 743
gaining$	653 743
gains$	653 743
game	56
game$	1264 2618
games$	1264 2618 2625
gang$	287 1844 777
gap$	2287 421 461 1869
gaps$	2287 1869 1893
garden$	53 2605 847
gardenes$	847
gardens$	847
gate	59
gate$	36 2110 57
gates$	36 2110 57 2546
gather	1485 1486 2335 2342 1497 2351 2352 1524 1541 1543 1550 1625 1634 2497 2514 1674
gather$	2333 2340 1496 2345 2372 2373 2394 2398 2473 2520 2530 1711 2560 2585 713
gathered$	2325 2340 1715 1782 1790
gathering$	2334 2385 2389 2396 2400 2482 2483 713
gatherings$	2389 2391 2396 2522
gathers$	713
gave$	495
genera	152
general$	1360
get	2132 1285
get$	2133 2242 253 291 374 1592 535 572 647 713 747
gete$	647
getes$	647
geting$	535 647 713
gets$	2242 253 291 374 535 572 647 713 747
getting$	253 291 374 1634 647 747
gift$	1290
gifts$	1290
gig	56
gig$	1264 2624
gigs$	1264
girl	1287 273 1487 2343 1506 1546 2408 1561 1562 2411 359 1576 2477 1652 1678 1983 1995 2003 799
girl$	2135 2416 432 1670
girlfriend$	970
girls	48 62 63 81 1293 99 103 213 1421 273 1487 2343 1506 323 1546 2408 1561 1562 2411 403 2477 2489 1652 1674 1760 1773 1805 1983 1995 2003 799
girls$	1256 1271 2135 1289 1307 2162 1470 2392 2416 2417 2438 432 2522 481 2541 2608 1994
giv	837
giv$	203
give	152
give$	1360 176 185 203 234 292 495 845 1140
given	2068 2088 2090 1273 70 1320 152 245 1781
given$	1232 2090 2121 1278 1288 2168 1360 2209 176 185 1453 1781 1799
gives$	185 203 234 495 845 1140
giving$	176 185 203 292 495 845 1140
givs$	203
go	2063 2132 1285 120 467
go$	1266 2133 94 1320 2242 1482 1496 321 1550 347 1556 373 1592 397 1661 477 530 539 1751 603 857
goal$	1953
goalpo	59
goalpost$	36
goalposts$	36
goals$	1953
goe$	1482
goes	120 467
goes$	1266 2242 1482 321 347 373 397 1661 477 1735 530 1751 558 603 857
going	1227 158 467
going$	2075 1366 2271 1462 2388 347 2514 2526 1740 1810 1876 675
gone	2063
gone$	2090 1266 1268 2137 1781 603
good$	2153 2265 1448 1583 2533 589 711 746
gos$	94 1482
got$	66 374
government$	1857
gp$	971
gran	2532 519
gran$	957
grand	1678 2532
grandad$	957
grandbrother$	955
grandcarer$	955
grandcarers$	955
granddad$	955 957
granddaughter$	955
grandfather$	955
grandm	1529
grandma$	957
grandmother$	955
grandmum$	955
grandp	1529
grandparent$	955
grandparents$	955 968
grandsister$	955
grandson$	955
granma$	957
granny$	957
granpa$	957
grant	1217 2107 2124 573 1787 1798 848
grant$	28
grante	2090 1781
greate	68 672
greater$	1276 183 238 1468 265 697 738 746
green$	2129 2130 1811
greet$	1196
greete	84
greeted$	1292
greeting$	1196
greets$	1196
grew	857
grip$	1706 2569 514 1723
groom	1833 1107
groom$	2156 2596 2597
groomed$	870
groomer$	870
groomers$	870
grooming$	870
grooms$	870
ground$	795
grounding$	795
grounds$	795
group	1217 48 2107 62 2124 76 1293 99 1309 103 1312 1313 1362 213 1421 273 1487 2343 2347 1505 1506 2364 2375 323 2390 1546 2408 1561 1562 2411 1570 2418 2424 2437 1590 2441 403 2466 2477 2489 1652 2513 2519 1674 2554 1722 2590 1760 2611 1773 573 1787 1798 1805 1890 1983 1995 2001 2003 799 848
group$	1234 1256 1284 1307 2157 2160 2161 2162 2210 2299 1470 2348 2349 1502 2367 2369 2370 2382 2383 1537 2386 2391 2396 2397 2402 2404 2405 2414 2417 2419 2428 2430 2436 2438 2442 1600 1604 2454 2457 404 1613 2463 1619 419 1631 2490 2491 2492 2494 439 2498 2499 2501 2503 2508 2522 2524 469 2528 2529 2530 481 2541 1695 2545 1702 2557 1717 2566 513 2571 2574 2576 2589 1746 2608 1987
groupi	2514
groups	2418 2513 2516 1674
groups$	1490 283 2349 2396 2419 1604 1631 2492 2522 2528 2529 2545
grow	857
grow$	1585
grows	857
growth$	68
guard	34 60 61 1287
guard$	2135
guardian$	965
guards$	52 2135
guidan	1217 2107 2124 573 1787 1798 848
guidance$	123 2208 1856 1070
guide$	291 1070
guided$	1070
guidel	54
guideline$	55
guidelines$	55
guides$	1070
guiding$	1070
gulf$	421 461
gym	64 1787
had$	2074 47 66 2146 577 590 1800
haircuts$	2053
half	33 2418
half$	1241 49 69 95 1594 1798
hall	23 64
hall$	2382 365 2436 2478
halt$	344
halv	857
halved	1304 1315
halved$	2152 2163
halves	1570 2418 2516
halves$	1724 2573
hand	837
hand$	2268 1958 1141
handed	2068 2090 70
handed$	2090 1273 1278 1781 1799
handing$	1141
handle$	2484
handou	1217 2107 2124 573 1787 1798 848
handov	1446
handover$	2294
handovers$	2294
hands$	1141
hang$	1485 2497 2585
hangin	1634
hanging$	2335 2482 2483 2514 2526 1696
happen	1227 2090 1781
happening$	2075
happy$	1727
hard$	417 1862 1924
harder$	417
harm	101 1833
harm$	2156 2596 2597 1870 931
harmed$	931
harmful$	931
harming$	931
harms$	931
harnes	1016
has	539 695
has$	9 1242 43 47 50 1261 66 80 136 2297 256 592 1802 758
have	2132 539 695
have$	9 1242 43 47 50 1261 80 136 162 219 232 2297 256 592 1802 758
haven$	2254 2306
having$	162 256 1700 1809 758 834
he	103 432 453
he$	1443 2307 1469
head	60 61 2611
headco	13 42
headcount$	1250
heal$	659
heale$	659
heales$	659
healing$	659
heals$	659
health	2305 293 436
health$	646
heard	2141 1311 2159 1875
heard$	2270 2325 862
heart$	1343
heater	59
hedge$	36
held	2088 2090 2112 1273 67 114 115 116 1781 679
held$	2105 2121 1275 1323 1324
helmet	59
help	2301 682
help$	105 2208 209 374 1894 1968 1977 1072
helped	406
helped$	105 1072
helpfu	2246
helpful$	2153 105 1882
helpin	682
helping$	209 1072
helpline$	58
helplines$	58
helps$	209 374 1072
her	1305 273 1487 2343 1506 2390 1546 2408 1561 1562 2411 1576 2441 402 2477 2489 1652 2575 1821 1983 1995 1998 2003 799
her$	2117 118 1460 1554 1568 387 751 2014 2052
here	1320
here$	2128 2168 2169
herfriends$	2499
hergroup$	2499
hierar	908
high$	589 629 738
higher	68 857
higher$	1276 589 738
highli	1016
hike$	2622
hikes$	2622
him	1305 273 1487 2343 1506 1546 2408 1561 1562 2411 1576 2441 402 2477 2489 1652 2575 1821 1983 1995 1998 2003 799
hire$	1128
hires$	1128
hiring$	1128
his	2390
his$	2117 118 1460 1554 1568 387 751 2014 2052
hisfriends$	2499
hisgroup$	2499
hit$	580
hits	1235
hits$	2083
hoc$	1375
hockey	1777
hockey$	2625
hold	1590 679 695
hold$	147 259 354 2438 1679 1706 2569 514 1723 657 758 794 815 1174
holding$	147 657 758 815
holds	1243 2091
holds$	147 259 657 758 815 1174
holiday$	518
holidays$	518 2595
holidayss$	518
holist	152 683
holistic$	1360
home	309 2424 2458 1648 1665 2513 459 2516 1680 2621
home$	2153 1517 2368 2444 2480 1639 2500 2504 2506 2528 1687 482 507 1729 2610 608 2047
homes	1597 2513
homes$	2368 2445 2459 1639 2504 2528 2614
hometime$	2496
hometimes$	2496
honest$	2153 1866 1980
hope	1311 2159 2301 722
hope$	1399
hopes	1311 2159 722
hoping	722
horizo	735 1943
host$	2155 1151
hosted	2090 2112 1781
hosting$	1151
hosts$	2155 1151
hotline$	38
hotlines$	38
hotspot$	909
hotspots$	1871 909
hours	1217 2107 2124 573 1787 1798 848
hours$	2079 30 2125 1566 1646 2011
house	1665 2513 459 494
house$	354 482 1702
housed$	1564 1640
household$	1633
households$	2468
houses	1570 2418 1597 1623 2513
houses$	2445 2471 2587
housin	494
housing$	1702
how	146
how$	11 32 44 1354 1394 1673 1804 1824 1926 2030
hub	23 64 1787
hub$	2306
humili	936
hung	1780
hung$	2628
hurt	1286 101 1833
hurt$	2134 2156 2596 2597 1834 930
husband$	963
hustl	466
identi	2090 1285 1365 1781
identification$	1660
identified$	1251 2209 2213 1796 895 1078
identifies$	685 895 1078
identify$	2133 128 685 895 1078
identifying$	128 685 895 1078
identifys$	128
identity$	2258
if	1682
if$	119 2219 205 261 2365 2487 2519 1846 674 1889 1897 757
imam	60 61
impact$	1872
implem	4 2090 125 1333 1781
implementation$	1212
impos	791
impossible$	417
improv	68 672 682 857
improve$	1276 665 1062
improved$	1276 2260 238 589 1923 746 1062
improvement$	53 68 2181 1976
improvements$	53 2181 1976
improves$	665 1062
improving$	665 1062
in	2091 1346 1372 1385 1733
in$	2092 2098 1259 1262 2113 1276 71 2131 1297 90 1299 93 1306 1334 2190 2194 149 151 1364 2216 2220 165 2233 2259 1419 2283 1467 306 2380 394 2486 2488 2500 2506 2520 1694 531 1755 2604 1758 2606 2615 2616 1771 2621 2623 1779 1813 1815 1820 1935 750 1964 788 2010 2025 2026 2032 2039 2049
incide	859
incident$	96 666
incidents$	96 666
includ	1320 113 1875
include$	2168
included$	2168 1321 1790
inclus	198 250 683
inclusion$	1020
inclusive$	1406 2257 1458 1980
increa	68 672 682 695 857
increase$	68 1276 238 1965
increased$	1276 183 2260 238 589 697 1923
increases$	1965
increasing$	1276 238
indivi	1614 442
individually$	2462 1989
indoors$	2500 2506
induct	1217 2107 1260 2124 573 1787 1798 848
inducted$	2108
induction$	2
influe	2305 2543 1963
influence$	2347 1543 2391 1706 2569 514 1723 1094
influenced$	1094
influences$	1094
influencing$	1094
influential$	1991
inform	1217 2103 2107 2118 2119 2124 1368 573 1787 1798 1875 848
inform$	1081
information$	2080 1237 1351 2200 2216 1890 1921
informed$	2215 2270 1887 1907 1957 1081
informing$	1081
informs$	1081
ininto$	1769
injunc	286 1494 287 1495
injunction$	1985
injunctions$	1985
injur	859
injured$	932
input	1217 2107 2124 1473 573 1787 1798 848
input$	2321 1030
ins$	2190 1758
inset	1217 2107 2124 573 1787 1798 848
inside	2536
inside$	1522 2500 2506
insigh	735 1943
insight$	1921
insist$	500
insistd$	500
insists$	500
inspire$	1005
inspired$	1005
inspires$	1005
instagram$	509
instal	2090 1244 1273 1781
install$	1119
installation$	53
installed$	2092 2097 2121 1119
installing$	1119
installs$	1119
instead$	88 1302 392 1650 641
instil	1016
instru	338
instruct$	298
instructed$	298 342
instructing$	298
instructs$	298
intake	2549
integr	1016
intell	1368
intelligence$	1351 2216 1921
intend	722
inter$	158
interaction$	1742
intercom$	38
intercoms$	38
interest$	2274 2316
interests$	330
interrogat$	708
interrogate$	708
interrogates$	708
interrogating$	708
interrogats$	708
interv	1217 2107 2118 2119 2124 573 1787 1798 848 1016
intervention$	1860 1893 1968 1978 1021
interventions$	1893 1968 1021
interview$	833
interviewed$	833
interviewing$	833
interviews$	833
into	1346 395
into$	2168 1334 2194 2213 1452 2409 386 2488 531 1769 1925 1944 788
introd	4 2090 1781 791
introduce$	1204
introduced$	1204
introduces$	1204
introducing$	1204
introduction$	1212
invest$	727
investigate$	718
investigates$	718
investigating$	718
investing$	727
invests$	727
invita	1217 2107 2124 573 1787 1798 848
invite	1208 2088 2103 1260 1268 2118 2119 593
invite$	1134
invited$	2056 2108 2116 1801 1134
invites$	1134
inviting$	2257 1134
invoice$	584
invoices$	584
involv	1473 1875
involve$	1101
involved$	1101
involvement$	2321
involves$	1101
involving$	1101
is	1211 114 145
is$	1261 1265 1266 72 73 98 108 1331 188 1422 223 2293 356 571 572 615 617
isolat	787
isolate$	786
isolates$	786
isolating$	786
isolation$	2480 1996
issue$	2186 2198 2200 2231 666 1878 1948 1042
issued	2090 1273 70 1781
issued$	2068 2121 1278 1792 1799
issues	1890
issues$	2186 2198 1351 2200 2231 666 1042
it	1305 2159 1821
it$	1218 2186 1347 1752 1812 615 1948 2014 2016 2021 2040 2048 2051
item$	1794
items$	1794
its$	200 1437 1460 1526 2617 1770 2619 1776 1778 751 2011 2012 2014 2033 2037 2040 2051 2052
itself$	1934
january$	2145
job$	584
jobs$	584
jog$	847
joges$	847
jogs$	847
join	1228 2076 2088 51 1547
join$	1446 744 1203
joined	2088 2090
joined$	158 1380 206 1473 1875 683 744 1203
joining$	1203
joins$	1203
joint	1237 158
joint$	2085 1366 1600 404 1613 2498 1745 1890 711 745
jointly$	1892
judgement$	2225 1864 1029
judgemental$	1406 1458
judgment$	1029
july$	2145 1298
june$	2145 1298
keep	2132 1504 307 470 679 695
keep$	109 155 156 171 215 2280 259 279 1507 329 354 355 357 1591 414 422 444 450 501 517 653 680 699 794 1170
keeped$	422
keepin	679
keeping$	155 156 171 215 279 354 355 357 414 422 444 450 501 517 653 680 794 1170
keeps	679
keeps$	109 155 156 171 215 259 279 354 355 357 414 422 444 450 501 517 653 680 794 1170
keepting$	517
kept	2090 114 115 116 1365 1781 679
kept$	2059 1316 109 1323 1324 2213 215 1424 354 1564 444 450 463 794
keys$	591
keyworker$	2099
kid	1678
kids$	2431
kind$	2153 1624 1980
kinder	436 1662
kindly$	1947
kit	59
kit$	591
kitche	64 2602
kitchen$	53
kits$	591
knew$	2146 596 616
knife$	892
knives$	891
knock$	842
knocke	2090
knocking$	842
knocks$	842
know	2132 1311 2159 1875
know$	2280 1459 2309 596 616
knowing$	596 616
knowle	735 1943
knowledge$	1921
known	84 114
known$	1292
knows	1311 2159
knows$	596 616
kpi$	1788
kpis$	1788
labeled$	948
labelled$	948
lad	1678
lad$	432
lads	62 273 1487 2343 1506 1546 2408 1561 1562 2411 2477 1652 1674 1983 1995 2003 799
lads$	1470 432 2522 481 1831
laid$	2109
lamp	59
lamp$	36 57
lamps$	36 57
landlo	60 61 1750 2611
landlord$	2598 872
landlords$	872
language$	1916 1953
lanyards$	591
lapse$	2474
larger$	2479
last$	2131 1297
lasted	2144 89
late	1755
late$	2603
later$	1889
launch	2090 1781
lawyer$	994
lead	34 35 2106 60 61
lead$	2099 2155 1404 291 566 588 2042
leadar	1243 2091
leadat	1243 2091
leadca	1243 2091
leadch	1243 2091
leadchecks$	1243
leadci	1243 2091
leadco	1243 2091
leadde	1243 2091
leadem	1243 2091
leader	60 61 273 1487 2343 2346 1506 1546 2408 1561 1562 2411 359 1576 2477 1652 453 2577 1983 1995 1998 2003 799
leader$	2374 1991 1994
leaders$	2374 1991 1994 905
leadfi	1243 2091
leadho	1243 2091
leadin	432 1998
leading$	566
leadlo	1243 2091
leadma	1243 2091
leadme	1243 2091
leadof	1243 2091
leadpr	1243 2091
leadre	1243 2091
leadru	1243 2091
leads$	2155 566
leadse	1243 2091
leadsh	1243 2091
leadsu	1243 2091
leadup	1243 2091
leadvi	1243 2091
leadwr	1243 2091
leafle	1217 2107 54 2124 573 1787 1798 848
leaflet$	2080 2125 2605 2045 850
leaflets$	2125 2045
learn	682
learn$	225 2401
learni	1217 2107 2124 1368 573 1787 1798 848
learning$	2216 225 1855 1017
learns$	225
leav	510 837
leave	2132 292 309 401 467
leave$	109 110 1496 1500 1517 1609 411
leaves	467
leaves$	109 110 411
leavin	292 1648 467
leaving$	109 110 1500 411
leavingtime$	2496
leavingtimes$	2496
led$	243 1907 1957
left	114 2565
left$	1316 109 110 193 2568
lend$	1159
lending$	1159
lends$	1159
lens$	1025
less	438
less$	319 320 1542 1636 640 853
lessen	452 487 2570 515 1016
lesson	1217 2107 2124 1570 2418 1665 2513 2593 573 1787 1798 848
lesson$	2125 2127 2154 365 2427 2490 850
lessons$	2125 2127 2147 1301 2154 1817 2043 2053
let$	251 1478 1503 348 1584 1591 1621 2536 486 502 552
leted$	1478
lets$	251 348 502 552
letted$	1478
letter	1217 2107 2124 573 1787 1798 848
letter$	2080 96 2045
letters$	96 2045
letting$	251 348
level$	589
levels$	589
levera	1016
liais	1886
liaise	1268
liaise$	1001
liaised$	2116 1269 1001
liaises$	1001
liaising$	1001
liaiso	1237 1342
liaison$	2085 2190 2214 1001
librar	60 61 64
library$	2436 2478
licenc	1217 2107 2124 573 1787 1798 848
licence$	286
life$	533
lift	515
lift$	829
lifted	2570
lifted$	829
lifting$	829
lifts$	829 2053
light	59
light$	36 57 543 807
lighti	59
lighting$	36 57 1873 807
lights$	36 57 543 807
like	1311 2159
like$	1399 2317
liked	84
liked$	2100 1292
likes	1235 1311 2159
likes$	2083
limit	278 1504 335 438 464
limit$	358 465 485
limited$	2327 465
limiti	278
limiting$	358 465
limitped$	465
limitping$	465
limits	278
limits$	358 465
limitting$	465
line$	58 2166 170 2245 1851
lines$	58 2166 170 1379 1851
linger	2514
linger$	2497
link	1486 1590
link$	126 177 2334 294 314 2438 1660 556 633 1954
linked$	126 177 556
linking$	126 177 556
links	1890
links$	126 177 2236 2334 294 314 2438 1660 556 633 1867 1890 1954
list	54 1285
list$	3 1229 31 2133 2605 631
listen	1875
listen$	2187 1077
listened$	610 1077
listening$	2187 1888 703 1077
listens$	1077
lists$	1229 31 631
lit$	1820
live	2090 2424 1781
live$	2114 2401 1564 429 2509 2518 476
lives$	429 476
living$	2401
loaded$	1799
lobby$	649
lobbying$	649
local$	2182
lock	59
lock$	36 57 422 1111
locked	529
locked$	422 1737 1111
locking$	422 1111
locks$	36 57 422 1111
lodge$	476
log	1217 2107 2124 573 1787 1798 848
log$	3 31
logged	2090 1273 1781
logged$	2065 2121 1792 900
logs	1243 2091
logs$	31 900
loiter	2514
long$	2151
longer	2132 301 1649 471 857
longer$	1281 1373 270 295 1509 337 339 1553 1691 1807 782 797
look	722
look$	175 194 1404 210 230 263 307 1873 717 756
looked$	114 1365 717
lookin	722
looking$	194 210 230 263 717
looks	722
looks$	194 210 230 263 717
loop$	1887
loosen	382 1647 452 2570 515
loosen$	2495
loosens$	2495
lose$	184 292 1585 1721
loses$	184 318 1721
losing$	184 1721
lost$	1721
lot$	2430 2431 2576 2589 2592
lower	857
lower$	825
lowered$	825
lowering$	825
lowers$	825
loyalties$	314
loyalty$	314 1660
lunch	1570 2418 1648 1767 1768
lunch$	1571 1759 2615 2616 2043 2053
lunche	2418
lunches$	2043
luncht	496 497
lunchtime$	2120 2496 1704 2553
lunchtimes$	2120 2496 1704 2553
mace$	2176 2177
made	1223 2088 2090 1273 145 1781
made$	2071 2109 2121 2289 342
magistrate$	996
mail	1217 2107 2124 573 1787 1798 848
mailed	1208 2090 1781
mailed$	2056
main	432 1998
mainta	682 695
maintain$	653 1066
maintained$	2260 1066
maintaining$	653 1066
maintains$	653 1066
make$	124 145 161 201 1417 236 257 409 428 535 549 696 754
makeing$	535
makes	1243 2091
makes$	124 201 257 409 428 535 549 754
making$	124 2191 161 201 236 257 409 428 754
male$	1828 1104
males$	1828 1104
mam$	956
man	2138
man$	866 1104
manage	34 35 1243 2091 60 61 175 1417 406 2611 682
manage$	1383 2265 2484 657 1057
managed$	2260 778 1057
management$	711
managerchecks$	1243
managers$	52
manages$	1057
managi	682
managing$	1057
manner	1407
manner$	2255 2262
many$	1219 2087 1240 1252 1277 2151 2521
map	1217 2107 54 2124 1282 573 1787 1798 614 848
map$	58 2605 554 594
mapped	1273
mapped$	2121 554 901
mappin	1217 2107 2124 573 1787 1798 614 848
mapping$	554 901
maps$	554 594
march	474
march$	2145 1298
mark$	10 1802 1822
marked$	10 615
marks$	10 1802 1822
mash$	2176 2177
master	1217 2107 2124 573 1787 1798 848
match	56 1767 1768 1777
match$	1264 2600 1759 2615 2616 2624 2625
matche	1777
matches$	1264 2624 2625
materi	59
mates	1644
mates$	2431 2492
matter$	1320 2231
matters$	2231
maximi	1016
may$	1298 2202 190 1475 1626
mayor$	1857
meal	56 1767 1768
meal$	1264 2605 1759 2615 2616 2624 2043
meals$	1264 2624 2043 2045
mean$	2295
meaningful$	1336 652 1973
means$	2196 2235 2295
measur	1369
measures$	2217 1370
mechanisms$	1370
mediat	1217 2107 2124 573 1787 1798 848
medic$	991
meet	1209 2063 67 2132 1485 2342 1497 2351 2352 1524 1541 1547 1550 2439 1625 2497 1679 478 1886
meet$	2062 1275 1482 2333 1496 2345 2372 2373 2394 2398 2473 1628 2520 2530 1708 1711 2560 2582 2585 548 580
meetin	1217 19 1227 1237 2107 2124 1342 1486 2335 2355 1543 2514 2526 1696 573 1787 1798 848
meeting$	2075 2085 2125 2176 2177 2190 2326 2334 1500 2383 2388 2400 1612 2461 1634 2483 850
meetings$	2085 2125 2190 2196 2326 2391 1612 2461
meets	1243 2091
meets$	2062 1275 1482 548
meetup$	2389
meetups$	2389 1686
member	34 48 2106 62 63 76 1287 81 1293 99 103 1312 1362 213 1421 273 1487 2343 1505 1506 2360 2362 323 1546 2408 1561 1562 2411 359 1576 2437 402 2477 2489 1652 1674 2590 1805 1983 1995 2003 799
member$	2135 2416 432 1670 1994
members$	0 1 2061 12 16 18 37 1256 52 1271 1284 2135 1289 1307 1309 2160 2162 2210 1502 1537 2392 2416 2438 432 2522 469 481 2541 1994
membership$	1595
memora	1217 2107 2124 573 1787 1798 848
men	2138
men$	866 1104
mend$	659 1122
mende$	659
mended	1244
mended$	2092 2097 1122
mendes$	659
mending$	659 1122
mends$	659 1122
mental	2543
mention$	2166 1851
mentions$	2166 1851
mentor	1217 34 35 1243 2091 2106 2107 60 61 2124 573 1787 1798 848
mentor$	0 1 2061 1215 12 16 18 2099 52 2125 588
mentorchecks$	1243
mentoring$	2086
mentors$	0 1 2061 1215 12 16 18 52 2125
mentorschecks$	1243
menu$	2618
messag	1217 2107 2124 1547 1634 2526 1679 1696 1740 573 1787 1798 848
message$	1290 85 1708 2609 1855 1953
messages$	1290 85 2326 1480 1855 919
messaging$	2326 2388 2482
met	2063 2088 2090 1254 1268 2118 2119 67 406 593 1875
met$	2082 2102 1258 2116 1269 1275 1715 580 1801
meters$	2387
metres$	2387
midwife$	985
might	1466
might$	190 1475 1626
miles	410 2518
miles$	2387 1618 1667 1690
milestone$	46 1788
milestones$	46 1788
mind$	2267 2315 1887
mindfu	1365 1429
mindful$	2213 2215 2277
mindse	735 1943
minibu	1217 2107 59 2124 2549 573 1787 1798 848
minibus$	2624
minimi	278 335 438 682 1016
minimised$	2260 2327
minute	1217 2090 1247 2107 2124 573 1781 1787 1798 848
minutes$	2095 1941
missin	1286
missing$	2134 859
mistak	939
mitiga	682 1016
mitigated$	2260
mix	1485 2342 1497 2351 1550 2439 2497
mix$	2333 2345 2394 2398 2582 2005
mixing	1486 2335 2355 2514 2526
mixing$	2334 2383 2400 2483 1696 2006
mobile$	2070
mobili	1016
mobilised$	1795
model$	1912
models$	1912
module	1217 2107 2124 573 1787 1798 848
module$	2 58
modules$	58
moment$	2205 2292 1578
momentum$	1861
monday	496 497
monday$	2120 496 1704 497 2553 1753 2626 2627
mondays$	2120 1704 2553 1753 2626 2627
money	2250
money$	28
monito	1365 1886
monitor$	896 998
monitored$	2213 896 998
monitoring$	896 998
monitors$	896 998
month$	518
monthly$	2057 559 578
months$	2221 2533 518
more	68 152 158 2339 672
more$	1276 1279 75 1360 1366 183 1393 197 1409 233 258 1468 265 1492 325 1536 351 2479 436 1662 480 2558 589 1808 1901
mornin	496 497
morning$	1257 1704 2553
mornings$	1257 1704 2553
mosque	64
most	33 1710
most$	1241 1279 1465 1576 2558 2577
mother	1529 2532 519
mother$	955
mothers$	224
motivate$	1006
motivates$	1006
motivating$	1006
mou	1217 2107 2124 573 1787 1798 848
mounte	1780
mounted$	2628
mov	474 499
mov$	412 425 462
move	368 467
move$	297 309 321 354 369 2434 379 397 401 412 425 448 1661 462 477 2550 2564 530 1743 561 764 1986 806
moved	368 2564
moved$	1286 297 321 1530 1564 1567 369 397 412 425 1640 1661 462 493 530
moveed$	448
moveing$	297 448
movements$	907
movered$	448
moves	368
moves$	297 321 354 369 2434 397 412 425 448 1661 462 477 2550 530 561 764 1986 806
moving	368
moving$	412 425 462 1743 676 806
movred$	412 425
movring$	412 425
movs$	412 425 462
much$	1240 2151
multi$	1237 158 683
mum	1529 2532 519
mum$	955
mural$	53 2605
murals$	53
museum	64
music$	2618
must	2293 2297
must$	129 196 204 1432 1626
nailed	1780
nailed$	2628
name	2132 1285
name$	2133 1292 819
named	2137 1291
named$	1251 2139 1796 619
names	2077
names$	630 819 924
nan	1529 2532 519
nan$	958
nana$	958
nanny$	959
narrat	735 1943
narrow$	661
narrowing$	661
narrows$	661
naturally$	1647
near	1637 1642
near$	1373 1513 2401 2490 1779 2025
nearby$	2010
necess	152
necessary$	1360 1881 1882
need$	2291 2297
needed	2246
needed$	1881 1882
needs	1875 1890
needs$	2291 2297 1893 1040
neighb	81
neighbours$	1289
neither$	277 366 434
nephew	1678
net$	2287
netbal	1777
netball$	2625
networ	19 26 1349 1750
network$	1215 1234 102 2197 330 2492 2529 2545 2598
networks$	2196 2235 330 2492 2529 2545
never	301 1649
never$	270 277 295 1509 339 2420 371 384 400 420 1691 491 782 797 953
new	293 436 1662
new$	2097 324 1583 396 416 489
newsle	1217 2107 2124 573 1787 1798 848
newsletter$	850
next$	1637 1642 1889
nicer	436 1662
nicer$	1583 416
niece	1678
night	1570 2418 2458 2516
night$	2079 2120 1558 2422 2446 2447 1638 2531 1704 2553 2561
nights	2418 859
nights$	2079 2120 1558 2423 2447 2459 1638 2537 1704 2553 1813
no	79 333
no$	82 237 276 304 328 345 349 370 423 488 1710 523 532 534 537 599 600 774
nobody	103 237
nobody$	1445 434 858
non	275 773
non$	198 250
nonassociation$	1981
noncontact$	1483
none	103
none$	237 305 366 434 858
nor$	277 797
normal	1016
normal$	1348 199
norms$	1916
north	1685
not	88 1504 301 333 1649 1650
not$	78 79 1296 111 112 270 277 288 295 2354 1509 337 339 2420 366 371 376 384 390 400 413 420 1691 491 524 782 797 798 952
note	1217 2107 2124 1319 144 573 1787 1798 848
note$	31 2165 2166 2167 1922
noted$	1790
notes$	31 2095 2166
nothing$	308
notice	54 1311 2159 1494 1495
notice$	57 2187 2316 282 543 1984 1992 1993
noticeboard$	2110
noticeboards$	2110
notices$	57 543 1984 1992 1993
notifi	2103
november$	2145
now$	1261 1281 2131 246 2533
nowhere$	317
number	13 54 2138
number$	14 20 2080 25 27 58 65 1672
numbers$	2087 1672 591
nurse	34 35 2106 60 61
nurse$	1215 979 982
nursea	1243 2091
nursec	1243 2091
nursechecks$	1243
nursed	1243 2091
nursee	1243 2091
nursef	1243 2091
nurseh	1243 2091
nursel	1243 2091
nursem	1243 2091
nurseo	1243 2091
nursep	1243 2091
nurser	1243 2091
nurses	34 1243 2091
nurseu	1243 2091
nursev	1243 2091
nursew	1243 2091
nurtur	198 250 682
nurture$	1093
nurtured$	1093
nurtures$	1093
nurturing$	1406 1458 1093
observ	1217 2107 2124 573 1787 1798 848
obtain	2090 1781
obtain$	713
obtained$	1782 1790
obtaining$	713
obtains$	713
occasi	859
occasions$	1566
occur	1413
occur$	2261
occurs$	2261
october$	2145 1298
of	1238
of$	2060 1239 1249 2098 2133 2142 1296 2150 1310 1314 2168 142 2201 2217 1378 2239 2240 1410 2278 2313 2338 1491 1498 2360 1518 1522 1607 1609 2470 2481 1641 1664 2572 2613 1804 597 1838 1839 1849 1920 1928 2000
off	1499 1659 2518 2621
off$	2058 2066 2102 285 1500 2507 2538 507 1736 1737 2012 2035 2036 2039
offer	1217 2107 2124 152 1446 573 1787 1798 1890 848
offer$	128 1360 203 2294 2314 1860 1099 1177
offere	1208 2090 2103 2118 2119 1273 70 152 2246 1403 245 1456 1781
offere$	203
offered$	2056 2105 2121 1278 1360 2209 1365 2251 1453 2304 1727 1099 1177
offeres$	203
offeri	152
offering$	128 1360 203 1099 1177
offers	1243 2091 152
offers$	128 1360 203 1099 1177
office	34 35 1243 2091 2106 60 61
officer$	0 1 2061 1215 12 16 18 52 875
officerchecks$	1243
officers$	0 1 2061 1215 12 16 18 52 875
officerschecks$	1243
often	14
often$	7 1222 1240 2151 2303 1848
older	432 2552 1998
older$	2138 273 1487 2343 1506 1544 1546 2408 1561 1562 2411 2477 1652 2517 620 622 623 1983 1995 2003 799 800 801
oldest	273 1487 2343 2346 1506 1546 2408 1561 1562 2411 359 1576 402 2477 432 1652 453 2577 1983 1995 1998 2003 799
oldest$	2517
on	1755 766
on$	1262 74 2134 1314 2219 2220 1388 2252 1420 229 2290 1457 2310 2353 2378 1552 367 1580 391 2486 1641 2591 545 2603 2604 2606 2607 1771 2623 1779 1842 1863 698 1945 1979 2011 2012 2025 2026 2035 2036 2050
once	2519
once$	2057 2381 2399 2407 2520 2540 2604
one	79 2346 432 457 1998
one$	49 1257 1396 1445 2345 300 1510 303 1523 1551 2414 359 1568 1576 402 1614 2462 1620 2473 424 434 2494 442 453 1692 2542 2575 2577 525 1798 619 1989 2012 2027 2028 2048 858
ones	1675
ones$	1257 2392 2448 1675 2523 1994
ongoin	152
ongoing$	1360 1382 711 999
online$	2114
only$	302 343 2462 446 484
onside$	1974
open	1273 1755
open$	1231 49 1272 2121 2155 132 2227 1408 2271 2272 1429 2603 1820 1888 1970 1980 2042 1109
opened	2090 1273 1781
opened$	2100 2109 1272 2121 1109
opening$	132 803
opens$	1272 2155 132 1109
operat	1246 1840
operational$	2094 2114
opinions$	269 582
opport	2250 2301 1875 1890
opportunities$	1411 1893 1894 720
opportunity$	2237 720
opposite$	362 1581 1610 516 1725
optician$	987
optimi	682 1016
option	2250 2301 1680 1927
option$	2244 1926 720
options$	2528 1893 1926 720
orange$	2129
orbit$	1706
order	1267 2332 286 1494 1495 338 474
order$	2094 2115 2331 282 298 500 535 584 1984 1992 1993
orderd$	500
ordere	2090 1267 1781
ordered$	2115 298 342
ordering$	298 535
orders	1494 1495 338
orders$	2331 298 500 535 584 1984 1992 1993
ordina	60 61 125 1333 206
ordinary$	199
ordinate$	1961
ordinated$	1414 1961
ordinates$	1961
ordinating$	1961
organi	2090 2112 1781
organise$	2155 568
organised$	568
organises$	2155 568
organising$	568
other	1349 213 1421 2347 293 2352 2362 2364 2375 2390 1574 2437 2440 2441 1605 2466 436 1662 2544 2552 1705 2554 2556 2588 2590 789 2001
other$	1330 2182 1336 2197 2348 1502 2361 1515 2383 1536 1538 2389 1544 2395 2404 2405 2413 2414 2417 362 2428 1583 393 1602 396 1616 2465 1619 2469 2494 2501 1656 2508 2524 2527 472 1686 2542 1701 2552 1705 2554 1707 2557 1720 513 2571 2574 2576 2578 1738 1997
others	1349 2375 2437 1655
others$	2197 2281 1502 2361 2391 2395 2397 2404 2405 2414 2417 1619 2494 2501 2502 2503 2508 2524 2527 2557 1720 513 2571 2574 2576 2589
ought	2293
ought$	2297
our	1320 192
our$	2168 1400 200 1437 1460 1778 751
out	1333 498 538 2621 1927
out$	1212 2111 2121 1278 1294 2164 1317 1318 111 2168 1321 1323 2251 1418 2273 2304 2333 1496 1499 1521 2398 2415 2424 1577 1582 378 1589 2439 1605 1630 2488 2495 1651 1668 1671 520 2581 1737 1765 608 1902 1949 2018
outcom	1890
outcome$	2296
outcomes$	2181 1872 1045
outing	2593
outing$	2624
outings$	2461 2624
outlet	1963
outlook$	2274
outrea	1217 2107 2124 1473 573 1787 1798 848
outreach$	2070 2086 2321 1968
outreachmentor$	1215
outreachmentors$	1215
outreachnetwork$	1215
outreachnurse$	1215
outreachofficer$	1215
outreachofficers$	1215
outreachpanel$	1215
outreachsergeant$	1215
outreachservice$	1215
outreachstaff$	1215
outreachteam$	1215
outreachworker$	1215
outreachworkers$	1215
outsid	111 1538 1605 1741
outside$	1262 2465 1779 1862 2010 2025
over	1627
over$	2339 310 2389 2474 2475 2479 1693 2579 692 1920 1924
overla	1497 2497
overlap$	2345 2357
overleaf$	1941
overs$	2389 1686
overse	125 1333 1685 1016
oversi	1875 1890
oversight$	1903 1919 712
overview$	1903
own	125 1333
own$	1322 2173 1326 1520 1555 2480 430 1714 1825 740 1989
owner	60 61 2611
owners	735 1943
ownership$	2316
owns$	740
pack	1217 2107 2124 573 1787 1798 848
pack$	2080
paediatrician$	983
page	1217 2107 2124 573 1787 1798 848
page$	1235 58
pages$	58
paid	2090 1781
paid$	1267 557 1792
paint$	2618 1123
painte	1244
painted$	2092 2109 1123
painting$	1123
paints$	1123
pair	273 1487 2343 1506 1546 2408 1561 1562 2411 402 2477 1652 1983 1995 2003 799
paired$	1745
pairs	1675
pairs$	2523
pan$	2242
panel	1217 19 26 2107 60 61 2124 1349 573 1787 1798 848
panel$	1215 1234 2176 2177 2197
pans$	2242
paragraph$	2166 1851
paragraphs$	2166 1851
parame	1319
paramedic$	992
parameters$	2167
parcel	460
parcelled$	1668
parent	33 34 2106 62 63 81 103 1362 1756 1915
parent$	0 1 2061 12 16 18 52 955
parents$	0 1 2061 12 16 18 1241 37 52 1271 1289 2210 1415 224 1443 1506 299 383 1633 2614 1917 1931 955
park	64
park$	2407 2436 2478 844
parked$	844
parking$	844
parks$	844
part	1228 2076 2088 2089 2090 51 787
part$	2104 1259 111 1320 2308 1724 2573
partic	1228 2076 1235 51
participants$	2083 2096
participate$	1259
participates$	1259
participation$	1797
partie	56
parties$	1264
partin	787
partne	26 1237 34 2106 1349 158 1446 241 1890 683
partner$	2096 964
partners$	0 1 2061 12 16 18 1234 2096 52 2197 159 1449 714
partnership$	1234 2085 2176 2177 1366 2294 1892
parts$	1724 2573
party	56
party$	1264 2624
pass$	144
passage$	2166 1851
passages$	2166 1851
passed$	2199
passes	59
passes$	591 2043 2045
pastor	152
pastoral$	1360
path	2602
path$	53 483
paths$	483
pathwa	1217 2107 2124 1680 573 1787 1798 735 1943 1963 848
pathway$	2528
pathways$	2196 2528
patient$	1866 1980
patrol	1209 2063 1217 2107 2124 573 1787 1798 848
patrol$	2062 2086 881 1152
patrolled$	1152
patrolling$	1152
patrols$	2062 2086 881 1152
patterns$	1871
pay$	1118
paying$	1118
pays$	1118
peace	1703
peace$	2551 2568
peel$	291
peeled$	1970
peer	2347 1501
peer$	273 1487 2343 2347 1501 2349 1506 1546 2408 1561 1562 2411 2437 2472 2477 1644 1652 1681 1695 1697 1746 1983 1995 2003 799
peers	2437 1644 2554
peers$	2348 2349 330 2428 2431 2452 1619 2472 2492 2494 2501 2508 2510 2512 2524
people	33 34 2106 1421
people$	0 1 2061 12 16 18 1241 37 1256 52 1271 1284 2135 1289 1307 2157 2160 2161 1339 2210 2299 1470 1476 1537 2431 2438 2472 432 2522 481 2541 541 2608 1830 624 2008
peoples$	2135
per$	33 1942
percen	33
percent$	1241
percep	735 1943
perceptions$	1916
perfor	56 2112
perform$	563 1186
performance$	1264 2600
performances$	1264
performed$	1186
performing$	563 1186
performs$	563 1186
periodic$	134 678
periodically$	2220 678 1889
permit	2536
permit$	2175 2229 1478 1584 1621 1965
permited$	1478
permits$	2175 2229 1965
permitted$	1478 1503 1654
persistent$	1866
person	34 2106 1287 273 1487 2343 1506 1546 2408 1561 1562 2411 359 1576 2477 1652 1983 1995 2003 799
person$	0 1 2061 12 16 18 52 2135 206 2416 1670 1830 749
persons$	2135
pharmacist$	990
phone	1209 59 1679 2564
phone$	591 1137
phoned	1208 2090 1268 2118 2119 593
phoned$	2056 2116 1269 1801
phones	296
phones$	591 1137
phoning$	1137
photo$	41
photograph$	41
photographs$	41
photos$	41
physical$	651
physio$	986
physiotherapist$	986
pick	187
pick$	1337 175 1404 454 830
picke$	454
picked$	114 115 1365 830
pickes$	454
pickin	187
picking$	454 830
picks	187
picks$	454 830
picnic	56
picnic$	1264 1759 2624
picnics$	1264
picture$	41 1290 2148 1347 1921
pictures$	41 1290
pilot$	2
pitch	2602
pitch$	53
plac	499 791
plac$	462
place	1217 1236 2090 1244 2107 2112 2124 368 573 1781 1787 1798 848
place$	2065 2075 2084 2092 2205 2209 2218 2254 2273 2306 2407 354 365 2427 379 1595 392 2456 1650 448 462 517 1729 1796 1876 2023
placed	2090 368 1781
placed$	2401 1564 1567 369 397 1632 1640 462 493 1792
placeed$	448
placeing$	448 517
placem	1570 2418 1571 2424 1597 2453 1606 2458 1665 2513 459 1680 479
placement$	369 2434 379 2454 2504 2528 1687 482 1729
placements$	2419 369 2434 379 2445 2459 2504 2528 1687 482 1729
placered$	448
places	368 1762
places$	2205 2254 2306 354 379 448 462 517 2610 2023
placeting$	517
placin	368
placing$	462 1700
placs$	462
plan	1217 2107 2124 1325 573 1787 1798 722 848
plan$	2 2078 2080 46 2155 2170 2173 2174 1347 1889 1941 1948 1953 850
planned$	2073
planni	722
planning$	2191 2214 1860 1918
plans	722
plans$	2155 2173 2191 1370 1941
plant$	1180
planted$	2109 1180
planting$	1180
plants$	1180
play	56
play$	2070 53 1264 252 1496 1545 2600 569 1193
played	2112
player	62
players$	2009
playgr	1570 2418 2458
playin	1740
playing$	252 569 1193
plays$	1264 252 569 1193
pledge$	55
plug$	661
pluging$	661
plugs$	661
podcast$	58 2609
point	1285
point$	38 2133 2205 2276 1578
points$	38
police	34 35 1243 2091 2106 60 61
police$	0 1 2061 12 16 18 52 873
policechecks$	1243
polici	1217 2107 54 2124 1430 573 1787 1798 848
policies$	2278
policing$	874
policy	1217 2107 54 2124 1430 1772 573 1787 1798 848
policy$	58 2278 2620 850
pond$	53
pool	64 1777
pool$	2625
pop$	756
portal$	58
portals$	58
positi	198 250 293 436
position$	1889
positive$	2182 1336 1406 2257 2265 1448 1458 489 651 755 1973 1980
possib	2246 1927
possibilities$	720
possibility$	1926 720
possible$	1396 1618 1881 1882 1899 720
post	1217 2107 2124 573 1787 1798 837 848
post$	2128 1796
posted	2090 1263 1273 70 1781
posted$	2111 2121 1278 1799
poster	1217 2107 54 2124 573 1787 1798 848
poster$	57 543 2605 2045 850
posters$	57 543 2045
potent	735 1943
potential$	720
power$	282 2569 514 1723 1984 1992 1993
powerful$	2484
powers$	282 1984 1992 1993
practi	34 2106 60 61 1368 1430 1446 1890
practicable$	1882
practice$	2191 2216 2278 2281 2294 1891
practitioner$	0 1 2061 12 16 18 2099 52
practitioners$	0 1 2061 12 16 18 2096 52 159
prepared$	1727
presen	1217 2077 2090 2107 2124 1413 1446 1473 573 1781 1787 1798 848
presence$	2294 2321 1514 1859 1903 1905
present$	2261 2456 1866 1980 832 2042
presented$	832
presenting$	832
presents$	2261 832
pressure$	2543
preven	278 281 1504 332 333 470 682
prevent$	279 1507 329 1591 426 662 1060
prevented$	2327 458 1060
preventing$	279 426 662 1060
prevention$	1060
prevents$	279 426 662 1060
prey	101 1833
prey$	2156
price	1772
price$	2620
priced	1267
priced$	2115
print	837
print$	1146
printe	2090 1263 1273 1781
printed$	2111 2121 1146
printing$	1146
prints$	1146
priori	1875 682 1016
priorities$	2181 1031
prioritise$	725 910
prioritised$	2260 910
prioritises$	725
prioritising$	725 910
priority$	1384 1031
prise$	291 354 374
pro	293 436
proact	206 1429 683
proactive$	1414 2277 1866 1088
proactively$	1088
problem$	2231 1948
problematis$	708
problematise$	708
problematises$	708
problematising$	708
problematiss$	708
problems$	2231
proced	1217 2107 2124 1430 573 1787 1798 848
procedure$	2278
procedures$	2196 2278
proces	1217 2107 2124 1430 573 1787 1798 848
process$	2278
processes$	2196 1370 2278
procur	1267
procured$	2115 1795
produc	4 2090 1243 2091 2549 1781
production$	1212
productive$	1973
profes	26 34 2106 1349 241
professional$	0 1 2061 12 16 18 2099 52 1377 588 669
professionals$	0 1 2061 12 16 18 1234 2096 52 1339 2197 159 1449 714
profile$	1878 1903 899
profiled$	899
profiles$	899
profiling$	899
profit	1833
profit$	2156
progra	1217 2107 2124 1665 2513 1680 573 1787 1798 848
programme$	2 2064 2528 576
programmes$	2528
progre	1254 125 1333 1337 1365 1403 1404 1456 1937
progress$	2185 2195 2236 2252 585 1889 1976 1054
progressed$	2102 2213 2251 2304 1054
progresses$	2195 1054
progressing$	1054
progresss$	2195
prohib	278 281 332
prohibit$	279
prohibited$	2327 458
projec	2516
project$	2 53 2382 576
promise$	342 500
promised$	2073 500
promises$	342 500
promot	682
promote$	1012
promoted$	2260 1012
promotes$	1012
promoting$	1012
promptly$	2216
proper$	1348 1699
proportionate$	652 1085
proportionately$	1085
protec	682
protect$	1067
protected$	2260 1067
protecting$	1067
protection$	286
protective$	1890
protects$	1067
protoc	1217 2107 2124 573 1787 1798 848
protocol$	850
provid	2090 1243 2091 1273 70 152 1781 695
provid$	203
provide$	137 1360 203 1098 1176
provided$	2121 1278 1360 2209 245 1799 1098 1176
provider$	2471 587
providers$	2471 587
provides$	137 1360 203 1098 1176
providing$	137 1360 203 1098 1176
provids$	203
provis	4 1217 2107 2124 2178 2184 2250 1430 1473 2424 1665 2513 573 1787 1798 1890 848
provision$	1212 2278 2321 2504 1893 1894 1968
provisions$	2504
pru$	2504
psychiatrist$	976
psychologist$	975
public	4 1179
publication$	1212
publis	2090 1263 1781
publish$	1147
published$	2111 1147
publishes$	1147
publishing$	1147
pull$	291 354 373 443 1706 2569 514 1723 706
pulle$	443
pullen$	443
pulles$	443
pulling$	373 443 706
pulls$	373 443 706
pupil	1287
pupil$	2135 432
pupils	1773
pupils$	2135 432 2009
purcha	2090 1267 1781
purchased$	2115
purpose$	2258 1953
purposeful$	1973
push$	705 737
pushes$	705
pushing$	705
put	499 791
put$	2090 1244 1263 2112 1273 162 1425 493 517 1780 1781 1169
puting$	517
puts$	517 1169
putting$	162 1700 517 1169
qualit	1890
quarterly$	578
questi	1217 2107 2124 573 1787 1798 848
quicke	857
quicker$	1972
quickly$	1972
quiet$	2583
quit	510
quit$	346
quiting$	346
quits$	346
racism	947
racist	947
radar$	2285 1887
raise	144 175
raise$	1383 670 701 1181
raised$	2199 1792 670 1923
raises$	670 1181
raising$	670 1879
ramp	59 2602
ramp$	53 503 504
ran$	1784
rang	2063 593
rang$	1269 1801
rappor	1890
rate	2132
rate$	589 851
rated$	851
rates$	589 851
rather$	1302 392 1650 642
ratifi	2090 1781
ration	438
re	1628 614
re$	1634
reach	1285 1679
reach$	2133 1706 1728 580 694 849
reache	1208 2088
reached$	2056 580 849
reaches$	694 849
reaching$	694
react$	764
reacts$	764
read	1208 2081 2090 1781
read$	2056 2074 2100 1263 1162
reading$	1162
reads$	1162
ready$	2109 1727
real$	1699
reassurance$	2208 1026
reassure$	1026
reassured$	1026
reassures$	1026
reassuring$	651 1026
rebuild$	659 743
rebuilde$	659
rebuildes$	659
rebuilding$	659 743
rebuilds$	659 743
receiv	2088 2089 2090 152 1781
receive$	1360
received$	2074 66 1782
recogn	84 1417 682
recognise$	2265 1074
recognised$	1292 1074
recognises$	1074
recognising$	1074
recommendations$	2181
record	1217 2090 1243 2091 1247 2107 2124 1320 113 114 115 116 1325 1349 144 573 1781 1787 1798 848
record$	3 31 2095 2170 2171 2173 2174 553 1852
recorded$	2168 1321 1323 1324 553 1790
recording$	553
records$	31 2095 2173 2197 553
recove	857
recrui	1208 2090 1273 101 1781
recruit$	1130
recruited$	2056 2121 1130
recruiting$	1130
recruits$	1130
red$	2129
redecorated$	2109
redraft$	1156
redrafted$	1156
redrafting$	1156
redrafts$	1156
reduc	335 438 452 464 487 515 857
reduce	278 2570 682
reduce$	358 662 1061
reduced$	2260 2327 1061
reduceing$	358 662
reduces$	358 662 1061
reduci	278
reducing$	1061
refere	1940
reference$	2166 1851
references$	2166 1851
referr	1208 1217 1235 2088 2103 2107 2124 120 573 1787 1798 848
referral$	15 96 122 2605 1933
referrals$	15 2083 96 122 1933
referred$	2056
reflec	1417 683
reflect$	2265 655 1922
reflected$	1790
reflecting$	655
reflects$	655
reform$	2476
refres	1217 2107 2124 573 1787 1798 848
refunds$	2053
refurbished$	2109
refurbishment$	53
refuse	333
refused$	463
regain$	743
regaining$	743
regains$	743
regard$	1384
region	2453
regist	1217 21 2081 2107 1273 2124 573 1787 1798 848
register$	3 1229 31 448
registered$	2121 448
registering$	448
registerred$	448
registers$	1229 31 448
regrou	1628
regroup$	2476
regular$	134 1382 199 589 651 678 697 711
regularity$	6
regularly$	2216 2220 678 1889
rehear	56 1320
rehearsal$	1264 2622
rehearsals$	1264 2622
rehearsed$	2168
rehous	368
rehous$	412 425
rehouse$	360 412 425
rehoused$	1567 360 412 425 1640
rehouses$	360 412 425
rehousing$	360 369 412 425
rehousred$	412 425
rehousring$	412 425
rehouss$	412 425
reinfo	1016
relati	2305 1486 1488 1529 2424 1590 2532 519 1890 683
relations$	1954
relationship$	2296 2334 2438 1867 749 1034
relationships$	2236 2334 330 2438 1867 1034
relatives$	2009 967
relentless$	1866
releva	1320 152
relevant$	2168 1330 2182 1348 1360 1881 1882
reliance$	372 1660
reloca	368
relocat$	412 425
relocate$	360 397 412 425
relocated$	1567 360 397 412 425 1640
relocates$	360 397 412 425
relocating$	360 412 425
relocation$	369
relocatred$	412 425
relocatring$	412 425
relocats$	412 425
remain	114 221 2552 679
remain$	98 156 1367 1422 1424 414 699 794
remaining$	414 1705
remains$	98 156 1422 1424 414 794
rememb	1311 2159
remember$	1922
remind	1268
remind$	1013
reminded$	2116 1013
reminding$	1013
reminds$	1013
remote$	1667
remov	474 487 510 511 538 643 783
remov$	443
removal$	290
remove	498 2559 2565 529
remove$	291 380 443 1150
removed$	380 2443 1640 1737 1150
removen$	443
removes$	380 443 1150
removing$	291 380 443 1150
removs$	443
reopen$	1184
reopened$	1184
reopening$	1184
reopens$	1184
repair	1244
repair$	53 659 1933 1121
repaire$	659
repaired$	2092 2097 1121
repaires$	659
repairing$	659 1121
repairs$	53 659 1933 1121
repeat	1320 113
repeat$	2168
repeated$	2168 1321
replac	1244 1650 779
replace$	809 840
replaced$	2092 2460
replaces$	809
replacing$	809
replie	1235 1268 1274
replied$	2116
replies$	2083 2122
reply	2081 1274
reply$	2122
report	1209 1217 1235 1243 2091 2107 2124 2132 1319 1320 113 144 2564 573 1787 1798 848
report$	2062 85 96 2165 2167 850 851
reported$	2168 1321 2199 1790 1793
reports$	2062 2083 85 96
represented$	1431
reques	791
request$	1290
requested$	1782
requests$	1290
requir	2246 338
require$	298 500 535
required$	342 500 1881 1882
requireed$	298
requireing$	298 535
requires$	298 500 535
resent	1311 2159
reserve$	1195
reserves$	1195
reserving$	1195
reset$	659
resete$	659
resetes$	659
reseting$	659
resets$	659
reside	1217 2107 56 2124 479 573 1787 1798 848
residential$	1264 1687 521
residents$	2008
resili	1890
resilience$	1036
resour	1217 2107 2124 1473 573 1787 1798 848
resource$	1327
resources$	1327 1381 2321 1893 1939 1968
respec	2305 682 942
respect$	1947 1951 1076
respected$	2260 2325 1076
respectful$	2153 1076
respectfully$	1947 1076
respecting$	1076
respects$	1076
respit	1703
respite$	385 2551
respon	2081 1235 2088 2089 1274 1429 682 1890 735 1943
respond$	175 688 764 1051
responding$	1051
responds$	764 1051
response$	2122 2181 1860 1891 1051
responses$	2083 1051
responsibility$	1356 2248 2316
responsive$	2277
rest	2347 2364 2375 2390 2440 2466 1703 2552 1705 2554 2590 2001
rest$	2395 2397 2414 2417 2437 385 2494 2501 1655 2508 2524 2527 2551 2557 1720 2574 2576
restor	683
restor$	659
restore$	659
restores$	659
restoring$	659
restors$	659
restri	278 335 438 464
restrict$	358 465
restricted$	2327 458 465
restricting$	358 465
restrictped$	465
restrictping$	465
restricts$	358 465
restrictting$	465
resurfaced$	2109
resurfacing$	53
retain	695
retain$	730
retaining$	730
retains$	730
return	2081 2088 2089 120
return$	121 431 1786
returned$	121
returning$	431
returns$	121 431 1786
retwee	1235
retweets$	2083
reunit	1628
reunite$	2476
review	1217 2090 1243 2091 2107 2124 1365 573 1781 1787 1798 1886 848
review$	2 2230 222 1887 681 1084
reviewed$	2213 222 1793 681 1084
reviewing$	222 681 1084
reviews$	222 681 1084
revise	2090 1781
rewrite$	1155
rewrites$	1155
rewriting$	1155
rewritten$	1155
ride$	1592 2622
rides$	2622
rift$	1867
rifts$	1867
right$	1348 2265
rights$	749 940
ring	1209 2063 2132 1285 1547 1679 2564
ring$	2133 94 1138
ringing$	1138
ringle	1576 2577 1998
ringleader$	1991 1994 904
ringleaders$	1991 1994 904
rings$	94 838 1138
rink	64
ripped$	529
rise	857
rise$	68
rises	857
rising	857
risk	2305 1890
risk$	2186 2198 2231 1865 666 1889 1046
risks$	2186 2198 2231 1865 666 1046
risky	2305
rival	1108
road	2458
road$	2464
robbed	1286 101
robbed$	2134 927
robber	859
robberies$	106 885
robbery$	106 885
robust	206 1875 683
robust$	1414 652 711 745 1089
robustly$	1089
role	1963
role$	704
roll	4
roll$	125
rolled$	2090 1781
rollout$	1212
room	23 64 1570 2418 2602
room$	53 365 2427 2490 2561 2603 2605 2617
rooms	2418
root$	735
rose	857
rota	1217 19 2107 2124 2549 573 1787 1798 848
rota$	58 2605
rotas$	58
round$	2333 1964
rounde	1777
rounders$	2625
route	2458 1762
route$	1596 2464 1762 2610
routes$	2196 1596 2546
routine$	678
routinely$	678
routines$	925
row$	96 1724 2573
rows$	96 1724 2573
rugby	1777
rugby$	2625
rule	54 2332 1772
rule$	55 2331 485 500 2620
ruled$	1316 500
rules$	55 2331 500 2620
run	2090 1273 1781
run$	2105 2121 2155 2156 2622 1784 2042 1173
rung	1208 2063 2090 1268 2118 2119 67 2137 2564 593
rung$	2056 2116 1275 1801
runnin	1227
running$	2075 2114 1173
runs	1243 2091
runs$	2155 2622 1784 1173
s$	118 1400 1543 1568 387 509 513 1997
s20$	2007
s34$	784 785
s35$	784 785
safe	198 2305 250 1762 1875 1890
safe$	2153 1406 2265 2269 2270 1458 2610 1823 945
safegu	682 944
safeguard$	1068
safeguarded$	2260 1068
safeguarding$	1068
safeguards$	1068
safely$	1816 855
safer	250 1662
safer$	2265 2269 2270 1458 1904 854 945
safety	2305 1875 1890
safety$	2258 710
said	1311 2159 113
said$	2073 1321 851
same	1573 457 2519
same$	2128 1523 2414 1573 2421 2426 1579 1598 1599 2456 1642 2519 1683 2548 1732
sameanother$	2428
samefriends$	2428
samefriendship$	2428
samefriendships$	2428
samegroup$	2428
sameother$	2428
samepeers$	2428
sample$	1791
samples$	1791
sanction$	913
sanctions$	913
sat$	1268 1564 493
satisfy$	726
saturd	496 497
saturday$	2120 496 1704 497 2553 1753 2626 2627
saturdays$	2120 1704 2553 1753 2626 2627
saw	1311 2159
saw$	2100
say	2132 1285 1311 2159
say$	2133 2241 851
saying$	851
says	1311 2159
says$	851
scale$	728
scales$	728
scaling$	728
scatte	1530 1531 787
scattered$	2378 2379
schedu	2090 1781
scheme	1217 2107 2124 573 1787 1798 848
scheme$	2 58 576
schemes$	58
school	34 35 1243 2091 2106 60 61 64 1362 1570 2418 1571 2424 2453 1606 2458 1623 1665 2513 459 2516 1680 494 2611
school$	0 1 2061 12 16 18 52 2147 1301 2154 2210 2434 379 2435 2436 2442 2451 2454 2455 2471 2504 2528 1702 1730 2586 2619 1817
schoolchecks$	1243
schooled$	1632
schools$	0 1 2061 12 16 18 52 2419 2459 2471 2504 2528
scope	1319 1320
scope$	2165 2167 2168 719 720
scopes$	719
scoping$	719
score	2132
score$	86 851
scores$	86 851
screen	1217 2107 56 2124 573 1787 1798 848
screening$	1264
screenings$	1264
screenshot$	41
screenshots$	41
screwe	1780
screwed$	2628
search	1286
search$	194 915
searched$	2134
searches$	96 915
seat	59
seat$	354 429 503 504 517 2605 2618 1191
seated$	1564 429 493 1191
seating$	36 354 1700 517 1191
seats$	36 354 429 503 504 517 2618 2023 1191
seatting$	517
second	2552
section20$	2007
section34$	784
section35$	784
secure	1236 2090 1781
secure$	521
secured$	2084
security$	2258
see	1209 2132 1311 2159 2352 1547 1550 2439 2497 1679
see$	186 2247 2320 266 2342 1497 2351 1524 334 2394 2398 1625 1708 565 733
seeing	2335 2355 2526 1696
seeing$	186 266 2342 1500 2383 2388 2483 2514
seek	307 722 791
seek$	181 409 648 713
seekin	722
seeking$	409 648 713
seeks	722
seeks$	648 713
seen	1208 2088 2090 2103 2118 2119 67 1485 1550 406 486
seen$	2056 2074 1275 2333 2340 2398 1694 1715 508
sees$	334 565
seize$	916
seized$	916
seizes$	916
seizure$	916
seizures$	916
select$	454
selecte$	454
selectes$	454
selecting$	454
selects$	454
self$	1890 735
sell	101 1833
sell$	2156 2596 2597
seller	2138
seller$	871
sellers$	2008 871
selling$	1810 1832 1834
sells$	1834
semina	1217 2107 2124 573 1787 1798 848
send	368 474 837
send$	373 431 448 462 1135
sende$	462
sended$	448 462
sendes$	462
sending$	431 448 462 1135
sendred$	448
sends	1243 2091
sends$	373 431 448 462 1135
senior$	711
sense$	202 1921
sensit	206 1429
sensitive$	2215 1414 2277 1087
sensitively$	1087
sent	2068 1223 2088 2090 1273 70 1286 368 2564 1781
sent$	2071 2121 1278 2134 321 1567 373 397 1632 1640 1661 462 477 530 1799 1136
sente$	462
sented$	462
sentence$	2166 1851
sentences$	2166 1851
sentes$	462
senting$	462
sents$	462
separa	1530 1531 1614 436 460 2564 787
separate$	1555 350 362 363 1575 1581 388 389 396 1610 1611 1616 415 430 440 445 1656 1657 472 1689 1698 1701 1707 1713 516 1725 1739 1747 2002
separated$	2378 2379 1668 2002
separately$	2462 1102
separation$	787
september$	2145 1298
sergea	2106 60 61
sergeant$	1215 878
serve$	1194
served	2536
server	509
server$	1717 527
serves$	1194
servic	23 60 61 2178 241 1787
service$	1215 58 2191 576 587
services$	58 1339 2191 2196 159 2235 1449 587 1893 1894 714
serving$	1194
sessio	1217 2107 2124 1665 2513 2516 486 2593 573 1787 1798 848
session$	2125 1558 2422 2436 2446 1612 2461 1694 2555 2561 2622 850
sessions$	2125 1558 2423 2436 2448 1612 2461 1694 2555 2622
set	1570 2418 2458 1665 2513 1680 494 791
set$	2090 1320 113 114 115 1425 2280 2430 2431 2442 1604 1624 2490 2528 1702 1781 763 812 826
sets	2418 2513
sets$	1604 2459 2528 763 812 826
setting$	2205 2254 2306 2594 763 812
settings$	2205
settle$	2551 2568
seven	62 63 273 1487 2343 1506 1546 2408 1561 1562 2411 2477 1652 1983 1995 2003 799
seven$	1271
sever	278 382 452
several$	424
severed$	2350
severi	278
severs	278
sew$	1189
sewing$	1189
sews$	1189
shadow$	1706
shar$	647
share	144
share$	160 1545 457 647 1083
shared	2090 1781
shared$	2100 2199 1600 404 1613 2498 460 509 1718 1745 1793 745 1083
shares	1235 1243 2091
shares$	2083 1545 457 647 1083
sharing$	2085 160 2388 1545 457 647 1083
shars$	647
sharting$	647
she	103 432 453
she$	1443 2307 1469
shed	2602
sheet	1217 2107 2124 573 1787 1798 848
sheet$	1229 31
sheets$	1229 31
shelte	59 2602
shelter$	36 53 57 503 504
shelters$	57
shift	1217 2107 2124 1680 573 1787 1798 848
shift$	2125 2528 2555
shifts$	2125 2528 2555
shoo	466
shop	64 1287 2611 1805 1915
shop$	2110 2135 2407 2478
shopke	34 2106 1750
shopkeeper$	0 1 2061 12 16 18 52 2598 1836
shopkeepers$	0 1 2061 12 16 18 52
shoplifting$	894
shops$	2110 2135 2478 2614
shorte	438 857
shorten$	1182
shortened$	1182
shortening$	1182
shortens$	1182
should	2293 2297 1466
should$	129 1361 196 204 205 1432 1626
show	56 1285
show$	1264 2133 2624 1802 1822 2042 1163
showing$	1239 1163
shown	2068 1263 2118 2119 70 245
shown$	2111 1278 1453
shows$	1264 1802 1822 1163
shut	2565 510
shut$	422 463
shuted$	422
shuting$	422
shuts$	422
siblin	402 403
side$	1264 2148 1724 2573 2625 1974
sides$	1724 2573
sight$	1392
sign	2077 2088 2089 54 59
sign$	1217 10 1226 1228 21 1235 36 1245 2107 57 2124 543 2605 573 1787 1798 848 1148
signal$	509
signed	2090 1263 1781
signed$	1208 1210 2065 10 1226 1245 1254 2111 1273 1148
signing$	1148
signpo	1208
signpost$	1002
signposted$	2056 1002
signposting$	1002
signposts$	1002
signs$	10 1226 36 57 543 1148
silent$	2583
silos$	2189
since$	1815
sing$	847
singes$	847
single	442
singly	1614
singly$	2462 2502 2542 1989
sings$	847
sister	402 1678 2532 519
sister$	955
sisters$	2009
sit	114 1497
sit$	1485 1496 2345 2351 315 1545 2401 1564 429 2520 2530 1711 2560 517 2585 818
site	1570 2418 1594 2458 2516 1680
site$	58 2442 2446 2480 2528 2586
sites	2418
sites$	58 2459 2528
siting$	517
sits$	1545 429 517 818
sittin	2418 2526 1740
sitting$	2335 2388 2401 429 2514 517 818
sittings$	2419
situat	1890
situation$	1347 1889
six	62 63 273 1487 2343 1506 1546 2408 1561 1562 2411 2477 1652 1805 1983 1995 2003 799
six$	1271 1774
sixth$	1623 1665
size$	1672
skate	2602
skate$	847
skatees$	847
skater	62
skates$	847
skill$	1018
skills$	1411 235 1018
sleep	2132 1541 478
sleepover$	2326 2389
sleepovers$	2326 2389 1686
slide	1217 2107 2124 573 1787 1798 848
slip$	231
sliping$	231
slipping$	231
slips$	231
slot	2516
slot$	1638 2555 2561
slots$	1638 2555
small	1636
small$	2484
smart	1875
snap$	509
snapchat$	509
snooke	1777
snooker$	2625
so$	1455 274 289 1572 377 2445 428 441 512 635
social	1485 2335 2514
social$	60 61 1501 1644 1681 1697 645
socialise$	2333 2005
sofa$	503 504
sofas$	503 504
sold	101
sold$	1834
solicitor$	974
solidi	1016
soluti	2250 735 1943
some	2346 432 1998
some$	1393 1428 1468 1576 424 2533
somebo	241
somebody$	1339 1449
someon	241
someone$	1339 1449
someth	2250
something$	127 262 765
somewhere$	2465 1645
son	1678
son$	1658 955
song$	53 2609
sons$	1658
soon$	1682
sooner	857
sooner$	1972
sort$	1624
sought$	2179 2209 2325 1782
source$	128
sourceing$	128
sources$	128
south	1685
space	2301 1703
space$	2254 235 2306 421 461 2551 2605
spaces$	2254 2306
speak	1209 1550
speak$	94 249 1547 2398 1679 555 2042
speaking$	249 2335 555
speaks$	94 249 555
specialist$	1330
speed$	2298
spend	2132 1497
spend$	22 1485 2345 2401 605
spending$	22 2335 2383 2401 2514 2526 605
spends$	605
spent	1236
spent$	2084 1238 605
split	1530 1627 460 787
split$	2378 1531 352 353 2475 1668 493
splits$	352 353
splitting$	352 353
spoke	593
spoke$	1269 1801
spoken	2090 1268 593
spoken$	1208 2103 1260 2116 2118 2119 67 1801
spotted$	1715 508
spread	460
spread$	1668 493 647
spreade$	647
spreades$	647
spreading$	647
spreads$	647
spreadting$	647
spring$	2145
squad	2549
squad$	2555 880
squads$	2555
square$	1485 2407 2436 2478
stabbing$	106 893
stabbings$	106 893
stabil	735 1943
staff	33 34 35 2106 60 61 1915
staff$	0 1 2061 1215 12 16 18 1241 2096 52 1339 159 1415 1917 714 1931 1938
staffa	1243 2091
staffc	1243 2091
staffchecks$	1243
staffd	1243 2091
staffe	1243 2091 1273
staffed$	2121 813
stafff	1243 2091
staffh	1243 2091
staffing$	1327 1381 813
staffl	1243 2091
staffm	1243 2091
staffo	1243 2091
staffp	1243 2091
staffr	1243 2091
staffs	1243 2091
staffs$	813
staffu	1243 2091
staffv	1243 2091
staffw	1243 2091
stage	2602
stage$	53 2205 2276
staged	2112
stagge	364
staggered$	440 1657
stall	1217 2107 2124 573 1787 1798 848
stall$	1759 2624
stalls$	2624
stance$	2274
stand$	1496 429 2520 2530 517 802 817
standi	2335 2514
standing$	517 586 817
stands$	517 802 817
standting$	517
start	2132 1648
start$	2296 1532 397 448 2551 530 758 1167
starte	2090 1403 1456
started$	2251 2304 448 1167
starting$	448 1167
startred$	448
starts$	397 448 530 758 1167
starttime$	2496
starttimes$	2496
state$	1226
stated	1320
stated$	2168
stateed$	1226
states$	1226
station$	2110
stations$	2110
stay	2132 114 1417 221 2424
stay$	98 156 1367 2265 1422 1424 1564 379 414 2509 2518 476 501 547 612 615 699 794
staying$	156 414 501 547
stays$	98 156 1422 1424 414 476 501 547 612 615 794
steer$	291 373 414 1092
steered$	1092
steering$	26 291 414 1092
steers$	291 414 1092
step	1678
step$	401 759
stepbrother$	955
stepcarer$	955
stepcarers$	955
stepdad$	955
stepdaughter$	955
stepfather$	955
stepmother$	955
stepmum$	955
stepparent$	955
stepparents$	955
stepping$	759
steps	1369
steps$	2217 503 504 759
stepsister$	955
stepson$	955
stereo	946
stereotypes$	1916
sticke	54
sticker$	57 591
stickers$	57 591
stigma	735 1943
stigma$	1916
still$	1280
stimul	1016
stock	837
stood$	89
stop	2132 278 1504 332 333 470 510
stop$	279 292 2354 1507 329 344 1591 2460 405 2474 426 1635 2534 602 662 1168
stoping$	662
stoppe	1286 1288 1304 1315 2565
stopped$	2134 2136 2152 2163 2327 2350 2460 458 2534 602 1168
stoppi	278 332
stopping$	279 405 426 1168
stops	278 332
stops$	96 279 2460 405 426 1635 602 662 1168
story$	2148
strang	2138 1750
stranger$	2598
strate	1217 2107 2124 573 1787 1798 848
strategic$	711
strategies$	1370 1411 1893 1019
strategy$	2181 1019
stream	2549 1016
streams$	2587
street	1597
street$	2368
streets$	2368 2445
streng	682 1890 1937
strength$	2236 749
strengthen$	1064
strengthened$	2260 1064
strengthening$	1064
strengthens$	1064
strengths$	2236 683 749
strik	643
strike$	110
strive	722
strong$	651 697
stronger$	238 746
struck	643
struck$	110
structured$	1973
students$	2009
studio	64
submit	1223 2090 1243 2091 1781
submit$	1178
submits$	1178
submitted$	2071 1178
submitting$	1178
succes	1937
suitab	152 293 436
suitable$	1330 1336 1360 1882
summer$	2145 2533 518
summers$	518
sunday	496 497
sunday$	2120 496 1704 497 2553 1753 2626 2627
sundays$	2120 1704 2553 1753 2626 2627
superv	1217 2107 60 61 2124 406 573 1787 1798 848
supervised$	780
supervision$	2086 1022
supper	56 1767 1768
supper$	1264 1759 2615 2616 2624 2043
suppers$	1264 2043
suppli	101
supplied$	1834
supplier$	890
suppliers$	890
supplies$	890
supply	101 1833
supply$	2156 2596 2597 890
supplying$	890
suppor	1208 1209 1217 2107 2124 2178 1365 198 206 1429 250 406 573 1787 1798 1875 682 1890 848
support$	2086 2182 152 2208 153 154 1370 668 1893 1894 1933 1968 1069
supported$	2056 153 2213 2270 1069
supporting$	153 1069
supportive$	1406 2257 1414 2277 1458 697 1980 1069
supports$	153 1069
sure$	214 2280 500 1962
sured$	500
sures$	500
surgeon$	984
surger	1767 1768
surgery$	2615 2616
survey	1217 2107 1267 2118 2119 2124 573 1787 1798 614 848
survey$	58
surveyed$	2115
suspen	511 783
suspend$	790
suspende$	790
suspended$	2443
suspendes$	790
suspending$	790
suspends$	790
sustai	1003
sustain$	653
sustained$	2260
sustaining$	653
sustains$	653
swap$	1185
swapped$	1185
swapping$	1185
swaps$	1185
sway$	1706 2569 514 1723
sweep	466
sweep$	1188
sweeping$	1188
sweeps$	1188
swim$	2624 2043 847
swimes$	847
swims$	2043 847
switch	499
switch$	827
switched$	827
switches$	827
switching$	827
system	2090 1781
system$	58
systems$	58
t$	1509 1691 491 524 797
table	59 2458 1642 1665 2513
table$	36 2371 2446 2490 503 504 1777
tabled	2090 1781
tables	1570 2418
tables$	36 2459 503 504
tackle	175 682
tackle$	1383 662 911 1056
tackled$	2260 1056
tackleing$	662
tackles$	662 911 1056
tackling$	911 1056
tailor	152
tailored$	1360
tak	510 837
tak$	443 462
take	120 187 368 539
take$	4 109 110 148 161 181 208 218 2280 244 260 431 443 462 567 1161
taked$	462
takeing$	431
taken	2141 2144 120 2564 538
taken$	1223 2090 1316 109 110 121 244 1567 373 443 2559 529 1781
takes	120 187 368 539
takes$	109 110 218 244 260 431 443 462 567 1161
taking	187 368
taking$	1227 110 161 208 218 244 260 443 462 1161
taks$	443 462
talk	1209 1217 2107 2124 573 1787 1798 848
talk$	2125 130 249 1547 1679 721 2042 850
talked	1268 593
talked$	2116 1269 2118 2119 1801
talkin	2526
talking$	130 249 2388 1696 1888
talks$	2125 130 249 721
tally$	31
tap$	736
tapping$	736
taps$	736
target	152 1833
target$	2078 46 2156 2596 2597 1788 760 898
targeted$	1360 760
targeting$	760 898
targets$	46 1788 760 898
task$	46
tasking$	2176
tasks$	46
taught	406
taught$	1564 1632 1640 530
taxi$	2624
taxis$	2624
teach$	2155 203 354 1144 1207
teache	33 34 35 1243 2091 2106 60 61
teache$	203
teacher$	0 1 2061 12 16 18 52
teacherchecks$	1243
teachers$	0 1 2061 12 16 18 1241 52
teacherschecks$	1243
teaches$	2155 203 1144 1207
teaching$	203 1144 1207
teachs$	203
team	2178
team$	1215 1349
teams	1623
teams$	2471
teenag	273 1487 2343 1506 1546 2408 1561 1562 2411 2477 1652 1674 1983 1995 2003 799
teenagers$	2522 1831
telegram$	509
teleph	1208
telephoned$	2056
tell	2132 1285 1311 2159 338
tell$	2133 94 298 535 851 1164
telled$	298
telling$	298 535 1164
tells	1311 2159 338
tells$	94 298 535 851 1164
tellsed$	298
tellsing$	298
tellss$	298
temptation$	1706
ten	1805
tenanc	459
tendered$	1795
tennis	1777
tennis$	2625
tensio	735 1943
tent	2549
term	1373
term$	2145 2221 518
termly$	578
terms$	1217 2107 2124 518 573 1787 1798 848
test$	1217 2107 2124 573 1787 1798 848
text	1209 1217 2107 2124 1547 1679 573 1787 1798 848
text$	1290 85 94 1139
texted	1208 2118 2119 593
texted$	2056 1801
textin	1634
texting$	2482 1139
texts$	1290 85 94 1139
than	1490 1741
than$	1283 2150 2338 2339 310 1533 1539 1559 1688 1693 1850
thanke	2118 2119
that$	1218 1233 2186 131 542 1804 1812 1824 619 2048
thatfriends$	2499
thatgroup$	2499
the	1756 1915 1927
the$	1216 2117 1305 1397 200 1415 1416 1426 1437 240 1548 1554 1568 1615 542 1752 1754 2603 1757 551 1761 1764 2617 1770 2619 1774 1776 1778 1804 1812 1821 619 621 627 628 1917 1931 751 2011 2012 2014 2015 2016 2017 2018 2019 2021 2027 2028 2029 2030 2031 2032 2033 2035 2036 2037 2040 2041 2051 2052 2054
theatr	64
thefriends$	2499
theft	859
theft$	106 887
thefts$	106 887
thegroup$	2499
their	2390
their$	2117 1279 118 1437 1460 312 1554 387 1770 2619 1778 1804 1812 751 2012 2014 2040 2051 2052
theirfriends$	2499
theirgroup$	2499
theirs$	2153 1825
them	62 81 1293 1305 1309 1312 1313 1362 213 1421 273 1487 2343 1505 1506 1546 2408 1561 1562 2411 402 2477 2489 1652 453 1756 1760 1773 1805 1821 1890 1915 1983 1995 1998 2003 799
them$	1218 2117 1289 2157 2160 2161 2162 2210 1415 2299 1470 1505 2366 1537 2438 469 481 2541 2592 2608 1764 2619 1812 615 1845 1917 1931 2019 2038 2039 2046 2048 2051 2054
theme$	2231
themes$	2231
themse	76
themselves$	1284 2261 1934 864
then$	2302
therapist$	977
there$	2128 2187 1376 365 2456 608 2010
these	1362 1915
these$	1309 2210 2592
theselearning$	1855
thesemessage$	1855
thesemessages$	1855
theseword$	1855
they	48 62 76 103 213 1421 323
they$	1256 1284 1347 1443 2307 1469 469 836
thin$	313
things	2184
things$	2186 1347 1370 2255 1476 1888
think	1311 2159 1417
think$	1285 2265 2275 613 654 716
thinking$	2214 654 716
thinks	1311 2159
thinks$	613 654 716
thinned$	313
thinning$	313
thins$	313
this	1320 1821
this$	1218 2165 2167 2168 2169 2186 1554 1615 1812 619 1948
thisfriends$	2499
thisgroup$	2499
those$	100 540
though	1311 2159
though$	1847
thought$	2214 1384 613
thread$	527
threat	1286 101 859
threat$	1290 96
threaten$	2596 2597 2598
threatened$	2134 933
threats$	1290 96
three	76 103 273 1487 2343 1506 1546 2408 1561 1562 2411 403 2477 432 1652 1674 2552 1773 1983 1995 1998 2003 799
three$	1284 2162 273 1487 284 2343 1506 2392 1546 1551 2408 1561 1562 2411 1576 2477 424 1652 2522 1719 2589 1754 1757 551 1774 1776 1983 1995 2003 799 2016 2048
threes$	2523
throug	1208
through$	2056 8 1221 2116 140 179 1439 239 490 1920 1924 1979
throw	474
thursd	496 497
thursday$	2120 496 1704 497 2553 1753 2626 2627
thursdays$	2120 1704 2553 1753 2626 2627
tick$	10
ticked$	10
ticket	59
ticket$	591 2045
tickets$	591 2045
ticks$	10
tie$	294 439 1660
ties	1486 1488 1590
ties$	2334 2336 294 314 2438 439 1660 1954
tighter$	238 746
time	2418 2516 2593
time$	2149 1327 2205 1374 1381 2276 235 2333 1496 2356 2358 2359 1527 1528 2381 2391 2399 344 1557 1558 2407 1566 2421 2422 1578 381 2448 1638 1646 2496 2502 2520 2531 2540 2555 2561 2580 1813 1816 1900
timely	206
timely$	1414 652
times	2418 859
times$	7 1222 2123 69 95 2205 1558 2419 1638 2496 2505 2555
timescale$	1788
timescales$	1788
timeta	1217 2107 54 2124 1570 2418 1571 1606 499 573 1787 1798 848
timetable$	2080 58 2454 2605
timetabled$	493
timetables$	58 2419
to	395
to$	2056 2101 2108 1261 2117 1275 2126 2140 1329 1335 129 2194 1355 2217 2222 1383 2232 2234 1401 196 2259 204 2263 2277 1432 1436 1450 1461 1525 1552 356 2415 386 1626 2488 2490 1763 2612 1766 1769 1771 2623 1801 1803 1806 1814 1815 1818 1819 1841 1858 1876 1928 1930 2013 2022 2029 2047 2049
togeth	1485 1486 2335 2342 1497 2351 2352 1524 2375 1541 1543 2393 1550 1573 2439 1625 1628 2519 478 1716
together$	2324 2333 2334 2340 2344 2345 2372 2373 2376 2381 2389 2391 2398 2399 2400 2401 2407 2414 2421 2456 2469 2473 2476 2482 2520 2530 2548 2563 2582 1816 1892 1914 1924 1990 2055
togethers$	2389 2400 1686
told	1268 2118 2119 2137 1311 2159 1320 114 116
told$	2116 2168 1324 342 2564 851
took	2144 89
took$	110
toolki	1217 2107 2124 573 1787 1798 848
tools	59
tools$	1411 235
torches$	591 2045
touch	1268 1485
touch$	2116 2212 2333 2433 690
tour	1217 2107 2124 573 1787 1798 848
tour$	2622
tourna	56
tournament$	1264 1759 2624
tournaments$	1264
tours$	2622
toward$	1930
towards$	1930 1979
town	1570 2418 2424 2453 2458 2518
town$	2425 2435 2449 2504 1730
towns	2418 1597
towns$	2445 2450 2459
track$	897
tracke	1217 2107 2124 573 1787 1798 848
tracked$	1793 897
tracking$	897
tracks$	897
train$	1114
traine	1208 2088 2090 2103 1260 1781
trained$	2056 2108 1113
traini	1217 1237 2107 2124 573 1787 1798 848
training$	2 2064 2085 2086 1623 575 1115
trains$	1113
transf	368 499
transfer$	369 397 412 425 448 530
transfere$	412 425
transfered$	412 425 448
transferes$	412 425
transfering$	412 425 448
transferred$	1567 397 412 425 1640 448 530
transferring$	412 425
transfers$	369 397 412 425 448 530
transl	2090 1781
transp	406 735 1943
transparent$	1866
trauma$	683 749
travel	467 1740
travel$	1482 1496 1497 1545 2401 1592 477 2043
travelling$	2388
travels$	1482 1545 477
treat$	739
treated$	739 949
treating$	739
treats$	739
trends$	1871
tries	722
tries$	724
trim$	1187
trimmed$	1187
trimming$	1187
trims$	1187
trip	1217 2107 2124 2593 1767 1768 573 1787 1798 848
trip$	2125 1612 2461 1759 2615 2616 2624 850
trips$	2125 1612 2461 2595 2624
true$	1699
trust	2132 1311 2159 1890 941
trust$	1867 1951 860
truste	84
trusted$	1292 1344 1345 1440 860
trusts	1311 2159
trusts$	860
try	722
try$	724
trying	722
trying$	724
tuesda	496 497
tuesday$	2120 496 1704 497 2553 1753 2626 2627
tuesdays$	2120 1704 2553 1753 2626 2627
turf	466
turn	1224 2077 2081 2088 2089 2132 474
turn$	2063 1228 45 94 422 1775 581 603 606 828
turned$	45 2137 1481 422 463 603 828
turning$	422 828
turnou	42
turnout$	1250 1797
turns$	45 94 422 1775 603 606 828
tutor	60 61 1570 2418 2458 1623 1665 2513 2516
tutor$	1570 1571 1606 2471 1665 1680 494
tutors	2418
tutors$	2459 2471
twice$	2057 69 95 2604
two	103 273 1487 2343 2346 1506 1546 2408 1561 1562 2411 402 2477 432 1652 2552 1983 1995 1998 2003 799
two$	273 1487 284 2343 1506 303 1512 2392 1546 1551 2408 1561 1562 2411 359 1568 1576 2438 402 2477 424 434 1652 453 1692 1719 2589 1754 1757 551 1774 1776 1983 1995 1998 2003 799 2016 2027 2028 2048
twos	1675
twos$	1675 2523
type$	1624
unable$	316 471
uncle	1529 2532 519
uncle$	961
under$	1230 2090 174 526 1781
underm	515
unders	1417 1875 682 1890
understand$	2265 1073
understanding$	1921 1953 1980 1073
understands$	1073
understood$	2074
undert	2090 1273 1403 1456 1781
undertake$	342
undertaken$	2121 2251 2304
undertakes$	342
undo	382 452 515
unfair$	937
unfairly$	937
unfold$	2195
unfoldes$	2195
unfolds$	2195
unfollow$	793
unfollowe$	793
unfollowed$	793
unfollowes$	793
unfollowing$	793
unfollows$	793
unfriend$	793
unfriende$	793
unfriended$	793
unfriendes$	793
unfriending$	793
unfriends$	793
unit	2424 2458 1665 2513 459 479
unit$	2504 1687 482 1729 2586
units	2513
units$	2459 2504
unload$	1190
unloaded$	1190
unloads$	1190
unlock$	1110
unlocked$	1110
unlocking$	1110
unlocks$	1110
unpick$	708
unpicke$	708
unpickes$	708
unpicking$	708
unpicks$	708
unsafe$	856
unsupervised$	1536
untangle$	445
until	1755
until$	1297 1588 427 2533 2567 2603 2011 2024
up	2076 2090 1371 1385 1781
up$	2056 1212 2071 2072 2092 2093 1253 2111 2113 2121 2136 2152 1323 1334 2185 1340 2190 2213 1366 2219 2228 1383 2233 2252 1414 2273 228 1442 2294 242 2334 1500 2378 2379 2389 1560 2409 2475 2482 2599 2628 1789 1888 1936 1952 1967 2011 2020 2031 2032 2038
upd$	1789
update	1217 1243 2091 2107 2124 1342 1365 1368 573 1787 1798 1886 848
update$	2190 141 2198 1082
updated$	141 2213 1793 1887 1082
updates$	2190 141 2198 1351 2216 1082
updating$	141 1082
uped$	1789
uphold	1016
upinto$	1769
upon$	1580 1641 1863
ups$	2083 2190 2389 1686 1789
upskil	682 1016
uptake	4
uptake$	1212 1797
upto$	1769
urge$	723
urged$	723
urges$	723
urging$	723
us$	1445
use	2132 1285 1369 1833
use$	2133 2156 2217 169 181 1391 208 1430 236 2596 2597 604 656 781
used	1236 2137
used$	2084 2144 604
useful	2246
useful$	2153 1973
uses$	169 604 656
usher	466
using$	208 236 490 1810 604 656
usual$	1348 1387 199 2282
utilis	1016
valued$	2325
vehicle$	906
vehicles$	906
venue	2516
via$	490
vicar	60 61
victim$	926
victims$	926
video	1217 2107 2124 573 1787 1798 848
video$	2600 2605 2609
view	2081
view$	2148 1386 2274
viewe	2088
views	1235
views$	2083 123 269 582 1916
vigila	1429
vigilance$	1903
vigilant$	2215 2277
violence$	1870
visibi	1446
visibility$	2294 1837 1946
visible$	2257 651 697 1980
vision$	1953
visit	1209 2063 1217 2081 2107 67 2124 1547 1679 486 1767 1768 573 1787 1798 781 848
visit$	2062 1275 2125 2326 2351 1694 1708 2615 2616 2624 1933 850 1132
visite	1208 2088 2090 2103 1260 1268 2118 2119 1273 593
visited$	2056 2108 2116 2121 1275 1801
visiti	2526 1696 1740
visiting$	2388 1132
visitor$	1854
visits	1235 1243 2091 781
visits$	2062 2083 1275 2125 2326 1541 478 1694 2624 1933 1132
voice	1875 1890
voice$	2241 582 1027
voices$	582 1027
volunt	1217 34 2106 2107 60 61 2124 573 1787 1798 848
volunteer$	0 1 2061 12 16 18 52 2125
volunteers$	0 1 2061 12 16 18 52 2125
voucher$	591
vouchers$	591
vulner	2305 1890
vulnerabilities$	1047
vulnerability$	1047
wait	859
wait$	2311 264 2520 816
waited	2144 89
waiting$	2311 264 816
waits$	816
waive$	1198
waived$	1198
waives$	1198
waiving$	1198
walk	1209 2132 1285 467 1762 1767 1768
walk$	2133 1482 1496 1497 1545 2401 373 1592 1759 2610 2615 2616 2622 2624 615 1133
walkab	1217 2107 2124 573 1787 1798 614 848
walked	2137
walked$	1133
walkin	2335 1740
walking$	2514 2526 1133
walks	467
walks$	1482 1545 373 2622 2624 615 1133
wall	2602
wall$	2110 503 504
walls$	2110 2189
want	1311 2159 722
want$	1399 2291 2317
wanted	1291 1311 2159
wanted$	2139
wants	1311 2159 722
wants$	2291 2317
warden	34 2106 60 61
warden$	0 1 2061 12 16 18 52
wardens$	0 1 2061 12 16 18 52
warm$	2153
warn$	298 327 451
warne$	327
warned$	298 327 451
warnes$	327
warnin	1495
warning$	96 298 327 451
warnings$	96
warns$	298 327 451
was	2144 89 114
was$	1261 1266 1270 2146 108 572
watch	2081
watch$	255 544 1903
watched$	2074 2100 544
watches$	544
watchful$	1363
watching$	255 544 702
way	2250 1407 410
way$	2148 2255 2262 2403 2464 1618 1891
ways$	2403 1893 1926 720
we	60 61
we$	1215 2067 17 1339 2191 241 2307
weaken	382 1647 452 487 2570 515
weaken$	2495
weakens$	2495
weaker	1636
weaker$	2484
wean$	291
weaning$	291
webina	1217 2107 2124 573 1787 1798 848
webpag	1217 2107 2124 573 1787 1798 848
websit	1217 2107 2124 2602 573 1787 1798 848
website$	53 2110 58
websites$	58
wedge$	421 461
wednes	496 497
wednesday$	2120 496 1704 497 2553 1753 2626 2627
wednesdays$	2120 1704 2553 1753 2626 2627
week	2516
week$	2120 518
weekda	496 497
weekday$	1704 2553
weekdays$	1704 2553
weeken	496 497
weekend$	2120 1704 2553
weekends$	2120 1704 2553
weekly$	2057 2604 560 578
weeks	496 497
weeks$	2120 2221 2533 2537 1704 2553 518
weekss$	518
welcom	84 198 250
welcomed$	1292
welcoming$	2153 1406 2257 1458 1866 1980
welfare$	943
well$	1947 752
wellbe	2305 1890
wellbeing$	1032
went	2063
went$	1266 1751 603
were	2144 89 114
were$	1261 1266 1270 2132 2146 108 356 572
what	146
what$	83 1319 1354 1390 254 1474 267 1804 1824
whatev	146
whatever$	1354 1447
whatsapp$	1643 509 1718
when	88 146 1682
when$	1296 119 1354 2206 2216 2217 2219 2220 205 2365 2519 1804 1824 1876 1881 674 1889 1897 757
whenev	1682
whenever$	205 2365 674 757
where	88 146 1762
where$	1296 119 1354 2216 2217 2219 173 205 1712 2610 1804 1824 1876 1881 674 1897 691 757
wherea	88
whereas$	1296
wherever$	205 674
whether$	1824 1926
which$	1213 1214 1804 1824 2029
while	88
while$	1296 2533
who	103
who$	1233 2087 1308 1748 1749 1804 1824 1832 625
whoever$	626 2046
whole	1998
whole$	273 1487 2343 1506 1546 2408 1561 1562 2411 2477 1652 683 1983 1995 2003 799
whom$	1804 1824
why$	1824
widen$	1183
widened$	1183
widening$	1183
widens$	1183
wider$	2182 238 396
wife$	962
will	1466
will$	1211 1261 129 1361 196 204 1432 1626 1649
willing$	1727
win$	743
wind	510
window$	2110
windows$	2110
wing	2458 2549
wining$	743
wins$	743
winter$	2145
wisely$	2511
wiser	1662
wish	1311 2159 722
wish$	2317
wishes	1311 2159 722
wishes$	2317 269 582
with	1637
with$	2056 2117 1323 1324 2216 2219 2220 1383 2233 178 2283 1453 1479 2328 2332 2336 2337 1500 1513 2380 2393 1549 2414 2415 375 2488 1684 1763 2612 1801 1815 1841 1876 1885 1892 1909 1979 2010 2024 2026 2029 2055
withdr	292
withdraw$	405 443 1199
withdrawe$	443
withdrawen$	443
withdrawes$	443
withdrawing$	443 1199
withdrawn$	2443 2460 1199
withdraws$	405 443 1199
wither	1647
wither$	2495
withers$	2495
within	111 331
within$	1230 1522 1539
withou	1741
without$	2330 447 2584 601 951
word$	2166 2312 636 1855
words$	2166
work	1237 722
work$	2 2085 2086 53 2191 1347 2214 172 2236 2242 195 248 2321 2461 1872 682 1891 684 1968 1969 771
worked	1238 2090 1273
worked$	1208 2121 406 684 771
worker	1217 34 35 1243 2091 2106 2107 60 61 2124 573 1787 1798 848
worker$	0 1 2061 1215 12 16 18 2099 52 2170 2174 588 1853 980
workerchecks$	1243
workers$	0 1 2061 1215 12 16 18 52 1938
workerschecks$	1243
workin	1237 1446 1890 722
working$	26 2085 1246 2214 172 2294 2321 1891 684 771
workload$	1327
works	722
works$	53 2242 2281 684 771
worksh	1217 2107 2124 1665 2513 1680 573 1787 1798 848
workshop$	2125 2528 1759 2622 850
workshops$	2125 2528 2622
world$	533
worrie	1311 2159
worries$	1351 2200
worry	1311 2159
worse	857
worst	1998
worth	2246 1943
worthwhile$	1973
would$	190 191
wound$	2565
wrap	152 767
wraparound$	1360 1975
wristbands$	591
write$	1112
writes	1243 2091
writes$	1112
writing$	805
writte	2090 1263 1268 1320 113 1781 593
written$	1208 2065 2103 1260 2111 2116 2118 2119 2168 1321 1801 1112
wrong$	938
wrongly$	938
wrote	593
wrote$	1269 1801
yards$	2387
year$	2145 1570 2442 518
years$	518
young	1915
young$	48 62 63 76 1287 81 1293 99 1309 103 1312 1313 2162 1362 1415 213 273 1487 2343 1505 1506 323 1546 2408 1561 1562 2411 403 2477 2489 1652 1674 1760 2614 1773 1805 1890 1917 1983 1995 2003 799
younge	273 1487 2343 1506 1546 2408 1561 1562 2411 359 1576 402 2477 432 1652 453 2552 2577 1983 1995 2003 799
younger$	273 1487 2343 1506 1544 1546 2408 1561 1562 2411 2477 1652 2517 1983 1995 2003 799
youngest$	2517
youth$	2070 1473 2436 2008
youths	1674
youths$	1537 2522 2008
yp	103 273 1487 2343 2346 2347 1506 2362 2364 2375 323 2390 1546 2408 1561 1562 2411 359 1576 2437 2440 2441 402 2466 2477 432 2489 1652 453 2544 2552 1705 2554 2575 2577 2588 2590 1983 1995 1998 2003 799
yp$	2438 1670
zine$	2045
zines$	2045
zone	1494 1495
zone$	1984
zones	1494 1495
zones$	1984
