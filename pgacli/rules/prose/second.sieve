984 649 442

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

2 3 4 5 6 10 11 12 14 15 16 17 18 19 20 21 22 23 24 26 27 30 31 32 33 36 37 39 40 41 42 43 44 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 63 64 66 68 69 82 89 91 92 93 94 95 100 101 102 103 104 106 111 112 114 118 135 138 141 200 210 223 241 242 243 246 247 248 249 250 251 252 281 282 283 285 286 287 288 289 290 293 296 297 298 305 306 311 312 313 319 322 324 325 327 328 330 331 336 337 341 342 343 345 350 351 352 354 355 356 357 361 362 363 364 366 370 371 372 373 374 375 376 377 378 379 382 384 387 388 389 390 391 393 394 395 396 399 400 412 418 419 420 427 490 491 494 495 501 503 504 505 506 507 508 510 511 512 516 517 521 522 523 525 526 528 529 530 531 548 549 550 551 552 554 555 556 557 558 559 560 563 564 565 566 567 568 570 571 573 574 575 576 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 601 602 603 604 605 606 608 609 610 611 612 613 614 615 617 619 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 640 642 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 704 705 706 707 708 709 710 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 728 731 733 734 735 736 737 738 740 741 742 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 780 782 783 784 785 786 787 788 789 791 792 793 794 795 796 797 798 799 800 801 802 809 810 811 814 815 817 839 893 898 905 929 931 942 943 950 953 954 955 957 958 961 962 972 973 975 977 978 979 980 1 8 9 13 28 29 34 35 38 45 61 62 65 70 71 74 79 80 81 83 85 90 96 97 98 99 105 107 110 113 115 116 117 120 122 123 125 128 133 134 136 137 139 140 172 176 177 192 195 205 226 227 229 230 231 234 238 239 244 245 269 284 291 294 295 300 301 302 303 304 307 308 314 317 318 320 321 323 326 329 332 333 334 335 338 339 340 344 346 348 349 353 358 359 360 365 367 368 369 381 383 392 397 398 401 405 406 407 408 409 411 413 415 424 426 433 435 462 489 492 493 496 502 509 513 514 515 518 520 524 527 532 533 546 547 553 561 562 569 572 577 600 607 616 618 638 639 641 643 703 711 727 729 730 732 739 743 781 790 808 813 816 819 821 824 828 831 836 838 841 850 861 871 879 890 895 896 897 899 900 902 903 904 913 915 930 936 937 939 944 945 947 951 956 959 960 963 964 965 966 968 969 971 974 981 982 983 0 7 25 67 72 73 75 76 77 78 84 86 87 88 108 109 119 121 124 126 127 129 130 131 132 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 173 174 175 178 179 180 181 182 183 184 185 186 187 188 189 190 191 193 194 196 197 198 199 201 202 203 204 206 207 208 209 211 212 213 214 215 216 217 218 219 220 221 222 224 225 228 232 233 235 236 237 240 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 270 271 272 273 274 275 276 277 278 279 280 292 299 309 310 315 316 347 380 385 386 402 403 404 410 414 416 417 421 422 423 425 428 429 430 431 432 434 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 486 487 488 497 498 499 500 519 534 535 536 537 538 539 540 541 542 543 544 545 675 803 804 805 806 807 812 818 820 822 823 825 826 827 829 830 832 833 834 835 837 840 842 843 844 845 846 847 848 849 851 852 853 854 855 856 857 858 859 860 862 863 864 865 866 867 868 869 870 872 873 874 875 876 877 878 880 881 882 883 884 885 886 887 888 889 891 892 894 901 906 907 908 909 910 911 912 914 916 917 918 919 920 921 922 923 924 925 926 927 928 932 933 934 935 938 940 941 946 948 949 952 967 970 976

