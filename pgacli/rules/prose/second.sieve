1064 713 494

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
(?:is|are|be|been|gets?|was|were) (?:fitted|mounted|bolted|hung|nailed|screwed|put up)

2 3 4 5 6 10 11 12 14 15 17 18 19 20 21 22 23 24 25 26 27 29 30 33 34 35 36 39 40 42 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 66 67 69 70 71 73 74 87 94 96 97 98 99 100 105 106 107 108 109 111 117 118 120 124 142 145 148 207 217 230 248 249 250 251 252 255 256 257 258 259 260 261 306 307 308 310 311 312 313 314 315 318 321 322 323 330 331 336 337 338 344 347 349 350 352 353 355 356 361 362 366 367 368 370 375 376 377 378 379 381 382 383 384 388 389 390 391 393 397 398 399 400 401 402 403 404 405 406 409 411 414 415 416 417 418 420 421 422 423 426 427 441 448 449 450 451 458 521 522 525 526 532 534 535 536 537 538 539 541 542 543 547 548 552 555 556 558 559 561 562 563 564 581 582 583 584 585 588 589 590 591 592 593 594 597 598 599 600 601 602 604 605 607 608 609 610 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 635 636 637 638 639 640 642 643 644 645 646 647 648 649 651 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 674 676 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 739 740 741 742 743 744 745 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 763 766 768 769 770 771 772 773 775 776 777 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 822 823 824 825 826 827 828 829 830 831 832 833 834 835 837 838 839 840 841 842 843 844 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 862 863 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 886 887 888 891 892 894 917 971 976 983 1007 1009 1020 1021 1028 1031 1032 1033 1035 1036 1039 1040 1050 1051 1053 1055 1056 1057 1058 1062 1063 1 8 9 13 16 31 32 37 38 41 48 64 65 68 75 76 79 84 85 86 88 90 95 101 102 103 104 110 112 113 116 119 121 122 123 126 128 129 131 134 139 140 141 143 144 146 147 179 183 184 199 202 212 233 234 236 237 238 241 245 246 253 254 278 294 309 316 319 320 325 326 327 328 329 332 333 339 342 343 345 346 348 351 354 357 358 359 360 363 364 365 369 371 373 374 380 385 386 387 392 394 395 396 408 410 419 424 425 428 429 430 434 435 436 437 438 440 442 444 447 455 457 464 466 493 520 523 524 527 533 540 544 545 546 549 551 553 554 557 560 565 566 579 580 586 587 595 596 603 606 611 634 641 650 652 672 673 675 677 738 746 762 764 765 767 774 778 821 836 845 861 885 890 893 896 898 901 905 909 914 916 919 928 939 949 957 968 973 974 975 977 978 980 981 982 991 993 1008 1014 1015 1017 1022 1023 1025 1029 1034 1037 1038 1041 1042 1043 1044 1046 1047 1049 1052 1059 1060 1061 0 7 28 72 77 78 80 81 82 83 89 91 92 93 114 115 125 127 130 132 133 135 136 137 138 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 180 181 182 185 186 187 188 189 190 191 192 193 194 195 196 197 198 200 201 203 204 205 206 208 209 210 211 213 214 215 216 218 219 220 221 222 223 224 225 226 227 228 229 231 232 235 239 240 242 243 244 247 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 295 296 297 298 299 300 301 302 303 304 305 317 324 334 335 340 341 372 407 412 413 431 432 433 439 443 445 446 452 453 454 456 459 460 461 462 463 465 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 528 529 530 531 550 567 568 569 570 571 572 573 574 575 576 577 578 710 880 881 882 883 884 889 895 897 899 900 902 903 904 906 907 908 910 911 912 913 915 918 920 921 922 923 924 925 926 927 929 930 931 932 933 934 935 936 937 938 940 941 942 943 944 945 946 947 948 950 951 952 953 954 955 956 958 959 960 961 962 963 964 965 966 967 969 970 972 979 984 985 986 987 988 989 990 992 994 995 996 997 998 999 1000 1001 1002 1003 1004 1005 1006 1010 1011 1012 1013 1016 1018 1019 1024 1026 1027 1030 1045 1048 1054

