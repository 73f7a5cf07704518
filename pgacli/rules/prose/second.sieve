877 545 358

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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 48 49 51 53 54 67 78 79 80 82 87 88 90 94 111 114 117 176 186 199 217 218 219 220 221 222 223 224 225 254 255 256 258 259 260 261 262 263 266 269 270 271 278 279 284 285 286 292 295 297 298 300 301 303 304 309 310 314 315 316 318 323 324 325 327 328 329 330 334 335 336 337 339 343 344 345 346 349 351 354 355 356 357 358 360 361 362 363 366 367 379 385 386 387 391 454 455 458 459 481 482 483 484 485 487 488 489 490 491 492 493 496 497 498 499 500 501 503 504 506 507 508 509 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 534 535 536 537 538 539 541 542 543 544 545 546 547 548 550 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 573 575 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 653 656 658 659 660 661 662 663 665 666 667 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 706 707 708 710 711 713 735 789 794 801 825 827 838 839 846 849 850 851 853 854 865 866 868 870 871 872 873 1 8 23 24 29 30 33 40 47 50 55 56 59 64 65 66 68 70 74 75 76 77 81 83 86 89 91 92 93 96 98 99 101 104 109 110 112 113 115 116 148 152 153 168 171 181 202 203 205 206 207 210 214 215 242 257 264 267 268 273 274 275 276 277 280 281 287 290 291 293 294 296 299 302 305 306 307 308 311 312 313 317 319 321 322 326 331 332 333 338 340 341 342 348 350 359 364 365 368 372 373 374 375 376 378 380 382 390 397 399 426 453 456 457 460 465 466 479 480 486 494 495 502 505 510 533 540 549 551 571 572 574 576 628 636 652 654 655 657 664 668 705 712 715 717 720 724 727 732 734 737 746 757 767 775 786 791 792 793 795 796 798 799 800 809 811 826 832 833 835 840 841 843 847 852 855 856 857 858 859 861 862 864 867 874 875 876 0 7 20 52 57 58 60 61 62 63 69 71 72 73 84 85 95 97 100 102 103 105 106 107 108 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 149 150 151 154 155 156 157 158 159 160 161 162 163 164 165 166 167 169 170 172 173 174 175 177 178 179 180 182 183 184 185 187 188 189 190 191 192 193 194 195 196 197 198 200 201 204 208 209 211 212 213 216 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 243 244 245 246 247 248 249 250 251 252 253 265 272 282 283 288 289 320 347 352 353 369 370 371 377 381 383 384 388 389 392 393 394 395 396 398 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 461 462 463 464 467 468 469 470 471 472 473 474 475 476 477 478 600 700 701 702 703 704 709 714 716 718 719 721 722 723 725 726 728 729 730 731 733 736 738 739 740 741 742 743 744 745 747 748 749 750 751 752 753 754 755 756 758 759 760 761 762 763 764 765 766 768 769 770 771 772 773 774 776 777 778 779 780 781 782 783 784 785 787 788 790 797 802 803 804 805 806 807 808 810 812 813 814 815 816 817 818 819 820 821 822 823 824 828 829 830 831 834 836 837 842 844 845 848 860 863 869

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 7 8 7 9 3 4 7 6 3 4 3 3 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	298 1241
34$	487
35$	487
YP	1110
a$	1460 960 992 1002 1003 1053 191 1102 1212 1214 1760 1217 1220 1773 1231 1233 1246 1283 1378 1379 1381 1382 1383 1384 1386 1388 1394 1395 1396 1398 1399 1400 1404 1407 1417 1418
abc	151 1028
abcs	1028
able$	1496 1037 181 1174 368 1298
about$	1334 1339
above$	1701
abreast$	696
academ	1655 1675 1680
academy$	1726
accept	1431
access	993 1291
access$	1538 432
accomm	315
accommodation$	1656
accordingly$	1310 1311
accoun	966 611
account$	1497 1511 1553
achiev	898
achieved$	1443
acknow	429
acknowledge$	746
acknowledged$	746
acknowledges$	746
acknowledging$	746
across	1775
across$	1510 1640 1307
act$	433
action	1447 1455 966 358 1241 545
action$	2 21 1507 1511
actions$	2 21
active$	977
activi	1447 1455 358 1241 1347 545
activities$	1456 1670 1137 1683 1308 1309
ad$	95
add	494
add$	818
added$	818
adding$	818
additi	80
additional$	957
addres	61 62 961 101 429
address$	978 1164 726
addressed$	939 1506 726
addresses$	1164 726
addressing$	726
adds$	818
adopt$	115 827
adopte	906 1235
adopted$	1451 827
adopting$	827
adopts$	827
adult$	1265 1266 390 773
adults$	1474 87 562 773
advert	1447 1455 358 1235 1241 545
advice$	1502
advis$	192
advise$	163 192 742
advised$	192 742
adviseed$	163
adviseing$	163
advises$	163 192 742
advising$	192 742
adviss$	192
advoca	429
afraid	918
afraid$	1463 631
after$	1465 1761 1372
afternoon$	1092
afternoons$	1092 1254
again$	1555 1698
against$	54 1069
agenci	10 1446 946 361
agencies$	0 1 887 26 1491 87
agency$	1435 962 963
agenda$	1303
agree	494
agree$	207 519
agreed	906 961 1235
agreed$	1451 945 1506 1239 519
agreem	1447 1455 1563 358 1241 545
agreement$	29 1562
agreements$	1562
agrees$	207 519
aim	463
aiming	463
aims	463
alarm$	19 365
alarms$	19 365
alert	1004
alert$	1509 1549 1353
all	17 53 959 1711 1216 1767 1375
all$	1423 894 904 913 1504 87 1082 1133 1381 1384 1408
alloca	889 1235
allocate$	841
allocated$	1434 1239 841
allocates$	841
allocating$	841
allotment$	27
allow$	1487 1521 1012 1116 1146 1349
allowed$	1012 1037 1179 1742
allows$	1487 1521 1349
allowted$	1012
alone	918 1139
alone$	1463 1684 1702 1724 1361
along$	1051 1348
alongs	1167
alongside$	1712 1307 1352
altern	1554 158 292 1347
alternate$	215 1109
alternating$	215
amend$	823
amende	1235
amended$	823
amending$	823
amends$	823
among$	1013 1056 1640
amongs$	1510
amongst$	1510
an$	960 992 1002 1214 1217 1231 1233 1246 388 1394 1395 1396 1417
analyst$	573
analysts$	573
and$	920 955 957 1010
anothe	946 1578 1593 1595 1606 1621 1659 1663 1130 492 1373
another$	1491 1579 1592 1608 1626 1635 1636 1644 1646 1648 227 1112 1119 252 1135 1687 1691 1707 1716 1723 1181 1730 1746 1749 328 1233 389 1369
answer$	866
answered$	866
answering$	866
answers$	866
any$	947 71 949 1082
anybody$	1412
anyone$	1412
apart	1573 1583 1586 1064 1065 237 1661 1172
apart$	1609 1610 1640 1641 1097 1643 226 1651 1114 1717 1728 1747
apolog	632
apologise$	538
apologised$	538
apologises$	538
apologising$	538
appl	494
applic	1447 1455 358 1241 545
applicable$	1297 1298
application$	1762
applied$	512
applies$	512
apply$	512
applying$	512
appoin	1447 1455 358 1235 1241 545
appoint$	798
appointed$	1239 798
appointing$	798
appointment$	1456 1762
appointments$	1456
appoints$	798
appren	1205
apprenticeship$	1750
apprenticeships$	1750
approa	1444 918 1271
approach$	1507 1508 1537 709
approachable$	1353
approached$	1463
approaches$	709
approaching$	1619
approp	80 292 1291
appropriate$	945 954 957 1297 1298 757
appropriately$	1510 757
approv	889 1235
approved$	1434
april$	921
are	880 61 73
are$	904 908 37 1461 56 998 221 385 387
area	1104 1649 1655 1675 1680 1738 1740
area$	1599 1111 1112 1657 1658 1356
areas	1649
areas$	1599 1681
arise	989
arise$	1534
arises$	1534 1297
around$	1491 957 1564 1292 1352
arrang	895 1440 1452 1235
arrange$	1012
arranged$	1503
arrangeed$	1012
arrangeted$	1012
arrest	918 556
arrest$	47
arrested$	1463
arrests$	47
arriva	1173
arrivaltime$	1718
arrivaltimes$	1718
arrive	323 484
arrive$	1030
articl	1447 1455 358 1241 545
as$	923 65 67 951 78 1506 1510 1511 1513 1514 112 176 385 407 408 1292 420 1305 1312 472
asbo	151 1028 152 1029
asbos	1028 1029
aside$	1401
ask	1461 930 1475
ask$	163 378 834
aske	378
asked	930 1475
asked$	930 163 207 834
asking$	163 834
asks	930 1475
asks$	163 378 834
aspira	1306
aspirations$	715
assaul	556
assault$	51 403
assaulted$	51 403
assaults$	51 403
assemb	1447 1455 1736 358 1241 545
assemble$	1752
assemblies$	1456 1776
assembly$	1776 547
assess	1447 1455 935 61 358 1241 545
assessment$	2 1479 1480 1483 1484 1486
assign	1235
assign$	518
assigned$	1239 518
assigning$	518
assigns$	518
assist$	679
assistance$	1502 679
assisted$	679
assisting$	679
assists$	679
associ	1019 1020 1566 1022 1573 1031 1578 1582 1583 1084 1150 1736 1748
associate$	1564 1576 1625 1629 1695
associating$	1565 1614
association$	1565 1567 1631 1354 617
associations$	618
assumptions$	1328
at$	905 1460 922 77 1506 978 1042 1045 1611 251 1708 1710 305 1758 1761 1763 1222 1228 1775 1777 1254 1335 1372 1377 1378 1379 1391 1392 1393 1416
attachment$	1185
attachments$	1185
attack	556
attack$	51 626
attacked$	51 1272 626
attacks$	51 626
attemp	463
attend	877 878 4 883 1428 888 890 1438 1439 895 1440 32 323 1235 360 484
attend$	909 1016 1708 1237 871
attendance$	881 1435 1437 45 1240
attendd$	1237
attended$	1422 909 1237
attendees$	1433 1437
attending$	1422 871
attends$	909 1016 1237 871
attention$	979
attitudes$	1328 720
audit	1447 1455 358 1241 545
audit$	2
aunt	1063
aunt$	657
auntie$	657
aunty$	657
availa	1004 1235
available$	945 1503 982 1549
avoid	157 1585
avoid$	1034 1651
avoidi	157
avoiding$	1034 1252
aware	950 961 1004
aware$	1495 1506 1509 1543 1549
awaren	1306
awareness$	1294 418 1296 456 714
away	1655 237 1130 266 1740
away$	1560 1573 1585 1586 1611 1072 201 1646 1114 257 1143 1710 1728 1184 1192 1196 1385
back	943
back$	1488 380 1413
badmin	1234
badminton$	1779
bail$	151
bake$	544
bakees$	544
bakes$	544
ban	143 146 197 198 203 326 1229 486
ban$	144 1041 194 236 1774
banned	143 146 319
banned$	1558 144 236 314 1196
banner	28
banner$	334
banners$	334
bannin	143 146 197
banning$	144 236
bans	143 146 197 203
bans$	144 236 1774
bar	143 146 197 326 486
bar$	144 236
barbec	30
barbecue$	907 1778
barbecues$	907
barred	143 146 319
barred$	1558 236 314 1196
barrier$	277 317
barrin	143 146 197
barring$	236
bars	143 146 197
bars$	144 236
base$	1313
based$	963
basis$	1517
be	73 127 426
be$	904 56 958 84 964 96 988 119 998 1000 124 1030 187 206 1632 221 385 445 476
bear$	118
bearing$	118
bears$	118
become	73
been$	8 899 904 56 958 221
before$	1460 43 1761 651
behavi	1306
behaviour$	151 152 1328 719
behaviours$	1328 719
behind	1215
behind$	1689 1760 1270 619
being	73 127 1748 1306
being$	56 958 1566 1619 1632 1736 1251 1252 445 1344
believ	930 1475
belong	936 61
belong$	1481
belonging$	1531
bench	1759
bench$	19 31
benches$	19 31
beside	1162 1167
beside$	1712 1392
best	1291
best$	1343
better	80 85 158 292 1187 419 429 554
better$	957 962 1538 1049 252 272 1733 363 454
betwee	1563
between$	1510 1013 1559 1567 1568 1640 1154 1194 1279
beyond	58 1072
bid	1447 1455 358 1241 545
bigger$	1701
bin$	19 31
bingo	1234
bingo$	1779
bins$	19 31
blankets$	1419
block$	137 496
blocke$	496
blocked$	1558 137 496
blockes$	496
blocking$	137 496
blocks$	137 496
board	10
board$	887 1450 1731 1234 1321
boardi	1655
boarding$	1128
boards$	1450
bond	1022 1115
bond$	1567 179 1660 274 295 1185
bonds$	179 1660 1185
book	1438
book$	812
booked	1438 1235
booked$	812
booking$	1762 812
bookle	1447 1455 358 1241 545
booklet$	1430
books$	812
boroug	1104 1649 1655 1675 1680 1740
borough$	1111 1657 1671 1726
boroughs$	1672
both	1711 1216 1767
both$	1379 1381 1383 1384 1420
bought	1235
bought$	1242 796
box$	544
boxes$	544
boxs$	544
boy	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 224 1110 1699 1177 1203 1355 1367 1375
boy$	1647 288 1195
boyfriend$	666
boys	23 49 53 120 997 138 1021 1574 1040 188 1080 1639 1095 1096 1642 1645 259 1699 1711 1177 1199 1219 1230 1247 1355 1367 1375
boys$	900 926 1623 1647 1648 1660 288 1744 1764 1366
bread$	1419
break	1104 1649 237 238 1173 308 329 490
break$	157 217 218 1105 1114 241 257 1152
breakf	1226 1227
breakfast$	1771 1772 1410 1419
breakfasts$	1410
breaki	238 329
breaking$	217 218
breaks	1649 238 329
breaks$	217 218
breaktime$	1718
breaktimes$	1718
brief$	1325 869
briefe	877 1444 903
briefed$	1422 1448 869
briefi	1447 1455 358 1241 545
briefing$	2 1456 547 869
briefings$	1456
briefs$	869
bring$	829
bringing$	829
brings$	829
broken$	1581 1064 1065 490 1383 1384
brothe	258 1203
brother$	652
brothers$	1269
budget$	12
build	993 419 429
build$	106 110 1538 337 766
builde$	110
buildes$	110
buildi	1680 429
building$	27 110 1638 230 1658 1700 766
buildings$	1681
builds	429
builds$	110 337 766
built	896
built$	1441 1449
bulb$	19
bulbs$	19
bump$	1719
burglaries$	583
burglary$	583
burgled$	625
bus	1680 1190 1735 1767
bus$	1450 1668 1686 1778 1390 1410
buses	1104 1649 1122 1735 1738
buses$	1450 1667 1681
busine	936
business$	1481
buy	1271
buy$	1472 1753 1754 795
buyer$	566
buyers$	1269 1376 566
buying$	795
buys$	795
by	1224
by$	905 44 1007 1761 1769 1255 1257 1332 1348 1377 1388 1392
cafe$	1700
café$	1700
call	1447 1455 1204 358 1241 545
call$	47 48 1557 1762 471
called	32
called$	909 48 1281 406
calling$	1159
calls	895 1440
calls$	47 48 1557 1014
calmer	554
came	1431 1438
camera$	19 31 334
cameras$	19 31 334
camp	30
camp$	907 1778 544
campai	1447 1455 358 1241 545
campaign$	359
campes$	544
camps$	907 544
campus	1104 1649
can	1461
can$	40 1496 958 1530 181 1174 327 1316
cancel$	261
cancelled$	1665 1682
cancels$	261
cannot	1038 181 1174 327
cannot$	1651
cap	200 320
cap$	223 321
capacity$	942 976
caped$	321
caping$	223 321
capitalise$	106
capped$	321
capping$	321
caps$	223 321
capting$	321
car$	1686
card	1447 28 1455 358 1241 545
card$	1430 334 1762
cards$	334 1762
careful$	977 1353
carefully$	1733
carer	1446 315 361
carer$	0 1 26 652
carers$	0 1 26 164 652
carried$	1235
carry	1461
carrying$	1252
case$	944 1305
caseworker$	678
catch	1302
caution$	192
cautione$	192
cautioned$	192
cautiones$	192
cautioning$	192
cautions$	192
cbo	151 1028 152 1029
cbos	1028 1029
cctv$	19 579
cease	1152
cease$	1682 261 1697
ceased	924
ceased$	1469
ceases$	1682
cent$	894
centre	7 86 1104 1649 1680 1738
centre$	1613 230 1658 1700
centred$	963 990 1322 1323
centres$	1681
certain$	121 1346
chair	18
chair$	1471 1411
chaira	895 1440
chairc	895 1440
chairchecks$	895
chaird	895 1440
chaire	895 1440 1235
chairf	895 1440
chairh	895 1440
chairl	895 1440
chairm	895 1440
chairo	895 1440
chairp	895 1440
chairr	895 1440
chairs	895 1440
chairs$	1471
chairu	895 1440
chairv	895 1440
chairw	895 1440
challenge$	1523 451 765
challenged$	1533 765
challenges$	1523 451 765
challenging$	451 765
champi	429
champion$	362
chance	1554
chance$	181
change$	1489 1492 1494 254 255 379 1349 822
changed$	822
changees$	1489
changes$	1489 1492 948 1494 254 1349 822
changing$	254 822
channels$	1490 1527 999 123
charge	1229
charge$	1774
charges$	1774
charte	28
charter$	29
chas	322
chat	1168
chat$	1168 1713 1204
chatti	1159
chatting$	1704
check	878 1447 1455 358 1241 1302 545
check$	1447 1455 92 358 1241 545 840
checked$	840
checking$	92 840
checks$	895 92 840
chess	1234
chess$	1779
child	1203
child$	1183 1195 446
childr	928 931 120 997 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 259 1699 1177 1199 1203 1355 1367 1375
children$	1473 1476 1552 1183 1744
choice	1554 1306 1347
choice$	312
choices$	312 721
choos$	310
choose	1461 172 378
choose$	310 311 1255
chooses$	310 311 1255
choosi	378
choosing$	310 311 1255
chooss$	310
chose	378
chose$	1255
chrono	1447 1455 358 1241 545
circle	1447 1455 1169 358 1241 545
circle$	1580 1617 1129 1149 274 1714 1751
circles$	1580 1129 1714 1751
circul	895 1440 906 1235
circulated$	1451
cities	1680
cities$	1672
city	1655 1675 1680 1740
city$	1657 1671
civil$	151
claim	1229
claim$	1774
class	1104 1649 1675 1131 1680 1190 1735 1738 1205
class$	1664 1676 1677 1149 1712 1750 1776
classe	1649 1105 1735
classes$	1458 1650 1681 1726 1750 1776
classroom$	1450
classrooms$	1450
clause	1563
clause$	1562
clauses$	1562
clean$	189
clear	322 1291
clear$	1470 1544 1545 1147 1192 454 508
clearing$	508
clears$	508
clicks	888
clicks$	1433
climb$	544
climbes$	544
climbs$	544
clique$	274
close$	960 977 1632 1162 454 502
closed	898 1235
closed$	1443 1682 502
closely$	1307
closer	85
closer$	962 196
closes$	502
closing$	502
club	7 1447 1455 1675 1680 1738 1205 358 1241 545
club$	1613 230 1658 1664 1700 1726 1750 359
clubs	1104 1649
clubs$	1681 1726 1750
co	401
co$	86 468
coach	1446
coach$	1778
coaches$	1778 543
coachi	1447 1455 358 1241 545
coaching$	543
coats$	365 1419
code	28
code$	29 1774
codes$	365
coinci	1719
coincide$	1588
collab	85 86
collaborative$	962 963
collaboratively$	1307
collea	946
colleagues$	1491
collec	262 1173
collect$	870
collected$	870
collecting$	870
collectiontime$	1718
collectiontimes$	1718
collects$	870
colleg	1104 1649 1105 1655 1675 1131 1680 1148 1190 1735 315 1205
college$	1467 235 1657 1676 1677 1693 1726 1750
colleges$	1650 1681 1693 1726 1750
come	1431 1438 1461 323 360 484
come$	1016 1030 1117 1742 1237
comed$	1237
comeed$	1237
comes	323 484
comes$	1016 1237
coming$	970 1566 1252 1315
commis	1235
commit	10 889
commit$	620
commits$	620
committed$	1434 620
committee$	887
committing$	620
commun	890 1020 1566 1291 1302 1306
communicate$	751
communicated$	751
communicates$	751
communicating$	751
communication$	1435 1507 1520 999 123 1565 699 751
community$	152
compan	1019 1578 1035
company$	1564 1580 1047 1048 1594 1694 1716 1732 1734
compared$	379
compla	930 1475
complaint$	47 1762
complaints$	47
comple	879 4 883 1428 890 1438 1439 895 1440 898 1452 1235 360
complete$	1424 1443 1449 1237
completed$	1424 1443 1445 1449 1237
completeed$	1237
completes$	1237
completion$	881 1435
concer	30 965 1306
concern$	1492 1494 1523 413 1305 712
concerns$	1492 948 1494 1510 1523 413 1305 1312 712
concert$	907 1778
concerts$	907
condit	1563 151 1028 1229
condition$	1562 1774
conditions$	1562 1774
conduc	1235
conductors$	26
confer	1447 1455 358 1241 545
confid	1554 1306
confidence$	987 558 704
confident$	558
confir	961
confirmed$	1506
confis	161
congre	1019 1020 1566 1573 1736
congregate$	1564 1752
congregating$	1565
connec	1115
connection$	159 1660 1185
connections$	195 1660 1185
consci	1004
conscious$	1549
consid	936 961 1291
consider$	690
consideration$	1507 979 1553 1303 691
considerations$	691
considered$	1481 1503 1506 690
considering$	690
considers$	690
consis	86 113 1291 429 1306
consistent$	963 1509 990
constant$	977
consul	877 1444 1447 903 1455 358 1241 545
consult$	750
consultant$	670
consultation$	750
consulted$	1422 1448 750
consulting$	750
consults$	750
contac	877 878 888 890 1438 895 1440 1444 1447 903 32 1455 1019 1020 1566 1573 1031 1583 1586 1077 1081 1084 1150 1204 358 1241 1302 545
contact$	1433 1435 1436 1456 1557 136 1014 1017 1018 1564 1565 1023 1576 159 1058 1615 1622 1625 1629 1631 1695 1171 362 1304 1318 1360
contacted$	1422 1448 909
contacts$	1433 1456
contin	80 85 682
continual$	977
continued$	957 962 363 443 454
contra	1028
contri	1446 361
contributor$	0 1 26
contributors$	0 1 26
contro	200 294 320 1271
control$	1472 223 1706 321 1753 1754
controled$	321
controling$	223 321
controlped$	321
controlping$	321
controls$	223 321
controlting$	321
conven	1235
conver	1447 1455 358 1241 545
conversation$	1507 999 123 1548
conversations$	1507 999 123
cook$	814
cooking$	814
cooks$	814
cool	1172
cool$	1696 1717
cools$	1717
cooper	1278
coordi	86 113 361
coordinate$	729
coordinated$	963 990 729
coordinates$	729
coordinating$	729
cope	993
cope$	1538
copy$	1430
core$	10 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 1699 1177 1355 1367 1375
could$	1466 327
counci	18 895 1440 1767
councilchecks$	895
counse	1447 1455 358 1241 545
counsel$	192
counsele$	192
counseled$	192
counseles$	192
counseling$	192
counselling$	1436
counsellor$	675
counsels$	192
count$	15 520
counter$	1450
counters$	1450
counti	1104 1649 1680
counties$	1672
counting$	520
country$	1671
counts$	520
county	1655 1675 1680 1740
county$	1111 1657 1671
course	1447 1455 1190 1735 1738 1205 358 1241 545
course$	2 1427 1456 1501 1750 359 547
courses$	1456 1750
court	1759
court$	27 151 614
cover	936
cover$	1481
covere	936 60 61 62 63
covered$	1481 937 939 940
crackdown$	609
create	1235
create$	767
created$	767
creates$	767
creati	4
creating$	767
creation$	881
crime$	581
crimes$	581
cross	1031
cross$	85 1576 1588 1719
crowd	1578 1169
crowd$	1627 1149 1714 1732
crowds$	1627 1714 1732
cultur	1306
culture$	1328 706
curb	200 320
curfew	151 1028 161
curfew$	289 1371 495
curfews$	289 1371 495
curiosity$	1519 1293 1318
curiou	1004
curious$	1509 1549 1353
curtai	200
customers$	1376
cut	143 238 294 308
cut$	1558 157 1581 223 301 793
cuting$	223
cuts	143 238
cuts$	223 793
cuttin	143 238
cutting$	157 793
cycle$	544
cyclees$	544
cycles$	544
dad	1063
dad$	652
daily$	1423
dance$	544
dancees$	544
dances$	544
darts	1234
darts$	1779
dashbo	1447 1455 358 1241 545
date$	1550
daught	1203
daughter$	1183 652
daughters$	1183
day	1104 1649 1680 1738
day$	1429 1092 1653 1668 1669 1163 1778
days	1649 556
days$	1429 1092 1654 1669 1681 1163
deal$	101
dealer$	1268 775
dealers$	1376 565 775
dealing$	586
dealt$	61 62 63
decide	961
decide$	1471
decided$	1506
decides$	1471
declin	554
decrea	554
deepen	429
delet$	496
delete$	291 496
deleted$	496
deletes$	496
deleting$	496
delets$	496
delive	879 4 890 1438 895 1440 35 1235
deliver$	844
delivered$	1424 912 1242 844
delivering$	844
delivers$	844
delivery$	881 1435
depart	1173
departuretime$	1718
departuretimes$	1718
dependence$	1185
descri	1461 917 930 1475 936 61
describe$	1462 1481 548
described$	1481
describes$	548
design	1235
design$	1471
designs$	1471
desk$	1450
desks$	1450
detach$	156 301
detaching$	156
details$	1430
detective$	574
detectives$	574
deter	143 326
deter$	144 194 599
determ	961
determined$	1506
deterr	143
deterred$	314
deters	143
develo	993 1235 419 429
develop$	1489 110 1538 736
develope$	110
developed$	1533 736
developes$	1489 110
developing$	110 736
development$	1492 1494
developments$	1492 948 1494
develops$	1489 110 736
dialogue$	999 123 1318
did$	1466
die$	1172
dies	1172
dies$	1717
differ	158 1130 292 1187
difference$	560
different$	1027 1049 1608 1068 215 1646 227 228 1109 1112 1119 244 245 1127 252 1135 1136 1141 1687 271 272 286 296 1181 1182 328
differently$	1733
difficult$	273
dig$	874
digging$	874
digs$	874
dilut	308
direct	1447 1455 1554 358 1241 545
direct$	163 1070
directed$	163
directing$	163
direction$	1364
directions$	1572 1364
directs$	163
disassociate$	157
disban	1064 1065 1152 490
disband$	263 1697
disbande$	263
disbanded$	1609 1610 263
disbandes$	263
disbanding$	263
discou	143 326
discourage$	144 145
discouraged$	314
discourages$	144 145
discouraging$	144 145
discus	936 60 961 1235 1302
discuss$	692
discussed$	1481 937 1503 1506 692
discusses$	692
discussing$	692
discussion$	1507 1548 692
discussions$	1507 692
disentangle$	301
disman	1064 329 490
dismantl$	263
dismantle$	263
dismantled$	1609 263
dismantles$	263
dismantling$	263
disper	174 1064 1065 323 479
dispersal$	1356 1364
dispersals$	1364
disperse$	1051 194 205 478
dispersed$	1609 1610 478
disperses$	478
dispersing$	478
displa	1447 906 1455 358 1235 1241 545
display$	1450
displayed$	1451
disrup	143 238 329
dissociate$	157
dissol	1152
dissolv$	263
dissolve$	263 1696 1697
dissolved$	263
dissolves$	263
dissolving$	263
dissua	143
dissuade$	144
dissuaded$	314
dissuades$	144
distan	237
distance$	156 1114 277 301 317
distances$	156
distancing$	156
distant$	1127 1192
distri	4 35 316 1235
distributed$	912 1193 1242
distribution$	881
diversion$	761
diversionary$	761
divert$	156 760
diverted$	760
diverting$	156 760
diverts$	156 760
divide	1064 316 490
divided$	1609 1193
dividi	490
division$	317
do$	1461 108 166 1050 1174 439
doctor$	669
does$	166 1174
doing$	108
domino	1234
dominoes$	1779
don$	166 1174
donate$	875
donated$	875
donates$	875
donating$	875
done	879 898 1235
done$	1424 1443 1449
door$	1450 31 1390
doors$	1450 31
doubl	554
double$	34 46
down	554
down$	1434 291 1379 1393
downlo	1431 888 1438
downloads$	1433
draft$	826
drafte	1235
drafted$	826
drafting$	826
drafts$	826
draw$	106 156 219 521
drawin	384
drawing$	1762 521
drawn$	889
draws$	521
dress$	1229
dried$	924
drift$	324 1202
drifted$	324
drifting$	324 1202
drifts$	324 1202
drive$	287 509
driveing$	287
driven	262
driven$	536
driver	17 1446 1210 1767 361 1247
driver$	0 1 26 1755 1273
drivers$	0 1 894 26 1770
drives$	287 509
driving$	509
drop	157 341 554
drop$	7 1447 1455 1034 1226 1227 352 358 1241 471 529 545
dropin$	1218
dropins$	1218
droppe	554
dropped$	352 529
droppi	157 554
dropping$	1034 352 529
drops	554
drops$	352 529
drug$	585
drugs$	585
due$	956 1305
dug$	1449
each	959 1699 1711 1216 1767 1375
each$	1423 1504 1576 1603 1110 1660 258 264 1695 280 1704 1708 336 1761 1217 1763 1223 1773 1230 1246 389 1381 1383 1384 1386 1395 1408 1412 1417
ear$	1326
earlie	554
early$	473 474 1379
easier	554
easier$	1161
easy$	1470
eat$	1079 861
eating$	861
eats$	1079 861
educated$	1101 1157 1165
effect	1291
effectively$	1510
effort	966
effort$	1507 1511
efforts$	1507
eject	322
elder	288
elder$	1739
eldest	138 1021 1574 1577 1040 1080 1639 1095 1096 1642 1645 224 1110 258 1699 288 1177 309 1355 1367 1370 1375
eldest$	1739
elearn	1447 1455 358 1241 545
else$	1715
elsewh	1655 1170 1740
elsewhere$	1485 1611 1646 1687 1702 1710 1715
email	878 1447 1455 358 1241 545
emaile	877 1444 1235
emailed$	1422
emails	895 1440
embed	429
embed$	724
embedded$	1533 724
embedding$	724
embeds$	724
emerge	989
emerge$	1489 1534
emergees$	1489
emerges$	1489 1534
emotio	80
emotional$	957
employ$	800
employing$	800
employs$	800
empowe	429
empower$	686
empowered$	686
empowering$	686
empowerment$	686
empowers$	686
enable$	114
enables$	114
enabling$	114
encour	961 1554 429
encourage$	693
encouraged$	1506 693
encouragement$	770
encourages$	693
encouraging$	693
encrypted$	615
end	143 157 198 1152
end$	1034 209 1126 1675 1682 261 1696 1697 1717 835
endeav	463
ended	924
ended$	1469 1558 1581 1682 835
ending	143 157
ending$	1034 261 835
ends	143 198 1172
ends$	1682 261 1717 835
enforc	494
engage	877 890 25 1291 424 1306 1347
engage$	902 1301
engaged$	1422 1445 1301
engagement$	1435 1507 1240 1301 708
engages$	902 1301
engagi	424
engaging$	1301
enhanc	429
enhance$	734
enhanced$	1533 734
enhances$	734
enhancing$	734
enquir	1447 1455 358 1241 545
enrol$	304
enroled$	304
enroling$	304
enrolred$	304
enrols$	304
ensure	429
ensure$	414
ensured$	1533 414
ensures$	414
ensuring$	414
enter	323 484
enter$	1742
enters	484
entrance$	1450
entrances$	1450 1122
entry	1173
entry$	1196 1410
entrytime$	1718
entrytimes$	1718
episod	556
equip$	452
equipped$	452
equipping$	452
equips$	452
erode	238
escala	435
escalate$	1349
escalated$	1290
escalates$	1349
escort	330
escort$	287
escorting$	287
escorts$	287
establ	961 1235 429
established$	945 1506
estate	1655 1675
estate$	1658
ethos$	710
evalua	1235
evenin	1447 1455 1104 1649 1680 1738 358 1241 545
evening$	1429 1092 1653 1668 1669 1137 1683 1163
evenings$	1429 1092 1100 1654 1669 1670 1681 1137 1683 1163 1254
event	1447 1455 358 1241 545
event$	1456 547
events$	1456
every	1711 1216 1767 1375
every$	1423 913 984 134 1082 264 336 1761 1763 1773 1412
everyb	17 120 997
everybody$	894
everyo	17 946 120 997
everyone$	894 1491 87
everything$	1316
evict	322
evidence$	13 600
evolve$	1489
evolvees$	1489
evolves$	1489
exchange$	88
exclud	918 319 486
exclud$	493
exclude$	236 493
excluded$	1463 236 1165 1196
excludes$	236 493
excluding$	236 493
excluds$	493
exclus	556
exclusion$	47 151 152
exclusions$	47
exerci	1447 1455 358 1241 545
exhibi	30
exhibition$	27 907
exhibitions$	907
existing$	945 982
exit	257
exit$	211 1134
exiting$	211
exits$	211
expected$	207
expel	486
expel$	493
expele$	493
expeles$	493
expeling$	493
expels$	493
explai	917 930 1475
explain$	1462
exploi	1271 776
exploit$	1472 1753 1754
exploitation$	564
exploitative$	564
exploited$	564
exploiter$	564
exploiters$	564
exploiting$	564
exploits$	564
explor	936 61 961
exploration$	1507
explore$	689
explored$	1481 1503 1506 689
explores$	689
exploring$	689
extend$	811
extending$	811
extends$	811
extract$	156
extricate$	156
eye$	1505
facili	1235 429
facilitate$	730
facilitated$	730
facilitates$	730
facilitating$	730
fade	1172
fade$	1717
fades$	1717
fair	30
fair$	907 1470 1353
fairs$	907
fall	554
fallin	554
falls	554
falls$	1172
famili	17 1446 53 959 361
families$	0 1 894 20 26 1504 991 1040 164 1647 1690 1158 1770 1329 663
family	1446 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 224 1110 1655 1675 1699 1177 361 1355 1367 1375
family$	0 1 26 938 1647 1158 1210
far	266
far$	74 266 1143 1192
fare	1229
fare$	1774
fares$	1774
fashion$	1535
father	1063
father$	652
fear	930 1475
fear$	1251
fears	930 1475
feasibility$	1336 461
feasible$	1298
fed$	1493
fee	1229
fee$	1774
feed$	66
feeding$	66
feeds$	66
feel	1461 930 1475 993
feel$	1538 998 385 548
feeling$	548
feels	930 1475
feels$	998 385 548
fees$	1774
fell	554
felt	1461 930 1475
felt$	385 548
fence	1759
fence$	19 31 794
fences$	31 794
fencing$	19 31 794
festiv	30
festival$	907 1778
festivals$	907
few$	1468
fewer	34
fewer$	911 38 549 647
fight	556
fight$	47
fights$	47
file$	1483 1484 1486 1303
filed	1235
files	895 1440
fill$	522
filled	1235
filled$	522
filling$	522
fills$	522
film	1447 1455 358 1241 545
film$	27 1757 1762 1765 1778
filming$	540
films$	1778 540
find	917 172 1204
find$	1462 930 265 383 1261
findin	935
finding$	1479 1480 265
finds$	265 383 1261
fine	1229
fine$	1774
fines$	47 1774
finish	879 1173 1235
finish$	1696
finished$	1424 1449
finishingtime$	1718
finishingtimes$	1718
finishtime$	1718
finishtimes$	1718
first$	1255
fish$	544
fishes$	544
fishs$	544
fit$	1496 789
fits$	789
fitted	896
fitted$	1441 789
fitting$	789
five	39 49 53 138 1021 1574 1040 188 1080 1639 1095 1096 1642 1645 259 1699 1711 1177 1199 1219 1230 1247 1355 1367 1375
five$	30 916 926 1660 1744 1217 1764 1234 1408 1414 1420
fix	320
fix$	506
fixed$	506
fixes$	506
fixing$	506
flag	72
flat	315
flexib	1004
flexible$	1549
flowing$	1544
flush	322
flyer	1447 1455 358 1241 545
fobs$	365
focus	429
focus$	1318 723
focused$	1322 1323 723
focuses$	723
focusing$	723
focussed$	1322 723
follow	888 918 1699
follow$	91
followed$	1463 51 961
followers$	1433
following$	91 1252
follows$	91
food$	1419
footage$	580
football$	1420
footfall$	1240
for	1475 251
for$	892 1481 1498 1518 1532 1539 1637 1166 1761 1228 1255 1292 1332 1338 1389 1391 1415
forbid	143 146 197 198 203 326
forbid$	144 1041
forbidden$	1558 314
force$	576
form	1104 1649 1131 1680 1148 1190 1735 1738 1205
form$	1664 1676 1677 1693 1698 1712 1726 1750
forming$	1704
forms	1447 1455 1649 1105 1735 358 1241 545
forms$	1650 1681 1693 1726 1750
fortnightly$	1423 1761
forum	10
forum$	887
forwar	961
forward$	1506 1299 1300
forwards$	1299 1300
foster	429
foster$	315
found$	1571 383
four	39 53 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 259 1699 1177 1199 1230 1247 1355 1367 1370 1375
four$	916 149 1623 1744 1231 1233
fragme	329 490
fragment$	263
fragmente$	263
fragmented$	263
fragmentes$	263
fragmenting$	263
free$	301 533
fresh$	189
friday$	1213
fridays$	1213
friend	23 39 49 928 53 931 959 120 997 138 1020 1021 1022 1574 1578 1035 1583 1039 1040 1591 1595 1606 188 1080 1639 1095 1096 1642 1645 224 1110 1659 1115 1661 1662 259 1688 1699 1711 1169 1177 1199 1219 1230 1247 1355 1367 1373 1375
friend$	195 1142 1694 288 1195
friendly$	1470 1353
friends$	900 916 926 1473 1476 1504 1579 1580 1036 1600 1601 1071 195 1617 1622 1626 1628 1635 1636 1648 1660 1674 1679 1142 1144 1694 288 1714 293 1716 1721 1723 1730 1732 1188 1734 1744 1746 325 1749 1764 1359
friendship$	1565 1567 1579 1035 1580 1614 195 1631 1633 1635 1659 1660 1685 274 1169 1714 295 1723 1732 1206 1359
friendships$	1565 1567 1579 1580 1614 195 1631 1633 1635 1660 274 1714 295 1723 1732 1359
from	1033 1661 1176 1224
from$	94 1559 1034 1074 1099 1646 1103 1113 1118 1134 1710 1178 1729 1191 1737 1201 1758 1761 1769 371 1256 1332 1372 1378 1413
full$	363
fully$	904
fund$	12 786
funded$	786
fundin	1447 1455 358 1241 545
funding$	12 942 976 786
funds$	12 786
furthe	80 85
further$	957 962 1070 1192
future	85
future$	962 1515 1070 1305
game	30
game$	907
games$	907 1779
gang$	152 1282 480
gap$	277 317
gaps$	1308
garden$	27 1762 544
gardenes$	544
gardens$	544
gate$	19 1450 31
gates$	19 1450 31
gather	1019 1020 1566 1573 1031 1582 1583 1058 1075 1077 1084 1150 1159 1719 1736 1199
gather$	1564 1571 1030 1576 1603 1604 1625 1629 1695 1742 1752
gathered$	1571
gathering$	1565 1616 1620 1627 1631 1704 1705
gatherings$	1620 1622 1627 1744
genera	80
general$	957
get	1461 917
get$	1462 156 1117
gets$	156
getting$	156 1159
gig	30
gig$	907 1778
gigs$	907
girl	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 224 1110 1699 1177 1203 1355 1367 1375
girl$	1647 288 1195
girlfriend$	667
girls	23 49 53 120 997 138 1021 1574 1040 188 1080 1639 1095 1096 1642 1645 259 1699 1711 1177 1199 1219 1230 1247 1355 1367 1375
girls$	900 926 1623 1647 1648 1660 288 1744 1764 1366
giv$	110
give	80
give$	957 102 110 157 542 809
given	1438 35 936 80 132 1235
given$	885 912 1481 957 1503 102 1009 1235 1242
gives$	110 542 809
giving$	102 110 157 542 809
givs$	110
go	1461 917 323
go$	1462 936 1016 1030 186 1084 212 1090 1117 253 1186 1211 554
goalpost$	19
goalposts$	19
goe$	1016
goes	323
goes$	1016 186 212 253 1186 1211 348 554
going	85 323
going$	962 1544 1619 212 1736 1748 1252 1292 422
gone$	1235
good$	1470 1538 363 454
gos$	1016
gp$	668
gran$	654
grand	1203
grandad$	654
grandbrother$	652
grandcarer$	652
grandcarers$	652
granddad$	652 654
granddaughter$	652
grandfather$	652
grandm	1063
grandma$	654
grandmother$	652
grandmum$	652
grandp	1063
grandparent$	652
grandparents$	652 665
grandsister$	652
grandson$	652
granma$	654
granny$	654
granpa$	654
grant	1447 1455 358 1241 545
grant$	12
grante	1235
greate	33 419
greater$	910 443
greet$	865
greeting$	865
greets$	865
grew	554
groom	1271 777
groom$	1472 1753 1754
groomed$	567
groomer$	567
groomers$	567
grooming$	567
grooms$	567
ground$	498
grounding$	498
grounds$	498
group	23 1447 1455 39 49 928 53 931 932 959 120 997 138 1021 1574 1578 1039 1040 1595 1606 188 1621 1080 1639 1095 1096 1642 1645 1104 1649 1655 1659 1115 1663 259 1688 1699 1711 1177 1735 1741 1199 1219 1767 1230 358 1241 1247 1306 1355 1367 1373 1375 545
group$	887 900 916 926 1473 1476 1477 1504 1552 1579 1580 1036 1598 1600 1601 1613 1614 1071 1617 1622 1627 1628 1633 1635 1636 1648 1650 1658 1660 1664 1125 1129 1676 1679 260 1138 1685 1144 275 1156 1712 1713 1714 1716 295 1720 1721 1723 1725 1730 1744 1746 325 1750 1751 1752 1764 1359
groupi	1736
groups	1649 1735 1738 1199
groups$	1024 148 1580 1627 1650 1129 1156 1714 1744 1750 1751
grow	554
grows	554
growth$	33
guard	361
guardian$	662
guards$	26
guidan	1447 1455 358 1241 545
guidance$	1502 741
guide$	156 741
guided$	741
guidel	28
guideline$	29
guidelines$	29
guides$	741
guiding$	741
gulf$	277 317
had$	22 1466 364 1243
haircuts$	1419
half	17 1649
half$	894 34 46 1119
hall	7
hall$	1613 230 1658 1700
halt$	209
halv	554
halved	924
halved$	1469
halves	1104 1649 1738
hand$	1541 1342 810
handed	35
handed$	912 1235 1242
handing$	810
handle$	1706
handou	1447 1455 358 1241 545
hands$	810
hang$	1019 1719
hangin	1159
hanging$	1566 1704 1705 1736 1748
happen	1235
hard$	273
harder$	273
harm	1271
harm$	1472 51 1753 1754 628
harmed$	628
harmful$	628
harming$	628
harms$	628
has	441
has$	22 24 904 1238 366 1244
have	1461 441
have$	22 24 904 90 126 1238 366 1244
having$	90 1251 532
he	53 288 309
head	1767
health	158 292
heard	930 1475 1291
heard$	1543 559
hedge$	19
held	1438 1452 32 61 62 63 1235 426
held$	909 939 940
help	1554 429
help$	55 1502 116 1309 1350 743
helped	262
helped$	55 743
helpful$	1470 55 1298
helpin	429
helping$	116 743
helps$	116 743
her	925 138 1021 1574 1040 1621 1080 1639 1095 1096 1642 1645 1110 1663 258 1699 1711 1177 1260 1355 1367 1370 1375
her$	64 1088 1102 243 466 1381 1418
here	936
here$	1459 1481 1482
herfriends$	1721
hergroup$	1721
hierar	605
high$	363 398
higher	33 554
higher$	910 363
hike$	1776
hikes$	1776
him	925 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 1110 1663 258 1699 1711 1177 1260 1355 1367 1370 1375
hire$	797
hires$	797
hiring$	797
his	1621
his$	64 1088 1102 243 466 1381 1418
hisfriends$	1721
hisgroup$	1721
hits	888
hits$	1433
hoc$	972
hockey	1234
hockey$	1779
hold	1115 426 441
hold$	75 219 1660 1204 497 513 843
holding$	75 513
holds	895 1440
holds$	75 513 843
holist	80 86
holistic$	957 963
home	174 1655 1680 1173 315 1738 1205 1775
home$	1470 1051 1599 1666 1702 1164 1722 1726 1728 1750 1766 380 1413
homes	1122
homes$	1599 1667 1681 1164 1726 1750 1770
hometime$	1718
hometimes$	1718
honest$	1470 1353
hope	930 1475 1554 463
hopes	930 1475 463
hoping	463
host$	1471 820
hosted	1452 1235
hosting$	820
hosts$	1471 820
hotspot$	606
hotspots$	606
hours	1447 1455 358 1241 545
hours$	1429 14 1456 1100 1171 1378
house	315
house$	219
housed$	1098 1165
household$	1158
households$	1690
houses	1104 1649 1122 1148
houses$	1667 1693
how	74
how$	16 951 1198 1246 1263 1336 1397
hub	7
humili	633
hurt	918 1271
hurt$	1463 1472 51 1753 1754 1272 627
husband$	660
hustl	322
identi	917 961 1235
identification$	1185
identified$	1503 1506 1239 592 749
identifies$	431 592 749
identify$	1462 431 592 749
identifying$	431 592 749
identity$	1531
if	1207
if$	65 1513 112 1596 1709 1741 1284 421 1305 1312 472
implem	4 1235
implementation$	881
impos	494
impossible$	273
improv	33 419 429 554
improve$	910 733
improved$	910 1533 363 1333 733
improvement$	27 33
improvements$	27
improves$	733
improving$	733
in	1440 943 969 980
in$	1441 902 905 1453 910 36 1460 44 922 1488 77 79 1510 1514 93 1525 1532 995 171 1611 250 1708 1710 1722 1728 1742 1215 1761 1218 1763 1771 1772 1228 1775 1777 1254 1256 1259 465 1348 491 1377 1392 1393 1399 1406 1415
incide	556
incident$	47 413
incidents$	47 413
includ	936 60 1291
include$	1481
included$	1481 937
inclusive$	1353
increa	33 419 429 441 554
increase$	33 910 1349
increased$	910 1533 363 443 1333
increases$	1349
increasing$	910
indivi	1139 298
individually$	1684 1361
indoors$	1722 1728
induct	1447 903 1455 358 1241 545
inducted$	1448
induction$	2
influe	1347
influence$	1578 1077 1622 764
influenced$	764
influences$	764
influencing$	764
influential$	1363
inform	1444 1447 1455 965 358 1241 1291 545
inform$	752
information$	1430 890 1494 1510 1306
informed$	963 1509 1543 1303 1322 752
informing$	752
informs$	752
injunc	151 1028 152 1029
injunction$	1357
injunctions$	1357
injur	556
injured$	629
input$	701
ins$	1218
inside$	1056 1722 1728
inspire$	687
inspired$	687
inspires$	687
instal	896 1235
install$	788
installation$	27
installed$	1441 788
installing$	788
installs$	788
instead$	248 1175 410
instru	203
instruct$	163
instructed$	163 207
instructing$	163
instructs$	163
intell	965
intelligence$	1510
intend	463
inter$	85
interest$	1547
interests$	195
interv	1447 1455 358 1241 545
intervention$	1308 1351
interventions$	1308
interview$	531
interviewed$	531
interviewing$	531
interviews$	531
into	943 251
into$	1481 1488 1506 1008 1640 242 1710 1335 491
introd	4 1235 494
introduce$	873
introduced$	873
introduces$	873
introducing$	873
introduction$	881
investigate$	459
investigates$	459
investigating$	459
invita	1447 1455 358 1241 545
invite	877 1438 1444 903
invite$	803
invited$	1422 1448 803
invites$	803
inviting$	803
involv	1291
involve$	771
involved$	771
involves$	771
involving$	771
is	880 61 73
is$	904 908 37 56 998 221 385 387
isolat	490
isolate$	489
isolates$	489
isolating$	489
isolation$	1702 1368
issue$	1492 1494 1523 413 1294 713
issued	35 1235
issued$	912 1242
issues	1306
issues$	1492 948 1494 1523 413 713
it	925 1475 1260
it$	944 1212 1253 385 1381 1383 1388 1407 1414 1417
its$	1060 1773 1233 466 1378 1379 1381 1400 1404 1407 1417 1418
jog$	544
joges$	544
jogs$	544
join	883 1428 1438 25 1081
join$	872
joined	1438
joined$	85 86 113 1291 872
joining$	872
joins$	872
joint	890 85
joint$	1435 962 1125 260 1138 1720 1306 454
jointly$	1307
judgement$	1519 700
judgment$	700
july$	921
june$	921
keep	1461 1038 172 326 426 441
keep$	57 83 122 144 1041 194 219 220 222 1116 270 278 300 306 427 445 497 839
keeped$	278
keepin	426
keeping$	83 122 144 219 220 222 270 278 300 306 427 497 839
keeps	426
keeps$	57 83 122 144 219 220 222 270 278 300 306 427 497 839
kept	61 62 63 961 1235 426
kept$	1425 933 57 939 940 1506 122 1000 219 1098 300 306 319 497
keys$	365
kid	1203
kind$	1470 1149 1353
kinder	292 1187
kit$	365
kitche	1759
kitchen$	27
kits$	365
knew$	1466 369 386
knife$	589
knives$	588
knock$	539
knocking$	539
knocks$	539
know	1461 930 1475 1291
know$	369 386
knowing$	369 386
known	61
knows	930 1475
knows$	369 386
labeled$	645
labelled$	645
lad	1203
lad$	288
lads	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 1699 1177 1199 1355 1367 1375
lads$	288 1744
laid$	1449
lamp$	19 31
lamps$	19 31
landlo	1210 1767
landlord$	1755 569
landlords$	569
language$	1328
lanyards$	365
larger$	1701
last$	1460
late	1215
late$	1760
later$	1305
launch	1235
lead	18 1446 361
lead$	1471 156 354 362 1409
leadar	895 1440
leadat	895 1440
leadca	895 1440
leadch	895 1440
leadchecks$	895
leadci	895 1440
leadco	895 1440
leadde	895 1440
leadem	895 1440
leader	138 1021 1574 1577 1040 1080 1639 1095 1096 1642 1645 224 1110 1699 1177 309 1355 1367 1370 1375
leader$	1605 1363 1366
leaders$	1605 1363 1366 602
leadfi	895 1440
leadho	895 1440
leadin	288 1370
leading$	354
leadlo	895 1440
leadma	895 1440
leadme	895 1440
leadof	895 1440
leadpr	895 1440
leadre	895 1440
leadru	895 1440
leads$	1471 354
leadse	895 1440
leadsh	895 1440
leadsu	895 1440
leadup	895 1440
leadvi	895 1440
leadwr	895 1440
leafle	1447 28 1455 358 1241 545
leaflet$	1430 1456 1762 547
leaflets$	1456
learn	429
learn$	1632
learni	1447 1455 965 358 1241 545
learning$	1510
leave	1461 157 174 257 323
leave$	57 1030 1034 1051 1134 267
leaves	323
leaves$	57 267
leavin	157 1173 323
leaving$	57 1034 267
leavingtime$	1718
leavingtimes$	1718
led$	130 1322
left	61
left$	933 57
lend$	828
lending$	828
lends$	828
less	294
less$	184 185 1076 1161 409 550
lessen	308
lesson	1447 1455 1104 1649 1190 1735 358 1241 545
lesson$	1456 1458 230 1712 547
lessons$	1456 1458 1467 1410 1419
let$	1012 1037 213 1116 1146 342
leted$	1012
lets$	213 342
letted$	1012
letter	1447 1455 358 1241 545
letter$	1430 47
letters$	47
letting$	213
level$	363
levels$	363
liais	1302
liaise$	683
liaised$	683
liaises$	683
liaising$	683
liaiso	890
liaison$	1435 1507 683
library$	1658 1700
licenc	1447 1455 358 1241 545
licence$	151
lift$	527
lifted$	527
lifting$	527
lifts$	527 1419
light$	19 31 334 505
lighting$	19 31 505
lights$	19 31 334 505
like	930 1475
likes	888 930 1475
likes$	1433
limit	143 1038 200 294 320
limit$	223 321
limited$	1558 321
limiti	143
limiting$	223 321
limitped$	321
limitping$	321
limits	143
limits$	223 321
limitting$	321
line$	98
lines$	98
linger	1736
linger$	1719
link	1020 1115
link$	103 1565 159 179 1660 1185 346 402
linked$	103 346
linking$	103 346
links	1306
links$	103 1528 1565 159 179 1660 1185 346 402 1306
list	28 917
list$	3 15 1462 1762 400
listen	1291
listen$	748
listened$	381 748
listening$	1304 449 748
listens$	748
lists$	15 400
lit$	1259
live	1655 1235
live$	1632 1098 285 1731 1740
lives$	285
living$	1632
loaded$	1242
lock$	19 31 278 781
locked$	278 781
locking$	278 781
locks$	19 31 278 781
log$	3 15
logged	1235
logged$	597
logs	895 1440
logs$	15 597
loiter	1736
long$	1468
longer	1461 166 1174 327 554
longer$	970 135 160 1043 202 204 1087 1249 485
look	463
look$	101 117 172 458 471
looked$	61 961 458
lookin	463
looking$	117 458
looks	463
looks$	117 458
loop$	1303
loosen	238 1172 308
loosen$	1717
loosens$	1717
lose$	157
loses$	183
lower	554
lower$	523
lowered$	523
lowering$	523
lowers$	523
loyalties$	179
loyalty$	179 1185
lunch	1104 1649 1173 1226 1227
lunch$	1105 1771 1772 1410 1419
lunche	1649
lunches$	1410
lunchtime$	1718
lunchtimes$	1718
made	1438 73 1235
made$	1449 207
mail	1447 1455 358 1241 545
mailed	877 1235
mailed$	1422
main	288 1370
mainta	429 441
maintain$	737
maintained$	1533 737
maintaining$	737
maintains$	737
make$	73 89 993 265 284 340 442 469
makes	895 1440
makes$	265 284 340 469
making$	89 265 284 469
male$	1267 774
males$	1267 774
mam$	653
man$	563 774
manage	18 895 1440 101 993 1767 361 429
manage$	978 1538 1706 728
managed$	1533 481 728
management$	454
managerchecks$	895
managers$	26
manages$	728
managing$	728
manner$	1535
many$	1437 893 911 1468 1743
map	1447 28 1455 358 1241 384 545
map$	1762 344 367
mapped$	344 598
mappin	1447 1455 358 1241 384 545
mapping$	344 598
maps$	344 367
march	330
march$	921
mark$	1244 1261
marked$	385
marks$	1244 1261
master	1447 1455 358 1241 545
match	30 1226 1227 1234
match$	907 1757 1771 1772 1778 1779
matche	1234
matches$	907 1778 1779
matter$	936 1523
matters$	1523
may$	921 1496
meal	30 1226 1227
meal$	907 1762 1771 1772 1778 1410
meals$	907 1778 1410
means$	1490 1527
measur	966
measures$	1511 967
mechanisms$	967
mediat	1447 1455 358 1241 545
meet	878 32 1461 1019 1573 1031 1582 1583 1058 1075 1081 1084 1661 1150 1719 1204 1302
meet$	909 1016 1564 1030 1576 1603 1604 1625 1629 1695 1153 1742 1752 339
meetin	890 1447 1455 1020 1566 1586 1077 1736 1748 358 1241 545
meeting$	1435 1456 1557 1565 1034 1614 1619 1631 1137 1683 1159 1705 547
meetings$	1435 1456 1490 1557 1622 1137 1683
meets	895 1440
meets$	909 1016 339
meetup$	1620
meetups$	1620
member	23 1446 39 49 53 931 959 120 997 138 1021 1574 1039 1040 1591 1593 188 1080 1639 1095 1096 1642 1645 224 1110 1659 258 1699 1711 1177 1199 361 1247 1355 1367 1375
member$	1647 288 1195 1366
members$	0 1 20 900 26 916 926 928 1476 1504 1036 1071 1623 1647 1660 288 1744 325 1366
membership$	1120
memora	1447 1455 358 1241 545
men$	563 774
mend$	791
mended	896
mended$	1441 791
mending$	791
mends$	791
mentor	18 895 1440 1446 1447 1455 358 361 1241 545
mentor$	0 1 26 1456 362
mentorchecks$	895
mentoring$	1436
mentors$	0 1 26 1456
mentorschecks$	895
messag	1447 1455 1081 1159 1748 1204 358 1241 545
message$	1765
messages$	1557 1014 616
messaging$	1557 1619 1704
met	1438 898 32 262 1291
met$	1432 1443 901 909
meters$	1618
metres$	1618
miles	266 1740
miles$	1618 1143 1192
milestone$	21
milestones$	21
mind$	1540 1303
mindfu	961 1004
mindful$	1506 1509 1549
minibu	1447 1455 358 1241 545
minibus$	1778
minimi	143 200 294 429
minimised$	1533 1558
minute	1447 1455 358 1235 1241 545
missin	918
missing$	1463 556
mistak	636
mitiga	429
mitigated$	1533
mix	1019 1573 1031 1582 1084 1661 1719
mix$	1564 1576 1625 1629
mixing	1020 1566 1586 1736 1748
mixing$	1565 1614 1631 1705
model$	1327
models$	1327
module	1447 1455 358 1241 545
moment$	1499
monday$	1213
mondays$	1213
money$	12
monito	961 1302
monitor$	593 680
monitored$	1506 593 680
monitoring$	593 680
monitors$	593 680
monthly$	1423 349
months$	1515
more	33 80 85 419
more$	910 913 38 957 962 1026 190 1070 216 1701 292 1187 363 1250 1316
most	17
most$	894 913 1110
mother	1063
mother$	652
motivate$	688
motivates$	688
motivating$	688
mov	330
mov$	268 281 318
move	233 323
move$	162 174 186 219 1656 235 253 257 268 281 304 1186 318 1358 504
moved	233
moved$	918 162 186 1064 1098 1101 253 268 281 1165 1186 318
moveed$	304
moveing$	162 304
movements$	604
movered$	304
moves	233
moves$	162 186 219 1656 253 268 281 304 1186 318 1358 504
moving	233
moving$	268 281 318 423 504
movred$	268 281
movring$	268 281
movs$	268 281 318
much$	893 1468
multi$	890 85 86
mum	1063
mum$	652
mural$	27 1762
murals$	27
must$	111 1151
name	1461 917
name$	1462 517
named$	1239 389
names$	399 517 621
nan	1063
nan$	655
nana$	655
nanny$	656
naturally$	1172
near	1162 1167
near$	970 1047 1632 1712 1392
nearby$	1377
necess	80
necessary$	957 1297 1298
needed$	1297 1298
needs	1291 1306
needs$	1308 711
neither$	142 231 290
nephew	1203
netbal	1234
netball$	1779
networ	10 946 1210
network$	887 52 1491 195 1714 1751 1755
networks$	1490 1527 195 1714 1751
never	166 1174
never$	135 142 160 1043 204 1651 240 256 276 485 650
new	158 292 1187
new$	189 252 272
newsle	1447 1455 358 1241 545
newsletter$	547
next$	1162 1167 1305
nicer	292 1187
nicer$	272
niece	1203
night	1104 1649 1680 1738
night$	1429 1092 1653 1668 1669 1163
nights	1649 556
nights$	1429 1092 1654 1669 1681 1163 1254
no	198
no$	141 169 193 210 214 279 372 373
nobody	53
nobody$	290 555
non	140 477
nonassociation$	1354
noncontact$	1017
none	53
none$	170 231 290 555
nor$	142
normal$	945
norms$	1328
not	1038 166 198 1174 1175
not$	41 58 59 135 142 153 160 1585 1043 202 204 1651 231 240 246 256 269 276 485 649
note	1447 1455 935 72 358 1241 545
note$	15 1479 1480
notes$	15
nothing$	173
notice	28 930 1475 1028 1029
notice$	31 147 334 1356 1364 1365
noticeboard$	1450
noticeboards$	1450
notices$	31 334 1356 1364 1365
notifi	1444
now$	904 1460 133
nowhere$	182
number	28
number$	6 1430 9 11 1197
numbers$	1437 1197 365
nurse	18 1446 361
nurse$	676
nursea	895 1440
nursec	895 1440
nursechecks$	895
nursed	895 1440
nursee	895 1440
nursef	895 1440
nurseh	895 1440
nursel	895 1440
nursem	895 1440
nurseo	895 1440
nursep	895 1440
nurser	895 1440
nurses	895 1440 361
nurseu	895 1440
nursev	895 1440
nursew	895 1440
nurtur	429
nurture$	763
nurtured$	763
nurtures$	763
nurturing$	763
observ	1447 1455 358 1241 545
obtain	1235
occasi	556
occasions$	1100
occur	989
occur$	1534
occurs$	1534
october$	921
of	891
of$	1426 892 1462 1464 929 1481 70 1495 1511 975 986 1569 1025 1032 1591 1052 1056 1132 1134 1692 1703 1166 1189 1769 1246 370 1276 1277 1287 1332 1338 1372
off	1033 1184 1740 1775
off$	1424 1443 150 1034 1729 1379 1402 1403 1406
offer	1447 1455 80 358 1241 1306 545
offer$	957 110 769 846
offere	877 1444 35 80 132 1235
offere$	110
offered$	1422 912 957 1503 961 1009 769 846
offeres$	110
offeri	80
offering$	957 110 769 846
offers	895 1440 80
offers$	957 110 769 846
office	18 895 1440 1446 361
officer$	0 1 26 572
officerchecks$	895
officers$	0 1 26 572
officerschecks$	895
often$	893 1468 1556 1286
older	288 1370
older$	138 1021 1574 1040 1078 1080 1639 1095 1096 1642 1645 1699 1177 1739 390 392 1355 1367 1375 499
oldest	138 1021 1574 1577 1040 1080 1639 1095 1096 1642 1645 224 1110 258 1699 288 1177 309 1355 1367 1370 1375
oldest$	1739
on	1215
on$	905 1463 1513 1514 983 996 1584 1609 1086 232 247 1708 1166 336 1760 1761 1763 1228 1777 1280 444 1352 1378 1379 1392 1393 1402 1403 1416
once	1741
once$	1423 1612 1630 1638 1742 1761
one	1577 288 313 1370
one$	1576 165 1044 168 1057 1085 224 1102 1110 258 1139 1684 1145 1695 280 290 1716 298 309 1241 389 1361 1379 1394 1395 1414 555
ones	1200
ones$	1623 1670 1200 1745 1366
ongoin	80
ongoing$	957 977 454 681
only$	167 208 1684 302
open	1215
open$	884 1471 1544 1545 1004 1760 1259 1304 1353 1409 779
opened	1235
opened$	1449 779
opening$	501
opens$	1471 779
operat	1278
opport	1554 1291 1306
opportunities$	987 1308 1309 461
opportunity$	1529 461
opposite$	227 1135
optimi	429
option	1554 1205 1337
option$	1336 461
options$	1750 1308 1336 461
order	1563 151 1028 1029 203 330
order$	1562 147 163 1356 1364 1365
ordere	1235
ordered$	163 207
ordering$	163
orders	1028 1029 203
orders$	1562 163 1356 1364 1365
ordina	113
ordinate$	1345
ordinated$	963 990 1345
ordinates$	1345
ordinating$	1345
organi	1452 1235
organise$	1471 356
organised$	356
organises$	1471 356
organising$	356
other	946 120 997 1578 158 1583 1593 1595 1606 1621 1108 1659 1662 1663 1130 1688 292 1187 492 1373
other$	1491 1579 1036 1592 1049 1614 1070 1072 1620 1078 1626 1635 1636 1644 1648 227 249 1127 252 1141 1687 1144 1691 1716 1723 1181 1730 1746 1749 328 1369
others	946 1606 1659 1180
others$	1491 1036 1592 1622 1626 1628 1635 1636 1648 1144 1716 1723 1724 1725 1730 1746 1749
our	936
our$	1481 466
out	1775 1337
out$	881 1451 912 919 1478 934 58 1481 937 939 994 1546 1564 1030 1033 1055 1629 1646 1655 234 1114 1661 1130 1155 1710 1717 1176 1193 1196 1224 380 1317 1385
outcom	1306
outcomes$	716
outing$	1778
outings$	1683 1778
outlet	1347
outlook$	1547
outrea	1447 1455 358 1241 545
outreach$	1436
outsid	58 1072 1130
outside$	905 1687 1377 1392
over	1152
over$	1570 175 1620 1696 1697 1701 438 1332
overla	1031 1719
overlap$	1576 1588
overs$	1620
oversi	1291 1306
oversight$	1318 1331 455
overview$	1318
own$	938 941 1054 1089 1702 286 1264 1361
owner	1767
pack	1447 1455 358 1241 545
pack$	1430
page	1447 1455 358 1241 545
page$	888
paid	1235
paid$	347
paint$	792
painte	896
painted$	1441 1449 792
painting$	792
paints$	792
pair	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 258 1699 1177 1355 1367 1375
pairs	1200
pairs$	1745
panel	10 1447 1455 946 358 1241 545
panel$	887 1491
parame	935
parameters$	1480
parcel	316
parcelled$	1193
parent	17 1446 53 959 1216 361
parent$	0 1 26 652
parents$	0 1 894 20 26 1504 991 1040 164 239 1158 1770 1329 1341 652
park$	1638 1658 1700 541
parked$	541
parking$	541
parks$	541
part	883 1428 1438 1439 25 490
part$	1445 902 58 936
partic	883 1428 888 25
participants$	1433
participate$	902
participates$	902
participation$	1240
partie	30
parties$	907
partin	490
partne	10 890 1446 946 85 86 361 1306
partner$	661
partners$	0 1 887 26 1491 87
partnership$	887 1435 962 963 1307
party	30
party$	907 1778
pass$	72
passed$	1493
passes$	365 1410
pastor	80
pastoral$	957
path	1759
path$	27
pathwa	1205 1347
pathway$	1750
pathways$	1490 1750
patient$	1353
patrol	878 1447 1455 358 1241 545
patrol$	1436 578 821
patrolled$	821
patrolling$	821
patrols$	1436 578 821
pay$	787
paying$	787
pays$	787
peer	1578 1035
peer$	138 1021 1574 1578 1035 1580 1040 1080 1639 1095 1096 1642 1645 1659 1694 1699 1169 1177 1206 1355 1367 1375
peers	1659 1169
peers$	1579 1580 195 1674 1144 1694 1714 1716 1723 1730 1732 1734 1746
people	17 1446 997 361
people$	0 1 894 20 900 26 916 926 1473 1476 1477 1504 1552 1071 1660 1694 288 1744 332 1764 1269 393 1376
per$	17
percen	17
percent$	894
perceptions$	1328
perfor	30 1452
perform$	351 855
performance$	907 1757
performances$	907
performed$	855
performing$	351 855
performs$	351 855
periodic$	425
periodically$	1514 425 1305
permit$	1487 1521 1012 1146 1349
permited$	1012
permits$	1487 1521 1349
permitted$	1012 1037 1179
person	1446 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 224 1110 1699 1177 361 1355 1367 1375
person$	0 1 26 113 1647 1195 1269
phone	878 1204
phone$	365 806
phoned	877
phoned$	1422
phones	161
phones$	365 806
phoning$	806
pick$	101 310 528
picke$	310
picked$	61 62 961 528
pickes$	310
picking$	310 528
picks$	310 528
picnic	30
picnic$	907 1778
picnics$	907
picture$	944
pitch	1759
pitch$	27
plac	494
plac$	318
place	889 896 1447 1452 1455 233 358 1235 1241 545
place$	1434 1441 1499 1503 1512 1546 1638 219 230 235 1120 248 1678 1175 304 318 1239 1292 1390
placed	233 1235
placed$	1632 1098 1101 253 1157 1165 318
placeed$	304
placeing$	304
placem	1104 1649 1105 1655 1122 1675 1131 1680 315 1205
placement$	1656 235 1676 1726 1750
placements$	1650 1656 235 1667 1681 1726 1750
placered$	304
places	233 1221
places$	1499 219 235 304 318 1766 1390
placin	233
placing$	318
placs$	318
plan	1447 1455 358 1241 463 545
plan$	2 1430 21 1471 1483 1486 944 1305 547
planni	463
planning$	1507 1330
plans	463
plans$	1471 967
plant$	849
planted$	1449 849
planting$	849
plants$	849
play	30
play$	27 907 1030 1079 1757 357 862
played	1452
playgr	1104 1649 1680
playing$	357 862
plays$	907 357 862
pledge$	29
podcast$	1765
point	917
point$	1462 1499
police	18 895 1440 1446 361
police$	0 1 26 570
policechecks$	895
polici	1447 28 1455 358 1241 545
policing$	571
policy	1447 28 1455 1229 358 1241 545
policy$	1774 547
pond$	27
pool	1234
pool$	1779
pop$	471
positi	158 292
position$	1305
positive$	1538 470 1353
possib	1337
possibilities$	461
possibility$	1336 461
possible$	1143 1297 1298 1314 461
post	1447 1455 358 1241 545
post$	1459 1239
posted	906 35 1235
posted$	1451 912 1242
poster	1447 28 1455 358 1241 545
poster$	31 334 1762 547
posters$	31 334
potential$	461
power$	147 1356 1364 1365
powerful$	1706
powers$	147 1356 1364 1365
practi	1446 965 361 1306
practicable$	1298
practice$	1508 1510
practitioner$	0 1 26
practitioners$	0 1 26 87
presen	1447 1455 989 358 1235 1241 545
presence$	1048 1318 1320
present$	1534 1678 1353 530 1409
presented$	530
presenting$	530
presents$	1534 530
preven	143 146 1038 197 198 326 429
prevent$	144 1041 194 1116 282 731
prevented$	1558 314 731
preventing$	144 282 731
prevention$	731
prevents$	144 282 731
prey	1271
prey$	1472 51
preying$	51
preys$	51
price	1229
price$	1774
print$	815
printe	906 1235
printed$	1451 815
printing$	815
prints$	815
priori	1291 429
priorities$	702
prioritise$	607
prioritised$	1533 607
prioritising$	607
priority$	979 702
prise$	219
pro	158 292
proact	86 113 1004
proactive$	963 990 1549 759
proactively$	759
problem$	1523
problems$	1523
procedures$	1490
processes$	1490 967
produc	4 895 1440 1235
production$	881
profes	10 1446 946 361
professional$	0 1 26 974 362 416
professionals$	0 1 887 26 1491 87
profile$	1294 1318 596
profiled$	596
profiles$	596
profiling$	596
profit	1271
profit$	1472
progra	1447 1455 1190 1735 1205 358 1241 545
programme$	2 1427 1750 359
programmes$	1750
progre	898 961
progress$	1489 1528 1305 725
progressed$	1443 1506 725
progresses$	1489 725
progressing$	725
progresss$	1489
prohib	143 146 197
prohibit$	144
prohibited$	1558 314
projec	1738
project$	27 1613 359
promise$	207
promises$	207
promot	429
promote$	694
promoted$	1533 694
promotes$	694
promoting$	694
promptly$	1510
proper$	945
proportionate$	756
proportionately$	756
protec	429
protect$	738
protected$	1533 738
protecting$	738
protection$	151
protective$	1306
protects$	738
protoc	1447 1455 358 1241 545
protocol$	547
provid	895 1440 35 80 1235 441
provid$	110
provide$	957 110 768 845
provided$	912 957 1503 132 1242 768 845
provider$	1693
providers$	1693
provides$	957 110 768 845
providing$	957 110 768 845
provids$	110
provis	4 1447 1455 1655 358 1241 1306 545
provision$	881 1726 1308 1309
provisions$	1726
pru$	1726
psychiatrist$	673
psychologist$	672
public	4 848
publication$	881
publis	906 1235
publish$	816
published$	1451 816
publishes$	816
publishing$	816
pull$	156 219 299
pulle$	299
pullen$	299
pulles$	299
pulling$	299
pulls$	299
pupil$	288
pupils	1230
pupils$	288
purcha	1235
purpose$	1531
put	494
put$	896 906 1452 90 1001 1235 838
puts$	838
putting$	90 838
qualit	1306
questi	1447 1455 358 1241 545
quicke	554
quit$	211
quiting$	211
quits$	211
racism	644
racist	644
radar$	1303
raise	72 101
raise$	978 417 447 850
raised$	1493 417 1333
raises$	417 850
raising$	417 1295
ramp	1759
ramp$	27
ran$	1236
rate	1461
rate$	363 548
rated$	548
rates$	363 548
rather$	248 1175 411
ratifi	1235
ration	294
re	1153 384
re$	1159
reach	917 1204
reach$	1462 440 546
reache	877 1438
reached$	1422 546
reaches$	440 546
reaching$	440
read	877 1431 1235
read$	1422 906 831
reading$	831
reads$	831
ready$	1449
reassurance$	1502 697
reassure$	697
reassured$	697
reassures$	697
reassuring$	697
receiv	1438 1439 80 1235
receive$	957
recogn	993 429
recognise$	1538 745
recognised$	745
recognises$	745
recognising$	745
record	895 1440 1447 1455 936 60 61 62 63 946 72 358 1235 1241 545
record$	3 15 1483 1484 1486 343
recorded$	1481 937 939 940 343
recording$	343
records$	15 1491 343
recove	554
recrui	877 1235
recruit$	799
recruited$	1422 799
recruiting$	799
recruits$	799
redecorated$	1449
redraft$	825
redrafted$	825
redrafting$	825
redrafts$	825
reduc	200 294 308 320 554
reduce	143 429
reduce$	223 732
reduced$	1533 1558 732
reduceing$	223
reduces$	223 732
reduci	143
reducing$	732
referr	877 888 1438 1444 1447 1455 358 1241 545
referral$	47 1762
referrals$	1433 47
referred$	1422
reflec	993
reflect$	1538
reform$	1698
refunds$	1419
refurbished$	1449
refurbishment$	27
refuse	198
refused$	319
regard$	979
region	1675
regist	1431
register$	3 15 304
registered$	304
registering$	304
registerred$	304
registers$	15 304
regrou	1153
regroup$	1698
regular$	977 363 425 443 454
regularly$	1510 1514 425 1305
rehear	30 936
rehearsal$	907 1776
rehearsals$	907 1776
rehearsed$	1481
rehous	233
rehous$	268 281
rehouse$	225 268 281
rehoused$	1101 225 268 281 1165
rehouses$	225 268 281
rehousing$	225 268 281
rehousred$	268 281
rehousring$	268 281
rehouss$	268 281
relati	1020 1022 1063 1655 1115 1306
relationship$	1565 1660 705
relationships$	1528 1565 195 1660 705
relatives$	664
releva	936 80
relevant$	1481 945 957 1297 1298
reliance$	1185
reloca	233
relocat$	268 281
relocate$	225 253 268 281
relocated$	1101 225 253 268 281 1165
relocates$	225 253 268 281
relocating$	225 268 281
relocatred$	268 281
relocatring$	268 281
relocats$	268 281
remain	61 127 426
remain$	964 998 1000 270 445 497
remaining$	270
remains$	998 1000 270 497
rememb	930 1475
remind$	695
reminded$	695
reminding$	695
reminds$	695
remote$	1192
remov	330 486
remov$	299
removal$	155
remove$	156 236 299 819
removed$	236 1665 1165 819
removen$	299
removes$	236 299 819
removing$	156 236 299 819
removs$	299
reopen$	853
reopened$	853
reopening$	853
reopens$	853
repair	896
repair$	27 790
repaired$	1441 790
repairing$	790
repairs$	27 790
repeat	936 60
repeat$	1481
repeated$	1481 937
replac	896 1175 482
replace$	507 537
replaced$	1441 1682
replaces$	507
replacing$	507
replie	888
replies$	1433
reply	1431
report	878 888 895 1440 1447 1455 1461 935 936 60 72 358 1241 545
report$	47 1479 1480 547 548
reported$	1481 937 1493
reports$	1433 47
reques	494
requir	203
require$	163
required$	207 1297 1298
requireed$	163
requireing$	163
requires$	163
resent	930 1475
reserve$	864
reserves$	864
reserving$	864
reside	30
residential$	907
residents$	1376
resili	1306
resilience$	707
resour	1447 1455 358 1241 545
resources$	942 976 1308
respec	429 639
respect$	747
respected$	1533 747
respectful$	1470 747
respectfully$	747
respecting$	747
respects$	747
respite$	241
respon	1431 888 1438 1439 1004 429 1306
respond$	101 434 722
responding$	722
responds$	722
response$	1508 722
responses$	1433 722
responsibility$	953
responsive$	1549
rest	1578 1595 1606 1621 1662 1688 1373
rest$	1626 1628 1648 1659 241 1716 1723 1180 1730 1746 1749
restri	143 200 294 320
restrict$	223 321
restricted$	1558 314 321
restricting$	223 321
restrictped$	321
restrictping$	321
restricts$	223 321
restrictting$	321
resurfaced$	1449
resurfacing$	27
retain	441
return	1431 1438 1439
return$	287
returning$	287
returns$	287
retwee	888
retweets$	1433
reunit	1153
reunite$	1698
review	895 1440 1447 1455 961 358 1235 1241 1302 545
review$	2 1522 1303 428 755
reviewed$	1506 428 755
reviewing$	428 755
reviews$	428 755
revise	1235
rewrite$	824
rewrites$	824
rewriting$	824
rewritten$	824
ride$	1117 1776
rides$	1776
right$	945 1538
rights$	637
ring	878 1461 917 1081 1204
ring$	1462 807
ringing$	807
ringle	1110 1370
ringleader$	1363 1366 601
ringleaders$	1363 1366 601
rings$	535 807
rise	554
rise$	33
rises	554
rising	554
risk	1306
risk$	1492 1523 413 1305 717
risks$	1492 1523 413 717
rival	778
road	1680
road$	1686
robbed	918
robbed$	1463 51 624
robber	556
robberies$	582
robbery$	582
robust	86 113 1291
robust$	963 990 454
role	1347
role$	450
roll	4
rolled$	1235
rollout$	881
room	7 1104 1649 1759
room$	27 230 1712 1760 1762
rooms	1649
rose	554
rota	1447 1455 358 1241 545
rota$	1762
round$	1348
rounde	1234
rounders$	1779
route	1680 1221
route$	1121 1686 1221 1766
routes$	1490 1121
routine$	425
routinely$	425
routines$	622
row$	47
rows$	47
rugby	1234
rugby$	1779
rule	28 1563 1229
rule$	29 1562 1774
ruled$	933
rules$	29 1562 1774
run	1235
run$	1471 1472 1776 1236 1409 842
rung	877 32
rung$	1422 909
running$	842
runs	895 1440
runs$	1471 1776 1236 842
s$	64 1077 1102 243 1369
s34$	487 488
s35$	487 488
safe	1221 1291 1306
safe$	1470 1538 1542 1543 1766 1262 642
safegu	429 641
safeguard$	739
safeguarded$	1533 739
safeguarding$	739
safeguards$	739
safely$	1257 552
safer	1187
safer$	1538 1542 1543 1319 551 642
safety	1291 1306
safety$	1531 453
said	930 1475 60
said$	937 548
same	1107 313 1741
same$	1459 1057 1107 1652 1123 1124 1678 1167 1741
sanction$	610
sanctions$	610
sat$	1098
saturday$	1213
saturdays$	1213
saw	930 1475
say	1461 917 930 1475
say$	1462 548
saying$	548
says	930 1475
says$	548
scatte	1064 1065 490
scattered$	1609 1610
schedu	1235
scheme	1447 1455 358 1241 545
scheme$	359
school	18 895 1440 1446 959 1104 1649 1105 1655 1675 1131 1680 1148 1190 1735 315 1738 1205 1767 361
school$	0 1 26 1467 1504 963 1656 235 1657 1658 1664 1673 1676 1677 1693 1726 1750 1773
schoolchecks$	895
schooled$	1157
schools$	0 1 26 1650 1681 1693 1726 1750
scope	935 936
scope$	1479 1480 1481 460 461
scopes$	460
scoping$	460
score	1461
score$	42 548
scores$	42 548
screen	1447 30 1455 358 1241 545
screening$	907
screenings$	907
search	918
search$	612
searched$	1463
searches$	47 612
seat$	219 285 1762 860
seated$	1098 285 860
seating$	19 219 860
seats$	19 219 285 1390 860
section34$	487
section35$	487
secure	889 1235
secured$	1434
security$	1531
see	878 1461 930 1475 1583 1081 1084 1661 1719 1204
see$	1573 1031 1582 1058 199 1625 1629 1150 353
seeing	1566 1586 1748
seeing$	1573 1034 1614 1619 1705 1736
seek	172 463 494
seek$	107 265
seekin	463
seeking$	265
seeks	463
seen	877 1438 1444 32 1019 1084 262
seen$	1422 909 1564 1571 1629
sees$	199 353
seize$	613
seized$	613
seizes$	613
seizure$	613
seizures$	613
select$	310
selecte$	310
selectes$	310
selecting$	310
selects$	310
self$	1306
sell	1271
sell$	1472 51 1753 1754
seller$	568
sellers$	1376 568
selling$	51 1252 1270 1272
sells$	51 1272
semina	1447 1455 358 1241 545
send	233 330
send$	287 304 318 804
sende$	318
sended$	304 318
sendes$	318
sending$	287 304 318 804
sendred$	304
sends	895 1440
sends$	287 304 318 804
senior$	454
sense$	109
sensit	113 1004
sensitive$	1509 990 1549 758
sensitively$	758
sent	1438 35 918 233 1235
sent$	912 1463 186 1101 253 1157 1165 1186 318 1242 805
sente$	318
sented$	318
sentes$	318
senting$	318
sents$	318
separa	1064 1065 1139 292 316 490
separate$	1089 215 227 228 1109 244 245 252 1135 1136 1141 271 286 296 301 1181 1182 328 1374
separated$	1609 1610 1193 1374
separately$	1684 772
separation$	490
september$	921
sergea	1446
sergeant$	575
serve$	863
serves$	863
servic	7
service$	359
services$	1490 87 1527 1308 1309
serving$	863
sessio	1447 1455 1738 358 1241 545
session$	1456 1092 1653 1658 1668 1137 1683 1776 547
sessions$	1456 1092 1654 1658 1670 1137 1683 1776
set	1104 1649 1680 1190 1735 1205 494
set$	936 60 61 62 1001 1664 1129 1149 1712 1750 1235 510 524
sets	1649 1735
sets$	1129 1681 1750 510 524
setting$	1499 510
settings$	1499
sever	143 238 308
several$	280
severed$	1581
severi	143
severs	143
sew$	858
sewing$	858
sews$	858
share	72
share$	88 1079 313 754
shared	1235
shared$	1493 1125 260 1138 1720 316 754
shares	888 895 1440
shares$	1433 1079 313 754
sharing$	1435 88 1619 1079 313 754
she	53 288 309
shed	1759
sheet	1447 1455 358 1241 545
sheet$	15
sheets$	15
shelte	1759
shelter$	19 27 31
shelters$	31
shift	1447 1455 1205 358 1241 545
shift$	1456 1750
shifts$	1456 1750
shoo	322
shop	1767 1247
shop$	1450 1638 1700
shopke	1446 1210 361
shopkeeper$	0 1 26 1755 1274
shopkeepers$	0 1 26
shoplifting$	591
shops$	1450 1700 1770
shorte	294 554
shorten$	851
shortened$	851
shortening$	851
shortens$	851
should$	958 111 112 1151
show	30 917
show$	907 1462 1778 1244 1261 1409 832
showing$	892 832
shown	906 35 132
shown$	1451 912 1009
shows$	907 1244 1261 832
shut$	278 319
shuted$	278
shuting$	278
shuts$	278
siblin	258 259
side$	907 1779
sign	1438 1439 28
sign$	883 888 19 897 31 334 1762 817
signed	906 1235
signed$	877 879 897 898 1451 817
signing$	817
signpo	877
signpost$	684
signposted$	1422 684
signposting$	684
signposts$	684
signs$	19 31 334 817
since$	1256
sing$	544
singes$	544
single	298
singly	1139
singly$	1684 1724 1361
sings$	544
sister	258 1203
sister$	652
sit	61 1031
sit$	1019 1030 1576 1582 180 1079 1632 1098 285 1742 1752 516
site	1104 1649 1119 1680 1738 1205
site$	1664 1668 1702 1750
sites	1649
sites$	1681 1750
sits$	1079 285 516
sittin	1649 1748
sitting$	1566 1619 1632 285 1736 516
sittings$	1650
situat	1306
situation$	944 1305
six	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 1699 1177 1247 1355 1367 1375
six$	1231
sixth$	1148 1190
size$	1197
skate	1759
skate$	544
skatees$	544
skates$	544
skills$	987
sleep	1461 1075
sleepover$	1557 1620
sleepovers$	1557 1620
slide	1447 1455 358 1241 545
slot	1738
slot$	1163
slots$	1163
small	1161
small$	1706
snooke	1234
snooker$	1779
so$	1011 139 154 1106 1667 284 297 404
social	1019 1566 1736
social$	1035 1169 1206 412
socialise$	1564
sold$	51 1272
solicitor$	671
some	1577 288 1370
some$	1110 280
somewhere$	1687 1170
son	1203
son$	1183 652
song$	27 1765
sons$	1183
soon$	1207
sooner	554
sort$	1149
sought$	1503
space	1554
space$	277 317 1762
speak	878 1084
speak$	1081 1629 1204 345 1409
speaking$	1566 345
speaks$	345
speed$	1551
spend	1461 1031
spend$	1019 1576 1632 377
spending$	1566 1614 1632 1736 1748 377
spends$	377
spent	889
spent$	1434 891 377
split	1064 1152 316 490
split$	1609 1065 217 218 1697 1193
splits$	217 218
splitting$	217 218
spoken$	877 1444 903 32
spread	316
spread$	1193
squad$	577
square$	1019 1638 1658 1700
stabbing$	590
stabbings$	590
staff	17 18 1446 361
staff$	0 1 894 26 87 991 1329 1341
staffa	895 1440
staffc	895 1440
staffchecks$	895
staffd	895 1440
staffe	895 1440
staffed$	511
stafff	895 1440
staffh	895 1440
staffing$	942 976 511
staffl	895 1440
staffm	895 1440
staffo	895 1440
staffp	895 1440
staffr	895 1440
staffs	895 1440
staffs$	511
staffu	895 1440
staffv	895 1440
staffw	895 1440
stage	1759
stage$	27 1499
staged	1452
stagge	229
staggered$	296 1182
stall	1447 1455 358 1241 545
stall$	1778
stalls$	1778
stance$	1547
stand$	1030 285 1742 1752 500 515
standi	1566 1736
standing$	515
stands$	500 515
start	1461 1173
start$	1066 253 304 836
started$	304 836
starting$	304 836
startred$	304
starts$	253 304 836
starttime$	1718
starttimes$	1718
stated	936
stated$	1481
station$	1450
stations$	1450
stay	1461 61 993 127 1655
stay$	964 1538 998 1000 1098 235 270 1731 1740 338 382 385 445 497
staying$	270 338
stays$	998 1000 270 338 382 385 497
steer$	156 270 762
steered$	762
steering$	10 156 270 762
steers$	156 270 762
step	1203
step$	257
stepbrother$	652
stepcarer$	652
stepcarers$	652
stepdad$	652
stepdaughter$	652
stepfather$	652
stepmother$	652
stepmum$	652
stepparent$	652
stepparents$	652
steps	966
steps$	1511
stepsister$	652
stepson$	652
stereo	643
stereotypes$	1328
sticke	28
sticker$	31 365
stickers$	31 365
stigma$	1328
still$	914
stop	1461 143 1038 197 198 326
stop$	144 157 1585 1041 194 209 1116 1682 261 1696 282 1160 375 837
stoppe	918 924
stopped$	1463 1469 1558 1581 1682 314 375 837
stoppi	143 197
stopping$	144 261 282 837
stops	143 197
stops$	47 144 1682 261 282 1160 375 837
strang	1210
stranger$	1755
strate	1447 1455 358 1241 545
strategic$	454
strategies$	967 987 1308
street	1122
street$	1599
streets$	1599 1667
streng	429 1306
strength$	1528
strengthen$	735
strengthened$	1533 735
strengthening$	735
strengthens$	735
strengths$	86 1528
strive	463
strong$	443
submit	895 1440 1235
submit$	847
submits$	847
submitted$	847
submitting$	847
suitab	80 158 292
suitable$	957 1298
sunday$	1213
sundays$	1213
superv	1447 1455 358 1241 545
supervised$	483
supervision$	1436
supper	30 1226 1227
supper$	907 1771 1772 1778 1410
suppers$	907 1410
supplied$	51 1272
supplier$	587
suppliers$	587
supplies$	51 587
supply	1271
supply$	1472 51 1753 1754 587
supplying$	51 587
suppor	877 878 1447 1455 961 113 1004 262 358 1241 1291 429 1306 545
support$	1436 80 1502 81 82 967 415 1308 1309 740
supported$	1422 81 1506 1543 740
supporting$	81 740
supportive$	990 1549 443 1353 740
supports$	81 740
sure$	121 1346
surger	1226 1227
surgery$	1771 1772
survey	1447 1455 358 1241 384 545
suspen	486
suspend$	493
suspende$	493
suspended$	1665
suspendes$	493
suspending$	493
suspends$	493
sustai	685
sustained$	1533
swap$	854
swapped$	854
swapping$	854
swaps$	854
sweep	322
sweep$	857
sweeping$	857
sweeps$	857
swim$	1778 1410 544
swimes$	544
swims$	1410 544
switch$	525
switched$	525
switches$	525
switching$	525
system$	963
t$	1043
table	1680 1167 1190 1735
table$	19 1602 1668 1712 1234
tabled	1235
tables	1104 1649
tables$	19 1681
tackle	101 429
tackle$	978 608 727
tackled$	1533 727
tackles$	608 727
tackling$	608 727
tailor	80
tailored$	957
tak$	299 318
take	233
take$	4 57 76 89 107 115 125 131 287 299 318 355 830
taked$	318
takeing$	287
taken$	933 57 131 1101 299 1235
takes	233
takes$	57 125 131 287 299 318 355 830
taking	233
taking$	89 115 125 131 299 318 830
taks$	299 318
talk	878 1447 1455 358 1241 545
talk$	1456 1081 1204 462 1409 547
talkin	1748
talking$	1619 1304
talks$	1456 462
tally$	15
target	80 1271
target$	21 1472 1753 1754 595
targeted$	957
targeting$	595
targets$	21 595
task$	21
tasks$	21
taught	262
taught$	1098 1157 1165
taxi$	1778
taxis$	1778
teach$	1471 110 219 813 876
teache	17 18 895 1440 1446 361
teache$	110
teacher$	0 1 26
teacherchecks$	895
teachers$	0 1 894 26
teacherschecks$	895
teaches$	1471 110 813 876
teaching$	110 813 876
teachs$	110
team$	946
teams	1148
teams$	1693
teenag	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 1699 1177 1199 1355 1367 1375
teenagers$	1744
teleph	877
telephoned$	1422
tell	1461 917 930 1475 203
tell$	1462 163 548 833
telled$	163
telling$	163 833
tells	930 1475 203
tells$	163 548 833
tellsed$	163
tellsing$	163
tellss$	163
ten	1247
tenanc	315
tennis	1234
tennis$	1779
term	970
term$	1515
text	878 1447 1455 1081 1204 358 1241 545
text$	808
texted	877
texted$	1422
textin	1159
texting$	1704 808
texts$	808
than	1024
than$	915 1569 1570 175 1067 1073 1093 1288
that$	886 333 1246 1253 1263 389 1414
thatfriends$	1721
thatgroup$	1721
the	1216 1337
the$	882 925 991 992 1002 1082 1088 1102 1140 333 1212 1214 1760 1217 1220 1223 1773 1231 1233 1246 1253 1260 389 391 396 397 1329 1341 466 1378 1379 1381 1382 1383 1384 1385 1386 1388 1394 1395 1396 1397 1398 1399 1400 1402 1403 1404 1407 1408 1417 1418 1420
thefriends$	1721
theft	556
theft$	584
thefts$	584
thegroup$	1721
their	1621
their$	913 64 177 1088 243 1773 1246 1253 466 1379 1381 1407 1417 1418
theirfriends$	1721
theirgroup$	1721
theirs$	1470 1264
them	925 928 931 932 959 120 997 138 1021 1574 1039 1040 1080 1639 1095 1096 1642 1645 258 1699 1711 1177 309 1216 1219 1230 1247 1260 1306 1355 1367 1370 1375
them$	1473 1476 1477 1504 991 1552 1039 1597 1071 1660 325 1764 1223 1773 1253 385 1283 1329 1341 1386 1405 1406 1412 1414 1417 1420
theme$	1523
themes$	1523
themse	39
themselves$	916 1534 561
then$	1555
therapist$	674
there$	1459 973 230 1678 380 1377
these	959
these$	928 1504
they	23 39 53 120 997 188 1645
they$	900 916 944 325 534
thin$	178
things$	944 967 1304
think	930 1475 993
think$	917 1538 1548 383 457
thinking$	1507 457
thinks	930 1475
thinks$	383 457
thinned$	178
thinning$	178
thins$	178
this	936 1260
this$	1479 1480 1481 1482 1088 1140 1253 389
thisfriends$	1721
thisgroup$	1721
those$	50 331
though	930 1475
though$	1285
thought$	1507 979 383
threat	918 556
threat$	47
threaten$	51 1753 1754 1755
threatened$	1463 51 630
threatens$	51
threats$	47
three	39 53 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 259 1699 288 1177 1199 1230 1355 1367 1370 1375
three$	916 138 1021 149 1574 1040 1623 1080 1085 1639 1095 1096 1642 1645 1110 1699 280 1177 1744 1214 1217 1231 1233 1355 1367 1375 1383 1414
threes$	1745
throug	877
through$	1422 5 68 105 1332 1352
throw	330
thursday$	1213
thursdays$	1213
ticket$	365
tickets$	365
tie$	159 295 1185
ties	1020 1022 1115
ties$	1565 1567 159 179 1660 295 1185
time	1649 1738
time$	942 1499 971 976 1564 1030 1587 1589 1590 1061 1062 1612 1622 1630 209 1091 1092 1638 1100 1652 1653 237 1670 1163 1171 1718 1724 1742 1254 1257 1315
timely	113
timely$	990
times	1649 556
times$	1454 34 46 1499 1092 1650 1163 1718 1727
timeta	1447 28 1455 1104 1649 1105 1131 358 1241 545
timetable$	1430 1676 1762
timetables$	1650
to	251
to$	1422 1448 904 909 1457 1488 952 1511 1516 978 1524 1526 1532 111 1536 1549 1005 1006 1059 1086 221 1646 242 1151 1710 1712 1222 1768 1225 1228 1777 1245 1248 1255 1256 1258 1279 1292 1338 1340 1380 1389 1396 1413 1415
togeth	1019 1020 1566 1573 1031 1582 1583 1058 1606 1075 1077 1624 1084 1107 1661 1150 1153 1741
together$	1564 1565 1571 1575 1576 1603 1604 1607 1612 1620 1622 1629 1630 1631 1632 1638 1652 1678 1691 1695 1698 1704 1742 1752 1257 1307 1362 1421
togethers$	1620 1631
told	930 1475 936 61 63
told$	1481 940 207 548
toolki	1447 1455 358 1241 545
tools$	987
torches$	365
touch	1019
touch$	1564 1304 436
tour	1447 1455 358 1241 545
tour$	1776
tourna	30
tournament$	907 1778
tournaments$	907
tours$	1776
toward$	1340
towards$	1340 1352
town	1104 1649 1655 1675 1680 1740
town$	1657 1671 1726
towns	1649 1122
towns$	1667 1672 1681
track$	594
tracke	1447 1455 358 1241 545
tracked$	594
tracking$	594
tracks$	594
train$	784
traine	877 1438 1444 903 1235
trained$	1422 1448 783
traini	890 1447 1455 358 1241 545
training$	2 1427 1435 1436 1148 785
trains$	783
transf	233
transfer$	253 268 281 304
transfere$	268 281
transfered$	268 281 304
transferes$	268 281
transfering$	268 281 304
transferred$	1101 253 268 281 1165 304
transferring$	268 281
transfers$	253 268 281 304
transl	1235
transp	262
trauma$	86
travel	323
travel$	1016 1030 1031 1079 1632 1117 1410
travelling$	1619
travels$	1016 1079
treated$	646
tries	463
trim$	856
trimmed$	856
trimming$	856
trims$	856
trip	1447 1455 1226 1227 358 1241 545
trip$	1456 1137 1683 1771 1772 1778 547
trips$	1456 1137 1683 1778
trust	1461 930 1475 1306 638
trust$	557
trusted$	557
trusts	930 1475
trusts$	557
try	463
trying	463
tuesday$	1213
tuesdays$	1213
turf	322
turn	1431 1438 1439 1461 330
turn$	883 278 1232 360 378 526
turned$	1015 278 319 526
turning$	278 526
turnout$	1240
turns$	278 1232 378 526
tutor	1104 1649 1680 1148 1190 1735 1738
tutor$	1104 1105 1131 1693 1190 1205
tutors	1649
tutors$	1681 1693
twice$	1423 34 46 1761
two	53 138 1021 1574 1577 1040 1080 1639 1095 1096 1642 1645 258 1699 288 1177 1355 1367 1370 1375
two$	138 1021 149 1574 1040 168 1046 1623 1080 1085 1639 1095 1096 1642 1645 224 1102 1110 1660 258 1699 280 290 1177 309 1214 1217 1231 1233 1355 1367 1370 1375 1383 1394 1395 1414
twos	1200
twos$	1200 1745
type$	1149
unable$	181 327
uncle	1063
uncle$	658
under$	100 1235
unders	993 1291 429 1306
understand$	1538 744
understanding$	1353 744
understands$	744
undert	1235
undertake$	207
undertakes$	207
undo	238 308
unfair$	634
unfairly$	634
unfold$	1489
unfoldes$	1489
unfolds$	1489
unfollow$	496
unfollowe$	496
unfollowed$	496
unfollowes$	496
unfollowing$	496
unfollows$	496
unfriend$	496
unfriende$	496
unfriended$	496
unfriendes$	496
unfriending$	496
unfriends$	496
unit	1655 1680 315
unit$	1726
units$	1681 1726
unload$	859
unloaded$	859
unloads$	859
unlock$	780
unlocked$	780
unlocking$	780
unlocks$	780
unsafe$	553
unsupervised$	1070
untangle$	301
until	1215
until$	1113 283 1760 1378 1391
up	1428 968 980 1235
up$	1422 881 1441 1442 1451 1453 1469 939 1506 962 963 1513 978 1525 990 1546 128 129 1565 1034 1609 1610 1620 1094 1640 1697 1704 1756 1237 1304 1378 1387 1398 1399 1405
upd$	1237
update	895 1440 1447 1455 961 965 358 1241 1302 545
update$	69 1492 753
updated$	69 1506 1303 753
updates$	69 1492 1510 753
updating$	69 753
uped$	1237
upon$	1166
ups$	1433 1620 1237
upskil	429
uptake	4
uptake$	881 1240
urge$	464
urged$	464
urges$	464
urging$	464
use	1461 917 966 1271
use$	1462 1472 1511 97 107 115 1753 1754 376 484
used	889
used$	1434 376
useful$	1470
uses$	97 376
usher	322
using$	115 1252 376
usual$	945 982
vehicle$	603
vehicles$	603
venue	1738
victim$	623
victims$	623
video	1447 1455 358 1241 545
video$	1757 1762 1765
view	1431
view$	981 1547
viewe	1438
views	888
views$	1433 1328
vigila	1004
vigilance$	1318
vigilant$	1509 1549
visibility$	1275
visible$	443 1353
visit	878 1431 1447 32 1455 1081 1204 1226 1227 358 1241 484 545
visit$	909 1456 1557 1582 1771 1772 1778 547 801
visite	877 1438 1444 903
visited$	1422 1448 909
visiti	1748
visiting$	1619 801
visits	888 895 1440 484
visits$	1433 909 1456 1557 1075 1778 801
voice	1291 1306
voice$	698
voices$	698
volunt	1446 1447 1455 358 361 1241 545
volunteer$	0 1 26 1456
volunteers$	0 1 26 1456
voucher$	365
vouchers$	365
vulner	1306
vulnerabilities$	718
vulnerability$	718
wait	556
wait$	1742 514
waiting$	514
waits$	514
waive$	867
waived$	867
waives$	867
waiving$	867
walk	878 1461 917 323 1221 1226 1227
walk$	1462 1016 1030 1031 1079 1632 1117 1766 1771 1772 1776 1778 385 802
walkab	1447 1455 358 1241 384 545
walked$	802
walkin	1566
walking$	1736 1748 802
walks	323
walks$	1016 1079 1776 1778 385 802
wall	1759
wall$	1450
walls$	1450
want	930 1475 463
wanted	930 1475
wants	930 1475 463
warden	1446 361
warden$	0 1 26
wardens$	0 1 26
warm$	1470
warn$	163 192 307
warne$	192
warned$	163 192 307
warnes$	192
warnin	1029
warning$	47 163 192 307
warnings$	47
warns$	163 192 307
was	61
was$	904 1466 56
watch	1431
watch$	335 1318
watched$	335
watches$	335
watchful$	960
watching$	335 448
way	266
way$	1508 1535 1634 1686 1143
ways$	1634 1308 1336 461
weaken	238 1172 308
weaken$	1717
weakens$	1717
weaker	1161
weaker$	1706
wean$	156
weaning$	156
webina	1447 1455 358 1241 545
webpag	1447 1455 358 1241 545
websit	1447 1455 1759 358 1241 545
website$	27 1450
wedge$	277 317
wednesday$	1213
wednesdays$	1213
week	1738
weekly$	1423 1761 350
weeks$	1515
welcoming$	1470 1353
welfare$	640
well$	467
wellbe	1306
wellbeing$	703
went$	1211
were	61
were$	904 1461 1466 56 221
what	74
what$	935 951 985 1246 1263
whatev	74
whatever$	951
whatsapp$	1168
when	74 1207
when$	65 951 1500 1510 1511 1513 1514 112 1596 1741 1246 1263 1292 1297 421 1305 1312 472
whenev	1207
whenever$	112 1596 421 472
where	74 1221
where$	65 951 1510 1511 1513 99 112 1766 1246 1263 1292 1297 421 1312 437 472
wherever$	112 421
whether$	1263 1336
which$	1246 1263 1396
who	53
who$	886 1437 927 1208 1209 1246 1263 1270 394
whoever$	395 1412
whole	1370
whole$	86 138 1021 1574 1040 1080 1639 1095 1096 1642 1645 1699 1177 1355 1367 1375
whom$	1246 1263
why$	1263
widen$	852
widened$	852
widening$	852
widens$	852
wider$	252
wife$	659
will$	880 904 958 111 1151 1174
window$	1450
windows$	1450
wing	1680
wisely$	1733
wiser	1187
wish	930 1475 463
wishes	930 1475 463
with	1162
with$	1422 939 940 1510 1513 1514 978 1525 104 1009 1013 1559 1563 1567 1568 1034 1047 1611 1624 1083 1646 1710 1222 1768 1256 1279 1292 1301 1307 1324 1352 1377 1391 1393 1396 1421
withdr	157
withdraw$	261 299 868
withdrawe$	299
withdrawen$	299
withdrawes$	299
withdrawing$	299 868
withdrawn$	1665 1682 868
withdraws$	261 299 868
wither	1172
wither$	1717
withers$	1717
within	58 196
within$	1056 1073
without$	1561 303 374 648
word$	405
work	890 463
work$	2 1435 1436 27 944 1507 1508 1528 1683 429 430 475
worked	891
worked$	877 262 430 475
worker	18 895 1440 1446 1447 1455 358 361 1241 545
worker$	0 1 26 1483 1486 362 1289 677
workerchecks$	895
workers$	0 1 26
workerschecks$	895
workin	890 1306 463
working$	10 1435 1507 1508 430 475
workload$	942
works	463
works$	27 430 475
worksh	1447 1455 1190 1735 1205 358 1241 545
workshop$	1456 1750 1776 547
workshops$	1456 1750 1776
worrie	930 1475
worries$	948 1494
worry	930 1475
worse	554
worst	1370
wrap	80
wraparound$	957
wristbands$	365
write$	782
writes	895 1440
writes$	782
writing$	503
writte	906 936 60 1235
written$	877 1444 903 1451 1481 937 782
wrong$	635
wrongly$	635
yards$	1618
year$	1104 1664
young$	23 39 49 928 53 931 932 959 991 120 138 1021 1574 1039 1040 188 1080 1639 1095 1096 1642 1645 259 1699 1711 1177 1199 1219 1770 1230 1247 1306 1329 1355 1367 1375
younge	138 1021 1574 1040 1080 1639 1095 1096 1642 1645 224 1110 258 1699 288 1177 309 1355 1367 1375
younger$	1078 1739
youngest$	1739
youth$	1658 1376
youths	1199
youths$	1071 1744 1376
yp	53 138 1021 1574 1577 1578 1040 1593 1595 1606 188 1621 1080 1639 1095 1096 1642 1645 224 1110 1659 1662 1663 258 1688 1699 288 1711 1177 309 1355 1367 1370 1375
yp$	1660 1195
zone	1028 1029
zone$	1356
zones	1028 1029
zones$	1356
