967 633 434

LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work|actions?) (?:(?:is|are|has|have|been|will|be) ){0,3}(?:completed?|delivered|done|finished|signed off)
(?:record|log|register|list) (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
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

2 3 4 5 6 8 9 10 12 13 14 15 16 17 18 19 20 21 22 24 25 28 29 30 31 34 35 37 38 39 40 41 42 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 61 62 64 66 67 80 88 89 90 91 92 97 98 99 100 101 103 108 109 111 115 132 135 138 197 207 220 238 239 240 243 244 245 246 247 248 249 278 279 280 282 283 284 285 286 287 290 293 294 295 302 303 308 309 310 316 319 321 322 324 325 327 328 333 334 338 339 340 342 347 348 349 351 352 353 354 358 359 360 361 363 367 368 369 370 371 372 373 374 375 376 379 381 384 385 386 387 388 390 391 392 393 396 397 409 415 416 417 424 487 488 491 492 498 500 501 502 503 504 505 507 508 509 511 512 513 514 531 532 533 534 535 537 538 539 540 541 542 543 546 547 548 549 550 551 553 554 556 557 558 559 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 578 579 580 581 582 584 585 586 587 588 589 591 592 593 594 595 596 597 598 600 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 623 625 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 687 688 689 690 691 692 693 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 711 714 716 717 718 719 720 721 723 724 725 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758 759 760 761 762 763 765 766 767 768 769 770 771 772 774 775 776 777 778 779 780 781 782 783 784 785 792 793 794 797 798 800 822 876 881 888 912 914 925 926 933 936 937 938 940 941 944 945 955 956 958 960 961 962 963 1 11 26 27 32 33 36 43 59 60 63 68 69 72 77 78 79 81 83 87 93 94 95 96 102 104 107 110 112 113 114 117 119 120 122 125 130 131 133 134 136 137 169 173 174 189 192 202 223 224 226 227 228 231 235 236 241 242 266 281 288 291 292 297 298 299 300 301 304 305 311 314 315 317 318 320 323 326 329 330 331 332 335 336 337 341 343 345 346 350 355 356 357 362 364 365 366 378 380 389 394 395 398 402 403 404 405 406 408 410 412 421 423 430 432 459 486 489 490 493 499 506 510 515 516 529 530 536 544 545 552 555 560 583 590 599 601 621 622 624 626 686 694 710 712 713 715 722 726 764 773 791 796 799 802 804 807 811 814 819 821 824 833 844 854 862 873 878 879 880 882 883 885 886 887 896 898 913 919 920 922 927 928 930 934 939 942 943 946 947 948 949 951 952 954 957 964 965 966 0 7 23 65 70 71 73 74 75 76 82 84 85 86 105 106 116 118 121 123 124 126 127 128 129 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 170 171 172 175 176 177 178 179 180 181 182 183 184 185 186 187 188 190 191 193 194 195 196 198 199 200 201 203 204 205 206 208 209 210 211 212 213 214 215 216 217 218 219 221 222 225 229 230 232 233 234 237 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 267 268 269 270 271 272 273 274 275 276 277 289 296 306 307 312 313 344 377 382 383 399 400 401 407 411 413 414 418 419 420 422 425 426 427 428 429 431 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485 494 495 496 497 517 518 519 520 521 522 523 524 525 526 527 528 658 786 787 788 789 790 795 801 803 805 806 808 809 810 812 813 815 816 817 818 820 823 825 826 827 828 829 830 831 832 834 835 836 837 838 839 840 841 842 843 845 846 847 848 849 850 851 852 853 855 856 857 858 859 860 861 863 864 865 866 867 868 869 870 871 872 874 875 877 884 889 890 891 892 893 894 895 897 899 900 901 902 903 904 905 906 907 908 909 910 911 915 916 917 918 921 923 924 929 931 932 935 950 953 959

8 14 6 4 3 6 8 9 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 5 4 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 3 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 6 7 9 5 0 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 5 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	346 1407
34$	571
35$	571
YP	1240
a$	1650 1070 1108 1118 1119 1132 1183 231 1232 1376 1378 2012 1381 1384 2025 2027 1397 1399 1413 1451 1555 1556 1558 1559 1560 1561 1563 1565 1571 1572 1573 1575 1576 1577 1581 1584 1595 1596
abc	191 1158
abcs	1158
able$	1694 1167 221 1312 445 1468
about$	1129 1782 1504 1509
above$	1927
abreast$	784
academ	1873 1901 1906
academy$	1952
accept	1612
access	1109 1461
access$	1742 512
accessible$	1734
accomm	363
accommodation$	1882
accordingly$	1480 1481
accoun	1655 1076 699
account$	35 1695 1709 1757
achiev	991
achieved$	1624
acknow	1010 509
acknowledge$	836
acknowledged$	836
acknowledgement$	1643
acknowledges$	836
acknowledging$	836
across	2029
across$	1708 1858 1477
act$	513
acted$	1658
action	1628 1645 1076 1096 434 1407 633
action$	2 24 1705 1709 1729
actions$	2 24
active$	1087
activi	1628 1645 1137 434 1407 1518 633
activities$	1646 1770 1896 1275 1909 1478 1479
ad$	115
add	578
add$	908
added$	908
adding$	908
additi	100
additional$	1067
addres	81 82 1071 121 509
address$	1088 1302 816
addressed$	1049 1704 816
addresses$	1302 816
addressing$	816
adds$	908
adopt$	141 917
adopte	999 1401
adopted$	1632 917
adopting$	917
adopts$	917
adult	1655
adult$	1433 1434 468 863
adults$	1671 107 650 863
advert	1628 1645 434 1401 1407 633
advice$	1700
advis$	232
advise	37 38
advise$	203 232 832
advised$	232 832
adviseed$	203
adviseing$	203
advises$	203 232 832
advising$	232 832
adviss$	232
advoca	509
afraid	1020
afraid$	1653 719
after$	1660 1729 2013 1546
aftern	382 383
afternoon$	1641 1222 1349 1983
afternoons$	1641 1222 1349 1983 1422
again$	1759 1924
against$	73 1199
age$	1992
agenci	13 1627 1056 437
agencies$	0 1 1605 980 29 1689 107
agency$	1616 1072 1073
agenda$	1473
agree	578
agree$	247 386 606
agreed	999 1003 1071 1401
agreed$	1632 1636 1055 1704 386 1405 606
agreem	1628 1645 1781 434 1407 633
agreement$	32 1780
agreements$	1780
agrees$	247 386 606
aim	543
aiming	543
aims	543
alarm$	22 441
alarms$	22 441
alert	1120
alert$	1707 1753 1527
all	20 72 1069 1937 1380 2019 1549
all$	1601 987 997 1638 1015 1702 107 1212 1271 1558 1561 1585
alloca	982 1401
allocate$	931
allocated$	1615 379 1405 931
allocates$	931
allocating$	931
allotment$	30
allow$	1685 1719 1142 1247 1254 1284 1520
allowed$	1142 1167 1317 1968
allows$	1685 1719 1520
allowted$	1142
alone	1020 1277
alone$	1653 1910 1928 1950 1535
along$	1181 1519
alongs	1305
alongside$	1938 1477 1526
altern	1758 198 340 1518
alternate$	255 1239
alternating$	255
amber$	1420
amend$	913
amende	1401
amended$	913
amending$	913
amends$	913
among$	1143 1186 1858
amongs$	1708
amongst$	1708
an$	1070 133 1108 1118 1378 1381 2025 1397 1399 1413 466 1571 1572 1573 1595
analyst$	661
analysts$	661
and$	1027 1065 1067 1126 1135 1136
anothe	1056 1796 1811 1813 1824 1839 1885 1889 1268 1984 1986 576 1547
another$	1689 1797 1810 1826 1844 1853 1854 1862 1864 1866 267 1876 1250 1257 300 1273 1913 1917 1933 1942 1949 1319 1956 1972 1975 376 1346 1352 1987 2025 1399 467 1543
answer	1010 1658
answer$	1643 956
answered$	956
answering$	956
answers$	956
any$	1057 91 1059 1212
anybody$	1590
anyone$	1590
apart	1791 1801 1804 1194 1195 285 1887 1310 384
apart$	1827 1828 1858 1859 1227 1861 266 1869 1881 1252 1943 1954 1973 393 1371
apolog	720
apologise$	626
apologised$	626
apologises$	626
apologising$	626
app$	35
appeal$	1999 400 1368
appl	578
applic	1628 1645 434 1407 633
applicable$	1467 1468
application$	2014
applied$	599
applies$	599
apply$	599
applying$	599
appoin	1628 1645 434 1401 1407 633
appoint$	888
appointed$	1405 888
appointing$	888
appointment$	1646 2014
appointments$	1646
appoints$	888
appren	1343
apprenticeship$	1976
apprenticeships$	1976
approa	1625 1020 1439
approach$	1705 1706 1741 799
approachable$	1734 1527
approached$	1653
approaches$	1022 799
approaching$	1837
approp	100 340 1461
appropriate$	1055 1064 1067 1734 1467 1468 847
appropriately$	1708 847
approv	982 1003 1401
approved$	1615 1636
apps$	35
april$	1662 1030
are	970 81 93
are$	997 1001 1002 49 1651 75 1114 261 463 465
area	1234 1867 1873 1901 1906 1964 1966
area$	1817 1874 1249 1250 1883 1884 1530
areas	1867
areas$	1817 1907
arise	1105
arise$	1738
arises$	1738 1467
around$	1689 1067 1083 1129 1782 1462 1526
arrang	988 1621 1633 1401
arrange$	1142
arranged$	1701
arrangeed$	1142
arrangeted$	1142
arrest	1020 644
arrest$	66
arrested$	1653
arrests$	66
arriva	1311
arrivaltime$	1944
arrivaltimes$	1944
arrive	371 568
arrive$	1160
articl	1628 1645 434 1407 633
as$	1032 85 87 1061 98 1704 1708 1709 1711 1712 138 216 463 485 486 1462 500 1475 1482 553
asbo	191 1158 192 1159
asbos	1158 1159
aside$	1578
ask	1651 1039 1672
ask$	203 456 924
aske	456
asked	1004 1639 1640 1039 1672 443
asked$	1637 1654 1023 1039 203 247 1410 924
asking$	203 924
asks	1039 1672
asks$	203 456 924
aspira	1476
aspirations$	805
assaul	644
assault$	70 481
assaulted$	70 481
assaults$	70 481
assemb	1628 1645 1962 434 1407 633
assemble$	1978
assemblies$	1646 2030
assembly$	2030 635
assess	1628 1645 1045 81 434 1407 633
assessment$	2 1676 1678 1681 1682 1684 1458
assign	1401
assign$	605
assigned$	379 1405 605
assigning$	605
assigns$	605
assist$	767
assistance$	1700 767
assisted$	767
assisting$	767
assists$	767
associ	1149 1150 1784 1152 1791 1161 1796 1800 1801 1214 1288 1962 1974
associate$	1782 1794 1843 1847 1921 1550
associating$	1783 1832 1551
association$	1783 1785 1849 1528 705
associations$	706
assumptions$	1498
at$	998 1650 1031 97 1704 1088 1172 1175 1829 299 1934 1936 353 2010 2013 2015 1386 1394 2029 2031 1422 1505 1546 1554 1555 1556 1568 1569 1570 1594
attachment$	1323
attachments$	1323
attack	644
attack$	70 714
attacked$	70 1440 714
attacks$	70 714
attemp	543
attend	967 968 4 1607 976 1609 981 983 1619 1620 988 1621 1004 1009 44 371 1401 436 568
attend$	1606 1011 1146 1934 1403 961
attendance$	971 1616 1618 64 1406
attendd$	1403
attended$	1600 1637 1642 1011 1403
attendees$	1614 1618
attending$	1600 961
attends$	1606 1011 1146 1403 961
attention$	1089
attenu	286
attitudes$	1498 810
attraction$	1999
attractive$	1734
audit	1628 1645 434 1407 633
audit$	2
august$	1662
aunt	1193
aunt$	745
auntie$	745
aunty$	745
authorisation$	1538
authorisations$	1538
authority$	1538
autumn$	1662
availa	1120 1401
available$	1055 1701 1092 1753
avoid	197 1803
avoid$	1164 1869
avoidi	197
avoiding$	1164 1419
aware	1060 1071 1120
aware$	1693 1704 1707 1747 1753 785
awaren	1476
awareness$	1464 498 1466 536 804
away	1873 285 1268 314 1966 384 1371
away$	1778 1791 1803 1804 1829 1202 241 1864 1245 1252 305 1281 1936 1954 1322 1330 1334 1354 393 1371 1562
back	1053
back$	1686 393 458 1591
backinto$	1392
backto$	1392
badmin	1400
badminton$	2033
bail$	191
bake$	632
bakees$	632
bakes$	632
ban	183 186 237 238 243 374 396 397 1395 570
ban$	184 1171 234 284 2028
band	1979
bann	397
banned	183 186 367 1995
banned$	1776 184 284 362 1334
banner	31
banner$	408
banners$	408
bannin	183 186 237
banning$	184 284
bans	183 186 237 243
bans$	184 284 2028
bar	183 186 237 374 397 570
bar$	184 284
barbec	33
barbecue$	1000 2032
barbecues$	1000
barr	397
barred	183 186 367
barred$	1776 284 362 1334
barrier$	325 365
barrin	183 186 237
barring$	284
bars	183 186 237
bars$	184 284
base$	1483
based$	1073 1512
basis$	1715
be	93 153 506
be$	997 1002 75 1068 104 1074 116 1097 1104 145 1114 1116 150 1141 1160 227 246 1850 261 463 525 560
bear$	144
bearing$	144
bears$	144
become	93
been	1661 62
been$	11 992 997 1006 75 1068 261
before$	1650 60 1029 2013 739
behavi	1762 1476
behaviour$	191 192 1498 809
behaviours$	1498 809
behind	1379
behind$	1915 2012 1438 707
being	93 153 1974 1476
being$	75 1068 1784 1837 1850 1962 1418 1419 525 1515
believ	1658 1039 1672
belong	1046 81
belong$	1679 491
belonging$	1735
belongs$	491
bench	36 2011
bench$	22 34 389 390
benches$	22 34
beside	1300 1305
beside$	1938 1569
best	1461
best$	1514
better	100 105 198 340 1325 499 509 642
better$	1067 1072 1742 170 1179 1246 300 320 1959 439 534
betwee	1781
between$	1708 1143 1777 1785 1786 1858 1292 1332 1447
beyond	78 1202
bid	1628 1645 434 1407 633
bigger$	1927
bike	36
bin	36
bin$	22 34
bingo	1400
bingo$	2033
bins$	22 34
bit$	1765
blankets$	1589 1597
block	396
block$	177 580
blocke	1989 1995
blocke$	580
blocked$	1776 177 580
blockes$	580
blocking$	177 580
blocks$	177 580
board	13
board$	980 1631 1957 1400 1491
boardi	1873
boarding$	1266
boards$	1631
boat	1979
bond	1152 1253
bond$	1785 219 1886 322 343 1323
bonds$	219 1886 1323
book	1619 385
book$	2026 1589 902
booked	1619 1009 1401
booked$	1642 902
booking$	2014 902
bookle	1628 1645 434 1407 633
booklet$	1611
booklets$	1589
books	36
books$	2026 1589 902
boroug	1234 1867 1873 1901 1906 1966
borough$	1874 1249 1883 1897 1952
boroughs$	1898
both	1937 1380 2019
both$	1638 1556 1558 1560 1561 1598
bought	1003 1401
bought$	1636 1408 886
bounda	1762
box$	632
boxes$	632
boxs$	632
boy	178 1151 1792 1170 1210 1857 1225 1226 1860 1863 264 1240 1925 1315 1341 1529 1541 1549
boy$	1865 336 1333
boyfriend$	754
boys	26 39 40 54 1025 68 72 146 1113 178 1151 1792 1170 228 1210 1857 1225 1226 1860 1863 307 1925 1937 1315 1337 1997 1383 1396 1414 1529 1541 1549
boys$	993 1007 1021 1035 1841 1865 1866 1886 336 1970 2016 1540
bread$	1597
break	1234 1867 285 286 1311 356 377 1348 401 574
break$	197 257 258 1235 1252 289 305 1290 1981
breakf	1390 1391
breakfast$	2023 2024 1587 1597
breakfasts$	1587
breaki	286 377
breaking$	257 258
breaks	1867 286 377
breaks$	257 258
breaktime$	1944
breaktimes$	1944
breath	1348
breathe$	1998
breather$	1981
breathing$	1348
brief$	1495 959
briefe	967 1625 996 1639 1640
briefed$	1600 1629 959
briefi	1628 1645 434 1407 633
briefing$	2 1646 635 959
briefings$	1646
briefs$	959
bring	622
bring$	173 919
bringing$	173 919
brings$	173 919
broken	2000
broken$	1799 1194 1195 574 1560 1561
brothe	306 1341
brother$	740
brothers$	1437 1553
budget	1003
budget$	15
budgeted$	1636
build	1109 499 509
build$	126 136 1742 411 856
builde$	136
buildes$	136
buildi	1906 509
building$	30 136 1856 270 1875 1884 1926 856
buildings$	1907
builds	509
builds$	136 411 856
built	989
built$	1622 1630
bulb$	22
bulbs$	22
bump$	1945
bunch$	1878
burglaries$	671
burglary$	671
burgled$	713
bus	1906 1328 1961 2019
bus$	1631 1894 1912 2032 1567 1587
buses	1234 1867 1260 1961 1964
buses$	1631 1893 1907
busine	1046
business$	1679 1732
buy	1439
buy$	1669 2005 2006 885
buyer$	654
buyers$	1437 1552 654
buying$	885
buys$	885
by	1388
by$	998 1657 63 1123 2013 2021 1423 1425 1502 1519 1554 1565 1569
cabin	1979
cafe	41
cafe$	1926
café	41
café$	1926
call	1607 1628 1645 1342 434 1407 633
call$	1606 1022 58 66 67 1775 2014 552
called	44 1654
called$	1011 67 1449 484
calling$	1297
calls	988 1621
calls$	1606 1022 58 66 67 1775 1144
calm$	1998
calmer	642
came	1612 1619
camera	36
camera$	22 34 408
cameras$	22 34 408
camp	33
camp$	1000 2032 632
campai	1628 1645 434 1407 633
campaign$	435
campes$	632
camps$	1000 632
campus	1234 1867
can	1651
can$	52 1694 1068 1728 1139 221 1312 375 1486
cancel$	309
cancelled$	1891 1908
cancels$	309
cannot	1168 221 1312 375
cannot$	1869
cap	240 368
cap$	263 369
capacity$	1052 1086
caped$	369
caping$	263 369
capitalise$	126
capped$	369
capping$	369
caps$	263 369
capting$	369
captured$	1774
car$	1912
card	1628 31 1645 434 1407 633
card$	1611 408 2014 1589
cards$	408 2014 1589
careful$	1087 1527
carefully$	1959
carer	1627 363 437
carer$	0 1 1605 29 740
carers$	0 1 1605 29 204 740
careta	37 38
carr	622
carria	1979
carried$	1128 1401
carry	1651
carrying$	1419
case$	1054 1475
caseworker$	766
cast	39 40 1979
cast$	1007 379 1985
casts$	1985
catch	1472
caught$	1360 394
caution$	232
cautione$	232
cautioned$	232
cautiones$	232
cautioning$	232
cautions$	232
cbo	191 1158 192 1159
cbos	1158 1159
cctv$	22 667
cease	1290
cease$	1908 309 1923
ceased	1033
ceased$	1666
ceases$	1908
cent$	987
centre	10 41 106 1234 1867 1906 1964
centre$	1831 270 1884 1926
centred$	1073 1106 1492 1493 1512
centres$	1907
certain$	147 1517
chair	21 37 38
chair$	1668 2026 1588
chaira	988 1621
chairc	988 1621
chairchecks$	988
chaird	988 1621
chaire	988 1621 1401
chairf	988 1621
chairh	988 1621
chairl	988 1621
chairm	988 1621
chairo	988 1621
chairp	988 1621
chairr	988 1621
chairs	988 1621 36
chairs$	1668 2026 1589
chairu	988 1621
chairv	988 1621
chairw	988 1621
challeng$	531
challenge$	1721 531 855
challenged$	1737 855
challenges$	1721 531 855
challenging$	531 855
challengs$	531
champi	509
champion$	438
chance	1758
chance$	221 1348
change$	1687 1690 1692 302 303 457 1520 1523 912
changed$	912
changees$	1687
changes$	1687 1690 1058 1692 302 1520 912
changing$	302 912
channel$	35
channels$	1688 1725 1115 149
charge	1395
charge$	2028
charges$	2028
charte	31
charter$	32
chas	370
chased	1004
chased$	1637
chat	1306 395 1363
chat$	162 1306 1939 1342 395 1362 1363 1996 1521
chats$	162 1521
chatti	1297
chatting$	1930
check	968 1628 1645 434 1407 1472 633
check$	1628 1645 112 434 1407 633 930
checked$	930
checking$	112 930
checks$	988 112 930
chess	1400
chess$	2033
child	1341
child$	1321 1333 526 545
childr	1025 1037 1040 146 1113 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 307 1925 1315 1337 1341 1529 1541 1549
children$	1670 1673 1756 1879 1321 1970
choice	1758 1762 1476 1518
choice$	360
choices$	360 811
choir	1979
choos$	358
choose	1651 212 456
choose$	358 359 426 1423
chooses$	358 359 426 1423
choosi	456
choosing$	358 359 426 1423
chooss$	358
chose	1023 456
chose$	1656 1423
chosen	1003
chosen$	1636
chrono	1628 1645 434 1407 633
church	41
cinema	41
circle	1628 1645 1307 434 1407 633
circle$	1798 1835 1878 1267 1287 322 1940 1977
circles$	1798 1267 1940 1977
circul	988 1621 999 1401
circulated$	1632
cities	1906
cities$	1898
city	1873 1901 1906 1966
city$	1874 1883 1897
civil$	191
claim	1395
claim$	2028
class	1234 1867 1901 1269 1906 1328 1961 1964 1343 380
class$	1875 1890 1902 1903 1287 1938 1976 1347 1991 2030
classe	1867 1235 1961
classes$	1648 1868 1907 1952 1976 2030
classroom$	1631
classrooms$	1631
clause	1781
clause$	1677 1780 1457
clauses$	1677 1780 1457
clean$	229
clear	370 1461
clear$	1667 1748 1749 1285 1330 534 595
clearing$	595
clears$	595
clicks	981
clicks$	1614
climb$	632
climbes$	632
climbs$	632
clinic	41
clique$	322
clos	396
close$	1070 1087 1850 1300 534 589
closed	991 1995 1401
closed$	1624 1908 589
closely$	1477
closer	105
closer$	1072 236
closes$	589
closing$	589
club	10 1628 41 1645 1901 1906 1964 1343 434 1407 633
club$	1831 270 1884 1890 1926 1952 1976 435
clubs	1234 1867
clubs$	1907 1952 1976
co	479
co$	106 549
coach	1627 37 38
coach$	2032
coache	37 38 1979
coaches$	2032 631
coachi	1628 1645 434 1407 633
coaching$	631
coats$	441 1589 1597
coax$	278
code	31
code$	32 2028
codes$	441
cohort	1979
coinci	1945
coincide$	1806
collab	105 106
collaborative$	1072 1073
collaboratively$	1477
collea	1056
colleagues$	1689
collec	310 1311
collect$	960
collected$	960
collecting$	960
collectiontime$	1944
collectiontimes$	1944
collects$	960
colleg	1234 1867 1235 1873 1901 1269 1906 1286 1328 1961 363 1343 380
college$	1664 283 1883 1902 1903 1919 1952 1976 1347
colleges$	1868 1907 1919 1952 1976
colour$	2026
colours$	2026
come	1612 1619 1651 371 436 568
come$	1654 1146 1160 1255 1968 1403
comed$	1403
comeed$	1403
comes	371 568
comes$	1146 1403
comfortable$	1734
coming$	1080 1784 1419 1485
commis	1003 1401
commissioned$	1636
commit	13 982
commit$	708
commits$	708
committed$	1615 708
committee$	980
committing$	708
commun	983 1150 1784 1461 1472 1476
communicate$	841
communicated$	841
communicates$	841
communicating$	841
communication$	1616 1705 1718 1115 149 1783 789 841
communities$	1140
community$	1763 1140 192
compan	37 38 1149 1796 1165 1979
company$	1782 1798 1177 1178 1812 1920 1942 1958 1960 1351
compared$	457
compla	1039 1672
complaint$	58 66 2014
complaints$	58 66
comple	969 4 976 1609 983 1619 1620 988 1621 991 1633 1009 1128 1401 436
complete$	1602 1624 1630 1403
completed$	1602 1624 1626 1630 1642 1761 1403
completeed$	1403
completes$	1403
completion$	971 1616
concer	33 1075 1476
concern$	1690 1692 1721 493 1475 802
concerns$	1690 1058 1692 1708 1721 493 1475 1482 802
concert$	1000 2032
concerts$	1000
condit	1781 191 1158 1395
condition$	1780 2028
conditions$	1780 2028
conduc	1401
conductors$	29
confer	1628 1645 434 1407 633
confid	1758 1476
confidence$	1103 646 794
confident$	646
confir	1071
confirmed$	1704
confis	201
congre	1149 1150 1784 1791 1962
congregate$	1782 1978 1550
congregating$	1783 1551
connec	1253
connection$	199 1886 1323
connections$	235 1886 1323
consci	1120
conscious$	1753
consen	1762
conseq	1762
consid	1046 1071 1461
consider$	778
consideration$	1705 1089 1757 1473 779
considerations$	779
considered$	1679 1701 1704 1774 778
considering$	778
considers$	778
consis	106 139 1461 509 1476
consistent$	1073 1707 1106
consort$	1550
consorting$	1551
constant$	1087
consul	967 1625 1628 996 1004 1639 1640 1645 434 1407 443 633
consult$	840
consultant$	758
consultation$	840
consulted$	1600 1629 1637 1410 840
consulting$	840
consults$	840
contac	967 968 1607 981 983 1619 988 1621 1625 1628 996 1004 1639 1640 1009 44 1645 1149 1150 1784 1791 1161 1801 1804 1207 1211 1214 1288 1342 434 1407 443 1472 633
contact$	1614 1616 1617 1646 1022 1775 176 1144 1147 1148 1782 1783 1153 1794 199 1188 1833 1840 1843 1847 1849 1921 1309 1353 438 1474 1488 1534
contacted$	1600 1629 1637 1642 1011 1410
contacts$	1614 1646 1022
contin	100 105 770
continual$	1087
continue$	554
continued$	1067 1072 439 523 534
contra	1158
contri	1627 437
contributor$	0 1 1605 29
contributors$	0 1 1605 29
contro	240 342 368 1439
control$	1669 263 1932 369 2005 2006
controled$	369
controling$	263 369
controlped$	369
controlping$	369
controls$	263 369
controlting$	369
conven	1401
convene$	1606
convenes$	1606
conver	1628 1645 434 1407 633
conversation$	1705 1115 149 1752 1521
conversations$	1705 1115 149 1521
cook$	904
cooking$	904
cooks$	904
cool	1310
cool$	1922 1943
cools$	1943
cooper	1446
coordi	37 38 106 139 437
coordinate$	819
coordinated$	1073 1106 819
coordinates$	819
coordinating$	819
cope	1109
cope$	1742
copies$	1589
copy$	1611
core$	13 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1925 1315 1529 1541 1549
corner$	1369 2003
corners$	1369 2003
cost	1661 62
costed	1003
costed$	1636
costum	36
could$	1661 1663 1139 375
counci	21 988 1621 37 38 2019
councilchecks$	988
counse	1628 1645 434 1407 633
counsel$	232
counsele$	232
counseled$	232
counseles$	232
counseling$	232
counselling$	1617
counsellor$	763
counsels$	232
count$	18 607
counter$	1631
counters$	1631
counti	1234 1867 1906
counties$	1898
counting$	607
country$	1897
counts$	607
county	1873 1901 1906 1966
county$	1874 1249 1883 1897
course	1628 1645 1099 1328 1961 1964 1343 434 1407 633
course$	2 1608 1646 1699 1732 1976 435 635
courses$	1646 1976
court	41 2011
court$	30 191 702
cousins$	1553
cover	1046
cover$	1679
covere	1009 1046 80 81 82 83
covered$	1642 1679 1047 1049 1050
crackdown$	697
create	1401
create$	857
created$	857
creates$	857
creati	4
creating$	857
creation$	971
crew	1979
crime$	669
crimes$	669
cross	1161
cross$	105 1794 1806 1945
crowd	1796 1307
crowd$	1845 1878 1879 1287 1940 1958
crowds$	1845 1940 1958
cultur	1476
culture$	1498 796
cups$	1589
curb	240 368
curfew	191 1158 201
curfew$	337 1545 579
curfews$	337 1545 579
curiosity$	1717 1463 1488
curiou	1120
curious$	1707 1753 1527
curtai	240
customary$	132
customers$	1552
cut	183 286 342 356 490
cut$	77 1776 197 1799 263 349 883
cuting$	263
cuts	183 286
cuts$	77 263 883
cuttin	183 286
cutting$	77 197 883
cycle$	632
cyclees$	632
cycles$	632
dad	1193
dad$	740
daily$	1601
dance$	632
dancees$	632
dancer	39
dances$	632
danger	1762
darts	1400
darts$	2033
dashbo	1628 1645 434 1407 633
date$	1754
daught	1341
daughter$	1321 740
daughters$	1321
day	1234 1867 1906 1964
day$	1610 1222 1871 1894 1895 1301 1991 2026 2032
days	1867 644
days$	1610 1222 1872 1895 1907 1301
deal$	121
dealer	1655
dealer$	1436 865
dealers$	1552 653 865
dealing$	674
dealt$	81 82 83
december$	1662
decent$	1246
decide	1071
decide$	1668 386
decided$	1704 386
decides$	1668 386
declin	642
deconstruct$	531
deconstructe$	531
deconstructes$	531
deconstructing$	531
deconstructs$	531
decrea	642
deepen	509
degree$	5
delet	396 490
delet$	580
delete	1995
delete$	339 580
deleted$	580
deletes$	580
deleting$	580
delets$	580
delive	969 4 983 1619 988 1621 1003 1009 47 1401 622
deliver$	934
delivered$	1602 1636 1642 1014 1408 934
delivering$	934
delivers$	934
delivery$	971 1616
demoli	1989
depart	1311
departuretime$	1944
departuretimes$	1944
dependence$	276 1323
descri	1651 1019 1039 1672 1046 81
describe$	1652 1679 636
described$	1679
describes$	636
design	1401
design$	1668
designs$	1668
desk$	1631
desks$	1631
detach$	196 349
detaching$	196
detail$	1677
details$	1611 1677
detective$	662
detectives$	662
deter	183 374
deter$	184 234 687
determ	1071
determined$	1704
deterr	183
deterred$	362
deters	183
develo	1109 1401 499 509
develop$	1687 136 1742 826
develope$	136
developed$	1737 826
developes$	1687 136
developing$	136 826
development$	1690 1692
developments$	1690 1058 1692
develops$	1687 136 826
dialogue$	1115 149 1488 1521
did$	1661 1663
die$	1310
dies	1310
dies$	1943
differ	198 1268 340 1325
difference$	648
different$	1157 1179 1826 1198 255 1864 267 268 1239 1244 1246 1250 1257 292 293 1265 300 1273 1274 1279 1913 319 320 334 344 1319 1320 376 1346 1352 1358 402 1370
differently$	1959
difficult$	321
dig$	964
digging$	964
digs$	964
dilut	286 356
dimini	401
direct	1628 37 38 1645 1758 434 1407 633
direct$	203 1200
directed$	203
directing$	203
direction$	1538
directions$	1790 1877 1538
directs$	203
disassociate$	197
disban	1194 1195 1290 1995 396 574
disband$	311 1923
disbande$	311
disbanded$	1827 1828 311
disbandes$	311
disbanding$	311
discou	183 374
discourage$	184 185
discouraged$	362
discourages$	184 185
discouraging$	184 185
discus	1046 80 1071 1401 1472
discuss$	780
discussed$	1679 1047 1701 1704 780
discusses$	780
discussing$	780
discussion$	1705 1752 1521 780
discussions$	1705 1521 780
disentangle$	349
disman	1194 377 574
dismantl$	311
dismantle$	311
dismantled$	1827 311
dismantles$	311
dismantling$	311
disper	214 1194 1195 371 1994 563
dispersal$	1530 1538
dispersals$	1538
disperse$	1181 234 245 562
dispersed$	1827 1828 562
disperses$	562
dispersing$	562
displa	1628 999 1645 434 1401 1407 633
display$	1631
displayed$	1632
disrup	183 286 377
dissociate$	197
dissol	1290 396
dissolv$	311
dissolve$	311 1922 1923
dissolved$	311
dissolves$	311
dissolving$	311
dissua	183
dissuade$	184
dissuaded$	362
dissuades$	184
distan	285 384
distance$	196 1252 325 349 365
distances$	196
distancing$	196
distant$	1265 1330
distri	4 1009 47 364 1401
distributed$	1642 1014 1331 1408
distribution$	971
diversion$	851
diversionary$	851
divert$	196 850
diverted$	850
diverting$	196 850
diverts$	196 850
divide	1194 364 574
divided$	1827 1331 379
dividi	574
division$	365
do$	1651 128 165 206 1180 1312 519
doctor$	757
does$	165 206 1312
doing$	128 165
domino	1400
dominoes$	2033
don$	206 1312
donate$	965
donated$	965
donates$	965
donating$	965
done	969 991 1009 1128 1401
done$	1602 1624 1630 1642 1730 1761 1771 1772
door$	1631 34 1733 1567
doors$	1631 34
dorm	1979
doubl	642
double$	46 65
down	1995 642
down$	1615 1637 339 1556 1570
downinto$	1392
downlo	1612 981 1619
downloads$	1614
downto$	1392
draft$	916
drafte	1401
drafted$	916
drafting$	916
drafts$	916
draw$	126 196 259 1999 608
drawin	462
drawing$	2014 608
drawn$	982
draws$	608
dress$	1395
drew	1023
drew$	1656
dried$	1033
drift$	1248 372 1340 1998
drifted$	372
drifting$	372 1340
drifts$	372 1340
drive	1994
drive$	335 556 596
driveing$	335
driven	310
driven$	277 624
driver	20 1627 37 38 54 1374 2019 437 1414
driver$	0 1 1605 29 2007 1441
drivers$	0 1 1605 987 29 1021 2022
drives$	335 556 596
driving$	556 596
drop	197 415 642
drop$	10 1628 41 1645 1164 1390 1391 428 434 1407 552 616 633
dropin$	1382
dropins$	1382
droppe	642
dropped$	428 616
droppi	197 642
dropping$	1164 428 616
drops	642
drops$	428 616
drug$	673
drugs$	673
due$	1066 1475
dug$	1630
each	1069 1925 1937 1380 2019 1549
each$	1601 1638 1702 1794 1821 1240 1886 306 312 1921 328 1930 1934 391 410 2013 1381 2015 1387 2027 1396 1413 467 1558 1560 1561 1563 1572 1585 1590 1595
ear$	1496
earlie	642
early$	557 558 1556
easier	642
easier$	1299
easter$	404
easters$	404
easy$	1667
eat$	1209 951
eating$	951
eats$	1209 951
educated$	1231 1295 1303
effect	1461
effectively$	1708
effort	1076
effort$	1705 1709
efforts$	1705
eject	370
elder	336
elder$	1965
eldest	178 1151 1792 1795 1170 1210 1857 1225 1226 1860 1863 264 1240 306 1925 336 1315 357 1997 1529 1541 1544 1549
eldest$	1965
elearn	1628 1645 434 1407 633
else$	1941
elsewh	1873 1308 1966
elsewhere$	1683 1829 1864 1913 1928 1936 1941 1458
email	968 1628 1645 434 1407 633
emaile	967 1625 1004 1639 1640 1401 443
emailed$	1600 1637 1005 1410
emails	988 1621
embed	509
embed$	814
embedded$	1737 814
embedding$	814
embeds$	814
emerge	1105
emerge$	1687 1738
emergees$	1687
emerges$	1687 1738
emotio	100
emotional$	1067
employ$	890
employing$	890
employs$	890
empowe	509
empower$	774
empowered$	774
empowering$	774
empowerment$	774
empowers$	774
enable$	140
enables$	140
enabling$	140
encour	1071 1758 509
encourage$	781
encouraged$	1704 781
encouragement$	860
encourages$	781
encouraging$	781
encrypted$	703
end	183 197 238 1290 396 2000
end$	1164 249 1264 1901 1908 309 1922 1923 1943 1369 2003 925
endeav	543
ended	1033 1995
ended$	1666 1776 1799 1908 925
ending	183 197
ending$	1164 309 925
ends	183 238 1310
ends$	1908 309 1943 1369 2003 925
enforc	578
engage	967 983 28 1461 504 1476 1518
engage$	995 1471
engaged$	1600 1626 1471
engagement$	1616 1705 1406 1471 798
engages$	995 1471
engagi	504
engaging$	1471
enhanc	509
enhance$	824
enhanced$	1737 824
enhances$	824
enhancing$	824
enquir	1628 1645 434 1407 633
enrol$	352
enroled$	352
enroling$	352
enrolred$	352
enrols$	352
ensure	509
ensure$	386 494
ensured$	1737 386 494
ensures$	386 494
ensuring$	494
enter	371 568
enter$	1968
entered$	379
enters	568
entrance$	1631
entrances$	1631 1260
entry	1311
entry$	1334 1587
entrytime$	1944
entrytimes$	1944
environment$	1731 1763
environments$	1731 1763
episod	644
equip$	532
equipm	36
equipped$	532
equipping$	532
equips$	532
erode	286
escala	515
escalate$	1520
escalated$	1460
escalates$	1520
escort	378
escort$	335
escorted$	277
escorting$	335
escorts$	335
establ	1071 1401 509
established$	1055 1704
estate	1873 1901
estate$	1884
ethos$	800
evalua	1401
evenin	1628 1645 1234 1867 1906 1964 382 383 434 1407 633
evening$	1610 1641 1222 1871 1894 1895 1275 1909 1301 1349 1983 1991
evenings$	1610 1641 1222 1230 1872 1895 1896 1907 1275 1909 1301 1349 1983 1422
event	1628 1645 434 1407 633
event$	1646 635
events$	1646 1732
every	1937 1380 2019 1549
every$	1601 1638 1015 1094 160 1212 312 410 2013 2015 2027 1590
everyb	20 146 1113
everybody$	987 1140
everyo	20 1056 146 1113
everyone$	987 1689 107 1140
everything$	1486
evict	370
evidence$	16 688
evolve$	1687
evolvees$	1687
evolves$	1687
exchange$	108
exclud	1020 367 1994 397 570
exclud$	577
exclude$	284 577
excluded$	1653 284 1303 1334
excludes$	284 577
excluding$	284 577
excluds$	577
exclus	644
exclusion$	66 191 192
exclusions$	66
exerci	1628 1645 434 1407 633
exhibi	33
exhibition$	30 1000
exhibitions$	1000
existing$	1055 1092
exit	305 396
exit$	251 1272
exiting$	251
exits$	251
expected$	247
expel	397 570
expel$	577
expele$	577
expeles$	577
expeling$	577
expell	397
expels$	577
explai	1004 1019 1039 1672
explain$	1652
explained$	1637
exploi	1762 1439 866
exploit$	1669 2005 2006
exploitation$	652
exploitative$	652
exploited$	652
exploiter$	652
exploiters$	652
exploiting$	652
exploits$	652
explor	1046 81 1071
exploration$	1705
explore$	777
explored$	1679 1701 1704 777
explores$	777
exploring$	777
extend$	901
extending$	901
extends$	901
extent$	5
extra$	170
extract$	196
extricate$	196
eye$	1703
facili	1401 509
facilitate$	820
facilitated$	820
facilitates$	820
facilitating$	820
fade	1310
fade$	1943
faded	2000
fades	2000
fades$	1943
fair	33
fair$	1000 1667 1527
fairs$	1000
fall	642
fallin	642
falls	642
falls$	1310
famili	20 1627 39 40 72 1069 437
families$	0 1 1605 987 23 29 1007 1702 1107 1170 204 1865 1916 1296 2022 1499 751
family	1627 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 264 1240 1873 1901 1925 1315 437 1529 1541 1549
family$	0 1 1605 29 1048 1865 1296 1374
far	314 384
far$	94 314 1281 1330 402 1370 1371
fare	1395
fare$	2028
fares$	2028
fashion$	1739
father	1193
father$	740
fear	1039 1672
fear$	1418
fears	1039 1672
feasibility$	1506 541
feasible$	1468
february$	1662
fed$	1691
fee	1395
fee$	2028
feed$	86
feeding$	86
feeds$	86
feel	1651 1039 1672 1109
feel$	1742 1114 463 636
feeling$	636
feelings$	174
feels	1039 1672
feels$	1114 463 636
fees$	2028
fell	642
felt	1651 1039 1672
felt$	463 636
fence	36 2011
fence$	22 34 884
fenced$	1989
fences$	34 884
fencing$	22 34 884
festiv	33
festival$	1000 2032
festivals$	1000
few$	1665
fewer	46
fewer$	1013 50 637 735
fight	644
fight$	66
fights$	66
file$	1681 1682 1684 1458 1473
filed	1401
files	988 1621
fill$	609
filled	1401
filled$	609
filling$	609
fills$	609
film	1628 1645 434 1407 633
film$	30 35 2009 2014 2017 2026 2032
filming$	628
films$	2026 2032 628
find	1019 212 1342
find$	1652 1039 313 461 1429
findin	1045
finding$	1676 1678 313
finds$	313 461 1429
fine	1395
fine$	2028
fined	1994
fines$	66 2028
finish	969 1311 1401
finish$	1922
finished$	1602 1630
finishingtime$	1944
finishingtimes$	1944
finishtime$	1944
finishtimes$	1944
first$	1423
fish$	632
fishes$	632
fishs$	632
fit$	1694 879
fits$	879
fitted	989 1009
fitted$	1622 1642 879
fitting$	879
five	39 40 51 1025 68 72 178 1151 1792 1170 228 1210 1857 1225 1226 1860 1863 307 1925 1937 1315 1337 1383 1396 1414 1529 1541 1549
five$	33 1007 1018 1035 1886 1970 1381 2016 1400 1585 1592 1598
fix	368
fix$	593
fixed$	593
fixes$	593
fixing$	593
flag	92
flat	363
flexib	1120
flexible$	1753
flowing$	1748
flush	370
flyer	1628 1645 434 1407 633
flyers$	1589
fobs$	441
focus	509
focus$	1488 813
focused$	1492 1493 1512 813
focuses$	813
focusing$	813
focussed$	1492 813
follow	981 1020 1925
follow$	111 1096
followed$	1653 1658 70 1071
followers$	1614
following$	111 1419
follows$	111
food$	2026 1597
footage$	668
football$	1598
footfall$	1406
for	1672 299
for$	985 1636 1656 1679 1696 1716 1736 1743 1855 1304 2013 1394 1423 1462 1502 1508 1566 1568 1593
forbid	183 186 237 238 243 374
forbid$	184 1171
forbidden$	1776 362
force$	664
form	1234 1867 1269 1906 1286 1328 1961 1964 1343 380
form$	35 1890 1902 1903 1919 1924 1938 1952 1976 1347
forming$	1930
forms	1628 1645 1867 1235 1961 434 1407 633
forms$	35 1868 1907 1919 1952 1976
fortnightly$	1601 2013
forum	13
forum$	980
forwar	1071 1096
forward$	1704 1729 1469 1470 1523
forwards$	1469 1470 1523
foster	509
foster$	363
found$	1789 1360 394 461
four	51 72 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 307 1925 1315 1337 1396 1414 1529 1541 1544 1549
four$	1018 189 1841 1970 1364 1397 1399
fragme	377 574
fragment$	311
fragmente$	311
fragmented$	311
fragmentes$	311
fragmenting$	311
fraternise$	1550
free	384
free$	349 620
frequency$	6
fresh$	229 1348
friday	382 383
friday$	1641 382 1349 383 1983 1377
fridays$	1641 1349 1983 1377
friend	26 39 40 51 54 1025 68 1037 72 1040 1069 146 1113 178 1150 1151 1152 1792 1796 1165 1801 1169 1170 1809 1813 1824 228 1210 1857 1225 1226 1860 1863 264 1240 1885 1253 1887 1888 307 1914 1925 1937 1307 1315 1337 1984 1986 1367 1383 1396 1414 1529 1541 1547 1549
friend$	235 1280 1920 336 1333
friendly$	1667 1734 1527
friends$	993 1007 1018 1021 1035 1670 1673 1702 1797 1798 1166 1818 1819 1201 235 1835 1840 1844 1846 1853 1854 1866 1876 1879 1880 1886 1900 1905 1280 1282 1920 336 1940 341 1942 1947 1949 1956 1958 1326 1960 1970 1972 373 1975 1987 392 1998 399 2001 2004 2016 1533
friendship$	1783 1785 1797 1165 1798 1832 235 1849 1851 1853 1885 1886 1911 322 1307 1940 343 1949 1958 1344 399 2001 1533
friendships$	1783 1785 1797 1798 1832 235 1849 1851 1853 1886 322 1940 343 1949 1958 399 2001 1533
from	1163 1887 1314 1388
from$	1643 114 1777 1164 1204 1229 1864 1233 1251 1256 1272 1936 1316 1955 1329 1963 1339 2010 2013 2021 448 1424 1502 1546 1555 1591
full$	439
fully$	997
fund$	15 876
funded$	876
fundin	1628 1645 434 1407 633
funding$	15 1052 1086 876
funds$	15 876
furniture$	2026
furthe	100 105
further$	1067 1072 1200 1330
future	105
future$	1072 1713 1200 1475
game	33
game$	1000 2026
games$	1000 2026 2033
gang$	192 1450 564
gap$	325 365
gaps$	1478
garden$	30 2014 632
gardenes$	632
gardens$	632
gate	36
gate$	22 1631 34
gates$	22 1631 34
gather	1149 1150 1784 1791 1161 1800 1801 1188 1205 1207 1214 1288 1297 1945 1962 1337
gather$	1782 1789 1160 1794 1821 1822 1843 1847 1921 1968 1978 1356 1990
gathered$	1774 1789 1360
gathering$	1783 1834 1838 1845 1849 1930 1931
gatherings$	1838 1840 1845 1970
gave$	381
genera	100
general$	1067
get	1651 1019
get$	1652 166 196 278 1255
gets$	166 196 278
getting$	166 196 278 1297
gift$	1022
gifts$	1022
gig	33
gig$	1000 2032
gigs$	1000
girl	178 1151 1792 1170 1210 1857 1225 1226 1860 1863 264 1240 1925 1315 1341 1529 1541 1549
girl$	1865 336 1333
girlfriend$	755
girls	26 39 40 54 1025 68 72 146 1113 178 1151 1792 1170 228 1210 1857 1225 1226 1860 1863 307 1925 1937 1315 1337 1997 1383 1396 1414 1529 1541 1549
girls$	993 1007 1021 1035 1841 1865 1866 1886 336 1970 2016 1540
giv	622
giv$	136
give	100
give$	1067 122 136 197 381 630 899
given	1619 1009 47 1046 100 158 1401
given$	978 1642 1014 1679 1067 1701 122 1125 1401 1408
gives$	136 381 630 899
giving$	122 136 197 381 630 899
givs$	136
go	1607 1651 1019 371
go$	1002 1652 1046 1146 1160 226 1214 252 1220 277 1255 301 1324 1375 453 642
goalpo	36
goalpost$	22
goalposts$	22
goe$	1146
goes	371
goes$	1002 1146 226 252 277 301 1324 1375 422 453 642
going	105 371
going$	1072 1748 1134 1837 252 1962 1974 1419 1462 502
gone	1607
gone$	1002 1004 1654 1401 453
good$	1667 1742 1246 439 534
gos$	1146
got$	43 278
gp$	756
gran$	742
grand	1341
grandad$	742
grandbrother$	740
grandcarer$	740
grandcarers$	740
granddad$	740 742
granddaughter$	740
grandfather$	740
grandm	1193
grandma$	742
grandmother$	740
grandmum$	740
grandp	1193
grandparent$	740
grandparents$	740 753
grandsister$	740
grandson$	740
granma$	742
granny$	742
granpa$	742
grant	1628 1645 434 1407 633
grant$	15
grante	1401
greate	45 499
greater$	1012 170 523
green$	1420
greet$	955
greete	57
greeted$	1024
greeting$	955
greets$	955
grew	642
grip$	1351 1999 400 1368
groom	1439 867
groom$	1669 2005 2006
groomed$	655
groomer$	655
groomers$	655
grooming$	655
grooms$	655
ground$	582
grounding$	582
grounds$	582
group	26 1628 39 1645 51 1025 68 1037 72 1040 1041 1069 146 1113 178 1151 1792 1796 1169 1170 1813 1824 228 1839 1210 1857 1225 1226 1860 1863 1234 1867 1873 1885 1253 1889 307 1914 1925 1937 1315 1961 1967 1337 1984 1367 1383 2019 1396 434 1407 1414 1476 1529 1541 1547 1549 633
group$	980 993 1018 1035 1670 1673 1674 1702 1756 1797 1798 1166 1816 1818 1819 1831 1832 1201 1835 1840 1845 1846 1851 1853 1854 1866 1868 1876 1878 1884 1886 1890 1263 1267 1902 1905 308 1276 1911 1282 323 1294 1938 1939 1940 1942 343 1946 1947 1949 1951 1956 1970 1972 373 1976 1977 1978 1347 1987 1362 1996 399 2001 2004 2016 1533
groupi	1962
groups	1867 1961 1964 1337
groups$	1154 188 1798 1845 1868 1267 1294 1940 1970 1976 1977
grow	642
grow$	1248
grows	642
growth$	45
guard	37 38 437
guardian$	750
guards$	29
guidan	1628 1645 434 1407 633
guidance$	1700 831
guide$	196 831
guided$	831
guidel	31
guideline$	32
guidelines$	32
guides$	831
guiding$	831
gulf$	325 365
gym	41
had$	25 43 1663 440 1409
haircuts$	1597
half	20 1867
half$	987 46 65 1257
hall	10 41
hall$	1831 270 1884 1926
halt$	249
halv	642
halved	1033
halved$	1666
halves	1234 1867 1964
halves$	1369 2003
hand	622
hand$	1745 1513 900
handed	47
handed$	1014 1401 1408
handing$	900
handle$	1932
handou	1628 1645 434 1407 633
hands$	900
hang$	1149 1945
hangin	1297
hanging$	1784 1930 1931 1962 1974
happen	1401
hard$	321
harder$	321
harm	1439
harm$	1669 70 2005 2006 716
harmed$	716
harmful$	716
harming$	716
harms$	716
has	521
has$	25 27 997 43 1404 442 1411 554
have	1651 521
have$	25 27 997 110 152 1404 442 1411 554
haven$	1731 1763
having$	110 1418 554 619
he	72 336 357
he$	1764
head	37 38 2019
health	1762 198 340
heard	1658 1039 1672 1461
heard$	1747 1774 647
heater	36
hedge$	22
held	1619 1633 1009 44 81 82 83 1401 506
held$	1642 1011 1049 1050
helmet	36
help	1758 509
help$	74 1700 142 278 1479 1524 833
helped	310
helped$	74 833
helpful$	1667 74 1468
helpin	509
helping$	142 833
helpline$	35
helplines$	35
helps$	142 278 833
her	1034 178 1151 1792 1170 1839 1210 1857 1225 1226 1860 1863 1240 1889 306 1925 1937 1315 1428 1529 1541 1544 1549
her$	1638 84 1132 1218 1232 291 547 1558 1596
here	1046
here$	1649 1679 1680
herfriends$	1947
hergroup$	1947
hierar	693
high$	439 476
higher	45 642
higher$	1012 439
hike$	2030
hikes$	2030
him	1034 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1240 1889 306 1925 1937 1315 1428 1529 1541 1544 1549
hire$	887
hires$	887
hiring$	887
his	1839
his$	1638 84 1132 1218 1232 291 547 1558 1596
hisfriends$	1947
hisgroup$	1947
hits	981
hits$	1614
hoc$	1082
hockey	1400
hockey$	2033
hold	1253 506 521
hold$	95 259 1886 1342 1351 1999 400 1368 554 581 600 933
holding$	95 554 600
holds	988 1621
holds$	95 554 600 933
holiday$	404
holidays$	404
holidayss$	404
holist	100 106
holistic$	1067 1073
home	214 1873 1906 1311 363 1964 1343 2029
home$	1667 1181 1817 1892 1928 1302 1948 1952 1954 1976 393 2018 458 1591
homes	1260
homes$	1817 1893 1907 1302 1952 1976 2022
hometime$	1944
hometimes$	1944
honest$	1667 1527
hope	1039 1672 1758 543
hopes	1039 1672 543
hoping	543
host$	1668 910
hosted	1633 1401
hosting$	910
hosts$	1668 910
hotspot$	694
hotspots$	694
hours	1628 1645 434 1407 633
hours$	1610 17 1646 1230 1309 1555
house	363 380
house$	259 1347
housed$	1228 1303
household$	1296
households$	1916
houses	1234 1867 1260 1286
houses$	1893 1919
housin	380
housing$	1347
how	94
how$	19 1061 1336 1413 1431 1506 1574
hub	10 41
hub$	1763
humili	721
hurt	1020 1439
hurt$	1653 1669 70 2005 2006 1440 715
husband$	748
hustl	370
identi	1019 1071 1401
identification$	1323
identified$	1701 1704 1405 680 839
identifies$	511 680 839
identify$	1652 511 680 839
identifying$	511 680 839
identity$	1735
if	1345
if$	85 1711 138 1814 1935 1967 1452 501 1475 1482 553
imam	37 38
implem	4 1401
implementation$	971
impos	578
impossible$	321
improv	45 499 509 642
improve$	1012 823
improved$	1012 1737 439 1503 823
improvement$	30 45 1523
improvements$	30 1523
improves$	823
improving$	823
in	1621 1053 1079 1090
in$	1622 995 998 1634 1012 48 1650 1029 63 1031 1686 97 99 1708 1712 113 1723 1736 1111 211 1829 298 1934 1936 1948 1954 1968 1379 2013 1382 2015 2023 2024 1394 2029 2031 1422 1424 1427 546 1519 575 1554 1569 1570 1576 1583 1593
incide	644
incident$	66 493
incidents$	66 493
includ	1046 80 1461
include$	1679
included$	1679 1047
inclus	131 163
inclusive$	1098 1734 1130 1527
increa	45 499 509 521 642
increase$	45 1012 1520
increased$	1012 1737 439 523 1503
increases$	1520
increasing$	1012
indivi	1277 346
individually$	1910 1535
indoors$	1948 1954
induct	1628 996 1645 434 1407 633
inducted$	1629
induction$	2
influe	1762 1518
influence$	1796 1207 1840 1351 1999 400 1368 854
influenced$	854
influences$	854
influencing$	854
influential$	1537
inform	1625 1628 1639 1640 1645 1075 434 1407 1461 633
inform$	842
information$	1611 983 1692 1708 1476
informed$	1073 1707 1747 1473 1492 1512 842
informing$	842
informs$	842
ininto$	1392
injunc	191 1158 192 1159
injunction$	1531
injunctions$	1531
injur	644
injured$	717
input	1137
input$	1770 791
ins$	1382
inside$	1186 1948 1954
insist$	386
insistd$	386
insists$	386
inspire$	775
inspired$	775
inspires$	775
instal	989 1009 1401
install$	878
installation$	30
installed$	1622 1642 878
installing$	878
installs$	878
instead$	61 296 1313 488
instru	243
instruct$	203
instructed$	203 247
instructing$	203
instructs$	203
intake	1979
intell	1075
intelligence$	1708
intend	543
inter$	105
interest$	1751
interests$	235
interrogat$	531
interrogate$	531
interrogates$	531
interrogating$	531
interrogats$	531
interv	1628 1639 1640 1645 434 1407 633
intervention$	1478 1525
interventions$	1478
interview$	618
interviewed$	618
interviewing$	618
interviews$	618
into	1053 299
into$	1679 1686 1704 1124 1858 290 1936 1392 1505 575
introd	4 1401 578
introduce$	963
introduced$	963
introduces$	963
introducing$	963
introduction$	971
investigate$	539
investigates$	539
investigating$	539
invita	1628 1645 434 1407 633
invite	967 1619 1625 996 1004 1639 1640 443
invite$	893
invited$	1600 1629 1637 1410 893
invites$	893
inviting$	1734 893
involv	1137 1461
involve$	861
involved$	861
involvement$	1770
involves$	861
involving$	861
is	970 81 93
is$	997 1001 1002 49 75 1114 261 463 465
isolat	574
isolate$	573
isolates$	573
isolating$	573
isolation$	1928 1542
issue$	1690 1692 1721 493 1464 803
issued	1009 47 1401
issued$	1642 1014 1408
issues	1476
issues$	1690 1058 1692 1721 493 803
it	1034 1672 1428
it$	1054 1376 1421 463 1558 1560 1565 1584 1592 1595
its$	133 1132 1190 2025 1393 2027 1399 547 1555 1556 1558 1577 1581 1584 1595 1596
january$	1662
jog$	632
joges$	632
jogs$	632
join	976 1609 1619 28 1211
join$	962
joined	1619
joined$	105 106 139 1137 1461 962
joining$	962
joins$	962
joint	983 105
joint$	1616 1072 1263 308 1276 1946 1476 534
jointly$	1477
judgement$	1717 790
judgemental$	1098 1130
judgment$	790
july$	1662 1030
june$	1662 1030
keep	1651 1168 212 374 506 521
keep$	76 103 148 184 1171 234 259 260 262 1254 318 326 348 354 387 403 507 525 581 929
keeped$	326
keepin	506
keeping$	103 148 184 259 260 262 318 326 348 354 387 403 507 581 929
keeps	506
keeps$	76 103 148 184 259 260 262 318 326 348 354 387 403 507 581 929
keepting$	403
kept	81 82 83 1071 1401 506
kept$	1603 1042 76 1049 1050 1704 148 1116 259 1228 348 354 367 581
keys$	441
kid	1341
kids$	1879
kind$	1667 1287 1527
kinder	340 1325
kit	36
kit$	441
kitche	41 2011
kitchen$	30
kits$	441
knew$	1663 446 464
knife$	677
knives$	676
knock$	627
knocking$	627
knocks$	627
know	1651 1039 1672 1461
know$	1131 1766 446 464
knowing$	446 464
known	57 81
known$	1024
knows	1039 1672
knows$	446 464
labeled$	733
labelled$	733
lad	1341
lad$	336
lads	39 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1925 1315 1337 1529 1541 1549
lads$	336 1970
laid$	1630
lamp	36
lamp$	22 34
lamps$	22 34
landlo	37 38 1374 2019
landlord$	2007 657
landlords$	657
language$	1498
lanyards$	441
larger$	1927
last$	1650 1029
lasted	1661 62
late	1379
late$	2012
later$	1475
launch	1401
lead	21 1627 37 38 437
lead$	1668 1096 196 430 438 1586
leadar	988 1621
leadat	988 1621
leadca	988 1621
leadch	988 1621
leadchecks$	988
leadci	988 1621
leadco	988 1621
leadde	988 1621
leadem	988 1621
leader	37 38 178 1151 1792 1795 1170 1210 1857 1225 1226 1860 1863 264 1240 1925 1315 357 1529 1541 1544 1549
leader$	1823 1537 1540
leaders$	1823 1537 1540 690
leadfi	988 1621
leadho	988 1621
leadin	336 1997 1544
leading$	430
leadlo	988 1621
leadma	988 1621
leadme	988 1621
leadof	988 1621
leadpr	988 1621
leadre	988 1621
leadru	988 1621
leads$	1668 430
leadse	988 1621
leadsh	988 1621
leadsu	988 1621
leadup	988 1621
leadvi	988 1621
leadwr	988 1621
leafle	1628 31 1645 434 1407 633
leaflet$	1611 1646 2014 1589 635
leaflets$	1646 1589
learn	509
learn$	1850
learni	1628 1645 1075 434 1407 633
learning$	1708
leav	396 622
leave	1651 197 214 305 371
leave$	76 77 1160 1164 1181 1272 315
leaves	371
leaves$	76 77 315
leavin	197 1311 371
leaving$	76 77 1164 315
leavingtime$	1944
leavingtimes$	1944
led$	156 1492 1512
left	81 1995
left$	1042 76 77 1998
lend$	918
lending$	918
lends$	918
lens$	786
less	342
less$	224 225 1206 1299 487 638
lessen	356 2000 401
lesson	1628 1645 1234 1867 1328 1961 434 1407 633
lesson$	1646 1648 270 1875 1938 635
lessons$	1646 1648 1664 1587 1597
let$	164 1142 1167 253 1247 1254 1284 388 416
leted$	1142
lets$	164 253 388 416
letted$	1142
letter	1628 1645 434 1407 633
letter$	1611 66 1589
letters$	66 1589
letting$	164 253
level$	439
levels$	439
liais	1472
liaise	1004
liaise$	771
liaised$	1637 1005 771
liaises$	771
liaising$	771
liaiso	983
liaison$	1616 1705 771
librar	37 38 41
library$	1884 1926
licenc	1628 1645 434 1407 633
licence$	191
lift	401
lift$	614
lifted	2000
lifted$	614
lifting$	614
lifts$	614 1597
light	36
light$	22 34 408 592
lighti	36
lighting$	22 34 592
lights$	22 34 408 592
like	1039 1672
liked	57
liked$	1024
likes	981 1039 1672
likes$	1614
limit	183 1168 240 342 368
limit$	263 369
limited$	1776 369
limiti	183
limiting$	263 369
limitped$	369
limitping$	369
limits	183
limits$	263 369
limitting$	369
line$	35 1677 118 1457
lines$	35 1677 118 1457
linger	1962
linger$	1945
link	1150 1253
link$	123 1783 199 219 1886 1323 420 480
linked$	123 420
linking$	123 420
links	1476
links$	123 1726 1783 199 219 1886 1323 420 480 1476
list	31 1019
list$	3 18 1652 2014 478
listen	1461
listen$	838
listened$	459 838
listening$	1474 529 838
listens$	838
lists$	18 478
lit$	1427
live	1873 1401
live$	1635 1850 1228 333 1957 1966
lives$	333
living$	1850
loaded$	1408
lock	36
lock$	22 34 326 871
locked$	326 871
locking$	326 871
locks$	22 34 326 871
log$	3 18
logged	1009 1401
logged$	1642 685
logs	988 1621
logs$	18 685
loiter	1962
long$	1665
longer	1651 206 1312 375 642
longer$	1080 175 200 1173 242 244 1217 1416 569 583
look	543
look$	121 1096 143 212 538 552
looked$	81 1071 538
lookin	543
looking$	143 538
looks	543
looks$	143 538
loop$	1473
loosen	286 1310 356 2000 401
loosen$	1943
loosens$	1943
lose$	197 1248 1366
loses$	223 1366
losing$	1366
lost$	1366
lot$	1878 1879
loudes	1997
lower	642
lower$	610
lowered$	610
lowering$	610
lowers$	610
loyalties$	219
loyalty$	219 1323
lunch	1234 1867 1311 1390 1391
lunch$	1235 2023 2024 1587 1597
lunche	1867
lunches$	1587
luncht	382 383
lunchtime$	1641 1944 1349 1983
lunchtimes$	1641 1944 1349 1983
made	1619 1009 93 1401
made$	1630 1642 247
mail	1628 1645 434 1407 633
mailed	967 1401
mailed$	1600
main	336 1997 1544
mainta	509 521
maintain$	827
maintained$	1737 827
maintaining$	827
maintains$	827
make$	93 109 134 1109 313 332 414 522 550
makes	988 1621
makes$	134 313 332 414 550
making$	109 134 313 332 550
male$	1435 864
males$	1435 864
mam$	741
man	1655
man$	651 864
manage	21 988 1621 37 38 121 1109 2019 437 509
manage$	1088 1742 1932 818
managed$	1737 565 818
management$	534
managerchecks$	988
managers$	29
manages$	818
managi	509
managing$	818
manner	1099
manner$	1732 1739
many$	1618 986 1013 1665 1969
map	1628 31 1645 434 1407 462 633
map$	35 2014 418 444
mapped$	418 686
mappin	1628 1645 434 1407 462 633
mapping$	418 686
maps$	418 444
march	378
march$	1662 1030
mark$	1411 1429
marked$	463
marks$	1411 1429
master	1628 1645 434 1407 633
match	33 1390 1391 1400
match$	1000 2009 2023 2024 2032 2033
matche	1400
matches$	1000 2032 2033
materi	36
mates	1307
mates$	1879 1940
matter$	1046 1721
matters$	1721
may$	1030 1694 1139
meal	33 1390 1391
meal$	1000 2014 2023 2024 2032 1587
meals$	1000 2032 1587 1589
means$	1688 1725
measur	1076
measures$	1709 1077
mechanisms$	1077
mediat	1628 1645 434 1407 633
meet	968 1607 44 1651 1149 1791 1161 1800 1801 1188 1205 1211 1214 1887 1288 1945 1342 1472
meet$	1606 1011 1146 1782 1160 1794 1821 1822 1843 1847 1921 1291 1968 1978 1353 1356 1990 413
meetin	983 1628 1645 1150 1784 1804 1207 1962 1974 434 1407 633
meeting$	1616 1646 1775 1783 1164 1832 1837 1849 1275 1909 1297 1931 635
meetings$	1616 1646 1688 1775 1840 1275 1909
meets	988 1621
meets$	1606 1011 1146 413
meetup$	1838
meetups$	1838
member	26 1627 39 40 51 54 1025 68 72 1040 1069 146 1113 178 1151 1792 1169 1170 1809 1811 228 1210 1857 1225 1226 1860 1863 264 1240 1885 306 1925 1937 1315 1337 437 1414 1529 1541 1549
member$	1865 336 1333 1540
members$	0 1 1605 23 993 29 1007 1018 1021 1035 1037 1673 1702 1166 1201 1841 1865 1886 336 1970 373 1540
membership$	1258
memora	1628 1645 434 1407 633
men	1655
men$	651 864
mend$	881
mended	989
mended$	1622 881
mending$	881
mends$	881
mention$	1677 1457
mentions$	1677 1457
mentor	21 988 1621 1627 1628 37 38 1645 434 437 1407 633
mentor$	0 1 1605 29 1646 438
mentorchecks$	988
mentoring$	1617
mentors$	0 1 1605 29 1646
mentorschecks$	988
menu$	2026
messag	1628 1645 1211 1297 1974 1342 434 1407 633
message$	1022 58 1353 2017
messages$	1022 58 1775 1144 704
messaging$	1775 1837 1930
met	1607 1619 991 1004 1639 1640 44 310 443 1461
met$	1613 1624 994 1637 1005 1011 1360 1410
meters$	1836
metres$	1836
might$	1139
miles	314 1966
miles$	1836 1281 1330
milestone$	24
milestones$	24
mind$	1744 1473
mindfu	1071 1120
mindful$	1704 1707 1753
minibu	1628 36 1645 1979 434 1407 633
minibus$	2032
minimi	183 240 342 509
minimised$	1737 1776
minute	1628 1645 434 1401 1407 633
missin	1020
missing$	1653 644
mistak	724
mitiga	509
mitigated$	1737
mix	1149 1791 1161 1800 1214 1887 1945
mix$	1782 1794 1843 1847 1550
mixing	1150 1784 1804 1962 1974
mixing$	1783 1832 1849 1931 1551
model$	1497
models$	1497
module	1628 1645 434 1407 633
module$	35
modules$	35
moment$	1697
monday	382 383
monday$	1641 382 1349 383 1983 1377
mondays$	1641 1349 1983 1377
money$	15
monito	1071 1472
monitor$	681 768
monitored$	1704 681 768
monitoring$	681 768
monitors$	681 768
month$	404
monthly$	1601 423
months$	1713 404
more	45 100 105 499
more$	1012 1015 50 1067 1072 130 1101 170 1156 230 1200 256 1927 340 1325 1988 439 1417 1486
mornin	382 383
morning$	1349 1983
mornings$	1349 1983
mosque	41
most	20 1355
most$	987 1015 1240 1988 1997
mother	1193
mother$	740
motivate$	776
motivates$	776
motivating$	776
mov	378 385
mov$	316 329 366
move	273 371
move$	202 214 226 259 274 1882 283 301 305 316 329 352 1324 366 1980 1994 425 1532 591
moved	273 1994
moved$	1020 202 226 1194 1228 1231 274 301 316 329 1303 1324 366 379
moveed$	352
moveing$	202 352
movements$	692
movered$	352
moves	273
moves$	202 226 259 274 1882 301 316 329 352 1324 366 1980 425 1532 591
moving	273
moving$	316 329 366 503 591
movred$	316 329
movring$	316 329
movs$	316 329 366
much$	986 1665
multi$	983 105 106
mum	1193
mum$	740
mural$	30 2014
murals$	30
museum	41
music$	2026
must$	129 137 1289
name	1651 1019
name$	1652 1024 604
named	1654 1023
named$	1656 1405 467
names$	477 604 709
nan	1193
nan$	743
nana$	743
nanny$	744
naturally$	1310
near	1300 1305
near$	1080 1177 1850 1938 1569
nearby$	1554
necess	100
necessary$	1067 1467 1468
needed$	1467 1468
needs	1461 1476
needs$	1478 801
neighb	54
neighbours$	1021
neither$	182 271 338
nephew	1341
netbal	1400
netball$	2033
networ	13 1056 1374
network$	980 71 1689 235 1940 1977 2007
networks$	1688 1725 235 1940 1977
never	206 1312
never$	175 182 200 1173 244 1869 275 288 304 324 569 583 738
new	198 340 1325
new$	229 1246 300 320
newsle	1628 1645 434 1407 633
newsletter$	635
next$	1300 1305 1475
nicer	340 1325
nicer$	1246 320
niece	1341
night	1234 1867 1906 1964
night$	1610 1641 1222 1871 1894 1895 1301 1349 1983 1991
nights	1867 644
nights$	1610 1641 1222 1872 1895 1907 1301 1349 1983 1422
no	238
no$	55 181 209 233 250 254 327 1355 449 450
nobody	72
nobody$	338 643
non	180 561
non$	131 163
nonassociation$	1528
noncontact$	1147
none	72
none$	210 271 338 643
nor$	182 583
normal$	1055 132
norms$	1498
not	61 1168 206 238 1312 1313
not$	53 1028 78 79 175 182 193 200 1803 1173 242 244 1869 271 275 280 288 294 304 317 324 569 583 584 737
note	1628 1645 1045 92 434 1407 633
note$	18 1676 1677 1678
notes$	18 1677
nothing$	213
notice	31 1039 1672 1158 1159
notice$	34 187 408 1530 1538 1539
noticeboard$	1631
noticeboards$	1631
notices$	34 408 1530 1538 1539
notifi	1625
november$	1662
now$	997 1650 159
nowhere$	222
number	31 1655
number$	9 1611 12 14 35 42 1335
numbers$	1618 1335 441
nurse	21 1627 37 38 437
nurse$	764
nursea	988 1621
nursec	988 1621
nursechecks$	988
nursed	988 1621
nursee	988 1621
nursef	988 1621
nurseh	988 1621
nursel	988 1621
nursem	988 1621
nurseo	988 1621
nursep	988 1621
nurser	988 1621
nurses	988 1621 437
nurseu	988 1621
nursev	988 1621
nursew	988 1621
nurtur	131 163 509
nurture$	853
nurtured$	853
nurtures$	853
nurturing$	1098 1130 853
observ	1628 1645 434 1407 633
obtain	1401
occasi	644
occasions$	1230
occur	1105
occur$	1738
occurs$	1738
october$	1662 1030
of	984
of$	1604 985 1652 1659 1028 1038 1679 90 1693 1709 1085 1102 1787 1155 1162 1809 1182 1186 1270 1272 1918 1929 1304 1327 2002 2021 1413 447 1444 1445 1455 1502 1508 1546
off	1163 1322 1966 2029
off$	1602 1624 190 1164 1955 393 1556 1579 1580 1583
offer	1628 1645 100 434 1407 1476 633
offer$	1067 136 859 936
offere	967 1625 1639 1640 1009 47 100 158 1128 1401
offere$	136
offered$	1600 1642 1014 1067 1701 1071 1125 1761 859 936
offeres$	136
offeri	100
offering$	1067 136 859 936
offers	988 1621 100
offers$	1067 136 859 936
office	21 988 1621 1627 37 38 437
officer$	0 1 1605 29 660
officerchecks$	988
officers$	0 1 1605 29 660
officerschecks$	988
often$	7 986 1665 1760 1454
older	336 1982 1997 1544
older$	1655 178 1151 1792 1170 1208 1210 1857 1225 1226 1860 1863 1925 1315 1965 468 470 1529 1541 1549 585 586
oldest	178 1151 1792 1795 1170 1210 1857 1225 1226 1860 1863 264 1240 306 1925 336 1315 357 1997 1529 1541 1544 1549
oldest$	1965
on	1379
on$	998 1653 1711 1712 1093 1729 1112 1129 1767 1802 1827 1216 272 1243 295 1934 1304 410 2012 2013 2015 1394 2031 1448 524 1526 1555 1556 1569 1570 1579 1580 1594
once	1967
once$	1601 1830 1848 1856 1968 2013
one	1795 336 361 1544
one$	1794 205 1174 208 1187 1215 264 1232 1240 306 1277 1910 1283 1921 328 338 1942 346 357 1407 467 1535 1556 1571 1572 1592 643
ones	1338
ones$	1841 1896 1338 1971 1540
ongoin	100
ongoing$	1067 1087 534 769
online$	1635
only$	207 248 1910 350
open	1009 1379
open$	977 1008 1642 1668 1100 1748 1749 1120 2012 1427 1474 1527 1586 869
opened	1009 1401
opened$	1630 1008 1642 869
opening$	588
opens$	1008 1668 869
operat	1446
operational$	1635
opinions$	174
opport	1758 1461 1476
opportunities$	1103 1478 1479 541
opportunity$	1727 541
opposite$	267 1244 1273 402 1370
optimi	509
option	1758 1343 1507
option$	1506 541
options$	1976 1478 1506 541
orbit$	1351
order	1003 1781 191 1158 1159 243 378
order$	1636 1780 187 203 386 1530 1538 1539
orderd$	386
ordere	1003 1401
ordered$	1636 203 247
ordering$	203
orders	1158 1159 243
orders$	1780 203 386 1530 1538 1539
ordina	37 38 139
ordinary$	132
ordinate$	1516
ordinated$	1073 1106 1516
ordinates$	1516
ordinating$	1516
organi	1633 1401
organise$	1668 432
organised$	432
organises$	1668 432
organising$	432
other	1056 146 1113 1796 198 1801 1811 1813 1824 1839 1238 1885 1888 1889 1268 1914 340 1325 1982 1350 1984 1986 576 1547
other$	1689 1797 1166 1810 1179 1832 1200 1202 1838 1208 1844 1853 1854 1862 1866 267 1876 1246 297 1265 300 1279 1913 1282 1917 1942 1949 1319 1956 1972 1975 376 1346 1982 1350 1984 1352 1987 1365 399 2001 2004 1543
others	1056 1824 1885 1318
others$	1689 1166 1810 1840 1844 1846 1853 1854 1866 1282 1942 1949 1950 1951 1956 1972 1975 1987 1365 399 2001 2004
our	1046
our$	1679 133 1132 547
out	384 2029 1507
out$	971 1632 1014 1026 1675 1043 1044 78 1679 1047 1049 1110 1750 1761 1782 1160 1163 1185 1847 1864 1873 1241 1245 282 1252 1887 1268 1293 1936 1943 1314 1331 1334 1388 458 1487 1562
outcom	1476
outcomes$	806
outing$	2032
outings$	1909 2032
outlet	1518
outlook$	1751
outrea	1628 1645 1137 434 1407 633
outreach$	1617 1770
outreachworker$	974
outreachworkers$	974
outsid	78 1202 1268
outside$	998 1913 1554 1569
over	1290
over$	1788 215 1838 1922 1923 1927 518 1502
overla	1161 1945
overlap$	1794 1806
overs$	1838
oversi	1461 1476
oversight$	1488 1501 535
overview$	1488
own$	1048 1051 1184 1219 1928 334 1359 1432 1535
owner	37 38 2019
pack	1628 1645 434 1407 633
pack$	1611
page	1628 1645 434 1407 633
page$	981 35
pages$	35
paid	1401
paid$	1003 421
paint$	2026 882
painte	989
painted$	1622 1630 882
painting$	882
paints$	882
pair	178 1151 1792 1170 1210 1857 1225 1226 1860 1863 306 1925 1315 1529 1541 1549
pairs	1338
pairs$	1971
panel	13 1628 37 38 1645 1056 434 1407 633
panel$	980 1689
paragraph$	1677 1457
paragraphs$	1677 1457
parame	1045
parameters$	1678
parcel	364
parcelled$	1331
parent	20 1627 39 40 54 72 1069 1380 437
parent$	0 1 1605 29 740
parents$	0 1 1605 987 23 29 1007 1021 1702 1107 1170 204 287 1296 2022 1499 1511 740
park	41
park$	1856 1884 1926 629
parked$	629
parking$	629
parks$	629
part	976 1609 1619 1620 28 574
part$	1626 995 78 1046 1765 1369 2003
partic	976 1609 981 28
participants$	1614
participate$	995
participates$	995
participation$	1406
partie	33
parties$	1000
partin	574
partne	13 983 1627 1056 105 106 437 1476
partner$	749
partners$	0 1 1605 980 29 1689 107
partnership$	980 1616 1072 1073 1477
parts$	1369 2003
party	33
party$	1000 2032
pass$	92
passage$	1677 1457
passages$	1677 1457
passed$	1691
passes	36
passes$	441 1587 1589
pastor	100
pastoral$	1067
path	2011
path$	30
pathwa	1343 1518
pathway$	1976
pathways$	1688 1976
patient$	1527
patrol	968 1607 1628 1645 434 1407 633
patrol$	1606 1617 666 911
patrolled$	911
patrolling$	911
patrols$	1606 1617 666 911
pay$	877
paying$	877
pays$	877
peace	1348
peace$	1981 1998
peer	1796 1165
peer$	178 1151 1792 1796 1165 1798 1170 1210 1857 1225 1226 1860 1863 1885 1920 1925 1307 1315 1344 1529 1541 1549
peers	1885 1307 1984
peers$	1797 1798 235 1876 1879 1900 1282 1920 1940 1942 1949 1956 1958 1960 1972
people	20 1627 1113 437
people$	0 1 1605 987 23 993 29 1007 1018 1021 1035 1670 1673 1674 1702 1756 1140 1201 1879 1886 1920 336 1970 406 2016 1437 471 1552
per$	20
percen	20
percent$	987
perceptions$	1498
perfor	33 1633
perform$	427 945
performance$	1000 2009
performances$	1000
performed$	945
performing$	427 945
performs$	427 945
periodic$	505
periodically$	1712 505 1475
permit$	1685 1719 1142 1247 1284 1520
permited$	1142
permits$	1685 1719 1520
permitted$	1142 1167 1317
person	1627 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 264 1240 1925 1315 437 1529 1541 1549
person$	0 1 1605 29 139 1865 1333 1437 545
phone	968 36 1342 1994
phone$	441 896
phoned	967 1004 1639 1640 443
phoned$	1600 1637 1005 1410
phones	201
phones$	441 896
phoning$	896
pick$	121 1096 358 615
picke$	358
picked$	81 82 1071 615
pickes$	358
picking$	358 615
picks$	358 615
picnic	33
picnic$	1000 2032
picnics$	1000
picture$	1022 1054
pictures$	1022
pitch	2011
pitch$	30
plac	385 578
plac$	366
place	982 989 1628 1633 1645 273 434 1401 1407 633
place$	1615 1622 1697 1701 1710 1731 1750 1763 1856 259 270 1875 283 1258 296 1904 1313 352 366 403 1405 1462 1567
placed	273 1401
placed$	1850 1228 1231 274 301 1295 1303 366 379
placeed$	352
placeing$	352 403
placem	1234 1867 1235 1873 1260 1901 1269 1906 363 1343
placement$	274 1882 283 1902 1952 1976
placements$	1868 274 1882 283 1893 1907 1952 1976
placered$	352
places	273 1385
places$	1697 1731 1763 259 283 352 366 403 2018 1567
placeting$	403
placin	273
placing$	366
placs$	366
plan	1628 1645 434 1407 543 633
plan$	2 1611 24 1668 1681 1684 1054 1475 635
planni	543
planning$	1705 1500
plans	543
plans$	1668 1077
plant$	939
planted$	1630 939
planting$	939
plants$	939
play	33
play$	30 1000 165 1160 1209 2009 433 952
played	1633
player	39
players$	1553
playgr	1234 1867 1906
playing$	165 433 952
plays$	1000 165 433 952
pledge$	32
podcast$	35 2017
point	1019
point$	1652 1697
police	21 988 1621 1627 37 38 437
police$	0 1 1605 29 658
policechecks$	988
polici	1628 31 1645 434 1407 633
policing$	659
policy	1628 31 1645 1395 434 1407 633
policy$	35 2028 635
pond$	30
pool	41 1400
pool$	2033
pop$	552
portal$	35
portals$	35
positi	131 163 198 340
position$	1475
positive$	1098 1734 1742 1130 551 1527
possib	1507
possibilities$	541
possibility$	1506 541
possible$	1281 1467 1468 1484 541
post	1628 1645 434 1407 622 633
post$	1649 1405
posted	999 1009 47 1401
posted$	1632 1642 1014 1408
poster	1628 31 1645 434 1407 633
poster$	34 408 2014 1589 635
posters$	34 408 1589
potential$	541
power$	187 1999 400 1368 1530 1538 1539
powerful$	1932
powers$	187 1530 1538 1539
practi	1627 37 38 1075 437 1476
practicable$	1468
practice$	1706 1708
practitioner$	0 1 1605 29
practitioners$	0 1 1605 29 107
presen	1628 1645 1105 1137 434 1401 1407 633
presence$	1770 1178 1488 1490
present$	1738 1904 1527 617 1586
presented$	617
presenting$	617
presents$	1738 617
preven	183 186 1168 237 238 374 509
prevent$	184 1171 234 1254 330 821
prevented$	1776 362 821
preventing$	184 330 821
prevention$	821
prevents$	184 330 821
prey	1439
prey$	1669 70
preying$	70
preys$	70
price	1395
price$	2028
priced	1003
priced$	1636
print	622
print$	905
printe	999 1009 1401
printed$	1632 1642 905
printing$	905
prints$	905
priori	1461 509
priorities$	792
prioritise$	695
prioritised$	1737 695
prioritising$	695
priority$	1089 792
prise$	259 278
pro	198 340
proact	106 139 1120
proactive$	1073 1106 1753 849
proactively$	849
problem$	1721
problematis$	531
problematise$	531
problematises$	531
problematising$	531
problematiss$	531
problems$	1721
procedures$	1688
processes$	1688 1077
procur	1003
procured$	1636
produc	4 988 1621 1979 1401
production$	971
profes	13 1627 1056 437
professional$	0 1 1605 29 1084 438 496
professionals$	0 1 1605 980 29 1689 107
profile$	1464 1488 684
profiled$	684
profiles$	684
profiling$	684
profit	1439
profit$	1669
progra	1628 1645 1328 1961 1343 434 1407 633
programme$	2 1608 1976 435
programmes$	1976
progre	991 1071 1096 1128
progress$	1687 1726 1729 1475 1523 815
progressed$	1624 1704 1761 815
progresses$	1687 815
progressing$	815
progresss$	1687
prohib	183 186 237
prohibit$	184
prohibited$	1776 362
projec	1964
project$	30 1831 435
promise$	247 386
promised$	386
promises$	247 386
promot	509
promote$	782
promoted$	1737 782
promotes$	782
promoting$	782
promptly$	1708
proper$	1055
proportionate$	846
proportionately$	846
protec	509
protect$	828
protected$	1737 828
protecting$	828
protection$	191
protective$	1476
protects$	828
protoc	1628 1645 434 1407 633
protocol$	635
provid	988 1621 1009 47 100 1401 521
provid$	136
provide$	1067 136 858 935
provided$	1642 1014 1067 1701 158 1408 858 935
provider$	1919
providers$	1919
provides$	1067 136 858 935
providing$	1067 136 858 935
provids$	136
provis	4 1628 1645 1137 1873 434 1407 1476 633
provision$	971 1770 1952 1478 1479
provisions$	1952
pru$	1952
psychiatrist$	761
psychologist$	760
public	4 938
publication$	971
publis	999 1401
publish$	906
published$	1632 906
publishes$	906
publishing$	906
pull$	196 259 347 1351 1999 400 1368
pulle$	347
pullen$	347
pulles$	347
pulling$	347
pulls$	347
pupil$	336
pupils	1396
pupils$	336 1553
purcha	1003 1401
purchased$	1636
purpose$	1735
put	385 578
put$	989 999 1633 1009 110 1117 379 403 1401 928
puting$	403
puts$	403 928
putting$	110 403 928
qualit	1476
questi	1628 1645 434 1407 633
quicke	642
quit	396
quit$	251
quiting$	251
quits$	251
racism	732
racist	732
radar$	1473
raise	92 121
raise$	1088 497 527 940
raised$	1691 497 1503
raises$	497 940
raising$	497 1465
ramp	36 2011
ramp$	30 389 390
ran$	1402
rang	1607 443
rang$	1005 1410
rate	1651
rate$	439 636
rated$	636
rates$	439 636
rather$	296 1313 489
ratifi	1401
ration	342
re	1291 462
re$	1297
reach	1019 1342
reach$	1652 1351 520 634
reache	967 1619
reached$	1600 634
reaches$	520 634
reaching$	520
read	967 1612 1401
read$	1600 999 921
reading$	921
reads$	921
ready$	1630
reassurance$	1700 787
reassure$	787
reassured$	787
reassures$	787
reassuring$	787
receiv	1619 1620 100 1401
receive$	1067
received$	43
recogn	57 1109 509
recognise$	1742 835
recognised$	1024 835
recognises$	835
recognising$	835
record	988 1621 1628 1645 1046 80 81 82 83 1056 92 434 1401 1407 633
record$	3 18 1681 1682 1684 417 1458
recorded$	1679 1047 1049 1050 417
recording$	417
records$	18 1689 417
recove	642
recrui	967 1009 1401
recruit$	889
recruited$	1600 1642 889
recruiting$	889
recruits$	889
redecorated$	1630
redraft$	915
redrafted$	915
redrafting$	915
redrafts$	915
reduc	240 342 356 368 401 642
reduce	183 2000 509
reduce$	263 822
reduced$	1737 1776 822
reduceing$	263
reduces$	263 822
reduci	183
reducing$	822
reference$	1677 1457
references$	1677 1457
referr	967 981 1619 1625 1628 1645 434 1407 633
referral$	66 2014
referrals$	1614 66
referred$	1600
reflec	1109
reflect$	1742
reform$	1924
refunds$	1597
refurbished$	1630
refurbishment$	30
refuse	238
refused$	367
regard$	1089
region	1901
regist	1612
register$	3 18 352
registered$	352
registering$	352
registerred$	352
registers$	18 352
regrou	1291
regroup$	1924
regular$	1087 132 439 505 523 534
regularity$	6
regularly$	1708 1712 505 1475
rehear	33 1046
rehearsal$	1000 2030
rehearsals$	1000 2030
rehearsed$	1679
rehous	273
rehous$	316 329
rehouse$	265 316 329
rehoused$	1231 265 316 329 1303
rehouses$	265 316 329
rehousing$	265 316 329
rehousred$	316 329
rehousring$	316 329
rehouss$	316 329
relati	1762 1150 1152 1193 1873 1253 1476
relationship$	1783 1886 545 795
relationships$	1726 1783 235 1886 795
relatives$	1553 752
releva	1046 100
relevant$	1679 1055 1067 1467 1468
reliance$	276 1323
reloca	273
relocat$	316 329
relocate$	265 301 316 329
relocated$	1231 265 301 316 329 1303
relocates$	265 301 316 329
relocating$	265 316 329
relocatred$	316 329
relocatring$	316 329
relocats$	316 329
remain	81 153 1982 506
remain$	1074 1114 1116 318 525 581
remaining$	318 1350
remains$	1114 1116 318 581
rememb	1039 1672
remind	1004
remind$	783
reminded$	1637 783
reminding$	783
reminds$	783
remote$	1330
remov	378 396 397 490 570
remov$	347
removal$	195
remove	384 1989 1995
remove$	196 284 347 909
removed$	284 1891 1303 909
removen$	347
removes$	284 347 909
removing$	196 284 347 909
removs$	347
reopen$	943
reopened$	943
reopening$	943
reopens$	943
repair	989
repair$	30 880
repaired$	1622 880
repairing$	880
repairs$	30 880
repeat	1046 80
repeat$	1679
repeated$	1679 1047
replac	989 1313 566
replace$	594 625
replaced$	1622 1908
replaces$	594
replacing$	594
replie	981 1004 1010
replied$	1637
replies$	1614 1643
reply	1612 1010
reply$	1643
report	968 981 988 1621 1628 1645 1651 1045 1046 80 92 1994 434 1407 633
report$	1606 58 66 1676 1678 635 636
reported$	1679 1047 1691
reports$	1606 1614 58 66
reques	578
request$	1022
requests$	1022
requir	243
require$	203 386
required$	247 386 1467 1468
requireed$	203
requireing$	203
requires$	203 386
resent	1039 1672
reserve$	954
reserves$	954
reserving$	954
reside	33
residential$	1000
residents$	1552
resili	1476
resilience$	797
resour	1628 1645 1137 434 1407 633
resources$	1052 1086 1770 1478
respec	1762 509 727
respect$	837
respected$	1737 1774 837
respectful$	1667 837
respectfully$	837
respecting$	837
respects$	837
respit	1348
respite$	289 1981
respon	1612 981 1619 1620 1010 1120 509 1476
respond$	121 514 812
responding$	812
responds$	812
response$	1643 1706 812
responses$	1614 812
responsibility$	1063
responsive$	1753
rest	1796 1813 1824 1839 1888 1914 1348 1982 1350 1984 1547
rest$	1844 1846 1866 1885 289 1942 1949 1318 1956 1972 1975 1981 1987 1365 2004
restri	183 240 342 368
restrict$	263 369
restricted$	1776 362 369
restricting$	263 369
restrictped$	369
restrictping$	369
restricts$	263 369
restrictting$	369
resurfaced$	1630
resurfacing$	30
retain	521
return	1612 1619 1620
return$	335
returning$	335
returns$	335
retwee	981
retweets$	1614
reunit	1291
reunite$	1924
review	988 1621 1628 1645 1071 434 1401 1407 1472 633
review$	2 1720 1473 508 845
reviewed$	1704 508 845
reviewing$	508 845
reviews$	508 845
revise	1401
rewrite$	914
rewrites$	914
rewriting$	914
rewritten$	914
ride$	1255 2030
rides$	2030
right$	1055 1742
rights$	545 725
ring	968 1607 1651 1019 1211 1342 1994
ring$	1652 897
ringing$	897
ringle	1240 1997 1544
ringleader$	1537 1540 689
ringleaders$	1537 1540 689
rings$	623 897
rink	41
rise	642
rise$	45
rises	642
rising	642
risk	1762 1476
risk$	1690 1721 493 1475 807
risks$	1690 1721 493 807
risky	1762
rival	868
road	1906
road$	1912
robbed	1020
robbed$	1653 70 712
robber	644
robberies$	670
robbery$	670
robust	106 139 1461
robust$	1073 1106 534
role	1518
role$	530
roll	4
rolled$	1401
rollout$	971
room	10 41 1234 1867 2011
room$	30 270 1875 1938 1991 2012 2014 2025
rooms	1867
rose	642
rota	1628 1645 1979 434 1407 633
rota$	35 2014
rotas$	35
round$	1782 1519
rounde	1400
rounders$	2033
route	1906 1385
route$	1259 1912 1385 2018
routes$	1688 1259
routine$	505
routinely$	505
routines$	710
row$	66 1369 2003
rows$	66 1369 2003
rugby	1400
rugby$	2033
rule	31 1781 1395
rule$	32 1780 386 2028
ruled$	1042 386
rules$	32 1780 386 2028
run	1009 1401
run$	1642 1668 1669 2030 1402 1586 932
rung	967 1607 1004 1639 1640 44 1654 1994 443
rung$	1600 1637 1011 1410
running$	1635 932
runs	988 1621
runs$	1668 2030 1402 932
s$	84 1207 1232 291 395 399 1543
s34$	571 572
s35$	571 572
safe	131 1762 163 1385 1461 1476
safe$	1667 1098 1742 1746 1747 1130 2018 1430 730
safegu	509 729
safeguard$	829
safeguarded$	1737 829
safeguarding$	829
safeguards$	829
safely$	1425 640
safer	163 1325
safer$	1742 1746 1747 1130 1489 639 730
safety	1762 1461 1476
safety$	1735 533
said	1039 1672 80
said$	1047 636
same	1237 361 1967
same$	1649 1187 1237 1870 1242 1261 1262 1904 1305 1967
sameanother$	1876
samefriends$	1876
samegroup$	1876
sameother$	1876
samepeers$	1876
sanction$	698
sanctions$	698
sat$	1004 1228 379
saturd	382 383
saturday$	1641 382 1349 383 1983 1377
saturdays$	1641 1349 1983 1377
saw	1039 1672
say	1651 1019 1039 1672
say$	1652 636
saying$	636
says	1039 1672
says$	636
scatte	1194 1195 574
scattered$	1827 1828
schedu	1401
scheme	1628 1645 434 1407 633
scheme$	35 435
schemes$	35
school	21 988 1621 1627 37 38 41 1069 1234 1867 1235 1873 1901 1269 1906 1286 1328 1961 363 1964 1343 380 2019 437
school$	0 1 1605 29 1664 1702 1073 1882 283 1883 1884 1890 1899 1902 1903 1919 1952 1976 1347 2027
schoolchecks$	988
schooled$	1295
schools$	0 1 1605 29 1868 1907 1919 1952 1976
scope	1045 1046
scope$	1676 1678 1679 540 541
scopes$	540
scoping$	540
score	1651
score$	59 636
scores$	59 636
screen	1628 33 1645 434 1407 633
screening$	1000
screenings$	1000
search	1020
search$	700
searched$	1653
searches$	66 700
seat	36
seat$	259 333 389 390 403 2014 2026 950
seated$	1228 333 379 950
seating$	22 259 403 950
seats$	22 259 333 389 390 403 2026 1567 950
seatting$	403
second	1982
section34$	571
section35$	571
secure	982 1401
secured$	1615
security$	1735
see	968 1651 1039 1672 1801 1211 1214 1887 1945 1342
see$	1769 171 1791 1161 1800 1188 239 1843 1847 1288 1353 429
seeing	1784 1804 1974
seeing$	171 1791 1164 1832 1837 1931 1962
seek	212 543 578
seek$	127 313
seekin	543
seeking$	313
seeks	543
seen	967 1619 1625 1639 1640 44 1149 1214 310
seen$	1600 1011 1782 1789 1847 1360 394
sees$	239 429
seize$	701
seized$	701
seizes$	701
seizure$	701
seizures$	701
select$	358
selecte$	358
selectes$	358
selecting$	358
selects$	358
self$	1476
sell	1439
sell$	1669 70 2005 2006
seller	1655
seller$	656
sellers$	1552 656
selling$	70 1419 1438 1440
sells$	70 1440
semina	1628 1645 434 1407 633
send	273 378 622
send$	277 335 352 366 894
sende$	366
sended$	352 366
sendes$	366
sending$	335 352 366 894
sendred$	352
sends	988 1621
sends$	277 335 352 366 894
senior$	534
sense$	135
sensit	139 1120
sensitive$	1707 1106 1753 848
sensitively$	848
sent	1619 1009 47 1020 273 1994 1401
sent$	1642 1014 1653 226 1231 277 301 1295 1303 1324 366 1408 895
sente$	366
sented$	366
sentence$	1677 1457
sentences$	1677 1457
sentes$	366
senting$	366
sents$	366
separa	1194 1195 1277 340 364 1994 574
separate$	1219 255 267 268 1239 1244 292 293 300 1273 1274 1279 319 334 344 349 1319 1320 376 1346 1352 1358 402 1370 1548
separated$	1827 1828 1331 1548
separately$	1910 862
separation$	574
september$	1662 1030
sergea	1627 37 38
sergeant$	663
serve$	953
server	395
server$	1362
serves$	953
servic	10 37 38
service$	35 435
services$	35 1688 107 1725 1478 1479
serving$	953
sessio	1628 1645 1964 434 1407 633
session$	1646 1222 1871 1884 1894 1275 1909 1985 1991 2030 635
sessions$	1646 1222 1872 1884 1896 1275 1909 1985 2030
set	1234 1867 1906 1328 1961 1343 380 578
set$	1046 80 81 82 1117 1878 1879 1890 1267 1287 1938 1976 1347 1401 597 611
sets	1867 1961
sets$	1267 1907 1976 597 611
setting$	1697 1731 1763 597
settings$	1697
settle$	1981 1998
seven	39 40 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1925 1315 1529 1541 1549
seven$	1007
sever	183 286 356
several$	328
severed$	1799
severi	183
severs	183
sew$	948
sewing$	948
sews$	948
shadow$	1351
share	92
share$	108 1209 361 844
shared	1401
shared$	1691 1263 308 1276 1946 364 395 1363 844
shares	981 988 1621
shares$	1614 1209 361 844
sharing$	1616 108 1837 1209 361 844
she	72 336 357
she$	1764
shed	2011
sheet	1628 1645 434 1407 633
sheet$	18
sheets$	18
shelte	36 2011
shelter$	22 30 34 389 390
shelters$	34
shift	1628 1645 1343 434 1407 633
shift$	1646 1976 1985
shifts$	1646 1976 1985
shoo	370
shop	41 2019 1414
shop$	1631 1856 1926
shopke	1627 1374 437
shopkeeper$	0 1 1605 29 2007 1442
shopkeepers$	0 1 1605 29
shoplifting$	679
shops$	1631 1926 2022
shorte	342 642
shorten$	941
shortened$	941
shortening$	941
shortens$	941
should$	1068 129 137 138 1289
show	33 1019
show$	1000 1652 2032 1411 1429 1586 922
showing$	985 922
shown	999 1639 1640 47 158
shown$	1632 1014 1125
shows$	1000 1411 1429 922
shut	1995 396
shut$	326 367
shuted$	326
shuting$	326
shuts$	326
siblin	306 307
side$	1000 1369 2003 2033
sides$	1369 2003
sign	1619 1620 31 36
sign$	976 981 22 990 34 408 2014 907
signed	999 1401
signed$	967 969 990 991 1632 907
signing$	907
signpo	967
signpost$	772
signposted$	1600 772
signposting$	772
signposts$	772
signs$	22 34 408 907
since$	1424
sing$	632
singes$	632
single	346
singly	1277
singly$	1910 1950 1535
sings$	632
sister	306 1341
sister$	740
sisters$	1553
sit	81 1161
sit$	1149 1160 1794 1800 220 1209 1850 1228 333 1968 1978 1356 1990 403 603
site	1234 1867 1257 1906 1964 1343
site$	35 1890 1894 1928 1976
sites	1867
sites$	35 1907 1976
siting$	403
sits$	1209 333 403 603
sittin	1867 1974
sitting$	1784 1837 1850 333 1962 403 603
sittings$	1868
situat	1476
situation$	1054 1475
six	39 40 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1925 1315 1414 1529 1541 1549
six$	1007 1397
sixth$	1286 1328
size$	1335
skate	2011
skate$	632
skatees$	632
skater	39
skates$	632
skills$	1103
sleep	1651 1205
sleepover$	1775 1838
sleepovers$	1775 1838
slide	1628 1645 434 1407 633
slot	1964
slot$	1301 1985 1991
slots$	1301 1985
small	1299
small$	1932
snooke	1400
snooker$	2033
so$	1127 179 194 1236 281 1893 332 345 398 482
social	1149 1784 1962
social$	37 38 1165 1307 1344 492
socialise$	1782 1550
sofa$	389 390
sofas$	389 390
sold$	70 1440
solicitor$	759
some	1795 336 1544
some$	1240 328
somewhere$	1913 1308
son	1341
son$	1321 740
song$	30 2017
sons$	1321
soon$	1345
sooner	642
sort$	1287
sought$	1701 1774
space	1758 1348
space$	1731 1763 325 365 1981 2014
spaces$	1731 1763
speak	968 1214
speak$	162 1211 1847 1342 419 1586
speaking$	162 1784 419
speaks$	162 419
speed$	1755
spend	1651 1161
spend$	1149 1794 1850 455
spending$	1784 1832 1850 1962 1974 455
spends$	455
spent	982
spent$	1615 984 455
split	1194 1290 364 574
split$	1827 1195 257 258 1923 1331 379
splits$	257 258
splitting$	257 258
spoke	443
spoke$	1005 1410
spoken	1004 443
spoken$	967 1625 996 1637 1639 1640 44 1410
spotted$	1360 394
spread	364
spread$	1331 379
spring$	1662
squad	1979
squad$	1985 665
squads$	1985
square$	1149 1856 1884 1926
stabbing$	678
stabbings$	678
staff	20 21 1627 37 38 437
staff$	0 1 1605 987 29 107 1107 1499 1511
staffa	988 1621
staffc	988 1621
staffchecks$	988
staffd	988 1621
staffe	988 1621 1009
staffed$	1642 598
stafff	988 1621
staffh	988 1621
staffing$	1052 1086 598
staffl	988 1621
staffm	988 1621
staffo	988 1621
staffp	988 1621
staffr	988 1621
staffs	988 1621
staffs$	598
staffu	988 1621
staffv	988 1621
staffw	988 1621
stage	2011
stage$	30 1697
staged	1633
stagge	269
staggered$	344 1320
stall	1628 1645 434 1407 633
stall$	2032
stalls$	2032
stance$	1751
stand$	1160 333 1968 1978 403 587 602
standi	1784 1962
standing$	403 602
stands$	403 587 602
standting$	403
start	1651 1311
start$	1196 301 352 1981 554 926
starte	1128
started$	1761 352 926
starting$	352 926
startred$	352
starts$	301 352 554 926
starttime$	1944
starttimes$	1944
stated	1046
stated$	1679
station$	1631
stations$	1631
stay	1651 81 1109 153 1873
stay$	1074 1742 1114 1116 1228 283 318 1957 1966 387 412 460 463 525 581
staying$	318 387 412
stays$	1114 1116 318 387 412 460 463 581
steer$	196 318 852
steered$	852
steering$	13 196 318 852
steers$	196 318 852
step	1341
step$	305 555
stepbrother$	740
stepcarer$	740
stepcarers$	740
stepdad$	740
stepdaughter$	740
stepfather$	740
stepmother$	740
stepmum$	740
stepparent$	740
stepparents$	740
stepping$	555
steps	1076
steps$	1709 389 390 555
stepsister$	740
stepson$	740
stereo	731
stereotypes$	1498
sticke	31
sticker$	34 441
stickers$	34 441
stigma$	1498
still$	1016
stock	622
stood$	62
stop	1651 183 1168 237 238 374 396
stop$	184 197 1803 1171 234 249 1254 1908 309 1922 330 1298 452 927
stoppe	1020 1033 1995
stopped$	1653 1666 1776 1799 1908 362 452 927
stoppi	183 237
stopping$	184 309 330 927
stops	183 237
stops$	66 184 1908 309 330 1298 452 927
strang	1655 1374
stranger$	2007
strate	1628 1645 434 1407 633
strategic$	534
strategies$	1077 1103 1478
stream	1979
street	1260
street$	1817
streets$	1817 1893
streng	509 1476
strength$	1726 545
strengthen$	825
strengthened$	1737 825
strengthening$	825
strengthens$	825
strengths$	106 1726 545
strik	490
strike$	77
strive	543
strong$	523
struck	490
struck$	77
students$	1553
studio	41
submit	988 1621 1401
submit$	937
submits$	937
submitted$	937
submitting$	937
suitab	100 198 340
suitable$	1067 1468
summer$	1662 404
summers$	404
sunday	382 383
sunday$	1641 382 1349 383 1983 1377
sundays$	1641 1349 1983 1377
superv	1628 37 38 1645 434 1407 633
supervised$	567
supervision$	1617
supper	33 1390 1391
supper$	1000 2023 2024 2032 1587
suppers$	1000 1587
supplied$	70 1440
supplier$	675
suppliers$	675
supplies$	70 675
supply	1439
supply$	1669 70 2005 2006 675
supplying$	70 675
suppor	967 968 1628 1645 1071 131 139 1120 163 310 434 1407 1461 509 1476 633
support$	1617 100 1700 101 102 1077 495 1478 1479 830
supported$	1600 101 1704 1747 830
supporting$	101 830
supportive$	1098 1734 1106 1753 1130 523 1527 830
supports$	101 830
sure$	147 386 1517
sured$	386
sures$	386
surger	1390 1391
surgery$	2023 2024
survey	1628 1003 1639 1640 1645 434 1407 462 633
survey$	35
surveyed$	1636
suspen	397 570
suspend$	577
suspende$	577
suspended$	1891
suspendes$	577
suspending$	577
suspends$	577
sustai	773
sustained$	1737
swap$	944
swapped$	944
swapping$	944
swaps$	944
sway$	1351 1999 400 1368
sweep	370
sweep$	947
sweeping$	947
sweeps$	947
swim$	2032 1587 632
swimes$	632
swims$	1587 632
switch	385
switch$	612
switched$	612
switches$	612
switching$	612
system$	35 1073
systems$	35
t$	1173 583
table	36 1906 1305 1328 1961
table$	22 1820 1894 1938 389 390 1400
tabled	1401
tables	1234 1867
tables$	22 1907 389 390
tackle	121 509
tackle$	1088 696 817
tackled$	1737 817
tackles$	696 817
tackling$	696 817
tailor	100
tailored$	1067
tak	396 622
tak$	347 366
take	273
take$	4 76 77 96 109 127 141 151 157 335 347 366 431 920
taked$	366
takeing$	335
taken	1658 1661 1994
taken$	1042 76 77 157 1231 277 347 1989 1401
takes	273
takes$	76 77 151 157 335 347 366 431 920
taking	273
taking$	77 109 141 151 157 347 366 920
taks$	347 366
talk	968 1628 1645 434 1407 633
talk$	1646 162 1211 1342 542 1586 635
talked	1004 443
talked$	1637 1005 1639 1640 1410
talkin	1974
talking$	162 1837 1474
talks$	1646 162 542
tally$	18
target	100 1439
target$	24 1669 2005 2006 683
targeted$	1067
targeting$	683
targets$	24 683
task$	24
tasks$	24
taught	310
taught$	1228 1295 1303
taxi$	2032
taxis$	2032
teach$	1668 136 259 903 966
teache	20 21 988 1621 1627 37 38 437
teache$	136
teacher$	0 1 1605 29
teacherchecks$	988
teachers$	0 1 1605 987 29
teacherschecks$	988
teaches$	1668 136 903 966
teaching$	136 903 966
teachs$	136
team$	1056
teams	1286
teams$	1919
teenag	178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1925 1315 1337 1529 1541 1549
teenagers$	1970
teleph	967
telephoned$	1600
tell	1651 1019 1039 1672 243
tell$	1652 203 636 923
telled$	203
telling$	203 923
tells	1039 1672 243
tells$	203 636 923
tellsed$	203
tellsing$	203
tellss$	203
temptation$	1351
ten	1414
tenanc	363
tennis	1400
tennis$	2033
tent	1979
term	1080
term$	1662 1713 404
terms$	404
text	968 1628 1645 1211 1342 434 1407 633
text$	1022 58 898
texted	967 1639 1640 443
texted$	1600 1410
textin	1297
texting$	1930 898
texts$	1022 58 898
than	1154
than$	1017 1787 1788 215 1197 1203 1223 1456
thanke	1639 1640
that$	979 407 1413 1421 1431 467 1592
thatfriends$	1947
thatgroup$	1947
the	1380 1507
the$	975 1638 1034 133 1107 1108 1118 1212 1218 1232 1278 407 1376 1378 2012 1381 1384 1387 2025 1393 2027 1397 1399 1413 1421 1428 467 469 474 475 1499 1511 547 1555 1556 1558 1559 1560 1561 1562 1563 1565 1571 1572 1573 1574 1575 1576 1577 1579 1580 1581 1584 1585 1595 1596 1598
theatr	41
thefriends$	1947
theft	644
theft$	672
thefts$	672
thegroup$	1947
their	1839
their$	1638 1015 84 1132 217 1218 291 1393 2027 1413 1421 547 1556 1558 1584 1595 1596
theirfriends$	1947
theirgroup$	1947
theirs$	1667 1432
them	39 54 1025 1034 1037 1040 1041 1069 146 1113 178 1151 1792 1169 1170 1210 1857 1225 1226 1860 1863 306 1925 1937 1315 357 1380 1383 1396 1414 1428 1476 1529 1541 1544 1549
them$	1638 1021 1670 1673 1674 1702 1107 1756 1169 1815 1201 1886 373 2016 1387 2027 1421 463 1451 1499 1511 1563 1582 1583 1590 1592 1595 1598
theme$	1721
themes$	1721
themse	51
themselves$	1018 1738 649
then$	1759
therapist$	762
there$	1649 1083 270 1904 458 1554
these	1069
these$	1037 1702
they	26 39 51 72 146 1113 228 1863
they$	993 1018 1054 1764 373 621
thin$	218
things$	1054 1077 1732 1140 1474
think	1039 1672 1109
think$	1019 1742 1752 461 537
thinking$	1705 537
thinks	1039 1672
thinks$	461 537
thinned$	218
thinning$	218
thins$	218
this	1046 1428
this$	1676 1678 1679 1680 1218 1278 1421 467
thisfriends$	1947
thisgroup$	1947
those$	69 405
though	1039 1672
though$	1453
thought$	1705 1089 461
threat	1020 644
threat$	1022 66
threaten$	70 2005 2006 2007
threatened$	1653 70 718
threatens$	70
threats$	1022 66
three	51 72 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 307 1925 336 1315 1337 1982 1396 1529 1541 1544 1549
three$	1018 178 1151 189 1792 1170 1841 1210 1215 1857 1225 1226 1860 1863 1240 1925 328 1315 1970 1364 1378 1381 1397 1399 1529 1541 1549 1560 1592
threes$	1971
throug	967
through$	1600 8 1637 88 125 1502 1526
throw	378
thursd	382 383
thursday$	1641 382 1349 383 1983 1377
thursdays$	1641 1349 1983 1377
ticket	36
ticket$	441 1589
tickets$	441 1589
tie$	199 343 1323
ties	1150 1152 1253
ties$	1783 1785 199 219 1886 343 1323
time	1867 1964
time$	1052 1697 1081 1086 1782 1160 1805 1807 1808 1191 1192 1830 1840 1848 249 1221 1222 1856 1230 1870 1871 285 1896 1301 1309 1944 1950 1968 1985 1991 1422 1425 1485
timely	139
timely$	1106
times	1867 644
times$	7 1644 46 65 1697 1222 1868 1301 1944 1953 1985
timeta	1628 31 1645 1234 1867 1235 1269 385 434 1407 633
timetable$	1611 35 1902 2014
timetabled$	379
timetables$	35 1868
to	299
to$	1600 1629 997 1638 1011 1647 1657 1686 1062 1709 1714 1088 1722 1724 129 1736 137 1740 1753 1121 1122 1133 1189 1216 261 1864 290 1289 1936 1938 1386 2020 1389 1392 1394 2031 1410 1412 1415 1423 1424 1426 1447 1462 1508 1510 1557 1566 1573 1591 1593
togeth	1149 1150 1784 1791 1161 1800 1801 1188 1824 1205 1207 1842 1214 1237 1887 1288 1291 1967 1361
together$	1773 1782 1783 1789 1793 1794 1821 1822 1825 1830 1838 1840 1847 1848 1849 1850 1856 1870 1904 1917 1921 1924 1930 1968 1978 1993 1425 1477 1536 1599
togethers$	1838 1849
told	1004 1639 1640 1654 1039 1672 1046 81 83
told$	1637 1679 1050 247 1994 636
took	1661 62
took$	77
toolki	1628 1645 434 1407 633
tools	36
tools$	1103
torches$	441 1589
touch	1004 1149
touch$	1637 1782 1881 1474 516
tour	1628 1645 434 1407 633
tour$	2030
tourna	33
tournament$	1000 2032
tournaments$	1000
tours$	2030
toward$	1510
towards$	1510 1526
town	1234 1867 1873 1901 1906 1966
town$	1874 1883 1897 1952
towns	1867 1260
towns$	1893 1898 1907
track$	682
tracke	1628 1645 434 1407 633
tracked$	682
tracking$	682
tracks$	682
train$	874
traine	967 1619 1625 996 1401
trained$	1600 1629 873
traini	983 1628 1645 434 1407 633
training$	2 1608 1616 1617 1286 875
trains$	873
transf	273 385
transfer$	301 316 329 352
transfere$	316 329
transfered$	316 329 352
transferes$	316 329
transfering$	316 329 352
transferred$	1231 301 316 329 1303 352
transferring$	316 329
transfers$	301 316 329 352
transl	1401
transp	310
trauma$	106 545
travel	371
travel$	1146 1160 1161 1209 1850 1255 1587
travelling$	1837
travels$	1146 1209
treated$	734
tries	543
trim$	946
trimmed$	946
trimming$	946
trims$	946
trip	1628 1645 1390 1391 434 1407 633
trip$	1646 1275 1909 2023 2024 2032 635
trips$	1646 1275 1909 2032
trust	1651 1039 1672 1476 726
trust$	645
truste	57
trusted$	1024 645
trusts	1039 1672
trusts$	645
try	543
trying	543
tuesda	382 383
tuesday$	1641 382 1349 383 1983 1377
tuesdays$	1641 1349 1983 1377
turf	370
turn	1612 1619 1620 1651 378
turn$	976 326 1398 436 453 456 613
turned$	1654 1145 326 367 453 613
turning$	326 613
turnout$	1406
turns$	326 1398 453 456 613
tutor	37 38 1234 1867 1906 1286 1328 1961 1964
tutor$	1234 1235 1269 1919 1328 1343 380
tutors	1867
tutors$	1907 1919
twice$	1601 46 65 2013
two	72 178 1151 1792 1795 1170 1210 1857 1225 1226 1860 1863 306 1925 336 1315 1982 1529 1541 1544 1549
two$	178 1151 189 1792 1170 208 1176 1841 1210 1215 1857 1225 1226 1860 1863 264 1232 1240 1886 306 1925 328 338 1315 357 1364 1378 1381 1397 1399 1529 1541 1544 1549 1560 1571 1572 1592
twos	1338
twos$	1338 1971
type$	1287
unable$	221 375
uncle	1193
uncle$	746
under$	120 1401
underm	401
unders	1109 1461 509 1476
understand$	1742 834
understanding$	1527 834
understands$	834
undert	1128 1401
undertake$	247
undertaken$	1761
undertakes$	247
undo	286 356 401
unfair$	722
unfairly$	722
unfold$	1687
unfoldes$	1687
unfolds$	1687
unfollow$	580
unfollowe$	580
unfollowed$	580
unfollowes$	580
unfollowing$	580
unfollows$	580
unfriend$	580
unfriende$	580
unfriended$	580
unfriendes$	580
unfriending$	580
unfriends$	580
unit	1873 1906 363
unit$	1952
units$	1907 1952
unload$	949
unloaded$	949
unloads$	949
unlock$	870
unlocked$	870
unlocking$	870
unlocks$	870
unpick$	531
unpicke$	531
unpickes$	531
unpicking$	531
unpicks$	531
unsafe$	641
unsupervised$	1200
untangle$	349
until	1379
until$	1029 1251 331 2012 1555 1568
up	1609 1078 1090 1401
up$	1600 971 1622 1623 1632 1634 1642 1666 1049 1704 1072 1073 1711 1088 1723 1729 1106 1750 154 155 1783 1164 1827 1828 1838 1224 1858 1923 1930 2008 1403 1474 1522 1555 1564 1575 1576 1582
upd$	1403
update	988 1621 1628 1645 1071 1075 434 1407 1472 633
update$	89 1690 843
updated$	89 1704 1473 843
updates$	89 1690 1708 843
updating$	89 843
uped$	1403
upinto$	1392
upon$	1243 1304
ups$	1614 1838 1403
upskil	509
uptake	4
uptake$	971 1406
upto$	1392
urge$	544
urged$	544
urges$	544
urging$	544
use	1651 1019 1076 1439
use$	1652 1669 1709 117 127 141 2005 2006 454 568
used	982 1654
used$	1615 1661 454
useful$	1667
uses$	117 454
usher	370
using$	141 1419 454
usual$	1055 1092 132
valued$	1774
vehicle$	691
vehicles$	691
venue	1964
vicar	37 38
victim$	711
victims$	711
video	1628 1645 434 1407 633
video$	2009 2014 2017
view	1612
view$	1091 1751
viewe	1619
views	981
views$	1614 174 1498
vigila	1120
vigilance$	1488
vigilant$	1707 1753
visibility$	1443
visible$	1734 523 1527
visit	968 1607 1612 1628 44 1645 1211 1342 1390 1391 434 1407 568 633
visit$	1606 1011 1646 1775 1800 1353 2023 2024 2032 635 891
visite	967 1619 1625 996 1004 1639 1640 1009 443
visited$	1600 1629 1637 1642 1011 1410
visiti	1974
visiting$	1837 891
visits	981 988 1621 568
visits$	1606 1614 1011 1646 1775 1205 2032 891
voice	1461 1476
voice$	788
voices$	788
volunt	1627 1628 37 38 1645 434 437 1407 633
volunteer$	0 1 1605 29 1646
volunteers$	0 1 1605 29 1646
voucher$	441
vouchers$	441
vulner	1762 1476
vulnerabilities$	808
vulnerability$	808
wait	644
wait$	1768 169 1968 601
waited	1661 62
waiting$	1768 169 601
waits$	601
waive$	957
waived$	957
waives$	957
waiving$	957
walk	968 1651 1019 371 1385 1390 1391
walk$	1652 1146 1160 1161 1209 1850 277 1255 2018 2023 2024 2030 2032 463 892
walkab	1628 1645 434 1407 462 633
walked	1654
walked$	892
walkin	1784
walking$	1962 1974 892
walks	371
walks$	1146 1209 277 2030 2032 463 892
wall	2011
wall$	1631 389 390
walls$	1631
want	1039 1672 543
wanted	1023 1039 1672
wanted$	1656
wants	1039 1672 543
warden	1627 37 38 437
warden$	0 1 1605 29
wardens$	0 1 1605 29
warm$	1667
warn$	203 232 355
warne$	232
warned$	203 232 355
warnes$	232
warnin	1159
warning$	66 203 232 355
warnings$	66
warns$	203 232 355
was	1661 62 81
was$	997 1002 1006 1663 75
watch	1612
watch$	168 409 1488
watched$	409
watches$	409
watchful$	1070
watching$	168 409 528
way	1099 314
way$	1706 1732 1739 1852 1912 1281
ways$	1852 1478 1506 541
we	37 38
we$	974 1764
weaken	286 1310 356 2000 401
weaken$	1943
weakens$	1943
weaker	1299
weaker$	1932
wean$	196
weaning$	196
webina	1628 1645 434 1407 633
webpag	1628 1645 434 1407 633
websit	1628 1645 2011 434 1407 633
website$	30 1631 35
websites$	35
wedge$	325 365
wednes	382 383
wednesday$	1641 382 1349 383 1983 1377
wednesdays$	1641 1349 1983 1377
week	1964
week$	1641 404
weekda	382 383
weekday$	1349 1983
weekdays$	1349 1983
weeken	382 383
weekend$	1641 1349 1983
weekends$	1641 1349 1983
weekly$	1601 2013 424
weeks	382 383
weeks$	1641 1713 1349 1983 404
weekss$	404
welcom	57 131 163
welcomed$	1024
welcoming$	1667 1098 1734 1130 1527
welfare$	728
well$	548
wellbe	1762 1476
wellbeing$	793
went	1607
went$	1002 1375 453
were	1661 62 81
were$	997 1002 1006 1651 1663 75 261
what	94
what$	56 1045 1061 1095 167 1138 172 1413 1431
whatev	94
whatever$	1061
whatsapp$	1306 395 1363
when	61 94 1345
when$	1028 85 1061 1698 1708 1709 1711 1712 138 1814 1967 1413 1431 1462 1467 501 1475 1482 553
whenev	1345
whenever$	138 1814 501 553
where	61 94 1385
where$	1028 85 1061 1708 1709 1711 119 138 1357 2018 1413 1431 1462 1467 501 1482 517 553
wherea	61
whereas$	1028
wherever$	138 501
whether$	1431 1506
which$	972 973 1413 1431 1573
while	61
while$	1028
who	72 1997
who$	979 1618 1036 1372 1373 1413 1431 1438 472
whoever$	473 1590
whole	1544
whole$	106 178 1151 1792 1170 1210 1857 1225 1226 1860 1863 1925 1315 1529 1541 1549
whom$	1413 1431
why$	1431
widen$	942
widened$	942
widening$	942
widens$	942
wider$	300
wife$	747
will$	970 997 1068 129 137 1289 1312
wind	396
window$	1631
windows$	1631
wing	1906 1979
winter$	1662
wisely$	1959
wiser	1325
wish	1039 1672 543
wishes	1039 1672 543
wishes$	174
with	1300
with$	1600 1638 1049 1050 1708 1711 1712 1088 1723 124 1125 1143 1777 1781 1785 1786 1164 1177 1829 1842 1213 1864 279 1936 1386 2020 1410 1424 1447 1462 1471 1477 1494 1526 1554 1568 1570 1573 1599
withdr	197
withdraw$	309 347 958
withdrawe$	347
withdrawen$	347
withdrawes$	347
withdrawing$	347 958
withdrawn$	1891 1908 958
withdraws$	309 347 958
wither	1310
wither$	1943
withers$	1943
within	78 236
within$	1186 1203
without$	1779 351 451 736
word$	1677 483
words$	1677
work	983 543
work$	2 1616 1617 30 1054 1705 1706 1726 161 1770 1909 509 510 559
worked	984 1009
worked$	967 1642 310 510 559
worker	21 988 1621 1627 1628 37 38 1645 434 437 1407 633
worker$	0 1 1605 974 29 1681 1684 438 1459 765
workerchecks$	988
workers$	0 1 1605 974 29
workerschecks$	988
workin	983 1476 543
working$	13 1616 1705 1706 1770 510 559
workload$	1052
works	543
works$	30 510 559
worksh	1628 1645 1328 1961 1343 434 1407 633
workshop$	1646 1976 2030 635
workshops$	1646 1976 2030
worrie	1039 1672
worries$	1058 1692
worry	1039 1672
worse	642
worst	1544
wound$	1995
wrap	100
wraparound$	1067
wristbands$	441
write$	872
writes	988 1621
writes$	872
writing$	590
writte	999 1004 1046 80 1401 443
written$	967 1625 996 1632 1637 1639 1640 1679 1047 1410 872
wrong$	723
wrongly$	723
wrote	443
wrote$	1005 1410
yards$	1836
year$	1662 1234 1890 404
years$	404
young$	26 39 40 51 54 1025 68 1037 72 1040 1041 1069 1107 146 178 1151 1792 1169 1170 228 1210 1857 1225 1226 1860 1863 307 1925 1937 1315 1337 1383 2022 1396 1414 1476 1499 1529 1541 1549
younge	178 1151 1792 1170 1210 1857 1225 1226 1860 1863 264 1240 306 1925 336 1315 357 1982 1997 1529 1541 1549
younger$	1208 1965
youngest$	1965
youth$	1137 1884 1552
youths	1337
youths$	1201 1970 1552
yp	72 178 1151 1792 1795 1796 1170 1811 1813 1824 228 1839 1210 1857 1225 1226 1860 1863 264 1240 1885 1888 1889 306 1914 1925 336 1937 1315 357 1982 1350 1984 1529 1541 1544 1549
yp$	1886 1333
zine$	1589
zines$	1589
zone	1158 1159
zone$	1530
zones	1158 1159
zones$	1530
