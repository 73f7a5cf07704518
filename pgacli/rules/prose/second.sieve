1026 675 459

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
(?:spend|spending|expenditure|costs?) (?:against|within|under) (?:the |its )?(?:budget|target|plan)
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
at some (?:point|stage|time)
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
no more than (?:one|two|three|\d) of (?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,4}?(?:admitted|allowed|let in|permitted|enter|come in|served|inside)
(?:half|one|two|three|some) (?:of )?(?:them|the (?:group|friends|boys|girls|young people|members|five|four|lads)) (?:\w+ ){0,3}?on (?:alternate|alternating|different|separate) (?:days|weeks|nights|evenings|afternoons)
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
(?:is|are|be|been|gets?|was|were) (?:fitted|mounted|bolted|hung|nailed|screwed|put up)

2 3 4 5 6 10 11 12 14 15 17 18 19 20 21 22 23 24 25 26 27 29 30 33 34 35 36 39 40 42 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 66 67 69 70 71 73 74 87 94 96 97 98 99 100 105 106 107 108 109 111 117 118 120 124 142 145 148 207 217 230 248 249 250 253 254 255 256 257 258 259 304 305 306 308 309 310 311 312 313 316 319 320 321 328 329 334 335 336 342 345 347 348 350 351 353 354 359 360 364 365 366 368 373 374 375 376 377 379 380 381 382 386 387 388 389 391 395 396 397 398 399 400 401 402 403 404 407 409 412 413 414 415 416 418 419 420 421 424 425 439 446 447 448 449 456 519 520 523 524 530 532 533 534 535 536 537 539 540 541 545 546 550 553 554 556 557 559 560 561 562 579 580 581 582 583 585 586 587 588 589 590 591 594 595 596 597 598 599 601 602 604 605 606 607 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 632 633 634 635 636 637 639 640 641 642 643 644 645 646 648 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 671 673 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 736 737 738 739 740 741 742 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 760 763 765 766 767 768 769 770 772 773 774 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 821 822 823 824 825 826 827 828 830 831 832 833 834 835 836 837 838 839 840 841 848 849 850 853 854 856 879 933 938 945 969 971 982 983 990 993 994 995 997 998 1001 1002 1012 1013 1015 1017 1018 1019 1020 1024 1025 1 8 9 13 16 31 32 37 38 41 48 64 65 68 75 76 79 84 85 86 88 90 95 101 102 103 104 110 112 113 116 119 121 122 123 126 128 129 131 134 139 140 141 143 144 146 147 179 183 184 199 202 212 233 234 236 237 238 241 245 246 251 252 276 292 307 314 317 318 323 324 325 326 327 330 331 337 340 341 343 344 346 349 352 355 356 357 358 361 362 363 367 369 371 372 378 383 384 385 390 392 393 394 406 408 417 422 423 426 427 428 432 433 434 435 436 438 440 442 445 453 455 462 464 491 518 521 522 525 531 538 542 543 544 547 549 551 552 555 558 563 564 577 578 584 592 593 600 603 608 631 638 647 649 669 670 672 674 735 743 759 761 762 764 771 775 820 829 847 852 855 858 860 863 867 871 876 878 881 890 901 911 919 930 935 936 937 939 940 942 943 944 953 955 970 976 977 979 984 985 987 991 996 999 1000 1003 1004 1005 1006 1008 1009 1011 1014 1021 1022 1023 0 7 28 72 77 78 80 81 82 83 89 91 92 93 114 115 125 127 130 132 133 135 136 137 138 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 180 181 182 185 186 187 188 189 190 191 192 193 194 195 196 197 198 200 201 203 204 205 206 208 209 210 211 213 214 215 216 218 219 220 221 222 223 224 225 226 227 228 229 231 232 235 239 240 242 243 244 247 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 293 294 295 296 297 298 299 300 301 302 303 315 322 332 333 338 339 370 405 410 411 429 430 431 437 441 443 444 450 451 452 454 457 458 459 460 461 463 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 526 527 528 529 548 565 566 567 568 569 570 571 572 573 574 575 576 707 842 843 844 845 846 851 857 859 861 862 864 865 866 868 869 870 872 873 874 875 877 880 882 883 884 885 886 887 888 889 891 892 893 894 895 896 897 898 899 900 902 903 904 905 906 907 908 909 910 912 913 914 915 916 917 918 920 921 922 923 924 925 926 927 928 929 931 932 934 941 946 947 948 949 950 951 952 954 956 957 958 959 960 961 962 963 964 965 966 967 968 972 973 974 975 978 980 981 986 988 989 992 1007 1010 1016

