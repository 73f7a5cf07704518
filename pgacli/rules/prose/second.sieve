1006 655 447

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

2 3 4 5 6 10 11 12 14 15 16 17 18 19 20 21 22 23 24 26 27 30 31 32 33 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 63 64 66 67 68 70 71 84 91 93 94 95 96 97 102 103 104 105 106 108 113 114 116 120 137 140 143 202 212 225 243 244 245 248 249 250 251 252 253 254 299 300 301 303 304 305 306 307 308 311 314 315 316 323 324 329 330 331 337 340 342 343 345 346 348 349 354 355 359 360 361 363 368 369 370 372 373 374 375 379 380 381 382 384 388 389 390 391 392 393 394 395 396 397 400 402 405 406 407 408 409 411 412 413 414 417 418 430 436 437 438 445 508 509 512 513 519 521 522 523 524 525 526 528 529 530 534 535 539 540 541 543 544 546 547 548 549 566 567 568 569 570 572 573 574 575 576 577 578 581 582 583 584 585 586 588 589 591 592 593 594 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 619 620 621 622 623 624 626 627 628 629 630 631 632 633 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 658 660 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 722 723 724 725 726 727 728 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 746 749 751 752 753 754 755 756 758 759 760 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 799 800 801 803 804 805 806 807 808 809 810 812 813 814 815 816 817 818 819 820 821 822 823 830 831 832 835 836 838 861 915 920 927 951 953 964 965 972 975 976 977 979 980 983 984 994 995 997 999 1000 1001 1002 1 8 9 13 28 29 34 35 38 45 61 62 65 72 73 76 81 82 83 85 87 92 98 99 100 101 107 109 112 115 117 118 119 122 124 125 127 130 135 136 138 139 141 142 174 178 179 194 197 207 228 229 231 232 233 236 240 241 246 247 271 287 302 309 312 313 318 319 320 321 322 325 326 332 335 336 338 339 341 344 347 350 351 352 353 356 357 358 362 364 366 367 371 376 377 378 383 385 386 387 399 401 410 415 416 419 423 424 425 426 427 429 431 433 442 444 451 453 480 507 510 511 514 520 527 531 532 533 536 538 542 545 550 551 564 565 571 579 580 587 590 595 618 625 634 636 656 657 659 661 721 729 745 747 748 750 757 761 802 811 829 834 837 840 842 845 849 853 858 860 863 872 883 893 901 912 917 918 919 921 922 924 925 926 935 937 952 958 959 961 966 967 969 973 978 981 982 985 986 987 988 990 991 993 996 1003 1004 1005 0 7 25 69 74 75 77 78 79 80 86 88 89 90 110 111 121 123 126 128 129 131 132 133 134 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 175 176 177 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 198 199 200 201 203 204 205 206 208 209 210 211 213 214 215 216 217 218 219 220 221 222 223 224 226 227 230 234 235 237 238 239 242 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 288 289 290 291 292 293 294 295 296 297 298 310 317 327 328 333 334 365 398 403 404 420 421 422 428 432 434 435 439 440 441 443 446 447 448 449 450 452 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 515 516 517 518 537 552 553 554 555 556 557 558 559 560 561 562 563 693 824 825 826 827 828 833 839 841 843 844 846 847 848 850 851 852 854 855 856 857 859 862 864 865 866 867 868 869 870 871 873 874 875 876 877 878 879 880 881 882 884 885 886 887 888 889 890 891 892 894 895 896 897 898 899 900 902 903 904 905 906 907 908 909 910 911 913 914 916 923 928 929 930 931 932 933 934 936 938 939 940 941 942 943 944 945 946 947 948 949 950 954 955 956 957 960 962 963 968 970 971 974 989 992 998

