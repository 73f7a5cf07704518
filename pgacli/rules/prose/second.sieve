1000 650 442

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
(?:harm|hurt|attack(?:s|ed)?|robbed|assault(?:s|ed)?|threaten(?:s|ed)?|sell(?:s|ing)?|sold|prey(?:s|ing)?|suppl(?:y|ies|ied|ying)|followed) (?:on |to |vapes to |drugs to\s+|alcohol to )?(?:the group|them|these young people|the young people|young people|children|members of the group|the friends)
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

2 3 4 5 6 10 11 12 14 15 16 17 18 19 20 21 22 23 24 26 27 30 31 32 33 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 63 64 66 68 69 82 89 91 92 93 94 95 100 101 102 103 104 106 111 112 114 118 135 138 141 200 210 223 241 242 243 246 247 248 249 250 251 252 297 298 299 301 302 303 304 305 306 309 312 313 314 321 322 327 328 329 335 338 340 341 343 344 346 347 352 353 357 358 359 361 366 367 368 370 371 372 373 377 378 379 380 382 386 387 388 389 390 391 392 393 394 395 398 400 403 404 405 406 407 409 410 411 412 415 416 428 434 435 436 443 506 507 510 511 517 519 520 521 522 523 524 526 527 528 532 533 537 538 539 541 542 544 545 546 547 564 565 566 567 568 570 571 572 573 574 575 576 579 580 581 582 583 584 586 587 589 590 591 592 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 617 618 619 620 621 622 624 625 626 627 628 629 630 631 633 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 656 658 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 720 721 722 723 724 725 726 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 744 747 749 750 751 752 753 754 756 757 758 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791 792 793 794 795 796 798 799 800 801 802 803 804 805 807 808 809 810 811 812 813 814 815 816 817 818 825 826 827 830 831 833 855 909 914 921 945 947 958 959 966 969 970 971 973 974 977 978 988 989 991 993 994 995 996 1 8 9 13 28 29 34 35 38 45 61 62 65 70 71 74 79 80 81 83 85 90 96 97 98 99 105 107 110 113 115 116 117 120 122 123 125 128 133 134 136 137 139 140 172 176 177 192 195 205 226 227 229 230 231 234 238 239 244 245 269 285 300 307 310 311 316 317 318 319 320 323 324 330 333 334 336 337 339 342 345 348 349 350 351 354 355 356 360 362 364 365 369 374 375 376 381 383 384 385 397 399 408 413 414 417 421 422 423 424 425 427 429 431 440 442 449 451 478 505 508 509 512 518 525 529 530 531 534 536 540 543 548 549 562 563 569 577 578 585 588 593 616 623 632 634 654 655 657 659 719 727 743 745 746 748 755 759 797 806 824 829 832 835 837 840 844 847 852 854 857 866 877 887 895 906 911 912 913 915 916 918 919 920 929 931 946 952 953 955 960 961 963 967 972 975 976 979 980 981 982 984 985 987 990 997 998 999 0 7 25 67 72 73 75 76 77 78 84 86 87 88 108 109 119 121 124 126 127 129 130 131 132 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 173 174 175 178 179 180 181 182 183 184 185 186 187 188 189 190 191 193 194 196 197 198 199 201 202 203 204 206 207 208 209 211 212 213 214 215 216 217 218 219 220 221 222 224 225 228 232 233 235 236 237 240 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 286 287 288 289 290 291 292 293 294 295 296 308 315 325 326 331 332 363 396 401 402 418 419 420 426 430 432 433 437 438 439 441 444 445 446 447 448 450 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 513 514 515 516 535 550 551 552 553 554 555 556 557 558 559 560 561 691 819 820 821 822 823 828 834 836 838 839 841 842 843 845 846 848 849 850 851 853 856 858 859 860 861 862 863 864 865 867 868 869 870 871 872 873 874 875 876 878 879 880 881 882 883 884 885 886 888 889 890 891 892 893 894 896 897 898 899 900 901 902 903 904 905 907 908 910 917 922 923 924 925 926 927 928 930 932 933 934 935 936 937 938 939 940 941 942 943 944 948 949 950 951 954 956 957 962 964 965 968 983 986 992

