1007 656 447

LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work|actions?) (?:(?:is|are|has|have|been|will|be) ){0,3}(?:completed?|delivered|done|finished|signed off)
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
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around|about|round)|be together|sit together|be on the square together)(?: (?:with|each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM))
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
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*|refuse) (?:\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?|visits to each other)
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
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|lesson|building|class)(?! as (?:the\s+|any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
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

2 3 4 5 6 10 11 12 14 15 16 17 18 19 20 21 22 23 24 26 27 30 31 32 33 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 63 64 66 67 68 70 71 84 91 93 94 95 96 97 102 103 104 105 106 108 113 114 116 120 138 141 144 203 213 226 244 245 246 249 250 251 252 253 254 255 300 301 302 304 305 306 307 308 309 312 315 316 317 324 325 330 331 332 338 341 343 344 346 347 349 350 355 356 360 361 362 364 369 370 371 373 374 375 376 380 381 382 383 385 389 390 391 392 393 394 395 396 397 398 401 403 406 407 408 409 410 412 413 414 415 418 419 431 437 438 439 446 509 510 513 514 520 522 523 524 525 526 527 529 530 531 535 536 540 541 542 544 545 547 548 549 550 567 568 569 570 571 573 574 575 576 577 578 579 582 583 584 585 586 587 589 590 592 593 594 595 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 620 621 622 623 624 625 627 628 629 630 631 632 633 634 636 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 659 661 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 723 724 725 726 727 728 729 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 747 750 752 753 754 755 756 757 759 760 761 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 802 804 805 806 807 808 809 810 811 813 814 815 816 817 818 819 820 821 822 823 824 831 832 833 836 837 839 862 916 921 928 952 954 965 966 973 976 977 978 980 981 984 985 995 996 998 1000 1001 1002 1003 1 8 9 13 28 29 34 35 38 45 61 62 65 72 73 76 81 82 83 85 87 92 98 99 100 101 107 109 112 115 117 118 119 122 124 125 127 130 135 136 137 139 140 142 143 175 179 180 195 198 208 229 230 232 233 234 237 241 242 247 248 272 288 303 310 313 314 319 320 321 322 323 326 327 333 336 337 339 340 342 345 348 351 352 353 354 357 358 359 363 365 367 368 372 377 378 379 384 386 387 388 400 402 411 416 417 420 424 425 426 427 428 430 432 434 443 445 452 454 481 508 511 512 515 521 528 532 533 534 537 539 543 546 551 552 565 566 572 580 581 588 591 596 619 626 635 637 657 658 660 662 722 730 746 748 749 751 758 762 803 812 830 835 838 841 843 846 850 854 859 861 864 873 884 894 902 913 918 919 920 922 923 925 926 927 936 938 953 959 960 962 967 968 970 974 979 982 983 986 987 988 989 991 992 994 997 1004 1005 1006 0 7 25 69 74 75 77 78 79 80 86 88 89 90 110 111 121 123 126 128 129 131 132 133 134 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 176 177 178 181 182 183 184 185 186 187 188 189 190 191 192 193 194 196 197 199 200 201 202 204 205 206 207 209 210 211 212 214 215 216 217 218 219 220 221 222 223 224 225 227 228 231 235 236 238 239 240 243 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 289 290 291 292 293 294 295 296 297 298 299 311 318 328 329 334 335 366 399 404 405 421 422 423 429 433 435 436 440 441 442 444 447 448 449 450 451 453 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 516 517 518 519 538 553 554 555 556 557 558 559 560 561 562 563 564 694 825 826 827 828 829 834 840 842 844 845 847 848 849 851 852 853 855 856 857 858 860 863 865 866 867 868 869 870 871 872 874 875 876 877 878 879 880 881 882 883 885 886 887 888 889 890 891 892 893 895 896 897 898 899 900 901 903 904 905 906 907 908 909 910 911 912 914 915 917 924 929 930 931 932 933 934 935 937 939 940 941 942 943 944 945 946 947 948 949 950 951 955 956 957 958 961 963 964 969 971 972 975 990 993 999

8 14 6 4 3 6 8 9 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 5 5 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	356 1462
34$	594
35$	594
YP	1290
a$	1715 1113 1151 1161 1162 1175 1179 1233 241 1282 1429 1431 2088 1434 1437 2101 2103 1450 1452 1468 1507 1618 1619 1621 1622 1623 1624 1626 1628 1634 1635 1636 1638 1639 1640 1644 1647 1658 1659
abc	201 1208
abcs	1208
able$	1760 1217 231 1362 460 1525
about$	1172 1855 1561 1566
above$	2000
abreast$	822
abroad	1398
academ	1946 1974 1979
academy$	2025
accept	1675
access	1152 1518
access$	1808 529
accessible$	1800
accomm	373
accommodation$	1955
accordingly$	1537 1538
accoun	1721 1119 722
account$	35 1761 1775 1823
achiev	1031
achieved$	1687
acknow	1050 526
acknowledge$	874
acknowledged$	874
acknowledgement$	1706
acknowledges$	874
acknowledging$	874
across	2105
across$	1774 1931 1534
act$	530 577
acted$	1724
action	1691 1708 1119 1139 447 1462 656
action$	2 24 1771 1775 1795
actions$	2 24
active$	1130
activi	1691 1708 1187 447 1462 1575 656
activities$	1709 1843 1969 1325 1982 1535 1536
acts$	577
ad$	118
add	601
add$	948
added$	948
adding$	948
additi	103
additional$	1110
addres	84 85 1114 124 526
address$	1131 1352 854
addressed$	1092 1770 854
addresses$	1352 854
addressing$	854
adds$	948
adopt$	144 957
adopte	1039 1454
adopted$	1695 957
adopting$	957
adopts$	957
adult	1721
adult$	1488 1489 483 902
adults$	1737 110 673 902
advert	1691 1708 447 1454 1462 656
advice$	1766
advis$	242
advise	37 38
advise$	213 242 870
advised$	242 870
adviseed$	213
adviseing$	213
advises$	213 242 870
advising$	242 870
adviss$	242
advoca	526
advocate$	803
afraid	1062
afraid$	1718 742
after$	1726 1795 1185 2089 1609
aftern	395 396
afternoon$	1704 1272 2052 1402 2059
afternoons$	1704 1272 1402 2059 1477
again$	1825 1997
against$	76 1249
age$	2068
agenci	13 1690 1099 452
agencies$	0 1 1668 1020 29 1755 110
agency$	1679 1115 1116
agenda$	1530
agree	601
agree$	257 399 629
agreed	1039 1043 1114 1454
agreed$	1695 1699 1098 1770 399 1460 629
agreem	1691 1708 1854 447 1462 656
agreement$	32 1853
agreements$	1853
agrees$	257 399 629
aim	560
aiming	560
aims	560
alarm$	22 456
alarms$	22 456
alert	1163
alert$	1773 1819 1590
all	20 75 1112 2010 1433 2095 1612
all$	1664 1027 1037 1701 1055 1768 110 1262 1321 1621 1624 1648
alloca	1022 1454
allocate$	971
allocated$	1678 392 1460 971
allocates$	971
allocating$	971
allotment$	30
allow$	1751 1785 1192 1297 1304 1334 1577
allowed$	1192 1217 1367 2041
allows$	1751 1785 1577
allowted$	1192
alone	1062 1327
alone$	1718 1983 2001 2023 1598
along$	1231 1576
alongs	1355
alongside$	2011 1534 1589
altern	1824 208 350 1575
alternate$	265 1289
alternating$	265
amber$	1713 1714 1475
amend$	953
amende	1454
amended$	953
amending$	953
amends$	953
among$	1193 1236 1931
amongs$	1774
amongst$	1774
an$	1113 136 1151 1161 1431 1434 2101 1450 1452 1468 481 1634 1635 1636 1658
analyst$	684
analysts$	684
and$	1070 1108 1110 1169 1178 1186
anothe	1099 1869 1884 1886 1897 1912 1958 1962 1318 2060 2062 599 1610
another$	1755 1870 1883 1899 1917 1926 1927 1935 1937 1939 277 1949 1300 1307 310 1323 1986 1990 2006 2015 2022 1369 2029 2045 2048 386 1399 1405 2063 2101 1452 482 1606
answer	1050 1724
answer$	1706 996
answered$	996
answering$	996
answers$	996
any$	1100 94 1102 1262
anybody$	1653
anyone$	1653
apart	1864 1874 1877 1244 1245 295 1960 1360 397
apart$	1900 1901 1931 1932 1277 1934 276 1942 1954 1302 2016 2027 2046 406 1424
apolog	743
apologise$	649
apologised$	649
apologises$	649
apologising$	649
app$	35
appeal$	2075 413 1421
appl	601
applic	1691 1708 447 1462 656
applicable$	1524 1525
application$	2090
applied$	622
applies$	622
apply$	622
applying$	622
appoin	1691 1708 447 1454 1462 656
appoint$	928
appointed$	1460 928
appointing$	928
appointment$	1709 2090
appointments$	1709
appoints$	928
appren	1393
apprenticeship$	2049
apprenticeships$	2049
approa	1688 1062 73 1495
approach$	1771 1772 1807 837
approachable$	1800 1590
approached$	1718
approaches$	1065 837
approaching$	1910
approp	103 350 1518
appropriate$	1098 1107 1110 1800 1524 1525 885
appropriately$	1774 885
approv	1022 1043 1454
approved$	1678 1699
apps$	35
april$	1728 1073
are	1010 84 96
are$	1037 1041 1042 49 50 1716 78 1157 271 478 480
area	1284 1940 1946 1974 1979 2037 2039
area$	1890 1947 1299 1300 1956 1957 1593
areas	1940
areas$	1890 1980
arise	1148
arise$	1804
arises$	1804 1524
around$	1755 1110 1126 1172 1855 1519 1585 1589
arrang	1028 1684 1696 1454
arrange$	1192
arranged$	1767
arrangeed$	1192
arrangeted$	1192
arrest	1062 667
arrest$	69
arrested$	1718
arrests$	69
arriva	1361
arrivaltime$	2017
arrivaltimes$	2017
arrive	381 591
arrive$	1210
articl	1691 1708 447 1462 656
as$	1075 88 90 1104 101 1770 1774 1775 1777 1778 141 226 478 501 502 1519 517 1532 1539 570
asbo	201 1208 202 1209
asbos	1208 1209
aside$	1641
ask	1716 1082 1738
ask$	213 471 964
aske	471
asked	1044 1702 1703 1082 1738 458
asked$	1700 1720 1066 1082 213 257 1465 964
asking$	213 964
asks	1082 1738
asks$	213 471 964
aspira	1533
aspirations$	843
assaul	73 667
assault$	497
assaulted$	497
assaults$	497
assemb	1691 1708 2035 447 1462 656
assemble$	2051
assemblies$	1709 2106
assembly$	2106 658
assess	1691 1708 1088 84 447 1462 656
assessment$	2 1742 1744 1747 1748 1750 1514
assign	1454
assign$	628
assigned$	392 1460 628
assigning$	628
assigns$	628
assist$	805
assistance$	1766 805
assisted$	805
assisting$	805
assists$	805
associ	1199 1200 1857 1202 1864 1211 1869 1873 1874 1264 1338 2035 2047
associate$	1855 1867 1916 1920 1994 1613
associating$	1856 1905 1614
association$	1856 1858 1922 1591 728
associations$	729
assumptions$	1555
at$	1038 1715 1074 100 1770 1131 1222 1225 1902 309 2007 2009 363 2086 2089 2091 1439 1447 2105 2107 1456 1477 1562 1609 1617 1618 1619 1631 1632 1633 1657
attachment$	1373
attachments$	1373
attack	73 667
attack$	737
attacked$	1496 737
attacks$	737
attemp	560
attend	1007 1008 4 1670 1016 1672 1021 1023 1682 1683 1028 1684 1044 1049 44 381 1454 451 591
attend$	1669 1051 1196 2007 1458 1001
attendance$	1011 1679 1681 67 1461
attendd$	1458
attended$	1663 1700 1705 1051 1458
attendees$	1677 1681
attending$	1663 1001
attends$	1669 1051 1196 1458 1001
attention$	1132
attenu	296
attitudes$	1555 848
attraction$	2075
attractive$	1800
audit	1691 1708 447 1462 656
audit$	2
august$	1728
aunt	1243 2053
aunt$	768
auntie$	768
aunty$	768
authorisation$	1601
authorisations$	1601
authority$	1601
autumn$	1728
availa	1163 1454
available$	1098 1767 1135 1819
avoid	207 1876
avoid$	1214 1942
avoidi	207
avoiding$	1214 1474
aware	1103 1114 1163
aware$	1759 1770 1773 1813 1819 823
awaren	1533
awareness$	1521 515 1523 553 842
away	1946 295 1318 324 2039 397 1424
away$	1851 1864 1876 1877 1902 1252 251 1937 1295 1302 315 1331 2009 2027 1372 1380 1384 1407 406 1424 1625
back	1096
back$	1752 406 473 1654
backinto$	1445
backto$	1445
badmin	1453
badminton$	2109
bail$	201
bake$	655
bakees$	655
bakes$	655
ban	193 196 247 248 253 384 389 409 410 1448 593
ban$	194 1221 244 294 2104
band	2055
bann	410
banned	193 196 377 389 2071
banned$	1849 194 294 372 1384
banner	31
banner$	421
banners$	421
bannin	193 196 247 389
banning$	194 294
bans	193 196 247 253 389
bans$	194 294 2104
bar	193 196 247 384 389 410 593
bar$	194 294
barbec	33
barbecue$	1040 2108
barbecues$	1040
barr	410
barred	193 196 377 389
barred$	1849 294 372 1384
barrier$	335 375
barrin	193 196 247 389
barring$	294
barrister$	801
bars	193 196 247 389
bars$	194 294
base$	1540
based$	1116 1569
basis$	1781
be	96 156 523
be$	1037 1042 78 1111 107 1117 119 1140 1147 148 1157 1159 153 1191 1210 237 256 1923 271 478 542 583
bear$	147
bearing$	147
bears$	147
become	96
been	1727 65
been$	11 1032 1037 1046 78 1111 271
before$	1715 63 1072 2089 762
befrie	73
behavi	1828 1533
behaviour$	201 202 1555 847
behaviours$	1555 847
behind	1432
behind$	1988 2088 1494 730
being	96 156 2047 1533
being$	78 1111 1857 1910 1923 2035 2054 1473 1474 542 1572
believ	1724 1082 1738
belong	1089 84
belong$	1745 507
belonging$	1801
belongs$	507
bench	36 2087
bench$	22 34 402 403
benches$	22 34
beside	1350 1355
beside$	2011 1632
best	1518
best$	1571
better	103 108 208 350 1375 516 526 665
better$	1110 1115 1808 1182 1841 180 1229 1296 310 330 2032 454 551 576
betwee	1854
between$	1774 1193 1850 1858 1859 1931 1342 1382 1503
beyond	81 1252
bid	1691 1708 447 1462 656
bigger$	2000
bike	36
bin	36
bin$	22 34
bingo	1453
bingo$	2109
bins$	22 34
bit$	1831
blankets$	1652 1660
block	409
block$	187 603
blocke	2065 2071
blocke$	603
blocked$	1849 187 603
blockes$	603
blocking$	187 603
blocks$	187 603
board	13
board$	1020 1694 2030 1453 1548
boardi	1946
boarding$	1316
boards$	1694
boat	2055
bond	1202 1303
bond$	1858 229 1959 332 353 1373
bonds$	229 1959 1373
book	1682 398
book$	2102 1652 942
booked	1682 1049 1454
booked$	1705 942
booking$	2090 942
bookle	1691 1708 447 1462 656
booklet$	1674
booklets$	1652
books	36
books$	2102 1652 942
boroug	1284 1940 1946 1974 1979 2039
borough$	1947 1299 1956 1970 2025
boroughs$	1971
both	2010 1433 2095
both$	1701 1619 1621 1623 1624 1661
bought	1043 1454
bought$	1699 1463 926
bounda	1828
boundaries$	1583
box$	655
boxes$	655
boxs$	655
boy	188 1201 1865 1220 1260 1930 1275 1276 1933 274 1290 1998 1365 1391 1592 1604 1612
boy$	1938 346 1383
boyfriend$	777
boys	26 39 40 57 1068 71 75 149 1156 188 1201 1865 1220 238 1260 1930 1275 1276 1933 317 1998 2010 1365 1387 2073 1436 1449 1469 1592 1604 1612
boys$	1033 1047 1064 1078 1184 1914 1938 1939 1959 346 2043 2092 1493 1603
bread$	1660
break	1284 1940 295 296 1361 366 387 1401 414 597
break$	207 267 268 1285 1302 299 315 1340 2057
breakf	1443 1444
breakfast$	2099 2100 1650 1660
breakfasts$	1650
breaki	296 387
breaking$	267 268
breaks	1940 296 387
breaks$	267 268
breaktime$	2017
breaktimes$	2017
breath	1401
breathe$	2074
breather$	2057
breathing$	1401
brief$	1552 999
briefe	1007 1688 1036 1702 1703
briefed$	1663 1692 999
briefi	1691 1708 447 1462 656
briefing$	2 1709 658 999
briefings$	1709
briefs$	999
bring	645
bring$	183 959
bringing$	183 959
brings$	183 959
broken	2076
broken$	1872 1244 1245 597 1623 1624
brothe	316 1391 2053
brother$	763
brothers$	1492 1616
budget	1043
budget$	15
budgeted$	1699
build	1152 516 526
build$	129 139 1808 424 895
builde$	139
buildes$	139
buildi	1979 526
building$	30 139 1929 280 1948 1957 1999 895
buildings$	1980
builds	526
builds$	139 424 895
built	1029
built$	1685 1693
bulb$	22
bulbs$	22
bump$	2018
bunch$	1951
burglaries$	694
burglary$	694
burgled$	736
bus	1979 1378 2034 2095
bus$	1694 1967 1985 2108 1630 1650
buses	1284 1940 1310 2034 2037
buses$	1694 1966 1980
busine	1089
business$	1745 1798
buy	1495
buy$	1735 2081 2082 925
buyer$	677
buyers$	1492 1615 677
buying$	925
buys$	925
by	1441
by$	1038 1723 66 1166 2089 2097 1478 1480 1559 1576 1617 1628 1632
cabin	2055
cafe	41
cafe$	1999
café	41
café$	1999
call	1670 1691 1708 1392 447 1462 656
call$	1669 1065 61 69 70 1848 2090 569
called	44 1720
called$	1051 70 1505 500
calling$	1347
calls	1028 1684
calls$	1669 1065 61 69 70 1848 1194
calm$	2074
calmer	665
came	1675 1682
camera	36
camera$	22 34 421
cameras$	22 34 421
camp	33
camp$	1040 2108 655
campai	1691 1708 447 1462 656
campaign$	450
campes$	655
camps$	1040 655
campus	1284 1940
can	1716
can$	54 1760 1111 1794 1189 231 1339 1362 385 1543
cancel$	319
cancelled$	1964 1981
cancels$	319
cannot	1218 231 1362 385
cannot$	1942
cap	250 378
cap$	273 379
capacity$	1095 1129
caped$	379
caping$	273 379
capitalise$	129
capped$	379
capping$	379
caps$	273 379
capting$	379
captured$	1847
car$	1985
card	1691 31 1708 447 1462 656
card$	1674 421 2090 1652
cards$	421 2090 1652
care$	1838
careful$	1130 1590
carefully$	2032
carer	1690 373 452
carer$	0 1 1668 29 763
carers$	0 1 1668 29 214 763
careta	37 38
carr	645
carria	2055
carried$	1171 1454
carry	1716
carrying$	1474
case$	1097 1532
caseworker$	789
cast	39 40 2055
cast$	1047 392 2061
casts$	2061
catch	1529
caught$	1413 407
caution$	242
cautione$	242
cautioned$	242
cautiones$	242
cautioning$	242
cautions$	242
cbo	201 1208 202 1209
cbos	1208 1209
cctv$	22 690
cease	1340
cease$	1981 319 1996
ceased	1063 1076
ceased$	1719 1732
ceases$	1981
cent$	1027
centre	10 41 109 1284 1940 1979 2037
centre$	1904 280 1957 1999
centred$	1116 1149 1549 1550 1569
centres$	1980
certain$	150 1574
chair	21 37 38
chair$	1734 2102 1651
chaira	1028 1684
chairc	1028 1684
chairchecks$	1028
chaird	1028 1684
chaire	1028 1684 1454
chairf	1028 1684
chairh	1028 1684
chairl	1028 1684
chairm	1028 1684
chairo	1028 1684
chairp	1028 1684
chairr	1028 1684
chairs	1028 1684 36
chairs$	1734 2102 1652
chairu	1028 1684
chairv	1028 1684
chairw	1028 1684
challeng$	548
challenge$	1787 548 894
challenged$	1803 894
challenges$	1787 548 894
challenging$	548 894
challengs$	548
champi	526
champion$	453
chance	1824
chance$	231 1401
change$	1753 1756 1758 312 313 472 1577 1586 952
changed$	952
changees$	1753
changes$	1753 1756 1101 1758 312 1577 952
changing$	312 952
channel$	35
channels$	1754 1791 1158 152
charge	1448
charge$	2104
charges$	2104
charte	31
charter$	32
chas	380
chased	1044
chased$	1700
chat	1356 408 1416
chat$	165 1356 2012 1392 408 1415 1416 2072 1578
chats$	165 1578
chatti	1347
chatting$	2003
check	1008 1691 1708 447 1462 1529 656
check$	1691 1708 115 447 1462 656 970
checked$	970
checking$	115 970
checks$	1028 115 970
chess	1453
chess$	2109
child	1391
child$	1371 1383 543 562
childr	1068 1080 1083 149 1156 188 1201 1865 1220 1260 1930 1275 1276 1933 317 1998 1365 1387 1391 1592 1604 1612
children$	1736 1739 1822 1952 1371 2043
choice	1824 1828 1533 1575
choice$	370
choices$	370 849
choir	2055
choos$	368
choose	1716 222 471
choose$	368 369 439 1478
chooses$	368 369 439 1478
choosi	471
choosing$	368 369 439 1478
chooss$	368
chose	1066 471
chose$	1722 1478
chosen	1043
chosen$	1699
chrono	1691 1708 447 1462 656
church	41
cinema	41
circle	1691 1708 1357 447 1462 656
circle$	1871 1908 1951 1317 1337 332 2013 2050
circles$	1871 1317 2013 2050
circul	1028 1684 1039 1454
circulated$	1695
cities	1979
cities$	1971
city	1946 1974 1979 2039
city$	1947 1956 1970
civil$	201
claim	1448
claim$	2104
class	1284 1940 1974 1319 1979 1378 2034 2037 1393 393
class$	1948 1963 1975 1976 1337 2011 2049 1400 2067 2106
classe	1940 1285 2034
classes$	1711 1941 1980 2025 2049 2106
classroom$	1694
classrooms$	1694
clause	1854
clause$	1743 1853 1513
clauses$	1743 1853 1513
clean$	239
clear	380 1518
clear$	1733 1814 1815 1335 1380 551 576 618
clearer$	576
clearing$	618
clears$	618
clicks	1021
clicks$	1677
climb$	655
climbes$	655
climbs$	655
clinic	41
clique$	332
clos	409
close$	1113 1130 1923 1350 551 612
closed	1031 2071 1454
closed$	1687 1981 612
closely$	1534
closer	108
closer$	1115 246
closes$	612
closing$	612
club	10 1691 41 1708 1974 1979 2037 1393 447 1462 656
club$	1904 280 1957 1963 1999 2025 2049 450
clubs	1284 1940
clubs$	1980 2025 2049
co	495
co$	109 566
coach	1690 37 38
coach$	2108
coache	37 38 2055
coaches$	2108 654
coachi	1691 1708 447 1462 656
coaching$	654
coats$	456 1652 1660
coax$	288
code	31
code$	32 2104
codes$	456
coerce	73
coerci	73
cohort	2055
coinci	2018
coincide$	1879
collab	108 109
collaborative$	1115 1116
collaboratively$	1534
collea	1099
colleagues$	1755
collec	320 1361
collect$	1000
collected$	1455 1000
collecting$	1000
collectiontime$	2017
collectiontimes$	2017
collects$	1000
colleg	1284 1940 1285 1946 1974 1319 1979 1336 1378 2034 373 1393 393
college$	1730 293 1956 1975 1976 1992 2025 2049 1400
colleges$	1941 1980 1992 2025 2049
colour$	2102
colours$	2102
come	1675 1682 1716 381 451 591
come$	1720 1196 1210 1305 2041 1458
comed$	1458
comeed$	1458
comes	381 591
comes$	1196 1458
comfortable$	1800
coming$	1123 1857 1474 1542
commis	1043 1454
commissioned$	1699
commit	13 1022
commit$	731
commits$	731
committed$	1678 731
committee$	1020
committing$	731
commun	1023 1200 1857 1518 1529 1533
communicate$	879
communicated$	879
communicates$	879
communicating$	879
communication$	1679 1771 1784 1158 152 1856 827 879
communities$	1190
community$	1829 1190 202
compan	37 38 1199 1869 1215 2055
company$	1855 1871 1227 1228 1885 1993 2015 2031 2033 1404
compared$	472
compla	1082 1738
complaint$	61 69 2090
complaints$	61 69
comple	1009 4 1016 1672 1023 1682 1683 1028 1684 1031 1696 1049 1171 1454 451
complete$	1665 1687 1693 1458
completed$	1665 1687 1689 1693 1705 1827 1458
completeed$	1458
completes$	1458
completion$	1011 1679
concer	33 1118 1533
concern$	1756 1758 1787 510 1532 840
concerns$	1756 1101 1758 1774 1787 510 1532 1539 840
concert$	1040 2108
concerts$	1040
condit	1854 201 1208 1448
condition$	1853 2104
conditions$	1853 2104
conduc	1454
conductors$	29
confer	1691 1708 447 1462 656
confid	1824 1533
confidence$	1146 669 832
confident$	669
confir	1114
confirmed$	1770
confis	211
congre	1199 1200 1857 1864 2035
congregate$	1855 2051 1613
congregating$	1856 1614
connec	1303
connection$	209 1959 1373
connections$	245 1959 1373
consci	1163
conscious$	1819
consen	1828
conseq	1828
consid	1089 1114 1518
consider$	816
consideration$	1771 1132 1823 1530 817
considerations$	817
considered$	1745 1767 1770 1847 816
considering$	816
considers$	816
consis	109 142 1518 526 1533
consistent$	1116 1773 1149 576
consort$	1613
consorting$	1614
constant$	1130
consul	1007 1688 1691 1036 1044 1702 1703 1708 447 1462 458 656
consult$	878
consultant$	781
consultation$	878
consulted$	1663 1692 1700 1465 878
consulting$	878
consults$	878
contac	1007 1008 1670 1021 1023 1682 1028 1684 1688 1691 1036 1044 1702 1703 1049 44 1708 1199 1200 1857 1864 1211 1874 1877 1257 1261 1264 1338 1392 447 1462 458 1529 656
contact$	1677 1679 1680 1709 1065 1848 186 1194 1197 1198 1855 1856 1203 1867 209 1238 1906 1913 1916 1920 1922 1994 1359 1406 453 1531 1545 1597
contacted$	1663 1692 1700 1705 1051 1465
contacts$	1677 1709 1065
contin	103 108 808
continual$	1130
continue$	571
continued$	1110 1115 454 540 551
contra	1208
contri	1690 452
contributor$	0 1 1668 29
contributors$	0 1 1668 29
contro	73 250 352 378 1495
control$	1735 273 2005 379 2081 2082
controled$	379
controling$	273 379
controlped$	379
controlping$	379
controls$	273 379
controlting$	379
conven	1454
convene$	1669
convenes$	1669
conver	1691 1708 447 1462 656
conversation$	1771 1158 152 1818 1578
conversations$	1771 1158 152 1578
cook$	944
cooking$	944
cooks$	944
cool	1360
cool$	1995 2016
cools$	2016
cooper	1502
coordi	37 38 109 142 452
coordinate$	857
coordinated$	1116 1149 857
coordinates$	857
coordinating$	857
cope	1152
cope$	1808
copies$	1652
copy$	1674
core$	13 188 1201 1865 1220 1260 1930 1275 1276 1933 1998 1365 1592 1604 1612
corner$	1422 2079
corners$	1422 2079
cost	1727 65
costed	1043
costed$	1699
costum	36
could$	1727 1729 1189 385
counci	21 1028 1684 37 38 2095
councilchecks$	1028
counse	1691 1708 447 1462 656
counsel$	242
counsele$	242
counseled$	242
counseles$	242
counseling$	242
counselling$	1680
counsellor$	786
counsels$	242
count$	18 630
counter$	1694
counters$	1694
counti	1284 1940 1979
counties$	1971
counting$	630
country$	1970
counts$	630
county	1946 1974 1979 2039
county$	1947 1299 1956 1970
course	1691 1708 1142 1378 2034 2037 1393 447 1462 656
course$	2 1671 1709 1765 1798 2049 450 658
courses$	1709 2049
court	41 2087
court$	30 201 725
cousin	2053
cousins$	1493 1616
cover	1089
cover$	1745
covere	1049 1089 83 84 85 86
covered$	1705 1745 1090 1092 1093
crackdown$	720
create	1454
create$	896
created$	896
creates$	896
creati	4
creating$	896
creation$	1011
crew	2055
crime$	692
crimes$	692
cross	1211
cross$	108 1867 1879 2018
crowd	1869 1357
crowd$	1918 1951 1952 1337 2013 2031
crowds$	1918 2013 2031
cultur	1533
culture$	1555 834
cups$	1652
curb	250 378
curfew	201 1208 211
curfew$	347 1608 602
curfews$	347 1608 602
curiosity$	1783 1520 1545
curiou	1163
curious$	1773 1819 1590
curtai	250
customary$	135
customers$	1615
cut	193 296 352 366 506
cut$	80 1849 207 1872 273 359 923
cuting$	273
cuts	193 296
cuts$	80 273 923
cuttin	193 296
cutting$	80 207 923
cycle$	655
cyclees$	655
cycles$	655
dad	1243 2053
dad$	763
daily$	1664
dance$	655
dancees$	655
dancer	39
dances$	655
danger	1828
darts	1453
darts$	2109
dashbo	1691 1708 447 1462 656
date$	1820
daught	1391
daughter$	1371 763
daughters$	1371
day	1284 1940 1979 2037
day$	1673 1272 1944 1967 1968 1351 2052 2067 2102 2108
days	1940 667
days$	1673 1272 1945 1968 1980 1351
deal$	124
dealer	1721
dealer$	1491 904
dealers$	1615 676 904
dealing$	697
dealt$	84 85 86
december$	1728
decent$	1296
decide	1114
decide$	1734 399
decided$	1770 399
decides$	1734 399
declin	665
deconstruct$	548
deconstructe$	548
deconstructes$	548
deconstructing$	548
deconstructs$	548
decrea	665
deepen	526
degree$	5
delet	409 506
delet$	603
delete	2071
delete$	349 603
deleted$	603
deletes$	603
deleting$	603
delets$	603
delive	1009 4 1023 1682 1028 1684 1043 1049 47 1454 645
deliver$	974
delivered$	1665 1699 1705 1054 1463 974
delivering$	974
delivers$	974
delivery$	1011 1679
demoli	2065
dentist$	796
depart	1361
departuretime$	2017
departuretimes$	2017
dependence$	286 1373
descri	1716 1061 1082 1738 1089 84
describe$	1717 1745 659
described$	1745
describes$	659
design	1454
design$	1734
designs$	1734
desk$	1694
desks$	1694
detach$	206 359
detaching$	206
detail$	1743
details$	1674 1743
detective$	685
detectives$	685
deter	193 384
deter$	194 244 710
determ	1114
determined$	1770
deterr	193
deterred$	372
deters	193
develo	1152 1454 516 526
develop$	1753 139 1808 864
develope$	139
developed$	1803 864
developes$	1753 139
developing$	139 864
development$	1756 1758
developments$	1756 1101 1758
develops$	1753 139 864
dialogue$	1158 152 1545 1578
did$	1727 1729
die$	1360
dies	1360
dies$	2016
dietician$	797
dietitian$	797
differ	208 1318 350 1375
difference$	671
different$	1207 1229 1899 1248 265 1937 277 278 1289 1294 1296 1300 1307 302 303 1315 310 1323 1324 1329 1986 329 330 344 354 1369 1370 386 1399 1405 1411 415 1423
differently$	2032
difficult$	331
dig$	1004
digging$	1004
digs$	1004
dilut	296 366
dimini	414
direct	1691 37 38 1708 1824 447 1462 656
direct$	213 1250 574
directed$	213
directing$	213
direction$	1601
directions$	1863 1950 1601
directs$	213
disassociate$	207
disban	1244 1245 1340 2071 409 597
disband$	321 1996
disbande$	321
disbanded$	1900 1901 321
disbandes$	321
disbanding$	321
discou	193 384
discourage$	194 195
discouraged$	372
discourages$	194 195
discouraging$	194 195
discus	1089 83 1114 1454 1529
discuss$	818
discussed$	1745 1090 1767 1770 818
discusses$	818
discussing$	818
discussion$	1771 1818 1578 818
discussions$	1771 1578 818
disentangle$	359
disman	1244 387 597
dismantl$	321
dismantle$	321
dismantled$	1900 321
dismantles$	321
dismantling$	321
disper	224 1244 1245 381 2070 586
dispersal$	1593 1601
dispersals$	1601
disperse$	1231 244 255 585
dispersed$	1900 1901 585
disperses$	585
dispersing$	585
displa	1691 1039 1708 447 1454 1462 656
display$	1694
displayed$	1695
disrup	193 296 387
dissociate$	207
dissol	1340 409
dissolv$	321
dissolve$	321 1995 1996
dissolved$	321
dissolves$	321
dissolving$	321
dissua	193
dissuade$	194
dissuaded$	372
dissuades$	194
distan	295 397
distance$	206 1302 335 359 375
distances$	206
distancing$	206
distant$	1315 1380
distri	4 1049 47 374 1454
distributed$	1705 1054 1381 1463
distribution$	1011
diversion$	890
diversionary$	890
divert$	206 889
diverted$	889
diverting$	206 889
diverts$	206 889
divide	1244 374 597
divided$	1900 1381 392
dividi	597
division$	375
do$	1716 131 168 1840 216 1230 1362 536
doctor$	780
does$	168 216 1362
doing$	131 168
domino	1453
dominoes$	2109
don$	216 1362
donate$	1005
donated$	1005
donates$	1005
donating$	1005
done	1009 1031 1049 1171 1454
done$	1665 1687 1693 1705 1796 1827 1844 1845
door$	1694 34 1799 1630
doors$	1694 34
dorm	2055
doubl	665
double$	46 68
down	2071 665
down$	1678 1700 349 1619 1633
downinto$	1445
downlo	1675 1021 1682
downloads$	1677
downto$	1445
draft$	956
drafte	1454
drafted$	956
drafting$	956
drafts$	956
draw$	129 206 269 2075 631
drawin	477
drawing$	2090 631
drawn$	1022
draws$	631
dress$	1448
drew	1066
drew$	1722
dried$	1076
drift$	1298 382 1390 2074
drifted$	382
drifting$	382 1390
drifts$	382 1390
drive	2070
drive$	345 579 619
driveing$	345
driven	320
driven$	287 647
driver	20 1690 37 38 57 1427 2095 452 1469
driver$	0 1 1668 29 2083 1497
drivers$	0 1 1668 1027 29 1064 2098
drives$	345 579 619
driving$	579 619
drop	207 428 665
drop$	10 1691 41 1708 1214 1443 1444 441 447 1462 569 639 656
dropin$	1435
dropins$	1435
droppe	665
dropped$	441 639
droppi	207 665
dropping$	1214 441 639
drops	665
drops$	441 639
drug$	696
drugs$	696
due$	1109 1532
dug$	1693
each	1112 1998 2010 1433 2095 1612
each$	1664 1701 1768 1867 1894 1936 1290 1959 316 322 1994 338 2003 2007 404 423 2089 1434 2091 1440 2103 1449 1468 482 1621 1623 1624 1626 1635 1648 1653 1658
ear$	1553
earlie	665
early$	580 581 1619
ears$	575
easier	665
easier$	1349
easter$	417
easters$	417
easy$	1733
eat$	1259 991
eating$	991
eats$	1259 991
educated$	1281 1345 1353
effect	1518
effectively$	1774
effort	1119
effort$	1771 1775
efforts$	1771
eject	380
elder	346
elder$	2038
eldest	188 1201 1865 1868 1220 1260 1930 1275 1276 1933 274 1290 316 1998 346 1365 367 2073 1592 1604 1607 1612
eldest$	2038
elearn	1691 1708 447 1462 656
else$	2014
elsewh	1946 1358 2039
elsewhere$	1749 1902 1937 1986 2001 2009 2014 1514
email	1008 1691 1708 447 1462 656
emaile	1007 1688 1044 1702 1703 1454 458
emailed$	1663 1700 1045 1465
emails	1028 1684
embed	526
embed$	852
embedded$	1803 852
embedding$	852
embeds$	852
emerge	1148
emerge$	1753 1804
emergees$	1753
emerges$	1753 1804
emotio	103
emotional$	1110
employ$	930
employing$	930
employs$	930
empowe	526
empower$	812
empowered$	812
empowering$	812
empowerment$	812
empowers$	812
enable$	143
enables$	143
enabling$	143
encour	1114 1824 526
encourage$	819
encouraged$	1770 819
encouragement$	899
encourages$	819
encouraging$	819
encrypted$	726
end	193 207 248 1340 409 2076
end$	1214 259 1314 1974 1981 319 1995 1996 2016 1422 2079 965
endeav	560
ended	1076 2071
ended$	1732 1849 1872 1981 965
ending	193 207
ending$	1214 319 965
ends	193 248 1360
ends$	1981 319 2016 1422 2079 965
enforc	601
engage	1007 1023 28 1518 521 1533 1575
engage$	1035 1528
engaged$	1663 1689 1528
engagement$	1679 1771 1461 1528 836
engages$	1035 1528
engagi	521
engaging$	1528
enhanc	526
enhance$	862
enhanced$	1803 862
enhances$	862
enhancing$	862
enquir	1691 1708 447 1462 656
enrol$	362
enroled$	362
enroling$	362
enrolred$	362
enrols$	362
ensure	526
ensure$	399 511
ensured$	1803 399 511
ensures$	399 511
ensuring$	511
enter	381 591
enter$	2041
entered$	392
enters	591
entrance$	1694
entrances$	1694 1310
entry	1361
entry$	1384 1650
entrytime$	2017
entrytimes$	2017
environment$	1797 1829
environments$	1797 1829
episod	667
equip$	549
equipm	36
equipped$	549
equipping$	549
equips$	549
erode	296
escala	532
escalate$	1577
escalated$	1517
escalates$	1577
escort	388
escort$	345
escorted$	287
escorting$	345
escorts$	345
establ	1114 1454 526
established$	1098 1770
estate	1946 1974
estate$	1957
ethos$	838
evalua	1454
evenin	1691 1708 1284 1940 1979 2037 395 396 447 1462 656
evening$	1673 1704 1272 1944 1967 1968 1325 1982 1351 2052 1402 2059 2067
evenings$	1673 1704 1272 1280 1945 1968 1969 1980 1325 1982 1351 1402 2059 1477
event	1691 1708 447 1462 656
event$	1709 658
events$	1709 1798
every	2010 1433 2095 1612
every$	1664 1701 1055 1137 163 1262 322 423 2089 2091 2103 1653
everyb	20 149 1156
everybody$	1027 1190
everyo	20 1099 149 1156
everyone$	1027 1755 110 1190
everything$	1543
evict	380
evidence$	16 711
evolve$	1753
evolvees$	1753
evolves$	1753
exchange$	111
exclud	1062 377 389 2070 410 593
exclud$	600
exclude$	294 600
excluded$	1718 294 1353 1384
excludes$	294 600
excluding$	294 600
excluds$	600
exclus	667
exclusion$	69 201 202
exclusions$	69
exerci	1691 1708 447 1462 656
exhibi	33
exhibition$	30 1040
exhibitions$	1040
existing$	1098 1135
exit	315 409
exit$	261 1322
exiting$	261
exits$	261
expected$	257
expel	410 593
expel$	600
expele$	600
expeles$	600
expeling$	600
expell	410
expels$	600
explai	1044 1061 1082 1738
explain$	1717
explained$	1700
exploi	1828 1495 905
exploit$	1735 2081 2082
exploitation$	675
exploitative$	675
exploited$	675
exploiter$	675
exploiters$	675
exploiting$	675
exploits$	675
explor	1089 84 1114
exploration$	1771
explore$	815
explored$	1745 1767 1770 815
explores$	815
exploring$	815
extend$	941
extending$	941
extends$	941
extent$	5
extra$	180
extract$	206
extricate$	206
eye$	1769
eyes$	575
facili	1454 526
facilitate$	858
facilitated$	858
facilitates$	858
facilitating$	858
fade	1360
fade$	1995 2016
faded	2076
fades	2076
fades$	2016
fair	33
fair$	1040 1733 1590
fairs$	1040
fall	665
fallin	665
falls	665
falls$	1360
famili	20 1690 39 40 75 1112 452
families$	0 1 1668 1027 23 29 1047 1768 1150 1220 214 1938 1989 1346 2098 1556 774
family	1690 188 1201 1865 1220 1260 1930 1275 1276 1933 274 1290 1946 1974 1998 1365 2053 452 1592 1604 1612
family$	0 1 1668 29 1091 1938 1346 1427
far	324 397
far$	97 324 1331 1380 415 1423 1424
fare	1448
fare$	2104
fares$	2104
fashion$	1805
faster$	1584
father	1243 2053
father$	763
fear	1082 1738
fear$	1473
fears	1082 1738
feasibility$	1563 558
feasible$	1525
february$	1728
fed$	1757
fee	1448
fee$	2104
feed$	89
feedback$	448
feeding$	89
feeds$	89
feel	1716 1082 1738 1152
feel$	1808 1157 478 659
feeling$	659
feelings$	184
feels	1082 1738
feels$	1157 478 659
fees$	2104
fell	665
felt	1716 1082 1738
felt$	478 659
fence	36 2087
fence$	22 34 924
fenced$	2065
fences$	34 924
fencing$	22 34 924
festiv	33
festival$	1040 2108
festivals$	1040
few$	1731
fewer	46
fewer$	1053 52 660 758
fight	667
fight$	69
fights$	69
file$	1747 1748 1750 1514 1530
filed	1454
files	1028 1684
fill$	632
filled	1454
filled$	632
filling$	632
fills$	632
film	1691 1708 447 1462 656
film$	30 35 2085 2090 2093 2102 2108
filming$	651
films$	2102 2108 651
find	1061 222 1392
find$	1717 1082 323 476 1484
findin	1088
finding$	1742 1744 323
finds$	323 476 1484
fine	1448
fine$	2104
fined	2070
fines$	69 2104
finish	1009 1361 1454
finish$	1995
finished$	1665 1693
finishingtime$	2017
finishingtimes$	2017
finishtime$	2017
finishtimes$	2017
firm$	576
firmer$	576
first$	1478
fish$	655
fishes$	655
fishs$	655
fit$	1760 919
fits$	919
fitted	1029 1049
fitted$	1685 1705 919
fitting$	919
five	39 40 53 1068 71 75 188 1201 1865 1220 238 1260 1930 1275 1276 1933 317 1998 2010 1365 1387 1436 1449 1469 1592 1604 1612
five$	33 1047 1060 1078 1959 2043 1434 2092 1453 1648 1655 1661
fix	378
fix$	616
fixed$	616
fixes$	616
fixing$	616
flag	95
flat	373
flexib	1163
flexible$	1819
flies$	391
flowing$	1814
flush	380
fly$	391
flyer	1691 1708 447 1462 656
flyers$	1652
fobs$	456
focus	526
focus$	1545 851
focused$	1549 1550 1569 851
focuses$	851
focusing$	851
focussed$	1549 851
follow	1021 1062 73 1998
follow$	114 1139
followed$	1718 1724 1114
followers$	1677
following$	114 1474
follows$	114
food$	2102 1660
footage$	691
football$	1661
footfall$	1461
for	1738 309
for$	1025 1699 1722 1745 1762 1782 1802 1809 1928 1354 2089 1447 1478 1519 1559 1565 1629 1631 1656
forbid	193 196 247 248 253 384
forbid$	194 1221
forbidden$	1849 372
force$	687
form	1284 1940 1319 1979 1336 1378 2034 2037 1393 393
form$	35 1963 1975 1976 1992 1997 2011 2025 2049 1400
forming$	2003
forms	1691 1708 1940 1285 2034 447 1462 656
forms$	35 1941 1980 1992 2025 2049
fortnightly$	1664 2089
forum	13
forum$	1020
forwar	1114 1139
forward$	1770 1795 1526 1527 1586
forwards$	1526 1527 1586
foster	526
foster$	373
found$	1862 1413 407 476
four	53 75 188 1201 1865 1220 1260 1930 1275 1276 1933 317 1998 1365 1387 1449 1469 1592 1604 1607 1612
four$	1060 199 1914 2043 1417 1450 1452
fragme	387 597
fragment$	321
fragmente$	321
fragmented$	321
fragmentes$	321
fragmenting$	321
fraternise$	1613
free	397
free$	359 643
frequency$	6
fresh$	239 1401
friday	395 396
friday$	1704 395 1402 396 2059 1430
fridays$	1704 1402 2059 1430
friend	26 39 40 53 57 1068 71 1080 75 1083 1112 149 1156 188 1200 1201 1202 1865 1869 1215 1874 1219 1220 1882 1886 1897 238 1260 1930 1275 1276 1933 274 1290 1958 1303 1960 1961 317 1987 1998 2010 1357 1365 1387 2060 2062 1420 1436 1449 1469 1592 1604 1610 1612
friend$	245 1330 1993 346 1383
friendly$	1733 1800 1590
friends$	1033 1047 1060 1064 1078 1736 1739 1768 1184 1870 1871 1216 1891 1892 1251 245 1908 1913 1917 1919 1926 1927 1939 1949 1952 1953 1959 1973 1978 1330 1332 1993 346 2013 351 2015 2020 2022 2029 2031 1376 2033 2043 2045 383 2048 2063 405 2074 412 2077 2080 2092 1596
friendship$	1856 1858 1870 1215 1871 1905 245 1922 1924 1926 1958 1959 1984 332 1357 2013 353 2022 2031 1394 412 2077 1596
friendships$	1856 1858 1870 1871 1905 245 1922 1924 1926 1959 332 2013 353 2022 2031 412 2077 1596
from	1213 1960 1364 1441
from$	1706 117 1850 1214 1254 1279 1937 1283 1301 1306 1322 2009 1366 2028 1379 2036 1389 2086 2089 2097 463 1479 1559 1609 1618 1654
full$	1182 454
fully$	1037
fund$	15 915 916
funded$	915 916
fundin	1691 1708 447 1462 656
funding$	15 1095 1129 915 916
funds$	15 915 916
furniture$	2102
furthe	103 108
further$	1110 1115 1250 1380
future	108
future$	1115 1779 1250 1532
game	33
game$	1040 2102
games$	1040 2102 2109
gang$	202 1506 587
gap$	335 375
gaps$	1535
garden$	30 2090 655
gardenes$	655
gardens$	655
gate	36
gate$	22 1694 34
gates$	22 1694 34
gather	1199 1200 1857 1864 1211 1873 1874 1238 1255 1257 1264 1338 1347 2018 2035 1387
gather$	1855 1862 1210 1867 1894 1895 1916 1920 1994 2041 2051 1409 2066
gathered$	1847 1862 1413 1455
gathering$	1856 1907 1911 1918 1922 2003 2004
gatherings$	1911 1913 1918 2043
gave$	394
genera	103
general$	1110
get	1716 1061
get$	1717 169 206 288 1305
gets$	169 206 288
getting$	169 206 288 1347
gift$	1065
gifts$	1065
gig	33
gig$	1040 2108
gigs$	1040
girl	188 1201 1865 1220 1260 1930 1275 1276 1933 274 1290 1998 1365 1391 1592 1604 1612
girl$	1938 346 1383
girlfriend$	778
girls	26 39 40 57 1068 71 75 149 1156 188 1201 1865 1220 238 1260 1930 1275 1276 1933 317 1998 2010 1365 1387 2073 1436 1449 1469 1592 1604 1612
girls$	1033 1047 1064 1078 1184 1914 1938 1939 1959 346 2043 2092 1603
giv	645
giv$	139
give	103
give$	1110 125 139 207 394 653 939
given	1682 1049 47 1089 103 161 1454
given$	1018 1705 1054 1063 1745 1110 1767 125 1168 1454 1463
gives$	139 394 653 939
giving$	125 139 207 394 653 939
givs$	139
go	1670 1716 1061 381
go$	1042 1717 1089 1196 1210 236 1264 262 1270 287 1305 311 1374 391 1428 468 665
goalpo	36
goalpost$	22
goalposts$	22
goe$	1196
goes	381
goes$	1042 1196 236 262 287 311 1374 391 1428 435 468 665
going	108 381
going$	1115 1814 1177 1910 262 2035 2047 1474 1519 519
gone	1670
gone$	1042 1044 1720 1454 468
good$	1733 1808 1296 2054 454 551
gos$	1196
got$	43 288
gp$	779
gran	2053
gran$	765
grand	1391 2053
grandad$	765
grandbrother$	763
grandcarer$	763
grandcarers$	763
granddad$	763 765
granddaughter$	763
grandfather$	763
grandm	1243
grandma$	765
grandmother$	763
grandmum$	763
grandp	1243
grandparent$	763
grandparents$	763 776
grandsister$	763
grandson$	763
granma$	765
granny$	765
granpa$	765
grant	1691 1708 447 1462 656
grant$	15
grante	1454
greate	45 516
greater$	1052 1182 180 540
green$	1713 1714 1475
greet$	995
greete	60
greeted$	1067
greeting$	995
greets$	995
grew	665
grip$	1404 2075 413 1421
groom	1495 906
groom$	1735 2081 2082
groomed$	678
groomer$	678
groomers$	678
grooming$	678
grooms$	678
ground$	605
grounding$	605
grounds$	605
group	26 1691 39 1708 53 1068 71 1080 75 1083 1084 1112 149 1156 188 1201 1865 1869 1219 1220 1886 1897 238 1912 1260 1930 1275 1276 1933 1284 1940 1946 1958 1303 1962 317 1987 1998 2010 1365 2034 2040 1387 2060 1420 1436 2095 1449 447 1462 1469 1533 1592 1604 1610 1612 656
group$	1020 1033 1060 1078 1736 1739 1740 1768 1822 1184 1870 1871 1216 1889 1891 1892 1904 1905 1251 1908 1913 1918 1919 1924 1926 1927 1936 1939 1941 1949 1951 1957 1959 1963 1313 1317 1975 1978 318 1326 1984 1332 333 1344 2011 2012 2013 2015 353 2019 2020 2022 2024 2029 2043 2045 383 2049 2050 2051 1400 2063 1415 2072 412 2077 2080 2092 1596
groupi	2035
groups	1940 2034 2037 1387
groups$	1204 198 1871 1918 1941 1317 1344 2013 2043 2049 2050
grow	665
grow$	1298
grows	665
growth$	45
guard	37 38 452
guardian$	773
guards$	29
guidan	1691 1708 447 1462 656
guidance$	1766 869
guide$	206 869
guided$	869
guidel	31
guideline$	32
guidelines$	32
guides$	869
guiding$	869
gulf$	335 375
gym	41
had$	25 43 1729 455 1464
haircuts$	1660
half	20 1940
half$	1027 46 68 1307
hall	10 41
hall$	1904 280 1957 1999
halt$	259
halv	665
halved	1076
halved$	1732
halves	1284 1940 2037
halves$	1422 2079
hand	645
hand$	1811 1570 940
handed	47
handed$	1054 1454 1463
handing$	940
handle$	2005
handou	1691 1708 447 1462 656
hands$	940
hang$	1199 2018
hangin	1347
hanging$	1857 2003 2004 2035 2047
happen	1454
hard$	331
harder$	331
harm	73 1495
harm$	1735 2081 2082 739
harmed$	739
harmful$	739
harming$	739
harms$	739
has	538
has$	25 27 1037 43 56 172 1459 457 1466 571
have	1716 538
have$	25 27 1037 56 113 155 172 1459 457 1466 571
haven$	1797 1829
having$	113 172 1473 571 642
he	75 346 367
he$	1830 1183
head	37 38 2095
health	1828 208 350
health$	509
heard	1724 1082 1738 1518
heard$	1813 1847 670
heater	36
hedge$	22
held	1682 1696 1049 44 84 85 86 1454 523
held$	1705 1051 1092 1093
helmet	36
help	1824 526
help$	77 1766 145 288 1536 1580 1587 871
helped	320
helped$	77 871
helpful$	1733 77 1525
helpin	526
helping$	145 871
helpline$	35
helplines$	35
helps$	145 288 871
her	1077 188 1201 1865 1220 1912 1260 1930 1275 1276 1933 1290 1962 316 1998 2010 1365 1483 1592 1604 1607 1612
her$	1701 87 1175 1268 1282 301 564 1621 1659
here	1089
here$	1712 1745 1746
herfriends$	2020
hergroup$	2020
hierar	716
high$	454 492
higher	45 665
higher$	1052 454
hike$	2106
hikes$	2106
him	1077 188 1201 1865 1220 1260 1930 1275 1276 1933 1290 1962 316 1998 2010 1365 1483 1592 1604 1607 1612
hire$	927
hires$	927
hiring$	927
his	1912
his$	1701 87 1175 1268 1282 301 564 1621 1659
hisfriends$	2020
hisgroup$	2020
hits	1021
hits$	1677
hoc$	1125
hockey	1453
hockey$	2109
hold	1303 523 538
hold$	98 174 269 1959 1392 1404 2075 413 1421 571 604 623 973
holding$	98 571 623
holds	1028 1684
holds$	98 174 571 623 973
holiday$	417
holidays$	417
holidayss$	417
holist	103 109
holistic$	1110 1116
home	224 1946 1979 1361 373 2037 1393 2105
home$	1733 1231 1890 1965 2001 1352 2021 2025 2027 2049 406 2094 473 1654
homes	1310
homes$	1890 1966 1980 1352 2025 2049 2098
hometime$	2017
hometimes$	2017
honest$	1733 1590
hope	1082 1738 1824 560
hopes	1082 1738 560
hoping	560
host$	1734 950
hosted	1696 1454
hosting$	950
hosts$	1734 950
hotspot$	717
hotspots$	717
hours	1691 1708 447 1462 656
hours$	1673 17 1709 1280 1359 1618
house	373 393
house$	269 1400
housed$	1278 1353
household$	1346
households$	1989
houses	1284 1940 1310 1336
houses$	1966 1992
housin	393
housing$	1400
how	97
how$	19 1104 1386 1468 1486 1563 1637
hub	10 41
hub$	1829
humili	744
hurt	1062 73 1495
hurt$	1718 1735 2081 2082 1496 738
husband$	771
hustl	380
identi	1061 1114 1454
identification$	1373
identified$	1767 1770 1460 703 877
identifies$	528 703 877
identify$	1717 528 703 877
identifying$	528 703 877
identity$	1801
if	1395
if$	88 1777 141 176 1887 2008 2040 1508 518 1532 1539 570
imam	37 38
implem	4 1454
implementation$	1011
impos	601
impossible$	331
improv	45 516 526 665
improve$	1052 861
improved$	1052 1803 454 1560 861
improvement$	30 45 1586
improvements$	30 1586
improves$	861
improving$	861
in	1684 1096 1122 1133
in$	1685 1035 1038 1697 1052 48 1715 1072 66 1074 1752 100 102 1774 1778 116 1789 1802 1154 1181 221 1902 308 2007 2009 2021 2027 2041 1432 2089 1435 2091 2099 2100 1447 2105 2107 1477 1479 1482 563 1576 598 1617 1632 1633 1639 1646 1656
incide	667
incident$	69 510
incidents$	69 510
includ	1089 83 1518
include$	1745
included$	1745 1090
inclus	134 166
inclusive$	1141 1800 1173 1590
increa	45 516 526 538 665
increase$	45 1052 1577
increased$	1052 1803 454 540 1560
increases$	1577
increasing$	1052
indivi	1327 356
individually$	1983 1598
indoors$	2021 2027
induct	1691 1036 1708 447 1462 656
inducted$	1692
induction$	2
influe	1828 1575
influence$	1869 1257 1913 1404 2075 413 1421 893
influenced$	893
influences$	893
influencing$	893
influential$	1600
inform	1688 1691 1702 1703 1708 1118 447 1462 1518 656
inform$	880
information$	1674 1023 1758 1774 1533
informed$	1116 1773 1813 1530 1549 1569 880
informing$	880
informs$	880
ininto$	1445
injunc	201 1208 202 1209
injunction$	1594
injunctions$	1594
injur	667
injured$	740
input	1187
input$	1843 829
ins$	1435
inside$	1236 2021 2027
insist$	399
insistd$	399
insists$	399
inspire$	813
inspired$	813
inspires$	813
instal	1029 1049 1454
install$	918
installation$	30
installed$	1685 1705 918
installing$	918
installs$	918
instead$	64 306 1363 504
instru	253
instruct$	213
instructed$	213 257
instructing$	213
instructs$	213
intake	2055
intell	1118
intelligence$	1774
intend	560
inter$	108
interest$	1817 1838
interests$	245
interrogat$	548
interrogate$	548
interrogates$	548
interrogating$	548
interrogats$	548
interv	1691 1702 1703 1708 447 1462 656
intervention$	1535 1580 1588
interventions$	1535 1580
interview$	641
interviewed$	641
interviewing$	641
interviews$	641
into	1096 309
into$	1745 1752 1770 1167 1931 300 2009 1445 1562 598
introd	4 1454 601
introduce$	1003
introduced$	1003
introduces$	1003
introducing$	1003
introduction$	1011
investigate$	556
investigates$	556
investigating$	556
invita	1691 1708 447 1462 656
invite	1007 1682 1688 1036 1044 1702 1703 458
invite$	933
invited$	1663 1692 1700 1465 933
invites$	933
inviting$	1800 933
involv	1187 1518
involve$	900
involved$	900
involvement$	1843
involves$	900
involving$	900
is	1010 84 96
is$	1037 1041 1042 49 50 78 1157 271 478 480
isolat	597
isolate$	596
isolates$	596
isolating$	596
isolation$	2001 1605
issue$	1756 1758 1787 510 1521 841
issued	1049 47 1454
issued$	1705 1054 1463
issues	1533
issues$	1756 1101 1758 1787 510 841
it	1077 1738 1483
it$	1097 1429 1476 478 1621 1623 1628 1647 1655 1658
its$	136 1175 1240 2101 1446 2103 1452 564 1618 1619 1621 1640 1644 1647 1658 1659
january$	1728
jog$	655
joges$	655
jogs$	655
join	1016 1672 1682 28 1261
join$	1002
joined	1682
joined$	108 109 142 1187 1518 1002
joining$	1002
joins$	1002
joint	1023 108
joint$	1679 1115 1313 318 1326 2019 1533 551
jointly$	1534
judgement$	1783 828
judgemental$	1141 1173
judgment$	828
july$	1728 1073
june$	1728 1073
keep	1716 1218 222 384 523 538
keep$	79 106 151 174 194 1221 244 269 270 272 1304 328 336 358 364 400 416 524 542 604 969
keeped$	336
keepin	523
keeping$	106 151 194 269 270 272 328 336 358 364 400 416 524 604 969
keeps	523
keeps$	79 106 151 174 194 269 270 272 328 336 358 364 400 416 524 604 969
keepting$	416
kept	84 85 86 1114 1454 523
kept$	1666 1085 79 1092 1093 1770 151 1159 269 1278 358 364 377 604
keys$	456
kid	1391
kids$	1952
kind$	1733 1337 1590
kinder	350 1375
kit	36
kit$	456
kitche	41 2087
kitchen$	30
kits$	456
knew$	1729 461 479
knife$	700
knives$	699
knock$	650
knocking$	650
knocks$	650
know	1716 1082 1738 1518
know$	1174 1832 461 479
knowing$	461 479
known	60 84
known$	1067
knows	1082 1738
knows$	461 479
labeled$	756
labelled$	756
lad	1391
lad$	346
lads	39 188 1201 1865 1220 1260 1930 1275 1276 1933 1998 1365 1387 1592 1604 1612
lads$	1184 346 2043 1493
laid$	1693
lamp	36
lamp$	22 34
lamps$	22 34
landlo	37 38 1427 2095
landlord$	2083 680
landlords$	680
language$	1555
lanyards$	456
lapse$	1995
larger$	2000
last$	1715 1072
lasted	1727 65
late	1432
late$	2088
later$	1532
launch	1454
lawyer$	802
lead	21 1690 37 38 452
lead$	1734 1139 206 443 453 1649
leadar	1028 1684
leadat	1028 1684
leadca	1028 1684
leadch	1028 1684
leadchecks$	1028
leadci	1028 1684
leadco	1028 1684
leadde	1028 1684
leadem	1028 1684
leader	37 38 188 1201 1865 1868 1220 1260 1930 1275 1276 1933 274 1290 1998 1365 367 1592 1604 1607 1612
leader$	1896 1600 1603
leaders$	1896 1600 1603 713
leadfi	1028 1684
leadho	1028 1684
leadin	346 2073 1607
leading$	443
leadlo	1028 1684
leadma	1028 1684
leadme	1028 1684
leadof	1028 1684
leadpr	1028 1684
leadre	1028 1684
leadru	1028 1684
leads$	1734 443
leadse	1028 1684
leadsh	1028 1684
leadsu	1028 1684
leadup	1028 1684
leadvi	1028 1684
leadwr	1028 1684
leafle	1691 31 1708 447 1462 656
leaflet$	1674 1709 2090 1652 658
leaflets$	1709 1652
learn	526
learn$	1923
learni	1691 1708 1118 447 1462 656
learning$	1774
leav	409 645
leave	1716 207 224 315 381
leave$	79 80 1210 1214 1231 1322 325
leaves	381
leaves$	79 80 325
leavin	207 1361 381
leaving$	79 80 1214 325
leavingtime$	2017
leavingtimes$	2017
led$	159 1549 1569
left	84 2071
left$	1085 79 80 2074
lend$	958
lending$	958
lends$	958
lens$	824
less	352
less$	234 235 1256 1349 503 661
lessen	366 2076 414
lesson	1691 1708 1284 1940 1378 2034 447 1462 656
lesson$	1709 1711 280 1948 2011 658
lessons$	1709 1711 1730 1650 1660
let$	167 1192 1217 263 1297 1304 1334 401 429
leted$	1192
lets$	167 263 401 429
letted$	1192
letter	1691 1708 447 1462 656
letter$	1674 69 1652
letters$	69 1652
letting$	167 263
level$	454
levels$	454
liais	1529
liaise	1044
liaise$	809
liaised$	1700 1045 809
liaises$	809
liaising$	809
liaiso	1023
liaison$	1679 1771 809
librar	37 38 41
library$	1957 1999
licenc	1691 1708 447 1462 656
licence$	201
lift	414
lift$	637
lifted	2076
lifted$	637
lifting$	637
lifts$	637 1660
light	36
light$	22 34 421 615
lighti	36
lighting$	22 34 615
lights$	22 34 421 615
like	1082 1738
like$	1839
liked	60
liked$	1067
likes	1021 1082 1738
likes$	1677
limit	193 1218 250 352 378
limit$	273 379
limited$	1849 379
limiti	193
limiting$	273 379
limitped$	379
limitping$	379
limits	193
limits$	273 379
limitting$	379
line$	35 1743 121 1513
lines$	35 1743 121 1513
linger	2035
linger$	2018
link	1200 1303
link$	126 1856 209 229 1959 1373 433 496
linked$	126 433
linking$	126 433
links	1533
links$	126 1792 1856 209 229 1959 1373 433 496 1533
list	31 1061
list$	3 18 1717 2090 494
listen	1518
listen$	876
listened$	474 876
listening$	1531 546 876
listens$	876
lists$	18 494
lit$	1482
live	1946 1454
live$	1698 1923 1278 343 2030 2039 390
lives$	343 390
living$	1923
loaded$	1463
lock	36
lock$	22 34 336 910
locked$	336 910
locking$	336 910
locks$	22 34 336 910
lodge$	390
log$	3 18
logged	1049 1454
logged$	1705 708
logs	1028 1684
logs$	18 708
loiter	2035
long$	1731
longer	1716 216 1362 385 665
longer$	1057 1123 185 210 1223 252 254 1267 1471 592 606
look	560
look$	124 1139 146 178 222 555 569
looked$	84 1114 555
lookin	560
looking$	146 178 555
looks	560
looks$	146 178 555
loop$	1530
loosen	296 1360 366 2076 414
loosen$	2016
loosens$	2016
lose$	207 1298 1419
loses$	233 1419
losing$	1419
lost$	1419
lot$	1951 1952
loudes	2073
lower	665
lower$	633
lowered$	633
lowering$	633
lowers$	633
loyalties$	229
loyalty$	229 1373
lunch	1284 1940 1361 1443 1444
lunch$	1285 2099 2100 1650 1660
lunche	1940
lunches$	1650
luncht	395 396
lunchtime$	1704 2017 1402 2059
lunchtimes$	1704 2017 1402 2059
made	1682 1049 96 1454
made$	1693 1705 257
magistrate$	804
mail	1691 1708 447 1462 656
mailed	1007 1454
mailed$	1663
main	346 2073 1607
mainta	526 538
maintain$	865
maintained$	1803 865
maintaining$	865
maintains$	865
make$	96 112 137 1152 173 323 342 427 539 567
makes	1028 1684
makes$	137 173 323 342 427 567
making$	112 137 173 323 342 567
male$	1490 903
males$	1490 903
mam$	764
man	1721
man$	674 903
manage	21 1028 1684 37 38 124 1152 2095 452 526
manage$	1131 1808 2005 856
managed$	1803 588 856
management$	551
managerchecks$	1028
managers$	29
manages$	856
managi	526
managing$	856
manner	1142
manner$	1798 1805
many$	1681 1026 1053 1731 2042
map	1691 31 1708 1058 447 1462 477 656
map$	35 2090 431 459
mapped$	431 709
mappin	1691 1708 447 1462 477 656
mapping$	431 709
maps$	431 459
march	388
march$	1728 1073
mark$	1466 1484
marked$	478
marks$	1466 1484
master	1691 1708 447 1462 656
match	33 1443 1444 1453
match$	1040 2085 2099 2100 2108 2109
matche	1453
matches$	1040 2108 2109
materi	36
mates	1357
mates$	1952 2013
matter$	1089 1787
matters$	1787
may$	1073 1760 1189 1339
meal	33 1443 1444
meal$	1040 2090 2099 2100 2108 1650
meals$	1040 2108 1650 1652
means$	1754 1791
measur	1119
measures$	1775 1120
mechanisms$	1120
mediat	1691 1708 447 1462 656
medic$	799
meet	1008 1670 44 1716 1199 1864 1211 1873 1874 1238 1255 1261 1264 1960 1338 2018 1392 1529
meet$	1669 1051 1196 1855 1210 1867 1894 1895 1916 1920 1994 1341 2041 2051 1406 1409 2066 426
meetin	1023 1691 1708 1200 1857 1877 1257 2035 2047 447 1462 656
meeting$	1679 1709 1848 1856 1214 1905 1910 1922 1325 1982 1347 2004 658
meetings$	1679 1709 1754 1848 1913 1325 1982
meets	1028 1684
meets$	1669 1051 1196 426
meetup$	1911
meetups$	1911
member	26 1690 39 40 53 57 1068 71 75 1083 1112 149 1156 188 1201 1865 1219 1220 1882 1884 238 1260 1930 1275 1276 1933 274 1290 1958 316 1998 2010 1365 1387 452 1469 1592 1604 1612
member$	1938 346 1383 1603
members$	0 1 1668 23 1033 29 1047 1060 1064 1078 1080 1739 1768 1216 1251 1914 1938 1959 346 2043 383 1603
membership$	1308
memora	1691 1708 447 1462 656
men	1721
men$	674 903
mend$	921
mended	1029
mended$	1685 921
mending$	921
mends$	921
mention$	1743 1513
mentions$	1743 1513
mentor	21 1028 1684 1690 1691 37 38 1708 447 452 1462 656
mentor$	0 1 1668 29 1709 453
mentorchecks$	1028
mentoring$	1680
mentors$	0 1 1668 29 1709
mentorschecks$	1028
menu$	2102
messag	1691 1708 1261 1347 2047 1392 447 1462 656
message$	1065 61 1406 2093
messages$	1065 61 1848 1194 727
messaging$	1848 1910 2003
met	1670 1682 1031 1044 1702 1703 44 320 458 1518
met$	1676 1687 1034 1700 1045 1051 1413 1465
meters$	1909
metres$	1909
midwife$	793
might$	1189 1339
miles	324 2039
miles$	1909 1331 1380
milestone$	24
milestones$	24
mind$	1810 1837 1530
mindfu	1114 1163
mindful$	1770 1773 1819
minibu	1691 36 1708 2055 447 1462 656
minibus$	2108
minimi	193 250 352 526
minimised$	1803 1849
minute	1691 1708 447 1454 1462 656
missin	1062
missing$	1718 667
mistak	747
mitiga	526
mitigated$	1803
mix	1199 1864 1211 1873 1264 1960 2018
mix$	1855 1867 1916 1920 1613
mixing	1200 1857 1877 2035 2047
mixing$	1856 1905 1922 2004 1614
model$	1554
models$	1554
module	1691 1708 447 1462 656
module$	35
modules$	35
moment$	1763
monday	395 396
monday$	1704 395 1402 396 2059 1430
mondays$	1704 1402 2059 1430
money$	15
monito	1114 1529
monitor$	704 806
monitored$	1770 704 806
monitoring$	704 806
monitors$	704 806
month$	417
monthly$	1664 436
months$	1779 2054 417
more	45 103 108 516
more$	1052 1055 52 1110 1115 133 1144 1182 180 1206 240 1250 266 2000 350 1375 2064 454 1472 1543
mornin	395 396
morning$	1402 2059
mornings$	1402 2059
mosque	41
most	20 1408
most$	1027 1055 1180 1290 2064 2073
mother	1243 2053
mother$	763
motivate$	814
motivates$	814
motivating$	814
mov	388 398
mov$	326 339 376
move	283 381
move$	212 224 236 269 284 1955 293 311 315 326 339 362 1374 376 391 2056 2070 438 577 1595 614
moved	283 2070
moved$	1062 212 236 1244 1278 1281 284 311 326 339 1353 1374 376 392
moveed$	362
moveing$	212 362
movements$	715
movered$	362
moves	283
moves$	212 236 269 284 1955 311 326 339 362 1374 376 391 2056 438 577 1595 614
moving	283
moving$	326 339 376 520 614
movred$	326 339
movring$	326 339
movs$	326 339 376
much$	1026 1731
multi$	1023 108 109
mum	1243 2053
mum$	763
mural$	30 2090
murals$	30
museum	41
music$	2102
must$	132 140 1339
name	1716 1061
name$	1717 1067 627
named	1720 1066
named$	1722 1460 482
names$	493 627 732
nan	1243 2053
nan$	766
nana$	766
nanny$	767
naturally$	1360
near	1350 1355
near$	1123 1227 1923 2011 1632
nearby$	1617
necess	103
necessary$	1110 1524 1525
needed$	1524 1525
needs	1518 1533
needs$	1535 839
neighb	57
neighbours$	1064
neither$	192 281 348
nephew	1391
netbal	1453
netball$	2109
networ	13 1099 1427
network$	1020 74 1755 245 2013 2050 2083
networks$	1754 1791 245 2013 2050
never	216 1362
never$	185 192 210 1223 254 1942 285 298 314 334 592 606 761
new	208 350 1375
new$	239 1296 310 330
newsle	1691 1708 447 1462 656
newsletter$	658
next$	1350 1355 1532
nicer	350 1375
nicer$	1296 330
niece	1391
night	1284 1940 1979 2037
night$	1673 1704 1272 1944 1967 1968 1351 2052 1402 2059 2067
nights	1940 667
nights$	1673 1704 1272 1945 1968 1980 1351 1402 2059 1477
no	248
no$	58 191 219 243 260 264 337 1408 464 465
nobody	75
nobody$	348 666
non	190 584
non$	134 166
nonassociation$	1591
noncontact$	1197
none	75
none$	220 281 348 666
nor$	192 606
normal$	1098 135
norms$	1555
north	1398
not	64 1218 216 248 1362 1363
not$	55 1071 81 82 185 192 203 210 1876 1223 252 254 1942 281 285 290 298 304 314 327 334 592 606 607 760
note	1691 1708 1088 95 447 1462 656
note$	18 1742 1743 1744
notes$	18 1743
nothing$	223
notice	31 1082 1738 1208 1209
notice$	34 1838 197 421 1593 1601 1602
noticeboard$	1694
noticeboards$	1694
notices$	34 421 1593 1601 1602
notifi	1688
november$	1728
now$	1037 1057 1715 162 2054
nowhere$	232
number	31 1721
number$	9 1674 12 14 35 42 1385
numbers$	1681 1385 456
nurse	21 1690 37 38 452
nurse$	787 790
nursea	1028 1684
nursec	1028 1684
nursechecks$	1028
nursed	1028 1684
nursee	1028 1684
nursef	1028 1684
nurseh	1028 1684
nursel	1028 1684
nursem	1028 1684
nurseo	1028 1684
nursep	1028 1684
nurser	1028 1684
nurses	1028 1684 452
nurseu	1028 1684
nursev	1028 1684
nursew	1028 1684
nurtur	134 166 526
nurture$	892
nurtured$	892
nurtures$	892
nurturing$	1141 1173 892
observ	1691 1708 447 1462 656
obtain	1454
obtained$	1455
occasi	667
occasions$	1280
occur	1148
occur$	1804
occurs$	1804
october$	1728 1073
of	1024
of$	1667 1025 1717 1725 1071 1081 1745 93 1759 1775 1128 1145 1836 1860 1205 1212 1882 1232 1236 1320 1322 1991 2002 1354 1377 2078 2097 1468 462 1500 1501 1511 1559 1565 1609
off	1213 1372 2039 2105
off$	1665 1687 200 1214 2028 406 1619 1642 1643 1646
offer	1691 1708 103 447 1462 1533 656
offer$	1110 139 898 976
offere	1007 1688 1702 1703 1049 47 103 161 1171 1454
offere$	139
offered$	1663 1705 1054 1110 1767 1114 1168 1827 898 976
offeres$	139
offeri	103
offering$	1110 139 898 976
offers	1028 1684 103
offers$	1110 139 898 976
office	21 1028 1684 1690 37 38 452
officer$	0 1 1668 29 683
officerchecks$	1028
officers$	0 1 1668 29 683
officerschecks$	1028
often$	7 1026 1731 1826 1510
older	346 2058 2073 1607
older$	1721 188 1201 1865 1220 1258 1260 1930 1275 1276 1933 1998 1365 2038 483 485 486 1592 1604 1612 608 609
oldest	188 1201 1865 1868 1220 1260 1930 1275 1276 1933 274 1290 316 1998 346 1365 367 2073 1592 1604 1607 1612
oldest$	2038
on	1432
on$	1038 51 1718 1777 1778 1136 1795 1155 1172 1833 1875 1900 1266 282 1293 305 2007 1354 423 2088 2089 2091 1447 2107 1504 541 1589 1618 1619 1632 1633 1642 1643 1657
once	2040
once$	1664 1903 1921 1929 2041 2089
one	1868 346 371 1607
one$	1867 215 1224 218 1237 1265 1936 274 1282 1290 316 1327 1983 1333 1994 338 348 2015 356 367 1462 482 1598 1619 1634 1635 1655 666
ones	1388
ones$	1914 1969 1388 2044 1603
ongoin	103
ongoing$	1110 1130 551 807
online$	1698
only$	217 258 1983 360
open	1049 1432
open$	1017 1048 1705 1734 1143 1814 1815 1163 2088 1482 1531 1582 1590 1649 908
opened	1049 1454
opened$	1693 1048 1705 908
opening$	611
opens$	1048 1734 908
operat	1502
operational$	1698
opinions$	184
opport	1824 1518 1533
opportunities$	1146 1535 1536 558
opportunity$	1793 558
opposite$	277 1294 1323 415 1423
optician$	795
optimi	526
option	1824 1393 1564
option$	1563 558
options$	2049 1535 1563 558
orange$	1713
orbit$	1404
order	1043 1854 201 1208 1209 253 388
order$	1699 1853 197 213 399 1593 1601 1602
orderd$	399
ordere	1043 1454
ordered$	1699 213 257
ordering$	213
orders	1208 1209 253
orders$	1853 213 399 1593 1601 1602
ordina	37 38 142
ordinary$	135
ordinate$	1573
ordinated$	1116 1149 1573
ordinates$	1573
ordinating$	1573
organi	1696 1454
organise$	1734 445
organised$	445
organises$	1734 445
organising$	445
other	1099 149 1156 1869 208 1874 1884 1886 1897 1912 1288 1958 1961 1962 1318 1987 350 1375 2058 1403 2060 2062 599 1610
other$	1755 1870 1216 1883 1229 1905 1250 1252 1911 1258 1917 1926 1927 1935 1936 1939 277 1949 1296 307 1315 310 1329 1986 1332 1990 2015 2022 1369 2029 2045 2048 386 1399 2058 1403 2060 1405 2063 1418 412 2077 2080 1606
others	1099 1897 1958 1368
others$	1755 1216 1883 1913 1917 1919 1926 1927 1936 1939 1332 2015 2022 2023 2024 2029 2045 2048 2063 1418 412 2077 2080
our	1089
our$	1745 136 1175 564
out	397 2105 1564
out$	1011 1695 1054 1069 1741 1086 1087 81 1745 1090 1092 1153 1816 1827 1855 1210 1213 1235 1920 1937 1946 1291 1295 292 1302 1960 1318 1343 2009 2016 1364 1381 1384 1441 473 1544 1625
outcom	1533
outcomes$	844
outing$	2108
outings$	1982 2108
outlet	1575
outlook$	1817
outrea	1691 1708 1187 447 1462 656
outreach$	1680 1843
outreachworker$	1014
outreachworkers$	1014
outsid	81 1252 1318
outside$	1038 1986 1617 1632
over	1340
over$	1861 225 1911 1995 1996 2000 535 1559
overla	1211 2018
overlap$	1867 1879
overs$	1911
overse	1398
oversi	1518 1533
oversight$	1545 1558 552
overview$	1545
own$	1091 1094 1234 1269 2001 344 1412 1487 1598
owner	37 38 2095
ownership$	1838
pack	1691 1708 447 1462 656
pack$	1674
paediatrician$	791
page	1691 1708 447 1462 656
page$	1021 35
pages$	35
paid	1454
paid$	1043 434
paint$	2102 922
painte	1029
painted$	1685 1693 922
painting$	922
paints$	922
pair	188 1201 1865 1220 1260 1930 1275 1276 1933 316 1998 1365 1592 1604 1612
pairs	1388
pairs$	2044
panel	13 1691 37 38 1708 1099 447 1462 656
panel$	1020 1755
paragraph$	1743 1513
paragraphs$	1743 1513
parame	1088
paramedic$	800
parameters$	1744
parcel	374
parcelled$	1381
parent	20 1690 39 40 57 75 1112 1433 452
parent$	0 1 1668 29 763
parents$	0 1 1668 1027 23 29 1047 1064 1768 1150 1220 214 297 1346 2098 1556 1568 763
park	41
park$	1929 1957 1999 652
parked$	652
parking$	652
parks$	652
part	1016 1672 1682 1683 28 597
part$	1689 1035 81 1089 1831 1422 2079
partic	1016 1672 1021 28
participants$	1677
participate$	1035
participates$	1035
participation$	1461
partie	33
parties$	1040
partin	597
partne	13 1023 1690 1099 108 109 452 1533
partner$	772
partners$	0 1 1668 1020 29 1755 110
partnership$	1020 1679 1115 1116 1534
parts$	1422 2079
party	33
party$	1040 2108
pass$	95
passage$	1743 1513
passages$	1743 1513
passed$	1757
passes	36
passes$	456 1650 1652
pastor	103
pastoral$	1110
path	2087
path$	30
pathwa	1393 1575
pathway$	2049
pathways$	1754 2049
patient$	1590
patrol	1008 1670 1691 1708 447 1462 656
patrol$	1669 1680 689 951
patrolled$	951
patrolling$	951
patrols$	1669 1680 689 951
pay$	917
paying$	917
pays$	917
peace	1401
peace$	2057 2074
peeled$	1582
peer	1869 1215
peer$	188 1201 1865 1869 1215 1871 1220 1260 1930 1275 1276 1933 1958 1993 1998 1357 1365 1394 1592 1604 1612
peers	1958 1357 2060
peers$	1870 1871 245 1949 1952 1973 1332 1993 2013 2015 2022 2029 2031 2033 2045
people	20 1690 1156 452
people$	0 1 1668 1027 23 1033 29 1047 1060 1064 1078 1736 1739 1740 1768 1822 1184 1190 1251 1952 1959 1993 346 2043 419 2092 1492 487 1615
per$	20
percen	20
percent$	1027
perceptions$	1555
perfor	33 1696
perform$	440 985
performance$	1040 2085
performances$	1040
performed$	985
performing$	440 985
performs$	440 985
periodic$	522
periodically$	1778 522 1532
permit$	1751 1785 1192 1297 1334 1577
permited$	1192
permits$	1751 1785 1577
permitted$	1192 1217 1367
person	1690 188 1201 1865 1220 1260 1930 1275 1276 1933 274 1290 1998 1365 452 1592 1604 1612
person$	0 1 1668 29 142 1938 1383 1492 562
pharmacist$	798
phone	1008 36 1392 2070
phone$	456 936
phoned	1007 1044 1702 1703 458
phoned$	1663 1700 1045 1465
phones	211
phones$	456 936
phoning$	936
physio$	794
physiotherapist$	794
pick$	124 1139 368 638
picke$	368
picked$	84 85 1114 638
pickes$	368
picking$	368 638
picks$	368 638
picnic	33
picnic$	1040 2108
picnics$	1040
picture$	1065 1097
pictures$	1065
pitch	2087
pitch$	30
plac	398 601
plac$	376
place	1022 1029 1691 1696 1708 283 447 1454 1462 656
place$	1678 1685 1763 1767 1776 1797 1816 1829 1929 269 280 1948 293 1308 306 1977 1363 362 376 416 1460 1519 1630
placed	283 1454
placed$	1923 1278 1281 284 311 1345 1353 376 392
placeed$	362
placeing$	362 416
placem	1284 1940 1285 1946 1310 1974 1319 1979 373 1393
placement$	284 1955 293 1975 2025 2049
placements$	1941 284 1955 293 1966 1980 2025 2049
placered$	362
places	283 1438
places$	1763 1797 1829 269 293 362 376 416 2094 1630
placeting$	416
placin	283
placing$	376
placs$	376
plan	1691 1708 447 1462 560 656
plan$	2 1674 24 1734 1747 1750 1097 1532 658
planni	560
planning$	1771 1557
plans	560
plans$	1734 1120
plant$	979
planted$	1693 979
planting$	979
plants$	979
play	33
play$	30 1040 168 1210 1259 2085 446 992
played	1696
player	39
players$	1616
playgr	1284 1940 1979
playing$	168 446 992
plays$	1040 168 446 992
pledge$	32
podcast$	35 2093
point	1061
point$	1717 1763
police	21 1028 1684 1690 37 38 452
police$	0 1 1668 29 681
policechecks$	1028
polici	1691 31 1708 447 1462 656
policing$	682
policy	1691 31 1708 1448 447 1462 656
policy$	35 2104 658
pond$	30
pool	41 1453
pool$	2109
pop$	569
portal$	35
portals$	35
positi	134 166 208 350
position$	1532
positive$	1141 1800 1808 1173 568 1590
possib	1564
possibilities$	558
possibility$	1563 558
possible$	1331 1524 1525 1541 558
post	1691 1708 447 1462 645 656
post$	1712 1460
posted	1039 1049 47 1454
posted$	1695 1705 1054 1463
poster	1691 31 1708 447 1462 656
poster$	34 421 2090 1652 658
posters$	34 421 1652
potential$	558
power$	197 2075 413 1421 1593 1601 1602
powerful$	2005
powers$	197 1593 1601 1602
practi	1690 37 38 1118 452 1533
practicable$	1525
practice$	1772 1774
practitioner$	0 1 1668 29
practitioners$	0 1 1668 29 110
presen	1691 1708 1148 1187 447 1454 1462 656
presence$	1843 1228 1545 1547
present$	1804 1977 1590 640 1649
presented$	640
presenting$	640
presents$	1804 640
preven	193 196 1218 247 248 384 526
prevent$	194 1221 244 1304 340 859
prevented$	1849 372 859
preventing$	194 340 859
prevention$	859
prevents$	194 340 859
prey	73 1495
prey$	1735
price	1448
price$	2104
priced	1043
priced$	1699
print	645
print$	945
printe	1039 1049 1454
printed$	1695 1705 945
printing$	945
prints$	945
priori	1518 526
priorities$	830
prioritise$	718
prioritised$	1803 718
prioritising$	718
priority$	1132 830
prise$	269 288
pro	208 350
proact	109 142 1163
proactive$	1116 1149 1819 887
proactively$	887
problem$	1787
problematis$	548
problematise$	548
problematises$	548
problematising$	548
problematiss$	548
problems$	1787
procedures$	1754
processes$	1754 1120
procur	1043
procured$	1699
produc	4 1028 1684 2055 1454
production$	1011
profes	13 1690 1099 452
professional$	0 1 1668 29 1127 453 513
professionals$	0 1 1668 1020 29 1755 110
profile$	1521 1545 707
profiled$	707
profiles$	707
profiling$	707
profit	1495
profit$	1735
progra	1691 1708 1378 2034 1393 447 1462 656
programme$	2 1671 2049 450
programmes$	2049
progre	1031 1114 1139 1171
progress$	1753 1792 1795 1532 1586 853
progressed$	1687 1770 1827 853
progresses$	1753 853
progressing$	853
progresss$	1753
prohib	193 196 247
prohibit$	194
prohibited$	1849 372
projec	2037
project$	30 1904 450
promise$	257 399
promised$	399
promises$	257 399
promot	526
promote$	820
promoted$	1803 820
promotes$	820
promoting$	820
promptly$	1774
proper$	1098
proportionate$	884
proportionately$	884
protec	526
protect$	866
protected$	1803 866
protecting$	866
protection$	201
protective$	1533
protects$	866
protoc	1691 1708 447 1462 656
protocol$	658
provid	1028 1684 1049 47 103 1454 538
provid$	139
provide$	1110 139 897 975
provided$	1705 1054 1110 1767 161 1463 897 975
provider$	1992
providers$	1992
provides$	1110 139 897 975
providing$	1110 139 897 975
provids$	139
provis	4 1691 1708 1187 1946 447 1462 1533 656
provision$	1011 1843 2025 1535 1536
provisions$	2025
pru$	2025
psychiatrist$	784
psychologist$	783
public	4 978
publication$	1011
publis	1039 1454
publish$	946
published$	1695 946
publishes$	946
publishing$	946
pull$	206 269 357 1404 2075 413 1421
pulle$	357
pullen$	357
pulles$	357
pulling$	357
pulls$	357
pupil$	346
pupils	1449
pupils$	346 1616
purcha	1043 1454
purchased$	1699
purpose$	1801
put	398 601
put$	1029 1039 1696 1049 113 1160 392 416 1454 968
puting$	416
puts$	416 968
putting$	113 416 968
qualit	1533
questi	1691 1708 447 1462 656
quicke	665
quicker$	1584
quickly$	1584
quit	409
quit$	261
quiting$	261
quits$	261
racism	755
racist	755
radar$	1530
raise	95 124
raise$	1131 514 544 980
raised$	1757 514 1560
raises$	514 980
raising$	514 1522
ramp	36 2087
ramp$	30 402 403
ran$	1457
rang	1670 458
rang$	1045 1465
rate	1716
rate$	454 659
rated$	659
rates$	454 659
rather$	306 1363 505
ratifi	1454
ration	352
re	1341 477
re$	1347
reach	1061 1392
reach$	1717 1404 537 657
reache	1007 1682
reached$	1663 657
reaches$	537 657
reaching$	537
react$	577
reacts$	577
read	1007 1675 1454
read$	1663 1039 961
reading$	961
reads$	961
ready$	1693
reassurance$	1766 825
reassure$	825
reassured$	825
reassures$	825
reassuring$	825
receiv	1682 1683 103 1454
receive$	1110
received$	43 1455
recogn	60 1152 526
recognise$	1808 873
recognised$	1067 873
recognises$	873
recognising$	873
record	1028 1684 1691 1708 1089 83 84 85 86 1099 95 447 1454 1462 656
record$	3 18 1747 1748 1750 430 1514
recorded$	1745 1090 1092 1093 430
recording$	430
records$	18 1755 430
recove	665
recrui	1007 1049 73 1454
recruit$	929
recruited$	1663 1705 929
recruiting$	929
recruits$	929
red$	1713
redecorated$	1693
redraft$	955
redrafted$	955
redrafting$	955
redrafts$	955
reduc	250 352 366 378 414 665
reduce	193 2076 526
reduce$	273 860
reduced$	1803 1849 860
reduceing$	273
reduces$	273 860
reduci	193
reducing$	860
reference$	1743 1513
references$	1743 1513
referr	1007 1021 1682 1688 1691 1708 447 1462 656
referral$	69 2090
referrals$	1677 69
referred$	1663
reflec	1152
reflect$	1808
reform$	1997
refunds$	1660
refurbished$	1693
refurbishment$	30
refuse	248
refused$	377
regard$	1132
region	1974
regist	1675
register$	3 18 362
registered$	362
registering$	362
registerred$	362
registers$	18 362
regrou	1341
regroup$	1997
regular$	1130 135 454 522 540 551
regularity$	6
regularly$	1774 1778 522 1532
rehear	33 1089
rehearsal$	1040 2106
rehearsals$	1040 2106
rehearsed$	1745
rehous	283
rehous$	326 339
rehouse$	275 326 339
rehoused$	1281 275 326 339 1353
rehouses$	275 326 339
rehousing$	275 326 339
rehousred$	326 339
rehousring$	326 339
rehouss$	326 339
relati	1828 1200 1202 1243 1946 1303 2053 1533
relationship$	1856 1959 562 833
relationships$	1792 1856 245 1959 833
relatives$	1616 775
releva	1089 103
relevant$	1745 1098 1110 1524 1525
reliance$	286 1373
reloca	283
relocat$	326 339
relocate$	275 311 326 339
relocated$	1281 275 311 326 339 1353
relocates$	275 311 326 339
relocating$	275 326 339
relocatred$	326 339
relocatring$	326 339
relocats$	326 339
remain	84 156 2058 523
remain$	1117 1157 1159 328 542 604
remaining$	328 1403
remains$	1157 1159 328 604
rememb	1082 1738
remind	1044
remind$	821
reminded$	1700 821
reminding$	821
reminds$	821
remote$	1380
remov	388 409 410 506 593
remov$	357
removal$	205
remove	397 2065 2071
remove$	206 294 357 949
removed$	294 1964 1353 949
removen$	357
removes$	294 357 949
removing$	206 294 357 949
removs$	357
reopen$	983
reopened$	983
reopening$	983
reopens$	983
repair	1029
repair$	30 920
repaired$	1685 920
repairing$	920
repairs$	30 920
repeat	1089 83
repeat$	1745
repeated$	1745 1090
replac	1029 1363 589
replace$	617 648
replaced$	1685 1981
replaces$	617
replacing$	617
replie	1021 1044 1050
replied$	1700
replies$	1677 1706
reply	1675 1050
reply$	1706
report	1008 1021 1028 1684 1691 1708 1716 1088 1089 83 95 2070 447 1462 656
report$	1669 61 69 1742 1744 658 659
reported$	1745 1090 1757
reports$	1669 1677 61 69
reques	601
request$	1065
requested$	1455
requests$	1065
requir	253
require$	213 399
required$	257 399 1524 1525
requireed$	213
requireing$	213
requires$	213 399
resent	1082 1738
reserve$	994
reserves$	994
reserving$	994
reside	33
residential$	1040
residents$	1615
resili	1533
resilience$	835
resour	1691 1708 1187 447 1462 656
resources$	1095 1129 1843 1535 1580
respec	1828 526 750
respect$	875
respected$	1803 1847 875
respectful$	1733 875
respectfully$	875
respecting$	875
respects$	875
respit	1401
respite$	299 2057
respon	1675 1021 1682 1683 1050 1163 526 1533
respond$	124 531 577 850
responding$	850
responds$	577 850
response$	1706 1772 850
responses$	1677 850
responsibility$	1106 1838
responsive$	1819
rest	1869 1886 1897 1912 1961 1987 1401 2058 1403 2060 1610
rest$	1917 1919 1936 1939 1958 299 2015 2022 1368 2029 2045 2048 2057 2063 1418 2080
restri	193 250 352 378
restrict$	273 379
restricted$	1849 372 379
restricting$	273 379
restrictped$	379
restrictping$	379
restricts$	273 379
restrictting$	379
resurfaced$	1693
resurfacing$	30
retain	538
return	1675 1682 1683
return$	345
returning$	345
returns$	345
retwee	1021
retweets$	1677
reunit	1341
reunite$	1997
review	1028 1684 1691 1708 1114 447 1454 1462 1529 656
review$	2 1786 1530 525 883
reviewed$	1770 525 883
reviewing$	525 883
reviews$	525 883
revise	1454
rewrite$	954
rewrites$	954
rewriting$	954
rewritten$	954
ride$	1305 2106
rides$	2106
right$	1098 1808
rights$	562 748
ring	1008 1670 1716 1061 1261 1392 2070
ring$	1717 937
ringing$	937
ringle	1290 2073 1607
ringleader$	1600 1603 712
ringleaders$	1600 1603 712
rings$	646 937
rink	41
rise	665
rise$	45
rises	665
rising	665
risk	1828 1533
risk$	1756 1787 510 1532 845
risks$	1756 1787 510 845
risky	1828
rival	907
road	1979
road$	1985
robbed	1062 73
robbed$	1718 735
robber	667
robberies$	693
robbery$	693
robust	109 142 1518
robust$	1116 1149 551 888
robustly$	888
role	1575
role$	547
roll	4
rolled$	1454
rollout$	1011
room	10 41 1284 1940 2087
room$	30 280 1948 2011 2067 2088 2090 2101
rooms	1940
rose	665
rota	1691 1708 2055 447 1462 656
rota$	35 2090
rotas$	35
round$	1855 1576
rounde	1453
rounders$	2109
route	1979 1438
route$	1309 1985 1438 2094
routes$	1754 1309
routine$	522
routinely$	522
routines$	733
row$	69 1422 2079
rows$	69 1422 2079
rugby	1453
rugby$	2109
rule	31 1854 1448
rule$	32 1853 399 2104
ruled$	1085 399
rules$	32 1853 399 2104
run	1049 1454
run$	1705 1734 1735 2106 1457 1649 972
rung	1007 1670 1044 1702 1703 44 1720 2070 458
rung$	1663 1700 1051 1465
running$	1698 972
runs	1028 1684
runs$	1734 2106 1457 972
s$	87 1257 1282 301 408 412 1606
s34$	594 595
s35$	594 595
safe	134 1828 166 1438 1518 1533
safe$	1733 1141 1808 1812 1813 1173 2094 1485 753
safegu	526 752
safeguard$	867
safeguarded$	1803 867
safeguarding$	867
safeguards$	867
safely$	1480 663
safer	166 1375
safer$	1808 1812 1813 1173 1546 662 753
safety	1828 1518 1533
safety$	1801 550
said	1082 1738 83
said$	1090 659
same	1287 371 2040
same$	1712 1237 1936 1287 1943 1292 1311 1312 1977 1355 2040 1396
sameanother$	1949
samefriends$	1949
samegroup$	1949
sameother$	1949
samepeers$	1949
sanction$	721
sanctions$	721
sat$	1044 1278 392
saturd	395 396
saturday$	1704 395 1402 396 2059 1430
saturdays$	1704 1402 2059 1430
saw	1082 1738
say	1716 1061 1082 1738
say$	1717 659
saying$	659
says	1082 1738
says$	659
scatte	1244 1245 597
scattered$	1900 1901
schedu	1454
scheme	1691 1708 447 1462 656
scheme$	35 450
schemes$	35
school	21 1028 1684 1690 37 38 41 1112 1284 1940 1285 1946 1974 1319 1979 1336 1378 2034 373 2037 1393 393 2095 452
school$	0 1 1668 29 1730 1768 1116 1955 293 1956 1957 1963 1972 1975 1976 1992 2025 2049 1400 2103
schoolchecks$	1028
schooled$	1345
schools$	0 1 1668 29 1941 1980 1992 2025 2049
scope	1088 1089
scope$	1742 1744 1745 557 558
scopes$	557
scoping$	557
score	1716
score$	62 659
scores$	62 659
screen	1691 33 1708 447 1462 656
screening$	1040
screenings$	1040
search	1062
search$	723
searched$	1718
searches$	69 723
seat	36
seat$	269 343 402 403 416 2090 2102 990
seated$	1278 343 392 990
seating$	22 269 416 990
seats$	22 269 343 402 403 416 2102 1630 990
seatting$	416
second	2058
section34$	594
section35$	594
secure	1022 1454
secured$	1678
security$	1801
see	1008 1716 1082 1738 1874 1261 1264 1960 2018 1392
see$	1842 181 1864 1211 1873 1238 249 1916 1920 1338 1406 442
seeing	1857 1877 2047
seeing$	181 1864 1214 1905 1910 2004 2035
seek	222 560 601
seek$	130 323
seekin	560
seeking$	323
seeks	560
seen	1007 1682 1688 1702 1703 44 1199 1264 320
seen$	1663 1051 1855 1862 1920 1413 407
sees$	249 442
seize$	724
seized$	724
seizes$	724
seizure$	724
seizures$	724
select$	368
selecte$	368
selectes$	368
selecting$	368
selects$	368
self$	1533
sell	73 1495
sell$	1735 2081 2082
seller	1721
seller$	679
sellers$	1615 679
selling$	1474 1494 1496
sells$	1496
semina	1691 1708 447 1462 656
send	283 388 645
send$	287 345 362 376 934
sende$	376
sended$	362 376
sendes$	376
sending$	345 362 376 934
sendred$	362
sends	1028 1684
sends$	287 345 362 376 934
senior$	551
sense$	138
sensit	142 1163
sensitive$	1773 1149 1819 886
sensitively$	886
sent	1682 1049 47 1062 283 2070 1454
sent$	1705 1054 1718 236 1281 287 311 1345 1353 1374 376 391 1463 935
sente$	376
sented$	376
sentence$	1743 1513
sentences$	1743 1513
sentes$	376
senting$	376
sents$	376
separa	1244 1245 1327 350 374 2070 597
separate$	1269 265 277 278 1289 1294 302 303 310 1323 1324 1329 329 344 354 359 1369 1370 386 1399 1405 1411 415 1423 1611
separated$	1900 1901 1381 1611
separately$	1983 901
separation$	597
september$	1728 1073
sergea	1690 37 38
sergeant$	686
serve$	993
server	408
server$	1415
serves$	993
servic	10 37 38
service$	35 450
services$	35 1754 110 1791 1535 1536
serving$	993
sessio	1691 1708 2037 447 1462 656
session$	1709 1272 1944 1957 1967 1325 1982 2061 2067 2106 658
sessions$	1709 1272 1945 1957 1969 1325 1982 2061 2106
set	1284 1940 1979 1378 2034 1393 393 601
set$	1089 83 84 85 1160 1951 1952 1963 1317 1337 2011 2049 1400 1454 576 620 634
sets	1940 2034
sets$	1317 1980 2049 576 620 634
setting$	1763 1797 1829 576 620
settings$	1763
settle$	2057 2074
seven	39 40 188 1201 1865 1220 1260 1930 1275 1276 1933 1998 1365 1592 1604 1612
seven$	1047
sever	193 296 366
several$	338
severed$	1872
severi	193
severs	193
sew$	988
sewing$	988
sews$	988
shadow$	1404
share	95
share$	111 1259 371 882
shared	1454
shared$	1757 1313 318 1326 2019 374 408 1416 882
shares	1021 1028 1684
shares$	1677 1259 371 882
sharing$	1679 111 1910 1259 371 882
she	75 346 367
she$	1830 1183
shed	2087
sheet	1691 1708 447 1462 656
sheet$	18
sheets$	18
shelte	36 2087
shelter$	22 30 34 402 403
shelters$	34
shift	1691 1708 1393 447 1462 656
shift$	1709 2049 2061
shifts$	1709 2049 2061
shoo	380
shop	41 2095 1469
shop$	1694 1929 1999
shopke	1690 1427 452
shopkeeper$	0 1 1668 29 2083 1498
shopkeepers$	0 1 1668 29
shoplifting$	702
shops$	1694 1999 2098
shorte	352 665
shorten$	981
shortened$	981
shortening$	981
shortens$	981
should$	1111 132 140 141 1339
show	33 1061
show$	1040 1717 2108 1466 1484 1649 962
showing$	1025 962
shown	1039 1702 1703 47 161
shown$	1695 1054 1168
shows$	1040 1466 1484 962
shut	2071 409
shut$	336 377
shuted$	336
shuting$	336
shuts$	336
siblin	316 317
side$	1040 1422 2079 2109
sides$	1422 2079
sign	1682 1683 31 36
sign$	1016 1021 22 1030 34 421 2090 947
signed	1039 1454
signed$	1007 1009 1030 1031 1695 947
signing$	947
signpo	1007
signpost$	810
signposted$	1663 810
signposting$	810
signposts$	810
signs$	22 34 421 947
since$	1479
sing$	655
singes$	655
single	356
singly	1327
singly$	1983 2023 1598
sings$	655
sister	316 1391 2053
sister$	763
sisters$	1616
sit	84 1211
sit$	1199 1210 1867 1873 230 1259 1923 1278 343 2041 2051 1409 2066 416 626
site	1284 1940 1307 1979 2037 1393
site$	35 1963 1967 2001 2049
sites	1940
sites$	35 1980 2049
siting$	416
sits$	1259 343 416 626
sittin	1940 2047
sitting$	1857 1910 1923 343 2035 416 626
sittings$	1941
situat	1533
situation$	1097 1532
six	39 40 188 1201 1865 1220 1260 1930 1275 1276 1933 1998 1365 1469 1592 1604 1612
six$	1047 1450
sixth$	1336 1378
size$	1385
skate	2087
skate$	655
skatees$	655
skater	39
skates$	655
skills$	1146
sleep	1716 1255
sleepover$	1848 1911
sleepovers$	1848 1911
slide	1691 1708 447 1462 656
slot	2037
slot$	1351 2061 2067
slots$	1351 2061
small	1349
small$	2005
snooke	1453
snooker$	2109
so$	1170 189 204 1286 291 1966 342 355 411 498
social	1199 1857 2035
social$	37 38 1215 1357 1394 508
socialise$	1855 1613
sofa$	402 403
sofas$	402 403
sold	73
sold$	1496
solicitor$	782
some	1868 346 1607
some$	1182 1290 338 2054
something$	177
somewhere$	1986 1358
son	1391
son$	1371 763
song$	30 2093
sons$	1371
soon$	1395
sooner	665
sooner$	1584
sort$	1337
sought$	1767 1847 1455
south	1398
space	1824 1401
space$	1797 1829 335 375 2057 2090
spaces$	1797 1829
speak	1008 1264
speak$	165 1261 1920 1392 432 1649
speaking$	165 1857 432
speaks$	165 432
speed$	1821
spend	1716 1211
spend$	1199 1867 1923 470
spending$	1857 1905 1923 2035 2047 470
spends$	470
spent	1022
spent$	1678 1024 470
split	1244 1340 374 597
split$	1900 1245 267 268 1996 1381 392
splits$	267 268
splitting$	267 268
spoke	458
spoke$	1045 1465
spoken	1044 458
spoken$	1007 1688 1036 1700 1702 1703 44 1465
spotted$	1413 407
spread	374
spread$	1381 392
spring$	1728
squad	2055
squad$	2061 688
squads$	2061
square$	1199 1929 1957 1999
stabbing$	701
stabbings$	701
staff	20 21 1690 37 38 452
staff$	0 1 1668 1027 29 110 1150 1556 1568
staffa	1028 1684
staffc	1028 1684
staffchecks$	1028
staffd	1028 1684
staffe	1028 1684 1049
staffed$	1705 621
stafff	1028 1684
staffh	1028 1684
staffing$	1095 1129 621
staffl	1028 1684
staffm	1028 1684
staffo	1028 1684
staffp	1028 1684
staffr	1028 1684
staffs	1028 1684
staffs$	621
staffu	1028 1684
staffv	1028 1684
staffw	1028 1684
stage	2087
stage$	30 1763
staged	1696
stagge	279
staggered$	354 1370
stall	1691 1708 447 1462 656
stall$	2108
stalls$	2108
stance$	1817
stand$	1210 343 2041 2051 416 610 625
standi	1857 2035
standing$	416 625
stands$	416 610 625
standting$	416
start	1716 1361
start$	1246 311 362 2057 571 966
starte	1171
started$	1827 362 966
starting$	362 966
startred$	362
starts$	311 362 571 966
starttime$	2017
starttimes$	2017
stated	1089
stated$	1745
station$	1694
stations$	1694
stay	1716 84 1152 156 1946
stay$	1117 1808 1157 1159 1278 293 328 2030 2039 390 400 425 475 478 542 604
staying$	328 400 425
stays$	1157 1159 328 390 400 425 475 478 604
steer$	206 328 891
steered$	891
steering$	13 206 328 891
steers$	206 328 891
step	1391
step$	315 572
stepbrother$	763
stepcarer$	763
stepcarers$	763
stepdad$	763
stepdaughter$	763
stepfather$	763
stepmother$	763
stepmum$	763
stepparent$	763
stepparents$	763
stepping$	572
steps	1119
steps$	1775 402 403 572
stepsister$	763
stepson$	763
stereo	754
stereotypes$	1555
sticke	31
sticker$	34 456
stickers$	34 456
stigma$	1555
still$	1056
stock	645
stood$	65
stop	1716 193 1218 247 248 384 409
stop$	194 207 1876 1221 244 259 1304 1981 319 1995 340 1348 467 967
stoppe	1062 1063 1076 2071
stopped$	1718 1719 1732 1849 1872 1981 372 467 967
stoppi	193 247
stopping$	194 319 340 967
stops	193 247
stops$	69 194 1981 319 340 1348 467 967
strang	1721 1427
stranger$	2083
strate	1691 1708 447 1462 656
strategic$	551
strategies$	1120 1146 1535
stream	2055
street	1310
street$	1890
streets$	1890 1966
streng	526 1533
strength$	1792 562
strengthen$	863
strengthened$	1803 863
strengthening$	863
strengthens$	863
strengths$	109 1792 562
strik	506
strike$	80
strive	560
strong$	540
struck	506
struck$	80
students$	1616
studio	41
submit	1028 1684 1454
submit$	977
submits$	977
submitted$	977
submitting$	977
suitab	103 208 350
suitable$	1110 1525
summer$	1728 2054 417
summers$	417
sunday	395 396
sunday$	1704 395 1402 396 2059 1430
sundays$	1704 1402 2059 1430
superv	1691 37 38 1708 447 1462 656
supervised$	590
supervision$	1680
supper	33 1443 1444
supper$	1040 2099 2100 2108 1650
suppers$	1040 1650
suppli	73
supplied$	1496
supplier$	698
suppliers$	698
supplies$	698
supply	73 1495
supply$	1735 2081 2082 698
supplying$	698
suppor	1007 1008 1691 1708 1114 134 142 1163 166 320 447 1462 1518 526 1533 656
support$	1680 103 1766 104 105 1120 512 1535 1536 1580 868
supported$	1663 104 1770 1813 868
supporting$	104 868
supportive$	1141 1800 1149 1819 1173 540 1590 868
supports$	104 868
sure$	150 399 1574
sured$	399
sures$	399
surgeon$	792
surger	1443 1444
surgery$	2099 2100
survey	1691 1043 1702 1703 1708 447 1462 477 656
survey$	35
surveyed$	1699
suspen	410 593
suspend$	600
suspende$	600
suspended$	1964
suspendes$	600
suspending$	600
suspends$	600
sustai	811
sustained$	1803
swap$	984
swapped$	984
swapping$	984
swaps$	984
sway$	1404 2075 413 1421
sweep	380
sweep$	987
sweeping$	987
sweeps$	987
swim$	2108 1650 655
swimes$	655
swims$	1650 655
switch	398
switch$	635
switched$	635
switches$	635
switching$	635
system$	35 1116
systems$	35
t$	1223 606
table	36 1979 1355 1378 2034
table$	22 1893 1967 2011 402 403 1453
tabled	1454
tables	1284 1940
tables$	22 1980 402 403
tackle	124 526
tackle$	1131 719 855
tackled$	1803 855
tackles$	719 855
tackling$	719 855
tailor	103
tailored$	1110
tak	409 645
tak$	357 376
take	283
take$	4 79 80 99 112 130 144 154 160 175 345 357 376 444 960
taked$	376
takeing$	345
taken	1724 1727 2070
taken$	1085 79 80 160 1281 287 357 2065 1454
takes	283
takes$	79 80 154 160 175 345 357 376 444 960
taking	283
taking$	80 112 144 154 160 175 357 376 960
taks$	357 376
talk	1008 1691 1708 447 1462 656
talk$	1709 165 1261 1392 559 1649 658
talked	1044 458
talked$	1700 1045 1702 1703 1465
talkin	2047
talking$	165 1910 1531
talks$	1709 165 559
tally$	18
target	103 1495
target$	24 1735 2081 2082 573 706
targeted$	1110 573
targeting$	573 706
targets$	24 573 706
task$	24
tasks$	24
taught	320
taught$	1278 1345 1353
taxi$	2108
taxis$	2108
teach$	1734 139 269 943 1006
teache	20 21 1028 1684 1690 37 38 452
teache$	139
teacher$	0 1 1668 29
teacherchecks$	1028
teachers$	0 1 1668 1027 29
teacherschecks$	1028
teaches$	1734 139 943 1006
teaching$	139 943 1006
teachs$	139
team$	1099
teams	1336
teams$	1992
teenag	188 1201 1865 1220 1260 1930 1275 1276 1933 1998 1365 1387 1592 1604 1612
teenagers$	2043 1493
teleph	1007
telephoned$	1663
tell	1716 1061 1082 1738 253
tell$	1717 213 659 963
telled$	213
telling$	213 963
tells	1082 1738 253
tells$	213 659 963
tellsed$	213
tellsing$	213
tellss$	213
temptation$	1404
ten	1469
tenanc	373
tennis	1453
tennis$	2109
tent	2055
term	1123
term$	1728 1779 417
terms$	417
text	1008 1691 1708 1261 1392 447 1462 656
text$	1065 61 938
texted	1007 1702 1703 458
texted$	1663 1465
textin	1347
texting$	2003 938
texts$	1065 61 938
than	1204
than$	1059 1860 1861 225 1247 1253 1273 1512
thanke	1702 1703
that$	1019 420 1468 1476 1486 482 1655
thatfriends$	2020
thatgroup$	2020
the	1433 1564
the$	1015 1701 1077 136 1150 1151 1161 1262 1268 1282 1328 420 1429 1431 2088 1434 1437 1440 2101 1446 2103 1450 1452 1468 1476 1483 482 484 490 491 1556 1568 564 1618 1619 1621 1622 1623 1624 1625 1626 1628 1634 1635 1636 1637 1638 1639 1640 1642 1643 1644 1647 1648 1658 1659 1661
theatr	41
thefriends$	2020
theft	667
theft$	695
thefts$	695
thegroup$	2020
their	1912
their$	1701 1055 87 1175 227 1268 301 1446 2103 1468 1476 564 1619 1621 1647 1658 1659
theirfriends$	2020
theirgroup$	2020
theirs$	1733 1487
them	39 57 1068 1077 1080 1083 1084 1112 149 1156 188 1201 1865 1219 1220 1260 1930 1275 1276 1933 316 1998 2010 1365 367 1433 1436 1449 1469 1483 1533 1592 1604 1607 1612
them$	1701 1064 1736 1739 1740 1768 1150 1822 1184 1219 1888 1251 1959 383 2092 1440 2103 1476 478 1507 1556 1568 1626 1645 1646 1653 1655 1658 1661
theme$	1787
themes$	1787
themse	53
themselves$	1060 1804 672
then$	1825
therapist$	785
there$	1712 1126 280 1977 473 1617
these	1112
these$	1080 1768
they	26 39 53 75 149 1156 238
they$	1033 1060 1097 1830 1183 383 644
thin$	228
things$	1097 1120 1798 1190 1531
think	1082 1738 1152
think$	1061 1808 1818 476 554
thinking$	1771 554
thinks	1082 1738
thinks$	476 554
thinned$	228
thinning$	228
thins$	228
this	1089 1483
this$	1742 1744 1745 1746 1268 1328 1476 482
thisfriends$	2020
thisgroup$	2020
those$	72 418
though	1082 1738
though$	1509
thought$	1771 1132 476
threat	1062 73 667
threat$	1065 69
threaten$	2081 2082 2083
threatened$	1718 741
threats$	1065 69
three	53 75 188 1201 1865 1220 1260 1930 1275 1276 1933 317 1998 346 1365 1387 2058 1449 1592 1604 1607 1612
three$	1060 188 1201 199 1865 1220 1914 1260 1265 1930 1275 1276 1933 1290 1998 338 1365 2043 1417 1431 1434 1450 1452 1592 1604 1612 1623 1655
threes$	2044
throug	1007
through$	1663 8 1700 91 128 1559 1589
throw	388
thursd	395 396
thursday$	1704 395 1402 396 2059 1430
thursdays$	1704 1402 2059 1430
ticket	36
ticket$	456 1652
tickets$	456 1652
tie$	209 353 1373
ties	1200 1202 1303
ties$	1856 1858 209 229 1959 353 1373
time	1940 2037
time$	1095 1763 1124 1129 1855 1210 1878 1880 1881 1241 1242 1903 1913 1921 259 1271 1272 1929 1280 1943 1944 295 1969 1351 1359 2017 2023 2041 2052 2061 2067 1477 1480 1542
timely	142
timely$	1149
times	1940 667
times$	7 1707 46 68 1763 1272 1941 1351 2017 2026 2061
timeta	1691 31 1708 1284 1940 1285 1319 398 447 1462 656
timetable$	1674 35 1975 2090
timetabled$	392
timetables$	35 1941
to	309
to$	1663 1692 1037 1701 1051 1710 1723 1752 1105 1775 1780 1131 1788 1790 132 1802 140 1806 1819 1164 1165 1176 1239 1266 271 1937 300 1339 2009 2011 1439 2096 1442 1445 1447 2107 1465 1467 1470 1478 1479 1481 1503 1519 1565 1567 1620 1629 1636 1654 1656
togeth	1199 1200 1857 1864 1211 1873 1874 1238 1897 1255 1257 1915 1264 1287 1960 1338 1341 2040 1414
together$	1846 1855 1856 1862 1866 1867 1894 1895 1898 1903 1911 1913 1920 1921 1922 1923 1929 1936 1943 1977 1990 1994 1997 2003 2041 2051 2069 1480 1534 1599 1662
togethers$	1911 1922
told	1044 1702 1703 1720 1082 1738 1089 84 86
told$	1700 1745 1093 257 2070 659
took	1727 65
took$	80
toolki	1691 1708 447 1462 656
tools	36
tools$	1146
torches$	456 1652
touch	1044 1199
touch$	1700 1855 1954 1531 533
tour	1691 1708 447 1462 656
tour$	2106
tourna	33
tournament$	1040 2108
tournaments$	1040
tours$	2106
toward$	1567
towards$	1567 1589
town	1284 1940 1946 1974 1979 2039
town$	1947 1956 1970 2025
towns	1940 1310
towns$	1966 1971 1980
track$	705
tracke	1691 1708 447 1462 656
tracked$	705
tracking$	705
tracks$	705
train$	913
traine	1007 1682 1688 1036 1454
trained$	1663 1692 912
traini	1023 1691 1708 447 1462 656
training$	2 1671 1679 1680 1336 449 914
trains$	912
transf	283 398
transfer$	311 326 339 362
transfere$	326 339
transfered$	326 339 362
transferes$	326 339
transfering$	326 339 362
transferred$	1281 311 326 339 1353 362
transferring$	326 339
transfers$	311 326 339 362
transl	1454
transp	320
trauma$	109 562
travel	381
travel$	1196 1210 1211 1259 1923 1305 391 1650
travelling$	1910
travels$	1196 1259 391
treated$	757
tries	560
trim$	986
trimmed$	986
trimming$	986
trims$	986
trip	1691 1708 1443 1444 447 1462 656
trip$	1709 1325 1982 2099 2100 2108 658
trips$	1709 1325 1982 2108
trust	1716 1082 1738 1533 749
trust$	668
truste	60
trusted$	1067 668
trusts	1082 1738
trusts$	668
try	560
trying	560
tuesda	395 396
tuesday$	1704 395 1402 396 2059 1430
tuesdays$	1704 1402 2059 1430
turf	380
turn	1675 1682 1683 1716 388
turn$	1016 336 1451 451 468 471 636
turned$	1720 1195 336 377 468 636
turning$	336 636
turnout$	1461
turns$	336 1451 468 471 636
tutor	37 38 1284 1940 1979 1336 1378 2034 2037
tutor$	1284 1285 1319 1992 1378 1393 393
tutors	1940
tutors$	1980 1992
twice$	1664 46 68 2089
two	75 188 1201 1865 1868 1220 1260 1930 1275 1276 1933 316 1998 346 1365 2058 1592 1604 1607 1612
two$	188 1201 199 1865 1220 218 1226 1914 1260 1265 1930 1275 1276 1933 274 1282 1290 1959 316 1998 338 348 1365 367 1417 1431 1434 1450 1452 1592 1604 1607 1612 1623 1634 1635 1655
twos	1388
twos$	1388 2044
type$	1337
unable$	231 385
uncle	1243 2053
uncle$	769
under$	123 1454
underm	414
unders	1152 1518 526 1533
understand$	1808 872
understanding$	1590 872
understands$	872
undert	1171 1454
undertake$	257
undertaken$	1827
undertakes$	257
undo	296 366 414
unfair$	745
unfairly$	745
unfold$	1753
unfoldes$	1753
unfolds$	1753
unfollow$	603
unfollowe$	603
unfollowed$	603
unfollowes$	603
unfollowing$	603
unfollows$	603
unfriend$	603
unfriende$	603
unfriended$	603
unfriendes$	603
unfriending$	603
unfriends$	603
unit	1946 1979 373
unit$	2025
units$	1980 2025
unload$	989
unloaded$	989
unloads$	989
unlock$	909
unlocked$	909
unlocking$	909
unlocks$	909
unpick$	548
unpicke$	548
unpickes$	548
unpicking$	548
unpicks$	548
unsafe$	664
unsupervised$	1250
untangle$	359
until	1432
until$	1072 1301 341 2054 2088 1618 1631
up	1672 1121 1133 1454
up$	1663 1011 1685 1686 1695 1697 1705 1719 1732 1092 1770 1115 1116 1777 1131 1789 1795 1149 1816 157 158 1856 1214 1900 1901 1911 1274 1931 1996 2003 2084 1458 1531 1579 1618 1627 1638 1639 1645
upd$	1458
update	1028 1684 1691 1708 1114 1118 447 1462 1529 656
update$	92 1756 881
updated$	92 1770 1530 881
updates$	92 1756 1774 881
updating$	92 881
uped$	1458
upinto$	1445
upon$	1293 1354
ups$	1677 1911 1458
upskil	526
uptake	4
uptake$	1011 1461
upto$	1445
urge$	561
urged$	561
urges$	561
urging$	561
use	1716 1061 1119 1495
use$	1717 1735 1775 120 130 144 2081 2082 469 591
used	1022 1720
used$	1678 1727 469
useful$	1733
uses$	120 469
usher	380
using$	144 1474 469
usual$	1098 1135 135
valued$	1847
vehicle$	714
vehicles$	714
venue	2037
vicar	37 38
victim$	734
victims$	734
video	1691 1708 447 1462 656
video$	2085 2090 2093
view	1675
view$	1134 1817
viewe	1682
views	1021
views$	1677 184 1555
vigila	1163
vigilance$	1545
vigilant$	1773 1819
visibility$	1499
visible$	1800 540 1590
visit	1008 1670 1675 1691 44 1708 1261 1392 1443 1444 447 1462 591 656
visit$	1669 1051 1709 1848 1873 1406 2099 2100 2108 658 931
visite	1007 1682 1688 1036 1044 1702 1703 1049 458
visited$	1663 1692 1700 1705 1051 1465
visiti	2047
visiting$	1910 931
visitor$	1516
visits	1021 1028 1684 591
visits$	1669 1677 1051 1709 1848 1255 2108 931
voice	1518 1533
voice$	826
voices$	826
volunt	1690 1691 37 38 1708 447 452 1462 656
volunteer$	0 1 1668 29 1709
volunteers$	0 1 1668 29 1709
voucher$	456
vouchers$	456
vulner	1828 1533
vulnerabilities$	846
vulnerability$	846
wait	667
wait$	1834 179 2041 624
waited	1727 65
waiting$	1834 179 624
waits$	624
waive$	997
waived$	997
waives$	997
waiving$	997
walk	1008 1716 1061 381 1438 1443 1444
walk$	1717 1196 1210 1211 1259 1923 287 1305 2094 2099 2100 2106 2108 478 932
walkab	1691 1708 447 1462 477 656
walked	1720
walked$	932
walkin	1857
walking$	2035 2047 932
walks	381
walks$	1196 1259 287 2106 2108 478 932
wall	2087
wall$	1694 402 403
walls$	1694
want	1082 1738 560
want$	1839
wanted	1066 1082 1738
wanted$	1722
wants	1082 1738 560
wants$	1839
warden	1690 37 38 452
warden$	0 1 1668 29
wardens$	0 1 1668 29
warm$	1733
warn$	213 242 365
warne$	242
warned$	213 242 365
warnes$	242
warnin	1209
warning$	69 213 242 365
warnings$	69
warns$	213 242 365
was	1727 65 84
was$	1037 1042 1046 1729 78
watch	1675
watch$	171 422 1545
watched$	422
watches$	422
watchful$	1113
watching$	171 422 545
way	1142 324
way$	1772 1798 1805 1925 1985 1331
ways$	1925 1535 1563 558
we	37 38
we$	1014 1830
weaken	296 1360 366 2076 414
weaken$	2016
weakens$	2016
weaker	1349
weaker$	2005
wean$	206
weaning$	206
webina	1691 1708 447 1462 656
webpag	1691 1708 447 1462 656
websit	1691 1708 2087 447 1462 656
website$	30 1694 35
websites$	35
wedge$	335 375
wednes	395 396
wednesday$	1704 395 1402 396 2059 1430
wednesdays$	1704 1402 2059 1430
week	2037
week$	1704 417
weekda	395 396
weekday$	1402 2059
weekdays$	1402 2059
weeken	395 396
weekend$	1704 1402 2059
weekends$	1704 1402 2059
weekly$	1664 2089 437
weeks	395 396
weeks$	1704 1779 2054 1402 2059 417
weekss$	417
welcom	60 134 166
welcomed$	1067
welcoming$	1733 1141 1800 1173 1590
welfare$	751
well$	565
wellbe	1828 1533
wellbeing$	831
went	1670
went$	1042 1428 468
were	1727 65 84
were$	1037 1042 1046 1716 1729 78 271
what	97
what$	59 1088 1104 1138 170 1188 182 1468 1486
whatev	97
whatever$	1104
whatsapp$	1356 408 1416
when	64 97 1395
when$	1071 88 1104 1764 1774 1775 1777 1778 141 1887 2040 1468 1486 1519 1524 518 1532 1539 570
whenev	1395
whenever$	141 1887 518 570
where	64 97 1438
where$	1071 88 1104 1774 1775 1777 122 141 1410 2094 1468 1486 1519 1524 518 1539 534 570
wherea	64
whereas$	1071
wherever$	141 518
whether$	1486 1563
which$	1012 1013 1468 1486 1636
while	64
while$	1071 2054
who	75 2073
who$	1019 1681 1079 1425 1426 1468 1486 1494 488
whoever$	489 1653
whole	1607
whole$	109 188 1201 1865 1220 1260 1930 1275 1276 1933 1998 1365 1592 1604 1612
whom$	1468 1486
why$	1486
widen$	982
widened$	982
widening$	982
widens$	982
wider$	310
wife$	770
will$	1010 1037 1111 132 140 1339 1362
wind	409
window$	1694
windows$	1694
wing	1979 2055
winter$	1728
wisely$	2032
wiser	1375
wish	1082 1738 560
wish$	1839
wishes	1082 1738 560
wishes$	1839 184
with	1350
with$	1663 1701 1092 1093 1774 1777 1778 1131 1789 127 1168 1193 1850 1854 1858 1859 1214 1227 1902 1915 1263 1936 1937 289 2009 1397 1439 2096 1465 1479 1503 1519 1528 1534 1551 1589 1617 1631 1633 1636 1662
withdr	207
withdraw$	319 357 998
withdrawe$	357
withdrawen$	357
withdrawes$	357
withdrawing$	357 998
withdrawn$	1964 1981 998
withdraws$	319 357 998
wither	1360
wither$	2016
withers$	2016
within	81 246
within$	1236 1253
without$	1852 361 466 759
word$	1743 1835 499
words$	1743
work	1023 560
work$	2 1679 1680 30 1097 1771 1772 1792 164 1843 1982 526 527 1580 1581 582
worked	1024 1049
worked$	1007 1705 320 527 582
worker	21 1028 1684 1690 1691 37 38 1708 447 452 1462 656
worker$	0 1 1668 1014 29 1747 1750 453 1515 788
workerchecks$	1028
workers$	0 1 1668 1014 29
workerschecks$	1028
workin	1023 1533 560
working$	13 1679 1771 1772 1843 527 582
workload$	1095
works	560
works$	30 527 582
worksh	1691 1708 1378 2034 1393 447 1462 656
workshop$	1709 2049 2106 658
workshops$	1709 2049 2106
worrie	1082 1738
worries$	1101 1758
worry	1082 1738
worse	665
worst	1607
wound$	2071
wrap	103 578
wraparound$	1110 1585
wristbands$	456
write$	911
writes	1028 1684
writes$	911
writing$	613
writte	1039 1044 1089 83 1454 458
written$	1007 1688 1036 1695 1700 1702 1703 1745 1090 1465 911
wrong$	746
wrongly$	746
wrote	458
wrote$	1045 1465
yards$	1909
year$	1728 1284 1963 417
years$	417
young$	26 39 40 53 57 1068 71 1080 75 1083 1084 1112 1150 149 188 1201 1865 1219 1220 238 1260 1930 1275 1276 1933 317 1998 2010 1365 1387 1436 2098 1449 1469 1533 1556 1592 1604 1612
younge	188 1201 1865 1220 1260 1930 1275 1276 1933 274 1290 316 1998 346 1365 367 2058 2073 1592 1604 1612
younger$	1258 2038
youngest$	2038
youth$	1187 1957 1615
youths	1387
youths$	1251 2043 1615
yp	75 188 1201 1865 1868 1869 1220 1884 1886 1897 238 1912 1260 1930 1275 1276 1933 274 1290 1958 1961 1962 316 1987 1998 346 2010 1365 367 2058 1403 2060 1592 1604 1607 1612
yp$	1959 1383
zine$	1652
zines$	1652
zone	1208 1209
zone$	1593
zones	1208 1209
zones$	1593
