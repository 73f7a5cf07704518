1019 668 452

LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work|actions?) (?:(?:is|are|has|have|been|will|be|gets?|got) ){0,3}(?:completed?|delivered|done|finished|signed off)
(?:record|log|register|list) (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
feedback (?:(?:is|was|were|are|has|have|been|be|to|will) ){0,3}(?:sought|collected|gathered|requested|obtained|received)
training at \d+ ?(?:per ?cent|%)
(?:extent|degree) to which (?:the |all |each )?WORKERS
(?:frequency|regularity) with which (?:the |all |each |our )?(?:\w+ )?(?:WORKERS|partnership|panel|team|network|board|services?) (?:convenes?|meets?|visits?|attends?|reports?|patrols?|calls?)
(?:how many times|how often|number of times) (?:we|(?:the |our )?(?:youth |social |outreach|detached |support )?workers?) (?:\w+ ){0,2}?(?:visit|go|gone|went|meet|met|ring|rang|rung|attend|call|patrol|contact)\w*
(?:scheme|programme|club|project|course|service|campaign) (?:runs?|ran|is run)
through the (?:course|training|programme)
number of (?:\w+ ){0,4}?(?:who|that|to) (?:attend|take part|join|sign up|turn up|participate|complete)\w*
(?:hit|meet|met|reach|reached|achieve[sd]?|complete[sd]?) (?:all |each |every\s+|most )?(?:of )?(?:our |the |its )?(?:\w+ )?(?:milestones?|targets?|deadlines?|kpis?|deliverables|timescales?)
(?<!school\s)(?<!class\s)(?:registers?|sign-in sheets?|attendance (?:sheets?|lists?)) (?:shows?|showing|has|have) (?:\w+ ){0,7}?(?:attend\w*|names|present|turn(?:ed|ing)? up|sign(?:ed|ing)? in)(?! (?:at |in )?(?:school|college|lessons|class))
(?:club|hall|centre|room|service|drop-in|hub) is open (?:\w+ ){0,4}?(?:nights?|days?|evenings?|hours)
(?:young people|group|members|friends|they) (?:have|has) (?:all |each )?been given (?:the|a|an|their)\s+(?:number|leaflet|card|booklet|pack|details|information|copy|plan|letter|timetable)
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
(?:WORKERS|nurse|nurses|guards?|managers?|leads?|coordinators?) (?:\w+ ){0,3}?(?:has|have)\s+(?:\w+ly|all |each |now |both )?(?:DONE|met|seen|visited|spoken|written|gone (?:to|on|round|through)|done|joined|taken part|contacted|rung|phoned|(?:a|the|their) copy|signed|begun|started|worked)
(?:staff|teachers?|workers?|mentors?|officers?|lead|nurse|school|council|police|chair|manager|social worker)(?: )?(?:\w+ ){0,2}?(?:emails|sends|writes|visits|attends|meets|chairs|circulates|delivers|completes|updates|records|submits|files|reports|logs|holds|provides|offers|runs|shares|checks in|contacts|calls|reviews|produces|arranges|makes) (?:\w+ ){1,}
(?:lights?|lighting|lamps?|cameras?|bench(?:es)?|fenc(?:e|ing)|signs?|shelter|locks?|gates?|hedge|seat(?:s|ing)|bins?|bulbs?|alarms?|cctv|tables?|goalposts?) (?:\w+ ){0,3}?(?:fitted|installed|repaired|replaced|mended|put (?:up|in)|painted|built|in place)
(?:young people|people|members|parents|families) (?:have |has )?(?:signed|sign) up
(?:actions?|tasks?|milestones?|plan|targets?) (?:(?:is|are|has been|have been|all|fully|was|were) ){0,3}(?:completed?|achieved|met|done|closed|progressed|signed off)
(?:worker|lead|mentor|professional|contact|champion|key worker) (?:\w+ ){0,3}?(?:allocated|identified|appointed|assigned|in (?:place|post)|named|agreed)
(?:level|levels|rates?|good|high|higher|increased|improved|continued|regular|full|better|more)\s+(?:of )?(?:engagement|participation|attendance|uptake|footfall|turnout)(?! (?:at|in) (?:school|college|lessons))
(?:has|have|will have|had) (?:all |each |now )?been (?:written to|contacted|approached|consulted|informed|notified|briefed|spoken to|emailed|invited|trained|seen|visited|offered|referred)
(?:young people|group|members|friends|girls|boys|they) (?:have |has )?(?:all\s+|each )?(?:taken part|took part|engaged|completed)
(?:has|have|had) (?:all |each |now )?had (?:a|an|one|two|three|their|at least \w+) (?:[\w-]+ ){0,2}?(?:THING|one-to-ones?|1:1s?)
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
number of (?:[\w’'-]+ ){1,4}?(?:staffed|open|opened|run|delivered|held|offered|covered|provided|booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted|recruited|posted|printed|installed|fitted|put up|worked|done)
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
(?:young people|friends|members|they|group|five|four|three|themselves) (?:themselves )?(?:say|tell|report|feel|felt|describe|score|rate|choose|use|know|can|ask|go|come|spend|stay|walk|have|trust|turn|ring|name|sleep|meet|carry|no longer|do not|are (?:not|no longer|safe|safer|stopped|moved|told|less|more)|were not|get|see|leave|keep|stop|start)(?! (?:attend|attended|been (?:given|offered|sent|invited|told about|referred)|received|completed|taken part|engaged|joined|(?:a|the) (?:leaflet|session|worker|copy)))
can (?:each |all |both |now |still |every one |\w+ly )?(?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify|think of)
able to
(?:know|knows|knew|knowing) (?:where|who|whom|how|what|when|that|of|the|which|an|their|each|a)
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
(?:incidents?|injur\w+|robberies|assaults?|attacks?|exclusions?|arrests?|missing episodes?|episodes|threats?|fights?|thefts?|wait(?:ing)?(?: time)?s?|nights(?! a week)|days(?! a week)|times|occasions)(?= (?:on which |when |that |in which |for which |fall|falls|drop|drops|rise|rises|of|at|in|on|where|involving|to|since|before|compared|per|a|reported|between|near|by|go|goes|has|have|is|are))
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
(?:home|there|out|back) (?:by|safely|together|on time)
attendance (?:at|in) (?:school|college|lessons)
attend(?:s|ed|ing)? (?:all |most |every |more )?(?:of )?(?:their )?(?:school|college|lessons)(?! (?:meetings?|reviews?|on|about|in)\b)
listened to
heard
difference
stays? (?:open|lit|in)
(?:half|twice|double|\w+ times) as (?:many|few|much|long|often)
(?:calls?|complaints?|reports?|letters?|stops|searches|fines|referrals?|exclusions?|fights?|incidents?|threats?|arrests?|rows?|warnings?) (?:[\w’'-]+ ){0,7}?(?:have|has) (?:all |\w+ly )?(?:stopped|ceased|ended|halved|dried up)
(?:find|finds|found|think|thinks|thought) (?:it|them|this|him|her|the \w+) (?:\w+ly )?(?:to be )?(?!to |in |at |on |every|each|back|again|with|for|by|and|when|after|before)[a-z]{3,}
call(?:s|ed)? (?:it|them|him|her|the \w+) (?:\w+ly )?(?:fair|kind|clear|useful|helpful|easy|welcoming|friendly|respectful|warm|honest|good|theirs|home|safe)
(?:mapping|maps?|surveys?|drawings?|re-?runs?|re-?run of [\w ]{3,30}|walkabout)(?: exercise)? (?:now )?(?:shows?|marks?|finds?)
(?:is|are|be|as|it|them|marked|feel|feels|felt|walk|walks|stay|stays) safe
(?:know|knows|knew|knowing) (?:[\w’'-]+ ){1,5}?(?:where|who|whom|how|what|when|that|which|why|whether)
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
any (?:changes|developments|concerns|issues|worries) (?:to be |are |will be |should be )?(?:shared|reported|passed|raised|fed)
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
keep(?:s|ing)? (?:in touch|in contact|talking|listening|up|things|an open)
review(?:s|ed|ing)? (?:as|when|if|the (?:situation|position|plan|case|risk|progress|concerns?)|regularly|periodically|progress|in due|at (?:the next|a later|future))
(?:to be|will be|needs? to be|should be) (?:\w+ )?(?:reviewed|monitored|considered|explored|discussed|agreed|confirmed|determined|decided|identified|established|addressed|progressed|picked up|looked at|looked into|supported|encouraged|kept|offered as|taken forward|followed up|updated|aware|mindful)
(?:improve|improves|improving|strengthen\w*|enhance\w*|develop|develops|developing|build|builds|building|foster|fosters|fostering|maintain\w*|increase\w*|deepen\w*|better|support|establish\w*|nurture\w*|encourage\w*|promote\w*|ensure\w*|facilitate\w*|optimise\w*|address\w*|tackle\w*|reduce\w*|minimise\w*|manag(?:e|es|ed|ing)|mitigate\w*|prevent\w*|respond\w*|respect\w*|safeguard|protect|empower\w*|upskill\w*|embed\w*|champion\w*|prioritise\w*|focus\w*|advocat\w+|be consistent|recognise\w*|acknowledge\w*|understand\w*|learn\w* more|work on|help|helping) (?:on |to |for |about )?(?:\w+ |['’]s ){0,4}?(?:relationships?|trust|links|communication|partnerships?|outcomes|resilience|confidence|wellbeing|well-being|engagement|safety|safe|confidence|self-esteem|understanding|awareness|information[ -]sharing|joint working|working|practice|provision|opportunities|risks?|concerns?|issues|needs|vulnerabilit\w+|culture|behaviours?|aspirations|choices|quality|responses?|consistency|oversight|offer|strengths|voice|protective factors|support|situation|links with|group|young people|them)
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
bear(?:s|ing)? in mind
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
(?:be|being|remain\w*|stay\w*) (?:more )?(?:mindful|aware|alert|vigilant|sensitive|available|curious|open to|conscious|flexible|proactive|supportive|responsive)
up to date
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
target(?:s|ed|ing)? (?:resources|support|work|interventions?|help)
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
(?:in )?groups of (?:more than|over|no more than) (?:two|three|four|\d)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen|gathered|together|gather)
off in different directions
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?|court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?|zones?)|protection notices?|order)(?: \w+){0,8}? (?:(?:to|that|which|so that|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|not to|under which|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together|apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?))
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?|exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on|for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive|leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap|contact|be together|spend|walk home together|travel together|sit)
managed moves?(?= (?:for|of|to|so))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|wean|weaning|guide|divert|diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances|distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person|young people) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?|peers?|rest|associates|each other|one another|company|crowd|peer group|influence of (?:the|his|her|their|one) \w+|yp\d+)
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
(?:placements?|moves?|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|lesson|building|class|corridor)(?! as\s+(?:the |any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
(?:reliance|dependence) (?:up)?on (?:the|this|that|their|his|her|each|one) (?:present |current |same|existing |old |peer |friendship )?(?:group|friends|friendship group|peers|other|another)(?!['’])
(?:sent|send|sends|go|goes|walk|walks|taken|driven|escorted) (?:[\w’'-]+ ){0,3}?in (?:different|opposite|separate) directions
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that|this)\s+(?:crowd|lot|set|group|bunch|circle)
in with (?:a |some )?(?:nicer|better|different|new|other|good|decent) (?:kids|crowd|set|lot|mates|friends|people|peers|children)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an\s+|another\s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county|borough|area|school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))|to (?:part|break|separate|get)|so))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed|ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl|ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from|until)(?: (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square|building|library|youth|estate))
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network))
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
(?:seen|met|supported|worked with|helped|taught|transported|driven|collected) (?:individually|separately|alone|singly|one by one)(?: only)?(?! if| as well| when they)
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
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meet|mix|linger with|hang (?:out|about|around|round)|gather|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
(?:tak|remov|pull|withdraw)(?:e|es|en|s|ing)? (?:WHOM )?(?:out of|from) (?:the|this|that|his|her|their)(?: )?(?:peer |friendship |whole )?(?:group|friends)(?! (?:chat|session|room|work))
ground(?:s|ing)? (?:WHOM|all|each|every)
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each)\b|[.,;]|$)
(?:distance|detach|cut|free|separate|disentangle|untangle) (?:himself|herself|themselves|WHOM)\s+(?:\w+\s+)?(?:off )?from (?:the |this |his |her |their |these |one |each\s+|negative )?(?:\w+ )?(?:group|friends|others?|rest|peers|another|friendships?)
only (?:allowed|permitted) (?:\w+ ){0,4}?(?:alone|one at a time|singly|without the others)
without the (?:others|rest of the group)(?= (?:there|present|knowing|being|so)|[.,;]|$)
(?:enrol|register|place|start|move|transfer|send)(?:s|ed|red|ing)? (?:\w+ ){0,4}?(?:(?:in|at|to|on|into|with) )(?:a |an )?(?:different|another|other|separate) (?:\w+ )?(?:schools?|academy|colleges?|pru|units?|provisions?|clubs?|classes|forms?|homes?|placements?|town|borough)(?=\s+(?:so|from|to|away|than)|[.,;]|$)
(?:breaks?|lunch(?:es|times?)?|start|finish|arrive|leave|sessions?|lessons?|attend|come|released?|go home|WHOM) (?:\w+ ){0,2}?at (?:different|separate|staggered) times
(?:keep|keeps|keeping|kept) (?:his|her|their|the) (?:sons?|daughters?|child|children)\s+(?:\w+ )?(?:in\b|indoors|at home|inside|away|apart)
warn(?:s|ed|ing)? (?:WHOM |each \w+(?: \w+)? )?(?:off|away from) (?:the others?|the group|the rest|each other|one another|(?:his|her|their) friends|him|her|yp\d+)
(?:loosen|weaken|cut|break|sever|reduc|dilut|lessen|undo)(?:e|es|s|ing|ting)?\s+(?:[\w’']+ ){0,3}?(?:ties?|links?|attachments?|bonds?|connections?|loyalty|reliance|dependence|identification) (?:to|with|on) (?:the|this|that|his|her|their|each|one) (?:\w+ )?(?:group|others?|friends|peers|rest|another)
(?:youngest|eldest|oldest|yp\d+|he|she|one of them|one of the \w+|two of them|leader)(?: \w+)?\s+(?:\w+ )?(?:goes|go|moves|move|sent|moved|to go) (?:away )?to (?:live|stay|board) (?:with|in|at)
(?:choos|pick|select)(?:e|es|ing|s)? (?:\w+ ){0,2}?(?:better|nicer|different|new|other|kinder|wiser|safer|more \w+) (?:friends|friendships?|peers|company|crowds?)
choos(?:e|es|ing) (?:his |her |their )?friends (?:more )?(?:wisely|carefully|better|differently)
(?:choice|choices) of (?:friends|peers|company)
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM) (?:\w+ ){0,3}?(?:(?:in|on|at|have|has|attends?) (?:the same|one)|(?:share|shares|sharing) (?:the same|a|any|one)) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?)(?: (?:next|as|together|this|in|from|again))?
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
(?:find|make|seek|meet)s? (?:\w+ )?friends of (?:his|her|their) own age
not (?:associating|consorting|congregating|mixing)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){1,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
(?:if|when|whenever|as soon as|once|each time|every time) (?:\w+ ){1,6}?(?:seen|found|caught|spotted) together,? (?:\w+ ){1,7}?(?:sent|moved|move on|taken|drive[ns]?|fined|reported|excluded|phone[sd]?|rings?|rung|separated|dispersed|told to)(?! (?:late|after dark))
(?:group chat|chat group|whatsapp group|group['’]s chat|shared chat|server) (?:is|are|to be|be|will be|has been|gets|must be|should be) (?:\w+ )?(?:closed(?! to)|deleted|shut|taken down|wound up|removed|ended|disbanded|blocked|banned|stopped|left)
(?:delet|clos|shut|end|remov|block|ban|wind|tak|disband|leav|quit|dissolv|stop|exit)(?:e|es|s|ing|ting)? (?:down |up )?(?:the|their|this|his|her) (?:group['’]s )?(?:group chat|chat group|whatsapp group|shared chat)(?! to (?:the )?(?:\w+ )?(?:adults|strangers|men))
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:older|oldest|eldest|younger|youngest|main|leading|loudest|who|boys|girls|ringleaders?|most\s+)(?: \w+){0,4}? (?:from|until|for)
so that the (?:rest|others?) (?:may|might|can|could|will) (?:\w+ (?:\w+ )?in peace|settle|calm|breathe|be left|make (?:other|new) friends|drift)
(?:group|friends|friendship|friendships|others?)(?:['’]s)? (?:\w+ )?(?:loses?|lost|losing) (?:its|their|some of its|some of their) (?:hold|grip|pull|appeal|influence|attraction|power|draw|sway)
(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|friendships?)(?: \w+){0,3}? (?:weaken\w*|loosen\w*|fad(?:es|ed)|lessen\w*|broken|ends?|reduced|lifted)
(?:loosen|weaken|break|reduc|lessen|undo|undermin|diminish|lift)(?:s|e|es|ing)? the (?:\w+ )?(?:hold|grip|pull|influence|sway|power|appeal) (?:of|that) (?:the|this) (?:group|friends|others?|friendships?)
WHOM (?:is|are|be|to be|will be|sit|sits|stand|stands|train|trains) (?:sat |seated |put |placed|kept |made to sit )?(?:at|in|on) (?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:sit|seat|put|place|keep|stand)(?:s|ting|ing)? (?:WHOM|each of them|each \w+) (?:at|in|on)\s+(?:opposite|different|separate|far) (?:ends?|corners?|sides?|halves|rows?|parts?) of
(?:weeks?|summer|holidays?|half[- ]term|term|easter|year|month)s? (?:\w+ )?(?:with (?:relatives|family|an? \w+|his|her)|abroad|away|elsewhere)(?: \w+){0,3}?,? (?:away |far |well away|apart )(?:from|of) (?:the (?:others?|group|rest|friends)|each other|his friends|her friends)
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

2 3 4 5 6 10 11 12 14 15 17 18 19 20 21 22 23 24 25 26 28 29 32 33 34 35 38 39 41 42 43 44 45 46 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 65 66 68 69 70 72 73 86 93 95 96 97 98 99 104 105 106 107 108 110 116 117 119 123 141 144 147 206 216 229 247 248 249 252 253 254 255 256 257 258 303 304 305 307 308 309 310 311 312 315 318 319 320 327 328 333 334 335 341 344 346 347 349 350 352 353 358 359 363 364 365 367 372 373 374 376 377 378 379 383 384 385 386 388 392 393 394 395 396 397 398 399 400 401 404 406 409 410 411 412 413 415 416 417 418 421 422 436 443 444 445 452 515 516 519 520 526 528 529 530 531 532 533 535 536 537 541 542 546 549 550 552 553 555 556 557 558 575 576 577 578 579 581 582 583 584 585 586 587 590 591 592 593 594 595 597 598 600 601 602 603 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 628 629 630 631 632 633 635 636 637 638 639 640 641 642 644 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 667 669 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 732 733 734 735 736 737 738 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 756 759 761 762 763 764 765 766 768 769 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 815 816 817 818 819 820 821 822 824 825 826 827 828 829 830 831 832 833 834 835 842 843 844 847 848 850 873 927 932 939 963 965 976 977 984 987 988 989 991 992 995 996 1006 1007 1009 1011 1012 1013 1014 1018 1 8 9 13 16 30 31 36 37 40 47 63 64 67 74 75 78 83 84 85 87 89 94 100 101 102 103 109 111 112 115 118 120 121 122 125 127 128 130 133 138 139 140 142 143 145 146 178 182 183 198 201 211 232 233 235 236 237 240 244 245 250 251 275 291 306 313 316 317 322 323 324 325 326 329 330 336 339 340 342 343 345 348 351 354 355 356 357 360 361 362 366 368 370 371 375 380 381 382 387 389 390 391 403 405 414 419 420 423 424 425 429 430 431 432 433 435 437 439 442 449 451 458 460 487 514 517 518 521 527 534 538 539 540 543 545 547 548 551 554 559 560 573 574 580 588 589 596 599 604 627 634 643 645 665 666 668 670 731 739 755 757 758 760 767 771 814 823 841 846 849 852 854 857 861 865 870 872 875 884 895 905 913 924 929 930 931 933 934 936 937 938 947 949 964 970 971 973 978 979 981 985 990 993 994 997 998 999 1000 1002 1003 1005 1008 1015 1016 1017 0 7 27 71 76 77 79 80 81 82 88 90 91 92 113 114 124 126 129 131 132 134 135 136 137 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 179 180 181 184 185 186 187 188 189 190 191 192 193 194 195 196 197 199 200 202 203 204 205 207 208 209 210 212 213 214 215 217 218 219 220 221 222 223 224 225 226 227 228 230 231 234 238 239 241 242 243 246 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 292 293 294 295 296 297 298 299 300 301 302 314 321 331 332 337 338 369 402 407 408 426 427 428 434 438 440 441 446 447 448 450 453 454 455 456 457 459 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 522 523 524 525 544 561 562 563 564 565 566 567 568 569 570 571 572 703 836 837 838 839 840 845 851 853 855 856 858 859 860 862 863 864 866 867 868 869 871 874 876 877 878 879 880 881 882 883 885 886 887 888 889 890 891 892 893 894 896 897 898 899 900 901 902 903 904 906 907 908 909 910 911 912 914 915 916 917 918 919 920 921 922 923 925 926 928 935 940 941 942 943 944 945 946 948 950 951 952 953 954 955 956 957 958 959 960 961 962 966 967 968 969 972 974 975 980 982 983 986 1001 1004 1010

8 14 6 4 3 6 8 9 3 9 12 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 11 5 5 3 6 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 3 2 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	358 1480
34$	606
35$	606
YP	1303
a$	1740 1126 1164 1174 1175 1188 1192 1246 242 1295 1445 1447 2116 1450 1453 2129 2131 1466 1468 1470 1486 1526 1642 1643 1645 1646 1647 1648 1650 1652 1658 1659 1660 1662 1663 1664 1668 1671 1682 1683
abc	202 1221
abcs	1221
able$	1785 1230 232 1376 466 1544
about$	1185 1880 1582 1587
above$	2026
abreast$	834
abroad	1412
academ	1971 2000 2005
academy$	2051
accept	1700
access	1165 1537
access$	1833 536
accessible$	1825
accomm	375
accommodation$	1981
accordingly$	1556 1557
accoun	1746 1132 734
account$	36 1786 1800 1848
achiev	1044
achieve$	456
achieved$	1712 456
achieves$	456
acknow	1063 533
acknowledge$	886
acknowledged$	886
acknowledgement$	1731
acknowledges$	886
acknowledging$	886
across	2133
across$	1799 1956 1553
act$	537 587
acted$	1749
action	1716 1733 1132 1152 452 1480 668
action$	2 25 1796 1800 1820
actions$	2 25
active$	1143
activi	1716 1733 1200 452 1480 1597 668
activities$	1734 1868 1995 1339 2008 1554 1555
acts$	587
ad$	119
add	613
add$	960
added$	960
adding$	960
additi	104
additional$	1123
addres	85 86 1127 125 533
address$	1144 1366 866
addressed$	1105 1795 866
addresses$	1366 866
addressing$	866
adds$	960
adopt$	145 969
adopte	1052 1471
adopted$	1720 969
adopting$	969
adopts$	969
adult	1746
adult$	1507 1508 490 914
adults$	1762 111 685 914
advert	1716 1733 452 1471 1480 668
advice$	1791
advis$	243
advise	38 39
advise$	214 243 882
advised$	243 882
adviseed$	214
adviseing$	214
advises$	214 243 882
advising$	243 882
adviss$	243
advoca	533
advocate$	815
afraid	1075
afraid$	1743 754
after$	1751 1820 1198 2117 1633
aftern	399 400
afternoon$	1729 1285 2078 1418 2087
afternoons$	1729 1285 1418 2087 1495
again$	1850 2023
against$	77 1262
age$	2096
agenci	14 1715 1112 458
agencies$	0 1 1692 1033 30 1780 111 561
agency$	1704 1128 1129
agenda$	1549
agree	613
agree$	258 403 641
agreed	1052 1056 1127 1471
agreed$	1720 1724 1111 1795 403 1478 641
agreem	1716 1733 1879 452 1480 668
agreement$	33 1878
agreements$	1878
agrees$	258 403 641
aim	569
aiming	569
aims	569
alarm$	23 462
alarms$	23 462
alert	1176
alert$	1798 1844 1614
all	21 76 1125 2036 1449 2123 1636
all$	1688 1040 1050 1726 1068 1793 111 1275 1335 561 1645 1648 1672
alloca	1035 1471
allocate$	983
allocated$	1703 396 1478 983
allocates$	983
allocating$	983
allotment$	31
allow$	1776 1810 1205 1311 1318 1348 1599
allowed$	1205 1230 1381 2067 2081
allows$	1776 1810 1599
allowted$	1205
alone	1075 1341
alone$	1743 2009 2027 2049 1622
along$	1244 1598
alongs	1369
alongside$	2037 1553 1613
altern	1849 209 352 1597
alternate$	266 1302
alternating$	266
amber$	1738 1739 1493
amend$	965
amende	1471
amended$	965
amending$	965
amends$	965
among$	1206 1249 1956
amongs$	1799
amongst$	1799
an$	1126 137 1164 1174 1447 1450 2129 1466 1468 1486 488 1658 1659 1660 1682
analyst$	696
analysts$	696
and$	1083 1121 1123 1182 1191 1199 1590
anothe	1112 1894 1909 1911 1922 1937 1984 1988 1332 2088 2090 611 1634
another$	1780 1895 1908 1924 1942 1951 1952 1960 1962 1964 278 1975 1314 1321 312 1337 2012 2016 2032 2041 2048 1383 2055 2071 2074 388 1415 1421 2091 2129 1468 489 1630
answer	1063 1749
answer$	1731 1008
answered$	1008
answering$	1008
answers$	1008
any$	1113 95 1115 1275
anybody$	1677
anyone$	1677
apart	1889 1899 1902 1257 1258 297 1986 1374 401
apart$	1925 1926 1956 1957 1290 1959 277 1967 1980 1316 2042 2053 2072 410 1440
apolog	755
apologise$	661
apologised$	661
apologises$	661
apologising$	661
app$	36
appeal$	2103 417 1437
appl	613
applic	1716 1733 452 1480 668
applicable$	1543 1544
application$	2118
applied$	634
applies$	634
apply$	634
applying$	634
appoin	1716 1733 452 1471 1480 668
appoint$	940
appointed$	1478 940
appointing$	940
appointment$	1734 2118
appointments$	1734
appoints$	940
appren	1407
apprenticeship$	2075
apprenticeships$	2075
approa	1713 1075 74 1514
approach$	1796 1797 1832 849
approachable$	1825 1614
approached$	1743
approaches$	1078 849
approaching$	1935
approp	104 352 1537
appropriate$	1111 1120 1123 1825 1543 1544 897
appropriately$	1799 897
approv	1035 1056 1471
approved$	1703 1724
apps$	36
april$	1753 1086
are	1022 85 97
are$	1050 1054 1055 50 51 1741 79 1170 272 485 487
area	1297 1965 1971 2000 2005 2063 2065
area$	1915 1972 1313 1314 1982 1983 1617
areas	1965
areas$	1915 2006
arise	1161
arise$	1829
arises$	1829 1543
around$	1780 1123 1139 1185 1880 1538 1609 1613
arrang	1041 1709 1721 1471
arrange$	1205
arranged$	1792
arrangeed$	1205
arrangeted$	1205
arrest	1075 679
arrest$	70
arrested$	1743
arrests$	70
arriva	1375
arrivaltime$	2043
arrivaltimes$	2043
arrive	383 603
arrive$	1223
articl	1716 1733 452 1480 668
as$	1088 89 91 1117 102 1795 1799 1800 1802 1803 142 227 485 508 509 1538 524 1551 1558 580
asbo	202 1221 203 1222
asbos	1221 1222
aside$	1665
ask	1741 1095 1763
ask$	214 477 976
aske	477
asked	1057 1727 1728 1095 1763 464
asked$	1725 1745 1079 1095 214 258 1483 976
asking$	214 976
asks	1095 1763
asks$	214 477 976
aspira	1552
aspirations$	855
assaul	74 679
assault$	504
assaulted$	504
assaults$	504
assemb	1716 1733 2061 452 1480 668
assemble$	2077
assemblies$	1734 2134
assembly$	2134 670
assess	1716 1733 1101 85 452 1480 668
assessment$	2 1767 1769 1772 1773 1775 1533
assign	1471
assign$	640
assigned$	396 1478 640
assigning$	640
assigns$	640
assist$	817
assistance$	1791 817
assisted$	817
assisting$	817
assists$	817
associ	1212 1213 1882 1215 1889 1224 1894 1898 1899 1277 1352 2061 2073
associate$	1880 1892 1941 1945 2020 1637
associating$	1881 1930 1638
association$	1881 1883 1947 1615 740
associations$	741
assumptions$	1574
at$	1051 1740 1087 101 1795 1144 1235 1238 1927 311 2033 2035 365 2114 2117 2119 1455 1463 2133 2135 1473 1495 1583 1633 1641 1642 1643 1655 1656 1657 1681
attachment$	1387
attachments$	1387
attack	74 679
attack$	749
attacked$	1515 749
attacks$	749
attemp	569
attend	1019 1020 4 1694 1028 1696 1697 1034 1036 1707 1708 1041 1709 1057 1062 45 383 1471 457 603
attend$	1693 1064 1209 2033 1476 480 1013
attendance$	1023 10 1704 1706 68 1479
attendd$	1476
attended$	1687 1725 1730 1064 1476 480
attendees$	1702 1706
attending$	1687 480 1013
attends$	1693 1064 1209 1476 480 1013
attention$	1145
attenu	298
attitudes$	1574 860
attraction$	2103
attractive$	1825
audit	1716 1733 452 1480 668
audit$	2
august$	1753
aunt	1256 2079
aunt$	780
auntie$	780
aunty$	780
authorisation$	1625
authorisations$	1625
authority$	1625
autumn$	1753
availa	1176 1471
available$	1111 1792 1148 1844
avoid	208 1901
avoid$	1227 1967
avoidi	208
avoiding$	1227 1492
aware	1116 1127 1176
aware$	1784 1795 1798 1838 1844 835
awaren	1552
awareness$	1540 522 1542 562 854
away	1971 297 1332 326 2065 401 1440
away$	1876 1889 1901 1902 1927 1265 252 1962 1309 1316 317 1345 2035 2053 1386 1394 1398 2082 1423 410 1440 1649
back	1109
back$	1777 410 479 1678
background$	1579
backinto$	1461
backto$	1461
badmin	1469
badminton$	2137
bail$	202
bake$	667
bakees$	667
bakes$	667
ban	194 197 248 249 254 386 391 413 414 1464 605
ban$	195 1234 245 296 2132
band	2083
bann	414
banned	194 197 379 391 2099
banned$	1874 195 296 374 1398 2081
banner	32
banner$	425
banners$	425
bannin	194 197 248 391
banning$	195 296
bans	194 197 248 254 391
bans$	195 296 2132
bar	194 197 248 386 391 414 605
bar$	195 296
barbec	34
barbecue$	1053 2136
barbecues$	1053
barr	414
barred	194 197 379 391
barred$	1874 296 374 1398
barrier$	337 377
barrin	194 197 248 391
barring$	296
barrister$	813
bars	194 197 248 391
bars$	195 296
base$	1559
based$	1129 1591
basis$	1806
be	97 157 530
be$	1050 1055 79 1124 108 1130 120 1153 1160 149 1170 1172 154 1204 1223 238 257 1948 272 485 549 595
bear$	148
bearing$	148
bears$	148
become	97
been	1752 66
been$	12 1045 1050 1059 79 1124 272
before$	1740 64 1085 2117 774
befrie	74
behavi	1853 1552
behaviour$	202 203 1574 859
behaviours$	1574 859
behind	1448
behind$	2014 2116 1513 742
being	97 157 2073 1552
being$	79 1124 1882 1935 1948 2061 2080 1491 1492 549 1594
believ	1749 1095 1763
belong	1102 85
belong$	1770 514
belonging$	1826
belongs$	514
bench	37 2115
bench$	23 35 406 407
benches$	23 35
beside	1364 1369
beside$	2037 1656
best	1537
best$	1593
better	104 109 209 352 1389 523 533 677
better$	1123 1128 1833 1195 1866 181 1242 1310 312 332 2058 460 558 586 1607
betwee	1879
between$	1799 1206 1875 1883 1884 1956 1356 1396 1522
beyond	82 1265
bid	1716 1733 452 1480 668
bigger$	2026
bike	37
bin	37
bin$	23 35
bingo	1469
bingo$	2137
bins$	23 35
bit$	1856
blankets$	1676 1684
block	413
block$	188 615
blocke	2093 2099
blocke$	615
blocked$	1874 188 615
blockes$	615
blocking$	188 615
blocks$	188 615
board	14
board$	1033 1719 2056 1469 1567
boardi	1971
boarding$	1330
boards$	1719
boat	2083
bond	1215 1317
bond$	1883 230 1985 334 355 1387
bonds$	230 1985 1387
book	1707 402
book$	2130 1676 954
booked	1707 1062 1471
booked$	1730 954
booking$	2118 954
bookle	1716 1733 452 1480 668
booklet$	1699
booklets$	1676
books	37
books$	2130 1676 954
boroug	1297 1965 1971 2000 2005 2065
borough$	1972 1313 1982 1996 2051
boroughs$	1997
both	2036 1449 2123
both$	1726 1643 1645 1647 1648 1685
bought	1056 1471
bought$	1724 1481 938
bounda	1853
boundaries$	1605
box$	667
boxes$	667
boxs$	667
boy	189 1214 1890 1233 1273 1955 1288 1289 1958 275 1303 2024 1379 1405 1616 1628 1636
boy$	1963 348 1397
boyfriend$	789
boys	27 40 41 58 1081 72 76 150 1169 189 1214 1890 1233 239 1273 1955 1288 1289 1958 319 2024 2036 1379 1401 2101 1452 1465 1487 1616 1628 1636
boys$	1046 1060 1077 1091 1197 1939 1963 1964 1985 348 2069 2120 1512 1627
bread$	1684
break	1297 1965 297 298 1375 368 389 1417 418 609
break$	208 268 269 1298 1316 301 317 1354 2085
breakf	1459 1460
breakfast$	2127 2128 1674 1684
breakfasts$	1674
breaki	298 389
breaking$	268 269
breaks	1965 298 389
breaks$	268 269
breaktime$	2043
breaktimes$	2043
breath	1417
breathe$	2102
breather$	2085
breathing$	1417
brief$	1571 1011
briefe	1019 1713 1049 1727 1728
briefed$	1687 1717 1011
briefi	1716 1733 452 1480 668
briefing$	2 1734 670 1011
briefings$	1734
briefs$	1011
bring	657
bring$	184 971
bringing$	184 971
brings$	184 971
broken	2104
broken$	1897 1257 1258 609 1647 1648
brothe	318 1405 2079
brother$	775
brothers$	1511 1640
budget	1056
budget$	16
budgeted$	1724
build	1165 523 533
build$	130 140 1833 428 907
builde$	140
buildes$	140
buildi	2005 533
building$	31 140 1954 281 1974 1983 2025 907
buildings$	2006
builds	533
builds$	140 428 907
built	1042
built$	1710 1718
bulb$	23
bulbs$	23
bump$	2044
bunch$	1977
burglaries$	706
burglary$	706
burgled$	748
bus	2005 1392 2060 2123
bus$	1719 1993 2011 2136 1654 1674
buses	1297 1965 1324 2060 2063
buses$	1719 1992 2006
busine	1102
business$	1770 1823
buy	1514
buy$	1760 2109 2110 937
buyer$	689
buyers$	1511 1639 689
buying$	937
buys$	937
by	1457
by$	1051 1748 67 1179 2117 2125 1496 1498 1578 1598 1641 1652 1656
cabin	2083
cafe	42
cafe$	2025
café	42
café$	2025
call	1694 1716 1733 1406 452 1480 668
call$	1693 1078 62 70 71 1873 2118 579
called	45 1745
called$	1064 71 1524 507
calling$	1361
calls	1041 1709
calls$	1693 1078 62 70 71 1873 1207
calm$	2102
calmer	677
came	1700 1707
camera	37
camera$	23 35 425
cameras$	23 35 425
camp	34
camp$	1053 2136 667
campai	1716 1733 452 1480 668
campaign$	455
campes$	667
camps$	1053 667
campus	1297 1965
can	1741
can$	55 1785 1124 1819 1202 232 1353 1376 387 1562
cancel$	321
cancelled$	1990 2007
cancels$	321
cannot	1231 232 1376 387
cannot$	1967
cap	251 380
cap$	274 381
capacity$	1108 1142
caped$	381
caping$	274 381
capitalise$	130
capped$	381
capping$	381
caps$	274 381
capting$	381
capture$	560
captured$	1872
captureing$	560
captures$	560
car$	2011
card	1716 32 1733 452 1480 668
card$	1699 425 2118 1676
cards$	425 2118 1676
care$	1863 1414
careful$	1143 1614
carefully$	2058
carer	1715 375 458
carer$	0 1 1692 30 1414 775
carers$	0 1 1692 30 215 1414 775
careta	38 39
carr	657
carria	2083
carried$	1184 1471
carry	1741
carrying$	1492
case$	1110 1551
caseworker$	801
cast	40 41 2083
cast$	1060 396 2089
casts$	2089
catch	1548
caught$	1429 411
caution$	243
cautione$	243
cautioned$	243
cautiones$	243
cautioning$	243
cautions$	243
cbo	202 1221 203 1222
cbos	1221 1222
cctv$	23 702
cease	1354
cease$	2007 321 2022
ceased	1076 1089
ceased$	1744 1757
ceases$	2007
cent$	1040
centre	11 42 110 1297 1965 2005 2063
centre$	1929 281 1983 2025
centred$	1129 1162 1568 1569 1591
centres$	2006
certain$	151 1596
chair	22 38 39
chair$	1759 2130 1675
chaira	1041 1709
chairc	1041 1709
chairchecks$	1041
chaird	1041 1709
chaire	1041 1709 1471
chairf	1041 1709
chairh	1041 1709
chairl	1041 1709
chairm	1041 1709
chairo	1041 1709
chairp	1041 1709
chairr	1041 1709
chairs	1041 1709 37
chairs$	1759 2130 1676
chairu	1041 1709
chairv	1041 1709
chairw	1041 1709
challeng$	555
challenge$	1812 555 906
challenged$	1828 906
challenges$	1812 555 906
challenging$	555 906
challengs$	555
champi	533
champion$	459
chance	1849
chance$	232 1417
change$	1778 1781 1783 314 315 478 1599 1610 964
changed$	964
changees$	1778
changes$	1778 1781 1114 1783 314 1599 964
changing$	314 964
channel$	36
channels$	1779 1816 1171 153
charge	1464
charge$	2132
charges$	2132
charte	32
charter$	33
chas	382
chased	1057
chased$	1725
chat	1370 412 1432
chat$	166 1370 2038 1406 412 1431 1432 2100 1600
chats$	166 1600
chatti	1361
chatting$	2029
check	1020 1716 1733 452 1480 1548 668
check$	1716 1733 116 452 1480 668 982
checked$	982
checking$	116 982
checks$	1041 116 982
chess	1469
chess$	2137
child	1405
child$	1385 1397 550 572
childr	1081 1093 1096 150 1169 189 1214 1890 1233 1273 1955 1288 1289 1958 319 2024 1379 1401 1405 1616 1628 1636
children$	1761 1764 1847 1978 1385 2069
choice	1849 1853 1552 1597
choice$	372
choices$	372 861
choir	2083
choos$	370
choose	1741 223 477
choose$	370 371 443 1496
chooses$	370 371 443 1496
choosi	477
choosing$	370 371 443 1496
chooss$	370
chose	1079 477
chose$	1747 1496
chosen	1056
chosen$	1724
chrono	1716 1733 452 1480 668
church	42
cinema	42
circle	1716 1733 1371 452 1480 668
circle$	1896 1933 1977 1331 1351 334 2039 2076
circles$	1896 1331 2039 2076
circul	1041 1709 1052 1471
circulated$	1720
cities	2005
cities$	1997
city	1971 2000 2005 2065
city$	1972 1982 1996
civil$	202
claim	1464
claim$	2132
class	1297 1965 2000 1333 2005 1392 2060 2063 1407 397
class$	1974 1989 2001 2002 1351 2037 2075 1416 2095 2134
classe	1965 1298 2060
classes$	1736 1966 2006 2051 2075 2134
classroom$	1719
classrooms$	1719
clause	1879
clause$	1768 1878 1532
clauses$	1768 1878 1532
clean$	240
clear	382 1537
clear$	1758 1839 1840 1349 1394 558 586 630
clearer$	586
clearing$	630
clears$	630
clicks	1034
clicks$	1702
climb$	667
climbes$	667
climbs$	667
clinic	42
clique$	334
clos	413
close$	1126 1143 1948 1364 558 624
closed	1044 2099 1471
closed$	1712 2007 624
closely$	1553
closer	109
closer$	1128 247
closes$	624
closing$	624
club	11 1716 42 1733 2000 2005 2063 1407 452 1480 668
club$	1929 281 1983 1989 2025 2051 2075 455
clubs	1297 1965
clubs$	2006 2051 2075
co	502
co$	110 576
coach	1715 38 39
coach$	2136
coache	38 39 2083
coaches$	2136 666
coachi	1716 1733 452 1480 668
coaching$	666
coats$	462 1676 1684
coax$	290
code	32
code$	33 2132
codes$	462
coerce	74
coerci	74
cohort	2083
coinci	2044
coincide$	1904
collab	109 110
collaborative$	1128 1129
collaboratively$	1553
collea	1112
colleagues$	1780 561
collec	322 1375
collect$	560 1012
collected$	1472 1012
collecting$	560 1012
collectiontime$	2043
collectiontimes$	2043
collects$	560 1012
colleg	1297 1965 1298 1971 2000 1333 2005 1350 1392 2060 375 1407 397
college$	1755 295 1982 2001 2002 2018 2051 2075 1416 1499
colleges$	1966 2006 2018 2051 2075
colour$	2130
colours$	2130
come	1700 1707 1741 383 457 603
come$	1745 1209 1223 1319 2067 1476
comed$	1476
comeed$	1476
comes	383 603
comes$	1209 1476
comfortable$	1825
coming$	1136 1882 1492 1561
commis	1056 1471
commissioned$	1724
commit	14 1035
commit$	743
commits$	743
committed$	1703 743
committee$	1033
committing$	743
commun	1036 1213 1882 1537 1548 1552
communicate$	891
communicated$	891
communicates$	891
communicating$	891
communication$	1704 1796 1809 1171 153 1881 839 891
communities$	1203
community$	1854 1203 203
compan	38 39 1212 1894 1228 2083
company$	1880 1896 1240 1241 1910 2019 2041 2057 2059 1420
compared$	478
compla	1095 1763
complaint$	62 70 2118
complaints$	62 70
comple	1021 4 1028 1696 1036 1707 1708 1041 1709 1044 1721 1062 1184 1471 457
complete$	1689 1712 1718 456 1476
completed$	1689 1712 1714 1718 1730 1852 456 1476
completeed$	1476
completes$	456 1476
completion$	1023 1704
concer	34 1131 1552
concern$	1781 1783 1812 517 1551 852
concerns$	1781 1114 1783 1799 1812 517 1551 1558 852
concert$	1053 2136
concerts$	1053
condit	1879 202 1221 1464
condition$	1878 2132
conditions$	1878 2132
conduc	1471
conductors$	30
confer	1716 1733 452 1480 668
confid	1849 1552
confidence$	1159 681 844
confident$	681
confir	1127
confirmed$	1795
confis	212
congre	1212 1213 1882 1889 2061
congregate$	1880 2077 1637
congregating$	1881 1638
connec	1317
connection$	210 1985 1387
connections$	246 1985 1387
consci	1176
conscious$	1844
consen	1853
conseq	1853
consid	1102 1127 1537
consider$	1580 828
consideration$	1796 1145 1848 1549 829
considerations$	829
considered$	1770 1792 1795 1872 828
considering$	828
considers$	828
consis	110 143 1537 533 1552
consistent$	1129 1798 1162 586
consort$	1637
consorting$	1638
constant$	1143
constructive$	1607
consul	1019 1713 1716 1049 1057 1727 1728 1733 452 1480 464 668
consult$	890
consultant$	793
consultation$	890
consulted$	1687 1717 1725 1483 890
consulting$	890
consults$	890
contac	1019 1020 1694 1034 1036 1707 1041 1709 1713 1716 1049 1057 1727 1728 1062 45 1733 1212 1213 1882 1889 1224 1899 1902 1270 1274 1277 1352 1406 452 1480 464 1548 668
contact$	1702 1704 1705 1734 1078 1873 187 1207 1210 1211 1880 1881 1216 1892 210 1251 1931 1938 1941 1945 1947 2020 1373 1422 459 1550 1564 1621
contacted$	1687 1717 1725 1730 1064 1483
contacts$	1702 1734 1078
contin	104 109 820
continual$	1143
continue$	451 581
continued$	1123 1128 451 460 547 558
continues$	451
continuing$	451
contra	1221
contri	1715 458
contributor$	0 1 1692 30
contributors$	0 1 1692 30
contro	74 251 354 380 1514
control$	1760 274 2031 381 2109 2110
controled$	381
controling$	274 381
controlped$	381
controlping$	381
controls$	274 381
controlting$	381
conven	1471
convene$	1693
convenes$	1693
conver	1716 1733 452 1480 668
conversation$	1796 1171 153 1843 1600
conversations$	1796 1171 153 1600
cook$	956
cooking$	956
cooks$	956
cool	1374
cool$	2021 2042
cools$	2042
cooper	1521
coordi	38 39 110 143 458
coordinate$	869
coordinated$	1129 1162 869
coordinates$	869
coordinating$	869
cope	1165
cope$	1833
copies$	1676
copy$	1699
core$	14 189 1214 1890 1233 1273 1955 1288 1289 1958 2024 1379 1616 1628 1636
corner$	1438 2107
corners$	1438 2107
corridor$	1974
cost	1752 66
costed	1056
costed$	1724
costum	37
could$	1752 1754 1202 387
counci	22 1041 1709 38 39 2123
councilchecks$	1041
counse	1716 1733 452 1480 668
counsel$	243
counsele$	243
counseled$	243
counseles$	243
counseling$	243
counselling$	1705
counsellor$	798
counsels$	243
count$	19 642
counter$	1719
counters$	1719
counti	1297 1965 2005
counties$	1997
counting$	642
country$	1996
counts$	642
county	1971 2000 2005 2065
county$	1972 1313 1982 1996
course	1716 1733 1155 1392 2060 2063 1407 452 1480 668
course$	2 1695 1734 1790 1823 2075 455 670
courses$	1734 2075
court	42 2115
court$	31 202 737
cousin	2079
cousins$	1512 1640
cover	1102
cover$	1770
covere	1062 1102 84 85 86 87
covered$	1730 1770 1103 1105 1106
crackdown$	732
create	1471
create$	908
created$	908
creates$	908
creati	4
creating$	908
creation$	1023
crew	2083
crime$	704
crimes$	704
cross	1224
cross$	109 1892 1904 2044
crowd	1894 1371
crowd$	1943 1977 1978 1351 2039 2057
crowds$	1943 2039 2057
cultur	1552
culture$	1574 846
cups$	1676
curb	251 380
curfew	202 1221 212
curfew$	349 1632 614
curfews$	349 1632 614
curiosity$	1808 1539 1564
curiou	1176
curious$	1798 1844 1614
curtai	251
customary$	136
customers$	1639
cut	194 298 354 368 513
cut$	81 1874 208 1897 274 361 935
cuting$	274
cuts	194 298
cuts$	81 274 935
cuttin	194 298
cutting$	81 208 935
cycle$	667
cyclees$	667
cycles$	667
dad	1256 2079
dad$	775
daily$	1688
dance$	667
dancees$	667
dancer	40
dances$	667
danger	1853
darts	1469
darts$	2137
dashbo	1716 1733 452 1480 668
date$	1845
daught	1405
daughter$	1385 775
daughters$	1385
day	1297 1965 2005 2063
day$	1698 1285 1969 1993 1994 1365 2078 2095 2130 2136
days	1965 679
days$	1698 1285 1970 1994 2006 1365
deadline$	1475
deadlines$	1475
deal$	125
dealer	1746
dealer$	1510 916
dealers$	1639 688 916
dealing$	709
dealt$	85 86 87
december$	1753
decent$	1310
decide	1127
decide$	1759 403
decided$	1795 403
decides$	1759 403
declin	677
deconstruct$	555
deconstructe$	555
deconstructes$	555
deconstructing$	555
deconstructs$	555
decrea	677
deepen	533
degree$	5
delet	413 513
delet$	615
delete	2099
delete$	351 615
deleted$	615
deletes$	615
deleting$	615
delets$	615
delive	1021 4 1036 1707 1041 1709 1056 1062 48 1471 657
deliver$	986
deliverables$	1475
delivered$	1689 1724 1730 1067 1481 986
delivering$	986
delivers$	986
delivery$	1023 1704
demoli	2093
dentist$	808
depart	1375
departuretime$	2043
departuretimes$	2043
dependence$	288 1387
descri	1741 1074 1095 1763 1102 85
describe$	1742 1770 671
described$	1770
describes$	671
design	1471
design$	1759
designs$	1759
desk$	1719
desks$	1719
detach$	207 361
detaching$	207
detail$	1768
details$	1699 1768 1579
detective$	697
detectives$	697
deter	194 386
deter$	195 245 722
determ	1127
determined$	1795
deterr	194
deterred$	374
deters	194
develo	1165 1471 523 533
develop$	1778 140 1833 876
develope$	140
developed$	1828 876
developes$	1778 140
developing$	140 876
development$	1781 1783
developments$	1781 1114 1783
develops$	1778 140 876
dialogue$	1171 153 1564 1600
did$	1752 1754
die$	1374
dies	1374
dies$	2042
dietician$	809
dietitian$	809
differ	209 1332 352 1389
difference$	683
different$	1220 1242 1924 1261 266 1962 278 279 1302 1308 1310 1314 1321 304 305 1329 312 1337 1338 1343 2012 331 332 346 356 1383 1384 388 1415 1421 1427 419 1439
differently$	2058
difficult$	333
dig$	1016
digging$	1016
digs$	1016
dilut	298 368
dimini	418
direct	1716 38 39 1733 1849 452 1480 668
direct$	214 1263 584
directed$	214
directing$	214
direction$	1625
directions$	1888 1976 1625
directs$	214
disassociate$	208
disban	1257 1258 1354 2099 413 609
disband$	323 2022
disbande$	323
disbanded$	1925 1926 323
disbandes$	323
disbanding$	323
discou	194 386
discourage$	195 196
discouraged$	374
discourages$	195 196
discouraging$	195 196
discus	1102 84 1127 1471 1548
discuss$	830
discussed$	1770 1103 1792 1795 830
discusses$	830
discussing$	830
discussion$	1796 1843 1600 830
discussions$	1796 1600 830
disentangle$	361
disman	1257 389 609
dismantl$	323
dismantle$	323
dismantled$	1925 323
dismantles$	323
dismantling$	323
disper	225 1257 1258 383 2098 598
dispersal$	1617 1625
dispersals$	1625
disperse$	1244 245 256 597
dispersed$	1925 1926 597
disperses$	597
dispersing$	597
displa	1716 1052 1733 452 1471 1480 668
display$	1719
displayed$	1720
disrup	194 298 389
dissociate$	208
dissol	1354 413
dissolv$	323
dissolve$	323 2021 2022
dissolved$	323
dissolves$	323
dissolving$	323
dissua	194
dissuade$	195
dissuaded$	374
dissuades$	195
distan	297 401
distance$	207 1316 337 361 377 2082
distances$	207
distancing$	207
distant$	1329 1394
distri	4 1062 48 376 1471
distributed$	1730 1067 1395 1481
distribution$	1023
diversion$	902
diversionary$	902
divert$	207 901
diverted$	901
diverting$	207 901
diverts$	207 901
divide	1257 376 609
divided$	1925 1395 396
dividi	609
division$	377
do$	1741 132 169 1865 217 1243 1376 543
doctor$	792
does$	169 217 1376
doing$	132 169
domino	1469
dominoes$	2137
don$	217 1376
donate$	1017
donated$	1017
donates$	1017
donating$	1017
done	1021 1044 1062 1184 1471
done$	1689 1712 1718 1730 1821 1852 1869 1870
door$	1719 35 1824 1654
doors$	1719 35
dorm	2083
doubl	677
double$	47 69
down	2099 677
down$	1703 1725 351 1643 1657
downinto$	1461
downlo	1700 1034 1707
downloads$	1702
downto$	1461
draft$	968
drafte	1471
drafted$	968
drafting$	968
drafts$	968
draw$	130 207 270 2103 643
drawin	484
drawing$	2118 643
drawn$	1035
draws$	643
dress$	1464
drew	1079
drew$	1747
dried$	1089
drift$	1312 384 1404 2102
drifted$	384
drifting$	384 1404
drifts$	384 1404
drive	2098
drive$	347 591 631
driveing$	347
driven	322
driven$	289 659
driver	21 1715 38 39 58 1443 2123 458 1487
driver$	0 1 1692 30 2111 1516
drivers$	0 1 1692 1040 30 1077 2126
drives$	347 591 631
driving$	591 631
drop	208 432 677
drop$	11 1716 42 1733 1227 1459 1460 445 452 1480 579 651 668
dropin$	1451
dropins$	1451
droppe	677
dropped$	445 651
droppi	208 677
dropping$	1227 445 651
drops	677
drops$	445 651
drug$	708
drugs$	708
due$	1122 1551
dug$	1718
each	1125 2024 2036 1449 2123 1636
each$	1688 1726 1793 1892 1919 1961 1303 1985 318 324 2020 340 2029 2033 408 427 2117 1450 2119 1456 2131 1465 1486 489 1645 1647 1648 1650 1659 1672 1677 1682
ear$	1572
earlie	677
early$	592 593 1643
ears$	585
easier	677
easier$	1363
easter$	421
easters$	421
easy$	1758
eat$	1272 1003
eating$	1003
eats$	1272 1003
educated$	1294 1359 1367
effect	1537
effectively$	1799
effort	1132
effort$	1796 1800
efforts$	1796
eject	382
elder	348
elder$	2064
eldest	189 1214 1890 1893 1233 1273 1955 1288 1289 1958 275 1303 318 2024 348 1379 369 2101 1616 1628 1631 1636
eldest$	2064
elearn	1716 1733 452 1480 668
else$	2040
elsewh	1971 1372 2065
elsewhere$	1774 1927 1962 2012 2027 2035 2040 1533
email	1020 1716 1733 452 1480 668
emaile	1019 1713 1057 1727 1728 1471 464
emailed$	1687 1725 1058 1483
emails	1041 1709
embed	533
embed$	864
embedded$	1828 864
embedding$	864
embeds$	864
emerge	1161
emerge$	1778 1829
emergees$	1778
emerges$	1778 1829
emotio	104
emotional$	1123
employ$	942
employing$	942
employs$	942
empowe	533
empower$	824
empowered$	824
empowering$	824
empowerment$	824
empowers$	824
enable$	144
enables$	144
enabling$	144
encour	1127 1849 533
encourage$	831
encouraged$	1795 831
encouragement$	911
encourages$	831
encouraging$	831
encrypted$	738
end	194 208 249 1354 413 2104
end$	1227 260 1328 2000 2007 321 2021 2022 2042 2081 1438 2107 977
endeav	569
ended	1089 2099
ended$	1757 1874 1897 2007 2081 977
ending	194 208
ending$	1227 321 977
ends	194 249 1374
ends$	2007 321 2042 1438 2107 977
enforc	613
engage	1019 1036 29 1537 528 1552 1597
engage$	1048 1547
engaged$	1687 1714 1547
engagement$	1704 1796 1479 1547 848
engages$	1048 1547
engagi	528
engaging$	1547
enhanc	533
enhance$	874
enhanced$	1828 874
enhances$	874
enhancing$	874
enquir	1716 1733 452 1480 668
enrol$	364
enroled$	364
enroling$	364
enrolred$	364
enrols$	364
ensure	533
ensure$	403 518
ensured$	1828 403 518
ensures$	403 518
ensuring$	518
enter	383 603
enter$	2067
entered$	396
enters	603
entrance$	1719
entrances$	1719 1324
entry	1375
entry$	1398 1674
entrytime$	2043
entrytimes$	2043
environment$	1822 1854
environments$	1822 1854
episod	679
equip$	556
equipm	37
equipped$	556
equipping$	556
equips$	556
erode	298
escala	539
escalate$	1599
escalated$	1536
escalates$	1599
escort	390
escort$	347
escorted$	289
escorting$	347
escorts$	347
establ	1127 1471 533
established$	1111 1795
estate	1971 2000
estate$	1983
ethos$	850
evalua	1471
evenin	1716 1733 1297 1965 2005 2063 399 400 452 1480 668
evening$	1698 1729 1285 1969 1993 1994 1339 2008 1365 2078 1418 2087 2095
evenings$	1698 1729 1285 1293 1970 1994 1995 2006 1339 2008 1365 1418 2087 1495
event	1716 1733 452 1480 668
event$	1734 670
events$	1734 1823
every	2036 1449 2123 1636
every$	1688 1726 1068 1150 164 1275 324 427 2117 2119 2131 1677
everyb	21 150 1169
everybody$	1040 1203 561
everyo	21 1112 150 1169
everyone$	1040 1780 111 1203 561
everything$	1562
evict	382
evidence$	17 1579 723
evolve$	1778
evolvees$	1778
evolves$	1778
exchange$	112
exclud	1075 379 391 2098 414 605
exclud$	612
exclude$	296 612
excluded$	1743 296 1367 1398
excludes$	296 612
excluding$	296 612
excluds$	612
exclus	679
exclusion$	70 202 203
exclusions$	70
exerci	1716 1733 452 1480 668
exhibi	34
exhibition$	31 1053
exhibitions$	1053
existing$	1111 1148
exit	317 413
exit$	262 1336
exiting$	262
exits$	262
expected$	258
expel	414 605
expel$	612
expele$	612
expeles$	612
expeling$	612
expell	414
expels$	612
explai	1057 1074 1095 1763
explain$	1742
explained$	1725
exploi	1853 1514 917
exploit$	1760 2109 2110
exploitation$	687
exploitative$	687
exploited$	687
exploiter$	687
exploiters$	687
exploiting$	687
exploits$	687
explor	1102 85 1127
exploration$	1796
explore$	827
explored$	1770 1792 1795 827
explores$	827
exploring$	827
extend$	953
extending$	953
extends$	953
extent$	5
extra$	181
extract$	207
extricate$	207
eye$	1794
eyes$	585
facili	1471 533
facilitate$	870
facilitated$	870
facilitates$	870
facilitating$	870
fade	1374
fade$	2021 2042
faded	2104
fades	2104
fades$	2042
fair	34
fair$	1053 1758 1614
fairs$	1053
fall	677
fallin	677
falls	677
falls$	1374
famili	21 1715 40 41 76 1125 458
families$	0 1 1692 1040 24 30 1060 1793 1163 1233 215 1963 2015 1360 2126 1575 786
family	1715 189 1214 1890 1233 1273 1955 1288 1289 1958 275 1303 1971 2000 2024 1379 2079 458 1616 1628 1636
family$	0 1 1692 30 1104 1963 1360 1443
far	326 401
far$	98 326 1345 1394 419 1439 1440
fare	1464
fare$	2132
fares$	2132
fashion$	1830
faster$	1606
father	1256 2079
father$	775
fear	1095 1763
fear$	1491
fears	1095 1763
feasibility$	1584 567
feasible$	1544
february$	1753
fed$	1782
fee	1464
fee$	2132
feed$	90
feedback$	453
feeding$	90
feeds$	90
feel	1741 1095 1763 1165
feel$	1833 1170 485 671
feeling$	671
feelings$	185
feels	1095 1763
feels$	1170 485 671
fees$	2132
fell	677
felt	1741 1095 1763
felt$	485 671
fence	37 2115
fence$	23 35 936
fenced$	2093
fences$	35 936
fencing$	23 35 936
festiv	34
festival$	1053 2136
festivals$	1053
few$	1756
fewer	47
fewer$	1066 53 672 770
fight	679
fight$	70
fights$	70
file$	1772 1773 1775 1533 1549
filed	1471
files	1041 1709
fill$	644
filled	1471
filled$	644
filling$	644
fills$	644
film	1716 1733 452 1480 668
film$	31 36 2113 2118 2121 2130 2136
filming$	663
films$	2130 2136 663
find	1074 223 1406
find$	1742 1095 325 483 1503
findin	1101
finding$	1767 1769 325
finds$	325 483 1503
fine	1464
fine$	2132
fined	2098
fines$	70 2132
finish	1021 1375 1471
finish$	2021
finished$	1689 1718
finishingtime$	2043
finishingtimes$	2043
finishtime$	2043
finishtimes$	2043
firm$	586
firmer$	586
first$	1496
fish$	667
fishes$	667
fishs$	667
fit$	1785 931
fits$	931
fitted	1042 1062
fitted$	1710 1730 931
fitting$	931
five	40 41 54 1081 72 76 189 1214 1890 1233 239 1273 1955 1288 1289 1958 319 2024 2036 1379 1401 1452 1465 1487 1616 1628 1636
five$	34 1060 1073 1091 1985 2069 1450 2120 1469 1672 1679 1685
fix	380
fix$	628
fixed$	628
fixes$	628
fixing$	628
flag	96
flat	375
flexib	1176
flexible$	1844
flies$	393
flowing$	1839
flush	382
fly$	393
flyer	1716 1733 452 1480 668
flyers$	1676
fobs$	462
focus	533
focus$	1564 863
focused$	1568 1569 1591 863
focuses$	863
focusing$	863
focussed$	1568 863
follow	1034 1075 74 2024
follow$	115 1152
followed$	1743 1749 1127
followers$	1702
following$	115 1492
follows$	115
food$	2130 1684
footage$	703
football$	1685
footfall$	1479
for	1763 311
for$	1038 1724 1747 1770 1787 1807 1827 1834 1953 1368 2117 1463 1496 1538 1578 1586 1653 1655 1680
forbid	194 197 248 249 254 386
forbid$	195 1234
forbidden$	1874 374 2081
force$	699
form	1297 1965 1333 2005 1350 1392 2060 2063 1407 397
form$	36 1989 2001 2002 2018 2023 2037 2051 2075 1416
forming$	2029
forms	1716 1733 1965 1298 2060 452 1480 668
forms$	36 1966 2006 2018 2051 2075
fortnightly$	1688 2117
forum	14
forum$	1033
forwar	1127 1152
forward$	1795 1820 1545 1546 1610
forwards$	1545 1546 1610
foster	395 533
foster$	375 1414
fostering$	1414
found$	1887 1429 411 483
four	54 76 189 1214 1890 1233 1273 1955 1288 1289 1958 319 2024 1379 1401 1465 1487 1616 1628 1631 1636
four$	1073 200 1939 2069 1433 1466 1468
fragme	389 609
fragment$	323
fragmente$	323
fragmented$	323
fragmentes$	323
fragmenting$	323
fraternise$	1637
free	401
free$	361 655
frequency$	6
fresh$	240 1417
friday	399 400
friday$	1729 399 1418 400 2087 1446 2138
fridays$	1729 1418 2087 1446 2138
friend	27 40 41 54 58 1081 72 1093 76 1096 1125 150 1169 189 1213 1214 1215 1890 1894 1228 1899 1232 1233 1907 1911 1922 239 1273 1955 1288 1289 1958 275 1303 1984 1317 1986 1987 319 2013 2024 2036 1371 1379 1401 2088 2090 1436 1452 1465 1487 1616 1628 1634 1636
friend$	246 1344 2019 348 1397
friendly$	1758 1825 1614
friends$	1046 1060 1073 1077 1091 1761 1764 1793 1197 1895 1896 1229 1916 1917 1264 246 1933 1938 1942 1944 1951 1952 1964 1975 1978 1979 1985 1999 2004 1344 1346 2019 348 2039 353 2041 2046 2048 2055 2057 1390 2059 2069 2071 385 2074 2091 409 2102 416 2105 2108 2120 1620
friendship$	1881 1883 1895 1228 1896 1930 246 1947 1949 1951 1984 1985 2010 334 1371 2039 355 2048 2057 1408 416 2105 1620
friendships$	1881 1883 1895 1896 1930 246 1947 1949 1951 1985 334 2039 355 2048 2057 416 2105 1620
from	1226 1986 1378 1457
from$	1731 118 1875 1227 1267 1292 1962 1296 1315 1320 1336 2035 1380 2054 1393 2062 1403 2114 2117 2125 469 1497 1578 1633 1642 1678
full$	1195 460
fullerpicture$	1579
fullersense$	1579
fullerunderstanding$	1579
fully$	1050
fund$	16 927 928
funded$	927 928
fundin	1716 1733 452 1480 668
funding$	16 1108 1142 927 928
funds$	16 927 928
furniture$	2130
furthe	104 109
further$	1123 1128 1263 1394
future	109
future$	1128 1804 1263 1551
game	34
game$	1053 2130
games$	1053 2130 2137
gang$	203 1525 599
gap$	337 377
gaps$	1554
garden$	31 2118 667
gardenes$	667
gardens$	667
gate	37
gate$	23 1719 35
gates$	23 1719 35
gather	1212 1213 1882 1889 1224 1898 1899 1251 1268 1270 1277 1352 1361 2044 2061 1401
gather$	1880 1887 1223 1892 1919 1920 1941 1945 2020 2067 2077 1425 2094 560
gathered$	1872 1887 1429 1472
gathering$	1881 1932 1936 1943 1947 2029 2030 560
gatherings$	1936 1938 1943 2069
gathers$	560
gave$	398
genera	104
general$	1123
get	1741 1074
get$	1742 170 207 290 1319 560
geting$	560
gets$	170 207 290 560
getting$	170 207 290 1361
gift$	1078
gifts$	1078
gig	34
gig$	1053 2136
gigs$	1053
girl	189 1214 1890 1233 1273 1955 1288 1289 1958 275 1303 2024 1379 1405 1616 1628 1636
girl$	1963 348 1397
girlfriend$	790
girls	27 40 41 58 1081 72 76 150 1169 189 1214 1890 1233 239 1273 1955 1288 1289 1958 319 2024 2036 1379 1401 2101 1452 1465 1487 1616 1628 1636
girls$	1046 1060 1077 1091 1197 1939 1963 1964 1985 348 2069 2120 1627
giv	657
giv$	140
give	104
give$	1123 126 140 208 398 665 951
given	1707 1062 48 1102 104 162 1471
given$	1031 1730 1067 1076 1770 1123 1792 126 1181 1471 1481
gives$	140 398 665 951
giving$	126 140 208 398 665 951
givs$	140
go	1694 1741 1074 383
go$	1055 1742 1102 1209 1223 237 1277 263 1283 289 1319 313 1388 393 1444 474 677
goalpo	37
goalpost$	23
goalposts$	23
goe$	1209
goes	383
goes$	1055 1209 237 263 289 313 1388 393 1444 439 474 677
going	109 383
going$	1128 1839 1190 1935 263 2061 2073 1492 1538 526
gone	1694
gone$	1055 1057 1745 1471 474
good$	1758 1833 1310 2080 460 558
gos$	1209
got$	44 290
gp$	791
gran	2079
gran$	777
grand	1405 2079
grandad$	777
grandbrother$	775
grandcarer$	775
grandcarers$	775
granddad$	775 777
granddaughter$	775
grandfather$	775
grandm	1256
grandma$	777
grandmother$	775
grandmum$	775
grandp	1256
grandparent$	775
grandparents$	775 788
grandsister$	775
grandson$	775
granma$	777
granny$	777
granpa$	777
grant	1716 1733 452 1480 668
grant$	16
grante	1471
greate	46 523
greater$	1065 1195 181 547
green$	1738 1739 1493
greet$	1007
greete	61
greeted$	1080
greeting$	1007
greets$	1007
grew	677
grip$	1420 2103 417 1437
groom	1514 918
groom$	1760 2109 2110
groomed$	690
groomer$	690
groomers$	690
grooming$	690
grooms$	690
ground$	617
grounding$	617
grounds$	617
group	27 1716 40 1733 54 1081 72 1093 76 1096 1097 1125 150 1169 189 1214 1890 1894 1232 1233 1911 1922 239 1937 1273 1955 1288 1289 1958 1297 1965 1971 1984 1317 1988 319 2013 2024 2036 1379 2060 2066 1401 2088 1436 1452 2123 1465 452 1480 1487 1552 1616 1628 1634 1636 668
group$	1033 1046 1073 1091 1761 1764 1765 1793 1847 1197 1895 1896 1229 1914 1916 1917 1929 1930 1264 1933 1938 1943 1944 1949 1951 1952 1961 1964 1966 1975 1977 1983 1985 1989 1327 1331 2001 2004 320 1340 2010 1346 335 1358 2037 2038 2039 2041 355 2045 2046 2048 2050 2055 2069 2071 385 2075 2076 2077 1416 2091 1431 2100 416 2105 2108 2120 1620
groupi	2061
groups	1965 2060 2063 1401
groups$	1217 199 1896 1943 1966 1331 1358 2039 2069 2075 2076
grow	677
grow$	1312
grows	677
growth$	46
guard	38 39 458
guardian$	785
guards$	30
guidan	1716 1733 452 1480 668
guidance$	1791 881
guide$	207 881
guided$	881
guidel	32
guideline$	33
guidelines$	33
guides$	881
guiding$	881
gulf$	337 377
gym	42
had$	26 44 1754 461 1482
haircuts$	1684
half	21 1965
half$	1040 47 69 1321
hall	11 42
hall$	1929 281 1983 2025
halt$	260
halv	677
halved	1089
halved$	1757
halves	1297 1965 2063
halves$	1438 2107
hand	657
hand$	1836 1592 952
handed	48
handed$	1067 1471 1481
handing$	952
handle$	2031
handou	1716 1733 452 1480 668
hands$	952
hang$	1212 2044
hangin	1361
hanging$	1882 2029 2030 2061 2073
happen	1471
hard$	333
harder$	333
harm	74 1514
harm$	1760 2109 2110 751
harmed$	751
harmful$	751
harming$	751
harms$	751
has	545
has$	26 28 1050 44 57 173 1477 463 1484 581
have	1741 545
have$	26 28 1050 57 114 156 173 1477 463 1484 581
haven$	1822 1854
having$	114 173 1491 581 654
he	76 348 369
he$	1855 1196
head	38 39 2123
health	1853 209 352
health$	516
heard	1749 1095 1763 1537
heard$	1838 1872 682
heater	37
hedge$	23
held	1707 1721 1062 45 85 86 87 1471 530
held$	1730 1064 1105 1106
helmet	37
help	1849 533
help$	78 1791 146 290 1555 1602 1611 883
helped	322
helped$	78 883
helpful$	1758 78 1544
helpin	533
helping$	146 883
helpline$	36
helplines$	36
helps$	146 290 883
her	1090 189 1214 1890 1233 1937 1273 1955 1288 1289 1958 1303 1988 318 2024 2036 1379 1502 1616 1628 1631 1636
her$	1726 88 1188 1281 1295 303 574 1645 1683
here	1102
here$	1737 1770 1771
herfriends$	2046
hergroup$	2046
hierar	728
high$	460 499
higher	46 677
higher$	1065 460
hike$	2134
hikes$	2134
him	1090 189 1214 1890 1233 1273 1955 1288 1289 1958 1303 1988 318 2024 2036 1379 1502 1616 1628 1631 1636
hire$	939
hires$	939
hiring$	939
his	1937
his$	1726 88 1188 1281 1295 303 574 1645 1683
hisfriends$	2046
hisgroup$	2046
hit$	456
hits	1034
hits$	1702
hoc$	1138
hockey	1469
hockey$	2137
hold	1317 530 545
hold$	99 175 270 1985 1406 1420 2103 417 1437 581 616 635 985
holding$	99 581 635
holds	1041 1709
holds$	99 175 581 635 985
holiday$	421
holidays$	421
holidayss$	421
holist	104 110
holistic$	1123 1129
home	225 1971 2005 1375 375 2063 1407 2133
home$	1758 1244 1915 1991 2027 1366 2047 2051 2053 2075 1414 410 2122 479 1678
homes	1324
homes$	1915 1992 2006 1366 2051 2075 2126
hometime$	2043
hometimes$	2043
honest$	1758 1614
hope	1095 1763 1849 569
hopes	1095 1763 569
hoping	569
host$	1759 962
hosted	1721 1471
hosting$	962
hosts$	1759 962
hotspot$	729
hotspots$	729
hours	1716 1733 452 1480 668
hours$	1698 18 1734 1293 1373 1642
house	375 397
house$	270 1416
housed$	1291 1367
household$	1360
households$	2015
houses	1297 1965 1324 1350
houses$	1992 2018
housin	397
housing$	1416
how	98
how$	20 1117 1400 1486 1505 1584 1661
hub	11 42
hub$	1854
humili	756
hurt	1075 74 1514
hurt$	1743 1760 2109 2110 1515 750
husband$	783
hustl	382
identi	1074 1127 1471
identification$	1387
identified$	1792 1795 1478 715 889
identifies$	535 715 889
identify$	1742 535 715 889
identifying$	535 715 889
identity$	1826
if	1409
if$	89 1802 142 177 1912 2034 2066 1527 525 1551 1558 580
imam	38 39
implem	4 1471
implementation$	1023
impos	613
impossible$	333
improv	46 523 533 677
improve$	1065 873
improved$	1065 1828 460 1581 873
improvement$	31 46 1610
improvements$	31 1610
improves$	873
improving$	873
in	1709 1109 1135 1146
in$	1710 1048 1051 1722 1065 49 1740 1085 67 1087 1777 101 103 1799 1803 117 1814 1827 1167 1194 222 1927 310 2033 2035 2047 2053 2067 1448 2117 1451 2119 2127 2128 1463 2133 2135 1495 1497 1501 573 1598 610 1641 1656 1657 1663 1670 1680
incide	679
incident$	70 517
incidents$	70 517
includ	1102 84 1537
include$	1770
included$	1770 1103
inclus	135 167
inclusive$	1154 1825 1186 1614
increa	46 523 533 545 677
increase$	46 1065 1599
increased$	1065 1828 460 547 1581
increases$	1599
increasing$	1065
indivi	1341 358
individually$	2009 1622
indoors$	2047 2053
induct	1716 1049 1733 452 1480 668
inducted$	1717
induction$	2
influe	1853 1597
influence$	1894 1270 1938 1420 2103 417 1437 905
influenced$	905
influences$	905
influencing$	905
influential$	1624
inform	1713 1716 1727 1728 1733 1131 452 1480 1537 668
inform$	892
information$	1699 1036 1783 1799 1552 1579
informed$	1129 1798 1838 1549 1568 1591 892
informing$	892
informs$	892
ininto$	1461
injunc	202 1221 203 1222
injunction$	1618
injunctions$	1618
injur	679
injured$	752
input	1200
input$	1868 841
ins$	1451
inside$	1249 2047 2053
insight$	1579
insist$	403
insistd$	403
insists$	403
inspire$	825
inspired$	825
inspires$	825
instal	1042 1062 1471
install$	930
installation$	31
installed$	1710 1730 930
installing$	930
installs$	930
instead$	65 308 1377 511
instru	254
instruct$	214
instructed$	214 258
instructing$	214
instructs$	214
intake	2083
intell	1131
intelligence$	1799 1579
intend	569
inter$	109
interest$	1842 1863
interests$	246
interrogat$	555
interrogate$	555
interrogates$	555
interrogating$	555
interrogats$	555
interv	1716 1727 1728 1733 452 1480 668
intervention$	1554 1602 1612
interventions$	1554 1602
interview$	653
interviewed$	653
interviewing$	653
interviews$	653
into	1109 311
into$	1770 1777 1795 1180 1956 302 2035 1461 1583 610
introd	4 1471 613
introduce$	1015
introduced$	1015
introduces$	1015
introducing$	1015
introduction$	1023
investigate$	565
investigates$	565
investigating$	565
invita	1716 1733 452 1480 668
invite	1019 1707 1713 1049 1057 1727 1728 464
invite$	945
invited$	1687 1717 1725 1483 945
invites$	945
inviting$	1825 945
involv	1200 1537
involve$	912
involved$	912
involvement$	1868
involves$	912
involving$	912
is	1022 85 97
is$	1050 1054 1055 50 51 79 1170 272 485 487
isolat	609
isolate$	608
isolates$	608
isolating$	608
isolation$	2027 1629
issue$	1781 1783 1812 517 1540 853
issued	1062 48 1471
issued$	1730 1067 1481
issues	1552
issues$	1781 1114 1783 1812 517 853
it	1090 1763 1502
it$	1110 1445 1494 485 1645 1647 1652 1671 1679 1682
its$	137 1188 1253 2129 1462 2131 1468 1470 574 1642 1643 1645 1664 1668 1671 1682 1683
january$	1753
jog$	667
joges$	667
jogs$	667
join	1028 1696 1707 29 1274
join$	1014
joined	1707
joined$	109 110 143 1200 1537 1014
joining$	1014
joins$	1014
joint	1036 109
joint$	1704 1128 1327 320 1340 2045 1552 558
jointly$	1553
judgement$	1808 840
judgemental$	1154 1186
judgment$	840
july$	1753 1086
june$	1753 1086
keep	1741 1231 223 386 530 545
keep$	80 107 152 175 195 1234 245 270 271 273 1318 330 338 360 366 404 420 531 549 616 981
keeped$	338
keepin	530
keeping$	107 152 195 270 271 273 330 338 360 366 404 420 531 616 981
keeps	530
keeps$	80 107 152 175 195 270 271 273 330 338 360 366 404 420 531 616 981
keepting$	420
kept	85 86 87 1127 1471 530
kept$	1690 1098 80 1105 1106 1795 152 1172 270 1291 360 366 379 616
keys$	462
kid	1405
kids$	1978
kind$	1758 1351 1614
kinder	352 1389
kit	37
kit$	462
kitche	42 2115
kitchen$	31
kits$	462
knew$	1754 467 486
knife$	712
knives$	711
knock$	662
knocking$	662
knocks$	662
know	1741 1095 1763 1537
know$	1187 1857 467 486
knowing$	467 486
knowledge$	1579
known	61 85
known$	1080
knows	1095 1763
knows$	467 486
kpi$	1475
kpis$	1475
labeled$	768
labelled$	768
lad	1405
lad$	348
lads	40 189 1214 1890 1233 1273 1955 1288 1289 1958 2024 1379 1401 1616 1628 1636
lads$	1197 348 2069 1512
laid$	1718
lamp	37
lamp$	23 35
lamps$	23 35
landlo	38 39 1443 2123
landlord$	2111 692
landlords$	692
language$	1574
lanyards$	462
lapse$	2021
larger$	2026
last$	1740 1085
lasted	1752 66
late	1448
late$	2116
later$	1551
launch	1471
lawyer$	814
lead	22 1715 38 39 458
lead$	1759 1152 207 447 459 1673
leadar	1041 1709
leadat	1041 1709
leadca	1041 1709
leadch	1041 1709
leadchecks$	1041
leadci	1041 1709
leadco	1041 1709
leadde	1041 1709
leadem	1041 1709
leader	38 39 189 1214 1890 1893 1233 1273 1955 1288 1289 1958 275 1303 2024 1379 369 1616 1628 1631 1636
leader$	1921 1624 1627
leaders$	1921 1624 1627 725
leadfi	1041 1709
leadho	1041 1709
leadin	348 2101 1631
leading$	447
leadlo	1041 1709
leadma	1041 1709
leadme	1041 1709
leadof	1041 1709
leadpr	1041 1709
leadre	1041 1709
leadru	1041 1709
leads$	1759 447
leadse	1041 1709
leadsh	1041 1709
leadsu	1041 1709
leadup	1041 1709
leadvi	1041 1709
leadwr	1041 1709
leafle	1716 32 1733 452 1480 668
leaflet$	1699 1734 2118 1676 670
leaflets$	1734 1676
learn	533
learn$	1948
learni	1716 1733 1131 452 1480 668
learning$	1799
leav	413 657
leave	1741 208 225 317 383
leave$	80 81 1223 1227 1244 1336 327
leaves	383
leaves$	80 81 327
leavin	208 1375 383
leaving$	80 81 1227 327
leavingtime$	2043
leavingtimes$	2043
led$	160 1568 1591
left	85 2099
left$	1098 80 81 2102
lend$	970
lending$	970
lends$	970
lens$	836
less	354
less$	235 236 1269 1363 510 673
lessen	368 2104 418
lesson	1716 1733 1297 1965 1392 2060 452 1480 668
lesson$	1734 1736 281 1974 2037 670
lessons$	1734 1736 1755 1499 1674 1684
let$	168 1205 1230 264 1311 1318 1348 405 433
leted$	1205
lets$	168 264 405 433
letted$	1205
letter	1716 1733 452 1480 668
letter$	1699 70 1676
letters$	70 1676
letting$	168 264
level$	460
levels$	460
liais	1548
liaise	1057
liaise$	821
liaised$	1725 1058 821
liaises$	821
liaising$	821
liaiso	1036
liaison$	1704 1796 821
librar	38 39 42
library$	1983 2025
licenc	1716 1733 452 1480 668
licence$	202
lift	418
lift$	649
lifted	2104
lifted$	649
lifting$	649
lifts$	649 1684
light	37
light$	23 35 425 627
lighti	37
lighting$	23 35 627
lights$	23 35 425 627
like	1095 1763
like$	1864
liked	61
liked$	1080
likes	1034 1095 1763
likes$	1702
limit	194 1231 251 354 380
limit$	274 381
limited$	1874 381
limiti	194
limiting$	274 381
limitped$	381
limitping$	381
limits	194
limits$	274 381
limitting$	381
line$	36 1768 122 1532
lines$	36 1768 122 1532
linger	2061
linger$	2044
link	1213 1317
link$	127 1881 210 230 1985 1387 437 503
linked$	127 437
linking$	127 437
links	1552
links$	127 1817 1881 210 230 1985 1387 437 503 1552
list	32 1074
list$	3 1029 19 1742 2118 501
listen	1537
listen$	888
listened$	481 888
listening$	1550 553 888
listens$	888
lists$	1029 19 501
lit$	1501
live	1971 1471
live$	1723 1948 1291 345 2056 2065 392
lives$	345 392
living$	1948
loaded$	1481
lock	37
lock$	23 35 338 922
locked$	338 922
locking$	338 922
locks$	23 35 338 922
lodge$	392
log$	3 19
logged	1062 1471
logged$	1730 720
logs	1041 1709
logs$	19 720
loiter	2061
long$	1756
longer	1741 217 1376 387 677
longer$	1070 1136 186 211 1236 253 255 1280 1489 604 618
look	569
look$	125 1152 147 179 223 564 579
looked$	85 1127 564
lookin	569
looking$	147 179 564
looks	569
looks$	147 179 564
loop$	1549
loosen	298 1374 368 2104 418
loosen$	2042
loosens$	2042
lose$	208 1312 1435
loses$	234 1435
losing$	1435
lost$	1435
lot$	1977 1978
loudes	2101
lower	677
lower$	645
lowered$	645
lowering$	645
lowers$	645
loyalties$	230
loyalty$	230 1387
lunch	1297 1965 1375 1459 1460
lunch$	1298 2127 2128 1674 1684
lunche	1965
lunches$	1674
luncht	399 400
lunchtime$	1729 2043 1418 2087
lunchtimes$	1729 2043 1418 2087
made	1707 1062 97 1471
made$	1718 1730 258
magistrate$	816
mail	1716 1733 452 1480 668
mailed	1019 1471
mailed$	1687
main	348 2101 1631
mainta	533 545
maintain$	877
maintained$	1828 877
maintaining$	877
maintains$	877
make$	97 113 138 1165 174 325 344 431 546 577
makes	1041 1709
makes$	138 174 325 344 431 577
making$	113 138 174 325 344 577
male$	1509 915
males$	1509 915
mam$	776
man	1746
man$	686 915
manage	22 1041 1709 38 39 125 1165 2123 458 533
manage$	1144 1833 2031 868
managed$	1828 600 868
management$	558
managerchecks$	1041
managers$	30
manages$	868
managi	533
managing$	868
manner	1155
manner$	1823 1830
many$	1706 1039 1066 1756 2068
map	1716 32 1733 1071 452 1480 484 668
map$	36 2118 435 465
mapped$	435 721
mappin	1716 1733 452 1480 484 668
mapping$	435 721
maps$	435 465
march	390
march$	1753 1086
mark$	1484 1503
marked$	485
marks$	1484 1503
master	1716 1733 452 1480 668
match	34 1459 1460 1469
match$	1053 2113 2127 2128 2136 2137
matche	1469
matches$	1053 2136 2137
materi	37
mates	1371
mates$	1978 2039
matter$	1102 1812
matters$	1812
may$	1086 1785 1202 1353
meal	34 1459 1460
meal$	1053 2118 2127 2128 2136 1674
meals$	1053 2136 1674 1676
meaningful$	1607
means$	1779 1816
measur	1132
measures$	1800 1133
mechanisms$	1133
mediat	1716 1733 452 1480 668
medic$	811
meet	1020 1694 45 1741 1212 1889 1224 1898 1899 1251 1268 1274 1277 1986 1352 2044 1406 394 1548
meet$	1693 1064 1209 1880 1223 1892 1919 1920 1941 1945 2020 1355 2067 2077 1422 1425 2094 430 456
meetin	1036 1716 1733 1213 1882 1902 1270 2061 2073 452 1480 668
meeting$	1704 1734 1873 1881 1227 1930 1935 1947 1339 2008 1361 2030 670
meetings$	1704 1734 1779 1873 1938 1339 2008
meets	1041 1709
meets$	1693 1064 1209 430
meetup$	1936
meetups$	1936 1413
member	27 1715 40 41 54 58 1081 72 76 1096 1125 150 1169 189 1214 1890 1232 1233 1907 1909 239 1273 1955 1288 1289 1958 275 1303 1984 318 2024 2036 1379 1401 458 1487 1616 1628 1636
member$	1963 348 1397 1627
members$	0 1 1692 24 1046 30 1060 1073 1077 1091 1093 1764 1793 1229 1264 1939 1963 1985 348 2069 385 1627
membership$	1322
memora	1716 1733 452 1480 668
men	1746
men$	686 915
mend$	933
mended	1042
mended$	1710 933
mending$	933
mends$	933
mention$	1768 1532
mentions$	1768 1532
mentor	22 1041 1709 1715 1716 38 39 1733 452 458 1480 668
mentor$	0 1 1692 30 1734 459
mentorchecks$	1041
mentoring$	1705
mentors$	0 1 1692 30 1734
mentorschecks$	1041
menu$	2130
messag	1716 1733 1274 1361 2073 1406 452 1480 668
message$	1078 62 1422 2121
messages$	1078 62 1873 1207 739
messaging$	1873 1935 2029
met	1694 1707 1044 1057 1727 1728 45 322 464 1537
met$	1701 1712 1047 1725 1058 1064 1429 456 1483
meters$	1934
metres$	1934
midwife$	805
might$	1202 1353
miles	326 2065
miles$	1934 1345 1394
milestone$	25 1475
milestones$	25 1475
mind$	1835 1862 1549
mindfu	1127 1176
mindful$	1795 1798 1844
minibu	1716 37 1733 2083 452 1480 668
minibus$	2136
minimi	194 251 354 533
minimised$	1828 1874
minute	1716 1733 452 1471 1480 668
missin	1075
missing$	1743 679
mistak	759
mitiga	533
mitigated$	1828
mix	1212 1889 1224 1898 1277 1986 2044
mix$	1880 1892 1941 1945 1637
mixing	1213 1882 1902 2061 2073
mixing$	1881 1930 1947 2030 1638
model$	1573
models$	1573
module	1716 1733 452 1480 668
module$	36
modules$	36
moment$	1788 1305
monday	399 400
monday$	1729 399 1418 400 2087 1446 2138
mondays$	1729 1418 2087 1446 2138
money$	16
monito	1127 1548
monitor$	716 818
monitored$	1795 716 818
monitoring$	716 818
monitors$	716 818
month$	421
monthly$	1688 440
months$	1804 2080 421
more	46 104 109 523
more$	1065 1068 53 1123 1128 134 1157 1195 181 1219 241 1263 267 2026 352 1389 2092 460 1490 1562
mornin	399 400
morning$	1418 2087
mornings$	1418 2087
mosque	42
most	21 1424
most$	1040 1068 1193 1303 2092 2101
mother	1256 2079
mother$	775
motivate$	826
motivates$	826
motivating$	826
mov	390 402
mov$	328 341 378
move	284 383
move$	213 225 237 270 285 1981 295 313 317 328 341 364 1388 378 393 2084 2098 442 587 1619 626
moved	284 2098
moved$	1075 213 237 1257 1291 1294 285 313 328 341 1367 1388 378 396
moveed$	364
moveing$	213 364
movements$	727
movered$	364
moves	284
moves$	213 237 270 285 1981 313 328 341 364 1388 378 393 2084 442 587 1619 626
moving	284
moving$	328 341 378 527 626
movred$	328 341
movring$	328 341
movs$	328 341 378
much$	1039 1756
multi$	1036 109 110
mum	1256 2079
mum$	775
mural$	31 2118
murals$	31
museum	42
music$	2130
must$	133 141 1353
name	1741 1074
name$	1742 1080 639
named	1745 1079
named$	1747 1478 489
names	1697
names$	500 639 744
nan	1256 2079
nan$	778
nana$	778
nanny$	779
naturally$	1374
near	1364 1369
near$	1136 1240 1948 2037 1656
nearby$	1641
necess	104
necessary$	1123 1543 1544
needed$	1543 1544
needs	1537 1552
needs$	1554 851
neighb	58
neighbours$	1077
neither$	193 282 350
nephew	1405
netbal	1469
netball$	2137
networ	14 1112 1443
network$	1033 75 1780 246 2039 2076 2111
networks$	1779 1816 246 2039 2076
never	217 1376
never$	186 193 211 1236 255 1967 287 300 316 336 604 618 773
new	209 352 1389
new$	240 1310 312 332
newsle	1716 1733 452 1480 668
newsletter$	670
next$	1364 1369 1551
nicer	352 1389
nicer$	1310 332
niece	1405
night	1297 1965 2005 2063
night$	1698 1729 1285 1969 1993 1994 1365 2078 1418 2087 2095
nights	1965 679
nights$	1698 1729 1285 1970 1994 2006 1365 1418 2087 1495
no	249
no$	59 192 220 244 261 265 286 339 1424 470 471
nobody	76
nobody$	350 678
non	191 596
non$	135 167
nonassociation$	1615
noncontact$	1210
none	76
none$	221 282 350 678
nor$	193 618
normal$	1111 136
norms$	1574
north	1412
not	65 1231 217 249 1376 1377
not$	56 1084 82 83 186 193 204 211 1901 1236 253 255 1967 282 287 292 300 306 316 329 336 604 618 619 772
note	1716 1733 1101 96 452 1480 668
note$	19 1767 1768 1769 1580
notes$	19 1768
nothing$	224
notice	32 1095 1763 1221 1222
notice$	35 1863 198 425 1617 1625 1626
noticeboard$	1719
noticeboards$	1719
notices$	35 425 1617 1625 1626
notifi	1713
november$	1753
now$	1050 1070 1740 163 2080
nowhere$	233
number	32 1746
number$	9 1699 13 15 36 43 1399
numbers$	1706 1399 462
nurse	22 1715 38 39 458
nurse$	799 802
nursea	1041 1709
nursec	1041 1709
nursechecks$	1041
nursed	1041 1709
nursee	1041 1709
nursef	1041 1709
nurseh	1041 1709
nursel	1041 1709
nursem	1041 1709
nurseo	1041 1709
nursep	1041 1709
nurser	1041 1709
nurses	1041 1709 458
nurseu	1041 1709
nursev	1041 1709
nursew	1041 1709
nurtur	135 167 533
nurture$	904
nurtured$	904
nurtures$	904
nurturing$	1154 1186 904
observ	1716 1733 452 1480 668
obtain	1471
obtain$	560
obtained$	1472
obtaining$	560
obtains$	560
occasi	679
occasions$	1293
occur	1161
occur$	1829
occurs$	1829
october$	1753 1086
of	1037
of$	1691 1038 1742 1750 1084 1094 1770 94 1784 1800 1141 1158 1861 1885 1218 1225 1907 1245 1249 1334 1336 2017 2028 1368 1391 2106 2125 1486 468 1519 1520 1530 1578 1586 1633
off	1226 1386 2065 2133
off$	1689 1712 201 1227 2054 410 1643 1666 1667 1670
offer	1716 1733 104 452 1480 1552 668
offer$	1123 140 910 988
offere	1019 1713 1727 1728 1062 48 104 162 1184 1471
offere$	140
offered$	1687 1730 1067 1123 1792 1127 1181 1852 910 988
offeres$	140
offeri	104
offering$	1123 140 910 988
offers	1041 1709 104
offers$	1123 140 910 988
office	22 1041 1709 1715 38 39 458
officer$	0 1 1692 30 695
officerchecks$	1041
officers$	0 1 1692 30 695
officerschecks$	1041
often$	7 1039 1756 1851 1529
older	348 2086 2101 1631
older$	1746 189 1214 1890 1233 1271 1273 1955 1288 1289 1958 2024 1379 2064 490 492 493 1616 1628 1636 620 621
oldest	189 1214 1890 1893 1233 1273 1955 1288 1289 1958 275 1303 318 2024 348 1379 369 2101 1616 1628 1631 1636
oldest$	2064
on	1448 589
on$	1051 52 1743 1802 1803 1149 1820 1168 1185 1858 1900 1925 1279 283 1307 307 2033 1368 427 2116 2117 2119 1463 2135 1523 548 1613 1642 1643 1656 1657 1666 1667 1681
once	2066
once$	1688 1928 1946 1954 2067 2117
one	1893 348 373 1631
one$	1892 216 1237 219 1250 1278 1961 275 1295 1303 318 1341 2009 1347 2020 340 350 2041 358 369 1480 489 1622 1643 1658 1659 1679 678
ones	1402
ones$	1939 1995 1402 2070 1627
ongoin	104
ongoing$	1123 1143 558 819
online$	1723
only$	218 259 2009 362
onside$	1608
open	1062 1448
open$	1030 1061 1730 1759 1156 1839 1840 1176 2116 1501 1550 1604 1614 1673 920
opened	1062 1471
opened$	1718 1061 1730 920
opening$	623
opens$	1061 1759 920
operat	1521
operational$	1723
opinions$	185
opport	1849 1537 1552
opportunities$	1159 1554 1555 567
opportunity$	1818 567
opposite$	278 1308 1337 419 1439
optician$	807
optimi	533
option	1849 1407 1585
option$	1584 567
options$	2075 1554 1584 567
orange$	1738
orbit$	1420
order	1056 1879 202 1221 1222 254 390
order$	1724 1878 198 214 403 1617 1625 1626
orderd$	403
ordere	1056 1471
ordered$	1724 214 258
ordering$	214
orders	1221 1222 254
orders$	1878 214 403 1617 1625 1626
ordina	38 39 143
ordinary$	136
ordinate$	1595
ordinated$	1129 1162 1595
ordinates$	1595
ordinating$	1595
organi	1721 1471
organise$	1759 449
organised$	449
organises$	1759 449
organising$	449
other	1112 150 1169 1894 209 1899 1909 1911 1922 1937 1301 1984 1987 1988 1332 2013 352 1389 2086 1419 2088 2090 611 1634
other$	1780 1895 1229 1908 1242 1930 1263 1265 1936 1271 1942 1951 1952 1960 1961 1964 278 1975 1310 309 1329 312 1343 2012 1346 2016 2041 2048 1383 2055 2071 2074 388 1413 1415 2086 1419 2088 1421 2091 1434 416 2105 2108 1630
others	1112 1922 1984 1382
others$	1780 1229 1908 1938 1942 1944 1951 1952 1961 1964 1346 2041 2048 2049 2050 2055 2071 2074 2091 1434 416 2105 2108
our	1102
our$	1770 137 1188 1470 574
out	401 2133 1585
out$	1023 1720 1067 1082 1766 1099 1100 82 1770 1103 1105 1166 1841 1852 1880 1223 1226 1248 1945 1962 1971 1304 1309 294 1316 1986 1332 1357 2035 2042 1378 1395 1398 1457 479 1563 1649
outcom	1552
outcomes$	856
outing$	2136
outings$	2008 2136
outlet	1597
outlook$	1842
outrea	1716 1733 1200 452 1480 668
outreach$	1705 1868
outreachworker$	1026
outreachworkers$	1026
outsid	82 1265 1332
outside$	1051 2012 1641 1656
over	1354
over$	1886 226 1936 2021 2022 2026 542 1578
overla	1224 2044
overlap$	1892 1904
overs$	1936 1413
overse	1412
oversi	1537 1552
oversight$	1564 1577 559
overview$	1564
own$	1104 1107 1247 1282 2027 346 1428 1506 1622
owner	38 39 2123
ownership$	1863
pack	1716 1733 452 1480 668
pack$	1699
paediatrician$	803
page	1716 1733 452 1480 668
page$	1034 36
pages$	36
paid	1471
paid$	1056 438
paint$	2130 934
painte	1042
painted$	1710 1718 934
painting$	934
paints$	934
pair	189 1214 1890 1233 1273 1955 1288 1289 1958 318 2024 1379 1616 1628 1636
pairs	1402
pairs$	2070
panel	14 1716 38 39 1733 1112 452 1480 668
panel$	1033 1780
paragraph$	1768 1532
paragraphs$	1768 1532
parame	1101
paramedic$	812
parameters$	1769
parcel	376
parcelled$	1395
parent	21 1715 40 41 58 76 1125 1449 458
parent$	0 1 1692 30 775
parents$	0 1 1692 1040 24 30 1060 1077 1793 1163 1233 215 299 1360 2126 1575 1589 775
park	42
park$	1954 1983 2025 664
parked$	664
parking$	664
parks$	664
part	1028 1696 1707 1708 29 609
part$	1714 1048 82 1102 1856 1438 2107
partic	1028 1696 1034 29
participants$	1702
participate$	1048
participates$	1048
participation$	1479
partie	34
parties$	1053
partin	609
partne	14 1036 1715 1112 109 110 458 1552
partner$	784
partners$	0 1 1692 1033 30 1780 111 561
partnership$	1033 1704 1128 1129 1553
parts$	1438 2107
party	34
party$	1053 2136
pass$	96
passage$	1768 1532
passages$	1768 1532
passed$	1782
passes	37
passes$	462 1674 1676
pastor	104
pastoral$	1123
path	2115
path$	31
pathwa	1407 1597
pathway$	2075
pathways$	1779 2075
patient$	1614
patrol	1020 1694 1716 1733 452 1480 668
patrol$	1693 1705 701 963
patrolled$	963
patrolling$	963
patrols$	1693 1705 701 963
pay$	929
paying$	929
pays$	929
peace	1417
peace$	2085 2102
peeled$	1604
peer	1894 1228
peer$	189 1214 1890 1894 1228 1896 1233 1273 1955 1288 1289 1958 1984 2019 2024 1371 1379 1408 1616 1628 1636
peers	1984 1371 2088
peers$	1895 1896 246 1975 1978 1999 1346 2019 2039 2041 2048 2055 2057 2059 2071
people	21 1715 1169 458
people$	0 1 1692 1040 24 1046 30 1060 1073 1077 1091 1761 1764 1765 1793 1847 1197 1203 1264 1978 1985 2019 348 2069 423 2120 1511 494 1639
per$	21
percen	21
percent$	1040
perceptions$	1574
perfor	34 1721
perform$	444 997
performance$	1053 2113
performances$	1053
performed$	997
performing$	444 997
performs$	444 997
periodic$	529
periodically$	1803 529 1551
permit$	1776 1810 1205 1311 1348 1599
permited$	1205
permits$	1776 1810 1599
permitted$	1205 1230 1381
person	1715 189 1214 1890 1233 1273 1955 1288 1289 1958 275 1303 2024 1379 458 1616 1628 1636
person$	0 1 1692 30 143 1963 1397 1511 572
pharmacist$	810
phone	1020 37 1406 2098
phone$	462 948
phoned	1019 1057 1727 1728 464
phoned$	1687 1725 1058 1483
phones	212
phones$	462 948
phoning$	948
physio$	806
physiotherapist$	806
pick$	125 1152 370 650
picke$	370
picked$	85 86 1127 650
pickes$	370
picking$	370 650
picks$	370 650
picnic	34
picnic$	1053 2136
picnics$	1053
picture$	1078 1110 1579
pictures$	1078
pitch	2115
pitch$	31
plac	402 613
plac$	378
place	1035 1042 1716 1721 1733 284 452 1471 1480 668
place$	1703 1710 1788 1792 1801 1822 1841 1854 1954 270 281 1974 295 1322 308 2003 1377 364 378 420 1478 1538 1654
placed	284 1471
placed$	1948 1291 1294 285 313 1359 1367 378 396
placeed$	364
placeing$	364 420
placem	1297 1965 1298 1971 1324 2000 1333 2005 375 1407 395
placement$	285 1981 295 2001 2051 2075 1414
placements$	1966 285 1981 295 1992 2006 2051 2075 1414
placered$	364
places	284 1454
places$	1788 1822 1854 270 295 364 378 420 2122 1654
placeting$	420
placin	284
placing$	378
placs$	378
plan	1716 1733 452 1480 569 668
plan$	2 1699 25 1759 1772 1775 1110 1551 670
planni	569
planning$	1796 1576
plans	569
plans$	1759 1133
plant$	991
planted$	1718 991
planting$	991
plants$	991
play	34
play$	31 1053 169 1223 1272 2113 450 1004
played	1721
player	40
players$	1640
playgr	1297 1965 2005
playing$	169 450 1004
plays$	1053 169 450 1004
pledge$	33
podcast$	36 2121
point	1074
point$	1742 1788 1305
police	22 1041 1709 1715 38 39 458
police$	0 1 1692 30 693
policechecks$	1041
polici	1716 32 1733 452 1480 668
policing$	694
policy	1716 32 1733 1464 452 1480 668
policy$	36 2132 670
pond$	31
pool	42 1469
pool$	2137
pop$	579
portal$	36
portals$	36
positi	135 167 209 352
position$	1551
positive$	1154 1825 1833 1186 578 1607 1614
possib	1585
possibilities$	567
possibility$	1584 567
possible$	1345 1543 1544 1560 567
post	1716 1733 452 1480 657 668
post$	1737 1478
posted	1052 1062 48 1471
posted$	1720 1730 1067 1481
poster	1716 32 1733 452 1480 668
poster$	35 425 2118 1676 670
posters$	35 425 1676
potential$	567
power$	198 2103 417 1437 1617 1625 1626
powerful$	2031
powers$	198 1617 1625 1626
practi	1715 38 39 1131 458 1552
practicable$	1544
practice$	1797 1799
practitioner$	0 1 1692 30
practitioners$	0 1 1692 30 111
presen	1697 1716 1733 1161 1200 452 1471 1480 668
presence$	1868 1241 1564 1566
present$	1829 2003 1614 652 1673
presented$	652
presenting$	652
presents$	1829 652
preven	194 197 1231 248 249 386 533
prevent$	195 1234 245 1318 342 871
prevented$	1874 374 871
preventing$	195 342 871
prevention$	871
prevents$	195 342 871
prey	74 1514
prey$	1760
price	1464
price$	2132
priced	1056
priced$	1724
print	657
print$	957
printe	1052 1062 1471
printed$	1720 1730 957
printing$	957
prints$	957
priori	1537 533
priorities$	842
prioritise$	730
prioritised$	1828 730
prioritising$	730
priority$	1145 842
prise$	270 290
pro	209 352
proact	110 143 1176
proactive$	1129 1162 1844 899
proactively$	899
problem$	1812
problematis$	555
problematise$	555
problematises$	555
problematising$	555
problematiss$	555
problems$	1812
procedures$	1779
processes$	1779 1133
procur	1056
procured$	1724
produc	4 1041 1709 2083 1471
production$	1023
productive$	1607
profes	14 1715 1112 458
professional$	0 1 1692 30 1140 459 520
professionals$	0 1 1692 1033 30 1780 111 561
profile$	1540 1564 719
profiled$	719
profiles$	719
profiling$	719
profit	1514
profit$	1760
progra	1716 1733 1392 2060 1407 452 1480 668
programme$	2 1695 2075 455
programmes$	2075
progre	1044 1127 1152 1184
progress$	1778 1817 1820 1551 1610 865
progressed$	1712 1795 1852 865
progresses$	1778 865
progressing$	865
progresss$	1778
prohib	194 197 248
prohibit$	195
prohibited$	1874 374
projec	2063
project$	31 1929 455
promise$	258 403
promised$	403
promises$	258 403
promot	533
promote$	832
promoted$	1828 832
promotes$	832
promoting$	832
promptly$	1799
proper$	1111
proportionate$	896
proportionately$	896
protec	533
protect$	878
protected$	1828 878
protecting$	878
protection$	202
protective$	1552
protects$	878
protoc	1716 1733 452 1480 668
protocol$	670
provid	1041 1709 1062 48 104 1471 545
provid$	140
provide$	1123 140 909 987
provided$	1730 1067 1123 1792 162 1481 909 987
provider$	2018
providers$	2018
provides$	1123 140 909 987
providing$	1123 140 909 987
provids$	140
provis	4 1716 1733 1200 1971 452 1480 1552 668
provision$	1023 1868 2051 1554 1555
provisions$	2051
pru$	2051
psychiatrist$	796
psychologist$	795
public	4 990
publication$	1023
publis	1052 1471
publish$	958
published$	1720 958
publishes$	958
publishing$	958
pull$	207 270 359 1420 2103 417 1437
pulle$	359
pullen$	359
pulles$	359
pulling$	359
pulls$	359
pupil$	348
pupils	1465
pupils$	348 1640
purcha	1056 1471
purchased$	1724
purpose$	1826
purposeful$	1607
put	402 613
put$	1042 1052 1721 1062 114 1173 396 420 1471 980
puting$	420
puts$	420 980
putting$	114 420 980
qualit	1552
questi	1716 1733 452 1480 668
quicke	677
quicker$	1606
quickly$	1606
quit	413
quit$	262
quiting$	262
quits$	262
racism	767
racist	767
radar$	1549
raise	96 125
raise$	1144 521 551 992
raised$	1782 521 1581
raises$	521 992
raising$	521 1541
ramp	37 2115
ramp$	31 406 407
ran$	1474
rang	1694 464
rang$	1058 1483
rate	1741
rate$	460 671
rated$	671
rates$	460 671
rather$	308 1377 512
ratifi	1471
ration	354
re	1355 484
re$	1361
reach	1074 1406
reach$	1742 1420 456 544 669
reache	1019 1707
reached$	1687 456 669
reaches$	544 669
reaching$	544
react$	587
reacts$	587
read	1019 1700 1471
read$	1687 1052 973
reading$	973
reads$	973
ready$	1718
reassurance$	1791 837
reassure$	837
reassured$	837
reassures$	837
reassuring$	837
receiv	1707 1708 104 1471
receive$	1123
received$	44 1472
recogn	61 1165 533
recognise$	1833 885
recognised$	1080 885
recognises$	885
recognising$	885
record	1041 1709 1716 1733 1102 84 85 86 87 1112 96 452 1471 1480 668
record$	3 19 1772 1773 1775 434 1533
recorded$	1770 1103 1105 1106 434
recording$	434
records$	19 1780 434
recove	677
recrui	1019 1062 74 1471
recruit$	941
recruited$	1687 1730 941
recruiting$	941
recruits$	941
red$	1738
redecorated$	1718
redraft$	967
redrafted$	967
redrafting$	967
redrafts$	967
reduc	251 354 368 380 418 677
reduce	194 2104 533
reduce$	274 872
reduced$	1828 1874 872
reduceing$	274
reduces$	274 872
reduci	194
reducing$	872
reference$	1768 1532
references$	1768 1532
referr	1019 1034 1707 1713 1716 1733 452 1480 668
referral$	70 2118
referrals$	1702 70
referred$	1687
reflec	1165
reflect$	1833 1580
reform$	2023
refunds$	1684
refurbished$	1718
refurbishment$	31
refuse	249
refused$	379
regard$	1145
region	2000
regist	10 1700
register$	3 1029 19 364
registered$	364
registering$	364
registerred$	364
registers$	1029 19 364
regrou	1355
regroup$	2023
regular$	1143 136 460 529 547 558
regularity$	6
regularly$	1799 1803 529 1551
rehear	34 1102
rehearsal$	1053 2134
rehearsals$	1053 2134
rehearsed$	1770
rehous	284
rehous$	328 341
rehouse$	276 328 341
rehoused$	1294 276 328 341 1367
rehouses$	276 328 341
rehousing$	276 328 341
rehousred$	328 341
rehousring$	328 341
rehouss$	328 341
relati	1853 1213 1215 1256 1971 1317 2079 1552
relationship$	1881 1985 572 845
relationships$	1817 1881 246 1985 845
relatives$	1640 787
releva	1102 104
relevant$	1770 1111 1123 1543 1544
reliance$	288 1387
reloca	284
relocat$	328 341
relocate$	276 313 328 341
relocated$	1294 276 313 328 341 1367
relocates$	276 313 328 341
relocating$	276 328 341
relocatred$	328 341
relocatring$	328 341
relocats$	328 341
remain	85 157 2086 530
remain$	1130 1170 1172 330 549 616
remaining$	330 1419
remains$	1170 1172 330 616
rememb	1095 1763
remember$	1580
remind	1057
remind$	833
reminded$	1725 833
reminding$	833
reminds$	833
remote$	1394
remov	390 413 414 513 605
remov$	359
removal$	206
remove	401 2093 2099
remove$	207 296 359 961
removed$	296 1990 1367 961
removen$	359
removes$	296 359 961
removing$	207 296 359 961
removs$	359
reopen$	995
reopened$	995
reopening$	995
reopens$	995
repair	1042
repair$	31 932
repaired$	1710 932
repairing$	932
repairs$	31 932
repeat	1102 84
repeat$	1770
repeated$	1770 1103
replac	1042 1377 601
replace$	629 660
replaced$	1710 2007
replaces$	629
replacing$	629
replie	1034 1057 1063
replied$	1725
replies$	1702 1731
reply	1700 1063
reply$	1731
report	1020 1034 1041 1709 1716 1733 1741 1101 1102 84 96 2098 452 1480 668
report$	1693 62 70 1767 1769 670 671
reported$	1770 1103 1782
reports$	1693 1702 62 70
reques	613
request$	1078
requested$	1472
requests$	1078
requir	254
require$	214 403
required$	258 403 1543 1544
requireed$	214
requireing$	214
requires$	214 403
resent	1095 1763
reserve$	1006
reserves$	1006
reserving$	1006
reside	34 395
residential$	1053 1414
residents$	1639
resili	1552
resilience$	847
resour	1716 1733 1200 452 1480 668
resources$	1108 1142 1868 1554 1602
respec	1853 533 762
respect$	887
respected$	1828 1872 887
respectful$	1758 887
respectfully$	887
respecting$	887
respects$	887
respit	1417
respite$	301 2085
respon	1700 1034 1707 1708 1063 1176 533 1552
respond$	125 538 587 862
responding$	862
responds$	587 862
response$	1731 1797 862
responses$	1702 862
responsibility$	1119 1863
responsive$	1844
rest	1894 1911 1922 1937 1987 2013 1417 2086 1419 2088 1634
rest$	1942 1944 1961 1964 1984 301 2041 2048 1382 2055 2071 2074 2085 2091 1434 2108
restri	194 251 354 380
restrict$	274 381
restricted$	1874 374 381
restricting$	274 381
restrictped$	381
restrictping$	381
restricts$	274 381
restrictting$	381
resurfaced$	1718
resurfacing$	31
retain	545
return	1700 1707 1708
return$	347
returning$	347
returns$	347
retwee	1034
retweets$	1702
reunit	1355
reunite$	2023
review	1041 1709 1716 1733 1127 452 1471 1480 1548 668
review$	2 1811 1549 532 895
reviewed$	1795 532 895
reviewing$	532 895
reviews$	532 895
revise	1471
rewrite$	966
rewrites$	966
rewriting$	966
rewritten$	966
ride$	1319 2134
rides$	2134
right$	1111 1833
rights$	572 760
ring	1020 1694 1741 1074 1274 1406 2098
ring$	1742 949
ringing$	949
ringle	1303 2101 1631
ringleader$	1624 1627 724
ringleaders$	1624 1627 724
rings$	658 949
rink	42
rise	677
rise$	46
rises	677
rising	677
risk	1853 1552
risk$	1781 1812 517 1551 857
risks$	1781 1812 517 857
risky	1853
rival	919
road	2005
road$	2011
robbed	1075 74
robbed$	1743 747
robber	679
robberies$	705
robbery$	705
robust	110 143 1537
robust$	1129 1162 558 900
robustly$	900
role	1597
role$	554
roll	4
rolled$	1471
rollout$	1023
room	11 42 1297 1965 2115
room$	31 281 1974 2037 2095 2116 2118 2129
rooms	1965
rose	677
rota	1716 1733 2083 452 1480 668
rota$	36 2118
rotas$	36
round$	1880 1598
rounde	1469
rounders$	2137
route	2005 1454
route$	1323 2011 1454 2122
routes$	1779 1323
routine$	529
routinely$	529
routines$	745
row$	70 1438 2107
rows$	70 1438 2107
rugby	1469
rugby$	2137
rule	32 1879 1464
rule$	33 1878 403 2132
ruled$	1098 403
rules$	33 1878 403 2132
run	1062 1471
run$	1730 1759 1760 2134 1474 1673 984
rung	1019 1694 1057 1727 1728 45 1745 2098 464
rung$	1687 1725 1064 1483
running$	1723 984
runs	1041 1709
runs$	1759 2134 1474 984
s$	88 1270 1295 303 412 416 1630
s34$	606 607
s35$	606 607
safe	135 1853 167 1454 1537 1552
safe$	1758 1154 1833 1837 1838 1186 2122 1504 765
safegu	533 764
safeguard$	879
safeguarded$	1828 879
safeguarding$	879
safeguards$	879
safely$	1498 675
safer	167 1389
safer$	1833 1837 1838 1186 1565 674 765
safety	1853 1537 1552
safety$	1826 557
said	1095 1763 84
said$	1103 671
same	1300 373 2066
same$	1737 1250 1961 1300 1968 1973 1306 1325 1326 2003 1369 2066 1410
sameanother$	1975
samefriends$	1975
samegroup$	1975
sameother$	1975
samepeers$	1975
sanction$	733
sanctions$	733
sat$	1057 1291 396
saturd	399 400
saturday$	1729 399 1418 400 2087 1446 2138
saturdays$	1729 1418 2087 1446 2138
saw	1095 1763
say	1741 1074 1095 1763
say$	1742 671
saying$	671
says	1095 1763
says$	671
scatte	1257 1258 609
scattered$	1925 1926
schedu	1471
scheme	1716 1733 452 1480 668
scheme$	36 455
schemes$	36
school	22 1041 1709 1715 38 39 42 1125 1297 1965 1298 1971 2000 1333 2005 1350 1392 2060 375 2063 1407 397 2123 458
school$	0 1 1692 30 1755 1793 1129 1981 295 1982 1983 1989 1998 2001 2002 2018 2051 2075 1416 2131 1499
schoolchecks$	1041
schooled$	1359
schools$	0 1 1692 30 1966 2006 2018 2051 2075
scope	1101 1102
scope$	1767 1769 1770 566 567
scopes$	566
scoping$	566
score	1741
score$	63 671
scores$	63 671
screen	1716 34 1733 452 1480 668
screening$	1053
screenings$	1053
search	1075
search$	735
searched$	1743
searches$	70 735
seat	37
seat$	270 345 406 407 420 2118 2130 1002
seated$	1291 345 396 1002
seating$	23 270 420 1002
seats$	23 270 345 406 407 420 2130 1654 1002
seatting$	420
second	2086
section34$	606
section35$	606
secure	1035 1471
secured$	1703
security$	1826
see	1020 1741 1095 1763 1899 1274 1277 1986 2044 1406
see$	1867 182 1889 1224 1898 1251 250 1941 1945 1352 1422 446
seeing	1882 1902 2073
seeing$	182 1889 1227 1930 1935 2030 2061
seek	223 569 613
seek$	131 325 560
seekin	569
seeking$	325 560
seeks	569
seeks$	560
seen	1019 1707 1713 1727 1728 45 1212 1277 322
seen$	1687 1064 1880 1887 1945 1429 411
sees$	250 446
seize$	736
seized$	736
seizes$	736
seizure$	736
seizures$	736
select$	370
selecte$	370
selectes$	370
selecting$	370
selects$	370
self$	1552
sell	74 1514
sell$	1760 2109 2110
seller	1746
seller$	691
sellers$	1639 691
selling$	1492 1513 1515
sells$	1515
semina	1716 1733 452 1480 668
send	284 390 657
send$	289 347 364 378 946
sende$	378
sended$	364 378
sendes$	378
sending$	347 364 378 946
sendred$	364
sends	1041 1709
sends$	289 347 364 378 946
senior$	558
sense$	139 1579
sensit	143 1176
sensitive$	1798 1162 1844 898
sensitively$	898
sent	1707 1062 48 1075 284 2098 1471
sent$	1730 1067 1743 237 1294 289 313 1359 1367 1388 378 393 1481 947
sente$	378
sented$	378
sentence$	1768 1532
sentences$	1768 1532
sentes$	378
senting$	378
sents$	378
separa	1257 1258 1341 352 376 2098 609
separate$	1282 266 278 279 1302 1308 304 305 312 1337 1338 1343 331 346 356 361 1383 1384 388 1415 1421 1427 419 1439 1635
separated$	1925 1926 1395 1635
separately$	2009 913
separation$	609
september$	1753 1086
sergea	1715 38 39
sergeant$	698
serve$	1005
server	412
server$	1431
serves$	1005
servic	11 38 39
service$	36 455
services$	36 1779 111 1816 1554 1555 561
serving$	1005
sessio	1716 1733 2063 452 1480 668
session$	1734 1285 1969 1983 1993 1339 2008 2089 2095 2134 670
sessions$	1734 1285 1970 1983 1995 1339 2008 2089 2134
set	1297 1965 2005 1392 2060 1407 397 613
set$	1102 84 85 86 1173 1977 1978 1989 1331 1351 2037 2075 1416 1471 586 632 646
sets	1965 2060
sets$	1331 2006 2075 586 632 646
setting$	1788 1822 1854 586 632
settings$	1788
settle$	2085 2102
seven	40 41 189 1214 1890 1233 1273 1955 1288 1289 1958 2024 1379 1616 1628 1636
seven$	1060
sever	194 298 368
several$	340
severed$	1897
severi	194
severs	194
sew$	1000
sewing$	1000
sews$	1000
shadow$	1420
share	96
share$	112 1272 373 894
shared	1471
shared$	1782 1327 320 1340 2045 376 412 1432 894
shares	1034 1041 1709
shares$	1702 1272 373 894
sharing$	1704 112 1935 1272 373 894
she	76 348 369
she$	1855 1196
shed	2115
sheet	1716 1733 452 1480 668
sheet$	1029 19
sheets$	1029 19
shelte	37 2115
shelter$	23 31 35 406 407
shelters$	35
shift	1716 1733 1407 452 1480 668
shift$	1734 2075 2089
shifts$	1734 2075 2089
shoo	382
shop	42 2123 1487
shop$	1719 1954 2025
shopke	1715 1443 458
shopkeeper$	0 1 1692 30 2111 1517
shopkeepers$	0 1 1692 30
shoplifting$	714
shops$	1719 2025 2126
shorte	354 677
shorten$	993
shortened$	993
shortening$	993
shortens$	993
should$	1124 133 141 142 1353
show	34 1074
show$	1053 1742 2136 1484 1503 1673 974
showing$	1038 974
shown	1052 1727 1728 48 162
shown$	1720 1067 1181
shows$	1053 1484 1503 974
shut	2099 413
shut$	338 379
shuted$	338
shuting$	338
shuts$	338
siblin	318 319
side$	1053 1438 2107 2137 1608
sides$	1438 2107
sign	1697 1707 1708 32 37
sign$	1028 10 1034 23 1043 35 425 2118 959
signed	1052 1471
signed$	1019 1021 1043 1044 1720 959
signing$	959
signpo	1019
signpost$	822
signposted$	1687 822
signposting$	822
signposts$	822
signs$	23 35 425 959
since$	1497
sing$	667
singes$	667
single	358
singly	1341
singly$	2009 2049 1622
sings$	667
sister	318 1405 2079
sister$	775
sisters$	1640
sit	85 1224
sit$	1212 1223 1892 1898 231 1272 1948 1291 345 2067 2077 1425 2094 420 638
site	1297 1965 1321 2005 2063 1407
site$	36 1989 1993 2027 2075
sites	1965
sites$	36 2006 2075
siting$	420
sits$	1272 345 420 638
sittin	1965 2073
sitting$	1882 1935 1948 345 2061 420 638
sittings$	1966
situat	1552
situation$	1110 1551
six	40 41 189 1214 1890 1233 1273 1955 1288 1289 1958 2024 1379 1487 1616 1628 1636
six$	1060 1466
sixth$	1350 1392
size$	1399
skate	2115
skate$	667
skatees$	667
skater	40
skates$	667
skills$	1159
sleep	1741 1268 394
sleepover$	1873 1936
sleepovers$	1873 1936 1413
slide	1716 1733 452 1480 668
slot	2063
slot$	1365 2089 2095
slots$	1365 2089
small	1363
small$	2031
snooke	1469
snooker$	2137
so$	1183 190 205 1299 293 1992 344 357 415 505
social	1212 1882 2061
social$	38 39 1228 1371 1408 515
socialise$	1880 1637
sofa$	406 407
sofas$	406 407
sold	74
sold$	1515
solicitor$	794
some	1893 348 1631
some$	1195 1303 340 2080
something$	178 588
somewhere$	2012 1372
son	1405
son$	1385 775
song$	31 2121
sons$	1385
soon$	1409
sooner	677
sooner$	1606
sort$	1351
sought$	1792 1872 1472
south	1412
space	1849 1417
space$	1822 1854 337 377 2085 2118
spaces$	1822 1854
speak	1020 1277
speak$	166 1274 1945 1406 436 1673
speaking$	166 1882 436
speaks$	166 436
speed$	1846
spend	1741 1224
spend$	1212 1892 1948 476
spending$	1882 1930 1948 2061 2073 476
spends$	476
spent	1035
spent$	1703 1037 476
split	1257 1354 376 609
split$	1925 1258 268 269 2022 1395 396
splits$	268 269
splitting$	268 269
spoke	464
spoke$	1058 1483
spoken	1057 464
spoken$	1019 1713 1049 1725 1727 1728 45 1483
spotted$	1429 411
spread	376
spread$	1395 396
spring$	1753
squad	2083
squad$	2089 700
squads$	2089
square$	1212 1954 1983 2025
stabbing$	713
stabbings$	713
staff	21 22 1715 38 39 458
staff$	0 1 1692 1040 30 111 1163 1575 561 1589
staffa	1041 1709
staffc	1041 1709
staffchecks$	1041
staffd	1041 1709
staffe	1041 1709 1062
staffed$	1730 633
stafff	1041 1709
staffh	1041 1709
staffing$	1108 1142 633
staffl	1041 1709
staffm	1041 1709
staffo	1041 1709
staffp	1041 1709
staffr	1041 1709
staffs	1041 1709
staffs$	633
staffu	1041 1709
staffv	1041 1709
staffw	1041 1709
stage	2115
stage$	31 1788
staged	1721
stagge	280
staggered$	356 1384
stall	1716 1733 452 1480 668
stall$	2136
stalls$	2136
stance$	1842
stand$	1223 345 2067 2077 420 622 637
standi	1882 2061
standing$	420 637
stands$	420 622 637
standting$	420
start	1741 1375
start$	1259 313 364 2085 581 978
starte	1184
started$	1852 364 978
starting$	364 978
startred$	364
starts$	313 364 581 978
starttime$	2043
starttimes$	2043
stated	1102
stated$	1770
station$	1719
stations$	1719
stay	1741 85 1165 157 1971
stay$	1130 1833 1170 1172 1291 295 330 2056 2065 392 404 429 482 485 549 616
staying$	330 404 429
stays$	1170 1172 330 392 404 429 482 485 616
steer$	207 330 903
steered$	903
steering$	14 207 330 903
steers$	207 330 903
step	1405
step$	317 582
stepbrother$	775
stepcarer$	775
stepcarers$	775
stepdad$	775
stepdaughter$	775
stepfather$	775
stepmother$	775
stepmum$	775
stepparent$	775
stepparents$	775
stepping$	582
steps	1132
steps$	1800 406 407 582
stepsister$	775
stepson$	775
stereo	766
stereotypes$	1574
sticke	32
sticker$	35 462
stickers$	35 462
stigma$	1574
still$	1069
stock	657
stood$	66
stop	1741 194 1231 248 249 386 413
stop$	195 208 1901 1234 245 260 1318 2007 321 2021 342 1362 2081 473 979
stoppe	1075 1076 1089 2099
stopped$	1743 1744 1757 1874 1897 2007 374 2081 473 979
stoppi	194 248
stopping$	195 321 342 979
stops	194 248
stops$	70 195 2007 321 342 1362 473 979
strang	1746 1443
stranger$	2111
strate	1716 1733 452 1480 668
strategic$	558
strategies$	1133 1159 1554
stream	2083
street	1324
street$	1915
streets$	1915 1992
streng	533 1552
strength$	1817 572
strengthen$	875
strengthened$	1828 875
strengthening$	875
strengthens$	875
strengths$	110 1817 572
strik	513
strike$	81
strive	569
strong$	547
struck	513
struck$	81
structured$	1607
students$	1640
studio	42
submit	1041 1709 1471
submit$	989
submits$	989
submitted$	989
submitting$	989
suitab	104 209 352
suitable$	1123 1544
summer$	1753 2080 421
summers$	421
sunday	399 400
sunday$	1729 399 1418 400 2087 1446 2138
sundays$	1729 1418 2087 1446 2138
superv	1716 38 39 1733 452 1480 668
supervised$	602
supervision$	1705
supper	34 1459 1460
supper$	1053 2127 2128 2136 1674
suppers$	1053 1674
suppli	74
supplied$	1515
supplier$	710
suppliers$	710
supplies$	710
supply	74 1514
supply$	1760 2109 2110 710
supplying$	710
suppor	1019 1020 1716 1733 1127 135 143 1176 167 322 452 1480 1537 533 1552 668
support$	1705 104 1791 105 106 1133 519 1554 1555 1602 880
supported$	1687 105 1795 1838 880
supporting$	105 880
supportive$	1154 1825 1162 1844 1186 547 1614 880
supports$	105 880
sure$	151 403 1596
sured$	403
sures$	403
surgeon$	804
surger	1459 1460
surgery$	2127 2128
survey	1716 1056 1727 1728 1733 452 1480 484 668
survey$	36
surveyed$	1724
suspen	414 605
suspend$	612
suspende$	612
suspended$	1990
suspendes$	612
suspending$	612
suspends$	612
sustai	823
sustained$	1828
swap$	996
swapped$	996
swapping$	996
swaps$	996
sway$	1420 2103 417 1437
sweep	382
sweep$	999
sweeping$	999
sweeps$	999
swim$	2136 1674 667
swimes$	667
swims$	1674 667
switch	402
switch$	647
switched$	647
switches$	647
switching$	647
system$	36 1129
systems$	36
t$	1236 618
table	37 2005 1369 1392 2060
table$	23 1918 1993 2037 406 407 1469
tabled	1471
tables	1297 1965
tables$	23 2006 406 407
tackle	125 533
tackle$	1144 731 867
tackled$	1828 867
tackles$	731 867
tackling$	731 867
tailor	104
tailored$	1123
tak	413 657
tak$	359 378
take	284
take$	4 80 81 100 113 131 145 155 161 176 347 359 378 448 972
taked$	378
takeing$	347
taken	1749 1752 2098
taken$	1098 80 81 161 1294 289 359 2093 1471
takes	284
takes$	80 81 155 161 176 347 359 378 448 972
taking	284
taking$	81 113 145 155 161 176 359 378 972
taks$	359 378
talk	1020 1716 1733 452 1480 668
talk$	1734 166 1274 1406 568 1673 670
talked	1057 464
talked$	1725 1058 1727 1728 1483
talkin	2073
talking$	166 1935 1550
talks$	1734 166 568
tally$	19
target	104 1514
target$	25 1760 2109 2110 1475 583 718
targeted$	1123 583
targeting$	583 718
targets$	25 1475 583 718
task$	25
tasks$	25
taught	322
taught$	1291 1359 1367
taxi$	2136
taxis$	2136
teach$	1759 140 270 955 1018
teache	21 22 1041 1709 1715 38 39 458
teache$	140
teacher$	0 1 1692 30
teacherchecks$	1041
teachers$	0 1 1692 1040 30
teacherschecks$	1041
teaches$	1759 140 955 1018
teaching$	140 955 1018
teachs$	140
team$	1112
teams	1350
teams$	2018
teenag	189 1214 1890 1233 1273 1955 1288 1289 1958 2024 1379 1401 1616 1628 1636
teenagers$	2069 1512
teleph	1019
telephoned$	1687
tell	1741 1074 1095 1763 254
tell$	1742 214 671 975
telled$	214
telling$	214 975
tells	1095 1763 254
tells$	214 671 975
tellsed$	214
tellsing$	214
tellss$	214
temptation$	1420
ten	1487
tenanc	375
tennis	1469
tennis$	2137
tent	2083
term	1136
term$	1753 1804 421
terms$	421
text	1020 1716 1733 1274 1406 452 1480 668
text$	1078 62 950
texted	1019 1727 1728 464
texted$	1687 1483
textin	1361
texting$	2029 950
texts$	1078 62 950
than	1217
than$	1072 1885 1886 226 1260 1266 1286 1531
thanke	1727 1728
that$	1032 424 1486 1494 1505 489 1679
thatfriends$	2046
thatgroup$	2046
the	1449 1585
the$	1027 1726 1090 137 1163 1164 1174 1275 1281 1295 1342 424 1445 1447 2116 1450 1453 1456 2129 1462 2131 1466 1468 1470 1486 1494 1502 489 491 497 498 1575 1589 574 1642 1643 1645 1646 1647 1648 1649 1650 1652 1658 1659 1660 1661 1662 1663 1664 1666 1667 1668 1671 1672 1682 1683 1685
theatr	42
thefriends$	2046
theft	679
theft$	707
thefts$	707
thegroup$	2046
their	1937
their$	1726 1068 88 1188 228 1281 303 1462 2131 1470 1486 1494 574 1643 1645 1671 1682 1683
theirfriends$	2046
theirgroup$	2046
theirs$	1758 1506
them	40 58 1081 1090 1093 1096 1097 1125 150 1169 189 1214 1890 1232 1233 1273 1955 1288 1289 1958 318 2024 2036 1379 369 1449 1452 1465 1487 1502 1552 1616 1628 1631 1636
them$	1726 1077 1761 1764 1765 1793 1163 1847 1197 1232 1913 1264 1985 385 2120 1456 2131 1494 485 1526 1575 1589 1650 1669 1670 1677 1679 1682 1685
theme$	1812
themes$	1812
themse	54
themselves$	1073 1829 684
then$	1850
therapist$	797
there$	1737 1139 281 2003 479 1641
these	1125
these$	1093 1793
they	27 40 54 76 150 1169 239
they$	1046 1073 1110 1855 1196 385 656
thin$	229
things$	1110 1133 1823 1203 1550
think	1095 1763 1165
think$	1074 1833 1843 483 563
thinking$	1796 563
thinks	1095 1763
thinks$	483 563
thinned$	229
thinning$	229
thins$	229
this	1102 1502
this$	1767 1769 1770 1771 1281 1342 1494 489
thisfriends$	2046
thisgroup$	2046
those$	73 422
though	1095 1763
though$	1528
thought$	1796 1145 483
threat	1075 74 679
threat$	1078 70
threaten$	2109 2110 2111
threatened$	1743 753
threats$	1078 70
three	54 76 189 1214 1890 1233 1273 1955 1288 1289 1958 319 2024 348 1379 1401 2086 1465 1616 1628 1631 1636
three$	1073 189 1214 200 1890 1233 1939 1273 1278 1955 1288 1289 1958 1303 2024 340 1379 2069 1433 1447 1450 1466 1468 1616 1628 1636 1647 1679
threes$	2070
throug	1019
through$	1687 8 1725 92 129 1578 1613
throw	390
thursd	399 400
thursday$	1729 399 1418 400 2087 1446 2138
thursdays$	1729 1418 2087 1446 2138
ticket	37
ticket$	462 1676
tickets$	462 1676
tie$	210 355 1387
ties	1213 1215 1317
ties$	1881 1883 210 230 1985 355 1387
time	1965 2063
time$	1108 1788 1137 1142 1880 1223 1903 1905 1906 1254 1255 1928 1938 1946 260 1284 1285 1954 1293 1968 1969 1305 297 1995 1365 1373 2043 2049 2067 2078 2089 2095 1495 1498 1561
timely	143
timely$	1162
times	1965 679
times$	7 1732 47 69 1788 1285 1966 1365 2043 2052 2089
timescale$	1475
timescales$	1475
timeta	1716 32 1733 1297 1965 1298 1333 402 452 1480 668
timetable$	1699 36 2001 2118
timetabled$	396
timetables$	36 1966
to	311
to$	1687 1717 1050 1726 1064 1735 1748 1777 1118 1800 1805 1144 1813 1815 133 1827 141 1831 1844 1177 1178 1189 1252 1279 272 1962 302 1353 2035 2037 1455 2124 1458 1461 1463 2135 1483 1485 1488 1496 1497 1500 1522 1538 1586 1588 1644 1653 1660 1678 1680
togeth	1212 1213 1882 1889 1224 1898 1899 1251 1922 1268 1270 1940 1277 1300 1986 1352 1355 2066 394 1430
together$	1871 1880 1881 1887 1891 1892 1919 1920 1923 1928 1936 1938 1945 1946 1947 1948 1954 1961 1968 2003 2016 2020 2023 2029 2067 2077 2097 1498 1553 1623 1686
togethers$	1936 1947 1413
told	1057 1727 1728 1745 1095 1763 1102 85 87
told$	1725 1770 1106 258 2098 671
took	1752 66
took$	81
toolki	1716 1733 452 1480 668
tools	37
tools$	1159
torches$	462 1676
touch	1057 1212
touch$	1725 1880 1980 1550 540
tour	1716 1733 452 1480 668
tour$	2134
tourna	34
tournament$	1053 2136
tournaments$	1053
tours$	2134
toward$	1588
towards$	1588 1613
town	1297 1965 1971 2000 2005 2065
town$	1972 1982 1996 2051
towns	1965 1324
towns$	1992 1997 2006
track$	717
tracke	1716 1733 452 1480 668
tracked$	717
tracking$	717
tracks$	717
train$	925
traine	1019 1707 1713 1049 1471
trained$	1687 1717 924
traini	1036 1716 1733 452 1480 668
training$	2 1695 1704 1705 1350 454 926
trains$	924
transf	284 402
transfer$	313 328 341 364
transfere$	328 341
transfered$	328 341 364
transferes$	328 341
transfering$	328 341 364
transferred$	1294 313 328 341 1367 364
transferring$	328 341
transfers$	313 328 341 364
transl	1471
transp	322
trauma$	110 572
travel	383
travel$	1209 1223 1224 1272 1948 1319 393 1674
travelling$	1935
travels$	1209 1272 393
treated$	769
tries	569
tries$	571
trim$	998
trimmed$	998
trimming$	998
trims$	998
trip	1716 1733 1459 1460 452 1480 668
trip$	1734 1339 2008 2127 2128 2136 670
trips$	1734 1339 2008 2136
trust	1741 1095 1763 1552 761
trust$	680
truste	61
trusted$	1080 680
trusts	1095 1763
trusts$	680
try	569
try$	571
trying	569
trying$	571
tuesda	399 400
tuesday$	1729 399 1418 400 2087 1446 2138
tuesdays$	1729 1418 2087 1446 2138
turf	382
turn	1697 1700 1707 1708 1741 390
turn$	1028 338 1467 457 474 477 648
turned$	1745 1208 338 379 474 648
turning$	338 648
turnout$	1479
turns$	338 1467 474 477 648
tutor	38 39 1297 1965 2005 1350 1392 2060 2063
tutor$	1297 1298 1333 2018 1392 1407 397
tutors	1965
tutors$	2006 2018
twice$	1688 47 69 2117
two	76 189 1214 1890 1893 1233 1273 1955 1288 1289 1958 318 2024 348 1379 2086 1616 1628 1631 1636
two$	189 1214 200 1890 1233 219 1239 1939 1273 1278 1955 1288 1289 1958 275 1295 1303 1985 318 2024 340 350 1379 369 1433 1447 1450 1466 1468 1616 1628 1631 1636 1647 1658 1659 1679
twos	1402
twos$	1402 2070
type$	1351
unable$	232 387
uncle	1256 2079
uncle$	781
under$	124 1471
underm	418
unders	1165 1537 533 1552
understand$	1833 884
understanding$	1579 1614 884
understands$	884
undert	1184 1471
undertake$	258
undertaken$	1852
undertakes$	258
undo	298 368 418
unfair$	757
unfairly$	757
unfold$	1778
unfoldes$	1778
unfolds$	1778
unfollow$	615
unfollowe$	615
unfollowed$	615
unfollowes$	615
unfollowing$	615
unfollows$	615
unfriend$	615
unfriende$	615
unfriended$	615
unfriendes$	615
unfriending$	615
unfriends$	615
unit	1971 2005 375 395
unit$	2051 1414
units$	2006 2051
unload$	1001
unloaded$	1001
unloads$	1001
unlock$	921
unlocked$	921
unlocking$	921
unlocks$	921
unpick$	555
unpicke$	555
unpickes$	555
unpicking$	555
unpicks$	555
unsafe$	676
unsupervised$	1263
untangle$	361
until	1448
until$	1085 1315 343 2080 2116 1642 1655
up	1696 1134 1146 1471
up$	1687 1023 1710 1711 1720 1722 1730 1744 1757 1105 1795 1128 1129 1802 1144 1814 1820 1162 1841 158 159 1881 1227 1925 1926 1936 1287 1956 2022 2029 2112 1476 1550 1601 1642 1651 1662 1663 1669
upd$	1476
update	1041 1709 1716 1733 1127 1131 452 1480 1548 668
update$	93 1781 893
updated$	93 1795 1549 893
updates$	93 1781 1799 893
updating$	93 893
uped$	1476
upinto$	1461
upon$	1307 1368
ups$	1702 1936 1413 1476
upskil	533
uptake	4
uptake$	1023 1479
upto$	1461
urge$	570
urged$	570
urges$	570
urging$	570
use	1741 1074 1132 1514
use$	1742 1760 1800 121 131 145 2109 2110 475 603
used	1035 1745
used$	1703 1752 475
useful$	1758 1607
uses$	121 475
usher	382
using$	145 1492 475
usual$	1111 1148 136
valued$	1872
vehicle$	726
vehicles$	726
venue	2063
vicar	38 39
victim$	746
victims$	746
video	1716 1733 452 1480 668
video$	2113 2118 2121
view	1700
view$	1147 1842
viewe	1707
views	1034
views$	1702 185 1574
vigila	1176
vigilance$	1564
vigilant$	1798 1844
visibility$	1518
visible$	1825 547 1614
visit	1020 1694 1700 1716 45 1733 1274 1406 1459 1460 452 1480 603 668
visit$	1693 1064 1734 1873 1898 1422 2127 2128 2136 670 943
visite	1019 1707 1713 1049 1057 1727 1728 1062 464
visited$	1687 1717 1725 1730 1064 1483
visiti	2073
visiting$	1935 943
visitor$	1535
visits	1034 1041 1709 603
visits$	1693 1702 1064 1734 1873 1268 394 2136 943
voice	1537 1552
voice$	838
voices$	838
volunt	1715 1716 38 39 1733 452 458 1480 668
volunteer$	0 1 1692 30 1734
volunteers$	0 1 1692 30 1734
voucher$	462
vouchers$	462
vulner	1853 1552
vulnerabilities$	858
vulnerability$	858
wait	679
wait$	1859 180 2067 636
waited	1752 66
waiting$	1859 180 636
waits$	636
waive$	1009
waived$	1009
waives$	1009
waiving$	1009
walk	1020 1741 1074 383 1454 1459 1460
walk$	1742 1209 1223 1224 1272 1948 289 1319 2122 2127 2128 2134 2136 485 944
walkab	1716 1733 452 1480 484 668
walked	1745
walked$	944
walkin	1882
walking$	2061 2073 944
walks	383
walks$	1209 1272 289 2134 2136 485 944
wall	2115
wall$	1719 406 407
walls$	1719
want	1095 1763 569
want$	1864
wanted	1079 1095 1763
wanted$	1747
wants	1095 1763 569
wants$	1864
warden	1715 38 39 458
warden$	0 1 1692 30
wardens$	0 1 1692 30
warm$	1758
warn$	214 243 367
warne$	243
warned$	214 243 367
warnes$	243
warnin	1222
warning$	70 214 243 367
warnings$	70
warns$	214 243 367
was	1752 66 85
was$	1050 1055 1059 1754 79
watch	1700
watch$	172 426 1564
watched$	426
watches$	426
watchful$	1126
watching$	172 426 552
way	1155 326
way$	1797 1823 1830 1950 2011 1345
ways$	1950 1554 1584 567
we	38 39
we$	1026 1855
weaken	298 1374 368 2104 418
weaken$	2042
weakens$	2042
weaker	1363
weaker$	2031
wean$	207
weaning$	207
webina	1716 1733 452 1480 668
webpag	1716 1733 452 1480 668
websit	1716 1733 2115 452 1480 668
website$	31 1719 36
websites$	36
wedge$	337 377
wednes	399 400
wednesday$	1729 399 1418 400 2087 1446 2138
wednesdays$	1729 1418 2087 1446 2138
week	2063
week$	1729 421
weekda	399 400
weekday$	1418 2087
weekdays$	1418 2087
weeken	399 400
weekend$	1729 1418 2087
weekends$	1729 1418 2087
weekly$	1688 2117 441
weeks	399 400
weeks$	1729 1804 2080 1418 2087 421
weekss$	421
welcom	61 135 167
welcomed$	1080
welcoming$	1758 1154 1825 1186 1614
welfare$	763
well$	575
wellbe	1853 1552
wellbeing$	843
went	1694
went$	1055 1444 474
were	1752 66 85
were$	1050 1055 1059 1741 1754 79 272
what	98
what$	60 1101 1117 1151 171 1201 183 1486 1505
whatev	98
whatever$	1117
whatsapp$	1370 412 1432
when	65 98 1409
when$	1084 89 1117 1789 1799 1800 1802 1803 142 1912 2066 1486 1505 1538 1543 525 1551 1558 580
whenev	1409
whenever$	142 1912 525 580
where	65 98 1454
where$	1084 89 1117 1799 1800 1802 123 142 1426 2122 1486 1505 1538 1543 525 1558 541 580
wherea	65
whereas$	1084
wherever$	142 525
whether$	1505 1584
which$	1024 1025 1486 1505 1660
while	65
while$	1084 2080
who	76 2101
who$	1032 1706 1092 1441 1442 1486 1505 1513 495
whoever$	496 1677
whole	1631
whole$	110 189 1214 1890 1233 1273 1955 1288 1289 1958 2024 1379 1616 1628 1636
whom$	1486 1505
why$	1505
widen$	994
widened$	994
widening$	994
widens$	994
wider$	312
wife$	782
will$	1022 1050 1124 133 141 1353 1376
wind	413
window$	1719
windows$	1719
wing	2005 2083
winter$	1753
wisely$	2058
wiser	1389
wish	1095 1763 569
wish$	1864
wishes	1095 1763 569
wishes$	1864 185
with	1364
with$	1687 1726 1105 1106 1799 1802 1803 1144 1814 128 1181 1206 1875 1879 1883 1884 1227 1240 1927 1940 1276 1961 1962 291 2035 1411 1455 2124 1483 1497 1522 1538 1547 1553 1570 1613 1641 1655 1657 1660 1686
withdr	208
withdraw$	321 359 1010
withdrawe$	359
withdrawen$	359
withdrawes$	359
withdrawing$	359 1010
withdrawn$	1990 2007 1010
withdraws$	321 359 1010
wither	1374
wither$	2042
withers$	2042
within	82 247
within$	1249 1266
without$	1877 363 472 771
word$	1768 1860 506
words$	1768
work	1036 569
work$	2 1704 1705 31 1110 1796 1797 1817 165 1868 2008 533 534 1602 1603 594
worked	1037 1062
worked$	1019 1730 322 534 594
worker	22 1041 1709 1715 1716 38 39 1733 452 458 1480 668
worker$	0 1 1692 1026 30 1772 1775 459 1534 800
workerchecks$	1041
workers$	0 1 1692 1026 30
workerschecks$	1041
workin	1036 1552 569
working$	14 1704 1796 1797 1868 534 594
workload$	1108
works	569
works$	31 534 594
worksh	1716 1733 1392 2060 1407 452 1480 668
workshop$	1734 2075 2134 670
workshops$	1734 2075 2134
worrie	1095 1763
worries$	1114 1783
worry	1095 1763
worse	677
worst	1631
worthwhile$	1607
wound$	2099
wrap	104 590
wraparound$	1123 1609
wristbands$	462
write$	923
writes	1041 1709
writes$	923
writing$	625
writte	1052 1057 1102 84 1471 464
written$	1019 1713 1049 1720 1725 1727 1728 1770 1103 1483 923
wrong$	758
wrongly$	758
wrote	464
wrote$	1058 1483
yards$	1934
year$	1753 1297 1989 421
years$	421
young$	27 40 41 54 58 1081 72 1093 76 1096 1097 1125 1163 150 189 1214 1890 1232 1233 239 1273 1955 1288 1289 1958 319 2024 2036 1379 1401 1452 2126 1465 1487 1552 1575 1616 1628 1636
younge	189 1214 1890 1233 1273 1955 1288 1289 1958 275 1303 318 2024 348 1379 369 2086 2101 1616 1628 1636
younger$	1271 2064
youngest$	2064
youth$	1200 1983 1639
youths	1401
youths$	1264 2069 1639
yp	76 189 1214 1890 1893 1894 1233 1909 1911 1922 239 1937 1273 1955 1288 1289 1958 275 1303 1984 1987 1988 318 2013 2024 348 2036 1379 369 2086 1419 2088 1616 1628 1631 1636
yp$	1985 1397
zine$	1676
zines$	1676
zone	1221 1222
zone$	1617
zones	1221 1222
zones$	1617