8 14 6 4 3 6 8 9 3 9 12 4 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 9 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 14 3 0 8 11 0 7 3 6 4 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 3 11 5 5 3 6 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 3 2 1 2 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	364 1567
20$	1728
34$	649
35$	649
YP	1354
a$	1831 1174 1214 1224 1225 1239 1243 1297 248 1346 1531 1533 2247 1536 1539 2260 2262 1552 1554 1556 1573 1613 1732 1733 1735 1736 1737 1738 1740 1742 1748 1749 1750 1752 1753 1754 1758 1761 1772 1773
abc	208 1272
abcs	1272
able$	1878 1281 238 1427 1506 508 1631
about	2232
about$	1236 1976 1669 1674
above$	2122
abreast$	879
abroad	1463
academ	2067 2096 2101
academy$	2147
accept	1791
access	1215 1624
access$	1928 578
accessible$	1920
accomm	381
accommodation$	2077 404
accordingly$	1643 1644
accoun	1837 1180 779
account$	37 1879 1893 1944
achiev	1090
achieve$	498
achieved$	1803 498
achieves$	498
acknow	1109 575
acknowledge$	931
acknowledged$	931
acknowledgement$	1822
acknowledges$	931
acknowledging$	931
across	2264
across$	1892 2052 1640
act$	579 629
acted$	1840
action	1807 1824 1180 1202 494 1567 713
action$	2 26 1889 1893 1915
actions$	2 26
active$	1193
activi	1807 1824 1251 2237 494 1567 1684 713
activities$	1825 1964 2091 1390 2104 1641 1642
acts$	629
ad$	122
add	656
add$	1005
added$	1005
adding$	1005
additi	107
additional$	1171
addres	88 89 1175 130 575
address$	1194 1417 911
addressed$	1153 1888 911
addresses$	1417 911
addressing$	911
adds$	1005
admitt	2179 408
admitted$	1472
adopt$	150 1014
adopte	1098 1558
adopted$	1811 1014
adopting$	1014
adopts$	1014
adult	1837
adult$	1594 1595 532 959
adults$	1853 114 730 959
advert	1807 1824 494 1558 1567 713
advice$	1884
advis$	249
advise	39 40
advise$	220 249 927
advised$	249 927
adviseed$	220
adviseing$	220
advises$	220 249 927
advising$	249 927
adviss$	249
advoca	575
advocate$	860
afraid	1121
afraid$	1834 799
after$	1842 1915 1249 2248 1721
aftern	419 420
afternoon$	1820 1336 2174 1483 2197
afternoons$	1820 1336 2180 1483 2197 1582
again$	1946 2119
against$	1075 78 1144 1313
age$	2206
agenci	15 1806 1160 500
agencies$	0 1 1782 1079 31 1873 114 603
agency$	1795 1176 1177
agenda$	1636
agree	656
agree$	264 423 686
agreed	1098 1102 1175 1558
agreed$	1811 1815 1159 1888 423 1506 1565 686
agreem	1807 1824 1975 494 1567 713
agreement$	34 1974
agreements$	1974
agrees$	264 423 686
aim	611
aiming	611
aims	611
alarm$	24 504
alarms$	24 504
alert	1227
alert$	1891 1940 1701
all	22 77 1173 2132 1535 2254 1724
all$	1778 1086 1096 1817 1114 1886 114 1326 1386 603 1735 1738 1762
alloca	1081 1558
allocate$	1028
allocated$	1794 416 1565 1028
allocates$	1028
allocating$	1028
allotment$	32
allow$	1869 1905 1256 1362 1369 1399 1686
allowe	2179
allowed$	1256 1281 1432 2163 2177
allows$	1869 1905 1686
allowted$	1256
alone	1121 1392
alone$	1834 2105 2123 2145 1710
along$	1295 2235 1685
alongs	1420
alongside$	2133 1640 1700
altern	1945 215 358 1684
alternate$	272 1353 1467
alternating$	272 1467
alternative$	411
amber$	1829 1830 1580
amend$	1010
amende	1558
amended$	1010
amending$	1010
amends$	1010
among$	1257 1300 2052
amongs$	1892
amongst$	1892
an$	1174 142 1214 1224 1533 1536 2260 1552 1554 1573 530 1748 1749 1750 1772
analyst$	741
analysts$	741
and$	1129 1169 1171 1233 1242 1250 1677
anothe	1160 1990 2005 2007 2018 2033 2080 2084 1383 2187 2198 2200 2234 654 1722
another$	1873 1991 2004 2020 2038 2047 2048 2056 2058 2060 284 2071 1365 1372 318 1388 2108 2112 2128 2137 2144 1434 2151 2167 2170 394 411 1480 1486 2201 2220 2260 1554 531 1718
answer	1109 1840
answer$	1822 1053
answered$	1053
answering$	1053
answers$	1053
any$	1161 98 1163 1326 445
anybody$	1767
anyone$	1767
anywhe	2232
apart	1985 1995 1998 1308 1309 303 2082 1425 421
apart$	2021 2022 2052 2053 1341 2055 283 2063 2076 1367 2138 2149 2168 430 1505 2222 1520
apolog	800
apologise$	706
apologised$	706
apologises$	706
apologising$	706
app$	37
appeal$	2213 437 1502
appl	656
applic	1807 1824 494 1567 713
applicable$	1630 1631
application$	2249
applied$	679
applies$	679
apply$	679
applying$	679
appoin	1807 1824 408 494 1558 1567 713
appoint$	985
appointed$	1565 985
appointing$	985
appointment$	1825 1472 2249
appointments$	1825 1472
appoints$	985
appren	1458
apprenticeship$	2171
apprenticeships$	2171
approa	1804 1121 75 1601
approach$	1889 1890 1927 894
approachable$	1920 1701
approached$	1834
approaches$	1124 894
approaching$	2031
approp	107 358 1624
appropriate$	1159 1168 1171 1920 1630 1631 942
appropriately$	1892 942
approv	1081 1102 1558
approved$	1794 1815
apps$	37
april$	1844 1132
are	1067 88 100
are$	1096 1100 1101 51 52 1832 82 1220 278 493 527 529
area	1348 2061 2067 2096 2101 2159 2161
area$	2011 2068 1364 1365 2078 2079 1509 1705
areable$	1506
areagreed$	1506
areas	2061
areas$	2011 2102
arehappy$	1506
areoffered$	1506
areprepared$	1506
areready$	1506
arewilling$	1506
arise	1211
arise$	1924
arises$	1924 1630
around$	1873 1171 1187 1236 1976 1625 1696 1700
arrang	1087 1800 1812 1558
arrange$	1256
arranged$	1885
arrangeed$	1256
arrangeted$	1256
arrest	1121 724
arrest$	71 81
arrested$	1834
arrests$	71 81
arriva	1426
arrivaltime$	2139
arrivaltimes$	2139
arrive	389 408 646
arrive$	1274 1472
arrives$	1472
articl	1807 1824 494 1567 713
as$	1134 92 94 1165 105 1888 1892 1893 1895 1896 147 233 527 550 551 1625 566 1638 1645 622
asbo	208 1272 209 1273
asbos	1272 1273
aside$	1755
ask	1832 1141 1854
ask$	220 458 519 1021
aske	519
asked	1103 1818 1819 1141 1854 506
asked$	1816 1836 1125 1141 220 264 1570 1021
asking$	220 458 1021
asks	1141 1854
asks$	220 458 519 1021
aspira	1639
aspirations$	900
assaul	75 724
assault$	80 546
assaulted$	546
assaults$	80 546
assemb	1807 1824 2140 2157 494 1567 713
assemble$	2173
assemblies$	1825 2265
assembly$	2265 715
assess	1807 1824 1149 88 494 1567 713
assessment$	2 1860 1862 1865 1866 1868 1620
assign	1558
assign$	685
assigned$	416 1565 685
assigning$	685
assigns$	685
assist$	862
assistance$	1884 862
assisted$	862
assisting$	862
assists$	862
associ	1263 1264 1978 1266 1985 1275 1990 1994 1995 1328 1403 2157 2169
associate$	1976 1988 2037 2041 2116 1726
associating$	1977 2026 1727
association$	1977 1979 2043 1702 1703 785
associations$	786
assumptions$	1661
at$	1097 1831 1133 104 1888 1194 162 1286 1289 2023 317 2129 2131 371 412 2245 2248 2250 1541 1549 2264 2266 1560 1582 1670 1721 1731 1732 1733 1745 1746 1747 1771
attachment$	1438
attachments$	1438
attack	75 724
attack$	80 794
attacked$	1602 794
attacks$	80 794
attemp	611
attend	1064 1065 4 1784 1073 1786 1787 1080 1082 1798 1799 1087 1800 1103 1108 46 389 408 1558 499 646
attend$	1783 1110 1260 2129 1472 453 1563 522 1058
attendance$	1068 10 1795 1797 69 1472 1566
attendd$	1563
attended$	1777 1816 1821 1110 1563 522
attendees$	1793 1797
attending$	1777 522 1058
attends$	1783 1110 1260 1472 453 1563 522 1058
attention$	1195
attenu	304
attitudes$	1661 905
attraction$	2213
attractive$	1920
audit	1807 1824 494 1567 713
audit$	2
august$	1844
aunt	1307 2175 442
aunt$	825
auntie$	825
aunty$	825
authorisation$	1713
authorisations$	1713
authority$	1713
autumn$	1844
availa	1227 1558
available$	1159 1885 1198 1940
avoid	214 1997 415
avoid$	1278 2063
avoidi	214
avoiding$	1278 1579
aware	1164 1175 1227
aware$	1877 1888 1891 1933 1940 880
awaren	1639
awareness$	1627 564 1629 604 899
away	2067 303 1383 332 2161 421 1505 452 461
away$	1972 1985 1997 1998 2023 1316 258 2058 1360 1367 323 1396 2131 2149 1437 1445 1449 2178 2181 1488 430 1505 1516 459 1739
back	1157
back$	1870 430 521 1768
background$	1666
backinto$	1547
backto$	1547
badmin	1555
badminton$	2268
bail$	208
bake$	712
bakees$	712
bakes$	712
ban	200 203 254 255 260 392 397 433 434 1550 648
ban$	201 1285 251 302 407 2263
band	2193
bands$	2231
bann	434
banned	200 203 385 397 2209
banned$	1970 201 302 380 1449 2177
banner	33
banner$	466
banners$	466
bannin	200 203 254 397
banning$	201 302
bans	200 203 254 260 397
bans$	201 302 2263
bar	200 203 254 392 397 434 648
bar$	201 302
barbec	35
barbecue$	1099 2267
barbecues$	1099
barr	434
barred	200 203 385 397
barred$	1970 302 380 1449
barrier$	343 383
barrin	200 203 254 397
barring$	302
barrister$	858
bars	200 203 254 397
bars$	201 302
base$	1646
based$	1177 1678
basis$	1899
be	100 163 572
be$	1096 1101 82 1172 111 1178 123 127 1203 1210 154 1220 1222 159 1255 1274 244 263 2044 278 493 527 591 637
bear$	153
bearing$	153
bears$	153
become	100
become$	127
becoming$	127
been	1843 67
been$	13 1091 1096 1105 82 1172 278 493
before$	1831 65 1131 2248 819
befrie	75
behavi	1949 1639
behaviour$	208 209 1661 904
behaviours$	1661 904
behind	1534
behind$	2110 2247 1600 787
being	100 163 2169 1519 2232 1639
being$	82 1172 127 1978 2031 2044 2157 2176 1578 1579 591 1681
believ	1840 1141 1854
belong	1150 88
belong$	1863 556
belonging$	1921
belongs$	556
bench	38 2246
bench$	24 36 426 427
benches$	24 36
beside	1415 1420
beside$	2133 1746
best	1624
best$	1680
better	107 112 215 358 1440 565 575 722
better$	1171 1176 1928 1246 1962 187 1293 1361 318 338 2154 411 451 502 600 628 1694
betwee	1975
between$	1892 1257 1971 1979 1980 2052 1407 1447 1609
beyond	85 1316 1520
bid	1807 1824 494 1567 713
bigger$	2122
bike	38
bin	38
bin$	24 36
bingo	1555
bingo$	2268
bins$	24 36
bit$	1952
blankets$	1766 1774
block	433
block$	194 658
blocke	2203 2209
blocke$	658
blocked$	1970 194 452 658
blockes$	658
blocking$	194 658
blocks$	194 658
board	15
board$	1079 1810 2152 1555 1654
boardi	2067
boarding$	1381 444
boards$	1810
boat	2193
bolted	1557
bolted$	2270
bond	1266 1368
bond$	1979 236 2081 340 361 1438
bonds$	236 2081 1438
book	1798 422 462
book$	2261 1766 999
booked	1798 1108 1558
booked$	1821 999
booking$	2249 999
bookle	1807 1824 494 1567 713
booklet$	1790
booklets$	1766
books	38
books$	2261 1766 999
boroug	1348 2061 2067 2096 2101 2161
borough$	2068 1364 2078 2092 2147 1509
boroughs$	2093
both	2132 1535 2254
both$	1817 1733 1735 1737 1738 1775
bought	1102 1558
bought$	1815 1568 983
bounda	1949
boundaries$	1692
box$	712
boxes$	712
boxs$	712
boy	195 1265 1986 1284 1324 2051 1339 1340 2054 281 1354 2120 1430 1456 2187 1704 1716 1724 664
boy$	2059 354 1448
boyfriend$	834
boys	28 41 42 59 1127 73 77 155 1219 195 1265 1986 1284 245 1324 2051 1339 1340 2054 325 2120 2132 1430 1452 2187 1538 1551 1574 1704 1716 1724 664
boys$	1092 1106 1123 1137 1857 1248 2035 2059 2060 2081 354 2165 403 2184 2251 1599 1715
bread$	1774
break	1348 2061 303 304 1426 374 395 409 1482 438 2237 652
break$	214 274 275 1349 1367 307 323 1405 2195 1725
breakf	1545 1546
breakfast$	2258 2259 1764 1774
breakfasts$	1764
breaki	304 395
breaking$	274 275
breaks	2061 304 395
breaks$	274 275 2239
breaktime$	2139
breaktimes$	2139
breath	1482
breathe$	2212
breather$	2195
breathing$	1482
brief$	1658 1056
briefe	1064 1804 1095 1818 1819
briefed$	1777 1808 1056
briefi	1807 1824 494 1567 713
briefing$	2 1825 715 1056
briefings$	1825
briefs$	1056
bring	702
bring$	190 1016
bringing$	190 1479 1016
brings$	190 1016
broken	2214
broken$	1993 1308 1309 652 1737 1738
brothe	324 1456 2175 442
brother$	820
brothers$	1598 1730
budget	1102
budget$	1788 17
budgeted$	1815
build	1215 565 575
build$	135 145 1928 469 952
builde$	145
buildes$	145
buildi	2101 575
building$	32 145 2050 287 2070 2079 2121 2230 952
buildings$	2102
builds	575
builds$	145 469 952
built	1088
built$	1801 1809
bulb$	24
bulbs$	24
bump$	2140
bunch$	2073
burglaries$	751
burglary$	751
burgled$	793
bus	2101 1443 2156 2254
bus$	1810 2089 2107 2267 1744 1764
buses	1348 2061 1375 2156 2159
buses$	1810 2088 2102
busine	1150
business$	1863 1918
but	2222
buy	1601
buy$	1851 2240 2241 982
buyer$	734
buyers$	1598 1729 734
buying$	982
buys$	982
by	1543
by$	1097 1839 68 1230 412 2248 2256 1583 1585 1665 1685 1731 1742 1746
cabin	2193
cafe	43
cafe$	2121
café	43
café$	2121
call	1784 1807 1824 1457 494 1567 713
call$	1783 1124 63 71 72 1969 2249 621
called	46 1836
called$	1110 72 1611 549
callin	1519 2232
calling$	1412
calls	1087 1800
calls$	1783 1124 63 71 72 1969 1258
calm$	2212
calmer	722
came	1791 1798
came$	1145
camera	38
camera$	24 36 466
cameras$	24 36 466
camp	35
camp$	1099 2267 712
campai	1807 1824 494 1567 713
campaign$	497
campes$	712
camps$	1099 712
campus	1348 2061
campus$	2230
can	1832
can$	56 1878 1172 1914 1253 238 1404 1427 393 1649
cancel$	327
cancelled$	2086 2103
cancels$	327
cannot	1282 238 1427 393
cannot$	2063 1469
cap	257 386
cap$	280 387 407
capacity$	1156 1192
caped$	387
caping$	280 387
capitalise$	135
capped$	387
capping$	387
caps$	280 387
capting$	387
capture$	602
captured$	1968
captureing$	602
captures$	602
car$	2107
card	1807 33 1824 494 1567 713
card$	1790 466 2249 1766
cards$	466 2249 1766
care$	1959 1465 1728
careful$	1193 1701
carefully$	2154
carer	1806 381 500
carer$	0 1 1782 31 1465 404 820
carers$	0 1 1782 31 221 1465 404 820
careta	39 40
carr	702
carria	2193
carried$	1235 1558
carry	1832
carrying$	1579
case$	1158 1638
caseworker$	846
cast	41 42 2193
cast$	1106 416 2199
casts$	2199
catch	1635
caught$	1494 431
caution$	249
cautione$	249
cautioned$	249
cautiones$	249
cautioning$	249
cautions$	249
cbo	208 1272 209 1273
cbos	1272 1273
cctv$	24 747
cease	1405
cease$	2103 327 2118
ceased	1122 1135
ceased$	1835 1848
ceases$	2103
cent$	1086
centre	12 43 113 1348 2061 2101 2159
centre$	2025 287 2079 2121 2230
centred$	1177 1212 1655 1656 1678
centres$	2102
certain$	156 1683
chair	23 39 40
chair$	1850 2261 1765
chaira	1087 1800
chairc	1087 1800
chairchecks$	1087
chaird	1087 1800
chaire	1087 1800 1558
chairf	1087 1800
chairh	1087 1800
chairl	1087 1800
chairm	1087 1800
chairo	1087 1800
chairp	1087 1800
chairr	1087 1800
chairs	1087 1800 38
chairs$	1850 2261 1766
chairu	1087 1800
chairv	1087 1800
chairw	1087 1800
challeng$	597
challenge$	1907 597 951
challenged$	1923 951
challenges$	1907 597 951
challenging$	597 951
challengs$	597
champi	575
champion$	501
chance	1945
chance$	238 1482
change$	1871 1874 1876 320 321 520 1686 1697 1009
changed$	1009
changees$	1871
changes$	1871 1874 1162 1876 320 1686 1009
changing$	320 1009
channel$	37
channels$	1872 1190 1911 1221 158
charge	1550
charge$	2263
charges$	2263
charte	33
charter$	34
chas	388
chased	1103
chased$	1816
chat	1421 432 1497
chat$	172 1421 2134 1457 432 1496 1497 2210 450 1687
chats$	172 1687
chatti	1412 1519 2232
chatting$	2125
check	1065 1807 1824 494 1567 1635 713
check$	1807 1824 119 494 1567 713 1027
checked$	1027
checking$	119 1027
checks$	1087 119 1027
chess	1555
chess$	2268
child	1456
child$	1436 1448 592 614
childr	1127 1139 1142 155 1219 195 1265 1986 1284 1324 2051 1339 1340 2054 325 2120 1430 1452 1456 2187 1704 1716 1724 664
children$	1852 1855 1857 1943 2074 1436 2165
choice	1945 1949 1639 1684
choice$	378
choices$	378 906
choir	2193
choos$	376
choose	1832 229 519
choose$	376 377 484 1583
chooses$	376 377 484 1583
choosi	519
choosing$	376 377 484 1583
chooss$	376
chose	1125 519
chose$	1838 1583
chosen	1102
chosen$	1815
chrono	1807 1824 494 1567 713
church	43
cinema	43
circle	1807 1824 1422 494 1567 713
circle$	1992 2029 2073 1382 1402 340 2135 2172 2188
circles$	1992 1382 2135 2172 2188
circul	1087 1800 1098 1558
circulated$	1811
circumstances$	1513
cities	2101
cities$	2093
city	2067 2096 2101 2161
city$	2068 2078 2092
civil$	208
claim	1550
claim$	2263
class	1348 2061 2096 1384 2101 1443 2156 2159 1458 417
class$	2070 2085 2097 2098 1402 2133 2171 1481 2205 2265
classe	2061 1349 2156
classes$	1827 2062 2102 2147 2171 2265
classroom$	1810
classrooms$	1810
clause	1975
clause$	1861 1974 1619
clauses$	1861 1974 1619
clean$	246 661
clear	388 1624
clear$	1849 1934 1935 1400 1445 600 628 675
clearer$	628
clearing$	675
clears$	675
clicks	1080
clicks$	1793
climb$	712
climbes$	712
climbs$	712
clinic	43
clique$	340
clos	433
close$	1174 1193 2044 1415 600 669
closed	1090 2209 1558
closed$	1803 2103 452 669
closely$	1640
closer	112
closer$	1176 253
closes$	669
closing$	669
club	12 1807 43 1824 2096 2101 2159 1458 494 1567 713
club$	2025 287 2079 2085 2121 2147 2171 497
clubs	1348 2061
clubs$	2102 2147 2171
co	544
co$	113 618
coach	1806 39 40
coach$	2267
coache	39 40 2193
coaches$	2267 711
coachi	1807 1824 494 1567 713
coaching$	711
coats$	504 1766 1774
coax$	296
code	33
code$	34 2263
codes$	504
coerce	75
coerci	75
cohort	2193
cohorts$	2231
coinci	2140
coincide$	2000
collab	112 113
collaborative$	1176 1177
collaboratively$	1640
collea	1160
colleagues$	1873 603
collec	328 1426
collect$	2229 602 1057
collected$	1559 1057
collecting$	602 1057
collectiontime$	2139
collectiontimes$	2139
collects$	602 1057
colleg	1348 2061 1349 2067 2096 1384 2101 1401 1443 2156 381 1458 417
college$	1846 301 2078 2097 2098 2114 2147 2171 1481 2230 1586
colleges$	2062 2102 2114 2147 2171
colour$	2261
colours$	2261
come	1791 1798 1832 389 499 646
come$	1836 1260 1274 1370 2163 2179 1563
comed$	1563
comeed$	1563
comes	389 646
comes$	1260 1563
comfortable$	1920
coming$	1184 1978 1579 1648
commis	1102 1558
commissioned$	1815
commit	15 1081
commit$	788
commits$	788
committed$	1794 788
committee$	1079
committing$	788
commun	1082 1264 1978 1624 1635 1639
communicate$	936
communicated$	936
communicates$	936
communicating$	936
communication$	1795 1889 1902 1221 158 1977 1521 884 936
communities$	1254
community$	1950 1254 209
compan	39 40 1263 1990 1279 2193
company$	1976 1992 1291 1292 2006 2115 2137 2153 2155 1485
compared$	520
compla	1141 1854
complaint$	63 71 2249
complaints$	63 71
comple	1066 4 1073 1786 1082 1798 1799 1087 1800 1090 1812 1108 1235 1558 499
complete$	1779 1803 1809 498 1563
completed$	1779 1803 1805 1809 1821 1948 498 1563
completeed$	1563
completes$	498 1563
completion$	1068 1795
concer	35 1179 1639
concern$	1874 1876 1907 559 1638 897
concerns$	1874 1162 1876 1892 1907 559 1638 1645 897
concert$	1099 2267
concerts$	1099
condit	1975 208 1272 1550
condition$	1974 2263
conditions$	1974 2263
conduc	1558
conductors$	31
confer	1807 1824 494 1567 713
confid	1945 1639
confidence$	1209 726 889
confident$	726
confir	1175
confirmed$	1888
confis	218
congre	1263 1264 1978 1985 2140 2157
congregate$	1976 2173 2229 1726
congregating$	1977 1727
connec	1368
connection$	216 2081 1438
connections$	252 2081 1438
consci	1227
conscious$	1940
consen	1949
conseq	1949
consid	1150 1175 1624
consider$	1667 873
consideration$	1889 1195 1944 1636 874
considerations$	874
considered$	1863 1885 1888 1968 873
considering$	873
considers$	873
consis	113 148 1624 575 1639
consistent$	1177 1891 1212 628
consort$	1726
consorting$	1727
constant$	1193
constructive$	1694
consul	1064 1804 1807 1095 1103 1818 1819 1824 494 1567 506 713
consult$	935
consultant$	838
consultation$	935
consulted$	1777 1808 1816 1570 935
consulting$	935
consults$	935
contac	1064 1065 1784 1080 1082 1798 1087 1800 1804 1807 1095 1103 1818 1819 1108 46 1824 1263 1264 1978 1985 1275 1995 1998 1321 1325 1328 1403 1457 1474 494 1567 506 1635 713
contact$	1793 1795 1796 1825 1124 1969 193 1258 1261 1262 1976 1977 1267 1988 216 1302 2027 2034 2037 2041 2043 2116 1424 2192 1487 2226 1521 501 1637 1651 1709
contacted$	1777 1808 1816 1821 1110 1570
contacts$	1793 1825 1124
contin	107 112 865
continual$	1193
continue$	492 623
continued$	1171 1176 492 502 589 600
continues$	492
continuing$	492
contra	1272
contri	1806 500
contributor$	0 1 1782 31
contributors$	0 1 1782 31
contro	75 257 360 386 1601
control$	1851 280 2127 387 2240 2241
controled$	387
controling$	280 387
controlped$	387
controlping$	387
controls$	280 387
controlting$	387
conven	1558
convene$	1783
convenes$	1783
conver	1807 1824 494 1567 713
conversation$	1889 1221 158 1938 1687
conversations$	1889 1221 158 1687
cook$	1001
cooking$	1001
cooks$	1001
cool	1425
cool$	2117 2138
cools$	2138
cooper	1608
coordi	39 40 113 148 500
coordinate$	914
coordinated$	1177 1212 914
coordinates$	914
coordinating$	914
cope	1215
cope$	1928
copies$	1766
copy$	1790
core$	15 195 1265 1986 1284 1324 2051 1339 1340 2054 2120 1430 2187 1704 1716 1724 664
corner$	1503 2217
corners$	1503 2217
corridor$	2070
cost	1843 67
cost$	11
costed	1102
costed$	1815
costs$	11
costum	38
could$	1843 1845 1253 393
counci	23 1087 1800 39 40 2254
councilchecks$	1087
counse	1807 1824 494 1567 713
counsel$	249
counsele$	249
counseled$	249
counseles$	249
counseling$	249
counselling$	1796
counsellor$	843
counsels$	249
count$	20 687
counter$	1810
counters$	1810
counti	1348 2061 2101
counties$	2093
counting$	687
country$	2092
counts$	687
county	2067 2096 2101 2161
county$	2068 1364 2078 2092
course	1807 1824 1205 1443 2156 2159 1458 494 1567 713
course$	2 1785 1825 1883 1918 2171 497 715
courses$	1825 2171
court	43 2246
court$	32 208 782
cousin	2175 442
cousins$	1599 1730
cover	1150
cover$	1863
covere	1108 1150 87 88 89 90
covered$	1821 1863 1151 1153 1154
crackdown$	777
create	1558
create$	953
created$	953
creates$	953
creati	4
creating$	953
creation$	1068
crew	2193
crime$	749
crimes$	749
cross	1275
cross$	112 1988 2000 2140 2182 1510
crosso	1510
crossover$	2223
crowd	1990 1422
crowd$	2039 2073 2074 1402 2135 2153 2233
crowds$	2039 2135 2153
cultur	1639
culture$	2238 1661 891
cups$	1766
curb	257 386
curfew	208 1272 218
curfew$	355 1720 657
curfews$	355 1720 657
curiosity$	1901 1626 1651
curiou	1227
curious$	1891 1940 1701
curtai	257
customary$	141
customers$	1729
cut	200 304 360 374 555
cut$	84 1970 214 1993 280 367 980
cuting$	280
cuts	200 304
cuts$	84 280 980
cuttin	200 304
cutting$	84 214 980
cycle$	712
cyclees$	712
cycles$	712
dad	1307 2175 442
dad$	820
daily$	1778
dampen	409
dance$	712
dancees$	712
dancer	41
dances$	712
danger	1949
darts	1555
darts$	2268
dashbo	1807 1824 494 1567 713
date$	1941
daught	1456
daughter$	1436 820
daughters$	1436
day	1348 2061 2101 2159
day$	1789 1336 2065 2089 2090 1416 2174 2183 2205 2261 2267
days	2061 724
days$	1789 1336 2066 2090 2102 1416 2180
dead$	2227
deadline$	1562
deadlines$	1562
deal$	130
dealer	1837
dealer$	1597 961
dealers$	1729 733 961
dealing$	754
dealings$	1521
dealt$	88 89 90
december$	1844
decent$	1361
decide	1175
decide$	1850 423
decided$	1888 423
decides$	1850 423
declin	722
deconstruct$	597
deconstructe$	597
deconstructes$	597
deconstructing$	597
deconstructs$	597
decrea	722
deepen	575
defus	409
degree$	5
delet	433 555
delet$	658
delete	2209
delete$	357 658
deleted$	658
deletes$	658
deleting$	658
delets$	658
delive	1066 4 1082 1798 1087 1800 1102 1108 49 1558 702
deliver$	1031
deliverables$	1562
delivered$	1779 1815 1821 1113 1568 1031
delivering$	1031
delivers$	1031
delivery$	1068 1795
demoli	2203
dentist$	853
depart	1426
departuretime$	2139
departuretimes$	2139
dependence$	294 1438
dependency$	294
descri	1832 1120 1141 1854 1150 88
describe$	1833 1863 716
described$	1863
describes$	716
design	1558
design$	1850
designs$	1850
desk$	1810
desks$	1810
detach$	213 367
detaching$	213
detail$	1861
details$	1790 1861 1666
detective$	742
detectives$	742
deter	200 392
deter$	201 251 767
determ	1175
determined$	1888
deterr	200
deterred$	380
deters	200
develo	1215 1558 565 575
develop$	1871 145 1928 921
develope$	145
developed$	1923 921
developes$	1871 145
developing$	145 921
development$	1874 1876
developments$	1874 1162 1876
develops$	1871 145 921
dialogue$	1221 158 1651 1687
did$	1843 1845
die$	1425
dies	1425
dies$	2138
dietician$	854
dietitian$	854
differ	215 1383 358 1440
difference$	728
different$	1271 1293 2020 1312 272 2058 284 285 1353 1359 1361 1365 1372 310 311 1380 318 1388 1389 1394 2108 337 338 352 362 1434 1435 394 1467 411 1476 1480 1486 1492 439 1504 1518
differently$	2154
difficult$	339
diffus	409
dig$	1061
digging$	1061
digs$	1061
dilut	304 374 409
dimini	438
direct	1807 39 40 1824 1945 494 1567 713
direct$	220 1314 458 626
directed$	220
directing$	220 458
direction$	1713
directions$	1984 2072 1713
directs$	220 458
disassociate$	214
disban	1308 1309 1405 2209 433 652
disband$	329 2118
disbande$	329
disbanded$	2021 2022 329
disbandes$	329
disbanding$	329
discou	200 392
discourage$	201 202
discouraged$	380
discourages$	201 202
discouraging$	201 202
discus	1150 87 1175 1558 1635
discuss$	875
discussed$	1863 1151 1885 1888 875
discusses$	875
discussing$	875
discussion$	1889 1938 1687 875
discussions$	1889 1687 875
disentangle$	367
disman	1308 395 652
dismantl$	329
dismantle$	329
dismantled$	2021 329
dismantles$	329
dismantling$	329
disper	231 1308 1309 389 2208 641
dispersal$	1705 1713
dispersals$	1713
disperse$	1295 251 262 640
dispersed$	2021 2022 640
disperses$	640
dispersing$	640
displa	1807 1098 1824 494 1558 1567 713
display$	1810
displayed$	1811
disrup	200 304 395 409
dissociate$	214
dissol	1405 433
dissolv$	329
dissolve$	329 2117 2118
dissolved$	329
dissolves$	329
dissolving$	329
dissua	200
dissuade$	201
dissuaded$	380
dissuades$	201
distan	303 421
distance$	213 1367 343 367 383 2178
distances$	213
distancing$	213
distant$	1380 1445
distri	4 1108 49 382 1558
distributed$	1821 1113 1446 1568
distribution$	1068
diversion$	947
diversionary$	947
divert$	213 946
diverted$	946
diverting$	213 946
diverts$	213 946
divide	1308 382 652
divided$	2021 1446 416
dividi	652
division$	383
do$	1832 137 175 1961 223 1294 1427 585
doctor$	837
does$	175 223 1427
doing$	137 175
domino	1555
dominoes$	2268
don$	223 1427
donate$	1062
donated$	1062
donates$	1062
donating$	1062
done	1066 1090 1108 1235 1558
done$	1779 1803 1809 1821 1916 1948 1965 1966
door$	1810 36 1919 1744
doors$	1810 36
dorm	2193
doubl	722
double$	48 70
down	2209 722
down$	1794 1816 1858 357 1733 1747
downinto$	1547
downlo	1791 1080 1798
downloads$	1793
downto$	1547
draft$	1013
drafte	1558
drafted$	1013
drafting$	1013
drafts$	1013
draw$	135 213 276 295 2213 688
drawin	526
drawing$	2249 688
drawn$	1081
draws$	688
dress$	1550
drew	1125
drew$	1838
dried$	1135
drift$	1363 390 1455 2212
drifted$	390
drifting$	390 1455
drifts$	390 1455
drive	2208
drive$	353 633 676
driveing$	353
driven	328
driven$	295 704
driver	22 1806 39 40 59 1529 2254 500 1574
driver$	0 1 1782 31 2242 1603
drivers$	0 1 1782 1086 31 1123 2257
drives$	353 633 676
driving$	633 676
drop	214 473 722
drop$	12 1807 43 1824 1278 1545 1546 486 494 1567 621 696 713
dropin$	1537
dropins$	1537
droppe	1145 722
dropped$	1858 486 696
droppi	214 722
dropping$	1278 486 696
drops	722
drops$	486 696
drug$	753
drugs$	753
due$	1170 1638
dug$	1809
dynami	2186
dynamic$	2238
dynamics$	2238
each	1173 2120 2132 1535 2254 1724
each$	1778 1817 1886 1988 2015 2057 1354 2081 324 330 2116 346 2125 2129 428 468 2248 1536 2250 1542 2262 1551 1573 531 1735 1737 1738 1740 1749 1762 1767 1772
ear$	1659
earlie	722
early$	634 635 1733
ears$	627
easier	722
easier$	1414
easter$	441
easters$	441
easy$	1849
eat$	1323 1048
eating$	1048
eats$	1323 1048
educat	328
educated$	1345 1410 1418
effect	2186 1624
effectively$	1892
effort	1180
effort$	1889 1893
efforts$	1889
eject	388
elder	354
elder$	2160
eldest	195 1265 1986 1989 1284 1324 2051 1339 1340 2054 281 1354 324 2120 354 1430 375 2187 2221 1704 1716 1719 1724 664
eldest$	2160
elearn	1807 1824 494 1567 713
else$	2136
elsewh	2067 1423 2161
elsewhere$	1867 2023 2058 2108 2123 2131 2136 1620
email	1065 1807 1824 494 1567 713
emaile	1064 1804 1103 1818 1819 1558 506
emailed$	1777 1816 1104 1570
emails	1087 1800
embed	575
embed$	909
embedded$	1923 909
embedding$	909
embeds$	909
emerge	1211
emerge$	1871 1924
emergees$	1871
emerges$	1871 1924
emotio	107
emotional$	1171
employ$	987
employing$	987
employs$	987
empowe	575
empower$	869
empowered$	869
empowering$	869
empowerment$	869
empowers$	869
enable$	149
enables$	149
enabling$	149
encour	1175 1945 575
encourage$	876
encouraged$	1888 876
encouragement$	956
encourages$	876
encouraging$	876
encrypted$	783
end	200 214 255 1405 433 2214
end$	1278 266 1379 2096 2103 327 2117 2118 2138 2177 1503 2217 1022
endeav	611
ended	1135 1145 2209
ended$	1848 1858 1970 1993 2103 2177 1022
ending	200 214
ending$	1278 327 1022
ends	200 255 1425
ends$	2103 327 2138 1503 2217 1022
enforc	656
engage	1064 1082 30 1624 570 1639 1684
engage$	1094 1634
engaged$	1777 1805 1634
engagement$	1795 1889 1566 1634 893
engages$	1094 1634
engagi	570
engaging$	1634
enhanc	575
enhance$	919
enhanced$	1923 919
enhances$	919
enhancing$	919
enquir	1807 1824 494 1567 713
enrol$	370
enroled$	370
enroling$	370
enrolred$	370
enrols$	370
ensure	575
ensure$	423 560
ensured$	1923 423 560
ensures$	423 560
ensuring$	560
enter	389 2179 646
enter$	2163
entered$	416
enters	646
entrance$	1810
entrances$	1810 1375 2189
entry	1426
entry$	1449 1764
entrytime$	2139
entrytimes$	2139
environment$	1917 1950 2238
environments$	1917 1950
episod	724
equip$	598
equipm	38
equipped$	598
equipping$	598
equips$	598
erode	304
escala	581
escalate$	1686
escalated$	1623
escalates$	1686
escort	396
escort$	353
escorted$	295
escorting$	353
escorts$	353
establ	1175 1558 575
established$	1159 1888
estate	2067 2096
estate$	2079 1509
ethos$	895
evalua	1558
evenin	1807 1824 1348 2061 2101 2159 419 420 494 1567 713
evening$	1789 1820 1336 2065 2089 2090 1390 2104 1416 2174 1483 2197 2205
evenings$	1789 1820 1336 1344 2066 2090 2091 2102 1390 2104 1416 2180 1483 2197 1582
event	1807 1824 494 1567 713
event$	1825 715
events$	1825 1918
every	2132 1535 2254 1724
every$	1778 1817 1114 1200 170 1326 330 468 2248 2250 2262 1767
everyb	22 155 1219
everybody$	1086 1254 603
everyo	22 1160 155 1219
everyone$	1086 1873 114 1254 603
everything$	1649
evict	388
evidence$	18 1666 768
evolve$	1871
evolvees$	1871
evolves$	1871
except	2222
exchange$	115
exclud	1121 385 397 2208 434 648
exclud$	655
exclude$	302 655
excluded$	1834 302 1418 1449
excludes$	302 655
excluding$	302 655
excluds$	655
exclus	724
exclusion$	71 208 209
exclusions$	71
exerci	1807 1824 494 1567 713
exhibi	35
exhibition$	32 1099
exhibitions$	1099
existing$	1159 1198
exit	323 433
exit$	268 1387
exiting$	268
exits$	268 2189
expected$	264
expel	434 648
expel$	655
expele$	655
expeles$	655
expeling$	655
expell	434
expels$	655
expenditure$	11
explai	1103 1120 1141 1854
explain$	1833
explained$	1816
exploi	1949 1601 962
exploit$	1851 2240 2241
exploitation$	732
exploitative$	732
exploited$	732
exploiter$	732
exploiters$	732
exploiting$	732
exploits$	732
explor	1150 88 1175
exploration$	1889
explore$	872
explored$	1863 1885 1888 872
explores$	872
exploring$	872
extend$	998
extending$	998
extends$	998
extent$	5
extra$	187
extrac	461
extract$	213
extricate$	213
eye$	1887
eyes$	627
facili	1558 575
facilitate$	915
facilitated$	915
facilitates$	915
facilitating$	915
fade	1425
fade$	2117 2138
faded	2214
fades	2214
fades$	2138
fair	35
fair$	1099 1849 1701
fairs$	1099
fall	1145 722
fall$	1858 1514
fallin	722
falls	1145 722
falls$	1858 1425 1514
famili	22 1806 41 42 77 1173 500
families$	0 1 1782 1086 25 31 1106 1886 1213 1284 221 2059 2111 1411 2257 1662 831
family	1806 195 1265 1986 1284 1324 2051 1339 1340 2054 281 1354 2067 2096 2120 1430 2175 2187 442 500 1704 1716 1724 664
family$	0 1 1782 31 1152 2059 1411 1529
far	332 421
far$	101 332 1396 1445 439 1504 1505
fare	1550
fare$	2263
fares$	2263
fashion$	1925
faster$	1693
father	1307 2175 442
father$	820
fear	1141 1854
fear$	1578
fears	1141 1854
feasibility$	1671 609
feasible$	1631
february$	1844
fed$	1875
fee	1550
fee$	2263
feed$	93
feedback$	495
feeding$	93
feeds$	93
feel	1832 1141 1854 1215
feel$	1928 1220 527 716
feeling$	716
feelings$	191
feels	1141 1854
feels$	1220 527 716
fees$	2263
fell	1145 722
fell$	1858
felt	1832 1141 1854
felt$	527 716
fence	38 2246
fence$	24 36 981
fenced$	2203 452
fences$	36 981
fencing$	24 36 981
festiv	35
festival$	1099 2267
festivals$	1099
few$	1847
fewer	48
fewer$	1112 54 717 815
fight	724
fight$	71
fights$	71
file$	1865 1866 1868 1620 1636
filed	1558
files	1087 1800
fill$	689
filled	1558
filled$	689
filling$	689
fills$	689
film	1807 1824 494 1567 713
film$	32 37 2244 2249 2252 2261 2267
filming$	708
films$	2261 2267 708
find	1120 229 1457
find$	1833 1141 331 525 1590
findin	1149
finding$	1860 1862 331
finds$	331 525 1590
fine	1550
fine$	2263
fined	2208
fines$	71 2263
finish	1066 1426 1558
finish$	2117
finished$	1779 1809
finishingtime$	2139
finishingtimes$	2139
finishtime$	2139
finishtimes$	2139
firm$	628
firmer$	628
first$	1583
fish$	712
fishes$	712
fishs$	712
fit$	1878 976
fits$	976
fitted	1088 1108 1557
fitted$	1801 1821 2270 976
fitting$	976
five	41 42 55 1127 73 77 195 1265 1986 1284 245 1324 2051 1339 1340 2054 325 2120 2132 1430 1452 2187 1538 1551 1574 1704 1716 1724 664
five$	35 1106 1119 1137 1857 2081 2165 403 2184 2233 1536 2251 1555 1762 1769 1775
fix	386
fix$	673
fixed$	673
fixes$	673
fixing$	673
flag	99
flat	381
flat$	404
flexib	1227
flexible$	1940
flies$	399
flowing$	1934
flush	388
fly$	399
flyer	1807 1824 494 1567 713
flyers$	1766
fobs$	504
focus	575
focus$	1651 908
focused$	1655 1656 1678 908
focuses$	908
focusing$	908
focussed$	1655 908
follow	1080 1121 75 2120
follow$	118 1202
followed$	1834 1840 1175
followers$	1793
following$	118 1579
follows$	118
food$	2261 1774
footage$	748
football$	1775
footfall$	1566
for	1854 317
for$	1084 1815 1838 1863 1880 1900 1922 1929 2049 1419 2211 2248 1549 1583 1625 1665 1673 1743 1745 1770
forbid	200 203 254 255 260 392
forbid$	201 1285
forbidden$	1970 380 2177
force$	744
form	1348 2061 1384 2101 1401 1443 2156 2159 1458 417
form$	37 2085 2097 2098 2114 2119 2133 2147 2171 1481
forming$	2125
forms	1807 1824 2061 1349 2156 494 1567 713
forms$	37 2062 2102 2114 2147 2171
fortnightly$	1778 2248
forum	15
forum$	1079
forwar	1175 1202
forward$	1888 1915 1632 1633 1697
forwards$	1632 1633 1697
foster	401 575
foster$	381 1465 444
fostering$	1465
found$	1983 1494 431 525
four	55 77 195 1265 1986 1284 1324 2051 1339 1340 2054 325 2120 1430 1452 2187 1551 1574 1704 1716 1719 1724 664
four$	1119 1857 206 2035 2165 403 1498 2233 1552 1554
fragme	395 652
fragment$	329
fragmente$	329
fragmented$	329
fragmentes$	329
fragmenting$	329
fraternise$	1726
free	421
free$	367 700
frequency$	6
fresh$	246 1482
friday	419 420
friday$	1820 419 1483 420 2197 1532 2269
fridays$	1820 1483 2197 1532 2269
friend	28 41 42 55 59 1127 73 1139 77 1142 1173 155 1219 195 1264 1265 1266 1986 1990 1279 1995 1283 1284 2003 2007 2018 245 1324 2051 1339 1340 2054 281 1354 2080 1368 2082 2083 325 2109 2120 2132 1422 1430 1452 2187 2198 2200 1501 2234 1538 1551 1574 1704 1716 1722 1724 664
friend$	252 1395 2115 354 1448
friendly$	1849 1920 1701
friends$	1092 1106 1119 1123 1137 1852 1855 1857 1886 1248 1991 1992 1280 2012 2013 1315 252 2029 2034 2038 2040 2047 2048 2060 2071 2074 2075 2081 2095 2100 1395 1397 2115 354 2135 359 2137 2142 2144 2151 2153 1441 2155 2165 2167 391 2170 403 2184 2190 2201 429 2212 436 2215 2218 2220 2233 2251 1708
friendship$	1977 1979 1991 1279 1992 2026 252 2043 2045 2047 2071 2080 2081 2106 340 1422 2135 361 2144 2153 1459 1475 436 2215 1525 1708
friendships$	1977 1979 1991 1992 2026 252 2043 2045 2047 2071 2081 340 2135 361 2144 2153 436 2215 1708
from	1277 2082 1429 1543
from$	1822 1144 121 1971 1278 1318 1343 2058 1347 1366 1371 1387 2131 1431 2150 1444 2158 1454 2181 412 2211 1523 2245 2248 2256 511 1584 1665 1721 1732 1768
full$	1246 502
fullerpicture$	1666
fullersense$	1666
fullerunderstanding$	1666
fully$	1096
fund$	17 972 973
funded$	972 973
fundin	1807 1824 494 1567 713
funding$	17 1156 1192 972 973
funds$	17 972 973
furniture$	2261
furthe	107 112
further$	1171 1176 1314 1445
future	112
future$	1176 1897 1314 1638
game	35
game$	1099 2261
games$	1099 2261 2268
gang$	209 1612 642
gap$	343 383
gaps$	1641
garden$	32 2249 712
gardenes$	712
gardens$	712
gate	38
gate$	24 1810 36
gates$	24 1810 36 2189
gather	1263 1264 1978 1985 1275 1994 1995 1302 1319 1321 1328 1403 1412 2140 2157 1452
gather$	1976 1983 1274 1988 2015 2016 2037 2041 2116 2163 2173 1490 2204 2229 602
gathered$	1968 1983 1494 1559
gathering$	1977 2028 2032 2039 2043 2125 2126 602
gatherings$	2032 2034 2039 2165
gathers$	602
gave$	418
genera	107
general$	1171
get	1832 1120
get$	1833 176 213 296 1370 458 493 602
geting$	458 602
gets$	176 213 296 458 493 602
getting$	176 213 296 1412
gift$	1124
gifts$	1124
gig	35
gig$	1099 2267
gigs$	1099
girl	195 1265 1986 1284 1324 2051 1339 1340 2054 281 1354 2120 1430 1456 2187 1704 1716 1724 664
girl$	2059 354 1448
girlfriend$	835
girls	28 41 42 59 1127 73 77 155 1219 195 1265 1986 1284 245 1324 2051 1339 1340 2054 325 2120 2132 1430 1452 2187 1538 1551 1574 1704 1716 1724 664
girls$	1092 1106 1123 1137 1857 1248 2035 2059 2060 2081 354 2165 403 2184 2251 1715
giv	702
giv$	145
give	107
give$	1171 131 145 214 418 710 996
given	1798 1108 49 1150 107 168 1558
given$	1077 1821 1113 1122 1863 1171 1885 131 1232 1558 1568
gives$	145 418 710 996
giving$	131 145 214 418 710 996
givs$	145
go	1784 1832 1120 389
go$	1101 1833 1150 1260 1274 243 1328 269 1334 295 1370 319 1439 399 1514 453 462 1530 516 722
goalpo	38
goalpost$	24
goalposts$	24
goe$	1260
goes	389
goes$	1101 1260 243 269 295 319 1439 399 1514 453 1530 480 516 722
going	112 389
going$	1176 1934 1241 2031 269 2157 2169 1519 1579 1625 568
gone	1784
gone$	1101 1103 1836 1558 516
good$	1849 1928 1361 2176 502 600
gos$	1260
got$	45 296
gp$	836
gran	2175 442
gran$	822
grand	1456 2175
grandad$	822
grandbrother$	820
grandcarer$	820
grandcarers$	820
granddad$	820 822
granddaughter$	820
grandfather$	820
grandm	1307
grandma$	822
grandmother$	820
grandmum$	820
grandp	1307
grandparent$	820
grandparents$	820 833
grandsister$	820
grandson$	820
granma$	822
granny$	822
granpa$	822
grant	1807 1824 494 1567 713
grant$	17
grante	1558
greate	47 565
greater$	1111 1246 187 589
green$	1829 1830 1580
greet$	1052
greete	62
greeted$	1126
greeting$	1052
greets$	1052
grew	722
grip$	1485 2213 437 1502
groom	1601 963
groom$	1851 2240 2241
groomed$	735
groomer$	735
groomers$	735
grooming$	735
grooms$	735
ground$	660
grounding$	660
grounds$	660
group	28 1807 41 1824 55 1127 73 1139 77 1142 1143 1173 155 1219 195 1265 1986 1990 1283 1284 2007 2018 245 2033 1324 2051 1339 1340 2054 1348 2061 2067 2080 1368 2084 325 2109 2120 2132 1430 2156 2162 1452 2187 2198 1501 2234 1538 2254 1551 494 1567 1574 1639 1704 1716 1722 1724 664 713
group$	1079 1092 1119 1137 1852 1855 1856 1857 1886 1943 1248 1991 1992 1280 2010 2012 2013 2025 2026 1315 2029 2034 2039 2040 2045 2047 2048 2057 2060 2062 2071 2073 2079 2081 2085 1378 1382 2097 2100 326 1391 2106 1397 341 1409 2133 2134 2135 2137 361 2141 2142 2144 2146 2151 2165 2167 391 2171 2172 2173 403 2184 1473 2188 1481 2201 1496 2210 436 2215 2218 2220 2233 1525 2251 1708
groupi	2157
groups	2061 2156 2159 1452
groups$	1268 205 1992 2039 2062 1382 1409 2135 2165 2171 2172 2188
grow	722
grow$	1363
grows	722
growth$	47
guard	39 40 500
guardian$	830
guards$	31
guidan	1807 1824 494 1567 713
guidance$	1884 926
guide$	213 926
guided$	926
guidel	33
guideline$	34
guidelines$	34
guides$	926
guiding$	926
gulf$	343 383
gym	43
had$	27 45 1845 503 1569
haircuts$	1774
half	22 2061
half$	1086 48 70 1372
hall	12 43
hall$	2025 287 2079 2121
halt$	266
halv	722
halved	1135 1145
halved$	1848 1858
halves	1348 2061 2159
halves$	1503 2217
hand	702
hand$	1931 1679 997
handed	49
handed$	1113 1558 1568
handing$	997
handle$	2127
handou	1807 1824 494 1567 713
hands$	997
hang$	1263 2140 2229
hangin	1412
hanging$	1978 2125 2126 2157 2169 1474
happen	1558
happy$	1506
hard$	339
harder$	339
harm	75 1601
harm$	1851 2240 2241 796
harmed$	796
harmful$	796
harming$	796
harms$	796
has	462 587
has$	27 29 1096 45 58 179 1564 505 1571 623
have	1832 462 587
have$	27 29 1096 58 117 161 179 1564 505 1571 623
haven$	1917 1950
having$	117 179 1479 1578 623 699
he	77 354 375
he$	1951 1247
head	39 40 2254
health	1949 215 358
health$	558
heard	1840 1141 1854 1624
heard$	1933 1968 727
heater	38
hedge$	24
held	1798 1812 1108 46 88 89 90 1558 572
held$	1821 1110 1153 1154
helmet	38
help	1945 575
help$	79 1884 151 296 1642 1689 1698 928
helped	328
helped$	79 928
helpful$	1849 79 1631
helpin	575
helping$	151 928
helpline$	37
helplines$	37
helps$	151 296 928
her	1136 195 1265 1986 1284 2033 1324 2051 1339 1340 2054 1354 2084 324 2120 2132 1430 2187 2219 1589 1704 1716 1719 1724 664
her$	1817 91 1239 1332 1346 309 616 1735 1773
here	1150
here$	1828 1863 1864
herfriends$	2142
hergroup$	2142
hierar	773
high$	502 541
higher	47 722
higher$	1111 502
hike$	2265
hikes$	2265
him	1136 195 1265 1986 1284 1324 2051 1339 1340 2054 1354 2084 324 2120 2132 1430 2187 2219 1589 1704 1716 1719 1724 664
hire$	984
hires$	984
hiring$	984
his	2033
his$	1817 91 1239 1332 1346 309 616 1735 1773
hisfriends$	2142
hisgroup$	2142
hit$	498
hits	1080
hits$	1793
hoc$	1186
hockey	1555
hockey$	2268
hold	1368 572 587
hold$	102 181 276 2081 1457 1485 2213 437 1502 623 659 680 1030
holding$	102 623 680
holds	1087 1800
holds$	102 181 623 680 1030
holiday$	441
holidays$	441 2239
holidayss$	441
holist	107 113
holistic$	1171 1177
home	231 2067 2101 1426 1443 2156 381 2159 1458 2264
home$	1849 1295 2011 2087 2123 1417 2143 2147 2149 2171 1465 404 430 1508 2253 521 1768
homes	1375 2156
homes$	2011 2088 2102 1417 2147 2171 2257
hometime$	2139
hometimes$	2139
honest$	1849 1701
hope	1141 1854 1945 611
hopes	1141 1854 611
hoping	611
host$	1850 1007
hosted	1812 1558
hosting$	1007
hosts$	1850 1007
hotspot$	774
hotspots$	774
hours	1807 1824 494 1567 713
hours$	1789 19 1825 1344 1424 1732
house	1443 2156 381 417
house$	276 404 1481
housed$	1342 1418
household$	1411
households$	2111
houses	1348 2061 1375 1401 2156
houses$	2088 2114 2231
housin	417
housing$	1481
how	101
how$	21 1165 1451 1573 1592 1671 1751
hub	12 43
hub$	1950
humili	801
hung	1557
hung$	2270
hurt	1121 75 1601
hurt$	1834 1851 2240 2241 1602 795
husband$	828
hustl	388
identi	1120 1175 1558
identification$	1438
identified$	1885 1888 1565 760 934
identifies$	577 760 934
identify$	1833 577 760 934
identifying$	577 760 934
identity$	1921
if	1460
if$	92 1895 147 183 2008 2130 2162 1614 567 1638 1645 622
imam	39 40
implem	4 1558
implementation$	1068
impos	656
impossible$	339
improv	47 565 575 722
improve$	1111 918
improved$	1111 1923 502 1668 918
improvement$	32 47 1697
improvements$	32 1697
improves$	918
improving$	918
in	1800 1157 1183 1196 1512
in$	1801 1094 1097 1813 1111 50 1831 1131 68 1133 1870 104 106 1892 1896 120 1909 1922 1217 1245 228 2023 316 2129 2131 2143 2149 2163 1472 454 1534 2248 1537 2250 2258 2259 1549 2264 2266 1582 1584 1588 615 1685 653 1731 1746 1747 1753 1760 1770
incide	724
incident$	71 559
incidents$	71 559
includ	1150 87 1624
include$	1863
included$	1863 1151
inclus	140 173
inclusive$	1204 1920 1237 1701
increa	47 565 575 587 722
increase$	47 1111 1686
increased$	1111 1923 502 589 1668
increases$	1686
increasing$	1111
indivi	1392 364
individually$	2105 2191 1710
indoors$	2143 2149
induct	1807 1095 1824 494 1567 713
inducted$	1808
induction$	2
influe	1949 2186 1684
influence$	1990 1321 2034 1485 2213 437 1502 950
influenced$	950
influences$	950
influencing$	950
influential$	1712
inform	1804 1807 1818 1819 1824 1179 494 1567 1624 713
inform$	937
information$	1790 1082 1876 1892 1639 1666
informed$	1177 1891 1933 1636 1655 1678 937
informing$	937
informs$	937
ininto$	1547
injunc	208 1272 209 1273
injunction$	1706
injunctions$	1706
injur	724
injured$	797
input	1251
input$	1964 886
ins$	1537
inside	2179
inside$	1300 2143 2149
insight$	1666
insist$	423
insistd$	423
insists$	423
inspire$	870
inspired$	870
inspires$	870
instagram$	432
instal	1088 1108 1558
install$	975
installation$	32
installed$	1801 1821 975
installing$	975
installs$	975
instead$	66 314 1428 553
instru	260
instruct$	220
instructed$	220 264
instructing$	220
instructs$	220
intake	2193
intell	1179
intelligence$	1892 1666
intend	611
inter$	112
interaction$	1521
interest$	1937 1959
interests$	252
interrogat$	597
interrogate$	597
interrogates$	597
interrogating$	597
interrogats$	597
interv	1807 1818 1819 1824 494 1567 713
intervention$	1641 1689 1699
interventions$	1641 1689
interview$	698
interviewed$	698
interviewing$	698
interviews$	698
into	1157 317
into$	1863 1870 1888 1231 2052 308 2131 454 1547 1670 653
introd	4 1558 656
introduce$	1060
introduced$	1060
introduces$	1060
introducing$	1060
introduction$	1068
investigate$	607
investigates$	607
investigating$	607
invita	1807 1824 494 1567 713
invite	1064 1798 1804 1095 1103 1818 1819 506
invite$	990
invited$	1777 1808 1816 1570 990
invites$	990
inviting$	1920 990
involv	1251 1624
involve$	957
involved$	957
involvement$	1964
involves$	957
involving$	957
is	1067 88 100
is$	1096 1100 1101 51 52 82 1220 278 493 527 529
isolat	652
isolate$	651
isolates$	651
isolating$	651
isolation$	2123 1717
issue$	1874 1876 1907 559 1627 898
issued	1108 49 1558
issued$	1821 1113 1568
issues	1639
issues$	1874 1162 1876 1907 559 898
it	1136 1854 1589
it$	1158 1531 1581 527 1735 1737 1742 1761 1769 1772
its$	142 1239 1304 2260 1548 2262 1554 1556 616 1732 1733 1735 1754 1758 1761 1772 1773
january$	1844
jog$	712
joges$	712
jogs$	712
join	1073 1786 1798 30 1325
join$	1059
joined	1798
joined$	112 113 1191 148 1251 1624 1059
joining$	1059
joins$	1059
joint	1082 112
joint$	1795 1176 1378 326 1391 2141 1524 1639 600
jointly$	1640
judgement$	1901 885
judgemental$	1204 1237
judgment$	885
july$	1844 1132
june$	1844 1132
keep	1832 1282 229 392 572 587
keep$	83 110 126 157 181 201 1285 251 276 277 279 1369 336 344 366 372 424 440 573 591 659 1026
keeped$	344
keepin	572
keeping$	110 126 157 201 276 277 279 336 344 366 372 424 440 573 659 1026
keeps	572
keeps$	83 110 126 157 181 201 276 277 279 336 344 366 372 424 440 573 659 1026
keepting$	440
kept	88 89 90 1175 1558 572
kept$	1780 1146 83 1153 1154 1888 157 1222 276 1342 366 372 385 659
keys$	504
kid	1456
kids$	2074
kind$	1849 1402 1701
kinder	358 1440
kit	38
kit$	504
kitche	43 2246
kitchen$	32
kits$	504
knew$	1845 509 528
knife$	757
knives$	756
knock$	707
knocking$	707
knocks$	707
know	1832 1141 1854 1624
know$	1238 1953 509 528
knowing$	509 528
knowledge$	1666
known	62 88
known$	1126
knows	1141 1854
knows$	509 528
kpi$	1562
kpis$	1562
labeled$	813
labelled$	813
lad	1456
lad$	354
lads	41 195 1265 1986 1284 1324 2051 1339 1340 2054 2120 1430 1452 2187 1704 1716 1724 664
lads$	1248 354 2165 403 1599
laid$	1809
lamp	38
lamp$	24 36
lamps$	24 36
landlo	39 40 1529 2254
landlord$	2242 737
landlords$	737
language$	1661
lanyards$	504
lapse$	2117
larger$	2122
last$	1831 1131
lasted	1843 67
late	1534
late$	2247
later$	1638
launch	1558
lawyer$	859
lead	23 1806 39 40 500
lead$	1850 1202 213 488 501 1763
leadar	1087 1800
leadat	1087 1800
leadca	1087 1800
leadch	1087 1800
leadchecks$	1087
leadci	1087 1800
leadco	1087 1800
leadde	1087 1800
leadem	1087 1800
leader	39 40 195 1265 1986 1989 1284 1324 2051 1339 1340 2054 281 1354 2120 1430 375 2187 2221 1704 1716 1719 1724 664
leader$	2017 1712 1715
leaders$	2017 1712 1715 770
leadfi	1087 1800
leadho	1087 1800
leadin	354 1719
leading$	488
leadlo	1087 1800
leadma	1087 1800
leadme	1087 1800
leadof	1087 1800
leadpr	1087 1800
leadre	1087 1800
leadru	1087 1800
leads$	1850 488
leadse	1087 1800
leadsh	1087 1800
leadsu	1087 1800
leadup	1087 1800
leadvi	1087 1800
leadwr	1087 1800
leafle	1807 33 1824 494 1567 713
leaflet$	1790 1825 2249 1766 715
leaflets$	1825 1766
learn	575
learn$	2044
learni	1807 1824 1179 494 1567 713
learning$	1892
leav	433 702
leave	1832 214 231 323 389
leave$	83 84 1274 1278 1295 1387 333
leaves	389
leaves$	83 84 333
leavin	214 1426 389
leaving$	83 84 1278 333
leavingtime$	2139
leavingtimes$	2139
led$	166 1655 1678
left	88 2209
left$	1146 83 84 2212
lend$	1015
lending$	1015
lends$	1015
lens$	881
less	360
less$	241 242 1320 1414 552 718
lessen	374 409 2214 438
lesson	1807 1824 1348 2061 1443 2156 2237 494 1567 713
lesson$	1825 1827 287 2070 2133 715
lessons$	1825 1827 1846 1586 1764 1774
let$	174 1256 1281 270 1362 1369 1399 2179 408 425 474
leted$	1256
lets$	174 270 425 474
letted$	1256
letter	1807 1824 494 1567 713
letter$	1790 71 1766
letters$	71 1766
letting$	174 270
level$	502
levels$	502
liais	1635
liaise	1103
liaise$	866
liaised$	1816 1104 866
liaises$	866
liaising$	866
liaiso	1082
liaison$	1795 1889 866
librar	39 40 43
library$	2079 2121
licenc	1807 1824 494 1567 713
licence$	208
life$	456
lift	438
lift$	694
lifted	2214
lifted$	694
lifting$	694
lifts$	694 1774
light	38
light$	24 36 466 672
lighti	38
lighting$	24 36 672
lights$	24 36 466 672
like	1141 1854
like$	1960
liked	62
liked$	1126
likes	1080 1141 1854
likes$	1793
limit	200 1282 257 360 386
limit$	280 387 407
limited$	1970 387
limiti	200
limiting$	280 387
limitped$	387
limitping$	387
limits	200
limits$	280 387
limitting$	387
line$	37 1861 125 1619
lines$	37 1861 125 1190 1619
linger	2157
linger$	2140
link	1264 1368
link$	132 1977 216 236 2081 1438 478 545
linked$	132 478
linking$	132 478
links	1639
links$	132 1912 1977 216 236 2081 1438 478 545 1639
list	33 1120
list$	3 1074 20 1833 2249 543
listen	1624
listen$	933
listened$	523 933
listening$	1637 595 933
listens$	933
lists$	1074 20 543
lit$	1588
live	2067 1558
live$	1814 2044 1342 351 2152 2161 398
lives$	351 398
living$	2044
loaded$	1568
lock	38
lock$	24 36 344 967
locked	452
locked$	344 1516 967
locking$	344 967
locks$	24 36 344 967
lodge$	398
log$	3 20
logged	1108 1558
logged$	1821 765
logs	1087 1800
logs$	20 765
loiter	2157
long$	1847
longer	1832 223 1427 393 722
longer$	1116 1184 192 217 1287 259 261 1331 1469 1576 647 662
look	611
look$	130 1202 152 185 229 606 621
looked$	88 1175 606
lookin	611
looking$	152 185 606
looks	611
looks$	152 185 606
loop$	1636
loosen	304 1425 374 2214 438
loosen$	2138
loosens$	2138
lose$	214 1363 1500
loses$	240 1500
losing$	1500
lost$	1500
lot$	2073 2074 2220 2233 2236
lower	722
lower$	690
lowered$	690
lowering$	690
lowers$	690
loyalties$	236
loyalty$	236 1438
lunch	1348 2061 1426 1545 1546
lunch$	1349 2258 2259 1764 1774
lunche	2061
lunches$	1764
luncht	419 420
lunchtime$	1820 2139 1483 2197
lunchtimes$	1820 2139 1483 2197
made	1798 1108 100 1558
made$	1809 1821 264
magistrate$	861
mail	1807 1824 494 1567 713
mailed	1064 1558
mailed$	1777
main	354 1719
mainta	575 587
maintain$	922
maintained$	1923 922
maintaining$	922
maintains$	922
make$	100 116 143 1215 180 331 350 458 472 588 619
makeing$	458
makes	1087 1800
makes$	143 180 331 350 458 472 619
making$	116 143 180 331 350 619
male$	1596 960
males$	1596 960
mam$	821
man	1837
man$	731 960
manage	23 1087 1800 39 40 130 1215 328 2254 500 575
manage$	1194 1928 2127 913
managed$	1923 643 913
management$	600
managerchecks$	1087
managers$	31
manages$	913
managi	575
managing$	913
manner	1205
manner$	1918 1925
many$	1797 1085 1112 1847 2164
map	1807 33 1824 1117 494 1567 526 713
map$	37 2249 476 507
mapped$	476 766
mappin	1807 1824 494 1567 526 713
mapping$	476 766
maps$	476 507
march	396
march$	1844 1132
mark$	1571 1590
marked$	527
marks$	1571 1590
master	1807 1824 494 1567 713
match	35 1545 1546 1555
match$	1099 2244 2258 2259 2267 2268
matche	1555
matches$	1099 2267 2268
materi	38
mates	1422
mates$	2074 2135
matter$	1150 1907
matters$	1907
may$	1132 1878 1253 1404
meal	35 1545 1546
meal$	1099 2249 2258 2259 2267 1764
meals$	1099 2267 1764 1766
meaningful$	1694
means$	1872 1911
measur	1180
measures$	1893 1181
mechanisms$	1181
mediat	1807 1824 494 1567 713
medic$	856
meet	1065 1784 46 1832 1263 1985 1275 1994 1995 1302 1319 1325 1328 2082 1403 2140 1457 400 1635
meet$	1783 1110 1260 1976 1274 1988 2015 2016 2037 2041 2116 1406 2163 2173 1487 1490 2204 2226 2229 471 498
meetin	1082 1807 1824 1264 1978 1998 1321 2157 2169 1474 494 1567 713
meeting$	1795 1825 1969 1977 1278 2026 2031 2043 1390 2104 1412 2126 715
meetings$	1795 1825 1872 1969 2034 1390 2104
meets	1087 1800
meets$	1783 1110 1260 471
meetup$	2032
meetups$	2032 1464
member	28 1806 41 42 55 59 1127 73 77 1142 1173 155 1219 195 1265 1986 1283 1284 2003 2005 245 1324 2051 1339 1340 2054 281 1354 2080 324 2120 2132 1430 1452 2187 2234 500 1574 1704 1716 1724 664
member$	2059 354 1448 1715
members$	0 1 1782 25 1092 31 1106 1119 1123 1137 1139 1855 1857 1886 1280 1315 2035 2059 2081 354 2165 391 403 2184 1715
membership$	1373
memora	1807 1824 494 1567 713
men	1837
men$	731 960
mend$	978
mended	1088
mended$	1801 978
mending$	978
mends$	978
mental	2186
mention$	1861 1619
mentions$	1861 1619
mentor	23 1087 1800 1806 1807 39 40 1824 494 500 1567 713
mentor$	0 1 1782 31 1825 501
mentorchecks$	1087
mentoring$	1796
mentors$	0 1 1782 31 1825
mentorschecks$	1087
menu$	2261
messag	1807 1824 1325 1412 2169 1457 1474 1519 2232 494 1567 713
message$	1124 63 1487 2252
messages$	1124 63 1969 1258 784
messaging$	1969 2031 2125
met	1784 1798 1090 1103 1818 1819 46 328 506 1624
met$	1792 1803 1093 1816 1104 1110 1494 498 1570
meters$	2030
metres$	2030
midwife$	850
might$	1253 1404
miles	332 2161
miles$	2030 1396 1445 1468
milestone$	26 1562
milestones$	26 1562
mind$	1930 1958 1636
mindfu	1175 1227
mindful$	1888 1891 1940
minibu	1807 38 1824 2193 494 1567 713
minibus$	2267
minimi	200 257 360 575
minimised$	1923 1970
minute	1807 1824 494 1558 1567 713
missin	1121
missing$	1834 724
mistak	804
mitiga	575
mitigated$	1923
mix	1263 1985 1275 1994 1328 2082 2140
mix$	1976 1988 2037 2041 2226 1726
mixing	1264 1978 1998 2157 2169
mixing$	1977 2026 2043 2126 1474 1727
model$	1660
models$	1660
module	1807 1824 494 1567 713
module$	37
modules$	37
moment$	1881 1356
monday	419 420
monday$	1820 419 1483 420 2197 1532 2269
mondays$	1820 1483 2197 1532 2269
money$	17
monito	1175 1635
monitor$	761 863
monitored$	1888 761 863
monitoring$	761 863
monitors$	761 863
month$	441
monthly$	1778 481
months$	1897 2176 441
more	47 107 112 1982 565
more$	1111 1114 54 1171 1176 139 1207 1246 187 1270 247 1314 273 2122 358 1440 402 2202 502 1577 1649
mornin	419 420
morning$	1483 2197
mornings$	1483 2197
mosque	43
most	22 1489
most$	1086 1114 1244 1354 2202 2221
mother	1307 2175 442
mother$	820
motivate$	871
motivates$	871
motivating$	871
mounte	1557
mounted$	2270
mov	396 422
mov$	334 347 384
move	290 389
move$	219 231 243 276 291 2077 301 319 323 334 347 370 1439 384 399 2194 2208 453 1522 483 629 1707 671
moved	290 2208
moved$	1121 219 243 1308 1342 1345 291 319 334 347 1418 1439 384 416 453
moveed$	370
moveing$	219 370
movements$	772
movered$	370
moves	290
moves$	219 243 276 291 2077 319 334 347 370 1439 384 399 2194 453 483 629 1707 671
moving	290
moving$	334 347 384 1522 569 671
movred$	334 347
movring$	334 347
movs$	334 347 384
much$	1085 1847
multi$	1082 112 113
mum	1307 2175 442
mum$	820
mural$	32 2249
murals$	32
museum	43
music$	2261
must$	138 146 1404
nailed	1557
nailed$	2270
name	1832 1120
name$	1833 1126 684
named	1836 1125
named$	1838 1565 531
names	1787
names$	542 684 789
nan	1307 2175 442
nan$	823
nana$	823
nanny$	824
naturally$	1425
near	1415 1420
near$	1184 1291 2044 2133 1746
nearby$	1731
necess	107
necessary$	1171 1630 1631
needed$	1630 1631
needs	1624 1639
needs$	1641 896
neighb	59
neighbours$	1123
neither$	199 288 356
nephew	1456
netbal	1555
netball$	2268
networ	15 1160 1529
network$	1079 76 1873 252 2135 2172 2188 2242
networks$	1872 1911 252 2135 2172 2188
never	223 1427
never$	192 199 217 1287 261 2063 293 306 322 342 1469 413 647 662 818
new	215 358 1440
new$	246 1361 318 338 411
newsle	1807 1824 494 1567 713
newsletter$	715
next$	1415 1420 1638
nicer	358 1440
nicer$	1361 338
niece	1456
night	1348 2061 2101 2159
night$	1789 1820 1336 2065 2089 2090 1416 2174 1483 2197 2205
nights	2061 724
nights$	1789 1820 1336 2066 2090 2102 1416 2180 1483 2197 1582
no	255
no$	60 198 226 250 267 271 292 345 410 1489 446 455 457 460 512 513 639
nobody	77
nobody$	356 723
non	197 638
non$	140 173
nonassociation$	1702
noncontact$	1261
none	77
none$	227 288 356 723
nor$	199 662
normal$	1159 141
norms$	1661
north	1463
not	66 1282 223 255 1427 1428
not$	57 1130 85 86 192 199 210 217 1997 1287 259 261 2063 288 293 298 306 312 322 335 342 1469 413 447 647 662 663 817
note	1807 1824 1149 99 494 1567 713
note$	20 1860 1861 1862 1667
notes$	20 1861
nothing$	230
notice	33 1141 1854 1272 1273
notice$	36 1959 204 466 1705 1713 1714
noticeboard$	1810
noticeboards$	1810
notices$	36 466 1705 1713 1714
notifi	1804
november$	1844
now$	1096 1116 1831 169 2176
nowhere$	239
number	33 1837
number$	9 1790 14 16 37 44 1450
numbers$	1797 1450 504
nurse	23 1806 39 40 500
nurse$	844 847
nursea	1087 1800
nursec	1087 1800
nursechecks$	1087
nursed	1087 1800
nursee	1087 1800
nursef	1087 1800
nurseh	1087 1800
nursel	1087 1800
nursem	1087 1800
nurseo	1087 1800
nursep	1087 1800
nurser	1087 1800
nurses	1087 1800 500
nurseu	1087 1800
nursev	1087 1800
nursew	1087 1800
nurtur	140 173 575
nurture$	949
nurtured$	949
nurtures$	949
nurturing$	1204 1237 949
observ	1807 1824 494 1567 713
obtain	1558
obtain$	602
obtained$	1559
obtaining$	602
obtains$	602
occasi	724
occasions$	1344
occur	1211
occur$	1924
occurs$	1924
october$	1844 1132
of	1083
of$	1781 1084 1833 1841 1130 1140 1144 1863 97 1877 1893 1189 1208 1957 1981 1269 1276 2003 1296 1300 1385 1387 2113 2124 1419 1442 2216 2256 1573 510 1606 1607 1617 1665 1673 1721
off	1277 1437 2161 2264
off$	1779 1803 207 1278 2150 2181 430 1515 1516 1733 1756 1757 1760
offer	1807 1824 107 494 1567 1639 713
offer$	1171 145 955 1033
offere	1064 1804 1818 1819 1108 49 107 168 1235 1558
offere$	145
offered$	1777 1821 1113 1171 1885 1175 1232 1948 1506 955 1033
offeres$	145
offeri	107
offering$	1171 145 955 1033
offers	1087 1800 107
offers$	1171 145 955 1033
office	23 1087 1800 1806 39 40 500
officer$	0 1 1782 31 740
officerchecks$	1087
officers$	0 1 1782 31 740
officerschecks$	1087
often$	7 1085 1847 1947 1616
older	354 2196 1719
older$	1837 195 1265 1986 1284 1322 1324 2051 1339 1340 2054 2120 1430 2160 2187 532 534 535 1704 1716 1724 664 665 666
oldest	195 1265 1986 1989 1284 1324 2051 1339 1340 2054 281 1354 324 2120 354 1430 375 2187 2221 1704 1716 1719 1724 664
oldest$	2160
on	1534 631
on$	1097 53 1834 1144 1895 1896 1199 1915 1218 1236 1954 1996 2021 1330 289 1358 313 2129 1419 2235 468 2247 2248 2250 1549 2266 1610 590 1700 1732 1733 1746 1747 1756 1757 1771
once	2162
once$	1778 2024 2042 2050 2163 2183 2248
one	1989 354 379 1719
one$	1988 222 1288 225 1301 1329 2057 281 1346 1354 324 1392 2105 1398 2116 346 356 2137 364 375 1470 2185 2191 2219 2221 448 1567 531 1710 1733 1748 1749 1769 723
ones	1453
ones$	2035 2091 1453 2166 1715
ongoin	107
ongoing$	1171 1193 600 864
online$	1814
only$	224 265 2105 368 406
onside$	1695
open	1108 1534
open$	1076 1107 1821 1850 1903 1206 1934 1935 1227 2247 1588 1637 1691 1701 1763 965
opened	1108 1558
opened$	1809 1107 1821 965
opening$	668
opens$	1107 1850 965
operat	1608
operational$	1814
opinions$	191
opport	1945 1624 1639
opportunities$	1209 1641 1642 609
opportunity$	1913 609
opposite$	284 1359 1388 439 1504
optician$	852
optimi	575
option	1945 1458 1672
option$	1671 609
options$	2171 1641 1671 609
orange$	1829
orbit$	1485
order	1102 1975 208 1272 1273 260 396
order$	1815 1974 204 220 423 458 1705 1713 1714
orderd$	423
ordere	1102 1558
ordered$	1815 220 264
ordering$	220 458
orders	1272 1273 260
orders$	1974 220 423 458 1705 1713 1714
ordina	39 40 148
ordinary$	141
ordinate$	1682
ordinated$	1177 1212 1682
ordinates$	1682
ordinating$	1682
organi	1812 1558
organise$	1850 490
organised$	490
organises$	1850 490
organising$	490
other	1160 155 1219 1990 215 1995 2005 2007 2018 2033 1352 2080 2083 2084 1383 2109 358 1440 2187 2196 1484 2198 2200 2234 654 1722
other$	1873 1991 1280 2004 1293 2026 1314 1316 2032 1322 2038 2047 2048 2056 2057 2060 284 2071 1361 315 1380 318 1394 2108 1397 2112 2137 2144 1434 2151 2167 2170 394 1464 2185 1480 2196 1484 2198 1486 2201 1499 436 2215 2218 2220 2222 1517 1718
others	1160 2018 2080 1433
others$	1873 1280 2004 2034 2038 2040 2047 2048 2057 2060 1397 2137 2144 2145 2146 2151 2167 2170 2201 1499 436 2215 2218 2220 2233
our	1150
our$	1863 142 1239 1556 616
out	421 2232 461 2264 1672
out$	1068 1811 1113 1128 1859 1147 1148 85 1863 1151 1153 1216 1936 1948 1976 1274 1277 1299 2041 2058 2067 1355 1360 300 1367 2082 1383 1408 2131 2138 1429 1446 1449 443 2225 1516 1543 521 1650 1739
outcom	1639
outcomes$	901
outing	2237
outing$	2267
outings$	2104 2267
outlet	1684
outlook$	1937
outrea	1807 1824 1251 494 1567 713
outreach$	1796 1964
outreachworker$	1071
outreachworkers$	1071
outsid	85 1316 1383 1520
outside$	1097 2108 1731 1746
over	1405 2232
over$	1982 232 2032 2117 2118 2122 1471 2223 584 1665
overla	1275 2140 1510
overlap$	1988 2000 2223
overs$	2032 1464
overse	1463
oversi	1624 1639
oversight$	1651 1664 601
overview$	1651
own$	1152 1155 1298 1333 2123 352 1493 1593 1710
owner	39 40 2254
ownership$	1959
pack	1807 1824 494 1567 713
pack$	1790
paediatrician$	848
page	1807 1824 494 1567 713
page$	1080 37
pages$	37
paid	1558
paid$	1102 479
paint$	2261 979
painte	1088
painted$	1801 1809 979
painting$	979
paints$	979
pair	195 1265 1986 1284 1324 2051 1339 1340 2054 324 2120 1430 2187 1704 1716 1724 664
paired$	1524
pairs	1453
pairs$	2166
panel	15 1807 39 40 1824 1160 494 1567 713
panel$	1079 1873
paragraph$	1861 1619
paragraphs$	1861 1619
parame	1149
paramedic$	857
parameters$	1862
parcel	382
parcelled$	1446
parent	22 1806 41 42 59 77 1173 1535 500
parent$	0 1 1782 31 820
parents$	0 1 1782 1086 25 31 1106 1123 1886 1213 1284 221 305 1411 2257 1662 1676 820
park	43
park$	2050 2079 2121 709
parked$	709
parking$	709
parks$	709
part	1073 1786 1798 1799 30 652
part$	1805 1094 85 1150 1952 1503 2217
partic	1073 1786 1080 30
participants$	1793
participate$	1094
participates$	1094
participation$	1566
partie	35
parties$	1099
partin	652
partne	15 1082 1806 1160 112 113 500 1639
partner$	829
partners$	0 1 1782 1079 31 1873 114 603
partnership$	1079 1795 1176 1177 1640
parts$	1503 2217
party	35
party$	1099 2267
pass$	99
passage$	1861 1619
passages$	1861 1619
passed$	1875
passes	38
passes$	504 1764 1766
pastor	107
pastoral$	1171
path	2246
path$	32 405
paths$	405
pathwa	1458 1684
pathway$	2171
pathways$	1872 2171
patient$	1701
patrol	1065 1784 1807 1824 494 1567 713
patrol$	1783 1796 746 1008
patrolled$	1008
patrolling$	1008
patrols$	1783 1796 746 1008
pay$	974
paying$	974
pays$	974
peace	1482
peace$	2195 2212
peel$	213
peeled$	1691
peer	1990 1279
peer$	195 1265 1986 1990 1279 1992 1284 1324 2051 1339 1340 2054 2080 2115 2120 1422 1430 1459 1473 2187 1475 1525 1704 1716 1724 664
peers	2080 1422 2198
peers$	1991 1992 252 2071 2074 2095 1397 2115 2135 2137 2144 2151 2153 2155 2167
people	22 1806 1219 500
people$	0 1 1782 1086 25 1092 31 1106 1119 1123 1137 1852 1855 1856 1886 1943 1248 1254 1315 2074 2081 2115 354 2165 403 2184 464 2251 1598 536 1729
per$	22
percen	22
percent$	1086
perceptions$	1661
perfor	35 1812
perform$	485 1042
performance$	1099 2244
performances$	1099
performed$	1042
performing$	485 1042
performs$	485 1042
periodic$	571
periodically$	1896 571 1638
permit	2179
permit$	1869 1905 1256 1362 1399 1686
permited$	1256
permits$	1869 1905 1686
permitted$	1256 1281 1432
person	1806 195 1265 1986 1284 1324 2051 1339 1340 2054 281 1354 2120 1430 2187 500 1704 1716 1724 664
person$	0 1 1782 31 148 2059 1448 1598 614
pharmacist$	855
phone	1065 38 1457 2208
phone$	504 993
phoned	1064 1103 1818 1819 506
phoned$	1777 1816 1104 1570
phones	218
phones$	504 993
phoning$	993
physio$	851
physiotherapist$	851
pick$	130 1202 376 695
picke$	376
picked$	88 89 1175 695
pickes$	376
picking$	376 695
picks$	376 695
picnic	35
picnic$	1099 2267
picnics$	1099
picture$	1124 1158 1666
pictures$	1124
pitch	2246
pitch$	32
plac	422 656
plac$	384
place	1081 1088 1807 1812 1824 290 494 1558 1567 713
place$	1794 1801 1881 1885 1894 1917 1936 1950 2050 276 287 2070 301 1373 314 2099 1428 370 384 440 1508 1565 1625 1744
placed	290 1558
placed$	2044 1342 1345 291 319 1410 1418 384 416
placeed$	370
placeing$	370 440
placem	1348 2061 1349 2067 1375 2096 1384 2101 1443 2156 381 1458 401
placement$	291 2077 301 2097 2147 2171 1465 404 1508
placements$	2062 291 2077 301 2088 2102 2147 2171 1465 404 1508
placered$	370
places	290 1540
places$	1881 1917 1950 276 301 370 384 440 2253 1744
placeting$	440
placin	290
placing$	384 1479
placs$	384
plan	1807 1824 494 1567 611 713
plan$	2 1788 1790 26 1850 1865 1868 1158 1638 715
planni	611
planning$	1889 1663
plans	611
plans$	1850 1181
plant$	1036
planted$	1809 1036
planting$	1036
plants$	1036
play	35
play$	32 1099 175 1274 1323 2244 491 1049
played	1812
player	41
players$	1730
playgr	1348 2061 2101
playin	1519 2232
playing$	175 491 1049
plays$	1099 175 491 1049
pledge$	34
podcast$	37 2252
point	1120
point$	1833 1881 1939 1356
police	23 1087 1800 1806 39 40 500
police$	0 1 1782 31 738
policechecks$	1087
polici	1807 33 1824 494 1567 713
policing$	739
policy	1807 33 1824 1550 494 1567 713
policy$	37 2263 715
pond$	32
pool	43 1555
pool$	2268
pop$	621
portal$	37
portals$	37
positi	140 173 215 358
position$	1638
positive$	1204 1920 1928 1237 411 620 1694 1701
possib	1672
possibilities$	609
possibility$	1671 609
possible$	1396 1630 1631 1647 609
post	1807 1824 494 1567 702 713
post$	1828 1565
posted	1098 1108 49 1558
posted$	1811 1821 1113 1568
poster	1807 33 1824 494 1567 713
poster$	36 466 2249 1766 715
posters$	36 466 1766
potential$	609
power$	204 2213 437 1502 1705 1713 1714
powerful$	2127
powers$	204 1705 1713 1714
practi	1806 39 40 1179 500 1639
practicable$	1631
practice$	1890 1892
practitioner$	0 1 1782 31
practitioners$	0 1 1782 31 114
prepared$	1506
presen	1787 1807 1824 1211 1251 494 1558 1567 713
presence$	1964 1292 1651 1653
present$	1924 2099 1701 697 1763
presented$	697
presenting$	697
presents$	1924 697
pressure$	2186
preven	200 203 1282 254 255 392 575
prevent$	201 1285 251 1369 348 916
prevented$	1970 380 916
preventing$	201 348 916
prevention$	916
prevents$	201 348 916
prey	75 1601
prey$	1851
price	1550
price$	2263
priced	1102
priced$	1815
print	702
print$	1002
printe	1098 1108 1558
printed$	1811 1821 1002
printing$	1002
prints$	1002
priori	1624 575
priorities$	887
prioritise$	775
prioritised$	1923 775
prioritising$	775
priority$	1195 887
prise$	213 276 296
pro	215 358
proact	113 148 1227
proactive$	1177 1212 1940 944
proactively$	944
problem$	1907
problematis$	597
problematise$	597
problematises$	597
problematising$	597
problematiss$	597
problems$	1907
procedures$	1872
processes$	1872 1181
procur	1102
procured$	1815
produc	4 1087 1800 2193 1558
production$	1068
productive$	1694
profes	15 1806 1160 500
professional$	0 1 1782 31 1188 501 562
professionals$	0 1 1782 1079 31 1873 114 603
profile$	1627 1651 764
profiled$	764
profiles$	764
profiling$	764
profit	1601
profit$	1851
progra	1807 1824 1443 2156 1458 494 1567 713
programme$	2 1785 2171 497
programmes$	2171
progre	1090 1175 1202 1235
progress$	1871 1912 1915 1638 1697 910
progressed$	1803 1888 1948 910
progresses$	1871 910
progressing$	910
progresss$	1871
prohib	200 203 254
prohibit$	201
prohibited$	1970 380
projec	2159
project$	32 2025 497
promise$	264 423
promised$	423
promises$	264 423
promot	575
promote$	877
promoted$	1923 877
promotes$	877
promoting$	877
promptly$	1892
proper$	1159 1477
proportionate$	941
proportionately$	941
protec	575
protect$	923
protected$	1923 923
protecting$	923
protection$	208
protective$	1639
protects$	923
protoc	1807 1824 494 1567 713
protocol$	715
provid	1087 1800 1108 49 107 1558 587
provid$	145
provide$	1171 145 954 1032
provided$	1821 1113 1171 1885 168 1568 954 1032
provider$	2114
providers$	2114
provides$	1171 145 954 1032
providing$	1171 145 954 1032
provids$	145
provis	4 1807 1824 1251 2067 1443 2156 494 1567 1639 713
provision$	1068 1964 2147 1641 1642
provisions$	2147
pru$	2147
psychiatrist$	841
psychologist$	840
public	4 1035
publication$	1068
publis	1098 1558
publish$	1003
published$	1811 1003
publishes$	1003
publishing$	1003
pull$	213 276 295 365 1485 2213 437 1502
pulle$	365
pullen$	365
pulles$	365
pulling$	295 365
pulls$	295 365
pupil$	354
pupils	1551
pupils$	354 1730
purcha	1102 1558
purchased$	1815
purpose$	1921
purposeful$	1694
put	422 656
put$	1088 1098 1812 1108 117 1223 416 440 1557 1558 1025
puting$	440
puts$	440 1025
putting$	117 1479 440 1025
qualit	1639
questi	1807 1824 494 1567 713
quicke	722
quicker$	1693
quickly$	1693
quiet$	2227
quit	433
quit$	268
quiting$	268
quits$	268
racism	812
racist	812
radar$	1636
raise	99 130
raise$	1194 563 593 1037
raised$	1875 563 1668
raises$	563 1037
raising$	563 1628
ramp	38 2246
ramp$	32 426 427
ran$	1561
rang	1784 506
rang$	1104 1570
rate	1832
rate$	502 716
rated$	716
rates$	502 716
rather$	314 1428 554
ratifi	1558
ration	360
re	1406 526
re$	1412
reach	1120 1457
reach$	1833 1485 1507 498 586 714
reache	1064 1798
reached$	1777 498 714
reaches$	586 714
reaching$	586
react$	629
reacts$	629
read	1064 1791 1558
read$	1777 1098 1018
reading$	1018
reads$	1018
ready$	1809 1506
real$	1477
reassurance$	1884 882
reassure$	882
reassured$	882
reassures$	882
reassuring$	882
receiv	1798 1799 107 1558
receive$	1171
received$	45 1559
recogn	62 1215 575
recognise$	1928 930
recognised$	1126 930
recognises$	930
recognising$	930
record	1087 1800 1807 1824 1150 87 88 89 90 1160 99 494 1558 1567 713
record$	3 20 1865 1866 1868 475 1620
recorded$	1863 1151 1153 1154 475
recording$	475
records$	20 1873 475
recove	722
recrui	1064 1108 75 1558
recruit$	986
recruited$	1777 1821 986
recruiting$	986
recruits$	986
red$	1829
redecorated$	1809
redraft$	1012
redrafted$	1012
redrafting$	1012
redrafts$	1012
reduc	257 360 374 386 409 438 722
reduce	200 2214 575
reduce$	280 917
reduced$	1923 1970 917
reduceing$	280
reduces$	280 917
reduci	200
reducing$	917
reference$	1861 1619
references$	1861 1619
referr	1064 1080 1798 1804 1807 1824 494 1567 713
referral$	71 2249
referrals$	1793 71
referred$	1777
reflec	1215
reflect$	1928 1667
reform$	2119
refunds$	1774
refurbished$	1809
refurbishment$	32
refuse	255
refused$	385
regard$	1195
region	2096
regist	10 1791
register$	3 1074 20 370
registered$	370
registering$	370
registerred$	370
registers$	1074 20 370
regrou	1406
regroup$	2119
regular$	1193 141 502 571 589 600
regularity$	6
regularly$	1892 1896 571 1638
rehear	35 1150
rehearsal$	1099 2265
rehearsals$	1099 2265
rehearsed$	1863
rehous	290
rehous$	334 347
rehouse$	282 334 347
rehoused$	1345 282 334 347 1418
rehouses$	282 334 347
rehousing$	282 291 334 347
rehousred$	334 347
rehousring$	334 347
rehouss$	334 347
relati	1949 1264 1266 1307 2067 1368 2175 442 1639
relationship$	1977 2081 614 890
relationships$	1912 1977 252 2081 890
relatives$	1730 832
releva	1150 107
relevant$	1863 1159 1171 1630 1631
reliance$	294 1438
reloca	290
relocat$	334 347
relocate$	282 319 334 347
relocated$	1345 282 319 334 347 1418
relocates$	282 319 334 347
relocating$	282 334 347
relocation$	291
relocatred$	334 347
relocatring$	334 347
relocats$	334 347
remain	88 163 2196 572
remain$	1178 1220 1222 336 591 659
remaining$	336 1484
remains$	1220 1222 336 659
rememb	1141 1854
remember$	1667
remind	1103
remind$	878
reminded$	1816 878
reminding$	878
reminds$	878
remote$	1445
remov	396 409 433 434 461 555 648
remov$	365
removal$	212
remove	421 2203 2209 452
remove$	213 302 365 1006
removed$	302 2086 1418 1516 1006
removen$	365
removes$	302 365 1006
removing$	213 302 365 1006
removs$	365
reopen$	1040
reopened$	1040
reopening$	1040
reopens$	1040
repair	1088
repair$	32 977
repaired$	1801 977
repairing$	977
repairs$	32 977
repeat	1150 87
repeat$	1863
repeated$	1863 1151
replac	1088 1428 644
replace$	674 705
replaced$	1801 2103
replaces$	674
replacing$	674
replie	1080 1103 1109
replied$	1816
replies$	1793 1822
reply	1791 1109
reply$	1822
report	1065 1080 1087 1800 1807 1824 1832 1149 1150 87 99 2208 494 1567 713
report$	1783 63 71 1860 1862 715 716
reported$	1863 1151 1875
reports$	1783 1793 63 71
reques	656
request$	1124
requested$	1559
requests$	1124
requir	260
require$	220 423 458
required$	264 423 1630 1631
requireed$	220
requireing$	220 458
requires$	220 423 458
resent	1141 1854
reserve$	1051
reserves$	1051
reserving$	1051
reside	35 401
residential$	1099 1465 444
residents$	1729
resili	1639
resilience$	892
resour	1807 1824 1251 494 1567 713
resources$	1156 1192 1964 1641 1689
respec	1949 575 807
respect$	932
respected$	1923 1968 932
respectful$	1849 932
respectfully$	932
respecting$	932
respects$	932
respit	1482
respite$	307 2195
respon	1791 1080 1798 1799 1109 1227 575 1639
respond$	130 580 629 907
responding$	907
responds$	629 907
response$	1822 1890 907
responses$	1793 907
responsibility$	1167 1959
responsive$	1940
rest	1990 2007 2018 2033 2083 2109 1482 2196 1484 2198 2234 1722
rest$	2038 2040 2057 2060 2080 307 2137 2144 1433 2151 2167 2170 2195 2201 1499 2218 2220
restri	200 257 360 386
restrict$	280 387
restricted$	1970 380 387
restricting$	280 387
restrictped$	387
restrictping$	387
restricts$	280 387
restrictting$	387
resurfaced$	1809
resurfacing$	32
retain	587
return	1791 1798 1799
return$	353
returning$	353
returns$	353
retwee	1080
retweets$	1793
reunit	1406
reunite$	2119
review	1087 1800 1807 1824 1175 494 1558 1567 1635 713
review$	2 1906 1636 574 940
reviewed$	1888 574 940
reviewing$	574 940
reviews$	574 940
revise	1558
rewrite$	1011
rewrites$	1011
rewriting$	1011
rewritten$	1011
ride$	1370 2265
rides$	2265
right$	1159 1928
rights$	614 805
ring	1065 1784 1832 1120 1325 1457 2208
ring$	1833 994
ringing$	994
ringle	1354 2221 1719
ringleader$	1712 1715 769
ringleaders$	1712 1715 769
rings$	703 994
rink	43
ripped$	452
rise	722
rise$	47
rises	722
rising	722
risk	1949 1639
risk$	1874 1907 559 1638 902
risks$	1874 1907 559 902
risky	1949
rival	964
road	2101
road$	2107
robbed	1121 75
robbed$	1834 792
robber	724
robberies$	80 750
robbery$	80 750
robust	113 148 1624
robust$	1177 1212 600 945
robustly$	945
role	1684
role$	596
roll	4
rolled$	1558
rollout$	1068
room	12 43 1348 2061 2246
room$	32 287 2070 2133 2205 2247 2249 2260
rooms	2061
rose	722
rota	1807 1824 2193 494 1567 713
rota$	37 2249
rotas$	37
round	2232
round$	1976 1685
rounde	1555
rounders$	2268
route	2101 1540
route$	1374 2107 1540 2253
routes$	1872 1374 2189
routine$	571
routinely$	571
routines$	790
row$	71 1503 2217
rows$	71 1503 2217
rugby	1555
rugby$	2268
rule	33 1975 1550
rule$	34 1974 407 423 2263
ruled$	1146 423
rules$	34 1974 423 2263
run	1108 1558
run$	1821 1850 1851 2265 1561 1763 1029
rung	1064 1784 1103 1818 1819 46 1836 2208 506
rung$	1777 1816 1110 1570
running$	1814 1029
runs	1087 1800
runs$	1850 2265 1561 1029
s$	91 1321 1346 309 432 436 1718
s20$	1728
s34$	649 650
s35$	649 650
safe	140 1949 173 1540 1624 1639
safe$	1849 1204 1928 1932 1933 1237 2253 1591 810
safegu	575 809
safeguard$	924
safeguarded$	1923 924
safeguarding$	924
safeguards$	924
safely$	1585 720
safer	173 1440
safer$	1928 1932 1933 1237 1652 719 810
safety	1949 1624 1639
safety$	1921 599
said	1141 1854 87
said$	1151 716
same	1351 379 2162
same$	1828 1301 2057 1351 2064 2069 1357 1376 1377 2099 1420 2162 1461 2192 1511
sameanother$	2071
samefriends$	2071
samefriendship$	2071
samefriendships$	2071
samegroup$	2071
sameother$	2071
samepeers$	2071
sanction$	778
sanctions$	778
sat$	1103 1342 416
saturd	419 420
saturday$	1820 419 1483 420 2197 1532 2269
saturdays$	1820 1483 2197 1532 2269
saw	1141 1854
say	1832 1120 1141 1854
say$	1833 716
saying$	716
says	1141 1854
says$	716
scatte	1308 1309 652
scattered$	2021 2022
schedu	1558
scheme	1807 1824 494 1567 713
scheme$	37 497
schemes$	37
school	23 1087 1800 1806 39 40 43 1173 1348 2061 1349 2067 2096 1384 2101 1401 1443 2156 381 2159 1458 417 2254 500
school$	0 1 1782 31 1846 1886 1177 2077 301 2078 2079 2085 2094 2097 2098 2114 2147 2171 1481 1509 2230 2262 1586
schoolchecks$	1087
schooled$	1410
schools$	0 1 1782 31 2062 2102 2114 2147 2171
scope	1149 1150
scope$	1860 1862 1863 608 609
scopes$	608
scoping$	608
score	1832
score$	64 716
scores$	64 716
screen	1807 35 1824 494 1567 713
screening$	1099
screenings$	1099
screwe	1557
screwed$	2270
search	1121
search$	780
searched$	1834
searches$	71 780
seat	38
seat$	276 351 426 427 440 2249 2261 1047
seated$	1342 351 416 1047
seating$	24 276 1479 440 1047
seats$	24 276 351 426 427 440 2261 1744 1047
seatting$	440
second	2196
section20$	1728
section34$	649
section35$	649
secure	1081 1558
secure$	444
secured$	1794
security$	1921
see	1065 1832 1141 1854 1995 1325 1328 2082 2140 1457
see$	1963 188 1985 1275 1994 1302 256 2037 2041 1403 1487 487
seeing	1978 1998 2169 1474
seeing$	188 1985 1278 2026 2031 2126 2157
seek	229 611 656
seek$	136 331 602
seekin	611
seeking$	331 602
seeks	611
seeks$	602
seen	1064 1798 1804 1818 1819 46 1263 1328 328 408
seen$	1777 1110 1976 1983 2041 1472 1494 431
sees$	256 487
seize$	781
seized$	781
seizes$	781
seizure$	781
seizures$	781
select$	376
selecte$	376
selectes$	376
selecting$	376
selects$	376
self$	1639
sell	75 1601
sell$	1851 2240 2241
seller	1837
seller$	736
sellers$	1729 736
selling$	1579 1600 1602
sells$	1602
semina	1807 1824 494 1567 713
send	290 396 702
send$	295 353 370 384 991
sende$	384
sended$	370 384
sendes$	384
sending$	353 370 384 991
sendred$	370
sends	1087 1800
sends$	295 353 370 384 991
senior$	600
sense$	144 1666
sensit	148 1227
sensitive$	1891 1212 1940 943
sensitively$	943
sent	1798 1108 49 1121 290 2208 1558
sent$	1821 1113 1834 243 1345 295 319 1410 1418 1439 384 399 453 1568 992
sente$	384
sented$	384
sentence$	1861 1619
sentences$	1861 1619
sentes$	384
senting$	384
sents$	384
separa	1308 1309 1392 358 382 2208 652
separate$	1333 272 284 285 1353 1359 310 311 318 1388 1389 1394 337 352 362 367 1434 1435 394 1467 1476 1480 1486 1492 439 1504 1518 1526 1723
separated$	2021 2022 1446 1723
separately$	2105 2191 958
separation$	652
september$	1844 1132
sergea	1806 39 40
sergeant$	743
serve$	1050
served	2179
server	432
server$	1496 450
serves$	1050
servic	12 39 40
service$	37 497
services$	37 1872 114 1911 1641 1642 603
serving$	1050
sessio	1807 1824 1443 2156 2159 408 2237 494 1567 713
session$	1825 1336 2065 2079 2089 1390 2104 1472 2199 2205 2265 715
sessions$	1825 1336 2066 2079 2091 1390 2104 1472 2199 2265
set	1348 2061 2101 1443 2156 1458 417 656
set$	1150 87 88 89 1223 2073 2074 2085 1382 1402 2133 2171 1481 1558 628 677 691
sets	2061 2156
sets$	1382 2102 2171 628 677 691
setting$	1881 1917 1950 2238 628 677
settings$	1881
settle$	2195 2212
seven	41 42 195 1265 1986 1284 1324 2051 1339 1340 2054 2120 1430 2187 1704 1716 1724 664
seven$	1106
sever	200 304 374
several$	346
severed$	1993
severi	200
severs	200
sew$	1045
sewing$	1045
sews$	1045
shadow$	1485
share	99
share$	115 1323 379 939
shared	1558
shared$	1875 1378 326 1391 2141 382 432 1497 1524 939
shares	1080 1087 1800
shares$	1793 1323 379 939
sharing$	1795 115 2031 1323 379 939
she	77 354 375
she$	1951 1247
shed	2246
sheet	1807 1824 494 1567 713
sheet$	1074 20
sheets$	1074 20
shelte	38 2246
shelter$	24 32 36 426 427
shelters$	36
shift	1807 1824 1458 494 1567 713
shift$	1825 2171 2199
shifts$	1825 2171 2199
shoo	388
shop	43 2254 1574
shop$	1810 2050 2121
shopke	1806 1529 500
shopkeeper$	0 1 1782 31 2242 1604
shopkeepers$	0 1 1782 31
shoplifting$	759
shops$	1810 2121 2257
shorte	360 722
shorten$	1038
shortened$	1038
shortening$	1038
shortens$	1038
should$	1172 138 146 147 1404
show	35 1120
show$	1099 1833 2267 1571 1590 1763 1019
showing$	1084 1019
shown	1098 1818 1819 49 168
shown$	1811 1113 1232
shows$	1099 1571 1590 1019
shut	2209 433
shut$	344 385
shuted$	344
shuting$	344
shuts$	344
siblin	324 325
side$	1099 1503 2217 2268 1695
sides$	1503 2217
sign	1787 1798 1799 33 38
sign$	1073 10 1080 24 1089 36 466 2249 1004
signal$	432
signed	1098 1558
signed$	1064 1066 1089 1090 1811 1004
signing$	1004
signpo	1064
signpost$	867
signposted$	1777 867
signposting$	867
signposts$	867
signs$	24 36 466 1004
silent$	2227
since$	1584
sing$	712
singes$	712
single	364
singly	1392
singly$	2105 2145 2185 1710
sings$	712
sister	324 1456 2175 442
sister$	820
sisters$	1730
sit	88 1275
sit$	1263 1274 1988 1994 237 1323 2044 1342 351 2163 2173 1490 2204 440 2229 683
site	1348 2061 1372 2101 2159 1458
site$	37 2085 2089 2123 2171 2230
sites	2061
sites$	37 2102 2171
siting$	440
sits$	1323 351 440 683
sittin	2061 2169 1519 2232
sitting$	1978 2031 2044 351 2157 440 683
sittings$	2062
situat	1639
situation$	1158 1638
six	41 42 195 1265 1986 1284 1324 2051 1339 1340 2054 2120 1430 2187 1574 1704 1716 1724 664
six$	1106 1552
sixth$	1401 1443
size$	1450
skate	2246
skate$	712
skatees$	712
skater	41
skates$	712
skills$	1209
sleep	1832 1319 400
sleepover$	1969 2032
sleepovers$	1969 2032 1464
slide	1807 1824 494 1567 713
slot	2159
slot$	1416 2199 2205
slots$	1416 2199
small	1414
small$	2127
snap$	432
snapchat$	432
snooke	1555
snooker$	2268
so$	1234 196 211 1350 299 2088 350 363 435 547
social	1263 1978 2157
social$	39 40 1279 1422 1459 1475 557
socialise$	1976 1726
sofa$	426 427
sofas$	426 427
sold	75
sold$	1602
solicitor$	839
some	1989 354 1719
some$	1226 1246 1354 346 2176
something$	184 630
somewhere$	2108 1423
son	1456
son$	1436 820
song$	32 2252
sons$	1436
soon$	1460
sooner	722
sooner$	1693
sort$	1402
sought$	1885 1968 1559
south	1463
space	1945 1482
space$	1917 1950 343 383 2195 2249
spaces$	1917 1950
speak	1065 1328
speak$	172 1325 2041 1457 477 1763
speaking$	172 1978 477
speaks$	172 477
specialist$	444
speed$	1942
spend	1832 1275
spend$	11 1263 1988 2044 518
spending$	11 1978 2026 2044 2157 2169 518
spends$	518
spent	1081
spent$	1794 1083 518
split	1308 1405 382 652
split$	2021 1309 274 275 2118 1446 416
splits$	274 275
splitting$	274 275
spoke	506
spoke$	1104 1570
spoken	1103 506
spoken$	1064 1804 1095 1816 1818 1819 46 1570
spotted$	1494 431
spread	382
spread$	1446 416
spring$	1844
squad	2193
squad$	2199 745
squads$	2199
square$	1263 2050 2079 2121
stabbing$	80 758
stabbings$	80 758
staff	22 23 1806 39 40 500
staff$	0 1 1782 1086 31 114 1213 1662 603 1676
staffa	1087 1800
staffc	1087 1800
staffchecks$	1087
staffd	1087 1800
staffe	1087 1800 1108
staffed$	1821 678
stafff	1087 1800
staffh	1087 1800
staffing$	1156 1192 678
staffl	1087 1800
staffm	1087 1800
staffo	1087 1800
staffp	1087 1800
staffr	1087 1800
staffs	1087 1800
staffs$	678
staffu	1087 1800
staffv	1087 1800
staffw	1087 1800
stage	2246
stage$	32 1881 1939
staged	1812
stagge	286
staggered$	362 1435
stall	1807 1824 494 1567 713
stall$	2267
stalls$	2267
stance$	1937
stand$	1274 351 2163 2173 440 667 682
standi	1978 2157
standing$	440 682
stands$	440 667 682
standting$	440
start	1832 1426
start$	1310 319 370 2195 453 623 1023
starte	1235
started$	1948 370 1023
starting$	370 1023
startred$	370
starts$	319 370 453 623 1023
starttime$	2139
starttimes$	2139
stated	1150
stated$	1863
station$	1810
stations$	1810
stay	1832 88 1215 163 2067
stay$	1178 1928 1220 1222 1342 301 336 2152 2161 398 424 470 524 527 591 659
staying$	336 424 470
stays$	1220 1222 336 398 424 470 524 527 659
steer$	213 295 336 948
steered$	948
steering$	15 213 336 948
steers$	213 336 948
step	1456
step$	323 624
stepbrother$	820
stepcarer$	820
stepcarers$	820
stepdad$	820
stepdaughter$	820
stepfather$	820
stepmother$	820
stepmum$	820
stepparent$	820
stepparents$	820
stepping$	624
steps	1180
steps$	1893 426 427 624
stepsister$	820
stepson$	820
stereo	811
stereotypes$	1661
sticke	33
sticker$	36 504
stickers$	36 504
stigma$	1661
still$	1115
stock	702
stood$	67
stop	1832 200 1282 254 255 392 433
stop$	201 214 1997 1285 251 266 1369 2103 327 2117 348 1413 2177 515 1024
stoppe	1121 1122 1135 1145 2209
stopped$	1834 1835 1848 1858 1970 1993 2103 380 2177 515 1024
stoppi	200 254
stopping$	201 327 348 1024
stops	200 254
stops$	71 201 2103 327 348 1413 515 1024
strang	1837 1529
stranger$	2242
strate	1807 1824 494 1567 713
strategic$	600
strategies$	1181 1209 1641
stream	2193
streams$	2231
street	1375
street$	2011
streets$	2011 2088
streng	575 1639
strength$	1912 614
strengthen$	920
strengthened$	1923 920
strengthening$	920
strengthens$	920
strengths$	113 1912 614
strik	555
strike$	84
strive	611
strong$	589
struck	555
struck$	84
structured$	1694
students$	1730
studio	43
submit	1087 1800 1558
submit$	1034
submits$	1034
submitted$	1034
submitting$	1034
suitab	107 215 358
suitable$	1171 1631
summer$	1844 2176 441
summers$	441
sunday	419 420
sunday$	1820 419 1483 420 2197 1532 2269
sundays$	1820 1483 2197 1532 2269
superv	1807 39 40 1824 328 494 1567 713
supervised$	645
supervision$	1796
supper	35 1545 1546
supper$	1099 2258 2259 2267 1764
suppers$	1099 1764
suppli	75
supplied$	1602
supplier$	755
suppliers$	755
supplies$	755
supply	75 1601
supply$	1851 2240 2241 755
supplying$	755
suppor	1064 1065 1807 1824 1175 140 148 1227 173 328 494 1567 1624 575 1639 713
support$	1796 107 1884 108 109 1181 561 1641 1642 1689 925
supported$	1777 108 1888 1933 925
supporting$	108 925
supportive$	1204 1920 1212 1940 1237 589 1701 925
supports$	108 925
sure$	156 423 1683
sured$	423
sures$	423
surgeon$	849
surger	1545 1546
surgery$	2258 2259
survey	1807 1102 1818 1819 1824 494 1567 526 713
survey$	37
surveyed$	1815
suspen	434 648
suspend$	655
suspende$	655
suspended$	2086
suspendes$	655
suspending$	655
suspends$	655
sustai	868
sustained$	1923
swap$	1041
swapped$	1041
swapping$	1041
swaps$	1041
sway$	1485 2213 437 1502
sweep	388
sweep$	1044
sweeping$	1044
sweeps$	1044
swim$	2267 1764 712
swimes$	712
swims$	1764 712
switch	422
switch$	692
switched$	692
switches$	692
switching$	692
system$	37 1177
systems$	37
t$	1287 1469 413 447 662
table	38 2101 1420 1443 2156
table$	24 2014 2089 2133 426 427 1555
tabled	1558
tables	1348 2061
tables$	24 2102 426 427
tackle	130 575
tackle$	1194 776 912
tackled$	1923 912
tackles$	776 912
tackling$	776 912
tailor	107
tailored$	1171
tak	433 702
tak$	365 384
take	290 462
take$	4 83 84 103 116 136 150 160 167 182 353 365 384 489 1017
taked$	384
takeing$	353
taken	1840 1843 2208 461
taken$	1146 83 84 167 1345 295 365 2203 452 1558
takes	290 462
takes$	83 84 160 167 182 353 365 384 489 1017
taking	290
taking$	84 116 150 160 167 182 365 384 1017
taks$	365 384
talk	1065 1807 1824 494 1567 713
talk$	1825 172 1325 1457 610 1763 715
talked	1103 506
talked$	1816 1104 1818 1819 1570
talkin	2169
talking$	172 2031 1474 1637
talks$	1825 172 610
tally$	20
target	107 1601
target$	1788 26 1851 2240 2241 1562 625 763
targeted$	1171 625
targeting$	625 763
targets$	26 1562 625 763
task$	26
tasks$	26
taught	328
taught$	1342 1410 1418 453
taxi$	2267
taxis$	2267
teach$	1850 145 276 1000 1063
teache	22 23 1087 1800 1806 39 40 500
teache$	145
teacher$	0 1 1782 31
teacherchecks$	1087
teachers$	0 1 1782 1086 31
teacherschecks$	1087
teaches$	1850 145 1000 1063
teaching$	145 1000 1063
teachs$	145
team$	1160
teams	1401
teams$	2114
teenag	195 1265 1986 1284 1324 2051 1339 1340 2054 2120 1430 1452 2187 1704 1716 1724 664
teenagers$	2165 1599
telegram$	432
teleph	1064
telephoned$	1777
tell	1832 1120 1141 1854 260
tell$	1833 220 458 716 1020
telled$	220
telling$	220 458 1020
tells	1141 1854 260
tells$	220 458 716 1020
tellsed$	220
tellsing$	220
tellss$	220
temptation$	1485
ten	1574
tenanc	381
tennis	1555
tennis$	2268
tent	2193
term	1184
term$	1844 1897 441
terms$	441
text	1065 1807 1824 1325 1457 494 1567 713
text$	1124 63 995
texted	1064 1818 1819 506
texted$	1777 1570
textin	1412
texting$	2125 995
texts$	1124 63 995
than	1268 1520
than$	1118 1981 1982 232 1311 1317 1337 1466 1471 1618
thanke	1818 1819
that$	1078 465 1573 1581 1592 531 1769
thatfriends$	2142
thatgroup$	2142
the	1535 1672
the$	1072 1817 1136 142 1213 1214 1224 1326 1332 1346 1393 465 1531 1533 2247 1536 1539 1542 2260 1548 2262 1552 1554 1556 1573 1581 1589 531 533 539 540 1662 1676 616 1732 1733 1735 1736 1737 1738 1739 1740 1742 1748 1749 1750 1751 1752 1753 1754 1756 1757 1758 1761 1762 1772 1773 1775
theatr	43
thefriends$	2142
theft	724
theft$	80 752
thefts$	80 752
thegroup$	2142
their	2033
their$	1817 1114 91 1239 234 1332 309 1548 2262 1556 1573 1581 616 1733 1735 1761 1772 1773
theirfriends$	2142
theirgroup$	2142
theirs$	1849 1593
them	41 59 1127 1136 1139 1142 1143 1173 155 1219 195 1265 1986 1283 1284 1324 2051 1339 1340 2054 324 2120 2132 1430 375 2187 1535 1538 1551 1574 1589 1639 1704 1716 1719 1724 664
them$	1817 1123 1852 1855 1856 1857 1886 1213 1943 1248 1283 2009 1315 2081 391 403 2184 2236 2251 1542 2262 1581 527 1613 1662 1676 1740 1759 1760 1767 1769 1772 1775
theme$	1907
themes$	1907
themse	55
themselves$	1119 1924 729
then$	1946
therapist$	842
there$	1828 1187 287 2099 521 1731
these	1173
these$	1139 1886 2236
they	28 41 55 77 155 1219 245
they$	1092 1119 1158 1951 1247 391 701
thin$	235
things$	1158 1181 1918 1254 1637
think	1141 1854 1215
think$	1120 1928 1938 525 605
thinking$	1889 605
thinks	1141 1854
thinks$	525 605
thinned$	235
thinning$	235
thins$	235
this	1150 1589
this$	1860 1862 1863 1864 1332 1393 1581 531
thisfriends$	2142
thisgroup$	2142
those$	74 463
though	1141 1854
though$	1615
thought$	1889 1195 525
thread$	450
threat	1121 75 724
threat$	1124 71
threaten$	2240 2241 2242
threatened$	1834 798
threats$	1124 71
three	55 77 195 1265 1986 1284 1324 2051 1339 1340 2054 325 2120 354 1430 1452 2187 2196 1551 1704 1716 1719 1724 664
three$	1119 1857 195 1265 206 1986 1284 2035 1324 1329 2051 1339 1340 2054 1354 2120 346 1430 2165 2187 1498 2233 1533 1536 1552 1554 1704 1716 1724 664 1737 1769
threes$	2166
throug	1064
through$	1777 8 1816 95 134 412 1665 1700
throw	396
thursd	419 420
thursday$	1820 419 1483 420 2197 1532 2269
thursdays$	1820 1483 2197 1532 2269
ticket	38
ticket$	504 1766
tickets$	504 1766
tie$	216 361 1438
ties	1264 1266 1368
ties$	1977 1979 216 236 2081 361 1438
time	2061 2159 2237
time$	1156 1881 1185 1192 1939 1976 1274 1999 2001 2002 1305 1306 2024 2034 2042 266 1335 1336 2050 1344 2064 2065 1356 303 2091 1416 1424 2139 2145 2163 2174 2183 2199 2205 2224 1582 1585 1648
timely	148
timely$	1212
times	2061 724
times$	7 1823 48 70 1881 1336 2062 1416 2139 2148 2199
timescale$	1562
timescales$	1562
timeta	1807 33 1824 1348 2061 1349 1384 422 494 1567 713
timetable$	1790 37 2097 2249
timetabled$	416
timetables$	37 2062
to	317
to$	1777 1808 1096 1817 1110 1826 1839 1870 1166 1893 1898 1194 1908 1910 138 1922 146 1926 1940 1228 1229 1240 1303 1330 278 2058 308 1404 2131 2133 1541 2255 1544 1547 1549 2266 1570 1572 1575 1583 1584 1587 1609 1625 1673 1675 1734 1743 1750 1768 1770
togeth	1263 1264 1978 1985 1275 1994 1995 1302 2018 1319 1321 2036 1328 1351 2082 1403 1406 2162 400 1495
together$	1967 1976 1977 1983 1987 1988 2015 2016 2019 2024 2032 2034 2041 2042 2043 2044 2050 2057 2064 2099 2112 2116 2119 2125 2163 2173 2192 2207 2226 1585 1640 1711 1776
togethers$	2032 2043 1464
told	1103 1818 1819 1836 1141 1854 1150 88 90
told$	1816 1863 1154 264 2208 716
took	1843 67
took$	84
toolki	1807 1824 494 1567 713
tools	38
tools$	1209
torches$	504 1766
touch	1103 1263
touch$	1816 1976 2076 1637 582
tour	1807 1824 494 1567 713
tour$	2265
tourna	35
tournament$	1099 2267
tournaments$	1099
tours$	2265
toward$	1675
towards$	1675 1700
town	1348 2061 2067 2096 2101 2161
town$	2068 2078 2092 2147 1509
towns	2061 1375
towns$	2088 2093 2102
track$	762
tracke	1807 1824 494 1567 713
tracked$	762
tracking$	762
tracks$	762
train$	970
traine	1064 1798 1804 1095 1558
trained$	1777 1808 969
traini	1082 1807 1824 494 1567 713
training$	2 1785 1795 1796 1401 496 971
trains$	969
transf	290 422
transfer$	291 319 334 347 370 453
transfere$	334 347
transfered$	334 347 370
transferes$	334 347
transfering$	334 347 370
transferred$	1345 319 334 347 1418 370 453
transferring$	334 347
transfers$	291 319 334 347 370 453
transl	1558
transp	328
trauma$	113 614
travel	389 1519 2232
travel$	1260 1274 1275 1323 2044 1370 399 1764
travelling$	2031
travels$	1260 1323 399
treated$	814
tries	611
tries$	613
trim$	1043
trimmed$	1043
trimming$	1043
trims$	1043
trip	1807 1824 2237 1545 1546 494 1567 713
trip$	1825 1390 2104 2258 2259 2267 715
trips$	1825 1390 2104 2239 2267
true$	1477
trust	1832 1141 1854 1639 806
trust$	725
truste	62
trusted$	1126 725
trusts	1141 1854
trusts$	725
try	611
try$	613
trying	611
trying$	613
tuesda	419 420
tuesday$	1820 419 1483 420 2197 1532 2269
tuesdays$	1820 1483 2197 1532 2269
turf	388
turn	1787 1791 1798 1799 1832 396
turn$	1073 344 1553 499 516 519 693
turned$	1836 1259 344 385 516 693
turning$	344 693
turnout$	1566
turns$	344 1553 516 519 693
tutor	39 40 1348 2061 2101 1401 1443 2156 2159
tutor$	1348 1349 1384 2114 1443 1458 417
tutors	2061
tutors$	2102 2114
twice$	1778 48 70 2248
two	77 195 1265 1986 1989 1284 1324 2051 1339 1340 2054 324 2120 354 1430 2187 2196 1704 1716 1719 1724 664
two$	195 1265 206 1986 1284 225 1290 2035 1324 1329 2051 1339 1340 2054 281 1346 1354 2081 324 2120 346 356 1430 375 1470 2187 1498 2233 1533 1536 1552 1554 1704 1716 1719 1724 664 1737 1748 1749 1769
twos	1453
twos$	1453 2166
type$	1402
unable$	238 393
uncle	1307 2175 442
uncle$	826
under$	1075 129 449 1558
underm	438
unders	1215 1624 575 1639
understand$	1928 929
understanding$	1666 1701 929
understands$	929
undert	1235 1558
undertake$	264
undertaken$	1948
undertakes$	264
undo	304 374 438
unfair$	802
unfairly$	802
unfold$	1871
unfoldes$	1871
unfolds$	1871
unfollow$	658
unfollowe$	658
unfollowed$	658
unfollowes$	658
unfollowing$	658
unfollows$	658
unfriend$	658
unfriende$	658
unfriended$	658
unfriendes$	658
unfriending$	658
unfriends$	658
unit	2067 2101 1443 2156 381 401
unit$	2147 1465 404 1508 2230
units	2156
units$	2102 2147
unload$	1046
unloaded$	1046
unloads$	1046
unlock$	966
unlocked$	966
unlocking$	966
unlocks$	966
unpick$	597
unpicke$	597
unpickes$	597
unpicking$	597
unpicks$	597
unsafe$	721
unsupervised$	1314
untangle$	367
until	1534
until$	1131 1366 349 2176 2211 2247 1732 1745
up	1786 1182 1196 1558
up$	1777 1068 1801 1802 1811 1813 1821 1835 1848 1153 1888 1176 1177 1895 1904 1194 1909 1915 1212 1936 164 165 1977 1278 2021 2022 2032 1338 2052 2118 2125 2243 2270 1563 1637 1688 1732 1741 1752 1753 1759
upd$	1563
update	1087 1800 1807 1824 1175 1179 494 1567 1635 713
update$	96 1874 938
updated$	96 1888 1636 938
updates$	96 1874 1892 938
updating$	96 938
uped$	1563
upinto$	1547
upon$	1358 1419
ups$	1793 2032 1464 1563
upskil	575
uptake	4
uptake$	1068 1566
upto$	1547
urge$	612
urged$	612
urges$	612
urging$	612
use	1832 1120 1180 1601
use$	1833 1851 1893 124 136 150 2240 2241 517 646
used	1081 1836
used$	1794 1843 517
useful$	1849 1694
uses$	124 517
usher	388
using$	150 412 1579 517
usual$	1159 1198 141
valued$	1968
vehicle$	771
vehicles$	771
venue	2159
via$	412
vicar	39 40
victim$	791
victims$	791
video	1807 1824 494 1567 713
video$	2244 2249 2252
view	1791
view$	1197 1937
viewe	1798
views	1080
views$	1793 191 1661
vigila	1227
vigilance$	1651
vigilant$	1891 1940
visibility$	1605
visible$	1920 589 1701
visit	1065 1784 1791 1807 46 1824 1325 1457 408 1545 1546 494 1567 646 713
visit$	1783 1110 1825 1969 1994 1472 1487 2258 2259 2267 715 988
visite	1064 1798 1804 1095 1103 1818 1819 1108 506
visited$	1777 1808 1816 1821 1110 1570
visiti	2169 1474 1519 2232
visiting$	2031 988
visitor$	1622
visits	1080 1087 1800 646
visits$	1783 1793 1110 1825 1969 1319 400 1472 2267 988
voice	1624 1639
voice$	883
voices$	883
volunt	1806 1807 39 40 1824 494 500 1567 713
volunteer$	0 1 1782 31 1825
volunteers$	0 1 1782 31 1825
voucher$	504
vouchers$	504
vulner	1949 1639
vulnerabilities$	903
vulnerability$	903
wait	724
wait$	1955 186 2163 681
waited	1843 67
waiting$	1955 186 681
waits$	681
waive$	1054
waived$	1054
waives$	1054
waiving$	1054
walk	1065 1832 1120 389 1540 1545 1546
walk$	1833 1260 1274 1275 1323 2044 295 1370 2253 2258 2259 2265 2267 527 989
walkab	1807 1824 494 1567 526 713
walked	1836
walked$	989
walkin	1978 1519 2232
walking$	2157 2169 989
walks	389
walks$	1260 1323 295 2265 2267 527 989
wall	2246
wall$	1810 426 427
walls$	1810
want	1141 1854 611
want$	1960
wanted	1125 1141 1854
wanted$	1838
wants	1141 1854 611
wants$	1960
warden	1806 39 40 500
warden$	0 1 1782 31
wardens$	0 1 1782 31
warm$	1849
warn$	220 249 373
warne$	249
warned$	220 249 373
warnes$	249
warnin	1273
warning$	71 220 249 373
warnings$	71
warns$	220 249 373
was	1843 67 88
was$	1096 1101 1105 1845 82 493
watch	1791
watch$	178 467 1651
watched$	467
watches$	467
watchful$	1174
watching$	178 467 594
way	1205 332
way$	1890 1918 1925 2046 2107 1396
ways$	2046 1641 1671 609
we	39 40
we$	1071 1951
weaken	304 1425 374 409 2214 438
weaken$	2138
weakens$	2138
weaker	1414
weaker$	2127
wean$	213
weaning$	213
webina	1807 1824 494 1567 713
webpag	1807 1824 494 1567 713
websit	1807 1824 2246 494 1567 713
website$	32 1810 37
websites$	37
wedge$	343 383
wednes	419 420
wednesday$	1820 419 1483 420 2197 1532 2269
wednesdays$	1820 1483 2197 1532 2269
week	2159
week$	1820 441
weekda	419 420
weekday$	1483 2197
weekdays$	1483 2197
weeken	419 420
weekend$	1820 1483 2197
weekends$	1820 1483 2197
weekly$	1778 2248 482
weeks	419 420
weeks$	1820 1897 2176 2180 1483 2197 441
weekss$	441
welcom	62 140 173
welcomed$	1126
welcoming$	1849 1204 1920 1237 1701
welfare$	808
well$	617
wellbe	1949 1639
wellbeing$	888
went	1784
went$	1101 1530 516
were	1843 67 88
were$	1096 1101 1105 1832 1845 82 278 493
what	101
what$	61 1149 1165 1201 177 1252 189 1573 1592
whatev	101
whatever$	1165
whatsapp$	1421 432 1497
when	66 101 1460
when$	1130 92 1165 1882 1892 1893 1895 1896 147 2008 2162 1573 1592 1625 1630 567 1638 1645 622
whenev	1460
whenever$	147 2008 567 622
where	66 101 1540
where$	1130 92 1165 1892 1893 1895 128 147 1491 2253 1573 1592 1625 1630 567 1645 583 622
wherea	66
whereas$	1130
wherever$	147 567
whether$	1592 1671
which$	1069 1070 1573 1592 1750
while	66
while$	1130 2176
who	77
who$	1078 1797 1138 1527 1528 1573 1592 1600 537
whoever$	538 1767
whole	1719
whole$	113 195 1265 1986 1284 1324 2051 1339 1340 2054 2120 1430 2187 1704 1716 1724 664
whom$	1573 1592
why$	1592
widen$	1039
widened$	1039
widening$	1039
widens$	1039
wider$	318
wife$	827
will$	1067 1096 1172 138 146 1404 1427
willing$	1506
wind	433
window$	1810
windows$	1810
wing	2101 2193
winter$	1844
wisely$	2154
wiser	1440
wish	1141 1854 611
wish$	1960
wishes	1141 1854 611
wishes$	1960 191
with	1415
with$	1777 1817 1153 1154 1892 1895 1896 1194 1909 133 1232 1257 1971 1975 1979 1980 1278 1291 2023 2036 1327 2057 2058 297 2131 1462 1478 1541 2255 1570 1584 1609 1625 1634 1640 1657 1700 1731 1745 1747 1750 1776
withdr	214
withdraw$	327 365 1055
withdrawe$	365
withdrawen$	365
withdrawes$	365
withdrawing$	365 1055
withdrawn$	2086 2103 1055
withdraws$	327 365 1055
wither	1425
wither$	2138
withers$	2138
within	85 253
within$	1075 1300 1317
withou	1520
without$	1973 369 2228 514 816
word$	1861 1956 548
words$	1861
work	1082 611
work$	2 1795 1796 32 1158 1889 1890 127 1912 171 1964 2104 414 575 576 1689 1690 636
worked	1083 1108
worked$	1064 1821 328 576 636
worker	23 1087 1800 1806 1807 39 40 1824 494 500 1567 713
worker$	0 1 1782 1071 31 1865 1868 501 1621 845
workerchecks$	1087
workers$	0 1 1782 1071 31
workerschecks$	1087
workin	1082 1639 611
working$	15 1795 1889 1890 127 1964 414 576 636
workload$	1156
works	611
works$	32 414 576 636
worksh	1807 1824 1443 2156 1458 494 1567 713
workshop$	1825 2171 2265 715
workshops$	1825 2171 2265
world$	456
worrie	1141 1854
worries$	1162 1876
worry	1141 1854
worse	722
worst	1719
worthwhile$	1694
wound$	2209
wrap	107 632
wraparound$	1171 1696
wristbands$	504
write$	968
writes	1087 1800
writes$	968
writing$	670
writte	1098 1103 1150 87 1558 506
written$	1064 1804 1095 1811 1816 1818 1819 1863 1151 1570 968
wrong$	803
wrongly$	803
wrote	506
wrote$	1104 1570
yards$	2030
year$	1844 1348 2085 441
years$	441
young$	28 41 42 55 59 1127 73 1139 77 1142 1143 1857 1173 1213 155 195 1265 1986 1283 1284 245 1324 2051 1339 1340 2054 325 2120 2132 1430 1452 2187 1538 2257 1551 1574 1639 1662 1704 1716 1724 664
younge	195 1265 1986 1284 1324 2051 1339 1340 2054 281 1354 324 2120 354 1430 375 2187 2196 2221 1704 1716 1724 664
younger$	195 1265 1986 1284 1322 1324 2051 1339 1340 2054 2120 1430 2160 2187 1704 1716 1724 664
youngest$	2160
youth$	1251 2079 1729
youths	1452
youths$	1315 2165 1729
yp	77 195 1265 1986 1989 1990 1284 2005 2007 2018 245 2033 1324 2051 1339 1340 2054 281 1354 2080 2083 2084 324 2109 2120 354 2132 1430 375 2187 2196 1484 2198 2219 2221 2234 1704 1716 1719 1724 664
yp$	2081 1448
zine$	1766
zines$	1766
zone	1272 1273
zone$	1705
zones	1272 1273
zones$	1705
