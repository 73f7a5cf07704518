876 544 357

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
(?:not|never|\w+n['’]t|none of WHOM|no two of WHOM) (?:\w+ ){0,2}?(?:in|on|share|shares|sharing|have|has|attend|attends) (?:the same|a|any|one) (?:\w+ )?(?:class(?:es)?|forms?|tutor groups?|sets?|lessons?|bus(?:es)?|courses?|school|college|sixth form|table|tutor|workshops?|programmes?)(?: (?:next|as|together|this|in|from|again))?
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
(?:(?:put|plac|mov|enrol|keep|timetabl|start|get|book|send|steer)(?:e|es|s|ed|led|ling|ting|ing)? (?:WHOM |each |each of WHOM )|WHOM (?:is|are|be|to be|will be) (?:put|placed|moved|enrolled|kept|timetabled|started|booked|sent|steered) )(?:in|on|into|on ?to|to) (?:a |an )?(?:separate|different|other|another) (?:\w+ )?(?:courses?|workshops?|programmes?|pathways?|apprenticeships?|shifts?|placements?|options)(?! (?:that |which )?(?:they|he|she) (?:chose|choose|chooses|want|asked|like))
(?:break|breaks|breaking|disrupt\w*|dismantl\w+|fragment\w*) (?:up )?(?:the |this |these |their )(?:peer|friendship|social) (?:groups?|networks?|circles?)
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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 48 49 51 53 54 67 78 79 80 82 87 88 90 94 111 114 117 176 186 199 217 218 219 220 221 222 223 224 225 254 255 256 258 259 260 261 262 263 266 269 270 271 278 279 284 285 286 292 295 297 298 300 301 303 304 309 310 314 315 316 318 323 324 325 327 328 329 330 334 335 336 337 339 343 344 345 346 349 351 354 355 356 357 358 360 361 362 363 366 367 379 385 386 387 391 454 455 458 459 481 482 483 484 485 487 488 489 490 491 492 493 496 497 498 499 500 501 503 504 506 507 508 509 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 534 535 536 537 538 539 541 542 543 544 545 546 547 548 550 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 573 575 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 653 656 658 659 660 661 662 663 665 666 667 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 705 706 707 709 710 712 734 788 793 800 824 826 837 838 845 848 849 850 852 853 864 865 867 869 870 871 872 1 8 23 24 29 30 33 40 47 50 55 56 59 64 65 66 68 70 74 75 76 77 81 83 86 89 91 92 93 96 98 99 101 104 109 110 112 113 115 116 148 152 153 168 171 181 202 203 205 206 207 210 214 215 242 257 264 267 268 273 274 275 276 277 280 281 287 290 291 293 294 296 299 302 305 306 307 308 311 312 313 317 319 321 322 326 331 332 333 338 340 341 342 348 350 359 364 365 368 372 373 374 375 376 378 380 382 390 397 399 426 453 456 457 460 465 466 479 480 486 494 495 502 505 510 533 540 549 551 571 572 574 576 628 636 652 654 655 657 664 668 704 711 714 716 719 723 726 731 733 736 745 756 766 774 785 790 791 792 794 795 797 798 799 808 810 825 831 832 834 839 840 842 846 851 854 855 856 857 858 860 861 863 866 873 874 875 0 7 20 52 57 58 60 61 62 63 69 71 72 73 84 85 95 97 100 102 103 105 106 107 108 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 149 150 151 154 155 156 157 158 159 160 161 162 163 164 165 166 167 169 170 172 173 174 175 177 178 179 180 182 183 184 185 187 188 189 190 191 192 193 194 195 196 197 198 200 201 204 208 209 211 212 213 216 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 243 244 245 246 247 248 249 250 251 252 253 265 272 282 283 288 289 320 347 352 353 369 370 371 377 381 383 384 388 389 392 393 394 395 396 398 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 461 462 463 464 467 468 469 470 471 472 473 474 475 476 477 478 600 699 700 701 702 703 708 713 715 717 718 720 721 722 724 725 727 728 729 730 732 735 737 738 739 740 741 742 743 744 746 747 748 749 750 751 752 753 754 755 757 758 759 760 761 762 763 764 765 767 768 769 770 771 772 773 775 776 777 778 779 780 781 782 783 784 786 787 789 796 801 802 803 804 805 806 807 809 811 812 813 814 815 816 817 818 819 820 821 822 823 827 828 829 830 833 835 836 841 843 844 847 859 862 868

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 7 8 7 9 3 4 7 6 3 4 3 3 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	298 1239
34$	486
35$	486
YP	1109
a$	1458 959 991 1001 1002 1052 191 1101 313 1210 1212 1757 1215 1218 1770 1229 1231 1244 1281 1376 1377 1379 1380 1381 1382 1384 1386 1392 1393 1394 1396 1397 1398 1402 1405 1415 1416
abc	151 1027
abcs	1027
able$	1494 1036 181 1173 367 1296
about$	1332 1337
above$	1699
abreast$	695
academ	1653 1673 1678
academy$	1724
accept	1429
access	992 1289
access$	1536 431
accomm	315
accommodation$	1654
accordingly$	1308 1309
accoun	965 610
account$	1495 1509 1551
achiev	897
achieved$	1441
acknow	428
acknowledge$	745
acknowledged$	745
acknowledges$	745
acknowledging$	745
across	1772
across$	1508 1638 1305
act$	432
action	1445 1453 965 357 1239 544
action$	2 21 1505 1509
actions$	2 21
active$	976
activi	1445 1453 357 1239 1345 544
activities$	1454 1668 1136 1681 1306 1307
ad$	95
add	493
add$	817
added$	817
adding$	817
additi	80
additional$	956
addres	61 62 960 101 428
address$	977 1163 725
addressed$	938 1504 725
addresses$	1163 725
addressing$	725
adds$	817
adopt$	115 826
adopte	905 1233
adopted$	1449 826
adopting$	826
adopts$	826
adult$	1263 1264 389 772
adults$	1472 87 561 772
advert	1445 1453 357 1233 1239 544
advice$	1500
advis$	192
advise$	163 192 741
advised$	192 741
adviseed$	163
adviseing$	163
advises$	163 192 741
advising$	192 741
adviss$	192
advoca	428
afraid	917
afraid$	1461 630
after$	1463 1758 1370
afternoon$	1091
afternoons$	1091 1252
again$	1553 1696
against$	54 1068
agenci	10 1444 945 360
agencies$	0 1 886 26 1489 87
agency$	1433 961 962
agenda$	1301
agree	493
agree$	207 518
agreed	905 960 1233
agreed$	1449 944 1504 1237 518
agreem	1445 1453 1561 357 1239 544
agreement$	29 1560
agreements$	1560
agrees$	207 518
aim	462
aiming	462
aims	462
alarm$	19 364
alarms$	19 364
alert	1003
alert$	1507 1547 1351
all	17 53 958 1709 1214 1764 1373
all$	1421 893 903 912 1502 87 1081 1132 1379 1382 1406
alloca	888 1233
allocate$	840
allocated$	1432 1237 840
allocates$	840
allocating$	840
allotment$	27
allow$	1485 1519 1011 1115 1145 1347
allowed$	1011 1036 1178 1740
allows$	1485 1519 1347
allowted$	1011
alone	917 1138
alone$	1461 1682 1700 1722 1359
along$	1050 1346
alongs	1166
alongside$	1710 1305 1350
altern	1552 158 292 1345
alternate$	215 1108
alternating$	215
amend$	822
amende	1233
amended$	822
amending$	822
amends$	822
among$	1012 1055 1638
amongs$	1508
amongst$	1508
an$	959 991 1001 1212 1215 1229 1231 1244 387 1392 1393 1394 1415
analyst$	572
analysts$	572
and$	919 954 956 1009
anothe	945 1576 1591 1593 1604 1619 1657 1661 1129 491 1371
another$	1489 1577 1590 1606 1624 1633 1634 1642 1644 1646 227 1111 1118 252 1134 1685 1689 1705 1714 1721 1180 1728 1744 1747 1204 1231 388 1367
answer$	865
answered$	865
answering$	865
answers$	865
any$	946 71 948 1081 313
anybody$	1410
anyone$	1410
apart	1571 1581 1584 1063 1064 237 1659 1171
apart$	1607 1608 1638 1639 1096 1641 226 1649 1113 1715 1726 1745
apolog	631
apologise$	537
apologised$	537
apologises$	537
apologising$	537
appl	493
applic	1445 1453 357 1239 544
applicable$	1295 1296
application$	1759
applied$	511
applies$	511
apply$	511
applying$	511
appoin	1445 1453 357 1233 1239 544
appoint$	797
appointed$	1237 797
appointing$	797
appointment$	1454 1759
appointments$	1454
appoints$	797
apprenticeship$	1748
apprenticeships$	1748
approa	1442 917 1269
approach$	1505 1506 1535 708
approachable$	1351
approached$	1461
approaches$	708
approaching$	1617
approp	80 292 1289
appropriate$	944 953 956 1295 1296 756
appropriately$	1508 756
approv	888 1233
approved$	1432
april$	920
are	879 61 73
are$	903 907 37 1459 56 997 221 384 386
area	1103 1647 1653 1673 1678 1736 1738
area$	1597 1110 1111 1655 1656 1354
areas	1647
areas$	1597 1679
arise	988
arise$	1532
arises$	1532 1295
around$	1489 956 1562 1290 1350
arrang	894 1438 1450 1233
arrange$	1011
arranged$	1501
arrangeed$	1011
arrangeted$	1011
arrest	917 555
arrest$	47
arrested$	1461
arrests$	47
arriva	1172
arrivaltime$	1716
arrivaltimes$	1716
arrive	323 483
arrive$	1029
articl	1445 1453 357 1239 544
as$	922 65 67 950 78 1504 1508 1509 1511 1512 112 176 384 406 407 1290 419 1303 1310 471
asbo	151 1027 152 1028
asbos	1027 1028
aside$	1399
ask	1459 929 1473
ask$	163 377 833
aske	377
asked	929 1473
asked$	929 163 207 833
asking$	163 833
asks	929 1473
asks$	163 377 833
aspira	1304
aspirations$	714
assaul	555
assault$	51 402
assaulted$	51 402
assaults$	51 402
assemb	1445 1453 1734 357 1239 544
assemblies$	1454 1773
assembly$	1773 546
assess	1445 1453 934 61 357 1239 544
assessment$	2 1477 1478 1481 1482 1484
assign	1233
assign$	517
assigned$	1237 517
assigning$	517
assigns$	517
assist$	678
assistance$	1500 678
assisted$	678
assisting$	678
assists$	678
associ	1018 1019 1564 1021 1571 1030 1576 1580 1581 1083 1149 1734 1746
associate$	1562 1574 1623 1627 1693
associating$	1563 1612
association$	1563 1565 1629 1352 616
associations$	617
assumptions$	1326
at$	904 1458 921 77 1504 977 1041 1044 1609 251 1706 1708 305 1755 1758 1760 1220 1226 1772 1774 1252 1333 1370 1375 1376 1377 1389 1390 1391 1414
attachment$	1184
attachments$	1184
attack	555
attack$	51 625
attacked$	51 1270 625
attacks$	51 625
attemp	462
attend	876 877 4 882 1426 887 889 1436 1437 894 1438 32 323 1233 359 483
attend$	908 1015 1706 1235 870
attendance$	880 1433 1435 45 1238
attendd$	1235
attended$	1420 908 1235
attendees$	1431 1435
attending$	1420 870
attends$	908 1015 1235 870
attention$	978
attitudes$	1326 719
audit	1445 1453 357 1239 544
audit$	2
aunt	1062
aunt$	656
auntie$	656
aunty$	656
availa	1003 1233
available$	944 1501 981 1547
avoid	157 1583
avoid$	1033 1649
avoidi	157
avoiding$	1033 1250
aware	949 960 1003
aware$	1493 1504 1507 1541 1547
awaren	1304
awareness$	1292 417 1294 455 713
away	1653 237 1129 266 1738
away$	1558 1571 1583 1584 1609 1071 201 1644 1113 257 1142 1708 1726 1183 1191 1195 1383
back	942
back$	1486 379 1411
badmin	1232
badminton$	1776
bail$	151
bake$	543
bakees$	543
bakes$	543
ban	143 146 197 198 203 326 1227 485
ban$	144 1040 194 236 1771
banned	143 146 319
banned$	1556 144 236 314 1195
banner	28
banner$	333
banners$	333
bannin	143 146 197
banning$	144 236
bans	143 146 197 203
bans$	144 236 1771
bar	143 146 197 326 485
bar$	144 236
barbec	30
barbecue$	906 1775
barbecues$	906
barred	143 146 319
barred$	1556 236 314 1195
barrier$	277 317
barrin	143 146 197
barring$	236
bars	143 146 197
bars$	144 236
base$	1311
based$	962
basis$	1515
be	73 127 425
be$	903 56 957 84 963 96 987 119 997 999 124 1029 187 206 1630 221 384 444 475
bear$	118
bearing$	118
bears$	118
become	73
been$	8 898 903 56 957 221
before$	1458 43 1758 650
behavi	1304
behaviour$	151 152 1326 718
behaviours$	1326 718
behind	1213
behind$	1687 1757 1268 618
being	73 127 1746 1304
being$	56 957 1564 1617 1630 1734 1249 1250 444 1342
believ	929 1473
belong	935 61
belong$	1479
belonging$	1529
bench	1756
bench$	19 31
benches$	19 31
beside	1161 1166
beside$	1710 1390
best	1289
best$	1341
better	80 85 158 292 1186 418 428 553
better$	956 961 1536 1048 252 272 1731 362 453
betwee	1561
between$	1508 1012 1557 1565 1566 1638 1153 1193 1277
beyond	58 1071
bid	1445 1453 357 1239 544
bigger$	1699
bin$	19 31
bingo	1232
bingo$	1776
bins$	19 31
blankets$	1417
block$	137 495
blocke$	495
blocked$	1556 137 495
blockes$	495
blocking$	137 495
blocks$	137 495
board	10
board$	886 1448 1729 1232 1319
boardi	1653
boarding$	1127
boards$	1448
bond	1021 1114
bond$	1565 179 1658 274 295 1184
bonds$	179 1658 1184
book	1436 328
book$	811
booked	1436 1233
booked$	328 811
booking$	1759 811
bookle	1445 1453 357 1239 544
booklet$	1428
books$	811
boroug	1103 1647 1653 1673 1678 1738
borough$	1110 1655 1669 1724
boroughs$	1670
both	1709 1214 1764
both$	1377 1379 1381 1382 1418
bought	1233
bought$	1240 795
box$	543
boxes$	543
boxs$	543
boy	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 224 1109 1697 1176 1202 1353 1365 1373
boy$	1645 288 1194
boyfriend$	665
boys	23 49 53 120 996 138 1020 1572 1039 188 1079 1637 1094 1095 1640 1643 259 1697 1709 1176 1198 1217 1228 1245 1353 1365 1373
boys$	899 925 1621 1645 1646 1658 288 1742 1761 1364
bread$	1417
break	1103 1647 237 238 1172 308 329 489
break$	157 217 218 1104 1113 241 257 1151
breakf	1224 1225
breakfast$	1768 1769 1408 1417
breakfasts$	1408
breaki	238 329
breaking$	217 218
breaks	1647 238 329
breaks$	217 218
breaktime$	1716
breaktimes$	1716
brief$	1323 868
briefe	876 1442 902
briefed$	1420 1446 868
briefi	1445 1453 357 1239 544
briefing$	2 1454 546 868
briefings$	1454
briefs$	868
bring$	828
bringing$	828
brings$	828
broken$	1579 1063 1064 489 1381 1382
brothe	258 1202
brother$	651
brothers$	1267
budget$	12
build	992 418 428
build$	106 110 1536 336 765
builde$	110
buildes$	110
buildi	1678 428
building$	27 110 1636 230 1656 1698 765
buildings$	1679
builds	428
builds$	110 336 765
built	895
built$	1439 1447
bulb$	19
bulbs$	19
bump$	1717
burglaries$	582
burglary$	582
burgled$	624
bus	1678 1189 1733 1764
bus$	1448 1666 1684 1775 1388 1408
buses	1103 1647 1121 1733 1736
buses$	1448 1665 1679
busine	935
business$	1479
buy	1269
buy$	1470 1750 1751 794
buyer$	565
buyers$	1267 1374 565
buying$	794
buys$	794
by	1222
by$	904 44 1006 1758 1766 1253 1255 1330 1346 1375 1386 1390
cafe$	1698
café$	1698
call	1445 1453 1203 357 1239 544
call$	47 48 1555 1759 470
called	32
called$	908 48 1279 405
calling$	1158
calls	894 1438
calls$	47 48 1555 1013
calmer	553
came	1429 1436
camera$	19 31 333
cameras$	19 31 333
camp	30
camp$	906 1775 543
campai	1445 1453 357 1239 544
campaign$	358
campes$	543
camps$	906 543
campus	1103 1647
can	1459
can$	40 1494 957 1528 181 1173 327 1314
cancel$	261
cancelled$	1663 1680
cancels$	261
cannot	1037 181 1173 327
cannot$	1649
cap	200 320
cap$	223 321
capacity$	941 975
caped$	321
caping$	223 321
capitalise$	106
capped$	321
capping$	321
caps$	223 321
capting$	321
car$	1684
card	1445 28 1453 357 1239 544
card$	1428 333 1759
cards$	333 1759
careful$	976 1351
carefully$	1731
carer	1444 315 360
carer$	0 1 26 651
carers$	0 1 26 164 651
carried$	1233
carry	1459
carrying$	1250
case$	943 1303
caseworker$	677
catch	1300
caution$	192
cautione$	192
cautioned$	192
cautiones$	192
cautioning$	192
cautions$	192
cbo	151 1027 152 1028
cbos	1027 1028
cctv$	19 578
cease	1151
cease$	1680 261 1695
ceased	923
ceased$	1467
ceases$	1680
cent$	893
centre	7 86 1103 1647 1678 1736
centre$	1611 230 1656 1698
centred$	962 989 1320 1321
centres$	1679
certain$	121 1344
chair	18
chair$	1469 1409
chaira	894 1438
chairc	894 1438
chairchecks$	894
chaird	894 1438
chaire	894 1438 1233
chairf	894 1438
chairh	894 1438
chairl	894 1438
chairm	894 1438
chairo	894 1438
chairp	894 1438
chairr	894 1438
chairs	894 1438
chairs$	1469
chairu	894 1438
chairv	894 1438
chairw	894 1438
challenge$	1521 450 764
challenged$	1531 764
challenges$	1521 450 764
challenging$	450 764
champi	428
champion$	361
chance	1552
chance$	181
change$	1487 1490 1492 254 255 378 1347 821
changed$	821
changees$	1487
changes$	1487 1490 947 1492 254 1347 821
changing$	254 821
channels$	1488 1525 998 123
charge	1227
charge$	1771
charges$	1771
charte	28
charter$	29
chas	322
chat	1167
chat$	1167 1711 1203
chatti	1158
chatting$	1702
check	877 1445 1453 357 1239 1300 544
check$	1445 1453 92 357 1239 544 839
checked$	839
checking$	92 839
checks$	894 92 839
chess	1232
chess$	1776
child	1202
child$	1182 1194 445
childr	927 930 120 996 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 259 1697 1176 1198 1202 1353 1365 1373
children$	1471 1474 1550 1182 1742
choice	1552 1304 1345
choice$	312
choices$	312 720
choos$	310
choose	1459 172 377
choose$	310 311 1253
chooses$	310 311 1253
choosi	377
choosing$	310 311 1253
chooss$	310
chose	377
chose$	1253
chrono	1445 1453 357 1239 544
circle	1445 1453 1168 357 1239 544
circle$	1578 1615 1128 1148 274 1712 1749
circles$	1578 1128 1712 1749
circul	894 1438 905 1233
circulated$	1449
cities	1678
cities$	1670
city	1653 1673 1678 1738
city$	1655 1669
civil$	151
claim	1227
claim$	1771
class	1103 1647 1673 1130 1678 1189 1733 1736
class$	1662 1674 1675 1148 1710 1773
classe	1647 1104 1733
classes$	1456 1648 1679 1724 1773
classroom$	1448
classrooms$	1448
clause	1561
clause$	1560
clauses$	1560
clean$	189
clear	322 1289
clear$	1468 1542 1543 1146 1191 453 507
clearing$	507
clears$	507
clicks	887
clicks$	1431
climb$	543
climbes$	543
climbs$	543
clique$	274
close$	959 976 1630 1161 453 501
closed	897 1233
closed$	1441 1680 501
closely$	1305
closer	85
closer$	961 196
closes$	501
closing$	501
club	7 1445 1453 1673 1678 1736 357 1239 544
club$	1611 230 1656 1662 1698 1724 358
clubs	1103 1647
clubs$	1679 1724
co	400
co$	86 467
coach	1444
coach$	1775
coaches$	1775 542
coachi	1445 1453 357 1239 544
coaching$	542
coats$	364 1417
code	28
code$	29 1771
codes$	364
coinci	1717
coincide$	1586
collab	85 86
collaborative$	961 962
collaboratively$	1305
collea	945
colleagues$	1489
collec	262 1172
collect$	869
collected$	869
collecting$	869
collectiontime$	1716
collectiontimes$	1716
collects$	869
colleg	1103 1647 1104 1653 1673 1130 1678 1147 1189 1733 315
college$	1465 235 1655 1674 1675 1691 1724
colleges$	1648 1679 1691 1724
come	1429 1436 1459 323 359 483
come$	1015 1029 1116 1740 1235
comed$	1235
comeed$	1235
comes	323 483
comes$	1015 1235
coming$	969 1564 1250 1313
commis	1233
commit	10 888
commit$	619
commits$	619
committed$	1432 619
committee$	886
committing$	619
commun	889 1019 1564 1289 1300 1304
communicate$	750
communicated$	750
communicates$	750
communicating$	750
communication$	1433 1505 1518 998 123 1563 698 750
community$	152
compan	1018 1576 1034
company$	1562 1578 1046 1047 1592 1692 1714 1730 1732
compared$	378
compla	929 1473
complaint$	47 1759
complaints$	47
comple	878 4 882 1426 889 1436 1437 894 1438 897 1450 1233 359
complete$	1422 1441 1447 1235
completed$	1422 1441 1443 1447 1235
completeed$	1235
completes$	1235
completion$	880 1433
concer	30 964 1304
concern$	1490 1492 1521 412 1303 711
concerns$	1490 947 1492 1508 1521 412 1303 1310 711
concert$	906 1775
concerts$	906
condit	1561 151 1027 1227
condition$	1560 1771
conditions$	1560 1771
conduc	1233
conductors$	26
confer	1445 1453 357 1239 544
confid	1552 1304
confidence$	986 557 703
confident$	557
confir	960
confirmed$	1504
confis	161
congre	1018 1019 1564 1571 1734
congregate$	1562
congregating$	1563
connec	1114
connection$	159 1658 1184
connections$	195 1658 1184
consci	1003
conscious$	1547
consid	935 960 1289
consider$	689
consideration$	1505 978 1551 1301 690
considerations$	690
considered$	1479 1501 1504 689
considering$	689
considers$	689
consis	86 113 1289 428 1304
consistent$	962 1507 989
constant$	976
consul	876 1442 1445 902 1453 357 1239 544
consult$	749
consultant$	669
consultation$	749
consulted$	1420 1446 749
consulting$	749
consults$	749
contac	876 877 887 889 1436 894 1438 1442 1445 902 32 1453 1018 1019 1564 1571 1030 1581 1584 1076 1080 1083 1149 1203 357 1239 1300 544
contact$	1431 1433 1434 1454 1555 136 1013 1016 1017 1562 1563 1022 1574 159 1057 1613 1620 1623 1627 1629 1693 1170 361 1302 1316 1358
contacted$	1420 1446 908
contacts$	1431 1454
contin	80 85 681
continual$	976
continued$	956 961 362 442 453
contra	1027
contri	1444 360
contributor$	0 1 26
contributors$	0 1 26
contro	200 294 320 1269
control$	1470 223 1704 321 1750 1751
controled$	321
controling$	223 321
controlped$	321
controlping$	321
controls$	223 321
controlting$	321
conven	1233
conver	1445 1453 357 1239 544
conversation$	1505 998 123 1546
conversations$	1505 998 123
cook$	813
cooking$	813
cooks$	813
cool	1171
cool$	1694 1715
cools$	1715
cooper	1276
coordi	86 113 360
coordinate$	728
coordinated$	962 989 728
coordinates$	728
coordinating$	728
cope	992
cope$	1536
copy$	1428
core$	10 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 1697 1176 1353 1365 1373
could$	1464 327
counci	18 894 1438 1764
councilchecks$	894
counse	1445 1453 357 1239 544
counsel$	192
counsele$	192
counseled$	192
counseles$	192
counseling$	192
counselling$	1434
counsellor$	674
counsels$	192
count$	15 519
counter$	1448
counters$	1448
counti	1103 1647 1678
counties$	1670
counting$	519
country$	1669
counts$	519
county	1653 1673 1678 1738
county$	1110 1655 1669
course	1445 1453 1189 1733 1736 357 1239 544
course$	2 1425 1454 1499 1748 358 546
courses$	1454 1748
court	1756
court$	27 151 613
cover	935
cover$	1479
covere	935 60 61 62 63
covered$	1479 936 938 939
crackdown$	608
create	1233
create$	766
created$	766
creates$	766
creati	4
creating$	766
creation$	880
crime$	580
crimes$	580
cross	1030
cross$	85 1574 1586 1717
crowd	1576 1168
crowd$	1625 1148 1712 1730
crowds$	1625 1712 1730
cultur	1304
culture$	1326 705
curb	200 320
curfew	151 1027 161
curfew$	289 1369 494
curfews$	289 1369 494
curiosity$	1517 1291 1316
curiou	1003
curious$	1507 1547 1351
curtai	200
customers$	1374
cut	143 238 294 308
cut$	1556 157 1579 223 301 792
cuting$	223
cuts	143 238
cuts$	223 792
cuttin	143 238
cutting$	157 792
cycle$	543
cyclees$	543
cycles$	543
dad	1062
dad$	651
daily$	1421
dance$	543
dancees$	543
dances$	543
darts	1232
darts$	1776
dashbo	1445 1453 357 1239 544
date$	1548
daught	1202
daughter$	1182 651
daughters$	1182
day	1103 1647 1678 1736
day$	1427 1091 1651 1666 1667 1162 1775
days	1647 555
days$	1427 1091 1652 1667 1679 1162
deal$	101
dealer$	1266 774
dealers$	1374 564 774
dealing$	585
dealt$	61 62 63
decide	960
decide$	1469
decided$	1504
decides$	1469
declin	553
decrea	553
deepen	428
delet$	495
delete$	291 495
deleted$	495
deletes$	495
deleting$	495
delets$	495
delive	878 4 889 1436 894 1438 35 1233
deliver$	843
delivered$	1422 911 1240 843
delivering$	843
delivers$	843
delivery$	880 1433
depart	1172
departuretime$	1716
departuretimes$	1716
dependence$	1184
descri	1459 916 929 1473 935 61
describe$	1460 1479 547
described$	1479
describes$	547
design	1233
design$	1469
designs$	1469
desk$	1448
desks$	1448
detach$	156 301
detaching$	156
details$	1428
detective$	573
detectives$	573
deter	143 326
deter$	144 194 598
determ	960
determined$	1504
deterr	143
deterred$	314
deters	143
develo	992 1233 418 428
develop$	1487 110 1536 735
develope$	110
developed$	1531 735
developes$	1487 110
developing$	110 735
development$	1490 1492
developments$	1490 947 1492
develops$	1487 110 735
dialogue$	998 123 1316
did$	1464
die$	1171
dies	1171
dies$	1715
differ	158 1129 292 1186
difference$	559
different$	1026 1048 1606 1067 215 1644 227 228 1108 1111 1118 244 245 1126 252 1134 1135 1140 1685 271 272 286 296 1180 1181 1204
differently$	1731
difficult$	273
dig$	873
digging$	873
digs$	873
dilut	308
direct	1445 1453 1552 357 1239 544
direct$	163 1069
directed$	163
directing$	163
direction$	1362
directions$	1570 1362
directs$	163
disassociate$	157
disban	1063 1064 1151 489
disband$	263 1695
disbande$	263
disbanded$	1607 1608 263
disbandes$	263
disbanding$	263
discou	143 326
discourage$	144 145
discouraged$	314
discourages$	144 145
discouraging$	144 145
discus	935 60 960 1233 1300
discuss$	691
discussed$	1479 936 1501 1504 691
discusses$	691
discussing$	691
discussion$	1505 1546 691
discussions$	1505 691
disentangle$	301
disman	1063 329 489
dismantl$	263
dismantle$	263
dismantled$	1607 263
dismantles$	263
dismantling$	263
disper	174 1063 1064 323 478
dispersal$	1354 1362
dispersals$	1362
disperse$	1050 194 205 477
dispersed$	1607 1608 477
disperses$	477
dispersing$	477
displa	1445 905 1453 357 1233 1239 544
display$	1448
displayed$	1449
disrup	143 238 329
dissociate$	157
dissol	1151
dissolv$	263
dissolve$	263 1694 1695
dissolved$	263
dissolves$	263
dissolving$	263
dissua	143
dissuade$	144
dissuaded$	314
dissuades$	144
distan	237
distance$	156 1113 277 301 317
distances$	156
distancing$	156
distant$	1126 1191
distri	4 35 316 1233
distributed$	911 1192 1240
distribution$	880
diversion$	760
diversionary$	760
divert$	156 759
diverted$	759
diverting$	156 759
diverts$	156 759
divide	1063 316 489
divided$	1607 1192
dividi	489
division$	317
do$	1459 108 166 1049 1173 438
doctor$	668
does$	166 1173
doing$	108
domino	1232
dominoes$	1776
don$	166 1173
donate$	874
donated$	874
donates$	874
donating$	874
done	878 897 1233
done$	1422 1441 1447
door$	1448 31 1388
doors$	1448 31
doubl	553
double$	34 46
down	553
down$	1432 291 1377 1391
downlo	1429 887 1436
downloads$	1431
draft$	825
drafte	1233
drafted$	825
drafting$	825
drafts$	825
draw$	106 156 219 520
drawin	383
drawing$	1759 520
drawn$	888
draws$	520
dress$	1227
dried$	923
drift$	324 1201
drifted$	324
drifting$	324 1201
drifts$	324 1201
drive$	287 508
driveing$	287
driven	262
driven$	535
driver	17 1444 1208 1764 360 1245
driver$	0 1 26 1752 1271
drivers$	0 1 893 26 1767
drives$	287 508
driving$	508
drop	157 340 553
drop$	7 1445 1453 1033 1224 1225 351 357 1239 470 528 544
dropin$	1216
dropins$	1216
droppe	553
dropped$	351 528
droppi	157 553
dropping$	1033 351 528
drops	553
drops$	351 528
drug$	584
drugs$	584
due$	955 1303
dug$	1447
each	958 1697 1709 1214 1764 1373
each$	1421 1502 1574 1601 1109 1658 258 264 1693 280 1702 1706 335 1758 1215 1760 1221 1770 1228 1244 388 1379 1381 1382 1384 1393 1406 1410 1415
ear$	1324
earlie	553
early$	472 473 1377
easier	553
easier$	1160
easy$	1468
eat$	1078 860
eating$	860
eats$	1078 860
educated$	1100 1156 1164
effect	1289
effectively$	1508
effort	965
effort$	1505 1509
efforts$	1505
eject	322
elder	288
elder$	1737
eldest	138 1020 1572 1575 1039 1079 1637 1094 1095 1640 1643 224 1109 258 1697 288 1176 309 1353 1365 1368 1373
eldest$	1737
elearn	1445 1453 357 1239 544
else$	1713
elsewh	1653 1169 1738
elsewhere$	1483 1609 1644 1685 1700 1708 1713
email	877 1445 1453 357 1239 544
emaile	876 1442 1233
emailed$	1420
emails	894 1438
embed	428
embed$	723
embedded$	1531 723
embedding$	723
embeds$	723
emerge	988
emerge$	1487 1532
emergees$	1487
emerges$	1487 1532
emotio	80
emotional$	956
employ$	799
employing$	799
employs$	799
empowe	428
empower$	685
empowered$	685
empowering$	685
empowerment$	685
empowers$	685
enable$	114
enables$	114
enabling$	114
encour	960 1552 428
encourage$	692
encouraged$	1504 692
encouragement$	769
encourages$	692
encouraging$	692
encrypted$	614
end	143 157 198 1151
end$	1033 209 1125 1673 1680 261 1694 1695 1715 834
endeav	462
ended	923
ended$	1467 1556 1579 1680 834
ending	143 157
ending$	1033 261 834
ends	143 198 1171
ends$	1680 261 1715 834
enforc	493
engage	876 889 25 1289 423 1304 1345
engage$	901 1299
engaged$	1420 1443 1299
engagement$	1433 1505 1238 1299 707
engages$	901 1299
engagi	423
engaging$	1299
enhanc	428
enhance$	733
enhanced$	1531 733
enhances$	733
enhancing$	733
enquir	1445 1453 357 1239 544
enrol	328
enrol$	304
enroled$	304
enroling$	304
enrolled$	328
enrolred$	304
enrols$	304
ensure	428
ensure$	413
ensured$	1531 413
ensures$	413
ensuring$	413
enter	323 483
enter$	1740
enters	483
entrance$	1448
entrances$	1448 1121
entry	1172
entry$	1195 1408
entrytime$	1716
entrytimes$	1716
episod	555
equip$	451
equipped$	451
equipping$	451
equips$	451
erode	238
escala	434
escalate$	1347
escalated$	1288
escalates$	1347
escort$	287
escorting$	287
escorts$	287
establ	960 1233 428
established$	944 1504
estate	1653 1673
estate$	1656
ethos$	709
evalua	1233
evenin	1445 1453 1103 1647 1678 1736 357 1239 544
evening$	1427 1091 1651 1666 1667 1136 1681 1162
evenings$	1427 1091 1099 1652 1667 1668 1679 1136 1681 1162 1252
event	1445 1453 357 1239 544
event$	1454 546
events$	1454
every	1709 1214 1764 1373
every$	1421 912 983 134 1081 264 335 1758 1760 1770 1410
everyb	17 120 996
everybody$	893
everyo	17 945 120 996
everyone$	893 1489 87
everything$	1314
evict	322
evidence$	13 599
evolve$	1487
evolvees$	1487
evolves$	1487
exchange$	88
exclud	917 319 485
exclud$	492
exclude$	236 492
excluded$	1461 236 1164 1195
excludes$	236 492
excluding$	236 492
excluds$	492
exclus	555
exclusion$	47 151 152
exclusions$	47
exerci	1445 1453 357 1239 544
exhibi	30
exhibition$	27 906
exhibitions$	906
existing$	944 981
exit	257
exit$	211 1133
exiting$	211
exits$	211
expected$	207
expel	485
expel$	492
expele$	492
expeles$	492
expeling$	492
expels$	492
explai	916 929 1473
explain$	1460
exploi	1269 775
exploit$	1470 1750 1751
exploitation$	563
exploitative$	563
exploited$	563
exploiter$	563
exploiters$	563
exploiting$	563
exploits$	563
explor	935 61 960
exploration$	1505
explore$	688
explored$	1479 1501 1504 688
explores$	688
exploring$	688
extend$	810
extending$	810
extends$	810
extract$	156
extricate$	156
eye$	1503
facili	1233 428
facilitate$	729
facilitated$	729
facilitates$	729
facilitating$	729
fade	1171
fade$	1715
fades$	1715
fair	30
fair$	906 1468 1351
fairs$	906
fall	553
fallin	553
falls	553
falls$	1171
famili	17 1444 53 958 360
families$	0 1 893 20 26 1502 990 1039 164 1645 1688 1157 1767 1327 662
family	1444 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 224 1109 1653 1673 1697 1176 360 1353 1365 1373
family$	0 1 26 937 1645 1157 1208
far	266
far$	74 266 1142 1191
fare	1227
fare$	1771
fares$	1771
fashion$	1533
father	1062
father$	651
fear	929 1473
fear$	1249
fears	929 1473
feasibility$	1334 460
feasible$	1296
fed$	1491
fee	1227
fee$	1771
feed$	66
feeding$	66
feeds$	66
feel	1459 929 1473 992
feel$	1536 997 384 547
feeling$	547
feels	929 1473
feels$	997 384 547
fees$	1771
fell	553
felt	1459 929 1473
felt$	384 547
fence	1756
fence$	19 31 793
fences$	31 793
fencing$	19 31 793
festiv	30
festival$	906 1775
festivals$	906
few$	1466
fewer	34
fewer$	910 38 548 646
fight	555
fight$	47
fights$	47
file$	1481 1482 1484 1301
filed	1233
files	894 1438
fill$	521
filled	1233
filled$	521
filling$	521
fills$	521
film	1445 1453 357 1239 544
film$	27 1754 1759 1762 1775
filming$	539
films$	1775 539
find	916 172 1203
find$	1460 929 265 382 1259
findin	934
finding$	1477 1478 265
finds$	265 382 1259
fine	1227
fine$	1771
fines$	47 1771
finish	878 1172 1233
finish$	1694
finished$	1422 1447
finishingtime$	1716
finishingtimes$	1716
finishtime$	1716
finishtimes$	1716
first$	1253
fish$	543
fishes$	543
fishs$	543
fit$	1494 788
fits$	788
fitted	895
fitted$	1439 788
fitting$	788
five	39 49 53 138 1020 1572 1039 188 1079 1637 1094 1095 1640 1643 259 1697 1709 1176 1198 1217 1228 1245 1353 1365 1373
five$	30 915 925 1658 1742 1215 1761 1232 1406 1412 1418
fix	320
fix$	505
fixed$	505
fixes$	505
fixing$	505
flag	72
flat	315
flexib	1003
flexible$	1547
flowing$	1542
flush	322
flyer	1445 1453 357 1239 544
fobs$	364
focus	428
focus$	1316 722
focused$	1320 1321 722
focuses$	722
focusing$	722
focussed$	1320 722
follow	887 917 1697
follow$	91
followed$	1461 51 960
followers$	1431
following$	91 1250
follows$	91
food$	1417
footage$	579
football$	1418
footfall$	1238
for	1473 251
for$	891 1479 1496 1516 1530 1537 1635 1165 1758 1226 1253 1290 1330 1336 1387 1389 1413
forbid	143 146 197 198 203 326
forbid$	144 1040
forbidden$	1556 314
force$	575
form	1103 1647 1130 1678 1147 1189 1733 1736
form$	1662 1674 1675 1691 1696 1710 1724
forming$	1702
forms	1445 1453 1647 1104 1733 357 1239 544
forms$	1648 1679 1691 1724
fortnightly$	1421 1758
forum	10
forum$	886
forwar	960
forward$	1504 1297 1298
forwards$	1297 1298
foster	428
foster$	315
found$	1569 382
four	39 53 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 259 1697 1176 1198 1228 1245 1353 1365 1368 1373
four$	915 149 1621 1742 1229 1231
fragme	329 489
fragment$	263
fragmente$	263
fragmented$	263
fragmentes$	263
fragmenting$	263
free$	301 532
fresh$	189
friday$	1211
fridays$	1211
friend	23 39 49 927 53 930 958 120 996 138 1019 1020 1021 1572 1576 1034 1581 1038 1039 1589 1593 1604 188 1079 1637 1094 1095 1640 1643 224 1109 1657 1114 1659 1660 259 1686 1697 1709 1168 1176 1198 1217 1228 1245 1353 1365 1371 1373
friend$	195 1141 1692 288 1194
friendly$	1468 1351
friends$	899 915 925 1471 1474 1502 1577 1578 1035 1598 1599 1070 195 1615 1620 1624 1626 1633 1634 1646 1658 1672 1677 1141 1143 1692 288 1712 293 1714 1719 1721 1728 1730 1187 1732 1742 1744 325 1747 1761 1357
friendship$	1563 1565 1577 1034 1578 1612 195 1629 1631 1633 1657 1658 1683 274 1168 1712 295 1721 1730 1205 1357
friendships$	1563 1565 1577 1578 1612 195 1629 1631 1633 1658 274 1712 295 1721 1730 1357
from	1032 1659 1175 1222
from$	94 1557 1033 1073 1098 1644 1102 1112 1117 1133 1708 1177 1727 1190 1735 1200 1755 1758 1766 370 1254 1330 1370 1376 1411
full$	362
fully$	903
fund$	12 785
funded$	785
fundin	1445 1453 357 1239 544
funding$	12 941 975 785
funds$	12 785
furthe	80 85
further$	956 961 1069 1191
future	85
future$	961 1513 1069 1303
game	30
game$	906
games$	906 1776
gang$	152 1280 479
gap$	277 317
gaps$	1306
garden$	27 1759 543
gardenes$	543
gardens$	543
gate$	19 1448 31
gates$	19 1448 31
gather	1018 1019 1564 1571 1030 1580 1581 1057 1074 1076 1083 1149 1158 1717 1734 1198
gather$	1562 1569 1029 1574 1601 1602 1623 1627 1693 1740
gathered$	1569
gathering$	1563 1614 1618 1625 1629 1702 1703
gatherings$	1618 1620 1625 1742
genera	80
general$	956
get	1459 916 328
get$	1460 156 1116
gets$	156
getting$	156 1158
gig	30
gig$	906 1775
gigs$	906
girl	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 224 1109 1697 1176 1202 1353 1365 1373
girl$	1645 288 1194
girlfriend$	666
girls	23 49 53 120 996 138 1020 1572 1039 188 1079 1637 1094 1095 1640 1643 259 1697 1709 1176 1198 1217 1228 1245 1353 1365 1373
girls$	899 925 1621 1645 1646 1658 288 1742 1761 1364
giv$	110
give	80
give$	956 102 110 157 541 808
given	1436 35 935 80 132 1233
given$	884 911 1479 956 1501 102 1008 1233 1240
gives$	110 541 808
giving$	102 110 157 541 808
givs$	110
go	1459 916 323
go$	1460 935 1015 1029 186 1083 212 1089 1116 253 1185 1209 553
goalpost$	19
goalposts$	19
goe$	1015
goes	323
goes$	1015 186 212 253 1185 1209 347 553
going	85 323
going$	961 1542 1617 212 1734 1746 1250 1290 421
gone$	1233
good$	1468 1536 362 453
gos$	1015
gp$	667
gran$	653
grand	1202
grandad$	653
grandbrother$	651
grandcarer$	651
grandcarers$	651
granddad$	651 653
granddaughter$	651
grandfather$	651
grandm	1062
grandma$	653
grandmother$	651
grandmum$	651
grandp	1062
grandparent$	651
grandparents$	651 664
grandsister$	651
grandson$	651
granma$	653
granny$	653
granpa$	653
grant	1445 1453 357 1239 544
grant$	12
grante	1233
greate	33 418
greater$	909 442
greet$	864
greeting$	864
greets$	864
grew	553
groom	1269 776
groom$	1470 1750 1751
groomed$	566
groomer$	566
groomers$	566
grooming$	566
grooms$	566
ground$	497
grounding$	497
grounds$	497
group	23 1445 1453 39 49 927 53 930 931 958 120 996 138 1020 1572 1576 1038 1039 1593 1604 188 1619 1079 1637 1094 1095 1640 1643 1103 1647 1653 1657 1114 1661 259 1686 1697 1709 1176 1733 1739 1198 1217 1764 1228 357 1239 1245 1304 1353 1365 1371 1373 544
group$	886 899 915 925 1471 1474 1475 1502 1550 1577 1578 1035 1596 1598 1599 1611 1612 1070 1615 1620 1625 1626 1631 1633 1634 1646 1648 1656 1658 1662 1124 1128 1674 1677 260 1137 1683 1143 275 1155 1710 1711 1712 1714 295 1718 1719 1721 1723 1728 1742 1744 325 1749 1761 1357
groupi	1734
groups	1647 1733 1736 1198
groups$	1023 148 1578 1625 1648 1128 1155 1712 1742 1749
grow	553
grows	553
growth$	33
guard	360
guardian$	661
guards$	26
guidan	1445 1453 357 1239 544
guidance$	1500 740
guide$	156 740
guided$	740
guidel	28
guideline$	29
guidelines$	29
guides$	740
guiding$	740
gulf$	277 317
had$	22 1464 363 1241
haircuts$	1417
half	17 1647
half$	893 34 46 1118
hall	7
hall$	1611 230 1656 1698
halt$	209
halv	553
halved	923
halved$	1467
halves	1103 1647 1736
hand$	1539 1340 809
handed	35
handed$	911 1233 1240
handing$	809
handle$	1704
handou	1445 1453 357 1239 544
hands$	809
hang$	1018 1717
hangin	1158
hanging$	1564 1702 1703 1734 1746
happen	1233
hard$	273
harder$	273
harm	1269
harm$	1470 51 1750 1751 627
harmed$	627
harmful$	627
harming$	627
harms$	627
has	440
has$	22 24 903 1236 365 1242
have	1459 440
have$	22 24 903 90 126 1236 365 1242
having$	90 1249 531
he	53 288 309
head	1764
health	158 292
heard	929 1473 1289
heard$	1541 558
hedge$	19
held	1436 1450 32 61 62 63 1233 425
held$	908 938 939
help	1552 428
help$	55 1500 116 1307 1348 742
helped	262
helped$	55 742
helpful$	1468 55 1296
helpin	428
helping$	116 742
helps$	116 742
her	924 138 1020 1572 1039 1619 1079 1637 1094 1095 1640 1643 1109 1661 258 1697 1709 1176 1258 1353 1365 1368 1373
her$	64 1087 1101 243 465 1379 1416
here	935
here$	1457 1479 1480
herfriends$	1719
hergroup$	1719
hierar	604
high$	362 397
higher	33 553
higher$	909 362
hike$	1773
hikes$	1773
him	924 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 1109 1661 258 1697 1709 1176 1258 1353 1365 1368 1373
hire$	796
hires$	796
hiring$	796
his	1619
his$	64 1087 1101 243 465 1379 1416
hisfriends$	1719
hisgroup$	1719
hits	887
hits$	1431
hoc$	971
hockey	1232
hockey$	1776
hold	1114 425 440
hold$	75 219 1658 1203 496 512 842
holding$	75 512
holds	894 1438
holds$	75 512 842
holist	80 86
holistic$	956 962
home	174 1653 1678 1172 315 1736 1772
home$	1468 1050 1597 1664 1700 1163 1720 1724 1726 1763 379 1411
homes	1121
homes$	1597 1665 1679 1163 1724 1767
hometime$	1716
hometimes$	1716
honest$	1468 1351
hope	929 1473 1552 462
hopes	929 1473 462
hoping	462
host$	1469 819
hosted	1450 1233
hosting$	819
hosts$	1469 819
hotspot$	605
hotspots$	605
hours	1445 1453 357 1239 544
hours$	1427 14 1454 1099 1170 1376
house	315
house$	219
housed$	1097 1164
household$	1157
households$	1688
houses	1103 1647 1121 1147
houses$	1665 1691
how	74
how$	16 950 1197 1244 1261 1334 1395
hub	7
humili	632
hurt	917 1269
hurt$	1461 1470 51 1750 1751 1270 626
husband$	659
hustl	322
identi	916 960 1233
identification$	1184
identified$	1501 1504 1237 591 748
identifies$	430 591 748
identify$	1460 430 591 748
identifying$	430 591 748
identity$	1529
if$	65 1511 112 1594 1707 1739 1282 420 1303 1310 471
implem	4 1233
implementation$	880
impos	493
impossible$	273
improv	33 418 428 553
improve$	909 732
improved$	909 1531 362 1331 732
improvement$	27 33
improvements$	27
improves$	732
improving$	732
in	1438 942 968 979
in$	1439 901 904 1451 909 36 1458 44 921 1486 77 79 1508 1512 93 1523 1530 994 171 1609 250 1706 1708 1720 1726 1740 1213 1758 1216 1760 1768 1769 1226 1772 1774 1252 1254 1257 464 1346 490 1375 1390 1391 1397 1404 1413
incide	555
incident$	47 412
incidents$	47 412
includ	935 60 1289
include$	1479
included$	1479 936
inclusive$	1351
increa	33 418 428 440 553
increase$	33 909 1347
increased$	909 1531 362 442 1331
increases$	1347
increasing$	909
indivi	1138 298
individually$	1682 1359
indoors$	1720 1726
induct	1445 902 1453 357 1239 544
inducted$	1446
induction$	2
influe	1345
influence$	1576 1076 1620 763
influenced$	763
influences$	763
influencing$	763
influential$	1361
inform	1442 1445 1453 964 357 1239 1289 544
inform$	751
information$	1428 889 1492 1508 1304
informed$	962 1507 1541 1301 1320 751
informing$	751
informs$	751
injunc	151 1027 152 1028
injunction$	1355
injunctions$	1355
injur	555
injured$	628
input$	700
ins$	1216
inside$	1055 1720 1726
inspire$	686
inspired$	686
inspires$	686
instal	895 1233
install$	787
installation$	27
installed$	1439 787
installing$	787
installs$	787
instead$	248 1174 409
instru	203
instruct$	163
instructed$	163 207
instructing$	163
instructs$	163
intell	964
intelligence$	1508
intend	462
inter$	85
interest$	1545
interests$	195
interv	1445 1453 357 1239 544
intervention$	1306 1349
interventions$	1306
interview$	530
interviewed$	530
interviewing$	530
interviews$	530
into	942 251
into$	1479 1486 1504 1007 1638 242 1708 1333 490
introd	4 1233 493
introduce$	872
introduced$	872
introduces$	872
introducing$	872
introduction$	880
investigate$	458
investigates$	458
investigating$	458
invita	1445 1453 357 1239 544
invite	876 1436 1442 902
invite$	802
invited$	1420 1446 802
invites$	802
inviting$	802
involv	1289
involve$	770
involved$	770
involves$	770
involving$	770
is	879 61 73
is$	903 907 37 56 997 221 384 386
isolat	489
isolate$	488
isolates$	488
isolating$	488
isolation$	1700 1366
issue$	1490 1492 1521 412 1292 712
issued	35 1233
issued$	911 1240
issues	1304
issues$	1490 947 1492 1521 412 712
it	924 1473 1258
it$	943 1210 1251 384 1379 1381 1386 1405 1412 1415
its$	1059 1770 1231 465 1376 1377 1379 1398 1402 1405 1415 1416
jog$	543
joges$	543
jogs$	543
join	882 1426 1436 25 1080
join$	871
joined	1436
joined$	85 86 113 1289 871
joining$	871
joins$	871
joint	889 85
joint$	1433 961 1124 260 1137 1718 1304 453
jointly$	1305
judgement$	1517 699
judgment$	699
july$	920
june$	920
keep	1459 1037 172 326 328 425 440
keep$	57 83 122 144 1040 194 219 220 222 1115 270 278 300 306 426 444 496 838
keeped$	278
keepin	425
keeping$	83 122 144 219 220 222 270 278 300 306 426 496 838
keeps	425
keeps$	57 83 122 144 219 220 222 270 278 300 306 426 496 838
kept	61 62 63 960 1233 425
kept$	1423 932 57 938 939 1504 122 999 219 1097 300 306 319 328 496
keys$	364
kid	1202
kind$	1468 1148 1351
kinder	292 1186
kit$	364
kitche	1756
kitchen$	27
kits$	364
knew$	1464 368 385
knife$	588
knives$	587
knock$	538
knocking$	538
knocks$	538
know	1459 929 1473 1289
know$	368 385
knowing$	368 385
known	61
knows	929 1473
knows$	368 385
labeled$	644
labelled$	644
lad	1202
lad$	288
lads	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 1697 1176 1198 1353 1365 1373
lads$	288 1742
laid$	1447
lamp$	19 31
lamps$	19 31
landlo	1208 1764
landlord$	1752 568
landlords$	568
language$	1326
lanyards$	364
larger$	1699
last$	1458
late	1213
late$	1757
later$	1303
launch	1233
lead	18 1444 360
lead$	1469 156 353 361 1407
leadar	894 1438
leadat	894 1438
leadca	894 1438
leadch	894 1438
leadchecks$	894
leadci	894 1438
leadco	894 1438
leadde	894 1438
leadem	894 1438
leader	138 1020 1572 1575 1039 1079 1637 1094 1095 1640 1643 224 1109 1697 1176 309 1353 1365 1368 1373
leader$	1603 1361 1364
leaders$	1603 1361 1364 601
leadfi	894 1438
leadho	894 1438
leadin	288 1368
leading$	353
leadlo	894 1438
leadma	894 1438
leadme	894 1438
leadof	894 1438
leadpr	894 1438
leadre	894 1438
leadru	894 1438
leads$	1469 353
leadse	894 1438
leadsh	894 1438
leadsu	894 1438
leadup	894 1438
leadvi	894 1438
leadwr	894 1438
leafle	1445 28 1453 357 1239 544
leaflet$	1428 1454 1759 546
leaflets$	1454
learn	428
learn$	1630
learni	1445 1453 964 357 1239 544
learning$	1508
leave	1459 157 174 257 323
leave$	57 1029 1033 1050 1133 267
leaves	323
leaves$	57 267
leavin	157 1172 323
leaving$	57 1033 267
leavingtime$	1716
leavingtimes$	1716
led$	130 1320
left	61
left$	932 57
lend$	827
lending$	827
lends$	827
less	294
less$	184 185 1075 1160 408 549
lessen	308
lesson	1445 1453 1103 1647 1189 1733 357 1239 544
lesson$	1454 1456 230 1710 546
lessons$	1454 1456 1465 1408 1417
let$	1011 1036 213 1115 1145 341
leted$	1011
lets$	213 341
letted$	1011
letter	1445 1453 357 1239 544
letter$	1428 47
letters$	47
letting$	213
level$	362
levels$	362
liais	1300
liaise$	682
liaised$	682
liaises$	682
liaising$	682
liaiso	889
liaison$	1433 1505 682
library$	1656 1698
licenc	1445 1453 357 1239 544
licence$	151
lift$	526
lifted$	526
lifting$	526
lifts$	526 1417
light$	19 31 333 504
lighting$	19 31 504
lights$	19 31 333 504
like	929 1473
likes	887 929 1473
likes$	1431
limit	143 1037 200 294 320
limit$	223 321
limited$	1556 321
limiti	143
limiting$	223 321
limitped$	321
limitping$	321
limits	143
limits$	223 321
limitting$	321
line$	98
lines$	98
linger	1734
linger$	1717
link	1019 1114
link$	103 1563 159 179 1658 1184 345 401
linked$	103 345
linking$	103 345
links	1304
links$	103 1526 1563 159 179 1658 1184 345 401 1304
list	28 916
list$	3 15 1460 1759 399
listen	1289
listen$	747
listened$	380 747
listening$	1302 448 747
listens$	747
lists$	15 399
lit$	1257
live	1653 1233
live$	1630 1097 285 1729 1738
lives$	285
living$	1630
loaded$	1240
lock$	19 31 278 780
locked$	278 780
locking$	278 780
locks$	19 31 278 780
log$	3 15
logged	1233
logged$	596
logs	894 1438
logs$	15 596
loiter	1734
long$	1466
longer	1459 166 1173 327 553
longer$	969 135 160 1042 202 204 1086 1247 484
look	462
look$	101 117 172 457 470
looked$	61 960 457
lookin	462
looking$	117 457
looks	462
looks$	117 457
loop$	1301
loosen	238 1171 308
loosen$	1715
loosens$	1715
lose$	157
loses$	183
lower	553
lower$	522
lowered$	522
lowering$	522
lowers$	522
loyalties$	179
loyalty$	179 1184
lunch	1103 1647 1172 1224 1225
lunch$	1104 1768 1769 1408 1417
lunche	1647
lunches$	1408
lunchtime$	1716
lunchtimes$	1716
made	1436 73 1233
made$	1447 207
mail	1445 1453 357 1239 544
mailed	876 1233
mailed$	1420
main	288 1368
mainta	428 440
maintain$	736
maintained$	1531 736
maintaining$	736
maintains$	736
make$	73 89 992 265 284 339 441 468
makes	894 1438
makes$	265 284 339 468
making$	89 265 284 468
male$	1265 773
males$	1265 773
mam$	652
man$	562 773
manage	18 894 1438 101 992 1764 360 428
manage$	977 1536 1704 727
managed$	1531 480 727
management$	453
managerchecks$	894
managers$	26
manages$	727
managing$	727
manner$	1533
many$	1435 892 910 1466 1741
map	1445 28 1453 357 1239 383 544
map$	1759 343 366
mapped$	343 597
mappin	1445 1453 357 1239 383 544
mapping$	343 597
maps$	343 366
march$	920
mark$	1242 1259
marked$	384
marks$	1242 1259
master	1445 1453 357 1239 544
match	30 1224 1225 1232
match$	906 1754 1768 1769 1775 1776
matche	1232
matches$	906 1775 1776
matter$	935 1521
matters$	1521
may$	920 1494
meal	30 1224 1225
meal$	906 1759 1768 1769 1775 1408
meals$	906 1775 1408
means$	1488 1525
measur	965
measures$	1509 966
mechanisms$	966
mediat	1445 1453 357 1239 544
meet	877 32 1459 1018 1571 1030 1580 1581 1057 1074 1080 1083 1659 1149 1717 1203 1300
meet$	908 1015 1562 1029 1574 1601 1602 1623 1627 1693 1152 1740 338
meetin	889 1445 1453 1019 1564 1584 1076 1734 1746 357 1239 544
meeting$	1433 1454 1555 1563 1033 1612 1617 1629 1136 1681 1158 1703 546
meetings$	1433 1454 1488 1555 1620 1136 1681
meets	894 1438
meets$	908 1015 338
meetup$	1618
meetups$	1618
member	23 1444 39 49 53 930 958 120 996 138 1020 1572 1038 1039 1589 1591 188 1079 1637 1094 1095 1640 1643 224 1109 1657 258 1697 1709 1176 1198 360 1245 1353 1365 1373
member$	1645 288 1194 1364
members$	0 1 20 899 26 915 925 927 1474 1502 1035 1070 1621 1645 1658 288 1742 325 1364
membership$	1119
memora	1445 1453 357 1239 544
men$	562 773
mend$	790
mended	895
mended$	1439 790
mending$	790
mends$	790
mentor	18 894 1438 1444 1445 1453 357 360 1239 544
mentor$	0 1 26 1454 361
mentorchecks$	894
mentoring$	1434
mentors$	0 1 26 1454
mentorschecks$	894
messag	1445 1453 1080 1158 1746 1203 357 1239 544
message$	1762
messages$	1555 1013 615
messaging$	1555 1617 1702
met	1436 897 32 262 1289
met$	1430 1441 900 908
meters$	1616
metres$	1616
miles	266 1738
miles$	1616 1142 1191
milestone$	21
milestones$	21
mind$	1538 1301
mindfu	960 1003
mindful$	1504 1507 1547
minibu	1445 1453 357 1239 544
minibus$	1775
minimi	143 200 294 428
minimised$	1531 1556
minute	1445 1453 357 1233 1239 544
missin	917
missing$	1461 555
mistak	635
mitiga	428
mitigated$	1531
mix	1018 1571 1030 1580 1083 1659 1717
mix$	1562 1574 1623 1627
mixing	1019 1564 1584 1734 1746
mixing$	1563 1612 1629 1703
model$	1325
models$	1325
module	1445 1453 357 1239 544
moment$	1497
monday$	1211
mondays$	1211
money$	12
monito	960 1300
monitor$	592 679
monitored$	1504 592 679
monitoring$	592 679
monitors$	592 679
monthly$	1421 348
months$	1513
more	33 80 85 418
more$	909 912 38 956 961 1025 190 1069 216 1699 292 1186 362 1248 1314
most	17
most$	893 912 1109
mother	1062
mother$	651
motivate$	687
motivates$	687
motivating$	687
mov	328
mov$	268 281 318
move	233 323
move$	162 174 186 219 1654 235 253 257 268 281 304 1185 318 1356 503
moved	233
moved$	917 162 186 1063 1097 1100 253 268 281 1164 1185 318 328
moveed$	304
moveing$	162 304
movements$	603
movered$	304
moves	233
moves$	162 186 219 1654 253 268 281 304 1185 318 1356 503
moving	233
moving$	268 281 318 422 503
movred$	268 281
movring$	268 281
movs$	268 281 318
much$	892 1466
multi$	889 85 86
mum	1062
mum$	651
mural$	27 1759
murals$	27
must$	111 1150
name	1459 916
name$	1460 516
named$	1237 388
names$	398 516 620
nan	1062
nan$	654
nana$	654
nanny$	655
naturally$	1171
near	1161 1166
near$	969 1046 1630 1710 1390
nearby$	1375
necess	80
necessary$	956 1295 1296
needed$	1295 1296
needs	1289 1304
needs$	1306 710
neither$	142 231 290
nephew	1202
netbal	1232
netball$	1776
networ	10 945 1208
network$	886 52 1489 195 1712 1749 1752
networks$	1488 1525 195 1712 1749
never	166 1173
never$	135 142 160 1042 204 1649 240 256 276 484 649
new	158 292 1186
new$	189 252 272
newsle	1445 1453 357 1239 544
newsletter$	546
next$	1161 1166 1303
nicer	292 1186
nicer$	272
niece	1202
night	1103 1647 1678 1736
night$	1427 1091 1651 1666 1667 1162
nights	1647 555
nights$	1427 1091 1652 1667 1679 1162 1252
no	198
no$	141 169 193 210 214 279 371 372
nobody	53
nobody$	290 554
non	140 476
nonassociation$	1352
noncontact$	1016
none	53
none$	170 231 290 554
nor$	142
normal$	944
norms$	1326
not	1037 166 198 1173 1174
not$	41 58 59 135 142 153 160 1583 1042 202 204 1649 231 240 246 256 269 276 484 648
note	1445 1453 934 72 357 1239 544
note$	15 1477 1478
notes$	15
nothing$	173
notice	28 929 1473 1027 1028
notice$	31 147 333 1354 1362 1363
noticeboard$	1448
noticeboards$	1448
notices$	31 333 1354 1362 1363
notifi	1442
now$	903 1458 133
nowhere$	182
number	28
number$	6 1428 9 11 1196
numbers$	1435 1196 364
nurse	18 1444 360
nurse$	675
nursea	894 1438
nursec	894 1438
nursechecks$	894
nursed	894 1438
nursee	894 1438
nursef	894 1438
nurseh	894 1438
nursel	894 1438
nursem	894 1438
nurseo	894 1438
nursep	894 1438
nurser	894 1438
nurses	894 1438 360
nurseu	894 1438
nursev	894 1438
nursew	894 1438
nurtur	428
nurture$	762
nurtured$	762
nurtures$	762
nurturing$	762
observ	1445 1453 357 1239 544
obtain	1233
occasi	555
occasions$	1099
occur	988
occur$	1532
occurs$	1532
october$	920
of	890
of$	1424 891 1460 1462 928 1479 70 1493 1509 974 985 1567 1024 1031 1589 1051 1055 1131 1133 1690 1701 1165 1188 1766 1244 369 1274 1275 1285 1330 1336 1370
off	1032 1183 1738 1772
off$	1422 1441 150 1033 1727 1377 1400 1401 1404
offer	1445 1453 80 357 1239 1304 544
offer$	956 110 768 845
offere	876 1442 35 80 132 1233
offere$	110
offered$	1420 911 956 1501 960 1008 768 845
offeres$	110
offeri	80
offering$	956 110 768 845
offers	894 1438 80
offers$	956 110 768 845
office	18 894 1438 1444 360
officer$	0 1 26 571
officerchecks$	894
officers$	0 1 26 571
officerschecks$	894
often$	892 1466 1554 1284
older	288 1368
older$	138 1020 1572 1039 1077 1079 1637 1094 1095 1640 1643 1697 1176 1737 389 391 1353 1365 1373 498
oldest	138 1020 1572 1575 1039 1079 1637 1094 1095 1640 1643 224 1109 258 1697 288 1176 309 1353 1365 1368 1373
oldest$	1737
on	1213
on$	904 1461 1511 1512 982 995 1582 1607 1085 232 247 1706 1165 335 1757 1758 1760 1226 1774 1278 443 1350 1376 1377 1390 1391 1400 1401 1414
once	1739
once$	1421 1610 1628 1636 1740 1758
one	1575 288 1368
one$	1574 165 1043 168 1056 1084 224 1101 1109 258 1138 1682 1144 1693 280 290 1714 298 309 313 1239 388 1359 1377 1392 1393 1412 554
ones	1199
ones$	1621 1668 1199 1743 1364
ongoin	80
ongoing$	956 976 453 680
only$	167 208 1682 302
open	1213
open$	883 1469 1542 1543 1003 1757 1257 1302 1351 1407 778
opened	1233
opened$	1447 778
opening$	500
opens$	1469 778
operat	1276
opport	1552 1289 1304
opportunities$	986 1306 1307 460
opportunity$	1527 460
opposite$	227 1134
optimi	428
option	1552 1335
option$	1334 460
options$	1748 1306 1334 460
order	1561 151 1027 1028 203
order$	1560 147 163 1354 1362 1363
ordere	1233
ordered$	163 207
ordering$	163
orders	1027 1028 203
orders$	1560 163 1354 1362 1363
ordina	113
ordinate$	1343
ordinated$	962 989 1343
ordinates$	1343
ordinating$	1343
organi	1450 1233
organise$	1469 355
organised$	355
organises$	1469 355
organising$	355
other	945 120 996 1576 158 1581 1591 1593 1604 1619 1107 1657 1660 1661 1129 1686 292 1186 491 1371
other$	1489 1577 1035 1590 1048 1612 1069 1071 1618 1077 1624 1633 1634 1642 1646 227 249 1126 252 1140 1685 1143 1689 1714 1721 1180 1728 1744 1747 1204 1367
others	945 1604 1657 1179
others$	1489 1035 1590 1620 1624 1626 1633 1634 1646 1143 1714 1721 1722 1723 1728 1744 1747
our	935
our$	1479 465
out	1772 1335
out$	880 1449 911 918 1476 933 58 1479 936 938 993 1544 1562 1029 1032 1054 1627 1644 1653 234 1113 1659 1129 1154 1708 1715 1175 1192 1195 1222 379 1315 1383
outcom	1304
outcomes$	715
outing$	1775
outings$	1681 1775
outlet	1345
outlook$	1545
outrea	1445 1453 357 1239 544
outreach$	1434
outsid	58 1071 1129
outside$	904 1685 1375 1390
over	1151
over$	1568 175 1618 1694 1695 1699 437 1330
overla	1030 1717
overlap$	1574 1586
overs$	1618
oversi	1289 1304
oversight$	1316 1329 454
overview$	1316
own$	937 940 1053 1088 1700 286 1262 1359
owner	1764
pack	1445 1453 357 1239 544
pack$	1428
page	1445 1453 357 1239 544
page$	887
paid	1233
paid$	346
paint$	791
painte	895
painted$	1439 1447 791
painting$	791
paints$	791
pair	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 258 1697 1176 1353 1365 1373
pairs	1199
pairs$	1743
panel	10 1445 1453 945 357 1239 544
panel$	886 1489
parame	934
parameters$	1478
parcel	316
parcelled$	1192
parent	17 1444 53 958 1214 360
parent$	0 1 26 651
parents$	0 1 893 20 26 1502 990 1039 164 239 1157 1767 1327 1339 651
park$	1636 1656 1698 540
parked$	540
parking$	540
parks$	540
part	882 1426 1436 1437 25 489
part$	1443 901 58 935
partic	882 1426 887 25
participants$	1431
participate$	901
participates$	901
participation$	1238
partie	30
parties$	906
partin	489
partne	10 889 1444 945 85 86 360 1304
partner$	660
partners$	0 1 886 26 1489 87
partnership$	886 1433 961 962 1305
party	30
party$	906 1775
pass$	72
passed$	1491
passes$	364 1408
pastor	80
pastoral$	956
path	1756
path$	27
pathwa	1345
pathway$	1748
pathways$	1488 1748
patient$	1351
patrol	877 1445 1453 357 1239 544
patrol$	1434 577 820
patrolled$	820
patrolling$	820
patrols$	1434 577 820
pay$	786
paying$	786
pays$	786
peer	1576 1034
peer$	138 1020 1572 1576 1034 1578 1039 1079 1637 1094 1095 1640 1643 1657 1692 1697 1168 1176 1205 1353 1365 1373
peers	1657 1168
peers$	1577 1578 195 1672 1143 1692 1712 1714 1721 1728 1730 1732 1744
people	17 1444 996 360
people$	0 1 893 20 899 26 915 925 1471 1474 1475 1502 1550 1070 1658 1692 288 1742 331 1761 1267 392 1374
per$	17
percen	17
percent$	893
perceptions$	1326
perfor	30 1450
perform$	350 854
performance$	906 1754
performances$	906
performed$	854
performing$	350 854
performs$	350 854
periodic$	424
periodically$	1512 424 1303
permit$	1485 1519 1011 1145 1347
permited$	1011
permits$	1485 1519 1347
permitted$	1011 1036 1178
person	1444 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 224 1109 1697 1176 360 1353 1365 1373
person$	0 1 26 113 1645 1194 1267
phone	877 1203
phone$	364 805
phoned	876
phoned$	1420
phones	161
phones$	364 805
phoning$	805
pick$	101 310 527
picke$	310
picked$	61 62 960 527
pickes$	310
picking$	310 527
picks$	310 527
picnic	30
picnic$	906 1775
picnics$	906
picture$	943
pitch	1756
pitch$	27
plac	328 493
plac$	318
place	888 895 1445 1450 1453 233 357 1233 1239 544
place$	1432 1439 1497 1501 1510 1544 1636 219 230 235 1119 248 1676 1174 304 318 1237 1290 1388
placed	233 1233
placed$	1630 1097 1100 253 1156 1164 318 328
placeed$	304
placeing$	304
placem	1103 1647 1104 1653 1121 1673 1130 1678 315
placement$	1654 235 1674 1724 1748
placements$	1648 1654 235 1665 1679 1724 1748
placered$	304
places	233 1219
places$	1497 219 235 304 318 1763 1388
placin	233
placing$	318
placs$	318
plan	1445 1453 357 1239 462 544
plan$	2 1428 21 1469 1481 1484 943 1303 546
planni	462
planning$	1505 1328
plans	462
plans$	1469 966
plant$	848
planted$	1447 848
planting$	848
plants$	848
play	30
play$	27 906 1029 1078 1754 356 861
played	1450
playgr	1103 1647 1678
playing$	356 861
plays$	906 356 861
pledge$	29
podcast$	1762
point	916
point$	1460 1497
police	18 894 1438 1444 360
police$	0 1 26 569
policechecks$	894
polici	1445 28 1453 357 1239 544
policing$	570
policy	1445 28 1453 1227 357 1239 544
policy$	1771 546
pond$	27
pool	1232
pool$	1776
pop$	470
positi	158 292
position$	1303
positive$	1536 469 1351
possib	1335
possibilities$	460
possibility$	1334 460
possible$	1142 1295 1296 1312 460
post	1445 1453 357 1239 544
post$	1457 1237
posted	905 35 1233
posted$	1449 911 1240
poster	1445 28 1453 357 1239 544
poster$	31 333 1759 546
posters$	31 333
potential$	460
power$	147 1354 1362 1363
powerful$	1704
powers$	147 1354 1362 1363
practi	1444 964 360 1304
practicable$	1296
practice$	1506 1508
practitioner$	0 1 26
practitioners$	0 1 26 87
presen	1445 1453 988 357 1233 1239 544
presence$	1047 1316 1318
present$	1532 1676 1351 529 1407
presented$	529
presenting$	529
presents$	1532 529
preven	143 146 1037 197 198 326 428
prevent$	144 1040 194 1115 282 730
prevented$	1556 314 730
preventing$	144 282 730
prevention$	730
prevents$	144 282 730
prey	1269
prey$	1470 51
preying$	51
preys$	51
price	1227
price$	1771
print$	814
printe	905 1233
printed$	1449 814
printing$	814
prints$	814
priori	1289 428
priorities$	701
prioritise$	606
prioritised$	1531 606
prioritising$	606
priority$	978 701
prise$	219
pro	158 292
proact	86 113 1003
proactive$	962 989 1547 758
proactively$	758
problem$	1521
problems$	1521
procedures$	1488
processes$	1488 966
produc	4 894 1438 1233
production$	880
profes	10 1444 945 360
professional$	0 1 26 973 361 415
professionals$	0 1 886 26 1489 87
profile$	1292 1316 595
profiled$	595
profiles$	595
profiling$	595
profit	1269
profit$	1470
progra	1445 1453 1189 1733 357 1239 544
programme$	2 1425 1748 358
programmes$	1748
progre	897 960
progress$	1487 1526 1303 724
progressed$	1441 1504 724
progresses$	1487 724
progressing$	724
progresss$	1487
prohib	143 146 197
prohibit$	144
prohibited$	1556 314
projec	1736
project$	27 1611 358
promise$	207
promises$	207
promot	428
promote$	693
promoted$	1531 693
promotes$	693
promoting$	693
promptly$	1508
proper$	944
proportionate$	755
proportionately$	755
protec	428
protect$	737
protected$	1531 737
protecting$	737
protection$	151
protective$	1304
protects$	737
protoc	1445 1453 357 1239 544
protocol$	546
provid	894 1438 35 80 1233 440
provid$	110
provide$	956 110 767 844
provided$	911 956 1501 132 1240 767 844
provider$	1691
providers$	1691
provides$	956 110 767 844
providing$	956 110 767 844
provids$	110
provis	4 1445 1453 1653 357 1239 1304 544
provision$	880 1724 1306 1307
provisions$	1724
pru$	1724
psychiatrist$	672
psychologist$	671
public	4 847
publication$	880
publis	905 1233
publish$	815
published$	1449 815
publishes$	815
publishing$	815
pull$	156 219 299
pulle$	299
pullen$	299
pulles$	299
pulling$	299
pulls$	299
pupil$	288
pupils	1228
pupils$	288
purcha	1233
purpose$	1529
put	328 493
put$	895 905 1450 90 1000 328 1233 837
puts$	837
putting$	90 837
qualit	1304
questi	1445 1453 357 1239 544
quicke	553
quit$	211
quiting$	211
quits$	211
racism	643
racist	643
radar$	1301
raise	72 101
raise$	977 416 446 849
raised$	1491 416 1331
raises$	416 849
raising$	416 1293
ramp	1756
ramp$	27
ran$	1234
rate	1459
rate$	362 547
rated$	547
rates$	362 547
rather$	248 1174 410
ratifi	1233
ration	294
re	1152 383
re$	1158
reach	916 1203
reach$	1460 439 545
reache	876 1436
reached$	1420 545
reaches$	439 545
reaching$	439
read	876 1429 1233
read$	1420 905 830
reading$	830
reads$	830
ready$	1447
reassurance$	1500 696
reassure$	696
reassured$	696
reassures$	696
reassuring$	696
receiv	1436 1437 80 1233
receive$	956
recogn	992 428
recognise$	1536 744
recognised$	744
recognises$	744
recognising$	744
record	894 1438 1445 1453 935 60 61 62 63 945 72 357 1233 1239 544
record$	3 15 1481 1482 1484 342
recorded$	1479 936 938 939 342
recording$	342
records$	15 1489 342
recove	553
recrui	876 1233
recruit$	798
recruited$	1420 798
recruiting$	798
recruits$	798
redecorated$	1447
redraft$	824
redrafted$	824
redrafting$	824
redrafts$	824
reduc	200 294 308 320 553
reduce	143 428
reduce$	223 731
reduced$	1531 1556 731
reduceing$	223
reduces$	223 731
reduci	143
reducing$	731
referr	876 887 1436 1442 1445 1453 357 1239 544
referral$	47 1759
referrals$	1431 47
referred$	1420
reflec	992
reflect$	1536
reform$	1696
refunds$	1417
refurbished$	1447
refurbishment$	27
refuse	198
refused$	319
regard$	978
region	1673
regist	1429
register$	3 15 304
registered$	304
registering$	304
registerred$	304
registers$	15 304
regrou	1152
regroup$	1696
regular$	976 362 424 442 453
regularly$	1508 1512 424 1303
rehear	30 935
rehearsal$	906 1773
rehearsals$	906 1773
rehearsed$	1479
rehous	233
rehous$	268 281
rehouse$	225 268 281
rehoused$	1100 225 268 281 1164
rehouses$	225 268 281
rehousing$	225 268 281
rehousred$	268 281
rehousring$	268 281
rehouss$	268 281
relati	1019 1021 1062 1653 1114 1304
relationship$	1563 1658 704
relationships$	1526 1563 195 1658 704
relatives$	663
releva	935 80
relevant$	1479 944 956 1295 1296
reliance$	1184
reloca	233
relocat$	268 281
relocate$	225 253 268 281
relocated$	1100 225 253 268 281 1164
relocates$	225 253 268 281
relocating$	225 268 281
relocatred$	268 281
relocatring$	268 281
relocats$	268 281
remain	61 127 425
remain$	963 997 999 270 444 496
remaining$	270
remains$	997 999 270 496
rememb	929 1473
remind$	694
reminded$	694
reminding$	694
reminds$	694
remote$	1191
remov	485
remov$	299
removal$	155
remove$	156 236 299 818
removed$	236 1663 1164 818
removen$	299
removes$	236 299 818
removing$	156 236 299 818
removs$	299
reopen$	852
reopened$	852
reopening$	852
reopens$	852
repair	895
repair$	27 789
repaired$	1439 789
repairing$	789
repairs$	27 789
repeat	935 60
repeat$	1479
repeated$	1479 936
replac	895 1174 481
replace$	506 536
replaced$	1439 1680
replaces$	506
replacing$	506
replie	887
replies$	1431
reply	1429
report	877 887 894 1438 1445 1453 1459 934 935 60 72 357 1239 544
report$	47 1477 1478 546 547
reported$	1479 936 1491
reports$	1431 47
reques	493
requir	203
require$	163
required$	207 1295 1296
requireed$	163
requireing$	163
requires$	163
resent	929 1473
reserve$	863
reserves$	863
reserving$	863
reside	30
residential$	906
residents$	1374
resili	1304
resilience$	706
resour	1445 1453 357 1239 544
resources$	941 975 1306
respec	428 638
respect$	746
respected$	1531 746
respectful$	1468 746
respectfully$	746
respecting$	746
respects$	746
respite$	241
respon	1429 887 1436 1437 1003 428 1304
respond$	101 433 721
responding$	721
responds$	721
response$	1506 721
responses$	1431 721
responsibility$	952
responsive$	1547
rest	1576 1593 1604 1619 1660 1686 1371
rest$	1624 1626 1646 1657 241 1714 1721 1179 1728 1744 1747
restri	143 200 294 320
restrict$	223 321
restricted$	1556 314 321
restricting$	223 321
restrictped$	321
restrictping$	321
restricts$	223 321
restrictting$	321
resurfaced$	1447
resurfacing$	27
retain	440
return	1429 1436 1437
return$	287
returning$	287
returns$	287
retwee	887
retweets$	1431
reunit	1152
reunite$	1696
review	894 1438 1445 1453 960 357 1233 1239 1300 544
review$	2 1520 1301 427 754
reviewed$	1504 427 754
reviewing$	427 754
reviews$	427 754
revise	1233
rewrite$	823
rewrites$	823
rewriting$	823
rewritten$	823
ride$	1116 1773
rides$	1773
right$	944 1536
rights$	636
ring	877 1459 916 1080 1203
ring$	1460 806
ringing$	806
ringle	1109 1368
ringleader$	1361 1364 600
ringleaders$	1361 1364 600
rings$	534 806
rise	553
rise$	33
rises	553
rising	553
risk	1304
risk$	1490 1521 412 1303 716
risks$	1490 1521 412 716
rival	777
road	1678
road$	1684
robbed	917
robbed$	1461 51 623
robber	555
robberies$	581
robbery$	581
robust	86 113 1289
robust$	962 989 453
role	1345
role$	449
roll	4
rolled$	1233
rollout$	880
room	7 1103 1647 1756
room$	27 230 1710 1757 1759
rooms	1647
rose	553
rota	1445 1453 357 1239 544
rota$	1759
round$	1346
rounde	1232
rounders$	1776
route	1678 1219
route$	1120 1684 1219 1763
routes$	1488 1120
routine$	424
routinely$	424
routines$	621
row$	47
rows$	47
rugby	1232
rugby$	1776
rule	28 1561 1227
rule$	29 1560 1771
ruled$	932
rules$	29 1560 1771
run	1233
run$	1469 1470 1773 1234 1407 841
rung	876 32
rung$	1420 908
running$	841
runs	894 1438
runs$	1469 1773 1234 841
s$	64 1076 1101 243 1367
s34$	486 487
s35$	486 487
safe	1219 1289 1304
safe$	1468 1536 1540 1541 1763 1260 641
safegu	428 640
safeguard$	738
safeguarded$	1531 738
safeguarding$	738
safeguards$	738
safely$	1255 551
safer	1186
safer$	1536 1540 1541 1317 550 641
safety	1289 1304
safety$	1529 452
said	929 1473 60
said$	936 547
same	1106 1739
same$	1457 1056 1106 1650 1122 1123 1676 1166 313 1739
sanction$	609
sanctions$	609
sat$	1097
saturday$	1211
saturdays$	1211
saw	929 1473
say	1459 916 929 1473
say$	1460 547
saying$	547
says	929 1473
says$	547
scatte	1063 1064 489
scattered$	1607 1608
schedu	1233
scheme	1445 1453 357 1239 544
scheme$	358
school	18 894 1438 1444 958 1103 1647 1104 1653 1673 1130 1678 1147 1189 1733 315 1736 1764 360
school$	0 1 26 1465 1502 962 1654 235 1655 1656 1662 1671 1674 1675 1691 1724 1770
schoolchecks$	894
schooled$	1156
schools$	0 1 26 1648 1679 1691 1724
scope	934 935
scope$	1477 1478 1479 459 460
scopes$	459
scoping$	459
score	1459
score$	42 547
scores$	42 547
screen	1445 30 1453 357 1239 544
screening$	906
screenings$	906
search	917
search$	611
searched$	1461
searches$	47 611
seat$	219 285 1759 859
seated$	1097 285 859
seating$	19 219 859
seats$	19 219 285 1388 859
section34$	486
section35$	486
secure	888 1233
secured$	1432
security$	1529
see	877 1459 929 1473 1581 1080 1083 1659 1717 1203
see$	1571 1030 1580 1057 199 1623 1627 1149 352
seeing	1564 1584 1746
seeing$	1571 1033 1612 1617 1703 1734
seek	172 462 493
seek$	107 265
seekin	462
seeking$	265
seeks	462
seen	876 1436 1442 32 1018 1083 262
seen$	1420 908 1562 1569 1627
sees$	199 352
seize$	612
seized$	612
seizes$	612
seizure$	612
seizures$	612
select$	310
selecte$	310
selectes$	310
selecting$	310
selects$	310
self$	1304
sell	1269
sell$	1470 51 1750 1751
seller$	567
sellers$	1374 567
selling$	51 1250 1268 1270
sells$	51 1270
semina	1445 1453 357 1239 544
send	233 328
send$	287 304 318 803
sende$	318
sended$	304 318
sendes$	318
sending$	287 304 318 803
sendred$	304
sends	894 1438
sends$	287 304 318 803
senior$	453
sense$	109
sensit	113 1003
sensitive$	1507 989 1547 757
sensitively$	757
sent	1436 35 917 233 1233
sent$	911 1461 186 1100 253 1156 1164 1185 318 328 1240 804
sente$	318
sented$	318
sentes$	318
senting$	318
sents$	318
separa	1063 1064 1138 292 316 489
separate$	1088 215 227 228 1108 244 245 252 1134 1135 1140 271 286 296 301 1180 1181 1204 1372
separated$	1607 1608 1192 1372
separately$	1682 771
separation$	489
september$	920
sergea	1444
sergeant$	574
serve$	862
serves$	862
servic	7
service$	358
services$	1488 87 1525 1306 1307
serving$	862
sessio	1445 1453 1736 357 1239 544
session$	1454 1091 1651 1656 1666 1136 1681 1773 546
sessions$	1454 1091 1652 1656 1668 1136 1681 1773
set	1103 1647 1678 1189 1733 493
set$	935 60 61 62 1000 1662 1128 1148 1710 1233 509 523
sets	1647 1733
sets$	1128 1679 509 523
setting$	1497 509
settings$	1497
sever	143 238 308
several$	280
severed$	1579
severi	143
severs	143
sew$	857
sewing$	857
sews$	857
share	72
share$	88 1078 753
shared	1233
shared$	1491 1124 260 1137 1718 316 753
shares	887 894 1438
shares$	1431 1078 753
sharing$	1433 88 1617 1078 753
she	53 288 309
shed	1756
sheet	1445 1453 357 1239 544
sheet$	15
sheets$	15
shelte	1756
shelter$	19 27 31
shelters$	31
shift	1445 1453 357 1239 544
shift$	1454 1748
shifts$	1454 1748
shoo	322
shop	1764 1245
shop$	1448 1636 1698
shopke	1444 1208 360
shopkeeper$	0 1 26 1752 1272
shopkeepers$	0 1 26
shoplifting$	590
shops$	1448 1698 1767
shorte	294 553
shorten$	850
shortened$	850
shortening$	850
shortens$	850
should$	957 111 112 1150
show	30 916
show$	906 1460 1775 1242 1259 1407 831
showing$	891 831
shown	905 35 132
shown$	1449 911 1008
shows$	906 1242 1259 831
shut$	278 319
shuted$	278
shuting$	278
shuts$	278
siblin	258 259
side$	906 1776
sign	1436 1437 28
sign$	882 887 19 896 31 333 1759 816
signed	905 1233
signed$	876 878 896 897 1449 816
signing$	816
signpo	876
signpost$	683
signposted$	1420 683
signposting$	683
signposts$	683
signs$	19 31 333 816
since$	1254
sing$	543
singes$	543
single	298
singly	1138
singly$	1682 1722 1359
sings$	543
sister	258 1202
sister$	651
sit	61 1030
sit$	1018 1029 1574 1580 180 1078 1630 1097 285 1740 515
site	1103 1647 1118 1678 1736
site$	1662 1666 1700
sites	1647
sites$	1679
sits$	1078 285 515
sittin	1647 1746
sitting$	1564 1617 1630 285 1734 515
sittings$	1648
situat	1304
situation$	943 1303
six	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 1697 1176 1245 1353 1365 1373
six$	1229
sixth$	1147 1189
size$	1196
skate	1756
skate$	543
skatees$	543
skates$	543
skills$	986
sleep	1459 1074
sleepover$	1555 1618
sleepovers$	1555 1618
slide	1445 1453 357 1239 544
slot	1736
slot$	1162
slots$	1162
small	1160
small$	1704
snooke	1232
snooker$	1776
so$	1010 139 154 1105 1665 284 297 403
social	1018 1564 1734
social$	1034 1168 1205 411
socialise$	1562
sold$	51 1270
solicitor$	670
some	1575 288 1368
some$	1109 280
somewhere$	1685 1169
son	1202
son$	1182 651
song$	27 1762
sons$	1182
sooner	553
sort$	1148
sought$	1501
space	1552
space$	277 317 1759
speak	877 1083
speak$	1080 1627 1203 344 1407
speaking$	1564 344
speaks$	344
speed$	1549
spend	1459 1030
spend$	1018 1574 1630 376
spending$	1564 1612 1630 1734 1746 376
spends$	376
spent	888
spent$	1432 890 376
split	1063 1151 316 489
split$	1607 1064 217 218 1695 1192
splits$	217 218
splitting$	217 218
spoken$	876 1442 902 32
spread	316
spread$	1192
squad$	576
square$	1018 1636 1656 1698
stabbing$	589
stabbings$	589
staff	17 18 1444 360
staff$	0 1 893 26 87 990 1327 1339
staffa	894 1438
staffc	894 1438
staffchecks$	894
staffd	894 1438
staffe	894 1438
staffed$	510
stafff	894 1438
staffh	894 1438
staffing$	941 975 510
staffl	894 1438
staffm	894 1438
staffo	894 1438
staffp	894 1438
staffr	894 1438
staffs	894 1438
staffs$	510
staffu	894 1438
staffv	894 1438
staffw	894 1438
stage	1756
stage$	27 1497
staged	1450
stagge	229
staggered$	296 1181
stall	1445 1453 357 1239 544
stall$	1775
stalls$	1775
stance$	1545
stand$	1029 285 1740 499 514
standi	1564 1734
standing$	514
stands$	499 514
start	1459 1172 328
start$	1065 253 304 835
started$	304 328 835
starting$	304 835
startred$	304
starts$	253 304 835
starttime$	1716
starttimes$	1716
stated	935
stated$	1479
station$	1448
stations$	1448
stay	1459 61 992 127 1653
stay$	963 1536 997 999 1097 235 270 1729 1738 337 381 384 444 496
staying$	270 337
stays$	997 999 270 337 381 384 496
steer	328
steer$	156 270 761
steered$	328 761
steering$	10 156 270 761
steers$	156 270 761
step	1202
step$	257
stepbrother$	651
stepcarer$	651
stepcarers$	651
stepdad$	651
stepdaughter$	651
stepfather$	651
stepmother$	651
stepmum$	651
stepparent$	651
stepparents$	651
steps	965
steps$	1509
stepsister$	651
stepson$	651
stereo	642
stereotypes$	1326
sticke	28
sticker$	31 364
stickers$	31 364
stigma$	1326
still$	913
stop	1459 143 1037 197 198 326
stop$	144 157 1583 1040 194 209 1115 1680 261 1694 282 1159 374 836
stoppe	917 923
stopped$	1461 1467 1556 1579 1680 314 374 836
stoppi	143 197
stopping$	144 261 282 836
stops	143 197
stops$	47 144 1680 261 282 1159 374 836
strang	1208
stranger$	1752
strate	1445 1453 357 1239 544
strategic$	453
strategies$	966 986 1306
street	1121
street$	1597
streets$	1597 1665
streng	428 1304
strength$	1526
strengthen$	734
strengthened$	1531 734
strengthening$	734
strengthens$	734
strengths$	86 1526
strive	462
strong$	442
submit	894 1438 1233
submit$	846
submits$	846
submitted$	846
submitting$	846
suitab	80 158 292
suitable$	956 1296
sunday$	1211
sundays$	1211
superv	1445 1453 357 1239 544
supervised$	482
supervision$	1434
supper	30 1224 1225
supper$	906 1768 1769 1775 1408
suppers$	906 1408
supplied$	51 1270
supplier$	586
suppliers$	586
supplies$	51 586
supply	1269
supply$	1470 51 1750 1751 586
supplying$	51 586
suppor	876 877 1445 1453 960 113 1003 262 357 1239 1289 428 1304 544
support$	1434 80 1500 81 82 966 414 1306 1307 739
supported$	1420 81 1504 1541 739
supporting$	81 739
supportive$	989 1547 442 1351 739
supports$	81 739
sure$	121 1344
surger	1224 1225
surgery$	1768 1769
survey	1445 1453 357 1239 383 544
suspen	485
suspend$	492
suspende$	492
suspended$	1663
suspendes$	492
suspending$	492
suspends$	492
sustai	684
sustained$	1531
swap$	853
swapped$	853
swapping$	853
swaps$	853
sweep	322
sweep$	856
sweeping$	856
sweeps$	856
swim$	1775 1408 543
swimes$	543
swims$	1408 543
switch$	524
switched$	524
switches$	524
switching$	524
system$	962
t$	1042
table	1678 1166 1189 1733
table$	19 1600 1666 1710 1232
tabled	1233
tables	1103 1647
tables$	19 1679
tackle	101 428
tackle$	977 607 726
tackled$	1531 726
tackles$	607 726
tackling$	607 726
tailor	80
tailored$	956
tak$	299 318
take	233
take$	4 57 76 89 107 115 125 131 287 299 318 354 829
taked$	318
takeing$	287
taken$	932 57 131 1100 299 1233
takes	233
takes$	57 125 131 287 299 318 354 829
taking	233
taking$	89 115 125 131 299 318 829
taks$	299 318
talk	877 1445 1453 357 1239 544
talk$	1454 1080 1203 461 1407 546
talkin	1746
talking$	1617 1302
talks$	1454 461
tally$	15
target	80 1269
target$	21 1470 1750 1751 594
targeted$	956
targeting$	594
targets$	21 594
task$	21
tasks$	21
taught	262
taught$	1097 1156 1164
taxi$	1775
taxis$	1775
teach$	1469 110 219 812 875
teache	17 18 894 1438 1444 360
teache$	110
teacher$	0 1 26
teacherchecks$	894
teachers$	0 1 893 26
teacherschecks$	894
teaches$	1469 110 812 875
teaching$	110 812 875
teachs$	110
team$	945
teams	1147
teams$	1691
teenag	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 1697 1176 1198 1353 1365 1373
teenagers$	1742
teleph	876
telephoned$	1420
tell	1459 916 929 1473 203
tell$	1460 163 547 832
telled$	163
telling$	163 832
tells	929 1473 203
tells$	163 547 832
tellsed$	163
tellsing$	163
tellss$	163
ten	1245
tenanc	315
tennis	1232
tennis$	1776
term	969
term$	1513
text	877 1445 1453 1080 1203 357 1239 544
text$	807
texted	876
texted$	1420
textin	1158
texting$	1702 807
texts$	807
than	1023
than$	914 1567 1568 175 1066 1072 1092 1286
that$	885 332 1244 1251 1261 388 1412
thatfriends$	1719
thatgroup$	1719
the	1214 1335
the$	881 924 990 991 1001 1081 1087 1101 1139 332 1210 1212 1757 1215 1218 1221 1770 1229 1231 1244 1251 1258 388 390 395 396 1327 1339 465 1376 1377 1379 1380 1381 1382 1383 1384 1386 1392 1393 1394 1395 1396 1397 1398 1400 1401 1402 1405 1406 1415 1416 1418
thefriends$	1719
theft	555
theft$	583
thefts$	583
thegroup$	1719
their	1619
their$	912 64 177 1087 243 1770 1244 1251 465 1377 1379 1405 1415 1416
theirfriends$	1719
theirgroup$	1719
theirs$	1468 1262
them	924 927 930 931 958 120 996 138 1020 1572 1038 1039 1079 1637 1094 1095 1640 1643 258 1697 1709 1176 309 1214 1217 1228 1245 1258 1304 1353 1365 1368 1373
them$	1471 1474 1475 1502 990 1550 1038 1595 1070 1658 325 1761 1221 1770 1251 384 1281 1327 1339 1384 1403 1404 1410 1412 1415 1418
theme$	1521
themes$	1521
themse	39
themselves$	915 1532 560
then$	1553
therapist$	673
there$	1457 972 230 1676 379 1375
these	958
these$	927 1502
they	23 39 53 120 996 188 1643
they$	899 915 943 325 533
thin$	178
things$	943 966 1302
think	929 1473 992
think$	916 1536 1546 382 456
thinking$	1505 456
thinks	929 1473
thinks$	382 456
thinned$	178
thinning$	178
thins$	178
this	935 1258
this$	1477 1478 1479 1480 1087 1139 1251 388
thisfriends$	1719
thisgroup$	1719
those$	50 330
though	929 1473
though$	1283
thought$	1505 978 382
threat	917 555
threat$	47
threaten$	51 1750 1751 1752
threatened$	1461 51 629
threatens$	51
threats$	47
three	39 53 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 259 1697 288 1176 1198 1228 1353 1365 1368 1373
three$	915 138 1020 149 1572 1039 1621 1079 1084 1637 1094 1095 1640 1643 1109 1697 280 1176 1742 1212 1215 1229 1231 1353 1365 1373 1381 1412
threes$	1743
throug	876
through$	1420 5 68 105 1330 1350
thursday$	1211
thursdays$	1211
ticket$	364
tickets$	364
tie$	159 295 1184
ties	1019 1021 1114
ties$	1563 1565 159 179 1658 295 1184
time	1647 1736
time$	941 1497 970 975 1562 1029 1585 1587 1588 1060 1061 1610 1620 1628 209 1090 1091 1636 1099 1650 1651 237 1668 1162 1170 1716 1722 1740 1252 1255 1313
timely	113
timely$	989
times	1647 555
times$	1452 34 46 1497 1091 1648 1162 1716 1725
timeta	1445 28 1453 1103 1647 1104 1130 328 357 1239 544
timetable$	1428 1674 1759
timetabled$	328
timetables$	1648
to	251
to$	1420 1446 903 908 1455 1486 951 1509 1514 977 1522 1524 1530 111 1534 1547 1004 1005 1058 1085 221 1644 242 1150 1708 1710 1220 1765 1223 1226 1774 1243 1246 1253 1254 1256 1277 1290 1336 1338 1378 1387 1394 1411 1413
togeth	1018 1019 1564 1571 1030 1580 1581 1057 1604 1074 1076 1622 1083 1106 1659 1149 1152 1739
together$	1562 1563 1569 1573 1574 1601 1602 1605 1610 1618 1620 1627 1628 1629 1630 1636 1650 1676 1689 1693 1696 1702 1740 1255 1305 1360 1419
togethers$	1618 1629
told	929 1473 935 61 63
told$	1479 939 207 547
toolki	1445 1453 357 1239 544
tools$	986
torches$	364
touch	1018
touch$	1562 1302 435
tour	1445 1453 357 1239 544
tour$	1773
tourna	30
tournament$	906 1775
tournaments$	906
tours$	1773
toward$	1338
towards$	1338 1350
town	1103 1647 1653 1673 1678 1738
town$	1655 1669 1724
towns	1647 1121
towns$	1665 1670 1679
track$	593
tracke	1445 1453 357 1239 544
tracked$	593
tracking$	593
tracks$	593
train$	783
traine	876 1436 1442 902 1233
trained$	1420 1446 782
traini	889 1445 1453 357 1239 544
training$	2 1425 1433 1434 1147 784
trains$	782
transf	233
transfer$	253 268 281 304
transfere$	268 281
transfered$	268 281 304
transferes$	268 281
transfering$	268 281 304
transferred$	1100 253 268 281 1164 304
transferring$	268 281
transfers$	253 268 281 304
transl	1233
transp	262
trauma$	86
travel	323
travel$	1015 1029 1030 1078 1630 1116 1408
travelling$	1617
travels$	1015 1078
treated$	645
tries	462
trim$	855
trimmed$	855
trimming$	855
trims$	855
trip	1445 1453 1224 1225 357 1239 544
trip$	1454 1136 1681 1768 1769 1775 546
trips$	1454 1136 1681 1775
trust	1459 929 1473 1304 637
trust$	556
trusted$	556
trusts	929 1473
trusts$	556
try	462
trying	462
tuesday$	1211
tuesdays$	1211
turf	322
turn	1429 1436 1437 1459
turn$	882 278 1230 359 377 525
turned$	1014 278 319 525
turning$	278 525
turnout$	1238
turns$	278 1230 377 525
tutor	1103 1647 1678 1147 1189 1733 1736
tutor$	1103 1104 1130 1691 1189
tutors	1647
tutors$	1679 1691
twice$	1421 34 46 1758
two	53 138 1020 1572 1575 1039 1079 1637 1094 1095 1640 1643 258 1697 288 1176 1353 1365 1368 1373
two$	138 1020 149 1572 1039 168 1045 1621 1079 1084 1637 1094 1095 1640 1643 224 1101 1109 1658 258 1697 280 290 1176 309 1212 1215 1229 1231 1353 1365 1368 1373 1381 1392 1393 1412
twos	1199
twos$	1199 1743
type$	1148
unable$	181 327
uncle	1062
uncle$	657
under$	100 1233
unders	992 1289 428 1304
understand$	1536 743
understanding$	1351 743
understands$	743
undert	1233
undertake$	207
undertakes$	207
undo	238 308
unfair$	633
unfairly$	633
unfold$	1487
unfoldes$	1487
unfolds$	1487
unfollow$	495
unfollowe$	495
unfollowed$	495
unfollowes$	495
unfollowing$	495
unfollows$	495
unfriend$	495
unfriende$	495
unfriended$	495
unfriendes$	495
unfriending$	495
unfriends$	495
unit	1653 1678 315
unit$	1724
units$	1679 1724
unload$	858
unloaded$	858
unloads$	858
unlock$	779
unlocked$	779
unlocking$	779
unlocks$	779
unsafe$	552
unsupervised$	1069
untangle$	301
until	1213
until$	1112 283 1757 1376 1389
up	1426 967 979 1233
up$	1420 880 1439 1440 1449 1451 1467 938 1504 961 962 1511 977 1523 989 1544 128 129 1563 1033 1607 1608 1618 1093 1638 1695 1702 1753 1235 1302 1376 1385 1396 1397 1403
upd$	1235
update	894 1438 1445 1453 960 964 357 1239 1300 544
update$	69 1490 752
updated$	69 1504 1301 752
updates$	69 1490 1508 752
updating$	69 752
uped$	1235
upon$	1165
ups$	1431 1618 1235
upskil	428
uptake	4
uptake$	880 1238
urge$	463
urged$	463
urges$	463
urging$	463
use	1459 916 965 1269
use$	1460 1470 1509 97 107 115 1750 1751 375 483
used	888
used$	1432 375
useful$	1468
uses$	97 375
usher	322
using$	115 1250 375
usual$	944 981
vehicle$	602
vehicles$	602
venue	1736
victim$	622
victims$	622
video	1445 1453 357 1239 544
video$	1754 1759 1762
view	1429
view$	980 1545
viewe	1436
views	887
views$	1431 1326
vigila	1003
vigilance$	1316
vigilant$	1507 1547
visibility$	1273
visible$	442 1351
visit	877 1429 1445 32 1453 1080 1203 1224 1225 357 1239 483 544
visit$	908 1454 1555 1580 1768 1769 1775 546 800
visite	876 1436 1442 902
visited$	1420 1446 908
visiti	1746
visiting$	1617 800
visits	887 894 1438 483
visits$	1431 908 1454 1555 1074 1775 800
voice	1289 1304
voice$	697
voices$	697
volunt	1444 1445 1453 357 360 1239 544
volunteer$	0 1 26 1454
volunteers$	0 1 26 1454
voucher$	364
vouchers$	364
vulner	1304
vulnerabilities$	717
vulnerability$	717
wait	555
wait$	1740 513
waiting$	513
waits$	513
waive$	866
waived$	866
waives$	866
waiving$	866
walk	877 1459 916 323 1219 1224 1225
walk$	1460 1015 1029 1030 1078 1630 1116 1763 1768 1769 1773 1775 384 801
walkab	1445 1453 357 1239 383 544
walked$	801
walkin	1564
walking$	1734 1746 801
walks	323
walks$	1015 1078 1773 1775 384 801
wall	1756
wall$	1448
walls$	1448
want	929 1473 462
wanted	929 1473
wants	929 1473 462
warden	1444 360
warden$	0 1 26
wardens$	0 1 26
warm$	1468
warn$	163 192 307
warne$	192
warned$	163 192 307
warnes$	192
warnin	1028
warning$	47 163 192 307
warnings$	47
warns$	163 192 307
was	61
was$	903 1464 56
watch	1429
watch$	334 1316
watched$	334
watches$	334
watchful$	959
watching$	334 447
way	266
way$	1506 1533 1632 1684 1142
ways$	1632 1306 1334 460
weaken	238 1171 308
weaken$	1715
weakens$	1715
weaker	1160
weaker$	1704
wean$	156
weaning$	156
webina	1445 1453 357 1239 544
webpag	1445 1453 357 1239 544
websit	1445 1453 1756 357 1239 544
website$	27 1448
wedge$	277 317
wednesday$	1211
wednesdays$	1211
week	1736
weekly$	1421 1758 349
weeks$	1513
welcoming$	1468 1351
welfare$	639
well$	466
wellbe	1304
wellbeing$	702
went$	1209
were	61
were$	903 1459 1464 56 221
what	74
what$	934 950 984 1244 1261
whatev	74
whatever$	950
whatsapp$	1167
when	74
when$	65 950 1498 1508 1509 1511 1512 112 1594 1739 1244 1261 1290 1295 420 1303 1310 471
whenever$	112 1594 420 471
where	74 1219
where$	65 950 1508 1509 1511 99 112 1763 1244 1261 1290 1295 420 1310 436 471
wherever$	112 420
whether$	1261 1334
which$	1244 1261 1394
who	53
who$	885 1435 926 1206 1207 1244 1261 1268 393
whoever$	394 1410
whole	1368
whole$	86 138 1020 1572 1039 1079 1637 1094 1095 1640 1643 1697 1176 1353 1365 1373
whom$	1244 1261
why$	1261
widen$	851
widened$	851
widening$	851
widens$	851
wider$	252
wife$	658
will$	879 903 957 111 1150 1173
window$	1448
windows$	1448
wing	1678
wisely$	1731
wiser	1186
wish	929 1473 462
wishes	929 1473 462
with	1161
with$	1420 938 939 1508 1511 1512 977 1523 104 1008 1012 1557 1561 1565 1566 1033 1046 1609 1622 1082 1644 1708 1220 1765 1254 1277 1290 1299 1305 1322 1350 1375 1389 1391 1394 1419
withdr	157
withdraw$	261 299 867
withdrawe$	299
withdrawen$	299
withdrawes$	299
withdrawing$	299 867
withdrawn$	1663 1680 867
withdraws$	261 299 867
wither	1171
wither$	1715
withers$	1715
within	58 196
within$	1055 1072
without$	1559 303 373 647
word$	404
work	889 462
work$	2 1433 1434 27 943 1505 1506 1526 1681 428 429 474
worked	890
worked$	876 262 429 474
worker	18 894 1438 1444 1445 1453 357 360 1239 544
worker$	0 1 26 1481 1484 361 1287 676
workerchecks$	894
workers$	0 1 26
workerschecks$	894
workin	889 1304 462
working$	10 1433 1505 1506 429 474
workload$	941
works	462
works$	27 429 474
worksh	1445 1453 1189 1733 357 1239 544
workshop$	1454 1748 1773 546
workshops$	1454 1748 1773
worrie	929 1473
worries$	947 1492
worry	929 1473
worse	553
worst	1368
wrap	80
wraparound$	956
wristbands$	364
write$	781
writes	894 1438
writes$	781
writing$	502
writte	905 935 60 1233
written$	876 1442 902 1449 1479 936 781
wrong$	634
wrongly$	634
yards$	1616
year$	1103 1662
young$	23 39 49 927 53 930 931 958 990 120 138 1020 1572 1038 1039 188 1079 1637 1094 1095 1640 1643 259 1697 1709 1176 1198 1217 1767 1228 1245 1304 1327 1353 1365 1373
younge	138 1020 1572 1039 1079 1637 1094 1095 1640 1643 224 1109 258 1697 288 1176 309 1353 1365 1373
younger$	1077 1737
youngest$	1737
youth$	1656 1374
youths	1198
youths$	1070 1742 1374
yp	53 138 1020 1572 1575 1576 1039 1591 1593 1604 188 1619 1079 1637 1094 1095 1640 1643 224 1109 1657 1660 1661 258 1686 1697 288 1709 1176 309 1353 1365 1368 1373
yp$	1658 1194
zone	1027 1028
zone$	1354
zones	1027 1028
zones$	1354
