957 623 425

LEAD (?:out |up )?(?:[\w’'-]+ ){0,3}?THING
THING(?: [\w’'-]+){0,4}? (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|fully) ){0,4}(?:DONE|(?:take|takes|took|taking|taken) place)
WORKERS (?:(?:is|are|was|were|be|been|being|has|have|had|will|to|all|each|who) ){0,4}REACHED
WORKERS (?:will )?(?:meets?|patrols?|visits?|reports?|rings?|contacts?|walks?|speaks?|talks?|phones?|attends?|sees?|texts?|emails?|supports?|checks? in) (?:[\w’'-]+ ){0,8}?(?:each(?! other)|every|all|once|twice|weekly|fortnightly|monthly|daily)
(?:training|induction|briefing|course|programme|plan|review|audit|assessment|work|actions?) (?:(?:is|are|has|have|been|will|be) ){0,3}(?:completed?|delivered|done|finished|signed off)
(?:record|log|register|list) (?:is|are|will be) kept
(?:completion|delivery|uptake|take-up|attendance|provision|distribution|creation|production|publication|introduction|implementation|roll-?out) of \w+
reach(?:es|ed)? (?:over |at least )?\d+
(?:extent|degree) to which (?:the |all |each )?WORKERS
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
(?:placements?|moves?|is placed|are placed|be placed|is moved|are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|lesson|building|class)(?! as (?:the\s+|any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
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

2 3 4 5 6 8 10 11 12 13 14 15 16 17 18 19 20 22 23 26 27 28 29 32 33 35 36 37 38 39 40 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 59 60 62 64 65 78 85 86 87 88 89 94 95 96 97 98 100 105 106 108 112 129 132 135 194 204 217 235 236 237 240 241 242 243 244 245 246 275 276 277 279 280 281 282 283 284 287 290 291 292 299 300 305 306 307 313 316 318 319 321 322 324 325 330 331 335 336 337 339 344 345 346 348 349 350 351 355 356 357 358 360 364 365 366 367 368 369 370 371 372 373 376 378 381 382 383 384 385 387 388 389 390 393 394 406 412 413 414 421 484 485 488 489 495 497 498 499 500 501 502 504 506 507 508 509 526 527 528 529 530 532 533 534 535 536 537 538 541 542 543 544 545 546 548 549 551 552 553 554 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 577 579 580 581 582 583 584 586 587 588 589 590 591 592 593 595 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 618 620 622 623 624 625 626 627 628 629 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 701 704 706 707 708 709 710 711 713 714 715 717 718 719 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 755 756 757 758 759 760 761 762 764 765 766 767 768 769 770 771 772 773 774 775 782 783 784 787 788 790 812 866 871 878 902 904 915 916 923 926 927 928 930 931 934 935 945 946 948 950 951 952 953 1 9 24 25 30 31 34 41 57 58 61 66 67 70 75 76 77 79 81 90 91 92 93 99 101 104 107 109 110 111 114 116 117 119 122 127 128 130 131 133 134 166 170 171 186 189 199 220 221 223 224 225 228 232 233 238 239 263 278 285 288 289 294 295 296 297 298 301 302 308 311 312 314 315 317 320 323 326 327 328 329 332 333 334 338 340 342 343 347 352 353 354 359 361 362 363 375 377 386 391 392 395 399 400 401 402 403 405 407 409 418 420 427 429 456 483 486 487 490 496 503 505 510 511 524 525 531 539 540 547 550 555 578 585 594 596 616 617 619 621 676 684 700 702 703 705 712 716 754 763 781 786 789 792 794 797 801 804 809 811 814 823 834 844 852 863 868 869 870 872 873 875 876 877 886 888 903 909 910 912 917 918 920 924 929 932 933 936 937 938 939 941 942 944 947 954 955 956 0 7 21 63 68 69 71 72 73 74 80 82 83 84 102 103 113 115 118 120 121 123 124 125 126 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 167 168 169 172 173 174 175 176 177 178 179 180 181 182 183 184 185 187 188 190 191 192 193 195 196 197 198 200 201 202 203 205 206 207 208 209 210 211 212 213 214 215 216 218 219 222 226 227 229 230 231 234 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 264 265 266 267 268 269 270 271 272 273 274 286 293 303 304 309 310 341 374 379 380 396 397 398 404 408 410 411 415 416 417 419 422 423 424 425 426 428 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 457 458 459 460 461 462 463 464 465 466 467 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 491 492 493 494 512 513 514 515 516 517 518 519 520 521 522 523 648 776 777 778 779 780 785 791 793 795 796 798 799 800 802 803 805 806 807 808 810 813 815 816 817 818 819 820 821 822 824 825 826 827 828 829 830 831 832 833 835 836 837 838 839 840 841 842 843 845 846 847 848 849 850 851 853 854 855 856 857 858 859 860 861 862 864 865 867 874 879 880 881 882 883 884 885 887 889 890 891 892 893 894 895 896 897 898 899 900 901 905 906 907 908 911 913 914 919 921 922 925 940 943 949

8 14 6 4 3 6 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 9 8 10 7 9 10 10 8 6 7 8 7 9 3 4 7 6 5 4 6 9 7 6 14 3 3 5 10 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 5 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 4 5 8 6 3 9 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 7 11 6 8 3 3 4 3 5 4 4 5 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 6 8 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 11 12 6 10 11 9 8 7 13 20 7 6 10 9 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 4 4 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 7 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 2 1 1 2 3 3 4 5 2 2 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 6 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	337 1388
34$	561
35$	561
YP	1226
a$	1628 1058 1096 1106 1107 1120 1169 227 1218 1357 1359 1983 1362 1365 1996 1998 1378 1380 1394 1431 1535 1536 1538 1539 1540 1541 1543 1545 1551 1552 1553 1555 1556 1557 1561 1564 1575 1576
abc	187 1144
abcs	1144
able$	1672 1153 217 1293 436 1448
about$	1117 1758 1484 1489
above$	1898
abreast$	774
academ	1849 1872 1877
academy$	1923
accept	1590
access	1097 1441
access$	1720 502
accessible$	1712
accomm	354
accommodation$	1853
accordingly$	1460 1461
accoun	1633 1064 689
account$	33 1673 1687 1735
achiev	979
achieved$	1602
acknow	998 499
acknowledge$	826
acknowledged$	826
acknowledgement$	1621
acknowledges$	826
acknowledging$	826
across	2000
across$	1686 1834 1457
act$	503
acted$	1636
action	1606 1623 1064 1084 425 1388 623
action$	2 22 1683 1687 1707
actions$	2 22
active$	1075
activi	1606 1623 1123 425 1388 1498 623
activities$	1624 1746 1867 1256 1880 1458 1459
ad$	113
add	568
add$	898
added$	898
adding$	898
additi	98
additional$	1055
addres	79 80 1059 119 499
address$	1076 1283 806
addressed$	1037 1682 806
addresses$	1283 806
addressing$	806
adds$	898
adopt$	139 907
adopte	987 1382
adopted$	1610 907
adopting$	907
adopts$	907
adult	1633
adult$	1413 1414 458 853
adults$	1649 105 640 853
advert	1606 1623 425 1382 1388 623
advice$	1678
advis$	228
advise	35 36
advise$	199 228 822
advised$	228 822
adviseed$	199
adviseing$	199
advises$	199 228 822
advising$	228 822
adviss$	228
advoca	499
afraid	1008
afraid$	1631 709
after$	1638 1707 1984 1526
aftern	373 374
afternoon$	1619 1208 1330 1954
afternoons$	1619 1208 1330 1954 1402
again$	1737 1895
against$	71 1185
age$	1963
agenci	11 1605 1044 428
agencies$	0 1 1585 968 27 1667 105
agency$	1594 1060 1061
agenda$	1453
agree	568
agree$	243 377 596
agreed	987 991 1059 1382
agreed$	1610 1614 1043 1682 377 1386 596
agreem	1606 1623 1757 425 1388 623
agreement$	30 1756
agreements$	1756
agrees$	243 377 596
aim	533
aiming	533
aims	533
alarm$	20 432
alarms$	20 432
alert	1108
alert$	1685 1731 1507
all	18 70 1057 1908 1361 1990 1529
all$	1581 975 985 1616 1003 1680 105 1198 1252 1538 1541 1565
alloca	970 1382
allocate$	921
allocated$	1593 370 1386 921
allocates$	921
allocating$	921
allotment$	28
allow$	1663 1697 1128 1235 1265 1500
allowed$	1128 1153 1298 1939
allows$	1663 1697 1500
allowted$	1128
alone	1008 1258
alone$	1631 1881 1899 1921 1515
along$	1167 1499
alongs	1286
alongside$	1909 1457 1506
altern	1736 194 331 1498
alternate$	251 1225
alternating$	251
amend$	903
amende	1382
amended$	903
amending$	903
amends$	903
among$	1129 1172 1834
amongs$	1686
amongst$	1686
an$	1058 131 1096 1106 1359 1362 1996 1378 1380 1394 456 1551 1552 1553 1575
analyst$	651
analysts$	651
and$	1015 1053 1055 1114
anothe	1044 1772 1787 1789 1800 1815 1856 1860 1249 1955 1957 566 1527
another$	1667 1773 1786 1802 1820 1829 1830 1838 1840 1842 263 1231 1238 291 1254 1884 1888 1904 1913 1920 1300 1927 1943 1946 367 1327 1333 1958 1996 1380 457 1523
answer	998 1636
answer$	1621 946
answered$	946
answering$	946
answers$	946
any$	1045 89 1047 1198
anybody$	1570
anyone$	1570
apart	1767 1777 1780 1180 1181 276 1858 1291 375
apart$	1803 1804 1834 1835 1213 1837 262 1845 1852 1233 1914 1925 1944 384 1352
apolog	710
apologise$	616
apologised$	616
apologises$	616
apologising$	616
app$	33
appeal$	1970 391 1349
appl	568
applic	1606 1623 425 1388 623
applicable$	1447 1448
application$	1985
applied$	589
applies$	589
apply$	589
applying$	589
appoin	1606 1623 425 1382 1388 623
appoint$	878
appointed$	1386 878
appointing$	878
appointment$	1624 1985
appointments$	1624
appoints$	878
appren	1324
apprenticeship$	1947
apprenticeships$	1947
approa	1603 1008 1419
approach$	1683 1684 1719 789
approachable$	1712 1507
approached$	1631
approaches$	1010 789
approaching$	1813
approp	98 331 1441
appropriate$	1043 1052 1055 1712 1447 1448 837
appropriately$	1686 837
approv	970 991 1382
approved$	1593 1614
apps$	33
april$	1640 1018
are	960 79 91
are$	985 989 990 47 1629 73 1102 257 453 455
area	1220 1843 1849 1872 1877 1935 1937
area$	1793 1850 1230 1231 1854 1855 1510
areas	1843
areas$	1793 1878
arise	1093
arise$	1716
arises$	1716 1447
around$	1667 1055 1117 1758 1442 1506
arrang	976 1599 1611 1382
arrange$	1128
arranged$	1679
arrangeed$	1128
arrangeted$	1128
arrest	1008 634
arrest$	64
arrested$	1631
arrests$	64
arriva	1292
arrivaltime$	1915
arrivaltimes$	1915
arrive	362 558
arrive$	1146
articl	1606 1623 425 1388 623
as$	1020 83 85 1049 96 1682 1686 1687 1689 1690 136 212 453 475 476 1442 490 1455 1462 543
asbo	187 1144 188 1145
asbos	1144 1145
aside$	1558
ask	1629 1027 1650
ask$	199 446 914
aske	446
asked	992 1617 1618 1027 1650 434
asked$	1615 1632 1011 1027 199 243 1391 914
asking$	199 914
asks	1027 1650
asks$	199 446 914
aspira	1456
aspirations$	795
assaul	634
assault$	68 471
assaulted$	68 471
assaults$	68 471
assemb	1606 1623 1933 425 1388 623
assemble$	1949
assemblies$	1624 2001
assembly$	2001 625
assess	1606 1623 1033 79 425 1388 623
assessment$	2 1654 1656 1659 1660 1662 1438
assign	1382
assign$	595
assigned$	370 1386 595
assigning$	595
assigns$	595
assist$	757
assistance$	1678 757
assisted$	757
assisting$	757
assists$	757
associ	1135 1136 1760 1138 1767 1147 1772 1776 1777 1200 1269 1933 1945
associate$	1758 1770 1819 1823 1892 1530
associating$	1759 1808 1531
association$	1759 1761 1825 1508 695
associations$	696
assumptions$	1478
at$	986 1628 1019 95 1682 1076 1158 1161 1805 290 1905 1907 344 1981 1984 1986 1367 1375 2000 2002 1402 1485 1526 1534 1535 1536 1548 1549 1550 1574
attachment$	1304
attachments$	1304
attack	634
attack$	68 704
attacked$	68 1420 704
attacks$	68 704
attemp	533
attend	957 958 4 964 1587 969 971 1597 1598 976 1599 992 997 42 362 1382 427 558
attend$	999 1132 1905 1384 951
attendance$	961 1594 1596 62 1387
attendd$	1384
attended$	1580 1615 1620 999 1384
attendees$	1592 1596
attending$	1580 951
attends$	999 1132 1384 951
attention$	1077
attenu	277
attitudes$	1478 800
attraction$	1970
attractive$	1712
audit	1606 1623 425 1388 623
audit$	2
august$	1640
aunt	1179
aunt$	735
auntie$	735
aunty$	735
autumn$	1640
availa	1108 1382
available$	1043 1679 1080 1731
avoid	193 1779
avoid$	1150 1845
avoidi	193
avoiding$	1150 1400
aware	1048 1059 1108
aware$	1671 1682 1685 1725 1731 775
awaren	1456
awareness$	1444 488 1446 526 794
away	1849 276 1249 305 1937 375 1352
away$	1754 1767 1779 1780 1805 1188 237 1840 1233 296 1262 1907 1925 1303 1311 1315 1335 384 1352 1542
back	1041
back$	1664 384 448 1571
backinto$	1373
backto$	1373
badmin	1381
badminton$	2004
bail$	187
bake$	622
bakees$	622
bakes$	622
ban	179 182 233 234 239 365 387 388 1376 560
ban$	180 1157 230 275 1999
band	1950
bann	388
banned	179 182 358 1966
banned$	1752 180 275 353 1315
banner	29
banner$	399
banners$	399
bannin	179 182 233
banning$	180 275
bans	179 182 233 239
bans$	180 275 1999
bar	179 182 233 365 388 560
bar$	180 275
barbec	31
barbecue$	988 2003
barbecues$	988
barr	388
barred	179 182 358
barred$	1752 275 353 1315
barrier$	316 356
barrin	179 182 233
barring$	275
bars	179 182 233
bars$	180 275
base$	1463
based$	1061 1492
basis$	1693
be	91 151 496
be$	985 990 73 1056 102 1062 114 1085 1092 143 1102 1104 148 1127 1146 223 242 1826 257 453 515 550
bear$	142
bearing$	142
bears$	142
become	91
been	1639 60
been$	9 980 985 994 73 1056 257
before$	1628 58 1017 1984 729
behavi	1740 1456
behaviour$	187 188 1478 799
behaviours$	1478 799
behind	1360
behind$	1886 1983 1418 697
being	91 151 1945 1456
being$	73 1056 1760 1813 1826 1933 1399 1400 515 1495
believ	1636 1027 1650
belong	1034 79
belong$	1657 481
belonging$	1713
belongs$	481
bench	34 1982
bench$	20 32 380 381
benches$	20 32
beside	1281 1286
beside$	1909 1549
best	1441
best$	1494
better	98 103 194 331 1306 489 499 632
better$	1055 1060 1720 166 1165 291 311 1930 430 524
betwee	1757
between$	1686 1129 1753 1761 1762 1834 1273 1313 1427
beyond	76 1188
bid	1606 1623 425 1388 623
bigger$	1898
bike	34
bin	34
bin$	20 32
bingo	1381
bingo$	2004
bins$	20 32
bit$	1743
blankets$	1569 1577
block	387
block$	173 570
blocke	1960 1966
blocke$	570
blocked$	1752 173 570
blockes$	570
blocking$	173 570
blocks$	173 570
board	11
board$	968 1609 1928 1381 1471
boardi	1849
boarding$	1247
boards$	1609
boat	1950
bond	1138 1234
bond$	1761 215 1857 313 334 1304
bonds$	215 1857 1304
book	1597 376
book$	1997 1569 892
booked	1597 997 1382
booked$	1620 892
booking$	1985 892
bookle	1606 1623 425 1388 623
booklet$	1589
booklets$	1569
books	34
books$	1997 1569 892
boroug	1220 1843 1849 1872 1877 1937
borough$	1850 1230 1854 1868 1923
boroughs$	1869
both	1908 1361 1990
both$	1616 1536 1538 1540 1541 1578
bought	991 1382
bought$	1614 1389 876
bounda	1740
box$	622
boxes$	622
boxs$	622
boy	174 1137 1768 1156 1196 1833 1211 1212 1836 1839 260 1226 1896 1296 1322 1509 1521 1529
boy$	1841 327 1314
boyfriend$	744
boys	24 37 38 52 1013 66 70 144 1101 174 1137 1768 1156 224 1196 1833 1211 1212 1836 1839 298 1896 1908 1296 1318 1968 1364 1377 1395 1509 1521 1529
boys$	981 995 1009 1023 1817 1841 1842 1857 327 1941 1987 1520
bread$	1577
break	1220 1843 276 277 1292 347 368 1329 392 564
break$	193 253 254 1221 1233 280 296 1271 1952
breakf	1371 1372
breakfast$	1994 1995 1567 1577
breakfasts$	1567
breaki	277 368
breaking$	253 254
breaks	1843 277 368
breaks$	253 254
breaktime$	1915
breaktimes$	1915
breath	1329
breathe$	1969
breather$	1952
breathing$	1329
brief$	1475 949
briefe	957 1603 984 1617 1618
briefed$	1580 1607 949
briefi	1606 1623 425 1388 623
briefing$	2 1624 625 949
briefings$	1624
briefs$	949
bring	612
bring$	169 909
bringing$	169 909
brings$	169 909
broken	1971
broken$	1775 1180 1181 564 1540 1541
brothe	297 1322
brother$	730
brothers$	1417 1533
budget	991
budget$	13
budgeted$	1614
build	1097 489 499
build$	124 134 1720 402 846
builde$	134
buildes$	134
buildi	1877 499
building$	28 134 1832 266 1851 1855 1897 846
buildings$	1878
builds	499
builds$	134 402 846
built	977
built$	1600 1608
bulb$	20
bulbs$	20
bump$	1916
burglaries$	661
burglary$	661
burgled$	703
bus	1877 1309 1932 1990
bus$	1609 1865 1883 2003 1547 1567
buses	1220 1843 1241 1932 1935
buses$	1609 1864 1878
busine	1034
business$	1657 1710
buy	1419
buy$	1647 1976 1977 875
buyer$	644
buyers$	1417 1532 644
buying$	875
buys$	875
by	1369
by$	986 1635 61 1111 1984 1992 1403 1405 1482 1499 1534 1545 1549
cabin	1950
cafe	39
cafe$	1897
café	39
café$	1897
call	1606 1623 1323 425 1388 623
call$	1010 56 64 65 1751 1985 542
called	42 1632
called$	999 65 1429 474
calling$	1278
calls	976 1599
calls$	1010 56 64 65 1751 1130
calm$	1969
calmer	632
came	1590 1597
camera	34
camera$	20 32 399
cameras$	20 32 399
camp	31
camp$	988 2003 622
campai	1606 1623 425 1388 623
campaign$	426
campes$	622
camps$	988 622
campus	1220 1843
can	1629
can$	50 1672 1056 1706 1125 217 1293 366 1466
cancel$	300
cancelled$	1862 1879
cancels$	300
cannot	1154 217 1293 366
cannot$	1845
cap	236 359
cap$	259 360
capacity$	1040 1074
caped$	360
caping$	259 360
capitalise$	124
capped$	360
capping$	360
caps$	259 360
capting$	360
captured$	1750
car$	1883
card	1606 29 1623 425 1388 623
card$	1589 399 1985 1569
cards$	399 1985 1569
careful$	1075 1507
carefully$	1930
carer	1605 354 428
carer$	0 1 1585 27 730
carers$	0 1 1585 27 200 730
careta	35 36
carr	612
carria	1950
carried$	1116 1382
carry	1629
carrying$	1400
case$	1042 1455
caseworker$	756
cast	37 38 1950
cast$	995 370 1956
casts$	1956
catch	1452
caught$	1341 385
caution$	228
cautione$	228
cautioned$	228
cautiones$	228
cautioning$	228
cautions$	228
cbo	187 1144 188 1145
cbos	1144 1145
cctv$	20 657
cease	1271
cease$	1879 300 1894
ceased	1021
ceased$	1644
ceases$	1879
cent$	975
centre	8 39 104 1220 1843 1877 1935
centre$	1807 266 1855 1897
centred$	1061 1094 1472 1473 1492
centres$	1878
certain$	145 1497
chair	19 35 36
chair$	1646 1997 1568
chaira	976 1599
chairc	976 1599
chairchecks$	976
chaird	976 1599
chaire	976 1599 1382
chairf	976 1599
chairh	976 1599
chairl	976 1599
chairm	976 1599
chairo	976 1599
chairp	976 1599
chairr	976 1599
chairs	976 1599 34
chairs$	1646 1997 1569
chairu	976 1599
chairv	976 1599
chairw	976 1599
challenge$	1699 521 845
challenged$	1715 845
challenges$	1699 521 845
challenging$	521 845
champi	499
champion$	429
chance	1736
chance$	217 1329
change$	1665 1668 1670 293 294 447 1500 1503 902
changed$	902
changees$	1665
changes$	1665 1668 1046 1670 293 1500 902
changing$	293 902
channel$	33
channels$	1666 1703 1103 147
charge	1376
charge$	1999
charges$	1999
charte	29
charter$	30
chas	361
chased	992
chased$	1615
chat	1287 386 1344
chat$	160 1287 1910 1323 386 1343 1344 1967 1501
chats$	160 1501
chatti	1278
chatting$	1901
check	958 1606 1623 425 1388 1452 623
check$	1606 1623 110 425 1388 623 920
checked$	920
checking$	110 920
checks$	976 110 920
chess	1381
chess$	2004
child	1322
child$	1302 1314 516 535
childr	1013 1025 1028 144 1101 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 298 1896 1296 1318 1322 1509 1521 1529
children$	1648 1651 1734 1302 1941
choice	1736 1740 1456 1498
choice$	351
choices$	351 801
choir	1950
choos$	349
choose	1629 208 446
choose$	349 350 417 1403
chooses$	349 350 417 1403
choosi	446
choosing$	349 350 417 1403
chooss$	349
chose	1011 446
chose$	1634 1403
chosen	991
chosen$	1614
chrono	1606 1623 425 1388 623
church	39
cinema	39
circle	1606 1623 1288 425 1388 623
circle$	1774 1811 1248 1268 313 1911 1948
circles$	1774 1248 1911 1948
circul	976 1599 987 1382
circulated$	1610
cities	1877
cities$	1869
city	1849 1872 1877 1937
city$	1850 1854 1868
civil$	187
claim	1376
claim$	1999
class	1220 1843 1872 1250 1877 1309 1932 1935 1324 371
class$	1851 1861 1873 1874 1268 1909 1947 1328 1962 2001
classe	1843 1221 1932
classes$	1626 1844 1878 1923 1947 2001
classroom$	1609
classrooms$	1609
clause	1757
clause$	1655 1756 1437
clauses$	1655 1756 1437
clean$	225
clear	361 1441
clear$	1645 1726 1727 1266 1311 524 585
clearing$	585
clears$	585
clicks	969
clicks$	1592
climb$	622
climbes$	622
climbs$	622
clinic	39
clique$	313
clos	387
close$	1058 1075 1826 1281 524 579
closed	979 1966 1382
closed$	1602 1879 579
closely$	1457
closer	103
closer$	1060 232
closes$	579
closing$	579
club	8 1606 39 1623 1872 1877 1935 1324 425 1388 623
club$	1807 266 1855 1861 1897 1923 1947 426
clubs	1220 1843
clubs$	1878 1923 1947
co	469
co$	104 539
coach	1605 35 36
coach$	2003
coache	35 36 1950
coaches$	2003 621
coachi	1606 1623 425 1388 623
coaching$	621
coats$	432 1569 1577
code	29
code$	30 1999
codes$	432
cohort	1950
coinci	1916
coincide$	1782
collab	103 104
collaborative$	1060 1061
collaboratively$	1457
collea	1044
colleagues$	1667
collec	301 1292
collect$	950
collected$	950
collecting$	950
collectiontime$	1915
collectiontimes$	1915
collects$	950
colleg	1220 1843 1221 1849 1872 1250 1877 1267 1309 1932 354 1324 371
college$	1642 274 1854 1873 1874 1890 1923 1947 1328
colleges$	1844 1878 1890 1923 1947
colour$	1997
colours$	1997
come	1590 1597 1629 362 427 558
come$	1632 1132 1146 1236 1939 1384
comed$	1384
comeed$	1384
comes	362 558
comes$	1132 1384
comfortable$	1712
coming$	1068 1760 1400 1465
commis	991 1382
commissioned$	1614
commit	11 970
commit$	698
commits$	698
committed$	1593 698
committee$	968
committing$	698
commun	971 1136 1760 1441 1452 1456
communicate$	831
communicated$	831
communicates$	831
communicating$	831
communication$	1594 1683 1696 1103 147 1759 779 831
communities$	1126
community$	1741 1126 188
compan	35 36 1135 1772 1151 1950
company$	1758 1774 1163 1164 1788 1891 1913 1929 1931 1332
compared$	447
compla	1027 1650
complaint$	56 64 1985
complaints$	56 64
comple	959 4 964 1587 971 1597 1598 976 1599 979 1611 997 1116 1382 427
complete$	1582 1602 1608 1384
completed$	1582 1602 1604 1608 1620 1739 1384
completeed$	1384
completes$	1384
completion$	961 1594
concer	31 1063 1456
concern$	1668 1670 1699 483 1455 792
concerns$	1668 1046 1670 1686 1699 483 1455 1462 792
concert$	988 2003
concerts$	988
condit	1757 187 1144 1376
condition$	1756 1999
conditions$	1756 1999
conduc	1382
conductors$	27
confer	1606 1623 425 1388 623
confid	1736 1456
confidence$	1091 636 784
confident$	636
confir	1059
confirmed$	1682
confis	197
congre	1135 1136 1760 1767 1933
congregate$	1758 1949 1530
congregating$	1759 1531
connec	1234
connection$	195 1857 1304
connections$	231 1857 1304
consci	1108
conscious$	1731
consen	1740
conseq	1740
consid	1034 1059 1441
consider$	768
consideration$	1683 1077 1735 1453 769
considerations$	769
considered$	1657 1679 1682 1750 768
considering$	768
considers$	768
consis	104 137 1441 499 1456
consistent$	1061 1685 1094
consort$	1530
consorting$	1531
constant$	1075
consul	957 1603 1606 984 992 1617 1618 1623 425 1388 434 623
consult$	830
consultant$	748
consultation$	830
consulted$	1580 1607 1615 1391 830
consulting$	830
consults$	830
contac	957 958 969 971 1597 976 1599 1603 1606 984 992 1617 1618 997 42 1623 1135 1136 1760 1767 1147 1777 1780 1193 1197 1200 1269 1323 425 1388 434 1452 623
contact$	1592 1594 1595 1624 1010 1751 172 1130 1133 1134 1758 1759 1139 1770 195 1174 1809 1816 1819 1823 1825 1892 1290 1334 429 1454 1468 1514
contacted$	1580 1607 1615 1620 999 1391
contacts$	1592 1624 1010
contin	98 103 760
continual$	1075
continue$	544
continued$	1055 1060 430 513 524
contra	1144
contri	1605 428
contributor$	0 1 1585 27
contributors$	0 1 1585 27
contro	236 333 359 1419
control$	1647 259 1903 360 1976 1977
controled$	360
controling$	259 360
controlped$	360
controlping$	360
controls$	259 360
controlting$	360
conven	1382
conver	1606 1623 425 1388 623
conversation$	1683 1103 147 1730 1501
conversations$	1683 1103 147 1501
cook$	894
cooking$	894
cooks$	894
cool	1291
cool$	1893 1914
cools$	1914
cooper	1426
coordi	35 36 104 137 428
coordinate$	809
coordinated$	1061 1094 809
coordinates$	809
coordinating$	809
cope	1097
cope$	1720
copies$	1569
copy$	1589
core$	11 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1896 1296 1509 1521 1529
corner$	1350 1974
corners$	1350 1974
cost	1639 60
costed	991
costed$	1614
costum	34
could$	1639 1641 1125 366
counci	19 976 1599 35 36 1990
councilchecks$	976
counse	1606 1623 425 1388 623
counsel$	228
counsele$	228
counseled$	228
counseles$	228
counseling$	228
counselling$	1595
counsellor$	753
counsels$	228
count$	16 597
counter$	1609
counters$	1609
counti	1220 1843 1877
counties$	1869
counting$	597
country$	1868
counts$	597
county	1849 1872 1877 1937
county$	1850 1230 1854 1868
course	1606 1623 1087 1309 1932 1935 1324 425 1388 623
course$	2 1586 1624 1677 1710 1947 426 625
courses$	1624 1947
court	39 1982
court$	28 187 692
cousins$	1533
cover	1034
cover$	1657
covere	997 1034 78 79 80 81
covered$	1620 1657 1035 1037 1038
crackdown$	687
create	1382
create$	847
created$	847
creates$	847
creati	4
creating$	847
creation$	961
crew	1950
crime$	659
crimes$	659
cross	1147
cross$	103 1770 1782 1916
crowd	1772 1288
crowd$	1821 1268 1911 1929
crowds$	1821 1911 1929
cultur	1456
culture$	1478 786
cups$	1569
curb	236 359
curfew	187 1144 197
curfew$	328 1525 569
curfews$	328 1525 569
curiosity$	1695 1443 1468
curiou	1108
curious$	1685 1731 1507
curtai	236
customary$	130
customers$	1532
cut	179 277 333 347 480
cut$	75 1752 193 1775 259 340 873
cuting$	259
cuts	179 277
cuts$	75 259 873
cuttin	179 277
cutting$	75 193 873
cycle$	622
cyclees$	622
cycles$	622
dad	1179
dad$	730
daily$	1581
dance$	622
dancees$	622
dancer	37
dances$	622
danger	1740
darts	1381
darts$	2004
dashbo	1606 1623 425 1388 623
date$	1732
daught	1322
daughter$	1302 730
daughters$	1302
day	1220 1843 1877 1935
day$	1588 1208 1847 1865 1866 1282 1962 1997 2003
days	1843 634
days$	1588 1208 1848 1866 1878 1282
deal$	119
dealer	1633
dealer$	1416 855
dealers$	1532 643 855
dealing$	664
dealt$	79 80 81
december$	1640
decide	1059
decide$	1646 377
decided$	1682 377
decides$	1646 377
declin	632
decrea	632
deepen	499
degree$	5
delet	387 480
delet$	570
delete	1966
delete$	330 570
deleted$	570
deletes$	570
deleting$	570
delets$	570
delive	959 4 971 1597 976 1599 991 997 45 1382 612
deliver$	924
delivered$	1582 1614 1620 1002 1389 924
delivering$	924
delivers$	924
delivery$	961 1594
demoli	1960
depart	1292
departuretime$	1915
departuretimes$	1915
dependence$	1304
descri	1629 1007 1027 1650 1034 79
describe$	1630 1657 626
described$	1657
describes$	626
design	1382
design$	1646
designs$	1646
desk$	1609
desks$	1609
detach$	192 340
detaching$	192
detail$	1655
details$	1589 1655
detective$	652
detectives$	652
deter	179 365
deter$	180 230 677
determ	1059
determined$	1682
deterr	179
deterred$	353
deters	179
develo	1097 1382 489 499
develop$	1665 134 1720 816
develope$	134
developed$	1715 816
developes$	1665 134
developing$	134 816
development$	1668 1670
developments$	1668 1046 1670
develops$	1665 134 816
dialogue$	1103 147 1468 1501
did$	1639 1641
die$	1291
dies	1291
dies$	1914
differ	194 1249 331 1306
difference$	638
different$	1143 1165 1802 1184 251 1840 263 264 1225 1231 1238 283 284 1246 291 1254 1255 1260 1884 310 311 325 335 1300 1301 367 1327 1333 1339 393 1351
differently$	1930
difficult$	312
dig$	954
digging$	954
digs$	954
dilut	277 347
dimini	392
direct	1606 35 36 1623 1736 425 1388 623
direct$	199 1186
directed$	199
directing$	199
direction$	1518
directions$	1766 1518
directs$	199
disassociate$	193
disban	1180 1181 1271 1966 387 564
disband$	302 1894
disbande$	302
disbanded$	1803 1804 302
disbandes$	302
disbanding$	302
discou	179 365
discourage$	180 181
discouraged$	353
discourages$	180 181
discouraging$	180 181
discus	1034 78 1059 1382 1452
discuss$	770
discussed$	1657 1035 1679 1682 770
discusses$	770
discussing$	770
discussion$	1683 1730 1501 770
discussions$	1683 1501 770
disentangle$	340
disman	1180 368 564
dismantl$	302
dismantle$	302
dismantled$	1803 302
dismantles$	302
dismantling$	302
disper	210 1180 1181 362 1965 553
dispersal$	1510 1518
dispersals$	1518
disperse$	1167 230 241 552
dispersed$	1803 1804 552
disperses$	552
dispersing$	552
displa	1606 987 1623 425 1382 1388 623
display$	1609
displayed$	1610
disrup	179 277 368
dissociate$	193
dissol	1271 387
dissolv$	302
dissolve$	302 1893 1894
dissolved$	302
dissolves$	302
dissolving$	302
dissua	179
dissuade$	180
dissuaded$	353
dissuades$	180
distan	276 375
distance$	192 1233 316 340 356
distances$	192
distancing$	192
distant$	1246 1311
distri	4 997 45 355 1382
distributed$	1620 1002 1312 1389
distribution$	961
diversion$	841
diversionary$	841
divert$	192 840
diverted$	840
diverting$	192 840
diverts$	192 840
divide	1180 355 564
divided$	1803 1312 370
dividi	564
division$	356
do$	1629 126 163 202 1166 1293 509
doctor$	747
does$	163 202 1293
doing$	126 163
domino	1381
dominoes$	2004
don$	202 1293
donate$	955
donated$	955
donates$	955
donating$	955
done	959 979 997 1116 1382
done$	1582 1602 1608 1620 1708 1739 1747 1748
door$	1609 32 1711 1547
doors$	1609 32
dorm	1950
doubl	632
double$	44 63
down	1966 632
down$	1593 1615 330 1536 1550
downinto$	1373
downlo	1590 969 1597
downloads$	1592
downto$	1373
draft$	906
drafte	1382
drafted$	906
drafting$	906
drafts$	906
draw$	124 192 255 1970 598
drawin	452
drawing$	1985 598
drawn$	970
draws$	598
dress$	1376
drew	1011
drew$	1634
dried$	1021
drift$	1229 363 1321 1969
drifted$	363
drifting$	363 1321
drifts$	363 1321
drive	1965
drive$	326 546 586
driveing$	326
driven	301
driven$	614
driver	18 1605 35 36 52 1355 1990 428 1395
driver$	0 1 1585 27 1978 1421
drivers$	0 1 1585 975 27 1009 1993
drives$	326 546 586
driving$	546 586
drop	193 406 632
drop$	8 1606 39 1623 1150 1371 1372 419 425 1388 542 606 623
dropin$	1363
dropins$	1363
droppe	632
dropped$	419 606
droppi	193 632
dropping$	1150 419 606
drops	632
drops$	419 606
drug$	663
drugs$	663
due$	1054 1455
dug$	1608
each	1057 1896 1908 1361 1990 1529
each$	1581 1616 1680 1770 1797 1226 1857 297 303 1892 319 1901 1905 382 401 1984 1362 1986 1368 1998 1377 1394 457 1538 1540 1541 1543 1552 1565 1570 1575
ear$	1476
earlie	632
early$	547 548 1536
easier	632
easier$	1280
easter$	395
easters$	395
easy$	1645
eat$	1195 941
eating$	941
eats$	1195 941
educated$	1217 1276 1284
effect	1441
effectively$	1686
effort	1064
effort$	1683 1687
efforts$	1683
eject	361
elder	327
elder$	1936
eldest	174 1137 1768 1771 1156 1196 1833 1211 1212 1836 1839 260 1226 297 1896 327 1296 348 1968 1509 1521 1524 1529
eldest$	1936
elearn	1606 1623 425 1388 623
else$	1912
elsewh	1849 1289 1937
elsewhere$	1661 1805 1840 1884 1899 1907 1912 1438
email	958 1606 1623 425 1388 623
emaile	957 1603 992 1617 1618 1382 434
emailed$	1580 1615 993 1391
emails	976 1599
embed	499
embed$	804
embedded$	1715 804
embedding$	804
embeds$	804
emerge	1093
emerge$	1665 1716
emergees$	1665
emerges$	1665 1716
emotio	98
emotional$	1055
employ$	880
employing$	880
employs$	880
empowe	499
empower$	764
empowered$	764
empowering$	764
empowerment$	764
empowers$	764
enable$	138
enables$	138
enabling$	138
encour	1059 1736 499
encourage$	771
encouraged$	1682 771
encouragement$	850
encourages$	771
encouraging$	771
encrypted$	693
end	179 193 234 1271 387 1971
end$	1150 245 1245 1872 1879 300 1893 1894 1914 1350 1974 915
endeav	533
ended	1021 1966
ended$	1644 1752 1775 1879 915
ending	179 193
ending$	1150 300 915
ends	179 234 1291
ends$	1879 300 1914 1350 1974 915
enforc	568
engage	957 971 26 1441 494 1456 1498
engage$	983 1451
engaged$	1580 1604 1451
engagement$	1594 1683 1387 1451 788
engages$	983 1451
engagi	494
engaging$	1451
enhanc	499
enhance$	814
enhanced$	1715 814
enhances$	814
enhancing$	814
enquir	1606 1623 425 1388 623
enrol$	343
enroled$	343
enroling$	343
enrolred$	343
enrols$	343
ensure	499
ensure$	377 484
ensured$	1715 377 484
ensures$	377 484
ensuring$	484
enter	362 558
enter$	1939
entered$	370
enters	558
entrance$	1609
entrances$	1609 1241
entry	1292
entry$	1315 1567
entrytime$	1915
entrytimes$	1915
environment$	1709 1741
environments$	1709 1741
episod	634
equip$	522
equipm	34
equipped$	522
equipping$	522
equips$	522
erode	277
escala	505
escalate$	1500
escalated$	1440
escalates$	1500
escort	369
escort$	326
escorting$	326
escorts$	326
establ	1059 1382 499
established$	1043 1682
estate	1849 1872
estate$	1855
ethos$	790
evalua	1382
evenin	1606 1623 1220 1843 1877 1935 373 374 425 1388 623
evening$	1588 1619 1208 1847 1865 1866 1256 1880 1282 1330 1954 1962
evenings$	1588 1619 1208 1216 1848 1866 1867 1878 1256 1880 1282 1330 1954 1402
event	1606 1623 425 1388 623
event$	1624 625
events$	1624 1710
every	1908 1361 1990 1529
every$	1581 1616 1003 1082 158 1198 303 401 1984 1986 1998 1570
everyb	18 144 1101
everybody$	975 1126
everyo	18 1044 144 1101
everyone$	975 1667 105 1126
everything$	1466
evict	361
evidence$	14 678
evolve$	1665
evolvees$	1665
evolves$	1665
exchange$	106
exclud	1008 358 1965 388 560
exclud$	567
exclude$	275 567
excluded$	1631 275 1284 1315
excludes$	275 567
excluding$	275 567
excluds$	567
exclus	634
exclusion$	64 187 188
exclusions$	64
exerci	1606 1623 425 1388 623
exhibi	31
exhibition$	28 988
exhibitions$	988
existing$	1043 1080
exit	296 387
exit$	247 1253
exiting$	247
exits$	247
expected$	243
expel	388 560
expel$	567
expele$	567
expeles$	567
expeling$	567
expell	388
expels$	567
explai	992 1007 1027 1650
explain$	1630
explained$	1615
exploi	1740 1419 856
exploit$	1647 1976 1977
exploitation$	642
exploitative$	642
exploited$	642
exploiter$	642
exploiters$	642
exploiting$	642
exploits$	642
explor	1034 79 1059
exploration$	1683
explore$	767
explored$	1657 1679 1682 767
explores$	767
exploring$	767
extend$	891
extending$	891
extends$	891
extent$	5
extra$	166
extract$	192
extricate$	192
eye$	1681
facili	1382 499
facilitate$	810
facilitated$	810
facilitates$	810
facilitating$	810
fade	1291
fade$	1914
faded	1971
fades	1971
fades$	1914
fair	31
fair$	988 1645 1507
fairs$	988
fall	632
fallin	632
falls	632
falls$	1291
famili	18 1605 37 38 70 1057 428
families$	0 1 1585 975 21 27 995 1680 1095 1156 200 1841 1887 1277 1993 1479 741
family	1605 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 260 1226 1849 1872 1896 1296 428 1509 1521 1529
family$	0 1 1585 27 1036 1841 1277 1355
far	305 375
far$	92 305 1262 1311 393 1351 1352
fare	1376
fare$	1999
fares$	1999
fashion$	1717
father	1179
father$	730
fear	1027 1650
fear$	1399
fears	1027 1650
feasibility$	1486 531
feasible$	1448
february$	1640
fed$	1669
fee	1376
fee$	1999
feed$	84
feeding$	84
feeds$	84
feel	1629 1027 1650 1097
feel$	1720 1102 453 626
feeling$	626
feelings$	170
feels	1027 1650
feels$	1102 453 626
fees$	1999
fell	632
felt	1629 1027 1650
felt$	453 626
fence	34 1982
fence$	20 32 874
fenced$	1960
fences$	32 874
fencing$	20 32 874
festiv	31
festival$	988 2003
festivals$	988
few$	1643
fewer	44
fewer$	1001 48 627 725
fight	634
fight$	64
fights$	64
file$	1659 1660 1662 1438 1453
filed	1382
files	976 1599
fill$	599
filled	1382
filled$	599
filling$	599
fills$	599
film	1606 1623 425 1388 623
film$	28 33 1980 1985 1988 1997 2003
filming$	618
films$	1997 2003 618
find	1007 208 1323
find$	1630 1027 304 451 1409
findin	1033
finding$	1654 1656 304
finds$	304 451 1409
fine	1376
fine$	1999
fined	1965
fines$	64 1999
finish	959 1292 1382
finish$	1893
finished$	1582 1608
finishingtime$	1915
finishingtimes$	1915
finishtime$	1915
finishtimes$	1915
first$	1403
fish$	622
fishes$	622
fishs$	622
fit$	1672 869
fits$	869
fitted	977 997
fitted$	1600 1620 869
fitting$	869
five	37 38 49 1013 66 70 174 1137 1768 1156 224 1196 1833 1211 1212 1836 1839 298 1896 1908 1296 1318 1364 1377 1395 1509 1521 1529
five$	31 995 1006 1023 1857 1941 1362 1987 1381 1565 1572 1578
fix	359
fix$	583
fixed$	583
fixes$	583
fixing$	583
flag	90
flat	354
flexib	1108
flexible$	1731
flowing$	1726
flush	361
flyer	1606 1623 425 1388 623
flyers$	1569
fobs$	432
focus	499
focus$	1468 803
focused$	1472 1473 1492 803
focuses$	803
focusing$	803
focussed$	1472 803
follow	969 1008 1896
follow$	109 1084
followed$	1631 1636 68 1059
followers$	1592
following$	109 1400
follows$	109
food$	1997 1577
footage$	658
football$	1578
footfall$	1387
for	1650 290
for$	973 1614 1634 1657 1674 1694 1714 1721 1831 1285 1984 1375 1403 1442 1482 1488 1546 1548 1573
forbid	179 182 233 234 239 365
forbid$	180 1157
forbidden$	1752 353
force$	654
form	1220 1843 1250 1877 1267 1309 1932 1935 1324 371
form$	33 1861 1873 1874 1890 1895 1909 1923 1947 1328
forming$	1901
forms	1606 1623 1843 1221 1932 425 1388 623
forms$	33 1844 1878 1890 1923 1947
fortnightly$	1581 1984
forum	11
forum$	968
forwar	1059 1084
forward$	1682 1707 1449 1450 1503
forwards$	1449 1450 1503
foster	499
foster$	354
found$	1765 1341 385 451
four	49 70 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 298 1896 1296 1318 1377 1395 1509 1521 1524 1529
four$	1006 185 1817 1941 1345 1378 1380
fragme	368 564
fragment$	302
fragmente$	302
fragmented$	302
fragmentes$	302
fragmenting$	302
fraternise$	1530
free	375
free$	340 610
fresh$	225 1329
friday	373 374
friday$	1619 373 1330 374 1954 1358
fridays$	1619 1330 1954 1358
friend	24 37 38 49 52 1013 66 1025 70 1028 1057 144 1101 174 1136 1137 1138 1768 1772 1151 1777 1155 1156 1785 1789 1800 224 1196 1833 1211 1212 1836 1839 260 1226 1856 1234 1858 1859 298 1885 1896 1908 1288 1296 1318 1955 1957 1348 1364 1377 1395 1509 1521 1527 1529
friend$	231 1261 1891 327 1314
friendly$	1645 1712 1507
friends$	981 995 1006 1009 1023 1648 1651 1680 1773 1774 1152 1794 1795 1187 231 1811 1816 1820 1822 1829 1830 1842 1857 1871 1876 1261 1263 1891 327 1911 332 1913 1918 1920 1927 1929 1307 1931 1941 1943 364 1946 1958 383 1969 390 1972 1975 1987 1513
friendship$	1759 1761 1773 1151 1774 1808 231 1825 1827 1829 1856 1857 1882 313 1288 1911 334 1920 1929 1325 390 1972 1513
friendships$	1759 1761 1773 1774 1808 231 1825 1827 1829 1857 313 1911 334 1920 1929 390 1972 1513
from	1149 1858 1295 1369
from$	1621 112 1753 1150 1190 1215 1840 1219 1232 1237 1253 1907 1297 1926 1310 1934 1320 1981 1984 1992 439 1404 1482 1526 1535 1571
full$	430
fully$	985
fund$	13 866
funded$	866
fundin	1606 1623 425 1388 623
funding$	13 1040 1074 866
funds$	13 866
furniture$	1997
furthe	98 103
further$	1055 1060 1186 1311
future	103
future$	1060 1691 1186 1455
game	31
game$	988 1997
games$	988 1997 2004
gang$	188 1430 554
gap$	316 356
gaps$	1458
garden$	28 1985 622
gardenes$	622
gardens$	622
gate	34
gate$	20 1609 32
gates$	20 1609 32
gather	1135 1136 1760 1767 1147 1776 1777 1174 1191 1193 1200 1269 1278 1916 1933 1318
gather$	1758 1765 1146 1770 1797 1798 1819 1823 1892 1939 1949 1337 1961
gathered$	1750 1765 1341
gathering$	1759 1810 1814 1821 1825 1901 1902
gatherings$	1814 1816 1821 1941
gave$	372
genera	98
general$	1055
get	1629 1007
get$	1630 164 192 1236
gets$	164 192
getting$	164 192 1278
gift$	1010
gifts$	1010
gig	31
gig$	988 2003
gigs$	988
girl	174 1137 1768 1156 1196 1833 1211 1212 1836 1839 260 1226 1896 1296 1322 1509 1521 1529
girl$	1841 327 1314
girlfriend$	745
girls	24 37 38 52 1013 66 70 144 1101 174 1137 1768 1156 224 1196 1833 1211 1212 1836 1839 298 1896 1908 1296 1318 1968 1364 1377 1395 1509 1521 1529
girls$	981 995 1009 1023 1817 1841 1842 1857 327 1941 1987 1520
giv	612
giv$	134
give	98
give$	1055 120 134 193 372 620 889
given	1597 997 45 1034 98 156 1382
given$	966 1620 1002 1657 1055 1679 120 1113 1382 1389
gives$	134 372 620 889
giving$	120 134 193 372 620 889
givs$	134
go	1629 1007 362
go$	990 1630 1034 1132 1146 222 1200 248 1206 1236 292 1305 1356 632
goalpo	34
goalpost$	20
goalposts$	20
goe$	1132
goes	362
goes$	990 1132 222 248 292 1305 1356 413 632
going	103 362
going$	1060 1726 1122 1813 248 1933 1945 1400 1442 492
gone$	990 992 1632 1382
good$	1645 1720 430 524
gos$	1132
got$	41
gp$	746
gran$	732
grand	1322
grandad$	732
grandbrother$	730
grandcarer$	730
grandcarers$	730
granddad$	730 732
granddaughter$	730
grandfather$	730
grandm	1179
grandma$	732
grandmother$	730
grandmum$	730
grandp	1179
grandparent$	730
grandparents$	730 743
grandsister$	730
grandson$	730
granma$	732
granny$	732
granpa$	732
grant	1606 1623 425 1388 623
grant$	13
grante	1382
greate	43 489
greater$	1000 166 513
greet$	945
greete	55
greeted$	1012
greeting$	945
greets$	945
grew	632
grip$	1332 1970 391 1349
groom	1419 857
groom$	1647 1976 1977
groomed$	645
groomer$	645
groomers$	645
grooming$	645
grooms$	645
ground$	572
grounding$	572
grounds$	572
group	24 1606 37 1623 49 1013 66 1025 70 1028 1029 1057 144 1101 174 1137 1768 1772 1155 1156 1789 1800 224 1815 1196 1833 1211 1212 1836 1839 1220 1843 1849 1856 1234 1860 298 1885 1896 1908 1296 1932 1938 1318 1955 1348 1364 1990 1377 425 1388 1395 1456 1509 1521 1527 1529 623
group$	968 981 1006 1023 1648 1651 1652 1680 1734 1773 1774 1152 1792 1794 1795 1807 1808 1187 1811 1816 1821 1822 1827 1829 1830 1842 1844 1855 1857 1861 1244 1248 1873 1876 299 1257 1882 1263 314 1275 1909 1910 1911 1913 334 1917 1918 1920 1922 1927 1941 1943 364 1947 1948 1949 1328 1958 1343 1967 390 1972 1975 1987 1513
groupi	1933
groups	1843 1932 1935 1318
groups$	1140 184 1774 1821 1844 1248 1275 1911 1941 1947 1948
grow	632
grow$	1229
grows	632
growth$	43
guard	35 36 428
guardian$	740
guards$	27
guidan	1606 1623 425 1388 623
guidance$	1678 821
guide$	192 821
guided$	821
guidel	29
guideline$	30
guidelines$	30
guides$	821
guiding$	821
gulf$	316 356
gym	39
had$	23 41 1641 431 1390
haircuts$	1577
half	18 1843
half$	975 44 63 1238
hall	8 39
hall$	1807 266 1855 1897
halt$	245
halv	632
halved	1021
halved$	1644
halves	1220 1843 1935
halves$	1350 1974
hand	612
hand$	1723 1493 890
handed	45
handed$	1002 1382 1389
handing$	890
handle$	1903
handou	1606 1623 425 1388 623
hands$	890
hang$	1135 1916
hangin	1278
hanging$	1760 1901 1902 1933 1945
happen	1382
hard$	312
harder$	312
harm	1419
harm$	1647 68 1976 1977 706
harmed$	706
harmful$	706
harming$	706
harms$	706
has	511
has$	23 25 985 41 1385 433 1392 544
have	1629 511
have$	23 25 985 108 150 1385 433 1392 544
haven$	1709 1741
having$	108 1399 544 609
he	70 327 348
he$	1742
head	35 36 1990
health	1740 194 331
heard	1636 1027 1650 1441
heard$	1725 1750 637
heater	34
hedge$	20
held	1597 1611 997 42 79 80 81 1382 496
held$	1620 999 1037 1038
helmet	34
help	1736 499
help$	72 1678 140 1459 1504 823
helped	301
helped$	72 823
helpful$	1645 72 1448
helpin	499
helping$	140 823
helpline$	33
helplines$	33
helps$	140 823
her	1022 174 1137 1768 1156 1815 1196 1833 1211 1212 1836 1839 1226 1860 297 1896 1908 1296 1408 1509 1521 1524 1529
her$	1616 82 1120 1204 1218 282 537 1538 1576
here	1034
here$	1627 1657 1658
herfriends$	1918
hergroup$	1918
hierar	683
high$	430 466
higher	43 632
higher$	1000 430
hike$	2001
hikes$	2001
him	1022 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1226 1860 297 1896 1908 1296 1408 1509 1521 1524 1529
hire$	877
hires$	877
hiring$	877
his	1815
his$	1616 82 1120 1204 1218 282 537 1538 1576
hisfriends$	1918
hisgroup$	1918
hits	969
hits$	1592
hoc$	1070
hockey	1381
hockey$	2004
hold	1234 496 511
hold$	93 255 1857 1323 1332 1970 391 1349 544 571 590 923
holding$	93 544 590
holds	976 1599
holds$	93 544 590 923
holiday$	395
holidays$	395
holidayss$	395
holist	98 104
holistic$	1055 1061
home	210 1849 1877 1292 354 1935 1324 2000
home$	1645 1167 1793 1863 1899 1283 1919 1923 1925 1947 384 1989 448 1571
homes	1241
homes$	1793 1864 1878 1283 1923 1947 1993
hometime$	1915
hometimes$	1915
honest$	1645 1507
hope	1027 1650 1736 533
hopes	1027 1650 533
hoping	533
host$	1646 900
hosted	1611 1382
hosting$	900
hosts$	1646 900
hotspot$	684
hotspots$	684
hours	1606 1623 425 1388 623
hours$	1588 15 1624 1216 1290 1535
house	354 371
house$	255 1328
housed$	1214 1284
household$	1277
households$	1887
houses	1220 1843 1241 1267
houses$	1864 1890
housin	371
housing$	1328
how	92
how$	17 1049 1317 1394 1411 1486 1554
hub	8 39
hub$	1741
humili	711
hurt	1008 1419
hurt$	1631 1647 68 1976 1977 1420 705
husband$	738
hustl	361
identi	1007 1059 1382
identification$	1304
identified$	1679 1682 1386 670 829
identifies$	501 670 829
identify$	1630 501 670 829
identifying$	501 670 829
identity$	1713
if	1326
if$	83 1689 136 1790 1906 1938 1432 491 1455 1462 543
imam	35 36
implem	4 1382
implementation$	961
impos	568
impossible$	312
improv	43 489 499 632
improve$	1000 813
improved$	1000 1715 430 1483 813
improvement$	28 43 1503
improvements$	28 1503
improves$	813
improving$	813
in	1599 1041 1067 1078
in$	1600 983 986 1612 1000 46 1628 1017 61 1019 1664 95 97 1686 1690 111 1701 1714 1099 207 1805 289 1905 1907 1919 1925 1939 1360 1984 1363 1986 1994 1995 1375 2000 2002 1402 1404 1407 536 1499 565 1534 1549 1550 1556 1563 1573
incide	634
incident$	64 483
incidents$	64 483
includ	1034 78 1441
include$	1657
included$	1657 1035
inclus	129 161
inclusive$	1086 1712 1118 1507
increa	43 489 499 511 632
increase$	43 1000 1500
increased$	1000 1715 430 513 1483
increases$	1500
increasing$	1000
indivi	1258 337
individually$	1881 1515
indoors$	1919 1925
induct	1606 984 1623 425 1388 623
inducted$	1607
induction$	2
influe	1740 1498
influence$	1772 1193 1816 1332 1970 391 1349 844
influenced$	844
influences$	844
influencing$	844
influential$	1517
inform	1603 1606 1617 1618 1623 1063 425 1388 1441 623
inform$	832
information$	1589 971 1670 1686 1456
informed$	1061 1685 1725 1453 1472 1492 832
informing$	832
informs$	832
ininto$	1373
injunc	187 1144 188 1145
injunction$	1511
injunctions$	1511
injur	634
injured$	707
input	1123
input$	1746 781
ins$	1363
inside$	1172 1919 1925
insist$	377
insistd$	377
insists$	377
inspire$	765
inspired$	765
inspires$	765
instal	977 997 1382
install$	868
installation$	28
installed$	1600 1620 868
installing$	868
installs$	868
instead$	59 287 1294 478
instru	239
instruct$	199
instructed$	199 243
instructing$	199
instructs$	199
intake	1950
intell	1063
intelligence$	1686
intend	533
inter$	103
interest$	1729
interests$	231
interv	1606 1617 1618 1623 425 1388 623
intervention$	1458 1505
interventions$	1458
interview$	608
interviewed$	608
interviewing$	608
interviews$	608
into	1041 290
into$	1657 1664 1682 1112 1834 281 1907 1373 1485 565
introd	4 1382 568
introduce$	953
introduced$	953
introduces$	953
introducing$	953
introduction$	961
investigate$	529
investigates$	529
investigating$	529
invita	1606 1623 425 1388 623
invite	957 1597 1603 984 992 1617 1618 434
invite$	883
invited$	1580 1607 1615 1391 883
invites$	883
inviting$	1712 883
involv	1123 1441
involve$	851
involved$	851
involvement$	1746
involves$	851
involving$	851
is	960 79 91
is$	985 989 990 47 73 1102 257 453 455
isolat	564
isolate$	563
isolates$	563
isolating$	563
isolation$	1899 1522
issue$	1668 1670 1699 483 1444 793
issued	997 45 1382
issued$	1620 1002 1389
issues	1456
issues$	1668 1046 1670 1699 483 793
it	1022 1650 1408
it$	1042 1357 1401 453 1538 1540 1545 1564 1572 1575
its$	131 1120 1176 1996 1374 1998 1380 537 1535 1536 1538 1557 1561 1564 1575 1576
january$	1640
jog$	622
joges$	622
jogs$	622
join	964 1587 1597 26 1197
join$	952
joined	1597
joined$	103 104 137 1123 1441 952
joining$	952
joins$	952
joint	971 103
joint$	1594 1060 1244 299 1257 1917 1456 524
jointly$	1457
judgement$	1695 780
judgemental$	1086 1118
judgment$	780
july$	1640 1018
june$	1640 1018
keep	1629 1154 208 365 496 511
keep$	74 101 146 180 1157 230 255 256 258 1235 309 317 339 345 378 394 497 515 571 919
keeped$	317
keepin	496
keeping$	101 146 180 255 256 258 309 317 339 345 378 394 497 571 919
keeps	496
keeps$	74 101 146 180 255 256 258 309 317 339 345 378 394 497 571 919
keepting$	394
kept	79 80 81 1059 1382 496
kept$	1583 1030 74 1037 1038 1682 146 1104 255 1214 339 345 358 571
keys$	432
kid	1322
kind$	1645 1268 1507
kinder	331 1306
kit	34
kit$	432
kitche	39 1982
kitchen$	28
kits$	432
knew$	1641 437 454
knife$	667
knives$	666
knock$	617
knocking$	617
knocks$	617
know	1629 1027 1650 1441
know$	1119 1744 437 454
knowing$	437 454
known	55 79
known$	1012
knows	1027 1650
knows$	437 454
labeled$	723
labelled$	723
lad	1322
lad$	327
lads	37 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1896 1296 1318 1509 1521 1529
lads$	327 1941
laid$	1608
lamp	34
lamp$	20 32
lamps$	20 32
landlo	35 36 1355 1990
landlord$	1978 647
landlords$	647
language$	1478
lanyards$	432
larger$	1898
last$	1628 1017
lasted	1639 60
late	1360
late$	1983
later$	1455
launch	1382
lead	19 1605 35 36 428
lead$	1646 1084 192 421 429 1566
leadar	976 1599
leadat	976 1599
leadca	976 1599
leadch	976 1599
leadchecks$	976
leadci	976 1599
leadco	976 1599
leadde	976 1599
leadem	976 1599
leader	35 36 174 1137 1768 1771 1156 1196 1833 1211 1212 1836 1839 260 1226 1896 1296 348 1509 1521 1524 1529
leader$	1799 1517 1520
leaders$	1799 1517 1520 680
leadfi	976 1599
leadho	976 1599
leadin	327 1968 1524
leading$	421
leadlo	976 1599
leadma	976 1599
leadme	976 1599
leadof	976 1599
leadpr	976 1599
leadre	976 1599
leadru	976 1599
leads$	1646 421
leadse	976 1599
leadsh	976 1599
leadsu	976 1599
leadup	976 1599
leadvi	976 1599
leadwr	976 1599
leafle	1606 29 1623 425 1388 623
leaflet$	1589 1624 1985 1569 625
leaflets$	1624 1569
learn	499
learn$	1826
learni	1606 1623 1063 425 1388 623
learning$	1686
leav	387 612
leave	1629 193 210 296 362
leave$	74 75 1146 1150 1167 1253 306
leaves	362
leaves$	74 75 306
leavin	193 1292 362
leaving$	74 75 1150 306
leavingtime$	1915
leavingtimes$	1915
led$	154 1472 1492
left	79 1966
left$	1030 74 75 1969
lend$	908
lending$	908
lends$	908
lens$	776
less	333
less$	220 221 1192 1280 477 628
lessen	347 1971 392
lesson	1606 1623 1220 1843 1309 1932 425 1388 623
lesson$	1624 1626 266 1851 1909 625
lessons$	1624 1626 1642 1567 1577
let$	162 1128 1153 249 1235 1265 379 407
leted$	1128
lets$	162 249 379 407
letted$	1128
letter	1606 1623 425 1388 623
letter$	1589 64 1569
letters$	64 1569
letting$	162 249
level$	430
levels$	430
liais	1452
liaise	992
liaise$	761
liaised$	1615 993 761
liaises$	761
liaising$	761
liaiso	971
liaison$	1594 1683 761
librar	35 36 39
library$	1855 1897
licenc	1606 1623 425 1388 623
licence$	187
lift	392
lift$	604
lifted	1971
lifted$	604
lifting$	604
lifts$	604 1577
light	34
light$	20 32 399 582
lighti	34
lighting$	20 32 582
lights$	20 32 399 582
like	1027 1650
liked	55
liked$	1012
likes	969 1027 1650
likes$	1592
limit	179 1154 236 333 359
limit$	259 360
limited$	1752 360
limiti	179
limiting$	259 360
limitped$	360
limitping$	360
limits	179
limits$	259 360
limitting$	360
line$	33 1655 116 1437
lines$	33 1655 116 1437
linger	1933
linger$	1916
link	1136 1234
link$	121 1759 195 215 1857 1304 411 470
linked$	121 411
linking$	121 411
links	1456
links$	121 1704 1759 195 215 1857 1304 411 470 1456
list	29 1007
list$	3 16 1630 1985 468
listen	1441
listen$	828
listened$	449 828
listening$	1454 519 828
listens$	828
lists$	16 468
lit$	1407
live	1849 1382
live$	1613 1826 1214 324 1928 1937
lives$	324
living$	1826
loaded$	1389
lock	34
lock$	20 32 317 861
locked$	317 861
locking$	317 861
locks$	20 32 317 861
log$	3 16
logged	997 1382
logged$	1620 675
logs	976 1599
logs$	16 675
loiter	1933
long$	1643
longer	1629 202 1293 366 632
longer$	1068 171 196 1159 238 240 1203 1397 559 573
look	533
look$	119 1084 141 208 528 542
looked$	79 1059 528
lookin	533
looking$	141 528
looks	533
looks$	141 528
loop$	1453
loosen	277 1291 347 1971 392
loosen$	1914
loosens$	1914
lose$	193 1229 1347
loses$	219 1347
losing$	1347
lost$	1347
loudes	1968
lower	632
lower$	600
lowered$	600
lowering$	600
lowers$	600
loyalties$	215
loyalty$	215 1304
lunch	1220 1843 1292 1371 1372
lunch$	1221 1994 1995 1567 1577
lunche	1843
lunches$	1567
luncht	373 374
lunchtime$	1619 1915 1330 1954
lunchtimes$	1619 1915 1330 1954
made	1597 997 91 1382
made$	1608 1620 243
mail	1606 1623 425 1388 623
mailed	957 1382
mailed$	1580
main	327 1968 1524
mainta	499 511
maintain$	817
maintained$	1715 817
maintaining$	817
maintains$	817
make$	91 107 132 1097 304 323 405 512 540
makes	976 1599
makes$	132 304 323 405 540
making$	107 132 304 323 540
male$	1415 854
males$	1415 854
mam$	731
man	1633
man$	641 854
manage	19 976 1599 35 36 119 1097 1990 428 499
manage$	1076 1720 1903 808
managed$	1715 555 808
management$	524
managerchecks$	976
managers$	27
manages$	808
managi	499
managing$	808
manner	1087
manner$	1710 1717
many$	1596 974 1001 1643 1940
map	1606 29 1623 425 1388 452 623
map$	33 1985 409 435
mapped$	409 676
mappin	1606 1623 425 1388 452 623
mapping$	409 676
maps$	409 435
march	369
march$	1640 1018
mark$	1392 1409
marked$	453
marks$	1392 1409
master	1606 1623 425 1388 623
match	31 1371 1372 1381
match$	988 1980 1994 1995 2003 2004
matche	1381
matches$	988 2003 2004
materi	34
mates	1288
mates$	1911
matter$	1034 1699
matters$	1699
may$	1018 1672 1125
meal	31 1371 1372
meal$	988 1985 1994 1995 2003 1567
meals$	988 2003 1567 1569
means$	1666 1703
measur	1064
measures$	1687 1065
mechanisms$	1065
mediat	1606 1623 425 1388 623
meet	958 42 1629 1135 1767 1147 1776 1777 1174 1191 1197 1200 1858 1269 1916 1323 1452
meet$	999 1132 1758 1146 1770 1797 1798 1819 1823 1892 1272 1939 1949 1334 1337 1961 404
meetin	971 1606 1623 1136 1760 1780 1193 1933 1945 425 1388 623
meeting$	1594 1624 1751 1759 1150 1808 1813 1825 1256 1880 1278 1902 625
meetings$	1594 1624 1666 1751 1816 1256 1880
meets	976 1599
meets$	999 1132 404
meetup$	1814
meetups$	1814
member	24 1605 37 38 49 52 1013 66 70 1028 1057 144 1101 174 1137 1768 1155 1156 1785 1787 224 1196 1833 1211 1212 1836 1839 260 1226 1856 297 1896 1908 1296 1318 428 1395 1509 1521 1529
member$	1841 327 1314 1520
members$	0 1 1585 21 981 27 995 1006 1009 1023 1025 1651 1680 1152 1187 1817 1841 1857 327 1941 364 1520
membership$	1239
memora	1606 1623 425 1388 623
men	1633
men$	641 854
mend$	871
mended	977
mended$	1600 871
mending$	871
mends$	871
mention$	1655 1437
mentions$	1655 1437
mentor	19 976 1599 1605 1606 35 36 1623 425 428 1388 623
mentor$	0 1 1585 27 1624 429
mentorchecks$	976
mentoring$	1595
mentors$	0 1 1585 27 1624
mentorschecks$	976
menu$	1997
messag	1606 1623 1197 1278 1945 1323 425 1388 623
message$	1010 56 1334 1988
messages$	1010 56 1751 1130 694
messaging$	1751 1813 1901
met	1597 979 992 1617 1618 42 301 434 1441
met$	1591 1602 982 1615 993 999 1341 1391
meters$	1812
metres$	1812
might$	1125
miles	305 1937
miles$	1812 1262 1311
milestone$	22
milestones$	22
mind$	1722 1453
mindfu	1059 1108
mindful$	1682 1685 1731
minibu	1606 34 1623 1950 425 1388 623
minibus$	2003
minimi	179 236 333 499
minimised$	1715 1752
minute	1606 1623 425 1382 1388 623
missin	1008
missing$	1631 634
mistak	714
mitiga	499
mitigated$	1715
mix	1135 1767 1147 1776 1200 1858 1916
mix$	1758 1770 1819 1823 1530
mixing	1136 1760 1780 1933 1945
mixing$	1759 1808 1825 1902 1531
model$	1477
models$	1477
module	1606 1623 425 1388 623
module$	33
modules$	33
moment$	1675
monday	373 374
monday$	1619 373 1330 374 1954 1358
mondays$	1619 1330 1954 1358
money$	13
monito	1059 1452
monitor$	671 758
monitored$	1682 671 758
monitoring$	671 758
monitors$	671 758
month$	395
monthly$	1581 414
months$	1691 395
more	43 98 103 489
more$	1000 1003 48 1055 1060 128 1089 166 1142 226 1186 252 1898 331 1306 1959 430 1398 1466
mornin	373 374
morning$	1330 1954
mornings$	1330 1954
mosque	39
most	18 1336
most$	975 1003 1226 1959 1968
mother	1179
mother$	730
motivate$	766
motivates$	766
motivating$	766
mov	369 376
mov$	307 320 357
move	269 362
move$	198 210 222 255 270 1853 274 292 296 307 320 343 1305 357 1951 1965 416 1512 581
moved	269 1965
moved$	1008 198 222 1180 1214 1217 270 292 307 320 1284 1305 357 370
moveed$	343
moveing$	198 343
movements$	682
movered$	343
moves	269
moves$	198 222 255 270 1853 292 307 320 343 1305 357 1951 416 1512 581
moving	269
moving$	307 320 357 493 581
movred$	307 320
movring$	307 320
movs$	307 320 357
much$	974 1643
multi$	971 103 104
mum	1179
mum$	730
mural$	28 1985
murals$	28
museum	39
music$	1997
must$	127 135 1270
name	1629 1007
name$	1630 1012 594
named	1632 1011
named$	1634 1386 457
names$	467 594 699
nan	1179
nan$	733
nana$	733
nanny$	734
naturally$	1291
near	1281 1286
near$	1068 1163 1826 1909 1549
nearby$	1534
necess	98
necessary$	1055 1447 1448
needed$	1447 1448
needs	1441 1456
needs$	1458 791
neighb	52
neighbours$	1009
neither$	178 267 329
nephew	1322
netbal	1381
netball$	2004
networ	11 1044 1355
network$	968 69 1667 231 1911 1948 1978
networks$	1666 1703 231 1911 1948
never	202 1293
never$	171 178 196 1159 240 1845 271 279 295 315 559 573 728
new	194 331 1306
new$	225 291 311
newsle	1606 1623 425 1388 623
newsletter$	625
next$	1281 1286 1455
nicer	331 1306
nicer$	311
niece	1322
night	1220 1843 1877 1935
night$	1588 1619 1208 1847 1865 1866 1282 1330 1954 1962
nights	1843 634
nights$	1588 1619 1208 1848 1866 1878 1282 1330 1954 1402
no	234
no$	53 177 205 229 246 250 318 1336 440 441
nobody	70
nobody$	329 633
non	176 551
non$	129 161
nonassociation$	1508
noncontact$	1133
none	70
none$	206 267 329 633
nor$	178 573
normal$	1043 130
norms$	1478
not	59 1154 202 234 1293 1294
not$	51 1016 76 77 171 178 189 196 1779 1159 238 240 1845 267 271 279 285 295 308 315 559 573 574 727
note	1606 1623 1033 90 425 1388 623
note$	16 1654 1655 1656
notes$	16 1655
nothing$	209
notice	29 1027 1650 1144 1145
notice$	32 183 399 1510 1518 1519
noticeboard$	1609
noticeboards$	1609
notices$	32 399 1510 1518 1519
notifi	1603
november$	1640
now$	985 1628 157
nowhere$	218
number	29 1633
number$	7 1589 10 12 33 40 1316
numbers$	1596 1316 432
nurse	19 1605 35 36 428
nurse$	754
nursea	976 1599
nursec	976 1599
nursechecks$	976
nursed	976 1599
nursee	976 1599
nursef	976 1599
nurseh	976 1599
nursel	976 1599
nursem	976 1599
nurseo	976 1599
nursep	976 1599
nurser	976 1599
nurses	976 1599 428
nurseu	976 1599
nursev	976 1599
nursew	976 1599
nurtur	129 161 499
nurture$	843
nurtured$	843
nurtures$	843
nurturing$	1086 1118 843
observ	1606 1623 425 1388 623
obtain	1382
occasi	634
occasions$	1216
occur	1093
occur$	1716
occurs$	1716
october$	1640 1018
of	972
of$	1584 973 1630 1637 1016 1026 1657 88 1671 1687 1073 1090 1763 1141 1148 1785 1168 1172 1251 1253 1889 1900 1285 1308 1973 1992 1394 438 1424 1425 1435 1482 1488 1526
off	1149 1303 1937 2000
off$	1582 1602 186 1150 1926 384 1536 1559 1560 1563
offer	1606 1623 98 425 1388 1456 623
offer$	1055 134 849 926
offere	957 1603 1617 1618 997 45 98 156 1116 1382
offere$	134
offered$	1580 1620 1002 1055 1679 1059 1113 1739 849 926
offeres$	134
offeri	98
offering$	1055 134 849 926
offers	976 1599 98
offers$	1055 134 849 926
office	19 976 1599 1605 35 36 428
officer$	0 1 1585 27 650
officerchecks$	976
officers$	0 1 1585 27 650
officerschecks$	976
often$	974 1643 1738 1434
older	327 1953 1968 1524
older$	1633 174 1137 1768 1156 1194 1196 1833 1211 1212 1836 1839 1896 1296 1936 458 460 1509 1521 1529 575 576
oldest	174 1137 1768 1771 1156 1196 1833 1211 1212 1836 1839 260 1226 297 1896 327 1296 348 1968 1509 1521 1524 1529
oldest$	1936
on	1360
on$	986 1631 1689 1690 1081 1707 1100 1117 1745 1778 1803 1202 268 286 1905 1285 401 1983 1984 1986 1375 2002 1428 514 1506 1535 1536 1549 1550 1559 1560 1574
once	1938
once$	1581 1806 1824 1832 1939 1984
one	1771 327 352 1524
one$	1770 201 1160 204 1173 1201 260 1218 1226 297 1258 1881 1264 1892 319 329 1913 337 348 1388 457 1515 1536 1551 1552 1572 633
ones	1319
ones$	1817 1867 1319 1942 1520
ongoin	98
ongoing$	1055 1075 524 759
online$	1613
only$	203 244 1881 341
open	997 1360
open$	965 996 1620 1646 1088 1726 1727 1108 1983 1407 1454 1507 1566 859
opened	997 1382
opened$	1608 996 1620 859
opening$	578
opens$	996 1646 859
operat	1426
operational$	1613
opinions$	170
opport	1736 1441 1456
opportunities$	1091 1458 1459 531
opportunity$	1705 531
opposite$	263 1254 393 1351
optimi	499
option	1736 1324 1487
option$	1486 531
options$	1947 1458 1486 531
orbit$	1332
order	991 1757 187 1144 1145 239 369
order$	1614 1756 183 199 377 1510 1518 1519
orderd$	377
ordere	991 1382
ordered$	1614 199 243
ordering$	199
orders	1144 1145 239
orders$	1756 199 377 1510 1518 1519
ordina	35 36 137
ordinary$	130
ordinate$	1496
ordinated$	1061 1094 1496
ordinates$	1496
ordinating$	1496
organi	1611 1382
organise$	1646 423
organised$	423
organises$	1646 423
organising$	423
other	1044 144 1101 1772 194 1777 1787 1789 1800 1815 1224 1856 1859 1860 1249 1885 331 1306 1953 1331 1955 1957 566 1527
other$	1667 1773 1152 1786 1165 1808 1186 1188 1814 1194 1820 1829 1830 1838 1842 263 288 1246 291 1260 1884 1263 1888 1913 1920 1300 1927 1943 1946 367 1327 1953 1331 1955 1333 1958 1346 390 1972 1975 1523
others	1044 1800 1856 1299
others$	1667 1152 1786 1816 1820 1822 1829 1830 1842 1263 1913 1920 1921 1922 1927 1943 1946 1958 1346 390 1972 1975
our	1034
our$	1657 131 1120 537
out	375 2000 1487
out$	961 1610 1002 1014 1653 1031 1032 76 1657 1035 1037 1098 1728 1739 1758 1146 1149 1171 1823 1840 1849 1227 273 1233 1858 1249 1274 1907 1914 1295 1312 1315 1369 448 1467 1542
outcom	1456
outcomes$	796
outing$	2003
outings$	1880 2003
outlet	1498
outlook$	1729
outrea	1606 1623 1123 425 1388 623
outreach$	1595 1746
outsid	76 1188 1249
outside$	986 1884 1534 1549
over	1271
over$	1764 211 1814 1893 1894 1898 508 1482
overla	1147 1916
overlap$	1770 1782
overs$	1814
oversi	1441 1456
oversight$	1468 1481 525
overview$	1468
own$	1036 1039 1170 1205 1899 325 1340 1412 1515
owner	35 36 1990
pack	1606 1623 425 1388 623
pack$	1589
page	1606 1623 425 1388 623
page$	969 33
pages$	33
paid	1382
paid$	991 412
paint$	1997 872
painte	977
painted$	1600 1608 872
painting$	872
paints$	872
pair	174 1137 1768 1156 1196 1833 1211 1212 1836 1839 297 1896 1296 1509 1521 1529
pairs	1319
pairs$	1942
panel	11 1606 35 36 1623 1044 425 1388 623
panel$	968 1667
paragraph$	1655 1437
paragraphs$	1655 1437
parame	1033
parameters$	1656
parcel	355
parcelled$	1312
parent	18 1605 37 38 52 70 1057 1361 428
parent$	0 1 1585 27 730
parents$	0 1 1585 975 21 27 995 1009 1680 1095 1156 200 278 1277 1993 1479 1491 730
park	39
park$	1832 1855 1897 619
parked$	619
parking$	619
parks$	619
part	964 1587 1597 1598 26 564
part$	1604 983 76 1034 1743 1350 1974
partic	964 1587 969 26
participants$	1592
participate$	983
participates$	983
participation$	1387
partie	31
parties$	988
partin	564
partne	11 971 1605 1044 103 104 428 1456
partner$	739
partners$	0 1 1585 968 27 1667 105
partnership$	968 1594 1060 1061 1457
parts$	1350 1974
party	31
party$	988 2003
pass$	90
passage$	1655 1437
passages$	1655 1437
passed$	1669
passes	34
passes$	432 1567 1569
pastor	98
pastoral$	1055
path	1982
path$	28
pathwa	1324 1498
pathway$	1947
pathways$	1666 1947
patient$	1507
patrol	958 1606 1623 425 1388 623
patrol$	1595 656 901
patrolled$	901
patrolling$	901
patrols$	1595 656 901
pay$	867
paying$	867
pays$	867
peace	1329
peace$	1952 1969
peer	1772 1151
peer$	174 1137 1768 1772 1151 1774 1156 1196 1833 1211 1212 1836 1839 1856 1891 1896 1288 1296 1325 1509 1521 1529
peers	1856 1288 1955
peers$	1773 1774 231 1871 1263 1891 1911 1913 1920 1927 1929 1931 1943
people	18 1605 1101 428
people$	0 1 1585 975 21 981 27 995 1006 1009 1023 1648 1651 1652 1680 1734 1126 1187 1857 1891 327 1941 397 1987 1417 461 1532
per$	18
percen	18
percent$	975
perceptions$	1478
perfor	31 1611
perform$	418 935
performance$	988 1980
performances$	988
performed$	935
performing$	418 935
performs$	418 935
periodic$	495
periodically$	1690 495 1455
permit$	1663 1697 1128 1265 1500
permited$	1128
permits$	1663 1697 1500
permitted$	1128 1153 1298
person	1605 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 260 1226 1896 1296 428 1509 1521 1529
person$	0 1 1585 27 137 1841 1314 1417 535
phone	958 34 1323 1965
phone$	432 886
phoned	957 992 1617 1618 434
phoned$	1580 1615 993 1391
phones	197
phones$	432 886
phoning$	886
pick$	119 1084 349 605
picke$	349
picked$	79 80 1059 605
pickes$	349
picking$	349 605
picks$	349 605
picnic	31
picnic$	988 2003
picnics$	988
picture$	1010 1042
pictures$	1010
pitch	1982
pitch$	28
plac	376 568
plac$	357
place	970 977 1606 1611 1623 269 425 1382 1388 623
place$	1593 1600 1675 1679 1688 1709 1728 1741 1832 255 266 1851 274 1239 287 1875 1294 343 357 394 1386 1442 1547
placed	269 1382
placed$	1826 1214 1217 270 292 1276 1284 357 370
placeed$	343
placeing$	343 394
placem	1220 1843 1221 1849 1241 1872 1250 1877 354 1324
placement$	270 1853 274 1873 1923 1947
placements$	1844 270 1853 274 1864 1878 1923 1947
placered$	343
places	269 1366
places$	1675 1709 1741 255 274 343 357 394 1989 1547
placeting$	394
placin	269
placing$	357
placs$	357
plan	1606 1623 425 1388 533 623
plan$	2 1589 22 1646 1659 1662 1042 1455 625
planni	533
planning$	1683 1480
plans	533
plans$	1646 1065
plant$	929
planted$	1608 929
planting$	929
plants$	929
play	31
play$	28 988 163 1146 1195 1980 424 942
played	1611
player	37
players$	1533
playgr	1220 1843 1877
playing$	163 424 942
plays$	988 163 424 942
pledge$	30
podcast$	33 1988
point	1007
point$	1630 1675
police	19 976 1599 1605 35 36 428
police$	0 1 1585 27 648
policechecks$	976
polici	1606 29 1623 425 1388 623
policing$	649
policy	1606 29 1623 1376 425 1388 623
policy$	33 1999 625
pond$	28
pool	39 1381
pool$	2004
pop$	542
portal$	33
portals$	33
positi	129 161 194 331
position$	1455
positive$	1086 1712 1720 1118 541 1507
possib	1487
possibilities$	531
possibility$	1486 531
possible$	1262 1447 1448 1464 531
post	1606 1623 425 1388 612 623
post$	1627 1386
posted	987 997 45 1382
posted$	1610 1620 1002 1389
poster	1606 29 1623 425 1388 623
poster$	32 399 1985 1569 625
posters$	32 399 1569
potential$	531
power$	183 1970 391 1349 1510 1518 1519
powerful$	1903
powers$	183 1510 1518 1519
practi	1605 35 36 1063 428 1456
practicable$	1448
practice$	1684 1686
practitioner$	0 1 1585 27
practitioners$	0 1 1585 27 105
presen	1606 1623 1093 1123 425 1382 1388 623
presence$	1746 1164 1468 1470
present$	1716 1875 1507 607 1566
presented$	607
presenting$	607
presents$	1716 607
preven	179 182 1154 233 234 365 499
prevent$	180 1157 230 1235 321 811
prevented$	1752 353 811
preventing$	180 321 811
prevention$	811
prevents$	180 321 811
prey	1419
prey$	1647 68
preying$	68
preys$	68
price	1376
price$	1999
priced	991
priced$	1614
print	612
print$	895
printe	987 997 1382
printed$	1610 1620 895
printing$	895
prints$	895
priori	1441 499
priorities$	782
prioritise$	685
prioritised$	1715 685
prioritising$	685
priority$	1077 782
prise$	255
pro	194 331
proact	104 137 1108
proactive$	1061 1094 1731 839
proactively$	839
problem$	1699
problems$	1699
procedures$	1666
processes$	1666 1065
procur	991
procured$	1614
produc	4 976 1599 1950 1382
production$	961
profes	11 1605 1044 428
professional$	0 1 1585 27 1072 429 486
professionals$	0 1 1585 968 27 1667 105
profile$	1444 1468 674
profiled$	674
profiles$	674
profiling$	674
profit	1419
profit$	1647
progra	1606 1623 1309 1932 1324 425 1388 623
programme$	2 1586 1947 426
programmes$	1947
progre	979 1059 1084 1116
progress$	1665 1704 1707 1455 1503 805
progressed$	1602 1682 1739 805
progresses$	1665 805
progressing$	805
progresss$	1665
prohib	179 182 233
prohibit$	180
prohibited$	1752 353
projec	1935
project$	28 1807 426
promise$	243 377
promised$	377
promises$	243 377
promot	499
promote$	772
promoted$	1715 772
promotes$	772
promoting$	772
promptly$	1686
proper$	1043
proportionate$	836
proportionately$	836
protec	499
protect$	818
protected$	1715 818
protecting$	818
protection$	187
protective$	1456
protects$	818
protoc	1606 1623 425 1388 623
protocol$	625
provid	976 1599 997 45 98 1382 511
provid$	134
provide$	1055 134 848 925
provided$	1620 1002 1055 1679 156 1389 848 925
provider$	1890
providers$	1890
provides$	1055 134 848 925
providing$	1055 134 848 925
provids$	134
provis	4 1606 1623 1123 1849 425 1388 1456 623
provision$	961 1746 1923 1458 1459
provisions$	1923
pru$	1923
psychiatrist$	751
psychologist$	750
public	4 928
publication$	961
publis	987 1382
publish$	896
published$	1610 896
publishes$	896
publishing$	896
pull$	192 255 338 1332 1970 391 1349
pulle$	338
pullen$	338
pulles$	338
pulling$	338
pulls$	338
pupil$	327
pupils	1377
pupils$	327 1533
purcha	991 1382
purchased$	1614
purpose$	1713
put	376 568
put$	977 987 1611 997 108 1105 370 394 1382 918
puting$	394
puts$	394 918
putting$	108 394 918
qualit	1456
questi	1606 1623 425 1388 623
quicke	632
quit	387
quit$	247
quiting$	247
quits$	247
racism	722
racist	722
radar$	1453
raise	90 119
raise$	1076 487 517 930
raised$	1669 487 1483
raises$	487 930
raising$	487 1445
ramp	34 1982
ramp$	28 380 381
ran$	1383
rang	434
rang$	993 1391
rate	1629
rate$	430 626
rated$	626
rates$	430 626
rather$	287 1294 479
ratifi	1382
ration	333
re	1272 452
re$	1278
reach	1007 1323
reach$	1630 1332 510 624
reache	957 1597
reached$	1580 624
reaches$	510 624
reaching$	510
read	957 1590 1382
read$	1580 987 911
reading$	911
reads$	911
ready$	1608
reassurance$	1678 777
reassure$	777
reassured$	777
reassures$	777
reassuring$	777
receiv	1597 1598 98 1382
receive$	1055
received$	41
recogn	55 1097 499
recognise$	1720 825
recognised$	1012 825
recognises$	825
recognising$	825
record	976 1599 1606 1623 1034 78 79 80 81 1044 90 425 1382 1388 623
record$	3 16 1659 1660 1662 408 1438
recorded$	1657 1035 1037 1038 408
recording$	408
records$	16 1667 408
recove	632
recrui	957 997 1382
recruit$	879
recruited$	1580 1620 879
recruiting$	879
recruits$	879
redecorated$	1608
redraft$	905
redrafted$	905
redrafting$	905
redrafts$	905
reduc	236 333 347 359 392 632
reduce	179 1971 499
reduce$	259 812
reduced$	1715 1752 812
reduceing$	259
reduces$	259 812
reduci	179
reducing$	812
reference$	1655 1437
references$	1655 1437
referr	957 969 1597 1603 1606 1623 425 1388 623
referral$	64 1985
referrals$	1592 64
referred$	1580
reflec	1097
reflect$	1720
reform$	1895
refunds$	1577
refurbished$	1608
refurbishment$	28
refuse	234
refused$	358
regard$	1077
region	1872
regist	1590
register$	3 16 343
registered$	343
registering$	343
registerred$	343
registers$	16 343
regrou	1272
regroup$	1895
regular$	1075 130 430 495 513 524
regularly$	1686 1690 495 1455
rehear	31 1034
rehearsal$	988 2001
rehearsals$	988 2001
rehearsed$	1657
rehous	269
rehous$	307 320
rehouse$	261 307 320
rehoused$	1217 261 307 320 1284
rehouses$	261 307 320
rehousing$	261 307 320
rehousred$	307 320
rehousring$	307 320
rehouss$	307 320
relati	1740 1136 1138 1179 1849 1234 1456
relationship$	1759 1857 535 785
relationships$	1704 1759 231 1857 785
relatives$	1533 742
releva	1034 98
relevant$	1657 1043 1055 1447 1448
reliance$	1304
reloca	269
relocat$	307 320
relocate$	261 292 307 320
relocated$	1217 261 292 307 320 1284
relocates$	261 292 307 320
relocating$	261 307 320
relocatred$	307 320
relocatring$	307 320
relocats$	307 320
remain	79 151 1953 496
remain$	1062 1102 1104 309 515 571
remaining$	309 1331
remains$	1102 1104 309 571
rememb	1027 1650
remind	992
remind$	773
reminded$	1615 773
reminding$	773
reminds$	773
remote$	1311
remov	369 387 388 480 560
remov$	338
removal$	191
remove	375 1960 1966
remove$	192 275 338 899
removed$	275 1862 1284 899
removen$	338
removes$	275 338 899
removing$	192 275 338 899
removs$	338
reopen$	933
reopened$	933
reopening$	933
reopens$	933
repair	977
repair$	28 870
repaired$	1600 870
repairing$	870
repairs$	28 870
repeat	1034 78
repeat$	1657
repeated$	1657 1035
replac	977 1294 556
replace$	584 615
replaced$	1600 1879
replaces$	584
replacing$	584
replie	969 992 998
replied$	1615
replies$	1592 1621
reply	1590 998
reply$	1621
report	958 969 976 1599 1606 1623 1629 1033 1034 78 90 1965 425 1388 623
report$	56 64 1654 1656 625 626
reported$	1657 1035 1669
reports$	1592 56 64
reques	568
request$	1010
requests$	1010
requir	239
require$	199 377
required$	243 377 1447 1448
requireed$	199
requireing$	199
requires$	199 377
resent	1027 1650
reserve$	944
reserves$	944
reserving$	944
reside	31
residential$	988
residents$	1532
resili	1456
resilience$	787
resour	1606 1623 1123 425 1388 623
resources$	1040 1074 1746 1458
respec	1740 499 717
respect$	827
respected$	1715 1750 827
respectful$	1645 827
respectfully$	827
respecting$	827
respects$	827
respit	1329
respite$	280 1952
respon	1590 969 1597 1598 998 1108 499 1456
respond$	119 504 802
responding$	802
responds$	802
response$	1621 1684 802
responses$	1592 802
responsibility$	1051
responsive$	1731
rest	1772 1789 1800 1815 1859 1885 1329 1953 1331 1955 1527
rest$	1820 1822 1842 1856 280 1913 1920 1299 1927 1943 1946 1952 1958 1346 1975
restri	179 236 333 359
restrict$	259 360
restricted$	1752 353 360
restricting$	259 360
restrictped$	360
restrictping$	360
restricts$	259 360
restrictting$	360
resurfaced$	1608
resurfacing$	28
retain	511
return	1590 1597 1598
return$	326
returning$	326
returns$	326
retwee	969
retweets$	1592
reunit	1272
reunite$	1895
review	976 1599 1606 1623 1059 425 1382 1388 1452 623
review$	2 1698 1453 498 835
reviewed$	1682 498 835
reviewing$	498 835
reviews$	498 835
revise	1382
rewrite$	904
rewrites$	904
rewriting$	904
rewritten$	904
ride$	1236 2001
rides$	2001
right$	1043 1720
rights$	535 715
ring	958 1629 1007 1197 1323 1965
ring$	1630 887
ringing$	887
ringle	1226 1968 1524
ringleader$	1517 1520 679
ringleaders$	1517 1520 679
rings$	613 887
rink	39
rise	632
rise$	43
rises	632
rising	632
risk	1740 1456
risk$	1668 1699 483 1455 797
risks$	1668 1699 483 797
risky	1740
rival	858
road	1877
road$	1883
robbed	1008
robbed$	1631 68 702
robber	634
robberies$	660
robbery$	660
robust	104 137 1441
robust$	1061 1094 524
role	1498
role$	520
roll	4
rolled$	1382
rollout$	961
room	8 39 1220 1843 1982
room$	28 266 1851 1909 1962 1983 1985 1996
rooms	1843
rose	632
rota	1606 1623 1950 425 1388 623
rota$	33 1985
rotas$	33
round$	1758 1499
rounde	1381
rounders$	2004
route	1877 1366
route$	1240 1883 1366 1989
routes$	1666 1240
routine$	495
routinely$	495
routines$	700
row$	64 1350 1974
rows$	64 1350 1974
rugby	1381
rugby$	2004
rule	29 1757 1376
rule$	30 1756 377 1999
ruled$	1030 377
rules$	30 1756 377 1999
run	997 1382
run$	1620 1646 1647 2001 1383 1566 922
rung	957 992 1617 1618 42 1632 1965 434
rung$	1580 1615 999 1391
running$	1613 922
runs	976 1599
runs$	1646 2001 1383 922
s$	82 1193 1218 282 386 390 1523
s34$	561 562
s35$	561 562
safe	129 1740 161 1366 1441 1456
safe$	1645 1086 1720 1724 1725 1118 1989 1410 720
safegu	499 719
safeguard$	819
safeguarded$	1715 819
safeguarding$	819
safeguards$	819
safely$	1405 630
safer	161 1306
safer$	1720 1724 1725 1118 1469 629 720
safety	1740 1441 1456
safety$	1713 523
said	1027 1650 78
said$	1035 626
same	1223 352 1938
same$	1627 1173 1223 1846 1228 1242 1243 1875 1286 1938
sanction$	688
sanctions$	688
sat$	992 1214 370
saturd	373 374
saturday$	1619 373 1330 374 1954 1358
saturdays$	1619 1330 1954 1358
saw	1027 1650
say	1629 1007 1027 1650
say$	1630 626
saying$	626
says	1027 1650
says$	626
scatte	1180 1181 564
scattered$	1803 1804
schedu	1382
scheme	1606 1623 425 1388 623
scheme$	33 426
schemes$	33
school	19 976 1599 1605 35 36 39 1057 1220 1843 1221 1849 1872 1250 1877 1267 1309 1932 354 1935 1324 371 1990 428
school$	0 1 1585 27 1642 1680 1061 1853 274 1854 1855 1861 1870 1873 1874 1890 1923 1947 1328 1998
schoolchecks$	976
schooled$	1276
schools$	0 1 1585 27 1844 1878 1890 1923 1947
scope	1033 1034
scope$	1654 1656 1657 530 531
scopes$	530
scoping$	530
score	1629
score$	57 626
scores$	57 626
screen	1606 31 1623 425 1388 623
screening$	988
screenings$	988
search	1008
search$	690
searched$	1631
searches$	64 690
seat	34
seat$	255 324 380 381 394 1985 1997 940
seated$	1214 324 370 940
seating$	20 255 394 940
seats$	20 255 324 380 381 394 1997 1547 940
seatting$	394
second	1953
section34$	561
section35$	561
secure	970 1382
secured$	1593
security$	1713
see	958 1629 1027 1650 1777 1197 1200 1858 1916 1323
see$	167 1767 1147 1776 1174 235 1819 1823 1269 1334 420
seeing	1760 1780 1945
seeing$	167 1767 1150 1808 1813 1902 1933
seek	208 533 568
seek$	125 304
seekin	533
seeking$	304
seeks	533
seen	957 1597 1603 1617 1618 42 1135 1200 301
seen$	1580 999 1758 1765 1823 1341 385
sees$	235 420
seize$	691
seized$	691
seizes$	691
seizure$	691
seizures$	691
select$	349
selecte$	349
selectes$	349
selecting$	349
selects$	349
self$	1456
sell	1419
sell$	1647 68 1976 1977
seller	1633
seller$	646
sellers$	1532 646
selling$	68 1400 1418 1420
sells$	68 1420
semina	1606 1623 425 1388 623
send	269 369 612
send$	326 343 357 884
sende$	357
sended$	343 357
sendes$	357
sending$	326 343 357 884
sendred$	343
sends	976 1599
sends$	326 343 357 884
senior$	524
sense$	133
sensit	137 1108
sensitive$	1685 1094 1731 838
sensitively$	838
sent	1597 997 45 1008 269 1965 1382
sent$	1620 1002 1631 222 1217 292 1276 1284 1305 357 1389 885
sente$	357
sented$	357
sentence$	1655 1437
sentences$	1655 1437
sentes$	357
senting$	357
sents$	357
separa	1180 1181 1258 331 355 1965 564
separate$	1205 251 263 264 1225 283 284 291 1254 1255 1260 310 325 335 340 1300 1301 367 1327 1333 1339 393 1351 1528
separated$	1803 1804 1312 1528
separately$	1881 852
separation$	564
september$	1640 1018
sergea	1605 35 36
sergeant$	653
serve$	943
server	386
server$	1343
serves$	943
servic	8 35 36
service$	33 426
services$	33 1666 105 1703 1458 1459
serving$	943
sessio	1606 1623 1935 425 1388 623
session$	1624 1208 1847 1855 1865 1256 1880 1956 1962 2001 625
sessions$	1624 1208 1848 1855 1867 1256 1880 1956 2001
set	1220 1843 1877 1309 1932 1324 371 568
set$	1034 78 79 80 1105 1861 1248 1268 1909 1947 1328 1382 587 601
sets	1843 1932
sets$	1248 1878 1947 587 601
setting$	1675 1709 1741 587
settings$	1675
settle$	1952 1969
seven	37 38 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1896 1296 1509 1521 1529
seven$	995
sever	179 277 347
several$	319
severed$	1775
severi	179
severs	179
sew$	938
sewing$	938
sews$	938
shadow$	1332
share	90
share$	106 1195 352 834
shared	1382
shared$	1669 1244 299 1257 1917 355 386 1344 834
shares	969 976 1599
shares$	1592 1195 352 834
sharing$	1594 106 1813 1195 352 834
she	70 327 348
she$	1742
shed	1982
sheet	1606 1623 425 1388 623
sheet$	16
sheets$	16
shelte	34 1982
shelter$	20 28 32 380 381
shelters$	32
shift	1606 1623 1324 425 1388 623
shift$	1624 1947 1956
shifts$	1624 1947 1956
shoo	361
shop	39 1990 1395
shop$	1609 1832 1897
shopke	1605 1355 428
shopkeeper$	0 1 1585 27 1978 1422
shopkeepers$	0 1 1585 27
shoplifting$	669
shops$	1609 1897 1993
shorte	333 632
shorten$	931
shortened$	931
shortening$	931
shortens$	931
should$	1056 127 135 136 1270
show	31 1007
show$	988 1630 2003 1392 1409 1566 912
showing$	973 912
shown	987 1617 1618 45 156
shown$	1610 1002 1113
shows$	988 1392 1409 912
shut	1966 387
shut$	317 358
shuted$	317
shuting$	317
shuts$	317
siblin	297 298
side$	988 1350 1974 2004
sides$	1350 1974
sign	1597 1598 29 34
sign$	964 969 20 978 32 399 1985 897
signed	987 1382
signed$	957 959 978 979 1610 897
signing$	897
signpo	957
signpost$	762
signposted$	1580 762
signposting$	762
signposts$	762
signs$	20 32 399 897
since$	1404
sing$	622
singes$	622
single	337
singly	1258
singly$	1881 1921 1515
sings$	622
sister	297 1322
sister$	730
sisters$	1533
sit	79 1147
sit$	1135 1146 1770 1776 216 1195 1826 1214 324 1939 1949 1337 1961 394 593
site	1220 1843 1238 1877 1935 1324
site$	33 1861 1865 1899 1947
sites	1843
sites$	33 1878 1947
siting$	394
sits$	1195 324 394 593
sittin	1843 1945
sitting$	1760 1813 1826 324 1933 394 593
sittings$	1844
situat	1456
situation$	1042 1455
six	37 38 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1896 1296 1395 1509 1521 1529
six$	995 1378
sixth$	1267 1309
size$	1316
skate	1982
skate$	622
skatees$	622
skater	37
skates$	622
skills$	1091
sleep	1629 1191
sleepover$	1751 1814
sleepovers$	1751 1814
slide	1606 1623 425 1388 623
slot	1935
slot$	1282 1956 1962
slots$	1282 1956
small	1280
small$	1903
snooke	1381
snooker$	2004
so$	1115 175 190 1222 272 1864 323 336 389 472
social	1135 1760 1933
social$	35 36 1151 1288 1325 482
socialise$	1758 1530
sofa$	380 381
sofas$	380 381
sold$	68 1420
solicitor$	749
some	1771 327 1524
some$	1226 319
somewhere$	1884 1289
son	1322
son$	1302 730
song$	28 1988
sons$	1302
soon$	1326
sooner	632
sort$	1268
sought$	1679 1750
space	1736 1329
space$	1709 1741 316 356 1952 1985
spaces$	1709 1741
speak	958 1200
speak$	160 1197 1823 1323 410 1566
speaking$	160 1760 410
speaks$	160 410
speed$	1733
spend	1629 1147
spend$	1135 1770 1826 445
spending$	1760 1808 1826 1933 1945 445
spends$	445
spent	970
spent$	1593 972 445
split	1180 1271 355 564
split$	1803 1181 253 254 1894 1312 370
splits$	253 254
splitting$	253 254
spoke	434
spoke$	993 1391
spoken	992 434
spoken$	957 1603 984 1615 1617 1618 42 1391
spotted$	1341 385
spread	355
spread$	1312 370
spring$	1640
squad	1950
squad$	1956 655
squads$	1956
square$	1135 1832 1855 1897
stabbing$	668
stabbings$	668
staff	18 19 1605 35 36 428
staff$	0 1 1585 975 27 105 1095 1479 1491
staffa	976 1599
staffc	976 1599
staffchecks$	976
staffd	976 1599
staffe	976 1599 997
staffed$	1620 588
stafff	976 1599
staffh	976 1599
staffing$	1040 1074 588
staffl	976 1599
staffm	976 1599
staffo	976 1599
staffp	976 1599
staffr	976 1599
staffs	976 1599
staffs$	588
staffu	976 1599
staffv	976 1599
staffw	976 1599
stage	1982
stage$	28 1675
staged	1611
stagge	265
staggered$	335 1301
stall	1606 1623 425 1388 623
stall$	2003
stalls$	2003
stance$	1729
stand$	1146 324 1939 1949 394 577 592
standi	1760 1933
standing$	394 592
stands$	394 577 592
standting$	394
start	1629 1292
start$	1182 292 343 1952 544 916
starte	1116
started$	1739 343 916
starting$	343 916
startred$	343
starts$	292 343 544 916
starttime$	1915
starttimes$	1915
stated	1034
stated$	1657
station$	1609
stations$	1609
stay	1629 79 1097 151 1849
stay$	1062 1720 1102 1104 1214 274 309 1928 1937 378 403 450 453 515 571
staying$	309 378 403
stays$	1102 1104 309 378 403 450 453 571
steer$	192 309 842
steered$	842
steering$	11 192 309 842
steers$	192 309 842
step	1322
step$	296 545
stepbrother$	730
stepcarer$	730
stepcarers$	730
stepdad$	730
stepdaughter$	730
stepfather$	730
stepmother$	730
stepmum$	730
stepparent$	730
stepparents$	730
stepping$	545
steps	1064
steps$	1687 380 381 545
stepsister$	730
stepson$	730
stereo	721
stereotypes$	1478
sticke	29
sticker$	32 432
stickers$	32 432
stigma$	1478
still$	1004
stock	612
stood$	60
stop	1629 179 1154 233 234 365 387
stop$	180 193 1779 1157 230 245 1235 1879 300 1893 321 1279 443 917
stoppe	1008 1021 1966
stopped$	1631 1644 1752 1775 1879 353 443 917
stoppi	179 233
stopping$	180 300 321 917
stops	179 233
stops$	64 180 1879 300 321 1279 443 917
strang	1633 1355
stranger$	1978
strate	1606 1623 425 1388 623
strategic$	524
strategies$	1065 1091 1458
stream	1950
street	1241
street$	1793
streets$	1793 1864
streng	499 1456
strength$	1704 535
strengthen$	815
strengthened$	1715 815
strengthening$	815
strengthens$	815
strengths$	104 1704 535
strik	480
strike$	75
strive	533
strong$	513
struck	480
struck$	75
students$	1533
studio	39
submit	976 1599 1382
submit$	927
submits$	927
submitted$	927
submitting$	927
suitab	98 194 331
suitable$	1055 1448
summer$	1640 395
summers$	395
sunday	373 374
sunday$	1619 373 1330 374 1954 1358
sundays$	1619 1330 1954 1358
superv	1606 35 36 1623 425 1388 623
supervised$	557
supervision$	1595
supper	31 1371 1372
supper$	988 1994 1995 2003 1567
suppers$	988 1567
supplied$	68 1420
supplier$	665
suppliers$	665
supplies$	68 665
supply	1419
supply$	1647 68 1976 1977 665
supplying$	68 665
suppor	957 958 1606 1623 1059 129 137 1108 161 301 425 1388 1441 499 1456 623
support$	1595 98 1678 99 100 1065 485 1458 1459 820
supported$	1580 99 1682 1725 820
supporting$	99 820
supportive$	1086 1712 1094 1731 1118 513 1507 820
supports$	99 820
sure$	145 377 1497
sured$	377
sures$	377
surger	1371 1372
surgery$	1994 1995
survey	1606 991 1617 1618 1623 425 1388 452 623
survey$	33
surveyed$	1614
suspen	388 560
suspend$	567
suspende$	567
suspended$	1862
suspendes$	567
suspending$	567
suspends$	567
sustai	763
sustained$	1715
swap$	934
swapped$	934
swapping$	934
swaps$	934
sway$	1332 1970 391 1349
sweep	361
sweep$	937
sweeping$	937
sweeps$	937
swim$	2003 1567 622
swimes$	622
swims$	1567 622
switch	376
switch$	602
switched$	602
switches$	602
switching$	602
system$	33 1061
systems$	33
t$	1159 573
table	34 1877 1286 1309 1932
table$	20 1796 1865 1909 380 381 1381
tabled	1382
tables	1220 1843
tables$	20 1878 380 381
tackle	119 499
tackle$	1076 686 807
tackled$	1715 807
tackles$	686 807
tackling$	686 807
tailor	98
tailored$	1055
tak	387 612
tak$	338 357
take	269
take$	4 74 75 94 107 125 139 149 155 326 338 357 422 910
taked$	357
takeing$	326
taken	1636 1639 1965
taken$	1030 74 75 155 1217 338 1960 1382
takes	269
takes$	74 75 149 155 326 338 357 422 910
taking	269
taking$	75 107 139 149 155 338 357 910
taks$	338 357
talk	958 1606 1623 425 1388 623
talk$	1624 160 1197 1323 532 1566 625
talked	992 434
talked$	1615 993 1617 1618 1391
talkin	1945
talking$	160 1813 1454
talks$	1624 160 532
tally$	16
target	98 1419
target$	22 1647 1976 1977 673
targeted$	1055
targeting$	673
targets$	22 673
task$	22
tasks$	22
taught	301
taught$	1214 1276 1284
taxi$	2003
taxis$	2003
teach$	1646 134 255 893 956
teache	18 19 976 1599 1605 35 36 428
teache$	134
teacher$	0 1 1585 27
teacherchecks$	976
teachers$	0 1 1585 975 27
teacherschecks$	976
teaches$	1646 134 893 956
teaching$	134 893 956
teachs$	134
team$	1044
teams	1267
teams$	1890
teenag	174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1896 1296 1318 1509 1521 1529
teenagers$	1941
teleph	957
telephoned$	1580
tell	1629 1007 1027 1650 239
tell$	1630 199 626 913
telled$	199
telling$	199 913
tells	1027 1650 239
tells$	199 626 913
tellsed$	199
tellsing$	199
tellss$	199
temptation$	1332
ten	1395
tenanc	354
tennis	1381
tennis$	2004
tent	1950
term	1068
term$	1640 1691 395
terms$	395
text	958 1606 1623 1197 1323 425 1388 623
text$	1010 56 888
texted	957 1617 1618 434
texted$	1580 1391
textin	1278
texting$	1901 888
texts$	1010 56 888
than	1140
than$	1005 1763 1764 211 1183 1189 1209 1436
thanke	1617 1618
that$	967 398 1394 1401 1411 457 1572
thatfriends$	1918
thatgroup$	1918
the	1361 1487
the$	963 1616 1022 131 1095 1096 1106 1198 1204 1218 1259 398 1357 1359 1983 1362 1365 1368 1996 1374 1998 1378 1380 1394 1401 1408 457 459 464 465 1479 1491 537 1535 1536 1538 1539 1540 1541 1542 1543 1545 1551 1552 1553 1554 1555 1556 1557 1559 1560 1561 1564 1565 1575 1576 1578
theatr	39
thefriends$	1918
theft	634
theft$	662
thefts$	662
thegroup$	1918
their	1815
their$	1616 1003 82 1120 213 1204 282 1374 1998 1394 1401 537 1536 1538 1564 1575 1576
theirfriends$	1918
theirgroup$	1918
theirs$	1645 1412
them	37 52 1013 1022 1025 1028 1029 1057 144 1101 174 1137 1768 1155 1156 1196 1833 1211 1212 1836 1839 297 1896 1908 1296 348 1361 1364 1377 1395 1408 1456 1509 1521 1524 1529
them$	1616 1009 1648 1651 1652 1680 1095 1734 1155 1791 1187 1857 364 1987 1368 1998 1401 453 1431 1479 1491 1543 1562 1563 1570 1572 1575 1578
theme$	1699
themes$	1699
themse	49
themselves$	1006 1716 639
then$	1737
therapist$	752
there$	1627 1071 266 1875 448 1534
these	1057
these$	1025 1680
they	24 37 49 70 144 1101 224 1839
they$	981 1006 1042 1742 364 611
thin$	214
things$	1042 1065 1710 1126 1454
think	1027 1650 1097
think$	1007 1720 1730 451 527
thinking$	1683 527
thinks	1027 1650
thinks$	451 527
thinned$	214
thinning$	214
thins$	214
this	1034 1408
this$	1654 1656 1657 1658 1204 1259 1401 457
thisfriends$	1918
thisgroup$	1918
those$	67 396
though	1027 1650
though$	1433
thought$	1683 1077 451
threat	1008 634
threat$	1010 64
threaten$	68 1976 1977 1978
threatened$	1631 68 708
threatens$	68
threats$	1010 64
three	49 70 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 298 1896 327 1296 1318 1953 1377 1509 1521 1524 1529
three$	1006 174 1137 185 1768 1156 1817 1196 1201 1833 1211 1212 1836 1839 1226 1896 319 1296 1941 1345 1359 1362 1378 1380 1509 1521 1529 1540 1572
threes$	1942
throug	957
through$	1580 6 1615 86 123 1482 1506
throw	369
thursd	373 374
thursday$	1619 373 1330 374 1954 1358
thursdays$	1619 1330 1954 1358
ticket	34
ticket$	432 1569
tickets$	432 1569
tie$	195 334 1304
ties	1136 1138 1234
ties$	1759 1761 195 215 1857 334 1304
time	1843 1935
time$	1040 1675 1069 1074 1758 1146 1781 1783 1784 1177 1178 1806 1816 1824 245 1207 1208 1832 1216 1846 1847 276 1867 1282 1290 1915 1921 1939 1956 1962 1402 1405 1465
timely	137
timely$	1094
times	1843 634
times$	1622 44 63 1675 1208 1844 1282 1915 1924 1956
timeta	1606 29 1623 1220 1843 1221 1250 376 425 1388 623
timetable$	1589 33 1873 1985
timetabled$	370
timetables$	33 1844
to	290
to$	1580 1607 985 1616 999 1625 1635 1664 1050 1687 1692 1076 1700 1702 127 1714 135 1718 1731 1109 1110 1121 1175 1202 257 1840 281 1270 1907 1909 1367 1991 1370 1373 1375 2002 1391 1393 1396 1403 1404 1406 1427 1442 1488 1490 1537 1546 1553 1571 1573
togeth	1135 1136 1760 1767 1147 1776 1777 1174 1800 1191 1193 1818 1200 1223 1858 1269 1272 1938 1342
together$	1749 1758 1759 1765 1769 1770 1797 1798 1801 1806 1814 1816 1823 1824 1825 1826 1832 1846 1875 1888 1892 1895 1901 1939 1949 1964 1405 1457 1516 1579
togethers$	1814 1825
told	992 1617 1618 1632 1027 1650 1034 79 81
told$	1615 1657 1038 243 1965 626
took	1639 60
took$	75
toolki	1606 1623 425 1388 623
tools	34
tools$	1091
torches$	432 1569
touch	992 1135
touch$	1615 1758 1852 1454 506
tour	1606 1623 425 1388 623
tour$	2001
tourna	31
tournament$	988 2003
tournaments$	988
tours$	2001
toward$	1490
towards$	1490 1506
town	1220 1843 1849 1872 1877 1937
town$	1850 1854 1868 1923
towns	1843 1241
towns$	1864 1869 1878
track$	672
tracke	1606 1623 425 1388 623
tracked$	672
tracking$	672
tracks$	672
train$	864
traine	957 1597 1603 984 1382
trained$	1580 1607 863
traini	971 1606 1623 425 1388 623
training$	2 1586 1594 1595 1267 865
trains$	863
transf	269 376
transfer$	292 307 320 343
transfere$	307 320
transfered$	307 320 343
transferes$	307 320
transfering$	307 320 343
transferred$	1217 292 307 320 1284 343
transferring$	307 320
transfers$	292 307 320 343
transl	1382
transp	301
trauma$	104 535
travel	362
travel$	1132 1146 1147 1195 1826 1236 1567
travelling$	1813
travels$	1132 1195
treated$	724
tries	533
trim$	936
trimmed$	936
trimming$	936
trims$	936
trip	1606 1623 1371 1372 425 1388 623
trip$	1624 1256 1880 1994 1995 2003 625
trips$	1624 1256 1880 2003
trust	1629 1027 1650 1456 716
trust$	635
truste	55
trusted$	1012 635
trusts	1027 1650
trusts$	635
try	533
trying	533
tuesda	373 374
tuesday$	1619 373 1330 374 1954 1358
tuesdays$	1619 1330 1954 1358
turf	361
turn	1590 1597 1598 1629 369
turn$	964 317 1379 427 446 603
turned$	1632 1131 317 358 603
turning$	317 603
turnout$	1387
turns$	317 1379 446 603
tutor	35 36 1220 1843 1877 1267 1309 1932 1935
tutor$	1220 1221 1250 1890 1309 1324 371
tutors	1843
tutors$	1878 1890
twice$	1581 44 63 1984
two	70 174 1137 1768 1771 1156 1196 1833 1211 1212 1836 1839 297 1896 327 1296 1953 1509 1521 1524 1529
two$	174 1137 185 1768 1156 204 1162 1817 1196 1201 1833 1211 1212 1836 1839 260 1218 1226 1857 297 1896 319 329 1296 348 1345 1359 1362 1378 1380 1509 1521 1524 1529 1540 1551 1552 1572
twos	1319
twos$	1319 1942
type$	1268
unable$	217 366
uncle	1179
uncle$	736
under$	118 1382
underm	392
unders	1097 1441 499 1456
understand$	1720 824
understanding$	1507 824
understands$	824
undert	1116 1382
undertake$	243
undertaken$	1739
undertakes$	243
undo	277 347 392
unfair$	712
unfairly$	712
unfold$	1665
unfoldes$	1665
unfolds$	1665
unfollow$	570
unfollowe$	570
unfollowed$	570
unfollowes$	570
unfollowing$	570
unfollows$	570
unfriend$	570
unfriende$	570
unfriended$	570
unfriendes$	570
unfriending$	570
unfriends$	570
unit	1849 1877 354
unit$	1923
units$	1878 1923
unload$	939
unloaded$	939
unloads$	939
unlock$	860
unlocked$	860
unlocking$	860
unlocks$	860
unsafe$	631
unsupervised$	1186
untangle$	340
until	1360
until$	1017 1232 322 1983 1535 1548
up	1587 1066 1078 1382
up$	1580 961 1600 1601 1610 1612 1620 1644 1037 1682 1060 1061 1689 1076 1701 1707 1094 1728 152 153 1759 1150 1803 1804 1814 1210 1834 1894 1901 1979 1384 1454 1502 1535 1544 1555 1556 1562
upd$	1384
update	976 1599 1606 1623 1059 1063 425 1388 1452 623
update$	87 1668 833
updated$	87 1682 1453 833
updates$	87 1668 1686 833
updating$	87 833
uped$	1384
upinto$	1373
upon$	1285
ups$	1592 1814 1384
upskil	499
uptake	4
uptake$	961 1387
upto$	1373
urge$	534
urged$	534
urges$	534
urging$	534
use	1629 1007 1064 1419
use$	1630 1647 1687 115 125 139 1976 1977 444 558
used	970 1632
used$	1593 1639 444
useful$	1645
uses$	115 444
usher	361
using$	139 1400 444
usual$	1043 1080 130
valued$	1750
vehicle$	681
vehicles$	681
venue	1935
vicar	35 36
victim$	701
victims$	701
video	1606 1623 425 1388 623
video$	1980 1985 1988
view	1590
view$	1079 1729
viewe	1597
views	969
views$	1592 170 1478
vigila	1108
vigilance$	1468
vigilant$	1685 1731
visibility$	1423
visible$	1712 513 1507
visit	958 1590 1606 42 1623 1197 1323 1371 1372 425 1388 558 623
visit$	999 1624 1751 1776 1334 1994 1995 2003 625 881
visite	957 1597 1603 984 992 1617 1618 997 434
visited$	1580 1607 1615 1620 999 1391
visiti	1945
visiting$	1813 881
visits	969 976 1599 558
visits$	1592 999 1624 1751 1191 2003 881
voice	1441 1456
voice$	778
voices$	778
volunt	1605 1606 35 36 1623 425 428 1388 623
volunteer$	0 1 1585 27 1624
volunteers$	0 1 1585 27 1624
voucher$	432
vouchers$	432
vulner	1740 1456
vulnerabilities$	798
vulnerability$	798
wait	634
wait$	1939 591
waited	1639 60
waiting$	591
waits$	591
waive$	947
waived$	947
waives$	947
waiving$	947
walk	958 1629 1007 362 1366 1371 1372
walk$	1630 1132 1146 1147 1195 1826 1236 1989 1994 1995 2001 2003 453 882
walkab	1606 1623 425 1388 452 623
walked	1632
walked$	882
walkin	1760
walking$	1933 1945 882
walks	362
walks$	1132 1195 2001 2003 453 882
wall	1982
wall$	1609 380 381
walls$	1609
want	1027 1650 533
wanted	1011 1027 1650
wanted$	1634
wants	1027 1650 533
warden	1605 35 36 428
warden$	0 1 1585 27
wardens$	0 1 1585 27
warm$	1645
warn$	199 228 346
warne$	228
warned$	199 228 346
warnes$	228
warnin	1145
warning$	64 199 228 346
warnings$	64
warns$	199 228 346
was	1639 60 79
was$	985 990 994 1641 73
watch	1590
watch$	400 1468
watched$	400
watches$	400
watchful$	1058
watching$	400 518
way	1087 305
way$	1684 1710 1717 1828 1883 1262
ways$	1828 1458 1486 531
we	35 36
we$	1742
weaken	277 1291 347 1971 392
weaken$	1914
weakens$	1914
weaker	1280
weaker$	1903
wean$	192
weaning$	192
webina	1606 1623 425 1388 623
webpag	1606 1623 425 1388 623
websit	1606 1623 1982 425 1388 623
website$	28 1609 33
websites$	33
wedge$	316 356
wednes	373 374
wednesday$	1619 373 1330 374 1954 1358
wednesdays$	1619 1330 1954 1358
week	1935
week$	1619 395
weekda	373 374
weekday$	1330 1954
weekdays$	1330 1954
weeken	373 374
weekend$	1619 1330 1954
weekends$	1619 1330 1954
weekly$	1581 1984 415
weeks	373 374
weeks$	1619 1691 1330 1954 395
weekss$	395
welcom	55 129 161
welcomed$	1012
welcoming$	1645 1086 1712 1118 1507
welfare$	718
well$	538
wellbe	1740 1456
wellbeing$	783
went$	990 1356
were	1639 60 79
were$	985 990 994 1629 1641 73 257
what	92
what$	54 1033 1049 1083 165 1124 168 1394 1411
whatev	92
whatever$	1049
whatsapp$	1287 386 1344
when	59 92 1326
when$	1016 83 1049 1676 1686 1687 1689 1690 136 1790 1938 1394 1411 1442 1447 491 1455 1462 543
whenev	1326
whenever$	136 1790 491 543
where	59 92 1366
where$	1016 83 1049 1686 1687 1689 117 136 1338 1989 1394 1411 1442 1447 491 1462 507 543
wherea	59
whereas$	1016
wherever$	136 491
whether$	1411 1486
which$	962 1394 1411 1553
while	59
while$	1016
who	70 1968
who$	967 1596 1024 1353 1354 1394 1411 1418 462
whoever$	463 1570
whole	1524
whole$	104 174 1137 1768 1156 1196 1833 1211 1212 1836 1839 1896 1296 1509 1521 1529
whom$	1394 1411
why$	1411
widen$	932
widened$	932
widening$	932
widens$	932
wider$	291
wife$	737
will$	960 985 1056 127 135 1270 1293
wind	387
window$	1609
windows$	1609
wing	1877 1950
winter$	1640
wisely$	1930
wiser	1306
wish	1027 1650 533
wishes	1027 1650 533
wishes$	170
with	1281
with$	1580 1616 1037 1038 1686 1689 1690 1076 1701 122 1113 1129 1753 1757 1761 1762 1150 1163 1805 1818 1199 1840 1907 1367 1991 1391 1404 1427 1442 1451 1457 1474 1506 1534 1548 1550 1553 1579
withdr	193
withdraw$	300 338 948
withdrawe$	338
withdrawen$	338
withdrawes$	338
withdrawing$	338 948
withdrawn$	1862 1879 948
withdraws$	300 338 948
wither	1291
wither$	1914
withers$	1914
within	76 232
within$	1172 1189
without$	1755 342 442 726
word$	1655 473
words$	1655
work	971 533
work$	2 1594 1595 28 1042 1683 1684 1704 159 1746 1880 499 500 549
worked	972 997
worked$	957 1620 301 500 549
worker	19 976 1599 1605 1606 35 36 1623 425 428 1388 623
worker$	0 1 1585 27 1659 1662 429 1439 755
workerchecks$	976
workers$	0 1 1585 27
workerschecks$	976
workin	971 1456 533
working$	11 1594 1683 1684 1746 500 549
workload$	1040
works	533
works$	28 500 549
worksh	1606 1623 1309 1932 1324 425 1388 623
workshop$	1624 1947 2001 625
workshops$	1624 1947 2001
worrie	1027 1650
worries$	1046 1670
worry	1027 1650
worse	632
worst	1524
wound$	1966
wrap	98
wraparound$	1055
wristbands$	432
write$	862
writes	976 1599
writes$	862
writing$	580
writte	987 992 1034 78 1382 434
written$	957 1603 984 1610 1615 1617 1618 1657 1035 1391 862
wrong$	713
wrongly$	713
wrote	434
wrote$	993 1391
yards$	1812
year$	1640 1220 1861 395
years$	395
young$	24 37 38 49 52 1013 66 1025 70 1028 1029 1057 1095 144 174 1137 1768 1155 1156 224 1196 1833 1211 1212 1836 1839 298 1896 1908 1296 1318 1364 1993 1377 1395 1456 1479 1509 1521 1529
younge	174 1137 1768 1156 1196 1833 1211 1212 1836 1839 260 1226 297 1896 327 1296 348 1953 1968 1509 1521 1529
younger$	1194 1936
youngest$	1936
youth$	1123 1855 1532
youths	1318
youths$	1187 1941 1532
yp	70 174 1137 1768 1771 1772 1156 1787 1789 1800 224 1815 1196 1833 1211 1212 1836 1839 260 1226 1856 1859 1860 297 1885 1896 327 1908 1296 348 1953 1331 1955 1509 1521 1524 1529
yp$	1857 1314
zine$	1569
zines$	1569
zone	1144 1145
zone$	1510
zones	1144 1145
zones$	1510
