933 601 407

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
let(?:s|ting)? (?:\w+ ){1,3}know (?:that )?(?:they|he|she|we) (?:can|may|are|is)
(?:do|does|doing) (?:its|their|our|his|her) (?:bit|part)
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
(?:mov|put|plac|book|switch|transfer|timetabl)(?:e|es|ed|s|ing|red|ting)? (?:one of (?:them|the \w+)|two of (?:them|the \w+)|the (?:youngest|oldest|eldest|older|younger|two \w+)|yp\d+|him|her) (?:\w+ ){0,3}?(?:different|another|separate|other) (?:\w+ )?(?:sessions?|slots?|shifts?|times?|casts?|squads?)
(?:agree|decide|insist|rule|require|order|make sure|ensure|promise)[sd]? that (?:\w+ ){1,3}?(?:only\s+)?(?:see|meet|message|contact|visit) (?:each other|one another|the others?|(?:his|her|their) friends)(?: only)? (?:at|in|on|when|with|under|once|if)
(?:keep|keeps|stay|stays|staying|keeping) (?:well |right )?away from (?:the (?:others?|rest|group)|each other|one another|(?:his|her|their) friends)
lets? in (?:only )?(?:one|two|three|\d)(?: of (?:them|the \w+))? (?:at most|and no more)
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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 58 59 61 63 64 77 88 89 90 91 92 94 99 100 102 106 123 126 129 188 198 211 229 230 231 234 235 236 237 238 239 240 269 270 271 273 274 275 276 277 278 281 284 285 286 293 294 299 300 301 307 310 312 313 315 316 318 319 324 325 329 330 331 333 338 339 340 342 343 344 345 349 350 351 352 354 358 359 360 361 362 363 364 365 366 367 370 372 375 376 377 378 379 381 382 383 384 387 388 400 406 407 408 412 475 476 479 480 486 488 489 490 491 492 493 510 511 512 513 514 516 517 518 519 520 521 522 525 526 527 528 529 530 532 533 535 536 537 538 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 563 564 565 566 567 568 570 571 572 573 574 575 576 577 579 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 602 604 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 658 659 660 661 662 663 664 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 682 685 687 688 689 690 691 692 694 695 696 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 736 737 738 739 741 742 743 744 745 746 747 748 749 750 751 752 759 760 761 763 764 766 788 842 847 854 878 880 891 892 899 902 903 904 906 907 910 911 921 922 924 926 927 928 929 1 8 23 24 29 30 33 40 56 57 60 65 66 69 74 75 76 78 80 84 85 86 87 93 95 98 101 103 104 105 108 110 111 113 116 121 122 124 125 127 128 160 164 165 180 183 193 214 215 217 218 219 222 226 227 232 233 257 272 279 282 283 288 289 290 291 292 295 296 302 305 306 308 309 311 314 317 320 321 322 323 326 327 328 332 334 336 337 341 346 347 348 353 355 356 357 369 371 380 385 386 389 393 394 395 396 397 399 401 403 411 418 420 447 474 477 478 481 487 494 495 508 509 515 523 524 531 534 539 562 569 578 580 600 601 603 605 657 665 681 683 684 686 693 697 735 740 758 765 768 770 773 777 780 785 787 790 799 810 820 828 839 844 845 846 848 849 851 852 853 862 864 879 885 886 888 893 894 896 900 905 908 909 912 913 914 915 917 918 920 923 930 931 932 0 7 20 62 67 68 70 71 72 73 79 81 82 83 96 97 107 109 112 114 115 117 118 119 120 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 161 162 163 166 167 168 169 170 171 172 173 174 175 176 177 178 179 181 182 184 185 186 187 189 190 191 192 194 195 196 197 199 200 201 202 203 204 205 206 207 208 209 210 212 213 216 220 221 223 224 225 228 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 258 259 260 261 262 263 264 265 266 267 268 280 287 297 298 303 304 335 368 373 374 390 391 392 398 402 404 405 409 410 413 414 415 416 417 419 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 482 483 484 485 496 497 498 499 500 501 502 503 504 505 506 507 629 753 754 755 756 757 762 767 769 771 772 774 775 776 778 779 781 782 783 784 786 789 791 792 793 794 795 796 797 798 800 801 802 803 804 805 806 807 808 809 811 812 813 814 815 816 817 818 819 821 822 823 824 825 826 827 829 830 831 832 833 834 835 836 837 838 840 841 843 850 855 856 857 858 859 860 861 863 865 866 867 868 869 870 871 872 873 874 875 876 877 881 882 883 884 887 889 890 895 897 898 901 916 919 925

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 3 4 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 13 20 7 6 10 7 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	323 1346
34$	540
35$	540
YP	1191
a$	1581 1028 1066 1076 1077 1134 216 1183 1315 1317 1919 1320 1323 1932 1934 1336 1338 1352 1389 1489 1490 1492 1493 1494 1495 1497 1499 1505 1506 1507 1509 1510 1511 1515 1518 1529 1530
abc	176 1109
abcs	1109
able$	1620 1118 206 1255 418 1406
about$	1087 1442 1447
above$	1838
abreast$	752
academ	1792 1812 1817
academy$	1863
accept	1543
access	1067 1399
access$	1668 484
accessible$	1660
accomm	340
accommodation$	1793
accordingly$	1418 1419
accoun	1034 667
account$	32 1621 1635 1683
achiev	954
achieved$	1555
acknow	973 481
acknowledge$	802
acknowledged$	802
acknowledgement$	1574
acknowledges$	802
acknowledging$	802
across	1936
across$	1634 1777 1415
act$	485
action	1559 1576 1034 1054 407 1346 601
action$	2 21 1631 1635 1655
actions$	2 21
active$	1045
activi	1559 1576 407 1346 1455 601
activities$	1577 1807 1218 1820 1416 1417
ad$	107
add	547
add$	874
added$	874
adding$	874
additi	92
additional$	1025
addres	73 74 1029 113 481
address$	1046 1245 782
addressed$	1007 1630 782
addresses$	1245 782
addressing$	782
adds$	874
adopt$	133 883
adopte	962 1340
adopted$	1563 883
adopting$	883
adopts$	883
adult$	1371 1372 440 829
adults$	1597 99 618 829
advert	1559 1576 407 1340 1346 601
advice$	1626
advis$	217
advise	34 35
advise$	188 217 798
advised$	217 798
adviseed$	188
adviseing$	188
advises$	188 217 798
advising$	217 798
adviss$	217
advoca	481
afraid	983
afraid$	1584 687
after$	1586 1655 1920 1481
aftern	359 360
afternoon$	1572 1173 1292 1894
afternoons$	1572 1173 1292 1894 1360
again$	1685 1835
against$	65 1150
agenci	10 1558 1014 410
agencies$	0 1 943 26 1615 99
agency$	1547 1030 1031
agenda$	1411
agree	547
agree$	232 363 574
agreed	962 966 1029 1340
agreed$	1563 1567 1013 1630 363 1344 574
agreem	1559 1576 1700 407 1346 601
agreement$	29 1699
agreements$	1699
agrees$	232 363 574
aim	515
aiming	515
aims	515
alarm$	19 414
alarms$	19 414
alert	1078
alert$	1633 1679 1462
all	17 64 1027 1848 1319 1926 1484
all$	1535 950 960 1569 978 1628 99 1163 1214 1492 1495 1519
alloca	945 1340
allocate$	897
allocated$	1546 356 1344 897
allocates$	897
allocating$	897
allotment$	27
allow$	1611 1645 1093 1197 1227 1457
allowed$	1093 1118 1260 1879
allows$	1611 1645 1457
allowted$	1093
alone	983 1220
alone$	1584 1821 1839 1861 1470
along$	1132 1456
alongs	1248
alongside$	1849 1415 1461
altern	1684 183 317 1455
alternate$	240 1190
alternating$	240
amend$	879
amende	1340
amended$	879
amending$	879
amends$	879
among$	1094 1137 1777
amongs$	1634
amongst$	1634
an$	1028 125 1066 1076 1317 1320 1932 1336 1338 1352 438 1505 1506 1507 1529
analyst$	629
analysts$	629
and$	985 1023 1025 1084
anothe	1014 1715 1730 1732 1743 1758 1796 1800 1211 1895 1897 545 1482
another$	1615 1716 1729 1745 1763 1772 1773 1781 1783 1785 252 1193 1200 277 1216 1824 1828 1844 1853 1860 1262 1867 1883 1886 353 1289 1295 1898 1932 1338 439 1478
answer	973
answer$	1574 922
answered$	922
answering$	922
answers$	922
any$	1015 83 1017 1163
anybody$	1524
anyone$	1524
apart	1710 1720 1723 1145 1146 262 1798 1253 361
apart$	1746 1747 1777 1778 1178 1780 251 1788 1195 1854 1865 1884 366 1310
apolog	688
apologise$	594
apologised$	594
apologises$	594
apologising$	594
app$	32
appeal$	1906 373 1307
appl	547
applic	1559 1576 407 1346 601
applicable$	1405 1406
application$	1921
applied$	567
applies$	567
apply$	567
applying$	567
appoin	1559 1576 407 1340 1346 601
appoint$	854
appointed$	1344 854
appointing$	854
appointment$	1577 1921
appointments$	1577
appoints$	854
appren	1286
apprenticeship$	1887
apprenticeships$	1887
approa	1556 983 1377
approach$	1631 1632 1667 765
approachable$	1660 1462
approached$	1584
approaches$	765
approaching$	1756
approp	92 317 1399
appropriate$	1013 1022 1025 1660 1405 1406 813
appropriately$	1634 813
approv	945 966 1340
approved$	1546 1567
apps$	32
april$	1588 988
are	936 73 85
are$	960 964 965 46 1582 67 1072 246 435 437
area	1185 1786 1792 1812 1817 1875 1877
area$	1736 1192 1193 1794 1795 1465
areas	1786
areas$	1736 1818
arise	1063
arise$	1664
arises$	1664 1405
around$	1615 1025 1087 1701 1400 1461
arrang	951 1552 1564 1340
arrange$	1093
arranged$	1627
arrangeed$	1093
arrangeted$	1093
arrest	983 612
arrest$	58
arrested$	1584
arrests$	58
arriva	1254
arrivaltime$	1855
arrivaltimes$	1855
arrive	348 537
arrive$	1111
articl	1559 1576 407 1346 601
as$	990 77 79 1019 90 1630 1634 1635 1637 1638 130 201 435 457 458 1400 472 1413 1420 524
asbo	176 1109 177 1110
asbos	1109 1110
aside$	1512
ask	1582 997 1598
ask$	188 428 890
aske	428
asked	967 1570 1571 997 1598 416
asked$	1568 997 188 232 1349 890
asking$	188 890
asks	997 1598
asks$	188 428 890
aspira	1414
aspirations$	771
assaul	612
assault$	62 453
assaulted$	62 453
assaults$	62 453
assemb	1559 1576 1873 407 1346 601
assemble$	1889
assemblies$	1577 1937
assembly$	1937 603
assess	1559 1576 1003 73 407 1346 601
assessment$	2 1602 1604 1607 1608 1610 1396
assign	1340
assign$	573
assigned$	356 1344 573
assigning$	573
assigns$	573
assist$	735
assistance$	1626 735
assisted$	735
assisting$	735
assists$	735
associ	1100 1101 1703 1103 1710 1112 1715 1719 1720 1165 1231 1873 1885
associate$	1701 1713 1762 1766 1832 1485
associating$	1702 1751 1486
association$	1702 1704 1768 1463 673
associations$	674
assumptions$	1436
at$	961 1581 989 89 1630 1046 1123 1126 1748 276 1845 1847 330 1917 1920 1922 1325 1333 1936 1938 1360 1443 1481 1488 1489 1490 1502 1503 1504 1528
attachment$	1266
attachments$	1266
attack	612
attack$	62 682
attacked$	62 1378 682
attacks$	62 682
attemp	515
attend	933 934 4 939 1540 944 946 1550 1551 951 1552 967 972 41 348 1340 409 537
attend$	974 1097 1845 1342 927
attendance$	937 1547 1549 56 1345
attendd$	1342
attended$	1534 1568 1573 974 1342
attendees$	1545 1549
attending$	1534 927
attends$	974 1097 1342 927
attention$	1047
attitudes$	1436 776
attraction$	1906
attractive$	1660
audit	1559 1576 407 1346 601
audit$	2
august$	1588
aunt	1144
aunt$	713
auntie$	713
aunty$	713
autumn$	1588
availa	1078 1340
available$	1013 1627 1050 1679
avoid	182 1722
avoid$	1115 1788
avoidi	182
avoiding$	1115 1358
aware	1018 1029 1078
aware$	1619 1630 1633 1673 1679
awaren	1414
awareness$	1402 470 1404 508 770
away	1792 262 1211 291 1877 361 1310
away$	1697 1710 1722 1723 1748 1153 226 1783 1195 282 1224 1847 1865 1265 1273 1277 1297 366 1310 1496
back	1011
back$	1612 366 430 1525
backinto$	1331
backto$	1331
badmin	1339
badminton$	1940
bail$	176
bake$	600
bakees$	600
bakes$	600
ban	168 171 222 223 228 351 369 370 1334 539
ban$	169 1122 219 261 1935
band	1890
bann	370
banned	168 171 344 1902
banned$	1695 169 261 339 1277
banner	28
banner$	381
banners$	381
bannin	168 171 222
banning$	169 261
bans	168 171 222 228
bans$	169 261 1935
bar	168 171 222 351 370 539
bar$	169 261
barbec	30
barbecue$	963 1939
barbecues$	963
barr	370
barred	168 171 344
barred$	1695 261 339 1277
barrier$	302 342
barrin	168 171 222
barring$	261
bars	168 171 222
bars$	169 261
base$	1421
based$	1031
basis$	1641
be	85 145 478
be$	960 965 67 1026 96 1032 108 1055 1062 137 1072 1074 142 1092 1111 212 231 1769 246 435 497 529
bear$	136
bearing$	136
bears$	136
become	85
been	1587 54
been$	8 955 960 969 67 1026 246
before$	1581 52 987 1920 707
behavi	1688 1414
behaviour$	176 177 1436 775
behaviours$	1436 775
behind	1318
behind$	1826 1919 1376 675
being	85 145 1885 1414
being$	67 1026 1703 1756 1769 1873 1357 1358 497 1452
believ	997 1598
belong	1004 73
belong$	1605 463
belonging$	1661
belongs$	463
bench	33 1918
bench$	19 31
benches$	19 31
beside	1243 1248
beside$	1849 1503
best	1399
best$	1451
better	92 97 183 317 1268 471 481 610
better$	1025 1030 1668 1130 277 297 1870 412 506
betwee	1700
between$	1634 1094 1696 1704 1705 1777 1235 1275 1385
beyond	70 1153
bid	1559 1576 407 1346 601
bigger$	1838
bike	33
bin	33
bin$	19 31
bingo	1339
bingo$	1940
bins$	19 31
bit$	1691
blankets$	1523 1531
block	369
block$	162 549
blocke	1902
blocke$	549
blocked$	1695 162 549
blockes$	549
blocking$	162 549
blocks$	162 549
board	10
board$	943 1562 1868 1339 1429
boardi	1792
boarding$	1209
boards$	1562
boat	1890
bond	1103 1196
bond$	1704 204 1797 299 320 1266
bonds$	204 1797 1266
book	1550 362
book$	1933 1523 868
booked	1550 972 1340
booked$	1573 868
booking$	1921 868
bookle	1559 1576 407 1346 601
booklet$	1542
booklets$	1523
books	33
books$	1933 1523 868
boroug	1185 1786 1792 1812 1817 1877
borough$	1192 1794 1808 1863
boroughs$	1809
both	1848 1319 1926
both$	1569 1490 1492 1494 1495 1532
bought	966 1340
bought$	1567 1347 852
bounda	1688
box$	600
boxes$	600
boxs$	600
boy	163 1102 1711 1121 1161 1776 1176 1177 1779 1782 249 1191 1836 1258 1284 1464 1476 1484
boy$	1784 313 1276
boyfriend$	722
boys	23 36 37 60 64 138 1071 163 1102 1711 1121 213 1161 1776 1176 1177 1779 1782 284 1836 1848 1258 1280 1904 1322 1335 1353 1464 1476 1484
boys$	956 970 993 1760 1784 1785 1797 313 1881 1923 1475
bread$	1531
break	1185 1786 262 263 1254 333 354 1291 374 543
break$	182 242 243 1186 1195 266 282 1233 1892
breakf	1329 1330
breakfast$	1930 1931 1521 1531
breakfasts$	1521
breaki	263 354
breaking$	242 243
breaks	1786 263 354
breaks$	242 243
breaktime$	1855
breaktimes$	1855
breath	1291 1905
breather$	1892
breathing$	1291
brief$	1433 925
briefe	933 1556 959 1570 1571
briefed$	1534 1560 925
briefi	1559 1576 407 1346 601
briefing$	2 1577 603 925
briefings$	1577
briefs$	925
bring	590
bring$	158 885
bringing$	158 885
brings$	158 885
broken	1907
broken$	1718 1145 1146 543 1494 1495
brothe	283 1284
brother$	708
brothers$	1375
budget	966
budget$	12
budgeted$	1567
build	1067 471 481
build$	118 128 1668 384 822
builde$	128
buildes$	128
buildi	1817 481
building$	27 128 1775 255 1795 1837 822
buildings$	1818
builds	481
builds$	128 384 822
built	952
built$	1553 1561
bulb$	19
bulbs$	19
bump$	1856
burglaries$	639
burglary$	639
burgled$	681
bus	1817 1271 1872 1926
bus$	1562 1805 1823 1939 1501 1521
buses	1185 1786 1203 1872 1875
buses$	1562 1804 1818
busine	1004
business$	1605 1658
buy	1377
buy$	1595 1912 1913 851
buyer$	622
buyers$	1375 1487 622
buying$	851
buys$	851
by	1327
by$	961 55 1081 1920 1928 1361 1363 1440 1456 1488 1499 1503
cabin	1890
cafe	38
cafe$	1837
café	38
café$	1837
call	1559 1576 1285 407 1346 601
call$	58 59 1694 1921 523
called	41
called$	974 59 1387 456
calling$	1240
calls	951 1552
calls$	58 59 1694 1095
calm	1905
calmer	610
came	1543 1550
camera	33
camera$	19 31 381
cameras$	19 31 381
camp	30
camp$	963 1939 600
campai	1559 1576 407 1346 601
campaign$	408
campes$	600
camps$	963 600
campus	1185 1786
can	1582
can$	49 1620 1026 1654 206 1255 352 1424
cancel$	286
cancelled$	1802 1819
cancels$	286
cannot	1119 206 1255 352
cannot$	1788
cap	225 345
cap$	248 346
capacity$	1010 1044
caped$	346
caping$	248 346
capitalise$	118
capped$	346
capping$	346
caps$	248 346
capting$	346
captured$	1693
car$	1823
card	1559 28 1576 407 1346 601
card$	1542 381 1921 1523
cards$	381 1921 1523
careful$	1045 1462
carefully$	1870
carer	1558 340 410
carer$	0 1 26 708
carers$	0 1 26 189 708
careta	34 35
carr	590
carria	1890
carried$	1086 1340
carry	1582
carrying$	1358
case$	1012 1413
caseworker$	734
cast	36 37 1890
cast$	970 356 1896
casts$	1896
catch	1410
caught$	1299 367
caution$	217
cautione$	217
cautioned$	217
cautiones$	217
cautioning$	217
cautions$	217
cbo	176 1109 177 1110
cbos	1109 1110
cctv$	19 635
cease	1233
cease$	1819 286 1834
ceased	991
ceased$	1592
ceases$	1819
cent$	950
centre	7 38 98 1185 1786 1817 1875
centre$	1750 255 1795 1837
centred$	1031 1064 1430 1431
centres$	1818
certain$	139 1454
chair	18 34 35
chair$	1594 1933 1522
chaira	951 1552
chairc	951 1552
chairchecks$	951
chaird	951 1552
chaire	951 1552 1340
chairf	951 1552
chairh	951 1552
chairl	951 1552
chairm	951 1552
chairo	951 1552
chairp	951 1552
chairr	951 1552
chairs	951 1552 33
chairs$	1594 1933 1523
chairu	951 1552
chairv	951 1552
chairw	951 1552
challenge$	1647 503 821
challenged$	1663 821
challenges$	1647 503 821
challenging$	503 821
champi	481
champion$	411
chance	1684
chance$	206 1291
change$	1613 1616 1618 279 280 429 1457 878
changed$	878
changees$	1613
changes$	1613 1616 1016 1618 279 1457 878
changing$	279 878
channel$	32
channels$	1614 1651 1073 141
charge	1334
charge$	1935
charges$	1935
charte	28
charter$	29
chas	347
chased	967
chased$	1568
chat	1249 368 1302
chat$	154 1249 1850 1285 368 1301 1302 1903 1458
chats$	154 1458
chatti	1240
chatting$	1841
check	934 1559 1576 407 1346 1410 601
check$	1559 1576 104 407 1346 601 896
checked$	896
checking$	104 896
checks$	951 104 896
chess	1339
chess$	1940
child	1284
child$	1264 1276 498
childr	995 998 138 1071 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 284 1836 1258 1280 1284 1464 1476 1484
children$	1596 1599 1682 1264 1881
choice	1684 1688 1414 1455
choice$	337
choices$	337 777
choir	1890
choos$	335
choose	1582 197 1905 428
choose$	335 336 399 1361
chooses$	335 336 399 1361
choosi	428
choosing$	335 336 399 1361
chooss$	335
chose	428
chose$	1361
chosen	966
chosen$	1567
chrono	1559 1576 407 1346 601
church	38
cinema	38
circle	1559 1576 1250 407 1346 601
circle$	1717 1754 1210 1230 299 1851 1888
circles$	1717 1210 1851 1888
circul	951 1552 962 1340
circulated$	1563
cities	1817
cities$	1809
city	1792 1812 1817 1877
city$	1794 1808
civil$	176
claim	1334
claim$	1935
class	1185 1786 1812 1212 1817 1271 1872 1875 1286 357
class$	1801 1813 1814 1230 1849 1887 1290 1937
classe	1786 1186 1872
classes$	1579 1787 1818 1863 1887 1937
classroom$	1562
classrooms$	1562
clause	1700
clause$	1603 1699 1395
clauses$	1603 1699 1395
clean$	214
clear	347 1399
clear$	1593 1674 1675 1228 1273 506 563
clearing$	563
clears$	563
clicks	944
clicks$	1545
climb$	600
climbes$	600
climbs$	600
clinic	38
clique$	299
clos	369
close$	1028 1045 1769 1243 506 557
closed	954 1902 1340
closed$	1555 1819 557
closely$	1415
closer	97
closer$	1030 221
closes$	557
closing$	557
club	7 1559 38 1576 1812 1817 1875 1286 407 1346 601
club$	1750 255 1795 1801 1837 1863 1887 408
clubs	1185 1786
clubs$	1818 1863 1887
co	451
co$	98 520
coach	1558 34 35
coach$	1939
coache	34 35 1890
coaches$	1939 599
coachi	1559 1576 407 1346 601
coaching$	599
coats$	414 1523 1531
code	28
code$	29 1935
codes$	414
cohort	1890
coinci	1856
coincide$	1725
collab	97 98
collaborative$	1030 1031
collaboratively$	1415
collea	1014
colleagues$	1615
collec	287 1254
collect$	926
collected$	926
collecting$	926
collectiontime$	1855
collectiontimes$	1855
collects$	926
colleg	1185 1786 1186 1792 1812 1212 1817 1229 1271 1872 340 1286 357
college$	1590 260 1794 1813 1814 1830 1863 1887 1290
colleges$	1787 1818 1830 1863 1887
colour$	1933
colours$	1933
come	1543 1550 1582 348 409 537
come$	1097 1111 1198 1879 1342
comed$	1342
comeed$	1342
comes	348 537
comes$	1097 1342
comfortable$	1660
coming$	1038 1703 1358 1423
commis	966 1340
commissioned$	1567
commit	10 945
commit$	676
commits$	676
committed$	1546 676
committee$	943
committing$	676
commun	946 1101 1703 1399 1410 1414
communicate$	807
communicated$	807
communicates$	807
communicating$	807
communication$	1547 1631 1644 1073 141 1702 755 807
communities$	1091
community$	1689 1091 177
compan	34 35 1100 1715 1116 1890
company$	1701 1717 1128 1129 1731 1831 1853 1869 1871 1294
compared$	429
compla	997 1598
complaint$	58 1921
complaints$	58
comple	935 4 939 1540 946 1550 1551 951 1552 954 1564 972 1086 1340 409
complete$	1536 1555 1561 1342
completed$	1536 1555 1557 1561 1573 1687 1342
completeed$	1342
completes$	1342
completion$	937 1547
concer	30 1033 1414
concern$	1616 1618 1647 465 1413 768
concerns$	1616 1016 1618 1634 1647 465 1413 1420 768
concert$	963 1939
concerts$	963
condit	1700 176 1109 1334
condition$	1699 1935
conditions$	1699 1935
conduc	1340
conductors$	26
confer	1559 1576 407 1346 601
confid	1684 1414
confidence$	1061 614 760
confident$	614
confir	1029
confirmed$	1630
confis	186
congre	1100 1101 1703 1710 1873
congregate$	1701 1889 1485
congregating$	1702 1486
connec	1196
connection$	184 1797 1266
connections$	220 1797 1266
consci	1078
conscious$	1679
consen	1688
conseq	1688
consid	1004 1029 1399
consider$	746
consideration$	1631 1047 1683 1411 747
considerations$	747
considered$	1605 1627 1630 1693 746
considering$	746
considers$	746
consis	98 131 1399 481 1414
consistent$	1031 1633 1064
consort$	1485
consorting$	1486
constant$	1045
consul	933 1556 1559 959 967 1570 1571 1576 407 1346 416 601
consult$	806
consultant$	726
consultation$	806
consulted$	1534 1560 1568 1349 806
consulting$	806
consults$	806
contac	933 934 944 946 1550 951 1552 1556 1559 959 967 1570 1571 972 41 1576 1100 1101 1703 1710 1112 1720 1723 1158 1162 1165 1231 1285 407 1346 416 1410 601
contact$	1545 1547 1548 1577 1694 161 1095 1098 1099 1701 1702 1104 1713 184 1139 1752 1759 1762 1766 1768 1832 1252 1296 411 1412 1426 1469
contacted$	1534 1560 1568 1573 974 1349
contacts$	1545 1577
contin	92 97 738
continual$	1045
continue$	525
continued$	1025 1030 412 495 506
contra	1109
contri	1558 410
contributor$	0 1 26
contributors$	0 1 26
contro	225 319 345 1377
control$	1595 248 1843 346 1912 1913
controled$	346
controling$	248 346
controlped$	346
controlping$	346
controls$	248 346
controlting$	346
conven	1340
conver	1559 1576 407 1346 601
conversation$	1631 1073 141 1678 1458
conversations$	1631 1073 141 1458
cook$	870
cooking$	870
cooks$	870
cool	1253
cool$	1833 1854
cools$	1854
cooper	1384
coordi	34 35 98 131 410
coordinate$	785
coordinated$	1031 1064 785
coordinates$	785
coordinating$	785
cope	1067
cope$	1668
copies$	1523
copy$	1542
core$	10 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 1836 1258 1464 1476 1484
corner$	1308 1910
corners$	1308 1910
cost	1587 54
costed	966
costed$	1567
costum	33
could$	1587 1589 352
counci	18 951 1552 34 35 1926
councilchecks$	951
counse	1559 1576 407 1346 601
counsel$	217
counsele$	217
counseled$	217
counseles$	217
counseling$	217
counselling$	1548
counsellor$	731
counsels$	217
count$	15 575
counter$	1562
counters$	1562
counti	1185 1786 1817
counties$	1809
counting$	575
country$	1808
counts$	575
county	1792 1812 1817 1877
county$	1192 1794 1808
course	1559 1576 1057 1271 1872 1875 1286 407 1346 601
course$	2 1539 1577 1625 1658 1887 408 603
courses$	1577 1887
court	38 1918
court$	27 176 670
cover	1004
cover$	1605
covere	972 1004 72 73 74 75
covered$	1573 1605 1005 1007 1008
crackdown$	665
create	1340
create$	823
created$	823
creates$	823
creati	4
creating$	823
creation$	937
crew	1890
crime$	637
crimes$	637
cross	1112
cross$	97 1713 1725 1856
crowd	1715 1250
crowd$	1764 1230 1851 1869
crowds$	1764 1851 1869
cultur	1414
culture$	1436 762
cups$	1523
curb	225 345
curfew	176 1109 186
curfew$	314 1480 548
curfews$	314 1480 548
curiosity$	1643 1401 1426
curiou	1078
curious$	1633 1679 1462
curtai	225
customary$	124
customers$	1487
cut	168 263 319 333 462
cut$	69 1695 182 1718 248 326 849
cuting$	248
cuts	168 263
cuts$	69 248 849
cuttin	168 263
cutting$	69 182 849
cycle$	600
cyclees$	600
cycles$	600
dad	1144
dad$	708
daily$	1535
dance$	600
dancees$	600
dancer	36
dances$	600
danger	1688
darts	1339
darts$	1940
dashbo	1559 1576 407 1346 601
date$	1680
daught	1284
daughter$	1264 708
daughters$	1264
day	1185 1786 1817 1875
day$	1541 1173 1790 1805 1806 1244 1933 1939
days	1786 612
days$	1541 1173 1791 1806 1818 1244
deal$	113
dealer$	1374 831
dealers$	1487 621 831
dealing$	642
dealt$	73 74 75
december$	1588
decide	1029
decide$	1594 363
decided$	1630 363
decides$	1594 363
declin	610
decrea	610
deepen	481
delet	369 462
delet$	549
delete	1902
delete$	316 549
deleted$	549
deletes$	549
deleting$	549
delets$	549
delive	935 4 946 1550 951 1552 966 972 44 1340 590
deliver$	900
delivered$	1536 1567 1573 977 1347 900
delivering$	900
delivers$	900
delivery$	937 1547
depart	1254
departuretime$	1855
departuretimes$	1855
dependence$	1266
descri	1582 982 997 1598 1004 73
describe$	1583 1605 604
described$	1605
describes$	604
design	1340
design$	1594
designs$	1594
desk$	1562
desks$	1562
detach$	181 326
detaching$	181
detail$	1603
details$	1542 1603
detective$	630
detectives$	630
deter	168 351
deter$	169 219 655
determ	1029
determined$	1630
deterr	168
deterred$	339
deters	168
develo	1067 1340 471 481
develop$	1613 128 1668 792
develope$	128
developed$	1663 792
developes$	1613 128
developing$	128 792
development$	1616 1618
developments$	1616 1016 1618
develops$	1613 128 792
dialogue$	1073 141 1426 1458
did$	1587 1589
die$	1253
dies	1253
dies$	1854
differ	183 1211 317 1268
difference$	616
different$	1108 1130 1745 1149 240 1783 252 253 1190 1193 1200 269 270 1208 277 1216 1217 1222 1824 296 297 311 321 1262 1263 353 1289 1295 375 1309
differently$	1870
difficult$	298
dig$	930
digging$	930
digs$	930
dilut	333
dimini	374
direct	1559 34 35 1576 1684 407 1346 601
direct$	188 1151
directed$	188
directing$	188
direction$	1473
directions$	1709 1473
directs$	188
disassociate$	182
disban	1145 1146 1233 1902 369 543
disband$	288 1834
disbande$	288
disbanded$	1746 1747 288
disbandes$	288
disbanding$	288
discou	168 351
discourage$	169 170
discouraged$	339
discourages$	169 170
discouraging$	169 170
discus	1004 72 1029 1340 1410
discuss$	748
discussed$	1605 1005 1627 1630 748
discusses$	748
discussing$	748
discussion$	1631 1678 1458 748
discussions$	1631 1458 748
disentangle$	326
disman	1145 354 543
dismantl$	288
dismantle$	288
dismantled$	1746 288
dismantles$	288
dismantling$	288
disper	199 1145 1146 348 1901 532
dispersal$	1465 1473
dispersals$	1473
disperse$	1132 219 230 531
dispersed$	1746 1747 531
disperses$	531
dispersing$	531
displa	1559 962 1576 407 1340 1346 601
display$	1562
displayed$	1563
disrup	168 263 354
dissociate$	182
dissol	1233 369
dissolv$	288
dissolve$	288 1833 1834
dissolved$	288
dissolves$	288
dissolving$	288
dissua	168
dissuade$	169
dissuaded$	339
dissuades$	169
distan	262 361
distance$	181 1195 302 326 342
distances$	181
distancing$	181
distant$	1208 1273
distri	4 972 44 341 1340
distributed$	1573 977 1274 1347
distribution$	937
diversion$	817
diversionary$	817
divert$	181 816
diverted$	816
diverting$	181 816
diverts$	181 816
divide	1145 341 543
divided$	1746 1274 356
dividi	543
division$	342
do$	1582 120 157 191 1131 1255 491
doctor$	725
does$	157 191 1255
doing$	120 157
domino	1339
dominoes$	1940
don$	191 1255
donate$	931
donated$	931
donates$	931
donating$	931
done	935 954 972 1086 1340
done$	1536 1555 1561 1573 1656 1687
door$	1562 31 1659 1501
doors$	1562 31
dorm	1890
doubl	610
double$	43 57
down	1902 610
down$	1546 1568 316 1490 1504
downinto$	1331
downlo	1543 944 1550
downloads$	1545
downto$	1331
draft$	882
drafte	1340
drafted$	882
drafting$	882
drafts$	882
draw$	118 181 244 1906 576
drawin	434
drawing$	1921 576
drawn$	945
draws$	576
dress$	1334
dried$	991
drift	1905
drift$	349 1283
drifted$	349
drifting$	349 1283
drifts$	349 1283
drive	1901
drive$	312 564
driveing$	312
driven	287
driven$	592
driver	17 1558 34 35 1313 1926 410 1353
driver$	0 1 26 1914 1379
drivers$	0 1 950 26 1929
drives$	312 564
driving$	564
drop	182 388 610
drop$	7 1559 38 1576 1115 1329 1330 401 407 1346 523 584 601
dropin$	1321
dropins$	1321
droppe	610
dropped$	401 584
droppi	182 610
dropping$	1115 401 584
drops	610
drops$	401 584
drug$	641
drugs$	641
due$	1024 1413
dug$	1561
each	1027 1836 1848 1319 1926 1484
each$	1535 1569 1628 1713 1740 1191 1797 283 289 1832 305 1841 1845 383 1920 1320 1922 1326 1934 1335 1352 439 1492 1494 1495 1497 1506 1519 1524 1529
ear$	1434
earlie	610
early$	526 527 1490
easier	610
easier$	1242
easter$	377
easters$	377
easy$	1593
eat$	1160 917
eating$	917
eats$	1160 917
educated$	1182 1238 1246
effect	1399
effectively$	1634
effort	1034
effort$	1631 1635
efforts$	1631
eject	347
elder	313
elder$	1876
eldest	163 1102 1711 1714 1121 1161 1776 1176 1177 1779 1782 249 1191 283 1836 313 1258 334 1904 1464 1476 1479 1484
eldest$	1876
elearn	1559 1576 407 1346 601
else$	1852
elsewh	1792 1251 1877
elsewhere$	1609 1748 1783 1824 1839 1847 1852 1396
email	934 1559 1576 407 1346 601
emaile	933 1556 967 1570 1571 1340 416
emailed$	1534 1568 968 1349
emails	951 1552
embed	481
embed$	780
embedded$	1663 780
embedding$	780
embeds$	780
emerge	1063
emerge$	1613 1664
emergees$	1613
emerges$	1613 1664
emotio	92
emotional$	1025
employ$	856
employing$	856
employs$	856
empowe	481
empower$	742
empowered$	742
empowering$	742
empowerment$	742
empowers$	742
enable$	132
enables$	132
enabling$	132
encour	1029 1684 481
encourage$	749
encouraged$	1630 749
encouragement$	826
encourages$	749
encouraging$	749
encrypted$	671
end	168 182 223 1233 369 1907
end$	1115 234 1207 1812 1819 286 1833 1834 1854 1308 1910 891
endeav	515
ended	991 1902
ended$	1592 1695 1718 1819 891
ending	168 182
ending$	1115 286 891
ends	168 223 1253
ends$	1819 286 1854 1308 1910 891
enforc	547
engage	933 946 25 1399 476 1414 1455
engage$	958 1409
engaged$	1534 1557 1409
engagement$	1547 1631 1345 1409 764
engages$	958 1409
engagi	476
engaging$	1409
enhanc	481
enhance$	790
enhanced$	1663 790
enhances$	790
enhancing$	790
enquir	1559 1576 407 1346 601
enrol$	329
enroled$	329
enroling$	329
enrolred$	329
enrols$	329
ensure	481
ensure$	363 466
ensured$	1663 363 466
ensures$	363 466
ensuring$	466
enter	348 537
enter$	1879
entered$	356
enters	537
entrance$	1562
entrances$	1562 1203
entry	1254
entry$	1277 1521
entrytime$	1855
entrytimes$	1855
environment$	1657 1689
environments$	1657 1689
episod	612
equip$	504
equipm	33
equipped$	504
equipping$	504
equips$	504
erode	263
escala	487
escalate$	1457
escalated$	1398
escalates$	1457
escort	355
escort$	312
escorting$	312
escorts$	312
establ	1029 1340 481
established$	1013 1630
estate	1792 1812
estate$	1795
ethos$	766
evalua	1340
evenin	1559 1576 1185 1786 1817 1875 359 360 407 1346 601
evening$	1541 1572 1173 1790 1805 1806 1218 1820 1244 1292 1894
evenings$	1541 1572 1173 1181 1791 1806 1807 1818 1218 1820 1244 1292 1894 1360
event	1559 1576 407 1346 601
event$	1577 603
events$	1577 1658
every	1848 1319 1926 1484
every$	1535 1569 978 1052 152 1163 289 383 1920 1922 1934 1524
everyb	17 138 1071
everybody$	950 1091
everyo	17 1014 138 1071
everyone$	950 1615 99 1091
everything$	1424
evict	347
evidence$	13 656
evolve$	1613
evolvees$	1613
evolves$	1613
exchange$	100
exclud	983 344 1901 370 539
exclud$	546
exclude$	261 546
excluded$	1584 261 1246 1277
excludes$	261 546
excluding$	261 546
excluds$	546
exclus	612
exclusion$	58 176 177
exclusions$	58
exerci	1559 1576 407 1346 601
exhibi	30
exhibition$	27 963
exhibitions$	963
existing$	1013 1050
exit	282 369
exit$	236 1215
exiting$	236
exits$	236
expected$	232
expel	370 539
expel$	546
expele$	546
expeles$	546
expeling$	546
expell	370
expels$	546
explai	967 982 997 1598
explain$	1583
explained$	1568
exploi	1688 1377 832
exploit$	1595 1912 1913
exploitation$	620
exploitative$	620
exploited$	620
exploiter$	620
exploiters$	620
exploiting$	620
exploits$	620
explor	1004 73 1029
exploration$	1631
explore$	745
explored$	1605 1627 1630 745
explores$	745
exploring$	745
extend$	867
extending$	867
extends$	867
extract$	181
extricate$	181
eye$	1629
facili	1340 481
facilitate$	786
facilitated$	786
facilitates$	786
facilitating$	786
fade	1253
fade$	1854
faded	1907
fades	1907
fades$	1854
fair	30
fair$	963 1593 1462
fairs$	963
fall	610
fallin	610
falls	610
falls$	1253
famili	17 1558 36 37 64 1027 410
families$	0 1 950 20 26 970 1628 1065 1121 189 1784 1827 1239 1929 1437 719
family	1558 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 249 1191 1792 1812 1836 1258 410 1464 1476 1484
family$	0 1 26 1006 1784 1239 1313
far	291 361
far$	86 291 1224 1273 375 1309 1310
fare	1334
fare$	1935
fares$	1935
fashion$	1665
father	1144
father$	708
fear	997 1598
fear$	1357
fears	997 1598
feasibility$	1444 513
feasible$	1406
february$	1588
fed$	1617
fee	1334
fee$	1935
feed$	78
feeding$	78
feeds$	78
feel	1582 997 1598 1067
feel$	1668 1072 435 604
feeling$	604
feelings$	159
feels	997 1598
feels$	1072 435 604
fees$	1935
fell	610
felt	1582 997 1598
felt$	435 604
fence	33 1918
fence$	19 31 850
fences$	31 850
fencing$	19 31 850
festiv	30
festival$	963 1939
festivals$	963
few$	1591
fewer	43
fewer$	976 47 605 703
fight	612
fight$	58
fights$	58
file$	1607 1608 1610 1396 1411
filed	1340
files	951 1552
fill$	577
filled	1340
filled$	577
filling$	577
fills$	577
film	1559 1576 407 1346 601
film$	27 32 1916 1921 1924 1933 1939
filming$	596
films$	1933 1939 596
find	982 197 1285
find$	1583 997 290 433 1367
findin	1003
finding$	1602 1604 290
finds$	290 433 1367
fine	1334
fine$	1935
fined	1901
fines$	58 1935
finish	935 1254 1340
finish$	1833
finished$	1536 1561
finishingtime$	1855
finishingtimes$	1855
finishtime$	1855
finishtimes$	1855
first$	1361
fish$	600
fishes$	600
fishs$	600
fit$	1620 845
fits$	845
fitted	952 972
fitted$	1553 1573 845
fitting$	845
five	36 37 48 60 64 163 1102 1711 1121 213 1161 1776 1176 1177 1779 1782 284 1836 1848 1258 1280 1322 1335 1353 1464 1476 1484
five$	30 970 981 993 1797 1881 1320 1923 1339 1519 1526 1532
fix	345
fix$	561
fixed$	561
fixes$	561
fixing$	561
flag	84
flat	340
flexib	1078
flexible$	1679
flowing$	1674
flush	347
flyer	1559 1576 407 1346 601
flyers$	1523
fobs$	414
focus	481
focus$	1426 779
focused$	1430 1431 779
focuses$	779
focusing$	779
focussed$	1430 779
follow	944 983 1836
follow$	103 1054
followed$	1584 62 1029
followers$	1545
following$	103 1358
follows$	103
food$	1933 1531
footage$	636
football$	1532
footfall$	1345
for	1598 276
for$	948 1567 1605 1622 1642 1662 1669 1774 1247 1920 1333 1361 1400 1440 1446 1500 1502 1527
forbid	168 171 222 223 228 351
forbid$	169 1122
forbidden$	1695 339
force$	632
form	1185 1786 1212 1817 1229 1271 1872 1875 1286 357
form$	32 1801 1813 1814 1830 1835 1849 1863 1887 1290
forming$	1841
forms	1559 1576 1786 1186 1872 407 1346 601
forms$	32 1787 1818 1830 1863 1887
fortnightly$	1535 1920
forum	10
forum$	943
forwar	1029 1054
forward$	1630 1655 1407 1408
forwards$	1407 1408
foster	481
foster$	340
found$	1708 1299 367 433
four	48 64 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 284 1836 1258 1280 1335 1353 1464 1476 1479 1484
four$	981 174 1760 1881 1303 1336 1338
fragme	354 543
fragment$	288
fragmente$	288
fragmented$	288
fragmentes$	288
fragmenting$	288
fraternise$	1485
free	361
free$	326 588
fresh$	214 1291
friday	359 360
friday$	1572 359 1292 360 1894 1316
fridays$	1572 1292 1894 1316
friend	23 36 37 48 60 995 64 998 1027 138 1071 163 1101 1102 1103 1711 1715 1116 1720 1120 1121 1728 1732 1743 213 1161 1776 1176 1177 1779 1782 249 1191 1796 1196 1798 1799 284 1825 1836 1848 1250 1258 1280 1895 1897 1306 1322 1335 1353 1464 1476 1482 1484
friend$	220 1223 1831 313 1276
friendly$	1593 1660 1462
friends$	956 970 981 993 1596 1599 1628 1716 1717 1117 1737 1738 1152 220 1754 1759 1763 1765 1772 1773 1785 1797 1811 1816 1223 1225 1831 313 1851 318 1853 1858 1860 1867 1869 1269 1871 1881 1883 350 1886 1898 372 1908 1911 1923 1468
friendship$	1702 1704 1716 1116 1717 1751 220 1768 1770 1772 1796 1797 1822 299 1250 1851 320 1860 1869 1287 372 1908 1468
friendships$	1702 1704 1716 1717 1751 220 1768 1770 1772 1797 299 1851 320 1860 1869 372 1908 1468
from	1114 1798 1257 1327
from$	1574 106 1696 1115 1155 1180 1783 1184 1194 1199 1215 1847 1259 1866 1272 1874 1282 1917 1920 1928 421 1362 1440 1481 1489 1525
full$	412
fully$	960
fund$	12 842
funded$	842
fundin	1559 1576 407 1346 601
funding$	12 1010 1044 842
funds$	12 842
furniture$	1933
furthe	92 97
further$	1025 1030 1151 1273
future	97
future$	1030 1639 1151 1413
game	30
game$	963 1933
games$	963 1933 1940
gang$	177 1388 533
gap$	302 342
gaps$	1416
garden$	27 1921 600
gardenes$	600
gardens$	600
gate	33
gate$	19 1562 31
gates$	19 1562 31
gather	1100 1101 1703 1710 1112 1719 1720 1139 1156 1158 1165 1231 1240 1856 1873 1280
gather$	1701 1708 1111 1713 1740 1741 1762 1766 1832 1879 1889
gathered$	1693 1708 1299
gathering$	1702 1753 1757 1764 1768 1841 1842
gatherings$	1757 1759 1764 1881
gave$	358
genera	92
general$	1025
get	1582 982
get$	1583 181 1198 1905
gets$	181
getting$	181 1240
gig	30
gig$	963 1939
gigs$	963
girl	163 1102 1711 1121 1161 1776 1176 1177 1779 1782 249 1191 1836 1258 1284 1464 1476 1484
girl$	1784 313 1276
girlfriend$	723
girls	23 36 37 60 64 138 1071 163 1102 1711 1121 213 1161 1776 1176 1177 1779 1782 284 1836 1848 1258 1280 1904 1322 1335 1353 1464 1476 1484
girls$	956 970 993 1760 1784 1785 1797 313 1881 1923 1475
giv	590
giv$	128
give	92
give$	1025 114 128 182 358 598 865
given	1550 972 44 1004 92 150 1340
given$	941 1573 977 1605 1025 1627 114 1083 1340 1347
gives$	128 358 598 865
giving$	114 128 182 358 598 865
givs$	128
go	1582 982 348
go$	965 1583 1004 1097 1111 211 1165 237 1171 1198 278 1267 1314 610
goalpo	33
goalpost$	19
goalposts$	19
goe$	1097
goes	348
goes$	965 1097 211 237 278 1267 1314 395 610
going	97 348
going$	1030 1674 1756 237 1873 1885 1358 1400 474
gone$	965 967 1340
good$	1593 1668 412 506
gos$	1097
got$	40
gp$	724
gran$	710
grand	1284
grandad$	710
grandbrother$	708
grandcarer$	708
grandcarers$	708
granddad$	708 710
granddaughter$	708
grandfather$	708
grandm	1144
grandma$	710
grandmother$	708
grandmum$	708
grandp	1144
grandparent$	708
grandparents$	708 721
grandsister$	708
grandson$	708
granma$	710
granny$	710
granpa$	710
grant	1559 1576 407 1346 601
grant$	12
grante	1340
greate	42 471
greater$	975 495
greet$	921
greeting$	921
greets$	921
grew	610
grip$	1294 1906 373 1307
groom	1377 833
groom$	1595 1912 1913
groomed$	623
groomer$	623
groomers$	623
grooming$	623
grooms$	623
ground$	551
grounding$	551
grounds$	551
group	23 1559 36 1576 48 60 995 64 998 999 1027 138 1071 163 1102 1711 1715 1120 1121 1732 1743 213 1758 1161 1776 1176 1177 1779 1782 1185 1786 1792 1796 1196 1800 284 1825 1836 1848 1258 1872 1878 1280 1895 1306 1322 1926 1335 407 1346 1353 1414 1464 1476 1482 1484 601
group$	943 956 981 993 1596 1599 1600 1628 1682 1716 1717 1117 1735 1737 1738 1750 1751 1152 1754 1759 1764 1765 1770 1772 1773 1785 1787 1795 1797 1801 1206 1210 1813 1816 285 1219 1822 1225 300 1237 1849 1850 1851 1853 320 1857 1858 1860 1862 1867 1881 1883 350 1887 1888 1889 1290 1898 1301 1903 372 1908 1911 1923 1468
groupi	1873
groups	1786 1872 1875 1280
groups$	1105 173 1717 1764 1787 1210 1237 1851 1881 1887 1888
grow	610
grows	610
growth$	42
guard	34 35 410
guardian$	718
guards$	26
guidan	1559 1576 407 1346 601
guidance$	1626 797
guide$	181 797
guided$	797
guidel	28
guideline$	29
guidelines$	29
guides$	797
guiding$	797
gulf$	302 342
gym	38
had$	22 40 1589 413 1348
haircuts$	1531
half	17 1786
half$	950 43 57 1200
hall	7 38
hall$	1750 255 1795 1837
halt$	234
halv	610
halved	991
halved$	1592
halves	1185 1786 1875
halves$	1308 1910
hand	590
hand$	1671 1450 866
handed	44
handed$	977 1340 1347
handing$	866
handle$	1843
handou	1559 1576 407 1346 601
hands$	866
hang$	1100 1856
hangin	1240
hanging$	1703 1841 1842 1873 1885
happen	1340
hard$	298
harder$	298
harm	1377
harm$	1595 62 1912 1913 684
harmed$	684
harmful$	684
harming$	684
harms$	684
has	493
has$	22 24 960 40 1343 415 1350 525
have	1582 493
have$	22 24 960 102 144 1343 415 1350 525
haven$	1657 1689
having$	102 1357 525 587
he	64 313 334
he$	1690
head	34 35 1926
health	1688 183 317
heard	997 1598 1399
heard$	1673 1693 615
heater	33
hedge$	19
held	1550 1564 972 41 73 74 75 1340 478
held$	1573 974 1007 1008
helmet	33
help	1684 481
help$	66 1626 134 1417 1459 799
helped	287
helped$	66 799
helpful$	1593 66 1406
helpin	481
helping$	134 799
helpline$	32
helplines$	32
helps$	134 799
her	992 163 1102 1711 1121 1758 1161 1776 1176 1177 1779 1782 1191 1800 283 1836 1848 1258 1366 1464 1476 1479 1484
her$	1569 76 1090 1169 1183 268 518 1492 1530
here	1004
here$	1580 1605 1606
herfriends$	1858
hergroup$	1858
hierar	661
high$	412 448
higher	42 610
higher$	975 412
hike$	1937
hikes$	1937
him	992 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 1191 1800 283 1836 1848 1258 1366 1464 1476 1479 1484
hire$	853
hires$	853
hiring$	853
his	1758
his$	1569 76 1090 1169 1183 268 518 1492 1530
hisfriends$	1858
hisgroup$	1858
hits	944
hits$	1545
hoc$	1040
hockey	1339
hockey$	1940
hold	1196 478 493
hold$	87 244 1797 1285 1294 1906 373 1307 525 550 568 899
holding$	87 525 568
holds	951 1552
holds$	87 525 568 899
holiday$	377
holidays$	377
holidayss$	377
holist	92 98
holistic$	1025 1031
home	199 1792 1817 1254 340 1875 1286 1936
home$	1593 1132 1736 1803 1839 1245 1859 1863 1865 1887 366 1925 430 1525
homes	1203
homes$	1736 1804 1818 1245 1863 1887 1929
hometime$	1855
hometimes$	1855
honest$	1593 1462
hope	997 1598 1684 515
hopes	997 1598 515
hoping	515
host$	1594 876
hosted	1564 1340
hosting$	876
hosts$	1594 876
hotspot$	662
hotspots$	662
hours	1559 1576 407 1346 601
hours$	1541 14 1577 1181 1252 1489
house	340 357
house$	244 1290
housed$	1179 1246
household$	1239
households$	1827
houses	1185 1786 1203 1229
houses$	1804 1830
housin	357
housing$	1290
how	86
how$	16 1019 1279 1352 1369 1444 1508
hub	7 38
hub$	1689
humili	689
hurt	983 1377
hurt$	1584 1595 62 1912 1913 1378 683
husband$	716
hustl	347
identi	982 1029 1340
identification$	1266
identified$	1627 1630 1344 648 805
identifies$	483 648 805
identify$	1583 483 648 805
identifying$	483 648 805
identity$	1661
if	1288
if$	77 1637 130 1733 1846 1878 1390 473 1413 1420 524
imam	34 35
implem	4 1340
implementation$	937
impos	547
impossible$	298
improv	42 471 481 610
improve$	975 789
improved$	975 1663 412 1441 789
improvement$	27 42
improvements$	27
improves$	789
improving$	789
in	1552 1011 1037 1048
in$	1553 958 961 1565 975 45 1581 987 55 989 1612 89 91 1634 1638 105 1649 1662 1069 196 1748 275 1845 1847 1859 1865 1879 1318 1920 1321 1922 1930 1931 1333 1936 1938 1360 1362 1365 517 1456 544 1488 1503 1504 1510 1517 1527
incide	612
incident$	58 465
incidents$	58 465
includ	1004 72 1399
include$	1605
included$	1605 1005
inclus	123 155
inclusive$	1056 1660 1088 1462
increa	42 471 481 493 610
increase$	42 975 1457
increased$	975 1663 412 495 1441
increases$	1457
increasing$	975
indivi	1220 323
individually$	1821 1470
indoors$	1859 1865
induct	1559 959 1576 407 1346 601
inducted$	1560
induction$	2
influe	1688 1455
influence$	1715 1158 1759 1294 1906 373 1307 820
influenced$	820
influences$	820
influencing$	820
influential$	1472
inform	1556 1559 1570 1571 1576 1033 407 1346 1399 601
inform$	808
information$	1542 946 1618 1634 1414
informed$	1031 1633 1673 1411 1430 808
informing$	808
informs$	808
ininto$	1331
injunc	176 1109 177 1110
injunction$	1466
injunctions$	1466
injur	612
injured$	685
input$	757
ins$	1321
inside$	1137 1859 1865
insist$	363
insistd$	363
insists$	363
inspire$	743
inspired$	743
inspires$	743
instal	952 972 1340
install$	844
installation$	27
installed$	1553 1573 844
installing$	844
installs$	844
instead$	53 273 1256 460
instru	228
instruct$	188
instructed$	188 232
instructing$	188
instructs$	188
intake	1890
intell	1033
intelligence$	1634
intend	515
inter$	97
interest$	1677
interests$	220
interv	1559 1570 1571 1576 407 1346 601
intervention$	1416 1460
interventions$	1416
interview$	586
interviewed$	586
interviewing$	586
interviews$	586
into	1011 276
into$	1605 1612 1630 1082 1777 267 1847 1331 1443 544
introd	4 1340 547
introduce$	929
introduced$	929
introduces$	929
introducing$	929
introduction$	937
investigate$	511
investigates$	511
investigating$	511
invita	1559 1576 407 1346 601
invite	933 1550 1556 959 967 1570 1571 416
invite$	859
invited$	1534 1560 1568 1349 859
invites$	859
inviting$	1660 859
involv	1399
involve$	827
involved$	827
involves$	827
involving$	827
is	936 73 85
is$	960 964 965 46 67 1072 246 435 437
isolat	543
isolate$	542
isolates$	542
isolating$	542
isolation$	1839 1477
issue$	1616 1618 1647 465 1402 769
issued	972 44 1340
issued$	1573 977 1347
issues	1414
issues$	1616 1016 1618 1647 465 769
it	992 1598 1366
it$	1012 1315 1359 435 1492 1494 1499 1518 1526 1529
its$	125 1090 1141 1932 1332 1934 1338 518 1489 1490 1492 1511 1515 1518 1529 1530
january$	1588
jog$	600
joges$	600
jogs$	600
join	939 1540 1550 25 1162
join$	928
joined	1550
joined$	97 98 131 1399 928
joining$	928
joins$	928
joint	946 97
joint$	1547 1030 1206 285 1219 1857 1414 506
jointly$	1415
judgement$	1643 756
judgemental$	1056 1088
judgment$	756
july$	1588 988
june$	1588 988
keep	1582 1119 197 351 478 493
keep$	68 95 140 169 1122 219 244 245 247 1197 295 303 325 331 364 376 479 497 550 895
keeped$	303
keepin	478
keeping$	95 140 169 244 245 247 295 303 325 331 364 376 479 550 895
keeps	478
keeps$	68 95 140 169 244 245 247 295 303 325 331 364 376 479 550 895
keepting$	376
kept	73 74 75 1029 1340 478
kept$	1537 1000 68 1007 1008 1630 140 1074 244 1179 325 331 344 550
keys$	414
kid	1284
kind$	1593 1230 1462
kinder	317 1268
kit	33
kit$	414
kitche	38 1918
kitchen$	27
kits$	414
knew$	1589 419 436
knife$	645
knives$	644
knock$	595
knocking$	595
knocks$	595
know	1582 997 1598 1399
know$	1089 419 436
knowing$	419 436
known	73
knows	997 1598
knows$	419 436
labeled$	701
labelled$	701
lad	1284
lad$	313
lads	36 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 1836 1258 1280 1464 1476 1484
lads$	313 1881
laid$	1561
lamp	33
lamp$	19 31
lamps$	19 31
landlo	34 35 1313 1926
landlord$	1914 625
landlords$	625
language$	1436
lanyards$	414
larger$	1838
last$	1581 987
lasted	1587 54
late	1318
late$	1919
later$	1413
launch	1340
lead	18 1558 34 35 410
lead$	1594 1054 181 403 411 1520
leadar	951 1552
leadat	951 1552
leadca	951 1552
leadch	951 1552
leadchecks$	951
leadci	951 1552
leadco	951 1552
leadde	951 1552
leadem	951 1552
leader	34 35 163 1102 1711 1714 1121 1161 1776 1176 1177 1779 1782 249 1191 1836 1258 334 1464 1476 1479 1484
leader$	1742 1472 1475
leaders$	1742 1472 1475 658
leadfi	951 1552
leadho	951 1552
leadin	313 1904 1479
leading$	403
leadlo	951 1552
leadma	951 1552
leadme	951 1552
leadof	951 1552
leadpr	951 1552
leadre	951 1552
leadru	951 1552
leads$	1594 403
leadse	951 1552
leadsh	951 1552
leadsu	951 1552
leadup	951 1552
leadvi	951 1552
leadwr	951 1552
leafle	1559 28 1576 407 1346 601
leaflet$	1542 1577 1921 1523 603
leaflets$	1577 1523
learn	1905 481
learn$	1769
learni	1559 1576 1033 407 1346 601
learning$	1634
leav	369 590
leave	1582 182 199 282 348
leave$	68 69 1111 1115 1132 1215 292
leaves	348
leaves$	68 69 292
leavin	182 1254 348
leaving$	68 69 1115 292
leavingtime$	1855
leavingtimes$	1855
led$	148 1430
left	73 1902 1905
left$	1000 68 69
lend$	884
lending$	884
lends$	884
less	319
less$	209 210 1157 1242 459 606
lessen	333 1907 374
lesson	1559 1576 1185 1786 1271 1872 407 1346 601
lesson$	1577 1579 255 1849 603
lessons$	1577 1579 1590 1521 1531
let$	156 1093 1118 238 1197 1227 365 389
leted$	1093
lets$	156 238 365 389
letted$	1093
letter	1559 1576 407 1346 601
letter$	1542 58 1523
letters$	58 1523
letting$	156 238
level$	412
levels$	412
liais	1410
liaise	967
liaise$	739
liaised$	1568 968 739
liaises$	739
liaising$	739
liaiso	946
liaison$	1547 1631 739
librar	34 35 38
library$	1795 1837
licenc	1559 1576 407 1346 601
licence$	176
lift	374
lift$	582
lifted	1907
lifted$	582
lifting$	582
lifts$	582 1531
light	33
light$	19 31 381 560
lighti	33
lighting$	19 31 560
lights$	19 31 381 560
like	997 1598
likes	944 997 1598
likes$	1545
limit	168 1119 225 319 345
limit$	248 346
limited$	1695 346
limiti	168
limiting$	248 346
limitped$	346
limitping$	346
limits	168
limits$	248 346
limitting$	346
line$	32 1603 110 1395
lines$	32 1603 110 1395
linger	1873
linger$	1856
link	1101 1196
link$	115 1702 184 204 1797 1266 393 452
linked$	115 393
linking$	115 393
links	1414
links$	115 1652 1702 184 204 1797 1266 393 452 1414
list	28 982
list$	3 15 1583 1921 450
listen	1399
listen$	804
listened$	431 804
listening$	1412 501 804
listens$	804
lists$	15 450
lit$	1365
live	1792 1340
live$	1566 1769 1179 310 1868 1877
lives$	310
living$	1769
loaded$	1347
lock	33
lock$	19 31 303 837
locked$	303 837
locking$	303 837
locks$	19 31 303 837
log$	3 15
logged	972 1340
logged$	1573 653
logs	951 1552
logs$	15 653
loiter	1873
long$	1591
longer	1582 191 1255 352 610
longer$	1038 160 185 1124 227 229 1168 1355 538 552
look	515
look$	113 1054 135 197 510 523
looked$	73 1029 510
lookin	515
looking$	135 510
looks	515
looks$	135 510
loop$	1411
loosen	263 1253 333 1907 374
loosen$	1854
loosens$	1854
lose$	182 1305
loses$	208 1305
losing$	1305
lost$	1305
loudes	1904
lower	610
lower$	578
lowered$	578
lowering$	578
lowers$	578
loyalties$	204
loyalty$	204 1266
lunch	1185 1786 1254 1329 1330
lunch$	1186 1930 1931 1521 1531
lunche	1786
lunches$	1521
luncht	359 360
lunchtime$	1572 1855 1292 1894
lunchtimes$	1572 1855 1292 1894
made	1550 972 85 1340
made$	1561 1573 232
mail	1559 1576 407 1346 601
mailed	933 1340
mailed$	1534
main	313 1904 1479
mainta	481 493
maintain$	793
maintained$	1663 793
maintaining$	793
maintains$	793
make$	85 101 126 1067 290 309 1905 387 494 521
makes	951 1552
makes$	126 290 309 387 521
making$	101 126 290 309 521
male$	1373 830
males$	1373 830
mam$	709
man$	619 830
manage	18 951 1552 34 35 113 1067 1926 410 481
manage$	1046 1668 1843 784
managed$	1663 534 784
management$	506
managerchecks$	951
managers$	26
manages$	784
managi	481
managing$	784
manner	1057
manner$	1658 1665
many$	1549 949 976 1591 1880
map	1559 28 1576 407 1346 434 601
map$	32 1921 391 417
mapped$	391 654
mappin	1559 1576 407 1346 434 601
mapping$	391 654
maps$	391 417
march	355
march$	1588 988
mark$	1350 1367
marked$	435
marks$	1350 1367
master	1559 1576 407 1346 601
match	30 1329 1330 1339
match$	963 1916 1930 1931 1939 1940
matche	1339
matches$	963 1939 1940
materi	33
matter$	1004 1647
matters$	1647
may$	988 1620
meal	30 1329 1330
meal$	963 1921 1930 1931 1939 1521
meals$	963 1939 1521 1523
means$	1614 1651
measur	1034
measures$	1635 1035
mechanisms$	1035
mediat	1559 1576 407 1346 601
meet	934 41 1582 1100 1710 1112 1719 1720 1139 1156 1162 1165 1798 1231 1856 1285 1410
meet$	974 1097 1701 1111 1713 1740 1741 1762 1766 1832 1234 1879 1889 1296 386
meetin	946 1559 1576 1101 1703 1723 1158 1873 1885 407 1346 601
meeting$	1547 1577 1694 1702 1115 1751 1756 1768 1218 1820 1240 1842 603
meetings$	1547 1577 1614 1694 1759 1218 1820
meets	951 1552
meets$	974 1097 386
meetup$	1757
meetups$	1757
member	23 1558 36 37 48 60 64 998 1027 138 1071 163 1102 1711 1120 1121 1728 1730 213 1161 1776 1176 1177 1779 1782 249 1191 1796 283 1836 1848 1258 1280 410 1353 1464 1476 1484
member$	1784 313 1276 1475
members$	0 1 20 956 26 970 981 993 995 1599 1628 1117 1152 1760 1784 1797 313 1881 350 1475
membership$	1201
memora	1559 1576 407 1346 601
men$	619 830
mend$	847
mended	952
mended$	1553 847
mending$	847
mends$	847
mention$	1603 1395
mentions$	1603 1395
mentor	18 951 1552 1558 1559 34 35 1576 407 410 1346 601
mentor$	0 1 26 1577 411
mentorchecks$	951
mentoring$	1548
mentors$	0 1 26 1577
mentorschecks$	951
menu$	1933
messag	1559 1576 1162 1240 1885 1285 407 1346 601
message$	1296 1924
messages$	1694 1095 672
messaging$	1694 1756 1841
met	1550 954 967 1570 1571 41 287 416 1399
met$	1544 1555 957 1568 968 974 1299 1349
meters$	1755
metres$	1755
miles	291 1877
miles$	1755 1224 1273
milestone$	21
milestones$	21
mind$	1670 1411
mindfu	1029 1078
mindful$	1630 1633 1679
minibu	1559 33 1576 1890 407 1346 601
minibus$	1939
minimi	168 225 319 481
minimised$	1663 1695
minute	1559 1576 407 1340 1346 601
missin	983
missing$	1584 612
mistak	692
mitiga	481
mitigated$	1663
mix	1100 1710 1112 1719 1165 1798 1856
mix$	1701 1713 1762 1766 1485
mixing	1101 1703 1723 1873 1885
mixing$	1702 1751 1768 1842 1486
model$	1435
models$	1435
module	1559 1576 407 1346 601
module$	32
modules$	32
moment$	1623
monday	359 360
monday$	1572 359 1292 360 1894 1316
mondays$	1572 1292 1894 1316
money$	12
monito	1029 1410
monitor$	649 736
monitored$	1630 649 736
monitoring$	649 736
monitors$	649 736
month$	377
monthly$	1535 396
months$	1639 377
more	42 92 97 471
more$	975 978 47 1025 1030 122 1059 1107 215 1151 241 1838 317 1268 1899 412 1356 1424
mornin	359 360
morning$	1292 1894
mornings$	1292 1894
mosque	38
most	17 1298
most$	950 978 1191 1899 1904
mother	1144
mother$	708
motivate$	744
motivates$	744
motivating$	744
mov	355 362
mov$	293 306 343
move	258 348
move$	187 199 211 244 1793 260 278 282 293 306 329 1267 343 1891 1901 398 1467 559
moved	258 1901
moved$	983 187 211 1145 1179 1182 278 293 306 1246 1267 343 356
moveed$	329
moveing$	187 329
movements$	660
movered$	329
moves	258
moves$	187 211 244 1793 278 293 306 329 1267 343 1891 398 1467 559
moving	258
moving$	293 306 343 475 559
movred$	293 306
movring$	293 306
movs$	293 306 343
much$	949 1591
multi$	946 97 98
mum	1144
mum$	708
mural$	27 1921
murals$	27
museum	38
music$	1933
must$	121 129 1232
name	1582 982
name$	1583 572
named$	1344 439
names$	449 572 677
nan	1144
nan$	711
nana$	711
nanny$	712
naturally$	1253
near	1243 1248
near$	1038 1128 1769 1849 1503
nearby$	1488
necess	92
necessary$	1025 1405 1406
needed$	1405 1406
needs	1399 1414
needs$	1416 767
neither$	167 256 315
nephew	1284
netbal	1339
netball$	1940
networ	10 1014 1313
network$	943 63 1615 220 1851 1888 1914
networks$	1614 1651 220 1851 1888
never	191 1255
never$	160 167 185 1124 229 1788 265 281 301 538 552 706
new	183 317 1268
new$	214 277 297
newsle	1559 1576 407 1346 601
newsletter$	603
next$	1243 1248 1413
nicer	317 1268
nicer$	297
niece	1284
night	1185 1786 1817 1875
night$	1541 1572 1173 1790 1805 1806 1244 1292 1894
nights	1786 612
nights$	1541 1572 1173 1791 1806 1818 1244 1292 1894 1360
no	223
no$	166 194 218 235 239 304 1298 422 423
nobody	64
nobody$	315 611
non	165 530
non$	123 155
nonassociation$	1463
noncontact$	1098
none	64
none$	195 256 315 611
nor$	167 552
normal$	1013 124
norms$	1436
not	53 1119 191 223 1255 1256
not$	50 986 70 71 160 167 178 185 1722 1124 227 229 1788 256 265 271 281 294 301 538 552 553 705
note	1559 1576 1003 84 407 1346 601
note$	15 1602 1603 1604
notes$	15 1603
nothing$	198
notice	28 997 1598 1109 1110
notice$	31 172 381 1465 1473 1474
noticeboard$	1562
noticeboards$	1562
notices$	31 381 1465 1473 1474
notifi	1556
november$	1588
now$	960 1581 151
nowhere$	207
number	28
number$	6 1542 9 11 32 39 1278
numbers$	1549 1278 414
nurse	18 1558 34 35 410
nurse$	732
nursea	951 1552
nursec	951 1552
nursechecks$	951
nursed	951 1552
nursee	951 1552
nursef	951 1552
nurseh	951 1552
nursel	951 1552
nursem	951 1552
nurseo	951 1552
nursep	951 1552
nurser	951 1552
nurses	951 1552 410
nurseu	951 1552
nursev	951 1552
nursew	951 1552
nurtur	123 155 481
nurture$	819
nurtured$	819
nurtures$	819
nurturing$	1056 1088 819
observ	1559 1576 407 1346 601
obtain	1340
occasi	612
occasions$	1181
occur	1063
occur$	1664
occurs$	1664
october$	1588 988
of	947
of$	1538 948 1583 1585 986 996 1605 82 1619 1635 1043 1060 1706 1106 1113 1728 1133 1137 1213 1215 1829 1840 1247 1270 1909 1928 1352 420 1382 1383 1393 1440 1446 1481
off	1114 1265 1877 1936
off$	1536 1555 175 1115 1866 366 1490 1513 1514 1517
offer	1559 1576 92 407 1346 1414 601
offer$	1025 128 825 902
offere	933 1556 1570 1571 972 44 92 150 1086 1340
offere$	128
offered$	1534 1573 977 1025 1627 1029 1083 1687 825 902
offeres$	128
offeri	92
offering$	1025 128 825 902
offers	951 1552 92
offers$	1025 128 825 902
office	18 951 1552 1558 34 35 410
officer$	0 1 26 628
officerchecks$	951
officers$	0 1 26 628
officerschecks$	951
often$	949 1591 1686 1392
older	313 1893 1904 1479
older$	163 1102 1711 1121 1159 1161 1776 1176 1177 1779 1782 1836 1258 1876 440 442 1464 1476 1484 554
oldest	163 1102 1711 1714 1121 1161 1776 1176 1177 1779 1782 249 1191 283 1836 313 1258 334 1904 1464 1476 1479 1484
oldest$	1876
on	1318
on$	961 1584 1637 1638 1051 1655 1070 1087 1721 1746 1167 257 272 1845 1247 383 1919 1920 1922 1333 1938 1386 496 1461 1489 1490 1503 1504 1513 1514 1528
once	1878
once$	1535 1749 1767 1775 1879 1920
one	1714 313 338 1479
one$	1713 190 1125 193 1138 1166 249 1183 1191 283 1220 1821 1226 1832 305 315 1853 323 334 1346 439 1470 1490 1505 1506 1526 611
ones	1281
ones$	1760 1807 1281 1882 1475
ongoin	92
ongoing$	1025 1045 506 737
online$	1566
only$	192 233 1821 327
open	972 1318
open$	940 971 1573 1594 1058 1674 1675 1078 1919 1365 1412 1462 1520 835
opened	972 1340
opened$	1561 971 1573 835
opening$	556
opens$	971 1594 835
operat	1384
operational$	1566
opinions$	159
opport	1684 1399 1414
opportunities$	1061 1416 1417 513
opportunity$	1653 513
opposite$	252 1216 375 1309
optimi	481
option	1684 1286 1445
option$	1444 513
options$	1887 1416 1444 513
orbit$	1294
order	966 1700 176 1109 1110 228 355
order$	1567 1699 172 188 363 1465 1473 1474
orderd$	363
ordere	966 1340
ordered$	1567 188 232
ordering$	188
orders	1109 1110 228
orders$	1699 188 363 1465 1473 1474
ordina	34 35 131
ordinary$	124
ordinate$	1453
ordinated$	1031 1064 1453
ordinates$	1453
ordinating$	1453
organi	1564 1340
organise$	1594 405
organised$	405
organises$	1594 405
organising$	405
other	1014 138 1071 1715 183 1720 1730 1732 1743 1758 1189 1796 1799 1800 1211 1825 317 1268 1893 1293 1895 1897 545 1482
other$	1615 1716 1117 1729 1130 1751 1151 1153 1757 1159 1763 1772 1773 1781 1785 252 274 1208 277 1222 1824 1225 1828 1853 1860 1262 1867 1883 1886 353 1289 1893 1293 1895 1295 1898 1304 372 1908 1911 1478
others	1014 1743 1796 1261
others$	1615 1117 1729 1759 1763 1765 1772 1773 1785 1225 1853 1860 1861 1862 1867 1883 1886 1898 1304 372 1908 1911
our	1004
our$	1605 125 1090 518
out	361 1936 1445
out$	937 1563 977 984 1601 1001 1002 70 1605 1005 1007 1068 1676 1687 1701 1111 1114 1136 1766 1783 1792 259 1195 1798 1211 1236 1847 1854 1257 1274 1277 1327 430 1425 1496
outcom	1414
outcomes$	772
outing$	1939
outings$	1820 1939
outlet	1455
outlook$	1677
outrea	1559 1576 407 1346 601
outreach$	1548
outsid	70 1153 1211
outside$	961 1824 1488 1503
over	1233
over$	1707 200 1757 1833 1834 1838 490 1440
overla	1112 1856
overlap$	1713 1725
overs$	1757
oversi	1399 1414
oversight$	1426 1439 507
overview$	1426
own$	1006 1009 1135 1170 1839 311 1370 1470
owner	34 35 1926
pack	1559 1576 407 1346 601
pack$	1542
page	1559 1576 407 1346 601
page$	944 32
pages$	32
paid	1340
paid$	966 394
paint$	1933 848
painte	952
painted$	1553 1561 848
painting$	848
paints$	848
pair	163 1102 1711 1121 1161 1776 1176 1177 1779 1782 283 1836 1258 1464 1476 1484
pairs	1281
pairs$	1882
panel	10 1559 34 35 1576 1014 407 1346 601
panel$	943 1615
paragraph$	1603 1395
paragraphs$	1603 1395
parame	1003
parameters$	1604
parcel	341
parcelled$	1274
parent	17 1558 36 37 64 1027 1319 410
parent$	0 1 26 708
parents$	0 1 950 20 26 970 1628 1065 1121 189 264 1239 1929 1437 1449 708
park	38
park$	1775 1795 1837 597
parked$	597
parking$	597
parks$	597
part	939 1540 1550 1551 25 543
part$	1557 958 70 1004 1691 1308 1910
partic	939 1540 944 25
participants$	1545
participate$	958
participates$	958
participation$	1345
partie	30
parties$	963
partin	543
partne	10 946 1558 1014 97 98 410 1414
partner$	717
partners$	0 1 943 26 1615 99
partnership$	943 1547 1030 1031 1415
parts$	1308 1910
party	30
party$	963 1939
pass$	84
passage$	1603 1395
passages$	1603 1395
passed$	1617
passes	33
passes$	414 1521 1523
pastor	92
pastoral$	1025
path	1918
path$	27
pathwa	1286 1455
pathway$	1887
pathways$	1614 1887
patient$	1462
patrol	934 1559 1576 407 1346 601
patrol$	1548 634 877
patrolled$	877
patrolling$	877
patrols$	1548 634 877
pay$	843
paying$	843
pays$	843
peace	1291
peace$	1892
peer	1715 1116
peer$	163 1102 1711 1715 1116 1717 1121 1161 1776 1176 1177 1779 1782 1796 1831 1836 1250 1258 1287 1464 1476 1484
peers	1796 1250 1895
peers$	1716 1717 220 1811 1225 1831 1851 1853 1860 1867 1869 1871 1883
people	17 1558 1071 410
people$	0 1 950 20 956 26 970 981 993 1596 1599 1600 1628 1682 1091 1152 1797 1831 313 1881 379 1923 1375 443 1487
per$	17
percen	17
percent$	950
perceptions$	1436
perfor	30 1564
perform$	400 911
performance$	963 1916
performances$	963
performed$	911
performing$	400 911
performs$	400 911
periodic$	477
periodically$	1638 477 1413
permit$	1611 1645 1093 1227 1457
permited$	1093
permits$	1611 1645 1457
permitted$	1093 1118 1260
person	1558 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 249 1191 1836 1258 410 1464 1476 1484
person$	0 1 26 131 1784 1276 1375
phone	934 33 1285 1901
phone$	414 862
phoned	933 967 1570 1571 416
phoned$	1534 1568 968 1349
phones	186
phones$	414 862
phoning$	862
pick$	113 1054 335 583
picke$	335
picked$	73 74 1029 583
pickes$	335
picking$	335 583
picks$	335 583
picnic	30
picnic$	963 1939
picnics$	963
picture$	1012
pitch	1918
pitch$	27
plac	362 547
plac$	343
place	945 952 1559 1564 1576 258 407 1340 1346 601
place$	1546 1553 1623 1627 1636 1657 1676 1689 1775 244 255 260 1201 273 1815 1256 329 343 376 1344 1400 1501
placed	258 1340
placed$	1769 1179 1182 278 1238 1246 343 356
placeed$	329
placeing$	329 376
placem	1185 1786 1186 1792 1203 1812 1212 1817 340 1286
placement$	1793 260 1813 1863 1887
placements$	1787 1793 260 1804 1818 1863 1887
placered$	329
places	258 1324
places$	1623 1657 1689 244 260 329 343 376 1925 1501
placeting$	376
placin	258
placing$	343
placs$	343
plan	1559 1576 407 1346 515 601
plan$	2 1542 21 1594 1607 1610 1012 1413 603
planni	515
planning$	1631 1438
plans	515
plans$	1594 1035
plant$	905
planted$	1561 905
planting$	905
plants$	905
play	30
play$	27 963 1111 1160 1916 406 918
played	1564
player	36
playgr	1185 1786 1817
playing$	406 918
plays$	963 406 918
pledge$	29
podcast$	32 1924
point	982
point$	1583 1623
police	18 951 1552 1558 34 35 410
police$	0 1 26 626
policechecks$	951
polici	1559 28 1576 407 1346 601
policing$	627
policy	1559 28 1576 1334 407 1346 601
policy$	32 1935 603
pond$	27
pool	38 1339
pool$	1940
pop$	523
portal$	32
portals$	32
positi	123 155 183 317
position$	1413
positive$	1056 1660 1668 1088 522 1462
possib	1445
possibilities$	513
possibility$	1444 513
possible$	1224 1405 1406 1422 513
post	1559 1576 407 1346 590 601
post$	1580 1344
posted	962 972 44 1340
posted$	1563 1573 977 1347
poster	1559 28 1576 407 1346 601
poster$	31 381 1921 1523 603
posters$	31 381 1523
potential$	513
power$	172 1906 373 1307 1465 1473 1474
powerful$	1843
powers$	172 1465 1473 1474
practi	1558 34 35 1033 410 1414
practicable$	1406
practice$	1632 1634
practitioner$	0 1 26
practitioners$	0 1 26 99
presen	1559 1576 1063 407 1340 1346 601
presence$	1129 1426 1428
present$	1664 1815 1462 585 1520
presented$	585
presenting$	585
presents$	1664 585
preven	168 171 1119 222 223 351 481
prevent$	169 1122 219 1197 307 787
prevented$	1695 339 787
preventing$	169 307 787
prevention$	787
prevents$	169 307 787
prey	1377
prey$	1595 62
preying$	62
preys$	62
price	1334
price$	1935
priced	966
priced$	1567
print	590
print$	871
printe	962 972 1340
printed$	1563 1573 871
printing$	871
prints$	871
priori	1399 481
priorities$	758
prioritise$	663
prioritised$	1663 663
prioritising$	663
priority$	1047 758
prise$	244
pro	183 317
proact	98 131 1078
proactive$	1031 1064 1679 815
proactively$	815
problem$	1647
problems$	1647
procedures$	1614
processes$	1614 1035
procur	966
procured$	1567
produc	4 951 1552 1890 1340
production$	937
profes	10 1558 1014 410
professional$	0 1 26 1042 411 468
professionals$	0 1 943 26 1615 99
profile$	1402 1426 652
profiled$	652
profiles$	652
profiling$	652
profit	1377
profit$	1595
progra	1559 1576 1271 1872 1286 407 1346 601
programme$	2 1539 1887 408
programmes$	1887
progre	954 1029 1054 1086
progress$	1613 1652 1655 1413 781
progressed$	1555 1630 1687 781
progresses$	1613 781
progressing$	781
progresss$	1613
prohib	168 171 222
prohibit$	169
prohibited$	1695 339
projec	1875
project$	27 1750 408
promise$	232 363
promised$	363
promises$	232 363
promot	481
promote$	750
promoted$	1663 750
promotes$	750
promoting$	750
promptly$	1634
proper$	1013
proportionate$	812
proportionately$	812
protec	481
protect$	794
protected$	1663 794
protecting$	794
protection$	176
protective$	1414
protects$	794
protoc	1559 1576 407 1346 601
protocol$	603
provid	951 1552 972 44 92 1340 493
provid$	128
provide$	1025 128 824 901
provided$	1573 977 1025 1627 150 1347 824 901
provider$	1830
providers$	1830
provides$	1025 128 824 901
providing$	1025 128 824 901
provids$	128
provis	4 1559 1576 1792 407 1346 1414 601
provision$	937 1863 1416 1417
provisions$	1863
pru$	1863
psychiatrist$	729
psychologist$	728
public	4 904
publication$	937
publis	962 1340
publish$	872
published$	1563 872
publishes$	872
publishing$	872
pull$	181 244 324 1294 1906 373 1307
pulle$	324
pullen$	324
pulles$	324
pulling$	324
pulls$	324
pupil$	313
pupils	1335
pupils$	313
purcha	966 1340
purchased$	1567
purpose$	1661
put	362 547
put$	952 962 1564 972 102 1075 356 376 1340 894
puting$	376
puts$	376 894
putting$	102 376 894
qualit	1414
questi	1559 1576 407 1346 601
quicke	610
quit	369
quit$	236
quiting$	236
quits$	236
racism	700
racist	700
radar$	1411
raise	84 113
raise$	1046 469 499 906
raised$	1617 469 1441
raises$	469 906
raising$	469 1403
ramp	33 1918
ramp$	27
ran$	1341
rang	416
rang$	968 1349
rate	1582
rate$	412 604
rated$	604
rates$	412 604
rather$	273 1256 461
ratifi	1340
ration	319
re	1234 434
re$	1240
reach	982 1285
reach$	1583 1294 492 602
reache	933 1550
reached$	1534 602
reaches$	492 602
reaching$	492
read	933 1543 1340
read$	1534 962 887
reading$	887
reads$	887
ready$	1561
reassurance$	1626 753
reassure$	753
reassured$	753
reassures$	753
reassuring$	753
receiv	1550 1551 92 1340
receive$	1025
received$	40
recogn	1067 481
recognise$	1668 801
recognised$	801
recognises$	801
recognising$	801
record	951 1552 1559 1576 1004 72 73 74 75 1014 84 407 1340 1346 601
record$	3 15 1607 1608 1610 390 1396
recorded$	1605 1005 1007 1008 390
recording$	390
records$	15 1615 390
recove	610
recrui	933 972 1340
recruit$	855
recruited$	1534 1573 855
recruiting$	855
recruits$	855
redecorated$	1561
redraft$	881
redrafted$	881
redrafting$	881
redrafts$	881
reduc	225 319 333 345 374 610
reduce	168 1907 481
reduce$	248 788
reduced$	1663 1695 788
reduceing$	248
reduces$	248 788
reduci	168
reducing$	788
reference$	1603 1395
references$	1603 1395
referr	933 944 1550 1556 1559 1576 407 1346 601
referral$	58 1921
referrals$	1545 58
referred$	1534
reflec	1067
reflect$	1668
reform$	1835
refunds$	1531
refurbished$	1561
refurbishment$	27
refuse	223
refused$	344
regard$	1047
region	1812
regist	1543
register$	3 15 329
registered$	329
registering$	329
registerred$	329
registers$	15 329
regrou	1234
regroup$	1835
regular$	1045 124 412 477 495 506
regularly$	1634 1638 477 1413
rehear	30 1004
rehearsal$	963 1937
rehearsals$	963 1937
rehearsed$	1605
rehous	258
rehous$	293 306
rehouse$	250 293 306
rehoused$	1182 250 293 306 1246
rehouses$	250 293 306
rehousing$	250 293 306
rehousred$	293 306
rehousring$	293 306
rehouss$	293 306
relati	1688 1101 1103 1144 1792 1196 1414
relationship$	1702 1797 761
relationships$	1652 1702 220 1797 761
relatives$	720
releva	1004 92
relevant$	1605 1013 1025 1405 1406
reliance$	1266
reloca	258
relocat$	293 306
relocate$	250 278 293 306
relocated$	1182 250 278 293 306 1246
relocates$	250 278 293 306
relocating$	250 293 306
relocatred$	293 306
relocatring$	293 306
relocats$	293 306
remain	73 145 1893 478
remain$	1032 1072 1074 295 497 550
remaining$	295 1293
remains$	1072 1074 295 550
rememb	997 1598
remind	967
remind$	751
reminded$	1568 751
reminding$	751
reminds$	751
remote$	1273
remov	355 369 370 462 539
remov$	324
removal$	180
remove	361 1902
remove$	181 261 324 875
removed$	261 1802 1246 875
removen$	324
removes$	261 324 875
removing$	181 261 324 875
removs$	324
reopen$	909
reopened$	909
reopening$	909
reopens$	909
repair	952
repair$	27 846
repaired$	1553 846
repairing$	846
repairs$	27 846
repeat	1004 72
repeat$	1605
repeated$	1605 1005
replac	952 1256 535
replace$	562 593
replaced$	1553 1819
replaces$	562
replacing$	562
replie	944 967 973
replied$	1568
replies$	1545 1574
reply	1543 973
reply$	1574
report	934 944 951 1552 1559 1576 1582 1003 1004 72 84 1901 407 1346 601
report$	58 1602 1604 603 604
reported$	1605 1005 1617
reports$	1545 58
reques	547
requir	228
require$	188 363
required$	232 363 1405 1406
requireed$	188
requireing$	188
requires$	188 363
resent	997 1598
reserve$	920
reserves$	920
reserving$	920
reside	30
residential$	963
residents$	1487
resili	1414
resilience$	763
resour	1559 1576 407 1346 601
resources$	1010 1044 1416
respec	1688 481 695
respect$	803
respected$	1663 1693 803
respectful$	1593 803
respectfully$	803
respecting$	803
respects$	803
respit	1291
respite$	266 1892
respon	1543 944 1550 1551 973 1078 481 1414
respond$	113 486 778
responding$	778
responds$	778
response$	1574 1632 778
responses$	1545 778
responsibility$	1021
responsive$	1679
rest	1715 1732 1743 1758 1799 1825 1291 1893 1293 1895 1482
rest$	1763 1765 1785 1796 266 1853 1860 1261 1867 1883 1886 1892 1898 1304 1911
restri	168 225 319 345
restrict$	248 346
restricted$	1695 339 346
restricting$	248 346
restrictped$	346
restrictping$	346
restricts$	248 346
restrictting$	346
resurfaced$	1561
resurfacing$	27
retain	493
return	1543 1550 1551
return$	312
returning$	312
returns$	312
retwee	944
retweets$	1545
reunit	1234
reunite$	1835
review	951 1552 1559 1576 1029 407 1340 1346 1410 601
review$	2 1646 1411 480 811
reviewed$	1630 480 811
reviewing$	480 811
reviews$	480 811
revise	1340
rewrite$	880
rewrites$	880
rewriting$	880
rewritten$	880
ride$	1198 1937
rides$	1937
right$	1013 1668
rights$	693
ring	934 1582 982 1162 1285 1901
ring$	1583 863
ringing$	863
ringle	1191 1904 1479
ringleader$	1472 1475 657
ringleaders$	1472 1475 657
rings$	591 863
rink	38
rise	610
rise$	42
rises	610
rising	610
risk	1688 1414
risk$	1616 1647 465 1413 773
risks$	1616 1647 465 773
risky	1688
rival	834
road	1817
road$	1823
robbed	983
robbed$	1584 62 680
robber	612
robberies$	638
robbery$	638
robust	98 131 1399
robust$	1031 1064 506
role	1455
role$	502
roll	4
rolled$	1340
rollout$	937
room	7 38 1185 1786 1918
room$	27 255 1849 1919 1921 1932
rooms	1786
rose	610
rota	1559 1576 1890 407 1346 601
rota$	32 1921
rotas$	32
round$	1456
rounde	1339
rounders$	1940
route	1817 1324
route$	1202 1823 1324 1925
routes$	1614 1202
routine$	477
routinely$	477
routines$	678
row$	58 1308 1910
rows$	58 1308 1910
rugby	1339
rugby$	1940
rule	28 1700 1334
rule$	29 1699 363 1935
ruled$	1000 363
rules$	29 1699 363 1935
run	972 1340
run$	1573 1594 1595 1937 1341 1520 898
rung	933 967 1570 1571 41 1901 416
rung$	1534 1568 974 1349
running$	1566 898
runs	951 1552
runs$	1594 1937 1341 898
s$	76 1158 1183 268 368 372 1478
s34$	540 541
s35$	540 541
safe	123 1688 155 1324 1399 1414
safe$	1593 1056 1668 1672 1673 1088 1925 1368 698
safegu	481 697
safeguard$	795
safeguarded$	1663 795
safeguarding$	795
safeguards$	795
safely$	1363 608
safer	155 1268
safer$	1668 1672 1673 1088 1427 607 698
safety	1688 1399 1414
safety$	1661 505
said	997 1598 72
said$	1005 604
same	1188 338 1878
same$	1580 1138 1188 1789 1204 1205 1815 1248 1878
sanction$	666
sanctions$	666
sat$	967 1179 356
saturd	359 360
saturday$	1572 359 1292 360 1894 1316
saturdays$	1572 1292 1894 1316
saw	997 1598
say	1582 982 997 1598
say$	1583 604
saying$	604
says	997 1598
says$	604
scatte	1145 1146 543
scattered$	1746 1747
schedu	1340
scheme	1559 1576 407 1346 601
scheme$	32 408
schemes$	32
school	18 951 1552 1558 34 35 38 1027 1185 1786 1186 1792 1812 1212 1817 1229 1271 1872 340 1875 1286 357 1926 410
school$	0 1 26 1590 1628 1031 1793 260 1794 1795 1801 1810 1813 1814 1830 1863 1887 1290 1934
schoolchecks$	951
schooled$	1238
schools$	0 1 26 1787 1818 1830 1863 1887
scope	1003 1004
scope$	1602 1604 1605 512 513
scopes$	512
scoping$	512
score	1582
score$	51 604
scores$	51 604
screen	1559 30 1576 407 1346 601
screening$	963
screenings$	963
search	983
search$	668
searched$	1584
searches$	58 668
seat	33
seat$	244 310 376 1921 1933 916
seated$	1179 310 356 916
seating$	19 244 376 916
seats$	19 244 310 376 1933 1501 916
seatting$	376
second	1893
section34$	540
section35$	540
secure	945 1340
secured$	1546
security$	1661
see	934 1582 997 1598 1720 1162 1165 1798 1856 1285
see$	1710 1112 1719 1139 224 1762 1766 1231 1296 402
seeing	1703 1723 1885
seeing$	1710 1115 1751 1756 1842 1873
seek	197 515 547
seek$	119 290
seekin	515
seeking$	290
seeks	515
seen	933 1550 1556 1570 1571 41 1100 1165 287
seen$	1534 974 1701 1708 1766 1299 367
sees$	224 402
seize$	669
seized$	669
seizes$	669
seizure$	669
seizures$	669
select$	335
selecte$	335
selectes$	335
selecting$	335
selects$	335
self$	1414
sell	1377
sell$	1595 62 1912 1913
seller$	624
sellers$	1487 624
selling$	62 1358 1376 1378
sells$	62 1378
semina	1559 1576 407 1346 601
send	258 355 590
send$	312 329 343 860
sende$	343
sended$	329 343
sendes$	343
sending$	312 329 343 860
sendred$	329
sends	951 1552
sends$	312 329 343 860
senior$	506
sense$	127
sensit	131 1078
sensitive$	1633 1064 1679 814
sensitively$	814
sent	1550 972 44 983 258 1901 1340
sent$	1573 977 1584 211 1182 278 1238 1246 1267 343 1347 861
sente$	343
sented$	343
sentence$	1603 1395
sentences$	1603 1395
sentes$	343
senting$	343
sents$	343
separa	1145 1146 1220 317 341 1901 543
separate$	1170 240 252 253 1190 269 270 277 1216 1217 1222 296 311 321 326 1262 1263 353 1289 1295 375 1309 1483
separated$	1746 1747 1274 1483
separately$	1821 828
separation$	543
september$	1588 988
sergea	1558 34 35
sergeant$	631
serve$	919
server	368
server$	1301
serves$	919
servic	7 34 35
service$	32 408
services$	32 1614 99 1651 1416 1417
serving$	919
sessio	1559 1576 1875 407 1346 601
session$	1577 1173 1790 1795 1805 1218 1820 1896 1937 603
sessions$	1577 1173 1791 1795 1807 1218 1820 1896 1937
set	1185 1786 1817 1271 1872 1286 357 547
set$	1004 72 73 74 1075 1801 1210 1230 1849 1887 1290 1340 565 579
sets	1786 1872
sets$	1210 1818 1887 565 579
setting$	1623 1657 1689 565
settings$	1623
settle	1905
settle$	1892
seven	36 37
seven$	970
sever	168 263 333
several$	305
severed$	1718
severi	168
severs	168
sew$	914
sewing$	914
sews$	914
shadow$	1294
share	84
share$	100 1160 338 810
shared	1340
shared$	1617 1206 285 1219 1857 341 368 1302 810
shares	944 951 1552
shares$	1545 1160 338 810
sharing$	1547 100 1756 1160 338 810
she	64 313 334
she$	1690
shed	1918
sheet	1559 1576 407 1346 601
sheet$	15
sheets$	15
shelte	33 1918
shelter$	19 27 31
shelters$	31
shift	1559 1576 1286 407 1346 601
shift$	1577 1887 1896
shifts$	1577 1887 1896
shoo	347
shop	38 1926 1353
shop$	1562 1775 1837
shopke	1558 1313 410
shopkeeper$	0 1 26 1914 1380
shopkeepers$	0 1 26
shoplifting$	647
shops$	1562 1837 1929
shorte	319 610
shorten$	907
shortened$	907
shortening$	907
shortens$	907
should$	1026 121 129 130 1232
show	30 982
show$	963 1583 1939 1350 1367 1520 888
showing$	948 888
shown	962 1570 1571 44 150
shown$	1563 977 1083
shows$	963 1350 1367 888
shut	1902 369
shut$	303 344
shuted$	303
shuting$	303
shuts$	303
siblin	283 284
side$	963 1308 1910 1940
sides$	1308 1910
sign	1550 1551 28 33
sign$	939 944 19 953 31 381 1921 873
signed	962 1340
signed$	933 935 953 954 1563 873
signing$	873
signpo	933
signpost$	740
signposted$	1534 740
signposting$	740
signposts$	740
signs$	19 31 381 873
since$	1362
sing$	600
singes$	600
single	323
singly	1220
singly$	1821 1861 1470
sings$	600
sister	283 1284
sister$	708
sit	73 1112
sit$	1100 1111 1713 1719 205 1160 1769 1179 310 1879 1889 376 571
site	1185 1786 1200 1817 1875 1286
site$	32 1801 1805 1839 1887
sites	1786
sites$	32 1818 1887
siting$	376
sits$	1160 310 376 571
sittin	1786 1885
sitting$	1703 1756 1769 310 1873 376 571
sittings$	1787
situat	1414
situation$	1012 1413
six	36 37 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 1836 1258 1353 1464 1476 1484
six$	970 1336
sixth$	1229 1271
size$	1278
skate	1918
skate$	600
skatees$	600
skater	36
skates$	600
skills$	1061
sleep	1582 1156
sleepover$	1694 1757
sleepovers$	1694 1757
slide	1559 1576 407 1346 601
slot	1875
slot$	1244 1896
slots$	1244 1896
small	1242
small$	1843
snooke	1339
snooker$	1940
so$	1085 164 179 1187 1804 309 322 371 454
social	1100 1703 1873
social$	34 35 1116 1250 1287 464
socialise$	1701 1485
sold$	62 1378
solicitor$	727
some	1714 313 1479
some$	1191 305
somewhere$	1824 1251
son	1284
son$	1264 708
song$	27 1924
sons$	1264
soon$	1288
sooner	610
sort$	1230
sought$	1627 1693
space	1684 1291
space$	1657 1689 302 342 1892 1921
spaces$	1657 1689
speak	934 1165
speak$	154 1162 1766 1285 392 1520
speaking$	154 1703 392
speaks$	154 392
speed$	1681
spend	1582 1112
spend$	1100 1713 1769 427
spending$	1703 1751 1769 1873 1885 427
spends$	427
spent	945
spent$	1546 947 427
split	1145 1233 341 543
split$	1746 1146 242 243 1834 1274 356
splits$	242 243
splitting$	242 243
spoke	416
spoke$	968 1349
spoken	967 416
spoken$	933 1556 959 1568 1570 1571 41 1349
spotted$	1299 367
spread	341
spread$	1274 356
spring$	1588
squad	1890
squad$	1896 633
squads$	1896
square$	1100 1775 1795 1837
stabbing$	646
stabbings$	646
staff	17 18 1558 34 35 410
staff$	0 1 950 26 99 1065 1437 1449
staffa	951 1552
staffc	951 1552
staffchecks$	951
staffd	951 1552
staffe	951 1552 972
staffed$	1573 566
stafff	951 1552
staffh	951 1552
staffing$	1010 1044 566
staffl	951 1552
staffm	951 1552
staffo	951 1552
staffp	951 1552
staffr	951 1552
staffs	951 1552
staffs$	566
staffu	951 1552
staffv	951 1552
staffw	951 1552
stage	1918
stage$	27 1623
staged	1564
stagge	254
staggered$	321 1263
stall	1559 1576 407 1346 601
stall$	1939
stalls$	1939
stance$	1677
stand$	1111 310 1879 1889 376 555 570
standi	1703 1873
standing$	376 570
stands$	376 555 570
standting$	376
start	1582 1254 1905
start$	1147 278 329 1892 525 892
starte	1086
started$	1687 329 892
starting$	329 892
startred$	329
starts$	278 329 525 892
starttime$	1855
starttimes$	1855
stated	1004
stated$	1605
station$	1562
stations$	1562
stay	1582 73 1067 145 1792
stay$	1032 1668 1072 1074 1179 260 295 1868 1877 364 385 432 435 497 550
staying$	295 364 385
stays$	1072 1074 295 364 385 432 435 550
steer$	181 295 818
steered$	818
steering$	10 181 295 818
steers$	181 295 818
step	1284
step$	282
stepbrother$	708
stepcarer$	708
stepcarers$	708
stepdad$	708
stepdaughter$	708
stepfather$	708
stepmother$	708
stepmum$	708
stepparent$	708
stepparents$	708
steps	1034
steps$	1635
stepsister$	708
stepson$	708
stereo	699
stereotypes$	1436
sticke	28
sticker$	31 414
stickers$	31 414
stigma$	1436
still$	979
stock	590
stood$	54
stop	1582 168 1119 222 223 351 369
stop$	169 182 1722 1122 219 234 1197 1819 286 1833 307 1241 425 893
stoppe	983 991 1902
stopped$	1584 1592 1695 1718 1819 339 425 893
stoppi	168 222
stopping$	169 286 307 893
stops	168 222
stops$	58 169 1819 286 307 1241 425 893
strang	1313
stranger$	1914
strate	1559 1576 407 1346 601
strategic$	506
strategies$	1035 1061 1416
stream	1890
street	1203
street$	1736
streets$	1736 1804
streng	481 1414
strength$	1652
strengthen$	791
strengthened$	1663 791
strengthening$	791
strengthens$	791
strengths$	98 1652
strik	462
strike$	69
strive	515
strong$	495
struck	462
struck$	69
studio	38
submit	951 1552 1340
submit$	903
submits$	903
submitted$	903
submitting$	903
suitab	92 183 317
suitable$	1025 1406
summer$	1588 377
summers$	377
sunday	359 360
sunday$	1572 359 1292 360 1894 1316
sundays$	1572 1292 1894 1316
superv	1559 34 35 1576 407 1346 601
supervised$	536
supervision$	1548
supper	30 1329 1330
supper$	963 1930 1931 1939 1521
suppers$	963 1521
supplied$	62 1378
supplier$	643
suppliers$	643
supplies$	62 643
supply	1377
supply$	1595 62 1912 1913 643
supplying$	62 643
suppor	933 934 1559 1576 1029 123 131 1078 155 287 407 1346 1399 481 1414 601
support$	1548 92 1626 93 94 1035 467 1416 1417 796
supported$	1534 93 1630 1673 796
supporting$	93 796
supportive$	1056 1660 1064 1679 1088 495 1462 796
supports$	93 796
sure$	139 363 1454
sured$	363
sures$	363
surger	1329 1330
surgery$	1930 1931
survey	1559 966 1570 1571 1576 407 1346 434 601
survey$	32
surveyed$	1567
suspen	370 539
suspend$	546
suspende$	546
suspended$	1802
suspendes$	546
suspending$	546
suspends$	546
sustai	741
sustained$	1663
swap$	910
swapped$	910
swapping$	910
swaps$	910
sway$	1294 1906 373 1307
sweep	347
sweep$	913
sweeping$	913
sweeps$	913
swim$	1939 1521 600
swimes$	600
swims$	1521 600
switch	362
switch$	580
switched$	580
switches$	580
switching$	580
system$	32 1031
systems$	32
t$	1124 552
table	33 1817 1248 1271 1872
table$	19 1739 1805 1849 1339
tabled	1340
tables	1185 1786
tables$	19 1818
tackle	113 481
tackle$	1046 664 783
tackled$	1663 783
tackles$	664 783
tackling$	664 783
tailor	92
tailored$	1025
tak	369 590
tak$	324 343
take	258
take$	4 68 69 88 101 119 133 143 149 312 324 343 404 886
taked$	343
takeing$	312
taken	1587 1901
taken$	1000 68 69 149 1182 324 1340
takes	258
takes$	68 69 143 149 312 324 343 404 886
taking	258
taking$	69 101 133 143 149 324 343 886
taks$	324 343
talk	934 1559 1576 407 1346 601
talk$	1577 154 1162 1285 514 1520 603
talked	967 416
talked$	1568 968 1570 1571 1349
talkin	1885
talking$	154 1756 1412
talks$	1577 154 514
tally$	15
target	92 1377
target$	21 1595 1912 1913 651
targeted$	1025
targeting$	651
targets$	21 651
task$	21
tasks$	21
taught	287
taught$	1179 1238 1246
taxi$	1939
taxis$	1939
teach$	1594 128 244 869 932
teache	17 18 951 1552 1558 34 35 410
teache$	128
teacher$	0 1 26
teacherchecks$	951
teachers$	0 1 950 26
teacherschecks$	951
teaches$	1594 128 869 932
teaching$	128 869 932
teachs$	128
team$	1014
teams	1229
teams$	1830
teenag	163 1102 1711 1121 1161 1776 1176 1177 1779 1782 1836 1258 1280 1464 1476 1484
teenagers$	1881
teleph	933
telephoned$	1534
tell	1582 982 997 1598 228
tell$	1583 188 604 889
telled$	188
telling$	188 889
tells	997 1598 228
tells$	188 604 889
tellsed$	188
tellsing$	188
tellss$	188
temptation$	1294
ten	1353
tenanc	340
tennis	1339
tennis$	1940
tent	1890
term	1038
term$	1588 1639 377
terms$	377
text	934 1559 1576 1162 1285 407 1346 601
text$	864
texted	933 1570 1571 416
texted$	1534 1349
textin	1240
texting$	1841 864
texts$	864
than	1105
than$	980 1706 1707 200 1148 1154 1174 1394
thanke	1570 1571
that$	942 380 1352 1359 1369 439 1526
thatfriends$	1858
thatgroup$	1858
the	1319 1445
the$	938 1569 992 125 1065 1066 1076 1163 1169 1183 1221 380 1315 1317 1919 1320 1323 1326 1932 1332 1934 1336 1338 1352 1359 1366 439 441 446 447 1437 1449 518 1489 1490 1492 1493 1494 1495 1496 1497 1499 1505 1506 1507 1508 1509 1510 1511 1513 1514 1515 1518 1519 1529 1530 1532
theatr	38
thefriends$	1858
theft	612
theft$	640
thefts$	640
thegroup$	1858
their	1758
their$	1569 978 76 1090 202 1169 268 1332 1934 1352 1359 518 1490 1492 1518 1529 1530
theirfriends$	1858
theirgroup$	1858
theirs$	1593 1370
them	36 992 995 998 999 1027 138 1071 163 1102 1711 1120 1121 1161 1776 1176 1177 1779 1782 283 1836 1848 1258 334 1319 1322 1335 1353 1366 1414 1464 1476 1479 1484
them$	1569 1596 1599 1600 1628 1065 1682 1120 1734 1152 1797 350 1923 1326 1934 1359 435 1389 1437 1449 1497 1516 1517 1524 1526 1529 1532
theme$	1647
themes$	1647
themse	48
themselves$	981 1664 617
then$	1685
therapist$	730
there$	1580 1041 255 1815 430 1488
these	1027
these$	995 1628
they	23 36 48 64 138 1071 213 1782
they$	956 981 1012 1690 350 589
thin$	203
things$	1012 1035 1658 1091 1412
think	997 1598 1067
think$	982 1668 1678 433 509
thinking$	1631 509
thinks	997 1598
thinks$	433 509
thinned$	203
thinning$	203
thins$	203
this	1004 1366
this$	1602 1604 1605 1606 1169 1221 1359 439
thisfriends$	1858
thisgroup$	1858
those$	61 378
though	997 1598
though$	1391
thought$	1631 1047 433
threat	983 612
threat$	58
threaten$	62 1912 1913 1914
threatened$	1584 62 686
threatens$	62
threats$	58
three	48 64 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 284 1836 313 1258 1280 1893 1335 1464 1476 1479 1484
three$	981 163 1102 174 1711 1121 1760 1161 1166 1776 1176 1177 1779 1782 1191 1836 305 1258 1881 1303 1317 1320 1336 1338 1464 1476 1484 1494 1526
threes$	1882
throug	933
through$	1534 5 1568 80 117 1440 1461
throw	355
thursd	359 360
thursday$	1572 359 1292 360 1894 1316
thursdays$	1572 1292 1894 1316
ticket	33
ticket$	414 1523
tickets$	414 1523
tie$	184 320 1266
ties	1101 1103 1196
ties$	1702 1704 184 204 1797 320 1266
time	1786 1875
time$	1010 1623 1039 1044 1701 1111 1724 1726 1727 1142 1143 1749 1759 1767 234 1172 1173 1775 1181 1789 1790 262 1807 1244 1252 1855 1861 1879 1896 1360 1363 1423
timely	131
timely$	1064
times	1786 612
times$	1575 43 57 1623 1173 1787 1244 1855 1864 1896
timeta	1559 28 1576 1185 1786 1186 1212 362 407 1346 601
timetable$	1542 32 1813 1921
timetabled$	356
timetables$	32 1787
to	276
to$	1534 1560 960 1569 974 1578 1612 1020 1635 1640 1046 1648 1650 121 1662 129 1666 1679 1079 1080 1140 1167 246 1783 267 1232 1847 1849 1325 1927 1328 1331 1333 1938 1349 1351 1354 1361 1362 1364 1385 1400 1446 1448 1491 1500 1507 1525 1527
togeth	1100 1101 1703 1710 1112 1719 1720 1139 1743 1156 1158 1761 1165 1188 1798 1231 1234 1878 1300
together$	1692 1701 1702 1708 1712 1713 1740 1741 1744 1749 1757 1759 1766 1767 1768 1769 1775 1789 1815 1828 1832 1835 1841 1879 1889 1900 1363 1415 1471 1533
togethers$	1757 1768
told	967 1570 1571 997 1598 1004 73 75
told$	1568 1605 1008 232 1901 604
took	1587 54
took$	69
toolki	1559 1576 407 1346 601
tools	33
tools$	1061
torches$	414 1523
touch	967 1100
touch$	1568 1701 1412 488
tour	1559 1576 407 1346 601
tour$	1937
tourna	30
tournament$	963 1939
tournaments$	963
tours$	1937
toward$	1448
towards$	1448 1461
town	1185 1786 1792 1812 1817 1877
town$	1794 1808 1863
towns	1786 1203
towns$	1804 1809 1818
track$	650
tracke	1559 1576 407 1346 601
tracked$	650
tracking$	650
tracks$	650
train$	840
traine	933 1550 1556 959 1340
trained$	1534 1560 839
traini	946 1559 1576 407 1346 601
training$	2 1539 1547 1548 1229 841
trains$	839
transf	258 362
transfer$	278 293 306 329
transfere$	293 306
transfered$	293 306 329
transferes$	293 306
transfering$	293 306 329
transferred$	1182 278 293 306 1246 329
transferring$	293 306
transfers$	278 293 306 329
transl	1340
transp	287
trauma$	98
travel	348
travel$	1097 1111 1112 1160 1769 1198 1521
travelling$	1756
travels$	1097 1160
treated$	702
tries	515
trim$	912
trimmed$	912
trimming$	912
trims$	912
trip	1559 1576 1329 1330 407 1346 601
trip$	1577 1218 1820 1930 1931 1939 603
trips$	1577 1218 1820 1939
trust	1582 997 1598 1414 694
trust$	613
trusted$	613
trusts	997 1598
trusts$	613
try	515
trying	515
tuesda	359 360
tuesday$	1572 359 1292 360 1894 1316
tuesdays$	1572 1292 1894 1316
turf	347
turn	1543 1550 1551 1582 355
turn$	939 303 1337 409 428 581
turned$	1096 303 344 581
turning$	303 581
turnout$	1345
turns$	303 1337 428 581
tutor	34 35 1185 1786 1817 1229 1271 1872 1875
tutor$	1185 1186 1212 1830 1271 1286 357
tutors	1786
tutors$	1818 1830
twice$	1535 43 57 1920
two	64 163 1102 1711 1714 1121 1161 1776 1176 1177 1779 1782 283 1836 313 1258 1893 1464 1476 1479 1484
two$	163 1102 174 1711 1121 193 1127 1760 1161 1166 1776 1176 1177 1779 1782 249 1183 1191 1797 283 1836 305 315 1258 334 1303 1317 1320 1336 1338 1464 1476 1479 1484 1494 1505 1506 1526
twos	1281
twos$	1281 1882
type$	1230
unable$	206 352
uncle	1144
uncle$	714
under$	112 1340
underm	374
unders	1067 1399 481 1414
understand$	1668 800
understanding$	1462 800
understands$	800
undert	1086 1340
undertake$	232
undertaken$	1687
undertakes$	232
undo	263 333 374
unfair$	690
unfairly$	690
unfold$	1613
unfoldes$	1613
unfolds$	1613
unfollow$	549
unfollowe$	549
unfollowed$	549
unfollowes$	549
unfollowing$	549
unfollows$	549
unfriend$	549
unfriende$	549
unfriended$	549
unfriendes$	549
unfriending$	549
unfriends$	549
unit	1792 1817 340
unit$	1863
units$	1818 1863
unload$	915
unloaded$	915
unloads$	915
unlock$	836
unlocked$	836
unlocking$	836
unlocks$	836
unsafe$	609
unsupervised$	1151
untangle$	326
until	1318
until$	987 1194 308 1919 1489 1502
up	1540 1036 1048 1340
up$	1534 937 1553 1554 1563 1565 1573 1592 1007 1630 1030 1031 1637 1046 1649 1655 1064 1676 146 147 1702 1115 1746 1747 1757 1175 1777 1834 1841 1915 1342 1412 1489 1498 1509 1510 1516
upd$	1342
update	951 1552 1559 1576 1029 1033 407 1346 1410 601
update$	81 1616 809
updated$	81 1630 1411 809
updates$	81 1616 1634 809
updating$	81 809
uped$	1342
upinto$	1331
upon$	1247
ups$	1545 1757 1342
upskil	481
uptake	4
uptake$	937 1345
upto$	1331
urge$	516
urged$	516
urges$	516
urging$	516
use	1582 982 1034 1377
use$	1583 1595 1635 109 119 133 1912 1913 426 537
used	945
used$	1546 1587 426
useful$	1593
uses$	109 426
usher	347
using$	133 1358 426
usual$	1013 1050 124
valued$	1693
vehicle$	659
vehicles$	659
venue	1875
vicar	34 35
victim$	679
victims$	679
video	1559 1576 407 1346 601
video$	1916 1921 1924
view	1543
view$	1049 1677
viewe	1550
views	944
views$	1545 159 1436
vigila	1078
vigilance$	1426
vigilant$	1633 1679
visibility$	1381
visible$	1660 495 1462
visit	934 1543 1559 41 1576 1162 1285 1329 1330 407 1346 537 601
visit$	974 1577 1694 1719 1296 1930 1931 1939 603 857
visite	933 1550 1556 959 967 1570 1571 972 416
visited$	1534 1560 1568 1573 974 1349
visiti	1885
visiting$	1756 857
visits	944 951 1552 537
visits$	1545 974 1577 1694 1156 1939 857
voice	1399 1414
voice$	754
voices$	754
volunt	1558 1559 34 35 1576 407 410 1346 601
volunteer$	0 1 26 1577
volunteers$	0 1 26 1577
voucher$	414
vouchers$	414
vulner	1688 1414
vulnerabilities$	774
vulnerability$	774
wait	612
wait$	1879 569
waited	1587 54
waiting$	569
waits$	569
waive$	923
waived$	923
waives$	923
waiving$	923
walk	934 1582 982 348 1324 1329 1330
walk$	1583 1097 1111 1112 1160 1769 1198 1925 1930 1931 1937 1939 435 858
walkab	1559 1576 407 1346 434 601
walked$	858
walkin	1703
walking$	1873 1885 858
walks	348
walks$	1097 1160 1937 1939 435 858
wall	1918
wall$	1562
walls$	1562
want	997 1598 515
wanted	997 1598
wants	997 1598 515
warden	1558 34 35 410
warden$	0 1 26
wardens$	0 1 26
warm$	1593
warn$	188 217 332
warne$	217
warned$	188 217 332
warnes$	217
warnin	1110
warning$	58 188 217 332
warnings$	58
warns$	188 217 332
was	1587 54 73
was$	960 965 969 1589 67
watch	1543
watch$	382 1426
watched$	382
watches$	382
watchful$	1028
watching$	382 500
way	1057 291
way$	1632 1658 1665 1771 1823 1224
ways$	1771 1416 1444 513
we	34 35
we$	1690
weaken	263 1253 333 1907 374
weaken$	1854
weakens$	1854
weaker	1242
weaker$	1843
wean$	181
weaning$	181
webina	1559 1576 407 1346 601
webpag	1559 1576 407 1346 601
websit	1559 1576 1918 407 1346 601
website$	27 1562 32
websites$	32
wedge$	302 342
wednes	359 360
wednesday$	1572 359 1292 360 1894 1316
wednesdays$	1572 1292 1894 1316
week	1875
week$	1572 377
weekda	359 360
weekday$	1292 1894
weekdays$	1292 1894
weeken	359 360
weekend$	1572 1292 1894
weekends$	1572 1292 1894
weekly$	1535 1920 397
weeks	359 360
weeks$	1572 1639 1292 1894 377
weekss$	377
welcom	123 155
welcoming$	1593 1056 1660 1088 1462
welfare$	696
well$	519
wellbe	1688 1414
wellbeing$	759
went$	965 1314
were	1587 54 73
were$	960 965 969 1582 1589 67 246
what	86
what$	1003 1019 1053 1352 1369
whatev	86
whatever$	1019
whatsapp$	1249 368 1302
when	53 86 1288
when$	986 77 1019 1624 1634 1635 1637 1638 130 1733 1878 1352 1369 1400 1405 473 1413 1420 524
whenev	1288
whenever$	130 1733 473 524
where	53 86 1324
where$	986 77 1019 1634 1635 1637 111 130 1925 1352 1369 1400 1405 473 1420 489 524
wherea	53
whereas$	986
wherever$	130 473
whether$	1369 1444
which$	1352 1369 1507
while	53
while$	986
who	64 1904
who$	942 1549 994 1311 1312 1352 1369 1376 444
whoever$	445 1524
whole	1479
whole$	98 163 1102 1711 1121 1161 1776 1176 1177 1779 1782 1836 1258 1464 1476 1484
whom$	1352 1369
why$	1369
widen$	908
widened$	908
widening$	908
widens$	908
wider$	277
wife$	715
will$	936 960 1026 121 129 1232 1255
wind	369
window$	1562
windows$	1562
wing	1817 1890
winter$	1588
wisely$	1870
wiser	1268
wish	997 1598 515
wishes	997 1598 515
wishes$	159
with	1243
with$	1534 1569 1007 1008 1634 1637 1638 1046 1649 116 1083 1094 1696 1700 1704 1705 1115 1128 1748 1761 1164 1783 1847 1325 1927 1349 1362 1385 1400 1409 1415 1432 1461 1488 1502 1504 1507 1533
withdr	182
withdraw$	286 324 924
withdrawe$	324
withdrawen$	324
withdrawes$	324
withdrawing$	324 924
withdrawn$	1802 1819 924
withdraws$	286 324 924
wither	1253
wither$	1854
withers$	1854
within	70 221
within$	1137 1154
without$	1698 328 424 704
word$	1603 455
words$	1603
work	946 515
work$	2 1547 1548 27 1012 1631 1632 1652 153 1820 481 482 528
worked	947 972
worked$	933 1573 287 482 528
worker	18 951 1552 1558 1559 34 35 1576 407 410 1346 601
worker$	0 1 26 1607 1610 411 1397 733
workerchecks$	951
workers$	0 1 26
workerschecks$	951
workin	946 1414 515
working$	10 1547 1631 1632 482 528
workload$	1010
works	515
works$	27 482 528
worksh	1559 1576 1271 1872 1286 407 1346 601
workshop$	1577 1887 1937 603
workshops$	1577 1887 1937
worrie	997 1598
worries$	1016 1618
worry	997 1598
worse	610
worst	1479
wound$	1902
wrap	92
wraparound$	1025
wristbands$	414
write$	838
writes	951 1552
writes$	838
writing$	558
writte	962 967 1004 72 1340 416
written$	933 1556 959 1563 1568 1570 1571 1605 1005 1349 838
wrong$	691
wrongly$	691
wrote	416
wrote$	968 1349
yards$	1755
year$	1588 1185 1801 377
years$	377
young$	23 36 37 48 60 995 64 998 999 1027 1065 138 163 1102 1711 1120 1121 213 1161 1776 1176 1177 1779 1782 284 1836 1848 1258 1280 1322 1929 1335 1353 1414 1437 1464 1476 1484
younge	163 1102 1711 1121 1161 1776 1176 1177 1779 1782 249 1191 283 1836 313 1258 334 1893 1904 1464 1476 1484
younger$	1159 1876
youngest$	1876
youth$	1795 1487
youths	1280
youths$	1152 1881 1487
yp	64 163 1102 1711 1714 1715 1121 1730 1732 1743 213 1758 1161 1776 1176 1177 1779 1782 249 1191 1796 1799 1800 283 1825 1836 313 1848 1258 334 1893 1293 1895 1464 1476 1479 1484
yp$	1797 1276
zine$	1523
zines$	1523
zone	1109 1110
zone$	1465
zones	1109 1110
zones$	1465
