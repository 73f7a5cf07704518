1060 709 490

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
(?:yp\d+|one of (?:them|the \w+)|two of (?:them|the \w+)|him|her|the (?:eldest|oldest|youngest|older two|younger two)) (?:will |to |should |is to |are to |must )?(?:go|goes|move|moves|moved|transfers?|transferred|starts?|sent|be taught|attend|attends) (?:\w+ ){0,2}?(?:to|at) the other (?:campus|site|school|college|building|unit|centre)
(?:in|into) (?:different|separate) (?:bands|streams|cohorts|houses)
no (?:more )?(?:going (?:round|over|out|about|anywhere)|calling|visiting|sitting|walking|travelling|messaging|chatting|playing|being)(?: (?:to|with|at|for|near))? (?:each other|one another|the others?|WHOM)
(?:life|world|more to life) (?:beyond|outside|apart from|than|without) (?:these|this|the) (?:\w+ )?(?:two|three|four|five|group|friends|lot|others|crowd)
no (?:\w+ )?(?:contact|communication|interaction|dealings) (?:of any kind )?(?:between|with|among) (?:any of )?(?:each other|one another|yp\d+|the (?:others?|rest|group)|other members|(?:his|her|their) friends)
(?:ask|tell|order|get|make|require|direct)(?:s|ing)? (?:any |all )?(?:(?:two|three|four) or more of )?WHOM (?:to )?(?:move|moving) (?:on|along)
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

2 3 4 5 6 10 11 12 14 15 17 18 19 20 21 22 23 24 25 26 27 29 30 33 34 35 36 39 40 42 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 66 67 69 70 71 73 74 87 94 96 97 98 99 100 105 106 107 108 109 111 117 118 120 124 142 145 148 207 217 230 248 249 250 251 252 255 256 257 258 259 260 261 306 307 308 310 311 312 313 314 315 318 321 322 323 330 331 336 337 338 344 347 349 350 352 353 355 356 361 362 366 367 368 370 375 376 377 378 379 381 382 383 384 388 389 390 391 393 397 398 399 400 401 402 403 404 405 406 409 411 414 415 416 417 418 420 421 422 423 426 427 441 448 449 450 451 458 521 522 525 526 532 534 535 536 537 538 539 541 542 543 547 548 552 555 556 558 559 561 562 563 564 581 582 583 584 585 588 589 590 591 592 593 594 597 598 599 600 601 602 604 605 607 608 609 610 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 635 636 637 638 639 640 642 643 644 645 646 647 648 649 651 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 674 676 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 739 740 741 742 743 744 745 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 763 766 768 769 770 771 772 773 775 776 777 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 822 823 824 825 826 827 828 829 830 831 832 833 834 835 837 838 839 840 841 842 843 844 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 862 863 864 865 866 867 868 869 870 871 872 873 874 875 882 883 884 887 888 890 913 967 972 979 1003 1005 1016 1017 1024 1027 1028 1029 1031 1032 1035 1036 1046 1047 1049 1051 1052 1053 1054 1058 1059 1 8 9 13 16 31 32 37 38 41 48 64 65 68 75 76 79 84 85 86 88 90 95 101 102 103 104 110 112 113 116 119 121 122 123 126 128 129 131 134 139 140 141 143 144 146 147 179 183 184 199 202 212 233 234 236 237 238 241 245 246 253 254 278 294 309 316 319 320 325 326 327 328 329 332 333 339 342 343 345 346 348 351 354 357 358 359 360 363 364 365 369 371 373 374 380 385 386 387 392 394 395 396 408 410 419 424 425 428 429 430 434 435 436 437 438 440 442 444 447 455 457 464 466 493 520 523 524 527 533 540 544 545 546 549 551 553 554 557 560 565 566 579 580 586 587 595 596 603 606 611 634 641 650 652 672 673 675 677 738 746 762 764 765 767 774 778 821 836 845 861 881 886 889 892 894 897 901 905 910 912 915 924 935 945 953 964 969 970 971 973 974 976 977 978 987 989 1004 1010 1011 1013 1018 1019 1021 1025 1030 1033 1034 1037 1038 1039 1040 1042 1043 1045 1048 1055 1056 1057 0 7 28 72 77 78 80 81 82 83 89 91 92 93 114 115 125 127 130 132 133 135 136 137 138 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 180 181 182 185 186 187 188 189 190 191 192 193 194 195 196 197 198 200 201 203 204 205 206 208 209 210 211 213 214 215 216 218 219 220 221 222 223 224 225 226 227 228 229 231 232 235 239 240 242 243 244 247 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 295 296 297 298 299 300 301 302 303 304 305 317 324 334 335 340 341 372 407 412 413 431 432 433 439 443 445 446 452 453 454 456 459 460 461 462 463 465 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 528 529 530 531 550 567 568 569 570 571 572 573 574 575 576 577 578 710 876 877 878 879 880 885 891 893 895 896 898 899 900 902 903 904 906 907 908 909 911 914 916 917 918 919 920 921 922 923 925 926 927 928 929 930 931 932 933 934 936 937 938 939 940 941 942 943 944 946 947 948 949 950 951 952 954 955 956 957 958 959 960 961 962 963 965 966 968 975 980 981 982 983 984 985 986 988 990 991 992 993 994 995 996 997 998 999 1000 1001 1002 1006 1007 1008 1009 1012 1014 1015 1020 1022 1023 1026 1041 1044 1050