8 14 6 4 3 6 8 9 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 13 26 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 5 5 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	356 1461
34$	593
35$	593
YP	1289
a$	1713 1112 1150 1160 1161 1174 1178 1232 241 1281 1428 1430 2086 1433 1436 2099 2101 1449 1451 1467 1505 1616 1617 1619 1620 1621 1622 1624 1626 1632 1633 1634 1636 1637 1638 1642 1645 1656 1657
abc	201 1207
abcs	1207
able$	1758 1216 231 1361 460 1523
about$	1171 1853 1559 1564
above$	1998
abreast$	821
abroad	1397
academ	1944 1972 1977
academy$	2023
accept	1673
access	1151 1516
access$	1806 528
accessible$	1798
accomm	373
accommodation$	1953
accordingly$	1535 1536
accoun	1719 1118 721
account$	35 1759 1773 1821
achiev	1030
achieved$	1685
acknow	1049 525
acknowledge$	873
acknowledged$	873
acknowledgement$	1704
acknowledges$	873
acknowledging$	873
across	2103
across$	1772 1929 1532
act$	529 576
acted$	1722
action	1689 1706 1118 1138 447 1461 655
action$	2 24 1769 1773 1793
actions$	2 24
active$	1129
activi	1689 1706 1186 447 1461 1573 655
activities$	1707 1841 1967 1324 1980 1533 1534
acts$	576
ad$	118
add	600
add$	947
added$	947
adding$	947
additi	103
additional$	1109
addres	84 85 1113 124 525
address$	1130 1351 853
addressed$	1091 1768 853
addresses$	1351 853
addressing$	853
adds$	947
adopt$	144 956
adopte	1038 1453
adopted$	1693 956
adopting$	956
adopts$	956
adult	1719
adult$	1487 1488 483 901
adults$	1735 110 672 901
advert	1689 1706 447 1453 1461 655
advice$	1764
advis$	242
advise	37 38
advise$	213 242 869
advised$	242 869
adviseed$	213
adviseing$	213
advises$	213 242 869
advising$	242 869
adviss$	242
advoca	525
advocate$	802
afraid	1061
afraid$	1716 741
after$	1724 1793 1184 2087 1607
aftern	395 396
afternoon$	1702 1271 2050 1401 2057
afternoons$	1702 1271 1401 2057 1476
again$	1823 1995
against$	76 1248
age$	2066
agenci	13 1688 1098 452
agencies$	0 1 1666 1019 29 1753 110
agency$	1677 1114 1115
agenda$	1528
agree	600
agree$	257 399 628
agreed	1038 1042 1113 1453
agreed$	1693 1697 1097 1768 399 1459 628
agreem	1689 1706 1852 447 1461 655
agreement$	32 1851
agreements$	1851
agrees$	257 399 628
aim	559
aiming	559
aims	559
alarm$	22 456
alarms$	22 456
alert	1162
alert$	1771 1817 1588
all	20 75 1111 2008 1432 2093 1610
all$	1662 1026 1036 1699 1054 1766 110 1261 1320 1619 1622 1646
alloca	1021 1453
allocate$	970
allocated$	1676 392 1459 970
allocates$	970
allocating$	970
allotment$	30
allow$	1749 1783 1191 1296 1303 1333 1575
allowed$	1191 1216 1366 2039
allows$	1749 1783 1575
allowted$	1191
alone	1061 1326
alone$	1716 1981 1999 2021 1596
along$	1230 1574
alongs	1354
alongside$	2009 1532 1587
altern	1822 208 350 1573
alternate$	265 1288
alternating$	265
amber$	1711 1712 1474
amend$	952
amende	1453
amended$	952
amending$	952
amends$	952
among$	1192 1235 1929
amongs$	1772
amongst$	1772
an$	1112 136 1150 1160 1430 1433 2099 1449 1451 1467 481 1632 1633 1634 1656
analyst$	683
analysts$	683
and$	1069 1107 1109 1168 1177 1185
anothe	1098 1867 1882 1884 1895 1910 1956 1960 1317 2058 2060 598 1608
another$	1753 1868 1881 1897 1915 1924 1925 1933 1935 1937 277 1947 1299 1306 310 1322 1984 1988 2004 2013 2020 1368 2027 2043 2046 386 1398 1404 2061 2099 1451 482 1604
answer	1049 1722
answer$	1704 995
answered$	995
answering$	995
answers$	995
any$	1099 94 1101 1261
anybody$	1651
anyone$	1651
apart	1862 1872 1875 1243 1244 295 1958 1359 397
apart$	1898 1899 1929 1930 1276 1932 276 1940 1952 1301 2014 2025 2044 406 1423
apolog	742
apologise$	648
apologised$	648
apologises$	648
apologising$	648
app$	35
appeal$	2073 413 1420
appl	600
applic	1689 1706 447 1461 655
applicable$	1522 1523
application$	2088
applied$	621
applies$	621
apply$	621
applying$	621
appoin	1689 1706 447 1453 1461 655
appoint$	927
appointed$	1459 927
appointing$	927
appointment$	1707 2088
appointments$	1707
appoints$	927
appren	1392
apprenticeship$	2047
apprenticeships$	2047
approa	1686 1061 73 1493
approach$	1769 1770 1805 836
approachable$	1798 1588
approached$	1716
approaches$	1064 836
approaching$	1908
approp	103 350 1516
appropriate$	1097 1106 1109 1798 1522 1523 884
appropriately$	1772 884
approv	1021 1042 1453
approved$	1676 1697
apps$	35
april$	1726 1072
are	1009 84 96
are$	1036 1040 1041 49 50 1714 78 1156 271 478 480
area	1283 1938 1944 1972 1977 2035 2037
area$	1888 1945 1298 1299 1954 1955 1591
areas	1938
areas$	1888 1978
arise	1147
arise$	1802
arises$	1802 1522
around$	1753 1109 1125 1171 1853 1517 1583 1587
arrang	1027 1682 1694 1453
arrange$	1191
arranged$	1765
arrangeed$	1191
arrangeted$	1191
arrest	1061 666
arrest$	69
arrested$	1716
arrests$	69
arriva	1360
arrivaltime$	2015
arrivaltimes$	2015
arrive	381 590
arrive$	1209
articl	1689 1706 447 1461 655
as$	1074 88 90 1103 101 1768 1772 1773 1775 1776 141 226 478 500 501 1517 516 1530 1537 569
asbo	201 1207 202 1208
asbos	1207 1208
aside$	1639
ask	1714 1081 1736
ask$	213 471 963
aske	471
asked	1043 1700 1701 1081 1736 458
asked$	1698 1718 1065 1081 213 257 1464 963
asking$	213 963
asks	1081 1736
asks$	213 471 963
aspira	1531
aspirations$	842
assaul	73 666
assault$	496
assaulted$	496
assaults$	496
assemb	1689 1706 2033 447 1461 655
assemble$	2049
assemblies$	1707 2104
assembly$	2104 657
assess	1689 1706 1087 84 447 1461 655
assessment$	2 1740 1742 1745 1746 1748 1512
assign	1453
assign$	627
assigned$	392 1459 627
assigning$	627
assigns$	627
assist$	804
assistance$	1764 804
assisted$	804
assisting$	804
assists$	804
associ	1198 1199 1855 1201 1862 1210 1867 1871 1872 1263 1337 2033 2045
associate$	1853 1865 1914 1918 1992 1611
associating$	1854 1903 1612
association$	1854 1856 1920 1589 727
associations$	728
assumptions$	1553
at$	1037 1713 1073 100 1768 1130 1221 1224 1900 309 2005 2007 363 2084 2087 2089 1438 1446 2103 2105 1455 1476 1560 1607 1615 1616 1617 1629 1630 1631 1655
attachment$	1372
attachments$	1372
attack	73 666
attack$	736
attacked$	1494 736
attacks$	736
attemp	559
attend	1006 1007 4 1668 1015 1670 1020 1022 1680 1681 1027 1682 1043 1048 44 381 1453 451 590
attend$	1667 1050 1195 2005 1457 1000
attendance$	1010 1677 1679 67 1460
attendd$	1457
attended$	1661 1698 1703 1050 1457
attendees$	1675 1679
attending$	1661 1000
attends$	1667 1050 1195 1457 1000
attention$	1131
attenu	296
attitudes$	1553 847
attraction$	2073
attractive$	1798
audit	1689 1706 447 1461 655
audit$	2
august$	1726
aunt	1242 2051
aunt$	767
auntie$	767
aunty$	767
authorisation$	1599
authorisations$	1599
authority$	1599
autumn$	1726
availa	1162 1453
available$	1097 1765 1134 1817
avoid	207 1874
avoid$	1213 1940
avoidi	207
avoiding$	1213 1473
aware	1102 1113 1162
aware$	1757 1768 1771 1811 1817 822
awaren	1531
awareness$	1519 514 1521 552 841
away	1944 295 1317 324 2037 397 1423
away$	1849 1862 1874 1875 1900 1251 251 1935 1294 1301 315 1330 2007 2025 1371 1379 1383 1406 406 1423 1623
back	1095
back$	1750 406 473 1652
backinto$	1444
backto$	1444
badmin	1452
badminton$	2107
bail$	201
bake$	654
bakees$	654
bakes$	654
ban	193 196 247 248 253 384 389 409 410 1447 592
ban$	194 1220 244 294 2102
band	2053
bann	410
banned	193 196 377 389 2069
banned$	1847 194 294 372 1383
banner	31
banner$	421
banners$	421
bannin	193 196 247 389
banning$	194 294
bans	193 196 247 253 389
bans$	194 294 2102
bar	193 196 247 384 389 410 592
bar$	194 294
barbec	33
barbecue$	1039 2106
barbecues$	1039
barr	410
barred	193 196 377 389
barred$	1847 294 372 1383
barrier$	335 375
barrin	193 196 247 389
barring$	294
barrister$	800
bars	193 196 247 389
bars$	194 294
base$	1538
based$	1115 1567
basis$	1779
be	96 156 522
be$	1036 1041 78 1110 107 1116 119 1139 1146 148 1156 1158 153 1190 1209 237 256 1921 271 478 541 582
bear$	147
bearing$	147
bears$	147
become	96
been	1725 65
been$	11 1031 1036 1045 78 1110 271
before$	1713 63 1071 2087 761
befrie	73
behavi	1826 1531
behaviour$	201 202 1553 846
behaviours$	1553 846
behind	1431
behind$	1986 2086 1492 729
being	96 156 2045 1531
being$	78 1110 1855 1908 1921 2033 2052 1472 1473 541 1570
believ	1722 1081 1736
belong	1088 84
belong$	1743 506
belonging$	1799
belongs$	506
bench	36 2085
bench$	22 34 402 403
benches$	22 34
beside	1349 1354
beside$	2009 1630
best	1516
best$	1569
better	103 108 208 350 1374 515 525 664
better$	1109 1114 1806 1181 1839 180 1228 1295 310 330 2030 454 550 575
betwee	1852
between$	1772 1192 1848 1856 1857 1929 1341 1381 1501
beyond	81 1251
bid	1689 1706 447 1461 655
bigger$	1998
bike	36
bin	36
bin$	22 34
bingo	1452
bingo$	2107
bins$	22 34
bit$	1829
blankets$	1650 1658
block	409
block$	187 602
blocke	2063 2069
blocke$	602
blocked$	1847 187 602
blockes$	602
blocking$	187 602
blocks$	187 602
board	13
board$	1019 1692 2028 1452 1546
boardi	1944
boarding$	1315
boards$	1692
boat	2053
bond	1201 1302
bond$	1856 229 1957 332 353 1372
bonds$	229 1957 1372
book	1680 398
book$	2100 1650 941
booked	1680 1048 1453
booked$	1703 941
booking$	2088 941
bookle	1689 1706 447 1461 655
booklet$	1672
booklets$	1650
books	36
books$	2100 1650 941
boroug	1283 1938 1944 1972 1977 2037
borough$	1945 1298 1954 1968 2023
boroughs$	1969
both	2008 1432 2093
both$	1699 1617 1619 1621 1622 1659
bought	1042 1453
bought$	1697 1462 925
bounda	1826
boundaries$	1581
box$	654
boxes$	654
boxs$	654
boy	188 1200 1863 1219 1259 1928 1274 1275 1931 274 1289 1996 1364 1390 1590 1602 1610
boy$	1936 346 1382
boyfriend$	776
boys	26 39 40 57 1067 71 75 149 1155 188 1200 1863 1219 238 1259 1928 1274 1275 1931 317 1996 2008 1364 1386 2071 1435 1448 1468 1590 1602 1610
boys$	1032 1046 1063 1077 1183 1912 1936 1937 1957 346 2041 2090 1601
bread$	1658
break	1283 1938 295 296 1360 366 387 1400 414 596
break$	207 267 268 1284 1301 299 315 1339 2055
breakf	1442 1443
breakfast$	2097 2098 1648 1658
breakfasts$	1648
breaki	296 387
breaking$	267 268
breaks	1938 296 387
breaks$	267 268
breaktime$	2015
breaktimes$	2015
breath	1400
breathe$	2072
breather$	2055
breathing$	1400
brief$	1550 998
briefe	1006 1686 1035 1700 1701
briefed$	1661 1690 998
briefi	1689 1706 447 1461 655
briefing$	2 1707 657 998
briefings$	1707
briefs$	998
bring	644
bring$	183 958
bringing$	183 958
brings$	183 958
broken	2074
broken$	1870 1243 1244 596 1621 1622
brothe	316 1390 2051
brother$	762
brothers$	1491 1614
budget	1042
budget$	15
budgeted$	1697
build	1151 515 525
build$	129 139 1806 424 894
builde$	139
buildes$	139
buildi	1977 525
building$	30 139 1927 280 1946 1955 1997 894
buildings$	1978
builds	525
builds$	139 424 894
built	1028
built$	1683 1691
bulb$	22
bulbs$	22
bump$	2016
bunch$	1949
burglaries$	693
burglary$	693
burgled$	735
bus	1977 1377 2032 2093
bus$	1692 1965 1983 2106 1628 1648
buses	1283 1938 1309 2032 2035
buses$	1692 1964 1978
busine	1088
business$	1743 1796
buy	1493
buy$	1733 2079 2080 924
buyer$	676
buyers$	1491 1613 676
buying$	924
buys$	924
by	1440
by$	1037 1721 66 1165 2087 2095 1477 1479 1557 1574 1615 1626 1630
cabin	2053
cafe	41
cafe$	1997
café	41
café$	1997
call	1668 1689 1706 1391 447 1461 655
call$	1667 1064 61 69 70 1846 2088 568
called	44 1718
called$	1050 70 1503 499
calling$	1346
calls	1027 1682
calls$	1667 1064 61 69 70 1846 1193
calm$	2072
calmer	664
came	1673 1680
camera	36
camera$	22 34 421
cameras$	22 34 421
camp	33
camp$	1039 2106 654
campai	1689 1706 447 1461 655
campaign$	450
campes$	654
camps$	1039 654
campus	1283 1938
can	1714
can$	54 1758 1110 1792 1188 231 1338 1361 385 1541
cancel$	319
cancelled$	1962 1979
cancels$	319
cannot	1217 231 1361 385
cannot$	1940
cap	250 378
cap$	273 379
capacity$	1094 1128
caped$	379
caping$	273 379
capitalise$	129
capped$	379
capping$	379
caps$	273 379
capting$	379
captured$	1845
car$	1983
card	1689 31 1706 447 1461 655
card$	1672 421 2088 1650
cards$	421 2088 1650
care$	1836
careful$	1129 1588
carefully$	2030
carer	1688 373 452
carer$	0 1 1666 29 762
carers$	0 1 1666 29 214 762
careta	37 38
carr	644
carria	2053
carried$	1170 1453
carry	1714
carrying$	1473
case$	1096 1530
caseworker$	788
cast	39 40 2053
cast$	1046 392 2059
casts$	2059
catch	1527
caught$	1412 407
caution$	242
cautione$	242
cautioned$	242
cautiones$	242
cautioning$	242
cautions$	242
cbo	201 1207 202 1208
cbos	1207 1208
cctv$	22 689
cease	1339
cease$	1979 319 1994
ceased	1062 1075
ceased$	1717 1730
ceases$	1979
cent$	1026
centre	10 41 109 1283 1938 1977 2035
centre$	1902 280 1955 1997
centred$	1115 1148 1547 1548 1567
centres$	1978
certain$	150 1572
chair	21 37 38
chair$	1732 2100 1649
chaira	1027 1682
chairc	1027 1682
chairchecks$	1027
chaird	1027 1682
chaire	1027 1682 1453
chairf	1027 1682
chairh	1027 1682
chairl	1027 1682
chairm	1027 1682
chairo	1027 1682
chairp	1027 1682
chairr	1027 1682
chairs	1027 1682 36
chairs$	1732 2100 1650
chairu	1027 1682
chairv	1027 1682
chairw	1027 1682
challeng$	547
challenge$	1785 547 893
challenged$	1801 893
challenges$	1785 547 893
challenging$	547 893
challengs$	547
champi	525
champion$	453
chance	1822
chance$	231 1400
change$	1751 1754 1756 312 313 472 1575 1584 951
changed$	951
changees$	1751
changes$	1751 1754 1100 1756 312 1575 951
changing$	312 951
channel$	35
channels$	1752 1789 1157 152
charge	1447
charge$	2102
charges$	2102
charte	31
charter$	32
chas	380
chased	1043
chased$	1698
chat	1355 408 1415
chat$	165 1355 2010 1391 408 1414 1415 2070 1576
chats$	165 1576
chatti	1346
chatting$	2001
check	1007 1689 1706 447 1461 1527 655
check$	1689 1706 115 447 1461 655 969
checked$	969
checking$	115 969
checks$	1027 115 969
chess	1452
chess$	2107
child	1390
child$	1370 1382 542 561
childr	1067 1079 1082 149 1155 188 1200 1863 1219 1259 1928 1274 1275 1931 317 1996 1364 1386 1390 1590 1602 1610
children$	1734 1737 1820 1950 1370 2041
choice	1822 1826 1531 1573
choice$	370
choices$	370 848
choir	2053
choos$	368
choose	1714 222 471
choose$	368 369 439 1477
chooses$	368 369 439 1477
choosi	471
choosing$	368 369 439 1477
chooss$	368
chose	1065 471
chose$	1720 1477
chosen	1042
chosen$	1697
chrono	1689 1706 447 1461 655
church	41
cinema	41
circle	1689 1706 1356 447 1461 655
circle$	1869 1906 1949 1316 1336 332 2011 2048
circles$	1869 1316 2011 2048
circul	1027 1682 1038 1453
circulated$	1693
cities	1977
cities$	1969
city	1944 1972 1977 2037
city$	1945 1954 1968
civil$	201
claim	1447
claim$	2102
class	1283 1938 1972 1318 1977 1377 2032 2035 1392 393
class$	1946 1961 1973 1974 1336 2009 2047 1399 2065 2104
classe	1938 1284 2032
classes$	1709 1939 1978 2023 2047 2104
classroom$	1692
classrooms$	1692
clause	1852
clause$	1741 1851 1511
clauses$	1741 1851 1511
clean$	239
clear	380 1516
clear$	1731 1812 1813 1334 1379 550 575 617
clearer$	575
clearing$	617
clears$	617
clicks	1020
clicks$	1675
climb$	654
climbes$	654
climbs$	654
clinic	41
clique$	332
clos	409
close$	1112 1129 1921 1349 550 611
closed	1030 2069 1453
closed$	1685 1979 611
closely$	1532
closer	108
closer$	1114 246
closes$	611
closing$	611
club	10 1689 41 1706 1972 1977 2035 1392 447 1461 655
club$	1902 280 1955 1961 1997 2023 2047 450
clubs	1283 1938
clubs$	1978 2023 2047
co	494
co$	109 565
coach	1688 37 38
coach$	2106
coache	37 38 2053
coaches$	2106 653
coachi	1689 1706 447 1461 655
coaching$	653
coats$	456 1650 1658
coax$	288
code	31
code$	32 2102
codes$	456
coerce	73
coerci	73
cohort	2053
coinci	2016
coincide$	1877
collab	108 109
collaborative$	1114 1115
collaboratively$	1532
collea	1098
colleagues$	1753
collec	320 1360
collect$	999
collected$	1454 999
collecting$	999
collectiontime$	2015
collectiontimes$	2015
collects$	999
colleg	1283 1938 1284 1944 1972 1318 1977 1335 1377 2032 373 1392 393
college$	1728 293 1954 1973 1974 1990 2023 2047 1399
colleges$	1939 1978 1990 2023 2047
colour$	2100
colours$	2100
come	1673 1680 1714 381 451 590
come$	1718 1195 1209 1304 2039 1457
comed$	1457
comeed$	1457
comes	381 590
comes$	1195 1457
comfortable$	1798
coming$	1122 1855 1473 1540
commis	1042 1453
commissioned$	1697
commit	13 1021
commit$	730
commits$	730
committed$	1676 730
committee$	1019
committing$	730
commun	1022 1199 1855 1516 1527 1531
communicate$	878
communicated$	878
communicates$	878
communicating$	878
communication$	1677 1769 1782 1157 152 1854 826 878
communities$	1189
community$	1827 1189 202
compan	37 38 1198 1867 1214 2053
company$	1853 1869 1226 1227 1883 1991 2013 2029 2031 1403
compared$	472
compla	1081 1736
complaint$	61 69 2088
complaints$	61 69
comple	1008 4 1015 1670 1022 1680 1681 1027 1682 1030 1694 1048 1170 1453 451
complete$	1663 1685 1691 1457
completed$	1663 1685 1687 1691 1703 1825 1457
completeed$	1457
completes$	1457
completion$	1010 1677
concer	33 1117 1531
concern$	1754 1756 1785 509 1530 839
concerns$	1754 1100 1756 1772 1785 509 1530 1537 839
concert$	1039 2106
concerts$	1039
condit	1852 201 1207 1447
condition$	1851 2102
conditions$	1851 2102
conduc	1453
conductors$	29
confer	1689 1706 447 1461 655
confid	1822 1531
confidence$	1145 668 831
confident$	668
confir	1113
confirmed$	1768
confis	211
congre	1198 1199 1855 1862 2033
congregate$	1853 2049 1611
congregating$	1854 1612
connec	1302
connection$	209 1957 1372
connections$	245 1957 1372
consci	1162
conscious$	1817
consen	1826
conseq	1826
consid	1088 1113 1516
consider$	815
consideration$	1769 1131 1821 1528 816
considerations$	816
considered$	1743 1765 1768 1845 815
considering$	815
considers$	815
consis	109 142 1516 525 1531
consistent$	1115 1771 1148 575
consort$	1611
consorting$	1612
constant$	1129
consul	1006 1686 1689 1035 1043 1700 1701 1706 447 1461 458 655
consult$	877
consultant$	780
consultation$	877
consulted$	1661 1690 1698 1464 877
consulting$	877
consults$	877
contac	1006 1007 1668 1020 1022 1680 1027 1682 1686 1689 1035 1043 1700 1701 1048 44 1706 1198 1199 1855 1862 1210 1872 1875 1256 1260 1263 1337 1391 447 1461 458 1527 655
contact$	1675 1677 1678 1707 1064 1846 186 1193 1196 1197 1853 1854 1202 1865 209 1237 1904 1911 1914 1918 1920 1992 1358 1405 453 1529 1543 1595
contacted$	1661 1690 1698 1703 1050 1464
contacts$	1675 1707 1064
contin	103 108 807
continual$	1129
continue$	570
continued$	1109 1114 454 539 550
contra	1207
contri	1688 452
contributor$	0 1 1666 29
contributors$	0 1 1666 29
contro	73 250 352 378 1493
control$	1733 273 2003 379 2079 2080
controled$	379
controling$	273 379
controlped$	379
controlping$	379
controls$	273 379
controlting$	379
conven	1453
convene$	1667
convenes$	1667
conver	1689 1706 447 1461 655
conversation$	1769 1157 152 1816 1576
conversations$	1769 1157 152 1576
cook$	943
cooking$	943
cooks$	943
cool	1359
cool$	1993 2014
cools$	2014
cooper	1500
coordi	37 38 109 142 452
coordinate$	856
coordinated$	1115 1148 856
coordinates$	856
coordinating$	856
cope	1151
cope$	1806
copies$	1650
copy$	1672
core$	13 188 1200 1863 1219 1259 1928 1274 1275 1931 1996 1364 1590 1602 1610
corner$	1421 2077
corners$	1421 2077
cost	1725 65
costed	1042
costed$	1697
costum	36
could$	1725 1727 1188 385
counci	21 1027 1682 37 38 2093
councilchecks$	1027
counse	1689 1706 447 1461 655
counsel$	242
counsele$	242
counseled$	242
counseles$	242
counseling$	242
counselling$	1678
counsellor$	785
counsels$	242
count$	18 629
counter$	1692
counters$	1692
counti	1283 1938 1977
counties$	1969
counting$	629
country$	1968
counts$	629
county	1944 1972 1977 2037
county$	1945 1298 1954 1968
course	1689 1706 1141 1377 2032 2035 1392 447 1461 655
course$	2 1669 1707 1763 1796 2047 450 657
courses$	1707 2047
court	41 2085
court$	30 201 724
cousin	2051
cousins$	1614
cover	1088
cover$	1743
covere	1048 1088 83 84 85 86
covered$	1703 1743 1089 1091 1092
crackdown$	719
create	1453
create$	895
created$	895
creates$	895
creati	4
creating$	895
creation$	1010
crew	2053
crime$	691
crimes$	691
cross	1210
cross$	108 1865 1877 2016
crowd	1867 1356
crowd$	1916 1949 1950 1336 2011 2029
crowds$	1916 2011 2029
cultur	1531
culture$	1553 833
cups$	1650
curb	250 378
curfew	201 1207 211
curfew$	347 1606 601
curfews$	347 1606 601
curiosity$	1781 1518 1543
curiou	1162
curious$	1771 1817 1588
curtai	250
customary$	135
customers$	1613
cut	193 296 352 366 505
cut$	80 1847 207 1870 273 359 922
cuting$	273
cuts	193 296
cuts$	80 273 922
cuttin	193 296
cutting$	80 207 922
cycle$	654
cyclees$	654
cycles$	654
dad	1242 2051
dad$	762
daily$	1662
dance$	654
dancees$	654
dancer	39
dances$	654
danger	1826
darts	1452
darts$	2107
dashbo	1689 1706 447 1461 655
date$	1818
daught	1390
daughter$	1370 762
daughters$	1370
day	1283 1938 1977 2035
day$	1671 1271 1942 1965 1966 1350 2050 2065 2100 2106
days	1938 666
days$	1671 1271 1943 1966 1978 1350
deal$	124
dealer	1719
dealer$	1490 903
dealers$	1613 675 903
dealing$	696
dealt$	84 85 86
december$	1726
decent$	1295
decide	1113
decide$	1732 399
decided$	1768 399
decides$	1732 399
declin	664
deconstruct$	547
deconstructe$	547
deconstructes$	547
deconstructing$	547
deconstructs$	547
decrea	664
deepen	525
degree$	5
delet	409 505
delet$	602
delete	2069
delete$	349 602
deleted$	602
deletes$	602
deleting$	602
delets$	602
delive	1008 4 1022 1680 1027 1682 1042 1048 47 1453 644
deliver$	973
delivered$	1663 1697 1703 1053 1462 973
delivering$	973
delivers$	973
delivery$	1010 1677
demoli	2063
dentist$	795
depart	1360
departuretime$	2015
departuretimes$	2015
dependence$	286 1372
descri	1714 1060 1081 1736 1088 84
describe$	1715 1743 658
described$	1743
describes$	658
design	1453
design$	1732
designs$	1732
desk$	1692
desks$	1692
detach$	206 359
detaching$	206
detail$	1741
details$	1672 1741
detective$	684
detectives$	684
deter	193 384
deter$	194 244 709
determ	1113
determined$	1768
deterr	193
deterred$	372
deters	193
develo	1151 1453 515 525
develop$	1751 139 1806 863
develope$	139
developed$	1801 863
developes$	1751 139
developing$	139 863
development$	1754 1756
developments$	1754 1100 1756
develops$	1751 139 863
dialogue$	1157 152 1543 1576
did$	1725 1727
die$	1359
dies	1359
dies$	2014
dietician$	796
dietitian$	796
differ	208 1317 350 1374
difference$	670
different$	1206 1228 1897 1247 265 1935 277 278 1288 1293 1295 1299 1306 302 303 1314 310 1322 1323 1328 1984 329 330 344 354 1368 1369 386 1398 1404 1410 415 1422
differently$	2030
difficult$	331
dig$	1003
digging$	1003
digs$	1003
dilut	296 366
dimini	414
direct	1689 37 38 1706 1822 447 1461 655
direct$	213 1249 573
directed$	213
directing$	213
direction$	1599
directions$	1861 1948 1599
directs$	213
disassociate$	207
disban	1243 1244 1339 2069 409 596
disband$	321 1994
disbande$	321
disbanded$	1898 1899 321
disbandes$	321
disbanding$	321
discou	193 384
discourage$	194 195
discouraged$	372
discourages$	194 195
discouraging$	194 195
discus	1088 83 1113 1453 1527
discuss$	817
discussed$	1743 1089 1765 1768 817
discusses$	817
discussing$	817
discussion$	1769 1816 1576 817
discussions$	1769 1576 817
disentangle$	359
disman	1243 387 596
dismantl$	321
dismantle$	321
dismantled$	1898 321
dismantles$	321
dismantling$	321
disper	224 1243 1244 381 2068 585
dispersal$	1591 1599
dispersals$	1599
disperse$	1230 244 255 584
dispersed$	1898 1899 584
disperses$	584
dispersing$	584
displa	1689 1038 1706 447 1453 1461 655
display$	1692
displayed$	1693
disrup	193 296 387
dissociate$	207
dissol	1339 409
dissolv$	321
dissolve$	321 1993 1994
dissolved$	321
dissolves$	321
dissolving$	321
dissua	193
dissuade$	194
dissuaded$	372
dissuades$	194
distan	295 397
distance$	206 1301 335 359 375
distances$	206
distancing$	206
distant$	1314 1379
distri	4 1048 47 374 1453
distributed$	1703 1053 1380 1462
distribution$	1010
diversion$	889
diversionary$	889
divert$	206 888
diverted$	888
diverting$	206 888
diverts$	206 888
divide	1243 374 596
divided$	1898 1380 392
dividi	596
division$	375
do$	1714 131 168 1838 216 1229 1361 535
doctor$	779
does$	168 216 1361
doing$	131 168
domino	1452
dominoes$	2107
don$	216 1361
donate$	1004
donated$	1004
donates$	1004
donating$	1004
done	1008 1030 1048 1170 1453
done$	1663 1685 1691 1703 1794 1825 1842 1843
door$	1692 34 1797 1628
doors$	1692 34
dorm	2053
doubl	664
double$	46 68
down	2069 664
down$	1676 1698 349 1617 1631
downinto$	1444
downlo	1673 1020 1680
downloads$	1675
downto$	1444
draft$	955
drafte	1453
drafted$	955
drafting$	955
drafts$	955
draw$	129 206 269 2073 630
drawin	477
drawing$	2088 630
drawn$	1021
draws$	630
dress$	1447
drew	1065
drew$	1720
dried$	1075
drift$	1297 382 1389 2072
drifted$	382
drifting$	382 1389
drifts$	382 1389
drive	2068
drive$	345 578 618
driveing$	345
driven	320
driven$	287 646
driver	20 1688 37 38 57 1426 2093 452 1468
driver$	0 1 1666 29 2081 1495
drivers$	0 1 1666 1026 29 1063 2096
drives$	345 578 618
driving$	578 618
drop	207 428 664
drop$	10 1689 41 1706 1213 1442 1443 441 447 1461 568 638 655
dropin$	1434
dropins$	1434
droppe	664
dropped$	441 638
droppi	207 664
dropping$	1213 441 638
drops	664
drops$	441 638
drug$	695
drugs$	695
due$	1108 1530
dug$	1691
each	1111 1996 2008 1432 2093 1610
each$	1662 1699 1766 1865 1892 1934 1289 1957 316 322 1992 338 2001 2005 404 423 2087 1433 2089 1439 2101 1448 1467 482 1619 1621 1622 1624 1633 1646 1651 1656
ear$	1551
earlie	664
early$	579 580 1617
ears$	574
easier	664
easier$	1348
easter$	417
easters$	417
easy$	1731
eat$	1258 990
eating$	990
eats$	1258 990
educated$	1280 1344 1352
effect	1516
effectively$	1772
effort	1118
effort$	1769 1773
efforts$	1769
eject	380
elder	346
elder$	2036
eldest	188 1200 1863 1866 1219 1259 1928 1274 1275 1931 274 1289 316 1996 346 1364 367 2071 1590 1602 1605 1610
eldest$	2036
elearn	1689 1706 447 1461 655
else$	2012
elsewh	1944 1357 2037
elsewhere$	1747 1900 1935 1984 1999 2007 2012 1512
email	1007 1689 1706 447 1461 655
emaile	1006 1686 1043 1700 1701 1453 458
emailed$	1661 1698 1044 1464
emails	1027 1682
embed	525
embed$	851
embedded$	1801 851
embedding$	851
embeds$	851
emerge	1147
emerge$	1751 1802
emergees$	1751
emerges$	1751 1802
emotio	103
emotional$	1109
employ$	929
employing$	929
employs$	929
empowe	525
empower$	811
empowered$	811
empowering$	811
empowerment$	811
empowers$	811
enable$	143
enables$	143
enabling$	143
encour	1113 1822 525
encourage$	818
encouraged$	1768 818
encouragement$	898
encourages$	818
encouraging$	818
encrypted$	725
end	193 207 248 1339 409 2074
end$	1213 259 1313 1972 1979 319 1993 1994 2014 1421 2077 964
endeav	559
ended	1075 2069
ended$	1730 1847 1870 1979 964
ending	193 207
ending$	1213 319 964
ends	193 248 1359
ends$	1979 319 2014 1421 2077 964
enforc	600
engage	1006 1022 28 1516 520 1531 1573
engage$	1034 1526
engaged$	1661 1687 1526
engagement$	1677 1769 1460 1526 835
engages$	1034 1526
engagi	520
engaging$	1526
enhanc	525
enhance$	861
enhanced$	1801 861
enhances$	861
enhancing$	861
enquir	1689 1706 447 1461 655
enrol$	362
enroled$	362
enroling$	362
enrolred$	362
enrols$	362
ensure	525
ensure$	399 510
ensured$	1801 399 510
ensures$	399 510
ensuring$	510
enter	381 590
enter$	2039
entered$	392
enters	590
entrance$	1692
entrances$	1692 1309
entry	1360
entry$	1383 1648
entrytime$	2015
entrytimes$	2015
environment$	1795 1827
environments$	1795 1827
episod	666
equip$	548
equipm	36
equipped$	548
equipping$	548
equips$	548
erode	296
escala	531
escalate$	1575
escalated$	1515
escalates$	1575
escort	388
escort$	345
escorted$	287
escorting$	345
escorts$	345
establ	1113 1453 525
established$	1097 1768
estate	1944 1972
estate$	1955
ethos$	837
evalua	1453
evenin	1689 1706 1283 1938 1977 2035 395 396 447 1461 655
evening$	1671 1702 1271 1942 1965 1966 1324 1980 1350 2050 1401 2057 2065
evenings$	1671 1702 1271 1279 1943 1966 1967 1978 1324 1980 1350 1401 2057 1476
event	1689 1706 447 1461 655
event$	1707 657
events$	1707 1796
every	2008 1432 2093 1610
every$	1662 1699 1054 1136 163 1261 322 423 2087 2089 2101 1651
everyb	20 149 1155
everybody$	1026 1189
everyo	20 1098 149 1155
everyone$	1026 1753 110 1189
everything$	1541
evict	380
evidence$	16 710
evolve$	1751
evolvees$	1751
evolves$	1751
exchange$	111
exclud	1061 377 389 2068 410 592
exclud$	599
exclude$	294 599
excluded$	1716 294 1352 1383
excludes$	294 599
excluding$	294 599
excluds$	599
exclus	666
exclusion$	69 201 202
exclusions$	69
exerci	1689 1706 447 1461 655
exhibi	33
exhibition$	30 1039
exhibitions$	1039
existing$	1097 1134
exit	315 409
exit$	261 1321
exiting$	261
exits$	261
expected$	257
expel	410 592
expel$	599
expele$	599
expeles$	599
expeling$	599
expell	410
expels$	599
explai	1043 1060 1081 1736
explain$	1715
explained$	1698
exploi	1826 1493 904
exploit$	1733 2079 2080
exploitation$	674
exploitative$	674
exploited$	674
exploiter$	674
exploiters$	674
exploiting$	674
exploits$	674
explor	1088 84 1113
exploration$	1769
explore$	814
explored$	1743 1765 1768 814
explores$	814
exploring$	814
extend$	940
extending$	940
extends$	940
extent$	5
extra$	180
extract$	206
extricate$	206
eye$	1767
eyes$	574
facili	1453 525
facilitate$	857
facilitated$	857
facilitates$	857
facilitating$	857
fade	1359
fade$	1993 2014
faded	2074
fades	2074
fades$	2014
fair	33
fair$	1039 1731 1588
fairs$	1039
fall	664
fallin	664
falls	664
falls$	1359
famili	20 1688 39 40 75 1111 452
families$	0 1 1666 1026 23 29 1046 1766 1149 1219 214 1936 1987 1345 2096 1554 773
family	1688 188 1200 1863 1219 1259 1928 1274 1275 1931 274 1289 1944 1972 1996 1364 2051 452 1590 1602 1610
family$	0 1 1666 29 1090 1936 1345 1426
far	324 397
far$	97 324 1330 1379 415 1422 1423
fare	1447
fare$	2102
fares$	2102
fashion$	1803
faster$	1582
father	1242 2051
father$	762
fear	1081 1736
fear$	1472
fears	1081 1736
feasibility$	1561 557
feasible$	1523
february$	1726
fed$	1755
fee	1447
fee$	2102
feed$	89
feedback$	448
feeding$	89
feeds$	89
feel	1714 1081 1736 1151
feel$	1806 1156 478 658
feeling$	658
feelings$	184
feels	1081 1736
feels$	1156 478 658
fees$	2102
fell	664
felt	1714 1081 1736
felt$	478 658
fence	36 2085
fence$	22 34 923
fenced$	2063
fences$	34 923
fencing$	22 34 923
festiv	33
festival$	1039 2106
festivals$	1039
few$	1729
fewer	46
fewer$	1052 52 659 757
fight	666
fight$	69
fights$	69
file$	1745 1746 1748 1512 1528
filed	1453
files	1027 1682
fill$	631
filled	1453
filled$	631
filling$	631
fills$	631
film	1689 1706 447 1461 655
film$	30 35 2083 2088 2091 2100 2106
filming$	650
films$	2100 2106 650
find	1060 222 1391
find$	1715 1081 323 476 1483
findin	1087
finding$	1740 1742 323
finds$	323 476 1483
fine	1447
fine$	2102
fined	2068
fines$	69 2102
finish	1008 1360 1453
finish$	1993
finished$	1663 1691
finishingtime$	2015
finishingtimes$	2015
finishtime$	2015
finishtimes$	2015
firm$	575
firmer$	575
first$	1477
fish$	654
fishes$	654
fishs$	654
fit$	1758 918
fits$	918
fitted	1028 1048
fitted$	1683 1703 918
fitting$	918
five	39 40 53 1067 71 75 188 1200 1863 1219 238 1259 1928 1274 1275 1931 317 1996 2008 1364 1386 1435 1448 1468 1590 1602 1610
five$	33 1046 1059 1077 1957 2041 1433 2090 1452 1646 1653 1659
fix	378
fix$	615
fixed$	615
fixes$	615
fixing$	615
flag	95
flat	373
flexib	1162
flexible$	1817
flies$	391
flowing$	1812
flush	380
fly$	391
flyer	1689 1706 447 1461 655
flyers$	1650
fobs$	456
focus	525
focus$	1543 850
focused$	1547 1548 1567 850
focuses$	850
focusing$	850
focussed$	1547 850
follow	1020 1061 73 1996
follow$	114 1138
followed$	1716 1722 1113
followers$	1675
following$	114 1473
follows$	114
food$	2100 1658
footage$	690
football$	1659
footfall$	1460
for	1736 309
for$	1024 1697 1720 1743 1760 1780 1800 1807 1926 1353 2087 1446 1477 1517 1557 1563 1627 1629 1654
forbid	193 196 247 248 253 384
forbid$	194 1220
forbidden$	1847 372
force$	686
form	1283 1938 1318 1977 1335 1377 2032 2035 1392 393
form$	35 1961 1973 1974 1990 1995 2009 2023 2047 1399
forming$	2001
forms	1689 1706 1938 1284 2032 447 1461 655
forms$	35 1939 1978 1990 2023 2047
fortnightly$	1662 2087
forum	13
forum$	1019
forwar	1113 1138
forward$	1768 1793 1524 1525 1584
forwards$	1524 1525 1584
foster	525
foster$	373
found$	1860 1412 407 476
four	53 75 188 1200 1863 1219 1259 1928 1274 1275 1931 317 1996 1364 1386 1448 1468 1590 1602 1605 1610
four$	1059 199 1912 2041 1416 1449 1451
fragme	387 596
fragment$	321
fragmente$	321
fragmented$	321
fragmentes$	321
fragmenting$	321
fraternise$	1611
free	397
free$	359 642
frequency$	6
fresh$	239 1400
friday	395 396
friday$	1702 395 1401 396 2057 1429
fridays$	1702 1401 2057 1429
friend	26 39 40 53 57 1067 71 1079 75 1082 1111 149 1155 188 1199 1200 1201 1863 1867 1214 1872 1218 1219 1880 1884 1895 238 1259 1928 1274 1275 1931 274 1289 1956 1302 1958 1959 317 1985 1996 2008 1356 1364 1386 2058 2060 1419 1435 1448 1468 1590 1602 1608 1610
friend$	245 1329 1991 346 1382
friendly$	1731 1798 1588
friends$	1032 1046 1059 1063 1077 1734 1737 1766 1183 1868 1869 1215 1889 1890 1250 245 1906 1911 1915 1917 1924 1925 1937 1947 1950 1951 1957 1971 1976 1329 1331 1991 346 2011 351 2013 2018 2020 2027 2029 1375 2031 2041 2043 383 2046 2061 405 2072 412 2075 2078 2090 1594
friendship$	1854 1856 1868 1214 1869 1903 245 1920 1922 1924 1956 1957 1982 332 1356 2011 353 2020 2029 1393 412 2075 1594
friendships$	1854 1856 1868 1869 1903 245 1920 1922 1924 1957 332 2011 353 2020 2029 412 2075 1594
from	1212 1958 1363 1440
from$	1704 117 1848 1213 1253 1278 1935 1282 1300 1305 1321 2007 1365 2026 1378 2034 1388 2084 2087 2095 463 1478 1557 1607 1616 1652
full$	1181 454
fully$	1036
fund$	15 914 915
funded$	914 915
fundin	1689 1706 447 1461 655
funding$	15 1094 1128 914 915
funds$	15 914 915
furniture$	2100
furthe	103 108
further$	1109 1114 1249 1379
future	108
future$	1114 1777 1249 1530
game	33
game$	1039 2100
games$	1039 2100 2107
gang$	202 1504 586
gap$	335 375
gaps$	1533
garden$	30 2088 654
gardenes$	654
gardens$	654
gate	36
gate$	22 1692 34
gates$	22 1692 34
gather	1198 1199 1855 1862 1210 1871 1872 1237 1254 1256 1263 1337 1346 2016 2033 1386
gather$	1853 1860 1209 1865 1892 1893 1914 1918 1992 2039 2049 1408 2064
gathered$	1845 1860 1412 1454
gathering$	1854 1905 1909 1916 1920 2001 2002
gatherings$	1909 1911 1916 2041
gave$	394
genera	103
general$	1109
get	1714 1060
get$	1715 169 206 288 1304
gets$	169 206 288
getting$	169 206 288 1346
gift$	1064
gifts$	1064
gig	33
gig$	1039 2106
gigs$	1039
girl	188 1200 1863 1219 1259 1928 1274 1275 1931 274 1289 1996 1364 1390 1590 1602 1610
girl$	1936 346 1382
girlfriend$	777
girls	26 39 40 57 1067 71 75 149 1155 188 1200 1863 1219 238 1259 1928 1274 1275 1931 317 1996 2008 1364 1386 2071 1435 1448 1468 1590 1602 1610
girls$	1032 1046 1063 1077 1183 1912 1936 1937 1957 346 2041 2090 1601
giv	644
giv$	139
give	103
give$	1109 125 139 207 394 652 938
given	1680 1048 47 1088 103 161 1453
given$	1017 1703 1053 1062 1743 1109 1765 125 1167 1453 1462
gives$	139 394 652 938
giving$	125 139 207 394 652 938
givs$	139
go	1668 1714 1060 381
go$	1041 1715 1088 1195 1209 236 1263 262 1269 287 1304 311 1373 391 1427 468 664
goalpo	36
goalpost$	22
goalposts$	22
goe$	1195
goes	381
goes$	1041 1195 236 262 287 311 1373 391 1427 435 468 664
going	108 381
going$	1114 1812 1176 1908 262 2033 2045 1473 1517 518
gone	1668
gone$	1041 1043 1718 1453 468
good$	1731 1806 1295 2052 454 550
gos$	1195
got$	43 288
gp$	778
gran	2051
gran$	764
grand	1390 2051
grandad$	764
grandbrother$	762
grandcarer$	762
grandcarers$	762
granddad$	762 764
granddaughter$	762
grandfather$	762
grandm	1242
grandma$	764
grandmother$	762
grandmum$	762
grandp	1242
grandparent$	762
grandparents$	762 775
grandsister$	762
grandson$	762
granma$	764
granny$	764
granpa$	764
grant	1689 1706 447 1461 655
grant$	15
grante	1453
greate	45 515
greater$	1051 1181 180 539
green$	1711 1712 1474
greet$	994
greete	60
greeted$	1066
greeting$	994
greets$	994
grew	664
grip$	1403 2073 413 1420
groom	1493 905
groom$	1733 2079 2080
groomed$	677
groomer$	677
groomers$	677
grooming$	677
grooms$	677
ground$	604
grounding$	604
grounds$	604
group	26 1689 39 1706 53 1067 71 1079 75 1082 1083 1111 149 1155 188 1200 1863 1867 1218 1219 1884 1895 238 1910 1259 1928 1274 1275 1931 1283 1938 1944 1956 1302 1960 317 1985 1996 2008 1364 2032 2038 1386 2058 1419 1435 2093 1448 447 1461 1468 1531 1590 1602 1608 1610 655
group$	1019 1032 1059 1077 1734 1737 1738 1766 1820 1183 1868 1869 1215 1887 1889 1890 1902 1903 1250 1906 1911 1916 1917 1922 1924 1925 1934 1937 1939 1947 1949 1955 1957 1961 1312 1316 1973 1976 318 1325 1982 1331 333 1343 2009 2010 2011 2013 353 2017 2018 2020 2022 2027 2041 2043 383 2047 2048 2049 1399 2061 1414 2070 412 2075 2078 2090 1594
groupi	2033
groups	1938 2032 2035 1386
groups$	1203 198 1869 1916 1939 1316 1343 2011 2041 2047 2048
grow	664
grow$	1297
grows	664
growth$	45
guard	37 38 452
guardian$	772
guards$	29
guidan	1689 1706 447 1461 655
guidance$	1764 868
guide$	206 868
guided$	868
guidel	31
guideline$	32
guidelines$	32
guides$	868
guiding$	868
gulf$	335 375
gym	41
had$	25 43 1727 455 1463
haircuts$	1658
half	20 1938
half$	1026 46 68 1306
hall	10 41
hall$	1902 280 1955 1997
halt$	259
halv	664
halved	1075
halved$	1730
halves	1283 1938 2035
halves$	1421 2077
hand	644
hand$	1809 1568 939
handed	47
handed$	1053 1453 1462
handing$	939
handle$	2003
handou	1689 1706 447 1461 655
hands$	939
hang$	1198 2016
hangin	1346
hanging$	1855 2001 2002 2033 2045
happen	1453
hard$	331
harder$	331
harm	73 1493
harm$	1733 2079 2080 738
harmed$	738
harmful$	738
harming$	738
harms$	738
has	537
has$	25 27 1036 43 56 172 1458 457 1465 570
have	1714 537
have$	25 27 1036 56 113 155 172 1458 457 1465 570
haven$	1795 1827
having$	113 172 1472 570 641
he	75 346 367
he$	1828 1182
head	37 38 2093
health	1826 208 350
health$	508
heard	1722 1081 1736 1516
heard$	1811 1845 669
heater	36
hedge$	22
held	1680 1694 1048 44 84 85 86 1453 522
held$	1703 1050 1091 1092
helmet	36
help	1822 525
help$	77 1764 145 288 1534 1578 1585 870
helped	320
helped$	77 870
helpful$	1731 77 1523
helpin	525
helping$	145 870
helpline$	35
helplines$	35
helps$	145 288 870
her	1076 188 1200 1863 1219 1910 1259 1928 1274 1275 1931 1289 1960 316 1996 2008 1364 1482 1590 1602 1605 1610
her$	1699 87 1174 1267 1281 301 563 1619 1657
here	1088
here$	1710 1743 1744
herfriends$	2018
hergroup$	2018
hierar	715
high$	454 491
higher	45 664
higher$	1051 454
hike$	2104
hikes$	2104
him	1076 188 1200 1863 1219 1259 1928 1274 1275 1931 1289 1960 316 1996 2008 1364 1482 1590 1602 1605 1610
hire$	926
hires$	926
hiring$	926
his	1910
his$	1699 87 1174 1267 1281 301 563 1619 1657
hisfriends$	2018
hisgroup$	2018
hits	1020
hits$	1675
hoc$	1124
hockey	1452
hockey$	2107
hold	1302 522 537
hold$	98 174 269 1957 1391 1403 2073 413 1420 570 603 622 972
holding$	98 570 622
holds	1027 1682
holds$	98 174 570 622 972
holiday$	417
holidays$	417
holidayss$	417
holist	103 109
holistic$	1109 1115
home	224 1944 1977 1360 373 2035 1392 2103
home$	1731 1230 1888 1963 1999 1351 2019 2023 2025 2047 406 2092 473 1652
homes	1309
homes$	1888 1964 1978 1351 2023 2047 2096
hometime$	2015
hometimes$	2015
honest$	1731 1588
hope	1081 1736 1822 559
hopes	1081 1736 559
hoping	559
host$	1732 949
hosted	1694 1453
hosting$	949
hosts$	1732 949
hotspot$	716
hotspots$	716
hours	1689 1706 447 1461 655
hours$	1671 17 1707 1279 1358 1616
house	373 393
house$	269 1399
housed$	1277 1352
household$	1345
households$	1987
houses	1283 1938 1309 1335
houses$	1964 1990
housin	393
housing$	1399
how	97
how$	19 1103 1385 1467 1485 1561 1635
hub	10 41
hub$	1827
humili	743
hurt	1061 73 1493
hurt$	1716 1733 2079 2080 1494 737
husband$	770
hustl	380
identi	1060 1113 1453
identification$	1372
identified$	1765 1768 1459 702 876
identifies$	527 702 876
identify$	1715 527 702 876
identifying$	527 702 876
identity$	1799
if	1394
if$	88 1775 141 176 1885 2006 2038 1506 517 1530 1537 569
imam	37 38
implem	4 1453
implementation$	1010
impos	600
impossible$	331
improv	45 515 525 664
improve$	1051 860
improved$	1051 1801 454 1558 860
improvement$	30 45 1584
improvements$	30 1584
improves$	860
improving$	860
in	1682 1095 1121 1132
in$	1683 1034 1037 1695 1051 48 1713 1071 66 1073 1750 100 102 1772 1776 116 1787 1800 1153 1180 221 1900 308 2005 2007 2019 2025 2039 1431 2087 1434 2089 2097 2098 1446 2103 2105 1476 1478 1481 562 1574 597 1615 1630 1631 1637 1644 1654
incide	666
incident$	69 509
incidents$	69 509
includ	1088 83 1516
include$	1743
included$	1743 1089
inclus	134 166
inclusive$	1140 1798 1172 1588
increa	45 515 525 537 664
increase$	45 1051 1575
increased$	1051 1801 454 539 1558
increases$	1575
increasing$	1051
indivi	1326 356
individually$	1981 1596
indoors$	2019 2025
induct	1689 1035 1706 447 1461 655
inducted$	1690
induction$	2
influe	1826 1573
influence$	1867 1256 1911 1403 2073 413 1420 892
influenced$	892
influences$	892
influencing$	892
influential$	1598
inform	1686 1689 1700 1701 1706 1117 447 1461 1516 655
inform$	879
information$	1672 1022 1756 1772 1531
informed$	1115 1771 1811 1528 1547 1567 879
informing$	879
informs$	879
ininto$	1444
injunc	201 1207 202 1208
injunction$	1592
injunctions$	1592
injur	666
injured$	739
input	1186
input$	1841 828
ins$	1434
inside$	1235 2019 2025
insist$	399
insistd$	399
insists$	399
inspire$	812
inspired$	812
inspires$	812
instal	1028 1048 1453
install$	917
installation$	30
installed$	1683 1703 917
installing$	917
installs$	917
instead$	64 306 1362 503
instru	253
instruct$	213
instructed$	213 257
instructing$	213
instructs$	213
intake	2053
intell	1117
intelligence$	1772
intend	559
inter$	108
interest$	1815 1836
interests$	245
interrogat$	547
interrogate$	547
interrogates$	547
interrogating$	547
interrogats$	547
interv	1689 1700 1701 1706 447 1461 655
intervention$	1533 1578 1586
interventions$	1533 1578
interview$	640
interviewed$	640
interviewing$	640
interviews$	640
into	1095 309
into$	1743 1750 1768 1166 1929 300 2007 1444 1560 597
introd	4 1453 600
introduce$	1002
introduced$	1002
introduces$	1002
introducing$	1002
introduction$	1010
investigate$	555
investigates$	555
investigating$	555
invita	1689 1706 447 1461 655
invite	1006 1680 1686 1035 1043 1700 1701 458
invite$	932
invited$	1661 1690 1698 1464 932
invites$	932
inviting$	1798 932
involv	1186 1516
involve$	899
involved$	899
involvement$	1841
involves$	899
involving$	899
is	1009 84 96
is$	1036 1040 1041 49 50 78 1156 271 478 480
isolat	596
isolate$	595
isolates$	595
isolating$	595
isolation$	1999 1603
issue$	1754 1756 1785 509 1519 840
issued	1048 47 1453
issued$	1703 1053 1462
issues	1531
issues$	1754 1100 1756 1785 509 840
it	1076 1736 1482
it$	1096 1428 1475 478 1619 1621 1626 1645 1653 1656
its$	136 1174 1239 2099 1445 2101 1451 563 1616 1617 1619 1638 1642 1645 1656 1657
january$	1726
jog$	654
joges$	654
jogs$	654
join	1015 1670 1680 28 1260
join$	1001
joined	1680
joined$	108 109 142 1186 1516 1001
joining$	1001
joins$	1001
joint	1022 108
joint$	1677 1114 1312 318 1325 2017 1531 550
jointly$	1532
judgement$	1781 827
judgemental$	1140 1172
judgment$	827
july$	1726 1072
june$	1726 1072
keep	1714 1217 222 384 522 537
keep$	79 106 151 174 194 1220 244 269 270 272 1303 328 336 358 364 400 416 523 541 603 968
keeped$	336
keepin	522
keeping$	106 151 194 269 270 272 328 336 358 364 400 416 523 603 968
keeps	522
keeps$	79 106 151 174 194 269 270 272 328 336 358 364 400 416 523 603 968
keepting$	416
kept	84 85 86 1113 1453 522
kept$	1664 1084 79 1091 1092 1768 151 1158 269 1277 358 364 377 603
keys$	456
kid	1390
kids$	1950
kind$	1731 1336 1588
kinder	350 1374
kit	36
kit$	456
kitche	41 2085
kitchen$	30
kits$	456
knew$	1727 461 479
knife$	699
knives$	698
knock$	649
knocking$	649
knocks$	649
know	1714 1081 1736 1516
know$	1173 1830 461 479
knowing$	461 479
known	60 84
known$	1066
knows	1081 1736
knows$	461 479
labeled$	755
labelled$	755
lad	1390
lad$	346
lads	39 188 1200 1863 1219 1259 1928 1274 1275 1931 1996 1364 1386 1590 1602 1610
lads$	1183 346 2041
laid$	1691
lamp	36
lamp$	22 34
lamps$	22 34
landlo	37 38 1426 2093
landlord$	2081 679
landlords$	679
language$	1553
lanyards$	456
lapse$	1993
larger$	1998
last$	1713 1071
lasted	1725 65
late	1431
late$	2086
later$	1530
launch	1453
lawyer$	801
lead	21 1688 37 38 452
lead$	1732 1138 206 443 453 1647
leadar	1027 1682
leadat	1027 1682
leadca	1027 1682
leadch	1027 1682
leadchecks$	1027
leadci	1027 1682
leadco	1027 1682
leadde	1027 1682
leadem	1027 1682
leader	37 38 188 1200 1863 1866 1219 1259 1928 1274 1275 1931 274 1289 1996 1364 367 1590 1602 1605 1610
leader$	1894 1598 1601
leaders$	1894 1598 1601 712
leadfi	1027 1682
leadho	1027 1682
leadin	346 2071 1605
leading$	443
leadlo	1027 1682
leadma	1027 1682
leadme	1027 1682
leadof	1027 1682
leadpr	1027 1682
leadre	1027 1682
leadru	1027 1682
leads$	1732 443
leadse	1027 1682
leadsh	1027 1682
leadsu	1027 1682
leadup	1027 1682
leadvi	1027 1682
leadwr	1027 1682
leafle	1689 31 1706 447 1461 655
leaflet$	1672 1707 2088 1650 657
leaflets$	1707 1650
learn	525
learn$	1921
learni	1689 1706 1117 447 1461 655
learning$	1772
leav	409 644
leave	1714 207 224 315 381
leave$	79 80 1209 1213 1230 1321 325
leaves	381
leaves$	79 80 325
leavin	207 1360 381
leaving$	79 80 1213 325
leavingtime$	2015
leavingtimes$	2015
led$	159 1547 1567
left	84 2069
left$	1084 79 80 2072
lend$	957
lending$	957
lends$	957
lens$	823
less	352
less$	234 235 1255 1348 502 660
lessen	366 2074 414
lesson	1689 1706 1283 1938 1377 2032 447 1461 655
lesson$	1707 1709 280 1946 2009 657
lessons$	1707 1709 1728 1648 1658
let$	167 1191 1216 263 1296 1303 1333 401 429
leted$	1191
lets$	167 263 401 429
letted$	1191
letter	1689 1706 447 1461 655
letter$	1672 69 1650
letters$	69 1650
letting$	167 263
level$	454
levels$	454
liais	1527
liaise	1043
liaise$	808
liaised$	1698 1044 808
liaises$	808
liaising$	808
liaiso	1022
liaison$	1677 1769 808
librar	37 38 41
library$	1955 1997
licenc	1689 1706 447 1461 655
licence$	201
lift	414
lift$	636
lifted	2074
lifted$	636
lifting$	636
lifts$	636 1658
light	36
light$	22 34 421 614
lighti	36
lighting$	22 34 614
lights$	22 34 421 614
like	1081 1736
like$	1837
liked	60
liked$	1066
likes	1020 1081 1736
likes$	1675
limit	193 1217 250 352 378
limit$	273 379
limited$	1847 379
limiti	193
limiting$	273 379
limitped$	379
limitping$	379
limits	193
limits$	273 379
limitting$	379
line$	35 1741 121 1511
lines$	35 1741 121 1511
linger	2033
linger$	2016
link	1199 1302
link$	126 1854 209 229 1957 1372 433 495
linked$	126 433
linking$	126 433
links	1531
links$	126 1790 1854 209 229 1957 1372 433 495 1531
list	31 1060
list$	3 18 1715 2088 493
listen	1516
listen$	875
listened$	474 875
listening$	1529 545 875
listens$	875
lists$	18 493
lit$	1481
live	1944 1453
live$	1696 1921 1277 343 2028 2037 390
lives$	343 390
living$	1921
loaded$	1462
lock	36
lock$	22 34 336 909
locked$	336 909
locking$	336 909
locks$	22 34 336 909
lodge$	390
log$	3 18
logged	1048 1453
logged$	1703 707
logs	1027 1682
logs$	18 707
loiter	2033
long$	1729
longer	1714 216 1361 385 664
longer$	1056 1122 185 210 1222 252 254 1266 1470 591 605
look	559
look$	124 1138 146 178 222 554 568
looked$	84 1113 554
lookin	559
looking$	146 178 554
looks	559
looks$	146 178 554
loop$	1528
loosen	296 1359 366 2074 414
loosen$	2014
loosens$	2014
lose$	207 1297 1418
loses$	233 1418
losing$	1418
lost$	1418
lot$	1949 1950
loudes	2071
lower	664
lower$	632
lowered$	632
lowering$	632
lowers$	632
loyalties$	229
loyalty$	229 1372
lunch	1283 1938 1360 1442 1443
lunch$	1284 2097 2098 1648 1658
lunche	1938
lunches$	1648
luncht	395 396
lunchtime$	1702 2015 1401 2057
lunchtimes$	1702 2015 1401 2057
made	1680 1048 96 1453
made$	1691 1703 257
magistrate$	803
mail	1689 1706 447 1461 655
mailed	1006 1453
mailed$	1661
main	346 2071 1605
mainta	525 537
maintain$	864
maintained$	1801 864
maintaining$	864
maintains$	864
make$	96 112 137 1151 173 323 342 427 538 566
makes	1027 1682
makes$	137 173 323 342 427 566
making$	112 137 173 323 342 566
male$	1489 902
males$	1489 902
mam$	763
man	1719
man$	673 902
manage	21 1027 1682 37 38 124 1151 2093 452 525
manage$	1130 1806 2003 855
managed$	1801 587 855
management$	550
managerchecks$	1027
managers$	29
manages$	855
managi	525
managing$	855
manner	1141
manner$	1796 1803
many$	1679 1025 1052 1729 2040
map	1689 31 1706 1057 447 1461 477 655
map$	35 2088 431 459
mapped$	431 708
mappin	1689 1706 447 1461 477 655
mapping$	431 708
maps$	431 459
march	388
march$	1726 1072
mark$	1465 1483
marked$	478
marks$	1465 1483
master	1689 1706 447 1461 655
match	33 1442 1443 1452
match$	1039 2083 2097 2098 2106 2107
matche	1452
matches$	1039 2106 2107
materi	36
mates	1356
mates$	1950 2011
matter$	1088 1785
matters$	1785
may$	1072 1758 1188 1338
meal	33 1442 1443
meal$	1039 2088 2097 2098 2106 1648
meals$	1039 2106 1648 1650
means$	1752 1789
measur	1118
measures$	1773 1119
mechanisms$	1119
mediat	1689 1706 447 1461 655
medic$	798
meet	1007 1668 44 1714 1198 1862 1210 1871 1872 1237 1254 1260 1263 1958 1337 2016 1391 1527
meet$	1667 1050 1195 1853 1209 1865 1892 1893 1914 1918 1992 1340 2039 2049 1405 1408 2064 426
meetin	1022 1689 1706 1199 1855 1875 1256 2033 2045 447 1461 655
meeting$	1677 1707 1846 1854 1213 1903 1908 1920 1324 1980 1346 2002 657
meetings$	1677 1707 1752 1846 1911 1324 1980
meets	1027 1682
meets$	1667 1050 1195 426
meetup$	1909
meetups$	1909
member	26 1688 39 40 53 57 1067 71 75 1082 1111 149 1155 188 1200 1863 1218 1219 1880 1882 238 1259 1928 1274 1275 1931 274 1289 1956 316 1996 2008 1364 1386 452 1468 1590 1602 1610
member$	1936 346 1382 1601
members$	0 1 1666 23 1032 29 1046 1059 1063 1077 1079 1737 1766 1215 1250 1912 1936 1957 346 2041 383 1601
membership$	1307
memora	1689 1706 447 1461 655
men	1719
men$	673 902
mend$	920
mended	1028
mended$	1683 920
mending$	920
mends$	920
mention$	1741 1511
mentions$	1741 1511
mentor	21 1027 1682 1688 1689 37 38 1706 447 452 1461 655
mentor$	0 1 1666 29 1707 453
mentorchecks$	1027
mentoring$	1678
mentors$	0 1 1666 29 1707
mentorschecks$	1027
menu$	2100
messag	1689 1706 1260 1346 2045 1391 447 1461 655
message$	1064 61 1405 2091
messages$	1064 61 1846 1193 726
messaging$	1846 1908 2001
met	1668 1680 1030 1043 1700 1701 44 320 458 1516
met$	1674 1685 1033 1698 1044 1050 1412 1464
meters$	1907
metres$	1907
midwife$	792
might$	1188 1338
miles	324 2037
miles$	1907 1330 1379
milestone$	24
milestones$	24
mind$	1808 1835 1528
mindfu	1113 1162
mindful$	1768 1771 1817
minibu	1689 36 1706 2053 447 1461 655
minibus$	2106
minimi	193 250 352 525
minimised$	1801 1847
minute	1689 1706 447 1453 1461 655
missin	1061
missing$	1716 666
mistak	746
mitiga	525
mitigated$	1801
mix	1198 1862 1210 1871 1263 1958 2016
mix$	1853 1865 1914 1918 1611
mixing	1199 1855 1875 2033 2045
mixing$	1854 1903 1920 2002 1612
model$	1552
models$	1552
module	1689 1706 447 1461 655
module$	35
modules$	35
moment$	1761
monday	395 396
monday$	1702 395 1401 396 2057 1429
mondays$	1702 1401 2057 1429
money$	15
monito	1113 1527
monitor$	703 805
monitored$	1768 703 805
monitoring$	703 805
monitors$	703 805
month$	417
monthly$	1662 436
months$	1777 2052 417
more	45 103 108 515
more$	1051 1054 52 1109 1114 133 1143 1181 180 1205 240 1249 266 1998 350 1374 2062 454 1471 1541
mornin	395 396
morning$	1401 2057
mornings$	1401 2057
mosque	41
most	20 1407
most$	1026 1054 1179 1289 2062 2071
mother	1242 2051
mother$	762
motivate$	813
motivates$	813
motivating$	813
mov	388 398
mov$	326 339 376
move	283 381
move$	212 224 236 269 284 1953 293 311 315 326 339 362 1373 376 391 2054 2068 438 576 1593 613
moved	283 2068
moved$	1061 212 236 1243 1277 1280 284 311 326 339 1352 1373 376 392
moveed$	362
moveing$	212 362
movements$	714
movered$	362
moves	283
moves$	212 236 269 284 1953 311 326 339 362 1373 376 391 2054 438 576 1593 613
moving	283
moving$	326 339 376 519 613
movred$	326 339
movring$	326 339
movs$	326 339 376
much$	1025 1729
multi$	1022 108 109
mum	1242 2051
mum$	762
mural$	30 2088
murals$	30
museum	41
music$	2100
must$	132 140 1338
name	1714 1060
name$	1715 1066 626
named	1718 1065
named$	1720 1459 482
names$	492 626 731
nan	1242 2051
nan$	765
nana$	765
nanny$	766
naturally$	1359
near	1349 1354
near$	1122 1226 1921 2009 1630
nearby$	1615
necess	103
necessary$	1109 1522 1523
needed$	1522 1523
needs	1516 1531
needs$	1533 838
neighb	57
neighbours$	1063
neither$	192 281 348
nephew	1390
netbal	1452
netball$	2107
networ	13 1098 1426
network$	1019 74 1753 245 2011 2048 2081
networks$	1752 1789 245 2011 2048
never	216 1361
never$	185 192 210 1222 254 1940 285 298 314 334 591 605 760
new	208 350 1374
new$	239 1295 310 330
newsle	1689 1706 447 1461 655
newsletter$	657
next$	1349 1354 1530
nicer	350 1374
nicer$	1295 330
niece	1390
night	1283 1938 1977 2035
night$	1671 1702 1271 1942 1965 1966 1350 2050 1401 2057 2065
nights	1938 666
nights$	1671 1702 1271 1943 1966 1978 1350 1401 2057 1476
no	248
no$	58 191 219 243 260 264 337 1407 464 465
nobody	75
nobody$	348 665
non	190 583
non$	134 166
nonassociation$	1589
noncontact$	1196
none	75
none$	220 281 348 665
nor$	192 605
normal$	1097 135
norms$	1553
north	1397
not	64 1217 216 248 1361 1362
not$	55 1070 81 82 185 192 203 210 1874 1222 252 254 1940 281 285 290 298 304 314 327 334 591 605 606 759
note	1689 1706 1087 95 447 1461 655
note$	18 1740 1741 1742
notes$	18 1741
nothing$	223
notice	31 1081 1736 1207 1208
notice$	34 1836 197 421 1591 1599 1600
noticeboard$	1692
noticeboards$	1692
notices$	34 421 1591 1599 1600
notifi	1686
november$	1726
now$	1036 1056 1713 162 2052
nowhere$	232
number	31 1719
number$	9 1672 12 14 35 42 1384
numbers$	1679 1384 456
nurse	21 1688 37 38 452
nurse$	786 789
nursea	1027 1682
nursec	1027 1682
nursechecks$	1027
nursed	1027 1682
nursee	1027 1682
nursef	1027 1682
nurseh	1027 1682
nursel	1027 1682
nursem	1027 1682
nurseo	1027 1682
nursep	1027 1682
nurser	1027 1682
nurses	1027 1682 452
nurseu	1027 1682
nursev	1027 1682
nursew	1027 1682
nurtur	134 166 525
nurture$	891
nurtured$	891
nurtures$	891
nurturing$	1140 1172 891
observ	1689 1706 447 1461 655
obtain	1453
obtained$	1454
occasi	666
occasions$	1279
occur	1147
occur$	1802
occurs$	1802
october$	1726 1072
of	1023
of$	1665 1024 1715 1723 1070 1080 1743 93 1757 1773 1127 1144 1834 1858 1204 1211 1880 1231 1235 1319 1321 1989 2000 1353 1376 2076 2095 1467 462 1498 1499 1509 1557 1563 1607
off	1212 1371 2037 2103
off$	1663 1685 200 1213 2026 406 1617 1640 1641 1644
offer	1689 1706 103 447 1461 1531 655
offer$	1109 139 897 975
offere	1006 1686 1700 1701 1048 47 103 161 1170 1453
offere$	139
offered$	1661 1703 1053 1109 1765 1113 1167 1825 897 975
offeres$	139
offeri	103
offering$	1109 139 897 975
offers	1027 1682 103
offers$	1109 139 897 975
office	21 1027 1682 1688 37 38 452
officer$	0 1 1666 29 682
officerchecks$	1027
officers$	0 1 1666 29 682
officerschecks$	1027
often$	7 1025 1729 1824 1508
older	346 2056 2071 1605
older$	1719 188 1200 1863 1219 1257 1259 1928 1274 1275 1931 1996 1364 2036 483 485 1590 1602 1610 607 608
oldest	188 1200 1863 1866 1219 1259 1928 1274 1275 1931 274 1289 316 1996 346 1364 367 2071 1590 1602 1605 1610
oldest$	2036
on	1431
on$	1037 51 1716 1775 1776 1135 1793 1154 1171 1831 1873 1898 1265 282 1292 305 2005 1353 423 2086 2087 2089 1446 2105 1502 540 1587 1616 1617 1630 1631 1640 1641 1655
once	2038
once$	1662 1901 1919 1927 2039 2087
one	1866 346 371 1605
one$	1865 215 1223 218 1236 1264 1934 274 1281 1289 316 1326 1981 1332 1992 338 348 2013 356 367 1461 482 1596 1617 1632 1633 1653 665
ones	1387
ones$	1912 1967 1387 2042 1601
ongoin	103
ongoing$	1109 1129 550 806
online$	1696
only$	217 258 1981 360
open	1048 1431
open$	1016 1047 1703 1732 1142 1812 1813 1162 2086 1481 1529 1580 1588 1647 907
opened	1048 1453
opened$	1691 1047 1703 907
opening$	610
opens$	1047 1732 907
operat	1500
operational$	1696
opinions$	184
opport	1822 1516 1531
opportunities$	1145 1533 1534 557
opportunity$	1791 557
opposite$	277 1293 1322 415 1422
optician$	794
optimi	525
option	1822 1392 1562
option$	1561 557
options$	2047 1533 1561 557
orange$	1711
orbit$	1403
order	1042 1852 201 1207 1208 253 388
order$	1697 1851 197 213 399 1591 1599 1600
orderd$	399
ordere	1042 1453
ordered$	1697 213 257
ordering$	213
orders	1207 1208 253
orders$	1851 213 399 1591 1599 1600
ordina	37 38 142
ordinary$	135
ordinate$	1571
ordinated$	1115 1148 1571
ordinates$	1571
ordinating$	1571
organi	1694 1453
organise$	1732 445
organised$	445
organises$	1732 445
organising$	445
other	1098 149 1155 1867 208 1872 1882 1884 1895 1910 1287 1956 1959 1960 1317 1985 350 1374 2056 1402 2058 2060 598 1608
other$	1753 1868 1215 1881 1228 1903 1249 1251 1909 1257 1915 1924 1925 1933 1934 1937 277 1947 1295 307 1314 310 1328 1984 1331 1988 2013 2020 1368 2027 2043 2046 386 1398 2056 1402 2058 1404 2061 1417 412 2075 2078 1604
others	1098 1895 1956 1367
others$	1753 1215 1881 1911 1915 1917 1924 1925 1934 1937 1331 2013 2020 2021 2022 2027 2043 2046 2061 1417 412 2075 2078
our	1088
our$	1743 136 1174 563
out	397 2103 1562
out$	1010 1693 1053 1068 1739 1085 1086 81 1743 1089 1091 1152 1814 1825 1853 1209 1212 1234 1918 1935 1944 1290 1294 292 1301 1958 1317 1342 2007 2014 1363 1380 1383 1440 473 1542 1623
outcom	1531
outcomes$	843
outing$	2106
outings$	1980 2106
outlet	1573
outlook$	1815
outrea	1689 1706 1186 447 1461 655
outreach$	1678 1841
outreachworker$	1013
outreachworkers$	1013
outsid	81 1251 1317
outside$	1037 1984 1615 1630
over	1339
over$	1859 225 1909 1993 1994 1998 534 1557
overla	1210 2016
overlap$	1865 1877
overs$	1909
overse	1397
oversi	1516 1531
oversight$	1543 1556 551
overview$	1543
own$	1090 1093 1233 1268 1999 344 1411 1486 1596
owner	37 38 2093
ownership$	1836
pack	1689 1706 447 1461 655
pack$	1672
paediatrician$	790
page	1689 1706 447 1461 655
page$	1020 35
pages$	35
paid	1453
paid$	1042 434
paint$	2100 921
painte	1028
painted$	1683 1691 921
painting$	921
paints$	921
pair	188 1200 1863 1219 1259 1928 1274 1275 1931 316 1996 1364 1590 1602 1610
pairs	1387
pairs$	2042
panel	13 1689 37 38 1706 1098 447 1461 655
panel$	1019 1753
paragraph$	1741 1511
paragraphs$	1741 1511
parame	1087
paramedic$	799
parameters$	1742
parcel	374
parcelled$	1380
parent	20 1688 39 40 57 75 1111 1432 452
parent$	0 1 1666 29 762
parents$	0 1 1666 1026 23 29 1046 1063 1766 1149 1219 214 297 1345 2096 1554 1566 762
park	41
park$	1927 1955 1997 651
parked$	651
parking$	651
parks$	651
part	1015 1670 1680 1681 28 596
part$	1687 1034 81 1088 1829 1421 2077
partic	1015 1670 1020 28
participants$	1675
participate$	1034
participates$	1034
participation$	1460
partie	33
parties$	1039
partin	596
partne	13 1022 1688 1098 108 109 452 1531
partner$	771
partners$	0 1 1666 1019 29 1753 110
partnership$	1019 1677 1114 1115 1532
parts$	1421 2077
party	33
party$	1039 2106
pass$	95
passage$	1741 1511
passages$	1741 1511
passed$	1755
passes	36
passes$	456 1648 1650
pastor	103
pastoral$	1109
path	2085
path$	30
pathwa	1392 1573
pathway$	2047
pathways$	1752 2047
patient$	1588
patrol	1007 1668 1689 1706 447 1461 655
patrol$	1667 1678 688 950
patrolled$	950
patrolling$	950
patrols$	1667 1678 688 950
pay$	916
paying$	916
pays$	916
peace	1400
peace$	2055 2072
peeled$	1580
peer	1867 1214
peer$	188 1200 1863 1867 1214 1869 1219 1259 1928 1274 1275 1931 1956 1991 1996 1356 1364 1393 1590 1602 1610
peers	1956 1356 2058
peers$	1868 1869 245 1947 1950 1971 1331 1991 2011 2013 2020 2027 2029 2031 2043
people	20 1688 1155 452
people$	0 1 1666 1026 23 1032 29 1046 1059 1063 1077 1734 1737 1738 1766 1820 1183 1189 1250 1950 1957 1991 346 2041 419 2090 1491 486 1613
per$	20
percen	20
percent$	1026
perceptions$	1553
perfor	33 1694
perform$	440 984
performance$	1039 2083
performances$	1039
performed$	984
performing$	440 984
performs$	440 984
periodic$	521
periodically$	1776 521 1530
permit$	1749 1783 1191 1296 1333 1575
permited$	1191
permits$	1749 1783 1575
permitted$	1191 1216 1366
person	1688 188 1200 1863 1219 1259 1928 1274 1275 1931 274 1289 1996 1364 452 1590 1602 1610
person$	0 1 1666 29 142 1936 1382 1491 561
pharmacist$	797
phone	1007 36 1391 2068
phone$	456 935
phoned	1006 1043 1700 1701 458
phoned$	1661 1698 1044 1464
phones	211
phones$	456 935
phoning$	935
physio$	793
physiotherapist$	793
pick$	124 1138 368 637
picke$	368
picked$	84 85 1113 637
pickes$	368
picking$	368 637
picks$	368 637
picnic	33
picnic$	1039 2106
picnics$	1039
picture$	1064 1096
pictures$	1064
pitch	2085
pitch$	30
plac	398 600
plac$	376
place	1021 1028 1689 1694 1706 283 447 1453 1461 655
place$	1676 1683 1761 1765 1774 1795 1814 1827 1927 269 280 1946 293 1307 306 1975 1362 362 376 416 1459 1517 1628
placed	283 1453
placed$	1921 1277 1280 284 311 1344 1352 376 392
placeed$	362
placeing$	362 416
placem	1283 1938 1284 1944 1309 1972 1318 1977 373 1392
placement$	284 1953 293 1973 2023 2047
placements$	1939 284 1953 293 1964 1978 2023 2047
placered$	362
places	283 1437
places$	1761 1795 1827 269 293 362 376 416 2092 1628
placeting$	416
placin	283
placing$	376
placs$	376
plan	1689 1706 447 1461 559 655
plan$	2 1672 24 1732 1745 1748 1096 1530 657
planni	559
planning$	1769 1555
plans	559
plans$	1732 1119
plant$	978
planted$	1691 978
planting$	978
plants$	978
play	33
play$	30 1039 168 1209 1258 2083 446 991
played	1694
player	39
players$	1614
playgr	1283 1938 1977
playing$	168 446 991
plays$	1039 168 446 991
pledge$	32
podcast$	35 2091
point	1060
point$	1715 1761
police	21 1027 1682 1688 37 38 452
police$	0 1 1666 29 680
policechecks$	1027
polici	1689 31 1706 447 1461 655
policing$	681
policy	1689 31 1706 1447 447 1461 655
policy$	35 2102 657
pond$	30
pool	41 1452
pool$	2107
pop$	568
portal$	35
portals$	35
positi	134 166 208 350
position$	1530
positive$	1140 1798 1806 1172 567 1588
possib	1562
possibilities$	557
possibility$	1561 557
possible$	1330 1522 1523 1539 557
post	1689 1706 447 1461 644 655
post$	1710 1459
posted	1038 1048 47 1453
posted$	1693 1703 1053 1462
poster	1689 31 1706 447 1461 655
poster$	34 421 2088 1650 657
posters$	34 421 1650
potential$	557
power$	197 2073 413 1420 1591 1599 1600
powerful$	2003
powers$	197 1591 1599 1600
practi	1688 37 38 1117 452 1531
practicable$	1523
practice$	1770 1772
practitioner$	0 1 1666 29
practitioners$	0 1 1666 29 110
presen	1689 1706 1147 1186 447 1453 1461 655
presence$	1841 1227 1543 1545
present$	1802 1975 1588 639 1647
presented$	639
presenting$	639
presents$	1802 639
preven	193 196 1217 247 248 384 525
prevent$	194 1220 244 1303 340 858
prevented$	1847 372 858
preventing$	194 340 858
prevention$	858
prevents$	194 340 858
prey	73 1493
prey$	1733
price	1447
price$	2102
priced	1042
priced$	1697
print	644
print$	944
printe	1038 1048 1453
printed$	1693 1703 944
printing$	944
prints$	944
priori	1516 525
priorities$	829
prioritise$	717
prioritised$	1801 717
prioritising$	717
priority$	1131 829
prise$	269 288
pro	208 350
proact	109 142 1162
proactive$	1115 1148 1817 886
proactively$	886
problem$	1785
problematis$	547
problematise$	547
problematises$	547
problematising$	547
problematiss$	547
problems$	1785
procedures$	1752
processes$	1752 1119
procur	1042
procured$	1697
produc	4 1027 1682 2053 1453
production$	1010
profes	13 1688 1098 452
professional$	0 1 1666 29 1126 453 512
professionals$	0 1 1666 1019 29 1753 110
profile$	1519 1543 706
profiled$	706
profiles$	706
profiling$	706
profit	1493
profit$	1733
progra	1689 1706 1377 2032 1392 447 1461 655
programme$	2 1669 2047 450
programmes$	2047
progre	1030 1113 1138 1170
progress$	1751 1790 1793 1530 1584 852
progressed$	1685 1768 1825 852
progresses$	1751 852
progressing$	852
progresss$	1751
prohib	193 196 247
prohibit$	194
prohibited$	1847 372
projec	2035
project$	30 1902 450
promise$	257 399
promised$	399
promises$	257 399
promot	525
promote$	819
promoted$	1801 819
promotes$	819
promoting$	819
promptly$	1772
proper$	1097
proportionate$	883
proportionately$	883
protec	525
protect$	865
protected$	1801 865
protecting$	865
protection$	201
protective$	1531
protects$	865
protoc	1689 1706 447 1461 655
protocol$	657
provid	1027 1682 1048 47 103 1453 537
provid$	139
provide$	1109 139 896 974
provided$	1703 1053 1109 1765 161 1462 896 974
provider$	1990
providers$	1990
provides$	1109 139 896 974
providing$	1109 139 896 974
provids$	139
provis	4 1689 1706 1186 1944 447 1461 1531 655
provision$	1010 1841 2023 1533 1534
provisions$	2023
pru$	2023
psychiatrist$	783
psychologist$	782
public	4 977
publication$	1010
publis	1038 1453
publish$	945
published$	1693 945
publishes$	945
publishing$	945
pull$	206 269 357 1403 2073 413 1420
pulle$	357
pullen$	357
pulles$	357
pulling$	357
pulls$	357
pupil$	346
pupils	1448
pupils$	346 1614
purcha	1042 1453
purchased$	1697
purpose$	1799
put	398 600
put$	1028 1038 1694 1048 113 1159 392 416 1453 967
puting$	416
puts$	416 967
putting$	113 416 967
qualit	1531
questi	1689 1706 447 1461 655
quicke	664
quicker$	1582
quickly$	1582
quit	409
quit$	261
quiting$	261
quits$	261
racism	754
racist	754
radar$	1528
raise	95 124
raise$	1130 513 543 979
raised$	1755 513 1558
raises$	513 979
raising$	513 1520
ramp	36 2085
ramp$	30 402 403
ran$	1456
rang	1668 458
rang$	1044 1464
rate	1714
rate$	454 658
rated$	658
rates$	454 658
rather$	306 1362 504
ratifi	1453
ration	352
re	1340 477
re$	1346
reach	1060 1391
reach$	1715 1403 536 656
reache	1006 1680
reached$	1661 656
reaches$	536 656
reaching$	536
react$	576
reacts$	576
read	1006 1673 1453
read$	1661 1038 960
reading$	960
reads$	960
ready$	1691
reassurance$	1764 824
reassure$	824
reassured$	824
reassures$	824
reassuring$	824
receiv	1680 1681 103 1453
receive$	1109
received$	43 1454
recogn	60 1151 525
recognise$	1806 872
recognised$	1066 872
recognises$	872
recognising$	872
record	1027 1682 1689 1706 1088 83 84 85 86 1098 95 447 1453 1461 655
record$	3 18 1745 1746 1748 430 1512
recorded$	1743 1089 1091 1092 430
recording$	430
records$	18 1753 430
recove	664
recrui	1006 1048 73 1453
recruit$	928
recruited$	1661 1703 928
recruiting$	928
recruits$	928
red$	1711
redecorated$	1691
redraft$	954
redrafted$	954
redrafting$	954
redrafts$	954
reduc	250 352 366 378 414 664
reduce	193 2074 525
reduce$	273 859
reduced$	1801 1847 859
reduceing$	273
reduces$	273 859
reduci	193
reducing$	859
reference$	1741 1511
references$	1741 1511
referr	1006 1020 1680 1686 1689 1706 447 1461 655
referral$	69 2088
referrals$	1675 69
referred$	1661
reflec	1151
reflect$	1806
reform$	1995
refunds$	1658
refurbished$	1691
refurbishment$	30
refuse	248
refused$	377
regard$	1131
region	1972
regist	1673
register$	3 18 362
registered$	362
registering$	362
registerred$	362
registers$	18 362
regrou	1340
regroup$	1995
regular$	1129 135 454 521 539 550
regularity$	6
regularly$	1772 1776 521 1530
rehear	33 1088
rehearsal$	1039 2104
rehearsals$	1039 2104
rehearsed$	1743
rehous	283
rehous$	326 339
rehouse$	275 326 339
rehoused$	1280 275 326 339 1352
rehouses$	275 326 339
rehousing$	275 326 339
rehousred$	326 339
rehousring$	326 339
rehouss$	326 339
relati	1826 1199 1201 1242 1944 1302 2051 1531
relationship$	1854 1957 561 832
relationships$	1790 1854 245 1957 832
relatives$	1614 774
releva	1088 103
relevant$	1743 1097 1109 1522 1523
reliance$	286 1372
reloca	283
relocat$	326 339
relocate$	275 311 326 339
relocated$	1280 275 311 326 339 1352
relocates$	275 311 326 339
relocating$	275 326 339
relocatred$	326 339
relocatring$	326 339
relocats$	326 339
remain	84 156 2056 522
remain$	1116 1156 1158 328 541 603
remaining$	328 1402
remains$	1156 1158 328 603
rememb	1081 1736
remind	1043
remind$	820
reminded$	1698 820
reminding$	820
reminds$	820
remote$	1379
remov	388 409 410 505 592
remov$	357
removal$	205
remove	397 2063 2069
remove$	206 294 357 948
removed$	294 1962 1352 948
removen$	357
removes$	294 357 948
removing$	206 294 357 948
removs$	357
reopen$	982
reopened$	982
reopening$	982
reopens$	982
repair	1028
repair$	30 919
repaired$	1683 919
repairing$	919
repairs$	30 919
repeat	1088 83
repeat$	1743
repeated$	1743 1089
replac	1028 1362 588
replace$	616 647
replaced$	1683 1979
replaces$	616
replacing$	616
replie	1020 1043 1049
replied$	1698
replies$	1675 1704
reply	1673 1049
reply$	1704
report	1007 1020 1027 1682 1689 1706 1714 1087 1088 83 95 2068 447 1461 655
report$	1667 61 69 1740 1742 657 658
reported$	1743 1089 1755
reports$	1667 1675 61 69
reques	600
request$	1064
requested$	1454
requests$	1064
requir	253
require$	213 399
required$	257 399 1522 1523
requireed$	213
requireing$	213
requires$	213 399
resent	1081 1736
reserve$	993
reserves$	993
reserving$	993
reside	33
residential$	1039
residents$	1613
resili	1531
resilience$	834
resour	1689 1706 1186 447 1461 655
resources$	1094 1128 1841 1533 1578
respec	1826 525 749
respect$	874
respected$	1801 1845 874
respectful$	1731 874
respectfully$	874
respecting$	874
respects$	874
respit	1400
respite$	299 2055
respon	1673 1020 1680 1681 1049 1162 525 1531
respond$	124 530 576 849
responding$	849
responds$	576 849
response$	1704 1770 849
responses$	1675 849
responsibility$	1105 1836
responsive$	1817
rest	1867 1884 1895 1910 1959 1985 1400 2056 1402 2058 1608
rest$	1915 1917 1934 1937 1956 299 2013 2020 1367 2027 2043 2046 2055 2061 1417 2078
restri	193 250 352 378
restrict$	273 379
restricted$	1847 372 379
restricting$	273 379
restrictped$	379
restrictping$	379
restricts$	273 379
restrictting$	379
resurfaced$	1691
resurfacing$	30
retain	537
return	1673 1680 1681
return$	345
returning$	345
returns$	345
retwee	1020
retweets$	1675
reunit	1340
reunite$	1995
review	1027 1682 1689 1706 1113 447 1453 1461 1527 655
review$	2 1784 1528 524 882
reviewed$	1768 524 882
reviewing$	524 882
reviews$	524 882
revise	1453
rewrite$	953
rewrites$	953
rewriting$	953
rewritten$	953
ride$	1304 2104
rides$	2104
right$	1097 1806
rights$	561 747
ring	1007 1668 1714 1060 1260 1391 2068
ring$	1715 936
ringing$	936
ringle	1289 2071 1605
ringleader$	1598 1601 711
ringleaders$	1598 1601 711
rings$	645 936
rink	41
rise	664
rise$	45
rises	664
rising	664
risk	1826 1531
risk$	1754 1785 509 1530 844
risks$	1754 1785 509 844
risky	1826
rival	906
road	1977
road$	1983
robbed	1061 73
robbed$	1716 734
robber	666
robberies$	692
robbery$	692
robust	109 142 1516
robust$	1115 1148 550 887
robustly$	887
role	1573
role$	546
roll	4
rolled$	1453
rollout$	1010
room	10 41 1283 1938 2085
room$	30 280 1946 2009 2065 2086 2088 2099
rooms	1938
rose	664
rota	1689 1706 2053 447 1461 655
rota$	35 2088
rotas$	35
round$	1853 1574
rounde	1452
rounders$	2107
route	1977 1437
route$	1308 1983 1437 2092
routes$	1752 1308
routine$	521
routinely$	521
routines$	732
row$	69 1421 2077
rows$	69 1421 2077
rugby	1452
rugby$	2107
rule	31 1852 1447
rule$	32 1851 399 2102
ruled$	1084 399
rules$	32 1851 399 2102
run	1048 1453
run$	1703 1732 1733 2104 1456 1647 971
rung	1006 1668 1043 1700 1701 44 1718 2068 458
rung$	1661 1698 1050 1464
running$	1696 971
runs	1027 1682
runs$	1732 2104 1456 971
s$	87 1256 1281 301 408 412 1604
s34$	593 594
s35$	593 594
safe	134 1826 166 1437 1516 1531
safe$	1731 1140 1806 1810 1811 1172 2092 1484 752
safegu	525 751
safeguard$	866
safeguarded$	1801 866
safeguarding$	866
safeguards$	866
safely$	1479 662
safer	166 1374
safer$	1806 1810 1811 1172 1544 661 752
safety	1826 1516 1531
safety$	1799 549
said	1081 1736 83
said$	1089 658
same	1286 371 2038
same$	1710 1236 1934 1286 1941 1291 1310 1311 1975 1354 2038 1395
sameanother$	1947
samefriends$	1947
samegroup$	1947
sameother$	1947
samepeers$	1947
sanction$	720
sanctions$	720
sat$	1043 1277 392
saturd	395 396
saturday$	1702 395 1401 396 2057 1429
saturdays$	1702 1401 2057 1429
saw	1081 1736
say	1714 1060 1081 1736
say$	1715 658
saying$	658
says	1081 1736
says$	658
scatte	1243 1244 596
scattered$	1898 1899
schedu	1453
scheme	1689 1706 447 1461 655
scheme$	35 450
schemes$	35
school	21 1027 1682 1688 37 38 41 1111 1283 1938 1284 1944 1972 1318 1977 1335 1377 2032 373 2035 1392 393 2093 452
school$	0 1 1666 29 1728 1766 1115 1953 293 1954 1955 1961 1970 1973 1974 1990 2023 2047 1399 2101
schoolchecks$	1027
schooled$	1344
schools$	0 1 1666 29 1939 1978 1990 2023 2047
scope	1087 1088
scope$	1740 1742 1743 556 557
scopes$	556
scoping$	556
score	1714
score$	62 658
scores$	62 658
screen	1689 33 1706 447 1461 655
screening$	1039
screenings$	1039
search	1061
search$	722
searched$	1716
searches$	69 722
seat	36
seat$	269 343 402 403 416 2088 2100 989
seated$	1277 343 392 989
seating$	22 269 416 989
seats$	22 269 343 402 403 416 2100 1628 989
seatting$	416
second	2056
section34$	593
section35$	593
secure	1021 1453
secured$	1676
security$	1799
see	1007 1714 1081 1736 1872 1260 1263 1958 2016 1391
see$	1840 181 1862 1210 1871 1237 249 1914 1918 1337 1405 442
seeing	1855 1875 2045
seeing$	181 1862 1213 1903 1908 2002 2033
seek	222 559 600
seek$	130 323
seekin	559
seeking$	323
seeks	559
seen	1006 1680 1686 1700 1701 44 1198 1263 320
seen$	1661 1050 1853 1860 1918 1412 407
sees$	249 442
seize$	723
seized$	723
seizes$	723
seizure$	723
seizures$	723
select$	368
selecte$	368
selectes$	368
selecting$	368
selects$	368
self$	1531
sell	73 1493
sell$	1733 2079 2080
seller	1719
seller$	678
sellers$	1613 678
selling$	1473 1492 1494
sells$	1494
semina	1689 1706 447 1461 655
send	283 388 644
send$	287 345 362 376 933
sende$	376
sended$	362 376
sendes$	376
sending$	345 362 376 933
sendred$	362
sends	1027 1682
sends$	287 345 362 376 933
senior$	550
sense$	138
sensit	142 1162
sensitive$	1771 1148 1817 885
sensitively$	885
sent	1680 1048 47 1061 283 2068 1453
sent$	1703 1053 1716 236 1280 287 311 1344 1352 1373 376 391 1462 934
sente$	376
sented$	376
sentence$	1741 1511
sentences$	1741 1511
sentes$	376
senting$	376
sents$	376
separa	1243 1244 1326 350 374 2068 596
separate$	1268 265 277 278 1288 1293 302 303 310 1322 1323 1328 329 344 354 359 1368 1369 386 1398 1404 1410 415 1422 1609
separated$	1898 1899 1380 1609
separately$	1981 900
separation$	596
september$	1726 1072
sergea	1688 37 38
sergeant$	685
serve$	992
server	408
server$	1414
serves$	992
servic	10 37 38
service$	35 450
services$	35 1752 110 1789 1533 1534
serving$	992
sessio	1689 1706 2035 447 1461 655
session$	1707 1271 1942 1955 1965 1324 1980 2059 2065 2104 657
sessions$	1707 1271 1943 1955 1967 1324 1980 2059 2104
set	1283 1938 1977 1377 2032 1392 393 600
set$	1088 83 84 85 1159 1949 1950 1961 1316 1336 2009 2047 1399 1453 575 619 633
sets	1938 2032
sets$	1316 1978 2047 575 619 633
setting$	1761 1795 1827 575 619
settings$	1761
settle$	2055 2072
seven	39 40 188 1200 1863 1219 1259 1928 1274 1275 1931 1996 1364 1590 1602 1610
seven$	1046
sever	193 296 366
several$	338
severed$	1870
severi	193
severs	193
sew$	987
sewing$	987
sews$	987
shadow$	1403
share	95
share$	111 1258 371 881
shared	1453
shared$	1755 1312 318 1325 2017 374 408 1415 881
shares	1020 1027 1682
shares$	1675 1258 371 881
sharing$	1677 111 1908 1258 371 881
she	75 346 367
she$	1828 1182
shed	2085
sheet	1689 1706 447 1461 655
sheet$	18
sheets$	18
shelte	36 2085
shelter$	22 30 34 402 403
shelters$	34
shift	1689 1706 1392 447 1461 655
shift$	1707 2047 2059
shifts$	1707 2047 2059
shoo	380
shop	41 2093 1468
shop$	1692 1927 1997
shopke	1688 1426 452
shopkeeper$	0 1 1666 29 2081 1496
shopkeepers$	0 1 1666 29
shoplifting$	701
shops$	1692 1997 2096
shorte	352 664
shorten$	980
shortened$	980
shortening$	980
shortens$	980
should$	1110 132 140 141 1338
show	33 1060
show$	1039 1715 2106 1465 1483 1647 961
showing$	1024 961
shown	1038 1700 1701 47 161
shown$	1693 1053 1167
shows$	1039 1465 1483 961
shut	2069 409
shut$	336 377
shuted$	336
shuting$	336
shuts$	336
siblin	316 317
side$	1039 1421 2077 2107
sides$	1421 2077
sign	1680 1681 31 36
sign$	1015 1020 22 1029 34 421 2088 946
signed	1038 1453
signed$	1006 1008 1029 1030 1693 946
signing$	946
signpo	1006
signpost$	809
signposted$	1661 809
signposting$	809
signposts$	809
signs$	22 34 421 946
since$	1478
sing$	654
singes$	654
single	356
singly	1326
singly$	1981 2021 1596
sings$	654
sister	316 1390 2051
sister$	762
sisters$	1614
sit	84 1210
sit$	1198 1209 1865 1871 230 1258 1921 1277 343 2039 2049 1408 2064 416 625
site	1283 1938 1306 1977 2035 1392
site$	35 1961 1965 1999 2047
sites	1938
sites$	35 1978 2047
siting$	416
sits$	1258 343 416 625
sittin	1938 2045
sitting$	1855 1908 1921 343 2033 416 625
sittings$	1939
situat	1531
situation$	1096 1530
six	39 40 188 1200 1863 1219 1259 1928 1274 1275 1931 1996 1364 1468 1590 1602 1610
six$	1046 1449
sixth$	1335 1377
size$	1384
skate	2085
skate$	654
skatees$	654
skater	39
skates$	654
skills$	1145
sleep	1714 1254
sleepover$	1846 1909
sleepovers$	1846 1909
slide	1689 1706 447 1461 655
slot	2035
slot$	1350 2059 2065
slots$	1350 2059
small	1348
small$	2003
snooke	1452
snooker$	2107
so$	1169 189 204 1285 291 1964 342 355 411 497
social	1198 1855 2033
social$	37 38 1214 1356 1393 507
socialise$	1853 1611
sofa$	402 403
sofas$	402 403
sold	73
sold$	1494
solicitor$	781
some	1866 346 1605
some$	1181 1289 338 2052
something$	177
somewhere$	1984 1357
son	1390
son$	1370 762
song$	30 2091
sons$	1370
soon$	1394
sooner	664
sooner$	1582
sort$	1336
sought$	1765 1845 1454
south	1397
space	1822 1400
space$	1795 1827 335 375 2055 2088
spaces$	1795 1827
speak	1007 1263
speak$	165 1260 1918 1391 432 1647
speaking$	165 1855 432
speaks$	165 432
speed$	1819
spend	1714 1210
spend$	1198 1865 1921 470
spending$	1855 1903 1921 2033 2045 470
spends$	470
spent	1021
spent$	1676 1023 470
split	1243 1339 374 596
split$	1898 1244 267 268 1994 1380 392
splits$	267 268
splitting$	267 268
spoke	458
spoke$	1044 1464
spoken	1043 458
spoken$	1006 1686 1035 1698 1700 1701 44 1464
spotted$	1412 407
spread	374
spread$	1380 392
spring$	1726
squad	2053
squad$	2059 687
squads$	2059
square$	1198 1927 1955 1997
stabbing$	700
stabbings$	700
staff	20 21 1688 37 38 452
staff$	0 1 1666 1026 29 110 1149 1554 1566
staffa	1027 1682
staffc	1027 1682
staffchecks$	1027
staffd	1027 1682
staffe	1027 1682 1048
staffed$	1703 620
stafff	1027 1682
staffh	1027 1682
staffing$	1094 1128 620
staffl	1027 1682
staffm	1027 1682
staffo	1027 1682
staffp	1027 1682
staffr	1027 1682
staffs	1027 1682
staffs$	620
staffu	1027 1682
staffv	1027 1682
staffw	1027 1682
stage	2085
stage$	30 1761
staged	1694
stagge	279
staggered$	354 1369
stall	1689 1706 447 1461 655
stall$	2106
stalls$	2106
stance$	1815
stand$	1209 343 2039 2049 416 609 624
standi	1855 2033
standing$	416 624
stands$	416 609 624
standting$	416
start	1714 1360
start$	1245 311 362 2055 570 965
starte	1170
started$	1825 362 965
starting$	362 965
startred$	362
starts$	311 362 570 965
starttime$	2015
starttimes$	2015
stated	1088
stated$	1743
station$	1692
stations$	1692
stay	1714 84 1151 156 1944
stay$	1116 1806 1156 1158 1277 293 328 2028 2037 390 400 425 475 478 541 603
staying$	328 400 425
stays$	1156 1158 328 390 400 425 475 478 603
steer$	206 328 890
steered$	890
steering$	13 206 328 890
steers$	206 328 890
step	1390
step$	315 571
stepbrother$	762
stepcarer$	762
stepcarers$	762
stepdad$	762
stepdaughter$	762
stepfather$	762
stepmother$	762
stepmum$	762
stepparent$	762
stepparents$	762
stepping$	571
steps	1118
steps$	1773 402 403 571
stepsister$	762
stepson$	762
stereo	753
stereotypes$	1553
sticke	31
sticker$	34 456
stickers$	34 456
stigma$	1553
still$	1055
stock	644
stood$	65
stop	1714 193 1217 247 248 384 409
stop$	194 207 1874 1220 244 259 1303 1979 319 1993 340 1347 467 966
stoppe	1061 1062 1075 2069
stopped$	1716 1717 1730 1847 1870 1979 372 467 966
stoppi	193 247
stopping$	194 319 340 966
stops	193 247
stops$	69 194 1979 319 340 1347 467 966
strang	1719 1426
stranger$	2081
strate	1689 1706 447 1461 655
strategic$	550
strategies$	1119 1145 1533
stream	2053
street	1309
street$	1888
streets$	1888 1964
streng	525 1531
strength$	1790 561
strengthen$	862
strengthened$	1801 862
strengthening$	862
strengthens$	862
strengths$	109 1790 561
strik	505
strike$	80
strive	559
strong$	539
struck	505
struck$	80
students$	1614
studio	41
submit	1027 1682 1453
submit$	976
submits$	976
submitted$	976
submitting$	976
suitab	103 208 350
suitable$	1109 1523
summer$	1726 2052 417
summers$	417
sunday	395 396
sunday$	1702 395 1401 396 2057 1429
sundays$	1702 1401 2057 1429
superv	1689 37 38 1706 447 1461 655
supervised$	589
supervision$	1678
supper	33 1442 1443
supper$	1039 2097 2098 2106 1648
suppers$	1039 1648
suppli	73
supplied$	1494
supplier$	697
suppliers$	697
supplies$	697
supply	73 1493
supply$	1733 2079 2080 697
supplying$	697
suppor	1006 1007 1689 1706 1113 134 142 1162 166 320 447 1461 1516 525 1531 655
support$	1678 103 1764 104 105 1119 511 1533 1534 1578 867
supported$	1661 104 1768 1811 867
supporting$	104 867
supportive$	1140 1798 1148 1817 1172 539 1588 867
supports$	104 867
sure$	150 399 1572
sured$	399
sures$	399
surgeon$	791
surger	1442 1443
surgery$	2097 2098
survey	1689 1042 1700 1701 1706 447 1461 477 655
survey$	35
surveyed$	1697
suspen	410 592
suspend$	599
suspende$	599
suspended$	1962
suspendes$	599
suspending$	599
suspends$	599
sustai	810
sustained$	1801
swap$	983
swapped$	983
swapping$	983
swaps$	983
sway$	1403 2073 413 1420
sweep	380
sweep$	986
sweeping$	986
sweeps$	986
swim$	2106 1648 654
swimes$	654
swims$	1648 654
switch	398
switch$	634
switched$	634
switches$	634
switching$	634
system$	35 1115
systems$	35
t$	1222 605
table	36 1977 1354 1377 2032
table$	22 1891 1965 2009 402 403 1452
tabled	1453
tables	1283 1938
tables$	22 1978 402 403
tackle	124 525
tackle$	1130 718 854
tackled$	1801 854
tackles$	718 854
tackling$	718 854
tailor	103
tailored$	1109
tak	409 644
tak$	357 376
take	283
take$	4 79 80 99 112 130 144 154 160 175 345 357 376 444 959
taked$	376
takeing$	345
taken	1722 1725 2068
taken$	1084 79 80 160 1280 287 357 2063 1453
takes	283
takes$	79 80 154 160 175 345 357 376 444 959
taking	283
taking$	80 112 144 154 160 175 357 376 959
taks$	357 376
talk	1007 1689 1706 447 1461 655
talk$	1707 165 1260 1391 558 1647 657
talked	1043 458
talked$	1698 1044 1700 1701 1464
talkin	2045
talking$	165 1908 1529
talks$	1707 165 558
tally$	18
target	103 1493
target$	24 1733 2079 2080 572 705
targeted$	1109 572
targeting$	572 705
targets$	24 572 705
task$	24
tasks$	24
taught	320
taught$	1277 1344 1352
taxi$	2106
taxis$	2106
teach$	1732 139 269 942 1005
teache	20 21 1027 1682 1688 37 38 452
teache$	139
teacher$	0 1 1666 29
teacherchecks$	1027
teachers$	0 1 1666 1026 29
teacherschecks$	1027
teaches$	1732 139 942 1005
teaching$	139 942 1005
teachs$	139
team$	1098
teams	1335
teams$	1990
teenag	188 1200 1863 1219 1259 1928 1274 1275 1931 1996 1364 1386 1590 1602 1610
teenagers$	2041
teleph	1006
telephoned$	1661
tell	1714 1060 1081 1736 253
tell$	1715 213 658 962
telled$	213
telling$	213 962
tells	1081 1736 253
tells$	213 658 962
tellsed$	213
tellsing$	213
tellss$	213
temptation$	1403
ten	1468
tenanc	373
tennis	1452
tennis$	2107
tent	2053
term	1122
term$	1726 1777 417
terms$	417
text	1007 1689 1706 1260 1391 447 1461 655
text$	1064 61 937
texted	1006 1700 1701 458
texted$	1661 1464
textin	1346
texting$	2001 937
texts$	1064 61 937
than	1203
than$	1058 1858 1859 225 1246 1252 1272 1510
thanke	1700 1701
that$	1018 420 1467 1475 1485 482 1653
thatfriends$	2018
thatgroup$	2018
the	1432 1562
the$	1014 1699 1076 136 1149 1150 1160 1261 1267 1281 1327 420 1428 1430 2086 1433 1436 1439 2099 1445 2101 1449 1451 1467 1475 1482 482 484 489 490 1554 1566 563 1616 1617 1619 1620 1621 1622 1623 1624 1626 1632 1633 1634 1635 1636 1637 1638 1640 1641 1642 1645 1646 1656 1657 1659
theatr	41
thefriends$	2018
theft	666
theft$	694
thefts$	694
thegroup$	2018
their	1910
their$	1699 1054 87 1174 227 1267 301 1445 2101 1467 1475 563 1617 1619 1645 1656 1657
theirfriends$	2018
theirgroup$	2018
theirs$	1731 1486
them	39 57 1067 1076 1079 1082 1083 1111 149 1155 188 1200 1863 1218 1219 1259 1928 1274 1275 1931 316 1996 2008 1364 367 1432 1435 1448 1468 1482 1531 1590 1602 1605 1610
them$	1699 1063 1734 1737 1738 1766 1149 1820 1183 1218 1886 1250 1957 383 2090 1439 2101 1475 478 1505 1554 1566 1624 1643 1644 1651 1653 1656 1659
theme$	1785
themes$	1785
themse	53
themselves$	1059 1802 671
then$	1823
therapist$	784
there$	1710 1125 280 1975 473 1615
these	1111
these$	1079 1766
they	26 39 53 75 149 1155 238
they$	1032 1059 1096 1828 1182 383 643
thin$	228
things$	1096 1119 1796 1189 1529
think	1081 1736 1151
think$	1060 1806 1816 476 553
thinking$	1769 553
thinks	1081 1736
thinks$	476 553
thinned$	228
thinning$	228
thins$	228
this	1088 1482
this$	1740 1742 1743 1744 1267 1327 1475 482
thisfriends$	2018
thisgroup$	2018
those$	72 418
though	1081 1736
though$	1507
thought$	1769 1131 476
threat	1061 73 666
threat$	1064 69
threaten$	2079 2080 2081
threatened$	1716 740
threats$	1064 69
three	53 75 188 1200 1863 1219 1259 1928 1274 1275 1931 317 1996 346 1364 1386 2056 1448 1590 1602 1605 1610
three$	1059 188 1200 199 1863 1219 1912 1259 1264 1928 1274 1275 1931 1289 1996 338 1364 2041 1416 1430 1433 1449 1451 1590 1602 1610 1621 1653
threes$	2042
throug	1006
through$	1661 8 1698 91 128 1557 1587
throw	388
thursd	395 396
thursday$	1702 395 1401 396 2057 1429
thursdays$	1702 1401 2057 1429
ticket	36
ticket$	456 1650
tickets$	456 1650
tie$	209 353 1372
ties	1199 1201 1302
ties$	1854 1856 209 229 1957 353 1372
time	1938 2035
time$	1094 1761 1123 1128 1853 1209 1876 1878 1879 1240 1241 1901 1911 1919 259 1270 1271 1927 1279 1941 1942 295 1967 1350 1358 2015 2021 2039 2050 2059 2065 1476 1479 1540
timely	142
timely$	1148
times	1938 666
times$	7 1705 46 68 1761 1271 1939 1350 2015 2024 2059
timeta	1689 31 1706 1283 1938 1284 1318 398 447 1461 655
timetable$	1672 35 1973 2088
timetabled$	392
timetables$	35 1939
to	309
to$	1661 1690 1036 1699 1050 1708 1721 1750 1104 1773 1778 1130 1786 1788 132 1800 140 1804 1817 1163 1164 1175 1238 1265 271 1935 300 1338 2007 2009 1438 2094 1441 1444 1446 2105 1464 1466 1469 1477 1478 1480 1501 1517 1563 1565 1618 1627 1634 1652 1654
togeth	1198 1199 1855 1862 1210 1871 1872 1237 1895 1254 1256 1913 1263 1286 1958 1337 1340 2038 1413
together$	1844 1853 1854 1860 1864 1865 1892 1893 1896 1901 1909 1911 1918 1919 1920 1921 1927 1934 1941 1975 1988 1992 1995 2001 2039 2049 2067 1479 1532 1597 1660
togethers$	1909 1920
told	1043 1700 1701 1718 1081 1736 1088 84 86
told$	1698 1743 1092 257 2068 658
took	1725 65
took$	80
toolki	1689 1706 447 1461 655
tools	36
tools$	1145
torches$	456 1650
touch	1043 1198
touch$	1698 1853 1952 1529 532
tour	1689 1706 447 1461 655
tour$	2104
tourna	33
tournament$	1039 2106
tournaments$	1039
tours$	2104
toward$	1565
towards$	1565 1587
town	1283 1938 1944 1972 1977 2037
town$	1945 1954 1968 2023
towns	1938 1309
towns$	1964 1969 1978
track$	704
tracke	1689 1706 447 1461 655
tracked$	704
tracking$	704
tracks$	704
train$	912
traine	1006 1680 1686 1035 1453
trained$	1661 1690 911
traini	1022 1689 1706 447 1461 655
training$	2 1669 1677 1678 1335 449 913
trains$	911
transf	283 398
transfer$	311 326 339 362
transfere$	326 339
transfered$	326 339 362
transferes$	326 339
transfering$	326 339 362
transferred$	1280 311 326 339 1352 362
transferring$	326 339
transfers$	311 326 339 362
transl	1453
transp	320
trauma$	109 561
travel	381
travel$	1195 1209 1210 1258 1921 1304 391 1648
travelling$	1908
travels$	1195 1258 391
treated$	756
tries	559
trim$	985
trimmed$	985
trimming$	985
trims$	985
trip	1689 1706 1442 1443 447 1461 655
trip$	1707 1324 1980 2097 2098 2106 657
trips$	1707 1324 1980 2106
trust	1714 1081 1736 1531 748
trust$	667
truste	60
trusted$	1066 667
trusts	1081 1736
trusts$	667
try	559
trying	559
tuesda	395 396
tuesday$	1702 395 1401 396 2057 1429
tuesdays$	1702 1401 2057 1429
turf	380
turn	1673 1680 1681 1714 388
turn$	1015 336 1450 451 468 471 635
turned$	1718 1194 336 377 468 635
turning$	336 635
turnout$	1460
turns$	336 1450 468 471 635
tutor	37 38 1283 1938 1977 1335 1377 2032 2035
tutor$	1283 1284 1318 1990 1377 1392 393
tutors	1938
tutors$	1978 1990
twice$	1662 46 68 2087
two	75 188 1200 1863 1866 1219 1259 1928 1274 1275 1931 316 1996 346 1364 2056 1590 1602 1605 1610
two$	188 1200 199 1863 1219 218 1225 1912 1259 1264 1928 1274 1275 1931 274 1281 1289 1957 316 1996 338 348 1364 367 1416 1430 1433 1449 1451 1590 1602 1605 1610 1621 1632 1633 1653
twos	1387
twos$	1387 2042
type$	1336
unable$	231 385
uncle	1242 2051
uncle$	768
under$	123 1453
underm	414
unders	1151 1516 525 1531
understand$	1806 871
understanding$	1588 871
understands$	871
undert	1170 1453
undertake$	257
undertaken$	1825
undertakes$	257
undo	296 366 414
unfair$	744
unfairly$	744
unfold$	1751
unfoldes$	1751
unfolds$	1751
unfollow$	602
unfollowe$	602
unfollowed$	602
unfollowes$	602
unfollowing$	602
unfollows$	602
unfriend$	602
unfriende$	602
unfriended$	602
unfriendes$	602
unfriending$	602
unfriends$	602
unit	1944 1977 373
unit$	2023
units$	1978 2023
unload$	988
unloaded$	988
unloads$	988
unlock$	908
unlocked$	908
unlocking$	908
unlocks$	908
unpick$	547
unpicke$	547
unpickes$	547
unpicking$	547
unpicks$	547
unsafe$	663
unsupervised$	1249
untangle$	359
until	1431
until$	1071 1300 341 2052 2086 1616 1629
up	1670 1120 1132 1453
up$	1661 1010 1683 1684 1693 1695 1703 1717 1730 1091 1768 1114 1115 1775 1130 1787 1793 1148 1814 157 158 1854 1213 1898 1899 1909 1273 1929 1994 2001 2082 1457 1529 1577 1616 1625 1636 1637 1643
upd$	1457
update	1027 1682 1689 1706 1113 1117 447 1461 1527 655
update$	92 1754 880
updated$	92 1768 1528 880
updates$	92 1754 1772 880
updating$	92 880
uped$	1457
upinto$	1444
upon$	1292 1353
ups$	1675 1909 1457
upskil	525
uptake	4
uptake$	1010 1460
upto$	1444
urge$	560
urged$	560
urges$	560
urging$	560
use	1714 1060 1118 1493
use$	1715 1733 1773 120 130 144 2079 2080 469 590
used	1021 1718
used$	1676 1725 469
useful$	1731
uses$	120 469
usher	380
using$	144 1473 469
usual$	1097 1134 135
valued$	1845
vehicle$	713
vehicles$	713
venue	2035
vicar	37 38
victim$	733
victims$	733
video	1689 1706 447 1461 655
video$	2083 2088 2091
view	1673
view$	1133 1815
viewe	1680
views	1020
views$	1675 184 1553
vigila	1162
vigilance$	1543
vigilant$	1771 1817
visibility$	1497
visible$	1798 539 1588
visit	1007 1668 1673 1689 44 1706 1260 1391 1442 1443 447 1461 590 655
visit$	1667 1050 1707 1846 1871 1405 2097 2098 2106 657 930
visite	1006 1680 1686 1035 1043 1700 1701 1048 458
visited$	1661 1690 1698 1703 1050 1464
visiti	2045
visiting$	1908 930
visitor$	1514
visits	1020 1027 1682 590
visits$	1667 1675 1050 1707 1846 1254 2106 930
voice	1516 1531
voice$	825
voices$	825
volunt	1688 1689 37 38 1706 447 452 1461 655
volunteer$	0 1 1666 29 1707
volunteers$	0 1 1666 29 1707
voucher$	456
vouchers$	456
vulner	1826 1531
vulnerabilities$	845
vulnerability$	845
wait	666
wait$	1832 179 2039 623
waited	1725 65
waiting$	1832 179 623
waits$	623
waive$	996
waived$	996
waives$	996
waiving$	996
walk	1007 1714 1060 381 1437 1442 1443
walk$	1715 1195 1209 1210 1258 1921 287 1304 2092 2097 2098 2104 2106 478 931
walkab	1689 1706 447 1461 477 655
walked	1718
walked$	931
walkin	1855
walking$	2033 2045 931
walks	381
walks$	1195 1258 287 2104 2106 478 931
wall	2085
wall$	1692 402 403
walls$	1692
want	1081 1736 559
want$	1837
wanted	1065 1081 1736
wanted$	1720
wants	1081 1736 559
wants$	1837
warden	1688 37 38 452
warden$	0 1 1666 29
wardens$	0 1 1666 29
warm$	1731
warn$	213 242 365
warne$	242
warned$	213 242 365
warnes$	242
warnin	1208
warning$	69 213 242 365
warnings$	69
warns$	213 242 365
was	1725 65 84
was$	1036 1041 1045 1727 78
watch	1673
watch$	171 422 1543
watched$	422
watches$	422
watchful$	1112
watching$	171 422 544
way	1141 324
way$	1770 1796 1803 1923 1983 1330
ways$	1923 1533 1561 557
we	37 38
we$	1013 1828
weaken	296 1359 366 2074 414
weaken$	2014
weakens$	2014
weaker	1348
weaker$	2003
wean$	206
weaning$	206
webina	1689 1706 447 1461 655
webpag	1689 1706 447 1461 655
websit	1689 1706 2085 447 1461 655
website$	30 1692 35
websites$	35
wedge$	335 375
wednes	395 396
wednesday$	1702 395 1401 396 2057 1429
wednesdays$	1702 1401 2057 1429
week	2035
week$	1702 417
weekda	395 396
weekday$	1401 2057
weekdays$	1401 2057
weeken	395 396
weekend$	1702 1401 2057
weekends$	1702 1401 2057
weekly$	1662 2087 437
weeks	395 396
weeks$	1702 1777 2052 1401 2057 417
weekss$	417
welcom	60 134 166
welcomed$	1066
welcoming$	1731 1140 1798 1172 1588
welfare$	750
well$	564
wellbe	1826 1531
wellbeing$	830
went	1668
went$	1041 1427 468
were	1725 65 84
were$	1036 1041 1045 1714 1727 78 271
what	97
what$	59 1087 1103 1137 170 1187 182 1467 1485
whatev	97
whatever$	1103
whatsapp$	1355 408 1415
when	64 97 1394
when$	1070 88 1103 1762 1772 1773 1775 1776 141 1885 2038 1467 1485 1517 1522 517 1530 1537 569
whenev	1394
whenever$	141 1885 517 569
where	64 97 1437
where$	1070 88 1103 1772 1773 1775 122 141 1409 2092 1467 1485 1517 1522 517 1537 533 569
wherea	64
whereas$	1070
wherever$	141 517
whether$	1485 1561
which$	1011 1012 1467 1485 1634
while	64
while$	1070 2052
who	75 2071
who$	1018 1679 1078 1424 1425 1467 1485 1492 487
whoever$	488 1651
whole	1605
whole$	109 188 1200 1863 1219 1259 1928 1274 1275 1931 1996 1364 1590 1602 1610
whom$	1467 1485
why$	1485
widen$	981
widened$	981
widening$	981
widens$	981
wider$	310
wife$	769
will$	1009 1036 1110 132 140 1338 1361
wind	409
window$	1692
windows$	1692
wing	1977 2053
winter$	1726
wisely$	2030
wiser	1374
wish	1081 1736 559
wish$	1837
wishes	1081 1736 559
wishes$	1837 184
with	1349
with$	1661 1699 1091 1092 1772 1775 1776 1130 1787 127 1167 1192 1848 1852 1856 1857 1213 1226 1900 1913 1262 1934 1935 289 2007 1396 1438 2094 1464 1478 1501 1517 1526 1532 1549 1587 1615 1629 1631 1634 1660
withdr	207
withdraw$	319 357 997
withdrawe$	357
withdrawen$	357
withdrawes$	357
withdrawing$	357 997
withdrawn$	1962 1979 997
withdraws$	319 357 997
wither	1359
wither$	2014
withers$	2014
within	81 246
within$	1235 1252
without$	1850 361 466 758
word$	1741 1833 498
words$	1741
work	1022 559
work$	2 1677 1678 30 1096 1769 1770 1790 164 1841 1980 525 526 1578 1579 581
worked	1023 1048
worked$	1006 1703 320 526 581
worker	21 1027 1682 1688 1689 37 38 1706 447 452 1461 655
worker$	0 1 1666 1013 29 1745 1748 453 1513 787
workerchecks$	1027
workers$	0 1 1666 1013 29
workerschecks$	1027
workin	1022 1531 559
working$	13 1677 1769 1770 1841 526 581
workload$	1094
works	559
works$	30 526 581
worksh	1689 1706 1377 2032 1392 447 1461 655
workshop$	1707 2047 2104 657
workshops$	1707 2047 2104
worrie	1081 1736
worries$	1100 1756
worry	1081 1736
worse	664
worst	1605
wound$	2069
wrap	103 577
wraparound$	1109 1583
wristbands$	456
write$	910
writes	1027 1682
writes$	910
writing$	612
writte	1038 1043 1088 83 1453 458
written$	1006 1686 1035 1693 1698 1700 1701 1743 1089 1464 910
wrong$	745
wrongly$	745
wrote	458
wrote$	1044 1464
yards$	1907
year$	1726 1283 1961 417
years$	417
young$	26 39 40 53 57 1067 71 1079 75 1082 1083 1111 1149 149 188 1200 1863 1218 1219 238 1259 1928 1274 1275 1931 317 1996 2008 1364 1386 1435 2096 1448 1468 1531 1554 1590 1602 1610
younge	188 1200 1863 1219 1259 1928 1274 1275 1931 274 1289 316 1996 346 1364 367 2056 2071 1590 1602 1610
younger$	1257 2036
youngest$	2036
youth$	1186 1955 1613
youths	1386
youths$	1250 2041 1613
yp	75 188 1200 1863 1866 1867 1219 1882 1884 1895 238 1910 1259 1928 1274 1275 1931 274 1289 1956 1959 1960 316 1985 1996 346 2008 1364 367 2056 1402 2058 1590 1602 1605 1610
yp$	1957 1382
zine$	1650
zines$	1650
zone	1207 1208
zone$	1591
zones	1207 1208
zones$	1591
