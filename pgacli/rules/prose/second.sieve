1002 652 444

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
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings|occasions) (?:that |which )?(?:they|the (?:group|friends|five|members|young people|boys|girls)|WHOM) (?:spend|spends|have|are|is|can be)(?: \w+){0,2}
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
(?:in|into) isolation(?= (?:so|to|away|from|at))
leav(?:e|es|ing) (?:the others?|the (?:group|friends)|(?:his|her|their) (?:\w+ )?(?:friends|peers)) behind
(?:mov|rehous|relocat|transfer)(?:e|es|ed|ing|s|red|ring)? one of the (?:families|households)
not (?:to )?(?:let|allow|permit) (?:WHOM )(?:to )?(?:spend|be|stay|sleep|meet|get|travel|walk|see|sit|play)\s+(?:\w+ ){0,4}?(?:together|each other|one another)
(?:keep|stay|steer|remain)(?:s|ing)? (?:\w+ )?clear of (?:WHOM|each|one another|the (?:younger|older|others?))
(?:different|separate) (?:sixth forms?|forms?|schools?|colleges?|tutors?|houses|teams|training providers?) for\s+(?:each|every|the|both|all|them)
(?:better|nicer|different|new) (?:class|sort|type|kind|set|circle|crowd) of (?:friends?|people|peers?|company)
(?:hard|harder|difficult|more difficult|impossible) for WHOM to (?:\w+ )?(?:get together|meet|gather|see each|see one|be together|contact|associate)
(?:not|never|\w+n['’]t|no longer|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|out of|away from|apart from|limit(?:s|ed|ing)?|forbid(?:s|den|ding)?|bans?|banned|banning|block(?:s|ed|ing)?|restrict(?:s|ed|ing)?|bars?|barred|prohibit(?:s|ed|ing)?|less|little|minimis(?:e|es|ing)|discourag(?:e|es|ing))\s+(?:(?!hurt|harm|teas|fight|bull|leav|los|let|judg|blam|abandon|alone|miss|fall|argu|betray|threat|hit|insult|racis|cut|call|mock|film|shout|turn|forget|put|push|pull|dar)\w+ ){0,6}?(?:each other|one another)(?:['’]s)?
(?:friendships?|bond|circle|clique) (?:has to|have to|must|should|needs? to|will|is to|are to|to)\s+(?:\w+ ){0,2}?(?:end|stop|cool|finish|dissolve|be over|come to an end)
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

2 3 4 5 6 10 11 12 14 15 16 17 18 19 20 21 22 23 24 26 27 30 31 32 33 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 63 64 66 67 68 70 71 84 91 93 94 95 96 97 102 103 104 105 106 108 113 114 116 120 137 140 143 202 212 225 243 244 245 248 249 250 251 252 253 254 299 300 301 303 304 305 306 307 308 311 314 315 316 323 324 329 330 331 337 340 342 343 345 346 348 349 354 355 359 360 361 363 368 369 370 372 373 374 375 379 380 381 382 384 388 389 390 391 392 393 394 395 396 397 400 402 405 406 407 408 409 411 412 413 414 417 418 430 436 437 438 445 508 509 512 513 519 521 522 523 524 525 526 528 529 530 534 535 539 540 541 543 544 546 547 548 549 566 567 568 569 570 572 573 574 575 576 577 578 581 582 583 584 585 586 588 589 591 592 593 594 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 619 620 621 622 623 624 626 627 628 629 630 631 632 633 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 658 660 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 722 723 724 725 726 727 728 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 746 749 751 752 753 754 755 756 758 759 760 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 797 798 800 801 802 803 804 805 806 807 809 810 811 812 813 814 815 816 817 818 819 820 827 828 829 832 833 835 857 911 916 923 947 949 960 961 968 971 972 973 975 976 979 980 990 991 993 995 996 997 998 1 8 9 13 28 29 34 35 38 45 61 62 65 72 73 76 81 82 83 85 87 92 98 99 100 101 107 109 112 115 117 118 119 122 124 125 127 130 135 136 138 139 141 142 174 178 179 194 197 207 228 229 231 232 233 236 240 241 246 247 271 287 302 309 312 313 318 319 320 321 322 325 326 332 335 336 338 339 341 344 347 350 351 352 353 356 357 358 362 364 366 367 371 376 377 378 383 385 386 387 399 401 410 415 416 419 423 424 425 426 427 429 431 433 442 444 451 453 480 507 510 511 514 520 527 531 532 533 536 538 542 545 550 551 564 565 571 579 580 587 590 595 618 625 634 636 656 657 659 661 721 729 745 747 748 750 757 761 799 808 826 831 834 837 839 842 846 849 854 856 859 868 879 889 897 908 913 914 915 917 918 920 921 922 931 933 948 954 955 957 962 963 965 969 974 977 978 981 982 983 984 986 987 989 992 999 1000 1001 0 7 25 69 74 75 77 78 79 80 86 88 89 90 110 111 121 123 126 128 129 131 132 133 134 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 175 176 177 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 198 199 200 201 203 204 205 206 208 209 210 211 213 214 215 216 217 218 219 220 221 222 223 224 226 227 230 234 235 237 238 239 242 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 288 289 290 291 292 293 294 295 296 297 298 310 317 327 328 333 334 365 398 403 404 420 421 422 428 432 434 435 439 440 441 443 446 447 448 449 450 452 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 515 516 517 518 537 552 553 554 555 556 557 558 559 560 561 562 563 693 821 822 823 824 825 830 836 838 840 841 843 844 845 847 848 850 851 852 853 855 858 860 861 862 863 864 865 866 867 869 870 871 872 873 874 875 876 877 878 880 881 882 883 884 885 886 887 888 890 891 892 893 894 895 896 898 899 900 901 902 903 904 905 906 907 909 910 912 919 924 925 926 927 928 929 930 932 934 935 936 937 938 939 940 941 942 943 944 945 946 950 951 952 953 956 958 959 964 966 967 970 985 988 994

