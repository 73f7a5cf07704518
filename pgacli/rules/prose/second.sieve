1052 701 482

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
(?:reliance|dependence) (?:up)?on (?:the|this|that|their|his|her|each|one) (?:present |current |same|existing |old |peer |friendship )?(?:group|friends|friendship group|peers|other|another)(?!['’])
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
(?:placements?|home|house|flat|accommodation|unit|carers?) (?:\w+ ){0,5}(?:\d+|twenty|thirty|forty|fifty|sixty|a hundred) miles (?:away|off|from)
paths? (?:do not|don['’]t|will not|won['’]t|never|cannot|can['’]t|no longer|should not) (?:\w+ )?cross
only (?:one|two) of (?:WHOM|them) (?:\w+ ){0,5}?(?:at any (?:one )?time|at a time|at once|on (?:any|the same) day)
(?:ban|limit|cap|rule) (?:on|of) (?:no )?(?:more than|over) (?:one|two|three|\d) of (?:the\s+)?(?:group|friends|them|five|young people|boys|girls|members)
clean break
(?:attend|attends|attendance|visits?|sessions?|appointments?|seen|admitted|let in|arrive|arrives) (?:[\w,’'-]+ ){0,6}?(?:one by one|singly|one after the other)(?! if| when they)
(?:reduc|dilut|lessen|weaken|dampen|defus|diffus|break|disrupt|remov)(?:e|es|s|ing)? (?:up )?the (?:group|peer) (?:dynamics?|effect|influence|mentality|pressure of)
no (?:more )?(?:seeing|meeting|messaging|contacting|visiting|mixing with|talking to|hanging (?:about|around|round|out)\s+with) (?:each other|one another|the others?|WHOM)
(?:into|towards|join|joins|joining) (?:a |an )?(?:different|new|better|more positive|alternative|another) (?:friendship|social|peer)\s+(?:circles?|groups?|networks?)
(?:by|via|through|at|from|using) (?:separate|different) (?:routes|exits|entrances|gates)
(?:not|aren['’]t|isn['’]t|never) (?:his |her |their )?(?:real|true|proper) friends
work(?:s|ing)? with (?:WHOM|each \w+) (?:individually|separately|one by one)(?! if| as well| when they| and then| first| before)
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
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:older|oldest|eldest|younger|youngest|main|leading|loudest|who|boys|girls|ringleaders?|most\s+)(?: \w+){0,4}? (?:from|until|for)
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

2 3 4 5 6 10 11 12 14 15 17 18 19 20 21 22 23 24 25 26 27 29 30 33 34 35 36 39 40 42 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 66 67 69 70 71 73 74 87 94 96 97 98 99 100 105 106 107 108 109 111 117 118 120 124 142 145 148 207 217 230 248 249 250 253 254 255 256 257 258 259 304 305 306 308 309 310 311 312 313 316 319 320 321 328 329 334 335 336 342 345 347 348 350 351 353 354 359 360 364 365 366 368 373 374 375 376 377 379 380 381 382 386 387 388 389 391 395 396 397 398 399 400 401 402 403 404 407 409 412 413 414 415 416 418 419 420 421 424 425 439 446 447 448 449 456 519 520 523 524 530 532 533 534 535 536 537 539 540 541 545 546 550 553 554 556 557 559 560 561 562 579 580 581 582 583 586 587 588 589 590 591 592 595 596 597 598 599 600 602 603 605 606 607 608 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 633 634 635 636 637 638 640 641 642 643 644 645 646 647 649 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 672 674 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 737 738 739 740 741 742 743 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 761 764 766 767 768 769 770 771 773 774 775 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 820 821 822 823 824 825 826 827 828 829 830 831 832 833 835 836 837 838 839 840 841 842 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 860 861 862 863 864 865 866 867 874 875 876 879 880 882 905 959 964 971 995 997 1008 1009 1016 1019 1020 1021 1023 1024 1027 1028 1038 1039 1041 1043 1044 1045 1046 1050 1051 1 8 9 13 16 31 32 37 38 41 48 64 65 68 75 76 79 84 85 86 88 90 95 101 102 103 104 110 112 113 116 119 121 122 123 126 128 129 131 134 139 140 141 143 144 146 147 179 183 184 199 202 212 233 234 236 237 238 241 245 246 251 252 276 292 307 314 317 318 323 324 325 326 327 330 331 337 340 341 343 344 346 349 352 355 356 357 358 361 362 363 367 369 371 372 378 383 384 385 390 392 393 394 406 408 417 422 423 426 427 428 432 433 434 435 436 438 440 442 445 453 455 462 464 491 518 521 522 525 531 538 542 543 544 547 549 551 552 555 558 563 564 577 578 584 585 593 594 601 604 609 632 639 648 650 670 671 673 675 736 744 760 762 763 765 772 776 819 834 843 859 873 878 881 884 886 889 893 897 902 904 907 916 927 937 945 956 961 962 963 965 966 968 969 970 979 981 996 1002 1003 1005 1010 1011 1013 1017 1022 1025 1026 1029 1030 1031 1032 1034 1035 1037 1040 1047 1048 1049 0 7 28 72 77 78 80 81 82 83 89 91 92 93 114 115 125 127 130 132 133 135 136 137 138 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 180 181 182 185 186 187 188 189 190 191 192 193 194 195 196 197 198 200 201 203 204 205 206 208 209 210 211 213 214 215 216 218 219 220 221 222 223 224 225 226 227 228 229 231 232 235 239 240 242 243 244 247 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 293 294 295 296 297 298 299 300 301 302 303 315 322 332 333 338 339 370 405 410 411 429 430 431 437 441 443 444 450 451 452 454 457 458 459 460 461 463 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 526 527 528 529 548 565 566 567 568 569 570 571 572 573 574 575 576 708 868 869 870 871 872 877 883 885 887 888 890 891 892 894 895 896 898 899 900 901 903 906 908 909 910 911 912 913 914 915 917 918 919 920 921 922 923 924 925 926 928 929 930 931 932 933 934 935 936 938 939 940 941 942 943 944 946 947 948 949 950 951 952 953 954 955 957 958 960 967 972 973 974 975 976 977 978 980 982 983 984 985 986 987 988 989 990 991 992 993 994 998 999 1000 1001 1004 1006 1007 1012 1014 1015 1018 1033 1036 1042

8 14 6 4 3 6 8 9 3 9 12 4 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 10 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 3 11 5 5 3 6 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 3 2 1 2 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	362 1543
20$	1704
34$	637
35$	637
YP	1340
a$	1807 1160 1200 1210 1211 1225 1229 1283 246 1332 1507 1509 2211 1512 1515 2224 2226 1528 1530 1532 1549 1589 1708 1709 1711 1712 1713 1714 1716 1718 1724 1725 1726 1728 1729 1730 1734 1737 1748 1749
abc	206 1258
abcs	1258
able$	1852 1267 236 1413 1492 496 1607
about$	1222 1950 1645 1650
above$	2096
abreast$	867
abroad	1449
academ	2041 2070 2075
academy$	2121
accept	1767
access	1201 1600
access$	1902 566
accessible$	1894
accomm	379
accommodation$	2051 402
accordingly$	1619 1620
accoun	1813 1166 767
account$	37 1853 1867 1918
achiev	1078
achieve$	486
achieved$	1779 486
achieves$	486
acknow	1097 563
acknowledge$	919
acknowledged$	919
acknowledgement$	1798
acknowledges$	919
acknowledging$	919
across	2228
across$	1866 2026 1616
act$	567 617
acted$	1816
action	1783 1800 1166 1188 482 1543 701
action$	2 26 1863 1867 1889
actions$	2 26
active$	1179
activi	1783 1800 1237 482 1543 1660 701
activities$	1801 1938 2065 1376 2078 1617 1618
acts$	617
ad$	120
add	644
add$	993
added$	993
adding$	993
additi	105
additional$	1157
addres	86 87 1161 128 563
address$	1180 1403 899
addressed$	1139 1862 899
addresses$	1403 899
addressing$	899
adds$	993
admitt	2153 406
admitted$	1458
adopt$	148 1002
adopte	1086 1534
adopted$	1787 1002
adopting$	1002
adopts$	1002
adult	1813
adult$	1570 1571 520 947
adults$	1829 112 718 947
advert	1783 1800 482 1534 1543 701
advice$	1858
advis$	247
advise	39 40
advise$	218 247 915
advised$	247 915
adviseed$	218
adviseing$	218
advises$	218 247 915
advising$	247 915
adviss$	247
advoca	563
advocate$	848
afraid	1109
afraid$	1810 787
after$	1818 1889 1235 2212 1697
aftern	417 418
afternoon$	1796 1322 2148 1469 2171
afternoons$	1796 1322 2154 1469 2171 1558
again$	1920 2093
against$	1063 78 1299
age$	2180
agenci	15 1782 1146 488
agencies$	0 1 1758 1067 31 1847 112 591
agency$	1771 1162 1163
agenda$	1612
agree	644
agree$	262 421 674
agreed	1086 1090 1161 1534
agreed$	1787 1791 1145 1862 421 1492 1541 674
agreem	1783 1800 1949 482 1543 701
agreement$	34 1948
agreements$	1948
agrees$	262 421 674
aim	599
aiming	599
aims	599
alarm$	24 492
alarms$	24 492
alert	1213
alert$	1865 1914 1677
all	22 77 1159 2106 1511 2218 1700
all$	1754 1074 1084 1793 1102 1860 112 1312 1372 591 1711 1714 1738
alloca	1069 1534
allocate$	1016
allocated$	1770 414 1541 1016
allocates$	1016
allocating$	1016
allotment$	32
allow$	1843 1879 1242 1348 1355 1385 1662
allowe	2153
allowed$	1242 1267 1418 2137 2151
allows$	1843 1879 1662
allowted$	1242
alone	1109 1378
alone$	1810 2079 2097 2119 1686
along$	1281 1661
alongs	1406
alongside$	2107 1616 1676
altern	1919 213 356 1660
alternate$	270 1339 1453
alternating$	270 1453
alternative$	409
amber$	1805 1806 1556
amend$	998
amende	1534
amended$	998
amending$	998
amends$	998
among$	1243 1286 2026
amongs$	1866
amongst$	1866
an$	1160 140 1200 1210 1509 1512 2224 1528 1530 1549 518 1724 1725 1726 1748
analyst$	729
analysts$	729
and$	1117 1155 1157 1219 1228 1236 1653
anothe	1146 1964 1979 1981 1992 2007 2054 2058 1369 2161 2172 2174 642 1698
another$	1847 1965 1978 1994 2012 2021 2022 2030 2032 2034 282 2045 1351 1358 316 1374 2082 2086 2102 2111 2118 1420 2125 2141 2144 392 409 1466 1472 2175 2194 2224 1530 519 1694
answer	1097 1816
answer$	1798 1041
answered$	1041
answering$	1041
answers$	1041
any$	1147 96 1149 1312 443
anybody$	1743
anyone$	1743
apart	1959 1969 1972 1294 1295 301 2056 1411 419
apart$	1995 1996 2026 2027 1327 2029 281 2037 2050 1353 2112 2123 2142 428 1491 2196
apolog	788
apologise$	694
apologised$	694
apologises$	694
apologising$	694
app$	37
appeal$	2187 435 1488
appl	644
applic	1783 1800 482 1543 701
applicable$	1606 1607
application$	2213
applied$	667
applies$	667
apply$	667
applying$	667
appoin	1783 1800 406 482 1534 1543 701
appoint$	973
appointed$	1541 973
appointing$	973
appointment$	1801 1458 2213
appointments$	1801 1458
appoints$	973
appren	1444
apprenticeship$	2145
apprenticeships$	2145
approa	1780 1109 75 1577
approach$	1863 1864 1901 882
approachable$	1894 1677
approached$	1810
approaches$	1112 882
approaching$	2005
approp	105 356 1600
appropriate$	1145 1154 1157 1894 1606 1607 930
appropriately$	1866 930
approv	1069 1090 1534
approved$	1770 1791
apps$	37
april$	1820 1120
are	1055 86 98
are$	1084 1088 1089 51 52 1808 80 1206 276 481 515 517
area	1334 2035 2041 2070 2075 2133 2135
area$	1985 2042 1350 1351 2052 2053 1495 1681
areable$	1492
areagreed$	1492
areas	2035
areas$	1985 2076
arehappy$	1492
areoffered$	1492
areprepared$	1492
areready$	1492
arewilling$	1492
arise	1197
arise$	1898
arises$	1898 1606
around$	1847 1157 1173 1222 1950 1601 1672 1676
arrang	1075 1776 1788 1534
arrange$	1242
arranged$	1859
arrangeed$	1242
arrangeted$	1242
arrest	1109 712
arrest$	71
arrested$	1810
arrests$	71
arriva	1412
arrivaltime$	2113
arrivaltimes$	2113
arrive	387 406 634
arrive$	1260 1458
arrives$	1458
articl	1783 1800 482 1543 701
as$	1122 90 92 1151 103 1862 1866 1867 1869 1870 145 231 515 538 539 1601 554 1614 1621 610
asbo	206 1258 207 1259
asbos	1258 1259
aside$	1731
ask	1808 1129 1830
ask$	218 507 1009
aske	507
asked	1091 1794 1795 1129 1830 494
asked$	1792 1812 1113 1129 218 262 1546 1009
asking$	218 1009
asks	1129 1830
asks$	218 507 1009
aspira	1615
aspirations$	888
assaul	75 712
assault$	534
assaulted$	534
assaults$	534
assemb	1783 1800 2114 2131 482 1543 701
assemble$	2147
assemblies$	1801 2229
assembly$	2229 703
assess	1783 1800 1135 86 482 1543 701
assessment$	2 1834 1836 1839 1840 1842 1596
assign	1534
assign$	673
assigned$	414 1541 673
assigning$	673
assigns$	673
assist$	850
assistance$	1858 850
assisted$	850
assisting$	850
assists$	850
associ	1249 1250 1952 1252 1959 1261 1964 1968 1969 1314 1389 2131 2143
associate$	1950 1962 2011 2015 2090 1702
associating$	1951 2000 1703
association$	1951 1953 2017 1678 1679 773
associations$	774
assumptions$	1637
at$	1085 1807 1121 102 1862 1180 160 1272 1275 1997 315 2103 2105 369 410 2209 2212 2214 1517 1525 2228 2230 1536 1558 1646 1697 1707 1708 1709 1721 1722 1723 1747
attachment$	1424
attachments$	1424
attack	75 712
attack$	782
attacked$	1578 782
attacks$	782
attemp	599
attend	1052 1053 4 1760 1061 1762 1763 1068 1070 1774 1775 1075 1776 1091 1096 46 387 406 1534 487 634
attend$	1759 1098 1246 2103 1458 1539 510 1046
attendance$	1056 10 1771 1773 69 1458 1542
attendd$	1539
attended$	1753 1792 1797 1098 1539 510
attendees$	1769 1773
attending$	1753 510 1046
attends$	1759 1098 1246 1458 1539 510 1046
attention$	1181
attenu	302
attitudes$	1637 893
attraction$	2187
attractive$	1894
audit	1783 1800 482 1543 701
audit$	2
august$	1820
aunt	1293 2149 440
aunt$	813
auntie$	813
aunty$	813
authorisation$	1689
authorisations$	1689
authority$	1689
autumn$	1820
availa	1213 1534
available$	1145 1859 1184 1914
avoid	212 1971 413
avoid$	1264 2037
avoidi	212
avoiding$	1264 1555
aware	1150 1161 1213
aware$	1851 1862 1865 1907 1914 868
awaren	1615
awareness$	1603 552 1605 592 887
away	2041 301 1369 330 2135 419 1491 450
away$	1946 1959 1971 1972 1997 1302 256 2032 1346 1353 321 1382 2105 2123 1423 1431 1435 2152 2155 1474 428 1491 1502 1715
back	1143
back$	1844 428 509 1744
background$	1642
backinto$	1523
backto$	1523
badmin	1531
badminton$	2232
bail$	206
bake$	700
bakees$	700
bakes$	700
ban	198 201 252 253 258 390 395 431 432 1526 636
ban$	199 1271 249 300 405 2227
band	2167
bann	432
banned	198 201 383 395 2183
banned$	1944 199 300 378 1435 2151
banner	33
banner$	454
banners$	454
bannin	198 201 252 395
banning$	199 300
bans	198 201 252 258 395
bans$	199 300 2227
bar	198 201 252 390 395 432 636
bar$	199 300
barbec	35
barbecue$	1087 2231
barbecues$	1087
barr	432
barred	198 201 383 395
barred$	1944 300 378 1435
barrier$	341 381
barrin	198 201 252 395
barring$	300
barrister$	846
bars	198 201 252 395
bars$	199 300
base$	1622
based$	1163 1654
basis$	1873
be	98 161 560
be$	1084 1089 80 1158 109 1164 121 125 1189 1196 152 1206 1208 157 1241 1260 242 261 2018 276 481 515 579 625
bear$	151
bearing$	151
bears$	151
become	98
become$	125
becoming$	125
been	1819 67
been$	13 1079 1084 1093 80 1158 276 481
before$	1807 65 1119 2212 807
befrie	75
behavi	1923 1615
behaviour$	206 207 1637 892
behaviours$	1637 892
behind	1510
behind$	2084 2211 1576 775
being	98 161 2143 1615
being$	80 1158 125 1952 2005 2018 2131 2150 1554 1555 579 1657
believ	1816 1129 1830
belong	1136 86
belong$	1837 544
belonging$	1895
belongs$	544
bench	38 2210
bench$	24 36 424 425
benches$	24 36
beside	1401 1406
beside$	2107 1722
best	1600
best$	1656
better	105 110 213 356 1426 553 563 710
better$	1157 1162 1902 1232 1936 185 1279 1347 316 336 2128 409 449 490 588 616 1670
betwee	1949
between$	1866 1243 1945 1953 1954 2026 1393 1433 1585
beyond	83 1302
bid	1783 1800 482 1543 701
bigger$	2096
bike	38
bin	38
bin$	24 36
bingo	1531
bingo$	2232
bins$	24 36
bit$	1926
blankets$	1742 1750
block	431
block$	192 646
blocke	2177 2183
blocke$	646
blocked$	1944 192 450 646
blockes$	646
blocking$	192 646
blocks$	192 646
board	15
board$	1067 1786 2126 1531 1630
boardi	2041
boarding$	1367 442
boards$	1786
boat	2167
bolted	1533
bolted$	2234
bond	1252 1354
bond$	1953 234 2055 338 359 1424
bonds$	234 2055 1424
book	1774 420
book$	2225 1742 987
booked	1774 1096 1534
booked$	1797 987
booking$	2213 987
bookle	1783 1800 482 1543 701
booklet$	1766
booklets$	1742
books	38
books$	2225 1742 987
boroug	1334 2035 2041 2070 2075 2135
borough$	2042 1350 2052 2066 2121 1495
boroughs$	2067
both	2106 1511 2218
both$	1793 1709 1711 1713 1714 1751
bought	1090 1534
bought$	1791 1544 971
bounda	1923
boundaries$	1668
box$	700
boxes$	700
boxs$	700
boy	193 1251 1960 1270 1310 2025 1325 1326 2028 279 1340 2094 1416 1442 2161 1680 1692 1700 652
boy$	2033 352 1434
boyfriend$	822
boys	28 41 42 59 1115 73 77 153 1205 193 1251 1960 1270 243 1310 2025 1325 1326 2028 323 2094 2106 1416 1438 2161 2185 1514 1527 1550 1680 1692 1700 652
boys$	1080 1094 1111 1125 1234 2009 2033 2034 2055 352 2139 401 2158 2215 1575 1691
bread$	1750
break	1334 2035 301 302 1412 372 393 407 1468 436 640
break$	212 272 273 1335 1353 305 321 1391 2169 1701
breakf	1521 1522
breakfast$	2222 2223 1740 1750
breakfasts$	1740
breaki	302 393
breaking$	272 273
breaks	2035 302 393
breaks$	272 273
breaktime$	2113
breaktimes$	2113
breath	1468
breathe$	2186
breather$	2169
breathing$	1468
brief$	1634 1044
briefe	1052 1780 1083 1794 1795
briefed$	1753 1784 1044
briefi	1783 1800 482 1543 701
briefing$	2 1801 703 1044
briefings$	1801
briefs$	1044
bring	690
bring$	188 1004
bringing$	188 1465 1004
brings$	188 1004
broken	2188
broken$	1967 1294 1295 640 1713 1714
brothe	322 1442 2149 440
brother$	808
brothers$	1574 1706
budget	1090
budget$	1764 17
budgeted$	1791
build	1201 553 563
build$	133 143 1902 457 940
builde$	143
buildes$	143
buildi	2075 563
building$	32 143 2024 285 2044 2053 2095 940
buildings$	2076
builds	563
builds$	143 457 940
built	1076
built$	1777 1785
bulb$	24
bulbs$	24
bump$	2114
bunch$	2047
burglaries$	739
burglary$	739
burgled$	781
bus	2075 1429 2130 2218
bus$	1786 2063 2081 2231 1720 1740
buses	1334 2035 1361 2130 2133
buses$	1786 2062 2076
busine	1136
business$	1837 1892
but	2196
buy	1577
buy$	1827 2204 2205 970
buyer$	722
buyers$	1574 1705 722
buying$	970
buys$	970
by	1519
by$	1085 1815 68 1216 410 2212 2220 1559 1561 1641 1661 1707 1718 1722
cabin	2167
cafe	43
cafe$	2095
café	43
café$	2095
call	1760 1783 1800 1443 482 1543 701
call$	1759 1112 63 71 72 1943 2213 609
called	46 1812
called$	1098 72 1587 537
calling$	1398
calls	1075 1776
calls$	1759 1112 63 71 72 1943 1244
calm$	2186
calmer	710
came	1767 1774
camera	38
camera$	24 36 454
cameras$	24 36 454
camp	35
camp$	1087 2231 700
campai	1783 1800 482 1543 701
campaign$	485
campes$	700
camps$	1087 700
campus	1334 2035
can	1808
can$	56 1852 1158 1888 1239 236 1390 1413 391 1625
cancel$	325
cancelled$	2060 2077
cancels$	325
cannot	1268 236 1413 391
cannot$	2037 1455
cap	255 384
cap$	278 385 405
capacity$	1142 1178
caped$	385
caping$	278 385
capitalise$	133
capped$	385
capping$	385
caps$	278 385
capting$	385
capture$	590
captured$	1942
captureing$	590
captures$	590
car$	2081
card	1783 33 1800 482 1543 701
card$	1766 454 2213 1742
cards$	454 2213 1742
care$	1933 1451 1704
careful$	1179 1677
carefully$	2128
carer	1782 379 488
carer$	0 1 1758 31 1451 402 808
carers$	0 1 1758 31 219 1451 402 808
careta	39 40
carr	690
carria	2167
carried$	1221 1534
carry	1808
carrying$	1555
case$	1144 1614
caseworker$	834
cast	41 42 2167
cast$	1094 414 2173
casts$	2173
catch	1611
caught$	1480 429
caution$	247
cautione$	247
cautioned$	247
cautiones$	247
cautioning$	247
cautions$	247
cbo	206 1258 207 1259
cbos	1258 1259
cctv$	24 735
cease	1391
cease$	2077 325 2092
ceased	1110 1123
ceased$	1811 1824
ceases$	2077
cent$	1074
centre	12 43 111 1334 2035 2075 2133
centre$	1999 285 2053 2095
centred$	1163 1198 1631 1632 1654
centres$	2076
certain$	154 1659
chair	23 39 40
chair$	1826 2225 1741
chaira	1075 1776
chairc	1075 1776
chairchecks$	1075
chaird	1075 1776
chaire	1075 1776 1534
chairf	1075 1776
chairh	1075 1776
chairl	1075 1776
chairm	1075 1776
chairo	1075 1776
chairp	1075 1776
chairr	1075 1776
chairs	1075 1776 38
chairs$	1826 2225 1742
chairu	1075 1776
chairv	1075 1776
chairw	1075 1776
challeng$	585
challenge$	1881 585 939
challenged$	1897 939
challenges$	1881 585 939
challenging$	585 939
challengs$	585
champi	563
champion$	489
chance	1919
chance$	236 1468
change$	1845 1848 1850 318 319 508 1662 1673 997
changed$	997
changees$	1845
changes$	1845 1848 1148 1850 318 1662 997
changing$	318 997
channel$	37
channels$	1846 1176 1885 1207 156
charge	1526
charge$	2227
charges$	2227
charte	33
charter$	34
chas	386
chased	1091
chased$	1792
chat	1407 430 1483
chat$	170 1407 2108 1443 430 1482 1483 2184 448 1663
chats$	170 1663
chatti	1398
chatting$	2099
check	1053 1783 1800 482 1543 1611 701
check$	1783 1800 117 482 1543 701 1015
checked$	1015
checking$	117 1015
checks$	1075 117 1015
chess	1531
chess$	2232
child	1442
child$	1422 1434 580 602
childr	1115 1127 1130 153 1205 193 1251 1960 1270 1310 2025 1325 1326 2028 323 2094 1416 1438 1442 2161 1680 1692 1700 652
children$	1828 1831 1917 2048 1422 2139
choice	1919 1923 1615 1660
choice$	376
choices$	376 894
choir	2167
choos$	374
choose	1808 227 507
choose$	374 375 472 1559
chooses$	374 375 472 1559
choosi	507
choosing$	374 375 472 1559
chooss$	374
chose	1113 507
chose$	1814 1559
chosen	1090
chosen$	1791
chrono	1783 1800 482 1543 701
church	43
cinema	43
circle	1783 1800 1408 482 1543 701
circle$	1966 2003 2047 1368 1388 338 2109 2146 2162
circles$	1966 1368 2109 2146 2162
circul	1075 1776 1086 1534
circulated$	1787
circumstances$	1499
cities	2075
cities$	2067
city	2041 2070 2075 2135
city$	2042 2052 2066
civil$	206
claim	1526
claim$	2227
class	1334 2035 2070 1370 2075 1429 2130 2133 1444 415
class$	2044 2059 2071 2072 1388 2107 2145 1467 2179 2229
classe	2035 1335 2130
classes$	1803 2036 2076 2121 2145 2229
classroom$	1786
classrooms$	1786
clause	1949
clause$	1835 1948 1595
clauses$	1835 1948 1595
clean$	244 649
clear	386 1600
clear$	1825 1908 1909 1386 1431 588 616 663
clearer$	616
clearing$	663
clears$	663
clicks	1068
clicks$	1769
climb$	700
climbes$	700
climbs$	700
clinic	43
clique$	338
clos	431
close$	1160 1179 2018 1401 588 657
closed	1078 2183 1534
closed$	1779 2077 450 657
closely$	1616
closer	110
closer$	1162 251
closes$	657
closing$	657
club	12 1783 43 1800 2070 2075 2133 1444 482 1543 701
club$	1999 285 2053 2059 2095 2121 2145 485
clubs	1334 2035
clubs$	2076 2121 2145
co	532
co$	111 606
coach	1782 39 40
coach$	2231
coache	39 40 2167
coaches$	2231 699
coachi	1783 1800 482 1543 701
coaching$	699
coats$	492 1742 1750
coax$	294
code	33
code$	34 2227
codes$	492
coerce	75
coerci	75
cohort	2167
coinci	2114
coincide$	1974
collab	110 111
collaborative$	1162 1163
collaboratively$	1616
collea	1146
colleagues$	1847 591
collec	326 1412
collect$	2203 590 1045
collected$	1535 1045
collecting$	590 1045
collectiontime$	2113
collectiontimes$	2113
collects$	590 1045
colleg	1334 2035 1335 2041 2070 1370 2075 1387 1429 2130 379 1444 415
college$	1822 299 2052 2071 2072 2088 2121 2145 1467 1562
colleges$	2036 2076 2088 2121 2145
colour$	2225
colours$	2225
come	1767 1774 1808 387 487 634
come$	1812 1246 1260 1356 2137 2153 1539
comed$	1539
comeed$	1539
comes	387 634
comes$	1246 1539
comfortable$	1894
coming$	1170 1952 1555 1624
commis	1090 1534
commissioned$	1791
commit	15 1069
commit$	776
commits$	776
committed$	1770 776
committee$	1067
committing$	776
commun	1070 1250 1952 1600 1611 1615
communicate$	924
communicated$	924
communicates$	924
communicating$	924
communication$	1771 1863 1876 1207 156 1951 872 924
communities$	1240
community$	1924 1240 207
compan	39 40 1249 1964 1265 2167
company$	1950 1966 1277 1278 1980 2089 2111 2127 2129 1471
compared$	508
compla	1129 1830
complaint$	63 71 2213
complaints$	63 71
comple	1054 4 1061 1762 1070 1774 1775 1075 1776 1078 1788 1096 1221 1534 487
complete$	1755 1779 1785 486 1539
completed$	1755 1779 1781 1785 1797 1922 486 1539
completeed$	1539
completes$	486 1539
completion$	1056 1771
concer	35 1165 1615
concern$	1848 1850 1881 547 1614 885
concerns$	1848 1148 1850 1866 1881 547 1614 1621 885
concert$	1087 2231
concerts$	1087
condit	1949 206 1258 1526
condition$	1948 2227
conditions$	1948 2227
conduc	1534
conductors$	31
confer	1783 1800 482 1543 701
confid	1919 1615
confidence$	1195 714 877
confident$	714
confir	1161
confirmed$	1862
confis	216
congre	1249 1250 1952 1959 2114 2131
congregate$	1950 2147 2203 1702
congregating$	1951 1703
connec	1354
connection$	214 2055 1424
connections$	250 2055 1424
consci	1213
conscious$	1914
consen	1923
conseq	1923
consid	1136 1161 1600
consider$	1643 861
consideration$	1863 1181 1918 1612 862
considerations$	862
considered$	1837 1859 1862 1942 861
considering$	861
considers$	861
consis	111 146 1600 563 1615
consistent$	1163 1865 1198 616
consort$	1702
consorting$	1703
constant$	1179
constructive$	1670
consul	1052 1780 1783 1083 1091 1794 1795 1800 482 1543 494 701
consult$	923
consultant$	826
consultation$	923
consulted$	1753 1784 1792 1546 923
consulting$	923
consults$	923
contac	1052 1053 1760 1068 1070 1774 1075 1776 1780 1783 1083 1091 1794 1795 1096 46 1800 1249 1250 1952 1959 1261 1969 1972 1307 1311 1314 1389 1443 1460 482 1543 494 1611 701
contact$	1769 1771 1772 1801 1112 1943 191 1244 1247 1248 1950 1951 1253 1962 214 1288 2001 2008 2011 2015 2017 2090 1410 2166 1473 2200 489 1613 1627 1685
contacted$	1753 1784 1792 1797 1098 1546
contacts$	1769 1801 1112
contin	105 110 853
continual$	1179
continue$	480 611
continued$	1157 1162 480 490 577 588
continues$	480
continuing$	480
contra	1258
contri	1782 488
contributor$	0 1 1758 31
contributors$	0 1 1758 31
contro	75 255 358 384 1577
control$	1827 278 2101 385 2204 2205
controled$	385
controling$	278 385
controlped$	385
controlping$	385
controls$	278 385
controlting$	385
conven	1534
convene$	1759
convenes$	1759
conver	1783 1800 482 1543 701
conversation$	1863 1207 156 1912 1663
conversations$	1863 1207 156 1663
cook$	989
cooking$	989
cooks$	989
cool	1411
cool$	2091 2112
cools$	2112
cooper	1584
coordi	39 40 111 146 488
coordinate$	902
coordinated$	1163 1198 902
coordinates$	902
coordinating$	902
cope	1201
cope$	1902
copies$	1742
copy$	1766
core$	15 193 1251 1960 1270 1310 2025 1325 1326 2028 2094 1416 2161 1680 1692 1700 652
corner$	1489 2191
corners$	1489 2191
corridor$	2044
cost	1819 67
cost$	11
costed	1090
costed$	1791
costs$	11
costum	38
could$	1819 1821 1239 391
counci	23 1075 1776 39 40 2218
councilchecks$	1075
counse	1783 1800 482 1543 701
counsel$	247
counsele$	247
counseled$	247
counseles$	247
counseling$	247
counselling$	1772
counsellor$	831
counsels$	247
count$	20 675
counter$	1786
counters$	1786
counti	1334 2035 2075
counties$	2067
counting$	675
country$	2066
counts$	675
county	2041 2070 2075 2135
county$	2042 1350 2052 2066
course	1783 1800 1191 1429 2130 2133 1444 482 1543 701
course$	2 1761 1801 1857 1892 2145 485 703
courses$	1801 2145
court	43 2210
court$	32 206 770
cousin	2149 440
cousins$	1575 1706
cover	1136
cover$	1837
covere	1096 1136 85 86 87 88
covered$	1797 1837 1137 1139 1140
crackdown$	765
create	1534
create$	941
created$	941
creates$	941
creati	4
creating$	941
creation$	1056
crew	2167
crime$	737
crimes$	737
cross	1261
cross$	110 1962 1974 2114 2156 1496
crosso	1496
crossover$	2197
crowd	1964 1408
crowd$	2013 2047 2048 1388 2109 2127
crowds$	2013 2109 2127
cultur	1615
culture$	1637 879
cups$	1742
curb	255 384
curfew	206 1258 216
curfew$	353 1696 645
curfews$	353 1696 645
curiosity$	1875 1602 1627
curiou	1213
curious$	1865 1914 1677
curtai	255
customary$	139
customers$	1705
cut	198 302 358 372 543
cut$	82 1944 212 1967 278 365 968
cuting$	278
cuts	198 302
cuts$	82 278 968
cuttin	198 302
cutting$	82 212 968
cycle$	700
cyclees$	700
cycles$	700
dad	1293 2149 440
dad$	808
daily$	1754
dampen	407
dance$	700
dancees$	700
dancer	41
dances$	700
danger	1923
darts	1531
darts$	2232
dashbo	1783 1800 482 1543 701
date$	1915
daught	1442
daughter$	1422 808
daughters$	1422
day	1334 2035 2075 2133
day$	1765 1322 2039 2063 2064 1402 2148 2157 2179 2225 2231
days	2035 712
days$	1765 1322 2040 2064 2076 1402 2154
dead$	2201
deadline$	1538
deadlines$	1538
deal$	128
dealer	1813
dealer$	1573 949
dealers$	1705 721 949
dealing$	742
dealt$	86 87 88
december$	1820
decent$	1347
decide	1161
decide$	1826 421
decided$	1862 421
decides$	1826 421
declin	710
deconstruct$	585
deconstructe$	585
deconstructes$	585
deconstructing$	585
deconstructs$	585
decrea	710
deepen	563
defus	407
degree$	5
delet	431 543
delet$	646
delete	2183
delete$	355 646
deleted$	646
deletes$	646
deleting$	646
delets$	646
delive	1054 4 1070 1774 1075 1776 1090 1096 49 1534 690
deliver$	1019
deliverables$	1538
delivered$	1755 1791 1797 1101 1544 1019
delivering$	1019
delivers$	1019
delivery$	1056 1771
demoli	2177
dentist$	841
depart	1412
departuretime$	2113
departuretimes$	2113
dependence$	292 1424
descri	1808 1108 1129 1830 1136 86
describe$	1809 1837 704
described$	1837
describes$	704
design	1534
design$	1826
designs$	1826
desk$	1786
desks$	1786
detach$	211 365
detaching$	211
detail$	1835
details$	1766 1835 1642
detective$	730
detectives$	730
deter	198 390
deter$	199 249 755
determ	1161
determined$	1862
deterr	198
deterred$	378
deters	198
develo	1201 1534 553 563
develop$	1845 143 1902 909
develope$	143
developed$	1897 909
developes$	1845 143
developing$	143 909
development$	1848 1850
developments$	1848 1148 1850
develops$	1845 143 909
dialogue$	1207 156 1627 1663
did$	1819 1821
die$	1411
dies	1411
dies$	2112
dietician$	842
dietitian$	842
differ	213 1369 356 1426
difference$	716
different$	1257 1279 1994 1298 270 2032 282 283 1339 1345 1347 1351 1358 308 309 1366 316 1374 1375 1380 2082 335 336 350 360 1420 1421 392 1453 409 1462 1466 1472 1478 437 1490
differently$	2128
difficult$	337
diffus	407
dig$	1049
digging$	1049
digs$	1049
dilut	302 372 407
dimini	436
direct	1783 39 40 1800 1919 482 1543 701
direct$	218 1300 614
directed$	218
directing$	218
direction$	1689
directions$	1958 2046 1689
directs$	218
disassociate$	212
disban	1294 1295 1391 2183 431 640
disband$	327 2092
disbande$	327
disbanded$	1995 1996 327
disbandes$	327
disbanding$	327
discou	198 390
discourage$	199 200
discouraged$	378
discourages$	199 200
discouraging$	199 200
discus	1136 85 1161 1534 1611
discuss$	863
discussed$	1837 1137 1859 1862 863
discusses$	863
discussing$	863
discussion$	1863 1912 1663 863
discussions$	1863 1663 863
disentangle$	365
disman	1294 393 640
dismantl$	327
dismantle$	327
dismantled$	1995 327
dismantles$	327
dismantling$	327
disper	229 1294 1295 387 2182 629
dispersal$	1681 1689
dispersals$	1689
disperse$	1281 249 260 628
dispersed$	1995 1996 628
disperses$	628
dispersing$	628
displa	1783 1086 1800 482 1534 1543 701
display$	1786
displayed$	1787
disrup	198 302 393 407
dissociate$	212
dissol	1391 431
dissolv$	327
dissolve$	327 2091 2092
dissolved$	327
dissolves$	327
dissolving$	327
dissua	198
dissuade$	199
dissuaded$	378
dissuades$	199
distan	301 419
distance$	211 1353 341 365 381 2152
distances$	211
distancing$	211
distant$	1366 1431
distri	4 1096 49 380 1534
distributed$	1797 1101 1432 1544
distribution$	1056
diversion$	935
diversionary$	935
divert$	211 934
diverted$	934
diverting$	211 934
diverts$	211 934
divide	1294 380 640
divided$	1995 1432 414
dividi	640
division$	381
do$	1808 135 173 1935 221 1280 1413 573
doctor$	825
does$	173 221 1413
doing$	135 173
domino	1531
dominoes$	2232
don$	221 1413
donate$	1050
donated$	1050
donates$	1050
donating$	1050
done	1054 1078 1096 1221 1534
done$	1755 1779 1785 1797 1890 1922 1939 1940
door$	1786 36 1893 1720
doors$	1786 36
dorm	2167
doubl	710
double$	48 70
down	2183 710
down$	1770 1792 355 1709 1723
downinto$	1523
downlo	1767 1068 1774
downloads$	1769
downto$	1523
draft$	1001
drafte	1534
drafted$	1001
drafting$	1001
drafts$	1001
draw$	133 211 274 293 2187 676
drawin	514
drawing$	2213 676
drawn$	1069
draws$	676
dress$	1526
drew	1113
drew$	1814
dried$	1123
drift$	1349 388 1441 2186
drifted$	388
drifting$	388 1441
drifts$	388 1441
drive	2182
drive$	351 621 664
driveing$	351
driven	326
driven$	293 692
driver	22 1782 39 40 59 1505 2218 488 1550
driver$	0 1 1758 31 2206 1579
drivers$	0 1 1758 1074 31 1111 2221
drives$	351 621 664
driving$	621 664
drop	212 461 710
drop$	12 1783 43 1800 1264 1521 1522 474 482 1543 609 684 701
dropin$	1513
dropins$	1513
droppe	710
dropped$	474 684
droppi	212 710
dropping$	1264 474 684
drops	710
drops$	474 684
drug$	741
drugs$	741
due$	1156 1614
dug$	1785
dynami	2160
each	1159 2094 2106 1511 2218 1700
each$	1754 1793 1860 1962 1989 2031 1340 2055 322 328 2090 344 2099 2103 426 456 2212 1512 2214 1518 2226 1527 1549 519 1711 1713 1714 1716 1725 1738 1743 1748
ear$	1635
earlie	710
early$	622 623 1709
ears$	615
easier	710
easier$	1400
easter$	439
easters$	439
easy$	1825
eat$	1309 1036
eating$	1036
eats$	1309 1036
educat	326
educated$	1331 1396 1404
effect	2160 1600
effectively$	1866
effort	1166
effort$	1863 1867
efforts$	1863
eject	386
elder	352
elder$	2134
eldest	193 1251 1960 1963 1270 1310 2025 1325 1326 2028 279 1340 322 2094 352 1416 373 2161 2185 2195 1680 1692 1695 1700 652
eldest$	2134
elearn	1783 1800 482 1543 701
else$	2110
elsewh	2041 1409 2135
elsewhere$	1841 1997 2032 2082 2097 2105 2110 1596
email	1053 1783 1800 482 1543 701
emaile	1052 1780 1091 1794 1795 1534 494
emailed$	1753 1792 1092 1546
emails	1075 1776
embed	563
embed$	897
embedded$	1897 897
embedding$	897
embeds$	897
emerge	1197
emerge$	1845 1898
emergees$	1845
emerges$	1845 1898
emotio	105
emotional$	1157
employ$	975
employing$	975
employs$	975
empowe	563
empower$	857
empowered$	857
empowering$	857
empowerment$	857
empowers$	857
enable$	147
enables$	147
enabling$	147
encour	1161 1919 563
encourage$	864
encouraged$	1862 864
encouragement$	944
encourages$	864
encouraging$	864
encrypted$	771
end	198 212 253 1391 431 2188
end$	1264 264 1365 2070 2077 325 2091 2092 2112 2151 1489 2191 1010
endeav	599
ended	1123 2183
ended$	1824 1944 1967 2077 2151 1010
ending	198 212
ending$	1264 325 1010
ends	198 253 1411
ends$	2077 325 2112 1489 2191 1010
enforc	644
engage	1052 1070 30 1600 558 1615 1660
engage$	1082 1610
engaged$	1753 1781 1610
engagement$	1771 1863 1542 1610 881
engages$	1082 1610
engagi	558
engaging$	1610
enhanc	563
enhance$	907
enhanced$	1897 907
enhances$	907
enhancing$	907
enquir	1783 1800 482 1543 701
enrol$	368
enroled$	368
enroling$	368
enrolred$	368
enrols$	368
ensure	563
ensure$	421 548
ensured$	1897 421 548
ensures$	421 548
ensuring$	548
enter	387 2153 634
enter$	2137
entered$	414
enters	634
entrance$	1786
entrances$	1786 1361 2163
entry	1412
entry$	1435 1740
entrytime$	2113
entrytimes$	2113
environment$	1891 1924
environments$	1891 1924
episod	712
equip$	586
equipm	38
equipped$	586
equipping$	586
equips$	586
erode	302
escala	569
escalate$	1662
escalated$	1599
escalates$	1662
escort	394
escort$	351
escorted$	293
escorting$	351
escorts$	351
establ	1161 1534 563
established$	1145 1862
estate	2041 2070
estate$	2053 1495
ethos$	883
evalua	1534
evenin	1783 1800 1334 2035 2075 2133 417 418 482 1543 701
evening$	1765 1796 1322 2039 2063 2064 1376 2078 1402 2148 1469 2171 2179
evenings$	1765 1796 1322 1330 2040 2064 2065 2076 1376 2078 1402 2154 1469 2171 1558
event	1783 1800 482 1543 701
event$	1801 703
events$	1801 1892
every	2106 1511 2218 1700
every$	1754 1793 1102 1186 168 1312 328 456 2212 2214 2226 1743
everyb	22 153 1205
everybody$	1074 1240 591
everyo	22 1146 153 1205
everyone$	1074 1847 112 1240 591
everything$	1625
evict	386
evidence$	18 1642 756
evolve$	1845
evolvees$	1845
evolves$	1845
except	2196
exchange$	113
exclud	1109 383 395 2182 432 636
exclud$	643
exclude$	300 643
excluded$	1810 300 1404 1435
excludes$	300 643
excluding$	300 643
excluds$	643
exclus	712
exclusion$	71 206 207
exclusions$	71
exerci	1783 1800 482 1543 701
exhibi	35
exhibition$	32 1087
exhibitions$	1087
existing$	1145 1184
exit	321 431
exit$	266 1373
exiting$	266
exits$	266 2163
expected$	262
expel	432 636
expel$	643
expele$	643
expeles$	643
expeling$	643
expell	432
expels$	643
expenditure$	11
explai	1091 1108 1129 1830
explain$	1809
explained$	1792
exploi	1923 1577 950
exploit$	1827 2204 2205
exploitation$	720
exploitative$	720
exploited$	720
exploiter$	720
exploiters$	720
exploiting$	720
exploits$	720
explor	1136 86 1161
exploration$	1863
explore$	860
explored$	1837 1859 1862 860
explores$	860
exploring$	860
extend$	986
extending$	986
extends$	986
extent$	5
extra$	185
extract$	211
extricate$	211
eye$	1861
eyes$	615
facili	1534 563
facilitate$	903
facilitated$	903
facilitates$	903
facilitating$	903
fade	1411
fade$	2091 2112
faded	2188
fades	2188
fades$	2112
fair	35
fair$	1087 1825 1677
fairs$	1087
fall	710
fall$	1500
fallin	710
falls	710
falls$	1411 1500
famili	22 1782 41 42 77 1159 488
families$	0 1 1758 1074 25 31 1094 1860 1199 1270 219 2033 2085 1397 2221 1638 819
family	1782 193 1251 1960 1270 1310 2025 1325 1326 2028 279 1340 2041 2070 2094 1416 2149 2161 440 488 1680 1692 1700 652
family$	0 1 1758 31 1138 2033 1397 1505
far	330 419
far$	99 330 1382 1431 437 1490 1491
fare	1526
fare$	2227
fares$	2227
fashion$	1899
faster$	1669
father	1293 2149 440
father$	808
fear	1129 1830
fear$	1554
fears	1129 1830
feasibility$	1647 597
feasible$	1607
february$	1820
fed$	1849
fee	1526
fee$	2227
feed$	91
feedback$	483
feeding$	91
feeds$	91
feel	1808 1129 1830 1201
feel$	1902 1206 515 704
feeling$	704
feelings$	189
feels	1129 1830
feels$	1206 515 704
fees$	2227
fell	710
felt	1808 1129 1830
felt$	515 704
fence	38 2210
fence$	24 36 969
fenced$	2177 450
fences$	36 969
fencing$	24 36 969
festiv	35
festival$	1087 2231
festivals$	1087
few$	1823
fewer	48
fewer$	1100 54 705 803
fight	712
fight$	71
fights$	71
file$	1839 1840 1842 1596 1612
filed	1534
files	1075 1776
fill$	677
filled	1534
filled$	677
filling$	677
fills$	677
film	1783 1800 482 1543 701
film$	32 37 2208 2213 2216 2225 2231
filming$	696
films$	2225 2231 696
find	1108 227 1443
find$	1809 1129 329 513 1566
findin	1135
finding$	1834 1836 329
finds$	329 513 1566
fine	1526
fine$	2227
fined	2182
fines$	71 2227
finish	1054 1412 1534
finish$	2091
finished$	1755 1785
finishingtime$	2113
finishingtimes$	2113
finishtime$	2113
finishtimes$	2113
firm$	616
firmer$	616
first$	1559
fish$	700
fishes$	700
fishs$	700
fit$	1852 964
fits$	964
fitted	1076 1096 1533
fitted$	1777 1797 2234 964
fitting$	964
five	41 42 55 1115 73 77 193 1251 1960 1270 243 1310 2025 1325 1326 2028 323 2094 2106 1416 1438 2161 1514 1527 1550 1680 1692 1700 652
five$	35 1094 1107 1125 2055 2139 401 2158 1512 2215 1531 1738 1745 1751
fix	384
fix$	661
fixed$	661
fixes$	661
fixing$	661
flag	97
flat	379
flat$	402
flexib	1213
flexible$	1914
flies$	397
flowing$	1908
flush	386
fly$	397
flyer	1783 1800 482 1543 701
flyers$	1742
fobs$	492
focus	563
focus$	1627 896
focused$	1631 1632 1654 896
focuses$	896
focusing$	896
focussed$	1631 896
follow	1068 1109 75 2094
follow$	116 1188
followed$	1810 1816 1161
followers$	1769
following$	116 1555
follows$	116
food$	2225 1750
footage$	736
football$	1751
footfall$	1542
for	1830 315
for$	1072 1791 1814 1837 1854 1874 1896 1903 2023 1405 2212 1525 1559 1601 1641 1649 1719 1721 1746
forbid	198 201 252 253 258 390
forbid$	199 1271
forbidden$	1944 378 2151
force$	732
form	1334 2035 1370 2075 1387 1429 2130 2133 1444 415
form$	37 2059 2071 2072 2088 2093 2107 2121 2145 1467
forming$	2099
forms	1783 1800 2035 1335 2130 482 1543 701
forms$	37 2036 2076 2088 2121 2145
fortnightly$	1754 2212
forum	15
forum$	1067
forwar	1161 1188
forward$	1862 1889 1608 1609 1673
forwards$	1608 1609 1673
foster	399 563
foster$	379 1451 442
fostering$	1451
found$	1957 1480 429 513
four	55 77 193 1251 1960 1270 1310 2025 1325 1326 2028 323 2094 1416 1438 2161 1527 1550 1680 1692 1695 1700 652
four$	1107 204 2009 2139 401 1484 1528 1530
fragme	393 640
fragment$	327
fragmente$	327
fragmented$	327
fragmentes$	327
fragmenting$	327
fraternise$	1702
free	419
free$	365 688
frequency$	6
fresh$	244 1468
friday	417 418
friday$	1796 417 1469 418 2171 1508 2233
fridays$	1796 1469 2171 1508 2233
friend	28 41 42 55 59 1115 73 1127 77 1130 1159 153 1205 193 1250 1251 1252 1960 1964 1265 1969 1269 1270 1977 1981 1992 243 1310 2025 1325 1326 2028 279 1340 2054 1354 2056 2057 323 2083 2094 2106 1408 1416 1438 2161 2172 2174 1487 1514 1527 1550 1680 1692 1698 1700 652
friend$	250 1381 2089 352 1434
friendly$	1825 1894 1677
friends$	1080 1094 1107 1111 1125 1828 1831 1860 1234 1965 1966 1266 1986 1987 1301 250 2003 2008 2012 2014 2021 2022 2034 2045 2048 2049 2055 2069 2074 1381 1383 2089 352 2109 357 2111 2116 2118 2125 2127 1427 2129 2139 2141 389 2144 401 2158 2164 2175 427 2186 434 2189 2192 2194 2215 1684
friendship$	1951 1953 1965 1265 1966 2000 250 2017 2019 2021 2054 2055 2080 338 1408 2109 359 2118 2127 1445 1461 434 2189 1684
friendships$	1951 1953 1965 1966 2000 250 2017 2019 2021 2055 338 2109 359 2118 2127 434 2189 1684
from	1263 2056 1415 1519
from$	1798 119 1945 1264 1304 1329 2032 1333 1352 1357 1373 2105 1417 2124 1430 2132 1440 2155 410 2209 2212 2220 499 1560 1641 1697 1708 1744
full$	1232 490
fullerpicture$	1642
fullersense$	1642
fullerunderstanding$	1642
fully$	1084
fund$	17 960 961
funded$	960 961
fundin	1783 1800 482 1543 701
funding$	17 1142 1178 960 961
funds$	17 960 961
furniture$	2225
furthe	105 110
further$	1157 1162 1300 1431
future	110
future$	1162 1871 1300 1614
game	35
game$	1087 2225
games$	1087 2225 2232
gang$	207 1588 630
gap$	341 381
gaps$	1617
garden$	32 2213 700
gardenes$	700
gardens$	700
gate	38
gate$	24 1786 36
gates$	24 1786 36 2163
gather	1249 1250 1952 1959 1261 1968 1969 1288 1305 1307 1314 1389 1398 2114 2131 1438
gather$	1950 1957 1260 1962 1989 1990 2011 2015 2090 2137 2147 1476 2178 2203 590
gathered$	1942 1957 1480 1535
gathering$	1951 2002 2006 2013 2017 2099 2100 590
gatherings$	2006 2008 2013 2139
gathers$	590
gave$	416
genera	105
general$	1157
get	1808 1108
get$	1809 174 211 294 1356 481 590
geting$	590
gets$	174 211 294 481 590
getting$	174 211 294 1398
gift$	1112
gifts$	1112
gig	35
gig$	1087 2231
gigs$	1087
girl	193 1251 1960 1270 1310 2025 1325 1326 2028 279 1340 2094 1416 1442 2161 1680 1692 1700 652
girl$	2033 352 1434
girlfriend$	823
girls	28 41 42 59 1115 73 77 153 1205 193 1251 1960 1270 243 1310 2025 1325 1326 2028 323 2094 2106 1416 1438 2161 2185 1514 1527 1550 1680 1692 1700 652
girls$	1080 1094 1111 1125 1234 2009 2033 2034 2055 352 2139 401 2158 2215 1691
giv	690
giv$	143
give	105
give$	1157 129 143 212 416 698 984
given	1774 1096 49 1136 105 166 1534
given$	1065 1797 1101 1110 1837 1157 1859 129 1218 1534 1544
gives$	143 416 698 984
giving$	129 143 212 416 698 984
givs$	143
go	1760 1808 1108 387
go$	1089 1809 1136 1246 1260 241 1314 267 1320 293 1356 317 1425 397 1500 1506 504 710
goalpo	38
goalpost$	24
goalposts$	24
goe$	1246
goes	387
goes$	1089 1246 241 267 293 317 1425 397 1500 1506 468 504 710
going	110 387
going$	1162 1908 1227 2005 267 2131 2143 1555 1601 556
gone	1760
gone$	1089 1091 1812 1534 504
good$	1825 1902 1347 2150 490 588
gos$	1246
got$	45 294
gp$	824
gran	2149 440
gran$	810
grand	1442 2149
grandad$	810
grandbrother$	808
grandcarer$	808
grandcarers$	808
granddad$	808 810
granddaughter$	808
grandfather$	808
grandm	1293
grandma$	810
grandmother$	808
grandmum$	808
grandp	1293
grandparent$	808
grandparents$	808 821
grandsister$	808
grandson$	808
granma$	810
granny$	810
granpa$	810
grant	1783 1800 482 1543 701
grant$	17
grante	1534
greate	47 553
greater$	1099 1232 185 577
green$	1805 1806 1556
greet$	1040
greete	62
greeted$	1114
greeting$	1040
greets$	1040
grew	710
grip$	1471 2187 435 1488
groom	1577 951
groom$	1827 2204 2205
groomed$	723
groomer$	723
groomers$	723
grooming$	723
grooms$	723
ground$	648
grounding$	648
grounds$	648
group	28 1783 41 1800 55 1115 73 1127 77 1130 1131 1159 153 1205 193 1251 1960 1964 1269 1270 1981 1992 243 2007 1310 2025 1325 1326 2028 1334 2035 2041 2054 1354 2058 323 2083 2094 2106 1416 2130 2136 1438 2161 2172 1487 1514 2218 1527 482 1543 1550 1615 1680 1692 1698 1700 652 701
group$	1067 1080 1107 1125 1828 1831 1832 1860 1917 1234 1965 1966 1266 1984 1986 1987 1999 2000 1301 2003 2008 2013 2014 2019 2021 2022 2031 2034 2036 2045 2047 2053 2055 2059 1364 1368 2071 2074 324 1377 2080 1383 339 1395 2107 2108 2109 2111 359 2115 2116 2118 2120 2125 2139 2141 389 2145 2146 2147 401 2158 1459 2162 1467 2175 1482 2184 434 2189 2192 2194 2215 1684
groupi	2131
groups	2035 2130 2133 1438
groups$	1254 203 1966 2013 2036 1368 1395 2109 2139 2145 2146 2162
grow	710
grow$	1349
grows	710
growth$	47
guard	39 40 488
guardian$	818
guards$	31
guidan	1783 1800 482 1543 701
guidance$	1858 914
guide$	211 914
guided$	914
guidel	33
guideline$	34
guidelines$	34
guides$	914
guiding$	914
gulf$	341 381
gym	43
had$	27 45 1821 491 1545
haircuts$	1750
half	22 2035
half$	1074 48 70 1358
hall	12 43
hall$	1999 285 2053 2095
halt$	264
halv	710
halved	1123
halved$	1824
halves	1334 2035 2133
halves$	1489 2191
hand	690
hand$	1905 1655 985
handed	49
handed$	1101 1534 1544
handing$	985
handle$	2101
handou	1783 1800 482 1543 701
hands$	985
hang$	1249 2114 2203
hangin	1398
hanging$	1952 2099 2100 2131 2143 1460
happen	1534
happy$	1492
hard$	337
harder$	337
harm	75 1577
harm$	1827 2204 2205 784
harmed$	784
harmful$	784
harming$	784
harms$	784
has	575
has$	27 29 1084 45 58 177 1540 493 1547 611
have	1808 575
have$	27 29 1084 58 115 159 177 1540 493 1547 611
haven$	1891 1924
having$	115 177 1465 1554 611 687
he	77 352 373
he$	1925 1233
head	39 40 2218
health	1923 213 356
health$	546
heard	1816 1129 1830 1600
heard$	1907 1942 715
heater	38
hedge$	24
held	1774 1788 1096 46 86 87 88 1534 560
held$	1797 1098 1139 1140
helmet	38
help	1919 563
help$	79 1858 149 294 1618 1665 1674 916
helped	326
helped$	79 916
helpful$	1825 79 1607
helpin	563
helping$	149 916
helpline$	37
helplines$	37
helps$	149 294 916
her	1124 193 1251 1960 1270 2007 1310 2025 1325 1326 2028 1340 2058 322 2094 2106 1416 2161 2193 1565 1680 1692 1695 1700 652
her$	1793 89 1225 1318 1332 307 604 1711 1749
here	1136
here$	1804 1837 1838
herfriends$	2116
hergroup$	2116
hierar	761
high$	490 529
higher	47 710
higher$	1099 490
hike$	2229
hikes$	2229
him	1124 193 1251 1960 1270 1310 2025 1325 1326 2028 1340 2058 322 2094 2106 1416 2161 2193 1565 1680 1692 1695 1700 652
hire$	972
hires$	972
hiring$	972
his	2007
his$	1793 89 1225 1318 1332 307 604 1711 1749
hisfriends$	2116
hisgroup$	2116
hit$	486
hits	1068
hits$	1769
hoc$	1172
hockey	1531
hockey$	2232
hold	1354 560 575
hold$	100 179 274 2055 1443 1471 2187 435 1488 611 647 668 1018
holding$	100 611 668
holds	1075 1776
holds$	100 179 611 668 1018
holiday$	439
holidays$	439
holidayss$	439
holist	105 111
holistic$	1157 1163
home	229 2041 2075 1412 379 2133 1444 2228
home$	1825 1281 1985 2061 2097 1403 2117 2121 2123 2145 1451 402 428 1494 2217 509 1744
homes	1361
homes$	1985 2062 2076 1403 2121 2145 2221
hometime$	2113
hometimes$	2113
honest$	1825 1677
hope	1129 1830 1919 599
hopes	1129 1830 599
hoping	599
host$	1826 995
hosted	1788 1534
hosting$	995
hosts$	1826 995
hotspot$	762
hotspots$	762
hours	1783 1800 482 1543 701
hours$	1765 19 1801 1330 1410 1708
house	379 415
house$	274 402 1467
housed$	1328 1404
household$	1397
households$	2085
houses	1334 2035 1361 1387
houses$	2062 2088
housin	415
housing$	1467
how	99
how$	21 1151 1437 1549 1568 1647 1727
hub	12 43
hub$	1924
humili	789
hung	1533
hung$	2234
hurt	1109 75 1577
hurt$	1810 1827 2204 2205 1578 783
husband$	816
hustl	386
identi	1108 1161 1534
identification$	1424
identified$	1859 1862 1541 748 922
identifies$	565 748 922
identify$	1809 565 748 922
identifying$	565 748 922
identity$	1895
if	1446
if$	90 1869 145 181 1982 2104 2136 1590 555 1614 1621 610
imam	39 40
implem	4 1534
implementation$	1056
impos	644
impossible$	337
improv	47 553 563 710
improve$	1099 906
improved$	1099 1897 490 1644 906
improvement$	32 47 1673
improvements$	32 1673
improves$	906
improving$	906
in	1776 1143 1169 1182 1498
in$	1777 1082 1085 1789 1099 50 1807 1119 68 1121 1844 102 104 1866 1870 118 1883 1896 1203 1231 226 1997 314 2103 2105 2117 2123 2137 1458 1510 2212 1513 2214 2222 2223 1525 2228 2230 1558 1560 1564 603 1661 641 1707 1722 1723 1729 1736 1746
incide	712
incident$	71 547
incidents$	71 547
includ	1136 85 1600
include$	1837
included$	1837 1137
inclus	138 171
inclusive$	1190 1894 1223 1677
increa	47 553 563 575 710
increase$	47 1099 1662
increased$	1099 1897 490 577 1644
increases$	1662
increasing$	1099
indivi	1378 362
individually$	2079 2165 1686
indoors$	2117 2123
induct	1783 1083 1800 482 1543 701
inducted$	1784
induction$	2
influe	1923 2160 1660
influence$	1964 1307 2008 1471 2187 435 1488 938
influenced$	938
influences$	938
influencing$	938
influential$	1688
inform	1780 1783 1794 1795 1800 1165 482 1543 1600 701
inform$	925
information$	1766 1070 1850 1866 1615 1642
informed$	1163 1865 1907 1612 1631 1654 925
informing$	925
informs$	925
ininto$	1523
injunc	206 1258 207 1259
injunction$	1682
injunctions$	1682
injur	712
injured$	785
input	1237
input$	1938 874
ins$	1513
inside	2153
inside$	1286 2117 2123
insight$	1642
insist$	421
insistd$	421
insists$	421
inspire$	858
inspired$	858
inspires$	858
instagram$	430
instal	1076 1096 1534
install$	963
installation$	32
installed$	1777 1797 963
installing$	963
installs$	963
instead$	66 312 1414 541
instru	258
instruct$	218
instructed$	218 262
instructing$	218
instructs$	218
intake	2167
intell	1165
intelligence$	1866 1642
intend	599
inter$	110
interest$	1911 1933
interests$	250
interrogat$	585
interrogate$	585
interrogates$	585
interrogating$	585
interrogats$	585
interv	1783 1794 1795 1800 482 1543 701
intervention$	1617 1665 1675
interventions$	1617 1665
interview$	686
interviewed$	686
interviewing$	686
interviews$	686
into	1143 315
into$	1837 1844 1862 1217 2026 306 2105 1523 1646 641
introd	4 1534 644
introduce$	1048
introduced$	1048
introduces$	1048
introducing$	1048
introduction$	1056
investigate$	595
investigates$	595
investigating$	595
invita	1783 1800 482 1543 701
invite	1052 1774 1780 1083 1091 1794 1795 494
invite$	978
invited$	1753 1784 1792 1546 978
invites$	978
inviting$	1894 978
involv	1237 1600
involve$	945
involved$	945
involvement$	1938
involves$	945
involving$	945
is	1055 86 98
is$	1084 1088 1089 51 52 80 1206 276 481 515 517
isolat	640
isolate$	639
isolates$	639
isolating$	639
isolation$	2097 1693
issue$	1848 1850 1881 547 1603 886
issued	1096 49 1534
issued$	1797 1101 1544
issues	1615
issues$	1848 1148 1850 1881 547 886
it	1124 1830 1565
it$	1144 1507 1557 515 1711 1713 1718 1737 1745 1748
its$	140 1225 1290 2224 1524 2226 1530 1532 604 1708 1709 1711 1730 1734 1737 1748 1749
january$	1820
jog$	700
joges$	700
jogs$	700
join	1061 1762 1774 30 1311
join$	1047
joined	1774
joined$	110 111 1177 146 1237 1600 1047
joining$	1047
joins$	1047
joint	1070 110
joint$	1771 1162 1364 324 1377 2115 1615 588
jointly$	1616
judgement$	1875 873
judgemental$	1190 1223
judgment$	873
july$	1820 1120
june$	1820 1120
keep	1808 1268 227 390 560 575
keep$	81 108 124 155 179 199 1271 249 274 275 277 1355 334 342 364 370 422 438 561 579 647 1014
keeped$	342
keepin	560
keeping$	108 124 155 199 274 275 277 334 342 364 370 422 438 561 647 1014
keeps	560
keeps$	81 108 124 155 179 199 274 275 277 334 342 364 370 422 438 561 647 1014
keepting$	438
kept	86 87 88 1161 1534 560
kept$	1756 1132 81 1139 1140 1862 155 1208 274 1328 364 370 383 647
keys$	492
kid	1442
kids$	2048
kind$	1825 1388 1677
kinder	356 1426
kit	38
kit$	492
kitche	43 2210
kitchen$	32
kits$	492
knew$	1821 497 516
knife$	745
knives$	744
knock$	695
knocking$	695
knocks$	695
know	1808 1129 1830 1600
know$	1224 1927 497 516
knowing$	497 516
knowledge$	1642
known	62 86
known$	1114
knows	1129 1830
knows$	497 516
kpi$	1538
kpis$	1538
labeled$	801
labelled$	801
lad	1442
lad$	352
lads	41 193 1251 1960 1270 1310 2025 1325 1326 2028 2094 1416 1438 2161 1680 1692 1700 652
lads$	1234 352 2139 401 1575
laid$	1785
lamp	38
lamp$	24 36
lamps$	24 36
landlo	39 40 1505 2218
landlord$	2206 725
landlords$	725
language$	1637
lanyards$	492
lapse$	2091
larger$	2096
last$	1807 1119
lasted	1819 67
late	1510
late$	2211
later$	1614
launch	1534
lawyer$	847
lead	23 1782 39 40 488
lead$	1826 1188 211 476 489 1739
leadar	1075 1776
leadat	1075 1776
leadca	1075 1776
leadch	1075 1776
leadchecks$	1075
leadci	1075 1776
leadco	1075 1776
leadde	1075 1776
leadem	1075 1776
leader	39 40 193 1251 1960 1963 1270 1310 2025 1325 1326 2028 279 1340 2094 1416 373 2161 2195 1680 1692 1695 1700 652
leader$	1991 1688 1691
leaders$	1991 1688 1691 758
leadfi	1075 1776
leadho	1075 1776
leadin	352 2185 1695
leading$	476
leadlo	1075 1776
leadma	1075 1776
leadme	1075 1776
leadof	1075 1776
leadpr	1075 1776
leadre	1075 1776
leadru	1075 1776
leads$	1826 476
leadse	1075 1776
leadsh	1075 1776
leadsu	1075 1776
leadup	1075 1776
leadvi	1075 1776
leadwr	1075 1776
leafle	1783 33 1800 482 1543 701
leaflet$	1766 1801 2213 1742 703
leaflets$	1801 1742
learn	563
learn$	2018
learni	1783 1800 1165 482 1543 701
learning$	1866
leav	431 690
leave	1808 212 229 321 387
leave$	81 82 1260 1264 1281 1373 331
leaves	387
leaves$	81 82 331
leavin	212 1412 387
leaving$	81 82 1264 331
leavingtime$	2113
leavingtimes$	2113
led$	164 1631 1654
left	86 2183
left$	1132 81 82 2186
lend$	1003
lending$	1003
lends$	1003
lens$	869
less	358
less$	239 240 1306 1400 540 706
lessen	372 407 2188 436
lesson	1783 1800 1334 2035 1429 2130 482 1543 701
lesson$	1801 1803 285 2044 2107 703
lessons$	1801 1803 1822 1562 1740 1750
let$	172 1242 1267 268 1348 1355 1385 2153 406 423 462
leted$	1242
lets$	172 268 423 462
letted$	1242
letter	1783 1800 482 1543 701
letter$	1766 71 1742
letters$	71 1742
letting$	172 268
level$	490
levels$	490
liais	1611
liaise	1091
liaise$	854
liaised$	1792 1092 854
liaises$	854
liaising$	854
liaiso	1070
liaison$	1771 1863 854
librar	39 40 43
library$	2053 2095
licenc	1783 1800 482 1543 701
licence$	206
lift	436
lift$	682
lifted	2188
lifted$	682
lifting$	682
lifts$	682 1750
light	38
light$	24 36 454 660
lighti	38
lighting$	24 36 660
lights$	24 36 454 660
like	1129 1830
like$	1934
liked	62
liked$	1114
likes	1068 1129 1830
likes$	1769
limit	198 1268 255 358 384
limit$	278 385 405
limited$	1944 385
limiti	198
limiting$	278 385
limitped$	385
limitping$	385
limits	198
limits$	278 385
limitting$	385
line$	37 1835 123 1595
lines$	37 1835 123 1176 1595
linger	2131
linger$	2114
link	1250 1354
link$	130 1951 214 234 2055 1424 466 533
linked$	130 466
linking$	130 466
links	1615
links$	130 1886 1951 214 234 2055 1424 466 533 1615
list	33 1108
list$	3 1062 20 1809 2213 531
listen	1600
listen$	921
listened$	511 921
listening$	1613 583 921
listens$	921
lists$	1062 20 531
lit$	1564
live	2041 1534
live$	1790 2018 1328 349 2126 2135 396
lives$	349 396
living$	2018
loaded$	1544
lock	38
lock$	24 36 342 955
locked	450
locked$	342 1502 955
locking$	342 955
locks$	24 36 342 955
lodge$	396
log$	3 20
logged	1096 1534
logged$	1797 753
logs	1075 1776
logs$	20 753
loiter	2131
long$	1823
longer	1808 221 1413 391 710
longer$	1104 1170 190 215 1273 257 259 1317 1455 1552 635 650
look	599
look$	128 1188 150 183 227 594 609
looked$	86 1161 594
lookin	599
looking$	150 183 594
looks	599
looks$	150 183 594
loop$	1612
loosen	302 1411 372 2188 436
loosen$	2112
loosens$	2112
lose$	212 1349 1486
loses$	238 1486
losing$	1486
lost$	1486
lot$	2047 2048 2194
loudes	2185
lower	710
lower$	678
lowered$	678
lowering$	678
lowers$	678
loyalties$	234
loyalty$	234 1424
lunch	1334 2035 1412 1521 1522
lunch$	1335 2222 2223 1740 1750
lunche	2035
lunches$	1740
luncht	417 418
lunchtime$	1796 2113 1469 2171
lunchtimes$	1796 2113 1469 2171
made	1774 1096 98 1534
made$	1785 1797 262
magistrate$	849
mail	1783 1800 482 1543 701
mailed	1052 1534
mailed$	1753
main	352 2185 1695
mainta	563 575
maintain$	910
maintained$	1897 910
maintaining$	910
maintains$	910
make$	98 114 141 1201 178 329 348 460 576 607
makes	1075 1776
makes$	141 178 329 348 460 607
making$	114 141 178 329 348 607
male$	1572 948
males$	1572 948
mam$	809
man	1813
man$	719 948
manage	23 1075 1776 39 40 128 1201 326 2218 488 563
manage$	1180 1902 2101 901
managed$	1897 631 901
management$	588
managerchecks$	1075
managers$	31
manages$	901
managi	563
managing$	901
manner	1191
manner$	1892 1899
many$	1773 1073 1100 1823 2138
map	1783 33 1800 1105 482 1543 514 701
map$	37 2213 464 495
mapped$	464 754
mappin	1783 1800 482 1543 514 701
mapping$	464 754
maps$	464 495
march	394
march$	1820 1120
mark$	1547 1566
marked$	515
marks$	1547 1566
master	1783 1800 482 1543 701
match	35 1521 1522 1531
match$	1087 2208 2222 2223 2231 2232
matche	1531
matches$	1087 2231 2232
materi	38
mates	1408
mates$	2048 2109
matter$	1136 1881
matters$	1881
may$	1120 1852 1239 1390
meal	35 1521 1522
meal$	1087 2213 2222 2223 2231 1740
meals$	1087 2231 1740 1742
meaningful$	1670
means$	1846 1885
measur	1166
measures$	1867 1167
mechanisms$	1167
mediat	1783 1800 482 1543 701
medic$	844
meet	1053 1760 46 1808 1249 1959 1261 1968 1969 1288 1305 1311 1314 2056 1389 2114 1443 398 1611
meet$	1759 1098 1246 1950 1260 1962 1989 1990 2011 2015 2090 1392 2137 2147 1473 1476 2178 2200 2203 459 486
meetin	1070 1783 1800 1250 1952 1972 1307 2131 2143 1460 482 1543 701
meeting$	1771 1801 1943 1951 1264 2000 2005 2017 1376 2078 1398 2100 703
meetings$	1771 1801 1846 1943 2008 1376 2078
meets	1075 1776
meets$	1759 1098 1246 459
meetup$	2006
meetups$	2006 1450
member	28 1782 41 42 55 59 1115 73 77 1130 1159 153 1205 193 1251 1960 1269 1270 1977 1979 243 1310 2025 1325 1326 2028 279 1340 2054 322 2094 2106 1416 1438 2161 488 1550 1680 1692 1700 652
member$	2033 352 1434 1691
members$	0 1 1758 25 1080 31 1094 1107 1111 1125 1127 1831 1860 1266 1301 2009 2033 2055 352 2139 389 401 2158 1691
membership$	1359
memora	1783 1800 482 1543 701
men	1813
men$	719 948
mend$	966
mended	1076
mended$	1777 966
mending$	966
mends$	966
mental	2160
mention$	1835 1595
mentions$	1835 1595
mentor	23 1075 1776 1782 1783 39 40 1800 482 488 1543 701
mentor$	0 1 1758 31 1801 489
mentorchecks$	1075
mentoring$	1772
mentors$	0 1 1758 31 1801
mentorschecks$	1075
menu$	2225
messag	1783 1800 1311 1398 2143 1443 1460 482 1543 701
message$	1112 63 1473 2216
messages$	1112 63 1943 1244 772
messaging$	1943 2005 2099
met	1760 1774 1078 1091 1794 1795 46 326 494 1600
met$	1768 1779 1081 1792 1092 1098 1480 486 1546
meters$	2004
metres$	2004
midwife$	838
might$	1239 1390
miles	330 2135
miles$	2004 1382 1431 1454
milestone$	26 1538
milestones$	26 1538
mind$	1904 1932 1612
mindfu	1161 1213
mindful$	1862 1865 1914
minibu	1783 38 1800 2167 482 1543 701
minibus$	2231
minimi	198 255 358 563
minimised$	1897 1944
minute	1783 1800 482 1534 1543 701
missin	1109
missing$	1810 712
mistak	792
mitiga	563
mitigated$	1897
mix	1249 1959 1261 1968 1314 2056 2114
mix$	1950 1962 2011 2015 2200 1702
mixing	1250 1952 1972 2131 2143
mixing$	1951 2000 2017 2100 1460 1703
model$	1636
models$	1636
module	1783 1800 482 1543 701
module$	37
modules$	37
moment$	1855 1342
monday	417 418
monday$	1796 417 1469 418 2171 1508 2233
mondays$	1796 1469 2171 1508 2233
money$	17
monito	1161 1611
monitor$	749 851
monitored$	1862 749 851
monitoring$	749 851
monitors$	749 851
month$	439
monthly$	1754 469
months$	1871 2150 439
more	47 105 110 1956 553
more$	1099 1102 54 1157 1162 137 1193 1232 185 1256 245 1300 271 2096 356 1426 400 2176 490 1553 1625
mornin	417 418
morning$	1469 2171
mornings$	1469 2171
mosque	43
most	22 1475
most$	1074 1102 1230 1340 2176 2185 2195
mother	1293 2149 440
mother$	808
motivate$	859
motivates$	859
motivating$	859
mounte	1533
mounted$	2234
mov	394 420
mov$	332 345 382
move	288 387
move$	217 229 241 274 289 2051 299 317 321 332 345 368 1425 382 397 2168 2182 471 617 1683 659
moved	288 2182
moved$	1109 217 241 1294 1328 1331 289 317 332 345 1404 1425 382 414
moveed$	368
moveing$	217 368
movements$	760
movered$	368
moves	288
moves$	217 241 274 289 2051 317 332 345 368 1425 382 397 2168 471 617 1683 659
moving	288
moving$	332 345 382 557 659
movred$	332 345
movring$	332 345
movs$	332 345 382
much$	1073 1823
multi$	1070 110 111
mum	1293 2149 440
mum$	808
mural$	32 2213
murals$	32
museum	43
music$	2225
must$	136 144 1390
nailed	1533
nailed$	2234
name	1808 1108
name$	1809 1114 672
named	1812 1113
named$	1814 1541 519
names	1763
names$	530 672 777
nan	1293 2149 440
nan$	811
nana$	811
nanny$	812
naturally$	1411
near	1401 1406
near$	1170 1277 2018 2107 1722
nearby$	1707
necess	105
necessary$	1157 1606 1607
needed$	1606 1607
needs	1600 1615
needs$	1617 884
neighb	59
neighbours$	1111
neither$	197 286 354
nephew	1442
netbal	1531
netball$	2232
networ	15 1146 1505
network$	1067 76 1847 250 2109 2146 2162 2206
networks$	1846 1885 250 2109 2146 2162
never	221 1413
never$	190 197 215 1273 259 2037 291 304 320 340 1455 411 635 650 806
new	213 356 1426
new$	244 1347 316 336 409
newsle	1783 1800 482 1543 701
newsletter$	703
next$	1401 1406 1614
nicer	356 1426
nicer$	1347 336
niece	1442
night	1334 2035 2075 2133
night$	1765 1796 1322 2039 2063 2064 1402 2148 1469 2171 2179
nights	2035 712
nights$	1765 1796 1322 2040 2064 2076 1402 2154 1469 2171 1558
no	253
no$	60 196 224 248 265 269 290 343 408 1475 444 500 501 627
nobody	77
nobody$	354 711
non	195 626
non$	138 171
nonassociation$	1678
noncontact$	1247
none	77
none$	225 286 354 711
nor$	197 650
normal$	1145 139
norms$	1637
north	1449
not	66 1268 221 253 1413 1414
not$	57 1118 83 84 190 197 208 215 1971 1273 257 259 2037 286 291 296 304 310 320 333 340 1455 411 445 635 650 651 805
note	1783 1800 1135 97 482 1543 701
note$	20 1834 1835 1836 1643
notes$	20 1835
nothing$	228
notice	33 1129 1830 1258 1259
notice$	36 1933 202 454 1681 1689 1690
noticeboard$	1786
noticeboards$	1786
notices$	36 454 1681 1689 1690
notifi	1780
november$	1820
now$	1084 1104 1807 167 2150
nowhere$	237
number	33 1813
number$	9 1766 14 16 37 44 1436
numbers$	1773 1436 492
nurse	23 1782 39 40 488
nurse$	832 835
nursea	1075 1776
nursec	1075 1776
nursechecks$	1075
nursed	1075 1776
nursee	1075 1776
nursef	1075 1776
nurseh	1075 1776
nursel	1075 1776
nursem	1075 1776
nurseo	1075 1776
nursep	1075 1776
nurser	1075 1776
nurses	1075 1776 488
nurseu	1075 1776
nursev	1075 1776
nursew	1075 1776
nurtur	138 171 563
nurture$	937
nurtured$	937
nurtures$	937
nurturing$	1190 1223 937
observ	1783 1800 482 1543 701
obtain	1534
obtain$	590
obtained$	1535
obtaining$	590
obtains$	590
occasi	712
occasions$	1330
occur	1197
occur$	1898
occurs$	1898
october$	1820 1120
of	1071
of$	1757 1072 1809 1817 1118 1128 1837 95 1851 1867 1175 1194 1931 1955 1255 1262 1977 1282 1286 1371 1373 2087 2098 1405 1428 2190 2220 1549 498 1582 1583 1593 1641 1649 1697
off	1263 1423 2135 2228
off$	1755 1779 205 1264 2124 2155 428 1501 1502 1709 1732 1733 1736
offer	1783 1800 105 482 1543 1615 701
offer$	1157 143 943 1021
offere	1052 1780 1794 1795 1096 49 105 166 1221 1534
offere$	143
offered$	1753 1797 1101 1157 1859 1161 1218 1922 1492 943 1021
offeres$	143
offeri	105
offering$	1157 143 943 1021
offers	1075 1776 105
offers$	1157 143 943 1021
office	23 1075 1776 1782 39 40 488
officer$	0 1 1758 31 728
officerchecks$	1075
officers$	0 1 1758 31 728
officerschecks$	1075
often$	7 1073 1823 1921 1592
older	352 2170 2185 1695
older$	1813 193 1251 1960 1270 1308 1310 2025 1325 1326 2028 2094 1416 2134 2161 520 522 523 1680 1692 1700 652 653 654
oldest	193 1251 1960 1963 1270 1310 2025 1325 1326 2028 279 1340 322 2094 352 1416 373 2161 2185 2195 1680 1692 1695 1700 652
oldest$	2134
on	1510 619
on$	1085 53 1810 1869 1870 1185 1889 1204 1222 1928 1970 1995 1316 287 1344 311 2103 1405 456 2211 2212 2214 1525 2230 1586 578 1676 1708 1709 1722 1723 1732 1733 1747
once	2136
once$	1754 1998 2016 2024 2137 2157 2212
one	1963 352 377 1695
one$	1962 220 1274 223 1287 1315 2031 279 1332 1340 322 1378 2079 1384 2090 344 354 2111 362 373 1456 2159 2165 2193 2195 446 1543 519 1686 1709 1724 1725 1745 711
ones	1439
ones$	2009 2065 1439 2140 1691
ongoin	105
ongoing$	1157 1179 588 852
online$	1790
only$	222 263 2079 366 404
onside$	1671
open	1096 1510
open$	1064 1095 1797 1826 1877 1192 1908 1909 1213 2211 1564 1613 1667 1677 1739 953
opened	1096 1534
opened$	1785 1095 1797 953
opening$	656
opens$	1095 1826 953
operat	1584
operational$	1790
opinions$	189
opport	1919 1600 1615
opportunities$	1195 1617 1618 597
opportunity$	1887 597
opposite$	282 1345 1374 437 1490
optician$	840
optimi	563
option	1919 1444 1648
option$	1647 597
options$	2145 1617 1647 597
orange$	1805
orbit$	1471
order	1090 1949 206 1258 1259 258 394
order$	1791 1948 202 218 421 1681 1689 1690
orderd$	421
ordere	1090 1534
ordered$	1791 218 262
ordering$	218
orders	1258 1259 258
orders$	1948 218 421 1681 1689 1690
ordina	39 40 146
ordinary$	139
ordinate$	1658
ordinated$	1163 1198 1658
ordinates$	1658
ordinating$	1658
organi	1788 1534
organise$	1826 478
organised$	478
organises$	1826 478
organising$	478
other	1146 153 1205 1964 213 1969 1979 1981 1992 2007 1338 2054 2057 2058 1369 2083 356 1426 2161 2170 1470 2172 2174 642 1698
other$	1847 1965 1266 1978 1279 2000 1300 1302 2006 1308 2012 2021 2022 2030 2031 2034 282 2045 1347 313 1366 316 1380 2082 1383 2086 2111 2118 1420 2125 2141 2144 392 1450 2159 1466 2170 1470 2172 1472 2175 1485 434 2189 2192 2194 2196 1694
others	1146 1992 2054 1419
others$	1847 1266 1978 2008 2012 2014 2021 2022 2031 2034 1383 2111 2118 2119 2120 2125 2141 2144 2175 1485 434 2189 2192 2194
our	1136
our$	1837 140 1225 1532 604
out	419 2228 1648
out$	1056 1787 1101 1116 1833 1133 1134 83 1837 1137 1139 1202 1910 1922 1950 1260 1263 1285 2015 2032 2041 1341 1346 298 1353 2056 1369 1394 2105 2112 1415 1432 1435 441 2199 1502 1519 509 1626 1715
outcom	1615
outcomes$	889
outing$	2231
outings$	2078 2231
outlet	1660
outlook$	1911
outrea	1783 1800 1237 482 1543 701
outreach$	1772 1938
outreachworker$	1059
outreachworkers$	1059
outsid	83 1302 1369
outside$	1085 2082 1707 1722
over	1391
over$	1956 230 2006 2091 2092 2096 1457 2197 572 1641
overla	1261 2114 1496
overlap$	1962 1974 2197
overs$	2006 1450
overse	1449
oversi	1600 1615
oversight$	1627 1640 589
overview$	1627
own$	1138 1141 1284 1319 2097 350 1479 1569 1686
owner	39 40 2218
ownership$	1933
pack	1783 1800 482 1543 701
pack$	1766
paediatrician$	836
page	1783 1800 482 1543 701
page$	1068 37
pages$	37
paid	1534
paid$	1090 467
paint$	2225 967
painte	1076
painted$	1777 1785 967
painting$	967
paints$	967
pair	193 1251 1960 1270 1310 2025 1325 1326 2028 322 2094 1416 2161 1680 1692 1700 652
pairs	1439
pairs$	2140
panel	15 1783 39 40 1800 1146 482 1543 701
panel$	1067 1847
paragraph$	1835 1595
paragraphs$	1835 1595
parame	1135
paramedic$	845
parameters$	1836
parcel	380
parcelled$	1432
parent	22 1782 41 42 59 77 1159 1511 488
parent$	0 1 1758 31 808
parents$	0 1 1758 1074 25 31 1094 1111 1860 1199 1270 219 303 1397 2221 1638 1652 808
park	43
park$	2024 2053 2095 697
parked$	697
parking$	697
parks$	697
part	1061 1762 1774 1775 30 640
part$	1781 1082 83 1136 1926 1489 2191
partic	1061 1762 1068 30
participants$	1769
participate$	1082
participates$	1082
participation$	1542
partie	35
parties$	1087
partin	640
partne	15 1070 1782 1146 110 111 488 1615
partner$	817
partners$	0 1 1758 1067 31 1847 112 591
partnership$	1067 1771 1162 1163 1616
parts$	1489 2191
party	35
party$	1087 2231
pass$	97
passage$	1835 1595
passages$	1835 1595
passed$	1849
passes	38
passes$	492 1740 1742
pastor	105
pastoral$	1157
path	2210
path$	32 403
paths$	403
pathwa	1444 1660
pathway$	2145
pathways$	1846 2145
patient$	1677
patrol	1053 1760 1783 1800 482 1543 701
patrol$	1759 1772 734 996
patrolled$	996
patrolling$	996
patrols$	1759 1772 734 996
pay$	962
paying$	962
pays$	962
peace	1468
peace$	2169 2186
peel$	211
peeled$	1667
peer	1964 1265
peer$	193 1251 1960 1964 1265 1966 1270 1310 2025 1325 1326 2028 2054 2089 2094 1408 1416 1445 1459 2161 1461 1680 1692 1700 652
peers	2054 1408 2172
peers$	1965 1966 250 2045 2048 2069 1383 2089 2109 2111 2118 2125 2127 2129 2141
people	22 1782 1205 488
people$	0 1 1758 1074 25 1080 31 1094 1107 1111 1125 1828 1831 1832 1860 1917 1234 1240 1301 2048 2055 2089 352 2139 401 2158 452 2215 1574 524 1705
per$	22
percen	22
percent$	1074
perceptions$	1637
perfor	35 1788
perform$	473 1030
performance$	1087 2208
performances$	1087
performed$	1030
performing$	473 1030
performs$	473 1030
periodic$	559
periodically$	1870 559 1614
permit	2153
permit$	1843 1879 1242 1348 1385 1662
permited$	1242
permits$	1843 1879 1662
permitted$	1242 1267 1418
person	1782 193 1251 1960 1270 1310 2025 1325 1326 2028 279 1340 2094 1416 2161 488 1680 1692 1700 652
person$	0 1 1758 31 146 2033 1434 1574 602
pharmacist$	843
phone	1053 38 1443 2182
phone$	492 981
phoned	1052 1091 1794 1795 494
phoned$	1753 1792 1092 1546
phones	216
phones$	492 981
phoning$	981
physio$	839
physiotherapist$	839
pick$	128 1188 374 683
picke$	374
picked$	86 87 1161 683
pickes$	374
picking$	374 683
picks$	374 683
picnic	35
picnic$	1087 2231
picnics$	1087
picture$	1112 1144 1642
pictures$	1112
pitch	2210
pitch$	32
plac	420 644
plac$	382
place	1069 1076 1783 1788 1800 288 482 1534 1543 701
place$	1770 1777 1855 1859 1868 1891 1910 1924 2024 274 285 2044 299 1359 312 2073 1414 368 382 438 1494 1541 1601 1720
placed	288 1534
placed$	2018 1328 1331 289 317 1396 1404 382 414
placeed$	368
placeing$	368 438
placem	1334 2035 1335 2041 1361 2070 1370 2075 379 1444 399
placement$	289 2051 299 2071 2121 2145 1451 402 1494
placements$	2036 289 2051 299 2062 2076 2121 2145 1451 402 1494
placered$	368
places	288 1516
places$	1855 1891 1924 274 299 368 382 438 2217 1720
placeting$	438
placin	288
placing$	382 1465
placs$	382
plan	1783 1800 482 1543 599 701
plan$	2 1764 1766 26 1826 1839 1842 1144 1614 703
planni	599
planning$	1863 1639
plans	599
plans$	1826 1167
plant$	1024
planted$	1785 1024
planting$	1024
plants$	1024
play	35
play$	32 1087 173 1260 1309 2208 479 1037
played	1788
player	41
players$	1706
playgr	1334 2035 2075
playing$	173 479 1037
plays$	1087 173 479 1037
pledge$	34
podcast$	37 2216
point	1108
point$	1809 1855 1913 1342
police	23 1075 1776 1782 39 40 488
police$	0 1 1758 31 726
policechecks$	1075
polici	1783 33 1800 482 1543 701
policing$	727
policy	1783 33 1800 1526 482 1543 701
policy$	37 2227 703
pond$	32
pool	43 1531
pool$	2232
pop$	609
portal$	37
portals$	37
positi	138 171 213 356
position$	1614
positive$	1190 1894 1902 1223 409 608 1670 1677
possib	1648
possibilities$	597
possibility$	1647 597
possible$	1382 1606 1607 1623 597
post	1783 1800 482 1543 690 701
post$	1804 1541
posted	1086 1096 49 1534
posted$	1787 1797 1101 1544
poster	1783 33 1800 482 1543 701
poster$	36 454 2213 1742 703
posters$	36 454 1742
potential$	597
power$	202 2187 435 1488 1681 1689 1690
powerful$	2101
powers$	202 1681 1689 1690
practi	1782 39 40 1165 488 1615
practicable$	1607
practice$	1864 1866
practitioner$	0 1 1758 31
practitioners$	0 1 1758 31 112
prepared$	1492
presen	1763 1783 1800 1197 1237 482 1534 1543 701
presence$	1938 1278 1627 1629
present$	1898 2073 1677 685 1739
presented$	685
presenting$	685
presents$	1898 685
pressure$	2160
preven	198 201 1268 252 253 390 563
prevent$	199 1271 249 1355 346 904
prevented$	1944 378 904
preventing$	199 346 904
prevention$	904
prevents$	199 346 904
prey	75 1577
prey$	1827
price	1526
price$	2227
priced	1090
priced$	1791
print	690
print$	990
printe	1086 1096 1534
printed$	1787 1797 990
printing$	990
prints$	990
priori	1600 563
priorities$	875
prioritise$	763
prioritised$	1897 763
prioritising$	763
priority$	1181 875
prise$	211 274 294
pro	213 356
proact	111 146 1213
proactive$	1163 1198 1914 932
proactively$	932
problem$	1881
problematis$	585
problematise$	585
problematises$	585
problematising$	585
problematiss$	585
problems$	1881
procedures$	1846
processes$	1846 1167
procur	1090
procured$	1791
produc	4 1075 1776 2167 1534
production$	1056
productive$	1670
profes	15 1782 1146 488
professional$	0 1 1758 31 1174 489 550
professionals$	0 1 1758 1067 31 1847 112 591
profile$	1603 1627 752
profiled$	752
profiles$	752
profiling$	752
profit	1577
profit$	1827
progra	1783 1800 1429 2130 1444 482 1543 701
programme$	2 1761 2145 485
programmes$	2145
progre	1078 1161 1188 1221
progress$	1845 1886 1889 1614 1673 898
progressed$	1779 1862 1922 898
progresses$	1845 898
progressing$	898
progresss$	1845
prohib	198 201 252
prohibit$	199
prohibited$	1944 378
projec	2133
project$	32 1999 485
promise$	262 421
promised$	421
promises$	262 421
promot	563
promote$	865
promoted$	1897 865
promotes$	865
promoting$	865
promptly$	1866
proper$	1145 1463
proportionate$	929
proportionately$	929
protec	563
protect$	911
protected$	1897 911
protecting$	911
protection$	206
protective$	1615
protects$	911
protoc	1783 1800 482 1543 701
protocol$	703
provid	1075 1776 1096 49 105 1534 575
provid$	143
provide$	1157 143 942 1020
provided$	1797 1101 1157 1859 166 1544 942 1020
provider$	2088
providers$	2088
provides$	1157 143 942 1020
providing$	1157 143 942 1020
provids$	143
provis	4 1783 1800 1237 2041 482 1543 1615 701
provision$	1056 1938 2121 1617 1618
provisions$	2121
pru$	2121
psychiatrist$	829
psychologist$	828
public	4 1023
publication$	1056
publis	1086 1534
publish$	991
published$	1787 991
publishes$	991
publishing$	991
pull$	211 274 293 363 1471 2187 435 1488
pulle$	363
pullen$	363
pulles$	363
pulling$	293 363
pulls$	293 363
pupil$	352
pupils	1527
pupils$	352 1706
purcha	1090 1534
purchased$	1791
purpose$	1895
purposeful$	1670
put	420 644
put$	1076 1086 1788 1096 115 1209 414 438 1533 1534 1013
puting$	438
puts$	438 1013
putting$	115 1465 438 1013
qualit	1615
questi	1783 1800 482 1543 701
quicke	710
quicker$	1669
quickly$	1669
quiet$	2201
quit	431
quit$	266
quiting$	266
quits$	266
racism	800
racist	800
radar$	1612
raise	97 128
raise$	1180 551 581 1025
raised$	1849 551 1644
raises$	551 1025
raising$	551 1604
ramp	38 2210
ramp$	32 424 425
ran$	1537
rang	1760 494
rang$	1092 1546
rate	1808
rate$	490 704
rated$	704
rates$	490 704
rather$	312 1414 542
ratifi	1534
ration	358
re	1392 514
re$	1398
reach	1108 1443
reach$	1809 1471 1493 486 574 702
reache	1052 1774
reached$	1753 486 702
reaches$	574 702
reaching$	574
react$	617
reacts$	617
read	1052 1767 1534
read$	1753 1086 1006
reading$	1006
reads$	1006
ready$	1785 1492
real$	1463
reassurance$	1858 870
reassure$	870
reassured$	870
reassures$	870
reassuring$	870
receiv	1774 1775 105 1534
receive$	1157
received$	45 1535
recogn	62 1201 563
recognise$	1902 918
recognised$	1114 918
recognises$	918
recognising$	918
record	1075 1776 1783 1800 1136 85 86 87 88 1146 97 482 1534 1543 701
record$	3 20 1839 1840 1842 463 1596
recorded$	1837 1137 1139 1140 463
recording$	463
records$	20 1847 463
recove	710
recrui	1052 1096 75 1534
recruit$	974
recruited$	1753 1797 974
recruiting$	974
recruits$	974
red$	1805
redecorated$	1785
redraft$	1000
redrafted$	1000
redrafting$	1000
redrafts$	1000
reduc	255 358 372 384 407 436 710
reduce	198 2188 563
reduce$	278 905
reduced$	1897 1944 905
reduceing$	278
reduces$	278 905
reduci	198
reducing$	905
reference$	1835 1595
references$	1835 1595
referr	1052 1068 1774 1780 1783 1800 482 1543 701
referral$	71 2213
referrals$	1769 71
referred$	1753
reflec	1201
reflect$	1902 1643
reform$	2093
refunds$	1750
refurbished$	1785
refurbishment$	32
refuse	253
refused$	383
regard$	1181
region	2070
regist	10 1767
register$	3 1062 20 368
registered$	368
registering$	368
registerred$	368
registers$	1062 20 368
regrou	1392
regroup$	2093
regular$	1179 139 490 559 577 588
regularity$	6
regularly$	1866 1870 559 1614
rehear	35 1136
rehearsal$	1087 2229
rehearsals$	1087 2229
rehearsed$	1837
rehous	288
rehous$	332 345
rehouse$	280 332 345
rehoused$	1331 280 332 345 1404
rehouses$	280 332 345
rehousing$	280 289 332 345
rehousred$	332 345
rehousring$	332 345
rehouss$	332 345
relati	1923 1250 1252 1293 2041 1354 2149 440 1615
relationship$	1951 2055 602 878
relationships$	1886 1951 250 2055 878
relatives$	1706 820
releva	1136 105
relevant$	1837 1145 1157 1606 1607
reliance$	292 1424
reloca	288
relocat$	332 345
relocate$	280 317 332 345
relocated$	1331 280 317 332 345 1404
relocates$	280 317 332 345
relocating$	280 332 345
relocation$	289
relocatred$	332 345
relocatring$	332 345
relocats$	332 345
remain	86 161 2170 560
remain$	1164 1206 1208 334 579 647
remaining$	334 1470
remains$	1206 1208 334 647
rememb	1129 1830
remember$	1643
remind	1091
remind$	866
reminded$	1792 866
reminding$	866
reminds$	866
remote$	1431
remov	394 407 431 432 543 636
remov$	363
removal$	210
remove	419 2177 2183 450
remove$	211 300 363 994
removed$	300 2060 1404 1502 994
removen$	363
removes$	300 363 994
removing$	211 300 363 994
removs$	363
reopen$	1028
reopened$	1028
reopening$	1028
reopens$	1028
repair	1076
repair$	32 965
repaired$	1777 965
repairing$	965
repairs$	32 965
repeat	1136 85
repeat$	1837
repeated$	1837 1137
replac	1076 1414 632
replace$	662 693
replaced$	1777 2077
replaces$	662
replacing$	662
replie	1068 1091 1097
replied$	1792
replies$	1769 1798
reply	1767 1097
reply$	1798
report	1053 1068 1075 1776 1783 1800 1808 1135 1136 85 97 2182 482 1543 701
report$	1759 63 71 1834 1836 703 704
reported$	1837 1137 1849
reports$	1759 1769 63 71
reques	644
request$	1112
requested$	1535
requests$	1112
requir	258
require$	218 421
required$	262 421 1606 1607
requireed$	218
requireing$	218
requires$	218 421
resent	1129 1830
reserve$	1039
reserves$	1039
reserving$	1039
reside	35 399
residential$	1087 1451 442
residents$	1705
resili	1615
resilience$	880
resour	1783 1800 1237 482 1543 701
resources$	1142 1178 1938 1617 1665
respec	1923 563 795
respect$	920
respected$	1897 1942 920
respectful$	1825 920
respectfully$	920
respecting$	920
respects$	920
respit	1468
respite$	305 2169
respon	1767 1068 1774 1775 1097 1213 563 1615
respond$	128 568 617 895
responding$	895
responds$	617 895
response$	1798 1864 895
responses$	1769 895
responsibility$	1153 1933
responsive$	1914
rest	1964 1981 1992 2007 2057 2083 1468 2170 1470 2172 1698
rest$	2012 2014 2031 2034 2054 305 2111 2118 1419 2125 2141 2144 2169 2175 1485 2192 2194
restri	198 255 358 384
restrict$	278 385
restricted$	1944 378 385
restricting$	278 385
restrictped$	385
restrictping$	385
restricts$	278 385
restrictting$	385
resurfaced$	1785
resurfacing$	32
retain	575
return	1767 1774 1775
return$	351
returning$	351
returns$	351
retwee	1068
retweets$	1769
reunit	1392
reunite$	2093
review	1075 1776 1783 1800 1161 482 1534 1543 1611 701
review$	2 1880 1612 562 928
reviewed$	1862 562 928
reviewing$	562 928
reviews$	562 928
revise	1534
rewrite$	999
rewrites$	999
rewriting$	999
rewritten$	999
ride$	1356 2229
rides$	2229
right$	1145 1902
rights$	602 793
ring	1053 1760 1808 1108 1311 1443 2182
ring$	1809 982
ringing$	982
ringle	1340 2185 2195 1695
ringleader$	1688 1691 757
ringleaders$	1688 1691 757
rings$	691 982
rink	43
ripped$	450
rise	710
rise$	47
rises	710
rising	710
risk	1923 1615
risk$	1848 1881 547 1614 890
risks$	1848 1881 547 890
risky	1923
rival	952
road	2075
road$	2081
robbed	1109 75
robbed$	1810 780
robber	712
robberies$	738
robbery$	738
robust	111 146 1600
robust$	1163 1198 588 933
robustly$	933
role	1660
role$	584
roll	4
rolled$	1534
rollout$	1056
room	12 43 1334 2035 2210
room$	32 285 2044 2107 2179 2211 2213 2224
rooms	2035
rose	710
rota	1783 1800 2167 482 1543 701
rota$	37 2213
rotas$	37
round$	1950 1661
rounde	1531
rounders$	2232
route	2075 1516
route$	1360 2081 1516 2217
routes$	1846 1360 2163
routine$	559
routinely$	559
routines$	778
row$	71 1489 2191
rows$	71 1489 2191
rugby	1531
rugby$	2232
rule	33 1949 1526
rule$	34 1948 405 421 2227
ruled$	1132 421
rules$	34 1948 421 2227
run	1096 1534
run$	1797 1826 1827 2229 1537 1739 1017
rung	1052 1760 1091 1794 1795 46 1812 2182 494
rung$	1753 1792 1098 1546
running$	1790 1017
runs	1075 1776
runs$	1826 2229 1537 1017
s$	89 1307 1332 307 430 434 1694
s20$	1704
s34$	637 638
s35$	637 638
safe	138 1923 171 1516 1600 1615
safe$	1825 1190 1902 1906 1907 1223 2217 1567 798
safegu	563 797
safeguard$	912
safeguarded$	1897 912
safeguarding$	912
safeguards$	912
safely$	1561 708
safer	171 1426
safer$	1902 1906 1907 1223 1628 707 798
safety	1923 1600 1615
safety$	1895 587
said	1129 1830 85
said$	1137 704
same	1337 377 2136
same$	1804 1287 2031 1337 2038 2043 1343 1362 1363 2073 1406 2136 1447 2166 1497
sameanother$	2045
samefriends$	2045
samegroup$	2045
sameother$	2045
samepeers$	2045
sanction$	766
sanctions$	766
sat$	1091 1328 414
saturd	417 418
saturday$	1796 417 1469 418 2171 1508 2233
saturdays$	1796 1469 2171 1508 2233
saw	1129 1830
say	1808 1108 1129 1830
say$	1809 704
saying$	704
says	1129 1830
says$	704
scatte	1294 1295 640
scattered$	1995 1996
schedu	1534
scheme	1783 1800 482 1543 701
scheme$	37 485
schemes$	37
school	23 1075 1776 1782 39 40 43 1159 1334 2035 1335 2041 2070 1370 2075 1387 1429 2130 379 2133 1444 415 2218 488
school$	0 1 1758 31 1822 1860 1163 2051 299 2052 2053 2059 2068 2071 2072 2088 2121 2145 1467 1495 2226 1562
schoolchecks$	1075
schooled$	1396
schools$	0 1 1758 31 2036 2076 2088 2121 2145
scope	1135 1136
scope$	1834 1836 1837 596 597
scopes$	596
scoping$	596
score	1808
score$	64 704
scores$	64 704
screen	1783 35 1800 482 1543 701
screening$	1087
screenings$	1087
screwe	1533
screwed$	2234
search	1109
search$	768
searched$	1810
searches$	71 768
seat	38
seat$	274 349 424 425 438 2213 2225 1035
seated$	1328 349 414 1035
seating$	24 274 1465 438 1035
seats$	24 274 349 424 425 438 2225 1720 1035
seatting$	438
second	2170
section20$	1704
section34$	637
section35$	637
secure	1069 1534
secure$	442
secured$	1770
security$	1895
see	1053 1808 1129 1830 1969 1311 1314 2056 2114 1443
see$	1937 186 1959 1261 1968 1288 254 2011 2015 1389 1473 475
seeing	1952 1972 2143 1460
seeing$	186 1959 1264 2000 2005 2100 2131
seek	227 599 644
seek$	134 329 590
seekin	599
seeking$	329 590
seeks	599
seeks$	590
seen	1052 1774 1780 1794 1795 46 1249 1314 326 406
seen$	1753 1098 1950 1957 2015 1458 1480 429
sees$	254 475
seize$	769
seized$	769
seizes$	769
seizure$	769
seizures$	769
select$	374
selecte$	374
selectes$	374
selecting$	374
selects$	374
self$	1615
sell	75 1577
sell$	1827 2204 2205
seller	1813
seller$	724
sellers$	1705 724
selling$	1555 1576 1578
sells$	1578
semina	1783 1800 482 1543 701
send	288 394 690
send$	293 351 368 382 979
sende$	382
sended$	368 382
sendes$	382
sending$	351 368 382 979
sendred$	368
sends	1075 1776
sends$	293 351 368 382 979
senior$	588
sense$	142 1642
sensit	146 1213
sensitive$	1865 1198 1914 931
sensitively$	931
sent	1774 1096 49 1109 288 2182 1534
sent$	1797 1101 1810 241 1331 293 317 1396 1404 1425 382 397 1544 980
sente$	382
sented$	382
sentence$	1835 1595
sentences$	1835 1595
sentes$	382
senting$	382
sents$	382
separa	1294 1295 1378 356 380 2182 640
separate$	1319 270 282 283 1339 1345 308 309 316 1374 1375 1380 335 350 360 365 1420 1421 392 1453 1462 1466 1472 1478 437 1490 1699
separated$	1995 1996 1432 1699
separately$	2079 2165 946
separation$	640
september$	1820 1120
sergea	1782 39 40
sergeant$	731
serve$	1038
served	2153
server	430
server$	1482 448
serves$	1038
servic	12 39 40
service$	37 485
services$	37 1846 112 1885 1617 1618 591
serving$	1038
sessio	1783 1800 2133 406 482 1543 701
session$	1801 1322 2039 2053 2063 1376 2078 1458 2173 2179 2229 703
sessions$	1801 1322 2040 2053 2065 1376 2078 1458 2173 2229
set	1334 2035 2075 1429 2130 1444 415 644
set$	1136 85 86 87 1209 2047 2048 2059 1368 1388 2107 2145 1467 1534 616 665 679
sets	2035 2130
sets$	1368 2076 2145 616 665 679
setting$	1855 1891 1924 616 665
settings$	1855
settle$	2169 2186
seven	41 42 193 1251 1960 1270 1310 2025 1325 1326 2028 2094 1416 2161 1680 1692 1700 652
seven$	1094
sever	198 302 372
several$	344
severed$	1967
severi	198
severs	198
sew$	1033
sewing$	1033
sews$	1033
shadow$	1471
share	97
share$	113 1309 377 927
shared	1534
shared$	1849 1364 324 1377 2115 380 430 1483 927
shares	1068 1075 1776
shares$	1769 1309 377 927
sharing$	1771 113 2005 1309 377 927
she	77 352 373
she$	1925 1233
shed	2210
sheet	1783 1800 482 1543 701
sheet$	1062 20
sheets$	1062 20
shelte	38 2210
shelter$	24 32 36 424 425
shelters$	36
shift	1783 1800 1444 482 1543 701
shift$	1801 2145 2173
shifts$	1801 2145 2173
shoo	386
shop	43 2218 1550
shop$	1786 2024 2095
shopke	1782 1505 488
shopkeeper$	0 1 1758 31 2206 1580
shopkeepers$	0 1 1758 31
shoplifting$	747
shops$	1786 2095 2221
shorte	358 710
shorten$	1026
shortened$	1026
shortening$	1026
shortens$	1026
should$	1158 136 144 145 1390
show	35 1108
show$	1087 1809 2231 1547 1566 1739 1007
showing$	1072 1007
shown	1086 1794 1795 49 166
shown$	1787 1101 1218
shows$	1087 1547 1566 1007
shut	2183 431
shut$	342 383
shuted$	342
shuting$	342
shuts$	342
siblin	322 323
side$	1087 1489 2191 2232 1671
sides$	1489 2191
sign	1763 1774 1775 33 38
sign$	1061 10 1068 24 1077 36 454 2213 992
signal$	430
signed	1086 1534
signed$	1052 1054 1077 1078 1787 992
signing$	992
signpo	1052
signpost$	855
signposted$	1753 855
signposting$	855
signposts$	855
signs$	24 36 454 992
silent$	2201
since$	1560
sing$	700
singes$	700
single	362
singly	1378
singly$	2079 2119 2159 1686
sings$	700
sister	322 1442 2149 440
sister$	808
sisters$	1706
sit	86 1261
sit$	1249 1260 1962 1968 235 1309 2018 1328 349 2137 2147 1476 2178 438 2203 671
site	1334 2035 1358 2075 2133 1444
site$	37 2059 2063 2097 2145
sites	2035
sites$	37 2076 2145
siting$	438
sits$	1309 349 438 671
sittin	2035 2143
sitting$	1952 2005 2018 349 2131 438 671
sittings$	2036
situat	1615
situation$	1144 1614
six	41 42 193 1251 1960 1270 1310 2025 1325 1326 2028 2094 1416 2161 1550 1680 1692 1700 652
six$	1094 1528
sixth$	1387 1429
size$	1436
skate	2210
skate$	700
skatees$	700
skater	41
skates$	700
skills$	1195
sleep	1808 1305 398
sleepover$	1943 2006
sleepovers$	1943 2006 1450
slide	1783 1800 482 1543 701
slot	2133
slot$	1402 2173 2179
slots$	1402 2173
small	1400
small$	2101
snap$	430
snapchat$	430
snooke	1531
snooker$	2232
so$	1220 194 209 1336 297 2062 348 361 433 535
social	1249 1952 2131
social$	39 40 1265 1408 1445 1461 545
socialise$	1950 1702
sofa$	424 425
sofas$	424 425
sold	75
sold$	1578
solicitor$	827
some	1963 352 1695
some$	1212 1232 1340 344 2150
something$	182 618
somewhere$	2082 1409
son	1442
son$	1422 808
song$	32 2216
sons$	1422
soon$	1446
sooner	710
sooner$	1669
sort$	1388
sought$	1859 1942 1535
south	1449
space	1919 1468
space$	1891 1924 341 381 2169 2213
spaces$	1891 1924
speak	1053 1314
speak$	170 1311 2015 1443 465 1739
speaking$	170 1952 465
speaks$	170 465
specialist$	442
speed$	1916
spend	1808 1261
spend$	11 1249 1962 2018 506
spending$	11 1952 2000 2018 2131 2143 506
spends$	506
spent	1069
spent$	1770 1071 506
split	1294 1391 380 640
split$	1995 1295 272 273 2092 1432 414
splits$	272 273
splitting$	272 273
spoke	494
spoke$	1092 1546
spoken	1091 494
spoken$	1052 1780 1083 1792 1794 1795 46 1546
spotted$	1480 429
spread	380
spread$	1432 414
spring$	1820
squad	2167
squad$	2173 733
squads$	2173
square$	1249 2024 2053 2095
stabbing$	746
stabbings$	746
staff	22 23 1782 39 40 488
staff$	0 1 1758 1074 31 112 1199 1638 591 1652
staffa	1075 1776
staffc	1075 1776
staffchecks$	1075
staffd	1075 1776
staffe	1075 1776 1096
staffed$	1797 666
stafff	1075 1776
staffh	1075 1776
staffing$	1142 1178 666
staffl	1075 1776
staffm	1075 1776
staffo	1075 1776
staffp	1075 1776
staffr	1075 1776
staffs	1075 1776
staffs$	666
staffu	1075 1776
staffv	1075 1776
staffw	1075 1776
stage	2210
stage$	32 1855 1913
staged	1788
stagge	284
staggered$	360 1421
stall	1783 1800 482 1543 701
stall$	2231
stalls$	2231
stance$	1911
stand$	1260 349 2137 2147 438 655 670
standi	1952 2131
standing$	438 670
stands$	438 655 670
standting$	438
start	1808 1412
start$	1296 317 368 2169 611 1011
starte	1221
started$	1922 368 1011
starting$	368 1011
startred$	368
starts$	317 368 611 1011
starttime$	2113
starttimes$	2113
stated	1136
stated$	1837
station$	1786
stations$	1786
stay	1808 86 1201 161 2041
stay$	1164 1902 1206 1208 1328 299 334 2126 2135 396 422 458 512 515 579 647
staying$	334 422 458
stays$	1206 1208 334 396 422 458 512 515 647
steer$	211 293 334 936
steered$	936
steering$	15 211 334 936
steers$	211 334 936
step	1442
step$	321 612
stepbrother$	808
stepcarer$	808
stepcarers$	808
stepdad$	808
stepdaughter$	808
stepfather$	808
stepmother$	808
stepmum$	808
stepparent$	808
stepparents$	808
stepping$	612
steps	1166
steps$	1867 424 425 612
stepsister$	808
stepson$	808
stereo	799
stereotypes$	1637
sticke	33
sticker$	36 492
stickers$	36 492
stigma$	1637
still$	1103
stock	690
stood$	67
stop	1808 198 1268 252 253 390 431
stop$	199 212 1971 1271 249 264 1355 2077 325 2091 346 1399 2151 503 1012
stoppe	1109 1110 1123 2183
stopped$	1810 1811 1824 1944 1967 2077 378 2151 503 1012
stoppi	198 252
stopping$	199 325 346 1012
stops	198 252
stops$	71 199 2077 325 346 1399 503 1012
strang	1813 1505
stranger$	2206
strate	1783 1800 482 1543 701
strategic$	588
strategies$	1167 1195 1617
stream	2167
street	1361
street$	1985
streets$	1985 2062
streng	563 1615
strength$	1886 602
strengthen$	908
strengthened$	1897 908
strengthening$	908
strengthens$	908
strengths$	111 1886 602
strik	543
strike$	82
strive	599
strong$	577
struck	543
struck$	82
structured$	1670
students$	1706
studio	43
submit	1075 1776 1534
submit$	1022
submits$	1022
submitted$	1022
submitting$	1022
suitab	105 213 356
suitable$	1157 1607
summer$	1820 2150 439
summers$	439
sunday	417 418
sunday$	1796 417 1469 418 2171 1508 2233
sundays$	1796 1469 2171 1508 2233
superv	1783 39 40 1800 326 482 1543 701
supervised$	633
supervision$	1772
supper	35 1521 1522
supper$	1087 2222 2223 2231 1740
suppers$	1087 1740
suppli	75
supplied$	1578
supplier$	743
suppliers$	743
supplies$	743
supply	75 1577
supply$	1827 2204 2205 743
supplying$	743
suppor	1052 1053 1783 1800 1161 138 146 1213 171 326 482 1543 1600 563 1615 701
support$	1772 105 1858 106 107 1167 549 1617 1618 1665 913
supported$	1753 106 1862 1907 913
supporting$	106 913
supportive$	1190 1894 1198 1914 1223 577 1677 913
supports$	106 913
sure$	154 421 1659
sured$	421
sures$	421
surgeon$	837
surger	1521 1522
surgery$	2222 2223
survey	1783 1090 1794 1795 1800 482 1543 514 701
survey$	37
surveyed$	1791
suspen	432 636
suspend$	643
suspende$	643
suspended$	2060
suspendes$	643
suspending$	643
suspends$	643
sustai	856
sustained$	1897
swap$	1029
swapped$	1029
swapping$	1029
swaps$	1029
sway$	1471 2187 435 1488
sweep	386
sweep$	1032
sweeping$	1032
sweeps$	1032
swim$	2231 1740 700
swimes$	700
swims$	1740 700
switch	420
switch$	680
switched$	680
switches$	680
switching$	680
system$	37 1163
systems$	37
t$	1273 1455 411 445 650
table	38 2075 1406 1429 2130
table$	24 1988 2063 2107 424 425 1531
tabled	1534
tables	1334 2035
tables$	24 2076 424 425
tackle	128 563
tackle$	1180 764 900
tackled$	1897 900
tackles$	764 900
tackling$	764 900
tailor	105
tailored$	1157
tak	431 690
tak$	363 382
take	288
take$	4 81 82 101 114 134 148 158 165 180 351 363 382 477 1005
taked$	382
takeing$	351
taken	1816 1819 2182
taken$	1132 81 82 165 1331 293 363 2177 450 1534
takes	288
takes$	81 82 158 165 180 351 363 382 477 1005
taking	288
taking$	82 114 148 158 165 180 363 382 1005
taks$	363 382
talk	1053 1783 1800 482 1543 701
talk$	1801 170 1311 1443 598 1739 703
talked	1091 494
talked$	1792 1092 1794 1795 1546
talkin	2143
talking$	170 2005 1460 1613
talks$	1801 170 598
tally$	20
target	105 1577
target$	1764 26 1827 2204 2205 1538 613 751
targeted$	1157 613
targeting$	613 751
targets$	26 1538 613 751
task$	26
tasks$	26
taught	326
taught$	1328 1396 1404
taxi$	2231
taxis$	2231
teach$	1826 143 274 988 1051
teache	22 23 1075 1776 1782 39 40 488
teache$	143
teacher$	0 1 1758 31
teacherchecks$	1075
teachers$	0 1 1758 1074 31
teacherschecks$	1075
teaches$	1826 143 988 1051
teaching$	143 988 1051
teachs$	143
team$	1146
teams	1387
teams$	2088
teenag	193 1251 1960 1270 1310 2025 1325 1326 2028 2094 1416 1438 2161 1680 1692 1700 652
teenagers$	2139 1575
telegram$	430
teleph	1052
telephoned$	1753
tell	1808 1108 1129 1830 258
tell$	1809 218 704 1008
telled$	218
telling$	218 1008
tells	1129 1830 258
tells$	218 704 1008
tellsed$	218
tellsing$	218
tellss$	218
temptation$	1471
ten	1550
tenanc	379
tennis	1531
tennis$	2232
tent	2167
term	1170
term$	1820 1871 439
terms$	439
text	1053 1783 1800 1311 1443 482 1543 701
text$	1112 63 983
texted	1052 1794 1795 494
texted$	1753 1546
textin	1398
texting$	2099 983
texts$	1112 63 983
than	1254
than$	1106 1955 1956 230 1297 1303 1323 1452 1457 1594
thanke	1794 1795
that$	1066 453 1549 1557 1568 519 1745
thatfriends$	2116
thatgroup$	2116
the	1511 1648
the$	1060 1793 1124 140 1199 1200 1210 1312 1318 1332 1379 453 1507 1509 2211 1512 1515 1518 2224 1524 2226 1528 1530 1532 1549 1557 1565 519 521 527 528 1638 1652 604 1708 1709 1711 1712 1713 1714 1715 1716 1718 1724 1725 1726 1727 1728 1729 1730 1732 1733 1734 1737 1738 1748 1749 1751
theatr	43
thefriends$	2116
theft	712
theft$	740
thefts$	740
thegroup$	2116
their	2007
their$	1793 1102 89 1225 232 1318 307 1524 2226 1532 1549 1557 604 1709 1711 1737 1748 1749
theirfriends$	2116
theirgroup$	2116
theirs$	1825 1569
them	41 59 1115 1124 1127 1130 1131 1159 153 1205 193 1251 1960 1269 1270 1310 2025 1325 1326 2028 322 2094 2106 1416 373 2161 1511 1514 1527 1550 1565 1615 1680 1692 1695 1700 652
them$	1793 1111 1828 1831 1832 1860 1199 1917 1234 1269 1983 1301 2055 389 401 2158 2215 1518 2226 1557 515 1589 1638 1652 1716 1735 1736 1743 1745 1748 1751
theme$	1881
themes$	1881
themse	55
themselves$	1107 1898 717
then$	1920
therapist$	830
there$	1804 1173 285 2073 509 1707
these	1159
these$	1127 1860
they	28 41 55 77 153 1205 243
they$	1080 1107 1144 1925 1233 389 689
thin$	233
things$	1144 1167 1892 1240 1613
think	1129 1830 1201
think$	1108 1902 1912 513 593
thinking$	1863 593
thinks	1129 1830
thinks$	513 593
thinned$	233
thinning$	233
thins$	233
this	1136 1565
this$	1834 1836 1837 1838 1318 1379 1557 519
thisfriends$	2116
thisgroup$	2116
those$	74 451
though	1129 1830
though$	1591
thought$	1863 1181 513
thread$	448
threat	1109 75 712
threat$	1112 71
threaten$	2204 2205 2206
threatened$	1810 786
threats$	1112 71
three	55 77 193 1251 1960 1270 1310 2025 1325 1326 2028 323 2094 352 1416 1438 2161 2170 1527 1680 1692 1695 1700 652
three$	1107 193 1251 204 1960 1270 2009 1310 1315 2025 1325 1326 2028 1340 2094 344 1416 2139 2161 1484 1509 1512 1528 1530 1680 1692 1700 652 1713 1745
threes$	2140
throug	1052
through$	1753 8 1792 93 132 410 1641 1676
throw	394
thursd	417 418
thursday$	1796 417 1469 418 2171 1508 2233
thursdays$	1796 1469 2171 1508 2233
ticket	38
ticket$	492 1742
tickets$	492 1742
tie$	214 359 1424
ties	1250 1252 1354
ties$	1951 1953 214 234 2055 359 1424
time	2035 2133
time$	1142 1855 1171 1178 1913 1950 1260 1973 1975 1976 1291 1292 1998 2008 2016 264 1321 1322 2024 1330 2038 2039 1342 301 2065 1402 1410 2113 2119 2137 2148 2157 2173 2179 2198 1558 1561 1624
timely	146
timely$	1198
times	2035 712
times$	7 1799 48 70 1855 1322 2036 1402 2113 2122 2173
timescale$	1538
timescales$	1538
timeta	1783 33 1800 1334 2035 1335 1370 420 482 1543 701
timetable$	1766 37 2071 2213
timetabled$	414
timetables$	37 2036
to	315
to$	1753 1784 1084 1793 1098 1802 1815 1844 1152 1867 1872 1180 1882 1884 136 1896 144 1900 1914 1214 1215 1226 1289 1316 276 2032 306 1390 2105 2107 1517 2219 1520 1523 1525 2230 1546 1548 1551 1559 1560 1563 1585 1601 1649 1651 1710 1719 1726 1744 1746
togeth	1249 1250 1952 1959 1261 1968 1969 1288 1992 1305 1307 2010 1314 1337 2056 1389 1392 2136 398 1481
together$	1941 1950 1951 1957 1961 1962 1989 1990 1993 1998 2006 2008 2015 2016 2017 2018 2024 2031 2038 2073 2086 2090 2093 2099 2137 2147 2166 2181 2200 1561 1616 1687 1752
togethers$	2006 2017 1450
told	1091 1794 1795 1812 1129 1830 1136 86 88
told$	1792 1837 1140 262 2182 704
took	1819 67
took$	82
toolki	1783 1800 482 1543 701
tools	38
tools$	1195
torches$	492 1742
touch	1091 1249
touch$	1792 1950 2050 1613 570
tour	1783 1800 482 1543 701
tour$	2229
tourna	35
tournament$	1087 2231
tournaments$	1087
tours$	2229
toward$	1651
towards$	1651 1676
town	1334 2035 2041 2070 2075 2135
town$	2042 2052 2066 2121 1495
towns	2035 1361
towns$	2062 2067 2076
track$	750
tracke	1783 1800 482 1543 701
tracked$	750
tracking$	750
tracks$	750
train$	958
traine	1052 1774 1780 1083 1534
trained$	1753 1784 957
traini	1070 1783 1800 482 1543 701
training$	2 1761 1771 1772 1387 484 959
trains$	957
transf	288 420
transfer$	289 317 332 345 368
transfere$	332 345
transfered$	332 345 368
transferes$	332 345
transfering$	332 345 368
transferred$	1331 317 332 345 1404 368
transferring$	332 345
transfers$	289 317 332 345 368
transl	1534
transp	326
trauma$	111 602
travel	387
travel$	1246 1260 1261 1309 2018 1356 397 1740
travelling$	2005
travels$	1246 1309 397
treated$	802
tries	599
tries$	601
trim$	1031
trimmed$	1031
trimming$	1031
trims$	1031
trip	1783 1800 1521 1522 482 1543 701
trip$	1801 1376 2078 2222 2223 2231 703
trips$	1801 1376 2078 2231
true$	1463
trust	1808 1129 1830 1615 794
trust$	713
truste	62
trusted$	1114 713
trusts	1129 1830
trusts$	713
try	599
try$	601
trying	599
trying$	601
tuesda	417 418
tuesday$	1796 417 1469 418 2171 1508 2233
tuesdays$	1796 1469 2171 1508 2233
turf	386
turn	1763 1767 1774 1775 1808 394
turn$	1061 342 1529 487 504 507 681
turned$	1812 1245 342 383 504 681
turning$	342 681
turnout$	1542
turns$	342 1529 504 507 681
tutor	39 40 1334 2035 2075 1387 1429 2130 2133
tutor$	1334 1335 1370 2088 1429 1444 415
tutors	2035
tutors$	2076 2088
twice$	1754 48 70 2212
two	77 193 1251 1960 1963 1270 1310 2025 1325 1326 2028 322 2094 352 1416 2161 2170 1680 1692 1695 1700 652
two$	193 1251 204 1960 1270 223 1276 2009 1310 1315 2025 1325 1326 2028 279 1332 1340 2055 322 2094 344 354 1416 373 1456 2161 1484 1509 1512 1528 1530 1680 1692 1695 1700 652 1713 1724 1725 1745
twos	1439
twos$	1439 2140
type$	1388
unable$	236 391
uncle	1293 2149 440
uncle$	814
under$	1063 127 447 1534
underm	436
unders	1201 1600 563 1615
understand$	1902 917
understanding$	1642 1677 917
understands$	917
undert	1221 1534
undertake$	262
undertaken$	1922
undertakes$	262
undo	302 372 436
unfair$	790
unfairly$	790
unfold$	1845
unfoldes$	1845
unfolds$	1845
unfollow$	646
unfollowe$	646
unfollowed$	646
unfollowes$	646
unfollowing$	646
unfollows$	646
unfriend$	646
unfriende$	646
unfriended$	646
unfriendes$	646
unfriending$	646
unfriends$	646
unit	2041 2075 379 399
unit$	2121 1451 402 1494
units$	2076 2121
unload$	1034
unloaded$	1034
unloads$	1034
unlock$	954
unlocked$	954
unlocking$	954
unlocks$	954
unpick$	585
unpicke$	585
unpickes$	585
unpicking$	585
unpicks$	585
unsafe$	709
unsupervised$	1300
untangle$	365
until	1510
until$	1119 1352 347 2150 2211 1708 1721
up	1762 1168 1182 1534
up$	1753 1056 1777 1778 1787 1789 1797 1811 1824 1139 1862 1162 1163 1869 1878 1180 1883 1889 1198 1910 162 163 1951 1264 1995 1996 2006 1324 2026 2092 2099 2207 2234 1539 1613 1664 1708 1717 1728 1729 1735
upd$	1539
update	1075 1776 1783 1800 1161 1165 482 1543 1611 701
update$	94 1848 926
updated$	94 1862 1612 926
updates$	94 1848 1866 926
updating$	94 926
uped$	1539
upinto$	1523
upon$	1344 1405
ups$	1769 2006 1450 1539
upskil	563
uptake	4
uptake$	1056 1542
upto$	1523
urge$	600
urged$	600
urges$	600
urging$	600
use	1808 1108 1166 1577
use$	1809 1827 1867 122 134 148 2204 2205 505 634
used	1069 1812
used$	1770 1819 505
useful$	1825 1670
uses$	122 505
usher	386
using$	148 410 1555 505
usual$	1145 1184 139
valued$	1942
vehicle$	759
vehicles$	759
venue	2133
via$	410
vicar	39 40
victim$	779
victims$	779
video	1783 1800 482 1543 701
video$	2208 2213 2216
view	1767
view$	1183 1911
viewe	1774
views	1068
views$	1769 189 1637
vigila	1213
vigilance$	1627
vigilant$	1865 1914
visibility$	1581
visible$	1894 577 1677
visit	1053 1760 1767 1783 46 1800 1311 1443 406 1521 1522 482 1543 634 701
visit$	1759 1098 1801 1943 1968 1458 1473 2222 2223 2231 703 976
visite	1052 1774 1780 1083 1091 1794 1795 1096 494
visited$	1753 1784 1792 1797 1098 1546
visiti	2143 1460
visiting$	2005 976
visitor$	1598
visits	1068 1075 1776 634
visits$	1759 1769 1098 1801 1943 1305 398 1458 2231 976
voice	1600 1615
voice$	871
voices$	871
volunt	1782 1783 39 40 1800 482 488 1543 701
volunteer$	0 1 1758 31 1801
volunteers$	0 1 1758 31 1801
voucher$	492
vouchers$	492
vulner	1923 1615
vulnerabilities$	891
vulnerability$	891
wait	712
wait$	1929 184 2137 669
waited	1819 67
waiting$	1929 184 669
waits$	669
waive$	1042
waived$	1042
waives$	1042
waiving$	1042
walk	1053 1808 1108 387 1516 1521 1522
walk$	1809 1246 1260 1261 1309 2018 293 1356 2217 2222 2223 2229 2231 515 977
walkab	1783 1800 482 1543 514 701
walked	1812
walked$	977
walkin	1952
walking$	2131 2143 977
walks	387
walks$	1246 1309 293 2229 2231 515 977
wall	2210
wall$	1786 424 425
walls$	1786
want	1129 1830 599
want$	1934
wanted	1113 1129 1830
wanted$	1814
wants	1129 1830 599
wants$	1934
warden	1782 39 40 488
warden$	0 1 1758 31
wardens$	0 1 1758 31
warm$	1825
warn$	218 247 371
warne$	247
warned$	218 247 371
warnes$	247
warnin	1259
warning$	71 218 247 371
warnings$	71
warns$	218 247 371
was	1819 67 86
was$	1084 1089 1093 1821 80 481
watch	1767
watch$	176 455 1627
watched$	455
watches$	455
watchful$	1160
watching$	176 455 582
way	1191 330
way$	1864 1892 1899 2020 2081 1382
ways$	2020 1617 1647 597
we	39 40
we$	1059 1925
weaken	302 1411 372 407 2188 436
weaken$	2112
weakens$	2112
weaker	1400
weaker$	2101
wean$	211
weaning$	211
webina	1783 1800 482 1543 701
webpag	1783 1800 482 1543 701
websit	1783 1800 2210 482 1543 701
website$	32 1786 37
websites$	37
wedge$	341 381
wednes	417 418
wednesday$	1796 417 1469 418 2171 1508 2233
wednesdays$	1796 1469 2171 1508 2233
week	2133
week$	1796 439
weekda	417 418
weekday$	1469 2171
weekdays$	1469 2171
weeken	417 418
weekend$	1796 1469 2171
weekends$	1796 1469 2171
weekly$	1754 2212 470
weeks	417 418
weeks$	1796 1871 2150 2154 1469 2171 439
weekss$	439
welcom	62 138 171
welcomed$	1114
welcoming$	1825 1190 1894 1223 1677
welfare$	796
well$	605
wellbe	1923 1615
wellbeing$	876
went	1760
went$	1089 1506 504
were	1819 67 86
were$	1084 1089 1093 1808 1821 80 276 481
what	99
what$	61 1135 1151 1187 175 1238 187 1549 1568
whatev	99
whatever$	1151
whatsapp$	1407 430 1483
when	66 99 1446
when$	1118 90 1151 1856 1866 1867 1869 1870 145 1982 2136 1549 1568 1601 1606 555 1614 1621 610
whenev	1446
whenever$	145 1982 555 610
where	66 99 1516
where$	1118 90 1151 1866 1867 1869 126 145 1477 2217 1549 1568 1601 1606 555 1621 571 610
wherea	66
whereas$	1118
wherever$	145 555
whether$	1568 1647
which$	1057 1058 1549 1568 1726
while	66
while$	1118 2150
who	77 2185
who$	1066 1773 1126 1503 1504 1549 1568 1576 525
whoever$	526 1743
whole	1695
whole$	111 193 1251 1960 1270 1310 2025 1325 1326 2028 2094 1416 2161 1680 1692 1700 652
whom$	1549 1568
why$	1568
widen$	1027
widened$	1027
widening$	1027
widens$	1027
wider$	316
wife$	815
will$	1055 1084 1158 136 144 1390 1413
willing$	1492
wind	431
window$	1786
windows$	1786
wing	2075 2167
winter$	1820
wisely$	2128
wiser	1426
wish	1129 1830 599
wish$	1934
wishes	1129 1830 599
wishes$	1934 189
with	1401
with$	1753 1793 1139 1140 1866 1869 1870 1180 1883 131 1218 1243 1945 1949 1953 1954 1264 1277 1997 2010 1313 2031 2032 295 2105 1448 1464 1517 2219 1546 1560 1585 1601 1610 1616 1633 1676 1707 1721 1723 1726 1752
withdr	212
withdraw$	325 363 1043
withdrawe$	363
withdrawen$	363
withdrawes$	363
withdrawing$	363 1043
withdrawn$	2060 2077 1043
withdraws$	325 363 1043
wither	1411
wither$	2112
withers$	2112
within	83 251
within$	1063 1286 1303
without$	1947 367 2202 502 804
word$	1835 1930 536
words$	1835
work	1070 599
work$	2 1771 1772 32 1144 1863 1864 125 1886 169 1938 2078 412 563 564 1665 1666 624
worked	1071 1096
worked$	1052 1797 326 564 624
worker	23 1075 1776 1782 1783 39 40 1800 482 488 1543 701
worker$	0 1 1758 1059 31 1839 1842 489 1597 833
workerchecks$	1075
workers$	0 1 1758 1059 31
workerschecks$	1075
workin	1070 1615 599
working$	15 1771 1863 1864 125 1938 412 564 624
workload$	1142
works	599
works$	32 412 564 624
worksh	1783 1800 1429 2130 1444 482 1543 701
workshop$	1801 2145 2229 703
workshops$	1801 2145 2229
worrie	1129 1830
worries$	1148 1850
worry	1129 1830
worse	710
worst	1695
worthwhile$	1670
wound$	2183
wrap	105 620
wraparound$	1157 1672
wristbands$	492
write$	956
writes	1075 1776
writes$	956
writing$	658
writte	1086 1091 1136 85 1534 494
written$	1052 1780 1083 1787 1792 1794 1795 1837 1137 1546 956
wrong$	791
wrongly$	791
wrote	494
wrote$	1092 1546
yards$	2004
year$	1820 1334 2059 439
years$	439
young$	28 41 42 55 59 1115 73 1127 77 1130 1131 1159 1199 153 193 1251 1960 1269 1270 243 1310 2025 1325 1326 2028 323 2094 2106 1416 1438 2161 1514 2221 1527 1550 1615 1638 1680 1692 1700 652
younge	193 1251 1960 1270 1310 2025 1325 1326 2028 279 1340 322 2094 352 1416 373 2161 2170 2185 2195 1680 1692 1700 652
younger$	193 1251 1960 1270 1308 1310 2025 1325 1326 2028 2094 1416 2134 2161 1680 1692 1700 652
youngest$	2134
youth$	1237 2053 1705
youths	1438
youths$	1301 2139 1705
yp	77 193 1251 1960 1963 1964 1270 1979 1981 1992 243 2007 1310 2025 1325 1326 2028 279 1340 2054 2057 2058 322 2083 2094 352 2106 1416 373 2161 2170 1470 2172 2193 2195 1680 1692 1695 1700 652
yp$	2055 1434
zine$	1742
zines$	1742
zone	1258 1259
zone$	1681
zones	1258 1259
zones$	1681