8 14 6 4 3 6 8 9 3 9 12 4 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 3 11 5 5 3 6 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 3 2 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	362 1494
34$	613
35$	613
YP	1314
a$	1755 1134 1174 1184 1185 1199 1203 1257 246 1306 1458 1460 2136 1463 1466 2149 2151 1479 1481 1483 1500 1540 1656 1657 1659 1660 1661 1662 1664 1666 1672 1673 1674 1676 1677 1678 1682 1685 1696 1697
abc	206 1232
abcs	1232
able$	1800 1241 236 1387 473 1558
about$	1196 1898 1596 1601
above$	2044
abreast$	841
abroad	1423
academ	1989 2018 2023
academy$	2069
accept	1715
access	1175 1551
access$	1850 543
accessible$	1842
accomm	379
accommodation$	1999
accordingly$	1570 1571
accoun	1761 1140 741
account$	37 1801 1815 1866
achiev	1052
achieve$	463
achieved$	1727 463
achieves$	463
acknow	1071 540
acknowledge$	893
acknowledged$	893
acknowledgement$	1746
acknowledges$	893
acknowledging$	893
across	2153
across$	1814 1974 1567
act$	544 594
acted$	1764
action	1731 1748 1140 1162 459 1494 675
action$	2 26 1811 1815 1837
actions$	2 26
active$	1153
activi	1731 1748 1211 459 1494 1611 675
activities$	1749 1886 2013 1350 2026 1568 1569
acts$	594
ad$	120
add	620
add$	967
added$	967
adding$	967
additi	105
additional$	1131
addres	86 87 1135 128 540
address$	1154 1377 873
addressed$	1113 1810 873
addresses$	1377 873
addressing$	873
adds$	967
admitt	2101
adopt$	148 976
adopte	1060 1485
adopted$	1735 976
adopting$	976
adopts$	976
adult	1761
adult$	1521 1522 497 921
adults$	1777 112 692 921
advert	1731 1748 459 1485 1494 675
advice$	1806
advis$	247
advise	39 40
advise$	218 247 889
advised$	247 889
adviseed$	218
adviseing$	218
advises$	218 247 889
advising$	247 889
adviss$	247
advoca	540
advocate$	822
afraid	1083
afraid$	1758 761
after$	1766 1837 1209 2137 1647
aftern	405 406
afternoon$	1744 1296 2096 1431 2107
afternoons$	1744 1296 2102 1431 2107 1509
again$	1868 2041
against$	1037 78 1273
age$	2116
agenci	15 1730 1120 465
agencies$	0 1 1706 1041 31 1795 112 568
agency$	1719 1136 1137
agenda$	1563
agree	620
agree$	262 409 648
agreed	1060 1064 1135 1485
agreed$	1735 1739 1119 1810 409 1492 648
agreem	1731 1748 1897 459 1494 675
agreement$	34 1896
agreements$	1896
agrees$	262 409 648
aim	576
aiming	576
aims	576
alarm$	24 469
alarms$	24 469
alert	1187
alert$	1813 1862 1628
all	22 77 1133 2054 1462 2143 1650
all$	1702 1048 1058 1741 1076 1808 112 1286 1346 568 1659 1662 1686
alloca	1043 1485
allocate$	990
allocated$	1718 402 1492 990
allocates$	990
allocating$	990
allotment$	32
allow$	1791 1827 1216 1322 1329 1359 1613
allowe	2101
allowed$	1216 1241 1392 2085 2099
allows$	1791 1827 1613
allowted$	1216
alone	1083 1352
alone$	1758 2027 2045 2067 1636
along$	1255 1612
alongs	1380
alongside$	2055 1567 1627
altern	1867 213 356 1611
alternate$	270 1313 1427
alternating$	270 1427
amber$	1753 1754 1507
amend$	972
amende	1485
amended$	972
amending$	972
amends$	972
among$	1217 1260 1974
amongs$	1814
amongst$	1814
an$	1134 140 1174 1184 1460 1463 2149 1479 1481 1500 495 1672 1673 1674 1696
analyst$	703
analysts$	703
and$	1091 1129 1131 1193 1202 1210 1604
anothe	1120 1912 1927 1929 1940 1955 2002 2006 1343 2108 2110 618 1648
another$	1795 1913 1926 1942 1960 1969 1970 1978 1980 1982 282 1993 1325 1332 316 1348 2030 2034 2050 2059 2066 1394 2073 2089 2092 392 1428 1434 2111 2149 1481 496 1644
answer	1071 1764
answer$	1746 1015
answered$	1015
answering$	1015
answers$	1015
any$	1121 96 1123 1286
anybody$	1691
anyone$	1691
apart	1907 1917 1920 1268 1269 301 2004 1385 407
apart$	1943 1944 1974 1975 1301 1977 281 1985 1998 1327 2060 2071 2090 416 1453
apolog	762
apologise$	668
apologised$	668
apologises$	668
apologising$	668
app$	37
appeal$	2123 423 1450
appl	620
applic	1731 1748 459 1494 675
applicable$	1557 1558
application$	2138
applied$	641
applies$	641
apply$	641
applying$	641
appoin	1731 1748 459 1485 1494 675
appoint$	947
appointed$	1492 947
appointing$	947
appointment$	1749 2138
appointments$	1749
appoints$	947
appren	1418
apprenticeship$	2093
apprenticeships$	2093
approa	1728 1083 75 1528
approach$	1811 1812 1849 856
approachable$	1842 1628
approached$	1758
approaches$	1086 856
approaching$	1953
approp	105 356 1551
appropriate$	1119 1128 1131 1842 1557 1558 904
appropriately$	1814 904
approv	1043 1064 1485
approved$	1718 1739
apps$	37
april$	1768 1094
are	1029 86 98
are$	1058 1062 1063 51 52 1756 80 1180 276 458 492 494
area	1308 1983 1989 2018 2023 2081 2083
area$	1933 1990 1324 1325 2000 2001 1631
areas	1983
areas$	1933 2024
arise	1171
arise$	1846
arises$	1846 1557
around$	1795 1131 1147 1196 1898 1552 1623 1627
arrang	1049 1724 1736 1485
arrange$	1216
arranged$	1807
arrangeed$	1216
arrangeted$	1216
arrest	1083 686
arrest$	71
arrested$	1758
arrests$	71
arriva	1386
arrivaltime$	2061
arrivaltimes$	2061
arrive	387 610
arrive$	1234
articl	1731 1748 459 1494 675
as$	1096 90 92 1125 103 1810 1814 1815 1817 1818 145 231 492 515 516 1552 531 1565 1572 587
asbo	206 1232 207 1233
asbos	1232 1233
aside$	1679
ask	1756 1103 1778
ask$	218 484 983
aske	484
asked	1065 1742 1743 1103 1778 471
asked$	1740 1760 1087 1103 218 262 1497 983
asking$	218 983
asks	1103 1778
asks$	218 484 983
aspira	1566
aspirations$	862
assaul	75 686
assault$	511
assaulted$	511
assaults$	511
assemb	1731 1748 2079 459 1494 675
assemble$	2095
assemblies$	1749 2154
assembly$	2154 677
assess	1731 1748 1109 86 459 1494 675
assessment$	2 1782 1784 1787 1788 1790 1547
assign	1485
assign$	647
assigned$	402 1492 647
assigning$	647
assigns$	647
assist$	824
assistance$	1806 824
assisted$	824
assisting$	824
assists$	824
associ	1223 1224 1900 1226 1907 1235 1912 1916 1917 1288 1363 2079 2091
associate$	1898 1910 1959 1963 2038 1651
associating$	1899 1948 1652
association$	1899 1901 1965 1629 747
associations$	748
assumptions$	1588
at$	1059 1755 1095 102 1810 1154 160 1246 1249 1945 315 2051 2053 369 2134 2137 2139 1468 1476 2153 2155 1487 1509 1597 1647 1655 1656 1657 1669 1670 1671 1695
attachment$	1398
attachments$	1398
attack	75 686
attack$	756
attacked$	1529 756
attacks$	756
attemp	576
attend	1026 1027 4 1708 1035 1710 1711 1042 1044 1722 1723 1049 1724 1065 1070 46 387 1485 464 610
attend$	1707 1072 1220 2051 1490 487 1020
attendance$	1030 10 1719 1721 69 1493
attendd$	1490
attended$	1701 1740 1745 1072 1490 487
attendees$	1717 1721
attending$	1701 487 1020
attends$	1707 1072 1220 1490 487 1020
attention$	1155
attenu	302
attitudes$	1588 867
attraction$	2123
attractive$	1842
audit	1731 1748 459 1494 675
audit$	2
august$	1768
aunt	1267 2097
aunt$	787
auntie$	787
aunty$	787
authorisation$	1639
authorisations$	1639
authority$	1639
autumn$	1768
availa	1187 1485
available$	1119 1807 1158 1862
avoid	212 1919
avoid$	1238 1985
avoidi	212
avoiding$	1238 1506
aware	1124 1135 1187
aware$	1799 1810 1813 1855 1862 842
awaren	1566
awareness$	1554 529 1556 569 861
away	1989 301 1343 330 2083 407 1453
away$	1894 1907 1919 1920 1945 1276 256 1980 1320 1327 321 1356 2053 2071 1397 1405 1409 2100 1436 416 1453 1663
back	1117
back$	1792 416 486 1692
background$	1593
backinto$	1474
backto$	1474
badmin	1482
badminton$	2157
bail$	206
bake$	674
bakees$	674
bakes$	674
ban	198 201 252 253 258 390 395 419 420 1477 612
ban$	199 1245 249 300 2152
band	2103
bann	420
banned	198 201 383 395 2119
banned$	1892 199 300 378 1409 2099
banner	33
banner$	431
banners$	431
bannin	198 201 252 395
banning$	199 300
bans	198 201 252 258 395
bans$	199 300 2152
bar	198 201 252 390 395 420 612
bar$	199 300
barbec	35
barbecue$	1061 2156
barbecues$	1061
barr	420
barred	198 201 383 395
barred$	1892 300 378 1409
barrier$	341 381
barrin	198 201 252 395
barring$	300
barrister$	820
bars	198 201 252 395
bars$	199 300
base$	1573
based$	1137 1605
basis$	1821
be	98 161 537
be$	1058 1063 80 1132 109 1138 121 125 1163 1170 152 1180 1182 157 1215 1234 242 261 1966 276 458 492 556 602
bear$	151
bearing$	151
bears$	151
become	98
become$	125
becoming$	125
been	1767 67
been$	13 1053 1058 1067 80 1132 276 458
before$	1755 65 1093 2137 781
befrie	75
behavi	1871 1566
behaviour$	206 207 1588 866
behaviours$	1588 866
behind	1461
behind$	2032 2136 1527 749
being	98 161 2091 1566
being$	80 1132 125 1900 1953 1966 2079 2098 1505 1506 556 1608
believ	1764 1103 1778
belong	1110 86
belong$	1785 521
belonging$	1843
belongs$	521
bench	38 2135
bench$	24 36 412 413
benches$	24 36
beside	1375 1380
beside$	2055 1670
best	1551
best$	1607
better	105 110 213 356 1400 530 540 684
better$	1131 1136 1850 1206 1884 185 1253 1321 316 336 2076 467 565 593 1621
betwee	1897
between$	1814 1217 1893 1901 1902 1974 1367 1407 1536
beyond	83 1276
bid	1731 1748 459 1494 675
bigger$	2044
bike	38
bin	38
bin$	24 36
bingo	1482
bingo$	2157
bins$	24 36
bit$	1874
blankets$	1690 1698
block	419
block$	192 622
blocke	2113 2119
blocke$	622
blocked$	1892 192 622
blockes$	622
blocking$	192 622
blocks$	192 622
board	15
board$	1041 1734 2074 1482 1581
boardi	1989
boarding$	1341
boards$	1734
boat	2103
bolted	1484
bolted$	2159
bond	1226 1328
bond$	1901 234 2003 338 359 1398
bonds$	234 2003 1398
book	1722 408
book$	2150 1690 961
booked	1722 1070 1485
booked$	1745 961
booking$	2138 961
bookle	1731 1748 459 1494 675
booklet$	1714
booklets$	1690
books	38
books$	2150 1690 961
boroug	1308 1983 1989 2018 2023 2083
borough$	1990 1324 2000 2014 2069
boroughs$	2015
both	2054 1462 2143
both$	1741 1657 1659 1661 1662 1699
bought	1064 1485
bought$	1739 1495 945
bounda	1871
boundaries$	1619
box$	674
boxes$	674
boxs$	674
boy	193 1225 1908 1244 1284 1973 1299 1300 1976 279 1314 2042 1390 1416 1630 1642 1650
boy$	1981 352 1408
boyfriend$	796
boys	28 41 42 59 1089 73 77 153 1179 193 1225 1908 1244 243 1284 1973 1299 1300 1976 323 2042 2054 1390 1412 2121 1465 1478 1501 1630 1642 1650
boys$	1054 1068 1085 1099 1208 1957 1981 1982 2003 352 2087 401 2140 1526 1641
bread$	1698
break	1308 1983 301 302 1386 372 393 1430 424 616
break$	212 272 273 1309 1327 305 321 1365 2105
breakf	1472 1473
breakfast$	2147 2148 1688 1698
breakfasts$	1688
breaki	302 393
breaking$	272 273
breaks	1983 302 393
breaks$	272 273
breaktime$	2061
breaktimes$	2061
breath	1430
breathe$	2122
breather$	2105
breathing$	1430
brief$	1585 1018
briefe	1026 1728 1057 1742 1743
briefed$	1701 1732 1018
briefi	1731 1748 459 1494 675
briefing$	2 1749 677 1018
briefings$	1749
briefs$	1018
bring	664
bring$	188 978
bringing$	188 978
brings$	188 978
broken	2124
broken$	1915 1268 1269 616 1661 1662
brothe	322 1416 2097
brother$	782
brothers$	1525 1654
budget	1064
budget$	1712 17
budgeted$	1739
build	1175 530 540
build$	133 143 1850 434 914
builde$	143
buildes$	143
buildi	2023 540
building$	32 143 1972 285 1992 2001 2043 914
buildings$	2024
builds	540
builds$	143 434 914
built	1050
built$	1725 1733
bulb$	24
bulbs$	24
bump$	2062
bunch$	1995
burglaries$	713
burglary$	713
burgled$	755
bus	2023 1403 2078 2143
bus$	1734 2011 2029 2156 1668 1688
buses	1308 1983 1335 2078 2081
buses$	1734 2010 2024
busine	1110
business$	1785 1840
buy	1528
buy$	1775 2129 2130 944
buyer$	696
buyers$	1525 1653 696
buying$	944
buys$	944
by	1470
by$	1059 1763 68 1190 2137 2145 1510 1512 1592 1612 1655 1666 1670
cabin	2103
cafe	43
cafe$	2043
café	43
café$	2043
call	1708 1731 1748 1417 459 1494 675
call$	1707 1086 63 71 72 1891 2138 586
called	46 1760
called$	1072 72 1538 514
calling$	1372
calls	1049 1724
calls$	1707 1086 63 71 72 1891 1218
calm$	2122
calmer	684
came	1715 1722
camera	38
camera$	24 36 431
cameras$	24 36 431
camp	35
camp$	1061 2156 674
campai	1731 1748 459 1494 675
campaign$	462
campes$	674
camps$	1061 674
campus	1308 1983
can	1756
can$	56 1800 1132 1836 1213 236 1364 1387 391 1576
cancel$	325
cancelled$	2008 2025
cancels$	325
cannot	1242 236 1387 391
cannot$	1985
cap	255 384
cap$	278 385
capacity$	1116 1152
caped$	385
caping$	278 385
capitalise$	133
capped$	385
capping$	385
caps$	278 385
capting$	385
capture$	567
captured$	1890
captureing$	567
captures$	567
car$	2029
card	1731 33 1748 459 1494 675
card$	1714 431 2138 1690
cards$	431 2138 1690
care$	1881 1425
careful$	1153 1628
carefully$	2076
carer	1730 379 465
carer$	0 1 1706 31 1425 782
carers$	0 1 1706 31 219 1425 782
careta	39 40
carr	664
carria	2103
carried$	1195 1485
carry	1756
carrying$	1506
case$	1118 1565
caseworker$	808
cast	41 42 2103
cast$	1068 402 2109
casts$	2109
catch	1562
caught$	1442 417
caution$	247
cautione$	247
cautioned$	247
cautiones$	247
cautioning$	247
cautions$	247
cbo	206 1232 207 1233
cbos	1232 1233
cctv$	24 709
cease	1365
cease$	2025 325 2040
ceased	1084 1097
ceased$	1759 1772
ceases$	2025
cent$	1048
centre	12 43 111 1308 1983 2023 2081
centre$	1947 285 2001 2043
centred$	1137 1172 1582 1583 1605
centres$	2024
certain$	154 1610
chair	23 39 40
chair$	1774 2150 1689
chaira	1049 1724
chairc	1049 1724
chairchecks$	1049
chaird	1049 1724
chaire	1049 1724 1485
chairf	1049 1724
chairh	1049 1724
chairl	1049 1724
chairm	1049 1724
chairo	1049 1724
chairp	1049 1724
chairr	1049 1724
chairs	1049 1724 38
chairs$	1774 2150 1690
chairu	1049 1724
chairv	1049 1724
chairw	1049 1724
challeng$	562
challenge$	1829 562 913
challenged$	1845 913
challenges$	1829 562 913
challenging$	562 913
challengs$	562
champi	540
champion$	466
chance	1867
chance$	236 1430
change$	1793 1796 1798 318 319 485 1613 1624 971
changed$	971
changees$	1793
changes$	1793 1796 1122 1798 318 1613 971
changing$	318 971
channel$	37
channels$	1794 1150 1833 1181 156
charge	1477
charge$	2152
charges$	2152
charte	33
charter$	34
chas	386
chased	1065
chased$	1740
chat	1381 418 1445
chat$	170 1381 2056 1417 418 1444 1445 2120 1614
chats$	170 1614
chatti	1372
chatting$	2047
check	1027 1731 1748 459 1494 1562 675
check$	1731 1748 117 459 1494 675 989
checked$	989
checking$	117 989
checks$	1049 117 989
chess	1482
chess$	2157
child	1416
child$	1396 1408 557 579
childr	1089 1101 1104 153 1179 193 1225 1908 1244 1284 1973 1299 1300 1976 323 2042 1390 1412 1416 1630 1642 1650
children$	1776 1779 1865 1996 1396 2087
choice	1867 1871 1566 1611
choice$	376
choices$	376 868
choir	2103
choos$	374
choose	1756 227 484
choose$	374 375 449 1510
chooses$	374 375 449 1510
choosi	484
choosing$	374 375 449 1510
chooss$	374
chose	1087 484
chose$	1762 1510
chosen	1064
chosen$	1739
chrono	1731 1748 459 1494 675
church	43
cinema	43
circle	1731 1748 1382 459 1494 675
circle$	1914 1951 1995 1342 1362 338 2057 2094
circles$	1914 1342 2057 2094
circul	1049 1724 1060 1485
circulated$	1735
cities	2023
cities$	2015
city	1989 2018 2023 2083
city$	1990 2000 2014
civil$	206
claim	1477
claim$	2152
class	1308 1983 2018 1344 2023 1403 2078 2081 1418 403
class$	1992 2007 2019 2020 1362 2055 2093 1429 2115 2154
classe	1983 1309 2078
classes$	1751 1984 2024 2069 2093 2154
classroom$	1734
classrooms$	1734
clause	1897
clause$	1783 1896 1546
clauses$	1783 1896 1546
clean$	244
clear	386 1551
clear$	1773 1856 1857 1360 1405 565 593 637
clearer$	593
clearing$	637
clears$	637
clicks	1042
clicks$	1717
climb$	674
climbes$	674
climbs$	674
clinic	43
clique$	338
clos	419
close$	1134 1153 1966 1375 565 631
closed	1052 2119 1485
closed$	1727 2025 631
closely$	1567
closer	110
closer$	1136 251
closes$	631
closing$	631
club	12 1731 43 1748 2018 2023 2081 1418 459 1494 675
club$	1947 285 2001 2007 2043 2069 2093 462
clubs	1308 1983
clubs$	2024 2069 2093
co	509
co$	111 583
coach	1730 39 40
coach$	2156
coache	39 40 2103
coaches$	2156 673
coachi	1731 1748 459 1494 675
coaching$	673
coats$	469 1690 1698
coax$	294
code	33
code$	34 2152
codes$	469
coerce	75
coerci	75
cohort	2103
coinci	2062
coincide$	1922
collab	110 111
collaborative$	1136 1137
collaboratively$	1567
collea	1120
colleagues$	1795 568
collec	326 1386
collect$	567 1019
collected$	1486 1019
collecting$	567 1019
collectiontime$	2061
collectiontimes$	2061
collects$	567 1019
colleg	1308 1983 1309 1989 2018 1344 2023 1361 1403 2078 379 1418 403
college$	1770 299 2000 2019 2020 2036 2069 2093 1429 1513
colleges$	1984 2024 2036 2069 2093
colour$	2150
colours$	2150
come	1715 1722 1756 387 464 610
come$	1760 1220 1234 1330 2085 2101 1490
comed$	1490
comeed$	1490
comes	387 610
comes$	1220 1490
comfortable$	1842
coming$	1144 1900 1506 1575
commis	1064 1485
commissioned$	1739
commit	15 1043
commit$	750
commits$	750
committed$	1718 750
committee$	1041
committing$	750
commun	1044 1224 1900 1551 1562 1566
communicate$	898
communicated$	898
communicates$	898
communicating$	898
communication$	1719 1811 1824 1181 156 1899 846 898
communities$	1214
community$	1872 1214 207
compan	39 40 1223 1912 1239 2103
company$	1898 1914 1251 1252 1928 2037 2059 2075 2077 1433
compared$	485
compla	1103 1778
complaint$	63 71 2138
complaints$	63 71
comple	1028 4 1035 1710 1044 1722 1723 1049 1724 1052 1736 1070 1195 1485 464
complete$	1703 1727 1733 463 1490
completed$	1703 1727 1729 1733 1745 1870 463 1490
completeed$	1490
completes$	463 1490
completion$	1030 1719
concer	35 1139 1566
concern$	1796 1798 1829 524 1565 859
concerns$	1796 1122 1798 1814 1829 524 1565 1572 859
concert$	1061 2156
concerts$	1061
condit	1897 206 1232 1477
condition$	1896 2152
conditions$	1896 2152
conduc	1485
conductors$	31
confer	1731 1748 459 1494 675
confid	1867 1566
confidence$	1169 688 851
confident$	688
confir	1135
confirmed$	1810
confis	216
congre	1223 1224 1900 1907 2079
congregate$	1898 2095 1651
congregating$	1899 1652
connec	1328
connection$	214 2003 1398
connections$	250 2003 1398
consci	1187
conscious$	1862
consen	1871
conseq	1871
consid	1110 1135 1551
consider$	1594 835
consideration$	1811 1155 1866 1563 836
considerations$	836
considered$	1785 1807 1810 1890 835
considering$	835
considers$	835
consis	111 146 1551 540 1566
consistent$	1137 1813 1172 593
consort$	1651
consorting$	1652
constant$	1153
constructive$	1621
consul	1026 1728 1731 1057 1065 1742 1743 1748 459 1494 471 675
consult$	897
consultant$	800
consultation$	897
consulted$	1701 1732 1740 1497 897
consulting$	897
consults$	897
contac	1026 1027 1708 1042 1044 1722 1049 1724 1728 1731 1057 1065 1742 1743 1070 46 1748 1223 1224 1900 1907 1235 1917 1920 1281 1285 1288 1363 1417 459 1494 471 1562 675
contact$	1717 1719 1720 1749 1086 1891 191 1218 1221 1222 1898 1899 1227 1910 214 1262 1949 1956 1959 1963 1965 2038 1384 1435 466 1564 1578 1635
contacted$	1701 1732 1740 1745 1072 1497
contacts$	1717 1749 1086
contin	105 110 827
continual$	1153
continue$	457 588
continued$	1131 1136 457 467 554 565
continues$	457
continuing$	457
contra	1232
contri	1730 465
contributor$	0 1 1706 31
contributors$	0 1 1706 31
contro	75 255 358 384 1528
control$	1775 278 2049 385 2129 2130
controled$	385
controling$	278 385
controlped$	385
controlping$	385
controls$	278 385
controlting$	385
conven	1485
convene$	1707
convenes$	1707
conver	1731 1748 459 1494 675
conversation$	1811 1181 156 1860 1614
conversations$	1811 1181 156 1614
cook$	963
cooking$	963
cooks$	963
cool	1385
cool$	2039 2060
cools$	2060
cooper	1535
coordi	39 40 111 146 465
coordinate$	876
coordinated$	1137 1172 876
coordinates$	876
coordinating$	876
cope	1175
cope$	1850
copies$	1690
copy$	1714
core$	15 193 1225 1908 1244 1284 1973 1299 1300 1976 2042 1390 1630 1642 1650
corner$	1451 2127
corners$	1451 2127
corridor$	1992
cost	1767 67
cost$	11
costed	1064
costed$	1739
costs$	11
costum	38
could$	1767 1769 1213 391
counci	23 1049 1724 39 40 2143
councilchecks$	1049
counse	1731 1748 459 1494 675
counsel$	247
counsele$	247
counseled$	247
counseles$	247
counseling$	247
counselling$	1720
counsellor$	805
counsels$	247
count$	20 649
counter$	1734
counters$	1734
counti	1308 1983 2023
counties$	2015
counting$	649
country$	2014
counts$	649
county	1989 2018 2023 2083
county$	1990 1324 2000 2014
course	1731 1748 1165 1403 2078 2081 1418 459 1494 675
course$	2 1709 1749 1805 1840 2093 462 677
courses$	1749 2093
court	43 2135
court$	32 206 744
cousin	2097
cousins$	1526 1654
cover	1110
cover$	1785
covere	1070 1110 85 86 87 88
covered$	1745 1785 1111 1113 1114
crackdown$	739
create	1485
create$	915
created$	915
creates$	915
creati	4
creating$	915
creation$	1030
crew	2103
crime$	711
crimes$	711
cross	1235
cross$	110 1910 1922 2062
crowd	1912 1382
crowd$	1961 1995 1996 1362 2057 2075
crowds$	1961 2057 2075
cultur	1566
culture$	1588 853
cups$	1690
curb	255 384
curfew	206 1232 216
curfew$	353 1646 621
curfews$	353 1646 621
curiosity$	1823 1553 1578
curiou	1187
curious$	1813 1862 1628
curtai	255
customary$	139
customers$	1653
cut	198 302 358 372 520
cut$	82 1892 212 1915 278 365 942
cuting$	278
cuts	198 302
cuts$	82 278 942
cuttin	198 302
cutting$	82 212 942
cycle$	674
cyclees$	674
cycles$	674
dad	1267 2097
dad$	782
daily$	1702
dance$	674
dancees$	674
dancer	41
dances$	674
danger	1871
darts	1482
darts$	2157
dashbo	1731 1748 459 1494 675
date$	1863
daught	1416
daughter$	1396 782
daughters$	1396
day	1308 1983 2023 2081
day$	1713 1296 1987 2011 2012 1376 2096 2115 2150 2156
days	1983 686
days$	1713 1296 1988 2012 2024 1376 2102
deadline$	1489
deadlines$	1489
deal$	128
dealer	1761
dealer$	1524 923
dealers$	1653 695 923
dealing$	716
dealt$	86 87 88
december$	1768
decent$	1321
decide	1135
decide$	1774 409
decided$	1810 409
decides$	1774 409
declin	684
deconstruct$	562
deconstructe$	562
deconstructes$	562
deconstructing$	562
deconstructs$	562
decrea	684
deepen	540
degree$	5
delet	419 520
delet$	622
delete	2119
delete$	355 622
deleted$	622
deletes$	622
deleting$	622
delets$	622
delive	1028 4 1044 1722 1049 1724 1064 1070 49 1485 664
deliver$	993
deliverables$	1489
delivered$	1703 1739 1745 1075 1495 993
delivering$	993
delivers$	993
delivery$	1030 1719
demoli	2113
dentist$	815
depart	1386
departuretime$	2061
departuretimes$	2061
dependence$	292 1398
descri	1756 1082 1103 1778 1110 86
describe$	1757 1785 678
described$	1785
describes$	678
design	1485
design$	1774
designs$	1774
desk$	1734
desks$	1734
detach$	211 365
detaching$	211
detail$	1783
details$	1714 1783 1593
detective$	704
detectives$	704
deter	198 390
deter$	199 249 729
determ	1135
determined$	1810
deterr	198
deterred$	378
deters	198
develo	1175 1485 530 540
develop$	1793 143 1850 883
develope$	143
developed$	1845 883
developes$	1793 143
developing$	143 883
development$	1796 1798
developments$	1796 1122 1798
develops$	1793 143 883
dialogue$	1181 156 1578 1614
did$	1767 1769
die$	1385
dies	1385
dies$	2060
dietician$	816
dietitian$	816
differ	213 1343 356 1400
difference$	690
different$	1231 1253 1942 1272 270 1980 282 283 1313 1319 1321 1325 1332 308 309 1340 316 1348 1349 1354 2030 335 336 350 360 1394 1395 392 1427 1428 1434 1440 425 1452
differently$	2076
difficult$	337
dig$	1023
digging$	1023
digs$	1023
dilut	302 372
dimini	424
direct	1731 39 40 1748 1867 459 1494 675
direct$	218 1274 591
directed$	218
directing$	218
direction$	1639
directions$	1906 1994 1639
directs$	218
disassociate$	212
disban	1268 1269 1365 2119 419 616
disband$	327 2040
disbande$	327
disbanded$	1943 1944 327
disbandes$	327
disbanding$	327
discou	198 390
discourage$	199 200
discouraged$	378
discourages$	199 200
discouraging$	199 200
discus	1110 85 1135 1485 1562
discuss$	837
discussed$	1785 1111 1807 1810 837
discusses$	837
discussing$	837
discussion$	1811 1860 1614 837
discussions$	1811 1614 837
disentangle$	365
disman	1268 393 616
dismantl$	327
dismantle$	327
dismantled$	1943 327
dismantles$	327
dismantling$	327
disper	229 1268 1269 387 2118 605
dispersal$	1631 1639
dispersals$	1639
disperse$	1255 249 260 604
dispersed$	1943 1944 604
disperses$	604
dispersing$	604
displa	1731 1060 1748 459 1485 1494 675
display$	1734
displayed$	1735
disrup	198 302 393
dissociate$	212
dissol	1365 419
dissolv$	327
dissolve$	327 2039 2040
dissolved$	327
dissolves$	327
dissolving$	327
dissua	198
dissuade$	199
dissuaded$	378
dissuades$	199
distan	301 407
distance$	211 1327 341 365 381 2100
distances$	211
distancing$	211
distant$	1340 1405
distri	4 1070 49 380 1485
distributed$	1745 1075 1406 1495
distribution$	1030
diversion$	909
diversionary$	909
divert$	211 908
diverted$	908
diverting$	211 908
diverts$	211 908
divide	1268 380 616
divided$	1943 1406 402
dividi	616
division$	381
do$	1756 135 173 1883 221 1254 1387 550
doctor$	799
does$	173 221 1387
doing$	135 173
domino	1482
dominoes$	2157
don$	221 1387
donate$	1024
donated$	1024
donates$	1024
donating$	1024
done	1028 1052 1070 1195 1485
done$	1703 1727 1733 1745 1838 1870 1887 1888
door$	1734 36 1841 1668
doors$	1734 36
dorm	2103
doubl	684
double$	48 70
down	2119 684
down$	1718 1740 355 1657 1671
downinto$	1474
downlo	1715 1042 1722
downloads$	1717
downto$	1474
draft$	975
drafte	1485
drafted$	975
drafting$	975
drafts$	975
draw$	133 211 274 2123 650
drawin	491
drawing$	2138 650
drawn$	1043
draws$	650
dress$	1477
drew	1087
drew$	1762
dried$	1097
drift$	1323 388 1415 2122
drifted$	388
drifting$	388 1415
drifts$	388 1415
drive	2118
drive$	351 598 638
driveing$	351
driven	326
driven$	293 666
driver	22 1730 39 40 59 1456 2143 465 1501
driver$	0 1 1706 31 2131 1530
drivers$	0 1 1706 1048 31 1085 2146
drives$	351 598 638
driving$	598 638
drop	212 438 684
drop$	12 1731 43 1748 1238 1472 1473 451 459 1494 586 658 675
dropin$	1464
dropins$	1464
droppe	684
dropped$	451 658
droppi	212 684
dropping$	1238 451 658
drops	684
drops$	451 658
drug$	715
drugs$	715
due$	1130 1565
dug$	1733
each	1133 2042 2054 1462 2143 1650
each$	1702 1741 1808 1910 1937 1979 1314 2003 322 328 2038 344 2047 2051 414 433 2137 1463 2139 1469 2151 1478 1500 496 1659 1661 1662 1664 1673 1686 1691 1696
ear$	1586
earlie	684
early$	599 600 1657
ears$	592
easier	684
easier$	1374
easter$	427
easters$	427
easy$	1773
eat$	1283 1010
eating$	1010
eats$	1283 1010
educated$	1305 1370 1378
effect	1551
effectively$	1814
effort	1140
effort$	1811 1815
efforts$	1811
eject	386
elder	352
elder$	2082
eldest	193 1225 1908 1911 1244 1284 1973 1299 1300 1976 279 1314 322 2042 352 1390 373 2121 1630 1642 1645 1650
eldest$	2082
elearn	1731 1748 459 1494 675
else$	2058
elsewh	1989 1383 2083
elsewhere$	1789 1945 1980 2030 2045 2053 2058 1547
email	1027 1731 1748 459 1494 675
emaile	1026 1728 1065 1742 1743 1485 471
emailed$	1701 1740 1066 1497
emails	1049 1724
embed	540
embed$	871
embedded$	1845 871
embedding$	871
embeds$	871
emerge	1171
emerge$	1793 1846
emergees$	1793
emerges$	1793 1846
emotio	105
emotional$	1131
employ$	949
employing$	949
employs$	949
empowe	540
empower$	831
empowered$	831
empowering$	831
empowerment$	831
empowers$	831
enable$	147
enables$	147
enabling$	147
encour	1135 1867 540
encourage$	838
encouraged$	1810 838
encouragement$	918
encourages$	838
encouraging$	838
encrypted$	745
end	198 212 253 1365 419 2124
end$	1238 264 1339 2018 2025 325 2039 2040 2060 2099 1451 2127 984
endeav	576
ended	1097 2119
ended$	1772 1892 1915 2025 2099 984
ending	198 212
ending$	1238 325 984
ends	198 253 1385
ends$	2025 325 2060 1451 2127 984
enforc	620
engage	1026 1044 30 1551 535 1566 1611
engage$	1056 1561
engaged$	1701 1729 1561
engagement$	1719 1811 1493 1561 855
engages$	1056 1561
engagi	535
engaging$	1561
enhanc	540
enhance$	881
enhanced$	1845 881
enhances$	881
enhancing$	881
enquir	1731 1748 459 1494 675
enrol$	368
enroled$	368
enroling$	368
enrolred$	368
enrols$	368
ensure	540
ensure$	409 525
ensured$	1845 409 525
ensures$	409 525
ensuring$	525
enter	387 2101 610
enter$	2085
entered$	402
enters	610
entrance$	1734
entrances$	1734 1335
entry	1386
entry$	1409 1688
entrytime$	2061
entrytimes$	2061
environment$	1839 1872
environments$	1839 1872
episod	686
equip$	563
equipm	38
equipped$	563
equipping$	563
equips$	563
erode	302
escala	546
escalate$	1613
escalated$	1550
escalates$	1613
escort	394
escort$	351
escorted$	293
escorting$	351
escorts$	351
establ	1135 1485 540
established$	1119 1810
estate	1989 2018
estate$	2001
ethos$	857
evalua	1485
evenin	1731 1748 1308 1983 2023 2081 405 406 459 1494 675
evening$	1713 1744 1296 1987 2011 2012 1350 2026 1376 2096 1431 2107 2115
evenings$	1713 1744 1296 1304 1988 2012 2013 2024 1350 2026 1376 2102 1431 2107 1509
event	1731 1748 459 1494 675
event$	1749 677
events$	1749 1840
every	2054 1462 2143 1650
every$	1702 1741 1076 1160 168 1286 328 433 2137 2139 2151 1691
everyb	22 153 1179
everybody$	1048 1214 568
everyo	22 1120 153 1179
everyone$	1048 1795 112 1214 568
everything$	1576
evict	386
evidence$	18 1593 730
evolve$	1793
evolvees$	1793
evolves$	1793
exchange$	113
exclud	1083 383 395 2118 420 612
exclud$	619
exclude$	300 619
excluded$	1758 300 1378 1409
excludes$	300 619
excluding$	300 619
excluds$	619
exclus	686
exclusion$	71 206 207
exclusions$	71
exerci	1731 1748 459 1494 675
exhibi	35
exhibition$	32 1061
exhibitions$	1061
existing$	1119 1158
exit	321 419
exit$	266 1347
exiting$	266
exits$	266
expected$	262
expel	420 612
expel$	619
expele$	619
expeles$	619
expeling$	619
expell	420
expels$	619
expenditure$	11
explai	1065 1082 1103 1778
explain$	1757
explained$	1740
exploi	1871 1528 924
exploit$	1775 2129 2130
exploitation$	694
exploitative$	694
exploited$	694
exploiter$	694
exploiters$	694
exploiting$	694
exploits$	694
explor	1110 86 1135
exploration$	1811
explore$	834
explored$	1785 1807 1810 834
explores$	834
exploring$	834
extend$	960
extending$	960
extends$	960
extent$	5
extra$	185
extract$	211
extricate$	211
eye$	1809
eyes$	592
facili	1485 540
facilitate$	877
facilitated$	877
facilitates$	877
facilitating$	877
fade	1385
fade$	2039 2060
faded	2124
fades	2124
fades$	2060
fair	35
fair$	1061 1773 1628
fairs$	1061
fall	684
fallin	684
falls	684
falls$	1385
famili	22 1730 41 42 77 1133 465
families$	0 1 1706 1048 25 31 1068 1808 1173 1244 219 1981 2033 1371 2146 1589 793
family	1730 193 1225 1908 1244 1284 1973 1299 1300 1976 279 1314 1989 2018 2042 1390 2097 465 1630 1642 1650
family$	0 1 1706 31 1112 1981 1371 1456
far	330 407
far$	99 330 1356 1405 425 1452 1453
fare	1477
fare$	2152
fares$	2152
fashion$	1847
faster$	1620
father	1267 2097
father$	782
fear	1103 1778
fear$	1505
fears	1103 1778
feasibility$	1598 574
feasible$	1558
february$	1768
fed$	1797
fee	1477
fee$	2152
feed$	91
feedback$	460
feeding$	91
feeds$	91
feel	1756 1103 1778 1175
feel$	1850 1180 492 678
feeling$	678
feelings$	189
feels	1103 1778
feels$	1180 492 678
fees$	2152
fell	684
felt	1756 1103 1778
felt$	492 678
fence	38 2135
fence$	24 36 943
fenced$	2113
fences$	36 943
fencing$	24 36 943
festiv	35
festival$	1061 2156
festivals$	1061
few$	1771
fewer	48
fewer$	1074 54 679 777
fight	686
fight$	71
fights$	71
file$	1787 1788 1790 1547 1563
filed	1485
files	1049 1724
fill$	651
filled	1485
filled$	651
filling$	651
fills$	651
film	1731 1748 459 1494 675
film$	32 37 2133 2138 2141 2150 2156
filming$	670
films$	2150 2156 670
find	1082 227 1417
find$	1757 1103 329 490 1517
findin	1109
finding$	1782 1784 329
finds$	329 490 1517
fine	1477
fine$	2152
fined	2118
fines$	71 2152
finish	1028 1386 1485
finish$	2039
finished$	1703 1733
finishingtime$	2061
finishingtimes$	2061
finishtime$	2061
finishtimes$	2061
firm$	593
firmer$	593
first$	1510
fish$	674
fishes$	674
fishs$	674
fit$	1800 938
fits$	938
fitted	1050 1070 1484
fitted$	1725 1745 2159 938
fitting$	938
five	41 42 55 1089 73 77 193 1225 1908 1244 243 1284 1973 1299 1300 1976 323 2042 2054 1390 1412 1465 1478 1501 1630 1642 1650
five$	35 1068 1081 1099 2003 2087 401 1463 2140 1482 1686 1693 1699
fix	384
fix$	635
fixed$	635
fixes$	635
fixing$	635
flag	97
flat	379
flexib	1187
flexible$	1862
flies$	397
flowing$	1856
flush	386
fly$	397
flyer	1731 1748 459 1494 675
flyers$	1690
fobs$	469
focus	540
focus$	1578 870
focused$	1582 1583 1605 870
focuses$	870
focusing$	870
focussed$	1582 870
follow	1042 1083 75 2042
follow$	116 1162
followed$	1758 1764 1135
followers$	1717
following$	116 1506
follows$	116
food$	2150 1698
footage$	710
football$	1699
footfall$	1493
for	1778 315
for$	1046 1739 1762 1785 1802 1822 1844 1851 1971 1379 2137 1476 1510 1552 1592 1600 1667 1669 1694
forbid	198 201 252 253 258 390
forbid$	199 1245
forbidden$	1892 378 2099
force$	706
form	1308 1983 1344 2023 1361 1403 2078 2081 1418 403
form$	37 2007 2019 2020 2036 2041 2055 2069 2093 1429
forming$	2047
forms	1731 1748 1983 1309 2078 459 1494 675
forms$	37 1984 2024 2036 2069 2093
fortnightly$	1702 2137
forum	15
forum$	1041
forwar	1135 1162
forward$	1810 1837 1559 1560 1624
forwards$	1559 1560 1624
foster	399 540
foster$	379 1425
fostering$	1425
found$	1905 1442 417 490
four	55 77 193 1225 1908 1244 1284 1973 1299 1300 1976 323 2042 1390 1412 1478 1501 1630 1642 1645 1650
four$	1081 204 1957 2087 401 1446 1479 1481
fragme	393 616
fragment$	327
fragmente$	327
fragmented$	327
fragmentes$	327
fragmenting$	327
fraternise$	1651
free	407
free$	365 662
frequency$	6
fresh$	244 1430
friday	405 406
friday$	1744 405 1431 406 2107 1459 2158
fridays$	1744 1431 2107 1459 2158
friend	28 41 42 55 59 1089 73 1101 77 1104 1133 153 1179 193 1224 1225 1226 1908 1912 1239 1917 1243 1244 1925 1929 1940 243 1284 1973 1299 1300 1976 279 1314 2002 1328 2004 2005 323 2031 2042 2054 1382 1390 1412 2108 2110 1449 1465 1478 1501 1630 1642 1648 1650
friend$	250 1355 2037 352 1408
friendly$	1773 1842 1628
friends$	1054 1068 1081 1085 1099 1776 1779 1808 1208 1913 1914 1240 1934 1935 1275 250 1951 1956 1960 1962 1969 1970 1982 1993 1996 1997 2003 2017 2022 1355 1357 2037 352 2057 357 2059 2064 2066 2073 2075 1401 2077 2087 2089 389 2092 401 2111 415 2122 422 2125 2128 2140 1634
friendship$	1899 1901 1913 1239 1914 1948 250 1965 1967 1969 2002 2003 2028 338 1382 2057 359 2066 2075 1419 422 2125 1634
friendships$	1899 1901 1913 1914 1948 250 1965 1967 1969 2003 338 2057 359 2066 2075 422 2125 1634
from	1237 2004 1389 1470
from$	1746 119 1893 1238 1278 1303 1980 1307 1326 1331 1347 2053 1391 2072 1404 2080 1414 2134 2137 2145 476 1511 1592 1647 1656 1692
full$	1206 467
fullerpicture$	1593
fullersense$	1593
fullerunderstanding$	1593
fully$	1058
fund$	17 934 935
funded$	934 935
fundin	1731 1748 459 1494 675
funding$	17 1116 1152 934 935
funds$	17 934 935
furniture$	2150
furthe	105 110
further$	1131 1136 1274 1405
future	110
future$	1136 1819 1274 1565
game	35
game$	1061 2150
games$	1061 2150 2157
gang$	207 1539 606
gap$	341 381
gaps$	1568
garden$	32 2138 674
gardenes$	674
gardens$	674
gate	38
gate$	24 1734 36
gates$	24 1734 36
gather	1223 1224 1900 1907 1235 1916 1917 1262 1279 1281 1288 1363 1372 2062 2079 1412
gather$	1898 1905 1234 1910 1937 1938 1959 1963 2038 2085 2095 1438 2114 567
gathered$	1890 1905 1442 1486
gathering$	1899 1950 1954 1961 1965 2047 2048 567
gatherings$	1954 1956 1961 2087
gathers$	567
gave$	404
genera	105
general$	1131
get	1756 1082
get$	1757 174 211 294 1330 458 567
geting$	567
gets$	174 211 294 458 567
getting$	174 211 294 1372
gift$	1086
gifts$	1086
gig	35
gig$	1061 2156
gigs$	1061
girl	193 1225 1908 1244 1284 1973 1299 1300 1976 279 1314 2042 1390 1416 1630 1642 1650
girl$	1981 352 1408
girlfriend$	797
girls	28 41 42 59 1089 73 77 153 1179 193 1225 1908 1244 243 1284 1973 1299 1300 1976 323 2042 2054 1390 1412 2121 1465 1478 1501 1630 1642 1650
girls$	1054 1068 1085 1099 1208 1957 1981 1982 2003 352 2087 401 2140 1641
giv	664
giv$	143
give	105
give$	1131 129 143 212 404 672 958
given	1722 1070 49 1110 105 166 1485
given$	1039 1745 1075 1084 1785 1131 1807 129 1192 1485 1495
gives$	143 404 672 958
giving$	129 143 212 404 672 958
givs$	143
go	1708 1756 1082 387
go$	1063 1757 1110 1220 1234 241 1288 267 1294 293 1330 317 1399 397 1457 481 684
goalpo	38
goalpost$	24
goalposts$	24
goe$	1220
goes	387
goes$	1063 1220 241 267 293 317 1399 397 1457 445 481 684
going	110 387
going$	1136 1856 1201 1953 267 2079 2091 1506 1552 533
gone	1708
gone$	1063 1065 1760 1485 481
good$	1773 1850 1321 2098 467 565
gos$	1220
got$	45 294
gp$	798
gran	2097
gran$	784
grand	1416 2097
grandad$	784
grandbrother$	782
grandcarer$	782
grandcarers$	782
granddad$	782 784
granddaughter$	782
grandfather$	782
grandm	1267
grandma$	784
grandmother$	782
grandmum$	782
grandp	1267
grandparent$	782
grandparents$	782 795
grandsister$	782
grandson$	782
granma$	784
granny$	784
granpa$	784
grant	1731 1748 459 1494 675
grant$	17
grante	1485
greate	47 530
greater$	1073 1206 185 554
green$	1753 1754 1507
greet$	1014
greete	62
greeted$	1088
greeting$	1014
greets$	1014
grew	684
grip$	1433 2123 423 1450
groom	1528 925
groom$	1775 2129 2130
groomed$	697
groomer$	697
groomers$	697
grooming$	697
grooms$	697
ground$	624
grounding$	624
grounds$	624
group	28 1731 41 1748 55 1089 73 1101 77 1104 1105 1133 153 1179 193 1225 1908 1912 1243 1244 1929 1940 243 1955 1284 1973 1299 1300 1976 1308 1983 1989 2002 1328 2006 323 2031 2042 2054 1390 2078 2084 1412 2108 1449 1465 2143 1478 459 1494 1501 1566 1630 1642 1648 1650 675
group$	1041 1054 1081 1099 1776 1779 1780 1808 1865 1208 1913 1914 1240 1932 1934 1935 1947 1948 1275 1951 1956 1961 1962 1967 1969 1970 1979 1982 1984 1993 1995 2001 2003 2007 1338 1342 2019 2022 324 1351 2028 1357 339 1369 2055 2056 2057 2059 359 2063 2064 2066 2068 2073 2087 2089 389 2093 2094 2095 401 1429 2111 1444 2120 422 2125 2128 2140 1634
groupi	2079
groups	1983 2078 2081 1412
groups$	1228 203 1914 1961 1984 1342 1369 2057 2087 2093 2094
grow	684
grow$	1323
grows	684
growth$	47
guard	39 40 465
guardian$	792
guards$	31
guidan	1731 1748 459 1494 675
guidance$	1806 888
guide$	211 888
guided$	888
guidel	33
guideline$	34
guidelines$	34
guides$	888
guiding$	888
gulf$	341 381
gym	43
had$	27 45 1769 468 1496
haircuts$	1698
half	22 1983
half$	1048 48 70 1332
hall	12 43
hall$	1947 285 2001 2043
halt$	264
halv	684
halved	1097
halved$	1772
halves	1308 1983 2081
halves$	1451 2127
hand	664
hand$	1853 1606 959
handed	49
handed$	1075 1485 1495
handing$	959
handle$	2049
handou	1731 1748 459 1494 675
hands$	959
hang$	1223 2062
hangin	1372
hanging$	1900 2047 2048 2079 2091
happen	1485
hard$	337
harder$	337
harm	75 1528
harm$	1775 2129 2130 758
harmed$	758
harmful$	758
harming$	758
harms$	758
has	552
has$	27 29 1058 45 58 177 1491 470 1498 588
have	1756 552
have$	27 29 1058 58 115 159 177 1491 470 1498 588
haven$	1839 1872
having$	115 177 1505 588 661
he	77 352 373
he$	1873 1207
head	39 40 2143
health	1871 213 356
health$	523
heard	1764 1103 1778 1551
heard$	1855 1890 689
heater	38
hedge$	24
held	1722 1736 1070 46 86 87 88 1485 537
held$	1745 1072 1113 1114
helmet	38
help	1867 540
help$	79 1806 149 294 1569 1616 1625 890
helped	326
helped$	79 890
helpful$	1773 79 1558
helpin	540
helping$	149 890
helpline$	37
helplines$	37
helps$	149 294 890
her	1098 193 1225 1908 1244 1955 1284 1973 1299 1300 1976 1314 2006 322 2042 2054 1390 1516 1630 1642 1645 1650
her$	1741 89 1199 1292 1306 307 581 1659 1697
here	1110
here$	1752 1785 1786
herfriends$	2064
hergroup$	2064
hierar	735
high$	467 506
higher	47 684
higher$	1073 467
hike$	2154
hikes$	2154
him	1098 193 1225 1908 1244 1284 1973 1299 1300 1976 1314 2006 322 2042 2054 1390 1516 1630 1642 1645 1650
hire$	946
hires$	946
hiring$	946
his	1955
his$	1741 89 1199 1292 1306 307 581 1659 1697
hisfriends$	2064
hisgroup$	2064
hit$	463
hits	1042
hits$	1717
hoc$	1146
hockey	1482
hockey$	2157
hold	1328 537 552
hold$	100 179 274 2003 1417 1433 2123 423 1450 588 623 642 992
holding$	100 588 642
holds	1049 1724
holds$	100 179 588 642 992
holiday$	427
holidays$	427
holidayss$	427
holist	105 111
holistic$	1131 1137
home	229 1989 2023 1386 379 2081 1418 2153
home$	1773 1255 1933 2009 2045 1377 2065 2069 2071 2093 1425 416 2142 486 1692
homes	1335
homes$	1933 2010 2024 1377 2069 2093 2146
hometime$	2061
hometimes$	2061
honest$	1773 1628
hope	1103 1778 1867 576
hopes	1103 1778 576
hoping	576
host$	1774 969
hosted	1736 1485
hosting$	969
hosts$	1774 969
hotspot$	736
hotspots$	736
hours	1731 1748 459 1494 675
hours$	1713 19 1749 1304 1384 1656
house	379 403
house$	274 1429
housed$	1302 1378
household$	1371
households$	2033
houses	1308 1983 1335 1361
houses$	2010 2036
housin	403
housing$	1429
how	99
how$	21 1125 1411 1500 1519 1598 1675
hub	12 43
hub$	1872
humili	763
hung	1484
hung$	2159
hurt	1083 75 1528
hurt$	1758 1775 2129 2130 1529 757
husband$	790
hustl	386
identi	1082 1135 1485
identification$	1398
identified$	1807 1810 1492 722 896
identifies$	542 722 896
identify$	1757 542 722 896
identifying$	542 722 896
identity$	1843
if	1420
if$	90 1817 145 181 1930 2052 2084 1541 532 1565 1572 587
imam	39 40
implem	4 1485
implementation$	1030
impos	620
impossible$	337
improv	47 530 540 684
improve$	1073 880
improved$	1073 1845 467 1595 880
improvement$	32 47 1624
improvements$	32 1624
improves$	880
improving$	880
in	1724 1117 1143 1156
in$	1725 1056 1059 1737 1073 50 1755 1093 68 1095 1792 102 104 1814 1818 118 1831 1844 1177 1205 226 1945 314 2051 2053 2065 2071 2085 1461 2137 1464 2139 2147 2148 1476 2153 2155 1509 1511 1515 580 1612 617 1655 1670 1671 1677 1684 1694
incide	686
incident$	71 524
incidents$	71 524
includ	1110 85 1551
include$	1785
included$	1785 1111
inclus	138 171
inclusive$	1164 1842 1197 1628
increa	47 530 540 552 684
increase$	47 1073 1613
increased$	1073 1845 467 554 1595
increases$	1613
increasing$	1073
indivi	1352 362
individually$	2027 1636
indoors$	2065 2071
induct	1731 1057 1748 459 1494 675
inducted$	1732
induction$	2
influe	1871 1611
influence$	1912 1281 1956 1433 2123 423 1450 912
influenced$	912
influences$	912
influencing$	912
influential$	1638
inform	1728 1731 1742 1743 1748 1139 459 1494 1551 675
inform$	899
information$	1714 1044 1798 1814 1566 1593
informed$	1137 1813 1855 1563 1582 1605 899
informing$	899
informs$	899
ininto$	1474
injunc	206 1232 207 1233
injunction$	1632
injunctions$	1632
injur	686
injured$	759
input	1211
input$	1886 848
ins$	1464
inside	2101
inside$	1260 2065 2071
insight$	1593
insist$	409
insistd$	409
insists$	409
inspire$	832
inspired$	832
inspires$	832
instal	1050 1070 1485
install$	937
installation$	32
installed$	1725 1745 937
installing$	937
installs$	937
instead$	66 312 1388 518
instru	258
instruct$	218
instructed$	218 262
instructing$	218
instructs$	218
intake	2103
intell	1139
intelligence$	1814 1593
intend	576
inter$	110
interest$	1859 1881
interests$	250
interrogat$	562
interrogate$	562
interrogates$	562
interrogating$	562
interrogats$	562
interv	1731 1742 1743 1748 459 1494 675
intervention$	1568 1616 1626
interventions$	1568 1616
interview$	660
interviewed$	660
interviewing$	660
interviews$	660
into	1117 315
into$	1785 1792 1810 1191 1974 306 2053 1474 1597 617
introd	4 1485 620
introduce$	1022
introduced$	1022
introduces$	1022
introducing$	1022
introduction$	1030
investigate$	572
investigates$	572
investigating$	572
invita	1731 1748 459 1494 675
invite	1026 1722 1728 1057 1065 1742 1743 471
invite$	952
invited$	1701 1732 1740 1497 952
invites$	952
inviting$	1842 952
involv	1211 1551
involve$	919
involved$	919
involvement$	1886
involves$	919
involving$	919
is	1029 86 98
is$	1058 1062 1063 51 52 80 1180 276 458 492 494
isolat	616
isolate$	615
isolates$	615
isolating$	615
isolation$	2045 1643
issue$	1796 1798 1829 524 1554 860
issued	1070 49 1485
issued$	1745 1075 1495
issues	1566
issues$	1796 1122 1798 1829 524 860
it	1098 1778 1516
it$	1118 1458 1508 492 1659 1661 1666 1685 1693 1696
its$	140 1199 1264 2149 1475 2151 1481 1483 581 1656 1657 1659 1678 1682 1685 1696 1697
january$	1768
jog$	674
joges$	674
jogs$	674
join	1035 1710 1722 30 1285
join$	1021
joined	1722
joined$	110 111 1151 146 1211 1551 1021
joining$	1021
joins$	1021
joint	1044 110
joint$	1719 1136 1338 324 1351 2063 1566 565
jointly$	1567
judgement$	1823 847
judgemental$	1164 1197
judgment$	847
july$	1768 1094
june$	1768 1094
keep	1756 1242 227 390 537 552
keep$	81 108 124 155 179 199 1245 249 274 275 277 1329 334 342 364 370 410 426 538 556 623 988
keeped$	342
keepin	537
keeping$	108 124 155 199 274 275 277 334 342 364 370 410 426 538 623 988
keeps	537
keeps$	81 108 124 155 179 199 274 275 277 334 342 364 370 410 426 538 623 988
keepting$	426
kept	86 87 88 1135 1485 537
kept$	1704 1106 81 1113 1114 1810 155 1182 274 1302 364 370 383 623
keys$	469
kid	1416
kids$	1996
kind$	1773 1362 1628
kinder	356 1400
kit	38
kit$	469
kitche	43 2135
kitchen$	32
kits$	469
knew$	1769 474 493
knife$	719
knives$	718
knock$	669
knocking$	669
knocks$	669
know	1756 1103 1778 1551
know$	1198 1875 474 493
knowing$	474 493
knowledge$	1593
known	62 86
known$	1088
knows	1103 1778
knows$	474 493
kpi$	1489
kpis$	1489
labeled$	775
labelled$	775
lad	1416
lad$	352
lads	41 193 1225 1908 1244 1284 1973 1299 1300 1976 2042 1390 1412 1630 1642 1650
lads$	1208 352 2087 401 1526
laid$	1733
lamp	38
lamp$	24 36
lamps$	24 36
landlo	39 40 1456 2143
landlord$	2131 699
landlords$	699
language$	1588
lanyards$	469
lapse$	2039
larger$	2044
last$	1755 1093
lasted	1767 67
late	1461
late$	2136
later$	1565
launch	1485
lawyer$	821
lead	23 1730 39 40 465
lead$	1774 1162 211 453 466 1687
leadar	1049 1724
leadat	1049 1724
leadca	1049 1724
leadch	1049 1724
leadchecks$	1049
leadci	1049 1724
leadco	1049 1724
leadde	1049 1724
leadem	1049 1724
leader	39 40 193 1225 1908 1911 1244 1284 1973 1299 1300 1976 279 1314 2042 1390 373 1630 1642 1645 1650
leader$	1939 1638 1641
leaders$	1939 1638 1641 732
leadfi	1049 1724
leadho	1049 1724
leadin	352 2121 1645
leading$	453
leadlo	1049 1724
leadma	1049 1724
leadme	1049 1724
leadof	1049 1724
leadpr	1049 1724
leadre	1049 1724
leadru	1049 1724
leads$	1774 453
leadse	1049 1724
leadsh	1049 1724
leadsu	1049 1724
leadup	1049 1724
leadvi	1049 1724
leadwr	1049 1724
leafle	1731 33 1748 459 1494 675
leaflet$	1714 1749 2138 1690 677
leaflets$	1749 1690
learn	540
learn$	1966
learni	1731 1748 1139 459 1494 675
learning$	1814
leav	419 664
leave	1756 212 229 321 387
leave$	81 82 1234 1238 1255 1347 331
leaves	387
leaves$	81 82 331
leavin	212 1386 387
leaving$	81 82 1238 331
leavingtime$	2061
leavingtimes$	2061
led$	164 1582 1605
left	86 2119
left$	1106 81 82 2122
lend$	977
lending$	977
lends$	977
lens$	843
less	358
less$	239 240 1280 1374 517 680
lessen	372 2124 424
lesson	1731 1748 1308 1983 1403 2078 459 1494 675
lesson$	1749 1751 285 1992 2055 677
lessons$	1749 1751 1770 1513 1688 1698
let$	172 1216 1241 268 1322 1329 1359 2101 411 439
leted$	1216
lets$	172 268 411 439
letted$	1216
letter	1731 1748 459 1494 675
letter$	1714 71 1690
letters$	71 1690
letting$	172 268
level$	467
levels$	467
liais	1562
liaise	1065
liaise$	828
liaised$	1740 1066 828
liaises$	828
liaising$	828
liaiso	1044
liaison$	1719 1811 828
librar	39 40 43
library$	2001 2043
licenc	1731 1748 459 1494 675
licence$	206
lift	424
lift$	656
lifted	2124
lifted$	656
lifting$	656
lifts$	656 1698
light	38
light$	24 36 431 634
lighti	38
lighting$	24 36 634
lights$	24 36 431 634
like	1103 1778
like$	1882
liked	62
liked$	1088
likes	1042 1103 1778
likes$	1717
limit	198 1242 255 358 384
limit$	278 385
limited$	1892 385
limiti	198
limiting$	278 385
limitped$	385
limitping$	385
limits	198
limits$	278 385
limitting$	385
line$	37 1783 123 1546
lines$	37 1783 123 1150 1546
linger	2079
linger$	2062
link	1224 1328
link$	130 1899 214 234 2003 1398 443 510
linked$	130 443
linking$	130 443
links	1566
links$	130 1834 1899 214 234 2003 1398 443 510 1566
list	33 1082
list$	3 1036 20 1757 2138 508
listen	1551
listen$	895
listened$	488 895
listening$	1564 560 895
listens$	895
lists$	1036 20 508
lit$	1515
live	1989 1485
live$	1738 1966 1302 349 2074 2083 396
lives$	349 396
living$	1966
loaded$	1495
lock	38
lock$	24 36 342 929
locked$	342 929
locking$	342 929
locks$	24 36 342 929
lodge$	396
log$	3 20
logged	1070 1485
logged$	1745 727
logs	1049 1724
logs$	20 727
loiter	2079
long$	1771
longer	1756 221 1387 391 684
longer$	1078 1144 190 215 1247 257 259 1291 1503 611 625
look	576
look$	128 1162 150 183 227 571 586
looked$	86 1135 571
lookin	576
looking$	150 183 571
looks	576
looks$	150 183 571
loop$	1563
loosen	302 1385 372 2124 424
loosen$	2060
loosens$	2060
lose$	212 1323 1448
loses$	238 1448
losing$	1448
lost$	1448
lot$	1995 1996
loudes	2121
lower	684
lower$	652
lowered$	652
lowering$	652
lowers$	652
loyalties$	234
loyalty$	234 1398
lunch	1308 1983 1386 1472 1473
lunch$	1309 2147 2148 1688 1698
lunche	1983
lunches$	1688
luncht	405 406
lunchtime$	1744 2061 1431 2107
lunchtimes$	1744 2061 1431 2107
made	1722 1070 98 1485
made$	1733 1745 262
magistrate$	823
mail	1731 1748 459 1494 675
mailed	1026 1485
mailed$	1701
main	352 2121 1645
mainta	540 552
maintain$	884
maintained$	1845 884
maintaining$	884
maintains$	884
make$	98 114 141 1175 178 329 348 437 553 584
makes	1049 1724
makes$	141 178 329 348 437 584
making$	114 141 178 329 348 584
male$	1523 922
males$	1523 922
mam$	783
man	1761
man$	693 922
manage	23 1049 1724 39 40 128 1175 2143 465 540
manage$	1154 1850 2049 875
managed$	1845 607 875
management$	565
managerchecks$	1049
managers$	31
manages$	875
managi	540
managing$	875
manner	1165
manner$	1840 1847
many$	1721 1047 1074 1771 2086
map	1731 33 1748 1079 459 1494 491 675
map$	37 2138 441 472
mapped$	441 728
mappin	1731 1748 459 1494 491 675
mapping$	441 728
maps$	441 472
march	394
march$	1768 1094
mark$	1498 1517
marked$	492
marks$	1498 1517
master	1731 1748 459 1494 675
match	35 1472 1473 1482
match$	1061 2133 2147 2148 2156 2157
matche	1482
matches$	1061 2156 2157
materi	38
mates	1382
mates$	1996 2057
matter$	1110 1829
matters$	1829
may$	1094 1800 1213 1364
meal	35 1472 1473
meal$	1061 2138 2147 2148 2156 1688
meals$	1061 2156 1688 1690
meaningful$	1621
means$	1794 1833
measur	1140
measures$	1815 1141
mechanisms$	1141
mediat	1731 1748 459 1494 675
medic$	818
meet	1027 1708 46 1756 1223 1907 1235 1916 1917 1262 1279 1285 1288 2004 1363 2062 1417 398 1562
meet$	1707 1072 1220 1898 1234 1910 1937 1938 1959 1963 2038 1366 2085 2095 1435 1438 2114 436 463
meetin	1044 1731 1748 1224 1900 1920 1281 2079 2091 459 1494 675
meeting$	1719 1749 1891 1899 1238 1948 1953 1965 1350 2026 1372 2048 677
meetings$	1719 1749 1794 1891 1956 1350 2026
meets	1049 1724
meets$	1707 1072 1220 436
meetup$	1954
meetups$	1954 1424
member	28 1730 41 42 55 59 1089 73 77 1104 1133 153 1179 193 1225 1908 1243 1244 1925 1927 243 1284 1973 1299 1300 1976 279 1314 2002 322 2042 2054 1390 1412 465 1501 1630 1642 1650
member$	1981 352 1408 1641
members$	0 1 1706 25 1054 31 1068 1081 1085 1099 1101 1779 1808 1240 1275 1957 1981 2003 352 2087 389 401 1641
membership$	1333
memora	1731 1748 459 1494 675
men	1761
men$	693 922
mend$	940
mended	1050
mended$	1725 940
mending$	940
mends$	940
mention$	1783 1546
mentions$	1783 1546
mentor	23 1049 1724 1730 1731 39 40 1748 459 465 1494 675
mentor$	0 1 1706 31 1749 466
mentorchecks$	1049
mentoring$	1720
mentors$	0 1 1706 31 1749
mentorschecks$	1049
menu$	2150
messag	1731 1748 1285 1372 2091 1417 459 1494 675
message$	1086 63 1435 2141
messages$	1086 63 1891 1218 746
messaging$	1891 1953 2047
met	1708 1722 1052 1065 1742 1743 46 326 471 1551
met$	1716 1727 1055 1740 1066 1072 1442 463 1497
meters$	1952
metres$	1952
midwife$	812
might$	1213 1364
miles	330 2083
miles$	1952 1356 1405
milestone$	26 1489
milestones$	26 1489
mind$	1852 1880 1563
mindfu	1135 1187
mindful$	1810 1813 1862
minibu	1731 38 1748 2103 459 1494 675
minibus$	2156
minimi	198 255 358 540
minimised$	1845 1892
minute	1731 1748 459 1485 1494 675
missin	1083
missing$	1758 686
mistak	766
mitiga	540
mitigated$	1845
mix	1223 1907 1235 1916 1288 2004 2062
mix$	1898 1910 1959 1963 1651
mixing	1224 1900 1920 2079 2091
mixing$	1899 1948 1965 2048 1652
model$	1587
models$	1587
module	1731 1748 459 1494 675
module$	37
modules$	37
moment$	1803 1316
monday	405 406
monday$	1744 405 1431 406 2107 1459 2158
mondays$	1744 1431 2107 1459 2158
money$	17
monito	1135 1562
monitor$	723 825
monitored$	1810 723 825
monitoring$	723 825
monitors$	723 825
month$	427
monthly$	1702 446
months$	1819 2098 427
more	47 105 110 530
more$	1073 1076 54 1131 1136 137 1167 1206 185 1230 245 1274 271 2044 356 1400 400 2112 467 1504 1576
mornin	405 406
morning$	1431 2107
mornings$	1431 2107
mosque	43
most	22 1437
most$	1048 1076 1204 1314 2112 2121
mother	1267 2097
mother$	782
motivate$	833
motivates$	833
motivating$	833
mounte	1484
mounted$	2159
mov	394 408
mov$	332 345 382
move	288 387
move$	217 229 241 274 289 1999 299 317 321 332 345 368 1399 382 397 2104 2118 448 594 1633 633
moved	288 2118
moved$	1083 217 241 1268 1302 1305 289 317 332 345 1378 1399 382 402
moveed$	368
moveing$	217 368
movements$	734
movered$	368
moves	288
moves$	217 241 274 289 1999 317 332 345 368 1399 382 397 2104 448 594 1633 633
moving	288
moving$	332 345 382 534 633
movred$	332 345
movring$	332 345
movs$	332 345 382
much$	1047 1771
multi$	1044 110 111
mum	1267 2097
mum$	782
mural$	32 2138
murals$	32
museum	43
music$	2150
must$	136 144 1364
nailed	1484
nailed$	2159
name	1756 1082
name$	1757 1088 646
named	1760 1087
named$	1762 1492 496
names	1711
names$	507 646 751
nan	1267 2097
nan$	785
nana$	785
nanny$	786
naturally$	1385
near	1375 1380
near$	1144 1251 1966 2055 1670
nearby$	1655
necess	105
necessary$	1131 1557 1558
needed$	1557 1558
needs	1551 1566
needs$	1568 858
neighb	59
neighbours$	1085
neither$	197 286 354
nephew	1416
netbal	1482
netball$	2157
networ	15 1120 1456
network$	1041 76 1795 250 2057 2094 2131
networks$	1794 1833 250 2057 2094
never	221 1387
never$	190 197 215 1247 259 1985 291 304 320 340 611 625 780
new	213 356 1400
new$	244 1321 316 336
newsle	1731 1748 459 1494 675
newsletter$	677
next$	1375 1380 1565
nicer	356 1400
nicer$	1321 336
niece	1416
night	1308 1983 2023 2081
night$	1713 1744 1296 1987 2011 2012 1376 2096 1431 2107 2115
nights	1983 686
nights$	1713 1744 1296 1988 2012 2024 1376 2102 1431 2107 1509
no	253
no$	60 196 224 248 265 269 290 343 1437 477 478
nobody	77
nobody$	354 685
non	195 603
non$	138 171
nonassociation$	1629
noncontact$	1221
none	77
none$	225 286 354 685
nor$	197 625
normal$	1119 139
norms$	1588
north	1423
not	66 1242 221 253 1387 1388
not$	57 1092 83 84 190 197 208 215 1919 1247 257 259 1985 286 291 296 304 310 320 333 340 611 625 626 779
note	1731 1748 1109 97 459 1494 675
note$	20 1782 1783 1784 1594
notes$	20 1783
nothing$	228
notice	33 1103 1778 1232 1233
notice$	36 1881 202 431 1631 1639 1640
noticeboard$	1734
noticeboards$	1734
notices$	36 431 1631 1639 1640
notifi	1728
november$	1768
now$	1058 1078 1755 167 2098
nowhere$	237
number	33 1761
number$	9 1714 14 16 37 44 1410
numbers$	1721 1410 469
nurse	23 1730 39 40 465
nurse$	806 809
nursea	1049 1724
nursec	1049 1724
nursechecks$	1049
nursed	1049 1724
nursee	1049 1724
nursef	1049 1724
nurseh	1049 1724
nursel	1049 1724
nursem	1049 1724
nurseo	1049 1724
nursep	1049 1724
nurser	1049 1724
nurses	1049 1724 465
nurseu	1049 1724
nursev	1049 1724
nursew	1049 1724
nurtur	138 171 540
nurture$	911
nurtured$	911
nurtures$	911
nurturing$	1164 1197 911
observ	1731 1748 459 1494 675
obtain	1485
obtain$	567
obtained$	1486
obtaining$	567
obtains$	567
occasi	686
occasions$	1304
occur	1171
occur$	1846
occurs$	1846
october$	1768 1094
of	1045
of$	1705 1046 1757 1765 1092 1102 1785 95 1799 1815 1149 1168 1879 1903 1229 1236 1925 1256 1260 1345 1347 2035 2046 1379 1402 2126 2145 1500 475 1533 1534 1544 1592 1600 1647
off	1237 1397 2083 2153
off$	1703 1727 205 1238 2072 416 1657 1680 1681 1684
offer	1731 1748 105 459 1494 1566 675
offer$	1131 143 917 995
offere	1026 1728 1742 1743 1070 49 105 166 1195 1485
offere$	143
offered$	1701 1745 1075 1131 1807 1135 1192 1870 917 995
offeres$	143
offeri	105
offering$	1131 143 917 995
offers	1049 1724 105
offers$	1131 143 917 995
office	23 1049 1724 1730 39 40 465
officer$	0 1 1706 31 702
officerchecks$	1049
officers$	0 1 1706 31 702
officerschecks$	1049
often$	7 1047 1771 1869 1543
older	352 2106 2121 1645
older$	1761 193 1225 1908 1244 1282 1284 1973 1299 1300 1976 2042 1390 2082 497 499 500 1630 1642 1650 627 628
oldest	193 1225 1908 1911 1244 1284 1973 1299 1300 1976 279 1314 322 2042 352 1390 373 2121 1630 1642 1645 1650
oldest$	2082
on	1461 596
on$	1059 53 1758 1817 1818 1159 1837 1178 1196 1876 1918 1943 1290 287 1318 311 2051 1379 433 2136 2137 2139 1476 2155 1537 555 1627 1656 1657 1670 1671 1680 1681 1695
once	2084
once$	1702 1946 1964 1972 2085 2137
one	1911 352 377 1645
one$	1910 220 1248 223 1261 1289 1979 279 1306 1314 322 1352 2027 1358 2038 344 354 2059 362 373 1494 496 1636 1657 1672 1673 1693 685
ones	1413
ones$	1957 2013 1413 2088 1641
ongoin	105
ongoing$	1131 1153 565 826
online$	1738
only$	222 263 2027 366
onside$	1622
open	1070 1461
open$	1038 1069 1745 1774 1825 1166 1856 1857 1187 2136 1515 1564 1618 1628 1687 927
opened	1070 1485
opened$	1733 1069 1745 927
opening$	630
opens$	1069 1774 927
operat	1535
operational$	1738
opinions$	189
opport	1867 1551 1566
opportunities$	1169 1568 1569 574
opportunity$	1835 574
opposite$	282 1319 1348 425 1452
optician$	814
optimi	540
option	1867 1418 1599
option$	1598 574
options$	2093 1568 1598 574
orange$	1753
orbit$	1433
order	1064 1897 206 1232 1233 258 394
order$	1739 1896 202 218 409 1631 1639 1640
orderd$	409
ordere	1064 1485
ordered$	1739 218 262
ordering$	218
orders	1232 1233 258
orders$	1896 218 409 1631 1639 1640
ordina	39 40 146
ordinary$	139
ordinate$	1609
ordinated$	1137 1172 1609
ordinates$	1609
ordinating$	1609
organi	1736 1485
organise$	1774 455
organised$	455
organises$	1774 455
organising$	455
other	1120 153 1179 1912 213 1917 1927 1929 1940 1955 1312 2002 2005 2006 1343 2031 356 1400 2106 1432 2108 2110 618 1648
other$	1795 1913 1240 1926 1253 1948 1274 1276 1954 1282 1960 1969 1970 1978 1979 1982 282 1993 1321 313 1340 316 1354 2030 1357 2034 2059 2066 1394 2073 2089 2092 392 1424 1428 2106 1432 2108 1434 2111 1447 422 2125 2128 1644
others	1120 1940 2002 1393
others$	1795 1240 1926 1956 1960 1962 1969 1970 1979 1982 1357 2059 2066 2067 2068 2073 2089 2092 2111 1447 422 2125 2128
our	1110
our$	1785 140 1199 1483 581
out	407 2153 1599
out$	1030 1735 1075 1090 1781 1107 1108 83 1785 1111 1113 1176 1858 1870 1898 1234 1237 1259 1963 1980 1989 1315 1320 298 1327 2004 1343 1368 2053 2060 1389 1406 1409 1470 486 1577 1663
outcom	1566
outcomes$	863
outing$	2156
outings$	2026 2156
outlet	1611
outlook$	1859
outrea	1731 1748 1211 459 1494 675
outreach$	1720 1886
outreachworker$	1033
outreachworkers$	1033
outsid	83 1276 1343
outside$	1059 2030 1655 1670
over	1365
over$	1904 230 1954 2039 2040 2044 549 1592
overla	1235 2062
overlap$	1910 1922
overs$	1954 1424
overse	1423
oversi	1551 1566
oversight$	1578 1591 566
overview$	1578
own$	1112 1115 1258 1293 2045 350 1441 1520 1636
owner	39 40 2143
ownership$	1881
pack	1731 1748 459 1494 675
pack$	1714
paediatrician$	810
page	1731 1748 459 1494 675
page$	1042 37
pages$	37
paid	1485
paid$	1064 444
paint$	2150 941
painte	1050
painted$	1725 1733 941
painting$	941
paints$	941
pair	193 1225 1908 1244 1284 1973 1299 1300 1976 322 2042 1390 1630 1642 1650
pairs	1413
pairs$	2088
panel	15 1731 39 40 1748 1120 459 1494 675
panel$	1041 1795
paragraph$	1783 1546
paragraphs$	1783 1546
parame	1109
paramedic$	819
parameters$	1784
parcel	380
parcelled$	1406
parent	22 1730 41 42 59 77 1133 1462 465
parent$	0 1 1706 31 782
parents$	0 1 1706 1048 25 31 1068 1085 1808 1173 1244 219 303 1371 2146 1589 1603 782
park	43
park$	1972 2001 2043 671
parked$	671
parking$	671
parks$	671
part	1035 1710 1722 1723 30 616
part$	1729 1056 83 1110 1874 1451 2127
partic	1035 1710 1042 30
participants$	1717
participate$	1056
participates$	1056
participation$	1493
partie	35
parties$	1061
partin	616
partne	15 1044 1730 1120 110 111 465 1566
partner$	791
partners$	0 1 1706 1041 31 1795 112 568
partnership$	1041 1719 1136 1137 1567
parts$	1451 2127
party	35
party$	1061 2156
pass$	97
passage$	1783 1546
passages$	1783 1546
passed$	1797
passes	38
passes$	469 1688 1690
pastor	105
pastoral$	1131
path	2135
path$	32
pathwa	1418 1611
pathway$	2093
pathways$	1794 2093
patient$	1628
patrol	1027 1708 1731 1748 459 1494 675
patrol$	1707 1720 708 970
patrolled$	970
patrolling$	970
patrols$	1707 1720 708 970
pay$	936
paying$	936
pays$	936
peace	1430
peace$	2105 2122
peeled$	1618
peer	1912 1239
peer$	193 1225 1908 1912 1239 1914 1244 1284 1973 1299 1300 1976 2002 2037 2042 1382 1390 1419 1630 1642 1650
peers	2002 1382 2108
peers$	1913 1914 250 1993 1996 2017 1357 2037 2057 2059 2066 2073 2075 2077 2089
people	22 1730 1179 465
people$	0 1 1706 1048 25 1054 31 1068 1081 1085 1099 1776 1779 1780 1808 1865 1208 1214 1275 1996 2003 2037 352 2087 401 429 2140 1525 501 1653
per$	22
percen	22
percent$	1048
perceptions$	1588
perfor	35 1736
perform$	450 1004
performance$	1061 2133
performances$	1061
performed$	1004
performing$	450 1004
performs$	450 1004
periodic$	536
periodically$	1818 536 1565
permit	2101
permit$	1791 1827 1216 1322 1359 1613
permited$	1216
permits$	1791 1827 1613
permitted$	1216 1241 1392
person	1730 193 1225 1908 1244 1284 1973 1299 1300 1976 279 1314 2042 1390 465 1630 1642 1650
person$	0 1 1706 31 146 1981 1408 1525 579
pharmacist$	817
phone	1027 38 1417 2118
phone$	469 955
phoned	1026 1065 1742 1743 471
phoned$	1701 1740 1066 1497
phones	216
phones$	469 955
phoning$	955
physio$	813
physiotherapist$	813
pick$	128 1162 374 657
picke$	374
picked$	86 87 1135 657
pickes$	374
picking$	374 657
picks$	374 657
picnic	35
picnic$	1061 2156
picnics$	1061
picture$	1086 1118 1593
pictures$	1086
pitch	2135
pitch$	32
plac	408 620
plac$	382
place	1043 1050 1731 1736 1748 288 459 1485 1494 675
place$	1718 1725 1803 1807 1816 1839 1858 1872 1972 274 285 1992 299 1333 312 2021 1388 368 382 426 1492 1552 1668
placed	288 1485
placed$	1966 1302 1305 289 317 1370 1378 382 402
placeed$	368
placeing$	368 426
placem	1308 1983 1309 1989 1335 2018 1344 2023 379 1418 399
placement$	289 1999 299 2019 2069 2093 1425
placements$	1984 289 1999 299 2010 2024 2069 2093 1425
placered$	368
places	288 1467
places$	1803 1839 1872 274 299 368 382 426 2142 1668
placeting$	426
placin	288
placing$	382
placs$	382
plan	1731 1748 459 1494 576 675
plan$	2 1712 1714 26 1774 1787 1790 1118 1565 677
planni	576
planning$	1811 1590
plans	576
plans$	1774 1141
plant$	998
planted$	1733 998
planting$	998
plants$	998
play	35
play$	32 1061 173 1234 1283 2133 456 1011
played	1736
player	41
players$	1654
playgr	1308 1983 2023
playing$	173 456 1011
plays$	1061 173 456 1011
pledge$	34
podcast$	37 2141
point	1082
point$	1757 1803 1861 1316
police	23 1049 1724 1730 39 40 465
police$	0 1 1706 31 700
policechecks$	1049
polici	1731 33 1748 459 1494 675
policing$	701
policy	1731 33 1748 1477 459 1494 675
policy$	37 2152 677
pond$	32
pool	43 1482
pool$	2157
pop$	586
portal$	37
portals$	37
positi	138 171 213 356
position$	1565
positive$	1164 1842 1850 1197 585 1621 1628
possib	1599
possibilities$	574
possibility$	1598 574
possible$	1356 1557 1558 1574 574
post	1731 1748 459 1494 664 675
post$	1752 1492
posted	1060 1070 49 1485
posted$	1735 1745 1075 1495
poster	1731 33 1748 459 1494 675
poster$	36 431 2138 1690 677
posters$	36 431 1690
potential$	574
power$	202 2123 423 1450 1631 1639 1640
powerful$	2049
powers$	202 1631 1639 1640
practi	1730 39 40 1139 465 1566
practicable$	1558
practice$	1812 1814
practitioner$	0 1 1706 31
practitioners$	0 1 1706 31 112
presen	1711 1731 1748 1171 1211 459 1485 1494 675
presence$	1886 1252 1578 1580
present$	1846 2021 1628 659 1687
presented$	659
presenting$	659
presents$	1846 659
preven	198 201 1242 252 253 390 540
prevent$	199 1245 249 1329 346 878
prevented$	1892 378 878
preventing$	199 346 878
prevention$	878
prevents$	199 346 878
prey	75 1528
prey$	1775
price	1477
price$	2152
priced	1064
priced$	1739
print	664
print$	964
printe	1060 1070 1485
printed$	1735 1745 964
printing$	964
prints$	964
priori	1551 540
priorities$	849
prioritise$	737
prioritised$	1845 737
prioritising$	737
priority$	1155 849
prise$	274 294
pro	213 356
proact	111 146 1187
proactive$	1137 1172 1862 906
proactively$	906
problem$	1829
problematis$	562
problematise$	562
problematises$	562
problematising$	562
problematiss$	562
problems$	1829
procedures$	1794
processes$	1794 1141
procur	1064
procured$	1739
produc	4 1049 1724 2103 1485
production$	1030
productive$	1621
profes	15 1730 1120 465
professional$	0 1 1706 31 1148 466 527
professionals$	0 1 1706 1041 31 1795 112 568
profile$	1554 1578 726
profiled$	726
profiles$	726
profiling$	726
profit	1528
profit$	1775
progra	1731 1748 1403 2078 1418 459 1494 675
programme$	2 1709 2093 462
programmes$	2093
progre	1052 1135 1162 1195
progress$	1793 1834 1837 1565 1624 872
progressed$	1727 1810 1870 872
progresses$	1793 872
progressing$	872
progresss$	1793
prohib	198 201 252
prohibit$	199
prohibited$	1892 378
projec	2081
project$	32 1947 462
promise$	262 409
promised$	409
promises$	262 409
promot	540
promote$	839
promoted$	1845 839
promotes$	839
promoting$	839
promptly$	1814
proper$	1119
proportionate$	903
proportionately$	903
protec	540
protect$	885
protected$	1845 885
protecting$	885
protection$	206
protective$	1566
protects$	885
protoc	1731 1748 459 1494 675
protocol$	677
provid	1049 1724 1070 49 105 1485 552
provid$	143
provide$	1131 143 916 994
provided$	1745 1075 1131 1807 166 1495 916 994
provider$	2036
providers$	2036
provides$	1131 143 916 994
providing$	1131 143 916 994
provids$	143
provis	4 1731 1748 1211 1989 459 1494 1566 675
provision$	1030 1886 2069 1568 1569
provisions$	2069
pru$	2069
psychiatrist$	803
psychologist$	802
public	4 997
publication$	1030
publis	1060 1485
publish$	965
published$	1735 965
publishes$	965
publishing$	965
pull$	211 274 363 1433 2123 423 1450
pulle$	363
pullen$	363
pulles$	363
pulling$	363
pulls$	363
pupil$	352
pupils	1478
pupils$	352 1654
purcha	1064 1485
purchased$	1739
purpose$	1843
purposeful$	1621
put	408 620
put$	1050 1060 1736 1070 115 1183 402 426 1484 1485 987
puting$	426
puts$	426 987
putting$	115 426 987
qualit	1566
questi	1731 1748 459 1494 675
quicke	684
quicker$	1620
quickly$	1620
quit	419
quit$	266
quiting$	266
quits$	266
racism	774
racist	774
radar$	1563
raise	97 128
raise$	1154 528 558 999
raised$	1797 528 1595
raises$	528 999
raising$	528 1555
ramp	38 2135
ramp$	32 412 413
ran$	1488
rang	1708 471
rang$	1066 1497
rate	1756
rate$	467 678
rated$	678
rates$	467 678
rather$	312 1388 519
ratifi	1485
ration	358
re	1366 491
re$	1372
reach	1082 1417
reach$	1757 1433 463 551 676
reache	1026 1722
reached$	1701 463 676
reaches$	551 676
reaching$	551
react$	594
reacts$	594
read	1026 1715 1485
read$	1701 1060 980
reading$	980
reads$	980
ready$	1733
reassurance$	1806 844
reassure$	844
reassured$	844
reassures$	844
reassuring$	844
receiv	1722 1723 105 1485
receive$	1131
received$	45 1486
recogn	62 1175 540
recognise$	1850 892
recognised$	1088 892
recognises$	892
recognising$	892
record	1049 1724 1731 1748 1110 85 86 87 88 1120 97 459 1485 1494 675
record$	3 20 1787 1788 1790 440 1547
recorded$	1785 1111 1113 1114 440
recording$	440
records$	20 1795 440
recove	684
recrui	1026 1070 75 1485
recruit$	948
recruited$	1701 1745 948
recruiting$	948
recruits$	948
red$	1753
redecorated$	1733
redraft$	974
redrafted$	974
redrafting$	974
redrafts$	974
reduc	255 358 372 384 424 684
reduce	198 2124 540
reduce$	278 879
reduced$	1845 1892 879
reduceing$	278
reduces$	278 879
reduci	198
reducing$	879
reference$	1783 1546
references$	1783 1546
referr	1026 1042 1722 1728 1731 1748 459 1494 675
referral$	71 2138
referrals$	1717 71
referred$	1701
reflec	1175
reflect$	1850 1594
reform$	2041
refunds$	1698
refurbished$	1733
refurbishment$	32
refuse	253
refused$	383
regard$	1155
region	2018
regist	10 1715
register$	3 1036 20 368
registered$	368
registering$	368
registerred$	368
registers$	1036 20 368
regrou	1366
regroup$	2041
regular$	1153 139 467 536 554 565
regularity$	6
regularly$	1814 1818 536 1565
rehear	35 1110
rehearsal$	1061 2154
rehearsals$	1061 2154
rehearsed$	1785
rehous	288
rehous$	332 345
rehouse$	280 332 345
rehoused$	1305 280 332 345 1378
rehouses$	280 332 345
rehousing$	280 332 345
rehousred$	332 345
rehousring$	332 345
rehouss$	332 345
relati	1871 1224 1226 1267 1989 1328 2097 1566
relationship$	1899 2003 579 852
relationships$	1834 1899 250 2003 852
relatives$	1654 794
releva	1110 105
relevant$	1785 1119 1131 1557 1558
reliance$	292 1398
reloca	288
relocat$	332 345
relocate$	280 317 332 345
relocated$	1305 280 317 332 345 1378
relocates$	280 317 332 345
relocating$	280 332 345
relocatred$	332 345
relocatring$	332 345
relocats$	332 345
remain	86 161 2106 537
remain$	1138 1180 1182 334 556 623
remaining$	334 1432
remains$	1180 1182 334 623
rememb	1103 1778
remember$	1594
remind	1065
remind$	840
reminded$	1740 840
reminding$	840
reminds$	840
remote$	1405
remov	394 419 420 520 612
remov$	363
removal$	210
remove	407 2113 2119
remove$	211 300 363 968
removed$	300 2008 1378 968
removen$	363
removes$	300 363 968
removing$	211 300 363 968
removs$	363
reopen$	1002
reopened$	1002
reopening$	1002
reopens$	1002
repair	1050
repair$	32 939
repaired$	1725 939
repairing$	939
repairs$	32 939
repeat	1110 85
repeat$	1785
repeated$	1785 1111
replac	1050 1388 608
replace$	636 667
replaced$	1725 2025
replaces$	636
replacing$	636
replie	1042 1065 1071
replied$	1740
replies$	1717 1746
reply	1715 1071
reply$	1746
report	1027 1042 1049 1724 1731 1748 1756 1109 1110 85 97 2118 459 1494 675
report$	1707 63 71 1782 1784 677 678
reported$	1785 1111 1797
reports$	1707 1717 63 71
reques	620
request$	1086
requested$	1486
requests$	1086
requir	258
require$	218 409
required$	262 409 1557 1558
requireed$	218
requireing$	218
requires$	218 409
resent	1103 1778
reserve$	1013
reserves$	1013
reserving$	1013
reside	35 399
residential$	1061 1425
residents$	1653
resili	1566
resilience$	854
resour	1731 1748 1211 459 1494 675
resources$	1116 1152 1886 1568 1616
respec	1871 540 769
respect$	894
respected$	1845 1890 894
respectful$	1773 894
respectfully$	894
respecting$	894
respects$	894
respit	1430
respite$	305 2105
respon	1715 1042 1722 1723 1071 1187 540 1566
respond$	128 545 594 869
responding$	869
responds$	594 869
response$	1746 1812 869
responses$	1717 869
responsibility$	1127 1881
responsive$	1862
rest	1912 1929 1940 1955 2005 2031 1430 2106 1432 2108 1648
rest$	1960 1962 1979 1982 2002 305 2059 2066 1393 2073 2089 2092 2105 2111 1447 2128
restri	198 255 358 384
restrict$	278 385
restricted$	1892 378 385
restricting$	278 385
restrictped$	385
restrictping$	385
restricts$	278 385
restrictting$	385
resurfaced$	1733
resurfacing$	32
retain	552
return	1715 1722 1723
return$	351
returning$	351
returns$	351
retwee	1042
retweets$	1717
reunit	1366
reunite$	2041
review	1049 1724 1731 1748 1135 459 1485 1494 1562 675
review$	2 1828 1563 539 902
reviewed$	1810 539 902
reviewing$	539 902
reviews$	539 902
revise	1485
rewrite$	973
rewrites$	973
rewriting$	973
rewritten$	973
ride$	1330 2154
rides$	2154
right$	1119 1850
rights$	579 767
ring	1027 1708 1756 1082 1285 1417 2118
ring$	1757 956
ringing$	956
ringle	1314 2121 1645
ringleader$	1638 1641 731
ringleaders$	1638 1641 731
rings$	665 956
rink	43
rise	684
rise$	47
rises	684
rising	684
risk	1871 1566
risk$	1796 1829 524 1565 864
risks$	1796 1829 524 864
risky	1871
rival	926
road	2023
road$	2029
robbed	1083 75
robbed$	1758 754
robber	686
robberies$	712
robbery$	712
robust	111 146 1551
robust$	1137 1172 565 907
robustly$	907
role	1611
role$	561
roll	4
rolled$	1485
rollout$	1030
room	12 43 1308 1983 2135
room$	32 285 1992 2055 2115 2136 2138 2149
rooms	1983
rose	684
rota	1731 1748 2103 459 1494 675
rota$	37 2138
rotas$	37
round$	1898 1612
rounde	1482
rounders$	2157
route	2023 1467
route$	1334 2029 1467 2142
routes$	1794 1334
routine$	536
routinely$	536
routines$	752
row$	71 1451 2127
rows$	71 1451 2127
rugby	1482
rugby$	2157
rule	33 1897 1477
rule$	34 1896 409 2152
ruled$	1106 409
rules$	34 1896 409 2152
run	1070 1485
run$	1745 1774 1775 2154 1488 1687 991
rung	1026 1708 1065 1742 1743 46 1760 2118 471
rung$	1701 1740 1072 1497
running$	1738 991
runs	1049 1724
runs$	1774 2154 1488 991
s$	89 1281 1306 307 418 422 1644
s34$	613 614
s35$	613 614
safe	138 1871 171 1467 1551 1566
safe$	1773 1164 1850 1854 1855 1197 2142 1518 772
safegu	540 771
safeguard$	886
safeguarded$	1845 886
safeguarding$	886
safeguards$	886
safely$	1512 682
safer	171 1400
safer$	1850 1854 1855 1197 1579 681 772
safety	1871 1551 1566
safety$	1843 564
said	1103 1778 85
said$	1111 678
same	1311 377 2084
same$	1752 1261 1979 1311 1986 1991 1317 1336 1337 2021 1380 2084 1421
sameanother$	1993
samefriends$	1993
samegroup$	1993
sameother$	1993
samepeers$	1993
sanction$	740
sanctions$	740
sat$	1065 1302 402
saturd	405 406
saturday$	1744 405 1431 406 2107 1459 2158
saturdays$	1744 1431 2107 1459 2158
saw	1103 1778
say	1756 1082 1103 1778
say$	1757 678
saying$	678
says	1103 1778
says$	678
scatte	1268 1269 616
scattered$	1943 1944
schedu	1485
scheme	1731 1748 459 1494 675
scheme$	37 462
schemes$	37
school	23 1049 1724 1730 39 40 43 1133 1308 1983 1309 1989 2018 1344 2023 1361 1403 2078 379 2081 1418 403 2143 465
school$	0 1 1706 31 1770 1808 1137 1999 299 2000 2001 2007 2016 2019 2020 2036 2069 2093 1429 2151 1513
schoolchecks$	1049
schooled$	1370
schools$	0 1 1706 31 1984 2024 2036 2069 2093
scope	1109 1110
scope$	1782 1784 1785 573 574
scopes$	573
scoping$	573
score	1756
score$	64 678
scores$	64 678
screen	1731 35 1748 459 1494 675
screening$	1061
screenings$	1061
screwe	1484
screwed$	2159
search	1083
search$	742
searched$	1758
searches$	71 742
seat	38
seat$	274 349 412 413 426 2138 2150 1009
seated$	1302 349 402 1009
seating$	24 274 426 1009
seats$	24 274 349 412 413 426 2150 1668 1009
seatting$	426
second	2106
section34$	613
section35$	613
secure	1043 1485
secured$	1718
security$	1843
see	1027 1756 1103 1778 1917 1285 1288 2004 2062 1417
see$	1885 186 1907 1235 1916 1262 254 1959 1963 1363 1435 452
seeing	1900 1920 2091
seeing$	186 1907 1238 1948 1953 2048 2079
seek	227 576 620
seek$	134 329 567
seekin	576
seeking$	329 567
seeks	576
seeks$	567
seen	1026 1722 1728 1742 1743 46 1223 1288 326
seen$	1701 1072 1898 1905 1963 1442 417
sees$	254 452
seize$	743
seized$	743
seizes$	743
seizure$	743
seizures$	743
select$	374
selecte$	374
selectes$	374
selecting$	374
selects$	374
self$	1566
sell	75 1528
sell$	1775 2129 2130
seller	1761
seller$	698
sellers$	1653 698
selling$	1506 1527 1529
sells$	1529
semina	1731 1748 459 1494 675
send	288 394 664
send$	293 351 368 382 953
sende$	382
sended$	368 382
sendes$	382
sending$	351 368 382 953
sendred$	368
sends	1049 1724
sends$	293 351 368 382 953
senior$	565
sense$	142 1593
sensit	146 1187
sensitive$	1813 1172 1862 905
sensitively$	905
sent	1722 1070 49 1083 288 2118 1485
sent$	1745 1075 1758 241 1305 293 317 1370 1378 1399 382 397 1495 954
sente$	382
sented$	382
sentence$	1783 1546
sentences$	1783 1546
sentes$	382
senting$	382
sents$	382
separa	1268 1269 1352 356 380 2118 616
separate$	1293 270 282 283 1313 1319 308 309 316 1348 1349 1354 335 350 360 365 1394 1395 392 1427 1428 1434 1440 425 1452 1649
separated$	1943 1944 1406 1649
separately$	2027 920
separation$	616
september$	1768 1094
sergea	1730 39 40
sergeant$	705
serve$	1012
served	2101
server	418
server$	1444
serves$	1012
servic	12 39 40
service$	37 462
services$	37 1794 112 1833 1568 1569 568
serving$	1012
sessio	1731 1748 2081 459 1494 675
session$	1749 1296 1987 2001 2011 1350 2026 2109 2115 2154 677
sessions$	1749 1296 1988 2001 2013 1350 2026 2109 2154
set	1308 1983 2023 1403 2078 1418 403 620
set$	1110 85 86 87 1183 1995 1996 2007 1342 1362 2055 2093 1429 1485 593 639 653
sets	1983 2078
sets$	1342 2024 2093 593 639 653
setting$	1803 1839 1872 593 639
settings$	1803
settle$	2105 2122
seven	41 42 193 1225 1908 1244 1284 1973 1299 1300 1976 2042 1390 1630 1642 1650
seven$	1068
sever	198 302 372
several$	344
severed$	1915
severi	198
severs	198
sew$	1007
sewing$	1007
sews$	1007
shadow$	1433
share	97
share$	113 1283 377 901
shared	1485
shared$	1797 1338 324 1351 2063 380 418 1445 901
shares	1042 1049 1724
shares$	1717 1283 377 901
sharing$	1719 113 1953 1283 377 901
she	77 352 373
she$	1873 1207
shed	2135
sheet	1731 1748 459 1494 675
sheet$	1036 20
sheets$	1036 20
shelte	38 2135
shelter$	24 32 36 412 413
shelters$	36
shift	1731 1748 1418 459 1494 675
shift$	1749 2093 2109
shifts$	1749 2093 2109
shoo	386
shop	43 2143 1501
shop$	1734 1972 2043
shopke	1730 1456 465
shopkeeper$	0 1 1706 31 2131 1531
shopkeepers$	0 1 1706 31
shoplifting$	721
shops$	1734 2043 2146
shorte	358 684
shorten$	1000
shortened$	1000
shortening$	1000
shortens$	1000
should$	1132 136 144 145 1364
show	35 1082
show$	1061 1757 2156 1498 1517 1687 981
showing$	1046 981
shown	1060 1742 1743 49 166
shown$	1735 1075 1192
shows$	1061 1498 1517 981
shut	2119 419
shut$	342 383
shuted$	342
shuting$	342
shuts$	342
siblin	322 323
side$	1061 1451 2127 2157 1622
sides$	1451 2127
sign	1711 1722 1723 33 38
sign$	1035 10 1042 24 1051 36 431 2138 966
signed	1060 1485
signed$	1026 1028 1051 1052 1735 966
signing$	966
signpo	1026
signpost$	829
signposted$	1701 829
signposting$	829
signposts$	829
signs$	24 36 431 966
since$	1511
sing$	674
singes$	674
single	362
singly	1352
singly$	2027 2067 1636
sings$	674
sister	322 1416 2097
sister$	782
sisters$	1654
sit	86 1235
sit$	1223 1234 1910 1916 235 1283 1966 1302 349 2085 2095 1438 2114 426 645
site	1308 1983 1332 2023 2081 1418
site$	37 2007 2011 2045 2093
sites	1983
sites$	37 2024 2093
siting$	426
sits$	1283 349 426 645
sittin	1983 2091
sitting$	1900 1953 1966 349 2079 426 645
sittings$	1984
situat	1566
situation$	1118 1565
six	41 42 193 1225 1908 1244 1284 1973 1299 1300 1976 2042 1390 1501 1630 1642 1650
six$	1068 1479
sixth$	1361 1403
size$	1410
skate	2135
skate$	674
skatees$	674
skater	41
skates$	674
skills$	1169
sleep	1756 1279 398
sleepover$	1891 1954
sleepovers$	1891 1954 1424
slide	1731 1748 459 1494 675
slot	2081
slot$	1376 2109 2115
slots$	1376 2109
small	1374
small$	2049
snooke	1482
snooker$	2157
so$	1194 194 209 1310 297 2010 348 361 421 512
social	1223 1900 2079
social$	39 40 1239 1382 1419 522
socialise$	1898 1651
sofa$	412 413
sofas$	412 413
sold	75
sold$	1529
solicitor$	801
some	1911 352 1645
some$	1186 1206 1314 344 2098
something$	182 595
somewhere$	2030 1383
son	1416
son$	1396 782
song$	32 2141
sons$	1396
soon$	1420
sooner	684
sooner$	1620
sort$	1362
sought$	1807 1890 1486
south	1423
space	1867 1430
space$	1839 1872 341 381 2105 2138
spaces$	1839 1872
speak	1027 1288
speak$	170 1285 1963 1417 442 1687
speaking$	170 1900 442
speaks$	170 442
speed$	1864
spend	1756 1235
spend$	11 1223 1910 1966 483
spending$	11 1900 1948 1966 2079 2091 483
spends$	483
spent	1043
spent$	1718 1045 483
split	1268 1365 380 616
split$	1943 1269 272 273 2040 1406 402
splits$	272 273
splitting$	272 273
spoke	471
spoke$	1066 1497
spoken	1065 471
spoken$	1026 1728 1057 1740 1742 1743 46 1497
spotted$	1442 417
spread	380
spread$	1406 402
spring$	1768
squad	2103
squad$	2109 707
squads$	2109
square$	1223 1972 2001 2043
stabbing$	720
stabbings$	720
staff	22 23 1730 39 40 465
staff$	0 1 1706 1048 31 112 1173 1589 568 1603
staffa	1049 1724
staffc	1049 1724
staffchecks$	1049
staffd	1049 1724
staffe	1049 1724 1070
staffed$	1745 640
stafff	1049 1724
staffh	1049 1724
staffing$	1116 1152 640
staffl	1049 1724
staffm	1049 1724
staffo	1049 1724
staffp	1049 1724
staffr	1049 1724
staffs	1049 1724
staffs$	640
staffu	1049 1724
staffv	1049 1724
staffw	1049 1724
stage	2135
stage$	32 1803 1861
staged	1736
stagge	284
staggered$	360 1395
stall	1731 1748 459 1494 675
stall$	2156
stalls$	2156
stance$	1859
stand$	1234 349 2085 2095 426 629 644
standi	1900 2079
standing$	426 644
stands$	426 629 644
standting$	426
start	1756 1386
start$	1270 317 368 2105 588 985
starte	1195
started$	1870 368 985
starting$	368 985
startred$	368
starts$	317 368 588 985
starttime$	2061
starttimes$	2061
stated	1110
stated$	1785
station$	1734
stations$	1734
stay	1756 86 1175 161 1989
stay$	1138 1850 1180 1182 1302 299 334 2074 2083 396 410 435 489 492 556 623
staying$	334 410 435
stays$	1180 1182 334 396 410 435 489 492 623
steer$	211 334 910
steered$	910
steering$	15 211 334 910
steers$	211 334 910
step	1416
step$	321 589
stepbrother$	782
stepcarer$	782
stepcarers$	782
stepdad$	782
stepdaughter$	782
stepfather$	782
stepmother$	782
stepmum$	782
stepparent$	782
stepparents$	782
stepping$	589
steps	1140
steps$	1815 412 413 589
stepsister$	782
stepson$	782
stereo	773
stereotypes$	1588
sticke	33
sticker$	36 469
stickers$	36 469
stigma$	1588
still$	1077
stock	664
stood$	67
stop	1756 198 1242 252 253 390 419
stop$	199 212 1919 1245 249 264 1329 2025 325 2039 346 1373 2099 480 986
stoppe	1083 1084 1097 2119
stopped$	1758 1759 1772 1892 1915 2025 378 2099 480 986
stoppi	198 252
stopping$	199 325 346 986
stops	198 252
stops$	71 199 2025 325 346 1373 480 986
strang	1761 1456
stranger$	2131
strate	1731 1748 459 1494 675
strategic$	565
strategies$	1141 1169 1568
stream	2103
street	1335
street$	1933
streets$	1933 2010
streng	540 1566
strength$	1834 579
strengthen$	882
strengthened$	1845 882
strengthening$	882
strengthens$	882
strengths$	111 1834 579
strik	520
strike$	82
strive	576
strong$	554
struck	520
struck$	82
structured$	1621
students$	1654
studio	43
submit	1049 1724 1485
submit$	996
submits$	996
submitted$	996
submitting$	996
suitab	105 213 356
suitable$	1131 1558
summer$	1768 2098 427
summers$	427
sunday	405 406
sunday$	1744 405 1431 406 2107 1459 2158
sundays$	1744 1431 2107 1459 2158
superv	1731 39 40 1748 459 1494 675
supervised$	609
supervision$	1720
supper	35 1472 1473
supper$	1061 2147 2148 2156 1688
suppers$	1061 1688
suppli	75
supplied$	1529
supplier$	717
suppliers$	717
supplies$	717
supply	75 1528
supply$	1775 2129 2130 717
supplying$	717
suppor	1026 1027 1731 1748 1135 138 146 1187 171 326 459 1494 1551 540 1566 675
support$	1720 105 1806 106 107 1141 526 1568 1569 1616 887
supported$	1701 106 1810 1855 887
supporting$	106 887
supportive$	1164 1842 1172 1862 1197 554 1628 887
supports$	106 887
sure$	154 409 1610
sured$	409
sures$	409
surgeon$	811
surger	1472 1473
surgery$	2147 2148
survey	1731 1064 1742 1743 1748 459 1494 491 675
survey$	37
surveyed$	1739
suspen	420 612
suspend$	619
suspende$	619
suspended$	2008
suspendes$	619
suspending$	619
suspends$	619
sustai	830
sustained$	1845
swap$	1003
swapped$	1003
swapping$	1003
swaps$	1003
sway$	1433 2123 423 1450
sweep	386
sweep$	1006
sweeping$	1006
sweeps$	1006
swim$	2156 1688 674
swimes$	674
swims$	1688 674
switch	408
switch$	654
switched$	654
switches$	654
switching$	654
system$	37 1137
systems$	37
t$	1247 625
table	38 2023 1380 1403 2078
table$	24 1936 2011 2055 412 413 1482
tabled	1485
tables	1308 1983
tables$	24 2024 412 413
tackle	128 540
tackle$	1154 738 874
tackled$	1845 874
tackles$	738 874
tackling$	738 874
tailor	105
tailored$	1131
tak	419 664
tak$	363 382
take	288
take$	4 81 82 101 114 134 148 158 165 180 351 363 382 454 979
taked$	382
takeing$	351
taken	1764 1767 2118
taken$	1106 81 82 165 1305 293 363 2113 1485
takes	288
takes$	81 82 158 165 180 351 363 382 454 979
taking	288
taking$	82 114 148 158 165 180 363 382 979
taks$	363 382
talk	1027 1731 1748 459 1494 675
talk$	1749 170 1285 1417 575 1687 677
talked	1065 471
talked$	1740 1066 1742 1743 1497
talkin	2091
talking$	170 1953 1564
talks$	1749 170 575
tally$	20
target	105 1528
target$	1712 26 1775 2129 2130 1489 590 725
targeted$	1131 590
targeting$	590 725
targets$	26 1489 590 725
task$	26
tasks$	26
taught	326
taught$	1302 1370 1378
taxi$	2156
taxis$	2156
teach$	1774 143 274 962 1025
teache	22 23 1049 1724 1730 39 40 465
teache$	143
teacher$	0 1 1706 31
teacherchecks$	1049
teachers$	0 1 1706 1048 31
teacherschecks$	1049
teaches$	1774 143 962 1025
teaching$	143 962 1025
teachs$	143
team$	1120
teams	1361
teams$	2036
teenag	193 1225 1908 1244 1284 1973 1299 1300 1976 2042 1390 1412 1630 1642 1650
teenagers$	2087 1526
teleph	1026
telephoned$	1701
tell	1756 1082 1103 1778 258
tell$	1757 218 678 982
telled$	218
telling$	218 982
tells	1103 1778 258
tells$	218 678 982
tellsed$	218
tellsing$	218
tellss$	218
temptation$	1433
ten	1501
tenanc	379
tennis	1482
tennis$	2157
tent	2103
term	1144
term$	1768 1819 427
terms$	427
text	1027 1731 1748 1285 1417 459 1494 675
text$	1086 63 957
texted	1026 1742 1743 471
texted$	1701 1497
textin	1372
texting$	2047 957
texts$	1086 63 957
than	1228
than$	1080 1903 1904 230 1271 1277 1297 1426 1545
thanke	1742 1743
that$	1040 430 1500 1508 1519 496 1693
thatfriends$	2064
thatgroup$	2064
the	1462 1599
the$	1034 1741 1098 140 1173 1174 1184 1286 1292 1306 1353 430 1458 1460 2136 1463 1466 1469 2149 1475 2151 1479 1481 1483 1500 1508 1516 496 498 504 505 1589 1603 581 1656 1657 1659 1660 1661 1662 1663 1664 1666 1672 1673 1674 1675 1676 1677 1678 1680 1681 1682 1685 1686 1696 1697 1699
theatr	43
thefriends$	2064
theft	686
theft$	714
thefts$	714
thegroup$	2064
their	1955
their$	1741 1076 89 1199 232 1292 307 1475 2151 1483 1500 1508 581 1657 1659 1685 1696 1697
theirfriends$	2064
theirgroup$	2064
theirs$	1773 1520
them	41 59 1089 1098 1101 1104 1105 1133 153 1179 193 1225 1908 1243 1244 1284 1973 1299 1300 1976 322 2042 2054 1390 373 1462 1465 1478 1501 1516 1566 1630 1642 1645 1650
them$	1741 1085 1776 1779 1780 1808 1173 1865 1208 1243 1931 1275 2003 389 401 2140 1469 2151 1508 492 1540 1589 1603 1664 1683 1684 1691 1693 1696 1699
theme$	1829
themes$	1829
themse	55
themselves$	1081 1846 691
then$	1868
therapist$	804
there$	1752 1147 285 2021 486 1655
these	1133
these$	1101 1808
they	28 41 55 77 153 1179 243
they$	1054 1081 1118 1873 1207 389 663
thin$	233
things$	1118 1141 1840 1214 1564
think	1103 1778 1175
think$	1082 1850 1860 490 570
thinking$	1811 570
thinks	1103 1778
thinks$	490 570
thinned$	233
thinning$	233
thins$	233
this	1110 1516
this$	1782 1784 1785 1786 1292 1353 1508 496
thisfriends$	2064
thisgroup$	2064
those$	74 428
though	1103 1778
though$	1542
thought$	1811 1155 490
threat	1083 75 686
threat$	1086 71
threaten$	2129 2130 2131
threatened$	1758 760
threats$	1086 71
three	55 77 193 1225 1908 1244 1284 1973 1299 1300 1976 323 2042 352 1390 1412 2106 1478 1630 1642 1645 1650
three$	1081 193 1225 204 1908 1244 1957 1284 1289 1973 1299 1300 1976 1314 2042 344 1390 2087 1446 1460 1463 1479 1481 1630 1642 1650 1661 1693
threes$	2088
throug	1026
through$	1701 8 1740 93 132 1592 1627
throw	394
thursd	405 406
thursday$	1744 405 1431 406 2107 1459 2158
thursdays$	1744 1431 2107 1459 2158
ticket	38
ticket$	469 1690
tickets$	469 1690
tie$	214 359 1398
ties	1224 1226 1328
ties$	1899 1901 214 234 2003 359 1398
time	1983 2081
time$	1116 1803 1145 1152 1861 1898 1234 1921 1923 1924 1265 1266 1946 1956 1964 264 1295 1296 1972 1304 1986 1987 1316 301 2013 1376 1384 2061 2067 2085 2096 2109 2115 1509 1512 1575
timely	146
timely$	1172
times	1983 686
times$	7 1747 48 70 1803 1296 1984 1376 2061 2070 2109
timescale$	1489
timescales$	1489
timeta	1731 33 1748 1308 1983 1309 1344 408 459 1494 675
timetable$	1714 37 2019 2138
timetabled$	402
timetables$	37 1984
to	315
to$	1701 1732 1058 1741 1072 1750 1763 1792 1126 1815 1820 1154 1830 1832 136 1844 144 1848 1862 1188 1189 1200 1263 1290 276 1980 306 1364 2053 2055 1468 2144 1471 1474 1476 2155 1497 1499 1502 1510 1511 1514 1536 1552 1600 1602 1658 1667 1674 1692 1694
togeth	1223 1224 1900 1907 1235 1916 1917 1262 1940 1279 1281 1958 1288 1311 2004 1363 1366 2084 398 1443
together$	1889 1898 1899 1905 1909 1910 1937 1938 1941 1946 1954 1956 1963 1964 1965 1966 1972 1979 1986 2021 2034 2038 2041 2047 2085 2095 2117 1512 1567 1637 1700
togethers$	1954 1965 1424
told	1065 1742 1743 1760 1103 1778 1110 86 88
told$	1740 1785 1114 262 2118 678
took	1767 67
took$	82
toolki	1731 1748 459 1494 675
tools	38
tools$	1169
torches$	469 1690
touch	1065 1223
touch$	1740 1898 1998 1564 547
tour	1731 1748 459 1494 675
tour$	2154
tourna	35
tournament$	1061 2156
tournaments$	1061
tours$	2154
toward$	1602
towards$	1602 1627
town	1308 1983 1989 2018 2023 2083
town$	1990 2000 2014 2069
towns	1983 1335
towns$	2010 2015 2024
track$	724
tracke	1731 1748 459 1494 675
tracked$	724
tracking$	724
tracks$	724
train$	932
traine	1026 1722 1728 1057 1485
trained$	1701 1732 931
traini	1044 1731 1748 459 1494 675
training$	2 1709 1719 1720 1361 461 933
trains$	931
transf	288 408
transfer$	317 332 345 368
transfere$	332 345
transfered$	332 345 368
transferes$	332 345
transfering$	332 345 368
transferred$	1305 317 332 345 1378 368
transferring$	332 345
transfers$	317 332 345 368
transl	1485
transp	326
trauma$	111 579
travel	387
travel$	1220 1234 1235 1283 1966 1330 397 1688
travelling$	1953
travels$	1220 1283 397
treated$	776
tries	576
tries$	578
trim$	1005
trimmed$	1005
trimming$	1005
trims$	1005
trip	1731 1748 1472 1473 459 1494 675
trip$	1749 1350 2026 2147 2148 2156 677
trips$	1749 1350 2026 2156
trust	1756 1103 1778 1566 768
trust$	687
truste	62
trusted$	1088 687
trusts	1103 1778
trusts$	687
try	576
try$	578
trying	576
trying$	578
tuesda	405 406
tuesday$	1744 405 1431 406 2107 1459 2158
tuesdays$	1744 1431 2107 1459 2158
turf	386
turn	1711 1715 1722 1723 1756 394
turn$	1035 342 1480 464 481 484 655
turned$	1760 1219 342 383 481 655
turning$	342 655
turnout$	1493
turns$	342 1480 481 484 655
tutor	39 40 1308 1983 2023 1361 1403 2078 2081
tutor$	1308 1309 1344 2036 1403 1418 403
tutors	1983
tutors$	2024 2036
twice$	1702 48 70 2137
two	77 193 1225 1908 1911 1244 1284 1973 1299 1300 1976 322 2042 352 1390 2106 1630 1642 1645 1650
two$	193 1225 204 1908 1244 223 1250 1957 1284 1289 1973 1299 1300 1976 279 1306 1314 2003 322 2042 344 354 1390 373 1446 1460 1463 1479 1481 1630 1642 1645 1650 1661 1672 1673 1693
twos	1413
twos$	1413 2088
type$	1362
unable$	236 391
uncle	1267 2097
uncle$	788
under$	1037 127 1485
underm	424
unders	1175 1551 540 1566
understand$	1850 891
understanding$	1593 1628 891
understands$	891
undert	1195 1485
undertake$	262
undertaken$	1870
undertakes$	262
undo	302 372 424
unfair$	764
unfairly$	764
unfold$	1793
unfoldes$	1793
unfolds$	1793
unfollow$	622
unfollowe$	622
unfollowed$	622
unfollowes$	622
unfollowing$	622
unfollows$	622
unfriend$	622
unfriende$	622
unfriended$	622
unfriendes$	622
unfriending$	622
unfriends$	622
unit	1989 2023 379 399
unit$	2069 1425
units$	2024 2069
unload$	1008
unloaded$	1008
unloads$	1008
unlock$	928
unlocked$	928
unlocking$	928
unlocks$	928
unpick$	562
unpicke$	562
unpickes$	562
unpicking$	562
unpicks$	562
unsafe$	683
unsupervised$	1274
untangle$	365
until	1461
until$	1093 1326 347 2098 2136 1656 1669
up	1710 1142 1156 1485
up$	1701 1030 1725 1726 1735 1737 1745 1759 1772 1113 1810 1136 1137 1817 1826 1154 1831 1837 1172 1858 162 163 1899 1238 1943 1944 1954 1298 1974 2040 2047 2132 2159 1490 1564 1615 1656 1665 1676 1677 1683
upd$	1490
update	1049 1724 1731 1748 1135 1139 459 1494 1562 675
update$	94 1796 900
updated$	94 1810 1563 900
updates$	94 1796 1814 900
updating$	94 900
uped$	1490
upinto$	1474
upon$	1318 1379
ups$	1717 1954 1424 1490
upskil	540
uptake	4
uptake$	1030 1493
upto$	1474
urge$	577
urged$	577
urges$	577
urging$	577
use	1756 1082 1140 1528
use$	1757 1775 1815 122 134 148 2129 2130 482 610
used	1043 1760
used$	1718 1767 482
useful$	1773 1621
uses$	122 482
usher	386
using$	148 1506 482
usual$	1119 1158 139
valued$	1890
vehicle$	733
vehicles$	733
venue	2081
vicar	39 40
victim$	753
victims$	753
video	1731 1748 459 1494 675
video$	2133 2138 2141
view	1715
view$	1157 1859
viewe	1722
views	1042
views$	1717 189 1588
vigila	1187
vigilance$	1578
vigilant$	1813 1862
visibility$	1532
visible$	1842 554 1628
visit	1027 1708 1715 1731 46 1748 1285 1417 1472 1473 459 1494 610 675
visit$	1707 1072 1749 1891 1916 1435 2147 2148 2156 677 950
visite	1026 1722 1728 1057 1065 1742 1743 1070 471
visited$	1701 1732 1740 1745 1072 1497
visiti	2091
visiting$	1953 950
visitor$	1549
visits	1042 1049 1724 610
visits$	1707 1717 1072 1749 1891 1279 398 2156 950
voice	1551 1566
voice$	845
voices$	845
volunt	1730 1731 39 40 1748 459 465 1494 675
volunteer$	0 1 1706 31 1749
volunteers$	0 1 1706 31 1749
voucher$	469
vouchers$	469
vulner	1871 1566
vulnerabilities$	865
vulnerability$	865
wait	686
wait$	1877 184 2085 643
waited	1767 67
waiting$	1877 184 643
waits$	643
waive$	1016
waived$	1016
waives$	1016
waiving$	1016
walk	1027 1756 1082 387 1467 1472 1473
walk$	1757 1220 1234 1235 1283 1966 293 1330 2142 2147 2148 2154 2156 492 951
walkab	1731 1748 459 1494 491 675
walked	1760
walked$	951
walkin	1900
walking$	2079 2091 951
walks	387
walks$	1220 1283 293 2154 2156 492 951
wall	2135
wall$	1734 412 413
walls$	1734
want	1103 1778 576
want$	1882
wanted	1087 1103 1778
wanted$	1762
wants	1103 1778 576
wants$	1882
warden	1730 39 40 465
warden$	0 1 1706 31
wardens$	0 1 1706 31
warm$	1773
warn$	218 247 371
warne$	247
warned$	218 247 371
warnes$	247
warnin	1233
warning$	71 218 247 371
warnings$	71
warns$	218 247 371
was	1767 67 86
was$	1058 1063 1067 1769 80 458
watch	1715
watch$	176 432 1578
watched$	432
watches$	432
watchful$	1134
watching$	176 432 559
way	1165 330
way$	1812 1840 1847 1968 2029 1356
ways$	1968 1568 1598 574
we	39 40
we$	1033 1873
weaken	302 1385 372 2124 424
weaken$	2060
weakens$	2060
weaker	1374
weaker$	2049
wean$	211
weaning$	211
webina	1731 1748 459 1494 675
webpag	1731 1748 459 1494 675
websit	1731 1748 2135 459 1494 675
website$	32 1734 37
websites$	37
wedge$	341 381
wednes	405 406
wednesday$	1744 405 1431 406 2107 1459 2158
wednesdays$	1744 1431 2107 1459 2158
week	2081
week$	1744 427
weekda	405 406
weekday$	1431 2107
weekdays$	1431 2107
weeken	405 406
weekend$	1744 1431 2107
weekends$	1744 1431 2107
weekly$	1702 2137 447
weeks	405 406
weeks$	1744 1819 2098 2102 1431 2107 427
weekss$	427
welcom	62 138 171
welcomed$	1088
welcoming$	1773 1164 1842 1197 1628
welfare$	770
well$	582
wellbe	1871 1566
wellbeing$	850
went	1708
went$	1063 1457 481
were	1767 67 86
were$	1058 1063 1067 1756 1769 80 276 458
what	99
what$	61 1109 1125 1161 175 1212 187 1500 1519
whatev	99
whatever$	1125
whatsapp$	1381 418 1445
when	66 99 1420
when$	1092 90 1125 1804 1814 1815 1817 1818 145 1930 2084 1500 1519 1552 1557 532 1565 1572 587
whenev	1420
whenever$	145 1930 532 587
where	66 99 1467
where$	1092 90 1125 1814 1815 1817 126 145 1439 2142 1500 1519 1552 1557 532 1572 548 587
wherea	66
whereas$	1092
wherever$	145 532
whether$	1519 1598
which$	1031 1032 1500 1519 1674
while	66
while$	1092 2098
who	77 2121
who$	1040 1721 1100 1454 1455 1500 1519 1527 502
whoever$	503 1691
whole	1645
whole$	111 193 1225 1908 1244 1284 1973 1299 1300 1976 2042 1390 1630 1642 1650
whom$	1500 1519
why$	1519
widen$	1001
widened$	1001
widening$	1001
widens$	1001
wider$	316
wife$	789
will$	1029 1058 1132 136 144 1364 1387
wind	419
window$	1734
windows$	1734
wing	2023 2103
winter$	1768
wisely$	2076
wiser	1400
wish	1103 1778 576
wish$	1882
wishes	1103 1778 576
wishes$	1882 189
with	1375
with$	1701 1741 1113 1114 1814 1817 1818 1154 1831 131 1192 1217 1893 1897 1901 1902 1238 1251 1945 1958 1287 1979 1980 295 2053 1422 1468 2144 1497 1511 1536 1552 1561 1567 1584 1627 1655 1669 1671 1674 1700
withdr	212
withdraw$	325 363 1017
withdrawe$	363
withdrawen$	363
withdrawes$	363
withdrawing$	363 1017
withdrawn$	2008 2025 1017
withdraws$	325 363 1017
wither	1385
wither$	2060
withers$	2060
within	83 251
within$	1037 1260 1277
without$	1895 367 479 778
word$	1783 1878 513
words$	1783
work	1044 576
work$	2 1719 1720 32 1118 1811 1812 125 1834 169 1886 2026 540 541 1616 1617 601
worked	1045 1070
worked$	1026 1745 326 541 601
worker	23 1049 1724 1730 1731 39 40 1748 459 465 1494 675
worker$	0 1 1706 1033 31 1787 1790 466 1548 807
workerchecks$	1049
workers$	0 1 1706 1033 31
workerschecks$	1049
workin	1044 1566 576
working$	15 1719 1811 1812 125 1886 541 601
workload$	1116
works	576
works$	32 541 601
worksh	1731 1748 1403 2078 1418 459 1494 675
workshop$	1749 2093 2154 677
workshops$	1749 2093 2154
worrie	1103 1778
worries$	1122 1798
worry	1103 1778
worse	684
worst	1645
worthwhile$	1621
wound$	2119
wrap	105 597
wraparound$	1131 1623
wristbands$	469
write$	930
writes	1049 1724
writes$	930
writing$	632
writte	1060 1065 1110 85 1485 471
written$	1026 1728 1057 1735 1740 1742 1743 1785 1111 1497 930
wrong$	765
wrongly$	765
wrote	471
wrote$	1066 1497
yards$	1952
year$	1768 1308 2007 427
years$	427
young$	28 41 42 55 59 1089 73 1101 77 1104 1105 1133 1173 153 193 1225 1908 1243 1244 243 1284 1973 1299 1300 1976 323 2042 2054 1390 1412 1465 2146 1478 1501 1566 1589 1630 1642 1650
younge	193 1225 1908 1244 1284 1973 1299 1300 1976 279 1314 322 2042 352 1390 373 2106 2121 1630 1642 1650
younger$	1282 2082
youngest$	2082
youth$	1211 2001 1653
youths	1412
youths$	1275 2087 1653
yp	77 193 1225 1908 1911 1912 1244 1927 1929 1940 243 1955 1284 1973 1299 1300 1976 279 1314 2002 2005 2006 322 2031 2042 352 2054 1390 373 2106 1432 2108 1630 1642 1645 1650
yp$	2003 1408
zine$	1690
zines$	1690
zone	1232 1233
zone$	1631
zones	1232 1233
zones$	1631