8 14 6 4 3 6 8 9 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 6 68 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 5 5 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	356 1454
34$	590
35$	590
YP	1285
a$	1706 1108 1146 1156 1157 1170 1174 1228 241 1277 1421 1423 2076 1426 1429 2089 2091 1442 1444 1460 1498 1609 1610 1612 1613 1614 1615 1617 1619 1625 1626 1627 1629 1630 1631 1635 1638 1649 1650
abc	201 1203
abcs	1203
able$	1751 1212 231 1357 457 1516
about$	1167 1846 1552 1557
above$	1991
abreast$	818
academ	1937 1965 1970
academy$	2016
accept	1666
access	1147 1509
access$	1799 525
accessible$	1791
accomm	373
accommodation$	1946
accordingly$	1528 1529
accoun	1712 1114 718
account$	35 1752 1766 1814
achiev	1026
achieved$	1678
acknow	1045 522
acknowledge$	870
acknowledged$	870
acknowledgement$	1697
acknowledges$	870
acknowledging$	870
across	2093
across$	1765 1922 1525
act$	526 573
acted$	1715
action	1682 1699 1114 1134 444 1454 652
action$	2 24 1762 1766 1786
actions$	2 24
active$	1125
activi	1682 1699 1182 444 1454 1566 652
activities$	1700 1834 1960 1320 1973 1526 1527
acts$	573
ad$	118
add	597
add$	943
added$	943
adding$	943
additi	103
additional$	1105
addres	84 85 1109 124 522
address$	1126 1347 850
addressed$	1087 1761 850
addresses$	1347 850
addressing$	850
adds$	943
adopt$	144 952
adopte	1034 1446
adopted$	1686 952
adopting$	952
adopts$	952
adult	1712
adult$	1480 1481 480 898
adults$	1728 110 669 898
advert	1682 1699 444 1446 1454 652
advice$	1757
advis$	242
advise	37 38
advise$	213 242 866
advised$	242 866
adviseed$	213
adviseing$	213
advises$	213 242 866
advising$	242 866
adviss$	242
advoca	522
advocate$	799
afraid	1057
afraid$	1709 738
after$	1717 1786 1180 2077 1600
aftern	392 393
afternoon$	1695 1267 1394 2047
afternoons$	1695 1267 1394 2047 1469
again$	1816 1988
against$	76 1244
age$	2056
agenci	13 1681 1094 449
agencies$	0 1 1659 1015 29 1746 110
agency$	1670 1110 1111
agenda$	1521
agree	597
agree$	257 396 625
agreed	1034 1038 1109 1446
agreed$	1686 1690 1093 1761 396 1452 625
agreem	1682 1699 1845 444 1454 652
agreement$	32 1844
agreements$	1844
agrees$	257 396 625
aim	556
aiming	556
aims	556
alarm$	22 453
alarms$	22 453
alert	1158
alert$	1764 1810 1581
all	20 75 1107 2001 1425 2083 1603
all$	1655 1022 1032 1692 1050 1759 110 1257 1316 1612 1615 1639
alloca	1017 1446
allocate$	966
allocated$	1669 389 1452 966
allocates$	966
allocating$	966
allotment$	30
allow$	1742 1776 1187 1292 1299 1329 1568
allowed$	1187 1212 1362 2032
allows$	1742 1776 1568
allowted$	1187
alone	1057 1322
alone$	1709 1974 1992 2014 1589
along$	1226 1567
alongs	1350
alongside$	2002 1525 1580
altern	1815 208 350 1566
alternate$	265 1284
alternating$	265
amber$	1704 1705 1467
amend$	948
amende	1446
amended$	948
amending$	948
amends$	948
among$	1188 1231 1922
amongs$	1765
amongst$	1765
an$	1108 136 1146 1156 1423 1426 2089 1442 1444 1460 478 1625 1626 1627 1649
analyst$	680
analysts$	680
and$	1065 1103 1105 1164 1173 1181
anothe	1094 1860 1875 1877 1888 1903 1949 1953 1313 2048 2050 595 1601
another$	1746 1861 1874 1890 1908 1917 1918 1926 1928 1930 277 1940 1295 1302 310 1318 1977 1981 1997 2006 2013 1364 2020 2036 2039 386 1391 1397 2051 2089 1444 479 1597
answer	1045 1715
answer$	1697 991
answered$	991
answering$	991
answers$	991
any$	1095 94 1097 1257
anybody$	1644
anyone$	1644
apart	1855 1865 1868 1239 1240 295 1951 1355 394
apart$	1891 1892 1922 1923 1272 1925 276 1933 1945 1297 2007 2018 2037 403 1416
apolog	739
apologise$	645
apologised$	645
apologises$	645
apologising$	645
app$	35
appeal$	2063 410 1413
appl	597
applic	1682 1699 444 1454 652
applicable$	1515 1516
application$	2078
applied$	618
applies$	618
apply$	618
applying$	618
appoin	1682 1699 444 1446 1454 652
appoint$	923
appointed$	1452 923
appointing$	923
appointment$	1700 2078
appointments$	1700
appoints$	923
appren	1388
apprenticeship$	2040
apprenticeships$	2040
approa	1679 1057 73 1486
approach$	1762 1763 1798 833
approachable$	1791 1581
approached$	1709
approaches$	1060 833
approaching$	1901
approp	103 350 1509
appropriate$	1093 1102 1105 1791 1515 1516 881
appropriately$	1765 881
approv	1017 1038 1446
approved$	1669 1690
apps$	35
april$	1719 1068
are	1005 84 96
are$	1032 1036 1037 49 50 1707 78 1152 271 475 477
area	1279 1931 1937 1965 1970 2028 2030
area$	1881 1938 1294 1295 1947 1948 1584
areas	1931
areas$	1881 1971
arise	1143
arise$	1795
arises$	1795 1515
around$	1746 1105 1121 1167 1846 1510 1576 1580
arrang	1023 1675 1687 1446
arrange$	1187
arranged$	1758
arrangeed$	1187
arrangeted$	1187
arrest	1057 663
arrest$	69
arrested$	1709
arrests$	69
arriva	1356
arrivaltime$	2008
arrivaltimes$	2008
arrive	381 587
arrive$	1205
articl	1682 1699 444 1454 652
as$	1070 88 90 1099 101 1761 1765 1766 1768 1769 141 226 475 497 498 1510 513 1523 1530 566
asbo	201 1203 202 1204
asbos	1203 1204
aside$	1632
ask	1707 1077 1729
ask$	213 468 959
aske	468
asked	1039 1693 1694 1077 1729 455
asked$	1691 1711 1061 1077 213 257 1457 959
asking$	213 959
asks	1077 1729
asks$	213 468 959
aspira	1524
aspirations$	839
assaul	73 663
assault$	493
assaulted$	493
assaults$	493
assemb	1682 1699 2026 444 1454 652
assemble$	2042
assemblies$	1700 2094
assembly$	2094 654
assess	1682 1699 1083 84 444 1454 652
assessment$	2 1733 1735 1738 1739 1741 1505
assign	1446
assign$	624
assigned$	389 1452 624
assigning$	624
assigns$	624
assist$	801
assistance$	1757 801
assisted$	801
assisting$	801
assists$	801
associ	1194 1195 1848 1197 1855 1206 1860 1864 1865 1259 1333 2026 2038
associate$	1846 1858 1907 1911 1985 1604
associating$	1847 1896 1605
association$	1847 1849 1913 1582 724
associations$	725
assumptions$	1546
at$	1033 1706 1069 100 1761 1126 1217 1220 1893 309 1998 2000 363 2074 2077 2079 1431 1439 2093 2095 1448 1469 1553 1600 1608 1609 1610 1622 1623 1624 1648
attachment$	1368
attachments$	1368
attack	73 663
attack$	733
attacked$	1487 733
attacks$	733
attemp	556
attend	1002 1003 4 1661 1011 1663 1016 1018 1673 1674 1023 1675 1039 1044 44 381 1446 448 587
attend$	1660 1046 1191 1998 1450 996
attendance$	1006 1670 1672 67 1453
attendd$	1450
attended$	1654 1691 1696 1046 1450
attendees$	1668 1672
attending$	1654 996
attends$	1660 1046 1191 1450 996
attention$	1127
attenu	296
attitudes$	1546 844
attraction$	2063
attractive$	1791
audit	1682 1699 444 1454 652
audit$	2
august$	1719
aunt	1238
aunt$	764
auntie$	764
aunty$	764
authorisation$	1592
authorisations$	1592
authority$	1592
autumn$	1719
availa	1158 1446
available$	1093 1758 1130 1810
avoid	207 1867
avoid$	1209 1933
avoidi	207
avoiding$	1209 1466
aware	1098 1109 1158
aware$	1750 1761 1764 1804 1810 819
awaren	1524
awareness$	1512 511 1514 549 838
away	1937 295 1313 324 2030 394 1416
away$	1842 1855 1867 1868 1893 1247 251 1928 1290 1297 315 1326 2000 2018 1367 1375 1379 1399 403 1416 1616
back	1091
back$	1743 403 470 1645
backinto$	1437
backto$	1437
badmin	1445
badminton$	2097
bail$	201
bake$	651
bakees$	651
bakes$	651
ban	193 196 247 248 253 384 406 407 1440 589
ban$	194 1216 244 294 2092
band	2043
bann	407
banned	193 196 377 2059
banned$	1840 194 294 372 1379
banner	31
banner$	418
banners$	418
bannin	193 196 247
banning$	194 294
bans	193 196 247 253
bans$	194 294 2092
bar	193 196 247 384 407 589
bar$	194 294
barbec	33
barbecue$	1035 2096
barbecues$	1035
barr	407
barred	193 196 377
barred$	1840 294 372 1379
barrier$	335 375
barrin	193 196 247
barring$	294
barrister$	797
bars	193 196 247
bars$	194 294
base$	1531
based$	1111 1560
basis$	1772
be	96 156 519
be$	1032 1037 78 1106 107 1112 119 1135 1142 148 1152 1154 153 1186 1205 237 256 1914 271 475 538 579
bear$	147
bearing$	147
bears$	147
become	96
been	1718 65
been$	11 1027 1032 1041 78 1106 271
before$	1706 63 1067 2077 758
befrie	73
behavi	1819 1524
behaviour$	201 202 1546 843
behaviours$	1546 843
behind	1424
behind$	1979 2076 1485 726
being	96 156 2038 1524
being$	78 1106 1848 1901 1914 2026 1465 1466 538 1563
believ	1715 1077 1729
belong	1084 84
belong$	1736 503
belonging$	1792
belongs$	503
bench	36 2075
bench$	22 34 399 400
benches$	22 34
beside	1345 1350
beside$	2002 1623
best	1509
best$	1562
better	103 108 208 350 1370 512 522 661
better$	1105 1110 1799 1177 1832 180 1224 1291 310 330 2023 451 547 572
betwee	1845
between$	1765 1188 1841 1849 1850 1922 1337 1377 1494
beyond	81 1247
bid	1682 1699 444 1454 652
bigger$	1991
bike	36
bin	36
bin$	22 34
bingo	1445
bingo$	2097
bins$	22 34
bit$	1822
blankets$	1643 1651
block	406
block$	187 599
blocke	2053 2059
blocke$	599
blocked$	1840 187 599
blockes$	599
blocking$	187 599
blocks$	187 599
board	13
board$	1015 1685 2021 1445 1539
boardi	1937
boarding$	1311
boards$	1685
boat	2043
bond	1197 1298
bond$	1849 229 1950 332 353 1368
bonds$	229 1950 1368
book	1673 395
book$	2090 1643 937
booked	1673 1044 1446
booked$	1696 937
booking$	2078 937
bookle	1682 1699 444 1454 652
booklet$	1665
booklets$	1643
books	36
books$	2090 1643 937
boroug	1279 1931 1937 1965 1970 2030
borough$	1938 1294 1947 1961 2016
boroughs$	1962
both	2001 1425 2083
both$	1692 1610 1612 1614 1615 1652
bought	1038 1446
bought$	1690 1455 921
bounda	1819
boundaries$	1574
box$	651
boxes$	651
boxs$	651
boy	188 1196 1856 1215 1255 1921 1270 1271 1924 1927 274 1285 1989 1360 1386 1583 1595 1603
boy$	1929 346 1378
boyfriend$	773
boys	26 39 40 57 1063 71 75 149 1151 188 1196 1856 1215 238 1255 1921 1270 1271 1924 1927 317 1989 2001 1360 1382 2061 1428 1441 1461 1583 1595 1603
boys$	1028 1042 1059 1073 1179 1905 1929 1930 1950 346 2034 2080 1594
bread$	1651
break	1279 1931 295 296 1356 366 387 1393 411 593
break$	207 267 268 1280 1297 299 315 1335 2045
breakf	1435 1436
breakfast$	2087 2088 1641 1651
breakfasts$	1641
breaki	296 387
breaking$	267 268
breaks	1931 296 387
breaks$	267 268
breaktime$	2008
breaktimes$	2008
breath	1393
breathe$	2062
breather$	2045
breathing$	1393
brief$	1543 994
briefe	1002 1679 1031 1693 1694
briefed$	1654 1683 994
briefi	1682 1699 444 1454 652
briefing$	2 1700 654 994
briefings$	1700
briefs$	994
bring	641
bring$	183 954
bringing$	183 954
brings$	183 954
broken	2064
broken$	1863 1239 1240 593 1614 1615
brothe	316 1386
brother$	759
brothers$	1484 1607
budget	1038
budget$	15
budgeted$	1690
build	1147 512 522
build$	129 139 1799 421 891
builde$	139
buildes$	139
buildi	1970 522
building$	30 139 1920 280 1939 1948 1990 891
buildings$	1971
builds	522
builds$	139 421 891
built	1024
built$	1676 1684
bulb$	22
bulbs$	22
bump$	2009
bunch$	1942
burglaries$	690
burglary$	690
burgled$	732
bus	1970 1373 2025 2083
bus$	1685 1958 1976 2096 1621 1641
buses	1279 1931 1305 2025 2028
buses$	1685 1957 1971
busine	1084
business$	1736 1789
buy	1486
buy$	1726 2069 2070 920
buyer$	673
buyers$	1484 1606 673
buying$	920
buys$	920
by	1433
by$	1033 1714 66 1161 2077 2085 1470 1472 1550 1567 1608 1619 1623
cabin	2043
cafe	41
cafe$	1990
café	41
café$	1990
call	1661 1682 1699 1387 444 1454 652
call$	1660 1060 61 69 70 1839 2078 565
called	44 1711
called$	1046 70 1496 496
calling$	1342
calls	1023 1675
calls$	1660 1060 61 69 70 1839 1189
calm$	2062
calmer	661
came	1666 1673
camera	36
camera$	22 34 418
cameras$	22 34 418
camp	33
camp$	1035 2096 651
campai	1682 1699 444 1454 652
campaign$	447
campes$	651
camps$	1035 651
campus	1279 1931
can	1707
can$	54 1751 1106 1785 1184 231 1357 385 1534
cancel$	319
cancelled$	1955 1972
cancels$	319
cannot	1213 231 1357 385
cannot$	1933
cap	250 378
cap$	273 379
capacity$	1090 1124
caped$	379
caping$	273 379
capitalise$	129
capped$	379
capping$	379
caps$	273 379
capting$	379
captured$	1838
car$	1976
card	1682 31 1699 444 1454 652
card$	1665 418 2078 1643
cards$	418 2078 1643
care$	1829
careful$	1125 1581
carefully$	2023
carer	1681 373 449
carer$	0 1 1659 29 759
carers$	0 1 1659 29 214 759
careta	37 38
carr	641
carria	2043
carried$	1166 1446
carry	1707
carrying$	1466
case$	1092 1523
caseworker$	785
cast	39 40 2043
cast$	1042 389 2049
casts$	2049
catch	1520
caught$	1405 404
caution$	242
cautione$	242
cautioned$	242
cautiones$	242
cautioning$	242
cautions$	242
cbo	201 1203 202 1204
cbos	1203 1204
cctv$	22 686
cease	1335
cease$	1972 319 1987
ceased	1058 1071
ceased$	1710 1723
ceases$	1972
cent$	1022
centre	10 41 109 1279 1931 1970 2028
centre$	1895 280 1948 1990
centred$	1111 1144 1540 1541 1560
centres$	1971
certain$	150 1565
chair	21 37 38
chair$	1725 2090 1642
chaira	1023 1675
chairc	1023 1675
chairchecks$	1023
chaird	1023 1675
chaire	1023 1675 1446
chairf	1023 1675
chairh	1023 1675
chairl	1023 1675
chairm	1023 1675
chairo	1023 1675
chairp	1023 1675
chairr	1023 1675
chairs	1023 1675 36
chairs$	1725 2090 1643
chairu	1023 1675
chairv	1023 1675
chairw	1023 1675
challeng$	544
challenge$	1778 544 890
challenged$	1794 890
challenges$	1778 544 890
challenging$	544 890
challengs$	544
champi	522
champion$	450
chance	1815
chance$	231 1393
change$	1744 1747 1749 312 313 469 1568 1577 947
changed$	947
changees$	1744
changes$	1744 1747 1096 1749 312 1568 947
changing$	312 947
channel$	35
channels$	1745 1782 1153 152
charge	1440
charge$	2092
charges$	2092
charte	31
charter$	32
chas	380
chased	1039
chased$	1691
chat	1351 405 1408
chat$	165 1351 2003 1387 405 1407 1408 2060 1569
chats$	165 1569
chatti	1342
chatting$	1994
check	1003 1682 1699 444 1454 1520 652
check$	1682 1699 115 444 1454 652 965
checked$	965
checking$	115 965
checks$	1023 115 965
chess	1445
chess$	2097
child	1386
child$	1366 1378 539 558
childr	1063 1075 1078 149 1151 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 317 1989 1360 1382 1386 1583 1595 1603
children$	1727 1730 1813 1943 1366 2034
choice	1815 1819 1524 1566
choice$	370
choices$	370 845
choir	2043
choos$	368
choose	1707 222 468
choose$	368 369 436 1470
chooses$	368 369 436 1470
choosi	468
choosing$	368 369 436 1470
chooss$	368
chose	1061 468
chose$	1713 1470
chosen	1038
chosen$	1690
chrono	1682 1699 444 1454 652
church	41
cinema	41
circle	1682 1699 1352 444 1454 652
circle$	1862 1899 1942 1312 1332 332 2004 2041
circles$	1862 1312 2004 2041
circul	1023 1675 1034 1446
circulated$	1686
cities	1970
cities$	1962
city	1937 1965 1970 2030
city$	1938 1947 1961
civil$	201
claim	1440
claim$	2092
class	1279 1931 1965 1314 1970 1373 2025 2028 1388 390
class$	1939 1954 1966 1967 1332 2002 2040 1392 2055 2094
classe	1931 1280 2025
classes$	1702 1932 1971 2016 2040 2094
classroom$	1685
classrooms$	1685
clause	1845
clause$	1734 1844 1504
clauses$	1734 1844 1504
clean$	239
clear	380 1509
clear$	1724 1805 1806 1330 1375 547 572 614
clearer$	572
clearing$	614
clears$	614
clicks	1016
clicks$	1668
climb$	651
climbes$	651
climbs$	651
clinic	41
clique$	332
clos	406
close$	1108 1125 1914 1345 547 608
closed	1026 2059 1446
closed$	1678 1972 608
closely$	1525
closer	108
closer$	1110 246
closes$	608
closing$	608
club	10 1682 41 1699 1965 1970 2028 1388 444 1454 652
club$	1895 280 1948 1954 1990 2016 2040 447
clubs	1279 1931
clubs$	1971 2016 2040
co	491
co$	109 562
coach	1681 37 38
coach$	2096
coache	37 38 2043
coaches$	2096 650
coachi	1682 1699 444 1454 652
coaching$	650
coats$	453 1643 1651
coax$	288
code	31
code$	32 2092
codes$	453
coerce	73
coerci	73
cohort	2043
coinci	2009
coincide$	1870
collab	108 109
collaborative$	1110 1111
collaboratively$	1525
collea	1094
colleagues$	1746
collec	320 1356
collect$	995
collected$	1447 995
collecting$	995
collectiontime$	2008
collectiontimes$	2008
collects$	995
colleg	1279 1931 1280 1937 1965 1314 1970 1331 1373 2025 373 1388 390
college$	1721 293 1947 1966 1967 1983 2016 2040 1392
colleges$	1932 1971 1983 2016 2040
colour$	2090
colours$	2090
come	1666 1673 1707 381 448 587
come$	1711 1191 1205 1300 2032 1450
comed$	1450
comeed$	1450
comes	381 587
comes$	1191 1450
comfortable$	1791
coming$	1118 1848 1466 1533
commis	1038 1446
commissioned$	1690
commit	13 1017
commit$	727
commits$	727
committed$	1669 727
committee$	1015
committing$	727
commun	1018 1195 1848 1509 1520 1524
communicate$	875
communicated$	875
communicates$	875
communicating$	875
communication$	1670 1762 1775 1153 152 1847 823 875
communities$	1185
community$	1820 1185 202
compan	37 38 1194 1860 1210 2043
company$	1846 1862 1222 1223 1876 1984 2006 2022 2024 1396
compared$	469
compla	1077 1729
complaint$	61 69 2078
complaints$	61 69
comple	1004 4 1011 1663 1018 1673 1674 1023 1675 1026 1687 1044 1166 1446 448
complete$	1656 1678 1684 1450
completed$	1656 1678 1680 1684 1696 1818 1450
completeed$	1450
completes$	1450
completion$	1006 1670
concer	33 1113 1524
concern$	1747 1749 1778 506 1523 836
concerns$	1747 1096 1749 1765 1778 506 1523 1530 836
concert$	1035 2096
concerts$	1035
condit	1845 201 1203 1440
condition$	1844 2092
conditions$	1844 2092
conduc	1446
conductors$	29
confer	1682 1699 444 1454 652
confid	1815 1524
confidence$	1141 665 828
confident$	665
confir	1109
confirmed$	1761
confis	211
congre	1194 1195 1848 1855 2026
congregate$	1846 2042 1604
congregating$	1847 1605
connec	1298
connection$	209 1950 1368
connections$	245 1950 1368
consci	1158
conscious$	1810
consen	1819
conseq	1819
consid	1084 1109 1509
consider$	812
consideration$	1762 1127 1814 1521 813
considerations$	813
considered$	1736 1758 1761 1838 812
considering$	812
considers$	812
consis	109 142 1509 522 1524
consistent$	1111 1764 1144 572
consort$	1604
consorting$	1605
constant$	1125
consul	1002 1679 1682 1031 1039 1693 1694 1699 444 1454 455 652
consult$	874
consultant$	777
consultation$	874
consulted$	1654 1683 1691 1457 874
consulting$	874
consults$	874
contac	1002 1003 1661 1016 1018 1673 1023 1675 1679 1682 1031 1039 1693 1694 1044 44 1699 1194 1195 1848 1855 1206 1865 1868 1252 1256 1259 1333 1387 444 1454 455 1520 652
contact$	1668 1670 1671 1700 1060 1839 186 1189 1192 1193 1846 1847 1198 1858 209 1233 1897 1904 1907 1911 1913 1985 1354 1398 450 1522 1536 1588
contacted$	1654 1683 1691 1696 1046 1457
contacts$	1668 1700 1060
contin	103 108 804
continual$	1125
continue$	567
continued$	1105 1110 451 536 547
contra	1203
contri	1681 449
contributor$	0 1 1659 29
contributors$	0 1 1659 29
contro	73 250 352 378 1486
control$	1726 273 1996 379 2069 2070
controled$	379
controling$	273 379
controlped$	379
controlping$	379
controls$	273 379
controlting$	379
conven	1446
convene$	1660
convenes$	1660
conver	1682 1699 444 1454 652
conversation$	1762 1153 152 1809 1569
conversations$	1762 1153 152 1569
cook$	939
cooking$	939
cooks$	939
cool	1355
cool$	1986 2007
cools$	2007
cooper	1493
coordi	37 38 109 142 449
coordinate$	853
coordinated$	1111 1144 853
coordinates$	853
coordinating$	853
cope	1147
cope$	1799
copies$	1643
copy$	1665
core$	13 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1989 1360 1583 1595 1603
corner$	1414 2067
corners$	1414 2067
cost	1718 65
costed	1038
costed$	1690
costum	36
could$	1718 1720 1184 385
counci	21 1023 1675 37 38 2083
councilchecks$	1023
counse	1682 1699 444 1454 652
counsel$	242
counsele$	242
counseled$	242
counseles$	242
counseling$	242
counselling$	1671
counsellor$	782
counsels$	242
count$	18 626
counter$	1685
counters$	1685
counti	1279 1931 1970
counties$	1962
counting$	626
country$	1961
counts$	626
county	1937 1965 1970 2030
county$	1938 1294 1947 1961
course	1682 1699 1137 1373 2025 2028 1388 444 1454 652
course$	2 1662 1700 1756 1789 2040 447 654
courses$	1700 2040
court	41 2075
court$	30 201 721
cousins$	1607
cover	1084
cover$	1736
covere	1044 1084 83 84 85 86
covered$	1696 1736 1085 1087 1088
crackdown$	716
create	1446
create$	892
created$	892
creates$	892
creati	4
creating$	892
creation$	1006
crew	2043
crime$	688
crimes$	688
cross	1206
cross$	108 1858 1870 2009
crowd	1860 1352
crowd$	1909 1942 1943 1332 2004 2022
crowds$	1909 2004 2022
cultur	1524
culture$	1546 830
cups$	1643
curb	250 378
curfew	201 1203 211
curfew$	347 1599 598
curfews$	347 1599 598
curiosity$	1774 1511 1536
curiou	1158
curious$	1764 1810 1581
curtai	250
customary$	135
customers$	1606
cut	193 296 352 366 502
cut$	80 1840 207 1863 273 359 918
cuting$	273
cuts	193 296
cuts$	80 273 918
cuttin	193 296
cutting$	80 207 918
cycle$	651
cyclees$	651
cycles$	651
dad	1238
dad$	759
daily$	1655
dance$	651
dancees$	651
dancer	39
dances$	651
danger	1819
darts	1445
darts$	2097
dashbo	1682 1699 444 1454 652
date$	1811
daught	1386
daughter$	1366 759
daughters$	1366
day	1279 1931 1970 2028
day$	1664 1267 1935 1958 1959 1346 2055 2090 2096
days	1931 663
days$	1664 1267 1936 1959 1971 1346
deal$	124
dealer	1712
dealer$	1483 900
dealers$	1606 672 900
dealing$	693
dealt$	84 85 86
december$	1719
decent$	1291
decide	1109
decide$	1725 396
decided$	1761 396
decides$	1725 396
declin	661
deconstruct$	544
deconstructe$	544
deconstructes$	544
deconstructing$	544
deconstructs$	544
decrea	661
deepen	522
degree$	5
delet	406 502
delet$	599
delete	2059
delete$	349 599
deleted$	599
deletes$	599
deleting$	599
delets$	599
delive	1004 4 1018 1673 1023 1675 1038 1044 47 1446 641
deliver$	969
delivered$	1656 1690 1696 1049 1455 969
delivering$	969
delivers$	969
delivery$	1006 1670
demoli	2053
dentist$	792
depart	1356
departuretime$	2008
departuretimes$	2008
dependence$	286 1368
descri	1707 1056 1077 1729 1084 84
describe$	1708 1736 655
described$	1736
describes$	655
design	1446
design$	1725
designs$	1725
desk$	1685
desks$	1685
detach$	206 359
detaching$	206
detail$	1734
details$	1665 1734
detective$	681
detectives$	681
deter	193 384
deter$	194 244 706
determ	1109
determined$	1761
deterr	193
deterred$	372
deters	193
develo	1147 1446 512 522
develop$	1744 139 1799 860
develope$	139
developed$	1794 860
developes$	1744 139
developing$	139 860
development$	1747 1749
developments$	1747 1096 1749
develops$	1744 139 860
dialogue$	1153 152 1536 1569
did$	1718 1720
die$	1355
dies	1355
dies$	2007
dietician$	793
dietitian$	793
differ	208 1313 350 1370
difference$	667
different$	1202 1224 1890 1243 265 1928 277 278 1284 1289 1291 1295 1302 302 303 1310 310 1318 1319 1324 1977 329 330 344 354 1364 1365 386 1391 1397 1403 412 1415
differently$	2023
difficult$	331
dig$	999
digging$	999
digs$	999
dilut	296 366
dimini	411
direct	1682 37 38 1699 1815 444 1454 652
direct$	213 1245 570
directed$	213
directing$	213
direction$	1592
directions$	1854 1941 1592
directs$	213
disassociate$	207
disban	1239 1240 1335 2059 406 593
disband$	321 1987
disbande$	321
disbanded$	1891 1892 321
disbandes$	321
disbanding$	321
discou	193 384
discourage$	194 195
discouraged$	372
discourages$	194 195
discouraging$	194 195
discus	1084 83 1109 1446 1520
discuss$	814
discussed$	1736 1085 1758 1761 814
discusses$	814
discussing$	814
discussion$	1762 1809 1569 814
discussions$	1762 1569 814
disentangle$	359
disman	1239 387 593
dismantl$	321
dismantle$	321
dismantled$	1891 321
dismantles$	321
dismantling$	321
disper	224 1239 1240 381 2058 582
dispersal$	1584 1592
dispersals$	1592
disperse$	1226 244 255 581
dispersed$	1891 1892 581
disperses$	581
dispersing$	581
displa	1682 1034 1699 444 1446 1454 652
display$	1685
displayed$	1686
disrup	193 296 387
dissociate$	207
dissol	1335 406
dissolv$	321
dissolve$	321 1986 1987
dissolved$	321
dissolves$	321
dissolving$	321
dissua	193
dissuade$	194
dissuaded$	372
dissuades$	194
distan	295 394
distance$	206 1297 335 359 375
distances$	206
distancing$	206
distant$	1310 1375
distri	4 1044 47 374 1446
distributed$	1696 1049 1376 1455
distribution$	1006
diversion$	886
diversionary$	886
divert$	206 885
diverted$	885
diverting$	206 885
diverts$	206 885
divide	1239 374 593
divided$	1891 1376 389
dividi	593
division$	375
do$	1707 131 168 1831 216 1225 1357 532
doctor$	776
does$	168 216 1357
doing$	131 168
domino	1445
dominoes$	2097
don$	216 1357
donate$	1000
donated$	1000
donates$	1000
donating$	1000
done	1004 1026 1044 1166 1446
done$	1656 1678 1684 1696 1787 1818 1835 1836
door$	1685 34 1790 1621
doors$	1685 34
dorm	2043
doubl	661
double$	46 68
down	2059 661
down$	1669 1691 349 1610 1624
downinto$	1437
downlo	1666 1016 1673
downloads$	1668
downto$	1437
draft$	951
drafte	1446
drafted$	951
drafting$	951
drafts$	951
draw$	129 206 269 2063 627
drawin	474
drawing$	2078 627
drawn$	1017
draws$	627
dress$	1440
drew	1061
drew$	1713
dried$	1071
drift$	1293 382 1385 2062
drifted$	382
drifting$	382 1385
drifts$	382 1385
drive	2058
drive$	345 575 615
driveing$	345
driven	320
driven$	287 643
driver	20 1681 37 38 57 1419 2083 449 1461
driver$	0 1 1659 29 2071 1488
drivers$	0 1 1659 1022 29 1059 2086
drives$	345 575 615
driving$	575 615
drop	207 425 661
drop$	10 1682 41 1699 1209 1435 1436 438 444 1454 565 635 652
dropin$	1427
dropins$	1427
droppe	661
dropped$	438 635
droppi	207 661
dropping$	1209 438 635
drops	661
drops$	438 635
drug$	692
drugs$	692
due$	1104 1523
dug$	1684
each	1107 1989 2001 1425 2083 1603
each$	1655 1692 1759 1858 1885 1285 1950 316 322 1985 338 1994 1998 401 420 2077 1426 2079 1432 2091 1441 1460 479 1612 1614 1615 1617 1626 1639 1644 1649
ear$	1544
earlie	661
early$	576 577 1610
ears$	571
easier	661
easier$	1344
easter$	414
easters$	414
easy$	1724
eat$	1254 986
eating$	986
eats$	1254 986
educated$	1276 1340 1348
effect	1509
effectively$	1765
effort	1114
effort$	1762 1766
efforts$	1762
eject	380
elder	346
elder$	2029
eldest	188 1196 1856 1859 1215 1255 1921 1270 1271 1924 1927 274 1285 316 1989 346 1360 367 2061 1583 1595 1598 1603
eldest$	2029
elearn	1682 1699 444 1454 652
else$	2005
elsewh	1937 1353 2030
elsewhere$	1740 1893 1928 1977 1992 2000 2005 1505
email	1003 1682 1699 444 1454 652
emaile	1002 1679 1039 1693 1694 1446 455
emailed$	1654 1691 1040 1457
emails	1023 1675
embed	522
embed$	848
embedded$	1794 848
embedding$	848
embeds$	848
emerge	1143
emerge$	1744 1795
emergees$	1744
emerges$	1744 1795
emotio	103
emotional$	1105
employ$	925
employing$	925
employs$	925
empowe	522
empower$	808
empowered$	808
empowering$	808
empowerment$	808
empowers$	808
enable$	143
enables$	143
enabling$	143
encour	1109 1815 522
encourage$	815
encouraged$	1761 815
encouragement$	895
encourages$	815
encouraging$	815
encrypted$	722
end	193 207 248 1335 406 2064
end$	1209 259 1309 1965 1972 319 1986 1987 2007 1414 2067 960
endeav	556
ended	1071 2059
ended$	1723 1840 1863 1972 960
ending	193 207
ending$	1209 319 960
ends	193 248 1355
ends$	1972 319 2007 1414 2067 960
enforc	597
engage	1002 1018 28 1509 517 1524 1566
engage$	1030 1519
engaged$	1654 1680 1519
engagement$	1670 1762 1453 1519 832
engages$	1030 1519
engagi	517
engaging$	1519
enhanc	522
enhance$	858
enhanced$	1794 858
enhances$	858
enhancing$	858
enquir	1682 1699 444 1454 652
enrol$	362
enroled$	362
enroling$	362
enrolred$	362
enrols$	362
ensure	522
ensure$	396 507
ensured$	1794 396 507
ensures$	396 507
ensuring$	507
enter	381 587
enter$	2032
entered$	389
enters	587
entrance$	1685
entrances$	1685 1305
entry	1356
entry$	1379 1641
entrytime$	2008
entrytimes$	2008
environment$	1788 1820
environments$	1788 1820
episod	663
equip$	545
equipm	36
equipped$	545
equipping$	545
equips$	545
erode	296
escala	528
escalate$	1568
escalated$	1508
escalates$	1568
escort	388
escort$	345
escorted$	287
escorting$	345
escorts$	345
establ	1109 1446 522
established$	1093 1761
estate	1937 1965
estate$	1948
ethos$	834
evalua	1446
evenin	1682 1699 1279 1931 1970 2028 392 393 444 1454 652
evening$	1664 1695 1267 1935 1958 1959 1320 1973 1346 1394 2047 2055
evenings$	1664 1695 1267 1275 1936 1959 1960 1971 1320 1973 1346 1394 2047 1469
event	1682 1699 444 1454 652
event$	1700 654
events$	1700 1789
every	2001 1425 2083 1603
every$	1655 1692 1050 1132 163 1257 322 420 2077 2079 2091 1644
everyb	20 149 1151
everybody$	1022 1185
everyo	20 1094 149 1151
everyone$	1022 1746 110 1185
everything$	1534
evict	380
evidence$	16 707
evolve$	1744
evolvees$	1744
evolves$	1744
exchange$	111
exclud	1057 377 2058 407 589
exclud$	596
exclude$	294 596
excluded$	1709 294 1348 1379
excludes$	294 596
excluding$	294 596
excluds$	596
exclus	663
exclusion$	69 201 202
exclusions$	69
exerci	1682 1699 444 1454 652
exhibi	33
exhibition$	30 1035
exhibitions$	1035
existing$	1093 1130
exit	315 406
exit$	261 1317
exiting$	261
exits$	261
expected$	257
expel	407 589
expel$	596
expele$	596
expeles$	596
expeling$	596
expell	407
expels$	596
explai	1039 1056 1077 1729
explain$	1708
explained$	1691
exploi	1819 1486 901
exploit$	1726 2069 2070
exploitation$	671
exploitative$	671
exploited$	671
exploiter$	671
exploiters$	671
exploiting$	671
exploits$	671
explor	1084 84 1109
exploration$	1762
explore$	811
explored$	1736 1758 1761 811
explores$	811
exploring$	811
extend$	936
extending$	936
extends$	936
extent$	5
extra$	180
extract$	206
extricate$	206
eye$	1760
eyes$	571
facili	1446 522
facilitate$	854
facilitated$	854
facilitates$	854
facilitating$	854
fade	1355
fade$	2007
faded	2064
fades	2064
fades$	2007
fair	33
fair$	1035 1724 1581
fairs$	1035
fall	661
fallin	661
falls	661
falls$	1355
famili	20 1681 39 40 75 1107 449
families$	0 1 1659 1022 23 29 1042 1759 1145 1215 214 1929 1980 1341 2086 1547 770
family	1681 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 274 1285 1937 1965 1989 1360 449 1583 1595 1603
family$	0 1 1659 29 1086 1929 1341 1419
far	324 394
far$	97 324 1326 1375 412 1415 1416
fare	1440
fare$	2092
fares$	2092
fashion$	1796
faster$	1575
father	1238
father$	759
fear	1077 1729
fear$	1465
fears	1077 1729
feasibility$	1554 554
feasible$	1516
february$	1719
fed$	1748
fee	1440
fee$	2092
feed$	89
feedback$	445
feeding$	89
feeds$	89
feel	1707 1077 1729 1147
feel$	1799 1152 475 655
feeling$	655
feelings$	184
feels	1077 1729
feels$	1152 475 655
fees$	2092
fell	661
felt	1707 1077 1729
felt$	475 655
fence	36 2075
fence$	22 34 919
fenced$	2053
fences$	34 919
fencing$	22 34 919
festiv	33
festival$	1035 2096
festivals$	1035
few$	1722
fewer	46
fewer$	1048 52 656 754
fight	663
fight$	69
fights$	69
file$	1738 1739 1741 1505 1521
filed	1446
files	1023 1675
fill$	628
filled	1446
filled$	628
filling$	628
fills$	628
film	1682 1699 444 1454 652
film$	30 35 2073 2078 2081 2090 2096
filming$	647
films$	2090 2096 647
find	1056 222 1387
find$	1708 1077 323 473 1476
findin	1083
finding$	1733 1735 323
finds$	323 473 1476
fine	1440
fine$	2092
fined	2058
fines$	69 2092
finish	1004 1356 1446
finish$	1986
finished$	1656 1684
finishingtime$	2008
finishingtimes$	2008
finishtime$	2008
finishtimes$	2008
firm$	572
firmer$	572
first$	1470
fish$	651
fishes$	651
fishs$	651
fit$	1751 914
fits$	914
fitted	1024 1044
fitted$	1676 1696 914
fitting$	914
five	39 40 53 1063 71 75 188 1196 1856 1215 238 1255 1921 1270 1271 1924 1927 317 1989 2001 1360 1382 1428 1441 1461 1583 1595 1603
five$	33 1042 1055 1073 1950 2034 1426 2080 1445 1639 1646 1652
fix	378
fix$	612
fixed$	612
fixes$	612
fixing$	612
flag	95
flat	373
flexib	1158
flexible$	1810
flowing$	1805
flush	380
flyer	1682 1699 444 1454 652
flyers$	1643
fobs$	453
focus	522
focus$	1536 847
focused$	1540 1541 1560 847
focuses$	847
focusing$	847
focussed$	1540 847
follow	1016 1057 73 1989
follow$	114 1134
followed$	1709 1715 1109
followers$	1668
following$	114 1466
follows$	114
food$	2090 1651
footage$	687
football$	1652
footfall$	1453
for	1729 309
for$	1020 1690 1713 1736 1753 1773 1793 1800 1919 1349 2077 1439 1470 1510 1550 1556 1620 1622 1647
forbid	193 196 247 248 253 384
forbid$	194 1216
forbidden$	1840 372
force$	683
form	1279 1931 1314 1970 1331 1373 2025 2028 1388 390
form$	35 1954 1966 1967 1983 1988 2002 2016 2040 1392
forming$	1994
forms	1682 1699 1931 1280 2025 444 1454 652
forms$	35 1932 1971 1983 2016 2040
fortnightly$	1655 2077
forum	13
forum$	1015
forwar	1109 1134
forward$	1761 1786 1517 1518 1577
forwards$	1517 1518 1577
foster	522
foster$	373
found$	1853 1405 404 473
four	53 75 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 317 1989 1360 1382 1441 1461 1583 1595 1598 1603
four$	1055 199 1905 2034 1409 1442 1444
fragme	387 593
fragment$	321
fragmente$	321
fragmented$	321
fragmentes$	321
fragmenting$	321
fraternise$	1604
free	394
free$	359 639
frequency$	6
fresh$	239 1393
friday	392 393
friday$	1695 392 1394 393 2047 1422
fridays$	1695 1394 2047 1422
friend	26 39 40 53 57 1063 71 1075 75 1078 1107 149 1151 188 1195 1196 1197 1856 1860 1210 1865 1214 1215 1873 1877 1888 238 1255 1921 1270 1271 1924 1927 274 1285 1949 1298 1951 1952 317 1978 1989 2001 1352 1360 1382 2048 2050 1412 1428 1441 1461 1583 1595 1601 1603
friend$	245 1325 1984 346 1378
friendly$	1724 1791 1581
friends$	1028 1042 1055 1059 1073 1727 1730 1759 1179 1861 1862 1211 1882 1883 1246 245 1899 1904 1908 1910 1917 1918 1930 1940 1943 1944 1950 1964 1969 1325 1327 1984 346 2004 351 2006 2011 2013 2020 2022 1371 2024 2034 2036 383 2039 2051 402 2062 409 2065 2068 2080 1587
friendship$	1847 1849 1861 1210 1862 1896 245 1913 1915 1917 1949 1950 1975 332 1352 2004 353 2013 2022 1389 409 2065 1587
friendships$	1847 1849 1861 1862 1896 245 1913 1915 1917 1950 332 2004 353 2013 2022 409 2065 1587
from	1208 1951 1359 1433
from$	1697 117 1841 1209 1249 1274 1928 1278 1296 1301 1317 2000 1361 2019 1374 2027 1384 2074 2077 2085 460 1471 1550 1600 1609 1645
full$	1177 451
fully$	1032
fund$	15 911
funded$	911
fundin	1682 1699 444 1454 652
funding$	15 1090 1124 911
funds$	15 911
furniture$	2090
furthe	103 108
further$	1105 1110 1245 1375
future	108
future$	1110 1770 1245 1523
game	33
game$	1035 2090
games$	1035 2090 2097
gang$	202 1497 583
gap$	335 375
gaps$	1526
garden$	30 2078 651
gardenes$	651
gardens$	651
gate	36
gate$	22 1685 34
gates$	22 1685 34
gather	1194 1195 1848 1855 1206 1864 1865 1233 1250 1252 1259 1333 1342 2009 2026 1382
gather$	1846 1853 1205 1858 1885 1886 1907 1911 1985 2032 2042 1401 2054
gathered$	1838 1853 1405 1447
gathering$	1847 1898 1902 1909 1913 1994 1995
gatherings$	1902 1904 1909 2034
gave$	391
genera	103
general$	1105
get	1707 1056
get$	1708 169 206 288 1300
gets$	169 206 288
getting$	169 206 288 1342
gift$	1060
gifts$	1060
gig	33
gig$	1035 2096
gigs$	1035
girl	188 1196 1856 1215 1255 1921 1270 1271 1924 1927 274 1285 1989 1360 1386 1583 1595 1603
girl$	1929 346 1378
girlfriend$	774
girls	26 39 40 57 1063 71 75 149 1151 188 1196 1856 1215 238 1255 1921 1270 1271 1924 1927 317 1989 2001 1360 1382 2061 1428 1441 1461 1583 1595 1603
girls$	1028 1042 1059 1073 1179 1905 1929 1930 1950 346 2034 2080 1594
giv	641
giv$	139
give	103
give$	1105 125 139 207 391 649 934
given	1673 1044 47 1084 103 161 1446
given$	1013 1696 1049 1058 1736 1105 1758 125 1163 1446 1455
gives$	139 391 649 934
giving$	125 139 207 391 649 934
givs$	139
go	1661 1707 1056 381
go$	1037 1708 1084 1191 1205 236 1259 262 1265 287 1300 311 1369 1420 465 661
goalpo	36
goalpost$	22
goalposts$	22
goe$	1191
goes	381
goes$	1037 1191 236 262 287 311 1369 1420 432 465 661
going	108 381
going$	1110 1805 1172 1901 262 2026 2038 1466 1510 515
gone	1661
gone$	1037 1039 1711 1446 465
good$	1724 1799 1291 451 547
gos$	1191
got$	43 288
gp$	775
gran$	761
grand	1386
grandad$	761
grandbrother$	759
grandcarer$	759
grandcarers$	759
granddad$	759 761
granddaughter$	759
grandfather$	759
grandm	1238
grandma$	761
grandmother$	759
grandmum$	759
grandp	1238
grandparent$	759
grandparents$	759 772
grandsister$	759
grandson$	759
granma$	761
granny$	761
granpa$	761
grant	1682 1699 444 1454 652
grant$	15
grante	1446
greate	45 512
greater$	1047 1177 180 536
green$	1704 1705 1467
greet$	990
greete	60
greeted$	1062
greeting$	990
greets$	990
grew	661
grip$	1396 2063 410 1413
groom	1486 902
groom$	1726 2069 2070
groomed$	674
groomer$	674
groomers$	674
grooming$	674
grooms$	674
ground$	601
grounding$	601
grounds$	601
group	26 1682 39 1699 53 1063 71 1075 75 1078 1079 1107 149 1151 188 1196 1856 1860 1214 1215 1877 1888 238 1903 1255 1921 1270 1271 1924 1927 1279 1931 1937 1949 1298 1953 317 1978 1989 2001 1360 2025 2031 1382 2048 1412 1428 2083 1441 444 1454 1461 1524 1583 1595 1601 1603 652
group$	1015 1028 1055 1073 1727 1730 1731 1759 1813 1179 1861 1862 1211 1880 1882 1883 1895 1896 1246 1899 1904 1909 1910 1915 1917 1918 1930 1932 1940 1942 1948 1950 1954 1308 1312 1966 1969 318 1321 1975 1327 333 1339 2002 2003 2004 2006 353 2010 2011 2013 2015 2020 2034 2036 383 2040 2041 2042 1392 2051 1407 2060 409 2065 2068 2080 1587
groupi	2026
groups	1931 2025 2028 1382
groups$	1199 198 1862 1909 1932 1312 1339 2004 2034 2040 2041
grow	661
grow$	1293
grows	661
growth$	45
guard	37 38 449
guardian$	769
guards$	29
guidan	1682 1699 444 1454 652
guidance$	1757 865
guide$	206 865
guided$	865
guidel	31
guideline$	32
guidelines$	32
guides$	865
guiding$	865
gulf$	335 375
gym	41
had$	25 43 1720 452 1456
haircuts$	1651
half	20 1931
half$	1022 46 68 1302
hall	10 41
hall$	1895 280 1948 1990
halt$	259
halv	661
halved	1071
halved$	1723
halves	1279 1931 2028
halves$	1414 2067
hand	641
hand$	1802 1561 935
handed	47
handed$	1049 1446 1455
handing$	935
handle$	1996
handou	1682 1699 444 1454 652
hands$	935
hang$	1194 2009
hangin	1342
hanging$	1848 1994 1995 2026 2038
happen	1446
hard$	331
harder$	331
harm	73 1486
harm$	1726 2069 2070 735
harmed$	735
harmful$	735
harming$	735
harms$	735
has	534
has$	25 27 1032 43 56 172 1451 454 1458 567
have	1707 534
have$	25 27 1032 56 113 155 172 1451 454 1458 567
haven$	1788 1820
having$	113 172 1465 567 638
he	75 346 367
he$	1821 1178
head	37 38 2083
health	1819 208 350
health$	505
heard	1715 1077 1729 1509
heard$	1804 1838 666
heater	36
hedge$	22
held	1673 1687 1044 44 84 85 86 1446 519
held$	1696 1046 1087 1088
helmet	36
help	1815 522
help$	77 1757 145 288 1527 1571 1578 867
helped	320
helped$	77 867
helpful$	1724 77 1516
helpin	522
helping$	145 867
helpline$	35
helplines$	35
helps$	145 288 867
her	1072 188 1196 1856 1215 1903 1255 1921 1270 1271 1924 1927 1285 1953 316 1989 2001 1360 1475 1583 1595 1598 1603
her$	1692 87 1170 1263 1277 301 560 1612 1650
here	1084
here$	1703 1736 1737
herfriends$	2011
hergroup$	2011
hierar	712
high$	451 488
higher	45 661
higher$	1047 451
hike$	2094
hikes$	2094
him	1072 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1285 1953 316 1989 2001 1360 1475 1583 1595 1598 1603
hire$	922
hires$	922
hiring$	922
his	1903
his$	1692 87 1170 1263 1277 301 560 1612 1650
hisfriends$	2011
hisgroup$	2011
hits	1016
hits$	1668
hoc$	1120
hockey	1445
hockey$	2097
hold	1298 519 534
hold$	98 174 269 1950 1387 1396 2063 410 1413 567 600 619 968
holding$	98 567 619
holds	1023 1675
holds$	98 174 567 619 968
holiday$	414
holidays$	414
holidayss$	414
holist	103 109
holistic$	1105 1111
home	224 1937 1970 1356 373 2028 1388 2093
home$	1724 1226 1881 1956 1992 1347 2012 2016 2018 2040 403 2082 470 1645
homes	1305
homes$	1881 1957 1971 1347 2016 2040 2086
hometime$	2008
hometimes$	2008
honest$	1724 1581
hope	1077 1729 1815 556
hopes	1077 1729 556
hoping	556
host$	1725 945
hosted	1687 1446
hosting$	945
hosts$	1725 945
hotspot$	713
hotspots$	713
hours	1682 1699 444 1454 652
hours$	1664 17 1700 1275 1354 1609
house	373 390
house$	269 1392
housed$	1273 1348
household$	1341
households$	1980
houses	1279 1931 1305 1331
houses$	1957 1983
housin	390
housing$	1392
how	97
how$	19 1099 1381 1460 1478 1554 1628
hub	10 41
hub$	1820
humili	740
hurt	1057 73 1486
hurt$	1709 1726 2069 2070 1487 734
husband$	767
hustl	380
identi	1056 1109 1446
identification$	1368
identified$	1758 1761 1452 699 873
identifies$	524 699 873
identify$	1708 524 699 873
identifying$	524 699 873
identity$	1792
if	1390
if$	88 1768 141 176 1878 1999 2031 1499 514 1523 1530 566
imam	37 38
implem	4 1446
implementation$	1006
impos	597
impossible$	331
improv	45 512 522 661
improve$	1047 857
improved$	1047 1794 451 1551 857
improvement$	30 45 1577
improvements$	30 1577
improves$	857
improving$	857
in	1675 1091 1117 1128
in$	1676 1030 1033 1688 1047 48 1706 1067 66 1069 1743 100 102 1765 1769 116 1780 1793 1149 1176 221 1893 308 1998 2000 2012 2018 2032 1424 2077 1427 2079 2087 2088 1439 2093 2095 1469 1471 1474 559 1567 594 1608 1623 1624 1630 1637 1647
incide	663
incident$	69 506
incidents$	69 506
includ	1084 83 1509
include$	1736
included$	1736 1085
inclus	134 166
inclusive$	1136 1791 1168 1581
increa	45 512 522 534 661
increase$	45 1047 1568
increased$	1047 1794 451 536 1551
increases$	1568
increasing$	1047
indivi	1322 356
individually$	1974 1589
indoors$	2012 2018
induct	1682 1031 1699 444 1454 652
inducted$	1683
induction$	2
influe	1819 1566
influence$	1860 1252 1904 1396 2063 410 1413 889
influenced$	889
influences$	889
influencing$	889
influential$	1591
inform	1679 1682 1693 1694 1699 1113 444 1454 1509 652
inform$	876
information$	1665 1018 1749 1765 1524
informed$	1111 1764 1804 1521 1540 1560 876
informing$	876
informs$	876
ininto$	1437
injunc	201 1203 202 1204
injunction$	1585
injunctions$	1585
injur	663
injured$	736
input	1182
input$	1834 825
ins$	1427
inside$	1231 2012 2018
insist$	396
insistd$	396
insists$	396
inspire$	809
inspired$	809
inspires$	809
instal	1024 1044 1446
install$	913
installation$	30
installed$	1676 1696 913
installing$	913
installs$	913
instead$	64 306 1358 500
instru	253
instruct$	213
instructed$	213 257
instructing$	213
instructs$	213
intake	2043
intell	1113
intelligence$	1765
intend	556
inter$	108
interest$	1808 1829
interests$	245
interrogat$	544
interrogate$	544
interrogates$	544
interrogating$	544
interrogats$	544
interv	1682 1693 1694 1699 444 1454 652
intervention$	1526 1571 1579
interventions$	1526 1571
interview$	637
interviewed$	637
interviewing$	637
interviews$	637
into	1091 309
into$	1736 1743 1761 1162 1922 300 2000 1437 1553 594
introd	4 1446 597
introduce$	998
introduced$	998
introduces$	998
introducing$	998
introduction$	1006
investigate$	552
investigates$	552
investigating$	552
invita	1682 1699 444 1454 652
invite	1002 1673 1679 1031 1039 1693 1694 455
invite$	928
invited$	1654 1683 1691 1457 928
invites$	928
inviting$	1791 928
involv	1182 1509
involve$	896
involved$	896
involvement$	1834
involves$	896
involving$	896
is	1005 84 96
is$	1032 1036 1037 49 50 78 1152 271 475 477
isolat	593
isolate$	592
isolates$	592
isolating$	592
isolation$	1992 1596
issue$	1747 1749 1778 506 1512 837
issued	1044 47 1446
issued$	1696 1049 1455
issues	1524
issues$	1747 1096 1749 1778 506 837
it	1072 1729 1475
it$	1092 1421 1468 475 1612 1614 1619 1638 1646 1649
its$	136 1170 1235 2089 1438 2091 1444 560 1609 1610 1612 1631 1635 1638 1649 1650
january$	1719
jog$	651
joges$	651
jogs$	651
join	1011 1663 1673 28 1256
join$	997
joined	1673
joined$	108 109 142 1182 1509 997
joining$	997
joins$	997
joint	1018 108
joint$	1670 1110 1308 318 1321 2010 1524 547
jointly$	1525
judgement$	1774 824
judgemental$	1136 1168
judgment$	824
july$	1719 1068
june$	1719 1068
keep	1707 1213 222 384 519 534
keep$	79 106 151 174 194 1216 244 269 270 272 1299 328 336 358 364 397 413 520 538 600 964
keeped$	336
keepin	519
keeping$	106 151 194 269 270 272 328 336 358 364 397 413 520 600 964
keeps	519
keeps$	79 106 151 174 194 269 270 272 328 336 358 364 397 413 520 600 964
keepting$	413
kept	84 85 86 1109 1446 519
kept$	1657 1080 79 1087 1088 1761 151 1154 269 1273 358 364 377 600
keys$	453
kid	1386
kids$	1943
kind$	1724 1332 1581
kinder	350 1370
kit	36
kit$	453
kitche	41 2075
kitchen$	30
kits$	453
knew$	1720 458 476
knife$	696
knives$	695
knock$	646
knocking$	646
knocks$	646
know	1707 1077 1729 1509
know$	1169 1823 458 476
knowing$	458 476
known	60 84
known$	1062
knows	1077 1729
knows$	458 476
labeled$	752
labelled$	752
lad	1386
lad$	346
lads	39 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1989 1360 1382 1583 1595 1603
lads$	1179 346 2034
laid$	1684
lamp	36
lamp$	22 34
lamps$	22 34
landlo	37 38 1419 2083
landlord$	2071 676
landlords$	676
language$	1546
lanyards$	453
larger$	1991
last$	1706 1067
lasted	1718 65
late	1424
late$	2076
later$	1523
launch	1446
lawyer$	798
lead	21 1681 37 38 449
lead$	1725 1134 206 440 450 1640
leadar	1023 1675
leadat	1023 1675
leadca	1023 1675
leadch	1023 1675
leadchecks$	1023
leadci	1023 1675
leadco	1023 1675
leadde	1023 1675
leadem	1023 1675
leader	37 38 188 1196 1856 1859 1215 1255 1921 1270 1271 1924 1927 274 1285 1989 1360 367 1583 1595 1598 1603
leader$	1887 1591 1594
leaders$	1887 1591 1594 709
leadfi	1023 1675
leadho	1023 1675
leadin	346 2061 1598
leading$	440
leadlo	1023 1675
leadma	1023 1675
leadme	1023 1675
leadof	1023 1675
leadpr	1023 1675
leadre	1023 1675
leadru	1023 1675
leads$	1725 440
leadse	1023 1675
leadsh	1023 1675
leadsu	1023 1675
leadup	1023 1675
leadvi	1023 1675
leadwr	1023 1675
leafle	1682 31 1699 444 1454 652
leaflet$	1665 1700 2078 1643 654
leaflets$	1700 1643
learn	522
learn$	1914
learni	1682 1699 1113 444 1454 652
learning$	1765
leav	406 641
leave	1707 207 224 315 381
leave$	79 80 1205 1209 1226 1317 325
leaves	381
leaves$	79 80 325
leavin	207 1356 381
leaving$	79 80 1209 325
leavingtime$	2008
leavingtimes$	2008
led$	159 1540 1560
left	84 2059
left$	1080 79 80 2062
lend$	953
lending$	953
lends$	953
lens$	820
less	352
less$	234 235 1251 1344 499 657
lessen	366 2064 411
lesson	1682 1699 1279 1931 1373 2025 444 1454 652
lesson$	1700 1702 280 1939 2002 654
lessons$	1700 1702 1721 1641 1651
let$	167 1187 1212 263 1292 1299 1329 398 426
leted$	1187
lets$	167 263 398 426
letted$	1187
letter	1682 1699 444 1454 652
letter$	1665 69 1643
letters$	69 1643
letting$	167 263
level$	451
levels$	451
liais	1520
liaise	1039
liaise$	805
liaised$	1691 1040 805
liaises$	805
liaising$	805
liaiso	1018
liaison$	1670 1762 805
librar	37 38 41
library$	1948 1990
licenc	1682 1699 444 1454 652
licence$	201
lift	411
lift$	633
lifted	2064
lifted$	633
lifting$	633
lifts$	633 1651
light	36
light$	22 34 418 611
lighti	36
lighting$	22 34 611
lights$	22 34 418 611
like	1077 1729
like$	1830
liked	60
liked$	1062
likes	1016 1077 1729
likes$	1668
limit	193 1213 250 352 378
limit$	273 379
limited$	1840 379
limiti	193
limiting$	273 379
limitped$	379
limitping$	379
limits	193
limits$	273 379
limitting$	379
line$	35 1734 121 1504
lines$	35 1734 121 1504
linger	2026
linger$	2009
link	1195 1298
link$	126 1847 209 229 1950 1368 430 492
linked$	126 430
linking$	126 430
links	1524
links$	126 1783 1847 209 229 1950 1368 430 492 1524
list	31 1056
list$	3 18 1708 2078 490
listen	1509
listen$	872
listened$	471 872
listening$	1522 542 872
listens$	872
lists$	18 490
lit$	1474
live	1937 1446
live$	1689 1914 1273 343 2021 2030
lives$	343
living$	1914
loaded$	1455
lock	36
lock$	22 34 336 906
locked$	336 906
locking$	336 906
locks$	22 34 336 906
log$	3 18
logged	1044 1446
logged$	1696 704
logs	1023 1675
logs$	18 704
loiter	2026
long$	1722
longer	1707 216 1357 385 661
longer$	1052 1118 185 210 1218 252 254 1262 1463 588 602
look	556
look$	124 1134 146 178 222 551 565
looked$	84 1109 551
lookin	556
looking$	146 178 551
looks	556
looks$	146 178 551
loop$	1521
loosen	296 1355 366 2064 411
loosen$	2007
loosens$	2007
lose$	207 1293 1411
loses$	233 1411
losing$	1411
lost$	1411
lot$	1942 1943
loudes	2061
lower	661
lower$	629
lowered$	629
lowering$	629
lowers$	629
loyalties$	229
loyalty$	229 1368
lunch	1279 1931 1356 1435 1436
lunch$	1280 2087 2088 1641 1651
lunche	1931
lunches$	1641
luncht	392 393
lunchtime$	1695 2008 1394 2047
lunchtimes$	1695 2008 1394 2047
made	1673 1044 96 1446
made$	1684 1696 257
magistrate$	800
mail	1682 1699 444 1454 652
mailed	1002 1446
mailed$	1654
main	346 2061 1598
mainta	522 534
maintain$	861
maintained$	1794 861
maintaining$	861
maintains$	861
make$	96 112 137 1147 173 323 342 424 535 563
makes	1023 1675
makes$	137 173 323 342 424 563
making$	112 137 173 323 342 563
male$	1482 899
males$	1482 899
mam$	760
man	1712
man$	670 899
manage	21 1023 1675 37 38 124 1147 2083 449 522
manage$	1126 1799 1996 852
managed$	1794 584 852
management$	547
managerchecks$	1023
managers$	29
manages$	852
managi	522
managing$	852
manner	1137
manner$	1789 1796
many$	1672 1021 1048 1722 2033
map	1682 31 1699 1053 444 1454 474 652
map$	35 2078 428 456
mapped$	428 705
mappin	1682 1699 444 1454 474 652
mapping$	428 705
maps$	428 456
march	388
march$	1719 1068
mark$	1458 1476
marked$	475
marks$	1458 1476
master	1682 1699 444 1454 652
match	33 1435 1436 1445
match$	1035 2073 2087 2088 2096 2097
matche	1445
matches$	1035 2096 2097
materi	36
mates	1352
mates$	1943 2004
matter$	1084 1778
matters$	1778
may$	1068 1751 1184
meal	33 1435 1436
meal$	1035 2078 2087 2088 2096 1641
meals$	1035 2096 1641 1643
means$	1745 1782
measur	1114
measures$	1766 1115
mechanisms$	1115
mediat	1682 1699 444 1454 652
medic$	795
meet	1003 1661 44 1707 1194 1855 1206 1864 1865 1233 1250 1256 1259 1951 1333 2009 1387 1520
meet$	1660 1046 1191 1846 1205 1858 1885 1886 1907 1911 1985 1336 2032 2042 1398 1401 2054 423
meetin	1018 1682 1699 1195 1848 1868 1252 2026 2038 444 1454 652
meeting$	1670 1700 1839 1847 1209 1896 1901 1913 1320 1973 1342 1995 654
meetings$	1670 1700 1745 1839 1904 1320 1973
meets	1023 1675
meets$	1660 1046 1191 423
meetup$	1902
meetups$	1902
member	26 1681 39 40 53 57 1063 71 75 1078 1107 149 1151 188 1196 1856 1214 1215 1873 1875 238 1255 1921 1270 1271 1924 1927 274 1285 1949 316 1989 2001 1360 1382 449 1461 1583 1595 1603
member$	1929 346 1378 1594
members$	0 1 1659 23 1028 29 1042 1055 1059 1073 1075 1730 1759 1211 1246 1905 1929 1950 346 2034 383 1594
membership$	1303
memora	1682 1699 444 1454 652
men	1712
men$	670 899
mend$	916
mended	1024
mended$	1676 916
mending$	916
mends$	916
mention$	1734 1504
mentions$	1734 1504
mentor	21 1023 1675 1681 1682 37 38 1699 444 449 1454 652
mentor$	0 1 1659 29 1700 450
mentorchecks$	1023
mentoring$	1671
mentors$	0 1 1659 29 1700
mentorschecks$	1023
menu$	2090
messag	1682 1699 1256 1342 2038 1387 444 1454 652
message$	1060 61 1398 2081
messages$	1060 61 1839 1189 723
messaging$	1839 1901 1994
met	1661 1673 1026 1039 1693 1694 44 320 455 1509
met$	1667 1678 1029 1691 1040 1046 1405 1457
meters$	1900
metres$	1900
midwife$	789
might$	1184
miles	324 2030
miles$	1900 1326 1375
milestone$	24
milestones$	24
mind$	1801 1828 1521
mindfu	1109 1158
mindful$	1761 1764 1810
minibu	1682 36 1699 2043 444 1454 652
minibus$	2096
minimi	193 250 352 522
minimised$	1794 1840
minute	1682 1699 444 1446 1454 652
missin	1057
missing$	1709 663
mistak	743
mitiga	522
mitigated$	1794
mix	1194 1855 1206 1864 1259 1951 2009
mix$	1846 1858 1907 1911 1604
mixing	1195 1848 1868 2026 2038
mixing$	1847 1896 1913 1995 1605
model$	1545
models$	1545
module	1682 1699 444 1454 652
module$	35
modules$	35
moment$	1754
monday	392 393
monday$	1695 392 1394 393 2047 1422
mondays$	1695 1394 2047 1422
money$	15
monito	1109 1520
monitor$	700 802
monitored$	1761 700 802
monitoring$	700 802
monitors$	700 802
month$	414
monthly$	1655 433
months$	1770 414
more	45 103 108 512
more$	1047 1050 52 1105 1110 133 1139 1177 180 1201 240 1245 266 1991 350 1370 2052 451 1464 1534
mornin	392 393
morning$	1394 2047
mornings$	1394 2047
mosque	41
most	20 1400
most$	1022 1050 1175 1285 2052 2061
mother	1238
mother$	759
motivate$	810
motivates$	810
motivating$	810
mov	388 395
mov$	326 339 376
move	283 381
move$	212 224 236 269 284 1946 293 311 315 326 339 362 1369 376 2044 2058 435 573 1586 610
moved	283 2058
moved$	1057 212 236 1239 1273 1276 284 311 326 339 1348 1369 376 389
moveed$	362
moveing$	212 362
movements$	711
movered$	362
moves	283
moves$	212 236 269 284 1946 311 326 339 362 1369 376 2044 435 573 1586 610
moving	283
moving$	326 339 376 516 610
movred$	326 339
movring$	326 339
movs$	326 339 376
much$	1021 1722
multi$	1018 108 109
mum	1238
mum$	759
mural$	30 2078
murals$	30
museum	41
music$	2090
must$	132 140 1334
name	1707 1056
name$	1708 1062 623
named	1711 1061
named$	1713 1452 479
names$	489 623 728
nan	1238
nan$	762
nana$	762
nanny$	763
naturally$	1355
near	1345 1350
near$	1118 1222 1914 2002 1623
nearby$	1608
necess	103
necessary$	1105 1515 1516
needed$	1515 1516
needs	1509 1524
needs$	1526 835
neighb	57
neighbours$	1059
neither$	192 281 348
nephew	1386
netbal	1445
netball$	2097
networ	13 1094 1419
network$	1015 74 1746 245 2004 2041 2071
networks$	1745 1782 245 2004 2041
never	216 1357
never$	185 192 210 1218 254 1933 285 298 314 334 588 602 757
new	208 350 1370
new$	239 1291 310 330
newsle	1682 1699 444 1454 652
newsletter$	654
next$	1345 1350 1523
nicer	350 1370
nicer$	1291 330
niece	1386
night	1279 1931 1970 2028
night$	1664 1695 1267 1935 1958 1959 1346 1394 2047 2055
nights	1931 663
nights$	1664 1695 1267 1936 1959 1971 1346 1394 2047 1469
no	248
no$	58 191 219 243 260 264 337 1400 461 462
nobody	75
nobody$	348 662
non	190 580
non$	134 166
nonassociation$	1582
noncontact$	1192
none	75
none$	220 281 348 662
nor$	192 602
normal$	1093 135
norms$	1546
not	64 1213 216 248 1357 1358
not$	55 1066 81 82 185 192 203 210 1867 1218 252 254 1933 281 285 290 298 304 314 327 334 588 602 603 756
note	1682 1699 1083 95 444 1454 652
note$	18 1733 1734 1735
notes$	18 1734
nothing$	223
notice	31 1077 1729 1203 1204
notice$	34 1829 197 418 1584 1592 1593
noticeboard$	1685
noticeboards$	1685
notices$	34 418 1584 1592 1593
notifi	1679
november$	1719
now$	1032 1052 1706 162
nowhere$	232
number	31 1712
number$	9 1665 12 14 35 42 1380
numbers$	1672 1380 453
nurse	21 1681 37 38 449
nurse$	783 786
nursea	1023 1675
nursec	1023 1675
nursechecks$	1023
nursed	1023 1675
nursee	1023 1675
nursef	1023 1675
nurseh	1023 1675
nursel	1023 1675
nursem	1023 1675
nurseo	1023 1675
nursep	1023 1675
nurser	1023 1675
nurses	1023 1675 449
nurseu	1023 1675
nursev	1023 1675
nursew	1023 1675
nurtur	134 166 522
nurture$	888
nurtured$	888
nurtures$	888
nurturing$	1136 1168 888
observ	1682 1699 444 1454 652
obtain	1446
obtained$	1447
occasi	663
occasions$	1275
occur	1143
occur$	1795
occurs$	1795
october$	1719 1068
of	1019
of$	1658 1020 1708 1716 1066 1076 1736 93 1750 1766 1123 1140 1827 1851 1200 1207 1873 1227 1231 1315 1317 1982 1993 1349 1372 2066 2085 1460 459 1491 1492 1502 1550 1556 1600
off	1208 1367 2030 2093
off$	1656 1678 200 1209 2019 403 1610 1633 1634 1637
offer	1682 1699 103 444 1454 1524 652
offer$	1105 139 894 971
offere	1002 1679 1693 1694 1044 47 103 161 1166 1446
offere$	139
offered$	1654 1696 1049 1105 1758 1109 1163 1818 894 971
offeres$	139
offeri	103
offering$	1105 139 894 971
offers	1023 1675 103
offers$	1105 139 894 971
office	21 1023 1675 1681 37 38 449
officer$	0 1 1659 29 679
officerchecks$	1023
officers$	0 1 1659 29 679
officerschecks$	1023
often$	7 1021 1722 1817 1501
older	346 2046 2061 1598
older$	1712 188 1196 1856 1215 1253 1255 1921 1270 1271 1924 1927 1989 1360 2029 480 482 1583 1595 1603 604 605
oldest	188 1196 1856 1859 1215 1255 1921 1270 1271 1924 1927 274 1285 316 1989 346 1360 367 2061 1583 1595 1598 1603
oldest$	2029
on	1424
on$	1033 51 1709 1768 1769 1131 1786 1150 1167 1824 1866 1891 1261 282 1288 305 1998 1349 420 2076 2077 2079 1439 2095 1495 537 1580 1609 1610 1623 1624 1633 1634 1648
once	2031
once$	1655 1894 1912 1920 2032 2077
one	1859 346 371 1598
one$	1858 215 1219 218 1232 1260 274 1277 1285 316 1322 1974 1328 1985 338 348 2006 356 367 1454 479 1589 1610 1625 1626 1646 662
ones	1383
ones$	1905 1960 1383 2035 1594
ongoin	103
ongoing$	1105 1125 547 803
online$	1689
only$	217 258 1974 360
open	1044 1424
open$	1012 1043 1696 1725 1138 1805 1806 1158 2076 1474 1522 1573 1581 1640 904
opened	1044 1446
opened$	1684 1043 1696 904
opening$	607
opens$	1043 1725 904
operat	1493
operational$	1689
opinions$	184
opport	1815 1509 1524
opportunities$	1141 1526 1527 554
opportunity$	1784 554
opposite$	277 1289 1318 412 1415
optician$	791
optimi	522
option	1815 1388 1555
option$	1554 554
options$	2040 1526 1554 554
orange$	1704
orbit$	1396
order	1038 1845 201 1203 1204 253 388
order$	1690 1844 197 213 396 1584 1592 1593
orderd$	396
ordere	1038 1446
ordered$	1690 213 257
ordering$	213
orders	1203 1204 253
orders$	1844 213 396 1584 1592 1593
ordina	37 38 142
ordinary$	135
ordinate$	1564
ordinated$	1111 1144 1564
ordinates$	1564
ordinating$	1564
organi	1687 1446
organise$	1725 442
organised$	442
organises$	1725 442
organising$	442
other	1094 149 1151 1860 208 1865 1875 1877 1888 1903 1283 1949 1952 1953 1313 1978 350 1370 2046 1395 2048 2050 595 1601
other$	1746 1861 1211 1874 1224 1896 1245 1247 1902 1253 1908 1917 1918 1926 1930 277 1940 1291 307 1310 310 1324 1977 1327 1981 2006 2013 1364 2020 2036 2039 386 1391 2046 1395 2048 1397 2051 1410 409 2065 2068 1597
others	1094 1888 1949 1363
others$	1746 1211 1874 1904 1908 1910 1917 1918 1930 1327 2006 2013 2014 2015 2020 2036 2039 2051 1410 409 2065 2068
our	1084
our$	1736 136 1170 560
out	394 2093 1555
out$	1006 1686 1049 1064 1732 1081 1082 81 1736 1085 1087 1148 1807 1818 1846 1205 1208 1230 1911 1928 1937 1286 1290 292 1297 1951 1313 1338 2000 2007 1359 1376 1379 1433 470 1535 1616
outcom	1524
outcomes$	840
outing$	2096
outings$	1973 2096
outlet	1566
outlook$	1808
outrea	1682 1699 1182 444 1454 652
outreach$	1671 1834
outreachworker$	1009
outreachworkers$	1009
outsid	81 1247 1313
outside$	1033 1977 1608 1623
over	1335
over$	1852 225 1902 1986 1987 1991 531 1550
overla	1206 2009
overlap$	1858 1870
overs$	1902
oversi	1509 1524
oversight$	1536 1549 548
overview$	1536
own$	1086 1089 1229 1264 1992 344 1404 1479 1589
owner	37 38 2083
ownership$	1829
pack	1682 1699 444 1454 652
pack$	1665
paediatrician$	787
page	1682 1699 444 1454 652
page$	1016 35
pages$	35
paid	1446
paid$	1038 431
paint$	2090 917
painte	1024
painted$	1676 1684 917
painting$	917
paints$	917
pair	188 1196 1856 1215 1255 1921 1270 1271 1924 1927 316 1989 1360 1583 1595 1603
pairs	1383
pairs$	2035
panel	13 1682 37 38 1699 1094 444 1454 652
panel$	1015 1746
paragraph$	1734 1504
paragraphs$	1734 1504
parame	1083
paramedic$	796
parameters$	1735
parcel	374
parcelled$	1376
parent	20 1681 39 40 57 75 1107 1425 449
parent$	0 1 1659 29 759
parents$	0 1 1659 1022 23 29 1042 1059 1759 1145 1215 214 297 1341 2086 1547 1559 759
park	41
park$	1920 1948 1990 648
parked$	648
parking$	648
parks$	648
part	1011 1663 1673 1674 28 593
part$	1680 1030 81 1084 1822 1414 2067
partic	1011 1663 1016 28
participants$	1668
participate$	1030
participates$	1030
participation$	1453
partie	33
parties$	1035
partin	593
partne	13 1018 1681 1094 108 109 449 1524
partner$	768
partners$	0 1 1659 1015 29 1746 110
partnership$	1015 1670 1110 1111 1525
parts$	1414 2067
party	33
party$	1035 2096
pass$	95
passage$	1734 1504
passages$	1734 1504
passed$	1748
passes	36
passes$	453 1641 1643
pastor	103
pastoral$	1105
path	2075
path$	30
pathwa	1388 1566
pathway$	2040
pathways$	1745 2040
patient$	1581
patrol	1003 1661 1682 1699 444 1454 652
patrol$	1660 1671 685 946
patrolled$	946
patrolling$	946
patrols$	1660 1671 685 946
pay$	912
paying$	912
pays$	912
peace	1393
peace$	2045 2062
peeled$	1573
peer	1860 1210
peer$	188 1196 1856 1860 1210 1862 1215 1255 1921 1270 1271 1924 1927 1949 1984 1989 1352 1360 1389 1583 1595 1603
peers	1949 1352 2048
peers$	1861 1862 245 1940 1943 1964 1327 1984 2004 2006 2013 2020 2022 2024 2036
people	20 1681 1151 449
people$	0 1 1659 1022 23 1028 29 1042 1055 1059 1073 1727 1730 1731 1759 1813 1179 1185 1246 1943 1950 1984 346 2034 416 2080 1484 483 1606
per$	20
percen	20
percent$	1022
perceptions$	1546
perfor	33 1687
perform$	437 980
performance$	1035 2073
performances$	1035
performed$	980
performing$	437 980
performs$	437 980
periodic$	518
periodically$	1769 518 1523
permit$	1742 1776 1187 1292 1329 1568
permited$	1187
permits$	1742 1776 1568
permitted$	1187 1212 1362
person	1681 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 274 1285 1989 1360 449 1583 1595 1603
person$	0 1 1659 29 142 1929 1378 1484 558
pharmacist$	794
phone	1003 36 1387 2058
phone$	453 931
phoned	1002 1039 1693 1694 455
phoned$	1654 1691 1040 1457
phones	211
phones$	453 931
phoning$	931
physio$	790
physiotherapist$	790
pick$	124 1134 368 634
picke$	368
picked$	84 85 1109 634
pickes$	368
picking$	368 634
picks$	368 634
picnic	33
picnic$	1035 2096
picnics$	1035
picture$	1060 1092
pictures$	1060
pitch	2075
pitch$	30
plac	395 597
plac$	376
place	1017 1024 1682 1687 1699 283 444 1446 1454 652
place$	1669 1676 1754 1758 1767 1788 1807 1820 1920 269 280 1939 293 1303 306 1968 1358 362 376 413 1452 1510 1621
placed	283 1446
placed$	1914 1273 1276 284 311 1340 1348 376 389
placeed$	362
placeing$	362 413
placem	1279 1931 1280 1937 1305 1965 1314 1970 373 1388
placement$	284 1946 293 1966 2016 2040
placements$	1932 284 1946 293 1957 1971 2016 2040
placered$	362
places	283 1430
places$	1754 1788 1820 269 293 362 376 413 2082 1621
placeting$	413
placin	283
placing$	376
placs$	376
plan	1682 1699 444 1454 556 652
plan$	2 1665 24 1725 1738 1741 1092 1523 654
planni	556
planning$	1762 1548
plans	556
plans$	1725 1115
plant$	974
planted$	1684 974
planting$	974
plants$	974
play	33
play$	30 1035 168 1205 1254 2073 443 987
played	1687
player	39
players$	1607
playgr	1279 1931 1970
playing$	168 443 987
plays$	1035 168 443 987
pledge$	32
podcast$	35 2081
point	1056
point$	1708 1754
police	21 1023 1675 1681 37 38 449
police$	0 1 1659 29 677
policechecks$	1023
polici	1682 31 1699 444 1454 652
policing$	678
policy	1682 31 1699 1440 444 1454 652
policy$	35 2092 654
pond$	30
pool	41 1445
pool$	2097
pop$	565
portal$	35
portals$	35
positi	134 166 208 350
position$	1523
positive$	1136 1791 1799 1168 564 1581
possib	1555
possibilities$	554
possibility$	1554 554
possible$	1326 1515 1516 1532 554
post	1682 1699 444 1454 641 652
post$	1703 1452
posted	1034 1044 47 1446
posted$	1686 1696 1049 1455
poster	1682 31 1699 444 1454 652
poster$	34 418 2078 1643 654
posters$	34 418 1643
potential$	554
power$	197 2063 410 1413 1584 1592 1593
powerful$	1996
powers$	197 1584 1592 1593
practi	1681 37 38 1113 449 1524
practicable$	1516
practice$	1763 1765
practitioner$	0 1 1659 29
practitioners$	0 1 1659 29 110
presen	1682 1699 1143 1182 444 1446 1454 652
presence$	1834 1223 1536 1538
present$	1795 1968 1581 636 1640
presented$	636
presenting$	636
presents$	1795 636
preven	193 196 1213 247 248 384 522
prevent$	194 1216 244 1299 340 855
prevented$	1840 372 855
preventing$	194 340 855
prevention$	855
prevents$	194 340 855
prey	73 1486
prey$	1726
price	1440
price$	2092
priced	1038
priced$	1690
print	641
print$	940
printe	1034 1044 1446
printed$	1686 1696 940
printing$	940
prints$	940
priori	1509 522
priorities$	826
prioritise$	714
prioritised$	1794 714
prioritising$	714
priority$	1127 826
prise$	269 288
pro	208 350
proact	109 142 1158
proactive$	1111 1144 1810 883
proactively$	883
problem$	1778
problematis$	544
problematise$	544
problematises$	544
problematising$	544
problematiss$	544
problems$	1778
procedures$	1745
processes$	1745 1115
procur	1038
procured$	1690
produc	4 1023 1675 2043 1446
production$	1006
profes	13 1681 1094 449
professional$	0 1 1659 29 1122 450 509
professionals$	0 1 1659 1015 29 1746 110
profile$	1512 1536 703
profiled$	703
profiles$	703
profiling$	703
profit	1486
profit$	1726
progra	1682 1699 1373 2025 1388 444 1454 652
programme$	2 1662 2040 447
programmes$	2040
progre	1026 1109 1134 1166
progress$	1744 1783 1786 1523 1577 849
progressed$	1678 1761 1818 849
progresses$	1744 849
progressing$	849
progresss$	1744
prohib	193 196 247
prohibit$	194
prohibited$	1840 372
projec	2028
project$	30 1895 447
promise$	257 396
promised$	396
promises$	257 396
promot	522
promote$	816
promoted$	1794 816
promotes$	816
promoting$	816
promptly$	1765
proper$	1093
proportionate$	880
proportionately$	880
protec	522
protect$	862
protected$	1794 862
protecting$	862
protection$	201
protective$	1524
protects$	862
protoc	1682 1699 444 1454 652
protocol$	654
provid	1023 1675 1044 47 103 1446 534
provid$	139
provide$	1105 139 893 970
provided$	1696 1049 1105 1758 161 1455 893 970
provider$	1983
providers$	1983
provides$	1105 139 893 970
providing$	1105 139 893 970
provids$	139
provis	4 1682 1699 1182 1937 444 1454 1524 652
provision$	1006 1834 2016 1526 1527
provisions$	2016
pru$	2016
psychiatrist$	780
psychologist$	779
public	4 973
publication$	1006
publis	1034 1446
publish$	941
published$	1686 941
publishes$	941
publishing$	941
pull$	206 269 357 1396 2063 410 1413
pulle$	357
pullen$	357
pulles$	357
pulling$	357
pulls$	357
pupil$	346
pupils	1441
pupils$	346 1607
purcha	1038 1446
purchased$	1690
purpose$	1792
put	395 597
put$	1024 1034 1687 1044 113 1155 389 413 1446 963
puting$	413
puts$	413 963
putting$	113 413 963
qualit	1524
questi	1682 1699 444 1454 652
quicke	661
quicker$	1575
quickly$	1575
quit	406
quit$	261
quiting$	261
quits$	261
racism	751
racist	751
radar$	1521
raise	95 124
raise$	1126 510 540 975
raised$	1748 510 1551
raises$	510 975
raising$	510 1513
ramp	36 2075
ramp$	30 399 400
ran$	1449
rang	1661 455
rang$	1040 1457
rate	1707
rate$	451 655
rated$	655
rates$	451 655
rather$	306 1358 501
ratifi	1446
ration	352
re	1336 474
re$	1342
reach	1056 1387
reach$	1708 1396 533 653
reache	1002 1673
reached$	1654 653
reaches$	533 653
reaching$	533
react$	573
reacts$	573
read	1002 1666 1446
read$	1654 1034 956
reading$	956
reads$	956
ready$	1684
reassurance$	1757 821
reassure$	821
reassured$	821
reassures$	821
reassuring$	821
receiv	1673 1674 103 1446
receive$	1105
received$	43 1447
recogn	60 1147 522
recognise$	1799 869
recognised$	1062 869
recognises$	869
recognising$	869
record	1023 1675 1682 1699 1084 83 84 85 86 1094 95 444 1446 1454 652
record$	3 18 1738 1739 1741 427 1505
recorded$	1736 1085 1087 1088 427
recording$	427
records$	18 1746 427
recove	661
recrui	1002 1044 73 1446
recruit$	924
recruited$	1654 1696 924
recruiting$	924
recruits$	924
red$	1704
redecorated$	1684
redraft$	950
redrafted$	950
redrafting$	950
redrafts$	950
reduc	250 352 366 378 411 661
reduce	193 2064 522
reduce$	273 856
reduced$	1794 1840 856
reduceing$	273
reduces$	273 856
reduci	193
reducing$	856
reference$	1734 1504
references$	1734 1504
referr	1002 1016 1673 1679 1682 1699 444 1454 652
referral$	69 2078
referrals$	1668 69
referred$	1654
reflec	1147
reflect$	1799
reform$	1988
refunds$	1651
refurbished$	1684
refurbishment$	30
refuse	248
refused$	377
regard$	1127
region	1965
regist	1666
register$	3 18 362
registered$	362
registering$	362
registerred$	362
registers$	18 362
regrou	1336
regroup$	1988
regular$	1125 135 451 518 536 547
regularity$	6
regularly$	1765 1769 518 1523
rehear	33 1084
rehearsal$	1035 2094
rehearsals$	1035 2094
rehearsed$	1736
rehous	283
rehous$	326 339
rehouse$	275 326 339
rehoused$	1276 275 326 339 1348
rehouses$	275 326 339
rehousing$	275 326 339
rehousred$	326 339
rehousring$	326 339
rehouss$	326 339
relati	1819 1195 1197 1238 1937 1298 1524
relationship$	1847 1950 558 829
relationships$	1783 1847 245 1950 829
relatives$	1607 771
releva	1084 103
relevant$	1736 1093 1105 1515 1516
reliance$	286 1368
reloca	283
relocat$	326 339
relocate$	275 311 326 339
relocated$	1276 275 311 326 339 1348
relocates$	275 311 326 339
relocating$	275 326 339
relocatred$	326 339
relocatring$	326 339
relocats$	326 339
remain	84 156 2046 519
remain$	1112 1152 1154 328 538 600
remaining$	328 1395
remains$	1152 1154 328 600
rememb	1077 1729
remind	1039
remind$	817
reminded$	1691 817
reminding$	817
reminds$	817
remote$	1375
remov	388 406 407 502 589
remov$	357
removal$	205
remove	394 2053 2059
remove$	206 294 357 944
removed$	294 1955 1348 944
removen$	357
removes$	294 357 944
removing$	206 294 357 944
removs$	357
reopen$	978
reopened$	978
reopening$	978
reopens$	978
repair	1024
repair$	30 915
repaired$	1676 915
repairing$	915
repairs$	30 915
repeat	1084 83
repeat$	1736
repeated$	1736 1085
replac	1024 1358 585
replace$	613 644
replaced$	1676 1972
replaces$	613
replacing$	613
replie	1016 1039 1045
replied$	1691
replies$	1668 1697
reply	1666 1045
reply$	1697
report	1003 1016 1023 1675 1682 1699 1707 1083 1084 83 95 2058 444 1454 652
report$	1660 61 69 1733 1735 654 655
reported$	1736 1085 1748
reports$	1660 1668 61 69
reques	597
request$	1060
requested$	1447
requests$	1060
requir	253
require$	213 396
required$	257 396 1515 1516
requireed$	213
requireing$	213
requires$	213 396
resent	1077 1729
reserve$	989
reserves$	989
reserving$	989
reside	33
residential$	1035
residents$	1606
resili	1524
resilience$	831
resour	1682 1699 1182 444 1454 652
resources$	1090 1124 1834 1526 1571
respec	1819 522 746
respect$	871
respected$	1794 1838 871
respectful$	1724 871
respectfully$	871
respecting$	871
respects$	871
respit	1393
respite$	299 2045
respon	1666 1016 1673 1674 1045 1158 522 1524
respond$	124 527 573 846
responding$	846
responds$	573 846
response$	1697 1763 846
responses$	1668 846
responsibility$	1101 1829
responsive$	1810
rest	1860 1877 1888 1903 1952 1978 1393 2046 1395 2048 1601
rest$	1908 1910 1930 1949 299 2006 2013 1363 2020 2036 2039 2045 2051 1410 2068
restri	193 250 352 378
restrict$	273 379
restricted$	1840 372 379
restricting$	273 379
restrictped$	379
restrictping$	379
restricts$	273 379
restrictting$	379
resurfaced$	1684
resurfacing$	30
retain	534
return	1666 1673 1674
return$	345
returning$	345
returns$	345
retwee	1016
retweets$	1668
reunit	1336
reunite$	1988
review	1023 1675 1682 1699 1109 444 1446 1454 1520 652
review$	2 1777 1521 521 879
reviewed$	1761 521 879
reviewing$	521 879
reviews$	521 879
revise	1446
rewrite$	949
rewrites$	949
rewriting$	949
rewritten$	949
ride$	1300 2094
rides$	2094
right$	1093 1799
rights$	558 744
ring	1003 1661 1707 1056 1256 1387 2058
ring$	1708 932
ringing$	932
ringle	1285 2061 1598
ringleader$	1591 1594 708
ringleaders$	1591 1594 708
rings$	642 932
rink	41
rise	661
rise$	45
rises	661
rising	661
risk	1819 1524
risk$	1747 1778 506 1523 841
risks$	1747 1778 506 841
risky	1819
rival	903
road	1970
road$	1976
robbed	1057 73
robbed$	1709 731
robber	663
robberies$	689
robbery$	689
robust	109 142 1509
robust$	1111 1144 547 884
robustly$	884
role	1566
role$	543
roll	4
rolled$	1446
rollout$	1006
room	10 41 1279 1931 2075
room$	30 280 1939 2002 2055 2076 2078 2089
rooms	1931
rose	661
rota	1682 1699 2043 444 1454 652
rota$	35 2078
rotas$	35
round$	1846 1567
rounde	1445
rounders$	2097
route	1970 1430
route$	1304 1976 1430 2082
routes$	1745 1304
routine$	518
routinely$	518
routines$	729
row$	69 1414 2067
rows$	69 1414 2067
rugby	1445
rugby$	2097
rule	31 1845 1440
rule$	32 1844 396 2092
ruled$	1080 396
rules$	32 1844 396 2092
run	1044 1446
run$	1696 1725 1726 2094 1449 1640 967
rung	1002 1661 1039 1693 1694 44 1711 2058 455
rung$	1654 1691 1046 1457
running$	1689 967
runs	1023 1675
runs$	1725 2094 1449 967
s$	87 1252 1277 301 405 409 1597
s34$	590 591
s35$	590 591
safe	134 1819 166 1430 1509 1524
safe$	1724 1136 1799 1803 1804 1168 2082 1477 749
safegu	522 748
safeguard$	863
safeguarded$	1794 863
safeguarding$	863
safeguards$	863
safely$	1472 659
safer	166 1370
safer$	1799 1803 1804 1168 1537 658 749
safety	1819 1509 1524
safety$	1792 546
said	1077 1729 83
said$	1085 655
same	1282 371 2031
same$	1703 1232 1282 1934 1287 1306 1307 1968 1350 2031
sameanother$	1940
samefriends$	1940
samegroup$	1940
sameother$	1940
samepeers$	1940
sanction$	717
sanctions$	717
sat$	1039 1273 389
saturd	392 393
saturday$	1695 392 1394 393 2047 1422
saturdays$	1695 1394 2047 1422
saw	1077 1729
say	1707 1056 1077 1729
say$	1708 655
saying$	655
says	1077 1729
says$	655
scatte	1239 1240 593
scattered$	1891 1892
schedu	1446
scheme	1682 1699 444 1454 652
scheme$	35 447
schemes$	35
school	21 1023 1675 1681 37 38 41 1107 1279 1931 1280 1937 1965 1314 1970 1331 1373 2025 373 2028 1388 390 2083 449
school$	0 1 1659 29 1721 1759 1111 1946 293 1947 1948 1954 1963 1966 1967 1983 2016 2040 1392 2091
schoolchecks$	1023
schooled$	1340
schools$	0 1 1659 29 1932 1971 1983 2016 2040
scope	1083 1084
scope$	1733 1735 1736 553 554
scopes$	553
scoping$	553
score	1707
score$	62 655
scores$	62 655
screen	1682 33 1699 444 1454 652
screening$	1035
screenings$	1035
search	1057
search$	719
searched$	1709
searches$	69 719
seat	36
seat$	269 343 399 400 413 2078 2090 985
seated$	1273 343 389 985
seating$	22 269 413 985
seats$	22 269 343 399 400 413 2090 1621 985
seatting$	413
second	2046
section34$	590
section35$	590
secure	1017 1446
secured$	1669
security$	1792
see	1003 1707 1077 1729 1865 1256 1259 1951 2009 1387
see$	1833 181 1855 1206 1864 1233 249 1907 1911 1333 1398 439
seeing	1848 1868 2038
seeing$	181 1855 1209 1896 1901 1995 2026
seek	222 556 597
seek$	130 323
seekin	556
seeking$	323
seeks	556
seen	1002 1673 1679 1693 1694 44 1194 1259 320
seen$	1654 1046 1846 1853 1911 1405 404
sees$	249 439
seize$	720
seized$	720
seizes$	720
seizure$	720
seizures$	720
select$	368
selecte$	368
selectes$	368
selecting$	368
selects$	368
self$	1524
sell	73 1486
sell$	1726 2069 2070
seller	1712
seller$	675
sellers$	1606 675
selling$	1466 1485 1487
sells$	1487
semina	1682 1699 444 1454 652
send	283 388 641
send$	287 345 362 376 929
sende$	376
sended$	362 376
sendes$	376
sending$	345 362 376 929
sendred$	362
sends	1023 1675
sends$	287 345 362 376 929
senior$	547
sense$	138
sensit	142 1158
sensitive$	1764 1144 1810 882
sensitively$	882
sent	1673 1044 47 1057 283 2058 1446
sent$	1696 1049 1709 236 1276 287 311 1340 1348 1369 376 1455 930
sente$	376
sented$	376
sentence$	1734 1504
sentences$	1734 1504
sentes$	376
senting$	376
sents$	376
separa	1239 1240 1322 350 374 2058 593
separate$	1264 265 277 278 1284 1289 302 303 310 1318 1319 1324 329 344 354 359 1364 1365 386 1391 1397 1403 412 1415 1602
separated$	1891 1892 1376 1602
separately$	1974 897
separation$	593
september$	1719 1068
sergea	1681 37 38
sergeant$	682
serve$	988
server	405
server$	1407
serves$	988
servic	10 37 38
service$	35 447
services$	35 1745 110 1782 1526 1527
serving$	988
sessio	1682 1699 2028 444 1454 652
session$	1700 1267 1935 1948 1958 1320 1973 2049 2055 2094 654
sessions$	1700 1267 1936 1948 1960 1320 1973 2049 2094
set	1279 1931 1970 1373 2025 1388 390 597
set$	1084 83 84 85 1155 1942 1943 1954 1312 1332 2002 2040 1392 1446 572 616 630
sets	1931 2025
sets$	1312 1971 2040 572 616 630
setting$	1754 1788 1820 572 616
settings$	1754
settle$	2045 2062
seven	39 40 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1989 1360 1583 1595 1603
seven$	1042
sever	193 296 366
several$	338
severed$	1863
severi	193
severs	193
sew$	983
sewing$	983
sews$	983
shadow$	1396
share	95
share$	111 1254 371 878
shared	1446
shared$	1748 1308 318 1321 2010 374 405 1408 878
shares	1016 1023 1675
shares$	1668 1254 371 878
sharing$	1670 111 1901 1254 371 878
she	75 346 367
she$	1821 1178
shed	2075
sheet	1682 1699 444 1454 652
sheet$	18
sheets$	18
shelte	36 2075
shelter$	22 30 34 399 400
shelters$	34
shift	1682 1699 1388 444 1454 652
shift$	1700 2040 2049
shifts$	1700 2040 2049
shoo	380
shop	41 2083 1461
shop$	1685 1920 1990
shopke	1681 1419 449
shopkeeper$	0 1 1659 29 2071 1489
shopkeepers$	0 1 1659 29
shoplifting$	698
shops$	1685 1990 2086
shorte	352 661
shorten$	976
shortened$	976
shortening$	976
shortens$	976
should$	1106 132 140 141 1334
show	33 1056
show$	1035 1708 2096 1458 1476 1640 957
showing$	1020 957
shown	1034 1693 1694 47 161
shown$	1686 1049 1163
shows$	1035 1458 1476 957
shut	2059 406
shut$	336 377
shuted$	336
shuting$	336
shuts$	336
siblin	316 317
side$	1035 1414 2067 2097
sides$	1414 2067
sign	1673 1674 31 36
sign$	1011 1016 22 1025 34 418 2078 942
signed	1034 1446
signed$	1002 1004 1025 1026 1686 942
signing$	942
signpo	1002
signpost$	806
signposted$	1654 806
signposting$	806
signposts$	806
signs$	22 34 418 942
since$	1471
sing$	651
singes$	651
single	356
singly	1322
singly$	1974 2014 1589
sings$	651
sister	316 1386
sister$	759
sisters$	1607
sit	84 1206
sit$	1194 1205 1858 1864 230 1254 1914 1273 343 2032 2042 1401 2054 413 622
site	1279 1931 1302 1970 2028 1388
site$	35 1954 1958 1992 2040
sites	1931
sites$	35 1971 2040
siting$	413
sits$	1254 343 413 622
sittin	1931 2038
sitting$	1848 1901 1914 343 2026 413 622
sittings$	1932
situat	1524
situation$	1092 1523
six	39 40 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1989 1360 1461 1583 1595 1603
six$	1042 1442
sixth$	1331 1373
size$	1380
skate	2075
skate$	651
skatees$	651
skater	39
skates$	651
skills$	1141
sleep	1707 1250
sleepover$	1839 1902
sleepovers$	1839 1902
slide	1682 1699 444 1454 652
slot	2028
slot$	1346 2049 2055
slots$	1346 2049
small	1344
small$	1996
snooke	1445
snooker$	2097
so$	1165 189 204 1281 291 1957 342 355 408 494
social	1194 1848 2026
social$	37 38 1210 1352 1389 504
socialise$	1846 1604
sofa$	399 400
sofas$	399 400
sold	73
sold$	1487
solicitor$	778
some	1859 346 1598
some$	1177 1285 338
something$	177
somewhere$	1977 1353
son	1386
son$	1366 759
song$	30 2081
sons$	1366
soon$	1390
sooner	661
sooner$	1575
sort$	1332
sought$	1758 1838 1447
space	1815 1393
space$	1788 1820 335 375 2045 2078
spaces$	1788 1820
speak	1003 1259
speak$	165 1256 1911 1387 429 1640
speaking$	165 1848 429
speaks$	165 429
speed$	1812
spend	1707 1206
spend$	1194 1858 1914 467
spending$	1848 1896 1914 2026 2038 467
spends$	467
spent	1017
spent$	1669 1019 467
split	1239 1335 374 593
split$	1891 1240 267 268 1987 1376 389
splits$	267 268
splitting$	267 268
spoke	455
spoke$	1040 1457
spoken	1039 455
spoken$	1002 1679 1031 1691 1693 1694 44 1457
spotted$	1405 404
spread	374
spread$	1376 389
spring$	1719
squad	2043
squad$	2049 684
squads$	2049
square$	1194 1920 1948 1990
stabbing$	697
stabbings$	697
staff	20 21 1681 37 38 449
staff$	0 1 1659 1022 29 110 1145 1547 1559
staffa	1023 1675
staffc	1023 1675
staffchecks$	1023
staffd	1023 1675
staffe	1023 1675 1044
staffed$	1696 617
stafff	1023 1675
staffh	1023 1675
staffing$	1090 1124 617
staffl	1023 1675
staffm	1023 1675
staffo	1023 1675
staffp	1023 1675
staffr	1023 1675
staffs	1023 1675
staffs$	617
staffu	1023 1675
staffv	1023 1675
staffw	1023 1675
stage	2075
stage$	30 1754
staged	1687
stagge	279
staggered$	354 1365
stall	1682 1699 444 1454 652
stall$	2096
stalls$	2096
stance$	1808
stand$	1205 343 2032 2042 413 606 621
standi	1848 2026
standing$	413 621
stands$	413 606 621
standting$	413
start	1707 1356
start$	1241 311 362 2045 567 961
starte	1166
started$	1818 362 961
starting$	362 961
startred$	362
starts$	311 362 567 961
starttime$	2008
starttimes$	2008
stated	1084
stated$	1736
station$	1685
stations$	1685
stay	1707 84 1147 156 1937
stay$	1112 1799 1152 1154 1273 293 328 2021 2030 397 422 472 475 538 600
staying$	328 397 422
stays$	1152 1154 328 397 422 472 475 600
steer$	206 328 887
steered$	887
steering$	13 206 328 887
steers$	206 328 887
step	1386
step$	315 568
stepbrother$	759
stepcarer$	759
stepcarers$	759
stepdad$	759
stepdaughter$	759
stepfather$	759
stepmother$	759
stepmum$	759
stepparent$	759
stepparents$	759
stepping$	568
steps	1114
steps$	1766 399 400 568
stepsister$	759
stepson$	759
stereo	750
stereotypes$	1546
sticke	31
sticker$	34 453
stickers$	34 453
stigma$	1546
still$	1051
stock	641
stood$	65
stop	1707 193 1213 247 248 384 406
stop$	194 207 1867 1216 244 259 1299 1972 319 1986 340 1343 464 962
stoppe	1057 1058 1071 2059
stopped$	1709 1710 1723 1840 1863 1972 372 464 962
stoppi	193 247
stopping$	194 319 340 962
stops	193 247
stops$	69 194 1972 319 340 1343 464 962
strang	1712 1419
stranger$	2071
strate	1682 1699 444 1454 652
strategic$	547
strategies$	1115 1141 1526
stream	2043
street	1305
street$	1881
streets$	1881 1957
streng	522 1524
strength$	1783 558
strengthen$	859
strengthened$	1794 859
strengthening$	859
strengthens$	859
strengths$	109 1783 558
strik	502
strike$	80
strive	556
strong$	536
struck	502
struck$	80
students$	1607
studio	41
submit	1023 1675 1446
submit$	972
submits$	972
submitted$	972
submitting$	972
suitab	103 208 350
suitable$	1105 1516
summer$	1719 414
summers$	414
sunday	392 393
sunday$	1695 392 1394 393 2047 1422
sundays$	1695 1394 2047 1422
superv	1682 37 38 1699 444 1454 652
supervised$	586
supervision$	1671
supper	33 1435 1436
supper$	1035 2087 2088 2096 1641
suppers$	1035 1641
suppli	73
supplied$	1487
supplier$	694
suppliers$	694
supplies$	694
supply	73 1486
supply$	1726 2069 2070 694
supplying$	694
suppor	1002 1003 1682 1699 1109 134 142 1158 166 320 444 1454 1509 522 1524 652
support$	1671 103 1757 104 105 1115 508 1526 1527 1571 864
supported$	1654 104 1761 1804 864
supporting$	104 864
supportive$	1136 1791 1144 1810 1168 536 1581 864
supports$	104 864
sure$	150 396 1565
sured$	396
sures$	396
surgeon$	788
surger	1435 1436
surgery$	2087 2088
survey	1682 1038 1693 1694 1699 444 1454 474 652
survey$	35
surveyed$	1690
suspen	407 589
suspend$	596
suspende$	596
suspended$	1955
suspendes$	596
suspending$	596
suspends$	596
sustai	807
sustained$	1794
swap$	979
swapped$	979
swapping$	979
swaps$	979
sway$	1396 2063 410 1413
sweep	380
sweep$	982
sweeping$	982
sweeps$	982
swim$	2096 1641 651
swimes$	651
swims$	1641 651
switch	395
switch$	631
switched$	631
switches$	631
switching$	631
system$	35 1111
systems$	35
t$	1218 602
table	36 1970 1350 1373 2025
table$	22 1884 1958 2002 399 400 1445
tabled	1446
tables	1279 1931
tables$	22 1971 399 400
tackle	124 522
tackle$	1126 715 851
tackled$	1794 851
tackles$	715 851
tackling$	715 851
tailor	103
tailored$	1105
tak	406 641
tak$	357 376
take	283
take$	4 79 80 99 112 130 144 154 160 175 345 357 376 441 955
taked$	376
takeing$	345
taken	1715 1718 2058
taken$	1080 79 80 160 1276 287 357 2053 1446
takes	283
takes$	79 80 154 160 175 345 357 376 441 955
taking	283
taking$	80 112 144 154 160 175 357 376 955
taks$	357 376
talk	1003 1682 1699 444 1454 652
talk$	1700 165 1256 1387 555 1640 654
talked	1039 455
talked$	1691 1040 1693 1694 1457
talkin	2038
talking$	165 1901 1522
talks$	1700 165 555
tally$	18
target	103 1486
target$	24 1726 2069 2070 569 702
targeted$	1105 569
targeting$	569 702
targets$	24 569 702
task$	24
tasks$	24
taught	320
taught$	1273 1340 1348
taxi$	2096
taxis$	2096
teach$	1725 139 269 938 1001
teache	20 21 1023 1675 1681 37 38 449
teache$	139
teacher$	0 1 1659 29
teacherchecks$	1023
teachers$	0 1 1659 1022 29
teacherschecks$	1023
teaches$	1725 139 938 1001
teaching$	139 938 1001
teachs$	139
team$	1094
teams	1331
teams$	1983
teenag	188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1989 1360 1382 1583 1595 1603
teenagers$	2034
teleph	1002
telephoned$	1654
tell	1707 1056 1077 1729 253
tell$	1708 213 655 958
telled$	213
telling$	213 958
tells	1077 1729 253
tells$	213 655 958
tellsed$	213
tellsing$	213
tellss$	213
temptation$	1396
ten	1461
tenanc	373
tennis	1445
tennis$	2097
tent	2043
term	1118
term$	1719 1770 414
terms$	414
text	1003 1682 1699 1256 1387 444 1454 652
text$	1060 61 933
texted	1002 1693 1694 455
texted$	1654 1457
textin	1342
texting$	1994 933
texts$	1060 61 933
than	1199
than$	1054 1851 1852 225 1242 1248 1268 1503
thanke	1693 1694
that$	1014 417 1460 1468 1478 479 1646
thatfriends$	2011
thatgroup$	2011
the	1425 1555
the$	1010 1692 1072 136 1145 1146 1156 1257 1263 1277 1323 417 1421 1423 2076 1426 1429 1432 2089 1438 2091 1442 1444 1460 1468 1475 479 481 486 487 1547 1559 560 1609 1610 1612 1613 1614 1615 1616 1617 1619 1625 1626 1627 1628 1629 1630 1631 1633 1634 1635 1638 1639 1649 1650 1652
theatr	41
thefriends$	2011
theft	663
theft$	691
thefts$	691
thegroup$	2011
their	1903
their$	1692 1050 87 1170 227 1263 301 1438 2091 1460 1468 560 1610 1612 1638 1649 1650
theirfriends$	2011
theirgroup$	2011
theirs$	1724 1479
them	39 57 1063 1072 1075 1078 1079 1107 149 1151 188 1196 1856 1214 1215 1255 1921 1270 1271 1924 1927 316 1989 2001 1360 367 1425 1428 1441 1461 1475 1524 1583 1595 1598 1603
them$	1692 1059 1727 1730 1731 1759 1145 1813 1179 1214 1879 1246 1950 383 2080 1432 2091 1468 475 1498 1547 1559 1617 1636 1637 1644 1646 1649 1652
theme$	1778
themes$	1778
themse	53
themselves$	1055 1795 668
then$	1816
therapist$	781
there$	1703 1121 280 1968 470 1608
these	1107
these$	1075 1759
they	26 39 53 75 149 1151 238 1927
they$	1028 1055 1092 1821 1178 383 640
thin$	228
things$	1092 1115 1789 1185 1522
think	1077 1729 1147
think$	1056 1799 1809 473 550
thinking$	1762 550
thinks	1077 1729
thinks$	473 550
thinned$	228
thinning$	228
thins$	228
this	1084 1475
this$	1733 1735 1736 1737 1263 1323 1468 479
thisfriends$	2011
thisgroup$	2011
those$	72 415
though	1077 1729
though$	1500
thought$	1762 1127 473
threat	1057 73 663
threat$	1060 69
threaten$	2069 2070 2071
threatened$	1709 737
threats$	1060 69
three	53 75 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 317 1989 346 1360 1382 2046 1441 1583 1595 1598 1603
three$	1055 188 1196 199 1856 1215 1905 1255 1260 1921 1270 1271 1924 1927 1285 1989 338 1360 2034 1409 1423 1426 1442 1444 1583 1595 1603 1614 1646
threes$	2035
throug	1002
through$	1654 8 1691 91 128 1550 1580
throw	388
thursd	392 393
thursday$	1695 392 1394 393 2047 1422
thursdays$	1695 1394 2047 1422
ticket	36
ticket$	453 1643
tickets$	453 1643
tie$	209 353 1368
ties	1195 1197 1298
ties$	1847 1849 209 229 1950 353 1368
time	1931 2028
time$	1090 1754 1119 1124 1846 1205 1869 1871 1872 1236 1237 1894 1904 1912 259 1266 1267 1920 1275 1934 1935 295 1960 1346 1354 2008 2014 2032 2049 2055 1469 1472 1533
timely	142
timely$	1144
times	1931 663
times$	7 1698 46 68 1754 1267 1932 1346 2008 2017 2049
timeta	1682 31 1699 1279 1931 1280 1314 395 444 1454 652
timetable$	1665 35 1966 2078
timetabled$	389
timetables$	35 1932
to	309
to$	1654 1683 1032 1692 1046 1701 1714 1743 1100 1766 1771 1126 1779 1781 132 1793 140 1797 1810 1159 1160 1171 1234 1261 271 1928 300 1334 2000 2002 1431 2084 1434 1437 1439 2095 1457 1459 1462 1470 1471 1473 1494 1510 1556 1558 1611 1620 1627 1645 1647
togeth	1194 1195 1848 1855 1206 1864 1865 1233 1888 1250 1252 1906 1259 1282 1951 1333 1336 2031 1406
together$	1837 1846 1847 1853 1857 1858 1885 1886 1889 1894 1902 1904 1911 1912 1913 1914 1920 1934 1968 1981 1985 1988 1994 2032 2042 2057 1472 1525 1590 1653
togethers$	1902 1913
told	1039 1693 1694 1711 1077 1729 1084 84 86
told$	1691 1736 1088 257 2058 655
took	1718 65
took$	80
toolki	1682 1699 444 1454 652
tools	36
tools$	1141
torches$	453 1643
touch	1039 1194
touch$	1691 1846 1945 1522 529
tour	1682 1699 444 1454 652
tour$	2094
tourna	33
tournament$	1035 2096
tournaments$	1035
tours$	2094
toward$	1558
towards$	1558 1580
town	1279 1931 1937 1965 1970 2030
town$	1938 1947 1961 2016
towns	1931 1305
towns$	1957 1962 1971
track$	701
tracke	1682 1699 444 1454 652
tracked$	701
tracking$	701
tracks$	701
train$	909
traine	1002 1673 1679 1031 1446
trained$	1654 1683 908
traini	1018 1682 1699 444 1454 652
training$	2 1662 1670 1671 1331 446 910
trains$	908
transf	283 395
transfer$	311 326 339 362
transfere$	326 339
transfered$	326 339 362
transferes$	326 339
transfering$	326 339 362
transferred$	1276 311 326 339 1348 362
transferring$	326 339
transfers$	311 326 339 362
transl	1446
transp	320
trauma$	109 558
travel	381
travel$	1191 1205 1206 1254 1914 1300 1641
travelling$	1901
travels$	1191 1254
treated$	753
tries	556
trim$	981
trimmed$	981
trimming$	981
trims$	981
trip	1682 1699 1435 1436 444 1454 652
trip$	1700 1320 1973 2087 2088 2096 654
trips$	1700 1320 1973 2096
trust	1707 1077 1729 1524 745
trust$	664
truste	60
trusted$	1062 664
trusts	1077 1729
trusts$	664
try	556
trying	556
tuesda	392 393
tuesday$	1695 392 1394 393 2047 1422
tuesdays$	1695 1394 2047 1422
turf	380
turn	1666 1673 1674 1707 388
turn$	1011 336 1443 448 465 468 632
turned$	1711 1190 336 377 465 632
turning$	336 632
turnout$	1453
turns$	336 1443 465 468 632
tutor	37 38 1279 1931 1970 1331 1373 2025 2028
tutor$	1279 1280 1314 1983 1373 1388 390
tutors	1931
tutors$	1971 1983
twice$	1655 46 68 2077
two	75 188 1196 1856 1859 1215 1255 1921 1270 1271 1924 1927 316 1989 346 1360 2046 1583 1595 1598 1603
two$	188 1196 199 1856 1215 218 1221 1905 1255 1260 1921 1270 1271 1924 1927 274 1277 1285 1950 316 1989 338 348 1360 367 1409 1423 1426 1442 1444 1583 1595 1598 1603 1614 1625 1626 1646
twos	1383
twos$	1383 2035
type$	1332
unable$	231 385
uncle	1238
uncle$	765
under$	123 1446
underm	411
unders	1147 1509 522 1524
understand$	1799 868
understanding$	1581 868
understands$	868
undert	1166 1446
undertake$	257
undertaken$	1818
undertakes$	257
undo	296 366 411
unfair$	741
unfairly$	741
unfold$	1744
unfoldes$	1744
unfolds$	1744
unfollow$	599
unfollowe$	599
unfollowed$	599
unfollowes$	599
unfollowing$	599
unfollows$	599
unfriend$	599
unfriende$	599
unfriended$	599
unfriendes$	599
unfriending$	599
unfriends$	599
unit	1937 1970 373
unit$	2016
units$	1971 2016
unload$	984
unloaded$	984
unloads$	984
unlock$	905
unlocked$	905
unlocking$	905
unlocks$	905
unpick$	544
unpicke$	544
unpickes$	544
unpicking$	544
unpicks$	544
unsafe$	660
unsupervised$	1245
untangle$	359
until	1424
until$	1067 1296 341 2076 1609 1622
up	1663 1116 1128 1446
up$	1654 1006 1676 1677 1686 1688 1696 1710 1723 1087 1761 1110 1111 1768 1126 1780 1786 1144 1807 157 158 1847 1209 1891 1892 1902 1269 1922 1987 1994 2072 1450 1522 1570 1609 1618 1629 1630 1636
upd$	1450
update	1023 1675 1682 1699 1109 1113 444 1454 1520 652
update$	92 1747 877
updated$	92 1761 1521 877
updates$	92 1747 1765 877
updating$	92 877
uped$	1450
upinto$	1437
upon$	1288 1349
ups$	1668 1902 1450
upskil	522
uptake	4
uptake$	1006 1453
upto$	1437
urge$	557
urged$	557
urges$	557
urging$	557
use	1707 1056 1114 1486
use$	1708 1726 1766 120 130 144 2069 2070 466 587
used	1017 1711
used$	1669 1718 466
useful$	1724
uses$	120 466
usher	380
using$	144 1466 466
usual$	1093 1130 135
valued$	1838
vehicle$	710
vehicles$	710
venue	2028
vicar	37 38
victim$	730
victims$	730
video	1682 1699 444 1454 652
video$	2073 2078 2081
view	1666
view$	1129 1808
viewe	1673
views	1016
views$	1668 184 1546
vigila	1158
vigilance$	1536
vigilant$	1764 1810
visibility$	1490
visible$	1791 536 1581
visit	1003 1661 1666 1682 44 1699 1256 1387 1435 1436 444 1454 587 652
visit$	1660 1046 1700 1839 1864 1398 2087 2088 2096 654 926
visite	1002 1673 1679 1031 1039 1693 1694 1044 455
visited$	1654 1683 1691 1696 1046 1457
visiti	2038
visiting$	1901 926
visitor$	1507
visits	1016 1023 1675 587
visits$	1660 1668 1046 1700 1839 1250 2096 926
voice	1509 1524
voice$	822
voices$	822
volunt	1681 1682 37 38 1699 444 449 1454 652
volunteer$	0 1 1659 29 1700
volunteers$	0 1 1659 29 1700
voucher$	453
vouchers$	453
vulner	1819 1524
vulnerabilities$	842
vulnerability$	842
wait	663
wait$	1825 179 2032 620
waited	1718 65
waiting$	1825 179 620
waits$	620
waive$	992
waived$	992
waives$	992
waiving$	992
walk	1003 1707 1056 381 1430 1435 1436
walk$	1708 1191 1205 1206 1254 1914 287 1300 2082 2087 2088 2094 2096 475 927
walkab	1682 1699 444 1454 474 652
walked	1711
walked$	927
walkin	1848
walking$	2026 2038 927
walks	381
walks$	1191 1254 287 2094 2096 475 927
wall	2075
wall$	1685 399 400
walls$	1685
want	1077 1729 556
want$	1830
wanted	1061 1077 1729
wanted$	1713
wants	1077 1729 556
wants$	1830
warden	1681 37 38 449
warden$	0 1 1659 29
wardens$	0 1 1659 29
warm$	1724
warn$	213 242 365
warne$	242
warned$	213 242 365
warnes$	242
warnin	1204
warning$	69 213 242 365
warnings$	69
warns$	213 242 365
was	1718 65 84
was$	1032 1037 1041 1720 78
watch	1666
watch$	171 419 1536
watched$	419
watches$	419
watchful$	1108
watching$	171 419 541
way	1137 324
way$	1763 1789 1796 1916 1976 1326
ways$	1916 1526 1554 554
we	37 38
we$	1009 1821
weaken	296 1355 366 2064 411
weaken$	2007
weakens$	2007
weaker	1344
weaker$	1996
wean$	206
weaning$	206
webina	1682 1699 444 1454 652
webpag	1682 1699 444 1454 652
websit	1682 1699 2075 444 1454 652
website$	30 1685 35
websites$	35
wedge$	335 375
wednes	392 393
wednesday$	1695 392 1394 393 2047 1422
wednesdays$	1695 1394 2047 1422
week	2028
week$	1695 414
weekda	392 393
weekday$	1394 2047
weekdays$	1394 2047
weeken	392 393
weekend$	1695 1394 2047
weekends$	1695 1394 2047
weekly$	1655 2077 434
weeks	392 393
weeks$	1695 1770 1394 2047 414
weekss$	414
welcom	60 134 166
welcomed$	1062
welcoming$	1724 1136 1791 1168 1581
welfare$	747
well$	561
wellbe	1819 1524
wellbeing$	827
went	1661
went$	1037 1420 465
were	1718 65 84
were$	1032 1037 1041 1707 1720 78 271
what	97
what$	59 1083 1099 1133 170 1183 182 1460 1478
whatev	97
whatever$	1099
whatsapp$	1351 405 1408
when	64 97 1390
when$	1066 88 1099 1755 1765 1766 1768 1769 141 1878 2031 1460 1478 1510 1515 514 1523 1530 566
whenev	1390
whenever$	141 1878 514 566
where	64 97 1430
where$	1066 88 1099 1765 1766 1768 122 141 1402 2082 1460 1478 1510 1515 514 1530 530 566
wherea	64
whereas$	1066
wherever$	141 514
whether$	1478 1554
which$	1007 1008 1460 1478 1627
while	64
while$	1066
who	75 2061
who$	1014 1672 1074 1417 1418 1460 1478 1485 484
whoever$	485 1644
whole	1598
whole$	109 188 1196 1856 1215 1255 1921 1270 1271 1924 1927 1989 1360 1583 1595 1603
whom$	1460 1478
why$	1478
widen$	977
widened$	977
widening$	977
widens$	977
wider$	310
wife$	766
will$	1005 1032 1106 132 140 1334 1357
wind	406
window$	1685
windows$	1685
wing	1970 2043
winter$	1719
wisely$	2023
wiser	1370
wish	1077 1729 556
wish$	1830
wishes	1077 1729 556
wishes$	1830 184
with	1345
with$	1654 1692 1087 1088 1765 1768 1769 1126 1780 127 1163 1188 1841 1845 1849 1850 1209 1222 1893 1906 1258 1928 289 2000 1431 2084 1457 1471 1494 1510 1519 1525 1542 1580 1608 1622 1624 1627 1653
withdr	207
withdraw$	319 357 993
withdrawe$	357
withdrawen$	357
withdrawes$	357
withdrawing$	357 993
withdrawn$	1955 1972 993
withdraws$	319 357 993
wither	1355
wither$	2007
withers$	2007
within	81 246
within$	1231 1248
without$	1843 361 463 755
word$	1734 1826 495
words$	1734
work	1018 556
work$	2 1670 1671 30 1092 1762 1763 1783 164 1834 1973 522 523 1571 1572 578
worked	1019 1044
worked$	1002 1696 320 523 578
worker	21 1023 1675 1681 1682 37 38 1699 444 449 1454 652
worker$	0 1 1659 1009 29 1738 1741 450 1506 784
workerchecks$	1023
workers$	0 1 1659 1009 29
workerschecks$	1023
workin	1018 1524 556
working$	13 1670 1762 1763 1834 523 578
workload$	1090
works	556
works$	30 523 578
worksh	1682 1699 1373 2025 1388 444 1454 652
workshop$	1700 2040 2094 654
workshops$	1700 2040 2094
worrie	1077 1729
worries$	1096 1749
worry	1077 1729
worse	661
worst	1598
wound$	2059
wrap	103 574
wraparound$	1105 1576
wristbands$	453
write$	907
writes	1023 1675
writes$	907
writing$	609
writte	1034 1039 1084 83 1446 455
written$	1002 1679 1031 1686 1691 1693 1694 1736 1085 1457 907
wrong$	742
wrongly$	742
wrote	455
wrote$	1040 1457
yards$	1900
year$	1719 1279 1954 414
years$	414
young$	26 39 40 53 57 1063 71 1075 75 1078 1079 1107 1145 149 188 1196 1856 1214 1215 238 1255 1921 1270 1271 1924 1927 317 1989 2001 1360 1382 1428 2086 1441 1461 1524 1547 1583 1595 1603
younge	188 1196 1856 1215 1255 1921 1270 1271 1924 1927 274 1285 316 1989 346 1360 367 2046 2061 1583 1595 1603
younger$	1253 2029
youngest$	2029
youth$	1182 1948 1606
youths	1382
youths$	1246 2034 1606
yp	75 188 1196 1856 1859 1860 1215 1875 1877 1888 238 1903 1255 1921 1270 1271 1924 1927 274 1285 1949 1952 1953 316 1978 1989 346 2001 1360 367 2046 1395 2048 1583 1595 1598 1603
yp$	1950 1378
zine$	1643
zines$	1643
zone	1203 1204
zone$	1584
zones	1203 1204
zones$	1584
