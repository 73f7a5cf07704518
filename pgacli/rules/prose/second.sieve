1140 780 541

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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 51 52 55 56 58 59 60 61 62 63 64 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 83 84 86 87 88 90 91 104 111 113 114 115 116 117 122 123 124 125 126 128 133 134 136 138 139 141 145 163 166 169 228 238 251 269 270 271 272 273 276 277 278 279 280 281 282 327 328 329 331 332 333 334 335 336 339 342 343 344 351 352 357 358 359 365 366 369 371 372 374 375 377 378 383 384 388 389 390 392 397 398 399 400 401 403 404 405 406 410 411 412 413 415 419 420 421 422 423 424 425 426 427 430 431 433 434 435 436 437 438 439 440 441 442 443 444 447 449 452 453 454 455 456 458 459 460 461 464 465 479 486 487 489 490 491 493 497 499 510 511 512 515 516 518 520 521 525 532 595 596 599 600 606 608 609 610 611 612 613 615 616 617 619 622 623 627 630 631 633 634 636 637 638 639 656 657 658 659 660 663 664 665 666 667 668 669 672 673 674 675 676 677 679 680 682 683 684 685 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 710 711 712 713 714 715 717 718 719 720 721 722 723 724 726 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 749 751 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 814 815 816 817 818 819 820 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 838 841 843 844 845 846 847 848 850 851 852 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 895 897 898 899 900 901 902 903 904 905 906 907 908 909 911 912 913 914 915 916 917 918 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 960 961 962 965 966 968 991 1045 1050 1057 1081 1082 1084 1095 1096 1103 1106 1107 1108 1110 1111 1114 1115 1125 1126 1128 1130 1131 1132 1133 1137 1138 1139 1 8 9 13 17 19 21 30 45 53 54 57 65 81 82 85 92 93 96 101 102 103 105 107 112 118 119 120 121 127 129 130 135 137 140 142 143 144 147 149 150 152 155 160 161 162 164 165 167 168 200 204 205 220 223 233 254 255 257 258 259 262 266 267 274 275 299 315 330 337 340 341 346 347 348 349 350 353 354 360 363 364 367 368 370 373 376 379 380 381 382 385 386 387 391 393 395 396 402 407 408 409 414 416 417 418 428 429 432 446 448 457 462 463 466 467 468 472 473 474 475 476 478 480 482 485 488 492 494 495 498 500 509 513 514 517 519 522 523 524 529 531 538 540 567 594 597 598 601 607 614 618 620 621 624 626 628 629 632 635 640 641 654 655 661 662 670 671 678 681 686 709 716 725 727 747 748 750 752 813 821 837 839 840 842 849 853 896 910 919 935 959 964 967 970 972 975 979 983 988 990 993 1002 1013 1023 1031 1042 1047 1048 1049 1051 1052 1054 1055 1056 1065 1067 1083 1089 1090 1092 1097 1098 1100 1104 1109 1112 1113 1116 1117 1118 1119 1121 1122 1124 1127 1134 1135 1136 0 7 42 89 94 95 97 98 99 100 106 108 109 110 131 132 146 148 151 153 154 156 157 158 159 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 201 202 203 206 207 208 209 210 211 212 213 214 215 216 217 218 219 221 222 224 225 226 227 229 230 231 232 234 235 236 237 239 240 241 242 243 244 245 246 247 248 249 250 252 253 256 260 261 263 264 265 268 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 316 317 318 319 320 321 322 323 324 325 326 338 345 355 356 361 362 394 445 450 451 469 470 471 477 481 483 484 496 501 502 503 504 505 506 507 508 526 527 528 530 533 534 535 536 537 539 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 602 603 604 605 625 642 643 644 645 646 647 648 649 650 651 652 653 785 954 955 956 957 958 963 969 971 973 974 976 977 978 980 981 982 984 985 986 987 989 992 994 995 996 997 998 999 1000 1001 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1014 1015 1016 1017 1018 1019 1020 1021 1022 1024 1025 1026 1027 1028 1029 1030 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1043 1044 1046 1053 1058 1059 1060 1061 1062 1063 1064 1066 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1085 1086 1087 1088 1091 1093 1094 1099 1101 1102 1105 1120 1123 1129

