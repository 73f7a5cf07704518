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

2 3 4 5 6 10 11 12 14 15 16 18 20 22 23 24 25 26 27 28 29 31 32 33 34 35 36 37 38 39 40 41 43 44 46 47 48 49 50 51 52 55 56 58 59 60 61 62 63 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 82 83 85 86 87 89 90 103 110 112 113 114 115 116 121 122 123 124 125 127 132 133 135 137 138 140 144 162 165 168 227 237 250 268 269 270 271 272 275 276 277 278 279 280 281 326 327 328 330 331 332 333 334 335 338 341 342 343 350 351 356 357 358 364 365 368 370 371 373 374 376 377 382 383 387 388 389 391 396 397 398 399 400 402 403 404 405 409 410 411 412 414 418 419 420 421 422 423 424 425 426 429 430 432 433 434 435 436 437 438 439 440 441 442 443 446 448 451 452 453 454 455 457 458 459 460 463 464 478 485 486 488 489 490 492 496 498 509 510 511 514 515 517 519 520 524 531 594 595 598 599 605 607 608 609 610 611 612 614 615 616 618 621 622 626 629 630 632 633 635 636 637 638 655 656 657 658 659 662 663 664 665 666 667 668 671 672 673 674 675 676 678 679 681 682 683 684 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 709 710 711 712 713 714 716 717 718 719 720 721 722 723 725 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 748 750 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 813 814 815 816 817 818 819 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 837 840 842 843 844 845 846 847 849 850 851 853 854 855 856 857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 894 896 897 898 899 900 901 902 903 904 905 906 907 908 909 911 912 913 914 915 916 917 918 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953 960 961 962 965 966 968 991 1045 1050 1057 1081 1082 1084 1095 1096 1103 1106 1107 1108 1110 1111 1114 1115 1125 1126 1128 1130 1131 1132 1133 1137 1138 1139 1 8 9 13 17 19 21 30 45 53 54 57 64 80 81 84 91 92 95 100 101 102 104 106 111 117 118 119 120 126 128 129 134 136 139 141 142 143 146 148 149 151 154 159 160 161 163 164 166 167 199 203 204 219 222 232 253 254 256 257 258 261 265 266 273 274 298 314 329 336 339 340 345 346 347 348 349 352 353 359 362 363 366 367 369 372 375 378 379 380 381 384 385 386 390 392 394 395 401 406 407 408 413 415 416 417 427 428 431 445 447 456 461 462 465 466 467 471 472 473 474 475 477 479 481 484 487 491 493 494 497 499 508 512 513 516 518 521 522 523 528 530 537 539 566 593 596 597 600 606 613 617 619 620 623 625 627 628 631 634 639 640 653 654 660 661 669 670 677 680 685 708 715 724 726 746 747 749 751 812 820 836 838 839 841 848 852 895 910 919 935 959 964 967 970 972 975 979 983 988 990 993 1002 1013 1023 1031 1042 1047 1048 1049 1051 1052 1054 1055 1056 1065 1067 1083 1089 1090 1092 1097 1098 1100 1104 1109 1112 1113 1116 1117 1118 1119 1121 1122 1124 1127 1134 1135 1136 0 7 42 88 93 94 96 97 98 99 105 107 108 109 130 131 145 147 150 152 153 155 156 157 158 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 200 201 202 205 206 207 208 209 210 211 212 213 214 215 216 217 218 220 221 223 224 225 226 228 229 230 231 233 234 235 236 238 239 240 241 242 243 244 245 246 247 248 249 251 252 255 259 260 262 263 264 267 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 315 316 317 318 319 320 321 322 323 324 325 337 344 354 355 360 361 393 444 449 450 468 469 470 476 480 482 483 495 500 501 502 503 504 505 506 507 525 526 527 529 532 533 534 535 536 538 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 565 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 601 602 603 604 624 641 642 643 644 645 646 647 648 649 650 651 652 784 954 955 956 957 958 963 969 971 973 974 976 977 978 980 981 982 984 985 986 987 989 992 994 995 996 997 998 999 1000 1001 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1014 1015 1016 1017 1018 1019 1020 1021 1022 1024 1025 1026 1027 1028 1029 1030 1032 1033 1034 1035 1036 1037 1038 1039 1040 1041 1043 1044 1046 1053 1058 1059 1060 1061 1062 1063 1064 1066 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1085 1086 1087 1088 1091 1093 1094 1099 1101 1102 1105 1120 1123 1129