8 14 6 4 3 6 8 9 3 9 12 4 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 9 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 4 4 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 13 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 12 9 14 11 10 5 0 10 12 6 0 6 3 4 0 0 0 11 20 18 31 9 11 12 6 10 11 9 8 8 13 20 7 6 10 9 7 8 7 0 0 13 13 7 7 5 2 8 4 8 3 6 12 14 3 0 8 11 0 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 6 3 11 5 5 3 6 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 5 2 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 5 3 8 2 2 3 2 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 3 2 1 2 2 2 2 3 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 5 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	364 1559
20$	1720
34$	645
35$	645
YP	1350
a$	1823 1170 1210 1220 1221 1235 1239 1293 248 1342 1523 1525 2235 1528 1531 2248 2250 1544 1546 1548 1565 1605 1724 1725 1727 1728 1729 1730 1732 1734 1740 1741 1742 1744 1745 1746 1750 1753 1764 1765
abc	208 1268
abcs	1268
able$	1870 1277 238 1423 1502 504 1623
about	2224
about$	1232 1968 1661 1666
above$	2114
abreast$	875
abroad	1459
academ	2059 2088 2093
academy$	2139
accept	1783
access	1211 1616
access$	1920 574
accessible$	1912
accomm	381
accommodation$	2069 404
accordingly$	1635 1636
accoun	1829 1176 775
account$	37 1871 1885 1936
achiev	1086
achieve$	494
achieved$	1795 494
achieves$	494
acknow	1105 571
acknowledge$	927
acknowledged$	927
acknowledgement$	1814
acknowledges$	927
acknowledging$	927
across	2252
across$	1884 2044 1632
act$	575 625
acted$	1832
action	1799 1816 1176 1198 490 1559 709
action$	2 26 1881 1885 1907
actions$	2 26
active$	1189
activi	1799 1816 1247 490 1559 1676 709
activities$	1817 1956 2083 1386 2096 1633 1634
acts$	625
ad$	122
add	652
add$	1001
added$	1001
adding$	1001
additi	107
additional$	1167
addres	88 89 1171 130 571
address$	1190 1413 907
addressed$	1149 1880 907
addresses$	1413 907
addressing$	907
adds$	1001
admitt	2171 408
admitted$	1468
adopt$	150 1010
adopte	1094 1550
adopted$	1803 1010
adopting$	1010
adopts$	1010
adult	1829
adult$	1586 1587 528 955
adults$	1845 114 726 955
advert	1799 1816 490 1550 1559 709
advice$	1876
advis$	249
advise	39 40
advise$	220 249 923
advised$	249 923
adviseed$	220
adviseing$	220
advises$	220 249 923
advising$	249 923
adviss$	249
advoca	571
advocate$	856
afraid	1117
afraid$	1826 795
after$	1834 1907 1245 2236 1713
aftern	419 420
afternoon$	1812 1332 2166 1479 2189
afternoons$	1812 1332 2172 1479 2189 1574
again$	1938 2111
against$	1071 78 1140 1309
age$	2198
agenci	15 1798 1156 496
agencies$	0 1 1774 1075 31 1865 114 599
agency$	1787 1172 1173
agenda$	1628
agree	652
agree$	264 423 682
agreed	1094 1098 1171 1550
agreed$	1803 1807 1155 1880 423 1502 1557 682
agreem	1799 1816 1967 490 1559 709
agreement$	34 1966
agreements$	1966
agrees$	264 423 682
aim	607
aiming	607
aims	607
alarm$	24 500
alarms$	24 500
alert	1223
alert$	1883 1932 1693
all	22 77 1169 2124 1527 2242 1716
all$	1770 1082 1092 1809 1110 1878 114 1322 1382 599 1727 1730 1754
alloca	1077 1550
allocate$	1024
allocated$	1786 416 1557 1024
allocates$	1024
allocating$	1024
allotment$	32
allow$	1861 1897 1252 1358 1365 1395 1678
allowe	2171
allowed$	1252 1277 1428 2155 2169
allows$	1861 1897 1678
allowted$	1252
alone	1117 1388
alone$	1826 2097 2115 2137 1702
along$	1291 2227 1677
alongs	1416
alongside$	2125 1632 1692
altern	1937 215 358 1676
alternate$	272 1349 1463
alternating$	272 1463
alternative$	411
amber$	1821 1822 1572
amend$	1006
amende	1550
amended$	1006
amending$	1006
amends$	1006
among$	1253 1296 2044
amongs$	1884
amongst$	1884
an$	1170 142 1210 1220 1525 1528 2248 1544 1546 1565 526 1740 1741 1742 1764
analyst$	737
analysts$	737
and$	1125 1165 1167 1229 1238 1246 1669
anothe	1156 1982 1997 1999 2010 2025 2072 2076 1379 2179 2190 2192 2226 650 1714
another$	1865 1983 1996 2012 2030 2039 2040 2048 2050 2052 284 2063 1361 1368 318 1384 2100 2104 2120 2129 2136 1430 2143 2159 2162 394 411 1476 1482 2193 2212 2248 1546 527 1710
answer	1105 1832
answer$	1814 1049
answered$	1049
answering$	1049
answers$	1049
any$	1157 98 1159 1322 445
anybody$	1759
anyone$	1759
anywhe	2224
apart	1977 1987 1990 1304 1305 303 2074 1421 421
apart$	2013 2014 2044 2045 1337 2047 283 2055 2068 1363 2130 2141 2160 430 1501 2214 1516
apolog	796
apologise$	702
apologised$	702
apologises$	702
apologising$	702
app$	37
appeal$	2205 437 1498
appl	652
applic	1799 1816 490 1559 709
applicable$	1622 1623
application$	2237
applied$	675
applies$	675
apply$	675
applying$	675
appoin	1799 1816 408 490 1550 1559 709
appoint$	981
appointed$	1557 981
appointing$	981
appointment$	1817 1468 2237
appointments$	1817 1468
appoints$	981
appren	1454
apprenticeship$	2163
apprenticeships$	2163
approa	1796 1117 75 1593
approach$	1881 1882 1919 890
approachable$	1912 1693
approached$	1826
approaches$	1120 890
approaching$	2023
approp	107 358 1616
appropriate$	1155 1164 1167 1912 1622 1623 938
appropriately$	1884 938
approv	1077 1098 1550
approved$	1786 1807
apps$	37
april$	1836 1128
are	1063 88 100
are$	1092 1096 1097 51 52 1824 82 1216 278 489 523 525
area	1344 2053 2059 2088 2093 2151 2153
area$	2003 2060 1360 1361 2070 2071 1505 1697
areable$	1502
areagreed$	1502
areas	2053
areas$	2003 2094
arehappy$	1502
areoffered$	1502
areprepared$	1502
areready$	1502
arewilling$	1502
arise	1207
arise$	1916
arises$	1916 1622
around$	1865 1167 1183 1232 1968 1617 1688 1692
arrang	1083 1792 1804 1550
arrange$	1252
arranged$	1877
arrangeed$	1252
arrangeted$	1252
arrest	1117 720
arrest$	71 81
arrested$	1826
arrests$	71 81
arriva	1422
arrivaltime$	2131
arrivaltimes$	2131
arrive	389 408 642
arrive$	1270 1468
arrives$	1468
articl	1799 1816 490 1559 709
as$	1130 92 94 1161 105 1880 1884 1885 1887 1888 147 233 523 546 547 1617 562 1630 1637 618
asbo	208 1268 209 1269
asbos	1268 1269
aside$	1747
ask	1824 1137 1846
ask$	220 458 515 1017
aske	515
asked	1099 1810 1811 1137 1846 502
asked$	1808 1828 1121 1137 220 264 1562 1017
asking$	220 458 1017
asks	1137 1846
asks$	220 458 515 1017
aspira	1631
aspirations$	896
assaul	75 720
assault$	80 542
assaulted$	542
assaults$	80 542
assemb	1799 1816 2132 2149 490 1559 709
assemble$	2165
assemblies$	1817 2253
assembly$	2253 711
assess	1799 1816 1145 88 490 1559 709
assessment$	2 1852 1854 1857 1858 1860 1612
assign	1550
assign$	681
assigned$	416 1557 681
assigning$	681
assigns$	681
assist$	858
assistance$	1876 858
assisted$	858
assisting$	858
assists$	858
associ	1259 1260 1970 1262 1977 1271 1982 1986 1987 1324 1399 2149 2161
associate$	1968 1980 2029 2033 2108 1718
associating$	1969 2018 1719
association$	1969 1971 2035 1694 1695 781
associations$	782
assumptions$	1653
at$	1093 1823 1129 104 1880 1190 162 1282 1285 2015 317 2121 2123 371 412 2233 2236 2238 1533 1541 2252 2254 1552 1574 1662 1713 1723 1724 1725 1737 1738 1739 1763
attachment$	1434
attachments$	1434
attack	75 720
attack$	80 790
attacked$	1594 790
attacks$	80 790
attemp	607
attend	1060 1061 4 1776 1069 1778 1779 1076 1078 1790 1791 1083 1792 1099 1104 46 389 408 1550 495 642
attend$	1775 1106 1256 2121 1468 453 1555 518 1054
attendance$	1064 10 1787 1789 69 1468 1558
attendd$	1555
attended$	1769 1808 1813 1106 1555 518
attendees$	1785 1789
attending$	1769 518 1054
attends$	1775 1106 1256 1468 453 1555 518 1054
attention$	1191
attenu	304
attitudes$	1653 901
attraction$	2205
attractive$	1912
audit	1799 1816 490 1559 709
audit$	2
august$	1836
aunt	1303 2167 442
aunt$	821
auntie$	821
aunty$	821
authorisation$	1705
authorisations$	1705
authority$	1705
autumn$	1836
availa	1223 1550
available$	1155 1877 1194 1932
avoid	214 1989 415
avoid$	1274 2055
avoidi	214
avoiding$	1274 1571
aware	1160 1171 1223
aware$	1869 1880 1883 1925 1932 876
awaren	1631
awareness$	1619 560 1621 600 895
away	2059 303 1379 332 2153 421 1501 452
away$	1964 1977 1989 1990 2015 1312 258 2050 1356 1363 323 1392 2123 2141 1433 1441 1445 2170 2173 1484 430 1501 1512 1731
back	1153
back$	1862 430 517 1760
background$	1658
backinto$	1539
backto$	1539
badmin	1547
badminton$	2256
bail$	208
bake$	708
bakees$	708
bakes$	708
ban	200 203 254 255 260 392 397 433 434 1542 644
ban$	201 1281 251 302 407 2251
band	2185
bands$	2223
bann	434
banned	200 203 385 397 2201
banned$	1962 201 302 380 1445 2169
banner	33
banner$	462
banners$	462
bannin	200 203 254 397
banning$	201 302
bans	200 203 254 260 397
bans$	201 302 2251
bar	200 203 254 392 397 434 644
bar$	201 302
barbec	35
barbecue$	1095 2255
barbecues$	1095
barr	434
barred	200 203 385 397
barred$	1962 302 380 1445
barrier$	343 383
barrin	200 203 254 397
barring$	302
barrister$	854
bars	200 203 254 397
bars$	201 302
base$	1638
based$	1173 1670
basis$	1891
be	100 163 568
be$	1092 1097 82 1168 111 1174 123 127 1199 1206 154 1216 1218 159 1251 1270 244 263 2036 278 489 523 587 633
bear$	153
bearing$	153
bears$	153
become	100
become$	127
becoming$	127
been	1835 67
been$	13 1087 1092 1101 82 1168 278 489
before$	1823 65 1127 2236 815
befrie	75
behavi	1941 1631
behaviour$	208 209 1653 900
behaviours$	1653 900
behind	1526
behind$	2102 2235 1592 783
being	100 163 2161 1515 2224 1631
being$	82 1168 127 1970 2023 2036 2149 2168 1570 1571 587 1673
believ	1832 1137 1846
belong	1146 88
belong$	1855 552
belonging$	1913
belongs$	552
bench	38 2234
bench$	24 36 426 427
benches$	24 36
beside	1411 1416
beside$	2125 1738
best	1616
best$	1672
better	107 112 215 358 1436 561 571 718
better$	1167 1172 1920 1242 1954 187 1289 1357 318 338 2146 411 451 498 596 624 1686
betwee	1967
between$	1884 1253 1963 1971 1972 2044 1403 1443 1601
beyond	85 1312 1516
bid	1799 1816 490 1559 709
bigger$	2114
bike	38
bin	38
bin$	24 36
bingo	1547
bingo$	2256
bins$	24 36
bit$	1944
blankets$	1758 1766
block	433
block$	194 654
blocke	2195 2201
blocke$	654
blocked$	1962 194 452 654
blockes$	654
blocking$	194 654
blocks$	194 654
board	15
board$	1075 1802 2144 1547 1646
boardi	2059
boarding$	1377 444
boards$	1802
boat	2185
bolted	1549
bolted$	2258
bond	1262 1364
bond$	1971 236 2073 340 361 1434
bonds$	236 2073 1434
book	1790 422
book$	2249 1758 995
booked	1790 1104 1550
booked$	1813 995
booking$	2237 995
bookle	1799 1816 490 1559 709
booklet$	1782
booklets$	1758
books	38
books$	2249 1758 995
boroug	1344 2053 2059 2088 2093 2153
borough$	2060 1360 2070 2084 2139 1505
boroughs$	2085
both	2124 1527 2242
both$	1809 1725 1727 1729 1730 1767
bought	1098 1550
bought$	1807 1560 979
bounda	1941
boundaries$	1684
box$	708
boxes$	708
boxs$	708
boy	195 1261 1978 1280 1320 2043 1335 1336 2046 281 1350 2112 1426 1452 2179 1696 1708 1716 660
boy$	2051 354 1444
boyfriend$	830
boys	28 41 42 59 1123 73 77 155 1215 195 1261 1978 1280 245 1320 2043 1335 1336 2046 325 2112 2124 1426 1448 2179 2203 1530 1543 1566 1696 1708 1716 660
boys$	1088 1102 1119 1133 1849 1244 2027 2051 2052 2073 354 2157 403 2176 2239 1591 1707
bread$	1766
break	1344 2053 303 304 1422 374 395 409 1478 438 648
break$	214 274 275 1345 1363 307 323 1401 2187 1717
breakf	1537 1538
breakfast$	2246 2247 1756 1766
breakfasts$	1756
breaki	304 395
breaking$	274 275
breaks	2053 304 395
breaks$	274 275
breaktime$	2131
breaktimes$	2131
breath	1478
breathe$	2204
breather$	2187
breathing$	1478
brief$	1650 1052
briefe	1060 1796 1091 1810 1811
briefed$	1769 1800 1052
briefi	1799 1816 490 1559 709
briefing$	2 1817 711 1052
briefings$	1817
briefs$	1052
bring	698
bring$	190 1012
bringing$	190 1475 1012
brings$	190 1012
broken	2206
broken$	1985 1304 1305 648 1729 1730
brothe	324 1452 2167 442
brother$	816
brothers$	1590 1722
budget	1098
budget$	1780 17
budgeted$	1807
build	1211 561 571
build$	135 145 1920 465 948
builde$	145
buildes$	145
buildi	2093 571
building$	32 145 2042 287 2062 2071 2113 2222 948
buildings$	2094
builds	571
builds$	145 465 948
built	1084
built$	1793 1801
bulb$	24
bulbs$	24
bump$	2132
bunch$	2065
burglaries$	747
burglary$	747
burgled$	789
bus	2093 1439 2148 2242
bus$	1802 2081 2099 2255 1736 1756
buses	1344 2053 1371 2148 2151
buses$	1802 2080 2094
busine	1146
business$	1855 1910
but	2214
buy	1593
buy$	1843 2228 2229 978
buyer$	730
buyers$	1590 1721 730
buying$	978
buys$	978
by	1535
by$	1093 1831 68 1226 412 2236 2244 1575 1577 1657 1677 1723 1734 1738
cabin	2185
cafe	43
cafe$	2113
café	43
café$	2113
call	1776 1799 1816 1453 490 1559 709
call$	1775 1120 63 71 72 1961 2237 617
called	46 1828
called$	1106 72 1603 545
callin	1515 2224
calling$	1408
calls	1083 1792
calls$	1775 1120 63 71 72 1961 1254
calm$	2204
calmer	718
came	1783 1790
came$	1141
camera	38
camera$	24 36 462
cameras$	24 36 462
camp	35
camp$	1095 2255 708
campai	1799 1816 490 1559 709
campaign$	493
campes$	708
camps$	1095 708
campus	1344 2053
campus$	2222
can	1824
can$	56 1870 1168 1906 1249 238 1400 1423 393 1641
cancel$	327
cancelled$	2078 2095
cancels$	327
cannot	1278 238 1423 393
cannot$	2055 1465
cap	257 386
cap$	280 387 407
capacity$	1152 1188
caped$	387
caping$	280 387
capitalise$	135
capped$	387
capping$	387
caps$	280 387
capting$	387
capture$	598
captured$	1960
captureing$	598
captures$	598
car$	2099
card	1799 33 1816 490 1559 709
card$	1782 462 2237 1758
cards$	462 2237 1758
care$	1951 1461 1720
careful$	1189 1693
carefully$	2146
carer	1798 381 496
carer$	0 1 1774 31 1461 404 816
carers$	0 1 1774 31 221 1461 404 816
careta	39 40
carr	698
carria	2185
carried$	1231 1550
carry	1824
carrying$	1571
case$	1154 1630
caseworker$	842
cast	41 42 2185
cast$	1102 416 2191
casts$	2191
catch	1627
caught$	1490 431
caution$	249
cautione$	249
cautioned$	249
cautiones$	249
cautioning$	249
cautions$	249
cbo	208 1268 209 1269
cbos	1268 1269
cctv$	24 743
cease	1401
cease$	2095 327 2110
ceased	1118 1131
ceased$	1827 1840
ceases$	2095
cent$	1082
centre	12 43 113 1344 2053 2093 2151
centre$	2017 287 2071 2113 2222
centred$	1173 1208 1647 1648 1670
centres$	2094
certain$	156 1675
chair	23 39 40
chair$	1842 2249 1757
chaira	1083 1792
chairc	1083 1792
chairchecks$	1083
chaird	1083 1792
chaire	1083 1792 1550
chairf	1083 1792
chairh	1083 1792
chairl	1083 1792
chairm	1083 1792
chairo	1083 1792
chairp	1083 1792
chairr	1083 1792
chairs	1083 1792 38
chairs$	1842 2249 1758
chairu	1083 1792
chairv	1083 1792
chairw	1083 1792
challeng$	593
challenge$	1899 593 947
challenged$	1915 947
challenges$	1899 593 947
challenging$	593 947
challengs$	593
champi	571
champion$	497
chance	1937
chance$	238 1478
change$	1863 1866 1868 320 321 516 1678 1689 1005
changed$	1005
changees$	1863
changes$	1863 1866 1158 1868 320 1678 1005
changing$	320 1005
channel$	37
channels$	1864 1186 1903 1217 158
charge	1542
charge$	2251
charges$	2251
charte	33
charter$	34
chas	388
chased	1099
chased$	1808
chat	1417 432 1493
chat$	172 1417 2126 1453 432 1492 1493 2202 450 1679
chats$	172 1679
chatti	1408 1515 2224
chatting$	2117
check	1061 1799 1816 490 1559 1627 709
check$	1799 1816 119 490 1559 709 1023
checked$	1023
checking$	119 1023
checks$	1083 119 1023
chess	1547
chess$	2256
child	1452
child$	1432 1444 588 610
childr	1123 1135 1138 155 1215 195 1261 1978 1280 1320 2043 1335 1336 2046 325 2112 1426 1448 1452 2179 1696 1708 1716 660
children$	1844 1847 1849 1935 2066 1432 2157
choice	1937 1941 1631 1676
choice$	378
choices$	378 902
choir	2185
choos$	376
choose	1824 229 515
choose$	376 377 480 1575
chooses$	376 377 480 1575
choosi	515
choosing$	376 377 480 1575
chooss$	376
chose	1121 515
chose$	1830 1575
chosen	1098
chosen$	1807
chrono	1799 1816 490 1559 709
church	43
cinema	43
circle	1799 1816 1418 490 1559 709
circle$	1984 2021 2065 1378 1398 340 2127 2164 2180
circles$	1984 1378 2127 2164 2180
circul	1083 1792 1094 1550
circulated$	1803
circumstances$	1509
cities	2093
cities$	2085
city	2059 2088 2093 2153
city$	2060 2070 2084
civil$	208
claim	1542
claim$	2251
class	1344 2053 2088 1380 2093 1439 2148 2151 1454 417
class$	2062 2077 2089 2090 1398 2125 2163 1477 2197 2253
classe	2053 1345 2148
classes$	1819 2054 2094 2139 2163 2253
classroom$	1802
classrooms$	1802
clause	1967
clause$	1853 1966 1611
clauses$	1853 1966 1611
clean$	246 657
clear	388 1616
clear$	1841 1926 1927 1396 1441 596 624 671
clearer$	624
clearing$	671
clears$	671
clicks	1076
clicks$	1785
climb$	708
climbes$	708
climbs$	708
clinic	43
clique$	340
clos	433
close$	1170 1189 2036 1411 596 665
closed	1086 2201 1550
closed$	1795 2095 452 665
closely$	1632
closer	112
closer$	1172 253
closes$	665
closing$	665
club	12 1799 43 1816 2088 2093 2151 1454 490 1559 709
club$	2017 287 2071 2077 2113 2139 2163 493
clubs	1344 2053
clubs$	2094 2139 2163
co	540
co$	113 614
coach	1798 39 40
coach$	2255
coache	39 40 2185
coaches$	2255 707
coachi	1799 1816 490 1559 709
coaching$	707
coats$	500 1758 1766
coax$	296
code	33
code$	34 2251
codes$	500
coerce	75
coerci	75
cohort	2185
cohorts$	2223
coinci	2132
coincide$	1992
collab	112 113
collaborative$	1172 1173
collaboratively$	1632
collea	1156
colleagues$	1865 599
collec	328 1422
collect$	2221 598 1053
collected$	1551 1053
collecting$	598 1053
collectiontime$	2131
collectiontimes$	2131
collects$	598 1053
colleg	1344 2053 1345 2059 2088 1380 2093 1397 1439 2148 381 1454 417
college$	1838 301 2070 2089 2090 2106 2139 2163 1477 2222 1578
colleges$	2054 2094 2106 2139 2163
colour$	2249
colours$	2249
come	1783 1790 1824 389 495 642
come$	1828 1256 1270 1366 2155 2171 1555
comed$	1555
comeed$	1555
comes	389 642
comes$	1256 1555
comfortable$	1912
coming$	1180 1970 1571 1640
commis	1098 1550
commissioned$	1807
commit	15 1077
commit$	784
commits$	784
committed$	1786 784
committee$	1075
committing$	784
commun	1078 1260 1970 1616 1627 1631
communicate$	932
communicated$	932
communicates$	932
communicating$	932
communication$	1787 1881 1894 1217 158 1969 1517 880 932
communities$	1250
community$	1942 1250 209
compan	39 40 1259 1982 1275 2185
company$	1968 1984 1287 1288 1998 2107 2129 2145 2147 1481
compared$	516
compla	1137 1846
complaint$	63 71 2237
complaints$	63 71
comple	1062 4 1069 1778 1078 1790 1791 1083 1792 1086 1804 1104 1231 1550 495
complete$	1771 1795 1801 494 1555
completed$	1771 1795 1797 1801 1813 1940 494 1555
completeed$	1555
completes$	494 1555
completion$	1064 1787
concer	35 1175 1631
concern$	1866 1868 1899 555 1630 893
concerns$	1866 1158 1868 1884 1899 555 1630 1637 893
concert$	1095 2255
concerts$	1095
condit	1967 208 1268 1542
condition$	1966 2251
conditions$	1966 2251
conduc	1550
conductors$	31
confer	1799 1816 490 1559 709
confid	1937 1631
confidence$	1205 722 885
confident$	722
confir	1171
confirmed$	1880
confis	218
congre	1259 1260 1970 1977 2132 2149
congregate$	1968 2165 2221 1718
congregating$	1969 1719
connec	1364
connection$	216 2073 1434
connections$	252 2073 1434
consci	1223
conscious$	1932
consen	1941
conseq	1941
consid	1146 1171 1616
consider$	1659 869
consideration$	1881 1191 1936 1628 870
considerations$	870
considered$	1855 1877 1880 1960 869
considering$	869
considers$	869
consis	113 148 1616 571 1631
consistent$	1173 1883 1208 624
consort$	1718
consorting$	1719
constant$	1189
constructive$	1686
consul	1060 1796 1799 1091 1099 1810 1811 1816 490 1559 502 709
consult$	931
consultant$	834
consultation$	931
consulted$	1769 1800 1808 1562 931
consulting$	931
consults$	931
contac	1060 1061 1776 1076 1078 1790 1083 1792 1796 1799 1091 1099 1810 1811 1104 46 1816 1259 1260 1970 1977 1271 1987 1990 1317 1321 1324 1399 1453 1470 490 1559 502 1627 709
contact$	1785 1787 1788 1817 1120 1961 193 1254 1257 1258 1968 1969 1263 1980 216 1298 2019 2026 2029 2033 2035 2108 1420 2184 1483 2218 1517 497 1629 1643 1701
contacted$	1769 1800 1808 1813 1106 1562
contacts$	1785 1817 1120
contin	107 112 861
continual$	1189
continue$	488 619
continued$	1167 1172 488 498 585 596
continues$	488
continuing$	488
contra	1268
contri	1798 496
contributor$	0 1 1774 31
contributors$	0 1 1774 31
contro	75 257 360 386 1593
control$	1843 280 2119 387 2228 2229
controled$	387
controling$	280 387
controlped$	387
controlping$	387
controls$	280 387
controlting$	387
conven	1550
convene$	1775
convenes$	1775
conver	1799 1816 490 1559 709
conversation$	1881 1217 158 1930 1679
conversations$	1881 1217 158 1679
cook$	997
cooking$	997
cooks$	997
cool	1421
cool$	2109 2130
cools$	2130
cooper	1600
coordi	39 40 113 148 496
coordinate$	910
coordinated$	1173 1208 910
coordinates$	910
coordinating$	910
cope	1211
cope$	1920
copies$	1758
copy$	1782
core$	15 195 1261 1978 1280 1320 2043 1335 1336 2046 2112 1426 2179 1696 1708 1716 660
corner$	1499 2209
corners$	1499 2209
corridor$	2062
cost	1835 67
cost$	11
costed	1098
costed$	1807
costs$	11
costum	38
could$	1835 1837 1249 393
counci	23 1083 1792 39 40 2242
councilchecks$	1083
counse	1799 1816 490 1559 709
counsel$	249
counsele$	249
counseled$	249
counseles$	249
counseling$	249
counselling$	1788
counsellor$	839
counsels$	249
count$	20 683
counter$	1802
counters$	1802
counti	1344 2053 2093
counties$	2085
counting$	683
country$	2084
counts$	683
county	2059 2088 2093 2153
county$	2060 1360 2070 2084
course	1799 1816 1201 1439 2148 2151 1454 490 1559 709
course$	2 1777 1817 1875 1910 2163 493 711
courses$	1817 2163
court	43 2234
court$	32 208 778
cousin	2167 442
cousins$	1591 1722
cover	1146
cover$	1855
covere	1104 1146 87 88 89 90
covered$	1813 1855 1147 1149 1150
crackdown$	773
create	1550
create$	949
created$	949
creates$	949
creati	4
creating$	949
creation$	1064
crew	2185
crime$	745
crimes$	745
cross	1271
cross$	112 1980 1992 2132 2174 1506
crosso	1506
crossover$	2215
crowd	1982 1418
crowd$	2031 2065 2066 1398 2127 2145 2225
crowds$	2031 2127 2145
cultur	1631
culture$	1653 887
cups$	1758
curb	257 386
curfew	208 1268 218
curfew$	355 1712 653
curfews$	355 1712 653
curiosity$	1893 1618 1643
curiou	1223
curious$	1883 1932 1693
curtai	257
customary$	141
customers$	1721
cut	200 304 360 374 551
cut$	84 1962 214 1985 280 367 976
cuting$	280
cuts	200 304
cuts$	84 280 976
cuttin	200 304
cutting$	84 214 976
cycle$	708
cyclees$	708
cycles$	708
dad	1303 2167 442
dad$	816
daily$	1770
dampen	409
dance$	708
dancees$	708
dancer	41
dances$	708
danger	1941
darts	1547
darts$	2256
dashbo	1799 1816 490 1559 709
date$	1933
daught	1452
daughter$	1432 816
daughters$	1432
day	1344 2053 2093 2151
day$	1781 1332 2057 2081 2082 1412 2166 2175 2197 2249 2255
days	2053 720
days$	1781 1332 2058 2082 2094 1412 2172
dead$	2219
deadline$	1554
deadlines$	1554
deal$	130
dealer	1829
dealer$	1589 957
dealers$	1721 729 957
dealing$	750
dealings$	1517
dealt$	88 89 90
december$	1836
decent$	1357
decide	1171
decide$	1842 423
decided$	1880 423
decides$	1842 423
declin	718
deconstruct$	593
deconstructe$	593
deconstructes$	593
deconstructing$	593
deconstructs$	593
decrea	718
deepen	571
defus	409
degree$	5
delet	433 551
delet$	654
delete	2201
delete$	357 654
deleted$	654
deletes$	654
deleting$	654
delets$	654
delive	1062 4 1078 1790 1083 1792 1098 1104 49 1550 698
deliver$	1027
deliverables$	1554
delivered$	1771 1807 1813 1109 1560 1027
delivering$	1027
delivers$	1027
delivery$	1064 1787
demoli	2195
dentist$	849
depart	1422
departuretime$	2131
departuretimes$	2131
dependence$	294 1434
descri	1824 1116 1137 1846 1146 88
describe$	1825 1855 712
described$	1855
describes$	712
design	1550
design$	1842
designs$	1842
desk$	1802
desks$	1802
detach$	213 367
detaching$	213
detail$	1853
details$	1782 1853 1658
detective$	738
detectives$	738
deter	200 392
deter$	201 251 763
determ	1171
determined$	1880
deterr	200
deterred$	380
deters	200
develo	1211 1550 561 571
develop$	1863 145 1920 917
develope$	145
developed$	1915 917
developes$	1863 145
developing$	145 917
development$	1866 1868
developments$	1866 1158 1868
develops$	1863 145 917
dialogue$	1217 158 1643 1679
did$	1835 1837
die$	1421
dies	1421
dies$	2130
dietician$	850
dietitian$	850
differ	215 1379 358 1436
difference$	724
different$	1267 1289 2012 1308 272 2050 284 285 1349 1355 1357 1361 1368 310 311 1376 318 1384 1385 1390 2100 337 338 352 362 1430 1431 394 1463 411 1472 1476 1482 1488 439 1500 1514
differently$	2146
difficult$	339
diffus	409
dig$	1057
digging$	1057
digs$	1057
dilut	304 374 409
dimini	438
direct	1799 39 40 1816 1937 490 1559 709
direct$	220 1310 458 622
directed$	220
directing$	220 458
direction$	1705
directions$	1976 2064 1705
directs$	220 458
disassociate$	214
disban	1304 1305 1401 2201 433 648
disband$	329 2110
disbande$	329
disbanded$	2013 2014 329
disbandes$	329
disbanding$	329
discou	200 392
discourage$	201 202
discouraged$	380
discourages$	201 202
discouraging$	201 202
discus	1146 87 1171 1550 1627
discuss$	871
discussed$	1855 1147 1877 1880 871
discusses$	871
discussing$	871
discussion$	1881 1930 1679 871
discussions$	1881 1679 871
disentangle$	367
disman	1304 395 648
dismantl$	329
dismantle$	329
dismantled$	2013 329
dismantles$	329
dismantling$	329
disper	231 1304 1305 389 2200 637
dispersal$	1697 1705
dispersals$	1705
disperse$	1291 251 262 636
dispersed$	2013 2014 636
disperses$	636
dispersing$	636
displa	1799 1094 1816 490 1550 1559 709
display$	1802
displayed$	1803
disrup	200 304 395 409
dissociate$	214
dissol	1401 433
dissolv$	329
dissolve$	329 2109 2110
dissolved$	329
dissolves$	329
dissolving$	329
dissua	200
dissuade$	201
dissuaded$	380
dissuades$	201
distan	303 421
distance$	213 1363 343 367 383 2170
distances$	213
distancing$	213
distant$	1376 1441
distri	4 1104 49 382 1550
distributed$	1813 1109 1442 1560
distribution$	1064
diversion$	943
diversionary$	943
divert$	213 942
diverted$	942
diverting$	213 942
diverts$	213 942
divide	1304 382 648
divided$	2013 1442 416
dividi	648
division$	383
do$	1824 137 175 1953 223 1290 1423 581
doctor$	833
does$	175 223 1423
doing$	137 175
domino	1547
dominoes$	2256
don$	223 1423
donate$	1058
donated$	1058
donates$	1058
donating$	1058
done	1062 1086 1104 1231 1550
done$	1771 1795 1801 1813 1908 1940 1957 1958
door$	1802 36 1911 1736
doors$	1802 36
dorm	2185
doubl	718
double$	48 70
down	2201 718
down$	1786 1808 1850 357 1725 1739
downinto$	1539
downlo	1783 1076 1790
downloads$	1785
downto$	1539
draft$	1009
drafte	1550
drafted$	1009
drafting$	1009
drafts$	1009
draw$	135 213 276 295 2205 684
drawin	522
drawing$	2237 684
drawn$	1077
draws$	684
dress$	1542
drew	1121
drew$	1830
dried$	1131
drift$	1359 390 1451 2204
drifted$	390
drifting$	390 1451
drifts$	390 1451
drive	2200
drive$	353 629 672
driveing$	353
driven	328
driven$	295 700
driver	22 1798 39 40 59 1521 2242 496 1566
driver$	0 1 1774 31 2230 1595
drivers$	0 1 1774 1082 31 1119 2245
drives$	353 629 672
driving$	629 672
drop	214 469 718
drop$	12 1799 43 1816 1274 1537 1538 482 490 1559 617 692 709
dropin$	1529
dropins$	1529
droppe	1141 718
dropped$	1850 482 692
droppi	214 718
dropping$	1274 482 692
drops	718
drops$	482 692
drug$	749
drugs$	749
due$	1166 1630
dug$	1801
dynami	2178
each	1169 2112 2124 1527 2242 1716
each$	1770 1809 1878 1980 2007 2049 1350 2073 324 330 2108 346 2117 2121 428 464 2236 1528 2238 1534 2250 1543 1565 527 1727 1729 1730 1732 1741 1754 1759 1764
ear$	1651
earlie	718
early$	630 631 1725
ears$	623
easier	718
easier$	1410
easter$	441
easters$	441
easy$	1841
eat$	1319 1044
eating$	1044
eats$	1319 1044
educat	328
educated$	1341 1406 1414
effect	2178 1616
effectively$	1884
effort	1176
effort$	1881 1885
efforts$	1881
eject	388
elder	354
elder$	2152
eldest	195 1261 1978 1981 1280 1320 2043 1335 1336 2046 281 1350 324 2112 354 1426 375 2179 2203 2213 1696 1708 1711 1716 660
eldest$	2152
elearn	1799 1816 490 1559 709
else$	2128
elsewh	2059 1419 2153
elsewhere$	1859 2015 2050 2100 2115 2123 2128 1612
email	1061 1799 1816 490 1559 709
emaile	1060 1796 1099 1810 1811 1550 502
emailed$	1769 1808 1100 1562
emails	1083 1792
embed	571
embed$	905
embedded$	1915 905
embedding$	905
embeds$	905
emerge	1207
emerge$	1863 1916
emergees$	1863
emerges$	1863 1916
emotio	107
emotional$	1167
employ$	983
employing$	983
employs$	983
empowe	571
empower$	865
empowered$	865
empowering$	865
empowerment$	865
empowers$	865
enable$	149
enables$	149
enabling$	149
encour	1171 1937 571
encourage$	872
encouraged$	1880 872
encouragement$	952
encourages$	872
encouraging$	872
encrypted$	779
end	200 214 255 1401 433 2206
end$	1274 266 1375 2088 2095 327 2109 2110 2130 2169 1499 2209 1018
endeav	607
ended	1131 1141 2201
ended$	1840 1850 1962 1985 2095 2169 1018
ending	200 214
ending$	1274 327 1018
ends	200 255 1421
ends$	2095 327 2130 1499 2209 1018
enforc	652
engage	1060 1078 30 1616 566 1631 1676
engage$	1090 1626
engaged$	1769 1797 1626
engagement$	1787 1881 1558 1626 889
engages$	1090 1626
engagi	566
engaging$	1626
enhanc	571
enhance$	915
enhanced$	1915 915
enhances$	915
enhancing$	915
enquir	1799 1816 490 1559 709
enrol$	370
enroled$	370
enroling$	370
enrolred$	370
enrols$	370
ensure	571
ensure$	423 556
ensured$	1915 423 556
ensures$	423 556
ensuring$	556
enter	389 2171 642
enter$	2155
entered$	416
enters	642
entrance$	1802
entrances$	1802 1371 2181
entry	1422
entry$	1445 1756
entrytime$	2131
entrytimes$	2131
environment$	1909 1942
environments$	1909 1942
episod	720
equip$	594
equipm	38
equipped$	594
equipping$	594
equips$	594
erode	304
escala	577
escalate$	1678
escalated$	1615
escalates$	1678
escort	396
escort$	353
escorted$	295
escorting$	353
escorts$	353
establ	1171 1550 571
established$	1155 1880
estate	2059 2088
estate$	2071 1505
ethos$	891
evalua	1550
evenin	1799 1816 1344 2053 2093 2151 419 420 490 1559 709
evening$	1781 1812 1332 2057 2081 2082 1386 2096 1412 2166 1479 2189 2197
evenings$	1781 1812 1332 1340 2058 2082 2083 2094 1386 2096 1412 2172 1479 2189 1574
event	1799 1816 490 1559 709
event$	1817 711
events$	1817 1910
every	2124 1527 2242 1716
every$	1770 1809 1110 1196 170 1322 330 464 2236 2238 2250 1759
everyb	22 155 1215
everybody$	1082 1250 599
everyo	22 1156 155 1215
everyone$	1082 1865 114 1250 599
everything$	1641
evict	388
evidence$	18 1658 764
evolve$	1863
evolvees$	1863
evolves$	1863
except	2214
exchange$	115
exclud	1117 385 397 2200 434 644
exclud$	651
exclude$	302 651
excluded$	1826 302 1414 1445
excludes$	302 651
excluding$	302 651
excluds$	651
exclus	720
exclusion$	71 208 209
exclusions$	71
exerci	1799 1816 490 1559 709
exhibi	35
exhibition$	32 1095
exhibitions$	1095
existing$	1155 1194
exit	323 433
exit$	268 1383
exiting$	268
exits$	268 2181
expected$	264
expel	434 644
expel$	651
expele$	651
expeles$	651
expeling$	651
expell	434
expels$	651
expenditure$	11
explai	1099 1116 1137 1846
explain$	1825
explained$	1808
exploi	1941 1593 958
exploit$	1843 2228 2229
exploitation$	728
exploitative$	728
exploited$	728
exploiter$	728
exploiters$	728
exploiting$	728
exploits$	728
explor	1146 88 1171
exploration$	1881
explore$	868
explored$	1855 1877 1880 868
explores$	868
exploring$	868
extend$	994
extending$	994
extends$	994
extent$	5
extra$	187
extract$	213
extricate$	213
eye$	1879
eyes$	623
facili	1550 571
facilitate$	911
facilitated$	911
facilitates$	911
facilitating$	911
fade	1421
fade$	2109 2130
faded	2206
fades	2206
fades$	2130
fair	35
fair$	1095 1841 1693
fairs$	1095
fall	1141 718
fall$	1850 1510
fallin	718
falls	1141 718
falls$	1850 1421 1510
famili	22 1798 41 42 77 1169 496
families$	0 1 1774 1082 25 31 1102 1878 1209 1280 221 2051 2103 1407 2245 1654 827
family	1798 195 1261 1978 1280 1320 2043 1335 1336 2046 281 1350 2059 2088 2112 1426 2167 2179 442 496 1696 1708 1716 660
family$	0 1 1774 31 1148 2051 1407 1521
far	332 421
far$	101 332 1392 1441 439 1500 1501
fare	1542
fare$	2251
fares$	2251
fashion$	1917
faster$	1685
father	1303 2167 442
father$	816
fear	1137 1846
fear$	1570
fears	1137 1846
feasibility$	1663 605
feasible$	1623
february$	1836
fed$	1867
fee	1542
fee$	2251
feed$	93
feedback$	491
feeding$	93
feeds$	93
feel	1824 1137 1846 1211
feel$	1920 1216 523 712
feeling$	712
feelings$	191
feels	1137 1846
feels$	1216 523 712
fees$	2251
fell	1141 718
fell$	1850
felt	1824 1137 1846
felt$	523 712
fence	38 2234
fence$	24 36 977
fenced$	2195 452
fences$	36 977
fencing$	24 36 977
festiv	35
festival$	1095 2255
festivals$	1095
few$	1839
fewer	48
fewer$	1108 54 713 811
fight	720
fight$	71
fights$	71
file$	1857 1858 1860 1612 1628
filed	1550
files	1083 1792
fill$	685
filled	1550
filled$	685
filling$	685
fills$	685
film	1799 1816 490 1559 709
film$	32 37 2232 2237 2240 2249 2255
filming$	704
films$	2249 2255 704
find	1116 229 1453
find$	1825 1137 331 521 1582
findin	1145
finding$	1852 1854 331
finds$	331 521 1582
fine	1542
fine$	2251
fined	2200
fines$	71 2251
finish	1062 1422 1550
finish$	2109
finished$	1771 1801
finishingtime$	2131
finishingtimes$	2131
finishtime$	2131
finishtimes$	2131
firm$	624
firmer$	624
first$	1575
fish$	708
fishes$	708
fishs$	708
fit$	1870 972
fits$	972
fitted	1084 1104 1549
fitted$	1793 1813 2258 972
fitting$	972
five	41 42 55 1123 73 77 195 1261 1978 1280 245 1320 2043 1335 1336 2046 325 2112 2124 1426 1448 2179 1530 1543 1566 1696 1708 1716 660
five$	35 1102 1115 1133 1849 2073 2157 403 2176 2225 1528 2239 1547 1754 1761 1767
fix	386
fix$	669
fixed$	669
fixes$	669
fixing$	669
flag	99
flat	381
flat$	404
flexib	1223
flexible$	1932
flies$	399
flowing$	1926
flush	388
fly$	399
flyer	1799 1816 490 1559 709
flyers$	1758
fobs$	500
focus	571
focus$	1643 904
focused$	1647 1648 1670 904
focuses$	904
focusing$	904
focussed$	1647 904
follow	1076 1117 75 2112
follow$	118 1198
followed$	1826 1832 1171
followers$	1785
following$	118 1571
follows$	118
food$	2249 1766
footage$	744
football$	1767
footfall$	1558
for	1846 317
for$	1080 1807 1830 1855 1872 1892 1914 1921 2041 1415 2236 1541 1575 1617 1657 1665 1735 1737 1762
forbid	200 203 254 255 260 392
forbid$	201 1281
forbidden$	1962 380 2169
force$	740
form	1344 2053 1380 2093 1397 1439 2148 2151 1454 417
form$	37 2077 2089 2090 2106 2111 2125 2139 2163 1477
forming$	2117
forms	1799 1816 2053 1345 2148 490 1559 709
forms$	37 2054 2094 2106 2139 2163
fortnightly$	1770 2236
forum	15
forum$	1075
forwar	1171 1198
forward$	1880 1907 1624 1625 1689
forwards$	1624 1625 1689
foster	401 571
foster$	381 1461 444
fostering$	1461
found$	1975 1490 431 521
four	55 77 195 1261 1978 1280 1320 2043 1335 1336 2046 325 2112 1426 1448 2179 1543 1566 1696 1708 1711 1716 660
four$	1115 1849 206 2027 2157 403 1494 2225 1544 1546
fragme	395 648
fragment$	329
fragmente$	329
fragmented$	329
fragmentes$	329
fragmenting$	329
fraternise$	1718
free	421
free$	367 696
frequency$	6
fresh$	246 1478
friday	419 420
friday$	1812 419 1479 420 2189 1524 2257
fridays$	1812 1479 2189 1524 2257
friend	28 41 42 55 59 1123 73 1135 77 1138 1169 155 1215 195 1260 1261 1262 1978 1982 1275 1987 1279 1280 1995 1999 2010 245 1320 2043 1335 1336 2046 281 1350 2072 1364 2074 2075 325 2101 2112 2124 1418 1426 1448 2179 2190 2192 1497 2226 1530 1543 1566 1696 1708 1714 1716 660
friend$	252 1391 2107 354 1444
friendly$	1841 1912 1693
friends$	1088 1102 1115 1119 1133 1844 1847 1849 1878 1244 1983 1984 1276 2004 2005 1311 252 2021 2026 2030 2032 2039 2040 2052 2063 2066 2067 2073 2087 2092 1391 1393 2107 354 2127 359 2129 2134 2136 2143 2145 1437 2147 2157 2159 391 2162 403 2176 2182 2193 429 2204 436 2207 2210 2212 2225 2239 1700
friendship$	1969 1971 1983 1275 1984 2018 252 2035 2037 2039 2072 2073 2098 340 1418 2127 361 2136 2145 1455 1471 436 2207 1700
friendships$	1969 1971 1983 1984 2018 252 2035 2037 2039 2073 340 2127 361 2136 2145 436 2207 1700
from	1273 2074 1425 1535
from$	1814 1140 121 1963 1274 1314 1339 2050 1343 1362 1367 1383 2123 1427 2142 1440 2150 1450 2173 412 2233 2236 2244 507 1576 1657 1713 1724 1760
full$	1242 498
fullerpicture$	1658
fullersense$	1658
fullerunderstanding$	1658
fully$	1092
fund$	17 968 969
funded$	968 969
fundin	1799 1816 490 1559 709
funding$	17 1152 1188 968 969
funds$	17 968 969
furniture$	2249
furthe	107 112
further$	1167 1172 1310 1441
future	112
future$	1172 1889 1310 1630
game	35
game$	1095 2249
games$	1095 2249 2256
gang$	209 1604 638
gap$	343 383
gaps$	1633
garden$	32 2237 708
gardenes$	708
gardens$	708
gate	38
gate$	24 1802 36
gates$	24 1802 36 2181
gather	1259 1260 1970 1977 1271 1986 1987 1298 1315 1317 1324 1399 1408 2132 2149 1448
gather$	1968 1975 1270 1980 2007 2008 2029 2033 2108 2155 2165 1486 2196 2221 598
gathered$	1960 1975 1490 1551
gathering$	1969 2020 2024 2031 2035 2117 2118 598
gatherings$	2024 2026 2031 2157
gathers$	598
gave$	418
genera	107
general$	1167
get	1824 1116
get$	1825 176 213 296 1366 458 489 598
geting$	458 598
gets$	176 213 296 458 489 598
getting$	176 213 296 1408
gift$	1120
gifts$	1120
gig	35
gig$	1095 2255
gigs$	1095
girl	195 1261 1978 1280 1320 2043 1335 1336 2046 281 1350 2112 1426 1452 2179 1696 1708 1716 660
girl$	2051 354 1444
girlfriend$	831
girls	28 41 42 59 1123 73 77 155 1215 195 1261 1978 1280 245 1320 2043 1335 1336 2046 325 2112 2124 1426 1448 2179 2203 1530 1543 1566 1696 1708 1716 660
girls$	1088 1102 1119 1133 1849 1244 2027 2051 2052 2073 354 2157 403 2176 2239 1707
giv	698
giv$	145
give	107
give$	1167 131 145 214 418 706 992
given	1790 1104 49 1146 107 168 1550
given$	1073 1813 1109 1118 1855 1167 1877 131 1228 1550 1560
gives$	145 418 706 992
giving$	131 145 214 418 706 992
givs$	145
go	1776 1824 1116 389
go$	1097 1825 1146 1256 1270 243 1324 269 1330 295 1366 319 1435 399 1510 453 1522 512 718
goalpo	38
goalpost$	24
goalposts$	24
goe$	1256
goes	389
goes$	1097 1256 243 269 295 319 1435 399 1510 453 1522 476 512 718
going	112 389
going$	1172 1926 1237 2023 269 2149 2161 1515 1571 1617 564
gone	1776
gone$	1097 1099 1828 1550 512
good$	1841 1920 1357 2168 498 596
gos$	1256
got$	45 296
gp$	832
gran	2167 442
gran$	818
grand	1452 2167
grandad$	818
grandbrother$	816
grandcarer$	816
grandcarers$	816
granddad$	816 818
granddaughter$	816
grandfather$	816
grandm	1303
grandma$	818
grandmother$	816
grandmum$	816
grandp	1303
grandparent$	816
grandparents$	816 829
grandsister$	816
grandson$	816
granma$	818
granny$	818
granpa$	818
grant	1799 1816 490 1559 709
grant$	17
grante	1550
greate	47 561
greater$	1107 1242 187 585
green$	1821 1822 1572
greet$	1048
greete	62
greeted$	1122
greeting$	1048
greets$	1048
grew	718
grip$	1481 2205 437 1498
groom	1593 959
groom$	1843 2228 2229
groomed$	731
groomer$	731
groomers$	731
grooming$	731
grooms$	731
ground$	656
grounding$	656
grounds$	656
group	28 1799 41 1816 55 1123 73 1135 77 1138 1139 1169 155 1215 195 1261 1978 1982 1279 1280 1999 2010 245 2025 1320 2043 1335 1336 2046 1344 2053 2059 2072 1364 2076 325 2101 2112 2124 1426 2148 2154 1448 2179 2190 1497 2226 1530 2242 1543 490 1559 1566 1631 1696 1708 1714 1716 660 709
group$	1075 1088 1115 1133 1844 1847 1848 1849 1878 1935 1244 1983 1984 1276 2002 2004 2005 2017 2018 1311 2021 2026 2031 2032 2037 2039 2040 2049 2052 2054 2063 2065 2071 2073 2077 1374 1378 2089 2092 326 1387 2098 1393 341 1405 2125 2126 2127 2129 361 2133 2134 2136 2138 2143 2157 2159 391 2163 2164 2165 403 2176 1469 2180 1477 2193 1492 2202 436 2207 2210 2212 2225 2239 1700
groupi	2149
groups	2053 2148 2151 1448
groups$	1264 205 1984 2031 2054 1378 1405 2127 2157 2163 2164 2180
grow	718
grow$	1359
grows	718
growth$	47
guard	39 40 496
guardian$	826
guards$	31
guidan	1799 1816 490 1559 709
guidance$	1876 922
guide$	213 922
guided$	922
guidel	33
guideline$	34
guidelines$	34
guides$	922
guiding$	922
gulf$	343 383
gym	43
had$	27 45 1837 499 1561
haircuts$	1766
half	22 2053
half$	1082 48 70 1368
hall	12 43
hall$	2017 287 2071 2113
halt$	266
halv	718
halved	1131 1141
halved$	1840 1850
halves	1344 2053 2151
halves$	1499 2209
hand	698
hand$	1923 1671 993
handed	49
handed$	1109 1550 1560
handing$	993
handle$	2119
handou	1799 1816 490 1559 709
hands$	993
hang$	1259 2132 2221
hangin	1408
hanging$	1970 2117 2118 2149 2161 1470
happen	1550
happy$	1502
hard$	339
harder$	339
harm	75 1593
harm$	1843 2228 2229 792
harmed$	792
harmful$	792
harming$	792
harms$	792
has	583
has$	27 29 1092 45 58 179 1556 501 1563 619
have	1824 583
have$	27 29 1092 58 117 161 179 1556 501 1563 619
haven$	1909 1942
having$	117 179 1475 1570 619 695
he	77 354 375
he$	1943 1243
head	39 40 2242
health	1941 215 358
health$	554
heard	1832 1137 1846 1616
heard$	1925 1960 723
heater	38
hedge$	24
held	1790 1804 1104 46 88 89 90 1550 568
held$	1813 1106 1149 1150
helmet	38
help	1937 571
help$	79 1876 151 296 1634 1681 1690 924
helped	328
helped$	79 924
helpful$	1841 79 1623
helpin	571
helping$	151 924
helpline$	37
helplines$	37
helps$	151 296 924
her	1132 195 1261 1978 1280 2025 1320 2043 1335 1336 2046 1350 2076 324 2112 2124 1426 2179 2211 1581 1696 1708 1711 1716 660
her$	1809 91 1235 1328 1342 309 612 1727 1765
here	1146
here$	1820 1855 1856
herfriends$	2134
hergroup$	2134
hierar	769
high$	498 537
higher	47 718
higher$	1107 498
hike$	2253
hikes$	2253
him	1132 195 1261 1978 1280 1320 2043 1335 1336 2046 1350 2076 324 2112 2124 1426 2179 2211 1581 1696 1708 1711 1716 660
hire$	980
hires$	980
hiring$	980
his	2025
his$	1809 91 1235 1328 1342 309 612 1727 1765
hisfriends$	2134
hisgroup$	2134
hit$	494
hits	1076
hits$	1785
hoc$	1182
hockey	1547
hockey$	2256
hold	1364 568 583
hold$	102 181 276 2073 1453 1481 2205 437 1498 619 655 676 1026
holding$	102 619 676
holds	1083 1792
holds$	102 181 619 676 1026
holiday$	441
holidays$	441
holidayss$	441
holist	107 113
holistic$	1167 1173
home	231 2059 2093 1422 381 2151 1454 2252
home$	1841 1291 2003 2079 2115 1413 2135 2139 2141 2163 1461 404 430 1504 2241 517 1760
homes	1371
homes$	2003 2080 2094 1413 2139 2163 2245
hometime$	2131
hometimes$	2131
honest$	1841 1693
hope	1137 1846 1937 607
hopes	1137 1846 607
hoping	607
host$	1842 1003
hosted	1804 1550
hosting$	1003
hosts$	1842 1003
hotspot$	770
hotspots$	770
hours	1799 1816 490 1559 709
hours$	1781 19 1817 1340 1420 1724
house	381 417
house$	276 404 1477
housed$	1338 1414
household$	1407
households$	2103
houses	1344 2053 1371 1397
houses$	2080 2106 2223
housin	417
housing$	1477
how	101
how$	21 1161 1447 1565 1584 1663 1743
hub	12 43
hub$	1942
humili	797
hung	1549
hung$	2258
hurt	1117 75 1593
hurt$	1826 1843 2228 2229 1594 791
husband$	824
hustl	388
identi	1116 1171 1550
identification$	1434
identified$	1877 1880 1557 756 930
identifies$	573 756 930
identify$	1825 573 756 930
identifying$	573 756 930
identity$	1913
if	1456
if$	92 1887 147 183 2000 2122 2154 1606 563 1630 1637 618
imam	39 40
implem	4 1550
implementation$	1064
impos	652
impossible$	339
improv	47 561 571 718
improve$	1107 914
improved$	1107 1915 498 1660 914
improvement$	32 47 1689
improvements$	32 1689
improves$	914
improving$	914
in	1792 1153 1179 1192 1508
in$	1793 1090 1093 1805 1107 50 1823 1127 68 1129 1862 104 106 1884 1888 120 1901 1914 1213 1241 228 2015 316 2121 2123 2135 2141 2155 1468 454 1526 2236 1529 2238 2246 2247 1541 2252 2254 1574 1576 1580 611 1677 649 1723 1738 1739 1745 1752 1762
incide	720
incident$	71 555
incidents$	71 555
includ	1146 87 1616
include$	1855
included$	1855 1147
inclus	140 173
inclusive$	1200 1912 1233 1693
increa	47 561 571 583 718
increase$	47 1107 1678
increased$	1107 1915 498 585 1660
increases$	1678
increasing$	1107
indivi	1388 364
individually$	2097 2183 1702
indoors$	2135 2141
induct	1799 1091 1816 490 1559 709
inducted$	1800
induction$	2
influe	1941 2178 1676
influence$	1982 1317 2026 1481 2205 437 1498 946
influenced$	946
influences$	946
influencing$	946
influential$	1704
inform	1796 1799 1810 1811 1816 1175 490 1559 1616 709
inform$	933
information$	1782 1078 1868 1884 1631 1658
informed$	1173 1883 1925 1628 1647 1670 933
informing$	933
informs$	933
ininto$	1539
injunc	208 1268 209 1269
injunction$	1698
injunctions$	1698
injur	720
injured$	793
input	1247
input$	1956 882
ins$	1529
inside	2171
inside$	1296 2135 2141
insight$	1658
insist$	423
insistd$	423
insists$	423
inspire$	866
inspired$	866
inspires$	866
instagram$	432
instal	1084 1104 1550
install$	971
installation$	32
installed$	1793 1813 971
installing$	971
installs$	971
instead$	66 314 1424 549
instru	260
instruct$	220
instructed$	220 264
instructing$	220
instructs$	220
intake	2185
intell	1175
intelligence$	1884 1658
intend	607
inter$	112
interaction$	1517
interest$	1929 1951
interests$	252
interrogat$	593
interrogate$	593
interrogates$	593
interrogating$	593
interrogats$	593
interv	1799 1810 1811 1816 490 1559 709
intervention$	1633 1681 1691
interventions$	1633 1681
interview$	694
interviewed$	694
interviewing$	694
interviews$	694
into	1153 317
into$	1855 1862 1880 1227 2044 308 2123 454 1539 1662 649
introd	4 1550 652
introduce$	1056
introduced$	1056
introduces$	1056
introducing$	1056
introduction$	1064
investigate$	603
investigates$	603
investigating$	603
invita	1799 1816 490 1559 709
invite	1060 1790 1796 1091 1099 1810 1811 502
invite$	986
invited$	1769 1800 1808 1562 986
invites$	986
inviting$	1912 986
involv	1247 1616
involve$	953
involved$	953
involvement$	1956
involves$	953
involving$	953
is	1063 88 100
is$	1092 1096 1097 51 52 82 1216 278 489 523 525
isolat	648
isolate$	647
isolates$	647
isolating$	647
isolation$	2115 1709
issue$	1866 1868 1899 555 1619 894
issued	1104 49 1550
issued$	1813 1109 1560
issues	1631
issues$	1866 1158 1868 1899 555 894
it	1132 1846 1581
it$	1154 1523 1573 523 1727 1729 1734 1753 1761 1764
its$	142 1235 1300 2248 1540 2250 1546 1548 612 1724 1725 1727 1746 1750 1753 1764 1765
january$	1836
jog$	708
joges$	708
jogs$	708
join	1069 1778 1790 30 1321
join$	1055
joined	1790
joined$	112 113 1187 148 1247 1616 1055
joining$	1055
joins$	1055
joint	1078 112
joint$	1787 1172 1374 326 1387 2133 1631 596
jointly$	1632
judgement$	1893 881
judgemental$	1200 1233
judgment$	881
july$	1836 1128
june$	1836 1128
keep	1824 1278 229 392 568 583
keep$	83 110 126 157 181 201 1281 251 276 277 279 1365 336 344 366 372 424 440 569 587 655 1022
keeped$	344
keepin	568
keeping$	110 126 157 201 276 277 279 336 344 366 372 424 440 569 655 1022
keeps	568
keeps$	83 110 126 157 181 201 276 277 279 336 344 366 372 424 440 569 655 1022
keepting$	440
kept	88 89 90 1171 1550 568
kept$	1772 1142 83 1149 1150 1880 157 1218 276 1338 366 372 385 655
keys$	500
kid	1452
kids$	2066
kind$	1841 1398 1693
kinder	358 1436
kit	38
kit$	500
kitche	43 2234
kitchen$	32
kits$	500
knew$	1837 505 524
knife$	753
knives$	752
knock$	703
knocking$	703
knocks$	703
know	1824 1137 1846 1616
know$	1234 1945 505 524
knowing$	505 524
knowledge$	1658
known	62 88
known$	1122
knows	1137 1846
knows$	505 524
kpi$	1554
kpis$	1554
labeled$	809
labelled$	809
lad	1452
lad$	354
lads	41 195 1261 1978 1280 1320 2043 1335 1336 2046 2112 1426 1448 2179 1696 1708 1716 660
lads$	1244 354 2157 403 1591
laid$	1801
lamp	38
lamp$	24 36
lamps$	24 36
landlo	39 40 1521 2242
landlord$	2230 733
landlords$	733
language$	1653
lanyards$	500
lapse$	2109
larger$	2114
last$	1823 1127
lasted	1835 67
late	1526
late$	2235
later$	1630
launch	1550
lawyer$	855
lead	23 1798 39 40 496
lead$	1842 1198 213 484 497 1755
leadar	1083 1792
leadat	1083 1792
leadca	1083 1792
leadch	1083 1792
leadchecks$	1083
leadci	1083 1792
leadco	1083 1792
leadde	1083 1792
leadem	1083 1792
leader	39 40 195 1261 1978 1981 1280 1320 2043 1335 1336 2046 281 1350 2112 1426 375 2179 2213 1696 1708 1711 1716 660
leader$	2009 1704 1707
leaders$	2009 1704 1707 766
leadfi	1083 1792
leadho	1083 1792
leadin	354 2203 1711
leading$	484
leadlo	1083 1792
leadma	1083 1792
leadme	1083 1792
leadof	1083 1792
leadpr	1083 1792
leadre	1083 1792
leadru	1083 1792
leads$	1842 484
leadse	1083 1792
leadsh	1083 1792
leadsu	1083 1792
leadup	1083 1792
leadvi	1083 1792
leadwr	1083 1792
leafle	1799 33 1816 490 1559 709
leaflet$	1782 1817 2237 1758 711
leaflets$	1817 1758
learn	571
learn$	2036
learni	1799 1816 1175 490 1559 709
learning$	1884
leav	433 698
leave	1824 214 231 323 389
leave$	83 84 1270 1274 1291 1383 333
leaves	389
leaves$	83 84 333
leavin	214 1422 389
leaving$	83 84 1274 333
leavingtime$	2131
leavingtimes$	2131
led$	166 1647 1670
left	88 2201
left$	1142 83 84 2204
lend$	1011
lending$	1011
lends$	1011
lens$	877
less	360
less$	241 242 1316 1410 548 714
lessen	374 409 2206 438
lesson	1799 1816 1344 2053 1439 2148 490 1559 709
lesson$	1817 1819 287 2062 2125 711
lessons$	1817 1819 1838 1578 1756 1766
let$	174 1252 1277 270 1358 1365 1395 2171 408 425 470
leted$	1252
lets$	174 270 425 470
letted$	1252
letter	1799 1816 490 1559 709
letter$	1782 71 1758
letters$	71 1758
letting$	174 270
level$	498
levels$	498
liais	1627
liaise	1099
liaise$	862
liaised$	1808 1100 862
liaises$	862
liaising$	862
liaiso	1078
liaison$	1787 1881 862
librar	39 40 43
library$	2071 2113
licenc	1799 1816 490 1559 709
licence$	208
life$	456
lift	438
lift$	690
lifted	2206
lifted$	690
lifting$	690
lifts$	690 1766
light	38
light$	24 36 462 668
lighti	38
lighting$	24 36 668
lights$	24 36 462 668
like	1137 1846
like$	1952
liked	62
liked$	1122
likes	1076 1137 1846
likes$	1785
limit	200 1278 257 360 386
limit$	280 387 407
limited$	1962 387
limiti	200
limiting$	280 387
limitped$	387
limitping$	387
limits	200
limits$	280 387
limitting$	387
line$	37 1853 125 1611
lines$	37 1853 125 1186 1611
linger	2149
linger$	2132
link	1260 1364
link$	132 1969 216 236 2073 1434 474 541
linked$	132 474
linking$	132 474
links	1631
links$	132 1904 1969 216 236 2073 1434 474 541 1631
list	33 1116
list$	3 1070 20 1825 2237 539
listen	1616
listen$	929
listened$	519 929
listening$	1629 591 929
listens$	929
lists$	1070 20 539
lit$	1580
live	2059 1550
live$	1806 2036 1338 351 2144 2153 398
lives$	351 398
living$	2036
loaded$	1560
lock	38
lock$	24 36 344 963
locked	452
locked$	344 1512 963
locking$	344 963
locks$	24 36 344 963
lodge$	398
log$	3 20
logged	1104 1550
logged$	1813 761
logs	1083 1792
logs$	20 761
loiter	2149
long$	1839
longer	1824 223 1423 393 718
longer$	1112 1180 192 217 1283 259 261 1327 1465 1568 643 658
look	607
look$	130 1198 152 185 229 602 617
looked$	88 1171 602
lookin	607
looking$	152 185 602
looks	607
looks$	152 185 602
loop$	1628
loosen	304 1421 374 2206 438
loosen$	2130
loosens$	2130
lose$	214 1359 1496
loses$	240 1496
losing$	1496
lost$	1496
lot$	2065 2066 2212 2225
loudes	2203
lower	718
lower$	686
lowered$	686
lowering$	686
lowers$	686
loyalties$	236
loyalty$	236 1434
lunch	1344 2053 1422 1537 1538
lunch$	1345 2246 2247 1756 1766
lunche	2053
lunches$	1756
luncht	419 420
lunchtime$	1812 2131 1479 2189
lunchtimes$	1812 2131 1479 2189
made	1790 1104 100 1550
made$	1801 1813 264
magistrate$	857
mail	1799 1816 490 1559 709
mailed	1060 1550
mailed$	1769
main	354 2203 1711
mainta	571 583
maintain$	918
maintained$	1915 918
maintaining$	918
maintains$	918
make$	100 116 143 1211 180 331 350 458 468 584 615
makeing$	458
makes	1083 1792
makes$	143 180 331 350 458 468 615
making$	116 143 180 331 350 615
male$	1588 956
males$	1588 956
mam$	817
man	1829
man$	727 956
manage	23 1083 1792 39 40 130 1211 328 2242 496 571
manage$	1190 1920 2119 909
managed$	1915 639 909
management$	596
managerchecks$	1083
managers$	31
manages$	909
managi	571
managing$	909
manner	1201
manner$	1910 1917
many$	1789 1081 1108 1839 2156
map	1799 33 1816 1113 490 1559 522 709
map$	37 2237 472 503
mapped$	472 762
mappin	1799 1816 490 1559 522 709
mapping$	472 762
maps$	472 503
march	396
march$	1836 1128
mark$	1563 1582
marked$	523
marks$	1563 1582
master	1799 1816 490 1559 709
match	35 1537 1538 1547
match$	1095 2232 2246 2247 2255 2256
matche	1547
matches$	1095 2255 2256
materi	38
mates	1418
mates$	2066 2127
matter$	1146 1899
matters$	1899
may$	1128 1870 1249 1400
meal	35 1537 1538
meal$	1095 2237 2246 2247 2255 1756
meals$	1095 2255 1756 1758
meaningful$	1686
means$	1864 1903
measur	1176
measures$	1885 1177
mechanisms$	1177
mediat	1799 1816 490 1559 709
medic$	852
meet	1061 1776 46 1824 1259 1977 1271 1986 1987 1298 1315 1321 1324 2074 1399 2132 1453 400 1627
meet$	1775 1106 1256 1968 1270 1980 2007 2008 2029 2033 2108 1402 2155 2165 1483 1486 2196 2218 2221 467 494
meetin	1078 1799 1816 1260 1970 1990 1317 2149 2161 1470 490 1559 709
meeting$	1787 1817 1961 1969 1274 2018 2023 2035 1386 2096 1408 2118 711
meetings$	1787 1817 1864 1961 2026 1386 2096
meets	1083 1792
meets$	1775 1106 1256 467
meetup$	2024
meetups$	2024 1460
member	28 1798 41 42 55 59 1123 73 77 1138 1169 155 1215 195 1261 1978 1279 1280 1995 1997 245 1320 2043 1335 1336 2046 281 1350 2072 324 2112 2124 1426 1448 2179 2226 496 1566 1696 1708 1716 660
member$	2051 354 1444 1707
members$	0 1 1774 25 1088 31 1102 1115 1119 1133 1135 1847 1849 1878 1276 1311 2027 2051 2073 354 2157 391 403 2176 1707
membership$	1369
memora	1799 1816 490 1559 709
men	1829
men$	727 956
mend$	974
mended	1084
mended$	1793 974
mending$	974
mends$	974
mental	2178
mention$	1853 1611
mentions$	1853 1611
mentor	23 1083 1792 1798 1799 39 40 1816 490 496 1559 709
mentor$	0 1 1774 31 1817 497
mentorchecks$	1083
mentoring$	1788
mentors$	0 1 1774 31 1817
mentorschecks$	1083
menu$	2249
messag	1799 1816 1321 1408 2161 1453 1470 1515 2224 490 1559 709
message$	1120 63 1483 2240
messages$	1120 63 1961 1254 780
messaging$	1961 2023 2117
met	1776 1790 1086 1099 1810 1811 46 328 502 1616
met$	1784 1795 1089 1808 1100 1106 1490 494 1562
meters$	2022
metres$	2022
midwife$	846
might$	1249 1400
miles	332 2153
miles$	2022 1392 1441 1464
milestone$	26 1554
milestones$	26 1554
mind$	1922 1950 1628
mindfu	1171 1223
mindful$	1880 1883 1932
minibu	1799 38 1816 2185 490 1559 709
minibus$	2255
minimi	200 257 360 571
minimised$	1915 1962
minute	1799 1816 490 1550 1559 709
missin	1117
missing$	1826 720
mistak	800
mitiga	571
mitigated$	1915
mix	1259 1977 1271 1986 1324 2074 2132
mix$	1968 1980 2029 2033 2218 1718
mixing	1260 1970 1990 2149 2161
mixing$	1969 2018 2035 2118 1470 1719
model$	1652
models$	1652
module	1799 1816 490 1559 709
module$	37
modules$	37
moment$	1873 1352
monday	419 420
monday$	1812 419 1479 420 2189 1524 2257
mondays$	1812 1479 2189 1524 2257
money$	17
monito	1171 1627
monitor$	757 859
monitored$	1880 757 859
monitoring$	757 859
monitors$	757 859
month$	441
monthly$	1770 477
months$	1889 2168 441
more	47 107 112 1974 561
more$	1107 1110 54 1167 1172 139 1203 1242 187 1266 247 1310 273 2114 358 1436 402 2194 498 1569 1641
mornin	419 420
morning$	1479 2189
mornings$	1479 2189
mosque	43
most	22 1485
most$	1082 1110 1240 1350 2194 2203 2213
mother	1303 2167 442
mother$	816
motivate$	867
motivates$	867
motivating$	867
mounte	1549
mounted$	2258
mov	396 422
mov$	334 347 384
move	290 389
move$	219 231 243 276 291 2069 301 319 323 334 347 370 1435 384 399 2186 2200 453 1518 479 625 1699 667
moved	290 2200
moved$	1117 219 243 1304 1338 1341 291 319 334 347 1414 1435 384 416 453
moveed$	370
moveing$	219 370
movements$	768
movered$	370
moves	290
moves$	219 243 276 291 2069 319 334 347 370 1435 384 399 2186 453 479 625 1699 667
moving	290
moving$	334 347 384 1518 565 667
movred$	334 347
movring$	334 347
movs$	334 347 384
much$	1081 1839
multi$	1078 112 113
mum	1303 2167 442
mum$	816
mural$	32 2237
murals$	32
museum	43
music$	2249
must$	138 146 1400
nailed	1549
nailed$	2258
name	1824 1116
name$	1825 1122 680
named	1828 1121
named$	1830 1557 527
names	1779
names$	538 680 785
nan	1303 2167 442
nan$	819
nana$	819
nanny$	820
naturally$	1421
near	1411 1416
near$	1180 1287 2036 2125 1738
nearby$	1723
necess	107
necessary$	1167 1622 1623
needed$	1622 1623
needs	1616 1631
needs$	1633 892
neighb	59
neighbours$	1119
neither$	199 288 356
nephew	1452
netbal	1547
netball$	2256
networ	15 1156 1521
network$	1075 76 1865 252 2127 2164 2180 2230
networks$	1864 1903 252 2127 2164 2180
never	223 1423
never$	192 199 217 1283 261 2055 293 306 322 342 1465 413 643 658 814
new	215 358 1436
new$	246 1357 318 338 411
newsle	1799 1816 490 1559 709
newsletter$	711
next$	1411 1416 1630
nicer	358 1436
nicer$	1357 338
niece	1452
night	1344 2053 2093 2151
night$	1781 1812 1332 2057 2081 2082 1412 2166 1479 2189 2197
nights	2053 720
nights$	1781 1812 1332 2058 2082 2094 1412 2172 1479 2189 1574
no	255
no$	60 198 226 250 267 271 292 345 410 1485 446 455 457 508 509 635
nobody	77
nobody$	356 719
non	197 634
non$	140 173
nonassociation$	1694
noncontact$	1257
none	77
none$	227 288 356 719
nor$	199 658
normal$	1155 141
norms$	1653
north	1459
not	66 1278 223 255 1423 1424
not$	57 1126 85 86 192 199 210 217 1989 1283 259 261 2055 288 293 298 306 312 322 335 342 1465 413 447 643 658 659 813
note	1799 1816 1145 99 490 1559 709
note$	20 1852 1853 1854 1659
notes$	20 1853
nothing$	230
notice	33 1137 1846 1268 1269
notice$	36 1951 204 462 1697 1705 1706
noticeboard$	1802
noticeboards$	1802
notices$	36 462 1697 1705 1706
notifi	1796
november$	1836
now$	1092 1112 1823 169 2168
nowhere$	239
number	33 1829
number$	9 1782 14 16 37 44 1446
numbers$	1789 1446 500
nurse	23 1798 39 40 496
nurse$	840 843
nursea	1083 1792
nursec	1083 1792
nursechecks$	1083
nursed	1083 1792
nursee	1083 1792
nursef	1083 1792
nurseh	1083 1792
nursel	1083 1792
nursem	1083 1792
nurseo	1083 1792
nursep	1083 1792
nurser	1083 1792
nurses	1083 1792 496
nurseu	1083 1792
nursev	1083 1792
nursew	1083 1792
nurtur	140 173 571
nurture$	945
nurtured$	945
nurtures$	945
nurturing$	1200 1233 945
observ	1799 1816 490 1559 709
obtain	1550
obtain$	598
obtained$	1551
obtaining$	598
obtains$	598
occasi	720
occasions$	1340
occur	1207
occur$	1916
occurs$	1916
october$	1836 1128
of	1079
of$	1773 1080 1825 1833 1126 1136 1140 1855 97 1869 1885 1185 1204 1949 1973 1265 1272 1995 1292 1296 1381 1383 2105 2116 1415 1438 2208 2244 1565 506 1598 1599 1609 1657 1665 1713
off	1273 1433 2153 2252
off$	1771 1795 207 1274 2142 2173 430 1511 1512 1725 1748 1749 1752
offer	1799 1816 107 490 1559 1631 709
offer$	1167 145 951 1029
offere	1060 1796 1810 1811 1104 49 107 168 1231 1550
offere$	145
offered$	1769 1813 1109 1167 1877 1171 1228 1940 1502 951 1029
offeres$	145
offeri	107
offering$	1167 145 951 1029
offers	1083 1792 107
offers$	1167 145 951 1029
office	23 1083 1792 1798 39 40 496
officer$	0 1 1774 31 736
officerchecks$	1083
officers$	0 1 1774 31 736
officerschecks$	1083
often$	7 1081 1839 1939 1608
older	354 2188 2203 1711
older$	1829 195 1261 1978 1280 1318 1320 2043 1335 1336 2046 2112 1426 2152 2179 528 530 531 1696 1708 1716 660 661 662
oldest	195 1261 1978 1981 1280 1320 2043 1335 1336 2046 281 1350 324 2112 354 1426 375 2179 2203 2213 1696 1708 1711 1716 660
oldest$	2152
on	1526 627
on$	1093 53 1826 1140 1887 1888 1195 1907 1214 1232 1946 1988 2013 1326 289 1354 313 2121 1415 2227 464 2235 2236 2238 1541 2254 1602 586 1692 1724 1725 1738 1739 1748 1749 1763
once	2154
once$	1770 2016 2034 2042 2155 2175 2236
one	1981 354 379 1711
one$	1980 222 1284 225 1297 1325 2049 281 1342 1350 324 1388 2097 1394 2108 346 356 2129 364 375 1466 2177 2183 2211 2213 448 1559 527 1702 1725 1740 1741 1761 719
ones	1449
ones$	2027 2083 1449 2158 1707
ongoin	107
ongoing$	1167 1189 596 860
online$	1806
only$	224 265 2097 368 406
onside$	1687
open	1104 1526
open$	1072 1103 1813 1842 1895 1202 1926 1927 1223 2235 1580 1629 1683 1693 1755 961
opened	1104 1550
opened$	1801 1103 1813 961
opening$	664
opens$	1103 1842 961
operat	1600
operational$	1806
opinions$	191
opport	1937 1616 1631
opportunities$	1205 1633 1634 605
opportunity$	1905 605
opposite$	284 1355 1384 439 1500
optician$	848
optimi	571
option	1937 1454 1664
option$	1663 605
options$	2163 1633 1663 605
orange$	1821
orbit$	1481
order	1098 1967 208 1268 1269 260 396
order$	1807 1966 204 220 423 458 1697 1705 1706
orderd$	423
ordere	1098 1550
ordered$	1807 220 264
ordering$	220 458
orders	1268 1269 260
orders$	1966 220 423 458 1697 1705 1706
ordina	39 40 148
ordinary$	141
ordinate$	1674
ordinated$	1173 1208 1674
ordinates$	1674
ordinating$	1674
organi	1804 1550
organise$	1842 486
organised$	486
organises$	1842 486
organising$	486
other	1156 155 1215 1982 215 1987 1997 1999 2010 2025 1348 2072 2075 2076 1379 2101 358 1436 2179 2188 1480 2190 2192 2226 650 1714
other$	1865 1983 1276 1996 1289 2018 1310 1312 2024 1318 2030 2039 2040 2048 2049 2052 284 2063 1357 315 1376 318 1390 2100 1393 2104 2129 2136 1430 2143 2159 2162 394 1460 2177 1476 2188 1480 2190 1482 2193 1495 436 2207 2210 2212 2214 1513 1710
others	1156 2010 2072 1429
others$	1865 1276 1996 2026 2030 2032 2039 2040 2049 2052 1393 2129 2136 2137 2138 2143 2159 2162 2193 1495 436 2207 2210 2212 2225
our	1146
our$	1855 142 1235 1548 612
out	421 2224 2252 1664
out$	1064 1803 1109 1124 1851 1143 1144 85 1855 1147 1149 1212 1928 1940 1968 1270 1273 1295 2033 2050 2059 1351 1356 300 1363 2074 1379 1404 2123 2130 1425 1442 1445 443 2217 1512 1535 517 1642 1731
outcom	1631
outcomes$	897
outing$	2255
outings$	2096 2255
outlet	1676
outlook$	1929
outrea	1799 1816 1247 490 1559 709
outreach$	1788 1956
outreachworker$	1067
outreachworkers$	1067
outsid	85 1312 1379 1516
outside$	1093 2100 1723 1738
over	1401 2224
over$	1974 232 2024 2109 2110 2114 1467 2215 580 1657
overla	1271 2132 1506
overlap$	1980 1992 2215
overs$	2024 1460
overse	1459
oversi	1616 1631
oversight$	1643 1656 597
overview$	1643
own$	1148 1151 1294 1329 2115 352 1489 1585 1702
owner	39 40 2242
ownership$	1951
pack	1799 1816 490 1559 709
pack$	1782
paediatrician$	844
page	1799 1816 490 1559 709
page$	1076 37
pages$	37
paid	1550
paid$	1098 475
paint$	2249 975
painte	1084
painted$	1793 1801 975
painting$	975
paints$	975
pair	195 1261 1978 1280 1320 2043 1335 1336 2046 324 2112 1426 2179 1696 1708 1716 660
pairs	1449
pairs$	2158
panel	15 1799 39 40 1816 1156 490 1559 709
panel$	1075 1865
paragraph$	1853 1611
paragraphs$	1853 1611
parame	1145
paramedic$	853
parameters$	1854
parcel	382
parcelled$	1442
parent	22 1798 41 42 59 77 1169 1527 496
parent$	0 1 1774 31 816
parents$	0 1 1774 1082 25 31 1102 1119 1878 1209 1280 221 305 1407 2245 1654 1668 816
park	43
park$	2042 2071 2113 705
parked$	705
parking$	705
parks$	705
part	1069 1778 1790 1791 30 648
part$	1797 1090 85 1146 1944 1499 2209
partic	1069 1778 1076 30
participants$	1785
participate$	1090
participates$	1090
participation$	1558
partie	35
parties$	1095
partin	648
partne	15 1078 1798 1156 112 113 496 1631
partner$	825
partners$	0 1 1774 1075 31 1865 114 599
partnership$	1075 1787 1172 1173 1632
parts$	1499 2209
party	35
party$	1095 2255
pass$	99
passage$	1853 1611
passages$	1853 1611
passed$	1867
passes	38
passes$	500 1756 1758
pastor	107
pastoral$	1167
path	2234
path$	32 405
paths$	405
pathwa	1454 1676
pathway$	2163
pathways$	1864 2163
patient$	1693
patrol	1061 1776 1799 1816 490 1559 709
patrol$	1775 1788 742 1004
patrolled$	1004
patrolling$	1004
patrols$	1775 1788 742 1004
pay$	970
paying$	970
pays$	970
peace	1478
peace$	2187 2204
peel$	213
peeled$	1683
peer	1982 1275
peer$	195 1261 1978 1982 1275 1984 1280 1320 2043 1335 1336 2046 2072 2107 2112 1418 1426 1455 1469 2179 1471 1696 1708 1716 660
peers	2072 1418 2190
peers$	1983 1984 252 2063 2066 2087 1393 2107 2127 2129 2136 2143 2145 2147 2159
people	22 1798 1215 496
people$	0 1 1774 1082 25 1088 31 1102 1115 1119 1133 1844 1847 1848 1878 1935 1244 1250 1311 2066 2073 2107 354 2157 403 2176 460 2239 1590 532 1721
per$	22
percen	22
percent$	1082
perceptions$	1653
perfor	35 1804
perform$	481 1038
performance$	1095 2232
performances$	1095
performed$	1038
performing$	481 1038
performs$	481 1038
periodic$	567
periodically$	1888 567 1630
permit	2171
permit$	1861 1897 1252 1358 1395 1678
permited$	1252
permits$	1861 1897 1678
permitted$	1252 1277 1428
person	1798 195 1261 1978 1280 1320 2043 1335 1336 2046 281 1350 2112 1426 2179 496 1696 1708 1716 660
person$	0 1 1774 31 148 2051 1444 1590 610
pharmacist$	851
phone	1061 38 1453 2200
phone$	500 989
phoned	1060 1099 1810 1811 502
phoned$	1769 1808 1100 1562
phones	218
phones$	500 989
phoning$	989
physio$	847
physiotherapist$	847
pick$	130 1198 376 691
picke$	376
picked$	88 89 1171 691
pickes$	376
picking$	376 691
picks$	376 691
picnic	35
picnic$	1095 2255
picnics$	1095
picture$	1120 1154 1658
pictures$	1120
pitch	2234
pitch$	32
plac	422 652
plac$	384
place	1077 1084 1799 1804 1816 290 490 1550 1559 709
place$	1786 1793 1873 1877 1886 1909 1928 1942 2042 276 287 2062 301 1369 314 2091 1424 370 384 440 1504 1557 1617 1736
placed	290 1550
placed$	2036 1338 1341 291 319 1406 1414 384 416
placeed$	370
placeing$	370 440
placem	1344 2053 1345 2059 1371 2088 1380 2093 381 1454 401
placement$	291 2069 301 2089 2139 2163 1461 404 1504
placements$	2054 291 2069 301 2080 2094 2139 2163 1461 404 1504
placered$	370
places	290 1532
places$	1873 1909 1942 276 301 370 384 440 2241 1736
placeting$	440
placin	290
placing$	384 1475
placs$	384
plan	1799 1816 490 1559 607 709
plan$	2 1780 1782 26 1842 1857 1860 1154 1630 711
planni	607
planning$	1881 1655
plans	607
plans$	1842 1177
plant$	1032
planted$	1801 1032
planting$	1032
plants$	1032
play	35
play$	32 1095 175 1270 1319 2232 487 1045
played	1804
player	41
players$	1722
playgr	1344 2053 2093
playin	1515 2224
playing$	175 487 1045
plays$	1095 175 487 1045
pledge$	34
podcast$	37 2240
point	1116
point$	1825 1873 1931 1352
police	23 1083 1792 1798 39 40 496
police$	0 1 1774 31 734
policechecks$	1083
polici	1799 33 1816 490 1559 709
policing$	735
policy	1799 33 1816 1542 490 1559 709
policy$	37 2251 711
pond$	32
pool	43 1547
pool$	2256
pop$	617
portal$	37
portals$	37
positi	140 173 215 358
position$	1630
positive$	1200 1912 1920 1233 411 616 1686 1693
possib	1664
possibilities$	605
possibility$	1663 605
possible$	1392 1622 1623 1639 605
post	1799 1816 490 1559 698 709
post$	1820 1557
posted	1094 1104 49 1550
posted$	1803 1813 1109 1560
poster	1799 33 1816 490 1559 709
poster$	36 462 2237 1758 711
posters$	36 462 1758
potential$	605
power$	204 2205 437 1498 1697 1705 1706
powerful$	2119
powers$	204 1697 1705 1706
practi	1798 39 40 1175 496 1631
practicable$	1623
practice$	1882 1884
practitioner$	0 1 1774 31
practitioners$	0 1 1774 31 114
prepared$	1502
presen	1779 1799 1816 1207 1247 490 1550 1559 709
presence$	1956 1288 1643 1645
present$	1916 2091 1693 693 1755
presented$	693
presenting$	693
presents$	1916 693
pressure$	2178
preven	200 203 1278 254 255 392 571
prevent$	201 1281 251 1365 348 912
prevented$	1962 380 912
preventing$	201 348 912
prevention$	912
prevents$	201 348 912
prey	75 1593
prey$	1843
price	1542
price$	2251
priced	1098
priced$	1807
print	698
print$	998
printe	1094 1104 1550
printed$	1803 1813 998
printing$	998
prints$	998
priori	1616 571
priorities$	883
prioritise$	771
prioritised$	1915 771
prioritising$	771
priority$	1191 883
prise$	213 276 296
pro	215 358
proact	113 148 1223
proactive$	1173 1208 1932 940
proactively$	940
problem$	1899
problematis$	593
problematise$	593
problematises$	593
problematising$	593
problematiss$	593
problems$	1899
procedures$	1864
processes$	1864 1177
procur	1098
procured$	1807
produc	4 1083 1792 2185 1550
production$	1064
productive$	1686
profes	15 1798 1156 496
professional$	0 1 1774 31 1184 497 558
professionals$	0 1 1774 1075 31 1865 114 599
profile$	1619 1643 760
profiled$	760
profiles$	760
profiling$	760
profit	1593
profit$	1843
progra	1799 1816 1439 2148 1454 490 1559 709
programme$	2 1777 2163 493
programmes$	2163
progre	1086 1171 1198 1231
progress$	1863 1904 1907 1630 1689 906
progressed$	1795 1880 1940 906
progresses$	1863 906
progressing$	906
progresss$	1863
prohib	200 203 254
prohibit$	201
prohibited$	1962 380
projec	2151
project$	32 2017 493
promise$	264 423
promised$	423
promises$	264 423
promot	571
promote$	873
promoted$	1915 873
promotes$	873
promoting$	873
promptly$	1884
proper$	1155 1473
proportionate$	937
proportionately$	937
protec	571
protect$	919
protected$	1915 919
protecting$	919
protection$	208
protective$	1631
protects$	919
protoc	1799 1816 490 1559 709
protocol$	711
provid	1083 1792 1104 49 107 1550 583
provid$	145
provide$	1167 145 950 1028
provided$	1813 1109 1167 1877 168 1560 950 1028
provider$	2106
providers$	2106
provides$	1167 145 950 1028
providing$	1167 145 950 1028
provids$	145
provis	4 1799 1816 1247 2059 490 1559 1631 709
provision$	1064 1956 2139 1633 1634
provisions$	2139
pru$	2139
psychiatrist$	837
psychologist$	836
public	4 1031
publication$	1064
publis	1094 1550
publish$	999
published$	1803 999
publishes$	999
publishing$	999
pull$	213 276 295 365 1481 2205 437 1498
pulle$	365
pullen$	365
pulles$	365
pulling$	295 365
pulls$	295 365
pupil$	354
pupils	1543
pupils$	354 1722
purcha	1098 1550
purchased$	1807
purpose$	1913
purposeful$	1686
put	422 652
put$	1084 1094 1804 1104 117 1219 416 440 1549 1550 1021
puting$	440
puts$	440 1021
putting$	117 1475 440 1021
qualit	1631
questi	1799 1816 490 1559 709
quicke	718
quicker$	1685
quickly$	1685
quiet$	2219
quit	433
quit$	268
quiting$	268
quits$	268
racism	808
racist	808
radar$	1628
raise	99 130
raise$	1190 559 589 1033
raised$	1867 559 1660
raises$	559 1033
raising$	559 1620
ramp	38 2234
ramp$	32 426 427
ran$	1553
rang	1776 502
rang$	1100 1562
rate	1824
rate$	498 712
rated$	712
rates$	498 712
rather$	314 1424 550
ratifi	1550
ration	360
re	1402 522
re$	1408
reach	1116 1453
reach$	1825 1481 1503 494 582 710
reache	1060 1790
reached$	1769 494 710
reaches$	582 710
reaching$	582
react$	625
reacts$	625
read	1060 1783 1550
read$	1769 1094 1014
reading$	1014
reads$	1014
ready$	1801 1502
real$	1473
reassurance$	1876 878
reassure$	878
reassured$	878
reassures$	878
reassuring$	878
receiv	1790 1791 107 1550
receive$	1167
received$	45 1551
recogn	62 1211 571
recognise$	1920 926
recognised$	1122 926
recognises$	926
recognising$	926
record	1083 1792 1799 1816 1146 87 88 89 90 1156 99 490 1550 1559 709
record$	3 20 1857 1858 1860 471 1612
recorded$	1855 1147 1149 1150 471
recording$	471
records$	20 1865 471
recove	718
recrui	1060 1104 75 1550
recruit$	982
recruited$	1769 1813 982
recruiting$	982
recruits$	982
red$	1821
redecorated$	1801
redraft$	1008
redrafted$	1008
redrafting$	1008
redrafts$	1008
reduc	257 360 374 386 409 438 718
reduce	200 2206 571
reduce$	280 913
reduced$	1915 1962 913
reduceing$	280
reduces$	280 913
reduci	200
reducing$	913
reference$	1853 1611
references$	1853 1611
referr	1060 1076 1790 1796 1799 1816 490 1559 709
referral$	71 2237
referrals$	1785 71
referred$	1769
reflec	1211
reflect$	1920 1659
reform$	2111
refunds$	1766
refurbished$	1801
refurbishment$	32
refuse	255
refused$	385
regard$	1191
region	2088
regist	10 1783
register$	3 1070 20 370
registered$	370
registering$	370
registerred$	370
registers$	1070 20 370
regrou	1402
regroup$	2111
regular$	1189 141 498 567 585 596
regularity$	6
regularly$	1884 1888 567 1630
rehear	35 1146
rehearsal$	1095 2253
rehearsals$	1095 2253
rehearsed$	1855
rehous	290
rehous$	334 347
rehouse$	282 334 347
rehoused$	1341 282 334 347 1414
rehouses$	282 334 347
rehousing$	282 291 334 347
rehousred$	334 347
rehousring$	334 347
rehouss$	334 347
relati	1941 1260 1262 1303 2059 1364 2167 442 1631
relationship$	1969 2073 610 886
relationships$	1904 1969 252 2073 886
relatives$	1722 828
releva	1146 107
relevant$	1855 1155 1167 1622 1623
reliance$	294 1434
reloca	290
relocat$	334 347
relocate$	282 319 334 347
relocated$	1341 282 319 334 347 1414
relocates$	282 319 334 347
relocating$	282 334 347
relocation$	291
relocatred$	334 347
relocatring$	334 347
relocats$	334 347
remain	88 163 2188 568
remain$	1174 1216 1218 336 587 655
remaining$	336 1480
remains$	1216 1218 336 655
rememb	1137 1846
remember$	1659
remind	1099
remind$	874
reminded$	1808 874
reminding$	874
reminds$	874
remote$	1441
remov	396 409 433 434 551 644
remov$	365
removal$	212
remove	421 2195 2201 452
remove$	213 302 365 1002
removed$	302 2078 1414 1512 1002
removen$	365
removes$	302 365 1002
removing$	213 302 365 1002
removs$	365
reopen$	1036
reopened$	1036
reopening$	1036
reopens$	1036
repair	1084
repair$	32 973
repaired$	1793 973
repairing$	973
repairs$	32 973
repeat	1146 87
repeat$	1855
repeated$	1855 1147
replac	1084 1424 640
replace$	670 701
replaced$	1793 2095
replaces$	670
replacing$	670
replie	1076 1099 1105
replied$	1808
replies$	1785 1814
reply	1783 1105
reply$	1814
report	1061 1076 1083 1792 1799 1816 1824 1145 1146 87 99 2200 490 1559 709
report$	1775 63 71 1852 1854 711 712
reported$	1855 1147 1867
reports$	1775 1785 63 71
reques	652
request$	1120
requested$	1551
requests$	1120
requir	260
require$	220 423 458
required$	264 423 1622 1623
requireed$	220
requireing$	220 458
requires$	220 423 458
resent	1137 1846
reserve$	1047
reserves$	1047
reserving$	1047
reside	35 401
residential$	1095 1461 444
residents$	1721
resili	1631
resilience$	888
resour	1799 1816 1247 490 1559 709
resources$	1152 1188 1956 1633 1681
respec	1941 571 803
respect$	928
respected$	1915 1960 928
respectful$	1841 928
respectfully$	928
respecting$	928
respects$	928
respit	1478
respite$	307 2187
respon	1783 1076 1790 1791 1105 1223 571 1631
respond$	130 576 625 903
responding$	903
responds$	625 903
response$	1814 1882 903
responses$	1785 903
responsibility$	1163 1951
responsive$	1932
rest	1982 1999 2010 2025 2075 2101 1478 2188 1480 2190 2226 1714
rest$	2030 2032 2049 2052 2072 307 2129 2136 1429 2143 2159 2162 2187 2193 1495 2210 2212
restri	200 257 360 386
restrict$	280 387
restricted$	1962 380 387
restricting$	280 387
restrictped$	387
restrictping$	387
restricts$	280 387
restrictting$	387
resurfaced$	1801
resurfacing$	32
retain	583
return	1783 1790 1791
return$	353
returning$	353
returns$	353
retwee	1076
retweets$	1785
reunit	1402
reunite$	2111
review	1083 1792 1799 1816 1171 490 1550 1559 1627 709
review$	2 1898 1628 570 936
reviewed$	1880 570 936
reviewing$	570 936
reviews$	570 936
revise	1550
rewrite$	1007
rewrites$	1007
rewriting$	1007
rewritten$	1007
ride$	1366 2253
rides$	2253
right$	1155 1920
rights$	610 801
ring	1061 1776 1824 1116 1321 1453 2200
ring$	1825 990
ringing$	990
ringle	1350 2203 2213 1711
ringleader$	1704 1707 765
ringleaders$	1704 1707 765
rings$	699 990
rink	43
ripped$	452
rise	718
rise$	47
rises	718
rising	718
risk	1941 1631
risk$	1866 1899 555 1630 898
risks$	1866 1899 555 898
risky	1941
rival	960
road	2093
road$	2099
robbed	1117 75
robbed$	1826 788
robber	720
robberies$	80 746
robbery$	80 746
robust	113 148 1616
robust$	1173 1208 596 941
robustly$	941
role	1676
role$	592
roll	4
rolled$	1550
rollout$	1064
room	12 43 1344 2053 2234
room$	32 287 2062 2125 2197 2235 2237 2248
rooms	2053
rose	718
rota	1799 1816 2185 490 1559 709
rota$	37 2237
rotas$	37
round	2224
round$	1968 1677
rounde	1547
rounders$	2256
route	2093 1532
route$	1370 2099 1532 2241
routes$	1864 1370 2181
routine$	567
routinely$	567
routines$	786
row$	71 1499 2209
rows$	71 1499 2209
rugby	1547
rugby$	2256
rule	33 1967 1542
rule$	34 1966 407 423 2251
ruled$	1142 423
rules$	34 1966 423 2251
run	1104 1550
run$	1813 1842 1843 2253 1553 1755 1025
rung	1060 1776 1099 1810 1811 46 1828 2200 502
rung$	1769 1808 1106 1562
running$	1806 1025
runs	1083 1792
runs$	1842 2253 1553 1025
s$	91 1317 1342 309 432 436 1710
s20$	1720
s34$	645 646
s35$	645 646
safe	140 1941 173 1532 1616 1631
safe$	1841 1200 1920 1924 1925 1233 2241 1583 806
safegu	571 805
safeguard$	920
safeguarded$	1915 920
safeguarding$	920
safeguards$	920
safely$	1577 716
safer	173 1436
safer$	1920 1924 1925 1233 1644 715 806
safety	1941 1616 1631
safety$	1913 595
said	1137 1846 87
said$	1147 712
same	1347 379 2154
same$	1820 1297 2049 1347 2056 2061 1353 1372 1373 2091 1416 2154 1457 2184 1507
sameanother$	2063
samefriends$	2063
samegroup$	2063
sameother$	2063
samepeers$	2063
sanction$	774
sanctions$	774
sat$	1099 1338 416
saturd	419 420
saturday$	1812 419 1479 420 2189 1524 2257
saturdays$	1812 1479 2189 1524 2257
saw	1137 1846
say	1824 1116 1137 1846
say$	1825 712
saying$	712
says	1137 1846
says$	712
scatte	1304 1305 648
scattered$	2013 2014
schedu	1550
scheme	1799 1816 490 1559 709
scheme$	37 493
schemes$	37
school	23 1083 1792 1798 39 40 43 1169 1344 2053 1345 2059 2088 1380 2093 1397 1439 2148 381 2151 1454 417 2242 496
school$	0 1 1774 31 1838 1878 1173 2069 301 2070 2071 2077 2086 2089 2090 2106 2139 2163 1477 1505 2222 2250 1578
schoolchecks$	1083
schooled$	1406
schools$	0 1 1774 31 2054 2094 2106 2139 2163
scope	1145 1146
scope$	1852 1854 1855 604 605
scopes$	604
scoping$	604
score	1824
score$	64 712
scores$	64 712
screen	1799 35 1816 490 1559 709
screening$	1095
screenings$	1095
screwe	1549
screwed$	2258
search	1117
search$	776
searched$	1826
searches$	71 776
seat	38
seat$	276 351 426 427 440 2237 2249 1043
seated$	1338 351 416 1043
seating$	24 276 1475 440 1043
seats$	24 276 351 426 427 440 2249 1736 1043
seatting$	440
second	2188
section20$	1720
section34$	645
section35$	645
secure	1077 1550
secure$	444
secured$	1786
security$	1913
see	1061 1824 1137 1846 1987 1321 1324 2074 2132 1453
see$	1955 188 1977 1271 1986 1298 256 2029 2033 1399 1483 483
seeing	1970 1990 2161 1470
seeing$	188 1977 1274 2018 2023 2118 2149
seek	229 607 652
seek$	136 331 598
seekin	607
seeking$	331 598
seeks	607
seeks$	598
seen	1060 1790 1796 1810 1811 46 1259 1324 328 408
seen$	1769 1106 1968 1975 2033 1468 1490 431
sees$	256 483
seize$	777
seized$	777
seizes$	777
seizure$	777
seizures$	777
select$	376
selecte$	376
selectes$	376
selecting$	376
selects$	376
self$	1631
sell	75 1593
sell$	1843 2228 2229
seller	1829
seller$	732
sellers$	1721 732
selling$	1571 1592 1594
sells$	1594
semina	1799 1816 490 1559 709
send	290 396 698
send$	295 353 370 384 987
sende$	384
sended$	370 384
sendes$	384
sending$	353 370 384 987
sendred$	370
sends	1083 1792
sends$	295 353 370 384 987
senior$	596
sense$	144 1658
sensit	148 1223
sensitive$	1883 1208 1932 939
sensitively$	939
sent	1790 1104 49 1117 290 2200 1550
sent$	1813 1109 1826 243 1341 295 319 1406 1414 1435 384 399 453 1560 988
sente$	384
sented$	384
sentence$	1853 1611
sentences$	1853 1611
sentes$	384
senting$	384
sents$	384
separa	1304 1305 1388 358 382 2200 648
separate$	1329 272 284 285 1349 1355 310 311 318 1384 1385 1390 337 352 362 367 1430 1431 394 1463 1472 1476 1482 1488 439 1500 1514 1715
separated$	2013 2014 1442 1715
separately$	2097 2183 954
separation$	648
september$	1836 1128
sergea	1798 39 40
sergeant$	739
serve$	1046
served	2171
server	432
server$	1492 450
serves$	1046
servic	12 39 40
service$	37 493
services$	37 1864 114 1903 1633 1634 599
serving$	1046
sessio	1799 1816 2151 408 490 1559 709
session$	1817 1332 2057 2071 2081 1386 2096 1468 2191 2197 2253 711
sessions$	1817 1332 2058 2071 2083 1386 2096 1468 2191 2253
set	1344 2053 2093 1439 2148 1454 417 652
set$	1146 87 88 89 1219 2065 2066 2077 1378 1398 2125 2163 1477 1550 624 673 687
sets	2053 2148
sets$	1378 2094 2163 624 673 687
setting$	1873 1909 1942 624 673
settings$	1873
settle$	2187 2204
seven	41 42 195 1261 1978 1280 1320 2043 1335 1336 2046 2112 1426 2179 1696 1708 1716 660
seven$	1102
sever	200 304 374
several$	346
severed$	1985
severi	200
severs	200
sew$	1041
sewing$	1041
sews$	1041
shadow$	1481
share	99
share$	115 1319 379 935
shared	1550
shared$	1867 1374 326 1387 2133 382 432 1493 935
shares	1076 1083 1792
shares$	1785 1319 379 935
sharing$	1787 115 2023 1319 379 935
she	77 354 375
she$	1943 1243
shed	2234
sheet	1799 1816 490 1559 709
sheet$	1070 20
sheets$	1070 20
shelte	38 2234
shelter$	24 32 36 426 427
shelters$	36
shift	1799 1816 1454 490 1559 709
shift$	1817 2163 2191
shifts$	1817 2163 2191
shoo	388
shop	43 2242 1566
shop$	1802 2042 2113
shopke	1798 1521 496
shopkeeper$	0 1 1774 31 2230 1596
shopkeepers$	0 1 1774 31
shoplifting$	755
shops$	1802 2113 2245
shorte	360 718
shorten$	1034
shortened$	1034
shortening$	1034
shortens$	1034
should$	1168 138 146 147 1400
show	35 1116
show$	1095 1825 2255 1563 1582 1755 1015
showing$	1080 1015
shown	1094 1810 1811 49 168
shown$	1803 1109 1228
shows$	1095 1563 1582 1015
shut	2201 433
shut$	344 385
shuted$	344
shuting$	344
shuts$	344
siblin	324 325
side$	1095 1499 2209 2256 1687
sides$	1499 2209
sign	1779 1790 1791 33 38
sign$	1069 10 1076 24 1085 36 462 2237 1000
signal$	432
signed	1094 1550
signed$	1060 1062 1085 1086 1803 1000
signing$	1000
signpo	1060
signpost$	863
signposted$	1769 863
signposting$	863
signposts$	863
signs$	24 36 462 1000
silent$	2219
since$	1576
sing$	708
singes$	708
single	364
singly	1388
singly$	2097 2137 2177 1702
sings$	708
sister	324 1452 2167 442
sister$	816
sisters$	1722
sit	88 1271
sit$	1259 1270 1980 1986 237 1319 2036 1338 351 2155 2165 1486 2196 440 2221 679
site	1344 2053 1368 2093 2151 1454
site$	37 2077 2081 2115 2163 2222
sites	2053
sites$	37 2094 2163
siting$	440
sits$	1319 351 440 679
sittin	2053 2161 1515 2224
sitting$	1970 2023 2036 351 2149 440 679
sittings$	2054
situat	1631
situation$	1154 1630
six	41 42 195 1261 1978 1280 1320 2043 1335 1336 2046 2112 1426 2179 1566 1696 1708 1716 660
six$	1102 1544
sixth$	1397 1439
size$	1446
skate	2234
skate$	708
skatees$	708
skater	41
skates$	708
skills$	1205
sleep	1824 1315 400
sleepover$	1961 2024
sleepovers$	1961 2024 1460
slide	1799 1816 490 1559 709
slot	2151
slot$	1412 2191 2197
slots$	1412 2191
small	1410
small$	2119
snap$	432
snapchat$	432
snooke	1547
snooker$	2256
so$	1230 196 211 1346 299 2080 350 363 435 543
social	1259 1970 2149
social$	39 40 1275 1418 1455 1471 553
socialise$	1968 1718
sofa$	426 427
sofas$	426 427
sold	75
sold$	1594
solicitor$	835
some	1981 354 1711
some$	1222 1242 1350 346 2168
something$	184 626
somewhere$	2100 1419
son	1452
son$	1432 816
song$	32 2240
sons$	1432
soon$	1456
sooner	718
sooner$	1685
sort$	1398
sought$	1877 1960 1551
south	1459
space	1937 1478
space$	1909 1942 343 383 2187 2237
spaces$	1909 1942
speak	1061 1324
speak$	172 1321 2033 1453 473 1755
speaking$	172 1970 473
speaks$	172 473
specialist$	444
speed$	1934
spend	1824 1271
spend$	11 1259 1980 2036 514
spending$	11 1970 2018 2036 2149 2161 514
spends$	514
spent	1077
spent$	1786 1079 514
split	1304 1401 382 648
split$	2013 1305 274 275 2110 1442 416
splits$	274 275
splitting$	274 275
spoke	502
spoke$	1100 1562
spoken	1099 502
spoken$	1060 1796 1091 1808 1810 1811 46 1562
spotted$	1490 431
spread	382
spread$	1442 416
spring$	1836
squad	2185
squad$	2191 741
squads$	2191
square$	1259 2042 2071 2113
stabbing$	80 754
stabbings$	80 754
staff	22 23 1798 39 40 496
staff$	0 1 1774 1082 31 114 1209 1654 599 1668
staffa	1083 1792
staffc	1083 1792
staffchecks$	1083
staffd	1083 1792
staffe	1083 1792 1104
staffed$	1813 674
stafff	1083 1792
staffh	1083 1792
staffing$	1152 1188 674
staffl	1083 1792
staffm	1083 1792
staffo	1083 1792
staffp	1083 1792
staffr	1083 1792
staffs	1083 1792
staffs$	674
staffu	1083 1792
staffv	1083 1792
staffw	1083 1792
stage	2234
stage$	32 1873 1931
staged	1804
stagge	286
staggered$	362 1431
stall	1799 1816 490 1559 709
stall$	2255
stalls$	2255
stance$	1929
stand$	1270 351 2155 2165 440 663 678
standi	1970 2149
standing$	440 678
stands$	440 663 678
standting$	440
start	1824 1422
start$	1306 319 370 2187 453 619 1019
starte	1231
started$	1940 370 1019
starting$	370 1019
startred$	370
starts$	319 370 453 619 1019
starttime$	2131
starttimes$	2131
stated	1146
stated$	1855
station$	1802
stations$	1802
stay	1824 88 1211 163 2059
stay$	1174 1920 1216 1218 1338 301 336 2144 2153 398 424 466 520 523 587 655
staying$	336 424 466
stays$	1216 1218 336 398 424 466 520 523 655
steer$	213 295 336 944
steered$	944
steering$	15 213 336 944
steers$	213 336 944
step	1452
step$	323 620
stepbrother$	816
stepcarer$	816
stepcarers$	816
stepdad$	816
stepdaughter$	816
stepfather$	816
stepmother$	816
stepmum$	816
stepparent$	816
stepparents$	816
stepping$	620
steps	1176
steps$	1885 426 427 620
stepsister$	816
stepson$	816
stereo	807
stereotypes$	1653
sticke	33
sticker$	36 500
stickers$	36 500
stigma$	1653
still$	1111
stock	698
stood$	67
stop	1824 200 1278 254 255 392 433
stop$	201 214 1989 1281 251 266 1365 2095 327 2109 348 1409 2169 511 1020
stoppe	1117 1118 1131 1141 2201
stopped$	1826 1827 1840 1850 1962 1985 2095 380 2169 511 1020
stoppi	200 254
stopping$	201 327 348 1020
stops	200 254
stops$	71 201 2095 327 348 1409 511 1020
strang	1829 1521
stranger$	2230
strate	1799 1816 490 1559 709
strategic$	596
strategies$	1177 1205 1633
stream	2185
streams$	2223
street	1371
street$	2003
streets$	2003 2080
streng	571 1631
strength$	1904 610
strengthen$	916
strengthened$	1915 916
strengthening$	916
strengthens$	916
strengths$	113 1904 610
strik	551
strike$	84
strive	607
strong$	585
struck	551
struck$	84
structured$	1686
students$	1722
studio	43
submit	1083 1792 1550
submit$	1030
submits$	1030
submitted$	1030
submitting$	1030
suitab	107 215 358
suitable$	1167 1623
summer$	1836 2168 441
summers$	441
sunday	419 420
sunday$	1812 419 1479 420 2189 1524 2257
sundays$	1812 1479 2189 1524 2257
superv	1799 39 40 1816 328 490 1559 709
supervised$	641
supervision$	1788
supper	35 1537 1538
supper$	1095 2246 2247 2255 1756
suppers$	1095 1756
suppli	75
supplied$	1594
supplier$	751
suppliers$	751
supplies$	751
supply	75 1593
supply$	1843 2228 2229 751
supplying$	751
suppor	1060 1061 1799 1816 1171 140 148 1223 173 328 490 1559 1616 571 1631 709
support$	1788 107 1876 108 109 1177 557 1633 1634 1681 921
supported$	1769 108 1880 1925 921
supporting$	108 921
supportive$	1200 1912 1208 1932 1233 585 1693 921
supports$	108 921
sure$	156 423 1675
sured$	423
sures$	423
surgeon$	845
surger	1537 1538
surgery$	2246 2247
survey	1799 1098 1810 1811 1816 490 1559 522 709
survey$	37
surveyed$	1807
suspen	434 644
suspend$	651
suspende$	651
suspended$	2078
suspendes$	651
suspending$	651
suspends$	651
sustai	864
sustained$	1915
swap$	1037
swapped$	1037
swapping$	1037
swaps$	1037
sway$	1481 2205 437 1498
sweep	388
sweep$	1040
sweeping$	1040
sweeps$	1040
swim$	2255 1756 708
swimes$	708
swims$	1756 708
switch	422
switch$	688
switched$	688
switches$	688
switching$	688
system$	37 1173
systems$	37
t$	1283 1465 413 447 658
table	38 2093 1416 1439 2148
table$	24 2006 2081 2125 426 427 1547
tabled	1550
tables	1344 2053
tables$	24 2094 426 427
tackle	130 571
tackle$	1190 772 908
tackled$	1915 908
tackles$	772 908
tackling$	772 908
tailor	107
tailored$	1167
tak	433 698
tak$	365 384
take	290
take$	4 83 84 103 116 136 150 160 167 182 353 365 384 485 1013
taked$	384
takeing$	353
taken	1832 1835 2200
taken$	1142 83 84 167 1341 295 365 2195 452 1550
takes	290
takes$	83 84 160 167 182 353 365 384 485 1013
taking	290
taking$	84 116 150 160 167 182 365 384 1013
taks$	365 384
talk	1061 1799 1816 490 1559 709
talk$	1817 172 1321 1453 606 1755 711
talked	1099 502
talked$	1808 1100 1810 1811 1562
talkin	2161
talking$	172 2023 1470 1629
talks$	1817 172 606
tally$	20
target	107 1593
target$	1780 26 1843 2228 2229 1554 621 759
targeted$	1167 621
targeting$	621 759
targets$	26 1554 621 759
task$	26
tasks$	26
taught	328
taught$	1338 1406 1414 453
taxi$	2255
taxis$	2255
teach$	1842 145 276 996 1059
teache	22 23 1083 1792 1798 39 40 496
teache$	145
teacher$	0 1 1774 31
teacherchecks$	1083
teachers$	0 1 1774 1082 31
teacherschecks$	1083
teaches$	1842 145 996 1059
teaching$	145 996 1059
teachs$	145
team$	1156
teams	1397
teams$	2106
teenag	195 1261 1978 1280 1320 2043 1335 1336 2046 2112 1426 1448 2179 1696 1708 1716 660
teenagers$	2157 1591
telegram$	432
teleph	1060
telephoned$	1769
tell	1824 1116 1137 1846 260
tell$	1825 220 458 712 1016
telled$	220
telling$	220 458 1016
tells	1137 1846 260
tells$	220 458 712 1016
tellsed$	220
tellsing$	220
tellss$	220
temptation$	1481
ten	1566
tenanc	381
tennis	1547
tennis$	2256
tent	2185
term	1180
term$	1836 1889 441
terms$	441
text	1061 1799 1816 1321 1453 490 1559 709
text$	1120 63 991
texted	1060 1810 1811 502
texted$	1769 1562
textin	1408
texting$	2117 991
texts$	1120 63 991
than	1264 1516
than$	1114 1973 1974 232 1307 1313 1333 1462 1467 1610
thanke	1810 1811
that$	1074 461 1565 1573 1584 527 1761
thatfriends$	2134
thatgroup$	2134
the	1527 1664
the$	1068 1809 1132 142 1209 1210 1220 1322 1328 1342 1389 461 1523 1525 2235 1528 1531 1534 2248 1540 2250 1544 1546 1548 1565 1573 1581 527 529 535 536 1654 1668 612 1724 1725 1727 1728 1729 1730 1731 1732 1734 1740 1741 1742 1743 1744 1745 1746 1748 1749 1750 1753 1754 1764 1765 1767
theatr	43
thefriends$	2134
theft	720
theft$	80 748
thefts$	80 748
thegroup$	2134
their	2025
their$	1809 1110 91 1235 234 1328 309 1540 2250 1548 1565 1573 612 1725 1727 1753 1764 1765
theirfriends$	2134
theirgroup$	2134
theirs$	1841 1585
them	41 59 1123 1132 1135 1138 1139 1169 155 1215 195 1261 1978 1279 1280 1320 2043 1335 1336 2046 324 2112 2124 1426 375 2179 1527 1530 1543 1566 1581 1631 1696 1708 1711 1716 660
them$	1809 1119 1844 1847 1848 1849 1878 1209 1935 1244 1279 2001 1311 2073 391 403 2176 2239 1534 2250 1573 523 1605 1654 1668 1732 1751 1752 1759 1761 1764 1767
theme$	1899
themes$	1899
themse	55
themselves$	1115 1916 725
then$	1938
therapist$	838
there$	1820 1183 287 2091 517 1723
these	1169
these$	1135 1878
they	28 41 55 77 155 1215 245
they$	1088 1115 1154 1943 1243 391 697
thin$	235
things$	1154 1177 1910 1250 1629
think	1137 1846 1211
think$	1116 1920 1930 521 601
thinking$	1881 601
thinks	1137 1846
thinks$	521 601
thinned$	235
thinning$	235
thins$	235
this	1146 1581
this$	1852 1854 1855 1856 1328 1389 1573 527
thisfriends$	2134
thisgroup$	2134
those$	74 459
though	1137 1846
though$	1607
thought$	1881 1191 521
thread$	450
threat	1117 75 720
threat$	1120 71
threaten$	2228 2229 2230
threatened$	1826 794
threats$	1120 71
three	55 77 195 1261 1978 1280 1320 2043 1335 1336 2046 325 2112 354 1426 1448 2179 2188 1543 1696 1708 1711 1716 660
three$	1115 1849 195 1261 206 1978 1280 2027 1320 1325 2043 1335 1336 2046 1350 2112 346 1426 2157 2179 1494 2225 1525 1528 1544 1546 1696 1708 1716 660 1729 1761
threes$	2158
throug	1060
through$	1769 8 1808 95 134 412 1657 1692
throw	396
thursd	419 420
thursday$	1812 419 1479 420 2189 1524 2257
thursdays$	1812 1479 2189 1524 2257
ticket	38
ticket$	500 1758
tickets$	500 1758
tie$	216 361 1434
ties	1260 1262 1364
ties$	1969 1971 216 236 2073 361 1434
time	2053 2151
time$	1152 1873 1181 1188 1931 1968 1270 1991 1993 1994 1301 1302 2016 2026 2034 266 1331 1332 2042 1340 2056 2057 1352 303 2083 1412 1420 2131 2137 2155 2166 2175 2191 2197 2216 1574 1577 1640
timely	148
timely$	1208
times	2053 720
times$	7 1815 48 70 1873 1332 2054 1412 2131 2140 2191
timescale$	1554
timescales$	1554
timeta	1799 33 1816 1344 2053 1345 1380 422 490 1559 709
timetable$	1782 37 2089 2237
timetabled$	416
timetables$	37 2054
to	317
to$	1769 1800 1092 1809 1106 1818 1831 1862 1162 1885 1890 1190 1900 1902 138 1914 146 1918 1932 1224 1225 1236 1299 1326 278 2050 308 1400 2123 2125 1533 2243 1536 1539 1541 2254 1562 1564 1567 1575 1576 1579 1601 1617 1665 1667 1726 1735 1742 1760 1762
togeth	1259 1260 1970 1977 1271 1986 1987 1298 2010 1315 1317 2028 1324 1347 2074 1399 1402 2154 400 1491
together$	1959 1968 1969 1975 1979 1980 2007 2008 2011 2016 2024 2026 2033 2034 2035 2036 2042 2049 2056 2091 2104 2108 2111 2117 2155 2165 2184 2199 2218 1577 1632 1703 1768
togethers$	2024 2035 1460
told	1099 1810 1811 1828 1137 1846 1146 88 90
told$	1808 1855 1150 264 2200 712
took	1835 67
took$	84
toolki	1799 1816 490 1559 709
tools	38
tools$	1205
torches$	500 1758
touch	1099 1259
touch$	1808 1968 2068 1629 578
tour	1799 1816 490 1559 709
tour$	2253
tourna	35
tournament$	1095 2255
tournaments$	1095
tours$	2253
toward$	1667
towards$	1667 1692
town	1344 2053 2059 2088 2093 2153
town$	2060 2070 2084 2139 1505
towns	2053 1371
towns$	2080 2085 2094
track$	758
tracke	1799 1816 490 1559 709
tracked$	758
tracking$	758
tracks$	758
train$	966
traine	1060 1790 1796 1091 1550
trained$	1769 1800 965
traini	1078 1799 1816 490 1559 709
training$	2 1777 1787 1788 1397 492 967
trains$	965
transf	290 422
transfer$	291 319 334 347 370 453
transfere$	334 347
transfered$	334 347 370
transferes$	334 347
transfering$	334 347 370
transferred$	1341 319 334 347 1414 370 453
transferring$	334 347
transfers$	291 319 334 347 370 453
transl	1550
transp	328
trauma$	113 610
travel	389 1515 2224
travel$	1256 1270 1271 1319 2036 1366 399 1756
travelling$	2023
travels$	1256 1319 399
treated$	810
tries	607
tries$	609
trim$	1039
trimmed$	1039
trimming$	1039
trims$	1039
trip	1799 1816 1537 1538 490 1559 709
trip$	1817 1386 2096 2246 2247 2255 711
trips$	1817 1386 2096 2255
true$	1473
trust	1824 1137 1846 1631 802
trust$	721
truste	62
trusted$	1122 721
trusts	1137 1846
trusts$	721
try	607
try$	609
trying	607
trying$	609
tuesda	419 420
tuesday$	1812 419 1479 420 2189 1524 2257
tuesdays$	1812 1479 2189 1524 2257
turf	388
turn	1779 1783 1790 1791 1824 396
turn$	1069 344 1545 495 512 515 689
turned$	1828 1255 344 385 512 689
turning$	344 689
turnout$	1558
turns$	344 1545 512 515 689
tutor	39 40 1344 2053 2093 1397 1439 2148 2151
tutor$	1344 1345 1380 2106 1439 1454 417
tutors	2053
tutors$	2094 2106
twice$	1770 48 70 2236
two	77 195 1261 1978 1981 1280 1320 2043 1335 1336 2046 324 2112 354 1426 2179 2188 1696 1708 1711 1716 660
two$	195 1261 206 1978 1280 225 1286 2027 1320 1325 2043 1335 1336 2046 281 1342 1350 2073 324 2112 346 356 1426 375 1466 2179 1494 2225 1525 1528 1544 1546 1696 1708 1711 1716 660 1729 1740 1741 1761
twos	1449
twos$	1449 2158
type$	1398
unable$	238 393
uncle	1303 2167 442
uncle$	822
under$	1071 129 449 1550
underm	438
unders	1211 1616 571 1631
understand$	1920 925
understanding$	1658 1693 925
understands$	925
undert	1231 1550
undertake$	264
undertaken$	1940
undertakes$	264
undo	304 374 438
unfair$	798
unfairly$	798
unfold$	1863
unfoldes$	1863
unfolds$	1863
unfollow$	654
unfollowe$	654
unfollowed$	654
unfollowes$	654
unfollowing$	654
unfollows$	654
unfriend$	654
unfriende$	654
unfriended$	654
unfriendes$	654
unfriending$	654
unfriends$	654
unit	2059 2093 381 401
unit$	2139 1461 404 1504 2222
units$	2094 2139
unload$	1042
unloaded$	1042
unloads$	1042
unlock$	962
unlocked$	962
unlocking$	962
unlocks$	962
unpick$	593
unpicke$	593
unpickes$	593
unpicking$	593
unpicks$	593
unsafe$	717
unsupervised$	1310
untangle$	367
until	1526
until$	1127 1362 349 2168 2235 1724 1737
up	1778 1178 1192 1550
up$	1769 1064 1793 1794 1803 1805 1813 1827 1840 1149 1880 1172 1173 1887 1896 1190 1901 1907 1208 1928 164 165 1969 1274 2013 2014 2024 1334 2044 2110 2117 2231 2258 1555 1629 1680 1724 1733 1744 1745 1751
upd$	1555
update	1083 1792 1799 1816 1171 1175 490 1559 1627 709
update$	96 1866 934
updated$	96 1880 1628 934
updates$	96 1866 1884 934
updating$	96 934
uped$	1555
upinto$	1539
upon$	1354 1415
ups$	1785 2024 1460 1555
upskil	571
uptake	4
uptake$	1064 1558
upto$	1539
urge$	608
urged$	608
urges$	608
urging$	608
use	1824 1116 1176 1593
use$	1825 1843 1885 124 136 150 2228 2229 513 642
used	1077 1828
used$	1786 1835 513
useful$	1841 1686
uses$	124 513
usher	388
using$	150 412 1571 513
usual$	1155 1194 141
valued$	1960
vehicle$	767
vehicles$	767
venue	2151
via$	412
vicar	39 40
victim$	787
victims$	787
video	1799 1816 490 1559 709
video$	2232 2237 2240
view	1783
view$	1193 1929
viewe	1790
views	1076
views$	1785 191 1653
vigila	1223
vigilance$	1643
vigilant$	1883 1932
visibility$	1597
visible$	1912 585 1693
visit	1061 1776 1783 1799 46 1816 1321 1453 408 1537 1538 490 1559 642 709
visit$	1775 1106 1817 1961 1986 1468 1483 2246 2247 2255 711 984
visite	1060 1790 1796 1091 1099 1810 1811 1104 502
visited$	1769 1800 1808 1813 1106 1562
visiti	2161 1470 1515 2224
visiting$	2023 984
visitor$	1614
visits	1076 1083 1792 642
visits$	1775 1785 1106 1817 1961 1315 400 1468 2255 984
voice	1616 1631
voice$	879
voices$	879
volunt	1798 1799 39 40 1816 490 496 1559 709
volunteer$	0 1 1774 31 1817
volunteers$	0 1 1774 31 1817
voucher$	500
vouchers$	500
vulner	1941 1631
vulnerabilities$	899
vulnerability$	899
wait	720
wait$	1947 186 2155 677
waited	1835 67
waiting$	1947 186 677
waits$	677
waive$	1050
waived$	1050
waives$	1050
waiving$	1050
walk	1061 1824 1116 389 1532 1537 1538
walk$	1825 1256 1270 1271 1319 2036 295 1366 2241 2246 2247 2253 2255 523 985
walkab	1799 1816 490 1559 522 709
walked	1828
walked$	985
walkin	1970 1515 2224
walking$	2149 2161 985
walks	389
walks$	1256 1319 295 2253 2255 523 985
wall	2234
wall$	1802 426 427
walls$	1802
want	1137 1846 607
want$	1952
wanted	1121 1137 1846
wanted$	1830
wants	1137 1846 607
wants$	1952
warden	1798 39 40 496
warden$	0 1 1774 31
wardens$	0 1 1774 31
warm$	1841
warn$	220 249 373
warne$	249
warned$	220 249 373
warnes$	249
warnin	1269
warning$	71 220 249 373
warnings$	71
warns$	220 249 373
was	1835 67 88
was$	1092 1097 1101 1837 82 489
watch	1783
watch$	178 463 1643
watched$	463
watches$	463
watchful$	1170
watching$	178 463 590
way	1201 332
way$	1882 1910 1917 2038 2099 1392
ways$	2038 1633 1663 605
we	39 40
we$	1067 1943
weaken	304 1421 374 409 2206 438
weaken$	2130
weakens$	2130
weaker	1410
weaker$	2119
wean$	213
weaning$	213
webina	1799 1816 490 1559 709
webpag	1799 1816 490 1559 709
websit	1799 1816 2234 490 1559 709
website$	32 1802 37
websites$	37
wedge$	343 383
wednes	419 420
wednesday$	1812 419 1479 420 2189 1524 2257
wednesdays$	1812 1479 2189 1524 2257
week	2151
week$	1812 441
weekda	419 420
weekday$	1479 2189
weekdays$	1479 2189
weeken	419 420
weekend$	1812 1479 2189
weekends$	1812 1479 2189
weekly$	1770 2236 478
weeks	419 420
weeks$	1812 1889 2168 2172 1479 2189 441
weekss$	441
welcom	62 140 173
welcomed$	1122
welcoming$	1841 1200 1912 1233 1693
welfare$	804
well$	613
wellbe	1941 1631
wellbeing$	884
went	1776
went$	1097 1522 512
were	1835 67 88
were$	1092 1097 1101 1824 1837 82 278 489
what	101
what$	61 1145 1161 1197 177 1248 189 1565 1584
whatev	101
whatever$	1161
whatsapp$	1417 432 1493
when	66 101 1456
when$	1126 92 1161 1874 1884 1885 1887 1888 147 2000 2154 1565 1584 1617 1622 563 1630 1637 618
whenev	1456
whenever$	147 2000 563 618
where	66 101 1532
where$	1126 92 1161 1884 1885 1887 128 147 1487 2241 1565 1584 1617 1622 563 1637 579 618
wherea	66
whereas$	1126
wherever$	147 563
whether$	1584 1663
which$	1065 1066 1565 1584 1742
while	66
while$	1126 2168
who	77 2203
who$	1074 1789 1134 1519 1520 1565 1584 1592 533
whoever$	534 1759
whole	1711
whole$	113 195 1261 1978 1280 1320 2043 1335 1336 2046 2112 1426 2179 1696 1708 1716 660
whom$	1565 1584
why$	1584
widen$	1035
widened$	1035
widening$	1035
widens$	1035
wider$	318
wife$	823
will$	1063 1092 1168 138 146 1400 1423
willing$	1502
wind	433
window$	1802
windows$	1802
wing	2093 2185
winter$	1836
wisely$	2146
wiser	1436
wish	1137 1846 607
wish$	1952
wishes	1137 1846 607
wishes$	1952 191
with	1411
with$	1769 1809 1149 1150 1884 1887 1888 1190 1901 133 1228 1253 1963 1967 1971 1972 1274 1287 2015 2028 1323 2049 2050 297 2123 1458 1474 1533 2243 1562 1576 1601 1617 1626 1632 1649 1692 1723 1737 1739 1742 1768
withdr	214
withdraw$	327 365 1051
withdrawe$	365
withdrawen$	365
withdrawes$	365
withdrawing$	365 1051
withdrawn$	2078 2095 1051
withdraws$	327 365 1051
wither	1421
wither$	2130
withers$	2130
within	85 253
within$	1071 1296 1313
withou	1516
without$	1965 369 2220 510 812
word$	1853 1948 544
words$	1853
work	1078 607
work$	2 1787 1788 32 1154 1881 1882 127 1904 171 1956 2096 414 571 572 1681 1682 632
worked	1079 1104
worked$	1060 1813 328 572 632
worker	23 1083 1792 1798 1799 39 40 1816 490 496 1559 709
worker$	0 1 1774 1067 31 1857 1860 497 1613 841
workerchecks$	1083
workers$	0 1 1774 1067 31
workerschecks$	1083
workin	1078 1631 607
working$	15 1787 1881 1882 127 1956 414 572 632
workload$	1152
works	607
works$	32 414 572 632
worksh	1799 1816 1439 2148 1454 490 1559 709
workshop$	1817 2163 2253 711
workshops$	1817 2163 2253
world$	456
worrie	1137 1846
worries$	1158 1868
worry	1137 1846
worse	718
worst	1711
worthwhile$	1686
wound$	2201
wrap	107 628
wraparound$	1167 1688
wristbands$	500
write$	964
writes	1083 1792
writes$	964
writing$	666
writte	1094 1099 1146 87 1550 502
written$	1060 1796 1091 1803 1808 1810 1811 1855 1147 1562 964
wrong$	799
wrongly$	799
wrote	502
wrote$	1100 1562
yards$	2022
year$	1836 1344 2077 441
years$	441
young$	28 41 42 55 59 1123 73 1135 77 1138 1139 1849 1169 1209 155 195 1261 1978 1279 1280 245 1320 2043 1335 1336 2046 325 2112 2124 1426 1448 2179 1530 2245 1543 1566 1631 1654 1696 1708 1716 660
younge	195 1261 1978 1280 1320 2043 1335 1336 2046 281 1350 324 2112 354 1426 375 2179 2188 2203 2213 1696 1708 1716 660
younger$	195 1261 1978 1280 1318 1320 2043 1335 1336 2046 2112 1426 2152 2179 1696 1708 1716 660
youngest$	2152
youth$	1247 2071 1721
youths	1448
youths$	1311 2157 1721
yp	77 195 1261 1978 1981 1982 1280 1997 1999 2010 245 2025 1320 2043 1335 1336 2046 281 1350 2072 2075 2076 324 2101 2112 354 2124 1426 375 2179 2188 1480 2190 2211 2213 2226 1696 1708 1711 1716 660
yp$	2073 1444
zine$	1758
zines$	1758
zone	1268 1269
zone$	1697
zones	1268 1269
zones$	1697
