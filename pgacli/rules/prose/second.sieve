1098 747 522

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
(?:WORKERS|nurse|nurses|guards?|managers?|leads?|coordinators?) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly |all |each |now |both )?(?:DONE|introduced|knocked|handed|been (?:round|out|into)|met|seen|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
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
DOER (?:will |should )?(?:has|have|had) (?:\w+ly |all |now |each |both )?(?:spoken|talked|written|emailed|phoned|rung|visited|contacted|invited|asked|told|explained|attended|replied|liaised|consulted|chased|met|been in touch|sat down|gone through|reminded)(?! (?:fewer|less|no))
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
(?:feel|feels|felt|feeling|say|says|said|saying|tell|tells|told|report|describe|describes|score|scores|rate|rates|rated)(?! (?:of|to the panel|back to))(?= (?:that|they|them|us|it|he|she|the|safe|safer|less|more|being|feeling|how|of|out|able|listened|trusted|in control|welcome|whether|\d|a|their|what|happier|confident|heard|believed|respected|supported|included|worr))
(?:young people|friends|members|they|group|five|four|three|themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend|attended|been (?:given|offered|sent|invited|told about|referred)|received|completed|taken part|engaged|joined|(?:a|the) (?:leaflet|session|worker|copy)|(?:all |each )?(?:read|signed|watched|delivered|sent|held)\b))
can (?:each |all |both |now |still |every one |\w+ly )?(?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify|think of)
able to
(?<!we\s)(?<!we\swill\s)(?<!you\swill\s)(?<!we\swould\s)(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
fewer(?! (?:sessions|meetings|leaflets|contacts|than \d+ (?:sessions|meetings)))
less(?! than (?:two|three|\d+) (?:days|weeks|sessions))
(?:more|most|half|all|none|at least \w+|\w+ out of \w+|\d+|two|three|four|five) (?:\w+ )?of (?:them|the (?:young people|group|friends|five|six|four|members|boys|girls|ten|drivers|shop\w*))(?! (?:attend|attended|have attended|attending|receive|received|complete|completed|sessions|are (?:given|offered|invited|referred)|were (?:given|offered|invited)|have (?:been (?:given|offered|invited|sent)|received|completed)|sign|signed))
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
heard
difference
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
think(?:s|ing)? about
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
up to date
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
behaviours?
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
tak(?:e|es|ing) (?:more|greater|full|better|some) (?:responsibility|ownership|care|interest|notice)
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
driv(?:e|es|ing) (?:forwards?|change|improvements?|progress)
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
driv(?:e|es|ing) (?:the|them|a|each)
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
keep(?:s|ing)?(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|warm|running|on(?! (?:the|an?|each|every|first|last|\w+days?|track|board)\b))|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
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
lets? (?:them|the (?:group|friends|young people|five|girls|boys))(?! know\b)
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

2 3 4 5 6 10 11 12 14 15 16 17 18 19 20 21 22 24 25 26 27 28 29 30 31 32 33 34 36 37 39 40 41 42 43 44 45 48 49 51 52 53 54 55 56 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 75 76 78 79 80 82 83 96 103 105 106 107 108 109 114 115 116 117 118 120 126 128 129 131 135 153 156 159 218 228 241 259 260 261 262 263 266 267 268 269 270 271 272 317 318 319 321 322 323 324 325 326 329 332 333 334 341 342 347 348 349 355 356 359 361 362 364 365 367 368 373 374 378 379 380 382 387 388 389 390 391 393 394 395 396 400 401 402 403 405 409 410 411 412 413 414 415 416 417 420 421 423 424 425 426 427 428 429 430 431 432 433 434 437 439 442 443 444 445 446 448 449 450 451 454 455 469 476 477 478 479 483 490 553 554 557 558 564 566 567 568 569 570 571 573 574 575 577 580 581 585 588 589 591 592 594 595 596 597 614 615 616 617 618 621 622 623 624 625 626 627 630 631 632 633 634 635 637 638 640 641 642 643 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 668 669 670 671 672 673 675 676 677 678 679 680 681 682 684 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 707 709 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 772 773 774 775 776 777 778 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 796 799 801 802 803 804 805 806 808 809 810 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 855 856 857 858 859 860 861 862 863 864 865 866 867 868 870 871 872 873 874 875 876 877 879 880 881 882 883 884 885 886 887 888 889 890 891 892 893 895 896 897 898 899 900 901 902 903 904 905 906 907 908 909 910 911 912 919 920 921 924 925 927 950 1004 1009 1016 1040 1042 1053 1054 1061 1064 1065 1066 1068 1069 1072 1073 1083 1084 1086 1088 1089 1090 1091 1095 1096 1097 1 8 9 13 23 38 46 47 50 57 73 74 77 84 85 88 93 94 95 97 99 104 110 111 112 113 119 121 122 125 127 130 132 133 134 137 139 140 142 145 150 151 152 154 155 157 158 190 194 195 210 213 223 244 245 247 248 249 252 256 257 264 265 289 305 320 327 330 331 336 337 338 339 340 343 344 350 353 354 357 358 360 363 366 369 370 371 372 375 376 377 381 383 385 386 392 397 398 399 404 406 407 408 418 419 422 436 438 447 452 453 456 457 458 462 463 464 465 466 468 470 472 475 480 481 482 487 489 496 498 525 552 555 556 559 565 572 576 578 579 582 584 586 587 590 593 598 599 612 613 619 620 628 629 636 639 644 667 674 683 685 705 706 708 710 771 779 795 797 798 800 807 811 854 869 878 894 918 923 926 929 931 934 938 942 947 949 952 961 972 982 990 1001 1006 1007 1008 1010 1011 1013 1014 1015 1024 1026 1041 1047 1048 1050 1055 1056 1058 1062 1067 1070 1071 1074 1075 1076 1077 1079 1080 1082 1085 1092 1093 1094 0 7 35 81 86 87 89 90 91 92 98 100 101 102 123 124 136 138 141 143 144 146 147 148 149 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 191 192 193 196 197 198 199 200 201 202 203 204 205 206 207 208 209 211 212 214 215 216 217 219 220 221 222 224 225 226 227 229 230 231 232 233 234 235 236 237 238 239 240 242 243 246 250 251 253 254 255 258 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 306 307 308 309 310 311 312 313 314 315 316 328 335 345 346 351 352 384 435 440 441 459 460 461 467 471 473 474 484 485 486 488 491 492 493 494 495 497 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 522 523 524 526 527 528 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 560 561 562 563 583 600 601 602 603 604 605 606 607 608 609 610 611 743 913 914 915 916 917 922 928 930 932 933 935 936 937 939 940 941 943 944 945 946 948 951 953 954 955 956 957 958 959 960 962 963 964 965 966 967 968 969 970 971 973 974 975 976 977 978 979 980 981 983 984 985 986 987 988 989 991 992 993 994 995 996 997 998 999 1000 1002 1003 1005 1012 1017 1018 1019 1020 1021 1022 1023 1025 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039 1043 1044 1045 1046 1049 1051 1052 1057 1059 1060 1063 1078 1081 1087

8 14 6 4 3 6 8 10 3 8 6 8 11 7 11 6 9 12 4 8 8 8 6 4 6 7 7 4 9 10 9 0 6 5 10 6 9 6 6 7 11 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 9 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 9 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 6 5 5 6 6 3 4 3 3 5 9 4 5 4 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 6 3 9 4 8 4 4 4 4 4 3 4 8 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 6 3 7 10 7 5 5 5 3 3 4 3 4 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 7 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 14 3 0 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 3 12 5 5 3 6 10 7 3 10 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 4 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 1 1 2 3 3 4 5 2 3 2 2 2 3 3 2 1 2 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 12 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	391 1628
20$	1796
34$	683
35$	683
YP	1415
a$	1909 1219 1250 1273 1283 1284 1299 1303 1358 275 1407 1592 1594 2342 1597 1600 2355 2357 1613 1615 1617 1634 1675 1800 1801 1803 1804 1805 1806 1808 1810 1816 1817 1818 1820 1821 1822 1826 1829 1840 1841
abc	235 1333
abcs	1333
able$	1957 1342 265 1488 1567 535 1693
about	2327
about$	1296 2071 1734 1739
above$	2217
abreast$	913
abroad	1524
academ	2162 2191 2196
academy$	2242
accept	1109 1866
accepted$	1856
access	1274 1686
access$	2021 606
accessible$	2013
accomm	408
accommodation$	2172 431
accordingly$	1705 1706
accoun	1915 1226 813
account$	47 1958 1973 2038
achiev	1134
achieve$	526
achieved$	1881 526
achieves$	526
acknow	1153 603
acknowledge$	965
acknowledged$	965
acknowledgement$	1900
acknowledges$	965
acknowledging$	965
across	2359
across$	1972 2147 1702
act$	607 663
acted$	1918
action	1885 1902 1226 1261 522 1628 747
action$	2 36 1969 1973 2008
actions$	2 36
active$	1239
activi	1885 1902 2006 1312 2332 522 1628 1752 747
activities$	1903 2059 2186 1451 2199 1703 1704 1757
activity$	1757
acts$	663
ad$	134
add	690
add$	1039
added$	1039
adding$	1039
additi	118
additional$	1216
addres	99 100 1221 142 603
address$	1240 1478 945
addressed$	1198 1968 945
addresses$	1478 945
addressing$	945
adds$	1039
admitt	2274 435
admitted$	1533
adopt$	175 1048
adopte	1875 1142 1620
adopted$	1889 1048
adopting$	1048
adopts$	1048
adult	1915
adult$	1656 1657 560 993
adults	190
adults$	1932 126 1288 764 993
advert	1875 1885 1902 522 1620 1628 747
advice$	1963
advis$	276
advise	49 50
advise$	247 276 961
advised$	276 961
adviseed$	247
adviseing$	247
advises$	247 276 961
advising$	276 961
adviss$	276
advoca	603
advocate$	894
afraid	1165
afraid$	1912 833
after$	1920 2008 1310 2343 1789
aftern	446 447
afternoon$	1898 1397 2269 1544 2292
afternoons$	1898 1397 2275 1544 2292 1643
again$	2040 2214
against$	1116 89 1189 1374
age$	2301
agenci	22 30 1884 1205 190
agencies$	0 1 1850 12 14 1120 41 1952 126 1288 634
agency$	1870 1222 1223
agenda$	1698
agree	690
agree$	1112 291 450 720
agreed	1875 1142 1146 1221 1620
agreed$	1858 1889 1893 1204 1968 450 1567 1626 720
agreeed$	1112
agreem	1885 1902 2070 522 1628 747
agreement$	44 2069
agreements$	2069
agrees$	1112 291 450 720
aim	642
aiming	642
aims	642
alarm$	32 531
alarms$	32 531
alert	1286
alert$	1971 2033 1769
all	29 88 1218 2227 1596 2349 1725 1792
all$	1846 1127 1140 1895 1158 1965 126 1288 1387 1447 634 1803 1806 1830
alloca	1122 1875 1620
allocate$	1062
allocated$	1869 443 1626 1062
allocates$	1062
allocating$	1062
allotment$	42
allow$	1948 1985 1317 1423 1430 1460 1754
allowe	2274
allowed$	160 1317 1342 1493 2258 2272
allows$	1948 1985 1754
allowted$	1317
alone	1165 1453
alone$	1912 2200 2218 2240 1778
along$	1356 2330 1753
alongs	1481
alongside$	2228 1702 1744 1745 1768
altern	2006 2039 242 385 1752
alternate$	299 1414 1528
alternating$	299 1528
alternative$	438
amber$	1907 1908 1641
amend$	1044
amende	1875 1620
amended$	1044
amending$	1044
amends$	1044
among$	1318 1361 2147
amongs$	1972
amongst$	1972
an$	1219 1253 167 1273 1283 1594 1597 2355 1613 1615 1634 558 1816 1817 1818 1840
analyst$	775
analysts$	775
and$	1173 1214 1216 1293 1302 1311 1742
anothe	1205 2085 2100 2102 2113 2128 2175 2179 1444 2282 2293 2295 2329 688 1790
another$	1952 1253 2086 2099 2115 2133 2142 2143 2151 2153 2155 311 2166 1426 1433 345 1449 2203 2207 2223 2232 2239 1495 2246 2262 2265 421 438 1541 1547 2296 2315 2355 1615 559 1786
answer	1153 1918
answer$	1900 1087
answered$	1087
answering$	1087
answers$	1087
any$	1206 109 1208 1387 472
anybody$	1835
anyone$	1835
anywhe	2327
apart	2080 2090 2093 1369 1370 330 2177 1486 448
apart$	2116 2117 2147 2148 1402 2150 310 2158 2171 1428 2233 2244 2263 457 1566 2317 1581
apolog	834
apologise$	740
apologised$	740
apologises$	740
apologising$	740
app$	47
appeal$	2308 464 1563
appl	690
applic	1885 1902 522 1628 747
applicable$	1692 1693
application$	2344
applied$	713
applies$	713
apply$	713
applying$	713
appoin	1875 1885 1902 435 522 1620 1628 747
appoint$	1019
appointed$	1626 1019
appointing$	1019
appointment$	1903 1533 2344
appointments$	1903 1533
appoints$	1019
appren	1519
apprenticeship$	2266
apprenticeships$	2266
approa	1882 1165 86 1663
approach$	1969 1970 2020 928
approachable$	2013 1769
approached$	1912
approaches$	1168 928
approaching$	2126
approp	118 2002 385 1686
appropriate$	1204 1213 1216 2013 1692 1693 976
appropriately$	1972 976
approv	1122 1875 1146 1620
approved$	1869 1893
apps$	47
april$	1922 1176
are	1101 99 111
are$	1140 1144 1145 61 62 1910 93 1279 305 520 521 555 557
area	1409 2156 2162 2191 2196 2254 2256
area$	2106 2163 1425 1426 2173 2174 1570 1773
areable$	1567
areagreed$	1567
areas	2156
areas$	2106 2197
arehappy$	1567
areoffered$	1567
areprepared$	1567
areready$	1567
arewilling$	1567
arise	1270
arise$	2017
arises$	2017 1692
around$	1952 1216 1233 1296 2071 1687 1764 1768
arrang	1875 1129 1876 1890 1620
arrange$	1317
arranged$	1964
arrangeed$	1317
arrangeted$	1317
arrest	1165 758
arrest$	82 92
arrested$	1912
arrests$	82 92
arriva	1487
arrivaltime$	2234
arrivaltimes$	2234
arrive	416 435 680
arrive$	1335 1533
arrives$	1533
articl	1885 1902 522 1628 747
as$	1179 103 105 1210 116 1968 1972 1973 1975 1976 1252 155 172 260 555 578 579 1687 594 1700 1707 656
asbo	235 1333 236 1334
asbos	1333 1334
aside$	1823
ask	1910 1186 1933
ask$	80 247 485 546 1055
aske	546
asked	1147 1896 1897 1186 1933 533
asked$	1894 1914 1169 1186 247 291 1631 1055
asking$	247 485 1055
asks	1186 1933
asks$	80 247 485 546 1055
aspira	1701
aspirations$	934
assaul	86 758
assault$	91 574
assaulted$	574
assaults$	91 574
assemb	1885 1902 2235 2252 522 1628 747
assemble$	2268
assemblies$	1903 2360
assembly$	2360 749
assess	1885 1902 1194 99 522 1628 747
assessment$	2 1939 1941 1944 1945 1947 1682
assign	1875 1620
assign$	719
assigned$	443 1626 719
assigning$	719
assigns$	719
assist$	896
assistance$	1963 896
assisted$	896
assisting$	896
assists$	896
associ	1324 1325 2073 1327 2080 1336 2085 2089 2090 1389 1464 2252 2264
associate$	2071 2083 2132 2136 2211 1794
associating$	2072 2121 1795
association$	2072 2074 2138 1770 1771 819
associations$	820
assumptions$	1726
at$	1880 1141 1909 1177 115 1968 1240 187 1347 1350 2118 344 2224 2226 398 439 2340 2343 2345 1602 1610 2359 2361 1618 1622 1643 1735 1789 1799 1800 1801 1813 1814 1815 1839
attachment$	1499
attachments$	1499
attack	86 758
attack$	91 828
attacked$	1664 828
attacks$	91 828
attemp	642
attend	1098 1099 4 1852 1114 1861 1862 1121 1123 1873 1874 1875 1129 1876 1147 1152 56 416 435 1620 527 680
attend$	1851 1154 1321 2224 1533 480 1625 549 1092
attendance$	1102 17 1870 1872 79 1533 1627
attendd$	1625
attended$	1845 1894 1899 1154 1625 549
attendees$	1868 1872
attending$	1845 549 1092
attends$	1851 1154 1321 1533 480 1625 549 1092
attention$	1241
attenu	331
attitudes$	1726 939
attraction$	2308
attractive$	2013
audit	1885 1902 522 1628 747
audit$	2
august$	1922
aunt	1368 2270 469
aunt$	859
auntie$	859
aunty$	859
authorisation$	1781
authorisations$	1781
authority$	1781
autumn$	1922
availa	1875 1286 1620
available$	1204 1964 1244 2033
avoid	241 2092 442
avoid$	1339 2158
avoidi	241
avoiding$	1339 1640
aware	1209 1221 1286
aware$	1956 1968 1971 2026 2033 914
awaren	1701
awareness$	1689 592 1691 635 933
away	2162 330 1444 359 2256 448 1566 479 488
away$	2067 2080 2092 2093 2118 1377 285 2153 1421 1428 350 1457 2226 2244 1498 1506 1510 2273 2276 1549 457 1566 1577 486 1807
back	1202
back$	1949 457 548 1836
background$	1731
backinto$	1608
backto$	1608
badmin	1616
badminton$	2363
bail$	235
bake$	746
bakees$	746
bakes$	746
ban	227 230 281 282 287 419 424 460 461 1611 682
ban$	228 1346 278 329 434 2358
band	2288
bands$	2326
bann	461
banned	227 230 412 424 2304
banned$	2065 228 329 407 1510 2272
banner	43
banner$	493
banners$	493
bannin	227 230 281 424
banning$	228 329
bans	227 230 281 287 424
bans$	228 329 2358
bar	227 230 281 419 424 461 682
bar$	228 329
barbec	45
barbecue$	1143 2362
barbecues$	1143
barr	461
barred	227 230 412 424
barred$	2065 329 407 1510
barrier$	370 410
barrin	227 230 281 424
barring$	329
barrister$	892
bars	227 230 281 424
bars$	228 329
base$	1708
based$	1223 1746
basis$	1979
be	111 188 600
be$	1140 1145 93 1217 123 1224 135 139 155 1255 1262 1269 179 1279 1281 184 1316 1335 271 290 2139 305 520 521 555 619 647 671
bear$	178
bearing$	178
bears$	178
become	111
become$	139
becoming$	139
been	1921 77
been$	20 1875 1135 1140 1149 93 1217 305 521
before$	1909 75 1175 2343 853
befrie	86
begun	1875
behavi	2043 1701
behaviour$	235 236 1726 938
behaviours$	1726 938
behind	1595
behind$	2205 2342 1662 821
being	111 188 2264 1580 2327 1701
being$	93 1217 139 2073 2126 2139 2252 2271 1639 1640 619 1749
believ	1918 1186 1933
belong	1195 99
belong$	1942 584
belonging$	2014
belongs$	584
bench	48 2341
bench$	32 46 453 454
benches$	32 46
benefi	2002
beside	1476 1481
beside$	2228 1814
best	1686
best$	150 1748
better	118 124 242 385 1501 593 603 756
better$	1216 1222 150 2021 1307 2057 214 1354 1422 345 365 2249 438 478 529 631 645 662 1762
betwee	2070
between$	1972 1318 2066 2074 2075 2147 1468 1508 1671
beyond	96 1377 1581
bid	1885 1902 522 1628 747
bigger$	2217
bike	48
bin	48
bin$	32 46
bingo	1616
bingo$	2363
bins$	32 46
bit$	2046
blankets$	1834 1842
block	460
block$	221 692
blocke	2298 2304
blocke$	692
blocked$	2065 221 479 692
blockes$	692
blocking$	221 692
blocks$	221 692
board	15 22
board$	1120 1888 2247 1616 1716
boardi	2162
boarding$	1442 471
boards$	1888
boat	2288
bolted	1619
bolted$	2366
bond	1327 1429
bond$	2074 263 2176 367 388 1499 1743
bonds$	263 2176 1499 1743
book	1873 449 489
book$	2356 1834 1033
booked	1873 1875 1152 1620
booked$	1899 1033
booking$	2344 1033
bookle	1885 1902 522 1628 747
booklet$	1865
booklets$	1834
books	48
books$	2356 1834 1033
boroug	1409 2156 2162 2191 2196 2256
borough$	2163 1425 2173 2187 2242 1570
boroughs$	2188
both	2227 1596 2349
both$	1895 1801 1803 1805 1806 1843
bought	1875 1146 1620
bought$	1893 1629 1017
bounda	2043
boundaries$	1760
box$	746
boxes$	746
boxs$	746
boy	222 1326 2081 1345 1385 2146 1400 1401 2149 308 1415 2215 1491 1517 2282 1772 1784 1792 698
boy$	2154 381 1509
boyfriend$	868
boys	38 51 52 69 1171 84 88 180 1278 222 1326 2081 1345 272 1385 2146 1400 1401 2149 352 2215 2227 1491 1513 2282 1599 1612 1635 1772 1784 1792 698
boys$	1136 1150 1167 1182 1936 1309 2130 2154 2155 2176 381 2260 430 2279 2346 1661 1783
bread$	1842
break	1409 2156 330 331 1487 401 422 436 1543 465 2332 686
break$	241 301 302 1410 1428 334 350 1466 2290 1793
breakf	1606 1607
breakfast$	2353 2354 1832 1842
breakfasts$	1832
breaki	331 422
breaking$	301 302
breaks	2156 331 422
breaks$	301 302 2334
breaktime$	2234
breaktimes$	2234
breath	1543
breathe$	2307
breather$	2290
breathing$	1543
brief$	1720 1090
briefe	1098 1882 1139 1896 1897
briefed$	1845 1886 1090
briefi	15 1885 1902 522 1628 747
briefing$	2 1903 749 1090
briefings$	1903
briefs$	1090
bring	736
bring$	217 1050
bringing$	217 1540 1050
brings$	217 1050
broken	2309
broken$	2088 1369 1370 686 1805 1806
brothe	351 1517 2270 469
brother$	854
brothers$	1660 1798
budget	1146
budget$	1863 24
budgeted$	1893
build	1274 593 603
build$	147 170 2021 496 986
builde$	170
buildes$	170
buildi	2196 603
building$	42 170 2145 314 2165 2174 2216 2325 986
buildings$	2197
builds	603
builds$	170 496 986
built	1130
built$	1877 1887
bulb$	32
bulbs$	32
bump$	2235
bunch$	2168
burglaries$	785
burglary$	785
burgled$	827
bus	2196 1504 2251 2349
bus$	1888 2184 2202 2362 1812 1832
buses	1409 2156 1436 2251 2254
buses$	1888 2183 2197
busine	1195
business$	1942 2004 2011
but	2317
buy	1663
buy$	1930 2335 2336 1016
buyer$	768
buyers$	1660 1797 768
buying$	1016
buys$	1016
by	1604
by$	1141 1917 78 1290 439 2343 2351 1618 1644 1646 1649 1730 1753 1799 1810 1814
cabin	2288
cafe	53
cafe$	2216
café	53
café$	2216
call	1852 1885 1902 1518 522 1628 747
call$	1851 1168 73 80 82 83 2064 2344 655
called	56 1914
called$	1154 83 1673 577
callin	1580 2327
calling$	1473
calls	1129 1876
calls$	1851 1168 73 80 82 83 2064 1319
calm$	2307
calmer	756
came	1110 1866 1873
came$	1852 1857 1190
camera	48
camera$	32 46 493
cameras$	32 46 493
camp	45
camp$	1143 2362 746
campai	1885 1902 522 1628 747
campaign$	525
campes$	746
camps$	1143 746
campus	1409 2156
campus$	2325
can	1910 1305
can$	66 1957 1217 1994 1314 265 1465 1488 420 1711
cancel$	354
cancelled$	2181 2198
cancels$	354
cannot	1343 265 1488 420
cannot$	2158 1530
cap	284 413
cap$	307 414 434
capacity$	1201 1238
caped$	414
caping$	307 414
capitalise$	147
capped$	414
capping$	414
caps$	307 414
capting$	414
capture$	633
captured$	2063
captureing$	633
captures$	633
car$	2202
card	1885 43 1902 522 1628 747
card$	1865 493 2344 1834
cards$	493 2344 1834
care$	2054 1526 1796
careful$	1239 1769
carefully$	2249
carer	30 1884 408
carer$	0 1 1850 12 14 41 1526 431 854
carers$	0 1 1850 12 14 41 248 1526 431 854
careta	49 50
carr	736
carria	2288
carried$	1875 1152 1260 1295 1620
carry	1910
carrying$	1640
case$	1203 1700
caseworker$	880
cast	51 52 2288
cast$	1150 443 2294
casts$	2294
catch	1697
caught$	1555 458
caution$	276
cautione$	276
cautioned$	276
cautiones$	276
cautioning$	276
cautions$	276
cbo	235 1333 236 1334
cbos	1333 1334
cctv$	32 781
cease	1466
cease$	2198 354 2213
ceased	1166 1180
ceased$	1913 1927
ceases$	2198
cent$	1127
centre	19 53 125 1409 2156 2196 2254
centre$	2120 314 2174 2216 2325
centred$	1223 1271 1717 1718 1746
centres$	2197
certain$	181 1751
chair	31 49 50
chair$	1929 2356 1833
chaira	1129 1876
chairc	1129 1876
chairchecks$	1129
chaird	1129 1876
chaire	1875 1129 1876 1620
chairf	1129 1876
chairh	1129 1876
chairl	1129 1876
chairm	1129 1876
chairo	1129 1876
chairp	1129 1876
chairr	1129 1876
chairs	1129 1876 48
chairs$	1929 2356 1834
chairu	1129 1876
chairv	1129 1876
chairw	1129 1876
challeng$	628
challenge$	1987 628 985
challenged$	2016 985
challenges$	1987 628 985
challenging$	628 985
challengs$	628
champi	603
champion$	528
chance	2039
chance$	265 1543
change$	1950 1953 1955 347 348 547 1754 1765 1043
changed$	1043
changees$	1950
changes$	1950 1953 1207 1955 347 1754 1043
changing$	347 1043
channel$	47
channels$	1951 1236 1991 1280 183
charge	1611
charge$	2358
charges$	2358
charte	43
charter$	44
chas	415
chased	1147
chased$	1894
chat	1482 459 1558
chat$	198 1482 2229 1518 459 1557 1558 2305 477 1755
chats$	198 1755
chatti	1473 1580 2327
chatting$	2220
check	1099 1885 1902 522 1628 1697 747
check$	1885 1902 131 522 1628 747 1061
checked$	1061
checking$	131 1061
checks$	1129 131 1061
chess	1616
chess$	2363
child	1517
child$	1497 1509 620 648
childr	1171 1184 1187 180 1278 222 1326 2081 1345 1385 2146 1400 1401 2149 352 2215 1491 1513 1517 2282 1772 1784 1792 698
children$	1931 1934 1936 2037 2169 1497 2260
choice	2039 2043 1701 1752
choice$	405
choices$	405 940
choir	2288
choos$	403
choose	1910 256 546
choose$	403 404 511 1644
chooses$	403 404 511 1644
choosi	546
choosing$	403 404 511 1644
chooss$	403
chose	1169 546
chose$	1916 1644
chosen	1146
chosen$	1893
chrono	1885 1902 522 1628 747
church	53
cinema	53
circle	1885 1902 1483 522 1628 747
circle$	2087 2124 2168 1443 1463 367 2230 2267 2283
circles$	2087 1443 2230 2267 2283
circul	1875 1129 1876 1142 1620
circulated$	1889
circumstances$	1574
cities	2196
cities$	2188
city	2162 2191 2196 2256
city$	2163 2173 2187
civil$	235
claim	1611
claim$	2358
class	1409 2156 2191 1445 2196 1504 2251 2254 1519 444
class$	2165 2180 2192 2193 1463 2228 2266 1542 2300 2360
classe	2156 1410 2251
classes$	1905 2157 2197 2242 2266 2360
classroom$	1888
classrooms$	1888
clause	2070
clause$	1940 2069 1681
clauses$	1940 2069 1681
clean$	273 695
clear	415 1686
clear$	1928 2027 2028 1461 1506 631 662 709
clearer$	662
clearing$	709
clears$	709
clicked$	1879
clicks	1121
clicks$	1868
climb$	746
climbes$	746
climbs$	746
clinic	53
clique$	367
clos	460
close$	1219 1239 2139 1476 631 703
closed	1875 1134 2304 1620
closed$	1881 2198 479 703
closely$	1702
closer	124
closer$	1222 280 645
closes$	703
closing$	703
club	19 1885 53 1902 2191 2196 2254 1519 522 1628 747
club$	2120 314 2174 2180 2216 2242 2266 525
clubs	1409 2156
clubs$	2197 2242 2266
co	572
co$	125 652
coach	1884 49 50
coach$	2362
coache	49 50 2288
coaches$	2362 745
coachi	1885 1902 522 1628 747
coaching$	745
coats$	531 1834 1842
coax$	323
code	43
code$	44 2358
codes$	531
coerce	86
coerci	86
coffee$	1885 1902 522 1628 747
cohort	2288
cohorts$	2326
coinci	2235
coincide$	2095
collab	124 125
collaborative$	1222 1223
collaboratively$	1702
collea	1205
colleagues$	1952 634
collec	355 1487
collect$	2324 633 1091
collected$	1621 1091
collecting$	633 1091
collectiontime$	2234
collectiontimes$	2234
collects$	633 1091
colleg	1409 2156 1410 2162 2191 1445 2196 1462 1504 2251 408 1519 444
college$	1924 328 2173 2192 2193 2209 2242 2266 1542 2325 1647
colleges$	2157 2197 2209 2242 2266
colour$	2356
colours$	2356
come	1110 1866 1873 1910 416 527 680
come$	1852 1857 1914 80 1999 1321 1335 1431 2258 2274 1625
comed$	1625
comeed$	1625
comes	416 680
comes$	80 1999 1321 1625
comfortable$	2013
coming$	1230 2073 1640 1710
commis	1875 1146 1620
commissioned$	1893
commit	22 1122
commit$	822
commits$	822
committed$	1869 822
committee$	1120
committing$	822
commun	1123 1325 2073 1686 1697 1701
communicate$	970
communicated$	970
communicates$	970
communicating$	970
communication$	1870 1969 1982 1280 183 2072 1582 918 970
communities$	1315
community$	2044 1315 236
compan	49 50 1324 2085 1340 2288
company$	2071 2087 1352 1353 2101 2210 2232 2248 2250 1546
compared$	547
compla	1186 1933
complaint$	73 82 2344
complaints$	73 82
comple	1100 4 1109 1114 1861 1123 1873 1874 1875 1129 1876 1134 1890 1152 1260 1295 1620 527
complete$	1847 1881 1887 526 1625
completed$	1847 1856 1859 1881 1883 1887 1899 2007 2042 526 1625
completeed$	1625
completes$	526 1625
completion$	1102 1870
concer	45 1225 1701
concern$	1953 1955 1987 587 1700 931
concerns$	1953 1207 1955 1972 1987 587 1700 1707 931
concert$	1143 2362
concerts$	1143
condit	2070 235 1333 1611
condition$	2069 2358
conditions$	2069 2358
conduc	1875 1152 1620
conducted$	1899
conductors$	41
confer	1885 1902 522 1628 747
confid	2039 1701
confidence$	1268 760 923
confident$	760
confir	1221
confirm$	1112
confirmed$	1112 1968
confirms$	1112
confis	245
congre	1324 1325 2073 2080 2235 2252
congregate$	2071 2268 2324 1794
congregating$	2072 1795
connec	1429
connection$	243 2176 1499 1743
connections$	279 2176 1499 1743
consci	1286
conscious$	2033
consen	2043
conseq	2043
consid	1195 1221 2002 1686
consider$	1732 907
consideration$	1969 1241 2038 1698 908
considerations$	908
considered$	1942 1964 1968 2063 907
considering$	907
considers$	907
consis	125 173 1686 603 1701
consistent$	1223 1971 1271 662
consort$	1794
consorting$	1795
constant$	1239
constructive$	1762
consul	1098 1882 1885 1139 1147 1896 1897 1902 522 1628 533 747
consult$	969
consultant$	872
consultation$	969
consulted$	1845 1886 1894 1631 969
consulting$	969
consults$	969
contac	1098 1099 1852 1121 1123 1873 1875 1129 1876 1882 1885 1139 1147 1896 1897 1152 56 1902 1324 1325 2073 2080 1336 2090 2093 1382 1386 1389 1464 1518 1535 522 1628 533 1697 747
contact$	1868 1870 1871 1903 1168 1967 2064 220 1319 1322 1323 2071 2072 1328 2083 243 1363 2122 2129 2132 2136 2138 2211 1485 2287 1548 2321 1582 528 1713 1777
contacted$	1845 1886 1894 1899 1154 1631
contacts$	1868 1903 1168
contin	118 124 899
continual$	1239
continue$	519 657
continued$	1216 1222 519 529 617 631
continues$	519
continuing$	519
contra	1333
contri	30 1884
contributor$	0 1 1850 12 14 41
contributors$	0 1 1850 12 14 41
contro	86 284 387 413 1663
control$	1930 307 2222 414 2335 2336
controled$	414
controling$	307 414
controlped$	414
controlping$	414
controls$	307 414
controlting$	414
conven	1852 1875 1620
convene$	1851
convenes$	1851
conver	1885 1902 522 1628 747
conversation$	1969 1280 183 2031 1755
conversations$	1969 1280 183 1755
cook$	1035
cooking$	1035
cooks$	1035
cool	1486
cool$	2212 2233
cools$	2233
cooper	1670
coordi	30 49 50 125 173
coordinate$	948
coordinated$	1223 1271 948
coordinates$	948
coordinating$	948
cope	1274
cope$	2021
copies$	1834
copy	1875
copy$	1865
core$	22 222 1326 2081 1345 1385 2146 1400 1401 2149 2215 1491 2282 1772 1784 1792 698
corner$	1564 2312
corners$	1564 2312
corridor$	2165
cost	1921 77
cost$	18
costed	1146
costed$	1893
costs$	18
costum	48
could	1305
could$	1921 1923 157 1314 420
counci	31 1129 1876 49 50 2349
councilchecks$	1129
counse	1885 1902 522 1628 747
counsel$	276
counsele$	276
counseled$	276
counseles$	276
counseling$	276
counselling$	1871
counsellor$	877
counsels$	276
count$	27 721
counter$	1888
counters$	1888
counti	1409 2156 2196
counties$	2188
counting$	721
country$	2187
counts$	721
county	2162 2191 2196 2256
county$	2163 1425 2173 2187
course	1885 1902 1264 1504 2251 2254 1519 522 1628 747
course$	2 1853 1903 1962 2011 2266 525 749
courses$	1903 2266
court	53 2341
court$	42 235 816
cousin	2270 469
cousins$	1661 1798
cover	1195
cover$	1942
covere	1152 1195 98 99 100 101
covered$	1899 1942 1196 1198 1199
crackdown$	811
create	1875 1620
create$	987
created$	987
creates$	987
creati	4
creating$	987
creation$	1102
crew	2288
crime$	783
crimes$	783
crop$	1999
crops$	1999
cross	1336
cross$	124 2083 2095 2235 2277 1571
crosso	1571
crossover$	2318
crowd	2085 1483
crowd$	2134 2168 2169 1463 2230 2248 2328
crowds$	2134 2230 2248
cultur	1701
culture$	2333 1726 925
cups$	1834
curb	284 413
curfew	235 1333 245
curfew$	382 1788 691
curfews$	382 1788 691
curiosity$	1981 1688 1713
curiou	1286
curious$	1971 2033 1769
curtai	284
customary$	166
customers$	1797
cut	227 331 387 401 583
cut$	95 2065 241 2088 307 394 1014
cuting$	307
cuts	227 331
cuts$	95 307 1014
cuttin	227 331
cutting$	95 241 1014
cycle$	746
cyclees$	746
cycles$	746
dad	1368 2270 469
dad$	854
daily$	1846
dampen	436
dance$	746
dancees$	746
dancer	51
dances$	746
danger	2043
darts	1616
darts$	2363
dashbo	1885 1902 522 1628 747
date$	2034
daught	1517
daughter$	1497 854
daughters$	1497
day	1409 2156 2196 2254
day$	1864 1397 2160 2184 2185 1477 2269 2278 2300 2356 2362
days	2156 758
days$	1864 1397 2161 2185 2197 1477 2275
dead$	2322
deadline$	1624
deadlines$	1624
deal	154
deal$	142
dealer	1915
dealer$	1659 995
dealers$	1797 767 995
dealin	154
dealing$	788
dealings$	1582
deals	154
dealt$	99 100 101
december$	1922
decent$	1422
decide	1221
decide$	1929 450
decided$	1968 450
decides$	1929 450
declare$	1112
declareed$	1112
declares$	1112
declin	756
deconstruct$	628
deconstructe$	628
deconstructes$	628
deconstructing$	628
deconstructs$	628
decrea	756
deepen	603
defus	436
degree$	5
delet	460 583
delet$	692
delete	2304
delete$	384 692
deleted$	692
deletes$	692
deleting$	692
delets$	692
delive	1100 4 1123 1873 1875 1129 1876 1146 1152 59 1620 736
deliver$	1065
deliverables$	1624
delivered$	1847 1893 1899 1157 1629 1065
delivering$	1065
delivers$	1065
delivery$	1102 1870
demoli	2298
dentist$	887
depart	1487
departuretime$	2234
departuretimes$	2234
dependence$	321 1499
dependency$	321
descri	1910 1164 1186 1933 1195 99
describe$	1911 1942 750
described$	1942
describes$	750
design	1875 1620
design$	1929
designs$	1929
desk$	1888
desks$	1888
detach$	240 394
detached$	1855
detaching$	240
detail$	1940
details$	1865 1940 1731
detective$	776
detectives$	776
deter	227 419
deter$	228 278 801
determ	1221
determined$	1968
deterr	227
deterred$	407
deters	227
develo	1875 1274 1620 593 603
develop$	1950 1998 170 2021 955
develope$	170
developed$	2016 955
developes$	1950 170
developing$	170 955
development$	1953 1955
developments$	1953 1207 1955
develops$	1950 1998 170 955
dialogue$	1280 183 1713 1755
did$	1111 1921 1923
die$	1486
dies	1486
dies$	2233
dietician$	888
dietitian$	888
differ	242 1444 385 1501
difference$	762
different$	1332 1354 2115 1373 299 2153 311 312 1414 1420 1422 1426 1433 337 338 1441 345 1449 1450 1455 2203 364 365 379 389 1495 1496 421 1528 438 1537 1541 1547 1553 466 1565 1579
differently$	2249
difficult$	366
diffus	436
dig$	1095
digging$	1095
digs$	1095
dilut	331 401 436
dimini	465
direct	1885 49 50 1902 2039 522 1628 747
direct$	247 1375 485 660
directed$	247
directing$	247 485
direction$	1781
directions$	2079 2167 1781
directs$	247 485
disassociate$	241
disban	1369 1370 1466 2304 460 686
disband$	356 2213
disbande$	356
disbanded$	2116 2117 356
disbandes$	356
disbanding$	356
discou	227 419
discourage$	228 229
discouraged$	407
discourages$	228 229
discouraging$	228 229
discus	1875 1195 98 1221 1620 1697
discuss$	909
discussed$	1942 1196 1964 1968 909
discusses$	909
discussing$	909
discussion$	1969 2031 1755 909
discussions$	1969 1755 909
disentangle$	394
disman	1369 422 686
dismantl$	356
dismantle$	356
dismantled$	2116 356
dismantles$	356
dismantling$	356
disper	258 1369 1370 416 2303 675
dispersal$	1773 1781
dispersals$	1781
disperse$	1356 278 289 674
dispersed$	2116 2117 674
disperses$	674
dispersing$	674
displa	1875 1885 1142 1902 522 1620 1628 747
display$	1888
displayed$	1889
disrup	227 331 422 436
dissociate$	241
dissol	1466 460
dissolv$	356
dissolve$	356 2212 2213
dissolved$	356
dissolves$	356
dissolving$	356
dissua	227
dissuade$	228
dissuaded$	407
dissuades$	228
distan	330 448
distance$	240 1428 370 394 410 2273
distances$	240
distancing$	240
distant$	1441 1506
distri	4 1875 1152 59 409 1620
distributed$	1899 1157 1507 1629
distribution$	1102
diversion$	981
diversionary$	981
divert$	240 980
diverted$	980
diverting$	240 980
diverts$	240 980
divide	1369 409 686
divided$	2116 1507 443
dividi	686
division$	410
do$	1111 1910 149 201 2052 2056 250 1355 1488 613
doctor$	871
does$	201 250 1488
doing$	149 201
domino	1616
dominoes$	2363
don$	250 1488
donate$	1096
donated$	1096
donates$	1096
donating$	1096
done	1100 1875 1134 1152 1260 1295 1620
done$	1847 1111 1859 1881 1887 1899 2007 2009 2042 2060 2061
door$	1854 1888 46 2012 1812
doors$	1854 1888 46
dorm	2288
doubl	756
double$	58 81
down	2304 756
down$	1869 1894 1937 156 384 551 1801 1815
downinto$	1608
downlo	1866 1121 1873
downloads$	1868
downto$	1608
draft$	1047
drafte	1875 1620
drafted$	1047
drafting$	1047
drafts$	1047
draw$	147 240 303 322 2308 722
drawin	554
drawing$	2344 722
drawn$	1122
draws$	722
dress$	1611
drew	1169
drew$	1916
dried$	1180
drift$	2005 1424 417 1516 2307
drifted$	417
drifting$	417 1516
drifts$	417 1516
drive	2303
drive$	380 667 710
driveing$	380
driven	355
driven$	322 738
driver	29 30 1884 49 50 69 1590 2349 1635 1725
driver$	0 1 1850 12 14 41 2337 1665
drivers$	0 1 1850 12 14 1127 41 1167 2352
drives$	380 667 710
driving$	667 710
drop	241 500 756
drop$	19 1885 53 1902 1339 1606 1607 513 522 1628 655 730 747
dropin$	1598
dropins$	1598
droppe	1190 756
dropped$	1937 513 730
droppi	241 756
dropping$	1339 513 730
drops	756
drops$	513 730
drug$	787
drugs$	787
due$	1215 1700
dug$	1887
dynami	2281
dynamic$	2333
dynamics$	2333
each	1218 2215 2227 1596 2349 1792
each$	1846 1895 1965 2083 2110 2152 1415 2176 351 357 2211 373 2220 2224 455 495 2343 1597 2345 1603 2357 1612 1634 559 1803 1805 1806 1808 1817 1830 1835 1840
ear$	1721
earlie	756
early$	668 669 1801
ears$	661
easier	756
easier$	1475
easter$	468
easters$	468
easy$	1928
eat$	1384 1082
eating$	1082
eats$	1384 1082
educat	355
educate$	627
educated$	1406 1471 1479
educates$	627
educating$	627
effect	2281 1686
effectively$	1972
effort	1226
effort$	1969 1973
efforts$	1969
eject	415
elder	381
elder$	2255
eldest	222 1326 2081 2084 1345 1385 2146 1400 1401 2149 308 1415 351 2215 381 1491 402 2282 2316 1772 1784 1787 1792 698
eldest$	2255
elearn	1885 1902 522 1628 747
else$	2231
elsewh	2162 1484 2256
elsewhere$	1946 2118 2153 2203 2218 2226 2231 1682
email	1099 1885 1902 522 1628 747
emaile	1098 1875 1882 1147 1896 1897 1620 533
emailed$	1845 1894 1148 1631
emails	1129 1876
embed	603
embed$	943
embedded$	2016 943
embedding$	943
embeds$	943
emerge	1270
emerge$	1950 2017
emergees$	1950
emerges$	1950 2017
emotio	118
emotional$	1216
employ$	1021
employing$	1021
employs$	1021
empowe	603
empower$	903
empowered$	903
empowering$	903
empowerment$	903
empowers$	903
enable$	174
enables$	174
enabling$	174
encour	1221 2039 603
encourage$	910
encouraged$	1968 910
encouragement$	990
encourages$	910
encouraging$	910
encrypted$	817
end	227 241 282 1466 460 2309
end$	1339 293 1440 2191 2198 354 2212 2213 2233 2272 1564 2312 1056
endeav	642
ended	1180 1190 2304
ended$	1927 1937 2065 2088 2198 2272 1056
ending	227 241
ending$	1339 354 1056
ends	227 282 1486
ends$	2198 354 2233 1564 2312 1056
enforc	690
engage	1098 1123 40 1686 598 1701 1752
engage$	1138 1696
engaged$	1845 1883 1696
engagement$	1870 1969 1627 1696 1757 927
engages$	1138 1696
engagi	598
engaging$	1696
enhanc	603
enhance$	953
enhanced$	2016 953
enhances$	953
enhancing$	953
enquir	1885 1902 522 1628 747
enrol$	397
enroled$	397
enroling$	397
enrolred$	397
enrols$	397
ensure	603
ensure$	450 588
ensured$	2016 450 588
ensures$	450 588
ensuring$	588
enter	416 2274 680
enter$	2258
entered$	443
enters	680
entrance$	1888
entrances$	1888 1436 2284
entry	1487
entry$	1510 1832
entrytime$	2234
entrytimes$	2234
environment$	2010 2044 2333
environments$	2010 2044
episod	758
equip$	629
equipm	48
equipped$	629
equipping$	629
equips$	629
erode	331
escala	609
escalate$	1754
escalated$	1685
escalates$	1754
escort	423
escort$	380
escorted$	322
escorting$	380
escorts$	380
establ	1875 1221 1620 603
established$	1204 1968
estate	2162 2191
estate$	2174 1570
ethos$	929
evalua	1875 1620
evenin	1885 1902 1409 2156 2196 2254 446 447 522 1628 747
evening$	1864 1898 1397 2160 2184 2185 1451 2199 1477 2269 1544 2292 2300
evenings$	1864 1898 1397 1405 2161 2185 2186 2197 1451 2199 1477 2275 1544 2292 1643
event	1885 1902 522 1628 747
event$	1903 749
events$	1903 2011
every	2227 1596 2349 1792
every$	1846 1895 1158 1246 196 1387 357 495 2343 2345 2357 1835
everyb	29 159 180 1278 190
everybody$	1127 1257 1288 1315 634
everyo	29 1205 159 180 1278 190
everyone$	1127 1952 126 1257 1288 1315 634
everything$	1711
evict	415
evidence$	25 1731 802
evolve$	1950
evolvees$	1950
evolves$	1950
except	2317
exchange$	127
exclud	1165 412 424 2303 461 682
exclud$	689
exclude$	329 689
excluded$	1912 329 1479 1510
excludes$	329 689
excluding$	329 689
excluds$	689
exclus	758
exclusion$	82 235 236
exclusions$	82
exerci	1885 1902 522 1628 747
exhibi	45
exhibition$	42 1143
exhibitions$	1143
existing$	1204 1244
exit	350 460
exit$	295 1448
exiting$	295
exits$	295 2284
expected$	291
expel	461 682
expel$	689
expele$	689
expeles$	689
expeling$	689
expell	461
expels$	689
expenditure$	18
explai	1147 1164 1186 1933
explain$	1911
explained$	1894
exploi	2043 1663 996
exploit$	1930 2335 2336
exploitation$	766
exploitative$	766
exploited$	766
exploiter$	766
exploiters$	766
exploiting$	766
exploits$	766
explor	1195 99 1221 2002
exploration$	1969
explore$	906
explored$	1942 1964 1968 906
explores$	906
exploring$	906
extend$	1032
extending$	1032
extends$	1032
extent$	5
extra$	214
extrac	488
extract$	240
extricate$	240
eye$	1966
eyes$	661
facili	1875 1620 603
facilitate$	949
facilitated$	949
facilitates$	949
facilitating$	949
fade	1486
fade$	2212 2233
faded	2309
fades	2309
fades$	2233
fair	45
fair$	1143 1928 1769
fairs$	1143
fall	1190 756
fall$	1937 1575
fallin	756
falls	1190 756
falls$	1937 1486 1575
famili	29 30 1884 51 52 88 1218 1725
families$	0 1 1850 12 14 1127 33 41 1150 1965 1272 1345 248 2154 2206 1472 2352 1727 865
family	30 1884 222 1326 2081 1345 1385 2146 1400 1401 2149 308 1415 2162 2191 2215 1491 2270 2282 469 1772 1784 1792 698
family$	0 1 1850 12 14 41 1197 2154 1472 1590
far	359 448
far$	112 359 1457 1506 466 1565 1566
fare	1611
fare$	2358
fares$	2358
fashion$	2018
faster$	1761
father	1368 2270 469
father$	854
fear	1186 1933
fear$	1639
fears	1186 1933
feasibility$	1736 640
feasible$	1693
february$	1922
fed$	1954
fee	1611
fee$	2358
feed$	104
feedback$	523
feeding$	104
feeds$	104
feel	1910 1186 1933 1274
feel$	2021 1279 555 750
feeling$	750
feelings$	218
feels	1186 1933
feels$	1279 555 750
fees$	2358
fell	1190 756
fell$	1937
felt	1910 1186 1933
felt$	555 750
fence	48 2341
fence$	32 46 1015
fenced$	2298 479
fences$	46 1015
fencing$	32 46 1015
festiv	45
festival$	1143 2362
festivals$	1143
few$	1926
fewer	58
fewer$	1156 64 751 849
fight	758
fight$	82
fights$	82
file$	1944 1945 1947 1682 1698
filed	1875 1620
files	1129 1876
fill$	723
filled	1875 1620
filled$	723
filling$	723
fills$	723
film	1885 1902 522 1628 747
film$	42 47 2339 2344 2347 2356 2362
filming$	742
films$	2356 2362 742
find	1164 256 1518
find$	1911 1186 358 553 1652
findin	1194
finding$	1939 1941 358
finds$	358 553 1652
fine	1611
fine$	2358
fined	2303
fines$	82 2358
finish	1100 1875 1487 1620
finish$	2212
finished$	1847 1887
finishingtime$	2234
finishingtimes$	2234
finishtime$	2234
finishtimes$	2234
firm$	662
firmer$	662
first$	1644
fish$	746
fishes$	746
fishs$	746
fit$	1957 1010
fits$	1010
fitted	1130 1152 1619
fitted$	1877 1899 2366 1010
fitting$	1010
five	51 52 65 1171 84 88 222 1326 2081 1345 272 1385 2146 1400 1401 2149 352 2215 2227 1491 1513 2282 1599 1612 1635 1772 1784 1792 698
five$	45 1150 1163 1182 1936 2176 2260 430 2279 2328 1597 2346 1616 1830 1837 1843
fix	413
fix$	707
fixed$	707
fixes$	707
fixing$	707
flag	110
flagged$	1954
flat	408
flat$	431
flexib	1286
flexible$	2033
flies$	426
flowing$	2027
flush	415
fly$	426
flyer	1885 1902 522 1628 747
flyers$	1834
fobs$	531
focus	603
focus$	1713 942
focused$	1717 1718 1746 942
focuses$	942
focusing$	942
focussed$	1717 942
follow	1121 1165 86 2215
follow$	130 1261
followed$	1912 1918 1221
followers$	1868
following$	130 1640
follows$	130
food$	2356 1842
footage$	782
football$	1843
footfa	9
footfall$	1627
for	1933 344
for$	1125 1880 1893 1916 1942 1959 1980 1259 2015 2022 2144 1480 2306 2343 1610 1644 1687 1723 1730 1738 1811 1813 1838
forbid	227 230 281 282 287 419
forbid$	228 1346
forbidden$	2065 407 2272
force$	778
form	1409 2156 1445 2196 1462 1504 2251 2254 1519 444
form$	47 2180 2192 2193 2209 2214 2228 2242 2266 1542
forming$	2220
forms	1885 1902 2156 1410 2251 522 1628 747
forms$	47 2157 2197 2209 2242 2266
fortnightly$	1846 2343
forum	15 22
forum$	1120
forwar	1221 1261
forward$	1968 2008 1694 1695 1765
forwards$	1694 1695 1765
foster	428 603
foster$	408 1526 471
fostering$	1526
found$	2078 1555 458 553
four	65 88 222 1326 2081 1345 1385 2146 1400 1401 2149 352 2215 1491 1513 2282 1612 1635 1772 1784 1787 1792 698
four$	1163 1936 233 2130 2260 430 1559 2328 1613 1615
fragme	422 686
fragment$	356
fragmente$	356
fragmented$	356
fragmentes$	356
fragmenting$	356
fraternise$	1794
free	448
free$	394 734
frequency$	6
fresh$	273 1543
friday	446 447
friday$	1898 446 1544 447 2292 1593 2364 2365
fridays$	1898 1544 2292 1593 2364 2365
friend	38 51 52 65 69 1171 84 1184 88 1187 1218 180 1278 222 1325 1326 1327 2081 2085 1340 2090 1344 1345 2098 2102 2113 272 1385 2146 1400 1401 2149 308 1415 2175 1429 2177 2178 352 2204 2215 2227 1483 1491 1513 2282 2293 2295 1562 2329 1599 1612 1635 1772 1784 1790 1792 698
friend$	279 1456 2210 381 1509
friendly$	1928 2013 1769
friends$	1136 1150 1163 1167 1182 1931 1934 1936 1965 1309 2086 2087 1341 2107 2108 1376 279 2124 2129 2133 2135 2142 2143 2155 2166 2169 2170 2176 2190 2195 1456 1458 2210 381 2230 386 2232 2237 2239 2246 2248 1502 2250 2260 2262 418 2265 430 2279 2285 2296 456 2307 463 2310 2313 2315 2328 2346 1776
friendship$	2072 2074 2086 1340 2087 2121 279 2138 2140 2142 2166 2175 2176 2201 367 1483 2230 388 2239 2248 1520 1536 463 2310 1586 1776
friendships$	2072 2074 2086 2087 2121 279 2138 2140 2142 2166 2176 367 2230 388 2239 2248 463 2310 1776
from	1338 2177 1490 1604
from$	1900 1189 133 2066 1339 1379 1404 2153 1408 1427 1432 1448 2226 1492 2245 1505 2253 1515 2276 439 2306 1584 2340 2343 2351 538 1645 1649 1730 1789 1800 1836
full$	150 1307 529
fuller$	150
fullerpicture$	1731
fullersense$	1731
fullerunderstanding$	1731
fully$	1140
fun$	1885 1902 522 1628 747
fund$	24 1006 1007
funded$	1006 1007
fundin	1885 1902 2006 522 1628 747
funding$	24 1201 1238 1006 1007
funds$	24 1006 1007
furniture$	2356
furthe	118 124
further$	1216 1222 1375 1506
future	124
future$	1222 1977 1375 1700
game	45
game$	1143 2356
games$	1143 2356 2363
gang$	236 1674 676
gap$	370 410
gaps$	1703
garden$	42 2344 746
gardenes$	746
gardens$	746
gate	48
gate$	32 1888 46
gates$	32 1888 46 2284
gather	1324 1325 2073 2080 1336 2089 2090 1363 1380 1382 1389 1464 1473 2235 2252 1513
gather$	2071 2078 1335 2083 2110 2111 2132 2136 2211 2258 2268 1551 2299 2324 633
gathered$	2063 2078 1555 1621
gathering$	2072 2123 2127 2134 2138 2220 2221 633
gatherings$	2127 2129 2134 2260
gathers$	633
gave$	445
genera	118
general$	1216
get	1910 1164
get$	1911 1998 202 240 323 1431 485 521 633 646
geting$	485 633
gets$	1998 202 240 323 485 521 633 646
getting$	202 240 323 1473 646
gift$	1168
gifts$	1168
gig	45
gig$	1143 2362
gigs$	1143
girl	222 1326 2081 1345 1385 2146 1400 1401 2149 308 1415 2215 1491 1517 2282 1772 1784 1792 698
girl$	2154 381 1509
girlfriend$	869
girls	38 51 52 69 1171 84 88 180 1278 222 1326 2081 1345 272 1385 2146 1400 1401 2149 352 2215 2227 1491 1513 2282 1599 1612 1635 1772 1784 1792 698
girls$	1136 1150 1167 1182 1936 1309 2130 2154 2155 2176 381 2260 430 2279 2346 1783
giv	736
giv$	170
give	118
give$	1216 143 152 170 241 445 744 1030
given	1873 1875 1152 59 1195 118 194 1620
given$	1118 1875 1899 1157 1166 1942 1216 1964 143 152 1292 1620 1629
gives$	152 170 445 744 1030
giving$	143 152 170 241 445 744 1030
givs$	170
go	1852 1910 1164 416
go$	1145 1911 80 1195 1998 1321 1335 270 1389 296 1395 322 1431 346 1500 426 1575 480 489 1591 543 756
goalpo	48
goalpost$	32
goalposts$	32
goe$	1321
goes	416
goes$	1145 1998 1321 270 296 322 346 1500 426 1575 480 1591 507 543 756
going	1113 124 416
going$	1860 1222 2027 1301 2126 296 2252 2264 1580 1640 1687 596
gone	1852
gone$	1875 1145 1147 1914 1620 543
good$	1928 2021 1422 2271 529 631 645
gos$	80 1321
got$	55 323
gp$	870
gran	2270 469
gran$	856
grand	1517 2270
grandad$	856
grandbrother$	854
grandcarer$	854
grandcarers$	854
granddad$	854 856
granddaughter$	854
grandfather$	854
grandm	1368
grandma$	856
grandmother$	854
grandmum$	854
grandp	1368
grandparent$	854
grandparents$	854 867
grandsister$	854
grandson$	854
granma$	856
granny$	856
granpa$	856
grant	1885 1902 522 1628 747
grant$	24
grante	1875 1620
greate	57 593
greater$	1155 150 1307 214 617 645
green$	1907 1908 1641
greet$	1086
greete	72
greeted$	1170
greeting$	1086
greets$	1086
grew	756
grip$	1546 2308 464 1563
groom	1663 997
groom$	1930 2335 2336
groomed$	769
groomer$	769
groomers$	769
grooming$	769
grooms$	769
ground$	694
grounding$	694
grounds$	694
group	38 1885 51 1902 65 1171 84 1184 88 1187 1188 1218 180 1278 222 1326 2081 2085 1344 1345 2102 2113 272 2128 1385 2146 1400 1401 2149 1409 2156 2162 2175 1429 2179 352 2204 2215 2227 1491 2251 2257 1513 2282 2293 1562 2329 1599 2349 1612 522 1628 1635 1701 1772 1784 1790 1792 698 747
group$	1120 1136 1163 1182 1931 1934 1935 1936 1965 2037 1309 2086 2087 1341 2105 2107 2108 2120 2121 1376 2124 2129 2134 2135 2140 2142 2143 2152 2155 2157 2166 2168 2174 2176 2180 1439 1443 2192 2195 353 1452 2201 1458 368 1470 2228 2229 2230 2232 388 2236 2237 2239 2241 2246 2260 2262 418 2266 2267 2268 430 2279 1534 2283 1542 2296 1557 2305 463 2310 2313 2315 2328 1586 2346 1776
groupi	2252
groups	2156 2251 2254 1513
groups$	1329 232 2087 2134 2157 1443 1470 2230 2260 2266 2267 2283
grow	756
grow$	1424
grows	756
growth$	57
guard	30 49 50
guardian$	864
guards$	41
guidan	1885 1902 522 1628 747
guidance$	1963 960
guide$	240 960
guided$	960
guidel	43
guideline$	44
guidelines$	44
guides$	960
guiding$	960
gulf$	370 410
gym	53
had$	1859 37 55 1923 530 1630
haircuts$	1842
half	29 2156
half$	1127 1885 1902 58 81 1433 522 1628 747
hall	19 53
hall$	2120 314 2174 2216
halt$	293
halv	756
halved	1180 1190
halved$	1927 1937
halves	1409 2156 2254
halves$	1564 2312
hand	736
hand$	2024 1747 1031
handed	1875 59
handed$	1875 1152 1157 1620 1629
handing$	1031
handle$	2222
handou	1885 1902 522 1628 747
hands$	1031
hang$	1324 2235 2324
hangin	1473
hanging$	2073 2220 2221 2252 2264 1535
happen	1113 1875 1620
happening$	1860
happy$	1567
hard$	366
harder$	366
harm	86 1663
harm$	1930 2335 2336 830
harmed$	830
harmful$	830
harming$	830
harms$	830
has	489 615
has$	1128 37 39 1140 55 68 2035 205 532 1632 657
have	1910 489 615
have$	1128 37 39 1140 68 129 186 2035 205 532 1632 657
haven$	2010 2044
having$	129 205 1540 1639 657 733
he	88 381 402
he$	2045 1308
head	49 50 2349
headco	9
health	2043 242 385
health$	586
heard	1918 1186 1933 1686
heard$	2026 2063 761
heater	48
hedge$	32
held	1873 1875 1890 1152 56 99 100 101 1620 600
held$	1899 1154 1198 1199
helmet	48
help	2039 603
help$	90 1963 176 323 1704 1757 1766 962
helped	355
helped$	90 962
helpfu	2002
helpful$	1928 90 1693
helpin	603
helping$	176 962
helpline$	47
helplines$	47
helps$	176 323 962
her	1181 222 1326 2081 1345 2128 1385 2146 1400 1401 2149 1415 2179 351 2215 2227 1491 2282 2314 1651 1772 1784 1787 1792 698
her$	1895 102 1299 1393 1407 336 650 1803 1841
here	1195
here$	1906 1942 1943
herfriends$	2237
hergroup$	2237
hierar	807
high$	529 569
higher	57 756
higher$	1155 529
hike$	2360
hikes$	2360
him	1181 222 1326 2081 1345 1385 2146 1400 1401 2149 1415 2179 351 2215 2227 1491 2282 2314 1651 1772 1784 1787 1792 698
hire$	1018
hires$	1018
hiring$	1018
his	2128
his$	1895 102 1299 1393 1407 336 650 1803 1841
hisfriends$	2237
hisgroup$	2237
hit$	526
hits	1121
hits$	1868
hoc$	1232
hockey	1616
hockey$	2363
hold	1429 600 615
hold$	113 208 303 2176 1518 1546 2308 464 1563 657 693 714 1064
holding$	113 657 714
holds	1129 1876
holds$	113 208 657 714 1064
holiday$	468
holidays$	468 2334
holidayss$	468
holist	118 125
holistic$	1216 1223
home	258 2162 2196 1487 1504 2251 408 2254 1519 2359
home$	1928 1356 2106 2182 2218 1478 2238 2242 2244 2266 1526 431 457 1569 2348 548 1836
homes	1436 2251
homes$	2106 2183 2197 1478 2242 2266 2352
hometime$	2234
hometimes$	2234
honest$	1928 1769
hope	1186 1933 2039 642
hope$	1256
hopes	1186 1933 642
hoping	642
host$	1929 1041
hosted	1875 1890 1620
hosting$	1041
hosts$	1929 1041
hotspot$	808
hotspots$	808
hours	1885 1902 522 1628 747
hours$	1864 26 1903 1405 1485 1800
house	1504 2251 408 444
house$	303 431 1542
housed$	1403 1479
household$	1472
households$	2206
houses	1409 2156 1436 1462 2251
houses$	2183 2209 2326
housin	444
housing$	1542
how	112
how$	28 34 1210 1251 1512 1634 1654 1736 1819
hub	19 53
hub$	2044
humili	835
hung	1619
hung$	2366
hurt	1165 86 1663
hurt$	1912 1930 2335 2336 1664 829
husband$	862
hustl	415
identi	1875 1164 1221 1620
identification$	1499
identified$	1964 1968 1626 794 968
identifies$	605 794 968
identify$	1911 605 794 968
identifying$	605 794 968
identity$	2014
if	1521
if$	103 1975 172 210 2103 2225 2257 1676 595 1700 1707 656
imam	49 50
implem	4 1875 1620
implementation$	1102
impos	690
impossible$	366
improv	57 593 603 756
improve$	1155 952
improved$	1155 2016 529 1733 645 952
improvement$	42 57 1765
improvements$	42 1765
improves$	952
improving$	952
in	1876 1202 1229 1242 1573
in$	1877 1138 1141 1891 1155 60 1909 1175 78 1177 1949 115 117 1220 1972 1976 132 1989 2015 1276 1306 255 2118 343 2224 2226 2238 2244 2258 1533 481 1595 2343 1598 2345 2353 2354 1610 2359 2361 1618 1643 1645 1650 649 1753 687 1799 1814 1815 1821 1828 1838
incide	758
incident$	82 587
incidents$	82 587
includ	1195 98 1686
include$	1942
included$	1942 1196
inclus	165 199
inclusive$	1263 2013 1297 1769
increa	57 593 603 615 756
increase$	57 1155 1754
increased$	1155 150 2016 529 617 1733
increases$	1754
increasing$	1155
indivi	1453 391
individually$	2200 2286 1778
indoors$	2238 2244
induct	1885 1139 1902 522 1628 747
inducted$	1886
induction$	2
influe	2043 2281 1752
influence$	2085 1382 2129 1546 2308 464 1563 984
influenced$	984
influences$	984
influencing$	984
influential$	1780
inform	1882 1885 1896 1897 1902 1225 522 1628 1686 747
inform$	971
information$	1865 1123 1207 1955 1972 1701 1731
informed$	1223 1971 2026 1698 1717 1746 971
informing$	971
informs$	971
ininto$	1608
injunc	235 1333 236 1334
injunction$	1774
injunctions$	1774
injur	758
injured$	831
input	1885 1902 1312 522 1628 747
input$	2059 920
ins$	1598
inset	1885 1902 522 1628 747
inside	2274
inside$	1361 2238 2244
insight$	1731
insist$	450
insistd$	450
insists$	450
inspire$	904
inspired$	904
inspires$	904
instagram$	459
instal	1875 1130 1152 1620
install$	1009
installation$	42
installed$	1877 1899 1009
installing$	1009
installs$	1009
instead$	76 1178 341 1489 581
instru	287
instruct$	247
instructed$	247 291
instructing$	247
instructs$	247
intake	2288
intell	1225
intelligence$	1207 1972 1731
intend	642
inter$	124
interaction$	1582
interest$	2030 2054
interests$	279
interrogat$	628
interrogate$	628
interrogates$	628
interrogating$	628
interrogats$	628
interv	1885 1896 1897 1902 522 1628 747
intervention$	1703 1757 1767
interventions$	1703 1757
interview$	732
interviewed$	732
interviewing$	732
interviews$	732
into	1202 344
into$	1942 1949 1968 1291 2147 335 2226 481 1608 1735 687
introd	4 1875 1620 690
introduce$	1094
introduced$	1094
introduces$	1094
introducing$	1094
introduction$	1102
investigate$	638
investigates$	638
investigating$	638
invita	1885 1902 522 1628 747
invite	1098 1873 1882 1139 1147 1896 1897 533
invite$	1024
invited$	1845 1886 1894 1631 1024
invites$	1024
inviting$	2013 1024
involv	1312 1686
involve$	991
involved$	991
involvement$	2059
involves$	991
involving$	991
is	1101 99 111
is$	1140 1144 1145 61 62 93 155 1279 305 520 521 555 557
isolat	686
isolate$	685
isolates$	685
isolating$	685
isolation$	2218 1785
issue$	1953 1955 1987 587 1689 932
issued	1875 1152 59 1620
issued$	1899 1157 1629
issues	1701
issues$	1953 1207 1955 1987 587 932
it	1181 1933 1651
it$	1203 1592 1642 555 1803 1805 1810 1829 1837 1840
its$	167 1299 1365 2355 1609 2357 1615 1617 650 1800 1801 1803 1822 1826 1829 1840 1841
january$	1922
jog$	746
joges$	746
jogs$	746
join	1114 1861 1873 40 1386
join$	1093
joined	1873 1875
joined$	124 125 1237 173 1312 1686 1093
joining$	1093
joins$	1093
joint	1123 124
joint$	1870 1222 1439 353 1452 2236 1585 1701 631
jointly$	1702
judgement$	1981 919
judgemental$	1263 1297
judgment$	919
july$	1922 1176
june$	1922 1176
keep	1910 1343 256 419 600 615
keep$	94 121 122 138 182 208 228 1346 278 303 304 306 1430 363 371 393 399 451 467 601 619 693 1060
keeped$	371
keepin	600
keeping$	121 122 138 182 228 303 304 306 363 371 393 399 451 467 601 693 1060
keeps	600
keeps$	94 121 122 138 182 208 228 303 304 306 363 371 393 399 451 467 601 693 1060
keepting$	467
kept	1875 99 100 101 1221 1620 600
kept$	1848 1191 94 1198 1199 1968 182 1281 303 1403 393 399 412 693
keys$	531
kid	1517
kids$	2169
kind$	1928 1463 1769
kinder	385 1501
kit	48
kit$	531
kitche	53 2341
kitchen$	42
kits$	531
knew$	1923 536 556
knife$	791
knives$	790
knock$	741
knocke	1875
knocking$	741
knocks$	741
know	1910 1186 1933 1686
know$	1298 2047 536 556
knowing$	536 556
knowledge$	1731
known	72 99
known$	1170
knows	1186 1933
knows$	536 556
kpi$	1624
kpis$	1624
labeled$	847
labelled$	847
lad	1517
lad$	381
lads	51 222 1326 2081 1345 1385 2146 1400 1401 2149 2215 1491 1513 2282 1772 1784 1792 698
lads$	1309 381 2260 430 1661
laid$	1887
lamp	48
lamp$	32 46
lamps$	32 46
landlo	49 50 1590 2349
landlord$	2337 771
landlords$	771
language$	1726
lanyards$	531
lapse$	2212
larger$	2217
last$	1909 1175
lasted	1921 77
late	1595
late$	2342
later$	1700
launch	1875 1620
lawyer$	893
lead	30 31 1884 49 50
lead$	1929 1261 240 515 528 1831
leadar	1129 1876
leadat	1129 1876
leadca	1129 1876
leadch	1129 1876
leadchecks$	1129
leadci	1129 1876
leadco	1129 1876
leadde	1129 1876
leadem	1129 1876
leader	49 50 222 1326 2081 2084 1345 1385 2146 1400 1401 2149 308 1415 2215 1491 402 2282 2316 1772 1784 1787 1792 698
leader$	2112 1780 1783
leaders$	2112 1780 1783 804
leadfi	1129 1876
leadho	1129 1876
leadin	381 1787
leading$	515
leadlo	1129 1876
leadma	1129 1876
leadme	1129 1876
leadof	1129 1876
leadpr	1129 1876
leadre	1129 1876
leadru	1129 1876
leads$	1929 515
leadse	1129 1876
leadsh	1129 1876
leadsu	1129 1876
leadup	1129 1876
leadvi	1129 1876
leadwr	1129 1876
leafle	1885 43 1902 522 1628 747
leaflet$	1865 1903 2344 1834 749
leaflets$	1903 1834
learn	603
learn$	2139
learni	1885 1902 1225 522 1628 747
learning$	1972
leav	460 736
leave	1910 241 258 350 416
leave$	94 95 1335 1339 1356 1448 360
leaves	416
leaves$	94 95 360
leavin	241 1487 416
leaving$	94 95 1339 360
leavingtime$	2234
leavingtimes$	2234
led$	192 1717 1746
left	99 2304
left$	1191 94 95 160 2307
lend$	1049
lending$	1049
lends$	1049
lens$	915
less	387
less$	268 269 1381 1475 580 752
lessen	401 436 2309 465
lesson	1885 1902 1409 2156 1504 2251 2332 522 1628 747
lesson$	1903 1905 314 2165 2228 749
lessons$	1903 1905 1924 1647 1832 1842
let$	200 1317 1342 297 1423 1430 1460 2274 435 452 501
leted$	1317
lets$	200 297 452 501
letted$	1317
letter	1885 1902 522 1628 747
letter$	1865 82 1834
letters$	82 1834
letting$	200 297
level$	529
levels$	529
liais	1697
liaise	1147
liaise$	900
liaised$	1894 1148 900
liaises$	900
liaising$	900
liaiso	1123
liaison$	1870 1969 900
librar	49 50 53
library$	2174 2216
licenc	1885 1902 522 1628 747
licence$	235
life$	483
lift	465
lift$	728
lifted	2309
lifted$	728
lifting$	728
lifts$	728 1842
light	48
light$	32 46 493 706
lighti	48
lighting$	32 46 706
lights$	32 46 493 706
like	1186 1933
like$	1256 2055
liked	72
liked$	1879 1170
likes	1121 1186 1933
likes$	1868
limit	227 1343 284 387 413
limit$	307 414 434
limited$	2065 414
limiti	227
limiting$	307 414
limitped$	414
limitping$	414
limits	227
limits$	307 414
limitting$	414
line$	47 1940 137 2001 1681
lines$	47 1940 137 1236 1681
linger	2252
linger$	2235
link	1325 1429
link$	144 2072 243 263 2176 1499 505 573 1743
linked$	144 505
linking$	144 505
links	1701
links$	144 1992 2072 243 263 2176 1499 505 573 1701 1743
list	43 1164
list$	3 1115 27 1911 2344 571
listen	1686
listen$	967
listened$	550 967
listening$	1699 623 967
listens$	967
lists$	1115 27 571
lit$	1650
live	1875 2162 1620
live$	1892 2139 1403 378 2247 2256 425
lives$	378 425
living$	2139
loaded$	1629
lock	48
lock$	32 46 371 1001
locked	479
locked$	371 1577 1001
locking$	371 1001
locks$	32 46 371 1001
lodge$	425
log	1885 1902 522 1628 747
log$	3 27
logged	1875 1152 1620
logged$	1899 799
logs	1129 1876
logs$	27 799
loiter	2252
long$	1926
longer	1910 250 1488 420 756
longer$	1160 1230 219 244 1348 286 288 1392 1530 1637 681 696
look	642
look$	142 161 1261 177 212 256 637 655
looked$	99 1221 637
lookin	642
looking$	161 177 212 637
looks	642
looks$	161 177 212 637
loop$	1698
loosen	331 1486 401 2309 465
loosen$	2233
loosens$	2233
lose$	151 241 1424 1561
loses$	151 267 1561
losing$	151 1561
lost$	1561
lot$	2168 2169 2315 2328 2331
lower	756
lower$	724
lowered$	724
lowering$	724
lowers$	724
loyalties$	263
loyalty$	263 1499
lunch	1409 2156 1487 1606 1607
lunch$	1410 2353 2354 1832 1842
lunche	2156
lunches$	1832
luncht	446 447
lunchtime$	1898 2234 1544 2292
lunchtimes$	1898 2234 1544 2292
made	1109 1873 1875 1152 111 1620
made$	1856 1887 1899 291
magistrate$	895
mail	1885 1902 522 1628 747
mailed	1098 1875 1620
mailed$	1845
main	381 1787
mainta	603 615
maintain$	956
maintained$	2016 956
maintaining$	956
maintains$	956
make$	111 128 168 1274 206 358 377 485 499 616 653
makeing$	485
makes	1129 1876
makes$	168 206 358 377 485 499 653
making$	128 168 206 358 377 653
male$	1658 994
males$	1658 994
mam$	855
man	1915
man$	765 994
manage	30 31 1129 1876 49 50 142 1274 355 2349 603
manage$	1240 2021 2222 947
managed$	2016 677 947
management$	631
managerchecks$	1129
managers$	41
manages$	947
managi	603
managing$	947
manner	1264
manner$	2011 2018
many$	1872 1126 1132 1156 1926 2259
map	1885 43 1902 1161 522 1628 554 747
map$	47 2344 503 534
mapped$	503 800
mappin	1885 1902 522 1628 554 747
mapping$	503 800
maps$	503 534
march	423
march$	1922 1176
mark$	1632 1652
marked$	555
marks$	1632 1652
master	1885 1902 522 1628 747
match	45 1606 1607 1616
match$	1143 2339 2353 2354 2362 2363
matche	1616
matches$	1143 2362 2363
materi	48
mates	1483
mates$	2169 2230
matter$	1195 1987
matters$	1987
may$	1176 1957 157 1314 1465
meal	45 1606 1607
meal$	1143 2344 2353 2354 2362 1832
meals$	1143 2362 1832 1834
meaningful$	1762
means$	1951 1991
measur	1226
measures$	1973 1227
mechanisms$	1227
mediat	1885 1902 522 1628 747
medic$	890
meet	1099 1852 56 1910 1324 2080 1336 2089 2090 1363 1380 1386 1389 2177 1464 2235 1518 427 1697
meet$	1851 1154 1321 2071 1335 2083 2110 2111 2132 2136 2211 1467 2258 2268 1548 1551 2299 2321 2324 498 526
meetin	15 1113 1123 1885 1902 1325 2073 2093 1382 2252 2264 1535 522 1628 747
meeting$	1860 1870 1903 2064 2072 1339 2121 2126 2138 1451 2199 1473 2221 749
meetings$	1870 1903 1951 2064 2129 1451 2199
meets	1129 1876
meets$	1851 1154 1321 498
meetup$	2127
meetups$	2127 1525
member	30 38 1884 51 52 65 69 1171 84 88 1187 1218 180 1278 222 1326 2081 1344 1345 2098 2100 272 1385 2146 1400 1401 2149 308 1415 2175 351 2215 2227 1491 1513 2282 2329 1635 1772 1784 1792 698
member$	2154 381 1509 1783
members$	0 1 1850 12 14 33 1136 41 1150 1163 1167 1182 1184 1934 1936 1965 1341 1376 2130 2154 2176 381 2260 418 430 2279 1783
membership$	1434
memora	1885 1902 522 1628 747
men	1915
men$	765 994
mend$	1012
mended	1130
mended$	1877 1012
mending$	1012
mends$	1012
mental	2281
mention$	1940 1681
mentions$	1940 1681
mentor	30 31 1129 1876 1884 1885 49 50 1902 522 1628 747
mentor$	0 1 1850 1105 12 14 41 1903 528
mentorchecks$	1129
mentoring$	1871
mentors$	0 1 1850 1105 12 14 41 1903
mentorschecks$	1129
menu$	2356
messag	1885 1902 1386 1473 2264 1518 1535 1580 2327 522 1628 747
message$	1168 73 1548 2347
messages$	1168 73 2064 1319 818
messaging$	2064 2126 2220
met	1852 1873 1875 1134 1147 1896 1897 56 355 533 1686
met$	1867 1881 1137 1894 1148 1154 1555 526 1631
meters$	2125
metres$	2125
midwife$	884
might	1305
might$	157 1314 1465
miles	359 2256
miles$	2125 1457 1506 1529
milestone$	36 1624
milestones$	36 1624
mind$	2023 2053 1698
mindfu	1221 1286
mindful$	1968 1971 2033
minibu	1885 48 1902 2288 522 1628 747
minibus$	2362
minimi	227 284 387 603
minimised$	2016 2065
minute	1875 1885 1902 522 1620 1628 747
missin	1165
missing$	1912 758
mistak	838
mitiga	603
mitigated$	2016
mix	1324 2080 1336 2089 1389 2177 2235
mix$	2071 2083 2132 2136 2321 1794
mixing	1325 2073 2093 2252 2264
mixing$	2072 2121 2138 2221 1535 1795
mobile$	1855
model$	1722
models$	1722
module	1885 1902 522 1628 747
module$	2 47
modules$	47
moment$	1960 1417
monday	446 447
monday$	1898 446 1544 447 2292 1593 2364 2365
mondays$	1898 1544 2292 1593 2364 2365
money	2006
money$	24
monito	1221 1697
monitor$	795 897
monitored$	1968 795 897
monitoring$	795 897
monitors$	795 897
month$	468
monthly$	1846 508
months$	1977 2271 468
more	57 118 124 2077 593
more$	1155 1158 64 1216 1222 150 1250 164 1266 207 1307 214 1331 274 1375 300 2217 385 1501 429 2297 529 1638 1711
mornin	446 447
morning$	1544 2292
mornings$	1544 2292
mosque	53
most	29 1550
most$	1127 1158 1304 1415 2297 2316
mother	1368 2270 469
mother$	854
motivate$	905
motivates$	905
motivating$	905
mou	1885 1902 522 1628 747
mounte	1619
mounted$	2366
mov	423 449
mov$	361 374 411
move	317 416
move$	246 258 270 303 318 2172 328 346 350 361 374 397 1500 411 426 2289 2303 480 1583 510 663 1775 705
moved	317 2303
moved$	1165 246 270 1369 1403 1406 318 346 361 374 1479 1500 411 443 480
moveed$	397
moveing$	246 397
movements$	806
movered$	397
moves	317
moves$	246 270 303 318 2172 346 361 374 397 1500 411 426 2289 480 510 663 1775 705
moving	317
moving$	361 374 411 1583 597 705
movred$	361 374
movring$	361 374
movs$	361 374 411
much$	1126 1926
multi$	1123 124 125
mum	1368 2270 469
mum$	854
mural$	42 2344
murals$	42
museum	53
music$	2356
must	2035
must$	163 171 1465
nailed	1619
nailed$	2366
name	1910 1164
name$	1911 1170 718
named	1914 1169
named$	1916 1626 559
names	1862
names$	570 718 823
nan	1368 2270 469
nan$	857
nana$	857
nanny$	858
naturally$	1486
near	1476 1481
near$	1230 1352 2139 2228 1618 1814
nearby$	1799
necess	118
necessary$	1216 1692 1693
need$	2035
needed	2002
needed$	1692 1693
needs	1686 1701
needs$	2035 1703 930
neighb	69
neighbours$	1167
neither$	226 315 383
nephew	1517
netbal	1616
netball$	2363
networ	15 22 1205 1590
network$	1105 1120 87 1952 279 2230 2267 2283 2337
networks$	1951 1991 279 2230 2267 2283
never	250 1488
never$	219 226 244 1348 288 2158 320 333 349 369 1530 440 681 696 852
new	242 385 1501
new$	273 1422 345 365 438
newsle	1885 1902 522 1628 747
newsletter$	749
next$	1476 1481 1700
nicer	385 1501
nicer$	1422 365
niece	1517
night	1409 2156 2196 2254
night$	1864 1898 1397 2160 2184 2185 1477 2269 1544 2292 2300
nights	2156 758
nights$	1864 1898 1397 2161 2185 2197 1477 2275 1544 2292 1643
no	282
no$	70 225 253 277 294 298 319 372 437 1550 473 482 484 487 539 540 673
nobody	88
nobody$	383 757
non	224 672
non$	165 199
nonassociation$	1770
noncontact$	1322
none	88
none$	254 315 383 757
nor$	226 696
normal$	1204 166
norms$	1726
north	1524
not	76 1343 250 282 1488 1489
not$	67 1174 96 97 219 226 237 244 2092 1348 286 288 2158 315 320 325 333 339 349 362 369 1530 440 474 681 696 697 851
note	1885 1902 1194 110 522 1628 747
note$	27 1939 1940 1941 1732
notes$	27 1940
nothing$	257
notice	43 1186 1933 1333 1334
notice$	46 2054 231 493 1773 1781 1782
noticeboard$	1888
noticeboards$	1888
notices$	46 493 1773 1781 1782
notifi	1882
november$	1922
now$	1140 1160 1909 195 2271
nowhere$	266
number	9 43 1915
number$	10 16 1865 21 23 47 54 1511
numbers$	1872 1511 531
nurse	30 31 1884 49 50
nurse$	1105 878 881
nursea	1129 1876
nursec	1129 1876
nursechecks$	1129
nursed	1129 1876
nursee	1129 1876
nursef	1129 1876
nurseh	1129 1876
nursel	1129 1876
nursem	1129 1876
nurseo	1129 1876
nursep	1129 1876
nurser	1129 1876
nurses	30 1129 1876
nurseu	1129 1876
nursev	1129 1876
nursew	1129 1876
nurtur	165 199 603
nurture$	983
nurtured$	983
nurtures$	983
nurturing$	1263 1297 983
observ	1885 1902 522 1628 747
obtain	1875 1620
obtain$	633
obtained$	1621
obtaining$	633
obtains$	633
occasi	758
occasions$	1405
occur	1270
occur$	2017
occurs$	2017
october$	1922 1176
of	1124
of$	1849 1125 1911 1919 1174 1925 1185 1189 1942 108 1956 1973 1235 1995 1996 1267 2051 2076 1330 1337 2098 1357 1361 1446 1448 2208 2219 1480 1503 2311 2351 1634 537 1668 1669 1679 1730 1738 1789
off	1338 1498 2256 2359
off$	1847 1881 234 1339 2245 2276 457 1576 1577 1801 1824 1825 1828
offer	1885 1902 118 522 1628 1701 747
offer$	1216 170 2052 989 1067
offere	1098 1875 1882 1896 1897 1152 59 118 2002 1260 194 1295 1620
offere$	170
offered$	1845 1899 1157 1216 1964 1221 2007 1292 2042 1567 989 1067
offeres$	170
offeri	118
offering$	1216 170 989 1067
offers	1129 1876 118
offers$	1216 170 989 1067
office	30 31 1129 1876 1884 49 50
officer$	0 1 1850 1105 12 14 41 774
officerchecks$	1129
officers$	0 1 1850 1105 12 14 41 774
officerschecks$	1129
often	10
often$	7 1108 1126 1926 2041 1678
older	381 2291 1787
older$	1915 222 1326 2081 1345 1383 1385 2146 1400 1401 2149 2215 1491 2255 2282 560 562 563 1772 1784 1792 698 699 700
oldest	222 1326 2081 2084 1345 1385 2146 1400 1401 2149 308 1415 351 2215 381 1491 402 2282 2316 1772 1784 1787 1792 698
oldest$	2255
on	1595 665
on$	1141 63 1912 1189 1975 1976 1245 2008 1277 1296 2048 2091 2116 1391 316 1419 340 2224 1480 2330 495 2342 2343 2345 1610 2361 1618 1672 618 1768 1800 1801 1814 1815 1824 1825 1839
once	2257
once$	1846 2119 2137 2145 2258 2278 2343
one	2084 381 406 1787
one$	1253 2083 249 1349 252 1362 1390 2152 308 1407 1415 351 1453 2200 1459 2211 373 383 2232 391 402 1531 2280 2286 2314 2316 475 1628 559 1778 1801 1816 1817 1837 757
ones	1514
ones$	2130 2186 1514 2261 1783
ongoin	118
ongoing$	1216 1239 631 898
online$	1892
only$	251 292 2200 395 433
onside$	1763
open	1152 1595
open$	1117 1885 1151 1899 1902 1929 1983 1265 2027 2028 1286 2342 522 1628 1650 1699 1759 1769 1831 747 999
opened	1875 1152 1620
opened$	1879 1887 1151 1899 999
opening$	702
opens$	1151 1929 999
operat	1670
operational$	1892
opinions$	218
opport	2006 2039 1686 1701
opportunities$	1268 1703 1704 640
opportunity$	1993 640
opposite$	311 1420 1449 466 1565
optician$	886
optimi	603
option	2006 2039 1519 1737
option$	2000 1736 640
options$	2266 1703 1736 640
orange$	1907
orbit$	1546
order	1146 2070 235 1333 1334 287 423
order$	1893 2069 231 247 450 485 1773 1781 1782
orderd$	450
ordere	1875 1146 1620
ordered$	1893 247 291
ordering$	247 485
orders	1333 1334 287
orders$	2069 247 450 485 1773 1781 1782
ordina	49 50 173
ordinary$	166
ordinate$	1750
ordinated$	1223 1271 1750
ordinates$	1750
ordinating$	1750
organi	1875 1890 1620
organise$	1929 517
organised$	517
organises$	1929 517
organising$	517
other	1205 180 1278 2085 242 2090 2100 2102 2113 2128 1413 2175 2178 2179 1444 2204 385 1501 2282 2291 1545 2293 2295 2329 688 1790
other$	1952 2086 1341 2099 1354 2121 1375 1377 2127 1383 2133 2142 2143 2151 2152 2155 311 2166 1422 342 1441 345 1455 2203 1458 2207 2232 2239 1495 2246 2262 2265 421 1525 2280 1541 2291 1545 2293 1547 2296 1560 463 2310 2313 2315 2317 1578 1786
others	1205 2113 2175 1494
others$	1952 1341 2099 2129 2133 2135 2142 2143 2152 2155 1458 2232 2239 2240 2241 2246 2262 2265 2296 1560 463 2310 2313 2315 2328
ought$	2035
our	1195 159
our$	1942 1257 167 1299 1617 650
out	448 2327 488 2359 1737
out$	1102 1889 1899 1157 1172 1938 1192 1193 96 1942 1196 1198 2007 1275 2029 2042 2071 1335 1338 1360 2136 2153 2162 1416 1421 327 1428 2177 1444 1469 2226 2233 1490 1507 1510 470 2320 1577 1604 548 1712 1807
outcom	1701
outcomes$	935
outing	2332
outing$	2362
outings$	2199 2362
outlet	1752
outlook$	2030
outrea	1885 1902 1312 522 1628 747
outreach$	1855 1871 2059 1757
outreachmentor$	1105
outreachmentors$	1105
outreachnetwork$	1105
outreachnurse$	1105
outreachofficer$	1105
outreachofficers$	1105
outreachpanel$	1105
outreachsergeant$	1105
outreachservice$	1105
outreachstaff$	1105
outreachteam$	1105
outreachworker$	1105
outreachworkers$	1105
outsid	96 1377 1444 1581
outside$	1141 2203 1618 1799 1814
over	1466 2327
over$	2077 259 2127 2212 2213 2217 1532 2318 612 1730
overla	1336 2235 1571
overlap$	2083 2095 2318
overs$	2127 1525
overse	1524
oversi	1686 1701
oversight$	1713 1729 632
overview$	1713
own$	1197 1200 1359 1394 2218 379 1554 1655 1778
owner	49 50 2349
ownership$	2054
pack	1885 1902 522 1628 747
pack$	1865
paediatrician$	882
page	1885 1902 522 1628 747
page$	1121 47
pages$	47
paid	1875 1620
paid$	1146 506
paint$	2356 1013
painte	1130
painted$	1877 1887 1013
painting$	1013
paints$	1013
pair	222 1326 2081 1345 1385 2146 1400 1401 2149 351 2215 1491 2282 1772 1784 1792 698
paired$	1585
pairs	1514
pairs$	2261
pan$	1998
panel	15 22 1885 49 50 1902 1205 522 1628 747
panel$	1105 1120 1952
pans$	1998
paragraph$	1940 1681
paragraphs$	1940 1681
parame	1194
paramedic$	891
parameters$	1941
parcel	409
parcelled$	1507
parent	29 30 1884 51 52 69 88 1218 1596 1725
parent$	0 1 1850 12 14 41 854
parents$	0 1 1850 12 14 1127 33 41 1150 1167 1965 1272 1345 248 332 1472 2352 1727 1741 854
park	53
park$	2145 2174 2216 743
parked$	743
parking$	743
parks$	743
part	1114 1861 1873 1874 1875 40 686
part$	1883 1138 96 1195 2046 1564 2312
partic	1114 1861 1121 40
participants$	1868
participate$	1138
participates$	1138
participation$	1627
partie	45
parties$	1143
partin	686
partne	22 1123 30 1884 1205 124 125 190 1701
partner$	863
partners$	0 1 1850 12 14 1120 41 1952 126 1288 634
partnership$	1120 1870 1222 1223 1702
parts$	1564 2312
party	45
party$	1143 2362
pass$	110
passage$	1940 1681
passages$	1940 1681
passed$	1954
passes	48
passes$	531 1832 1834
pastor	118
pastoral$	1216
path	2341
path$	42 432
paths$	432
pathwa	1519 1752
pathway$	2266
pathways$	1951 2266
patient$	1769
patrol	1099 1852 1885 1902 522 1628 747
patrol$	1851 1871 780 1042
patrolled$	1042
patrolling$	1042
patrols$	1851 1871 780 1042
pay$	1008
paying$	1008
pays$	1008
peace	1543
peace$	2290 2307
peel$	240
peeled$	1759
peer	2085 1340
peer$	222 1326 2081 2085 1340 2087 1345 1385 2146 1400 1401 2149 2175 2210 2215 1483 1491 1520 1534 2282 1536 1586 1772 1784 1792 698
peers	2175 1483 2293
peers$	2086 2087 279 2166 2169 2190 1458 2210 2230 2232 2239 2246 2248 2250 2262
people	29 30 1884 1278
people$	0 1 1850 12 14 1127 33 1136 41 1150 1163 1167 1182 1931 1934 1935 1965 2037 1309 1315 1376 2169 2176 2210 381 2260 430 2279 491 2346 1660 564 1797
per$	29
percen	29
percent$	1127
perceptions$	1726
perfor	45 1890
perform$	512 1076
performance$	1143 2339
performances$	1143
performed$	1076
performing$	512 1076
performs$	512 1076
periodic$	599
periodically$	1976 599 1700
permit	2274
permit$	1948 1985 1317 1423 1460 1754
permited$	1317
permits$	1948 1985 1754
permitted$	1317 1342 1493
person	30 1884 222 1326 2081 1345 1385 2146 1400 1401 2149 308 1415 2215 1491 2282 1772 1784 1792 698
person$	0 1 1850 12 14 41 173 2154 1509 1660 648
pharmacist$	889
phone	1099 48 1518 2303
phone$	531 1027
phoned	1098 1875 1147 1896 1897 533
phoned$	1845 1894 1148 1631
phones	245
phones$	531 1027
phoning$	1027
physio$	885
physiotherapist$	885
pick	154
pick$	142 1261 403 729
picke$	403
picked$	99 100 1221 729
pickes$	403
pickin	154
picking$	403 729
picks	154
picks$	403 729
picnic	45
picnic$	1143 2362
picnics$	1143
picture$	1168 1203 1731
pictures$	1168
pilot$	2
pitch	2341
pitch$	42
plac	449 690
plac$	411
place	1122 1875 1130 1885 1890 1902 317 522 1620 1628 747
place$	1860 1869 1877 1960 1964 1974 2010 2029 2044 2145 303 314 2165 328 1434 341 2194 1489 397 411 467 1569 1626 1687 1812
placed	1875 317 1620
placed$	2139 1403 1406 318 346 1471 1479 411 443
placeed$	397
placeing$	397 467
placem	1409 2156 1410 2162 1436 2191 1445 2196 1504 2251 408 1519 428
placement$	318 2172 328 2192 2242 2266 1526 431 1569
placements$	2157 318 2172 328 2183 2197 2242 2266 1526 431 1569
placered$	397
places	317 1601
places$	1960 2010 2044 303 328 397 411 467 2348 1812
placeting$	467
placin	317
placing$	411 1540
placs$	411
plan	1885 1902 522 1628 642 747
plan$	2 1863 1865 36 1929 1944 1947 1203 1700 749
planned$	1858
planni	642
planning$	1969 1728
plans	642
plans$	1929 1227
plant$	1070
planted$	1887 1070
planting$	1070
plants$	1070
play	45
play$	1855 42 1143 201 1335 1384 2339 518 1083
played	1890
player	51
players$	1798
playgr	1409 2156 2196
playin	1580 2327
playing$	201 518 1083
plays$	1143 201 518 1083
pledge$	44
podcast$	47 2347
point	1164
point$	1911 1960 2032 1417
police	30 31 1129 1876 1884 49 50
police$	0 1 1850 12 14 41 772
policechecks$	1129
polici	1885 43 1902 522 1628 747
policing$	773
policy	1885 43 1902 1611 522 1628 747
policy$	47 2358 749
pond$	42
pool	53 1616
pool$	2363
pop$	655
portal$	47
portals$	47
positi	165 199 242 385
position$	1700
positive$	1263 2013 2021 1297 438 654 1762 1769
possib	2002 1737
possibilities$	640
possibility$	1736 640
possible$	1253 1457 1692 1693 1709 640
post	1885 1902 522 1628 736 747
post$	1906 1626
posted	1875 1142 1152 59 1620
posted$	1889 1899 1157 1629
poster	1885 43 1902 522 1628 747
poster$	46 493 2344 1834 749
posters$	46 493 1834
potential$	640
power$	231 2308 464 1563 1773 1781 1782
powerful$	2222
powers$	231 1773 1781 1782
practi	30 1884 49 50 1225 1701
practicable$	1693
practice$	1970 1972
practitioner$	0 1 1850 12 14 41
practitioners$	0 1 1850 12 14 41 126
prepared$	1567
presen	1862 1875 1885 1902 1270 1312 522 1620 1628 747
presence$	2059 1353 1713 1715
present$	2017 2194 1769 731 1831
presented$	731
presenting$	731
presents$	2017 731
pressure$	2281
preven	227 230 1343 281 282 419 603
prevent$	228 1346 278 1430 375 950
prevented$	2065 407 950
preventing$	228 375 950
prevention$	950
prevents$	228 375 950
prey	86 1663
prey$	1930
price	1611
price$	2358
priced	1146
priced$	1893
print	736
print$	1036
printe	1875 1142 1152 1620
printed$	1889 1899 1036
printing$	1036
prints$	1036
priori	1686 603
priorities$	921
prioritise$	809
prioritised$	2016 809
prioritising$	809
priority$	1241 921
prise$	240 303 323
pro	242 385
proact	125 173 1286
proactive$	1223 1271 2033 978
proactively$	978
problem$	1987
problematis$	628
problematise$	628
problematises$	628
problematising$	628
problematiss$	628
problems$	1987
procedures$	1951
processes$	1951 1227
procur	1146
procured$	1893
produc	4 1875 1129 1876 2288 1620
production$	1102
productive$	1762
profes	22 30 1884 1205 190
professional$	0 1 1850 12 14 41 1234 528 590
professionals$	0 1 1850 12 14 1120 41 1952 126 1288 634
profile$	1689 1713 798
profiled$	798
profiles$	798
profiling$	798
profit	1663
profit$	1930
progra	1885 1902 1504 2251 1519 522 1628 747
programme$	2 1853 2266 525
programmes$	2266
progre	1134 1221 1260 1261 1295
progress$	1950 1992 2008 1700 1765 944
progressed$	1881 1968 2007 2042 944
progresses$	1950 944
progressing$	944
progresss$	1950
prohib	227 230 281
prohibit$	228
prohibited$	2065 407
projec	2254
project$	2 42 2120 525
promise$	291 450
promised$	1858 450
promises$	291 450
promot	603
promote$	911
promoted$	2016 911
promotes$	911
promoting$	911
promptly$	1972
proper$	1204 1538
proportionate$	975
proportionately$	975
protec	603
protect$	957
protected$	2016 957
protecting$	957
protection$	235
protective$	1701
protects$	957
protoc	1885 1902 522 1628 747
protocol$	749
provid	1875 1129 1876 1152 59 118 1620 615
provid$	170
provide$	1216 170 988 1066
provided$	1899 1157 1216 1964 194 1629 988 1066
provider$	2209
providers$	2209
provides$	1216 170 988 1066
providing$	1216 170 988 1066
provids$	170
provis	4 1885 1902 2006 1312 2162 1504 2251 522 1628 1701 747
provision$	1102 2059 2242 1703 1704 1757
provisions$	2242
pru$	2242
psychiatrist$	875
psychologist$	874
public	4 1069
publication$	1102
publis	1875 1142 1620
publish$	1037
published$	1889 1037
publishes$	1037
publishing$	1037
pull$	240 303 322 392 1546 2308 464 1563 626
pulle$	392
pullen$	392
pulles$	392
pulling$	322 392 626
pulls$	322 392 626
pupil$	381
pupils	1612
pupils$	381 1798
purcha	1875 1146 1620
purchased$	1893
purpose$	2014
purposeful$	1762
push$	625
pushes$	625
pushing$	625
put	449 690
put$	1875 1130 1142 1890 1152 129 1282 443 467 1619 1620 1059
puting$	467
puts$	467 1059
putting$	129 1540 467 1059
qualit	1701
questi	1885 1902 522 1628 747
quicke	756
quicker$	1761
quickly$	1761
quiet$	2322
quit	460
quit$	295
quiting$	295
quits$	295
racism	846
racist	846
radar$	1698
raise	110 142
raise$	1240 591 621 1071
raised$	1954 591 1733
raises$	591 1071
raising$	591 1690
ramp	48 2341
ramp$	42 453 454
ran$	1623
rang	1852 533
rang$	1148 1631
rappor	1701
rate	1910
rate$	529 750
rated$	750
rates$	529 750
rather$	1178 341 1489 582
ratifi	1875 1620
ration	387
re	1467 554
re$	1473
reach	1164 1518
reach$	1911 1546 1568 526 614 748
reache	1098 1873
reached$	1845 526 748
reaches$	614 748
reaching$	614
react$	663
reacts$	663
read	1098 1866 1875 1620
read$	1845 1859 1879 1142 1052
reading$	1052
reads$	1052
ready$	1887 1567
real$	1538
reassurance$	1963 916
reassure$	916
reassured$	916
reassures$	916
reassuring$	916
receiv	1873 1874 1875 118 1620
receive$	1216
received$	1859 55 1621
recogn	72 1274 603
recognise$	2021 964
recognised$	1170 964
recognises$	964
recognising$	964
record	1875 1129 1876 1885 1902 1195 98 99 100 101 1205 110 522 1620 1628 747
record$	3 27 1944 1945 1947 502 1682
recorded$	1942 1196 1198 1199 502
recording$	502
records$	27 1952 502
recove	756
recrui	1098 1875 1152 86 1620
recruit$	1020
recruited$	1845 1899 1020
recruiting$	1020
recruits$	1020
red$	1907
redecorated$	1887
redraft$	1046
redrafted$	1046
redrafting$	1046
redrafts$	1046
reduc	284 387 401 413 436 465 756
reduce	227 2309 603
reduce$	307 951
reduced$	2016 2065 951
reduceing$	307
reduces$	307 951
reduci	227
reducing$	951
reference$	1940 1681
references$	1940 1681
referr	1098 1121 1873 1882 1885 1902 522 1628 747
referral$	11 82 2344
referrals$	11 1868 82
referred$	1845
reflec	1274
reflect$	2021 1732
reform$	2214
refres	1885 1902 522 1628 747
refunds$	1842
refurbished$	1887
refurbishment$	42
refuse	282
refused$	412
regard$	1241
region	2191
regist	17 1866
register$	3 1115 27 397
registered$	397
registering$	397
registerred$	397
registers$	1115 27 397
regrou	1467
regroup$	2214
regular$	1239 166 529 599 617 631
regularity$	6
regularly$	1972 1976 599 1700
rehear	45 1195
rehearsal$	1143 2360
rehearsals$	1143 2360
rehearsed$	1942
rehous	317
rehous$	361 374
rehouse$	309 361 374
rehoused$	1406 309 361 374 1479
rehouses$	309 361 374
rehousing$	309 318 361 374
rehousred$	361 374
rehousring$	361 374
rehouss$	361 374
relati	2043 1325 1327 1368 2162 1429 2270 469 1701
relations$	1743
relationship$	2072 2176 648 924
relationships$	1992 2072 279 2176 924
relatives$	1798 866
releva	1195 118
relevant$	1942 1204 1216 1692 1693
reliance$	321 1499
reloca	317
relocat$	361 374
relocate$	309 346 361 374
relocated$	1406 309 346 361 374 1479
relocates$	309 346 361 374
relocating$	309 361 374
relocation$	318
relocatred$	361 374
relocatring$	361 374
relocats$	361 374
remain	99 188 2291 600
remain$	122 1224 1279 1281 363 619 693
remaining$	363 1545
remains$	122 1279 1281 363 693
rememb	1186 1933
remember$	1732
remind	1147
remind$	912
reminded$	1894 912
reminding$	912
reminds$	912
remote$	1506
remov	423 436 460 461 488 583 682
remov$	392
removal$	239
remove	448 2298 2304 479
remove$	240 329 392 1040
removed$	329 2181 1479 1577 1040
removen$	392
removes$	329 392 1040
removing$	240 329 392 1040
removs$	392
reopen$	1074
reopened$	1074
reopening$	1074
reopens$	1074
repair	1130
repair$	42 1011
repaired$	1877 1011
repairing$	1011
repairs$	42 1011
repeat	1195 98
repeat$	1942
repeated$	1942 1196
replac	1130 1489 678
replace$	708 739
replaced$	1877 2198
replaces$	708
replacing$	708
replie	1121 1147 1153
replied$	1894
replies$	1868 1900
reply	1866 1153
reply$	1900
report	1099 1121 1129 1876 1885 1902 1910 1194 1195 98 110 2303 522 1628 747
report$	1851 73 82 1939 1941 749 750
reported$	1942 1196 1954
reports$	1851 1868 73 82
reques	690
request$	1168
requested$	1621
requests$	1168
requir	2002 287
require$	247 450 485
required$	291 450 1692 1693
requireed$	247
requireing$	247 485
requires$	247 450 485
resent	1186 1933
reserve$	1085
reserves$	1085
reserving$	1085
reside	45 428
residential$	1143 1526 471
residents$	1797
resili	1701
resilience$	926
resour	1885 1902 1312 522 1628 747
resources$	1201 1238 2059 1703 1757
respec	2043 603 841
respect$	966
respected$	2016 2063 966
respectful$	1928 966
respectfully$	966
respecting$	966
respects$	966
respit	1543
respite$	334 2290
respon	1866 1121 1873 1874 1153 1286 603 1701
respond$	142 608 663 941
responding$	941
responds$	663 941
response$	1900 1970 941
responses$	1868 941
responsibility$	1212 2004 2054
responsive$	2033
rest	2085 2102 2113 2128 2178 2204 1543 2291 1545 2293 2329 1790
rest$	2133 2135 2152 2155 2175 334 2232 2239 1494 2246 2262 2265 2290 2296 1560 2313 2315
restri	227 284 387 413
restrict$	307 414
restricted$	2065 407 414
restricting$	307 414
restrictped$	414
restrictping$	414
restricts$	307 414
restrictting$	414
resurfaced$	1887
resurfacing$	42
retain	615
return	1866 1873 1874
return$	380
returning$	380
returns$	380
retwee	1121
retweets$	1868
reunit	1467
reunite$	2214
review	1875 1129 1876 1885 1902 1221 522 1620 1628 1697 747
review$	2 1986 1698 602 974
reviewed$	1968 602 974
reviewing$	602 974
reviews$	602 974
revise	1875 1620
rewrite$	1045
rewrites$	1045
rewriting$	1045
rewritten$	1045
ride$	1431 2360
rides$	2360
right$	1204 2021
rights$	648 839
ring	1099 1852 1910 1164 1386 1518 2303
ring$	1911 80 1028
ringing$	1028
ringle	1415 2316 1787
ringleader$	1780 1783 803
ringleaders$	1780 1783 803
rings$	80 737 1028
rink	53
ripped$	479
rise	756
rise$	57
rises	756
rising	756
risk	2043 1701
risk$	1953 1987 587 1700 936
risks$	1953 1987 587 936
risky	2043
rival	998
road	2196
road$	2202
robbed	1165 86
robbed$	1912 826
robber	758
robberies$	91 784
robbery$	91 784
robust	125 173 1686
robust$	1223 1271 631 979
robustly$	979
role	1752
role$	624
roll	4
rolled$	1875 1620
rollout$	1102
room	19 53 1409 2156 2341
room$	42 314 2165 2228 2300 2342 2344 2355
rooms	2156
rose	756
rota	15 1885 1902 2288 522 1628 747
rota$	47 2344
rotas$	47
round	2327
round$	2071 1753
rounde	1616
rounders$	2363
route	2196 1601
route$	1435 2202 1601 2348
routes$	1951 1435 2284
routine$	599
routinely$	599
routines$	824
row$	82 1564 2312
rows$	82 1564 2312
rugby	1616
rugby$	2363
rule	43 2070 1611
rule$	44 2069 434 450 2358
ruled$	1191 450
rules$	44 2069 450 2358
run	1875 1152 1620
run$	1899 1929 1930 2360 1623 1831 1063
rung	1098 1852 1875 1147 1896 1897 56 1914 2303 533
rung$	1845 1894 1154 1631
runnin	1113
running$	1860 1892 1063
runs	1129 1876
runs$	1929 2360 1623 1063
s$	102 1257 1382 1407 336 459 463 1786
s20$	1796
s34$	683 684
s35$	683 684
safe	165 2043 199 1601 1686 1701
safe$	1928 1263 2021 2025 2026 1297 2348 1653 844
safegu	603 843
safeguard$	958
safeguarded$	2016 958
safeguarding$	958
safeguards$	958
safely$	1646 754
safer	199 1501
safer$	2021 2025 2026 1297 1714 753 844
safety	2043 1686 1701
safety$	2014 630
said	1186 1933 98
said$	1858 1196 750
same	1412 406 2257
same$	1906 1362 2152 1412 2159 2164 1418 1437 1438 2194 1481 2257 1522 2287 1572
sameanother$	2166
samefriends$	2166
samefriendship$	2166
samefriendships$	2166
samegroup$	2166
sameother$	2166
samepeers$	2166
sanction$	812
sanctions$	812
sat$	1147 1403 443
saturd	446 447
saturday$	1898 446 1544 447 2292 1593 2364 2365
saturdays$	1898 1544 2292 1593 2364 2365
saw	1186 1933
saw$	1879
say	1910 1164 1186 1933
say$	1911 1997 750
saying$	750
says	1186 1933
says$	750
scatte	1369 1370 686
scattered$	2116 2117
schedu	1875 1620
scheme	1885 1902 522 1628 747
scheme$	2 47 525
schemes$	47
school	30 31 1129 1876 1884 49 50 53 1218 1409 2156 1410 2162 2191 1445 2196 1462 1504 2251 408 2254 1519 444 2349
school$	0 1 1850 12 14 41 1924 1965 1223 2172 328 2173 2174 2180 2189 2192 2193 2209 2242 2266 1542 1570 2325 2357 1647
schoolchecks$	1129
schooled$	1471
schools$	0 1 1850 12 14 41 2157 2197 2209 2242 2266
scope	1194 1195
scope$	1939 1941 1942 639 640
scopes$	639
scoping$	639
score	1910
score$	74 750
scores$	74 750
screen	1885 45 1902 522 1628 747
screening$	1143
screenings$	1143
screwe	1619
screwed$	2366
search	1165
search$	161 814
searched$	1912
searches$	82 814
seat	48
seat$	303 378 453 454 467 2344 2356 1081
seated$	1403 378 443 1081
seating$	32 303 1540 467 1081
seats$	32 303 378 453 454 467 2356 1812 1081
seatting$	467
second	2291
section20$	1796
section34$	683
section35$	683
secure	1122 1875 1620
secure$	471
secured$	1869
security$	2014
see	1099 1910 1186 1933 2090 1386 1389 2177 2235 1518
see$	153 2003 2058 215 2080 1336 2089 1363 283 2132 2136 1464 1548 514
seeing	2073 2093 2264 1535
seeing$	153 215 2080 1339 2121 2126 2221 2252
seek	256 642 690
seek$	148 358 633
seekin	642
seeking$	358 633
seeks	642
seeks$	633
seen	1098 1873 1875 1882 1896 1897 56 1324 1389 355 435
seen$	1845 1859 1154 2071 2078 2136 1533 1555 458
sees$	283 514
seize$	815
seized$	815
seizes$	815
seizure$	815
seizures$	815
select$	403
selecte$	403
selectes$	403
selecting$	403
selects$	403
self$	1701
sell	86 1663
sell$	1930 2335 2336
seller	1915
seller$	770
sellers$	1797 770
selling$	1640 1662 1664
sells$	1664
semina	1885 1902 522 1628 747
send	317 423 736
send$	322 380 397 411 1025
sende$	411
sended$	397 411
sendes$	411
sending$	380 397 411 1025
sendred$	397
sends	1129 1876
sends$	322 380 397 411 1025
senior$	631
sense$	169 1731
sensit	173 1286
sensitive$	1971 1271 2033 977
sensitively$	977
sent	1109 1873 1875 1152 59 1165 317 2303 1620
sent$	1856 1899 1157 1912 270 1406 322 346 1471 1479 1500 411 426 480 1629 1026
sente$	411
sented$	411
sentence$	1940 1681
sentences$	1940 1681
sentes$	411
senting$	411
sents$	411
separa	1369 1370 1453 385 409 2303 686
separate$	1394 299 311 312 1414 1420 337 338 345 1449 1450 1455 364 379 389 394 1495 1496 421 1528 1537 1541 1547 1553 466 1565 1579 1587 1791
separated$	2116 2117 1507 1791
separately$	2200 2286 992
separation$	686
september$	1922 1176
sergea	1884 49 50
sergeant$	1105 777
serve$	1084
served	2274
server	459
server$	1557 477
serves$	1084
servic	19 49 50 190
service$	1105 47 525
services$	47 1951 126 1991 1288 1703 1704 634
serving$	1084
sessio	1885 1902 1504 2251 2254 435 2332 522 1628 747
session$	1903 1397 2160 2174 2184 1451 2199 1533 2294 2300 2360 749
sessions$	1903 1397 2161 2174 2186 1451 2199 1533 2294 2360
set	1409 2156 2196 1504 2251 1519 444 690
set$	1875 1195 98 99 100 1282 2168 2169 2180 1443 1463 2228 2266 1542 1620 662 711 725
sets	2156 2251
sets$	1443 2197 2266 662 711 725
setting$	1960 2010 2044 2333 662 711
settings$	1960
settle$	2290 2307
seven	51 52 222 1326 2081 1345 1385 2146 1400 1401 2149 2215 1491 2282 1772 1784 1792 698
seven$	1150
sever	227 331 401
several$	373
severed$	2088
severi	227
severs	227
sew$	1079
sewing$	1079
sews$	1079
shadow$	1546
share	110
share$	127 1384 406 973
shared	1875 1620
shared$	1879 1954 1439 353 1452 2236 409 459 1558 1585 973
shares	1121 1129 1876
shares$	1868 1384 406 973
sharing$	1870 127 2126 1384 406 973
she	88 381 402
she$	2045 1308
shed	2341
sheet	1885 1902 522 1628 747
sheet$	1115 27
sheets$	1115 27
shelte	48 2341
shelter$	32 42 46 453 454
shelters$	46
shift	1885 1902 1519 522 1628 747
shift$	1903 2266 2294
shifts$	1903 2266 2294
shoo	415
shop	53 2349 1635 1725
shop$	1888 2145 2216
shopke	30 1884 1590
shopkeeper$	0 1 1850 12 14 41 2337 1666
shopkeepers$	0 1 1850 12 14 41
shoplifting$	793
shops$	1888 2216 2352
shorte	387 756
shorten$	1072
shortened$	1072
shortening$	1072
shortens$	1072
should	2035 1305
should$	1217 163 171 172 1465
show	45 1164
show$	1143 1911 2362 1632 1652 1831 1053
showing$	1125 1053
shown	1142 1896 1897 59 194
shown$	1889 1157 1292
shows$	1143 1632 1652 1053
shut	2304 460
shut$	371 412
shuted$	371
shuting$	371
shuts$	371
siblin	351 352
side$	1143 1564 2312 2363 1763
sides$	1564 2312
sight$	1249
sign	1862 1873 1874 43 48
sign$	1112 1114 17 1121 32 1131 46 493 2344 1038
signal$	459
signed	1875 1142 1620
signed$	1098 1100 1112 1131 1134 1889 1038
signing$	1038
signpo	1098
signpost$	901
signposted$	1845 901
signposting$	901
signposts$	901
signs$	1112 32 46 493 1038
silent$	2322
since$	1645
sing$	746
singes$	746
single	391
singly	1453
singly$	2200 2240 2280 1778
sings$	746
sister	351 1517 2270 469
sister$	854
sisters$	1798
sit	99 1336
sit$	1324 1335 2083 2089 264 1384 2139 1403 378 2258 2268 1551 2299 467 2324 717
site	1409 2156 1433 2196 2254 1519
site$	47 2180 2184 2218 2266 2325
sites	2156
sites$	47 2197 2266
siting$	467
sits$	1384 378 467 717
sittin	2156 2264 1580 2327
sitting$	2073 2126 2139 378 2252 467 717
sittings$	2157
situat	1701
situation$	1203 1700
six	51 52 222 1326 2081 1345 1385 2146 1400 1401 2149 2215 1491 2282 1635 1772 1784 1792 698
six$	1150 1613
sixth$	1462 1504
size$	1511
skate	2341
skate$	746
skatees$	746
skater	51
skates$	746
skills$	1268
sleep	1910 1380 427
sleepover$	2064 2127
sleepovers$	2064 2127 1525
slide	1885 1902 522 1628 747
slot	2254
slot$	1477 2294 2300
slots$	1477 2294
small	1475
small$	2222
snap$	459
snapchat$	459
snooke	1616
snooker$	2363
so$	1294 223 238 1411 326 2183 377 390 462 575
social	1324 2073 2252
social$	49 50 1340 1483 1520 1536 585
socialise$	2071 1794
sofa$	453 454
sofas$	453 454
sold	86
sold$	1664
solicitor$	873
soluti	2006
some	2084 381 1787
some$	1250 1285 1307 1415 373 2271
somebo	190
somebody$	1288
someon	190
someone$	1288
someth	2006
something$	211 664
somewhere$	2203 1484
son	1517
son$	1497 854
song$	42 2347
sons$	1497
soon$	1521
sooner	756
sooner$	1761
sort$	1463
sought$	1964 2063 1621
south	1524
space	2039 1543
space$	2010 2044 370 410 2290 2344
spaces$	2010 2044
speak	1099 1389
speak$	80 198 1386 2136 1518 504 1831
speaking$	198 2073 504
speaks$	80 198 504
specialist$	471
speed$	2036
spend	1910 1336
spend$	18 1324 2083 2139 545
spending$	18 2073 2121 2139 2252 2264 545
spends$	545
spent	1122
spent$	1869 1124 545
split	1369 1466 409 686
split$	2116 1370 301 302 2213 1507 443
splits$	301 302
splitting$	301 302
spoke	533
spoke$	1148 1631
spoken	1875 1147 533
spoken$	1098 1882 1139 1894 1896 1897 56 1631
spotted$	1555 458
spread	409
spread$	1507 443
spring$	1922
squad	2288
squad$	2294 779
squads$	2294
square$	1324 2145 2174 2216
stabbing$	91 792
stabbings$	91 792
staff	29 30 31 1884 49 50 1725
staff$	0 1 1850 1105 12 14 1127 41 126 1272 1727 634 1741
staffa	1129 1876
staffc	1129 1876
staffchecks$	1129
staffd	1129 1876
staffe	1129 1876 1152
staffed$	1899 712
stafff	1129 1876
staffh	1129 1876
staffing$	1201 1238 712
staffl	1129 1876
staffm	1129 1876
staffo	1129 1876
staffp	1129 1876
staffr	1129 1876
staffs	1129 1876
staffs$	712
staffu	1129 1876
staffv	1129 1876
staffw	1129 1876
stage	2341
stage$	42 1960 2032
staged	1890
stagge	313
staggered$	389 1496
stall	1885 1902 522 1628 747
stall$	2362
stalls$	2362
stance$	2030
stand$	1335 378 2258 2268 467 701 716
standi	2073 2252
standing$	467 716
stands$	467 701 716
standting$	467
start	1910 1487
start$	1371 346 397 2290 480 657 1057
starte	1875 1260 1295
started$	2007 2042 397 1057
starting$	397 1057
startred$	397
starts$	346 397 480 657 1057
starttime$	2234
starttimes$	2234
state$	1112
stated	1195
stated$	1942
stateed$	1112
states$	1112
station$	1888
stations$	1888
stay	1910 99 1274 188 2162
stay$	122 1224 2021 1279 1281 1403 328 363 2247 2256 425 451 497 552 555 619 693
staying$	122 363 451 497
stays$	122 1279 1281 363 425 451 497 552 555 693
steer$	240 322 363 982
steered$	982
steering$	22 240 363 982
steers$	240 363 982
step	1517
step$	350 658
stepbrother$	854
stepcarer$	854
stepcarers$	854
stepdad$	854
stepdaughter$	854
stepfather$	854
stepmother$	854
stepmum$	854
stepparent$	854
stepparents$	854
stepping$	658
steps	1226
steps$	1973 453 454 658
stepsister$	854
stepson$	854
stereo	845
stereotypes$	1726
sticke	43
sticker$	46 531
stickers$	46 531
stigma$	1726
still$	1159
stock	736
stood$	77
stop	1910 227 1343 281 282 419 460
stop$	228 241 2092 1346 278 293 1430 2198 354 2212 375 1474 2272 542 1058
stoppe	1165 1166 1180 1190 2304
stopped$	1912 1913 1927 1937 2065 2088 2198 407 2272 542 1058
stoppi	227 281
stopping$	228 354 375 1058
stops	227 281
stops$	82 228 2198 354 375 1474 542 1058
strang	1915 1590
stranger$	2337
strate	1885 1902 522 1628 747
strategic$	631
strategies$	1227 1268 1703
stream	2288
streams$	2326
street	1436
street$	2106
streets$	2106 2183
streng	603 1701
strength$	1992 648
strengthen$	954
strengthened$	2016 954
strengthening$	954
strengthens$	954
strengths$	125 1992 648
strik	583
strike$	95
strive	642
strong$	617
stronger$	645
struck	583
struck$	95
structured$	1762
students$	1798
studio	53
submit	1109 1875 1129 1876 1620
submit$	1068
submits$	1068
submitted$	1856 1068
submitting$	1068
suitab	118 242 385
suitable$	1216 1693
summer$	1922 2271 468
summers$	468
sunday	446 447
sunday$	1898 446 1544 447 2292 1593 2364 2365
sundays$	1898 1544 2292 1593 2364 2365
superv	1885 49 50 1902 355 522 1628 747
supervised$	679
supervision$	1871
supper	45 1606 1607
supper$	1143 2353 2354 2362 1832
suppers$	1143 1832
suppli	86
supplied$	1664
supplier$	789
suppliers$	789
supplies$	789
supply	86 1663
supply$	1930 2335 2336 789
supplying$	789
suppor	1098 1099 1885 1902 1221 165 173 1286 199 355 522 1628 1686 603 1701 747
support$	1871 118 1963 119 120 1227 589 1703 1704 1757 959
supported$	1845 119 1968 2026 959
supporting$	119 959
supportive$	1263 2013 1271 2033 1297 617 1769 959
supports$	119 959
sure$	181 450 1751
sured$	450
sures$	450
surgeon$	883
surger	1606 1607
surgery$	2353 2354
survey	1885 1146 1896 1897 1902 522 1628 554 747
survey$	47
surveyed$	1893
suspen	461 682
suspend$	689
suspende$	689
suspended$	2181
suspendes$	689
suspending$	689
suspends$	689
sustai	902
sustained$	2016
swap$	1075
swapped$	1075
swapping$	1075
swaps$	1075
sway$	1546 2308 464 1563
sweep	415
sweep$	1078
sweeping$	1078
sweeps$	1078
swim$	2362 1832 746
swimes$	746
swims$	1832 746
switch	449
switch$	726
switched$	726
switches$	726
switching$	726
system$	47 1223
systems$	47
t$	1348 1530 440 474 696
table	48 2196 1481 1504 2251
table$	32 2109 2184 2228 453 454 1616
tabled	1875 1620
tables	1409 2156
tables$	32 2197 453 454
tackle	142 603
tackle$	1240 810 946
tackled$	2016 946
tackles$	810 946
tackling$	810 946
tailor	118
tailored$	1216
tak	460 736
tak$	392 411
take	154 317 489
take$	4 94 95 114 128 148 175 185 193 209 380 392 411 516 1051
taked$	411
takeing$	380
taken	1918 1921 2303 488
taken$	1109 1875 1191 94 95 193 1406 322 392 2298 479 1620
takes	154 317 489
takes$	94 95 185 193 209 380 392 411 516 1051
taking	154 317
taking$	1113 95 128 175 185 193 209 392 411 1051
taks$	392 411
talk	1099 1885 1902 522 1628 747
talk$	1903 198 1386 1518 641 1831 749
talked	1147 533
talked$	1894 1148 1896 1897 1631
talkin	2264
talking$	198 2126 1535 1699
talks$	1903 198 641
tally$	27
target	118 1663
target$	1863 36 1930 2335 2336 1624 659 797
targeted$	1216 659
targeting$	659 797
targets$	36 1624 659 797
task$	36
tasks$	36
taught	355
taught$	1403 1471 1479 480
taxi$	2362
taxis$	2362
teach$	1929 170 303 1034 1097
teache	29 30 31 1129 1876 1884 49 50
teache$	170
teacher$	0 1 1850 12 14 41
teacherchecks$	1129
teachers$	0 1 1850 12 14 1127 41
teacherschecks$	1129
teaches$	1929 170 1034 1097
teaching$	170 1034 1097
teachs$	170
team$	1105 1205
teams	1462
teams$	2209
teenag	222 1326 2081 1345 1385 2146 1400 1401 2149 2215 1491 1513 2282 1772 1784 1792 698
teenagers$	2260 1661
telegram$	459
teleph	1098
telephoned$	1845
tell	1910 1164 1186 1933 287
tell$	1911 80 247 485 750 1054
telled$	247
telling$	247 485 1054
tells	1186 1933 287
tells$	80 247 485 750 1054
tellsed$	247
tellsing$	247
tellss$	247
temptation$	1546
ten	1635
tenanc	408
tennis	1616
tennis$	2363
tent	2288
term	1230
term$	1922 1977 468
terms$	468
test$	1885 1902 522 1628 747
text	1099 1885 1902 1386 1518 522 1628 747
text$	1168 73 80 1029
texted	1098 1896 1897 533
texted$	1845 1631
textin	1473
texting$	2220 1029
texts$	1168 73 80 1029
than	1329 1581
than$	1162 1925 2076 2077 259 1372 1378 1398 1527 1532 1680
thanke	1896 1897
that$	1119 492 1634 1642 1654 559 1837
thatfriends$	2237
thatgroup$	2237
the	1596 1725 1737
the$	1106 1895 1181 1254 167 1272 1273 1283 1387 1393 1407 1454 492 1592 1594 2342 1597 1600 1603 2355 1609 2357 1613 1615 1617 1634 1642 1651 559 561 567 568 1727 1741 650 1800 1801 1803 1804 1805 1806 1807 1808 1810 1816 1817 1818 1819 1820 1821 1822 1824 1825 1826 1829 1830 1840 1841 1843
theatr	53
thefriends$	2237
theft	758
theft$	91 786
thefts$	91 786
thegroup$	2237
their	2128
their$	1895 1158 102 1299 261 1393 336 1609 2357 1617 1634 1642 650 1801 1803 1829 1840 1841
theirfriends$	2237
theirgroup$	2237
theirs$	1928 1655
them	51 69 1171 1181 1184 1187 1188 1218 180 1278 222 1326 2081 1344 1345 1385 2146 1400 1401 2149 351 2215 2227 1491 402 2282 1596 1599 1612 1635 1651 1701 1725 1772 1784 1787 1792 698
them$	1895 1167 1931 1934 1935 1936 1965 1272 2037 1309 1344 2104 1376 2176 418 430 2279 2331 2346 1603 2357 1642 555 1675 1727 1741 1808 1827 1828 1835 1837 1840 1843
theme$	1987
themes$	1987
themse	65
themselves$	1163 2017 763
then$	2040
therapist$	876
there$	1906 1233 314 2194 548 1799
these	1218 1725
these$	1184 1965 2331
they	38 51 65 88 180 1278 272
they$	1136 1163 1203 2045 1308 418 735
thin$	262
things$	1203 1227 2011 1315 1699
think	1186 1933 1274
think$	1164 2021 2031 553 636
thinking$	1969 636
thinks	1186 1933
thinks$	553 636
thinned$	262
thinning$	262
thins$	262
this	1195 1651
this$	1939 1941 1942 1943 1393 1454 1642 559
thisfriends$	2237
thisgroup$	2237
those$	85 490
though	1186 1933
though$	1677
thought$	1969 1241 553
thread$	477
threat	1165 86 758
threat$	1168 82
threaten$	2335 2336 2337
threatened$	1912 832
threats$	1168 82
three	65 88 222 1326 2081 1345 1385 2146 1400 1401 2149 352 2215 381 1491 1513 2282 2291 1612 1772 1784 1787 1792 698
three$	1163 1936 222 1326 233 2081 1345 2130 1385 1390 2146 1400 1401 2149 1415 2215 373 1491 2260 2282 1559 2328 1594 1597 1613 1615 1772 1784 1792 698 1805 1837
threes$	2261
throug	1098
through$	1845 8 1107 1894 106 146 439 1730 1768
throw	423
thursd	446 447
thursday$	1898 446 1544 447 2292 1593 2364 2365
thursdays$	1898 1544 2292 1593 2364 2365
ticket	48
ticket$	531 1834
tickets$	531 1834
tie$	243 388 1499
ties	1325 1327 1429
ties$	2072 2074 243 263 2176 388 1499 1743
tighter$	645
time	2156 2254 2332
time$	1201 1960 1231 1238 2032 2071 1335 2094 2096 2097 1366 1367 2119 2129 2137 293 1396 1397 2145 1405 2159 2160 1417 330 2186 1477 1485 2234 2240 2258 2269 2278 2294 2300 2319 1643 1646 1710
timely	173
timely$	1271
times	2156 758
times$	7 1108 1901 58 81 1960 1397 2157 1477 2234 2243 2294
timescale$	1624
timescales$	1624
timeta	1885 43 1902 1409 2156 1410 1445 449 522 1628 747
timetable$	1865 47 2192 2344
timetabled$	443
timetables$	47 2157
to	344
to$	1845 1880 1886 1140 1895 1154 1904 1917 1949 1211 1973 1978 1240 1988 1990 1258 163 2015 171 2019 2033 1287 1289 1300 1364 1391 305 2153 335 1465 2226 2228 1602 2350 1605 1608 1610 2361 1631 1633 1636 1644 1645 1648 1649 1671 1687 1738 1740 1802 1811 1818 1836 1838
togeth	1324 1325 2073 2080 1336 2089 2090 1363 2113 1380 1382 2131 1389 1412 2177 1464 1467 2257 427 1556
together$	2062 2071 2072 2078 2082 2083 2110 2111 2114 2119 2127 2129 2136 2137 2138 2139 2145 2152 2159 2194 2207 2211 2214 2220 2258 2268 2287 2302 2321 1646 1702 1724 1779 1844
togethers$	2127 2138 1525
told	1147 1896 1897 1914 1186 1933 1195 99 101
told$	1894 1942 1199 291 2303 750
took	1921 77
took$	95
toolki	1885 1902 522 1628 747
tools	48
tools$	1268
torches$	531 1834
touch	1147 1324
touch$	1894 1967 2071 2171 610
tour	1885 1902 522 1628 747
tour$	2360
tourna	45
tournament$	1143 2362
tournaments$	1143
tours$	2360
toward$	1740
towards$	1740 1768
town	1409 2156 2162 2191 2196 2256
town$	2163 2173 2187 2242 1570
towns	2156 1436
towns$	2183 2188 2197
track$	796
tracke	1885 1902 522 1628 747
tracked$	796
tracking$	796
tracks$	796
train$	1004
traine	1098 1873 1875 1882 1139 1620
trained$	1845 1886 1003
traini	1123 1885 1902 522 1628 747
training$	2 1853 1870 1871 1462 524 1005
trains$	1003
transf	317 449
transfer$	318 346 361 374 397 480
transfere$	361 374
transfered$	361 374 397
transferes$	361 374
transfering$	361 374 397
transferred$	1406 346 361 374 1479 397 480
transferring$	361 374
transfers$	318 346 361 374 397 480
transl	1875 1620
transp	355
trauma$	125 648
travel	416 1580 2327
travel$	1321 1335 1336 1384 2139 1431 426 1832
travelling$	2126
travels$	1321 1384 426
treated$	848
tries	642
tries$	644
trim$	1077
trimmed$	1077
trimming$	1077
trims$	1077
trip	1885 1902 2332 1606 1607 522 1628 747
trip$	1903 1451 2199 2353 2354 2362 749
trips$	1903 1451 2199 2334 2362
true$	1538
trust	1910 1186 1933 1701 840
trust$	759
truste	72
trusted$	1170 759
trusts	1186 1933
trusts$	759
try	642
try$	644
trying	642
trying$	644
tuesda	446 447
tuesday$	1898 446 1544 447 2292 1593 2364 2365
tuesdays$	1898 1544 2292 1593 2364 2365
turf	415
turn	1110 1862 1866 1873 1874 1910 423
turn$	1852 1114 35 80 371 1614 527 543 546 727
turned$	35 1914 1320 371 412 543 727
turning$	371 727
turnout$	1627
turns$	35 80 371 1614 543 546 727
tutor	49 50 1409 2156 2196 1462 1504 2251 2254
tutor$	1409 1410 1445 2209 1504 1519 444
tutors	2156
tutors$	2197 2209
twice$	1846 58 81 2343
two	88 222 1326 2081 2084 1345 1385 2146 1400 1401 2149 351 2215 381 1491 2282 2291 1772 1784 1787 1792 698
two$	222 1326 233 2081 1345 252 1351 2130 1385 1390 2146 1400 1401 2149 308 1407 1415 2176 351 2215 373 383 1491 402 1531 2282 1559 2328 1594 1597 1613 1615 1772 1784 1787 1792 698 1805 1816 1817 1837
twos	1514
twos$	1514 2261
type$	1463
unable$	265 420
uncle	1368 2270 469
uncle$	860
under$	1116 1875 141 476 1620
underm	465
unders	1274 1686 603 1701
understand$	2021 963
understanding$	1731 1769 963
understands$	963
understood$	1859
undert	1875 1152 1260 1295 1620
undertake$	291
undertaken$	1899 2007 2042
undertakes$	291
undo	331 401 465
unfair$	836
unfairly$	836
unfold$	1950
unfoldes$	1950
unfolds$	1950
unfollow$	692
unfollowe$	692
unfollowed$	692
unfollowes$	692
unfollowing$	692
unfollows$	692
unfriend$	692
unfriende$	692
unfriended$	692
unfriendes$	692
unfriending$	692
unfriends$	692
unit	2162 2196 1504 2251 408 428
unit$	2242 1526 431 1569 2325
units	2251
units$	2197 2242
unload$	1080
unloaded$	1080
unloads$	1080
unlock$	1000
unlocked$	1000
unlocking$	1000
unlocks$	1000
unpick$	628
unpicke$	628
unpickes$	628
unpicking$	628
unpicks$	628
unsafe$	755
unsupervised$	1375
untangle$	394
until	1595
until$	1175 1427 376 2271 2306 2342 1800 1813
up	1861 1875 1228 1242 1620
up$	1845 1102 1856 1857 1877 1878 1133 1889 1891 1899 1913 1927 1198 1968 1222 1223 1975 1984 1240 1989 2008 1271 2029 189 191 2072 1339 2116 2117 2127 1399 2147 2213 2220 2338 2366 1625 1699 1756 1800 1809 1820 1821 1827
upd$	1625
update	1129 1876 1885 1902 1221 1225 522 1628 1697 747
update$	107 1953 972
updated$	107 1968 1698 972
updates$	107 1953 1207 1972 972
updating$	107 972
uped$	1625
upinto$	1608
upon$	1419 1480
ups$	1868 2127 1525 1625
upskil	603
uptake	4
uptake$	1102 1627
upto$	1608
urge$	643
urged$	643
urges$	643
urging$	643
use	1910 1164 1226 1663
use$	1911 1930 1973 136 148 1248 175 2335 2336 544 680
used	1122 1914
used$	1869 1921 544
useful	2002
useful$	1928 1762
uses$	136 544
usher	415
using$	175 439 1640 544
usual$	1204 1244 166
valued$	2063
vehicle$	805
vehicles$	805
venue	2254
via$	439
vicar	49 50
victim$	825
victims$	825
video	1885 1902 522 1628 747
video$	2339 2344 2347
view	1866
view$	1243 2030
viewe	1873
views	1121
views$	1868 218 1726
vigila	1286
vigilance$	1713
vigilant$	1971 2033
visibility$	1667
visible$	2013 617 1769
visit	1099 1852 1866 1885 56 1902 1386 1518 435 1606 1607 522 1628 680 747
visit$	1851 1154 1903 2064 2089 1533 1548 2353 2354 2362 749 1022
visite	1098 1873 1875 1882 1139 1147 1896 1897 1152 533
visited$	1845 1886 1894 1899 1154 1631
visiti	2264 1535 1580 2327
visiting$	2126 1022
visitor$	1684
visits	1121 1129 1876 680
visits$	1851 1868 1154 1903 2064 1380 427 1533 2362 1022
voice	1686 1701
voice$	1997 917
voices$	917
volunt	30 1884 1885 49 50 1902 522 1628 747
volunteer$	0 1 1850 12 14 41 1903
volunteers$	0 1 1850 12 14 41 1903
voucher$	531
vouchers$	531
vulner	2043 1701
vulnerabilities$	937
vulnerability$	937
wait	758
wait$	2049 213 2258 715
waited	1921 77
waiting$	2049 213 715
waits$	715
waive$	1088
waived$	1088
waives$	1088
waiving$	1088
walk	1099 1910 1164 416 1601 1606 1607
walk$	1911 1321 1335 1336 1384 2139 322 1431 2348 2353 2354 2360 2362 555 1023
walkab	1885 1902 522 1628 554 747
walked	1914
walked$	1023
walkin	2073 1580 2327
walking$	2252 2264 1023
walks	416
walks$	1321 1384 322 2360 2362 555 1023
wall	2341
wall$	1888 453 454
walls$	1888
want	1186 1933 642
want$	1256 2055
wanted	1169 1186 1933
wanted$	1916
wants	1186 1933 642
wants$	2055
warden	30 1884 49 50
warden$	0 1 1850 12 14 41
wardens$	0 1 1850 12 14 41
warm$	1928
warn$	247 276 400
warne$	276
warned$	247 276 400
warnes$	276
warnin	1334
warning$	82 247 276 400
warnings$	82
warns$	247 276 400
was	1921 77 99
was$	1140 1145 1149 1923 93 521
watch	1866
watch$	204 494 1713
watched$	1859 1879 494
watches$	494
watchful$	1219
watching$	204 494 622
way	2006 1264 359
way$	1970 2011 2018 2141 2202 1457
ways$	2141 1703 1736 640
we	49 50
we$	1105 13 190 2045
weaken	331 1486 401 436 2309 465
weaken$	2233
weakens$	2233
weaker	1475
weaker$	2222
wean$	240
weaning$	240
webina	1885 1902 522 1628 747
webpag	1885 1902 522 1628 747
websit	1885 1902 2341 522 1628 747
website$	42 1888 47
websites$	47
wedge$	370 410
wednes	446 447
wednesday$	1898 446 1544 447 2292 1593 2364 2365
wednesdays$	1898 1544 2292 1593 2364 2365
week	2254
week$	1898 468
weekda	446 447
weekday$	1544 2292
weekdays$	1544 2292
weeken	446 447
weekend$	1898 1544 2292
weekends$	1898 1544 2292
weekly$	1846 2343 509
weeks	446 447
weeks$	1898 1977 2271 2275 1544 2292 468
weekss$	468
welcom	72 165 199
welcomed$	1170
welcoming$	1928 1263 2013 1297 1769
welfare$	842
well$	651
wellbe	2043 1701
wellbeing$	922
went	1852
went$	1145 1591 543
were	1921 77 99
were$	1140 1145 1149 1910 1923 93 305 521
what	112
what$	71 1194 1210 1247 203 1313 216 1634 1654
whatev	112
whatever$	1210
whatsapp$	1482 459 1558
when	76 112 1521
when$	1174 103 1210 1961 1972 1973 1975 1976 172 2103 2257 1634 1654 1687 1692 595 1700 1707 656
whenev	1521
whenever$	172 2103 595 656
where	76 112 1601
where$	1174 103 1210 1972 1973 1975 140 172 1552 2348 1634 1654 1687 1692 595 1707 611 656
wherea	76
whereas$	1174
wherever$	172 595
whether$	1654 1736
which$	1103 1104 1634 1654 1818
while	76
while$	1174 2271
who	88
who$	1119 1872 1183 1588 1589 1634 1654 1662 565
whoever$	566 1835
whole	1787
whole$	125 222 1326 2081 1345 1385 2146 1400 1401 2149 2215 1491 2282 1772 1784 1792 698
whom$	1634 1654
why$	1654
widen$	1073
widened$	1073
widening$	1073
widens$	1073
wider$	345
wife$	861
will	1305
will$	1101 1140 1217 163 171 1465 1488
willing$	1567
wind	460
window$	1888
windows$	1888
wing	2196 2288
winter$	1922
wisely$	2249
wiser	1501
wish	1186 1933 642
wish$	2055
wishes	1186 1933 642
wishes$	2055 218
with	1476
with$	1845 1895 1198 1199 1972 1975 1976 1240 1989 145 1292 1318 2066 2070 2074 2075 1339 1352 2118 2131 1388 2152 2153 324 2226 1523 1539 1602 2350 1631 1645 1671 1687 1696 1702 1719 1768 1799 1813 1815 1818 1844
withdr	241
withdraw$	354 392 1089
withdrawe$	392
withdrawen$	392
withdrawes$	392
withdrawing$	392 1089
withdrawn$	2181 2198 1089
withdraws$	354 392 1089
wither	1486
wither$	2233
withers$	2233
within	96 280
within$	1116 1361 1378
withou	1581
without$	2068 396 2323 541 850
word$	1940 2050 576
words$	1940
work	1123 642
work$	2 1870 1871 42 1203 1969 1970 139 1992 1998 162 197 2059 2199 441 603 604 1757 1758 670
worked	1124 1875 1152
worked$	1098 1899 355 604 670
worker	30 31 1129 1876 1884 1885 49 50 1902 522 1628 747
worker$	0 1 1850 1105 12 14 41 1944 1947 528 1683 879
workerchecks$	1129
workers$	0 1 1850 1105 12 14 41
workerschecks$	1129
workin	1123 1701 642
working$	22 1870 1969 1970 139 2059 441 604 670
workload$	1201
works	642
works$	42 1998 441 604 670
worksh	1885 1902 1504 2251 1519 522 1628 747
workshop$	1903 2266 2360 749
workshops$	1903 2266 2360
world$	483
worrie	1186 1933
worries$	1207 1955
worry	1186 1933
worse	756
worst	1787
worth	2002
worthwhile$	1762
would$	157 158
wound$	2304
wrap	118 666
wraparound$	1216 1764
wristbands$	531
write$	1002
writes	1129 1876
writes$	1002
writing$	704
writte	1875 1142 1147 1195 98 1620 533
written$	1098 1882 1139 1889 1894 1896 1897 1942 1196 1631 1002
wrong$	837
wrongly$	837
wrote	533
wrote$	1148 1631
yards$	2125
year$	1922 1409 2180 468
years$	468
young	1725
young$	38 51 52 65 69 1171 84 1184 88 1187 1188 1936 1218 1272 180 222 1326 2081 1344 1345 272 1385 2146 1400 1401 2149 352 2215 2227 1491 1513 2282 1599 2352 1612 1635 1701 1727 1772 1784 1792 698
younge	222 1326 2081 1345 1385 2146 1400 1401 2149 308 1415 351 2215 381 1491 402 2282 2291 2316 1772 1784 1792 698
younger$	222 1326 2081 1345 1383 1385 2146 1400 1401 2149 2215 1491 2255 2282 1772 1784 1792 698
youngest$	2255
youth$	1855 1312 2174 1797
youths	1513
youths$	1376 2260 1797
yp	88 222 1326 2081 2084 2085 1345 2100 2102 2113 272 2128 1385 2146 1400 1401 2149 308 1415 2175 2178 2179 351 2204 2215 381 2227 1491 402 2282 2291 1545 2293 2314 2316 2329 1772 1784 1787 1792 698
yp$	2176 1509
zine$	1834
zines$	1834
zone	1333 1334
zone$	1773
zones	1333 1334
zones$	1773
