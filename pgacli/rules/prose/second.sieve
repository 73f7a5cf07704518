900 568 377

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
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung|called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater|improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
(?:fewer|(?:twice|half|double|\w+ times) as many) (?:[\w’'-]+ ){0,2}?(?:sessions?|meetings?|workshops?|visits?|leaflets?|contacts?|trips?|hours|appointments?|activities|shifts?|briefings?|lessons?|courses?|events?|assemblies|talks?|mentors?|volunteers?)
(?:issued|handed|given|sent|distributed|provided|delivered|offered|posted|shown)(?: out)? to (?:all|each|every|most|half|some|\w+)(?: of)? (?:the |them\b)?(?:\w+ )?(?:young people|group|friends|members|five|four|families)?
(?:have|has) (?:all |each |now )?had
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
open(?:s|ed)?(?= \w)(?! (?:with|to|for discussion|door policy|mind|to (?:the|new|all)|conversation|dialogue|access|discussion|between|about|and (?:honest|transparent|clear)|communication|channels|lines|minded|for)\b)
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
provid(?:e|es|ed|ing)(?= (?:a|an|the|two|three|five|six|free|bus|hot|transport|food|lunch|minibus|each|tea|it|meals?|kitchen|\d)\b(?! (?:range|variety|appropriate|consistent|safe|listening|supportive|coordinated|co-ordinated|holistic|robust|space to talk|support)\b))
offer(?:s|ed|ing)?(?= (?:a|an|each|the|every|five|two|three|four|free|six|all|them|paid|work)\b(?! (?:range|variety|\w+ support|support|young people support|group support|opportunit\w+)))
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
pick(?:s|ed|ing)? (?:up|them)
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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 48 49 51 53 54 67 78 79 80 82 87 88 90 94 111 114 117 176 186 199 217 218 219 222 223 224 225 226 227 228 257 258 259 261 262 263 264 265 266 269 272 273 274 281 282 287 288 289 295 298 300 301 303 304 306 307 312 313 317 318 319 321 326 327 328 330 331 332 333 337 338 339 340 342 346 347 348 349 352 354 357 358 359 360 361 363 364 365 366 369 370 382 388 389 390 394 457 458 461 462 484 485 486 487 488 490 491 492 493 494 495 496 499 500 501 502 503 504 506 507 509 510 511 512 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 533 534 535 537 538 539 540 541 542 544 545 546 547 548 549 550 551 553 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 576 578 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629 630 632 633 634 635 636 637 638 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 656 659 661 662 663 664 665 666 668 669 670 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 706 707 708 711 712 713 714 715 716 717 718 719 720 721 722 729 730 731 733 734 736 758 812 817 824 848 850 861 862 869 872 873 874 876 877 888 889 891 893 894 895 896 1 8 23 24 29 30 33 40 47 50 55 56 59 64 65 66 68 70 74 75 76 77 81 83 86 89 91 92 93 96 98 99 101 104 109 110 112 113 115 116 148 152 153 168 171 181 202 203 205 206 207 210 214 215 220 221 245 260 267 270 271 276 277 278 279 280 283 284 290 293 294 296 297 299 302 305 308 309 310 311 314 315 316 320 322 324 325 329 334 335 336 341 343 344 345 351 353 362 367 368 371 375 376 377 378 379 381 383 385 393 400 402 429 456 459 460 463 468 469 482 483 489 497 498 505 508 513 536 543 552 554 574 575 577 579 631 639 655 657 658 660 667 671 709 710 728 735 738 740 743 747 750 755 757 760 769 780 790 798 809 814 815 816 818 819 821 822 823 832 834 849 855 856 858 863 864 866 870 875 878 879 880 881 882 884 885 887 890 897 898 899 0 7 20 52 57 58 60 61 62 63 69 71 72 73 84 85 95 97 100 102 103 105 106 107 108 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 149 150 151 154 155 156 157 158 159 160 161 162 163 164 165 166 167 169 170 172 173 174 175 177 178 179 180 182 183 184 185 187 188 189 190 191 192 193 194 195 196 197 198 200 201 204 208 209 211 212 213 216 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 246 247 248 249 250 251 252 253 254 255 256 268 275 285 286 291 292 323 350 355 356 372 373 374 380 384 386 387 391 392 395 396 397 398 399 401 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 464 465 466 467 470 471 472 473 474 475 476 477 478 479 480 481 603 723 724 725 726 727 732 737 739 741 742 744 745 746 748 749 751 752 753 754 756 759 761 762 763 764 765 766 767 768 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786 787 788 789 791 792 793 794 795 796 797 799 800 801 802 803 804 805 806 807 808 810 811 813 820 825 826 827 828 829 830 831 833 835 836 837 838 839 840 841 842 843 844 845 846 847 851 852 853 854 857 859 860 865 867 868 871 883 886 892

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 7 8 7 9 3 4 7 6 3 4 3 3 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 13 20 7 6 10 7 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 5 6 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	299 1283
34$	508
35$	508
YP	1134
a$	1506 984 1016 1026 1027 1077 192 1126 1254 1256 1825 1259 1262 1838 1273 1275 1288 1325 1424 1425 1427 1428 1429 1430 1432 1434 1440 1441 1442 1444 1445 1446 1450 1453 1463 1464
abc	152 1052
abcs	1052
able$	1543 1061 182 1198 387 1342
about$	1378 1383
above$	1748
abreast$	719
academ	1702 1722 1727
academy$	1773
accept	1477
access	1017 1335
access$	1585 453
accomm	316
accommodation$	1703
accordingly$	1354 1355
accoun	990 634
account$	1544 1558 1600
achiev	921
achieved$	1489
acknow	450
acknowledge$	769
acknowledged$	769
acknowledges$	769
acknowledging$	769
across	1840
across$	1557 1687 1351
act$	454
action	1493 1501 990 377 1283 568
action$	2 21 1554 1558
actions$	2 21
active$	1001
activi	1493 1501 377 1283 1391 568
activities$	1502 1717 1161 1730 1352 1353
ad$	96
add	515
add$	841
added$	841
adding$	841
additi	81
additional$	981
addres	62 63 985 102 450
address$	1002 1188 749
addressed$	963 1553 749
addresses$	1188 749
addressing$	749
adds$	841
adopt$	116 850
adopte	929 1277
adopted$	1497 850
adopting$	850
adopts$	850
adult$	1307 1308 409 796
adults$	1520 88 585 796
advert	1493 1501 377 1277 1283 568
advice$	1549
advis$	193
advise$	164 193 765
advised$	193 765
adviseed$	164
adviseing$	164
advises$	164 193 765
advising$	193 765
adviss$	193
advoca	450
afraid	941
afraid$	1509 654
after$	1511 1826 1416
aftern	335 336
afternoon$	1116 1235 1804
afternoons$	1116 1235 1804 1296
again$	1602 1745
against$	54 1093
agenci	10 1492 970 380
agencies$	0 1 910 26 1538 88
agency$	1481 986 987
agenda$	1347
agree	515
agree$	208 542
agreed	929 985 1277
agreed$	1497 969 1553 1281 542
agreem	1493 1501 1610 377 1283 568
agreement$	29 1609
agreements$	1609
agrees$	208 542
aim	484
aiming	484
aims	484
alarm$	19 384
alarms$	19 384
alert	1028
alert$	1556 1596 1397
all	17 53 983 1758 1258 1832 1419
all$	1469 917 927 936 1551 88 1106 1157 1427 1430 1454
alloca	912 1277
allocate$	864
allocated$	1480 332 1281 864
allocates$	864
allocating$	864
allotment$	27
allow$	1534 1568 1036 1140 1170 1393
allowed$	1036 1061 1203 1789
allows$	1534 1568 1393
allowted$	1036
alone	941 1163
alone$	1509 1731 1749 1771 1405
along$	1075 1392
alongs	1191
alongside$	1759 1351 1396
altern	1601 159 293 1391
alternate$	216 1133
alternating$	216
amend$	846
amende	1277
amended$	846
amending$	846
amends$	846
among$	1037 1080 1687
amongs$	1557
amongst$	1557
an$	984 1016 1026 1256 1259 1273 1275 1288 407 1440 1441 1442 1463
analyst$	596
analysts$	596
and$	943 979 981 1034
anothe	970 1625 1640 1642 1653 1668 1706 1710 1154 1805 513 1417
another$	1538 1626 1639 1655 1673 1682 1683 1691 1693 1695 228 1136 1143 253 1159 1734 1738 1754 1763 1770 1205 1777 1793 1796 329 1232 1275 408 1413
answer$	889
answered$	889
answering$	889
answers$	889
any$	971 72 973 1106
anybody$	1458
anyone$	1458
apart	1620 1630 1633 1088 1089 238 1708 1196 337
apart$	1656 1657 1687 1688 1121 1690 227 1698 1138 1764 1775 1794 338 1249
apolog	655
apologise$	561
apologised$	561
apologises$	561
apologising$	561
appeal$	1812 345 1246
appl	515
applic	1493 1501 377 1283 568
applicable$	1341 1342
application$	1827
applied$	535
applies$	535
apply$	535
applying$	535
appoin	1493 1501 377 1277 1283 568
appoint$	821
appointed$	1281 821
appointing$	821
appointment$	1502 1827
appointments$	1502
appoints$	821
appren	1229
apprenticeship$	1797
apprenticeships$	1797
approa	1490 941 1313
approach$	1554 1555 1584 732
approachable$	1397
approached$	1509
approaches$	732
approaching$	1666
approp	81 293 1335
appropriate$	969 978 981 1341 1342 780
appropriately$	1557 780
approv	912 1277
approved$	1480
april$	944
are	903 62 74
are$	927 931 37 1507 56 1022 222 404 406
area	1128 1696 1702 1722 1727 1785 1787
area$	1646 1135 1136 1704 1705 1400
areas	1696
areas$	1646 1728
arise	1013
arise$	1581
arises$	1581 1341
around$	1538 981 1611 1336 1396
arrang	918 1486 1498 1277
arrange$	1036
arranged$	1550
arrangeed$	1036
arrangeted$	1036
arrest	941 579
arrest$	47
arrested$	1509
arrests$	47
arriva	1197
arrivaltime$	1765
arrivaltimes$	1765
arrive	324 505
arrive$	1054
articl	1493 1501 377 1283 568
as$	946 66 68 975 79 1553 1557 1558 1560 1561 113 177 404 426 427 1336 441 1349 1356 493
asbo	152 1052 153 1053
asbos	1052 1053
aside$	1447
ask	1507 953 1521
ask$	164 397 857
aske	397
asked	953 1521
asked$	953 164 208 857
asking$	164 857
asks	953 1521
asks$	164 397 857
aspira	1350
aspirations$	738
assaul	579
assault$	51 422
assaulted$	51 422
assaults$	51 422
assemb	1493 1501 1783 377 1283 568
assemble$	1799
assemblies$	1502 1841
assembly$	1841 570
assess	1493 1501 959 62 377 1283 568
assessment$	2 1525 1527 1530 1531 1533 1332
assign	1277
assign$	541
assigned$	332 1281 541
assigning$	541
assigns$	541
assist$	702
assistance$	1549 702
assisted$	702
assisting$	702
assists$	702
associ	1043 1044 1613 1046 1620 1055 1625 1629 1630 1108 1174 1783 1795
associate$	1611 1623 1672 1676 1742 1420
associating$	1612 1661 1421
association$	1612 1614 1678 1398 640
associations$	641
assumptions$	1372
at$	928 1506 945 78 1553 1002 1066 1069 1658 252 1755 1757 306 1823 1826 1828 1264 1270 1840 1842 1296 1379 1416 1423 1424 1425 1437 1438 1439 1462
attachment$	1209
attachments$	1209
attack	579
attack$	51 649
attacked$	51 1314 649
attacks$	51 649
attemp	484
attend	900 901 4 906 1474 911 913 1484 1485 918 1486 32 324 1277 379 505
attend$	932 1040 1755 1279 894
attendance$	904 1481 1483 45 1282
attendd$	1279
attended$	1468 932 1279
attendees$	1479 1483
attending$	1468 894
attends$	932 1040 1279 894
attention$	1003
attitudes$	1372 743
attraction$	1812
audit	1493 1501 377 1283 568
audit$	2
aunt	1087
aunt$	680
auntie$	680
aunty$	680
availa	1028 1277
available$	969 1550 1006 1596
avoid	158 1632
avoid$	1058 1698
avoidi	158
avoiding$	1058 1294
aware	974 985 1028
aware$	1542 1553 1556 1590 1596
awaren	1350
awareness$	1338 439 1340 477 737
away	1702 238 1154 267 1787 337 1249
away$	1607 1620 1632 1633 1658 1096 202 1693 1138 258 1167 1757 1775 1208 1216 1220 338 1249 1431
back	967
back$	1535 338 399 1459
badmin	1276
badminton$	1844
bail$	152
bake$	567
bakees$	567
bakes$	567
ban	144 147 198 199 204 327 341 342 1271 507
ban$	145 1065 195 237 1839
band	1800
bann	342
banned	144 147 320 1808
banned$	1605 145 237 315 1220
banner	28
banner$	353
banners$	353
bannin	144 147 198
banning$	145 237
bans	144 147 198 204
bans$	145 237 1839
bar	144 147 198 327 342 507
bar$	145 237
barbec	30
barbecue$	930 1843
barbecues$	930
barr	342
barred	144 147 320
barred$	1605 237 315 1220
barrier$	278 318
barrin	144 147 198
barring$	237
bars	144 147 198
bars$	145 237
base$	1357
based$	987
basis$	1564
be	74 128 447
be$	927 56 982 85 988 97 1012 120 1022 1024 125 1054 188 207 1679 222 404 466 497
bear$	119
bearing$	119
bears$	119
become	74
been$	8 922 927 56 982 222
before$	1506 43 1826 674
behavi	1350
behaviour$	152 153 1372 742
behaviours$	1372 742
behind	1257
behind$	1736 1825 1312 642
being	74 128 1795 1350
being$	56 982 1613 1666 1679 1783 1293 1294 466 1388
believ	953 1521
belong	960 62
belong$	1528 432
belonging$	1578
belongs$	432
bench	1824
bench$	19 31
benches$	19 31
beside	1186 1191
beside$	1759 1438
best	1335
best$	1387
better	81 86 159 293 1211 440 450 577
better$	981 986 1585 1073 253 273 1780 382 475
betwee	1610
between$	1557 1037 1606 1614 1615 1687 1178 1218 1321
beyond	59 1096
bid	1493 1501 377 1283 568
bigger$	1748
bin$	19 31
bingo	1276
bingo$	1844
bins$	19 31
blankets$	1465
block	341
block$	138 517
blocke	1808
blocke$	517
blocked$	1605 138 517
blockes$	517
blocking$	138 517
blocks$	138 517
board	10
board$	910 1496 1778 1276 1365
boardi	1702
boarding$	1152
boards$	1496
boat	1800
bond	1046 1139
bond$	1614 180 1707 275 296 1209
bonds$	180 1707 1209
book	1484
book$	835
booked	1484 1277
booked$	835
booking$	1827 835
bookle	1493 1501 377 1283 568
booklet$	1476
books$	835
boroug	1128 1696 1702 1722 1727 1787
borough$	1135 1704 1718 1773
boroughs$	1719
both	1758 1258 1832
both$	1425 1427 1429 1430 1466
bought	1277
bought$	1284 819
box$	567
boxes$	567
boxs$	567
boy	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 225 1134 1746 1201 1227 1399 1411 1419
boy$	1694 289 1219
boyfriend$	689
boys	23 49 53 121 1021 139 1045 1621 1064 189 1104 1686 1119 1120 1689 1692 260 1746 1758 1201 1223 1810 1261 1272 1289 1399 1411 1419
boys$	923 949 1670 1694 1695 1707 289 1791 1829 1410
bread$	1465
break	1128 1696 238 239 1197 309 330 1234 346 511
break$	158 218 219 1129 1138 242 258 1176 1802
breakf	1268 1269
breakfast$	1836 1837 1456 1465
breakfasts$	1456
breaki	239 330
breaking$	218 219
breaks	1696 239 330
breaks$	218 219
breaktime$	1765
breaktimes$	1765
breath	1234 1811
breather$	1802
breathing$	1234
brief$	1369 892
briefe	900 1490 926
briefed$	1468 1494 892
briefi	1493 1501 377 1283 568
briefing$	2 1502 570 892
briefings$	1502
briefs$	892
bring$	852
bringing$	852
brings$	852
broken	1813
broken$	1628 1088 1089 511 1429 1430
brothe	259 1227
brother$	675
brothers$	1311
budget$	12
build	1017 440 450
build$	107 111 1585 356 789
builde$	111
buildes$	111
buildi	1727 450
building$	27 111 1685 231 1705 1747 789
buildings$	1728
builds	450
builds$	111 356 789
built	919
built$	1487 1495
bulb$	19
bulbs$	19
bump$	1766
burglaries$	606
burglary$	606
burgled$	648
bus	1727 1214 1782 1832
bus$	1496 1715 1733 1843 1436 1456
buses	1128 1696 1146 1782 1785
buses$	1496 1714 1728
busine	960
business$	1528
buy	1313
buy$	1518 1818 1819 818
buyer$	589
buyers$	1311 1422 589
buying$	818
buys$	818
by	1266
by$	928 44 1031 1826 1834 1297 1299 1376 1392 1423 1434 1438
cabin	1800
cafe$	1747
café$	1747
call	1493 1501 1228 377 1283 568
call$	47 48 1604 1827 492
called	32
called$	932 48 1323 425
calling$	1183
calls	918 1486
calls$	47 48 1604 1038
calm	1811
calmer	577
came	1477 1484
camera$	19 31 353
cameras$	19 31 353
camp	30
camp$	930 1843 567
campai	1493 1501 377 1283 568
campaign$	378
campes$	567
camps$	930 567
campus	1128 1696
can	1507
can$	40 1543 982 1577 182 1198 328 1360
cancel$	262
cancelled$	1712 1729
cancels$	262
cannot	1062 182 1198 328
cannot$	1698
cap	201 321
cap$	224 322
capacity$	966 1000
caped$	322
caping$	224 322
capitalise$	107
capped$	322
capping$	322
caps$	224 322
capting$	322
car$	1733
card	1493 28 1501 377 1283 568
card$	1476 353 1827
cards$	353 1827
careful$	1001 1397
carefully$	1780
carer	1492 316 380
carer$	0 1 26 675
carers$	0 1 26 165 675
carria	1800
carried$	1277
carry	1507
carrying$	1294
case$	968 1349
caseworker$	701
cast	1800
cast$	332
catch	1346
caught$	1238 339
caution$	193
cautione$	193
cautioned$	193
cautiones$	193
cautioning$	193
cautions$	193
cbo	152 1052 153 1053
cbos	1052 1053
cctv$	19 602
cease	1176
cease$	1729 262 1744
ceased	947
ceased$	1515
ceases$	1729
cent$	917
centre	7 87 1128 1696 1727 1785
centre$	1660 231 1705 1747
centred$	987 1014 1366 1367
centres$	1728
certain$	122 1390
chair	18
chair$	1517 1457
chaira	918 1486
chairc	918 1486
chairchecks$	918
chaird	918 1486
chaire	918 1486 1277
chairf	918 1486
chairh	918 1486
chairl	918 1486
chairm	918 1486
chairo	918 1486
chairp	918 1486
chairr	918 1486
chairs	918 1486
chairs$	1517
chairu	918 1486
chairv	918 1486
chairw	918 1486
challenge$	1570 472 788
challenged$	1580 788
challenges$	1570 472 788
challenging$	472 788
champi	450
champion$	381
chance	1601
chance$	182 1234
change$	1536 1539 1541 255 256 398 1393 845
changed$	845
changees$	1536
changes$	1536 1539 972 1541 255 1393 845
changing$	255 845
channels$	1537 1574 1023 124
charge	1271
charge$	1839
charges$	1839
charte	28
charter$	29
chas	323
chat	1192 340 1241
chat$	1192 1760 1228 340 1240 1241 1809
chatti	1183
chatting$	1751
check	901 1493 1501 377 1283 1346 568
check$	1493 1501 93 377 1283 568 863
checked$	863
checking$	93 863
checks$	918 93 863
chess	1276
chess$	1844
child	1227
child$	1207 1219 467
childr	951 954 121 1021 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 260 1746 1201 1223 1227 1399 1411 1419
children$	1519 1522 1599 1207 1791
choice	1601 1350 1391
choice$	313
choices$	313 744
choir	1800
choos$	311
choose	1507 173 1811 397
choose$	311 312 1297
chooses$	311 312 1297
choosi	397
choosing$	311 312 1297
chooss$	311
chose	397
chose$	1297
chrono	1493 1501 377 1283 568
circle	1493 1501 1193 377 1283 568
circle$	1627 1664 1153 1173 275 1761 1798
circles$	1627 1153 1761 1798
circul	918 1486 929 1277
circulated$	1497
cities	1727
cities$	1719
city	1702 1722 1727 1787
city$	1704 1718
civil$	152
claim	1271
claim$	1839
class	1128 1696 1722 1155 1727 1214 1782 1785 1229 333
class$	1711 1723 1724 1173 1759 1797 1233 1841
classe	1696 1129 1782
classes$	1504 1697 1728 1773 1797 1841
classroom$	1496
classrooms$	1496
clause	1610
clause$	1526 1609 1331
clauses$	1526 1609 1331
clean$	190
clear	323 1335
clear$	1516 1591 1592 1171 1216 475 531
clearing$	531
clears$	531
clicks	911
clicks$	1479
climb$	567
climbes$	567
climbs$	567
clique$	275
clos	341
close$	984 1001 1679 1186 475 525
closed	921 1808 1277
closed$	1489 1729 525
closely$	1351
closer	86
closer$	986 197
closes$	525
closing$	525
club	7 1493 1501 1722 1727 1785 1229 377 1283 568
club$	1660 231 1705 1711 1747 1773 1797 378
clubs	1128 1696
clubs$	1728 1773 1797
co	420
co$	87 489
coach	1492
coach$	1843
coache	1800
coaches$	1843 566
coachi	1493 1501 377 1283 568
coaching$	566
coats$	384 1465
code	28
code$	29 1839
codes$	384
cohort	1800
coinci	1766
coincide$	1635
collab	86 87
collaborative$	986 987
collaboratively$	1351
collea	970
colleagues$	1538
collec	263 1197
collect$	893
collected$	893
collecting$	893
collectiontime$	1765
collectiontimes$	1765
collects$	893
colleg	1128 1696 1129 1702 1722 1155 1727 1172 1214 1782 316 1229 333
college$	1513 236 1704 1723 1724 1740 1773 1797 1233
colleges$	1697 1728 1740 1773 1797
come	1477 1484 1507 324 379 505
come$	1040 1054 1141 1789 1279
comed$	1279
comeed$	1279
comes	324 505
comes$	1040 1279
coming$	994 1613 1294 1359
commis	1277
commit	10 912
commit$	643
commits$	643
committed$	1480 643
committee$	910
committing$	643
commun	913 1044 1613 1335 1346 1350
communicate$	774
communicated$	774
communicates$	774
communicating$	774
communication$	1481 1554 1567 1023 124 1612 722 774
community$	153
compan	1043 1625 1059 1800
company$	1611 1627 1071 1072 1641 1741 1763 1779 1781 1237
compared$	398
compla	953 1521
complaint$	47 1827
complaints$	47
comple	902 4 906 1474 913 1484 1485 918 1486 921 1498 1277 379
complete$	1470 1489 1495 1279
completed$	1470 1489 1491 1495 1279
completeed$	1279
completes$	1279
completion$	904 1481
concer	30 989 1350
concern$	1539 1541 1570 434 1349 735
concerns$	1539 972 1541 1557 1570 434 1349 1356 735
concert$	930 1843
concerts$	930
condit	1610 152 1052 1271
condition$	1609 1839
conditions$	1609 1839
conduc	1277
conductors$	26
confer	1493 1501 377 1283 568
confid	1601 1350
confidence$	1011 581 727
confident$	581
confir	985
confirmed$	1553
confis	162
congre	1043 1044 1613 1620 1783
congregate$	1611 1799 1420
congregating$	1612 1421
connec	1139
connection$	160 1707 1209
connections$	196 1707 1209
consci	1028
conscious$	1596
consid	960 985 1335
consider$	713
consideration$	1554 1003 1600 1347 714
considerations$	714
considered$	1528 1550 1553 713
considering$	713
considers$	713
consis	87 114 1335 450 1350
consistent$	987 1556 1014
consort$	1420
consorting$	1421
constant$	1001
consul	900 1490 1493 926 1501 377 1283 568
consult$	773
consultant$	693
consultation$	773
consulted$	1468 1494 773
consulting$	773
consults$	773
contac	900 901 911 913 1484 918 1486 1490 1493 926 32 1501 1043 1044 1613 1620 1055 1630 1633 1101 1105 1108 1174 1228 377 1283 1346 568
contact$	1479 1481 1482 1502 1604 137 1038 1041 1042 1611 1612 1047 1623 160 1082 1662 1669 1672 1676 1678 1742 1195 381 1348 1362 1404
contacted$	1468 1494 932
contacts$	1479 1502
contin	81 86 705
continual$	1001
continued$	981 986 382 464 475
contra	1052
contri	1492 380
contributor$	0 1 26
contributors$	0 1 26
contro	201 295 321 1313
control$	1518 224 1753 322 1818 1819
controled$	322
controling$	224 322
controlped$	322
controlping$	322
controls$	224 322
controlting$	322
conven	1277
conver	1493 1501 377 1283 568
conversation$	1554 1023 124 1595
conversations$	1554 1023 124
cook$	837
cooking$	837
cooks$	837
cool	1196
cool$	1743 1764
cools$	1764
cooper	1320
coordi	87 114 380
coordinate$	752
coordinated$	987 1014 752
coordinates$	752
coordinating$	752
cope	1017
cope$	1585
copy$	1476
core$	10 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 1746 1201 1399 1411 1419
corner$	1247 1816
corners$	1247 1816
could$	1512 328
counci	18 918 1486 1832
councilchecks$	918
counse	1493 1501 377 1283 568
counsel$	193
counsele$	193
counseled$	193
counseles$	193
counseling$	193
counselling$	1482
counsellor$	698
counsels$	193
count$	15 543
counter$	1496
counters$	1496
counti	1128 1696 1727
counties$	1719
counting$	543
country$	1718
counts$	543
county	1702 1722 1727 1787
county$	1135 1704 1718
course	1493 1501 1214 1782 1785 1229 377 1283 568
course$	2 1473 1502 1548 1797 378 570
courses$	1502 1797
court	1824
court$	27 152 637
cover	960
cover$	1528
covere	960 61 62 63 64
covered$	1528 961 963 964
crackdown$	632
create	1277
create$	790
created$	790
creates$	790
creati	4
creating$	790
creation$	904
crew	1800
crime$	604
crimes$	604
cross	1055
cross$	86 1623 1635 1766
crowd	1625 1193
crowd$	1674 1173 1761 1779
crowds$	1674 1761 1779
cultur	1350
culture$	1372 729
curb	201 321
curfew	152 1052 162
curfew$	290 1415 516
curfews$	290 1415 516
curiosity$	1566 1337 1362
curiou	1028
curious$	1556 1596 1397
curtai	201
customers$	1422
cut	144 239 295 309 431
cut$	58 1605 158 1628 224 302 816
cuting$	224
cuts	144 239
cuts$	58 224 816
cuttin	144 239
cutting$	58 158 816
cycle$	567
cyclees$	567
cycles$	567
dad	1087
dad$	675
daily$	1469
dance$	567
dancees$	567
dances$	567
darts	1276
darts$	1844
dashbo	1493 1501 377 1283 568
date$	1597
daught	1227
daughter$	1207 675
daughters$	1207
day	1128 1696 1727 1785
day$	1475 1116 1700 1715 1716 1187 1843
days	1696 579
days$	1475 1116 1701 1716 1728 1187
deal$	102
dealer$	1310 798
dealers$	1422 588 798
dealing$	609
dealt$	62 63 64
decide	985
decide$	1517
decided$	1553
decides$	1517
declin	577
decrea	577
deepen	450
delet	341 431
delet$	517
delete	1808
delete$	292 517
deleted$	517
deletes$	517
deleting$	517
delets$	517
delive	902 4 913 1484 918 1486 35 1277
deliver$	867
delivered$	1470 935 1284 867
delivering$	867
delivers$	867
delivery$	904 1481
depart	1197
departuretime$	1765
departuretimes$	1765
dependence$	1209
descri	1507 940 953 1521 960 62
describe$	1508 1528 571
described$	1528
describes$	571
design	1277
design$	1517
designs$	1517
desk$	1496
desks$	1496
detach$	157 302
detaching$	157
detail$	1526
details$	1476 1526
detective$	597
detectives$	597
deter	144 327
deter$	145 195 622
determ	985
determined$	1553
deterr	144
deterred$	315
deters	144
develo	1017 1277 440 450
develop$	1536 111 1585 759
develope$	111
developed$	1580 759
developes$	1536 111
developing$	111 759
development$	1539 1541
developments$	1539 972 1541
develops$	1536 111 759
dialogue$	1023 124 1362
did$	1512
die$	1196
dies	1196
dies$	1764
differ	159 1154 293 1211
difference$	583
different$	1051 1073 1655 1092 216 1693 228 229 1133 1136 1143 245 246 1151 253 1159 1160 1165 1734 272 273 287 297 1205 1206 329 1232 347 1248
differently$	1780
difficult$	274
dig$	897
digging$	897
digs$	897
dilut	309
dimini	346
direct	1493 1501 1601 377 1283 568
direct$	164 1094
directed$	164
directing$	164
direction$	1408
directions$	1619 1408
directs$	164
disassociate$	158
disban	1088 1089 1176 1808 341 511
disband$	264 1744
disbande$	264
disbanded$	1656 1657 264
disbandes$	264
disbanding$	264
discou	144 327
discourage$	145 146
discouraged$	315
discourages$	145 146
discouraging$	145 146
discus	960 61 985 1277 1346
discuss$	715
discussed$	1528 961 1550 1553 715
discusses$	715
discussing$	715
discussion$	1554 1595 715
discussions$	1554 715
disentangle$	302
disman	1088 330 511
dismantl$	264
dismantle$	264
dismantled$	1656 264
dismantles$	264
dismantling$	264
disper	175 1088 1089 324 1807 500
dispersal$	1400 1408
dispersals$	1408
disperse$	1075 195 206 499
dispersed$	1656 1657 499
disperses$	499
dispersing$	499
displa	1493 929 1501 377 1277 1283 568
display$	1496
displayed$	1497
disrup	144 239 330
dissociate$	158
dissol	1176 341
dissolv$	264
dissolve$	264 1743 1744
dissolved$	264
dissolves$	264
dissolving$	264
dissua	144
dissuade$	145
dissuaded$	315
dissuades$	145
distan	238 337
distance$	157 1138 278 302 318
distances$	157
distancing$	157
distant$	1151 1216
distri	4 35 317 1277
distributed$	935 1217 1284
distribution$	904
diversion$	784
diversionary$	784
divert$	157 783
diverted$	783
diverting$	157 783
diverts$	157 783
divide	1088 317 511
divided$	1656 1217 332
dividi	511
division$	318
do$	1507 109 167 1074 1198 460
doctor$	692
does$	167 1198
doing$	109
domino	1276
dominoes$	1844
don$	167 1198
donate$	898
donated$	898
donates$	898
donating$	898
done	902 921 1277
done$	1470 1489 1495
door$	1496 31 1436
doors$	1496 31
dorm	1800
doubl	577
double$	34 46
down	1808 577
down$	1480 292 1425 1439
downlo	1477 911 1484
downloads$	1479
draft$	849
drafte	1277
drafted$	849
drafting$	849
drafts$	849
draw$	107 157 220 1812 544
drawin	403
drawing$	1827 544
drawn$	912
draws$	544
dress$	1271
dried$	947
drift	1811
drift$	325 1226
drifted$	325
drifting$	325 1226
drifts$	325 1226
drive	1807
drive$	288 532
driveing$	288
driven	263
driven$	559
driver	17 1492 1252 1832 380 1289
driver$	0 1 26 1820 1315
drivers$	0 1 917 26 1835
drives$	288 532
driving$	532
drop	158 360 577
drop$	7 1493 1501 1058 1268 1269 371 377 1283 492 552 568
dropin$	1260
dropins$	1260
droppe	577
dropped$	371 552
droppi	158 577
dropping$	1058 371 552
drops	577
drops$	371 552
drug$	608
drugs$	608
due$	980 1349
dug$	1495
each	983 1746 1758 1258 1832 1419
each$	1469 1551 1623 1650 1134 1707 259 265 1742 281 1751 1755 355 1826 1259 1828 1265 1838 1272 1288 408 1427 1429 1430 1432 1441 1454 1458 1463
ear$	1370
earlie	577
early$	494 495 1425
easier	577
easier$	1185
easter$	349
easters$	349
easy$	1516
eat$	1103 884
eating$	884
eats$	1103 884
educated$	1125 1181 1189
effect	1335
effectively$	1557
effort	990
effort$	1554 1558
efforts$	1554
eject	323
elder	289
elder$	1786
eldest	139 1045 1621 1624 1064 1104 1686 1119 1120 1689 1692 225 1134 259 1746 289 1201 310 1810 1399 1411 1414 1419
eldest$	1786
elearn	1493 1501 377 1283 568
else$	1762
elsewh	1702 1194 1787
elsewhere$	1532 1658 1693 1734 1749 1757 1762 1332
email	901 1493 1501 377 1283 568
emaile	900 1490 1277
emailed$	1468
emails	918 1486
embed	450
embed$	747
embedded$	1580 747
embedding$	747
embeds$	747
emerge	1013
emerge$	1536 1581
emergees$	1536
emerges$	1536 1581
emotio	81
emotional$	981
employ$	823
employing$	823
employs$	823
empowe	450
empower$	709
empowered$	709
empowering$	709
empowerment$	709
empowers$	709
enable$	115
enables$	115
enabling$	115
encour	985 1601 450
encourage$	716
encouraged$	1553 716
encouragement$	793
encourages$	716
encouraging$	716
encrypted$	638
end	144 158 199 1176 341 1813
end$	1058 210 1150 1722 1729 262 1743 1744 1764 1247 1816 858
endeav	484
ended	947 1808
ended$	1515 1605 1628 1729 858
ending	144 158
ending$	1058 262 858
ends	144 199 1196
ends$	1729 262 1764 1247 1816 858
enforc	515
engage	900 913 25 1335 445 1350 1391
engage$	925 1345
engaged$	1468 1491 1345
engagement$	1481 1554 1282 1345 731
engages$	925 1345
engagi	445
engaging$	1345
enhanc	450
enhance$	757
enhanced$	1580 757
enhances$	757
enhancing$	757
enquir	1493 1501 377 1283 568
enrol$	305
enroled$	305
enroling$	305
enrolred$	305
enrols$	305
ensure	450
ensure$	435
ensured$	1580 435
ensures$	435
ensuring$	435
enter	324 505
enter$	1789
entered$	332
enters	505
entrance$	1496
entrances$	1496 1146
entry	1197
entry$	1220 1456
entrytime$	1765
entrytimes$	1765
episod	579
equip$	473
equipped$	473
equipping$	473
equips$	473
erode	239
escala	456
escalate$	1393
escalated$	1334
escalates$	1393
escort	331
escort$	288
escorting$	288
escorts$	288
establ	985 1277 450
established$	969 1553
estate	1702 1722
estate$	1705
ethos$	733
evalua	1277
evenin	1493 1501 1128 1696 1727 1785 335 336 377 1283 568
evening$	1475 1116 1700 1715 1716 1161 1730 1187 1235 1804
evenings$	1475 1116 1124 1701 1716 1717 1728 1161 1730 1187 1235 1804 1296
event	1493 1501 377 1283 568
event$	1502 570
events$	1502
every	1758 1258 1832 1419
every$	1469 936 1008 135 1106 265 355 1826 1828 1838 1458
everyb	17 121 1021
everybody$	917
everyo	17 970 121 1021
everyone$	917 1538 88
everything$	1360
evict	323
evidence$	13 623
evolve$	1536
evolvees$	1536
evolves$	1536
exchange$	89
exclud	941 320 1807 342 507
exclud$	514
exclude$	237 514
excluded$	1509 237 1189 1220
excludes$	237 514
excluding$	237 514
excluds$	514
exclus	579
exclusion$	47 152 153
exclusions$	47
exerci	1493 1501 377 1283 568
exhibi	30
exhibition$	27 930
exhibitions$	930
existing$	969 1006
exit	258 341
exit$	212 1158
exiting$	212
exits$	212
expected$	208
expel	342 507
expel$	514
expele$	514
expeles$	514
expeling$	514
expell	342
expels$	514
explai	940 953 1521
explain$	1508
exploi	1313 799
exploit$	1518 1818 1819
exploitation$	587
exploitative$	587
exploited$	587
exploiter$	587
exploiters$	587
exploiting$	587
exploits$	587
explor	960 62 985
exploration$	1554
explore$	712
explored$	1528 1550 1553 712
explores$	712
exploring$	712
extend$	834
extending$	834
extends$	834
extract$	157
extricate$	157
eye$	1552
facili	1277 450
facilitate$	753
facilitated$	753
facilitates$	753
facilitating$	753
fade	1196
fade$	1764
faded	1813
fades	1813
fades$	1764
fair	30
fair$	930 1516 1397
fairs$	930
fall	577
fallin	577
falls	577
falls$	1196
famili	17 1492 53 983 380
families$	0 1 917 20 26 1551 1015 1064 165 1694 1737 1182 1835 1373 686
family	1492 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 225 1134 1702 1722 1746 1201 380 1399 1411 1419
family$	0 1 26 962 1694 1182 1252
far	267 337
far$	75 267 1167 1216 347 1248 1249
fare	1271
fare$	1839
fares$	1839
fashion$	1582
father	1087
father$	675
fear	953 1521
fear$	1293
fears	953 1521
feasibility$	1380 482
feasible$	1342
fed$	1540
fee	1271
fee$	1839
feed$	67
feeding$	67
feeds$	67
feel	1507 953 1521 1017
feel$	1585 1022 404 571
feeling$	571
feels	953 1521
feels$	1022 404 571
fees$	1839
fell	577
felt	1507 953 1521
felt$	404 571
fence	1824
fence$	19 31 817
fences$	31 817
fencing$	19 31 817
festiv	30
festival$	930 1843
festivals$	930
few$	1514
fewer	34
fewer$	934 38 572 670
fight	579
fight$	47
fights$	47
file$	1530 1531 1533 1332 1347
filed	1277
files	918 1486
fill$	545
filled	1277
filled$	545
filling$	545
fills$	545
film	1493 1501 377 1283 568
film$	27 1822 1827 1830 1843
filming$	563
films$	1843 563
find	940 173 1228
find$	1508 953 266 402 1303
findin	959
finding$	1525 1527 266
finds$	266 402 1303
fine	1271
fine$	1839
fined	1807
fines$	47 1839
finish	902 1197 1277
finish$	1743
finished$	1470 1495
finishingtime$	1765
finishingtimes$	1765
finishtime$	1765
finishtimes$	1765
first$	1297
fish$	567
fishes$	567
fishs$	567
fit$	1543 812
fits$	812
fitted	919
fitted$	1487 812
fitting$	812
five	39 49 53 139 1045 1621 1064 189 1104 1686 1119 1120 1689 1692 260 1746 1758 1201 1223 1261 1272 1289 1399 1411 1419
five$	30 939 949 1707 1791 1259 1829 1276 1454 1460 1466
fix	321
fix$	529
fixed$	529
fixes$	529
fixing$	529
flag	73
flat	316
flexib	1028
flexible$	1596
flowing$	1591
flush	323
flyer	1493 1501 377 1283 568
fobs$	384
focus	450
focus$	1362 746
focused$	1366 1367 746
focuses$	746
focusing$	746
focussed$	1366 746
follow	911 941 1746
follow$	92
followed$	1509 51 985
followers$	1479
following$	92 1294
follows$	92
food$	1465
footage$	603
football$	1466
footfall$	1282
for	1521 252
for$	915 1528 1545 1565 1579 1586 1684 1190 1826 1270 1297 1336 1376 1382 1435 1437 1461
forbid	144 147 198 199 204 327
forbid$	145 1065
forbidden$	1605 315
force$	599
form	1128 1696 1155 1727 1172 1214 1782 1785 1229 333
form$	1711 1723 1724 1740 1745 1759 1773 1797 1233
forming$	1751
forms	1493 1501 1696 1129 1782 377 1283 568
forms$	1697 1728 1740 1773 1797
fortnightly$	1469 1826
forum	10
forum$	910
forwar	985
forward$	1553 1343 1344
forwards$	1343 1344
foster	450
foster$	316
found$	1618 1238 339 402
four	39 53 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 260 1746 1201 1223 1272 1289 1399 1411 1414 1419
four$	939 150 1670 1791 1242 1273 1275
fragme	330 511
fragment$	264
fragmente$	264
fragmented$	264
fragmentes$	264
fragmenting$	264
fraternise$	1420
free	337
free$	302 556
fresh$	190 1234
friday	335 336
friday$	335 1235 336 1804 1255
fridays$	1235 1804 1255
friend	23 39 49 951 53 954 983 121 1021 139 1044 1045 1046 1621 1625 1059 1630 1063 1064 1638 1642 1653 189 1104 1686 1119 1120 1689 1692 225 1134 1706 1139 1708 1709 260 1735 1746 1758 1193 1201 1223 1805 1245 1261 1272 1289 1399 1411 1417 1419
friend$	196 1166 1741 289 1219
friendly$	1516 1397
friends$	923 939 949 1519 1522 1551 1626 1627 1060 1647 1648 1095 196 1664 1669 1673 1675 1682 1683 1695 1707 1721 1726 1166 1168 1741 289 1761 294 1763 1768 1770 1777 1779 1212 1781 1791 1793 326 1796 344 1814 1817 1829 1403
friendship$	1612 1614 1626 1059 1627 1661 196 1678 1680 1682 1706 1707 1732 275 1193 1761 296 1770 1779 1230 344 1814 1403
friendships$	1612 1614 1626 1627 1661 196 1678 1680 1682 1707 275 1761 296 1770 1779 344 1814 1403
from	1057 1708 1200 1266
from$	95 1606 1058 1098 1123 1693 1127 1137 1142 1158 1757 1202 1776 1215 1784 1225 1823 1826 1834 390 1298 1376 1416 1424 1459
full$	382
fully$	927
fund$	12 809
funded$	809
fundin	1493 1501 377 1283 568
funding$	12 966 1000 809
funds$	12 809
furthe	81 86
further$	981 986 1094 1216
future	86
future$	986 1562 1094 1349
game	30
game$	930
games$	930 1844
gang$	153 1324 501
gap$	278 318
gaps$	1352
garden$	27 1827 567
gardenes$	567
gardens$	567
gate$	19 1496 31
gates$	19 1496 31
gather	1043 1044 1613 1620 1055 1629 1630 1082 1099 1101 1108 1174 1183 1766 1783 1223
gather$	1611 1618 1054 1623 1650 1651 1672 1676 1742 1789 1799
gathered$	1618 1238
gathering$	1612 1663 1667 1674 1678 1751 1752
gatherings$	1667 1669 1674 1791
gave$	334
genera	81
general$	981
get	1507 940
get$	1508 157 1141 1811
gets$	157
getting$	157 1183
gig	30
gig$	930 1843
gigs$	930
girl	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 225 1134 1746 1201 1227 1399 1411 1419
girl$	1694 289 1219
girlfriend$	690
girls	23 49 53 121 1021 139 1045 1621 1064 189 1104 1686 1119 1120 1689 1692 260 1746 1758 1201 1223 1810 1261 1272 1289 1399 1411 1419
girls$	923 949 1670 1694 1695 1707 289 1791 1829 1410
giv$	111
give	81
give$	981 103 111 158 334 565 832
given	1484 35 960 81 133 1277
given$	908 935 1528 981 1550 103 1033 1277 1284
gives$	111 334 565 832
giving$	103 111 158 334 565 832
givs$	111
go	1507 940 324
go$	1508 960 1040 1054 187 1108 213 1114 1141 254 1210 1253 577
goalpost$	19
goalposts$	19
goe$	1040
goes	324
goes$	1040 187 213 254 1210 1253 367 577
going	86 324
going$	986 1591 1666 213 1783 1795 1294 1336 443
gone$	1277
good$	1516 1585 382 475
gos$	1040
gp$	691
gran$	677
grand	1227
grandad$	677
grandbrother$	675
grandcarer$	675
grandcarers$	675
granddad$	675 677
granddaughter$	675
grandfather$	675
grandm	1087
grandma$	677
grandmother$	675
grandmum$	675
grandp	1087
grandparent$	675
grandparents$	675 688
grandsister$	675
grandson$	675
granma$	677
granny$	677
granpa$	677
grant	1493 1501 377 1283 568
grant$	12
grante	1277
greate	33 440
greater$	933 464
greet$	888
greeting$	888
greets$	888
grew	577
grip$	1237 1812 345 1246
groom	1313 800
groom$	1518 1818 1819
groomed$	590
groomer$	590
groomers$	590
grooming$	590
grooms$	590
ground$	519
grounding$	519
grounds$	519
group	23 1493 1501 39 49 951 53 954 955 983 121 1021 139 1045 1621 1625 1063 1064 1642 1653 189 1668 1104 1686 1119 1120 1689 1692 1128 1696 1702 1706 1139 1710 260 1735 1746 1758 1201 1782 1788 1223 1805 1245 1261 1832 1272 377 1283 1289 1350 1399 1411 1417 1419 568
group$	910 923 939 949 1519 1522 1523 1551 1599 1626 1627 1060 1645 1647 1648 1660 1661 1095 1664 1669 1674 1675 1680 1682 1683 1695 1697 1705 1707 1711 1149 1153 1723 1726 261 1162 1732 1168 276 1180 1759 1760 1761 1763 296 1767 1768 1770 1772 1777 1791 1793 326 1797 1798 1799 1233 1240 1809 344 1814 1817 1829 1403
groupi	1783
groups	1696 1782 1785 1223
groups$	1048 149 1627 1674 1697 1153 1180 1761 1791 1797 1798
grow	577
grows	577
growth$	33
guard	380
guardian$	685
guards$	26
guidan	1493 1501 377 1283 568
guidance$	1549 764
guide$	157 764
guided$	764
guidel	28
guideline$	29
guidelines$	29
guides$	764
guiding$	764
gulf$	278 318
had$	22 1512 383 1285
haircuts$	1465
half	17 1696
half$	917 34 46 1143
hall	7
hall$	1660 231 1705 1747
halt$	210
halv	577
halved	947
halved$	1515
halves	1128 1696 1785
halves$	1247 1816
hand$	1588 1386 833
handed	35
handed$	935 1277 1284
handing$	833
handle$	1753
handou	1493 1501 377 1283 568
hands$	833
hang$	1043 1766
hangin	1183
hanging$	1613 1751 1752 1783 1795
happen	1277
hard$	274
harder$	274
harm	1313
harm$	1518 51 1818 1819 651
harmed$	651
harmful$	651
harming$	651
harms$	651
has	462
has$	22 24 927 1280 385 1286
have	1507 462
have$	22 24 927 91 127 1280 385 1286
having$	91 1293 555
he	53 289 310
head	1832
health	159 293
heard	953 1521 1335
heard$	1590 582
hedge$	19
held	1484 1498 32 62 63 64 1277 447
held$	932 963 964
help	1601 450
help$	55 1549 117 1353 1394 766
helped	263
helped$	55 766
helpful$	1516 55 1342
helpin	450
helping$	117 766
helps$	117 766
her	948 139 1045 1621 1064 1668 1104 1686 1119 1120 1689 1692 1134 1710 259 1746 1758 1201 1302 1399 1411 1414 1419
her$	65 1112 1126 244 487 1427 1464
here	960
here$	1505 1528 1529
herfriends$	1768
hergroup$	1768
hierar	628
high$	382 417
higher	33 577
higher$	933 382
hike$	1841
hikes$	1841
him	948 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 1134 1710 259 1746 1758 1201 1302 1399 1411 1414 1419
hire$	820
hires$	820
hiring$	820
his	1668
his$	65 1112 1126 244 487 1427 1464
hisfriends$	1768
hisgroup$	1768
hits	911
hits$	1479
hoc$	996
hockey	1276
hockey$	1844
hold	1139 447 462
hold$	76 220 1707 1228 1237 1812 345 1246 518 536 866
holding$	76 536
holds	918 1486
holds$	76 536 866
holiday$	349
holidays$	349
holidayss$	349
holist	81 87
holistic$	981 987
home	175 1702 1727 1197 316 1785 1229 1840
home$	1516 1075 1646 1713 1749 1188 1769 1773 1775 1797 338 1831 399 1459
homes	1146
homes$	1646 1714 1728 1188 1773 1797 1835
hometime$	1765
hometimes$	1765
honest$	1516 1397
hope	953 1521 1601 484
hopes	953 1521 484
hoping	484
host$	1517 843
hosted	1498 1277
hosting$	843
hosts$	1517 843
hotspot$	629
hotspots$	629
hours	1493 1501 377 1283 568
hours$	1475 14 1502 1124 1195 1424
house	316 333
house$	220 1233
housed$	1122 1189
household$	1182
households$	1737
houses	1128 1696 1146 1172
houses$	1714 1740
housin	333
housing$	1233
how	75
how$	16 975 1222 1288 1305 1380 1443
hub	7
humili	656
hurt	941 1313
hurt$	1509 1518 51 1818 1819 1314 650
husband$	683
hustl	323
identi	940 985 1277
identification$	1209
identified$	1550 1553 1281 615 772
identifies$	452 615 772
identify$	1508 452 615 772
identifying$	452 615 772
identity$	1578
if	1231
if$	66 1560 113 1643 1756 1788 1326 442 1349 1356 493
implem	4 1277
implementation$	904
impos	515
impossible$	274
improv	33 440 450 577
improve$	933 756
improved$	933 1580 382 1377 756
improvement$	27 33
improvements$	27
improves$	756
improving$	756
in	1486 967 993 1004
in$	1487 925 928 1499 933 36 1506 44 945 1535 78 80 1557 1561 94 1572 1579 1019 172 1658 251 1755 1757 1769 1775 1789 1257 1826 1260 1828 1836 1837 1270 1840 1842 1296 1298 1301 486 1392 512 1423 1438 1439 1445 1452 1461
incide	579
incident$	47 434
incidents$	47 434
includ	960 61 1335
include$	1528
included$	1528 961
inclusive$	1397
increa	33 440 450 462 577
increase$	33 933 1393
increased$	933 1580 382 464 1377
increases$	1393
increasing$	933
indivi	1163 299
individually$	1731 1405
indoors$	1769 1775
induct	1493 926 1501 377 1283 568
inducted$	1494
induction$	2
influe	1391
influence$	1625 1101 1669 1237 1812 345 1246 787
influenced$	787
influences$	787
influencing$	787
influential$	1407
inform	1490 1493 1501 989 377 1283 1335 568
inform$	775
information$	1476 913 1541 1557 1350
informed$	987 1556 1590 1347 1366 775
informing$	775
informs$	775
injunc	152 1052 153 1053
injunction$	1401
injunctions$	1401
injur	579
injured$	652
input$	724
ins$	1260
inside$	1080 1769 1775
inspire$	710
inspired$	710
inspires$	710
instal	919 1277
install$	811
installation$	27
installed$	1487 811
installing$	811
installs$	811
instead$	249 1199 429
instru	204
instruct$	164
instructed$	164 208
instructing$	164
instructs$	164
intake	1800
intell	989
intelligence$	1557
intend	484
inter$	86
interest$	1594
interests$	196
interv	1493 1501 377 1283 568
intervention$	1352 1395
interventions$	1352
interview$	554
interviewed$	554
interviewing$	554
interviews$	554
into	967 252
into$	1528 1535 1553 1032 1687 243 1757 1379 512
introd	4 1277 515
introduce$	896
introduced$	896
introduces$	896
introducing$	896
introduction$	904
investigate$	480
investigates$	480
investigating$	480
invita	1493 1501 377 1283 568
invite	900 1484 1490 926
invite$	826
invited$	1468 1494 826
invites$	826
inviting$	826
involv	1335
involve$	794
involved$	794
involves$	794
involving$	794
is	903 62 74
is$	927 931 37 56 1022 222 404 406
isolat	511
isolate$	510
isolates$	510
isolating$	510
isolation$	1749 1412
issue$	1539 1541 1570 434 1338 736
issued	35 1277
issued$	935 1284
issues	1350
issues$	1539 972 1541 1570 434 736
it	948 1521 1302
it$	968 1254 1295 404 1427 1429 1434 1453 1460 1463
its$	1084 1838 1275 487 1424 1425 1427 1446 1450 1453 1463 1464
jog$	567
joges$	567
jogs$	567
join	906 1474 1484 25 1105
join$	895
joined	1484
joined$	86 87 114 1335 895
joining$	895
joins$	895
joint	913 86
joint$	1481 986 1149 261 1162 1767 1350 475
jointly$	1351
judgement$	1566 723
judgment$	723
july$	944
june$	944
keep	1507 1062 173 327 447 462
keep$	57 84 123 145 1065 195 220 221 223 1140 271 279 301 307 348 448 466 518 862
keeped$	279
keepin	447
keeping$	84 123 145 220 221 223 271 279 301 307 348 448 518 862
keeps	447
keeps$	57 84 123 145 220 221 223 271 279 301 307 348 448 518 862
keepting$	348
kept	62 63 64 985 1277 447
kept$	1471 956 57 963 964 1553 123 1024 220 1122 301 307 320 518
keys$	384
kid	1227
kind$	1516 1173 1397
kinder	293 1211
kit$	384
kitche	1824
kitchen$	27
kits$	384
knew$	1512 388 405
knife$	612
knives$	611
knock$	562
knocking$	562
knocks$	562
know	1507 953 1521 1335
know$	388 405
knowing$	388 405
known	62
knows	953 1521
knows$	388 405
labeled$	668
labelled$	668
lad	1227
lad$	289
lads	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 1746 1201 1223 1399 1411 1419
lads$	289 1791
laid$	1495
lamp$	19 31
lamps$	19 31
landlo	1252 1832
landlord$	1820 592
landlords$	592
language$	1372
lanyards$	384
larger$	1748
last$	1506
late	1257
late$	1825
later$	1349
launch	1277
lead	18 1492 380
lead$	1517 157 373 381 1455
leadar	918 1486
leadat	918 1486
leadca	918 1486
leadch	918 1486
leadchecks$	918
leadci	918 1486
leadco	918 1486
leadde	918 1486
leadem	918 1486
leader	139 1045 1621 1624 1064 1104 1686 1119 1120 1689 1692 225 1134 1746 1201 310 1399 1411 1414 1419
leader$	1652 1407 1410
leaders$	1652 1407 1410 625
leadfi	918 1486
leadho	918 1486
leadin	289 1810 1414
leading$	373
leadlo	918 1486
leadma	918 1486
leadme	918 1486
leadof	918 1486
leadpr	918 1486
leadre	918 1486
leadru	918 1486
leads$	1517 373
leadse	918 1486
leadsh	918 1486
leadsu	918 1486
leadup	918 1486
leadvi	918 1486
leadwr	918 1486
leafle	1493 28 1501 377 1283 568
leaflet$	1476 1502 1827 570
leaflets$	1502
learn	1811 450
learn$	1679
learni	1493 1501 989 377 1283 568
learning$	1557
leav	341
leave	1507 158 175 258 324
leave$	57 58 1054 1058 1075 1158 268
leaves	324
leaves$	57 58 268
leavin	158 1197 324
leaving$	57 58 1058 268
leavingtime$	1765
leavingtimes$	1765
led$	131 1366
left	62 1808 1811
left$	956 57 58
lend$	851
lending$	851
lends$	851
less	295
less$	185 186 1100 1185 428 573
lessen	309 1813 346
lesson	1493 1501 1128 1696 1214 1782 377 1283 568
lesson$	1502 1504 231 1759 570
lessons$	1502 1504 1513 1456 1465
let$	1036 1061 214 1140 1170 361
leted$	1036
lets$	214 361
letted$	1036
letter	1493 1501 377 1283 568
letter$	1476 47
letters$	47
letting$	214
level$	382
levels$	382
liais	1346
liaise$	706
liaised$	706
liaises$	706
liaising$	706
liaiso	913
liaison$	1481 1554 706
library$	1705 1747
licenc	1493 1501 377 1283 568
licence$	152
lift	346
lift$	550
lifted	1813
lifted$	550
lifting$	550
lifts$	550 1465
light$	19 31 353 528
lighting$	19 31 528
lights$	19 31 353 528
like	953 1521
likes	911 953 1521
likes$	1479
limit	144 1062 201 295 321
limit$	224 322
limited$	1605 322
limiti	144
limiting$	224 322
limitped$	322
limitping$	322
limits	144
limits$	224 322
limitting$	322
line$	1526 99 1331
lines$	1526 99 1331
linger	1783
linger$	1766
link	1044 1139
link$	104 1612 160 180 1707 1209 365 421
linked$	104 365
linking$	104 365
links	1350
links$	104 1575 1612 160 180 1707 1209 365 421 1350
list	28 940
list$	3 15 1508 1827 419
listen	1335
listen$	771
listened$	400 771
listening$	1348 470 771
listens$	771
lists$	15 419
lit$	1301
live	1702 1277
live$	1679 1122 286 1778 1787
lives$	286
living$	1679
loaded$	1284
lock$	19 31 279 804
locked$	279 804
locking$	279 804
locks$	19 31 279 804
log$	3 15
logged	1277
logged$	620
logs	918 1486
logs$	15 620
loiter	1783
long$	1514
longer	1507 167 1198 328 577
longer$	994 136 161 1067 203 205 1111 1291 506 520
look	484
look$	102 118 173 479 492
looked$	62 985 479
lookin	484
looking$	118 479
looks	484
looks$	118 479
loop$	1347
loosen	239 1196 309 1813 346
loosen$	1764
loosens$	1764
lose$	158 1244
loses$	184 1244
losing$	1244
lost$	1244
loudes	1810
lower	577
lower$	546
lowered$	546
lowering$	546
lowers$	546
loyalties$	180
loyalty$	180 1209
lunch	1128 1696 1197 1268 1269
lunch$	1129 1836 1837 1456 1465
lunche	1696
lunches$	1456
luncht	335 336
lunchtime$	1765 1235 1804
lunchtimes$	1765 1235 1804
made	1484 74 1277
made$	1495 208
mail	1493 1501 377 1283 568
mailed	900 1277
mailed$	1468
main	289 1810 1414
mainta	450 462
maintain$	760
maintained$	1580 760
maintaining$	760
maintains$	760
make$	74 90 1017 266 285 1811 359 463 490
makes	918 1486
makes$	266 285 359 490
making$	90 266 285 490
male$	1309 797
males$	1309 797
mam$	676
man$	586 797
manage	18 918 1486 102 1017 1832 380 450
manage$	1002 1585 1753 751
managed$	1580 502 751
management$	475
managerchecks$	918
managers$	26
manages$	751
managing$	751
manner$	1582
many$	1483 916 934 1514 1790
map	1493 28 1501 377 1283 403 568
map$	1827 363 386
mapped$	363 621
mappin	1493 1501 377 1283 403 568
mapping$	363 621
maps$	363 386
march	331
march$	944
mark$	1286 1303
marked$	404
marks$	1286 1303
master	1493 1501 377 1283 568
match	30 1268 1269 1276
match$	930 1822 1836 1837 1843 1844
matche	1276
matches$	930 1843 1844
matter$	960 1570
matters$	1570
may$	944 1543
meal	30 1268 1269
meal$	930 1827 1836 1837 1843 1456
meals$	930 1843 1456
means$	1537 1574
measur	990
measures$	1558 991
mechanisms$	991
mediat	1493 1501 377 1283 568
meet	901 32 1507 1043 1620 1055 1629 1630 1082 1099 1105 1108 1708 1174 1766 1228 1346
meet$	932 1040 1611 1054 1623 1650 1651 1672 1676 1742 1177 1789 1799 358
meetin	913 1493 1501 1044 1613 1633 1101 1783 1795 377 1283 568
meeting$	1481 1502 1604 1612 1058 1661 1666 1678 1161 1730 1183 1752 570
meetings$	1481 1502 1537 1604 1669 1161 1730
meets	918 1486
meets$	932 1040 358
meetup$	1667
meetups$	1667
member	23 1492 39 49 53 954 983 121 1021 139 1045 1621 1063 1064 1638 1640 189 1104 1686 1119 1120 1689 1692 225 1134 1706 259 1746 1758 1201 1223 380 1289 1399 1411 1419
member$	1694 289 1219 1410
members$	0 1 20 923 26 939 949 951 1522 1551 1060 1095 1670 1694 1707 289 1791 326 1410
membership$	1144
memora	1493 1501 377 1283 568
men$	586 797
mend$	814
mended	919
mended$	1487 814
mending$	814
mends$	814
mention$	1526 1331
mentions$	1526 1331
mentor	18 918 1486 1492 1493 1501 377 380 1283 568
mentor$	0 1 26 1502 381
mentorchecks$	918
mentoring$	1482
mentors$	0 1 26 1502
mentorschecks$	918
messag	1493 1501 1105 1183 1795 1228 377 1283 568
message$	1830
messages$	1604 1038 639
messaging$	1604 1666 1751
met	1484 921 32 263 1335
met$	1478 1489 924 932 1238
meters$	1665
metres$	1665
miles	267 1787
miles$	1665 1167 1216
milestone$	21
milestones$	21
mind$	1587 1347
mindfu	985 1028
mindful$	1553 1556 1596
minibu	1493 1501 1800 377 1283 568
minibus$	1843
minimi	144 201 295 450
minimised$	1580 1605
minute	1493 1501 377 1277 1283 568
missin	941
missing$	1509 579
mistak	659
mitiga	450
mitigated$	1580
mix	1043 1620 1055 1629 1108 1708 1766
mix$	1611 1623 1672 1676 1420
mixing	1044 1613 1633 1783 1795
mixing$	1612 1661 1678 1752 1421
model$	1371
models$	1371
module	1493 1501 377 1283 568
moment$	1546
monday	335 336
monday$	335 1235 336 1804 1255
mondays$	1235 1804 1255
money$	12
monito	985 1346
monitor$	616 703
monitored$	1553 616 703
monitoring$	616 703
monitors$	616 703
month$	349
monthly$	1469 368
months$	1562 349
more	33 81 86 440
more$	933 936 38 981 986 1050 191 1094 217 1748 293 1211 382 1292 1360
mornin	335 336
morning$	1235 1804
mornings$	1235 1804
most	17
most$	917 936 1134 1810
mother	1087
mother$	675
motivate$	711
motivates$	711
motivating$	711
mov	331
mov$	269 282 319
move	234 324
move$	163 175 187 220 1703 236 254 258 269 282 305 1210 319 1801 1807 1402 527
moved	234 1807
moved$	941 163 187 1088 1122 1125 254 269 282 1189 1210 319 332
moveed$	305
moveing$	163 305
movements$	627
movered$	305
moves	234
moves$	163 187 220 1703 254 269 282 305 1210 319 1801 1402 527
moving	234
moving$	269 282 319 444 527
movred$	269 282
movring$	269 282
movs$	269 282 319
much$	916 1514
multi$	913 86 87
mum	1087
mum$	675
mural$	27 1827
murals$	27
must$	112 1175
name	1507 940
name$	1508 540
named$	1281 408
names$	418 540 644
nan	1087
nan$	678
nana$	678
nanny$	679
naturally$	1196
near	1186 1191
near$	994 1071 1679 1759 1438
nearby$	1423
necess	81
necessary$	981 1341 1342
needed$	1341 1342
needs	1335 1350
needs$	1352 734
neither$	143 232 291
nephew	1227
netbal	1276
netball$	1844
networ	10 970 1252
network$	910 52 1538 196 1761 1798 1820
networks$	1537 1574 196 1761 1798
never	167 1198
never$	136 143 161 1067 205 1698 241 257 277 506 520 673
new	159 293 1211
new$	190 253 273
newsle	1493 1501 377 1283 568
newsletter$	570
next$	1186 1191 1349
nicer	293 1211
nicer$	273
niece	1227
night	1128 1696 1727 1785
night$	1475 1116 1700 1715 1716 1187 1235 1804
nights	1696 579
nights$	1475 1116 1701 1716 1728 1187 1235 1804 1296
no	199
no$	142 170 194 211 215 280 391 392
nobody	53
nobody$	291 578
non	141 498
nonassociation$	1398
noncontact$	1041
none	53
none$	171 232 291 578
nor$	143 520
normal$	969
norms$	1372
not	1062 167 199 1198 1199
not$	41 59 60 136 143 154 161 1632 1067 203 205 1698 232 241 247 257 270 277 506 520 521 672
note	1493 1501 959 73 377 1283 568
note$	15 1525 1526 1527
notes$	15 1526
nothing$	174
notice	28 953 1521 1052 1053
notice$	31 148 353 1400 1408 1409
noticeboard$	1496
noticeboards$	1496
notices$	31 353 1400 1408 1409
notifi	1490
now$	927 1506 134
nowhere$	183
number	28
number$	6 1476 9 11 1221
numbers$	1483 1221 384
nurse	18 1492 380
nurse$	699
nursea	918 1486
nursec	918 1486
nursechecks$	918
nursed	918 1486
nursee	918 1486
nursef	918 1486
nurseh	918 1486
nursel	918 1486
nursem	918 1486
nurseo	918 1486
nursep	918 1486
nurser	918 1486
nurses	918 1486 380
nurseu	918 1486
nursev	918 1486
nursew	918 1486
nurtur	450
nurture$	786
nurtured$	786
nurtures$	786
nurturing$	786
observ	1493 1501 377 1283 568
obtain	1277
occasi	579
occasions$	1124
occur	1013
occur$	1581
occurs$	1581
october$	944
of	914
of$	1472 915 1508 1510 952 1528 71 1542 1558 999 1010 1616 1049 1056 1638 1076 1080 1156 1158 1739 1750 1190 1213 1815 1834 1288 389 1318 1319 1329 1376 1382 1416
off	1057 1208 1787 1840
off$	1470 1489 151 1058 1776 338 1425 1448 1449 1452
offer	1493 1501 81 377 1283 1350 568
offer$	981 111 792 869
offere	900 1490 35 81 133 1277
offere$	111
offered$	1468 935 981 1550 985 1033 792 869
offeres$	111
offeri	81
offering$	981 111 792 869
offers	918 1486 81
offers$	981 111 792 869
office	18 918 1486 1492 380
officer$	0 1 26 595
officerchecks$	918
officers$	0 1 26 595
officerschecks$	918
often$	916 1514 1603 1328
older	289 1803 1810 1414
older$	139 1045 1621 1064 1102 1104 1686 1119 1120 1689 1692 1746 1201 1786 409 411 1399 1411 1419 522
oldest	139 1045 1621 1624 1064 1104 1686 1119 1120 1689 1692 225 1134 259 1746 289 1201 310 1810 1399 1411 1414 1419
oldest$	1786
on	1257
on$	928 1509 1560 1561 1007 1020 1631 1656 1110 233 248 1755 1190 355 1825 1826 1828 1270 1842 1322 465 1396 1424 1425 1438 1439 1448 1449 1462
once	1788
once$	1469 1659 1677 1685 1789 1826
one	1624 289 314 1414
one$	1623 166 1068 169 1081 1109 225 1126 1134 259 1163 1731 1169 1742 281 291 1763 299 310 1283 408 1405 1425 1440 1441 1460 578
ones	1224
ones$	1670 1717 1224 1792 1410
ongoin	81
ongoing$	981 1001 475 704
only$	168 209 1731 303
open	1257
open$	907 1517 1591 1592 1028 1825 1301 1348 1397 1455 802
opened	1277
opened$	1495 802
opening$	524
opens$	1517 802
operat	1320
opport	1601 1335 1350
opportunities$	1011 1352 1353 482
opportunity$	1576 482
opposite$	228 1159 347 1248
optimi	450
option	1601 1229 1381
option$	1380 482
options$	1797 1352 1380 482
orbit$	1237
order	1610 152 1052 1053 204 331
order$	1609 148 164 1400 1408 1409
ordere	1277
ordered$	164 208
ordering$	164
orders	1052 1053 204
orders$	1609 164 1400 1408 1409
ordina	114
ordinate$	1389
ordinated$	987 1014 1389
ordinates$	1389
ordinating$	1389
organi	1498 1277
organise$	1517 375
organised$	375
organises$	1517 375
organising$	375
other	970 121 1021 1625 159 1630 1640 1642 1653 1668 1132 1706 1709 1710 1154 1735 293 1211 1803 1236 1805 513 1417
other$	1538 1626 1060 1639 1073 1661 1094 1096 1667 1102 1673 1682 1683 1691 1695 228 250 1151 253 1165 1734 1168 1738 1763 1770 1205 1777 1793 1796 329 1232 1803 1236 1805 1243 344 1814 1817 1413
others	970 1653 1706 1204
others$	1538 1060 1639 1669 1673 1675 1682 1683 1695 1168 1763 1770 1771 1772 1777 1793 1796 1243 344 1814 1817
our	960
our$	1528 487
out	337 1840 1381
out$	904 1497 935 942 1524 957 958 59 1528 961 963 1018 1593 1611 1054 1057 1079 1676 1693 1702 235 1138 1708 1154 1179 1757 1764 1200 1217 1220 1266 399 1361 1431
outcom	1350
outcomes$	739
outing$	1843
outings$	1730 1843
outlet	1391
outlook$	1594
outrea	1493 1501 377 1283 568
outreach$	1482
outsid	59 1096 1154
outside$	928 1734 1423 1438
over	1176
over$	1617 176 1667 1743 1744 1748 459 1376
overla	1055 1766
overlap$	1623 1635
overs$	1667
oversi	1335 1350
oversight$	1362 1375 476
overview$	1362
own$	962 965 1078 1113 1749 287 1306 1405
owner	1832
pack	1493 1501 377 1283 568
pack$	1476
page	1493 1501 377 1283 568
page$	911
paid	1277
paid$	366
paint$	815
painte	919
painted$	1487 1495 815
painting$	815
paints$	815
pair	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 259 1746 1201 1399 1411 1419
pairs	1224
pairs$	1792
panel	10 1493 1501 970 377 1283 568
panel$	910 1538
paragraph$	1526 1331
paragraphs$	1526 1331
parame	959
parameters$	1527
parcel	317
parcelled$	1217
parent	17 1492 53 983 1258 380
parent$	0 1 26 675
parents$	0 1 917 20 26 1551 1015 1064 165 240 1182 1835 1373 1385 675
park$	1685 1705 1747 564
parked$	564
parking$	564
parks$	564
part	906 1474 1484 1485 25 511
part$	1491 925 59 960 1247 1816
partic	906 1474 911 25
participants$	1479
participate$	925
participates$	925
participation$	1282
partie	30
parties$	930
partin	511
partne	10 913 1492 970 86 87 380 1350
partner$	684
partners$	0 1 910 26 1538 88
partnership$	910 1481 986 987 1351
parts$	1247 1816
party	30
party$	930 1843
pass$	73
passage$	1526 1331
passages$	1526 1331
passed$	1540
passes$	384 1456
pastor	81
pastoral$	981
path	1824
path$	27
pathwa	1229 1391
pathway$	1797
pathways$	1537 1797
patient$	1397
patrol	901 1493 1501 377 1283 568
patrol$	1482 601 844
patrolled$	844
patrolling$	844
patrols$	1482 601 844
pay$	810
paying$	810
pays$	810
peace	1234
peace$	1802
peer	1625 1059
peer$	139 1045 1621 1625 1059 1627 1064 1104 1686 1119 1120 1689 1692 1706 1741 1746 1193 1201 1230 1399 1411 1419
peers	1706 1193 1805
peers$	1626 1627 196 1721 1168 1741 1761 1763 1770 1777 1779 1781 1793
people	17 1492 1021 380
people$	0 1 917 20 923 26 939 949 1519 1522 1523 1551 1599 1095 1707 1741 289 1791 351 1829 1311 412 1422
per$	17
percen	17
percent$	917
perceptions$	1372
perfor	30 1498
perform$	370 878
performance$	930 1822
performances$	930
performed$	878
performing$	370 878
performs$	370 878
periodic$	446
periodically$	1561 446 1349
permit$	1534 1568 1036 1170 1393
permited$	1036
permits$	1534 1568 1393
permitted$	1036 1061 1203
person	1492 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 225 1134 1746 1201 380 1399 1411 1419
person$	0 1 26 114 1694 1219 1311
phone	901 1228 1807
phone$	384 829
phoned	900
phoned$	1468
phones	162
phones$	384 829
phoning$	829
pick$	102 311 551
picke$	311
picked$	62 63 985 551
pickes$	311
picking$	311 551
picks$	311 551
picnic	30
picnic$	930 1843
picnics$	930
picture$	968
pitch	1824
pitch$	27
plac	515
plac$	319
place	912 919 1493 1498 1501 234 377 1277 1283 568
place$	1480 1487 1546 1550 1559 1593 1685 220 231 236 1144 249 1725 1199 305 319 348 1281 1336 1436
placed	234 1277
placed$	1679 1122 1125 254 1181 1189 319 332
placeed$	305
placeing$	305 348
placem	1128 1696 1129 1702 1146 1722 1155 1727 316 1229
placement$	1703 236 1723 1773 1797
placements$	1697 1703 236 1714 1728 1773 1797
placered$	305
places	234 1263
places$	1546 220 236 305 319 348 1831 1436
placeting$	348
placin	234
placing$	319
placs$	319
plan	1493 1501 377 1283 484 568
plan$	2 1476 21 1517 1530 1533 968 1349 570
planni	484
planning$	1554 1374
plans	484
plans$	1517 991
plant$	872
planted$	1495 872
planting$	872
plants$	872
play	30
play$	27 930 1054 1103 1822 376 885
played	1498
playgr	1128 1696 1727
playing$	376 885
plays$	930 376 885
pledge$	29
podcast$	1830
point	940
point$	1508 1546
police	18 918 1486 1492 380
police$	0 1 26 593
policechecks$	918
polici	1493 28 1501 377 1283 568
policing$	594
policy	1493 28 1501 1271 377 1283 568
policy$	1839 570
pond$	27
pool	1276
pool$	1844
pop$	492
positi	159 293
position$	1349
positive$	1585 491 1397
possib	1381
possibilities$	482
possibility$	1380 482
possible$	1167 1341 1342 1358 482
post	1493 1501 377 1283 568
post$	1505 1281
posted	929 35 1277
posted$	1497 935 1284
poster	1493 28 1501 377 1283 568
poster$	31 353 1827 570
posters$	31 353
potential$	482
power$	148 1812 345 1246 1400 1408 1409
powerful$	1753
powers$	148 1400 1408 1409
practi	1492 989 380 1350
practicable$	1342
practice$	1555 1557
practitioner$	0 1 26
practitioners$	0 1 26 88
presen	1493 1501 1013 377 1277 1283 568
presence$	1072 1362 1364
present$	1581 1725 1397 553 1455
presented$	553
presenting$	553
presents$	1581 553
preven	144 147 1062 198 199 327 450
prevent$	145 1065 195 1140 283 754
prevented$	1605 315 754
preventing$	145 283 754
prevention$	754
prevents$	145 283 754
prey	1313
prey$	1518 51
preying$	51
preys$	51
price	1271
price$	1839
print$	838
printe	929 1277
printed$	1497 838
printing$	838
prints$	838
priori	1335 450
priorities$	725
prioritise$	630
prioritised$	1580 630
prioritising$	630
priority$	1003 725
prise$	220
pro	159 293
proact	87 114 1028
proactive$	987 1014 1596 782
proactively$	782
problem$	1570
problems$	1570
procedures$	1537
processes$	1537 991
produc	4 918 1486 1800 1277
production$	904
profes	10 1492 970 380
professional$	0 1 26 998 381 437
professionals$	0 1 910 26 1538 88
profile$	1338 1362 619
profiled$	619
profiles$	619
profiling$	619
profit	1313
profit$	1518
progra	1493 1501 1214 1782 1229 377 1283 568
programme$	2 1473 1797 378
programmes$	1797
progre	921 985
progress$	1536 1575 1349 748
progressed$	1489 1553 748
progresses$	1536 748
progressing$	748
progresss$	1536
prohib	144 147 198
prohibit$	145
prohibited$	1605 315
projec	1785
project$	27 1660 378
promise$	208
promises$	208
promot	450
promote$	717
promoted$	1580 717
promotes$	717
promoting$	717
promptly$	1557
proper$	969
proportionate$	779
proportionately$	779
protec	450
protect$	761
protected$	1580 761
protecting$	761
protection$	152
protective$	1350
protects$	761
protoc	1493 1501 377 1283 568
protocol$	570
provid	918 1486 35 81 1277 462
provid$	111
provide$	981 111 791 868
provided$	935 981 1550 133 1284 791 868
provider$	1740
providers$	1740
provides$	981 111 791 868
providing$	981 111 791 868
provids$	111
provis	4 1493 1501 1702 377 1283 1350 568
provision$	904 1773 1352 1353
provisions$	1773
pru$	1773
psychiatrist$	696
psychologist$	695
public	4 871
publication$	904
publis	929 1277
publish$	839
published$	1497 839
publishes$	839
publishing$	839
pull$	157 220 300 1237 1812 345 1246
pulle$	300
pullen$	300
pulles$	300
pulling$	300
pulls$	300
pupil$	289
pupils	1272
pupils$	289
purcha	1277
purpose$	1578
put	515
put$	919 929 1498 91 1025 332 348 1277 861
puting$	348
puts$	348 861
putting$	91 348 861
qualit	1350
questi	1493 1501 377 1283 568
quicke	577
quit	341
quit$	212
quiting$	212
quits$	212
racism	667
racist	667
radar$	1347
raise	73 102
raise$	1002 438 468 873
raised$	1540 438 1377
raises$	438 873
raising$	438 1339
ramp	1824
ramp$	27
ran$	1278
rate	1507
rate$	382 571
rated$	571
rates$	382 571
rather$	249 1199 430
ratifi	1277
ration	295
re	1177 403
re$	1183
reach	940 1228
reach$	1508 1237 461 569
reache	900 1484
reached$	1468 569
reaches$	461 569
reaching$	461
read	900 1477 1277
read$	1468 929 854
reading$	854
reads$	854
ready$	1495
reassurance$	1549 720
reassure$	720
reassured$	720
reassures$	720
reassuring$	720
receiv	1484 1485 81 1277
receive$	981
recogn	1017 450
recognise$	1585 768
recognised$	768
recognises$	768
recognising$	768
record	918 1486 1493 1501 960 61 62 63 64 970 73 377 1277 1283 568
record$	3 15 1530 1531 1533 362 1332
recorded$	1528 961 963 964 362
recording$	362
records$	15 1538 362
recove	577
recrui	900 1277
recruit$	822
recruited$	1468 822
recruiting$	822
recruits$	822
redecorated$	1495
redraft$	848
redrafted$	848
redrafting$	848
redrafts$	848
reduc	201 295 309 321 346 577
reduce	144 1813 450
reduce$	224 755
reduced$	1580 1605 755
reduceing$	224
reduces$	224 755
reduci	144
reducing$	755
reference$	1526 1331
references$	1526 1331
referr	900 911 1484 1490 1493 1501 377 1283 568
referral$	47 1827
referrals$	1479 47
referred$	1468
reflec	1017
reflect$	1585
reform$	1745
refunds$	1465
refurbished$	1495
refurbishment$	27
refuse	199
refused$	320
regard$	1003
region	1722
regist	1477
register$	3 15 305
registered$	305
registering$	305
registerred$	305
registers$	15 305
regrou	1177
regroup$	1745
regular$	1001 382 446 464 475
regularly$	1557 1561 446 1349
rehear	30 960
rehearsal$	930 1841
rehearsals$	930 1841
rehearsed$	1528
rehous	234
rehous$	269 282
rehouse$	226 269 282
rehoused$	1125 226 269 282 1189
rehouses$	226 269 282
rehousing$	226 269 282
rehousred$	269 282
rehousring$	269 282
rehouss$	269 282
relati	1044 1046 1087 1702 1139 1350
relationship$	1612 1707 728
relationships$	1575 1612 196 1707 728
relatives$	687
releva	960 81
relevant$	1528 969 981 1341 1342
reliance$	1209
reloca	234
relocat$	269 282
relocate$	226 254 269 282
relocated$	1125 226 254 269 282 1189
relocates$	226 254 269 282
relocating$	226 269 282
relocatred$	269 282
relocatring$	269 282
relocats$	269 282
remain	62 128 1803 447
remain$	988 1022 1024 271 466 518
remaining$	271 1236
remains$	1022 1024 271 518
rememb	953 1521
remind$	718
reminded$	718
reminding$	718
reminds$	718
remote$	1216
remov	331 341 342 431 507
remov$	300
removal$	156
remove	337 1808
remove$	157 237 300 842
removed$	237 1712 1189 842
removen$	300
removes$	237 300 842
removing$	157 237 300 842
removs$	300
reopen$	876
reopened$	876
reopening$	876
reopens$	876
repair	919
repair$	27 813
repaired$	1487 813
repairing$	813
repairs$	27 813
repeat	960 61
repeat$	1528
repeated$	1528 961
replac	919 1199 503
replace$	530 560
replaced$	1487 1729
replaces$	530
replacing$	530
replie	911
replies$	1479
reply	1477
report	901 911 918 1486 1493 1501 1507 959 960 61 73 1807 377 1283 568
report$	47 1525 1527 570 571
reported$	1528 961 1540
reports$	1479 47
reques	515
requir	204
require$	164
required$	208 1341 1342
requireed$	164
requireing$	164
requires$	164
resent	953 1521
reserve$	887
reserves$	887
reserving$	887
reside	30
residential$	930
residents$	1422
resili	1350
resilience$	730
resour	1493 1501 377 1283 568
resources$	966 1000 1352
respec	450 662
respect$	770
respected$	1580 770
respectful$	1516 770
respectfully$	770
respecting$	770
respects$	770
respit	1234
respite$	242 1802
respon	1477 911 1484 1485 1028 450 1350
respond$	102 455 745
responding$	745
responds$	745
response$	1555 745
responses$	1479 745
responsibility$	977
responsive$	1596
rest	1625 1642 1653 1668 1709 1735 1234 1803 1236 1805 1417
rest$	1673 1675 1695 1706 242 1763 1770 1204 1777 1793 1796 1802 1243 1817
restri	144 201 295 321
restrict$	224 322
restricted$	1605 315 322
restricting$	224 322
restrictped$	322
restrictping$	322
restricts$	224 322
restrictting$	322
resurfaced$	1495
resurfacing$	27
retain	462
return	1477 1484 1485
return$	288
returning$	288
returns$	288
retwee	911
retweets$	1479
reunit	1177
reunite$	1745
review	918 1486 1493 1501 985 377 1277 1283 1346 568
review$	2 1569 1347 449 778
reviewed$	1553 449 778
reviewing$	449 778
reviews$	449 778
revise	1277
rewrite$	847
rewrites$	847
rewriting$	847
rewritten$	847
ride$	1141 1841
rides$	1841
right$	969 1585
rights$	660
ring	901 1507 940 1105 1228 1807
ring$	1508 830
ringing$	830
ringle	1134 1810 1414
ringleader$	1407 1410 624
ringleaders$	1407 1410 624
rings$	558 830
rise	577
rise$	33
rises	577
rising	577
risk	1350
risk$	1539 1570 434 1349 740
risks$	1539 1570 434 740
rival	801
road	1727
road$	1733
robbed	941
robbed$	1509 51 647
robber	579
robberies$	605
robbery$	605
robust	87 114 1335
robust$	987 1014 475
role	1391
role$	471
roll	4
rolled$	1277
rollout$	904
room	7 1128 1696 1824
room$	27 231 1759 1825 1827
rooms	1696
rose	577
rota	1493 1501 1800 377 1283 568
rota$	1827
round$	1392
rounde	1276
rounders$	1844
route	1727 1263
route$	1145 1733 1263 1831
routes$	1537 1145
routine$	446
routinely$	446
routines$	645
row$	47 1247 1816
rows$	47 1247 1816
rugby	1276
rugby$	1844
rule	28 1610 1271
rule$	29 1609 1839
ruled$	956
rules$	29 1609 1839
run	1277
run$	1517 1518 1841 1278 1455 865
rung	900 32 1807
rung$	1468 932
running$	865
runs	918 1486
runs$	1517 1841 1278 865
s$	65 1101 1126 244 340 344 1413
s34$	508 509
s35$	508 509
safe	1263 1335 1350
safe$	1516 1585 1589 1590 1831 1304 665
safegu	450 664
safeguard$	762
safeguarded$	1580 762
safeguarding$	762
safeguards$	762
safely$	1299 575
safer	1211
safer$	1585 1589 1590 1363 574 665
safety	1335 1350
safety$	1578 474
said	953 1521 61
said$	961 571
same	1131 314 1788
same$	1505 1081 1131 1699 1147 1148 1725 1191 1788
sanction$	633
sanctions$	633
sat$	1122 332
saturd	335 336
saturday$	335 1235 336 1804 1255
saturdays$	1235 1804 1255
saw	953 1521
say	1507 940 953 1521
say$	1508 571
saying$	571
says	953 1521
says$	571
scatte	1088 1089 511
scattered$	1656 1657
schedu	1277
scheme	1493 1501 377 1283 568
scheme$	378
school	18 918 1486 1492 983 1128 1696 1129 1702 1722 1155 1727 1172 1214 1782 316 1785 1229 333 1832 380
school$	0 1 26 1513 1551 987 1703 236 1704 1705 1711 1720 1723 1724 1740 1773 1797 1233 1838
schoolchecks$	918
schooled$	1181
schools$	0 1 26 1697 1728 1740 1773 1797
scope	959 960
scope$	1525 1527 1528 481 482
scopes$	481
scoping$	481
score	1507
score$	42 571
scores$	42 571
screen	1493 30 1501 377 1283 568
screening$	930
screenings$	930
search	941
search$	635
searched$	1509
searches$	47 635
seat$	220 286 348 1827 883
seated$	1122 286 332 883
seating$	19 220 348 883
seats$	19 220 286 348 1436 883
seatting$	348
second	1803
section34$	508
section35$	508
secure	912 1277
secured$	1480
security$	1578
see	901 1507 953 1521 1630 1105 1108 1708 1766 1228
see$	1620 1055 1629 1082 200 1672 1676 1174 372
seeing	1613 1633 1795
seeing$	1620 1058 1661 1666 1752 1783
seek	173 484 515
seek$	108 266
seekin	484
seeking$	266
seeks	484
seen	900 1484 1490 32 1043 1108 263
seen$	1468 932 1611 1618 1676 1238 339
sees$	200 372
seize$	636
seized$	636
seizes$	636
seizure$	636
seizures$	636
select$	311
selecte$	311
selectes$	311
selecting$	311
selects$	311
self$	1350
sell	1313
sell$	1518 51 1818 1819
seller$	591
sellers$	1422 591
selling$	51 1294 1312 1314
sells$	51 1314
semina	1493 1501 377 1283 568
send	234 331
send$	288 305 319 827
sende$	319
sended$	305 319
sendes$	319
sending$	288 305 319 827
sendred$	305
sends	918 1486
sends$	288 305 319 827
senior$	475
sense$	110
sensit	114 1028
sensitive$	1556 1014 1596 781
sensitively$	781
sent	1484 35 941 234 1807 1277
sent$	935 1509 187 1125 254 1181 1189 1210 319 1284 828
sente$	319
sented$	319
sentence$	1526 1331
sentences$	1526 1331
sentes$	319
senting$	319
sents$	319
separa	1088 1089 1163 293 317 1807 511
separate$	1113 216 228 229 1133 245 246 253 1159 1160 1165 272 287 297 302 1205 1206 329 1232 347 1248 1418
separated$	1656 1657 1217 1418
separately$	1731 795
separation$	511
september$	944
sergea	1492
sergeant$	598
serve$	886
server	340
server$	1240
serves$	886
servic	7
service$	378
services$	1537 88 1574 1352 1353
serving$	886
sessio	1493 1501 1785 377 1283 568
session$	1502 1116 1700 1705 1715 1161 1730 1841 570
sessions$	1502 1116 1701 1705 1717 1161 1730 1841
set	1128 1696 1727 1214 1782 1229 333 515
set$	960 61 62 63 1025 1711 1153 1173 1759 1797 1233 1277 533 547
sets	1696 1782
sets$	1153 1728 1797 533 547
setting$	1546 533
settings$	1546
settle	1811
settle$	1802
sever	144 239 309
several$	281
severed$	1628
severi	144
severs	144
sew$	881
sewing$	881
sews$	881
shadow$	1237
share	73
share$	89 1103 314 777
shared	1277
shared$	1540 1149 261 1162 1767 317 340 1241 777
shares	911 918 1486
shares$	1479 1103 314 777
sharing$	1481 89 1666 1103 314 777
she	53 289 310
shed	1824
sheet	1493 1501 377 1283 568
sheet$	15
sheets$	15
shelte	1824
shelter$	19 27 31
shelters$	31
shift	1493 1501 1229 377 1283 568
shift$	1502 1797
shifts$	1502 1797
shoo	323
shop	1832 1289
shop$	1496 1685 1747
shopke	1492 1252 380
shopkeeper$	0 1 26 1820 1316
shopkeepers$	0 1 26
shoplifting$	614
shops$	1496 1747 1835
shorte	295 577
shorten$	874
shortened$	874
shortening$	874
shortens$	874
should$	982 112 113 1175
show	30 940
show$	930 1508 1843 1286 1303 1455 855
showing$	915 855
shown	929 35 133
shown$	1497 935 1033
shows$	930 1286 1303 855
shut	1808 341
shut$	279 320
shuted$	279
shuting$	279
shuts$	279
siblin	259 260
side$	930 1247 1816 1844
sides$	1247 1816
sign	1484 1485 28
sign$	906 911 19 920 31 353 1827 840
signed	929 1277
signed$	900 902 920 921 1497 840
signing$	840
signpo	900
signpost$	707
signposted$	1468 707
signposting$	707
signposts$	707
signs$	19 31 353 840
since$	1298
sing$	567
singes$	567
single	299
singly	1163
singly$	1731 1771 1405
sings$	567
sister	259 1227
sister$	675
sit	62 1055
sit$	1043 1054 1623 1629 181 1103 1679 1122 286 1789 1799 348 539
site	1128 1696 1143 1727 1785 1229
site$	1711 1715 1749 1797
sites	1696
sites$	1728 1797
siting$	348
sits$	1103 286 348 539
sittin	1696 1795
sitting$	1613 1666 1679 286 1783 348 539
sittings$	1697
situat	1350
situation$	968 1349
six	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 1746 1201 1289 1399 1411 1419
six$	1273
sixth$	1172 1214
size$	1221
skate	1824
skate$	567
skatees$	567
skates$	567
skills$	1011
sleep	1507 1099
sleepover$	1604 1667
sleepovers$	1604 1667
slide	1493 1501 377 1283 568
slot	1785
slot$	1187
slots$	1187
small	1185
small$	1753
snooke	1276
snooker$	1844
so$	1035 140 155 1130 1714 285 298 343 423
social	1043 1613 1783
social$	1059 1193 1230 433
socialise$	1611 1420
sold$	51 1314
solicitor$	694
some	1624 289 1414
some$	1134 281
somewhere$	1734 1194
son	1227
son$	1207 675
song$	27 1830
sons$	1207
soon$	1231
sooner	577
sort$	1173
sought$	1550
space	1601 1234
space$	278 318 1802 1827
speak	901 1108
speak$	1105 1676 1228 364 1455
speaking$	1613 364
speaks$	364
speed$	1598
spend	1507 1055
spend$	1043 1623 1679 396
spending$	1613 1661 1679 1783 1795 396
spends$	396
spent	912
spent$	1480 914 396
split	1088 1176 317 511
split$	1656 1089 218 219 1744 1217 332
splits$	218 219
splitting$	218 219
spoken$	900 1490 926 32
spotted$	1238 339
spread	317
spread$	1217 332
squad	1800
squad$	600
square$	1043 1685 1705 1747
stabbing$	613
stabbings$	613
staff	17 18 1492 380
staff$	0 1 917 26 88 1015 1373 1385
staffa	918 1486
staffc	918 1486
staffchecks$	918
staffd	918 1486
staffe	918 1486
staffed$	534
stafff	918 1486
staffh	918 1486
staffing$	966 1000 534
staffl	918 1486
staffm	918 1486
staffo	918 1486
staffp	918 1486
staffr	918 1486
staffs	918 1486
staffs$	534
staffu	918 1486
staffv	918 1486
staffw	918 1486
stage	1824
stage$	27 1546
staged	1498
stagge	230
staggered$	297 1206
stall	1493 1501 377 1283 568
stall$	1843
stalls$	1843
stance$	1594
stand$	1054 286 1789 1799 348 523 538
standi	1613 1783
standing$	348 538
stands$	348 523 538
standting$	348
start	1507 1197 1811
start$	1090 254 305 1802 859
started$	305 859
starting$	305 859
startred$	305
starts$	254 305 859
starttime$	1765
starttimes$	1765
stated	960
stated$	1528
station$	1496
stations$	1496
stay	1507 62 1017 128 1702
stay$	988 1585 1022 1024 1122 236 271 1778 1787 357 401 404 466 518
staying$	271 357
stays$	1022 1024 271 357 401 404 518
steer$	157 271 785
steered$	785
steering$	10 157 271 785
steers$	157 271 785
step	1227
step$	258
stepbrother$	675
stepcarer$	675
stepcarers$	675
stepdad$	675
stepdaughter$	675
stepfather$	675
stepmother$	675
stepmum$	675
stepparent$	675
stepparents$	675
steps	990
steps$	1558
stepsister$	675
stepson$	675
stereo	666
stereotypes$	1372
sticke	28
sticker$	31 384
stickers$	31 384
stigma$	1372
still$	937
stop	1507 144 1062 198 199 327 341
stop$	145 158 1632 1065 195 210 1140 1729 262 1743 283 1184 394 860
stoppe	941 947 1808
stopped$	1509 1515 1605 1628 1729 315 394 860
stoppi	144 198
stopping$	145 262 283 860
stops	144 198
stops$	47 145 1729 262 283 1184 394 860
strang	1252
stranger$	1820
strate	1493 1501 377 1283 568
strategic$	475
strategies$	991 1011 1352
stream	1800
street	1146
street$	1646
streets$	1646 1714
streng	450 1350
strength$	1575
strengthen$	758
strengthened$	1580 758
strengthening$	758
strengthens$	758
strengths$	87 1575
strik	431
strike$	58
strive	484
strong$	464
struck	431
struck$	58
submit	918 1486 1277
submit$	870
submits$	870
submitted$	870
submitting$	870
suitab	81 159 293
suitable$	981 1342
summer$	349
summers$	349
sunday	335 336
sunday$	335 1235 336 1804 1255
sundays$	1235 1804 1255
superv	1493 1501 377 1283 568
supervised$	504
supervision$	1482
supper	30 1268 1269
supper$	930 1836 1837 1843 1456
suppers$	930 1456
supplied$	51 1314
supplier$	610
suppliers$	610
supplies$	51 610
supply	1313
supply$	1518 51 1818 1819 610
supplying$	51 610
suppor	900 901 1493 1501 985 114 1028 263 377 1283 1335 450 1350 568
support$	1482 81 1549 82 83 991 436 1352 1353 763
supported$	1468 82 1553 1590 763
supporting$	82 763
supportive$	1014 1596 464 1397 763
supports$	82 763
sure$	122 1390
surger	1268 1269
surgery$	1836 1837
survey	1493 1501 377 1283 403 568
suspen	342 507
suspend$	514
suspende$	514
suspended$	1712
suspendes$	514
suspending$	514
suspends$	514
sustai	708
sustained$	1580
swap$	877
swapped$	877
swapping$	877
swaps$	877
sway$	1237 1812 345 1246
sweep	323
sweep$	880
sweeping$	880
sweeps$	880
swim$	1843 1456 567
swimes$	567
swims$	1456 567
switch$	548
switched$	548
switches$	548
switching$	548
system$	987
t$	1067 520
table	1727 1191 1214 1782
table$	19 1649 1715 1759 1276
tabled	1277
tables	1128 1696
tables$	19 1728
tackle	102 450
tackle$	1002 631 750
tackled$	1580 750
tackles$	631 750
tackling$	631 750
tailor	81
tailored$	981
tak	341
tak$	300 319
take	234
take$	4 57 58 77 90 108 116 126 132 288 300 319 374 853
taked$	319
takeing$	288
taken	1807
taken$	956 57 58 132 1125 300 1277
takes	234
takes$	57 58 126 132 288 300 319 374 853
taking	234
taking$	58 90 116 126 132 300 319 853
taks$	300 319
talk	901 1493 1501 377 1283 568
talk$	1502 1105 1228 483 1455 570
talkin	1795
talking$	1666 1348
talks$	1502 483
tally$	15
target	81 1313
target$	21 1518 1818 1819 618
targeted$	981
targeting$	618
targets$	21 618
task$	21
tasks$	21
taught	263
taught$	1122 1181 1189
taxi$	1843
taxis$	1843
teach$	1517 111 220 836 899
teache	17 18 918 1486 1492 380
teache$	111
teacher$	0 1 26
teacherchecks$	918
teachers$	0 1 917 26
teacherschecks$	918
teaches$	1517 111 836 899
teaching$	111 836 899
teachs$	111
team$	970
teams	1172
teams$	1740
teenag	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 1746 1201 1223 1399 1411 1419
teenagers$	1791
teleph	900
telephoned$	1468
tell	1507 940 953 1521 204
tell$	1508 164 571 856
telled$	164
telling$	164 856
tells	953 1521 204
tells$	164 571 856
tellsed$	164
tellsing$	164
tellss$	164
temptation$	1237
ten	1289
tenanc	316
tennis	1276
tennis$	1844
tent	1800
term	994
term$	1562 349
terms$	349
text	901 1493 1501 1105 1228 377 1283 568
text$	831
texted	900
texted$	1468
textin	1183
texting$	1751 831
texts$	831
than	1048
than$	938 1616 1617 176 1091 1097 1117 1330
that$	909 352 1288 1295 1305 408 1460
thatfriends$	1768
thatgroup$	1768
the	1258 1381
the$	905 948 1015 1016 1026 1106 1112 1126 1164 352 1254 1256 1825 1259 1262 1265 1838 1273 1275 1288 1295 1302 408 410 415 416 1373 1385 487 1424 1425 1427 1428 1429 1430 1431 1432 1434 1440 1441 1442 1443 1444 1445 1446 1448 1449 1450 1453 1454 1463 1464 1466
thefriends$	1768
theft	579
theft$	607
thefts$	607
thegroup$	1768
their	1668
their$	936 65 178 1112 244 1838 1288 1295 487 1425 1427 1453 1463 1464
theirfriends$	1768
theirgroup$	1768
theirs$	1516 1306
them	948 951 954 955 983 121 1021 139 1045 1621 1063 1064 1104 1686 1119 1120 1689 1692 259 1746 1758 1201 310 1258 1261 1272 1289 1302 1350 1399 1411 1414 1419
them$	1519 1522 1523 1551 1015 1599 1063 1644 1095 1707 326 1829 1265 1838 1295 404 1325 1373 1385 1432 1451 1452 1458 1460 1463 1466
theme$	1570
themes$	1570
themse	39
themselves$	939 1581 584
then$	1602
therapist$	697
there$	1505 997 231 1725 399 1423
these	983
these$	951 1551
they	23 39 53 121 1021 189 1692
they$	923 939 968 326 557
thin$	179
things$	968 991 1348
think	953 1521 1017
think$	940 1585 1595 402 478
thinking$	1554 478
thinks	953 1521
thinks$	402 478
thinned$	179
thinning$	179
thins$	179
this	960 1302
this$	1525 1527 1528 1529 1112 1164 1295 408
thisfriends$	1768
thisgroup$	1768
those$	50 350
though	953 1521
though$	1327
thought$	1554 1003 402
threat	941 579
threat$	47
threaten$	51 1818 1819 1820
threatened$	1509 51 653
threatens$	51
threats$	47
three	39 53 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 260 1746 289 1201 1223 1803 1272 1399 1411 1414 1419
three$	939 139 1045 150 1621 1064 1670 1104 1109 1686 1119 1120 1689 1692 1134 1746 281 1201 1791 1242 1256 1259 1273 1275 1399 1411 1419 1429 1460
threes$	1792
throug	900
through$	1468 5 69 106 1376 1396
throw	331
thursd	335 336
thursday$	335 1235 336 1804 1255
thursdays$	1235 1804 1255
ticket$	384
tickets$	384
tie$	160 296 1209
ties	1044 1046 1139
ties$	1612 1614 160 180 1707 296 1209
time	1696 1785
time$	966 1546 995 1000 1611 1054 1634 1636 1637 1085 1086 1659 1669 1677 210 1115 1116 1685 1124 1699 1700 238 1717 1187 1195 1765 1771 1789 1296 1299 1359
timely	114
timely$	1014
times	1696 579
times$	1500 34 46 1546 1116 1697 1187 1765 1774
timeta	1493 28 1501 1128 1696 1129 1155 377 1283 568
timetable$	1476 1723 1827
timetabled$	332
timetables$	1697
to	252
to$	1468 1494 927 932 1503 1535 976 1558 1563 1002 1571 1573 1579 112 1583 1596 1029 1030 1083 1110 222 1693 243 1175 1757 1759 1264 1833 1267 1270 1842 1287 1290 1297 1298 1300 1321 1336 1382 1384 1426 1435 1442 1459 1461
togeth	1043 1044 1613 1620 1055 1629 1630 1082 1653 1099 1101 1671 1108 1131 1708 1174 1177 1788 1239
together$	1611 1612 1618 1622 1623 1650 1651 1654 1659 1667 1669 1676 1677 1678 1679 1685 1699 1725 1738 1742 1745 1751 1789 1799 1806 1299 1351 1406 1467
togethers$	1667 1678
told	953 1521 960 62 64
told$	1528 964 208 1807 571
took$	58
toolki	1493 1501 377 1283 568
tools$	1011
torches$	384
touch	1043
touch$	1611 1348 457
tour	1493 1501 377 1283 568
tour$	1841
tourna	30
tournament$	930 1843
tournaments$	930
tours$	1841
toward$	1384
towards$	1384 1396
town	1128 1696 1702 1722 1727 1787
town$	1704 1718 1773
towns	1696 1146
towns$	1714 1719 1728
track$	617
tracke	1493 1501 377 1283 568
tracked$	617
tracking$	617
tracks$	617
train$	807
traine	900 1484 1490 926 1277
trained$	1468 1494 806
traini	913 1493 1501 377 1283 568
training$	2 1473 1481 1482 1172 808
trains$	806
transf	234
transfer$	254 269 282 305
transfere$	269 282
transfered$	269 282 305
transferes$	269 282
transfering$	269 282 305
transferred$	1125 254 269 282 1189 305
transferring$	269 282
transfers$	254 269 282 305
transl	1277
transp	263
trauma$	87
travel	324
travel$	1040 1054 1055 1103 1679 1141 1456
travelling$	1666
travels$	1040 1103
treated$	669
tries	484
trim$	879
trimmed$	879
trimming$	879
trims$	879
trip	1493 1501 1268 1269 377 1283 568
trip$	1502 1161 1730 1836 1837 1843 570
trips$	1502 1161 1730 1843
trust	1507 953 1521 1350 661
trust$	580
trusted$	580
trusts	953 1521
trusts$	580
try	484
trying	484
tuesda	335 336
tuesday$	335 1235 336 1804 1255
tuesdays$	1235 1804 1255
turf	323
turn	1477 1484 1485 1507 331
turn$	906 279 1274 379 397 549
turned$	1039 279 320 549
turning$	279 549
turnout$	1282
turns$	279 1274 397 549
tutor	1128 1696 1727 1172 1214 1782 1785
tutor$	1128 1129 1155 1740 1214 1229 333
tutors	1696
tutors$	1728 1740
twice$	1469 34 46 1826
two	53 139 1045 1621 1624 1064 1104 1686 1119 1120 1689 1692 259 1746 289 1201 1803 1399 1411 1414 1419
two$	139 1045 150 1621 1064 169 1070 1670 1104 1109 1686 1119 1120 1689 1692 225 1126 1134 1707 259 1746 281 291 1201 310 1242 1256 1259 1273 1275 1399 1411 1414 1419 1429 1440 1441 1460
twos	1224
twos$	1224 1792
type$	1173
unable$	182 328
uncle	1087
uncle$	681
under$	101 1277
underm	346
unders	1017 1335 450 1350
understand$	1585 767
understanding$	1397 767
understands$	767
undert	1277
undertake$	208
undertakes$	208
undo	239 309 346
unfair$	657
unfairly$	657
unfold$	1536
unfoldes$	1536
unfolds$	1536
unfollow$	517
unfollowe$	517
unfollowed$	517
unfollowes$	517
unfollowing$	517
unfollows$	517
unfriend$	517
unfriende$	517
unfriended$	517
unfriendes$	517
unfriending$	517
unfriends$	517
unit	1702 1727 316
unit$	1773
units$	1728 1773
unload$	882
unloaded$	882
unloads$	882
unlock$	803
unlocked$	803
unlocking$	803
unlocks$	803
unsafe$	576
unsupervised$	1094
untangle$	302
until	1257
until$	1137 284 1825 1424 1437
up	1474 992 1004 1277
up$	1468 904 1487 1488 1497 1499 1515 963 1553 986 987 1560 1002 1572 1014 1593 129 130 1612 1058 1656 1657 1667 1118 1687 1744 1751 1821 1279 1348 1424 1433 1444 1445 1451
upd$	1279
update	918 1486 1493 1501 985 989 377 1283 1346 568
update$	70 1539 776
updated$	70 1553 1347 776
updates$	70 1539 1557 776
updating$	70 776
uped$	1279
upon$	1190
ups$	1479 1667 1279
upskil	450
uptake	4
uptake$	904 1282
urge$	485
urged$	485
urges$	485
urging$	485
use	1507 940 990 1313
use$	1508 1518 1558 98 108 116 1818 1819 395 505
used	912
used$	1480 395
useful$	1516
uses$	98 395
usher	323
using$	116 1294 395
usual$	969 1006
vehicle$	626
vehicles$	626
venue	1785
victim$	646
victims$	646
video	1493 1501 377 1283 568
video$	1822 1827 1830
view	1477
view$	1005 1594
viewe	1484
views	911
views$	1479 1372
vigila	1028
vigilance$	1362
vigilant$	1556 1596
visibility$	1317
visible$	464 1397
visit	901 1477 1493 32 1501 1105 1228 1268 1269 377 1283 505 568
visit$	932 1502 1604 1629 1836 1837 1843 570 824
visite	900 1484 1490 926
visited$	1468 1494 932
visiti	1795
visiting$	1666 824
visits	911 918 1486 505
visits$	1479 932 1502 1604 1099 1843 824
voice	1335 1350
voice$	721
voices$	721
volunt	1492 1493 1501 377 380 1283 568
volunteer$	0 1 26 1502
volunteers$	0 1 26 1502
voucher$	384
vouchers$	384
vulner	1350
vulnerabilities$	741
vulnerability$	741
wait	579
wait$	1789 537
waiting$	537
waits$	537
waive$	890
waived$	890
waives$	890
waiving$	890
walk	901 1507 940 324 1263 1268 1269
walk$	1508 1040 1054 1055 1103 1679 1141 1831 1836 1837 1841 1843 404 825
walkab	1493 1501 377 1283 403 568
walked$	825
walkin	1613
walking$	1783 1795 825
walks	324
walks$	1040 1103 1841 1843 404 825
wall	1824
wall$	1496
walls$	1496
want	953 1521 484
wanted	953 1521
wants	953 1521 484
warden	1492 380
warden$	0 1 26
wardens$	0 1 26
warm$	1516
warn$	164 193 308
warne$	193
warned$	164 193 308
warnes$	193
warnin	1053
warning$	47 164 193 308
warnings$	47
warns$	164 193 308
was	62
was$	927 1512 56
watch	1477
watch$	354 1362
watched$	354
watches$	354
watchful$	984
watching$	354 469
way	267
way$	1555 1582 1681 1733 1167
ways$	1681 1352 1380 482
weaken	239 1196 309 1813 346
weaken$	1764
weakens$	1764
weaker	1185
weaker$	1753
wean$	157
weaning$	157
webina	1493 1501 377 1283 568
webpag	1493 1501 377 1283 568
websit	1493 1501 1824 377 1283 568
website$	27 1496
wedge$	278 318
wednes	335 336
wednesday$	335 1235 336 1804 1255
wednesdays$	1235 1804 1255
week	1785
week$	349
weekda	335 336
weekday$	1235 1804
weekdays$	1235 1804
weeken	335 336
weekend$	1235 1804
weekends$	1235 1804
weekly$	1469 1826 369
weeks	335 336
weeks$	1562 1235 1804 349
weekss$	349
welcoming$	1516 1397
welfare$	663
well$	488
wellbe	1350
wellbeing$	726
went$	1253
were	62
were$	927 1507 1512 56 222
what	75
what$	959 975 1009 1288 1305
whatev	75
whatever$	975
whatsapp$	1192 340 1241
when	75 1231
when$	66 975 1547 1557 1558 1560 1561 113 1643 1788 1288 1305 1336 1341 442 1349 1356 493
whenev	1231
whenever$	113 1643 442 493
where	75 1263
where$	66 975 1557 1558 1560 100 113 1831 1288 1305 1336 1341 442 1356 458 493
wherever$	113 442
whether$	1305 1380
which$	1288 1305 1442
who	53 1810
who$	909 1483 950 1250 1251 1288 1305 1312 413
whoever$	414 1458
whole	1414
whole$	87 139 1045 1621 1064 1104 1686 1119 1120 1689 1692 1746 1201 1399 1411 1419
whom$	1288 1305
why$	1305
widen$	875
widened$	875
widening$	875
widens$	875
wider$	253
wife$	682
will$	903 927 982 112 1175 1198
wind	341
window$	1496
windows$	1496
wing	1727 1800
wisely$	1780
wiser	1211
wish	953 1521 484
wishes	953 1521 484
with	1186
with$	1468 963 964 1557 1560 1561 1002 1572 105 1033 1037 1606 1610 1614 1615 1058 1071 1658 1671 1107 1693 1757 1264 1833 1298 1321 1336 1345 1351 1368 1396 1423 1437 1439 1442 1467
withdr	158
withdraw$	262 300 891
withdrawe$	300
withdrawen$	300
withdrawes$	300
withdrawing$	300 891
withdrawn$	1712 1729 891
withdraws$	262 300 891
wither	1196
wither$	1764
withers$	1764
within	59 197
within$	1080 1097
without$	1608 304 393 671
word$	1526 424
words$	1526
work	913 484
work$	2 1481 1482 27 968 1554 1555 1575 1730 450 451 496
worked	914
worked$	900 263 451 496
worker	18 918 1486 1492 1493 1501 377 380 1283 568
worker$	0 1 26 1530 1533 381 1333 700
workerchecks$	918
workers$	0 1 26
workerschecks$	918
workin	913 1350 484
working$	10 1481 1554 1555 451 496
workload$	966
works	484
works$	27 451 496
worksh	1493 1501 1214 1782 1229 377 1283 568
workshop$	1502 1797 1841 570
workshops$	1502 1797 1841
worrie	953 1521
worries$	972 1541
worry	953 1521
worse	577
worst	1414
wound$	1808
wrap	81
wraparound$	981
wristbands$	384
write$	805
writes	918 1486
writes$	805
writing$	526
writte	929 960 61 1277
written$	900 1490 926 1497 1528 961 805
wrong$	658
wrongly$	658
yards$	1665
year$	1128 1711 349
years$	349
young$	23 39 49 951 53 954 955 983 1015 121 139 1045 1621 1063 1064 189 1104 1686 1119 1120 1689 1692 260 1746 1758 1201 1223 1261 1835 1272 1289 1350 1373 1399 1411 1419
younge	139 1045 1621 1064 1104 1686 1119 1120 1689 1692 225 1134 259 1746 289 1201 310 1803 1810 1399 1411 1419
younger$	1102 1786
youngest$	1786
youth$	1705 1422
youths	1223
youths$	1095 1791 1422
yp	53 139 1045 1621 1624 1625 1064 1640 1642 1653 189 1668 1104 1686 1119 1120 1689 1692 225 1134 1706 1709 1710 259 1735 1746 289 1758 1201 310 1803 1236 1805 1399 1411 1414 1419
yp$	1707 1219
zone	1052 1053
zone$	1400
zones	1052 1053
zones$	1400