8 14 6 4 3 6 8 9 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 5 5 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	354 1450
34$	588
35$	588
YP	1281
a$	1700 1104 1142 1152 1153 1166 1170 1224 239 1273 1417 1419 2070 1422 1425 2083 2085 1438 1440 1456 1494 1605 1606 1608 1609 1610 1611 1613 1615 1621 1622 1623 1625 1626 1627 1631 1634 1645 1646
abc	199 1199
abcs	1199
able$	1745 1208 229 1353 455 1512
about$	1163 1840 1548 1553
above$	1985
abreast$	816
academ	1931 1959 1964
academy$	2010
accept	1662
access	1143 1505
access$	1793 523
accessible$	1785
accomm	371
accommodation$	1940
accordingly$	1524 1525
accoun	1706 1110 716
account$	35 1746 1760 1808
achiev	1024
achieved$	1674
acknow	1043 520
acknowledge$	868
acknowledged$	868
acknowledgement$	1693
acknowledges$	868
acknowledging$	868
across	2087
across$	1759 1916 1521
act$	524 571
acted$	1709
action	1678 1695 1110 1130 442 1450 650
action$	2 24 1756 1760 1780
actions$	2 24
active$	1121
activi	1678 1695 1178 442 1450 1562 650
activities$	1696 1828 1954 1316 1967 1522 1523
acts$	571
ad$	116
add	595
add$	941
added$	941
adding$	941
additi	101
additional$	1101
addres	82 83 1105 122 520
address$	1122 1343 848
addressed$	1083 1755 848
addresses$	1343 848
addressing$	848
adds$	941
adopt$	142 950
adopte	1032 1442
adopted$	1682 950
adopting$	950
adopts$	950
adult	1706
adult$	1476 1477 478 896
adults$	1722 108 667 896
advert	1678 1695 442 1442 1450 650
advice$	1751
advis$	240
advise	37 38
advise$	211 240 864
advised$	240 864
adviseed$	211
adviseing$	211
advises$	211 240 864
advising$	240 864
adviss$	240
advoca	520
advocate$	797
afraid	1053
afraid$	1703 736
after$	1711 1780 1176 2071 1596
aftern	390 391
afternoon$	1691 1263 1390 2041
afternoons$	1691 1263 1390 2041 1465
again$	1810 1982
against$	74 1240
age$	2050
agenci	13 1677 1090 447
agencies$	0 1 1655 1013 29 1740 108
agency$	1666 1106 1107
agenda$	1517
agree	595
agree$	255 394 623
agreed	1032 1036 1105 1442
agreed$	1682 1686 1089 1755 394 1448 623
agreem	1678 1695 1839 442 1450 650
agreement$	32 1838
agreements$	1838
agrees$	255 394 623
aim	554
aiming	554
aims	554
alarm$	22 451
alarms$	22 451
alert	1154
alert$	1758 1804 1577
all	20 73 1103 1995 1421 2077 1599
all$	1651 1020 1030 1688 1048 1753 108 1253 1312 1608 1611 1635
alloca	1015 1442
allocate$	964
allocated$	1665 387 1448 964
allocates$	964
allocating$	964
allotment$	30
allow$	1736 1770 1183 1288 1295 1325 1564
allowed$	1183 1208 1358 2026
allows$	1736 1770 1564
allowted$	1183
alone	1053 1318
alone$	1703 1968 1986 2008 1585
along$	1222 1563
alongs	1346
alongside$	1996 1521 1576
altern	1809 206 348 1562
alternate$	263 1280
alternating$	263
amber$	1463
amend$	946
amende	1442
amended$	946
amending$	946
amends$	946
among$	1184 1227 1916
amongs$	1759
amongst$	1759
an$	1104 134 1142 1152 1419 1422 2083 1438 1440 1456 476 1621 1622 1623 1645
analyst$	678
analysts$	678
and$	1061 1099 1101 1160 1169 1177
anothe	1090 1854 1869 1871 1882 1897 1943 1947 1309 2042 2044 593 1597
another$	1740 1855 1868 1884 1902 1911 1912 1920 1922 1924 275 1934 1291 1298 308 1314 1971 1975 1991 2000 2007 1360 2014 2030 2033 384 1387 1393 2045 2083 1440 477 1593
answer	1043 1709
answer$	1693 989
answered$	989
answering$	989
answers$	989
any$	1091 92 1093 1253
anybody$	1640
anyone$	1640
apart	1849 1859 1862 1235 1236 293 1945 1351 392
apart$	1885 1886 1916 1917 1268 1919 274 1927 1939 1293 2001 2012 2031 401 1412
apolog	737
apologise$	643
apologised$	643
apologises$	643
apologising$	643
app$	35
appeal$	2057 408 1409
appl	595
applic	1678 1695 442 1450 650
applicable$	1511 1512
application$	2072
applied$	616
applies$	616
apply$	616
applying$	616
appoin	1678 1695 442 1442 1450 650
appoint$	921
appointed$	1448 921
appointing$	921
appointment$	1696 2072
appointments$	1696
appoints$	921
appren	1384
apprenticeship$	2034
apprenticeships$	2034
approa	1675 1053 1482
approach$	1756 1757 1792 831
approachable$	1785 1577
approached$	1703
approaches$	1056 831
approaching$	1895
approp	101 348 1505
appropriate$	1089 1098 1101 1785 1511 1512 879
appropriately$	1759 879
approv	1015 1036 1442
approved$	1665 1686
apps$	35
april$	1713 1064
are	1003 82 94
are$	1030 1034 1035 49 1701 76 1148 269 473 475
area	1275 1925 1931 1959 1964 2022 2024
area$	1875 1932 1290 1291 1941 1942 1580
areas	1925
areas$	1875 1965
arise	1139
arise$	1789
arises$	1789 1511
around$	1740 1101 1117 1163 1840 1506 1572 1576
arrang	1021 1671 1683 1442
arrange$	1183
arranged$	1752
arrangeed$	1183
arrangeted$	1183
arrest	1053 661
arrest$	67
arrested$	1703
arrests$	67
arriva	1352
arrivaltime$	2002
arrivaltimes$	2002
arrive	379 585
arrive$	1201
articl	1678 1695 442 1450 650
as$	1066 86 88 1095 99 1755 1759 1760 1762 1763 139 224 473 495 496 1506 511 1519 1526 564
asbo	199 1199 200 1200
asbos	1199 1200
aside$	1628
ask	1701 1073 1723
ask$	211 466 957
aske	466
asked	1037 1689 1690 1073 1723 453
asked$	1687 1705 1057 1073 211 255 1453 957
asking$	211 957
asks	1073 1723
asks$	211 466 957
aspira	1520
aspirations$	837
assaul	661
assault$	71 491
assaulted$	71 491
assaults$	71 491
assemb	1678 1695 2020 442 1450 650
assemble$	2036
assemblies$	1696 2088
assembly$	2088 652
assess	1678 1695 1079 82 442 1450 650
assessment$	2 1727 1729 1732 1733 1735 1501
assign	1442
assign$	622
assigned$	387 1448 622
assigning$	622
assigns$	622
assist$	799
assistance$	1751 799
assisted$	799
assisting$	799
assists$	799
associ	1190 1191 1842 1193 1849 1202 1854 1858 1859 1255 1329 2020 2032
associate$	1840 1852 1901 1905 1979 1600
associating$	1841 1890 1601
association$	1841 1843 1907 1578 722
associations$	723
assumptions$	1542
at$	1031 1700 1065 98 1755 1122 1213 1216 1887 307 1992 1994 361 2068 2071 2073 1427 1435 2087 2089 1444 1465 1549 1596 1604 1605 1606 1618 1619 1620 1644
attachment$	1364
attachments$	1364
attack	661
attack$	71 731
attacked$	71 1483 731
attacks$	71 731
attemp	554
attend	1000 1001 4 1657 1009 1659 1014 1016 1669 1670 1021 1671 1037 1042 44 379 1442 446 585
attend$	1656 1044 1187 1992 1446 994
attendance$	1004 1666 1668 65 1449
attendd$	1446
attended$	1650 1687 1692 1044 1446
attendees$	1664 1668
attending$	1650 994
attends$	1656 1044 1187 1446 994
attention$	1123
attenu	294
attitudes$	1542 842
attraction$	2057
attractive$	1785
audit	1678 1695 442 1450 650
audit$	2
august$	1713
aunt	1234
aunt$	762
auntie$	762
aunty$	762
authorisation$	1588
authorisations$	1588
authority$	1588
autumn$	1713
availa	1154 1442
available$	1089 1752 1126 1804
avoid	205 1861
avoid$	1205 1927
avoidi	205
avoiding$	1205 1462
aware	1094 1105 1154
aware$	1744 1755 1758 1798 1804 817
awaren	1520
awareness$	1508 509 1510 547 836
away	1931 293 1309 322 2024 392 1412
away$	1836 1849 1861 1862 1887 1243 249 1922 1286 1293 313 1322 1994 2012 1363 1371 1375 1395 401 1412 1612
back	1087
back$	1737 401 468 1641
backinto$	1433
backto$	1433
badmin	1441
badminton$	2091
bail$	199
bake$	649
bakees$	649
bakes$	649
ban	191 194 245 246 251 382 404 405 1436 587
ban$	192 1212 242 292 2086
band	2037
bann	405
banned	191 194 375 2053
banned$	1834 192 292 370 1375
banner	31
banner$	416
banners$	416
bannin	191 194 245
banning$	192 292
bans	191 194 245 251
bans$	192 292 2086
bar	191 194 245 382 405 587
bar$	192 292
barbec	33
barbecue$	1033 2090
barbecues$	1033
barr	405
barred	191 194 375
barred$	1834 292 370 1375
barrier$	333 373
barrin	191 194 245
barring$	292
barrister$	795
bars	191 194 245
bars$	192 292
base$	1527
based$	1107 1556
basis$	1766
be	94 154 517
be$	1030 1035 76 1102 105 1108 117 1131 1138 146 1148 1150 151 1182 1201 235 254 1908 269 473 536 577
bear$	145
bearing$	145
bears$	145
become	94
been	1712 63
been$	11 1025 1030 1039 76 1102 269
before$	1700 61 1063 2071 756
behavi	1813 1520
behaviour$	199 200 1542 841
behaviours$	1542 841
behind	1420
behind$	1973 2070 1481 724
being	94 154 2032 1520
being$	76 1102 1842 1895 1908 2020 1461 1462 536 1559
believ	1709 1073 1723
belong	1080 82
belong$	1730 501
belonging$	1786
belongs$	501
bench	36 2069
bench$	22 34 397 398
benches$	22 34
beside	1341 1346
beside$	1996 1619
best	1505
best$	1558
better	101 106 206 348 1366 510 520 659
better$	1101 1106 1793 1173 1826 178 1220 1287 308 328 2017 449 545 570
betwee	1839
between$	1759 1184 1835 1843 1844 1916 1333 1373 1490
beyond	79 1243
bid	1678 1695 442 1450 650
bigger$	1985
bike	36
bin	36
bin$	22 34
bingo	1441
bingo$	2091
bins$	22 34
bit$	1816
blankets$	1639 1647
block	404
block$	185 597
blocke	2047 2053
blocke$	597
blocked$	1834 185 597
blockes$	597
blocking$	185 597
blocks$	185 597
board	13
board$	1013 1681 2015 1441 1535
boardi	1931
boarding$	1307
boards$	1681
boat	2037
bond	1193 1294
bond$	1843 227 1944 330 351 1364
bonds$	227 1944 1364
book	1669 393
book$	2084 1639 935
booked	1669 1042 1442
booked$	1692 935
booking$	2072 935
bookle	1678 1695 442 1450 650
booklet$	1661
booklets$	1639
books	36
books$	2084 1639 935
boroug	1275 1925 1931 1959 1964 2024
borough$	1932 1290 1941 1955 2010
boroughs$	1956
both	1995 1421 2077
both$	1688 1606 1608 1610 1611 1648
bought	1036 1442
bought$	1686 1451 919
bounda	1813
boundaries$	1570
box$	649
boxes$	649
boxs$	649
boy	186 1192 1850 1211 1251 1915 1266 1267 1918 1921 272 1281 1983 1356 1382 1579 1591 1599
boy$	1923 344 1374
boyfriend$	771
boys	26 39 40 55 1059 69 73 147 1147 186 1192 1850 1211 236 1251 1915 1266 1267 1918 1921 315 1983 1995 1356 1378 2055 1424 1437 1457 1579 1591 1599
boys$	1026 1040 1055 1069 1175 1899 1923 1924 1944 344 2028 2074 1590
bread$	1647
break	1275 1925 293 294 1352 364 385 1389 409 591
break$	205 265 266 1276 1293 297 313 1331 2039
breakf	1431 1432
breakfast$	2081 2082 1637 1647
breakfasts$	1637
breaki	294 385
breaking$	265 266
breaks	1925 294 385
breaks$	265 266
breaktime$	2002
breaktimes$	2002
breath	1389
breathe$	2056
breather$	2039
breathing$	1389
brief$	1539 992
briefe	1000 1675 1029 1689 1690
briefed$	1650 1679 992
briefi	1678 1695 442 1450 650
briefing$	2 1696 652 992
briefings$	1696
briefs$	992
bring	639
bring$	181 952
bringing$	181 952
brings$	181 952
broken	2058
broken$	1857 1235 1236 591 1610 1611
brothe	314 1382
brother$	757
brothers$	1480 1603
budget	1036
budget$	15
budgeted$	1686
build	1143 510 520
build$	127 137 1793 419 889
builde$	137
buildes$	137
buildi	1964 520
building$	30 137 1914 278 1933 1942 1984 889
buildings$	1965
builds	520
builds$	137 419 889
built	1022
built$	1672 1680
bulb$	22
bulbs$	22
bump$	2003
bunch$	1936
burglaries$	688
burglary$	688
burgled$	730
bus	1964 1369 2019 2077
bus$	1681 1952 1970 2090 1617 1637
buses	1275 1925 1301 2019 2022
buses$	1681 1951 1965
busine	1080
business$	1730 1783
buy	1482
buy$	1720 2063 2064 918
buyer$	671
buyers$	1480 1602 671
buying$	918
buys$	918
by	1429
by$	1031 1708 64 1157 2071 2079 1466 1468 1546 1563 1604 1615 1619
cabin	2037
cafe	41
cafe$	1984
café	41
café$	1984
call	1657 1678 1695 1383 442 1450 650
call$	1656 1056 59 67 68 1833 2072 563
called	44 1705
called$	1044 68 1492 494
calling$	1338
calls	1021 1671
calls$	1656 1056 59 67 68 1833 1185
calm$	2056
calmer	659
came	1662 1669
camera	36
camera$	22 34 416
cameras$	22 34 416
camp	33
camp$	1033 2090 649
campai	1678 1695 442 1450 650
campaign$	445
campes$	649
camps$	1033 649
campus	1275 1925
can	1701
can$	52 1745 1102 1779 1180 229 1353 383 1530
cancel$	317
cancelled$	1949 1966
cancels$	317
cannot	1209 229 1353 383
cannot$	1927
cap	248 376
cap$	271 377
capacity$	1086 1120
caped$	377
caping$	271 377
capitalise$	127
capped$	377
capping$	377
caps$	271 377
capting$	377
captured$	1832
car$	1970
card	1678 31 1695 442 1450 650
card$	1661 416 2072 1639
cards$	416 2072 1639
care$	1823
careful$	1121 1577
carefully$	2017
carer	1677 371 447
carer$	0 1 1655 29 757
carers$	0 1 1655 29 212 757
careta	37 38
carr	639
carria	2037
carried$	1162 1442
carry	1701
carrying$	1462
case$	1088 1519
caseworker$	783
cast	39 40 2037
cast$	1040 387 2043
casts$	2043
catch	1516
caught$	1401 402
caution$	240
cautione$	240
cautioned$	240
cautiones$	240
cautioning$	240
cautions$	240
cbo	199 1199 200 1200
cbos	1199 1200
cctv$	22 684
cease	1331
cease$	1966 317 1981
ceased	1054 1067
ceased$	1704 1717
ceases$	1966
cent$	1020
centre	10 41 107 1275 1925 1964 2022
centre$	1889 278 1942 1984
centred$	1107 1140 1536 1537 1556
centres$	1965
certain$	148 1561
chair	21 37 38
chair$	1719 2084 1638
chaira	1021 1671
chairc	1021 1671
chairchecks$	1021
chaird	1021 1671
chaire	1021 1671 1442
chairf	1021 1671
chairh	1021 1671
chairl	1021 1671
chairm	1021 1671
chairo	1021 1671
chairp	1021 1671
chairr	1021 1671
chairs	1021 1671 36
chairs$	1719 2084 1639
chairu	1021 1671
chairv	1021 1671
chairw	1021 1671
challeng$	542
challenge$	1772 542 888
challenged$	1788 888
challenges$	1772 542 888
challenging$	542 888
challengs$	542
champi	520
champion$	448
chance	1809
chance$	229 1389
change$	1738 1741 1743 310 311 467 1564 1573 945
changed$	945
changees$	1738
changes$	1738 1741 1092 1743 310 1564 945
changing$	310 945
channel$	35
channels$	1739 1776 1149 150
charge	1436
charge$	2086
charges$	2086
charte	31
charter$	32
chas	378
chased	1037
chased$	1687
chat	1347 403 1404
chat$	163 1347 1997 1383 403 1403 1404 2054 1565
chats$	163 1565
chatti	1338
chatting$	1988
check	1001 1678 1695 442 1450 1516 650
check$	1678 1695 113 442 1450 650 963
checked$	963
checking$	113 963
checks$	1021 113 963
chess	1441
chess$	2091
child	1382
child$	1362 1374 537 556
childr	1059 1071 1074 147 1147 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 315 1983 1356 1378 1382 1579 1591 1599
children$	1721 1724 1807 1937 1362 2028
choice	1809 1813 1520 1562
choice$	368
choices$	368 843
choir	2037
choos$	366
choose	1701 220 466
choose$	366 367 434 1466
chooses$	366 367 434 1466
choosi	466
choosing$	366 367 434 1466
chooss$	366
chose	1057 466
chose$	1707 1466
chosen	1036
chosen$	1686
chrono	1678 1695 442 1450 650
church	41
cinema	41
circle	1678 1695 1348 442 1450 650
circle$	1856 1893 1936 1308 1328 330 1998 2035
circles$	1856 1308 1998 2035
circul	1021 1671 1032 1442
circulated$	1682
cities	1964
cities$	1956
city	1931 1959 1964 2024
city$	1932 1941 1955
civil$	199
claim	1436
claim$	2086
class	1275 1925 1959 1310 1964 1369 2019 2022 1384 388
class$	1933 1948 1960 1961 1328 1996 2034 1388 2049 2088
classe	1925 1276 2019
classes$	1698 1926 1965 2010 2034 2088
classroom$	1681
classrooms$	1681
clause	1839
clause$	1728 1838 1500
clauses$	1728 1838 1500
clean$	237
clear	378 1505
clear$	1718 1799 1800 1326 1371 545 570 612
clearer$	570
clearing$	612
clears$	612
clicks	1014
clicks$	1664
climb$	649
climbes$	649
climbs$	649
clinic	41
clique$	330
clos	404
close$	1104 1121 1908 1341 545 606
closed	1024 2053 1442
closed$	1674 1966 606
closely$	1521
closer	106
closer$	1106 244
closes$	606
closing$	606
club	10 1678 41 1695 1959 1964 2022 1384 442 1450 650
club$	1889 278 1942 1948 1984 2010 2034 445
clubs	1275 1925
clubs$	1965 2010 2034
co	489
co$	107 560
coach	1677 37 38
coach$	2090
coache	37 38 2037
coaches$	2090 648
coachi	1678 1695 442 1450 650
coaching$	648
coats$	451 1639 1647
coax$	286
code	31
code$	32 2086
codes$	451
cohort	2037
coinci	2003
coincide$	1864
collab	106 107
collaborative$	1106 1107
collaboratively$	1521
collea	1090
colleagues$	1740
collec	318 1352
collect$	993
collected$	1443 993
collecting$	993
collectiontime$	2002
collectiontimes$	2002
collects$	993
colleg	1275 1925 1276 1931 1959 1310 1964 1327 1369 2019 371 1384 388
college$	1715 291 1941 1960 1961 1977 2010 2034 1388
colleges$	1926 1965 1977 2010 2034
colour$	2084
colours$	2084
come	1662 1669 1701 379 446 585
come$	1705 1187 1201 1296 2026 1446
comed$	1446
comeed$	1446
comes	379 585
comes$	1187 1446
comfortable$	1785
coming$	1114 1842 1462 1529
commis	1036 1442
commissioned$	1686
commit	13 1015
commit$	725
commits$	725
committed$	1665 725
committee$	1013
committing$	725
commun	1016 1191 1842 1505 1516 1520
communicate$	873
communicated$	873
communicates$	873
communicating$	873
communication$	1666 1756 1769 1149 150 1841 821 873
communities$	1181
community$	1814 1181 200
compan	37 38 1190 1854 1206 2037
company$	1840 1856 1218 1219 1870 1978 2000 2016 2018 1392
compared$	467
compla	1073 1723
complaint$	59 67 2072
complaints$	59 67
comple	1002 4 1009 1659 1016 1669 1670 1021 1671 1024 1683 1042 1162 1442 446
complete$	1652 1674 1680 1446
completed$	1652 1674 1676 1680 1692 1812 1446
completeed$	1446
completes$	1446
completion$	1004 1666
concer	33 1109 1520
concern$	1741 1743 1772 504 1519 834
concerns$	1741 1092 1743 1759 1772 504 1519 1526 834
concert$	1033 2090
concerts$	1033
condit	1839 199 1199 1436
condition$	1838 2086
conditions$	1838 2086
conduc	1442
conductors$	29
confer	1678 1695 442 1450 650
confid	1809 1520
confidence$	1137 663 826
confident$	663
confir	1105
confirmed$	1755
confis	209
congre	1190 1191 1842 1849 2020
congregate$	1840 2036 1600
congregating$	1841 1601
connec	1294
connection$	207 1944 1364
connections$	243 1944 1364
consci	1154
conscious$	1804
consen	1813
conseq	1813
consid	1080 1105 1505
consider$	810
consideration$	1756 1123 1808 1517 811
considerations$	811
considered$	1730 1752 1755 1832 810
considering$	810
considers$	810
consis	107 140 1505 520 1520
consistent$	1107 1758 1140 570
consort$	1600
consorting$	1601
constant$	1121
consul	1000 1675 1678 1029 1037 1689 1690 1695 442 1450 453 650
consult$	872
consultant$	775
consultation$	872
consulted$	1650 1679 1687 1453 872
consulting$	872
consults$	872
contac	1000 1001 1657 1014 1016 1669 1021 1671 1675 1678 1029 1037 1689 1690 1042 44 1695 1190 1191 1842 1849 1202 1859 1862 1248 1252 1255 1329 1383 442 1450 453 1516 650
contact$	1664 1666 1667 1696 1056 1833 184 1185 1188 1189 1840 1841 1194 1852 207 1229 1891 1898 1901 1905 1907 1979 1350 1394 448 1518 1532 1584
contacted$	1650 1679 1687 1692 1044 1453
contacts$	1664 1696 1056
contin	101 106 802
continual$	1121
continue$	565
continued$	1101 1106 449 534 545
contra	1199
contri	1677 447
contributor$	0 1 1655 29
contributors$	0 1 1655 29
contro	248 350 376 1482
control$	1720 271 1990 377 2063 2064
controled$	377
controling$	271 377
controlped$	377
controlping$	377
controls$	271 377
controlting$	377
conven	1442
convene$	1656
convenes$	1656
conver	1678 1695 442 1450 650
conversation$	1756 1149 150 1803 1565
conversations$	1756 1149 150 1565
cook$	937
cooking$	937
cooks$	937
cool	1351
cool$	1980 2001
cools$	2001
cooper	1489
coordi	37 38 107 140 447
coordinate$	851
coordinated$	1107 1140 851
coordinates$	851
coordinating$	851
cope	1143
cope$	1793
copies$	1639
copy$	1661
core$	13 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1983 1356 1579 1591 1599
corner$	1410 2061
corners$	1410 2061
cost	1712 63
costed	1036
costed$	1686
costum	36
could$	1712 1714 1180 383
counci	21 1021 1671 37 38 2077
councilchecks$	1021
counse	1678 1695 442 1450 650
counsel$	240
counsele$	240
counseled$	240
counseles$	240
counseling$	240
counselling$	1667
counsellor$	780
counsels$	240
count$	18 624
counter$	1681
counters$	1681
counti	1275 1925 1964
counties$	1956
counting$	624
country$	1955
counts$	624
county	1931 1959 1964 2024
county$	1932 1290 1941 1955
course	1678 1695 1133 1369 2019 2022 1384 442 1450 650
course$	2 1658 1696 1750 1783 2034 445 652
courses$	1696 2034
court	41 2069
court$	30 199 719
cousins$	1603
cover	1080
cover$	1730
covere	1042 1080 81 82 83 84
covered$	1692 1730 1081 1083 1084
crackdown$	714
create	1442
create$	890
created$	890
creates$	890
creati	4
creating$	890
creation$	1004
crew	2037
crime$	686
crimes$	686
cross	1202
cross$	106 1852 1864 2003
crowd	1854 1348
crowd$	1903 1936 1937 1328 1998 2016
crowds$	1903 1998 2016
cultur	1520
culture$	1542 828
cups$	1639
curb	248 376
curfew	199 1199 209
curfew$	345 1595 596
curfews$	345 1595 596
curiosity$	1768 1507 1532
curiou	1154
curious$	1758 1804 1577
curtai	248
customary$	133
customers$	1602
cut	191 294 350 364 500
cut$	78 1834 205 1857 271 357 916
cuting$	271
cuts	191 294
cuts$	78 271 916
cuttin	191 294
cutting$	78 205 916
cycle$	649
cyclees$	649
cycles$	649
dad	1234
dad$	757
daily$	1651
dance$	649
dancees$	649
dancer	39
dances$	649
danger	1813
darts	1441
darts$	2091
dashbo	1678 1695 442 1450 650
date$	1805
daught	1382
daughter$	1362 757
daughters$	1362
day	1275 1925 1964 2022
day$	1660 1263 1929 1952 1953 1342 2049 2084 2090
days	1925 661
days$	1660 1263 1930 1953 1965 1342
deal$	122
dealer	1706
dealer$	1479 898
dealers$	1602 670 898
dealing$	691
dealt$	82 83 84
december$	1713
decent$	1287
decide	1105
decide$	1719 394
decided$	1755 394
decides$	1719 394
declin	659
deconstruct$	542
deconstructe$	542
deconstructes$	542
deconstructing$	542
deconstructs$	542
decrea	659
deepen	520
degree$	5
delet	404 500
delet$	597
delete	2053
delete$	347 597
deleted$	597
deletes$	597
deleting$	597
delets$	597
delive	1002 4 1016 1669 1021 1671 1036 1042 47 1442 639
deliver$	967
delivered$	1652 1686 1692 1047 1451 967
delivering$	967
delivers$	967
delivery$	1004 1666
demoli	2047
dentist$	790
depart	1352
departuretime$	2002
departuretimes$	2002
dependence$	284 1364
descri	1701 1052 1073 1723 1080 82
describe$	1702 1730 653
described$	1730
describes$	653
design	1442
design$	1719
designs$	1719
desk$	1681
desks$	1681
detach$	204 357
detaching$	204
detail$	1728
details$	1661 1728
detective$	679
detectives$	679
deter	191 382
deter$	192 242 704
determ	1105
determined$	1755
deterr	191
deterred$	370
deters	191
develo	1143 1442 510 520
develop$	1738 137 1793 858
develope$	137
developed$	1788 858
developes$	1738 137
developing$	137 858
development$	1741 1743
developments$	1741 1092 1743
develops$	1738 137 858
dialogue$	1149 150 1532 1565
did$	1712 1714
die$	1351
dies	1351
dies$	2001
dietician$	791
dietitian$	791
differ	206 1309 348 1366
difference$	665
different$	1198 1220 1884 1239 263 1922 275 276 1280 1285 1287 1291 1298 300 301 1306 308 1314 1315 1320 1971 327 328 342 352 1360 1361 384 1387 1393 1399 410 1411
differently$	2017
difficult$	329
dig$	997
digging$	997
digs$	997
dilut	294 364
dimini	409
direct	1678 37 38 1695 1809 442 1450 650
direct$	211 1241 568
directed$	211
directing$	211
direction$	1588
directions$	1848 1935 1588
directs$	211
disassociate$	205
disban	1235 1236 1331 2053 404 591
disband$	319 1981
disbande$	319
disbanded$	1885 1886 319
disbandes$	319
disbanding$	319
discou	191 382
discourage$	192 193
discouraged$	370
discourages$	192 193
discouraging$	192 193
discus	1080 81 1105 1442 1516
discuss$	812
discussed$	1730 1081 1752 1755 812
discusses$	812
discussing$	812
discussion$	1756 1803 1565 812
discussions$	1756 1565 812
disentangle$	357
disman	1235 385 591
dismantl$	319
dismantle$	319
dismantled$	1885 319
dismantles$	319
dismantling$	319
disper	222 1235 1236 379 2052 580
dispersal$	1580 1588
dispersals$	1588
disperse$	1222 242 253 579
dispersed$	1885 1886 579
disperses$	579
dispersing$	579
displa	1678 1032 1695 442 1442 1450 650
display$	1681
displayed$	1682
disrup	191 294 385
dissociate$	205
dissol	1331 404
dissolv$	319
dissolve$	319 1980 1981
dissolved$	319
dissolves$	319
dissolving$	319
dissua	191
dissuade$	192
dissuaded$	370
dissuades$	192
distan	293 392
distance$	204 1293 333 357 373
distances$	204
distancing$	204
distant$	1306 1371
distri	4 1042 47 372 1442
distributed$	1692 1047 1372 1451
distribution$	1004
diversion$	884
diversionary$	884
divert$	204 883
diverted$	883
diverting$	204 883
diverts$	204 883
divide	1235 372 591
divided$	1885 1372 387
dividi	591
division$	373
do$	1701 129 166 1825 214 1221 1353 530
doctor$	774
does$	166 214 1353
doing$	129 166
domino	1441
dominoes$	2091
don$	214 1353
donate$	998
donated$	998
donates$	998
donating$	998
done	1002 1024 1042 1162 1442
done$	1652 1674 1680 1692 1781 1812 1829 1830
door$	1681 34 1784 1617
doors$	1681 34
dorm	2037
doubl	659
double$	46 66
down	2053 659
down$	1665 1687 347 1606 1620
downinto$	1433
downlo	1662 1014 1669
downloads$	1664
downto$	1433
draft$	949
drafte	1442
drafted$	949
drafting$	949
drafts$	949
draw$	127 204 267 2057 625
drawin	472
drawing$	2072 625
drawn$	1015
draws$	625
dress$	1436
drew	1057
drew$	1707
dried$	1067
drift$	1289 380 1381 2056
drifted$	380
drifting$	380 1381
drifts$	380 1381
drive	2052
drive$	343 573 613
driveing$	343
driven	318
driven$	285 641
driver	20 1677 37 38 55 1415 2077 447 1457
driver$	0 1 1655 29 2065 1484
drivers$	0 1 1655 1020 29 1055 2080
drives$	343 573 613
driving$	573 613
drop	205 423 659
drop$	10 1678 41 1695 1205 1431 1432 436 442 1450 563 633 650
dropin$	1423
dropins$	1423
droppe	659
dropped$	436 633
droppi	205 659
dropping$	1205 436 633
drops	659
drops$	436 633
drug$	690
drugs$	690
due$	1100 1519
dug$	1680
each	1103 1983 1995 1421 2077 1599
each$	1651 1688 1753 1852 1879 1281 1944 314 320 1979 336 1988 1992 399 418 2071 1422 2073 1428 2085 1437 1456 477 1608 1610 1611 1613 1622 1635 1640 1645
ear$	1540
earlie	659
early$	574 575 1606
ears$	569
easier	659
easier$	1340
easter$	412
easters$	412
easy$	1718
eat$	1250 984
eating$	984
eats$	1250 984
educated$	1272 1336 1344
effect	1505
effectively$	1759
effort	1110
effort$	1756 1760
efforts$	1756
eject	378
elder	344
elder$	2023
eldest	186 1192 1850 1853 1211 1251 1915 1266 1267 1918 1921 272 1281 314 1983 344 1356 365 2055 1579 1591 1594 1599
eldest$	2023
elearn	1678 1695 442 1450 650
else$	1999
elsewh	1931 1349 2024
elsewhere$	1734 1887 1922 1971 1986 1994 1999 1501
email	1001 1678 1695 442 1450 650
emaile	1000 1675 1037 1689 1690 1442 453
emailed$	1650 1687 1038 1453
emails	1021 1671
embed	520
embed$	846
embedded$	1788 846
embedding$	846
embeds$	846
emerge	1139
emerge$	1738 1789
emergees$	1738
emerges$	1738 1789
emotio	101
emotional$	1101
employ$	923
employing$	923
employs$	923
empowe	520
empower$	806
empowered$	806
empowering$	806
empowerment$	806
empowers$	806
enable$	141
enables$	141
enabling$	141
encour	1105 1809 520
encourage$	813
encouraged$	1755 813
encouragement$	893
encourages$	813
encouraging$	813
encrypted$	720
end	191 205 246 1331 404 2058
end$	1205 257 1305 1959 1966 317 1980 1981 2001 1410 2061 958
endeav	554
ended	1067 2053
ended$	1717 1834 1857 1966 958
ending	191 205
ending$	1205 317 958
ends	191 246 1351
ends$	1966 317 2001 1410 2061 958
enforc	595
engage	1000 1016 28 1505 515 1520 1562
engage$	1028 1515
engaged$	1650 1676 1515
engagement$	1666 1756 1449 1515 830
engages$	1028 1515
engagi	515
engaging$	1515
enhanc	520
enhance$	856
enhanced$	1788 856
enhances$	856
enhancing$	856
enquir	1678 1695 442 1450 650
enrol$	360
enroled$	360
enroling$	360
enrolred$	360
enrols$	360
ensure	520
ensure$	394 505
ensured$	1788 394 505
ensures$	394 505
ensuring$	505
enter	379 585
enter$	2026
entered$	387
enters	585
entrance$	1681
entrances$	1681 1301
entry	1352
entry$	1375 1637
entrytime$	2002
entrytimes$	2002
environment$	1782 1814
environments$	1782 1814
episod	661
equip$	543
equipm	36
equipped$	543
equipping$	543
equips$	543
erode	294
escala	526
escalate$	1564
escalated$	1504
escalates$	1564
escort	386
escort$	343
escorted$	285
escorting$	343
escorts$	343
establ	1105 1442 520
established$	1089 1755
estate	1931 1959
estate$	1942
ethos$	832
evalua	1442
evenin	1678 1695 1275 1925 1964 2022 390 391 442 1450 650
evening$	1660 1691 1263 1929 1952 1953 1316 1967 1342 1390 2041 2049
evenings$	1660 1691 1263 1271 1930 1953 1954 1965 1316 1967 1342 1390 2041 1465
event	1678 1695 442 1450 650
event$	1696 652
events$	1696 1783
every	1995 1421 2077 1599
every$	1651 1688 1048 1128 161 1253 320 418 2071 2073 2085 1640
everyb	20 147 1147
everybody$	1020 1181
everyo	20 1090 147 1147
everyone$	1020 1740 108 1181
everything$	1530
evict	378
evidence$	16 705
evolve$	1738
evolvees$	1738
evolves$	1738
exchange$	109
exclud	1053 375 2052 405 587
exclud$	594
exclude$	292 594
excluded$	1703 292 1344 1375
excludes$	292 594
excluding$	292 594
excluds$	594
exclus	661
exclusion$	67 199 200
exclusions$	67
exerci	1678 1695 442 1450 650
exhibi	33
exhibition$	30 1033
exhibitions$	1033
existing$	1089 1126
exit	313 404
exit$	259 1313
exiting$	259
exits$	259
expected$	255
expel	405 587
expel$	594
expele$	594
expeles$	594
expeling$	594
expell	405
expels$	594
explai	1037 1052 1073 1723
explain$	1702
explained$	1687
exploi	1813 1482 899
exploit$	1720 2063 2064
exploitation$	669
exploitative$	669
exploited$	669
exploiter$	669
exploiters$	669
exploiting$	669
exploits$	669
explor	1080 82 1105
exploration$	1756
explore$	809
explored$	1730 1752 1755 809
explores$	809
exploring$	809
extend$	934
extending$	934
extends$	934
extent$	5
extra$	178
extract$	204
extricate$	204
eye$	1754
eyes$	569
facili	1442 520
facilitate$	852
facilitated$	852
facilitates$	852
facilitating$	852
fade	1351
fade$	2001
faded	2058
fades	2058
fades$	2001
fair	33
fair$	1033 1718 1577
fairs$	1033
fall	659
fallin	659
falls	659
falls$	1351
famili	20 1677 39 40 73 1103 447
families$	0 1 1655 1020 23 29 1040 1753 1141 1211 212 1923 1974 1337 2080 1543 768
family	1677 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 272 1281 1931 1959 1983 1356 447 1579 1591 1599
family$	0 1 1655 29 1082 1923 1337 1415
far	322 392
far$	95 322 1322 1371 410 1411 1412
fare	1436
fare$	2086
fares$	2086
fashion$	1790
faster$	1571
father	1234
father$	757
fear	1073 1723
fear$	1461
fears	1073 1723
feasibility$	1550 552
feasible$	1512
february$	1713
fed$	1742
fee	1436
fee$	2086
feed$	87
feedback$	443
feeding$	87
feeds$	87
feel	1701 1073 1723 1143
feel$	1793 1148 473 653
feeling$	653
feelings$	182
feels	1073 1723
feels$	1148 473 653
fees$	2086
fell	659
felt	1701 1073 1723
felt$	473 653
fence	36 2069
fence$	22 34 917
fenced$	2047
fences$	34 917
fencing$	22 34 917
festiv	33
festival$	1033 2090
festivals$	1033
few$	1716
fewer	46
fewer$	1046 50 654 752
fight	661
fight$	67
fights$	67
file$	1732 1733 1735 1501 1517
filed	1442
files	1021 1671
fill$	626
filled	1442
filled$	626
filling$	626
fills$	626
film	1678 1695 442 1450 650
film$	30 35 2067 2072 2075 2084 2090
filming$	645
films$	2084 2090 645
find	1052 220 1383
find$	1702 1073 321 471 1472
findin	1079
finding$	1727 1729 321
finds$	321 471 1472
fine	1436
fine$	2086
fined	2052
fines$	67 2086
finish	1002 1352 1442
finish$	1980
finished$	1652 1680
finishingtime$	2002
finishingtimes$	2002
finishtime$	2002
finishtimes$	2002
firm$	570
firmer$	570
first$	1466
fish$	649
fishes$	649
fishs$	649
fit$	1745 912
fits$	912
fitted	1022 1042
fitted$	1672 1692 912
fitting$	912
five	39 40 51 1059 69 73 186 1192 1850 1211 236 1251 1915 1266 1267 1918 1921 315 1983 1995 1356 1378 1424 1437 1457 1579 1591 1599
five$	33 1040 1051 1069 1944 2028 1422 2074 1441 1635 1642 1648
fix	376
fix$	610
fixed$	610
fixes$	610
fixing$	610
flag	93
flat	371
flexib	1154
flexible$	1804
flowing$	1799
flush	378
flyer	1678 1695 442 1450 650
flyers$	1639
fobs$	451
focus	520
focus$	1532 845
focused$	1536 1537 1556 845
focuses$	845
focusing$	845
focussed$	1536 845
follow	1014 1053 1983
follow$	112 1130
followed$	1703 1709 71 1105
followers$	1664
following$	112 1462
follows$	112
food$	2084 1647
footage$	685
football$	1648
footfall$	1449
for	1723 307
for$	1018 1686 1707 1730 1747 1767 1787 1794 1913 1345 2071 1435 1466 1506 1546 1552 1616 1618 1643
forbid	191 194 245 246 251 382
forbid$	192 1212
forbidden$	1834 370
force$	681
form	1275 1925 1310 1964 1327 1369 2019 2022 1384 388
form$	35 1948 1960 1961 1977 1982 1996 2010 2034 1388
forming$	1988
forms	1678 1695 1925 1276 2019 442 1450 650
forms$	35 1926 1965 1977 2010 2034
fortnightly$	1651 2071
forum	13
forum$	1013
forwar	1105 1130
forward$	1755 1780 1513 1514 1573
forwards$	1513 1514 1573
foster	520
foster$	371
found$	1847 1401 402 471
four	51 73 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 315 1983 1356 1378 1437 1457 1579 1591 1594 1599
four$	1051 197 1899 2028 1405 1438 1440
fragme	385 591
fragment$	319
fragmente$	319
fragmented$	319
fragmentes$	319
fragmenting$	319
fraternise$	1600
free	392
free$	357 637
frequency$	6
fresh$	237 1389
friday	390 391
friday$	1691 390 1390 391 2041 1418
fridays$	1691 1390 2041 1418
friend	26 39 40 51 55 1059 69 1071 73 1074 1103 147 1147 186 1191 1192 1193 1850 1854 1206 1859 1210 1211 1867 1871 1882 236 1251 1915 1266 1267 1918 1921 272 1281 1943 1294 1945 1946 315 1972 1983 1995 1348 1356 1378 2042 2044 1408 1424 1437 1457 1579 1591 1597 1599
friend$	243 1321 1978 344 1374
friendly$	1718 1785 1577
friends$	1026 1040 1051 1055 1069 1721 1724 1753 1175 1855 1856 1207 1876 1877 1242 243 1893 1898 1902 1904 1911 1912 1924 1934 1937 1938 1944 1958 1963 1321 1323 1978 344 1998 349 2000 2005 2007 2014 2016 1367 2018 2028 2030 381 2033 2045 400 2056 407 2059 2062 2074 1583
friendship$	1841 1843 1855 1206 1856 1890 243 1907 1909 1911 1943 1944 1969 330 1348 1998 351 2007 2016 1385 407 2059 1583
friendships$	1841 1843 1855 1856 1890 243 1907 1909 1911 1944 330 1998 351 2007 2016 407 2059 1583
from	1204 1945 1355 1429
from$	1693 115 1835 1205 1245 1270 1922 1274 1292 1297 1313 1994 1357 2013 1370 2021 1380 2068 2071 2079 458 1467 1546 1596 1605 1641
full$	1173 449
fully$	1030
fund$	15 909
funded$	909
fundin	1678 1695 442 1450 650
funding$	15 1086 1120 909
funds$	15 909
furniture$	2084
furthe	101 106
further$	1101 1106 1241 1371
future	106
future$	1106 1764 1241 1519
game	33
game$	1033 2084
games$	1033 2084 2091
gang$	200 1493 581
gap$	333 373
gaps$	1522
garden$	30 2072 649
gardenes$	649
gardens$	649
gate	36
gate$	22 1681 34
gates$	22 1681 34
gather	1190 1191 1842 1849 1202 1858 1859 1229 1246 1248 1255 1329 1338 2003 2020 1378
gather$	1840 1847 1201 1852 1879 1880 1901 1905 1979 2026 2036 1397 2048
gathered$	1832 1847 1401 1443
gathering$	1841 1892 1896 1903 1907 1988 1989
gatherings$	1896 1898 1903 2028
gave$	389
genera	101
general$	1101
get	1701 1052
get$	1702 167 204 286 1296
gets$	167 204 286
getting$	167 204 286 1338
gift$	1056
gifts$	1056
gig	33
gig$	1033 2090
gigs$	1033
girl	186 1192 1850 1211 1251 1915 1266 1267 1918 1921 272 1281 1983 1356 1382 1579 1591 1599
girl$	1923 344 1374
girlfriend$	772
girls	26 39 40 55 1059 69 73 147 1147 186 1192 1850 1211 236 1251 1915 1266 1267 1918 1921 315 1983 1995 1356 1378 2055 1424 1437 1457 1579 1591 1599
girls$	1026 1040 1055 1069 1175 1899 1923 1924 1944 344 2028 2074 1590
giv	639
giv$	137
give	101
give$	1101 123 137 205 389 647 932
given	1669 1042 47 1080 101 159 1442
given$	1011 1692 1047 1054 1730 1101 1752 123 1159 1442 1451
gives$	137 389 647 932
giving$	123 137 205 389 647 932
givs$	137
go	1657 1701 1052 379
go$	1035 1702 1080 1187 1201 234 1255 260 1261 285 1296 309 1365 1416 463 659
goalpo	36
goalpost$	22
goalposts$	22
goe$	1187
goes	379
goes$	1035 1187 234 260 285 309 1365 1416 430 463 659
going	106 379
going$	1106 1799 1168 1895 260 2020 2032 1462 1506 513
gone	1657
gone$	1035 1037 1705 1442 463
good$	1718 1793 1287 449 545
gos$	1187
got$	43 286
gp$	773
gran$	759
grand	1382
grandad$	759
grandbrother$	757
grandcarer$	757
grandcarers$	757
granddad$	757 759
granddaughter$	757
grandfather$	757
grandm	1234
grandma$	759
grandmother$	757
grandmum$	757
grandp	1234
grandparent$	757
grandparents$	757 770
grandsister$	757
grandson$	757
granma$	759
granny$	759
granpa$	759
grant	1678 1695 442 1450 650
grant$	15
grante	1442
greate	45 510
greater$	1045 1173 178 534
green$	1463
greet$	988
greete	58
greeted$	1058
greeting$	988
greets$	988
grew	659
grip$	1392 2057 408 1409
groom	1482 900
groom$	1720 2063 2064
groomed$	672
groomer$	672
groomers$	672
grooming$	672
grooms$	672
ground$	599
grounding$	599
grounds$	599
group	26 1678 39 1695 51 1059 69 1071 73 1074 1075 1103 147 1147 186 1192 1850 1854 1210 1211 1871 1882 236 1897 1251 1915 1266 1267 1918 1921 1275 1925 1931 1943 1294 1947 315 1972 1983 1995 1356 2019 2025 1378 2042 1408 1424 2077 1437 442 1450 1457 1520 1579 1591 1597 1599 650
group$	1013 1026 1051 1069 1721 1724 1725 1753 1807 1175 1855 1856 1207 1874 1876 1877 1889 1890 1242 1893 1898 1903 1904 1909 1911 1912 1924 1926 1934 1936 1942 1944 1948 1304 1308 1960 1963 316 1317 1969 1323 331 1335 1996 1997 1998 2000 351 2004 2005 2007 2009 2014 2028 2030 381 2034 2035 2036 1388 2045 1403 2054 407 2059 2062 2074 1583
groupi	2020
groups	1925 2019 2022 1378
groups$	1195 196 1856 1903 1926 1308 1335 1998 2028 2034 2035
grow	659
grow$	1289
grows	659
growth$	45
guard	37 38 447
guardian$	767
guards$	29
guidan	1678 1695 442 1450 650
guidance$	1751 863
guide$	204 863
guided$	863
guidel	31
guideline$	32
guidelines$	32
guides$	863
guiding$	863
gulf$	333 373
gym	41
had$	25 43 1714 450 1452
haircuts$	1647
half	20 1925
half$	1020 46 66 1298
hall	10 41
hall$	1889 278 1942 1984
halt$	257
halv	659
halved	1067
halved$	1717
halves	1275 1925 2022
halves$	1410 2061
hand	639
hand$	1796 1557 933
handed	47
handed$	1047 1442 1451
handing$	933
handle$	1990
handou	1678 1695 442 1450 650
hands$	933
hang$	1190 2003
hangin	1338
hanging$	1842 1988 1989 2020 2032
happen	1442
hard$	329
harder$	329
harm	1482
harm$	1720 71 2063 2064 733
harmed$	733
harmful$	733
harming$	733
harms$	733
has	532
has$	25 27 1030 43 54 170 1447 452 1454 565
have	1701 532
have$	25 27 1030 54 111 153 170 1447 452 1454 565
haven$	1782 1814
having$	111 170 1461 565 636
he	73 344 365
he$	1815 1174
head	37 38 2077
health	1813 206 348
health$	503
heard	1709 1073 1723 1505
heard$	1798 1832 664
heater	36
hedge$	22
held	1669 1683 1042 44 82 83 84 1442 517
held$	1692 1044 1083 1084
helmet	36
help	1809 520
help$	75 1751 143 286 1523 1567 1574 865
helped	318
helped$	75 865
helpful$	1718 75 1512
helpin	520
helping$	143 865
helpline$	35
helplines$	35
helps$	143 286 865
her	1068 186 1192 1850 1211 1897 1251 1915 1266 1267 1918 1921 1281 1947 314 1983 1995 1356 1471 1579 1591 1594 1599
her$	1688 85 1166 1259 1273 299 558 1608 1646
here	1080
here$	1699 1730 1731
herfriends$	2005
hergroup$	2005
hierar	710
high$	449 486
higher	45 659
higher$	1045 449
hike$	2088
hikes$	2088
him	1068 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1281 1947 314 1983 1995 1356 1471 1579 1591 1594 1599
hire$	920
hires$	920
hiring$	920
his	1897
his$	1688 85 1166 1259 1273 299 558 1608 1646
hisfriends$	2005
hisgroup$	2005
hits	1014
hits$	1664
hoc$	1116
hockey	1441
hockey$	2091
hold	1294 517 532
hold$	96 172 267 1944 1383 1392 2057 408 1409 565 598 617 966
holding$	96 565 617
holds	1021 1671
holds$	96 172 565 617 966
holiday$	412
holidays$	412
holidayss$	412
holist	101 107
holistic$	1101 1107
home	222 1931 1964 1352 371 2022 1384 2087
home$	1718 1222 1875 1950 1986 1343 2006 2010 2012 2034 401 2076 468 1641
homes	1301
homes$	1875 1951 1965 1343 2010 2034 2080
hometime$	2002
hometimes$	2002
honest$	1718 1577
hope	1073 1723 1809 554
hopes	1073 1723 554
hoping	554
host$	1719 943
hosted	1683 1442
hosting$	943
hosts$	1719 943
hotspot$	711
hotspots$	711
hours	1678 1695 442 1450 650
hours$	1660 17 1696 1271 1350 1605
house	371 388
house$	267 1388
housed$	1269 1344
household$	1337
households$	1974
houses	1275 1925 1301 1327
houses$	1951 1977
housin	388
housing$	1388
how	95
how$	19 1095 1377 1456 1474 1550 1624
hub	10 41
hub$	1814
humili	738
hurt	1053 1482
hurt$	1703 1720 71 2063 2064 1483 732
husband$	765
hustl	378
identi	1052 1105 1442
identification$	1364
identified$	1752 1755 1448 697 871
identifies$	522 697 871
identify$	1702 522 697 871
identifying$	522 697 871
identity$	1786
if	1386
if$	86 1762 139 174 1872 1993 2025 1495 512 1519 1526 564
imam	37 38
implem	4 1442
implementation$	1004
impos	595
impossible$	329
improv	45 510 520 659
improve$	1045 855
improved$	1045 1788 449 1547 855
improvement$	30 45 1573
improvements$	30 1573
improves$	855
improving$	855
in	1671 1087 1113 1124
in$	1672 1028 1031 1684 1045 48 1700 1063 64 1065 1737 98 100 1759 1763 114 1774 1787 1145 1172 219 1887 306 1992 1994 2006 2012 2026 1420 2071 1423 2073 2081 2082 1435 2087 2089 1465 1467 1470 557 1563 592 1604 1619 1620 1626 1633 1643
incide	661
incident$	67 504
incidents$	67 504
includ	1080 81 1505
include$	1730
included$	1730 1081
inclus	132 164
inclusive$	1132 1785 1164 1577
increa	45 510 520 532 659
increase$	45 1045 1564
increased$	1045 1788 449 534 1547
increases$	1564
increasing$	1045
indivi	1318 354
individually$	1968 1585
indoors$	2006 2012
induct	1678 1029 1695 442 1450 650
inducted$	1679
induction$	2
influe	1813 1562
influence$	1854 1248 1898 1392 2057 408 1409 887
influenced$	887
influences$	887
influencing$	887
influential$	1587
inform	1675 1678 1689 1690 1695 1109 442 1450 1505 650
inform$	874
information$	1661 1016 1743 1759 1520
informed$	1107 1758 1798 1517 1536 1556 874
informing$	874
informs$	874
ininto$	1433
injunc	199 1199 200 1200
injunction$	1581
injunctions$	1581
injur	661
injured$	734
input	1178
input$	1828 823
ins$	1423
inside$	1227 2006 2012
insist$	394
insistd$	394
insists$	394
inspire$	807
inspired$	807
inspires$	807
instal	1022 1042 1442
install$	911
installation$	30
installed$	1672 1692 911
installing$	911
installs$	911
instead$	62 304 1354 498
instru	251
instruct$	211
instructed$	211 255
instructing$	211
instructs$	211
intake	2037
intell	1109
intelligence$	1759
intend	554
inter$	106
interest$	1802 1823
interests$	243
interrogat$	542
interrogate$	542
interrogates$	542
interrogating$	542
interrogats$	542
interv	1678 1689 1690 1695 442 1450 650
intervention$	1522 1567 1575
interventions$	1522 1567
interview$	635
interviewed$	635
interviewing$	635
interviews$	635
into	1087 307
into$	1730 1737 1755 1158 1916 298 1994 1433 1549 592
introd	4 1442 595
introduce$	996
introduced$	996
introduces$	996
introducing$	996
introduction$	1004
investigate$	550
investigates$	550
investigating$	550
invita	1678 1695 442 1450 650
invite	1000 1669 1675 1029 1037 1689 1690 453
invite$	926
invited$	1650 1679 1687 1453 926
invites$	926
inviting$	1785 926
involv	1178 1505
involve$	894
involved$	894
involvement$	1828
involves$	894
involving$	894
is	1003 82 94
is$	1030 1034 1035 49 76 1148 269 473 475
isolat	591
isolate$	590
isolates$	590
isolating$	590
isolation$	1986 1592
issue$	1741 1743 1772 504 1508 835
issued	1042 47 1442
issued$	1692 1047 1451
issues	1520
issues$	1741 1092 1743 1772 504 835
it	1068 1723 1471
it$	1088 1417 1464 473 1608 1610 1615 1634 1642 1645
its$	134 1166 1231 2083 1434 2085 1440 558 1605 1606 1608 1627 1631 1634 1645 1646
january$	1713
jog$	649
joges$	649
jogs$	649
join	1009 1659 1669 28 1252
join$	995
joined	1669
joined$	106 107 140 1178 1505 995
joining$	995
joins$	995
joint	1016 106
joint$	1666 1106 1304 316 1317 2004 1520 545
jointly$	1521
judgement$	1768 822
judgemental$	1132 1164
judgment$	822
july$	1713 1064
june$	1713 1064
keep	1701 1209 220 382 517 532
keep$	77 104 149 172 192 1212 242 267 268 270 1295 326 334 356 362 395 411 518 536 598 962
keeped$	334
keepin	517
keeping$	104 149 192 267 268 270 326 334 356 362 395 411 518 598 962
keeps	517
keeps$	77 104 149 172 192 267 268 270 326 334 356 362 395 411 518 598 962
keepting$	411
kept	82 83 84 1105 1442 517
kept$	1653 1076 77 1083 1084 1755 149 1150 267 1269 356 362 375 598
keys$	451
kid	1382
kids$	1937
kind$	1718 1328 1577
kinder	348 1366
kit	36
kit$	451
kitche	41 2069
kitchen$	30
kits$	451
knew$	1714 456 474
knife$	694
knives$	693
knock$	644
knocking$	644
knocks$	644
know	1701 1073 1723 1505
know$	1165 1817 456 474
knowing$	456 474
known	58 82
known$	1058
knows	1073 1723
knows$	456 474
labeled$	750
labelled$	750
lad	1382
lad$	344
lads	39 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1983 1356 1378 1579 1591 1599
lads$	1175 344 2028
laid$	1680
lamp	36
lamp$	22 34
lamps$	22 34
landlo	37 38 1415 2077
landlord$	2065 674
landlords$	674
language$	1542
lanyards$	451
larger$	1985
last$	1700 1063
lasted	1712 63
late	1420
late$	2070
later$	1519
launch	1442
lawyer$	796
lead	21 1677 37 38 447
lead$	1719 1130 204 438 448 1636
leadar	1021 1671
leadat	1021 1671
leadca	1021 1671
leadch	1021 1671
leadchecks$	1021
leadci	1021 1671
leadco	1021 1671
leadde	1021 1671
leadem	1021 1671
leader	37 38 186 1192 1850 1853 1211 1251 1915 1266 1267 1918 1921 272 1281 1983 1356 365 1579 1591 1594 1599
leader$	1881 1587 1590
leaders$	1881 1587 1590 707
leadfi	1021 1671
leadho	1021 1671
leadin	344 2055 1594
leading$	438
leadlo	1021 1671
leadma	1021 1671
leadme	1021 1671
leadof	1021 1671
leadpr	1021 1671
leadre	1021 1671
leadru	1021 1671
leads$	1719 438
leadse	1021 1671
leadsh	1021 1671
leadsu	1021 1671
leadup	1021 1671
leadvi	1021 1671
leadwr	1021 1671
leafle	1678 31 1695 442 1450 650
leaflet$	1661 1696 2072 1639 652
leaflets$	1696 1639
learn	520
learn$	1908
learni	1678 1695 1109 442 1450 650
learning$	1759
leav	404 639
leave	1701 205 222 313 379
leave$	77 78 1201 1205 1222 1313 323
leaves	379
leaves$	77 78 323
leavin	205 1352 379
leaving$	77 78 1205 323
leavingtime$	2002
leavingtimes$	2002
led$	157 1536 1556
left	82 2053
left$	1076 77 78 2056
lend$	951
lending$	951
lends$	951
lens$	818
less	350
less$	232 233 1247 1340 497 655
lessen	364 2058 409
lesson	1678 1695 1275 1925 1369 2019 442 1450 650
lesson$	1696 1698 278 1933 1996 652
lessons$	1696 1698 1715 1637 1647
let$	165 1183 1208 261 1288 1295 1325 396 424
leted$	1183
lets$	165 261 396 424
letted$	1183
letter	1678 1695 442 1450 650
letter$	1661 67 1639
letters$	67 1639
letting$	165 261
level$	449
levels$	449
liais	1516
liaise	1037
liaise$	803
liaised$	1687 1038 803
liaises$	803
liaising$	803
liaiso	1016
liaison$	1666 1756 803
librar	37 38 41
library$	1942 1984
licenc	1678 1695 442 1450 650
licence$	199
lift	409
lift$	631
lifted	2058
lifted$	631
lifting$	631
lifts$	631 1647
light	36
light$	22 34 416 609
lighti	36
lighting$	22 34 609
lights$	22 34 416 609
like	1073 1723
like$	1824
liked	58
liked$	1058
likes	1014 1073 1723
likes$	1664
limit	191 1209 248 350 376
limit$	271 377
limited$	1834 377
limiti	191
limiting$	271 377
limitped$	377
limitping$	377
limits	191
limits$	271 377
limitting$	377
line$	35 1728 119 1500
lines$	35 1728 119 1500
linger	2020
linger$	2003
link	1191 1294
link$	124 1841 207 227 1944 1364 428 490
linked$	124 428
linking$	124 428
links	1520
links$	124 1777 1841 207 227 1944 1364 428 490 1520
list	31 1052
list$	3 18 1702 2072 488
listen	1505
listen$	870
listened$	469 870
listening$	1518 540 870
listens$	870
lists$	18 488
lit$	1470
live	1931 1442
live$	1685 1908 1269 341 2015 2024
lives$	341
living$	1908
loaded$	1451
lock	36
lock$	22 34 334 904
locked$	334 904
locking$	334 904
locks$	22 34 334 904
log$	3 18
logged	1042 1442
logged$	1692 702
logs	1021 1671
logs$	18 702
loiter	2020
long$	1716
longer	1701 214 1353 383 659
longer$	1114 183 208 1214 250 252 1258 1459 586 600
look	554
look$	122 1130 144 176 220 549 563
looked$	82 1105 549
lookin	554
looking$	144 176 549
looks	554
looks$	144 176 549
loop$	1517
loosen	294 1351 364 2058 409
loosen$	2001
loosens$	2001
lose$	205 1289 1407
loses$	231 1407
losing$	1407
lost$	1407
lot$	1936 1937
loudes	2055
lower	659
lower$	627
lowered$	627
lowering$	627
lowers$	627
loyalties$	227
loyalty$	227 1364
lunch	1275 1925 1352 1431 1432
lunch$	1276 2081 2082 1637 1647
lunche	1925
lunches$	1637
luncht	390 391
lunchtime$	1691 2002 1390 2041
lunchtimes$	1691 2002 1390 2041
made	1669 1042 94 1442
made$	1680 1692 255
magistrate$	798
mail	1678 1695 442 1450 650
mailed	1000 1442
mailed$	1650
main	344 2055 1594
mainta	520 532
maintain$	859
maintained$	1788 859
maintaining$	859
maintains$	859
make$	94 110 135 1143 171 321 340 422 533 561
makes	1021 1671
makes$	135 171 321 340 422 561
making$	110 135 171 321 340 561
male$	1478 897
males$	1478 897
mam$	758
man	1706
man$	668 897
manage	21 1021 1671 37 38 122 1143 2077 447 520
manage$	1122 1793 1990 850
managed$	1788 582 850
management$	545
managerchecks$	1021
managers$	29
manages$	850
managi	520
managing$	850
manner	1133
manner$	1783 1790
many$	1668 1019 1046 1716 2027
map	1678 31 1695 442 1450 472 650
map$	35 2072 426 454
mapped$	426 703
mappin	1678 1695 442 1450 472 650
mapping$	426 703
maps$	426 454
march	386
march$	1713 1064
mark$	1454 1472
marked$	473
marks$	1454 1472
master	1678 1695 442 1450 650
match	33 1431 1432 1441
match$	1033 2067 2081 2082 2090 2091
matche	1441
matches$	1033 2090 2091
materi	36
mates	1348
mates$	1937 1998
matter$	1080 1772
matters$	1772
may$	1064 1745 1180
meal	33 1431 1432
meal$	1033 2072 2081 2082 2090 1637
meals$	1033 2090 1637 1639
means$	1739 1776
measur	1110
measures$	1760 1111
mechanisms$	1111
mediat	1678 1695 442 1450 650
medic$	793
meet	1001 1657 44 1701 1190 1849 1202 1858 1859 1229 1246 1252 1255 1945 1329 2003 1383 1516
meet$	1656 1044 1187 1840 1201 1852 1879 1880 1901 1905 1979 1332 2026 2036 1394 1397 2048 421
meetin	1016 1678 1695 1191 1842 1862 1248 2020 2032 442 1450 650
meeting$	1666 1696 1833 1841 1205 1890 1895 1907 1316 1967 1338 1989 652
meetings$	1666 1696 1739 1833 1898 1316 1967
meets	1021 1671
meets$	1656 1044 1187 421
meetup$	1896
meetups$	1896
member	26 1677 39 40 51 55 1059 69 73 1074 1103 147 1147 186 1192 1850 1210 1211 1867 1869 236 1251 1915 1266 1267 1918 1921 272 1281 1943 314 1983 1995 1356 1378 447 1457 1579 1591 1599
member$	1923 344 1374 1590
members$	0 1 1655 23 1026 29 1040 1051 1055 1069 1071 1724 1753 1207 1242 1899 1923 1944 344 2028 381 1590
membership$	1299
memora	1678 1695 442 1450 650
men	1706
men$	668 897
mend$	914
mended	1022
mended$	1672 914
mending$	914
mends$	914
mention$	1728 1500
mentions$	1728 1500
mentor	21 1021 1671 1677 1678 37 38 1695 442 447 1450 650
mentor$	0 1 1655 29 1696 448
mentorchecks$	1021
mentoring$	1667
mentors$	0 1 1655 29 1696
mentorschecks$	1021
menu$	2084
messag	1678 1695 1252 1338 2032 1383 442 1450 650
message$	1056 59 1394 2075
messages$	1056 59 1833 1185 721
messaging$	1833 1895 1988
met	1657 1669 1024 1037 1689 1690 44 318 453 1505
met$	1663 1674 1027 1687 1038 1044 1401 1453
meters$	1894
metres$	1894
midwife$	787
might$	1180
miles	322 2024
miles$	1894 1322 1371
milestone$	24
milestones$	24
mind$	1795 1822 1517
mindfu	1105 1154
mindful$	1755 1758 1804
minibu	1678 36 1695 2037 442 1450 650
minibus$	2090
minimi	191 248 350 520
minimised$	1788 1834
minute	1678 1695 442 1442 1450 650
missin	1053
missing$	1703 661
mistak	741
mitiga	520
mitigated$	1788
mix	1190 1849 1202 1858 1255 1945 2003
mix$	1840 1852 1901 1905 1600
mixing	1191 1842 1862 2020 2032
mixing$	1841 1890 1907 1989 1601
model$	1541
models$	1541
module	1678 1695 442 1450 650
module$	35
modules$	35
moment$	1748
monday	390 391
monday$	1691 390 1390 391 2041 1418
mondays$	1691 1390 2041 1418
money$	15
monito	1105 1516
monitor$	698 800
monitored$	1755 698 800
monitoring$	698 800
monitors$	698 800
month$	412
monthly$	1651 431
months$	1764 412
more	45 101 106 510
more$	1045 1048 50 1101 1106 131 1135 1173 178 1197 238 1241 264 1985 348 1366 2046 449 1460 1530
mornin	390 391
morning$	1390 2041
mornings$	1390 2041
mosque	41
most	20 1396
most$	1020 1048 1171 1281 2046 2055
mother	1234
mother$	757
motivate$	808
motivates$	808
motivating$	808
mov	386 393
mov$	324 337 374
move	281 379
move$	210 222 234 267 282 1940 291 309 313 324 337 360 1365 374 2038 2052 433 571 1582 608
moved	281 2052
moved$	1053 210 234 1235 1269 1272 282 309 324 337 1344 1365 374 387
moveed$	360
moveing$	210 360
movements$	709
movered$	360
moves	281
moves$	210 234 267 282 1940 309 324 337 360 1365 374 2038 433 571 1582 608
moving	281
moving$	324 337 374 514 608
movred$	324 337
movring$	324 337
movs$	324 337 374
much$	1019 1716
multi$	1016 106 107
mum	1234
mum$	757
mural$	30 2072
murals$	30
museum	41
music$	2084
must$	130 138 1330
name	1701 1052
name$	1702 1058 621
named	1705 1057
named$	1707 1448 477
names$	487 621 726
nan	1234
nan$	760
nana$	760
nanny$	761
naturally$	1351
near	1341 1346
near$	1114 1218 1908 1996 1619
nearby$	1604
necess	101
necessary$	1101 1511 1512
needed$	1511 1512
needs	1505 1520
needs$	1522 833
neighb	55
neighbours$	1055
neither$	190 279 346
nephew	1382
netbal	1441
netball$	2091
networ	13 1090 1415
network$	1013 72 1740 243 1998 2035 2065
networks$	1739 1776 243 1998 2035
never	214 1353
never$	183 190 208 1214 252 1927 283 296 312 332 586 600 755
new	206 348 1366
new$	237 1287 308 328
newsle	1678 1695 442 1450 650
newsletter$	652
next$	1341 1346 1519
nicer	348 1366
nicer$	1287 328
niece	1382
night	1275 1925 1964 2022
night$	1660 1691 1263 1929 1952 1953 1342 1390 2041 2049
nights	1925 661
nights$	1660 1691 1263 1930 1953 1965 1342 1390 2041 1465
no	246
no$	56 189 217 241 258 262 335 1396 459 460
nobody	73
nobody$	346 660
non	188 578
non$	132 164
nonassociation$	1578
noncontact$	1188
none	73
none$	218 279 346 660
nor$	190 600
normal$	1089 133
norms$	1542
not	62 1209 214 246 1353 1354
not$	53 1062 79 80 183 190 201 208 1861 1214 250 252 1927 279 283 288 296 302 312 325 332 586 600 601 754
note	1678 1695 1079 93 442 1450 650
note$	18 1727 1728 1729
notes$	18 1728
nothing$	221
notice	31 1073 1723 1199 1200
notice$	34 1823 195 416 1580 1588 1589
noticeboard$	1681
noticeboards$	1681
notices$	34 416 1580 1588 1589
notifi	1675
november$	1713
now$	1030 1700 160
nowhere$	230
number	31 1706
number$	9 1661 12 14 35 42 1376
numbers$	1668 1376 451
nurse	21 1677 37 38 447
nurse$	781 784
nursea	1021 1671
nursec	1021 1671
nursechecks$	1021
nursed	1021 1671
nursee	1021 1671
nursef	1021 1671
nurseh	1021 1671
nursel	1021 1671
nursem	1021 1671
nurseo	1021 1671
nursep	1021 1671
nurser	1021 1671
nurses	1021 1671 447
nurseu	1021 1671
nursev	1021 1671
nursew	1021 1671
nurtur	132 164 520
nurture$	886
nurtured$	886
nurtures$	886
nurturing$	1132 1164 886
observ	1678 1695 442 1450 650
obtain	1442
obtained$	1443
occasi	661
occasions$	1271
occur	1139
occur$	1789
occurs$	1789
october$	1713 1064
of	1017
of$	1654 1018 1702 1710 1062 1072 1730 91 1744 1760 1119 1136 1821 1845 1196 1203 1867 1223 1227 1311 1313 1976 1987 1345 1368 2060 2079 1456 457 1487 1488 1498 1546 1552 1596
off	1204 1363 2024 2087
off$	1652 1674 198 1205 2013 401 1606 1629 1630 1633
offer	1678 1695 101 442 1450 1520 650
offer$	1101 137 892 969
offere	1000 1675 1689 1690 1042 47 101 159 1162 1442
offere$	137
offered$	1650 1692 1047 1101 1752 1105 1159 1812 892 969
offeres$	137
offeri	101
offering$	1101 137 892 969
offers	1021 1671 101
offers$	1101 137 892 969
office	21 1021 1671 1677 37 38 447
officer$	0 1 1655 29 677
officerchecks$	1021
officers$	0 1 1655 29 677
officerschecks$	1021
often$	7 1019 1716 1811 1497
older	344 2040 2055 1594
older$	1706 186 1192 1850 1211 1249 1251 1915 1266 1267 1918 1921 1983 1356 2023 478 480 1579 1591 1599 602 603
oldest	186 1192 1850 1853 1211 1251 1915 1266 1267 1918 1921 272 1281 314 1983 344 1356 365 2055 1579 1591 1594 1599
oldest$	2023
on	1420
on$	1031 1703 1762 1763 1127 1780 1146 1163 1818 1860 1885 1257 280 1284 303 1992 1345 418 2070 2071 2073 1435 2089 1491 535 1576 1605 1606 1619 1620 1629 1630 1644
once	2025
once$	1651 1888 1906 1914 2026 2071
one	1853 344 369 1594
one$	1852 213 1215 216 1228 1256 272 1273 1281 314 1318 1968 1324 1979 336 346 2000 354 365 1450 477 1585 1606 1621 1622 1642 660
ones	1379
ones$	1899 1954 1379 2029 1590
ongoin	101
ongoing$	1101 1121 545 801
online$	1685
only$	215 256 1968 358
open	1042 1420
open$	1010 1041 1692 1719 1134 1799 1800 1154 2070 1470 1518 1569 1577 1636 902
opened	1042 1442
opened$	1680 1041 1692 902
opening$	605
opens$	1041 1719 902
operat	1489
operational$	1685
opinions$	182
opport	1809 1505 1520
opportunities$	1137 1522 1523 552
opportunity$	1778 552
opposite$	275 1285 1314 410 1411
optician$	789
optimi	520
option	1809 1384 1551
option$	1550 552
options$	2034 1522 1550 552
orbit$	1392
order	1036 1839 199 1199 1200 251 386
order$	1686 1838 195 211 394 1580 1588 1589
orderd$	394
ordere	1036 1442
ordered$	1686 211 255
ordering$	211
orders	1199 1200 251
orders$	1838 211 394 1580 1588 1589
ordina	37 38 140
ordinary$	133
ordinate$	1560
ordinated$	1107 1140 1560
ordinates$	1560
ordinating$	1560
organi	1683 1442
organise$	1719 440
organised$	440
organises$	1719 440
organising$	440
other	1090 147 1147 1854 206 1859 1869 1871 1882 1897 1279 1943 1946 1947 1309 1972 348 1366 2040 1391 2042 2044 593 1597
other$	1740 1855 1207 1868 1220 1890 1241 1243 1896 1249 1902 1911 1912 1920 1924 275 1934 1287 305 1306 308 1320 1971 1323 1975 2000 2007 1360 2014 2030 2033 384 1387 2040 1391 2042 1393 2045 1406 407 2059 2062 1593
others	1090 1882 1943 1359
others$	1740 1207 1868 1898 1902 1904 1911 1912 1924 1323 2000 2007 2008 2009 2014 2030 2033 2045 1406 407 2059 2062
our	1080
our$	1730 134 1166 558
out	392 2087 1551
out$	1004 1682 1047 1060 1726 1077 1078 79 1730 1081 1083 1144 1801 1812 1840 1201 1204 1226 1905 1922 1931 1282 1286 290 1293 1945 1309 1334 1994 2001 1355 1372 1375 1429 468 1531 1612
outcom	1520
outcomes$	838
outing$	2090
outings$	1967 2090
outlet	1562
outlook$	1802
outrea	1678 1695 1178 442 1450 650
outreach$	1667 1828
outreachworker$	1007
outreachworkers$	1007
outsid	79 1243 1309
outside$	1031 1971 1604 1619
over	1331
over$	1846 223 1896 1980 1981 1985 529 1546
overla	1202 2003
overlap$	1852 1864
overs$	1896
oversi	1505 1520
oversight$	1532 1545 546
overview$	1532
own$	1082 1085 1225 1260 1986 342 1400 1475 1585
owner	37 38 2077
ownership$	1823
pack	1678 1695 442 1450 650
pack$	1661
paediatrician$	785
page	1678 1695 442 1450 650
page$	1014 35
pages$	35
paid	1442
paid$	1036 429
paint$	2084 915
painte	1022
painted$	1672 1680 915
painting$	915
paints$	915
pair	186 1192 1850 1211 1251 1915 1266 1267 1918 1921 314 1983 1356 1579 1591 1599
pairs	1379
pairs$	2029
panel	13 1678 37 38 1695 1090 442 1450 650
panel$	1013 1740
paragraph$	1728 1500
paragraphs$	1728 1500
parame	1079
paramedic$	794
parameters$	1729
parcel	372
parcelled$	1372
parent	20 1677 39 40 55 73 1103 1421 447
parent$	0 1 1655 29 757
parents$	0 1 1655 1020 23 29 1040 1055 1753 1141 1211 212 295 1337 2080 1543 1555 757
park	41
park$	1914 1942 1984 646
parked$	646
parking$	646
parks$	646
part	1009 1659 1669 1670 28 591
part$	1676 1028 79 1080 1816 1410 2061
partic	1009 1659 1014 28
participants$	1664
participate$	1028
participates$	1028
participation$	1449
partie	33
parties$	1033
partin	591
partne	13 1016 1677 1090 106 107 447 1520
partner$	766
partners$	0 1 1655 1013 29 1740 108
partnership$	1013 1666 1106 1107 1521
parts$	1410 2061
party	33
party$	1033 2090
pass$	93
passage$	1728 1500
passages$	1728 1500
passed$	1742
passes	36
passes$	451 1637 1639
pastor	101
pastoral$	1101
path	2069
path$	30
pathwa	1384 1562
pathway$	2034
pathways$	1739 2034
patient$	1577
patrol	1001 1657 1678 1695 442 1450 650
patrol$	1656 1667 683 944
patrolled$	944
patrolling$	944
patrols$	1656 1667 683 944
pay$	910
paying$	910
pays$	910
peace	1389
peace$	2039 2056
peeled$	1569
peer	1854 1206
peer$	186 1192 1850 1854 1206 1856 1211 1251 1915 1266 1267 1918 1921 1943 1978 1983 1348 1356 1385 1579 1591 1599
peers	1943 1348 2042
peers$	1855 1856 243 1934 1937 1958 1323 1978 1998 2000 2007 2014 2016 2018 2030
people	20 1677 1147 447
people$	0 1 1655 1020 23 1026 29 1040 1051 1055 1069 1721 1724 1725 1753 1807 1175 1181 1242 1937 1944 1978 344 2028 414 2074 1480 481 1602
per$	20
percen	20
percent$	1020
perceptions$	1542
perfor	33 1683
perform$	435 978
performance$	1033 2067
performances$	1033
performed$	978
performing$	435 978
performs$	435 978
periodic$	516
periodically$	1763 516 1519
permit$	1736 1770 1183 1288 1325 1564
permited$	1183
permits$	1736 1770 1564
permitted$	1183 1208 1358
person	1677 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 272 1281 1983 1356 447 1579 1591 1599
person$	0 1 1655 29 140 1923 1374 1480 556
pharmacist$	792
phone	1001 36 1383 2052
phone$	451 929
phoned	1000 1037 1689 1690 453
phoned$	1650 1687 1038 1453
phones	209
phones$	451 929
phoning$	929
physio$	788
physiotherapist$	788
pick$	122 1130 366 632
picke$	366
picked$	82 83 1105 632
pickes$	366
picking$	366 632
picks$	366 632
picnic	33
picnic$	1033 2090
picnics$	1033
picture$	1056 1088
pictures$	1056
pitch	2069
pitch$	30
plac	393 595
plac$	374
place	1015 1022 1678 1683 1695 281 442 1442 1450 650
place$	1665 1672 1748 1752 1761 1782 1801 1814 1914 267 278 1933 291 1299 304 1962 1354 360 374 411 1448 1506 1617
placed	281 1442
placed$	1908 1269 1272 282 309 1336 1344 374 387
placeed$	360
placeing$	360 411
placem	1275 1925 1276 1931 1301 1959 1310 1964 371 1384
placement$	282 1940 291 1960 2010 2034
placements$	1926 282 1940 291 1951 1965 2010 2034
placered$	360
places	281 1426
places$	1748 1782 1814 267 291 360 374 411 2076 1617
placeting$	411
placin	281
placing$	374
placs$	374
plan	1678 1695 442 1450 554 650
plan$	2 1661 24 1719 1732 1735 1088 1519 652
planni	554
planning$	1756 1544
plans	554
plans$	1719 1111
plant$	972
planted$	1680 972
planting$	972
plants$	972
play	33
play$	30 1033 166 1201 1250 2067 441 985
played	1683
player	39
players$	1603
playgr	1275 1925 1964
playing$	166 441 985
plays$	1033 166 441 985
pledge$	32
podcast$	35 2075
point	1052
point$	1702 1748
police	21 1021 1671 1677 37 38 447
police$	0 1 1655 29 675
policechecks$	1021
polici	1678 31 1695 442 1450 650
policing$	676
policy	1678 31 1695 1436 442 1450 650
policy$	35 2086 652
pond$	30
pool	41 1441
pool$	2091
pop$	563
portal$	35
portals$	35
positi	132 164 206 348
position$	1519
positive$	1132 1785 1793 1164 562 1577
possib	1551
possibilities$	552
possibility$	1550 552
possible$	1322 1511 1512 1528 552
post	1678 1695 442 1450 639 650
post$	1699 1448
posted	1032 1042 47 1442
posted$	1682 1692 1047 1451
poster	1678 31 1695 442 1450 650
poster$	34 416 2072 1639 652
posters$	34 416 1639
potential$	552
power$	195 2057 408 1409 1580 1588 1589
powerful$	1990
powers$	195 1580 1588 1589
practi	1677 37 38 1109 447 1520
practicable$	1512
practice$	1757 1759
practitioner$	0 1 1655 29
practitioners$	0 1 1655 29 108
presen	1678 1695 1139 1178 442 1442 1450 650
presence$	1828 1219 1532 1534
present$	1789 1962 1577 634 1636
presented$	634
presenting$	634
presents$	1789 634
preven	191 194 1209 245 246 382 520
prevent$	192 1212 242 1295 338 853
prevented$	1834 370 853
preventing$	192 338 853
prevention$	853
prevents$	192 338 853
prey	1482
prey$	1720 71
preying$	71
preys$	71
price	1436
price$	2086
priced	1036
priced$	1686
print	639
print$	938
printe	1032 1042 1442
printed$	1682 1692 938
printing$	938
prints$	938
priori	1505 520
priorities$	824
prioritise$	712
prioritised$	1788 712
prioritising$	712
priority$	1123 824
prise$	267 286
pro	206 348
proact	107 140 1154
proactive$	1107 1140 1804 881
proactively$	881
problem$	1772
problematis$	542
problematise$	542
problematises$	542
problematising$	542
problematiss$	542
problems$	1772
procedures$	1739
processes$	1739 1111
procur	1036
procured$	1686
produc	4 1021 1671 2037 1442
production$	1004
profes	13 1677 1090 447
professional$	0 1 1655 29 1118 448 507
professionals$	0 1 1655 1013 29 1740 108
profile$	1508 1532 701
profiled$	701
profiles$	701
profiling$	701
profit	1482
profit$	1720
progra	1678 1695 1369 2019 1384 442 1450 650
programme$	2 1658 2034 445
programmes$	2034
progre	1024 1105 1130 1162
progress$	1738 1777 1780 1519 1573 847
progressed$	1674 1755 1812 847
progresses$	1738 847
progressing$	847
progresss$	1738
prohib	191 194 245
prohibit$	192
prohibited$	1834 370
projec	2022
project$	30 1889 445
promise$	255 394
promised$	394
promises$	255 394
promot	520
promote$	814
promoted$	1788 814
promotes$	814
promoting$	814
promptly$	1759
proper$	1089
proportionate$	878
proportionately$	878
protec	520
protect$	860
protected$	1788 860
protecting$	860
protection$	199
protective$	1520
protects$	860
protoc	1678 1695 442 1450 650
protocol$	652
provid	1021 1671 1042 47 101 1442 532
provid$	137
provide$	1101 137 891 968
provided$	1692 1047 1101 1752 159 1451 891 968
provider$	1977
providers$	1977
provides$	1101 137 891 968
providing$	1101 137 891 968
provids$	137
provis	4 1678 1695 1178 1931 442 1450 1520 650
provision$	1004 1828 2010 1522 1523
provisions$	2010
pru$	2010
psychiatrist$	778
psychologist$	777
public	4 971
publication$	1004
publis	1032 1442
publish$	939
published$	1682 939
publishes$	939
publishing$	939
pull$	204 267 355 1392 2057 408 1409
pulle$	355
pullen$	355
pulles$	355
pulling$	355
pulls$	355
pupil$	344
pupils	1437
pupils$	344 1603
purcha	1036 1442
purchased$	1686
purpose$	1786
put	393 595
put$	1022 1032 1683 1042 111 1151 387 411 1442 961
puting$	411
puts$	411 961
putting$	111 411 961
qualit	1520
questi	1678 1695 442 1450 650
quicke	659
quicker$	1571
quickly$	1571
quit	404
quit$	259
quiting$	259
quits$	259
racism	749
racist	749
radar$	1517
raise	93 122
raise$	1122 508 538 973
raised$	1742 508 1547
raises$	508 973
raising$	508 1509
ramp	36 2069
ramp$	30 397 398
ran$	1445
rang	1657 453
rang$	1038 1453
rate	1701
rate$	449 653
rated$	653
rates$	449 653
rather$	304 1354 499
ratifi	1442
ration	350
re	1332 472
re$	1338
reach	1052 1383
reach$	1702 1392 531 651
reache	1000 1669
reached$	1650 651
reaches$	531 651
reaching$	531
react$	571
reacts$	571
read	1000 1662 1442
read$	1650 1032 954
reading$	954
reads$	954
ready$	1680
reassurance$	1751 819
reassure$	819
reassured$	819
reassures$	819
reassuring$	819
receiv	1669 1670 101 1442
receive$	1101
received$	43 1443
recogn	58 1143 520
recognise$	1793 867
recognised$	1058 867
recognises$	867
recognising$	867
record	1021 1671 1678 1695 1080 81 82 83 84 1090 93 442 1442 1450 650
record$	3 18 1732 1733 1735 425 1501
recorded$	1730 1081 1083 1084 425
recording$	425
records$	18 1740 425
recove	659
recrui	1000 1042 1442
recruit$	922
recruited$	1650 1692 922
recruiting$	922
recruits$	922
redecorated$	1680
redraft$	948
redrafted$	948
redrafting$	948
redrafts$	948
reduc	248 350 364 376 409 659
reduce	191 2058 520
reduce$	271 854
reduced$	1788 1834 854
reduceing$	271
reduces$	271 854
reduci	191
reducing$	854
reference$	1728 1500
references$	1728 1500
referr	1000 1014 1669 1675 1678 1695 442 1450 650
referral$	67 2072
referrals$	1664 67
referred$	1650
reflec	1143
reflect$	1793
reform$	1982
refunds$	1647
refurbished$	1680
refurbishment$	30
refuse	246
refused$	375
regard$	1123
region	1959
regist	1662
register$	3 18 360
registered$	360
registering$	360
registerred$	360
registers$	18 360
regrou	1332
regroup$	1982
regular$	1121 133 449 516 534 545
regularity$	6
regularly$	1759 1763 516 1519
rehear	33 1080
rehearsal$	1033 2088
rehearsals$	1033 2088
rehearsed$	1730
rehous	281
rehous$	324 337
rehouse$	273 324 337
rehoused$	1272 273 324 337 1344
rehouses$	273 324 337
rehousing$	273 324 337
rehousred$	324 337
rehousring$	324 337
rehouss$	324 337
relati	1813 1191 1193 1234 1931 1294 1520
relationship$	1841 1944 556 827
relationships$	1777 1841 243 1944 827
relatives$	1603 769
releva	1080 101
relevant$	1730 1089 1101 1511 1512
reliance$	284 1364
reloca	281
relocat$	324 337
relocate$	273 309 324 337
relocated$	1272 273 309 324 337 1344
relocates$	273 309 324 337
relocating$	273 324 337
relocatred$	324 337
relocatring$	324 337
relocats$	324 337
remain	82 154 2040 517
remain$	1108 1148 1150 326 536 598
remaining$	326 1391
remains$	1148 1150 326 598
rememb	1073 1723
remind	1037
remind$	815
reminded$	1687 815
reminding$	815
reminds$	815
remote$	1371
remov	386 404 405 500 587
remov$	355
removal$	203
remove	392 2047 2053
remove$	204 292 355 942
removed$	292 1949 1344 942
removen$	355
removes$	292 355 942
removing$	204 292 355 942
removs$	355
reopen$	976
reopened$	976
reopening$	976
reopens$	976
repair	1022
repair$	30 913
repaired$	1672 913
repairing$	913
repairs$	30 913
repeat	1080 81
repeat$	1730
repeated$	1730 1081
replac	1022 1354 583
replace$	611 642
replaced$	1672 1966
replaces$	611
replacing$	611
replie	1014 1037 1043
replied$	1687
replies$	1664 1693
reply	1662 1043
reply$	1693
report	1001 1014 1021 1671 1678 1695 1701 1079 1080 81 93 2052 442 1450 650
report$	1656 59 67 1727 1729 652 653
reported$	1730 1081 1742
reports$	1656 1664 59 67
reques	595
request$	1056
requested$	1443
requests$	1056
requir	251
require$	211 394
required$	255 394 1511 1512
requireed$	211
requireing$	211
requires$	211 394
resent	1073 1723
reserve$	987
reserves$	987
reserving$	987
reside	33
residential$	1033
residents$	1602
resili	1520
resilience$	829
resour	1678 1695 1178 442 1450 650
resources$	1086 1120 1828 1522 1567
respec	1813 520 744
respect$	869
respected$	1788 1832 869
respectful$	1718 869
respectfully$	869
respecting$	869
respects$	869
respit	1389
respite$	297 2039
respon	1662 1014 1669 1670 1043 1154 520 1520
respond$	122 525 571 844
responding$	844
responds$	571 844
response$	1693 1757 844
responses$	1664 844
responsibility$	1097 1823
responsive$	1804
rest	1854 1871 1882 1897 1946 1972 1389 2040 1391 2042 1597
rest$	1902 1904 1924 1943 297 2000 2007 1359 2014 2030 2033 2039 2045 1406 2062
restri	191 248 350 376
restrict$	271 377
restricted$	1834 370 377
restricting$	271 377
restrictped$	377
restrictping$	377
restricts$	271 377
restrictting$	377
resurfaced$	1680
resurfacing$	30
retain	532
return	1662 1669 1670
return$	343
returning$	343
returns$	343
retwee	1014
retweets$	1664
reunit	1332
reunite$	1982
review	1021 1671 1678 1695 1105 442 1442 1450 1516 650
review$	2 1771 1517 519 877
reviewed$	1755 519 877
reviewing$	519 877
reviews$	519 877
revise	1442
rewrite$	947
rewrites$	947
rewriting$	947
rewritten$	947
ride$	1296 2088
rides$	2088
right$	1089 1793
rights$	556 742
ring	1001 1657 1701 1052 1252 1383 2052
ring$	1702 930
ringing$	930
ringle	1281 2055 1594
ringleader$	1587 1590 706
ringleaders$	1587 1590 706
rings$	640 930
rink	41
rise	659
rise$	45
rises	659
rising	659
risk	1813 1520
risk$	1741 1772 504 1519 839
risks$	1741 1772 504 839
risky	1813
rival	901
road	1964
road$	1970
robbed	1053
robbed$	1703 71 729
robber	661
robberies$	687
robbery$	687
robust	107 140 1505
robust$	1107 1140 545 882
robustly$	882
role	1562
role$	541
roll	4
rolled$	1442
rollout$	1004
room	10 41 1275 1925 2069
room$	30 278 1933 1996 2049 2070 2072 2083
rooms	1925
rose	659
rota	1678 1695 2037 442 1450 650
rota$	35 2072
rotas$	35
round$	1840 1563
rounde	1441
rounders$	2091
route	1964 1426
route$	1300 1970 1426 2076
routes$	1739 1300
routine$	516
routinely$	516
routines$	727
row$	67 1410 2061
rows$	67 1410 2061
rugby	1441
rugby$	2091
rule	31 1839 1436
rule$	32 1838 394 2086
ruled$	1076 394
rules$	32 1838 394 2086
run	1042 1442
run$	1692 1719 1720 2088 1445 1636 965
rung	1000 1657 1037 1689 1690 44 1705 2052 453
rung$	1650 1687 1044 1453
running$	1685 965
runs	1021 1671
runs$	1719 2088 1445 965
s$	85 1248 1273 299 403 407 1593
s34$	588 589
s35$	588 589
safe	132 1813 164 1426 1505 1520
safe$	1718 1132 1793 1797 1798 1164 2076 1473 747
safegu	520 746
safeguard$	861
safeguarded$	1788 861
safeguarding$	861
safeguards$	861
safely$	1468 657
safer	164 1366
safer$	1793 1797 1798 1164 1533 656 747
safety	1813 1505 1520
safety$	1786 544
said	1073 1723 81
said$	1081 653
same	1278 369 2025
same$	1699 1228 1278 1928 1283 1302 1303 1962 1346 2025
sameanother$	1934
samefriends$	1934
samegroup$	1934
sameother$	1934
samepeers$	1934
sanction$	715
sanctions$	715
sat$	1037 1269 387
saturd	390 391
saturday$	1691 390 1390 391 2041 1418
saturdays$	1691 1390 2041 1418
saw	1073 1723
say	1701 1052 1073 1723
say$	1702 653
saying$	653
says	1073 1723
says$	653
scatte	1235 1236 591
scattered$	1885 1886
schedu	1442
scheme	1678 1695 442 1450 650
scheme$	35 445
schemes$	35
school	21 1021 1671 1677 37 38 41 1103 1275 1925 1276 1931 1959 1310 1964 1327 1369 2019 371 2022 1384 388 2077 447
school$	0 1 1655 29 1715 1753 1107 1940 291 1941 1942 1948 1957 1960 1961 1977 2010 2034 1388 2085
schoolchecks$	1021
schooled$	1336
schools$	0 1 1655 29 1926 1965 1977 2010 2034
scope	1079 1080
scope$	1727 1729 1730 551 552
scopes$	551
scoping$	551
score	1701
score$	60 653
scores$	60 653
screen	1678 33 1695 442 1450 650
screening$	1033
screenings$	1033
search	1053
search$	717
searched$	1703
searches$	67 717
seat	36
seat$	267 341 397 398 411 2072 2084 983
seated$	1269 341 387 983
seating$	22 267 411 983
seats$	22 267 341 397 398 411 2084 1617 983
seatting$	411
second	2040
section34$	588
section35$	588
secure	1015 1442
secured$	1665
security$	1786
see	1001 1701 1073 1723 1859 1252 1255 1945 2003 1383
see$	1827 179 1849 1202 1858 1229 247 1901 1905 1329 1394 437
seeing	1842 1862 2032
seeing$	179 1849 1205 1890 1895 1989 2020
seek	220 554 595
seek$	128 321
seekin	554
seeking$	321
seeks	554
seen	1000 1669 1675 1689 1690 44 1190 1255 318
seen$	1650 1044 1840 1847 1905 1401 402
sees$	247 437
seize$	718
seized$	718
seizes$	718
seizure$	718
seizures$	718
select$	366
selecte$	366
selectes$	366
selecting$	366
selects$	366
self$	1520
sell	1482
sell$	1720 71 2063 2064
seller	1706
seller$	673
sellers$	1602 673
selling$	71 1462 1481 1483
sells$	71 1483
semina	1678 1695 442 1450 650
send	281 386 639
send$	285 343 360 374 927
sende$	374
sended$	360 374
sendes$	374
sending$	343 360 374 927
sendred$	360
sends	1021 1671
sends$	285 343 360 374 927
senior$	545
sense$	136
sensit	140 1154
sensitive$	1758 1140 1804 880
sensitively$	880
sent	1669 1042 47 1053 281 2052 1442
sent$	1692 1047 1703 234 1272 285 309 1336 1344 1365 374 1451 928
sente$	374
sented$	374
sentence$	1728 1500
sentences$	1728 1500
sentes$	374
senting$	374
sents$	374
separa	1235 1236 1318 348 372 2052 591
separate$	1260 263 275 276 1280 1285 300 301 308 1314 1315 1320 327 342 352 357 1360 1361 384 1387 1393 1399 410 1411 1598
separated$	1885 1886 1372 1598
separately$	1968 895
separation$	591
september$	1713 1064
sergea	1677 37 38
sergeant$	680
serve$	986
server	403
server$	1403
serves$	986
servic	10 37 38
service$	35 445
services$	35 1739 108 1776 1522 1523
serving$	986
sessio	1678 1695 2022 442 1450 650
session$	1696 1263 1929 1942 1952 1316 1967 2043 2049 2088 652
sessions$	1696 1263 1930 1942 1954 1316 1967 2043 2088
set	1275 1925 1964 1369 2019 1384 388 595
set$	1080 81 82 83 1151 1936 1937 1948 1308 1328 1996 2034 1388 1442 570 614 628
sets	1925 2019
sets$	1308 1965 2034 570 614 628
setting$	1748 1782 1814 570 614
settings$	1748
settle$	2039 2056
seven	39 40 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1983 1356 1579 1591 1599
seven$	1040
sever	191 294 364
several$	336
severed$	1857
severi	191
severs	191
sew$	981
sewing$	981
sews$	981
shadow$	1392
share	93
share$	109 1250 369 876
shared	1442
shared$	1742 1304 316 1317 2004 372 403 1404 876
shares	1014 1021 1671
shares$	1664 1250 369 876
sharing$	1666 109 1895 1250 369 876
she	73 344 365
she$	1815 1174
shed	2069
sheet	1678 1695 442 1450 650
sheet$	18
sheets$	18
shelte	36 2069
shelter$	22 30 34 397 398
shelters$	34
shift	1678 1695 1384 442 1450 650
shift$	1696 2034 2043
shifts$	1696 2034 2043
shoo	378
shop	41 2077 1457
shop$	1681 1914 1984
shopke	1677 1415 447
shopkeeper$	0 1 1655 29 2065 1485
shopkeepers$	0 1 1655 29
shoplifting$	696
shops$	1681 1984 2080
shorte	350 659
shorten$	974
shortened$	974
shortening$	974
shortens$	974
should$	1102 130 138 139 1330
show	33 1052
show$	1033 1702 2090 1454 1472 1636 955
showing$	1018 955
shown	1032 1689 1690 47 159
shown$	1682 1047 1159
shows$	1033 1454 1472 955
shut	2053 404
shut$	334 375
shuted$	334
shuting$	334
shuts$	334
siblin	314 315
side$	1033 1410 2061 2091
sides$	1410 2061
sign	1669 1670 31 36
sign$	1009 1014 22 1023 34 416 2072 940
signed	1032 1442
signed$	1000 1002 1023 1024 1682 940
signing$	940
signpo	1000
signpost$	804
signposted$	1650 804
signposting$	804
signposts$	804
signs$	22 34 416 940
since$	1467
sing$	649
singes$	649
single	354
singly	1318
singly$	1968 2008 1585
sings$	649
sister	314 1382
sister$	757
sisters$	1603
sit	82 1202
sit$	1190 1201 1852 1858 228 1250 1908 1269 341 2026 2036 1397 2048 411 620
site	1275 1925 1298 1964 2022 1384
site$	35 1948 1952 1986 2034
sites	1925
sites$	35 1965 2034
siting$	411
sits$	1250 341 411 620
sittin	1925 2032
sitting$	1842 1895 1908 341 2020 411 620
sittings$	1926
situat	1520
situation$	1088 1519
six	39 40 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1983 1356 1457 1579 1591 1599
six$	1040 1438
sixth$	1327 1369
size$	1376
skate	2069
skate$	649
skatees$	649
skater	39
skates$	649
skills$	1137
sleep	1701 1246
sleepover$	1833 1896
sleepovers$	1833 1896
slide	1678 1695 442 1450 650
slot	2022
slot$	1342 2043 2049
slots$	1342 2043
small	1340
small$	1990
snooke	1441
snooker$	2091
so$	1161 187 202 1277 289 1951 340 353 406 492
social	1190 1842 2020
social$	37 38 1206 1348 1385 502
socialise$	1840 1600
sofa$	397 398
sofas$	397 398
sold$	71 1483
solicitor$	776
some	1853 344 1594
some$	1173 1281 336
something$	175
somewhere$	1971 1349
son	1382
son$	1362 757
song$	30 2075
sons$	1362
soon$	1386
sooner	659
sooner$	1571
sort$	1328
sought$	1752 1832 1443
space	1809 1389
space$	1782 1814 333 373 2039 2072
spaces$	1782 1814
speak	1001 1255
speak$	163 1252 1905 1383 427 1636
speaking$	163 1842 427
speaks$	163 427
speed$	1806
spend	1701 1202
spend$	1190 1852 1908 465
spending$	1842 1890 1908 2020 2032 465
spends$	465
spent	1015
spent$	1665 1017 465
split	1235 1331 372 591
split$	1885 1236 265 266 1981 1372 387
splits$	265 266
splitting$	265 266
spoke	453
spoke$	1038 1453
spoken	1037 453
spoken$	1000 1675 1029 1687 1689 1690 44 1453
spotted$	1401 402
spread	372
spread$	1372 387
spring$	1713
squad	2037
squad$	2043 682
squads$	2043
square$	1190 1914 1942 1984
stabbing$	695
stabbings$	695
staff	20 21 1677 37 38 447
staff$	0 1 1655 1020 29 108 1141 1543 1555
staffa	1021 1671
staffc	1021 1671
staffchecks$	1021
staffd	1021 1671
staffe	1021 1671 1042
staffed$	1692 615
stafff	1021 1671
staffh	1021 1671
staffing$	1086 1120 615
staffl	1021 1671
staffm	1021 1671
staffo	1021 1671
staffp	1021 1671
staffr	1021 1671
staffs	1021 1671
staffs$	615
staffu	1021 1671
staffv	1021 1671
staffw	1021 1671
stage	2069
stage$	30 1748
staged	1683
stagge	277
staggered$	352 1361
stall	1678 1695 442 1450 650
stall$	2090
stalls$	2090
stance$	1802
stand$	1201 341 2026 2036 411 604 619
standi	1842 2020
standing$	411 619
stands$	411 604 619
standting$	411
start	1701 1352
start$	1237 309 360 2039 565 959
starte	1162
started$	1812 360 959
starting$	360 959
startred$	360
starts$	309 360 565 959
starttime$	2002
starttimes$	2002
stated	1080
stated$	1730
station$	1681
stations$	1681
stay	1701 82 1143 154 1931
stay$	1108 1793 1148 1150 1269 291 326 2015 2024 395 420 470 473 536 598
staying$	326 395 420
stays$	1148 1150 326 395 420 470 473 598
steer$	204 326 885
steered$	885
steering$	13 204 326 885
steers$	204 326 885
step	1382
step$	313 566
stepbrother$	757
stepcarer$	757
stepcarers$	757
stepdad$	757
stepdaughter$	757
stepfather$	757
stepmother$	757
stepmum$	757
stepparent$	757
stepparents$	757
stepping$	566
steps	1110
steps$	1760 397 398 566
stepsister$	757
stepson$	757
stereo	748
stereotypes$	1542
sticke	31
sticker$	34 451
stickers$	34 451
stigma$	1542
still$	1049
stock	639
stood$	63
stop	1701 191 1209 245 246 382 404
stop$	192 205 1861 1212 242 257 1295 1966 317 1980 338 1339 462 960
stoppe	1053 1054 1067 2053
stopped$	1703 1704 1717 1834 1857 1966 370 462 960
stoppi	191 245
stopping$	192 317 338 960
stops	191 245
stops$	67 192 1966 317 338 1339 462 960
strang	1706 1415
stranger$	2065
strate	1678 1695 442 1450 650
strategic$	545
strategies$	1111 1137 1522
stream	2037
street	1301
street$	1875
streets$	1875 1951
streng	520 1520
strength$	1777 556
strengthen$	857
strengthened$	1788 857
strengthening$	857
strengthens$	857
strengths$	107 1777 556
strik	500
strike$	78
strive	554
strong$	534
struck	500
struck$	78
students$	1603
studio	41
submit	1021 1671 1442
submit$	970
submits$	970
submitted$	970
submitting$	970
suitab	101 206 348
suitable$	1101 1512
summer$	1713 412
summers$	412
sunday	390 391
sunday$	1691 390 1390 391 2041 1418
sundays$	1691 1390 2041 1418
superv	1678 37 38 1695 442 1450 650
supervised$	584
supervision$	1667
supper	33 1431 1432
supper$	1033 2081 2082 2090 1637
suppers$	1033 1637
supplied$	71 1483
supplier$	692
suppliers$	692
supplies$	71 692
supply	1482
supply$	1720 71 2063 2064 692
supplying$	71 692
suppor	1000 1001 1678 1695 1105 132 140 1154 164 318 442 1450 1505 520 1520 650
support$	1667 101 1751 102 103 1111 506 1522 1523 1567 862
supported$	1650 102 1755 1798 862
supporting$	102 862
supportive$	1132 1785 1140 1804 1164 534 1577 862
supports$	102 862
sure$	148 394 1561
sured$	394
sures$	394
surgeon$	786
surger	1431 1432
surgery$	2081 2082
survey	1678 1036 1689 1690 1695 442 1450 472 650
survey$	35
surveyed$	1686
suspen	405 587
suspend$	594
suspende$	594
suspended$	1949
suspendes$	594
suspending$	594
suspends$	594
sustai	805
sustained$	1788
swap$	977
swapped$	977
swapping$	977
swaps$	977
sway$	1392 2057 408 1409
sweep	378
sweep$	980
sweeping$	980
sweeps$	980
swim$	2090 1637 649
swimes$	649
swims$	1637 649
switch	393
switch$	629
switched$	629
switches$	629
switching$	629
system$	35 1107
systems$	35
t$	1214 600
table	36 1964 1346 1369 2019
table$	22 1878 1952 1996 397 398 1441
tabled	1442
tables	1275 1925
tables$	22 1965 397 398
tackle	122 520
tackle$	1122 713 849
tackled$	1788 849
tackles$	713 849
tackling$	713 849
tailor	101
tailored$	1101
tak	404 639
tak$	355 374
take	281
take$	4 77 78 97 110 128 142 152 158 173 343 355 374 439 953
taked$	374
takeing$	343
taken	1709 1712 2052
taken$	1076 77 78 158 1272 285 355 2047 1442
takes	281
takes$	77 78 152 158 173 343 355 374 439 953
taking	281
taking$	78 110 142 152 158 173 355 374 953
taks$	355 374
talk	1001 1678 1695 442 1450 650
talk$	1696 163 1252 1383 553 1636 652
talked	1037 453
talked$	1687 1038 1689 1690 1453
talkin	2032
talking$	163 1895 1518
talks$	1696 163 553
tally$	18
target	101 1482
target$	24 1720 2063 2064 567 700
targeted$	1101 567
targeting$	567 700
targets$	24 567 700
task$	24
tasks$	24
taught	318
taught$	1269 1336 1344
taxi$	2090
taxis$	2090
teach$	1719 137 267 936 999
teache	20 21 1021 1671 1677 37 38 447
teache$	137
teacher$	0 1 1655 29
teacherchecks$	1021
teachers$	0 1 1655 1020 29
teacherschecks$	1021
teaches$	1719 137 936 999
teaching$	137 936 999
teachs$	137
team$	1090
teams	1327
teams$	1977
teenag	186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1983 1356 1378 1579 1591 1599
teenagers$	2028
teleph	1000
telephoned$	1650
tell	1701 1052 1073 1723 251
tell$	1702 211 653 956
telled$	211
telling$	211 956
tells	1073 1723 251
tells$	211 653 956
tellsed$	211
tellsing$	211
tellss$	211
temptation$	1392
ten	1457
tenanc	371
tennis	1441
tennis$	2091
tent	2037
term	1114
term$	1713 1764 412
terms$	412
text	1001 1678 1695 1252 1383 442 1450 650
text$	1056 59 931
texted	1000 1689 1690 453
texted$	1650 1453
textin	1338
texting$	1988 931
texts$	1056 59 931
than	1195
than$	1050 1845 1846 223 1238 1244 1264 1499
thanke	1689 1690
that$	1012 415 1456 1464 1474 477 1642
thatfriends$	2005
thatgroup$	2005
the	1421 1551
the$	1008 1688 1068 134 1141 1142 1152 1253 1259 1273 1319 415 1417 1419 2070 1422 1425 1428 2083 1434 2085 1438 1440 1456 1464 1471 477 479 484 485 1543 1555 558 1605 1606 1608 1609 1610 1611 1612 1613 1615 1621 1622 1623 1624 1625 1626 1627 1629 1630 1631 1634 1635 1645 1646 1648
theatr	41
thefriends$	2005
theft	661
theft$	689
thefts$	689
thegroup$	2005
their	1897
their$	1688 1048 85 1166 225 1259 299 1434 2085 1456 1464 558 1606 1608 1634 1645 1646
theirfriends$	2005
theirgroup$	2005
theirs$	1718 1475
them	39 55 1059 1068 1071 1074 1075 1103 147 1147 186 1192 1850 1210 1211 1251 1915 1266 1267 1918 1921 314 1983 1995 1356 365 1421 1424 1437 1457 1471 1520 1579 1591 1594 1599
them$	1688 1055 1721 1724 1725 1753 1141 1807 1175 1210 1873 1242 1944 381 2074 1428 2085 1464 473 1494 1543 1555 1613 1632 1633 1640 1642 1645 1648
theme$	1772
themes$	1772
themse	51
themselves$	1051 1789 666
then$	1810
therapist$	779
there$	1699 1117 278 1962 468 1604
these	1103
these$	1071 1753
they	26 39 51 73 147 1147 236 1921
they$	1026 1051 1088 1815 1174 381 638
thin$	226
things$	1088 1111 1783 1181 1518
think	1073 1723 1143
think$	1052 1793 1803 471 548
thinking$	1756 548
thinks	1073 1723
thinks$	471 548
thinned$	226
thinning$	226
thins$	226
this	1080 1471
this$	1727 1729 1730 1731 1259 1319 1464 477
thisfriends$	2005
thisgroup$	2005
those$	70 413
though	1073 1723
though$	1496
thought$	1756 1123 471
threat	1053 661
threat$	1056 67
threaten$	71 2063 2064 2065
threatened$	1703 71 735
threatens$	71
threats$	1056 67
three	51 73 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 315 1983 344 1356 1378 2040 1437 1579 1591 1594 1599
three$	1051 186 1192 197 1850 1211 1899 1251 1256 1915 1266 1267 1918 1921 1281 1983 336 1356 2028 1405 1419 1422 1438 1440 1579 1591 1599 1610 1642
threes$	2029
throug	1000
through$	1650 8 1687 89 126 1546 1576
throw	386
thursd	390 391
thursday$	1691 390 1390 391 2041 1418
thursdays$	1691 1390 2041 1418
ticket	36
ticket$	451 1639
tickets$	451 1639
tie$	207 351 1364
ties	1191 1193 1294
ties$	1841 1843 207 227 1944 351 1364
time	1925 2022
time$	1086 1748 1115 1120 1840 1201 1863 1865 1866 1232 1233 1888 1898 1906 257 1262 1263 1914 1271 1928 1929 293 1954 1342 1350 2002 2008 2026 2043 2049 1465 1468 1529
timely	140
timely$	1140
times	1925 661
times$	7 1694 46 66 1748 1263 1926 1342 2002 2011 2043
timeta	1678 31 1695 1275 1925 1276 1310 393 442 1450 650
timetable$	1661 35 1960 2072
timetabled$	387
timetables$	35 1926
to	307
to$	1650 1679 1030 1688 1044 1697 1708 1737 1096 1760 1765 1122 1773 1775 130 1787 138 1791 1804 1155 1156 1167 1230 1257 269 1922 298 1330 1994 1996 1427 2078 1430 1433 1435 2089 1453 1455 1458 1466 1467 1469 1490 1506 1552 1554 1607 1616 1623 1641 1643
togeth	1190 1191 1842 1849 1202 1858 1859 1229 1882 1246 1248 1900 1255 1278 1945 1329 1332 2025 1402
together$	1831 1840 1841 1847 1851 1852 1879 1880 1883 1888 1896 1898 1905 1906 1907 1908 1914 1928 1962 1975 1979 1982 1988 2026 2036 2051 1468 1521 1586 1649
togethers$	1896 1907
told	1037 1689 1690 1705 1073 1723 1080 82 84
told$	1687 1730 1084 255 2052 653
took	1712 63
took$	78
toolki	1678 1695 442 1450 650
tools	36
tools$	1137
torches$	451 1639
touch	1037 1190
touch$	1687 1840 1939 1518 527
tour	1678 1695 442 1450 650
tour$	2088
tourna	33
tournament$	1033 2090
tournaments$	1033
tours$	2088
toward$	1554
towards$	1554 1576
town	1275 1925 1931 1959 1964 2024
town$	1932 1941 1955 2010
towns	1925 1301
towns$	1951 1956 1965
track$	699
tracke	1678 1695 442 1450 650
tracked$	699
tracking$	699
tracks$	699
train$	907
traine	1000 1669 1675 1029 1442
trained$	1650 1679 906
traini	1016 1678 1695 442 1450 650
training$	2 1658 1666 1667 1327 444 908
trains$	906
transf	281 393
transfer$	309 324 337 360
transfere$	324 337
transfered$	324 337 360
transferes$	324 337
transfering$	324 337 360
transferred$	1272 309 324 337 1344 360
transferring$	324 337
transfers$	309 324 337 360
transl	1442
transp	318
trauma$	107 556
travel	379
travel$	1187 1201 1202 1250 1908 1296 1637
travelling$	1895
travels$	1187 1250
treated$	751
tries	554
trim$	979
trimmed$	979
trimming$	979
trims$	979
trip	1678 1695 1431 1432 442 1450 650
trip$	1696 1316 1967 2081 2082 2090 652
trips$	1696 1316 1967 2090
trust	1701 1073 1723 1520 743
trust$	662
truste	58
trusted$	1058 662
trusts	1073 1723
trusts$	662
try	554
trying	554
tuesda	390 391
tuesday$	1691 390 1390 391 2041 1418
tuesdays$	1691 1390 2041 1418
turf	378
turn	1662 1669 1670 1701 386
turn$	1009 334 1439 446 463 466 630
turned$	1705 1186 334 375 463 630
turning$	334 630
turnout$	1449
turns$	334 1439 463 466 630
tutor	37 38 1275 1925 1964 1327 1369 2019 2022
tutor$	1275 1276 1310 1977 1369 1384 388
tutors	1925
tutors$	1965 1977
twice$	1651 46 66 2071
two	73 186 1192 1850 1853 1211 1251 1915 1266 1267 1918 1921 314 1983 344 1356 2040 1579 1591 1594 1599
two$	186 1192 197 1850 1211 216 1217 1899 1251 1256 1915 1266 1267 1918 1921 272 1273 1281 1944 314 1983 336 346 1356 365 1405 1419 1422 1438 1440 1579 1591 1594 1599 1610 1621 1622 1642
twos	1379
twos$	1379 2029
type$	1328
unable$	229 383
uncle	1234
uncle$	763
under$	121 1442
underm	409
unders	1143 1505 520 1520
understand$	1793 866
understanding$	1577 866
understands$	866
undert	1162 1442
undertake$	255
undertaken$	1812
undertakes$	255
undo	294 364 409
unfair$	739
unfairly$	739
unfold$	1738
unfoldes$	1738
unfolds$	1738
unfollow$	597
unfollowe$	597
unfollowed$	597
unfollowes$	597
unfollowing$	597
unfollows$	597
unfriend$	597
unfriende$	597
unfriended$	597
unfriendes$	597
unfriending$	597
unfriends$	597
unit	1931 1964 371
unit$	2010
units$	1965 2010
unload$	982
unloaded$	982
unloads$	982
unlock$	903
unlocked$	903
unlocking$	903
unlocks$	903
unpick$	542
unpicke$	542
unpickes$	542
unpicking$	542
unpicks$	542
unsafe$	658
unsupervised$	1241
untangle$	357
until	1420
until$	1063 1292 339 2070 1605 1618
up	1659 1112 1124 1442
up$	1650 1004 1672 1673 1682 1684 1692 1704 1717 1083 1755 1106 1107 1762 1122 1774 1780 1140 1801 155 156 1841 1205 1885 1886 1896 1265 1916 1981 1988 2066 1446 1518 1566 1605 1614 1625 1626 1632
upd$	1446
update	1021 1671 1678 1695 1105 1109 442 1450 1516 650
update$	90 1741 875
updated$	90 1755 1517 875
updates$	90 1741 1759 875
updating$	90 875
uped$	1446
upinto$	1433
upon$	1284 1345
ups$	1664 1896 1446
upskil	520
uptake	4
uptake$	1004 1449
upto$	1433
urge$	555
urged$	555
urges$	555
urging$	555
use	1701 1052 1110 1482
use$	1702 1720 1760 118 128 142 2063 2064 464 585
used	1015 1705
used$	1665 1712 464
useful$	1718
uses$	118 464
usher	378
using$	142 1462 464
usual$	1089 1126 133
valued$	1832
vehicle$	708
vehicles$	708
venue	2022
vicar	37 38
victim$	728
victims$	728
video	1678 1695 442 1450 650
video$	2067 2072 2075
view	1662
view$	1125 1802
viewe	1669
views	1014
views$	1664 182 1542
vigila	1154
vigilance$	1532
vigilant$	1758 1804
visibility$	1486
visible$	1785 534 1577
visit	1001 1657 1662 1678 44 1695 1252 1383 1431 1432 442 1450 585 650
visit$	1656 1044 1696 1833 1858 1394 2081 2082 2090 652 924
visite	1000 1669 1675 1029 1037 1689 1690 1042 453
visited$	1650 1679 1687 1692 1044 1453
visiti	2032
visiting$	1895 924
visitor$	1503
visits	1014 1021 1671 585
visits$	1656 1664 1044 1696 1833 1246 2090 924
voice	1505 1520
voice$	820
voices$	820
volunt	1677 1678 37 38 1695 442 447 1450 650
volunteer$	0 1 1655 29 1696
volunteers$	0 1 1655 29 1696
voucher$	451
vouchers$	451
vulner	1813 1520
vulnerabilities$	840
vulnerability$	840
wait	661
wait$	1819 177 2026 618
waited	1712 63
waiting$	1819 177 618
waits$	618
waive$	990
waived$	990
waives$	990
waiving$	990
walk	1001 1701 1052 379 1426 1431 1432
walk$	1702 1187 1201 1202 1250 1908 285 1296 2076 2081 2082 2088 2090 473 925
walkab	1678 1695 442 1450 472 650
walked	1705
walked$	925
walkin	1842
walking$	2020 2032 925
walks	379
walks$	1187 1250 285 2088 2090 473 925
wall	2069
wall$	1681 397 398
walls$	1681
want	1073 1723 554
want$	1824
wanted	1057 1073 1723
wanted$	1707
wants	1073 1723 554
wants$	1824
warden	1677 37 38 447
warden$	0 1 1655 29
wardens$	0 1 1655 29
warm$	1718
warn$	211 240 363
warne$	240
warned$	211 240 363
warnes$	240
warnin	1200
warning$	67 211 240 363
warnings$	67
warns$	211 240 363
was	1712 63 82
was$	1030 1035 1039 1714 76
watch	1662
watch$	169 417 1532
watched$	417
watches$	417
watchful$	1104
watching$	169 417 539
way	1133 322
way$	1757 1783 1790 1910 1970 1322
ways$	1910 1522 1550 552
we	37 38
we$	1007 1815
weaken	294 1351 364 2058 409
weaken$	2001
weakens$	2001
weaker	1340
weaker$	1990
wean$	204
weaning$	204
webina	1678 1695 442 1450 650
webpag	1678 1695 442 1450 650
websit	1678 1695 2069 442 1450 650
website$	30 1681 35
websites$	35
wedge$	333 373
wednes	390 391
wednesday$	1691 390 1390 391 2041 1418
wednesdays$	1691 1390 2041 1418
week	2022
week$	1691 412
weekda	390 391
weekday$	1390 2041
weekdays$	1390 2041
weeken	390 391
weekend$	1691 1390 2041
weekends$	1691 1390 2041
weekly$	1651 2071 432
weeks	390 391
weeks$	1691 1764 1390 2041 412
weekss$	412
welcom	58 132 164
welcomed$	1058
welcoming$	1718 1132 1785 1164 1577
welfare$	745
well$	559
wellbe	1813 1520
wellbeing$	825
went	1657
went$	1035 1416 463
were	1712 63 82
were$	1030 1035 1039 1701 1714 76 269
what	95
what$	57 1079 1095 1129 168 1179 180 1456 1474
whatev	95
whatever$	1095
whatsapp$	1347 403 1404
when	62 95 1386
when$	1062 86 1095 1749 1759 1760 1762 1763 139 1872 2025 1456 1474 1506 1511 512 1519 1526 564
whenev	1386
whenever$	139 1872 512 564
where	62 95 1426
where$	1062 86 1095 1759 1760 1762 120 139 1398 2076 1456 1474 1506 1511 512 1526 528 564
wherea	62
whereas$	1062
wherever$	139 512
whether$	1474 1550
which$	1005 1006 1456 1474 1623
while	62
while$	1062
who	73 2055
who$	1012 1668 1070 1413 1414 1456 1474 1481 482
whoever$	483 1640
whole	1594
whole$	107 186 1192 1850 1211 1251 1915 1266 1267 1918 1921 1983 1356 1579 1591 1599
whom$	1456 1474
why$	1474
widen$	975
widened$	975
widening$	975
widens$	975
wider$	308
wife$	764
will$	1003 1030 1102 130 138 1330 1353
wind	404
window$	1681
windows$	1681
wing	1964 2037
winter$	1713
wisely$	2017
wiser	1366
wish	1073 1723 554
wish$	1824
wishes	1073 1723 554
wishes$	1824 182
with	1341
with$	1650 1688 1083 1084 1759 1762 1763 1122 1774 125 1159 1184 1835 1839 1843 1844 1205 1218 1887 1900 1254 1922 287 1994 1427 2078 1453 1467 1490 1506 1515 1521 1538 1576 1604 1618 1620 1623 1649
withdr	205
withdraw$	317 355 991
withdrawe$	355
withdrawen$	355
withdrawes$	355
withdrawing$	355 991
withdrawn$	1949 1966 991
withdraws$	317 355 991
wither	1351
wither$	2001
withers$	2001
within	79 244
within$	1227 1244
without$	1837 359 461 753
word$	1728 1820 493
words$	1728
work	1016 554
work$	2 1666 1667 30 1088 1756 1757 1777 162 1828 1967 520 521 1567 1568 576
worked	1017 1042
worked$	1000 1692 318 521 576
worker	21 1021 1671 1677 1678 37 38 1695 442 447 1450 650
worker$	0 1 1655 1007 29 1732 1735 448 1502 782
workerchecks$	1021
workers$	0 1 1655 1007 29
workerschecks$	1021
workin	1016 1520 554
working$	13 1666 1756 1757 1828 521 576
workload$	1086
works	554
works$	30 521 576
worksh	1678 1695 1369 2019 1384 442 1450 650
workshop$	1696 2034 2088 652
workshops$	1696 2034 2088
worrie	1073 1723
worries$	1092 1743
worry	1073 1723
worse	659
worst	1594
wound$	2053
wrap	101 572
wraparound$	1101 1572
wristbands$	451
write$	905
writes	1021 1671
writes$	905
writing$	607
writte	1032 1037 1080 81 1442 453
written$	1000 1675 1029 1682 1687 1689 1690 1730 1081 1453 905
wrong$	740
wrongly$	740
wrote	453
wrote$	1038 1453
yards$	1894
year$	1713 1275 1948 412
years$	412
young$	26 39 40 51 55 1059 69 1071 73 1074 1075 1103 1141 147 186 1192 1850 1210 1211 236 1251 1915 1266 1267 1918 1921 315 1983 1995 1356 1378 1424 2080 1437 1457 1520 1543 1579 1591 1599
younge	186 1192 1850 1211 1251 1915 1266 1267 1918 1921 272 1281 314 1983 344 1356 365 2040 2055 1579 1591 1599
younger$	1249 2023
youngest$	2023
youth$	1178 1942 1602
youths	1378
youths$	1242 2028 1602
yp	73 186 1192 1850 1853 1854 1211 1869 1871 1882 236 1897 1251 1915 1266 1267 1918 1921 272 1281 1943 1946 1947 314 1972 1983 344 1995 1356 365 2040 1391 2042 1579 1591 1594 1599
yp$	1944 1374
zine$	1639
zines$	1639
zone	1199 1200
zone$	1580
zones	1199 1200
zones$	1580
