923 591 397

LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work|actions?) (?:(?:is|are|has|have|been|will|be) ){0,3}(?:completed?|delivered|done|finished|signed off)
(?:record|log|register|list) (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
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
can (?:name|say|tell|show|point|get|reach|walk|use|go|ring|find|describe|explain|list|identify|think of)
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
(?:offer|offers|offered|offering|provide|provides|provided|providing|give|given|receive|additional|appropriate|further|more|ongoing|continued|emotional|wrap-?around|holistic|tailored|necessary|relevant|suitable|targeted|general|pastoral|better|support and) (?:\w+ )?(?:support|help|advice|guidance|assistance|reassurance)(?! (?:worker|group|line|teacher|assistant)\b)
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
(?:improve|improves|improving|strengthen\w*|enhance\w*|develop|develops|developing|build|builds|building|foster|fosters|fostering|maintain\w*|increase\w*|deepen\w*|better|support|establish\w*|nurture\w*|encourage\w*|promote\w*|ensure\w*|facilitate\w*|optimise\w*|address\w*|tackle\w*|reduce\w*|minimise\w*|manage\w*|mitigate\w*|prevent\w*|respond\w*|respect\w*|safeguard|protect|empower\w*|upskill\w*|embed\w*|champion\w*|prioritise\w*|focus\w*|advocat\w+|be consistent|recognise\w*|acknowledge\w*|understand\w*|learn\w* more|work on|help|helping) (?:on |to |for |about )?(?:\w+ |['’]s ){0,4}?(?:relationships?|trust|links|communication|partnerships?|outcomes|resilience|confidence|wellbeing|well-being|engagement|safety|safe|confidence|self-esteem|understanding|awareness|information[ -]sharing|joint working|working|practice|provision|opportunities|risks?|concerns?|issues|needs|vulnerabilit\w+|culture|behaviours?|aspirations|choices|quality|responses?|consistency|oversight|offer|strengths|voice|protective factors|support|situation|links with|group|young people|them)
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
be there for
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
(?:remains?|remaining|stays?|be|is|creat(?:e|es|ing)|provid(?:e|es|ing)|offer(?:s|ing)?|becom(?:e|es))\s+(?:as )?(?:a|the) (?:\w+ )?(?:safe|welcoming|inclusive|supportive|positive|non-judgemental|nurturing)\s+(?:and \w+ )?(?:spaces?|places?|environments?|haven|setting)(?! (?:on|at|from|until|every|each|in|by))
(?:in|through) the (?:normal|usual|ordinary|customary|regular) (?:way|manner|course)(?: of (?:things|business|events))?
(?:an|the|its|our) open door(?! (?:at|on|until|onto|of|to (?:the )?(?:hall|yard|street|stage)))
mak(?:e|es|ing) (?:[\w’'-]+ ){1,5}?(?:more|a more) (?:welcoming|inclusive|accessible|friendly|youth-friendly|appropriate|positive|comfortable|inviting|attractive|supportive|approachable|visible)
sense of (?:belonging|safety|security|purpose|identity)
(?:giv|provid|offer|teach|develop|build)(?:e|es|s|ing)? (?:\w+ ){0,4}?(?:strategies|tools|skills|confidence|opportunities) (?:to|for|in)
(?:to|should|will|must) be (?:\w+ )?(?:prioritised|promoted|strengthened|improved|maintained|enhanced|developed|sustained|increased|ensured|safeguarded|protected|respected|tackled|minimised|mitigated|reduced|managed|challenged|embedded)
(?:when|where|wherever|whenever|as|if|should) (?:it|they|these|concerns?|issues?|problems?|risks?|opportunit\w+|needs?|incidents?|the need|any \w+) (?:arise|occur|emerge|present)s?(?: themselves)?
empower(?:s|ed|ing|ment)?
challeng(?:e|es|ing) (?:the |any |their |all )?(?:\w+ )?(?:behaviours?|attitudes|stereotypes|language|views|perceptions|assumptions|norms|culture|stigma)
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
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time|hang (?:out|around)|be together|sit together|be on the square together)(?: (?:with|each|one|together|yp|in|up|as|WHOM))
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication|time (?:they spend )?together|relationships?)(?: (?:between|with|among|of) (?:WHOM|each|one|his|her|their|other|peers|the (?:others?|rest)))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing|keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing|contacting|hanging (?:out|around)|being (?:together|friends|seen|in|with|on|at the same)|spending time|socialising|going (?:about|around|out) together|sitting together|coming together|walking|communicating|speaking to|standing|having (?:any )?contact)(?! (?:adults|the (?:adults?|men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)|the (?:adults?|men|man|dealers?)))
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
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?)
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
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an\s+|another\s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county|borough|area|school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))|to (?:part|break|separate|get)|so))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed|ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl|ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from|until)(?: (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square|building|library|youth|estate))
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+|each\s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)|other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so|and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo|erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties|relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with|among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each|members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?|men|man|dealers?|exploit\w*|older|buyers|network))
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
(?:introduc|encourag|support|help|steer|connect|match|link|guid|direct|find|mak|build|form|seek|identif|look|mov|attach|push|point)\w* (?:[\w’'-]+ ){0,5}?(?:new|other|different|pro-?social|better|alternative|healthier|appropriate|suitable|separate|nicer|kinder|more \w+|positive)(?:\s+(?:and|or|more) \w+)? (?:friends|friendships?|friendship (?:groups?|circles?)|peers|peer\s+(?:groups?|networks?)|social (?:groups?|circles?)|circles?|crowds?)(?! (?:within|in|inside|among) (?:the|this|their)(?: )?(?:\w+ )?(?:group|five|friends))
(?:mak|find|seek|have|build)(?:e|es|ing)? (?:\w+ )?friends (?:elsewhere|somewhere else)
(?:limit|reduc|restrict|cut|minimis|control|ration|shorten|less)(?:e|es|s|ed|ing|ting)? (?:the\s+|down )?(?:amountof )?(?:time|hours|contact) (?:\w+ )?(?:spent |spend |spends\s+|spending )?(?:with|in|together|around|among) (?:this one|this group|the (?:group|others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|peers)|(?:each other|one another)['’]s company)
(?:friendships?|group|bond|ties?) (?:\w+ )?(?:cools?|fades?|withers?|dies|die out|ends(?! (?:its|the|each))|loosens?|weakens?|drifts? apart|falls apart|naturally end)
(?:different|separate|staggered) (?:start|finish|finishing|home|lunch|break|arrival|leaving|entry|collection|departure)\s?times?(?= (?:for|so|to)|[.,;]|$)
(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) (?:WHOM )?(?:\w+ )?separate(?:d)?(?=\s+(?:from|at|in|during|until|when|so|as|for|on)|[.,;]|$)
so (?:that )?(?:\w+ ){1,4}?(?:do not|does not|don['’]t|cannot|can['’]t|never|no longer|are not|is not|will not|are less able to) (?:\w+ ){0,2}?(?:see|meet|mix|linger with|hang (?:out|about|around)|gather|bump into|cross paths|overlap|coincide)(?! (?:the )?(?:adults?|older|man|men|dealers?))
(?:one[- ]to[- ]one|individual|single|1:1)(?: \w+){0,2} (?:rather than|instead of|in place of|replac\w+|and not) (?:\w+ ){0,2}?(?:group|joint|shared)
(?:tak|remov|pull|withdraw)(?:e|es|en|s|ing)? (?:WHOM )?(?:out of|from) (?:the|this|that|his|her|their)(?: )?(?:peer |friendship |whole )?(?:group|friends)(?! (?:chat|session|room|work))
ground(?:s|ing)? (?:WHOM|all|each|every)
(?:keep|keeps|keeping|kept) WHOM (?:in|indoors|at home|inside)(?= (?:after|for|until|so|every|on|each)|[.,;]|$)
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
(?:stop|prevent|ban|keep|forbid|bar|discourag|deter)(?:s|es|ned|ning|ped|ping|ing|ed|e|red|ring)? (?:his|her|their|the|a|both|each) (?:\w+ )?(?:sons?|daughters?|child|children|boys?|girls?|lads?|brothers?|sisters?|kids?|grand\w+|step\w+|nephews?|nieces?) (?:from )?(?:going (?:out|about|around|round|anywhere)|seeing|meeting|mixing|being|hanging (?:out|around|about)|spending (?:\w+ )?time|associating|visiting|talking|messaging|walking (?:\w+ )?|sitting) (?:with\s+|to )?(?:the (?:others?|rest|group|friends|boys|girls)|them|each other|one another|(?:his|her|their)\s+(?:friends|mates)|yp\d+|friends)
(?:cannot|can['’]t|could not|unable to|no longer) (?:\w+ )?(?:message|contact|text|ring|call|see|meet|reach|find|talk to|speak to|visit|chat (?:to|with)|phone|get hold of) (?:each other|one another|the others?|the rest|(?:his|her|their) friends)
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options|class(?:es)?|forms?|tutor groups?|sets?|schools?|colleges?|homes?|clubs?|sites?)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
(?:break|breaks|breaking|disrupt\w*|dismantl\w+|fragment\w*) (?:up )?(?:the |this |these |their )(?:peer|friendship|social) (?:groups?|networks?|circles?)
(?:remov|escort|march|mov|order|send|throw|turn)(?:e|es|s|ed|ing)? (?:WHOM|groups|youths) (?:\w+ ){0,6}?(?:when|whenever|if|as soon as) (?:they|there|more) (?:\w+ )?(?:gather|meet|sit|stand|congregate|come together|are (?:seen |found )?together|assemble|group)
(?:WHOM|the six|the seven|the cast|the eight) (?:is|are|be|to be|will be|being|must be|should be)\s+(?:\w+ )?(?:put|placed|moved|cast|sat|seated|timetabled|entered|assigned|allocated|spread|split|divided) (?:up )?(?:in|into|to|on|across|between|among|over) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:casts?|choirs?|bands?|crews?|squads?|companies|productions?|rotas?|tents?|dorm\w*|cabins?|minibus(?:es)?|coaches|boats?|carriages?|wings?|streams?|cohorts?|intakes?)
(?:school|college|class|form|house|housing|tutor group|set) moves? (?:\w+ ){0,4}?for (?:(?:any\s+|at least )?one|two|three|some|yp\d+|him|her|a (?:boy|girl|member)|each|the (?:oldest|eldest|youngest|leader|boy|girl|ringleader))
(?:mov|sen[dt]|exclu|suspend|bann?|barr?|away|remov|leav|tak)\w* (?:[\w,'’-]+ ){0,12}?(?:give|gives|giving|gave) (?:the (?:others?|rest|group)|(?:his|her|their) friends) (?:a |some )?(?:rest|break|breather|respite|breathing space|peace|chance to settle|fresh start|space)
DAY (?:to|for|with) (?:one|two|three|four|some|half|the (?:older|younger|oldest|eldest|youngest|first|two|three)|yp\d+)(?: \w+){0,5}? and (?:on )?DAY (?:to|for|with) (?:the )?(?:others?|other \w+|rest|remaining|younger|older|two|three|youngest|second|yp\d+)
(?:one|two|three|four|some|half|yp\d+)(?: (?:of )?(?:them|the \w+|boys|girls|friends|members|young people)| and yp\d+)? (?:\w+ ){0,2}?(?:welcome|allowed|let in|admitted|come|attend|train|may|can|use|skate|rehearse|offered|invited|timetabled|booked|seen|there|in|at)(?: \w+){0,5}?(?: )on DAY(?: \w+){0,3}? and (?:the )?(?:others?|rest|other \w+|remaining \w+|yp\d+)(?: \w+){0,5}? on DAY
(?:away|apart|removed|free|far|out|distance\w*) (?:\w+ )?(?:from|of) the (?:influence|pull|hold|reach|shadow|company|orbit|grip|sway|temptation) of (?:the (?:others?|group|rest|friends|other\s+\w+)|each other|one another|(?:his|her|their) (?:friends|peers)|yp\d+)
(?:not|never|no longer|nor|\w+n['’]t) (?:\w+ )?(?:to )?(?:associate|consort|fraternise|congregate|socialise|mix)(?=[.,;:]|$| (?:again|any more|in future|outside|after|until|at all|out of|at|in|on))
not (?:associating|consorting|congregating|mixing)
(?:home|away|back|off|apart) (?:as soon as|when|whenever|if|once|each time|every time|the moment)\s+(?:\w+ ){1,6}?(?:seen|found|caught|spotted|met|gathered) (?:\w+ )?together(?! (?:late|after dark|at night|after \d|with (?:the )?(?:men|adults)))
(?:if|when|whenever|as soon as|once|each time|every time) (?:\w+ ){1,6}?(?:seen|found|caught|spotted) together,? (?:\w+ ){1,7}?(?:sent|moved|move on|taken|drive[ns]?|fined|reported|excluded|phone[sd]?|rings?|rung|separated|dispersed|told to)(?! (?:late|after dark))
(?:group chat|chat group|whatsapp group|group['’]s chat|shared chat|server) (?:is|are|to be|be|will be|has been|gets|must be|should be) (?:\w+ )?(?:closed(?! to)|deleted|shut|taken down|wound up|removed|ended|disbanded|blocked|banned|stopped|left)
(?:delet|clos|shut|end|remov|block|ban|wind|tak|disband|leav|quit|dissolv|stop|exit)(?:e|es|s|ing|ting)? (?:down |up )?(?:the|their|this|his|her) (?:group['’]s )?(?:group chat|chat group|whatsapp group|shared chat)(?! to (?:the )?(?:\w+ )?(?:adults|strangers|men))
(?:ban|bann|bar|barr|exclud|remov|suspend|expel|expell)(?:s|es|ed|ing|e|ring|ning)? the (?:two|three|four)\s+(?:older|oldest|eldest|younger|youngest|main|leading|loudest|who|boys|girls|ringleaders?|most\s+)(?: \w+){0,4}? (?:from|until|for)
so that the (?:rest|others?) (?:may|might|can|could|will) (?:settle|calm|get on|make (?:other|new)|breathe|be left|drift|choose|learn|start)
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
lets? (?:them|the (?:group|friends|young people|five|girls|boys))
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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 58 59 61 63 64 77 88 89 90 91 92 94 99 100 102 106 123 126 129 188 198 211 229 230 231 234 235 236 237 238 239 240 269 270 271 273 274 275 276 277 278 281 284 285 286 293 294 299 300 301 307 310 312 313 315 316 318 319 324 325 329 330 331 333 338 339 340 342 343 344 345 349 350 351 352 354 358 359 360 361 362 363 364 365 368 370 373 374 375 376 377 379 380 381 382 385 386 398 404 405 406 410 473 474 477 478 484 486 487 504 505 506 507 508 510 511 512 513 514 515 516 519 520 521 522 523 524 526 527 529 530 531 532 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 557 558 559 560 561 562 564 565 566 567 568 569 570 571 573 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 596 598 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 652 653 654 655 656 657 658 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 676 679 681 682 683 684 685 686 688 689 690 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 731 732 733 734 735 736 737 738 739 740 741 742 749 750 751 753 754 756 778 832 837 844 868 870 881 882 889 892 893 894 896 897 900 901 911 912 914 916 917 918 919 1 8 23 24 29 30 33 40 56 57 60 65 66 69 74 75 76 78 80 84 85 86 87 93 95 98 101 103 104 105 108 110 111 113 116 121 122 124 125 127 128 160 164 165 180 183 193 214 215 217 218 219 222 226 227 232 233 257 272 279 282 283 288 289 290 291 292 295 296 302 305 306 308 309 311 314 317 320 321 322 323 326 327 328 332 334 336 337 341 346 347 348 353 355 356 357 367 369 378 383 384 387 391 392 393 394 395 397 399 401 409 416 418 445 472 475 476 479 485 488 489 502 503 509 517 518 525 528 533 556 563 572 574 594 595 597 599 651 659 675 677 678 680 687 691 729 730 748 755 758 760 763 767 770 775 777 780 789 800 810 818 829 834 835 836 838 839 841 842 843 852 854 869 875 876 878 883 884 886 890 895 898 899 902 903 904 905 907 908 910 913 920 921 922 0 7 20 62 67 68 70 71 72 73 79 81 82 83 96 97 107 109 112 114 115 117 118 119 120 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 161 162 163 166 167 168 169 170 171 172 173 174 175 176 177 178 179 181 182 184 185 186 187 189 190 191 192 194 195 196 197 199 200 201 202 203 204 205 206 207 208 209 210 212 213 216 220 221 223 224 225 228 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 258 259 260 261 262 263 264 265 266 267 268 280 287 297 298 303 304 335 366 371 372 388 389 390 396 400 402 403 407 408 411 412 413 414 415 417 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 480 481 482 483 490 491 492 493 494 495 496 497 498 499 500 501 623 743 744 745 746 747 752 757 759 761 762 764 765 766 768 769 771 772 773 774 776 779 781 782 783 784 785 786 787 788 790 791 792 793 794 795 796 797 798 799 801 802 803 804 805 806 807 808 809 811 812 813 814 815 816 817 819 820 821 822 823 824 825 826 827 828 830 831 833 840 845 846 847 848 849 850 851 853 855 856 857 858 859 860 861 862 863 864 865 866 867 871 872 873 874 877 879 880 885 887 888 891 906 909 915

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 3 4 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 13 20 7 6 10 7 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	317 1326
34$	530
35$	530
YP	1175
a$	1561 1018 1054 1064 1065 1118 210 1167 1295 1297 1889 1300 1303 1902 1904 1316 1318 1332 1369 1469 1470 1472 1473 1474 1475 1477 1479 1485 1486 1487 1489 1490 1491 1495 1498 1509 1510
abc	170 1093
abcs	1093
able$	1600 1102 200 1239 408 1386
about$	1075 1422 1427
above$	1812
abreast$	742
academ	1766 1786 1791
academy$	1837
accept	1523
access	1055 1379
access$	1646 474
accessible$	1638
accomm	334
accommodation$	1767
accordingly$	1398 1399
accoun	1024 657
account$	32 1601 1615 1661
achiev	944
achieved$	1535
acknow	963 471
acknowledge$	792
acknowledged$	792
acknowledgement$	1554
acknowledges$	792
acknowledging$	792
across	1906
across$	1614 1751 1395
act$	475
action	1539 1556 1024 397 1326 591
action$	2 21 1611 1615
actions$	2 21
active$	1035
activi	1539 1556 397 1326 1435 591
activities$	1557 1781 1202 1794 1396 1397
ad$	107
add	537
add$	864
added$	864
adding$	864
additi	92
additional$	1015
addres	73 74 1019 113 471
address$	1036 1229 772
addressed$	997 1610 772
addresses$	1229 772
addressing$	772
adds$	864
adopt$	131 873
adopte	952 1320
adopted$	1543 873
adopting$	873
adopts$	873
adult$	1351 1352 430 819
adults$	1577 99 608 819
advert	1539 1556 397 1320 1326 591
advice$	1606
advis$	211
advise	34 35
advise$	182 211 788
advised$	211 788
adviseed$	182
adviseing$	182
advises$	182 211 788
advising$	211 788
adviss$	211
advoca	471
afraid	973
afraid$	1564 677
after$	1566 1890 1461
aftern	353 354
afternoon$	1552 1157 1276 1868
afternoons$	1552 1157 1276 1868 1340
again$	1663 1809
against$	65 1134
agenci	10 1538 1004 400
agencies$	0 1 933 26 1595 99
agency$	1527 1020 1021
agenda$	1391
agree	537
agree$	226 564
agreed	952 956 1019 1320
agreed$	1543 1547 1003 1610 1324 564
agreem	1539 1556 1674 397 1326 591
agreement$	29 1673
agreements$	1673
agrees$	226 564
aim	505
aiming	505
aims	505
alarm$	19 404
alarms$	19 404
alert	1066
alert$	1613 1657 1442
all	17 64 1017 1822 1299 1896 1464
all$	1515 940 950 1549 968 1608 99 1147 1198 1472 1475 1499
alloca	935 1320
allocate$	887
allocated$	1526 350 1324 887
allocates$	887
allocating$	887
allotment$	27
allow$	1591 1625 1077 1181 1211 1437
allowed$	1077 1102 1244 1853
allows$	1591 1625 1437
allowted$	1077
alone	973 1204
alone$	1564 1795 1813 1835 1450
along$	1116 1436
alongs	1232
alongside$	1823 1395 1441
altern	1662 177 311 1435
alternate$	234 1174
alternating$	234
amend$	869
amende	1320
amended$	869
amending$	869
amends$	869
among$	1078 1121 1751
amongs$	1614
amongst$	1614
an$	1018 123 1054 1064 1297 1300 1902 1316 1318 1332 428 1485 1486 1487 1509
analyst$	619
analysts$	619
and$	975 1013 1015 1072
anothe	1004 1689 1704 1706 1717 1732 1770 1774 1195 1869 535 1462
another$	1595 1690 1703 1719 1737 1746 1747 1755 1757 1759 246 1177 1184 271 1200 1798 1802 1818 1827 1834 1246 1841 1857 1860 347 1273 1902 1318 429 1458
answer	963
answer$	1554 912
answered$	912
answering$	912
answers$	912
any$	1005 83 1007 1147
anybody$	1504
anyone$	1504
apart	1684 1694 1697 1129 1130 256 1772 1237 355
apart$	1720 1721 1751 1752 1162 1754 245 1762 1179 1828 1839 1858 356 1290
apolog	678
apologise$	584
apologised$	584
apologises$	584
apologising$	584
app$	32
appeal$	1876 363 1287
appl	537
applic	1539 1556 397 1326 591
applicable$	1385 1386
application$	1891
applied$	557
applies$	557
apply$	557
applying$	557
appoin	1539 1556 397 1320 1326 591
appoint$	844
appointed$	1324 844
appointing$	844
appointment$	1557 1891
appointments$	1557
appoints$	844
appren	1270
apprenticeship$	1861
apprenticeships$	1861
approa	1536 973 1357
approach$	1611 1612 1645 755
approachable$	1638 1442
approached$	1564
approaches$	755
approaching$	1730
approp	92 311 1379
appropriate$	1003 1012 1015 1638 1385 1386 803
appropriately$	1614 803
approv	935 956 1320
approved$	1526 1547
apps$	32
april$	1568 978
are	926 73 85
are$	950 954 955 46 1562 67 1060 240 425 427
area	1169 1760 1766 1786 1791 1849 1851
area$	1710 1176 1177 1768 1769 1445
areas	1760
areas$	1710 1792
arise	1051
arise$	1642
arises$	1642 1385
around$	1595 1015 1075 1675 1380 1441
arrang	941 1532 1544 1320
arrange$	1077
arranged$	1607
arrangeed$	1077
arrangeted$	1077
arrest	973 602
arrest$	58
arrested$	1564
arrests$	58
arriva	1238
arrivaltime$	1829
arrivaltimes$	1829
arrive	342 527
arrive$	1095
articl	1539 1556 397 1326 591
as$	980 77 79 1009 90 1610 1614 1615 1617 1618 128 195 425 447 448 1380 462 1393 1400 514
asbo	170 1093 171 1094
asbos	1093 1094
aside$	1492
ask	1562 987 1578
ask$	182 418 880
aske	418
asked	957 1550 1551 987 1578 406
asked$	1548 987 182 226 1329 880
asking$	182 880
asks	987 1578
asks$	182 418 880
aspira	1394
aspirations$	761
assaul	602
assault$	62 443
assaulted$	62 443
assaults$	62 443
assemb	1539 1556 1847 397 1326 591
assemble$	1863
assemblies$	1557 1907
assembly$	1907 593
assess	1539 1556 993 73 397 1326 591
assessment$	2 1582 1584 1587 1588 1590 1376
assign	1320
assign$	563
assigned$	350 1324 563
assigning$	563
assigns$	563
assist$	725
assistance$	1606 725
assisted$	725
assisting$	725
assists$	725
associ	1084 1085 1677 1087 1684 1096 1689 1693 1694 1149 1215 1847 1859
associate$	1675 1687 1736 1740 1806 1465
associating$	1676 1725 1466
association$	1676 1678 1742 1443 663
associations$	664
assumptions$	1416
at$	951 1561 979 89 1610 1036 1107 1110 1722 270 1819 1821 324 1887 1890 1892 1305 1313 1906 1908 1340 1423 1461 1468 1469 1470 1482 1483 1484 1508
attachment$	1250
attachments$	1250
attack	602
attack$	62 672
attacked$	62 1358 672
attacks$	62 672
attemp	505
attend	923 924 4 929 1520 934 936 1530 1531 941 1532 957 962 41 342 1320 399 527
attend$	964 1081 1819 1322 917
attendance$	927 1527 1529 56 1325
attendd$	1322
attended$	1514 1548 1553 964 1322
attendees$	1525 1529
attending$	1514 917
attends$	964 1081 1322 917
attention$	1037
attitudes$	1416 766
attraction$	1876
attractive$	1638
audit	1539 1556 397 1326 591
audit$	2
august$	1568
aunt	1128
aunt$	703
auntie$	703
aunty$	703
autumn$	1568
availa	1066 1320
available$	1003 1607 1040 1657
avoid	176 1696
avoid$	1099 1762
avoidi	176
avoiding$	1099 1338
aware	1008 1019 1066
aware$	1599 1610 1613 1651 1657
awaren	1394
awareness$	1382 460 1384 498 760
away	1766 256 1195 285 1851 355 1290
away$	1671 1684 1696 1697 1722 1137 220 1757 1179 276 1208 1821 1839 1249 1257 1261 356 1290 1476
back	1001
back$	1592 356 420 1505
backinto$	1311
backto$	1311
badmin	1319
badminton$	1910
bail$	170
bake$	590
bakees$	590
bakes$	590
ban	162 165 216 217 222 345 359 360 1314 529
ban$	163 1106 213 255 1905
band	1864
bann	360
banned	162 165 338 1872
banned$	1669 163 255 333 1261
banner	28
banner$	371
banners$	371
bannin	162 165 216
banning$	163 255
bans	162 165 216 222
bans$	163 255 1905
bar	162 165 216 345 360 529
bar$	163 255
barbec	30
barbecue$	953 1909
barbecues$	953
barr	360
barred	162 165 338
barred$	1669 255 333 1261
barrier$	296 336
barrin	162 165 216
barring$	255
bars	162 165 216
bars$	163 255
base$	1401
based$	1021
basis$	1621
be	85 143 468
be$	950 955 67 1016 96 1022 108 1050 135 1060 1062 140 1095 206 225 1743 240 425 487 519
bear$	134
bearing$	134
bears$	134
become	85
been	1567 54
been$	8 945 950 959 67 1016 240
before$	1561 52 977 1890 697
behavi	1666 1394
behaviour$	170 171 1416 765
behaviours$	1416 765
behind	1298
behind$	1800 1889 1356 665
being	85 143 1859 1394
being$	67 1016 1677 1730 1743 1847 1337 1338 487 1432
believ	987 1578
belong	994 73
belong$	1585 453
belonging$	1639
belongs$	453
bench	33 1888
bench$	19 31
benches$	19 31
beside	1227 1232
beside$	1823 1483
best	1379
best$	1431
better	92 97 177 311 1252 461 471 600
better$	1015 1020 1646 1114 271 291 1844 402 496
betwee	1674
between$	1614 1078 1670 1678 1679 1751 1219 1259 1365
beyond	70 1137
bid	1539 1556 397 1326 591
bigger$	1812
bike	33
bin	33
bin$	19 31
bingo	1319
bingo$	1910
bins$	19 31
blankets$	1503 1511
block	359
block$	156 539
blocke	1872
blocke$	539
blocked$	1669 156 539
blockes$	539
blocking$	156 539
blocks$	156 539
board	10
board$	933 1542 1842 1319 1409
boardi	1766
boarding$	1193
boards$	1542
boat	1864
bond	1087 1180
bond$	1678 198 1771 293 314 1250
bonds$	198 1771 1250
book	1530
book$	1903 1503 858
booked	1530 962 1320
booked$	1553 858
booking$	1891 858
bookle	1539 1556 397 1326 591
booklet$	1522
booklets$	1503
books	33
books$	1903 1503 858
boroug	1169 1760 1766 1786 1791 1851
borough$	1176 1768 1782 1837
boroughs$	1783
both	1822 1299 1896
both$	1549 1470 1472 1474 1475 1512
bought	956 1320
bought$	1547 1327 842
bounda	1666
box$	590
boxes$	590
boxs$	590
boy	157 1086 1685 1105 1145 1750 1160 1161 1753 1756 243 1175 1810 1242 1268 1444 1456 1464
boy$	1758 307 1260
boyfriend$	712
boys	23 36 37 60 64 136 1059 157 1086 1685 1105 207 1145 1750 1160 1161 1753 1756 278 1810 1822 1242 1264 1874 1302 1315 1333 1444 1456 1464
boys$	946 960 983 1734 1758 1759 1771 307 1855 1893 1455
bread$	1511
break	1169 1760 256 257 1238 327 348 1275 364 533
break$	176 236 237 1170 1179 260 276 1217 1866
breakf	1309 1310
breakfast$	1900 1901 1501 1511
breakfasts$	1501
breaki	257 348
breaking$	236 237
breaks	1760 257 348
breaks$	236 237
breaktime$	1829
breaktimes$	1829
breath	1275 1875
breather$	1866
breathing$	1275
brief$	1413 915
briefe	923 1536 949 1550 1551
briefed$	1514 1540 915
briefi	1539 1556 397 1326 591
briefing$	2 1557 593 915
briefings$	1557
briefs$	915
bring	580
bring$	875
bringing$	875
brings$	875
broken	1877
broken$	1692 1129 1130 533 1474 1475
brothe	277 1268
brother$	698
brothers$	1355
budget	956
budget$	12
budgeted$	1547
build	1055 461 471
build$	118 126 1646 374 812
builde$	126
buildes$	126
buildi	1791 471
building$	27 126 1749 249 1769 1811 812
buildings$	1792
builds	471
builds$	126 374 812
built	942
built$	1533 1541
bulb$	19
bulbs$	19
bump$	1830
burglaries$	629
burglary$	629
burgled$	671
bus	1791 1255 1846 1896
bus$	1542 1779 1797 1909 1481 1501
buses	1169 1760 1187 1846 1849
buses$	1542 1778 1792
busine	994
business$	1585 1636
buy	1357
buy$	1575 1882 1883 841
buyer$	612
buyers$	1355 1467 612
buying$	841
buys$	841
by	1307
by$	951 55 1069 1890 1898 1341 1343 1420 1436 1468 1479 1483
cabin	1864
cafe	38
cafe$	1811
café	38
café$	1811
call	1539 1556 1269 397 1326 591
call$	58 59 1668 1891 513
called	41
called$	964 59 1367 446
calling$	1224
calls	941 1532
calls$	58 59 1668 1079
calm	1875
calmer	600
came	1523 1530
camera	33
camera$	19 31 371
cameras$	19 31 371
camp	30
camp$	953 1909 590
campai	1539 1556 397 1326 591
campaign$	398
campes$	590
camps$	953 590
campus	1169 1760
can	1562
can$	49 1600 1016 1634 200 1239 346 1404
cancel$	280
cancelled$	1776 1793
cancels$	280
cannot	1103 200 1239 346
cannot$	1762
cap	219 339
cap$	242 340
capacity$	1000 1034
caped$	340
caping$	242 340
capitalise$	118
capped$	340
capping$	340
caps$	242 340
capting$	340
car$	1797
card	1539 28 1556 397 1326 591
card$	1522 371 1891 1503
cards$	371 1891 1503
careful$	1035 1442
carefully$	1844
carer	1538 334 400
carer$	0 1 26 698
carers$	0 1 26 183 698
careta	34 35
carr	580
carria	1864
carried$	1074 1320
carry	1562
carrying$	1338
case$	1002 1393
caseworker$	724
cast	36 37 1864
cast$	960 350
catch	1390
caught$	1279 357
caution$	211
cautione$	211
cautioned$	211
cautiones$	211
cautioning$	211
cautions$	211
cbo	170 1093 171 1094
cbos	1093 1094
cctv$	19 625
cease	1217
cease$	1793 280 1808
ceased	981
ceased$	1572
ceases$	1793
cent$	940
centre	7 38 98 1169 1760 1791 1849
centre$	1724 249 1769 1811
centred$	1021 1052 1410 1411
centres$	1792
certain$	137 1434
chair	18 34 35
chair$	1574 1903 1502
chaira	941 1532
chairc	941 1532
chairchecks$	941
chaird	941 1532
chaire	941 1532 1320
chairf	941 1532
chairh	941 1532
chairl	941 1532
chairm	941 1532
chairo	941 1532
chairp	941 1532
chairr	941 1532
chairs	941 1532 33
chairs$	1574 1903 1503
chairu	941 1532
chairv	941 1532
chairw	941 1532
challenge$	1627 493 811
challenged$	1641 811
challenges$	1627 493 811
challenging$	493 811
champi	471
champion$	401
chance	1662
chance$	200 1275
change$	1593 1596 1598 273 274 419 1437 868
changed$	868
changees$	1593
changes$	1593 1596 1006 1598 273 1437 868
changing$	273 868
channel$	32
channels$	1594 1631 1061 139
charge	1314
charge$	1905
charges$	1905
charte	28
charter$	29
chas	341
chased	957
chased$	1548
chat	1233 358 1282
chat$	152 1233 1824 1269 358 1281 1282 1873 1438
chats$	152 1438
chatti	1224
chatting$	1815
check	924 1539 1556 397 1326 1390 591
check$	1539 1556 104 397 1326 591 886
checked$	886
checking$	104 886
checks$	941 104 886
chess	1319
chess$	1910
child	1268
child$	1248 1260 488
childr	985 988 136 1059 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 278 1810 1242 1264 1268 1444 1456 1464
children$	1576 1579 1660 1248 1855
choice	1662 1666 1394 1435
choice$	331
choices$	331 767
choir	1864
choos$	329
choose	1562 191 1875 418
choose$	329 330 389 1341
chooses$	329 330 389 1341
choosi	418
choosing$	329 330 389 1341
chooss$	329
chose	418
chose$	1341
chosen	956
chosen$	1547
chrono	1539 1556 397 1326 591
church	38
cinema	38
circle	1539 1556 1234 397 1326 591
circle$	1691 1728 1194 1214 293 1825 1862
circles$	1691 1194 1825 1862
circul	941 1532 952 1320
circulated$	1543
cities	1791
cities$	1783
city	1766 1786 1791 1851
city$	1768 1782
civil$	170
claim	1314
claim$	1905
class	1169 1760 1786 1196 1791 1255 1846 1849 1270 351
class$	1775 1787 1788 1214 1823 1861 1274 1907
classe	1760 1170 1846
classes$	1559 1761 1792 1837 1861 1907
classroom$	1542
classrooms$	1542
clause	1674
clause$	1583 1673 1375
clauses$	1583 1673 1375
clean$	208
clear	341 1379
clear$	1573 1652 1653 1212 1257 496 553
clearing$	553
clears$	553
clicks	934
clicks$	1525
climb$	590
climbes$	590
climbs$	590
clinic	38
clique$	293
clos	359
close$	1018 1035 1743 1227 496 547
closed	944 1872 1320
closed$	1535 1793 547
closely$	1395
closer	97
closer$	1020 215
closes$	547
closing$	547
club	7 1539 38 1556 1786 1791 1849 1270 397 1326 591
club$	1724 249 1769 1775 1811 1837 1861 398
clubs	1169 1760
clubs$	1792 1837 1861
co	441
co$	98 510
coach	1538 34 35
coach$	1909
coache	34 35 1864
coaches$	1909 589
coachi	1539 1556 397 1326 591
coaching$	589
coats$	404 1503 1511
code	28
code$	29 1905
codes$	404
cohort	1864
coinci	1830
coincide$	1699
collab	97 98
collaborative$	1020 1021
collaboratively$	1395
collea	1004
colleagues$	1595
collec	281 1238
collect$	916
collected$	916
collecting$	916
collectiontime$	1829
collectiontimes$	1829
collects$	916
colleg	1169 1760 1170 1766 1786 1196 1791 1213 1255 1846 334 1270 351
college$	1570 254 1768 1787 1788 1804 1837 1861 1274
colleges$	1761 1792 1804 1837 1861
colour$	1903
colours$	1903
come	1523 1530 1562 342 399 527
come$	1081 1095 1182 1853 1322
comed$	1322
comeed$	1322
comes	342 527
comes$	1081 1322
comfortable$	1638
coming$	1028 1677 1338 1403
commis	956 1320
commissioned$	1547
commit	10 935
commit$	666
commits$	666
committed$	1526 666
committee$	933
committing$	666
commun	936 1085 1677 1379 1390 1394
communicate$	797
communicated$	797
communicates$	797
communicating$	797
communication$	1527 1611 1624 1061 139 1676 745 797
community$	1667 171
compan	34 35 1084 1689 1100 1864
company$	1675 1691 1112 1113 1705 1805 1827 1843 1845 1278
compared$	419
compla	987 1578
complaint$	58 1891
complaints$	58
comple	925 4 929 1520 936 1530 1531 941 1532 944 1544 962 1074 1320 399
complete$	1516 1535 1541 1322
completed$	1516 1535 1537 1541 1553 1665 1322
completeed$	1322
completes$	1322
completion$	927 1527
concer	30 1023 1394
concern$	1596 1598 1627 455 1393 758
concerns$	1596 1006 1598 1614 1627 455 1393 1400 758
concert$	953 1909
concerts$	953
condit	1674 170 1093 1314
condition$	1673 1905
conditions$	1673 1905
conduc	1320
conductors$	26
confer	1539 1556 397 1326 591
confid	1662 1394
confidence$	1049 604 750
confident$	604
confir	1019
confirmed$	1610
confis	180
congre	1084 1085 1677 1684 1847
congregate$	1675 1863 1465
congregating$	1676 1466
connec	1180
connection$	178 1771 1250
connections$	214 1771 1250
consci	1066
conscious$	1657
consen	1666
conseq	1666
consid	994 1019 1379
consider$	736
consideration$	1611 1037 1661 1391 737
considerations$	737
considered$	1585 1607 1610 736
considering$	736
considers$	736
consis	98 129 1379 471 1394
consistent$	1021 1613 1052
consort$	1465
consorting$	1466
constant$	1035
consul	923 1536 1539 949 957 1550 1551 1556 397 1326 406 591
consult$	796
consultant$	716
consultation$	796
consulted$	1514 1540 1548 1329 796
consulting$	796
consults$	796
contac	923 924 934 936 1530 941 1532 1536 1539 949 957 1550 1551 962 41 1556 1084 1085 1677 1684 1096 1694 1697 1142 1146 1149 1215 1269 397 1326 406 1390 591
contact$	1525 1527 1528 1557 1668 155 1079 1082 1083 1675 1676 1088 1687 178 1123 1726 1733 1736 1740 1742 1806 1236 401 1392 1406 1449
contacted$	1514 1540 1548 1553 964 1329
contacts$	1525 1557
contin	92 97 728
continual$	1035
continue$	515
continued$	1015 1020 402 485 496
contra	1093
contri	1538 400
contributor$	0 1 26
contributors$	0 1 26
contro	219 313 339 1357
control$	1575 242 1817 340 1882 1883
controled$	340
controling$	242 340
controlped$	340
controlping$	340
controls$	242 340
controlting$	340
conven	1320
conver	1539 1556 397 1326 591
conversation$	1611 1061 139 1656 1438
conversations$	1611 1061 139 1438
cook$	860
cooking$	860
cooks$	860
cool	1237
cool$	1807 1828
cools$	1828
cooper	1364
coordi	34 35 98 129 400
coordinate$	775
coordinated$	1021 1052 775
coordinates$	775
coordinating$	775
cope	1055
cope$	1646
copies$	1503
copy$	1522
core$	10 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 1810 1242 1444 1456 1464
corner$	1288 1880
corners$	1288 1880
cost	1567 54
costed	956
costed$	1547
costum	33
could$	1567 1569 346
counci	18 941 1532 34 35 1896
councilchecks$	941
counse	1539 1556 397 1326 591
counsel$	211
counsele$	211
counseled$	211
counseles$	211
counseling$	211
counselling$	1528
counsellor$	721
counsels$	211
count$	15 565
counter$	1542
counters$	1542
counti	1169 1760 1791
counties$	1783
counting$	565
country$	1782
counts$	565
county	1766 1786 1791 1851
county$	1176 1768 1782
course	1539 1556 1045 1255 1846 1849 1270 397 1326 591
course$	2 1519 1557 1605 1636 1861 398 593
courses$	1557 1861
court	38 1888
court$	27 170 660
cover	994
cover$	1585
covere	962 994 72 73 74 75
covered$	1553 1585 995 997 998
crackdown$	655
create	1320
create$	813
created$	813
creates$	813
creati	4
creating$	813
creation$	927
crew	1864
crime$	627
crimes$	627
cross	1096
cross$	97 1687 1699 1830
crowd	1689 1234
crowd$	1738 1214 1825 1843
crowds$	1738 1825 1843
cultur	1394
culture$	1416 752
cups$	1503
curb	219 339
curfew	170 1093 180
curfew$	308 1460 538
curfews$	308 1460 538
curiosity$	1623 1381 1406
curiou	1066
curious$	1613 1657 1442
curtai	219
customary$	122
customers$	1467
cut	162 257 313 327 452
cut$	69 1669 176 1692 242 320 839
cuting$	242
cuts	162 257
cuts$	69 242 839
cuttin	162 257
cutting$	69 176 839
cycle$	590
cyclees$	590
cycles$	590
dad	1128
dad$	698
daily$	1515
dance$	590
dancees$	590
dancer	36
dances$	590
danger	1666
darts	1319
darts$	1910
dashbo	1539 1556 397 1326 591
date$	1658
daught	1268
daughter$	1248 698
daughters$	1248
day	1169 1760 1791 1849
day$	1521 1157 1764 1779 1780 1228 1903 1909
days	1760 602
days$	1521 1157 1765 1780 1792 1228
deal$	113
dealer$	1354 821
dealers$	1467 611 821
dealing$	632
dealt$	73 74 75
december$	1568
decide	1019
decide$	1574
decided$	1610
decides$	1574
declin	600
decrea	600
deepen	471
delet	359 452
delet$	539
delete	1872
delete$	310 539
deleted$	539
deletes$	539
deleting$	539
delets$	539
delive	925 4 936 1530 941 1532 956 962 44 1320 580
deliver$	890
delivered$	1516 1547 1553 967 1327 890
delivering$	890
delivers$	890
delivery$	927 1527
depart	1238
departuretime$	1829
departuretimes$	1829
dependence$	1250
descri	1562 972 987 1578 994 73
describe$	1563 1585 594
described$	1585
describes$	594
design	1320
design$	1574
designs$	1574
desk$	1542
desks$	1542
detach$	175 320
detaching$	175
detail$	1583
details$	1522 1583
detective$	620
detectives$	620
deter	162 345
deter$	163 213 645
determ	1019
determined$	1610
deterr	162
deterred$	333
deters	162
develo	1055 1320 461 471
develop$	1593 126 1646 782
develope$	126
developed$	1641 782
developes$	1593 126
developing$	126 782
development$	1596 1598
developments$	1596 1006 1598
develops$	1593 126 782
dialogue$	1061 139 1406 1438
did$	1567 1569
die$	1237
dies	1237
dies$	1828
differ	177 1195 311 1252
difference$	606
different$	1092 1114 1719 1133 234 1757 246 247 1174 1177 1184 263 264 1192 271 1200 1201 1206 1798 290 291 305 315 1246 1247 347 1273 365 1289
differently$	1844
difficult$	292
dig$	920
digging$	920
digs$	920
dilut	327
dimini	364
direct	1539 34 35 1556 1662 397 1326 591
direct$	182 1135
directed$	182
directing$	182
direction$	1453
directions$	1683 1453
directs$	182
disassociate$	176
disban	1129 1130 1217 1872 359 533
disband$	282 1808
disbande$	282
disbanded$	1720 1721 282
disbandes$	282
disbanding$	282
discou	162 345
discourage$	163 164
discouraged$	333
discourages$	163 164
discouraging$	163 164
discus	994 72 1019 1320 1390
discuss$	738
discussed$	1585 995 1607 1610 738
discusses$	738
discussing$	738
discussion$	1611 1656 1438 738
discussions$	1611 1438 738
disentangle$	320
disman	1129 348 533
dismantl$	282
dismantle$	282
dismantled$	1720 282
dismantles$	282
dismantling$	282
disper	193 1129 1130 342 1871 522
dispersal$	1445 1453
dispersals$	1453
disperse$	1116 213 224 521
dispersed$	1720 1721 521
disperses$	521
dispersing$	521
displa	1539 952 1556 397 1320 1326 591
display$	1542
displayed$	1543
disrup	162 257 348
dissociate$	176
dissol	1217 359
dissolv$	282
dissolve$	282 1807 1808
dissolved$	282
dissolves$	282
dissolving$	282
dissua	162
dissuade$	163
dissuaded$	333
dissuades$	163
distan	256 355
distance$	175 1179 296 320 336
distances$	175
distancing$	175
distant$	1192 1257
distri	4 962 44 335 1320
distributed$	1553 967 1258 1327
distribution$	927
diversion$	807
diversionary$	807
divert$	175 806
diverted$	806
diverting$	175 806
diverts$	175 806
divide	1129 335 533
divided$	1720 1258 350
dividi	533
division$	336
do$	1562 120 185 1115 1239 481
doctor$	715
does$	185 1239
doing$	120
domino	1319
dominoes$	1910
don$	185 1239
donate$	921
donated$	921
donates$	921
donating$	921
done	925 944 962 1074 1320
done$	1516 1535 1541 1553 1665
door$	1542 31 1637 1481
doors$	1542 31
dorm	1864
doubl	600
double$	43 57
down	1872 600
down$	1526 1548 310 1470 1484
downinto$	1311
downlo	1523 934 1530
downloads$	1525
downto$	1311
draft$	872
drafte	1320
drafted$	872
drafting$	872
drafts$	872
draw$	118 175 238 1876 566
drawin	424
drawing$	1891 566
drawn$	935
draws$	566
dress$	1314
dried$	981
drift	1875
drift$	343 1267
drifted$	343
drifting$	343 1267
drifts$	343 1267
drive	1871
drive$	306 554
driveing$	306
driven	281
driven$	582
driver	17 1538 34 35 1293 1896 400 1333
driver$	0 1 26 1884 1359
drivers$	0 1 940 26 1899
drives$	306 554
driving$	554
drop	176 378 600
drop$	7 1539 38 1556 1099 1309 1310 391 397 1326 513 574 591
dropin$	1301
dropins$	1301
droppe	600
dropped$	391 574
droppi	176 600
dropping$	1099 391 574
drops	600
drops$	391 574
drug$	631
drugs$	631
due$	1014 1393
dug$	1541
each	1017 1810 1822 1299 1896 1464
each$	1515 1549 1608 1687 1714 1175 1771 277 283 1806 299 1815 1819 373 1890 1300 1892 1306 1904 1315 1332 429 1472 1474 1475 1477 1486 1499 1504 1509
ear$	1414
earlie	600
early$	516 517 1470
easier	600
easier$	1226
easter$	367
easters$	367
easy$	1573
eat$	1144 907
eating$	907
eats$	1144 907
educated$	1166 1222 1230
effect	1379
effectively$	1614
effort	1024
effort$	1611 1615
efforts$	1611
eject	341
elder	307
elder$	1850
eldest	157 1086 1685 1688 1105 1145 1750 1160 1161 1753 1756 243 1175 277 1810 307 1242 328 1874 1444 1456 1459 1464
eldest$	1850
elearn	1539 1556 397 1326 591
else$	1826
elsewh	1766 1235 1851
elsewhere$	1589 1722 1757 1798 1813 1821 1826 1376
email	924 1539 1556 397 1326 591
emaile	923 1536 957 1550 1551 1320 406
emailed$	1514 1548 958 1329
emails	941 1532
embed	471
embed$	770
embedded$	1641 770
embedding$	770
embeds$	770
emerge	1051
emerge$	1593 1642
emergees$	1593
emerges$	1593 1642
emotio	92
emotional$	1015
employ$	846
employing$	846
employs$	846
empowe	471
empower$	732
empowered$	732
empowering$	732
empowerment$	732
empowers$	732
enable$	130
enables$	130
enabling$	130
encour	1019 1662 471
encourage$	739
encouraged$	1610 739
encouragement$	816
encourages$	739
encouraging$	739
encrypted$	661
end	162 176 217 1217 359 1877
end$	1099 228 1191 1786 1793 280 1807 1808 1828 1288 1880 881
endeav	505
ended	981 1872
ended$	1572 1669 1692 1793 881
ending	162 176
ending$	1099 280 881
ends	162 217 1237
ends$	1793 280 1828 1288 1880 881
enforc	537
engage	923 936 25 1379 466 1394 1435
engage$	948 1389
engaged$	1514 1537 1389
engagement$	1527 1611 1325 1389 754
engages$	948 1389
engagi	466
engaging$	1389
enhanc	471
enhance$	780
enhanced$	1641 780
enhances$	780
enhancing$	780
enquir	1539 1556 397 1326 591
enrol$	323
enroled$	323
enroling$	323
enrolred$	323
enrols$	323
ensure	471
ensure$	456
ensured$	1641 456
ensures$	456
ensuring$	456
enter	342 527
enter$	1853
entered$	350
enters	527
entrance$	1542
entrances$	1542 1187
entry	1238
entry$	1261 1501
entrytime$	1829
entrytimes$	1829
environment$	1635 1667
environments$	1635 1667
episod	602
equip$	494
equipm	33
equipped$	494
equipping$	494
equips$	494
erode	257
escala	477
escalate$	1437
escalated$	1378
escalates$	1437
escort	349
escort$	306
escorting$	306
escorts$	306
establ	1019 1320 471
established$	1003 1610
estate	1766 1786
estate$	1769
ethos$	756
evalua	1320
evenin	1539 1556 1169 1760 1791 1849 353 354 397 1326 591
evening$	1521 1552 1157 1764 1779 1780 1202 1794 1228 1276 1868
evenings$	1521 1552 1157 1165 1765 1780 1781 1792 1202 1794 1228 1276 1868 1340
event	1539 1556 397 1326 591
event$	1557 593
events$	1557 1636
every	1822 1299 1896 1464
every$	1515 1549 968 1042 150 1147 283 373 1890 1892 1904 1504
everyb	17 136 1059
everybody$	940
everyo	17 1004 136 1059
everyone$	940 1595 99
everything$	1404
evict	341
evidence$	13 646
evolve$	1593
evolvees$	1593
evolves$	1593
exchange$	100
exclud	973 338 1871 360 529
exclud$	536
exclude$	255 536
excluded$	1564 255 1230 1261
excludes$	255 536
excluding$	255 536
excluds$	536
exclus	602
exclusion$	58 170 171
exclusions$	58
exerci	1539 1556 397 1326 591
exhibi	30
exhibition$	27 953
exhibitions$	953
existing$	1003 1040
exit	276 359
exit$	230 1199
exiting$	230
exits$	230
expected$	226
expel	360 529
expel$	536
expele$	536
expeles$	536
expeling$	536
expell	360
expels$	536
explai	957 972 987 1578
explain$	1563
explained$	1548
exploi	1666 1357 822
exploit$	1575 1882 1883
exploitation$	610
exploitative$	610
exploited$	610
exploiter$	610
exploiters$	610
exploiting$	610
exploits$	610
explor	994 73 1019
exploration$	1611
explore$	735
explored$	1585 1607 1610 735
explores$	735
exploring$	735
extend$	857
extending$	857
extends$	857
extract$	175
extricate$	175
eye$	1609
facili	1320 471
facilitate$	776
facilitated$	776
facilitates$	776
facilitating$	776
fade	1237
fade$	1828
faded	1877
fades	1877
fades$	1828
fair	30
fair$	953 1573 1442
fairs$	953
fall	600
fallin	600
falls	600
falls$	1237
famili	17 1538 36 37 64 1017 400
families$	0 1 940 20 26 960 1608 1053 1105 183 1758 1801 1223 1899 1417 709
family	1538 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 243 1175 1766 1786 1810 1242 400 1444 1456 1464
family$	0 1 26 996 1758 1223 1293
far	285 355
far$	86 285 1208 1257 365 1289 1290
fare	1314
fare$	1905
fares$	1905
fashion$	1643
father	1128
father$	698
fear	987 1578
fear$	1337
fears	987 1578
feasibility$	1424 503
feasible$	1386
february$	1568
fed$	1597
fee	1314
fee$	1905
feed$	78
feeding$	78
feeds$	78
feel	1562 987 1578 1055
feel$	1646 1060 425 594
feeling$	594
feels	987 1578
feels$	1060 425 594
fees$	1905
fell	600
felt	1562 987 1578
felt$	425 594
fence	33 1888
fence$	19 31 840
fences$	31 840
fencing$	19 31 840
festiv	30
festival$	953 1909
festivals$	953
few$	1571
fewer	43
fewer$	966 47 595 693
fight	602
fight$	58
fights$	58
file$	1587 1588 1590 1376 1391
filed	1320
files	941 1532
fill$	567
filled	1320
filled$	567
filling$	567
fills$	567
film	1539 1556 397 1326 591
film$	27 32 1886 1891 1894 1903 1909
filming$	586
films$	1903 1909 586
find	972 191 1269
find$	1563 987 284 423 1347
findin	993
finding$	1582 1584 284
finds$	284 423 1347
fine	1314
fine$	1905
fined	1871
fines$	58 1905
finish	925 1238 1320
finish$	1807
finished$	1516 1541
finishingtime$	1829
finishingtimes$	1829
finishtime$	1829
finishtimes$	1829
first$	1341
fish$	590
fishes$	590
fishs$	590
fit$	1600 835
fits$	835
fitted	942 962
fitted$	1533 1553 835
fitting$	835
five	36 37 48 60 64 157 1086 1685 1105 207 1145 1750 1160 1161 1753 1756 278 1810 1822 1242 1264 1302 1315 1333 1444 1456 1464
five$	30 960 971 983 1771 1855 1300 1893 1319 1499 1506 1512
fix	339
fix$	551
fixed$	551
fixes$	551
fixing$	551
flag	84
flat	334
flexib	1066
flexible$	1657
flowing$	1652
flush	341
flyer	1539 1556 397 1326 591
flyers$	1503
fobs$	404
focus	471
focus$	1406 769
focused$	1410 1411 769
focuses$	769
focusing$	769
focussed$	1410 769
follow	934 973 1810
follow$	103
followed$	1564 62 1019
followers$	1525
following$	103 1338
follows$	103
food$	1903 1511
footage$	626
football$	1512
footfall$	1325
for	1578 270
for$	938 1547 1585 1602 1622 1640 1647 1748 1231 1890 1313 1341 1380 1420 1426 1480 1482 1507
forbid	162 165 216 217 222 345
forbid$	163 1106
forbidden$	1669 333
force$	622
form	1169 1760 1196 1791 1213 1255 1846 1849 1270 351
form$	32 1775 1787 1788 1804 1809 1823 1837 1861 1274
forming$	1815
forms	1539 1556 1760 1170 1846 397 1326 591
forms$	32 1761 1792 1804 1837 1861
fortnightly$	1515 1890
forum	10
forum$	933
forwar	1019
forward$	1610 1387 1388
forwards$	1387 1388
foster	471
foster$	334
found$	1682 1279 357 423
four	48 64 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 278 1810 1242 1264 1315 1333 1444 1456 1459 1464
four$	971 168 1734 1855 1283 1316 1318
fragme	348 533
fragment$	282
fragmente$	282
fragmented$	282
fragmentes$	282
fragmenting$	282
fraternise$	1465
free	355
free$	320 578
fresh$	208 1275
friday	353 354
friday$	1552 353 1276 354 1868 1296
fridays$	1552 1276 1868 1296
friend	23 36 37 48 60 985 64 988 1017 136 1059 157 1085 1086 1087 1685 1689 1100 1694 1104 1105 1702 1706 1717 207 1145 1750 1160 1161 1753 1756 243 1175 1770 1180 1772 1773 278 1799 1810 1822 1234 1242 1264 1869 1286 1302 1315 1333 1444 1456 1462 1464
friend$	214 1207 1805 307 1260
friendly$	1573 1638 1442
friends$	946 960 971 983 1576 1579 1608 1690 1691 1101 1711 1712 1136 214 1728 1733 1737 1739 1746 1747 1759 1771 1785 1790 1207 1209 1805 307 1825 312 1827 1832 1834 1841 1843 1253 1845 1855 1857 344 1860 362 1878 1881 1893 1448
friendship$	1676 1678 1690 1100 1691 1725 214 1742 1744 1746 1770 1771 1796 293 1234 1825 314 1834 1843 1271 362 1878 1448
friendships$	1676 1678 1690 1691 1725 214 1742 1744 1746 1771 293 1825 314 1834 1843 362 1878 1448
from	1098 1772 1241 1307
from$	1554 106 1670 1099 1139 1164 1757 1168 1178 1183 1199 1821 1243 1840 1256 1848 1266 1887 1890 1898 411 1342 1420 1461 1469 1505
full$	402
fully$	950
fund$	12 832
funded$	832
fundin	1539 1556 397 1326 591
funding$	12 1000 1034 832
funds$	12 832
furniture$	1903
furthe	92 97
further$	1015 1020 1135 1257
future	97
future$	1020 1619 1135 1393
game	30
game$	953 1903
games$	953 1903 1910
gang$	171 1368 523
gap$	296 336
gaps$	1396
garden$	27 1891 590
gardenes$	590
gardens$	590
gate	33
gate$	19 1542 31
gates$	19 1542 31
gather	1084 1085 1677 1684 1096 1693 1694 1123 1140 1142 1149 1215 1224 1830 1847 1264
gather$	1675 1682 1095 1687 1714 1715 1736 1740 1806 1853 1863
gathered$	1682 1279
gathering$	1676 1727 1731 1738 1742 1815 1816
gatherings$	1731 1733 1738 1855
gave$	352
genera	92
general$	1015
get	1562 972
get$	1563 175 1182 1875
gets$	175
getting$	175 1224
gig	30
gig$	953 1909
gigs$	953
girl	157 1086 1685 1105 1145 1750 1160 1161 1753 1756 243 1175 1810 1242 1268 1444 1456 1464
girl$	1758 307 1260
girlfriend$	713
girls	23 36 37 60 64 136 1059 157 1086 1685 1105 207 1145 1750 1160 1161 1753 1756 278 1810 1822 1242 1264 1874 1302 1315 1333 1444 1456 1464
girls$	946 960 983 1734 1758 1759 1771 307 1855 1893 1455
giv	580
giv$	126
give	92
give$	1015 114 126 176 352 588 855
given	1530 962 44 994 92 148 1320
given$	931 1553 967 1585 1015 1607 114 1071 1320 1327
gives$	126 352 588 855
giving$	114 126 176 352 588 855
givs$	126
go	1562 972 342
go$	955 1563 994 1081 1095 205 1149 231 1155 1182 272 1251 1294 600
goalpo	33
goalpost$	19
goalposts$	19
goe$	1081
goes	342
goes$	955 1081 205 231 272 1251 1294 385 600
going	97 342
going$	1020 1652 1730 231 1847 1859 1338 1380 464
gone$	955 957 1320
good$	1573 1646 402 496
gos$	1081
got$	40
gp$	714
gran$	700
grand	1268
grandad$	700
grandbrother$	698
grandcarer$	698
grandcarers$	698
granddad$	698 700
granddaughter$	698
grandfather$	698
grandm	1128
grandma$	700
grandmother$	698
grandmum$	698
grandp	1128
grandparent$	698
grandparents$	698 711
grandsister$	698
grandson$	698
granma$	700
granny$	700
granpa$	700
grant	1539 1556 397 1326 591
grant$	12
grante	1320
greate	42 461
greater$	965 485
greet$	911
greeting$	911
greets$	911
grew	600
grip$	1278 1876 363 1287
groom	1357 823
groom$	1575 1882 1883
groomed$	613
groomer$	613
groomers$	613
grooming$	613
grooms$	613
ground$	541
grounding$	541
grounds$	541
group	23 1539 36 1556 48 60 985 64 988 989 1017 136 1059 157 1086 1685 1689 1104 1105 1706 1717 207 1732 1145 1750 1160 1161 1753 1756 1169 1760 1766 1770 1180 1774 278 1799 1810 1822 1242 1846 1852 1264 1869 1286 1302 1896 1315 397 1326 1333 1394 1444 1456 1462 1464 591
group$	933 946 971 983 1576 1579 1580 1608 1660 1690 1691 1101 1709 1711 1712 1724 1725 1136 1728 1733 1738 1739 1744 1746 1747 1759 1761 1769 1771 1775 1190 1194 1787 1790 279 1203 1796 1209 294 1221 1823 1824 1825 1827 314 1831 1832 1834 1836 1841 1855 1857 344 1861 1862 1863 1274 1281 1873 362 1878 1881 1893 1448
groupi	1847
groups	1760 1846 1849 1264
groups$	1089 167 1691 1738 1761 1194 1221 1825 1855 1861 1862
grow	600
grows	600
growth$	42
guard	34 35 400
guardian$	708
guards$	26
guidan	1539 1556 397 1326 591
guidance$	1606 787
guide$	175 787
guided$	787
guidel	28
guideline$	29
guidelines$	29
guides$	787
guiding$	787
gulf$	296 336
gym	38
had$	22 40 1569 403 1328
haircuts$	1511
half	17 1760
half$	940 43 57 1184
hall	7 38
hall$	1724 249 1769 1811
halt$	228
halv	600
halved	981
halved$	1572
halves	1169 1760 1849
halves$	1288 1880
hand	580
hand$	1649 1430 856
handed	44
handed$	967 1320 1327
handing$	856
handle$	1817
handou	1539 1556 397 1326 591
hands$	856
hang$	1084 1830
hangin	1224
hanging$	1677 1815 1816 1847 1859
happen	1320
hard$	292
harder$	292
harm	1357
harm$	1575 62 1882 1883 674
harmed$	674
harmful$	674
harming$	674
harms$	674
has	483
has$	22 24 950 40 1323 405 1330 515
have	1562 483
have$	22 24 950 102 142 1323 405 1330 515
haven$	1635 1667
having$	102 1337 515 577
he	64 307 328
head	34 35 1896
health	1666 177 311
heard	987 1578 1379
heard$	1651 605
heater	33
hedge$	19
held	1530 1544 962 41 73 74 75 1320 468
held$	1553 964 997 998
helmet	33
help	1662 471
help$	66 1606 132 1397 1439 789
helped	281
helped$	66 789
helpful$	1573 66 1386
helpin	471
helping$	132 789
helpline$	32
helplines$	32
helps$	132 789
her	982 157 1086 1685 1105 1732 1145 1750 1160 1161 1753 1756 1175 1774 277 1810 1822 1242 1346 1444 1456 1459 1464
her$	1549 76 1153 1167 262 508 1472 1510
here	994
here$	1560 1585 1586
herfriends$	1832
hergroup$	1832
hierar	651
high$	402 438
higher	42 600
higher$	965 402
hike$	1907
hikes$	1907
him	982 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 1175 1774 277 1810 1822 1242 1346 1444 1456 1459 1464
hire$	843
hires$	843
hiring$	843
his	1732
his$	1549 76 1153 1167 262 508 1472 1510
hisfriends$	1832
hisgroup$	1832
hits	934
hits$	1525
hoc$	1030
hockey	1319
hockey$	1910
hold	1180 468 483
hold$	87 238 1771 1269 1278 1876 363 1287 515 540 558 889
holding$	87 515 558
holds	941 1532
holds$	87 515 558 889
holiday$	367
holidays$	367
holidayss$	367
holist	92 98
holistic$	1015 1021
home	193 1766 1791 1238 334 1849 1270 1906
home$	1573 1116 1710 1777 1813 1229 1833 1837 1839 1861 356 1895 420 1505
homes	1187
homes$	1710 1778 1792 1229 1837 1861 1899
hometime$	1829
hometimes$	1829
honest$	1573 1442
hope	987 1578 1662 505
hopes	987 1578 505
hoping	505
host$	1574 866
hosted	1544 1320
hosting$	866
hosts$	1574 866
hotspot$	652
hotspots$	652
hours	1539 1556 397 1326 591
hours$	1521 14 1557 1165 1236 1469
house	334 351
house$	238 1274
housed$	1163 1230
household$	1223
households$	1801
houses	1169 1760 1187 1213
houses$	1778 1804
housin	351
housing$	1274
how	86
how$	16 1009 1263 1332 1349 1424 1488
hub	7 38
hub$	1667
humili	679
hurt	973 1357
hurt$	1564 1575 62 1882 1883 1358 673
husband$	706
hustl	341
identi	972 1019 1320
identification$	1250
identified$	1607 1610 1324 638 795
identifies$	473 638 795
identify$	1563 473 638 795
identifying$	473 638 795
identity$	1639
if	1272
if$	77 1617 128 1707 1820 1852 1370 463 1393 1400 514
imam	34 35
implem	4 1320
implementation$	927
impos	537
impossible$	292
improv	42 461 471 600
improve$	965 779
improved$	965 1641 402 1421 779
improvement$	27 42
improvements$	27
improves$	779
improving$	779
in	1532 1001 1027 1038
in$	1533 948 951 1545 965 45 1561 977 55 979 1592 89 91 1614 1618 105 1629 1640 1057 190 1722 269 1819 1821 1833 1839 1853 1298 1890 1301 1892 1900 1901 1313 1906 1908 1340 1342 1345 507 1436 534 1468 1483 1484 1490 1497 1507
incide	602
incident$	58 455
incidents$	58 455
includ	994 72 1379
include$	1585
included$	1585 995
inclus	121 153
inclusive$	1044 1638 1076 1442
increa	42 461 471 483 600
increase$	42 965 1437
increased$	965 1641 402 485 1421
increases$	1437
increasing$	965
indivi	1204 317
individually$	1795 1450
indoors$	1833 1839
induct	1539 949 1556 397 1326 591
inducted$	1540
induction$	2
influe	1666 1435
influence$	1689 1142 1733 1278 1876 363 1287 810
influenced$	810
influences$	810
influencing$	810
influential$	1452
inform	1536 1539 1550 1551 1556 1023 397 1326 1379 591
inform$	798
information$	1522 936 1598 1614 1394
informed$	1021 1613 1651 1391 1410 798
informing$	798
informs$	798
ininto$	1311
injunc	170 1093 171 1094
injunction$	1446
injunctions$	1446
injur	602
injured$	675
input$	747
ins$	1301
inside$	1121 1833 1839
inspire$	733
inspired$	733
inspires$	733
instal	942 962 1320
install$	834
installation$	27
installed$	1533 1553 834
installing$	834
installs$	834
instead$	53 267 1240 450
instru	222
instruct$	182
instructed$	182 226
instructing$	182
instructs$	182
intake	1864
intell	1023
intelligence$	1614
intend	505
inter$	97
interest$	1655
interests$	214
interv	1539 1550 1551 1556 397 1326 591
intervention$	1396 1440
interventions$	1396
interview$	576
interviewed$	576
interviewing$	576
interviews$	576
into	1001 270
into$	1585 1592 1610 1070 1751 261 1821 1311 1423 534
introd	4 1320 537
introduce$	919
introduced$	919
introduces$	919
introducing$	919
introduction$	927
investigate$	501
investigates$	501
investigating$	501
invita	1539 1556 397 1326 591
invite	923 1530 1536 949 957 1550 1551 406
invite$	849
invited$	1514 1540 1548 1329 849
invites$	849
inviting$	1638 849
involv	1379
involve$	817
involved$	817
involves$	817
involving$	817
is	926 73 85
is$	950 954 955 46 67 1060 240 425 427
isolat	533
isolate$	532
isolates$	532
isolating$	532
isolation$	1813 1457
issue$	1596 1598 1627 455 1382 759
issued	962 44 1320
issued$	1553 967 1327
issues	1394
issues$	1596 1006 1598 1627 455 759
it	982 1578 1346
it$	1002 1295 1339 425 1472 1474 1479 1498 1506 1509
its$	123 1125 1902 1312 1904 1318 508 1469 1470 1472 1491 1495 1498 1509 1510
january$	1568
jog$	590
joges$	590
jogs$	590
join	929 1520 1530 25 1146
join$	918
joined	1530
joined$	97 98 129 1379 918
joining$	918
joins$	918
joint	936 97
joint$	1527 1020 1190 279 1203 1831 1394 496
jointly$	1395
judgement$	1623 746
judgemental$	1044 1076
judgment$	746
july$	1568 978
june$	1568 978
keep	1562 1103 191 345 468 483
keep$	68 95 138 163 1106 213 238 239 241 1181 289 297 319 325 366 469 487 540 885
keeped$	297
keepin	468
keeping$	95 138 163 238 239 241 289 297 319 325 366 469 540 885
keeps	468
keeps$	68 95 138 163 238 239 241 289 297 319 325 366 469 540 885
keepting$	366
kept	73 74 75 1019 1320 468
kept$	1517 990 68 997 998 1610 138 1062 238 1163 319 325 338 540
keys$	404
kid	1268
kind$	1573 1214 1442
kinder	311 1252
kit	33
kit$	404
kitche	38 1888
kitchen$	27
kits$	404
knew$	1569 409 426
knife$	635
knives$	634
knock$	585
knocking$	585
knocks$	585
know	1562 987 1578 1379
know$	409 426
knowing$	409 426
known	73
knows	987 1578
knows$	409 426
labeled$	691
labelled$	691
lad	1268
lad$	307
lads	36 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 1810 1242 1264 1444 1456 1464
lads$	307 1855
laid$	1541
lamp	33
lamp$	19 31
lamps$	19 31
landlo	34 35 1293 1896
landlord$	1884 615
landlords$	615
language$	1416
lanyards$	404
larger$	1812
last$	1561 977
lasted	1567 54
late	1298
late$	1889
later$	1393
launch	1320
lead	18 1538 34 35 400
lead$	1574 175 393 401 1500
leadar	941 1532
leadat	941 1532
leadca	941 1532
leadch	941 1532
leadchecks$	941
leadci	941 1532
leadco	941 1532
leadde	941 1532
leadem	941 1532
leader	34 35 157 1086 1685 1688 1105 1145 1750 1160 1161 1753 1756 243 1175 1810 1242 328 1444 1456 1459 1464
leader$	1716 1452 1455
leaders$	1716 1452 1455 648
leadfi	941 1532
leadho	941 1532
leadin	307 1874 1459
leading$	393
leadlo	941 1532
leadma	941 1532
leadme	941 1532
leadof	941 1532
leadpr	941 1532
leadre	941 1532
leadru	941 1532
leads$	1574 393
leadse	941 1532
leadsh	941 1532
leadsu	941 1532
leadup	941 1532
leadvi	941 1532
leadwr	941 1532
leafle	1539 28 1556 397 1326 591
leaflet$	1522 1557 1891 1503 593
leaflets$	1557 1503
learn	1875 471
learn$	1743
learni	1539 1556 1023 397 1326 591
learning$	1614
leav	359 580
leave	1562 176 193 276 342
leave$	68 69 1095 1099 1116 1199 286
leaves	342
leaves$	68 69 286
leavin	176 1238 342
leaving$	68 69 1099 286
leavingtime$	1829
leavingtimes$	1829
led$	146 1410
left	73 1872 1875
left$	990 68 69
lend$	874
lending$	874
lends$	874
less	313
less$	203 204 1141 1226 449 596
lessen	327 1877 364
lesson	1539 1556 1169 1760 1255 1846 397 1326 591
lesson$	1557 1559 249 1823 593
lessons$	1557 1559 1570 1501 1511
let$	1077 1102 232 1181 1211 379
leted$	1077
lets$	232 379
letted$	1077
letter	1539 1556 397 1326 591
letter$	1522 58 1503
letters$	58 1503
letting$	232
level$	402
levels$	402
liais	1390
liaise	957
liaise$	729
liaised$	1548 958 729
liaises$	729
liaising$	729
liaiso	936
liaison$	1527 1611 729
librar	34 35 38
library$	1769 1811
licenc	1539 1556 397 1326 591
licence$	170
lift	364
lift$	572
lifted	1877
lifted$	572
lifting$	572
lifts$	572 1511
light	33
light$	19 31 371 550
lighti	33
lighting$	19 31 550
lights$	19 31 371 550
like	987 1578
likes	934 987 1578
likes$	1525
limit	162 1103 219 313 339
limit$	242 340
limited$	1669 340
limiti	162
limiting$	242 340
limitped$	340
limitping$	340
limits	162
limits$	242 340
limitting$	340
line$	32 1583 110 1375
lines$	32 1583 110 1375
linger	1847
linger$	1830
link	1085 1180
link$	115 1676 178 198 1771 1250 383 442
linked$	115 383
linking$	115 383
links	1394
links$	115 1632 1676 178 198 1771 1250 383 442 1394
list	28 972
list$	3 15 1563 1891 440
listen	1379
listen$	794
listened$	421 794
listening$	1392 491 794
listens$	794
lists$	15 440
lit$	1345
live	1766 1320
live$	1546 1743 1163 304 1842 1851
lives$	304
living$	1743
loaded$	1327
lock	33
lock$	19 31 297 827
locked$	297 827
locking$	297 827
locks$	19 31 297 827
log$	3 15
logged	962 1320
logged$	1553 643
logs	941 1532
logs$	15 643
loiter	1847
long$	1571
longer	1562 185 1239 346 600
longer$	1028 154 179 1108 221 223 1152 1335 528 542
look	505
look$	113 133 191 500 513
looked$	73 1019 500
lookin	505
looking$	133 500
looks	505
looks$	133 500
loop$	1391
loosen	257 1237 327 1877 364
loosen$	1828
loosens$	1828
lose$	176 1285
loses$	202 1285
losing$	1285
lost$	1285
loudes	1874
lower	600
lower$	568
lowered$	568
lowering$	568
lowers$	568
loyalties$	198
loyalty$	198 1250
lunch	1169 1760 1238 1309 1310
lunch$	1170 1900 1901 1501 1511
lunche	1760
lunches$	1501
luncht	353 354
lunchtime$	1552 1829 1276 1868
lunchtimes$	1552 1829 1276 1868
made	1530 962 85 1320
made$	1541 1553 226
mail	1539 1556 397 1326 591
mailed	923 1320
mailed$	1514
main	307 1874 1459
mainta	471 483
maintain$	783
maintained$	1641 783
maintaining$	783
maintains$	783
make$	85 101 124 1055 284 303 1875 377 484 511
makes	941 1532
makes$	124 284 303 377 511
making$	101 124 284 303 511
male$	1353 820
males$	1353 820
mam$	699
man$	609 820
manage	18 941 1532 34 35 113 1055 1896 400 471
manage$	1036 1646 1817 774
managed$	1641 524 774
management$	496
managerchecks$	941
managers$	26
manages$	774
managing$	774
manner	1045
manner$	1636 1643
many$	1529 939 966 1571 1854
map	1539 28 1556 397 1326 424 591
map$	32 1891 381 407
mapped$	381 644
mappin	1539 1556 397 1326 424 591
mapping$	381 644
maps$	381 407
march	349
march$	1568 978
mark$	1330 1347
marked$	425
marks$	1330 1347
master	1539 1556 397 1326 591
match	30 1309 1310 1319
match$	953 1886 1900 1901 1909 1910
matche	1319
matches$	953 1909 1910
materi	33
matter$	994 1627
matters$	1627
may$	978 1600
meal	30 1309 1310
meal$	953 1891 1900 1901 1909 1501
meals$	953 1909 1501 1503
means$	1594 1631
measur	1024
measures$	1615 1025
mechanisms$	1025
mediat	1539 1556 397 1326 591
meet	924 41 1562 1084 1684 1096 1693 1694 1123 1140 1146 1149 1772 1215 1830 1269 1390
meet$	964 1081 1675 1095 1687 1714 1715 1736 1740 1806 1218 1853 1863 376
meetin	936 1539 1556 1085 1677 1697 1142 1847 1859 397 1326 591
meeting$	1527 1557 1668 1676 1099 1725 1730 1742 1202 1794 1224 1816 593
meetings$	1527 1557 1594 1668 1733 1202 1794
meets	941 1532
meets$	964 1081 376
meetup$	1731
meetups$	1731
member	23 1538 36 37 48 60 64 988 1017 136 1059 157 1086 1685 1104 1105 1702 1704 207 1145 1750 1160 1161 1753 1756 243 1175 1770 277 1810 1822 1242 1264 400 1333 1444 1456 1464
member$	1758 307 1260 1455
members$	0 1 20 946 26 960 971 983 985 1579 1608 1101 1136 1734 1758 1771 307 1855 344 1455
membership$	1185
memora	1539 1556 397 1326 591
men$	609 820
mend$	837
mended	942
mended$	1533 837
mending$	837
mends$	837
mention$	1583 1375
mentions$	1583 1375
mentor	18 941 1532 1538 1539 34 35 1556 397 400 1326 591
mentor$	0 1 26 1557 401
mentorchecks$	941
mentoring$	1528
mentors$	0 1 26 1557
mentorschecks$	941
menu$	1903
messag	1539 1556 1146 1224 1859 1269 397 1326 591
message$	1894
messages$	1668 1079 662
messaging$	1668 1730 1815
met	1530 944 957 1550 1551 41 281 406 1379
met$	1524 1535 947 1548 958 964 1279 1329
meters$	1729
metres$	1729
miles	285 1851
miles$	1729 1208 1257
milestone$	21
milestones$	21
mind$	1648 1391
mindfu	1019 1066
mindful$	1610 1613 1657
minibu	1539 33 1556 1864 397 1326 591
minibus$	1909
minimi	162 219 313 471
minimised$	1641 1669
minute	1539 1556 397 1320 1326 591
missin	973
missing$	1564 602
mistak	682
mitiga	471
mitigated$	1641
mix	1084 1684 1096 1693 1149 1772 1830
mix$	1675 1687 1736 1740 1465
mixing	1085 1677 1697 1847 1859
mixing$	1676 1725 1742 1816 1466
model$	1415
models$	1415
module	1539 1556 397 1326 591
module$	32
modules$	32
moment$	1603
monday	353 354
monday$	1552 353 1276 354 1868 1296
mondays$	1552 1276 1868 1296
money$	12
monito	1019 1390
monitor$	639 726
monitored$	1610 639 726
monitoring$	639 726
monitors$	639 726
month$	367
monthly$	1515 386
months$	1619 367
more	42 92 97 461
more$	965 968 47 1015 1020 1047 1091 209 1135 235 1812 311 1252 402 1336 1404
mornin	353 354
morning$	1276 1868
mornings$	1276 1868
mosque	38
most	17
most$	940 968 1175 1874
mother	1128
mother$	698
motivate$	734
motivates$	734
motivating$	734
mov	349
mov$	287 300 337
move	252 342
move$	181 193 205 238 1767 254 272 276 287 300 323 1251 337 1865 1871 388 1447 549
moved	252 1871
moved$	973 181 205 1129 1163 1166 272 287 300 1230 1251 337 350
moveed$	323
moveing$	181 323
movements$	650
movered$	323
moves	252
moves$	181 205 238 1767 272 287 300 323 1251 337 1865 388 1447 549
moving	252
moving$	287 300 337 465 549
movred$	287 300
movring$	287 300
movs$	287 300 337
much$	939 1571
multi$	936 97 98
mum	1128
mum$	698
mural$	27 1891
murals$	27
museum	38
music$	1903
must$	127 1216
name	1562 972
name$	1563 562
named$	1324 429
names$	439 562 667
nan	1128
nan$	701
nana$	701
nanny$	702
naturally$	1237
near	1227 1232
near$	1028 1112 1743 1823 1483
nearby$	1468
necess	92
necessary$	1015 1385 1386
needed$	1385 1386
needs	1379 1394
needs$	1396 757
neither$	161 250 309
nephew	1268
netbal	1319
netball$	1910
networ	10 1004 1293
network$	933 63 1595 214 1825 1862 1884
networks$	1594 1631 214 1825 1862
never	185 1239
never$	154 161 179 1108 223 1762 259 275 295 528 542 696
new	177 311 1252
new$	208 271 291
newsle	1539 1556 397 1326 591
newsletter$	593
next$	1227 1232 1393
nicer	311 1252
nicer$	291
niece	1268
night	1169 1760 1791 1849
night$	1521 1552 1157 1764 1779 1780 1228 1276 1868
nights	1760 602
nights$	1521 1552 1157 1765 1780 1792 1228 1276 1868 1340
no	217
no$	160 188 212 229 233 298 412 413
nobody	64
nobody$	309 601
non	159 520
non$	121 153
nonassociation$	1443
noncontact$	1082
none	64
none$	189 250 309 601
nor$	161 542
normal$	1003 122
norms$	1416
not	53 1103 185 217 1239 1240
not$	50 976 70 71 154 161 172 179 1696 1108 221 223 1762 250 259 265 275 288 295 528 542 543 695
note	1539 1556 993 84 397 1326 591
note$	15 1582 1583 1584
notes$	15 1583
nothing$	192
notice	28 987 1578 1093 1094
notice$	31 166 371 1445 1453 1454
noticeboard$	1542
noticeboards$	1542
notices$	31 371 1445 1453 1454
notifi	1536
november$	1568
now$	950 1561 149
nowhere$	201
number	28
number$	6 1522 9 11 32 39 1262
numbers$	1529 1262 404
nurse	18 1538 34 35 400
nurse$	722
nursea	941 1532
nursec	941 1532
nursechecks$	941
nursed	941 1532
nursee	941 1532
nursef	941 1532
nurseh	941 1532
nursel	941 1532
nursem	941 1532
nurseo	941 1532
nursep	941 1532
nurser	941 1532
nurses	941 1532 400
nurseu	941 1532
nursev	941 1532
nursew	941 1532
nurtur	121 153 471
nurture$	809
nurtured$	809
nurtures$	809
nurturing$	1044 1076 809
observ	1539 1556 397 1326 591
obtain	1320
occasi	602
occasions$	1165
occur	1051
occur$	1642
occurs$	1642
october$	1568 978
of	937
of$	1518 938 1563 1565 976 986 1585 82 1599 1615 1033 1048 1680 1090 1097 1702 1117 1121 1197 1199 1803 1814 1231 1254 1879 1898 1332 410 1362 1363 1373 1420 1426 1461
off	1098 1249 1851 1906
off$	1516 1535 169 1099 1840 356 1470 1493 1494 1497
offer	1539 1556 92 397 1326 1394 591
offer$	1015 126 815 892
offere	923 1536 1550 1551 962 44 92 148 1074 1320
offere$	126
offered$	1514 1553 967 1015 1607 1019 1071 1665 815 892
offeres$	126
offeri	92
offering$	1015 126 815 892
offers	941 1532 92
offers$	1015 126 815 892
office	18 941 1532 1538 34 35 400
officer$	0 1 26 618
officerchecks$	941
officers$	0 1 26 618
officerschecks$	941
often$	939 1571 1664 1372
older	307 1867 1874 1459
older$	157 1086 1685 1105 1143 1145 1750 1160 1161 1753 1756 1810 1242 1850 430 432 1444 1456 1464 544
oldest	157 1086 1685 1688 1105 1145 1750 1160 1161 1753 1756 243 1175 277 1810 307 1242 328 1874 1444 1456 1459 1464
oldest$	1850
on	1298
on$	951 1564 1617 1618 1041 1058 1075 1695 1720 1151 251 266 1819 1231 373 1889 1890 1892 1313 1908 1366 486 1441 1469 1470 1483 1484 1493 1494 1508
once	1852
once$	1515 1723 1741 1749 1853 1890
one	1688 307 332 1459
one$	1687 184 1109 187 1122 1150 243 1167 1175 277 1204 1795 1210 1806 299 309 1827 317 328 1326 429 1450 1470 1485 1486 1506 601
ones	1265
ones$	1734 1781 1265 1856 1455
ongoin	92
ongoing$	1015 1035 496 727
online$	1546
only$	186 227 1795 321
open	962 1298
open$	930 961 1553 1574 1046 1652 1653 1066 1889 1345 1392 1442 1500 825
opened	962 1320
opened$	1541 961 1553 825
opening$	546
opens$	961 1574 825
operat	1364
operational$	1546
opport	1662 1379 1394
opportunities$	1049 1396 1397 503
opportunity$	1633 503
opposite$	246 1200 365 1289
optimi	471
option	1662 1270 1425
option$	1424 503
options$	1861 1396 1424 503
orbit$	1278
order	956 1674 170 1093 1094 222 349
order$	1547 1673 166 182 1445 1453 1454
ordere	956 1320
ordered$	1547 182 226
ordering$	182
orders	1093 1094 222
orders$	1673 182 1445 1453 1454
ordina	34 35 129
ordinary$	122
ordinate$	1433
ordinated$	1021 1052 1433
ordinates$	1433
ordinating$	1433
organi	1544 1320
organise$	1574 395
organised$	395
organises$	1574 395
organising$	395
other	1004 136 1059 1689 177 1694 1704 1706 1717 1732 1173 1770 1773 1774 1195 1799 311 1252 1867 1277 1869 535 1462
other$	1595 1690 1101 1703 1114 1725 1135 1137 1731 1143 1737 1746 1747 1755 1759 246 268 1192 271 1206 1798 1209 1802 1827 1834 1246 1841 1857 1860 347 1273 1867 1277 1869 1284 362 1878 1881 1458
others	1004 1717 1770 1245
others$	1595 1101 1703 1733 1737 1739 1746 1747 1759 1209 1827 1834 1835 1836 1841 1857 1860 1284 362 1878 1881
our	994
our$	1585 123 508
out	355 1906 1425
out$	927 1543 967 974 1581 991 992 70 1585 995 997 1056 1654 1665 1675 1095 1098 1120 1740 1757 1766 253 1179 1772 1195 1220 1821 1828 1241 1258 1261 1307 420 1405 1476
outcom	1394
outcomes$	762
outing$	1909
outings$	1794 1909
outlet	1435
outlook$	1655
outrea	1539 1556 397 1326 591
outreach$	1528
outsid	70 1137 1195
outside$	951 1798 1468 1483
over	1217
over$	1681 194 1731 1807 1808 1812 480 1420
overla	1096 1830
overlap$	1687 1699
overs$	1731
oversi	1379 1394
oversight$	1406 1419 497
overview$	1406
own$	996 999 1119 1154 1813 305 1350 1450
owner	34 35 1896
pack	1539 1556 397 1326 591
pack$	1522
page	1539 1556 397 1326 591
page$	934 32
pages$	32
paid	1320
paid$	956 384
paint$	1903 838
painte	942
painted$	1533 1541 838
painting$	838
paints$	838
pair	157 1086 1685 1105 1145 1750 1160 1161 1753 1756 277 1810 1242 1444 1456 1464
pairs	1265
pairs$	1856
panel	10 1539 34 35 1556 1004 397 1326 591
panel$	933 1595
paragraph$	1583 1375
paragraphs$	1583 1375
parame	993
parameters$	1584
parcel	335
parcelled$	1258
parent	17 1538 36 37 64 1017 1299 400
parent$	0 1 26 698
parents$	0 1 940 20 26 960 1608 1053 1105 183 258 1223 1899 1417 1429 698
park	38
park$	1749 1769 1811 587
parked$	587
parking$	587
parks$	587
part	929 1520 1530 1531 25 533
part$	1537 948 70 994 1288 1880
partic	929 1520 934 25
participants$	1525
participate$	948
participates$	948
participation$	1325
partie	30
parties$	953
partin	533
partne	10 936 1538 1004 97 98 400 1394
partner$	707
partners$	0 1 933 26 1595 99
partnership$	933 1527 1020 1021 1395
parts$	1288 1880
party	30
party$	953 1909
pass$	84
passage$	1583 1375
passages$	1583 1375
passed$	1597
passes	33
passes$	404 1501 1503
pastor	92
pastoral$	1015
path	1888
path$	27
pathwa	1270 1435
pathway$	1861
pathways$	1594 1861
patient$	1442
patrol	924 1539 1556 397 1326 591
patrol$	1528 624 867
patrolled$	867
patrolling$	867
patrols$	1528 624 867
pay$	833
paying$	833
pays$	833
peace	1275
peace$	1866
peer	1689 1100
peer$	157 1086 1685 1689 1100 1691 1105 1145 1750 1160 1161 1753 1756 1770 1805 1810 1234 1242 1271 1444 1456 1464
peers	1770 1234 1869
peers$	1690 1691 214 1785 1209 1805 1825 1827 1834 1841 1843 1845 1857
people	17 1538 1059 400
people$	0 1 940 20 946 26 960 971 983 1576 1579 1580 1608 1660 1136 1771 1805 307 1855 369 1893 1355 433 1467
per$	17
percen	17
percent$	940
perceptions$	1416
perfor	30 1544
perform$	390 901
performance$	953 1886
performances$	953
performed$	901
performing$	390 901
performs$	390 901
periodic$	467
periodically$	1618 467 1393
permit$	1591 1625 1077 1211 1437
permited$	1077
permits$	1591 1625 1437
permitted$	1077 1102 1244
person	1538 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 243 1175 1810 1242 400 1444 1456 1464
person$	0 1 26 129 1758 1260 1355
phone	924 33 1269 1871
phone$	404 852
phoned	923 957 1550 1551 406
phoned$	1514 1548 958 1329
phones	180
phones$	404 852
phoning$	852
pick$	113 329 573
picke$	329
picked$	73 74 1019 573
pickes$	329
picking$	329 573
picks$	329 573
picnic	30
picnic$	953 1909
picnics$	953
picture$	1002
pitch	1888
pitch$	27
plac	537
plac$	337
place	935 942 1539 1544 1556 252 397 1320 1326 591
place$	1526 1533 1603 1607 1616 1635 1654 1667 1749 238 249 254 1185 267 1789 1240 323 337 366 1324 1380 1481
placed	252 1320
placed$	1743 1163 1166 272 1222 1230 337 350
placeed$	323
placeing$	323 366
placem	1169 1760 1170 1766 1187 1786 1196 1791 334 1270
placement$	1767 254 1787 1837 1861
placements$	1761 1767 254 1778 1792 1837 1861
placered$	323
places	252 1304
places$	1603 1635 1667 238 254 323 337 366 1895 1481
placeting$	366
placin	252
placing$	337
placs$	337
plan	1539 1556 397 1326 505 591
plan$	2 1522 21 1574 1587 1590 1002 1393 593
planni	505
planning$	1611 1418
plans	505
plans$	1574 1025
plant$	895
planted$	1541 895
planting$	895
plants$	895
play	30
play$	27 953 1095 1144 1886 396 908
played	1544
player	36
playgr	1169 1760 1791
playing$	396 908
plays$	953 396 908
pledge$	29
podcast$	32 1894
point	972
point$	1563 1603
police	18 941 1532 1538 34 35 400
police$	0 1 26 616
policechecks$	941
polici	1539 28 1556 397 1326 591
policing$	617
policy	1539 28 1556 1314 397 1326 591
policy$	32 1905 593
pond$	27
pool	38 1319
pool$	1910
pop$	513
portal$	32
portals$	32
positi	121 153 177 311
position$	1393
positive$	1044 1638 1646 1076 512 1442
possib	1425
possibilities$	503
possibility$	1424 503
possible$	1208 1385 1386 1402 503
post	1539 1556 397 1326 580 591
post$	1560 1324
posted	952 962 44 1320
posted$	1543 1553 967 1327
poster	1539 28 1556 397 1326 591
poster$	31 371 1891 1503 593
posters$	31 371 1503
potential$	503
power$	166 1876 363 1287 1445 1453 1454
powerful$	1817
powers$	166 1445 1453 1454
practi	1538 34 35 1023 400 1394
practicable$	1386
practice$	1612 1614
practitioner$	0 1 26
practitioners$	0 1 26 99
presen	1539 1556 1051 397 1320 1326 591
presence$	1113 1406 1408
present$	1642 1789 1442 575 1500
presented$	575
presenting$	575
presents$	1642 575
preven	162 165 1103 216 217 345 471
prevent$	163 1106 213 1181 301 777
prevented$	1669 333 777
preventing$	163 301 777
prevention$	777
prevents$	163 301 777
prey	1357
prey$	1575 62
preying$	62
preys$	62
price	1314
price$	1905
priced	956
priced$	1547
print	580
print$	861
printe	952 962 1320
printed$	1543 1553 861
printing$	861
prints$	861
priori	1379 471
priorities$	748
prioritise$	653
prioritised$	1641 653
prioritising$	653
priority$	1037 748
prise$	238
pro	177 311
proact	98 129 1066
proactive$	1021 1052 1657 805
proactively$	805
problem$	1627
problems$	1627
procedures$	1594
processes$	1594 1025
procur	956
procured$	1547
produc	4 941 1532 1864 1320
production$	927
profes	10 1538 1004 400
professional$	0 1 26 1032 401 458
professionals$	0 1 933 26 1595 99
profile$	1382 1406 642
profiled$	642
profiles$	642
profiling$	642
profit	1357
profit$	1575
progra	1539 1556 1255 1846 1270 397 1326 591
programme$	2 1519 1861 398
programmes$	1861
progre	944 1019 1074
progress$	1593 1632 1393 771
progressed$	1535 1610 1665 771
progresses$	1593 771
progressing$	771
progresss$	1593
prohib	162 165 216
prohibit$	163
prohibited$	1669 333
projec	1849
project$	27 1724 398
promise$	226
promises$	226
promot	471
promote$	740
promoted$	1641 740
promotes$	740
promoting$	740
promptly$	1614
proper$	1003
proportionate$	802
proportionately$	802
protec	471
protect$	784
protected$	1641 784
protecting$	784
protection$	170
protective$	1394
protects$	784
protoc	1539 1556 397 1326 591
protocol$	593
provid	941 1532 962 44 92 1320 483
provid$	126
provide$	1015 126 814 891
provided$	1553 967 1015 1607 148 1327 814 891
provider$	1804
providers$	1804
provides$	1015 126 814 891
providing$	1015 126 814 891
provids$	126
provis	4 1539 1556 1766 397 1326 1394 591
provision$	927 1837 1396 1397
provisions$	1837
pru$	1837
psychiatrist$	719
psychologist$	718
public	4 894
publication$	927
publis	952 1320
publish$	862
published$	1543 862
publishes$	862
publishing$	862
pull$	175 238 318 1278 1876 363 1287
pulle$	318
pullen$	318
pulles$	318
pulling$	318
pulls$	318
pupil$	307
pupils	1315
pupils$	307
purcha	956 1320
purchased$	1547
purpose$	1639
put	537
put$	942 952 1544 962 102 1063 350 366 1320 884
puting$	366
puts$	366 884
putting$	102 366 884
qualit	1394
questi	1539 1556 397 1326 591
quicke	600
quit	359
quit$	230
quiting$	230
quits$	230
racism	690
racist	690
radar$	1391
raise	84 113
raise$	1036 459 489 896
raised$	1597 459 1421
raises$	459 896
raising$	459 1383
ramp	33 1888
ramp$	27
ran$	1321
rang	406
rang$	958 1329
rate	1562
rate$	402 594
rated$	594
rates$	402 594
rather$	267 1240 451
ratifi	1320
ration	313
re	1218 424
re$	1224
reach	972 1269
reach$	1563 1278 482 592
reache	923 1530
reached$	1514 592
reaches$	482 592
reaching$	482
read	923 1523 1320
read$	1514 952 877
reading$	877
reads$	877
ready$	1541
reassurance$	1606 743
reassure$	743
reassured$	743
reassures$	743
reassuring$	743
receiv	1530 1531 92 1320
receive$	1015
received$	40
recogn	1055 471
recognise$	1646 791
recognised$	791
recognises$	791
recognising$	791
record	941 1532 1539 1556 994 72 73 74 75 1004 84 397 1320 1326 591
record$	3 15 1587 1588 1590 380 1376
recorded$	1585 995 997 998 380
recording$	380
records$	15 1595 380
recove	600
recrui	923 962 1320
recruit$	845
recruited$	1514 1553 845
recruiting$	845
recruits$	845
redecorated$	1541
redraft$	871
redrafted$	871
redrafting$	871
redrafts$	871
reduc	219 313 327 339 364 600
reduce	162 1877 471
reduce$	242 778
reduced$	1641 1669 778
reduceing$	242
reduces$	242 778
reduci	162
reducing$	778
reference$	1583 1375
references$	1583 1375
referr	923 934 1530 1536 1539 1556 397 1326 591
referral$	58 1891
referrals$	1525 58
referred$	1514
reflec	1055
reflect$	1646
reform$	1809
refunds$	1511
refurbished$	1541
refurbishment$	27
refuse	217
refused$	338
regard$	1037
region	1786
regist	1523
register$	3 15 323
registered$	323
registering$	323
registerred$	323
registers$	15 323
regrou	1218
regroup$	1809
regular$	1035 122 402 467 485 496
regularly$	1614 1618 467 1393
rehear	30 994
rehearsal$	953 1907
rehearsals$	953 1907
rehearsed$	1585
rehous	252
rehous$	287 300
rehouse$	244 287 300
rehoused$	1166 244 287 300 1230
rehouses$	244 287 300
rehousing$	244 287 300
rehousred$	287 300
rehousring$	287 300
rehouss$	287 300
relati	1666 1085 1087 1128 1766 1180 1394
relationship$	1676 1771 751
relationships$	1632 1676 214 1771 751
relatives$	710
releva	994 92
relevant$	1585 1003 1015 1385 1386
reliance$	1250
reloca	252
relocat$	287 300
relocate$	244 272 287 300
relocated$	1166 244 272 287 300 1230
relocates$	244 272 287 300
relocating$	244 287 300
relocatred$	287 300
relocatring$	287 300
relocats$	287 300
remain	73 143 1867 468
remain$	1022 1060 1062 289 487 540
remaining$	289 1277
remains$	1060 1062 289 540
rememb	987 1578
remind	957
remind$	741
reminded$	1548 741
reminding$	741
reminds$	741
remote$	1257
remov	349 359 360 452 529
remov$	318
removal$	174
remove	355 1872
remove$	175 255 318 865
removed$	255 1776 1230 865
removen$	318
removes$	255 318 865
removing$	175 255 318 865
removs$	318
reopen$	899
reopened$	899
reopening$	899
reopens$	899
repair	942
repair$	27 836
repaired$	1533 836
repairing$	836
repairs$	27 836
repeat	994 72
repeat$	1585
repeated$	1585 995
replac	942 1240 525
replace$	552 583
replaced$	1533 1793
replaces$	552
replacing$	552
replie	934 957 963
replied$	1548
replies$	1525 1554
reply	1523 963
reply$	1554
report	924 934 941 1532 1539 1556 1562 993 994 72 84 1871 397 1326 591
report$	58 1582 1584 593 594
reported$	1585 995 1597
reports$	1525 58
reques	537
requir	222
require$	182
required$	226 1385 1386
requireed$	182
requireing$	182
requires$	182
resent	987 1578
reserve$	910
reserves$	910
reserving$	910
reside	30
residential$	953
residents$	1467
resili	1394
resilience$	753
resour	1539 1556 397 1326 591
resources$	1000 1034 1396
respec	1666 471 685
respect$	793
respected$	1641 793
respectful$	1573 793
respectfully$	793
respecting$	793
respects$	793
respit	1275
respite$	260 1866
respon	1523 934 1530 1531 963 1066 471 1394
respond$	113 476 768
responding$	768
responds$	768
response$	1554 1612 768
responses$	1525 768
responsibility$	1011
responsive$	1657
rest	1689 1706 1717 1732 1773 1799 1275 1867 1277 1869 1462
rest$	1737 1739 1759 1770 260 1827 1834 1245 1841 1857 1860 1866 1284 1881
restri	162 219 313 339
restrict$	242 340
restricted$	1669 333 340
restricting$	242 340
restrictped$	340
restrictping$	340
restricts$	242 340
restrictting$	340
resurfaced$	1541
resurfacing$	27
retain	483
return	1523 1530 1531
return$	306
returning$	306
returns$	306
retwee	934
retweets$	1525
reunit	1218
reunite$	1809
review	941 1532 1539 1556 1019 397 1320 1326 1390 591
review$	2 1626 1391 470 801
reviewed$	1610 470 801
reviewing$	470 801
reviews$	470 801
revise	1320
rewrite$	870
rewrites$	870
rewriting$	870
rewritten$	870
ride$	1182 1907
rides$	1907
right$	1003 1646
rights$	683
ring	924 1562 972 1146 1269 1871
ring$	1563 853
ringing$	853
ringle	1175 1874 1459
ringleader$	1452 1455 647
ringleaders$	1452 1455 647
rings$	581 853
rink	38
rise	600
rise$	42
rises	600
rising	600
risk	1666 1394
risk$	1596 1627 455 1393 763
risks$	1596 1627 455 763
risky	1666
rival	824
road	1791
road$	1797
robbed	973
robbed$	1564 62 670
robber	602
robberies$	628
robbery$	628
robust	98 129 1379
robust$	1021 1052 496
role	1435
role$	492
roll	4
rolled$	1320
rollout$	927
room	7 38 1169 1760 1888
room$	27 249 1823 1889 1891 1902
rooms	1760
rose	600
rota	1539 1556 1864 397 1326 591
rota$	32 1891
rotas$	32
round$	1436
rounde	1319
rounders$	1910
route	1791 1304
route$	1186 1797 1304 1895
routes$	1594 1186
routine$	467
routinely$	467
routines$	668
row$	58 1288 1880
rows$	58 1288 1880
rugby	1319
rugby$	1910
rule	28 1674 1314
rule$	29 1673 1905
ruled$	990
rules$	29 1673 1905
run	962 1320
run$	1553 1574 1575 1907 1321 1500 888
rung	923 957 1550 1551 41 1871 406
rung$	1514 1548 964 1329
running$	1546 888
runs	941 1532
runs$	1574 1907 1321 888
s$	76 1142 1167 262 358 362 1458
s34$	530 531
s35$	530 531
safe	121 1666 153 1304 1379 1394
safe$	1573 1044 1646 1650 1651 1076 1895 1348 688
safegu	471 687
safeguard$	785
safeguarded$	1641 785
safeguarding$	785
safeguards$	785
safely$	1343 598
safer	153 1252
safer$	1646 1650 1651 1076 1407 597 688
safety	1666 1379 1394
safety$	1639 495
said	987 1578 72
said$	995 594
same	1172 332 1852
same$	1560 1122 1172 1763 1188 1189 1789 1232 1852
sanction$	656
sanctions$	656
sat$	957 1163 350
saturd	353 354
saturday$	1552 353 1276 354 1868 1296
saturdays$	1552 1276 1868 1296
saw	987 1578
say	1562 972 987 1578
say$	1563 594
saying$	594
says	987 1578
says$	594
scatte	1129 1130 533
scattered$	1720 1721
schedu	1320
scheme	1539 1556 397 1326 591
scheme$	32 398
schemes$	32
school	18 941 1532 1538 34 35 38 1017 1169 1760 1170 1766 1786 1196 1791 1213 1255 1846 334 1849 1270 351 1896 400
school$	0 1 26 1570 1608 1021 1767 254 1768 1769 1775 1784 1787 1788 1804 1837 1861 1274 1904
schoolchecks$	941
schooled$	1222
schools$	0 1 26 1761 1792 1804 1837 1861
scope	993 994
scope$	1582 1584 1585 502 503
scopes$	502
scoping$	502
score	1562
score$	51 594
scores$	51 594
screen	1539 30 1556 397 1326 591
screening$	953
screenings$	953
search	973
search$	658
searched$	1564
searches$	58 658
seat	33
seat$	238 304 366 1891 1903 906
seated$	1163 304 350 906
seating$	19 238 366 906
seats$	19 238 304 366 1903 1481 906
seatting$	366
second	1867
section34$	530
section35$	530
secure	935 1320
secured$	1526
security$	1639
see	924 1562 987 1578 1694 1146 1149 1772 1830 1269
see$	1684 1096 1693 1123 218 1736 1740 1215 392
seeing	1677 1697 1859
seeing$	1684 1099 1725 1730 1816 1847
seek	191 505 537
seek$	119 284
seekin	505
seeking$	284
seeks	505
seen	923 1530 1536 1550 1551 41 1084 1149 281
seen$	1514 964 1675 1682 1740 1279 357
sees$	218 392
seize$	659
seized$	659
seizes$	659
seizure$	659
seizures$	659
select$	329
selecte$	329
selectes$	329
selecting$	329
selects$	329
self$	1394
sell	1357
sell$	1575 62 1882 1883
seller$	614
sellers$	1467 614
selling$	62 1338 1356 1358
sells$	62 1358
semina	1539 1556 397 1326 591
send	252 349 580
send$	306 323 337 850
sende$	337
sended$	323 337
sendes$	337
sending$	306 323 337 850
sendred$	323
sends	941 1532
sends$	306 323 337 850
senior$	496
sense$	125
sensit	129 1066
sensitive$	1613 1052 1657 804
sensitively$	804
sent	1530 962 44 973 252 1871 1320
sent$	1553 967 1564 205 1166 272 1222 1230 1251 337 1327 851
sente$	337
sented$	337
sentence$	1583 1375
sentences$	1583 1375
sentes$	337
senting$	337
sents$	337
separa	1129 1130 1204 311 335 1871 533
separate$	1154 234 246 247 1174 263 264 271 1200 1201 1206 290 305 315 320 1246 1247 347 1273 365 1289 1463
separated$	1720 1721 1258 1463
separately$	1795 818
separation$	533
september$	1568 978
sergea	1538 34 35
sergeant$	621
serve$	909
server	358
server$	1281
serves$	909
servic	7 34 35
service$	32 398
services$	32 1594 99 1631 1396 1397
serving$	909
sessio	1539 1556 1849 397 1326 591
session$	1557 1157 1764 1769 1779 1202 1794 1907 593
sessions$	1557 1157 1765 1769 1781 1202 1794 1907
set	1169 1760 1791 1255 1846 1270 351 537
set$	994 72 73 74 1063 1775 1194 1214 1823 1861 1274 1320 555 569
sets	1760 1846
sets$	1194 1792 1861 555 569
setting$	1603 1635 1667 555
settings$	1603
settle	1875
settle$	1866
seven	36 37
seven$	960
sever	162 257 327
several$	299
severed$	1692
severi	162
severs	162
sew$	904
sewing$	904
sews$	904
shadow$	1278
share	84
share$	100 1144 332 800
shared	1320
shared$	1597 1190 279 1203 1831 335 358 1282 800
shares	934 941 1532
shares$	1525 1144 332 800
sharing$	1527 100 1730 1144 332 800
she	64 307 328
shed	1888
sheet	1539 1556 397 1326 591
sheet$	15
sheets$	15
shelte	33 1888
shelter$	19 27 31
shelters$	31
shift	1539 1556 1270 397 1326 591
shift$	1557 1861
shifts$	1557 1861
shoo	341
shop	38 1896 1333
shop$	1542 1749 1811
shopke	1538 1293 400
shopkeeper$	0 1 26 1884 1360
shopkeepers$	0 1 26
shoplifting$	637
shops$	1542 1811 1899
shorte	313 600
shorten$	897
shortened$	897
shortening$	897
shortens$	897
should$	1016 127 128 1216
show	30 972
show$	953 1563 1909 1330 1347 1500 878
showing$	938 878
shown	952 1550 1551 44 148
shown$	1543 967 1071
shows$	953 1330 1347 878
shut	1872 359
shut$	297 338
shuted$	297
shuting$	297
shuts$	297
siblin	277 278
side$	953 1288 1880 1910
sides$	1288 1880
sign	1530 1531 28 33
sign$	929 934 19 943 31 371 1891 863
signed	952 1320
signed$	923 925 943 944 1543 863
signing$	863
signpo	923
signpost$	730
signposted$	1514 730
signposting$	730
signposts$	730
signs$	19 31 371 863
since$	1342
sing$	590
singes$	590
single	317
singly	1204
singly$	1795 1835 1450
sings$	590
sister	277 1268
sister$	698
sit	73 1096
sit$	1084 1095 1687 1693 199 1144 1743 1163 304 1853 1863 366 561
site	1169 1760 1184 1791 1849 1270
site$	32 1775 1779 1813 1861
sites	1760
sites$	32 1792 1861
siting$	366
sits$	1144 304 366 561
sittin	1760 1859
sitting$	1677 1730 1743 304 1847 366 561
sittings$	1761
situat	1394
situation$	1002 1393
six	36 37 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 1810 1242 1333 1444 1456 1464
six$	960 1316
sixth$	1213 1255
size$	1262
skate	1888
skate$	590
skatees$	590
skater	36
skates$	590
skills$	1049
sleep	1562 1140
sleepover$	1668 1731
sleepovers$	1668 1731
slide	1539 1556 397 1326 591
slot	1849
slot$	1228
slots$	1228
small	1226
small$	1817
snooke	1319
snooker$	1910
so$	1073 158 173 1171 1778 303 316 361 444
social	1084 1677 1847
social$	34 35 1100 1234 1271 454
socialise$	1675 1465
sold$	62 1358
solicitor$	717
some	1688 307 1459
some$	1175 299
somewhere$	1798 1235
son	1268
son$	1248 698
song$	27 1894
sons$	1248
soon$	1272
sooner	600
sort$	1214
sought$	1607
space	1662 1275
space$	1635 1667 296 336 1866 1891
spaces$	1635 1667
speak	924 1149
speak$	152 1146 1740 1269 382 1500
speaking$	152 1677 382
speaks$	152 382
speed$	1659
spend	1562 1096
spend$	1084 1687 1743 417
spending$	1677 1725 1743 1847 1859 417
spends$	417
spent	935
spent$	1526 937 417
split	1129 1217 335 533
split$	1720 1130 236 237 1808 1258 350
splits$	236 237
splitting$	236 237
spoke	406
spoke$	958 1329
spoken	957 406
spoken$	923 1536 949 1548 1550 1551 41 1329
spotted$	1279 357
spread	335
spread$	1258 350
spring$	1568
squad	1864
squad$	623
square$	1084 1749 1769 1811
stabbing$	636
stabbings$	636
staff	17 18 1538 34 35 400
staff$	0 1 940 26 99 1053 1417 1429
staffa	941 1532
staffc	941 1532
staffchecks$	941
staffd	941 1532
staffe	941 1532 962
staffed$	1553 556
stafff	941 1532
staffh	941 1532
staffing$	1000 1034 556
staffl	941 1532
staffm	941 1532
staffo	941 1532
staffp	941 1532
staffr	941 1532
staffs	941 1532
staffs$	556
staffu	941 1532
staffv	941 1532
staffw	941 1532
stage	1888
stage$	27 1603
staged	1544
stagge	248
staggered$	315 1247
stall	1539 1556 397 1326 591
stall$	1909
stalls$	1909
stance$	1655
stand$	1095 304 1853 1863 366 545 560
standi	1677 1847
standing$	366 560
stands$	366 545 560
standting$	366
start	1562 1238 1875
start$	1131 272 323 1866 515 882
starte	1074
started$	1665 323 882
starting$	323 882
startred$	323
starts$	272 323 515 882
starttime$	1829
starttimes$	1829
stated	994
stated$	1585
station$	1542
stations$	1542
stay	1562 73 1055 143 1766
stay$	1022 1646 1060 1062 1163 254 289 1842 1851 375 422 425 487 540
staying$	289 375
stays$	1060 1062 289 375 422 425 540
steer$	175 289 808
steered$	808
steering$	10 175 289 808
steers$	175 289 808
step	1268
step$	276
stepbrother$	698
stepcarer$	698
stepcarers$	698
stepdad$	698
stepdaughter$	698
stepfather$	698
stepmother$	698
stepmum$	698
stepparent$	698
stepparents$	698
steps	1024
steps$	1615
stepsister$	698
stepson$	698
stereo	689
stereotypes$	1416
sticke	28
sticker$	31 404
stickers$	31 404
stigma$	1416
still$	969
stock	580
stood$	54
stop	1562 162 1103 216 217 345 359
stop$	163 176 1696 1106 213 228 1181 1793 280 1807 301 1225 415 883
stoppe	973 981 1872
stopped$	1564 1572 1669 1692 1793 333 415 883
stoppi	162 216
stopping$	163 280 301 883
stops	162 216
stops$	58 163 1793 280 301 1225 415 883
strang	1293
stranger$	1884
strate	1539 1556 397 1326 591
strategic$	496
strategies$	1025 1049 1396
stream	1864
street	1187
street$	1710
streets$	1710 1778
streng	471 1394
strength$	1632
strengthen$	781
strengthened$	1641 781
strengthening$	781
strengthens$	781
strengths$	98 1632
strik	452
strike$	69
strive	505
strong$	485
struck	452
struck$	69
studio	38
submit	941 1532 1320
submit$	893
submits$	893
submitted$	893
submitting$	893
suitab	92 177 311
suitable$	1015 1386
summer$	1568 367
summers$	367
sunday	353 354
sunday$	1552 353 1276 354 1868 1296
sundays$	1552 1276 1868 1296
superv	1539 34 35 1556 397 1326 591
supervised$	526
supervision$	1528
supper	30 1309 1310
supper$	953 1900 1901 1909 1501
suppers$	953 1501
supplied$	62 1358
supplier$	633
suppliers$	633
supplies$	62 633
supply	1357
supply$	1575 62 1882 1883 633
supplying$	62 633
suppor	923 924 1539 1556 1019 121 129 1066 153 281 397 1326 1379 471 1394 591
support$	1528 92 1606 93 94 1025 457 1396 1397 786
supported$	1514 93 1610 1651 786
supporting$	93 786
supportive$	1044 1638 1052 1657 1076 485 1442 786
supports$	93 786
sure$	137 1434
surger	1309 1310
surgery$	1900 1901
survey	1539 956 1550 1551 1556 397 1326 424 591
survey$	32
surveyed$	1547
suspen	360 529
suspend$	536
suspende$	536
suspended$	1776
suspendes$	536
suspending$	536
suspends$	536
sustai	731
sustained$	1641
swap$	900
swapped$	900
swapping$	900
swaps$	900
sway$	1278 1876 363 1287
sweep	341
sweep$	903
sweeping$	903
sweeps$	903
swim$	1909 1501 590
swimes$	590
swims$	1501 590
switch$	570
switched$	570
switches$	570
switching$	570
system$	32 1021
systems$	32
t$	1108 542
table	33 1791 1232 1255 1846
table$	19 1713 1779 1823 1319
tabled	1320
tables	1169 1760
tables$	19 1792
tackle	113 471
tackle$	1036 654 773
tackled$	1641 773
tackles$	654 773
tackling$	654 773
tailor	92
tailored$	1015
tak	359 580
tak$	318 337
take	252
take$	4 68 69 88 101 119 131 141 147 306 318 337 394 876
taked$	337
takeing$	306
taken	1567 1871
taken$	990 68 69 147 1166 318 1320
takes	252
takes$	68 69 141 147 306 318 337 394 876
taking	252
taking$	69 101 131 141 147 318 337 876
taks$	318 337
talk	924 1539 1556 397 1326 591
talk$	1557 152 1146 1269 504 1500 593
talked	957 406
talked$	1548 958 1550 1551 1329
talkin	1859
talking$	152 1730 1392
talks$	1557 152 504
tally$	15
target	92 1357
target$	21 1575 1882 1883 641
targeted$	1015
targeting$	641
targets$	21 641
task$	21
tasks$	21
taught	281
taught$	1163 1222 1230
taxi$	1909
taxis$	1909
teach$	1574 126 238 859 922
teache	17 18 941 1532 1538 34 35 400
teache$	126
teacher$	0 1 26
teacherchecks$	941
teachers$	0 1 940 26
teacherschecks$	941
teaches$	1574 126 859 922
teaching$	126 859 922
teachs$	126
team$	1004
teams	1213
teams$	1804
teenag	157 1086 1685 1105 1145 1750 1160 1161 1753 1756 1810 1242 1264 1444 1456 1464
teenagers$	1855
teleph	923
telephoned$	1514
tell	1562 972 987 1578 222
tell$	1563 182 594 879
telled$	182
telling$	182 879
tells	987 1578 222
tells$	182 594 879
tellsed$	182
tellsing$	182
tellss$	182
temptation$	1278
ten	1333
tenanc	334
tennis	1319
tennis$	1910
tent	1864
term	1028
term$	1568 1619 367
terms$	367
text	924 1539 1556 1146 1269 397 1326 591
text$	854
texted	923 1550 1551 406
texted$	1514 1329
textin	1224
texting$	1815 854
texts$	854
than	1089
than$	970 1680 1681 194 1132 1138 1158 1374
thanke	1550 1551
that$	932 370 1332 1339 1349 429 1506
thatfriends$	1832
thatgroup$	1832
the	1299 1425
the$	928 1549 982 123 1053 1054 1064 1147 1153 1167 1205 370 1295 1297 1889 1300 1303 1306 1902 1312 1904 1316 1318 1332 1339 1346 429 431 436 437 1417 1429 508 1469 1470 1472 1473 1474 1475 1476 1477 1479 1485 1486 1487 1488 1489 1490 1491 1493 1494 1495 1498 1499 1509 1510 1512
theatr	38
thefriends$	1832
theft	602
theft$	630
thefts$	630
thegroup$	1832
their	1732
their$	1549 968 76 196 1153 262 1312 1904 1332 1339 508 1470 1472 1498 1509 1510
theirfriends$	1832
theirgroup$	1832
theirs$	1573 1350
them	36 982 985 988 989 1017 136 1059 157 1086 1685 1104 1105 1145 1750 1160 1161 1753 1756 277 1810 1822 1242 328 1299 1302 1315 1333 1346 1394 1444 1456 1459 1464
them$	1549 1576 1579 1580 1608 1053 1660 1104 1708 1136 1771 344 1893 1306 1904 1339 425 1369 1417 1429 1477 1496 1497 1504 1506 1509 1512
theme$	1627
themes$	1627
themse	48
themselves$	971 1642 607
then$	1663
therapist$	720
there$	1560 1031 249 1789 420 1468
these	1017
these$	985 1608
they	23 36 48 64 136 1059 207 1756
they$	946 971 1002 344 579
thin$	197
things$	1002 1025 1636 1392
think	987 1578 1055
think$	972 1646 1656 423 499
thinking$	1611 499
thinks	987 1578
thinks$	423 499
thinned$	197
thinning$	197
thins$	197
this	994 1346
this$	1582 1584 1585 1586 1153 1205 1339 429
thisfriends$	1832
thisgroup$	1832
those$	61 368
though	987 1578
though$	1371
thought$	1611 1037 423
threat	973 602
threat$	58
threaten$	62 1882 1883 1884
threatened$	1564 62 676
threatens$	62
threats$	58
three	48 64 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 278 1810 307 1242 1264 1867 1315 1444 1456 1459 1464
three$	971 157 1086 168 1685 1105 1734 1145 1150 1750 1160 1161 1753 1756 1175 1810 299 1242 1855 1283 1297 1300 1316 1318 1444 1456 1464 1474 1506
threes$	1856
throug	923
through$	1514 5 1548 80 117 1420 1441
throw	349
thursd	353 354
thursday$	1552 353 1276 354 1868 1296
thursdays$	1552 1276 1868 1296
ticket	33
ticket$	404 1503
tickets$	404 1503
tie$	178 314 1250
ties	1085 1087 1180
ties$	1676 1678 178 198 1771 314 1250
time	1760 1849
time$	1000 1603 1029 1034 1675 1095 1698 1700 1701 1126 1127 1723 1733 1741 228 1156 1157 1749 1165 1763 1764 256 1781 1228 1236 1829 1835 1853 1340 1343 1403
timely	129
timely$	1052
times	1760 602
times$	1555 43 57 1603 1157 1761 1228 1829 1838
timeta	1539 28 1556 1169 1760 1170 1196 397 1326 591
timetable$	1522 32 1787 1891
timetabled$	350
timetables$	32 1761
to	270
to$	1514 1540 950 1549 964 1558 1592 1010 1615 1620 1036 1628 1630 1640 127 1644 1657 1067 1068 1124 1151 240 1757 261 1216 1821 1823 1305 1897 1308 1311 1313 1908 1329 1331 1334 1341 1342 1344 1365 1380 1426 1428 1471 1480 1487 1505 1507
togeth	1084 1085 1677 1684 1096 1693 1694 1123 1717 1140 1142 1735 1149 1172 1772 1215 1218 1852 1280
together$	1675 1676 1682 1686 1687 1714 1715 1718 1723 1731 1733 1740 1741 1742 1743 1749 1763 1789 1802 1806 1809 1815 1853 1863 1870 1343 1395 1451 1513
togethers$	1731 1742
told	957 1550 1551 987 1578 994 73 75
told$	1548 1585 998 226 1871 594
took	1567 54
took$	69
toolki	1539 1556 397 1326 591
tools	33
tools$	1049
torches$	404 1503
touch	957 1084
touch$	1548 1675 1392 478
tour	1539 1556 397 1326 591
tour$	1907
tourna	30
tournament$	953 1909
tournaments$	953
tours$	1907
toward$	1428
towards$	1428 1441
town	1169 1760 1766 1786 1791 1851
town$	1768 1782 1837
towns	1760 1187
towns$	1778 1783 1792
track$	640
tracke	1539 1556 397 1326 591
tracked$	640
tracking$	640
tracks$	640
train$	830
traine	923 1530 1536 949 1320
trained$	1514 1540 829
traini	936 1539 1556 397 1326 591
training$	2 1519 1527 1528 1213 831
trains$	829
transf	252
transfer$	272 287 300 323
transfere$	287 300
transfered$	287 300 323
transferes$	287 300
transfering$	287 300 323
transferred$	1166 272 287 300 1230 323
transferring$	287 300
transfers$	272 287 300 323
transl	1320
transp	281
trauma$	98
travel	342
travel$	1081 1095 1096 1144 1743 1182 1501
travelling$	1730
travels$	1081 1144
treated$	692
tries	505
trim$	902
trimmed$	902
trimming$	902
trims$	902
trip	1539 1556 1309 1310 397 1326 591
trip$	1557 1202 1794 1900 1901 1909 593
trips$	1557 1202 1794 1909
trust	1562 987 1578 1394 684
trust$	603
trusted$	603
trusts	987 1578
trusts$	603
try	505
trying	505
tuesda	353 354
tuesday$	1552 353 1276 354 1868 1296
tuesdays$	1552 1276 1868 1296
turf	341
turn	1523 1530 1531 1562 349
turn$	929 297 1317 399 418 571
turned$	1080 297 338 571
turning$	297 571
turnout$	1325
turns$	297 1317 418 571
tutor	34 35 1169 1760 1791 1213 1255 1846 1849
tutor$	1169 1170 1196 1804 1255 1270 351
tutors	1760
tutors$	1792 1804
twice$	1515 43 57 1890
two	64 157 1086 1685 1688 1105 1145 1750 1160 1161 1753 1756 277 1810 307 1242 1867 1444 1456 1459 1464
two$	157 1086 168 1685 1105 187 1111 1734 1145 1150 1750 1160 1161 1753 1756 243 1167 1175 1771 277 1810 299 309 1242 328 1283 1297 1300 1316 1318 1444 1456 1459 1464 1474 1485 1486 1506
twos	1265
twos$	1265 1856
type$	1214
unable$	200 346
uncle	1128
uncle$	704
under$	112 1320
underm	364
unders	1055 1379 471 1394
understand$	1646 790
understanding$	1442 790
understands$	790
undert	1074 1320
undertake$	226
undertaken$	1665
undertakes$	226
undo	257 327 364
unfair$	680
unfairly$	680
unfold$	1593
unfoldes$	1593
unfolds$	1593
unfollow$	539
unfollowe$	539
unfollowed$	539
unfollowes$	539
unfollowing$	539
unfollows$	539
unfriend$	539
unfriende$	539
unfriended$	539
unfriendes$	539
unfriending$	539
unfriends$	539
unit	1766 1791 334
unit$	1837
units$	1792 1837
unload$	905
unloaded$	905
unloads$	905
unlock$	826
unlocked$	826
unlocking$	826
unlocks$	826
unsafe$	599
unsupervised$	1135
untangle$	320
until	1298
until$	977 1178 302 1889 1469 1482
up	1520 1026 1038 1320
up$	1514 927 1533 1534 1543 1545 1553 1572 997 1610 1020 1021 1617 1036 1629 1052 1654 144 145 1676 1099 1720 1721 1731 1159 1751 1808 1815 1885 1322 1392 1469 1478 1489 1490 1496
upd$	1322
update	941 1532 1539 1556 1019 1023 397 1326 1390 591
update$	81 1596 799
updated$	81 1610 1391 799
updates$	81 1596 1614 799
updating$	81 799
uped$	1322
upinto$	1311
upon$	1231
ups$	1525 1731 1322
upskil	471
uptake	4
uptake$	927 1325
upto$	1311
urge$	506
urged$	506
urges$	506
urging$	506
use	1562 972 1024 1357
use$	1563 1575 1615 109 119 131 1882 1883 416 527
used	935
used$	1526 1567 416
useful$	1573
uses$	109 416
usher	341
using$	131 1338 416
usual$	1003 1040 122
vehicle$	649
vehicles$	649
venue	1849
vicar	34 35
victim$	669
victims$	669
video	1539 1556 397 1326 591
video$	1886 1891 1894
view	1523
view$	1039 1655
viewe	1530
views	934
views$	1525 1416
vigila	1066
vigilance$	1406
vigilant$	1613 1657
visibility$	1361
visible$	1638 485 1442
visit	924 1523 1539 41 1556 1146 1269 1309 1310 397 1326 527 591
visit$	964 1557 1668 1693 1900 1901 1909 593 847
visite	923 1530 1536 949 957 1550 1551 962 406
visited$	1514 1540 1548 1553 964 1329
visiti	1859
visiting$	1730 847
visits	934 941 1532 527
visits$	1525 964 1557 1668 1140 1909 847
voice	1379 1394
voice$	744
voices$	744
volunt	1538 1539 34 35 1556 397 400 1326 591
volunteer$	0 1 26 1557
volunteers$	0 1 26 1557
voucher$	404
vouchers$	404
vulner	1666 1394
vulnerabilities$	764
vulnerability$	764
wait	602
wait$	1853 559
waited	1567 54
waiting$	559
waits$	559
waive$	913
waived$	913
waives$	913
waiving$	913
walk	924 1562 972 342 1304 1309 1310
walk$	1563 1081 1095 1096 1144 1743 1182 1895 1900 1901 1907 1909 425 848
walkab	1539 1556 397 1326 424 591
walked$	848
walkin	1677
walking$	1847 1859 848
walks	342
walks$	1081 1144 1907 1909 425 848
wall	1888
wall$	1542
walls$	1542
want	987 1578 505
wanted	987 1578
wants	987 1578 505
warden	1538 34 35 400
warden$	0 1 26
wardens$	0 1 26
warm$	1573
warn$	182 211 326
warne$	211
warned$	182 211 326
warnes$	211
warnin	1094
warning$	58 182 211 326
warnings$	58
warns$	182 211 326
was	1567 54 73
was$	950 955 959 1569 67
watch	1523
watch$	372 1406
watched$	372
watches$	372
watchful$	1018
watching$	372 490
way	1045 285
way$	1612 1636 1643 1745 1797 1208
ways$	1745 1396 1424 503
we	34 35
weaken	257 1237 327 1877 364
weaken$	1828
weakens$	1828
weaker	1226
weaker$	1817
wean$	175
weaning$	175
webina	1539 1556 397 1326 591
webpag	1539 1556 397 1326 591
websit	1539 1556 1888 397 1326 591
website$	27 1542 32
websites$	32
wedge$	296 336
wednes	353 354
wednesday$	1552 353 1276 354 1868 1296
wednesdays$	1552 1276 1868 1296
week	1849
week$	1552 367
weekda	353 354
weekday$	1276 1868
weekdays$	1276 1868
weeken	353 354
weekend$	1552 1276 1868
weekends$	1552 1276 1868
weekly$	1515 1890 387
weeks	353 354
weeks$	1552 1619 1276 1868 367
weekss$	367
welcom	121 153
welcoming$	1573 1044 1638 1076 1442
welfare$	686
well$	509
wellbe	1666 1394
wellbeing$	749
went$	955 1294
were	1567 54 73
were$	950 955 959 1562 1569 67 240
what	86
what$	993 1009 1043 1332 1349
whatev	86
whatever$	1009
whatsapp$	1233 358 1282
when	53 86 1272
when$	976 77 1009 1604 1614 1615 1617 1618 128 1707 1852 1332 1349 1380 1385 463 1393 1400 514
whenev	1272
whenever$	128 1707 463 514
where	53 86 1304
where$	976 77 1009 1614 1615 1617 111 128 1895 1332 1349 1380 1385 463 1400 479 514
wherea	53
whereas$	976
wherever$	128 463
whether$	1349 1424
which$	1332 1349 1487
while	53
while$	976
who	64 1874
who$	932 1529 984 1291 1292 1332 1349 1356 434
whoever$	435 1504
whole	1459
whole$	98 157 1086 1685 1105 1145 1750 1160 1161 1753 1756 1810 1242 1444 1456 1464
whom$	1332 1349
why$	1349
widen$	898
widened$	898
widening$	898
widens$	898
wider$	271
wife$	705
will$	926 950 1016 127 1216 1239
wind	359
window$	1542
windows$	1542
wing	1791 1864
winter$	1568
wisely$	1844
wiser	1252
wish	987 1578 505
wishes	987 1578 505
with	1227
with$	1514 1549 997 998 1614 1617 1618 1036 1629 116 1071 1078 1670 1674 1678 1679 1099 1112 1722 1735 1148 1757 1821 1305 1897 1329 1342 1365 1380 1389 1395 1412 1441 1468 1482 1484 1487 1513
withdr	176
withdraw$	280 318 914
withdrawe$	318
withdrawen$	318
withdrawes$	318
withdrawing$	318 914
withdrawn$	1776 1793 914
withdraws$	280 318 914
wither	1237
wither$	1828
withers$	1828
within	70 215
within$	1121 1138
without$	1672 322 414 694
word$	1583 445
words$	1583
work	936 505
work$	2 1527 1528 27 1002 1611 1612 1632 151 1794 471 472 518
worked	937 962
worked$	923 1553 281 472 518
worker	18 941 1532 1538 1539 34 35 1556 397 400 1326 591
worker$	0 1 26 1587 1590 401 1377 723
workerchecks$	941
workers$	0 1 26
workerschecks$	941
workin	936 1394 505
working$	10 1527 1611 1612 472 518
workload$	1000
works	505
works$	27 472 518
worksh	1539 1556 1255 1846 1270 397 1326 591
workshop$	1557 1861 1907 593
workshops$	1557 1861 1907
worrie	987 1578
worries$	1006 1598
worry	987 1578
worse	600
worst	1459
wound$	1872
wrap	92
wraparound$	1015
wristbands$	404
write$	828
writes	941 1532
writes$	828
writing$	548
writte	952 957 994 72 1320 406
written$	923 1536 949 1543 1548 1550 1551 1585 995 1329 828
wrong$	681
wrongly$	681
wrote	406
wrote$	958 1329
yards$	1729
year$	1568 1169 1775 367
years$	367
young$	23 36 37 48 60 985 64 988 989 1017 1053 136 157 1086 1685 1104 1105 207 1145 1750 1160 1161 1753 1756 278 1810 1822 1242 1264 1302 1899 1315 1333 1394 1417 1444 1456 1464
younge	157 1086 1685 1105 1145 1750 1160 1161 1753 1756 243 1175 277 1810 307 1242 328 1867 1874 1444 1456 1464
younger$	1143 1850
youngest$	1850
youth$	1769 1467
youths	1264
youths$	1136 1855 1467
yp	64 157 1086 1685 1688 1689 1105 1704 1706 1717 207 1732 1145 1750 1160 1161 1753 1756 243 1175 1770 1773 1774 277 1799 1810 307 1822 1242 328 1867 1277 1869 1444 1456 1459 1464
yp$	1771 1260
zine$	1503
zines$	1503
zone	1093 1094
zone$	1445
zones	1093 1094
zones$	1445
