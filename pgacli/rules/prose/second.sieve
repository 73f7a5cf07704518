1141 781 542

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
(?:quarterly|monthly|weekly|annual|termly) (?:returns?|figures|data|bulletin|digest)
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
number of (?:[\w’'-]+ ){1,4}?(?:staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted|handed out)
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
(?:spend|spends|spent|spending) (?:\w+ )*(?:at|in|evenings|nights|time|afternoons)
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
(?:is|are|be|as|it|them|marked|feel|feels|felt|walk|walks|stay|stays) safe
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
(?:when|as|if|where) (?:time|capacity|resources|staffing|funding|workload) (?:permits?|allows?)
feed(?:s|ing)? (?:in|into|back)(?: to)?
as (?:it|they|things|the (?:plan|situation|picture|work|case)) (?:develop|progress|evolve|unfold|change|emerge)(?:s|es)?
(?:concerns?|issues?|incidents?|risks?) (?:to be |are |will be |should be )?escalated
through (?:the )?(?:usual|appropriate|normal|established|agreed|existing|proper|right|available|relevant) (?:channels|processes|procedures|routes|pathways|networks|services|means|meetings)
updat(?:e|es|ed|ing) (?:the |all |each |their )?(?:network|partners|agencies|panel|professionals|colleagues|everyone|others|each other|one another|records|team around)
of any (?:changes?|developments?|concerns?|issues?|updates?|risks?)
any (?:new |further |other |relevant |emerging )?(?:changes|developments|concerns|issues|worries|information|updates|intelligence) (?:to be |are |is |will be |should be )?(?:shared|reported|passed|raised|fed|flagged)
(?:share|report|pass on|raise|flag|note|record)(?:s|ing)? any (?:\w+ )?(?:changes?|developments?|concerns?|issues?|worries|information)
(?:are|is|be|made|make \w+|become|being) (?:\w+ )?aware(?: of)?
ensur(?:e|es|ed|ing) (?:that )?(?:\w+ ){0,5}?(?:safe|supported|consistent|consistency|understood|understand|informed|joined-up|needs|voices?|listened|heard|considered|prioritised|robust|appropriate|effective|best|engaged|involved|included|clear|know|access|met|support|safety|communication|opportunit\w+|oversight)
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
no (?:more )?(?:seeing|meeting|messaging|contacting|visiting|mixing with|talking to|hanging (?:about|around|round|out)\s+with) (?:each other|one another|the others?|WHOM)
(?:into|towards|join|joins|joining) (?:a |an )?(?:different|new|better|more positive|alternative|another) (?:friendship|social|peer)\s+(?:circles?|groups?|networks?)
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates)
(?:not|aren['’]t|isn['’]t|never) (?:his |her |their )?(?:real|true|proper) friends
work(?:s|ing)? with (?:WHOM|each (?:of them|member|friend|boy|girl)) (?:individually|separately|one by one)(?! if| as well| when they| and then| first| before)
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
(?:aunt\w*|uncle|nan|gran\w*|father|dad|mum|mother|relatives?|cousins?|family|brother|sister)(?: in \w+)? (?:has |have |is |are|will |who )?(?:\w+ )?(?:agreed|offered|willing|happy|able|prepared|ready) to (?:have|take|take in|house|put up) (?:yp\d+|him|her|one of (?:them|the \w+))(?! (?:back|home|for (?:tea|dinner|the (?:night|evening))|to (?:school|the|football)))
out of (?:the )?reach of (?:the (?:group|others?|rest|friends)|this (?:lot|group)|(?:his|her|their) friends|each other|one another)
(?:residential|secure|boarding|foster|specialist) (?:\w+ )?(?:placements?|place|unit|home) for (?:one of|yp\d+|the (?:most \w+|eldest|oldest|youngest|leaders?|ringleaders?))
WHOM (?:two |three )?(?:into care|under (?:section|s\.?) ?20)
any (?:area|borough|town|estate|school) (?:except|but|other than|apart from) (?:this|here)
no (?:crossover|cross-over|overlap)(?= (?:between|of|at|in)|[.,;]|$)
(?:not|\w+n['’]t) (?:\w+ )?(?:out|about|around|in town|on site|in|there) at the same time
one in,? one out
under no circumstances (?:\w+ ){0,3}?(?:together|meet|mix|in contact)
(?:chat|thread|server) (?:goes|go|falls|fall) (?:quiet|silent|dead)
better off without (?:this|that|the|these|his|her|their) (?:\w+ )?(?:crowd|lot|group|friends?|friendships?|others?|rest|bunch)
(?:removed|taken out|taken away|ripped out|fenced off|closed off|locked|blocked off) (?:as|because|since) (?:[\w’']+ ){0,3}?(?:where|they|the (?:group|friends|boys|girls|young people|lads)) (?:\w+ ){0,2}?(?:sit|gather|meet|hang|congregate|collect)
(?:yp\d+|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|the (?:eldest|oldest|youngest|older two|younger two)) (?:will |to |should |is to |are to |must )?(?:go|goes|move|moves|moved|transfers?|transferred|starts?|sent|be taught|attend|attends) (?:\w+ ){0,2}?(?:to|at) the other (?:campus|site|school|college|building|unit|centre)
(?:in|into) (?:different|separate) (?:bands|streams|cohorts|houses)
no (?:more )?(?:going (?:round|over|out|about|anywhere)|calling|visiting|sitting|walking|travelling|messaging|chatting|playing|being)(?: (?:to|with|at|for|near))? (?:each other|one another|the others?|WHOM)
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
fund(?:s|ed|ing)?(?= (?:a|an|the|two|three|four|five|\d+|one|for|it|bus|free|each|all)\b)
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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 51 52 55 56 58 59 60 61 62 63 64 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 83 84 86 87 88 90 91 104 111 113 114 115 116 117 122 123 124 125 126 128 133 134 136 138 139 141 145 163 166 169 228 238 251 269 270 271 272 273 276 277 278 279 280 281 282 327 328 329 331 332 333 334 335 336 339 342 343 344 351 352 357 358 359 365 366 369 371 372 374 375 377 378 383 384 388 389 390 392 397 398 399 400 401 403 404 405 406 410 411 412 413 415 419 420 421 422 423 424 425 426 427 430 431 433 434 435 436 437 438 439 440 441 442 443 444 447 449 452 453 454 455 456 458 459 460 461 464 465 479 486 487 489 490 491 493 497 499 510 511 512 515 516 518 520 521 525 532 595 596 599 600 606 608 609 610 611 612 613 615 616 617 619 622 623 627 630 631 633 634 636 637 638 639 656 657 658 659 660 663 664 665 666 667 668 669 672 673 674 675 676 677 679 680 682 683 684 685 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 710 711 712 713 714 715 717 718 719 720 721 722 723 724 726 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 749 751 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 814 815 816 817 818 819 820 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 838 841 843 844 845 846 847 848 850 851 852 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 897 898 899 900 901 902 903 904 905 906 907 908 909 910 912 913 914 915 916 917 918 919 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 961 962 963 966 967 969 992 1046 1051 1058 1082 1083 1085 1096 1097 1104 1107 1108 1109 1111 1112 1115 1116 1126 1127 1129 1131 1132 1133 1134 1138 1139 1140 1 8 9 13 17 19 21 30 45 53 54 57 65 81 82 85 92 93 96 101 102 103 105 107 112 118 119 120 121 127 129 130 135 137 140 142 143 144 147 149 150 152 155 160 161 162 164 165 167 168 200 204 205 220 223 233 254 255 257 258 259 262 266 267 274 275 299 315 330 337 340 341 346 347 348 349 350 353 354 360 363 364 367 368 370 373 376 379 380 381 382 385 386 387 391 393 395 396 402 407 408 409 414 416 417 418 428 429 432 446 448 457 462 463 466 467 468 472 473 474 475 476 478 480 482 485 488 492 494 495 498 500 509 513 514 517 519 522 523 524 529 531 538 540 567 594 597 598 601 607 614 618 620 621 624 626 628 629 632 635 640 641 654 655 661 662 670 671 678 681 686 709 716 725 727 747 748 750 752 813 821 837 839 840 842 849 853 896 911 920 936 960 965 968 971 973 976 980 984 989 991 994 1003 1014 1024 1032 1043 1048 1049 1050 1052 1053 1055 1056 1057 1066 1068 1084 1090 1091 1093 1098 1099 1101 1105 1110 1113 1114 1117 1118 1119 1120 1122 1123 1125 1128 1135 1136 1137 0 7 42 89 94 95 97 98 99 100 106 108 109 110 131 132 146 148 151 153 154 156 157 158 159 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 201 202 203 206 207 208 209 210 211 212 213 214 215 216 217 218 219 221 222 224 225 226 227 229 230 231 232 234 235 236 237 239 240 241 242 243 244 245 246 247 248 249 250 252 253 256 260 261 263 264 265 268 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 316 317 318 319 320 321 322 323 324 325 326 338 345 355 356 361 362 394 445 450 451 469 470 471 477 481 483 484 496 501 502 503 504 505 506 507 508 526 527 528 530 533 534 535 536 537 539 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 602 603 604 605 625 642 643 644 645 646 647 648 649 650 651 652 653 785 955 956 957 958 959 964 970 972 974 975 977 978 979 981 982 983 985 986 987 988 990 993 995 996 997 998 999 1000 1001 1002 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1015 1016 1017 1018 1019 1020 1021 1022 1023 1025 1026 1027 1028 1029 1030 1031 1033 1034 1035 1036 1037 1038 1039 1040 1041 1042 1044 1045 1047 1054 1059 1060 1061 1062 1063 1064 1065 1067 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1086 1087 1088 1089 1092 1094 1095 1100 1102 1103 1106 1121 1124 1130

8 14 6 4 3 6 8 10 3 8 3 9 9 8 6 8 11 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 9 0 6 5 10 6 9 6 6 7 7 11 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 9 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 14 3 0 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 12 5 5 3 5 2 6 6 10 7 3 10 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 12 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	410 1694
20$	1873
34$	717
35$	717
YP	1477
a$	1991 85 1269 1300 1323 1333 1334 208 1361 1365 1420 294 1469 1654 1656 2438 1659 520 1663 2452 2454 1676 1678 1680 1700 1741 1877 1878 1880 1881 1882 1883 1885 1887 1893 1894 1895 1897 1898 1899 1903 1906 1917 1918
abc	254 1395
abcs	1395
able$	2041 1404 284 1550 1629 558 1759
about	2423
about$	1358 2167 1800 1805
above$	2313
abreast$	956
abroad	1586
academ	2258 2287 2292
academy$	2338
accept	1156 1947
accepted$	1937
access	1324 1752 668 1809
access$	2105 629
accessed$	548
accessible$	2097
accomm	427
accommodation$	2268 450
accordingly$	1771 1772
accoun	1997 1276 668 1809 847
account$	52 2042 2057 2134
achiev	1181
achieve$	549
achieved$	1962 549
achieves$	549
acknow	1201 626
acknowledge$	1008
acknowledged$	1008
acknowledgement$	1982
acknowledges$	1008
acknowledging$	1008
across	2456
across$	2056 2243 1768
act$	630 697
acted$	2000
action	1150 1967 1984 1276 1311 542 1689 1694 781
action$	2 40 2053 2057 2092
actions$	2 40
active$	1289
activi	1150 1967 1984 2090 1374 2428 542 1689 1694 1829 781
activities$	1985 2155 2282 1513 2295 1769 1770 1834
activity$	1834
acts$	697
ad$	141
add	724
add$	1082
added$	1082
adding$	1082
additi	125
additional$	1266
addres	106 107 1271 149 626
address$	1290 1540 988
addressed$	1248 2052 988
addresses$	1540 988
addressing$	988
adds$	1082
admitt	2370 454
admitted$	1595
adopt$	182 1091
adopte	1956 1190 1683
adopted$	1971 1091
adopting$	1091
adopts$	1091
adult	1997
adult$	2122 1722 1723 583 1036
adults	209
adults$	2016 133 2122 1350 798 1036
advert	1150 1956 1967 1984 542 1683 1689 1694 781
advice$	2047
advis$	295
advise	54 55
advise$	266 295 1004
advised$	295 1004
adviseed$	266
adviseing$	266
advises$	266 295 1004
advising$	295 1004
adviss$	295
advoca	626 949
advocate$	928
afraid	1213
afraid$	1994 867
after$	2002 2092 1372 2439 1866
aftern	465 466
afternoon$	1980 1459 2365 1606 2388
afternoons$	1980 1459 2371 1606 2388 1709
again$	1339 2136 2310
against$	1163 96 1239 1436
age$	2397
agenci	26 34 1966 1255 209
agencies$	0 1 1927 12 16 18 1167 46 2036 133 1350 657
agency$	1951 1272 1273
agenda$	1764
agree	724
agree$	1159 310 469 754
agreed	1956 1190 1194 1271 1683
agreed$	1939 1971 1975 1254 2052 469 1629 1692 678 754
agreeed$	1159
agreem	1150 1967 1984 2166 542 1689 1694 781
agreement$	49 2165
agreements$	2165
agrees$	1159 310 469 754
aim	665
aim$	1819
aiming	665
aims	665
aims$	1819
alarm$	36 554
alarms$	36 554
alert	1336
alert$	2055 2117 1846
align	949
all	33 95 1268 2323 1658 2446 1791 1869
all$	1923 1174 1188 1977 1206 2049 133 1345 1348 1350 1449 1509 657 1880 1883 1907
alloca	1169 1956 1683
allocate$	1105
allocated$	1950 462 1692 1105
allocates$	1105
allocating$	1105
allotment$	47
allow$	2032 2069 1379 1485 1492 1522 1831
allowe	2370
allowed$	167 1379 1404 1555 2354 2368
allows$	2032 2069 1831
allowted$	1379
alone	1213 1515
alone$	1994 2296 2314 2336 1855
along$	1418 2426 1830
alongs	1543
alongside$	2324 1768 1821 1822 1845
altern	2090 2135 261 404 1829
alternate$	318 1476 1590
alternating$	318 1590
alternative$	457
amber$	1989 1990 1707
amend$	1087
amende	1956 1683
amended$	1087
amending$	1087
amends$	1087
among$	1380 1423 2243
amongs$	2056
amongst$	2056
an$	1269 1303 174 1323 1333 1656 1659 520 2452 1676 1678 1700 581 1893 1894 1895 1917
analyst$	809
analysts$	809
and$	1221 1264 1266 1355 1364 1373 1808
annual$	547
anothe	1255 2181 2196 2198 2209 2224 2271 2275 1506 2378 2389 2391 2425 722 1867
another$	2036 1303 2182 2195 2211 2229 2238 2239 2247 2249 2251 330 2262 1488 1495 364 1511 2299 2303 2319 2328 2335 1557 2342 2358 2361 440 457 1603 1609 2392 2411 2452 1678 582 1863
answer	1201 2000
answer$	1982 1130
answered$	1130
answering$	1130
answers$	1130
any$	1256 116 1258 1348 1449 491
anybody$	1912
anyone$	1912
anywhe	2423
apart	2176 2186 2189 1431 1432 349 2273 1548 467
apart$	2212 2213 2243 2244 1464 2246 329 2254 2267 1490 2329 2340 2359 476 1628 2413 1643
apolog	868
apologise$	774
apologised$	774
apologises$	774
apologising$	774
app$	52
appeal$	2404 483 1625
appl	724
applic	1150 1967 1984 542 1689 1694 781
applicable$	1758 1759
application$	2440
applie	1195
applied$	1976 747
applies$	747
apply$	747
applying$	747
appoin	1150 1956 1967 1984 454 542 1683 1689 1694 781
appoint$	1062
appointed$	1692 1062
appointing$	1062
appointment$	1985 1595 2440
appointments$	1985 1595
appoints$	1062
appren	1581
apprenticeship$	2362
apprenticeships$	2362
approa	1963 1213 93 1729
approach$	2053 2054 2104 971
approachable$	2097 1846
approached$	1994
approaches$	1216 971
approaching$	2222
approp	125 2086 404 1752
appropriate$	1254 1263 1266 2097 1758 1759 1019
appropriately$	2056 1019
approv	1169 1956 1194 1683
approved$	1950 1975
apps$	52
april$	2004 1224
are	1144 106 118
are$	1188 1192 1193 66 67 1992 100 1329 324 540 541 578 580
area	1471 2252 2258 2287 2292 2350 2352
area$	2202 2259 1487 1488 2269 2270 1632 1850
areable$	1629
areagreed$	1629
areas	2252
areas$	2202 2293
arehappy$	1629
areoffered$	1629
areprepared$	1629
areready$	1629
arewilling$	1629
arise	1320
arise$	2101
arises$	2101 1758
around$	2036 1266 1283 1358 2167 1753 1841 1845
arrang	1956 1176 1957 1972 1683
arrange$	1379
arranged$	2048
arrangeed$	1379
arrangeted$	1379
arrest	1213 792
arrest$	89 99
arrested$	1994
arrests$	89 99
arriva	1549
arrivaltime$	2330
arrivaltimes$	2330
arrive	435 454 714
arrive$	1397 1595
arrives$	1595
articl	1150 1967 1984 542 1689 1694 781
as$	1229 110 112 1260 123 2052 2056 2057 2059 2060 1302 162 179 279 578 601 602 1753 617 1766 1773 690
asbo	254 1395 255 1396
asbos	1395 1396
aside$	1900
ask	1992 1236 2017
ask$	87 266 504 569 1098
aske	569
asked	1195 1978 1979 1236 2017 556
asked$	1976 1996 1217 1236 266 310 1697 1098
asking$	266 504 1098
asks	1236 2017
asks$	87 266 504 569 1098
aspira	1767
aspirations$	977
assaul	93 792
assault$	98 597
assaulted$	597
assaults$	98 597
assemb	1150 1967 1984 2331 2348 542 1689 1694 781
assemble$	2364
assemblies$	1985 2457
assembly$	2457 783
assess	1150 1967 1984 1244 106 542 1689 1694 781
assessment$	2 2023 2025 2028 2029 2031 1748
assign	1956 1683
assign$	753
assigned$	462 1692 753
assigning$	753
assigns$	753
assist$	930
assistance$	2047 930
assisted$	930
assisting$	930
assists$	930
associ	1386 1387 2169 1389 2176 1398 2181 2185 2186 1451 1526 2348 2360
associate$	2167 2179 2228 2232 2307 1871
associating$	2168 2217 1872
association$	2168 2170 2234 1847 1848 853
associations$	854
assumptions$	1792
at$	1961 1189 1991 1225 86 122 2052 1290 194 2120 1409 1412 2214 363 2320 2322 417 458 2436 2439 2441 1665 1673 2456 2458 1681 1685 1709 1801 1866 1876 1877 1878 1890 1891 1892 1916
attachment$	1561
attachments$	1561
attack	93 792
attack$	98 862
attacked$	1730 862
attacks$	98 862
attemp	665
attend	1141 1142 4 1929 1161 1942 1943 1168 1170 1954 1955 1956 1176 1957 1195 1200 61 435 454 1683 550 714
attend$	1928 1202 1383 2320 1595 499 1691 572 1135
attendance$	1145 21 1951 1953 84 1595 1693
attendd$	1691
attended$	1922 1965 1976 1981 1202 1691 572
attendees$	1949 1953
attending$	1922 572 1135
attends$	1928 1202 1383 1595 499 1691 572 1135
attention$	1291
attenu	350
attitudes$	1792 982
attraction$	2404
attractive$	2097
audit	1150 1967 1984 542 1689 1694 781
audit$	2
august$	2004
aunt	1430 2366 488
aunt$	893
auntie$	893
aunty$	893
authorisation$	1858
authorisations$	1858
authority$	1858
autumn$	2004
availa	1956 1336 1683
available$	1254 2048 1294 2117
avoid	260 2188 461
avoid$	1401 2254
avoidi	260
avoiding$	1401 1706
aware	1259 1271 1336
aware$	2040 2052 2055 2110 2117 957
awaren	1767
awareness$	1755 615 1757 658 976
away	2258 349 1506 378 2352 467 1628 498 507
away$	2163 2176 2188 2189 2214 1439 304 2249 1483 1490 369 1519 2322 2340 1560 1568 1572 2369 2372 1611 476 1628 1639 505 1884
back	1252
back$	2033 476 571 1913
background$	1797
backinto$	1671
backto$	1671
badmin	1679
badminton$	2460
bail$	254
bake$	780
bakees$	780
bakes$	780
ban	246 249 300 301 306 438 443 479 480 1674 716
ban$	247 1408 297 348 453 2455
band	2384
bands$	2422
bann	480
banned	246 249 431 443 2400
banned$	2161 247 348 426 1572 2368
banner	48
banner$	512
banners$	512
bannin	246 249 300 443
banning$	247 348
bans	246 249 300 306 443
bans$	247 348 2455
bar	246 249 300 438 443 480 716
bar$	247 348
barbec	50
barbecue$	1191 1661 2459
barbecues$	1191
barr	480
barred	246 249 431 443
barred$	2161 348 426 1572
barrier$	389 429
barrin	246 249 300 443
barring$	348
barrister$	926
bars	246 249 300 443
bars$	247 348
base$	1774
based$	1273 1823
basis$	2063
be	118 195 623
be$	1188 1193 100 1267 130 1274 142 146 162 1305 1312 1319 186 1329 1331 191 1342 1378 1397 290 309 2235 324 540 541 578 642 681 705
bear$	185
bearing$	185
bears$	185
become	118
become$	146
becoming$	146
been	2003 82
been$	1153 24 1956 1182 1188 1197 100 1267 324 541
before$	1991 80 1223 2439 887
befrie	93
begun	1956
behavi	2139 1767
behaviour$	254 255 1792 981
behaviours$	1792 981
behind	1657
behind$	2301 2438 1728 855
being	118 195 2360 1642 2423 1767
being$	100 1267 146 2169 2222 2235 2348 2367 1705 1706 642 1826
belief	1809
believ	2000 1236 2017
belong	1245 106
belong$	2026 607
belonging$	2098
belongs$	607
bench	53 2437
bench$	36 51 472 473
benches$	36 51
benefi	2086
beside	1538 1543
beside$	2324 1891
best	1752
best$	157 1825
better	125 131 261 404 1563 616 626 790
better$	1266 1272 157 2105 206 1349 1369 2153 233 1416 1484 364 384 2345 457 497 552 654 1813 679 696 1839
betwee	2166
between$	2056 1380 2162 2170 2171 2243 1530 1570 1737
beyond	103 1439 1643
bid	1150 1967 1984 542 1689 1694 781
bigger$	2313
bike	53
bin	53
bin$	36 51
bingo	1679
bingo$	2460
bins$	36 51
bit$	2142
blankets$	1911 1919
block	479
block$	240 726
blocke	2394 2400
blocke$	726
blocked$	2161 240 498 726
blockes$	726
blocking$	240 726
blocks$	240 726
board	19 26
board$	1167 1970 2343 1679 1782
boardi	2258
boarding$	1504 490
boards$	1970
boat	2384
bolste	949
bolted	1682
bolted$	2463
bond	1389 1491
bond$	2170 282 2272 386 407 1561 1820
bonds$	282 2272 1561 1820
book	1954 468 508
book$	2453 1911 1076
booked	1954 1956 1200 1683
booked$	1965 1981 1076
booking$	2440 1076
bookle	1150 1967 1984 542 1689 1694 781
booklet$	1946
booklets$	1911
books	53
books$	2453 1911 1076
boroug	1471 2252 2258 2287 2292 2352
borough$	2259 1487 2269 2283 2338 1632
boroughs$	2284
both	2323 1658 2446
both$	1977 1878 1880 1882 1883 1920
bought	1956 1194 1683
bought$	1975 1695 1060
bounda	2139 668 1809
boundaries$	1837
box$	780
boxes$	780
boxs$	780
boy	241 1388 2177 1407 1447 2242 1462 1463 2245 327 1477 2311 1553 1579 2378 1849 1861 1869 732
boy$	2250 400 1571
boyfriend$	902
boys	42 56 57 74 1219 91 95 187 1328 241 1388 2177 1407 291 1447 2242 1462 1463 2245 371 2311 2323 1553 1575 2378 1662 1675 1701 1849 1861 1869 732
boys$	1183 1198 1215 1232 2020 1371 2226 2250 2251 2272 400 2356 449 2375 2443 1727 1860
bread$	1919
break	1471 2252 349 350 1549 420 441 455 1605 484 2428 720
break$	260 320 321 1472 1490 353 369 1528 2386 1870
breakf	1669 1670
breakfast$	1661 2450 2451 1909 1919
breakfasts$	1909
breaki	350 441
breaking$	320 321
breaks	2252 350 441
breaks$	320 321 2430
breaktime$	2330
breaktimes$	2330
breath	1605
breathe$	2403
breather$	2386
breathing$	1605
brief$	1786 1133
briefe	1141 1963 1187 1978 1979
briefed$	1922 1968 1133
briefi	1150 19 1967 1984 542 1689 1694 781
briefing$	2 1985 783 1133
briefings$	1985
briefs$	1133
bring	770
bring$	236 1093
bringing$	236 1602 1093
brings$	236 1093
broade	949
broken	2405
broken$	2184 1431 1432 720 1882 1883
brothe	370 1579 2366 488
brother$	888
brothers$	1726 1875
budget	1194
budget$	1944 28
budgeted$	1975
build	1324 616 626
build$	154 177 2105 515 1029
builde$	177
buildes$	177
buildi	2292 626
building$	47 177 2241 333 2261 2270 2312 2421 1029
buildings$	2293
builds	626
builds$	177 515 1029
built	1177
built$	1958 1969
bulb$	36
bulbs$	36
bulletin$	1688
bump$	2331
bunch$	2264
burglaries$	819
burglary$	819
burgled$	861
bus	2292 1566 2347 2446
bus$	1970 2280 2298 1661 2459 1889 1909
buses	1471 2252 1498 2347 2350
buses$	1970 2279 2293
busine	1245
business$	2026 2088 2095
but	2413
buy	1729
buy$	2014 2431 2432 1059
buyer$	802
buyers$	1726 1874 802
buying$	1059
buys$	1059
by	1667
by$	1189 1999 83 207 1352 458 2439 2448 1681 1710 1712 1715 1796 1830 1876 1887 1891
cabin	2384
cafe	58
cafe$	2312
café	58
café$	2312
call	1929 1150 1967 1984 1580 542 1689 1694 781
call$	1928 1216 78 87 89 90 2160 2440 689
called	61 1996
called$	1202 90 1739 600
callin	1642 2423
calling$	1535
calls	1176 1957
calls$	1928 1216 78 87 89 90 2160 1381
calm$	2403
calmer	790
came	1157 1947 1954
came$	1929 1938 1240
camera	53
camera$	36 51 512
cameras$	36 51 512
camp	50
camp$	1191 2459 780
campai	1150 1967 1984 542 1689 1694 781
campaign$	545
campes$	780
camps$	1191 780
campus	1471 2252
campus$	2421
can	1992 1367
can$	71 2041 1267 2078 1376 284 1527 1550 439 1777
cancel$	373
cancelled$	2277 2294
cancels$	373
cannot	1405 284 1550 439
cannot$	2254 1592
cap	303 432
cap$	326 433 453
capaci	668 1809
capacity$	1251 1288
caped$	433
caping$	326 433
capitalise$	154
capped$	433
capping$	433
caps$	326 433
capting$	433
capture$	656
captured$	2159
captureing$	656
captures$	656
car$	2298
card	1150 1967 48 1984 542 1689 1694 781
card$	1946 512 2440 1911
cards$	512 2440 1911
care$	2150 1588 1873
careful$	1289 1846
carefully$	2345
carer	34 1966 427
carer$	0 1 1927 12 16 18 46 1588 450 888
carers$	0 1 1927 12 16 18 46 267 1588 450 888
careta	54 55
carr	770
carria	2384
carried$	1956 1200 1310 1357 1683
carry	1992
carrying$	1706
case$	1253 1766
caseworker$	914
cast	56 57 2384
cast$	1198 462 2390
casts$	2390
catch	1763
caught$	1617 477
cause	1809
causes	1809
caution$	295
cautione$	295
cautioned$	295
cautiones$	295
cautioning$	295
cautions$	295
cbo	254 1395 255 1396
cbos	1395 1396
cctv$	36 815
cease	1528
cease$	2294 373 2309
ceased	1214 1230
ceased$	1995 2011
ceases$	2294
cent$	1174
centre	23 58 132 1471 2252 2292 2350
centre$	2216 333 2270 2312 2421
centred$	1273 1321 1783 1784 1823
centres$	2293
certain$	188 1828
certif	1150 1967 1984 542 1689 1694 781
chair	35 54 55
chair$	2013 2453 1910
chaira	1176 1957
chairc	1176 1957
chairchecks$	1176
chaird	1176 1957
chaire	1956 1176 1957 1683
chairf	1176 1957
chairh	1176 1957
chairl	1176 1957
chairm	1176 1957
chairo	1176 1957
chairp	1176 1957
chairr	1176 1957
chairs	1176 1957 53
chairs$	2013 2453 1911
chairu	1176 1957
chairv	1176 1957
chairw	1176 1957
challeng$	651
challenge$	2071 651 1028
challenged$	2100 1028
challenges$	2071 651 1028
challenging$	651 1028
challengs$	651
champi	626
champion$	551
chance	2135
chance$	2126 284 1605
change$	2034 2037 2039 366 367 570 1831 1842 1086
changed$	1086
changees$	2034
changes$	2034 2037 1257 2039 366 1831 1086
changing$	366 1086
channel$	52
channels$	2035 1286 2075 1330 190
charge	1674
charge$	2455
charges$	2455
charte	48
charter$	49
chas	434
chased	1195
chased$	1976
chat	1544 478 1620
chat$	217 1544 2325 1580 478 1619 1620 2401 496 1832
chats$	217 1832
chatti	1535 1642 2423
chatting$	2316
check	1142 1150 1967 1984 542 1689 1694 1763 781
check$	1150 1967 1984 138 542 1689 1694 781 1104
checked$	1104
checking$	138 1104
checks$	1176 138 1104
chess	1679
chess$	2460
child	1579
child$	1559 1571 643 682
childr	1219 1234 1237 187 1328 241 1388 2177 1407 1447 2242 1462 1463 2245 371 2311 1553 1575 1579 2378 1849 1861 1869 732
children$	2015 2018 2020 2133 2265 1559 2356 1813
choice	2135 2139 1767 1829
choice$	424
choices$	424 983
choir	2384
choos$	422
choose	1992 275 569
choose$	422 423 531 1710
chooses$	422 423 531 1710
choosi	569
choosing$	422 423 531 1710
chooss$	422
chose	1217 569
chose$	1998 1710
chosen	1194
chosen$	1975
chrono	1150 1967 1984 542 1689 1694 781
church	58
cinema	58
circle	1150 1967 1984 1545 542 1689 1694 781
circle$	2183 2220 2264 1505 1525 386 2326 2363 2379
circles$	2183 1505 2326 2363 2379
circul	1956 1176 1957 1190 1683
circulated$	1971
circumstances$	1636
cities	2292
cities$	2284
city	2258 2287 2292 2352
city$	2259 2269 2283
civil$	254
claim	1674
claim$	2455
clarit	668 1809
class	1471 2252 2287 1507 2292 1566 2347 2350 1581 463
class$	2261 2276 2288 2289 1525 2324 2362 1604 2396 2457
classe	2252 1472 2347
classes$	1987 2253 2293 2338 2362 2457
classroom$	1970
classrooms$	1970
clause	2166
clause$	2024 2165 1747
clauses$	2024 2165 1747
clean$	292 729
clear	434 1752
clear$	2012 2111 2112 1523 1568 654 678 696 743
clearer$	696
clearing$	743
clears$	743
clicked$	1960
clicks	1168
clicks$	1949
climb$	780
climbes$	780
climbs$	780
clinic	58
clique$	386
clos	479
close$	1269 1289 2235 1538 654 737
closed	1956 1181 2400 1683
closed$	1962 2294 498 737
closely$	1768
closer	131
closer$	1272 206 299 679
closes$	737
closing$	737
club	1150 23 1967 58 1984 2287 2292 2350 1581 542 1689 1694 781
club$	2216 333 2270 2276 2312 2338 2362 545
clubs	1471 2252
clubs$	2293 2338 2362
co	595
co$	132 686
coach	1966 54 55
coach$	2459
coache	54 55 2384
coaches$	2459 779
coachi	1150 1967 1984 542 1689 1694 781
coaching$	779
coats$	554 1911 1919
coax$	342
code	48
code$	49 2455
codes$	554
coerce	93
coerci	93
coffee$	43
cohesi	668 1809
cohort	2384
cohorts$	2422
coinci	2331
coincide$	2191
collab	131 132 668 1809
collaborative$	1272 1273
collaboratively$	1768
collea	1255
colleagues$	2036 657
collec	374 1549
collect$	2420 656 1134
collected$	1684 1134
collecting$	656 1134
collectiontime$	2330
collectiontimes$	2330
collects$	656 1134
colleg	1471 2252 1472 2258 2287 1507 2292 1524 1566 2347 427 1581 463
college$	2006 1227 347 2269 2288 2289 2305 2338 2362 1604 2421 1713
colleges$	2253 2293 2305 2338 2362
colour$	2453
colours$	2453
come	1157 1947 1954 1992 435 550 714
come$	1929 1938 1996 87 2083 1383 1397 1493 2354 2370 1691
comed$	1691
comeed$	1691
comes	435 714
comes$	87 2083 1383 1691
comfortable$	2097
coming$	1280 2169 1706 1776
commis	1956 1194 1683
commissioned$	1975
commit	26 1169 668 1809
commit$	856
commits$	856
committed$	1950 856
committee$	1167
committing$	856
common$	678
commun	1170 1387 2169 1752 1763 1767
communicate$	1013
communicated$	1013
communicates$	1013
communicating$	1013
communication$	1951 2053 2066 1330 190 2168 1644 961 1013
communities$	1377
community$	2140 1377 255
compan	54 55 1386 2181 1402 2384
company$	2167 2183 1414 1415 2197 2306 2328 2344 2346 1608
compared$	570
compla	1236 2017
complaint$	78 89 2440
complaints$	78 89
comple	1143 4 1156 1161 1942 1170 1954 1955 1956 1176 1957 1181 1972 1200 1310 1357 1683 550
complete$	1924 1962 1969 549 1691
completed$	1924 1931 1937 1940 1962 1964 1965 1969 1981 2091 2138 549 1691
completeed$	1691
completes$	549 1691
completion$	1145 1951
concer	50 1275 1767
concern$	2037 2039 2071 610 1766 974
concerns$	2037 1257 2039 2056 2071 610 1766 1773 974
concert$	1191 2459
concerts$	1191
condit	2166 254 1395 1674
condition$	2165 2455
conditions$	2165 2455
conduc	1956 1200 1683
conducted$	1981
conductors$	46
confer	1150 1967 1984 542 1689 1694 781
confid	2135 1767 1809
confidence$	1318 1817 794 966
confident$	794
confir	1271
confirm$	1159
confirmed$	1159 2052
confirms$	1159
confis	264
congre	1386 1387 2169 2176 2331 2348
congregate$	2167 2364 2420 1871
congregating$	2168 1872
connec	1491
connection$	262 2272 1561 1820
connections$	298 2272 1561 1820
consci	1336
conscious$	2117
consen	2139
conseq	2139
consid	1245 1271 2086 1752
consider$	1798 941
consideration$	2053 1291 2134 1764 942
considerations$	942
considered$	2026 2048 2052 2159 941
considering$	941
considers$	941
consis	132 180 1752 626 1767 668 1809
consistent$	1273 2055 1321 696
consort$	1871
consorting$	1872
constant$	1289
constructive$	1839
consul	1141 1150 1963 1967 1187 1195 1978 1979 1984 542 1689 1694 556 781
consult$	1012
consultant$	906
consultation$	1012
consulted$	1922 1968 1976 1697 1012
consulting$	1012
consults$	1012
contac	1141 1142 1929 1150 1168 1170 1954 1956 1176 1957 1963 1967 1187 1195 1978 1979 1200 61 1984 1386 1387 2169 2176 1398 2186 2189 1444 1448 1451 1526 1580 1597 542 1689 1694 556 1763 781
contact$	1949 1951 1952 1985 1216 2051 2126 2160 239 1381 1384 1385 2167 2168 1390 2179 262 1425 2218 2225 2228 2232 2234 2307 1547 2383 1610 2417 1644 1687 551 1779 1816 1854
contacted$	1922 1968 1976 1981 1202 1697
contacts$	1949 1985 1216
contin	125 131 668 1809 933
continual$	1289
continue$	539 691
continued$	1266 1272 539 552 640 654
continues$	539
continuing$	539
contra	1150 1967 1984 1395 542 1689 1694 781
contri	34 1966
contribute$	948
contributed$	948
contributes$	948
contributing$	948
contributor$	0 1 1927 12 16 18 46
contributors$	0 1 1927 12 16 18 46
contro	93 303 406 432 1729
control$	2014 326 2318 433 2431 2432
controled$	433
controling$	326 433
controlped$	433
controlping$	433
controls$	326 433
controlting$	433
conven	1929 1956 1683
convene$	1928
convenes$	1928
conver	1150 1967 1984 542 1689 1694 781
conversation$	2053 1330 190 2115 2126 1832
conversations$	2053 1330 190 1832
cook$	1078
cooking$	1078
cooks$	1078
cool	1548
cool$	2308 2329
cools$	2329
cooper	1736
coordi	34 54 55 132 180
coordinate$	991
coordinated$	1273 1321 991
coordinates$	991
coordinating$	991
cope	1324
cope$	2105
copies$	1911
coping	668 1809
copy	1956
copy$	1946
core$	26 241 1388 2177 1407 1447 2242 1462 1463 2245 2311 1553 2378 1849 1861 1869 732
corner$	1626 2408
corners$	1626 2408
corridor$	2261
cost	2003 82
cost$	22
costed	1194
costed$	1975
costs$	22
costum	53
could	1367
could$	2003 2005 164 1376 439
counci	35 1176 1957 54 55 2446
councilchecks$	1176
counse	1150 1967 1984 542 1689 1694 781
counsel$	295
counsele$	295
counseled$	295
counseles$	295
counseling$	295
counselling$	1952
counsellor$	911
counsels$	295
count$	31 755
counter$	1970
counters$	1970
counti	1471 2252 2292
counties$	2284
counting$	755
country$	2283
counts$	755
county	2258 2287 2292 2352
county$	2259 1487 2269 2283
course	1150 1967 1984 1314 1566 2347 2350 1581 542 1689 1694 781
course$	2 1930 1985 2046 2095 2362 545 783
courses$	1985 2362
court	58 2437
court$	47 254 850
cousin	2366 488
cousins$	1727 1875
cover	1245
cover$	2026
covera	1347
coverage$	2128
covere	1200 1245 105 106 107 108
covered$	1981 2026 1246 1248 1249
crackdown$	845
cracks$	2121
create	1956 1683
create$	1030
created$	1030
creates$	1030
creati	4
creating$	1030
creation$	1145
crew	2384
crime$	817
crimes$	817
crop$	2083
crops$	2083
cross	1398
cross$	131 2179 2191 2331 2373 1633
crosso	1633
crossover$	2414
crowd	2181 1545
crowd$	2230 2264 2265 1525 2326 2344 2424
crowds$	2230 2326 2344
cultiv	949
cultur	1767
culture$	2429 1792 968
cups$	1911
curb	303 432
curfew	254 1395 264
curfew$	401 1865 725
curfews$	401 1865 725
curiosity$	2065 1754 1779
curiou	1336
curious$	2055 2117 1846
curtai	303
customary$	173
customers$	1874
cut	246 350 406 420 606
cut$	102 2161 260 2184 326 413 1057
cuting$	326
cuts	246 350
cuts$	102 326 1057
cuttin	246 350
cutting$	102 260 1057
cycle$	780
cyclees$	780
cycles$	780
dad	1430 2366 488
dad$	888
daily$	1923
dampen	455
dance$	780
dancees$	780
dancer	56
dances$	780
danger	2139
darts	1679
darts$	2460
dashbo	1150 1967 1984 542 1689 1694 781
data$	1688
date$	2118
daught	1579
daughter$	1559 888
daughters$	1559
day	1471 2252 2292 2350
day$	1945 1184 2008 1459 2256 2280 2281 1539 2365 2374 2396 2453 2459
days	2252 792
days$	1945 1184 2008 1459 2257 2281 2293 1539 2371
dead$	2418
deadline$	1690
deadlines$	1690
deal	161
deal$	149
dealer	1997
dealer$	1725 1038
dealers$	1874 801 1038
dealin	161
dealing$	822
dealings$	1644
deals	161
dealt$	106 107 108
december$	2004
decent$	1484
decide	1271
decide$	2013 469
decided$	2052 469
decides$	2013 469
declare$	1159
declareed$	1159
declares$	1159
declin	790
deconstruct$	651
deconstructe$	651
deconstructes$	651
deconstructing$	651
deconstructs$	651
decrea	790
deepen	626 949
defus	455
degree$	5
delet	479 606
delet$	726
delete	2400
delete$	403 726
deleted$	726
deletes$	726
deleting$	726
delets$	726
delive	1143 4 1170 1954 1956 1176 1957 1194 1200 64 1683 770
deliver$	1108
deliverables$	1690
delivered$	1924 1965 1975 1981 1205 1695 1108
delivering$	1108
delivers$	1108
delivery$	1145 1951
demoli	2394
dentist$	921
depart	1549
departuretime$	2330
departuretimes$	2330
dependence$	340 1561
dependency$	340
descri	1992 1212 1236 2017 1245 106
describe$	1993 2026 784
described$	2026
describes$	784
design	1956 1683
design$	2013
designs$	2013
desk$	1970
desks$	1970
detach$	259 413
detached$	1936
detaching$	259
detail$	2024
details$	1946 2024 1797
detective$	810
detectives$	810
deter	246 438
deter$	247 297 835
determ	1271
determined$	2052
deterr	246
deterred$	426
deterrence$	947
deterrent$	947
deterrents$	947
deters	246
develo	1956 1324 1683 616 626
develop$	2034 2082 177 2105 998
develope$	177
developed$	2100 998
developes$	2034 177
developing$	177 998
development$	2037 2039
developments$	2037 1257 2039
develops$	2034 2082 177 998
dialogue$	1330 190 1779 1832
did$	1158 2003 2005
die$	1548
dies	1548
dies$	2329
dietician$	922
dietitian$	922
differ	261 1506 404 1563
difference$	796
different$	1226 1394 1416 2211 1435 318 2249 330 331 1476 1482 1484 1488 1495 356 357 1503 364 1511 1512 1517 2299 383 384 398 408 1557 1558 440 1590 457 1599 1603 1609 1615 485 1627 1641
differently$	2345
difficult$	385
diffus	455
dig$	1138
digest$	1688
digging$	1138
dignity$	1813
digs$	1138
dilut	350 420 455
dimini	484
direct	1150 1967 54 55 1984 2135 542 1689 1694 781
direct$	266 1437 504 694
directed$	266
directing$	266 504
direction$	1858
directions$	2175 2263 1858
directs$	266 504
disassociate$	260
disban	1431 1432 1528 2400 479 720
disband$	375 2309
disbande$	375
disbanded$	2212 2213 375
disbandes$	375
disbanding$	375
discou	246 438
discourage$	247 248
discouraged$	426
discourages$	247 248
discouraging$	247 248
discus	1956 1245 105 1271 1683 1763
discuss$	943
discussed$	2026 1246 2048 2052 943
discusses$	943
discussing$	943
discussion$	2053 2115 1832 943
discussions$	2053 1832 943
disentangle$	413
disman	1431 441 720
dismantl$	375
dismantle$	375
dismantled$	2212 375
dismantles$	375
dismantling$	375
disper	277 1431 1432 435 2399 709
dispersal$	1850 1858
dispersals$	1858
disperse$	1418 297 308 708
dispersed$	2212 2213 708
disperses$	708
dispersing$	708
displa	1150 1956 1967 1190 1984 542 1683 1689 1694 781
display$	1970
displayed$	1971
disrup	246 350 441 455
dissociate$	260
dissol	1528 479
dissolv$	375
dissolve$	375 2308 2309
dissolved$	375
dissolves$	375
dissolving$	375
dissua	246
dissuade$	247
dissuaded$	426
dissuades$	247
distan	349 467
distance$	259 1490 389 413 429 2369
distances$	259
distancing$	259
distant$	1503 1568
distri	4 1956 1200 64 428 1683
distributed$	1981 1205 1569 1695
distribution$	1145
diversion$	1024
diversionary$	1024
divert$	259 1023
diverted$	1023
diverting$	259 1023
diverts$	259 1023
divide	1431 428 720
divided$	2212 1569 462
dividi	720
division$	429
do$	1158 1992 156 220 2148 2152 269 1417 1550 636
doctor$	905
does$	220 269 1550
doing$	156 220
domino	1679
dominoes$	2460
don$	269 1550
donate$	1139
donated$	1139
donates$	1139
donating$	1139
done	1143 1956 1181 1200 1310 1357 1683
done$	1924 1158 1940 1962 1965 1969 1981 2091 2093 2138 2156 2157
door$	1935 1970 51 2096 1889
doors$	1935 1970 51
dorm	2384
doubl	790
double$	63 88
down	2400 790
down$	1950 1976 2021 163 403 574 1878 1892
downinto$	1671
downlo	1947 1168 1954
downloads$	1949
downto$	1671
draft$	1090
drafte	1956 1683
drafted$	1090
drafting$	1090
drafts$	1090
draw$	154 259 322 341 2404 756
drawin	577
drawing$	2440 756
drawn$	1169
draws$	756
dress$	1674
drew	1217
drew$	1998
dried$	1230
drift$	2089 1486 436 1578 2403
drifted$	436
drifting$	436 1578
drifts$	436 1578
drive	2399
drive$	399 701 744
driveing$	399
driven	374
driven$	341 772
driver	33 34 1966 54 55 74 1652 2446 1701 1791
driver$	0 1 1927 12 16 18 46 2433 1731
drivers$	0 1 1927 12 16 18 1174 46 1215 2449
drives$	399 701 744
driving$	701 744
drop	260 519 790
drop$	1150 23 1967 58 1984 1401 1669 1670 533 542 1689 1694 689 764 781
dropin$	1660
dropins$	1660
droppe	1240 790
dropped$	2021 533 764
droppi	260 790
dropping$	1401 533 764
drops	790
drops$	533 764
drug$	821
drugs$	821
due$	1265 1766
dug$	1969
dynami	2377 668 1809
dynamic$	2429
dynamics$	2429
each	1268 2311 2323 1658 2446 1869
each$	1923 1977 2008 2049 1345 2179 2206 2248 1477 2272 370 376 2307 392 2316 2320 474 514 2439 1659 2441 2442 1666 2454 1675 1700 582 1880 1882 1883 1885 1894 1907 1912 1917
ear$	1787
earlie	790
early$	702 703 1878
earn$	676
earning$	676
earns$	676
ears$	695
easier	790
easier$	1537
easter$	487
easters$	487
easy$	2012
eat$	1446 1125
eating$	1125
eats$	1446 1125
educat	374
educate$	650
educated$	1468 1533 1541
educates$	650
educating$	650
effect	2377 1752
effectively$	2056
effort	1276
effort$	2053 2057
efforts$	2053
eject	434
elder	400
elder$	2351
eldest	241 1388 2177 2180 1407 1447 2242 1462 1463 2245 327 1477 370 2311 400 1553 421 2378 2412 1849 1861 1864 1869 732
eldest$	2351
elearn	1150 1967 1984 542 1689 1694 781
elevat	949
else$	2327
elsewh	2258 1546 2352
elsewhere$	2030 2214 2249 2299 2314 2322 2327 1748
email	1142 1150 1967 1984 542 1689 1694 781
emaile	1141 1956 1963 1195 1978 1979 1683 556
emailed$	1922 1976 1196 1697
emails	1176 1957
embed	626
embed$	986
embedded$	2100 986
embedding$	986
embeds$	986
emerge	1320
emerge$	2034 2101
emergees$	2034
emerges$	2034 2101
emotio	125
emotional$	1266
empath	668 1809
emphas	949
employ$	1064
employing$	1064
employs$	1064
empowe	626
empower$	937
empowered$	937
empowering$	937
empowerment$	937
empowers$	937
enabl	949
enable$	181
enables$	181
enabling$	181
encour	1271 2135 626
encourage$	944
encouraged$	2052 944
encouragement$	1033
encourages$	944
encouraging$	944
encrypted$	851
end	246 260 301 1528 479 2405
end$	1401 312 1502 2287 2294 373 2308 2309 2329 2368 1626 2408 1099
endeav	665
ended	1230 1240 2400
ended$	2011 2021 2161 2184 2294 2368 1099
ending	246 260
ending$	1401 373 1099
ends	246 301 1548
ends$	2294 373 2329 1626 2408 1099
enforc	724
engage	1141 1170 45 1752 621 1767 1829
engage$	1186 1762
engaged$	1922 1964 1762
engagement$	1951 2053 1693 1762 1834 970
engages$	1186 1762
engagi	621
engaging$	1762
engend	949
enhanc	626
enhance$	996
enhanced$	2100 206 996
enhances$	996
enhancing$	996
enquir	1150 1967 1984 542 1689 1694 781
enrich	949
enrol$	416
enroled$	416
enroling$	416
enrolred$	416
enrols$	416
ensure	626
ensure$	469 611
ensured$	2100 469 611
ensures$	469 611
ensuring$	611
enter	435 2370 714
enter$	2354
entered$	462
enters	714
entrance$	1970
entrances$	1970 1498 2380
entry	1549
entry$	1572 1909
entrytime$	2330
entrytimes$	2330
environment$	2094 2140 2429
environments$	2094 2140
episod	792
equally$	1813
equip$	652
equipm	53
equipped$	652
equipping$	652
equips$	652
erode	350
escala	632
escalate$	1831
escalated$	1751
escalates$	1831
escort	442
escort$	399
escorted$	341
escorting$	399
escorts$	399
establ	1956 1271 1683 626
established$	1254 2052
estate	2258 2287
estate$	2270 1632
esteem	1809
ethos$	972
evalua	1956 1683
evenin	1150 1967 1984 1471 2252 2292 2350 465 466 542 1689 1694 781
evening$	1945 1184 1980 1459 2256 2280 2281 1513 2295 1539 2365 1606 2388 2396
evenings$	1945 1184 1980 1459 1467 2257 2281 2282 2293 1513 2295 1539 2371 1606 2388 1709
event	1150 1967 1984 542 1689 1694 781
event$	1985 783
events$	1985 2095
every	2323 1658 2446 1869
every$	1923 1977 1206 2008 1296 1345 1348 215 1449 376 514 2439 2441 2442 2454 675 1912
everyb	33 166 187 1328 209
everybody$	1174 1307 1350 1377 657
everyo	33 1255 166 187 1328 209
everyone$	1174 2036 133 1307 1350 1377 657
everything$	1777
evict	434
evidence$	29 1797 836
evolve$	2034
evolvees$	2034
evolves$	2034
except	2413
exchange$	134
exclud	1213 431 443 2399 480 716
exclud$	723
exclude$	348 723
excluded$	1994 348 1541 1572
excludes$	348 723
excluding$	348 723
excluds$	723
exclus	792
exclusion$	89 254 255
exclusions$	89
exerci	1150 1967 1984 542 1689 1694 781
exhibi	50
exhibition$	47 1191
exhibitions$	1191
existing$	1254 1294
exit	369 479
exit$	314 1510
exiting$	314
exits$	314 2380
expect	668 1809
expected$	310
expel	480 716
expel$	723
expele$	723
expeles$	723
expeling$	723
expell	480
expels$	723
expenditure$	22
experience$	2130
explai	1195 1212 1236 2017
explain$	1993
explained$	1976
exploi	2139 1729 1039
exploit$	2014 2431 2432
exploitation$	800
exploitative$	800
exploited$	800
exploiter$	800
exploiters$	800
exploiting$	800
exploits$	800
explor	1245 106 1271 2086
exploration$	2053
explore$	940
explored$	2026 2048 2052 940
explores$	940
exploring$	940
exposu	668 1809
extend$	1075
extending$	1075
extends$	1075
extent$	5
extra$	233
extrac	507
extract$	259
extricate$	259
eye$	2050
eyes$	695
facili	1956 1683 626
facilitate$	992
facilitated$	992
facilitates$	992
facilitating$	992
fade	1548
fade$	2308 2329
faded	2405
fades	2405
fades$	2329
fair	50
fair$	1191 2012 1661 1846
fairly$	1813
fairs$	1191
fall	1240 790
fall$	2021 199 1637
fallin	790
falling$	199
fallping$	199
falls	1240 790
falls$	2021 199 1548 1637
famili	33 34 1966 56 57 95 1268 1791
families$	0 1 1927 12 16 18 1174 37 46 1198 2049 1322 1344 1407 267 2250 2302 1534 2449 1793 899
family	34 1966 241 1388 2177 1407 1447 2242 1462 1463 2245 327 1477 2258 2287 2311 1553 2366 2378 488 1849 1861 1869 732
family$	0 1 1927 12 16 18 46 1247 2250 1534 1652
far	378 467
far$	119 378 1519 1568 485 1627 1628
fare	1674
fare$	2455
fares$	2455
fashion$	2102
faster$	1838
father	1430 2366 488
father$	888
fear	1236 2017
fear$	1705
fears	1236 2017
feasibility$	1802 663
feasible$	1759
february$	2004
fed$	2038
fee	1674
fee$	2455
feed$	111
feedback$	543
feeding$	111
feeds$	111
feel	1992 1236 2017 1324
feel$	2105 1329 578 784
feelin	668 1809
feeling$	784
feelings$	237
feels	1236 2017
feels$	1329 578 784
fees$	2455
fell	1240 790
fell$	2021
felt	1992 1236 2017
felt$	578 784
fence	53 2437
fence$	36 51 1058
fenced$	2394 498
fences$	51 1058
fencing$	36 51 1058
festiv	50
festival$	1191 2459
festivals$	1191
few$	2010
fewer	63
fewer$	1204 69 785 883
fight	792
fight$	89
fights$	89
figures$	1688
file$	1931 2028 2029 2031 1748 1764
filed	1956 1683
files	1176 1957
fill$	757
filled	1956 1683
filled$	757
filling$	757
fills$	757
film	1150 1967 1984 542 1689 1694 781
film$	47 52 2435 2440 1661 2444 2453 2459
filming$	776
films$	2453 2459 776
find	1212 275 1580
find$	1993 1236 377 576 1718 674
findin	1244
finding$	2023 2025 377 674
finds$	377 576 1718 674
fine	1674
fine$	2455
fined	2399
fines$	89 2455
finish	1143 1956 1549 1683
finish$	2308
finished$	1924 1969
finishingtime$	2330
finishingtimes$	2330
finishtime$	2330
finishtimes$	2330
firm$	696
firmer$	696
first$	1710
fish$	780
fishes$	780
fishs$	780
fit$	2041 1053
fits$	1053
fitted	1177 1200 1682
fitted$	1958 1981 2463 1053
fitting$	1053
five	56 57 70 1219 91 95 241 1388 2177 1407 291 1447 2242 1462 1463 2245 371 2311 2323 1553 1575 2378 1662 1675 1701 1849 1861 1869 732
five$	50 1198 1211 1232 2020 2272 2356 449 2375 2424 1659 2443 1679 1907 1914 1920
fix	432
fix$	741
fixed$	741
fixes$	741
fixing$	741
flag	117
flagged$	2038
flat	427
flat$	450
flexib	1336
flexible$	2117
flies$	445
flowing$	2111
flush	434
fly$	445
flyer	1150 1967 1984 542 1689 1694 781
flyers$	1911
fobs$	554
focus	626
focus$	1779 985
focused$	1783 1784 1823 985
focuses$	985
focusing$	985
focussed$	1783 985
follow	1168 1213 93 2311
follow$	137 1311
followed$	1994 2000 1271
followers$	1949
following$	137 1706
follows$	137
food$	2453 1919
footage$	816
football$	1920
footfa	13
footfall$	1693
for	2017 363
for$	1172 1961 1975 1998 2026 2043 2064 1309 2099 2106 2240 1542 2402 2439 1673 1710 1753 1789 1796 1804 1888 1890 1915
forbid	246 249 300 301 306 438
forbid$	247 1408
forbidden$	2161 426 2368
force$	812
form	1471 2252 1507 2292 1524 1566 2347 2350 1581 463
form$	52 2276 2288 2289 2305 2310 2324 2338 2362 1604
forming$	2316
forms	1150 1967 1984 2252 1472 2347 542 1689 1694 781
forms$	52 2253 2293 2305 2338 2362
fortnightly$	1923 2439
forum	19 26
forum$	1167
forwar	1271 1311
forward$	2052 2092 1760 1761 1842
forwards$	1760 1761 1842
foster	447 626 949
foster$	427 1588 490
fostering$	1588
found$	2174 1617 477 576
four	70 95 241 1388 2177 1407 1447 2242 1462 1463 2245 371 2311 1553 1575 2378 1675 1701 1849 1861 1864 1869 732
four$	1211 2020 252 2226 2356 449 1621 2424 1676 1678
fragme	441 720
fragment$	375
fragmente$	375
fragmented$	375
fragmentes$	375
fragmenting$	375
fraternise$	1871
free	467
free$	413 768
frequency$	6
fresh$	292 1605
friday	465 466
friday$	1980 465 1606 466 2388 1655 2461 2462
fridays$	1980 1606 2388 1655 2461 2462
friend	42 56 57 70 74 1219 91 1234 95 1237 1268 187 1328 241 1387 1388 1389 2177 2181 1402 2186 1406 1407 2194 2198 2209 291 1447 2242 1462 1463 2245 327 1477 2271 1491 2273 2274 371 2300 2311 2323 1545 1553 1575 2378 2389 2391 1624 2425 1662 1675 1701 1849 1861 1867 1869 732
friend$	298 1518 2306 400 1571
friendly$	2012 2097 1846
friends$	1183 1198 1211 1215 1232 2015 2018 2020 2049 1371 2182 2183 1403 2203 2204 1438 298 2220 2225 2229 2231 2238 2239 2251 2262 2265 2266 2272 2286 2291 1518 1520 2306 400 2326 405 2328 2333 2335 2342 2344 1564 2346 2356 2358 437 2361 449 2375 2381 2392 475 2403 482 2406 2409 2411 2424 2443 1853
friendship$	2168 2170 2182 1402 2183 2217 298 2234 2236 2238 2262 2271 2272 2297 386 1545 2326 407 2335 2344 1582 1598 482 2406 1648 1853
friendships$	2168 2170 2182 2183 2217 298 2234 2236 2238 2262 2272 386 2326 407 2335 2344 482 2406 1853
from	1400 2273 1552 1667
from$	1982 1239 140 2162 1401 1441 1466 2249 1470 1489 1494 1510 2322 1554 2341 1567 2349 1577 2372 458 2402 1646 2436 2439 2448 561 1711 1715 1796 1866 1877 1913
full$	157 1369 552
fuller$	157
fullerpicture$	1797
fullersense$	1797
fullerunderstanding$	1797
fully$	1188
fun$	43
fund$	28 1049 1050
funded$	1049 1050
fundin	1150 1967 1984 2090 542 1689 1694 781
funding$	28 1251 1288 1049 1050
funds$	28 1049 1050
furniture$	2453
furthe	125 131
further$	1266 1272 1437 1568
future	131
future$	1272 2061 1437 1766
gain$	676
gaining$	676
gains$	676
game	50
game$	1191 2453
games$	1191 2453 2460
gang$	255 1740 710
gap$	2121 389 429
gaps$	2121 1769
garden$	47 2440 780
gardenes$	780
gardens$	780
gate	53
gate$	36 1970 51
gates$	36 1970 51 2380
gather	1386 1387 2169 2176 1398 2185 2186 1425 1442 1444 1451 1526 1535 2331 2348 1575
gather$	2167 2174 1397 2179 2206 2207 2228 2232 2307 2354 2364 1613 2395 2420 656
gathered$	2159 2174 1617 1684
gathering$	2168 2219 2223 2230 2234 2316 2317 656
gatherings$	2223 2225 2230 2356
gathers$	656
gave$	464
genera	125
general$	1266
get	1992 1212
get$	1993 2082 221 259 342 1493 504 541 656 680
geting$	504 656
gets$	2082 221 259 342 504 541 656 680
getting$	221 259 342 1535 680
gift$	1216
gifts$	1216
gig	50
gig$	1191 2459
gigs$	1191
girl	241 1388 2177 1407 1447 2242 1462 1463 2245 327 1477 2311 1553 1579 2378 1849 1861 1869 732
girl$	2250 400 1571
girlfriend$	903
girls	42 56 57 74 1219 91 95 187 1328 241 1388 2177 1407 291 1447 2242 1462 1463 2245 371 2311 2323 1553 1575 2378 1662 1675 1701 1849 1861 1869 732
girls$	1183 1198 1215 1232 2020 1371 2226 2250 2251 2272 400 2356 449 2375 2443 1860
giv	770
giv$	177
give	125
give$	1266 150 159 177 202 260 464 778 1073
given	1934 1954 1956 1200 64 1245 125 213 1683
given$	1165 1956 1981 1205 1214 2026 1266 2048 150 159 1354 1683 1695
gives$	159 177 202 464 778 1073
giving$	150 159 177 260 464 778 1073
givs$	177
go	1929 1992 1212 435
go$	1193 1993 87 1245 2082 1383 1397 289 1451 315 1457 341 1493 365 1562 445 1637 499 508 1653 566 790
goal$	1819
goalpo	53
goalpost$	36
goalposts$	36
goals$	1819
goe$	1383
goes	435
goes$	1193 2082 1383 289 315 341 365 1562 445 1637 499 1653 527 566 790
going	1160 131 435
going$	1941 1272 2111 1363 2222 315 2348 2360 1642 1706 1753 619
gone	1929
gone$	1956 1193 1195 1996 1683 566
good$	2012 2105 1349 1484 2367 552 654 679
gos$	87 1383
got$	60 342
gp$	904
gran	2366 488
gran$	890
grand	1579 2366
grandad$	890
grandbrother$	888
grandcarer$	888
grandcarers$	888
granddad$	888 890
granddaughter$	888
grandfather$	888
grandm	1430
grandma$	890
grandmother$	888
grandmum$	888
grandp	1430
grandparent$	888
grandparents$	888 901
grandsister$	888
grandson$	888
granma$	890
granny$	890
granpa$	890
grant	1150 1967 1984 542 1689 1694 781
grant$	28
grante	1956 1683
greate	62 616
greater$	1203 157 206 1369 233 640 671 679
green$	1989 1990 1707
greet$	1129
greete	77
greeted$	1218
greeting$	1129
greets$	1129
grew	790
grip$	1608 2404 483 1625
groom	1729 1040
groom$	2014 2431 2432
groomed$	803
groomer$	803
groomers$	803
grooming$	803
grooms$	803
ground$	728
grounding$	728
grounds$	728
group	1150 42 1967 56 1984 70 1219 91 1234 95 1237 1238 1268 187 1328 241 1388 2177 2181 1406 1407 2198 2209 291 2224 1447 2242 1462 1463 2245 1471 2252 2258 2271 1491 2275 371 2300 2311 2323 1553 2347 2353 1575 2378 2389 1624 2425 1662 2446 1675 542 1689 1694 1701 1767 1849 1861 1867 1869 732 781
group$	1167 1183 1211 1232 2015 2018 2019 2020 2049 2133 1371 2182 2183 1403 2201 2203 2204 2216 2217 1438 2220 2225 2230 2231 2236 2238 2239 2248 2251 2253 2262 2264 2270 2272 2276 1501 1505 2288 2291 372 1514 2297 1520 387 1532 2324 2325 2326 2328 407 2332 2333 2335 2337 2342 2356 2358 437 2362 2363 2364 449 2375 1596 2379 1604 2392 1619 2401 482 2406 2409 2411 2424 1648 2443 1853
groupi	2348
groups	2252 2347 2350 1575
groups$	1391 251 2183 2230 2253 1505 1532 2326 2356 2362 2363 2379
grow	790
grow$	1486
grows	790
growth$	62
guard	34 54 55
guardian$	898
guards$	46
guidan	1150 1967 1984 542 1689 1694 781
guidance$	2047 1003
guide$	259 1003
guided$	1003
guidel	48
guideline$	49
guidelines$	49
guides$	1003
guiding$	1003
gulf$	389 429
gym	58 1689
had$	1940 41 60 2005 546 553 1696
haircuts$	1919
half	33 2252
half$	1174 43 63 88 1495 1694
hall	23 58
hall$	2216 333 2270 2312
halt$	312
halv	790
halved	1230 1240
halved$	2011 2021
halves	1471 2252 2350
halves$	1626 2408
hand	770
hand$	2108 1824 1074
handed	1934 1956 64
handed$	1956 1200 1205 1683 1695
handing$	1074
handle$	2318
handou	1150 1967 1984 542 1689 1694 781
handov	1347
handover$	2128
handovers$	2128
hands$	1074
hang$	1386 2331 2420
hangin	1535
hanging$	2169 2316 2317 2348 2360 1597
happen	1160 1956 1683
happening$	1941
happy$	1629
hard$	385 1800
harder$	385
harm	93 1729
harm$	2014 2431 2432 864
harmed$	864
harmful$	864
harming$	864
harms$	864
harnes	949
has	508 638
has$	9 1175 41 44 1188 60 73 2131 224 555 1698 691
have	1992 508 638
have$	9 1175 41 44 1188 73 136 193 200 2131 224 555 1698 691
haven$	2094 2140
having$	136 224 1602 1705 691 767
he	95 400 421
he$	1344 2141 1370
head	54 55 2446
headco	13
health	2139 261 404
health$	609
heard	2000 1236 2017 1752
heard$	2110 2159 795
heater	53
hedge$	36
held	1954 1956 1972 1200 61 106 107 108 1683 623
held$	1965 1981 1202 1248 1249
helmet	53
help	2135 626
help$	97 2047 183 342 1770 1834 1843 1005
helped	374
helped$	97 1005
helpfu	2086
helpful$	2012 97 1759
helpin	626
helping$	183 1005
helpline$	52
helplines$	52
helps$	183 342 1005
her	1231 241 1388 2177 1407 2224 1447 2242 1462 1463 2245 1477 2275 370 2311 2323 1553 2378 2410 1717 1849 1861 1864 1869 732
her$	1977 109 1361 1455 1469 355 684 1880 1918
here	1245
here$	1988 2026 2027
herfriends$	2333
hergroup$	2333
hierar	841
high$	552 592 671
higher	62 790
higher$	1203 552 671
highli	949
hike$	2457
hikes$	2457
him	1231 241 1388 2177 1407 1447 2242 1462 1463 2245 1477 2275 370 2311 2323 1553 2378 2410 1717 1849 1861 1864 1869 732
hire$	1061
hires$	1061
hiring$	1061
his	2224
his$	1977 109 1361 1455 1469 355 684 1880 1918
hisfriends$	2333
hisgroup$	2333
hit$	549
hits	1168
hits$	1949
hoc$	1282
hockey	1679
hockey$	2460
hold	1491 623 638
hold$	120 227 322 2272 1580 1608 2404 483 1625 691 727 748 1107
holding$	120 691 748
holds	1176 1957
holds$	120 227 691 748 1107
holiday$	487
holidays$	487 2430
holidayss$	487
holist	125 132
holistic$	1266 1273
home	277 2258 2292 1549 1566 2347 427 2350 1581 2456
home$	2012 1418 2202 2278 2314 1540 2334 2338 2340 2362 1588 450 476 1631 2445 571 1913
homes	1498 2347
homes$	2202 2279 2293 1540 2338 2362 2449
hometime$	2330
hometimes$	2330
honest$	2012 1846
hope	1236 2017 2135 665
hope$	1306
hopes	1236 2017 665
hoping	665
horizo	668 1809
host$	2013 1084
hosted	1956 1972 1683
hosting$	1084
hosts$	2013 1084
hotspot$	842
hotspots$	842
hours	1150 1967 1984 542 1689 1694 781
hours$	1945 30 1985 1467 1547 1877
house	1566 2347 427 463
house$	322 450 1604
housed$	1465 1541
household$	1534
households$	2302
houses	1471 2252 1498 1524 2347
houses$	2279 2305 2422
housin	463
housing$	1604
how	119
how$	11 32 38 1260 1301 1574 1700 1720 1802 1896
hub	23 58 1689
hub$	2140
humili	869
hung	1682
hung$	2463
hurt	1213 93 1729
hurt$	1994 2014 2431 2432 1730 863
husband$	896
hustl	434
identi	1956 1212 1271 1683
identification$	1561
identified$	2048 2052 1692 828 1011
identifies$	628 828 1011
identify$	1993 628 828 1011
identifying$	628 828 1011
identity$	2098
if	1583
if$	110 2059 179 229 2199 2321 2353 1742 618 1766 1773 690
imam	54 55
implem	4 1956 1683
implementation$	1145
impos	724
impossible$	385
improv	62 616 626 790
improve$	1203 995
improved$	1203 2100 206 552 1799 679 995
improvement$	47 62 1842
improvements$	47 1842
improves$	995
improving$	995
in	1957 1252 1279 1292 1635
in$	1958 1186 1189 1973 1203 65 1991 1223 83 1225 86 2033 122 124 1270 2056 2060 139 2073 2099 1326 1368 274 2214 362 2320 2322 2334 2340 2354 1595 500 1657 2439 1660 2441 2450 2451 1673 2456 2458 1681 1709 1711 1716 683 1830 721 1876 1891 1892 1898 1905 1915
incide	792
incident$	89 610
incidents$	89 610
includ	1245 105 1752
include$	2026
included$	2026 1246
inclus	172 218
inclusion$	953
inclusive$	1313 2097 1359 1846
increa	62 616 626 638 790
increase$	62 1203 206 1831
increased$	1203 157 2100 206 552 640 1799
increases$	1831
increasing$	1203 206
indivi	1515 410
individually$	2296 2382 1855
indoors$	2334 2340
induct	1150 1967 1187 1984 542 1689 1694 781
inducted$	1968
induction$	2
influe	2139 2377 1829
influence$	2181 1444 2225 1608 2404 483 1625 1027
influenced$	1027
influences$	1027
influencing$	1027
influential$	1857
inform	1150 1963 1967 1978 1979 1984 1275 542 1689 1694 1752 781
inform$	1014
information$	1946 1170 1257 2039 2056 1767 1797
informed$	1273 2055 2110 1764 1783 1823 1014
informing$	1014
informs$	1014
ininto$	1671
injunc	254 1395 255 1396
injunction$	1851
injunctions$	1851
injur	792
injured$	865
input	1150 1967 1984 1374 542 1689 1694 781
input$	2155 963
ins$	1660
inset	1150 1967 1984 542 1689 1694 781
inside	2370
inside$	1423 2334 2340
insigh	668 1809
insight$	1797
insist$	469
insistd$	469
insists$	469
inspire$	938
inspired$	938
inspires$	938
instagram$	478
instal	1956 1177 1200 1683
install$	1052
installation$	47
installed$	1958 1981 1052
installing$	1052
installs$	1052
instead$	81 1228 360 1551 604
instil	949
instru	306
instruct$	266
instructed$	266 310
instructing$	266
instructs$	266
intake	2384
integr	949
intell	1275
intelligence$	1257 2056 1797
intend	665
inter$	131
interaction$	1644
interest$	2114 2150
interests$	298
interrogat$	651
interrogate$	651
interrogates$	651
interrogating$	651
interrogats$	651
interv	1150 1967 1978 1979 1984 542 1689 1694 781 949
intervention$	1769 1834 1844 954
interventions$	1769 1834 954
interview$	766
interviewed$	766
interviewing$	766
interviews$	766
into	1252 363
into$	2026 2033 2052 1353 2243 354 2322 500 1671 1801 1810 721
introd	4 1956 1683 724
introduce$	1137
introduced$	1137
introduces$	1137
introducing$	1137
introduction$	1145
investigate$	661
investigates$	661
investigating$	661
invita	1150 1967 1984 542 1689 1694 781
invite	1141 1954 1963 1187 1195 1978 1979 556
invite$	1067
invited$	1922 1968 1976 1697 1067
invites$	1067
inviting$	2097 1067
involv	1374 1752
involve$	1034
involved$	1034
involvement$	2155
involves$	1034
involving$	1034
is	1144 106 118
is$	1188 1192 1193 66 67 100 162 1329 2127 324 540 541 578 580
isolat	720
isolate$	719
isolates$	719
isolating$	719
isolation$	2314 1862
issue$	2037 2039 2071 610 1755 1814 975
issued	1956 1200 64 1683
issued$	1934 1981 1205 1695
issues	1767
issues$	2037 1257 2039 2071 610 975
it	1231 2017 1717
it$	1151 1253 1654 1708 578 1814 1880 1882 1887 1906 1914 1917
its$	174 1338 1361 1427 2452 1672 2454 1678 1680 684 1877 1878 1880 1899 1903 1906 1917 1918
january$	2004
jog$	780
joges$	780
jogs$	780
join	1161 1942 1954 45 1448
join$	1347 677 1136
joined	1954 1956
joined$	131 132 1287 180 1374 1752 677 1136
joining$	1136
joins$	1136
joint	1170 131
joint$	1951 1272 1501 372 1514 2332 1647 1767 654 678
jointly$	1768
judgement$	2065 962
judgemental$	1313 1359
judgment$	962
july$	2004 1224
june$	2004 1224
keep	1992 1405 275 438 623 638
keep$	101 128 129 145 189 227 247 1408 297 322 323 325 1492 382 390 412 418 470 486 624 642 727 1103
keeped$	390
keepin	623
keeping$	128 129 145 189 247 322 323 325 382 390 412 418 470 486 624 727 1103
keeps	623
keeps$	101 128 129 145 189 227 247 322 323 325 382 390 412 418 470 486 624 727 1103
keepting$	486
kept	1956 106 107 108 1271 1683 623
kept$	1925 1241 101 1248 1249 2052 189 1331 322 1465 412 418 431 727
keys$	554
kid	1579
kids$	2265
kind$	2012 1525 1846
kinder	404 1563
kindly$	1813
kit	53
kit$	554
kitche	58 2437
kitchen$	47
kits$	554
knew$	2005 559 579
knife$	825
knives$	824
knock$	775
knocke	1956
knocking$	775
knocks$	775
know	1992 1236 2017 1752
know$	1360 2143 559 579
knowing$	559 579
knowle	668 1809
knowledge$	1797
known	77 106
known$	1218
knows	1236 2017
knows$	559 579
kpi$	1690
kpis$	1690
labeled$	881
labelled$	881
lad	1579
lad$	400
lads	56 241 1388 2177 1407 1447 2242 1462 1463 2245 2311 1553 1575 2378 1849 1861 1869 732
lads$	1371 400 2356 449 1727
laid$	1969
lamp	53
lamp$	36 51
lamps$	36 51
landlo	54 55 1652 2446
landlord$	2433 805
landlords$	805
language$	1792 1819
lanyards$	554
lapse$	2308
larger$	2313
last$	1991 1223
lasted	2003 82
late	1657
late$	2438
later$	1766
launch	1956 1683
lawyer$	927
lead	34 35 1966 54 55
lead$	2013 1311 259 535 551 1908
leadar	1176 1957
leadat	1176 1957
leadca	1176 1957
leadch	1176 1957
leadchecks$	1176
leadci	1176 1957
leadco	1176 1957
leadde	1176 1957
leadem	1176 1957
leader	54 55 241 1388 2177 2180 1407 1447 2242 1462 1463 2245 327 1477 2311 1553 421 2378 2412 1849 1861 1864 1869 732
leader$	2208 1857 1860
leaders$	2208 1857 1860 838
leadfi	1176 1957
leadho	1176 1957
leadin	400 1864
leading$	535
leadlo	1176 1957
leadma	1176 1957
leadme	1176 1957
leadof	1176 1957
leadpr	1176 1957
leadre	1176 1957
leadru	1176 1957
leads$	2013 535
leadse	1176 1957
leadsh	1176 1957
leadsu	1176 1957
leadup	1176 1957
leadvi	1176 1957
leadwr	1176 1957
leafle	1150 1967 48 1984 542 1689 1694 781
leaflet$	1946 1985 2440 1911 783
leaflets$	1985 1911
learn	626
learn$	2235
learni	1150 1967 1984 1275 542 1689 1694 781
learning$	2056 950
leav	479 770
leave	1992 260 277 369 435
leave$	101 102 1397 1401 1418 1510 379
leaves	435
leaves$	101 102 379
leavin	260 1549 435
leaving$	101 102 1401 379
leavingtime$	2330
leavingtimes$	2330
led$	211 1783 1823
left	106 2400
left$	1241 101 102 167 2403
lend$	1092
lending$	1092
lends$	1092
lens$	958
less	406
less$	287 288 1443 1537 603 786
lessen	420 455 2405 484 949
lesson	1150 1967 1984 1471 2252 1566 2347 2428 542 1689 1694 781
lesson$	1985 1987 333 2261 2324 783
lessons$	1985 1987 2006 1227 1713 1909 1919
let$	219 1379 1404 316 1485 1492 1522 2370 454 471 521
leted$	1379
lets$	219 316 471 521
letted$	1379
letter	1150 1967 1984 542 1689 1694 781
letter$	1946 89 1911
letters$	89 1911
letting$	219 316
level$	552
levels$	552
levera	949
liais	1763
liaise	1195
liaise$	934
liaised$	1976 1196 934
liaises$	934
liaising$	934
liaiso	1170
liaison$	1951 2053 934
librar	54 55 58
library$	2270 2312
licenc	1150 1967 1984 542 1689 1694 781
licence$	254
life$	502
lift	484
lift$	762
lifted	2405
lifted$	762
lifting$	762
lifts$	762 1919
light	53
light$	36 51 512 740
lighti	53
lighting$	36 51 740
lights$	36 51 512 740
like	1236 2017
like$	1306 2151
liked	77
liked$	1960 1218
likes	1168 1236 2017
likes$	1949
limit	246 1405 303 406 432
limit$	326 433 453
limited$	2161 433
limiti	246
limiting$	326 433
limitped$	433
limitping$	433
limits	246
limits$	326 433
limitting$	433
line$	52 2024 144 2085 1747
lines$	52 2024 144 1286 1747
linger	2348
linger$	2331
link	1387 1491
link$	151 2168 262 282 2272 1561 525 596 1820
linked$	151 525
linking$	151 525
links	1767
links$	151 2076 2168 262 282 2272 1561 525 596 1767 1820
list	48 1212
list$	3 1162 31 1993 2440 594
listen	1752
listen$	1010
listened$	573 1010
listening$	1765 646 1010
listens$	1010
lists$	1162 31 594
lit$	1716
live	1956 2258 1683
live$	1974 2235 1465 397 2343 2352 444
lives$	397 444
living$	2235
loaded$	1695
lock	53
lock$	36 51 390 1044
locked	498
locked$	390 1639 1044
locking$	390 1044
locks$	36 51 390 1044
lodge$	444
log	1150 1967 1984 542 1689 1694 781
log$	3 31
logged	1956 1200 1683
logged$	1931 1981 833
logs	1176 1957
logs$	31 833
loiter	2348
long$	2010
longer	1992 269 1550 439 790
longer$	1208 1280 238 263 1410 305 307 1454 1592 1703 715 730
look	665
look$	149 168 1311 184 198 231 275 660 689
looked$	106 1271 660
lookin	665
looking$	168 184 198 231 660
looks	665
looks$	168 184 198 231 660
loop$	1764
loosen	350 1548 420 2405 484
loosen$	2329
loosens$	2329
lose$	158 260 1486 1623
loses$	158 286 1623
losing$	158 1623
lost$	1623
lot$	2264 2265 2411 2424 2427
lower	790
lower$	758
lowered$	758
lowering$	758
lowers$	758
loyalties$	282
loyalty$	282 1561
lunch	1471 2252 1549 1669 1670
lunch$	1472 1661 2450 2451 1909 1919
lunche	2252
lunches$	1909
luncht	465 466
lunchtime$	1980 2330 1606 2388
lunchtimes$	1980 2330 1606 2388
made	1156 1954 1956 1200 118 1683
made$	1937 1969 1981 2123 310
magistrate$	929
mail	1150 1967 1984 542 1689 1694 781
mailed	1141 1956 1683
mailed$	1922
main	400 1864
mainta	626 638
maintain$	999
maintained$	2100 999
maintaining$	999
maintains$	999
make$	118 135 175 1324 204 225 377 396 504 518 639 687
makeing$	504
makes	1176 1957
makes$	175 225 377 396 504 518 687
making$	135 175 204 225 377 396 687
male$	1724 1037
males$	1724 1037
mam$	889
man	1997
man$	799 1037
manage	34 35 1176 1957 54 55 149 1324 374 2446 626
manage$	1290 2105 2318 990
managed$	2100 711 990
management$	654
managerchecks$	1176
managers$	46
manages$	990
managi	626
managing$	990
manner	1314
manner$	2095 2102
many$	1152 1953 1173 1179 1204 2010 2355
map	1150 1967 48 1984 1209 542 1689 1694 577 781
map$	52 2440 523 557
mapped$	523 834
mappin	1150 1967 1984 542 1689 1694 577 781
mapping$	523 834
maps$	523 557
march	442
march$	2004 1224
mark$	10 1698 1718
marked$	10 578
marks$	10 1698 1718
master	1150 1967 1984 542 1689 1694 781
match	50 1669 1670 1679
match$	1191 2435 1661 2450 2451 2459 2460
matche	1679
matches$	1191 2459 2460
materi	53
mates	1545
mates$	2265 2326
matter$	1245 2071
matters$	2071
maximi	949
may$	1224 2041 164 1376 1527
meal	50 1669 1670
meal$	1191 2440 1661 2450 2451 2459 1909
meals$	1191 2459 1909 1911
mean$	2129
meaningful$	1839
means$	2035 2075 2129
measur	1276
measures$	2057 1277
mechanisms$	1277
mediat	1150 1967 1984 542 1689 1694 781
medic$	924
meet	1142 1929 61 1992 1386 2176 1398 2185 2186 1425 1442 1448 1451 2273 1526 2331 1580 446 1763
meet$	1928 1202 1383 2167 1397 2179 2206 2207 2228 2232 2307 1529 2354 2364 1610 1613 2395 2417 2420 517 549
meetin	1150 19 1160 1170 1967 1984 1387 2169 2189 1444 2348 2360 1597 542 1689 1694 781
meeting$	1941 1951 1985 2160 2168 1401 2217 2222 2234 1513 2295 1535 2317 783
meetings$	1951 1985 2035 2160 2225 1513 2295
meets	1176 1957
meets$	1928 1202 1383 517
meetup$	2223
meetups$	2223 1587
member	34 42 1966 56 57 70 74 1219 91 95 1237 1268 187 1328 241 1388 2177 1406 1407 2194 2196 291 1447 2242 1462 1463 2245 327 1477 2271 370 2311 2323 1553 1575 2378 2425 1701 1849 1861 1869 732
member$	2250 400 1571 1860
members$	0 1 1927 12 16 18 37 1183 46 1198 1211 1215 1232 1234 2018 2020 2049 1403 1438 2226 2250 2272 400 2356 437 449 2375 1860
membership$	1496
memora	1150 1967 1984 542 1689 1694 781
men	1997
men$	799 1037
mend$	1055
mended	1177
mended$	1958 1055
mending$	1055
mends$	1055
mental	2377
mention$	2024 1747
mentions$	2024 1747
mentor	1150 34 35 1176 1957 1966 1967 54 55 1984 542 1689 1694 781
mentor$	0 1 1927 1148 12 16 18 46 1985 551
mentorchecks$	1176
mentoring$	1952
mentors$	0 1 1927 1148 12 16 18 46 1985
mentorschecks$	1176
menu$	2453
messag	1150 1967 1984 1448 1535 2360 1580 1597 1642 2423 542 1689 1694 781
message$	1216 78 1610 2444 1819
messages$	1216 78 2160 1381 852
messaging$	2160 2222 2316
met	1929 1954 1956 1181 1195 1978 1979 61 374 556 1752
met$	1948 1962 1185 1976 1196 1202 1617 549 1697
meters$	2221
metres$	2221
midwife$	918
might	1367
might$	164 1376 1527
miles	378 2352
miles$	2221 1519 1568 1591
milestone$	40 1690
milestones$	40 1690
mind$	2107 2149 1764
mindfu	1271 1336
mindful$	2052 2055 2117
mindse	668 1809
minibu	1150 1967 53 1984 2384 542 1689 1694 781
minibus$	2459
minimi	246 303 406 626 949
minimised$	2100 2161
minute	1150 1956 1967 1984 542 1683 1689 1694 781
missin	1213
missing$	1994 792
mistak	872
mitiga	626 949
mitigated$	2100
mix	1386 2176 1398 2185 1451 2273 2331
mix$	2167 2179 2228 2232 2417 1871
mixing	1387 2169 2189 2348 2360
mixing$	2168 2217 2234 2317 1597 1872
mobile$	1936
mobili	949
model$	1788
models$	1788
module	1150 1967 1984 542 1689 1694 781
module$	2 52
modules$	52
moment$	2044 2126 1479
monday	465 466
monday$	1980 465 1606 466 2388 1655 2461 2462
mondays$	1980 1606 2388 1655 2461 2462
money	2090
money$	28
monito	1271 1763
monitor$	829 931
monitored$	2052 829 931
monitoring$	829 931
monitors$	829 931
month$	487
monthly$	1923 528 547
months$	2061 2367 487
more	62 125 131 2173 616
more$	1203 1206 69 1266 1272 157 1300 171 1316 201 226 1369 233 1393 293 1437 319 2313 404 1563 448 2393 552 1704 1777
mornin	465 466
morning$	1184 1606 2388
mornings$	1184 1606 2388
mosque	58
most	33 1612
most$	1174 1206 1366 1477 2393 2412
mother	1430 2366 488
mother$	888
motivate$	939
motivates$	939
motivating$	939
mou	1150 1967 1984 542 1689 1694 781
mounte	1682
mounted$	2463
mov	442 468
mov$	380 393 430
move	336 435
move$	265 277 289 322 337 2268 347 365 369 380 393 416 1562 430 445 2385 2399 499 1645 530 697 1852 739
moved	336 2399
moved$	1213 265 289 1431 1465 1468 337 365 380 393 1541 1562 430 462 499
moveed$	416
moveing$	265 416
movements$	840
movered$	416
moves	336
moves$	265 289 322 337 2268 365 380 393 416 1562 430 445 2385 499 530 697 1852 739
moving	336
moving$	380 393 430 1645 620 739
movred$	380 393
movring$	380 393
movs$	380 393 430
much$	1173 2010
multi$	1170 131 132
mum	1430 2366 488
mum$	888
mural$	47 2440
murals$	47
museum	58
music$	2453
must	2127 2131
must$	170 178 1527
nailed	1682
nailed$	2463
name	1992 1212
name$	1993 1218 752
named	1996 1217
named$	1998 1692 582
names	1943
names$	593 752 857
nan	1430 2366 488
nan$	891
nana$	891
nanny$	892
narrat	668 1809
naturally$	1548
near	1538 1543
near$	1280 1414 2235 2324 1681 1891
nearby$	1876
necess	125
necessary$	1266 1758 1759
need$	2125 2131
needed	2086
needed$	1758 1759
needs	1752 1767
needs$	2125 2131 1769 973
neighb	74
neighbours$	1215
neither$	245 334 402
nephew	1579
net$	2121
netbal	1679
netball$	2460
networ	19 26 1255 1652
network$	1148 1167 94 2036 298 2326 2363 2379 2433
networks$	2035 2075 298 2326 2363 2379
never	269 1550
never$	238 245 263 1410 307 2254 339 352 368 388 1592 459 715 730 886
new	261 404 1563
new$	292 1484 364 384 457
newsle	1150 1967 1984 542 1689 1694 781
newsletter$	783
next$	1538 1543 1766
nicer	404 1563
nicer$	1484 384
niece	1579
night	1471 2252 2292 2350
night$	1945 1980 1459 2256 2280 2281 1539 2365 1606 2388 2396
nights	2252 792
nights$	1945 1980 1459 2257 2281 2293 1539 2371 1606 2388 1709
no	301
no$	75 205 244 272 296 313 317 338 391 456 1612 492 501 503 506 562 563 707
nobody	95 205
nobody$	1346 402 791
non	243 706
non$	172 218
nonassociation$	1847
noncontact$	1384
none	95
none$	205 273 334 402 791
nor$	245 730
normal	949
normal$	1254 173
norms$	1792
north	1586
not	81 1405 269 301 1550 1551
not$	72 1222 103 104 238 245 256 263 2188 1410 305 307 2254 334 339 344 352 358 368 381 388 1592 459 493 715 730 731 885
note	1150 1967 1984 1244 117 542 1689 1694 781
note$	31 2023 2024 2025 1798
notes$	31 2024
nothing$	276
notice	48 1236 2017 1395 1396
notice$	51 2150 250 512 1850 1858 1859
noticeboard$	1970
noticeboards$	1970
notices$	51 512 1850 1858 1859
notifi	1963
november$	2004
now$	1188 1208 1991 214 2367
nowhere$	285
number	13 48 1997
number$	14 20 1946 25 27 52 59 1573
numbers$	1953 1573 554
nurse	34 35 1966 54 55
nurse$	1148 912 915
nursea	1176 1957
nursec	1176 1957
nursechecks$	1176
nursed	1176 1957
nursee	1176 1957
nursef	1176 1957
nurseh	1176 1957
nursel	1176 1957
nursem	1176 1957
nurseo	1176 1957
nursep	1176 1957
nurser	1176 1957
nurses	34 1176 1957
nurseu	1176 1957
nursev	1176 1957
nursew	1176 1957
nurtur	172 218 626
nurture$	1026
nurtured$	1026
nurtures$	1026
nurturing$	1313 1359 1026
observ	1150 1967 1984 542 1689 1694 781
obtain	1956 1683
obtain$	656
obtained$	1684
obtaining$	656
obtains$	656
occasi	792
occasions$	1467
occur	1320
occur$	2101
occurs$	2101
october$	2004 1224
of	1171
of$	1926 1172 1993 2001 1222 2009 1235 1239 2026 115 2040 2057 1285 2079 2080 1317 2147 2172 1392 1399 2194 1419 1423 1508 1510 2304 2315 1542 1565 2407 2448 1700 560 1734 1735 1745 1796 1804 1866
off	1400 1560 2352 2456
off$	1924 1932 1962 253 1401 2341 2372 476 1638 1639 1878 1901 1902 1905
offer	1150 1967 1984 125 1347 542 1689 1694 1767 781
offer$	1266 177 2128 2148 1032 1110
offere	1141 1956 1963 1978 1979 1200 64 125 2086 1310 213 1357 1683
offere$	177
offered$	1922 1965 1981 1205 1266 2048 1271 2091 1354 2138 1629 1032 1110
offeres$	177
offeri	125
offering$	1266 177 1032 1110
offers	1176 1957 125
offers$	1266 177 1032 1110
office	34 35 1176 1957 1966 54 55
officer$	0 1 1927 1148 12 16 18 46 808
officerchecks$	1176
officers$	0 1 1927 1148 12 16 18 46 808
officerschecks$	1176
often	14
often$	7 1155 1173 2010 2137 1744
older	400 2387 1864
older$	1997 241 1388 2177 1407 1445 1447 2242 1462 1463 2245 2311 1553 2351 2378 583 585 586 1849 1861 1869 732 733 734
oldest	241 1388 2177 2180 1407 1447 2242 1462 1463 2245 327 1477 370 2311 400 1553 421 2378 2412 1849 1861 1864 1869 732
oldest$	2351
on	1657 699
on$	1189 68 1994 1239 2059 2060 1295 2092 1327 197 2124 1358 2144 2187 2212 1453 335 1481 359 2320 1542 2426 514 2438 2439 2441 2442 1673 2458 1681 1738 641 1811 1845 1877 1878 1891 1892 1901 1902 1916
once	2353
once$	1923 2215 2233 2241 2354 2374 2439
one	2180 400 425 1864
one$	43 1184 1303 1346 2179 268 1411 271 1424 1452 2248 327 1469 1477 370 1515 2296 1521 2307 392 402 2328 410 421 1593 2376 2382 2410 2412 494 1694 582 1855 1878 1893 1894 1914 791
ones	1576
ones$	1184 2226 2282 1576 2357 1860
ongoin	125
ongoing$	1266 1289 654 932
online$	1974
only$	270 311 2296 414 452
onside$	1840
open	1200 1657
open$	1164 43 1199 1981 2013 2067 1315 2111 2112 1336 2438 1716 1765 1836 1846 1908 1042
opened	1956 1200 1683
opened$	1960 1969 1199 1981 1042
opening$	736
opens$	1199 2013 1042
operat	1736
operational$	1974
opinions$	237
opport	2090 2135 1752 1767
opportunities$	1318 1769 1770 663
opportunity$	2077 663
opposite$	330 1482 1511 485 1627
optician$	920
optimi	626 949
option	2090 2135 1581 1803
option$	2084 1802 663
options$	2362 1769 1802 663
orange$	1989
orbit$	1608
order	1194 2166 254 1395 1396 306 442
order$	1975 2165 250 266 469 504 1850 1858 1859
orderd$	469
ordere	1956 1194 1683
ordered$	1975 266 310
ordering$	266 504
orders	1395 1396 306
orders$	2165 266 469 504 1850 1858 1859
ordina	54 55 180
ordinary$	173
ordinate$	1827
ordinated$	1273 1321 1827
ordinates$	1827
ordinating$	1827
organi	1956 1972 1683
organise$	2013 537
organised$	537
organises$	2013 537
organising$	537
other	1255 187 1328 2181 261 2186 2196 2198 2209 2224 1475 2271 2274 2275 1506 2300 404 1563 2378 2387 1607 2389 2391 2425 722 1867
other$	2036 2182 1403 2195 1416 2217 1437 1439 2223 1445 2229 2238 2239 2247 2248 2251 330 2262 1484 361 1503 364 1517 2299 1520 2303 2328 2335 1557 2342 2358 2361 440 1587 2376 1603 2387 1607 2389 1609 2392 1622 482 2406 2409 2411 2413 1640 1863
others	1255 2209 2271 1556
others$	2036 1403 2195 2225 2229 2231 2238 2239 2248 2251 1520 2328 2335 2336 2337 2342 2358 2361 2392 1622 482 2406 2409 2411 2424
ought	2127
ought$	2131
our	1245 166
our$	2026 1307 174 1338 1361 1680 684
out	467 2423 507 2456 1803
out$	1145 1971 1981 1205 1220 2022 1242 1243 103 2026 1246 1248 2091 1325 2113 2138 2167 1397 1400 1422 2232 2249 2258 1478 1483 346 1490 2273 1506 1531 2322 2329 1552 1569 1572 489 2416 1639 1667 571 1778 1815 1884
outcom	1767
outcome$	2130
outcomes$	978
outing	2428
outing$	2459
outings$	2295 2459
outlet	1829
outlook$	2114
outrea	1150 1967 1984 1374 542 1689 1694 781
outreach$	1936 1952 2155 1834
outreachmentor$	1148
outreachmentors$	1148
outreachnetwork$	1148
outreachnurse$	1148
outreachofficer$	1148
outreachofficers$	1148
outreachpanel$	1148
outreachsergeant$	1148
outreachservice$	1148
outreachstaff$	1148
outreachteam$	1148
outreachworker$	1148
outreachworkers$	1148
outsid	103 1439 1506 1643
outside$	1189 2299 1681 1876 1891
over	1528 2423
over$	2173 278 2223 2308 2309 2313 1594 2414 635 1796 1800
overla	1398 2331 1633
overlap$	2179 2191 2414
overs$	2223 1587
overse	1586 949
oversi	1752 1767
oversight$	1779 1795 655
overview$	1779
own$	1247 1250 1421 1456 2314 398 1616 1721 673 1855
owner	54 55 2446
owners	668 1809
ownership$	2150
owns$	673
pack	1150 1967 1984 542 1689 1694 781
pack$	1946
paediatrician$	916
page	1150 1967 1984 542 1689 1694 781
page$	1168 52
pages$	52
paid	1956 1683
paid$	1194 526
paint$	2453 1056
painte	1177
painted$	1958 1969 1056
painting$	1056
paints$	1056
pair	241 1388 2177 1407 1447 2242 1462 1463 2245 370 2311 1553 2378 1849 1861 1869 732
paired$	1647
pairs	1576
pairs$	2357
pan$	2082
panel	1150 19 26 1967 54 55 1984 1255 542 1689 1694 781
panel$	1148 1167 2036
pans$	2082
paragraph$	2024 1747
paragraphs$	2024 1747
parame	1244
paramedic$	925
parameters$	2025
parcel	428
parcelled$	1569
parent	33 34 1966 56 57 74 95 1268 1658 1791
parent$	0 1 1927 12 16 18 46 888
parents$	0 1 1927 12 16 18 1174 37 46 1198 1215 2049 1322 1344 1407 267 351 1534 2449 1793 1807 888
park	58
park$	2241 2270 2312 777
parked$	777
parking$	777
parks$	777
part	1161 1942 1954 1955 1956 45 720
part$	1964 1186 103 1245 2142 1626 2408
partic	1161 1942 1168 45
participants$	1949
participate$	1186
participates$	1186
participation$	1693
partie	50
parties$	1191
partin	720
partne	26 1170 34 1966 1255 131 132 1347 209 1767
partner$	897
partners$	0 1 1927 12 16 18 1167 46 2036 133 1350 657
partnership$	1167 1951 1272 1273 2128 1768
parts$	1626 2408
party	50
party$	1191 2459
pass$	117
passage$	2024 1747
passages$	2024 1747
passed$	2038
passes	53
passes$	554 1909 1911
pastor	125
pastoral$	1266
path	2437
path$	47 451
paths$	451
pathwa	1581 668 1809 1829
pathway$	2362
pathways$	2035 2362
patient$	1846
patrol	1142 1929 1150 1967 1984 542 1689 1694 781
patrol$	1928 1952 814 1085
patrolled$	1085
patrolling$	1085
patrols$	1928 1952 814 1085
pay$	1051
paying$	1051
pays$	1051
peace	1605
peace$	2386 2403
peel$	259
peeled$	1836
peer	2181 1402
peer$	241 1388 2177 2181 1402 2183 1407 1447 2242 1462 1463 2245 2271 2306 2311 1545 1553 1582 1596 2378 1598 1648 1849 1861 1869 732
peers	2271 1545 2389
peers$	2182 2183 298 2262 2265 2286 1520 2306 2326 2328 2335 2342 2344 2346 2358
people	33 34 1966 1328
people$	0 1 1927 12 16 18 1174 37 1183 46 1198 1211 1215 1232 2015 2018 2019 2049 2133 1371 1377 1438 2265 2272 2306 400 2356 449 2375 510 2443 1726 587 1874
per$	33
percen	33
percent$	1174
percep	668 1809
perceptions$	1792
perfor	50 1972
perform$	532 1119
performance$	1191 2435
performances$	1191
performed$	1119
performing$	532 1119
performs$	532 1119
periodic$	622
periodically$	2060 622 1766
permit	2370
permit$	2032 2069 1379 1485 1522 1831
permited$	1379
permits$	2032 2069 1831
permitted$	1379 1404 1555
person	34 1966 241 1388 2177 1407 1447 2242 1462 1463 2245 327 1477 2311 1553 2378 1849 1861 1869 732
person$	0 1 1927 12 16 18 46 180 2250 1571 1726 682
pharmacist$	923
phone	1142 53 1580 2399
phone$	554 1070
phoned	1141 1956 1195 1978 1979 556
phoned$	1922 1976 1196 1697
phones	264
phones$	554 1070
phoning$	1070
physio$	919
physiotherapist$	919
pick	161
pick$	149 1311 422 763
picke$	422
picked$	106 107 1271 763
pickes$	422
pickin	161
picking$	422 763
picks	161
picks$	422 763
picnic	50
picnic$	1191 1661 2459
picnics$	1191
picture$	1216 2007 1253 1797
pictures$	1216
pilot$	2
pitch	2437
pitch$	47
plac	468 724
plac$	430
place	1150 1169 1956 1177 1967 1972 1984 336 542 1683 1689 1694 781
place$	1931 1941 1950 1958 2044 2048 2058 2094 2113 2140 2241 322 333 2261 347 1496 360 2290 1551 416 430 486 1631 1692 1753 1889
placed	1956 336 1683
placed$	2235 1465 1468 337 365 1533 1541 430 462
placeed$	416
placeing$	416 486
placem	1471 2252 1472 2258 1498 2287 1507 2292 1566 2347 427 1581 447
placement$	337 2268 347 2288 2338 2362 1588 450 1631
placements$	2253 337 2268 347 2279 2293 2338 2362 1588 450 1631
placered$	416
places	336 1664
places$	2044 2094 2140 322 347 416 430 486 2445 1889
placeting$	486
placin	336
placing$	430 1602
placs$	430
plan	1150 1967 1984 542 1689 1694 665 781
plan$	2 1944 1946 40 2013 2028 2031 1253 1766 1814 1819 783
planned$	1939
planni	665
planning$	2053 1794
plans	665
plans$	2013 1277
plant$	1113
planted$	1969 1113
planting$	1113
plants$	1113
play	50
play$	1936 47 1191 220 1397 1446 2435 538 1126
played	1972
player	56
players$	1875
playgr	1471 2252 2292
playin	1642 2423
playing$	220 538 1126
plays$	1191 220 538 1126
pledge$	49
podcast$	52 2444
point	1212
point$	1993 2044 2116 1479
police	34 35 1176 1957 1966 54 55
police$	0 1 1927 12 16 18 46 806
policechecks$	1176
polici	1150 1967 48 1984 542 1689 1694 781
policing$	807
policy	1150 1967 48 1984 1674 542 1689 1694 781
policy$	52 2455 783
pond$	47
pool	58 1679
pool$	2460
pop$	689
portal$	52
portals$	52
positi	172 218 261 404
position$	1766
positive$	1313 2097 2105 1349 1359 457 688 1839 1846
possib	2086 1803
possibilities$	663
possibility$	1802 663
possible$	1303 1519 1758 1759 1775 663
post	1150 1967 1984 542 1689 1694 770 781
post$	1988 1692
posted	1956 1190 1200 64 1683
posted$	1971 1981 1205 1695
poster	1150 1967 48 1984 542 1689 1694 781
poster$	51 512 2440 1911 783
posters$	51 512 1911
potent	668 1809
potential$	663
power$	250 2404 483 1625 1850 1858 1859
powerful$	2318
powers$	250 1850 1858 1859
practi	34 1966 54 55 1275 1347 1767
practicable$	1759
practice$	2054 2056 2128
practitioner$	0 1 1927 12 16 18 46
practitioners$	0 1 1927 12 16 18 46 133
prepared$	1629
presen	1150 1943 1956 1967 1984 1320 1347 1374 542 1683 1689 1694 781
presence$	2128 2155 1415 1779 1781
present$	2101 2290 1846 765 1908
presented$	765
presenting$	765
presents$	2101 765
pressure$	2377
preven	246 249 1405 300 301 438 626
prevent$	247 1408 297 1492 394 993
prevented$	2161 426 993
preventing$	247 394 993
prevention$	993
prevents$	247 394 993
prey	93 1729
prey$	2014
price	1674
price$	2455
priced	1194
priced$	1975
print	770
print$	1079
printe	1956 1190 1200 1683
printed$	1971 1981 1079
printing$	1079
prints$	1079
priori	1752 626 949
priorities$	964
prioritise$	843
prioritised$	2100 843
prioritising$	843
priority$	1291 964
prise$	259 322 342
pro	261 404
proact	132 180 1336
proactive$	1273 1321 2117 1021
proactively$	1021
problem$	2071 1814
problematis$	651
problematise$	651
problematises$	651
problematising$	651
problematiss$	651
problems$	2071
procedures$	2035
processes$	2035 1277
procur	1194
procured$	1975
produc	4 1956 1176 1957 2384 1683
production$	1145
productive$	1839
profes	26 34 1966 1255 209
professional$	0 1 1927 12 16 18 46 1284 551 613
professionals$	0 1 1927 12 16 18 1167 46 2036 133 1350 657
profile$	1755 1779 832
profiled$	832
profiles$	832
profiling$	832
profit	1729
profit$	2014
progra	1150 1967 1984 1566 2347 1581 542 1689 1694 781
programme$	2 1930 2362 545
programmes$	2362
progre	1181 1271 1310 1311 1357
progress$	2034 2076 2092 1766 1842 987
progressed$	1962 2052 2091 2138 987
progresses$	2034 987
progressing$	987
progresss$	2034
prohib	246 249 300
prohibit$	247
prohibited$	2161 426
projec	2350
project$	2 47 2216 545
promise$	310 469
promised$	1939 469
promises$	310 469
promot	626
promote$	945
promoted$	2100 945
promotes$	945
promoting$	945
promptly$	2056
proper$	1254 1600
proportionate$	1018
proportionately$	1018
protec	626
protect$	1000
protected$	2100 1000
protecting$	1000
protection$	254
protective$	1767
protects$	1000
protoc	1150 1967 1984 542 1689 1694 781
protocol$	783
provid	1956 1176 1957 1200 64 125 1683 638
provid$	177
provide$	1266 177 1031 1109
provided$	1981 1205 1266 2048 213 1695 1031 1109
provider$	2305
providers$	2305
provides$	1266 177 1031 1109
providing$	1266 177 1031 1109
provids$	177
provis	4 1150 1967 1984 2090 1374 2258 1566 2347 542 1689 1694 1767 781
provision$	1145 2155 2338 1769 1770 1834
provisions$	2338
pru$	2338
psychiatrist$	909
psychologist$	908
public	4 1112
publication$	1145
publis	1956 1190 1683
publish$	1080
published$	1971 1080
publishes$	1080
publishing$	1080
pull$	259 322 341 411 1608 2404 483 1625 649
pulle$	411
pullen$	411
pulles$	411
pulling$	341 411 649
pulls$	341 411 649
pupil$	400
pupils	1675
pupils$	400 1875
purcha	1956 1194 1683
purchased$	1975
purpose$	2098 1819
purposeful$	1839
push$	648 670
pushes$	648
pushing$	648
put	468 724
put$	1956 1177 1190 1972 1200 136 1332 462 486 1682 1683 1102
puting$	486
puts$	486 1102
putting$	136 1602 486 1102
qualit	1767
quarterly$	547
questi	1150 1967 1984 542 1689 1694 781
quicke	790
quicker$	1838
quickly$	1838
quiet$	2418
quit	479
quit$	314
quiting$	314
quits$	314
racism	880
racist	880
radar$	2119 1764
raise	117 149
raise$	1290 614 644 1114
raised$	2038 614 1799
raises$	614 1114
raising$	614 1756
ramp	53 2437
ramp$	47 472 473
ran$	1686
rang	1929 556
rang$	1196 1697
rappor	1767
rate	1992
rate$	552 784
rated$	784
rates$	552 784
rather$	1228 360 1551 605
ratifi	1956 1683
ration	406
re	1529 577
re$	1535
reach	1212 1580
reach$	1993 1608 1630 549 637 782
reache	1141 1954
reached$	1922 549 782
reaches$	637 782
reaching$	637
react$	697
reacts$	697
read	1141 1947 1956 1683
read$	1922 1940 1960 1190 1095
reading$	1095
reads$	1095
ready$	1969 1629
real$	1600
reassurance$	2047 959
reassure$	959
reassured$	959
reassures$	959
reassuring$	959
rebuild$	676
rebuilding$	676
rebuilds$	676
receiv	1954 1955 1956 125 1683
receive$	1266
received$	1940 60 1684
recogn	77 1324 626
recognise$	2105 1007
recognised$	1218 1007
recognises$	1007
recognising$	1007
record	1150 1956 1176 1957 1967 1984 1245 105 106 107 108 1255 117 542 1683 1689 1694 781
record$	3 31 2028 2029 2031 522 1748
recorded$	2026 1246 1248 1249 522
recording$	522
records$	31 2036 522
recove	790
recrui	1141 1956 1200 93 1683
recruit$	1063
recruited$	1922 1981 1063
recruiting$	1063
recruits$	1063
red$	1989
redecorated$	1969
redraft$	1089
redrafted$	1089
redrafting$	1089
redrafts$	1089
reduc	303 406 420 432 455 484 790
reduce	246 2405 626
reduce$	326 994
reduced$	2100 2161 994
reduceing$	326
reduces$	326 994
reduci	246
reducing$	994
reference$	2024 1747
references$	2024 1747
referr	1141 1150 1168 1954 1963 1967 1984 542 1689 1694 781
referral$	15 89 2440
referrals$	15 1949 89
referred$	1922
reflec	1324
reflect$	2105 1798
reform$	2310
refres	1150 1967 1984 542 1689 1694 781
refunds$	1919
refurbished$	1969
refurbishment$	47
refuse	301
refused$	431
regain$	676
regaining$	676
regains$	676
regard$	1291
region	2287
regist	1150 21 1947 1967 1984 542 1689 1694 781
register$	3 1162 31 416
registered$	416
registering$	416
registerred$	416
registers$	1162 31 416
regrou	1529
regroup$	2310
regular$	1289 173 552 622 640 654
regularity$	6
regularly$	2056 2060 622 1766
rehear	50 1245
rehearsal$	1191 2457
rehearsals$	1191 2457
rehearsed$	2026
rehous	336
rehous$	380 393
rehouse$	328 380 393
rehoused$	1468 328 380 393 1541
rehouses$	328 380 393
rehousing$	328 337 380 393
rehousred$	380 393
rehousring$	380 393
rehouss$	380 393
reinfo	949
relati	2139 1387 1389 1430 2258 1491 2366 488 1767
relations$	1820
relationship$	2130 2168 2272 682 967
relationships$	2076 2168 298 2272 967
relatives$	1875 900
releva	1245 125
relevant$	2026 1254 1266 1758 1759
reliance$	340 1561
reloca	336
relocat$	380 393
relocate$	328 365 380 393
relocated$	1468 328 365 380 393 1541
relocates$	328 365 380 393
relocating$	328 380 393
relocation$	337
relocatred$	380 393
relocatring$	380 393
relocats$	380 393
remain	106 195 2387 623
remain$	129 1274 1329 1331 382 642 727
remaining$	382 1607
remains$	129 1329 1331 382 727
rememb	1236 2017
remember$	1798
remind	1195
remind$	946
reminded$	1976 946
reminding$	946
reminds$	946
remote$	1568
remov	442 455 479 480 507 606 716
remov$	411
removal$	258
remove	467 2394 2400 498
remove$	259 348 411 1083
removed$	348 2277 1541 1639 1083
removen$	411
removes$	348 411 1083
removing$	259 348 411 1083
removs$	411
reopen$	1117
reopened$	1117
reopening$	1117
reopens$	1117
repair	1177
repair$	47 1054
repaired$	1958 1054
repairing$	1054
repairs$	47 1054
repeat	1245 105
repeat$	2026
repeated$	2026 1246
replac	1177 1551 712
replace$	742 773
replaced$	1958 2294
replaces$	742
replacing$	742
replie	1168 1195 1201
replied$	1976
replies$	1949 1982
reply	1947 1201
reply$	1982
report	1142 1150 1168 1176 1957 1967 1984 1992 1244 1245 105 117 2399 542 1689 1694 781
report$	1928 78 89 2023 2025 783 784
reported$	2026 1246 2038
reports$	1928 1949 78 89
reques	724
request$	1216
requested$	1684
requests$	1216
requir	2086 306
require$	266 469 504
required$	310 469 1758 1759
requireed$	266
requireing$	266 504
requires$	266 469 504
resent	1236 2017
reserve$	1128
reserves$	1128
reserving$	1128
reside	1150 1967 50 1984 447 542 1689 1694 781
residential$	1191 1588 490
residents$	1874
resili	1767
resilience$	969
resour	1150 1967 1984 1374 542 1689 1694 781
resources$	1251 1288 2155 1769 1834
respec	2139 626 875
respect$	1813 1817 1009
respected$	2100 2159 1009
respectful$	2012 1009
respectfully$	1813 1009
respecting$	1009
respects$	1009
respit	1605
respite$	353 2386
respon	1947 1168 1954 1955 1201 1336 626 1767 668 1809
respond$	149 631 697 984
responding$	984
responds$	697 984
response$	1982 2054 984
responses$	1949 984
responsibility$	1262 2088 2150
responsive$	2117
rest	2181 2198 2209 2224 2274 2300 1605 2387 1607 2389 2425 1867
rest$	2229 2231 2248 2251 2271 353 2328 2335 1556 2342 2358 2361 2386 2392 1622 2409 2411
restri	246 303 406 432
restrict$	326 433
restricted$	2161 426 433
restricting$	326 433
restrictped$	433
restrictping$	433
restricts$	326 433
restrictting$	433
resurfaced$	1969
resurfacing$	47
retain	638
return	1947 1954 1955
return$	399 1688
returning$	399
returns$	399 1688
retwee	1168
retweets$	1949
reunit	1529
reunite$	2310
review	1150 1956 1176 1957 1967 1984 1271 542 1683 1689 1694 1763 781
review$	2 2070 1764 625 1017
reviewed$	2052 625 1017
reviewing$	625 1017
reviews$	625 1017
revise	1956 1683
rewrite$	1088
rewrites$	1088
rewriting$	1088
rewritten$	1088
ride$	1493 2457
rides$	2457
right$	1254 2105
rights$	682 873
ring	1142 1929 1992 1212 1448 1580 2399
ring$	1993 87 1071
ringing$	1071
ringle	1477 2412 1864
ringleader$	1857 1860 837
ringleaders$	1857 1860 837
rings$	87 771 1071
rink	58
ripped$	498
rise	790
rise$	62
rises	790
rising	790
risk	2139 1767
risk$	2037 2071 610 1766 979
risks$	2037 2071 610 979
risky	2139
rival	1041
road	2292
road$	2298
robbed	1213 93
robbed$	1994 860
robber	792
robberies$	98 818
robbery$	98 818
robust	132 180 1752
robust$	1273 1321 654 678 1022
robustly$	1022
role	1829
role$	647
roll	4
rolled$	1956 1683
rollout$	1145
room	23 58 1471 2252 2437
room$	47 333 2261 2324 2396 2438 2440 2452
rooms	2252
root$	668
rose	790
rota	1150 19 1967 1984 2384 542 1689 1694 781
rota$	52 2440
rotas$	52
round	2423
round$	2167 1830
rounde	1679
rounders$	2460
route	2292 1664
route$	1497 2298 1664 2445
routes$	2035 1497 2380
routine$	622
routinely$	622
routines$	858
row$	89 1626 2408
rows$	89 1626 2408
rugby	1679
rugby$	2460
rule	48 2166 1674
rule$	49 2165 453 469 2455
ruled$	1241 469
rules$	49 2165 469 2455
run	1956 1200 1683
run$	1965 1981 2013 2014 2457 1686 1908 1106
rung	1141 1929 1956 1195 1978 1979 61 1996 2399 556
rung$	1922 1976 1202 1697
runnin	1160
running$	1941 1974 1106
runs	1176 1957
runs$	2013 2457 1686 1106
s$	109 1307 1444 1469 355 478 482 1863
s20$	1873
s34$	717 718
s35$	717 718
safe	172 2139 218 1664 1752 1767
safe$	2012 1313 2105 2109 2110 1359 2445 1719 878
safegu	626 877
safeguard$	1001
safeguarded$	2100 1001
safeguarding$	1001
safeguards$	1001
safely$	1712 788
safer	218 1563
safer$	2105 2109 2110 1359 1780 787 878
safety	2139 1752 1767
safety$	2098 653
said	1236 2017 105
said$	1939 1246 784
same	1474 425 2353
same$	1988 1424 2248 1474 2255 2260 1480 1499 1500 2290 1543 2353 1584 2383 1634
sameanother$	2262
samefriends$	2262
samefriendship$	2262
samefriendships$	2262
samegroup$	2262
sameother$	2262
samepeers$	2262
sanction$	846
sanctions$	846
sat$	1195 1465 462
saturd	465 466
saturday$	1980 465 1606 466 2388 1655 2461 2462
saturdays$	1980 1606 2388 1655 2461 2462
saw	1236 2017
saw$	1960
say	1992 1212 1236 2017
say$	1993 2081 784
saying$	784
says	1236 2017
says$	784
scatte	1431 1432 720
scattered$	2212 2213
schedu	1956 1683
scheme	1150 1967 1984 542 1689 1694 781
scheme$	2 52 545
schemes$	52
school	34 35 1176 1957 1966 54 55 58 1268 1471 2252 1472 2258 2287 1507 2292 1524 1566 2347 427 2350 1581 463 2446
school$	0 1 1927 12 16 18 46 2006 1227 2049 1273 2268 347 2269 2270 2276 2285 2288 2289 2305 2338 2362 1604 1632 2421 2454 1713
schoolchecks$	1176
schooled$	1533
schools$	0 1 1927 12 16 18 46 2253 2293 2305 2338 2362
scope	1244 1245
scope$	2023 2025 2026 662 663
scopes$	662
scoping$	662
score	1992
score$	79 784
scores$	79 784
screen	1150 1967 50 1984 542 1689 1694 781
screening$	1191
screenings$	1191
screwe	1682
screwed$	2463
search	1213
search$	168 848
searched$	1994
searches$	89 848
seat	53
seat$	322 397 472 473 486 2440 2453 1124
seated$	1465 397 462 1124
seating$	36 322 1602 486 1124
seats$	36 322 397 472 473 486 2453 1889 1124
seatting$	486
second	2387
section20$	1873
section34$	717
section35$	717
secure	1169 1956 1683
secure$	490
secured$	1950
security$	2098
see	1142 1992 1236 2017 2186 1448 1451 2273 2331 1580
see$	160 2087 2154 234 2176 1398 2185 1425 302 2228 2232 1526 1610 534
seeing	2169 2189 2360 1597
seeing$	160 234 2176 1401 2217 2222 2317 2348
seek	275 665 724
seek$	155 377 656
seekin	665
seeking$	377 656
seeks	665
seeks$	656
seen	1141 1954 1956 1963 1978 1979 61 1386 1451 374 454
seen$	1922 1940 1202 2167 2174 2232 1595 1617 477
sees$	302 534
seize$	849
seized$	849
seizes$	849
seizure$	849
seizures$	849
select$	422
selecte$	422
selectes$	422
selecting$	422
selects$	422
self$	1767 668
sell	93 1729
sell$	2014 2431 2432
seller	1997
seller$	804
sellers$	1874 804
selling$	1706 1728 1730
sells$	1730
semina	1150 1967 1984 542 1689 1694 781
send	336 442 770
send$	341 399 416 430 1068
sende$	430
sended$	416 430
sendes$	430
sending$	399 416 430 1068
sendred$	416
sends	1176 1957
sends$	341 399 416 430 1068
senior$	654
sense$	176 1797
sensit	180 1336
sensitive$	2055 1321 2117 1020
sensitively$	1020
sent	1934 1156 1954 1956 1200 64 1213 336 2399 1683
sent$	1937 1981 1205 1994 289 1468 341 365 1533 1541 1562 430 445 499 1695 1069
sente$	430
sented$	430
sentence$	2024 1747
sentences$	2024 1747
sentes$	430
senting$	430
sents$	430
separa	1431 1432 1515 404 428 2399 720
separate$	1456 318 330 331 1476 1482 356 357 364 1511 1512 1517 383 398 408 413 1557 1558 440 1590 1599 1603 1609 1615 485 1627 1641 1649 1868
separated$	2212 2213 1569 1868
separately$	2296 2382 1035
separation$	720
september$	2004 1224
sergea	1966 54 55
sergeant$	1148 811
serve$	1127
served	2370
server	478
server$	1619 496
serves$	1127
servic	23 54 55 209 1689
service$	1148 52 545
services$	52 2035 133 2075 1350 1769 1770 657
serving$	1127
sessio	1150 1967 1984 1566 2347 2350 454 2428 542 1689 1694 781
session$	1985 1459 2256 2270 2280 1513 2295 1595 2390 2396 2457 783
sessions$	1985 1459 2257 2270 2282 1513 2295 1595 2390 2457
set	1471 2252 2292 1566 2347 1581 463 724
set$	1956 1245 105 106 107 1332 2264 2265 2276 1505 1525 2324 2362 1604 1683 696 745 759
sets	2252 2347
sets$	1505 2293 2362 696 745 759
setting$	2044 2094 2140 2429 696 745
settings$	2044
settle$	2386 2403
seven	56 57 241 1388 2177 1407 1447 2242 1462 1463 2245 2311 1553 2378 1849 1861 1869 732
seven$	1198
sever	246 350 420
several$	392
severed$	2184
severi	246
severs	246
sew$	1122
sewing$	1122
sews$	1122
shadow$	1608
share	117
share$	134 1446 425 1016
shared	1956 1683
shared$	1960 2038 1501 372 1514 2332 428 478 1620 1647 678 1016
shares	1168 1176 1957
shares$	1949 1446 425 1016
sharing$	1951 134 2222 1446 425 1016
she	95 400 421
she$	1344 2141 1370
shed	2437
sheet	1150 1967 1984 542 1689 1694 781
sheet$	1162 31
sheets$	1162 31
shelte	53 2437
shelter$	36 47 51 472 473
shelters$	51
shift	1150 1967 1984 1581 542 1689 1694 781
shift$	1985 2362 2390
shifts$	1985 2362 2390
shoo	434
shop	58 2446 1701 1791
shop$	1970 2241 2312
shopke	34 1966 1652
shopkeeper$	0 1 1927 12 16 18 46 2433 1732
shopkeepers$	0 1 1927 12 16 18 46
shoplifting$	827
shops$	1970 2312 2449
shorte	406 790
shorten$	1115
shortened$	1115
shortening$	1115
shortens$	1115
should	2127 2131 1367
should$	1267 170 178 179 1527
show	50 1212
show$	1191 1993 2459 1698 1718 1908 1096
showing$	1172 1096
shown	1934 1190 1978 1979 64 213
shown$	1971 1205 1354
shows$	1191 1698 1718 1096
shut	2400 479
shut$	390 431
shuted$	390
shuting$	390
shuts$	390
siblin	370 371
side$	1191 2007 1626 2408 2460 1840
sides$	1626 2408
sight$	1299
sign	1943 1954 1955 48 53
sign$	1150 10 1159 1161 21 1168 36 1178 1967 51 1984 512 2440 542 1689 1694 781 1081
signal$	478
signed	1956 1190 1683
signed$	1141 1143 1931 10 1159 1178 1181 1971 1081
signing$	1081
signpo	1141
signpost$	935
signposted$	1922 935
signposting$	935
signposts$	935
signs$	10 1159 36 51 512 1081
silent$	2418
since$	1711
sing$	780
singes$	780
single	410
singly	1515
singly$	2296 2336 2376 1855
sings$	780
sister	370 1579 2366 488
sister$	888
sisters$	1875
sit	106 1398
sit$	1386 1397 2179 2185 283 1446 2235 1465 397 2354 2364 1613 2395 486 2420 751
site	1471 2252 1495 2292 2350 1581
site$	52 2276 2280 2314 2362 2421
sites	2252
sites$	52 2293 2362
siting$	486
sits$	1446 397 486 751
sittin	2252 2360 1642 2423
sitting$	2169 2222 2235 397 2348 486 751
sittings$	2253
situat	1767
situation$	1253 1766
six	56 57 241 1388 2177 1407 1447 2242 1462 1463 2245 2311 1553 2378 1701 1849 1861 1869 732
six$	1198 1676
sixth$	1524 1566
size$	1573
skate	2437
skate$	780
skatees$	780
skater	56
skates$	780
skill$	951
skills$	1318 203 951
sleep	1992 1442 446
sleepover$	2160 2223
sleepovers$	2160 2223 1587
slide	1150 1967 1984 542 1689 1694 781
slip$	199
sliping$	199
slipping$	199
slips$	199
slot	2350
slot$	1539 2390 2396
slots$	1539 2390
small	1537
small$	2318
snap$	478
snapchat$	478
snooke	1679
snooker$	2460
so$	1356 242 257 1473 345 2279 396 409 481 598
social	1386 2169 2348
social$	54 55 1402 1545 1582 1598 608
socialise$	2167 1871
sofa$	472 473
sofas$	472 473
sold	93
sold$	1730
solicitor$	907
solidi	949
soluti	2090 668 1809
some	2180 400 1864
some$	1300 1335 1369 1477 392 2367
somebo	209
somebody$	1350
someon	209
someone$	1350
someth	2090
something$	230 698
somewhere$	2299 1546
son	1579
son$	1559 888
song$	47 2444
sons$	1559
soon$	1583
sooner	790
sooner$	1838
sort$	1525
sought$	2048 2159 1684
south	1586
space	2135 1605
space$	2094 203 2140 389 429 2386 2440
spaces$	2094 2140
speak	1142 1451
speak$	87 217 1448 2232 1580 524 1908
speaking$	217 2169 524
speaks$	87 217 524
specialist$	490
speed$	2132
spend	1992 1398
spend$	22 1386 2179 2235 568
spending$	22 2169 2217 2235 2348 2360 568
spends$	568
spent	1169
spent$	1950 1171 568
split	1431 1528 428 720
split$	2212 1432 320 321 2309 1569 462
splits$	320 321
splitting$	320 321
spoke	556
spoke$	1196 1697
spoken	1956 1195 556
spoken$	1141 1963 1187 1976 1978 1979 61 1697
spotted$	1617 477
spread	428
spread$	1569 462
spring$	2004
squad	2384
squad$	2390 813
squads$	2390
square$	1386 2241 2270 2312
stabbing$	98 826
stabbings$	98 826
stabil	668 1809
staff	33 34 35 1966 54 55 1791
staff$	0 1 1927 1148 12 16 18 1174 46 133 1322 1793 657 1807
staffa	1176 1957
staffc	1176 1957
staffchecks$	1176
staffd	1176 1957
staffe	1176 1957 1200
staffed$	1981 746
stafff	1176 1957
staffh	1176 1957
staffing$	1251 1288 746
staffl	1176 1957
staffm	1176 1957
staffo	1176 1957
staffp	1176 1957
staffr	1176 1957
staffs	1176 1957
staffs$	746
staffu	1176 1957
staffv	1176 1957
staffw	1176 1957
stage	2437
stage$	47 2044 2116
staged	1972
stagge	332
staggered$	408 1558
stall	1150 1967 1984 542 1689 1694 781
stall$	1661 2459
stalls$	2459
stance$	2114
stand$	1397 397 2354 2364 486 735 750
standi	2169 2348
standing$	486 750
stands$	486 735 750
standting$	486
start	1992 1549
start$	2130 1433 365 416 2386 499 691 1100
starte	1956 1310 1357
started$	2091 2138 416 1100
starting$	416 1100
startred$	416
starts$	365 416 499 691 1100
starttime$	2330
starttimes$	2330
state$	1159
stated	1245
stated$	2026
stateed$	1159
states$	1159
station$	1970
stations$	1970
stay	1992 106 1324 195 2258
stay$	129 1274 2105 1329 1331 1465 347 382 2343 2352 444 470 516 575 578 642 727
staying$	129 382 470 516
stays$	129 1329 1331 382 444 470 516 575 578 727
steer$	259 341 382 1025
steered$	1025
steering$	26 259 382 1025
steers$	259 382 1025
step	1579
step$	369 692
stepbrother$	888
stepcarer$	888
stepcarers$	888
stepdad$	888
stepdaughter$	888
stepfather$	888
stepmother$	888
stepmum$	888
stepparent$	888
stepparents$	888
stepping$	692
steps	1276
steps$	2057 472 473 692
stepsister$	888
stepson$	888
stereo	879
stereotypes$	1792
sticke	48
sticker$	51 554
stickers$	51 554
stigma	668 1809
stigma$	1792
still$	1207
stimul	949
stock	770
stood$	82
stop	1992 246 1405 300 301 438 479
stop$	247 260 2188 1408 297 312 1492 2294 373 2308 394 1536 2368 565 1101
stoppe	1213 1214 1230 1240 2400
stopped$	1994 1995 2011 2021 2161 2184 2294 426 2368 565 1101
stoppi	246 300
stopping$	247 373 394 1101
stops	246 300
stops$	89 247 2294 373 394 1536 565 1101
story$	2007
strang	1997 1652
stranger$	2433
strate	1150 1967 1984 542 1689 1694 781
strategic$	654
strategies$	1277 1318 1769 952
strategy$	952
stream	2384 949
streams$	2422
street	1498
street$	2202
streets$	2202 2279
streng	626 1767
strength$	2076 682
strengthen$	997
strengthened$	2100 997
strengthening$	997
strengthens$	997
strengths$	132 2076 682
strik	606
strike$	102
strive	665
strong$	640
stronger$	206 679
struck	606
struck$	102
structured$	1839
students$	1875
studio	58
submit	1156 1956 1176 1957 1683
submit$	1111
submits$	1111
submitted$	1937 1111
submitting$	1111
suitab	125 261 404
suitable$	1266 1759
summer$	2004 2367 487
summers$	487
sunday	465 466
sunday$	1980 465 1606 466 2388 1655 2461 2462
sundays$	1980 1606 2388 1655 2461 2462
superv	1150 1967 54 55 1984 374 542 1689 1694 781
supervised$	713
supervision$	1952 955
supper	50 1669 1670
supper$	1191 1661 2450 2451 2459 1909
suppers$	1191 1909
suppli	93
supplied$	1730
supplier$	823
suppliers$	823
supplies$	823
supply	93 1729
supply$	2014 2431 2432 823
supplying$	823
suppor	1141 1142 1150 1967 1984 1271 172 180 1336 218 374 542 1689 1694 1752 626 1767 781
support$	1952 125 2047 126 127 1277 612 1769 1770 1834 1002
supported$	1922 126 2052 2110 1002
supporting$	126 1002
supportive$	1313 2097 1321 2117 1359 640 1846 1002
supports$	126 1002
sure$	188 469 1828
sured$	469
sures$	469
surgeon$	917
surger	1669 1670
surgery$	2450 2451
survey	1150 1967 1194 1978 1979 1984 542 1689 1694 577 781
survey$	52
surveyed$	1975
suspen	480 716
suspend$	723
suspende$	723
suspended$	2277
suspendes$	723
suspending$	723
suspends$	723
sustai	936
sustained$	2100
swap$	1118
swapped$	1118
swapping$	1118
swaps$	1118
sway$	1608 2404 483 1625
sweep	434
sweep$	1121
sweeping$	1121
sweeps$	1121
swim$	2459 1909 780
swimes$	780
swims$	1909 780
switch	468
switch$	760
switched$	760
switches$	760
switching$	760
system$	52 1273
systems$	52
t$	1410 1592 459 493 730
table	53 2292 1543 1566 2347
table$	36 2205 2280 2324 472 473 1679
tabled	1956 1683
tables	1471 2252
tables$	36 2293 472 473
tackle	149 626
tackle$	1290 844 989
tackled$	2100 989
tackles$	844 989
tackling$	844 989
tailor	125
tailored$	1266
tak	479 770
tak$	411 430
take	161 336 508
take$	4 101 102 121 135 155 182 192 212 228 399 411 430 536 1094
taked$	430
takeing$	399
taken	2000 2003 2399 507
taken$	1156 1956 1241 101 102 212 1468 341 411 2394 498 1683
takes	161 336 508
takes$	101 102 192 212 228 399 411 430 536 1094
taking	161 336
taking$	1160 102 135 182 192 212 228 411 430 1094
taks$	411 430
talk	1142 1150 1967 1984 542 1689 1694 781
talk$	1985 217 1448 1580 664 1908 783
talked	1195 556
talked$	1976 1196 1978 1979 1697
talkin	2360
talking$	217 2222 1597 1765
talks$	1985 217 664
tally$	31
tap$	669
tapping$	669
taps$	669
target	125 1729
target$	1944 40 2014 2431 2432 1690 693 831
targeted$	1266 693
targeting$	693 831
targets$	40 1690 693 831
task$	40
tasks$	40
taught	374
taught$	1465 1533 1541 499
taxi$	2459
taxis$	2459
teach$	2013 177 322 1077 1140
teache	33 34 35 1176 1957 1966 54 55
teache$	177
teacher$	0 1 1927 12 16 18 46
teacherchecks$	1176
teachers$	0 1 1927 12 16 18 1174 46
teacherschecks$	1176
teaches$	2013 177 1077 1140
teaching$	177 1077 1140
teachs$	177
team$	1148 1255
teams	1524
teams$	2305
teenag	241 1388 2177 1407 1447 2242 1462 1463 2245 2311 1553 1575 2378 1849 1861 1869 732
teenagers$	2356 1727
telegram$	478
teleph	1141
telephoned$	1922
tell	1992 1212 1236 2017 306
tell$	1993 87 266 504 784 1097
telled$	266
telling$	266 504 1097
tells	1236 2017 306
tells$	87 266 504 784 1097
tellsed$	266
tellsing$	266
tellss$	266
temptation$	1608
ten	1701
tenanc	427
tennis	1679
tennis$	2460
tensio	668 1809
tent	2384
term	1280
term$	2004 2061 487
termly$	547
terms$	487
test$	1150 1967 1984 542 1689 1694 781
text	1142 1150 1967 1984 1448 1580 542 1689 1694 781
text$	1216 78 87 1072
texted	1141 1978 1979 556
texted$	1922 1697
textin	1535
texting$	2316 1072
texts$	1216 78 87 1072
than	1391 1643
than$	1210 2009 2172 2173 278 1434 1440 1460 1589 1594 1746
thanke	1978 1979
that$	1151 1166 511 1700 1708 1720 582 1914
thatfriends$	2333
thatgroup$	2333
the	1658 1791 1803
the$	1149 1977 1231 1304 174 1322 1323 1333 1338 208 1449 1455 1469 1516 511 1654 1656 2438 1659 520 1663 1666 2452 1672 2454 1676 1678 1680 1700 1708 1717 582 584 590 591 1793 1807 684 1877 1878 1880 1881 1882 1883 1884 1885 1887 1893 1894 1895 1896 1897 1898 1899 1901 1902 1903 1906 1907 1917 1918 1920
theatr	58
thefriends$	2333
theft	792
theft$	98 820
thefts$	98 820
thegroup$	2333
their	2224
their$	1977 1206 109 1338 1361 280 1455 355 1672 2454 1680 1700 1708 684 1878 1880 1906 1917 1918
theirfriends$	2333
theirgroup$	2333
theirs$	2012 1721
them	56 74 1219 1231 1234 1237 1238 1268 187 1328 241 1388 2177 1406 1407 1447 2242 1462 1463 2245 370 2311 2323 1553 421 2378 1658 1662 1675 1701 1717 1767 1791 1849 1861 1864 1869 732
them$	1151 1977 1215 2015 2018 2019 2020 2049 1322 2133 1371 1406 2200 1438 2272 437 449 2375 2427 2443 1666 2454 1708 578 1741 1793 1807 1885 1904 1905 1912 1914 1917 1920
theme$	2071
themes$	2071
themse	70
themselves$	1211 2101 797
then$	2136
therapist$	910
there$	1988 1283 333 2290 571 1876
these	1268 1791
these$	1234 2049 2427
they	42 56 70 95 187 1328 291
they$	1183 1211 1253 1344 2141 1370 437 769
thin$	281
things$	1253 1277 2095 1377 1765
think	1236 2017 1324
think$	1212 2105 2115 576 659
thinking$	2053 659
thinks	1236 2017
thinks$	576 659
thinned$	281
thinning$	281
thins$	281
this	1245 1717
this$	1151 2023 2025 2026 2027 1455 1516 1708 582 1814
thisfriends$	2333
thisgroup$	2333
those$	92 509
though	1236 2017
though$	1743
thought$	2053 1291 576
thread$	496
threat	1213 93 792
threat$	1216 89
threaten$	2431 2432 2433
threatened$	1994 866
threats$	1216 89
three	70 95 241 1388 2177 1407 1447 2242 1462 1463 2245 371 2311 400 1553 1575 2378 2387 1675 1849 1861 1864 1869 732
three$	1211 2020 241 1388 252 2177 1407 2226 1447 1452 2242 1462 1463 2245 1477 2311 392 1553 2356 2378 1621 2424 1656 1659 520 1676 1678 1849 1861 1869 732 1882 1914
threes$	2357
throug	1141
through$	1922 8 1154 1976 113 153 1340 207 458 1796 1800 1845
throw	442
thursd	465 466
thursday$	1980 465 1606 466 2388 1655 2461 2462
thursdays$	1980 1606 2388 1655 2461 2462
tick$	10
ticked$	10
ticket	53
ticket$	554 1911
tickets$	554 1911
ticks$	10
tie$	262 407 1561
ties	1387 1389 1491
ties$	2168 2170 262 282 2272 407 1561 1820
tighter$	206 679
time	2252 2350 2428
time$	2008 1251 2044 1281 1288 2116 203 2167 1397 2190 2192 2193 1428 1429 2215 2225 2233 312 1458 1459 2241 1467 2255 2256 1479 349 2282 1539 1547 2330 2336 2354 2365 2374 2390 2396 2415 1709 1712 1776
timely	180
timely$	1321
times	2252 792
times$	7 1155 1983 63 88 2044 1459 2253 1539 2330 2339 2390
timescale$	1690
timescales$	1690
timeta	1150 1967 48 1984 1471 2252 1472 1507 468 542 1689 1694 781
timetable$	1946 52 2288 2440
timetabled$	462
timetables$	52 2253
to	363
to$	1922 1961 1968 1188 1977 1202 1986 1999 2033 1261 2057 2062 1290 2072 2074 1308 170 2099 178 2103 2117 1337 1351 1362 1426 1453 324 2249 354 1527 2322 2324 1665 2447 1668 1671 1673 2458 1697 1699 1702 1710 1711 1714 1715 1737 1753 1804 1806 1879 1888 1895 1913 1915
togeth	1386 1387 2169 2176 1398 2185 2186 1425 2209 1442 1444 2227 1451 1474 2273 1526 1529 2353 446 1618
together$	2158 2167 2168 2174 2178 2179 2206 2207 2210 2215 2223 2225 2232 2233 2234 2235 2241 2248 2255 2290 2303 2307 2310 2316 2354 2364 2383 2398 2417 1712 1768 1790 1800 1856 1921
togethers$	2223 2234 1587
told	1195 1978 1979 1996 1236 2017 1245 106 108
told$	1976 2026 1249 310 2399 784
took	2003 82
took$	102
toolki	1150 1967 1984 542 1689 1694 781
tools	53
tools$	1318 203
torches$	554 1911
touch	1195 1386
touch$	1976 2051 2167 2267 633
tour	1150 1967 1984 542 1689 1694 781
tour$	2457
tourna	50
tournament$	1191 1661 2459
tournaments$	1191
tours$	2457
toward$	1806
towards$	1806 1845
town	1471 2252 2258 2287 2292 2352
town$	2259 2269 2283 2338 1632
towns	2252 1498
towns$	2279 2284 2293
track$	830
tracke	1150 1967 1984 542 1689 1694 781
tracked$	830
tracking$	830
tracks$	830
train$	1047
traine	1141 1954 1956 1963 1187 1683
trained$	1922 1968 1046
traini	1150 1170 1967 1984 542 1689 1694 781
training$	2 1930 1951 1952 1524 544 1048
trains$	1046
transf	336 468
transfer$	337 365 380 393 416 499
transfere$	380 393
transfered$	380 393 416
transferes$	380 393
transfering$	380 393 416
transferred$	1468 365 380 393 1541 416 499
transferring$	380 393
transfers$	337 365 380 393 416 499
transl	1956 1683
transp	374 668 1809
trauma$	132 682
travel	435 1642 2423
travel$	1383 1397 1398 1446 2235 1493 445 1909
travelling$	2222
travels$	1383 1446 445
treat$	672
treated$	672 882
treating$	672
treats$	672
tries	665
tries$	667
trim$	1120
trimmed$	1120
trimming$	1120
trims$	1120
trip	1150 1967 1984 2428 1669 1670 542 1689 1694 781
trip$	1985 1513 2295 1661 2450 2451 2459 783
trips$	1985 1513 2295 2430 2459
true$	1600
trust	1992 1236 2017 1767 874
trust$	1817 793
truste	77
trusted$	1218 1341 793
trusts	1236 2017
trusts$	793
try	665
try$	667
trying	665
trying$	667
tuesda	465 466
tuesday$	1980 465 1606 466 2388 1655 2461 2462
tuesdays$	1980 1606 2388 1655 2461 2462
turf	434
turn	1157 1943 1947 1954 1955 1992 442
turn$	1929 1161 39 87 390 1677 550 566 569 761
turned$	39 1996 1382 390 431 566 761
turning$	390 761
turnout$	1693
turns$	39 87 390 1677 566 569 761
tutor	54 55 1471 2252 2292 1524 1566 2347 2350
tutor$	1471 1472 1507 2305 1566 1581 463
tutors	2252
tutors$	2293 2305
twice$	1923 63 88 2439
two	95 241 1388 2177 2180 1407 1447 2242 1462 1463 2245 370 2311 400 1553 2378 2387 1849 1861 1864 1869 732
two$	241 1388 252 2177 1407 271 1413 2226 1447 1452 2242 1462 1463 2245 327 1469 1477 2272 370 2311 392 402 1553 421 1593 2378 1621 2424 1656 1659 520 1676 1678 1849 1861 1864 1869 732 1882 1893 1894 1914
twos	1576
twos$	1576 2357
type$	1525
unable$	284 439
uncle	1430 2366 488
uncle$	894
under$	1163 1956 148 495 1683
underm	484
unders	1324 1752 626 1767
understand$	2105 1006
understanding$	1797 1819 1846 1006
understands$	1006
understood$	1940
undert	1956 1200 1310 1357 1683
undertake$	310
undertaken$	1981 2091 2138
undertakes$	310
undo	350 420 484
unfair$	870
unfairly$	870
unfold$	2034
unfoldes$	2034
unfolds$	2034
unfollow$	726
unfollowe$	726
unfollowed$	726
unfollowes$	726
unfollowing$	726
unfollows$	726
unfriend$	726
unfriende$	726
unfriended$	726
unfriendes$	726
unfriending$	726
unfriends$	726
unit	2258 2292 1566 2347 427 447
unit$	2338 1588 450 1631 2421
units	2347
units$	2293 2338
unload$	1123
unloaded$	1123
unloads$	1123
unlock$	1043
unlocked$	1043
unlocking$	1043
unlocks$	1043
unpick$	651
unpicke$	651
unpickes$	651
unpicking$	651
unpicks$	651
unsafe$	789
unsupervised$	1437
untangle$	413
until	1657
until$	1223 1489 395 2367 2402 2438 1877 1890
up	1942 1956 1278 1292 1683
up$	1922 1145 1937 1938 1958 1959 1180 1971 1973 1981 1995 2011 1248 2052 1272 1273 2059 2068 1290 2073 2092 1321 2113 196 1343 2128 210 2168 1401 2212 2213 2223 1461 2243 2309 2316 2434 2463 1691 1765 1818 1833 1877 1886 1897 1898 1904
upd$	1691
update	1150 1176 1957 1967 1984 1271 1275 542 1689 1694 1763 781
update$	114 2037 1015
updated$	114 2052 1764 1015
updates$	114 2037 1257 2056 1015
updating$	114 1015
uped$	1691
uphold	949
upinto$	1671
upon$	1481 1542
ups$	1949 2223 1587 1691
upskil	626 949
uptake	4
uptake$	1145 1693
upto$	1671
urge$	666
urged$	666
urges$	666
urging$	666
us$	1346
use	1992 1212 1276 1729
use$	1993 2014 2057 143 155 1298 182 204 2431 2432 567 714
used	1169 1996
used$	1950 2003 567
useful	2086
useful$	2012 1839
uses$	143 567
usher	434
using$	182 204 458 1706 567
usual$	1254 1294 173
utilis	949
valued$	2159
vehicle$	839
vehicles$	839
venue	2350
via$	458
vicar	54 55
victim$	859
victims$	859
video	1150 1967 1984 542 1689 1694 781
video$	2435 2440 2444
view	1947
view$	2007 1293 2114
viewe	1954
views	1168
views$	1949 237 1792
vigila	1336
vigilance$	1779
vigilant$	2055 2117
visibi	1347
visibility$	2128 1733 1812
visible$	2097 640 1846
vision$	1819
visit	1142 1929 1150 1947 1967 61 1984 1448 1580 454 1669 1670 542 1689 1694 714 781
visit$	1928 1202 1985 2160 2185 1595 1610 2450 2451 2459 783 1065
visite	1141 1954 1956 1963 1187 1195 1978 1979 1200 556
visited$	1922 1968 1976 1981 1202 1697
visiti	2360 1597 1642 2423
visiting$	2222 1065
visitor$	1750
visits	1168 1176 1957 714
visits$	1928 1949 1202 1985 2160 1442 446 1595 2459 1065
voice	1752 1767
voice$	2081 960
voices$	960
volunt	1150 34 1966 1967 54 55 1984 542 1689 1694 781
volunteer$	0 1 1927 12 16 18 46 1985
volunteers$	0 1 1927 12 16 18 46 1985
voucher$	554
vouchers$	554
vulner	2139 1767
vulnerabilities$	980
vulnerability$	980
wait	792
wait$	2145 232 2354 749
waited	2003 82
waiting$	2145 232 749
waits$	749
waive$	1131
waived$	1131
waives$	1131
waiving$	1131
walk	1142 1992 1212 435 1664 1669 1670
walk$	1993 1383 1397 1398 1446 2235 341 1493 1661 2445 2450 2451 2457 2459 578 1066
walkab	1150 1967 1984 542 1689 1694 577 781
walked	1996
walked$	1066
walkin	2169 1642 2423
walking$	2348 2360 1066
walks	435
walks$	1383 1446 341 2457 2459 578 1066
wall	2437
wall$	1970 472 473
walls$	1970
want	1236 2017 665
want$	1306 2125 2151
wanted	1217 1236 2017
wanted$	1998
wants	1236 2017 665
wants$	2125 2151
warden	34 1966 54 55
warden$	0 1 1927 12 16 18 46
wardens$	0 1 1927 12 16 18 46
warm$	2012
warn$	266 295 419
warne$	295
warned$	266 295 419
warnes$	295
warnin	1396
warning$	89 266 295 419
warnings$	89
warns$	266 295 419
was	2003 82 106
was$	1188 1193 1197 2005 100 541
watch	1947
watch$	223 513 1779
watched$	1940 1960 513
watches$	513
watchful$	1269
watching$	223 513 645
way	2090 1314 378
way$	2007 2054 2095 2102 2237 2298 1519
ways$	2237 1769 1802 663
we	54 55
we$	1148 1933 17 209 2141
weaken	350 1548 420 455 2405 484
weaken$	2329
weakens$	2329
weaker	1537
weaker$	2318
wean$	259
weaning$	259
webina	1150 1967 1984 542 1689 1694 781
webpag	1150 1967 1984 542 1689 1694 781
websit	1150 1967 1984 2437 542 1689 1694 781
website$	47 1970 52
websites$	52
wedge$	389 429
wednes	465 466
wednesday$	1980 465 1606 466 2388 1655 2461 2462
wednesdays$	1980 1606 2388 1655 2461 2462
week	2350
week$	1980 487
weekda	465 466
weekday$	1606 2388
weekdays$	1606 2388
weeken	465 466
weekend$	1980 1606 2388
weekends$	1980 1606 2388
weekly$	1923 2439 529 547
weeks	465 466
weeks$	1980 2061 2367 2371 1606 2388 487
weekss$	487
welcom	77 172 218
welcomed$	1218
welcoming$	2012 1313 2097 1359 1846
welfare$	876
well$	1813 685
wellbe	2139 1767
wellbeing$	965
went	1929
went$	1193 1653 566
were	2003 82 106
were$	1188 1193 1197 1992 2005 100 324 541
what	119
what$	76 1244 1260 1297 222 1375 235 1700 1720
whatev	119
whatever$	1260 1348
whatsapp$	1544 478 1620
when	81 119 1583
when$	1222 110 1260 2045 2056 2057 2059 2060 179 2199 2353 1700 1720 1753 1758 618 1766 1773 690
whenev	1583
whenever$	179 2199 618 690
where	81 119 1664
where$	1222 110 1260 2056 2057 2059 147 179 1614 2445 1700 1720 1753 1758 618 1773 634 690
wherea	81
whereas$	1222
wherever$	179 618
whether$	1720 1802
which$	1146 1147 1700 1720 1895
while	81
while$	1222 2367
who	95
who$	1166 1953 1233 1650 1651 1700 1720 1728 588
whoever$	589 1912
whole	1864
whole$	132 241 1388 2177 1407 1447 2242 1462 1463 2245 2311 1553 2378 1849 1861 1869 732
whom$	1700 1720
why$	1720
widen$	1116
widened$	1116
widening$	1116
widens$	1116
wider$	206 364
wife$	895
will	1367
will$	1144 1188 1267 170 178 1527 1550
willing$	1629
win$	676
wind	479
window$	1970
windows$	1970
wing	2292 2384
wining$	676
wins$	676
winter$	2004
wisely$	2345
wiser	1563
wish	1236 2017 665
wish$	2151
wishes	1236 2017 665
wishes$	2151 237
with	1538
with$	1922 1977 1248 1249 2056 2059 2060 1290 2073 152 1354 1380 2162 2166 2170 2171 1401 1414 2214 2227 1450 2248 2249 343 2322 1585 1601 1665 2447 1697 1711 1737 1753 1762 1768 1785 1845 1876 1890 1892 1895 1921
withdr	260
withdraw$	373 411 1132
withdrawe$	411
withdrawen$	411
withdrawes$	411
withdrawing$	411 1132
withdrawn$	2277 2294 1132
withdraws$	373 411 1132
wither	1548
wither$	2329
withers$	2329
within	103 299
within$	1163 1423 1440
withou	1643
without$	2164 415 2419 564 884
word$	2024 2146 599
words$	2024
work	1170 665
work$	2 1951 1952 47 1253 2053 2054 146 2076 2082 169 216 2155 2295 460 626 627 1834 1835 704
worked	1171 1956 1200
worked$	1141 1981 374 627 704
worker	1150 34 35 1176 1957 1966 1967 54 55 1984 542 1689 1694 781
worker$	0 1 1927 1148 12 16 18 46 2028 2031 551 1749 913
workerchecks$	1176
workers$	0 1 1927 1148 12 16 18 46
workerschecks$	1176
workin	1170 1347 1767 665
working$	26 1951 2053 2054 146 2128 2155 460 627 704
workload$	1251
works	665
works$	47 2082 460 627 704
worksh	1150 1967 1984 1566 2347 1581 542 1689 1694 781
workshop$	1985 2362 1661 2457 783
workshops$	1985 2362 2457
world$	502
worrie	1236 2017
worries$	1257 2039
worry	1236 2017
worse	790
worst	1864
worth	2086 1809
worthwhile$	1839
would$	164 165
wound$	2400
wrap	125 700
wraparound$	1266 1841
wristbands$	554
write$	1045
writes	1176 1957
writes$	1045
writing$	738
writte	1956 1190 1195 1245 105 1683 556
written$	1141 1931 1963 1187 1971 1976 1978 1979 2026 1246 1697 1045
wrong$	871
wrongly$	871
wrote	556
wrote$	1196 1697
yards$	2221
year$	2004 1471 2276 487
years$	487
young	1791
young$	42 56 57 70 74 1219 91 1234 95 1237 1238 2020 1268 1322 187 241 1388 2177 1406 1407 291 1447 2242 1462 1463 2245 371 2311 2323 1553 1575 2378 1662 2449 1675 1701 1767 1793 1849 1861 1869 732
younge	241 1388 2177 1407 1447 2242 1462 1463 2245 327 1477 370 2311 400 1553 421 2378 2387 2412 1849 1861 1869 732
younger$	241 1388 2177 1407 1445 1447 2242 1462 1463 2245 2311 1553 2351 2378 1849 1861 1869 732
youngest$	2351
youth$	1936 1374 2270 1874
youths	1575
youths$	1438 2356 1874
yp	95 241 1388 2177 2180 2181 1407 2196 2198 2209 291 2224 1447 2242 1462 1463 2245 327 1477 2271 2274 2275 370 2300 2311 400 2323 1553 421 2378 2387 1607 2389 2410 2412 2425 1849 1861 1864 1869 732
yp$	2272 1571
zine$	1911
zines$	1911
zone	1395 1396
zone$	1850
zones	1395 1396
zones$	1850