8 14 6 4 3 6 8 10 3 8 3 9 9 8 6 8 11 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 9 0 6 5 10 6 9 6 6 7 7 11 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 9 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 7 6 3 4 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 7 6 12 14 3 7 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 12 5 5 3 5 2 6 6 10 7 3 10 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 12 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	410 1692
20$	1871
34$	716
35$	716
YP	1476
a$	1989 85 1268 1299 1322 1332 1333 208 1360 1364 1419 294 1468 1652 1654 2435 1657 519 1661 2449 2451 1674 1676 1678 1698 1739 1875 1876 1878 1879 1880 1881 1883 1885 1891 1892 1893 1895 1896 1897 1901 1904 1915 1916
abc	254 1394
abcs	1394
able$	2039 1403 284 1549 1627 557 1757
about$	1357 2165 1798 1803
above$	2311
abreast$	955
abroad	1585
academ	2256 2285 2290
academy$	2336
accept	1155 1945
accepted$	1935
access	1323 1750 667 1807
access$	2103 628
accessed$	547
accessible$	2095
accomm	427
accommodation$	2266 450
accordingly$	1769 1770
accoun	1995 1275 667 1807 846
account$	52 2040 2055 2132
achiev	1180
achieve$	548
achieved$	1960 548
achieves$	548
acknow	1200 625
acknowledge$	1007
acknowledged$	1007
acknowledgement$	1980
acknowledges$	1007
acknowledging$	1007
across	2453
across$	2054 2241 1766
act$	629 696
acted$	1998
action	1149 1965 1982 1275 1310 541 1687 1692 780
action$	2 40 2051 2055 2090
actions$	2 40
active$	1288
activi	1149 1965 1982 2088 1373 2425 541 1687 1692 1827 780
activities$	1983 2153 2280 1512 2293 1767 1768 1832
activity$	1832
acts$	696
ad$	141
add	723
add$	1081
added$	1081
adding$	1081
additi	125
additional$	1265
addres	106 107 1270 149 625
address$	1289 1539 987
addressed$	1247 2050 987
addresses$	1539 987
addressing$	987
adds$	1081
admitt	2368 454
admitted$	1594
adopt$	182 1090
adopte	1954 1189 1681
adopted$	1969 1090
adopting$	1090
adopts$	1090
adult	1995
adult$	2120 1720 1721 582 1035
adults	209
adults$	2014 133 2120 1349 797 1035
advert	1149 1954 1965 1982 541 1681 1687 1692 780
advice$	2045
advis$	295
advise	54 55
advise$	266 295 1003
advised$	295 1003
adviseed$	266
adviseing$	266
advises$	266 295 1003
advising$	295 1003
adviss$	295
advoca	625 948
advocate$	927
afraid	1212
afraid$	1992 866
after$	2000 2090 1371 2436 1864
aftern	464 465
afternoon$	1978 1458 2363 1604 2385
afternoons$	1978 1458 2369 1604 2385 1707
again$	1338 2134 2308
against$	1162 96 1238 1435
age$	2394
agenci	26 34 1964 1254 209
agencies$	0 1 1925 12 16 18 1166 46 2034 133 1349 656
agency$	1949 1271 1272
agenda$	1762
agree	723
agree$	1158 310 468 753
agreed	1954 1189 1193 1270 1681
agreed$	1937 1969 1973 1253 2050 468 1627 1690 677 753
agreeed$	1158
agreem	1149 1965 1982 2164 541 1687 1692 780
agreement$	49 2163
agreements$	2163
agrees$	1158 310 468 753
aim	664
aim$	1817
aiming	664
aims	664
aims$	1817
alarm$	36 553
alarms$	36 553
alert	1335
alert$	2053 2115 1844
align	948
all	33 95 1267 2321 1656 2443 1789 1867
all$	1921 1173 1187 1975 1205 2047 133 1344 1347 1349 1448 1508 656 1878 1881 1905
alloca	1168 1954 1681
allocate$	1104
allocated$	1948 461 1690 1104
allocates$	1104
allocating$	1104
allotment$	47
allow$	2030 2067 1378 1484 1491 1521 1829
allowe	2368
allowed$	167 1378 1403 1554 2352 2366
allows$	2030 2067 1829
allowted$	1378
alone	1212 1514
alone$	1992 2294 2312 2334 1853
along$	1417 2423 1828
alongs	1542
alongside$	2322 1766 1819 1820 1843
altern	2088 2133 261 404 1827
alternate$	318 1475 1589
alternating$	318 1589
alternative$	457
amber$	1987 1988 1705
amend$	1086
amende	1954 1681
amended$	1086
amending$	1086
amends$	1086
among$	1379 1422 2241
amongs$	2054
amongst$	2054
an$	1268 1302 174 1322 1332 1654 1657 519 2449 1674 1676 1698 580 1891 1892 1893 1915
analyst$	808
analysts$	808
and$	1220 1263 1265 1354 1363 1372 1806
annual$	546
anothe	1254 2179 2194 2196 2207 2222 2269 2273 1505 2376 2386 2388 2420 2422 721 1865
another$	2034 1302 2180 2193 2209 2227 2236 2237 2245 2247 2249 330 2260 1487 1494 364 1510 2297 2301 2317 2326 2333 1556 2340 2356 2359 440 457 1601 1607 2389 2408 2449 1676 581 1861
answer	1200 1998
answer$	1980 1129
answered$	1129
answering$	1129
answers$	1129
any$	1255 116 1257 1347 1448 490
anybody$	1910
anyone$	1910
apart	2174 2184 2187 1430 1431 349 2271 1547 466
apart$	2210 2211 2241 2242 1463 2244 329 2252 2265 1489 2327 2338 2357 475 1626 2410 1641
apolog	867
apologise$	773
apologised$	773
apologises$	773
apologising$	773
app$	52
appeal$	2401 482 1623
appl	723
applic	1149 1965 1982 541 1687 1692 780
applicable$	1756 1757
application$	2437
applie	1194
applied$	1974 746
applies$	746
apply$	746
applying$	746
appoin	1149 1954 1965 1982 454 541 1681 1687 1692 780
appoint$	1061
appointed$	1690 1061
appointing$	1061
appointment$	1983 1594 2437
appointments$	1983 1594
appoints$	1061
appren	1580
apprenticeship$	2360
apprenticeships$	2360
approa	1961 1212 93 1727
approach$	2051 2052 2102 970
approachable$	2095 1844
approached$	1992
approaches$	1215 970
approaching$	2220
approp	125 2084 404 1750
appropriate$	1253 1262 1265 2095 1756 1757 1018
appropriately$	2054 1018
approv	1168 1954 1193 1681
approved$	1948 1973
apps$	52
april$	2002 1223
are	1143 106 118
are$	1187 1191 1192 66 67 1990 100 1328 324 539 540 577 579
area	1470 2250 2256 2285 2290 2348 2350
area$	2200 2257 1486 1487 2267 2268 1630 1848
areas	2250
areas$	2200 2291
arise	1319
arise$	2099
arises$	2099 1756
around$	2034 1265 1282 1357 2165 1751 1839 1843
arrang	1954 1175 1955 1970 1681
arrange$	1378
arranged$	2046
arrangeed$	1378
arrangeted$	1378
arrest	1212 791
arrest$	89 99
arrested$	1992
arrests$	89 99
arriva	1548
arrivaltime$	2328
arrivaltimes$	2328
arrive	435 454 713
arrive$	1396 1594
arrives$	1594
articl	1149 1965 1982 541 1687 1692 780
as$	1228 110 112 1259 123 2050 2054 2055 2057 2058 1301 162 179 279 577 600 601 1751 616 1764 1771 689
asbo	254 1394 255 1395
asbos	1394 1395
aside$	1898
ask	1990 1235 2015
ask$	87 266 503 568 1097
aske	568
asked	1194 1976 1977 1235 2015 555
asked$	1974 1994 1216 1235 266 310 1695 1097
asking$	266 503 1097
asks	1235 2015
asks$	87 266 503 568 1097
aspira	1765
aspirations$	976
assaul	93 791
assault$	98 596
assaulted$	596
assaults$	98 596
assemb	1149 1965 1982 2329 2346 541 1687 1692 780
assemble$	2362
assemblies$	1983 2454
assembly$	2454 782
assess	1149 1965 1982 1243 106 541 1687 1692 780
assessment$	2 2021 2023 2026 2027 2029 1746
assign	1954 1681
assign$	752
assigned$	461 1690 752
assigning$	752
assigns$	752
assist$	929
assistance$	2045 929
assisted$	929
assisting$	929
assists$	929
associ	1385 1386 2167 1388 2174 1397 2179 2183 2184 1450 1525 2346 2358
associate$	2165 2177 2226 2230 2305 1869
associating$	2166 2215 1870
association$	2166 2168 2232 1845 1846 852
associations$	853
assumptions$	1790
at$	1959 1188 1989 1224 86 122 2050 1289 194 2118 1408 1411 2212 363 2318 2320 417 458 2433 2436 2438 1663 1671 2453 2455 1679 1683 1707 1799 1864 1874 1875 1876 1888 1889 1890 1914
attachment$	1560
attachments$	1560
attack	93 791
attack$	98 861
attacked$	1728 861
attacks$	98 861
attemp	664
attend	1140 1141 4 1927 1160 1940 1941 1167 1169 1952 1953 1954 1175 1955 1194 1199 61 435 454 1681 549 713
attend$	1926 1201 1382 2318 1594 498 1689 571 1134
attendance$	1144 21 1949 1951 84 1594 1691
attendd$	1689
attended$	1920 1963 1974 1979 1201 1689 571
attendees$	1947 1951
attending$	1920 571 1134
attends$	1926 1201 1382 1594 498 1689 571 1134
attention$	1290
attenu	350
attitudes$	1790 981
attraction$	2401
attractive$	2095
audit	1149 1965 1982 541 1687 1692 780
audit$	2
august$	2002
aunt	1429 2364 487
aunt$	892
auntie$	892
aunty$	892
authorisation$	1856
authorisations$	1856
authority$	1856
autumn$	2002
availa	1954 1335 1681
available$	1253 2046 1293 2115
avoid	260 2186 460
avoid$	1400 2252
avoidi	260
avoiding$	1400 1704
aware	1258 1270 1335
aware$	2038 2050 2053 2108 2115 956
awaren	1765
awareness$	1753 614 1755 657 975
away	2256 349 1505 378 2350 466 1626 497 506
away$	2161 2174 2186 2187 2212 1438 304 2247 1482 1489 369 1518 2320 2338 1559 1567 1571 2367 2370 1609 475 1626 1637 504 1882
back	1251
back$	2031 475 570 1911
background$	1795
backinto$	1669
backto$	1669
badmin	1677
badminton$	2457
bail$	254
bake$	779
bakees$	779
bakes$	779
ban	246 249 300 301 306 438 443 478 479 1672 715
ban$	247 1407 297 348 453 2452
band	2381
bands$	2419
bann	479
banned	246 249 431 443 2397
banned$	2159 247 348 426 1571 2366
banner	48
banner$	511
banners$	511
bannin	246 249 300 443
banning$	247 348
bans	246 249 300 306 443
bans$	247 348 2452
bar	246 249 300 438 443 479 715
bar$	247 348
barbec	50
barbecue$	1190 1659 2456
barbecues$	1190
barr	479
barred	246 249 431 443
barred$	2159 348 426 1571
barrier$	389 429
barrin	246 249 300 443
barring$	348
barrister$	925
bars	246 249 300 443
bars$	247 348
base$	1772
based$	1272 1821
basis$	2061
be	118 195 622
be$	1187 1192 100 1266 130 1273 142 146 162 1304 1311 1318 186 1328 1330 191 1341 1377 1396 290 309 2233 324 539 540 577 641 680 704
bear$	185
bearing$	185
bears$	185
become	118
become$	146
becoming$	146
been	2001 82
been$	1152 24 1954 1181 1187 1196 100 1266 324 540
before$	1989 80 1222 2436 886
befrie	93
begun	1954
behavi	2137 1765
behaviour$	254 255 1790 980
behaviours$	1790 980
behind	1655
behind$	2299 2435 1726 854
being	118 195 2358 1640 1765
being$	100 1266 146 2167 2220 2233 2346 2365 1703 1704 641 1824
belief	1807
believ	1998 1235 2015
belong	1244 106
belong$	2024 606
belonging$	2096
belongs$	606
bench	53 2434
bench$	36 51 471 472
benches$	36 51
benefi	2084
beside	1537 1542
beside$	2322 1889
best	1750
best$	157 1823
better	125 131 261 404 1562 615 625 789
better$	1265 1271 157 2103 206 1348 1368 2151 233 1415 1483 364 384 2343 457 496 551 653 1811 678 695 1837
betwee	2164
between$	2054 1379 2160 2168 2169 2241 1529 1569 1735
beyond	103 1438 1641
bid	1149 1965 1982 541 1687 1692 780
bigger$	2311
bike	53
bin	53
bin$	36 51
bingo	1677
bingo$	2457
bins$	36 51
bit$	2140
blankets$	1909 1917
block	478
block$	240 725
blocke	2391 2397
blocke$	725
blocked$	2159 240 497 725
blockes$	725
blocking$	240 725
blocks$	240 725
board	19 26
board$	1166 1968 2341 1677 1780
boardi	2256
boarding$	1503 489
boards$	1968
boat	2381
bolste	948
bolted	1680
bolted$	2460
bond	1388 1490
bond$	2168 282 2270 386 407 1560 1818
bonds$	282 2270 1560 1818
book	1952 467 507
book$	2450 1909 1075
booked	1952 1954 1199 1681
booked$	1963 1979 1075
booking$	2437 1075
bookle	1149 1965 1982 541 1687 1692 780
booklet$	1944
booklets$	1909
books	53
books$	2450 1909 1075
boroug	1470 2250 2256 2285 2290 2350
borough$	2257 1486 2267 2281 2336 1630
boroughs$	2282
both	2321 1656 2443
both$	1975 1876 1878 1880 1881 1918
bought	1954 1193 1681
bought$	1973 1693 1059
bounda	2137 667 1807
boundaries$	1835
box$	779
boxes$	779
boxs$	779
boy	241 1387 2175 1406 1446 2240 1461 1462 2243 327 1476 2309 1552 1578 1847 1859 1867 731
boy$	2248 400 1570
boyfriend$	901
boys	42 56 57 74 1218 91 95 187 1327 241 1387 2175 1406 291 1446 2240 1461 1462 2243 371 2309 2321 1552 1574 1660 1673 1699 1847 1859 1867 731
boys$	1182 1197 1214 1231 2018 1370 2224 2248 2249 2270 400 2354 449 2373 2440 1725 1858
bread$	1917
break	1470 2250 349 350 1548 420 441 455 1603 483 2425 719
break$	260 320 321 1471 1489 353 369 1527 2383 1868
breakf	1667 1668
breakfast$	1659 2447 2448 1907 1917
breakfasts$	1907
breaki	350 441
breaking$	320 321
breaks	2250 350 441
breaks$	320 321 2427
breaktime$	2328
breaktimes$	2328
breath	1603
breathe$	2400
breather$	2383
breathing$	1603
brief$	1784 1132
briefe	1140 1961 1186 1976 1977
briefed$	1920 1966 1132
briefi	1149 19 1965 1982 541 1687 1692 780
briefing$	2 1983 782 1132
briefings$	1983
briefs$	1132
bring	769
bring$	236 1092
bringing$	236 1600 1092
brings$	236 1092
broade	948
broken	2402
broken$	2182 1430 1431 719 1880 1881
brothe	370 1578 2364 487
brother$	887
brothers$	1724 1873
budget	1193
budget$	1942 28
budgeted$	1973
build	1323 615 625
build$	154 177 2103 514 1028
builde$	177
buildes$	177
buildi	2290 625
building$	47 177 2239 333 2259 2268 2310 2418 1028
buildings$	2291
builds	625
builds$	177 514 1028
built	1176
built$	1956 1967
bulb$	36
bulbs$	36
bulletin$	1686
bump$	2329
bunch$	2262
burglaries$	818
burglary$	818
burgled$	860
bus	2290 1565 2345 2443
bus$	1968 2278 2296 1659 2456 1887 1907
buses	1470 2250 1497 2345 2348
buses$	1968 2277 2291
busine	1244
business$	2024 2086 2093
but	2410
buy	1727
buy$	2012 2428 2429 1058
buyer$	801
buyers$	1724 1872 801
buying$	1058
buys$	1058
by	1665
by$	1188 1997 83 207 1351 458 2436 2445 1679 1708 1710 1713 1794 1828 1874 1885 1889
cabin	2381
cafe	58
cafe$	2310
café	58
café$	2310
call	1927 1149 1965 1982 1579 541 1687 1692 780
call$	1926 1215 78 87 89 90 2158 2437 688
called	61 1994
called$	1201 90 1737 599
callin	1640
calling$	1534
calls	1175 1955
calls$	1926 1215 78 87 89 90 2158 1380
calm$	2400
calmer	789
came	1156 1945 1952
came$	1927 1936 1239
camera	53
camera$	36 51 511
cameras$	36 51 511
camp	50
camp$	1190 2456 779
campai	1149 1965 1982 541 1687 1692 780
campaign$	544
campes$	779
camps$	1190 779
campus	1470 2250
campus$	2418
can	1990 1366
can$	71 2039 1266 2076 1375 284 1526 1549 439 1775
cancel$	373
cancelled$	2275 2292
cancels$	373
cannot	1404 284 1549 439
cannot$	2252 1591
cap	303 432
cap$	326 433 453
capaci	667 1807
capacity$	1250 1287
caped$	433
caping$	326 433
capitalise$	154
capped$	433
capping$	433
caps$	326 433
capting$	433
capture$	655
captured$	2157
captureing$	655
captures$	655
car$	2296
card	1149 1965 48 1982 541 1687 1692 780
card$	1944 511 2437 1909
cards$	511 2437 1909
care$	2148 1587 1871
careful$	1288 1844
carefully$	2343
carer	34 1964 427
carer$	0 1 1925 12 16 18 46 1587 450 887
carers$	0 1 1925 12 16 18 46 267 1587 450 887
careta	54 55
carr	769
carria	2381
carried$	1954 1199 1309 1356 1681
carry	1990
carrying$	1704
case$	1252 1764
caseworker$	913
cast	56 57 2381
cast$	1197 461 2387
casts$	2387
catch	1761
caught$	1615 476
cause	1807
causes	1807
caution$	295
cautione$	295
cautioned$	295
cautiones$	295
cautioning$	295
cautions$	295
cbo	254 1394 255 1395
cbos	1394 1395
cctv$	36 814
cease	1527
cease$	2292 373 2307
ceased	1213 1229
ceased$	1993 2009
ceases$	2292
cent$	1173
centre	23 58 132 1470 2250 2290 2348
centre$	2214 333 2268 2310 2418
centred$	1272 1320 1781 1782 1821
centres$	2291
certain$	188 1826
certif	1149 1965 1982 541 1687 1692 780
chair	35 54 55
chair$	2011 2450 1908
chaira	1175 1955
chairc	1175 1955
chairchecks$	1175
chaird	1175 1955
chaire	1954 1175 1955 1681
chairf	1175 1955
chairh	1175 1955
chairl	1175 1955
chairm	1175 1955
chairo	1175 1955
chairp	1175 1955
chairr	1175 1955
chairs	1175 1955 53
chairs$	2011 2450 1909
chairu	1175 1955
chairv	1175 1955
chairw	1175 1955
challeng$	650
challenge$	2069 650 1027
challenged$	2098 1027
challenges$	2069 650 1027
challenging$	650 1027
challengs$	650
champi	625
champion$	550
chance	2133
chance$	2124 284 1603
change$	2032 2035 2037 366 367 569 1829 1840 1085
changed$	1085
changees$	2032
changes$	2032 2035 1256 2037 366 1829 1085
changing$	366 1085
channel$	52
channels$	2033 1285 2073 1329 190
charge	1672
charge$	2452
charges$	2452
charte	48
charter$	49
chas	434
chased	1194
chased$	1974
chat	1543 477 1618
chat$	217 1543 2323 1579 477 1617 1618 2398 495 1830
chats$	217 1830
chatti	1534 1640
chatting$	2314
check	1141 1149 1965 1982 541 1687 1692 1761 780
check$	1149 1965 1982 138 541 1687 1692 780 1103
checked$	1103
checking$	138 1103
checks$	1175 138 1103
chess	1677
chess$	2457
child	1578
child$	1558 1570 642 681
childr	1218 1233 1236 187 1327 241 1387 2175 1406 1446 2240 1461 1462 2243 371 2309 1552 1574 1578 1847 1859 1867 731
children$	2013 2016 2018 2131 2263 1558 2354 1811
choice	2133 2137 1765 1827
choice$	424
choices$	424 982
choir	2381
choos$	422
choose	1990 275 568
choose$	422 423 530 1708
chooses$	422 423 530 1708
choosi	568
choosing$	422 423 530 1708
chooss$	422
chose	1216 568
chose$	1996 1708
chosen	1193
chosen$	1973
chrono	1149 1965 1982 541 1687 1692 780
church	58
cinema	58
circle	1149 1965 1982 1544 541 1687 1692 780
circle$	2181 2218 2262 1504 1524 386 2324 2361 2377
circles$	2181 1504 2324 2361 2377
circul	1954 1175 1955 1189 1681
circulated$	1969
circumstances$	1634
cities	2290
cities$	2282
city	2256 2285 2290 2350
city$	2257 2267 2281
civil$	254
claim	1672
claim$	2452
clarit	667 1807
class	1470 2250 2285 1506 2290 1565 2345 2348 1580 462
class$	2259 2274 2286 2287 1524 2322 2360 1602 2393 2454
classe	2250 1471 2345
classes$	1985 2251 2291 2336 2360 2454
classroom$	1968
classrooms$	1968
clause	2164
clause$	2022 2163 1745
clauses$	2022 2163 1745
clean$	292 728
clear	434 1750
clear$	2010 2109 2110 1522 1567 653 677 695 742
clearer$	695
clearing$	742
clears$	742
clicked$	1958
clicks	1167
clicks$	1947
climb$	779
climbes$	779
climbs$	779
clinic	58
clique$	386
clos	478
close$	1268 1288 2233 1537 653 736
closed	1954 1180 2397 1681
closed$	1960 2292 497 736
closely$	1766
closer	131
closer$	1271 206 299 678
closes$	736
closing$	736
club	1149 23 1965 58 1982 2285 2290 2348 1580 541 1687 1692 780
club$	2214 333 2268 2274 2310 2336 2360 544
clubs	1470 2250
clubs$	2291 2336 2360
co	594
co$	132 685
coach	1964 54 55
coach$	2456
coache	54 55 2381
coaches$	2456 778
coachi	1149 1965 1982 541 1687 1692 780
coaching$	778
coats$	553 1909 1917
coax$	342
code	48
code$	49 2452
codes$	553
coerce	93
coerci	93
coffee$	43
cohesi	667 1807
cohort	2381
cohorts$	2419
coinci	2329
coincide$	2189
collab	131 132 667 1807
collaborative$	1271 1272
collaboratively$	1766
collea	1254
colleagues$	2034 656
collec	374 1548
collect$	2417 655 1133
collected$	1682 1133
collecting$	655 1133
collectiontime$	2328
collectiontimes$	2328
collects$	655 1133
colleg	1470 2250 1471 2256 2285 1506 2290 1523 1565 2345 427 1580 462
college$	2004 1226 347 2267 2286 2287 2303 2336 2360 1602 2418 1711
colleges$	2251 2291 2303 2336 2360
colour$	2450
colours$	2450
come	1156 1945 1952 1990 435 549 713
come$	1927 1936 1994 87 2081 1382 1396 1492 2352 2368 1689
comed$	1689
comeed$	1689
comes	435 713
comes$	87 2081 1382 1689
comfortable$	2095
coming$	1279 2167 1704 1774
commis	1954 1193 1681
commissioned$	1973
commit	26 1168 667 1807
commit$	855
commits$	855
committed$	1948 855
committee$	1166
committing$	855
common$	677
commun	1169 1386 2167 1750 1761 1765
communicate$	1012
communicated$	1012
communicates$	1012
communicating$	1012
communication$	1949 2051 2064 1329 190 2166 1642 960 1012
communities$	1376
community$	2138 1376 255
compan	54 55 1385 2179 1401 2381
company$	2165 2181 1413 1414 2195 2304 2326 2342 2344 1606
compared$	569
compla	1235 2015
complaint$	78 89 2437
complaints$	78 89
comple	1142 4 1155 1160 1940 1169 1952 1953 1954 1175 1955 1180 1970 1199 1309 1356 1681 549
complete$	1922 1960 1967 548 1689
completed$	1922 1929 1935 1938 1960 1962 1963 1967 1979 2089 2136 548 1689
completeed$	1689
completes$	548 1689
completion$	1144 1949
concer	50 1274 1765
concern$	2035 2037 2069 609 1764 973
concerns$	2035 1256 2037 2054 2069 609 1764 1771 973
concert$	1190 2456
concerts$	1190
condit	2164 254 1394 1672
condition$	2163 2452
conditions$	2163 2452
conduc	1954 1199 1681
conducted$	1979
conductors$	46
confer	1149 1965 1982 541 1687 1692 780
confid	2133 1765 1807
confidence$	1317 1815 793 965
confident$	793
confir	1270
confirm$	1158
confirmed$	1158 2050
confirms$	1158
confis	264
congre	1385 1386 2167 2174 2329 2346
congregate$	2165 2362 2417 1869
congregating$	2166 1870
connec	1490
connection$	262 2270 1560 1818
connections$	298 2270 1560 1818
consci	1335
conscious$	2115
consen	2137
conseq	2137
consid	1244 1270 2084 1750
consider$	1796 940
consideration$	2051 1290 2132 1762 941
considerations$	941
considered$	2024 2046 2050 2157 940
considering$	940
considers$	940
consis	132 180 1750 625 1765 667 1807
consistent$	1272 2053 1320 695
consort$	1869
consorting$	1870
constant$	1288
constructive$	1837
consul	1140 1149 1961 1965 1186 1194 1976 1977 1982 541 1687 1692 555 780
consult$	1011
consultant$	905
consultation$	1011
consulted$	1920 1966 1974 1695 1011
consulting$	1011
consults$	1011
contac	1140 1141 1927 1149 1167 1169 1952 1954 1175 1955 1961 1965 1186 1194 1976 1977 1199 61 1982 1385 1386 2167 2174 1397 2184 2187 1443 1447 1450 1525 1579 1596 541 1687 1692 555 1761 780
contact$	1947 1949 1950 1983 1215 2049 2124 2158 239 1380 1383 1384 2165 2166 1389 2177 262 1424 2216 2223 2226 2230 2232 2305 1546 2380 1608 2414 1642 1685 550 1777 1814 1852
contacted$	1920 1966 1974 1979 1201 1695
contacts$	1947 1983 1215
contin	125 131 667 1807 932
continual$	1288
continue$	538 690
continued$	1265 1271 538 551 639 653
continues$	538
continuing$	538
contra	1149 1965 1982 1394 541 1687 1692 780
contri	34 1964
contribute$	947
contributed$	947
contributes$	947
contributing$	947
contributor$	0 1 1925 12 16 18 46
contributors$	0 1 1925 12 16 18 46
contro	93 303 406 432 1727
control$	2012 326 2316 433 2428 2429
controled$	433
controling$	326 433
controlped$	433
controlping$	433
controls$	326 433
controlting$	433
conven	1927 1954 1681
convene$	1926
convenes$	1926
conver	1149 1965 1982 541 1687 1692 780
conversation$	2051 1329 190 2113 2124 1830
conversations$	2051 1329 190 1830
cook$	1077
cooking$	1077
cooks$	1077
cool	1547
cool$	2306 2327
cools$	2327
cooper	1734
coordi	34 54 55 132 180
coordinate$	990
coordinated$	1272 1320 990
coordinates$	990
coordinating$	990
cope	1323
cope$	2103
copies$	1909
coping	667 1807
copy	1954
copy$	1944
core$	26 241 1387 2175 1406 1446 2240 1461 1462 2243 2309 1552 1847 1859 1867 731
corner$	1624 2405
corners$	1624 2405
corridor$	2259
cost	2001 82
cost$	22
costed	1193
costed$	1973
costs$	22
costum	53
could	1366
could$	2001 2003 164 1375 439
counci	35 1175 1955 54 55 2443
councilchecks$	1175
counse	1149 1965 1982 541 1687 1692 780
counsel$	295
counsele$	295
counseled$	295
counseles$	295
counseling$	295
counselling$	1950
counsellor$	910
counsels$	295
count$	31 754
counter$	1968
counters$	1968
counti	1470 2250 2290
counties$	2282
counting$	754
country$	2281
counts$	754
county	2256 2285 2290 2350
county$	2257 1486 2267 2281
course	1149 1965 1982 1313 1565 2345 2348 1580 541 1687 1692 780
course$	2 1928 1983 2044 2093 2360 544 782
courses$	1983 2360
court	58 2434
court$	47 254 849
cousin	2364 487
cousins$	1725 1873
cover	1244
cover$	2024
covera	1346
coverage$	2126
covere	1199 1244 105 106 107 108
covered$	1979 2024 1245 1247 1248
crackdown$	844
cracks$	2119
create	1954 1681
create$	1029
created$	1029
creates$	1029
creati	4
creating$	1029
creation$	1144
crew	2381
crime$	816
crimes$	816
crop$	2081
crops$	2081
cross	1397
cross$	131 2177 2189 2329 2371 1631
crosso	1631
crossover$	2411
crowd	2179 1544
crowd$	2228 2262 2263 1524 2324 2342 2421
crowds$	2228 2324 2342
cultiv	948
cultur	1765
culture$	2426 1790 967
cups$	1909
curb	303 432
curfew	254 1394 264
curfew$	401 1863 724
curfews$	401 1863 724
curiosity$	2063 1752 1777
curiou	1335
curious$	2053 2115 1844
curtai	303
customary$	173
customers$	1872
cut	246 350 406 420 605
cut$	102 2159 260 2182 326 413 1056
cuting$	326
cuts	246 350
cuts$	102 326 1056
cuttin	246 350
cutting$	102 260 1056
cycle$	779
cyclees$	779
cycles$	779
dad	1429 2364 487
dad$	887
daily$	1921
dampen	455
dance$	779
dancees$	779
dancer	56
dances$	779
danger	2137
darts	1677
darts$	2457
dashbo	1149 1965 1982 541 1687 1692 780
data$	1686
date$	2116
daught	1578
daughter$	1558 887
daughters$	1558
day	1470 2250 2290 2348
day$	1943 1183 2006 1458 2254 2278 2279 1538 2363 2372 2393 2450 2456
days	2250 791
days$	1943 1183 2006 1458 2255 2279 2291 1538 2369
dead$	2415
deadline$	1688
deadlines$	1688
deal	161
deal$	149
dealer	1995
dealer$	1723 1037
dealers$	1872 800 1037
dealin	161
dealing$	821
dealings$	1642
deals	161
dealt$	106 107 108
december$	2002
decent$	1483
decide	1270
decide$	2011 468
decided$	2050 468
decides$	2011 468
declare$	1158
declareed$	1158
declares$	1158
declin	789
deconstruct$	650
deconstructe$	650
deconstructes$	650
deconstructing$	650
deconstructs$	650
decrea	789
deepen	625 948
defus	455
degree$	5
delet	478 605
delet$	725
delete	2397
delete$	403 725
deleted$	725
deletes$	725
deleting$	725
delets$	725
delive	1142 4 1169 1952 1954 1175 1955 1193 1199 64 1681 769
deliver$	1107
deliverables$	1688
delivered$	1922 1963 1973 1979 1204 1693 1107
delivering$	1107
delivers$	1107
delivery$	1144 1949
demoli	2391
dentist$	920
depart	1548
departuretime$	2328
departuretimes$	2328
dependence$	340 1560
dependency$	340
descri	1990 1211 1235 2015 1244 106
describe$	1991 2024 783
described$	2024
describes$	783
design	1954 1681
design$	2011
designs$	2011
desk$	1968
desks$	1968
detach$	259 413
detached$	1934
detaching$	259
detail$	2022
details$	1944 2022 1795
detective$	809
detectives$	809
deter	246 438
deter$	247 297 834
determ	1270
determined$	2050
deterr	246
deterred$	426
deterrence$	946
deterrent$	946
deterrents$	946
deters	246
develo	1954 1323 1681 615 625
develop$	2032 2080 177 2103 997
develope$	177
developed$	2098 997
developes$	2032 177
developing$	177 997
development$	2035 2037
developments$	2035 1256 2037
develops$	2032 2080 177 997
dialogue$	1329 190 1777 1830
did$	1157 2001 2003
die$	1547
dies	1547
dies$	2327
dietician$	921
dietitian$	921
differ	261 1505 404 1562
difference$	795
different$	1225 1393 1415 2209 1434 318 2247 330 331 1475 1481 1483 1487 1494 356 357 1502 364 1510 1511 1516 2297 383 384 398 408 1556 1557 440 1589 457 1598 1601 1607 1613 484 1625 1639
differently$	2343
difficult$	385
diffus	455
dig$	1137
digest$	1686
digging$	1137
dignity$	1811
digs$	1137
dilut	350 420 455
dimini	483
direct	1149 1965 54 55 1982 2133 541 1687 1692 780
direct$	266 1436 503 693
directed$	266
directing$	266 503
direction$	1856
directions$	2173 2261 1856
directs$	266 503
disassociate$	260
disban	1430 1431 1527 2397 478 719
disband$	375 2307
disbande$	375
disbanded$	2210 2211 375
disbandes$	375
disbanding$	375
discou	246 438
discourage$	247 248
discouraged$	426
discourages$	247 248
discouraging$	247 248
discus	1954 1244 105 1270 1681 1761
discuss$	942
discussed$	2024 1245 2046 2050 942
discusses$	942
discussing$	942
discussion$	2051 2113 1830 942
discussions$	2051 1830 942
disentangle$	413
disman	1430 441 719
dismantl$	375
dismantle$	375
dismantled$	2210 375
dismantles$	375
dismantling$	375
disper	277 1430 1431 435 2396 708
dispersal$	1848 1856
dispersals$	1856
disperse$	1417 297 308 707
dispersed$	2210 2211 707
disperses$	707
dispersing$	707
displa	1149 1954 1965 1189 1982 541 1681 1687 1692 780
display$	1968
displayed$	1969
disrup	246 350 441 455
dissociate$	260
dissol	1527 478
dissolv$	375
dissolve$	375 2306 2307
dissolved$	375
dissolves$	375
dissolving$	375
dissua	246
dissuade$	247
dissuaded$	426
dissuades$	247
distan	349 466
distance$	259 1489 389 413 429 2367
distances$	259
distancing$	259
distant$	1502 1567
distri	4 1954 1199 64 428 1681
distributed$	1979 1204 1568 1693
distribution$	1144
diversion$	1023
diversionary$	1023
divert$	259 1022
diverted$	1022
diverting$	259 1022
diverts$	259 1022
divide	1430 428 719
divided$	2210 1568 461
dividi	719
division$	429
do$	1157 1990 156 220 2146 2150 269 1416 1549 635
doctor$	904
does$	220 269 1549
doing$	156 220
domino	1677
dominoes$	2457
don$	269 1549
donate$	1138
donated$	1138
donates$	1138
donating$	1138
done	1142 1954 1180 1199 1309 1356 1681
done$	1922 1157 1938 1960 1963 1967 1979 2089 2091 2136 2154 2155
door$	1933 1968 51 2094 1887
doors$	1933 1968 51
dorm	2381
doubl	789
double$	63 88
down	2397 789
down$	1948 1974 2019 163 403 573 1876 1890
downinto$	1669
downlo	1945 1167 1952
downloads$	1947
downto$	1669
draft$	1089
drafte	1954 1681
drafted$	1089
drafting$	1089
drafts$	1089
draw$	154 259 322 341 2401 755
drawin	576
drawing$	2437 755
drawn$	1168
draws$	755
dress$	1672
drew	1216
drew$	1996
dried$	1229
drift$	2087 1485 436 1577 2400
drifted$	436
drifting$	436 1577
drifts$	436 1577
drive	2396
drive$	399 700 743
driveing$	399
driven	374
driven$	341 771
driver	33 34 1964 54 55 74 1650 2443 1699 1789
driver$	0 1 1925 12 16 18 46 2430 1729
drivers$	0 1 1925 12 16 18 1173 46 1214 2446
drives$	399 700 743
driving$	700 743
drop	260 518 789
drop$	1149 23 1965 58 1982 1400 1667 1668 532 541 1687 1692 688 763 780
dropin$	1658
dropins$	1658
droppe	1239 789
dropped$	2019 532 763
droppi	260 789
dropping$	1400 532 763
drops	789
drops$	532 763
drug$	820
drugs$	820
due$	1264 1764
dug$	1967
dynami	2375 667 1807
dynamic$	2426
dynamics$	2426
each	1267 2309 2321 1656 2443 1867
each$	1921 1975 2006 2047 1344 2177 2204 2246 1476 2270 370 376 2305 392 2314 2318 473 513 2436 1657 2438 2439 1664 2451 1673 1698 581 1878 1880 1881 1883 1892 1905 1910 1915
ear$	1785
earlie	789
early$	701 702 1876
earn$	675
earning$	675
earns$	675
ears$	694
easier	789
easier$	1536
easter$	486
easters$	486
easy$	2010
eat$	1445 1124
eating$	1124
eats$	1445 1124
educat	374
educate$	649
educated$	1467 1532 1540
educates$	649
educating$	649
effect	2375 1750
effectively$	2054
effort	1275
effort$	2051 2055
efforts$	2051
eject	434
elder	400
elder$	2349
eldest	241 1387 2175 2178 1406 1446 2240 1461 1462 2243 327 1476 370 2309 400 1552 421 2409 1847 1859 1862 1867 731
eldest$	2349
elearn	1149 1965 1982 541 1687 1692 780
elevat	948
else$	2325
elsewh	2256 1545 2350
elsewhere$	2028 2212 2247 2297 2312 2320 2325 1746
email	1141 1149 1965 1982 541 1687 1692 780
emaile	1140 1954 1961 1194 1976 1977 1681 555
emailed$	1920 1974 1195 1695
emails	1175 1955
embed	625
embed$	985
embedded$	2098 985
embedding$	985
embeds$	985
emerge	1319
emerge$	2032 2099
emergees$	2032
emerges$	2032 2099
emotio	125
emotional$	1265
empath	667 1807
emphas	948
employ$	1063
employing$	1063
employs$	1063
empowe	625
empower$	936
empowered$	936
empowering$	936
empowerment$	936
empowers$	936
enabl	948
enable$	181
enables$	181
enabling$	181
encour	1270 2133 625
encourage$	943
encouraged$	2050 943
encouragement$	1032
encourages$	943
encouraging$	943
encrypted$	850
end	246 260 301 1527 478 2402
end$	1400 312 1501 2285 2292 373 2306 2307 2327 2366 1624 2405 1098
endeav	664
ended	1229 1239 2397
ended$	2009 2019 2159 2182 2292 2366 1098
ending	246 260
ending$	1400 373 1098
ends	246 301 1547
ends$	2292 373 2327 1624 2405 1098
enforc	723
engage	1140 1169 45 1750 620 1765 1827
engage$	1185 1760
engaged$	1920 1962 1760
engagement$	1949 2051 1691 1760 1832 969
engages$	1185 1760
engagi	620
engaging$	1760
engend	948
enhanc	625
enhance$	995
enhanced$	2098 206 995
enhances$	995
enhancing$	995
enquir	1149 1965 1982 541 1687 1692 780
enrich	948
enrol$	416
enroled$	416
enroling$	416
enrolred$	416
enrols$	416
ensure	625
ensure$	468 610
ensured$	2098 468 610
ensures$	468 610
ensuring$	610
enter	435 2368 713
enter$	2352
entered$	461
enters	713
entrance$	1968
entrances$	1968 1497 2378
entry	1548
entry$	1571 1907
entrytime$	2328
entrytimes$	2328
environment$	2092 2138 2426
environments$	2092 2138
episod	791
equally$	1811
equip$	651
equipm	53
equipped$	651
equipping$	651
equips$	651
erode	350
escala	631
escalate$	1829
escalated$	1749
escalates$	1829
escort	442
escort$	399
escorted$	341
escorting$	399
escorts$	399
establ	1954 1270 1681 625
established$	1253 2050
estate	2256 2285
estate$	2268 1630
esteem	1807
ethos$	971
evalua	1954 1681
evenin	1149 1965 1982 1470 2250 2290 2348 464 465 541 1687 1692 780
evening$	1943 1183 1978 1458 2254 2278 2279 1512 2293 1538 2363 1604 2385 2393
evenings$	1943 1183 1978 1458 1466 2255 2279 2280 2291 1512 2293 1538 2369 1604 2385 1707
event	1149 1965 1982 541 1687 1692 780
event$	1983 782
events$	1983 2093
every	2321 1656 2443 1867
every$	1921 1975 1205 2006 1295 1344 1347 215 1448 376 513 2436 2438 2439 2451 674 1910
everyb	33 166 187 1327 209
everybody$	1173 1306 1349 1376 656
everyo	33 1254 166 187 1327 209
everyone$	1173 2034 133 1306 1349 1376 656
everything$	1775
evict	434
evidence$	29 1795 835
evolve$	2032
evolvees$	2032
evolves$	2032
except	2410
exchange$	134
exclud	1212 431 443 2396 479 715
exclud$	722
exclude$	348 722
excluded$	1992 348 1540 1571
excludes$	348 722
excluding$	348 722
excluds$	722
exclus	791
exclusion$	89 254 255
exclusions$	89
exerci	1149 1965 1982 541 1687 1692 780
exhibi	50
exhibition$	47 1190
exhibitions$	1190
existing$	1253 1293
exit	369 478
exit$	314 1509
exiting$	314
exits$	314 2378
expect	667 1807
expected$	310
expel	479 715
expel$	722
expele$	722
expeles$	722
expeling$	722
expell	479
expels$	722
expenditure$	22
experience$	2128
explai	1194 1211 1235 2015
explain$	1991
explained$	1974
exploi	2137 1727 1038
exploit$	2012 2428 2429
exploitation$	799
exploitative$	799
exploited$	799
exploiter$	799
exploiters$	799
exploiting$	799
exploits$	799
explor	1244 106 1270 2084
exploration$	2051
explore$	939
explored$	2024 2046 2050 939
explores$	939
exploring$	939
exposu	667 1807
extend$	1074
extending$	1074
extends$	1074
extent$	5
extra$	233
extrac	506
extract$	259
extricate$	259
eye$	2048
eyes$	694
facili	1954 1681 625
facilitate$	991
facilitated$	991
facilitates$	991
facilitating$	991
fade	1547
fade$	2306 2327
faded	2402
fades	2402
fades$	2327
fair	50
fair$	1190 2010 1659 1844
fairly$	1811
fairs$	1190
fall	1239 789
fall$	2019 199
fallin	789
falling$	199
fallping$	199
falls	1239 789
falls$	2019 199 1547 1635
famili	33 34 1964 56 57 95 1267 1789
families$	0 1 1925 12 16 18 1173 37 46 1197 2047 1321 1343 1406 267 2248 2300 1533 2446 1791 898
family	34 1964 241 1387 2175 1406 1446 2240 1461 1462 2243 327 1476 2256 2285 2309 1552 2364 487 1847 1859 1867 731
family$	0 1 1925 12 16 18 46 1246 2248 1533 1650
far	378 466
far$	119 378 1518 1567 484 1625 1626
fare	1672
fare$	2452
fares$	2452
fashion$	2100
faster$	1836
father	1429 2364 487
father$	887
fear	1235 2015
fear$	1703
fears	1235 2015
feasibility$	1800 662
feasible$	1757
february$	2002
fed$	2036
fee	1672
fee$	2452
feed$	111
feedback$	542
feeding$	111
feeds$	111
feel	1990 1235 2015 1323
feel$	2103 1328 577 783
feelin	667 1807
feeling$	783
feelings$	237
feels	1235 2015
feels$	1328 577 783
fees$	2452
fell	1239 789
fell$	2019
felt	1990 1235 2015
felt$	577 783
fence	53 2434
fence$	36 51 1057
fenced$	2391 497
fences$	51 1057
fencing$	36 51 1057
festiv	50
festival$	1190 2456
festivals$	1190
few$	2008
fewer	63
fewer$	1203 69 784 882
fight	791
fight$	89
fights$	89
figures$	1686
file$	1929 2026 2027 2029 1746 1762
filed	1954 1681
files	1175 1955
fill$	756
filled	1954 1681
filled$	756
filling$	756
fills$	756
film	1149 1965 1982 541 1687 1692 780
film$	47 52 2432 2437 1659 2441 2450 2456
filming$	775
films$	2450 2456 775
find	1211 275 1579
find$	1991 1235 377 575 1716 673
findin	1243
finding$	2021 2023 377 673
finds$	377 575 1716 673
fine	1672
fine$	2452
fined	2396
fines$	89 2452
finish	1142 1954 1548 1681
finish$	2306
finished$	1922 1967
finishingtime$	2328
finishingtimes$	2328
finishtime$	2328
finishtimes$	2328
firm$	695
firmer$	695
first$	1708
fish$	779
fishes$	779
fishs$	779
fit$	2039 1052
fits$	1052
fitted	1176 1199 1680
fitted$	1956 1979 2460 1052
fitting$	1052
five	56 57 70 1218 91 95 241 1387 2175 1406 291 1446 2240 1461 1462 2243 371 2309 2321 1552 1574 1660 1673 1699 1847 1859 1867 731
five$	50 1197 1210 1231 2018 2270 2354 449 2373 2421 1657 2440 1677 1905 1912 1918
fix	432
fix$	740
fixed$	740
fixes$	740
fixing$	740
flag	117
flagged$	2036
flat	427
flat$	450
flexib	1335
flexible$	2115
flies$	445
flowing$	2109
flush	434
fly$	445
flyer	1149 1965 1982 541 1687 1692 780
flyers$	1909
fobs$	553
focus	625
focus$	1777 984
focused$	1781 1782 1821 984
focuses$	984
focusing$	984
focussed$	1781 984
follow	1167 1212 93 2309
follow$	137 1310
followed$	1992 1998 1270
followers$	1947
following$	137 1704
follows$	137
food$	2450 1917
footage$	815
football$	1918
footfa	13
footfall$	1691
for	2015 363
for$	1171 1959 1973 1996 2024 2041 2062 1308 2097 2104 2238 1541 2399 2436 1671 1708 1751 1787 1794 1802 1886 1888 1913
forbid	246 249 300 301 306 438
forbid$	247 1407
forbidden$	2159 426 2366
force$	811
form	1470 2250 1506 2290 1523 1565 2345 2348 1580 462
form$	52 2274 2286 2287 2303 2308 2322 2336 2360 1602
forming$	2314
forms	1149 1965 1982 2250 1471 2345 541 1687 1692 780
forms$	52 2251 2291 2303 2336 2360
fortnightly$	1921 2436
forum	19 26
forum$	1166
forwar	1270 1310
forward$	2050 2090 1758 1759 1840
forwards$	1758 1759 1840
foster	447 625 948
foster$	427 1587
fostering$	1587
found$	2172 1615 476 575
four	70 95 241 1387 2175 1406 1446 2240 1461 1462 2243 371 2309 1552 1574 1673 1699 1847 1859 1862 1867 731
four$	1210 2018 252 2224 2354 449 1619 2421 1674 1676
fragme	441 719
fragment$	375
fragmente$	375
fragmented$	375
fragmentes$	375
fragmenting$	375
fraternise$	1869
free	466
free$	413 767
frequency$	6
fresh$	292 1603
friday	464 465
friday$	1978 464 1604 465 2385 1653 2458 2459
fridays$	1978 1604 2385 1653 2458 2459
friend	42 56 57 70 74 1218 91 1233 95 1236 1267 187 1327 241 1386 1387 1388 2175 2179 1401 2184 1405 1406 2192 2196 2207 291 1446 2240 1461 1462 2243 327 1476 2269 1490 2271 2272 371 2298 2309 2321 1544 1552 1574 2376 2386 2388 1622 2420 2422 1660 1673 1699 1847 1859 1865 1867 731
friend$	298 1517 2304 400 1570
friendly$	2010 2095 1844
friends$	1182 1197 1210 1214 1231 2013 2016 2018 2047 1370 2180 2181 1402 2201 2202 1437 298 2218 2223 2227 2229 2236 2237 2249 2260 2263 2264 2270 2284 2289 1517 1519 2304 400 2324 405 2326 2331 2333 2340 2342 1563 2344 2354 2356 437 2359 449 2373 2379 2389 474 2400 481 2403 2406 2408 2421 2440 1851
friendship$	2166 2168 2180 1401 2181 2215 298 2232 2234 2236 2260 2269 2270 2295 386 1544 2324 407 2333 2342 1581 1597 481 2403 1646 1851
friendships$	2166 2168 2180 2181 2215 298 2232 2234 2236 2260 2270 386 2324 407 2333 2342 481 2403 1851
from	1399 2271 1551 1665
from$	1980 1238 140 2160 1400 1440 1465 2247 1469 1488 1493 1509 2320 1553 2339 1566 2347 1576 2370 458 2399 1644 2433 2436 2445 560 1709 1713 1794 1864 1875 1911
full$	157 1368 551
fuller$	157
fullerpicture$	1795
fullersense$	1795
fullerunderstanding$	1795
fully$	1187
fun$	43
fund$	28 1048 1049
funded$	1048 1049
fundin	1149 1965 1982 2088 541 1687 1692 780
funding$	28 1250 1287 1048 1049
funds$	28 1048 1049
furniture$	2450
furthe	125 131
further$	1265 1271 1436 1567
future	131
future$	1271 2059 1436 1764
gain$	675
gaining$	675
gains$	675
game	50
game$	1190 2450
games$	1190 2450 2457
gang$	255 1738 709
gap$	2119 389 429
gaps$	2119 1767
garden$	47 2437 779
gardenes$	779
gardens$	779
gate	53
gate$	36 1968 51
gates$	36 1968 51 2378
gather	1385 1386 2167 2174 1397 2183 2184 1424 1441 1443 1450 1525 1534 2329 2346 1574
gather$	2165 2172 1396 2177 2204 2205 2226 2230 2305 2352 2362 1611 2392 2417 655
gathered$	2157 2172 1615 1682
gathering$	2166 2217 2221 2228 2232 2314 2315 655
gatherings$	2221 2223 2228 2354
gathers$	655
gave$	463
genera	125
general$	1265
get	1990 1211
get$	1991 2080 221 259 342 1492 503 540 655 679
geting$	503 655
gets$	2080 221 259 342 503 540 655 679
getting$	221 259 342 1534 679
gift$	1215
gifts$	1215
gig	50
gig$	1190 2456
gigs$	1190
girl	241 1387 2175 1406 1446 2240 1461 1462 2243 327 1476 2309 1552 1578 1847 1859 1867 731
girl$	2248 400 1570
girlfriend$	902
girls	42 56 57 74 1218 91 95 187 1327 241 1387 2175 1406 291 1446 2240 1461 1462 2243 371 2309 2321 1552 1574 1660 1673 1699 1847 1859 1867 731
girls$	1182 1197 1214 1231 2018 1370 2224 2248 2249 2270 400 2354 449 2373 2440 1858
giv	769
giv$	177
give	125
give$	1265 150 159 177 202 260 463 777 1072
given	1932 1952 1954 1199 64 1244 125 213 1681
given$	1164 1954 1979 1204 1213 2024 1265 2046 150 159 1353 1681 1693
gives$	159 177 202 463 777 1072
giving$	150 159 177 260 463 777 1072
givs$	177
go	1927 1990 1211 435
go$	1192 1991 87 1244 2080 1382 1396 289 1450 315 1456 341 1492 365 1561 445 498 507 1651 565 789
goal$	1817
goalpo	53
goalpost$	36
goalposts$	36
goals$	1817
goe$	1382
goes	435
goes$	1192 2080 1382 289 315 341 365 1561 445 1635 498 1651 526 565 789
going	1159 131 435
going$	1939 1271 2109 1362 2220 315 2346 2358 1640 1704 1751 618
gone	1927
gone$	1954 1192 1194 1994 1681 565
good$	2010 2103 1348 1483 2365 551 653 678
gos$	87 1382
got$	60 342
gp$	903
gran	2364 487
gran$	889
grand	1578 2364
grandad$	889
grandbrother$	887
grandcarer$	887
grandcarers$	887
granddad$	887 889
granddaughter$	887
grandfather$	887
grandm	1429
grandma$	889
grandmother$	887
grandmum$	887
grandp	1429
grandparent$	887
grandparents$	887 900
grandsister$	887
grandson$	887
granma$	889
granny$	889
granpa$	889
grant	1149 1965 1982 541 1687 1692 780
grant$	28
grante	1954 1681
greate	62 615
greater$	1202 157 206 1368 233 639 670 678
green$	1987 1988 1705
greet$	1128
greete	77
greeted$	1217
greeting$	1128
greets$	1128
grew	789
grip$	1606 2401 482 1623
groom	1727 1039
groom$	2012 2428 2429
groomed$	802
groomer$	802
groomers$	802
grooming$	802
grooms$	802
ground$	727
grounding$	727
grounds$	727
group	1149 42 1965 56 1982 70 1218 91 1233 95 1236 1237 1267 187 1327 241 1387 2175 2179 1405 1406 2196 2207 291 2222 1446 2240 1461 1462 2243 1470 2250 2256 2269 1490 2273 371 2298 2309 2321 1552 2345 2351 1574 2386 1622 2422 1660 2443 1673 541 1687 1692 1699 1765 1847 1859 1865 1867 731 780
group$	1166 1182 1210 1231 2013 2016 2017 2018 2047 2131 1370 2180 2181 1402 2199 2201 2202 2214 2215 1437 2218 2223 2228 2229 2234 2236 2237 2246 2249 2251 2260 2262 2268 2270 2274 1500 1504 2286 2289 372 1513 2295 1519 387 1531 2322 2323 2324 2326 407 2330 2331 2333 2335 2340 2354 2356 437 2360 2361 2362 449 2373 1595 2377 1602 2389 1617 2398 481 2403 2406 2408 2421 1646 2440 1851
groupi	2346
groups	2250 2345 2348 1574
groups$	1390 251 2181 2228 2251 1504 1531 2324 2354 2360 2361 2377
grow	789
grow$	1485
grows	789
growth$	62
guard	34 54 55
guardian$	897
guards$	46
guidan	1149 1965 1982 541 1687 1692 780
guidance$	2045 1002
guide$	259 1002
guided$	1002
guidel	48
guideline$	49
guidelines$	49
guides$	1002
guiding$	1002
gulf$	389 429
gym	58 1687
had$	1938 41 60 2003 545 552 1694
haircuts$	1917
half	33 2250
half$	1173 43 63 88 1494 1692
hall	23 58
hall$	2214 333 2268 2310
halt$	312
halv	789
halved	1229 1239
halved$	2009 2019
halves	1470 2250 2348
halves$	1624 2405
hand	769
hand$	2106 1822 1073
handed	1932 1954 64
handed$	1954 1199 1204 1681 1693
handing$	1073
handle$	2316
handou	1149 1965 1982 541 1687 1692 780
handov	1346
handover$	2126
handovers$	2126
hands$	1073
hang$	1385 2329 2417
hangin	1534
hanging$	2167 2314 2315 2346 2358 1596
happen	1159 1954 1681
happening$	1939
happy$	1627
hard$	385 1798
harder$	385
harm	93 1727
harm$	2012 2428 2429 863
harmed$	863
harmful$	863
harming$	863
harms$	863
harnes	948
has	507 637
has$	9 1174 41 44 1187 60 73 2129 224 554 1696 690
have	1990 507 637
have$	9 1174 41 44 1187 73 136 193 200 2129 224 554 1696 690
haven$	2092 2138
having$	136 224 1600 1703 690 766
he	95 400 421
he$	1343 2139 1369
head	54 55 2443
headco	13
health	2137 261 404
health$	608
heard	1998 1235 2015 1750
heard$	2108 2157 794
heater	53
hedge$	36
held	1952 1954 1970 1199 61 106 107 108 1681 622
held$	1963 1979 1201 1247 1248
helmet	53
help	2133 625
help$	97 2045 183 342 1768 1832 1841 1004
helped	374
helped$	97 1004
helpfu	2084
helpful$	2010 97 1757
helpin	625
helping$	183 1004
helpline$	52
helplines$	52
helps$	183 342 1004
her	1230 241 1387 2175 1406 2222 1446 2240 1461 1462 2243 1476 2273 370 2309 2321 1552 2407 1715 1847 1859 1862 1867 731
her$	1975 109 1360 1454 1468 355 683 1878 1916
here	1244
here$	1986 2024 2025
herfriends$	2331
hergroup$	2331
hierar	840
high$	551 591 670
higher	62 789
higher$	1202 551 670
highli	948
hike$	2454
hikes$	2454
him	1230 241 1387 2175 1406 1446 2240 1461 1462 2243 1476 2273 370 2309 2321 1552 2407 1715 1847 1859 1862 1867 731
hire$	1060
hires$	1060
hiring$	1060
his	2222
his$	1975 109 1360 1454 1468 355 683 1878 1916
hisfriends$	2331
hisgroup$	2331
hit$	548
hits	1167
hits$	1947
hoc$	1281
hockey	1677
hockey$	2457
hold	1490 622 637
hold$	120 227 322 2270 1579 1606 2401 482 1623 690 726 747 1106
holding$	120 690 747
holds	1175 1955
holds$	120 227 690 747 1106
holiday$	486
holidays$	486 2427
holidayss$	486
holist	125 132
holistic$	1265 1272
home	277 2256 2290 1548 1565 2345 427 2348 1580 2453
home$	2010 1417 2200 2276 2312 1539 2332 2336 2338 2360 1587 450 475 1629 2442 570 1911
homes	1497 2345
homes$	2200 2277 2291 1539 2336 2360 2446
hometime$	2328
hometimes$	2328
honest$	2010 1844
hope	1235 2015 2133 664
hope$	1305
hopes	1235 2015 664
hoping	664
horizo	667 1807
host$	2011 1083
hosted	1954 1970 1681
hosting$	1083
hosts$	2011 1083
hotspot$	841
hotspots$	841
hours	1149 1965 1982 541 1687 1692 780
hours$	1943 30 1983 1466 1546 1875
house	1565 2345 427 462
house$	322 450 1602
housed$	1464 1540
household$	1533
households$	2300
houses	1470 2250 1497 1523 2345
houses$	2277 2303 2419
housin	462
housing$	1602
how	119
how$	11 32 38 1259 1300 1573 1698 1718 1800 1894
hub	23 58 1687
hub$	2138
humili	868
hung	1680
hung$	2460
hurt	1212 93 1727
hurt$	1992 2012 2428 2429 1728 862
husband$	895
hustl	434
identi	1954 1211 1270 1681
identification$	1560
identified$	2046 2050 1690 827 1010
identifies$	627 827 1010
identify$	1991 627 827 1010
identifying$	627 827 1010
identity$	2096
if	1582
if$	110 2057 179 229 2197 2319 2351 1740 617 1764 1771 689
imam	54 55
implem	4 1954 1681
implementation$	1144
impos	723
impossible$	385
improv	62 615 625 789
improve$	1202 994
improved$	1202 2098 206 551 1797 678 994
improvement$	47 62 1840
improvements$	47 1840
improves$	994
improving$	994
in	1955 1251 1278 1291 1633
in$	1956 1185 1188 1971 1202 65 1989 1222 83 1224 86 2031 122 124 1269 2054 2058 139 2071 2097 1325 1367 274 2212 362 2318 2320 2332 2338 2352 1594 499 1655 2436 1658 2438 2447 2448 1671 2453 2455 1679 1707 1709 1714 682 1828 720 1874 1889 1890 1896 1903 1913
incide	791
incident$	89 609
incidents$	89 609
includ	1244 105 1750
include$	2024
included$	2024 1245
inclus	172 218
inclusion$	952
inclusive$	1312 2095 1358 1844
increa	62 615 625 637 789
increase$	62 1202 206 1829
increased$	1202 157 2098 206 551 639 1797
increases$	1829
increasing$	1202 206
indivi	1514 410
individually$	2294 1853
indoors$	2332 2338
induct	1149 1965 1186 1982 541 1687 1692 780
inducted$	1966
induction$	2
influe	2137 2375 1827
influence$	2179 1443 2223 1606 2401 482 1623 1026
influenced$	1026
influences$	1026
influencing$	1026
influential$	1855
inform	1149 1961 1965 1976 1977 1982 1274 541 1687 1692 1750 780
inform$	1013
information$	1944 1169 1256 2037 2054 1765 1795
informed$	1272 2053 2108 1762 1781 1821 1013
informing$	1013
informs$	1013
ininto$	1669
injunc	254 1394 255 1395
injunction$	1849
injunctions$	1849
injur	791
injured$	864
input	1149 1965 1982 1373 541 1687 1692 780
input$	2153 962
ins$	1658
inset	1149 1965 1982 541 1687 1692 780
inside	2368
inside$	1422 2332 2338
insigh	667 1807
insight$	1795
insist$	468
insistd$	468
insists$	468
inspire$	937
inspired$	937
inspires$	937
instagram$	477
instal	1954 1176 1199 1681
install$	1051
installation$	47
installed$	1956 1979 1051
installing$	1051
installs$	1051
instead$	81 1227 360 1550 603
instil	948
instru	306
instruct$	266
instructed$	266 310
instructing$	266
instructs$	266
intake	2381
integr	948
intell	1274
intelligence$	1256 2054 1795
intend	664
inter$	131
interaction$	1642
interest$	2112 2148
interests$	298
interrogat$	650
interrogate$	650
interrogates$	650
interrogating$	650
interrogats$	650
interv	1149 1965 1976 1977 1982 541 1687 1692 780 948
intervention$	1767 1832 1842 953
interventions$	1767 1832 953
interview$	765
interviewed$	765
interviewing$	765
interviews$	765
into	1251 363
into$	2024 2031 2050 1352 2241 354 2320 499 1669 1799 1808 720
introd	4 1954 1681 723
introduce$	1136
introduced$	1136
introduces$	1136
introducing$	1136
introduction$	1144
investigate$	660
investigates$	660
investigating$	660
invita	1149 1965 1982 541 1687 1692 780
invite	1140 1952 1961 1186 1194 1976 1977 555
invite$	1066
invited$	1920 1966 1974 1695 1066
invites$	1066
inviting$	2095 1066
involv	1373 1750
involve$	1033
involved$	1033
involvement$	2153
involves$	1033
involving$	1033
is	1143 106 118
is$	1187 1191 1192 66 67 100 162 1328 2125 324 539 540 577 579
isolat	719
isolate$	718
isolates$	718
isolating$	718
isolation$	2312 1860
issue$	2035 2037 2069 609 1753 1812 974
issued	1954 1199 64 1681
issued$	1932 1979 1204 1693
issues	1765
issues$	2035 1256 2037 2069 609 974
it	1230 2015 1715
it$	1150 1252 1652 1706 577 1812 1878 1880 1885 1904 1912 1915
its$	174 1337 1360 1426 2449 1670 2451 1676 1678 683 1875 1876 1878 1897 1901 1904 1915 1916
january$	2002
jog$	779
joges$	779
jogs$	779
join	1160 1940 1952 45 1447
join$	1346 676 1135
joined	1952 1954
joined$	131 132 1286 180 1373 1750 676 1135
joining$	1135
joins$	1135
joint	1169 131
joint$	1949 1271 1500 372 1513 2330 1645 1765 653 677
jointly$	1766
judgement$	2063 961
judgemental$	1312 1358
judgment$	961
july$	2002 1223
june$	2002 1223
keep	1990 1404 275 438 622 637
keep$	101 128 129 145 189 227 247 1407 297 322 323 325 1491 382 390 412 418 469 485 623 641 726 1102
keeped$	390
keepin	622
keeping$	128 129 145 189 247 322 323 325 382 390 412 418 469 485 623 726 1102
keeps	622
keeps$	101 128 129 145 189 227 247 322 323 325 382 390 412 418 469 485 623 726 1102
keepting$	485
kept	1954 106 107 108 1270 1681 622
kept$	1923 1240 101 1247 1248 2050 189 1330 322 1464 412 418 431 726
keys$	553
kid	1578
kids$	2263
kind$	2010 1524 1844
kinder	404 1562
kindly$	1811
kit	53
kit$	553
kitche	58 2434
kitchen$	47
kits$	553
knew$	2003 558 578
knife$	824
knives$	823
knock$	774
knocke	1954
knocking$	774
knocks$	774
know	1990 1235 2015 1750
know$	1359 2141 558 578
knowing$	558 578
knowle	667 1807
knowledge$	1795
known	77 106
known$	1217
knows	1235 2015
knows$	558 578
kpi$	1688
kpis$	1688
labeled$	880
labelled$	880
lad	1578
lad$	400
lads	56 241 1387 2175 1406 1446 2240 1461 1462 2243 2309 1552 1574 1847 1859 1867 731
lads$	1370 400 2354 449 1725
laid$	1967
lamp	53
lamp$	36 51
lamps$	36 51
landlo	54 55 1650 2443
landlord$	2430 804
landlords$	804
language$	1790 1817
lanyards$	553
lapse$	2306
larger$	2311
last$	1989 1222
lasted	2001 82
late	1655
late$	2435
later$	1764
launch	1954 1681
lawyer$	926
lead	34 35 1964 54 55
lead$	2011 1310 259 534 550 1906
leadar	1175 1955
leadat	1175 1955
leadca	1175 1955
leadch	1175 1955
leadchecks$	1175
leadci	1175 1955
leadco	1175 1955
leadde	1175 1955
leadem	1175 1955
leader	54 55 241 1387 2175 2178 1406 1446 2240 1461 1462 2243 327 1476 2309 1552 421 2409 1847 1859 1862 1867 731
leader$	2206 1855 1858
leaders$	2206 1855 1858 837
leadfi	1175 1955
leadho	1175 1955
leadin	400 1862
leading$	534
leadlo	1175 1955
leadma	1175 1955
leadme	1175 1955
leadof	1175 1955
leadpr	1175 1955
leadre	1175 1955
leadru	1175 1955
leads$	2011 534
leadse	1175 1955
leadsh	1175 1955
leadsu	1175 1955
leadup	1175 1955
leadvi	1175 1955
leadwr	1175 1955
leafle	1149 1965 48 1982 541 1687 1692 780
leaflet$	1944 1983 2437 1909 782
leaflets$	1983 1909
learn	625
learn$	2233
learni	1149 1965 1982 1274 541 1687 1692 780
learning$	2054 949
leav	478 769
leave	1990 260 277 369 435
leave$	101 102 1396 1400 1417 1509 379
leaves	435
leaves$	101 102 379
leavin	260 1548 435
leaving$	101 102 1400 379
leavingtime$	2328
leavingtimes$	2328
led$	211 1781 1821
left	106 2397
left$	1240 101 102 167 2400
lend$	1091
lending$	1091
lends$	1091
lens$	957
less	406
less$	287 288 1442 1536 602 785
lessen	420 455 2402 483 948
lesson	1149 1965 1982 1470 2250 1565 2345 2425 541 1687 1692 780
lesson$	1983 1985 333 2259 2322 782
lessons$	1983 1985 2004 1226 1711 1907 1917
let$	219 1378 1403 316 1484 1491 1521 2368 454 470 520
leted$	1378
lets$	219 316 470 520
letted$	1378
letter	1149 1965 1982 541 1687 1692 780
letter$	1944 89 1909
letters$	89 1909
letting$	219 316
level$	551
levels$	551
levera	948
liais	1761
liaise	1194
liaise$	933
liaised$	1974 1195 933
liaises$	933
liaising$	933
liaiso	1169
liaison$	1949 2051 933
librar	54 55 58
library$	2268 2310
licenc	1149 1965 1982 541 1687 1692 780
licence$	254
life$	501
lift	483
lift$	761
lifted	2402
lifted$	761
lifting$	761
lifts$	761 1917
light	53
light$	36 51 511 739
lighti	53
lighting$	36 51 739
lights$	36 51 511 739
like	1235 2015
like$	1305 2149
liked	77
liked$	1958 1217
likes	1167 1235 2015
likes$	1947
limit	246 1404 303 406 432
limit$	326 433 453
limited$	2159 433
limiti	246
limiting$	326 433
limitped$	433
limitping$	433
limits	246
limits$	326 433
limitting$	433
line$	52 2022 144 2083 1745
lines$	52 2022 144 1285 1745
linger	2346
linger$	2329
link	1386 1490
link$	151 2166 262 282 2270 1560 524 595 1818
linked$	151 524
linking$	151 524
links	1765
links$	151 2074 2166 262 282 2270 1560 524 595 1765 1818
list	48 1211
list$	3 1161 31 1991 2437 593
listen	1750
listen$	1009
listened$	572 1009
listening$	1763 645 1009
listens$	1009
lists$	1161 31 593
lit$	1714
live	1954 2256 1681
live$	1972 2233 1464 397 2341 2350 444
lives$	397 444
living$	2233
loaded$	1693
lock	53
lock$	36 51 390 1043
locked	497
locked$	390 1637 1043
locking$	390 1043
locks$	36 51 390 1043
lodge$	444
log	1149 1965 1982 541 1687 1692 780
log$	3 31
logged	1954 1199 1681
logged$	1929 1979 832
logs	1175 1955
logs$	31 832
loiter	2346
long$	2008
longer	1990 269 1549 439 789
longer$	1207 1279 238 263 1409 305 307 1453 1591 1701 714 729
look	664
look$	149 168 1310 184 198 231 275 659 688
looked$	106 1270 659
lookin	664
looking$	168 184 198 231 659
looks	664
looks$	168 184 198 231 659
loop$	1762
loosen	350 1547 420 2402 483
loosen$	2327
loosens$	2327
lose$	158 260 1485 1621
loses$	158 286 1621
losing$	158 1621
lost$	1621
lot$	2262 2263 2408 2421 2424
lower	789
lower$	757
lowered$	757
lowering$	757
lowers$	757
loyalties$	282
loyalty$	282 1560
lunch	1470 2250 1548 1667 1668
lunch$	1471 1659 2447 2448 1907 1917
lunche	2250
lunches$	1907
luncht	464 465
lunchtime$	1978 2328 1604 2385
lunchtimes$	1978 2328 1604 2385
made	1155 1952 1954 1199 118 1681
made$	1935 1967 1979 2121 310
magistrate$	928
mail	1149 1965 1982 541 1687 1692 780
mailed	1140 1954 1681
mailed$	1920
main	400 1862
mainta	625 637
maintain$	998
maintained$	2098 998
maintaining$	998
maintains$	998
make$	118 135 175 1323 204 225 377 396 503 517 638 686
makeing$	503
makes	1175 1955
makes$	175 225 377 396 503 517 686
making$	135 175 204 225 377 396 686
male$	1722 1036
males$	1722 1036
mam$	888
man	1995
man$	798 1036
manage	34 35 1175 1955 54 55 149 1323 374 2443 625
manage$	1289 2103 2316 989
managed$	2098 710 989
management$	653
managerchecks$	1175
managers$	46
manages$	989
managi	625
managing$	989
manner	1313
manner$	2093 2100
many$	1151 1951 1172 1178 1203 2008 2353
map	1149 1965 48 1982 1208 541 1687 1692 576 780
map$	52 2437 522 556
mapped$	522 833
mappin	1149 1965 1982 541 1687 1692 576 780
mapping$	522 833
maps$	522 556
march	442
march$	2002 1223
mark$	10 1696 1716
marked$	10 577
marks$	10 1696 1716
master	1149 1965 1982 541 1687 1692 780
match	50 1667 1668 1677
match$	1190 2432 1659 2447 2448 2456 2457
matche	1677
matches$	1190 2456 2457
materi	53
mates	1544
mates$	2263 2324
matter$	1244 2069
matters$	2069
maximi	948
may$	1223 2039 164 1375 1526
meal	50 1667 1668
meal$	1190 2437 1659 2447 2448 2456 1907
meals$	1190 2456 1907 1909
mean$	2127
meaningful$	1837
means$	2033 2073 2127
measur	1275
measures$	2055 1276
mechanisms$	1276
mediat	1149 1965 1982 541 1687 1692 780
medic$	923
meet	1141 1927 61 1990 1385 2174 1397 2183 2184 1424 1441 1447 1450 2271 1525 2329 1579 446 1761
meet$	1926 1201 1382 2165 1396 2177 2204 2205 2226 2230 2305 1528 2352 2362 1608 1611 2392 2414 2417 516 548
meetin	1149 19 1159 1169 1965 1982 1386 2167 2187 1443 2346 2358 1596 541 1687 1692 780
meeting$	1939 1949 1983 2158 2166 1400 2215 2220 2232 1512 2293 1534 2315 782
meetings$	1949 1983 2033 2158 2223 1512 2293
meets	1175 1955
meets$	1926 1201 1382 516
meetup$	2221
meetups$	2221 1586
member	34 42 1964 56 57 70 74 1218 91 95 1236 1267 187 1327 241 1387 2175 1405 1406 2192 2194 291 1446 2240 1461 1462 2243 327 1476 2269 370 2309 2321 1552 1574 2422 1699 1847 1859 1867 731
member$	2248 400 1570 1858
members$	0 1 1925 12 16 18 37 1182 46 1197 1210 1214 1231 1233 2016 2018 2047 1402 1437 2224 2248 2270 400 2354 437 449 2373 1858
membership$	1495
memora	1149 1965 1982 541 1687 1692 780
men	1995
men$	798 1036
mend$	1054
mended	1176
mended$	1956 1054
mending$	1054
mends$	1054
mental	2375
mention$	2022 1745
mentions$	2022 1745
mentor	1149 34 35 1175 1955 1964 1965 54 55 1982 541 1687 1692 780
mentor$	0 1 1925 1147 12 16 18 46 1983 550
mentorchecks$	1175
mentoring$	1950
mentors$	0 1 1925 1147 12 16 18 46 1983
mentorschecks$	1175
menu$	2450
messag	1149 1965 1982 1447 1534 2358 1579 1596 1640 541 1687 1692 780
message$	1215 78 1608 2441 1817
messages$	1215 78 2158 1380 851
messaging$	2158 2220 2314
met	1927 1952 1954 1180 1194 1976 1977 61 374 555 1750
met$	1946 1960 1184 1974 1195 1201 1615 548 1695
meters$	2219
metres$	2219
midwife$	917
might	1366
might$	164 1375 1526
miles	378 2350
miles$	2219 1518 1567 1590
milestone$	40 1688
milestones$	40 1688
mind$	2105 2147 1762
mindfu	1270 1335
mindful$	2050 2053 2115
mindse	667 1807
minibu	1149 1965 53 1982 2381 541 1687 1692 780
minibus$	2456
minimi	246 303 406 625 948
minimised$	2098 2159
minute	1149 1954 1965 1982 541 1681 1687 1692 780
missin	1212
missing$	1992 791
mistak	871
mitiga	625 948
mitigated$	2098
mix	1385 2174 1397 2183 1450 2271 2329
mix$	2165 2177 2226 2230 2414 1869
mixing	1386 2167 2187 2346 2358
mixing$	2166 2215 2232 2315 1596 1870
mobile$	1934
mobili	948
model$	1786
models$	1786
module	1149 1965 1982 541 1687 1692 780
module$	2 52
modules$	52
moment$	2042 2124 1478
monday	464 465
monday$	1978 464 1604 465 2385 1653 2458 2459
mondays$	1978 1604 2385 1653 2458 2459
money	2088
money$	28
monito	1270 1761
monitor$	828 930
monitored$	2050 828 930
monitoring$	828 930
monitors$	828 930
month$	486
monthly$	1921 527 546
months$	2059 2365 486
more	62 125 131 2171 615
more$	1202 1205 69 1265 1271 157 1299 171 1315 201 226 1368 233 1392 293 1436 319 2311 404 1562 448 2390 551 1702 1775
mornin	464 465
morning$	1183 1604 2385
mornings$	1183 1604 2385
mosque	58
most	33 1610
most$	1173 1205 1365 1476 2390 2409
mother	1429 2364 487
mother$	887
motivate$	938
motivates$	938
motivating$	938
mou	1149 1965 1982 541 1687 1692 780
mounte	1680
mounted$	2460
mov	442 467
mov$	380 393 430
move	336 435
move$	265 277 289 322 337 2266 347 365 369 380 393 416 1561 430 445 2382 2396 498 1643 529 696 1850 738
moved	336 2396
moved$	1212 265 289 1430 1464 1467 337 365 380 393 1540 1561 430 461 498
moveed$	416
moveing$	265 416
movements$	839
movered$	416
moves	336
moves$	265 289 322 337 2266 365 380 393 416 1561 430 445 2382 498 529 696 1850 738
moving	336
moving$	380 393 430 1643 619 738
movred$	380 393
movring$	380 393
movs$	380 393 430
much$	1172 2008
multi$	1169 131 132
mum	1429 2364 487
mum$	887
mural$	47 2437
murals$	47
museum	58
music$	2450
must	2125 2129
must$	170 178 1526
nailed	1680
nailed$	2460
name	1990 1211
name$	1991 1217 751
named	1994 1216
named$	1996 1690 581
names	1941
names$	592 751 856
nan	1429 2364 487
nan$	890
nana$	890
nanny$	891
narrat	667 1807
naturally$	1547
near	1537 1542
near$	1279 1413 2233 2322 1679 1889
nearby$	1874
necess	125
necessary$	1265 1756 1757
need$	2123 2129
needed	2084
needed$	1756 1757
needs	1750 1765
needs$	2123 2129 1767 972
neighb	74
neighbours$	1214
neither$	245 334 402
nephew	1578
net$	2119
netbal	1677
netball$	2457
networ	19 26 1254 1650
network$	1147 1166 94 2034 298 2324 2361 2377 2430
networks$	2033 2073 298 2324 2361 2377
never	269 1549
never$	238 245 263 1409 307 2252 339 352 368 388 1591 459 714 729 885
new	261 404 1562
new$	292 1483 364 384 457
newsle	1149 1965 1982 541 1687 1692 780
newsletter$	782
next$	1537 1542 1764
nicer	404 1562
nicer$	1483 384
niece	1578
night	1470 2250 2290 2348
night$	1943 1978 1458 2254 2278 2279 1538 2363 1604 2385 2393
nights	2250 791
nights$	1943 1978 1458 2255 2279 2291 1538 2369 1604 2385 1707
no	301
no$	75 205 244 272 296 313 317 338 391 456 1610 491 500 502 505 561 562 706
nobody	95 205
nobody$	1345 402 790
non	243 705
non$	172 218
nonassociation$	1845
noncontact$	1383
none	95
none$	205 273 334 402 790
nor$	245 729
normal	948
normal$	1253 173
norms$	1790
north	1585
not	81 1404 269 301 1549 1550
not$	72 1221 103 104 238 245 256 263 2186 1409 305 307 2252 334 339 344 352 358 368 381 388 1591 459 492 714 729 730 884
note	1149 1965 1982 1243 117 541 1687 1692 780
note$	31 2021 2022 2023 1796
notes$	31 2022
nothing$	276
notice	48 1235 2015 1394 1395
notice$	51 2148 250 511 1848 1856 1857
noticeboard$	1968
noticeboards$	1968
notices$	51 511 1848 1856 1857
notifi	1961
november$	2002
now$	1187 1207 1989 214 2365
nowhere$	285
number	13 48 1995
number$	14 20 1944 25 27 52 59 1572
numbers$	1951 1572 553
nurse	34 35 1964 54 55
nurse$	1147 911 914
nursea	1175 1955
nursec	1175 1955
nursechecks$	1175
nursed	1175 1955
nursee	1175 1955
nursef	1175 1955
nurseh	1175 1955
nursel	1175 1955
nursem	1175 1955
nurseo	1175 1955
nursep	1175 1955
nurser	1175 1955
nurses	34 1175 1955
nurseu	1175 1955
nursev	1175 1955
nursew	1175 1955
nurtur	172 218 625
nurture$	1025
nurtured$	1025
nurtures$	1025
nurturing$	1312 1358 1025
observ	1149 1965 1982 541 1687 1692 780
obtain	1954 1681
obtain$	655
obtained$	1682
obtaining$	655
obtains$	655
occasi	791
occasions$	1466
occur	1319
occur$	2099
occurs$	2099
october$	2002 1223
of	1170
of$	1924 1171 1991 1999 1221 2007 1234 1238 2024 115 2038 2055 1284 2077 2078 1316 2145 2170 1391 1398 2192 1418 1422 1507 1509 2302 2313 1541 1564 2404 2445 1698 559 1732 1733 1743 1794 1802 1864
off	1399 1559 2350 2453
off$	1922 1930 1960 253 1400 2339 2370 475 1636 1637 1876 1899 1900 1903
offer	1149 1965 1982 125 1346 541 1687 1692 1765 780
offer$	1265 177 2126 2146 1031 1109
offere	1140 1954 1961 1976 1977 1199 64 125 2084 1309 213 1356 1681
offere$	177
offered$	1920 1963 1979 1204 1265 2046 1270 2089 1353 2136 1627 1031 1109
offeres$	177
offeri	125
offering$	1265 177 1031 1109
offers	1175 1955 125
offers$	1265 177 1031 1109
office	34 35 1175 1955 1964 54 55
officer$	0 1 1925 1147 12 16 18 46 807
officerchecks$	1175
officers$	0 1 1925 1147 12 16 18 46 807
officerschecks$	1175
often	14
often$	7 1154 1172 2008 2135 1742
older	400 2384 1862
older$	1995 241 1387 2175 1406 1444 1446 2240 1461 1462 2243 2309 1552 2349 582 584 585 1847 1859 1867 731 732 733
oldest	241 1387 2175 2178 1406 1446 2240 1461 1462 2243 327 1476 370 2309 400 1552 421 2409 1847 1859 1862 1867 731
oldest$	2349
on	1655 698
on$	1188 68 1992 1238 2057 2058 1294 2090 1326 197 2122 1357 2142 2185 2210 1452 335 1480 359 2318 1541 2423 513 2435 2436 2438 2439 1671 2455 1679 1736 640 1809 1843 1875 1876 1889 1890 1899 1900 1914
once	2351
once$	1921 2213 2231 2239 2352 2372 2436
one	2178 400 425 1862
one$	43 1183 1302 1345 2177 268 1410 271 1423 1451 2246 327 1468 1476 370 1514 2294 1520 2305 392 402 2326 410 421 1592 2374 2407 2409 493 1692 581 1853 1876 1891 1892 1912 790
ones	1575
ones$	1183 2224 2280 1575 2355 1858
ongoin	125
ongoing$	1265 1288 653 931
online$	1972
only$	270 311 2294 414 452
onside$	1838
open	1199 1655
open$	1163 43 1198 1979 2011 2065 1314 2109 2110 1335 2435 1714 1763 1834 1844 1906 1041
opened	1954 1199 1681
opened$	1958 1967 1198 1979 1041
opening$	735
opens$	1198 2011 1041
operat	1734
operational$	1972
opinions$	237
opport	2088 2133 1750 1765
opportunities$	1317 1767 1768 662
opportunity$	2075 662
opposite$	330 1481 1510 484 1625
optician$	919
optimi	625 948
option	2088 2133 1580 1801
option$	2082 1800 662
options$	2360 1767 1800 662
orange$	1987
orbit$	1606
order	1193 2164 254 1394 1395 306 442
order$	1973 2163 250 266 468 503 1848 1856 1857
orderd$	468
ordere	1954 1193 1681
ordered$	1973 266 310
ordering$	266 503
orders	1394 1395 306
orders$	2163 266 468 503 1848 1856 1857
ordina	54 55 180
ordinary$	173
ordinate$	1825
ordinated$	1272 1320 1825
ordinates$	1825
ordinating$	1825
organi	1954 1970 1681
organise$	2011 536
organised$	536
organises$	2011 536
organising$	536
other	1254 187 1327 2179 261 2184 2194 2196 2207 2222 1474 2269 2272 2273 1505 2298 404 1562 2376 2384 1605 2386 2388 2420 2422 721 1865
other$	2034 2180 1402 2193 1415 2215 1436 1438 2221 1444 2227 2236 2237 2245 2246 2249 330 2260 1483 361 1502 364 1516 2297 1519 2301 2326 2333 1556 2340 2356 2359 440 1586 2374 1601 2384 1605 2386 1607 2389 1620 481 2403 2406 2408 2410 1638 1861
others	1254 2207 2269 1555
others$	2034 1402 2193 2223 2227 2229 2236 2237 2246 2249 1519 2326 2333 2334 2335 2340 2356 2359 2389 1620 481 2403 2406 2408 2421
ought	2125
ought$	2129
our	1244 166
our$	2024 1306 174 1337 1360 1678 683
out	466 506 2453 1801
out$	1144 1969 1979 1204 1219 2020 1241 1242 103 2024 1245 1247 2089 1324 2111 2136 2165 1396 1399 1421 2230 2247 2256 1477 1482 346 1489 2271 1505 1530 2320 2327 1551 1568 1571 488 2413 1637 1665 570 1776 1813 1882
outcom	1765
outcome$	2128
outcomes$	977
outing	2425
outing$	2456
outings$	2293 2456
outlet	1827
outlook$	2112
outrea	1149 1965 1982 1373 541 1687 1692 780
outreach$	1934 1950 2153 1832
outreachmentor$	1147
outreachmentors$	1147
outreachnetwork$	1147
outreachnurse$	1147
outreachofficer$	1147
outreachofficers$	1147
outreachpanel$	1147
outreachsergeant$	1147
outreachservice$	1147
outreachstaff$	1147
outreachteam$	1147
outreachworker$	1147
outreachworkers$	1147
outsid	103 1438 1505 1641
outside$	1188 2297 1679 1874 1889
over	1527
over$	2171 278 2221 2306 2307 2311 1593 2411 634 1794 1798
overla	1397 2329
overlap$	2177 2189
overs$	2221 1586
overse	1585 948
oversi	1750 1765
oversight$	1777 1793 654
overview$	1777
own$	1246 1249 1420 1455 2312 398 1614 1719 672 1853
owner	54 55 2443
owners	667 1807
ownership$	2148
owns$	672
pack	1149 1965 1982 541 1687 1692 780
pack$	1944
paediatrician$	915
page	1149 1965 1982 541 1687 1692 780
page$	1167 52
pages$	52
paid	1954 1681
paid$	1193 525
paint$	2450 1055
painte	1176
painted$	1956 1967 1055
painting$	1055
paints$	1055
pair	241 1387 2175 1406 1446 2240 1461 1462 2243 370 2309 1552 1847 1859 1867 731
paired$	1645
pairs	1575
pairs$	2355
pan$	2080
panel	1149 19 26 1965 54 55 1982 1254 541 1687 1692 780
panel$	1147 1166 2034
pans$	2080
paragraph$	2022 1745
paragraphs$	2022 1745
parame	1243
paramedic$	924
parameters$	2023
parcel	428
parcelled$	1568
parent	33 34 1964 56 57 74 95 1267 1656 1789
parent$	0 1 1925 12 16 18 46 887
parents$	0 1 1925 12 16 18 1173 37 46 1197 1214 2047 1321 1343 1406 267 351 1533 2446 1791 1805 887
park	58
park$	2239 2268 2310 776
parked$	776
parking$	776
parks$	776
part	1160 1940 1952 1953 1954 45 719
part$	1962 1185 103 1244 2140 1624 2405
partic	1160 1940 1167 45
participants$	1947
participate$	1185
participates$	1185
participation$	1691
partie	50
parties$	1190
partin	719
partne	26 1169 34 1964 1254 131 132 1346 209 1765
partner$	896
partners$	0 1 1925 12 16 18 1166 46 2034 133 1349 656
partnership$	1166 1949 1271 1272 2126 1766
parts$	1624 2405
party	50
party$	1190 2456
pass$	117
passage$	2022 1745
passages$	2022 1745
passed$	2036
passes	53
passes$	553 1907 1909
pastor	125
pastoral$	1265
path	2434
path$	47 451
paths$	451
pathwa	1580 667 1807 1827
pathway$	2360
pathways$	2033 2360
patient$	1844
patrol	1141 1927 1149 1965 1982 541 1687 1692 780
patrol$	1926 1950 813 1084
patrolled$	1084
patrolling$	1084
patrols$	1926 1950 813 1084
pay$	1050
paying$	1050
pays$	1050
peace	1603
peace$	2383 2400
peel$	259
peeled$	1834
peer	2179 1401
peer$	241 1387 2175 2179 1401 2181 1406 1446 2240 1461 1462 2243 2269 2304 2309 1544 1552 1581 1595 1597 1646 1847 1859 1867 731
peers	2269 1544 2386
peers$	2180 2181 298 2260 2263 2284 1519 2304 2324 2326 2333 2340 2342 2344 2356
people	33 34 1964 1327
people$	0 1 1925 12 16 18 1173 37 1182 46 1197 1210 1214 1231 2013 2016 2017 2047 2131 1370 1376 1437 2263 2270 2304 400 2354 449 2373 509 2440 1724 586 1872
per$	33
percen	33
percent$	1173
percep	667 1807
perceptions$	1790
perfor	50 1970
perform$	531 1118
performance$	1190 2432
performances$	1190
performed$	1118
performing$	531 1118
performs$	531 1118
periodic$	621
periodically$	2058 621 1764
permit	2368
permit$	2030 2067 1378 1484 1521 1829
permited$	1378
permits$	2030 2067 1829
permitted$	1378 1403 1554
person	34 1964 241 1387 2175 1406 1446 2240 1461 1462 2243 327 1476 2309 1552 1847 1859 1867 731
person$	0 1 1925 12 16 18 46 180 2248 1570 1724 681
pharmacist$	922
phone	1141 53 1579 2396
phone$	553 1069
phoned	1140 1954 1194 1976 1977 555
phoned$	1920 1974 1195 1695
phones	264
phones$	553 1069
phoning$	1069
physio$	918
physiotherapist$	918
pick	161
pick$	149 1310 422 762
picke$	422
picked$	106 107 1270 762
pickes$	422
pickin	161
picking$	422 762
picks	161
picks$	422 762
picnic	50
picnic$	1190 1659 2456
picnics$	1190
picture$	1215 2005 1252 1795
pictures$	1215
pilot$	2
pitch	2434
pitch$	47
plac	467 723
plac$	430
place	1149 1168 1954 1176 1965 1970 1982 336 541 1681 1687 1692 780
place$	1929 1939 1948 1956 2042 2046 2056 2092 2111 2138 2239 322 333 2259 347 1495 360 2288 1550 416 430 485 1629 1690 1751 1887
placed	1954 336 1681
placed$	2233 1464 1467 337 365 1532 1540 430 461
placeed$	416
placeing$	416 485
placem	1470 2250 1471 2256 1497 2285 1506 2290 1565 2345 427 1580 447
placement$	337 2266 347 2286 2336 2360 1587 450 1629
placements$	2251 337 2266 347 2277 2291 2336 2360 1587 450 1629
placered$	416
places	336 1662
places$	2042 2092 2138 322 347 416 430 485 2442 1887
placeting$	485
placin	336
placing$	430 1600
placs$	430
plan	1149 1965 1982 541 1687 1692 664 780
plan$	2 1942 1944 40 2011 2026 2029 1252 1764 1812 1817 782
planned$	1937
planni	664
planning$	2051 1792
plans	664
plans$	2011 1276
plant$	1112
planted$	1967 1112
planting$	1112
plants$	1112
play	50
play$	1934 47 1190 220 1396 1445 2432 537 1125
played	1970
player	56
players$	1873
playgr	1470 2250 2290
playin	1640
playing$	220 537 1125
plays$	1190 220 537 1125
pledge$	49
podcast$	52 2441
point	1211
point$	1991 2042 2114 1478
police	34 35 1175 1955 1964 54 55
police$	0 1 1925 12 16 18 46 805
policechecks$	1175
polici	1149 1965 48 1982 541 1687 1692 780
policing$	806
policy	1149 1965 48 1982 1672 541 1687 1692 780
policy$	52 2452 782
pond$	47
pool	58 1677
pool$	2457
pop$	688
portal$	52
portals$	52
positi	172 218 261 404
position$	1764
positive$	1312 2095 2103 1348 1358 457 687 1837 1844
possib	2084 1801
possibilities$	662
possibility$	1800 662
possible$	1302 1518 1756 1757 1773 662
post	1149 1965 1982 541 1687 1692 769 780
post$	1986 1690
posted	1954 1189 1199 64 1681
posted$	1969 1979 1204 1693
poster	1149 1965 48 1982 541 1687 1692 780
poster$	51 511 2437 1909 782
posters$	51 511 1909
potent	667 1807
potential$	662
power$	250 2401 482 1623 1848 1856 1857
powerful$	2316
powers$	250 1848 1856 1857
practi	34 1964 54 55 1274 1346 1765
practicable$	1757
practice$	2052 2054 2126
practitioner$	0 1 1925 12 16 18 46
practitioners$	0 1 1925 12 16 18 46 133
prepared$	1627
presen	1149 1941 1954 1965 1982 1319 1346 1373 541 1681 1687 1692 780
presence$	2126 2153 1414 1777 1779
present$	2099 2288 1844 764 1906
presented$	764
presenting$	764
presents$	2099 764
pressure$	2375
preven	246 249 1404 300 301 438 625
prevent$	247 1407 297 1491 394 992
prevented$	2159 426 992
preventing$	247 394 992
prevention$	992
prevents$	247 394 992
prey	93 1727
prey$	2012
price	1672
price$	2452
priced	1193
priced$	1973
print	769
print$	1078
printe	1954 1189 1199 1681
printed$	1969 1979 1078
printing$	1078
prints$	1078
priori	1750 625 948
priorities$	963
prioritise$	842
prioritised$	2098 842
prioritising$	842
priority$	1290 963
prise$	259 322 342
pro	261 404
proact	132 180 1335
proactive$	1272 1320 2115 1020
proactively$	1020
problem$	2069 1812
problematis$	650
problematise$	650
problematises$	650
problematising$	650
problematiss$	650
problems$	2069
procedures$	2033
processes$	2033 1276
procur	1193
procured$	1973
produc	4 1954 1175 1955 2381 1681
production$	1144
productive$	1837
profes	26 34 1964 1254 209
professional$	0 1 1925 12 16 18 46 1283 550 612
professionals$	0 1 1925 12 16 18 1166 46 2034 133 1349 656
profile$	1753 1777 831
profiled$	831
profiles$	831
profiling$	831
profit	1727
profit$	2012
progra	1149 1965 1982 1565 2345 1580 541 1687 1692 780
programme$	2 1928 2360 544
programmes$	2360
progre	1180 1270 1309 1310 1356
progress$	2032 2074 2090 1764 1840 986
progressed$	1960 2050 2089 2136 986
progresses$	2032 986
progressing$	986
progresss$	2032
prohib	246 249 300
prohibit$	247
prohibited$	2159 426
projec	2348
project$	2 47 2214 544
promise$	310 468
promised$	1937 468
promises$	310 468
promot	625
promote$	944
promoted$	2098 944
promotes$	944
promoting$	944
promptly$	2054
proper$	1253 1599
proportionate$	1017
proportionately$	1017
protec	625
protect$	999
protected$	2098 999
protecting$	999
protection$	254
protective$	1765
protects$	999
protoc	1149 1965 1982 541 1687 1692 780
protocol$	782
provid	1954 1175 1955 1199 64 125 1681 637
provid$	177
provide$	1265 177 1030 1108
provided$	1979 1204 1265 2046 213 1693 1030 1108
provider$	2303
providers$	2303
provides$	1265 177 1030 1108
providing$	1265 177 1030 1108
provids$	177
provis	4 1149 1965 1982 2088 1373 2256 1565 2345 541 1687 1692 1765 780
provision$	1144 2153 2336 1767 1768 1832
provisions$	2336
pru$	2336
psychiatrist$	908
psychologist$	907
public	4 1111
publication$	1144
publis	1954 1189 1681
publish$	1079
published$	1969 1079
publishes$	1079
publishing$	1079
pull$	259 322 341 411 1606 2401 482 1623 648
pulle$	411
pullen$	411
pulles$	411
pulling$	341 411 648
pulls$	341 411 648
pupil$	400
pupils	1673
pupils$	400 1873
purcha	1954 1193 1681
purchased$	1973
purpose$	2096 1817
purposeful$	1837
push$	647 669
pushes$	647
pushing$	647
put	467 723
put$	1954 1176 1189 1970 1199 136 1331 461 485 1680 1681 1101
puting$	485
puts$	485 1101
putting$	136 1600 485 1101
qualit	1765
quarterly$	546
questi	1149 1965 1982 541 1687 1692 780
quicke	789
quicker$	1836
quickly$	1836
quiet$	2415
quit	478
quit$	314
quiting$	314
quits$	314
racism	879
racist	879
radar$	2117 1762
raise	117 149
raise$	1289 613 643 1113
raised$	2036 613 1797
raises$	613 1113
raising$	613 1754
ramp	53 2434
ramp$	47 471 472
ran$	1684
rang	1927 555
rang$	1195 1695
rappor	1765
rate	1990
rate$	551 783
rated$	783
rates$	551 783
rather$	1227 360 1550 604
ratifi	1954 1681
ration	406
re	1528 576
re$	1534
reach	1211 1579
reach$	1991 1606 1628 548 636 781
reache	1140 1952
reached$	1920 548 781
reaches$	636 781
reaching$	636
react$	696
reacts$	696
read	1140 1945 1954 1681
read$	1920 1938 1958 1189 1094
reading$	1094
reads$	1094
ready$	1967 1627
real$	1599
reassurance$	2045 958
reassure$	958
reassured$	958
reassures$	958
reassuring$	958
rebuild$	675
rebuilding$	675
rebuilds$	675
receiv	1952 1953 1954 125 1681
receive$	1265
received$	1938 60 1682
recogn	77 1323 625
recognise$	2103 1006
recognised$	1217 1006
recognises$	1006
recognising$	1006
record	1149 1954 1175 1955 1965 1982 1244 105 106 107 108 1254 117 541 1681 1687 1692 780
record$	3 31 2026 2027 2029 521 1746
recorded$	2024 1245 1247 1248 521
recording$	521
records$	31 2034 521
recove	789
recrui	1140 1954 1199 93 1681
recruit$	1062
recruited$	1920 1979 1062
recruiting$	1062
recruits$	1062
red$	1987
redecorated$	1967
redraft$	1088
redrafted$	1088
redrafting$	1088
redrafts$	1088
reduc	303 406 420 432 455 483 789
reduce	246 2402 625
reduce$	326 993
reduced$	2098 2159 993
reduceing$	326
reduces$	326 993
reduci	246
reducing$	993
reference$	2022 1745
references$	2022 1745
referr	1140 1149 1167 1952 1961 1965 1982 541 1687 1692 780
referral$	15 89 2437
referrals$	15 1947 89
referred$	1920
reflec	1323
reflect$	2103 1796
reform$	2308
refres	1149 1965 1982 541 1687 1692 780
refunds$	1917
refurbished$	1967
refurbishment$	47
refuse	301
refused$	431
regain$	675
regaining$	675
regains$	675
regard$	1290
region	2285
regist	1149 21 1945 1965 1982 541 1687 1692 780
register$	3 1161 31 416
registered$	416
registering$	416
registerred$	416
registers$	1161 31 416
regrou	1528
regroup$	2308
regular$	1288 173 551 621 639 653
regularity$	6
regularly$	2054 2058 621 1764
rehear	50 1244
rehearsal$	1190 2454
rehearsals$	1190 2454
rehearsed$	2024
rehous	336
rehous$	380 393
rehouse$	328 380 393
rehoused$	1467 328 380 393 1540
rehouses$	328 380 393
rehousing$	328 337 380 393
rehousred$	380 393
rehousring$	380 393
rehouss$	380 393
reinfo	948
relati	2137 1386 1388 1429 2256 1490 2364 487 1765
relations$	1818
relationship$	2128 2166 2270 681 966
relationships$	2074 2166 298 2270 966
relatives$	1873 899
releva	1244 125
relevant$	2024 1253 1265 1756 1757
reliance$	340 1560
reloca	336
relocat$	380 393
relocate$	328 365 380 393
relocated$	1467 328 365 380 393 1540
relocates$	328 365 380 393
relocating$	328 380 393
relocation$	337
relocatred$	380 393
relocatring$	380 393
relocats$	380 393
remain	106 195 2384 622
remain$	129 1273 1328 1330 382 641 726
remaining$	382 1605
remains$	129 1328 1330 382 726
rememb	1235 2015
remember$	1796
remind	1194
remind$	945
reminded$	1974 945
reminding$	945
reminds$	945
remote$	1567
remov	442 455 478 479 506 605 715
remov$	411
removal$	258
remove	466 2391 2397 497
remove$	259 348 411 1082
removed$	348 2275 1540 1637 1082
removen$	411
removes$	348 411 1082
removing$	259 348 411 1082
removs$	411
reopen$	1116
reopened$	1116
reopening$	1116
reopens$	1116
repair	1176
repair$	47 1053
repaired$	1956 1053
repairing$	1053
repairs$	47 1053
repeat	1244 105
repeat$	2024
repeated$	2024 1245
replac	1176 1550 711
replace$	741 772
replaced$	1956 2292
replaces$	741
replacing$	741
replie	1167 1194 1200
replied$	1974
replies$	1947 1980
reply	1945 1200
reply$	1980
report	1141 1149 1167 1175 1955 1965 1982 1990 1243 1244 105 117 2396 541 1687 1692 780
report$	1926 78 89 2021 2023 782 783
reported$	2024 1245 2036
reports$	1926 1947 78 89
reques	723
request$	1215
requested$	1682
requests$	1215
requir	2084 306
require$	266 468 503
required$	310 468 1756 1757
requireed$	266
requireing$	266 503
requires$	266 468 503
resent	1235 2015
reserve$	1127
reserves$	1127
reserving$	1127
reside	1149 1965 50 1982 447 541 1687 1692 780
residential$	1190 1587 489
residents$	1872
resili	1765
resilience$	968
resour	1149 1965 1982 1373 541 1687 1692 780
resources$	1250 1287 2153 1767 1832
respec	2137 625 874
respect$	1811 1815 1008
respected$	2098 2157 1008
respectful$	2010 1008
respectfully$	1811 1008
respecting$	1008
respects$	1008
respit	1603
respite$	353 2383
respon	1945 1167 1952 1953 1200 1335 625 1765 667 1807
respond$	149 630 696 983
responding$	983
responds$	696 983
response$	1980 2052 983
responses$	1947 983
responsibility$	1261 2086 2148
responsive$	2115
rest	2179 2196 2207 2222 2272 2298 1603 2384 1605 2386 2422 1865
rest$	2227 2229 2246 2249 2269 353 2326 2333 1555 2340 2356 2359 2383 2389 1620 2406 2408
restri	246 303 406 432
restrict$	326 433
restricted$	2159 426 433
restricting$	326 433
restrictped$	433
restrictping$	433
restricts$	326 433
restrictting$	433
resurfaced$	1967
resurfacing$	47
retain	637
return	1945 1952 1953
return$	399 1686
returning$	399
returns$	399 1686
retwee	1167
retweets$	1947
reunit	1528
reunite$	2308
review	1149 1954 1175 1955 1965 1982 1270 541 1681 1687 1692 1761 780
review$	2 2068 1762 624 1016
reviewed$	2050 624 1016
reviewing$	624 1016
reviews$	624 1016
revise	1954 1681
rewrite$	1087
rewrites$	1087
rewriting$	1087
rewritten$	1087
ride$	1492 2454
rides$	2454
right$	1253 2103
rights$	681 872
ring	1141 1927 1990 1211 1447 1579 2396
ring$	1991 87 1070
ringing$	1070
ringle	1476 2409 1862
ringleader$	1855 1858 836
ringleaders$	1855 1858 836
rings$	87 770 1070
rink	58
ripped$	497
rise	789
rise$	62
rises	789
rising	789
risk	2137 1765
risk$	2035 2069 609 1764 978
risks$	2035 2069 609 978
risky	2137
rival	1040
road	2290
road$	2296
robbed	1212 93
robbed$	1992 859
robber	791
robberies$	98 817
robbery$	98 817
robust	132 180 1750
robust$	1272 1320 653 677 1021
robustly$	1021
role	1827
role$	646
roll	4
rolled$	1954 1681
rollout$	1144
room	23 58 1470 2250 2434
room$	47 333 2259 2322 2393 2435 2437 2449
rooms	2250
root$	667
rose	789
rota	1149 19 1965 1982 2381 541 1687 1692 780
rota$	52 2437
rotas$	52
round$	2165 1828
rounde	1677
rounders$	2457
route	2290 1662
route$	1496 2296 1662 2442
routes$	2033 1496 2378
routine$	621
routinely$	621
routines$	857
row$	89 1624 2405
rows$	89 1624 2405
rugby	1677
rugby$	2457
rule	48 2164 1672
rule$	49 2163 453 468 2452
ruled$	1240 468
rules$	49 2163 468 2452
run	1954 1199 1681
run$	1963 1979 2011 2012 2454 1684 1906 1105
rung	1140 1927 1954 1194 1976 1977 61 1994 2396 555
rung$	1920 1974 1201 1695
runnin	1159
running$	1939 1972 1105
runs	1175 1955
runs$	2011 2454 1684 1105
s$	109 1306 1443 1468 355 477 481 1861
s20$	1871
s34$	716 717
s35$	716 717
safe	172 2137 218 1662 1750 1765
safe$	2010 1312 2103 2107 2108 1358 2442 1717 877
safegu	625 876
safeguard$	1000
safeguarded$	2098 1000
safeguarding$	1000
safeguards$	1000
safely$	1710 787
safer	218 1562
safer$	2103 2107 2108 1358 1778 786 877
safety	2137 1750 1765
safety$	2096 652
said	1235 2015 105
said$	1937 1245 783
same	1473 425 2351
same$	1986 1423 2246 1473 2253 2258 1479 1498 1499 2288 1542 2351 1583 2380 1632
sameanother$	2260
samefriends$	2260
samefriendship$	2260
samefriendships$	2260
samegroup$	2260
sameother$	2260
samepeers$	2260
sanction$	845
sanctions$	845
sat$	1194 1464 461
saturd	464 465
saturday$	1978 464 1604 465 2385 1653 2458 2459
saturdays$	1978 1604 2385 1653 2458 2459
saw	1235 2015
saw$	1958
say	1990 1211 1235 2015
say$	1991 2079 783
saying$	783
says	1235 2015
says$	783
scatte	1430 1431 719
scattered$	2210 2211
schedu	1954 1681
scheme	1149 1965 1982 541 1687 1692 780
scheme$	2 52 544
schemes$	52
school	34 35 1175 1955 1964 54 55 58 1267 1470 2250 1471 2256 2285 1506 2290 1523 1565 2345 427 2348 1580 462 2443
school$	0 1 1925 12 16 18 46 2004 1226 2047 1272 2266 347 2267 2268 2274 2283 2286 2287 2303 2336 2360 1602 1630 2418 2451 1711
schoolchecks$	1175
schooled$	1532
schools$	0 1 1925 12 16 18 46 2251 2291 2303 2336 2360
scope	1243 1244
scope$	2021 2023 2024 661 662
scopes$	661
scoping$	661
score	1990
score$	79 783
scores$	79 783
screen	1149 1965 50 1982 541 1687 1692 780
screening$	1190
screenings$	1190
screwe	1680
screwed$	2460
search	1212
search$	168 847
searched$	1992
searches$	89 847
seat	53
seat$	322 397 471 472 485 2437 2450 1123
seated$	1464 397 461 1123
seating$	36 322 1600 485 1123
seats$	36 322 397 471 472 485 2450 1887 1123
seatting$	485
second	2384
section20$	1871
section34$	716
section35$	716
secure	1168 1954 1681
secure$	489
secured$	1948
security$	2096
see	1141 1990 1235 2015 2184 1447 1450 2271 2329 1579
see$	160 2085 2152 234 2174 1397 2183 1424 302 2226 2230 1525 1608 533
seeing	2167 2187 2358 1596
seeing$	160 234 2174 1400 2215 2220 2315 2346
seek	275 664 723
seek$	155 377 655
seekin	664
seeking$	377 655
seeks	664
seeks$	655
seen	1140 1952 1954 1961 1976 1977 61 1385 1450 374 454
seen$	1920 1938 1201 2165 2172 2230 1594 1615 476
sees$	302 533
seize$	848
seized$	848
seizes$	848
seizure$	848
seizures$	848
select$	422
selecte$	422
selectes$	422
selecting$	422
selects$	422
self$	1765 667
sell	93 1727
sell$	2012 2428 2429
seller	1995
seller$	803
sellers$	1872 803
selling$	1704 1726 1728
sells$	1728
semina	1149 1965 1982 541 1687 1692 780
send	336 442 769
send$	341 399 416 430 1067
sende$	430
sended$	416 430
sendes$	430
sending$	399 416 430 1067
sendred$	416
sends	1175 1955
sends$	341 399 416 430 1067
senior$	653
sense$	176 1795
sensit	180 1335
sensitive$	2053 1320 2115 1019
sensitively$	1019
sent	1932 1155 1952 1954 1199 64 1212 336 2396 1681
sent$	1935 1979 1204 1992 289 1467 341 365 1532 1540 1561 430 445 498 1693 1068
sente$	430
sented$	430
sentence$	2022 1745
sentences$	2022 1745
sentes$	430
senting$	430
sents$	430
separa	1430 1431 1514 404 428 2396 719
separate$	1455 318 330 331 1475 1481 356 357 364 1510 1511 1516 383 398 408 413 1556 1557 440 1589 1598 1601 1607 1613 484 1625 1639 1647 1866
separated$	2210 2211 1568 1866
separately$	2294 1034
separation$	719
september$	2002 1223
sergea	1964 54 55
sergeant$	1147 810
serve$	1126
served	2368
server	477
server$	1617 495
serves$	1126
servic	23 54 55 209 1687
service$	1147 52 544
services$	52 2033 133 2073 1349 1767 1768 656
serving$	1126
sessio	1149 1965 1982 1565 2345 2348 454 2425 541 1687 1692 780
session$	1983 1458 2254 2268 2278 1512 2293 1594 2387 2393 2454 782
sessions$	1983 1458 2255 2268 2280 1512 2293 1594 2387 2454
set	1470 2250 2290 1565 2345 1580 462 723
set$	1954 1244 105 106 107 1331 2262 2263 2274 1504 1524 2322 2360 1602 1681 695 744 758
sets	2250 2345
sets$	1504 2291 2360 695 744 758
setting$	2042 2092 2138 2426 695 744
settings$	2042
settle$	2383 2400
seven	56 57 241 1387 2175 1406 1446 2240 1461 1462 2243 2309 1552 1847 1859 1867 731
seven$	1197
sever	246 350 420
several$	392
severed$	2182
severi	246
severs	246
sew$	1121
sewing$	1121
sews$	1121
shadow$	1606
share	117
share$	134 1445 425 1015
shared	1954 1681
shared$	1958 2036 1500 372 1513 2330 428 477 1618 1645 677 1015
shares	1167 1175 1955
shares$	1947 1445 425 1015
sharing$	1949 134 2220 1445 425 1015
she	95 400 421
she$	1343 2139 1369
shed	2434
sheet	1149 1965 1982 541 1687 1692 780
sheet$	1161 31
sheets$	1161 31
shelte	53 2434
shelter$	36 47 51 471 472
shelters$	51
shift	1149 1965 1982 1580 541 1687 1692 780
shift$	1983 2360 2387
shifts$	1983 2360 2387
shoo	434
shop	58 2443 1699 1789
shop$	1968 2239 2310
shopke	34 1964 1650
shopkeeper$	0 1 1925 12 16 18 46 2430 1730
shopkeepers$	0 1 1925 12 16 18 46
shoplifting$	826
shops$	1968 2310 2446
shorte	406 789
shorten$	1114
shortened$	1114
shortening$	1114
shortens$	1114
should	2125 2129 1366
should$	1266 170 178 179 1526
show	50 1211
show$	1190 1991 2456 1696 1716 1906 1095
showing$	1171 1095
shown	1932 1189 1976 1977 64 213
shown$	1969 1204 1353
shows$	1190 1696 1716 1095
shut	2397 478
shut$	390 431
shuted$	390
shuting$	390
shuts$	390
siblin	370 371
side$	1190 2005 1624 2405 2457 1838
sides$	1624 2405
sight$	1298
sign	1941 1952 1953 48 53
sign$	1149 10 1158 1160 21 1167 36 1177 1965 51 1982 511 2437 541 1687 1692 780 1080
signal$	477
signed	1954 1189 1681
signed$	1140 1142 1929 10 1158 1177 1180 1969 1080
signing$	1080
signpo	1140
signpost$	934
signposted$	1920 934
signposting$	934
signposts$	934
signs$	10 1158 36 51 511 1080
silent$	2415
since$	1709
sing$	779
singes$	779
single	410
singly	1514
singly$	2294 2334 2374 1853
sings$	779
sister	370 1578 2364 487
sister$	887
sisters$	1873
sit	106 1397
sit$	1385 1396 2177 2183 283 1445 2233 1464 397 2352 2362 1611 2392 485 2417 750
site	1470 2250 1494 2290 2348 1580
site$	52 2274 2278 2312 2360 2418
sites	2250
sites$	52 2291 2360
siting$	485
sits$	1445 397 485 750
sittin	2250 2358 1640
sitting$	2167 2220 2233 397 2346 485 750
sittings$	2251
situat	1765
situation$	1252 1764
six	56 57 241 1387 2175 1406 1446 2240 1461 1462 2243 2309 1552 1699 1847 1859 1867 731
six$	1197 1674
sixth$	1523 1565
size$	1572
skate	2434
skate$	779
skatees$	779
skater	56
skates$	779
skill$	950
skills$	1317 203 950
sleep	1990 1441 446
sleepover$	2158 2221
sleepovers$	2158 2221 1586
slide	1149 1965 1982 541 1687 1692 780
slip$	199
sliping$	199
slipping$	199
slips$	199
slot	2348
slot$	1538 2387 2393
slots$	1538 2387
small	1536
small$	2316
snap$	477
snapchat$	477
snooke	1677
snooker$	2457
so$	1355 242 257 1472 345 2277 396 409 480 597
social	1385 2167 2346
social$	54 55 1401 1544 1581 1597 607
socialise$	2165 1869
sofa$	471 472
sofas$	471 472
sold	93
sold$	1728
solicitor$	906
solidi	948
soluti	2088 667 1807
some	2178 400 1862
some$	1299 1334 1368 1476 392 2365
somebo	209
somebody$	1349
someon	209
someone$	1349
someth	2088
something$	230 697
somewhere$	2297 1545
son	1578
son$	1558 887
song$	47 2441
sons$	1558
soon$	1582
sooner	789
sooner$	1836
sort$	1524
sought$	2046 2157 1682
south	1585
space	2133 1603
space$	2092 203 2138 389 429 2383 2437
spaces$	2092 2138
speak	1141 1450
speak$	87 217 1447 2230 1579 523 1906
speaking$	217 2167 523
speaks$	87 217 523
speed$	2130
spend	1990 1397
spend$	22 1385 2177 2233 567
spending$	22 2167 2215 2233 2346 2358 567
spends$	567
spent	1168
spent$	1948 1170 567
split	1430 1527 428 719
split$	2210 1431 320 321 2307 1568 461
splits$	320 321
splitting$	320 321
spoke	555
spoke$	1195 1695
spoken	1954 1194 555
spoken$	1140 1961 1186 1974 1976 1977 61 1695
spotted$	1615 476
spread	428
spread$	1568 461
spring$	2002
squad	2381
squad$	2387 812
squads$	2387
square$	1385 2239 2268 2310
stabbing$	98 825
stabbings$	98 825
stabil	667 1807
staff	33 34 35 1964 54 55 1789
staff$	0 1 1925 1147 12 16 18 1173 46 133 1321 1791 656 1805
staffa	1175 1955
staffc	1175 1955
staffchecks$	1175
staffd	1175 1955
staffe	1175 1955 1199
staffed$	1979 745
stafff	1175 1955
staffh	1175 1955
staffing$	1250 1287 745
staffl	1175 1955
staffm	1175 1955
staffo	1175 1955
staffp	1175 1955
staffr	1175 1955
staffs	1175 1955
staffs$	745
staffu	1175 1955
staffv	1175 1955
staffw	1175 1955
stage	2434
stage$	47 2042 2114
staged	1970
stagge	332
staggered$	408 1557
stall	1149 1965 1982 541 1687 1692 780
stall$	1659 2456
stalls$	2456
stance$	2112
stand$	1396 397 2352 2362 485 734 749
standi	2167 2346
standing$	485 749
stands$	485 734 749
standting$	485
start	1990 1548
start$	2128 1432 365 416 2383 498 690 1099
starte	1954 1309 1356
started$	2089 2136 416 1099
starting$	416 1099
startred$	416
starts$	365 416 498 690 1099
starttime$	2328
starttimes$	2328
state$	1158
stated	1244
stated$	2024
stateed$	1158
states$	1158
station$	1968
stations$	1968
stay	1990 106 1323 195 2256
stay$	129 1273 2103 1328 1330 1464 347 382 2341 2350 444 469 515 574 577 641 726
staying$	129 382 469 515
stays$	129 1328 1330 382 444 469 515 574 577 726
steer$	259 341 382 1024
steered$	1024
steering$	26 259 382 1024
steers$	259 382 1024
step	1578
step$	369 691
stepbrother$	887
stepcarer$	887
stepcarers$	887
stepdad$	887
stepdaughter$	887
stepfather$	887
stepmother$	887
stepmum$	887
stepparent$	887
stepparents$	887
stepping$	691
steps	1275
steps$	2055 471 472 691
stepsister$	887
stepson$	887
stereo	878
stereotypes$	1790
sticke	48
sticker$	51 553
stickers$	51 553
stigma	667 1807
stigma$	1790
still$	1206
stimul	948
stock	769
stood$	82
stop	1990 246 1404 300 301 438 478
stop$	247 260 2186 1407 297 312 1491 2292 373 2306 394 1535 2366 564 1100
stoppe	1212 1213 1229 1239 2397
stopped$	1992 1993 2009 2019 2159 2182 2292 426 2366 564 1100
stoppi	246 300
stopping$	247 373 394 1100
stops	246 300
stops$	89 247 2292 373 394 1535 564 1100
story$	2005
strang	1995 1650
stranger$	2430
strate	1149 1965 1982 541 1687 1692 780
strategic$	653
strategies$	1276 1317 1767 951
strategy$	951
stream	2381 948
streams$	2419
street	1497
street$	2200
streets$	2200 2277
streng	625 1765
strength$	2074 681
strengthen$	996
strengthened$	2098 996
strengthening$	996
strengthens$	996
strengths$	132 2074 681
strik	605
strike$	102
strive	664
strong$	639
stronger$	206 678
struck	605
struck$	102
structured$	1837
students$	1873
studio	58
submit	1155 1954 1175 1955 1681
submit$	1110
submits$	1110
submitted$	1935 1110
submitting$	1110
suitab	125 261 404
suitable$	1265 1757
summer$	2002 2365 486
summers$	486
sunday	464 465
sunday$	1978 464 1604 465 2385 1653 2458 2459
sundays$	1978 1604 2385 1653 2458 2459
superv	1149 1965 54 55 1982 374 541 1687 1692 780
supervised$	712
supervision$	1950 954
supper	50 1667 1668
supper$	1190 1659 2447 2448 2456 1907
suppers$	1190 1907
suppli	93
supplied$	1728
supplier$	822
suppliers$	822
supplies$	822
supply	93 1727
supply$	2012 2428 2429 822
supplying$	822
suppor	1140 1141 1149 1965 1982 1270 172 180 1335 218 374 541 1687 1692 1750 625 1765 780
support$	1950 125 2045 126 127 1276 611 1767 1768 1832 1001
supported$	1920 126 2050 2108 1001
supporting$	126 1001
supportive$	1312 2095 1320 2115 1358 639 1844 1001
supports$	126 1001
sure$	188 468 1826
sured$	468
sures$	468
surgeon$	916
surger	1667 1668
surgery$	2447 2448
survey	1149 1965 1193 1976 1977 1982 541 1687 1692 576 780
survey$	52
surveyed$	1973
suspen	479 715
suspend$	722
suspende$	722
suspended$	2275
suspendes$	722
suspending$	722
suspends$	722
sustai	935
sustained$	2098
swap$	1117
swapped$	1117
swapping$	1117
swaps$	1117
sway$	1606 2401 482 1623
sweep	434
sweep$	1120
sweeping$	1120
sweeps$	1120
swim$	2456 1907 779
swimes$	779
swims$	1907 779
switch	467
switch$	759
switched$	759
switches$	759
switching$	759
system$	52 1272
systems$	52
t$	1409 1591 459 492 729
table	53 2290 1542 1565 2345
table$	36 2203 2278 2322 471 472 1677
tabled	1954 1681
tables	1470 2250
tables$	36 2291 471 472
tackle	149 625
tackle$	1289 843 988
tackled$	2098 988
tackles$	843 988
tackling$	843 988
tailor	125
tailored$	1265
tak	478 769
tak$	411 430
take	161 336 507
take$	4 101 102 121 135 155 182 192 212 228 399 411 430 535 1093
taked$	430
takeing$	399
taken	1998 2001 2396 506
taken$	1155 1954 1240 101 102 212 1467 341 411 2391 497 1681
takes	161 336 507
takes$	101 102 192 212 228 399 411 430 535 1093
taking	161 336
taking$	1159 102 135 182 192 212 228 411 430 1093
taks$	411 430
talk	1141 1149 1965 1982 541 1687 1692 780
talk$	1983 217 1447 1579 663 1906 782
talked	1194 555
talked$	1974 1195 1976 1977 1695
talkin	2358
talking$	217 2220 1596 1763
talks$	1983 217 663
tally$	31
tap$	668
tapping$	668
taps$	668
target	125 1727
target$	1942 40 2012 2428 2429 1688 692 830
targeted$	1265 692
targeting$	692 830
targets$	40 1688 692 830
task$	40
tasks$	40
taught	374
taught$	1464 1532 1540 498
taxi$	2456
taxis$	2456
teach$	2011 177 322 1076 1139
teache	33 34 35 1175 1955 1964 54 55
teache$	177
teacher$	0 1 1925 12 16 18 46
teacherchecks$	1175
teachers$	0 1 1925 12 16 18 1173 46
teacherschecks$	1175
teaches$	2011 177 1076 1139
teaching$	177 1076 1139
teachs$	177
team$	1147 1254
teams	1523
teams$	2303
teenag	241 1387 2175 1406 1446 2240 1461 1462 2243 2309 1552 1574 1847 1859 1867 731
teenagers$	2354 1725
telegram$	477
teleph	1140
telephoned$	1920
tell	1990 1211 1235 2015 306
tell$	1991 87 266 503 783 1096
telled$	266
telling$	266 503 1096
tells	1235 2015 306
tells$	87 266 503 783 1096
tellsed$	266
tellsing$	266
tellss$	266
temptation$	1606
ten	1699
tenanc	427
tennis	1677
tennis$	2457
tensio	667 1807
tent	2381
term	1279
term$	2002 2059 486
termly$	546
terms$	486
test$	1149 1965 1982 541 1687 1692 780
text	1141 1149 1965 1982 1447 1579 541 1687 1692 780
text$	1215 78 87 1071
texted	1140 1976 1977 555
texted$	1920 1695
textin	1534
texting$	2314 1071
texts$	1215 78 87 1071
than	1390 1641
than$	1209 2007 2170 2171 278 1433 1439 1459 1588 1593 1744
thanke	1976 1977
that$	1150 1165 510 1698 1706 1718 581 1912
thatfriends$	2331
thatgroup$	2331
the	1656 1789 1801
the$	1148 1975 1230 1303 174 1321 1322 1332 1337 208 1448 1454 1468 1515 510 1652 1654 2435 1657 519 1661 1664 2449 1670 2451 1674 1676 1678 1698 1706 1715 581 583 589 590 1791 1805 683 1875 1876 1878 1879 1880 1881 1882 1883 1885 1891 1892 1893 1894 1895 1896 1897 1899 1900 1901 1904 1905 1915 1916 1918
theatr	58
thefriends$	2331
theft	791
theft$	98 819
thefts$	98 819
thegroup$	2331
their	2222
their$	1975 1205 109 1337 1360 280 1454 355 1670 2451 1678 1698 1706 683 1876 1878 1904 1915 1916
theirfriends$	2331
theirgroup$	2331
theirs$	2010 1719
them	56 74 1218 1230 1233 1236 1237 1267 187 1327 241 1387 2175 1405 1406 1446 2240 1461 1462 2243 370 2309 2321 1552 421 1656 1660 1673 1699 1715 1765 1789 1847 1859 1862 1867 731
them$	1150 1975 1214 2013 2016 2017 2018 2047 1321 2131 1370 1405 2198 1437 2270 437 449 2373 2424 2440 1664 2451 1706 577 1739 1791 1805 1883 1902 1903 1910 1912 1915 1918
theme$	2069
themes$	2069
themse	70
themselves$	1210 2099 796
then$	2134
therapist$	909
there$	1986 1282 333 2288 570 1874
these	1267 1789
these$	1233 2047 2424
they	42 56 70 95 187 1327 291
they$	1182 1210 1252 1343 2139 1369 437 768
thin$	281
things$	1252 1276 2093 1376 1763
think	1235 2015 1323
think$	1211 2103 2113 575 658
thinking$	2051 658
thinks	1235 2015
thinks$	575 658
thinned$	281
thinning$	281
thins$	281
this	1244 1715
this$	1150 2021 2023 2024 2025 1454 1515 1706 581 1812
thisfriends$	2331
thisgroup$	2331
those$	92 508
though	1235 2015
though$	1741
thought$	2051 1290 575
thread$	495
threat	1212 93 791
threat$	1215 89
threaten$	2428 2429 2430
threatened$	1992 865
threats$	1215 89
three	70 95 241 1387 2175 1406 1446 2240 1461 1462 2243 371 2309 400 1552 1574 2384 1673 1847 1859 1862 1867 731
three$	1210 2018 241 1387 252 2175 1406 2224 1446 1451 2240 1461 1462 2243 1476 2309 392 1552 2354 1619 2421 1654 1657 519 1674 1676 1847 1859 1867 731 1880 1912
threes$	2355
throug	1140
through$	1920 8 1153 1974 113 153 1339 207 458 1794 1798 1843
throw	442
thursd	464 465
thursday$	1978 464 1604 465 2385 1653 2458 2459
thursdays$	1978 1604 2385 1653 2458 2459
tick$	10
ticked$	10
ticket	53
ticket$	553 1909
tickets$	553 1909
ticks$	10
tie$	262 407 1560
ties	1386 1388 1490
ties$	2166 2168 262 282 2270 407 1560 1818
tighter$	206 678
time	2250 2348 2425
time$	2006 1250 2042 1280 1287 2114 203 2165 1396 2188 2190 2191 1427 1428 2213 2223 2231 312 1457 1458 2239 1466 2253 2254 1478 349 2280 1538 1546 2328 2334 2352 2363 2372 2387 2393 2412 1707 1710 1774
timely	180
timely$	1320
times	2250 791
times$	7 1154 1981 63 88 2042 1458 2251 1538 2328 2337 2387
timescale$	1688
timescales$	1688
timeta	1149 1965 48 1982 1470 2250 1471 1506 467 541 1687 1692 780
timetable$	1944 52 2286 2437
timetabled$	461
timetables$	52 2251
to	363
to$	1920 1959 1966 1187 1975 1201 1984 1997 2031 1260 2055 2060 1289 2070 2072 1307 170 2097 178 2101 2115 1336 1350 1361 1425 1452 324 2247 354 1526 2320 2322 1663 2444 1666 1669 1671 2455 1695 1697 1700 1708 1709 1712 1713 1735 1751 1802 1804 1877 1886 1893 1911 1913
togeth	1385 1386 2167 2174 1397 2183 2184 1424 2207 1441 1443 2225 1450 1473 2271 1525 1528 2351 446 1616
together$	2156 2165 2166 2172 2176 2177 2204 2205 2208 2213 2221 2223 2230 2231 2232 2233 2239 2246 2253 2288 2301 2305 2308 2314 2352 2362 2380 2395 2414 1710 1766 1788 1798 1854 1919
togethers$	2221 2232 1586
told	1194 1976 1977 1994 1235 2015 1244 106 108
told$	1974 2024 1248 310 2396 783
took	2001 82
took$	102
toolki	1149 1965 1982 541 1687 1692 780
tools	53
tools$	1317 203
torches$	553 1909
touch	1194 1385
touch$	1974 2049 2165 2265 632
tour	1149 1965 1982 541 1687 1692 780
tour$	2454
tourna	50
tournament$	1190 1659 2456
tournaments$	1190
tours$	2454
toward$	1804
towards$	1804 1843
town	1470 2250 2256 2285 2290 2350
town$	2257 2267 2281 2336 1630
towns	2250 1497
towns$	2277 2282 2291
track$	829
tracke	1149 1965 1982 541 1687 1692 780
tracked$	829
tracking$	829
tracks$	829
train$	1046
traine	1140 1952 1954 1961 1186 1681
trained$	1920 1966 1045
traini	1149 1169 1965 1982 541 1687 1692 780
training$	2 1928 1949 1950 1523 543 1047
trains$	1045
transf	336 467
transfer$	337 365 380 393 416 498
transfere$	380 393
transfered$	380 393 416
transferes$	380 393
transfering$	380 393 416
transferred$	1467 365 380 393 1540 416 498
transferring$	380 393
transfers$	337 365 380 393 416 498
transl	1954 1681
transp	374 667 1807
trauma$	132 681
travel	435 1640
travel$	1382 1396 1397 1445 2233 1492 445 1907
travelling$	2220
travels$	1382 1445 445
treat$	671
treated$	671 881
treating$	671
treats$	671
tries	664
tries$	666
trim$	1119
trimmed$	1119
trimming$	1119
trims$	1119
trip	1149 1965 1982 2425 1667 1668 541 1687 1692 780
trip$	1983 1512 2293 1659 2447 2448 2456 782
trips$	1983 1512 2293 2427 2456
true$	1599
trust	1990 1235 2015 1765 873
trust$	1815 792
truste	77
trusted$	1217 1340 792
trusts	1235 2015
trusts$	792
try	664
try$	666
trying	664
trying$	666
tuesda	464 465
tuesday$	1978 464 1604 465 2385 1653 2458 2459
tuesdays$	1978 1604 2385 1653 2458 2459
turf	434
turn	1156 1941 1945 1952 1953 1990 442
turn$	1927 1160 39 87 390 1675 549 565 568 760
turned$	39 1994 1381 390 431 565 760
turning$	390 760
turnout$	1691
turns$	39 87 390 1675 565 568 760
tutor	54 55 1470 2250 2290 1523 1565 2345 2348
tutor$	1470 1471 1506 2303 1565 1580 462
tutors	2250
tutors$	2291 2303
twice$	1921 63 88 2436
two	95 241 1387 2175 2178 1406 1446 2240 1461 1462 2243 370 2309 400 1552 2384 1847 1859 1862 1867 731
two$	241 1387 252 2175 1406 271 1412 2224 1446 1451 2240 1461 1462 2243 327 1468 1476 2270 370 2309 392 402 1552 421 1592 1619 2421 1654 1657 519 1674 1676 1847 1859 1862 1867 731 1880 1891 1892 1912
twos	1575
twos$	1575 2355
type$	1524
unable$	284 439
uncle	1429 2364 487
uncle$	893
under$	1162 1954 148 494 1681
underm	483
unders	1323 1750 625 1765
understand$	2103 1005
understanding$	1795 1817 1844 1005
understands$	1005
understood$	1938
undert	1954 1199 1309 1356 1681
undertake$	310
undertaken$	1979 2089 2136
undertakes$	310
undo	350 420 483
unfair$	869
unfairly$	869
unfold$	2032
unfoldes$	2032
unfolds$	2032
unfollow$	725
unfollowe$	725
unfollowed$	725
unfollowes$	725
unfollowing$	725
unfollows$	725
unfriend$	725
unfriende$	725
unfriended$	725
unfriendes$	725
unfriending$	725
unfriends$	725
unit	2256 2290 1565 2345 427 447
unit$	2336 1587 450 1629 2418
units	2345
units$	2291 2336
unload$	1122
unloaded$	1122
unloads$	1122
unlock$	1042
unlocked$	1042
unlocking$	1042
unlocks$	1042
unpick$	650
unpicke$	650
unpickes$	650
unpicking$	650
unpicks$	650
unsafe$	788
unsupervised$	1436
untangle$	413
until	1655
until$	1222 1488 395 2365 2399 2435 1875 1888
up	1940 1954 1277 1291 1681
up$	1920 1144 1935 1936 1956 1957 1179 1969 1971 1979 1993 2009 1247 2050 1271 1272 2057 2066 1289 2071 2090 1320 2111 196 1342 2126 210 2166 1400 2210 2211 2221 1460 2241 2307 2314 2431 2460 1689 1763 1816 1831 1875 1884 1895 1896 1902
upd$	1689
update	1149 1175 1955 1965 1982 1270 1274 541 1687 1692 1761 780
update$	114 2035 1014
updated$	114 2050 1762 1014
updates$	114 2035 1256 2054 1014
updating$	114 1014
uped$	1689
uphold	948
upinto$	1669
upon$	1480 1541
ups$	1947 2221 1586 1689
upskil	625 948
uptake	4
uptake$	1144 1691
upto$	1669
urge$	665
urged$	665
urges$	665
urging$	665
us$	1345
use	1990 1211 1275 1727
use$	1991 2012 2055 143 155 1297 182 204 2428 2429 566 713
used	1168 1994
used$	1948 2001 566
useful	2084
useful$	2010 1837
uses$	143 566
usher	434
using$	182 204 458 1704 566
usual$	1253 1293 173
utilis	948
valued$	2157
vehicle$	838
vehicles$	838
venue	2348
via$	458
vicar	54 55
victim$	858
victims$	858
video	1149 1965 1982 541 1687 1692 780
video$	2432 2437 2441
view	1945
view$	2005 1292 2112
viewe	1952
views	1167
views$	1947 237 1790
vigila	1335
vigilance$	1777
vigilant$	2053 2115
visibi	1346
visibility$	2126 1731 1810
visible$	2095 639 1844
vision$	1817
visit	1141 1927 1149 1945 1965 61 1982 1447 1579 454 1667 1668 541 1687 1692 713 780
visit$	1926 1201 1983 2158 2183 1594 1608 2447 2448 2456 782 1064
visite	1140 1952 1954 1961 1186 1194 1976 1977 1199 555
visited$	1920 1966 1974 1979 1201 1695
visiti	2358 1596 1640
visiting$	2220 1064
visitor$	1748
visits	1167 1175 1955 713
visits$	1926 1947 1201 1983 2158 1441 446 1594 2456 1064
voice	1750 1765
voice$	2079 959
voices$	959
volunt	1149 34 1964 1965 54 55 1982 541 1687 1692 780
volunteer$	0 1 1925 12 16 18 46 1983
volunteers$	0 1 1925 12 16 18 46 1983
voucher$	553
vouchers$	553
vulner	2137 1765
vulnerabilities$	979
vulnerability$	979
wait	791
wait$	2143 232 2352 748
waited	2001 82
waiting$	2143 232 748
waits$	748
waive$	1130
waived$	1130
waives$	1130
waiving$	1130
walk	1141 1990 1211 435 1662 1667 1668
walk$	1991 1382 1396 1397 1445 2233 341 1492 1659 2442 2447 2448 2454 2456 577 1065
walkab	1149 1965 1982 541 1687 1692 576 780
walked	1994
walked$	1065
walkin	2167 1640
walking$	2346 2358 1065
walks	435
walks$	1382 1445 341 2454 2456 577 1065
wall	2434
wall$	1968 471 472
walls$	1968
want	1235 2015 664
want$	1305 2123 2149
wanted	1216 1235 2015
wanted$	1996
wants	1235 2015 664
wants$	2123 2149
warden	34 1964 54 55
warden$	0 1 1925 12 16 18 46
wardens$	0 1 1925 12 16 18 46
warm$	2010
warn$	266 295 419
warne$	295
warned$	266 295 419
warnes$	295
warnin	1395
warning$	89 266 295 419
warnings$	89
warns$	266 295 419
was	2001 82 106
was$	1187 1192 1196 2003 100 540
watch	1945
watch$	223 512 1777
watched$	1938 1958 512
watches$	512
watchful$	1268
watching$	223 512 644
way	2088 1313 378
way$	2005 2052 2093 2100 2235 2296 1518
ways$	2235 1767 1800 662
we	54 55
we$	1147 1931 17 209 2139
weaken	350 1547 420 455 2402 483
weaken$	2327
weakens$	2327
weaker	1536
weaker$	2316
wean$	259
weaning$	259
webina	1149 1965 1982 541 1687 1692 780
webpag	1149 1965 1982 541 1687 1692 780
websit	1149 1965 1982 2434 541 1687 1692 780
website$	47 1968 52
websites$	52
wedge$	389 429
wednes	464 465
wednesday$	1978 464 1604 465 2385 1653 2458 2459
wednesdays$	1978 1604 2385 1653 2458 2459
week	2348
week$	1978 486
weekda	464 465
weekday$	1604 2385
weekdays$	1604 2385
weeken	464 465
weekend$	1978 1604 2385
weekends$	1978 1604 2385
weekly$	1921 2436 528 546
weeks	464 465
weeks$	1978 2059 2365 2369 1604 2385 486
weekss$	486
welcom	77 172 218
welcomed$	1217
welcoming$	2010 1312 2095 1358 1844
welfare$	875
well$	1811 684
wellbe	2137 1765
wellbeing$	964
went	1927
went$	1192 1651 565
were	2001 82 106
were$	1187 1192 1196 1990 2003 100 324 540
what	119
what$	76 1243 1259 1296 222 1374 235 1698 1718
whatev	119
whatever$	1259 1347
whatsapp$	1543 477 1618
when	81 119 1582
when$	1221 110 1259 2043 2054 2055 2057 2058 179 2197 2351 1698 1718 1751 1756 617 1764 1771 689
whenev	1582
whenever$	179 2197 617 689
where	81 119 1662
where$	1221 110 1259 2054 2055 2057 147 179 1612 2442 1698 1718 1751 1756 617 1771 633 689
wherea	81
whereas$	1221
wherever$	179 617
whether$	1718 1800
which$	1145 1146 1698 1718 1893
while	81
while$	1221 2365
who	95
who$	1165 1951 1232 1648 1649 1698 1718 1726 587
whoever$	588 1910
whole	1862
whole$	132 241 1387 2175 1406 1446 2240 1461 1462 2243 2309 1552 1847 1859 1867 731
whom$	1698 1718
why$	1718
widen$	1115
widened$	1115
widening$	1115
widens$	1115
wider$	206 364
wife$	894
will	1366
will$	1143 1187 1266 170 178 1526 1549
willing$	1627
win$	675
wind	478
window$	1968
windows$	1968
wing	2290 2381
wining$	675
wins$	675
winter$	2002
wisely$	2343
wiser	1562
wish	1235 2015 664
wish$	2149
wishes	1235 2015 664
wishes$	2149 237
with	1537
with$	1920 1975 1247 1248 2054 2057 2058 1289 2071 152 1353 1379 2160 2164 2168 2169 1400 1413 2212 2225 1449 2246 2247 343 2320 1584 1663 2444 1695 1709 1735 1751 1760 1766 1783 1843 1874 1888 1890 1893 1919
withdr	260
withdraw$	373 411 1131
withdrawe$	411
withdrawen$	411
withdrawes$	411
withdrawing$	411 1131
withdrawn$	2275 2292 1131
withdraws$	373 411 1131
wither	1547
wither$	2327
withers$	2327
within	103 299
within$	1162 1422 1439
withou	1641
without$	2162 415 2416 563 883
word$	2022 2144 598
words$	2022
work	1169 664
work$	2 1949 1950 47 1252 2051 2052 146 2074 2080 169 216 2153 2293 625 626 1832 1833 703
worked	1170 1954 1199
worked$	1140 1979 374 626 703
worker	1149 34 35 1175 1955 1964 1965 54 55 1982 541 1687 1692 780
worker$	0 1 1925 1147 12 16 18 46 2026 2029 550 1747 912
workerchecks$	1175
workers$	0 1 1925 1147 12 16 18 46
workerschecks$	1175
workin	1169 1346 1765 664
working$	26 1949 2051 2052 146 2126 2153 626 703
workload$	1250
works	664
works$	47 2080 626 703
worksh	1149 1965 1982 1565 2345 1580 541 1687 1692 780
workshop$	1983 2360 1659 2454 782
workshops$	1983 2360 2454
world$	501
worrie	1235 2015
worries$	1256 2037
worry	1235 2015
worse	789
worst	1862
worth	2084 1807
worthwhile$	1837
would$	164 165
wound$	2397
wrap	125 699
wraparound$	1265 1839
wristbands$	553
write$	1044
writes	1175 1955
writes$	1044
writing$	737
writte	1954 1189 1194 1244 105 1681 555
written$	1140 1929 1961 1186 1969 1974 1976 1977 2024 1245 1695 1044
wrong$	870
wrongly$	870
wrote	555
wrote$	1195 1695
yards$	2219
year$	2002 1470 2274 486
years$	486
young	1789
young$	42 56 57 70 74 1218 91 1233 95 1236 1237 2018 1267 1321 187 241 1387 2175 1405 1406 291 1446 2240 1461 1462 2243 371 2309 2321 1552 1574 1660 2446 1673 1699 1765 1791 1847 1859 1867 731
younge	241 1387 2175 1406 1446 2240 1461 1462 2243 327 1476 370 2309 400 1552 421 2384 2409 1847 1859 1867 731
younger$	241 1387 2175 1406 1444 1446 2240 1461 1462 2243 2309 1552 2349 1847 1859 1867 731
youngest$	2349
youth$	1934 1373 2268 1872
youths	1574
youths$	1437 2354 1872
yp	95 241 1387 2175 2178 2179 1406 2194 2196 2207 291 2222 1446 2240 1461 1462 2243 327 1476 2269 2272 2273 370 2298 2309 400 2321 1552 421 2376 2384 1605 2386 2407 2409 2420 2422 1847 1859 1862 1867 731
yp$	2270 1570
zine$	1909
zines$	1909
zone	1394 1395
zone$	1848
zones	1394 1395
zones$	1848
