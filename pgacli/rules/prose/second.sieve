1187 827 566

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
(?:multi-agency|joined-up|partnership|whole-system|whole-school|trauma-informed|holistic|co-ordinated|coordinated|collaborative|strengths-based|child-centred|consistent|robust|proactive) (?:approach|working|response|work|practice|way)
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
hold(?:s)?(?= (?:a|an|the|two|three|four|six|one|five|weekly|fortnightly|sessions|meetings)\b)
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
pick(?:s|ed|ing)? (?:up|them)(?! (?:as|in|through|by|at|with) (?:the |a |an |its |our )?(?:normal|usual|next|due|appropriate|regular|core|supervision|reviews?|meetings?|course|way|part|ordinary|group|panel|team|plan)\b)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 52 54 56 60 61 62 63 64 67 68 70 71 72 73 74 75 76 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 95 96 98 99 100 102 103 116 119 124 126 127 128 129 130 135 136 137 138 139 141 146 147 149 151 152 154 157 159 177 180 183 242 252 265 283 284 285 286 287 290 291 292 293 294 295 296 297 342 343 344 345 347 351 353 355 356 357 361 364 365 370 371 372 373 375 376 378 379 380 381 382 383 386 389 390 391 398 399 404 405 406 412 413 416 418 419 421 422 424 425 430 431 435 436 437 439 444 445 446 447 448 450 451 452 453 457 458 459 460 462 466 467 468 469 470 471 472 473 474 477 478 480 481 482 483 484 485 486 487 488 489 490 491 494 496 499 500 501 502 503 505 506 507 508 511 512 526 533 534 536 537 538 540 544 546 557 558 559 562 563 565 567 568 572 579 642 643 646 647 653 655 656 657 658 659 660 662 663 664 666 669 670 674 677 678 680 681 683 684 685 686 703 704 705 706 707 710 711 712 713 714 715 716 719 720 721 722 723 724 726 727 729 730 731 732 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 757 758 759 760 761 762 764 765 766 767 768 769 770 771 773 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 796 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859 861 862 863 864 865 866 867 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 885 888 890 891 892 893 894 895 897 898 899 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 936 937 938 939 940 941 942 944 945 946 947 948 949 950 951 952 953 954 955 956 958 959 960 961 962 963 964 965 967 968 969 970 971 972 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 989 990 991 992 993 994 995 996 997 998 999 1000 1007 1008 1009 1012 1013 1015 1038 1092 1097 1104 1128 1129 1131 1142 1143 1150 1153 1154 1155 1157 1158 1161 1162 1172 1173 1175 1177 1178 1179 1180 1184 1185 1186 1 8 9 13 17 19 21 30 45 51 53 55 57 58 59 65 66 69 77 93 94 97 104 105 108 113 114 115 117 120 125 131 132 133 134 140 142 143 148 150 153 155 156 158 161 163 164 166 169 174 175 176 178 179 181 182 214 218 219 234 237 247 268 269 271 272 273 276 280 281 288 289 314 330 346 348 349 350 352 354 358 359 360 362 363 366 367 368 369 374 377 384 387 388 393 394 395 396 397 400 401 407 410 411 414 415 417 420 423 426 427 428 429 432 433 434 438 440 442 443 449 454 455 456 461 463 464 465 475 476 479 493 495 504 509 510 513 514 515 519 520 521 522 523 525 527 529 532 535 539 541 542 545 547 556 560 561 564 566 569 570 571 576 578 585 587 614 641 644 645 648 654 661 665 667 668 671 673 675 676 679 682 687 688 701 702 708 709 717 718 725 728 733 756 763 772 774 794 795 797 799 860 868 884 886 887 889 896 900 943 957 966 982 1006 1011 1014 1017 1019 1022 1026 1030 1035 1037 1040 1049 1060 1070 1078 1089 1094 1095 1096 1098 1099 1101 1102 1103 1112 1114 1130 1136 1137 1139 1144 1145 1147 1151 1156 1159 1160 1163 1164 1165 1166 1168 1169 1171 1174 1181 1182 1183 0 7 42 101 106 107 109 110 111 112 118 121 122 123 144 145 160 162 165 167 168 170 171 172 173 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 215 216 217 220 221 222 223 224 225 226 227 228 229 230 231 232 233 235 236 238 239 240 241 243 244 245 246 248 249 250 251 253 254 255 256 257 258 259 260 261 262 263 264 266 267 270 274 275 277 278 279 282 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 331 332 333 334 335 336 337 338 339 340 341 385 392 402 403 408 409 441 492 497 498 516 517 518 524 528 530 531 543 548 549 550 551 552 553 554 555 573 574 575 577 580 581 582 583 584 586 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 649 650 651 652 672 689 690 691 692 693 694 695 696 697 698 699 700 832 1001 1002 1003 1004 1005 1010 1016 1018 1020 1021 1023 1024 1025 1027 1028 1029 1031 1032 1033 1034 1036 1039 1041 1042 1043 1044 1045 1046 1047 1048 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1061 1062 1063 1064 1065 1066 1067 1068 1069 1071 1072 1073 1074 1075 1076 1077 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1090 1091 1093 1100 1105 1106 1107 1108 1109 1110 1111 1113 1115 1116 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1127 1132 1133 1134 1135 1138 1140 1141 1146 1148 1149 1152 1167 1170 1176

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 10 0 6 5 9 0 6 4 3 6 10 6 9 6 6 7 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 6 68 7 6 5 4 5 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 4 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 19 6 5 8 6 7 7 4 7 8 4 4 5 4 4 3 7 7 8 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 14 5 5 3 5 3 7 6 10 10 2 5 4 3 5 7 3 11 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 5 3 2 2 2 3 2 3 4 3 3 3 4 3 4 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	435 1770
20$	1965
34$	763
35$	763
YP	1548
a$	2089 92 1340 1371 1394 1404 1405 233 1432 1436 1491 319 1540 1724 1726 2554 1729 544 1733 2568 2570 1746 1748 1750 1776 1817 1969 1970 1972 1973 1974 1975 1977 1979 1985 1986 1987 1989 1990 1991 1995 1998 2009 2010
abc	279 1466
abcs	1466
able$	2158 1475 309 1621 1699 588 1851
about$	1429 2284 1892 1897
above$	2430
abreast$	1002
abroad	1657
abuse$	1839
academ	2375 2404 2409
academy$	2455
accept	1202 2039
accepted$	2029
access	1395 1844 714 1901
access$	2222 675
accessed$	572
accessible$	2214
accomm	452
accommodation$	2385 475
accordingly$	1863 1864
accoun	2096 1347 714 1901 893
account$	58 2159 2174 2251
accred	1252
accredited$	2079
achiev	1233
achieve$	573
achieved$	2060 573
achieves$	573
acknow	1253 672
acknowledge$	1054
acknowledged$	1054
acknowledgement$	2080
acknowledges$	1054
acknowledging$	1054
across	2572
across$	2173 2360 1860
act$	676 743
acted$	2099
action	1196 2065 2082 1347 1382 566 1759 1770 827
action$	2 46 2170 2174 2209
actions$	2 46
active$	1360
activi	1196 2065 2082 2142 2207 1445 2544 566 1759 1770 1921 827
activities$	2083 2272 2399 1584 2412 1861 1862 1926
activity$	1926
acts$	743
ad$	166
add	770
add$	1128
added$	1128
adding$	1128
additi	150
additional$	1309 1337
addres	114 115 1342 174 672
address$	1361 1611 1034
addressed$	1302 2169 1034
addresses$	1611 1034
addressing$	1034
adds$	1128
admitt	2487 479
admitted$	1666
adopt$	207 1137
adopte	2048 1242 1753
adopted$	2069 1137
adopting$	1137
adopts$	1137
adult	2096
adult$	2148 2149 2239 1798 1799 613 1082
adults	234
adults$	2116 1316 158 2239 1421 844 1082
advert	1196 2048 2065 2082 566 1753 1759 1770 827
advice$	123 2164
advis$	320
advise	60 61
advise$	291 320 1050
advised$	320 1050
adviseed$	291
adviseing$	291
advises$	291 320 1050
advising$	320 1050
adviss$	320
advoca	672 995
advocate$	974
afraid	1265
afraid$	2092 913
after$	2101 2209 1443 2555 1958
aftern	489 490
afternoon$	2078 1530 2482 1676 2504
afternoons$	2078 1530 2488 1676 2504 1785
again$	1410 2253 2427
against$	1209 104 1293 1507 1830
age$	2513
agenc	2136
agenci	26 34 2064 1326 234
agencies$	0 1 2019 12 16 18 1213 2054 52 2153 158 1421 703
agency$	2043 1343 1344
agenda$	2139 1856
agree	770
agree$	1205 335 493 800
agreed	2048 1242 1246 1342 1753
agreed$	2031 2069 2073 1325 2169 493 1699 1768 724 800
agreeed$	1205
agreem	1196 2065 2082 2283 566 1759 1770 827
agreement$	55 123 2282
agreements$	2282
agrees$	1205 335 493 800
aim	711
aim$	1911
aiming	711
aims	711
aims$	1911
alarm$	36 38 584
alarms$	36 38 584
alert	1407
alert$	2172 2234 1938
align	995
all	33 103 117 1339 2440 1728 2562 1883 1961
all$	2015 1220 1240 2075 1258 2166 158 1416 1419 1421 1520 1580 703 1972 1975 1999
alloca	1215 2048 1753
allocate$	1151
allocated$	2042 1230 486 1768 1151
allocates$	1151
allocating$	1151
allotment$	53
allow$	2133 2186 1450 1556 1563 1593 1923
allowe	2487
allowed$	192 1450 1475 1626 2471 2485
allows$	2133 2186 1923
allowted$	1450
alone	1265 1586
alone$	2092 2413 2431 2453 1947
along$	1489 2542 1922
alongs	1614
alongside$	2441 1860 1913 1914 1937
altern	2207 2252 286 429 1921
alternate$	343 1547 1661
alternating$	343 1661
alternative$	1315 482
amber$	2087 2088 1783
amend$	1133
amende	2048 1753
amended$	1133
amending$	1133
amends$	1133
among$	1451 1494 2360
amongs$	2173
amongst$	2173
an$	1340 1374 199 1394 1404 1726 1729 544 2568 1746 1748 1776 611 1985 1986 1987 2009
analyse$	653
analyses$	653
analysing$	653
analyst$	855
analysts$	855
and$	1274 1335 1337 1426 1435 1444 1900
annual$	571
anothe	1326 2298 2313 2315 2326 2341 2388 2392 1577 2495 2505 2507 2539 2541 768 1959
another$	2153 1374 2299 2312 2328 2346 2355 2356 2364 2366 2368 355 2379 1559 1566 389 1582 2416 2420 2436 2445 2452 1628 2459 2475 2478 465 482 1673 1679 2508 2527 2568 1748 612 1955
answer	1253 2099
answer$	2080 1176
answered$	1176
answering$	1176
answers$	1176
any$	1327 141 1329 1419 1520 515
anybody$	2004
anyone$	2004
apart	2293 2303 2306 1502 1503 374 2390 1619 491
apart$	2329 2330 2360 2361 1535 2363 354 2371 2384 1561 2446 2457 2476 500 1698 2529 1713
apolog	914
apologise$	820
apologised$	820
apologises$	820
apologising$	820
app$	58
appeal$	2520 507 1695
appearance$	1842
appl	770
applic	1196 2065 2082 566 1759 1770 827
applicable$	1850 1851
application$	2556
applie	1247
applied$	2074 793
applies$	793
apply$	793
applying$	793
appoin	1196 2048 2065 2082 479 566 1753 1759 1770 827
appoint$	1108
appointed$	1768 1108
appointing$	1108
appointment$	2083 1666 2556
appointments$	2083 1666
appoints$	1108
appren	1652
apprenticeship$	2479
apprenticeships$	2479
approa	2061 1265 101 1805
approach$	2170 2171 2221 1017
approachable$	2214 1835 1938
approached$	2092
approaches$	1269 1017
approaching$	2339
approp	150 2203 429 1844
appropriate$	1309 2140 1315 1325 1334 1337 2214 1850 1851 1065
appropriately$	2173 1065
approv	1215 2048 1246 1753
approved$	2042 2073
apps$	58
april$	2103 1277
are	1190 114 143
are$	1240 1244 1245 72 73 2090 98 108 1310 1400 349 564 565 608 610
area	1542 2369 2375 2404 2409 2467 2469
area$	2319 2376 1558 1559 2386 2387 1702 1942
areas	2369
areas$	2319 2410
arise	1391
arise$	2218
arises$	2218 1850
around$	2153 1337 1354 1429 2284 1845 1933 1937
arrang	2048 1222 2049 2070 1753
arrange$	128 1450
arranged$	2165
arrangeed$	1450
arrangeing$	128
arranges$	128
arrangeted$	1450
arrest	1265 838
arrest$	96 107
arrested$	2092
arrests$	96 107
arriva	1620
arrivaltime$	2447
arrivaltimes$	2447
arrive	460 479 760
arrive$	1468 1666
arrives$	1666
articl	1196 2065 2082 566 1759 1770 827
as$	1282 119 137 1331 148 2169 2173 2174 2176 2177 1373 187 204 304 608 631 632 1845 663 1858 1865 736
asbo	279 1466 280 1467
asbos	1466 1467
aside$	1992
ask	2090 1290 2117
ask$	94 291 528 599 1144
aske	599
asked	1247 2076 2077 1290 2117 586
asked$	2074 2095 1270 1290 291 335 1773 1144
asking$	291 528 1144
asks	1290 2117
asks$	94 291 528 599 1144
aspira	1859
aspirations$	1023
assaul	101 838
assault$	106 627
assaulted$	627
assaults$	106 627
assemb	1196 2065 2082 2448 2465 566 1759 1770 827
assemble$	2481
assemblies$	2083 2573
assembly$	2573 829
assess	1196 2065 2082 1298 114 1304 566 1759 1770 827
assessment$	2 2123 2125 2128 2129 2131 2132 1824
assessments$	2131
assign	2048 1753
assign$	799
assigned$	1230 486 1768 799
assigning$	799
assigns$	799
assist$	976
assistance$	2164 976
assisted$	976
assisting$	976
assists$	976
associ	1457 1458 2286 1460 2293 1469 2298 2302 2303 1522 1597 2465 2477
associate$	2284 2296 2345 2349 2424 1963
associating$	2285 2334 1964
association$	2285 2287 2351 1939 1940 899
associations$	900
assumptions$	1884
assurance$	123 1828
assurances$	1828
at$	2056 2059 1241 2089 1278 93 133 147 2169 1361 219 2237 1480 1483 2331 388 2437 2439 442 483 2552 2555 2557 1735 1743 2572 2574 1751 1755 1785 1893 1958 1968 1969 1970 1982 1983 1984 2008
attachment$	1632
attachments$	1632
attack	101 838
attack$	106 908
attacked$	1806 908
attacks$	106 908
attemp	711
attend	1187 1188 4 2021 1207 2034 2035 1214 1216 2046 2047 2048 1222 2049 1247 1252 67 460 479 1753 574 760
attend$	2020 1254 1454 2437 1666 523 1761 602 1181
attendance$	1191 21 2043 2045 91 1666 1769
attendd$	1761
attended$	2014 2063 2074 2079 1254 1761 602
attendees$	2041 2045 2054
attending$	2014 602 1181
attends$	2020 1254 1454 1666 523 1761 602 1181
attention$	1362
attenu	375
attitudes$	1884 1028
attraction$	2520
attractive$	2214
audit	1196 2065 2082 566 1759 1770 827
audit$	2
audite	1252
audited$	2079
august$	2103
aunt	1501 2483 512
aunt$	939
auntie$	939
aunty$	939
authorisation$	1950
authorisations$	1950
authority$	1950
autumn$	2103
availa	2048 1407 1753
available$	1325 2165 1365 2234
avoid	285 2305 485
avoid$	1472 2371
avoidi	285
avoiding$	1472 1782
aware	1330 1342 1407
aware$	2157 2169 2172 2227 2234 1003
awaren	1859
awareness$	1847 661 1849 704 1022
away	2375 374 1577 403 2469 491 1698 522 531
away$	2280 2293 2305 2306 2331 1510 329 2366 1554 1561 394 1590 2439 2457 1631 1639 1643 2486 2489 1681 500 1698 1709 529 1976
back	1323
back$	98 1307 2150 500 601 2005
background$	1889
backinto$	1741
backto$	1741
badmin	1749
badminton$	2576
bail$	279
bake$	826
bakees$	826
bakes$	826
ban	271 274 325 326 331 463 468 503 504 1744 762
ban$	272 1479 322 373 478 2571
band	2500
bands$	2538
bann	504
banned	271 274 456 468 2516
banned$	2278 272 373 451 1643 2485
banner	54
banner$	536
banners$	536
bannin	271 274 325 468
banning$	272 373
bans	271 274 325 331 468
bans$	272 373 2571
bar	271 274 325 463 468 504 762
bar$	272 373
barbec	56
barbecue$	1243 1731 2575
barbecues$	1243
barr	504
barred	271 274 456 468
barred$	2278 373 451 1643
barrier$	414 454
barriers$	2145
barrin	271 274 325 468
barring$	373
barrister$	972
bars	271 274 325 468
bars$	272 373
base$	1866
based$	1344 1915
basis$	2180
be	143 220 669
be$	1240 1245 108 1310 1338 155 1345 167 171 187 1376 1383 1390 211 1400 1402 216 1413 1449 1468 315 334 2352 349 564 565 608 648 688 727 751
bear$	210
bearing$	210
bears$	210
become	143
become$	171
becoming$	171
been	2102 89
been$	1199 24 2048 1234 1240 1249 108 1338 349 565
before$	2089 87 1276 2555 933
befrie	101
begun	2048
behavi	2256 1859
behaviour$	279 280 1884 1027
behaviours$	1884 1027
behind	1727
behind$	2418 2554 1804 901
being	143 220 2477 1712 1859
being$	108 1310 1338 171 2286 2339 2352 2465 2484 1781 1782 688 1918
belief	1901
believ	2099 1290 2117
belong	1299 114
belong$	2126 637
belonging$	2215
belongs$	637
bench	59 2553
bench$	36 57 496 497
benches$	36 57
benefi	2203
beside	1609 1614
beside$	2441 1983
best	1844
best$	182 1917
better	150 156 286 429 1634 662 672 836
better$	1337 1343 182 2222 231 1420 1440 2270 258 1487 1555 389 409 2462 482 521 582 700 1905 725 742 1931
betwee	2283
between$	2173 1451 2279 2287 2288 2360 1601 1641 1813
beyond	111 1510 1713
bid	1196 2065 2082 566 1759 1770 827
bigger$	2430
bike	59
bin	59
bin$	36 57
bingo	1749
bingo$	2576
bins$	36 57
bit$	2259
blankets$	2003 2011
block	503
block$	265 772
blocke	2510 2516
blocke$	772
blocked$	2278 265 522 772
blockes$	772
blocking$	265 772
blocks$	265 772
board	19 26
board$	1213 2068 2134 2135 2460 1749 1874
boardi	2375
boarding$	1575 514
boards$	2068
boat	2500
bolste	995
bolted	1752
bolted$	2579
bond	1460 1562
bond$	2287 307 2389 411 432 1632 1912
bonds$	307 2389 1632 1912
book	2046 492 532
book$	2569 2003 1122
booked	2046 2048 1252 1753
booked$	2063 2079 1122
booking$	2556 1122
bookle	1196 2065 2082 566 1759 1770 827
booklet$	2038
booklets$	2003
books	59
books$	2569 2003 1122
boroug	1542 2369 2375 2404 2409 2469
borough$	2376 1558 2386 2400 2455 1702
boroughs$	2401
both	2440 1728 2562
both$	2075 1970 1972 1974 1975 2012
bought	2048 1246 1753
bought$	2073 1771 1106
bounda	2256 714 1901
boundaries$	1929
box$	826
boxes$	826
boxs$	826
boy	1266 266 1459 2294 1478 1518 2359 1533 1534 2362 352 1548 2428 1624 1650 1941 1953 1961 778
boy$	2093 2367 425 1642
boyfriend$	948
boys	48 62 63 81 1272 99 103 212 1399 266 1459 2294 1478 316 1518 2359 1533 1534 2362 396 2428 2440 1624 1646 1732 1745 1777 1941 1953 1961 778
boys$	1235 1250 2093 1268 1286 2120 1442 2343 2367 2368 2389 425 2473 474 2492 2559 1803 1952
bread$	2011
break	1542 2369 374 375 1620 445 466 480 1675 508 2544 766
break$	131 285 345 346 1543 1561 378 394 1599 2502 1962
breakf	1739 1740
breakfast$	1731 2566 2567 2001 2011
breakfasts$	2001
breaki	375 466
breaking$	131 345 346
breaks	2369 375 466
breaks$	131 345 346 2546
breaktime$	2447
breaktimes$	2447
breath	1675
breathe$	2519
breather$	2502
breathing$	1675
bridge$	651
bridgeing$	651
bridges$	1836 1837 651
brief$	1878 1179
briefe	1187 2061 1239 2076 2077 1252
briefed$	2014 2066 2079 1179
briefi	1196 19 2065 2082 566 1759 1770 827
briefing$	2 2083 829 1179
briefings$	2083
briefs$	1179
bring	120 816
bring$	261 1139
bringing$	261 1672 1139
brings	120
brings$	261 1139
broade	995
broken	2521
broken$	2301 1502 1503 766 1974 1975
brothe	395 1650 2483 512
brother$	934
brothers$	1802 1967
brough	120
brought$	121
budget	1246
budget$	2036 28
budgeted$	2073
build	1395 662 672
build$	179 202 2222 539 646 650 1075
builde$	202
buildes$	202
buildi	2409 672
building$	53 202 2358 358 2378 2387 2429 2537 646 650 1075
buildings$	2410
builds	672
builds$	202 539 646 650 1075
built	1223
built$	2050 2067
bulb$	36
bulbs$	36
bulletin$	1758
bump$	2448
bunch$	2381
burglaries$	865
burglary$	865
burgled$	907
bus	2409 1637 2464 2562
bus$	2068 2397 2415 1731 2575 1981 2001
buses	1542 2369 1569 2464 2467
buses$	2068 2396 2410
busine	1299
business$	2126 2205 2212
but	2529
buy	1805
buy$	2114 2547 2548 1105
buyer$	848
buyers$	1802 1966 848
buying$	1105
buys$	1105
by	1737
by$	1241 2098 90 232 1423 483 2555 2564 1751 1786 1788 1791 1888 1922 1968 1979 1983
cabin	2500
cafe	64
cafe$	2429
café	64
café$	2429
call	2021 1196 2065 2082 1651 566 1759 1770 827
call$	2020 1269 85 94 96 97 2277 2556 735
called	67 2095
called$	1254 97 1815 630
callin	1712
calling$	1606
calls	1222 2049
calls$	2020 1269 85 94 96 97 2277 1452
calm$	2519
calmer	836
came	1203 2039 2046
came$	2021 2030 1294
camera	59
camera$	36 38 57 536
cameras$	36 38 57 536
camp	56
camp$	1243 2575 826
campai	1196 2065 2082 566 1759 1770 827
campaign$	569 643
campaigning$	643
campaigns$	643
campes$	826
camps$	1243 826
campus	1542 2369
campus$	2537
can	2090 1438
can$	77 2158 1338 2195 1447 309 1598 1621 464 1869
cancel$	398
cancelled$	2394 2411
cancels$	398
cannot	1476 309 1621 464
cannot$	2371 1663
cap	328 457
cap$	351 458 478
capaci	714 1901
capacity$	1306 1359
caped$	458
caping$	351 458
capitalise$	179
capped$	458
capping$	458
caps$	351 458
capting$	458
capture$	702
captured$	2276 1762
captureing$	702
captures$	702
car$	2415
card	1196 2065 54 2082 566 1759 1770 827
card$	2038 536 2556 2003
cards$	536 2556 2003
care$	2143 2267 1659 1965
careful$	1360 1938
carefully$	2462 1834
carer	34 2064 452
carer$	0 1 2019 12 16 18 52 1659 475 934
carers$	0 1 2019 12 16 18 52 292 1659 475 934
cares$	2143
careta	60 61
carr	816
carria	2500
carried$	2048 1252 1381 1428 1753
carry	2090
carrying$	1782
cascad$	640
cascade$	640
cascades$	640
cascading$	640
cascads$	640
cascadting$	640
case$	1226 1311 1324 1858
caseworker$	960
cast	62 63 2500
cast$	1250 486 2506
casts$	2506
catch	1319 1855
catchup$	2146
catchups$	2146
caught$	1687 501
cause	1901
causes	1901
caution$	320
cautione$	320
cautioned$	320
cautiones$	320
cautioning$	320
cautions$	320
cbo	279 1466 280 1467
cbos	1466 1467
cctv$	36 38 861
cease	1599
cease$	2411 398 2426
ceased	1267 1283
ceased$	2094 2110
ceases$	2411
cent$	1220
center$	1320
centre	23 64 157 1542 2369 2409 2467
centre$	1320 2333 358 2387 2429 2537
centred$	1344 1392 1875 1876 1915
centres$	2410
certain$	213 1920
certif	1196 2065 2082 566 1759 1770 827
chair	35 60 61
chair$	2113 2569 2002
chaira	1222 2049
chairc	1222 2049
chairchecks$	1222
chaird	1222 2049
chaire	2048 1222 2049 1753
chairf	1222 2049
chairh	1222 2049
chairl	1222 2049
chairm	1222 2049
chairo	1222 2049
chairp	1222 2049
chairr	1222 2049
chairs	1222 2049 59
chairs$	2113 2569 2003
chairu	1222 2049
chairv	1222 2049
chairw	1222 2049
challeng$	697
challenge$	2188 1832 697 1074
challenged$	2217 1074
challenges$	2188 697 1074
challenging$	697 1074
challengs$	697
champi	672
champion$	581
chance	2252
chance$	2243 309 1675
change$	2151 2154 2156 391 392 600 1923 1934 1132
changed$	1132
changees$	2151
changes$	2151 2154 1328 2156 391 1923 1132
changing$	391 1132
channel$	58
channels$	2152 1357 2192 1401 215
charge	1744
charge$	2571
charges$	2571
charte	54
charter$	55
chas	459
chased	1247
chased$	2074
chat	1615 502 1690
chat$	242 1615 2442 1651 502 1689 1690 2517 520 1924
chats$	242 1924
chatti	1606 1712
chatting$	2433
check	1188 1196 2065 2082 1319 566 1759 1770 1855 827
check$	1196 2065 2082 163 566 1759 1770 827 1150
checked$	1150
checkin$	2146
checking$	163 1150
checkins$	2146
checks$	1222 163 1150
chess	1749
chess$	2576
child	1266 1650
child$	2093 1630 1642 689 728
childr	1266 1272 1288 1291 212 1399 266 1459 2294 1478 1518 2359 1533 1534 2362 396 2428 1624 1646 1650 1941 1953 1961 778
children$	2093 2115 2118 2120 2250 2382 1630 2473 1905
childrens$	2093
childs$	2093
choice	2252 2256 1859 1921
choice$	449
choices$	449 1029
choir	2500
choos$	447
choose	2090 300 599
choose$	447 448 555 1786
chooses$	447 448 555 1786
choosi	599
choosing$	447 448 555 1786
chooss$	447
chose	1270 599
chose$	2097 1786
chosen	1246
chosen$	2073
chrono	1196 2065 2082 566 1759 1770 827
church	64
cinema	64
circle	1196 2065 2082 1616 566 1759 1770 827
circle$	2300 2337 2381 1576 1596 411 2443 2480 2496
circles$	2300 1576 2443 2480 2496
circul	2048 1222 2049 1242 1753
circulated$	2069
circumstances$	1706
cities	2409
cities$	2401
city	2375 2404 2409 2469
city$	2376 2386 2400
civil$	279
claim	1744
claim$	2571
clarification$	123 1828
clarit	714 1901
clarity$	123 1828
class	1542 2369 2404 1578 2409 1637 2464 2467 1652 487
class$	2112 2378 2393 2405 2406 1596 2441 2479 1674 2512 2573
classe	2369 1543 2464
classes$	2085 2112 2370 2410 2455 2479 2573
classroom$	2068
classrooms$	2068
clause	2283
clause$	2124 2282 1823
clauses$	2124 2282 1823
clean$	317 775
clear	459 1844
clear$	2111 2228 2229 1594 1639 700 724 742 789
clearer$	742
clearing$	789
clears$	789
clicked$	2058
clicks	1214
clicks$	2041
climb$	826
climbes$	826
climbs$	826
clinic	64
clique$	411
clos	503
close$	1340 1360 2352 1609 651 700 783
closed	2048 1233 2516 1753
closed$	2060 2411 522 783
closeing$	651
closely$	1860
closer	156
closer$	1343 231 324 725
closes$	651 783
closing$	783
club	1196 23 2065 64 2082 2404 2409 2467 1652 566 1759 1770 827
club$	2333 358 2387 2393 2429 2455 2479 569
clubs	1542 2369
clubs$	2410 2455 2479
co	625
co$	157 732
coach	2064 60 61
coach$	2575
coache	60 61 2500
coaches$	2575 825
coachi	1196 2065 2082 566 1759 1770 827
coaching$	825
coats$	584 2003 2011
coax$	367
code	54
code$	55 2571
codes$	584
coerce	101
coerci	101
coffee$	49
cohesi	714 1901
cohort	2500
cohorts$	2538
coinci	2448
coincide$	2308
collab	156 157 714 1901
collaborative$	1343 1344
collaboratively$	1860
collea	1326
colleagues$	2054 2153 703
collec	399 1620
collect$	2536 702 1180
collected$	1754 1762 1180
collecting$	702 1180
collectiontime$	2447
collectiontimes$	2447
collects$	702 1180
colleg	1542 2369 1543 2375 2404 1578 2409 1595 1637 2464 452 1652 487
college$	2105 1280 372 2386 2405 2406 2422 2455 2479 1674 2537 1789
colleges$	2370 2410 2422 2455 2479
colour$	2569
colours$	2569
come	1203 2039 2046 2090 120 460 574 760
come$	2021 2030 2095 94 2200 1454 1468 1564 2471 2487 1761
comed$	1761
comeed$	1761
comes	120 460 760
comes$	94 2200 1454 1761
comfortable$	2214
coming	120
coming$	1351 2286 1782 1868
comments$	575
commis	2048 1246 1753
commissioned$	2073 1767
commit	26 1215 714 1901
commit$	902
commits$	902
committed$	2042 902
committee$	1213
committing$	902
common$	724
commun	1216 1319 1458 2286 1844 1855 1859
communicat$	640
communicate$	640 1059
communicated$	1059
communicates$	640 1059
communicating$	640 1059
communication$	2043 2146 2170 2183 1401 215 2285 1714 1007 1059
communicats$	640
communicatting$	640
communities$	1448
community$	2257 1448 280
compan	60 61 1457 2298 1473 2500
company$	2284 2300 1485 1486 2314 2423 2445 2461 2463 1678
compared$	600
compla	1290 2117
complaint$	85 96 2556
complaints$	85 96
comple	1189 4 1202 1207 2034 1216 2046 2047 2048 1222 2049 1233 2070 1252 1381 1428 1753 574
complete$	2016 2060 2067 573 1761
completed$	2016 2023 2029 2032 2055 2060 2062 2063 2067 2079 2208 2255 573 1761
completeed$	1761
completes$	573 1761
completion$	1191 2043
concer	56 1346 1859
concern$	2154 2156 2188 656 1858 1020
concerns$	2154 1328 2156 2173 2188 656 1858 1865 1020
concert$	1243 2575
concerts$	1243
condit	2283 279 1466 1744
condition$	2282 2571
conditions$	2282 2571
conduc	2048 1252 1753
conducted$	2079
conductors$	52
confer	1196 2065 2082 566 1759 1770 827
confid	2252 1859 1901
confidence$	1389 1909 840 1012
confident$	840
confir	1342
confirm$	1205
confirmed$	1205 2169
confirms$	1205
confis	289
congre	1457 1458 2286 2293 2448 2465
congregate$	2284 2481 2536 1963
congregating$	2285 1964
connec	1562
connection$	287 2389 1632 1912
connections$	323 2389 1632 1912
consci	1407
conscious$	2234
consen	2256
conseq	2256
consid	1299 1342 2203 1844
consider$	1890 987
consideration$	2170 1362 2251 1856 988
considerations$	988
considered$	2126 2165 2169 2276 987
considering$	987
considers$	987
consis	157 205 1844 672 1859 714 1901
consistent$	1344 2172 1392 1835 742
consort$	1963
consorting$	1964
constant$	1360
constructive$	1315 1931
consul	1187 1196 2061 2065 1239 1247 2076 2077 2082 566 1759 1770 586 827
consult$	1058
consultant$	952
consultation$	1058
consulted$	2014 2066 2074 1773 1058
consulting$	1058
consults$	1058
contac	1187 1188 2021 1196 1214 1216 2046 2048 1222 2049 2061 2065 1239 1247 2076 2077 1252 67 2082 1457 1458 2286 2293 1469 2303 2306 1515 1519 1522 1597 1651 1668 566 1759 1770 586 1855 827
contact$	2041 2043 2044 2083 1269 2168 2243 2277 264 1452 1455 1456 2284 2285 1461 2296 287 1496 2335 2342 2345 2349 2351 2424 1618 2499 1680 2533 1714 1757 581 1871 1908 1946
contacted$	2014 2066 2074 2079 1254 1773
contacts$	2041 2083 1269
contin	150 156 714 1901 979
continual$	1360
continue$	563 737
continued$	1337 1343 563 582 686 700
continues$	563
continuing$	563
contra	1196 2065 2082 1466 566 1759 1770 827
contri	34 2064
contribute$	994
contributed$	994
contributes$	994
contributing$	994
contributor$	0 1 2019 12 16 18 52
contributors$	0 1 2019 12 16 18 52
contro	101 328 431 457 1805
control$	2114 351 2435 458 2547 2548
controled$	458
controling$	351 458
controlped$	458
controlping$	458
controls$	351 458
controlting$	458
conven	2021 2048 1753
convene$	2020
convenes$	2020
conver	1196 2065 2082 566 1759 1770 827
conversation$	2144 2170 1401 215 2232 2243 1924
conversations$	2144 2170 1401 215 1924
cook$	1124
cooking$	1124
cooks$	1124
cool	1619
cool$	2425 2446
cools$	2446
cooper	1812
coordi	34 60 61 125 1312 157 205
coordinate$	1037
coordinated$	1344 1392 1037
coordinates$	1037
coordinating$	1037
cope	1395
cope$	2222
copies$	2003
coping	714 1901
copy	2048
copy$	2038
core$	26 266 1459 2294 1478 1518 2359 1533 1534 2362 2428 1624 1941 1953 1961 778
corner$	1696 2524
corners$	1696 2524
corridor$	2378
cost	2102 89
cost$	22
costed	1246
costed$	2073
costs$	22
costum	59
could	1438
could$	2102 2104 189 1447 464
counci	35 1222 2049 60 61 2562
council$	1829
councilchecks$	1222
counse	1196 2065 2082 566 1759 1770 827
counsel$	320
counsele$	320
counseled$	320
counseles$	320
counseling$	320
counselling$	2044
counsellor$	957
counsels$	320
count$	31 801
counter$	2068
counters$	2068
counti	1542 2369 2409
counties$	2401
counting$	801
country$	2400
counts$	801
county	2375 2404 2409 2469
county$	2376 1558 2386 2400
course	1196 2065 2082 1385 1637 2464 2467 1652 566 1759 1770 827
course$	2 2022 2083 2163 2212 2479 569 829
courses$	2083 2479
court	64 2553
court$	53 279 896
cousin	2483 512
cousins$	1803 1967
cover	1299
cover$	2126
covera	1418
coverage$	2245
covere	1252 1299 113 114 115 116
covered$	2079 2126 1300 1302 1303
crackdown$	891
cracks$	2238
create	2048 1753
create$	1076
created$	1076
creates$	1076
creati	4
creating$	1076
creation$	1191
creatively$	1834
crew	2500
crime$	863
crimes$	863
crop$	2200
crops$	2200
cross	1469
cross$	156 2296 2308 2448 2490 1703
crosso	1703
crossover$	2530
crowd	2298 1616
crowd$	2347 2381 2382 1596 2443 2461 2540
crowds$	2347 2443 2461
cultiv	995
cultur	1859
culture$	2545 1884 1014
cups$	2003
curb	328 457
curfew	279 1466 289
curfew$	426 1957 771
curfews$	426 1957 771
curiosity$	2182 1846 1871
curiou	1407
curious$	2172 2234 1938
curric	1196 2065 2082 566 1759 1770 827
curtai	328
customary$	198
customers$	1966
cut	271 375 431 445 636
cut$	110 2278 285 2301 351 438 1103
cuting$	351
cuts	271 375
cuts$	110 351 1103
cuttin	271 375
cutting$	110 285 1103
cycle$	826
cyclees$	826
cycles$	826
dad	1501 2483 512
dad$	934
daily$	2015
dampen	480
dance$	826
dancees$	826
dancer	62
dances$	826
danger	2256
darts	1749
darts$	2576
dashbo	1196 2065 2082 566 1759 1770 827
data$	1758 1840
date$	2235
daught	1650
daughter$	1630 934
daughters$	1630
day	1542 2369 2409 2467
day$	2037 1236 2107 1530 2373 2397 2398 1610 2482 2491 2512 2569 2575
days	2369 838
days$	2037 1236 2107 1530 2374 2398 2410 1610 2488
dead$	2534
deadline$	1760
deadlines$	1760
deal	186
deal$	174
dealer	2096
dealer$	1801 1084
dealers$	1966 847 1084
dealin	186
dealing$	868
dealings$	1714
deals	186
dealt$	114 115 116
debate$	2144
december$	2103
decent$	1555
decide	1342
decide$	2113 493
decided$	2169 493
decides$	2113 493
decision$	2147
decisions$	2147
declare$	1205
declareed$	1205
declares$	1205
declin	836
deconstruct$	697
deconstructe$	697
deconstructes$	697
deconstructing$	697
deconstructs$	697
decrea	836
dedicated$	1230
deepen	672 995
defus	480
degree$	5
delegates$	2054
delet	503 636
delet$	772
delete	2516
delete$	428 772
deleted$	772
deletes$	772
deleting$	772
delets$	772
delive	1189 4 1216 2046 2048 1222 2049 1246 1252 70 125 1312 1753 816
deliver$	1154
deliverables$	1760
delivered$	2016 2063 2073 2079 1257 1771 1154
delivering$	1154
delivers$	1154
delivery$	1191 2043
demand$	1306
demoli	2510
dentist$	967
depart	1620
department$	1829
departuretime$	2447
departuretimes$	2447
dependence$	365 1632
dependency$	365
descri	2090 1264 1290 2117 1299 114
describe$	2091 2126 830
described$	2126
describes$	830
design	2048 1753
design$	2113
designated$	1230
designs$	2113
desk$	2068
desks$	2068
detach$	284 438
detached$	2028
detaching$	284
detail$	2124
details$	2038 2124 1889
detective$	856
detectives$	856
deter	271 463
deter$	272 322 881
determ	1342
determined$	2169
deterr	271
deterred$	451
deterrence$	993
deterrent$	993
deterrents$	993
deters	271
develo	2048 1395 1753 662 672
develop$	2151 2199 202 2222 1044
develope$	202
developed$	2217 1044
developes$	2151 202
developing$	202 1044
development$	2154 2156
developments$	2154 1328 2156
develops$	2151 2199 202 1044
dialogue$	2144 1401 215 1871 1924
did$	1204 2102 2104
die$	1619
dies	1619
dies$	2446
dietician$	968
dietitian$	968
differ	286 1577 429 1634
difference$	842
different$	1279 1465 1487 2328 1506 343 2366 355 356 1547 1553 1555 1559 1566 381 382 1574 389 1582 1583 1588 2416 408 409 423 433 1628 1629 465 1661 482 1670 1673 1679 1685 509 1697 1711
differently$	2462 1834
difficult$	410
diffus	480
dig$	1184
digest$	1758
digging$	1184
dignity$	1905
digs$	1184
dilut	375 445 480
dimini	508
dip$	576
direct	1196 2065 60 61 2082 2252 566 1759 1770 827
direct$	291 1508 528 740
directed$	291
directing$	291 528
direction$	1950
directions$	2292 2380 1950
directs$	291 528
disassociate$	285
disban	1502 1503 1599 2516 503 766
disband$	400 2426
disbande$	400
disbanded$	2329 2330 400
disbandes$	400
disbanding$	400
discou	271 463
discourage$	272 273
discouraged$	451
discourages$	272 273
discouraging$	272 273
discus	2048 1299 113 1342 1753 1855
discuss$	989
discussed$	2126 1300 2165 2169 989
discusses$	989
discussing$	989
discussion$	2144 2170 2232 1924 989
discussions$	2144 2170 1924 989
disentangle$	438
disman	1502 466 766
dismantl$	400
dismantle$	400
dismantled$	2329 400
dismantles$	400
dismantling$	400
disper	302 1502 1503 460 2515 755
dispersal$	1942 1950
dispersals$	1950
disperse$	1489 322 333 754
dispersed$	2329 2330 754
disperses$	754
dispersing$	754
displa	1196 2048 2065 1242 2082 566 1753 1759 1770 827
display$	2068
displayed$	2069
disrup	271 375 466 480
disseminat$	640
disseminate$	640
disseminates$	640
disseminating$	640
disseminats$	640
disseminatting$	640
dissociate$	285
dissol	1599 503
dissolv$	400
dissolve$	400 2425 2426
dissolved$	400
dissolves$	400
dissolving$	400
dissua	271
dissuade$	272
dissuaded$	451
dissuades$	272
distan	374 491
distance$	284 1561 414 438 454 2486
distances$	284
distancing$	284
distant$	1574 1639
distri	4 2048 1252 70 453 1753
distributed$	2079 1257 1640 1771
distribution$	1191
diversion$	1070
diversionary$	1315 1070
divert$	284 1069
diverted$	1069
diverting$	284 1069
diverts$	284 1069
divide	1502 453 766
divided$	2329 1640 486
dividi	766
division$	454
do$	1204 2090 2141 181 245 2265 2269 294 1488 1621 682
doctor$	951
documented$	1762
does$	245 294 1621
doing$	181 245
domino	1749
dominoes$	2576
don$	294 1621
donate$	1185
donated$	1185
donates$	1185
donating$	1185
done	1189 2048 1233 1252 1381 1428 1753
done$	2016 1204 2032 2060 2063 2067 2079 2208 2210 2255 2273 2274
door$	2027 2068 57 2213 1981
doors$	2027 2068 57
dorm	2500
doubl	836
double$	69 95
down	2516 836
down$	2042 2074 2121 1318 188 428 604 1970 1984
downinto$	1741
downlo	2039 1214 2046
downloads$	2041
downto$	1741
draft$	1136
drafte	2048 1753
drafted$	1136
drafting$	1136
drafts$	1136
draw$	179 284 347 366 2520 802
drawin	607
drawing$	2556 802
drawn$	1215
draws$	802
dress$	1744
drew	1270
drew$	2097
dried$	1283
drift$	2206 1557 461 1649 2519
drifted$	461
drifting$	461 1649
drifts$	461 1649
driv	125 1312
drive	2515
drive$	424 747 790
driveing$	424
driven	399
driven$	366 818
driver	33 34 2064 60 61 1266 81 1722 2562 1777 1883
driver$	0 1 2019 12 16 18 52 2093 2549 1807
drivers$	0 1 2019 12 16 18 1220 52 2093 1268 2565
drives$	424 747 790
driving$	747 790
drop	285 543 836
drop$	1196 23 2065 64 2082 1472 1739 1740 557 566 1759 1770 735 810 827
dropin$	1730
dropins$	1730
droppe	1294 836
dropped$	2121 557 810
droppi	285 836
dropping$	1472 557 810
drops	836
drops$	557 810
drug$	867
drugs$	867
due$	1336 1858
dug$	2067
dynami	2494 714 1901
dynamic$	2545
dynamics$	2545
each	117 1339 2428 2440 1728 2562 1961
each$	2015 2075 2107 2166 1416 2296 2323 2365 1548 2389 395 401 2424 417 2433 2437 498 538 2555 1729 2557 2558 1736 2570 1745 1776 612 1972 1974 1975 1977 1986 1999 2004 2009
ear$	1879
earlie	836
early$	748 749 1970
earn$	722
earning$	722
earns$	722
ears$	741
easier	836
easier$	1608
easter$	511
easters$	511
easy$	2111
eat$	1517 1171
eating$	1171
eats$	1517 1171
educat	399
educate$	696
educated$	1539 1604 1612
educates$	696
educating$	696
effect	2494 1844
effective$	645
effectively$	2173
effectiveness$	1841
effort	1347
effort$	2170 2174
efforts$	2170
eject	459
elder	425
elder$	2468
eldest	266 1459 2294 2297 1478 1518 2359 1533 1534 2362 352 1548 395 2428 425 1624 446 2528 1941 1953 1956 1961 778
eldest$	2468
elearn	1196 2065 2082 566 1759 1770 827
elevat	995
else$	2444
elsewh	2375 1617 2469
elsewhere$	2130 2331 2366 2416 2431 2439 2444 1824
email	1188 1196 2065 2082 566 1759 1770 827
emaile	1187 2048 2061 1247 2076 2077 1753 586
emailed$	2014 2074 1248 1773
emails	1222 2049
embed	125 1312 672
embed$	1032
embedd	2048 1753
embedded$	2217 1032
embedding$	1032
embeds$	1032
emerge	1391
emerge$	2151 2218
emergees$	2151
emerges$	2151 2218
emotio	150
emotional$	1337
empath	714 1901
emphas	995
employ$	1110
employing$	1110
employs$	1110
empowe	672
empower$	983
empowered$	983
empowering$	983
empowerment$	983
empowers$	983
enabl	995
enable$	206
enables$	206
enabling$	206
encour	1342 2252 672
encourage$	990
encouraged$	2169 990
encouragement$	1079
encourages$	990
encouraging$	990
encrypted$	897
end	271 285 326 1599 503 2521
end$	1472 337 1573 2404 2411 398 2425 2426 2446 2485 1696 2524 652 1145
endeav	711
ended	1283 1294 2516
ended$	2110 2121 2278 2301 2411 2485 1145
ending	271 285
ending$	1472 398 652 1145
ends	271 326 1619
ends$	2411 398 2446 1696 2524 652 1145
enforc	770
engage	1187 1216 51 1844 667 1859 1921
engage$	1238 1854
engaged$	2014 2062 1854
engagement$	2043 2170 1769 1832 1854 1926 1016
engages$	1238 1854
engagi	667
engaging$	1854
engend	995
enhanc	672
enhance$	1042
enhanced$	2217 231 1042
enhances$	1042
enhancing$	1042
enquir	1196 2065 2082 566 1759 1770 827
enrich	995
enrol$	441
enroled$	441
enroling$	441
enroll	1252
enrolled$	2079
enrolred$	441
enrols$	441
ensure	672
ensure$	493 657
ensured$	2217 493 657
ensures$	493 657
ensuring$	657
enter	460 2487 760
enter$	2471
entered$	486
enters	760
entrance$	2068
entrances$	2068 1569 2497
entry	1620
entry$	1643 2001
entrytime$	2447
entrytimes$	2447
environment$	2211 2257 2545 1842
environments$	2211 2257
episod	838
equally$	1905
equip$	698
equipm	59
equipped$	698
equipping$	698
equips$	698
erode	375
escala	678
escalate$	1923
escalated$	1843
escalates$	1923
escort	467
escort$	424
escorted$	366
escorting$	424
escorts$	424
establ	2048 1342 1753 672
established$	1325 2169
estate	2375 2404
estate$	2387 1702
esteem	1901
ethos$	1018
evalua	2048 1753
evaluate$	654
evaluates$	654
evaluating$	654
evenin	1196 2065 2082 1542 2369 2409 2467 489 490 566 1759 1770 827
evening$	2037 1236 2078 1530 2373 2397 2398 1584 2412 1610 2482 1676 2504 2512
evenings$	2037 1236 2078 1530 1538 2374 2398 2399 2410 1584 2412 1610 2488 1676 2504 1785
event	1196 2065 2082 566 1759 1770 827
event$	2083 829
events$	2083 2212
every	117 2440 1728 2562 1961
every$	2015 2075 1258 2107 1367 1416 1419 240 1520 401 538 2555 2557 2558 2570 721 2004
everyb	33 117 191 212 1399 234
everybody$	1220 1378 1421 1448 703
everyo	33 117 1326 191 212 1399 234
everyone$	1220 2153 158 1378 1421 1448 703
everything$	2147 1869
evict	459
evidence$	29 39 1889 882
evident$	1762
evolve$	2151
evolvees$	2151
evolves$	2151
except	2529
exchange$	159
exclud	1265 456 468 2515 504 762
exclud$	769
exclude$	373 769
excluded$	2092 373 1612 1643
excludes$	373 769
excluding$	373 769
excluds$	769
exclus	838
exclusion$	96 279 280
exclusions$	96
exerci	1196 2065 2082 566 1759 1770 827
exhibi	56
exhibition$	53 1243
exhibitions$	1243
existing$	2140 1325 1365
exit	394 503
exit$	339 1581
exiting$	339
exits$	339 2497
expect	714 1901
expected$	335
expel	504 762
expel$	769
expele$	769
expeles$	769
expeling$	769
expell	504
expels$	769
expenditure$	22
experience$	2247
experiences$	575
explai	1247 1264 1290 2117
explain$	2091
explained$	2074
exploi	2256 1805 1085
exploit$	2114 2547 2548
exploitation$	1839 846
exploitative$	846
exploited$	846
exploiter$	846
exploiters$	846
exploiting$	846
exploits$	846
explor	1299 114 1342 2203
exploration$	2170
explore$	986
explored$	2126 2165 2169 986
explores$	986
exploring$	986
exposu	714 1901
extend$	1121
extending$	1121
extends$	1121
extent$	5
extra$	258
extrac	531
extract$	284
extricate$	284
eye$	2167
eyes$	741
facili	2048 1753 672
facilitate$	1038
facilitated$	1038
facilitates$	1038
facilitating$	1038
fade	1619
fade$	2425 2446
faded	2521
fades	2521
fades$	2446
fair	56
fair$	1243 2111 1731 1938
fairly$	1905
fairs$	1243
fall	1294 836
fall$	2121 224
fallin	836
falling$	224
fallping$	224
falls	1294 836
falls$	2121 224 1619 1707
famili	33 34 2064 62 63 103 1339 1883
families$	0 1 2019 12 16 18 1220 37 52 1250 2166 1393 1415 1478 292 2367 2419 1605 2565 1885 945
family	34 2064 266 1459 2294 1478 1518 2359 1533 1534 2362 352 1548 2375 2404 2428 1624 2483 512 1941 1953 1961 778
family$	0 1 2019 12 16 18 52 1301 2367 1605 1722
far	403 491
far$	144 403 1590 1639 509 1697 1698
fare	1744
fare$	2571
fares$	2571
fashion$	2219
faster$	1930
father	1501 2483 512
father$	934
fear	1290 2117
fear$	1781
fears	1290 2117
feasibility$	1894 709
feasible$	1851
february$	2103
fed$	2155
fee	1744
fee$	2571
feed$	136
feedback$	40 567
feeding$	136
feeds$	136
feel	2090 1290 2117 1395
feel$	2222 1400 608 1842 830
feelin	714 1901
feeling$	830
feelings$	262 575
feels	1290 2117
feels$	1400 608 830
fees$	2571
fell	1294 836
fell$	2121
felt	2090 1290 2117
felt$	608 830
fence	59 2553
fence$	36 57 1104
fenced$	2510 522
fences$	57 1104
fencing$	36 57 1104
festiv	56
festival$	1243 2575
festivals$	1243
few$	2109
fewer	69
fewer$	1256 75 831 929
fight	838
fight$	96
fights$	96
figure$	1229
figures$	1229 1758
file	2048 1226 1304 1753
file$	2023 2053 2128 2129 2131 2132 1824 1856
filed	2048 1753
files	1222 2049
files$	2053 2131
fill$	651 803
filled	2048 1753
filled$	803
filling$	651 803
fills$	651 803
film	1196 2065 2082 566 1759 1770 827
film$	53 58 2551 2556 1731 2560 2569 2575
filming$	822
films$	2569 2575 822
final$	2055
find	1264 300 1651
find$	2091 1290 128 402 606 1794 720
findin	1298
finding$	2123 2125 128 402 720
finds$	128 402 606 1794 720
fine	1744
fine$	2571
fined	2515
fines$	96 2571
finish	1189 2048 1620 1753
finish$	2425
finished$	2016 2055 2067
finishingtime$	2447
finishingtimes$	2447
finishtime$	2447
finishtimes$	2447
firm$	742
firmer$	742
first$	1786
fish$	826
fishes$	826
fishs$	826
fit$	2158 1099
fits$	1099
fitted	1223 1252 1752
fitted$	2050 2079 2579 1099
fitting$	1099
five	62 63 76 1272 99 103 266 1459 2294 1478 316 1518 2359 1533 1534 2362 396 2428 2440 1624 1646 1732 1745 1777 1941 1953 1961 778
five$	56 1250 1263 1286 2120 2389 2473 474 2492 2540 1729 2559 1749 1999 2006 2012
fix	457
fix$	787
fixed$	787
fixes$	787
fixing$	787
flag	142
flagged$	2155
flat	452
flat$	475
flexib	1407
flexible$	2234
flies$	470
flowing$	2228
flush	459
fly$	470
flyer	1196 2065 2082 566 1759 1770 827
flyers$	2003
fobs$	584
focus	672
focus$	1871 1031
focused$	1875 1876 1915 1031
focuses$	1031
focusing$	1031
focussed$	1875 1031
follow	1214 1265 101 2428
follow$	162 1382
followed$	2092 2099 1342
followers$	2041
following$	162 1782
follows$	162
food$	2569 2011
footage$	862
football$	2012
footfa	13 42
footfall$	1229 1769
for	2117 388
for$	1218 2056 2059 2073 2097 2126 2138 2160 2181 1380 2216 2223 2357 1613 2518 2555 1743 1786 1829 1830 1845 1881 1888 1896 1980 1982 2007
forbid	271 274 325 326 331 463
forbid$	272 1479
forbidden$	2278 451 2485
force$	858
forefront$	1320
form	1542 2369 1578 2409 1595 1637 2464 2467 1652 487
form$	58 2393 2405 2406 2422 2427 2441 2455 2479 1674
forming$	2433
forms	1196 2065 2082 2369 1543 2464 566 1759 1770 827
forms$	58 2370 2410 2422 2455 2479
fortnightly$	2015 2555
forum	19 26
forum$	1213 2134 2135
forwar	1342 1382
forward$	2169 2209 1852 1853 1934
forwards$	1852 1853 1934
foster	472 672 995
foster$	452 1659
fostering$	1659
found$	2291 1687 501 606
four	76 103 266 1459 2294 1478 1518 2359 1533 1534 2362 396 2428 1624 1646 1745 1777 1941 1953 1956 1961 778
four$	1263 2120 277 2343 2473 474 1691 2540 1746 1748
fragme	466 766
fragment$	400
fragmente$	400
fragmented$	400
fragmentes$	400
fragmenting$	400
framew	1196 2065 2082 566 1759 1770 827
fraternise$	1963
free	491
free$	438 814
frequency$	6
frequent$	132
fresh$	317 1675
friday	489 490
friday$	2078 489 1676 490 2504 1725 2577 2578
fridays$	2078 1676 2504 1725 2577 2578
friend	48 62 63 76 1266 81 1272 99 1288 103 1291 1339 212 1399 266 1458 1459 1460 2294 2298 1473 2303 1477 1478 2311 2315 2326 316 1518 2359 1533 1534 2362 352 1548 2388 1562 2390 2391 396 2417 2428 2440 1616 1624 1646 2495 2505 2507 1694 2539 2541 1732 1745 1777 1941 1953 1959 1961 778
friend$	2093 323 1589 2423 425 1642
friendly$	2111 2214 1938
friends$	1235 1250 1263 2093 1268 1286 2115 2118 2120 2166 1442 2299 2300 1474 2320 2321 1509 323 2337 2342 2346 2348 2355 2356 2368 2379 2382 2383 2389 2403 2408 1589 1591 2423 425 2443 430 2445 2450 2452 2459 2461 1635 2463 2473 2475 462 2478 474 2492 2498 2508 499 2519 506 2522 2525 2527 2540 2559 1945
friendship$	2285 2287 2299 1473 2300 2334 323 2351 2353 2355 2379 2388 2389 2414 411 1616 2443 432 2452 2461 1653 1669 506 2522 1718 1945
friendships$	2285 2287 2299 2300 2334 323 2351 2353 2355 2379 2389 411 2443 432 2452 2461 506 2522 1945
from	1471 2390 1623 1737
from$	1227 2080 1293 165 2279 1472 1512 1537 2366 1541 1560 1565 1581 2439 1625 2458 1638 2466 1648 2489 483 2518 1716 2552 2555 2564 591 1787 1791 1888 1958 1969 2005
full$	182 1440 582
fuller$	182
fullerpicture$	1889
fullersense$	1889
fullerunderstanding$	1889
fully$	1240
fun$	49
functi	1225
functional$	2052
fund$	28 1095 1096
funded$	1095 1096
fundin	1196 2065 2082 2207 566 1759 1770 827
funding$	28 1306 123 1359 1828 1095 1096
funds$	28 1095 1096
furniture$	2569
furthe	150 156
further$	1337 1343 1508 1639
future	156
future$	1343 2178 1508 1858
gain$	646 722
gaining$	646 722
gains$	646 722
game	56
game$	1243 2569
games$	1243 2569 2576
gang$	280 1816 756
gap$	2238 414 454 1838
gaps$	2238 1838 1861
garden$	53 2556 826
gardenes$	826
gardens$	826
gate	59
gate$	36 2068 57
gates$	36 2068 57 2497
gather	1457 1458 2286 2293 1469 2302 2303 1496 1513 1515 1522 1597 1606 2448 2465 1646
gather$	2284 2291 1468 2296 2323 2324 2345 2349 2424 2471 2481 1683 2511 2536 702
gathered$	2276 2291 1687 1754 1762
gathering$	2285 2336 2340 2347 2351 2433 2434 702
gatherings$	2340 2342 2347 2473
gathers$	702
gave$	488
genera	150
general$	1337
get	2090 1264
get$	2091 2199 246 284 367 1564 528 565 640 702 726
gete$	640
getes$	640
geting$	528 640 702
gets$	2199 246 284 367 528 565 640 702 726
getting$	246 284 367 1606 640 726
gift$	1269
gifts$	1269
gig	56
gig$	1243 2575
gigs$	1243
girl	1266 266 1459 2294 1478 1518 2359 1533 1534 2362 352 1548 2428 1624 1650 1941 1953 1961 778
girl$	2093 2367 425 1642
girlfriend$	949
girls	48 62 63 81 1272 99 103 212 1399 266 1459 2294 1478 316 1518 2359 1533 1534 2362 396 2428 2440 1624 1646 1732 1745 1777 1941 1953 1961 778
girls$	1235 1250 2093 1268 1286 2120 1442 2343 2367 2368 2389 425 2473 474 2492 2559 1952
giv	816
giv$	202
give	150
give$	1337 175 184 202 227 285 488 824 1119
given	2026 2046 2048 1252 70 1299 150 238 1753
given$	1211 2048 2079 1257 1267 2126 1337 2165 175 184 1425 1753 1771
gives$	184 202 227 488 824 1119
giving$	175 184 202 285 488 824 1119
givs$	202
go	2021 2090 1264 120 460
go$	1245 2091 94 1299 2199 1454 1468 314 1522 340 1528 366 1564 390 1633 470 523 532 1723 596 836
goal$	1911
goalpo	59
goalpost$	36
goalposts$	36
goals$	1911
goe$	1454
goes	120 460
goes$	1245 2199 1454 314 340 366 390 1633 470 1707 523 1723 551 596 836
going	1206 156 460
going$	2033 1343 2228 1434 2339 340 2465 2477 1712 1782 1845 665
gone	2021
gone$	2048 1245 1247 2095 1753 596
good$	2111 2222 1420 1555 2484 582 700 725
gos$	94 1454
got$	66 367
government$	1829
gp$	950
gran	2483 512
gran$	936
grand	1650 2483
grandad$	936
grandbrother$	934
grandcarer$	934
grandcarers$	934
granddad$	934 936
granddaughter$	934
grandfather$	934
grandm	1501
grandma$	936
grandmother$	934
grandmum$	934
grandp	1501
grandparent$	934
grandparents$	934 947
grandsister$	934
grandson$	934
granma$	936
granny$	936
granpa$	936
grant	1196 2065 2082 566 1759 1770 827
grant$	28
grante	2048 1753
greate	68 662
greater$	1255 182 231 1440 258 686 717 725
green$	2087 2088 1783
greet$	1175
greete	84
greeted$	1271
greeting$	1175
greets$	1175
grew	836
grip$	1678 2520 507 1695
groom	1805 1086
groom$	2114 2547 2548
groomed$	849
groomer$	849
groomers$	849
grooming$	849
grooms$	849
ground$	774
grounding$	774
grounds$	774
group	1196 48 2065 62 2082 76 1272 99 1288 103 1291 1292 1339 212 1399 266 1459 2294 2298 1477 1478 2315 2326 316 2341 1518 2359 1533 1534 2362 1542 2369 2375 2388 1562 2392 396 2417 2428 2440 1624 2464 2470 1646 2505 1694 2541 1732 2562 1745 566 1759 1770 1777 1859 1941 1953 1959 1961 778 827
group$	1213 1235 1263 1286 2115 2118 2119 2120 2166 2250 1442 2299 2300 1474 2318 2320 2321 2333 2334 1509 2337 2342 2347 2348 2353 2355 2356 2365 2368 2370 2379 2381 2387 2389 2393 1572 1576 2405 2408 397 1585 2414 1591 412 1603 2441 2442 2443 2445 432 2449 2450 2452 2454 2459 2473 2475 462 2479 2480 2481 474 2492 1667 2496 1674 2508 1689 2517 506 2522 2525 2527 2540 1718 2559 1945
groupi	2465
groups	2369 2464 2467 1646
groups$	1462 276 2300 2347 2370 1576 1603 2443 2473 2479 2480 2496
grow	836
grow$	1557
grows	836
growth$	68
guard	34 60 61 1266
guard$	2093
guardian$	944
guards$	52 2093
guidan	1196 2065 2082 566 1759 1770 827
guidance$	123 2164 1828 1049
guide$	284 1049
guided$	1049
guidel	54
guideline$	55
guidelines$	55
guides$	1049
guiding$	1049
gulf$	414 454
gym	64 1759
had$	2032 47 66 2104 570 583 1772
haircuts$	2011
half	33 2369
half$	1220 49 69 95 1566 1770
hall	23 64
hall$	2333 358 2387 2429
halt$	337
halv	836
halved	1283 1294
halved$	2110 2121
halves	1542 2369 2467
halves$	1696 2524
hand	816
hand$	2225 1916 1120
handed	2026 2048 70
handed$	2048 1252 1257 1753 1771
handing$	1120
handle$	2435
handou	1196 2065 2082 566 1759 1770 827
handov	1418
handover$	2245
handovers$	2245
hands$	1120
hang$	1457 2448 2536
hangin	1606
hanging$	2286 2433 2434 2465 2477 1668
happen	1206 2048 1753
happening$	2033
happy$	1699
hard$	410 1834 1892
harder$	410
harm	101 1805
harm$	2114 2547 2548 1839 910
harmed$	910
harmful$	910
harming$	910
harms$	910
harnes	995
has	532 684
has$	9 1221 43 47 50 1240 66 80 134 2248 249 585 1774 737
have	2090 532 684
have$	9 1221 43 47 50 1240 80 134 161 218 225 2248 249 585 1774 737
haven$	2211 2257
having$	161 249 1672 1781 737 813
he	103 425 446
he$	1415 2258 1441
head	60 61 2562
headco	13 42
headcount$	1229
heal$	649
heale$	649
heales$	649
healing$	649
heals$	649
health	2256 286 429
health$	639
heard	2099 1290 2117 1844
heard$	2227 2276 841
heart$	1320
heater	59
hedge$	36
held	2046 2048 2070 1252 67 114 115 116 1753 669
held$	2063 2079 1254 1302 1303
helmet	59
help	2252 672
help$	105 2164 208 367 1862 1926 1935 1051
helped	399
helped$	105 1051
helpfu	2203
helpful$	2111 105 1851
helpin	672
helping$	208 1051
helpline$	58
helplines$	58
helps$	208 367 1051
her	1284 266 1459 2294 1478 2341 1518 2359 1533 1534 2362 1548 2392 395 2428 2440 1624 2526 1793 1941 1953 1956 1961 778
her$	2075 118 1432 1526 1540 380 730 1972 2010
here	1299
here$	2086 2126 2127
herfriends$	2450
hergroup$	2450
hierar	887
high$	582 622 717
higher	68 836
higher$	1255 582 717
highli	995
hike$	2573
hikes$	2573
him	1284 266 1459 2294 1478 1518 2359 1533 1534 2362 1548 2392 395 2428 2440 1624 2526 1793 1941 1953 1956 1961 778
hire$	1107
hires$	1107
hiring$	1107
his	2341
his$	2075 118 1432 1526 1540 380 730 1972 2010
hisfriends$	2450
hisgroup$	2450
hit$	573
hits	1214
hits$	2041
hoc$	1353
hockey	1749
hockey$	2576
hold	1562 669 684
hold$	145 252 347 2389 1651 1678 2520 507 1695 737 773 794 1153
holding$	145 737 794
holds	1222 2049
holds$	145 252 737 794 1153
holiday$	511
holidays$	511 2546
holidayss$	511
holist	150 157
holistic$	1337 1344
home	302 2375 2409 1620 1637 2464 452 2467 1652 2572
home$	2111 1489 2319 2395 2431 1611 2451 2455 2457 2479 1659 475 500 1701 2561 601 2005
homes	1569 2464
homes$	2319 2396 2410 1611 2455 2479 2565
hometime$	2447
hometimes$	2447
honest$	2111 1835 1938
hope	1290 2117 2252 711
hope$	1377
hopes	1290 2117 711
hoping	711
horizo	714 1901
host$	2113 1130
hosted	2048 2070 1753
hosting$	1130
hosts$	2113 1130
hotline$	38
hotlines$	38
hotspot$	888
hotspots$	1840 888
hours	1196 2065 2082 566 1759 1770 827
hours$	2037 30 2083 1538 1618 1969
house	1637 2464 452 487
house$	347 475 1674
housed$	1536 1612
household$	1605
households$	2419
houses	1542 2369 1569 1595 2464
houses$	2396 2422 2538
housin	487
housing$	1674
how	144
how$	11 32 44 1331 1372 1645 1776 1796 1894 1988
hub	23 64 1759
hub$	2257
humili	915
hung	1752
hung$	2579
hurt	1265 101 1805
hurt$	2092 2114 2547 2548 1806 909
husband$	942
hustl	459
identi	2048 1264 1342 1753
identification$	1632
identified$	1230 2165 2169 1768 874 1057
identifies$	674 874 1057
identify$	2091 128 674 874 1057
identifying$	128 674 874 1057
identifys$	128
identity$	2215
if	1654
if$	119 2176 204 254 2316 2438 2470 1818 664 1858 1865 736
imam	60 61
impact$	1841
implem	4 2048 125 1312 1753
implementation$	1191
impos	770
impossible$	410
improv	68 662 672 836
improve$	1255 655 1041
improved$	1255 2217 231 582 1891 725 1041
improvement$	53 68 2139 1934
improvements$	53 2139 1934
improves$	655 1041
improving$	655 1041
in	2049 1323 1350 1363 1705
in$	2050 2056 1238 1241 2071 1255 71 2089 1276 90 1278 93 1285 1313 2146 2150 147 149 1341 2173 2177 164 2190 2216 1397 1439 299 2331 387 2437 2439 2451 2457 2471 1666 524 1727 2555 1730 2557 2566 2567 1743 2572 2574 1751 1785 1787 1792 729 1922 767 1968 1983 1984 1990 1997 2007
incide	838
incident$	96 656
incidents$	96 656
includ	1299 113 1844
include$	2126
included$	2126 1300 1762
inclus	197 243
inclusion$	999
inclusive$	1384 2214 1430 1938
increa	68 662 672 684 836
increase$	68 1255 231 1923
increased$	1255 182 2217 231 582 686 1891
increases$	1923
increasing$	1255 231
indivi	1586 435
individually$	2413 1947
indoors$	2451 2457
induct	1196 2065 1239 2082 566 1759 1770 827
inducted$	2066
induction$	2
influe	2256 2494 1921
influence$	2298 1515 2342 1678 2520 507 1695 1073
influenced$	1073
influences$	1073
influencing$	1073
influential$	1949
inform	1196 2061 2065 2076 2077 2082 1346 566 1759 1770 1844 827
inform$	1060
information$	2038 1216 1328 2156 2173 1859 1889
informed$	1344 2172 2227 1856 1875 1915 1060
informing$	1060
informs$	1060
ininto$	1741
injunc	279 1466 280 1467
injunction$	1943
injunctions$	1943
injur	838
injured$	911
input	1196 2065 2082 1445 566 1759 1770 827
input$	2272 1009
ins$	2146 1730
inset	1196 2065 2082 566 1759 1770 827
inside	2487
inside$	1494 2451 2457
insigh	714 1901
insight$	1889
insist$	493
insistd$	493
insists$	493
inspire$	984
inspired$	984
inspires$	984
instagram$	502
instal	2048 1223 1252 1753
install$	1098
installation$	53
installed$	2050 2055 2079 1098
installing$	1098
installs$	1098
instead$	88 1281 385 1622 634
instil	995
instru	331
instruct$	291
instructed$	291 335
instructing$	291
instructs$	291
intake	2500
integr	995
intell	1346
intelligence$	1328 2173 1889
intend	711
inter$	156
interaction$	1714
intercom$	38
intercoms$	38
interest$	2231 2267
interests$	323
interrogat$	697
interrogate$	697
interrogates$	697
interrogating$	697
interrogats$	697
interv	1196 2065 2076 2077 2082 566 1759 1770 827 995
intervention$	1832 1861 1926 1936 1000
interventions$	1861 1926 1000
interview$	812
interviewed$	812
interviewing$	812
interviews$	812
into	1323 388
into$	2126 1313 2150 2169 1424 2360 379 2439 524 1741 1893 1902 767
introd	4 2048 1753 770
introduce$	1183
introduced$	1183
introduces$	1183
introducing$	1183
introduction$	1191
investigate$	707
investigates$	707
investigating$	707
invita	1196 2065 2082 566 1759 1770 827
invite	1187 2046 2061 1239 1247 2076 2077 586
invite$	1113
invited$	2014 2066 2074 1773 1113
invites$	1113
inviting$	2214 1113
invoice$	577
invoices$	577
involv	1445 1844
involve$	1080
involved$	1080
involvement$	2272
involves$	1080
involving$	1080
is	1190 114 143
is$	1240 1244 1245 72 73 98 108 1310 187 1400 2244 349 564 565 608 610
isolat	766
isolate$	765
isolates$	765
isolating$	765
isolation$	2431 1954
issue$	2154 2156 2188 656 1847 1906 1021
issued	2048 1252 70 1753
issued$	2026 2079 1257 1764 1771
issues	1859
issues$	2154 1328 2156 2188 656 1021
it	1284 2117 1793
it$	1197 1324 1724 1784 608 1906 1972 1974 1979 1998 2006 2009
item$	1766
items$	1766
its$	199 1409 1432 1498 2568 1742 2570 1748 1750 730 1969 1970 1972 1991 1995 1998 2009 2010
january$	2103
job$	577
jobs$	577
jog$	826
joges$	826
jogs$	826
join	1207 2034 2046 51 1519
join$	1418 723 1182
joined	2046 2048
joined$	156 157 1358 205 1445 1844 723 1182
joining$	1182
joins$	1182
joint	1216 156
joint$	2043 1343 1572 397 1585 2449 1717 1859 700 724
jointly$	1860
judgement$	2182 1008
judgemental$	1384 1430
judgment$	1008
july$	2103 1277
june$	2103 1277
keep	2090 1476 300 463 669 684
keep$	109 153 154 170 214 252 272 1479 322 347 348 350 1563 407 415 437 443 494 510 646 670 688 773 1149
keeped$	415
keepin	669
keeping$	153 154 170 214 272 347 348 350 407 415 437 443 494 510 646 670 773 1149
keeps	669
keeps$	109 153 154 170 214 252 272 347 348 350 407 415 437 443 494 510 646 670 773 1149
keepting$	510
kept	2048 114 115 116 1342 1753 669
kept$	2017 1295 109 1302 1303 2169 214 1402 347 1536 437 443 456 773
keys$	584
keyworker$	2057
kid	1650
kids$	2382
kind$	2111 1596 1938
kinder	429 1634
kindly$	1905
kit	59
kit$	584
kitche	64 2553
kitchen$	53
kits$	584
knew$	2104 589 609
knife$	871
knives$	870
knock$	821
knocke	2048
knocking$	821
knocks$	821
know	2090 1290 2117 1844
know$	1431 2260 589 609
knowing$	589 609
knowle	714 1901
knowledge$	1889
known	84 114
known$	1271
knows	1290 2117
knows$	589 609
kpi$	1760
kpis$	1760
labeled$	927
labelled$	927
lad	1650
lad$	425
lads	62 266 1459 2294 1478 1518 2359 1533 1534 2362 2428 1624 1646 1941 1953 1961 778
lads$	1442 425 2473 474 1803
laid$	2067
lamp	59
lamp$	36 57
lamps$	36 57
landlo	60 61 1722 2562
landlord$	2549 851
landlords$	851
language$	1884 1911
lanyards$	584
lapse$	2425
larger$	2430
last$	2089 1276
lasted	2102 89
late	1727
late$	2554
later$	1858
launch	2048 1753
lawyer$	973
lead	34 35 2064 60 61
lead$	2057 2113 1382 284 559 581 2000
leadar	1222 2049
leadat	1222 2049
leadca	1222 2049
leadch	1222 2049
leadchecks$	1222
leadci	1222 2049
leadco	1222 2049
leadde	1222 2049
leadem	1222 2049
leader	60 61 266 1459 2294 2297 1478 1518 2359 1533 1534 2362 352 1548 2428 1624 446 2528 1941 1953 1956 1961 778
leader$	2325 1949 1952
leaders$	2325 1949 1952 884
leadfi	1222 2049
leadho	1222 2049
leadin	425 1956
leading$	559
leadlo	1222 2049
leadma	1222 2049
leadme	1222 2049
leadof	1222 2049
leadpr	1222 2049
leadre	1222 2049
leadru	1222 2049
leads$	2113 559
leadse	1222 2049
leadsh	1222 2049
leadsu	1222 2049
leadup	1222 2049
leadvi	1222 2049
leadwr	1222 2049
leafle	1196 2065 54 2082 566 1759 1770 827
leaflet$	2038 2083 2556 2003 829
leaflets$	2083 2003
learn	672
learn$	2352
learni	1196 2065 2082 1346 566 1759 1770 827
learning$	2173 1827 996
leav	503 816
leave	2090 285 302 394 460
leave$	109 110 1468 1472 1489 1581 404
leaves	460
leaves$	109 110 404
leavin	285 1620 460
leaving$	109 110 1472 404
leavingtime$	2447
leavingtimes$	2447
led$	236 1875 1915
left	114 2516
left$	1295 109 110 192 2519
lend$	1138
lending$	1138
lends$	1138
lens$	1004
less	431
less$	312 313 1514 1608 633 832
lessen	445 480 2521 508 995
lesson	1196 2065 2082 1542 2369 1637 2464 2544 566 1759 1770 827
lesson$	2083 2085 2112 358 2378 2441 829
lessons$	2083 2085 2105 1280 2112 1789 2001 2011
let$	244 1450 1475 341 1556 1563 1593 2487 479 495 545
leted$	1450
lets$	244 341 495 545
letted$	1450
letter	1196 2065 2082 566 1759 1770 827
letter$	2038 96 2003
letters$	96 2003
letting$	244 341
level$	582
levels$	582
levera	995
liais	1855
liaise	1247
liaise$	980
liaised$	2074 1248 980
liaises$	980
liaising$	980
liaiso	1216 1319
liaison$	2043 2146 2170 980
librar	60 61 64
library$	2387 2429
licenc	1196 2065 2082 566 1759 1770 827
licence$	279
life$	526
lift	508
lift$	808
lifted	2521
lifted$	808
lifting$	808
lifts$	808 2011
light	59
light$	36 57 536 786
lighti	59
lighting$	36 57 1842 786
lights$	36 57 536 786
like	1290 2117
like$	1377 2268
liked	84
liked$	2058 1271
likes	1214 1290 2117
likes$	2041
limit	271 1476 328 431 457
limit$	351 458 478
limited$	2278 458
limiti	271
limiting$	351 458
limitped$	458
limitping$	458
limits	271
limits$	351 458
limitting$	458
line$	58 2124 169 2202 1823
lines$	58 2124 169 1357 1823
linger	2465
linger$	2448
link	1458 1562
link$	126 176 2285 287 307 2389 1632 549 626 1912
linked$	126 176 549
linking$	126 176 549
links	1859
links$	126 176 2193 2285 287 307 2389 1632 549 626 1836 1859 1912
list	54 1264
list$	3 1208 31 2091 2556 624
listen	1844
listen$	2143 1056
listened$	603 1056
listening$	2143 1857 692 1056
listens$	1056
lists$	1208 31 624
lit$	1792
live	2048 2375 1753
live$	2072 2352 1536 422 2460 2469 469
lives$	422 469
living$	2352
loaded$	1771
lobby$	642
lobbying$	642
local$	2140
lock	59
lock$	36 57 415 1090
locked	522
locked$	415 1709 1090
locking$	415 1090
locks$	36 57 415 1090
lodge$	469
log	1196 2065 2082 566 1759 1770 827
log$	3 31
logged	2048 1252 1753
logged$	2023 2079 1764 879
logs	1222 2049
logs$	31 879
loiter	2465
long$	2109
longer	2090 294 1621 464 836
longer$	1260 1351 263 288 1481 330 332 1525 1663 1779 761 776
look	711
look$	174 193 1382 209 223 256 300 1842 706 735
looked$	114 1342 706
lookin	711
looking$	193 209 223 256 706
looks	711
looks$	193 209 223 256 706
loop$	1856
loosen	375 1619 445 2521 508
loosen$	2446
loosens$	2446
lose$	183 285 1557 1693
loses$	183 311 1693
losing$	183 1693
lost$	1693
lot$	2381 2382 2527 2540 2543
lower	836
lower$	804
lowered$	804
lowering$	804
lowers$	804
loyalties$	307
loyalty$	307 1632
lunch	1542 2369 1620 1739 1740
lunch$	1543 1731 2566 2567 2001 2011
lunche	2369
lunches$	2001
luncht	489 490
lunchtime$	2078 2447 1676 2504
lunchtimes$	2078 2447 1676 2504
mace$	2134 2135
made	1202 2046 2048 1252 143 1753
made$	2029 2067 2079 2240 335
magistrate$	975
mail	1196 2065 2082 566 1759 1770 827
mailed	1187 2048 1753
mailed$	2014
main	425 1956
mainta	672 684
maintain$	646 1045
maintained$	2217 1045
maintaining$	646 1045
maintains$	646 1045
make$	124 143 160 200 1395 229 250 402 421 528 542 685 733
makeing$	528
makes	1222 2049
makes$	124 200 250 402 421 528 542 733
making$	124 2147 160 200 229 250 402 421 733
male$	1800 1083
males$	1800 1083
mam$	935
man	2096
man$	845 1083
manage	34 35 1222 2049 60 61 174 1395 399 2562 672
manage$	1361 2222 2435 1036
managed$	2217 757 1036
management$	700
managerchecks$	1222
managers$	52
manages$	1036
managi	672
managing$	1036
manner	1385
manner$	2212 2219
many$	1198 2045 1219 1231 1256 2109 2472
map	1196 2065 54 2082 1261 566 1759 1770 607 827
map$	58 2556 547 587
mapped	1252
mapped$	2079 547 880
mappin	1196 2065 2082 566 1759 1770 607 827
mapping$	547 880
maps$	547 587
march	467
march$	2103 1277
mark$	10 1774 1794
marked$	10 608
marks$	10 1774 1794
mash$	2134 2135
master	1196 2065 2082 566 1759 1770 827
match	56 1739 1740 1749
match$	1243 2551 1731 2566 2567 2575 2576
matche	1749
matches$	1243 2575 2576
materi	59
mates	1616
mates$	2382 2443
matter$	1299 2188
matters$	2188
maximi	995
may$	1277 2158 189 1447 1598
mayor$	1829
meal	56 1739 1740
meal$	1243 2556 1731 2566 2567 2575 2001
meals$	1243 2575 2001 2003
mean$	2246
meaningful$	1315 645 1931
means$	2152 2192 2246
measur	1347
measures$	2174 1348
mechanisms$	1348
mediat	1196 2065 2082 566 1759 1770 827
medic$	970
meet	1188 2021 67 2090 1457 2293 1469 2302 2303 1496 1513 1519 1522 2390 1597 2448 1651 471 1855
meet$	2020 1254 1454 2284 1468 2296 2323 2324 2345 2349 2424 1600 2471 2481 1680 1683 2511 2533 2536 541 573
meetin	1196 19 1206 1216 2065 2082 1319 1458 2286 2306 1515 2465 2477 1668 566 1759 1770 827
meeting$	2033 2043 2083 2134 2135 2146 2277 2285 1472 2334 2339 2351 1584 2412 1606 2434 829
meetings$	2043 2083 2146 2152 2277 2342 1584 2412
meets	1222 2049
meets$	2020 1254 1454 541
meetup$	2340
meetups$	2340 1658
member	34 48 2064 62 63 76 1266 81 1272 99 103 1291 1339 212 1399 266 1459 2294 1477 1478 2311 2313 316 1518 2359 1533 1534 2362 352 1548 2388 395 2428 2440 1624 1646 2541 1777 1941 1953 1961 778
member$	2093 2367 425 1642 1952
members$	0 1 2019 12 16 18 37 1235 52 1250 1263 2093 1268 1286 1288 2118 2120 2166 1474 1509 2343 2367 2389 425 2473 462 474 2492 1952
membership$	1567
memora	1196 2065 2082 566 1759 1770 827
men	2096
men$	845 1083
mend$	649 1101
mende$	649
mended	1223
mended$	2050 2055 1101
mendes$	649
mending$	649 1101
mends$	649 1101
mental	2494
mention$	2124 1823
mentions$	2124 1823
mentor	1196 34 35 1222 2049 2064 2065 60 61 2082 566 1759 1770 827
mentor$	0 1 2019 1194 12 16 18 2057 52 2083 581
mentorchecks$	1222
mentoring$	2044
mentors$	0 1 2019 1194 12 16 18 52 2083
mentorschecks$	1222
menu$	2569
messag	1196 2065 2082 1519 1606 2477 1651 1668 1712 566 1759 1770 827
message$	1269 85 1680 2560 1827 1911
messages$	1269 85 2277 1452 1827 898
messaging$	2277 2339 2433
met	2021 2046 2048 1233 1247 2076 2077 67 399 586 1844
met$	2040 2060 1237 2074 1248 1254 1687 573 1773
meters$	2338
metres$	2338
midwife$	964
might	1438
might$	189 1447 1598
miles	403 2469
miles$	2338 1590 1639 1662
milestone$	46 1760
milestones$	46 1760
mind$	2224 2266 1856
mindfu	1342 1407
mindful$	2169 2172 2234
mindse	714 1901
minibu	1196 2065 59 2082 2500 566 1759 1770 827
minibus$	2575
minimi	271 328 431 672 995
minimised$	2217 2278
minute	1196 2048 1226 2065 2082 566 1753 1759 1770 827
minutes$	2053
missin	1265
missing$	2092 838
mistak	918
mitiga	672 995
mitigated$	2217
mix	1457 2293 1469 2302 1522 2390 2448
mix$	2284 2296 2345 2349 2533 1963
mixing	1458 2286 2306 2465 2477
mixing$	2285 2334 2351 2434 1668 1964
mobile$	2028
mobili	995
mobilised$	1767
model$	1880
models$	1880
module	1196 2065 2082 566 1759 1770 827
module$	2 58
modules$	58
moment$	2161 2243 1550
momentum$	1833
monday	489 490
monday$	2078 489 1676 490 2504 1725 2577 2578
mondays$	2078 1676 2504 1725 2577 2578
money	2207
money$	28
monito	1342 1855
monitor$	875 977
monitored$	2169 875 977
monitoring$	875 977
monitors$	875 977
month$	511
monthly$	2015 552 571
months$	2178 2484 511
more	68 150 156 2290 662
more$	1255 1258 75 1337 1343 182 1371 196 1387 226 251 1440 258 1464 318 1508 344 2430 429 1634 473 2509 582 1780 1869
mornin	489 490
morning$	1236 1676 2504
mornings$	1236 1676 2504
mosque	64
most	33 1682
most$	1220 1258 1437 1548 2509 2528
mother	1501 2483 512
mother$	934
motivate$	985
motivates$	985
motivating$	985
mou	1196 2065 2082 566 1759 1770 827
mounte	1752
mounted$	2579
mov	467 492
mov$	405 418 455
move	361 460
move$	290 302 314 347 362 2385 372 390 394 405 418 441 1633 455 470 2501 2515 523 1715 554 743 1944 785
moved	361 2515
moved$	1265 290 314 1502 1536 1539 362 390 405 418 1612 1633 455 486 523
moveed$	441
moveing$	290 441
movements$	886
movered$	441
moves	361
moves$	290 314 347 362 2385 390 405 418 441 1633 455 470 2501 523 554 743 1944 785
moving	361
moving$	405 418 455 1715 666 785
movred$	405 418
movring$	405 418
movs$	405 418 455
much$	1219 2109
multi$	1216 156 157
mum	1501 2483 512
mum$	934
mural$	53 2556
murals$	53
museum	64
music$	2569
must	2244 2248
must$	195 203 1598
nailed	1752
nailed$	2579
name	2090 1264
name$	2091 1271 798
named	2095 1270
named$	1230 2097 1768 612
names	2035
names$	623 798 903
nan	1501 2483 512
nan$	937
nana$	937
nanny$	938
narrat	714 1901
narrow$	651
narrowing$	651
narrows$	651
naturally$	1619
near	1609 1614
near$	1351 1485 2352 2441 1751 1983
nearby$	1968
necess	150
necessary$	1337 1850 1851
need$	2242 2248
needed	2203
needed$	1850 1851
needs	1844 1859
needs$	2242 2248 1861 1019
neighb	81
neighbours$	1268
neither$	270 359 427
nephew	1650
net$	2238
netbal	1749
netball$	2576
networ	19 26 1326 1722
network$	1194 1213 102 2153 323 2443 2480 2496 2549
networks$	2152 2192 323 2443 2480 2496
never	294 1621
never$	263 270 288 1481 332 2371 364 377 393 413 1663 484 761 776 932
new	286 429 1634
new$	2055 317 1555 389 409 482
newsle	1196 2065 2082 566 1759 1770 827
newsletter$	829
next$	1609 1614 1858
nicer	429 1634
nicer$	1555 409
niece	1650
night	1542 2369 2409 2467
night$	2037 2078 1530 2373 2397 2398 1610 2482 1676 2504 2512
nights	2369 838
nights$	2037 2078 1530 2374 2398 2410 1610 2488 1676 2504 1785
no	79 326
no$	82 230 269 297 321 338 342 363 416 481 1682 516 525 527 530 592 593 753
nobody	103 230
nobody$	1417 427 837
non	268 752
non$	197 243
nonassociation$	1939
noncontact$	1455
none	103
none$	230 298 359 427 837
nor$	270 776
normal	995
normal$	1325 198
norms$	1884
north	1657
not	88 1476 294 326 1621 1622
not$	78 79 1275 111 112 263 270 281 288 2305 1481 330 332 2371 359 364 369 377 383 393 406 413 1663 484 517 761 776 777 931
note	1196 2065 2082 1298 142 566 1759 1770 827
note$	31 2123 2124 2125 1890
noted$	1762
notes$	31 2053 2124
nothing$	301
notice	54 1290 2117 1466 1467
notice$	57 2143 2267 275 536 1942 1950 1951
noticeboard$	2068
noticeboards$	2068
notices$	57 536 1942 1950 1951
notifi	2061
november$	2103
now$	1240 1260 2089 239 2484
nowhere$	310
number	13 54 2096
number$	14 20 2038 25 27 58 65 1644
numbers$	2045 1644 584
nurse	34 35 2064 60 61
nurse$	1194 958 961
nursea	1222 2049
nursec	1222 2049
nursechecks$	1222
nursed	1222 2049
nursee	1222 2049
nursef	1222 2049
nurseh	1222 2049
nursel	1222 2049
nursem	1222 2049
nurseo	1222 2049
nursep	1222 2049
nurser	1222 2049
nurses	34 1222 2049
nurseu	1222 2049
nursev	1222 2049
nursew	1222 2049
nurtur	197 243 672
nurture$	1072
nurtured$	1072
nurtures$	1072
nurturing$	1384 1430 1072
observ	1196 2065 2082 566 1759 1770 827
obtain	2048 1753
obtain$	702
obtained$	1754 1762
obtaining$	702
obtains$	702
occasi	838
occasions$	1538
occur	1391
occur$	2218
occurs$	2218
october$	2103 1277
of	1217
of$	2018 1218 1228 2056 2091 2100 1275 2108 1289 1293 2126 140 2157 2174 1356 2196 2197 1388 2264 2289 1463 1470 2311 1490 1494 1579 1581 2421 2432 1613 1636 2523 2564 1776 590 1810 1811 1821 1888 1896 1958
off	1471 1631 2469 2572
off$	2016 2024 2060 278 1472 2458 2489 500 1708 1709 1970 1993 1994 1997
offer	1196 2065 2082 150 1418 566 1759 1770 1859 827
offer$	128 1337 202 2245 2265 1832 1078 1156
offere	1187 2048 2061 2076 2077 1252 70 150 2203 1381 238 1428 1753
offere$	202
offered$	2014 2063 2079 1257 1337 2165 1342 2208 1425 2255 1699 1078 1156
offeres$	202
offeri	150
offering$	128 1337 202 1078 1156
offers	1222 2049 150
offers$	128 1337 202 1078 1156
office	34 35 1222 2049 2064 60 61
officer$	0 1 2019 1194 12 16 18 52 854
officerchecks$	1222
officers$	0 1 2019 1194 12 16 18 52 854
officerschecks$	1222
often	14
often$	7 1201 1219 2109 2254 1820
older	425 2503 1956
older$	2096 266 1459 2294 1478 1516 1518 2359 1533 1534 2362 2428 1624 2468 613 615 616 1941 1953 1961 778 779 780
oldest	266 1459 2294 2297 1478 1518 2359 1533 1534 2362 352 1548 395 2428 425 1624 446 2528 1941 1953 1956 1961 778
oldest$	2468
on	1727 745
on$	1241 74 2092 1293 2176 2177 1366 2209 1398 222 2241 1429 2261 2304 2329 1524 360 1552 384 2437 1613 2542 538 2554 2555 2557 2558 1743 2574 1751 1814 687 1903 1937 1969 1970 1983 1984 1993 1994 2008
once	2470
once$	2015 2332 2350 2358 2471 2491 2555
one	79 2297 425 450 1956
one$	49 1236 1374 1417 2296 293 1482 296 1495 1523 2365 352 1540 1548 395 1586 2413 1592 2424 417 427 2445 435 446 1664 2493 2526 2528 518 1770 612 1947 1970 1985 1986 2006 837
ones	1647
ones$	1236 2343 2399 1647 2474 1952
ongoin	150
ongoing$	1337 1360 700 978
online$	2072
only$	295 336 2413 439 477
onside$	1932
open	1252 1727
open$	1210 49 1251 2079 2113 130 2184 1386 2228 2229 1407 2554 1792 1857 1928 1938 2000 1088
opened	2048 1252 1753
opened$	2058 2067 1251 2079 1088
opening$	130 782
opens$	1251 2113 130 1088
operat	1225 1812
operational$	2052 2072
opinions$	262 575
opport	2207 2252 1844 1859
opportunities$	1389 1861 1862 709
opportunity$	2194 709
opposite$	355 1553 1582 509 1697
optician$	966
optimi	672 995
option	2207 2252 1652 1895
option$	2201 1894 709
options$	2479 1861 1894 709
orange$	2087
orbit$	1678
order	1246 2283 279 1466 1467 331 467
order$	2052 2073 2282 275 291 493 528 577 1942 1950 1951
orderd$	493
ordere	2048 1246 1753
ordered$	2073 291 335
ordering$	291 528
orders	1466 1467 331
orders$	2282 291 493 528 577 1942 1950 1951
ordina	60 61 125 1312 205
ordinary$	198
ordinate$	1919
ordinated$	1344 1392 1919
ordinates$	1919
ordinating$	1919
organi	2048 2070 1753
organise$	2113 561
organised$	561
organises$	2113 561
organising$	561
other	1326 212 1399 2298 286 2303 2313 2315 2326 2341 1546 2388 2391 2392 1577 2417 429 1634 2495 2503 1677 2505 2507 2539 2541 768 1959
other$	1309 2140 1315 2153 2299 1474 2312 1487 2334 1508 1510 2340 1516 2346 2355 2356 2364 2365 2368 355 2379 1555 386 1574 389 1588 2416 1591 2420 2445 2452 1628 2459 2475 2478 465 1658 2493 1673 2503 1677 2505 1679 2508 1692 506 2522 2525 2527 2529 1710 1955
others	1326 2326 2388 1627
others$	2153 1474 2312 2342 2346 2348 2355 2356 2365 2368 1591 2445 2452 2453 2454 2459 2475 2478 2508 1692 506 2522 2525 2527 2540
ought	2244
ought$	2248
our	1299 191
our$	2126 1378 199 1409 1432 1750 730
out	1312 491 531 2572 1895
out$	1191 2069 2079 1257 1273 2122 1296 1297 111 2126 1300 1302 2208 1396 2230 2255 2284 1468 1471 1493 2349 2366 2375 1549 1554 371 1561 2390 1577 1602 2439 2446 1623 1640 1643 513 2532 1709 1737 601 1870 1907 1976
outcom	1859
outcome$	2247
outcomes$	2139 1841 1024
outing	2544
outing$	2575
outings$	2412 2575
outlet	1921
outlook$	2231
outrea	1196 2065 2082 1445 566 1759 1770 827
outreach$	2028 2044 2272 1926
outreachmentor$	1194
outreachmentors$	1194
outreachnetwork$	1194
outreachnurse$	1194
outreachofficer$	1194
outreachofficers$	1194
outreachpanel$	1194
outreachsergeant$	1194
outreachservice$	1194
outreachstaff$	1194
outreachteam$	1194
outreachworker$	1194
outreachworkers$	1194
outsid	111 1510 1577 1713
outside$	1241 2416 1751 1834 1968 1983
over	1599
over$	2290 303 2340 2425 2426 2430 1665 2530 681 1888 1892
overla	1469 2448
overlap$	2296 2308
overs$	2340 1658
overse	125 1312 1657 995
oversi	1844 1859
oversight$	1871 1887 701
overview$	1871
own	125 1312
own$	1301 2131 1305 1492 1527 2431 423 1686 1797 719 1947
owner	60 61 2562
owners	714 1901
ownership$	2267
owns$	719
pack	1196 2065 2082 566 1759 1770 827
pack$	2038
paediatrician$	962
page	1196 2065 2082 566 1759 1770 827
page$	1214 58
pages$	58
paid	2048 1753
paid$	1246 550 1764
paint$	2569 1102
painte	1223
painted$	2050 2067 1102
painting$	1102
paints$	1102
pair	266 1459 2294 1478 1518 2359 1533 1534 2362 395 2428 1624 1941 1953 1961 778
paired$	1717
pairs	1647
pairs$	2474
pan$	2199
panel	1196 19 26 2065 60 61 2082 1326 566 1759 1770 827
panel$	1194 1213 2134 2135 2153
pans$	2199
paragraph$	2124 1823
paragraphs$	2124 1823
parame	1298
paramedic$	971
parameters$	2125
parcel	453
parcelled$	1640
parent	33 34 2064 62 63 81 103 1339 1728 1883
parent$	0 1 2019 12 16 18 52 934
parents$	0 1 2019 12 16 18 1220 37 52 1250 1268 2166 1393 1415 1478 292 376 1605 2565 1885 1899 934
park	64
park$	2358 2387 2429 823
parked$	823
parking$	823
parks$	823
part	1207 2034 2046 2047 2048 51 766
part$	2062 1238 111 1299 2259 1696 2524
partic	1207 2034 1214 51
participants$	2041 2054
participate$	1238
participates$	1238
participation$	1769
partie	56
parties$	1243
partin	766
partne	26 1216 34 2064 1326 156 157 1418 234 1859
partner$	2054 943
partners$	0 1 2019 12 16 18 1213 2054 52 2153 158 1421 703
partnership$	1213 2043 2134 2135 1343 1344 2245 1860
parts$	1696 2524
party	56
party$	1243 2575
pass$	142
passage$	2124 1823
passages$	2124 1823
passed$	2155
passes	59
passes$	584 2001 2003
pastor	150
pastoral$	1337
path	2553
path$	53 476
paths$	476
pathwa	1196 2065 2082 1652 566 1759 1770 714 1901 1921 827
pathway$	2479
pathways$	2152 2479
patient$	1835 1938
patrol	1188 2021 1196 2065 2082 566 1759 1770 827
patrol$	2020 2044 860 1131
patrolled$	1131
patrolling$	1131
patrols$	2020 2044 860 1131
patterns$	1840
pay$	1097
paying$	1097
pays$	1097
peace	1675
peace$	2502 2519
peel$	284
peeled$	1928
peer	2298 1473
peer$	266 1459 2294 2298 1473 2300 1478 1518 2359 1533 1534 2362 2388 2423 2428 1616 1624 1653 1667 1669 1718 1941 1953 1961 778
peers	2388 1616 2505
peers$	2299 2300 323 2379 2382 2403 1591 2423 2443 2445 2452 2459 2461 2463 2475
people	33 34 2064 1399
people$	0 1 2019 12 16 18 1220 37 1235 52 1250 1263 2093 1268 1286 2115 2118 2119 1316 2166 2250 1442 1448 1509 2382 2389 2423 425 2473 474 2492 534 2559 1802 617 1966
peoples$	2093
per$	33
percen	33
percent$	1220
percep	714 1901
perceptions$	1884
perfor	56 2070
perform$	556 1165
performance$	1243 2551
performances$	1243
performed$	1165
performing$	556 1165
performs$	556 1165
periodic$	132 668
periodically$	2177 668 1858
permit	2487
permit$	2133 2186 1450 1556 1593 1923
permited$	1450
permits$	2133 2186 1923
permitted$	1450 1475 1626
persistent$	1835
person	34 2064 1266 266 1459 2294 1478 1518 2359 1533 1534 2362 352 1548 2428 1624 1941 1953 1961 778
person$	0 1 2019 12 16 18 52 2093 205 2367 1642 1802 728
persons$	2093
pharmacist$	969
phone	1188 59 1651 2515
phone$	584 1116
phoned	1187 2048 1247 2076 2077 586
phoned$	2014 2074 1248 1773
phones	289
phones$	584 1116
phoning$	1116
photo$	41
photograph$	41
photographs$	41
photos$	41
physical$	644
physio$	965
physiotherapist$	965
pick	186
pick$	174 1382 447 809
picke$	447
picked$	114 115 1342 809
pickes$	447
pickin	186
picking$	447 809
picks	186
picks$	447 809
picnic	56
picnic$	1243 1731 2575
picnics$	1243
picture$	41 1269 2106 1324 1889
pictures$	41 1269
pilot$	2
pitch	2553
pitch$	53
plac	492 770
plac$	455
place	1196 1215 2048 1223 2065 2070 2082 361 566 1753 1759 1770 827
place$	2023 2033 2042 2050 2161 2165 2175 2211 2230 2257 2358 347 358 2378 372 1567 385 2407 1622 441 455 510 1701 1768 1845 1981
placed	2048 361 1753
placed$	2352 1536 1539 362 390 1604 1612 455 486 1764
placeed$	441
placeing$	441 510
placem	1542 2369 1543 2375 1569 2404 1578 2409 1637 2464 452 1652 472
placement$	362 2385 372 2405 2455 2479 1659 475 1701
placements$	2370 362 2385 372 2396 2410 2455 2479 1659 475 1701
placered$	441
places	361 1734
places$	2161 2211 2257 347 372 441 455 510 2561 1981
placeting$	510
placin	361
placing$	455 1672
placs$	455
plan	1196 2065 2082 1304 566 1759 1770 711 827
plan$	2 2036 2038 46 2113 2128 2131 2132 1324 1858 1906 1911 829
planned$	2031
planni	711
planning$	2147 2170 1832 1886
plans	711
plans$	2113 2131 2147 1348
plant$	1159
planted$	2067 1159
planting$	1159
plants$	1159
play	56
play$	2028 53 1243 245 1468 1517 2551 562 1172
played	2070
player	62
players$	1967
playgr	1542 2369 2409
playin	1712
playing$	245 562 1172
plays$	1243 245 562 1172
pledge$	55
plug$	651
pluging$	651
plugs$	651
podcast$	58 2560
point	1264
point$	38 2091 2161 2233 1550
points$	38
police	34 35 1222 2049 2064 60 61
police$	0 1 2019 12 16 18 52 852
policechecks$	1222
polici	1196 2065 54 2082 566 1759 1770 827
policing$	853
policy	1196 2065 54 2082 1744 566 1759 1770 827
policy$	58 2571 829
pond$	53
pool	64 1749
pool$	2576
pop$	735
portal$	58
portals$	58
positi	197 243 286 429
position$	1858
positive$	2140 1315 1384 2214 2222 1420 1430 482 644 734 1931 1938
possib	2203 1895
possibilities$	709
possibility$	1894 709
possible$	1374 1590 1850 1851 1867 709
post	1196 2065 2082 566 1759 1770 816 827
post$	2086 1768
posted	2048 1242 1252 70 1753
posted$	2069 2079 1257 1771
poster	1196 2065 54 2082 566 1759 1770 827
poster$	57 536 2556 2003 829
posters$	57 536 2003
potent	714 1901
potential$	709
power$	275 2520 507 1695 1942 1950 1951
powerful$	2435
powers$	275 1942 1950 1951
practi	34 2064 60 61 1346 1418 1859
practicable$	1851
practice$	2147 2171 2173 2245
practitioner$	0 1 2019 12 16 18 2057 52
practitioners$	0 1 2019 12 16 18 2054 52 158
prepared$	1699
presen	1196 2035 2048 2065 2082 1391 1418 1445 566 1753 1759 1770 827
presence$	2245 2272 1486 1831 1871 1873
present$	2218 2407 1835 1938 811 2000
presented$	811
presenting$	811
presents$	2218 811
pressure$	2494
preven	271 274 1476 325 326 463 672
prevent$	272 1479 322 1563 419 652 1039
prevented$	2278 451 1039
preventing$	272 419 652 1039
prevention$	1039
prevents$	272 419 652 1039
prey	101 1805
prey$	2114
price	1744
price$	2571
priced	1246
priced$	2073
print	816
print$	1125
printe	2048 1242 1252 1753
printed$	2069 2079 1125
printing$	1125
prints$	1125
priori	1844 672 995
priorities$	2139 1010
prioritise$	889
prioritised$	2217 889
prioritising$	889
priority$	1362 1010
prise$	284 347 367
pro	286 429
proact	157 205 1407
proactive$	1344 1392 2234 1835 1067
proactively$	1067
problem$	2188 1906
problematis$	697
problematise$	697
problematises$	697
problematising$	697
problematiss$	697
problems$	2188
proced	1196 2065 2082 566 1759 1770 827
procedures$	2152
proces	1196 2065 2082 566 1759 1770 827
processes$	2152 1348
procur	1246
procured$	2073 1767
produc	4 2048 1222 2049 2500 1753
production$	1191
productive$	1931
profes	26 34 2064 1326 234
professional$	0 1 2019 12 16 18 2057 52 1355 581 659
professionals$	0 1 2019 12 16 18 1213 2054 52 1316 2153 158 1421 703
profile$	1847 1871 878
profiled$	878
profiles$	878
profiling$	878
profit	1805
profit$	2114
progra	1196 2065 2082 1637 2464 1652 566 1759 1770 827
programme$	2 2022 2479 569
programmes$	2479
progre	1233 125 1312 1342 1381 1382 1428
progress$	2151 2193 2209 578 1858 1934 1033
progressed$	2060 2169 2208 2255 1033
progresses$	2151 1033
progressing$	1033
progresss$	2151
prohib	271 274 325
prohibit$	272
prohibited$	2278 451
projec	2467
project$	2 53 2333 569
promise$	335 493
promised$	2031 493
promises$	335 493
promot	672
promote$	991
promoted$	2217 991
promotes$	991
promoting$	991
promptly$	2173
proper$	1325 1671
proportionate$	645 1064
proportionately$	1064
protec	672
protect$	1046
protected$	2217 1046
protecting$	1046
protection$	279
protective$	1859
protects$	1046
protoc	1196 2065 2082 566 1759 1770 827
protocol$	829
provid	2048 1222 2049 1252 70 150 1753 684
provid$	202
provide$	135 1337 202 1077 1155
provided$	2079 1257 1337 2165 238 1771 1077 1155
provider$	2422 580
providers$	2422 580
provides$	135 1337 202 1077 1155
providing$	135 1337 202 1077 1155
provids$	202
provis	4 1196 2065 2082 2136 2142 2207 1445 2375 1637 2464 566 1759 1770 1859 827
provision$	1191 2272 2455 1861 1862 1926
provisions$	2455
pru$	2455
psychiatrist$	955
psychologist$	954
public	4 1158
publication$	1191
publis	2048 1242 1753
publish$	1126
published$	2069 1126
publishes$	1126
publishing$	1126
pull$	284 347 366 436 1678 2520 507 1695 695
pulle$	436
pullen$	436
pulles$	436
pulling$	366 436 695
pulls$	366 436 695
pupil	1266
pupil$	2093 425
pupils	1745
pupils$	2093 425 1967
purcha	2048 1246 1753
purchased$	2073
purpose$	2215 1911
purposeful$	1931
push$	694 716
pushes$	694
pushing$	694
put	492 770
put$	2048 1223 1242 2070 1252 161 1403 486 510 1752 1753 1148
puting$	510
puts$	510 1148
putting$	161 1672 510 1148
qualit	1859
quarterly$	571
questi	1196 2065 2082 566 1759 1770 827
quicke	836
quicker$	1930
quickly$	1930
quiet$	2534
quit	503
quit$	339
quiting$	339
quits$	339
racism	926
racist	926
radar$	2236 1856
raise	142 174
raise$	1361 660 690 1160
raised$	2155 1764 660 1891
raises$	660 1160
raising$	660 1848
ramp	59 2553
ramp$	53 496 497
ran$	1756
rang	2021 586
rang$	1248 1773
rappor	1859
rate	2090
rate$	582 830
rated$	830
rates$	582 830
rather$	1281 385 1622 635
ratifi	2048 1753
ration	431
re	1600 607
re$	1606
reach	1264 1651
reach$	2091 1678 1700 573 683 828
reache	1187 2046
reached$	2014 573 828
reaches$	683 828
reaching$	683
react$	743
reacts$	743
read	1187 2039 2048 1753
read$	2014 2032 2058 1242 1141
reading$	1141
reads$	1141
ready$	2067 1699
real$	1671
reassurance$	2164 1005
reassure$	1005
reassured$	1005
reassures$	1005
reassuring$	644 1005
rebuild$	649 722
rebuilde$	649
rebuildes$	649
rebuilding$	649 722
rebuilds$	649 722
receiv	2046 2047 2048 150 1753
receive$	1337
received$	2032 66 1754
recogn	84 1395 672
recognise$	2222 1053
recognised$	1271 1053
recognises$	1053
recognising$	1053
recommendations$	2139
record	1196 2048 1222 2049 1226 2065 2082 1299 113 114 115 116 1304 1326 142 566 1753 1759 1770 827
record$	3 31 2053 2128 2129 2131 2132 546 1824
recorded$	2126 1300 1302 1303 546 1762
recording$	546
records$	31 2053 2131 2153 546
recove	836
recrui	1187 2048 1252 101 1753
recruit$	1109
recruited$	2014 2079 1109
recruiting$	1109
recruits$	1109
red$	2087
redecorated$	2067
redraft$	1135
redrafted$	1135
redrafting$	1135
redrafts$	1135
reduc	328 431 445 457 480 508 836
reduce	271 2521 672
reduce$	351 652 1040
reduced$	2217 2278 1040
reduceing$	351 652
reduces$	351 652 1040
reduci	271
reducing$	1040
reference$	2124 1823
references$	2124 1823
referr	1187 1196 1214 2046 2061 2065 2082 120 566 1759 1770 827
referral$	15 96 122 2556
referrals$	15 2041 96 122
referred$	2014
reflec	1395
reflect$	2222 1890
reflected$	1762
reform$	2427
refres	1196 2065 2082 566 1759 1770 827
refunds$	2011
refurbished$	2067
refurbishment$	53
refuse	326
refused$	456
regain$	722
regaining$	722
regains$	722
regard$	1362
region	2404
regist	1196 21 2039 2065 1252 2082 566 1759 1770 827
register$	3 1208 31 441
registered$	2079 441
registering$	441
registerred$	441
registers$	1208 31 441
regrou	1600
regroup$	2427
regular$	132 1360 198 582 644 668 686 700
regularity$	6
regularly$	2173 2177 668 1858
rehear	56 1299
rehearsal$	1243 2573
rehearsals$	1243 2573
rehearsed$	2126
rehous	361
rehous$	405 418
rehouse$	353 405 418
rehoused$	1539 353 405 418 1612
rehouses$	353 405 418
rehousing$	353 362 405 418
rehousred$	405 418
rehousring$	405 418
rehouss$	405 418
reinfo	995
relati	2256 1458 1460 1501 2375 1562 2483 512 1859
relations$	1912
relationship$	2247 2285 2389 1836 728 1013
relationships$	2193 2285 323 2389 1836 1013
relatives$	1967 946
relentless$	1835
releva	1299 150
relevant$	2126 1309 2140 1325 1337 1850 1851
reliance$	365 1632
reloca	361
relocat$	405 418
relocate$	353 390 405 418
relocated$	1539 353 390 405 418 1612
relocates$	353 390 405 418
relocating$	353 405 418
relocation$	362
relocatred$	405 418
relocatring$	405 418
relocats$	405 418
remain	114 220 2503 669
remain$	98 154 1345 1400 1402 407 688 773
remaining$	407 1677
remains$	98 154 1400 1402 407 773
rememb	1290 2117
remember$	1890
remind	1247
remind$	992
reminded$	2074 992
reminding$	992
reminds$	992
remote$	1639
remov	467 480 503 504 531 636 762
remov$	436
removal$	283
remove	491 2510 2516 522
remove$	284 373 436 1129
removed$	373 2394 1612 1709 1129
removen$	436
removes$	373 436 1129
removing$	284 373 436 1129
removs$	436
reopen$	1163
reopened$	1163
reopening$	1163
reopens$	1163
repair	1223
repair$	53 649 1100
repaire$	649
repaired$	2050 2055 1100
repaires$	649
repairing$	649 1100
repairs$	53 649 1100
repeat	1299 113
repeat$	2126
repeated$	2126 1300
replac	1223 1622 758
replace$	788 819
replaced$	2050 2411
replaces$	788
replacing$	788
replie	1214 1247 1253
replied$	2074
replies$	2041 2080
reply	2039 1253
reply$	2080
report	1188 1196 1214 1222 2049 2065 2082 2090 1298 1299 113 142 2515 566 1759 1770 827
report$	2020 85 96 2123 2125 829 830
reported$	2126 1300 2155 1762 1765
reports$	2020 2041 85 96
reques	770
request$	1269
requested$	1754
requests$	1269
requir	2203 331
require$	291 493 528
required$	335 493 1850 1851
requireed$	291
requireing$	291 528
requires$	291 493 528
resent	1290 2117
reserve$	1174
reserves$	1174
reserving$	1174
reset$	649
resete$	649
resetes$	649
reseting$	649
resets$	649
reside	1196 2065 56 2082 472 566 1759 1770 827
residential$	1243 1659 514
residents$	1966
resili	1859
resilience$	1015
resour	1196 2065 2082 1445 566 1759 1770 827
resource$	1306
resources$	1306 1359 2272 1861 1926
respec	2256 672 921
respect$	1905 1909 1055
respected$	2217 2276 1055
respectful$	2111 1055
respectfully$	1905 1055
respecting$	1055
respects$	1055
respit	1675
respite$	378 2502
respon	2039 1214 2046 2047 1253 1407 672 1859 714 1901
respond$	174 677 743 1030
responding$	1030
responds$	743 1030
response$	2080 2139 2171 1832 1030
responses$	2041 1030
responsibility$	1333 2205 2267
responsive$	2234
rest	2298 2315 2326 2341 2391 2417 1675 2503 1677 2505 2541 1959
rest$	2346 2348 2365 2368 2388 378 2445 2452 1627 2459 2475 2478 2502 2508 1692 2525 2527
restor$	649
restore$	649
restores$	649
restoring$	649
restors$	649
restri	271 328 431 457
restrict$	351 458
restricted$	2278 451 458
restricting$	351 458
restrictped$	458
restrictping$	458
restricts$	351 458
restrictting$	458
resurfaced$	2067
resurfacing$	53
retain	684
return	2039 2046 2047 120
return$	121 424 1758
returned$	121
returning$	424
returns$	121 424 1758
retwee	1214
retweets$	2041
reunit	1600
reunite$	2427
review	1196 2048 1222 2049 2065 2082 1342 566 1753 1759 1770 1855 827
review$	2 2187 1856 671 1063
reviewed$	2169 1765 671 1063
reviewing$	671 1063
reviews$	671 1063
revise	2048 1753
rewrite$	1134
rewrites$	1134
rewriting$	1134
rewritten$	1134
ride$	1564 2573
rides$	2573
rift$	1836
rifts$	1836
right$	1325 2222
rights$	728 919
ring	1188 2021 2090 1264 1519 1651 2515
ring$	2091 94 1117
ringing$	1117
ringle	1548 2528 1956
ringleader$	1949 1952 883
ringleaders$	1949 1952 883
rings$	94 817 1117
rink	64
ripped$	522
rise	836
rise$	68
rises	836
rising	836
risk	2256 1859
risk$	2154 2188 656 1858 1025
risks$	2154 2188 656 1025
risky	2256
rival	1087
road	2409
road$	2415
robbed	1265 101
robbed$	2092 906
robber	838
robberies$	106 864
robbery$	106 864
robust	157 205 1844
robust$	1344 1392 645 700 724 1068
robustly$	1068
role	1921
role$	693
roll	4
roll$	125
rolled$	2048 1753
rollout$	1191
room	23 64 1542 2369 2553
room$	53 358 2378 2441 2512 2554 2556 2568
rooms	2369
root$	714
rose	836
rota	1196 19 2065 2082 2500 566 1759 1770 827
rota$	58 2556
rotas$	58
round$	2284 1922
rounde	1749
rounders$	2576
route	2409 1734
route$	1568 2415 1734 2561
routes$	2152 1568 2497
routine$	668
routinely$	668
routines$	904
row$	96 1696 2524
rows$	96 1696 2524
rugby	1749
rugby$	2576
rule	54 2283 1744
rule$	55 2282 478 493 2571
ruled$	1295 493
rules$	55 2282 493 2571
run	2048 1252 1753
run$	2063 2079 2113 2114 2573 1756 2000 1152
rung	1187 2021 2048 1247 2076 2077 67 2095 2515 586
rung$	2014 2074 1254 1773
runnin	1206
running$	2033 2072 1152
runs	1222 2049
runs$	2113 2573 1756 1152
s$	118 1378 1515 1540 380 502 506 1955
s20$	1965
s34$	763 764
s35$	763 764
safe	197 2256 243 1734 1844 1859
safe$	2111 1384 2222 2226 2227 1430 2561 1795 924
safegu	672 923
safeguard$	1047
safeguarded$	2217 1047
safeguarding$	1047
safeguards$	1047
safely$	1788 834
safer	243 1634
safer$	2222 2226 2227 1430 1872 833 924
safety	2256 1844 1859
safety$	2215 699
said	1290 2117 113
said$	2031 1300 830
same	1545 450 2470
same$	2086 1495 2365 1545 2372 2377 1551 1570 1571 2407 1614 2470 1655 2499 1704
sameanother$	2379
samefriends$	2379
samefriendship$	2379
samefriendships$	2379
samegroup$	2379
sameother$	2379
samepeers$	2379
sample$	1763
samples$	1763
sanction$	892
sanctions$	892
sat$	1247 1536 486
saturd	489 490
saturday$	2078 489 1676 490 2504 1725 2577 2578
saturdays$	2078 1676 2504 1725 2577 2578
saw	1290 2117
saw$	2058
say	2090 1264 1290 2117
say$	2091 2198 830
saying$	830
says	1290 2117
says$	830
scatte	1502 1503 766
scattered$	2329 2330
schedu	2048 1753
scheme	1196 2065 2082 566 1759 1770 827
scheme$	2 58 569
schemes$	58
school	34 35 1222 2049 2064 60 61 64 1339 1542 2369 1543 2375 2404 1578 2409 1595 1637 2464 452 2467 1652 487 2562
school$	0 1 2019 12 16 18 52 2105 1280 2112 2166 1344 2385 372 2386 2387 2393 2402 2405 2406 2422 2455 2479 1674 1702 2537 2570 1789
schoolchecks$	1222
schooled$	1604
schools$	0 1 2019 12 16 18 52 2370 2410 2422 2455 2479
scope	1298 1299
scope$	2123 2125 2126 708 709
scopes$	708
scoping$	708
score	2090
score$	86 830
scores$	86 830
screen	1196 2065 56 2082 566 1759 1770 827
screening$	1243
screenings$	1243
screenshot$	41
screenshots$	41
screwe	1752
screwed$	2579
search	1265
search$	193 894
searched$	2092
searches$	96 894
seat	59
seat$	347 422 496 497 510 2556 2569 1170
seated$	1536 422 486 1170
seating$	36 347 1672 510 1170
seats$	36 347 422 496 497 510 2569 1981 1170
seatting$	510
second	2503
section20$	1965
section34$	763
section35$	763
secure	1215 2048 1753
secure$	514
secured$	2042
security$	2215
see	1188 2090 1290 2117 2303 1519 1522 2390 2448 1651
see$	185 2204 2271 259 2293 1469 2302 1496 327 2345 2349 1597 1680 558
seeing	2286 2306 2477 1668
seeing$	185 259 2293 1472 2334 2339 2434 2465
seek	300 711 770
seek$	180 402 641 702
seekin	711
seeking$	402 641 702
seeks	711
seeks$	641 702
seen	1187 2046 2048 2061 2076 2077 67 1457 1522 399 479
seen$	2014 2032 1254 2284 2291 2349 1666 1687 501
sees$	327 558
seize$	895
seized$	895
seizes$	895
seizure$	895
seizures$	895
select$	447
selecte$	447
selectes$	447
selecting$	447
selects$	447
self$	1859 714
sell	101 1805
sell$	2114 2547 2548
seller	2096
seller$	850
sellers$	1966 850
selling$	1782 1804 1806
sells$	1806
semina	1196 2065 2082 566 1759 1770 827
send	361 467 816
send$	366 424 441 455 1114
sende$	455
sended$	441 455
sendes$	455
sending$	424 441 455 1114
sendred$	441
sends	1222 2049
sends$	366 424 441 455 1114
senior$	700
sense$	201 1889
sensit	205 1407
sensitive$	2172 1392 2234 1066
sensitively$	1066
sent	2026 1202 2046 2048 1252 70 1265 361 2515 1753
sent$	2029 2079 1257 2092 314 1539 366 390 1604 1612 1633 455 470 523 1771 1115
sente$	455
sented$	455
sentence$	2124 1823
sentences$	2124 1823
sentes$	455
senting$	455
sents$	455
separa	1502 1503 1586 429 453 2515 766
separate$	1527 343 355 356 1547 1553 381 382 389 1582 1583 1588 408 423 433 438 1628 1629 465 1661 1670 1673 1679 1685 509 1697 1711 1719 1960
separated$	2329 2330 1640 1960
separately$	2413 1081
separation$	766
september$	2103 1277
sergea	2064 60 61
sergeant$	1194 857
serve$	1173
served	2487
server	502
server$	1689 520
serves$	1173
servic	23 60 61 2136 234 1759
service$	1194 58 2147 569 580
services$	58 1316 2147 2152 158 2192 1421 580 1861 1862 703
serving$	1173
sessio	1196 2065 2082 1637 2464 2467 479 2544 566 1759 1770 827
session$	2083 1530 2373 2387 2397 1584 2412 1666 2506 2512 2573 829
sessions$	2083 1530 2374 2387 2399 1584 2412 1666 2506 2573
set	1542 2369 2409 1637 2464 1652 487 770
set$	2048 1299 113 114 115 1403 2381 2382 2393 1576 1596 2441 2479 1674 1753 742 791 805
sets	2369 2464
sets$	1576 2410 2479 742 791 805
setting$	2161 2211 2257 2545 742 791
settings$	2161
settle$	2502 2519
seven	62 63 266 1459 2294 1478 1518 2359 1533 1534 2362 2428 1624 1941 1953 1961 778
seven$	1250
sever	271 375 445
several$	417
severed$	2301
severi	271
severs	271
sew$	1168
sewing$	1168
sews$	1168
shadow$	1678
shar$	640
share	142
share$	159 1517 450 640 1062
shared	2048 1753
shared$	2058 2155 1572 397 1585 2449 453 502 1690 1717 1765 724 1062
shares	1214 1222 2049
shares$	2041 1517 450 640 1062
sharing$	2043 159 2339 1517 450 640 1062
shars$	640
sharting$	640
she	103 425 446
she$	1415 2258 1441
shed	2553
sheet	1196 2065 2082 566 1759 1770 827
sheet$	1208 31
sheets$	1208 31
shelte	59 2553
shelter$	36 53 57 496 497
shelters$	57
shift	1196 2065 2082 1652 566 1759 1770 827
shift$	2083 2479 2506
shifts$	2083 2479 2506
shoo	459
shop	64 1266 2562 1777 1883
shop$	2068 2093 2358 2429
shopke	34 2064 1722
shopkeeper$	0 1 2019 12 16 18 52 2549 1808
shopkeepers$	0 1 2019 12 16 18 52
shoplifting$	873
shops$	2068 2093 2429 2565
shorte	431 836
shorten$	1161
shortened$	1161
shortening$	1161
shortens$	1161
should	2244 2248 1438
should$	1338 195 203 204 1598
show	56 1264
show$	1243 2091 2575 1774 1794 2000 1142
showing$	1218 1142
shown	2026 1242 2076 2077 70 238
shown$	2069 1257 1425
shows$	1243 1774 1794 1142
shut	2516 503
shut$	415 456
shuted$	415
shuting$	415
shuts$	415
siblin	395 396
side$	1243 2106 1696 2524 2576 1932
sides$	1696 2524
sight$	1370
sign	2035 2046 2047 54 59
sign$	1196 10 1205 1207 21 1214 36 1224 2065 57 2082 536 2556 566 1759 1770 827 1127
signal$	502
signed	2048 1242 1753
signed$	1187 1189 2023 10 1205 1224 1233 2069 1252 1127
signing$	1127
signpo	1187
signpost$	981
signposted$	2014 981
signposting$	981
signposts$	981
signs$	10 1205 36 57 536 1127
silent$	2534
silos$	2145
since$	1787
sing$	826
singes$	826
single	435
singly	1586
singly$	2413 2453 2493 1947
sings$	826
sister	395 1650 2483 512
sister$	934
sisters$	1967
sit	114 1469
sit$	1457 1468 2296 2302 308 1517 2352 1536 422 2471 2481 1683 2511 510 2536 797
site	1542 2369 1566 2409 2467 1652
site$	58 2393 2397 2431 2479 2537
sites	2369
sites$	58 2410 2479
siting$	510
sits$	1517 422 510 797
sittin	2369 2477 1712
sitting$	2286 2339 2352 422 2465 510 797
sittings$	2370
situat	1859
situation$	1324 1858
six	62 63 266 1459 2294 1478 1518 2359 1533 1534 2362 2428 1624 1777 1941 1953 1961 778
six$	1250 1746
sixth$	1595 1637
size$	1644
skate	2553
skate$	826
skatees$	826
skater	62
skates$	826
skill$	997
skills$	1389 228 997
sleep	2090 1513 471
sleepover$	2277 2340
sleepovers$	2277 2340 1658
slide	1196 2065 2082 566 1759 1770 827
slip$	224
sliping$	224
slipping$	224
slips$	224
slot	2467
slot$	1610 2506 2512
slots$	1610 2506
small	1608
small$	2435
smart	1844
snap$	502
snapchat$	502
snooke	1749
snooker$	2576
so$	1427 267 282 1544 370 2396 421 434 505 628
social	1457 2286 2465
social$	60 61 1473 1616 1653 1669 638
socialise$	2284 1963
sofa$	496 497
sofas$	496 497
sold	101
sold$	1806
solicitor$	953
solidi	995
soluti	2207 714 1901
some	2297 425 1956
some$	1371 1406 1440 1548 417 2484
somebo	234
somebody$	1316 1421
someon	234
someone$	1316 1421
someth	2207
something$	127 255 744
somewhere$	2416 1617
son	1650
son$	1630 934
song$	53 2560
sons$	1630
soon$	1654
sooner	836
sooner$	1930
sort$	1596
sought$	2137 2165 2276 1754
source$	128
sourceing$	128
sources$	128
south	1657
space	2252 1675
space$	2211 228 2257 414 454 2502 2556
spaces$	2211 2257
speak	1188 1522
speak$	94 242 1519 2349 1651 548 2000
speaking$	242 2286 548
speaks$	94 242 548
specialist$	1309
speed$	2249
spend	2090 1469
spend$	22 1457 2296 2352 598
spending$	22 2286 2334 2352 2465 2477 598
spends$	598
spent	1215
spent$	2042 1217 598
split	1502 1599 453 766
split$	2329 1503 345 346 2426 1640 486
splits$	345 346
splitting$	345 346
spoke	586
spoke$	1248 1773
spoken	2048 1247 586
spoken$	1187 2061 1239 2074 2076 2077 67 1773
spotted$	1687 501
spread	453
spread$	1640 486 640
spreade$	640
spreades$	640
spreading$	640
spreads$	640
spreadting$	640
spring$	2103
squad	2500
squad$	2506 859
squads$	2506
square$	1457 2358 2387 2429
stabbing$	106 872
stabbings$	106 872
stabil	714 1901
staff	33 34 35 2064 60 61 1883
staff$	0 1 2019 1194 12 16 18 1220 2054 52 1316 158 1393 1885 703 1899
staffa	1222 2049
staffc	1222 2049
staffchecks$	1222
staffd	1222 2049
staffe	1222 2049 1252
staffed$	2079 792
stafff	1222 2049
staffh	1222 2049
staffing$	1306 1359 792
staffl	1222 2049
staffm	1222 2049
staffo	1222 2049
staffp	1222 2049
staffr	1222 2049
staffs	1222 2049
staffs$	792
staffu	1222 2049
staffv	1222 2049
staffw	1222 2049
stage	2553
stage$	53 2161 2233
staged	2070
stagge	357
staggered$	433 1629
stall	1196 2065 2082 566 1759 1770 827
stall$	1731 2575
stalls$	2575
stance$	2231
stand$	1468 422 2471 2481 510 781 796
standi	2286 2465
standing$	510 579 796
stands$	510 781 796
standting$	510
start	2090 1620
start$	2247 1504 390 441 2502 523 737 1146
starte	2048 1381 1428
started$	2208 2255 441 1146
starting$	441 1146
startred$	441
starts$	390 441 523 737 1146
starttime$	2447
starttimes$	2447
state$	1205
stated	1299
stated$	2126
stateed$	1205
states$	1205
station$	2068
stations$	2068
stay	2090 114 1395 220 2375
stay$	98 154 1345 2222 1400 1402 1536 372 407 2460 2469 469 494 540 605 608 688 773
staying$	154 407 494 540
stays$	98 154 1400 1402 407 469 494 540 605 608 773
steer$	284 366 407 1071
steered$	1071
steering$	26 284 407 1071
steers$	284 407 1071
step	1650
step$	394 738
stepbrother$	934
stepcarer$	934
stepcarers$	934
stepdad$	934
stepdaughter$	934
stepfather$	934
stepmother$	934
stepmum$	934
stepparent$	934
stepparents$	934
stepping$	738
steps	1347
steps$	2174 496 497 738
stepsister$	934
stepson$	934
stereo	925
stereotypes$	1884
sticke	54
sticker$	57 584
stickers$	57 584
stigma	714 1901
stigma$	1884
still$	1259
stimul	995
stock	816
stood$	89
stop	2090 271 1476 325 326 463 503
stop$	272 285 2305 1479 322 337 1563 2411 398 2425 419 1607 2485 595 652 1147
stoping$	652
stoppe	1265 1267 1283 1294 2516
stopped$	2092 2094 2110 2121 2278 2301 2411 451 2485 595 1147
stoppi	271 325
stopping$	272 398 419 1147
stops	271 325
stops$	96 272 2411 398 419 1607 595 652 1147
story$	2106
strang	2096 1722
stranger$	2549
strate	1196 2065 2082 566 1759 1770 827
strategic$	700
strategies$	1348 1389 1861 998
strategy$	2139 998
stream	2500 995
streams$	2538
street	1569
street$	2319
streets$	2319 2396
streng	672 1859
strength$	2193 728
strengthen$	1043
strengthened$	2217 1043
strengthening$	1043
strengthens$	1043
strengths$	157 2193 728
strik	636
strike$	110
strive	711
strong$	644 686
stronger$	231 725
struck	636
struck$	110
structured$	1931
students$	1967
studio	64
submit	1202 2048 1222 2049 1753
submit$	1157
submits$	1157
submitted$	2029 1157
submitting$	1157
suitab	150 286 429
suitable$	1309 1315 1337 1851
summer$	2103 2484 511
summers$	511
sunday	489 490
sunday$	2078 489 1676 490 2504 1725 2577 2578
sundays$	2078 1676 2504 1725 2577 2578
superv	1196 2065 60 61 2082 399 566 1759 1770 827
supervised$	759
supervision$	2044 1001
supper	56 1739 1740
supper$	1243 1731 2566 2567 2575 2001
suppers$	1243 2001
suppli	101
supplied$	1806
supplier$	869
suppliers$	869
supplies$	869
supply	101 1805
supply$	2114 2547 2548 869
supplying$	869
suppor	1187 1188 1196 2065 2082 2136 1342 197 205 1407 243 399 566 1759 1770 1844 672 1859 827
support$	2044 2140 150 2164 151 152 1348 658 1861 1862 1926 1048
supported$	2014 151 2169 2227 1048
supporting$	151 1048
supportive$	1384 2214 1392 2234 1430 686 1938 1048
supports$	151 1048
sure$	213 493 1920
sured$	493
sures$	493
surgeon$	963
surger	1739 1740
surgery$	2566 2567
survey	1196 2065 1246 2076 2077 2082 566 1759 1770 607 827
survey$	58
surveyed$	2073
suspen	504 762
suspend$	769
suspende$	769
suspended$	2394
suspendes$	769
suspending$	769
suspends$	769
sustai	982
sustain$	646
sustained$	2217
sustaining$	646
sustains$	646
swap$	1164
swapped$	1164
swapping$	1164
swaps$	1164
sway$	1678 2520 507 1695
sweep	459
sweep$	1167
sweeping$	1167
sweeps$	1167
swim$	2575 2001 826
swimes$	826
swims$	2001 826
switch	492
switch$	806
switched$	806
switches$	806
switching$	806
system	2048 1753
system$	58 1344
systems$	58
t$	1481 1663 484 517 776
table	59 2409 1614 1637 2464
table$	36 2322 2397 2441 496 497 1749
tabled	2048 1753
tables	1542 2369
tables$	36 2410 496 497
tackle	174 672
tackle$	1361 652 890 1035
tackled$	2217 1035
tackleing$	652
tackles$	652 890 1035
tackling$	890 1035
tailor	150
tailored$	1337
tak	503 816
tak$	436 455
take	120 186 361 532
take$	4 109 110 146 160 180 207 217 237 253 424 436 455 560 1140
taked$	455
takeing$	424
taken	2099 2102 120 2515 531
taken$	1202 2048 1295 109 110 121 237 1539 366 436 2510 522 1753
takes	120 186 361 532
takes$	109 110 217 237 253 424 436 455 560 1140
taking	186 361
taking$	1206 110 160 207 217 237 253 436 455 1140
taks$	436 455
talk	1188 1196 2065 2082 566 1759 1770 827
talk$	2083 242 1519 1651 710 2000 829
talked	1247 586
talked$	2074 1248 2076 2077 1773
talkin	2477
talking$	242 2339 1668 1857
talks$	2083 242 710
tally$	31
tap$	715
tapping$	715
taps$	715
target	150 1805
target$	2036 46 2114 2547 2548 1760 739 877
targeted$	1337 739
targeting$	739 877
targets$	46 1760 739 877
task$	46
tasking$	2134
tasks$	46
taught	399
taught$	1536 1604 1612 523
taxi$	2575
taxis$	2575
teach$	2113 202 347 1123 1186
teache	33 34 35 1222 2049 2064 60 61
teache$	202
teacher$	0 1 2019 12 16 18 52
teacherchecks$	1222
teachers$	0 1 2019 12 16 18 1220 52
teacherschecks$	1222
teaches$	2113 202 1123 1186
teaching$	202 1123 1186
teachs$	202
team	2136
team$	1194 1326
teams	1595
teams$	2422
teenag	266 1459 2294 1478 1518 2359 1533 1534 2362 2428 1624 1646 1941 1953 1961 778
teenagers$	2473 1803
telegram$	502
teleph	1187
telephoned$	2014
tell	2090 1264 1290 2117 331
tell$	2091 94 291 528 830 1143
telled$	291
telling$	291 528 1143
tells	1290 2117 331
tells$	94 291 528 830 1143
tellsed$	291
tellsing$	291
tellss$	291
temptation$	1678
ten	1777
tenanc	452
tendered$	1767
tennis	1749
tennis$	2576
tensio	714 1901
tent	2500
term	1351
term$	2103 2178 511
termly$	571
terms$	1196 2065 2082 511 566 1759 1770 827
test$	1196 2065 2082 566 1759 1770 827
text	1188 1196 2065 2082 1519 1651 566 1759 1770 827
text$	1269 85 94 1118
texted	1187 2076 2077 586
texted$	2014 1773
textin	1606
texting$	2433 1118
texts$	1269 85 94 1118
than	1462 1713
than$	1262 2108 2289 2290 303 1505 1511 1531 1660 1665 1822
thanke	2076 2077
that$	1197 1212 129 535 1776 1784 1796 612 2006
thatfriends$	2450
thatgroup$	2450
the	1728 1883 1895
the$	1195 2075 1284 1375 199 1393 1394 1404 1409 233 1520 1526 1540 1587 535 1724 1726 2554 1729 544 1733 1736 2568 1742 2570 1746 1748 1750 1776 1784 1793 612 614 620 621 1885 1899 730 1969 1970 1972 1973 1974 1975 1976 1977 1979 1985 1986 1987 1988 1989 1990 1991 1993 1994 1995 1998 1999 2009 2010 2012
theatr	64
thefriends$	2450
theft	838
theft$	106 866
thefts$	106 866
thegroup$	2450
their	2341
their$	2075 1258 118 1409 1432 305 1526 380 1742 2570 1750 1776 1784 730 1970 1972 1998 2009 2010
theirfriends$	2450
theirgroup$	2450
theirs$	2111 1797
them	62 81 1272 1284 1288 1291 1292 1339 212 1399 266 1459 2294 1477 1478 1518 2359 1533 1534 2362 395 2428 2440 1624 446 1728 1732 1745 1777 1793 1859 1883 1941 1953 1956 1961 778
them$	1197 2075 1268 2115 2118 2119 2120 2166 1393 2250 1442 1477 2317 1509 2389 462 474 2492 2543 2559 1736 2570 1784 608 1817 1885 1899 1977 1996 1997 2004 2006 2009 2012
theme$	2188
themes$	2188
themse	76
themselves$	1263 2218 843
then$	2253
therapist$	956
there$	2086 2143 1354 358 2407 601 1968
these	1339 1883
these$	1288 2166 2543
theselearning$	1827
thesemessage$	1827
thesemessages$	1827
theseword$	1827
they	48 62 76 103 212 1399 316
they$	1235 1263 1324 1415 2258 1441 462 815
thin$	306
things	2142
things$	1324 1348 2212 1448 1857
think	1290 2117 1395
think$	1264 2222 2232 606 647 705
thinking$	2170 647 705
thinks	1290 2117
thinks$	606 647 705
thinned$	306
thinning$	306
thins$	306
this	1299 1793
this$	1197 2123 2125 2126 2127 1526 1587 1784 612 1906
thisfriends$	2450
thisgroup$	2450
those$	100 533
though	1290 2117
though$	1819
thought$	2170 1362 606
thread$	520
threat	1265 101 838
threat$	1269 96
threaten$	2547 2548 2549
threatened$	2092 912
threats$	1269 96
three	76 103 266 1459 2294 1478 1518 2359 1533 1534 2362 396 2428 425 1624 1646 2503 1745 1941 1953 1956 1961 778
three$	1263 2120 266 1459 277 2294 1478 2343 1518 1523 2359 1533 1534 2362 1548 2428 417 1624 2473 1691 2540 1726 1729 544 1746 1748 1941 1953 1961 778 1974 2006
threes$	2474
throug	1187
through$	2014 8 1200 2074 138 178 1411 232 483 1888 1892 1937
throw	467
thursd	489 490
thursday$	2078 489 1676 490 2504 1725 2577 2578
thursdays$	2078 1676 2504 1725 2577 2578
tick$	10
ticked$	10
ticket	59
ticket$	584 2003
tickets$	584 2003
ticks$	10
tie$	287 432 1632
ties	1458 1460 1562
ties$	2285 2287 287 307 2389 432 1632 1912
tighter$	231 725
time	2369 2467 2544
time$	2107 1306 2161 1352 1359 2233 228 2284 1468 2307 2309 2310 1499 1500 2332 2342 2350 337 1529 1530 2358 1538 2372 2373 1550 374 2399 1610 1618 2447 2453 2471 2482 2491 2506 2512 2531 1785 1788 1868
timely	205
timely$	1392 645
times	2369 838
times$	7 1201 2081 69 95 2161 1530 2370 1610 2447 2456 2506
timescale$	1760
timescales$	1760
timeta	1196 2065 54 2082 1542 2369 1543 1578 492 566 1759 1770 827
timetable$	2038 58 2405 2556
timetabled$	486
timetables$	58 2370
to	388
to$	2014 2059 2066 1240 2075 1254 2084 2098 1308 1314 2150 1332 2174 2179 1361 2189 2191 1379 195 2216 203 2220 2234 1408 1422 1433 1497 1524 349 2366 379 1598 2439 2441 1735 2563 1738 1741 1743 2574 1773 1775 1778 1786 1787 1790 1791 1813 1830 1845 1896 1898 1971 1980 1987 2005 2007
togeth	1457 1458 2286 2293 1469 2302 2303 1496 2326 1513 1515 2344 1522 1545 2390 1597 1600 2470 471 1688
together$	2275 2284 2285 2291 2295 2296 2323 2324 2327 2332 2340 2342 2349 2350 2351 2352 2358 2365 2372 2407 2420 2424 2427 2433 2471 2481 2499 2514 2533 1788 1860 1882 1892 1948 2013
togethers$	2340 2351 1658
told	1247 2076 2077 2095 1290 2117 1299 114 116
told$	2074 2126 1303 335 2515 830
took	2102 89
took$	110
toolki	1196 2065 2082 566 1759 1770 827
tools	59
tools$	1389 228
torches$	584 2003
touch	1247 1457
touch$	2074 2168 2284 2384 679
tour	1196 2065 2082 566 1759 1770 827
tour$	2573
tourna	56
tournament$	1243 1731 2575
tournaments$	1243
tours$	2573
toward$	1898
towards$	1898 1937
town	1542 2369 2375 2404 2409 2469
town$	2376 2386 2400 2455 1702
towns	2369 1569
towns$	2396 2401 2410
track$	876
tracke	1196 2065 2082 566 1759 1770 827
tracked$	1765 876
tracking$	876
tracks$	876
train$	1093
traine	1187 2046 2048 2061 1239 1753
trained$	2014 2066 1092
traini	1196 1216 2065 2082 566 1759 1770 827
training$	2 2022 2043 2044 1595 568 1094
trains$	1092
transf	361 492
transfer$	362 390 405 418 441 523
transfere$	405 418
transfered$	405 418 441
transferes$	405 418
transfering$	405 418 441
transferred$	1539 390 405 418 1612 441 523
transferring$	405 418
transfers$	362 390 405 418 441 523
transl	2048 1753
transp	399 714 1901
transparent$	1835
trauma$	157 728
travel	460 1712
travel$	1454 1468 1469 1517 2352 1564 470 2001
travelling$	2339
travels$	1454 1517 470
treat$	718
treated$	718 928
treating$	718
treats$	718
trends$	1840
tries	711
tries$	713
trim$	1166
trimmed$	1166
trimming$	1166
trims$	1166
trip	1196 2065 2082 2544 1739 1740 566 1759 1770 827
trip$	2083 1584 2412 1731 2566 2567 2575 829
trips$	2083 1584 2412 2546 2575
true$	1671
trust	2090 1290 2117 1859 920
trust$	1836 1909 839
truste	84
trusted$	1271 1321 1322 1412 839
trusts	1290 2117
trusts$	839
try	711
try$	713
trying	711
trying$	713
tuesda	489 490
tuesday$	2078 489 1676 490 2504 1725 2577 2578
tuesdays$	2078 1676 2504 1725 2577 2578
turf	459
turn	1203 2035 2039 2046 2047 2090 467
turn$	2021 1207 45 94 415 1747 574 596 599 807
turned$	45 2095 1453 415 456 596 807
turning$	415 807
turnou	42
turnout$	1229 1769
turns$	45 94 415 1747 596 599 807
tutor	60 61 1542 2369 2409 1595 1637 2464 2467
tutor$	1542 1543 1578 2422 1637 1652 487
tutors	2369
tutors$	2410 2422
twice$	2015 69 95 2555
two	103 266 1459 2294 2297 1478 1518 2359 1533 1534 2362 395 2428 425 1624 2503 1941 1953 1956 1961 778
two$	266 1459 277 2294 1478 296 1484 2343 1518 1523 2359 1533 1534 2362 352 1540 1548 2389 395 2428 417 427 1624 446 1664 1691 2540 1726 1729 544 1746 1748 1941 1953 1956 1961 778 1974 1985 1986 2006
twos	1647
twos$	1647 2474
type$	1596
unable$	309 464
uncle	1501 2483 512
uncle$	940
under$	1209 2048 173 519 1753
underm	508
unders	1395 1844 672 1859
understand$	2222 1052
understanding$	1889 1911 1938 1052
understands$	1052
understood$	2032
undert	2048 1252 1381 1428 1753
undertake$	335
undertaken$	2079 2208 2255
undertakes$	335
undo	375 445 508
unfair$	916
unfairly$	916
unfold$	2151
unfoldes$	2151
unfolds$	2151
unfollow$	772
unfollowe$	772
unfollowed$	772
unfollowes$	772
unfollowing$	772
unfollows$	772
unfriend$	772
unfriende$	772
unfriended$	772
unfriendes$	772
unfriending$	772
unfriends$	772
unit	2375 2409 1637 2464 452 472
unit$	2455 1659 475 1701 2537
units	2464
units$	2410 2455
unload$	1169
unloaded$	1169
unloads$	1169
unlock$	1089
unlocked$	1089
unlocking$	1089
unlocks$	1089
unpick$	697
unpicke$	697
unpickes$	697
unpicking$	697
unpicks$	697
unsafe$	835
unsupervised$	1508
untangle$	438
until	1727
until$	1276 1560 420 2484 2518 2554 1969 1982
up	2034 2048 1349 1363 1753
up$	2014 1191 2029 2030 2050 2051 1232 2069 2071 2079 2094 2110 1302 1313 1317 2146 2169 1343 1344 2176 2185 1361 2190 2209 1392 2230 221 1414 2245 235 2285 1472 2329 2330 2340 1532 2360 2426 2433 2550 2579 1761 1857 1910 1925 1969 1978 1989 1990 1996
upd$	1761
update	1196 1222 2049 2065 2082 1319 1342 1346 566 1759 1770 1855 827
update$	2146 139 2154 1061
updated$	139 2169 1765 1856 1061
updates$	2146 139 2154 1328 2173 1061
updating$	139 1061
uped$	1761
uphold	995
upinto$	1741
upon$	1552 1613
ups$	2041 2146 2340 1658 1761
upskil	672 995
uptake	4
uptake$	1191 1769
upto$	1741
urge$	712
urged$	712
urges$	712
urging$	712
us$	1417
use	2090 1264 1347 1805
use$	2091 2114 2174 168 180 1369 207 229 2547 2548 597 760
used	1215 2095
used$	2042 2102 597
useful	2203
useful$	2111 1931
uses$	168 597
usher	459
using$	207 229 483 1782 597
usual$	1325 1365 198
utilis	995
valued$	2276
vehicle$	885
vehicles$	885
venue	2467
via$	483
vicar	60 61
victim$	905
victims$	905
video	1196 2065 2082 566 1759 1770 827
video$	2551 2556 2560
view	2039
view$	2106 1364 2231
viewe	2046
views	1214
views$	2041 123 262 575 1884
vigila	1407
vigilance$	1871
vigilant$	2172 2234
violence$	1839
visibi	1418
visibility$	2245 1809 1904
visible$	2214 644 686 1938
vision$	1911
visit	1188 2021 1196 2039 2065 67 2082 1519 1651 479 1739 1740 566 1759 1770 760 827
visit$	2020 1254 2083 2277 2302 1666 1680 2566 2567 2575 829 1111
visite	1187 2046 2048 2061 1239 1247 2076 2077 1252 586
visited$	2014 2066 2074 2079 1254 1773
visiti	2477 1668 1712
visiting$	2339 1111
visitor$	1826
visits	1214 1222 2049 760
visits$	2020 2041 1254 2083 2277 1513 471 1666 2575 1111
voice	1844 1859
voice$	2198 575 1006
voices$	575 1006
volunt	1196 34 2064 2065 60 61 2082 566 1759 1770 827
volunteer$	0 1 2019 12 16 18 52 2083
volunteers$	0 1 2019 12 16 18 52 2083
voucher$	584
vouchers$	584
vulner	2256 1859
vulnerabilities$	1026
vulnerability$	1026
wait	838
wait$	2262 257 2471 795
waited	2102 89
waiting$	2262 257 795
waits$	795
waive$	1177
waived$	1177
waives$	1177
waiving$	1177
walk	1188 2090 1264 460 1734 1739 1740
walk$	2091 1454 1468 1469 1517 2352 366 1564 1731 2561 2566 2567 2573 2575 608 1112
walkab	1196 2065 2082 566 1759 1770 607 827
walked	2095
walked$	1112
walkin	2286 1712
walking$	2465 2477 1112
walks	460
walks$	1454 1517 366 2573 2575 608 1112
wall	2553
wall$	2068 496 497
walls$	2068 2145
want	1290 2117 711
want$	1377 2242 2268
wanted	1270 1290 2117
wanted$	2097
wants	1290 2117 711
wants$	2242 2268
warden	34 2064 60 61
warden$	0 1 2019 12 16 18 52
wardens$	0 1 2019 12 16 18 52
warm$	2111
warn$	291 320 444
warne$	320
warned$	291 320 444
warnes$	320
warnin	1467
warning$	96 291 320 444
warnings$	96
warns$	291 320 444
was	2102 89 114
was$	1240 1245 1249 2104 108 565
watch	2039
watch$	248 537 1871
watched$	2032 2058 537
watches$	537
watchful$	1340
watching$	248 537 691
way	2207 1385 403
way$	2106 2171 2212 2219 2354 2415 1590
ways$	2354 1861 1894 709
we	60 61
we$	1194 2025 17 1316 2147 234 2258
weaken	375 1619 445 480 2521 508
weaken$	2446
weakens$	2446
weaker	1608
weaker$	2435
wean$	284
weaning$	284
webina	1196 2065 2082 566 1759 1770 827
webpag	1196 2065 2082 566 1759 1770 827
websit	1196 2065 2082 2553 566 1759 1770 827
website$	53 2068 58
websites$	58
wedge$	414 454
wednes	489 490
wednesday$	2078 489 1676 490 2504 1725 2577 2578
wednesdays$	2078 1676 2504 1725 2577 2578
week	2467
week$	2078 511
weekda	489 490
weekday$	1676 2504
weekdays$	1676 2504
weeken	489 490
weekend$	2078 1676 2504
weekends$	2078 1676 2504
weekly$	2015 2555 553 571
weeks	489 490
weeks$	2078 2178 2484 2488 1676 2504 511
weekss$	511
welcom	84 197 243
welcomed$	1271
welcoming$	2111 1384 2214 1430 1835 1938
welfare$	922
well$	1905 731
wellbe	2256 1859
wellbeing$	1011
went	2021
went$	1245 1723 596
were	2102 89 114
were$	1240 1245 1249 2090 2104 108 349 565
what	144
what$	83 1298 1331 1368 247 1446 260 1776 1796
whatev	144
whatever$	1331 1419
whatsapp$	1615 502 1690
when	88 144 1654
when$	1275 119 1331 2162 2173 2174 2176 2177 204 2316 2470 1776 1796 1845 1850 664 1858 1865 736
whenev	1654
whenever$	204 2316 664 736
where	88 144 1734
where$	1275 119 1331 2173 2174 2176 172 204 1684 2561 1776 1796 1845 1850 664 1865 680 736
wherea	88
whereas$	1275
wherever$	204 664
whether$	1796 1894
which$	1192 1193 1776 1796 1987
while	88
while$	1275 2484
who	103
who$	1212 2045 1287 1720 1721 1776 1796 1804 618
whoever$	619 2004
whole	1956
whole$	157 266 1459 2294 1478 1518 2359 1533 1534 2362 2428 1624 1941 1953 1961 778
whom$	1776 1796
why$	1796
widen$	1162
widened$	1162
widening$	1162
widens$	1162
wider$	2140 231 389
wife$	941
will	1438
will$	1190 1240 1338 195 203 1598 1621
willing$	1699
win$	722
wind	503
window$	2068
windows$	2068
wing	2409 2500
wining$	722
wins$	722
winter$	2103
wisely$	2462
wiser	1634
wish	1290 2117 711
wish$	2268
wishes	1290 2117 711
wishes$	2268 262 575
with	1609
with$	2014 2075 1302 1303 2173 2176 2177 1361 2190 177 1425 1451 2279 2283 2287 2288 1472 1485 2331 2344 1521 2365 2366 368 2439 1656 1735 2563 1773 1787 1813 1845 1854 1860 1877 1937 1968 1982 1984 1987 2013
withdr	285
withdraw$	398 436 1178
withdrawe$	436
withdrawen$	436
withdrawes$	436
withdrawing$	436 1178
withdrawn$	2394 2411 1178
withdraws$	398 436 1178
wither	1619
wither$	2446
withers$	2446
within	111 324
within$	1209 1494 1511
withou	1713
without$	2281 440 2535 594 930
word$	2124 2263 629 1827
words$	2124
work	1216 711
work$	2 2043 2044 53 2147 1324 2170 2171 171 2193 2199 194 241 2272 2412 1841 672 673 1926 1927 750
worked	1217 2048 1252
worked$	1187 2079 399 673 750
worker	1196 34 35 1222 2049 2064 2065 60 61 2082 566 1759 1770 827
worker$	0 1 2019 1194 12 16 18 2057 52 2128 2132 581 1825 959
workerchecks$	1222
workers$	0 1 2019 1194 12 16 18 52
workerschecks$	1222
workin	1216 1418 1859 711
working$	26 2043 1225 2170 2171 171 2245 2272 673 750
workload$	1306
works	711
works$	53 2199 673 750
worksh	1196 2065 2082 1637 2464 1652 566 1759 1770 827
workshop$	2083 2479 1731 2573 829
workshops$	2083 2479 2573
world$	526
worrie	1290 2117
worries$	1328 2156
worry	1290 2117
worse	836
worst	1956
worth	2203 1901
worthwhile$	1931
would$	189 190
wound$	2516
wrap	150 746
wraparound$	1337 1933
wristbands$	584
write$	1091
writes	1222 2049
writes$	1091
writing$	784
writte	2048 1242 1247 1299 113 1753 586
written$	1187 2023 2061 1239 2069 2074 2076 2077 2126 1300 1773 1091
wrong$	917
wrongly$	917
wrote	586
wrote$	1248 1773
yards$	2338
year$	2103 1542 2393 511
years$	511
young	1883
young$	48 62 63 76 1266 81 1272 99 1288 103 1291 1292 2120 1339 1393 212 266 1459 2294 1477 1478 316 1518 2359 1533 1534 2362 396 2428 2440 1624 1646 1732 2565 1745 1777 1859 1885 1941 1953 1961 778
younge	266 1459 2294 1478 1518 2359 1533 1534 2362 352 1548 395 2428 425 1624 446 2503 2528 1941 1953 1961 778
younger$	266 1459 2294 1478 1516 1518 2359 1533 1534 2362 2428 1624 2468 1941 1953 1961 778
youngest$	2468
youth$	2028 1445 2387 1966
youths	1646
youths$	1509 2473 1966
yp	103 266 1459 2294 2297 2298 1478 2313 2315 2326 316 2341 1518 2359 1533 1534 2362 352 1548 2388 2391 2392 395 2417 2428 425 2440 1624 446 2495 2503 1677 2505 2526 2528 2539 2541 1941 1953 1956 1961 778
yp$	2389 1642
zine$	2003
zines$	2003
zone	1466 1467
zone$	1942
zones	1466 1467
zones$	1942
