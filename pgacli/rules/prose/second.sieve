1138 778 539

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
(?:tick|sign|mark)(?:s|ed)? (?:this|it|that|them) off
(?:has|have|had) (?:\w+ )?had (?:\w+ly )?contact
how many (?:[\w’'-]+ ){1,4}?we (?:have )?(?:gave|given|handed|sent|held|ran|run|made|delivered|printed|visited|saw|seen|met|trained|spoken?)
(?:quarterly|monthly|weekly|annual|termly) (?:returns?|figures|data|bulletin|digest)
WORKERS (?:have|has|will have) (?:all |each )?been (?:sent|given|shown|handed|issued with) (?:the|a|an|their|this)
accessed (?:the |a |our |their )?(?:\w+ ){0,2}?(?:provision|services?|gym|club|support|offer|hub|THING)
(?:numbers?|footfall|headcount)(?: of [\w’'-]+(?: people)?)? (?:coming\s+|getting )?through (?:the|its|our) doors?
(?:number of times|how often) (?:the |our )?(?:youth |mobile |outreach |detached |play )(?:bus|van|team|unit|workers?)
referrals? (?:to|into) (?:[\w’'&-]+[:,]? ){1,4}?(?:made|accepted|completed|submitted|sent|taken up)
WORKERS (?:all |each )?(?:come|came|turn(?:ed)? up) (?:to|for|at) (?:[\w’'-]+ ){0,3}?THING
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
(?:has|have|had) (?:all |each |now )?had (?:a|an|the|one|two|three|four|five|six|eight|ten|their|his|her|at least \w+) (?:[\w-]+ ){0,2}?(?:THING|one-to-ones?|1:1s?)
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
keep(?:s|ing)?(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|warm|running|on(?! (?:the|its|their|our|an?|each|every|first|last|\w+days?|track|board)\b))|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
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

2 3 4 5 6 10 11 12 14 15 17 19 21 22 23 24 25 26 27 28 30 31 32 33 34 35 36 37 38 39 40 42 43 45 46 47 48 49 50 51 54 55 57 58 59 60 61 62 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 81 82 84 85 86 88 89 102 109 111 112 113 114 115 120 121 122 123 124 126 131 132 134 136 137 139 143 161 164 167 226 236 249 267 268 269 270 271 274 275 276 277 278 279 280 325 326 327 329 330 331 332 333 334 337 340 341 342 349 350 355 356 357 363 364 367 369 370 372 373 375 376 381 382 386 387 388 390 395 396 397 398 399 401 402 403 404 408 409 410 411 413 417 418 419 420 421 422 423 424 425 428 429 431 432 433 434 435 436 437 438 439 440 441 442 445 447 450 451 452 453 454 456 457 458 459 462 463 477 484 485 487 488 489 491 495 497 508 509 510 513 514 516 518 519 523 530 593 594 597 598 604 606 607 608 609 610 611 613 614 615 617 620 621 625 628 629 631 632 634 635 636 637 654 655 656 657 658 661 662 663 664 665 666 667 670 671 672 673 674 675 677 678 680 681 682 683 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 708 709 710 711 712 713 715 716 717 718 719 720 721 722 724 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 747 749 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 812 813 814 815 816 817 818 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 836 839 841 842 843 844 845 846 848 849 850 852 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 895 896 897 898 899 900 901 902 903 904 905 906 907 908 910 911 912 913 914 915 916 917 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 935 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 959 960 961 964 965 967 990 1044 1049 1056 1080 1082 1093 1094 1101 1104 1105 1106 1108 1109 1112 1113 1123 1124 1126 1128 1129 1130 1131 1135 1136 1137 1 8 9 13 16 18 20 29 44 52 53 56 63 79 80 83 90 91 94 99 100 101 103 105 110 116 117 118 119 125 127 128 133 135 138 140 141 142 145 147 148 150 153 158 159 160 162 163 165 166 198 202 203 218 221 231 252 253 255 256 257 260 264 265 272 273 297 313 328 335 338 339 344 345 346 347 348 351 352 358 361 362 365 366 368 371 374 377 378 379 380 383 384 385 389 391 393 394 400 405 406 407 412 414 415 416 426 427 430 444 446 455 460 461 464 465 466 470 471 472 473 474 476 478 480 483 486 490 492 493 496 498 507 511 512 515 517 520 521 522 527 529 536 538 565 592 595 596 599 605 612 616 618 619 622 624 626 627 630 633 638 639 652 653 659 660 668 669 676 679 684 707 714 723 725 745 746 748 750 811 819 835 837 838 840 847 851 894 909 918 934 958 963 966 969 971 974 978 982 987 989 992 1001 1012 1022 1030 1041 1046 1047 1048 1050 1051 1053 1054 1055 1064 1066 1081 1087 1088 1090 1095 1096 1098 1102 1107 1110 1111 1114 1115 1116 1117 1119 1120 1122 1125 1132 1133 1134 0 7 41 87 92 93 95 96 97 98 104 106 107 108 129 130 144 146 149 151 152 154 155 156 157 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 199 200 201 204 205 206 207 208 209 210 211 212 213 214 215 216 217 219 220 222 223 224 225 227 228 229 230 232 233 234 235 237 238 239 240 241 242 243 244 245 246 247 248 250 251 254 258 259 261 262 263 266 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 314 315 316 317 318 319 320 321 322 323 324 336 343 353 354 359 360 392 443 448 449 467 468 469 475 479 481 482 494 499 500 501 502 503 504 505 506 524 525 526 528 531 532 533 534 535 537 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 600 601 602 603 623 640 641 642 643 644 645 646 647 648 649 650 651 783 953 954 955 956 957 962 968 970 972 973 975 976 977 979 980 981 983 984 985 986 988 991 993 994 995 996 997 998 999 1000 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1013 1014 1015 1016 1017 1018 1019 1020 1021 1023 1024 1025 1026 1027 1028 1029 1031 1032 1033 1034 1035 1036 1037 1038 1039 1040 1042 1043 1045 1052 1057 1058 1059 1060 1061 1062 1063 1065 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1083 1084 1085 1086 1089 1091 1092 1097 1099 1100 1103 1118 1121 1127

8 14 6 4 3 6 8 10 3 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 9 0 6 5 10 6 9 6 6 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 14 3 0 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 13 5 5 3 5 2 7 6 10 7 3 11 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	408 1688
20$	1867
34$	714
35$	714
YP	1472
a$	1983 83 1264 1295 1318 1328 1329 206 1356 1360 1415 292 1464 1649 1651 2430 1654 1657 2443 2445 1670 1672 1674 1694 1735 1871 1872 1874 1875 1876 1877 1879 1881 1887 1888 1889 1891 1892 1893 1897 1900 1911 1912
abc	252 1390
abcs	1390
able$	2033 1399 282 1545 1624 555 1753
about	2415
about$	1353 2159 1794 1799
above$	2305
abreast$	953
abroad	1581
academ	2250 2279 2284
academy$	2330
accept	1152 1940
accepted$	1930
access	1319 1746 665 1803
access$	2097 626
accessed$	545
accessible$	2089
accomm	425
accommodation$	2260 448
accordingly$	1765 1766
accoun	1989 1271 665 1803 844
account$	50 2034 2049 2126
achiev	1177
achieve$	546
achieved$	1955 546
achieves$	546
acknow	1196 623
acknowledge$	1005
acknowledged$	1005
acknowledgement$	1974
acknowledges$	1005
acknowledging$	1005
across	2447
across$	2048 2235 1762
act$	627 694
acted$	1992
action	1976 1271 1306 539 1683 1688 778
action$	2 39 2045 2049 2084
actions$	2 39
active$	1284
activi	1976 2082 1369 2420 539 1683 1688 1823 778
activities$	1977 2147 2274 1508 2287 1763 1764 1828
activity$	1828
acts$	694
ad$	139
add	721
add$	1079
added$	1079
adding$	1079
additi	123
additional$	1261
addres	104 105 1266 147 623
address$	1285 1535 985
addressed$	1243 2044 985
addresses$	1535 985
addressing$	985
adds$	1079
admitt	2362 452
admitted$	1590
adopt$	180 1088
adopte	1949 1185 1677
adopted$	1963 1088
adopting$	1088
adopts$	1088
adult	1989
adult$	2114 1716 1717 580 1033
adults	207
adults$	2008 131 2114 1345 795 1033
advert	1949 1976 539 1677 1683 1688 778
advice$	2039
advis$	293
advise	52 53
advise$	264 293 1001
advised$	293 1001
adviseed$	264
adviseing$	264
advises$	264 293 1001
advising$	293 1001
adviss$	293
advoca	623 946
advocate$	925
afraid	1208
afraid$	1986 864
after$	1994 2084 1367 2431 1860
aftern	463 464
afternoon$	1972 1454 2357 1601 2380
afternoons$	1972 1454 2363 1601 2380 1703
again$	1334 2128 2302
against$	1159 94 1234 1431
age$	2389
agenci	25 33 1958 1250 207
agencies$	0 1 1921 11 15 17 1163 44 2028 131 1345 654
agency$	1944 1267 1268
agenda$	1758
agree	721
agree$	1155 308 467 751
agreed	1949 1185 1189 1266 1677
agreed$	1932 1963 1967 1249 2044 467 1624 1686 675 751
agreeed$	1155
agreem	1976 2158 539 1683 1688 778
agreement$	47 2157
agreements$	2157
agrees$	1155 308 467 751
aim	662
aim$	1813
aiming	662
aims	662
aims$	1813
alarm$	35 551
alarms$	35 551
alert	1331
alert$	2047 2109 1840
align	946
all	32 93 1263 2315 1653 2437 1785 1863
all$	1917 1170 1183 1969 1201 2041 131 1340 1343 1345 1444 1504 654 1874 1877 1901
alloca	1165 1949 1677
allocate$	1102
allocated$	1943 460 1686 1102
allocates$	1102
allocating$	1102
allotment$	45
allow$	2024 2061 1374 1480 1487 1517 1825
allowe	2362
allowed$	165 1374 1399 1550 2346 2360
allows$	2024 2061 1825
allowted$	1374
alone	1208 1510
alone$	1986 2288 2306 2328 1849
along$	1413 2418 1824
alongs	1538
alongside$	2316 1762 1815 1816 1839
altern	2082 2127 259 402 1823
alternate$	316 1471 1585
alternating$	316 1585
alternative$	455
amber$	1981 1982 1701
amend$	1084
amende	1949 1677
amended$	1084
amending$	1084
amends$	1084
among$	1375 1418 2235
amongs$	2048
amongst$	2048
an$	1264 1298 172 1318 1328 1651 1654 2443 1670 1672 1694 578 1887 1888 1889 1911
analyst$	806
analysts$	806
and$	1216 1259 1261 1350 1359 1368 1802
annual$	544
anothe	1250 2173 2188 2190 2201 2216 2263 2267 1501 2370 2381 2383 2417 719 1861
another$	2028 1298 2174 2187 2203 2221 2230 2231 2239 2241 2243 328 2254 1483 1490 362 1506 2291 2295 2311 2320 2327 1552 2334 2350 2353 438 455 1598 1604 2384 2403 2443 1672 579 1857
answer	1196 1992
answer$	1974 1127
answered$	1127
answering$	1127
answers$	1127
any$	1251 114 1253 1343 1444 489
anybody$	1906
anyone$	1906
anywhe	2415
apart	2168 2178 2181 1426 1427 347 2265 1543 465
apart$	2204 2205 2235 2236 1459 2238 327 2246 2259 1485 2321 2332 2351 474 1623 2405 1638
apolog	865
apologise$	771
apologised$	771
apologises$	771
apologising$	771
app$	50
appeal$	2396 481 1620
appl	721
applic	1976 539 1683 1688 778
applicable$	1752 1753
application$	2432
applie	1190
applied$	1968 744
applies$	744
apply$	744
applying$	744
appoin	1949 1976 452 539 1677 1683 1688 778
appoint$	1059
appointed$	1686 1059
appointing$	1059
appointment$	1977 1590 2432
appointments$	1977 1590
appoints$	1059
appren	1576
apprenticeship$	2354
apprenticeships$	2354
approa	1956 1208 91 1723
approach$	2045 2046 2096 968
approachable$	2089 1840
approached$	1986
approaches$	1211 968
approaching$	2214
approp	123 2078 402 1746
appropriate$	1249 1258 1261 2089 1752 1753 1016
appropriately$	2048 1016
approv	1165 1949 1189 1677
approved$	1943 1967
apps$	50
april$	1996 1219
are	1141 104 116
are$	1183 1187 1188 64 65 1984 98 1324 322 537 538 575 577
area	1466 2244 2250 2279 2284 2342 2344
area$	2194 2251 1482 1483 2261 2262 1627 1844
areable$	1624
areagreed$	1624
areas	2244
areas$	2194 2285
arehappy$	1624
areoffered$	1624
areprepared$	1624
areready$	1624
arewilling$	1624
arise	1315
arise$	2093
arises$	2093 1752
around$	2028 1261 1278 1353 2159 1747 1835 1839
arrang	1949 1172 1950 1964 1677
arrange$	1374
arranged$	2040
arrangeed$	1374
arrangeted$	1374
arrest	1208 789
arrest$	87 97
arrested$	1986
arrests$	87 97
arriva	1544
arrivaltime$	2322
arrivaltimes$	2322
arrive	433 452 711
arrive$	1392 1590
arrives$	1590
articl	1976 539 1683 1688 778
as$	1224 108 110 1255 121 2044 2048 2049 2051 2052 1297 160 177 277 575 598 599 1747 614 1760 1767 687
asbo	252 1390 253 1391
asbos	1390 1391
aside$	1894
ask	1984 1231 2009
ask$	85 264 502 566 1095
aske	566
asked	1190 1970 1971 1231 2009 553
asked$	1968 1988 1212 1231 264 308 1691 1095
asking$	264 502 1095
asks	1231 2009
asks$	85 264 502 566 1095
aspira	1761
aspirations$	974
assaul	91 789
assault$	96 594
assaulted$	594
assaults$	96 594
assemb	1976 2323 2340 539 1683 1688 778
assemble$	2356
assemblies$	1977 2448
assembly$	2448 780
assess	1976 1239 104 539 1683 1688 778
assessment$	2 2015 2017 2020 2021 2023 1742
assign	1949 1677
assign$	750
assigned$	460 1686 750
assigning$	750
assigns$	750
assist$	927
assistance$	2039 927
assisted$	927
assisting$	927
assists$	927
associ	1381 1382 2161 1384 2168 1393 2173 2177 2178 1446 1521 2340 2352
associate$	2159 2171 2220 2224 2299 1865
associating$	2160 2209 1866
association$	2160 2162 2226 1841 1842 850
associations$	851
assumptions$	1786
at$	1954 1184 1983 1220 84 120 2044 1285 192 2112 1404 1407 2206 361 2312 2314 415 456 2428 2431 2433 1659 1667 2447 2449 1675 1679 1703 1795 1860 1870 1871 1872 1884 1885 1886 1910
attachment$	1556
attachments$	1556
attack	91 789
attack$	96 859
attacked$	1724 859
attacks$	96 859
attemp	662
attend	1138 1139 4 1923 1157 1935 1936 1164 1166 1947 1948 1949 1172 1950 1190 1195 59 433 452 1677 547 711
attend$	1922 1197 1378 2312 1590 497 1685 569 1132
attendance$	1142 20 1944 1946 82 1590 1687
attendd$	1685
attended$	1916 1968 1973 1197 1685 569
attendees$	1942 1946
attending$	1916 569 1132
attends$	1922 1197 1378 1590 497 1685 569 1132
attention$	1286
attenu	348
attitudes$	1786 979
attraction$	2396
attractive$	2089
audit	1976 539 1683 1688 778
audit$	2
august$	1996
aunt	1425 2358 486
aunt$	890
auntie$	890
aunty$	890
authorisation$	1852
authorisations$	1852
authority$	1852
autumn$	1996
availa	1949 1331 1677
available$	1249 2040 1289 2109
avoid	258 2180 459
avoid$	1396 2246
avoidi	258
avoiding$	1396 1700
aware	1254 1266 1331
aware$	2032 2044 2047 2102 2109 954
awaren	1761
awareness$	1749 612 1751 655 973
away	2250 347 1501 376 2344 465 1623 496 505
away$	2155 2168 2180 2181 2206 1434 302 2241 1478 1485 367 1514 2314 2332 1555 1563 1567 2361 2364 1606 474 1623 1634 503 1878
back	1247
back$	2025 474 568 1907
background$	1791
backinto$	1665
backto$	1665
badmin	1673
badminton$	2451
bail$	252
bake$	777
bakees$	777
bakes$	777
ban	244 247 298 299 304 436 441 477 478 1668 713
ban$	245 1403 295 346 451 2446
band	2376
bands$	2414
bann	478
banned	244 247 429 441 2392
banned$	2153 245 346 424 1567 2360
banner	46
banner$	510
banners$	510
bannin	244 247 298 441
banning$	245 346
bans	244 247 298 304 441
bans$	245 346 2446
bar	244 247 298 436 441 478 713
bar$	245 346
barbec	48
barbecue$	1186 2450
barbecues$	1186
barr	478
barred	244 247 429 441
barred$	2153 346 424 1567
barrier$	387 427
barrin	244 247 298 441
barring$	346
barrister$	923
bars	244 247 298 441
bars$	245 346
base$	1768
based$	1268 1817
basis$	2055
be	116 193 620
be$	1183 1188 98 1262 128 1269 140 144 160 1300 1307 1314 184 1324 1326 189 1337 1373 1392 288 307 2227 322 537 538 575 639 678 702
bear$	183
bearing$	183
bears$	183
become	116
become$	144
becoming$	144
been	1995 80
been$	1149 23 1949 1178 1183 1192 98 1262 322 538
before$	1983 78 1218 2431 884
befrie	91
begun	1949
behavi	2131 1761
behaviour$	252 253 1786 978
behaviours$	1786 978
behind	1652
behind$	2293 2430 1722 852
being	116 193 2352 1637 2415 1761
being$	98 1262 144 2161 2214 2227 2340 2359 1699 1700 639 1820
belief	1803
believ	1992 1231 2009
belong	1240 104
belong$	2018 604
belonging$	2090
belongs$	604
bench	51 2429
bench$	35 49 470 471
benches$	35 49
benefi	2078
beside	1533 1538
beside$	2316 1885
best	1746
best$	155 1819
better	123 129 259 402 1558 613 623 787
better$	1261 1267 155 2097 204 1344 1364 2145 231 1411 1479 362 382 2337 455 495 549 651 1807 676 693 1833
betwee	2158
between$	2048 1375 2154 2162 2163 2235 1525 1565 1731
beyond	101 1434 1638
bid	1976 539 1683 1688 778
bigger$	2305
bike	51
bin	51
bin$	35 49
bingo	1673
bingo$	2451
bins$	35 49
bit$	2134
blankets$	1905 1913
block	477
block$	238 723
blocke	2386 2392
blocke$	723
blocked$	2153 238 496 723
blockes$	723
blocking$	238 723
blocks$	238 723
board	18 25
board$	1163 1962 2335 1673 1776
boardi	2250
boarding$	1499 488
boards$	1962
boat	2376
bolste	946
bolted	1676
bolted$	2454
bond	1384 1486
bond$	2162 280 2264 384 405 1556 1814
bonds$	280 2264 1556 1814
book	1947 466 506
book$	2444 1905 1073
booked	1947 1949 1195 1677
booked$	1973 1073
booking$	2432 1073
bookle	1976 539 1683 1688 778
booklet$	1939
booklets$	1905
books	51
books$	2444 1905 1073
boroug	1466 2244 2250 2279 2284 2344
borough$	2251 1482 2261 2275 2330 1627
boroughs$	2276
both	2315 1653 2437
both$	1969 1872 1874 1876 1877 1914
bought	1949 1189 1677
bought$	1967 1689 1057
bounda	2131 665 1803
boundaries$	1831
box$	777
boxes$	777
boxs$	777
boy	239 1383 2169 1402 1442 2234 1457 1458 2237 325 1472 2303 1548 1574 2370 1843 1855 1863 729
boy$	2242 398 1566
boyfriend$	899
boys	41 54 55 72 1214 89 93 185 1323 239 1383 2169 1402 289 1442 2234 1457 1458 2237 369 2303 2315 1548 1570 2370 1656 1669 1695 1843 1855 1863 729
boys$	1179 43 1193 1210 1227 2012 1366 2218 2242 2243 2264 398 2348 447 2367 2434 1721 1854
bread$	1913
break	1466 2244 347 348 1544 418 439 453 1600 482 2420 717
break$	258 318 319 1467 1485 351 367 1523 2378 1864
breakf	1663 1664
breakfast$	2441 2442 1903 1913
breakfasts$	1903
breaki	348 439
breaking$	318 319
breaks	2244 348 439
breaks$	318 319 2422
breaktime$	2322
breaktimes$	2322
breath	1600
breathe$	2395
breather$	2378
breathing$	1600
brief$	1780 1130
briefe	1138 1956 1182 1970 1971
briefed$	1916 1960 1130
briefi	18 1976 539 1683 1688 778
briefing$	2 1977 780 1130
briefings$	1977
briefs$	1130
bring	767
bring$	234 1090
bringing$	234 1597 1090
brings$	234 1090
broade	946
broken	2397
broken$	2176 1426 1427 717 1876 1877
brothe	368 1574 2358 486
brother$	885
brothers$	1720 1869
budget	1189
budget$	1937 27
budgeted$	1967
build	1319 613 623
build$	152 175 2097 513 1026
builde$	175
buildes$	175
buildi	2284 623
building$	45 175 2233 331 2253 2262 2304 2413 1026
buildings$	2285
builds	623
builds$	175 513 1026
built	1173
built$	1951 1961
bulb$	35
bulbs$	35
bulletin$	1682
bump$	2323
bunch$	2256
burglaries$	816
burglary$	816
burgled$	858
bus	2284 1561 2339 2437
bus$	1962 2272 2290 2450 1883 1903
buses	1466 2244 1493 2339 2342
buses$	1962 2271 2285
busine	1240
business$	2018 2080 2087
but	2405
buy	1723
buy$	2006 2423 2424 1056
buyer$	799
buyers$	1720 1868 799
buying$	1056
buys$	1056
by	1661
by$	1184 1991 81 205 1347 456 2431 2439 1675 1704 1706 1709 1790 1824 1870 1881 1885
cabin	2376
cafe	56
cafe$	2304
café	56
café$	2304
call	1923 1976 1575 539 1683 1688 778
call$	1922 1211 76 85 87 88 2152 2432 686
called	59 1988
called$	1197 88 1733 597
callin	1637 2415
calling$	1530
calls	1172 1950
calls$	1922 1211 76 85 87 88 2152 1376
calm$	2395
calmer	787
came	1153 1940 1947
came$	1923 1931 1235
camera	51
camera$	35 49 510
cameras$	35 49 510
camp	48
camp$	1186 2450 777
campai	1976 539 1683 1688 778
campaign$	542
campes$	777
camps$	1186 777
campus	1466 2244
campus$	2413
can	1984 1362
can$	69 2033 1262 2070 1371 282 1522 1545 437 1771
cancel$	371
cancelled$	2269 2286
cancels$	371
cannot	1400 282 1545 437
cannot$	2246 1587
cap	301 430
cap$	324 431 451
capaci	665 1803
capacity$	1246 1283
caped$	431
caping$	324 431
capitalise$	152
capped$	431
capping$	431
caps$	324 431
capting$	431
capture$	653
captured$	2151
captureing$	653
captures$	653
car$	2290
card	46 1976 539 1683 1688 778
card$	1939 510 2432 1905
cards$	510 2432 1905
care$	2142 1583 1867
careful$	1284 1840
carefully$	2337
carer	33 1958 425
carer$	0 1 1921 11 15 17 44 1583 448 885
carers$	0 1 1921 11 15 17 44 265 1583 448 885
careta	52 53
carr	767
carria	2376
carried$	1949 1195 1305 1352 1677
carry	1984
carrying$	1700
case$	1248 1760
caseworker$	911
cast	54 55 2376
cast$	1193 460 2382
casts$	2382
catch	1757
caught$	1612 475
cause	1803
causes	1803
caution$	293
cautione$	293
cautioned$	293
cautiones$	293
cautioning$	293
cautions$	293
cbo	252 1390 253 1391
cbos	1390 1391
cctv$	35 812
cease	1523
cease$	2286 371 2301
ceased	1209 1225
ceased$	1987 2003
ceases$	2286
cent$	1170
centre	22 56 130 1466 2244 2284 2342
centre$	2208 331 2262 2304 2413
centred$	1268 1316 1777 1778 1817
centres$	2285
certain$	186 1822
chair	34 52 53
chair$	2005 2444 1904
chaira	1172 1950
chairc	1172 1950
chairchecks$	1172
chaird	1172 1950
chaire	1949 1172 1950 1677
chairf	1172 1950
chairh	1172 1950
chairl	1172 1950
chairm	1172 1950
chairo	1172 1950
chairp	1172 1950
chairr	1172 1950
chairs	1172 1950 51
chairs$	2005 2444 1905
chairu	1172 1950
chairv	1172 1950
chairw	1172 1950
challeng$	648
challenge$	2063 648 1025
challenged$	2092 1025
challenges$	2063 648 1025
challenging$	648 1025
challengs$	648
champi	623
champion$	548
chance	2127
chance$	2118 282 1600
change$	2026 2029 2031 364 365 567 1825 1836 1083
changed$	1083
changees$	2026
changes$	2026 2029 1252 2031 364 1825 1083
changing$	364 1083
channel$	50
channels$	2027 1281 2067 1325 188
charge	1668
charge$	2446
charges$	2446
charte	46
charter$	47
chas	432
chased	1190
chased$	1968
chat	1539 476 1615
chat$	215 1539 2317 1575 476 1614 1615 2393 494 1826
chats$	215 1826
chatti	1530 1637 2415
chatting$	2308
check	1139 1976 539 1683 1688 1757 778
check$	1976 136 539 1683 1688 778 1101
checked$	1101
checking$	136 1101
checks$	1172 136 1101
chess	1673
chess$	2451
child	1574
child$	1554 1566 640 679
childr	1214 1229 1232 185 1323 239 1383 2169 1402 1442 2234 1457 1458 2237 369 2303 1548 1570 1574 2370 1843 1855 1863 729
children$	2007 2010 2012 2125 2257 1554 2348 1807
choice	2127 2131 1761 1823
choice$	422
choices$	422 980
choir	2376
choos$	420
choose	1984 273 566
choose$	420 421 528 1704
chooses$	420 421 528 1704
choosi	566
choosing$	420 421 528 1704
chooss$	420
chose	1212 566
chose$	1990 1704
chosen	1189
chosen$	1967
chrono	1976 539 1683 1688 778
church	56
cinema	56
circle	1976 1540 539 1683 1688 778
circle$	2175 2212 2256 1500 1520 384 2318 2355 2371
circles$	2175 1500 2318 2355 2371
circul	1949 1172 1950 1185 1677
circulated$	1963
circumstances$	1631
cities	2284
cities$	2276
city	2250 2279 2284 2344
city$	2251 2261 2275
civil$	252
claim	1668
claim$	2446
clarit	665 1803
class	1466 2244 2279 1502 2284 1561 2339 2342 1576 461
class$	2253 2268 2280 2281 1520 2316 2354 1599 2388 2448
classe	2244 1467 2339
classes$	1979 2245 2285 2330 2354 2448
classroom$	1962
classrooms$	1962
clause	2158
clause$	2016 2157 1741
clauses$	2016 2157 1741
clean$	290 726
clear	432 1746
clear$	2004 2103 2104 1518 1563 651 675 693 740
clearer$	693
clearing$	740
clears$	740
clicked$	1953
clicks	1164
clicks$	1942
climb$	777
climbes$	777
climbs$	777
clinic	56
clique$	384
clos	477
close$	1264 1284 2227 1533 651 734
closed	1949 1177 2392 1677
closed$	1955 2286 496 734
closely$	1762
closer	129
closer$	1267 204 297 676
closes$	734
closing$	734
club	22 56 1976 2279 2284 2342 1576 539 1683 1688 778
club$	2208 331 2262 2268 2304 2330 2354 542
clubs	1466 2244
clubs$	2285 2330 2354
co	592
co$	130 683
coach	1958 52 53
coach$	2450
coache	52 53 2376
coaches$	2450 776
coachi	1976 539 1683 1688 778
coaching$	776
coats$	551 1905 1913
coax$	340
code	46
code$	47 2446
codes$	551
coerce	91
coerci	91
coffee$	1976 539 1683 1688 778
cohesi	665 1803
cohort	2376
cohorts$	2414
coinci	2323
coincide$	2183
collab	129 130 665 1803
collaborative$	1267 1268
collaboratively$	1762
collea	1250
colleagues$	2028 654
collec	372 1544
collect$	2412 653 1131
collected$	1678 1131
collecting$	653 1131
collectiontime$	2322
collectiontimes$	2322
collects$	653 1131
colleg	1466 2244 1467 2250 2279 1502 2284 1519 1561 2339 425 1576 461
college$	1998 1222 345 2261 2280 2281 2297 2330 2354 1599 2413 1707
colleges$	2245 2285 2297 2330 2354
colour$	2444
colours$	2444
come	1153 1940 1947 1984 433 547 711
come$	1923 1931 1988 85 2075 1378 1392 1488 2346 2362 1685
comed$	1685
comeed$	1685
comes	433 711
comes$	85 2075 1378 1685
comfortable$	2089
coming$	1275 2161 1700 1770
commis	1949 1189 1677
commissioned$	1967
commit	25 1165 665 1803
commit$	853
commits$	853
committed$	1943 853
committee$	1163
committing$	853
common$	675
commun	1166 1382 2161 1746 1757 1761
communicate$	1010
communicated$	1010
communicates$	1010
communicating$	1010
communication$	1944 2045 2058 1325 188 2160 1639 958 1010
communities$	1372
community$	2132 1372 253
compan	52 53 1381 2173 1397 2376
company$	2159 2175 1409 1410 2189 2298 2320 2336 2338 1603
compared$	567
compla	1231 2009
complaint$	76 87 2432
complaints$	76 87
comple	1140 4 1152 1157 1935 1166 1947 1948 1949 1172 1950 1177 1964 1195 1305 1352 1677 547
complete$	1918 1955 1961 546 1685
completed$	1918 1930 1933 1955 1957 1961 1973 2083 2130 546 1685
completeed$	1685
completes$	546 1685
completion$	1142 1944
concer	48 1270 1761
concern$	2029 2031 2063 607 1760 971
concerns$	2029 1252 2031 2048 2063 607 1760 1767 971
concert$	1186 2450
concerts$	1186
condit	2158 252 1390 1668
condition$	2157 2446
conditions$	2157 2446
conduc	1949 1195 1677
conducted$	1973
conductors$	44
confer	1976 539 1683 1688 778
confid	2127 1761 1803
confidence$	1313 1811 791 963
confident$	791
confir	1266
confirm$	1155
confirmed$	1155 2044
confirms$	1155
confis	262
congre	1381 1382 2161 2168 2323 2340
congregate$	2159 2356 2412 1865
congregating$	2160 1866
connec	1486
connection$	260 2264 1556 1814
connections$	296 2264 1556 1814
consci	1331
conscious$	2109
consen	2131
conseq	2131
consid	1240 1266 2078 1746
consider$	1792 938
consideration$	2045 1286 2126 1758 939
considerations$	939
considered$	2018 2040 2044 2151 938
considering$	938
considers$	938
consis	130 178 1746 623 1761 665 1803
consistent$	1268 2047 1316 693
consort$	1865
consorting$	1866
constant$	1284
constructive$	1833
consul	1138 1956 1182 1190 1970 1971 1976 539 1683 1688 553 778
consult$	1009
consultant$	903
consultation$	1009
consulted$	1916 1960 1968 1691 1009
consulting$	1009
consults$	1009
contac	1138 1139 1923 1164 1166 1947 1949 1172 1950 1956 1182 1190 1970 1971 1195 59 1976 1381 1382 2161 2168 1393 2178 2181 1439 1443 1446 1521 1575 1592 539 1683 1688 553 1757 778
contact$	1942 1944 1945 1977 1211 2043 2118 2152 237 1376 1379 1380 2159 2160 1385 2171 260 1420 2210 2217 2220 2224 2226 2299 1542 2375 1605 2409 1639 1681 548 1773 1810 1848
contacted$	1916 1960 1968 1973 1197 1691
contacts$	1942 1977 1211
contin	123 129 665 1803 930
continual$	1284
continue$	536 688
continued$	1261 1267 536 549 637 651
continues$	536
continuing$	536
contra	1976 1390 539 1683 1688 778
contri	33 1958
contribute$	945
contributed$	945
contributes$	945
contributing$	945
contributor$	0 1 1921 11 15 17 44
contributors$	0 1 1921 11 15 17 44
contro	91 301 404 430 1723
control$	2006 324 2310 431 2423 2424
controled$	431
controling$	324 431
controlped$	431
controlping$	431
controls$	324 431
controlting$	431
conven	1923 1949 1677
convene$	1922
convenes$	1922
conver	1976 539 1683 1688 778
conversation$	2045 1325 188 2107 2118 1826
conversations$	2045 1325 188 1826
cook$	1075
cooking$	1075
cooks$	1075
cool	1543
cool$	2300 2321
cools$	2321
cooper	1730
coordi	33 52 53 130 178
coordinate$	988
coordinated$	1268 1316 988
coordinates$	988
coordinating$	988
cope	1319
cope$	2097
copies$	1905
coping	665 1803
copy	1949
copy$	1939
core$	25 239 1383 2169 1402 1442 2234 1457 1458 2237 2303 1548 2370 1843 1855 1863 729
corner$	1621 2400
corners$	1621 2400
corridor$	2253
cost	1995 80
cost$	21
costed	1189
costed$	1967
costs$	21
costum	51
could	1362
could$	1995 1997 162 1371 437
counci	34 1172 1950 52 53 2437
councilchecks$	1172
counse	1976 539 1683 1688 778
counsel$	293
counsele$	293
counseled$	293
counseles$	293
counseling$	293
counselling$	1945
counsellor$	908
counsels$	293
count$	30 752
counter$	1962
counters$	1962
counti	1466 2244 2284
counties$	2276
counting$	752
country$	2275
counts$	752
county	2250 2279 2284 2344
county$	2251 1482 2261 2275
course	1976 1309 1561 2339 2342 1576 539 1683 1688 778
course$	2 1924 1977 2038 2087 2354 542 780
courses$	1977 2354
court	56 2429
court$	45 252 847
cousin	2358 486
cousins$	1721 1869
cover	1240
cover$	2018
covera	1342
coverage$	2120
covere	1195 1240 103 104 105 106
covered$	1973 2018 1241 1243 1244
crackdown$	842
cracks$	2113
create	1949 1677
create$	1027
created$	1027
creates$	1027
creati	4
creating$	1027
creation$	1142
crew	2376
crime$	814
crimes$	814
crop$	2075
crops$	2075
cross	1393
cross$	129 2171 2183 2323 2365 1628
crosso	1628
crossover$	2406
crowd	2173 1540
crowd$	2222 2256 2257 1520 2318 2336 2416
crowds$	2222 2318 2336
cultiv	946
cultur	1761
culture$	2421 1786 965
cups$	1905
curb	301 430
curfew	252 1390 262
curfew$	399 1859 722
curfews$	399 1859 722
curiosity$	2057 1748 1773
curiou	1331
curious$	2047 2109 1840
curtai	301
customary$	171
customers$	1868
cut	244 348 404 418 603
cut$	100 2153 258 2176 324 411 1054
cuting$	324
cuts	244 348
cuts$	100 324 1054
cuttin	244 348
cutting$	100 258 1054
cycle$	777
cyclees$	777
cycles$	777
dad	1425 2358 486
dad$	885
daily$	1917
dampen	453
dance$	777
dancees$	777
dancer	54
dances$	777
danger	2131
darts	1673
darts$	2451
dashbo	1976 539 1683 1688 778
data$	1682
date$	2110
daught	1574
daughter$	1554 885
daughters$	1554
day	1466 2244 2284 2342
day$	1938 2000 1454 2248 2272 2273 1534 2357 2366 2388 2444 2450
days	2244 789
days$	1938 2000 1454 2249 2273 2285 1534 2363
dead$	2410
deadline$	1684
deadlines$	1684
deal	159
deal$	147
dealer	1989
dealer$	1719 1035
dealers$	1868 798 1035
dealin	159
dealing$	819
dealings$	1639
deals	159
dealt$	104 105 106
december$	1996
decent$	1479
decide	1266
decide$	2005 467
decided$	2044 467
decides$	2005 467
declare$	1155
declareed$	1155
declares$	1155
declin	787
deconstruct$	648
deconstructe$	648
deconstructes$	648
deconstructing$	648
deconstructs$	648
decrea	787
deepen	623 946
defus	453
degree$	5
delet	477 603
delet$	723
delete	2392
delete$	401 723
deleted$	723
deletes$	723
deleting$	723
delets$	723
delive	1140 4 1166 1947 1949 1172 1950 1189 1195 62 1677 767
deliver$	1105
deliverables$	1684
delivered$	1918 1967 1973 1200 1689 1105
delivering$	1105
delivers$	1105
delivery$	1142 1944
demoli	2386
dentist$	918
depart	1544
departuretime$	2322
departuretimes$	2322
dependence$	338 1556
dependency$	338
descri	1984 1207 1231 2009 1240 104
describe$	1985 2018 781
described$	2018
describes$	781
design	1949 1677
design$	2005
designs$	2005
desk$	1962
desks$	1962
detach$	257 411
detached$	1929
detaching$	257
detail$	2016
details$	1939 2016 1791
detective$	807
detectives$	807
deter	244 436
deter$	245 295 832
determ	1266
determined$	2044
deterr	244
deterred$	424
deterrence$	944
deterrent$	944
deterrents$	944
deters	244
develo	1949 1319 1677 613 623
develop$	2026 2074 175 2097 995
develope$	175
developed$	2092 995
developes$	2026 175
developing$	175 995
development$	2029 2031
developments$	2029 1252 2031
develops$	2026 2074 175 995
dialogue$	1325 188 1773 1826
did$	1154 1995 1997
die$	1543
dies	1543
dies$	2321
dietician$	919
dietitian$	919
differ	259 1501 402 1558
difference$	793
different$	1221 1389 1411 2203 1430 316 2241 328 329 1471 1477 1479 1483 1490 354 355 1498 362 1506 1507 1512 2291 381 382 396 406 1552 1553 438 1585 455 1594 1598 1604 1610 483 1622 1636
differently$	2337
difficult$	383
diffus	453
dig$	1135
digest$	1682
digging$	1135
dignity$	1807
digs$	1135
dilut	348 418 453
dimini	482
direct	52 53 1976 2127 539 1683 1688 778
direct$	264 1432 502 691
directed$	264
directing$	264 502
direction$	1852
directions$	2167 2255 1852
directs$	264 502
disassociate$	258
disban	1426 1427 1523 2392 477 717
disband$	373 2301
disbande$	373
disbanded$	2204 2205 373
disbandes$	373
disbanding$	373
discou	244 436
discourage$	245 246
discouraged$	424
discourages$	245 246
discouraging$	245 246
discus	1949 1240 103 1266 1677 1757
discuss$	940
discussed$	2018 1241 2040 2044 940
discusses$	940
discussing$	940
discussion$	2045 2107 1826 940
discussions$	2045 1826 940
disentangle$	411
disman	1426 439 717
dismantl$	373
dismantle$	373
dismantled$	2204 373
dismantles$	373
dismantling$	373
disper	275 1426 1427 433 2391 706
dispersal$	1844 1852
dispersals$	1852
disperse$	1413 295 306 705
dispersed$	2204 2205 705
disperses$	705
dispersing$	705
displa	1949 1185 1976 539 1677 1683 1688 778
display$	1962
displayed$	1963
disrup	244 348 439 453
dissociate$	258
dissol	1523 477
dissolv$	373
dissolve$	373 2300 2301
dissolved$	373
dissolves$	373
dissolving$	373
dissua	244
dissuade$	245
dissuaded$	424
dissuades$	245
distan	347 465
distance$	257 1485 387 411 427 2361
distances$	257
distancing$	257
distant$	1498 1563
distri	4 1949 1195 62 426 1677
distributed$	1973 1200 1564 1689
distribution$	1142
diversion$	1021
diversionary$	1021
divert$	257 1020
diverted$	1020
diverting$	257 1020
diverts$	257 1020
divide	1426 426 717
divided$	2204 1564 460
dividi	717
division$	427
do$	1154 1984 154 218 2140 2144 267 1412 1545 633
doctor$	902
does$	218 267 1545
doing$	154 218
domino	1673
dominoes$	2451
don$	267 1545
donate$	1136
donated$	1136
donates$	1136
donating$	1136
done	1140 1949 1177 1195 1305 1352 1677
done$	1918 1154 1933 1955 1961 1973 2083 2085 2130 2148 2149
door$	1928 1962 49 2088 1883
doors$	1928 1962 49
dorm	2376
doubl	787
double$	61 86
down	2392 787
down$	1943 1968 2013 161 401 571 1872 1886
downinto$	1665
downlo	1940 1164 1947
downloads$	1942
downto$	1665
draft$	1087
drafte	1949 1677
drafted$	1087
drafting$	1087
drafts$	1087
draw$	152 257 320 339 2396 753
drawin	574
drawing$	2432 753
drawn$	1165
draws$	753
dress$	1668
drew	1212
drew$	1990
dried$	1225
drift$	2081 1481 434 1573 2395
drifted$	434
drifting$	434 1573
drifts$	434 1573
drive	2391
drive$	397 698 741
driveing$	397
driven	372
driven$	339 769
driver	32 33 1958 52 53 72 1647 2437 1695 1785
driver$	0 1 1921 11 15 17 44 2425 1725
drivers$	0 1 1921 11 15 17 1170 44 1210 2440
drives$	397 698 741
driving$	698 741
drop	258 517 787
drop$	22 56 1976 1396 1663 1664 530 539 1683 1688 686 761 778
dropin$	1655
dropins$	1655
droppe	1235 787
dropped$	2013 530 761
droppi	258 787
dropping$	1396 530 761
drops	787
drops$	530 761
drug$	818
drugs$	818
due$	1260 1760
dug$	1961
dynami	2369 665 1803
dynamic$	2421
dynamics$	2421
each	1263 2303 2315 1653 2437 1863
each$	1917 1969 2000 2041 1340 2171 2198 2240 1472 2264 368 374 2299 390 2308 2312 472 512 2431 1654 2433 1660 2445 1669 1694 579 1874 1876 1877 1879 1888 1901 1906 1911
ear$	1781
earlie	787
early$	699 700 1872
earn$	673
earning$	673
earns$	673
ears$	692
easier	787
easier$	1532
easter$	485
easters$	485
easy$	2004
eat$	1441 1122
eating$	1122
eats$	1441 1122
educat	372
educate$	647
educated$	1463 1528 1536
educates$	647
educating$	647
effect	2369 1746
effectively$	2048
effort	1271
effort$	2045 2049
efforts$	2045
eject	432
elder	398
elder$	2343
eldest	239 1383 2169 2172 1402 1442 2234 1457 1458 2237 325 1472 368 2303 398 1548 419 2370 2404 1843 1855 1858 1863 729
eldest$	2343
elearn	1976 539 1683 1688 778
elevat	946
else$	2319
elsewh	2250 1541 2344
elsewhere$	2022 2206 2241 2291 2306 2314 2319 1742
email	1139 1976 539 1683 1688 778
emaile	1138 1949 1956 1190 1970 1971 1677 553
emailed$	1916 1968 1191 1691
emails	1172 1950
embed	623
embed$	983
embedded$	2092 983
embedding$	983
embeds$	983
emerge	1315
emerge$	2026 2093
emergees$	2026
emerges$	2026 2093
emotio	123
emotional$	1261
empath	665 1803
emphas	946
employ$	1061
employing$	1061
employs$	1061
empowe	623
empower$	934
empowered$	934
empowering$	934
empowerment$	934
empowers$	934
enabl	946
enable$	179
enables$	179
enabling$	179
encour	1266 2127 623
encourage$	941
encouraged$	2044 941
encouragement$	1030
encourages$	941
encouraging$	941
encrypted$	848
end	244 258 299 1523 477 2397
end$	1396 310 1497 2279 2286 371 2300 2301 2321 2360 1621 2400 1096
endeav	662
ended	1225 1235 2392
ended$	2003 2013 2153 2176 2286 2360 1096
ending	244 258
ending$	1396 371 1096
ends	244 299 1543
ends$	2286 371 2321 1621 2400 1096
enforc	721
engage	1138 1166 1181 1746 618 1761 1823
engage$	1959 1756
engaged$	1916 1957 1756
engagement$	1944 2045 1687 1756 1828 967
engages$	1959 1756
engagi	618
engaging$	1756
engend	946
enhanc	623
enhance$	993
enhanced$	2092 204 993
enhances$	993
enhancing$	993
enquir	1976 539 1683 1688 778
enrich	946
enrol$	414
enroled$	414
enroling$	414
enrolred$	414
enrols$	414
ensure	623
ensure$	467 608
ensured$	2092 467 608
ensures$	467 608
ensuring$	608
enter	433 2362 711
enter$	2346
entered$	460
enters	711
entrance$	1962
entrances$	1962 1493 2372
entry	1544
entry$	1567 1903
entrytime$	2322
entrytimes$	2322
environment$	2086 2132 2421
environments$	2086 2132
episod	789
equally$	1807
equip$	649
equipm	51
equipped$	649
equipping$	649
equips$	649
erode	348
escala	629
escalate$	1825
escalated$	1745
escalates$	1825
escort	440
escort$	397
escorted$	339
escorting$	397
escorts$	397
establ	1949 1266 1677 623
established$	1249 2044
estate	2250 2279
estate$	2262 1627
esteem	1803
ethos$	969
evalua	1949 1677
evenin	1976 1466 2244 2284 2342 463 464 539 1683 1688 778
evening$	1938 1972 1454 2248 2272 2273 1508 2287 1534 2357 1601 2380 2388
evenings$	1938 1972 1454 1462 2249 2273 2274 2285 1508 2287 1534 2363 1601 2380 1703
event	1976 539 1683 1688 778
event$	1977 780
events$	1977 2087
every	2315 1653 2437 1863
every$	1917 1969 1201 2000 1291 1340 1343 213 1444 374 512 2431 2433 2445 672 1906
everyb	32 164 185 1323 207
everybody$	1170 1302 1345 1372 654
everyo	32 1250 164 185 1323 207
everyone$	1170 2028 131 1302 1345 1372 654
everything$	1771
evict	432
evidence$	28 1791 833
evolve$	2026
evolvees$	2026
evolves$	2026
except	2405
exchange$	132
exclud	1208 429 441 2391 478 713
exclud$	720
exclude$	346 720
excluded$	1986 346 1536 1567
excludes$	346 720
excluding$	346 720
excluds$	720
exclus	789
exclusion$	87 252 253
exclusions$	87
exerci	1976 539 1683 1688 778
exhibi	48
exhibition$	45 1186
exhibitions$	1186
existing$	1249 1289
exit	367 477
exit$	312 1505
exiting$	312
exits$	312 2372
expect	665 1803
expected$	308
expel	478 713
expel$	720
expele$	720
expeles$	720
expeling$	720
expell	478
expels$	720
expenditure$	21
experience$	2122
explai	1190 1207 1231 2009
explain$	1985
explained$	1968
exploi	2131 1723 1036
exploit$	2006 2423 2424
exploitation$	797
exploitative$	797
exploited$	797
exploiter$	797
exploiters$	797
exploiting$	797
exploits$	797
explor	1240 104 1266 2078
exploration$	2045
explore$	937
explored$	2018 2040 2044 937
explores$	937
exploring$	937
exposu	665 1803
extend$	1072
extending$	1072
extends$	1072
extent$	5
extra$	231
extrac	505
extract$	257
extricate$	257
eye$	2042
eyes$	692
facili	1949 1677 623
facilitate$	989
facilitated$	989
facilitates$	989
facilitating$	989
fade	1543
fade$	2300 2321
faded	2397
fades	2397
fades$	2321
fair	48
fair$	1186 2004 1840
fairly$	1807
fairs$	1186
fall	1235 787
fall$	2013 197 1632
fallin	787
falling$	197
fallping$	197
falls	1235 787
falls$	2013 197 1543 1632
famili	32 33 1958 54 55 93 1263 1785
families$	0 1 1921 11 15 17 1170 36 43 44 1193 2041 1317 1339 1402 265 2242 2294 1529 2440 1787 896
family	33 1958 239 1383 2169 1402 1442 2234 1457 1458 2237 325 1472 2250 2279 2303 1548 2358 2370 486 1843 1855 1863 729
family$	0 1 1921 11 15 17 44 1242 2242 1529 1647
far	376 465
far$	117 376 1514 1563 483 1622 1623
fare	1668
fare$	2446
fares$	2446
fashion$	2094
faster$	1832
father	1425 2358 486
father$	885
fear	1231 2009
fear$	1699
fears	1231 2009
feasibility$	1796 660
feasible$	1753
february$	1996
fed$	2030
fee	1668
fee$	2446
feed$	109
feedback$	540
feeding$	109
feeds$	109
feel	1984 1231 2009 1319
feel$	2097 1324 575 781
feelin	665 1803
feeling$	781
feelings$	235
feels	1231 2009
feels$	1324 575 781
fees$	2446
fell	1235 787
fell$	2013
felt	1984 1231 2009
felt$	575 781
fence	51 2429
fence$	35 49 1055
fenced$	2386 496
fences$	49 1055
fencing$	35 49 1055
festiv	48
festival$	1186 2450
festivals$	1186
few$	2002
fewer	61
fewer$	1199 67 782 880
fight	789
fight$	87
fights$	87
figures$	1682
file$	2020 2021 2023 1742 1758
filed	1949 1677
files	1172 1950
fill$	754
filled	1949 1677
filled$	754
filling$	754
fills$	754
film	1976 539 1683 1688 778
film$	45 50 2427 2432 2435 2444 2450
filming$	773
films$	2444 2450 773
find	1207 273 1575
find$	1985 1231 375 573 1712 671
findin	1239
finding$	2015 2017 375 671
finds$	375 573 1712 671
fine	1668
fine$	2446
fined	2391
fines$	87 2446
finish	1140 1949 1544 1677
finish$	2300
finished$	1918 1961
finishingtime$	2322
finishingtimes$	2322
finishtime$	2322
finishtimes$	2322
firm$	693
firmer$	693
first$	1704
fish$	777
fishes$	777
fishs$	777
fit$	2033 1050
fits$	1050
fitted	1173 1195 1676
fitted$	1951 1973 2454 1050
fitting$	1050
five	54 55 68 1214 89 93 239 1383 2169 1402 289 1442 2234 1457 1458 2237 369 2303 2315 1548 1570 2370 1656 1669 1695 1843 1855 1863 729
five$	43 48 1193 1206 1227 2012 2264 2348 447 2367 2416 1654 2434 1673 1901 1908 1914
fix	430
fix$	738
fixed$	738
fixes$	738
fixing$	738
flag	115
flagged$	2030
flat	425
flat$	448
flexib	1331
flexible$	2109
flies$	443
flowing$	2103
flush	432
fly$	443
flyer	1976 539 1683 1688 778
flyers$	1905
fobs$	551
focus	623
focus$	1773 982
focused$	1777 1778 1817 982
focuses$	982
focusing$	982
focussed$	1777 982
follow	1164 1208 91 2303
follow$	135 1306
followed$	1986 1992 1266
followers$	1942
following$	135 1700
follows$	135
food$	2444 1913
footage$	813
football$	1914
footfa	12
footfall$	1687
for	2009 361
for$	1168 1954 1967 1990 2018 2035 2056 1304 2091 2098 2232 1537 2394 2431 1667 1704 1747 1783 1790 1798 1882 1884 1909
forbid	244 247 298 299 304 436
forbid$	245 1403
forbidden$	2153 424 2360
force$	809
form	1466 2244 1502 2284 1519 1561 2339 2342 1576 461
form$	50 2268 2280 2281 2297 2302 2316 2330 2354 1599
forming$	2308
forms	1976 2244 1467 2339 539 1683 1688 778
forms$	50 2245 2285 2297 2330 2354
fortnightly$	1917 2431
forum	18 25
forum$	1163
forwar	1266 1306
forward$	2044 2084 1754 1755 1836
forwards$	1754 1755 1836
foster	445 623 946
foster$	425 1583 488
fostering$	1583
found$	2166 1612 475 573
four	68 93 239 1383 2169 1402 1442 2234 1457 1458 2237 369 2303 1548 1570 2370 1669 1695 1843 1855 1858 1863 729
four$	1206 2012 250 2218 2348 447 1616 2416 1670 1672
fragme	439 717
fragment$	373
fragmente$	373
fragmented$	373
fragmentes$	373
fragmenting$	373
fraternise$	1865
free	465
free$	411 765
frequency$	6
fresh$	290 1600
friday	463 464
friday$	1972 463 1601 464 2380 1650 2452 2453
fridays$	1972 1601 2380 1650 2452 2453
friend	41 54 55 68 72 1214 89 1229 93 1232 1263 185 1323 239 1382 1383 1384 2169 2173 1397 2178 1401 1402 2186 2190 2201 289 1442 2234 1457 1458 2237 325 1472 2263 1486 2265 2266 369 2292 2303 2315 1540 1548 1570 2370 2381 2383 1619 2417 1656 1669 1695 1843 1855 1861 1863 729
friend$	296 1513 2298 398 1566
friendly$	2004 2089 1840
friends$	1179 43 1193 1206 1210 1227 2007 2010 2012 2041 1366 2174 2175 1398 2195 2196 1433 296 2212 2217 2221 2223 2230 2231 2243 2254 2257 2258 2264 2278 2283 1513 1515 2298 398 2318 403 2320 2325 2327 2334 2336 1559 2338 2348 2350 435 2353 447 2367 2373 2384 473 2395 480 2398 2401 2403 2416 2434 1847
friendship$	2160 2162 2174 1397 2175 2209 296 2226 2228 2230 2254 2263 2264 2289 384 1540 2318 405 2327 2336 1577 1593 480 2398 1643 1847
friendships$	2160 2162 2174 2175 2209 296 2226 2228 2230 2254 2264 384 2318 405 2327 2336 480 2398 1847
from	1395 2265 1547 1661
from$	1974 1234 138 2154 1396 1436 1461 2241 1465 1484 1489 1505 2314 1549 2333 1562 2341 1572 2364 456 2394 1641 2428 2431 2439 558 1705 1709 1790 1860 1871 1907
full$	155 1364 549
fuller$	155
fullerpicture$	1791
fullersense$	1791
fullerunderstanding$	1791
fully$	1183
fun$	1976 539 1683 1688 778
fund$	27 1046 1047
funded$	1046 1047
fundin	1976 2082 539 1683 1688 778
funding$	27 1246 1283 1046 1047
funds$	27 1046 1047
furniture$	2444
furthe	123 129
further$	1261 1267 1432 1563
future	129
future$	1267 2053 1432 1760
gain$	673
gaining$	673
gains$	673
game	48
game$	1186 2444
games$	1186 2444 2451
gang$	253 1734 707
gap$	2113 387 427
gaps$	2113 1763
garden$	45 2432 777
gardenes$	777
gardens$	777
gate	51
gate$	35 1962 49
gates$	35 1962 49 2372
gather	1381 1382 2161 2168 1393 2177 2178 1420 1437 1439 1446 1521 1530 2323 2340 1570
gather$	2159 2166 1392 2171 2198 2199 2220 2224 2299 2346 2356 1608 2387 2412 653
gathered$	2151 2166 1612 1678
gathering$	2160 2211 2215 2222 2226 2308 2309 653
gatherings$	2215 2217 2222 2348
gathers$	653
gave$	462
genera	123
general$	1261
get	1984 1207
get$	1985 2074 219 257 340 1488 502 538 653 677
geting$	502 653
gets$	2074 219 257 340 502 538 653 677
getting$	219 257 340 1530 677
gift$	1211
gifts$	1211
gig	48
gig$	1186 2450
gigs$	1186
girl	239 1383 2169 1402 1442 2234 1457 1458 2237 325 1472 2303 1548 1574 2370 1843 1855 1863 729
girl$	2242 398 1566
girlfriend$	900
girls	41 54 55 72 1214 89 93 185 1323 239 1383 2169 1402 289 1442 2234 1457 1458 2237 369 2303 2315 1548 1570 2370 1656 1669 1695 1843 1855 1863 729
girls$	1179 43 1193 1210 1227 2012 1366 2218 2242 2243 2264 398 2348 447 2367 2434 1854
giv	767
giv$	175
give	123
give$	1261 148 157 175 200 258 462 775 1070
given	1927 1947 1949 1195 62 1240 123 211 1677
given$	1161 1949 1973 1200 1209 2018 1261 2040 148 157 1349 1677 1689
gives$	157 175 200 462 775 1070
giving$	148 157 175 258 462 775 1070
givs$	175
go	1923 1984 1207 433
go$	1188 1985 85 1240 2074 1378 1392 287 1446 313 1452 339 1488 363 1557 443 1632 497 506 1648 563 787
goal$	1813
goalpo	51
goalpost$	35
goalposts$	35
goals$	1813
goe$	1378
goes	433
goes$	1188 2074 1378 287 313 339 363 1557 443 1632 497 1648 524 563 787
going	1156 129 433
going$	1934 1267 2103 1358 2214 313 2340 2352 1637 1700 1747 616
gone	1923
gone$	1949 1188 1190 1988 1677 563
good$	2004 2097 1344 1479 2359 549 651 676
gos$	85 1378
got$	58 340
gp$	901
gran	2358 486
gran$	887
grand	1574 2358
grandad$	887
grandbrother$	885
grandcarer$	885
grandcarers$	885
granddad$	885 887
granddaughter$	885
grandfather$	885
grandm	1425
grandma$	887
grandmother$	885
grandmum$	885
grandp	1425
grandparent$	885
grandparents$	885 898
grandsister$	885
grandson$	885
granma$	887
granny$	887
granpa$	887
grant	1976 539 1683 1688 778
grant$	27
grante	1949 1677
greate	60 613
greater$	1198 155 204 1364 231 637 668 676
green$	1981 1982 1701
greet$	1126
greete	75
greeted$	1213
greeting$	1126
greets$	1126
grew	787
grip$	1603 2396 481 1620
groom	1723 1037
groom$	2006 2423 2424
groomed$	800
groomer$	800
groomers$	800
grooming$	800
grooms$	800
ground$	725
grounding$	725
grounds$	725
group	41 54 1976 68 1214 89 1229 93 1232 1233 1263 185 1323 239 1383 2169 2173 1401 1402 2190 2201 289 2216 1442 2234 1457 1458 2237 1466 2244 2250 2263 1486 2267 369 2292 2303 2315 1548 2339 2345 1570 2370 2381 1619 2417 1656 2437 1669 539 1683 1688 1695 1761 1843 1855 1861 1863 729 778
group$	1163 1179 43 1206 1227 2007 2010 2011 2012 2041 2125 1366 2174 2175 1398 2193 2195 2196 2208 2209 1433 2212 2217 2222 2223 2228 2230 2231 2240 2243 2245 2254 2256 2262 2264 2268 1496 1500 2280 2283 370 1509 2289 1515 385 1527 2316 2317 2318 2320 405 2324 2325 2327 2329 2334 2348 2350 435 2354 2355 2356 447 2367 1591 2371 1599 2384 1614 2393 480 2398 2401 2403 2416 1643 2434 1847
groupi	2340
groups	2244 2339 2342 1570
groups$	1386 249 2175 2222 2245 1500 1527 2318 2348 2354 2355 2371
grow	787
grow$	1481
grows	787
growth$	60
guard	33 52 53
guardian$	895
guards$	44
guidan	1976 539 1683 1688 778
guidance$	2039 1000
guide$	257 1000
guided$	1000
guidel	46
guideline$	47
guidelines$	47
guides$	1000
guiding$	1000
gulf$	387 427
gym	56 1683
had$	1933 40 58 1997 543 550 1690
haircuts$	1913
half	32 2244
half$	1170 1976 61 86 1490 539 1683 1688 778
hall	22 56
hall$	2208 331 2262 2304
halt$	310
halv	787
halved	1225 1235
halved$	2003 2013
halves	1466 2244 2342
halves$	1621 2400
hand	767
hand$	2100 1818 1071
handed	1927 1949 62
handed$	1949 1195 1200 1677 1689
handing$	1071
handle$	2310
handou	1976 539 1683 1688 778
handov	1342
handover$	2120
handovers$	2120
hands$	1071
hang$	1381 2323 2412
hangin	1530
hanging$	2161 2308 2309 2340 2352 1592
happen	1156 1949 1677
happening$	1934
happy$	1624
hard$	383 1794
harder$	383
harm	91 1723
harm$	2006 2423 2424 861
harmed$	861
harmful$	861
harming$	861
harms$	861
harnes	946
has	506 635
has$	1171 40 42 1183 58 71 2123 222 552 1692 688
have	1984 506 635
have$	1171 40 42 1183 71 134 191 198 2123 222 552 1692 688
haven$	2086 2132
having$	134 222 1597 1699 688 764
he	93 398 419
he$	1339 2133 1365
head	52 53 2437
headco	12
health	2131 259 402
health$	606
heard	1992 1231 2009 1746
heard$	2102 2151 792
heater	51
hedge$	35
held	1947 1949 1964 1195 59 104 105 106 1677 620
held$	1973 1197 1243 1244
helmet	51
help	2127 623
help$	95 2039 181 340 1764 1828 1837 1002
helped	372
helped$	95 1002
helpfu	2078
helpful$	2004 95 1753
helpin	623
helping$	181 1002
helpline$	50
helplines$	50
helps$	181 340 1002
her	1226 239 1383 2169 1402 2216 1442 2234 1457 1458 2237 1472 2267 368 2303 2315 1548 2370 2402 1711 1843 1855 1858 1863 729
her$	1969 107 1356 1450 1464 353 681 1874 1912
here	1240
here$	1980 2018 2019
herfriends$	2325
hergroup$	2325
hierar	838
high$	549 589 668
higher	60 787
higher$	1198 549 668
highli	946
hike$	2448
hikes$	2448
him	1226 239 1383 2169 1402 1442 2234 1457 1458 2237 1472 2267 368 2303 2315 1548 2370 2402 1711 1843 1855 1858 1863 729
hire$	1058
hires$	1058
hiring$	1058
his	2216
his$	1969 107 1356 1450 1464 353 681 1874 1912
hisfriends$	2325
hisgroup$	2325
hit$	546
hits	1164
hits$	1942
hoc$	1277
hockey	1673
hockey$	2451
hold	1486 620 635
hold$	118 225 320 2264 1575 1603 2396 481 1620 688 724 745 1104
holding$	118 688 745
holds	1172 1950
holds$	118 225 688 745 1104
holiday$	485
holidays$	485 2422
holidayss$	485
holist	123 130
holistic$	1261 1268
home	275 2250 2284 1544 1561 2339 425 2342 1576 2447
home$	2004 1413 2194 2270 2306 1535 2326 2330 2332 2354 1583 448 474 1626 2436 568 1907
homes	1493 2339
homes$	2194 2271 2285 1535 2330 2354 2440
hometime$	2322
hometimes$	2322
honest$	2004 1840
hope	1231 2009 2127 662
hope$	1301
hopes	1231 2009 662
hoping	662
horizo	665 1803
host$	2005 1081
hosted	1949 1964 1677
hosting$	1081
hosts$	2005 1081
hotspot$	839
hotspots$	839
hours	1976 539 1683 1688 778
hours$	1938 29 1977 1462 1542 1871
house	1561 2339 425 461
house$	320 448 1599
housed$	1460 1536
household$	1529
households$	2294
houses	1466 2244 1493 1519 2339
houses$	2271 2297 2414
housin	461
housing$	1599
how	117
how$	10 31 37 1255 1296 1569 1694 1714 1796 1890
hub	22 56 1683
hub$	2132
humili	866
hung	1676
hung$	2454
hurt	1208 91 1723
hurt$	1986 2006 2423 2424 1724 860
husband$	893
hustl	432
identi	1949 1207 1266 1677
identification$	1556
identified$	2040 2044 1686 825 1008
identifies$	625 825 1008
identify$	1985 625 825 1008
identifying$	625 825 1008
identity$	2090
if	1578
if$	108 2051 177 227 2191 2313 2345 1736 615 1760 1767 687
imam	52 53
implem	4 1949 1677
implementation$	1142
impos	721
impossible$	383
improv	60 613 623 787
improve$	1198 992
improved$	1198 2092 204 549 1793 676 992
improvement$	45 60 1836
improvements$	45 1836
improves$	992
improving$	992
in	1950 1247 1274 1287 1630
in$	1951 1959 1184 1965 1198 63 1983 1218 81 1220 84 2025 120 122 1265 2048 2052 137 2065 2091 1321 1363 272 2206 360 2312 2314 2326 2332 2346 1590 498 1652 2431 1655 2433 2441 2442 1667 2447 2449 1675 1703 1705 1710 680 1824 718 1870 1885 1886 1892 1899 1909
incide	789
incident$	87 607
incidents$	87 607
includ	1240 103 1746
include$	2018
included$	2018 1241
inclus	170 216
inclusion$	950
inclusive$	1308 2089 1354 1840
increa	60 613 623 635 787
increase$	60 1198 204 1825
increased$	1198 155 2092 204 549 637 1793
increases$	1825
increasing$	1198 204
indivi	1510 408
individually$	2288 2374 1849
indoors$	2326 2332
induct	1182 1976 539 1683 1688 778
inducted$	1960
induction$	2
influe	2131 2369 1823
influence$	2173 1439 2217 1603 2396 481 1620 1024
influenced$	1024
influences$	1024
influencing$	1024
influential$	1851
inform	1956 1970 1971 1976 1270 539 1683 1688 1746 778
inform$	1011
information$	1939 1166 1252 2031 2048 1761 1791
informed$	1268 2047 2102 1758 1777 1817 1011
informing$	1011
informs$	1011
ininto$	1665
injunc	252 1390 253 1391
injunction$	1845
injunctions$	1845
injur	789
injured$	862
input	1976 1369 539 1683 1688 778
input$	2147 960
ins$	1655
inset	1976 539 1683 1688 778
inside	2362
inside$	1418 2326 2332
insigh	665 1803
insight$	1791
insist$	467
insistd$	467
insists$	467
inspire$	935
inspired$	935
inspires$	935
instagram$	476
instal	1949 1173 1195 1677
install$	1049
installation$	45
installed$	1951 1973 1049
installing$	1049
installs$	1049
instead$	79 1223 358 1546 601
instil	946
instru	304
instruct$	264
instructed$	264 308
instructing$	264
instructs$	264
intake	2376
integr	946
intell	1270
intelligence$	1252 2048 1791
intend	662
inter$	129
interaction$	1639
interest$	2106 2142
interests$	296
interrogat$	648
interrogate$	648
interrogates$	648
interrogating$	648
interrogats$	648
interv	1970 1971 1976 539 1683 1688 778 946
intervention$	1763 1828 1838 951
interventions$	1763 1828 951
interview$	763
interviewed$	763
interviewing$	763
interviews$	763
into	1247 361
into$	2018 2025 2044 1348 2235 352 2314 498 1665 1795 1804 718
introd	4 1949 1677 721
introduce$	1134
introduced$	1134
introduces$	1134
introducing$	1134
introduction$	1142
investigate$	658
investigates$	658
investigating$	658
invita	1976 539 1683 1688 778
invite	1138 1947 1956 1182 1190 1970 1971 553
invite$	1064
invited$	1916 1960 1968 1691 1064
invites$	1064
inviting$	2089 1064
involv	1369 1746
involve$	1031
involved$	1031
involvement$	2147
involves$	1031
involving$	1031
is	1141 104 116
is$	1183 1187 1188 64 65 98 160 1324 2119 322 537 538 575 577
isolat	717
isolate$	716
isolates$	716
isolating$	716
isolation$	2306 1856
issue$	2029 2031 2063 607 1749 1808 972
issued	1949 1195 62 1677
issued$	1927 1973 1200 1689
issues	1761
issues$	2029 1252 2031 2063 607 972
it	1226 2009 1711
it$	1147 1248 1649 1702 575 1808 1874 1876 1881 1900 1908 1911
its$	172 1333 1356 1422 2443 1666 2445 1672 1674 681 1871 1872 1874 1893 1897 1900 1911 1912
january$	1996
jog$	777
joges$	777
jogs$	777
join	1157 1935 1947 1181 1443
join$	1342 674 1133
joined	1947 1949
joined$	129 130 1282 178 1369 1746 674 1133
joining$	1133
joins$	1133
joint	1166 129
joint$	1944 1267 1496 370 1509 2324 1642 1761 651 675
jointly$	1762
judgement$	2057 959
judgemental$	1308 1354
judgment$	959
july$	1996 1219
june$	1996 1219
keep	1984 1400 273 436 620 635
keep$	99 126 127 143 187 225 245 1403 295 320 321 323 1487 380 388 410 416 468 484 621 639 724 1100
keeped$	388
keepin	620
keeping$	126 127 143 187 245 320 321 323 380 388 410 416 468 484 621 724 1100
keeps	620
keeps$	99 126 127 143 187 225 245 320 321 323 380 388 410 416 468 484 621 724 1100
keepting$	484
kept	1949 104 105 106 1266 1677 620
kept$	1919 1236 99 1243 1244 2044 187 1326 320 1460 410 416 429 724
keys$	551
kid	1574
kids$	2257
kind$	2004 1520 1840
kinder	402 1558
kindly$	1807
kit	51
kit$	551
kitche	56 2429
kitchen$	45
kits$	551
knew$	1997 556 576
knife$	822
knives$	821
knock$	772
knocke	1949
knocking$	772
knocks$	772
know	1984 1231 2009 1746
know$	1355 2135 556 576
knowing$	556 576
knowle	665 1803
knowledge$	1791
known	75 104
known$	1213
knows	1231 2009
knows$	556 576
kpi$	1684
kpis$	1684
labeled$	878
labelled$	878
lad	1574
lad$	398
lads	54 239 1383 2169 1402 1442 2234 1457 1458 2237 2303 1548 1570 2370 1843 1855 1863 729
lads$	1366 398 2348 447 1721
laid$	1961
lamp	51
lamp$	35 49
lamps$	35 49
landlo	52 53 1647 2437
landlord$	2425 802
landlords$	802
language$	1786 1813
lanyards$	551
lapse$	2300
larger$	2305
last$	1983 1218
lasted	1995 80
late	1652
late$	2430
later$	1760
launch	1949 1677
lawyer$	924
lead	33 34 1958 52 53
lead$	2005 1306 257 532 548 1902
leadar	1172 1950
leadat	1172 1950
leadca	1172 1950
leadch	1172 1950
leadchecks$	1172
leadci	1172 1950
leadco	1172 1950
leadde	1172 1950
leadem	1172 1950
leader	52 53 239 1383 2169 2172 1402 1442 2234 1457 1458 2237 325 1472 2303 1548 419 2370 2404 1843 1855 1858 1863 729
leader$	2200 1851 1854
leaders$	2200 1851 1854 835
leadfi	1172 1950
leadho	1172 1950
leadin	398 1858
leading$	532
leadlo	1172 1950
leadma	1172 1950
leadme	1172 1950
leadof	1172 1950
leadpr	1172 1950
leadre	1172 1950
leadru	1172 1950
leads$	2005 532
leadse	1172 1950
leadsh	1172 1950
leadsu	1172 1950
leadup	1172 1950
leadvi	1172 1950
leadwr	1172 1950
leafle	46 1976 539 1683 1688 778
leaflet$	1939 1977 2432 1905 780
leaflets$	1977 1905
learn	623
learn$	2227
learni	1976 1270 539 1683 1688 778
learning$	2048 947
leav	477 767
leave	1984 258 275 367 433
leave$	99 100 1392 1396 1413 1505 377
leaves	433
leaves$	99 100 377
leavin	258 1544 433
leaving$	99 100 1396 377
leavingtime$	2322
leavingtimes$	2322
led$	209 1777 1817
left	104 2392
left$	1236 99 100 165 2395
lend$	1089
lending$	1089
lends$	1089
lens$	955
less	404
less$	285 286 1438 1532 600 783
lessen	418 453 2397 482 946
lesson	1976 1466 2244 1561 2339 2420 539 1683 1688 778
lesson$	1977 1979 331 2253 2316 780
lessons$	1977 1979 1998 1222 1707 1903 1913
let$	217 1374 1399 314 1480 1487 1517 2362 452 469 518
leted$	1374
lets$	217 314 469 518
letted$	1374
letter	1976 539 1683 1688 778
letter$	1939 87 1905
letters$	87 1905
letting$	217 314
level$	549
levels$	549
levera	946
liais	1757
liaise	1190
liaise$	931
liaised$	1968 1191 931
liaises$	931
liaising$	931
liaiso	1166
liaison$	1944 2045 931
librar	52 53 56
library$	2262 2304
licenc	1976 539 1683 1688 778
licence$	252
life$	500
lift	482
lift$	759
lifted	2397
lifted$	759
lifting$	759
lifts$	759 1913
light	51
light$	35 49 510 737
lighti	51
lighting$	35 49 737
lights$	35 49 510 737
like	1231 2009
like$	1301 2143
liked	75
liked$	1953 1213
likes	1164 1231 2009
likes$	1942
limit	244 1400 301 404 430
limit$	324 431 451
limited$	2153 431
limiti	244
limiting$	324 431
limitped$	431
limitping$	431
limits	244
limits$	324 431
limitting$	431
line$	50 2016 142 2077 1741
lines$	50 2016 142 1281 1741
linger	2340
linger$	2323
link	1382 1486
link$	149 2160 260 280 2264 1556 522 593 1814
linked$	149 522
linking$	149 522
links	1761
links$	149 2068 2160 260 280 2264 1556 522 593 1761 1814
list	46 1207
list$	3 1158 30 1985 2432 591
listen	1746
listen$	1007
listened$	570 1007
listening$	1759 643 1007
listens$	1007
lists$	1158 30 591
lit$	1710
live	1949 2250 1677
live$	1966 2227 1460 395 2335 2344 442
lives$	395 442
living$	2227
loaded$	1689
lock	51
lock$	35 49 388 1041
locked	496
locked$	388 1634 1041
locking$	388 1041
locks$	35 49 388 1041
lodge$	442
log	1976 539 1683 1688 778
log$	3 30
logged	1949 1195 1677
logged$	1973 830
logs	1172 1950
logs$	30 830
loiter	2340
long$	2002
longer	1984 267 1545 437 787
longer$	1203 1275 236 261 1405 303 305 1449 1587 1697 712 727
look	662
look$	147 166 1306 182 196 229 273 657 686
looked$	104 1266 657
lookin	662
looking$	166 182 196 229 657
looks	662
looks$	166 182 196 229 657
loop$	1758
loosen	348 1543 418 2397 482
loosen$	2321
loosens$	2321
lose$	156 258 1481 1618
loses$	156 284 1618
losing$	156 1618
lost$	1618
lot$	2256 2257 2403 2416 2419
lower	787
lower$	755
lowered$	755
lowering$	755
lowers$	755
loyalties$	280
loyalty$	280 1556
lunch	1466 2244 1544 1663 1664
lunch$	1467 2441 2442 1903 1913
lunche	2244
lunches$	1903
luncht	463 464
lunchtime$	1972 2322 1601 2380
lunchtimes$	1972 2322 1601 2380
made	1152 1947 1949 1195 116 1677
made$	1930 1961 1973 2115 308
magistrate$	926
mail	1976 539 1683 1688 778
mailed	1138 1949 1677
mailed$	1916
main	398 1858
mainta	623 635
maintain$	996
maintained$	2092 996
maintaining$	996
maintains$	996
make$	116 133 173 1319 202 223 375 394 502 516 636 684
makeing$	502
makes	1172 1950
makes$	173 223 375 394 502 516 684
making$	133 173 202 223 375 394 684
male$	1718 1034
males$	1718 1034
mam$	886
man	1989
man$	796 1034
manage	33 34 1172 1950 52 53 147 1319 372 2437 623
manage$	1285 2097 2310 987
managed$	2092 708 987
management$	651
managerchecks$	1172
managers$	44
manages$	987
managi	623
managing$	987
manner	1309
manner$	2087 2094
many$	1148 1946 1169 1175 1199 2002 2347
map	46 1976 1204 539 1683 1688 574 778
map$	50 2432 520 554
mapped$	520 831
mappin	1976 539 1683 1688 574 778
mapping$	520 831
maps$	520 554
march	440
march$	1996 1219
mark$	9 1692 1712
marked$	9 575
marks$	9 1692 1712
master	1976 539 1683 1688 778
match	48 1663 1664 1673
match$	1186 2427 2441 2442 2450 2451
matche	1673
matches$	1186 2450 2451
materi	51
mates	1540
mates$	2257 2318
matter$	1240 2063
matters$	2063
maximi	946
may$	1219 2033 162 1371 1522
meal	48 1663 1664
meal$	1186 2432 2441 2442 2450 1903
meals$	1186 2450 1903 1905
mean$	2121
meaningful$	1833
means$	2027 2067 2121
measur	1271
measures$	2049 1272
mechanisms$	1272
mediat	1976 539 1683 1688 778
medic$	921
meet	1139 1923 59 1984 1381 2168 1393 2177 2178 1420 1437 1443 1446 2265 1521 2323 1575 444 1757
meet$	1922 1197 1378 2159 1392 2171 2198 2199 2220 2224 2299 1524 2346 2356 1605 1608 2387 2409 2412 515 546
meetin	18 1156 1166 1976 1382 2161 2181 1439 2340 2352 1592 539 1683 1688 778
meeting$	1934 1944 1977 2152 2160 1396 2209 2214 2226 1508 2287 1530 2309 780
meetings$	1944 1977 2027 2152 2217 1508 2287
meets	1172 1950
meets$	1922 1197 1378 515
meetup$	2215
meetups$	2215 1582
member	33 41 1958 54 55 68 72 1214 89 93 1232 1263 185 1323 239 1383 2169 1401 1402 2186 2188 289 1442 2234 1457 1458 2237 325 1472 2263 368 2303 2315 1548 1570 2370 2417 1695 1843 1855 1863 729
member$	2242 398 1566 1854
members$	0 1 1921 11 15 17 36 1179 43 44 1193 1206 1210 1227 1229 2010 2012 2041 1398 1433 2218 2242 2264 398 2348 435 447 2367 1854
membership$	1491
memora	1976 539 1683 1688 778
men	1989
men$	796 1034
mend$	1052
mended	1173
mended$	1951 1052
mending$	1052
mends$	1052
mental	2369
mention$	2016 1741
mentions$	2016 1741
mentor	33 34 1172 1950 1958 52 53 1976 539 1683 1688 778
mentor$	0 1 1921 1145 11 15 17 44 1977 548
mentorchecks$	1172
mentoring$	1945
mentors$	0 1 1921 1145 11 15 17 44 1977
mentorschecks$	1172
menu$	2444
messag	1976 1443 1530 2352 1575 1592 1637 2415 539 1683 1688 778
message$	1211 76 1605 2435 1813
messages$	1211 76 2152 1376 849
messaging$	2152 2214 2308
met	1923 1947 1949 1177 1190 1970 1971 59 372 553 1746
met$	1941 1955 1180 1968 1191 1197 1612 546 1691
meters$	2213
metres$	2213
midwife$	915
might	1362
might$	162 1371 1522
miles	376 2344
miles$	2213 1514 1563 1586
milestone$	39 1684
milestones$	39 1684
mind$	2099 2141 1758
mindfu	1266 1331
mindful$	2044 2047 2109
mindse	665 1803
minibu	51 1976 2376 539 1683 1688 778
minibus$	2450
minimi	244 301 404 623 946
minimised$	2092 2153
minute	1949 1976 539 1677 1683 1688 778
missin	1208
missing$	1986 789
mistak	869
mitiga	623 946
mitigated$	2092
mix	1381 2168 1393 2177 1446 2265 2323
mix$	2159 2171 2220 2224 2409 1865
mixing	1382 2161 2181 2340 2352
mixing$	2160 2209 2226 2309 1592 1866
mobile$	1929
mobili	946
model$	1782
models$	1782
module	1976 539 1683 1688 778
module$	2 50
modules$	50
moment$	2036 2118 1474
monday	463 464
monday$	1972 463 1601 464 2380 1650 2452 2453
mondays$	1972 1601 2380 1650 2452 2453
money	2082
money$	27
monito	1266 1757
monitor$	826 928
monitored$	2044 826 928
monitoring$	826 928
monitors$	826 928
month$	485
monthly$	1917 525 544
months$	2053 2359 485
more	60 123 129 2165 613
more$	1198 1201 67 1261 1267 155 1295 169 1311 199 224 1364 231 1388 291 1432 317 2305 402 1558 446 2385 549 1698 1771
mornin	463 464
morning$	1601 2380
mornings$	1601 2380
mosque	56
most	32 1607
most$	1170 1201 1361 1472 2385 2404
mother	1425 2358 486
mother$	885
motivate$	936
motivates$	936
motivating$	936
mou	1976 539 1683 1688 778
mounte	1676
mounted$	2454
mov	440 466
mov$	378 391 428
move	334 433
move$	263 275 287 320 335 2260 345 363 367 378 391 414 1557 428 443 2377 2391 497 1640 527 694 1846 736
moved	334 2391
moved$	1208 263 287 1426 1460 1463 335 363 378 391 1536 1557 428 460 497
moveed$	414
moveing$	263 414
movements$	837
movered$	414
moves	334
moves$	263 287 320 335 2260 363 378 391 414 1557 428 443 2377 497 527 694 1846 736
moving	334
moving$	378 391 428 1640 617 736
movred$	378 391
movring$	378 391
movs$	378 391 428
much$	1169 2002
multi$	1166 129 130
mum	1425 2358 486
mum$	885
mural$	45 2432
murals$	45
museum	56
music$	2444
must	2119 2123
must$	168 176 1522
nailed	1676
nailed$	2454
name	1984 1207
name$	1985 1213 749
named	1988 1212
named$	1990 1686 579
names	1936
names$	590 749 854
nan	1425 2358 486
nan$	888
nana$	888
nanny$	889
narrat	665 1803
naturally$	1543
near	1533 1538
near$	1275 1409 2227 2316 1675 1885
nearby$	1870
necess	123
necessary$	1261 1752 1753
need$	2117 2123
needed	2078
needed$	1752 1753
needs	1746 1761
needs$	2117 2123 1763 970
neighb	72
neighbours$	1210
neither$	243 332 400
nephew	1574
net$	2113
netbal	1673
netball$	2451
networ	18 25 1250 1647
network$	1145 1163 92 2028 296 2318 2355 2371 2425
networks$	2027 2067 296 2318 2355 2371
never	267 1545
never$	236 243 261 1405 305 2246 337 350 366 386 1587 457 712 727 883
new	259 402 1558
new$	290 1479 362 382 455
newsle	1976 539 1683 1688 778
newsletter$	780
next$	1533 1538 1760
nicer	402 1558
nicer$	1479 382
niece	1574
night	1466 2244 2284 2342
night$	1938 1972 1454 2248 2272 2273 1534 2357 1601 2380 2388
nights	2244 789
nights$	1938 1972 1454 2249 2273 2285 1534 2363 1601 2380 1703
no	299
no$	73 203 242 270 294 311 315 336 389 454 1607 490 499 501 504 559 560 704
nobody	93 203
nobody$	1341 400 788
non	241 703
non$	170 216
nonassociation$	1841
noncontact$	1379
none	93
none$	203 271 332 400 788
nor$	243 727
normal	946
normal$	1249 171
norms$	1786
north	1581
not	79 1400 267 299 1545 1546
not$	70 1217 101 102 236 243 254 261 2180 1405 303 305 2246 332 337 342 350 356 366 379 386 1587 457 491 712 727 728 882
note	1976 1239 115 539 1683 1688 778
note$	30 2015 2016 2017 1792
notes$	30 2016
nothing$	274
notice	46 1231 2009 1390 1391
notice$	49 2142 248 510 1844 1852 1853
noticeboard$	1962
noticeboards$	1962
notices$	49 510 1844 1852 1853
notifi	1956
november$	1996
now$	1183 1203 1983 212 2359
nowhere$	283
number	12 46 1989
number$	13 19 1939 24 26 50 57 1568
numbers$	1946 1568 551
nurse	33 34 1958 52 53
nurse$	1145 909 912
nursea	1172 1950
nursec	1172 1950
nursechecks$	1172
nursed	1172 1950
nursee	1172 1950
nursef	1172 1950
nurseh	1172 1950
nursel	1172 1950
nursem	1172 1950
nurseo	1172 1950
nursep	1172 1950
nurser	1172 1950
nurses	33 1172 1950
nurseu	1172 1950
nursev	1172 1950
nursew	1172 1950
nurtur	170 216 623
nurture$	1023
nurtured$	1023
nurtures$	1023
nurturing$	1308 1354 1023
observ	1976 539 1683 1688 778
obtain	1949 1677
obtain$	653
obtained$	1678
obtaining$	653
obtains$	653
occasi	789
occasions$	1462
occur	1315
occur$	2093
occurs$	2093
october$	1996 1219
of	1167
of$	1920 1168 1985 1993 1217 2001 1230 1234 2018 113 2032 2049 1280 2071 2072 1312 2139 2164 1387 1394 2186 1414 1418 1503 1505 2296 2307 1537 1560 2399 2439 1694 557 1728 1729 1739 1790 1798 1860
off	1395 1555 2344 2447
off$	1918 1925 1955 251 1396 2333 2364 474 1633 1634 1872 1895 1896 1899
offer	1976 123 1342 539 1683 1688 1761 778
offer$	1261 175 2120 2140 1029 1107
offere	1138 1949 1956 1970 1971 1195 62 123 2078 1305 211 1352 1677
offere$	175
offered$	1916 1973 1200 1261 2040 1266 2083 1349 2130 1624 1029 1107
offeres$	175
offeri	123
offering$	1261 175 1029 1107
offers	1172 1950 123
offers$	1261 175 1029 1107
office	33 34 1172 1950 1958 52 53
officer$	0 1 1921 1145 11 15 17 44 805
officerchecks$	1172
officers$	0 1 1921 1145 11 15 17 44 805
officerschecks$	1172
often	13
often$	7 1151 1169 2002 2129 1738
older	398 2379 1858
older$	1989 239 1383 2169 1402 1440 1442 2234 1457 1458 2237 2303 1548 2343 2370 580 582 583 1843 1855 1863 729 730 731
oldest	239 1383 2169 2172 1402 1442 2234 1457 1458 2237 325 1472 368 2303 398 1548 419 2370 2404 1843 1855 1858 1863 729
oldest$	2343
on	1652 696
on$	1184 66 1986 1234 2051 2052 1290 2084 1322 195 2116 1353 2136 2179 2204 1448 333 1476 357 2312 1537 2418 512 2430 2431 2433 1667 2449 1675 1732 638 1805 1839 1871 1872 1885 1886 1895 1896 1910
once	2345
once$	1917 2207 2225 2233 2346 2366 2431
one	2172 398 423 1858
one$	1976 1298 1341 2171 266 1406 269 1419 1447 2240 325 1464 1472 368 1510 2288 1516 2299 390 400 2320 408 419 1588 2368 2374 2402 2404 492 539 1683 1688 579 1849 1872 1887 1888 1908 778 788
ones	1571
ones$	2218 2274 1571 2349 1854
ongoin	123
ongoing$	1261 1284 651 929
online$	1966
only$	268 309 2288 412 450
onside$	1834
open	1195 1652
open$	1160 1194 1973 1976 2005 2059 1310 2103 2104 1331 2430 539 1683 1688 1710 1759 1830 1840 1902 778 1039
opened	1949 1195 1677
opened$	1953 1961 1194 1973 1039
opening$	733
opens$	1194 2005 1039
operat	1730
operational$	1966
opinions$	235
opport	2082 2127 1746 1761
opportunities$	1313 1763 1764 660
opportunity$	2069 660
opposite$	328 1477 1506 483 1622
optician$	917
optimi	623 946
option	2082 2127 1576 1797
option$	2076 1796 660
options$	2354 1763 1796 660
orange$	1981
orbit$	1603
order	1189 2158 252 1390 1391 304 440
order$	1967 2157 248 264 467 502 1844 1852 1853
orderd$	467
ordere	1949 1189 1677
ordered$	1967 264 308
ordering$	264 502
orders	1390 1391 304
orders$	2157 264 467 502 1844 1852 1853
ordina	52 53 178
ordinary$	171
ordinate$	1821
ordinated$	1268 1316 1821
ordinates$	1821
ordinating$	1821
organi	1949 1964 1677
organise$	2005 534
organised$	534
organises$	2005 534
organising$	534
other	1250 185 1323 2173 259 2178 2188 2190 2201 2216 1470 2263 2266 2267 1501 2292 402 1558 2370 2379 1602 2381 2383 2417 719 1861
other$	2028 2174 1398 2187 1411 2209 1432 1434 2215 1440 2221 2230 2231 2239 2240 2243 328 2254 1479 359 1498 362 1512 2291 1515 2295 2320 2327 1552 2334 2350 2353 438 1582 2368 1598 2379 1602 2381 1604 2384 1617 480 2398 2401 2403 2405 1635 1857
others	1250 2201 2263 1551
others$	2028 1398 2187 2217 2221 2223 2230 2231 2240 2243 1515 2320 2327 2328 2329 2334 2350 2353 2384 1617 480 2398 2401 2403 2416
ought	2119
ought$	2123
our	1240 164
our$	2018 1302 172 1333 1356 1674 681
out	465 2415 505 2447 1797
out$	1142 1963 1973 1200 1215 2014 1237 1238 101 2018 1241 1243 2083 1320 2105 2130 2159 1392 1395 1417 2224 2241 2250 1473 1478 344 1485 2265 1501 1526 2314 2321 1547 1564 1567 487 2408 1634 1661 568 1772 1809 1878
outcom	1761
outcome$	2122
outcomes$	975
outing	2420
outing$	2450
outings$	2287 2450
outlet	1823
outlook$	2106
outrea	1976 1369 539 1683 1688 778
outreach$	1929 1945 2147 1828
outreachmentor$	1145
outreachmentors$	1145
outreachnetwork$	1145
outreachnurse$	1145
outreachofficer$	1145
outreachofficers$	1145
outreachpanel$	1145
outreachsergeant$	1145
outreachservice$	1145
outreachstaff$	1145
outreachteam$	1145
outreachworker$	1145
outreachworkers$	1145
outsid	101 1434 1501 1638
outside$	1184 2291 1675 1870 1885
over	1523 2415
over$	2165 276 2215 2300 2301 2305 1589 2406 632 1790 1794
overla	1393 2323 1628
overlap$	2171 2183 2406
overs$	2215 1582
overse	1581 946
oversi	1746 1761
oversight$	1773 1789 652
overview$	1773
own$	1242 1245 1416 1451 2306 396 1611 1715 670 1849
owner	52 53 2437
owners	665 1803
ownership$	2142
owns$	670
pack	1976 539 1683 1688 778
pack$	1939
paediatrician$	913
page	1976 539 1683 1688 778
page$	1164 50
pages$	50
paid	1949 1677
paid$	1189 523
paint$	2444 1053
painte	1173
painted$	1951 1961 1053
painting$	1053
paints$	1053
pair	239 1383 2169 1402 1442 2234 1457 1458 2237 368 2303 1548 2370 1843 1855 1863 729
paired$	1642
pairs	1571
pairs$	2349
pan$	2074
panel	18 25 52 53 1976 1250 539 1683 1688 778
panel$	1145 1163 2028
pans$	2074
paragraph$	2016 1741
paragraphs$	2016 1741
parame	1239
paramedic$	922
parameters$	2017
parcel	426
parcelled$	1564
parent	32 33 1958 54 55 72 93 1263 1653 1785
parent$	0 1 1921 11 15 17 44 885
parents$	0 1 1921 11 15 17 1170 36 43 44 1193 1210 2041 1317 1339 1402 265 349 1529 2440 1787 1801 885
park	56
park$	2233 2262 2304 774
parked$	774
parking$	774
parks$	774
part	1157 1935 1947 1948 1949 1181 717
part$	1957 1959 101 1240 2134 1621 2400
partic	1157 1935 1164 1181
participants$	1942
participate$	1959
participates$	1959
participation$	1687
partie	48
parties$	1186
partin	717
partne	25 1166 33 1958 1250 129 130 1342 207 1761
partner$	894
partners$	0 1 1921 11 15 17 1163 44 2028 131 1345 654
partnership$	1163 1944 1267 1268 2120 1762
parts$	1621 2400
party	48
party$	1186 2450
pass$	115
passage$	2016 1741
passages$	2016 1741
passed$	2030
passes	51
passes$	551 1903 1905
pastor	123
pastoral$	1261
path	2429
path$	45 449
paths$	449
pathwa	1576 665 1803 1823
pathway$	2354
pathways$	2027 2354
patient$	1840
patrol	1139 1923 1976 539 1683 1688 778
patrol$	1922 1945 811 1082
patrolled$	1082
patrolling$	1082
patrols$	1922 1945 811 1082
pay$	1048
paying$	1048
pays$	1048
peace	1600
peace$	2378 2395
peel$	257
peeled$	1830
peer	2173 1397
peer$	239 1383 2169 2173 1397 2175 1402 1442 2234 1457 1458 2237 2263 2298 2303 1540 1548 1577 1591 2370 1593 1643 1843 1855 1863 729
peers	2263 1540 2381
peers$	2174 2175 296 2254 2257 2278 1515 2298 2318 2320 2327 2334 2336 2338 2350
people	32 33 1958 1323
people$	0 1 1921 11 15 17 1170 36 1179 43 44 1193 1206 1210 1227 2007 2010 2011 2041 2125 1366 1372 1433 2257 2264 2298 398 2348 447 2367 508 2434 1720 584 1868
per$	32
percen	32
percent$	1170
percep	665 1803
perceptions$	1786
perfor	48 1964
perform$	529 1116
performance$	1186 2427
performances$	1186
performed$	1116
performing$	529 1116
performs$	529 1116
periodic$	619
periodically$	2052 619 1760
permit	2362
permit$	2024 2061 1374 1480 1517 1825
permited$	1374
permits$	2024 2061 1825
permitted$	1374 1399 1550
person	33 1958 239 1383 2169 1402 1442 2234 1457 1458 2237 325 1472 2303 1548 2370 1843 1855 1863 729
person$	0 1 1921 11 15 17 44 178 2242 1566 1720 679
pharmacist$	920
phone	1139 51 1575 2391
phone$	551 1067
phoned	1138 1949 1190 1970 1971 553
phoned$	1916 1968 1191 1691
phones	262
phones$	551 1067
phoning$	1067
physio$	916
physiotherapist$	916
pick	159
pick$	147 1306 420 760
picke$	420
picked$	104 105 1266 760
pickes$	420
pickin	159
picking$	420 760
picks	159
picks$	420 760
picnic	48
picnic$	1186 2450
picnics$	1186
picture$	1211 1999 1248 1791
pictures$	1211
pilot$	2
pitch	2429
pitch$	45
plac	466 721
plac$	428
place	1165 1949 1173 1964 1976 334 539 1677 1683 1688 778
place$	1934 1943 1951 2036 2040 2050 2086 2105 2132 2233 320 331 2253 345 1491 358 2282 1546 414 428 484 1626 1686 1747 1883
placed	1949 334 1677
placed$	2227 1460 1463 335 363 1528 1536 428 460
placeed$	414
placeing$	414 484
placem	1466 2244 1467 2250 1493 2279 1502 2284 1561 2339 425 1576 445
placement$	335 2260 345 2280 2330 2354 1583 448 1626
placements$	2245 335 2260 345 2271 2285 2330 2354 1583 448 1626
placered$	414
places	334 1658
places$	2036 2086 2132 320 345 414 428 484 2436 1883
placeting$	484
placin	334
placing$	428 1597
placs$	428
plan	1976 539 1683 1688 662 778
plan$	2 1937 1939 39 2005 2020 2023 1248 1760 1808 1813 780
planned$	1932
planni	662
planning$	2045 1788
plans	662
plans$	2005 1272
plant$	1110
planted$	1961 1110
planting$	1110
plants$	1110
play	48
play$	1929 45 1186 218 1392 1441 2427 535 1123
played	1964
player	54
players$	1869
playgr	1466 2244 2284
playin	1637 2415
playing$	218 535 1123
plays$	1186 218 535 1123
pledge$	47
podcast$	50 2435
point	1207
point$	1985 2036 2108 1474
police	33 34 1172 1950 1958 52 53
police$	0 1 1921 11 15 17 44 803
policechecks$	1172
polici	46 1976 539 1683 1688 778
policing$	804
policy	46 1976 1668 539 1683 1688 778
policy$	50 2446 780
pond$	45
pool	56 1673
pool$	2451
pop$	686
portal$	50
portals$	50
positi	170 216 259 402
position$	1760
positive$	1308 2089 2097 1344 1354 455 685 1833 1840
possib	2078 1797
possibilities$	660
possibility$	1796 660
possible$	1298 1514 1752 1753 1769 660
post	1976 539 1683 1688 767 778
post$	1980 1686
posted	1949 1185 1195 62 1677
posted$	1963 1973 1200 1689
poster	46 1976 539 1683 1688 778
poster$	49 510 2432 1905 780
posters$	49 510 1905
potent	665 1803
potential$	660
power$	248 2396 481 1620 1844 1852 1853
powerful$	2310
powers$	248 1844 1852 1853
practi	33 1958 52 53 1270 1342 1761
practicable$	1753
practice$	2046 2048 2120
practitioner$	0 1 1921 11 15 17 44
practitioners$	0 1 1921 11 15 17 44 131
prepared$	1624
presen	1936 1949 1976 1315 1342 1369 539 1677 1683 1688 778
presence$	2120 2147 1410 1773 1775
present$	2093 2282 1840 762 1902
presented$	762
presenting$	762
presents$	2093 762
pressure$	2369
preven	244 247 1400 298 299 436 623
prevent$	245 1403 295 1487 392 990
prevented$	2153 424 990
preventing$	245 392 990
prevention$	990
prevents$	245 392 990
prey	91 1723
prey$	2006
price	1668
price$	2446
priced	1189
priced$	1967
print	767
print$	1076
printe	1949 1185 1195 1677
printed$	1963 1973 1076
printing$	1076
prints$	1076
priori	1746 623 946
priorities$	961
prioritise$	840
prioritised$	2092 840
prioritising$	840
priority$	1286 961
prise$	257 320 340
pro	259 402
proact	130 178 1331
proactive$	1268 1316 2109 1018
proactively$	1018
problem$	2063 1808
problematis$	648
problematise$	648
problematises$	648
problematising$	648
problematiss$	648
problems$	2063
procedures$	2027
processes$	2027 1272
procur	1189
procured$	1967
produc	4 1949 1172 1950 2376 1677
production$	1142
productive$	1833
profes	25 33 1958 1250 207
professional$	0 1 1921 11 15 17 44 1279 548 610
professionals$	0 1 1921 11 15 17 1163 44 2028 131 1345 654
profile$	1749 1773 829
profiled$	829
profiles$	829
profiling$	829
profit	1723
profit$	2006
progra	1976 1561 2339 1576 539 1683 1688 778
programme$	2 1924 2354 542
programmes$	2354
progre	1177 1266 1305 1306 1352
progress$	2026 2068 2084 1760 1836 984
progressed$	1955 2044 2083 2130 984
progresses$	2026 984
progressing$	984
progresss$	2026
prohib	244 247 298
prohibit$	245
prohibited$	2153 424
projec	2342
project$	2 45 2208 542
promise$	308 467
promised$	1932 467
promises$	308 467
promot	623
promote$	942
promoted$	2092 942
promotes$	942
promoting$	942
promptly$	2048
proper$	1249 1595
proportionate$	1015
proportionately$	1015
protec	623
protect$	997
protected$	2092 997
protecting$	997
protection$	252
protective$	1761
protects$	997
protoc	1976 539 1683 1688 778
protocol$	780
provid	1949 1172 1950 1195 62 123 1677 635
provid$	175
provide$	1261 175 1028 1106
provided$	1973 1200 1261 2040 211 1689 1028 1106
provider$	2297
providers$	2297
provides$	1261 175 1028 1106
providing$	1261 175 1028 1106
provids$	175
provis	4 1976 2082 1369 2250 1561 2339 539 1683 1688 1761 778
provision$	1142 2147 2330 1763 1764 1828
provisions$	2330
pru$	2330
psychiatrist$	906
psychologist$	905
public	4 1109
publication$	1142
publis	1949 1185 1677
publish$	1077
published$	1963 1077
publishes$	1077
publishing$	1077
pull$	257 320 339 409 1603 2396 481 1620 646
pulle$	409
pullen$	409
pulles$	409
pulling$	339 409 646
pulls$	339 409 646
pupil$	398
pupils	1669
pupils$	398 1869
purcha	1949 1189 1677
purchased$	1967
purpose$	2090 1813
purposeful$	1833
push$	645 667
pushes$	645
pushing$	645
put	466 721
put$	1949 1173 1185 1964 1195 134 1327 460 484 1676 1677 1099
puting$	484
puts$	484 1099
putting$	134 1597 484 1099
qualit	1761
quarterly$	544
questi	1976 539 1683 1688 778
quicke	787
quicker$	1832
quickly$	1832
quiet$	2410
quit	477
quit$	312
quiting$	312
quits$	312
racism	877
racist	877
radar$	2111 1758
raise	115 147
raise$	1285 611 641 1111
raised$	2030 611 1793
raises$	611 1111
raising$	611 1750
ramp	51 2429
ramp$	45 470 471
ran$	1680
rang	1923 553
rang$	1191 1691
rappor	1761
rate	1984
rate$	549 781
rated$	781
rates$	549 781
rather$	1223 358 1546 602
ratifi	1949 1677
ration	404
re	1524 574
re$	1530
reach	1207 1575
reach$	1985 1603 1625 546 634 779
reache	1138 1947
reached$	1916 546 779
reaches$	634 779
reaching$	634
react$	694
reacts$	694
read	1138 1940 1949 1677
read$	1916 1933 1953 1185 1092
reading$	1092
reads$	1092
ready$	1961 1624
real$	1595
reassurance$	2039 956
reassure$	956
reassured$	956
reassures$	956
reassuring$	956
rebuild$	673
rebuilding$	673
rebuilds$	673
receiv	1947 1948 1949 123 1677
receive$	1261
received$	1933 58 1678
recogn	75 1319 623
recognise$	2097 1004
recognised$	1213 1004
recognises$	1004
recognising$	1004
record	1949 1172 1950 1976 1240 103 104 105 106 1250 115 539 1677 1683 1688 778
record$	3 30 2020 2021 2023 519 1742
recorded$	2018 1241 1243 1244 519
recording$	519
records$	30 2028 519
recove	787
recrui	1138 1949 1195 91 1677
recruit$	1060
recruited$	1916 1973 1060
recruiting$	1060
recruits$	1060
red$	1981
redecorated$	1961
redraft$	1086
redrafted$	1086
redrafting$	1086
redrafts$	1086
reduc	301 404 418 430 453 482 787
reduce	244 2397 623
reduce$	324 991
reduced$	2092 2153 991
reduceing$	324
reduces$	324 991
reduci	244
reducing$	991
reference$	2016 1741
references$	2016 1741
referr	1138 1164 1947 1956 1976 539 1683 1688 778
referral$	14 87 2432
referrals$	14 1942 87
referred$	1916
reflec	1319
reflect$	2097 1792
reform$	2302
refres	1976 539 1683 1688 778
refunds$	1913
refurbished$	1961
refurbishment$	45
refuse	299
refused$	429
regain$	673
regaining$	673
regains$	673
regard$	1286
region	2279
regist	20 1940 1976 539 1683 1688 778
register$	3 1158 30 414
registered$	414
registering$	414
registerred$	414
registers$	1158 30 414
regrou	1524
regroup$	2302
regular$	1284 171 549 619 637 651
regularity$	6
regularly$	2048 2052 619 1760
rehear	48 1240
rehearsal$	1186 2448
rehearsals$	1186 2448
rehearsed$	2018
rehous	334
rehous$	378 391
rehouse$	326 378 391
rehoused$	1463 326 378 391 1536
rehouses$	326 378 391
rehousing$	326 335 378 391
rehousred$	378 391
rehousring$	378 391
rehouss$	378 391
reinfo	946
relati	2131 1382 1384 1425 2250 1486 2358 486 1761
relations$	1814
relationship$	2122 2160 2264 679 964
relationships$	2068 2160 296 2264 964
relatives$	1869 897
releva	1240 123
relevant$	2018 1249 1261 1752 1753
reliance$	338 1556
reloca	334
relocat$	378 391
relocate$	326 363 378 391
relocated$	1463 326 363 378 391 1536
relocates$	326 363 378 391
relocating$	326 378 391
relocation$	335
relocatred$	378 391
relocatring$	378 391
relocats$	378 391
remain	104 193 2379 620
remain$	127 1269 1324 1326 380 639 724
remaining$	380 1602
remains$	127 1324 1326 380 724
rememb	1231 2009
remember$	1792
remind	1190
remind$	943
reminded$	1968 943
reminding$	943
reminds$	943
remote$	1563
remov	440 453 477 478 505 603 713
remov$	409
removal$	256
remove	465 2386 2392 496
remove$	257 346 409 1080
removed$	346 2269 1536 1634 1080
removen$	409
removes$	346 409 1080
removing$	257 346 409 1080
removs$	409
reopen$	1114
reopened$	1114
reopening$	1114
reopens$	1114
repair	1173
repair$	45 1051
repaired$	1951 1051
repairing$	1051
repairs$	45 1051
repeat	1240 103
repeat$	2018
repeated$	2018 1241
replac	1173 1546 709
replace$	739 770
replaced$	1951 2286
replaces$	739
replacing$	739
replie	1164 1190 1196
replied$	1968
replies$	1942 1974
reply	1940 1196
reply$	1974
report	1139 1164 1172 1950 1976 1984 1239 1240 103 115 2391 539 1683 1688 778
report$	1922 76 87 2015 2017 780 781
reported$	2018 1241 2030
reports$	1922 1942 76 87
reques	721
request$	1211
requested$	1678
requests$	1211
requir	2078 304
require$	264 467 502
required$	308 467 1752 1753
requireed$	264
requireing$	264 502
requires$	264 467 502
resent	1231 2009
reserve$	1125
reserves$	1125
reserving$	1125
reside	48 1976 445 539 1683 1688 778
residential$	1186 1583 488
residents$	1868
resili	1761
resilience$	966
resour	1976 1369 539 1683 1688 778
resources$	1246 1283 2147 1763 1828
respec	2131 623 872
respect$	1807 1811 1006
respected$	2092 2151 1006
respectful$	2004 1006
respectfully$	1807 1006
respecting$	1006
respects$	1006
respit	1600
respite$	351 2378
respon	1940 1164 1947 1948 1196 1331 623 1761 665 1803
respond$	147 628 694 981
responding$	981
responds$	694 981
response$	1974 2046 981
responses$	1942 981
responsibility$	1257 2080 2142
responsive$	2109
rest	2173 2190 2201 2216 2266 2292 1600 2379 1602 2381 2417 1861
rest$	2221 2223 2240 2243 2263 351 2320 2327 1551 2334 2350 2353 2378 2384 1617 2401 2403
restri	244 301 404 430
restrict$	324 431
restricted$	2153 424 431
restricting$	324 431
restrictped$	431
restrictping$	431
restricts$	324 431
restrictting$	431
resurfaced$	1961
resurfacing$	45
retain	635
return	1940 1947 1948
return$	397 1682
returning$	397
returns$	397 1682
retwee	1164
retweets$	1942
reunit	1524
reunite$	2302
review	1949 1172 1950 1976 1266 539 1677 1683 1688 1757 778
review$	2 2062 1758 622 1014
reviewed$	2044 622 1014
reviewing$	622 1014
reviews$	622 1014
revise	1949 1677
rewrite$	1085
rewrites$	1085
rewriting$	1085
rewritten$	1085
ride$	1488 2448
rides$	2448
right$	1249 2097
rights$	679 870
ring	1139 1923 1984 1207 1443 1575 2391
ring$	1985 85 1068
ringing$	1068
ringle	1472 2404 1858
ringleader$	1851 1854 834
ringleaders$	1851 1854 834
rings$	85 768 1068
rink	56
ripped$	496
rise	787
rise$	60
rises	787
rising	787
risk	2131 1761
risk$	2029 2063 607 1760 976
risks$	2029 2063 607 976
risky	2131
rival	1038
road	2284
road$	2290
robbed	1208 91
robbed$	1986 857
robber	789
robberies$	96 815
robbery$	96 815
robust	130 178 1746
robust$	1268 1316 651 675 1019
robustly$	1019
role	1823
role$	644
roll	4
rolled$	1949 1677
rollout$	1142
room	22 56 1466 2244 2429
room$	45 331 2253 2316 2388 2430 2432 2443
rooms	2244
root$	665
rose	787
rota	18 1976 2376 539 1683 1688 778
rota$	50 2432
rotas$	50
round	2415
round$	2159 1824
rounde	1673
rounders$	2451
route	2284 1658
route$	1492 2290 1658 2436
routes$	2027 1492 2372
routine$	619
routinely$	619
routines$	855
row$	87 1621 2400
rows$	87 1621 2400
rugby	1673
rugby$	2451
rule	46 2158 1668
rule$	47 2157 451 467 2446
ruled$	1236 467
rules$	47 2157 467 2446
run	1949 1195 1677
run$	1973 2005 2006 2448 1680 1902 1103
rung	1138 1923 1949 1190 1970 1971 59 1988 2391 553
rung$	1916 1968 1197 1691
runnin	1156
running$	1934 1966 1103
runs	1172 1950
runs$	2005 2448 1680 1103
s$	107 1302 1439 1464 353 476 480 1857
s20$	1867
s34$	714 715
s35$	714 715
safe	170 2131 216 1658 1746 1761
safe$	2004 1308 2097 2101 2102 1354 2436 1713 875
safegu	623 874
safeguard$	998
safeguarded$	2092 998
safeguarding$	998
safeguards$	998
safely$	1706 785
safer	216 1558
safer$	2097 2101 2102 1354 1774 784 875
safety	2131 1746 1761
safety$	2090 650
said	1231 2009 103
said$	1932 1241 781
same	1469 423 2345
same$	1980 1419 2240 1469 2247 2252 1475 1494 1495 2282 1538 2345 1579 2375 1629
sameanother$	2254
samefriends$	2254
samefriendship$	2254
samefriendships$	2254
samegroup$	2254
sameother$	2254
samepeers$	2254
sanction$	843
sanctions$	843
sat$	1190 1460 460
saturd	463 464
saturday$	1972 463 1601 464 2380 1650 2452 2453
saturdays$	1972 1601 2380 1650 2452 2453
saw	1231 2009
saw$	1953
say	1984 1207 1231 2009
say$	1985 2073 781
saying$	781
says	1231 2009
says$	781
scatte	1426 1427 717
scattered$	2204 2205
schedu	1949 1677
scheme	1976 539 1683 1688 778
scheme$	2 50 542
schemes$	50
school	33 34 1172 1950 1958 52 53 56 1263 1466 2244 1467 2250 2279 1502 2284 1519 1561 2339 425 2342 1576 461 2437
school$	0 1 1921 11 15 17 44 1998 1222 2041 1268 2260 345 2261 2262 2268 2277 2280 2281 2297 2330 2354 1599 1627 2413 2445 1707
schoolchecks$	1172
schooled$	1528
schools$	0 1 1921 11 15 17 44 2245 2285 2297 2330 2354
scope	1239 1240
scope$	2015 2017 2018 659 660
scopes$	659
scoping$	659
score	1984
score$	77 781
scores$	77 781
screen	48 1976 539 1683 1688 778
screening$	1186
screenings$	1186
screwe	1676
screwed$	2454
search	1208
search$	166 845
searched$	1986
searches$	87 845
seat	51
seat$	320 395 470 471 484 2432 2444 1121
seated$	1460 395 460 1121
seating$	35 320 1597 484 1121
seats$	35 320 395 470 471 484 2444 1883 1121
seatting$	484
second	2379
section20$	1867
section34$	714
section35$	714
secure	1165 1949 1677
secure$	488
secured$	1943
security$	2090
see	1139 1984 1231 2009 2178 1443 1446 2265 2323 1575
see$	158 2079 2146 232 2168 1393 2177 1420 300 2220 2224 1521 1605 531
seeing	2161 2181 2352 1592
seeing$	158 232 2168 1396 2209 2214 2309 2340
seek	273 662 721
seek$	153 375 653
seekin	662
seeking$	375 653
seeks	662
seeks$	653
seen	1138 1947 1949 1956 1970 1971 59 1381 1446 372 452
seen$	1916 1933 1197 2159 2166 2224 1590 1612 475
sees$	300 531
seize$	846
seized$	846
seizes$	846
seizure$	846
seizures$	846
select$	420
selecte$	420
selectes$	420
selecting$	420
selects$	420
self$	1761 665
sell	91 1723
sell$	2006 2423 2424
seller	1989
seller$	801
sellers$	1868 801
selling$	1700 1722 1724
sells$	1724
semina	1976 539 1683 1688 778
send	334 440 767
send$	339 397 414 428 1065
sende$	428
sended$	414 428
sendes$	428
sending$	397 414 428 1065
sendred$	414
sends	1172 1950
sends$	339 397 414 428 1065
senior$	651
sense$	174 1791
sensit	178 1331
sensitive$	2047 1316 2109 1017
sensitively$	1017
sent	1927 1152 1947 1949 1195 62 1208 334 2391 1677
sent$	1930 1973 1200 1986 287 1463 339 363 1528 1536 1557 428 443 497 1689 1066
sente$	428
sented$	428
sentence$	2016 1741
sentences$	2016 1741
sentes$	428
senting$	428
sents$	428
separa	1426 1427 1510 402 426 2391 717
separate$	1451 316 328 329 1471 1477 354 355 362 1506 1507 1512 381 396 406 411 1552 1553 438 1585 1594 1598 1604 1610 483 1622 1636 1644 1862
separated$	2204 2205 1564 1862
separately$	2288 2374 1032
separation$	717
september$	1996 1219
sergea	1958 52 53
sergeant$	1145 808
serve$	1124
served	2362
server	476
server$	1614 494
serves$	1124
servic	22 52 53 207 1683
service$	1145 50 542
services$	50 2027 131 2067 1345 1763 1764 654
serving$	1124
sessio	1976 1561 2339 2342 452 2420 539 1683 1688 778
session$	1977 1454 2248 2262 2272 1508 2287 1590 2382 2388 2448 780
sessions$	1977 1454 2249 2262 2274 1508 2287 1590 2382 2448
set	1466 2244 2284 1561 2339 1576 461 721
set$	1949 1240 103 104 105 1327 2256 2257 2268 1500 1520 2316 2354 1599 1677 693 742 756
sets	2244 2339
sets$	1500 2285 2354 693 742 756
setting$	2036 2086 2132 2421 693 742
settings$	2036
settle$	2378 2395
seven	54 55 239 1383 2169 1402 1442 2234 1457 1458 2237 2303 1548 2370 1843 1855 1863 729
seven$	1193
sever	244 348 418
several$	390
severed$	2176
severi	244
severs	244
sew$	1119
sewing$	1119
sews$	1119
shadow$	1603
share	115
share$	132 1441 423 1013
shared	1949 1677
shared$	1953 2030 1496 370 1509 2324 426 476 1615 1642 675 1013
shares	1164 1172 1950
shares$	1942 1441 423 1013
sharing$	1944 132 2214 1441 423 1013
she	93 398 419
she$	1339 2133 1365
shed	2429
sheet	1976 539 1683 1688 778
sheet$	1158 30
sheets$	1158 30
shelte	51 2429
shelter$	35 45 49 470 471
shelters$	49
shift	1976 1576 539 1683 1688 778
shift$	1977 2354 2382
shifts$	1977 2354 2382
shoo	432
shop	56 2437 1695 1785
shop$	1962 2233 2304
shopke	33 1958 1647
shopkeeper$	0 1 1921 11 15 17 44 2425 1726
shopkeepers$	0 1 1921 11 15 17 44
shoplifting$	824
shops$	1962 2304 2440
shorte	404 787
shorten$	1112
shortened$	1112
shortening$	1112
shortens$	1112
should	2119 2123 1362
should$	1262 168 176 177 1522
show	48 1207
show$	1186 1985 2450 1692 1712 1902 1093
showing$	1168 1093
shown	1927 1185 1970 1971 62 211
shown$	1963 1200 1349
shows$	1186 1692 1712 1093
shut	2392 477
shut$	388 429
shuted$	388
shuting$	388
shuts$	388
siblin	368 369
side$	1186 1999 1621 2400 2451 1834
sides$	1621 2400
sight$	1294
sign	1936 1947 1948 46 51
sign$	9 1155 1157 20 1164 35 1174 49 1976 510 2432 539 1683 1688 778 1078
signal$	476
signed	1949 1185 1677
signed$	1138 1140 9 1155 1174 1177 1963 1078
signing$	1078
signpo	1138
signpost$	932
signposted$	1916 932
signposting$	932
signposts$	932
signs$	9 1155 35 49 510 1078
silent$	2410
since$	1705
sing$	777
singes$	777
single	408
singly	1510
singly$	2288 2328 2368 1849
sings$	777
sister	368 1574 2358 486
sister$	885
sisters$	1869
sit	104 1393
sit$	1381 1392 2171 2177 281 1441 2227 1460 395 2346 2356 1608 2387 484 2412 748
site	1466 2244 1490 2284 2342 1576
site$	50 2268 2272 2306 2354 2413
sites	2244
sites$	50 2285 2354
siting$	484
sits$	1441 395 484 748
sittin	2244 2352 1637 2415
sitting$	2161 2214 2227 395 2340 484 748
sittings$	2245
situat	1761
situation$	1248 1760
six	54 55 239 1383 2169 1402 1442 2234 1457 1458 2237 2303 1548 2370 1695 1843 1855 1863 729
six$	1193 1670
sixth$	1519 1561
size$	1568
skate	2429
skate$	777
skatees$	777
skater	54
skates$	777
skill$	948
skills$	1313 201 948
sleep	1984 1437 444
sleepover$	2152 2215
sleepovers$	2152 2215 1582
slide	1976 539 1683 1688 778
slip$	197
sliping$	197
slipping$	197
slips$	197
slot	2342
slot$	1534 2382 2388
slots$	1534 2382
small	1532
small$	2310
snap$	476
snapchat$	476
snooke	1673
snooker$	2451
so$	1351 240 255 1468 343 2271 394 407 479 595
social	1381 2161 2340
social$	52 53 1397 1540 1577 1593 605
socialise$	2159 1865
sofa$	470 471
sofas$	470 471
sold	91
sold$	1724
solicitor$	904
solidi	946
soluti	2082 665 1803
some	2172 398 1858
some$	1295 1330 1364 1472 390 2359
somebo	207
somebody$	1345
someon	207
someone$	1345
someth	2082
something$	228 695
somewhere$	2291 1541
son	1574
son$	1554 885
song$	45 2435
sons$	1554
soon$	1578
sooner	787
sooner$	1832
sort$	1520
sought$	2040 2151 1678
south	1581
space	2127 1600
space$	2086 201 2132 387 427 2378 2432
spaces$	2086 2132
speak	1139 1446
speak$	85 215 1443 2224 1575 521 1902
speaking$	215 2161 521
speaks$	85 215 521
specialist$	488
speed$	2124
spend	1984 1393
spend$	21 1381 2171 2227 565
spending$	21 2161 2209 2227 2340 2352 565
spends$	565
spent	1165
spent$	1943 1167 565
split	1426 1523 426 717
split$	2204 1427 318 319 2301 1564 460
splits$	318 319
splitting$	318 319
spoke	553
spoke$	1191 1691
spoken	1949 1190 553
spoken$	1138 1956 1182 1968 1970 1971 59 1691
spotted$	1612 475
spread	426
spread$	1564 460
spring$	1996
squad	2376
squad$	2382 810
squads$	2382
square$	1381 2233 2262 2304
stabbing$	96 823
stabbings$	96 823
stabil	665 1803
staff	32 33 34 1958 52 53 1785
staff$	0 1 1921 1145 11 15 17 1170 44 131 1317 1787 654 1801
staffa	1172 1950
staffc	1172 1950
staffchecks$	1172
staffd	1172 1950
staffe	1172 1950 1195
staffed$	1973 743
stafff	1172 1950
staffh	1172 1950
staffing$	1246 1283 743
staffl	1172 1950
staffm	1172 1950
staffo	1172 1950
staffp	1172 1950
staffr	1172 1950
staffs	1172 1950
staffs$	743
staffu	1172 1950
staffv	1172 1950
staffw	1172 1950
stage	2429
stage$	45 2036 2108
staged	1964
stagge	330
staggered$	406 1553
stall	1976 539 1683 1688 778
stall$	2450
stalls$	2450
stance$	2106
stand$	1392 395 2346 2356 484 732 747
standi	2161 2340
standing$	484 747
stands$	484 732 747
standting$	484
start	1984 1544
start$	2122 1428 363 414 2378 497 688 1097
starte	1949 1305 1352
started$	2083 2130 414 1097
starting$	414 1097
startred$	414
starts$	363 414 497 688 1097
starttime$	2322
starttimes$	2322
state$	1155
stated	1240
stated$	2018
stateed$	1155
states$	1155
station$	1962
stations$	1962
stay	1984 104 1319 193 2250
stay$	127 1269 2097 1324 1326 1460 345 380 2335 2344 442 468 514 572 575 639 724
staying$	127 380 468 514
stays$	127 1324 1326 380 442 468 514 572 575 724
steer$	257 339 380 1022
steered$	1022
steering$	25 257 380 1022
steers$	257 380 1022
step	1574
step$	367 689
stepbrother$	885
stepcarer$	885
stepcarers$	885
stepdad$	885
stepdaughter$	885
stepfather$	885
stepmother$	885
stepmum$	885
stepparent$	885
stepparents$	885
stepping$	689
steps	1271
steps$	2049 470 471 689
stepsister$	885
stepson$	885
stereo	876
stereotypes$	1786
sticke	46
sticker$	49 551
stickers$	49 551
stigma	665 1803
stigma$	1786
still$	1202
stimul	946
stock	767
stood$	80
stop	1984 244 1400 298 299 436 477
stop$	245 258 2180 1403 295 310 1487 2286 371 2300 392 1531 2360 562 1098
stoppe	1208 1209 1225 1235 2392
stopped$	1986 1987 2003 2013 2153 2176 2286 424 2360 562 1098
stoppi	244 298
stopping$	245 371 392 1098
stops	244 298
stops$	87 245 2286 371 392 1531 562 1098
story$	1999
strang	1989 1647
stranger$	2425
strate	1976 539 1683 1688 778
strategic$	651
strategies$	1272 1313 1763 949
strategy$	949
stream	2376 946
streams$	2414
street	1493
street$	2194
streets$	2194 2271
streng	623 1761
strength$	2068 679
strengthen$	994
strengthened$	2092 994
strengthening$	994
strengthens$	994
strengths$	130 2068 679
strik	603
strike$	100
strive	662
strong$	637
stronger$	204 676
struck	603
struck$	100
structured$	1833
students$	1869
studio	56
submit	1152 1949 1172 1950 1677
submit$	1108
submits$	1108
submitted$	1930 1108
submitting$	1108
suitab	123 259 402
suitable$	1261 1753
summer$	1996 2359 485
summers$	485
sunday	463 464
sunday$	1972 463 1601 464 2380 1650 2452 2453
sundays$	1972 1601 2380 1650 2452 2453
superv	52 53 1976 372 539 1683 1688 778
supervised$	710
supervision$	1945 952
supper	48 1663 1664
supper$	1186 2441 2442 2450 1903
suppers$	1186 1903
suppli	91
supplied$	1724
supplier$	820
suppliers$	820
supplies$	820
supply	91 1723
supply$	2006 2423 2424 820
supplying$	820
suppor	1138 1139 1976 1266 170 178 1331 216 372 539 1683 1688 1746 623 1761 778
support$	1945 123 2039 124 125 1272 609 1763 1764 1828 999
supported$	1916 124 2044 2102 999
supporting$	124 999
supportive$	1308 2089 1316 2109 1354 637 1840 999
supports$	124 999
sure$	186 467 1822
sured$	467
sures$	467
surgeon$	914
surger	1663 1664
surgery$	2441 2442
survey	1189 1970 1971 1976 539 1683 1688 574 778
survey$	50
surveyed$	1967
suspen	478 713
suspend$	720
suspende$	720
suspended$	2269
suspendes$	720
suspending$	720
suspends$	720
sustai	933
sustained$	2092
swap$	1115
swapped$	1115
swapping$	1115
swaps$	1115
sway$	1603 2396 481 1620
sweep	432
sweep$	1118
sweeping$	1118
sweeps$	1118
swim$	2450 1903 777
swimes$	777
swims$	1903 777
switch	466
switch$	757
switched$	757
switches$	757
switching$	757
system$	50 1268
systems$	50
t$	1405 1587 457 491 727
table	51 2284 1538 1561 2339
table$	35 2197 2272 2316 470 471 1673
tabled	1949 1677
tables	1466 2244
tables$	35 2285 470 471
tackle	147 623
tackle$	1285 841 986
tackled$	2092 986
tackles$	841 986
tackling$	841 986
tailor	123
tailored$	1261
tak	477 767
tak$	409 428
take	159 334 506
take$	4 99 100 119 133 153 180 190 210 226 397 409 428 533 1091
taked$	428
takeing$	397
taken	1992 1995 2391 505
taken$	1152 1949 1236 99 100 210 1463 339 409 2386 496 1677
takes	159 334 506
takes$	99 100 190 210 226 397 409 428 533 1091
taking	159 334
taking$	1156 100 133 180 190 210 226 409 428 1091
taks$	409 428
talk	1139 1976 539 1683 1688 778
talk$	1977 215 1443 1575 661 1902 780
talked	1190 553
talked$	1968 1191 1970 1971 1691
talkin	2352
talking$	215 2214 1592 1759
talks$	1977 215 661
tally$	30
tap$	666
tapping$	666
taps$	666
target	123 1723
target$	1937 39 2006 2423 2424 1684 690 828
targeted$	1261 690
targeting$	690 828
targets$	39 1684 690 828
task$	39
tasks$	39
taught	372
taught$	1460 1528 1536 497
taxi$	2450
taxis$	2450
teach$	2005 175 320 1074 1137
teache	32 33 34 1172 1950 1958 52 53
teache$	175
teacher$	0 1 1921 11 15 17 44
teacherchecks$	1172
teachers$	0 1 1921 11 15 17 1170 44
teacherschecks$	1172
teaches$	2005 175 1074 1137
teaching$	175 1074 1137
teachs$	175
team$	1145 1250
teams	1519
teams$	2297
teenag	239 1383 2169 1402 1442 2234 1457 1458 2237 2303 1548 1570 2370 1843 1855 1863 729
teenagers$	2348 1721
telegram$	476
teleph	1138
telephoned$	1916
tell	1984 1207 1231 2009 304
tell$	1985 85 264 502 781 1094
telled$	264
telling$	264 502 1094
tells	1231 2009 304
tells$	85 264 502 781 1094
tellsed$	264
tellsing$	264
tellss$	264
temptation$	1603
ten	1695
tenanc	425
tennis	1673
tennis$	2451
tensio	665 1803
tent	2376
term	1275
term$	1996 2053 485
termly$	544
terms$	485
test$	1976 539 1683 1688 778
text	1139 1976 1443 1575 539 1683 1688 778
text$	1211 76 85 1069
texted	1138 1970 1971 553
texted$	1916 1691
textin	1530
texting$	2308 1069
texts$	1211 76 85 1069
than	1386 1638
than$	1205 2001 2164 2165 276 1429 1435 1455 1584 1589 1740
thanke	1970 1971
that$	1147 1162 509 1694 1702 1714 579 1908
thatfriends$	2325
thatgroup$	2325
the	1653 1785 1797
the$	1146 1969 1226 1299 172 1317 1318 1328 1333 206 1444 1450 1464 1511 509 1649 1651 2430 1654 1657 1660 2443 1666 2445 1670 1672 1674 1694 1702 1711 579 581 587 588 1787 1801 681 1871 1872 1874 1875 1876 1877 1878 1879 1881 1887 1888 1889 1890 1891 1892 1893 1895 1896 1897 1900 1901 1911 1912 1914
theatr	56
thefriends$	2325
theft	789
theft$	96 817
thefts$	96 817
thegroup$	2325
their	2216
their$	1969 1201 107 1333 1356 278 1450 353 1666 2445 1674 1694 1702 681 1872 1874 1900 1911 1912
theirfriends$	2325
theirgroup$	2325
theirs$	2004 1715
them	54 72 1214 1226 1229 1232 1233 1263 185 1323 239 1383 2169 1401 1402 1442 2234 1457 1458 2237 368 2303 2315 1548 419 2370 1653 1656 1669 1695 1711 1761 1785 1843 1855 1858 1863 729
them$	1147 1969 1210 2007 2010 2011 2012 2041 1317 2125 1366 1401 2192 1433 2264 435 447 2367 2419 2434 1660 2445 1702 575 1735 1787 1801 1879 1898 1899 1906 1908 1911 1914
theme$	2063
themes$	2063
themse	68
themselves$	1206 2093 794
then$	2128
therapist$	907
there$	1980 1278 331 2282 568 1870
these	1263 1785
these$	1229 2041 2419
they	41 54 68 93 185 1323 289
they$	1179 43 1206 1248 1339 2133 1365 435 766
thin$	279
things$	1248 1272 2087 1372 1759
think	1231 2009 1319
think$	1207 2097 2107 573 656
thinking$	2045 656
thinks	1231 2009
thinks$	573 656
thinned$	279
thinning$	279
thins$	279
this	1240 1711
this$	1147 2015 2017 2018 2019 1450 1511 1702 579 1808
thisfriends$	2325
thisgroup$	2325
those$	90 507
though	1231 2009
though$	1737
thought$	2045 1286 573
thread$	494
threat	1208 91 789
threat$	1211 87
threaten$	2423 2424 2425
threatened$	1986 863
threats$	1211 87
three	68 93 239 1383 2169 1402 1442 2234 1457 1458 2237 369 2303 398 1548 1570 2370 2379 1669 1843 1855 1858 1863 729
three$	1206 2012 239 1383 250 2169 1402 2218 1442 1447 2234 1457 1458 2237 1472 2303 390 1548 2348 2370 1616 2416 1651 1654 1670 1672 1843 1855 1863 729 1876 1908
threes$	2349
throug	1138
through$	1916 8 1150 1968 111 151 1335 205 456 1790 1794 1839
throw	440
thursd	463 464
thursday$	1972 463 1601 464 2380 1650 2452 2453
thursdays$	1972 1601 2380 1650 2452 2453
tick$	9
ticked$	9
ticket	51
ticket$	551 1905
tickets$	551 1905
ticks$	9
tie$	260 405 1556
ties	1382 1384 1486
ties$	2160 2162 260 280 2264 405 1556 1814
tighter$	204 676
time	2244 2342 2420
time$	2000 1246 2036 1276 1283 2108 201 2159 1392 2182 2184 2185 1423 1424 2207 2217 2225 310 1453 1454 2233 1462 2247 2248 1474 347 2274 1534 1542 2322 2328 2346 2357 2366 2382 2388 2407 1703 1706 1770
timely	178
timely$	1316
times	2244 789
times$	7 1151 1975 61 86 2036 1454 2245 1534 2322 2331 2382
timescale$	1684
timescales$	1684
timeta	46 1976 1466 2244 1467 1502 466 539 1683 1688 778
timetable$	1939 50 2280 2432
timetabled$	460
timetables$	50 2245
to	361
to$	1916 1954 1960 1183 1969 1197 1978 1991 2025 1256 2049 2054 1285 2064 2066 1303 168 2091 176 2095 2109 1332 1346 1357 1421 1448 322 2241 352 1522 2314 2316 1659 2438 1662 1665 1667 2449 1691 1693 1696 1704 1705 1708 1709 1731 1747 1798 1800 1873 1882 1889 1907 1909
togeth	1381 1382 2161 2168 1393 2177 2178 1420 2201 1437 1439 2219 1446 1469 2265 1521 1524 2345 444 1613
together$	2150 2159 2160 2166 2170 2171 2198 2199 2202 2207 2215 2217 2224 2225 2226 2227 2233 2240 2247 2282 2295 2299 2302 2308 2346 2356 2375 2390 2409 1706 1762 1784 1794 1850 1915
togethers$	2215 2226 1582
told	1190 1970 1971 1988 1231 2009 1240 104 106
told$	1968 2018 1244 308 2391 781
took	1995 80
took$	100
toolki	1976 539 1683 1688 778
tools	51
tools$	1313 201
torches$	551 1905
touch	1190 1381
touch$	1968 2043 2159 2259 630
tour	1976 539 1683 1688 778
tour$	2448
tourna	48
tournament$	1186 2450
tournaments$	1186
tours$	2448
toward$	1800
towards$	1800 1839
town	1466 2244 2250 2279 2284 2344
town$	2251 2261 2275 2330 1627
towns	2244 1493
towns$	2271 2276 2285
track$	827
tracke	1976 539 1683 1688 778
tracked$	827
tracking$	827
tracks$	827
train$	1044
traine	1138 1947 1949 1956 1182 1677
trained$	1916 1960 1043
traini	1166 1976 539 1683 1688 778
training$	2 1924 1944 1945 1519 541 1045
trains$	1043
transf	334 466
transfer$	335 363 378 391 414 497
transfere$	378 391
transfered$	378 391 414
transferes$	378 391
transfering$	378 391 414
transferred$	1463 363 378 391 1536 414 497
transferring$	378 391
transfers$	335 363 378 391 414 497
transl	1949 1677
transp	372 665 1803
trauma$	130 679
travel	433 1637 2415
travel$	1378 1392 1393 1441 2227 1488 443 1903
travelling$	2214
travels$	1378 1441 443
treat$	669
treated$	669 879
treating$	669
treats$	669
tries	662
tries$	664
trim$	1117
trimmed$	1117
trimming$	1117
trims$	1117
trip	1976 2420 1663 1664 539 1683 1688 778
trip$	1977 1508 2287 2441 2442 2450 780
trips$	1977 1508 2287 2422 2450
true$	1595
trust	1984 1231 2009 1761 871
trust$	1811 790
truste	75
trusted$	1213 1336 790
trusts	1231 2009
trusts$	790
try	662
try$	664
trying	662
trying$	664
tuesda	463 464
tuesday$	1972 463 1601 464 2380 1650 2452 2453
tuesdays$	1972 1601 2380 1650 2452 2453
turf	432
turn	1153 1936 1940 1947 1948 1984 440
turn$	1923 1157 38 85 388 1671 547 563 566 758
turned$	38 1988 1377 388 429 563 758
turning$	388 758
turnout$	1687
turns$	38 85 388 1671 563 566 758
tutor	52 53 1466 2244 2284 1519 1561 2339 2342
tutor$	1466 1467 1502 2297 1561 1576 461
tutors	2244
tutors$	2285 2297
twice$	1917 61 86 2431
two	93 239 1383 2169 2172 1402 1442 2234 1457 1458 2237 368 2303 398 1548 2370 2379 1843 1855 1858 1863 729
two$	239 1383 250 2169 1402 269 1408 2218 1442 1447 2234 1457 1458 2237 325 1464 1472 2264 368 2303 390 400 1548 419 1588 2370 1616 2416 1651 1654 1670 1672 1843 1855 1858 1863 729 1876 1887 1888 1908
twos	1571
twos$	1571 2349
type$	1520
unable$	282 437
uncle	1425 2358 486
uncle$	891
under$	1159 1949 146 493 1677
underm	482
unders	1319 1746 623 1761
understand$	2097 1003
understanding$	1791 1813 1840 1003
understands$	1003
understood$	1933
undert	1949 1195 1305 1352 1677
undertake$	308
undertaken$	1973 2083 2130
undertakes$	308
undo	348 418 482
unfair$	867
unfairly$	867
unfold$	2026
unfoldes$	2026
unfolds$	2026
unfollow$	723
unfollowe$	723
unfollowed$	723
unfollowes$	723
unfollowing$	723
unfollows$	723
unfriend$	723
unfriende$	723
unfriended$	723
unfriendes$	723
unfriending$	723
unfriends$	723
unit	2250 2284 1561 2339 425 445
unit$	2330 1583 448 1626 2413
units	2339
units$	2285 2330
unload$	1120
unloaded$	1120
unloads$	1120
unlock$	1040
unlocked$	1040
unlocking$	1040
unlocks$	1040
unpick$	648
unpicke$	648
unpickes$	648
unpicking$	648
unpicks$	648
unsafe$	786
unsupervised$	1432
untangle$	411
until	1652
until$	1218 1484 393 2359 2394 2430 1871 1884
up	1935 1949 1273 1287 1677
up$	1916 1142 1930 1931 1951 1952 1176 1963 1965 1973 1987 2003 1243 2044 1267 1268 2051 2060 1285 2065 2084 1316 2105 194 1338 2120 208 2160 1396 2204 2205 2215 1456 2235 2301 2308 2426 2454 1685 1759 1812 1827 1871 1880 1891 1892 1898
upd$	1685
update	1172 1950 1976 1266 1270 539 1683 1688 1757 778
update$	112 2029 1012
updated$	112 2044 1758 1012
updates$	112 2029 1252 2048 1012
updating$	112 1012
uped$	1685
uphold	946
upinto$	1665
upon$	1476 1537
ups$	1942 2215 1582 1685
upskil	623 946
uptake	4
uptake$	1142 1687
upto$	1665
urge$	663
urged$	663
urges$	663
urging$	663
us$	1341
use	1984 1207 1271 1723
use$	1985 2006 2049 141 153 1293 180 202 2423 2424 564 711
used	1165 1988
used$	1943 1995 564
useful	2078
useful$	2004 1833
uses$	141 564
usher	432
using$	180 202 456 1700 564
usual$	1249 1289 171
utilis	946
valued$	2151
vehicle$	836
vehicles$	836
venue	2342
via$	456
vicar	52 53
victim$	856
victims$	856
video	1976 539 1683 1688 778
video$	2427 2432 2435
view	1940
view$	1999 1288 2106
viewe	1947
views	1164
views$	1942 235 1786
vigila	1331
vigilance$	1773
vigilant$	2047 2109
visibi	1342
visibility$	2120 1727 1806
visible$	2089 637 1840
vision$	1813
visit	1139 1923 1940 59 1976 1443 1575 452 1663 1664 539 1683 1688 711 778
visit$	1922 1197 1977 2152 2177 1590 1605 2441 2442 2450 780 1062
visite	1138 1947 1949 1956 1182 1190 1970 1971 1195 553
visited$	1916 1960 1968 1973 1197 1691
visiti	2352 1592 1637 2415
visiting$	2214 1062
visitor$	1744
visits	1164 1172 1950 711
visits$	1922 1942 1197 1977 2152 1437 444 1590 2450 1062
voice	1746 1761
voice$	2073 957
voices$	957
volunt	33 1958 52 53 1976 539 1683 1688 778
volunteer$	0 1 1921 11 15 17 44 1977
volunteers$	0 1 1921 11 15 17 44 1977
voucher$	551
vouchers$	551
vulner	2131 1761
vulnerabilities$	977
vulnerability$	977
wait	789
wait$	2137 230 2346 746
waited	1995 80
waiting$	2137 230 746
waits$	746
waive$	1128
waived$	1128
waives$	1128
waiving$	1128
walk	1139 1984 1207 433 1658 1663 1664
walk$	1985 1378 1392 1393 1441 2227 339 1488 2436 2441 2442 2448 2450 575 1063
walkab	1976 539 1683 1688 574 778
walked	1988
walked$	1063
walkin	2161 1637 2415
walking$	2340 2352 1063
walks	433
walks$	1378 1441 339 2448 2450 575 1063
wall	2429
wall$	1962 470 471
walls$	1962
want	1231 2009 662
want$	1301 2117 2143
wanted	1212 1231 2009
wanted$	1990
wants	1231 2009 662
wants$	2117 2143
warden	33 1958 52 53
warden$	0 1 1921 11 15 17 44
wardens$	0 1 1921 11 15 17 44
warm$	2004
warn$	264 293 417
warne$	293
warned$	264 293 417
warnes$	293
warnin	1391
warning$	87 264 293 417
warnings$	87
warns$	264 293 417
was	1995 80 104
was$	1183 1188 1192 1997 98 538
watch	1940
watch$	221 511 1773
watched$	1933 1953 511
watches$	511
watchful$	1264
watching$	221 511 642
way	2082 1309 376
way$	1999 2046 2087 2094 2229 2290 1514
ways$	2229 1763 1796 660
we	52 53
we$	1145 1926 16 207 2133
weaken	348 1543 418 453 2397 482
weaken$	2321
weakens$	2321
weaker	1532
weaker$	2310
wean$	257
weaning$	257
webina	1976 539 1683 1688 778
webpag	1976 539 1683 1688 778
websit	1976 2429 539 1683 1688 778
website$	45 1962 50
websites$	50
wedge$	387 427
wednes	463 464
wednesday$	1972 463 1601 464 2380 1650 2452 2453
wednesdays$	1972 1601 2380 1650 2452 2453
week	2342
week$	1972 485
weekda	463 464
weekday$	1601 2380
weekdays$	1601 2380
weeken	463 464
weekend$	1972 1601 2380
weekends$	1972 1601 2380
weekly$	1917 2431 526 544
weeks	463 464
weeks$	1972 2053 2359 2363 1601 2380 485
weekss$	485
welcom	75 170 216
welcomed$	1213
welcoming$	2004 1308 2089 1354 1840
welfare$	873
well$	1807 682
wellbe	2131 1761
wellbeing$	962
went	1923
went$	1188 1648 563
were	1995 80 104
were$	1183 1188 1192 1984 1997 98 322 538
what	117
what$	74 1239 1255 1292 220 1370 233 1694 1714
whatev	117
whatever$	1255 1343
whatsapp$	1539 476 1615
when	79 117 1578
when$	1217 108 1255 2037 2048 2049 2051 2052 177 2191 2345 1694 1714 1747 1752 615 1760 1767 687
whenev	1578
whenever$	177 2191 615 687
where	79 117 1658
where$	1217 108 1255 2048 2049 2051 145 177 1609 2436 1694 1714 1747 1752 615 1767 631 687
wherea	79
whereas$	1217
wherever$	177 615
whether$	1714 1796
which$	1143 1144 1694 1714 1889
while	79
while$	1217 2359
who	93
who$	1162 1946 1228 1645 1646 1694 1714 1722 585
whoever$	586 1906
whole	1858
whole$	130 239 1383 2169 1402 1442 2234 1457 1458 2237 2303 1548 2370 1843 1855 1863 729
whom$	1694 1714
why$	1714
widen$	1113
widened$	1113
widening$	1113
widens$	1113
wider$	204 362
wife$	892
will	1362
will$	1141 1183 1262 168 176 1522 1545
willing$	1624
win$	673
wind	477
window$	1962
windows$	1962
wing	2284 2376
wining$	673
wins$	673
winter$	1996
wisely$	2337
wiser	1558
wish	1231 2009 662
wish$	2143
wishes	1231 2009 662
wishes$	2143 235
with	1533
with$	1916 1969 1243 1244 2048 2051 2052 1285 2065 150 1349 1375 2154 2158 2162 2163 1396 1409 2206 2219 1445 2240 2241 341 2314 1580 1596 1659 2438 1691 1705 1731 1747 1756 1762 1779 1839 1870 1884 1886 1889 1915
withdr	258
withdraw$	371 409 1129
withdrawe$	409
withdrawen$	409
withdrawes$	409
withdrawing$	409 1129
withdrawn$	2269 2286 1129
withdraws$	371 409 1129
wither	1543
wither$	2321
withers$	2321
within	101 297
within$	1159 1418 1435
withou	1638
without$	2156 413 2411 561 881
word$	2016 2138 596
words$	2016
work	1166 662
work$	2 1944 1945 45 1248 2045 2046 144 2068 2074 167 214 2147 2287 458 623 624 1828 1829 701
worked	1167 1949 1195
worked$	1138 1973 372 624 701
worker	33 34 1172 1950 1958 52 53 1976 539 1683 1688 778
worker$	0 1 1921 1145 11 15 17 44 2020 2023 548 1743 910
workerchecks$	1172
workers$	0 1 1921 1145 11 15 17 44
workerschecks$	1172
workin	1166 1342 1761 662
working$	25 1944 2045 2046 144 2120 2147 458 624 701
workload$	1246
works	662
works$	45 2074 458 624 701
worksh	1976 1561 2339 1576 539 1683 1688 778
workshop$	1977 2354 2448 780
workshops$	1977 2354 2448
world$	500
worrie	1231 2009
worries$	1252 2031
worry	1231 2009
worse	787
worst	1858
worth	2078 1803
worthwhile$	1833
would$	162 163
wound$	2392
wrap	123 697
wraparound$	1261 1835
wristbands$	551
write$	1042
writes	1172 1950
writes$	1042
writing$	735
writte	1949 1185 1190 1240 103 1677 553
written$	1138 1956 1182 1963 1968 1970 1971 2018 1241 1691 1042
wrong$	868
wrongly$	868
wrote	553
wrote$	1191 1691
yards$	2213
year$	1996 1466 2268 485
years$	485
young	1785
young$	41 54 55 68 72 1214 89 1229 93 1232 1233 2012 1263 1317 185 239 1383 2169 1401 1402 289 1442 2234 1457 1458 2237 369 2303 2315 1548 1570 2370 1656 2440 1669 1695 1761 1787 1843 1855 1863 729
younge	239 1383 2169 1402 1442 2234 1457 1458 2237 325 1472 368 2303 398 1548 419 2370 2379 2404 1843 1855 1863 729
younger$	239 1383 2169 1402 1440 1442 2234 1457 1458 2237 2303 1548 2343 2370 1843 1855 1863 729
youngest$	2343
youth$	1929 1369 2262 1868
youths	1570
youths$	1433 2348 1868
yp	93 239 1383 2169 2172 2173 1402 2188 2190 2201 289 2216 1442 2234 1457 1458 2237 325 1472 2263 2266 2267 368 2292 2303 398 2315 1548 419 2370 2379 1602 2381 2402 2404 2417 1843 1855 1858 1863 729
yp$	2264 1566
zine$	1905
zines$	1905
zone	1390 1391
zone$	1844
zones	1390 1391
zones$	1844
