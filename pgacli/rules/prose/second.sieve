897 565 376

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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 34 35 36 37 38 39 41 42 43 44 45 46 48 49 51 53 54 67 78 79 80 82 87 88 90 94 111 114 117 176 186 199 217 218 219 220 221 222 223 224 225 254 255 256 258 259 260 261 262 263 266 269 270 271 278 279 284 285 286 292 295 297 298 300 301 303 304 309 310 314 315 316 318 323 324 325 327 328 329 330 334 335 336 337 339 343 344 345 346 349 351 354 355 356 357 358 360 361 362 363 366 367 379 385 386 387 391 454 455 458 459 481 482 483 484 485 487 488 489 490 491 492 493 496 497 498 499 500 501 503 504 506 507 508 509 511 512 513 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 531 532 534 535 536 537 538 539 541 542 543 544 545 546 547 548 550 552 553 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 573 575 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 601 602 603 604 605 606 607 608 609 610 611 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 629 630 631 632 633 634 635 637 638 639 640 641 642 643 644 645 646 647 648 649 650 651 653 656 658 659 660 661 662 663 665 666 667 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701 702 703 704 705 708 709 710 711 712 713 714 715 716 717 718 719 726 727 728 730 731 733 755 809 814 821 845 847 858 859 866 869 870 871 873 874 885 886 888 890 891 892 893 1 8 23 24 29 30 33 40 47 50 55 56 59 64 65 66 68 70 74 75 76 77 81 83 86 89 91 92 93 96 98 99 101 104 109 110 112 113 115 116 148 152 153 168 171 181 202 203 205 206 207 210 214 215 242 257 264 267 268 273 274 275 276 277 280 281 287 290 291 293 294 296 299 302 305 306 307 308 311 312 313 317 319 321 322 326 331 332 333 338 340 341 342 348 350 359 364 365 368 372 373 374 375 376 378 380 382 390 397 399 426 453 456 457 460 465 466 479 480 486 494 495 502 505 510 533 540 549 551 571 572 574 576 628 636 652 654 655 657 664 668 706 707 725 732 735 737 740 744 747 752 754 757 766 777 787 795 806 811 812 813 815 816 818 819 820 829 831 846 852 853 855 860 861 863 867 872 875 876 877 878 879 881 882 884 887 894 895 896 0 7 20 52 57 58 60 61 62 63 69 71 72 73 84 85 95 97 100 102 103 105 106 107 108 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 149 150 151 154 155 156 157 158 159 160 161 162 163 164 165 166 167 169 170 172 173 174 175 177 178 179 180 182 183 184 185 187 188 189 190 191 192 193 194 195 196 197 198 200 201 204 208 209 211 212 213 216 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 243 244 245 246 247 248 249 250 251 252 253 265 272 282 283 288 289 320 347 352 353 369 370 371 377 381 383 384 388 389 392 393 394 395 396 398 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 461 462 463 464 467 468 469 470 471 472 473 474 475 476 477 478 600 720 721 722 723 724 729 734 736 738 739 741 742 743 745 746 748 749 750 751 753 756 758 759 760 761 762 763 764 765 767 768 769 770 771 772 773 774 775 776 778 779 780 781 782 783 784 785 786 788 789 790 791 792 793 794 796 797 798 799 800 801 802 803 804 805 807 808 810 817 822 823 824 825 826 827 828 830 832 833 834 835 836 837 838 839 840 841 842 843 844 848 849 850 851 854 856 857 862 864 865 868 880 883 889

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 10 12 7 17 6 6 4 7 8 7 9 3 4 7 6 3 4 3 3 4 3 4 12 5 5 3 7 3 0 4 5 4 11 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 0 0 11 20 18 31 9 13 20 7 6 10 7 7 8 7 0 0 13 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 5 6 5 5 5 3 11 3 10 9 7 3 9 5 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 7 36 2 7 4 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	298 1279
34$	505
35$	505
YP	1130
a$	1500 980 1012 1022 1023 1073 191 1122 1250 1252 1818 1255 1258 1831 1269 1271 1284 1321 1418 1419 1421 1422 1423 1424 1426 1428 1434 1435 1436 1438 1439 1440 1444 1447 1457 1458
abc	151 1048
abcs	1048
able$	1536 1057 181 1194 386 1336
about$	1372 1377
above$	1741
abreast$	716
academ	1695 1715 1720
academy$	1766
accept	1471
access	1013 1329
access$	1578 450
accomm	315
accommodation$	1696
accordingly$	1348 1349
accoun	986 631
account$	1537 1551 1593
achiev	918
achieved$	1483
acknow	447
acknowledge$	766
acknowledged$	766
acknowledges$	766
acknowledging$	766
across	1833
across$	1550 1680 1345
act$	451
action	1487 1495 986 376 1279 565
action$	2 21 1547 1551
actions$	2 21
active$	997
activi	1487 1495 376 1279 1385 565
activities$	1496 1710 1157 1723 1346 1347
ad$	95
add	512
add$	838
added$	838
adding$	838
additi	80
additional$	977
addres	61 62 981 101 447
address$	998 1184 746
addressed$	959 1546 746
addresses$	1184 746
addressing$	746
adds$	838
adopt$	115 847
adopte	926 1273
adopted$	1491 847
adopting$	847
adopts$	847
adult$	1303 1304 408 793
adults$	1514 87 582 793
advert	1487 1495 376 1273 1279 565
advice$	1542
advis$	192
advise$	163 192 762
advised$	192 762
adviseed$	163
adviseing$	163
advises$	163 192 762
advising$	192 762
adviss$	192
advoca	447
afraid	938
afraid$	1503 651
after$	1505 1819 1410
aftern	334 335
afternoon$	1112 1231 1797
afternoons$	1112 1231 1797 1292
again$	1595 1738
against$	54 1089
agenci	10 1486 966 379
agencies$	0 1 907 26 1531 87
agency$	1475 982 983
agenda$	1341
agree	512
agree$	207 539
agreed	926 981 1273
agreed$	1491 965 1546 1277 539
agreem	1487 1495 1603 376 1279 565
agreement$	29 1602
agreements$	1602
agrees$	207 539
aim	481
aiming	481
aims	481
alarm$	19 383
alarms$	19 383
alert	1024
alert$	1549 1589 1391
all	17 53 979 1751 1254 1825 1413
all$	1463 914 924 933 1544 87 1102 1153 1421 1424 1448
alloca	909 1273
allocate$	861
allocated$	1474 331 1277 861
allocates$	861
allocating$	861
allotment$	27
allow$	1527 1561 1032 1136 1166 1387
allowed$	1032 1057 1199 1782
allows$	1527 1561 1387
allowted$	1032
alone	938 1159
alone$	1503 1724 1742 1764 1399
along$	1071 1386
alongs	1187
alongside$	1752 1345 1390
altern	1594 158 292 1385
alternate$	215 1129
alternating$	215
amend$	843
amende	1273
amended$	843
amending$	843
amends$	843
among$	1033 1076 1680
amongs$	1550
amongst$	1550
an$	980 1012 1022 1252 1255 1269 1271 1284 406 1434 1435 1436 1457
analyst$	593
analysts$	593
and$	940 975 977 1030
anothe	966 1618 1633 1635 1646 1661 1699 1703 1150 1798 510 1411
another$	1531 1619 1632 1648 1666 1675 1676 1684 1686 1688 227 1132 1139 252 1155 1727 1731 1747 1756 1763 1201 1770 1786 1789 328 1228 1271 407 1407
answer$	886
answered$	886
answering$	886
answers$	886
any$	967 71 969 1102
anybody$	1452
anyone$	1452
apart	1613 1623 1626 1084 1085 237 1701 1192 336
apart$	1649 1650 1680 1681 1117 1683 226 1691 1134 1757 1768 1787 337 1245
apolog	652
apologise$	558
apologised$	558
apologises$	558
apologising$	558
appeal$	1805 344 1242
appl	512
applic	1487 1495 376 1279 565
applicable$	1335 1336
application$	1820
applied$	532
applies$	532
apply$	532
applying$	532
appoin	1487 1495 376 1273 1279 565
appoint$	818
appointed$	1277 818
appointing$	818
appointment$	1496 1820
appointments$	1496
appoints$	818
appren	1225
apprenticeship$	1790
apprenticeships$	1790
approa	1484 938 1309
approach$	1547 1548 1577 729
approachable$	1391
approached$	1503
approaches$	729
approaching$	1659
approp	80 292 1329
appropriate$	965 974 977 1335 1336 777
appropriately$	1550 777
approv	909 1273
approved$	1474
april$	941
are	900 61 73
are$	924 928 37 1501 56 1018 221 403 405
area	1124 1689 1695 1715 1720 1778 1780
area$	1639 1131 1132 1697 1698 1394
areas	1689
areas$	1639 1721
arise	1009
arise$	1574
arises$	1574 1335
around$	1531 977 1604 1330 1390
arrang	915 1480 1492 1273
arrange$	1032
arranged$	1543
arrangeed$	1032
arrangeted$	1032
arrest	938 576
arrest$	47
arrested$	1503
arrests$	47
arriva	1193
arrivaltime$	1758
arrivaltimes$	1758
arrive	323 502
arrive$	1050
articl	1487 1495 376 1279 565
as$	943 65 67 971 78 1546 1550 1551 1553 1554 112 176 403 425 426 1330 438 1343 1350 490
asbo	151 1048 152 1049
asbos	1048 1049
aside$	1441
ask	1501 950 1515
ask$	163 396 854
aske	396
asked	950 1515
asked$	950 163 207 854
asking$	163 854
asks	950 1515
asks$	163 396 854
aspira	1344
aspirations$	735
assaul	576
assault$	51 421
assaulted$	51 421
assaults$	51 421
assemb	1487 1495 1776 376 1279 565
assemble$	1792
assemblies$	1496 1834
assembly$	1834 567
assess	1487 1495 955 61 376 1279 565
assessment$	2 1519 1520 1523 1524 1526
assign	1273
assign$	538
assigned$	331 1277 538
assigning$	538
assigns$	538
assist$	699
assistance$	1542 699
assisted$	699
assisting$	699
assists$	699
associ	1039 1040 1606 1042 1613 1051 1618 1622 1623 1104 1170 1776 1788
associate$	1604 1616 1665 1669 1735 1414
associating$	1605 1654 1415
association$	1605 1607 1671 1392 637
associations$	638
assumptions$	1366
at$	925 1500 942 77 1546 998 1062 1065 1651 251 1748 1750 305 1816 1819 1821 1260 1266 1833 1835 1292 1373 1410 1417 1418 1419 1431 1432 1433 1456
attachment$	1205
attachments$	1205
attack	576
attack$	51 646
attacked$	51 1310 646
attacks$	51 646
attemp	481
attend	897 898 4 903 1468 908 910 1478 1479 915 1480 32 323 1273 378 502
attend$	929 1036 1748 1275 891
attendance$	901 1475 1477 45 1278
attendd$	1275
attended$	1462 929 1275
attendees$	1473 1477
attending$	1462 891
attends$	929 1036 1275 891
attention$	999
attitudes$	1366 740
attraction$	1805
audit	1487 1495 376 1279 565
audit$	2
aunt	1083
aunt$	677
auntie$	677
aunty$	677
availa	1024 1273
available$	965 1543 1002 1589
avoid	157 1625
avoid$	1054 1691
avoidi	157
avoiding$	1054 1290
aware	970 981 1024
aware$	1535 1546 1549 1583 1589
awaren	1344
awareness$	1332 436 1334 474 734
away	1695 237 1150 266 1780 336 1245
away$	1600 1613 1625 1626 1651 1092 201 1686 1134 257 1163 1750 1768 1204 1212 1216 337 1245 1425
back	963
back$	1528 337 398 1453
badmin	1272
badminton$	1837
bail$	151
bake$	564
bakees$	564
bakes$	564
ban	143 146 197 198 203 326 340 341 1267 504
ban$	144 1061 194 236 1832
band	1793
bann	341
banned	143 146 319 1801
banned$	1598 144 236 314 1216
banner	28
banner$	352
banners$	352
bannin	143 146 197
banning$	144 236
bans	143 146 197 203
bans$	144 236 1832
bar	143 146 197 326 341 504
bar$	144 236
barbec	30
barbecue$	927 1836
barbecues$	927
barr	341
barred	143 146 319
barred$	1598 236 314 1216
barrier$	277 317
barrin	143 146 197
barring$	236
bars	143 146 197
bars$	144 236
base$	1351
based$	983
basis$	1557
be	73 127 444
be$	924 56 978 84 984 96 1008 119 1018 1020 124 1050 187 206 1672 221 403 463 494
bear$	118
bearing$	118
bears$	118
become	73
been$	8 919 924 56 978 221
before$	1500 43 1819 671
behavi	1344
behaviour$	151 152 1366 739
behaviours$	1366 739
behind	1253
behind$	1729 1818 1308 639
being	73 127 1788 1344
being$	56 978 1606 1659 1672 1776 1289 1290 463 1382
believ	950 1515
belong	956 61
belong$	1521
belonging$	1571
bench	1817
bench$	19 31
benches$	19 31
beside	1182 1187
beside$	1752 1432
best	1329
best$	1381
better	80 85 158 292 1207 437 447 574
better$	977 982 1578 1069 252 272 1773 381 472
betwee	1603
between$	1550 1033 1599 1607 1608 1680 1174 1214 1317
beyond	58 1092
bid	1487 1495 376 1279 565
bigger$	1741
bin$	19 31
bingo	1272
bingo$	1837
bins$	19 31
blankets$	1459
block	340
block$	137 514
blocke	1801
blocke$	514
blocked$	1598 137 514
blockes$	514
blocking$	137 514
blocks$	137 514
board	10
board$	907 1490 1771 1272 1359
boardi	1695
boarding$	1148
boards$	1490
boat	1793
bond	1042 1135
bond$	1607 179 1700 274 295 1205
bonds$	179 1700 1205
book	1478
book$	832
booked	1478 1273
booked$	832
booking$	1820 832
bookle	1487 1495 376 1279 565
booklet$	1470
books$	832
boroug	1124 1689 1695 1715 1720 1780
borough$	1131 1697 1711 1766
boroughs$	1712
both	1751 1254 1825
both$	1419 1421 1423 1424 1460
bought	1273
bought$	1280 816
box$	564
boxes$	564
boxs$	564
boy	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 224 1130 1739 1197 1223 1393 1405 1413
boy$	1687 288 1215
boyfriend$	686
boys	23 49 53 120 1017 138 1041 1614 1060 188 1100 1679 1115 1116 1682 1685 259 1739 1751 1197 1219 1803 1257 1268 1285 1393 1405 1413
boys$	920 946 1663 1687 1688 1700 288 1784 1822 1404
bread$	1459
break	1124 1689 237 238 1193 308 329 1230 345 508
break$	157 217 218 1125 1134 241 257 1172 1795
breakf	1264 1265
breakfast$	1829 1830 1450 1459
breakfasts$	1450
breaki	238 329
breaking$	217 218
breaks	1689 238 329
breaks$	217 218
breaktime$	1758
breaktimes$	1758
breath	1230 1804
breather$	1795
breathing$	1230
brief$	1363 889
briefe	897 1484 923
briefed$	1462 1488 889
briefi	1487 1495 376 1279 565
briefing$	2 1496 567 889
briefings$	1496
briefs$	889
bring$	849
bringing$	849
brings$	849
broken	1806
broken$	1621 1084 1085 508 1423 1424
brothe	258 1223
brother$	672
brothers$	1307
budget$	12
build	1013 437 447
build$	106 110 1578 355 786
builde$	110
buildes$	110
buildi	1720 447
building$	27 110 1678 230 1698 1740 786
buildings$	1721
builds	447
builds$	110 355 786
built	916
built$	1481 1489
bulb$	19
bulbs$	19
bump$	1759
burglaries$	603
burglary$	603
burgled$	645
bus	1720 1210 1775 1825
bus$	1490 1708 1726 1836 1430 1450
buses	1124 1689 1142 1775 1778
buses$	1490 1707 1721
busine	956
business$	1521
buy	1309
buy$	1512 1811 1812 815
buyer$	586
buyers$	1307 1416 586
buying$	815
buys$	815
by	1262
by$	925 44 1027 1819 1827 1293 1295 1370 1386 1417 1428 1432
cabin	1793
cafe$	1740
café$	1740
call	1487 1495 1224 376 1279 565
call$	47 48 1597 1820 489
called	32
called$	929 48 1319 424
calling$	1179
calls	915 1480
calls$	47 48 1597 1034
calm	1804
calmer	574
came	1471 1478
camera$	19 31 352
cameras$	19 31 352
camp	30
camp$	927 1836 564
campai	1487 1495 376 1279 565
campaign$	377
campes$	564
camps$	927 564
campus	1124 1689
can	1501
can$	40 1536 978 1570 181 1194 327 1354
cancel$	261
cancelled$	1705 1722
cancels$	261
cannot	1058 181 1194 327
cannot$	1691
cap	200 320
cap$	223 321
capacity$	962 996
caped$	321
caping$	223 321
capitalise$	106
capped$	321
capping$	321
caps$	223 321
capting$	321
car$	1726
card	1487 28 1495 376 1279 565
card$	1470 352 1820
cards$	352 1820
careful$	997 1391
carefully$	1773
carer	1486 315 379
carer$	0 1 26 672
carers$	0 1 26 164 672
carria	1793
carried$	1273
carry	1501
carrying$	1290
case$	964 1343
caseworker$	698
cast	1793
cast$	331
catch	1340
caught$	1234 338
caution$	192
cautione$	192
cautioned$	192
cautiones$	192
cautioning$	192
cautions$	192
cbo	151 1048 152 1049
cbos	1048 1049
cctv$	19 599
cease	1172
cease$	1722 261 1737
ceased	944
ceased$	1509
ceases$	1722
cent$	914
centre	7 86 1124 1689 1720 1778
centre$	1653 230 1698 1740
centred$	983 1010 1360 1361
centres$	1721
certain$	121 1384
chair	18
chair$	1511 1451
chaira	915 1480
chairc	915 1480
chairchecks$	915
chaird	915 1480
chaire	915 1480 1273
chairf	915 1480
chairh	915 1480
chairl	915 1480
chairm	915 1480
chairo	915 1480
chairp	915 1480
chairr	915 1480
chairs	915 1480
chairs$	1511
chairu	915 1480
chairv	915 1480
chairw	915 1480
challenge$	1563 469 785
challenged$	1573 785
challenges$	1563 469 785
challenging$	469 785
champi	447
champion$	380
chance	1594
chance$	181 1230
change$	1529 1532 1534 254 255 397 1387 842
changed$	842
changees$	1529
changes$	1529 1532 968 1534 254 1387 842
changing$	254 842
channels$	1530 1567 1019 123
charge	1267
charge$	1832
charges$	1832
charte	28
charter$	29
chas	322
chat	1188 339 1237
chat$	1188 1753 1224 339 1236 1237 1802
chatti	1179
chatting$	1744
check	898 1487 1495 376 1279 1340 565
check$	1487 1495 92 376 1279 565 860
checked$	860
checking$	92 860
checks$	915 92 860
chess	1272
chess$	1837
child	1223
child$	1203 1215 464
childr	948 951 120 1017 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 259 1739 1197 1219 1223 1393 1405 1413
children$	1513 1516 1592 1203 1784
choice	1594 1344 1385
choice$	312
choices$	312 741
choir	1793
choos$	310
choose	1501 172 1804 396
choose$	310 311 1293
chooses$	310 311 1293
choosi	396
choosing$	310 311 1293
chooss$	310
chose	396
chose$	1293
chrono	1487 1495 376 1279 565
circle	1487 1495 1189 376 1279 565
circle$	1620 1657 1149 1169 274 1754 1791
circles$	1620 1149 1754 1791
circul	915 1480 926 1273
circulated$	1491
cities	1720
cities$	1712
city	1695 1715 1720 1780
city$	1697 1711
civil$	151
claim	1267
claim$	1832
class	1124 1689 1715 1151 1720 1210 1775 1778 1225 332
class$	1704 1716 1717 1169 1752 1790 1229 1834
classe	1689 1125 1775
classes$	1498 1690 1721 1766 1790 1834
classroom$	1490
classrooms$	1490
clause	1603
clause$	1602
clauses$	1602
clean$	189
clear	322 1329
clear$	1510 1584 1585 1167 1212 472 528
clearing$	528
clears$	528
clicks	908
clicks$	1473
climb$	564
climbes$	564
climbs$	564
clique$	274
clos	340
close$	980 997 1672 1182 472 522
closed	918 1801 1273
closed$	1483 1722 522
closely$	1345
closer	85
closer$	982 196
closes$	522
closing$	522
club	7 1487 1495 1715 1720 1778 1225 376 1279 565
club$	1653 230 1698 1704 1740 1766 1790 377
clubs	1124 1689
clubs$	1721 1766 1790
co	419
co$	86 486
coach	1486
coach$	1836
coache	1793
coaches$	1836 563
coachi	1487 1495 376 1279 565
coaching$	563
coats$	383 1459
code	28
code$	29 1832
codes$	383
cohort	1793
coinci	1759
coincide$	1628
collab	85 86
collaborative$	982 983
collaboratively$	1345
collea	966
colleagues$	1531
collec	262 1193
collect$	890
collected$	890
collecting$	890
collectiontime$	1758
collectiontimes$	1758
collects$	890
colleg	1124 1689 1125 1695 1715 1151 1720 1168 1210 1775 315 1225 332
college$	1507 235 1697 1716 1717 1733 1766 1790 1229
colleges$	1690 1721 1733 1766 1790
come	1471 1478 1501 323 378 502
come$	1036 1050 1137 1782 1275
comed$	1275
comeed$	1275
comes	323 502
comes$	1036 1275
coming$	990 1606 1290 1353
commis	1273
commit	10 909
commit$	640
commits$	640
committed$	1474 640
committee$	907
committing$	640
commun	910 1040 1606 1329 1340 1344
communicate$	771
communicated$	771
communicates$	771
communicating$	771
communication$	1475 1547 1560 1019 123 1605 719 771
community$	152
compan	1039 1618 1055 1793
company$	1604 1620 1067 1068 1634 1734 1756 1772 1774 1233
compared$	397
compla	950 1515
complaint$	47 1820
complaints$	47
comple	899 4 903 1468 910 1478 1479 915 1480 918 1492 1273 378
complete$	1464 1483 1489 1275
completed$	1464 1483 1485 1489 1275
completeed$	1275
completes$	1275
completion$	901 1475
concer	30 985 1344
concern$	1532 1534 1563 431 1343 732
concerns$	1532 968 1534 1550 1563 431 1343 1350 732
concert$	927 1836
concerts$	927
condit	1603 151 1048 1267
condition$	1602 1832
conditions$	1602 1832
conduc	1273
conductors$	26
confer	1487 1495 376 1279 565
confid	1594 1344
confidence$	1007 578 724
confident$	578
confir	981
confirmed$	1546
confis	161
congre	1039 1040 1606 1613 1776
congregate$	1604 1792 1414
congregating$	1605 1415
connec	1135
connection$	159 1700 1205
connections$	195 1700 1205
consci	1024
conscious$	1589
consid	956 981 1329
consider$	710
consideration$	1547 999 1593 1341 711
considerations$	711
considered$	1521 1543 1546 710
considering$	710
considers$	710
consis	86 113 1329 447 1344
consistent$	983 1549 1010
consort$	1414
consorting$	1415
constant$	997
consul	897 1484 1487 923 1495 376 1279 565
consult$	770
consultant$	690
consultation$	770
consulted$	1462 1488 770
consulting$	770
consults$	770
contac	897 898 908 910 1478 915 1480 1484 1487 923 32 1495 1039 1040 1606 1613 1051 1623 1626 1097 1101 1104 1170 1224 376 1279 1340 565
contact$	1473 1475 1476 1496 1597 136 1034 1037 1038 1604 1605 1043 1616 159 1078 1655 1662 1665 1669 1671 1735 1191 380 1342 1356 1398
contacted$	1462 1488 929
contacts$	1473 1496
contin	80 85 702
continual$	997
continued$	977 982 381 461 472
contra	1048
contri	1486 379
contributor$	0 1 26
contributors$	0 1 26
contro	200 294 320 1309
control$	1512 223 1746 321 1811 1812
controled$	321
controling$	223 321
controlped$	321
controlping$	321
controls$	223 321
controlting$	321
conven	1273
conver	1487 1495 376 1279 565
conversation$	1547 1019 123 1588
conversations$	1547 1019 123
cook$	834
cooking$	834
cooks$	834
cool	1192
cool$	1736 1757
cools$	1757
cooper	1316
coordi	86 113 379
coordinate$	749
coordinated$	983 1010 749
coordinates$	749
coordinating$	749
cope	1013
cope$	1578
copy$	1470
core$	10 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 1739 1197 1393 1405 1413
corner$	1243 1809
corners$	1243 1809
could$	1506 327
counci	18 915 1480 1825
councilchecks$	915
counse	1487 1495 376 1279 565
counsel$	192
counsele$	192
counseled$	192
counseles$	192
counseling$	192
counselling$	1476
counsellor$	695
counsels$	192
count$	15 540
counter$	1490
counters$	1490
counti	1124 1689 1720
counties$	1712
counting$	540
country$	1711
counts$	540
county	1695 1715 1720 1780
county$	1131 1697 1711
course	1487 1495 1210 1775 1778 1225 376 1279 565
course$	2 1467 1496 1541 1790 377 567
courses$	1496 1790
court	1817
court$	27 151 634
cover	956
cover$	1521
covere	956 60 61 62 63
covered$	1521 957 959 960
crackdown$	629
create	1273
create$	787
created$	787
creates$	787
creati	4
creating$	787
creation$	901
crew	1793
crime$	601
crimes$	601
cross	1051
cross$	85 1616 1628 1759
crowd	1618 1189
crowd$	1667 1169 1754 1772
crowds$	1667 1754 1772
cultur	1344
culture$	1366 726
curb	200 320
curfew	151 1048 161
curfew$	289 1409 513
curfews$	289 1409 513
curiosity$	1559 1331 1356
curiou	1024
curious$	1549 1589 1391
curtai	200
customers$	1416
cut	143 238 294 308
cut$	1598 157 1621 223 301 813
cuting$	223
cuts	143 238
cuts$	223 813
cuttin	143 238
cutting$	157 813
cycle$	564
cyclees$	564
cycles$	564
dad	1083
dad$	672
daily$	1463
dance$	564
dancees$	564
dances$	564
darts	1272
darts$	1837
dashbo	1487 1495 376 1279 565
date$	1590
daught	1223
daughter$	1203 672
daughters$	1203
day	1124 1689 1720 1778
day$	1469 1112 1693 1708 1709 1183 1836
days	1689 576
days$	1469 1112 1694 1709 1721 1183
deal$	101
dealer$	1306 795
dealers$	1416 585 795
dealing$	606
dealt$	61 62 63
decide	981
decide$	1511
decided$	1546
decides$	1511
declin	574
decrea	574
deepen	447
delet	340
delet$	514
delete	1801
delete$	291 514
deleted$	514
deletes$	514
deleting$	514
delets$	514
delive	899 4 910 1478 915 1480 35 1273
deliver$	864
delivered$	1464 932 1280 864
delivering$	864
delivers$	864
delivery$	901 1475
depart	1193
departuretime$	1758
departuretimes$	1758
dependence$	1205
descri	1501 937 950 1515 956 61
describe$	1502 1521 568
described$	1521
describes$	568
design	1273
design$	1511
designs$	1511
desk$	1490
desks$	1490
detach$	156 301
detaching$	156
details$	1470
detective$	594
detectives$	594
deter	143 326
deter$	144 194 619
determ	981
determined$	1546
deterr	143
deterred$	314
deters	143
develo	1013 1273 437 447
develop$	1529 110 1578 756
develope$	110
developed$	1573 756
developes$	1529 110
developing$	110 756
development$	1532 1534
developments$	1532 968 1534
develops$	1529 110 756
dialogue$	1019 123 1356
did$	1506
die$	1192
dies	1192
dies$	1757
differ	158 1150 292 1207
difference$	580
different$	1047 1069 1648 1088 215 1686 227 228 1129 1132 1139 244 245 1147 252 1155 1156 1161 1727 271 272 286 296 1201 1202 328 1228 346 1244
differently$	1773
difficult$	273
dig$	894
digging$	894
digs$	894
dilut	308
dimini	345
direct	1487 1495 1594 376 1279 565
direct$	163 1090
directed$	163
directing$	163
direction$	1402
directions$	1612 1402
directs$	163
disassociate$	157
disban	1084 1085 1172 1801 340 508
disband$	263 1737
disbande$	263
disbanded$	1649 1650 263
disbandes$	263
disbanding$	263
discou	143 326
discourage$	144 145
discouraged$	314
discourages$	144 145
discouraging$	144 145
discus	956 60 981 1273 1340
discuss$	712
discussed$	1521 957 1543 1546 712
discusses$	712
discussing$	712
discussion$	1547 1588 712
discussions$	1547 712
disentangle$	301
disman	1084 329 508
dismantl$	263
dismantle$	263
dismantled$	1649 263
dismantles$	263
dismantling$	263
disper	174 1084 1085 323 1800 497
dispersal$	1394 1402
dispersals$	1402
disperse$	1071 194 205 496
dispersed$	1649 1650 496
disperses$	496
dispersing$	496
displa	1487 926 1495 376 1273 1279 565
display$	1490
displayed$	1491
disrup	143 238 329
dissociate$	157
dissol	1172 340
dissolv$	263
dissolve$	263 1736 1737
dissolved$	263
dissolves$	263
dissolving$	263
dissua	143
dissuade$	144
dissuaded$	314
dissuades$	144
distan	237 336
distance$	156 1134 277 301 317
distances$	156
distancing$	156
distant$	1147 1212
distri	4 35 316 1273
distributed$	932 1213 1280
distribution$	901
diversion$	781
diversionary$	781
divert$	156 780
diverted$	780
diverting$	156 780
diverts$	156 780
divide	1084 316 508
divided$	1649 1213 331
dividi	508
division$	317
do$	1501 108 166 1070 1194 457
doctor$	689
does$	166 1194
doing$	108
domino	1272
dominoes$	1837
don$	166 1194
donate$	895
donated$	895
donates$	895
donating$	895
done	899 918 1273
done$	1464 1483 1489
door$	1490 31 1430
doors$	1490 31
dorm	1793
doubl	574
double$	34 46
down	1801 574
down$	1474 291 1419 1433
downlo	1471 908 1478
downloads$	1473
draft$	846
drafte	1273
drafted$	846
drafting$	846
drafts$	846
draw$	106 156 219 1805 541
drawin	402
drawing$	1820 541
drawn$	909
draws$	541
dress$	1267
dried$	944
drift	1804
drift$	324 1222
drifted$	324
drifting$	324 1222
drifts$	324 1222
drive	1800
drive$	287 529
driveing$	287
driven	262
driven$	556
driver	17 1486 1248 1825 379 1285
driver$	0 1 26 1813 1311
drivers$	0 1 914 26 1828
drives$	287 529
driving$	529
drop	157 359 574
drop$	7 1487 1495 1054 1264 1265 370 376 1279 489 549 565
dropin$	1256
dropins$	1256
droppe	574
dropped$	370 549
droppi	157 574
dropping$	1054 370 549
drops	574
drops$	370 549
drug$	605
drugs$	605
due$	976 1343
dug$	1489
each	979 1739 1751 1254 1825 1413
each$	1463 1544 1616 1643 1130 1700 258 264 1735 280 1744 1748 354 1819 1255 1821 1261 1831 1268 1284 407 1421 1423 1424 1426 1435 1448 1452 1457
ear$	1364
earlie	574
early$	491 492 1419
easier	574
easier$	1181
easter$	348
easters$	348
easy$	1510
eat$	1099 881
eating$	881
eats$	1099 881
educated$	1121 1177 1185
effect	1329
effectively$	1550
effort	986
effort$	1547 1551
efforts$	1547
eject	322
elder	288
elder$	1779
eldest	138 1041 1614 1617 1060 1100 1679 1115 1116 1682 1685 224 1130 258 1739 288 1197 309 1803 1393 1405 1408 1413
eldest$	1779
elearn	1487 1495 376 1279 565
else$	1755
elsewh	1695 1190 1780
elsewhere$	1525 1651 1686 1727 1742 1750 1755
email	898 1487 1495 376 1279 565
emaile	897 1484 1273
emailed$	1462
emails	915 1480
embed	447
embed$	744
embedded$	1573 744
embedding$	744
embeds$	744
emerge	1009
emerge$	1529 1574
emergees$	1529
emerges$	1529 1574
emotio	80
emotional$	977
employ$	820
employing$	820
employs$	820
empowe	447
empower$	706
empowered$	706
empowering$	706
empowerment$	706
empowers$	706
enable$	114
enables$	114
enabling$	114
encour	981 1594 447
encourage$	713
encouraged$	1546 713
encouragement$	790
encourages$	713
encouraging$	713
encrypted$	635
end	143 157 198 1172 340 1806
end$	1054 209 1146 1715 1722 261 1736 1737 1757 1243 1809 855
endeav	481
ended	944 1801
ended$	1509 1598 1621 1722 855
ending	143 157
ending$	1054 261 855
ends	143 198 1192
ends$	1722 261 1757 1243 1809 855
enforc	512
engage	897 910 25 1329 442 1344 1385
engage$	922 1339
engaged$	1462 1485 1339
engagement$	1475 1547 1278 1339 728
engages$	922 1339
engagi	442
engaging$	1339
enhanc	447
enhance$	754
enhanced$	1573 754
enhances$	754
enhancing$	754
enquir	1487 1495 376 1279 565
enrol$	304
enroled$	304
enroling$	304
enrolred$	304
enrols$	304
ensure	447
ensure$	432
ensured$	1573 432
ensures$	432
ensuring$	432
enter	323 502
enter$	1782
entered$	331
enters	502
entrance$	1490
entrances$	1490 1142
entry	1193
entry$	1216 1450
entrytime$	1758
entrytimes$	1758
episod	576
equip$	470
equipped$	470
equipping$	470
equips$	470
erode	238
escala	453
escalate$	1387
escalated$	1328
escalates$	1387
escort	330
escort$	287
escorting$	287
escorts$	287
establ	981 1273 447
established$	965 1546
estate	1695 1715
estate$	1698
ethos$	730
evalua	1273
evenin	1487 1495 1124 1689 1720 1778 334 335 376 1279 565
evening$	1469 1112 1693 1708 1709 1157 1723 1183 1231 1797
evenings$	1469 1112 1120 1694 1709 1710 1721 1157 1723 1183 1231 1797 1292
event	1487 1495 376 1279 565
event$	1496 567
events$	1496
every	1751 1254 1825 1413
every$	1463 933 1004 134 1102 264 354 1819 1821 1831 1452
everyb	17 120 1017
everybody$	914
everyo	17 966 120 1017
everyone$	914 1531 87
everything$	1354
evict	322
evidence$	13 620
evolve$	1529
evolvees$	1529
evolves$	1529
exchange$	88
exclud	938 319 1800 341 504
exclud$	511
exclude$	236 511
excluded$	1503 236 1185 1216
excludes$	236 511
excluding$	236 511
excluds$	511
exclus	576
exclusion$	47 151 152
exclusions$	47
exerci	1487 1495 376 1279 565
exhibi	30
exhibition$	27 927
exhibitions$	927
existing$	965 1002
exit	257 340
exit$	211 1154
exiting$	211
exits$	211
expected$	207
expel	341 504
expel$	511
expele$	511
expeles$	511
expeling$	511
expell	341
expels$	511
explai	937 950 1515
explain$	1502
exploi	1309 796
exploit$	1512 1811 1812
exploitation$	584
exploitative$	584
exploited$	584
exploiter$	584
exploiters$	584
exploiting$	584
exploits$	584
explor	956 61 981
exploration$	1547
explore$	709
explored$	1521 1543 1546 709
explores$	709
exploring$	709
extend$	831
extending$	831
extends$	831
extract$	156
extricate$	156
eye$	1545
facili	1273 447
facilitate$	750
facilitated$	750
facilitates$	750
facilitating$	750
fade	1192
fade$	1757
faded	1806
fades	1806
fades$	1757
fair	30
fair$	927 1510 1391
fairs$	927
fall	574
fallin	574
falls	574
falls$	1192
famili	17 1486 53 979 379
families$	0 1 914 20 26 1544 1011 1060 164 1687 1730 1178 1828 1367 683
family	1486 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 224 1130 1695 1715 1739 1197 379 1393 1405 1413
family$	0 1 26 958 1687 1178 1248
far	266 336
far$	74 266 1163 1212 346 1244 1245
fare	1267
fare$	1832
fares$	1832
fashion$	1575
father	1083
father$	672
fear	950 1515
fear$	1289
fears	950 1515
feasibility$	1374 479
feasible$	1336
fed$	1533
fee	1267
fee$	1832
feed$	66
feeding$	66
feeds$	66
feel	1501 950 1515 1013
feel$	1578 1018 403 568
feeling$	568
feels	950 1515
feels$	1018 403 568
fees$	1832
fell	574
felt	1501 950 1515
felt$	403 568
fence	1817
fence$	19 31 814
fences$	31 814
fencing$	19 31 814
festiv	30
festival$	927 1836
festivals$	927
few$	1508
fewer	34
fewer$	931 38 569 667
fight	576
fight$	47
fights$	47
file$	1523 1524 1526 1341
filed	1273
files	915 1480
fill$	542
filled	1273
filled$	542
filling$	542
fills$	542
film	1487 1495 376 1279 565
film$	27 1815 1820 1823 1836
filming$	560
films$	1836 560
find	937 172 1224
find$	1502 950 265 401 1299
findin	955
finding$	1519 1520 265
finds$	265 401 1299
fine	1267
fine$	1832
fined	1800
fines$	47 1832
finish	899 1193 1273
finish$	1736
finished$	1464 1489
finishingtime$	1758
finishingtimes$	1758
finishtime$	1758
finishtimes$	1758
first$	1293
fish$	564
fishes$	564
fishs$	564
fit$	1536 809
fits$	809
fitted	916
fitted$	1481 809
fitting$	809
five	39 49 53 138 1041 1614 1060 188 1100 1679 1115 1116 1682 1685 259 1739 1751 1197 1219 1257 1268 1285 1393 1405 1413
five$	30 936 946 1700 1784 1255 1822 1272 1448 1454 1460
fix	320
fix$	526
fixed$	526
fixes$	526
fixing$	526
flag	72
flat	315
flexib	1024
flexible$	1589
flowing$	1584
flush	322
flyer	1487 1495 376 1279 565
fobs$	383
focus	447
focus$	1356 743
focused$	1360 1361 743
focuses$	743
focusing$	743
focussed$	1360 743
follow	908 938 1739
follow$	91
followed$	1503 51 981
followers$	1473
following$	91 1290
follows$	91
food$	1459
footage$	600
football$	1460
footfall$	1278
for	1515 251
for$	912 1521 1538 1558 1572 1579 1677 1186 1819 1266 1293 1330 1370 1376 1429 1431 1455
forbid	143 146 197 198 203 326
forbid$	144 1061
forbidden$	1598 314
force$	596
form	1124 1689 1151 1720 1168 1210 1775 1778 1225 332
form$	1704 1716 1717 1733 1738 1752 1766 1790 1229
forming$	1744
forms	1487 1495 1689 1125 1775 376 1279 565
forms$	1690 1721 1733 1766 1790
fortnightly$	1463 1819
forum	10
forum$	907
forwar	981
forward$	1546 1337 1338
forwards$	1337 1338
foster	447
foster$	315
found$	1611 1234 338 401
four	39 53 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 259 1739 1197 1219 1268 1285 1393 1405 1408 1413
four$	936 149 1663 1784 1238 1269 1271
fragme	329 508
fragment$	263
fragmente$	263
fragmented$	263
fragmentes$	263
fragmenting$	263
fraternise$	1414
free	336
free$	301 553
fresh$	189 1230
friday	334 335
friday$	334 1231 335 1797 1251
fridays$	1231 1797 1251
friend	23 39 49 948 53 951 979 120 1017 138 1040 1041 1042 1614 1618 1055 1623 1059 1060 1631 1635 1646 188 1100 1679 1115 1116 1682 1685 224 1130 1699 1135 1701 1702 259 1728 1739 1751 1189 1197 1219 1798 1241 1257 1268 1285 1393 1405 1411 1413
friend$	195 1162 1734 288 1215
friendly$	1510 1391
friends$	920 936 946 1513 1516 1544 1619 1620 1056 1640 1641 1091 195 1657 1662 1666 1668 1675 1676 1688 1700 1714 1719 1162 1164 1734 288 1754 293 1756 1761 1763 1770 1772 1208 1774 1784 1786 325 1789 343 1807 1810 1822 1397
friendship$	1605 1607 1619 1055 1620 1654 195 1671 1673 1675 1699 1700 1725 274 1189 1754 295 1763 1772 1226 343 1807 1397
friendships$	1605 1607 1619 1620 1654 195 1671 1673 1675 1700 274 1754 295 1763 1772 343 1807 1397
from	1053 1701 1196 1262
from$	94 1599 1054 1094 1119 1686 1123 1133 1138 1154 1750 1198 1769 1211 1777 1221 1816 1819 1827 389 1294 1370 1410 1418 1453
full$	381
fully$	924
fund$	12 806
funded$	806
fundin	1487 1495 376 1279 565
funding$	12 962 996 806
funds$	12 806
furthe	80 85
further$	977 982 1090 1212
future	85
future$	982 1555 1090 1343
game	30
game$	927
games$	927 1837
gang$	152 1320 498
gap$	277 317
gaps$	1346
garden$	27 1820 564
gardenes$	564
gardens$	564
gate$	19 1490 31
gates$	19 1490 31
gather	1039 1040 1606 1613 1051 1622 1623 1078 1095 1097 1104 1170 1179 1759 1776 1219
gather$	1604 1611 1050 1616 1643 1644 1665 1669 1735 1782 1792
gathered$	1611 1234
gathering$	1605 1656 1660 1667 1671 1744 1745
gatherings$	1660 1662 1667 1784
gave$	333
genera	80
general$	977
get	1501 937
get$	1502 156 1137 1804
gets$	156
getting$	156 1179
gig	30
gig$	927 1836
gigs$	927
girl	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 224 1130 1739 1197 1223 1393 1405 1413
girl$	1687 288 1215
girlfriend$	687
girls	23 49 53 120 1017 138 1041 1614 1060 188 1100 1679 1115 1116 1682 1685 259 1739 1751 1197 1219 1803 1257 1268 1285 1393 1405 1413
girls$	920 946 1663 1687 1688 1700 288 1784 1822 1404
giv$	110
give	80
give$	977 102 110 157 333 562 829
given	1478 35 956 80 132 1273
given$	905 932 1521 977 1543 102 1029 1273 1280
gives$	110 333 562 829
giving$	102 110 157 333 562 829
givs$	110
go	1501 937 323
go$	1502 956 1036 1050 186 1104 212 1110 1137 253 1206 1249 574
goalpost$	19
goalposts$	19
goe$	1036
goes	323
goes$	1036 186 212 253 1206 1249 366 574
going	85 323
going$	982 1584 1659 212 1776 1788 1290 1330 440
gone$	1273
good$	1510 1578 381 472
gos$	1036
gp$	688
gran$	674
grand	1223
grandad$	674
grandbrother$	672
grandcarer$	672
grandcarers$	672
granddad$	672 674
granddaughter$	672
grandfather$	672
grandm	1083
grandma$	674
grandmother$	672
grandmum$	672
grandp	1083
grandparent$	672
grandparents$	672 685
grandsister$	672
grandson$	672
granma$	674
granny$	674
granpa$	674
grant	1487 1495 376 1279 565
grant$	12
grante	1273
greate	33 437
greater$	930 461
greet$	885
greeting$	885
greets$	885
grew	574
grip$	1233 1805 344 1242
groom	1309 797
groom$	1512 1811 1812
groomed$	587
groomer$	587
groomers$	587
grooming$	587
grooms$	587
ground$	516
grounding$	516
grounds$	516
group	23 1487 1495 39 49 948 53 951 952 979 120 1017 138 1041 1614 1618 1059 1060 1635 1646 188 1661 1100 1679 1115 1116 1682 1685 1124 1689 1695 1699 1135 1703 259 1728 1739 1751 1197 1775 1781 1219 1798 1241 1257 1825 1268 376 1279 1285 1344 1393 1405 1411 1413 565
group$	907 920 936 946 1513 1516 1517 1544 1592 1619 1620 1056 1638 1640 1641 1653 1654 1091 1657 1662 1667 1668 1673 1675 1676 1688 1690 1698 1700 1704 1145 1149 1716 1719 260 1158 1725 1164 275 1176 1752 1753 1754 1756 295 1760 1761 1763 1765 1770 1784 1786 325 1790 1791 1792 1229 1236 1802 343 1807 1810 1822 1397
groupi	1776
groups	1689 1775 1778 1219
groups$	1044 148 1620 1667 1690 1149 1176 1754 1784 1790 1791
grow	574
grows	574
growth$	33
guard	379
guardian$	682
guards$	26
guidan	1487 1495 376 1279 565
guidance$	1542 761
guide$	156 761
guided$	761
guidel	28
guideline$	29
guidelines$	29
guides$	761
guiding$	761
gulf$	277 317
had$	22 1506 382 1281
haircuts$	1459
half	17 1689
half$	914 34 46 1139
hall	7
hall$	1653 230 1698 1740
halt$	209
halv	574
halved	944
halved$	1509
halves	1124 1689 1778
halves$	1243 1809
hand$	1581 1380 830
handed	35
handed$	932 1273 1280
handing$	830
handle$	1746
handou	1487 1495 376 1279 565
hands$	830
hang$	1039 1759
hangin	1179
hanging$	1606 1744 1745 1776 1788
happen	1273
hard$	273
harder$	273
harm	1309
harm$	1512 51 1811 1812 648
harmed$	648
harmful$	648
harming$	648
harms$	648
has	459
has$	22 24 924 1276 384 1282
have	1501 459
have$	22 24 924 90 126 1276 384 1282
having$	90 1289 552
he	53 288 309
head	1825
health	158 292
heard	950 1515 1329
heard$	1583 579
hedge$	19
held	1478 1492 32 61 62 63 1273 444
held$	929 959 960
help	1594 447
help$	55 1542 116 1347 1388 763
helped	262
helped$	55 763
helpful$	1510 55 1336
helpin	447
helping$	116 763
helps$	116 763
her	945 138 1041 1614 1060 1661 1100 1679 1115 1116 1682 1685 1130 1703 258 1739 1751 1197 1298 1393 1405 1408 1413
her$	64 1108 1122 243 484 1421 1458
here	956
here$	1499 1521 1522
herfriends$	1761
hergroup$	1761
hierar	625
high$	381 416
higher	33 574
higher$	930 381
hike$	1834
hikes$	1834
him	945 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 1130 1703 258 1739 1751 1197 1298 1393 1405 1408 1413
hire$	817
hires$	817
hiring$	817
his	1661
his$	64 1108 1122 243 484 1421 1458
hisfriends$	1761
hisgroup$	1761
hits	908
hits$	1473
hoc$	992
hockey	1272
hockey$	1837
hold	1135 444 459
hold$	75 219 1700 1224 1233 1805 344 1242 515 533 863
holding$	75 533
holds	915 1480
holds$	75 533 863
holiday$	348
holidays$	348
holidayss$	348
holist	80 86
holistic$	977 983
home	174 1695 1720 1193 315 1778 1225 1833
home$	1510 1071 1639 1706 1742 1184 1762 1766 1768 1790 337 1824 398 1453
homes	1142
homes$	1639 1707 1721 1184 1766 1790 1828
hometime$	1758
hometimes$	1758
honest$	1510 1391
hope	950 1515 1594 481
hopes	950 1515 481
hoping	481
host$	1511 840
hosted	1492 1273
hosting$	840
hosts$	1511 840
hotspot$	626
hotspots$	626
hours	1487 1495 376 1279 565
hours$	1469 14 1496 1120 1191 1418
house	315 332
house$	219 1229
housed$	1118 1185
household$	1178
households$	1730
houses	1124 1689 1142 1168
houses$	1707 1733
housin	332
housing$	1229
how	74
how$	16 971 1218 1284 1301 1374 1437
hub	7
humili	653
hurt	938 1309
hurt$	1503 1512 51 1811 1812 1310 647
husband$	680
hustl	322
identi	937 981 1273
identification$	1205
identified$	1543 1546 1277 612 769
identifies$	449 612 769
identify$	1502 449 612 769
identifying$	449 612 769
identity$	1571
if	1227
if$	65 1553 112 1636 1749 1781 1322 439 1343 1350 490
implem	4 1273
implementation$	901
impos	512
impossible$	273
improv	33 437 447 574
improve$	930 753
improved$	930 1573 381 1371 753
improvement$	27 33
improvements$	27
improves$	753
improving$	753
in	1480 963 989 1000
in$	1481 922 925 1493 930 36 1500 44 942 1528 77 79 1550 1554 93 1565 1572 1015 171 1651 250 1748 1750 1762 1768 1782 1253 1819 1256 1821 1829 1830 1266 1833 1835 1292 1294 1297 483 1386 509 1417 1432 1433 1439 1446 1455
incide	576
incident$	47 431
incidents$	47 431
includ	956 60 1329
include$	1521
included$	1521 957
inclusive$	1391
increa	33 437 447 459 574
increase$	33 930 1387
increased$	930 1573 381 461 1371
increases$	1387
increasing$	930
indivi	1159 298
individually$	1724 1399
indoors$	1762 1768
induct	1487 923 1495 376 1279 565
inducted$	1488
induction$	2
influe	1385
influence$	1618 1097 1662 1233 1805 344 1242 784
influenced$	784
influences$	784
influencing$	784
influential$	1401
inform	1484 1487 1495 985 376 1279 1329 565
inform$	772
information$	1470 910 1534 1550 1344
informed$	983 1549 1583 1341 1360 772
informing$	772
informs$	772
injunc	151 1048 152 1049
injunction$	1395
injunctions$	1395
injur	576
injured$	649
input$	721
ins$	1256
inside$	1076 1762 1768
inspire$	707
inspired$	707
inspires$	707
instal	916 1273
install$	808
installation$	27
installed$	1481 808
installing$	808
installs$	808
instead$	248 1195 428
instru	203
instruct$	163
instructed$	163 207
instructing$	163
instructs$	163
intake	1793
intell	985
intelligence$	1550
intend	481
inter$	85
interest$	1587
interests$	195
interv	1487 1495 376 1279 565
intervention$	1346 1389
interventions$	1346
interview$	551
interviewed$	551
interviewing$	551
interviews$	551
into	963 251
into$	1521 1528 1546 1028 1680 242 1750 1373 509
introd	4 1273 512
introduce$	893
introduced$	893
introduces$	893
introducing$	893
introduction$	901
investigate$	477
investigates$	477
investigating$	477
invita	1487 1495 376 1279 565
invite	897 1478 1484 923
invite$	823
invited$	1462 1488 823
invites$	823
inviting$	823
involv	1329
involve$	791
involved$	791
involves$	791
involving$	791
is	900 61 73
is$	924 928 37 56 1018 221 403 405
isolat	508
isolate$	507
isolates$	507
isolating$	507
isolation$	1742 1406
issue$	1532 1534 1563 431 1332 733
issued	35 1273
issued$	932 1280
issues	1344
issues$	1532 968 1534 1563 431 733
it	945 1515 1298
it$	964 1250 1291 403 1421 1423 1428 1447 1454 1457
its$	1080 1831 1271 484 1418 1419 1421 1440 1444 1447 1457 1458
jog$	564
joges$	564
jogs$	564
join	903 1468 1478 25 1101
join$	892
joined	1478
joined$	85 86 113 1329 892
joining$	892
joins$	892
joint	910 85
joint$	1475 982 1145 260 1158 1760 1344 472
jointly$	1345
judgement$	1559 720
judgment$	720
july$	941
june$	941
keep	1501 1058 172 326 444 459
keep$	57 83 122 144 1061 194 219 220 222 1136 270 278 300 306 347 445 463 515 859
keeped$	278
keepin	444
keeping$	83 122 144 219 220 222 270 278 300 306 347 445 515 859
keeps	444
keeps$	57 83 122 144 219 220 222 270 278 300 306 347 445 515 859
keepting$	347
kept	61 62 63 981 1273 444
kept$	1465 953 57 959 960 1546 122 1020 219 1118 300 306 319 515
keys$	383
kid	1223
kind$	1510 1169 1391
kinder	292 1207
kit$	383
kitche	1817
kitchen$	27
kits$	383
knew$	1506 387 404
knife$	609
knives$	608
knock$	559
knocking$	559
knocks$	559
know	1501 950 1515 1329
know$	387 404
knowing$	387 404
known	61
knows	950 1515
knows$	387 404
labeled$	665
labelled$	665
lad	1223
lad$	288
lads	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 1739 1197 1219 1393 1405 1413
lads$	288 1784
laid$	1489
lamp$	19 31
lamps$	19 31
landlo	1248 1825
landlord$	1813 589
landlords$	589
language$	1366
lanyards$	383
larger$	1741
last$	1500
late	1253
late$	1818
later$	1343
launch	1273
lead	18 1486 379
lead$	1511 156 372 380 1449
leadar	915 1480
leadat	915 1480
leadca	915 1480
leadch	915 1480
leadchecks$	915
leadci	915 1480
leadco	915 1480
leadde	915 1480
leadem	915 1480
leader	138 1041 1614 1617 1060 1100 1679 1115 1116 1682 1685 224 1130 1739 1197 309 1393 1405 1408 1413
leader$	1645 1401 1404
leaders$	1645 1401 1404 622
leadfi	915 1480
leadho	915 1480
leadin	288 1803 1408
leading$	372
leadlo	915 1480
leadma	915 1480
leadme	915 1480
leadof	915 1480
leadpr	915 1480
leadre	915 1480
leadru	915 1480
leads$	1511 372
leadse	915 1480
leadsh	915 1480
leadsu	915 1480
leadup	915 1480
leadvi	915 1480
leadwr	915 1480
leafle	1487 28 1495 376 1279 565
leaflet$	1470 1496 1820 567
leaflets$	1496
learn	1804 447
learn$	1672
learni	1487 1495 985 376 1279 565
learning$	1550
leav	340
leave	1501 157 174 257 323
leave$	57 1050 1054 1071 1154 267
leaves	323
leaves$	57 267
leavin	157 1193 323
leaving$	57 1054 267
leavingtime$	1758
leavingtimes$	1758
led$	130 1360
left	61 1801 1804
left$	953 57
lend$	848
lending$	848
lends$	848
less	294
less$	184 185 1096 1181 427 570
lessen	308 1806 345
lesson	1487 1495 1124 1689 1210 1775 376 1279 565
lesson$	1496 1498 230 1752 567
lessons$	1496 1498 1507 1450 1459
let$	1032 1057 213 1136 1166 360
leted$	1032
lets$	213 360
letted$	1032
letter	1487 1495 376 1279 565
letter$	1470 47
letters$	47
letting$	213
level$	381
levels$	381
liais	1340
liaise$	703
liaised$	703
liaises$	703
liaising$	703
liaiso	910
liaison$	1475 1547 703
library$	1698 1740
licenc	1487 1495 376 1279 565
licence$	151
lift	345
lift$	547
lifted	1806
lifted$	547
lifting$	547
lifts$	547 1459
light$	19 31 352 525
lighting$	19 31 525
lights$	19 31 352 525
like	950 1515
likes	908 950 1515
likes$	1473
limit	143 1058 200 294 320
limit$	223 321
limited$	1598 321
limiti	143
limiting$	223 321
limitped$	321
limitping$	321
limits	143
limits$	223 321
limitting$	321
line$	98
lines$	98
linger	1776
linger$	1759
link	1040 1135
link$	103 1605 159 179 1700 1205 364 420
linked$	103 364
linking$	103 364
links	1344
links$	103 1568 1605 159 179 1700 1205 364 420 1344
list	28 937
list$	3 15 1502 1820 418
listen	1329
listen$	768
listened$	399 768
listening$	1342 467 768
listens$	768
lists$	15 418
lit$	1297
live	1695 1273
live$	1672 1118 285 1771 1780
lives$	285
living$	1672
loaded$	1280
lock$	19 31 278 801
locked$	278 801
locking$	278 801
locks$	19 31 278 801
log$	3 15
logged	1273
logged$	617
logs	915 1480
logs$	15 617
loiter	1776
long$	1508
longer	1501 166 1194 327 574
longer$	990 135 160 1063 202 204 1107 1287 503 517
look	481
look$	101 117 172 476 489
looked$	61 981 476
lookin	481
looking$	117 476
looks	481
looks$	117 476
loop$	1341
loosen	238 1192 308 1806 345
loosen$	1757
loosens$	1757
lose$	157 1240
loses$	183 1240
losing$	1240
lost$	1240
loudes	1803
lower	574
lower$	543
lowered$	543
lowering$	543
lowers$	543
loyalties$	179
loyalty$	179 1205
lunch	1124 1689 1193 1264 1265
lunch$	1125 1829 1830 1450 1459
lunche	1689
lunches$	1450
luncht	334 335
lunchtime$	1758 1231 1797
lunchtimes$	1758 1231 1797
made	1478 73 1273
made$	1489 207
mail	1487 1495 376 1279 565
mailed	897 1273
mailed$	1462
main	288 1803 1408
mainta	447 459
maintain$	757
maintained$	1573 757
maintaining$	757
maintains$	757
make$	73 89 1013 265 284 1804 358 460 487
makes	915 1480
makes$	265 284 358 487
making$	89 265 284 487
male$	1305 794
males$	1305 794
mam$	673
man$	583 794
manage	18 915 1480 101 1013 1825 379 447
manage$	998 1578 1746 748
managed$	1573 499 748
management$	472
managerchecks$	915
managers$	26
manages$	748
managing$	748
manner$	1575
many$	1477 913 931 1508 1783
map	1487 28 1495 376 1279 402 565
map$	1820 362 385
mapped$	362 618
mappin	1487 1495 376 1279 402 565
mapping$	362 618
maps$	362 385
march	330
march$	941
mark$	1282 1299
marked$	403
marks$	1282 1299
master	1487 1495 376 1279 565
match	30 1264 1265 1272
match$	927 1815 1829 1830 1836 1837
matche	1272
matches$	927 1836 1837
matter$	956 1563
matters$	1563
may$	941 1536
meal	30 1264 1265
meal$	927 1820 1829 1830 1836 1450
meals$	927 1836 1450
means$	1530 1567
measur	986
measures$	1551 987
mechanisms$	987
mediat	1487 1495 376 1279 565
meet	898 32 1501 1039 1613 1051 1622 1623 1078 1095 1101 1104 1701 1170 1759 1224 1340
meet$	929 1036 1604 1050 1616 1643 1644 1665 1669 1735 1173 1782 1792 357
meetin	910 1487 1495 1040 1606 1626 1097 1776 1788 376 1279 565
meeting$	1475 1496 1597 1605 1054 1654 1659 1671 1157 1723 1179 1745 567
meetings$	1475 1496 1530 1597 1662 1157 1723
meets	915 1480
meets$	929 1036 357
meetup$	1660
meetups$	1660
member	23 1486 39 49 53 951 979 120 1017 138 1041 1614 1059 1060 1631 1633 188 1100 1679 1115 1116 1682 1685 224 1130 1699 258 1739 1751 1197 1219 379 1285 1393 1405 1413
member$	1687 288 1215 1404
members$	0 1 20 920 26 936 946 948 1516 1544 1056 1091 1663 1687 1700 288 1784 325 1404
membership$	1140
memora	1487 1495 376 1279 565
men$	583 794
mend$	811
mended	916
mended$	1481 811
mending$	811
mends$	811
mentor	18 915 1480 1486 1487 1495 376 379 1279 565
mentor$	0 1 26 1496 380
mentorchecks$	915
mentoring$	1476
mentors$	0 1 26 1496
mentorschecks$	915
messag	1487 1495 1101 1179 1788 1224 376 1279 565
message$	1823
messages$	1597 1034 636
messaging$	1597 1659 1744
met	1478 918 32 262 1329
met$	1472 1483 921 929 1234
meters$	1658
metres$	1658
miles	266 1780
miles$	1658 1163 1212
milestone$	21
milestones$	21
mind$	1580 1341
mindfu	981 1024
mindful$	1546 1549 1589
minibu	1487 1495 1793 376 1279 565
minibus$	1836
minimi	143 200 294 447
minimised$	1573 1598
minute	1487 1495 376 1273 1279 565
missin	938
missing$	1503 576
mistak	656
mitiga	447
mitigated$	1573
mix	1039 1613 1051 1622 1104 1701 1759
mix$	1604 1616 1665 1669 1414
mixing	1040 1606 1626 1776 1788
mixing$	1605 1654 1671 1745 1415
model$	1365
models$	1365
module	1487 1495 376 1279 565
moment$	1539
monday	334 335
monday$	334 1231 335 1797 1251
mondays$	1231 1797 1251
money$	12
monito	981 1340
monitor$	613 700
monitored$	1546 613 700
monitoring$	613 700
monitors$	613 700
month$	348
monthly$	1463 367
months$	1555 348
more	33 80 85 437
more$	930 933 38 977 982 1046 190 1090 216 1741 292 1207 381 1288 1354
mornin	334 335
morning$	1231 1797
mornings$	1231 1797
most	17
most$	914 933 1130 1803
mother	1083
mother$	672
motivate$	708
motivates$	708
motivating$	708
mov	330
mov$	268 281 318
move	233 323
move$	162 174 186 219 1696 235 253 257 268 281 304 1206 318 1794 1800 1396 524
moved	233 1800
moved$	938 162 186 1084 1118 1121 253 268 281 1185 1206 318 331
moveed$	304
moveing$	162 304
movements$	624
movered$	304
moves	233
moves$	162 186 219 1696 253 268 281 304 1206 318 1794 1396 524
moving	233
moving$	268 281 318 441 524
movred$	268 281
movring$	268 281
movs$	268 281 318
much$	913 1508
multi$	910 85 86
mum	1083
mum$	672
mural$	27 1820
murals$	27
must$	111 1171
name	1501 937
name$	1502 537
named$	1277 407
names$	417 537 641
nan	1083
nan$	675
nana$	675
nanny$	676
naturally$	1192
near	1182 1187
near$	990 1067 1672 1752 1432
nearby$	1417
necess	80
necessary$	977 1335 1336
needed$	1335 1336
needs	1329 1344
needs$	1346 731
neither$	142 231 290
nephew	1223
netbal	1272
netball$	1837
networ	10 966 1248
network$	907 52 1531 195 1754 1791 1813
networks$	1530 1567 195 1754 1791
never	166 1194
never$	135 142 160 1063 204 1691 240 256 276 503 517 670
new	158 292 1207
new$	189 252 272
newsle	1487 1495 376 1279 565
newsletter$	567
next$	1182 1187 1343
nicer	292 1207
nicer$	272
niece	1223
night	1124 1689 1720 1778
night$	1469 1112 1693 1708 1709 1183 1231 1797
nights	1689 576
nights$	1469 1112 1694 1709 1721 1183 1231 1797 1292
no	198
no$	141 169 193 210 214 279 390 391
nobody	53
nobody$	290 575
non	140 495
nonassociation$	1392
noncontact$	1037
none	53
none$	170 231 290 575
nor$	142 517
normal$	965
norms$	1366
not	1058 166 198 1194 1195
not$	41 58 59 135 142 153 160 1625 1063 202 204 1691 231 240 246 256 269 276 503 517 518 669
note	1487 1495 955 72 376 1279 565
note$	15 1519 1520
notes$	15
nothing$	173
notice	28 950 1515 1048 1049
notice$	31 147 352 1394 1402 1403
noticeboard$	1490
noticeboards$	1490
notices$	31 352 1394 1402 1403
notifi	1484
now$	924 1500 133
nowhere$	182
number	28
number$	6 1470 9 11 1217
numbers$	1477 1217 383
nurse	18 1486 379
nurse$	696
nursea	915 1480
nursec	915 1480
nursechecks$	915
nursed	915 1480
nursee	915 1480
nursef	915 1480
nurseh	915 1480
nursel	915 1480
nursem	915 1480
nurseo	915 1480
nursep	915 1480
nurser	915 1480
nurses	915 1480 379
nurseu	915 1480
nursev	915 1480
nursew	915 1480
nurtur	447
nurture$	783
nurtured$	783
nurtures$	783
nurturing$	783
observ	1487 1495 376 1279 565
obtain	1273
occasi	576
occasions$	1120
occur	1009
occur$	1574
occurs$	1574
october$	941
of	911
of$	1466 912 1502 1504 949 1521 70 1535 1551 995 1006 1609 1045 1052 1631 1072 1076 1152 1154 1732 1743 1186 1209 1808 1827 1284 388 1314 1315 1325 1370 1376 1410
off	1053 1204 1780 1833
off$	1464 1483 150 1054 1769 337 1419 1442 1443 1446
offer	1487 1495 80 376 1279 1344 565
offer$	977 110 789 866
offere	897 1484 35 80 132 1273
offere$	110
offered$	1462 932 977 1543 981 1029 789 866
offeres$	110
offeri	80
offering$	977 110 789 866
offers	915 1480 80
offers$	977 110 789 866
office	18 915 1480 1486 379
officer$	0 1 26 592
officerchecks$	915
officers$	0 1 26 592
officerschecks$	915
often$	913 1508 1596 1324
older	288 1796 1803 1408
older$	138 1041 1614 1060 1098 1100 1679 1115 1116 1682 1685 1739 1197 1779 408 410 1393 1405 1413 519
oldest	138 1041 1614 1617 1060 1100 1679 1115 1116 1682 1685 224 1130 258 1739 288 1197 309 1803 1393 1405 1408 1413
oldest$	1779
on	1253
on$	925 1503 1553 1554 1003 1016 1624 1649 1106 232 247 1748 1186 354 1818 1819 1821 1266 1835 1318 462 1390 1418 1419 1432 1433 1442 1443 1456
once	1781
once$	1463 1652 1670 1678 1782 1819
one	1617 288 313 1408
one$	1616 165 1064 168 1077 1105 224 1122 1130 258 1159 1724 1165 1735 280 290 1756 298 309 1279 407 1399 1419 1434 1435 1454 575
ones	1220
ones$	1663 1710 1220 1785 1404
ongoin	80
ongoing$	977 997 472 701
only$	167 208 1724 302
open	1253
open$	904 1511 1584 1585 1024 1818 1297 1342 1391 1449 799
opened	1273
opened$	1489 799
opening$	521
opens$	1511 799
operat	1316
opport	1594 1329 1344
opportunities$	1007 1346 1347 479
opportunity$	1569 479
opposite$	227 1155 346 1244
optimi	447
option	1594 1225 1375
option$	1374 479
options$	1790 1346 1374 479
orbit$	1233
order	1603 151 1048 1049 203 330
order$	1602 147 163 1394 1402 1403
ordere	1273
ordered$	163 207
ordering$	163
orders	1048 1049 203
orders$	1602 163 1394 1402 1403
ordina	113
ordinate$	1383
ordinated$	983 1010 1383
ordinates$	1383
ordinating$	1383
organi	1492 1273
organise$	1511 374
organised$	374
organises$	1511 374
organising$	374
other	966 120 1017 1618 158 1623 1633 1635 1646 1661 1128 1699 1702 1703 1150 1728 292 1207 1796 1232 1798 510 1411
other$	1531 1619 1056 1632 1069 1654 1090 1092 1660 1098 1666 1675 1676 1684 1688 227 249 1147 252 1161 1727 1164 1731 1756 1763 1201 1770 1786 1789 328 1228 1796 1232 1798 1239 343 1807 1810 1407
others	966 1646 1699 1200
others$	1531 1056 1632 1662 1666 1668 1675 1676 1688 1164 1756 1763 1764 1765 1770 1786 1789 1239 343 1807 1810
our	956
our$	1521 484
out	336 1833 1375
out$	901 1491 932 939 1518 954 58 1521 957 959 1014 1586 1604 1050 1053 1075 1669 1686 1695 234 1134 1701 1150 1175 1750 1757 1196 1213 1216 1262 398 1355 1425
outcom	1344
outcomes$	736
outing$	1836
outings$	1723 1836
outlet	1385
outlook$	1587
outrea	1487 1495 376 1279 565
outreach$	1476
outsid	58 1092 1150
outside$	925 1727 1417 1432
over	1172
over$	1610 175 1660 1736 1737 1741 456 1370
overla	1051 1759
overlap$	1616 1628
overs$	1660
oversi	1329 1344
oversight$	1356 1369 473
overview$	1356
own$	958 961 1074 1109 1742 286 1302 1399
owner	1825
pack	1487 1495 376 1279 565
pack$	1470
page	1487 1495 376 1279 565
page$	908
paid	1273
paid$	365
paint$	812
painte	916
painted$	1481 1489 812
painting$	812
paints$	812
pair	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 258 1739 1197 1393 1405 1413
pairs	1220
pairs$	1785
panel	10 1487 1495 966 376 1279 565
panel$	907 1531
parame	955
parameters$	1520
parcel	316
parcelled$	1213
parent	17 1486 53 979 1254 379
parent$	0 1 26 672
parents$	0 1 914 20 26 1544 1011 1060 164 239 1178 1828 1367 1379 672
park$	1678 1698 1740 561
parked$	561
parking$	561
parks$	561
part	903 1468 1478 1479 25 508
part$	1485 922 58 956 1243 1809
partic	903 1468 908 25
participants$	1473
participate$	922
participates$	922
participation$	1278
partie	30
parties$	927
partin	508
partne	10 910 1486 966 85 86 379 1344
partner$	681
partners$	0 1 907 26 1531 87
partnership$	907 1475 982 983 1345
parts$	1243 1809
party	30
party$	927 1836
pass$	72
passed$	1533
passes$	383 1450
pastor	80
pastoral$	977
path	1817
path$	27
pathwa	1225 1385
pathway$	1790
pathways$	1530 1790
patient$	1391
patrol	898 1487 1495 376 1279 565
patrol$	1476 598 841
patrolled$	841
patrolling$	841
patrols$	1476 598 841
pay$	807
paying$	807
pays$	807
peace	1230
peace$	1795
peer	1618 1055
peer$	138 1041 1614 1618 1055 1620 1060 1100 1679 1115 1116 1682 1685 1699 1734 1739 1189 1197 1226 1393 1405 1413
peers	1699 1189 1798
peers$	1619 1620 195 1714 1164 1734 1754 1756 1763 1770 1772 1774 1786
people	17 1486 1017 379
people$	0 1 914 20 920 26 936 946 1513 1516 1517 1544 1592 1091 1700 1734 288 1784 350 1822 1307 411 1416
per$	17
percen	17
percent$	914
perceptions$	1366
perfor	30 1492
perform$	369 875
performance$	927 1815
performances$	927
performed$	875
performing$	369 875
performs$	369 875
periodic$	443
periodically$	1554 443 1343
permit$	1527 1561 1032 1166 1387
permited$	1032
permits$	1527 1561 1387
permitted$	1032 1057 1199
person	1486 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 224 1130 1739 1197 379 1393 1405 1413
person$	0 1 26 113 1687 1215 1307
phone	898 1224 1800
phone$	383 826
phoned	897
phoned$	1462
phones	161
phones$	383 826
phoning$	826
pick$	101 310 548
picke$	310
picked$	61 62 981 548
pickes$	310
picking$	310 548
picks$	310 548
picnic	30
picnic$	927 1836
picnics$	927
picture$	964
pitch	1817
pitch$	27
plac	512
plac$	318
place	909 916 1487 1492 1495 233 376 1273 1279 565
place$	1474 1481 1539 1543 1552 1586 1678 219 230 235 1140 248 1718 1195 304 318 347 1277 1330 1430
placed	233 1273
placed$	1672 1118 1121 253 1177 1185 318 331
placeed$	304
placeing$	304 347
placem	1124 1689 1125 1695 1142 1715 1151 1720 315 1225
placement$	1696 235 1716 1766 1790
placements$	1690 1696 235 1707 1721 1766 1790
placered$	304
places	233 1259
places$	1539 219 235 304 318 347 1824 1430
placeting$	347
placin	233
placing$	318
placs$	318
plan	1487 1495 376 1279 481 565
plan$	2 1470 21 1511 1523 1526 964 1343 567
planni	481
planning$	1547 1368
plans	481
plans$	1511 987
plant$	869
planted$	1489 869
planting$	869
plants$	869
play	30
play$	27 927 1050 1099 1815 375 882
played	1492
playgr	1124 1689 1720
playing$	375 882
plays$	927 375 882
pledge$	29
podcast$	1823
point	937
point$	1502 1539
police	18 915 1480 1486 379
police$	0 1 26 590
policechecks$	915
polici	1487 28 1495 376 1279 565
policing$	591
policy	1487 28 1495 1267 376 1279 565
policy$	1832 567
pond$	27
pool	1272
pool$	1837
pop$	489
positi	158 292
position$	1343
positive$	1578 488 1391
possib	1375
possibilities$	479
possibility$	1374 479
possible$	1163 1335 1336 1352 479
post	1487 1495 376 1279 565
post$	1499 1277
posted	926 35 1273
posted$	1491 932 1280
poster	1487 28 1495 376 1279 565
poster$	31 352 1820 567
posters$	31 352
potential$	479
power$	147 1805 344 1242 1394 1402 1403
powerful$	1746
powers$	147 1394 1402 1403
practi	1486 985 379 1344
practicable$	1336
practice$	1548 1550
practitioner$	0 1 26
practitioners$	0 1 26 87
presen	1487 1495 1009 376 1273 1279 565
presence$	1068 1356 1358
present$	1574 1718 1391 550 1449
presented$	550
presenting$	550
presents$	1574 550
preven	143 146 1058 197 198 326 447
prevent$	144 1061 194 1136 282 751
prevented$	1598 314 751
preventing$	144 282 751
prevention$	751
prevents$	144 282 751
prey	1309
prey$	1512 51
preying$	51
preys$	51
price	1267
price$	1832
print$	835
printe	926 1273
printed$	1491 835
printing$	835
prints$	835
priori	1329 447
priorities$	722
prioritise$	627
prioritised$	1573 627
prioritising$	627
priority$	999 722
prise$	219
pro	158 292
proact	86 113 1024
proactive$	983 1010 1589 779
proactively$	779
problem$	1563
problems$	1563
procedures$	1530
processes$	1530 987
produc	4 915 1480 1793 1273
production$	901
profes	10 1486 966 379
professional$	0 1 26 994 380 434
professionals$	0 1 907 26 1531 87
profile$	1332 1356 616
profiled$	616
profiles$	616
profiling$	616
profit	1309
profit$	1512
progra	1487 1495 1210 1775 1225 376 1279 565
programme$	2 1467 1790 377
programmes$	1790
progre	918 981
progress$	1529 1568 1343 745
progressed$	1483 1546 745
progresses$	1529 745
progressing$	745
progresss$	1529
prohib	143 146 197
prohibit$	144
prohibited$	1598 314
projec	1778
project$	27 1653 377
promise$	207
promises$	207
promot	447
promote$	714
promoted$	1573 714
promotes$	714
promoting$	714
promptly$	1550
proper$	965
proportionate$	776
proportionately$	776
protec	447
protect$	758
protected$	1573 758
protecting$	758
protection$	151
protective$	1344
protects$	758
protoc	1487 1495 376 1279 565
protocol$	567
provid	915 1480 35 80 1273 459
provid$	110
provide$	977 110 788 865
provided$	932 977 1543 132 1280 788 865
provider$	1733
providers$	1733
provides$	977 110 788 865
providing$	977 110 788 865
provids$	110
provis	4 1487 1495 1695 376 1279 1344 565
provision$	901 1766 1346 1347
provisions$	1766
pru$	1766
psychiatrist$	693
psychologist$	692
public	4 868
publication$	901
publis	926 1273
publish$	836
published$	1491 836
publishes$	836
publishing$	836
pull$	156 219 299 1233 1805 344 1242
pulle$	299
pullen$	299
pulles$	299
pulling$	299
pulls$	299
pupil$	288
pupils	1268
pupils$	288
purcha	1273
purpose$	1571
put	512
put$	916 926 1492 90 1021 331 347 1273 858
puting$	347
puts$	347 858
putting$	90 347 858
qualit	1344
questi	1487 1495 376 1279 565
quicke	574
quit	340
quit$	211
quiting$	211
quits$	211
racism	664
racist	664
radar$	1341
raise	72 101
raise$	998 435 465 870
raised$	1533 435 1371
raises$	435 870
raising$	435 1333
ramp	1817
ramp$	27
ran$	1274
rate	1501
rate$	381 568
rated$	568
rates$	381 568
rather$	248 1195 429
ratifi	1273
ration	294
re	1173 402
re$	1179
reach	937 1224
reach$	1502 1233 458 566
reache	897 1478
reached$	1462 566
reaches$	458 566
reaching$	458
read	897 1471 1273
read$	1462 926 851
reading$	851
reads$	851
ready$	1489
reassurance$	1542 717
reassure$	717
reassured$	717
reassures$	717
reassuring$	717
receiv	1478 1479 80 1273
receive$	977
recogn	1013 447
recognise$	1578 765
recognised$	765
recognises$	765
recognising$	765
record	915 1480 1487 1495 956 60 61 62 63 966 72 376 1273 1279 565
record$	3 15 1523 1524 1526 361
recorded$	1521 957 959 960 361
recording$	361
records$	15 1531 361
recove	574
recrui	897 1273
recruit$	819
recruited$	1462 819
recruiting$	819
recruits$	819
redecorated$	1489
redraft$	845
redrafted$	845
redrafting$	845
redrafts$	845
reduc	200 294 308 320 345 574
reduce	143 1806 447
reduce$	223 752
reduced$	1573 1598 752
reduceing$	223
reduces$	223 752
reduci	143
reducing$	752
referr	897 908 1478 1484 1487 1495 376 1279 565
referral$	47 1820
referrals$	1473 47
referred$	1462
reflec	1013
reflect$	1578
reform$	1738
refunds$	1459
refurbished$	1489
refurbishment$	27
refuse	198
refused$	319
regard$	999
region	1715
regist	1471
register$	3 15 304
registered$	304
registering$	304
registerred$	304
registers$	15 304
regrou	1173
regroup$	1738
regular$	997 381 443 461 472
regularly$	1550 1554 443 1343
rehear	30 956
rehearsal$	927 1834
rehearsals$	927 1834
rehearsed$	1521
rehous	233
rehous$	268 281
rehouse$	225 268 281
rehoused$	1121 225 268 281 1185
rehouses$	225 268 281
rehousing$	225 268 281
rehousred$	268 281
rehousring$	268 281
rehouss$	268 281
relati	1040 1042 1083 1695 1135 1344
relationship$	1605 1700 725
relationships$	1568 1605 195 1700 725
relatives$	684
releva	956 80
relevant$	1521 965 977 1335 1336
reliance$	1205
reloca	233
relocat$	268 281
relocate$	225 253 268 281
relocated$	1121 225 253 268 281 1185
relocates$	225 253 268 281
relocating$	225 268 281
relocatred$	268 281
relocatring$	268 281
relocats$	268 281
remain	61 127 1796 444
remain$	984 1018 1020 270 463 515
remaining$	270 1232
remains$	1018 1020 270 515
rememb	950 1515
remind$	715
reminded$	715
reminding$	715
reminds$	715
remote$	1212
remov	330 340 341 504
remov$	299
removal$	155
remove	336 1801
remove$	156 236 299 839
removed$	236 1705 1185 839
removen$	299
removes$	236 299 839
removing$	156 236 299 839
removs$	299
reopen$	873
reopened$	873
reopening$	873
reopens$	873
repair	916
repair$	27 810
repaired$	1481 810
repairing$	810
repairs$	27 810
repeat	956 60
repeat$	1521
repeated$	1521 957
replac	916 1195 500
replace$	527 557
replaced$	1481 1722
replaces$	527
replacing$	527
replie	908
replies$	1473
reply	1471
report	898 908 915 1480 1487 1495 1501 955 956 60 72 1800 376 1279 565
report$	47 1519 1520 567 568
reported$	1521 957 1533
reports$	1473 47
reques	512
requir	203
require$	163
required$	207 1335 1336
requireed$	163
requireing$	163
requires$	163
resent	950 1515
reserve$	884
reserves$	884
reserving$	884
reside	30
residential$	927
residents$	1416
resili	1344
resilience$	727
resour	1487 1495 376 1279 565
resources$	962 996 1346
respec	447 659
respect$	767
respected$	1573 767
respectful$	1510 767
respectfully$	767
respecting$	767
respects$	767
respit	1230
respite$	241 1795
respon	1471 908 1478 1479 1024 447 1344
respond$	101 452 742
responding$	742
responds$	742
response$	1548 742
responses$	1473 742
responsibility$	973
responsive$	1589
rest	1618 1635 1646 1661 1702 1728 1230 1796 1232 1798 1411
rest$	1666 1668 1688 1699 241 1756 1763 1200 1770 1786 1789 1795 1239 1810
restri	143 200 294 320
restrict$	223 321
restricted$	1598 314 321
restricting$	223 321
restrictped$	321
restrictping$	321
restricts$	223 321
restrictting$	321
resurfaced$	1489
resurfacing$	27
retain	459
return	1471 1478 1479
return$	287
returning$	287
returns$	287
retwee	908
retweets$	1473
reunit	1173
reunite$	1738
review	915 1480 1487 1495 981 376 1273 1279 1340 565
review$	2 1562 1341 446 775
reviewed$	1546 446 775
reviewing$	446 775
reviews$	446 775
revise	1273
rewrite$	844
rewrites$	844
rewriting$	844
rewritten$	844
ride$	1137 1834
rides$	1834
right$	965 1578
rights$	657
ring	898 1501 937 1101 1224 1800
ring$	1502 827
ringing$	827
ringle	1130 1803 1408
ringleader$	1401 1404 621
ringleaders$	1401 1404 621
rings$	555 827
rise	574
rise$	33
rises	574
rising	574
risk	1344
risk$	1532 1563 431 1343 737
risks$	1532 1563 431 737
rival	798
road	1720
road$	1726
robbed	938
robbed$	1503 51 644
robber	576
robberies$	602
robbery$	602
robust	86 113 1329
robust$	983 1010 472
role	1385
role$	468
roll	4
rolled$	1273
rollout$	901
room	7 1124 1689 1817
room$	27 230 1752 1818 1820
rooms	1689
rose	574
rota	1487 1495 1793 376 1279 565
rota$	1820
round$	1386
rounde	1272
rounders$	1837
route	1720 1259
route$	1141 1726 1259 1824
routes$	1530 1141
routine$	443
routinely$	443
routines$	642
row$	47 1243 1809
rows$	47 1243 1809
rugby	1272
rugby$	1837
rule	28 1603 1267
rule$	29 1602 1832
ruled$	953
rules$	29 1602 1832
run	1273
run$	1511 1512 1834 1274 1449 862
rung	897 32 1800
rung$	1462 929
running$	862
runs	915 1480
runs$	1511 1834 1274 862
s$	64 1097 1122 243 339 343 1407
s34$	505 506
s35$	505 506
safe	1259 1329 1344
safe$	1510 1578 1582 1583 1824 1300 662
safegu	447 661
safeguard$	759
safeguarded$	1573 759
safeguarding$	759
safeguards$	759
safely$	1295 572
safer	1207
safer$	1578 1582 1583 1357 571 662
safety	1329 1344
safety$	1571 471
said	950 1515 60
said$	957 568
same	1127 313 1781
same$	1499 1077 1127 1692 1143 1144 1718 1187 1781
sanction$	630
sanctions$	630
sat$	1118 331
saturd	334 335
saturday$	334 1231 335 1797 1251
saturdays$	1231 1797 1251
saw	950 1515
say	1501 937 950 1515
say$	1502 568
saying$	568
says	950 1515
says$	568
scatte	1084 1085 508
scattered$	1649 1650
schedu	1273
scheme	1487 1495 376 1279 565
scheme$	377
school	18 915 1480 1486 979 1124 1689 1125 1695 1715 1151 1720 1168 1210 1775 315 1778 1225 332 1825 379
school$	0 1 26 1507 1544 983 1696 235 1697 1698 1704 1713 1716 1717 1733 1766 1790 1229 1831
schoolchecks$	915
schooled$	1177
schools$	0 1 26 1690 1721 1733 1766 1790
scope	955 956
scope$	1519 1520 1521 478 479
scopes$	478
scoping$	478
score	1501
score$	42 568
scores$	42 568
screen	1487 30 1495 376 1279 565
screening$	927
screenings$	927
search	938
search$	632
searched$	1503
searches$	47 632
seat$	219 285 347 1820 880
seated$	1118 285 331 880
seating$	19 219 347 880
seats$	19 219 285 347 1430 880
seatting$	347
second	1796
section34$	505
section35$	505
secure	909 1273
secured$	1474
security$	1571
see	898 1501 950 1515 1623 1101 1104 1701 1759 1224
see$	1613 1051 1622 1078 199 1665 1669 1170 371
seeing	1606 1626 1788
seeing$	1613 1054 1654 1659 1745 1776
seek	172 481 512
seek$	107 265
seekin	481
seeking$	265
seeks	481
seen	897 1478 1484 32 1039 1104 262
seen$	1462 929 1604 1611 1669 1234 338
sees$	199 371
seize$	633
seized$	633
seizes$	633
seizure$	633
seizures$	633
select$	310
selecte$	310
selectes$	310
selecting$	310
selects$	310
self$	1344
sell	1309
sell$	1512 51 1811 1812
seller$	588
sellers$	1416 588
selling$	51 1290 1308 1310
sells$	51 1310
semina	1487 1495 376 1279 565
send	233 330
send$	287 304 318 824
sende$	318
sended$	304 318
sendes$	318
sending$	287 304 318 824
sendred$	304
sends	915 1480
sends$	287 304 318 824
senior$	472
sense$	109
sensit	113 1024
sensitive$	1549 1010 1589 778
sensitively$	778
sent	1478 35 938 233 1800 1273
sent$	932 1503 186 1121 253 1177 1185 1206 318 1280 825
sente$	318
sented$	318
sentes$	318
senting$	318
sents$	318
separa	1084 1085 1159 292 316 1800 508
separate$	1109 215 227 228 1129 244 245 252 1155 1156 1161 271 286 296 301 1201 1202 328 1228 346 1244 1412
separated$	1649 1650 1213 1412
separately$	1724 792
separation$	508
september$	941
sergea	1486
sergeant$	595
serve$	883
server	339
server$	1236
serves$	883
servic	7
service$	377
services$	1530 87 1567 1346 1347
serving$	883
sessio	1487 1495 1778 376 1279 565
session$	1496 1112 1693 1698 1708 1157 1723 1834 567
sessions$	1496 1112 1694 1698 1710 1157 1723 1834
set	1124 1689 1720 1210 1775 1225 332 512
set$	956 60 61 62 1021 1704 1149 1169 1752 1790 1229 1273 530 544
sets	1689 1775
sets$	1149 1721 1790 530 544
setting$	1539 530
settings$	1539
settle	1804
settle$	1795
sever	143 238 308
several$	280
severed$	1621
severi	143
severs	143
sew$	878
sewing$	878
sews$	878
shadow$	1233
share	72
share$	88 1099 313 774
shared	1273
shared$	1533 1145 260 1158 1760 316 339 1237 774
shares	908 915 1480
shares$	1473 1099 313 774
sharing$	1475 88 1659 1099 313 774
she	53 288 309
shed	1817
sheet	1487 1495 376 1279 565
sheet$	15
sheets$	15
shelte	1817
shelter$	19 27 31
shelters$	31
shift	1487 1495 1225 376 1279 565
shift$	1496 1790
shifts$	1496 1790
shoo	322
shop	1825 1285
shop$	1490 1678 1740
shopke	1486 1248 379
shopkeeper$	0 1 26 1813 1312
shopkeepers$	0 1 26
shoplifting$	611
shops$	1490 1740 1828
shorte	294 574
shorten$	871
shortened$	871
shortening$	871
shortens$	871
should$	978 111 112 1171
show	30 937
show$	927 1502 1836 1282 1299 1449 852
showing$	912 852
shown	926 35 132
shown$	1491 932 1029
shows$	927 1282 1299 852
shut	1801 340
shut$	278 319
shuted$	278
shuting$	278
shuts$	278
siblin	258 259
side$	927 1243 1809 1837
sides$	1243 1809
sign	1478 1479 28
sign$	903 908 19 917 31 352 1820 837
signed	926 1273
signed$	897 899 917 918 1491 837
signing$	837
signpo	897
signpost$	704
signposted$	1462 704
signposting$	704
signposts$	704
signs$	19 31 352 837
since$	1294
sing$	564
singes$	564
single	298
singly	1159
singly$	1724 1764 1399
sings$	564
sister	258 1223
sister$	672
sit	61 1051
sit$	1039 1050 1616 1622 180 1099 1672 1118 285 1782 1792 347 536
site	1124 1689 1139 1720 1778 1225
site$	1704 1708 1742 1790
sites	1689
sites$	1721 1790
siting$	347
sits$	1099 285 347 536
sittin	1689 1788
sitting$	1606 1659 1672 285 1776 347 536
sittings$	1690
situat	1344
situation$	964 1343
six	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 1739 1197 1285 1393 1405 1413
six$	1269
sixth$	1168 1210
size$	1217
skate	1817
skate$	564
skatees$	564
skates$	564
skills$	1007
sleep	1501 1095
sleepover$	1597 1660
sleepovers$	1597 1660
slide	1487 1495 376 1279 565
slot	1778
slot$	1183
slots$	1183
small	1181
small$	1746
snooke	1272
snooker$	1837
so$	1031 139 154 1126 1707 284 297 342 422
social	1039 1606 1776
social$	1055 1189 1226 430
socialise$	1604 1414
sold$	51 1310
solicitor$	691
some	1617 288 1408
some$	1130 280
somewhere$	1727 1190
son	1223
son$	1203 672
song$	27 1823
sons$	1203
soon$	1227
sooner	574
sort$	1169
sought$	1543
space	1594 1230
space$	277 317 1795 1820
speak	898 1104
speak$	1101 1669 1224 363 1449
speaking$	1606 363
speaks$	363
speed$	1591
spend	1501 1051
spend$	1039 1616 1672 395
spending$	1606 1654 1672 1776 1788 395
spends$	395
spent	909
spent$	1474 911 395
split	1084 1172 316 508
split$	1649 1085 217 218 1737 1213 331
splits$	217 218
splitting$	217 218
spoken$	897 1484 923 32
spotted$	1234 338
spread	316
spread$	1213 331
squad	1793
squad$	597
square$	1039 1678 1698 1740
stabbing$	610
stabbings$	610
staff	17 18 1486 379
staff$	0 1 914 26 87 1011 1367 1379
staffa	915 1480
staffc	915 1480
staffchecks$	915
staffd	915 1480
staffe	915 1480
staffed$	531
stafff	915 1480
staffh	915 1480
staffing$	962 996 531
staffl	915 1480
staffm	915 1480
staffo	915 1480
staffp	915 1480
staffr	915 1480
staffs	915 1480
staffs$	531
staffu	915 1480
staffv	915 1480
staffw	915 1480
stage	1817
stage$	27 1539
staged	1492
stagge	229
staggered$	296 1202
stall	1487 1495 376 1279 565
stall$	1836
stalls$	1836
stance$	1587
stand$	1050 285 1782 1792 347 520 535
standi	1606 1776
standing$	347 535
stands$	347 520 535
standting$	347
start	1501 1193 1804
start$	1086 253 304 1795 856
started$	304 856
starting$	304 856
startred$	304
starts$	253 304 856
starttime$	1758
starttimes$	1758
stated	956
stated$	1521
station$	1490
stations$	1490
stay	1501 61 1013 127 1695
stay$	984 1578 1018 1020 1118 235 270 1771 1780 356 400 403 463 515
staying$	270 356
stays$	1018 1020 270 356 400 403 515
steer$	156 270 782
steered$	782
steering$	10 156 270 782
steers$	156 270 782
step	1223
step$	257
stepbrother$	672
stepcarer$	672
stepcarers$	672
stepdad$	672
stepdaughter$	672
stepfather$	672
stepmother$	672
stepmum$	672
stepparent$	672
stepparents$	672
steps	986
steps$	1551
stepsister$	672
stepson$	672
stereo	663
stereotypes$	1366
sticke	28
sticker$	31 383
stickers$	31 383
stigma$	1366
still$	934
stop	1501 143 1058 197 198 326 340
stop$	144 157 1625 1061 194 209 1136 1722 261 1736 282 1180 393 857
stoppe	938 944 1801
stopped$	1503 1509 1598 1621 1722 314 393 857
stoppi	143 197
stopping$	144 261 282 857
stops	143 197
stops$	47 144 1722 261 282 1180 393 857
strang	1248
stranger$	1813
strate	1487 1495 376 1279 565
strategic$	472
strategies$	987 1007 1346
stream	1793
street	1142
street$	1639
streets$	1639 1707
streng	447 1344
strength$	1568
strengthen$	755
strengthened$	1573 755
strengthening$	755
strengthens$	755
strengths$	86 1568
strive	481
strong$	461
submit	915 1480 1273
submit$	867
submits$	867
submitted$	867
submitting$	867
suitab	80 158 292
suitable$	977 1336
summer$	348
summers$	348
sunday	334 335
sunday$	334 1231 335 1797 1251
sundays$	1231 1797 1251
superv	1487 1495 376 1279 565
supervised$	501
supervision$	1476
supper	30 1264 1265
supper$	927 1829 1830 1836 1450
suppers$	927 1450
supplied$	51 1310
supplier$	607
suppliers$	607
supplies$	51 607
supply	1309
supply$	1512 51 1811 1812 607
supplying$	51 607
suppor	897 898 1487 1495 981 113 1024 262 376 1279 1329 447 1344 565
support$	1476 80 1542 81 82 987 433 1346 1347 760
supported$	1462 81 1546 1583 760
supporting$	81 760
supportive$	1010 1589 461 1391 760
supports$	81 760
sure$	121 1384
surger	1264 1265
surgery$	1829 1830
survey	1487 1495 376 1279 402 565
suspen	341 504
suspend$	511
suspende$	511
suspended$	1705
suspendes$	511
suspending$	511
suspends$	511
sustai	705
sustained$	1573
swap$	874
swapped$	874
swapping$	874
swaps$	874
sway$	1233 1805 344 1242
sweep	322
sweep$	877
sweeping$	877
sweeps$	877
swim$	1836 1450 564
swimes$	564
swims$	1450 564
switch$	545
switched$	545
switches$	545
switching$	545
system$	983
t$	1063 517
table	1720 1187 1210 1775
table$	19 1642 1708 1752 1272
tabled	1273
tables	1124 1689
tables$	19 1721
tackle	101 447
tackle$	998 628 747
tackled$	1573 747
tackles$	628 747
tackling$	628 747
tailor	80
tailored$	977
tak	340
tak$	299 318
take	233
take$	4 57 76 89 107 115 125 131 287 299 318 373 850
taked$	318
takeing$	287
taken	1800
taken$	953 57 131 1121 299 1273
takes	233
takes$	57 125 131 287 299 318 373 850
taking	233
taking$	89 115 125 131 299 318 850
taks$	299 318
talk	898 1487 1495 376 1279 565
talk$	1496 1101 1224 480 1449 567
talkin	1788
talking$	1659 1342
talks$	1496 480
tally$	15
target	80 1309
target$	21 1512 1811 1812 615
targeted$	977
targeting$	615
targets$	21 615
task$	21
tasks$	21
taught	262
taught$	1118 1177 1185
taxi$	1836
taxis$	1836
teach$	1511 110 219 833 896
teache	17 18 915 1480 1486 379
teache$	110
teacher$	0 1 26
teacherchecks$	915
teachers$	0 1 914 26
teacherschecks$	915
teaches$	1511 110 833 896
teaching$	110 833 896
teachs$	110
team$	966
teams	1168
teams$	1733
teenag	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 1739 1197 1219 1393 1405 1413
teenagers$	1784
teleph	897
telephoned$	1462
tell	1501 937 950 1515 203
tell$	1502 163 568 853
telled$	163
telling$	163 853
tells	950 1515 203
tells$	163 568 853
tellsed$	163
tellsing$	163
tellss$	163
temptation$	1233
ten	1285
tenanc	315
tennis	1272
tennis$	1837
tent	1793
term	990
term$	1555 348
terms$	348
text	898 1487 1495 1101 1224 376 1279 565
text$	828
texted	897
texted$	1462
textin	1179
texting$	1744 828
texts$	828
than	1044
than$	935 1609 1610 175 1087 1093 1113 1326
that$	906 351 1284 1291 1301 407 1454
thatfriends$	1761
thatgroup$	1761
the	1254 1375
the$	902 945 1011 1012 1022 1102 1108 1122 1160 351 1250 1252 1818 1255 1258 1261 1831 1269 1271 1284 1291 1298 407 409 414 415 1367 1379 484 1418 1419 1421 1422 1423 1424 1425 1426 1428 1434 1435 1436 1437 1438 1439 1440 1442 1443 1444 1447 1448 1457 1458 1460
thefriends$	1761
theft	576
theft$	604
thefts$	604
thegroup$	1761
their	1661
their$	933 64 177 1108 243 1831 1284 1291 484 1419 1421 1447 1457 1458
theirfriends$	1761
theirgroup$	1761
theirs$	1510 1302
them	945 948 951 952 979 120 1017 138 1041 1614 1059 1060 1100 1679 1115 1116 1682 1685 258 1739 1751 1197 309 1254 1257 1268 1285 1298 1344 1393 1405 1408 1413
them$	1513 1516 1517 1544 1011 1592 1059 1637 1091 1700 325 1822 1261 1831 1291 403 1321 1367 1379 1426 1445 1446 1452 1454 1457 1460
theme$	1563
themes$	1563
themse	39
themselves$	936 1574 581
then$	1595
therapist$	694
there$	1499 993 230 1718 398 1417
these	979
these$	948 1544
they	23 39 53 120 1017 188 1685
they$	920 936 964 325 554
thin$	178
things$	964 987 1342
think	950 1515 1013
think$	937 1578 1588 401 475
thinking$	1547 475
thinks	950 1515
thinks$	401 475
thinned$	178
thinning$	178
thins$	178
this	956 1298
this$	1519 1520 1521 1522 1108 1160 1291 407
thisfriends$	1761
thisgroup$	1761
those$	50 349
though	950 1515
though$	1323
thought$	1547 999 401
threat	938 576
threat$	47
threaten$	51 1811 1812 1813
threatened$	1503 51 650
threatens$	51
threats$	47
three	39 53 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 259 1739 288 1197 1219 1796 1268 1393 1405 1408 1413
three$	936 138 1041 149 1614 1060 1663 1100 1105 1679 1115 1116 1682 1685 1130 1739 280 1197 1784 1238 1252 1255 1269 1271 1393 1405 1413 1423 1454
threes$	1785
throug	897
through$	1462 5 68 105 1370 1390
throw	330
thursd	334 335
thursday$	334 1231 335 1797 1251
thursdays$	1231 1797 1251
ticket$	383
tickets$	383
tie$	159 295 1205
ties	1040 1042 1135
ties$	1605 1607 159 179 1700 295 1205
time	1689 1778
time$	962 1539 991 996 1604 1050 1627 1629 1630 1081 1082 1652 1662 1670 209 1111 1112 1678 1120 1692 1693 237 1710 1183 1191 1758 1764 1782 1292 1295 1353
timely	113
timely$	1010
times	1689 576
times$	1494 34 46 1539 1112 1690 1183 1758 1767
timeta	1487 28 1495 1124 1689 1125 1151 376 1279 565
timetable$	1470 1716 1820
timetabled$	331
timetables$	1690
to	251
to$	1462 1488 924 929 1497 1528 972 1551 1556 998 1564 1566 1572 111 1576 1589 1025 1026 1079 1106 221 1686 242 1171 1750 1752 1260 1826 1263 1266 1835 1283 1286 1293 1294 1296 1317 1330 1376 1378 1420 1429 1436 1453 1455
togeth	1039 1040 1606 1613 1051 1622 1623 1078 1646 1095 1097 1664 1104 1127 1701 1170 1173 1781 1235
together$	1604 1605 1611 1615 1616 1643 1644 1647 1652 1660 1662 1669 1670 1671 1672 1678 1692 1718 1731 1735 1738 1744 1782 1792 1799 1295 1345 1400 1461
togethers$	1660 1671
told	950 1515 956 61 63
told$	1521 960 207 1800 568
toolki	1487 1495 376 1279 565
tools$	1007
torches$	383
touch	1039
touch$	1604 1342 454
tour	1487 1495 376 1279 565
tour$	1834
tourna	30
tournament$	927 1836
tournaments$	927
tours$	1834
toward$	1378
towards$	1378 1390
town	1124 1689 1695 1715 1720 1780
town$	1697 1711 1766
towns	1689 1142
towns$	1707 1712 1721
track$	614
tracke	1487 1495 376 1279 565
tracked$	614
tracking$	614
tracks$	614
train$	804
traine	897 1478 1484 923 1273
trained$	1462 1488 803
traini	910 1487 1495 376 1279 565
training$	2 1467 1475 1476 1168 805
trains$	803
transf	233
transfer$	253 268 281 304
transfere$	268 281
transfered$	268 281 304
transferes$	268 281
transfering$	268 281 304
transferred$	1121 253 268 281 1185 304
transferring$	268 281
transfers$	253 268 281 304
transl	1273
transp	262
trauma$	86
travel	323
travel$	1036 1050 1051 1099 1672 1137 1450
travelling$	1659
travels$	1036 1099
treated$	666
tries	481
trim$	876
trimmed$	876
trimming$	876
trims$	876
trip	1487 1495 1264 1265 376 1279 565
trip$	1496 1157 1723 1829 1830 1836 567
trips$	1496 1157 1723 1836
trust	1501 950 1515 1344 658
trust$	577
trusted$	577
trusts	950 1515
trusts$	577
try	481
trying	481
tuesda	334 335
tuesday$	334 1231 335 1797 1251
tuesdays$	1231 1797 1251
turf	322
turn	1471 1478 1479 1501 330
turn$	903 278 1270 378 396 546
turned$	1035 278 319 546
turning$	278 546
turnout$	1278
turns$	278 1270 396 546
tutor	1124 1689 1720 1168 1210 1775 1778
tutor$	1124 1125 1151 1733 1210 1225 332
tutors	1689
tutors$	1721 1733
twice$	1463 34 46 1819
two	53 138 1041 1614 1617 1060 1100 1679 1115 1116 1682 1685 258 1739 288 1197 1796 1393 1405 1408 1413
two$	138 1041 149 1614 1060 168 1066 1663 1100 1105 1679 1115 1116 1682 1685 224 1122 1130 1700 258 1739 280 290 1197 309 1238 1252 1255 1269 1271 1393 1405 1408 1413 1423 1434 1435 1454
twos	1220
twos$	1220 1785
type$	1169
unable$	181 327
uncle	1083
uncle$	678
under$	100 1273
underm	345
unders	1013 1329 447 1344
understand$	1578 764
understanding$	1391 764
understands$	764
undert	1273
undertake$	207
undertakes$	207
undo	238 308 345
unfair$	654
unfairly$	654
unfold$	1529
unfoldes$	1529
unfolds$	1529
unfollow$	514
unfollowe$	514
unfollowed$	514
unfollowes$	514
unfollowing$	514
unfollows$	514
unfriend$	514
unfriende$	514
unfriended$	514
unfriendes$	514
unfriending$	514
unfriends$	514
unit	1695 1720 315
unit$	1766
units$	1721 1766
unload$	879
unloaded$	879
unloads$	879
unlock$	800
unlocked$	800
unlocking$	800
unlocks$	800
unsafe$	573
unsupervised$	1090
untangle$	301
until	1253
until$	1133 283 1818 1418 1431
up	1468 988 1000 1273
up$	1462 901 1481 1482 1491 1493 1509 959 1546 982 983 1553 998 1565 1010 1586 128 129 1605 1054 1649 1650 1660 1114 1680 1737 1744 1814 1275 1342 1418 1427 1438 1439 1445
upd$	1275
update	915 1480 1487 1495 981 985 376 1279 1340 565
update$	69 1532 773
updated$	69 1546 1341 773
updates$	69 1532 1550 773
updating$	69 773
uped$	1275
upon$	1186
ups$	1473 1660 1275
upskil	447
uptake	4
uptake$	901 1278
urge$	482
urged$	482
urges$	482
urging$	482
use	1501 937 986 1309
use$	1502 1512 1551 97 107 115 1811 1812 394 502
used	909
used$	1474 394
useful$	1510
uses$	97 394
usher	322
using$	115 1290 394
usual$	965 1002
vehicle$	623
vehicles$	623
venue	1778
victim$	643
victims$	643
video	1487 1495 376 1279 565
video$	1815 1820 1823
view	1471
view$	1001 1587
viewe	1478
views	908
views$	1473 1366
vigila	1024
vigilance$	1356
vigilant$	1549 1589
visibility$	1313
visible$	461 1391
visit	898 1471 1487 32 1495 1101 1224 1264 1265 376 1279 502 565
visit$	929 1496 1597 1622 1829 1830 1836 567 821
visite	897 1478 1484 923
visited$	1462 1488 929
visiti	1788
visiting$	1659 821
visits	908 915 1480 502
visits$	1473 929 1496 1597 1095 1836 821
voice	1329 1344
voice$	718
voices$	718
volunt	1486 1487 1495 376 379 1279 565
volunteer$	0 1 26 1496
volunteers$	0 1 26 1496
voucher$	383
vouchers$	383
vulner	1344
vulnerabilities$	738
vulnerability$	738
wait	576
wait$	1782 534
waiting$	534
waits$	534
waive$	887
waived$	887
waives$	887
waiving$	887
walk	898 1501 937 323 1259 1264 1265
walk$	1502 1036 1050 1051 1099 1672 1137 1824 1829 1830 1834 1836 403 822
walkab	1487 1495 376 1279 402 565
walked$	822
walkin	1606
walking$	1776 1788 822
walks	323
walks$	1036 1099 1834 1836 403 822
wall	1817
wall$	1490
walls$	1490
want	950 1515 481
wanted	950 1515
wants	950 1515 481
warden	1486 379
warden$	0 1 26
wardens$	0 1 26
warm$	1510
warn$	163 192 307
warne$	192
warned$	163 192 307
warnes$	192
warnin	1049
warning$	47 163 192 307
warnings$	47
warns$	163 192 307
was	61
was$	924 1506 56
watch	1471
watch$	353 1356
watched$	353
watches$	353
watchful$	980
watching$	353 466
way	266
way$	1548 1575 1674 1726 1163
ways$	1674 1346 1374 479
weaken	238 1192 308 1806 345
weaken$	1757
weakens$	1757
weaker	1181
weaker$	1746
wean$	156
weaning$	156
webina	1487 1495 376 1279 565
webpag	1487 1495 376 1279 565
websit	1487 1495 1817 376 1279 565
website$	27 1490
wedge$	277 317
wednes	334 335
wednesday$	334 1231 335 1797 1251
wednesdays$	1231 1797 1251
week	1778
week$	348
weekda	334 335
weekday$	1231 1797
weekdays$	1231 1797
weeken	334 335
weekend$	1231 1797
weekends$	1231 1797
weekly$	1463 1819 368
weeks	334 335
weeks$	1555 1231 1797 348
weekss$	348
welcoming$	1510 1391
welfare$	660
well$	485
wellbe	1344
wellbeing$	723
went$	1249
were	61
were$	924 1501 1506 56 221
what	74
what$	955 971 1005 1284 1301
whatev	74
whatever$	971
whatsapp$	1188 339 1237
when	74 1227
when$	65 971 1540 1550 1551 1553 1554 112 1636 1781 1284 1301 1330 1335 439 1343 1350 490
whenev	1227
whenever$	112 1636 439 490
where	74 1259
where$	65 971 1550 1551 1553 99 112 1824 1284 1301 1330 1335 439 1350 455 490
wherever$	112 439
whether$	1301 1374
which$	1284 1301 1436
who	53 1803
who$	906 1477 947 1246 1247 1284 1301 1308 412
whoever$	413 1452
whole	1408
whole$	86 138 1041 1614 1060 1100 1679 1115 1116 1682 1685 1739 1197 1393 1405 1413
whom$	1284 1301
why$	1301
widen$	872
widened$	872
widening$	872
widens$	872
wider$	252
wife$	679
will$	900 924 978 111 1171 1194
wind	340
window$	1490
windows$	1490
wing	1720 1793
wisely$	1773
wiser	1207
wish	950 1515 481
wishes	950 1515 481
with	1182
with$	1462 959 960 1550 1553 1554 998 1565 104 1029 1033 1599 1603 1607 1608 1054 1067 1651 1664 1103 1686 1750 1260 1826 1294 1317 1330 1339 1345 1362 1390 1417 1431 1433 1436 1461
withdr	157
withdraw$	261 299 888
withdrawe$	299
withdrawen$	299
withdrawes$	299
withdrawing$	299 888
withdrawn$	1705 1722 888
withdraws$	261 299 888
wither	1192
wither$	1757
withers$	1757
within	58 196
within$	1076 1093
without$	1601 303 392 668
word$	423
work	910 481
work$	2 1475 1476 27 964 1547 1548 1568 1723 447 448 493
worked	911
worked$	897 262 448 493
worker	18 915 1480 1486 1487 1495 376 379 1279 565
worker$	0 1 26 1523 1526 380 1327 697
workerchecks$	915
workers$	0 1 26
workerschecks$	915
workin	910 1344 481
working$	10 1475 1547 1548 448 493
workload$	962
works	481
works$	27 448 493
worksh	1487 1495 1210 1775 1225 376 1279 565
workshop$	1496 1790 1834 567
workshops$	1496 1790 1834
worrie	950 1515
worries$	968 1534
worry	950 1515
worse	574
worst	1408
wound$	1801
wrap	80
wraparound$	977
wristbands$	383
write$	802
writes	915 1480
writes$	802
writing$	523
writte	926 956 60 1273
written$	897 1484 923 1491 1521 957 802
wrong$	655
wrongly$	655
yards$	1658
year$	1124 1704 348
years$	348
young$	23 39 49 948 53 951 952 979 1011 120 138 1041 1614 1059 1060 188 1100 1679 1115 1116 1682 1685 259 1739 1751 1197 1219 1257 1828 1268 1285 1344 1367 1393 1405 1413
younge	138 1041 1614 1060 1100 1679 1115 1116 1682 1685 224 1130 258 1739 288 1197 309 1796 1803 1393 1405 1413
younger$	1098 1779
youngest$	1779
youth$	1698 1416
youths	1219
youths$	1091 1784 1416
yp	53 138 1041 1614 1617 1618 1060 1633 1635 1646 188 1661 1100 1679 1115 1116 1682 1685 224 1130 1699 1702 1703 258 1728 1739 288 1751 1197 309 1796 1232 1798 1393 1405 1408 1413
yp$	1700 1215
zone	1048 1049
zone$	1394
zones	1048 1049
zones$	1394
