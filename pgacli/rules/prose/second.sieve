833 502 323

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
(?:meets?|met|held|visit(?:s|ed)?|seen|contacted|spoken to|attend(?:s|ed)?|rung|called) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|ten|twelve|several) times
(?:more|fewer|(?:increase|rise|growth|improvement) in|increas(?:e|ed|ing)|higher|greater|improved?) (?:the )?(?:(?:number|amount|level|volume)s? of )?(?:[\w’'-]+ ){0,2}?THING
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
(?<!no\s)(?<!group\s)(?<!friends\s)(?<!people\s)(?:hope|hopes|hoping|aim|aims|aiming|intend|intends|plan|plans|planning|seek|seeks|seeking|endeavour\w*|try|tries|trying|strive\w*|attempt\w*|wish|wishes|want|wants|look|looks|looking|work|works|working) (?:to|towards?)(?! (?:the end of|give back)\b)
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
(?:find|make|form|build|develop|seek|encourage\w*|support|help|introduc\w+|towards?) (?:WHOM\s+|him |her |each |to |find |make |form |build |develop ){0,4}(?:new|other|different|more positive|pro-?social|alternative|better|more suitable|healthier|positive)(?: and \w+)? (?:friends|friendships?|friendship groups?|peers?|peer groups?|social circles?|company)
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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 33 34 35 36 38 40 41 54 65 66 67 69 88 91 94 153 163 176 194 195 196 197 198 199 200 201 202 231 232 233 235 236 237 238 239 240 243 246 247 248 255 256 261 262 263 269 272 274 275 277 278 280 281 286 287 291 292 293 295 300 301 302 304 305 306 307 311 312 313 314 316 320 321 322 323 326 328 331 332 333 334 335 337 338 339 340 343 344 356 362 363 364 368 431 432 435 436 458 459 460 461 462 464 465 466 467 468 469 470 473 474 475 476 477 478 480 481 483 484 485 486 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 511 512 513 514 515 516 518 519 520 521 522 523 524 525 527 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 550 552 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 606 607 608 609 610 611 612 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 630 633 635 636 637 638 639 640 642 643 644 646 647 648 649 650 651 652 653 654 655 662 663 664 666 667 669 691 745 750 757 781 783 794 795 802 805 806 807 809 810 821 822 824 826 827 828 829 1 8 23 24 29 30 37 42 43 46 51 52 53 55 57 61 62 63 64 68 70 73 75 76 78 81 86 87 89 90 92 93 125 129 130 145 148 158 179 180 182 183 184 187 191 192 219 234 241 244 245 250 251 252 253 254 257 258 264 267 268 270 271 273 276 279 282 283 284 285 288 289 290 294 296 298 299 303 308 309 310 315 317 318 319 325 327 336 341 342 345 349 350 351 352 353 355 357 359 367 374 376 403 430 433 434 437 442 443 456 457 463 471 472 479 482 487 510 517 526 528 548 549 551 553 605 613 629 631 632 634 641 645 661 668 671 673 676 680 683 688 690 693 702 713 723 731 742 747 748 749 751 752 754 755 756 765 767 782 788 789 791 796 797 799 803 808 811 812 813 814 815 817 818 820 823 830 831 832 0 7 20 39 44 45 47 48 49 50 56 58 59 60 71 72 74 77 79 80 82 83 84 85 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 126 127 128 131 132 133 134 135 136 137 138 139 140 141 142 143 144 146 147 149 150 151 152 154 155 156 157 159 160 161 162 164 165 166 167 168 169 170 171 172 173 174 175 177 178 181 185 186 188 189 190 193 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 220 221 222 223 224 225 226 227 228 229 230 242 249 259 260 265 266 297 324 329 330 346 347 348 354 358 360 361 365 366 369 370 371 372 373 375 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 438 439 440 441 444 445 446 447 448 449 450 451 452 453 454 455 577 656 657 658 659 660 665 670 672 674 675 677 678 679 681 682 684 685 686 687 689 692 694 695 696 697 698 699 700 701 703 704 705 706 707 708 709 710 711 712 714 715 716 717 718 719 720 721 722 724 725 726 727 728 729 730 732 733 734 735 736 737 738 739 740 741 743 744 746 753 758 759 760 761 762 763 764 766 768 769 770 771 772 773 774 775 776 777 778 779 780 784 785 786 787 790 792 793 798 800 801 804 816 819 825

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 8 3 4 7 6 3 4 3 3 4 3 3 7 3 0 4 5 4 11 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 5 6 5 5 5 3 11 3 10 9 7 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	284
34$	444
35$	444
YP	1052
a$	1363 902 934 944 945 995 177 1044 1133 1135 1638 1138 1141 1651 1152 1154 1164 1196 1291 1292 1294 1295 1296 1297 1299 1301 1307 1308 1309 1311 1312 1313 1317 1320 1330 1331
abc	137 970
abcs	970
able$	1395 979 167 1116 330 1211
about$	1247 1252
above$	1600
abreast$	652
academ	1554 1574 1579
academy$	1625
accept	1344
access	935 1204
access$	1437 389
accommodation$	1555
accordingly$	1223 1224
accoun	908 567
account$	1396 1410 1452
achiev	854
achieved$	1356
acknow	386
acknowledge$	702
acknowledged$	702
acknowledges$	702
acknowledging$	702
across	1653
across$	1409 1539 1220
act$	390
action	1360 908 323 502
action$	2 21 1406 1410
actions$	2 21
active$	919
activi	1360 323 1260 502
activities$	1569 1079 1582 1221 1222
ad$	81
add	451
add$	774
added$	774
adding$	774
additi	66
additional$	899
addres	47 48 903 87 386
address$	920 1106 682
addressed$	881 1405 682
addresses$	1106 682
addressing$	682
adds$	774
adopt$	101 783
adopte	1156
adopted$	783
adopting$	783
adopts$	783
adult$	1178 1179 347 729
adults$	1373 73 518 729
advert	1360 323 1156 502
advice$	1401
advis$	178
advise$	149 178 698
advised$	178 698
adviseed$	149
adviseing$	149
advises$	149 178 698
advising$	178 698
adviss$	178
advoca	386
afraid	864
afraid$	1366 587
after$	1368 1639 1285
afternoon$	1034
afternoons$	1034 1172
again$	1454 1597
against$	40 1011
agenci	10 888 326
agencies$	0 1 843 1390 73
agency$	1348 904 905
agenda$	1216
agree	451
agree$	193 476
agreed	903 1156
agreed$	887 1405 1160 476
agreem	1360 1462 323 502
agreement$	1461
agreements$	1461
agrees$	193 476
aim	420
aiming	420
aims	420
alarm$	19
alarms$	19
alert	946
alert$	1408 1448 1266
all	17 39 901 1610 1137 1645 1288
all$	1336 850 859 1403 73 1024 1075 1294 1297 1321
alloca	845 1156
allocate$	797
allocated$	1347 1160 797
allocates$	797
allocating$	797
allow$	1386 1420 954 1058 1088 1262
allowed$	954 979 1121
allows$	1386 1420 1262
allowted$	954
alone	864 1081
alone$	1366 1583 1601 1623 1274
along$	993 1261
alongs	1109
alongside$	1611 1220 1265
altern	1453 144 278 1260
alternate$	201 1051
alternating$	201
amend$	779
amende	1156
amended$	779
amending$	779
amends$	779
among$	955 998 1539
amongs$	1409
amongst$	1409
an$	902 934 944 1135 1138 1152 1154 1164 345 1307 1308 1309 1330
analyst$	529
analysts$	529
and$	866 897 899 952
anothe	888 1477 1492 1494 1505 1520 1558 1562 1072 449 1286
another$	1390 1478 1491 1507 1525 1534 1535 1543 1545 1547 213 1054 1061 238 1077 1586 1590 1606 1615 1622 1123 1629 1154 346 1282
answer$	822
answered$	822
answering$	822
answers$	822
any$	889 57 891 1024
anybody$	1325
anyone$	1325
apart	1472 1482 1485 1006 1007 223 1560 1114
apart$	1508 1509 1539 1540 1039 1542 212 1550 1056 1616 1627
apolog	588
apologise$	495
apologised$	495
apologises$	495
apologising$	495
appl	451
applic	1360 323 502
applicable$	1210 1211
application$	1640
applied$	469
applies$	469
apply$	469
applying$	469
appoin	1360 323 1156 502
appoint$	754
appointed$	1160 754
appointing$	754
appointment$	1640
appoints$	754
approa	1357 864 1184
approach$	1406 1407 1436 665
approachable$	1266
approached$	1366
approaches$	665
approaching$	1518
approp	66 278 1204
appropriate$	887 896 899 1210 1211 713
appropriately$	1409 713
approv	845 1156
approved$	1347
april$	867
are	836 47 59
are$	27 1364 42 940 207
area	1046 1548 1554 1574 1579
area$	1498 1053 1054 1556 1557 1269
areas	1548
areas$	1498 1580
arise	931
arise$	1433
arises$	1433 1210
around$	1390 899 1463 1205 1265
arrang	851 1353 1156
arrange$	954
arranged$	1402
arrangeed$	954
arrangeted$	954
arrest	864 513
arrested$	1366
arriva	1115
arrivaltime$	1617
arrivaltimes$	1617
arrive	441
arrive$	972
articl	1360 323 502
as$	51 53 893 64 1405 1409 1410 1412 1413 98 162 364 365 1205 377 1218 1225 429
asbo	137 970 138 971
asbos	970 971
aside$	1314
ask	1364 872 1374
ask$	149 340 790
aske	340
asked	872 1374
asked$	872 149 193 790
asking$	149 790
asks	872 1374
asks$	149 340 790
aspira	1219
aspirations$	671
assaul	513
assault$	37 360
assaulted$	37 360
assaults$	37 360
assemb	1360 323 502
assemblies$	1654
assembly$	1654 504
assess	1360 877 47 323 502
assessment$	2 1378 1379 1382 1383 1385
assign	1156
assign$	475
assigned$	1160 475
assigning$	475
assigns$	475
assist$	635
assistance$	1401 635
assisted$	635
assisting$	635
assists$	635
associ	961 962 1465 964 1472 973 1477 1481 1482 1026 1092
associate$	1463 1475 1524 1528 1594
associating$	1464 1513
association$	1464 1466 1530 1267 573
associations$	574
assumptions$	1241
at$	1363 868 63 1405 920 984 987 1510 237 1607 1609 291 1636 1639 1641 1143 1149 1653 1655 1172 1248 1285 1290 1291 1292 1304 1305 1306 1329
attachment$	1127
attachments$	1127
attack	513
attack$	37 582
attacked$	37 1185 582
attacks$	37 582
attemp	420
attend	833 834 4 839 1341 844 846 1351 1352 851 1353 24 1156 325 441
attend$	857 958 1607 1158 827
attendance$	837 1348 1350 35 1161
attendd$	1158
attended$	1335 857 1158
attendees$	1346 1350
attending$	1335 827
attends$	857 958 1158 827
attention$	921
attitudes$	1241 676
audit	1360 323 502
audit$	2
aunt	1005
aunt$	613
auntie$	613
aunty$	613
availa	946 1156
available$	887 1402 924 1448
avoid	143 1484
avoid$	976 1550
avoidi	143
avoiding$	976 1170
aware	892 903 946
aware$	1394 1405 1408 1442 1448
awaren	1219
awareness$	1207 375 1209 413 670
away	1554 223 1072 252
away$	1459 1472 1484 1485 1510 1014 187 1545 1056 243 1085 1609 1627 1126 1298
back	885
back$	1387 342 1326
badmin	1155
badminton$	1657
bail$	137
bake$	501
bakees$	501
bakes$	501
ban	129 132 183 184 189 1150 443
ban$	130 983 180 222 1652
banned	129 132
banned$	1457 130 222
banner$	299
banners$	299
bannin	129 132 183
banning$	130 222
bans	129 132 183 189
bans$	130 222 1652
bar	129 132 183 443
bar$	130 222
barbecue$	1656
barred	129 132
barred$	1457 222
barrier$	263
barrin	129 132 183
barring$	222
bars	129 132 183
bars$	130 222
base$	1226
based$	905
basis$	1416
be	59 113 383
be$	42 900 70 906 82 930 105 940 942 110 972 173 192 1531 207 402 433
bear$	104
bearing$	104
bears$	104
become	59
been$	8 855 42 900 207
before$	1363 33 1639 607
behavi	1219
behaviour$	137 138 1241 675
behaviours$	1241 675
behind	1136
behind$	1588 1638 1183 575
being	59 113 1219
being$	42 900 1465 1518 1531 1169 1170 402 1257
believ	872 1374
belong	878 47
belong$	1380
belonging$	1430
bench	1637
bench$	19
benches$	19
beside	1104 1109
beside$	1611 1305
best	1204
best$	1256
better	66 71 144 278 376 386 511
better$	899 904 1437 991 238 258 328 411
betwee	1462
between$	1409 955 1458 1466 1467 1539 1096 1192
beyond	44 1014
bid	1360 323 502
bigger$	1600
bin$	19
bingo	1155
bingo$	1657
bins$	19
blankets$	1332
block$	123 453
blocke$	453
blocked$	1457 123 453
blockes$	453
blocking$	123 453
blocks$	123 453
board	10
board$	843 1630 1155 1234
boardi	1554
boarding$	1070
bond	964 1057
bond$	1466 165 1559 260 281 1127
bonds$	165 1559 1127
book	1351
book$	768
booked	1351 1156
booked$	768
booking$	1640 768
bookle	1360 323 502
booklet$	1343
books$	768
boroug	1046 1548 1554 1574 1579
borough$	1053 1556 1570 1625
boroughs$	1571
both	1610 1137 1645
both$	1292 1294 1296 1297 1333
bought	1156
bought$	752
box$	501
boxes$	501
boxs$	501
boy	124 963 1473 982 1022 1538 1037 1038 1541 1544 210 1052 1598 1119 1268 1280 1288
boy$	1546 274
boyfriend$	622
boys	23 39 106 939 124 963 1473 982 174 1022 1538 1037 1038 1541 1544 245 1598 1610 1119 1140 1151 1165 1268 1280 1288
boys$	856 1522 1546 1547 1559 274 1642 1279
bread$	1332
break	1046 1548 223 224 1115 294 447
break$	143 203 204 1047 1056 227 243 1094
breakf	1147 1148
breakfast$	1649 1650 1323 1332
breakfasts$	1323
breaki	224
breaking$	203 204
breaks	1548 224
breaks$	203 204
breaktime$	1617
breaktimes$	1617
brief$	1238 825
briefe	833 1357
briefed$	1335 825
briefi	1360 323 502
briefing$	2 504 825
briefs$	825
bring$	785
bringing$	785
brings$	785
broken$	1480 1006 1007 447 1296 1297
brothe	244
brother$	608
brothers$	1182
budget$	12
build	935 376 386
build$	92 96 1437 302 722
builde$	96
buildes$	96
buildi	1579 386
building$	96 1537 216 1557 1599 722
buildings$	1580
builds	386
builds$	96 302 722
built	852
built$	1354
bulb$	19
bulbs$	19
bump$	1618
burglaries$	539
burglary$	539
burgled$	581
bus	1579 1645
bus$	1567 1585 1656 1303 1323
buses	1046 1548 1064
buses$	1566 1580
busine	878
business$	1380
buy	1184
buy$	1371 1631 1632 751
buyer$	522
buyers$	1182 1289 522
buying$	751
buys$	751
by	1145
by$	34 949 1639 1647 1173 1175 1245 1261 1290 1301 1305
cafe$	1599
café$	1599
call	1360 323 502
call$	1456 1640 428
called	24
called$	857 1194 363
calling$	1101
calls	851 1353
calls$	1456 956
calmer	511
came	1344 1351
camera$	19 299
cameras$	19 299
camp$	1656 501
campai	1360 323 502
campaign$	324
campes$	501
camps$	501
campus	1046 1548
can	1364
can$	30 1395 900 1429 167 1116 1229
cancel$	247
cancelled$	1564 1581
cancels$	247
cannot	980 167 1116
cannot$	1550
cap	186
cap$	209
capacity$	884 918
caping$	209
capitalise$	92
caps$	209
car$	1585
card	1360 323 502
card$	1343 299 1640
cards$	299 1640
careful$	919 1266
carer	326
carer$	0 1 608
carers$	0 1 150 608
carried$	1156
carry	1364
carrying$	1170
case$	886 1218
caseworker$	634
catch	1215
caution$	178
cautione$	178
cautioned$	178
cautiones$	178
cautioning$	178
cautions$	178
cbo	137 970 138 971
cbos	970 971
cctv$	19 535
cease	1094
cease$	1581 247 1596
ceases$	1581
cent$	850
centre	7 72 1046 1548 1579
centre$	1512 216 1557 1599
centred$	905 932 1235 1236
centres$	1580
certain$	107 1259
chair	18
chair$	1324
chaira	851 1353
chairc	851 1353
chairchecks$	851
chaird	851 1353
chaire	851 1353 1156
chairf	851 1353
chairh	851 1353
chairl	851 1353
chairm	851 1353
chairo	851 1353
chairp	851 1353
chairr	851 1353
chairs	851 1353
chairu	851 1353
chairv	851 1353
chairw	851 1353
challenge$	1422 408 721
challenged$	1432 721
challenges$	1422 408 721
challenging$	408 721
champi	386
champion$	327
chance	1453
chance$	167
change$	1388 1391 1393 240 241 341 1262 778
changed$	778
changees$	1388
changes$	1388 1391 890 1393 240 1262 778
changing$	240 778
channels$	1389 1426 941 109
charge	1150
charge$	1652
charges$	1652
chat	1110
chat$	1110 1612
chatti	1101
chatting$	1603
check	834 1360 323 1215 502
check$	1360 78 323 502 796
checked$	796
checking$	78 796
checks$	851 78 796
chess	1155
chess$	1657
child$	1125 403
childr	870 873 106 939 124 963 1473 982 1022 1538 1037 1038 1541 1544 245 1598 1119 1268 1280 1288
children$	1372 1375 1451 1125
choice	1453 1219 1260
choices$	677
choose	1364 158 340
choose$	1173
chooses$	1173
choosi	340
choosing$	1173
chose	340
chose$	1173
chrono	1360 323 502
circle	1360 1111 323 502
circle$	1479 1516 1071 1091 260 1613
circles$	1479 1071 1613
circul	851 1353 1156
cities	1579
cities$	1571
city	1554 1574 1579
city$	1556 1570
civil$	137
claim	1150
claim$	1652
class	1046 1548 1574 1073 1579
class$	1563 1575 1576 1091 1611 1654
classe	1548 1047
classes$	1361 1549 1580 1625 1654
clause	1462
clause$	1461
clauses$	1461
clean$	175
clear	1204
clear$	1443 1444 1089 411 465
clearing$	465
clears$	465
clicks	844
clicks$	1346
climb$	501
climbes$	501
climbs$	501
clique$	260
close$	902 919 1531 1104 411 459
closed	854 1156
closed$	1356 1581 459
closely$	1220
closer	71
closer$	904 182
closes$	459
closing$	459
club	7 1360 1574 1579 323 502
club$	1512 216 1557 1563 1599 1625 324
clubs	1046 1548
clubs$	1580 1625
co	358
co$	72 425
coach$	1656
coaches$	1656 500
coachi	1360 323 502
coaching$	500
coats$	1332
code$	1652
coinci	1618
coincide$	1487
collab	71 72
collaborative$	904 905
collaboratively$	1220
collea	888
colleagues$	1390
collec	248 1115
collect$	826
collected$	826
collecting$	826
collectiontime$	1617
collectiontimes$	1617
collects$	826
colleg	1046 1548 1047 1554 1574 1073 1579 1090
college$	1370 221 1556 1575 1576 1592 1625
colleges$	1549 1580 1592 1625
come	1344 1351 1364 325 441
come$	958 972 1059 1158
comed$	1158
comeed$	1158
comes	441
comes$	958 1158
coming$	912 1465 1170 1228
commis	1156
commit	10 845
commit$	576
commits$	576
committed$	1347 576
committee$	843
committing$	576
commun	846 962 1465 1204 1215 1219
communicate$	707
communicated$	707
communicates$	707
communicating$	707
communication$	1348 1406 1419 941 109 1464 655 707
community$	138
compan	961 1477 977
company$	1463 1479 989 990 1493 1593 1615
compared$	341
compla	872 1374
complaint$	1640
comple	835 4 839 1341 846 1351 1352 851 1353 854 1156 325
complete$	1337 1356 1158
completed$	1337 1356 1358 1158
completeed$	1158
completes$	1158
completion$	837 1348
concer	907 1219
concern$	1391 1393 1422 370 1218 668
concerns$	1391 890 1393 1409 1422 370 1218 1225 668
concert$	1656
condit	1462 137 970 1150
condition$	1461 1652
conditions$	1461 1652
conduc	1156
confer	1360 323 502
confid	1453 1219
confidence$	929 515 660
confident$	515
confir	903
confirmed$	1405
confis	147
congre	961 962 1465 1472
congregate$	1463
congregating$	1464
connec	1057
connection$	145 1559 1127
connections$	181 1559 1127
consci	946
conscious$	1448
consid	878 903 1204
consider$	646
consideration$	1406 921 1452 1216 647
considerations$	647
considered$	1380 1402 1405 646
considering$	646
considers$	646
consis	72 99 1204 386 1219
consistent$	905 1408 932
constant$	919
consul	833 1357 1360 323 502
consult$	706
consultant$	626
consultation$	706
consulted$	1335 706
consulting$	706
consults$	706
contac	833 834 844 846 1351 851 1353 1357 24 1360 961 962 1465 1472 973 1482 1485 1019 1023 1026 1092 323 1215 502
contact$	1346 1348 1349 1456 122 956 959 960 1463 1464 965 1475 145 1000 1514 1521 1524 1528 1530 1594 1113 327 1217 1231 1273
contacted$	1335 857
contacts$	1346
contin	66 71 638
continual$	919
continued$	899 904 328 400 411
contra	970
contri	326
contributor$	0 1
contributors$	0 1
contro	186 280 1184
control$	1371 209 1605 1631 1632
controling$	209
controls$	209
conven	1156
conver	1360 323 502
conversation$	1406 941 109 1447
conversations$	1406 941 109
cook$	770
cooking$	770
cooks$	770
cool	1114
cool$	1595 1616
cools$	1616
cooper	1191
coordi	72 99 326
coordinate$	685
coordinated$	905 932 685
coordinates$	685
coordinating$	685
cope	935
cope$	1437
copy$	1343
core$	10 124 963 1473 982 1022 1538 1037 1038 1541 1544 1598 1119 1268 1280 1288
could$	1369
counci	18 851 1353 1645
councilchecks$	851
counse	1360 323 502
counsel$	178
counsele$	178
counseled$	178
counseles$	178
counseling$	178
counselling$	1349
counsellor$	631
counsels$	178
count$	15 477
counti	1046 1548 1579
counties$	1571
counting$	477
country$	1570
counts$	477
county	1554 1574 1579
county$	1053 1556 1570
course	1360 323 502
course$	2 1340 1400 324 504
court	1637
court$	137 570
cover	878
cover$	1380
covere	878 46 47 48 49
covered$	1380 879 881 882
crackdown$	565
create	1156
create$	723
created$	723
creates$	723
creati	4
creating$	723
creation$	837
crime$	537
crimes$	537
cross	973
cross$	71 1475 1487 1618
crowd	1477 1111
crowd$	1526 1091 1613
crowds$	1526 1613
cultur	1219
culture$	1241 662
curb	186
curfew	137 970 147
curfew$	275 1284 452
curfews$	275 1284 452
curiosity$	1418 1206 1231
curiou	946
curious$	1408 1448 1266
curtai	186
customers$	1289
cut	129 224 280 294
cut$	1457 143 1480 209 287 749
cuting$	209
cuts	129 224
cuts$	209 749
cuttin	129 224
cutting$	143 749
cycle$	501
cyclees$	501
cycles$	501
dad	1005
dad$	608
daily$	1336
dance$	501
dancees$	501
dances$	501
darts	1155
darts$	1657
dashbo	1360 323 502
date$	1449
daughter$	1125 608
daughters$	1125
day	1046 1548 1579
day$	1342 1034 1552 1567 1568 1105 1656
days	1548 513
days$	1342 1034 1553 1568 1580 1105
deal$	87
dealer$	1181 731
dealers$	1289 521 731
dealing$	542
dealt$	47 48 49
decide	903
decided$	1405
declin	511
decrea	511
deepen	386
delet$	453
delete$	277 453
deleted$	453
deletes$	453
deleting$	453
delets$	453
delive	835 4 846 1351 851 1353 1156
deliver$	800
delivered$	1337 800
delivering$	800
delivers$	800
delivery$	837 1348
depart	1115
departuretime$	1617
departuretimes$	1617
dependence$	1127
descri	1364 863 872 1374 878 47
describe$	1365 1380 505
described$	1380
describes$	505
design	1156
detach$	142 287
detaching$	142
details$	1343
detective$	530
detectives$	530
deter	129
deter$	130 180 555
determ	903
determined$	1405
deterr	129
deters	129
develo	935 1156 376 386
develop$	1388 96 1437 692
develope$	96
developed$	1432 692
developes$	1388 96
developing$	96 692
development$	1391 1393
developments$	1391 890 1393
develops$	1388 96 692
dialogue$	941 109 1231
did$	1369
die$	1114
dies	1114
dies$	1616
differ	144 1072 278
difference$	517
different$	969 991 1507 1010 201 1545 213 214 1051 1054 1061 230 231 1069 238 1077 1078 1083 1586 257 258 272 282 1123 1124
difficult$	259
dig$	830
digging$	830
digs$	830
dilut	294
direct	1360 1453 323 502
direct$	149 1012
directed$	149
directing$	149
direction$	1277
directions$	1471 1277
directs$	149
disassociate$	143
disban	1006 1007 1094 447
disband$	249 1596
disbande$	249
disbanded$	1508 1509 249
disbandes$	249
disbanding$	249
discou	129
discourage$	130 131
discourages$	130 131
discouraging$	130 131
discus	878 46 903 1156 1215
discuss$	648
discussed$	1380 879 1402 1405 648
discusses$	648
discussing$	648
discussion$	1406 1447 648
discussions$	1406 648
disentangle$	287
disman	1006 447
dismantl$	249
dismantle$	249
dismantled$	1508 249
dismantles$	249
dismantling$	249
disper	160 1006 1007 436
dispersal$	1269 1277
dispersals$	1277
disperse$	993 180 191 435
dispersed$	1508 1509 435
disperses$	435
dispersing$	435
displa	1360 323 1156 502
disrup	129 224
dissociate$	143
dissol	1094
dissolv$	249
dissolve$	249 1595 1596
dissolved$	249
dissolves$	249
dissolving$	249
dissua	129
dissuade$	130
dissuades$	130
distan	223
distance$	142 1056 263 287
distances$	142
distancing$	142
distant$	1069
distri	4 1156
distribution$	837
diversion$	717
diversionary$	717
divert$	142 716
diverted$	716
diverting$	142 716
diverts$	142 716
divide	1006 447
divided$	1508
dividi	447
do$	1364 94 152 992 1116 396
doctor$	625
does$	152 1116
doing$	94
domino	1155
dominoes$	1657
don$	152 1116
donate$	831
donated$	831
donates$	831
donating$	831
done	835 854 1156
done$	1337 1356
door$	1303
doubl	511
down	511
down$	1347 277 1292 1306
downlo	1344 844 1351
downloads$	1346
draft$	782
drafte	1156
drafted$	782
drafting$	782
drafts$	782
draw$	92 142 205 478
drawing$	1640 478
drawn$	845
draws$	478
dress$	1150
drive$	273 466
driveing$	273
driven	248
driven$	493
driver	17 1131 1645 326 1165
driver$	0 1 1633 1186
drivers$	0 1 850 1648
drives$	273 466
driving$	466
drop	143 306 511
drop$	7 1360 976 1147 1148 317 323 428 486 502
dropin$	1139
dropins$	1139
droppe	511
dropped$	317 486
droppi	143 511
dropping$	976 317 486
drops	511
drops$	317 486
drug$	541
drugs$	541
due$	898 1218
each	901 1598 1610 1137 1645 1288
each$	1336 1403 1475 1502 1052 1559 244 250 1594 266 1603 1607 301 1639 1138 1641 1144 1651 1151 1164 346 1294 1296 1297 1299 1308 1321 1325 1330
ear$	1239
earlie	511
early$	430 431 1292
easier	511
easier$	1103
eat$	1021 817
eating$	817
eats$	1021 817
educated$	1043 1099 1107
effect	1204
effectively$	1409
effort	908
effort$	1406 1410
efforts$	1406
elder	274
eldest	124 963 1473 1476 982 1022 1538 1037 1038 1541 1544 210 1052 244 1598 274 1119 295 1268 1280 1283 1288
elearn	1360 323 502
else$	1614
elsewh	1554 1112
elsewhere$	1384 1510 1545 1586 1601 1609 1614
email	834 1360 323 502
emaile	833 1357 1156
emailed$	1335
emails	851 1353
embed	386
embed$	680
embedded$	1432 680
embedding$	680
embeds$	680
emerge	931
emerge$	1388 1433
emergees$	1388
emerges$	1388 1433
emotio	66
emotional$	899
employ$	756
employing$	756
employs$	756
empowe	386
empower$	642
empowered$	642
empowering$	642
empowerment$	642
empowers$	642
enable$	100
enables$	100
enabling$	100
encour	903 1453 386
encourage$	649
encouraged$	1405 649
encouragement$	726
encourages$	649
encouraging$	649
encrypted$	571
end	129 143 184 1094
end$	976 195 1068 1574 1581 247 1595 1596 1616 791
endeav	420
ended$	1457 1480 1581 791
ending	129 143
ending$	976 247 791
ends	129 184 1114
ends$	1581 247 1616 791
enforc	451
engage	833 846 1204 381 1219 1260
engage$	1214
engaged$	1335 1358 1214
engagement$	1348 1406 1161 1214 664
engages$	1214
engagi	381
engaging$	1214
enhanc	386
enhance$	690
enhanced$	1432 690
enhances$	690
enhancing$	690
enquir	1360 323 502
enrol$	290
enroled$	290
enroling$	290
enrolred$	290
enrols$	290
ensure	386
ensure$	371
ensured$	1432 371
ensures$	371
ensuring$	371
enter	441
enters	441
entrances$	1064
entry	1115
entry$	1323
entrytime$	1617
entrytimes$	1617
episod	513
equip$	409
equipped$	409
equipping$	409
equips$	409
erode	224
escala	392
escalate$	1262
escalated$	1203
escalates$	1262
escort$	273
escorting$	273
escorts$	273
establ	903 1156 386
established$	887 1405
estate	1554 1574
estate$	1557
ethos$	666
evalua	1156
evenin	1360 1046 1548 1579 323 502
evening$	1342 1034 1552 1567 1568 1079 1582 1105
evenings$	1342 1034 1042 1553 1568 1569 1580 1079 1582 1105 1172
event	1360 323 502
event$	504
every	1610 1137 1645 1288
every$	1336 859 926 120 1024 250 301 1639 1641 1651 1325
everyb	17 106 939
everybody$	850
everyo	17 888 106 939
everyone$	850 1390 73
everything$	1229
evidence$	13 556
evolve$	1388
evolvees$	1388
evolves$	1388
exchange$	74
exclud	864 443
exclud$	450
exclude$	222 450
excluded$	1366 222 1107
excludes$	222 450
excluding$	222 450
excluds$	450
exclus	513
exclusion$	137 138
exerci	1360 323 502
existing$	887 924
exit	243
exit$	197 1076
exiting$	197
exits$	197
expected$	193
expel	443
expel$	450
expele$	450
expeles$	450
expeling$	450
expels$	450
explai	863 872 1374
explain$	1365
exploi	1184 732
exploit$	1371 1631 1632
exploitation$	520
exploitative$	520
exploited$	520
exploiter$	520
exploiters$	520
exploiting$	520
exploits$	520
explor	878 47 903
exploration$	1406
explore$	645
explored$	1380 1402 1405 645
explores$	645
exploring$	645
extend$	767
extending$	767
extends$	767
extract$	142
extricate$	142
eye$	1404
facili	1156 386
facilitate$	686
facilitated$	686
facilitates$	686
facilitating$	686
fade	1114
fade$	1616
fades$	1616
fair$	1266
fall	511
fallin	511
falls	511
falls$	1114
famili	17 39 901 326
families$	0 1 850 20 1403 933 982 150 1546 1589 1100 1648 1242 619
family	124 963 1473 982 1022 1538 1037 1038 1541 1544 210 1052 1554 1574 1598 1119 326 1268 1280 1288
family$	0 1 880 1546 1100 1131
far	252
far$	60 252 1085
fare	1150
fare$	1652
fares$	1652
fashion$	1434
father	1005
father$	608
fear	872 1374
fear$	1169
fears	872 1374
feasibility$	1249 418
feasible$	1211
fed$	1392
fee	1150
fee$	1652
feed$	52
feeding$	52
feeds$	52
feel	1364 872 1374 935
feel$	1437 940 505
feeling$	505
feels	872 1374
feels$	940 505
fees$	1652
fell	511
felt	1364 872 1374
felt$	505
fence	1637
fence$	19 750
fences$	750
fencing$	19 750
festival$	1656
fewer	25
fewer$	858 28 506 603
fight	513
file$	1382 1383 1385 1216
filed	1156
files	851 1353
fill$	479
filled	1156
filled$	479
filling$	479
fills$	479
film	1360 323 502
film$	1635 1640 1643 1656
filming$	497
films$	1656 497
find	863 158
find$	1365 872 251
findin	877
finding$	1378 1379 251
finds$	251
fine	1150
fine$	1652
fines$	1652
finish	835 1115 1156
finish$	1595
finished$	1337
finishingtime$	1617
finishingtimes$	1617
finishtime$	1617
finishtimes$	1617
first$	1173
fish$	501
fishes$	501
fishs$	501
fit$	1395 745
fits$	745
fitted	852
fitted$	1354 745
fitting$	745
five	29 39 124 963 1473 982 174 1022 1538 1037 1038 1541 1544 245 1598 1610 1119 1140 1151 1165 1268 1280 1288
five$	862 1559 1138 1642 1155 1321 1327 1333
fix$	463
fixed$	463
fixes$	463
fixing$	463
flag	58
flexib	946
flexible$	1448
flowing$	1443
flyer	1360 323 502
focus	386
focus$	1231 679
focused$	1235 1236 679
focuses$	679
focusing$	679
focussed$	1235 679
follow	844 864 1598
follow$	77
followed$	1366 37 903
followers$	1346
following$	77 1170
follows$	77
food$	1332
footage$	536
football$	1333
footfall$	1161
for	1374 237
for$	848 1380 1397 1417 1431 1438 1536 1108 1639 1149 1173 1205 1245 1251 1302 1304 1328
forbid	129 132 183 184 189
forbid$	130 983
forbidden$	1457
force$	532
form	1046 1548 1073 1579 1090
form$	1563 1575 1576 1592 1597 1611 1625
forming$	1603
forms	1360 1548 1047 323 502
forms$	1549 1580 1592 1625
fortnightly$	1336 1639
forum	10
forum$	843
forwar	903
forward$	1405 1212 1213
forwards$	1212 1213
foster	386
found$	1470
four	29 39 124 963 1473 982 1022 1538 1037 1038 1541 1544 245 1598 1119 1151 1165 1268 1280 1283 1288
four$	862 135 1522 1152 1154
fragme	447
fragment$	249
fragmente$	249
fragmented$	249
fragmentes$	249
fragmenting$	249
free$	287 490
fresh$	175
friday$	1134
fridays$	1134
friend	23 29 870 39 873 901 106 939 124 962 963 964 1473 1477 977 1482 981 982 1490 1494 1505 174 1022 1538 1037 1038 1541 1544 210 1052 1558 1057 1560 1561 245 1587 1598 1610 1111 1119 1140 1151 1165 1268 1280 1286 1288
friend$	181 1084 1593 274
friendly$	1266
friends$	856 862 1372 1375 1403 1478 1479 978 1499 1500 1013 181 1516 1521 1525 1527 1534 1535 1547 1559 1573 1578 1084 1086 1593 274 1613 279 1615 1620 1622 1629 1642 1272
friendship$	1464 1466 1478 977 1479 1513 181 1530 1532 1534 1558 1559 1584 260 1111 1613 281 1622 1272
friendships$	1464 1466 1478 1479 1513 181 1530 1532 1534 1559 260 1613 281 1622 1272
from	975 1560 1118 1145
from$	80 1458 976 1016 1041 1545 1045 1055 1060 1076 1609 1120 1628 1636 1639 1647 333 1174 1245 1285 1291 1326
full$	328
fund$	12 742
funded$	742
fundin	1360 323 502
funding$	12 884 918 742
funds$	12 742
furthe	66 71
further$	899 904 1012
future	71
future$	904 1414 1012 1218
games$	1657
gang$	138 1195 437
gap$	263
gaps$	1221
garden$	1640 501
gardenes$	501
gardens$	501
gate$	19
gates$	19
gather	961 962 1465 1472 973 1481 1482 1000 1017 1019 1026 1092 1101 1618
gather$	1463 1470 972 1475 1502 1503 1524 1528 1594
gathered$	1470
gathering$	1464 1515 1519 1526 1530 1603 1604
gatherings$	1519 1521 1526
genera	66
general$	899
get	1364 863
get$	1365 142 1059
gets$	142
getting$	142 1101
gig$	1656
girl	124 963 1473 982 1022 1538 1037 1038 1541 1544 210 1052 1598 1119 1268 1280 1288
girl$	1546 274
girlfriend$	623
girls	23 39 106 939 124 963 1473 982 174 1022 1538 1037 1038 1541 1544 245 1598 1610 1119 1140 1151 1165 1268 1280 1288
girls$	856 1522 1546 1547 1559 274 1642 1279
giv$	96
give	66
give$	899 88 96 143 499 765
given	1351 878 66 118 1156
given$	841 1380 899 1402 88 951 1156
gives$	96 499 765
giving$	88 96 143 499 765
givs$	96
go	1364 863
go$	1365 878 958 972 172 1026 198 1032 1059 239 1128 1132 511
goalpost$	19
goalposts$	19
goe$	958
goes$	958 172 198 239 1128 1132 313 511
going	71
going$	904 1443 1518 198 1170 1205 379
gone$	1156
good$	1437 328 411
gos$	958
gp$	624
gran$	610
grandad$	610
grandbrother$	608
grandcarer$	608
grandcarers$	608
granddad$	608 610
granddaughter$	608
grandfather$	608
grandm	1005
grandma$	610
grandmother$	608
grandmum$	608
grandp	1005
grandparent$	608
grandparents$	608 621
grandsister$	608
grandson$	608
granma$	610
granny$	610
granpa$	610
grant	1360 323 502
grant$	12
grante	1156
greate	25 376
greater$	858 400
greet$	821
greeting$	821
greets$	821
grew	511
groom	1184 733
groom$	1371 1631 1632
groomed$	523
groomer$	523
groomers$	523
grooming$	523
grooms$	523
ground$	455
grounding$	455
grounds$	455
group	23 1360 29 870 39 873 874 901 106 939 124 963 1473 1477 981 982 1494 1505 174 1520 1022 1538 1037 1038 1541 1544 1046 1548 1554 1558 1057 1562 245 1587 1598 1610 1119 1140 1645 1151 323 1165 1219 1268 1280 1286 1288 502
group$	843 856 862 1372 1375 1376 1403 1451 1478 1479 978 1497 1499 1500 1512 1513 1013 1516 1521 1526 1527 1532 1534 1535 1547 1549 1557 1559 1563 1067 1071 1575 1578 246 1080 1584 1086 261 1098 1611 1612 1613 1615 281 1619 1620 1622 1624 1629 1642 1272
groups	1548
groups$	966 134 1479 1526 1549 1071 1098 1613
grow	511
grows	511
growth$	25
guard	326
guardian$	618
guidan	1360 323 502
guidance$	1401 697
guide$	142 697
guided$	697
guides$	697
guiding$	697
gulf$	263
had$	22 1369
haircuts$	1332
half	17 1548
half$	850 1061
hall	7
hall$	1512 216 1557 1599
halt$	195
halv	511
halves	1046 1548
hand$	1440 1255 766
handed$	1156
handing$	766
handle$	1605
handou	1360 323 502
hands$	766
hang$	961 1618
hangin	1101
hanging$	1465 1603 1604
happen	1156
hard$	259
harder$	259
harm	1184
harm$	1371 37 1631 1632 584
harmed$	584
harmful$	584
harming$	584
harms$	584
has	398
has$	22 1159 1162
have	1364 398
have$	22 76 112 1159 1162
having$	76 1169 489
he	39 274 295
head	1645
health	144 278
heard	872 1374 1204
heard$	1442 516
hedge$	19
held	1351 24 47 48 49 1156 383
held$	857 881 882
help	1453 386
help$	41 1401 102 1222 1263 699
helped	248
helped$	41 699
helpful$	41 1211
helpin	386
helping$	102 699
helps$	102 699
her	124 963 1473 982 1520 1022 1538 1037 1038 1541 1544 1052 1562 244 1598 1610 1119 1268 1280 1283 1288
her$	50 1030 1044 229 423 1294 1331
here	878
here$	1362 1380 1381
herfriends$	1620
hergroup$	1620
hierar	561
high$	328 355
higher	25 511
higher$	858 328
hike$	1654
hikes$	1654
him	124 963 1473 982 1022 1538 1037 1038 1541 1544 1052 1562 244 1598 1610 1119 1268 1280 1283 1288
hire$	753
hires$	753
hiring$	753
his	1520
his$	50 1030 1044 229 423 1294 1331
hisfriends$	1620
hisgroup$	1620
hits	844
hits$	1346
hoc$	914
hockey	1155
hockey$	1657
hold	1057 383 398
hold$	61 205 1559 454 470 799
holding$	61 470
holds	851 1353
holds$	61 470 799
holist	66 72
holistic$	899 905
home	160 1554 1579 1115 1653
home$	993 1498 1565 1601 1106 1621 1625 1627 1644 342 1326
homes	1064
homes$	1498 1566 1580 1106 1625 1648
hometime$	1617
hometimes$	1617
honest$	1266
hope	872 1374 1453 420
hopes	872 1374 420
hoping	420
host$	776
hosted	1156
hosting$	776
hosts$	776
hotspot$	562
hotspots$	562
hours	1360 323 502
hours$	1342 14 1042 1113 1291
house$	205
housed$	1040 1107
household$	1100
households$	1589
houses	1046 1548 1064 1090
houses$	1566 1592
how	60
how$	16 893 1164 1249 1310
hub	7
humili	589
hurt	864 1184
hurt$	1366 1371 37 1631 1632 1185 583
husband$	616
identi	863 903 1156
identification$	1127
identified$	1402 1405 1160 548 705
identifies$	388 548 705
identify$	1365 388 548 705
identifying$	388 548 705
identity$	1430
if$	51 1412 98 1495 1608 1197 378 1218 1225 429
implem	4 1156
implementation$	837
impos	451
impossible$	259
improv	25 376 386 511
improve$	858 689
improved$	858 1432 328 1246 689
improvement$	25
improves$	689
improving$	689
in	1353 885 911 922
in$	1354 858 26 1363 34 868 1387 63 65 1409 1413 79 1424 1431 937 157 1510 236 1607 1609 1621 1627 1136 1639 1139 1641 1649 1650 1149 1653 1655 1172 1174 1177 422 1261 448 1290 1305 1306 1312 1319 1328
incide	513
incident$	370
incidents$	370
includ	878 46 1204
include$	1380
included$	1380 879
inclusive$	1266
increa	25 376 386 398 511
increase$	25 858 1262
increased$	858 1432 328 400 1246
increases$	1262
increasing$	858
indivi	1081 284
individually$	1583 1274
indoors$	1621 1627
induct	1360 323 502
induction$	2
influe	1260
influence$	1477 1019 1521 720
influenced$	720
influences$	720
influencing$	720
influential$	1276
inform	1357 1360 907 323 1204 502
inform$	708
information$	1343 846 1393 1409 1219
informed$	905 1408 1442 1216 1235 708
informing$	708
informs$	708
injunc	137 970 138 971
injunction$	1270
injunctions$	1270
injur	513
injured$	585
input$	657
ins$	1139
inside$	998 1621 1627
inspire$	643
inspired$	643
inspires$	643
instal	852 1156
install$	744
installed$	1354 744
installing$	744
installs$	744
instead$	234 1117 367
instru	189
instruct$	149
instructed$	149 193
instructing$	149
instructs$	149
intell	907
intelligence$	1409
intend	420
inter$	71
interest$	1446
interests$	181
interv	1360 323 502
intervention$	1221 1264
interventions$	1221
interview$	488
interviewed$	488
interviewing$	488
interviews$	488
into	885 237
into$	1380 1387 1405 950 1539 228 1609 1248 448
introd	4 1156 451
introduce$	829
introduced$	829
introduces$	829
introducing$	829
introduction$	837
investigate$	416
investigates$	416
investigating$	416
invita	1360 323 502
invite	833 1351 1357
invite$	759
invited$	1335 759
invites$	759
inviting$	759
involv	1204
involve$	727
involved$	727
involves$	727
involving$	727
is	836 47 59
is$	27 42 940 207
isolat	447
isolate$	446
isolates$	446
isolating$	446
isolation$	1601 1281
issue$	1391 1393 1422 370 1207 669
issued	1156
issues	1219
issues$	1391 890 1393 1422 370 669
it	1374
it$	886 1133 1171 1294 1296 1301 1320 1327 1330
its$	1002 1651 1154 423 1291 1292 1294 1313 1317 1320 1330 1331
jog$	501
joges$	501
jogs$	501
join	839 1341 1351 1023
join$	828
joined	1351
joined$	71 72 99 1204 828
joining$	828
joins$	828
joint	846 71
joint$	1348 904 1067 246 1080 1619 1219 411
jointly$	1220
judgement$	1418 656
judgment$	656
july$	867
june$	867
keep	1364 980 158 383 398
keep$	43 69 108 130 983 180 205 206 208 1058 256 264 286 292 384 402 454 795
keeped$	264
keepin	383
keeping$	69 108 130 205 206 208 256 264 286 292 384 454 795
keeps	383
keeps$	43 69 108 130 205 206 208 256 264 286 292 384 454 795
kept	47 48 49 903 1156 383
kept$	1338 875 43 881 882 1405 108 942 205 1040 286 292 454
kind$	1091 1266
kinder	278
kitche	1637
knew$	1369 331
knife$	545
knives$	544
knock$	496
knocking$	496
knocks$	496
know	1364 872 1374 1204
know$	331
knowing$	331
known	47
knows	872 1374
knows$	331
labeled$	601
labelled$	601
lad$	274
lads	124 963 1473 982 1022 1538 1037 1038 1541 1544 1598 1119 1268 1280 1288
lads$	274
lamp$	19
lamps$	19
landlo	1131 1645
landlord$	1633 525
landlords$	525
language$	1241
larger$	1600
last$	1363
late	1136
late$	1638
later$	1218
launch	1156
lead	18 326
lead$	142 319 327 1322
leadar	851 1353
leadat	851 1353
leadca	851 1353
leadch	851 1353
leadchecks$	851
leadci	851 1353
leadco	851 1353
leadde	851 1353
leadem	851 1353
leader	124 963 1473 1476 982 1022 1538 1037 1038 1541 1544 210 1052 1598 1119 295 1268 1280 1283 1288
leader$	1504 1276 1279
leaders$	1504 1276 1279 558
leadfi	851 1353
leadho	851 1353
leadin	274 1283
leading$	319
leadlo	851 1353
leadma	851 1353
leadme	851 1353
leadof	851 1353
leadpr	851 1353
leadre	851 1353
leadru	851 1353
leads$	319
leadse	851 1353
leadsh	851 1353
leadsu	851 1353
leadup	851 1353
leadvi	851 1353
leadwr	851 1353
leafle	1360 323 502
leaflet$	1343 1640 504
learn	386
learn$	1531
learni	1360 907 323 502
learning$	1409
leave	1364 143 160 243
leave$	43 972 976 993 1076 253
leaves$	43 253
leavin	143 1115
leaving$	43 976 253
leavingtime$	1617
leavingtimes$	1617
led$	116 1235
left	47
left$	875 43
lend$	784
lending$	784
lends$	784
less	280
less$	170 171 1018 1103 366 507
lessen	294
lesson	1360 1046 1548 323 502
lesson$	1361 216 1611 504
lessons$	1361 1370 1323 1332
let$	954 979 199 1058 1088 307
leted$	954
lets$	199 307
letted$	954
letter	1360 323 502
letter$	1343
letting$	199
level$	328
levels$	328
liais	1215
liaise$	639
liaised$	639
liaises$	639
liaising$	639
liaiso	846
liaison$	1348 1406 639
library$	1557 1599
licenc	1360 323 502
licence$	137
lift$	484
lifted$	484
lifting$	484
lifts$	484 1332
light$	19 299 462
lighting$	19 462
lights$	19 299 462
like	872 1374
likes	844 872 1374
likes$	1346
limit	129 980 186 280
limit$	209
limited$	1457
limiti	129
limiting$	209
limits	129
limits$	209
line$	84
lines$	84
linger$	1618
link	962 1057
link$	89 1464 145 165 1559 1127 311 359
linked$	89 311
linking$	89 311
links	1219
links$	89 1427 1464 145 165 1559 1127 311 359 1219
list	863
list$	3 15 1365 1640 357
listen	1204
listen$	704
listened$	343 704
listening$	1217 406 704
listens$	704
lists$	15 357
lit$	1177
live	1554 1156
live$	1531 1040 271 1630
lives$	271
living$	1531
lock$	19 264 737
locked$	264 737
locking$	264 737
locks$	19 264 737
log$	3 15
logged	1156
logged$	553
logs	851 1353
logs$	15 553
longer	1364 152 1116 511
longer$	912 121 146 985 188 190 1029 1167 442
look	420
look$	87 103 158 415 428
looked$	47 903 415
lookin	420
looking$	103 415
looks	420
looks$	103 415
loop$	1216
loosen	224 1114 294
loosen$	1616
loosens$	1616
lose$	143
loses$	169
lower	511
lower$	480
lowered$	480
lowering$	480
lowers$	480
loyalties$	165
loyalty$	165 1127
lunch	1046 1548 1115 1147 1148
lunch$	1047 1649 1650 1323 1332
lunche	1548
lunches$	1323
lunchtime$	1617
lunchtimes$	1617
made	1351 59 1156
made$	193
mail	1360 323 502
mailed	833 1156
mailed$	1335
main	274 1283
mainta	386 398
maintain$	693
maintained$	1432 693
maintaining$	693
maintains$	693
make$	59 75 935 251 270 305 399 426
makes	851 1353
makes$	251 270 305 426
making$	75 251 270 426
male$	1180 730
males$	1180 730
mam$	609
man$	519 730
manage	18 851 1353 87 935 1645 326 386
manage$	920 1437 1605 684
managed$	1432 438 684
management$	411
managerchecks$	851
manages$	684
managing$	684
manner$	1434
many$	1350 849
map	1360 323 502
map$	1640 309 329
mapped$	309 554
mappin	1360 323 502
mapping$	309 554
maps$	309 329
march$	867
mark$	1162
marks$	1162
master	1360 323 502
match	1147 1148 1155
match$	1635 1649 1650 1656 1657
matche	1155
matches$	1656 1657
matter$	878 1422
matters$	1422
may$	867 1395
meal	1147 1148
meal$	1640 1649 1650 1656 1323
meals$	1656 1323
means$	1389 1426
measur	908
measures$	1410 909
mechanisms$	909
mediat	1360 323 502
meet	834 24 1364 961 1472 973 1481 1482 1000 1017 1023 1026 1560 1092 1618 1215
meet$	857 958 1463 972 1475 1502 1503 1524 1528 1594 1095 304
meetin	846 1360 962 1465 1485 1019 323 502
meeting$	1348 1456 1464 976 1513 1518 1530 1079 1582 1101 1604 504
meetings$	1348 1389 1456 1521 1079 1582
meets	851 1353
meets$	857 958 304
meetup$	1519
meetups$	1519
member	23 29 39 873 901 106 939 124 963 1473 981 982 1490 1492 174 1022 1538 1037 1038 1541 1544 210 1052 1558 244 1598 1610 1119 326 1165 1268 1280 1288
member$	1546 274 1279
members$	0 1 20 856 862 870 1375 1403 978 1013 1522 1546 1559 274 1279
membership$	1062
memora	1360 323 502
men$	519 730
mend$	747
mended	852
mended$	1354 747
mending$	747
mends$	747
mentor	18 851 1353 1360 323 326 502
mentor$	0 1 327
mentorchecks$	851
mentoring$	1349
mentors$	0 1
mentorschecks$	851
messag	1360 1023 1101 323 502
message$	1643
messages$	1456 956 572
messaging$	1456 1518 1603
met	1351 854 24 248 1204
met$	1345 1356 857
meters$	1517
metres$	1517
miles	252
miles$	1517 1085
milestone$	21
milestones$	21
mind$	1439 1216
mindfu	903 946
mindful$	1405 1408 1448
minibu	1360 323 502
minibus$	1656
minimi	129 186 280 386
minimised$	1432 1457
minute	1360 323 1156 502
missin	864
missing$	1366 513
mistak	592
mitiga	386
mitigated$	1432
mix	961 1472 973 1481 1026 1560 1618
mix$	1463 1475 1524 1528
mixing	962 1465 1485
mixing$	1464 1513 1530 1604
model$	1240
models$	1240
module	1360 323 502
moment$	1398
monday$	1134
mondays$	1134
money$	12
monito	903 1215
monitor$	549 636
monitored$	1405 549 636
monitoring$	549 636
monitors$	549 636
monthly$	1336 314
months$	1414
more	25 66 71 376
more$	858 859 28 899 904 968 176 1012 202 1600 278 328 1168 1229
most	17
most$	850 859 1052
mother	1005
mother$	608
motivate$	644
motivates$	644
motivating$	644
mov$	254 267
move	219
move$	148 160 172 205 1555 221 239 243 254 267 290 1128 1271 461
moved	219
moved$	864 148 172 1006 1040 1043 239 254 267 1107 1128
moveed$	290
moveing$	148 290
movements$	560
movered$	290
moves	219
moves$	148 172 205 1555 239 254 267 290 1128 1271 461
moving	219
moving$	254 267 380 461
movred$	254 267
movring$	254 267
movs$	254 267
much$	849
multi$	846 71 72
mum	1005
mum$	608
mural$	1640
must$	97 1093
name	1364 863
name$	1365 474
named$	1160 346
names$	356 474 577
nan	1005
nan$	611
nana$	611
nanny$	612
naturally$	1114
near	1104 1109
near$	912 989 1531 1611 1305
nearby$	1290
necess	66
necessary$	899 1210 1211
needed$	1210 1211
needs	1204 1219
needs$	1221 667
neither$	128 217 276
netbal	1155
netball$	1657
networ	10 888 1131
network$	843 38 1390 181 1613 1633
networks$	1389 1426 181 1613
never	152 1116
never$	121 128 146 985 190 1550 226 242 262 442 606
new	144 278
new$	175 238 258
newsle	1360 323 502
newsletter$	504
next$	1104 1109 1218
nicer	278
nicer$	258
night	1046 1548 1579
night$	1342 1034 1552 1567 1568 1105
nights	1548 513
nights$	1342 1034 1553 1568 1580 1105 1172
no	184
no$	127 155 179 196 200 265 334 335
nobody	39
nobody$	276 512
non	126 434
nonassociation$	1267
noncontact$	959
none	39
none$	156 217 276 512
nor$	128
normal$	887
norms$	1241
not	980 152 184 1116 1117
not$	31 44 45 121 128 139 146 1484 985 188 190 1550 217 226 232 242 255 262 442 605
note	1360 877 58 323 502
note$	15 1378 1379
notes$	15
nothing$	159
notice	872 1374 970 971
notice$	133 299 1269 1277 1278
notices$	299 1269 1277 1278
notifi	1357
now$	1363 119
nowhere$	168
number$	6 1343 9 11
numbers$	1350
nurse	18 326
nurse$	632
nursea	851 1353
nursec	851 1353
nursechecks$	851
nursed	851 1353
nursee	851 1353
nursef	851 1353
nurseh	851 1353
nursel	851 1353
nursem	851 1353
nurseo	851 1353
nursep	851 1353
nurser	851 1353
nurses	851 1353 326
nurseu	851 1353
nursev	851 1353
nursew	851 1353
nurtur	386
nurture$	719
nurtured$	719
nurtures$	719
nurturing$	719
observ	1360 323 502
obtain	1156
occasi	513
occasions$	1042
occur	931
occur$	1433
occurs$	1433
october$	867
of	847
of$	1339 848 1365 1367 871 1380 56 1394 1410 917 928 1468 967 974 1490 994 998 1074 1076 1591 1602 1108 1647 1164 332 1189 1190 1200 1245 1251 1285
off	975 1126 1653
off$	1337 1356 136 976 1628 1292 1315 1316 1319
offer	1360 66 323 1219 502
offer$	899 96 725 802
offere	833 1357 66 118 1156
offere$	96
offered$	1335 899 1402 903 951 725 802
offeres$	96
offeri	66
offering$	899 96 725 802
offers	851 1353 66
offers$	899 96 725 802
office	18 851 1353 326
officer$	0 1 528
officerchecks$	851
officers$	0 1 528
officerschecks$	851
often$	849 1455 1199
older	274 1283
older$	124 963 1473 982 1020 1022 1538 1037 1038 1541 1544 1598 1119 347 349 1268 1280 1288 456
oldest	124 963 1473 1476 982 1022 1538 1037 1038 1541 1544 210 1052 244 1598 274 1119 295 1268 1280 1283 1288
on	1136
on$	1366 1412 1413 925 938 1483 1508 1028 218 233 1607 1108 301 1638 1639 1641 1149 1655 1193 401 1265 1291 1292 1305 1306 1315 1316 1329
once$	1336 1511 1529 1537 1639
one	1476 274 1283
one$	1475 151 986 154 999 1027 210 1044 1052 244 1081 1583 1087 1594 266 276 1615 284 295 346 1274 1292 1307 1308 1327 512
ones$	1522 1569 1279
ongoin	66
ongoing$	899 919 411 637
only$	153 194 1583 288
open	1136
open$	840 1443 1444 946 1638 1177 1217 1266 1322 735
opened	1156
opened$	735
opening$	458
opens$	735
operat	1191
opport	1453 1204 1219
opportunities$	929 1221 1222 418
opportunity$	1428 418
opposite$	213 1077
optimi	386
option	1453 1250
option$	1249 418
options$	1221 1249 418
order	1462 137 970 971 189
order$	1461 133 149 1269 1277 1278
ordere	1156
ordered$	149 193
ordering$	149
orders	970 971 189
orders$	1461 149 1269 1277 1278
ordina	99
ordinate$	1258
ordinated$	905 932 1258
ordinates$	1258
ordinating$	1258
organi	1156
organise$	321
organised$	321
organises$	321
organising$	321
other	888 106 939 1477 144 1482 1492 1494 1505 1520 1050 1558 1561 1562 1072 1587 278 449 1286
other$	1390 1478 978 1491 991 1513 1012 1014 1519 1020 1525 1534 1535 1543 1547 213 235 1069 238 1083 1586 1086 1590 1615 1622 1123 1629 1282
others	888 1505 1558 1122
others$	1390 978 1491 1521 1525 1527 1534 1535 1547 1086 1615 1622 1623 1624 1629
our	878
our$	1380 423
out	1653 1250
out$	837 865 1377 876 44 1380 879 881 936 1445 1463 972 975 997 1528 1545 1554 220 1056 1560 1072 1097 1609 1616 1118 1145 342 1230 1298
outcom	1219
outcomes$	672
outing$	1656
outings$	1582 1656
outlet	1260
outlook$	1446
outrea	1360 323 502
outreach$	1349
outsid	44 1014 1072
outside$	1586 1290 1305
over	1094
over$	1469 161 1519 1595 1596 1600 395 1245
overla	973 1618
overlap$	1475 1487
overs$	1519
oversi	1204 1219
oversight$	1231 1244 412
overview$	1231
own$	880 883 996 1031 1601 272 1274
owner	1645
pack	1360 323 502
pack$	1343
page	1360 323 502
page$	844
paid	1156
paid$	312
paint$	748
painte	852
painted$	1354 748
painting$	748
paints$	748
pair	124 963 1473 982 1022 1538 1037 1038 1541 1544 244 1598 1119 1268 1280 1288
panel	10 1360 888 323 502
panel$	843 1390
parame	877
parameters$	1379
parent	17 39 901 1137 326
parent$	0 1 608
parents$	0 1 850 20 1403 933 982 150 225 1100 1648 1242 1254 608
park$	1537 1557 1599 498
parked$	498
parking$	498
parks$	498
part	839 1341 1351 1352 447
part$	1358 44 878
partic	839 1341 844
participants$	1346
participation$	1161
partin	447
partne	10 846 888 71 72 326 1219
partner$	617
partners$	0 1 843 1390 73
partnership$	843 1348 904 905 1220
party$	1656
pass$	58
passed$	1392
passes$	1323
pastor	66
pastoral$	899
path	1637
pathwa	1260
pathways$	1389
patient$	1266
patrol	834 1360 323 502
patrol$	1349 534 777
patrolled$	777
patrolling$	777
patrols$	1349 534 777
pay$	743
paying$	743
pays$	743
peer	1477 977
peer$	124 963 1473 1477 977 1479 982 1022 1538 1037 1038 1541 1544 1558 1593 1598 1111 1119 1268 1280 1288
peers	1558 1111
peers$	1478 1479 181 1573 1086 1593 1613 1615 1622 1629
people	17 939 326
people$	0 1 850 20 856 862 1372 1375 1376 1403 1451 1013 1559 1593 274 297 1642 1182 350 1289
per$	17
percen	17
percent$	850
perceptions$	1241
perform$	316 811
performance$	1635
performed$	811
performing$	316 811
performs$	316 811
periodic$	382
periodically$	1413 382 1218
permit$	1386 1420 954 1088 1262
permited$	954
permits$	1386 1420 1262
permitted$	954 979 1121
person	124 963 1473 982 1022 1538 1037 1038 1541 1544 210 1052 1598 1119 326 1268 1280 1288
person$	0 1 99 1546 1182
phone	834
phone$	762
phoned	833
phoned$	1335
phones	147
phones$	762
phoning$	762
pick$	87 485
picked$	47 48 903 485
picking$	485
picks$	485
picnic$	1656
picture$	886
pitch	1637
plac	451
place	845 852 1360 219 323 1156 502
place$	1347 1354 1398 1402 1411 1445 1537 205 216 221 1062 234 1577 1117 290 1160 1205 1303
placed	219 1156
placed$	1531 1040 1043 239 1099 1107
placeed$	290
placeing$	290
placem	1046 1548 1047 1554 1064 1574 1073 1579
placement$	1555 221 1575 1625
placements$	1549 1555 221 1566 1580 1625
placered$	290
places	219 1142
places$	1398 205 221 290 1644 1303
placin	219
plan	1360 323 420 502
plan$	2 1343 21 1382 1385 886 1218 504
planni	420
planning$	1406 1243
plans	420
plans$	909
plant$	805
planted$	805
planting$	805
plants$	805
play$	972 1021 1635 322 818
playgr	1046 1548 1579
playing$	322 818
plays$	322 818
podcast$	1643
point	863
point$	1365 1398
police	18 851 1353 326
police$	0 1 526
policechecks$	851
polici	1360 323 502
policing$	527
policy	1360 1150 323 502
policy$	1652 504
pool	1155
pool$	1657
pop$	428
positi	144 278
position$	1218
positive$	1437 427 1266
possib	1250
possibilities$	418
possibility$	1249 418
possible$	1085 1210 1211 1227 418
post	1360 323 502
post$	1362 1160
posted	1156
poster	1360 323 502
poster$	299 1640 504
posters$	299
potential$	418
power$	133 1269 1277 1278
powerful$	1605
powers$	133 1269 1277 1278
practi	907 326 1219
practicable$	1211
practice$	1407 1409
practitioner$	0 1
practitioners$	0 1 73
presen	1360 931 323 1156 502
presence$	990 1231 1233
present$	1433 1577 1266 487 1322
presented$	487
presenting$	487
presents$	1433 487
preven	129 132 980 183 184 386
prevent$	130 983 180 1058 268 687
prevented$	1457 687
preventing$	130 268 687
prevention$	687
prevents$	130 268 687
prey	1184
prey$	1371 37
preying$	37
preys$	37
price	1150
price$	1652
print$	771
printe	1156
printed$	771
printing$	771
prints$	771
priori	1204 386
priorities$	658
prioritise$	563
prioritised$	1432 563
prioritising$	563
priority$	921 658
prise$	205
pro	144 278
proact	72 99 946
proactive$	905 932 1448 715
proactively$	715
problem$	1422
problems$	1422
procedures$	1389
processes$	1389 909
produc	4 851 1353 1156
production$	837
profes	10 888 326
professional$	0 1 916 327 373
professionals$	0 1 843 1390 73
profile$	1207 1231 552
profiled$	552
profiles$	552
profiling$	552
profit	1184
profit$	1371
progra	1360 323 502
programme$	2 1340 324
progre	854 903
progress$	1388 1427 1218 681
progressed$	1356 1405 681
progresses$	1388 681
progressing$	681
progresss$	1388
prohib	129 132 183
prohibit$	130
prohibited$	1457
project$	1512 324
promise$	193
promises$	193
promot	386
promote$	650
promoted$	1432 650
promotes$	650
promoting$	650
promptly$	1409
proper$	887
proportionate$	712
proportionately$	712
protec	386
protect$	694
protected$	1432 694
protecting$	694
protection$	137
protective$	1219
protects$	694
protoc	1360 323 502
protocol$	504
provid	851 1353 66 1156 398
provid$	96
provide$	899 96 724 801
provided$	899 1402 118 724 801
provider$	1592
providers$	1592
provides$	899 96 724 801
providing$	899 96 724 801
provids$	96
provis	4 1360 1554 323 1219 502
provision$	837 1625 1221 1222
provisions$	1625
pru$	1625
psychiatrist$	629
psychologist$	628
public	4 804
publication$	837
publis	1156
publish$	772
published$	772
publishes$	772
publishing$	772
pull$	142 205 285
pulle$	285
pullen$	285
pulles$	285
pulling$	285
pulls$	285
pupil$	274
pupils	1151
pupils$	274
purcha	1156
purpose$	1430
put	451
put$	852 76 943 1156 794
puts$	794
putting$	76 794
qualit	1219
questi	1360 323 502
quicke	511
quit$	197
quiting$	197
quits$	197
racism	600
racist	600
radar$	1216
raise	58 87
raise$	920 374 404 806
raised$	1392 374 1246
raises$	374 806
raising$	374 1208
ramp	1637
ran$	1157
rate	1364
rate$	328 505
rated$	505
rates$	328 505
rather$	234 1117 368
ratifi	1156
ration	280
re	1095
re$	1101
reach	863
reach$	1365 397 503
reache	833 1351
reached$	1335 503
reaches$	397 503
reaching$	397
read	833 1344 1156
read$	1335 787
reading$	787
reads$	787
reassurance$	1401 653
reassure$	653
reassured$	653
reassures$	653
reassuring$	653
receiv	1351 1352 66 1156
receive$	899
recogn	935 386
recognise$	1437 701
recognised$	701
recognises$	701
recognising$	701
record	851 1353 1360 878 46 47 48 49 888 58 323 1156 502
record$	3 15 1382 1383 1385 308
recorded$	1380 879 881 882 308
recording$	308
records$	15 1390 308
recove	511
recrui	833 1156
recruit$	755
recruited$	1335 755
recruiting$	755
recruits$	755
redraft$	781
redrafted$	781
redrafting$	781
redrafts$	781
reduc	186 280 294 511
reduce	129 386
reduce$	209 688
reduced$	1432 1457 688
reduceing$	209
reduces$	209 688
reduci	129
reducing$	688
referr	833 844 1351 1357 1360 323 502
referral$	1640
referrals$	1346
referred$	1335
reflec	935
reflect$	1437
reform$	1597
refunds$	1332
refuse	184
regard$	921
region	1574
regist	1344
register$	3 15 290
registered$	290
registering$	290
registerred$	290
registers$	15 290
regrou	1095
regroup$	1597
regular$	919 328 382 400 411
regularly$	1409 1413 382 1218
rehear	878
rehearsal$	1654
rehearsals$	1654
rehearsed$	1380
rehous	219
rehous$	254 267
rehouse$	211 254 267
rehoused$	1043 211 254 267 1107
rehouses$	211 254 267
rehousing$	211 254 267
rehousred$	254 267
rehousring$	254 267
rehouss$	254 267
relati	962 964 1005 1554 1057 1219
relationship$	1464 1559 661
relationships$	1427 1464 181 1559 661
relatives$	620
releva	878 66
relevant$	1380 887 899 1210 1211
reliance$	1127
reloca	219
relocat$	254 267
relocate$	211 239 254 267
relocated$	1043 211 239 254 267 1107
relocates$	211 239 254 267
relocating$	211 254 267
relocatred$	254 267
relocatring$	254 267
relocats$	254 267
remain	47 113 383
remain$	906 940 942 256 402 454
remaining$	256
remains$	940 942 256 454
rememb	872 1374
remind$	651
reminded$	651
reminding$	651
reminds$	651
remov	443
remov$	285
removal$	141
remove$	142 222 285 775
removed$	222 1564 1107 775
removen$	285
removes$	222 285 775
removing$	142 222 285 775
removs$	285
reopen$	809
reopened$	809
reopening$	809
reopens$	809
repair	852
repair$	746
repaired$	1354 746
repairing$	746
repairs$	746
repeat	878 46
repeat$	1380
repeated$	1380 879
replac	852 1117 439
replace$	464 494
replaced$	1354 1581
replaces$	464
replacing$	464
replie	844
replies$	1346
reply	1344
report	834 844 851 1353 1360 1364 877 878 46 58 323 502
report$	1378 1379 504 505
reported$	1380 879 1392
reports$	1346
reques	451
requir	189
require$	149
required$	193 1210 1211
requireed$	149
requireing$	149
requires$	149
resent	872 1374
reserve$	820
reserves$	820
reserving$	820
residents$	1289
resili	1219
resilience$	663
resour	1360 323 502
resources$	884 918 1221
respec	386 595
respect$	703
respected$	1432 703
respectful$	703
respectfully$	703
respecting$	703
respects$	703
respite$	227
respon	1344 844 1351 1352 946 386 1219
respond$	87 391 678
responding$	678
responds$	678
response$	1407 678
responses$	1346 678
responsibility$	895
responsive$	1448
rest	1477 1494 1505 1520 1561 1587 1286
rest$	1525 1527 1547 1558 227 1615 1622 1122 1629
restri	129 186 280
restrict$	209
restricted$	1457
restricting$	209
restricts$	209
retain	398
return	1344 1351 1352
return$	273
returning$	273
returns$	273
retwee	844
retweets$	1346
reunit	1095
reunite$	1597
review	851 1353 1360 903 323 1156 1215 502
review$	2 1421 1216 385 711
reviewed$	1405 385 711
reviewing$	385 711
reviews$	385 711
revise	1156
rewrite$	780
rewrites$	780
rewriting$	780
rewritten$	780
ride$	1059 1654
rides$	1654
right$	887 1437
rights$	593
ring	834 1364 863 1023
ring$	1365 763
ringing$	763
ringle	1052 1283
ringleader$	1276 1279 557
ringleaders$	1276 1279 557
rings$	492 763
rise	511
rise$	25
rises	511
rising	511
risk	1219
risk$	1391 1422 370 1218 673
risks$	1391 1422 370 673
rival	734
road	1579
road$	1585
robbed	864
robbed$	1366 37 580
robber	513
robberies$	538
robbery$	538
robust	72 99 1204
robust$	905 932 411
role	1260
role$	407
roll	4
rolled$	1156
rollout$	837
room	7 1046 1548 1637
room$	216 1611 1638 1640
rooms	1548
rose	511
rota	1360 323 502
rota$	1640
round$	1261
rounde	1155
rounders$	1657
route	1579 1142
route$	1063 1585 1142 1644
routes$	1389 1063
routine$	382
routinely$	382
routines$	578
rugby	1155
rugby$	1657
rule	1462 1150
rule$	1461 1652
ruled$	875
rules$	1461 1652
run	1156
run$	1371 1654 1157 1322 798
rung	833 24
rung$	1335 857
running$	798
runs	851 1353
runs$	1654 1157 798
s$	50 1019 1044 229 1282
s34$	444 445
s35$	444 445
safe	1142 1204 1219
safe$	1437 1441 1442 1644 598
safegu	386 597
safeguard$	695
safeguarded$	1432 695
safeguarding$	695
safeguards$	695
safely$	1175 509
safer$	1437 1441 1442 1232 508 598
safety	1204 1219
safety$	1430 410
said	872 1374 46
said$	879 505
same	1049
same$	1362 999 1049 1551 1065 1066 1577 1109
sanction$	566
sanctions$	566
sat$	1040
saturday$	1134
saturdays$	1134
saw	872 1374
say	1364 863 872 1374
say$	1365 505
saying$	505
says	872 1374
says$	505
scatte	1006 1007 447
scattered$	1508 1509
schedu	1156
scheme	1360 323 502
scheme$	324
school	18 851 1353 901 1046 1548 1047 1554 1574 1073 1579 1090 1645 326
school$	0 1 1370 1403 905 1555 221 1556 1557 1563 1572 1575 1576 1592 1625 1651
schoolchecks$	851
schooled$	1099
schools$	0 1 1549 1580 1592 1625
scope	877 878
scope$	1378 1379 1380 417 418
scopes$	417
scoping$	417
score	1364
score$	32 505
scores$	32 505
screen	1360 323 502
search	864
search$	568
searched$	1366
searches$	568
seat$	205 271 1640 816
seated$	1040 271 816
seating$	19 205 816
seats$	19 205 271 1303 816
section34$	444
section35$	444
secure	845 1156
secured$	1347
security$	1430
see	834 1364 872 1374 1482 1023 1026 1560 1618
see$	1472 973 1481 1000 185 1524 1528 1092 318
seeing	1465 1485
seeing$	1472 976 1513 1518 1604
seek	158 420 451
seek$	93 251
seekin	420
seeking$	251
seeks	420
seen	833 1351 1357 24 961 1026 248
seen$	1335 857 1463 1470 1528
sees$	185 318
seize$	569
seized$	569
seizes$	569
seizure$	569
seizures$	569
self$	1219
sell	1184
sell$	1371 37 1631 1632
seller$	524
sellers$	1289 524
selling$	37 1170 1183 1185
sells$	37 1185
semina	1360 323 502
send	219
send$	273 290 760
sended$	290
sending$	273 290 760
sendred$	290
sends	851 1353
sends$	273 290 760
senior$	411
sense$	95
sensit	99 946
sensitive$	1408 932 1448 714
sensitively$	714
sent	1351 864 219 1156
sent$	1366 172 1043 239 1099 1107 1128 761
separa	1006 1007 1081 278 447
separate$	1031 201 213 214 1051 230 231 238 1077 1078 1083 257 272 282 287 1123 1124 1287
separated$	1508 1509 1287
separately$	1583 728
separation$	447
september$	867
sergeant$	531
serve$	819
serves$	819
servic	7
service$	324
services$	1389 73 1426 1221 1222
serving$	819
sessio	1360 323 502
session$	1034 1552 1557 1567 1079 1582 1654 504
sessions$	1034 1553 1557 1569 1079 1582 1654
set	1046 1548 1579 451
set$	878 46 47 48 943 1563 1071 1091 1611 1156 467 481
sets	1548
sets$	1071 1580 467 481
setting$	1398 467
settings$	1398
sever	129 224 294
several$	266
severed$	1480
severi	129
severs	129
sew$	814
sewing$	814
sews$	814
share	58
share$	74 1021 710
shared	1156
shared$	1392 1067 246 1080 1619 710
shares	844 851 1353
shares$	1346 1021 710
sharing$	1348 74 1518 1021 710
she	39 274 295
shed	1637
sheet	1360 323 502
sheet$	15
sheets$	15
shelte	1637
shelter$	19
shift	1360 323 502
shop	1645 1165
shop$	1537 1599
shopke	1131 326
shopkeeper$	0 1 1633 1187
shopkeepers$	0 1
shoplifting$	547
shops$	1599 1648
shorte	280 511
shorten$	807
shortened$	807
shortening$	807
shortens$	807
should$	900 97 98 1093
show	863
show$	1365 1656 1162 1322 788
showing$	848 788
shown	118
shown$	951
shows$	1162 788
shut$	264
shuted$	264
shuting$	264
shuts$	264
siblin	244 245
side$	1657
sign	1351 1352
sign$	839 844 19 853 299 1640 773
signed	1156
signed$	833 835 853 854 773
signing$	773
signpo	833
signpost$	640
signposted$	1335 640
signposting$	640
signposts$	640
signs$	19 299 773
since$	1174
sing$	501
singes$	501
single	284
singly	1081
singly$	1583 1623 1274
sings$	501
sister	244
sister$	608
sit	47 973
sit$	961 972 1475 1481 166 1021 1531 1040 271 473
site	1046 1548 1061 1579
site$	1563 1567 1601
sites	1548
sites$	1580
sits$	1021 271 473
sittin	1548
sitting$	1465 1518 1531 271 473
sittings$	1549
situat	1219
situation$	886 1218
six	124 963 1473 982 1022 1538 1037 1038 1541 1544 1598 1119 1165 1268 1280 1288
six$	1152
sixth$	1090
skate	1637
skate$	501
skatees$	501
skates$	501
skills$	929
sleep	1364 1017
sleepover$	1456 1519
sleepovers$	1456 1519
slide	1360 323 502
slot$	1105
slots$	1105
small	1103
small$	1605
snooke	1155
snooker$	1657
so$	953 125 140 1048 1566 270 283 361
social	961 1465
social$	977 1111 369
socialise$	1463
sold$	37 1185
solicitor$	627
some	1476 274 1283
some$	1052 266
somewhere$	1586 1112
son$	1125 608
song$	1643
sons$	1125
sooner	511
sort$	1091
sought$	1402
space	1453
space$	263 1640
speak	834 1026
speak$	1023 1528 310 1322
speaking$	1465 310
speaks$	310
speed$	1450
spend	1364 973
spend$	961 1475 1531 339
spending$	1465 1513 1531 339
spends$	339
spent	845
spent$	1347 847 339
split	1006 1094 447
split$	1508 1007 203 204 1596
splits$	203 204
splitting$	203 204
spoken$	833 1357 24
squad$	533
square$	961 1537 1557 1599
stabbing$	546
stabbings$	546
staff	17 18 326
staff$	0 1 850 73 933 1242 1254
staffa	851 1353
staffc	851 1353
staffchecks$	851
staffd	851 1353
staffe	851 1353
staffed$	468
stafff	851 1353
staffh	851 1353
staffing$	884 918 468
staffl	851 1353
staffm	851 1353
staffo	851 1353
staffp	851 1353
staffr	851 1353
staffs	851 1353
staffs$	468
staffu	851 1353
staffv	851 1353
staffw	851 1353
stage	1637
stage$	1398
stagge	215
staggered$	282 1124
stall	1360 323 502
stall$	1656
stalls$	1656
stance$	1446
stand$	972 271 457 472
standi	1465
standing$	472
stands$	457 472
start	1364 1115
start$	1008 239 290 792
started$	290 792
starting$	290 792
startred$	290
starts$	239 290 792
starttime$	1617
starttimes$	1617
stated	878
stated$	1380
stay	1364 47 935 113 1554
stay$	906 1437 940 942 1040 221 256 1630 303 344 402 454
staying$	256 303
stays$	940 942 256 303 344 454
steer$	142 256 718
steered$	718
steering$	10 142 256 718
steers$	142 256 718
step$	243
stepbrother$	608
stepcarer$	608
stepcarers$	608
stepdad$	608
stepdaughter$	608
stepfather$	608
stepmother$	608
stepmum$	608
stepparent$	608
stepparents$	608
steps	908
steps$	1410
stepsister$	608
stepson$	608
stereo	599
stereotypes$	1241
stigma$	1241
still$	860
stop	1364 129 980 183 184
stop$	130 143 1484 983 180 195 1058 1581 247 1595 268 1102 337 793
stoppe	864
stopped$	1366 1457 1480 1581 337 793
stoppi	129 183
stopping$	130 247 268 793
stops	129 183
stops$	130 1581 247 268 1102 337 793
strang	1131
stranger$	1633
strate	1360 323 502
strategic$	411
strategies$	909 929 1221
street	1064
street$	1498
streets$	1498 1566
streng	386 1219
strength$	1427
strengthen$	691
strengthened$	1432 691
strengthening$	691
strengthens$	691
strengths$	72 1427
strive	420
strong$	400
submit	851 1353 1156
submit$	803
submits$	803
submitted$	803
submitting$	803
suitab	66 144 278
suitable$	899 1211
sunday$	1134
sundays$	1134
superv	1360 323 502
supervised$	440
supervision$	1349
supper	1147 1148
supper$	1649 1650 1656 1323
suppers$	1323
supplied$	37 1185
supplier$	543
suppliers$	543
supplies$	37 543
supply	1184
supply$	1371 37 1631 1632 543
supplying$	37 543
suppor	833 834 1360 903 99 946 248 323 1204 386 1219 502
support$	1349 66 1401 67 68 909 372 1221 1222 696
supported$	1335 67 1405 1442 696
supporting$	67 696
supportive$	932 1448 400 1266 696
supports$	67 696
sure$	107 1259
surger	1147 1148
surgery$	1649 1650
survey	1360 323 502
suspen	443
suspend$	450
suspende$	450
suspended$	1564
suspendes$	450
suspending$	450
suspends$	450
sustai	641
sustained$	1432
swap$	810
swapped$	810
swapping$	810
swaps$	810
sweep$	813
sweeping$	813
sweeps$	813
swim$	1656 1323 501
swimes$	501
swims$	1323 501
switch$	482
switched$	482
switches$	482
switching$	482
system$	905
t$	985
table	1579 1109
table$	19 1501 1567 1611 1155
tabled	1156
tables	1046 1548
tables$	19 1580
tackle	87 386
tackle$	920 564 683
tackled$	1432 683
tackles$	564 683
tackling$	564 683
tailor	66
tailored$	899
tak$	285
take	219
take$	4 43 62 75 93 101 111 117 273 285 320 786
takeing$	273
taken$	875 43 117 1043 285 1156
takes	219
takes$	43 111 117 273 285 320 786
taking	219
taking$	75 101 111 117 285 786
taks$	285
talk	834 1360 323 502
talk$	1023 419 1322 504
talking$	1518 1217
talks$	419
tally$	15
target	66 1184
target$	21 1371 1631 1632 551
targeted$	899
targeting$	551
targets$	21 551
task$	21
tasks$	21
taught	248
taught$	1040 1099 1107
taxi$	1656
taxis$	1656
teach$	96 205 769 832
teache	17 18 851 1353 326
teache$	96
teacher$	0 1
teacherchecks$	851
teachers$	0 1 850
teacherschecks$	851
teaches$	96 769 832
teaching$	96 769 832
teachs$	96
team$	888
teams	1090
teams$	1592
teenag	124 963 1473 982 1022 1538 1037 1038 1541 1544 1598 1119 1268 1280 1288
teleph	833
telephoned$	1335
tell	1364 863 872 1374 189
tell$	1365 149 505 789
telled$	149
telling$	149 789
tells	872 1374 189
tells$	149 505 789
tellsed$	149
tellsing$	149
tellss$	149
ten	1165
tennis	1155
tennis$	1657
term	912
term$	1414
text	834 1360 1023 323 502
text$	764
texted	833
texted$	1335
textin	1101
texting$	1603 764
texts$	764
than	966
than$	861 1468 1469 161 1009 1015 1035 1201
that$	842 298 1164 1171 346 1327
thatfriends$	1620
thatgroup$	1620
the	1137 1250
the$	838 933 934 944 1024 1030 1044 1082 298 1133 1135 1638 1138 1141 1144 1651 1152 1154 1164 1171 346 348 353 354 1242 1254 423 1291 1292 1294 1295 1296 1297 1298 1299 1301 1307 1308 1309 1310 1311 1312 1313 1315 1316 1317 1320 1321 1330 1331 1333
thefriends$	1620
theft	513
theft$	540
thefts$	540
thegroup$	1620
their	1520
their$	859 50 163 1030 229 1651 1164 1171 423 1292 1294 1320 1330 1331
theirfriends$	1620
theirgroup$	1620
them	870 873 874 901 106 939 124 963 1473 981 982 1022 1538 1037 1038 1541 1544 244 1598 1610 1119 295 1137 1140 1151 1165 1219 1268 1280 1283 1288
them$	1372 1375 1376 1403 933 1451 981 1496 1013 1559 1642 1144 1651 1171 1196 1242 1254 1299 1318 1319 1325 1327 1330 1333
theme$	1422
themes$	1422
themse	29
themselves$	862 1433
then$	1454
therapist$	630
there$	1362 915 216 1577 342 1290
these	901
these$	870 1403
they	23 29 39 106 939 174 1544
they$	856 862 886 491
thin$	164
things$	886 909 1217
think	872 1374 935
think$	863 1437 1447 414
thinking$	1406 414
thinks	872 1374
thinks$	414
thinned$	164
thinning$	164
thins$	164
this	878
this$	1378 1379 1380 1381 1030 1082 1171 346
thisfriends$	1620
thisgroup$	1620
those$	36 296
though	872 1374
though$	1198
thought$	1406 921
threat	864 513
threaten$	37 1631 1632 1633
threatened$	1366 37 586
threatens$	37
three	29 39 124 963 1473 982 1022 1538 1037 1038 1541 1544 245 1598 274 1119 1151 1268 1280 1283 1288
three$	862 124 963 135 1473 982 1522 1022 1027 1538 1037 1038 1541 1544 1052 1598 266 1119 1135 1138 1152 1154 1268 1280 1288 1296 1327
throug	833
through$	1335 5 54 91 1245 1265
thursday$	1134
thursdays$	1134
tie$	145 281 1127
ties	962 964 1057
ties$	1464 1466 145 165 1559 281 1127
time	1548
time$	884 1398 913 918 1463 972 1486 1488 1489 1003 1004 1511 1521 1529 195 1033 1034 1537 1042 1551 1552 223 1569 1105 1113 1617 1623 1172 1175 1228
timely	99
timely$	932
times	1548 513
times$	1359 1398 1034 1549 1105 1617 1626
timeta	1360 1046 1548 1047 1073 323 502
timetable$	1343 1575 1640
timetables$	1549
to	237
to$	1335 857 1387 894 1410 1415 920 1423 1425 1431 97 1435 1448 947 948 1001 1028 207 1545 228 1093 1609 1611 1143 1646 1146 1149 1655 1163 1166 1173 1174 1176 1192 1205 1251 1253 1293 1302 1309 1326 1328
togeth	961 962 1465 1472 973 1481 1482 1000 1505 1017 1019 1523 1026 1049 1560 1092 1095
together$	1463 1464 1470 1474 1475 1502 1503 1506 1511 1519 1521 1528 1529 1530 1531 1537 1551 1577 1590 1594 1597 1603 1175 1220 1275 1334
togethers$	1519 1530
told	872 1374 878 47 49
told$	1380 882 193 505
toolki	1360 323 502
tools$	929
touch	961
touch$	1463 1217 393
tour	1360 323 502
tour$	1654
tournament$	1656
tours$	1654
toward$	1253
towards$	1253 1265
town	1046 1548 1554 1574 1579
town$	1556 1570 1625
towns	1548 1064
towns$	1566 1571 1580
track$	550
tracke	1360 323 502
tracked$	550
tracking$	550
tracks$	550
train$	740
traine	833 1351 1357 1156
trained$	1335 739
traini	846 1360 323 502
training$	2 1340 1348 1349 1090 741
trains$	739
transf	219
transfer$	239 254 267 290
transfere$	254 267
transfered$	254 267 290
transferes$	254 267
transfering$	254 267 290
transferred$	1043 239 254 267 1107 290
transferring$	254 267
transfers$	239 254 267 290
transl	1156
transp	248
trauma$	72
travel$	958 972 973 1021 1531 1059 1323
travelling$	1518
travels$	958 1021
treated$	602
tries	420
trim$	812
trimmed$	812
trimming$	812
trims$	812
trip	1360 1147 1148 323 502
trip$	1079 1582 1649 1650 1656 504
trips$	1079 1582 1656
trust	1364 872 1374 1219 594
trust$	514
trusted$	514
trusts	872 1374
trusts$	514
try	420
trying	420
tuesday$	1134
tuesdays$	1134
turn	1344 1351 1352 1364
turn$	839 264 1153 325 340 483
turned$	957 264 483
turning$	264 483
turnout$	1161
turns$	264 1153 340 483
tutor	1046 1548 1579 1090
tutor$	1046 1047 1073 1592
tutors	1548
tutors$	1580 1592
twice$	1336 1639
two	39 124 963 1473 1476 982 1022 1538 1037 1038 1541 1544 244 1598 274 1119 1268 1280 1283 1288
two$	124 963 135 1473 982 154 988 1522 1022 1027 1538 1037 1038 1541 1544 210 1044 1052 1559 244 1598 266 276 1119 295 1135 1138 1152 1154 1268 1280 1283 1288 1296 1307 1308 1327
type$	1091
unable$	167
uncle	1005
uncle$	614
under$	86 1156
unders	935 1204 386 1219
understand$	1437 700
understanding$	1266 700
understands$	700
undert	1156
undertake$	193
undertakes$	193
undo	224 294
unfair$	590
unfairly$	590
unfold$	1388
unfoldes$	1388
unfolds$	1388
unfollow$	453
unfollowe$	453
unfollowed$	453
unfollowes$	453
unfollowing$	453
unfollows$	453
unfriend$	453
unfriende$	453
unfriended$	453
unfriendes$	453
unfriending$	453
unfriends$	453
unit	1554 1579
unit$	1625
units$	1580 1625
unload$	815
unloaded$	815
unloads$	815
unlock$	736
unlocked$	736
unlocking$	736
unlocks$	736
unsafe$	510
unsupervised$	1012
untangle$	287
until	1136
until$	1055 269 1638 1291 1304
up	1341 910 922 1156
up$	1335 837 1354 1355 881 1405 904 905 1412 920 1424 932 1445 114 115 1464 976 1508 1509 1519 1036 1539 1596 1603 1634 1158 1217 1291 1300 1311 1312 1318
upd$	1158
update	851 1353 1360 903 907 323 1215 502
update$	55 1391 709
updated$	55 1405 1216 709
updates$	55 1391 1409 709
updating$	55 709
uped$	1158
upon$	1108
ups$	1346 1519 1158
upskil	386
uptake	4
uptake$	837 1161
urge$	421
urged$	421
urges$	421
urging$	421
use	1364 863 908 1184
use$	1365 1371 1410 83 93 101 1631 1632 338 441
used	845
used$	1347 338
uses$	83 338
using$	101 1170 338
usual$	887 924
vehicle$	559
vehicles$	559
victim$	579
victims$	579
video	1360 323 502
video$	1635 1640 1643
view	1344
view$	923 1446
viewe	1351
views	844
views$	1346 1241
vigila	946
vigilance$	1231
vigilant$	1408 1448
visibility$	1188
visible$	400 1266
visit	834 1344 24 1360 1023 1147 1148 323 441 502
visit$	857 1456 1481 1649 1650 1656 504 757
visite	833 1351 1357
visited$	1335 857
visiting$	1518 757
visits	844 851 1353 441
visits$	1346 857 1456 1017 1656 757
voice	1204 1219
voice$	654
voices$	654
volunt	1360 323 326 502
volunteer$	0 1
volunteers$	0 1
vulner	1219
vulnerabilities$	674
vulnerability$	674
wait	513
wait$	471
waiting$	471
waits$	471
waive$	823
waived$	823
waives$	823
waiving$	823
walk	834 1364 863 1142 1147 1148
walk$	1365 958 972 973 1021 1531 1059 1644 1649 1650 1654 1656 758
walkab	1360 323 502
walked$	758
walkin	1465
walking$	758
walks$	958 1021 1654 1656 758
wall	1637
want	872 1374 420
wanted	872 1374
wants	872 1374 420
warden	326
warden$	0 1
wardens$	0 1
warn$	149 178 293
warne$	178
warned$	149 178 293
warnes$	178
warnin	971
warning$	149 178 293
warns$	149 178 293
was	47
was$	1369 42
watch	1344
watch$	300 1231
watched$	300
watches$	300
watchful$	902
watching$	300 405
way	252
way$	1407 1434 1533 1585 1085
ways$	1533 1221 1249 418
weaken	224 1114 294
weaken$	1616
weakens$	1616
weaker	1103
weaker$	1605
wean$	142
weaning$	142
webina	1360 323 502
webpag	1360 323 502
websit	1360 1637 323 502
wedge$	263
wednesday$	1134
wednesdays$	1134
weekly$	1336 1639 315
weeks$	1414
welcoming$	1266
welfare$	596
well$	424
wellbe	1219
wellbeing$	659
went$	1132
were	47
were$	1364 1369 42 207
what	60
what$	877 893 927 1164
whatev	60
whatever$	893
whatsapp$	1110
when	60
when$	51 893 1399 1409 1410 1412 1413 98 1495 1164 1205 1210 378 1218 1225 429
whenever$	98 1495 378 429
where	60 1142
where$	51 893 1409 1410 1412 85 98 1644 1164 1205 1210 378 1225 394 429
wherever$	98 378
whether$	1249
which$	1164 1309
who	39
who$	842 1350 869 1129 1130 1164 1183 351
whoever$	352 1325
whole	1283
whole$	72 124 963 1473 982 1022 1538 1037 1038 1541 1544 1598 1119 1268 1280 1288
whom$	1164
widen$	808
widened$	808
widening$	808
widens$	808
wider$	238
wife$	615
will$	836 900 97 1093 1116
wing	1579
wish	872 1374 420
wishes	872 1374 420
with	1104
with$	1335 881 882 1409 1412 1413 920 1424 90 951 955 1458 1462 1466 1467 976 989 1510 1523 1025 1545 1609 1143 1646 1174 1192 1205 1214 1220 1237 1265 1290 1304 1306 1309 1334
withdr	143
withdraw$	247 285 824
withdrawe$	285
withdrawen$	285
withdrawes$	285
withdrawing$	285 824
withdrawn$	1564 1581 824
withdraws$	247 285 824
wither	1114
wither$	1616
withers$	1616
within	44 182
within$	998 1015
without$	1460 289 336 604
word$	362
work	846 420
work$	2 1348 1349 886 1406 1407 1427 1582 386 387 432
worked	847
worked$	833 248 387 432
worker	18 851 1353 1360 323 326 502
worker$	0 1 1382 1385 327 1202 633
workerchecks$	851
workers$	0 1
workerschecks$	851
workin	846 1219 420
working$	10 1348 1406 1407 387 432
workload$	884
works	420
works$	387 432
worksh	1360 323 502
workshop$	1654 504
workshops$	1654
worrie	872 1374
worries$	890 1393
worry	872 1374
worse	511
worst	1283
wrap	66
wraparound$	899
write$	738
writes	851 1353
writes$	738
writing$	460
writte	878 46 1156
written$	833 1357 1380 879 738
wrong$	591
wrongly$	591
yards$	1517
year$	1046 1563
young$	23 29 870 39 873 874 901 933 106 124 963 1473 981 982 174 1022 1538 1037 1038 1541 1544 245 1598 1610 1119 1140 1648 1151 1165 1219 1242 1268 1280 1288
younge	124 963 1473 982 1022 1538 1037 1038 1541 1544 210 1052 244 1598 274 1119 295 1268 1280 1288
younger$	1020
youth$	1557 1289
youths$	1013 1289
yp	39 124 963 1473 1476 1477 982 1492 1494 1505 174 1520 1022 1538 1037 1038 1541 1544 210 1052 1558 1561 1562 244 1587 1598 274 1610 1119 295 1268 1280 1283 1288
yp$	1559
zone	970 971
zone$	1269
zones	970 971
zones$	1269