8 14 6 4 3 6 8 10 3 9 3 9 9 8 6 8 12 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 9 0 6 5 10 6 9 6 6 7 12 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 10 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 3 7 9 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 3 3 4 7 5 3 4 3 5 4 3 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 5 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 14 3 0 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 11 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 13 5 5 3 5 2 7 6 10 7 3 11 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 2 6 3 2 2 5 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 3 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 13 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	409 1692
20$	1871
34$	716
35$	716
YP	1475
a$	1988 84 1267 1298 1321 1331 1332 207 1359 1363 1418 293 1467 1652 1654 2435 1657 519 1661 2449 2451 1674 1676 1678 1698 1739 1875 1876 1878 1879 1880 1881 1883 1885 1891 1892 1893 1895 1896 1897 1901 1904 1915 1916
abc	253 1393
abcs	1393
able$	2038 1402 283 1548 1627 557 1757
about	2420
about$	1356 2164 1798 1803
above$	2310
abreast$	955
abroad	1584
academ	2255 2284 2289
academy$	2335
accept	1155 1945
accepted$	1935
access	1322 1750 667 1807
access$	2102 628
accessed$	547
accessible$	2094
accomm	426
accommodation$	2265 449
accordingly$	1769 1770
accoun	1994 1274 667 1807 846
account$	51 2039 2054 2131
achiev	1180
achieve$	548
achieved$	1960 548
achieves$	548
acknow	1199 625
acknowledge$	1007
acknowledged$	1007
acknowledgement$	1979
acknowledges$	1007
acknowledging$	1007
across	2453
across$	2053 2240 1766
act$	629 696
acted$	1997
action	1149 1981 1274 1309 541 1687 1692 780
action$	2 40 2050 2054 2089
actions$	2 40
active$	1287
activi	1149 1981 2087 1372 2425 541 1687 1692 1827 780
activities$	1982 2152 2279 1511 2292 1767 1768 1832
activity$	1832
acts$	696
ad$	140
add	723
add$	1081
added$	1081
adding$	1081
additi	124
additional$	1264
addres	105 106 1269 148 625
address$	1288 1538 987
addressed$	1246 2049 987
addresses$	1538 987
addressing$	987
adds$	1081
admitt	2367 453
admitted$	1593
adopt$	181 1090
adopte	1954 1188 1681
adopted$	1968 1090
adopting$	1090
adopts$	1090
adult	1994
adult$	2119 1720 1721 582 1035
adults	208
adults$	2013 132 2119 1348 797 1035
advert	1149 1954 1981 541 1681 1687 1692 780
advice$	2044
advis$	294
advise	53 54
advise$	265 294 1003
advised$	294 1003
adviseed$	265
adviseing$	265
advises$	265 294 1003
advising$	294 1003
adviss$	294
advoca	625 948
advocate$	927
afraid	1211
afraid$	1991 866
after$	1999 2089 1370 2436 1864
aftern	464 465
afternoon$	1977 1457 2362 1604 2385
afternoons$	1977 1457 2368 1604 2385 1707
again$	1337 2133 2307
against$	1162 95 1237 1434
age$	2394
agenci	26 34 1963 1253 208
agencies$	0 1 1925 12 16 18 1166 45 2033 132 1348 656
agency$	1949 1270 1271
agenda$	1762
agree	723
agree$	1158 309 468 753
agreed	1954 1188 1192 1269 1681
agreed$	1937 1968 1972 1252 2049 468 1627 1690 677 753
agreeed$	1158
agreem	1149 1981 2163 541 1687 1692 780
agreement$	48 2162
agreements$	2162
agrees$	1158 309 468 753
aim	664
aim$	1817
aiming	664
aims	664
aims$	1817
alarm$	36 553
alarms$	36 553
alert	1334
alert$	2052 2114 1844
align	948
all	33 94 1266 2320 1656 2443 1789 1867
all$	1921 1173 1186 1974 1204 2046 132 1343 1346 1348 1447 1507 656 1878 1881 1905
alloca	1168 1954 1681
allocate$	1104
allocated$	1948 461 1690 1104
allocates$	1104
allocating$	1104
allotment$	46
allow$	2029 2066 1377 1483 1490 1520 1829
allowe	2367
allowed$	166 1377 1402 1553 2351 2365
allows$	2029 2066 1829
allowted$	1377
alone	1211 1513
alone$	1991 2293 2311 2333 1853
along$	1416 2423 1828
alongs	1541
alongside$	2321 1766 1819 1820 1843
altern	2087 2132 260 403 1827
alternate$	317 1474 1588
alternating$	317 1588
alternative$	456
amber$	1986 1987 1705
amend$	1086
amende	1954 1681
amended$	1086
amending$	1086
amends$	1086
among$	1378 1421 2240
amongs$	2053
amongst$	2053
an$	1267 1301 173 1321 1331 1654 1657 519 2449 1674 1676 1698 580 1891 1892 1893 1915
analyst$	808
analysts$	808
and$	1219 1262 1264 1353 1362 1371 1806
annual$	546
anothe	1253 2178 2193 2195 2206 2221 2268 2272 1504 2375 2386 2388 2422 721 1865
another$	2033 1301 2179 2192 2208 2226 2235 2236 2244 2246 2248 329 2259 1486 1493 363 1509 2296 2300 2316 2325 2332 1555 2339 2355 2358 439 456 1601 1607 2389 2408 2449 1676 581 1861
answer	1199 1997
answer$	1979 1129
answered$	1129
answering$	1129
answers$	1129
any$	1254 115 1256 1346 1447 490
anybody$	1910
anyone$	1910
anywhe	2420
apart	2173 2183 2186 1429 1430 348 2270 1546 466
apart$	2209 2210 2240 2241 1462 2243 328 2251 2264 1488 2326 2337 2356 475 1626 2410 1641
apolog	867
apologise$	773
apologised$	773
apologises$	773
apologising$	773
app$	51
appeal$	2401 482 1623
appl	723
applic	1149 1981 541 1687 1692 780
applicable$	1756 1757
application$	2437
applie	1193
applied$	1973 746
applies$	746
apply$	746
applying$	746
appoin	1149 1954 1981 453 541 1681 1687 1692 780
appoint$	1061
appointed$	1690 1061
appointing$	1061
appointment$	1982 1593 2437
appointments$	1982 1593
appoints$	1061
appren	1579
apprenticeship$	2359
apprenticeships$	2359
approa	1961 1211 92 1727
approach$	2050 2051 2101 970
approachable$	2094 1844
approached$	1991
approaches$	1214 970
approaching$	2219
approp	124 2083 403 1750
appropriate$	1252 1261 1264 2094 1756 1757 1018
appropriately$	2053 1018
approv	1168 1954 1192 1681
approved$	1948 1972
apps$	51
april$	2001 1222
are	1143 105 117
are$	1186 1190 1191 65 66 1989 99 1327 323 539 540 577 579
area	1469 2249 2255 2284 2289 2347 2349
area$	2199 2256 1485 1486 2266 2267 1630 1848
areable$	1627
areagreed$	1627
areas	2249
areas$	2199 2290
arehappy$	1627
areoffered$	1627
areprepared$	1627
areready$	1627
arewilling$	1627
arise	1318
arise$	2098
arises$	2098 1756
around$	2033 1264 1281 1356 2164 1751 1839 1843
arrang	1954 1175 1955 1969 1681
arrange$	1377
arranged$	2045
arrangeed$	1377
arrangeted$	1377
arrest	1211 791
arrest$	88 98
arrested$	1991
arrests$	88 98
arriva	1547
arrivaltime$	2327
arrivaltimes$	2327
arrive	434 453 713
arrive$	1395 1593
arrives$	1593
articl	1149 1981 541 1687 1692 780
as$	1227 109 111 1258 122 2049 2053 2054 2056 2057 1300 161 178 278 577 600 601 1751 616 1764 1771 689
asbo	253 1393 254 1394
asbos	1393 1394
aside$	1898
ask	1989 1234 2014
ask$	86 265 503 568 1097
aske	568
asked	1193 1975 1976 1234 2014 555
asked$	1973 1993 1215 1234 265 309 1695 1097
asking$	265 503 1097
asks	1234 2014
asks$	86 265 503 568 1097
aspira	1765
aspirations$	976
assaul	92 791
assault$	97 596
assaulted$	596
assaults$	97 596
assemb	1149 1981 2328 2345 541 1687 1692 780
assemble$	2361
assemblies$	1982 2454
assembly$	2454 782
assess	1149 1981 1242 105 541 1687 1692 780
assessment$	2 2020 2022 2025 2026 2028 1746
assign	1954 1681
assign$	752
assigned$	461 1690 752
assigning$	752
assigns$	752
assist$	929
assistance$	2044 929
assisted$	929
assisting$	929
assists$	929
associ	1384 1385 2166 1387 2173 1396 2178 2182 2183 1449 1524 2345 2357
associate$	2164 2176 2225 2229 2304 1869
associating$	2165 2214 1870
association$	2165 2167 2231 1845 1846 852
associations$	853
assumptions$	1790
at$	1959 1187 1988 1223 85 121 2049 1288 193 2117 1407 1410 2211 362 2317 2319 416 457 2433 2436 2438 1663 1671 2453 2455 1679 1683 1707 1799 1864 1874 1875 1876 1888 1889 1890 1914
attachment$	1559
attachments$	1559
attack	92 791
attack$	97 861
attacked$	1728 861
attacks$	97 861
attemp	664
attend	1140 1141 4 1927 1160 1940 1941 1167 1169 1952 1953 1954 1175 1955 1193 1198 60 434 453 1681 549 713
attend$	1926 1200 1381 2317 1593 498 1689 571 1134
attendance$	1144 21 1949 1951 83 1593 1691
attendd$	1689
attended$	1920 1973 1978 1200 1689 571
attendees$	1947 1951
attending$	1920 571 1134
attends$	1926 1200 1381 1593 498 1689 571 1134
attention$	1289
attenu	349
attitudes$	1790 981
attraction$	2401
attractive$	2094
audit	1149 1981 541 1687 1692 780
audit$	2
august$	2001
aunt	1428 2363 487
aunt$	892
auntie$	892
aunty$	892
authorisation$	1856
authorisations$	1856
authority$	1856
autumn$	2001
availa	1954 1334 1681
available$	1252 2045 1292 2114
avoid	259 2185 460
avoid$	1399 2251
avoidi	259
avoiding$	1399 1704
aware	1257 1269 1334
aware$	2037 2049 2052 2107 2114 956
awaren	1765
awareness$	1753 614 1755 657 975
away	2255 348 1504 377 2349 466 1626 497 506
away$	2160 2173 2185 2186 2211 1437 303 2246 1481 1488 368 1517 2319 2337 1558 1566 1570 2366 2369 1609 475 1626 1637 504 1882
back	1250
back$	2030 475 570 1911
background$	1795
backinto$	1669
backto$	1669
badmin	1677
badminton$	2457
bail$	253
bake$	779
bakees$	779
bakes$	779
ban	245 248 299 300 305 437 442 478 479 1672 715
ban$	246 1406 296 347 452 2452
band	2381
bands$	2419
bann	479
banned	245 248 430 442 2397
banned$	2158 246 347 425 1570 2365
banner	47
banner$	511
banners$	511
bannin	245 248 299 442
banning$	246 347
bans	245 248 299 305 442
bans$	246 347 2452
bar	245 248 299 437 442 479 715
bar$	246 347
barbec	49
barbecue$	1189 1659 2456
barbecues$	1189
barr	479
barred	245 248 430 442
barred$	2158 347 425 1570
barrier$	388 428
barrin	245 248 299 442
barring$	347
barrister$	925
bars	245 248 299 442
bars$	246 347
base$	1772
based$	1271 1821
basis$	2060
be	117 194 622
be$	1186 1191 99 1265 129 1272 141 145 161 1303 1310 1317 185 1327 1329 190 1340 1376 1395 289 308 2232 323 539 540 577 641 680 704
bear$	184
bearing$	184
bears$	184
become	117
become$	145
becoming$	145
been	2000 81
been$	1152 24 1954 1181 1186 1195 99 1265 323 540
before$	1988 79 1221 2436 886
befrie	92
begun	1954
behavi	2136 1765
behaviour$	253 254 1790 980
behaviours$	1790 980
behind	1655
behind$	2298 2435 1726 854
being	117 194 2357 1640 2420 1765
being$	99 1265 145 2166 2219 2232 2345 2364 1703 1704 641 1824
belief	1807
believ	1997 1234 2014
belong	1243 105
belong$	2023 606
belonging$	2095
belongs$	606
bench	52 2434
bench$	36 50 471 472
benches$	36 50
benefi	2083
beside	1536 1541
beside$	2321 1889
best	1750
best$	156 1823
better	124 130 260 403 1561 615 625 789
better$	1264 1270 156 2102 205 1347 1367 2150 232 1414 1482 363 383 2342 456 496 551 653 1811 678 695 1837
betwee	2163
between$	2053 1378 2159 2167 2168 2240 1528 1568 1735
beyond	102 1437 1641
bid	1149 1981 541 1687 1692 780
bigger$	2310
bike	52
bin	52
bin$	36 50
bingo	1677
bingo$	2457
bins$	36 50
bit$	2139
blankets$	1909 1917
block	478
block$	239 725
blocke	2391 2397
blocke$	725
blocked$	2158 239 497 725
blockes$	725
blocking$	239 725
blocks$	239 725
board	19 26
board$	1166 1967 2340 1677 1780
boardi	2255
boarding$	1502 489
boards$	1967
boat	2381
bolste	948
bolted	1680
bolted$	2460
bond	1387 1489
bond$	2167 281 2269 385 406 1559 1818
bonds$	281 2269 1559 1818
book	1952 467 507
book$	2450 1909 1075
booked	1952 1954 1198 1681
booked$	1978 1075
booking$	2437 1075
bookle	1149 1981 541 1687 1692 780
booklet$	1944
booklets$	1909
books	52
books$	2450 1909 1075
boroug	1469 2249 2255 2284 2289 2349
borough$	2256 1485 2266 2280 2335 1630
boroughs$	2281
both	2320 1656 2443
both$	1974 1876 1878 1880 1881 1918
bought	1954 1192 1681
bought$	1972 1693 1059
bounda	2136 667 1807
boundaries$	1835
box$	779
boxes$	779
boxs$	779
boy	240 1386 2174 1405 1445 2239 1460 1461 2242 326 1475 2308 1551 1577 2375 1847 1859 1867 731
boy$	2247 399 1569
boyfriend$	901
boys	42 55 56 73 1217 90 94 186 1326 240 1386 2174 1405 290 1445 2239 1460 1461 2242 370 2308 2320 1551 1573 2375 1660 1673 1699 1847 1859 1867 731
boys$	1182 44 1196 1213 1230 2017 1369 2223 2247 2248 2269 399 2353 448 2372 2440 1725 1858
bread$	1917
break	1469 2249 348 349 1547 419 440 454 1603 483 2425 719
break$	259 319 320 1470 1488 352 368 1526 2383 1868
breakf	1667 1668
breakfast$	1659 2447 2448 1907 1917
breakfasts$	1907
breaki	349 440
breaking$	319 320
breaks	2249 349 440
breaks$	319 320 2427
breaktime$	2327
breaktimes$	2327
breath	1603
breathe$	2400
breather$	2383
breathing$	1603
brief$	1784 1132
briefe	1140 1961 1185 1975 1976
briefed$	1920 1965 1132
briefi	1149 19 1981 541 1687 1692 780
briefing$	2 1982 782 1132
briefings$	1982
briefs$	1132
bring	769
bring$	235 1092
bringing$	235 1600 1092
brings$	235 1092
broade	948
broken	2402
broken$	2181 1429 1430 719 1880 1881
brothe	369 1577 2363 487
brother$	887
brothers$	1724 1873
budget	1192
budget$	1942 28
budgeted$	1972
build	1322 615 625
build$	153 176 2102 514 1028
builde$	176
buildes$	176
buildi	2289 625
building$	46 176 2238 332 2258 2267 2309 2418 1028
buildings$	2290
builds	625
builds$	176 514 1028
built	1176
built$	1956 1966
bulb$	36
bulbs$	36
bulletin$	1686
bump$	2328
bunch$	2261
burglaries$	818
burglary$	818
burgled$	860
bus	2289 1564 2344 2443
bus$	1967 2277 2295 1659 2456 1887 1907
buses	1469 2249 1496 2344 2347
buses$	1967 2276 2290
busine	1243
business$	2023 2085 2092
but	2410
buy	1727
buy$	2011 2428 2429 1058
buyer$	801
buyers$	1724 1872 801
buying$	1058
buys$	1058
by	1665
by$	1187 1996 82 206 1350 457 2436 2445 1679 1708 1710 1713 1794 1828 1874 1885 1889
cabin	2381
cafe	57
cafe$	2309
café	57
café$	2309
call	1927 1149 1981 1578 541 1687 1692 780
call$	1926 1214 77 86 88 89 2157 2437 688
called	60 1993
called$	1200 89 1737 599
callin	1640 2420
calling$	1533
calls	1175 1955
calls$	1926 1214 77 86 88 89 2157 1379
calm$	2400
calmer	789
came	1156 1945 1952
came$	1927 1936 1238
camera	52
camera$	36 50 511
cameras$	36 50 511
camp	49
camp$	1189 2456 779
campai	1149 1981 541 1687 1692 780
campaign$	544
campes$	779
camps$	1189 779
campus	1469 2249
campus$	2418
can	1989 1365
can$	70 2038 1265 2075 1374 283 1525 1548 438 1775
cancel$	372
cancelled$	2274 2291
cancels$	372
cannot	1403 283 1548 438
cannot$	2251 1590
cap	302 431
cap$	325 432 452
capaci	667 1807
capacity$	1249 1286
caped$	432
caping$	325 432
capitalise$	153
capped$	432
capping$	432
caps$	325 432
capting$	432
capture$	655
captured$	2156
captureing$	655
captures$	655
car$	2295
card	1149 47 1981 541 1687 1692 780
card$	1944 511 2437 1909
cards$	511 2437 1909
care$	2147 1586 1871
careful$	1287 1844
carefully$	2342
carer	34 1963 426
carer$	0 1 1925 12 16 18 45 1586 449 887
carers$	0 1 1925 12 16 18 45 266 1586 449 887
careta	53 54
carr	769
carria	2381
carried$	1954 1198 1308 1355 1681
carry	1989
carrying$	1704
case$	1251 1764
caseworker$	913
cast	55 56 2381
cast$	1196 461 2387
casts$	2387
catch	1761
caught$	1615 476
cause	1807
causes	1807
caution$	294
cautione$	294
cautioned$	294
cautiones$	294
cautioning$	294
cautions$	294
cbo	253 1393 254 1394
cbos	1393 1394
cctv$	36 814
cease	1526
cease$	2291 372 2306
ceased	1212 1228
ceased$	1992 2008
ceases$	2291
cent$	1173
centre	23 57 131 1469 2249 2289 2347
centre$	2213 332 2267 2309 2418
centred$	1271 1319 1781 1782 1821
centres$	2290
certain$	187 1826
certif	1149 1981 541 1687 1692 780
chair	35 53 54
chair$	2010 2450 1908
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
chairs	1175 1955 52
chairs$	2010 2450 1909
chairu	1175 1955
chairv	1175 1955
chairw	1175 1955
challeng$	650
challenge$	2068 650 1027
challenged$	2097 1027
challenges$	2068 650 1027
challenging$	650 1027
challengs$	650
champi	625
champion$	550
chance	2132
chance$	2123 283 1603
change$	2031 2034 2036 365 366 569 1829 1840 1085
changed$	1085
changees$	2031
changes$	2031 2034 1255 2036 365 1829 1085
changing$	365 1085
channel$	51
channels$	2032 1284 2072 1328 189
charge	1672
charge$	2452
charges$	2452
charte	47
charter$	48
chas	433
chased	1193
chased$	1973
chat	1542 477 1618
chat$	216 1542 2322 1578 477 1617 1618 2398 495 1830
chats$	216 1830
chatti	1533 1640 2420
chatting$	2313
check	1141 1149 1981 541 1687 1692 1761 780
check$	1149 1981 137 541 1687 1692 780 1103
checked$	1103
checking$	137 1103
checks$	1175 137 1103
chess	1677
chess$	2457
child	1577
child$	1557 1569 642 681
childr	1217 1232 1235 186 1326 240 1386 2174 1405 1445 2239 1460 1461 2242 370 2308 1551 1573 1577 2375 1847 1859 1867 731
children$	2012 2015 2017 2130 2262 1557 2353 1811
choice	2132 2136 1765 1827
choice$	423
choices$	423 982
choir	2381
choos$	421
choose	1989 274 568
choose$	421 422 530 1708
chooses$	421 422 530 1708
choosi	568
choosing$	421 422 530 1708
chooss$	421
chose	1215 568
chose$	1995 1708
chosen	1192
chosen$	1972
chrono	1149 1981 541 1687 1692 780
church	57
cinema	57
circle	1149 1981 1543 541 1687 1692 780
circle$	2180 2217 2261 1503 1523 385 2323 2360 2376
circles$	2180 1503 2323 2360 2376
circul	1954 1175 1955 1188 1681
circulated$	1968
circumstances$	1634
cities	2289
cities$	2281
city	2255 2284 2289 2349
city$	2256 2266 2280
civil$	253
claim	1672
claim$	2452
clarit	667 1807
class	1469 2249 2284 1505 2289 1564 2344 2347 1579 462
class$	2258 2273 2285 2286 1523 2321 2359 1602 2393 2454
classe	2249 1470 2344
classes$	1984 2250 2290 2335 2359 2454
classroom$	1967
classrooms$	1967
clause	2163
clause$	2021 2162 1745
clauses$	2021 2162 1745
clean$	291 728
clear	433 1750
clear$	2009 2108 2109 1521 1566 653 677 695 742
clearer$	695
clearing$	742
clears$	742
clicked$	1958
clicks	1167
clicks$	1947
climb$	779
climbes$	779
climbs$	779
clinic	57
clique$	385
clos	478
close$	1267 1287 2232 1536 653 736
closed	1954 1180 2397 1681
closed$	1960 2291 497 736
closely$	1766
closer	130
closer$	1270 205 298 678
closes$	736
closing$	736
club	1149 23 57 1981 2284 2289 2347 1579 541 1687 1692 780
club$	2213 332 2267 2273 2309 2335 2359 544
clubs	1469 2249
clubs$	2290 2335 2359
co	594
co$	131 685
coach	1963 53 54
coach$	2456
coache	53 54 2381
coaches$	2456 778
coachi	1149 1981 541 1687 1692 780
coaching$	778
coats$	553 1909 1917
coax$	341
code	47
code$	48 2452
codes$	553
coerce	92
coerci	92
coffee$	1149 1981 541 1687 1692 780
cohesi	667 1807
cohort	2381
cohorts$	2419
coinci	2328
coincide$	2188
collab	130 131 667 1807
collaborative$	1270 1271
collaboratively$	1766
collea	1253
colleagues$	2033 656
collec	373 1547
collect$	2417 655 1133
collected$	1682 1133
collecting$	655 1133
collectiontime$	2327
collectiontimes$	2327
collects$	655 1133
colleg	1469 2249 1470 2255 2284 1505 2289 1522 1564 2344 426 1579 462
college$	2003 1225 346 2266 2285 2286 2302 2335 2359 1602 2418 1711
colleges$	2250 2290 2302 2335 2359
colour$	2450
colours$	2450
come	1156 1945 1952 1989 434 549 713
come$	1927 1936 1993 86 2080 1381 1395 1491 2351 2367 1689
comed$	1689
comeed$	1689
comes	434 713
comes$	86 2080 1381 1689
comfortable$	2094
coming$	1278 2166 1704 1774
commis	1954 1192 1681
commissioned$	1972
commit	26 1168 667 1807
commit$	855
commits$	855
committed$	1948 855
committee$	1166
committing$	855
common$	677
commun	1169 1385 2166 1750 1761 1765
communicate$	1012
communicated$	1012
communicates$	1012
communicating$	1012
communication$	1949 2050 2063 1328 189 2165 1642 960 1012
communities$	1375
community$	2137 1375 254
compan	53 54 1384 2178 1400 2381
company$	2164 2180 1412 1413 2194 2303 2325 2341 2343 1606
compared$	569
compla	1234 2014
complaint$	77 88 2437
complaints$	77 88
comple	1142 4 1155 1160 1940 1169 1952 1953 1954 1175 1955 1180 1969 1198 1308 1355 1681 549
complete$	1922 1960 1966 548 1689
completed$	1922 1929 1935 1938 1960 1962 1966 1978 2088 2135 548 1689
completeed$	1689
completes$	548 1689
completion$	1144 1949
concer	49 1273 1765
concern$	2034 2036 2068 609 1764 973
concerns$	2034 1255 2036 2053 2068 609 1764 1771 973
concert$	1189 2456
concerts$	1189
condit	2163 253 1393 1672
condition$	2162 2452
conditions$	2162 2452
conduc	1954 1198 1681
conducted$	1978
conductors$	45
confer	1149 1981 541 1687 1692 780
confid	2132 1765 1807
confidence$	1316 1815 793 965
confident$	793
confir	1269
confirm$	1158
confirmed$	1158 2049
confirms$	1158
confis	263
congre	1384 1385 2166 2173 2328 2345
congregate$	2164 2361 2417 1869
congregating$	2165 1870
connec	1489
connection$	261 2269 1559 1818
connections$	297 2269 1559 1818
consci	1334
conscious$	2114
consen	2136
conseq	2136
consid	1243 1269 2083 1750
consider$	1796 940
consideration$	2050 1289 2131 1762 941
considerations$	941
considered$	2023 2045 2049 2156 940
considering$	940
considers$	940
consis	131 179 1750 625 1765 667 1807
consistent$	1271 2052 1319 695
consort$	1869
consorting$	1870
constant$	1287
constructive$	1837
consul	1140 1149 1961 1185 1193 1975 1976 1981 541 1687 1692 555 780
consult$	1011
consultant$	905
consultation$	1011
consulted$	1920 1965 1973 1695 1011
consulting$	1011
consults$	1011
contac	1140 1141 1927 1149 1167 1169 1952 1954 1175 1955 1961 1185 1193 1975 1976 1198 60 1981 1384 1385 2166 2173 1396 2183 2186 1442 1446 1449 1524 1578 1595 541 1687 1692 555 1761 780
contact$	1947 1949 1950 1982 1214 2048 2123 2157 238 1379 1382 1383 2164 2165 1388 2176 261 1423 2215 2222 2225 2229 2231 2304 1545 2380 1608 2414 1642 1685 550 1777 1814 1852
contacted$	1920 1965 1973 1978 1200 1695
contacts$	1947 1982 1214
contin	124 130 667 1807 932
continual$	1287
continue$	538 690
continued$	1264 1270 538 551 639 653
continues$	538
continuing$	538
contra	1149 1981 1393 541 1687 1692 780
contri	34 1963
contribute$	947
contributed$	947
contributes$	947
contributing$	947
contributor$	0 1 1925 12 16 18 45
contributors$	0 1 1925 12 16 18 45
contro	92 302 405 431 1727
control$	2011 325 2315 432 2428 2429
controled$	432
controling$	325 432
controlped$	432
controlping$	432
controls$	325 432
controlting$	432
conven	1927 1954 1681
convene$	1926
convenes$	1926
conver	1149 1981 541 1687 1692 780
conversation$	2050 1328 189 2112 2123 1830
conversations$	2050 1328 189 1830
cook$	1077
cooking$	1077
cooks$	1077
cool	1546
cool$	2305 2326
cools$	2326
cooper	1734
coordi	34 53 54 131 179
coordinate$	990
coordinated$	1271 1319 990
coordinates$	990
coordinating$	990
cope	1322
cope$	2102
copies$	1909
coping	667 1807
copy	1954
copy$	1944
core$	26 240 1386 2174 1405 1445 2239 1460 1461 2242 2308 1551 2375 1847 1859 1867 731
corner$	1624 2405
corners$	1624 2405
corridor$	2258
cost	2000 81
cost$	22
costed	1192
costed$	1972
costs$	22
costum	52
could	1365
could$	2000 2002 163 1374 438
counci	35 1175 1955 53 54 2443
councilchecks$	1175
counse	1149 1981 541 1687 1692 780
counsel$	294
counsele$	294
counseled$	294
counseles$	294
counseling$	294
counselling$	1950
counsellor$	910
counsels$	294
count$	31 754
counter$	1967
counters$	1967
counti	1469 2249 2289
counties$	2281
counting$	754
country$	2280
counts$	754
county	2255 2284 2289 2349
county$	2256 1485 2266 2280
course	1149 1981 1312 1564 2344 2347 1579 541 1687 1692 780
course$	2 1928 1982 2043 2092 2359 544 782
courses$	1982 2359
court	57 2434
court$	46 253 849
cousin	2363 487
cousins$	1725 1873
cover	1243
cover$	2023
covera	1345
coverage$	2125
covere	1198 1243 104 105 106 107
covered$	1978 2023 1244 1246 1247
crackdown$	844
cracks$	2118
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
crop$	2080
crops$	2080
cross	1396
cross$	130 2176 2188 2328 2370 1631
crosso	1631
crossover$	2411
crowd	2178 1543
crowd$	2227 2261 2262 1523 2323 2341 2421
crowds$	2227 2323 2341
cultiv	948
cultur	1765
culture$	2426 1790 967
cups$	1909
curb	302 431
curfew	253 1393 263
curfew$	400 1863 724
curfews$	400 1863 724
curiosity$	2062 1752 1777
curiou	1334
curious$	2052 2114 1844
curtai	302
customary$	172
customers$	1872
cut	245 349 405 419 605
cut$	101 2158 259 2181 325 412 1056
cuting$	325
cuts	245 349
cuts$	101 325 1056
cuttin	245 349
cutting$	101 259 1056
cycle$	779
cyclees$	779
cycles$	779
dad	1428 2363 487
dad$	887
daily$	1921
dampen	454
dance$	779
dancees$	779
dancer	55
dances$	779
danger	2136
darts	1677
darts$	2457
dashbo	1149 1981 541 1687 1692 780
data$	1686
date$	2115
daught	1577
daughter$	1557 887
daughters$	1557
day	1469 2249 2289 2347
day$	1943 2005 1457 2253 2277 2278 1537 2362 2371 2393 2450 2456
days	2249 791
days$	1943 2005 1457 2254 2278 2290 1537 2368
dead$	2415
deadline$	1688
deadlines$	1688
deal	160
deal$	148
dealer	1994
dealer$	1723 1037
dealers$	1872 800 1037
dealin	160
dealing$	821
dealings$	1642
deals	160
dealt$	105 106 107
december$	2001
decent$	1482
decide	1269
decide$	2010 468
decided$	2049 468
decides$	2010 468
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
defus	454
degree$	5
delet	478 605
delet$	725
delete	2397
delete$	402 725
deleted$	725
deletes$	725
deleting$	725
delets$	725
delive	1142 4 1169 1952 1954 1175 1955 1192 1198 63 1681 769
deliver$	1107
deliverables$	1688
delivered$	1922 1972 1978 1203 1693 1107
delivering$	1107
delivers$	1107
delivery$	1144 1949
demoli	2391
dentist$	920
depart	1547
departuretime$	2327
departuretimes$	2327
dependence$	339 1559
dependency$	339
descri	1989 1210 1234 2014 1243 105
describe$	1990 2023 783
described$	2023
describes$	783
design	1954 1681
design$	2010
designs$	2010
desk$	1967
desks$	1967
detach$	258 412
detached$	1934
detaching$	258
detail$	2021
details$	1944 2021 1795
detective$	809
detectives$	809
deter	245 437
deter$	246 296 834
determ	1269
determined$	2049
deterr	245
deterred$	425
deterrence$	946
deterrent$	946
deterrents$	946
deters	245
develo	1954 1322 1681 615 625
develop$	2031 2079 176 2102 997
develope$	176
developed$	2097 997
developes$	2031 176
developing$	176 997
development$	2034 2036
developments$	2034 1255 2036
develops$	2031 2079 176 997
dialogue$	1328 189 1777 1830
did$	1157 2000 2002
die$	1546
dies	1546
dies$	2326
dietician$	921
dietitian$	921
differ	260 1504 403 1561
difference$	795
different$	1224 1392 1414 2208 1433 317 2246 329 330 1474 1480 1482 1486 1493 355 356 1501 363 1509 1510 1515 2296 382 383 397 407 1555 1556 439 1588 456 1597 1601 1607 1613 484 1625 1639
differently$	2342
difficult$	384
diffus	454
dig$	1137
digest$	1686
digging$	1137
dignity$	1811
digs$	1137
dilut	349 419 454
dimini	483
direct	1149 53 54 1981 2132 541 1687 1692 780
direct$	265 1435 503 693
directed$	265
directing$	265 503
direction$	1856
directions$	2172 2260 1856
directs$	265 503
disassociate$	259
disban	1429 1430 1526 2397 478 719
disband$	374 2306
disbande$	374
disbanded$	2209 2210 374
disbandes$	374
disbanding$	374
discou	245 437
discourage$	246 247
discouraged$	425
discourages$	246 247
discouraging$	246 247
discus	1954 1243 104 1269 1681 1761
discuss$	942
discussed$	2023 1244 2045 2049 942
discusses$	942
discussing$	942
discussion$	2050 2112 1830 942
discussions$	2050 1830 942
disentangle$	412
disman	1429 440 719
dismantl$	374
dismantle$	374
dismantled$	2209 374
dismantles$	374
dismantling$	374
disper	276 1429 1430 434 2396 708
dispersal$	1848 1856
dispersals$	1856
disperse$	1416 296 307 707
dispersed$	2209 2210 707
disperses$	707
dispersing$	707
displa	1149 1954 1188 1981 541 1681 1687 1692 780
display$	1967
displayed$	1968
disrup	245 349 440 454
dissociate$	259
dissol	1526 478
dissolv$	374
dissolve$	374 2305 2306
dissolved$	374
dissolves$	374
dissolving$	374
dissua	245
dissuade$	246
dissuaded$	425
dissuades$	246
distan	348 466
distance$	258 1488 388 412 428 2366
distances$	258
distancing$	258
distant$	1501 1566
distri	4 1954 1198 63 427 1681
distributed$	1978 1203 1567 1693
distribution$	1144
diversion$	1023
diversionary$	1023
divert$	258 1022
diverted$	1022
diverting$	258 1022
diverts$	258 1022
divide	1429 427 719
divided$	2209 1567 461
dividi	719
division$	428
do$	1157 1989 155 219 2145 2149 268 1415 1548 635
doctor$	904
does$	219 268 1548
doing$	155 219
domino	1677
dominoes$	2457
don$	268 1548
donate$	1138
donated$	1138
donates$	1138
donating$	1138
done	1142 1954 1180 1198 1308 1355 1681
done$	1922 1157 1938 1960 1966 1978 2088 2090 2135 2153 2154
door$	1933 1967 50 2093 1887
doors$	1933 1967 50
dorm	2381
doubl	789
double$	62 87
down	2397 789
down$	1948 1973 2018 162 402 573 1876 1890
downinto$	1669
downlo	1945 1167 1952
downloads$	1947
downto$	1669
draft$	1089
drafte	1954 1681
drafted$	1089
drafting$	1089
drafts$	1089
draw$	153 258 321 340 2401 755
drawin	576
drawing$	2437 755
drawn$	1168
draws$	755
dress$	1672
drew	1215
drew$	1995
dried$	1228
drift$	2086 1484 435 1576 2400
drifted$	435
drifting$	435 1576
drifts$	435 1576
drive	2396
drive$	398 700 743
driveing$	398
driven	373
driven$	340 771
driver	33 34 1963 53 54 73 1650 2443 1699 1789
driver$	0 1 1925 12 16 18 45 2430 1729
drivers$	0 1 1925 12 16 18 1173 45 1213 2446
drives$	398 700 743
driving$	700 743
drop	259 518 789
drop$	1149 23 57 1981 1399 1667 1668 532 541 1687 1692 688 763 780
dropin$	1658
dropins$	1658
droppe	1238 789
dropped$	2018 532 763
droppi	259 789
dropping$	1399 532 763
drops	789
drops$	532 763
drug$	820
drugs$	820
due$	1263 1764
dug$	1966
dynami	2374 667 1807
dynamic$	2426
dynamics$	2426
each	1266 2308 2320 1656 2443 1867
each$	1921 1974 2005 2046 1343 2176 2203 2245 1475 2269 369 375 2304 391 2313 2317 473 513 2436 1657 2438 2439 1664 2451 1673 1698 581 1878 1880 1881 1883 1892 1905 1910 1915
ear$	1785
earlie	789
early$	701 702 1876
earn$	675
earning$	675
earns$	675
ears$	694
easier	789
easier$	1535
easter$	486
easters$	486
easy$	2009
eat$	1444 1124
eating$	1124
eats$	1444 1124
educat	373
educate$	649
educated$	1466 1531 1539
educates$	649
educating$	649
effect	2374 1750
effectively$	2053
effort	1274
effort$	2050 2054
efforts$	2050
eject	433
elder	399
elder$	2348
eldest	240 1386 2174 2177 1405 1445 2239 1460 1461 2242 326 1475 369 2308 399 1551 420 2375 2409 1847 1859 1862 1867 731
eldest$	2348
elearn	1149 1981 541 1687 1692 780
elevat	948
else$	2324
elsewh	2255 1544 2349
elsewhere$	2027 2211 2246 2296 2311 2319 2324 1746
email	1141 1149 1981 541 1687 1692 780
emaile	1140 1954 1961 1193 1975 1976 1681 555
emailed$	1920 1973 1194 1695
emails	1175 1955
embed	625
embed$	985
embedded$	2097 985
embedding$	985
embeds$	985
emerge	1318
emerge$	2031 2098
emergees$	2031
emerges$	2031 2098
emotio	124
emotional$	1264
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
enable$	180
enables$	180
enabling$	180
encour	1269 2132 625
encourage$	943
encouraged$	2049 943
encouragement$	1032
encourages$	943
encouraging$	943
encrypted$	850
end	245 259 300 1526 478 2402
end$	1399 311 1500 2284 2291 372 2305 2306 2326 2365 1624 2405 1098
endeav	664
ended	1228 1238 2397
ended$	2008 2018 2158 2181 2291 2365 1098
ending	245 259
ending$	1399 372 1098
ends	245 300 1546
ends$	2291 372 2326 1624 2405 1098
enforc	723
engage	1140 1169 1184 1750 620 1765 1827
engage$	1964 1760
engaged$	1920 1962 1760
engagement$	1949 2050 1691 1760 1832 969
engages$	1964 1760
engagi	620
engaging$	1760
engend	948
enhanc	625
enhance$	995
enhanced$	2097 205 995
enhances$	995
enhancing$	995
enquir	1149 1981 541 1687 1692 780
enrich	948
enrol$	415
enroled$	415
enroling$	415
enrolred$	415
enrols$	415
ensure	625
ensure$	468 610
ensured$	2097 468 610
ensures$	468 610
ensuring$	610
enter	434 2367 713
enter$	2351
entered$	461
enters	713
entrance$	1967
entrances$	1967 1496 2377
entry	1547
entry$	1570 1907
entrytime$	2327
entrytimes$	2327
environment$	2091 2137 2426
environments$	2091 2137
episod	791
equally$	1811
equip$	651
equipm	52
equipped$	651
equipping$	651
equips$	651
erode	349
escala	631
escalate$	1829
escalated$	1749
escalates$	1829
escort	441
escort$	398
escorted$	340
escorting$	398
escorts$	398
establ	1954 1269 1681 625
established$	1252 2049
estate	2255 2284
estate$	2267 1630
esteem	1807
ethos$	971
evalua	1954 1681
evenin	1149 1981 1469 2249 2289 2347 464 465 541 1687 1692 780
evening$	1943 1977 1457 2253 2277 2278 1511 2292 1537 2362 1604 2385 2393
evenings$	1943 1977 1457 1465 2254 2278 2279 2290 1511 2292 1537 2368 1604 2385 1707
event	1149 1981 541 1687 1692 780
event$	1982 782
events$	1982 2092
every	2320 1656 2443 1867
every$	1921 1974 1204 2005 1294 1343 1346 214 1447 375 513 2436 2438 2439 2451 674 1910
everyb	33 165 186 1326 208
everybody$	1173 1305 1348 1375 656
everyo	33 1253 165 186 1326 208
everyone$	1173 2033 132 1305 1348 1375 656
everything$	1775
evict	433
evidence$	29 1795 835
evolve$	2031
evolvees$	2031
evolves$	2031
except	2410
exchange$	133
exclud	1211 430 442 2396 479 715
exclud$	722
exclude$	347 722
excluded$	1991 347 1539 1570
excludes$	347 722
excluding$	347 722
excluds$	722
exclus	791
exclusion$	88 253 254
exclusions$	88
exerci	1149 1981 541 1687 1692 780
exhibi	49
exhibition$	46 1189
exhibitions$	1189
existing$	1252 1292
exit	368 478
exit$	313 1508
exiting$	313
exits$	313 2377
expect	667 1807
expected$	309
expel	479 715
expel$	722
expele$	722
expeles$	722
expeling$	722
expell	479
expels$	722
expenditure$	22
experience$	2127
explai	1193 1210 1234 2014
explain$	1990
explained$	1973
exploi	2136 1727 1038
exploit$	2011 2428 2429
exploitation$	799
exploitative$	799
exploited$	799
exploiter$	799
exploiters$	799
exploiting$	799
exploits$	799
explor	1243 105 1269 2083
exploration$	2050
explore$	939
explored$	2023 2045 2049 939
explores$	939
exploring$	939
exposu	667 1807
extend$	1074
extending$	1074
extends$	1074
extent$	5
extra$	232
extrac	506
extract$	258
extricate$	258
eye$	2047
eyes$	694
facili	1954 1681 625
facilitate$	991
facilitated$	991
facilitates$	991
facilitating$	991
fade	1546
fade$	2305 2326
faded	2402
fades	2402
fades$	2326
fair	49
fair$	1189 2009 1659 1844
fairly$	1811
fairs$	1189
fall	1238 789
fall$	2018 198 1635
fallin	789
falling$	198
fallping$	198
falls	1238 789
falls$	2018 198 1546 1635
famili	33 34 1963 55 56 94 1266 1789
families$	0 1 1925 12 16 18 1173 37 44 45 1196 2046 1320 1342 1405 266 2247 2299 1532 2446 1791 898
family	34 1963 240 1386 2174 1405 1445 2239 1460 1461 2242 326 1475 2255 2284 2308 1551 2363 2375 487 1847 1859 1867 731
family$	0 1 1925 12 16 18 45 1245 2247 1532 1650
far	377 466
far$	118 377 1517 1566 484 1625 1626
fare	1672
fare$	2452
fares$	2452
fashion$	2099
faster$	1836
father	1428 2363 487
father$	887
fear	1234 2014
fear$	1703
fears	1234 2014
feasibility$	1800 662
feasible$	1757
february$	2001
fed$	2035
fee	1672
fee$	2452
feed$	110
feedback$	542
feeding$	110
feeds$	110
feel	1989 1234 2014 1322
feel$	2102 1327 577 783
feelin	667 1807
feeling$	783
feelings$	236
feels	1234 2014
feels$	1327 577 783
fees$	2452
fell	1238 789
fell$	2018
felt	1989 1234 2014
felt$	577 783
fence	52 2434
fence$	36 50 1057
fenced$	2391 497
fences$	50 1057
fencing$	36 50 1057
festiv	49
festival$	1189 2456
festivals$	1189
few$	2007
fewer	62
fewer$	1202 68 784 882
fight	791
fight$	88
fights$	88
figures$	1686
file$	1929 2025 2026 2028 1746 1762
filed	1954 1681
files	1175 1955
fill$	756
filled	1954 1681
filled$	756
filling$	756
fills$	756
film	1149 1981 541 1687 1692 780
film$	46 51 2432 2437 1659 2441 2450 2456
filming$	775
films$	2450 2456 775
find	1210 274 1578
find$	1990 1234 376 575 1716 673
findin	1242
finding$	2020 2022 376 673
finds$	376 575 1716 673
fine	1672
fine$	2452
fined	2396
fines$	88 2452
finish	1142 1954 1547 1681
finish$	2305
finished$	1922 1966
finishingtime$	2327
finishingtimes$	2327
finishtime$	2327
finishtimes$	2327
firm$	695
firmer$	695
first$	1708
fish$	779
fishes$	779
fishs$	779
fit$	2038 1052
fits$	1052
fitted	1176 1198 1680
fitted$	1956 1978 2460 1052
fitting$	1052
five	55 56 69 1217 90 94 240 1386 2174 1405 290 1445 2239 1460 1461 2242 370 2308 2320 1551 1573 2375 1660 1673 1699 1847 1859 1867 731
five$	44 49 1196 1209 1230 2017 2269 2353 448 2372 2421 1657 2440 1677 1905 1912 1918
fix	431
fix$	740
fixed$	740
fixes$	740
fixing$	740
flag	116
flagged$	2035
flat	426
flat$	449
flexib	1334
flexible$	2114
flies$	444
flowing$	2108
flush	433
fly$	444
flyer	1149 1981 541 1687 1692 780
flyers$	1909
fobs$	553
focus	625
focus$	1777 984
focused$	1781 1782 1821 984
focuses$	984
focusing$	984
focussed$	1781 984
follow	1167 1211 92 2308
follow$	136 1309
followed$	1991 1997 1269
followers$	1947
following$	136 1704
follows$	136
food$	2450 1917
footage$	815
football$	1918
footfa	13
footfall$	1691
for	2014 362
for$	1171 1959 1972 1995 2023 2040 2061 1307 2096 2103 2237 1540 2399 2436 1671 1708 1751 1787 1794 1802 1886 1888 1913
forbid	245 248 299 300 305 437
forbid$	246 1406
forbidden$	2158 425 2365
force$	811
form	1469 2249 1505 2289 1522 1564 2344 2347 1579 462
form$	51 2273 2285 2286 2302 2307 2321 2335 2359 1602
forming$	2313
forms	1149 1981 2249 1470 2344 541 1687 1692 780
forms$	51 2250 2290 2302 2335 2359
fortnightly$	1921 2436
forum	19 26
forum$	1166
forwar	1269 1309
forward$	2049 2089 1758 1759 1840
forwards$	1758 1759 1840
foster	446 625 948
foster$	426 1586 489
fostering$	1586
found$	2171 1615 476 575
four	69 94 240 1386 2174 1405 1445 2239 1460 1461 2242 370 2308 1551 1573 2375 1673 1699 1847 1859 1862 1867 731
four$	1209 2017 251 2223 2353 448 1619 2421 1674 1676
fragme	440 719
fragment$	374
fragmente$	374
fragmented$	374
fragmentes$	374
fragmenting$	374
fraternise$	1869
free	466
free$	412 767
frequency$	6
fresh$	291 1603
friday	464 465
friday$	1977 464 1604 465 2385 1653 2458 2459
fridays$	1977 1604 2385 1653 2458 2459
friend	42 55 56 69 73 1217 90 1232 94 1235 1266 186 1326 240 1385 1386 1387 2174 2178 1400 2183 1404 1405 2191 2195 2206 290 1445 2239 1460 1461 2242 326 1475 2268 1489 2270 2271 370 2297 2308 2320 1543 1551 1573 2375 2386 2388 1622 2422 1660 1673 1699 1847 1859 1865 1867 731
friend$	297 1516 2303 399 1569
friendly$	2009 2094 1844
friends$	1182 44 1196 1209 1213 1230 2012 2015 2017 2046 1369 2179 2180 1401 2200 2201 1436 297 2217 2222 2226 2228 2235 2236 2248 2259 2262 2263 2269 2283 2288 1516 1518 2303 399 2323 404 2325 2330 2332 2339 2341 1562 2343 2353 2355 436 2358 448 2372 2378 2389 474 2400 481 2403 2406 2408 2421 2440 1851
friendship$	2165 2167 2179 1400 2180 2214 297 2231 2233 2235 2259 2268 2269 2294 385 1543 2323 406 2332 2341 1580 1596 481 2403 1646 1851
friendships$	2165 2167 2179 2180 2214 297 2231 2233 2235 2259 2269 385 2323 406 2332 2341 481 2403 1851
from	1398 2270 1550 1665
from$	1979 1237 139 2159 1399 1439 1464 2246 1468 1487 1492 1508 2319 1552 2338 1565 2346 1575 2369 457 2399 1644 2433 2436 2445 560 1709 1713 1794 1864 1875 1911
full$	156 1367 551
fuller$	156
fullerpicture$	1795
fullersense$	1795
fullerunderstanding$	1795
fully$	1186
fun$	1149 1981 541 1687 1692 780
fund$	28 1048 1049
funded$	1048 1049
fundin	1149 1981 2087 541 1687 1692 780
funding$	28 1249 1286 1048 1049
funds$	28 1048 1049
furniture$	2450
furthe	124 130
further$	1264 1270 1435 1566
future	130
future$	1270 2058 1435 1764
gain$	675
gaining$	675
gains$	675
game	49
game$	1189 2450
games$	1189 2450 2457
gang$	254 1738 709
gap$	2118 388 428
gaps$	2118 1767
garden$	46 2437 779
gardenes$	779
gardens$	779
gate	52
gate$	36 1967 50
gates$	36 1967 50 2377
gather	1384 1385 2166 2173 1396 2182 2183 1423 1440 1442 1449 1524 1533 2328 2345 1573
gather$	2164 2171 1395 2176 2203 2204 2225 2229 2304 2351 2361 1611 2392 2417 655
gathered$	2156 2171 1615 1682
gathering$	2165 2216 2220 2227 2231 2313 2314 655
gatherings$	2220 2222 2227 2353
gathers$	655
gave$	463
genera	124
general$	1264
get	1989 1210
get$	1990 2079 220 258 341 1491 503 540 655 679
geting$	503 655
gets$	2079 220 258 341 503 540 655 679
getting$	220 258 341 1533 679
gift$	1214
gifts$	1214
gig	49
gig$	1189 2456
gigs$	1189
girl	240 1386 2174 1405 1445 2239 1460 1461 2242 326 1475 2308 1551 1577 2375 1847 1859 1867 731
girl$	2247 399 1569
girlfriend$	902
girls	42 55 56 73 1217 90 94 186 1326 240 1386 2174 1405 290 1445 2239 1460 1461 2242 370 2308 2320 1551 1573 2375 1660 1673 1699 1847 1859 1867 731
girls$	1182 44 1196 1213 1230 2017 1369 2223 2247 2248 2269 399 2353 448 2372 2440 1858
giv	769
giv$	176
give	124
give$	1264 149 158 176 201 259 463 777 1072
given	1932 1952 1954 1198 63 1243 124 212 1681
given$	1164 1954 1978 1203 1212 2023 1264 2045 149 158 1352 1681 1693
gives$	158 176 201 463 777 1072
giving$	149 158 176 259 463 777 1072
givs$	176
go	1927 1989 1210 434
go$	1191 1990 86 1243 2079 1381 1395 288 1449 314 1455 340 1491 364 1560 444 1635 498 507 1651 565 789
goal$	1817
goalpo	52
goalpost$	36
goalposts$	36
goals$	1817
goe$	1381
goes	434
goes$	1191 2079 1381 288 314 340 364 1560 444 1635 498 1651 526 565 789
going	1159 130 434
going$	1939 1270 2108 1361 2219 314 2345 2357 1640 1704 1751 618
gone	1927
gone$	1954 1191 1193 1993 1681 565
good$	2009 2102 1347 1482 2364 551 653 678
gos$	86 1381
got$	59 341
gp$	903
gran	2363 487
gran$	889
grand	1577 2363
grandad$	889
grandbrother$	887
grandcarer$	887
grandcarers$	887
granddad$	887 889
granddaughter$	887
grandfather$	887
grandm	1428
grandma$	889
grandmother$	887
grandmum$	887
grandp	1428
grandparent$	887
grandparents$	887 900
grandsister$	887
grandson$	887
granma$	889
granny$	889
granpa$	889
grant	1149 1981 541 1687 1692 780
grant$	28
grante	1954 1681
greate	61 615
greater$	1201 156 205 1367 232 639 670 678
green$	1986 1987 1705
greet$	1128
greete	76
greeted$	1216
greeting$	1128
greets$	1128
grew	789
grip$	1606 2401 482 1623
groom	1727 1039
groom$	2011 2428 2429
groomed$	802
groomer$	802
groomers$	802
grooming$	802
grooms$	802
ground$	727
grounding$	727
grounds$	727
group	1149 42 55 1981 69 1217 90 1232 94 1235 1236 1266 186 1326 240 1386 2174 2178 1404 1405 2195 2206 290 2221 1445 2239 1460 1461 2242 1469 2249 2255 2268 1489 2272 370 2297 2308 2320 1551 2344 2350 1573 2375 2386 1622 2422 1660 2443 1673 541 1687 1692 1699 1765 1847 1859 1865 1867 731 780
group$	1166 1182 44 1209 1230 2012 2015 2016 2017 2046 2130 1369 2179 2180 1401 2198 2200 2201 2213 2214 1436 2217 2222 2227 2228 2233 2235 2236 2245 2248 2250 2259 2261 2267 2269 2273 1499 1503 2285 2288 371 1512 2294 1518 386 1530 2321 2322 2323 2325 406 2329 2330 2332 2334 2339 2353 2355 436 2359 2360 2361 448 2372 1594 2376 1602 2389 1617 2398 481 2403 2406 2408 2421 1646 2440 1851
groupi	2345
groups	2249 2344 2347 1573
groups$	1389 250 2180 2227 2250 1503 1530 2323 2353 2359 2360 2376
grow	789
grow$	1484
grows	789
growth$	61
guard	34 53 54
guardian$	897
guards$	45
guidan	1149 1981 541 1687 1692 780
guidance$	2044 1002
guide$	258 1002
guided$	1002
guidel	47
guideline$	48
guidelines$	48
guides$	1002
guiding$	1002
gulf$	388 428
gym	57 1687
had$	1938 41 59 2002 545 552 1694
haircuts$	1917
half	33 2249
half$	1149 1173 1981 62 87 1493 541 1687 1692 780
hall	23 57
hall$	2213 332 2267 2309
halt$	311
halv	789
halved	1228 1238
halved$	2008 2018
halves	1469 2249 2347
halves$	1624 2405
hand	769
hand$	2105 1822 1073
handed	1932 1954 63
handed$	1954 1198 1203 1681 1693
handing$	1073
handle$	2315
handou	1149 1981 541 1687 1692 780
handov	1345
handover$	2125
handovers$	2125
hands$	1073
hang$	1384 2328 2417
hangin	1533
hanging$	2166 2313 2314 2345 2357 1595
happen	1159 1954 1681
happening$	1939
happy$	1627
hard$	384 1798
harder$	384
harm	92 1727
harm$	2011 2428 2429 863
harmed$	863
harmful$	863
harming$	863
harms$	863
harnes	948
has	507 637
has$	9 1174 41 43 1186 59 72 2128 223 554 1696 690
have	1989 507 637
have$	9 1174 41 43 1186 72 135 192 199 2128 223 554 1696 690
haven$	2091 2137
having$	135 223 1600 1703 690 766
he	94 399 420
he$	1342 2138 1368
head	53 54 2443
headco	13
health	2136 260 403
health$	608
heard	1997 1234 2014 1750
heard$	2107 2156 794
heater	52
hedge$	36
held	1952 1954 1969 1198 60 105 106 107 1681 622
held$	1978 1200 1246 1247
helmet	52
help	2132 625
help$	96 2044 182 341 1768 1832 1841 1004
helped	373
helped$	96 1004
helpfu	2083
helpful$	2009 96 1757
helpin	625
helping$	182 1004
helpline$	51
helplines$	51
helps$	182 341 1004
her	1229 240 1386 2174 1405 2221 1445 2239 1460 1461 2242 1475 2272 369 2308 2320 1551 2375 2407 1715 1847 1859 1862 1867 731
her$	1974 108 1359 1453 1467 354 683 1878 1916
here	1243
here$	1985 2023 2024
herfriends$	2330
hergroup$	2330
hierar	840
high$	551 591 670
higher	61 789
higher$	1201 551 670
highli	948
hike$	2454
hikes$	2454
him	1229 240 1386 2174 1405 1445 2239 1460 1461 2242 1475 2272 369 2308 2320 1551 2375 2407 1715 1847 1859 1862 1867 731
hire$	1060
hires$	1060
hiring$	1060
his	2221
his$	1974 108 1359 1453 1467 354 683 1878 1916
hisfriends$	2330
hisgroup$	2330
hit$	548
hits	1167
hits$	1947
hoc$	1280
hockey	1677
hockey$	2457
hold	1489 622 637
hold$	119 226 321 2269 1578 1606 2401 482 1623 690 726 747 1106
holding$	119 690 747
holds	1175 1955
holds$	119 226 690 747 1106
holiday$	486
holidays$	486 2427
holidayss$	486
holist	124 131
holistic$	1264 1271
home	276 2255 2289 1547 1564 2344 426 2347 1579 2453
home$	2009 1416 2199 2275 2311 1538 2331 2335 2337 2359 1586 449 475 1629 2442 570 1911
homes	1496 2344
homes$	2199 2276 2290 1538 2335 2359 2446
hometime$	2327
hometimes$	2327
honest$	2009 1844
hope	1234 2014 2132 664
hope$	1304
hopes	1234 2014 664
hoping	664
horizo	667 1807
host$	2010 1083
hosted	1954 1969 1681
hosting$	1083
hosts$	2010 1083
hotspot$	841
hotspots$	841
hours	1149 1981 541 1687 1692 780
hours$	1943 30 1982 1465 1545 1875
house	1564 2344 426 462
house$	321 449 1602
housed$	1463 1539
household$	1532
households$	2299
houses	1469 2249 1496 1522 2344
houses$	2276 2302 2419
housin	462
housing$	1602
how	118
how$	11 32 38 1258 1299 1572 1698 1718 1800 1894
hub	23 57 1687
hub$	2137
humili	868
hung	1680
hung$	2460
hurt	1211 92 1727
hurt$	1991 2011 2428 2429 1728 862
husband$	895
hustl	433
identi	1954 1210 1269 1681
identification$	1559
identified$	2045 2049 1690 827 1010
identifies$	627 827 1010
identify$	1990 627 827 1010
identifying$	627 827 1010
identity$	2095
if	1581
if$	109 2056 178 228 2196 2318 2350 1740 617 1764 1771 689
imam	53 54
implem	4 1954 1681
implementation$	1144
impos	723
impossible$	384
improv	61 615 625 789
improve$	1201 994
improved$	1201 2097 205 551 1797 678 994
improvement$	46 61 1840
improvements$	46 1840
improves$	994
improving$	994
in	1955 1250 1277 1290 1633
in$	1956 1964 1187 1970 1201 64 1988 1221 82 1223 85 2030 121 123 1268 2053 2057 138 2070 2096 1324 1366 273 2211 361 2317 2319 2331 2337 2351 1593 499 1655 2436 1658 2438 2447 2448 1671 2453 2455 1679 1707 1709 1714 682 1828 720 1874 1889 1890 1896 1903 1913
incide	791
incident$	88 609
incidents$	88 609
includ	1243 104 1750
include$	2023
included$	2023 1244
inclus	171 217
inclusion$	952
inclusive$	1311 2094 1357 1844
increa	61 615 625 637 789
increase$	61 1201 205 1829
increased$	1201 156 2097 205 551 639 1797
increases$	1829
increasing$	1201 205
indivi	1513 409
individually$	2293 2379 1853
indoors$	2331 2337
induct	1149 1185 1981 541 1687 1692 780
inducted$	1965
induction$	2
influe	2136 2374 1827
influence$	2178 1442 2222 1606 2401 482 1623 1026
influenced$	1026
influences$	1026
influencing$	1026
influential$	1855
inform	1149 1961 1975 1976 1981 1273 541 1687 1692 1750 780
inform$	1013
information$	1944 1169 1255 2036 2053 1765 1795
informed$	1271 2052 2107 1762 1781 1821 1013
informing$	1013
informs$	1013
ininto$	1669
injunc	253 1393 254 1394
injunction$	1849
injunctions$	1849
injur	791
injured$	864
input	1149 1981 1372 541 1687 1692 780
input$	2152 962
ins$	1658
inset	1149 1981 541 1687 1692 780
inside	2367
inside$	1421 2331 2337
insigh	667 1807
insight$	1795
insist$	468
insistd$	468
insists$	468
inspire$	937
inspired$	937
inspires$	937
instagram$	477
instal	1954 1176 1198 1681
install$	1051
installation$	46
installed$	1956 1978 1051
installing$	1051
installs$	1051
instead$	80 1226 359 1549 603
instil	948
instru	305
instruct$	265
instructed$	265 309
instructing$	265
instructs$	265
intake	2381
integr	948
intell	1273
intelligence$	1255 2053 1795
intend	664
inter$	130
interaction$	1642
interest$	2111 2147
interests$	297
interrogat$	650
interrogate$	650
interrogates$	650
interrogating$	650
interrogats$	650
interv	1149 1975 1976 1981 541 1687 1692 780 948
intervention$	1767 1832 1842 953
interventions$	1767 1832 953
interview$	765
interviewed$	765
interviewing$	765
interviews$	765
into	1250 362
into$	2023 2030 2049 1351 2240 353 2319 499 1669 1799 1808 720
introd	4 1954 1681 723
introduce$	1136
introduced$	1136
introduces$	1136
introducing$	1136
introduction$	1144
investigate$	660
investigates$	660
investigating$	660
invita	1149 1981 541 1687 1692 780
invite	1140 1952 1961 1185 1193 1975 1976 555
invite$	1066
invited$	1920 1965 1973 1695 1066
invites$	1066
inviting$	2094 1066
involv	1372 1750
involve$	1033
involved$	1033
involvement$	2152
involves$	1033
involving$	1033
is	1143 105 117
is$	1186 1190 1191 65 66 99 161 1327 2124 323 539 540 577 579
isolat	719
isolate$	718
isolates$	718
isolating$	718
isolation$	2311 1860
issue$	2034 2036 2068 609 1753 1812 974
issued	1954 1198 63 1681
issued$	1932 1978 1203 1693
issues	1765
issues$	2034 1255 2036 2068 609 974
it	1229 2014 1715
it$	1150 1251 1652 1706 577 1812 1878 1880 1885 1904 1912 1915
its$	173 1336 1359 1425 2449 1670 2451 1676 1678 683 1875 1876 1878 1897 1901 1904 1915 1916
january$	2001
jog$	779
joges$	779
jogs$	779
join	1160 1940 1952 1184 1446
join$	1345 676 1135
joined	1952 1954
joined$	130 131 1285 179 1372 1750 676 1135
joining$	1135
joins$	1135
joint	1169 130
joint$	1949 1270 1499 371 1512 2329 1645 1765 653 677
jointly$	1766
judgement$	2062 961
judgemental$	1311 1357
judgment$	961
july$	2001 1222
june$	2001 1222
keep	1989 1403 274 437 622 637
keep$	100 127 128 144 188 226 246 1406 296 321 322 324 1490 381 389 411 417 469 485 623 641 726 1102
keeped$	389
keepin	622
keeping$	127 128 144 188 246 321 322 324 381 389 411 417 469 485 623 726 1102
keeps	622
keeps$	100 127 128 144 188 226 246 321 322 324 381 389 411 417 469 485 623 726 1102
keepting$	485
kept	1954 105 106 107 1269 1681 622
kept$	1923 1239 100 1246 1247 2049 188 1329 321 1463 411 417 430 726
keys$	553
kid	1577
kids$	2262
kind$	2009 1523 1844
kinder	403 1561
kindly$	1811
kit	52
kit$	553
kitche	57 2434
kitchen$	46
kits$	553
knew$	2002 558 578
knife$	824
knives$	823
knock$	774
knocke	1954
knocking$	774
knocks$	774
know	1989 1234 2014 1750
know$	1358 2140 558 578
knowing$	558 578
knowle	667 1807
knowledge$	1795
known	76 105
known$	1216
knows	1234 2014
knows$	558 578
kpi$	1688
kpis$	1688
labeled$	880
labelled$	880
lad	1577
lad$	399
lads	55 240 1386 2174 1405 1445 2239 1460 1461 2242 2308 1551 1573 2375 1847 1859 1867 731
lads$	1369 399 2353 448 1725
laid$	1966
lamp	52
lamp$	36 50
lamps$	36 50
landlo	53 54 1650 2443
landlord$	2430 804
landlords$	804
language$	1790 1817
lanyards$	553
lapse$	2305
larger$	2310
last$	1988 1221
lasted	2000 81
late	1655
late$	2435
later$	1764
launch	1954 1681
lawyer$	926
lead	34 35 1963 53 54
lead$	2010 1309 258 534 550 1906
leadar	1175 1955
leadat	1175 1955
leadca	1175 1955
leadch	1175 1955
leadchecks$	1175
leadci	1175 1955
leadco	1175 1955
leadde	1175 1955
leadem	1175 1955
leader	53 54 240 1386 2174 2177 1405 1445 2239 1460 1461 2242 326 1475 2308 1551 420 2375 2409 1847 1859 1862 1867 731
leader$	2205 1855 1858
leaders$	2205 1855 1858 837
leadfi	1175 1955
leadho	1175 1955
leadin	399 1862
leading$	534
leadlo	1175 1955
leadma	1175 1955
leadme	1175 1955
leadof	1175 1955
leadpr	1175 1955
leadre	1175 1955
leadru	1175 1955
leads$	2010 534
leadse	1175 1955
leadsh	1175 1955
leadsu	1175 1955
leadup	1175 1955
leadvi	1175 1955
leadwr	1175 1955
leafle	1149 47 1981 541 1687 1692 780
leaflet$	1944 1982 2437 1909 782
leaflets$	1982 1909
learn	625
learn$	2232
learni	1149 1981 1273 541 1687 1692 780
learning$	2053 949
leav	478 769
leave	1989 259 276 368 434
leave$	100 101 1395 1399 1416 1508 378
leaves	434
leaves$	100 101 378
leavin	259 1547 434
leaving$	100 101 1399 378
leavingtime$	2327
leavingtimes$	2327
led$	210 1781 1821
left	105 2397
left$	1239 100 101 166 2400
lend$	1091
lending$	1091
lends$	1091
lens$	957
less	405
less$	286 287 1441 1535 602 785
lessen	419 454 2402 483 948
lesson	1149 1981 1469 2249 1564 2344 2425 541 1687 1692 780
lesson$	1982 1984 332 2258 2321 782
lessons$	1982 1984 2003 1225 1711 1907 1917
let$	218 1377 1402 315 1483 1490 1520 2367 453 470 520
leted$	1377
lets$	218 315 470 520
letted$	1377
letter	1149 1981 541 1687 1692 780
letter$	1944 88 1909
letters$	88 1909
letting$	218 315
level$	551
levels$	551
levera	948
liais	1761
liaise	1193
liaise$	933
liaised$	1973 1194 933
liaises$	933
liaising$	933
liaiso	1169
liaison$	1949 2050 933
librar	53 54 57
library$	2267 2309
licenc	1149 1981 541 1687 1692 780
licence$	253
life$	501
lift	483
lift$	761
lifted	2402
lifted$	761
lifting$	761
lifts$	761 1917
light	52
light$	36 50 511 739
lighti	52
lighting$	36 50 739
lights$	36 50 511 739
like	1234 2014
like$	1304 2148
liked	76
liked$	1958 1216
likes	1167 1234 2014
likes$	1947
limit	245 1403 302 405 431
limit$	325 432 452
limited$	2158 432
limiti	245
limiting$	325 432
limitped$	432
limitping$	432
limits	245
limits$	325 432
limitting$	432
line$	51 2021 143 2082 1745
lines$	51 2021 143 1284 1745
linger	2345
linger$	2328
link	1385 1489
link$	150 2165 261 281 2269 1559 524 595 1818
linked$	150 524
linking$	150 524
links	1765
links$	150 2073 2165 261 281 2269 1559 524 595 1765 1818
list	47 1210
list$	3 1161 31 1990 2437 593
listen	1750
listen$	1009
listened$	572 1009
listening$	1763 645 1009
listens$	1009
lists$	1161 31 593
lit$	1714
live	1954 2255 1681
live$	1971 2232 1463 396 2340 2349 443
lives$	396 443
living$	2232
loaded$	1693
lock	52
lock$	36 50 389 1043
locked	497
locked$	389 1637 1043
locking$	389 1043
locks$	36 50 389 1043
lodge$	443
log	1149 1981 541 1687 1692 780
log$	3 31
logged	1954 1198 1681
logged$	1929 1978 832
logs	1175 1955
logs$	31 832
loiter	2345
long$	2007
longer	1989 268 1548 438 789
longer$	1206 1278 237 262 1408 304 306 1452 1590 1701 714 729
look	664
look$	148 167 1309 183 197 230 274 659 688
looked$	105 1269 659
lookin	664
looking$	167 183 197 230 659
looks	664
looks$	167 183 197 230 659
loop$	1762
loosen	349 1546 419 2402 483
loosen$	2326
loosens$	2326
lose$	157 259 1484 1621
loses$	157 285 1621
losing$	157 1621
lost$	1621
lot$	2261 2262 2408 2421 2424
lower	789
lower$	757
lowered$	757
lowering$	757
lowers$	757
loyalties$	281
loyalty$	281 1559
lunch	1469 2249 1547 1667 1668
lunch$	1470 1659 2447 2448 1907 1917
lunche	2249
lunches$	1907
luncht	464 465
lunchtime$	1977 2327 1604 2385
lunchtimes$	1977 2327 1604 2385
made	1155 1952 1954 1198 117 1681
made$	1935 1966 1978 2120 309
magistrate$	928
mail	1149 1981 541 1687 1692 780
mailed	1140 1954 1681
mailed$	1920
main	399 1862
mainta	625 637
maintain$	998
maintained$	2097 998
maintaining$	998
maintains$	998
make$	117 134 174 1322 203 224 376 395 503 517 638 686
makeing$	503
makes	1175 1955
makes$	174 224 376 395 503 517 686
making$	134 174 203 224 376 395 686
male$	1722 1036
males$	1722 1036
mam$	888
man	1994
man$	798 1036
manage	34 35 1175 1955 53 54 148 1322 373 2443 625
manage$	1288 2102 2315 989
managed$	2097 710 989
management$	653
managerchecks$	1175
managers$	45
manages$	989
managi	625
managing$	989
manner	1312
manner$	2092 2099
many$	1151 1951 1172 1178 1202 2007 2352
map	1149 47 1981 1207 541 1687 1692 576 780
map$	51 2437 522 556
mapped$	522 833
mappin	1149 1981 541 1687 1692 576 780
mapping$	522 833
maps$	522 556
march	441
march$	2001 1222
mark$	10 1696 1716
marked$	10 577
marks$	10 1696 1716
master	1149 1981 541 1687 1692 780
match	49 1667 1668 1677
match$	1189 2432 1659 2447 2448 2456 2457
matche	1677
matches$	1189 2456 2457
materi	52
mates	1543
mates$	2262 2323
matter$	1243 2068
matters$	2068
maximi	948
may$	1222 2038 163 1374 1525
meal	49 1667 1668
meal$	1189 2437 1659 2447 2448 2456 1907
meals$	1189 2456 1907 1909
mean$	2126
meaningful$	1837
means$	2032 2072 2126
measur	1274
measures$	2054 1275
mechanisms$	1275
mediat	1149 1981 541 1687 1692 780
medic$	923
meet	1141 1927 60 1989 1384 2173 1396 2182 2183 1423 1440 1446 1449 2270 1524 2328 1578 445 1761
meet$	1926 1200 1381 2164 1395 2176 2203 2204 2225 2229 2304 1527 2351 2361 1608 1611 2392 2414 2417 516 548
meetin	1149 19 1159 1169 1981 1385 2166 2186 1442 2345 2357 1595 541 1687 1692 780
meeting$	1939 1949 1982 2157 2165 1399 2214 2219 2231 1511 2292 1533 2314 782
meetings$	1949 1982 2032 2157 2222 1511 2292
meets	1175 1955
meets$	1926 1200 1381 516
meetup$	2220
meetups$	2220 1585
member	34 42 1963 55 56 69 73 1217 90 94 1235 1266 186 1326 240 1386 2174 1404 1405 2191 2193 290 1445 2239 1460 1461 2242 326 1475 2268 369 2308 2320 1551 1573 2375 2422 1699 1847 1859 1867 731
member$	2247 399 1569 1858
members$	0 1 1925 12 16 18 37 1182 44 45 1196 1209 1213 1230 1232 2015 2017 2046 1401 1436 2223 2247 2269 399 2353 436 448 2372 1858
membership$	1494
memora	1149 1981 541 1687 1692 780
men	1994
men$	798 1036
mend$	1054
mended	1176
mended$	1956 1054
mending$	1054
mends$	1054
mental	2374
mention$	2021 1745
mentions$	2021 1745
mentor	1149 34 35 1175 1955 1963 53 54 1981 541 1687 1692 780
mentor$	0 1 1925 1147 12 16 18 45 1982 550
mentorchecks$	1175
mentoring$	1950
mentors$	0 1 1925 1147 12 16 18 45 1982
mentorschecks$	1175
menu$	2450
messag	1149 1981 1446 1533 2357 1578 1595 1640 2420 541 1687 1692 780
message$	1214 77 1608 2441 1817
messages$	1214 77 2157 1379 851
messaging$	2157 2219 2313
met	1927 1952 1954 1180 1193 1975 1976 60 373 555 1750
met$	1946 1960 1183 1973 1194 1200 1615 548 1695
meters$	2218
metres$	2218
midwife$	917
might	1365
might$	163 1374 1525
miles	377 2349
miles$	2218 1517 1566 1589
milestone$	40 1688
milestones$	40 1688
mind$	2104 2146 1762
mindfu	1269 1334
mindful$	2049 2052 2114
mindse	667 1807
minibu	1149 52 1981 2381 541 1687 1692 780
minibus$	2456
minimi	245 302 405 625 948
minimised$	2097 2158
minute	1149 1954 1981 541 1681 1687 1692 780
missin	1211
missing$	1991 791
mistak	871
mitiga	625 948
mitigated$	2097
mix	1384 2173 1396 2182 1449 2270 2328
mix$	2164 2176 2225 2229 2414 1869
mixing	1385 2166 2186 2345 2357
mixing$	2165 2214 2231 2314 1595 1870
mobile$	1934
mobili	948
model$	1786
models$	1786
module	1149 1981 541 1687 1692 780
module$	2 51
modules$	51
moment$	2041 2123 1477
monday	464 465
monday$	1977 464 1604 465 2385 1653 2458 2459
mondays$	1977 1604 2385 1653 2458 2459
money	2087
money$	28
monito	1269 1761
monitor$	828 930
monitored$	2049 828 930
monitoring$	828 930
monitors$	828 930
month$	486
monthly$	1921 527 546
months$	2058 2364 486
more	61 124 130 2170 615
more$	1201 1204 68 1264 1270 156 1298 170 1314 200 225 1367 232 1391 292 1435 318 2310 403 1561 447 2390 551 1702 1775
mornin	464 465
morning$	1604 2385
mornings$	1604 2385
mosque	57
most	33 1610
most$	1173 1204 1364 1475 2390 2409
mother	1428 2363 487
mother$	887
motivate$	938
motivates$	938
motivating$	938
mou	1149 1981 541 1687 1692 780
mounte	1680
mounted$	2460
mov	441 467
mov$	379 392 429
move	335 434
move$	264 276 288 321 336 2265 346 364 368 379 392 415 1560 429 444 2382 2396 498 1643 529 696 1850 738
moved	335 2396
moved$	1211 264 288 1429 1463 1466 336 364 379 392 1539 1560 429 461 498
moveed$	415
moveing$	264 415
movements$	839
movered$	415
moves	335
moves$	264 288 321 336 2265 364 379 392 415 1560 429 444 2382 498 529 696 1850 738
moving	335
moving$	379 392 429 1643 619 738
movred$	379 392
movring$	379 392
movs$	379 392 429
much$	1172 2007
multi$	1169 130 131
mum	1428 2363 487
mum$	887
mural$	46 2437
murals$	46
museum	57
music$	2450
must	2124 2128
must$	169 177 1525
nailed	1680
nailed$	2460
name	1989 1210
name$	1990 1216 751
named	1993 1215
named$	1995 1690 581
names	1941
names$	592 751 856
nan	1428 2363 487
nan$	890
nana$	890
nanny$	891
narrat	667 1807
naturally$	1546
near	1536 1541
near$	1278 1412 2232 2321 1679 1889
nearby$	1874
necess	124
necessary$	1264 1756 1757
need$	2122 2128
needed	2083
needed$	1756 1757
needs	1750 1765
needs$	2122 2128 1767 972
neighb	73
neighbours$	1213
neither$	244 333 401
nephew	1577
net$	2118
netbal	1677
netball$	2457
networ	19 26 1253 1650
network$	1147 1166 93 2033 297 2323 2360 2376 2430
networks$	2032 2072 297 2323 2360 2376
never	268 1548
never$	237 244 262 1408 306 2251 338 351 367 387 1590 458 714 729 885
new	260 403 1561
new$	291 1482 363 383 456
newsle	1149 1981 541 1687 1692 780
newsletter$	782
next$	1536 1541 1764
nicer	403 1561
nicer$	1482 383
niece	1577
night	1469 2249 2289 2347
night$	1943 1977 1457 2253 2277 2278 1537 2362 1604 2385 2393
nights	2249 791
nights$	1943 1977 1457 2254 2278 2290 1537 2368 1604 2385 1707
no	300
no$	74 204 243 271 295 312 316 337 390 455 1610 491 500 502 505 561 562 706
nobody	94 204
nobody$	1344 401 790
non	242 705
non$	171 217
nonassociation$	1845
noncontact$	1382
none	94
none$	204 272 333 401 790
nor$	244 729
normal	948
normal$	1252 172
norms$	1790
north	1584
not	80 1403 268 300 1548 1549
not$	71 1220 102 103 237 244 255 262 2185 1408 304 306 2251 333 338 343 351 357 367 380 387 1590 458 492 714 729 730 884
note	1149 1981 1242 116 541 1687 1692 780
note$	31 2020 2021 2022 1796
notes$	31 2021
nothing$	275
notice	47 1234 2014 1393 1394
notice$	50 2147 249 511 1848 1856 1857
noticeboard$	1967
noticeboards$	1967
notices$	50 511 1848 1856 1857
notifi	1961
november$	2001
now$	1186 1206 1988 213 2364
nowhere$	284
number	13 47 1994
number$	14 20 1944 25 27 51 58 1571
numbers$	1951 1571 553
nurse	34 35 1963 53 54
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
nurtur	171 217 625
nurture$	1025
nurtured$	1025
nurtures$	1025
nurturing$	1311 1357 1025
observ	1149 1981 541 1687 1692 780
obtain	1954 1681
obtain$	655
obtained$	1682
obtaining$	655
obtains$	655
occasi	791
occasions$	1465
occur	1318
occur$	2098
occurs$	2098
october$	2001 1222
of	1170
of$	1924 1171 1990 1998 1220 2006 1233 1237 2023 114 2037 2054 1283 2076 2077 1315 2144 2169 1390 1397 2191 1417 1421 1506 1508 2301 2312 1540 1563 2404 2445 1698 559 1732 1733 1743 1794 1802 1864
off	1398 1558 2349 2453
off$	1922 1930 1960 252 1399 2338 2369 475 1636 1637 1876 1899 1900 1903
offer	1149 1981 124 1345 541 1687 1692 1765 780
offer$	1264 176 2125 2145 1031 1109
offere	1140 1954 1961 1975 1976 1198 63 124 2083 1308 212 1355 1681
offere$	176
offered$	1920 1978 1203 1264 2045 1269 2088 1352 2135 1627 1031 1109
offeres$	176
offeri	124
offering$	1264 176 1031 1109
offers	1175 1955 124
offers$	1264 176 1031 1109
office	34 35 1175 1955 1963 53 54
officer$	0 1 1925 1147 12 16 18 45 807
officerchecks$	1175
officers$	0 1 1925 1147 12 16 18 45 807
officerschecks$	1175
often	14
often$	7 1154 1172 2007 2134 1742
older	399 2384 1862
older$	1994 240 1386 2174 1405 1443 1445 2239 1460 1461 2242 2308 1551 2348 2375 582 584 585 1847 1859 1867 731 732 733
oldest	240 1386 2174 2177 1405 1445 2239 1460 1461 2242 326 1475 369 2308 399 1551 420 2375 2409 1847 1859 1862 1867 731
oldest$	2348
on	1655 698
on$	1187 67 1991 1237 2056 2057 1293 2089 1325 196 2121 1356 2141 2184 2209 1451 334 1479 358 2317 1540 2423 513 2435 2436 2438 2439 1671 2455 1679 1736 640 1809 1843 1875 1876 1889 1890 1899 1900 1914
once	2350
once$	1921 2212 2230 2238 2351 2371 2436
one	2177 399 424 1862
one$	1149 1981 1301 1344 2176 267 1409 270 1422 1450 2245 326 1467 1475 369 1513 2293 1519 2304 391 401 2325 409 420 1591 2373 2379 2407 2409 493 541 1687 1692 581 1853 1876 1891 1892 1912 780 790
ones	1574
ones$	2223 2279 1574 2354 1858
ongoin	124
ongoing$	1264 1287 653 931
online$	1971
only$	269 310 2293 413 451
onside$	1838
open	1198 1655
open$	1149 1163 1197 1978 1981 2010 2064 1313 2108 2109 1334 2435 541 1687 1692 1714 1763 1834 1844 1906 780 1041
opened	1954 1198 1681
opened$	1958 1966 1197 1978 1041
opening$	735
opens$	1197 2010 1041
operat	1734
operational$	1971
opinions$	236
opport	2087 2132 1750 1765
opportunities$	1316 1767 1768 662
opportunity$	2074 662
opposite$	329 1480 1509 484 1625
optician$	919
optimi	625 948
option	2087 2132 1579 1801
option$	2081 1800 662
options$	2359 1767 1800 662
orange$	1986
orbit$	1606
order	1192 2163 253 1393 1394 305 441
order$	1972 2162 249 265 468 503 1848 1856 1857
orderd$	468
ordere	1954 1192 1681
ordered$	1972 265 309
ordering$	265 503
orders	1393 1394 305
orders$	2162 265 468 503 1848 1856 1857
ordina	53 54 179
ordinary$	172
ordinate$	1825
ordinated$	1271 1319 1825
ordinates$	1825
ordinating$	1825
organi	1954 1969 1681
organise$	2010 536
organised$	536
organises$	2010 536
organising$	536
other	1253 186 1326 2178 260 2183 2193 2195 2206 2221 1473 2268 2271 2272 1504 2297 403 1561 2375 2384 1605 2386 2388 2422 721 1865
other$	2033 2179 1401 2192 1414 2214 1435 1437 2220 1443 2226 2235 2236 2244 2245 2248 329 2259 1482 360 1501 363 1515 2296 1518 2300 2325 2332 1555 2339 2355 2358 439 1585 2373 1601 2384 1605 2386 1607 2389 1620 481 2403 2406 2408 2410 1638 1861
others	1253 2206 2268 1554
others$	2033 1401 2192 2222 2226 2228 2235 2236 2245 2248 1518 2325 2332 2333 2334 2339 2355 2358 2389 1620 481 2403 2406 2408 2421
ought	2124
ought$	2128
our	1243 165
our$	2023 1305 173 1336 1359 1678 683
out	466 2420 506 2453 1801
out$	1144 1968 1978 1203 1218 2019 1240 1241 102 2023 1244 1246 2088 1323 2110 2135 2164 1395 1398 1420 2229 2246 2255 1476 1481 345 1488 2270 1504 1529 2319 2326 1550 1567 1570 488 2413 1637 1665 570 1776 1813 1882
outcom	1765
outcome$	2127
outcomes$	977
outing	2425
outing$	2456
outings$	2292 2456
outlet	1827
outlook$	2111
outrea	1149 1981 1372 541 1687 1692 780
outreach$	1934 1950 2152 1832
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
outsid	102 1437 1504 1641
outside$	1187 2296 1679 1874 1889
over	1526 2420
over$	2170 277 2220 2305 2306 2310 1592 2411 634 1794 1798
overla	1396 2328 1631
overlap$	2176 2188 2411
overs$	2220 1585
overse	1584 948
oversi	1750 1765
oversight$	1777 1793 654
overview$	1777
own$	1245 1248 1419 1454 2311 397 1614 1719 672 1853
owner	53 54 2443
owners	667 1807
ownership$	2147
owns$	672
pack	1149 1981 541 1687 1692 780
pack$	1944
paediatrician$	915
page	1149 1981 541 1687 1692 780
page$	1167 51
pages$	51
paid	1954 1681
paid$	1192 525
paint$	2450 1055
painte	1176
painted$	1956 1966 1055
painting$	1055
paints$	1055
pair	240 1386 2174 1405 1445 2239 1460 1461 2242 369 2308 1551 2375 1847 1859 1867 731
paired$	1645
pairs	1574
pairs$	2354
pan$	2079
panel	1149 19 26 53 54 1981 1253 541 1687 1692 780
panel$	1147 1166 2033
pans$	2079
paragraph$	2021 1745
paragraphs$	2021 1745
parame	1242
paramedic$	924
parameters$	2022
parcel	427
parcelled$	1567
parent	33 34 1963 55 56 73 94 1266 1656 1789
parent$	0 1 1925 12 16 18 45 887
parents$	0 1 1925 12 16 18 1173 37 44 45 1196 1213 2046 1320 1342 1405 266 350 1532 2446 1791 1805 887
park	57
park$	2238 2267 2309 776
parked$	776
parking$	776
parks$	776
part	1160 1940 1952 1953 1954 1184 719
part$	1962 1964 102 1243 2139 1624 2405
partic	1160 1940 1167 1184
participants$	1947
participate$	1964
participates$	1964
participation$	1691
partie	49
parties$	1189
partin	719
partne	26 1169 34 1963 1253 130 131 1345 208 1765
partner$	896
partners$	0 1 1925 12 16 18 1166 45 2033 132 1348 656
partnership$	1166 1949 1270 1271 2125 1766
parts$	1624 2405
party	49
party$	1189 2456
pass$	116
passage$	2021 1745
passages$	2021 1745
passed$	2035
passes	52
passes$	553 1907 1909
pastor	124
pastoral$	1264
path	2434
path$	46 450
paths$	450
pathwa	1579 667 1807 1827
pathway$	2359
pathways$	2032 2359
patient$	1844
patrol	1141 1927 1149 1981 541 1687 1692 780
patrol$	1926 1950 813 1084
patrolled$	1084
patrolling$	1084
patrols$	1926 1950 813 1084
pay$	1050
paying$	1050
pays$	1050
peace	1603
peace$	2383 2400
peel$	258
peeled$	1834
peer	2178 1400
peer$	240 1386 2174 2178 1400 2180 1405 1445 2239 1460 1461 2242 2268 2303 2308 1543 1551 1580 1594 2375 1596 1646 1847 1859 1867 731
peers	2268 1543 2386
peers$	2179 2180 297 2259 2262 2283 1518 2303 2323 2325 2332 2339 2341 2343 2355
people	33 34 1963 1326
people$	0 1 1925 12 16 18 1173 37 1182 44 45 1196 1209 1213 1230 2012 2015 2016 2046 2130 1369 1375 1436 2262 2269 2303 399 2353 448 2372 509 2440 1724 586 1872
per$	33
percen	33
percent$	1173
percep	667 1807
perceptions$	1790
perfor	49 1969
perform$	531 1118
performance$	1189 2432
performances$	1189
performed$	1118
performing$	531 1118
performs$	531 1118
periodic$	621
periodically$	2057 621 1764
permit	2367
permit$	2029 2066 1377 1483 1520 1829
permited$	1377
permits$	2029 2066 1829
permitted$	1377 1402 1553
person	34 1963 240 1386 2174 1405 1445 2239 1460 1461 2242 326 1475 2308 1551 2375 1847 1859 1867 731
person$	0 1 1925 12 16 18 45 179 2247 1569 1724 681
pharmacist$	922
phone	1141 52 1578 2396
phone$	553 1069
phoned	1140 1954 1193 1975 1976 555
phoned$	1920 1973 1194 1695
phones	263
phones$	553 1069
phoning$	1069
physio$	918
physiotherapist$	918
pick	160
pick$	148 1309 421 762
picke$	421
picked$	105 106 1269 762
pickes$	421
pickin	160
picking$	421 762
picks	160
picks$	421 762
picnic	49
picnic$	1189 1659 2456
picnics$	1189
picture$	1214 2004 1251 1795
pictures$	1214
pilot$	2
pitch	2434
pitch$	46
plac	467 723
plac$	429
place	1149 1168 1954 1176 1969 1981 335 541 1681 1687 1692 780
place$	1929 1939 1948 1956 2041 2045 2055 2091 2110 2137 2238 321 332 2258 346 1494 359 2287 1549 415 429 485 1629 1690 1751 1887
placed	1954 335 1681
placed$	2232 1463 1466 336 364 1531 1539 429 461
placeed$	415
placeing$	415 485
placem	1469 2249 1470 2255 1496 2284 1505 2289 1564 2344 426 1579 446
placement$	336 2265 346 2285 2335 2359 1586 449 1629
placements$	2250 336 2265 346 2276 2290 2335 2359 1586 449 1629
placered$	415
places	335 1662
places$	2041 2091 2137 321 346 415 429 485 2442 1887
placeting$	485
placin	335
placing$	429 1600
placs$	429
plan	1149 1981 541 1687 1692 664 780
plan$	2 1942 1944 40 2010 2025 2028 1251 1764 1812 1817 782
planned$	1937
planni	664
planning$	2050 1792
plans	664
plans$	2010 1275
plant$	1112
planted$	1966 1112
planting$	1112
plants$	1112
play	49
play$	1934 46 1189 219 1395 1444 2432 537 1125
played	1969
player	55
players$	1873
playgr	1469 2249 2289
playin	1640 2420
playing$	219 537 1125
plays$	1189 219 537 1125
pledge$	48
podcast$	51 2441
point	1210
point$	1990 2041 2113 1477
police	34 35 1175 1955 1963 53 54
police$	0 1 1925 12 16 18 45 805
policechecks$	1175
polici	1149 47 1981 541 1687 1692 780
policing$	806
policy	1149 47 1981 1672 541 1687 1692 780
policy$	51 2452 782
pond$	46
pool	57 1677
pool$	2457
pop$	688
portal$	51
portals$	51
positi	171 217 260 403
position$	1764
positive$	1311 2094 2102 1347 1357 456 687 1837 1844
possib	2083 1801
possibilities$	662
possibility$	1800 662
possible$	1301 1517 1756 1757 1773 662
post	1149 1981 541 1687 1692 769 780
post$	1985 1690
posted	1954 1188 1198 63 1681
posted$	1968 1978 1203 1693
poster	1149 47 1981 541 1687 1692 780
poster$	50 511 2437 1909 782
posters$	50 511 1909
potent	667 1807
potential$	662
power$	249 2401 482 1623 1848 1856 1857
powerful$	2315
powers$	249 1848 1856 1857
practi	34 1963 53 54 1273 1345 1765
practicable$	1757
practice$	2051 2053 2125
practitioner$	0 1 1925 12 16 18 45
practitioners$	0 1 1925 12 16 18 45 132
prepared$	1627
presen	1149 1941 1954 1981 1318 1345 1372 541 1681 1687 1692 780
presence$	2125 2152 1413 1777 1779
present$	2098 2287 1844 764 1906
presented$	764
presenting$	764
presents$	2098 764
pressure$	2374
preven	245 248 1403 299 300 437 625
prevent$	246 1406 296 1490 393 992
prevented$	2158 425 992
preventing$	246 393 992
prevention$	992
prevents$	246 393 992
prey	92 1727
prey$	2011
price	1672
price$	2452
priced	1192
priced$	1972
print	769
print$	1078
printe	1954 1188 1198 1681
printed$	1968 1978 1078
printing$	1078
prints$	1078
priori	1750 625 948
priorities$	963
prioritise$	842
prioritised$	2097 842
prioritising$	842
priority$	1289 963
prise$	258 321 341
pro	260 403
proact	131 179 1334
proactive$	1271 1319 2114 1020
proactively$	1020
problem$	2068 1812
problematis$	650
problematise$	650
problematises$	650
problematising$	650
problematiss$	650
problems$	2068
procedures$	2032
processes$	2032 1275
procur	1192
procured$	1972
produc	4 1954 1175 1955 2381 1681
production$	1144
productive$	1837
profes	26 34 1963 1253 208
professional$	0 1 1925 12 16 18 45 1282 550 612
professionals$	0 1 1925 12 16 18 1166 45 2033 132 1348 656
profile$	1753 1777 831
profiled$	831
profiles$	831
profiling$	831
profit	1727
profit$	2011
progra	1149 1981 1564 2344 1579 541 1687 1692 780
programme$	2 1928 2359 544
programmes$	2359
progre	1180 1269 1308 1309 1355
progress$	2031 2073 2089 1764 1840 986
progressed$	1960 2049 2088 2135 986
progresses$	2031 986
progressing$	986
progresss$	2031
prohib	245 248 299
prohibit$	246
prohibited$	2158 425
projec	2347
project$	2 46 2213 544
promise$	309 468
promised$	1937 468
promises$	309 468
promot	625
promote$	944
promoted$	2097 944
promotes$	944
promoting$	944
promptly$	2053
proper$	1252 1598
proportionate$	1017
proportionately$	1017
protec	625
protect$	999
protected$	2097 999
protecting$	999
protection$	253
protective$	1765
protects$	999
protoc	1149 1981 541 1687 1692 780
protocol$	782
provid	1954 1175 1955 1198 63 124 1681 637
provid$	176
provide$	1264 176 1030 1108
provided$	1978 1203 1264 2045 212 1693 1030 1108
provider$	2302
providers$	2302
provides$	1264 176 1030 1108
providing$	1264 176 1030 1108
provids$	176
provis	4 1149 1981 2087 1372 2255 1564 2344 541 1687 1692 1765 780
provision$	1144 2152 2335 1767 1768 1832
provisions$	2335
pru$	2335
psychiatrist$	908
psychologist$	907
public	4 1111
publication$	1144
publis	1954 1188 1681
publish$	1079
published$	1968 1079
publishes$	1079
publishing$	1079
pull$	258 321 340 410 1606 2401 482 1623 648
pulle$	410
pullen$	410
pulles$	410
pulling$	340 410 648
pulls$	340 410 648
pupil$	399
pupils	1673
pupils$	399 1873
purcha	1954 1192 1681
purchased$	1972
purpose$	2095 1817
purposeful$	1837
push$	647 669
pushes$	647
pushing$	647
put	467 723
put$	1954 1176 1188 1969 1198 135 1330 461 485 1680 1681 1101
puting$	485
puts$	485 1101
putting$	135 1600 485 1101
qualit	1765
quarterly$	546
questi	1149 1981 541 1687 1692 780
quicke	789
quicker$	1836
quickly$	1836
quiet$	2415
quit	478
quit$	313
quiting$	313
quits$	313
racism	879
racist	879
radar$	2116 1762
raise	116 148
raise$	1288 613 643 1113
raised$	2035 613 1797
raises$	613 1113
raising$	613 1754
ramp	52 2434
ramp$	46 471 472
ran$	1684
rang	1927 555
rang$	1194 1695
rappor	1765
rate	1989
rate$	551 783
rated$	783
rates$	551 783
rather$	1226 359 1549 604
ratifi	1954 1681
ration	405
re	1527 576
re$	1533
reach	1210 1578
reach$	1990 1606 1628 548 636 781
reache	1140 1952
reached$	1920 548 781
reaches$	636 781
reaching$	636
react$	696
reacts$	696
read	1140 1945 1954 1681
read$	1920 1938 1958 1188 1094
reading$	1094
reads$	1094
ready$	1966 1627
real$	1598
reassurance$	2044 958
reassure$	958
reassured$	958
reassures$	958
reassuring$	958
rebuild$	675
rebuilding$	675
rebuilds$	675
receiv	1952 1953 1954 124 1681
receive$	1264
received$	1938 59 1682
recogn	76 1322 625
recognise$	2102 1006
recognised$	1216 1006
recognises$	1006
recognising$	1006
record	1149 1954 1175 1955 1981 1243 104 105 106 107 1253 116 541 1681 1687 1692 780
record$	3 31 2025 2026 2028 521 1746
recorded$	2023 1244 1246 1247 521
recording$	521
records$	31 2033 521
recove	789
recrui	1140 1954 1198 92 1681
recruit$	1062
recruited$	1920 1978 1062
recruiting$	1062
recruits$	1062
red$	1986
redecorated$	1966
redraft$	1088
redrafted$	1088
redrafting$	1088
redrafts$	1088
reduc	302 405 419 431 454 483 789
reduce	245 2402 625
reduce$	325 993
reduced$	2097 2158 993
reduceing$	325
reduces$	325 993
reduci	245
reducing$	993
reference$	2021 1745
references$	2021 1745
referr	1140 1149 1167 1952 1961 1981 541 1687 1692 780
referral$	15 88 2437
referrals$	15 1947 88
referred$	1920
reflec	1322
reflect$	2102 1796
reform$	2307
refres	1149 1981 541 1687 1692 780
refunds$	1917
refurbished$	1966
refurbishment$	46
refuse	300
refused$	430
regain$	675
regaining$	675
regains$	675
regard$	1289
region	2284
regist	1149 21 1945 1981 541 1687 1692 780
register$	3 1161 31 415
registered$	415
registering$	415
registerred$	415
registers$	1161 31 415
regrou	1527
regroup$	2307
regular$	1287 172 551 621 639 653
regularity$	6
regularly$	2053 2057 621 1764
rehear	49 1243
rehearsal$	1189 2454
rehearsals$	1189 2454
rehearsed$	2023
rehous	335
rehous$	379 392
rehouse$	327 379 392
rehoused$	1466 327 379 392 1539
rehouses$	327 379 392
rehousing$	327 336 379 392
rehousred$	379 392
rehousring$	379 392
rehouss$	379 392
reinfo	948
relati	2136 1385 1387 1428 2255 1489 2363 487 1765
relations$	1818
relationship$	2127 2165 2269 681 966
relationships$	2073 2165 297 2269 966
relatives$	1873 899
releva	1243 124
relevant$	2023 1252 1264 1756 1757
reliance$	339 1559
reloca	335
relocat$	379 392
relocate$	327 364 379 392
relocated$	1466 327 364 379 392 1539
relocates$	327 364 379 392
relocating$	327 379 392
relocation$	336
relocatred$	379 392
relocatring$	379 392
relocats$	379 392
remain	105 194 2384 622
remain$	128 1272 1327 1329 381 641 726
remaining$	381 1605
remains$	128 1327 1329 381 726
rememb	1234 2014
remember$	1796
remind	1193
remind$	945
reminded$	1973 945
reminding$	945
reminds$	945
remote$	1566
remov	441 454 478 479 506 605 715
remov$	410
removal$	257
remove	466 2391 2397 497
remove$	258 347 410 1082
removed$	347 2274 1539 1637 1082
removen$	410
removes$	347 410 1082
removing$	258 347 410 1082
removs$	410
reopen$	1116
reopened$	1116
reopening$	1116
reopens$	1116
repair	1176
repair$	46 1053
repaired$	1956 1053
repairing$	1053
repairs$	46 1053
repeat	1243 104
repeat$	2023
repeated$	2023 1244
replac	1176 1549 711
replace$	741 772
replaced$	1956 2291
replaces$	741
replacing$	741
replie	1167 1193 1199
replied$	1973
replies$	1947 1979
reply	1945 1199
reply$	1979
report	1141 1149 1167 1175 1955 1981 1989 1242 1243 104 116 2396 541 1687 1692 780
report$	1926 77 88 2020 2022 782 783
reported$	2023 1244 2035
reports$	1926 1947 77 88
reques	723
request$	1214
requested$	1682
requests$	1214
requir	2083 305
require$	265 468 503
required$	309 468 1756 1757
requireed$	265
requireing$	265 503
requires$	265 468 503
resent	1234 2014
reserve$	1127
reserves$	1127
reserving$	1127
reside	1149 49 1981 446 541 1687 1692 780
residential$	1189 1586 489
residents$	1872
resili	1765
resilience$	968
resour	1149 1981 1372 541 1687 1692 780
resources$	1249 1286 2152 1767 1832
respec	2136 625 874
respect$	1811 1815 1008
respected$	2097 2156 1008
respectful$	2009 1008
respectfully$	1811 1008
respecting$	1008
respects$	1008
respit	1603
respite$	352 2383
respon	1945 1167 1952 1953 1199 1334 625 1765 667 1807
respond$	148 630 696 983
responding$	983
responds$	696 983
response$	1979 2051 983
responses$	1947 983
responsibility$	1260 2085 2147
responsive$	2114
rest	2178 2195 2206 2221 2271 2297 1603 2384 1605 2386 2422 1865
rest$	2226 2228 2245 2248 2268 352 2325 2332 1554 2339 2355 2358 2383 2389 1620 2406 2408
restri	245 302 405 431
restrict$	325 432
restricted$	2158 425 432
restricting$	325 432
restrictped$	432
restrictping$	432
restricts$	325 432
restrictting$	432
resurfaced$	1966
resurfacing$	46
retain	637
return	1945 1952 1953
return$	398 1686
returning$	398
returns$	398 1686
retwee	1167
retweets$	1947
reunit	1527
reunite$	2307
review	1149 1954 1175 1955 1981 1269 541 1681 1687 1692 1761 780
review$	2 2067 1762 624 1016
reviewed$	2049 624 1016
reviewing$	624 1016
reviews$	624 1016
revise	1954 1681
rewrite$	1087
rewrites$	1087
rewriting$	1087
rewritten$	1087
ride$	1491 2454
rides$	2454
right$	1252 2102
rights$	681 872
ring	1141 1927 1989 1210 1446 1578 2396
ring$	1990 86 1070
ringing$	1070
ringle	1475 2409 1862
ringleader$	1855 1858 836
ringleaders$	1855 1858 836
rings$	86 770 1070
rink	57
ripped$	497
rise	789
rise$	61
rises	789
rising	789
risk	2136 1765
risk$	2034 2068 609 1764 978
risks$	2034 2068 609 978
risky	2136
rival	1040
road	2289
road$	2295
robbed	1211 92
robbed$	1991 859
robber	791
robberies$	97 817
robbery$	97 817
robust	131 179 1750
robust$	1271 1319 653 677 1021
robustly$	1021
role	1827
role$	646
roll	4
rolled$	1954 1681
rollout$	1144
room	23 57 1469 2249 2434
room$	46 332 2258 2321 2393 2435 2437 2449
rooms	2249
root$	667
rose	789
rota	1149 19 1981 2381 541 1687 1692 780
rota$	51 2437
rotas$	51
round	2420
round$	2164 1828
rounde	1677
rounders$	2457
route	2289 1662
route$	1495 2295 1662 2442
routes$	2032 1495 2377
routine$	621
routinely$	621
routines$	857
row$	88 1624 2405
rows$	88 1624 2405
rugby	1677
rugby$	2457
rule	47 2163 1672
rule$	48 2162 452 468 2452
ruled$	1239 468
rules$	48 2162 468 2452
run	1954 1198 1681
run$	1978 2010 2011 2454 1684 1906 1105
rung	1140 1927 1954 1193 1975 1976 60 1993 2396 555
rung$	1920 1973 1200 1695
runnin	1159
running$	1939 1971 1105
runs	1175 1955
runs$	2010 2454 1684 1105
s$	108 1305 1442 1467 354 477 481 1861
s20$	1871
s34$	716 717
s35$	716 717
safe	171 2136 217 1662 1750 1765
safe$	2009 1311 2102 2106 2107 1357 2442 1717 877
safegu	625 876
safeguard$	1000
safeguarded$	2097 1000
safeguarding$	1000
safeguards$	1000
safely$	1710 787
safer	217 1561
safer$	2102 2106 2107 1357 1778 786 877
safety	2136 1750 1765
safety$	2095 652
said	1234 2014 104
said$	1937 1244 783
same	1472 424 2350
same$	1985 1422 2245 1472 2252 2257 1478 1497 1498 2287 1541 2350 1582 2380 1632
sameanother$	2259
samefriends$	2259
samefriendship$	2259
samefriendships$	2259
samegroup$	2259
sameother$	2259
samepeers$	2259
sanction$	845
sanctions$	845
sat$	1193 1463 461
saturd	464 465
saturday$	1977 464 1604 465 2385 1653 2458 2459
saturdays$	1977 1604 2385 1653 2458 2459
saw	1234 2014
saw$	1958
say	1989 1210 1234 2014
say$	1990 2078 783
saying$	783
says	1234 2014
says$	783
scatte	1429 1430 719
scattered$	2209 2210
schedu	1954 1681
scheme	1149 1981 541 1687 1692 780
scheme$	2 51 544
schemes$	51
school	34 35 1175 1955 1963 53 54 57 1266 1469 2249 1470 2255 2284 1505 2289 1522 1564 2344 426 2347 1579 462 2443
school$	0 1 1925 12 16 18 45 2003 1225 2046 1271 2265 346 2266 2267 2273 2282 2285 2286 2302 2335 2359 1602 1630 2418 2451 1711
schoolchecks$	1175
schooled$	1531
schools$	0 1 1925 12 16 18 45 2250 2290 2302 2335 2359
scope	1242 1243
scope$	2020 2022 2023 661 662
scopes$	661
scoping$	661
score	1989
score$	78 783
scores$	78 783
screen	1149 49 1981 541 1687 1692 780
screening$	1189
screenings$	1189
screwe	1680
screwed$	2460
search	1211
search$	167 847
searched$	1991
searches$	88 847
seat	52
seat$	321 396 471 472 485 2437 2450 1123
seated$	1463 396 461 1123
seating$	36 321 1600 485 1123
seats$	36 321 396 471 472 485 2450 1887 1123
seatting$	485
second	2384
section20$	1871
section34$	716
section35$	716
secure	1168 1954 1681
secure$	489
secured$	1948
security$	2095
see	1141 1989 1234 2014 2183 1446 1449 2270 2328 1578
see$	159 2084 2151 233 2173 1396 2182 1423 301 2225 2229 1524 1608 533
seeing	2166 2186 2357 1595
seeing$	159 233 2173 1399 2214 2219 2314 2345
seek	274 664 723
seek$	154 376 655
seekin	664
seeking$	376 655
seeks	664
seeks$	655
seen	1140 1952 1954 1961 1975 1976 60 1384 1449 373 453
seen$	1920 1938 1200 2164 2171 2229 1593 1615 476
sees$	301 533
seize$	848
seized$	848
seizes$	848
seizure$	848
seizures$	848
select$	421
selecte$	421
selectes$	421
selecting$	421
selects$	421
self$	1765 667
sell	92 1727
sell$	2011 2428 2429
seller	1994
seller$	803
sellers$	1872 803
selling$	1704 1726 1728
sells$	1728
semina	1149 1981 541 1687 1692 780
send	335 441 769
send$	340 398 415 429 1067
sende$	429
sended$	415 429
sendes$	429
sending$	398 415 429 1067
sendred$	415
sends	1175 1955
sends$	340 398 415 429 1067
senior$	653
sense$	175 1795
sensit	179 1334
sensitive$	2052 1319 2114 1019
sensitively$	1019
sent	1932 1155 1952 1954 1198 63 1211 335 2396 1681
sent$	1935 1978 1203 1991 288 1466 340 364 1531 1539 1560 429 444 498 1693 1068
sente$	429
sented$	429
sentence$	2021 1745
sentences$	2021 1745
sentes$	429
senting$	429
sents$	429
separa	1429 1430 1513 403 427 2396 719
separate$	1454 317 329 330 1474 1480 355 356 363 1509 1510 1515 382 397 407 412 1555 1556 439 1588 1597 1601 1607 1613 484 1625 1639 1647 1866
separated$	2209 2210 1567 1866
separately$	2293 2379 1034
separation$	719
september$	2001 1222
sergea	1963 53 54
sergeant$	1147 810
serve$	1126
served	2367
server	477
server$	1617 495
serves$	1126
servic	23 53 54 208 1687
service$	1147 51 544
services$	51 2032 132 2072 1348 1767 1768 656
serving$	1126
sessio	1149 1981 1564 2344 2347 453 2425 541 1687 1692 780
session$	1982 1457 2253 2267 2277 1511 2292 1593 2387 2393 2454 782
sessions$	1982 1457 2254 2267 2279 1511 2292 1593 2387 2454
set	1469 2249 2289 1564 2344 1579 462 723
set$	1954 1243 104 105 106 1330 2261 2262 2273 1503 1523 2321 2359 1602 1681 695 744 758
sets	2249 2344
sets$	1503 2290 2359 695 744 758
setting$	2041 2091 2137 2426 695 744
settings$	2041
settle$	2383 2400
seven	55 56 240 1386 2174 1405 1445 2239 1460 1461 2242 2308 1551 2375 1847 1859 1867 731
seven$	1196
sever	245 349 419
several$	391
severed$	2181
severi	245
severs	245
sew$	1121
sewing$	1121
sews$	1121
shadow$	1606
share	116
share$	133 1444 424 1015
shared	1954 1681
shared$	1958 2035 1499 371 1512 2329 427 477 1618 1645 677 1015
shares	1167 1175 1955
shares$	1947 1444 424 1015
sharing$	1949 133 2219 1444 424 1015
she	94 399 420
she$	1342 2138 1368
shed	2434
sheet	1149 1981 541 1687 1692 780
sheet$	1161 31
sheets$	1161 31
shelte	52 2434
shelter$	36 46 50 471 472
shelters$	50
shift	1149 1981 1579 541 1687 1692 780
shift$	1982 2359 2387
shifts$	1982 2359 2387
shoo	433
shop	57 2443 1699 1789
shop$	1967 2238 2309
shopke	34 1963 1650
shopkeeper$	0 1 1925 12 16 18 45 2430 1730
shopkeepers$	0 1 1925 12 16 18 45
shoplifting$	826
shops$	1967 2309 2446
shorte	405 789
shorten$	1114
shortened$	1114
shortening$	1114
shortens$	1114
should	2124 2128 1365
should$	1265 169 177 178 1525
show	49 1210
show$	1189 1990 2456 1696 1716 1906 1095
showing$	1171 1095
shown	1932 1188 1975 1976 63 212
shown$	1968 1203 1352
shows$	1189 1696 1716 1095
shut	2397 478
shut$	389 430
shuted$	389
shuting$	389
shuts$	389
siblin	369 370
side$	1189 2004 1624 2405 2457 1838
sides$	1624 2405
sight$	1297
sign	1941 1952 1953 47 52
sign$	1149 10 1158 1160 21 1167 36 1177 50 1981 511 2437 541 1687 1692 780 1080
signal$	477
signed	1954 1188 1681
signed$	1140 1142 1929 10 1158 1177 1180 1968 1080
signing$	1080
signpo	1140
signpost$	934
signposted$	1920 934
signposting$	934
signposts$	934
signs$	10 1158 36 50 511 1080
silent$	2415
since$	1709
sing$	779
singes$	779
single	409
singly	1513
singly$	2293 2333 2373 1853
sings$	779
sister	369 1577 2363 487
sister$	887
sisters$	1873
sit	105 1396
sit$	1384 1395 2176 2182 282 1444 2232 1463 396 2351 2361 1611 2392 485 2417 750
site	1469 2249 1493 2289 2347 1579
site$	51 2273 2277 2311 2359 2418
sites	2249
sites$	51 2290 2359
siting$	485
sits$	1444 396 485 750
sittin	2249 2357 1640 2420
sitting$	2166 2219 2232 396 2345 485 750
sittings$	2250
situat	1765
situation$	1251 1764
six	55 56 240 1386 2174 1405 1445 2239 1460 1461 2242 2308 1551 2375 1699 1847 1859 1867 731
six$	1196 1674
sixth$	1522 1564
size$	1571
skate	2434
skate$	779
skatees$	779
skater	55
skates$	779
skill$	950
skills$	1316 202 950
sleep	1989 1440 445
sleepover$	2157 2220
sleepovers$	2157 2220 1585
slide	1149 1981 541 1687 1692 780
slip$	198
sliping$	198
slipping$	198
slips$	198
slot	2347
slot$	1537 2387 2393
slots$	1537 2387
small	1535
small$	2315
snap$	477
snapchat$	477
snooke	1677
snooker$	2457
so$	1354 241 256 1471 344 2276 395 408 480 597
social	1384 2166 2345
social$	53 54 1400 1543 1580 1596 607
socialise$	2164 1869
sofa$	471 472
sofas$	471 472
sold	92
sold$	1728
solicitor$	906
solidi	948
soluti	2087 667 1807
some	2177 399 1862
some$	1298 1333 1367 1475 391 2364
somebo	208
somebody$	1348
someon	208
someone$	1348
someth	2087
something$	229 697
somewhere$	2296 1544
son	1577
son$	1557 887
song$	46 2441
sons$	1557
soon$	1581
sooner	789
sooner$	1836
sort$	1523
sought$	2045 2156 1682
south	1584
space	2132 1603
space$	2091 202 2137 388 428 2383 2437
spaces$	2091 2137
speak	1141 1449
speak$	86 216 1446 2229 1578 523 1906
speaking$	216 2166 523
speaks$	86 216 523
specialist$	489
speed$	2129
spend	1989 1396
spend$	22 1384 2176 2232 567
spending$	22 2166 2214 2232 2345 2357 567
spends$	567
spent	1168
spent$	1948 1170 567
split	1429 1526 427 719
split$	2209 1430 319 320 2306 1567 461
splits$	319 320
splitting$	319 320
spoke	555
spoke$	1194 1695
spoken	1954 1193 555
spoken$	1140 1961 1185 1973 1975 1976 60 1695
spotted$	1615 476
spread	427
spread$	1567 461
spring$	2001
squad	2381
squad$	2387 812
squads$	2387
square$	1384 2238 2267 2309
stabbing$	97 825
stabbings$	97 825
stabil	667 1807
staff	33 34 35 1963 53 54 1789
staff$	0 1 1925 1147 12 16 18 1173 45 132 1320 1791 656 1805
staffa	1175 1955
staffc	1175 1955
staffchecks$	1175
staffd	1175 1955
staffe	1175 1955 1198
staffed$	1978 745
stafff	1175 1955
staffh	1175 1955
staffing$	1249 1286 745
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
stage$	46 2041 2113
staged	1969
stagge	331
staggered$	407 1556
stall	1149 1981 541 1687 1692 780
stall$	1659 2456
stalls$	2456
stance$	2111
stand$	1395 396 2351 2361 485 734 749
standi	2166 2345
standing$	485 749
stands$	485 734 749
standting$	485
start	1989 1547
start$	2127 1431 364 415 2383 498 690 1099
starte	1954 1308 1355
started$	2088 2135 415 1099
starting$	415 1099
startred$	415
starts$	364 415 498 690 1099
starttime$	2327
starttimes$	2327
state$	1158
stated	1243
stated$	2023
stateed$	1158
states$	1158
station$	1967
stations$	1967
stay	1989 105 1322 194 2255
stay$	128 1272 2102 1327 1329 1463 346 381 2340 2349 443 469 515 574 577 641 726
staying$	128 381 469 515
stays$	128 1327 1329 381 443 469 515 574 577 726
steer$	258 340 381 1024
steered$	1024
steering$	26 258 381 1024
steers$	258 381 1024
step	1577
step$	368 691
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
steps	1274
steps$	2054 471 472 691
stepsister$	887
stepson$	887
stereo	878
stereotypes$	1790
sticke	47
sticker$	50 553
stickers$	50 553
stigma	667 1807
stigma$	1790
still$	1205
stimul	948
stock	769
stood$	81
stop	1989 245 1403 299 300 437 478
stop$	246 259 2185 1406 296 311 1490 2291 372 2305 393 1534 2365 564 1100
stoppe	1211 1212 1228 1238 2397
stopped$	1991 1992 2008 2018 2158 2181 2291 425 2365 564 1100
stoppi	245 299
stopping$	246 372 393 1100
stops	245 299
stops$	88 246 2291 372 393 1534 564 1100
story$	2004
strang	1994 1650
stranger$	2430
strate	1149 1981 541 1687 1692 780
strategic$	653
strategies$	1275 1316 1767 951
strategy$	951
stream	2381 948
streams$	2419
street	1496
street$	2199
streets$	2199 2276
streng	625 1765
strength$	2073 681
strengthen$	996
strengthened$	2097 996
strengthening$	996
strengthens$	996
strengths$	131 2073 681
strik	605
strike$	101
strive	664
strong$	639
stronger$	205 678
struck	605
struck$	101
structured$	1837
students$	1873
studio	57
submit	1155 1954 1175 1955 1681
submit$	1110
submits$	1110
submitted$	1935 1110
submitting$	1110
suitab	124 260 403
suitable$	1264 1757
summer$	2001 2364 486
summers$	486
sunday	464 465
sunday$	1977 464 1604 465 2385 1653 2458 2459
sundays$	1977 1604 2385 1653 2458 2459
superv	1149 53 54 1981 373 541 1687 1692 780
supervised$	712
supervision$	1950 954
supper	49 1667 1668
supper$	1189 1659 2447 2448 2456 1907
suppers$	1189 1907
suppli	92
supplied$	1728
supplier$	822
suppliers$	822
supplies$	822
supply	92 1727
supply$	2011 2428 2429 822
supplying$	822
suppor	1140 1141 1149 1981 1269 171 179 1334 217 373 541 1687 1692 1750 625 1765 780
support$	1950 124 2044 125 126 1275 611 1767 1768 1832 1001
supported$	1920 125 2049 2107 1001
supporting$	125 1001
supportive$	1311 2094 1319 2114 1357 639 1844 1001
supports$	125 1001
sure$	187 468 1826
sured$	468
sures$	468
surgeon$	916
surger	1667 1668
surgery$	2447 2448
survey	1149 1192 1975 1976 1981 541 1687 1692 576 780
survey$	51
surveyed$	1972
suspen	479 715
suspend$	722
suspende$	722
suspended$	2274
suspendes$	722
suspending$	722
suspends$	722
sustai	935
sustained$	2097
swap$	1117
swapped$	1117
swapping$	1117
swaps$	1117
sway$	1606 2401 482 1623
sweep	433
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
system$	51 1271
systems$	51
t$	1408 1590 458 492 729
table	52 2289 1541 1564 2344
table$	36 2202 2277 2321 471 472 1677
tabled	1954 1681
tables	1469 2249
tables$	36 2290 471 472
tackle	148 625
tackle$	1288 843 988
tackled$	2097 988
tackles$	843 988
tackling$	843 988
tailor	124
tailored$	1264
tak	478 769
tak$	410 429
take	160 335 507
take$	4 100 101 120 134 154 181 191 211 227 398 410 429 535 1093
taked$	429
takeing$	398
taken	1997 2000 2396 506
taken$	1155 1954 1239 100 101 211 1466 340 410 2391 497 1681
takes	160 335 507
takes$	100 101 191 211 227 398 410 429 535 1093
taking	160 335
taking$	1159 101 134 181 191 211 227 410 429 1093
taks$	410 429
talk	1141 1149 1981 541 1687 1692 780
talk$	1982 216 1446 1578 663 1906 782
talked	1193 555
talked$	1973 1194 1975 1976 1695
talkin	2357
talking$	216 2219 1595 1763
talks$	1982 216 663
tally$	31
tap$	668
tapping$	668
taps$	668
target	124 1727
target$	1942 40 2011 2428 2429 1688 692 830
targeted$	1264 692
targeting$	692 830
targets$	40 1688 692 830
task$	40
tasks$	40
taught	373
taught$	1463 1531 1539 498
taxi$	2456
taxis$	2456
teach$	2010 176 321 1076 1139
teache	33 34 35 1175 1955 1963 53 54
teache$	176
teacher$	0 1 1925 12 16 18 45
teacherchecks$	1175
teachers$	0 1 1925 12 16 18 1173 45
teacherschecks$	1175
teaches$	2010 176 1076 1139
teaching$	176 1076 1139
teachs$	176
team$	1147 1253
teams	1522
teams$	2302
teenag	240 1386 2174 1405 1445 2239 1460 1461 2242 2308 1551 1573 2375 1847 1859 1867 731
teenagers$	2353 1725
telegram$	477
teleph	1140
telephoned$	1920
tell	1989 1210 1234 2014 305
tell$	1990 86 265 503 783 1096
telled$	265
telling$	265 503 1096
tells	1234 2014 305
tells$	86 265 503 783 1096
tellsed$	265
tellsing$	265
tellss$	265
temptation$	1606
ten	1699
tenanc	426
tennis	1677
tennis$	2457
tensio	667 1807
tent	2381
term	1278
term$	2001 2058 486
termly$	546
terms$	486
test$	1149 1981 541 1687 1692 780
text	1141 1149 1981 1446 1578 541 1687 1692 780
text$	1214 77 86 1071
texted	1140 1975 1976 555
texted$	1920 1695
textin	1533
texting$	2313 1071
texts$	1214 77 86 1071
than	1389 1641
than$	1208 2006 2169 2170 277 1432 1438 1458 1587 1592 1744
thanke	1975 1976
that$	1150 1165 510 1698 1706 1718 581 1912
thatfriends$	2330
thatgroup$	2330
the	1656 1789 1801
the$	1148 1974 1229 1302 173 1320 1321 1331 1336 207 1447 1453 1467 1514 510 1652 1654 2435 1657 519 1661 1664 2449 1670 2451 1674 1676 1678 1698 1706 1715 581 583 589 590 1791 1805 683 1875 1876 1878 1879 1880 1881 1882 1883 1885 1891 1892 1893 1894 1895 1896 1897 1899 1900 1901 1904 1905 1915 1916 1918
theatr	57
thefriends$	2330
theft	791
theft$	97 819
thefts$	97 819
thegroup$	2330
their	2221
their$	1974 1204 108 1336 1359 279 1453 354 1670 2451 1678 1698 1706 683 1876 1878 1904 1915 1916
theirfriends$	2330
theirgroup$	2330
theirs$	2009 1719
them	55 73 1217 1229 1232 1235 1236 1266 186 1326 240 1386 2174 1404 1405 1445 2239 1460 1461 2242 369 2308 2320 1551 420 2375 1656 1660 1673 1699 1715 1765 1789 1847 1859 1862 1867 731
them$	1150 1974 1213 2012 2015 2016 2017 2046 1320 2130 1369 1404 2197 1436 2269 436 448 2372 2424 2440 1664 2451 1706 577 1739 1791 1805 1883 1902 1903 1910 1912 1915 1918
theme$	2068
themes$	2068
themse	69
themselves$	1209 2098 796
then$	2133
therapist$	909
there$	1985 1281 332 2287 570 1874
these	1266 1789
these$	1232 2046 2424
they	42 55 69 94 186 1326 290
they$	1182 44 1209 1251 1342 2138 1368 436 768
thin$	280
things$	1251 1275 2092 1375 1763
think	1234 2014 1322
think$	1210 2102 2112 575 658
thinking$	2050 658
thinks	1234 2014
thinks$	575 658
thinned$	280
thinning$	280
thins$	280
this	1243 1715
this$	1150 2020 2022 2023 2024 1453 1514 1706 581 1812
thisfriends$	2330
thisgroup$	2330
those$	91 508
though	1234 2014
though$	1741
thought$	2050 1289 575
thread$	495
threat	1211 92 791
threat$	1214 88
threaten$	2428 2429 2430
threatened$	1991 865
threats$	1214 88
three	69 94 240 1386 2174 1405 1445 2239 1460 1461 2242 370 2308 399 1551 1573 2375 2384 1673 1847 1859 1862 1867 731
three$	1209 2017 240 1386 251 2174 1405 2223 1445 1450 2239 1460 1461 2242 1475 2308 391 1551 2353 2375 1619 2421 1654 1657 519 1674 1676 1847 1859 1867 731 1880 1912
threes$	2354
throug	1140
through$	1920 8 1153 1973 112 152 1338 206 457 1794 1798 1843
throw	441
thursd	464 465
thursday$	1977 464 1604 465 2385 1653 2458 2459
thursdays$	1977 1604 2385 1653 2458 2459
tick$	10
ticked$	10
ticket	52
ticket$	553 1909
tickets$	553 1909
ticks$	10
tie$	261 406 1559
ties	1385 1387 1489
ties$	2165 2167 261 281 2269 406 1559 1818
tighter$	205 678
time	2249 2347 2425
time$	2005 1249 2041 1279 1286 2113 202 2164 1395 2187 2189 2190 1426 1427 2212 2222 2230 311 1456 1457 2238 1465 2252 2253 1477 348 2279 1537 1545 2327 2333 2351 2362 2371 2387 2393 2412 1707 1710 1774
timely	179
timely$	1319
times	2249 791
times$	7 1154 1980 62 87 2041 1457 2250 1537 2327 2336 2387
timescale$	1688
timescales$	1688
timeta	1149 47 1981 1469 2249 1470 1505 467 541 1687 1692 780
timetable$	1944 51 2285 2437
timetabled$	461
timetables$	51 2250
to	362
to$	1920 1959 1965 1186 1974 1200 1983 1996 2030 1259 2054 2059 1288 2069 2071 1306 169 2096 177 2100 2114 1335 1349 1360 1424 1451 323 2246 353 1525 2319 2321 1663 2444 1666 1669 1671 2455 1695 1697 1700 1708 1709 1712 1713 1735 1751 1802 1804 1877 1886 1893 1911 1913
togeth	1384 1385 2166 2173 1396 2182 2183 1423 2206 1440 1442 2224 1449 1472 2270 1524 1527 2350 445 1616
together$	2155 2164 2165 2171 2175 2176 2203 2204 2207 2212 2220 2222 2229 2230 2231 2232 2238 2245 2252 2287 2300 2304 2307 2313 2351 2361 2380 2395 2414 1710 1766 1788 1798 1854 1919
togethers$	2220 2231 1585
told	1193 1975 1976 1993 1234 2014 1243 105 107
told$	1973 2023 1247 309 2396 783
took	2000 81
took$	101
toolki	1149 1981 541 1687 1692 780
tools	52
tools$	1316 202
torches$	553 1909
touch	1193 1384
touch$	1973 2048 2164 2264 632
tour	1149 1981 541 1687 1692 780
tour$	2454
tourna	49
tournament$	1189 1659 2456
tournaments$	1189
tours$	2454
toward$	1804
towards$	1804 1843
town	1469 2249 2255 2284 2289 2349
town$	2256 2266 2280 2335 1630
towns	2249 1496
towns$	2276 2281 2290
track$	829
tracke	1149 1981 541 1687 1692 780
tracked$	829
tracking$	829
tracks$	829
train$	1046
traine	1140 1952 1954 1961 1185 1681
trained$	1920 1965 1045
traini	1149 1169 1981 541 1687 1692 780
training$	2 1928 1949 1950 1522 543 1047
trains$	1045
transf	335 467
transfer$	336 364 379 392 415 498
transfere$	379 392
transfered$	379 392 415
transferes$	379 392
transfering$	379 392 415
transferred$	1466 364 379 392 1539 415 498
transferring$	379 392
transfers$	336 364 379 392 415 498
transl	1954 1681
transp	373 667 1807
trauma$	131 681
travel	434 1640 2420
travel$	1381 1395 1396 1444 2232 1491 444 1907
travelling$	2219
travels$	1381 1444 444
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
trip	1149 1981 2425 1667 1668 541 1687 1692 780
trip$	1982 1511 2292 1659 2447 2448 2456 782
trips$	1982 1511 2292 2427 2456
true$	1598
trust	1989 1234 2014 1765 873
trust$	1815 792
truste	76
trusted$	1216 1339 792
trusts	1234 2014
trusts$	792
try	664
try$	666
trying	664
trying$	666
tuesda	464 465
tuesday$	1977 464 1604 465 2385 1653 2458 2459
tuesdays$	1977 1604 2385 1653 2458 2459
turf	433
turn	1156 1941 1945 1952 1953 1989 441
turn$	1927 1160 39 86 389 1675 549 565 568 760
turned$	39 1993 1380 389 430 565 760
turning$	389 760
turnout$	1691
turns$	39 86 389 1675 565 568 760
tutor	53 54 1469 2249 2289 1522 1564 2344 2347
tutor$	1469 1470 1505 2302 1564 1579 462
tutors	2249
tutors$	2290 2302
twice$	1921 62 87 2436
two	94 240 1386 2174 2177 1405 1445 2239 1460 1461 2242 369 2308 399 1551 2375 2384 1847 1859 1862 1867 731
two$	240 1386 251 2174 1405 270 1411 2223 1445 1450 2239 1460 1461 2242 326 1467 1475 2269 369 2308 391 401 1551 420 1591 2375 1619 2421 1654 1657 519 1674 1676 1847 1859 1862 1867 731 1880 1891 1892 1912
twos	1574
twos$	1574 2354
type$	1523
unable$	283 438
uncle	1428 2363 487
uncle$	893
under$	1162 1954 147 494 1681
underm	483
unders	1322 1750 625 1765
understand$	2102 1005
understanding$	1795 1817 1844 1005
understands$	1005
understood$	1938
undert	1954 1198 1308 1355 1681
undertake$	309
undertaken$	1978 2088 2135
undertakes$	309
undo	349 419 483
unfair$	869
unfairly$	869
unfold$	2031
unfoldes$	2031
unfolds$	2031
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
unit	2255 2289 1564 2344 426 446
unit$	2335 1586 449 1629 2418
units	2344
units$	2290 2335
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
unsupervised$	1435
untangle$	412
until	1655
until$	1221 1487 394 2364 2399 2435 1875 1888
up	1940 1954 1276 1290 1681
up$	1920 1144 1935 1936 1956 1957 1179 1968 1970 1978 1992 2008 1246 2049 1270 1271 2056 2065 1288 2070 2089 1319 2110 195 1341 2125 209 2165 1399 2209 2210 2220 1459 2240 2306 2313 2431 2460 1689 1763 1816 1831 1875 1884 1895 1896 1902
upd$	1689
update	1149 1175 1955 1981 1269 1273 541 1687 1692 1761 780
update$	113 2034 1014
updated$	113 2049 1762 1014
updates$	113 2034 1255 2053 1014
updating$	113 1014
uped$	1689
uphold	948
upinto$	1669
upon$	1479 1540
ups$	1947 2220 1585 1689
upskil	625 948
uptake	4
uptake$	1144 1691
upto$	1669
urge$	665
urged$	665
urges$	665
urging$	665
us$	1344
use	1989 1210 1274 1727
use$	1990 2011 2054 142 154 1296 181 203 2428 2429 566 713
used	1168 1993
used$	1948 2000 566
useful	2083
useful$	2009 1837
uses$	142 566
usher	433
using$	181 203 457 1704 566
usual$	1252 1292 172
utilis	948
valued$	2156
vehicle$	838
vehicles$	838
venue	2347
via$	457
vicar	53 54
victim$	858
victims$	858
video	1149 1981 541 1687 1692 780
video$	2432 2437 2441
view	1945
view$	2004 1291 2111
viewe	1952
views	1167
views$	1947 236 1790
vigila	1334
vigilance$	1777
vigilant$	2052 2114
visibi	1345
visibility$	2125 1731 1810
visible$	2094 639 1844
vision$	1817
visit	1141 1927 1149 1945 60 1981 1446 1578 453 1667 1668 541 1687 1692 713 780
visit$	1926 1200 1982 2157 2182 1593 1608 2447 2448 2456 782 1064
visite	1140 1952 1954 1961 1185 1193 1975 1976 1198 555
visited$	1920 1965 1973 1978 1200 1695
visiti	2357 1595 1640 2420
visiting$	2219 1064
visitor$	1748
visits	1167 1175 1955 713
visits$	1926 1947 1200 1982 2157 1440 445 1593 2456 1064
voice	1750 1765
voice$	2078 959
voices$	959
volunt	1149 34 1963 53 54 1981 541 1687 1692 780
volunteer$	0 1 1925 12 16 18 45 1982
volunteers$	0 1 1925 12 16 18 45 1982
voucher$	553
vouchers$	553
vulner	2136 1765
vulnerabilities$	979
vulnerability$	979
wait	791
wait$	2142 231 2351 748
waited	2000 81
waiting$	2142 231 748
waits$	748
waive$	1130
waived$	1130
waives$	1130
waiving$	1130
walk	1141 1989 1210 434 1662 1667 1668
walk$	1990 1381 1395 1396 1444 2232 340 1491 1659 2442 2447 2448 2454 2456 577 1065
walkab	1149 1981 541 1687 1692 576 780
walked	1993
walked$	1065
walkin	2166 1640 2420
walking$	2345 2357 1065
walks	434
walks$	1381 1444 340 2454 2456 577 1065
wall	2434
wall$	1967 471 472
walls$	1967
want	1234 2014 664
want$	1304 2122 2148
wanted	1215 1234 2014
wanted$	1995
wants	1234 2014 664
wants$	2122 2148
warden	34 1963 53 54
warden$	0 1 1925 12 16 18 45
wardens$	0 1 1925 12 16 18 45
warm$	2009
warn$	265 294 418
warne$	294
warned$	265 294 418
warnes$	294
warnin	1394
warning$	88 265 294 418
warnings$	88
warns$	265 294 418
was	2000 81 105
was$	1186 1191 1195 2002 99 540
watch	1945
watch$	222 512 1777
watched$	1938 1958 512
watches$	512
watchful$	1267
watching$	222 512 644
way	2087 1312 377
way$	2004 2051 2092 2099 2234 2295 1517
ways$	2234 1767 1800 662
we	53 54
we$	1147 1931 17 208 2138
weaken	349 1546 419 454 2402 483
weaken$	2326
weakens$	2326
weaker	1535
weaker$	2315
wean$	258
weaning$	258
webina	1149 1981 541 1687 1692 780
webpag	1149 1981 541 1687 1692 780
websit	1149 1981 2434 541 1687 1692 780
website$	46 1967 51
websites$	51
wedge$	388 428
wednes	464 465
wednesday$	1977 464 1604 465 2385 1653 2458 2459
wednesdays$	1977 1604 2385 1653 2458 2459
week	2347
week$	1977 486
weekda	464 465
weekday$	1604 2385
weekdays$	1604 2385
weeken	464 465
weekend$	1977 1604 2385
weekends$	1977 1604 2385
weekly$	1921 2436 528 546
weeks	464 465
weeks$	1977 2058 2364 2368 1604 2385 486
weekss$	486
welcom	76 171 217
welcomed$	1216
welcoming$	2009 1311 2094 1357 1844
welfare$	875
well$	1811 684
wellbe	2136 1765
wellbeing$	964
went	1927
went$	1191 1651 565
were	2000 81 105
were$	1186 1191 1195 1989 2002 99 323 540
what	118
what$	75 1242 1258 1295 221 1373 234 1698 1718
whatev	118
whatever$	1258 1346
whatsapp$	1542 477 1618
when	80 118 1581
when$	1220 109 1258 2042 2053 2054 2056 2057 178 2196 2350 1698 1718 1751 1756 617 1764 1771 689
whenev	1581
whenever$	178 2196 617 689
where	80 118 1662
where$	1220 109 1258 2053 2054 2056 146 178 1612 2442 1698 1718 1751 1756 617 1771 633 689
wherea	80
whereas$	1220
wherever$	178 617
whether$	1718 1800
which$	1145 1146 1698 1718 1893
while	80
while$	1220 2364
who	94
who$	1165 1951 1231 1648 1649 1698 1718 1726 587
whoever$	588 1910
whole	1862
whole$	131 240 1386 2174 1405 1445 2239 1460 1461 2242 2308 1551 2375 1847 1859 1867 731
whom$	1698 1718
why$	1718
widen$	1115
widened$	1115
widening$	1115
widens$	1115
wider$	205 363
wife$	894
will	1365
will$	1143 1186 1265 169 177 1525 1548
willing$	1627
win$	675
wind	478
window$	1967
windows$	1967
wing	2289 2381
wining$	675
wins$	675
winter$	2001
wisely$	2342
wiser	1561
wish	1234 2014 664
wish$	2148
wishes	1234 2014 664
wishes$	2148 236
with	1536
with$	1920 1974 1246 1247 2053 2056 2057 1288 2070 151 1352 1378 2159 2163 2167 2168 1399 1412 2211 2224 1448 2245 2246 342 2319 1583 1599 1663 2444 1695 1709 1735 1751 1760 1766 1783 1843 1874 1888 1890 1893 1919
withdr	259
withdraw$	372 410 1131
withdrawe$	410
withdrawen$	410
withdrawes$	410
withdrawing$	410 1131
withdrawn$	2274 2291 1131
withdraws$	372 410 1131
wither	1546
wither$	2326
withers$	2326
within	102 298
within$	1162 1421 1438
withou	1641
without$	2161 414 2416 563 883
word$	2021 2143 598
words$	2021
work	1169 664
work$	2 1949 1950 46 1251 2050 2051 145 2073 2079 168 215 2152 2292 459 625 626 1832 1833 703
worked	1170 1954 1198
worked$	1140 1978 373 626 703
worker	1149 34 35 1175 1955 1963 53 54 1981 541 1687 1692 780
worker$	0 1 1925 1147 12 16 18 45 2025 2028 550 1747 912
workerchecks$	1175
workers$	0 1 1925 1147 12 16 18 45
workerschecks$	1175
workin	1169 1345 1765 664
working$	26 1949 2050 2051 145 2125 2152 459 626 703
workload$	1249
works	664
works$	46 2079 459 626 703
worksh	1149 1981 1564 2344 1579 541 1687 1692 780
workshop$	1982 2359 1659 2454 782
workshops$	1982 2359 2454
world$	501
worrie	1234 2014
worries$	1255 2036
worry	1234 2014
worse	789
worst	1862
worth	2083 1807
worthwhile$	1837
would$	163 164
wound$	2397
wrap	124 699
wraparound$	1264 1839
wristbands$	553
write$	1044
writes	1175 1955
writes$	1044
writing$	737
writte	1954 1188 1193 1243 104 1681 555
written$	1140 1929 1961 1185 1968 1973 1975 1976 2023 1244 1695 1044
wrong$	870
wrongly$	870
wrote	555
wrote$	1194 1695
yards$	2218
year$	2001 1469 2273 486
years$	486
young	1789
young$	42 55 56 69 73 1217 90 1232 94 1235 1236 2017 1266 1320 186 240 1386 2174 1404 1405 290 1445 2239 1460 1461 2242 370 2308 2320 1551 1573 2375 1660 2446 1673 1699 1765 1791 1847 1859 1867 731
younge	240 1386 2174 1405 1445 2239 1460 1461 2242 326 1475 369 2308 399 1551 420 2375 2384 2409 1847 1859 1867 731
younger$	240 1386 2174 1405 1443 1445 2239 1460 1461 2242 2308 1551 2348 2375 1847 1859 1867 731
youngest$	2348
youth$	1934 1372 2267 1872
youths	1573
youths$	1436 2353 1872
yp	94 240 1386 2174 2177 2178 1405 2193 2195 2206 290 2221 1445 2239 1460 1461 2242 326 1475 2268 2271 2272 369 2297 2308 399 2320 1551 420 2375 2384 1605 2386 2407 2409 2422 1847 1859 1862 1867 731
yp$	2269 1569
zine$	1909
zines$	1909
zone	1393 1394
zone$	1848
zones	1393 1394
zones$	1848
