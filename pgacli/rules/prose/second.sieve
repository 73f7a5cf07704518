937 605 411

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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 58 59 61 63 64 77 88 89 90 91 92 94 99 100 102 106 123 126 129 188 198 211 229 230 231 234 235 236 237 238 239 240 269 270 271 273 274 275 276 277 278 281 284 285 286 293 294 299 300 301 307 310 312 313 315 316 318 319 324 325 329 330 331 333 338 339 340 342 343 344 345 349 350 351 352 354 358 359 360 361 362 363 364 365 366 367 370 372 375 376 377 378 379 381 382 383 384 387 388 400 406 407 408 412 475 476 479 480 486 488 489 490 491 492 493 510 511 512 513 514 516 517 518 519 520 521 522 525 526 527 528 529 530 532 533 535 536 537 538 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 563 564 565 566 567 568 570 571 572 573 574 575 576 577 579 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 602 604 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 658 659 660 661 662 663 664 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 682 685 687 688 689 690 691 692 694 695 696 698 699 700 701 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 736 737 738 739 740 741 742 743 745 746 747 748 749 750 751 752 753 754 755 756 763 764 765 767 768 770 792 846 851 858 882 884 895 896 903 906 907 908 910 911 914 915 925 926 928 930 931 932 933 1 8 23 24 29 30 33 40 56 57 60 65 66 69 74 75 76 78 80 84 85 86 87 93 95 98 101 103 104 105 108 110 111 113 116 121 122 124 125 127 128 160 164 165 180 183 193 214 215 217 218 219 222 226 227 232 233 257 272 279 282 283 288 289 290 291 292 295 296 302 305 306 308 309 311 314 317 320 321 322 323 326 327 328 332 334 336 337 341 346 347 348 353 355 356 357 369 371 380 385 386 389 393 394 395 396 397 399 401 403 411 418 420 447 474 477 478 481 487 494 495 508 509 515 523 524 531 534 539 562 569 578 580 600 601 603 605 657 665 681 683 684 686 693 697 735 744 762 769 772 774 777 781 784 789 791 794 803 814 824 832 843 848 849 850 852 853 855 856 857 866 868 883 889 890 892 897 898 900 904 909 912 913 916 917 918 919 921 922 924 927 934 935 936 0 7 20 62 67 68 70 71 72 73 79 81 82 83 96 97 107 109 112 114 115 117 118 119 120 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 161 162 163 166 167 168 169 170 171 172 173 174 175 176 177 178 179 181 182 184 185 186 187 189 190 191 192 194 195 196 197 199 200 201 202 203 204 205 206 207 208 209 210 212 213 216 220 221 223 224 225 228 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 258 259 260 261 262 263 264 265 266 267 268 280 287 297 298 303 304 335 368 373 374 390 391 392 398 402 404 405 409 410 413 414 415 416 417 419 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 482 483 484 485 496 497 498 499 500 501 502 503 504 505 506 507 629 757 758 759 760 761 766 771 773 775 776 778 779 780 782 783 785 786 787 788 790 793 795 796 797 798 799 800 801 802 804 805 806 807 808 809 810 811 812 813 815 816 817 818 819 820 821 822 823 825 826 827 828 829 830 831 833 834 835 836 837 838 839 840 841 842 844 845 847 854 859 860 861 862 863 864 865 867 869 870 871 872 873 874 875 876 877 878 879 880 881 885 886 887 888 891 893 894 899 901 902 905 920 923 929

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 3 4 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	323 1354
34$	544
35$	544
YP	1195
a$	1589 1032 1070 1080 1081 1138 216 1187 1323 1325 1931 1328 1331 1944 1946 1344 1346 1360 1397 1497 1498 1500 1501 1502 1503 1505 1507 1513 1514 1515 1517 1518 1519 1523 1526 1537 1538
abc	176 1113
abcs	1113
able$	1628 1122 206 1259 422 1414
about$	1091 1450 1455
above$	1846
abreast$	756
academ	1800 1820 1825
academy$	1871
accept	1551
access	1071 1407
access$	1676 488
accessible$	1668
accomm	340
accommodation$	1801
accordingly$	1426 1427
accoun	1038 671
account$	32 1629 1643 1691
achiev	958
achieved$	1563
acknow	977 485
acknowledge$	806
acknowledged$	806
acknowledgement$	1582
acknowledges$	806
acknowledging$	806
across	1948
across$	1642 1785 1423
act$	489
action	1567 1584 1038 1058 411 1354 605
action$	2 21 1639 1643 1663
actions$	2 21
active$	1049
activi	1567 1584 411 1354 1463 605
activities$	1585 1815 1222 1828 1424 1425
ad$	107
add	551
add$	878
added$	878
adding$	878
additi	92
additional$	1029
addres	73 74 1033 113 485
address$	1050 1249 786
addressed$	1011 1638 786
addresses$	1249 786
addressing$	786
adds$	878
adopt$	133 887
adopte	966 1348
adopted$	1571 887
adopting$	887
adopts$	887
adult$	1379 1380 444 833
adults$	1605 99 622 833
advert	1567 1584 411 1348 1354 605
advice$	1634
advis$	217
advise	34 35
advise$	188 217 802
advised$	217 802
adviseed$	188
adviseing$	188
advises$	188 217 802
advising$	217 802
adviss$	217
advoca	485
afraid	987
afraid$	1592 691
after$	1594 1663 1932 1489
aftern	359 360
afternoon$	1580 1177 1296 1902
afternoons$	1580 1177 1296 1902 1368
again$	1693 1843
against$	65 1154
age$	1911
agenci	10 1566 1018 414
agencies$	0 1 947 26 1623 99
agency$	1555 1034 1035
agenda$	1419
agree	551
agree$	232 363 578
agreed	966 970 1033 1348
agreed$	1571 1575 1017 1638 363 1352 578
agreem	1567 1584 1708 411 1354 605
agreement$	29 1707
agreements$	1707
agrees$	232 363 578
aim	519
aiming	519
aims	519
alarm$	19 418
alarms$	19 418
alert	1082
alert$	1641 1687 1470
all	17 64 1031 1856 1327 1938 1492
all$	1543 954 964 1577 982 1636 99 1167 1218 1500 1503 1527
alloca	949 1348
allocate$	901
allocated$	1554 356 1352 901
allocates$	901
allocating$	901
allotment$	27
allow$	1619 1653 1097 1201 1231 1465
allowed$	1097 1122 1264 1887
allows$	1619 1653 1465
allowted$	1097
alone	987 1224
alone$	1592 1829 1847 1869 1478
along$	1136 1464
alongs	1252
alongside$	1857 1423 1469
altern	1692 183 317 1463
alternate$	240 1194
alternating$	240
amend$	883
amende	1348
amended$	883
amending$	883
amends$	883
among$	1098 1141 1785
amongs$	1642
amongst$	1642
an$	1032 125 1070 1080 1325 1328 1944 1344 1346 1360 442 1513 1514 1515 1537
analyst$	633
analysts$	633
and$	989 1027 1029 1088
anothe	1018 1723 1738 1740 1751 1766 1804 1808 1215 1903 1905 549 1490
another$	1623 1724 1737 1753 1771 1780 1781 1789 1791 1793 252 1197 1204 277 1220 1832 1836 1852 1861 1868 1266 1875 1891 1894 353 1293 1299 1906 1944 1346 443 1486
answer	977
answer$	1582 926
answered$	926
answering$	926
answers$	926
any$	1019 83 1021 1167
anybody$	1532
anyone$	1532
apart	1718 1728 1731 1149 1150 262 1806 1257 361
apart$	1754 1755 1785 1786 1182 1788 251 1796 1199 1862 1873 1892 370 1318
apolog	692
apologise$	598
apologised$	598
apologises$	598
apologising$	598
app$	32
appeal$	1918 377 1315
appl	551
applic	1567 1584 411 1354 605
applicable$	1413 1414
application$	1933
applied$	571
applies$	571
apply$	571
applying$	571
appoin	1567 1584 411 1348 1354 605
appoint$	858
appointed$	1352 858
appointing$	858
appointment$	1585 1933
appointments$	1585
appoints$	858
appren	1290
apprenticeship$	1895
apprenticeships$	1895
approa	1564 987 1385
approach$	1639 1640 1675 769
approachable$	1668 1470
approached$	1592
approaches$	769
approaching$	1764
approp	92 317 1407
appropriate$	1017 1026 1029 1668 1413 1414 817
appropriately$	1642 817
approv	949 970 1348
approved$	1554 1575
apps$	32
april$	1596 992
are	940 73 85
are$	964 968 969 46 1590 67 1076 246 439 441
area	1189 1794 1800 1820 1825 1883 1885
area$	1744 1196 1197 1802 1803 1473
areas	1794
areas$	1744 1826
arise	1067
arise$	1672
arises$	1672 1413
around$	1623 1029 1091 1709 1408 1469
arrang	955 1560 1572 1348
arrange$	1097
arranged$	1635
arrangeed$	1097
arrangeted$	1097
arrest	987 616
arrest$	58
arrested$	1592
arrests$	58
arriva	1258
arrivaltime$	1863
arrivaltimes$	1863
arrive	348 541
arrive$	1115
articl	1567 1584 411 1354 605
as$	994 77 79 1023 90 1638 1642 1643 1645 1646 130 201 439 461 462 1408 476 1421 1428 528
asbo	176 1113 177 1114
asbos	1113 1114
aside$	1520
ask	1590 1001 1606
ask$	188 432 894
aske	432
asked	971 1578 1579 1001 1606 420
asked$	1576 1001 188 232 1357 894
asking$	188 894
asks	1001 1606
asks$	188 432 894
aspira	1422
aspirations$	775
assaul	616
assault$	62 457
assaulted$	62 457
assaults$	62 457
assemb	1567 1584 1881 411 1354 605
assemble$	1897
assemblies$	1585 1949
assembly$	1949 607
assess	1567 1584 1007 73 411 1354 605
assessment$	2 1610 1612 1615 1616 1618 1404
assign	1348
assign$	577
assigned$	356 1352 577
assigning$	577
assigns$	577
assist$	739
assistance$	1634 739
assisted$	739
assisting$	739
assists$	739
associ	1104 1105 1711 1107 1718 1116 1723 1727 1728 1169 1235 1881 1893
associate$	1709 1721 1770 1774 1840 1493
associating$	1710 1759 1494
association$	1710 1712 1776 1471 677
associations$	678
assumptions$	1444
at$	965 1589 993 89 1638 1050 1127 1130 1756 276 1853 1855 330 1929 1932 1934 1333 1341 1948 1950 1368 1451 1489 1496 1497 1498 1510 1511 1512 1536
attachment$	1270
attachments$	1270
attack	616
attack$	62 686
attacked$	62 1386 686
attacks$	62 686
attemp	519
attend	937 938 4 943 1548 948 950 1558 1559 955 1560 971 976 41 348 1348 413 541
attend$	978 1101 1853 1350 931
attendance$	941 1555 1557 56 1353
attendd$	1350
attended$	1542 1576 1581 978 1350
attendees$	1553 1557
attending$	1542 931
attends$	978 1101 1350 931
attention$	1051
attitudes$	1444 780
attraction$	1918
attractive$	1668
audit	1567 1584 411 1354 605
audit$	2
august$	1596
aunt	1148
aunt$	717
auntie$	717
aunty$	717
autumn$	1596
availa	1082 1348
available$	1017 1635 1054 1687
avoid	182 1730
avoid$	1119 1796
avoidi	182
avoiding$	1119 1366
aware	1022 1033 1082
aware$	1627 1638 1641 1681 1687
awaren	1422
awareness$	1410 474 1412 512 774
away	1800 262 1215 291 1885 361 1318
away$	1705 1718 1730 1731 1756 1157 226 1791 1199 282 1228 1855 1873 1269 1277 1281 1301 370 1318 1504
back	1015
back$	1620 370 434 1533
backinto$	1339
backto$	1339
badmin	1347
badminton$	1952
bail$	176
bake$	604
bakees$	604
bakes$	604
ban	168 171 222 223 228 351 373 374 1342 543
ban$	169 1126 219 261 1947
band	1898
bann	374
banned	168 171 344 1914
banned$	1703 169 261 339 1281
banner	28
banner$	385
banners$	385
bannin	168 171 222
banning$	169 261
bans	168 171 222 228
bans$	169 261 1947
bar	168 171 222 351 374 543
bar$	169 261
barbec	30
barbecue$	967 1951
barbecues$	967
barr	374
barred	168 171 344
barred$	1703 261 339 1281
barrier$	302 342
barrin	168 171 222
barring$	261
bars	168 171 222
bars$	169 261
base$	1429
based$	1035
basis$	1649
be	85 145 482
be$	964 969 67 1030 96 1036 108 1059 1066 137 1076 1078 142 1096 1115 212 231 1777 246 439 501 533
bear$	136
bearing$	136
bears$	136
become	85
been	1595 54
been$	8 959 964 973 67 1030 246
before$	1589 52 991 1932 711
behavi	1696 1422
behaviour$	176 177 1444 779
behaviours$	1444 779
behind	1326
behind$	1834 1931 1384 679
being	85 145 1893 1422
being$	67 1030 1711 1764 1777 1881 1365 1366 501 1460
believ	1001 1606
belong	1008 73
belong$	1613 467
belonging$	1669
belongs$	467
bench	33 1930
bench$	19 31 366 367
benches$	19 31
beside	1247 1252
beside$	1857 1511
best	1407
best$	1459
better	92 97 183 317 1272 475 485 614
better$	1029 1034 1676 1134 277 297 1878 416 510
betwee	1708
between$	1642 1098 1704 1712 1713 1785 1239 1279 1393
beyond	70 1157
bid	1567 1584 411 1354 605
bigger$	1846
bike	33
bin	33
bin$	19 31
bingo	1347
bingo$	1952
bins$	19 31
bit$	1699
blankets$	1531 1539
block	373
block$	162 553
blocke	1908 1914
blocke$	553
blocked$	1703 162 553
blockes$	553
blocking$	162 553
blocks$	162 553
board	10
board$	947 1570 1876 1347 1437
boardi	1800
boarding$	1213
boards$	1570
boat	1898
bond	1107 1200
bond$	1712 204 1805 299 320 1270
bonds$	204 1805 1270
book	1558 362
book$	1945 1531 872
booked	1558 976 1348
booked$	1581 872
booking$	1933 872
bookle	1567 1584 411 1354 605
booklet$	1550
booklets$	1531
books	33
books$	1945 1531 872
boroug	1189 1794 1800 1820 1825 1885
borough$	1196 1802 1816 1871
boroughs$	1817
both	1856 1327 1938
both$	1577 1498 1500 1502 1503 1540
bought	970 1348
bought$	1575 1355 856
bounda	1696
box$	604
boxes$	604
boxs$	604
boy	163 1106 1719 1125 1165 1784 1180 1181 1787 1790 249 1195 1844 1262 1288 1472 1484 1492
boy$	1792 313 1280
boyfriend$	726
boys	23 36 37 60 64 138 1075 163 1106 1719 1125 213 1165 1784 1180 1181 1787 1790 284 1844 1856 1262 1284 1916 1330 1343 1361 1472 1484 1492
boys$	960 974 997 1768 1792 1793 1805 313 1889 1935 1483
bread$	1539
break	1189 1794 262 263 1258 333 354 1295 378 547
break$	182 242 243 1190 1199 266 282 1237 1900
breakf	1337 1338
breakfast$	1942 1943 1529 1539
breakfasts$	1529
breaki	263 354
breaking$	242 243
breaks	1794 263 354
breaks$	242 243
breaktime$	1863
breaktimes$	1863
breath	1295
breathe$	1917
breather$	1900
breathing$	1295
brief$	1441 929
briefe	937 1564 963 1578 1579
briefed$	1542 1568 929
briefi	1567 1584 411 1354 605
briefing$	2 1585 607 929
briefings$	1585
briefs$	929
bring	594
bring$	158 889
bringing$	158 889
brings$	158 889
broken	1919
broken$	1726 1149 1150 547 1502 1503
brothe	283 1288
brother$	712
brothers$	1383
budget	970
budget$	12
budgeted$	1575
build	1071 475 485
build$	118 128 1676 388 826
builde$	128
buildes$	128
buildi	1825 485
building$	27 128 1783 255 1803 1845 826
buildings$	1826
builds	485
builds$	128 388 826
built	956
built$	1561 1569
bulb$	19
bulbs$	19
bump$	1864
burglaries$	643
burglary$	643
burgled$	685
bus	1825 1275 1880 1938
bus$	1570 1813 1831 1951 1509 1529
buses	1189 1794 1207 1880 1883
buses$	1570 1812 1826
busine	1008
business$	1613 1666
buy	1385
buy$	1603 1924 1925 855
buyer$	626
buyers$	1383 1495 626
buying$	855
buys$	855
by	1335
by$	965 55 1085 1932 1940 1369 1371 1448 1464 1496 1507 1511
cabin	1898
cafe	38
cafe$	1845
café	38
café$	1845
call	1567 1584 1289 411 1354 605
call$	58 59 1702 1933 527
called	41
called$	978 59 1395 460
calling$	1244
calls	955 1560
calls$	58 59 1702 1099
calm$	1917
calmer	614
came	1551 1558
camera	33
camera$	19 31 385
cameras$	19 31 385
camp	30
camp$	967 1951 604
campai	1567 1584 411 1354 605
campaign$	412
campes$	604
camps$	967 604
campus	1189 1794
can	1590
can$	49 1628 1030 1662 206 1259 352 1432
cancel$	286
cancelled$	1810 1827
cancels$	286
cannot	1123 206 1259 352
cannot$	1796
cap	225 345
cap$	248 346
capacity$	1014 1048
caped$	346
caping$	248 346
capitalise$	118
capped$	346
capping$	346
caps$	248 346
capting$	346
captured$	1701
car$	1831
card	1567 28 1584 411 1354 605
card$	1550 385 1933 1531
cards$	385 1933 1531
careful$	1049 1470
carefully$	1878
carer	1566 340 414
carer$	0 1 26 712
carers$	0 1 26 189 712
careta	34 35
carr	594
carria	1898
carried$	1090 1348
carry	1590
carrying$	1366
case$	1016 1421
caseworker$	738
cast	36 37 1898
cast$	974 356 1904
casts$	1904
catch	1418
caught$	1307 371
caution$	217
cautione$	217
cautioned$	217
cautiones$	217
cautioning$	217
cautions$	217
cbo	176 1113 177 1114
cbos	1113 1114
cctv$	19 639
cease	1237
cease$	1827 286 1842
ceased	995
ceased$	1600
ceases$	1827
cent$	954
centre	7 38 98 1189 1794 1825 1883
centre$	1758 255 1803 1845
centred$	1035 1068 1438 1439
centres$	1826
certain$	139 1462
chair	18 34 35
chair$	1602 1945 1530
chaira	955 1560
chairc	955 1560
chairchecks$	955
chaird	955 1560
chaire	955 1560 1348
chairf	955 1560
chairh	955 1560
chairl	955 1560
chairm	955 1560
chairo	955 1560
chairp	955 1560
chairr	955 1560
chairs	955 1560 33
chairs$	1602 1945 1531
chairu	955 1560
chairv	955 1560
chairw	955 1560
challenge$	1655 507 825
challenged$	1671 825
challenges$	1655 507 825
challenging$	507 825
champi	485
champion$	415
chance	1692
chance$	206 1295
change$	1621 1624 1626 279 280 433 1465 882
changed$	882
changees$	1621
changes$	1621 1624 1020 1626 279 1465 882
changing$	279 882
channel$	32
channels$	1622 1659 1077 141
charge	1342
charge$	1947
charges$	1947
charte	28
charter$	29
chas	347
chased	971
chased$	1576
chat	1253 372 1310
chat$	154 1253 1858 1289 372 1309 1310 1915 1466
chats$	154 1466
chatti	1244
chatting$	1849
check	938 1567 1584 411 1354 1418 605
check$	1567 1584 104 411 1354 605 900
checked$	900
checking$	104 900
checks$	955 104 900
chess	1347
chess$	1952
child	1288
child$	1268 1280 502
childr	999 1002 138 1075 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 284 1844 1262 1284 1288 1472 1484 1492
children$	1604 1607 1690 1268 1889
choice	1692 1696 1422 1463
choice$	337
choices$	337 781
choir	1898
choos$	335
choose	1590 197 432
choose$	335 336 403 1369
chooses$	335 336 403 1369
choosi	432
choosing$	335 336 403 1369
chooss$	335
chose	432
chose$	1369
chosen	970
chosen$	1575
chrono	1567 1584 411 1354 605
church	38
cinema	38
circle	1567 1584 1254 411 1354 605
circle$	1725 1762 1214 1234 299 1859 1896
circles$	1725 1214 1859 1896
circul	955 1560 966 1348
circulated$	1571
cities	1825
cities$	1817
city	1800 1820 1825 1885
city$	1802 1816
civil$	176
claim	1342
claim$	1947
class	1189 1794 1820 1216 1825 1275 1880 1883 1290 357
class$	1809 1821 1822 1234 1857 1895 1294 1910 1949
classe	1794 1190 1880
classes$	1587 1795 1826 1871 1895 1949
classroom$	1570
classrooms$	1570
clause	1708
clause$	1611 1707 1403
clauses$	1611 1707 1403
clean$	214
clear	347 1407
clear$	1601 1682 1683 1232 1277 510 567
clearing$	567
clears$	567
clicks	948
clicks$	1553
climb$	604
climbes$	604
climbs$	604
clinic	38
clique$	299
clos	373
close$	1032 1049 1777 1247 510 561
closed	958 1914 1348
closed$	1563 1827 561
closely$	1423
closer	97
closer$	1034 221
closes$	561
closing$	561
club	7 1567 38 1584 1820 1825 1883 1290 411 1354 605
club$	1758 255 1803 1809 1845 1871 1895 412
clubs	1189 1794
clubs$	1826 1871 1895
co	455
co$	98 524
coach	1566 34 35
coach$	1951
coache	34 35 1898
coaches$	1951 603
coachi	1567 1584 411 1354 605
coaching$	603
coats$	418 1531 1539
code	28
code$	29 1947
codes$	418
cohort	1898
coinci	1864
coincide$	1733
collab	97 98
collaborative$	1034 1035
collaboratively$	1423
collea	1018
colleagues$	1623
collec	287 1258
collect$	930
collected$	930
collecting$	930
collectiontime$	1863
collectiontimes$	1863
collects$	930
colleg	1189 1794 1190 1800 1820 1216 1825 1233 1275 1880 340 1290 357
college$	1598 260 1802 1821 1822 1838 1871 1895 1294
colleges$	1795 1826 1838 1871 1895
colour$	1945
colours$	1945
come	1551 1558 1590 348 413 541
come$	1101 1115 1202 1887 1350
comed$	1350
comeed$	1350
comes	348 541
comes$	1101 1350
comfortable$	1668
coming$	1042 1711 1366 1431
commis	970 1348
commissioned$	1575
commit	10 949
commit$	680
commits$	680
committed$	1554 680
committee$	947
committing$	680
commun	950 1105 1711 1407 1418 1422
communicate$	811
communicated$	811
communicates$	811
communicating$	811
communication$	1555 1639 1652 1077 141 1710 759 811
communities$	1095
community$	1697 1095 177
compan	34 35 1104 1723 1120 1898
company$	1709 1725 1132 1133 1739 1839 1861 1877 1879 1298
compared$	433
compla	1001 1606
complaint$	58 1933
complaints$	58
comple	939 4 943 1548 950 1558 1559 955 1560 958 1572 976 1090 1348 413
complete$	1544 1563 1569 1350
completed$	1544 1563 1565 1569 1581 1695 1350
completeed$	1350
completes$	1350
completion$	941 1555
concer	30 1037 1422
concern$	1624 1626 1655 469 1421 772
concerns$	1624 1020 1626 1642 1655 469 1421 1428 772
concert$	967 1951
concerts$	967
condit	1708 176 1113 1342
condition$	1707 1947
conditions$	1707 1947
conduc	1348
conductors$	26
confer	1567 1584 411 1354 605
confid	1692 1422
confidence$	1065 618 764
confident$	618
confir	1033
confirmed$	1638
confis	186
congre	1104 1105 1711 1718 1881
congregate$	1709 1897 1493
congregating$	1710 1494
connec	1200
connection$	184 1805 1270
connections$	220 1805 1270
consci	1082
conscious$	1687
consen	1696
conseq	1696
consid	1008 1033 1407
consider$	750
consideration$	1639 1051 1691 1419 751
considerations$	751
considered$	1613 1635 1638 1701 750
considering$	750
considers$	750
consis	98 131 1407 485 1422
consistent$	1035 1641 1068
consort$	1493
consorting$	1494
constant$	1049
consul	937 1564 1567 963 971 1578 1579 1584 411 1354 420 605
consult$	810
consultant$	730
consultation$	810
consulted$	1542 1568 1576 1357 810
consulting$	810
consults$	810
contac	937 938 948 950 1558 955 1560 1564 1567 963 971 1578 1579 976 41 1584 1104 1105 1711 1718 1116 1728 1731 1162 1166 1169 1235 1289 411 1354 420 1418 605
contact$	1553 1555 1556 1585 1702 161 1099 1102 1103 1709 1710 1108 1721 184 1143 1760 1767 1770 1774 1776 1840 1256 1300 415 1420 1434 1477
contacted$	1542 1568 1576 1581 978 1357
contacts$	1553 1585
contin	92 97 742
continual$	1049
continue$	529
continued$	1029 1034 416 499 510
contra	1113
contri	1566 414
contributor$	0 1 26
contributors$	0 1 26
contro	225 319 345 1385
control$	1603 248 1851 346 1924 1925
controled$	346
controling$	248 346
controlped$	346
controlping$	346
controls$	248 346
controlting$	346
conven	1348
conver	1567 1584 411 1354 605
conversation$	1639 1077 141 1686 1466
conversations$	1639 1077 141 1466
cook$	874
cooking$	874
cooks$	874
cool	1257
cool$	1841 1862
cools$	1862
cooper	1392
coordi	34 35 98 131 414
coordinate$	789
coordinated$	1035 1068 789
coordinates$	789
coordinating$	789
cope	1071
cope$	1676
copies$	1531
copy$	1550
core$	10 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1844 1262 1472 1484 1492
corner$	1316 1922
corners$	1316 1922
cost	1595 54
costed	970
costed$	1575
costum	33
could$	1595 1597 352
counci	18 955 1560 34 35 1938
councilchecks$	955
counse	1567 1584 411 1354 605
counsel$	217
counsele$	217
counseled$	217
counseles$	217
counseling$	217
counselling$	1556
counsellor$	735
counsels$	217
count$	15 579
counter$	1570
counters$	1570
counti	1189 1794 1825
counties$	1817
counting$	579
country$	1816
counts$	579
county	1800 1820 1825 1885
county$	1196 1802 1816
course	1567 1584 1061 1275 1880 1883 1290 411 1354 605
course$	2 1547 1585 1633 1666 1895 412 607
courses$	1585 1895
court	38 1930
court$	27 176 674
cover	1008
cover$	1613
covere	976 1008 72 73 74 75
covered$	1581 1613 1009 1011 1012
crackdown$	669
create	1348
create$	827
created$	827
creates$	827
creati	4
creating$	827
creation$	941
crew	1898
crime$	641
crimes$	641
cross	1116
cross$	97 1721 1733 1864
crowd	1723 1254
crowd$	1772 1234 1859 1877
crowds$	1772 1859 1877
cultur	1422
culture$	1444 766
cups$	1531
curb	225 345
curfew	176 1113 186
curfew$	314 1488 552
curfews$	314 1488 552
curiosity$	1651 1409 1434
curiou	1082
curious$	1641 1687 1470
curtai	225
customary$	124
customers$	1495
cut	168 263 319 333 466
cut$	69 1703 182 1726 248 326 853
cuting$	248
cuts	168 263
cuts$	69 248 853
cuttin	168 263
cutting$	69 182 853
cycle$	604
cyclees$	604
cycles$	604
dad	1148
dad$	712
daily$	1543
dance$	604
dancees$	604
dancer	36
dances$	604
danger	1696
darts	1347
darts$	1952
dashbo	1567 1584 411 1354 605
date$	1688
daught	1288
daughter$	1268 712
daughters$	1268
day	1189 1794 1825 1883
day$	1549 1177 1798 1813 1814 1248 1910 1945 1951
days	1794 616
days$	1549 1177 1799 1814 1826 1248
deal$	113
dealer$	1382 835
dealers$	1495 625 835
dealing$	646
dealt$	73 74 75
december$	1596
decide	1033
decide$	1602 363
decided$	1638 363
decides$	1602 363
declin	614
decrea	614
deepen	485
delet	373 466
delet$	553
delete	1914
delete$	316 553
deleted$	553
deletes$	553
deleting$	553
delets$	553
delive	939 4 950 1558 955 1560 970 976 44 1348 594
deliver$	904
delivered$	1544 1575 1581 981 1355 904
delivering$	904
delivers$	904
delivery$	941 1555
demoli	1908
depart	1258
departuretime$	1863
departuretimes$	1863
dependence$	1270
descri	1590 986 1001 1606 1008 73
describe$	1591 1613 608
described$	1613
describes$	608
design	1348
design$	1602
designs$	1602
desk$	1570
desks$	1570
detach$	181 326
detaching$	181
detail$	1611
details$	1550 1611
detective$	634
detectives$	634
deter	168 351
deter$	169 219 659
determ	1033
determined$	1638
deterr	168
deterred$	339
deters	168
develo	1071 1348 475 485
develop$	1621 128 1676 796
develope$	128
developed$	1671 796
developes$	1621 128
developing$	128 796
development$	1624 1626
developments$	1624 1020 1626
develops$	1621 128 796
dialogue$	1077 141 1434 1466
did$	1595 1597
die$	1257
dies	1257
dies$	1862
differ	183 1215 317 1272
difference$	620
different$	1112 1134 1753 1153 240 1791 252 253 1194 1197 1204 269 270 1212 277 1220 1221 1226 1832 296 297 311 321 1266 1267 353 1293 1299 1305 379 1317
differently$	1878
difficult$	298
dig$	934
digging$	934
digs$	934
dilut	333
dimini	378
direct	1567 34 35 1584 1692 411 1354 605
direct$	188 1155
directed$	188
directing$	188
direction$	1481
directions$	1717 1481
directs$	188
disassociate$	182
disban	1149 1150 1237 1914 373 547
disband$	288 1842
disbande$	288
disbanded$	1754 1755 288
disbandes$	288
disbanding$	288
discou	168 351
discourage$	169 170
discouraged$	339
discourages$	169 170
discouraging$	169 170
discus	1008 72 1033 1348 1418
discuss$	752
discussed$	1613 1009 1635 1638 752
discusses$	752
discussing$	752
discussion$	1639 1686 1466 752
discussions$	1639 1466 752
disentangle$	326
disman	1149 354 547
dismantl$	288
dismantle$	288
dismantled$	1754 288
dismantles$	288
dismantling$	288
disper	199 1149 1150 348 1913 536
dispersal$	1473 1481
dispersals$	1481
disperse$	1136 219 230 535
dispersed$	1754 1755 535
disperses$	535
dispersing$	535
displa	1567 966 1584 411 1348 1354 605
display$	1570
displayed$	1571
disrup	168 263 354
dissociate$	182
dissol	1237 373
dissolv$	288
dissolve$	288 1841 1842
dissolved$	288
dissolves$	288
dissolving$	288
dissua	168
dissuade$	169
dissuaded$	339
dissuades$	169
distan	262 361
distance$	181 1199 302 326 342
distances$	181
distancing$	181
distant$	1212 1277
distri	4 976 44 341 1348
distributed$	1581 981 1278 1355
distribution$	941
diversion$	821
diversionary$	821
divert$	181 820
diverted$	820
diverting$	181 820
diverts$	181 820
divide	1149 341 547
divided$	1754 1278 356
dividi	547
division$	342
do$	1590 120 157 191 1135 1259 495
doctor$	729
does$	157 191 1259
doing$	120 157
domino	1347
dominoes$	1952
don$	191 1259
donate$	935
donated$	935
donates$	935
donating$	935
done	939 958 976 1090 1348
done$	1544 1563 1569 1581 1664 1695
door$	1570 31 1667 1509
doors$	1570 31
dorm	1898
doubl	614
double$	43 57
down	1914 614
down$	1554 1576 316 1498 1512
downinto$	1339
downlo	1551 948 1558
downloads$	1553
downto$	1339
draft$	886
drafte	1348
drafted$	886
drafting$	886
drafts$	886
draw$	118 181 244 1918 580
drawin	438
drawing$	1933 580
drawn$	949
draws$	580
dress$	1342
dried$	995
drift$	349 1287 1917
drifted$	349
drifting$	349 1287
drifts$	349 1287
drive	1913
drive$	312 568
driveing$	312
driven	287
driven$	596
driver	17 1566 34 35 1321 1938 414 1361
driver$	0 1 26 1926 1387
drivers$	0 1 954 26 1941
drives$	312 568
driving$	568
drop	182 392 614
drop$	7 1567 38 1584 1119 1337 1338 405 411 1354 527 588 605
dropin$	1329
dropins$	1329
droppe	614
dropped$	405 588
droppi	182 614
dropping$	1119 405 588
drops	614
drops$	405 588
drug$	645
drugs$	645
due$	1028 1421
dug$	1569
each	1031 1844 1856 1327 1938 1492
each$	1543 1577 1636 1721 1748 1195 1805 283 289 1840 305 1849 1853 368 387 1932 1328 1934 1334 1946 1343 1360 443 1500 1502 1503 1505 1514 1527 1532 1537
ear$	1442
earlie	614
early$	530 531 1498
easier	614
easier$	1246
easter$	381
easters$	381
easy$	1601
eat$	1164 921
eating$	921
eats$	1164 921
educated$	1186 1242 1250
effect	1407
effectively$	1642
effort	1038
effort$	1639 1643
efforts$	1639
eject	347
elder	313
elder$	1884
eldest	163 1106 1719 1722 1125 1165 1784 1180 1181 1787 1790 249 1195 283 1844 313 1262 334 1916 1472 1484 1487 1492
eldest$	1884
elearn	1567 1584 411 1354 605
else$	1860
elsewh	1800 1255 1885
elsewhere$	1617 1756 1791 1832 1847 1855 1860 1404
email	938 1567 1584 411 1354 605
emaile	937 1564 971 1578 1579 1348 420
emailed$	1542 1576 972 1357
emails	955 1560
embed	485
embed$	784
embedded$	1671 784
embedding$	784
embeds$	784
emerge	1067
emerge$	1621 1672
emergees$	1621
emerges$	1621 1672
emotio	92
emotional$	1029
employ$	860
employing$	860
employs$	860
empowe	485
empower$	746
empowered$	746
empowering$	746
empowerment$	746
empowers$	746
enable$	132
enables$	132
enabling$	132
encour	1033 1692 485
encourage$	753
encouraged$	1638 753
encouragement$	830
encourages$	753
encouraging$	753
encrypted$	675
end	168 182 223 1237 373 1919
end$	1119 234 1211 1820 1827 286 1841 1842 1862 1316 1922 895
endeav	519
ended	995 1914
ended$	1600 1703 1726 1827 895
ending	168 182
ending$	1119 286 895
ends	168 223 1257
ends$	1827 286 1862 1316 1922 895
enforc	551
engage	937 950 25 1407 480 1422 1463
engage$	962 1417
engaged$	1542 1565 1417
engagement$	1555 1639 1353 1417 768
engages$	962 1417
engagi	480
engaging$	1417
enhanc	485
enhance$	794
enhanced$	1671 794
enhances$	794
enhancing$	794
enquir	1567 1584 411 1354 605
enrol$	329
enroled$	329
enroling$	329
enrolred$	329
enrols$	329
ensure	485
ensure$	363 470
ensured$	1671 363 470
ensures$	363 470
ensuring$	470
enter	348 541
enter$	1887
entered$	356
enters	541
entrance$	1570
entrances$	1570 1207
entry	1258
entry$	1281 1529
entrytime$	1863
entrytimes$	1863
environment$	1665 1697
environments$	1665 1697
episod	616
equip$	508
equipm	33
equipped$	508
equipping$	508
equips$	508
erode	263
escala	491
escalate$	1465
escalated$	1406
escalates$	1465
escort	355
escort$	312
escorting$	312
escorts$	312
establ	1033 1348 485
established$	1017 1638
estate	1800 1820
estate$	1803
ethos$	770
evalua	1348
evenin	1567 1584 1189 1794 1825 1883 359 360 411 1354 605
evening$	1549 1580 1177 1798 1813 1814 1222 1828 1248 1296 1902 1910
evenings$	1549 1580 1177 1185 1799 1814 1815 1826 1222 1828 1248 1296 1902 1368
event	1567 1584 411 1354 605
event$	1585 607
events$	1585 1666
every	1856 1327 1938 1492
every$	1543 1577 982 1056 152 1167 289 387 1932 1934 1946 1532
everyb	17 138 1075
everybody$	954 1095
everyo	17 1018 138 1075
everyone$	954 1623 99 1095
everything$	1432
evict	347
evidence$	13 660
evolve$	1621
evolvees$	1621
evolves$	1621
exchange$	100
exclud	987 344 1913 374 543
exclud$	550
exclude$	261 550
excluded$	1592 261 1250 1281
excludes$	261 550
excluding$	261 550
excluds$	550
exclus	616
exclusion$	58 176 177
exclusions$	58
exerci	1567 1584 411 1354 605
exhibi	30
exhibition$	27 967
exhibitions$	967
existing$	1017 1054
exit	282 373
exit$	236 1219
exiting$	236
exits$	236
expected$	232
expel	374 543
expel$	550
expele$	550
expeles$	550
expeling$	550
expell	374
expels$	550
explai	971 986 1001 1606
explain$	1591
explained$	1576
exploi	1696 1385 836
exploit$	1603 1924 1925
exploitation$	624
exploitative$	624
exploited$	624
exploiter$	624
exploiters$	624
exploiting$	624
exploits$	624
explor	1008 73 1033
exploration$	1639
explore$	749
explored$	1613 1635 1638 749
explores$	749
exploring$	749
extend$	871
extending$	871
extends$	871
extract$	181
extricate$	181
eye$	1637
facili	1348 485
facilitate$	790
facilitated$	790
facilitates$	790
facilitating$	790
fade	1257
fade$	1862
faded	1919
fades	1919
fades$	1862
fair	30
fair$	967 1601 1470
fairs$	967
fall	614
fallin	614
falls	614
falls$	1257
famili	17 1566 36 37 64 1031 414
families$	0 1 954 20 26 974 1636 1069 1125 189 1792 1835 1243 1941 1445 723
family	1566 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 249 1195 1800 1820 1844 1262 414 1472 1484 1492
family$	0 1 26 1010 1792 1243 1321
far	291 361
far$	86 291 1228 1277 379 1317 1318
fare	1342
fare$	1947
fares$	1947
fashion$	1673
father	1148
father$	712
fear	1001 1606
fear$	1365
fears	1001 1606
feasibility$	1452 517
feasible$	1414
february$	1596
fed$	1625
fee	1342
fee$	1947
feed$	78
feeding$	78
feeds$	78
feel	1590 1001 1606 1071
feel$	1676 1076 439 608
feeling$	608
feelings$	159
feels	1001 1606
feels$	1076 439 608
fees$	1947
fell	614
felt	1590 1001 1606
felt$	439 608
fence	33 1930
fence$	19 31 854
fenced$	1908
fences$	31 854
fencing$	19 31 854
festiv	30
festival$	967 1951
festivals$	967
few$	1599
fewer	43
fewer$	980 47 609 707
fight	616
fight$	58
fights$	58
file$	1615 1616 1618 1404 1419
filed	1348
files	955 1560
fill$	581
filled	1348
filled$	581
filling$	581
fills$	581
film	1567 1584 411 1354 605
film$	27 32 1928 1933 1936 1945 1951
filming$	600
films$	1945 1951 600
find	986 197 1289
find$	1591 1001 290 437 1375
findin	1007
finding$	1610 1612 290
finds$	290 437 1375
fine	1342
fine$	1947
fined	1913
fines$	58 1947
finish	939 1258 1348
finish$	1841
finished$	1544 1569
finishingtime$	1863
finishingtimes$	1863
finishtime$	1863
finishtimes$	1863
first$	1369
fish$	604
fishes$	604
fishs$	604
fit$	1628 849
fits$	849
fitted	956 976
fitted$	1561 1581 849
fitting$	849
five	36 37 48 60 64 163 1106 1719 1125 213 1165 1784 1180 1181 1787 1790 284 1844 1856 1262 1284 1330 1343 1361 1472 1484 1492
five$	30 974 985 997 1805 1889 1328 1935 1347 1527 1534 1540
fix	345
fix$	565
fixed$	565
fixes$	565
fixing$	565
flag	84
flat	340
flexib	1082
flexible$	1687
flowing$	1682
flush	347
flyer	1567 1584 411 1354 605
flyers$	1531
fobs$	418
focus	485
focus$	1434 783
focused$	1438 1439 783
focuses$	783
focusing$	783
focussed$	1438 783
follow	948 987 1844
follow$	103 1058
followed$	1592 62 1033
followers$	1553
following$	103 1366
follows$	103
food$	1945 1539
footage$	640
football$	1540
footfall$	1353
for	1606 276
for$	952 1575 1613 1630 1650 1670 1677 1782 1251 1932 1341 1369 1408 1448 1454 1508 1510 1535
forbid	168 171 222 223 228 351
forbid$	169 1126
forbidden$	1703 339
force$	636
form	1189 1794 1216 1825 1233 1275 1880 1883 1290 357
form$	32 1809 1821 1822 1838 1843 1857 1871 1895 1294
forming$	1849
forms	1567 1584 1794 1190 1880 411 1354 605
forms$	32 1795 1826 1838 1871 1895
fortnightly$	1543 1932
forum	10
forum$	947
forwar	1033 1058
forward$	1638 1663 1415 1416
forwards$	1415 1416
foster	485
foster$	340
found$	1716 1307 371 437
four	48 64 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 284 1844 1262 1284 1343 1361 1472 1484 1487 1492
four$	985 174 1768 1889 1311 1344 1346
fragme	354 547
fragment$	288
fragmente$	288
fragmented$	288
fragmentes$	288
fragmenting$	288
fraternise$	1493
free	361
free$	326 592
fresh$	214 1295
friday	359 360
friday$	1580 359 1296 360 1902 1324
fridays$	1580 1296 1902 1324
friend	23 36 37 48 60 999 64 1002 1031 138 1075 163 1105 1106 1107 1719 1723 1120 1728 1124 1125 1736 1740 1751 213 1165 1784 1180 1181 1787 1790 249 1195 1804 1200 1806 1807 284 1833 1844 1856 1254 1262 1284 1903 1905 1314 1330 1343 1361 1472 1484 1490 1492
friend$	220 1227 1839 313 1280
friendly$	1601 1668 1470
friends$	960 974 985 997 1604 1607 1636 1724 1725 1121 1745 1746 1156 220 1762 1767 1771 1773 1780 1781 1793 1805 1819 1824 1227 1229 1839 313 1859 318 1861 1866 1868 1875 1877 1273 1879 1889 1891 350 1894 1906 369 1917 376 1920 1923 1935 1476
friendship$	1710 1712 1724 1120 1725 1759 220 1776 1778 1780 1804 1805 1830 299 1254 1859 320 1868 1877 1291 376 1920 1476
friendships$	1710 1712 1724 1725 1759 220 1776 1778 1780 1805 299 1859 320 1868 1877 376 1920 1476
from	1118 1806 1261 1335
from$	1582 106 1704 1119 1159 1184 1791 1188 1198 1203 1219 1855 1263 1874 1276 1882 1286 1929 1932 1940 425 1370 1448 1489 1497 1533
full$	416
fully$	964
fund$	12 846
funded$	846
fundin	1567 1584 411 1354 605
funding$	12 1014 1048 846
funds$	12 846
furniture$	1945
furthe	92 97
further$	1029 1034 1155 1277
future	97
future$	1034 1647 1155 1421
game	30
game$	967 1945
games$	967 1945 1952
gang$	177 1396 537
gap$	302 342
gaps$	1424
garden$	27 1933 604
gardenes$	604
gardens$	604
gate	33
gate$	19 1570 31
gates$	19 1570 31
gather	1104 1105 1711 1718 1116 1727 1728 1143 1160 1162 1169 1235 1244 1864 1881 1284
gather$	1709 1716 1115 1721 1748 1749 1770 1774 1840 1887 1897 1303 1909
gathered$	1701 1716 1307
gathering$	1710 1761 1765 1772 1776 1849 1850
gatherings$	1765 1767 1772 1889
gave$	358
genera	92
general$	1029
get	1590 986
get$	1591 181 1202
gets$	181
getting$	181 1244
gig	30
gig$	967 1951
gigs$	967
girl	163 1106 1719 1125 1165 1784 1180 1181 1787 1790 249 1195 1844 1262 1288 1472 1484 1492
girl$	1792 313 1280
girlfriend$	727
girls	23 36 37 60 64 138 1075 163 1106 1719 1125 213 1165 1784 1180 1181 1787 1790 284 1844 1856 1262 1284 1916 1330 1343 1361 1472 1484 1492
girls$	960 974 997 1768 1792 1793 1805 313 1889 1935 1483
giv	594
giv$	128
give	92
give$	1029 114 128 182 358 602 869
given	1558 976 44 1008 92 150 1348
given$	945 1581 981 1613 1029 1635 114 1087 1348 1355
gives$	128 358 602 869
giving$	114 128 182 358 602 869
givs$	128
go	1590 986 348
go$	969 1591 1008 1101 1115 211 1169 237 1175 1202 278 1271 1322 614
goalpo	33
goalpost$	19
goalposts$	19
goe$	1101
goes	348
goes$	969 1101 211 237 278 1271 1322 399 614
going	97 348
going$	1034 1682 1764 237 1881 1893 1366 1408 478
gone$	969 971 1348
good$	1601 1676 416 510
gos$	1101
got$	40
gp$	728
gran$	714
grand	1288
grandad$	714
grandbrother$	712
grandcarer$	712
grandcarers$	712
granddad$	712 714
granddaughter$	712
grandfather$	712
grandm	1148
grandma$	714
grandmother$	712
grandmum$	712
grandp	1148
grandparent$	712
grandparents$	712 725
grandsister$	712
grandson$	712
granma$	714
granny$	714
granpa$	714
grant	1567 1584 411 1354 605
grant$	12
grante	1348
greate	42 475
greater$	979 499
greet$	925
greeting$	925
greets$	925
grew	614
grip$	1298 1918 377 1315
groom	1385 837
groom$	1603 1924 1925
groomed$	627
groomer$	627
groomers$	627
grooming$	627
grooms$	627
ground$	555
grounding$	555
grounds$	555
group	23 1567 36 1584 48 60 999 64 1002 1003 1031 138 1075 163 1106 1719 1723 1124 1125 1740 1751 213 1766 1165 1784 1180 1181 1787 1790 1189 1794 1800 1804 1200 1808 284 1833 1844 1856 1262 1880 1886 1284 1903 1314 1330 1938 1343 411 1354 1361 1422 1472 1484 1490 1492 605
group$	947 960 985 997 1604 1607 1608 1636 1690 1724 1725 1121 1743 1745 1746 1758 1759 1156 1762 1767 1772 1773 1778 1780 1781 1793 1795 1803 1805 1809 1210 1214 1821 1824 285 1223 1830 1229 300 1241 1857 1858 1859 1861 320 1865 1866 1868 1870 1875 1889 1891 350 1895 1896 1897 1294 1906 1309 1915 376 1920 1923 1935 1476
groupi	1881
groups	1794 1880 1883 1284
groups$	1109 173 1725 1772 1795 1214 1241 1859 1889 1895 1896
grow	614
grows	614
growth$	42
guard	34 35 414
guardian$	722
guards$	26
guidan	1567 1584 411 1354 605
guidance$	1634 801
guide$	181 801
guided$	801
guidel	28
guideline$	29
guidelines$	29
guides$	801
guiding$	801
gulf$	302 342
gym	38
had$	22 40 1597 417 1356
haircuts$	1539
half	17 1794
half$	954 43 57 1204
hall	7 38
hall$	1758 255 1803 1845
halt$	234
halv	614
halved	995
halved$	1600
halves	1189 1794 1883
halves$	1316 1922
hand	594
hand$	1679 1458 870
handed	44
handed$	981 1348 1355
handing$	870
handle$	1851
handou	1567 1584 411 1354 605
hands$	870
hang$	1104 1864
hangin	1244
hanging$	1711 1849 1850 1881 1893
happen	1348
hard$	298
harder$	298
harm	1385
harm$	1603 62 1924 1925 688
harmed$	688
harmful$	688
harming$	688
harms$	688
has	497
has$	22 24 964 40 1351 419 1358 529
have	1590 497
have$	22 24 964 102 144 1351 419 1358 529
haven$	1665 1697
having$	102 1365 529 591
he	64 313 334
he$	1698
head	34 35 1938
health	1696 183 317
heard	1001 1606 1407
heard$	1681 1701 619
heater	33
hedge$	19
held	1558 1572 976 41 73 74 75 1348 482
held$	1581 978 1011 1012
helmet	33
help	1692 485
help$	66 1634 134 1425 1467 803
helped	287
helped$	66 803
helpful$	1601 66 1414
helpin	485
helping$	134 803
helpline$	32
helplines$	32
helps$	134 803
her	996 163 1106 1719 1125 1766 1165 1784 1180 1181 1787 1790 1195 1808 283 1844 1856 1262 1374 1472 1484 1487 1492
her$	1577 76 1094 1173 1187 268 522 1500 1538
here	1008
here$	1588 1613 1614
herfriends$	1866
hergroup$	1866
hierar	665
high$	416 452
higher	42 614
higher$	979 416
hike$	1949
hikes$	1949
him	996 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1195 1808 283 1844 1856 1262 1374 1472 1484 1487 1492
hire$	857
hires$	857
hiring$	857
his	1766
his$	1577 76 1094 1173 1187 268 522 1500 1538
hisfriends$	1866
hisgroup$	1866
hits	948
hits$	1553
hoc$	1044
hockey	1347
hockey$	1952
hold	1200 482 497
hold$	87 244 1805 1289 1298 1918 377 1315 529 554 572 903
holding$	87 529 572
holds	955 1560
holds$	87 529 572 903
holiday$	381
holidays$	381
holidayss$	381
holist	92 98
holistic$	1029 1035
home	199 1800 1825 1258 340 1883 1290 1948
home$	1601 1136 1744 1811 1847 1249 1867 1871 1873 1895 370 1937 434 1533
homes	1207
homes$	1744 1812 1826 1249 1871 1895 1941
hometime$	1863
hometimes$	1863
honest$	1601 1470
hope	1001 1606 1692 519
hopes	1001 1606 519
hoping	519
host$	1602 880
hosted	1572 1348
hosting$	880
hosts$	1602 880
hotspot$	666
hotspots$	666
hours	1567 1584 411 1354 605
hours$	1549 14 1585 1185 1256 1497
house	340 357
house$	244 1294
housed$	1183 1250
household$	1243
households$	1835
houses	1189 1794 1207 1233
houses$	1812 1838
housin	357
housing$	1294
how	86
how$	16 1023 1283 1360 1377 1452 1516
hub	7 38
hub$	1697
humili	693
hurt	987 1385
hurt$	1592 1603 62 1924 1925 1386 687
husband$	720
hustl	347
identi	986 1033 1348
identification$	1270
identified$	1635 1638 1352 652 809
identifies$	487 652 809
identify$	1591 487 652 809
identifying$	487 652 809
identity$	1669
if	1292
if$	77 1645 130 1741 1854 1886 1398 477 1421 1428 528
imam	34 35
implem	4 1348
implementation$	941
impos	551
impossible$	298
improv	42 475 485 614
improve$	979 793
improved$	979 1671 416 1449 793
improvement$	27 42
improvements$	27
improves$	793
improving$	793
in	1560 1015 1041 1052
in$	1561 962 965 1573 979 45 1589 991 55 993 1620 89 91 1642 1646 105 1657 1670 1073 196 1756 275 1853 1855 1867 1873 1887 1326 1932 1329 1934 1942 1943 1341 1948 1950 1368 1370 1373 521 1464 548 1496 1511 1512 1518 1525 1535
incide	616
incident$	58 469
incidents$	58 469
includ	1008 72 1407
include$	1613
included$	1613 1009
inclus	123 155
inclusive$	1060 1668 1092 1470
increa	42 475 485 497 614
increase$	42 979 1465
increased$	979 1671 416 499 1449
increases$	1465
increasing$	979
indivi	1224 323
individually$	1829 1478
indoors$	1867 1873
induct	1567 963 1584 411 1354 605
inducted$	1568
induction$	2
influe	1696 1463
influence$	1723 1162 1767 1298 1918 377 1315 824
influenced$	824
influences$	824
influencing$	824
influential$	1480
inform	1564 1567 1578 1579 1584 1037 411 1354 1407 605
inform$	812
information$	1550 950 1626 1642 1422
informed$	1035 1641 1681 1419 1438 812
informing$	812
informs$	812
ininto$	1339
injunc	176 1113 177 1114
injunction$	1474
injunctions$	1474
injur	616
injured$	689
input$	761
ins$	1329
inside$	1141 1867 1873
insist$	363
insistd$	363
insists$	363
inspire$	747
inspired$	747
inspires$	747
instal	956 976 1348
install$	848
installation$	27
installed$	1561 1581 848
installing$	848
installs$	848
instead$	53 273 1260 464
instru	228
instruct$	188
instructed$	188 232
instructing$	188
instructs$	188
intake	1898
intell	1037
intelligence$	1642
intend	519
inter$	97
interest$	1685
interests$	220
interv	1567 1578 1579 1584 411 1354 605
intervention$	1424 1468
interventions$	1424
interview$	590
interviewed$	590
interviewing$	590
interviews$	590
into	1015 276
into$	1613 1620 1638 1086 1785 267 1855 1339 1451 548
introd	4 1348 551
introduce$	933
introduced$	933
introduces$	933
introducing$	933
introduction$	941
investigate$	515
investigates$	515
investigating$	515
invita	1567 1584 411 1354 605
invite	937 1558 1564 963 971 1578 1579 420
invite$	863
invited$	1542 1568 1576 1357 863
invites$	863
inviting$	1668 863
involv	1407
involve$	831
involved$	831
involves$	831
involving$	831
is	940 73 85
is$	964 968 969 46 67 1076 246 439 441
isolat	547
isolate$	546
isolates$	546
isolating$	546
isolation$	1847 1485
issue$	1624 1626 1655 469 1410 773
issued	976 44 1348
issued$	1581 981 1355
issues	1422
issues$	1624 1020 1626 1655 469 773
it	996 1606 1374
it$	1016 1323 1367 439 1500 1502 1507 1526 1534 1537
its$	125 1094 1145 1944 1340 1946 1346 522 1497 1498 1500 1519 1523 1526 1537 1538
january$	1596
jog$	604
joges$	604
jogs$	604
join	943 1548 1558 25 1166
join$	932
joined	1558
joined$	97 98 131 1407 932
joining$	932
joins$	932
joint	950 97
joint$	1555 1034 1210 285 1223 1865 1422 510
jointly$	1423
judgement$	1651 760
judgemental$	1060 1092
judgment$	760
july$	1596 992
june$	1596 992
keep	1590 1123 197 351 482 497
keep$	68 95 140 169 1126 219 244 245 247 1201 295 303 325 331 364 380 483 501 554 899
keeped$	303
keepin	482
keeping$	95 140 169 244 245 247 295 303 325 331 364 380 483 554 899
keeps	482
keeps$	68 95 140 169 244 245 247 295 303 325 331 364 380 483 554 899
keepting$	380
kept	73 74 75 1033 1348 482
kept$	1545 1004 68 1011 1012 1638 140 1078 244 1183 325 331 344 554
keys$	418
kid	1288
kind$	1601 1234 1470
kinder	317 1272
kit	33
kit$	418
kitche	38 1930
kitchen$	27
kits$	418
knew$	1597 423 440
knife$	649
knives$	648
knock$	599
knocking$	599
knocks$	599
know	1590 1001 1606 1407
know$	1093 423 440
knowing$	423 440
known	73
knows	1001 1606
knows$	423 440
labeled$	705
labelled$	705
lad	1288
lad$	313
lads	36 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1844 1262 1284 1472 1484 1492
lads$	313 1889
laid$	1569
lamp	33
lamp$	19 31
lamps$	19 31
landlo	34 35 1321 1938
landlord$	1926 629
landlords$	629
language$	1444
lanyards$	418
larger$	1846
last$	1589 991
lasted	1595 54
late	1326
late$	1931
later$	1421
launch	1348
lead	18 1566 34 35 414
lead$	1602 1058 181 407 415 1528
leadar	955 1560
leadat	955 1560
leadca	955 1560
leadch	955 1560
leadchecks$	955
leadci	955 1560
leadco	955 1560
leadde	955 1560
leadem	955 1560
leader	34 35 163 1106 1719 1722 1125 1165 1784 1180 1181 1787 1790 249 1195 1844 1262 334 1472 1484 1487 1492
leader$	1750 1480 1483
leaders$	1750 1480 1483 662
leadfi	955 1560
leadho	955 1560
leadin	313 1916 1487
leading$	407
leadlo	955 1560
leadma	955 1560
leadme	955 1560
leadof	955 1560
leadpr	955 1560
leadre	955 1560
leadru	955 1560
leads$	1602 407
leadse	955 1560
leadsh	955 1560
leadsu	955 1560
leadup	955 1560
leadvi	955 1560
leadwr	955 1560
leafle	1567 28 1584 411 1354 605
leaflet$	1550 1585 1933 1531 607
leaflets$	1585 1531
learn	485
learn$	1777
learni	1567 1584 1037 411 1354 605
learning$	1642
leav	373 594
leave	1590 182 199 282 348
leave$	68 69 1115 1119 1136 1219 292
leaves	348
leaves$	68 69 292
leavin	182 1258 348
leaving$	68 69 1119 292
leavingtime$	1863
leavingtimes$	1863
led$	148 1438
left	73 1914
left$	1004 68 69 1917
lend$	888
lending$	888
lends$	888
less	319
less$	209 210 1161 1246 463 610
lessen	333 1919 378
lesson	1567 1584 1189 1794 1275 1880 411 1354 605
lesson$	1585 1587 255 1857 607
lessons$	1585 1587 1598 1529 1539
let$	156 1097 1122 238 1201 1231 365 393
leted$	1097
lets$	156 238 365 393
letted$	1097
letter	1567 1584 411 1354 605
letter$	1550 58 1531
letters$	58 1531
letting$	156 238
level$	416
levels$	416
liais	1418
liaise	971
liaise$	743
liaised$	1576 972 743
liaises$	743
liaising$	743
liaiso	950
liaison$	1555 1639 743
librar	34 35 38
library$	1803 1845
licenc	1567 1584 411 1354 605
licence$	176
lift	378
lift$	586
lifted	1919
lifted$	586
lifting$	586
lifts$	586 1539
light	33
light$	19 31 385 564
lighti	33
lighting$	19 31 564
lights$	19 31 385 564
like	1001 1606
likes	948 1001 1606
likes$	1553
limit	168 1123 225 319 345
limit$	248 346
limited$	1703 346
limiti	168
limiting$	248 346
limitped$	346
limitping$	346
limits	168
limits$	248 346
limitting$	346
line$	32 1611 110 1403
lines$	32 1611 110 1403
linger	1881
linger$	1864
link	1105 1200
link$	115 1710 184 204 1805 1270 397 456
linked$	115 397
linking$	115 397
links	1422
links$	115 1660 1710 184 204 1805 1270 397 456 1422
list	28 986
list$	3 15 1591 1933 454
listen	1407
listen$	808
listened$	435 808
listening$	1420 505 808
listens$	808
lists$	15 454
lit$	1373
live	1800 1348
live$	1574 1777 1183 310 1876 1885
lives$	310
living$	1777
loaded$	1355
lock	33
lock$	19 31 303 841
locked$	303 841
locking$	303 841
locks$	19 31 303 841
log$	3 15
logged	976 1348
logged$	1581 657
logs	955 1560
logs$	15 657
loiter	1881
long$	1599
longer	1590 191 1259 352 614
longer$	1042 160 185 1128 227 229 1172 1363 542 556
look	519
look$	113 1058 135 197 514 527
looked$	73 1033 514
lookin	519
looking$	135 514
looks	519
looks$	135 514
loop$	1419
loosen	263 1257 333 1919 378
loosen$	1862
loosens$	1862
lose$	182 1313
loses$	208 1313
losing$	1313
lost$	1313
loudes	1916
lower	614
lower$	582
lowered$	582
lowering$	582
lowers$	582
loyalties$	204
loyalty$	204 1270
lunch	1189 1794 1258 1337 1338
lunch$	1190 1942 1943 1529 1539
lunche	1794
lunches$	1529
luncht	359 360
lunchtime$	1580 1863 1296 1902
lunchtimes$	1580 1863 1296 1902
made	1558 976 85 1348
made$	1569 1581 232
mail	1567 1584 411 1354 605
mailed	937 1348
mailed$	1542
main	313 1916 1487
mainta	485 497
maintain$	797
maintained$	1671 797
maintaining$	797
maintains$	797
make$	85 101 126 1071 290 309 391 498 525
makes	955 1560
makes$	126 290 309 391 525
making$	101 126 290 309 525
male$	1381 834
males$	1381 834
mam$	713
man$	623 834
manage	18 955 1560 34 35 113 1071 1938 414 485
manage$	1050 1676 1851 788
managed$	1671 538 788
management$	510
managerchecks$	955
managers$	26
manages$	788
managi	485
managing$	788
manner	1061
manner$	1666 1673
many$	1557 953 980 1599 1888
map	1567 28 1584 411 1354 438 605
map$	32 1933 395 421
mapped$	395 658
mappin	1567 1584 411 1354 438 605
mapping$	395 658
maps$	395 421
march	355
march$	1596 992
mark$	1358 1375
marked$	439
marks$	1358 1375
master	1567 1584 411 1354 605
match	30 1337 1338 1347
match$	967 1928 1942 1943 1951 1952
matche	1347
matches$	967 1951 1952
materi	33
matter$	1008 1655
matters$	1655
may$	992 1628
meal	30 1337 1338
meal$	967 1933 1942 1943 1951 1529
meals$	967 1951 1529 1531
means$	1622 1659
measur	1038
measures$	1643 1039
mechanisms$	1039
mediat	1567 1584 411 1354 605
meet	938 41 1590 1104 1718 1116 1727 1728 1143 1160 1166 1169 1806 1235 1864 1289 1418
meet$	978 1101 1709 1115 1721 1748 1749 1770 1774 1840 1238 1887 1897 1300 1303 1909 390
meetin	950 1567 1584 1105 1711 1731 1162 1881 1893 411 1354 605
meeting$	1555 1585 1702 1710 1119 1759 1764 1776 1222 1828 1244 1850 607
meetings$	1555 1585 1622 1702 1767 1222 1828
meets	955 1560
meets$	978 1101 390
meetup$	1765
meetups$	1765
member	23 1566 36 37 48 60 64 1002 1031 138 1075 163 1106 1719 1124 1125 1736 1738 213 1165 1784 1180 1181 1787 1790 249 1195 1804 283 1844 1856 1262 1284 414 1361 1472 1484 1492
member$	1792 313 1280 1483
members$	0 1 20 960 26 974 985 997 999 1607 1636 1121 1156 1768 1792 1805 313 1889 350 1483
membership$	1205
memora	1567 1584 411 1354 605
men$	623 834
mend$	851
mended	956
mended$	1561 851
mending$	851
mends$	851
mention$	1611 1403
mentions$	1611 1403
mentor	18 955 1560 1566 1567 34 35 1584 411 414 1354 605
mentor$	0 1 26 1585 415
mentorchecks$	955
mentoring$	1556
mentors$	0 1 26 1585
mentorschecks$	955
menu$	1945
messag	1567 1584 1166 1244 1893 1289 411 1354 605
message$	1300 1936
messages$	1702 1099 676
messaging$	1702 1764 1849
met	1558 958 971 1578 1579 41 287 420 1407
met$	1552 1563 961 1576 972 978 1307 1357
meters$	1763
metres$	1763
miles	291 1885
miles$	1763 1228 1277
milestone$	21
milestones$	21
mind$	1678 1419
mindfu	1033 1082
mindful$	1638 1641 1687
minibu	1567 33 1584 1898 411 1354 605
minibus$	1951
minimi	168 225 319 485
minimised$	1671 1703
minute	1567 1584 411 1348 1354 605
missin	987
missing$	1592 616
mistak	696
mitiga	485
mitigated$	1671
mix	1104 1718 1116 1727 1169 1806 1864
mix$	1709 1721 1770 1774 1493
mixing	1105 1711 1731 1881 1893
mixing$	1710 1759 1776 1850 1494
model$	1443
models$	1443
module	1567 1584 411 1354 605
module$	32
modules$	32
moment$	1631
monday	359 360
monday$	1580 359 1296 360 1902 1324
mondays$	1580 1296 1902 1324
money$	12
monito	1033 1418
monitor$	653 740
monitored$	1638 653 740
monitoring$	653 740
monitors$	653 740
month$	381
monthly$	1543 400
months$	1647 381
more	42 92 97 475
more$	979 982 47 1029 1034 122 1063 1111 215 1155 241 1846 317 1272 1907 416 1364 1432
mornin	359 360
morning$	1296 1902
mornings$	1296 1902
mosque	38
most	17 1302
most$	954 982 1195 1907 1916
mother	1148
mother$	712
motivate$	748
motivates$	748
motivating$	748
mov	355 362
mov$	293 306 343
move	258 348
move$	187 199 211 244 1801 260 278 282 293 306 329 1271 343 1899 1913 402 1475 563
moved	258 1913
moved$	987 187 211 1149 1183 1186 278 293 306 1250 1271 343 356
moveed$	329
moveing$	187 329
movements$	664
movered$	329
moves	258
moves$	187 211 244 1801 278 293 306 329 1271 343 1899 402 1475 563
moving	258
moving$	293 306 343 479 563
movred$	293 306
movring$	293 306
movs$	293 306 343
much$	953 1599
multi$	950 97 98
mum	1148
mum$	712
mural$	27 1933
murals$	27
museum	38
music$	1945
must$	121 129 1236
name	1590 986
name$	1591 576
named$	1352 443
names$	453 576 681
nan	1148
nan$	715
nana$	715
nanny$	716
naturally$	1257
near	1247 1252
near$	1042 1132 1777 1857 1511
nearby$	1496
necess	92
necessary$	1029 1413 1414
needed$	1413 1414
needs	1407 1422
needs$	1424 771
neither$	167 256 315
nephew	1288
netbal	1347
netball$	1952
networ	10 1018 1321
network$	947 63 1623 220 1859 1896 1926
networks$	1622 1659 220 1859 1896
never	191 1259
never$	160 167 185 1128 229 1796 265 281 301 542 556 710
new	183 317 1272
new$	214 277 297
newsle	1567 1584 411 1354 605
newsletter$	607
next$	1247 1252 1421
nicer	317 1272
nicer$	297
niece	1288
night	1189 1794 1825 1883
night$	1549 1580 1177 1798 1813 1814 1248 1296 1902 1910
nights	1794 616
nights$	1549 1580 1177 1799 1814 1826 1248 1296 1902 1368
no	223
no$	166 194 218 235 239 304 1302 426 427
nobody	64
nobody$	315 615
non	165 534
non$	123 155
nonassociation$	1471
noncontact$	1102
none	64
none$	195 256 315 615
nor$	167 556
normal$	1017 124
norms$	1444
not	53 1123 191 223 1259 1260
not$	50 990 70 71 160 167 178 185 1730 1128 227 229 1796 256 265 271 281 294 301 542 556 557 709
note	1567 1584 1007 84 411 1354 605
note$	15 1610 1611 1612
notes$	15 1611
nothing$	198
notice	28 1001 1606 1113 1114
notice$	31 172 385 1473 1481 1482
noticeboard$	1570
noticeboards$	1570
notices$	31 385 1473 1481 1482
notifi	1564
november$	1596
now$	964 1589 151
nowhere$	207
number	28
number$	6 1550 9 11 32 39 1282
numbers$	1557 1282 418
nurse	18 1566 34 35 414
nurse$	736
nursea	955 1560
nursec	955 1560
nursechecks$	955
nursed	955 1560
nursee	955 1560
nursef	955 1560
nurseh	955 1560
nursel	955 1560
nursem	955 1560
nurseo	955 1560
nursep	955 1560
nurser	955 1560
nurses	955 1560 414
nurseu	955 1560
nursev	955 1560
nursew	955 1560
nurtur	123 155 485
nurture$	823
nurtured$	823
nurtures$	823
nurturing$	1060 1092 823
observ	1567 1584 411 1354 605
obtain	1348
occasi	616
occasions$	1185
occur	1067
occur$	1672
occurs$	1672
october$	1596 992
of	951
of$	1546 952 1591 1593 990 1000 1613 82 1627 1643 1047 1064 1714 1110 1117 1736 1137 1141 1217 1219 1837 1848 1251 1274 1921 1940 1360 424 1390 1391 1401 1448 1454 1489
off	1118 1269 1885 1948
off$	1544 1563 175 1119 1874 370 1498 1521 1522 1525
offer	1567 1584 92 411 1354 1422 605
offer$	1029 128 829 906
offere	937 1564 1578 1579 976 44 92 150 1090 1348
offere$	128
offered$	1542 1581 981 1029 1635 1033 1087 1695 829 906
offeres$	128
offeri	92
offering$	1029 128 829 906
offers	955 1560 92
offers$	1029 128 829 906
office	18 955 1560 1566 34 35 414
officer$	0 1 26 632
officerchecks$	955
officers$	0 1 26 632
officerschecks$	955
often$	953 1599 1694 1400
older	313 1901 1916 1487
older$	163 1106 1719 1125 1163 1165 1784 1180 1181 1787 1790 1844 1262 1884 444 446 1472 1484 1492 558
oldest	163 1106 1719 1722 1125 1165 1784 1180 1181 1787 1790 249 1195 283 1844 313 1262 334 1916 1472 1484 1487 1492
oldest$	1884
on	1326
on$	965 1592 1645 1646 1055 1663 1074 1091 1729 1754 1171 257 272 1853 1251 387 1931 1932 1934 1341 1950 1394 500 1469 1497 1498 1511 1512 1521 1522 1536
once	1886
once$	1543 1757 1775 1783 1887 1932
one	1722 313 338 1487
one$	1721 190 1129 193 1142 1170 249 1187 1195 283 1224 1829 1230 1840 305 315 1861 323 334 1354 443 1478 1498 1513 1514 1534 615
ones	1285
ones$	1768 1815 1285 1890 1483
ongoin	92
ongoing$	1029 1049 510 741
online$	1574
only$	192 233 1829 327
open	976 1326
open$	944 975 1581 1602 1062 1682 1683 1082 1931 1373 1420 1470 1528 839
opened	976 1348
opened$	1569 975 1581 839
opening$	560
opens$	975 1602 839
operat	1392
operational$	1574
opinions$	159
opport	1692 1407 1422
opportunities$	1065 1424 1425 517
opportunity$	1661 517
opposite$	252 1220 379 1317
optimi	485
option	1692 1290 1453
option$	1452 517
options$	1895 1424 1452 517
orbit$	1298
order	970 1708 176 1113 1114 228 355
order$	1575 1707 172 188 363 1473 1481 1482
orderd$	363
ordere	970 1348
ordered$	1575 188 232
ordering$	188
orders	1113 1114 228
orders$	1707 188 363 1473 1481 1482
ordina	34 35 131
ordinary$	124
ordinate$	1461
ordinated$	1035 1068 1461
ordinates$	1461
ordinating$	1461
organi	1572 1348
organise$	1602 409
organised$	409
organises$	1602 409
organising$	409
other	1018 138 1075 1723 183 1728 1738 1740 1751 1766 1193 1804 1807 1808 1215 1833 317 1272 1901 1297 1903 1905 549 1490
other$	1623 1724 1121 1737 1134 1759 1155 1157 1765 1163 1771 1780 1781 1789 1793 252 274 1212 277 1226 1832 1229 1836 1861 1868 1266 1875 1891 1894 353 1293 1901 1297 1903 1299 1906 1312 376 1920 1923 1486
others	1018 1751 1804 1265
others$	1623 1121 1737 1767 1771 1773 1780 1781 1793 1229 1861 1868 1869 1870 1875 1891 1894 1906 1312 376 1920 1923
our	1008
our$	1613 125 1094 522
out	361 1948 1453
out$	941 1571 981 988 1609 1005 1006 70 1613 1009 1011 1072 1684 1695 1709 1115 1118 1140 1774 1791 1800 259 1199 1806 1215 1240 1855 1862 1261 1278 1281 1335 434 1433 1504
outcom	1422
outcomes$	776
outing$	1951
outings$	1828 1951
outlet	1463
outlook$	1685
outrea	1567 1584 411 1354 605
outreach$	1556
outsid	70 1157 1215
outside$	965 1832 1496 1511
over	1237
over$	1715 200 1765 1841 1842 1846 494 1448
overla	1116 1864
overlap$	1721 1733
overs$	1765
oversi	1407 1422
oversight$	1434 1447 511
overview$	1434
own$	1010 1013 1139 1174 1847 311 1306 1378 1478
owner	34 35 1938
pack	1567 1584 411 1354 605
pack$	1550
page	1567 1584 411 1354 605
page$	948 32
pages$	32
paid	1348
paid$	970 398
paint$	1945 852
painte	956
painted$	1561 1569 852
painting$	852
paints$	852
pair	163 1106 1719 1125 1165 1784 1180 1181 1787 1790 283 1844 1262 1472 1484 1492
pairs	1285
pairs$	1890
panel	10 1567 34 35 1584 1018 411 1354 605
panel$	947 1623
paragraph$	1611 1403
paragraphs$	1611 1403
parame	1007
parameters$	1612
parcel	341
parcelled$	1278
parent	17 1566 36 37 64 1031 1327 414
parent$	0 1 26 712
parents$	0 1 954 20 26 974 1636 1069 1125 189 264 1243 1941 1445 1457 712
park	38
park$	1783 1803 1845 601
parked$	601
parking$	601
parks$	601
part	943 1548 1558 1559 25 547
part$	1565 962 70 1008 1699 1316 1922
partic	943 1548 948 25
participants$	1553
participate$	962
participates$	962
participation$	1353
partie	30
parties$	967
partin	547
partne	10 950 1566 1018 97 98 414 1422
partner$	721
partners$	0 1 947 26 1623 99
partnership$	947 1555 1034 1035 1423
parts$	1316 1922
party	30
party$	967 1951
pass$	84
passage$	1611 1403
passages$	1611 1403
passed$	1625
passes	33
passes$	418 1529 1531
pastor	92
pastoral$	1029
path	1930
path$	27
pathwa	1290 1463
pathway$	1895
pathways$	1622 1895
patient$	1470
patrol	938 1567 1584 411 1354 605
patrol$	1556 638 881
patrolled$	881
patrolling$	881
patrols$	1556 638 881
pay$	847
paying$	847
pays$	847
peace	1295
peace$	1900 1917
peer	1723 1120
peer$	163 1106 1719 1723 1120 1725 1125 1165 1784 1180 1181 1787 1790 1804 1839 1844 1254 1262 1291 1472 1484 1492
peers	1804 1254 1903
peers$	1724 1725 220 1819 1229 1839 1859 1861 1868 1875 1877 1879 1891
people	17 1566 1075 414
people$	0 1 954 20 960 26 974 985 997 1604 1607 1608 1636 1690 1095 1156 1805 1839 313 1889 383 1935 1383 447 1495
per$	17
percen	17
percent$	954
perceptions$	1444
perfor	30 1572
perform$	404 915
performance$	967 1928
performances$	967
performed$	915
performing$	404 915
performs$	404 915
periodic$	481
periodically$	1646 481 1421
permit$	1619 1653 1097 1231 1465
permited$	1097
permits$	1619 1653 1465
permitted$	1097 1122 1264
person	1566 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 249 1195 1844 1262 414 1472 1484 1492
person$	0 1 26 131 1792 1280 1383
phone	938 33 1289 1913
phone$	418 866
phoned	937 971 1578 1579 420
phoned$	1542 1576 972 1357
phones	186
phones$	418 866
phoning$	866
pick$	113 1058 335 587
picke$	335
picked$	73 74 1033 587
pickes$	335
picking$	335 587
picks$	335 587
picnic	30
picnic$	967 1951
picnics$	967
picture$	1016
pitch	1930
pitch$	27
plac	362 551
plac$	343
place	949 956 1567 1572 1584 258 411 1348 1354 605
place$	1554 1561 1631 1635 1644 1665 1684 1697 1783 244 255 260 1205 273 1823 1260 329 343 380 1352 1408 1509
placed	258 1348
placed$	1777 1183 1186 278 1242 1250 343 356
placeed$	329
placeing$	329 380
placem	1189 1794 1190 1800 1207 1820 1216 1825 340 1290
placement$	1801 260 1821 1871 1895
placements$	1795 1801 260 1812 1826 1871 1895
placered$	329
places	258 1332
places$	1631 1665 1697 244 260 329 343 380 1937 1509
placeting$	380
placin	258
placing$	343
placs$	343
plan	1567 1584 411 1354 519 605
plan$	2 1550 21 1602 1615 1618 1016 1421 607
planni	519
planning$	1639 1446
plans	519
plans$	1602 1039
plant$	909
planted$	1569 909
planting$	909
plants$	909
play	30
play$	27 967 1115 1164 1928 410 922
played	1572
player	36
playgr	1189 1794 1825
playing$	410 922
plays$	967 410 922
pledge$	29
podcast$	32 1936
point	986
point$	1591 1631
police	18 955 1560 1566 34 35 414
police$	0 1 26 630
policechecks$	955
polici	1567 28 1584 411 1354 605
policing$	631
policy	1567 28 1584 1342 411 1354 605
policy$	32 1947 607
pond$	27
pool	38 1347
pool$	1952
pop$	527
portal$	32
portals$	32
positi	123 155 183 317
position$	1421
positive$	1060 1668 1676 1092 526 1470
possib	1453
possibilities$	517
possibility$	1452 517
possible$	1228 1413 1414 1430 517
post	1567 1584 411 1354 594 605
post$	1588 1352
posted	966 976 44 1348
posted$	1571 1581 981 1355
poster	1567 28 1584 411 1354 605
poster$	31 385 1933 1531 607
posters$	31 385 1531
potential$	517
power$	172 1918 377 1315 1473 1481 1482
powerful$	1851
powers$	172 1473 1481 1482
practi	1566 34 35 1037 414 1422
practicable$	1414
practice$	1640 1642
practitioner$	0 1 26
practitioners$	0 1 26 99
presen	1567 1584 1067 411 1348 1354 605
presence$	1133 1434 1436
present$	1672 1823 1470 589 1528
presented$	589
presenting$	589
presents$	1672 589
preven	168 171 1123 222 223 351 485
prevent$	169 1126 219 1201 307 791
prevented$	1703 339 791
preventing$	169 307 791
prevention$	791
prevents$	169 307 791
prey	1385
prey$	1603 62
preying$	62
preys$	62
price	1342
price$	1947
priced	970
priced$	1575
print	594
print$	875
printe	966 976 1348
printed$	1571 1581 875
printing$	875
prints$	875
priori	1407 485
priorities$	762
prioritise$	667
prioritised$	1671 667
prioritising$	667
priority$	1051 762
prise$	244
pro	183 317
proact	98 131 1082
proactive$	1035 1068 1687 819
proactively$	819
problem$	1655
problems$	1655
procedures$	1622
processes$	1622 1039
procur	970
procured$	1575
produc	4 955 1560 1898 1348
production$	941
profes	10 1566 1018 414
professional$	0 1 26 1046 415 472
professionals$	0 1 947 26 1623 99
profile$	1410 1434 656
profiled$	656
profiles$	656
profiling$	656
profit	1385
profit$	1603
progra	1567 1584 1275 1880 1290 411 1354 605
programme$	2 1547 1895 412
programmes$	1895
progre	958 1033 1058 1090
progress$	1621 1660 1663 1421 785
progressed$	1563 1638 1695 785
progresses$	1621 785
progressing$	785
progresss$	1621
prohib	168 171 222
prohibit$	169
prohibited$	1703 339
projec	1883
project$	27 1758 412
promise$	232 363
promised$	363
promises$	232 363
promot	485
promote$	754
promoted$	1671 754
promotes$	754
promoting$	754
promptly$	1642
proper$	1017
proportionate$	816
proportionately$	816
protec	485
protect$	798
protected$	1671 798
protecting$	798
protection$	176
protective$	1422
protects$	798
protoc	1567 1584 411 1354 605
protocol$	607
provid	955 1560 976 44 92 1348 497
provid$	128
provide$	1029 128 828 905
provided$	1581 981 1029 1635 150 1355 828 905
provider$	1838
providers$	1838
provides$	1029 128 828 905
providing$	1029 128 828 905
provids$	128
provis	4 1567 1584 1800 411 1354 1422 605
provision$	941 1871 1424 1425
provisions$	1871
pru$	1871
psychiatrist$	733
psychologist$	732
public	4 908
publication$	941
publis	966 1348
publish$	876
published$	1571 876
publishes$	876
publishing$	876
pull$	181 244 324 1298 1918 377 1315
pulle$	324
pullen$	324
pulles$	324
pulling$	324
pulls$	324
pupil$	313
pupils	1343
pupils$	313
purcha	970 1348
purchased$	1575
purpose$	1669
put	362 551
put$	956 966 1572 976 102 1079 356 380 1348 898
puting$	380
puts$	380 898
putting$	102 380 898
qualit	1422
questi	1567 1584 411 1354 605
quicke	614
quit	373
quit$	236
quiting$	236
quits$	236
racism	704
racist	704
radar$	1419
raise	84 113
raise$	1050 473 503 910
raised$	1625 473 1449
raises$	473 910
raising$	473 1411
ramp	33 1930
ramp$	27 366 367
ran$	1349
rang	420
rang$	972 1357
rate	1590
rate$	416 608
rated$	608
rates$	416 608
rather$	273 1260 465
ratifi	1348
ration	319
re	1238 438
re$	1244
reach	986 1289
reach$	1591 1298 496 606
reache	937 1558
reached$	1542 606
reaches$	496 606
reaching$	496
read	937 1551 1348
read$	1542 966 891
reading$	891
reads$	891
ready$	1569
reassurance$	1634 757
reassure$	757
reassured$	757
reassures$	757
reassuring$	757
receiv	1558 1559 92 1348
receive$	1029
received$	40
recogn	1071 485
recognise$	1676 805
recognised$	805
recognises$	805
recognising$	805
record	955 1560 1567 1584 1008 72 73 74 75 1018 84 411 1348 1354 605
record$	3 15 1615 1616 1618 394 1404
recorded$	1613 1009 1011 1012 394
recording$	394
records$	15 1623 394
recove	614
recrui	937 976 1348
recruit$	859
recruited$	1542 1581 859
recruiting$	859
recruits$	859
redecorated$	1569
redraft$	885
redrafted$	885
redrafting$	885
redrafts$	885
reduc	225 319 333 345 378 614
reduce	168 1919 485
reduce$	248 792
reduced$	1671 1703 792
reduceing$	248
reduces$	248 792
reduci	168
reducing$	792
reference$	1611 1403
references$	1611 1403
referr	937 948 1558 1564 1567 1584 411 1354 605
referral$	58 1933
referrals$	1553 58
referred$	1542
reflec	1071
reflect$	1676
reform$	1843
refunds$	1539
refurbished$	1569
refurbishment$	27
refuse	223
refused$	344
regard$	1051
region	1820
regist	1551
register$	3 15 329
registered$	329
registering$	329
registerred$	329
registers$	15 329
regrou	1238
regroup$	1843
regular$	1049 124 416 481 499 510
regularly$	1642 1646 481 1421
rehear	30 1008
rehearsal$	967 1949
rehearsals$	967 1949
rehearsed$	1613
rehous	258
rehous$	293 306
rehouse$	250 293 306
rehoused$	1186 250 293 306 1250
rehouses$	250 293 306
rehousing$	250 293 306
rehousred$	293 306
rehousring$	293 306
rehouss$	293 306
relati	1696 1105 1107 1148 1800 1200 1422
relationship$	1710 1805 765
relationships$	1660 1710 220 1805 765
relatives$	724
releva	1008 92
relevant$	1613 1017 1029 1413 1414
reliance$	1270
reloca	258
relocat$	293 306
relocate$	250 278 293 306
relocated$	1186 250 278 293 306 1250
relocates$	250 278 293 306
relocating$	250 293 306
relocatred$	293 306
relocatring$	293 306
relocats$	293 306
remain	73 145 1901 482
remain$	1036 1076 1078 295 501 554
remaining$	295 1297
remains$	1076 1078 295 554
rememb	1001 1606
remind	971
remind$	755
reminded$	1576 755
reminding$	755
reminds$	755
remote$	1277
remov	355 373 374 466 543
remov$	324
removal$	180
remove	361 1908 1914
remove$	181 261 324 879
removed$	261 1810 1250 879
removen$	324
removes$	261 324 879
removing$	181 261 324 879
removs$	324
reopen$	913
reopened$	913
reopening$	913
reopens$	913
repair	956
repair$	27 850
repaired$	1561 850
repairing$	850
repairs$	27 850
repeat	1008 72
repeat$	1613
repeated$	1613 1009
replac	956 1260 539
replace$	566 597
replaced$	1561 1827
replaces$	566
replacing$	566
replie	948 971 977
replied$	1576
replies$	1553 1582
reply	1551 977
reply$	1582
report	938 948 955 1560 1567 1584 1590 1007 1008 72 84 1913 411 1354 605
report$	58 1610 1612 607 608
reported$	1613 1009 1625
reports$	1553 58
reques	551
requir	228
require$	188 363
required$	232 363 1413 1414
requireed$	188
requireing$	188
requires$	188 363
resent	1001 1606
reserve$	924
reserves$	924
reserving$	924
reside	30
residential$	967
residents$	1495
resili	1422
resilience$	767
resour	1567 1584 411 1354 605
resources$	1014 1048 1424
respec	1696 485 699
respect$	807
respected$	1671 1701 807
respectful$	1601 807
respectfully$	807
respecting$	807
respects$	807
respit	1295
respite$	266 1900
respon	1551 948 1558 1559 977 1082 485 1422
respond$	113 490 782
responding$	782
responds$	782
response$	1582 1640 782
responses$	1553 782
responsibility$	1025
responsive$	1687
rest	1723 1740 1751 1766 1807 1833 1295 1901 1297 1903 1490
rest$	1771 1773 1793 1804 266 1861 1868 1265 1875 1891 1894 1900 1906 1312 1923
restri	168 225 319 345
restrict$	248 346
restricted$	1703 339 346
restricting$	248 346
restrictped$	346
restrictping$	346
restricts$	248 346
restrictting$	346
resurfaced$	1569
resurfacing$	27
retain	497
return	1551 1558 1559
return$	312
returning$	312
returns$	312
retwee	948
retweets$	1553
reunit	1238
reunite$	1843
review	955 1560 1567 1584 1033 411 1348 1354 1418 605
review$	2 1654 1419 484 815
reviewed$	1638 484 815
reviewing$	484 815
reviews$	484 815
revise	1348
rewrite$	884
rewrites$	884
rewriting$	884
rewritten$	884
ride$	1202 1949
rides$	1949
right$	1017 1676
rights$	697
ring	938 1590 986 1166 1289 1913
ring$	1591 867
ringing$	867
ringle	1195 1916 1487
ringleader$	1480 1483 661
ringleaders$	1480 1483 661
rings$	595 867
rink	38
rise	614
rise$	42
rises	614
rising	614
risk	1696 1422
risk$	1624 1655 469 1421 777
risks$	1624 1655 469 777
risky	1696
rival	838
road	1825
road$	1831
robbed	987
robbed$	1592 62 684
robber	616
robberies$	642
robbery$	642
robust	98 131 1407
robust$	1035 1068 510
role	1463
role$	506
roll	4
rolled$	1348
rollout$	941
room	7 38 1189 1794 1930
room$	27 255 1857 1910 1931 1933 1944
rooms	1794
rose	614
rota	1567 1584 1898 411 1354 605
rota$	32 1933
rotas$	32
round$	1464
rounde	1347
rounders$	1952
route	1825 1332
route$	1206 1831 1332 1937
routes$	1622 1206
routine$	481
routinely$	481
routines$	682
row$	58 1316 1922
rows$	58 1316 1922
rugby	1347
rugby$	1952
rule	28 1708 1342
rule$	29 1707 363 1947
ruled$	1004 363
rules$	29 1707 363 1947
run	976 1348
run$	1581 1602 1603 1949 1349 1528 902
rung	937 971 1578 1579 41 1913 420
rung$	1542 1576 978 1357
running$	1574 902
runs	955 1560
runs$	1602 1949 1349 902
s$	76 1162 1187 268 372 376 1486
s34$	544 545
s35$	544 545
safe	123 1696 155 1332 1407 1422
safe$	1601 1060 1676 1680 1681 1092 1937 1376 702
safegu	485 701
safeguard$	799
safeguarded$	1671 799
safeguarding$	799
safeguards$	799
safely$	1371 612
safer	155 1272
safer$	1676 1680 1681 1092 1435 611 702
safety	1696 1407 1422
safety$	1669 509
said	1001 1606 72
said$	1009 608
same	1192 338 1886
same$	1588 1142 1192 1797 1208 1209 1823 1252 1886
sanction$	670
sanctions$	670
sat$	971 1183 356
saturd	359 360
saturday$	1580 359 1296 360 1902 1324
saturdays$	1580 1296 1902 1324
saw	1001 1606
say	1590 986 1001 1606
say$	1591 608
saying$	608
says	1001 1606
says$	608
scatte	1149 1150 547
scattered$	1754 1755
schedu	1348
scheme	1567 1584 411 1354 605
scheme$	32 412
schemes$	32
school	18 955 1560 1566 34 35 38 1031 1189 1794 1190 1800 1820 1216 1825 1233 1275 1880 340 1883 1290 357 1938 414
school$	0 1 26 1598 1636 1035 1801 260 1802 1803 1809 1818 1821 1822 1838 1871 1895 1294 1946
schoolchecks$	955
schooled$	1242
schools$	0 1 26 1795 1826 1838 1871 1895
scope	1007 1008
scope$	1610 1612 1613 516 517
scopes$	516
scoping$	516
score	1590
score$	51 608
scores$	51 608
screen	1567 30 1584 411 1354 605
screening$	967
screenings$	967
search	987
search$	672
searched$	1592
searches$	58 672
seat	33
seat$	244 310 366 367 380 1933 1945 920
seated$	1183 310 356 920
seating$	19 244 380 920
seats$	19 244 310 366 367 380 1945 1509 920
seatting$	380
second	1901
section34$	544
section35$	544
secure	949 1348
secured$	1554
security$	1669
see	938 1590 1001 1606 1728 1166 1169 1806 1864 1289
see$	1718 1116 1727 1143 224 1770 1774 1235 1300 406
seeing	1711 1731 1893
seeing$	1718 1119 1759 1764 1850 1881
seek	197 519 551
seek$	119 290
seekin	519
seeking$	290
seeks	519
seen	937 1558 1564 1578 1579 41 1104 1169 287
seen$	1542 978 1709 1716 1774 1307 371
sees$	224 406
seize$	673
seized$	673
seizes$	673
seizure$	673
seizures$	673
select$	335
selecte$	335
selectes$	335
selecting$	335
selects$	335
self$	1422
sell	1385
sell$	1603 62 1924 1925
seller$	628
sellers$	1495 628
selling$	62 1366 1384 1386
sells$	62 1386
semina	1567 1584 411 1354 605
send	258 355 594
send$	312 329 343 864
sende$	343
sended$	329 343
sendes$	343
sending$	312 329 343 864
sendred$	329
sends	955 1560
sends$	312 329 343 864
senior$	510
sense$	127
sensit	131 1082
sensitive$	1641 1068 1687 818
sensitively$	818
sent	1558 976 44 987 258 1913 1348
sent$	1581 981 1592 211 1186 278 1242 1250 1271 343 1355 865
sente$	343
sented$	343
sentence$	1611 1403
sentences$	1611 1403
sentes$	343
senting$	343
sents$	343
separa	1149 1150 1224 317 341 1913 547
separate$	1174 240 252 253 1194 269 270 277 1220 1221 1226 296 311 321 326 1266 1267 353 1293 1299 1305 379 1317 1491
separated$	1754 1755 1278 1491
separately$	1829 832
separation$	547
september$	1596 992
sergea	1566 34 35
sergeant$	635
serve$	923
server	372
server$	1309
serves$	923
servic	7 34 35
service$	32 412
services$	32 1622 99 1659 1424 1425
serving$	923
sessio	1567 1584 1883 411 1354 605
session$	1585 1177 1798 1803 1813 1222 1828 1904 1910 1949 607
sessions$	1585 1177 1799 1803 1815 1222 1828 1904 1949
set	1189 1794 1825 1275 1880 1290 357 551
set$	1008 72 73 74 1079 1809 1214 1234 1857 1895 1294 1348 569 583
sets	1794 1880
sets$	1214 1826 1895 569 583
setting$	1631 1665 1697 569
settings$	1631
settle$	1900 1917
seven	36 37 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1844 1262 1472 1484 1492
seven$	974
sever	168 263 333
several$	305
severed$	1726
severi	168
severs	168
sew$	918
sewing$	918
sews$	918
shadow$	1298
share	84
share$	100 1164 338 814
shared	1348
shared$	1625 1210 285 1223 1865 341 372 1310 814
shares	948 955 1560
shares$	1553 1164 338 814
sharing$	1555 100 1764 1164 338 814
she	64 313 334
she$	1698
shed	1930
sheet	1567 1584 411 1354 605
sheet$	15
sheets$	15
shelte	33 1930
shelter$	19 27 31 366 367
shelters$	31
shift	1567 1584 1290 411 1354 605
shift$	1585 1895 1904
shifts$	1585 1895 1904
shoo	347
shop	38 1938 1361
shop$	1570 1783 1845
shopke	1566 1321 414
shopkeeper$	0 1 26 1926 1388
shopkeepers$	0 1 26
shoplifting$	651
shops$	1570 1845 1941
shorte	319 614
shorten$	911
shortened$	911
shortening$	911
shortens$	911
should$	1030 121 129 130 1236
show	30 986
show$	967 1591 1951 1358 1375 1528 892
showing$	952 892
shown	966 1578 1579 44 150
shown$	1571 981 1087
shows$	967 1358 1375 892
shut	1914 373
shut$	303 344
shuted$	303
shuting$	303
shuts$	303
siblin	283 284
side$	967 1316 1922 1952
sides$	1316 1922
sign	1558 1559 28 33
sign$	943 948 19 957 31 385 1933 877
signed	966 1348
signed$	937 939 957 958 1571 877
signing$	877
signpo	937
signpost$	744
signposted$	1542 744
signposting$	744
signposts$	744
signs$	19 31 385 877
since$	1370
sing$	604
singes$	604
single	323
singly	1224
singly$	1829 1869 1478
sings$	604
sister	283 1288
sister$	712
sit	73 1116
sit$	1104 1115 1721 1727 205 1164 1777 1183 310 1887 1897 1303 1909 380 575
site	1189 1794 1204 1825 1883 1290
site$	32 1809 1813 1847 1895
sites	1794
sites$	32 1826 1895
siting$	380
sits$	1164 310 380 575
sittin	1794 1893
sitting$	1711 1764 1777 310 1881 380 575
sittings$	1795
situat	1422
situation$	1016 1421
six	36 37 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1844 1262 1361 1472 1484 1492
six$	974 1344
sixth$	1233 1275
size$	1282
skate	1930
skate$	604
skatees$	604
skater	36
skates$	604
skills$	1065
sleep	1590 1160
sleepover$	1702 1765
sleepovers$	1702 1765
slide	1567 1584 411 1354 605
slot	1883
slot$	1248 1904 1910
slots$	1248 1904
small	1246
small$	1851
snooke	1347
snooker$	1952
so$	1089 164 179 1191 1812 309 322 375 458
social	1104 1711 1881
social$	34 35 1120 1254 1291 468
socialise$	1709 1493
sofa$	366 367
sofas$	366 367
sold$	62 1386
solicitor$	731
some	1722 313 1487
some$	1195 305
somewhere$	1832 1255
son	1288
son$	1268 712
song$	27 1936
sons$	1268
soon$	1292
sooner	614
sort$	1234
sought$	1635 1701
space	1692 1295
space$	1665 1697 302 342 1900 1933
spaces$	1665 1697
speak	938 1169
speak$	154 1166 1774 1289 396 1528
speaking$	154 1711 396
speaks$	154 396
speed$	1689
spend	1590 1116
spend$	1104 1721 1777 431
spending$	1711 1759 1777 1881 1893 431
spends$	431
spent	949
spent$	1554 951 431
split	1149 1237 341 547
split$	1754 1150 242 243 1842 1278 356
splits$	242 243
splitting$	242 243
spoke	420
spoke$	972 1357
spoken	971 420
spoken$	937 1564 963 1576 1578 1579 41 1357
spotted$	1307 371
spread	341
spread$	1278 356
spring$	1596
squad	1898
squad$	1904 637
squads$	1904
square$	1104 1783 1803 1845
stabbing$	650
stabbings$	650
staff	17 18 1566 34 35 414
staff$	0 1 954 26 99 1069 1445 1457
staffa	955 1560
staffc	955 1560
staffchecks$	955
staffd	955 1560
staffe	955 1560 976
staffed$	1581 570
stafff	955 1560
staffh	955 1560
staffing$	1014 1048 570
staffl	955 1560
staffm	955 1560
staffo	955 1560
staffp	955 1560
staffr	955 1560
staffs	955 1560
staffs$	570
staffu	955 1560
staffv	955 1560
staffw	955 1560
stage	1930
stage$	27 1631
staged	1572
stagge	254
staggered$	321 1267
stall	1567 1584 411 1354 605
stall$	1951
stalls$	1951
stance$	1685
stand$	1115 310 1887 1897 380 559 574
standi	1711 1881
standing$	380 574
stands$	380 559 574
standting$	380
start	1590 1258
start$	1151 278 329 1900 529 896
starte	1090
started$	1695 329 896
starting$	329 896
startred$	329
starts$	278 329 529 896
starttime$	1863
starttimes$	1863
stated	1008
stated$	1613
station$	1570
stations$	1570
stay	1590 73 1071 145 1800
stay$	1036 1676 1076 1078 1183 260 295 1876 1885 364 389 436 439 501 554
staying$	295 364 389
stays$	1076 1078 295 364 389 436 439 554
steer$	181 295 822
steered$	822
steering$	10 181 295 822
steers$	181 295 822
step	1288
step$	282
stepbrother$	712
stepcarer$	712
stepcarers$	712
stepdad$	712
stepdaughter$	712
stepfather$	712
stepmother$	712
stepmum$	712
stepparent$	712
stepparents$	712
steps	1038
steps$	1643 366 367
stepsister$	712
stepson$	712
stereo	703
stereotypes$	1444
sticke	28
sticker$	31 418
stickers$	31 418
stigma$	1444
still$	983
stock	594
stood$	54
stop	1590 168 1123 222 223 351 373
stop$	169 182 1730 1126 219 234 1201 1827 286 1841 307 1245 429 897
stoppe	987 995 1914
stopped$	1592 1600 1703 1726 1827 339 429 897
stoppi	168 222
stopping$	169 286 307 897
stops	168 222
stops$	58 169 1827 286 307 1245 429 897
strang	1321
stranger$	1926
strate	1567 1584 411 1354 605
strategic$	510
strategies$	1039 1065 1424
stream	1898
street	1207
street$	1744
streets$	1744 1812
streng	485 1422
strength$	1660
strengthen$	795
strengthened$	1671 795
strengthening$	795
strengthens$	795
strengths$	98 1660
strik	466
strike$	69
strive	519
strong$	499
struck	466
struck$	69
studio	38
submit	955 1560 1348
submit$	907
submits$	907
submitted$	907
submitting$	907
suitab	92 183 317
suitable$	1029 1414
summer$	1596 381
summers$	381
sunday	359 360
sunday$	1580 359 1296 360 1902 1324
sundays$	1580 1296 1902 1324
superv	1567 34 35 1584 411 1354 605
supervised$	540
supervision$	1556
supper	30 1337 1338
supper$	967 1942 1943 1951 1529
suppers$	967 1529
supplied$	62 1386
supplier$	647
suppliers$	647
supplies$	62 647
supply	1385
supply$	1603 62 1924 1925 647
supplying$	62 647
suppor	937 938 1567 1584 1033 123 131 1082 155 287 411 1354 1407 485 1422 605
support$	1556 92 1634 93 94 1039 471 1424 1425 800
supported$	1542 93 1638 1681 800
supporting$	93 800
supportive$	1060 1668 1068 1687 1092 499 1470 800
supports$	93 800
sure$	139 363 1462
sured$	363
sures$	363
surger	1337 1338
surgery$	1942 1943
survey	1567 970 1578 1579 1584 411 1354 438 605
survey$	32
surveyed$	1575
suspen	374 543
suspend$	550
suspende$	550
suspended$	1810
suspendes$	550
suspending$	550
suspends$	550
sustai	745
sustained$	1671
swap$	914
swapped$	914
swapping$	914
swaps$	914
sway$	1298 1918 377 1315
sweep	347
sweep$	917
sweeping$	917
sweeps$	917
swim$	1951 1529 604
swimes$	604
swims$	1529 604
switch	362
switch$	584
switched$	584
switches$	584
switching$	584
system$	32 1035
systems$	32
t$	1128 556
table	33 1825 1252 1275 1880
table$	19 1747 1813 1857 366 367 1347
tabled	1348
tables	1189 1794
tables$	19 1826 366 367
tackle	113 485
tackle$	1050 668 787
tackled$	1671 787
tackles$	668 787
tackling$	668 787
tailor	92
tailored$	1029
tak	373 594
tak$	324 343
take	258
take$	4 68 69 88 101 119 133 143 149 312 324 343 408 890
taked$	343
takeing$	312
taken	1595 1913
taken$	1004 68 69 149 1186 324 1908 1348
takes	258
takes$	68 69 143 149 312 324 343 408 890
taking	258
taking$	69 101 133 143 149 324 343 890
taks$	324 343
talk	938 1567 1584 411 1354 605
talk$	1585 154 1166 1289 518 1528 607
talked	971 420
talked$	1576 972 1578 1579 1357
talkin	1893
talking$	154 1764 1420
talks$	1585 154 518
tally$	15
target	92 1385
target$	21 1603 1924 1925 655
targeted$	1029
targeting$	655
targets$	21 655
task$	21
tasks$	21
taught	287
taught$	1183 1242 1250
taxi$	1951
taxis$	1951
teach$	1602 128 244 873 936
teache	17 18 955 1560 1566 34 35 414
teache$	128
teacher$	0 1 26
teacherchecks$	955
teachers$	0 1 954 26
teacherschecks$	955
teaches$	1602 128 873 936
teaching$	128 873 936
teachs$	128
team$	1018
teams	1233
teams$	1838
teenag	163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1844 1262 1284 1472 1484 1492
teenagers$	1889
teleph	937
telephoned$	1542
tell	1590 986 1001 1606 228
tell$	1591 188 608 893
telled$	188
telling$	188 893
tells	1001 1606 228
tells$	188 608 893
tellsed$	188
tellsing$	188
tellss$	188
temptation$	1298
ten	1361
tenanc	340
tennis	1347
tennis$	1952
tent	1898
term	1042
term$	1596 1647 381
terms$	381
text	938 1567 1584 1166 1289 411 1354 605
text$	868
texted	937 1578 1579 420
texted$	1542 1357
textin	1244
texting$	1849 868
texts$	868
than	1109
than$	984 1714 1715 200 1152 1158 1178 1402
thanke	1578 1579
that$	946 384 1360 1367 1377 443 1534
thatfriends$	1866
thatgroup$	1866
the	1327 1453
the$	942 1577 996 125 1069 1070 1080 1167 1173 1187 1225 384 1323 1325 1931 1328 1331 1334 1944 1340 1946 1344 1346 1360 1367 1374 443 445 450 451 1445 1457 522 1497 1498 1500 1501 1502 1503 1504 1505 1507 1513 1514 1515 1516 1517 1518 1519 1521 1522 1523 1526 1527 1537 1538 1540
theatr	38
thefriends$	1866
theft	616
theft$	644
thefts$	644
thegroup$	1866
their	1766
their$	1577 982 76 1094 202 1173 268 1340 1946 1360 1367 522 1498 1500 1526 1537 1538
theirfriends$	1866
theirgroup$	1866
theirs$	1601 1378
them	36 996 999 1002 1003 1031 138 1075 163 1106 1719 1124 1125 1165 1784 1180 1181 1787 1790 283 1844 1856 1262 334 1327 1330 1343 1361 1374 1422 1472 1484 1487 1492
them$	1577 1604 1607 1608 1636 1069 1690 1124 1742 1156 1805 350 1935 1334 1946 1367 439 1397 1445 1457 1505 1524 1525 1532 1534 1537 1540
theme$	1655
themes$	1655
themse	48
themselves$	985 1672 621
then$	1693
therapist$	734
there$	1588 1045 255 1823 434 1496
these	1031
these$	999 1636
they	23 36 48 64 138 1075 213 1790
they$	960 985 1016 1698 350 593
thin$	203
things$	1016 1039 1666 1095 1420
think	1001 1606 1071
think$	986 1676 1686 437 513
thinking$	1639 513
thinks	1001 1606
thinks$	437 513
thinned$	203
thinning$	203
thins$	203
this	1008 1374
this$	1610 1612 1613 1614 1173 1225 1367 443
thisfriends$	1866
thisgroup$	1866
those$	61 382
though	1001 1606
though$	1399
thought$	1639 1051 437
threat	987 616
threat$	58
threaten$	62 1924 1925 1926
threatened$	1592 62 690
threatens$	62
threats$	58
three	48 64 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 284 1844 313 1262 1284 1901 1343 1472 1484 1487 1492
three$	985 163 1106 174 1719 1125 1768 1165 1170 1784 1180 1181 1787 1790 1195 1844 305 1262 1889 1311 1325 1328 1344 1346 1472 1484 1492 1502 1534
threes$	1890
throug	937
through$	1542 5 1576 80 117 1448 1469
throw	355
thursd	359 360
thursday$	1580 359 1296 360 1902 1324
thursdays$	1580 1296 1902 1324
ticket	33
ticket$	418 1531
tickets$	418 1531
tie$	184 320 1270
ties	1105 1107 1200
ties$	1710 1712 184 204 1805 320 1270
time	1794 1883
time$	1014 1631 1043 1048 1709 1115 1732 1734 1735 1146 1147 1757 1767 1775 234 1176 1177 1783 1185 1797 1798 262 1815 1248 1256 1863 1869 1887 1904 1910 1368 1371 1431
timely	131
timely$	1068
times	1794 616
times$	1583 43 57 1631 1177 1795 1248 1863 1872 1904
timeta	1567 28 1584 1189 1794 1190 1216 362 411 1354 605
timetable$	1550 32 1821 1933
timetabled$	356
timetables$	32 1795
to	276
to$	1542 1568 964 1577 978 1586 1620 1024 1643 1648 1050 1656 1658 121 1670 129 1674 1687 1083 1084 1144 1171 246 1791 267 1236 1855 1857 1333 1939 1336 1339 1341 1950 1357 1359 1362 1369 1370 1372 1393 1408 1454 1456 1499 1508 1515 1533 1535
togeth	1104 1105 1711 1718 1116 1727 1728 1143 1751 1160 1162 1769 1169 1192 1806 1235 1238 1886 1308
together$	1700 1709 1710 1716 1720 1721 1748 1749 1752 1757 1765 1767 1774 1775 1776 1777 1783 1797 1823 1836 1840 1843 1849 1887 1897 1912 1371 1423 1479 1541
togethers$	1765 1776
told	971 1578 1579 1001 1606 1008 73 75
told$	1576 1613 1012 232 1913 608
took	1595 54
took$	69
toolki	1567 1584 411 1354 605
tools	33
tools$	1065
torches$	418 1531
touch	971 1104
touch$	1576 1709 1420 492
tour	1567 1584 411 1354 605
tour$	1949
tourna	30
tournament$	967 1951
tournaments$	967
tours$	1949
toward$	1456
towards$	1456 1469
town	1189 1794 1800 1820 1825 1885
town$	1802 1816 1871
towns	1794 1207
towns$	1812 1817 1826
track$	654
tracke	1567 1584 411 1354 605
tracked$	654
tracking$	654
tracks$	654
train$	844
traine	937 1558 1564 963 1348
trained$	1542 1568 843
traini	950 1567 1584 411 1354 605
training$	2 1547 1555 1556 1233 845
trains$	843
transf	258 362
transfer$	278 293 306 329
transfere$	293 306
transfered$	293 306 329
transferes$	293 306
transfering$	293 306 329
transferred$	1186 278 293 306 1250 329
transferring$	293 306
transfers$	278 293 306 329
transl	1348
transp	287
trauma$	98
travel	348
travel$	1101 1115 1116 1164 1777 1202 1529
travelling$	1764
travels$	1101 1164
treated$	706
tries	519
trim$	916
trimmed$	916
trimming$	916
trims$	916
trip	1567 1584 1337 1338 411 1354 605
trip$	1585 1222 1828 1942 1943 1951 607
trips$	1585 1222 1828 1951
trust	1590 1001 1606 1422 698
trust$	617
trusted$	617
trusts	1001 1606
trusts$	617
try	519
trying	519
tuesda	359 360
tuesday$	1580 359 1296 360 1902 1324
tuesdays$	1580 1296 1902 1324
turf	347
turn	1551 1558 1559 1590 355
turn$	943 303 1345 413 432 585
turned$	1100 303 344 585
turning$	303 585
turnout$	1353
turns$	303 1345 432 585
tutor	34 35 1189 1794 1825 1233 1275 1880 1883
tutor$	1189 1190 1216 1838 1275 1290 357
tutors	1794
tutors$	1826 1838
twice$	1543 43 57 1932
two	64 163 1106 1719 1722 1125 1165 1784 1180 1181 1787 1790 283 1844 313 1262 1901 1472 1484 1487 1492
two$	163 1106 174 1719 1125 193 1131 1768 1165 1170 1784 1180 1181 1787 1790 249 1187 1195 1805 283 1844 305 315 1262 334 1311 1325 1328 1344 1346 1472 1484 1487 1492 1502 1513 1514 1534
twos	1285
twos$	1285 1890
type$	1234
unable$	206 352
uncle	1148
uncle$	718
under$	112 1348
underm	378
unders	1071 1407 485 1422
understand$	1676 804
understanding$	1470 804
understands$	804
undert	1090 1348
undertake$	232
undertaken$	1695
undertakes$	232
undo	263 333 378
unfair$	694
unfairly$	694
unfold$	1621
unfoldes$	1621
unfolds$	1621
unfollow$	553
unfollowe$	553
unfollowed$	553
unfollowes$	553
unfollowing$	553
unfollows$	553
unfriend$	553
unfriende$	553
unfriended$	553
unfriendes$	553
unfriending$	553
unfriends$	553
unit	1800 1825 340
unit$	1871
units$	1826 1871
unload$	919
unloaded$	919
unloads$	919
unlock$	840
unlocked$	840
unlocking$	840
unlocks$	840
unsafe$	613
unsupervised$	1155
untangle$	326
until	1326
until$	991 1198 308 1931 1497 1510
up	1548 1040 1052 1348
up$	1542 941 1561 1562 1571 1573 1581 1600 1011 1638 1034 1035 1645 1050 1657 1663 1068 1684 146 147 1710 1119 1754 1755 1765 1179 1785 1842 1849 1927 1350 1420 1497 1506 1517 1518 1524
upd$	1350
update	955 1560 1567 1584 1033 1037 411 1354 1418 605
update$	81 1624 813
updated$	81 1638 1419 813
updates$	81 1624 1642 813
updating$	81 813
uped$	1350
upinto$	1339
upon$	1251
ups$	1553 1765 1350
upskil	485
uptake	4
uptake$	941 1353
upto$	1339
urge$	520
urged$	520
urges$	520
urging$	520
use	1590 986 1038 1385
use$	1591 1603 1643 109 119 133 1924 1925 430 541
used	949
used$	1554 1595 430
useful$	1601
uses$	109 430
usher	347
using$	133 1366 430
usual$	1017 1054 124
valued$	1701
vehicle$	663
vehicles$	663
venue	1883
vicar	34 35
victim$	683
victims$	683
video	1567 1584 411 1354 605
video$	1928 1933 1936
view	1551
view$	1053 1685
viewe	1558
views	948
views$	1553 159 1444
vigila	1082
vigilance$	1434
vigilant$	1641 1687
visibility$	1389
visible$	1668 499 1470
visit	938 1551 1567 41 1584 1166 1289 1337 1338 411 1354 541 605
visit$	978 1585 1702 1727 1300 1942 1943 1951 607 861
visite	937 1558 1564 963 971 1578 1579 976 420
visited$	1542 1568 1576 1581 978 1357
visiti	1893
visiting$	1764 861
visits	948 955 1560 541
visits$	1553 978 1585 1702 1160 1951 861
voice	1407 1422
voice$	758
voices$	758
volunt	1566 1567 34 35 1584 411 414 1354 605
volunteer$	0 1 26 1585
volunteers$	0 1 26 1585
voucher$	418
vouchers$	418
vulner	1696 1422
vulnerabilities$	778
vulnerability$	778
wait	616
wait$	1887 573
waited	1595 54
waiting$	573
waits$	573
waive$	927
waived$	927
waives$	927
waiving$	927
walk	938 1590 986 348 1332 1337 1338
walk$	1591 1101 1115 1116 1164 1777 1202 1937 1942 1943 1949 1951 439 862
walkab	1567 1584 411 1354 438 605
walked$	862
walkin	1711
walking$	1881 1893 862
walks	348
walks$	1101 1164 1949 1951 439 862
wall	1930
wall$	1570 366 367
walls$	1570
want	1001 1606 519
wanted	1001 1606
wants	1001 1606 519
warden	1566 34 35 414
warden$	0 1 26
wardens$	0 1 26
warm$	1601
warn$	188 217 332
warne$	217
warned$	188 217 332
warnes$	217
warnin	1114
warning$	58 188 217 332
warnings$	58
warns$	188 217 332
was	1595 54 73
was$	964 969 973 1597 67
watch	1551
watch$	386 1434
watched$	386
watches$	386
watchful$	1032
watching$	386 504
way	1061 291
way$	1640 1666 1673 1779 1831 1228
ways$	1779 1424 1452 517
we	34 35
we$	1698
weaken	263 1257 333 1919 378
weaken$	1862
weakens$	1862
weaker	1246
weaker$	1851
wean$	181
weaning$	181
webina	1567 1584 411 1354 605
webpag	1567 1584 411 1354 605
websit	1567 1584 1930 411 1354 605
website$	27 1570 32
websites$	32
wedge$	302 342
wednes	359 360
wednesday$	1580 359 1296 360 1902 1324
wednesdays$	1580 1296 1902 1324
week	1883
week$	1580 381
weekda	359 360
weekday$	1296 1902
weekdays$	1296 1902
weeken	359 360
weekend$	1580 1296 1902
weekends$	1580 1296 1902
weekly$	1543 1932 401
weeks	359 360
weeks$	1580 1647 1296 1902 381
weekss$	381
welcom	123 155
welcoming$	1601 1060 1668 1092 1470
welfare$	700
well$	523
wellbe	1696 1422
wellbeing$	763
went$	969 1322
were	1595 54 73
were$	964 969 973 1590 1597 67 246
what	86
what$	1007 1023 1057 1360 1377
whatev	86
whatever$	1023
whatsapp$	1253 372 1310
when	53 86 1292
when$	990 77 1023 1632 1642 1643 1645 1646 130 1741 1886 1360 1377 1408 1413 477 1421 1428 528
whenev	1292
whenever$	130 1741 477 528
where	53 86 1332
where$	990 77 1023 1642 1643 1645 111 130 1304 1937 1360 1377 1408 1413 477 1428 493 528
wherea	53
whereas$	990
wherever$	130 477
whether$	1377 1452
which$	1360 1377 1515
while	53
while$	990
who	64 1916
who$	946 1557 998 1319 1320 1360 1377 1384 448
whoever$	449 1532
whole	1487
whole$	98 163 1106 1719 1125 1165 1784 1180 1181 1787 1790 1844 1262 1472 1484 1492
whom$	1360 1377
why$	1377
widen$	912
widened$	912
widening$	912
widens$	912
wider$	277
wife$	719
will$	940 964 1030 121 129 1236 1259
wind	373
window$	1570
windows$	1570
wing	1825 1898
winter$	1596
wisely$	1878
wiser	1272
wish	1001 1606 519
wishes	1001 1606 519
wishes$	159
with	1247
with$	1542 1577 1011 1012 1642 1645 1646 1050 1657 116 1087 1098 1704 1708 1712 1713 1119 1132 1756 1769 1168 1791 1855 1333 1939 1357 1370 1393 1408 1417 1423 1440 1469 1496 1510 1512 1515 1541
withdr	182
withdraw$	286 324 928
withdrawe$	324
withdrawen$	324
withdrawes$	324
withdrawing$	324 928
withdrawn$	1810 1827 928
withdraws$	286 324 928
wither	1257
wither$	1862
withers$	1862
within	70 221
within$	1141 1158
without$	1706 328 428 708
word$	1611 459
words$	1611
work	950 519
work$	2 1555 1556 27 1016 1639 1640 1660 153 1828 485 486 532
worked	951 976
worked$	937 1581 287 486 532
worker	18 955 1560 1566 1567 34 35 1584 411 414 1354 605
worker$	0 1 26 1615 1618 415 1405 737
workerchecks$	955
workers$	0 1 26
workerschecks$	955
workin	950 1422 519
working$	10 1555 1639 1640 486 532
workload$	1014
works	519
works$	27 486 532
worksh	1567 1584 1275 1880 1290 411 1354 605
workshop$	1585 1895 1949 607
workshops$	1585 1895 1949
worrie	1001 1606
worries$	1020 1626
worry	1001 1606
worse	614
worst	1487
wound$	1914
wrap	92
wraparound$	1029
wristbands$	418
write$	842
writes	955 1560
writes$	842
writing$	562
writte	966 971 1008 72 1348 420
written$	937 1564 963 1571 1576 1578 1579 1613 1009 1357 842
wrong$	695
wrongly$	695
wrote	420
wrote$	972 1357
yards$	1763
year$	1596 1189 1809 381
years$	381
young$	23 36 37 48 60 999 64 1002 1003 1031 1069 138 163 1106 1719 1124 1125 213 1165 1784 1180 1181 1787 1790 284 1844 1856 1262 1284 1330 1941 1343 1361 1422 1445 1472 1484 1492
younge	163 1106 1719 1125 1165 1784 1180 1181 1787 1790 249 1195 283 1844 313 1262 334 1901 1916 1472 1484 1492
younger$	1163 1884
youngest$	1884
youth$	1803 1495
youths	1284
youths$	1156 1889 1495
yp	64 163 1106 1719 1722 1723 1125 1738 1740 1751 213 1766 1165 1784 1180 1181 1787 1790 249 1195 1804 1807 1808 283 1833 1844 313 1856 1262 334 1901 1297 1903 1472 1484 1487 1492
yp$	1805 1280
zine$	1531
zines$	1531
zone	1113 1114
zone$	1473
zones	1113 1114
zones$	1473