8 14 6 4 3 6 8 9 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 5 4 6 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 4 4 6 3 5 7 5 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 5 5 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 1 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	354 1434
34$	587
35$	587
YP	1265
a$	1683 1088 1126 1136 1137 1150 1154 1208 239 1257 1401 1403 2053 1406 1409 2066 2068 1422 1424 1440 1478 1588 1589 1591 1592 1593 1594 1596 1598 1604 1605 1606 1608 1609 1610 1614 1617 1628 1629
abc	199 1183
abcs	1183
able$	1728 1192 229 1337 455 1495
about$	1147 1823 1531 1536
above$	1968
abreast$	800
academ	1914 1942 1947
academy$	1993
accept	1645
access	1127 1488
access$	1776 522
accessible$	1768
accomm	371
accommodation$	1923
accordingly$	1507 1508
accoun	1689 1094 715
account$	35 1729 1743 1791
achiev	1008
achieved$	1657
acknow	1027 519
acknowledge$	852
acknowledged$	852
acknowledgement$	1676
acknowledges$	852
acknowledging$	852
across	2070
across$	1742 1899 1504
act$	523 570
acted$	1692
action	1661 1678 1094 1114 442 1434 649
action$	2 24 1739 1743 1763
actions$	2 24
active$	1105
activi	1661 1678 1162 442 1434 1545 649
activities$	1679 1811 1937 1300 1950 1505 1506
acts$	570
ad$	116
add	594
add$	925
added$	925
adding$	925
additi	101
additional$	1085
addres	82 83 1089 122 519
address$	1106 1327 832
addressed$	1067 1738 832
addresses$	1327 832
addressing$	832
adds$	925
adopt$	142 934
adopte	1016 1426
adopted$	1665 934
adopting$	934
adopts$	934
adult	1689
adult$	1460 1461 478 880
adults$	1705 108 666 880
advert	1661 1678 442 1426 1434 649
advice$	1734
advis$	240
advise	37 38
advise$	211 240 848
advised$	240 848
adviseed$	211
adviseing$	211
advises$	211 240 848
advising$	240 848
adviss$	240
advoca	519
afraid	1037
afraid$	1686 735
after$	1694 1763 1160 2054 1579
aftern	390 391
afternoon$	1674 1247 1374 2024
afternoons$	1674 1247 1374 2024 1449
again$	1793 1965
against$	74 1224
age$	2033
agenci	13 1660 1074 447
agencies$	0 1 1638 997 29 1723 108
agency$	1649 1090 1091
agenda$	1500
agree	594
agree$	255 394 622
agreed	1016 1020 1089 1426
agreed$	1665 1669 1073 1738 394 1432 622
agreem	1661 1678 1822 442 1434 649
agreement$	32 1821
agreements$	1821
agrees$	255 394 622
aim	553
aiming	553
aims	553
alarm$	22 451
alarms$	22 451
alert	1138
alert$	1741 1787 1560
all	20 73 1087 1978 1405 2060 1582
all$	1634 1004 1014 1671 1032 1736 108 1237 1296 1591 1594 1618
alloca	999 1426
allocate$	948
allocated$	1648 387 1432 948
allocates$	948
allocating$	948
allotment$	30
allow$	1719 1753 1167 1272 1279 1309 1547
allowed$	1167 1192 1342 2009
allows$	1719 1753 1547
allowted$	1167
alone	1037 1302
alone$	1686 1951 1969 1991 1568
along$	1206 1546
alongs	1330
alongside$	1979 1504 1559
altern	1792 206 348 1545
alternate$	263 1264
alternating$	263
amber$	1447
amend$	930
amende	1426
amended$	930
amending$	930
amends$	930
among$	1168 1211 1899
amongs$	1742
amongst$	1742
an$	1088 134 1126 1136 1403 1406 2066 1422 1424 1440 476 1604 1605 1606 1628
analyst$	677
analysts$	677
and$	1045 1083 1085 1144 1153 1161
anothe	1074 1837 1852 1854 1865 1880 1926 1930 1293 2025 2027 592 1580
another$	1723 1838 1851 1867 1885 1894 1895 1903 1905 1907 275 1917 1275 1282 308 1298 1954 1958 1974 1983 1990 1344 1997 2013 2016 384 1371 1377 2028 2066 1424 477 1576
answer	1027 1692
answer$	1676 973
answered$	973
answering$	973
answers$	973
any$	1075 92 1077 1237
anybody$	1623
anyone$	1623
apart	1832 1842 1845 1219 1220 293 1928 1335 392
apart$	1868 1869 1899 1900 1252 1902 274 1910 1922 1277 1984 1995 2014 401 1396
apolog	736
apologise$	642
apologised$	642
apologises$	642
apologising$	642
app$	35
appeal$	2040 408 1393
appl	594
applic	1661 1678 442 1434 649
applicable$	1494 1495
application$	2055
applied$	615
applies$	615
apply$	615
applying$	615
appoin	1661 1678 442 1426 1434 649
appoint$	905
appointed$	1432 905
appointing$	905
appointment$	1679 2055
appointments$	1679
appoints$	905
appren	1368
apprenticeship$	2017
apprenticeships$	2017
approa	1658 1037 1466
approach$	1739 1740 1775 815
approachable$	1768 1560
approached$	1686
approaches$	1040 815
approaching$	1878
approp	101 348 1488
appropriate$	1073 1082 1085 1768 1494 1495 863
appropriately$	1742 863
approv	999 1020 1426
approved$	1648 1669
apps$	35
april$	1696 1048
are	987 82 94
are$	1014 1018 1019 49 1684 76 1132 269 473 475
area	1259 1908 1914 1942 1947 2005 2007
area$	1858 1915 1274 1275 1924 1925 1563
areas	1908
areas$	1858 1948
arise	1123
arise$	1772
arises$	1772 1494
around$	1723 1085 1101 1147 1823 1489 1555 1559
arrang	1005 1654 1666 1426
arrange$	1167
arranged$	1735
arrangeed$	1167
arrangeted$	1167
arrest	1037 660
arrest$	67
arrested$	1686
arrests$	67
arriva	1336
arrivaltime$	1985
arrivaltimes$	1985
arrive	379 584
arrive$	1185
articl	1661 1678 442 1434 649
as$	1050 86 88 1079 99 1738 1742 1743 1745 1746 139 224 473 495 496 1489 510 1502 1509 563
asbo	199 1183 200 1184
asbos	1183 1184
aside$	1611
ask	1684 1057 1706
ask$	211 466 941
aske	466
asked	1021 1672 1673 1057 1706 453
asked$	1670 1688 1041 1057 211 255 1437 941
asking$	211 941
asks	1057 1706
asks$	211 466 941
aspira	1503
aspirations$	821
assaul	660
assault$	71 491
assaulted$	71 491
assaults$	71 491
assemb	1661 1678 2003 442 1434 649
assemble$	2019
assemblies$	1679 2071
assembly$	2071 651
assess	1661 1678 1063 82 442 1434 649
assessment$	2 1710 1712 1715 1716 1718 1485
assign	1426
assign$	621
assigned$	387 1432 621
assigning$	621
assigns$	621
assist$	783
assistance$	1734 783
assisted$	783
assisting$	783
assists$	783
associ	1174 1175 1825 1177 1832 1186 1837 1841 1842 1239 1313 2003 2015
associate$	1823 1835 1884 1888 1962 1583
associating$	1824 1873 1584
association$	1824 1826 1890 1561 721
associations$	722
assumptions$	1525
at$	1015 1683 1049 98 1738 1106 1197 1200 1870 307 1975 1977 361 2051 2054 2056 1411 1419 2070 2072 1428 1449 1532 1579 1587 1588 1589 1601 1602 1603 1627
attachment$	1348
attachments$	1348
attack	660
attack$	71 730
attacked$	71 1467 730
attacks$	71 730
attemp	553
attend	984 985 4 1640 993 1642 998 1000 1652 1653 1005 1654 1021 1026 44 379 1426 446 584
attend$	1639 1028 1171 1975 1430 978
attendance$	988 1649 1651 65 1433
attendd$	1430
attended$	1633 1670 1675 1028 1430
attendees$	1647 1651
attending$	1633 978
attends$	1639 1028 1171 1430 978
attention$	1107
attenu	294
attitudes$	1525 826
attraction$	2040
attractive$	1768
audit	1661 1678 442 1434 649
audit$	2
august$	1696
aunt	1218
aunt$	761
auntie$	761
aunty$	761
authorisation$	1571
authorisations$	1571
authority$	1571
autumn$	1696
availa	1138 1426
available$	1073 1735 1110 1787
avoid	205 1844
avoid$	1189 1910
avoidi	205
avoiding$	1189 1446
aware	1078 1089 1138
aware$	1727 1738 1741 1781 1787 801
awaren	1503
awareness$	1491 508 1493 546 820
away	1914 293 1293 322 2007 392 1396
away$	1819 1832 1844 1845 1870 1227 249 1905 1270 1277 313 1306 1977 1995 1347 1355 1359 1379 401 1396 1595
back	1071
back$	1720 401 468 1624
backinto$	1417
backto$	1417
badmin	1425
badminton$	2074
bail$	199
bake$	648
bakees$	648
bakes$	648
ban	191 194 245 246 251 382 404 405 1420 586
ban$	192 1196 242 292 2069
band	2020
bann	405
banned	191 194 375 2036
banned$	1817 192 292 370 1359
banner	31
banner$	416
banners$	416
bannin	191 194 245
banning$	192 292
bans	191 194 245 251
bans$	192 292 2069
bar	191 194 245 382 405 586
bar$	192 292
barbec	33
barbecue$	1017 2073
barbecues$	1017
barr	405
barred	191 194 375
barred$	1817 292 370 1359
barrier$	333 373
barrin	191 194 245
barring$	292
bars	191 194 245
bars$	192 292
base$	1510
based$	1091 1539
basis$	1749
be	94 154 516
be$	1014 1019 76 1086 105 1092 117 1115 1122 146 1132 1134 151 1166 1185 235 254 1891 269 473 535 576
bear$	145
bearing$	145
bears$	145
become	94
been	1695 63
been$	11 1009 1014 1023 76 1086 269
before$	1683 61 1047 2054 755
behavi	1796 1503
behaviour$	199 200 1525 825
behaviours$	1525 825
behind	1404
behind$	1956 2053 1465 723
being	94 154 2015 1503
being$	76 1086 1825 1878 1891 2003 1445 1446 535 1542
believ	1692 1057 1706
belong	1064 82
belong$	1713 501
belonging$	1769
belongs$	501
bench	36 2052
bench$	22 34 397 398
benches$	22 34
beside	1325 1330
beside$	1979 1602
best	1488
best$	1541
better	101 106 206 348 1350 509 519 658
better$	1085 1090 1776 1157 1809 178 1204 1271 308 328 2000 449 544 569
betwee	1822
between$	1742 1168 1818 1826 1827 1899 1317 1357 1474
beyond	79 1227
bid	1661 1678 442 1434 649
bigger$	1968
bike	36
bin	36
bin$	22 34
bingo	1425
bingo$	2074
bins$	22 34
bit$	1799
blankets$	1622 1630
block	404
block$	185 596
blocke	2030 2036
blocke$	596
blocked$	1817 185 596
blockes$	596
blocking$	185 596
blocks$	185 596
board	13
board$	997 1664 1998 1425 1518
boardi	1914
boarding$	1291
boards$	1664
boat	2020
bond	1177 1278
bond$	1826 227 1927 330 351 1348
bonds$	227 1927 1348
book	1652 393
book$	2067 1622 919
booked	1652 1026 1426
booked$	1675 919
booking$	2055 919
bookle	1661 1678 442 1434 649
booklet$	1644
booklets$	1622
books	36
books$	2067 1622 919
boroug	1259 1908 1914 1942 1947 2007
borough$	1915 1274 1924 1938 1993
boroughs$	1939
both	1978 1405 2060
both$	1671 1589 1591 1593 1594 1631
bought	1020 1426
bought$	1669 1435 903
bounda	1796
boundaries$	1553
box$	648
boxes$	648
boxs$	648
boy	186 1176 1833 1195 1235 1898 1250 1251 1901 1904 272 1265 1966 1340 1366 1562 1574 1582
boy$	1906 344 1358
boyfriend$	770
boys	26 39 40 55 1043 69 73 147 1131 186 1176 1833 1195 236 1235 1898 1250 1251 1901 1904 315 1966 1978 1340 1362 2038 1408 1421 1441 1562 1574 1582
boys$	1010 1024 1039 1053 1159 1882 1906 1907 1927 344 2011 2057 1573
bread$	1630
break	1259 1908 293 294 1336 364 385 1373 409 590
break$	205 265 266 1260 1277 297 313 1315 2022
breakf	1415 1416
breakfast$	2064 2065 1620 1630
breakfasts$	1620
breaki	294 385
breaking$	265 266
breaks	1908 294 385
breaks$	265 266
breaktime$	1985
breaktimes$	1985
breath	1373
breathe$	2039
breather$	2022
breathing$	1373
brief$	1522 976
briefe	984 1658 1013 1672 1673
briefed$	1633 1662 976
briefi	1661 1678 442 1434 649
briefing$	2 1679 651 976
briefings$	1679
briefs$	976
bring	638
bring$	181 936
bringing$	181 936
brings$	181 936
broken	2041
broken$	1840 1219 1220 590 1593 1594
brothe	314 1366
brother$	756
brothers$	1464 1586
budget	1020
budget$	15
budgeted$	1669
build	1127 509 519
build$	127 137 1776 419 873
builde$	137
buildes$	137
buildi	1947 519
building$	30 137 1897 278 1916 1925 1967 873
buildings$	1948
builds	519
builds$	137 419 873
built	1006
built$	1655 1663
bulb$	22
bulbs$	22
bump$	1986
bunch$	1919
burglaries$	687
burglary$	687
burgled$	729
bus	1947 1353 2002 2060
bus$	1664 1935 1953 2073 1600 1620
buses	1259 1908 1285 2002 2005
buses$	1664 1934 1948
busine	1064
business$	1713 1766
buy	1466
buy$	1703 2046 2047 902
buyer$	670
buyers$	1464 1585 670
buying$	902
buys$	902
by	1413
by$	1015 1691 64 1141 2054 2062 1450 1452 1529 1546 1587 1598 1602
cabin	2020
cafe	41
cafe$	1967
café	41
café$	1967
call	1640 1661 1678 1367 442 1434 649
call$	1639 1040 59 67 68 1816 2055 562
called	44 1688
called$	1028 68 1476 494
calling$	1322
calls	1005 1654
calls$	1639 1040 59 67 68 1816 1169
calm$	2039
calmer	658
came	1645 1652
camera	36
camera$	22 34 416
cameras$	22 34 416
camp	33
camp$	1017 2073 648
campai	1661 1678 442 1434 649
campaign$	445
campes$	648
camps$	1017 648
campus	1259 1908
can	1684
can$	52 1728 1086 1762 1164 229 1337 383 1513
cancel$	317
cancelled$	1932 1949
cancels$	317
cannot	1193 229 1337 383
cannot$	1910
cap	248 376
cap$	271 377
capacity$	1070 1104
caped$	377
caping$	271 377
capitalise$	127
capped$	377
capping$	377
caps$	271 377
capting$	377
captured$	1815
car$	1953
card	1661 31 1678 442 1434 649
card$	1644 416 2055 1622
cards$	416 2055 1622
care$	1806
careful$	1105 1560
carefully$	2000
carer	1660 371 447
carer$	0 1 1638 29 756
carers$	0 1 1638 29 212 756
careta	37 38
carr	638
carria	2020
carried$	1146 1426
carry	1684
carrying$	1446
case$	1072 1502
caseworker$	782
cast	39 40 2020
cast$	1024 387 2026
casts$	2026
catch	1499
caught$	1385 402
caution$	240
cautione$	240
cautioned$	240
cautiones$	240
cautioning$	240
cautions$	240
cbo	199 1183 200 1184
cbos	1183 1184
cctv$	22 683
cease	1315
cease$	1949 317 1964
ceased	1038 1051
ceased$	1687 1700
ceases$	1949
cent$	1004
centre	10 41 107 1259 1908 1947 2005
centre$	1872 278 1925 1967
centred$	1091 1124 1519 1520 1539
centres$	1948
certain$	148 1544
chair	21 37 38
chair$	1702 2067 1621
chaira	1005 1654
chairc	1005 1654
chairchecks$	1005
chaird	1005 1654
chaire	1005 1654 1426
chairf	1005 1654
chairh	1005 1654
chairl	1005 1654
chairm	1005 1654
chairo	1005 1654
chairp	1005 1654
chairr	1005 1654
chairs	1005 1654 36
chairs$	1702 2067 1622
chairu	1005 1654
chairv	1005 1654
chairw	1005 1654
challeng$	541
challenge$	1755 541 872
challenged$	1771 872
challenges$	1755 541 872
challenging$	541 872
challengs$	541
champi	519
champion$	448
chance	1792
chance$	229 1373
change$	1721 1724 1726 310 311 467 1547 1556 929
changed$	929
changees$	1721
changes$	1721 1724 1076 1726 310 1547 929
changing$	310 929
channel$	35
channels$	1722 1759 1133 150
charge	1420
charge$	2069
charges$	2069
charte	31
charter$	32
chas	378
chased	1021
chased$	1670
chat	1331 403 1388
chat$	163 1331 1980 1367 403 1387 1388 2037 1548
chats$	163 1548
chatti	1322
chatting$	1971
check	985 1661 1678 442 1434 1499 649
check$	1661 1678 113 442 1434 649 947
checked$	947
checking$	113 947
checks$	1005 113 947
chess	1425
chess$	2074
child	1366
child$	1346 1358 536 555
childr	1043 1055 1058 147 1131 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 315 1966 1340 1362 1366 1562 1574 1582
children$	1704 1707 1790 1920 1346 2011
choice	1792 1796 1503 1545
choice$	368
choices$	368 827
choir	2020
choos$	366
choose	1684 220 466
choose$	366 367 434 1450
chooses$	366 367 434 1450
choosi	466
choosing$	366 367 434 1450
chooss$	366
chose	1041 466
chose$	1690 1450
chosen	1020
chosen$	1669
chrono	1661 1678 442 1434 649
church	41
cinema	41
circle	1661 1678 1332 442 1434 649
circle$	1839 1876 1919 1292 1312 330 1981 2018
circles$	1839 1292 1981 2018
circul	1005 1654 1016 1426
circulated$	1665
cities	1947
cities$	1939
city	1914 1942 1947 2007
city$	1915 1924 1938
civil$	199
claim	1420
claim$	2069
class	1259 1908 1942 1294 1947 1353 2002 2005 1368 388
class$	1916 1931 1943 1944 1312 1979 2017 1372 2032 2071
classe	1908 1260 2002
classes$	1681 1909 1948 1993 2017 2071
classroom$	1664
classrooms$	1664
clause	1822
clause$	1711 1821 1484
clauses$	1711 1821 1484
clean$	237
clear	378 1488
clear$	1701 1782 1783 1310 1355 544 569 611
clearer$	569
clearing$	611
clears$	611
clicks	998
clicks$	1647
climb$	648
climbes$	648
climbs$	648
clinic	41
clique$	330
clos	404
close$	1088 1105 1891 1325 544 605
closed	1008 2036 1426
closed$	1657 1949 605
closely$	1504
closer	106
closer$	1090 244
closes$	605
closing$	605
club	10 1661 41 1678 1942 1947 2005 1368 442 1434 649
club$	1872 278 1925 1931 1967 1993 2017 445
clubs	1259 1908
clubs$	1948 1993 2017
co	489
co$	107 559
coach	1660 37 38
coach$	2073
coache	37 38 2020
coaches$	2073 647
coachi	1661 1678 442 1434 649
coaching$	647
coats$	451 1622 1630
coax$	286
code	31
code$	32 2069
codes$	451
cohort	2020
coinci	1986
coincide$	1847
collab	106 107
collaborative$	1090 1091
collaboratively$	1504
collea	1074
colleagues$	1723
collec	318 1336
collect$	977
collected$	1427 977
collecting$	977
collectiontime$	1985
collectiontimes$	1985
collects$	977
colleg	1259 1908 1260 1914 1942 1294 1947 1311 1353 2002 371 1368 388
college$	1698 291 1924 1943 1944 1960 1993 2017 1372
colleges$	1909 1948 1960 1993 2017
colour$	2067
colours$	2067
come	1645 1652 1684 379 446 584
come$	1688 1171 1185 1280 2009 1430
comed$	1430
comeed$	1430
comes	379 584
comes$	1171 1430
comfortable$	1768
coming$	1098 1825 1446 1512
commis	1020 1426
commissioned$	1669
commit	13 999
commit$	724
commits$	724
committed$	1648 724
committee$	997
committing$	724
commun	1000 1175 1825 1488 1499 1503
communicate$	857
communicated$	857
communicates$	857
communicating$	857
communication$	1649 1739 1752 1133 150 1824 805 857
communities$	1165
community$	1797 1165 200
compan	37 38 1174 1837 1190 2020
company$	1823 1839 1202 1203 1853 1961 1983 1999 2001 1376
compared$	467
compla	1057 1706
complaint$	59 67 2055
complaints$	59 67
comple	986 4 993 1642 1000 1652 1653 1005 1654 1008 1666 1026 1146 1426 446
complete$	1635 1657 1663 1430
completed$	1635 1657 1659 1663 1675 1795 1430
completeed$	1430
completes$	1430
completion$	988 1649
concer	33 1093 1503
concern$	1724 1726 1755 503 1502 818
concerns$	1724 1076 1726 1742 1755 503 1502 1509 818
concert$	1017 2073
concerts$	1017
condit	1822 199 1183 1420
condition$	1821 2069
conditions$	1821 2069
conduc	1426
conductors$	29
confer	1661 1678 442 1434 649
confid	1792 1503
confidence$	1121 662 810
confident$	662
confir	1089
confirmed$	1738
confis	209
congre	1174 1175 1825 1832 2003
congregate$	1823 2019 1583
congregating$	1824 1584
connec	1278
connection$	207 1927 1348
connections$	243 1927 1348
consci	1138
conscious$	1787
consen	1796
conseq	1796
consid	1064 1089 1488
consider$	794
consideration$	1739 1107 1791 1500 795
considerations$	795
considered$	1713 1735 1738 1815 794
considering$	794
considers$	794
consis	107 140 1488 519 1503
consistent$	1091 1741 1124 569
consort$	1583
consorting$	1584
constant$	1105
consul	984 1658 1661 1013 1021 1672 1673 1678 442 1434 453 649
consult$	856
consultant$	774
consultation$	856
consulted$	1633 1662 1670 1437 856
consulting$	856
consults$	856
contac	984 985 1640 998 1000 1652 1005 1654 1658 1661 1013 1021 1672 1673 1026 44 1678 1174 1175 1825 1832 1186 1842 1845 1232 1236 1239 1313 1367 442 1434 453 1499 649
contact$	1647 1649 1650 1679 1040 1816 184 1169 1172 1173 1823 1824 1178 1835 207 1213 1874 1881 1884 1888 1890 1962 1334 1378 448 1501 1515 1567
contacted$	1633 1662 1670 1675 1028 1437
contacts$	1647 1679 1040
contin	101 106 786
continual$	1105
continue$	564
continued$	1085 1090 449 533 544
contra	1183
contri	1660 447
contributor$	0 1 1638 29
contributors$	0 1 1638 29
contro	248 350 376 1466
control$	1703 271 1973 377 2046 2047
controled$	377
controling$	271 377
controlped$	377
controlping$	377
controls$	271 377
controlting$	377
conven	1426
convene$	1639
convenes$	1639
conver	1661 1678 442 1434 649
conversation$	1739 1133 150 1786 1548
conversations$	1739 1133 150 1548
cook$	921
cooking$	921
cooks$	921
cool	1335
cool$	1963 1984
cools$	1984
cooper	1473
coordi	37 38 107 140 447
coordinate$	835
coordinated$	1091 1124 835
coordinates$	835
coordinating$	835
cope	1127
cope$	1776
copies$	1622
copy$	1644
core$	13 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1966 1340 1562 1574 1582
corner$	1394 2044
corners$	1394 2044
cost	1695 63
costed	1020
costed$	1669
costum	36
could$	1695 1697 1164 383
counci	21 1005 1654 37 38 2060
councilchecks$	1005
counse	1661 1678 442 1434 649
counsel$	240
counsele$	240
counseled$	240
counseles$	240
counseling$	240
counselling$	1650
counsellor$	779
counsels$	240
count$	18 623
counter$	1664
counters$	1664
counti	1259 1908 1947
counties$	1939
counting$	623
country$	1938
counts$	623
county	1914 1942 1947 2007
county$	1915 1274 1924 1938
course	1661 1678 1117 1353 2002 2005 1368 442 1434 649
course$	2 1641 1679 1733 1766 2017 445 651
courses$	1679 2017
court	41 2052
court$	30 199 718
cousins$	1586
cover	1064
cover$	1713
covere	1026 1064 81 82 83 84
covered$	1675 1713 1065 1067 1068
crackdown$	713
create	1426
create$	874
created$	874
creates$	874
creati	4
creating$	874
creation$	988
crew	2020
crime$	685
crimes$	685
cross	1186
cross$	106 1835 1847 1986
crowd	1837 1332
crowd$	1886 1919 1920 1312 1981 1999
crowds$	1886 1981 1999
cultur	1503
culture$	1525 812
cups$	1622
curb	248 376
curfew	199 1183 209
curfew$	345 1578 595
curfews$	345 1578 595
curiosity$	1751 1490 1515
curiou	1138
curious$	1741 1787 1560
curtai	248
customary$	133
customers$	1585
cut	191 294 350 364 500
cut$	78 1817 205 1840 271 357 900
cuting$	271
cuts	191 294
cuts$	78 271 900
cuttin	191 294
cutting$	78 205 900
cycle$	648
cyclees$	648
cycles$	648
dad	1218
dad$	756
daily$	1634
dance$	648
dancees$	648
dancer	39
dances$	648
danger	1796
darts	1425
darts$	2074
dashbo	1661 1678 442 1434 649
date$	1788
daught	1366
daughter$	1346 756
daughters$	1346
day	1259 1908 1947 2005
day$	1643 1247 1912 1935 1936 1326 2032 2067 2073
days	1908 660
days$	1643 1247 1913 1936 1948 1326
deal$	122
dealer	1689
dealer$	1463 882
dealers$	1585 669 882
dealing$	690
dealt$	82 83 84
december$	1696
decent$	1271
decide	1089
decide$	1702 394
decided$	1738 394
decides$	1702 394
declin	658
deconstruct$	541
deconstructe$	541
deconstructes$	541
deconstructing$	541
deconstructs$	541
decrea	658
deepen	519
degree$	5
delet	404 500
delet$	596
delete	2036
delete$	347 596
deleted$	596
deletes$	596
deleting$	596
delets$	596
delive	986 4 1000 1652 1005 1654 1020 1026 47 1426 638
deliver$	951
delivered$	1635 1669 1675 1031 1435 951
delivering$	951
delivers$	951
delivery$	988 1649
demoli	2030
depart	1336
departuretime$	1985
departuretimes$	1985
dependence$	284 1348
descri	1684 1036 1057 1706 1064 82
describe$	1685 1713 652
described$	1713
describes$	652
design	1426
design$	1702
designs$	1702
desk$	1664
desks$	1664
detach$	204 357
detaching$	204
detail$	1711
details$	1644 1711
detective$	678
detectives$	678
deter	191 382
deter$	192 242 703
determ	1089
determined$	1738
deterr	191
deterred$	370
deters	191
develo	1127 1426 509 519
develop$	1721 137 1776 842
develope$	137
developed$	1771 842
developes$	1721 137
developing$	137 842
development$	1724 1726
developments$	1724 1076 1726
develops$	1721 137 842
dialogue$	1133 150 1515 1548
did$	1695 1697
die$	1335
dies	1335
dies$	1984
differ	206 1293 348 1350
difference$	664
different$	1182 1204 1867 1223 263 1905 275 276 1264 1269 1271 1275 1282 300 301 1290 308 1298 1299 1304 1954 327 328 342 352 1344 1345 384 1371 1377 1383 410 1395
differently$	2000
difficult$	329
dig$	981
digging$	981
digs$	981
dilut	294 364
dimini	409
direct	1661 37 38 1678 1792 442 1434 649
direct$	211 1225 567
directed$	211
directing$	211
direction$	1571
directions$	1831 1918 1571
directs$	211
disassociate$	205
disban	1219 1220 1315 2036 404 590
disband$	319 1964
disbande$	319
disbanded$	1868 1869 319
disbandes$	319
disbanding$	319
discou	191 382
discourage$	192 193
discouraged$	370
discourages$	192 193
discouraging$	192 193
discus	1064 81 1089 1426 1499
discuss$	796
discussed$	1713 1065 1735 1738 796
discusses$	796
discussing$	796
discussion$	1739 1786 1548 796
discussions$	1739 1548 796
disentangle$	357
disman	1219 385 590
dismantl$	319
dismantle$	319
dismantled$	1868 319
dismantles$	319
dismantling$	319
disper	222 1219 1220 379 2035 579
dispersal$	1563 1571
dispersals$	1571
disperse$	1206 242 253 578
dispersed$	1868 1869 578
disperses$	578
dispersing$	578
displa	1661 1016 1678 442 1426 1434 649
display$	1664
displayed$	1665
disrup	191 294 385
dissociate$	205
dissol	1315 404
dissolv$	319
dissolve$	319 1963 1964
dissolved$	319
dissolves$	319
dissolving$	319
dissua	191
dissuade$	192
dissuaded$	370
dissuades$	192
distan	293 392
distance$	204 1277 333 357 373
distances$	204
distancing$	204
distant$	1290 1355
distri	4 1026 47 372 1426
distributed$	1675 1031 1356 1435
distribution$	988
diversion$	868
diversionary$	868
divert$	204 867
diverted$	867
diverting$	204 867
diverts$	204 867
divide	1219 372 590
divided$	1868 1356 387
dividi	590
division$	373
do$	1684 129 166 1808 214 1205 1337 529
doctor$	773
does$	166 214 1337
doing$	129 166
domino	1425
dominoes$	2074
don$	214 1337
donate$	982
donated$	982
donates$	982
donating$	982
done	986 1008 1026 1146 1426
done$	1635 1657 1663 1675 1764 1795 1812 1813
door$	1664 34 1767 1600
doors$	1664 34
dorm	2020
doubl	658
double$	46 66
down	2036 658
down$	1648 1670 347 1589 1603
downinto$	1417
downlo	1645 998 1652
downloads$	1647
downto$	1417
draft$	933
drafte	1426
drafted$	933
drafting$	933
drafts$	933
draw$	127 204 267 2040 624
drawin	472
drawing$	2055 624
drawn$	999
draws$	624
dress$	1420
drew	1041
drew$	1690
dried$	1051
drift$	1273 380 1365 2039
drifted$	380
drifting$	380 1365
drifts$	380 1365
drive	2035
drive$	343 572 612
driveing$	343
driven	318
driven$	285 640
driver	20 1660 37 38 55 1399 2060 447 1441
driver$	0 1 1638 29 2048 1468
drivers$	0 1 1638 1004 29 1039 2063
drives$	343 572 612
driving$	572 612
drop	205 423 658
drop$	10 1661 41 1678 1189 1415 1416 436 442 1434 562 632 649
dropin$	1407
dropins$	1407
droppe	658
dropped$	436 632
droppi	205 658
dropping$	1189 436 632
drops	658
drops$	436 632
drug$	689
drugs$	689
due$	1084 1502
dug$	1663
each	1087 1966 1978 1405 2060 1582
each$	1634 1671 1736 1835 1862 1265 1927 314 320 1962 336 1971 1975 399 418 2054 1406 2056 1412 2068 1421 1440 477 1591 1593 1594 1596 1605 1618 1623 1628
ear$	1523
earlie	658
early$	573 574 1589
ears$	568
easier	658
easier$	1324
easter$	412
easters$	412
easy$	1701
eat$	1234 968
eating$	968
eats$	1234 968
educated$	1256 1320 1328
effect	1488
effectively$	1742
effort	1094
effort$	1739 1743
efforts$	1739
eject	378
elder	344
elder$	2006
eldest	186 1176 1833 1836 1195 1235 1898 1250 1251 1901 1904 272 1265 314 1966 344 1340 365 2038 1562 1574 1577 1582
eldest$	2006
elearn	1661 1678 442 1434 649
else$	1982
elsewh	1914 1333 2007
elsewhere$	1717 1870 1905 1954 1969 1977 1982 1485
email	985 1661 1678 442 1434 649
emaile	984 1658 1021 1672 1673 1426 453
emailed$	1633 1670 1022 1437
emails	1005 1654
embed	519
embed$	830
embedded$	1771 830
embedding$	830
embeds$	830
emerge	1123
emerge$	1721 1772
emergees$	1721
emerges$	1721 1772
emotio	101
emotional$	1085
employ$	907
employing$	907
employs$	907
empowe	519
empower$	790
empowered$	790
empowering$	790
empowerment$	790
empowers$	790
enable$	141
enables$	141
enabling$	141
encour	1089 1792 519
encourage$	797
encouraged$	1738 797
encouragement$	877
encourages$	797
encouraging$	797
encrypted$	719
end	191 205 246 1315 404 2041
end$	1189 257 1289 1942 1949 317 1963 1964 1984 1394 2044 942
endeav	553
ended	1051 2036
ended$	1700 1817 1840 1949 942
ending	191 205
ending$	1189 317 942
ends	191 246 1335
ends$	1949 317 1984 1394 2044 942
enforc	594
engage	984 1000 28 1488 514 1503 1545
engage$	1012 1498
engaged$	1633 1659 1498
engagement$	1649 1739 1433 1498 814
engages$	1012 1498
engagi	514
engaging$	1498
enhanc	519
enhance$	840
enhanced$	1771 840
enhances$	840
enhancing$	840
enquir	1661 1678 442 1434 649
enrol$	360
enroled$	360
enroling$	360
enrolred$	360
enrols$	360
ensure	519
ensure$	394 504
ensured$	1771 394 504
ensures$	394 504
ensuring$	504
enter	379 584
enter$	2009
entered$	387
enters	584
entrance$	1664
entrances$	1664 1285
entry	1336
entry$	1359 1620
entrytime$	1985
entrytimes$	1985
environment$	1765 1797
environments$	1765 1797
episod	660
equip$	542
equipm	36
equipped$	542
equipping$	542
equips$	542
erode	294
escala	525
escalate$	1547
escalated$	1487
escalates$	1547
escort	386
escort$	343
escorted$	285
escorting$	343
escorts$	343
establ	1089 1426 519
established$	1073 1738
estate	1914 1942
estate$	1925
ethos$	816
evalua	1426
evenin	1661 1678 1259 1908 1947 2005 390 391 442 1434 649
evening$	1643 1674 1247 1912 1935 1936 1300 1950 1326 1374 2024 2032
evenings$	1643 1674 1247 1255 1913 1936 1937 1948 1300 1950 1326 1374 2024 1449
event	1661 1678 442 1434 649
event$	1679 651
events$	1679 1766
every	1978 1405 2060 1582
every$	1634 1671 1032 1112 161 1237 320 418 2054 2056 2068 1623
everyb	20 147 1131
everybody$	1004 1165
everyo	20 1074 147 1131
everyone$	1004 1723 108 1165
everything$	1513
evict	378
evidence$	16 704
evolve$	1721
evolvees$	1721
evolves$	1721
exchange$	109
exclud	1037 375 2035 405 586
exclud$	593
exclude$	292 593
excluded$	1686 292 1328 1359
excludes$	292 593
excluding$	292 593
excluds$	593
exclus	660
exclusion$	67 199 200
exclusions$	67
exerci	1661 1678 442 1434 649
exhibi	33
exhibition$	30 1017
exhibitions$	1017
existing$	1073 1110
exit	313 404
exit$	259 1297
exiting$	259
exits$	259
expected$	255
expel	405 586
expel$	593
expele$	593
expeles$	593
expeling$	593
expell	405
expels$	593
explai	1021 1036 1057 1706
explain$	1685
explained$	1670
exploi	1796 1466 883
exploit$	1703 2046 2047
exploitation$	668
exploitative$	668
exploited$	668
exploiter$	668
exploiters$	668
exploiting$	668
exploits$	668
explor	1064 82 1089
exploration$	1739
explore$	793
explored$	1713 1735 1738 793
explores$	793
exploring$	793
extend$	918
extending$	918
extends$	918
extent$	5
extra$	178
extract$	204
extricate$	204
eye$	1737
eyes$	568
facili	1426 519
facilitate$	836
facilitated$	836
facilitates$	836
facilitating$	836
fade	1335
fade$	1984
faded	2041
fades	2041
fades$	1984
fair	33
fair$	1017 1701 1560
fairs$	1017
fall	658
fallin	658
falls	658
falls$	1335
famili	20 1660 39 40 73 1087 447
families$	0 1 1638 1004 23 29 1024 1736 1125 1195 212 1906 1957 1321 2063 1526 767
family	1660 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 272 1265 1914 1942 1966 1340 447 1562 1574 1582
family$	0 1 1638 29 1066 1906 1321 1399
far	322 392
far$	95 322 1306 1355 410 1395 1396
fare	1420
fare$	2069
fares$	2069
fashion$	1773
faster$	1554
father	1218
father$	756
fear	1057 1706
fear$	1445
fears	1057 1706
feasibility$	1533 551
feasible$	1495
february$	1696
fed$	1725
fee	1420
fee$	2069
feed$	87
feedback$	443
feeding$	87
feeds$	87
feel	1684 1057 1706 1127
feel$	1776 1132 473 652
feeling$	652
feelings$	182
feels	1057 1706
feels$	1132 473 652
fees$	2069
fell	658
felt	1684 1057 1706
felt$	473 652
fence	36 2052
fence$	22 34 901
fenced$	2030
fences$	34 901
fencing$	22 34 901
festiv	33
festival$	1017 2073
festivals$	1017
few$	1699
fewer	46
fewer$	1030 50 653 751
fight	660
fight$	67
fights$	67
file$	1715 1716 1718 1485 1500
filed	1426
files	1005 1654
fill$	625
filled	1426
filled$	625
filling$	625
fills$	625
film	1661 1678 442 1434 649
film$	30 35 2050 2055 2058 2067 2073
filming$	644
films$	2067 2073 644
find	1036 220 1367
find$	1685 1057 321 471 1456
findin	1063
finding$	1710 1712 321
finds$	321 471 1456
fine	1420
fine$	2069
fined	2035
fines$	67 2069
finish	986 1336 1426
finish$	1963
finished$	1635 1663
finishingtime$	1985
finishingtimes$	1985
finishtime$	1985
finishtimes$	1985
firm$	569
firmer$	569
first$	1450
fish$	648
fishes$	648
fishs$	648
fit$	1728 896
fits$	896
fitted	1006 1026
fitted$	1655 1675 896
fitting$	896
five	39 40 51 1043 69 73 186 1176 1833 1195 236 1235 1898 1250 1251 1901 1904 315 1966 1978 1340 1362 1408 1421 1441 1562 1574 1582
five$	33 1024 1035 1053 1927 2011 1406 2057 1425 1618 1625 1631
fix	376
fix$	609
fixed$	609
fixes$	609
fixing$	609
flag	93
flat	371
flexib	1138
flexible$	1787
flowing$	1782
flush	378
flyer	1661 1678 442 1434 649
flyers$	1622
fobs$	451
focus	519
focus$	1515 829
focused$	1519 1520 1539 829
focuses$	829
focusing$	829
focussed$	1519 829
follow	998 1037 1966
follow$	112 1114
followed$	1686 1692 71 1089
followers$	1647
following$	112 1446
follows$	112
food$	2067 1630
footage$	684
football$	1631
footfall$	1433
for	1706 307
for$	1002 1669 1690 1713 1730 1750 1770 1777 1896 1329 2054 1419 1450 1489 1529 1535 1599 1601 1626
forbid	191 194 245 246 251 382
forbid$	192 1196
forbidden$	1817 370
force$	680
form	1259 1908 1294 1947 1311 1353 2002 2005 1368 388
form$	35 1931 1943 1944 1960 1965 1979 1993 2017 1372
forming$	1971
forms	1661 1678 1908 1260 2002 442 1434 649
forms$	35 1909 1948 1960 1993 2017
fortnightly$	1634 2054
forum	13
forum$	997
forwar	1089 1114
forward$	1738 1763 1496 1497 1556
forwards$	1496 1497 1556
foster	519
foster$	371
found$	1830 1385 402 471
four	51 73 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 315 1966 1340 1362 1421 1441 1562 1574 1577 1582
four$	1035 197 1882 2011 1389 1422 1424
fragme	385 590
fragment$	319
fragmente$	319
fragmented$	319
fragmentes$	319
fragmenting$	319
fraternise$	1583
free	392
free$	357 636
frequency$	6
fresh$	237 1373
friday	390 391
friday$	1674 390 1374 391 2024 1402
fridays$	1674 1374 2024 1402
friend	26 39 40 51 55 1043 69 1055 73 1058 1087 147 1131 186 1175 1176 1177 1833 1837 1190 1842 1194 1195 1850 1854 1865 236 1235 1898 1250 1251 1901 1904 272 1265 1926 1278 1928 1929 315 1955 1966 1978 1332 1340 1362 2025 2027 1392 1408 1421 1441 1562 1574 1580 1582
friend$	243 1305 1961 344 1358
friendly$	1701 1768 1560
friends$	1010 1024 1035 1039 1053 1704 1707 1736 1159 1838 1839 1191 1859 1860 1226 243 1876 1881 1885 1887 1894 1895 1907 1917 1920 1921 1927 1941 1946 1305 1307 1961 344 1981 349 1983 1988 1990 1997 1999 1351 2001 2011 2013 381 2016 2028 400 2039 407 2042 2045 2057 1566
friendship$	1824 1826 1838 1190 1839 1873 243 1890 1892 1894 1926 1927 1952 330 1332 1981 351 1990 1999 1369 407 2042 1566
friendships$	1824 1826 1838 1839 1873 243 1890 1892 1894 1927 330 1981 351 1990 1999 407 2042 1566
from	1188 1928 1339 1413
from$	1676 115 1818 1189 1229 1254 1905 1258 1276 1281 1297 1977 1341 1996 1354 2004 1364 2051 2054 2062 458 1451 1529 1579 1588 1624
full$	1157 449
fully$	1014
fund$	15 893
funded$	893
fundin	1661 1678 442 1434 649
funding$	15 1070 1104 893
funds$	15 893
furniture$	2067
furthe	101 106
further$	1085 1090 1225 1355
future	106
future$	1090 1747 1225 1502
game	33
game$	1017 2067
games$	1017 2067 2074
gang$	200 1477 580
gap$	333 373
gaps$	1505
garden$	30 2055 648
gardenes$	648
gardens$	648
gate	36
gate$	22 1664 34
gates$	22 1664 34
gather	1174 1175 1825 1832 1186 1841 1842 1213 1230 1232 1239 1313 1322 1986 2003 1362
gather$	1823 1830 1185 1835 1862 1863 1884 1888 1962 2009 2019 1381 2031
gathered$	1815 1830 1385 1427
gathering$	1824 1875 1879 1886 1890 1971 1972
gatherings$	1879 1881 1886 2011
gave$	389
genera	101
general$	1085
get	1684 1036
get$	1685 167 204 286 1280
gets$	167 204 286
getting$	167 204 286 1322
gift$	1040
gifts$	1040
gig	33
gig$	1017 2073
gigs$	1017
girl	186 1176 1833 1195 1235 1898 1250 1251 1901 1904 272 1265 1966 1340 1366 1562 1574 1582
girl$	1906 344 1358
girlfriend$	771
girls	26 39 40 55 1043 69 73 147 1131 186 1176 1833 1195 236 1235 1898 1250 1251 1901 1904 315 1966 1978 1340 1362 2038 1408 1421 1441 1562 1574 1582
girls$	1010 1024 1039 1053 1159 1882 1906 1907 1927 344 2011 2057 1573
giv	638
giv$	137
give	101
give$	1085 123 137 205 389 646 916
given	1652 1026 47 1064 101 159 1426
given$	995 1675 1031 1038 1713 1085 1735 123 1143 1426 1435
gives$	137 389 646 916
giving$	123 137 205 389 646 916
givs$	137
go	1640 1684 1036 379
go$	1019 1685 1064 1171 1185 234 1239 260 1245 285 1280 309 1349 1400 463 658
goalpo	36
goalpost$	22
goalposts$	22
goe$	1171
goes	379
goes$	1019 1171 234 260 285 309 1349 1400 430 463 658
going	106 379
going$	1090 1782 1152 1878 260 2003 2015 1446 1489 512
gone	1640
gone$	1019 1021 1688 1426 463
good$	1701 1776 1271 449 544
gos$	1171
got$	43 286
gp$	772
gran$	758
grand	1366
grandad$	758
grandbrother$	756
grandcarer$	756
grandcarers$	756
granddad$	756 758
granddaughter$	756
grandfather$	756
grandm	1218
grandma$	758
grandmother$	756
grandmum$	756
grandp	1218
grandparent$	756
grandparents$	756 769
grandsister$	756
grandson$	756
granma$	758
granny$	758
granpa$	758
grant	1661 1678 442 1434 649
grant$	15
grante	1426
greate	45 509
greater$	1029 1157 178 533
green$	1447
greet$	972
greete	58
greeted$	1042
greeting$	972
greets$	972
grew	658
grip$	1376 2040 408 1393
groom	1466 884
groom$	1703 2046 2047
groomed$	671
groomer$	671
groomers$	671
grooming$	671
grooms$	671
ground$	598
grounding$	598
grounds$	598
group	26 1661 39 1678 51 1043 69 1055 73 1058 1059 1087 147 1131 186 1176 1833 1837 1194 1195 1854 1865 236 1880 1235 1898 1250 1251 1901 1904 1259 1908 1914 1926 1278 1930 315 1955 1966 1978 1340 2002 2008 1362 2025 1392 1408 2060 1421 442 1434 1441 1503 1562 1574 1580 1582 649
group$	997 1010 1035 1053 1704 1707 1708 1736 1790 1159 1838 1839 1191 1857 1859 1860 1872 1873 1226 1876 1881 1886 1887 1892 1894 1895 1907 1909 1917 1919 1925 1927 1931 1288 1292 1943 1946 316 1301 1952 1307 331 1319 1979 1980 1981 1983 351 1987 1988 1990 1992 1997 2011 2013 381 2017 2018 2019 1372 2028 1387 2037 407 2042 2045 2057 1566
groupi	2003
groups	1908 2002 2005 1362
groups$	1179 196 1839 1886 1909 1292 1319 1981 2011 2017 2018
grow	658
grow$	1273
grows	658
growth$	45
guard	37 38 447
guardian$	766
guards$	29
guidan	1661 1678 442 1434 649
guidance$	1734 847
guide$	204 847
guided$	847
guidel	31
guideline$	32
guidelines$	32
guides$	847
guiding$	847
gulf$	333 373
gym	41
had$	25 43 1697 450 1436
haircuts$	1630
half	20 1908
half$	1004 46 66 1282
hall	10 41
hall$	1872 278 1925 1967
halt$	257
halv	658
halved	1051
halved$	1700
halves	1259 1908 2005
halves$	1394 2044
hand	638
hand$	1779 1540 917
handed	47
handed$	1031 1426 1435
handing$	917
handle$	1973
handou	1661 1678 442 1434 649
hands$	917
hang$	1174 1986
hangin	1322
hanging$	1825 1971 1972 2003 2015
happen	1426
hard$	329
harder$	329
harm	1466
harm$	1703 71 2046 2047 732
harmed$	732
harmful$	732
harming$	732
harms$	732
has	531
has$	25 27 1014 43 54 170 1431 452 1438 564
have	1684 531
have$	25 27 1014 54 111 153 170 1431 452 1438 564
haven$	1765 1797
having$	111 170 1445 564 635
he	73 344 365
he$	1798 1158
head	37 38 2060
health	1796 206 348
heard	1692 1057 1706 1488
heard$	1781 1815 663
heater	36
hedge$	22
held	1652 1666 1026 44 82 83 84 1426 516
held$	1675 1028 1067 1068
helmet	36
help	1792 519
help$	75 1734 143 286 1506 1550 1557 849
helped	318
helped$	75 849
helpful$	1701 75 1495
helpin	519
helping$	143 849
helpline$	35
helplines$	35
helps$	143 286 849
her	1052 186 1176 1833 1195 1880 1235 1898 1250 1251 1901 1904 1265 1930 314 1966 1978 1340 1455 1562 1574 1577 1582
her$	1671 85 1150 1243 1257 299 557 1591 1629
here	1064
here$	1682 1713 1714
herfriends$	1988
hergroup$	1988
hierar	709
high$	449 486
higher	45 658
higher$	1029 449
hike$	2071
hikes$	2071
him	1052 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1265 1930 314 1966 1978 1340 1455 1562 1574 1577 1582
hire$	904
hires$	904
hiring$	904
his	1880
his$	1671 85 1150 1243 1257 299 557 1591 1629
hisfriends$	1988
hisgroup$	1988
hits	998
hits$	1647
hoc$	1100
hockey	1425
hockey$	2074
hold	1278 516 531
hold$	96 172 267 1927 1367 1376 2040 408 1393 564 597 616 950
holding$	96 564 616
holds	1005 1654
holds$	96 172 564 616 950
holiday$	412
holidays$	412
holidayss$	412
holist	101 107
holistic$	1085 1091
home	222 1914 1947 1336 371 2005 1368 2070
home$	1701 1206 1858 1933 1969 1327 1989 1993 1995 2017 401 2059 468 1624
homes	1285
homes$	1858 1934 1948 1327 1993 2017 2063
hometime$	1985
hometimes$	1985
honest$	1701 1560
hope	1057 1706 1792 553
hopes	1057 1706 553
hoping	553
host$	1702 927
hosted	1666 1426
hosting$	927
hosts$	1702 927
hotspot$	710
hotspots$	710
hours	1661 1678 442 1434 649
hours$	1643 17 1679 1255 1334 1588
house	371 388
house$	267 1372
housed$	1253 1328
household$	1321
households$	1957
houses	1259 1908 1285 1311
houses$	1934 1960
housin	388
housing$	1372
how	95
how$	19 1079 1361 1440 1458 1533 1607
hub	10 41
hub$	1797
humili	737
hurt	1037 1466
hurt$	1686 1703 71 2046 2047 1467 731
husband$	764
hustl	378
identi	1036 1089 1426
identification$	1348
identified$	1735 1738 1432 696 855
identifies$	521 696 855
identify$	1685 521 696 855
identifying$	521 696 855
identity$	1769
if	1370
if$	86 1745 139 174 1855 1976 2008 1479 511 1502 1509 563
imam	37 38
implem	4 1426
implementation$	988
impos	594
impossible$	329
improv	45 509 519 658
improve$	1029 839
improved$	1029 1771 449 1530 839
improvement$	30 45 1556
improvements$	30 1556
improves$	839
improving$	839
in	1654 1071 1097 1108
in$	1655 1012 1015 1667 1029 48 1683 1047 64 1049 1720 98 100 1742 1746 114 1757 1770 1129 1156 219 1870 306 1975 1977 1989 1995 2009 1404 2054 1407 2056 2064 2065 1419 2070 2072 1449 1451 1454 556 1546 591 1587 1602 1603 1609 1616 1626
incide	660
incident$	67 503
incidents$	67 503
includ	1064 81 1488
include$	1713
included$	1713 1065
inclus	132 164
inclusive$	1116 1768 1148 1560
increa	45 509 519 531 658
increase$	45 1029 1547
increased$	1029 1771 449 533 1530
increases$	1547
increasing$	1029
indivi	1302 354
individually$	1951 1568
indoors$	1989 1995
induct	1661 1013 1678 442 1434 649
inducted$	1662
induction$	2
influe	1796 1545
influence$	1837 1232 1881 1376 2040 408 1393 871
influenced$	871
influences$	871
influencing$	871
influential$	1570
inform	1658 1661 1672 1673 1678 1093 442 1434 1488 649
inform$	858
information$	1644 1000 1726 1742 1503
informed$	1091 1741 1781 1500 1519 1539 858
informing$	858
informs$	858
ininto$	1417
injunc	199 1183 200 1184
injunction$	1564
injunctions$	1564
injur	660
injured$	733
input	1162
input$	1811 807
ins$	1407
inside$	1211 1989 1995
insist$	394
insistd$	394
insists$	394
inspire$	791
inspired$	791
inspires$	791
instal	1006 1026 1426
install$	895
installation$	30
installed$	1655 1675 895
installing$	895
installs$	895
instead$	62 304 1338 498
instru	251
instruct$	211
instructed$	211 255
instructing$	211
instructs$	211
intake	2020
intell	1093
intelligence$	1742
intend	553
inter$	106
interest$	1785 1806
interests$	243
interrogat$	541
interrogate$	541
interrogates$	541
interrogating$	541
interrogats$	541
interv	1661 1672 1673 1678 442 1434 649
intervention$	1505 1550 1558
interventions$	1505 1550
interview$	634
interviewed$	634
interviewing$	634
interviews$	634
into	1071 307
into$	1713 1720 1738 1142 1899 298 1977 1417 1532 591
introd	4 1426 594
introduce$	980
introduced$	980
introduces$	980
introducing$	980
introduction$	988
investigate$	549
investigates$	549
investigating$	549
invita	1661 1678 442 1434 649
invite	984 1652 1658 1013 1021 1672 1673 453
invite$	910
invited$	1633 1662 1670 1437 910
invites$	910
inviting$	1768 910
involv	1162 1488
involve$	878
involved$	878
involvement$	1811
involves$	878
involving$	878
is	987 82 94
is$	1014 1018 1019 49 76 1132 269 473 475
isolat	590
isolate$	589
isolates$	589
isolating$	589
isolation$	1969 1575
issue$	1724 1726 1755 503 1491 819
issued	1026 47 1426
issued$	1675 1031 1435
issues	1503
issues$	1724 1076 1726 1755 503 819
it	1052 1706 1455
it$	1072 1401 1448 473 1591 1593 1598 1617 1625 1628
its$	134 1150 1215 2066 1418 2068 1424 557 1588 1589 1591 1610 1614 1617 1628 1629
january$	1696
jog$	648
joges$	648
jogs$	648
join	993 1642 1652 28 1236
join$	979
joined	1652
joined$	106 107 140 1162 1488 979
joining$	979
joins$	979
joint	1000 106
joint$	1649 1090 1288 316 1301 1987 1503 544
jointly$	1504
judgement$	1751 806
judgemental$	1116 1148
judgment$	806
july$	1696 1048
june$	1696 1048
keep	1684 1193 220 382 516 531
keep$	77 104 149 172 192 1196 242 267 268 270 1279 326 334 356 362 395 411 517 535 597 946
keeped$	334
keepin	516
keeping$	104 149 192 267 268 270 326 334 356 362 395 411 517 597 946
keeps	516
keeps$	77 104 149 172 192 267 268 270 326 334 356 362 395 411 517 597 946
keepting$	411
kept	82 83 84 1089 1426 516
kept$	1636 1060 77 1067 1068 1738 149 1134 267 1253 356 362 375 597
keys$	451
kid	1366
kids$	1920
kind$	1701 1312 1560
kinder	348 1350
kit	36
kit$	451
kitche	41 2052
kitchen$	30
kits$	451
knew$	1697 456 474
knife$	693
knives$	692
knock$	643
knocking$	643
knocks$	643
know	1684 1057 1706 1488
know$	1149 1800 456 474
knowing$	456 474
known	58 82
known$	1042
knows	1057 1706
knows$	456 474
labeled$	749
labelled$	749
lad	1366
lad$	344
lads	39 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1966 1340 1362 1562 1574 1582
lads$	1159 344 2011
laid$	1663
lamp	36
lamp$	22 34
lamps$	22 34
landlo	37 38 1399 2060
landlord$	2048 673
landlords$	673
language$	1525
lanyards$	451
larger$	1968
last$	1683 1047
lasted	1695 63
late	1404
late$	2053
later$	1502
launch	1426
lead	21 1660 37 38 447
lead$	1702 1114 204 438 448 1619
leadar	1005 1654
leadat	1005 1654
leadca	1005 1654
leadch	1005 1654
leadchecks$	1005
leadci	1005 1654
leadco	1005 1654
leadde	1005 1654
leadem	1005 1654
leader	37 38 186 1176 1833 1836 1195 1235 1898 1250 1251 1901 1904 272 1265 1966 1340 365 1562 1574 1577 1582
leader$	1864 1570 1573
leaders$	1864 1570 1573 706
leadfi	1005 1654
leadho	1005 1654
leadin	344 2038 1577
leading$	438
leadlo	1005 1654
leadma	1005 1654
leadme	1005 1654
leadof	1005 1654
leadpr	1005 1654
leadre	1005 1654
leadru	1005 1654
leads$	1702 438
leadse	1005 1654
leadsh	1005 1654
leadsu	1005 1654
leadup	1005 1654
leadvi	1005 1654
leadwr	1005 1654
leafle	1661 31 1678 442 1434 649
leaflet$	1644 1679 2055 1622 651
leaflets$	1679 1622
learn	519
learn$	1891
learni	1661 1678 1093 442 1434 649
learning$	1742
leav	404 638
leave	1684 205 222 313 379
leave$	77 78 1185 1189 1206 1297 323
leaves	379
leaves$	77 78 323
leavin	205 1336 379
leaving$	77 78 1189 323
leavingtime$	1985
leavingtimes$	1985
led$	157 1519 1539
left	82 2036
left$	1060 77 78 2039
lend$	935
lending$	935
lends$	935
lens$	802
less	350
less$	232 233 1231 1324 497 654
lessen	364 2041 409
lesson	1661 1678 1259 1908 1353 2002 442 1434 649
lesson$	1679 1681 278 1916 1979 651
lessons$	1679 1681 1698 1620 1630
let$	165 1167 1192 261 1272 1279 1309 396 424
leted$	1167
lets$	165 261 396 424
letted$	1167
letter	1661 1678 442 1434 649
letter$	1644 67 1622
letters$	67 1622
letting$	165 261
level$	449
levels$	449
liais	1499
liaise	1021
liaise$	787
liaised$	1670 1022 787
liaises$	787
liaising$	787
liaiso	1000
liaison$	1649 1739 787
librar	37 38 41
library$	1925 1967
licenc	1661 1678 442 1434 649
licence$	199
lift	409
lift$	630
lifted	2041
lifted$	630
lifting$	630
lifts$	630 1630
light	36
light$	22 34 416 608
lighti	36
lighting$	22 34 608
lights$	22 34 416 608
like	1057 1706
like$	1807
liked	58
liked$	1042
likes	998 1057 1706
likes$	1647
limit	191 1193 248 350 376
limit$	271 377
limited$	1817 377
limiti	191
limiting$	271 377
limitped$	377
limitping$	377
limits	191
limits$	271 377
limitting$	377
line$	35 1711 119 1484
lines$	35 1711 119 1484
linger	2003
linger$	1986
link	1175 1278
link$	124 1824 207 227 1927 1348 428 490
linked$	124 428
linking$	124 428
links	1503
links$	124 1760 1824 207 227 1927 1348 428 490 1503
list	31 1036
list$	3 18 1685 2055 488
listen	1488
listen$	854
listened$	469 854
listening$	1501 539 854
listens$	854
lists$	18 488
lit$	1454
live	1914 1426
live$	1668 1891 1253 341 1998 2007
lives$	341
living$	1891
loaded$	1435
lock	36
lock$	22 34 334 888
locked$	334 888
locking$	334 888
locks$	22 34 334 888
log$	3 18
logged	1026 1426
logged$	1675 701
logs	1005 1654
logs$	18 701
loiter	2003
long$	1699
longer	1684 214 1337 383 658
longer$	1098 183 208 1198 250 252 1242 1443 585 599
look	553
look$	122 1114 144 176 220 548 562
looked$	82 1089 548
lookin	553
looking$	144 176 548
looks	553
looks$	144 176 548
loop$	1500
loosen	294 1335 364 2041 409
loosen$	1984
loosens$	1984
lose$	205 1273 1391
loses$	231 1391
losing$	1391
lost$	1391
lot$	1919 1920
loudes	2038
lower	658
lower$	626
lowered$	626
lowering$	626
lowers$	626
loyalties$	227
loyalty$	227 1348
lunch	1259 1908 1336 1415 1416
lunch$	1260 2064 2065 1620 1630
lunche	1908
lunches$	1620
luncht	390 391
lunchtime$	1674 1985 1374 2024
lunchtimes$	1674 1985 1374 2024
made	1652 1026 94 1426
made$	1663 1675 255
mail	1661 1678 442 1434 649
mailed	984 1426
mailed$	1633
main	344 2038 1577
mainta	519 531
maintain$	843
maintained$	1771 843
maintaining$	843
maintains$	843
make$	94 110 135 1127 171 321 340 422 532 560
makes	1005 1654
makes$	135 171 321 340 422 560
making$	110 135 171 321 340 560
male$	1462 881
males$	1462 881
mam$	757
man	1689
man$	667 881
manage	21 1005 1654 37 38 122 1127 2060 447 519
manage$	1106 1776 1973 834
managed$	1771 581 834
management$	544
managerchecks$	1005
managers$	29
manages$	834
managi	519
managing$	834
manner	1117
manner$	1766 1773
many$	1651 1003 1030 1699 2010
map	1661 31 1678 442 1434 472 649
map$	35 2055 426 454
mapped$	426 702
mappin	1661 1678 442 1434 472 649
mapping$	426 702
maps$	426 454
march	386
march$	1696 1048
mark$	1438 1456
marked$	473
marks$	1438 1456
master	1661 1678 442 1434 649
match	33 1415 1416 1425
match$	1017 2050 2064 2065 2073 2074
matche	1425
matches$	1017 2073 2074
materi	36
mates	1332
mates$	1920 1981
matter$	1064 1755
matters$	1755
may$	1048 1728 1164
meal	33 1415 1416
meal$	1017 2055 2064 2065 2073 1620
meals$	1017 2073 1620 1622
means$	1722 1759
measur	1094
measures$	1743 1095
mechanisms$	1095
mediat	1661 1678 442 1434 649
meet	985 1640 44 1684 1174 1832 1186 1841 1842 1213 1230 1236 1239 1928 1313 1986 1367 1499
meet$	1639 1028 1171 1823 1185 1835 1862 1863 1884 1888 1962 1316 2009 2019 1378 1381 2031 421
meetin	1000 1661 1678 1175 1825 1845 1232 2003 2015 442 1434 649
meeting$	1649 1679 1816 1824 1189 1873 1878 1890 1300 1950 1322 1972 651
meetings$	1649 1679 1722 1816 1881 1300 1950
meets	1005 1654
meets$	1639 1028 1171 421
meetup$	1879
meetups$	1879
member	26 1660 39 40 51 55 1043 69 73 1058 1087 147 1131 186 1176 1833 1194 1195 1850 1852 236 1235 1898 1250 1251 1901 1904 272 1265 1926 314 1966 1978 1340 1362 447 1441 1562 1574 1582
member$	1906 344 1358 1573
members$	0 1 1638 23 1010 29 1024 1035 1039 1053 1055 1707 1736 1191 1226 1882 1906 1927 344 2011 381 1573
membership$	1283
memora	1661 1678 442 1434 649
men	1689
men$	667 881
mend$	898
mended	1006
mended$	1655 898
mending$	898
mends$	898
mention$	1711 1484
mentions$	1711 1484
mentor	21 1005 1654 1660 1661 37 38 1678 442 447 1434 649
mentor$	0 1 1638 29 1679 448
mentorchecks$	1005
mentoring$	1650
mentors$	0 1 1638 29 1679
mentorschecks$	1005
menu$	2067
messag	1661 1678 1236 1322 2015 1367 442 1434 649
message$	1040 59 1378 2058
messages$	1040 59 1816 1169 720
messaging$	1816 1878 1971
met	1640 1652 1008 1021 1672 1673 44 318 453 1488
met$	1646 1657 1011 1670 1022 1028 1385 1437
meters$	1877
metres$	1877
might$	1164
miles	322 2007
miles$	1877 1306 1355
milestone$	24
milestones$	24
mind$	1778 1805 1500
mindfu	1089 1138
mindful$	1738 1741 1787
minibu	1661 36 1678 2020 442 1434 649
minibus$	2073
minimi	191 248 350 519
minimised$	1771 1817
minute	1661 1678 442 1426 1434 649
missin	1037
missing$	1686 660
mistak	740
mitiga	519
mitigated$	1771
mix	1174 1832 1186 1841 1239 1928 1986
mix$	1823 1835 1884 1888 1583
mixing	1175 1825 1845 2003 2015
mixing$	1824 1873 1890 1972 1584
model$	1524
models$	1524
module	1661 1678 442 1434 649
module$	35
modules$	35
moment$	1731
monday	390 391
monday$	1674 390 1374 391 2024 1402
mondays$	1674 1374 2024 1402
money$	15
monito	1089 1499
monitor$	697 784
monitored$	1738 697 784
monitoring$	697 784
monitors$	697 784
month$	412
monthly$	1634 431
months$	1747 412
more	45 101 106 509
more$	1029 1032 50 1085 1090 131 1119 1157 178 1181 238 1225 264 1968 348 1350 2029 449 1444 1513
mornin	390 391
morning$	1374 2024
mornings$	1374 2024
mosque	41
most	20 1380
most$	1004 1032 1155 1265 2029 2038
mother	1218
mother$	756
motivate$	792
motivates$	792
motivating$	792
mov	386 393
mov$	324 337 374
move	281 379
move$	210 222 234 267 282 1923 291 309 313 324 337 360 1349 374 2021 2035 433 570 1565 607
moved	281 2035
moved$	1037 210 234 1219 1253 1256 282 309 324 337 1328 1349 374 387
moveed$	360
moveing$	210 360
movements$	708
movered$	360
moves	281
moves$	210 234 267 282 1923 309 324 337 360 1349 374 2021 433 570 1565 607
moving	281
moving$	324 337 374 513 607
movred$	324 337
movring$	324 337
movs$	324 337 374
much$	1003 1699
multi$	1000 106 107
mum	1218
mum$	756
mural$	30 2055
murals$	30
museum	41
music$	2067
must$	130 138 1314
name	1684 1036
name$	1685 1042 620
named	1688 1041
named$	1690 1432 477
names$	487 620 725
nan	1218
nan$	759
nana$	759
nanny$	760
naturally$	1335
near	1325 1330
near$	1098 1202 1891 1979 1602
nearby$	1587
necess	101
necessary$	1085 1494 1495
needed$	1494 1495
needs	1488 1503
needs$	1505 817
neighb	55
neighbours$	1039
neither$	190 279 346
nephew	1366
netbal	1425
netball$	2074
networ	13 1074 1399
network$	997 72 1723 243 1981 2018 2048
networks$	1722 1759 243 1981 2018
never	214 1337
never$	183 190 208 1198 252 1910 283 296 312 332 585 599 754
new	206 348 1350
new$	237 1271 308 328
newsle	1661 1678 442 1434 649
newsletter$	651
next$	1325 1330 1502
nicer	348 1350
nicer$	1271 328
niece	1366
night	1259 1908 1947 2005
night$	1643 1674 1247 1912 1935 1936 1326 1374 2024 2032
nights	1908 660
nights$	1643 1674 1247 1913 1936 1948 1326 1374 2024 1449
no	246
no$	56 189 217 241 258 262 335 1380 459 460
nobody	73
nobody$	346 659
non	188 577
non$	132 164
nonassociation$	1561
noncontact$	1172
none	73
none$	218 279 346 659
nor$	190 599
normal$	1073 133
norms$	1525
not	62 1193 214 246 1337 1338
not$	53 1046 79 80 183 190 201 208 1844 1198 250 252 1910 279 283 288 296 302 312 325 332 585 599 600 753
note	1661 1678 1063 93 442 1434 649
note$	18 1710 1711 1712
notes$	18 1711
nothing$	221
notice	31 1057 1706 1183 1184
notice$	34 1806 195 416 1563 1571 1572
noticeboard$	1664
noticeboards$	1664
notices$	34 416 1563 1571 1572
notifi	1658
november$	1696
now$	1014 1683 160
nowhere$	230
number	31 1689
number$	9 1644 12 14 35 42 1360
numbers$	1651 1360 451
nurse	21 1660 37 38 447
nurse$	780
nursea	1005 1654
nursec	1005 1654
nursechecks$	1005
nursed	1005 1654
nursee	1005 1654
nursef	1005 1654
nurseh	1005 1654
nursel	1005 1654
nursem	1005 1654
nurseo	1005 1654
nursep	1005 1654
nurser	1005 1654
nurses	1005 1654 447
nurseu	1005 1654
nursev	1005 1654
nursew	1005 1654
nurtur	132 164 519
nurture$	870
nurtured$	870
nurtures$	870
nurturing$	1116 1148 870
observ	1661 1678 442 1434 649
obtain	1426
obtained$	1427
occasi	660
occasions$	1255
occur	1123
occur$	1772
occurs$	1772
october$	1696 1048
of	1001
of$	1637 1002 1685 1693 1046 1056 1713 91 1727 1743 1103 1120 1804 1828 1180 1187 1850 1207 1211 1295 1297 1959 1970 1329 1352 2043 2062 1440 457 1471 1472 1482 1529 1535 1579
off	1188 1347 2007 2070
off$	1635 1657 198 1189 1996 401 1589 1612 1613 1616
offer	1661 1678 101 442 1434 1503 649
offer$	1085 137 876 953
offere	984 1658 1672 1673 1026 47 101 159 1146 1426
offere$	137
offered$	1633 1675 1031 1085 1735 1089 1143 1795 876 953
offeres$	137
offeri	101
offering$	1085 137 876 953
offers	1005 1654 101
offers$	1085 137 876 953
office	21 1005 1654 1660 37 38 447
officer$	0 1 1638 29 676
officerchecks$	1005
officers$	0 1 1638 29 676
officerschecks$	1005
often$	7 1003 1699 1794 1481
older	344 2023 2038 1577
older$	1689 186 1176 1833 1195 1233 1235 1898 1250 1251 1901 1904 1966 1340 2006 478 480 1562 1574 1582 601 602
oldest	186 1176 1833 1836 1195 1235 1898 1250 1251 1901 1904 272 1265 314 1966 344 1340 365 2038 1562 1574 1577 1582
oldest$	2006
on	1404
on$	1015 1686 1745 1746 1111 1763 1130 1147 1801 1843 1868 1241 280 1268 303 1975 1329 418 2053 2054 2056 1419 2072 1475 534 1559 1588 1589 1602 1603 1612 1613 1627
once	2008
once$	1634 1871 1889 1897 2009 2054
one	1836 344 369 1577
one$	1835 213 1199 216 1212 1240 272 1257 1265 314 1302 1951 1308 1962 336 346 1983 354 365 1434 477 1568 1589 1604 1605 1625 659
ones	1363
ones$	1882 1937 1363 2012 1573
ongoin	101
ongoing$	1085 1105 544 785
online$	1668
only$	215 256 1951 358
open	1026 1404
open$	994 1025 1675 1702 1118 1782 1783 1138 2053 1454 1501 1552 1560 1619 886
opened	1026 1426
opened$	1663 1025 1675 886
opening$	604
opens$	1025 1702 886
operat	1473
operational$	1668
opinions$	182
opport	1792 1488 1503
opportunities$	1121 1505 1506 551
opportunity$	1761 551
opposite$	275 1269 1298 410 1395
optimi	519
option	1792 1368 1534
option$	1533 551
options$	2017 1505 1533 551
orbit$	1376
order	1020 1822 199 1183 1184 251 386
order$	1669 1821 195 211 394 1563 1571 1572
orderd$	394
ordere	1020 1426
ordered$	1669 211 255
ordering$	211
orders	1183 1184 251
orders$	1821 211 394 1563 1571 1572
ordina	37 38 140
ordinary$	133
ordinate$	1543
ordinated$	1091 1124 1543
ordinates$	1543
ordinating$	1543
organi	1666 1426
organise$	1702 440
organised$	440
organises$	1702 440
organising$	440
other	1074 147 1131 1837 206 1842 1852 1854 1865 1880 1263 1926 1929 1930 1293 1955 348 1350 2023 1375 2025 2027 592 1580
other$	1723 1838 1191 1851 1204 1873 1225 1227 1879 1233 1885 1894 1895 1903 1907 275 1917 1271 305 1290 308 1304 1954 1307 1958 1983 1990 1344 1997 2013 2016 384 1371 2023 1375 2025 1377 2028 1390 407 2042 2045 1576
others	1074 1865 1926 1343
others$	1723 1191 1851 1881 1885 1887 1894 1895 1907 1307 1983 1990 1991 1992 1997 2013 2016 2028 1390 407 2042 2045
our	1064
our$	1713 134 1150 557
out	392 2070 1534
out$	988 1665 1031 1044 1709 1061 1062 79 1713 1065 1067 1128 1784 1795 1823 1185 1188 1210 1888 1905 1914 1266 1270 290 1277 1928 1293 1318 1977 1984 1339 1356 1359 1413 468 1514 1595
outcom	1503
outcomes$	822
outing$	2073
outings$	1950 2073
outlet	1545
outlook$	1785
outrea	1661 1678 1162 442 1434 649
outreach$	1650 1811
outreachworker$	991
outreachworkers$	991
outsid	79 1227 1293
outside$	1015 1954 1587 1602
over	1315
over$	1829 223 1879 1963 1964 1968 528 1529
overla	1186 1986
overlap$	1835 1847
overs$	1879
oversi	1488 1503
oversight$	1515 1528 545
overview$	1515
own$	1066 1069 1209 1244 1969 342 1384 1459 1568
owner	37 38 2060
ownership$	1806
pack	1661 1678 442 1434 649
pack$	1644
page	1661 1678 442 1434 649
page$	998 35
pages$	35
paid	1426
paid$	1020 429
paint$	2067 899
painte	1006
painted$	1655 1663 899
painting$	899
paints$	899
pair	186 1176 1833 1195 1235 1898 1250 1251 1901 1904 314 1966 1340 1562 1574 1582
pairs	1363
pairs$	2012
panel	13 1661 37 38 1678 1074 442 1434 649
panel$	997 1723
paragraph$	1711 1484
paragraphs$	1711 1484
parame	1063
parameters$	1712
parcel	372
parcelled$	1356
parent	20 1660 39 40 55 73 1087 1405 447
parent$	0 1 1638 29 756
parents$	0 1 1638 1004 23 29 1024 1039 1736 1125 1195 212 295 1321 2063 1526 1538 756
park	41
park$	1897 1925 1967 645
parked$	645
parking$	645
parks$	645
part	993 1642 1652 1653 28 590
part$	1659 1012 79 1064 1799 1394 2044
partic	993 1642 998 28
participants$	1647
participate$	1012
participates$	1012
participation$	1433
partie	33
parties$	1017
partin	590
partne	13 1000 1660 1074 106 107 447 1503
partner$	765
partners$	0 1 1638 997 29 1723 108
partnership$	997 1649 1090 1091 1504
parts$	1394 2044
party	33
party$	1017 2073
pass$	93
passage$	1711 1484
passages$	1711 1484
passed$	1725
passes	36
passes$	451 1620 1622
pastor	101
pastoral$	1085
path	2052
path$	30
pathwa	1368 1545
pathway$	2017
pathways$	1722 2017
patient$	1560
patrol	985 1640 1661 1678 442 1434 649
patrol$	1639 1650 682 928
patrolled$	928
patrolling$	928
patrols$	1639 1650 682 928
pay$	894
paying$	894
pays$	894
peace	1373
peace$	2022 2039
peeled$	1552
peer	1837 1190
peer$	186 1176 1833 1837 1190 1839 1195 1235 1898 1250 1251 1901 1904 1926 1961 1966 1332 1340 1369 1562 1574 1582
peers	1926 1332 2025
peers$	1838 1839 243 1917 1920 1941 1307 1961 1981 1983 1990 1997 1999 2001 2013
people	20 1660 1131 447
people$	0 1 1638 1004 23 1010 29 1024 1035 1039 1053 1704 1707 1708 1736 1790 1159 1165 1226 1920 1927 1961 344 2011 414 2057 1464 481 1585
per$	20
percen	20
percent$	1004
perceptions$	1525
perfor	33 1666
perform$	435 962
performance$	1017 2050
performances$	1017
performed$	962
performing$	435 962
performs$	435 962
periodic$	515
periodically$	1746 515 1502
permit$	1719 1753 1167 1272 1309 1547
permited$	1167
permits$	1719 1753 1547
permitted$	1167 1192 1342
person	1660 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 272 1265 1966 1340 447 1562 1574 1582
person$	0 1 1638 29 140 1906 1358 1464 555
phone	985 36 1367 2035
phone$	451 913
phoned	984 1021 1672 1673 453
phoned$	1633 1670 1022 1437
phones	209
phones$	451 913
phoning$	913
pick$	122 1114 366 631
picke$	366
picked$	82 83 1089 631
pickes$	366
picking$	366 631
picks$	366 631
picnic	33
picnic$	1017 2073
picnics$	1017
picture$	1040 1072
pictures$	1040
pitch	2052
pitch$	30
plac	393 594
plac$	374
place	999 1006 1661 1666 1678 281 442 1426 1434 649
place$	1648 1655 1731 1735 1744 1765 1784 1797 1897 267 278 1916 291 1283 304 1945 1338 360 374 411 1432 1489 1600
placed	281 1426
placed$	1891 1253 1256 282 309 1320 1328 374 387
placeed$	360
placeing$	360 411
placem	1259 1908 1260 1914 1285 1942 1294 1947 371 1368
placement$	282 1923 291 1943 1993 2017
placements$	1909 282 1923 291 1934 1948 1993 2017
placered$	360
places	281 1410
places$	1731 1765 1797 267 291 360 374 411 2059 1600
placeting$	411
placin	281
placing$	374
placs$	374
plan	1661 1678 442 1434 553 649
plan$	2 1644 24 1702 1715 1718 1072 1502 651
planni	553
planning$	1739 1527
plans	553
plans$	1702 1095
plant$	956
planted$	1663 956
planting$	956
plants$	956
play	33
play$	30 1017 166 1185 1234 2050 441 969
played	1666
player	39
players$	1586
playgr	1259 1908 1947
playing$	166 441 969
plays$	1017 166 441 969
pledge$	32
podcast$	35 2058
point	1036
point$	1685 1731
police	21 1005 1654 1660 37 38 447
police$	0 1 1638 29 674
policechecks$	1005
polici	1661 31 1678 442 1434 649
policing$	675
policy	1661 31 1678 1420 442 1434 649
policy$	35 2069 651
pond$	30
pool	41 1425
pool$	2074
pop$	562
portal$	35
portals$	35
positi	132 164 206 348
position$	1502
positive$	1116 1768 1776 1148 561 1560
possib	1534
possibilities$	551
possibility$	1533 551
possible$	1306 1494 1495 1511 551
post	1661 1678 442 1434 638 649
post$	1682 1432
posted	1016 1026 47 1426
posted$	1665 1675 1031 1435
poster	1661 31 1678 442 1434 649
poster$	34 416 2055 1622 651
posters$	34 416 1622
potential$	551
power$	195 2040 408 1393 1563 1571 1572
powerful$	1973
powers$	195 1563 1571 1572
practi	1660 37 38 1093 447 1503
practicable$	1495
practice$	1740 1742
practitioner$	0 1 1638 29
practitioners$	0 1 1638 29 108
presen	1661 1678 1123 1162 442 1426 1434 649
presence$	1811 1203 1515 1517
present$	1772 1945 1560 633 1619
presented$	633
presenting$	633
presents$	1772 633
preven	191 194 1193 245 246 382 519
prevent$	192 1196 242 1279 338 837
prevented$	1817 370 837
preventing$	192 338 837
prevention$	837
prevents$	192 338 837
prey	1466
prey$	1703 71
preying$	71
preys$	71
price	1420
price$	2069
priced	1020
priced$	1669
print	638
print$	922
printe	1016 1026 1426
printed$	1665 1675 922
printing$	922
prints$	922
priori	1488 519
priorities$	808
prioritise$	711
prioritised$	1771 711
prioritising$	711
priority$	1107 808
prise$	267 286
pro	206 348
proact	107 140 1138
proactive$	1091 1124 1787 865
proactively$	865
problem$	1755
problematis$	541
problematise$	541
problematises$	541
problematising$	541
problematiss$	541
problems$	1755
procedures$	1722
processes$	1722 1095
procur	1020
procured$	1669
produc	4 1005 1654 2020 1426
production$	988
profes	13 1660 1074 447
professional$	0 1 1638 29 1102 448 506
professionals$	0 1 1638 997 29 1723 108
profile$	1491 1515 700
profiled$	700
profiles$	700
profiling$	700
profit	1466
profit$	1703
progra	1661 1678 1353 2002 1368 442 1434 649
programme$	2 1641 2017 445
programmes$	2017
progre	1008 1089 1114 1146
progress$	1721 1760 1763 1502 1556 831
progressed$	1657 1738 1795 831
progresses$	1721 831
progressing$	831
progresss$	1721
prohib	191 194 245
prohibit$	192
prohibited$	1817 370
projec	2005
project$	30 1872 445
promise$	255 394
promised$	394
promises$	255 394
promot	519
promote$	798
promoted$	1771 798
promotes$	798
promoting$	798
promptly$	1742
proper$	1073
proportionate$	862
proportionately$	862
protec	519
protect$	844
protected$	1771 844
protecting$	844
protection$	199
protective$	1503
protects$	844
protoc	1661 1678 442 1434 649
protocol$	651
provid	1005 1654 1026 47 101 1426 531
provid$	137
provide$	1085 137 875 952
provided$	1675 1031 1085 1735 159 1435 875 952
provider$	1960
providers$	1960
provides$	1085 137 875 952
providing$	1085 137 875 952
provids$	137
provis	4 1661 1678 1162 1914 442 1434 1503 649
provision$	988 1811 1993 1505 1506
provisions$	1993
pru$	1993
psychiatrist$	777
psychologist$	776
public	4 955
publication$	988
publis	1016 1426
publish$	923
published$	1665 923
publishes$	923
publishing$	923
pull$	204 267 355 1376 2040 408 1393
pulle$	355
pullen$	355
pulles$	355
pulling$	355
pulls$	355
pupil$	344
pupils	1421
pupils$	344 1586
purcha	1020 1426
purchased$	1669
purpose$	1769
put	393 594
put$	1006 1016 1666 1026 111 1135 387 411 1426 945
puting$	411
puts$	411 945
putting$	111 411 945
qualit	1503
questi	1661 1678 442 1434 649
quicke	658
quicker$	1554
quickly$	1554
quit	404
quit$	259
quiting$	259
quits$	259
racism	748
racist	748
radar$	1500
raise	93 122
raise$	1106 507 537 957
raised$	1725 507 1530
raises$	507 957
raising$	507 1492
ramp	36 2052
ramp$	30 397 398
ran$	1429
rang	1640 453
rang$	1022 1437
rate	1684
rate$	449 652
rated$	652
rates$	449 652
rather$	304 1338 499
ratifi	1426
ration	350
re	1316 472
re$	1322
reach	1036 1367
reach$	1685 1376 530 650
reache	984 1652
reached$	1633 650
reaches$	530 650
reaching$	530
react$	570
reacts$	570
read	984 1645 1426
read$	1633 1016 938
reading$	938
reads$	938
ready$	1663
reassurance$	1734 803
reassure$	803
reassured$	803
reassures$	803
reassuring$	803
receiv	1652 1653 101 1426
receive$	1085
received$	43 1427
recogn	58 1127 519
recognise$	1776 851
recognised$	1042 851
recognises$	851
recognising$	851
record	1005 1654 1661 1678 1064 81 82 83 84 1074 93 442 1426 1434 649
record$	3 18 1715 1716 1718 425 1485
recorded$	1713 1065 1067 1068 425
recording$	425
records$	18 1723 425
recove	658
recrui	984 1026 1426
recruit$	906
recruited$	1633 1675 906
recruiting$	906
recruits$	906
redecorated$	1663
redraft$	932
redrafted$	932
redrafting$	932
redrafts$	932
reduc	248 350 364 376 409 658
reduce	191 2041 519
reduce$	271 838
reduced$	1771 1817 838
reduceing$	271
reduces$	271 838
reduci	191
reducing$	838
reference$	1711 1484
references$	1711 1484
referr	984 998 1652 1658 1661 1678 442 1434 649
referral$	67 2055
referrals$	1647 67
referred$	1633
reflec	1127
reflect$	1776
reform$	1965
refunds$	1630
refurbished$	1663
refurbishment$	30
refuse	246
refused$	375
regard$	1107
region	1942
regist	1645
register$	3 18 360
registered$	360
registering$	360
registerred$	360
registers$	18 360
regrou	1316
regroup$	1965
regular$	1105 133 449 515 533 544
regularity$	6
regularly$	1742 1746 515 1502
rehear	33 1064
rehearsal$	1017 2071
rehearsals$	1017 2071
rehearsed$	1713
rehous	281
rehous$	324 337
rehouse$	273 324 337
rehoused$	1256 273 324 337 1328
rehouses$	273 324 337
rehousing$	273 324 337
rehousred$	324 337
rehousring$	324 337
rehouss$	324 337
relati	1796 1175 1177 1218 1914 1278 1503
relationship$	1824 1927 555 811
relationships$	1760 1824 243 1927 811
relatives$	1586 768
releva	1064 101
relevant$	1713 1073 1085 1494 1495
reliance$	284 1348
reloca	281
relocat$	324 337
relocate$	273 309 324 337
relocated$	1256 273 309 324 337 1328
relocates$	273 309 324 337
relocating$	273 324 337
relocatred$	324 337
relocatring$	324 337
relocats$	324 337
remain	82 154 2023 516
remain$	1092 1132 1134 326 535 597
remaining$	326 1375
remains$	1132 1134 326 597
rememb	1057 1706
remind	1021
remind$	799
reminded$	1670 799
reminding$	799
reminds$	799
remote$	1355
remov	386 404 405 500 586
remov$	355
removal$	203
remove	392 2030 2036
remove$	204 292 355 926
removed$	292 1932 1328 926
removen$	355
removes$	292 355 926
removing$	204 292 355 926
removs$	355
reopen$	960
reopened$	960
reopening$	960
reopens$	960
repair	1006
repair$	30 897
repaired$	1655 897
repairing$	897
repairs$	30 897
repeat	1064 81
repeat$	1713
repeated$	1713 1065
replac	1006 1338 582
replace$	610 641
replaced$	1655 1949
replaces$	610
replacing$	610
replie	998 1021 1027
replied$	1670
replies$	1647 1676
reply	1645 1027
reply$	1676
report	985 998 1005 1654 1661 1678 1684 1063 1064 81 93 2035 442 1434 649
report$	1639 59 67 1710 1712 651 652
reported$	1713 1065 1725
reports$	1639 1647 59 67
reques	594
request$	1040
requested$	1427
requests$	1040
requir	251
require$	211 394
required$	255 394 1494 1495
requireed$	211
requireing$	211
requires$	211 394
resent	1057 1706
reserve$	971
reserves$	971
reserving$	971
reside	33
residential$	1017
residents$	1585
resili	1503
resilience$	813
resour	1661 1678 1162 442 1434 649
resources$	1070 1104 1811 1505 1550
respec	1796 519 743
respect$	853
respected$	1771 1815 853
respectful$	1701 853
respectfully$	853
respecting$	853
respects$	853
respit	1373
respite$	297 2022
respon	1645 998 1652 1653 1027 1138 519 1503
respond$	122 524 570 828
responding$	828
responds$	570 828
response$	1676 1740 828
responses$	1647 828
responsibility$	1081 1806
responsive$	1787
rest	1837 1854 1865 1880 1929 1955 1373 2023 1375 2025 1580
rest$	1885 1887 1907 1926 297 1983 1990 1343 1997 2013 2016 2022 2028 1390 2045
restri	191 248 350 376
restrict$	271 377
restricted$	1817 370 377
restricting$	271 377
restrictped$	377
restrictping$	377
restricts$	271 377
restrictting$	377
resurfaced$	1663
resurfacing$	30
retain	531
return	1645 1652 1653
return$	343
returning$	343
returns$	343
retwee	998
retweets$	1647
reunit	1316
reunite$	1965
review	1005 1654 1661 1678 1089 442 1426 1434 1499 649
review$	2 1754 1500 518 861
reviewed$	1738 518 861
reviewing$	518 861
reviews$	518 861
revise	1426
rewrite$	931
rewrites$	931
rewriting$	931
rewritten$	931
ride$	1280 2071
rides$	2071
right$	1073 1776
rights$	555 741
ring	985 1640 1684 1036 1236 1367 2035
ring$	1685 914
ringing$	914
ringle	1265 2038 1577
ringleader$	1570 1573 705
ringleaders$	1570 1573 705
rings$	639 914
rink	41
rise	658
rise$	45
rises	658
rising	658
risk	1796 1503
risk$	1724 1755 503 1502 823
risks$	1724 1755 503 823
risky	1796
rival	885
road	1947
road$	1953
robbed	1037
robbed$	1686 71 728
robber	660
robberies$	686
robbery$	686
robust	107 140 1488
robust$	1091 1124 544 866
robustly$	866
role	1545
role$	540
roll	4
rolled$	1426
rollout$	988
room	10 41 1259 1908 2052
room$	30 278 1916 1979 2032 2053 2055 2066
rooms	1908
rose	658
rota	1661 1678 2020 442 1434 649
rota$	35 2055
rotas$	35
round$	1823 1546
rounde	1425
rounders$	2074
route	1947 1410
route$	1284 1953 1410 2059
routes$	1722 1284
routine$	515
routinely$	515
routines$	726
row$	67 1394 2044
rows$	67 1394 2044
rugby	1425
rugby$	2074
rule	31 1822 1420
rule$	32 1821 394 2069
ruled$	1060 394
rules$	32 1821 394 2069
run	1026 1426
run$	1675 1702 1703 2071 1429 1619 949
rung	984 1640 1021 1672 1673 44 1688 2035 453
rung$	1633 1670 1028 1437
running$	1668 949
runs	1005 1654
runs$	1702 2071 1429 949
s$	85 1232 1257 299 403 407 1576
s34$	587 588
s35$	587 588
safe	132 1796 164 1410 1488 1503
safe$	1701 1116 1776 1780 1781 1148 2059 1457 746
safegu	519 745
safeguard$	845
safeguarded$	1771 845
safeguarding$	845
safeguards$	845
safely$	1452 656
safer	164 1350
safer$	1776 1780 1781 1148 1516 655 746
safety	1796 1488 1503
safety$	1769 543
said	1057 1706 81
said$	1065 652
same	1262 369 2008
same$	1682 1212 1262 1911 1267 1286 1287 1945 1330 2008
sameanother$	1917
samefriends$	1917
samegroup$	1917
sameother$	1917
samepeers$	1917
sanction$	714
sanctions$	714
sat$	1021 1253 387
saturd	390 391
saturday$	1674 390 1374 391 2024 1402
saturdays$	1674 1374 2024 1402
saw	1057 1706
say	1684 1036 1057 1706
say$	1685 652
saying$	652
says	1057 1706
says$	652
scatte	1219 1220 590
scattered$	1868 1869
schedu	1426
scheme	1661 1678 442 1434 649
scheme$	35 445
schemes$	35
school	21 1005 1654 1660 37 38 41 1087 1259 1908 1260 1914 1942 1294 1947 1311 1353 2002 371 2005 1368 388 2060 447
school$	0 1 1638 29 1698 1736 1091 1923 291 1924 1925 1931 1940 1943 1944 1960 1993 2017 1372 2068
schoolchecks$	1005
schooled$	1320
schools$	0 1 1638 29 1909 1948 1960 1993 2017
scope	1063 1064
scope$	1710 1712 1713 550 551
scopes$	550
scoping$	550
score	1684
score$	60 652
scores$	60 652
screen	1661 33 1678 442 1434 649
screening$	1017
screenings$	1017
search	1037
search$	716
searched$	1686
searches$	67 716
seat	36
seat$	267 341 397 398 411 2055 2067 967
seated$	1253 341 387 967
seating$	22 267 411 967
seats$	22 267 341 397 398 411 2067 1600 967
seatting$	411
second	2023
section34$	587
section35$	587
secure	999 1426
secured$	1648
security$	1769
see	985 1684 1057 1706 1842 1236 1239 1928 1986 1367
see$	1810 179 1832 1186 1841 1213 247 1884 1888 1313 1378 437
seeing	1825 1845 2015
seeing$	179 1832 1189 1873 1878 1972 2003
seek	220 553 594
seek$	128 321
seekin	553
seeking$	321
seeks	553
seen	984 1652 1658 1672 1673 44 1174 1239 318
seen$	1633 1028 1823 1830 1888 1385 402
sees$	247 437
seize$	717
seized$	717
seizes$	717
seizure$	717
seizures$	717
select$	366
selecte$	366
selectes$	366
selecting$	366
selects$	366
self$	1503
sell	1466
sell$	1703 71 2046 2047
seller	1689
seller$	672
sellers$	1585 672
selling$	71 1446 1465 1467
sells$	71 1467
semina	1661 1678 442 1434 649
send	281 386 638
send$	285 343 360 374 911
sende$	374
sended$	360 374
sendes$	374
sending$	343 360 374 911
sendred$	360
sends	1005 1654
sends$	285 343 360 374 911
senior$	544
sense$	136
sensit	140 1138
sensitive$	1741 1124 1787 864
sensitively$	864
sent	1652 1026 47 1037 281 2035 1426
sent$	1675 1031 1686 234 1256 285 309 1320 1328 1349 374 1435 912
sente$	374
sented$	374
sentence$	1711 1484
sentences$	1711 1484
sentes$	374
senting$	374
sents$	374
separa	1219 1220 1302 348 372 2035 590
separate$	1244 263 275 276 1264 1269 300 301 308 1298 1299 1304 327 342 352 357 1344 1345 384 1371 1377 1383 410 1395 1581
separated$	1868 1869 1356 1581
separately$	1951 879
separation$	590
september$	1696 1048
sergea	1660 37 38
sergeant$	679
serve$	970
server	403
server$	1387
serves$	970
servic	10 37 38
service$	35 445
services$	35 1722 108 1759 1505 1506
serving$	970
sessio	1661 1678 2005 442 1434 649
session$	1679 1247 1912 1925 1935 1300 1950 2026 2032 2071 651
sessions$	1679 1247 1913 1925 1937 1300 1950 2026 2071
set	1259 1908 1947 1353 2002 1368 388 594
set$	1064 81 82 83 1135 1919 1920 1931 1292 1312 1979 2017 1372 1426 569 613 627
sets	1908 2002
sets$	1292 1948 2017 569 613 627
setting$	1731 1765 1797 569 613
settings$	1731
settle$	2022 2039
seven	39 40 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1966 1340 1562 1574 1582
seven$	1024
sever	191 294 364
several$	336
severed$	1840
severi	191
severs	191
sew$	965
sewing$	965
sews$	965
shadow$	1376
share	93
share$	109 1234 369 860
shared	1426
shared$	1725 1288 316 1301 1987 372 403 1388 860
shares	998 1005 1654
shares$	1647 1234 369 860
sharing$	1649 109 1878 1234 369 860
she	73 344 365
she$	1798 1158
shed	2052
sheet	1661 1678 442 1434 649
sheet$	18
sheets$	18
shelte	36 2052
shelter$	22 30 34 397 398
shelters$	34
shift	1661 1678 1368 442 1434 649
shift$	1679 2017 2026
shifts$	1679 2017 2026
shoo	378
shop	41 2060 1441
shop$	1664 1897 1967
shopke	1660 1399 447
shopkeeper$	0 1 1638 29 2048 1469
shopkeepers$	0 1 1638 29
shoplifting$	695
shops$	1664 1967 2063
shorte	350 658
shorten$	958
shortened$	958
shortening$	958
shortens$	958
should$	1086 130 138 139 1314
show	33 1036
show$	1017 1685 2073 1438 1456 1619 939
showing$	1002 939
shown	1016 1672 1673 47 159
shown$	1665 1031 1143
shows$	1017 1438 1456 939
shut	2036 404
shut$	334 375
shuted$	334
shuting$	334
shuts$	334
siblin	314 315
side$	1017 1394 2044 2074
sides$	1394 2044
sign	1652 1653 31 36
sign$	993 998 22 1007 34 416 2055 924
signed	1016 1426
signed$	984 986 1007 1008 1665 924
signing$	924
signpo	984
signpost$	788
signposted$	1633 788
signposting$	788
signposts$	788
signs$	22 34 416 924
since$	1451
sing$	648
singes$	648
single	354
singly	1302
singly$	1951 1991 1568
sings$	648
sister	314 1366
sister$	756
sisters$	1586
sit	82 1186
sit$	1174 1185 1835 1841 228 1234 1891 1253 341 2009 2019 1381 2031 411 619
site	1259 1908 1282 1947 2005 1368
site$	35 1931 1935 1969 2017
sites	1908
sites$	35 1948 2017
siting$	411
sits$	1234 341 411 619
sittin	1908 2015
sitting$	1825 1878 1891 341 2003 411 619
sittings$	1909
situat	1503
situation$	1072 1502
six	39 40 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1966 1340 1441 1562 1574 1582
six$	1024 1422
sixth$	1311 1353
size$	1360
skate	2052
skate$	648
skatees$	648
skater	39
skates$	648
skills$	1121
sleep	1684 1230
sleepover$	1816 1879
sleepovers$	1816 1879
slide	1661 1678 442 1434 649
slot	2005
slot$	1326 2026 2032
slots$	1326 2026
small	1324
small$	1973
snooke	1425
snooker$	2074
so$	1145 187 202 1261 289 1934 340 353 406 492
social	1174 1825 2003
social$	37 38 1190 1332 1369 502
socialise$	1823 1583
sofa$	397 398
sofas$	397 398
sold$	71 1467
solicitor$	775
some	1836 344 1577
some$	1157 1265 336
something$	175
somewhere$	1954 1333
son	1366
son$	1346 756
song$	30 2058
sons$	1346
soon$	1370
sooner	658
sooner$	1554
sort$	1312
sought$	1735 1815 1427
space	1792 1373
space$	1765 1797 333 373 2022 2055
spaces$	1765 1797
speak	985 1239
speak$	163 1236 1888 1367 427 1619
speaking$	163 1825 427
speaks$	163 427
speed$	1789
spend	1684 1186
spend$	1174 1835 1891 465
spending$	1825 1873 1891 2003 2015 465
spends$	465
spent	999
spent$	1648 1001 465
split	1219 1315 372 590
split$	1868 1220 265 266 1964 1356 387
splits$	265 266
splitting$	265 266
spoke	453
spoke$	1022 1437
spoken	1021 453
spoken$	984 1658 1013 1670 1672 1673 44 1437
spotted$	1385 402
spread	372
spread$	1356 387
spring$	1696
squad	2020
squad$	2026 681
squads$	2026
square$	1174 1897 1925 1967
stabbing$	694
stabbings$	694
staff	20 21 1660 37 38 447
staff$	0 1 1638 1004 29 108 1125 1526 1538
staffa	1005 1654
staffc	1005 1654
staffchecks$	1005
staffd	1005 1654
staffe	1005 1654 1026
staffed$	1675 614
stafff	1005 1654
staffh	1005 1654
staffing$	1070 1104 614
staffl	1005 1654
staffm	1005 1654
staffo	1005 1654
staffp	1005 1654
staffr	1005 1654
staffs	1005 1654
staffs$	614
staffu	1005 1654
staffv	1005 1654
staffw	1005 1654
stage	2052
stage$	30 1731
staged	1666
stagge	277
staggered$	352 1345
stall	1661 1678 442 1434 649
stall$	2073
stalls$	2073
stance$	1785
stand$	1185 341 2009 2019 411 603 618
standi	1825 2003
standing$	411 618
stands$	411 603 618
standting$	411
start	1684 1336
start$	1221 309 360 2022 564 943
starte	1146
started$	1795 360 943
starting$	360 943
startred$	360
starts$	309 360 564 943
starttime$	1985
starttimes$	1985
stated	1064
stated$	1713
station$	1664
stations$	1664
stay	1684 82 1127 154 1914
stay$	1092 1776 1132 1134 1253 291 326 1998 2007 395 420 470 473 535 597
staying$	326 395 420
stays$	1132 1134 326 395 420 470 473 597
steer$	204 326 869
steered$	869
steering$	13 204 326 869
steers$	204 326 869
step	1366
step$	313 565
stepbrother$	756
stepcarer$	756
stepcarers$	756
stepdad$	756
stepdaughter$	756
stepfather$	756
stepmother$	756
stepmum$	756
stepparent$	756
stepparents$	756
stepping$	565
steps	1094
steps$	1743 397 398 565
stepsister$	756
stepson$	756
stereo	747
stereotypes$	1525
sticke	31
sticker$	34 451
stickers$	34 451
stigma$	1525
still$	1033
stock	638
stood$	63
stop	1684 191 1193 245 246 382 404
stop$	192 205 1844 1196 242 257 1279 1949 317 1963 338 1323 462 944
stoppe	1037 1038 1051 2036
stopped$	1686 1687 1700 1817 1840 1949 370 462 944
stoppi	191 245
stopping$	192 317 338 944
stops	191 245
stops$	67 192 1949 317 338 1323 462 944
strang	1689 1399
stranger$	2048
strate	1661 1678 442 1434 649
strategic$	544
strategies$	1095 1121 1505
stream	2020
street	1285
street$	1858
streets$	1858 1934
streng	519 1503
strength$	1760 555
strengthen$	841
strengthened$	1771 841
strengthening$	841
strengthens$	841
strengths$	107 1760 555
strik	500
strike$	78
strive	553
strong$	533
struck	500
struck$	78
students$	1586
studio	41
submit	1005 1654 1426
submit$	954
submits$	954
submitted$	954
submitting$	954
suitab	101 206 348
suitable$	1085 1495
summer$	1696 412
summers$	412
sunday	390 391
sunday$	1674 390 1374 391 2024 1402
sundays$	1674 1374 2024 1402
superv	1661 37 38 1678 442 1434 649
supervised$	583
supervision$	1650
supper	33 1415 1416
supper$	1017 2064 2065 2073 1620
suppers$	1017 1620
supplied$	71 1467
supplier$	691
suppliers$	691
supplies$	71 691
supply	1466
supply$	1703 71 2046 2047 691
supplying$	71 691
suppor	984 985 1661 1678 1089 132 140 1138 164 318 442 1434 1488 519 1503 649
support$	1650 101 1734 102 103 1095 505 1505 1506 1550 846
supported$	1633 102 1738 1781 846
supporting$	102 846
supportive$	1116 1768 1124 1787 1148 533 1560 846
supports$	102 846
sure$	148 394 1544
sured$	394
sures$	394
surger	1415 1416
surgery$	2064 2065
survey	1661 1020 1672 1673 1678 442 1434 472 649
survey$	35
surveyed$	1669
suspen	405 586
suspend$	593
suspende$	593
suspended$	1932
suspendes$	593
suspending$	593
suspends$	593
sustai	789
sustained$	1771
swap$	961
swapped$	961
swapping$	961
swaps$	961
sway$	1376 2040 408 1393
sweep	378
sweep$	964
sweeping$	964
sweeps$	964
swim$	2073 1620 648
swimes$	648
swims$	1620 648
switch	393
switch$	628
switched$	628
switches$	628
switching$	628
system$	35 1091
systems$	35
t$	1198 599
table	36 1947 1330 1353 2002
table$	22 1861 1935 1979 397 398 1425
tabled	1426
tables	1259 1908
tables$	22 1948 397 398
tackle	122 519
tackle$	1106 712 833
tackled$	1771 833
tackles$	712 833
tackling$	712 833
tailor	101
tailored$	1085
tak	404 638
tak$	355 374
take	281
take$	4 77 78 97 110 128 142 152 158 173 343 355 374 439 937
taked$	374
takeing$	343
taken	1692 1695 2035
taken$	1060 77 78 158 1256 285 355 2030 1426
takes	281
takes$	77 78 152 158 173 343 355 374 439 937
taking	281
taking$	78 110 142 152 158 173 355 374 937
taks$	355 374
talk	985 1661 1678 442 1434 649
talk$	1679 163 1236 1367 552 1619 651
talked	1021 453
talked$	1670 1022 1672 1673 1437
talkin	2015
talking$	163 1878 1501
talks$	1679 163 552
tally$	18
target	101 1466
target$	24 1703 2046 2047 566 699
targeted$	1085 566
targeting$	566 699
targets$	24 566 699
task$	24
tasks$	24
taught	318
taught$	1253 1320 1328
taxi$	2073
taxis$	2073
teach$	1702 137 267 920 983
teache	20 21 1005 1654 1660 37 38 447
teache$	137
teacher$	0 1 1638 29
teacherchecks$	1005
teachers$	0 1 1638 1004 29
teacherschecks$	1005
teaches$	1702 137 920 983
teaching$	137 920 983
teachs$	137
team$	1074
teams	1311
teams$	1960
teenag	186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1966 1340 1362 1562 1574 1582
teenagers$	2011
teleph	984
telephoned$	1633
tell	1684 1036 1057 1706 251
tell$	1685 211 652 940
telled$	211
telling$	211 940
tells	1057 1706 251
tells$	211 652 940
tellsed$	211
tellsing$	211
tellss$	211
temptation$	1376
ten	1441
tenanc	371
tennis	1425
tennis$	2074
tent	2020
term	1098
term$	1696 1747 412
terms$	412
text	985 1661 1678 1236 1367 442 1434 649
text$	1040 59 915
texted	984 1672 1673 453
texted$	1633 1437
textin	1322
texting$	1971 915
texts$	1040 59 915
than	1179
than$	1034 1828 1829 223 1222 1228 1248 1483
thanke	1672 1673
that$	996 415 1440 1448 1458 477 1625
thatfriends$	1988
thatgroup$	1988
the	1405 1534
the$	992 1671 1052 134 1125 1126 1136 1237 1243 1257 1303 415 1401 1403 2053 1406 1409 1412 2066 1418 2068 1422 1424 1440 1448 1455 477 479 484 485 1526 1538 557 1588 1589 1591 1592 1593 1594 1595 1596 1598 1604 1605 1606 1607 1608 1609 1610 1612 1613 1614 1617 1618 1628 1629 1631
theatr	41
thefriends$	1988
theft	660
theft$	688
thefts$	688
thegroup$	1988
their	1880
their$	1671 1032 85 1150 225 1243 299 1418 2068 1440 1448 557 1589 1591 1617 1628 1629
theirfriends$	1988
theirgroup$	1988
theirs$	1701 1459
them	39 55 1043 1052 1055 1058 1059 1087 147 1131 186 1176 1833 1194 1195 1235 1898 1250 1251 1901 1904 314 1966 1978 1340 365 1405 1408 1421 1441 1455 1503 1562 1574 1577 1582
them$	1671 1039 1704 1707 1708 1736 1125 1790 1159 1194 1856 1226 1927 381 2057 1412 2068 1448 473 1478 1526 1538 1596 1615 1616 1623 1625 1628 1631
theme$	1755
themes$	1755
themse	51
themselves$	1035 1772 665
then$	1793
therapist$	778
there$	1682 1101 278 1945 468 1587
these	1087
these$	1055 1736
they	26 39 51 73 147 1131 236 1904
they$	1010 1035 1072 1798 1158 381 637
thin$	226
things$	1072 1095 1766 1165 1501
think	1057 1706 1127
think$	1036 1776 1786 471 547
thinking$	1739 547
thinks	1057 1706
thinks$	471 547
thinned$	226
thinning$	226
thins$	226
this	1064 1455
this$	1710 1712 1713 1714 1243 1303 1448 477
thisfriends$	1988
thisgroup$	1988
those$	70 413
though	1057 1706
though$	1480
thought$	1739 1107 471
threat	1037 660
threat$	1040 67
threaten$	71 2046 2047 2048
threatened$	1686 71 734
threatens$	71
threats$	1040 67
three	51 73 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 315 1966 344 1340 1362 2023 1421 1562 1574 1577 1582
three$	1035 186 1176 197 1833 1195 1882 1235 1240 1898 1250 1251 1901 1904 1265 1966 336 1340 2011 1389 1403 1406 1422 1424 1562 1574 1582 1593 1625
threes$	2012
throug	984
through$	1633 8 1670 89 126 1529 1559
throw	386
thursd	390 391
thursday$	1674 390 1374 391 2024 1402
thursdays$	1674 1374 2024 1402
ticket	36
ticket$	451 1622
tickets$	451 1622
tie$	207 351 1348
ties	1175 1177 1278
ties$	1824 1826 207 227 1927 351 1348
time	1908 2005
time$	1070 1731 1099 1104 1823 1185 1846 1848 1849 1216 1217 1871 1881 1889 257 1246 1247 1897 1255 1911 1912 293 1937 1326 1334 1985 1991 2009 2026 2032 1449 1452 1512
timely	140
timely$	1124
times	1908 660
times$	7 1677 46 66 1731 1247 1909 1326 1985 1994 2026
timeta	1661 31 1678 1259 1908 1260 1294 393 442 1434 649
timetable$	1644 35 1943 2055
timetabled$	387
timetables$	35 1909
to	307
to$	1633 1662 1014 1671 1028 1680 1691 1720 1080 1743 1748 1106 1756 1758 130 1770 138 1774 1787 1139 1140 1151 1214 1241 269 1905 298 1314 1977 1979 1411 2061 1414 1417 1419 2072 1437 1439 1442 1450 1451 1453 1474 1489 1535 1537 1590 1599 1606 1624 1626
togeth	1174 1175 1825 1832 1186 1841 1842 1213 1865 1230 1232 1883 1239 1262 1928 1313 1316 2008 1386
together$	1814 1823 1824 1830 1834 1835 1862 1863 1866 1871 1879 1881 1888 1889 1890 1891 1897 1911 1945 1958 1962 1965 1971 2009 2019 2034 1452 1504 1569 1632
togethers$	1879 1890
told	1021 1672 1673 1688 1057 1706 1064 82 84
told$	1670 1713 1068 255 2035 652
took	1695 63
took$	78
toolki	1661 1678 442 1434 649
tools	36
tools$	1121
torches$	451 1622
touch	1021 1174
touch$	1670 1823 1922 1501 526
tour	1661 1678 442 1434 649
tour$	2071
tourna	33
tournament$	1017 2073
tournaments$	1017
tours$	2071
toward$	1537
towards$	1537 1559
town	1259 1908 1914 1942 1947 2007
town$	1915 1924 1938 1993
towns	1908 1285
towns$	1934 1939 1948
track$	698
tracke	1661 1678 442 1434 649
tracked$	698
tracking$	698
tracks$	698
train$	891
traine	984 1652 1658 1013 1426
trained$	1633 1662 890
traini	1000 1661 1678 442 1434 649
training$	2 1641 1649 1650 1311 444 892
trains$	890
transf	281 393
transfer$	309 324 337 360
transfere$	324 337
transfered$	324 337 360
transferes$	324 337
transfering$	324 337 360
transferred$	1256 309 324 337 1328 360
transferring$	324 337
transfers$	309 324 337 360
transl	1426
transp	318
trauma$	107 555
travel	379
travel$	1171 1185 1186 1234 1891 1280 1620
travelling$	1878
travels$	1171 1234
treated$	750
tries	553
trim$	963
trimmed$	963
trimming$	963
trims$	963
trip	1661 1678 1415 1416 442 1434 649
trip$	1679 1300 1950 2064 2065 2073 651
trips$	1679 1300 1950 2073
trust	1684 1057 1706 1503 742
trust$	661
truste	58
trusted$	1042 661
trusts	1057 1706
trusts$	661
try	553
trying	553
tuesda	390 391
tuesday$	1674 390 1374 391 2024 1402
tuesdays$	1674 1374 2024 1402
turf	378
turn	1645 1652 1653 1684 386
turn$	993 334 1423 446 463 466 629
turned$	1688 1170 334 375 463 629
turning$	334 629
turnout$	1433
turns$	334 1423 463 466 629
tutor	37 38 1259 1908 1947 1311 1353 2002 2005
tutor$	1259 1260 1294 1960 1353 1368 388
tutors	1908
tutors$	1948 1960
twice$	1634 46 66 2054
two	73 186 1176 1833 1836 1195 1235 1898 1250 1251 1901 1904 314 1966 344 1340 2023 1562 1574 1577 1582
two$	186 1176 197 1833 1195 216 1201 1882 1235 1240 1898 1250 1251 1901 1904 272 1257 1265 1927 314 1966 336 346 1340 365 1389 1403 1406 1422 1424 1562 1574 1577 1582 1593 1604 1605 1625
twos	1363
twos$	1363 2012
type$	1312
unable$	229 383
uncle	1218
uncle$	762
under$	121 1426
underm	409
unders	1127 1488 519 1503
understand$	1776 850
understanding$	1560 850
understands$	850
undert	1146 1426
undertake$	255
undertaken$	1795
undertakes$	255
undo	294 364 409
unfair$	738
unfairly$	738
unfold$	1721
unfoldes$	1721
unfolds$	1721
unfollow$	596
unfollowe$	596
unfollowed$	596
unfollowes$	596
unfollowing$	596
unfollows$	596
unfriend$	596
unfriende$	596
unfriended$	596
unfriendes$	596
unfriending$	596
unfriends$	596
unit	1914 1947 371
unit$	1993
units$	1948 1993
unload$	966
unloaded$	966
unloads$	966
unlock$	887
unlocked$	887
unlocking$	887
unlocks$	887
unpick$	541
unpicke$	541
unpickes$	541
unpicking$	541
unpicks$	541
unsafe$	657
unsupervised$	1225
untangle$	357
until	1404
until$	1047 1276 339 2053 1588 1601
up	1642 1096 1108 1426
up$	1633 988 1655 1656 1665 1667 1675 1687 1700 1067 1738 1090 1091 1745 1106 1757 1763 1124 1784 155 156 1824 1189 1868 1869 1879 1249 1899 1964 1971 2049 1430 1501 1549 1588 1597 1608 1609 1615
upd$	1430
update	1005 1654 1661 1678 1089 1093 442 1434 1499 649
update$	90 1724 859
updated$	90 1738 1500 859
updates$	90 1724 1742 859
updating$	90 859
uped$	1430
upinto$	1417
upon$	1268 1329
ups$	1647 1879 1430
upskil	519
uptake	4
uptake$	988 1433
upto$	1417
urge$	554
urged$	554
urges$	554
urging$	554
use	1684 1036 1094 1466
use$	1685 1703 1743 118 128 142 2046 2047 464 584
used	999 1688
used$	1648 1695 464
useful$	1701
uses$	118 464
usher	378
using$	142 1446 464
usual$	1073 1110 133
valued$	1815
vehicle$	707
vehicles$	707
venue	2005
vicar	37 38
victim$	727
victims$	727
video	1661 1678 442 1434 649
video$	2050 2055 2058
view	1645
view$	1109 1785
viewe	1652
views	998
views$	1647 182 1525
vigila	1138
vigilance$	1515
vigilant$	1741 1787
visibility$	1470
visible$	1768 533 1560
visit	985 1640 1645 1661 44 1678 1236 1367 1415 1416 442 1434 584 649
visit$	1639 1028 1679 1816 1841 1378 2064 2065 2073 651 908
visite	984 1652 1658 1013 1021 1672 1673 1026 453
visited$	1633 1662 1670 1675 1028 1437
visiti	2015
visiting$	1878 908
visits	998 1005 1654 584
visits$	1639 1647 1028 1679 1816 1230 2073 908
voice	1488 1503
voice$	804
voices$	804
volunt	1660 1661 37 38 1678 442 447 1434 649
volunteer$	0 1 1638 29 1679
volunteers$	0 1 1638 29 1679
voucher$	451
vouchers$	451
vulner	1796 1503
vulnerabilities$	824
vulnerability$	824
wait	660
wait$	1802 177 2009 617
waited	1695 63
waiting$	1802 177 617
waits$	617
waive$	974
waived$	974
waives$	974
waiving$	974
walk	985 1684 1036 379 1410 1415 1416
walk$	1685 1171 1185 1186 1234 1891 285 1280 2059 2064 2065 2071 2073 473 909
walkab	1661 1678 442 1434 472 649
walked	1688
walked$	909
walkin	1825
walking$	2003 2015 909
walks	379
walks$	1171 1234 285 2071 2073 473 909
wall	2052
wall$	1664 397 398
walls$	1664
want	1057 1706 553
want$	1807
wanted	1041 1057 1706
wanted$	1690
wants	1057 1706 553
wants$	1807
warden	1660 37 38 447
warden$	0 1 1638 29
wardens$	0 1 1638 29
warm$	1701
warn$	211 240 363
warne$	240
warned$	211 240 363
warnes$	240
warnin	1184
warning$	67 211 240 363
warnings$	67
warns$	211 240 363
was	1695 63 82
was$	1014 1019 1023 1697 76
watch	1645
watch$	169 417 1515
watched$	417
watches$	417
watchful$	1088
watching$	169 417 538
way	1117 322
way$	1740 1766 1773 1893 1953 1306
ways$	1893 1505 1533 551
we	37 38
we$	991 1798
weaken	294 1335 364 2041 409
weaken$	1984
weakens$	1984
weaker	1324
weaker$	1973
wean$	204
weaning$	204
webina	1661 1678 442 1434 649
webpag	1661 1678 442 1434 649
websit	1661 1678 2052 442 1434 649
website$	30 1664 35
websites$	35
wedge$	333 373
wednes	390 391
wednesday$	1674 390 1374 391 2024 1402
wednesdays$	1674 1374 2024 1402
week	2005
week$	1674 412
weekda	390 391
weekday$	1374 2024
weekdays$	1374 2024
weeken	390 391
weekend$	1674 1374 2024
weekends$	1674 1374 2024
weekly$	1634 2054 432
weeks	390 391
weeks$	1674 1747 1374 2024 412
weekss$	412
welcom	58 132 164
welcomed$	1042
welcoming$	1701 1116 1768 1148 1560
welfare$	744
well$	558
wellbe	1796 1503
wellbeing$	809
went	1640
went$	1019 1400 463
were	1695 63 82
were$	1014 1019 1023 1684 1697 76 269
what	95
what$	57 1063 1079 1113 168 1163 180 1440 1458
whatev	95
whatever$	1079
whatsapp$	1331 403 1388
when	62 95 1370
when$	1046 86 1079 1732 1742 1743 1745 1746 139 1855 2008 1440 1458 1489 1494 511 1502 1509 563
whenev	1370
whenever$	139 1855 511 563
where	62 95 1410
where$	1046 86 1079 1742 1743 1745 120 139 1382 2059 1440 1458 1489 1494 511 1509 527 563
wherea	62
whereas$	1046
wherever$	139 511
whether$	1458 1533
which$	989 990 1440 1458 1606
while	62
while$	1046
who	73 2038
who$	996 1651 1054 1397 1398 1440 1458 1465 482
whoever$	483 1623
whole	1577
whole$	107 186 1176 1833 1195 1235 1898 1250 1251 1901 1904 1966 1340 1562 1574 1582
whom$	1440 1458
why$	1458
widen$	959
widened$	959
widening$	959
widens$	959
wider$	308
wife$	763
will$	987 1014 1086 130 138 1314 1337
wind	404
window$	1664
windows$	1664
wing	1947 2020
winter$	1696
wisely$	2000
wiser	1350
wish	1057 1706 553
wish$	1807
wishes	1057 1706 553
wishes$	1807 182
with	1325
with$	1633 1671 1067 1068 1742 1745 1746 1106 1757 125 1143 1168 1818 1822 1826 1827 1189 1202 1870 1883 1238 1905 287 1977 1411 2061 1437 1451 1474 1489 1498 1504 1521 1559 1587 1601 1603 1606 1632
withdr	205
withdraw$	317 355 975
withdrawe$	355
withdrawen$	355
withdrawes$	355
withdrawing$	355 975
withdrawn$	1932 1949 975
withdraws$	317 355 975
wither	1335
wither$	1984
withers$	1984
within	79 244
within$	1211 1228
without$	1820 359 461 752
word$	1711 1803 493
words$	1711
work	1000 553
work$	2 1649 1650 30 1072 1739 1740 1760 162 1811 1950 519 520 1550 1551 575
worked	1001 1026
worked$	984 1675 318 520 575
worker	21 1005 1654 1660 1661 37 38 1678 442 447 1434 649
worker$	0 1 1638 991 29 1715 1718 448 1486 781
workerchecks$	1005
workers$	0 1 1638 991 29
workerschecks$	1005
workin	1000 1503 553
working$	13 1649 1739 1740 1811 520 575
workload$	1070
works	553
works$	30 520 575
worksh	1661 1678 1353 2002 1368 442 1434 649
workshop$	1679 2017 2071 651
workshops$	1679 2017 2071
worrie	1057 1706
worries$	1076 1726
worry	1057 1706
worse	658
worst	1577
wound$	2036
wrap	101 571
wraparound$	1085 1555
wristbands$	451
write$	889
writes	1005 1654
writes$	889
writing$	606
writte	1016 1021 1064 81 1426 453
written$	984 1658 1013 1665 1670 1672 1673 1713 1065 1437 889
wrong$	739
wrongly$	739
wrote	453
wrote$	1022 1437
yards$	1877
year$	1696 1259 1931 412
years$	412
young$	26 39 40 51 55 1043 69 1055 73 1058 1059 1087 1125 147 186 1176 1833 1194 1195 236 1235 1898 1250 1251 1901 1904 315 1966 1978 1340 1362 1408 2063 1421 1441 1503 1526 1562 1574 1582
younge	186 1176 1833 1195 1235 1898 1250 1251 1901 1904 272 1265 314 1966 344 1340 365 2023 2038 1562 1574 1582
younger$	1233 2006
youngest$	2006
youth$	1162 1925 1585
youths	1362
youths$	1226 2011 1585
yp	73 186 1176 1833 1836 1837 1195 1852 1854 1865 236 1880 1235 1898 1250 1251 1901 1904 272 1265 1926 1929 1930 314 1955 1966 344 1978 1340 365 2023 1375 2025 1562 1574 1577 1582
yp$	1927 1358
zine$	1622
zines$	1622
zone	1183 1184
zone$	1563
zones	1183 1184
zones$	1563
