853 522 343

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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 33 34 35 36 38 40 41 54 65 66 67 69 88 91 94 153 163 176 194 195 196 197 198 199 200 201 202 231 232 233 235 236 237 238 239 240 243 246 247 248 255 256 261 262 263 269 272 274 275 277 278 280 281 286 287 291 292 293 295 300 301 302 304 305 306 307 311 312 313 314 316 320 321 322 323 326 328 331 332 333 334 335 337 338 339 340 343 344 356 362 363 364 368 431 432 435 436 458 459 460 461 462 464 465 466 467 468 469 470 473 474 475 476 477 478 480 481 483 484 485 486 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 511 512 513 514 515 516 518 519 520 521 522 523 524 525 527 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 550 552 554 555 556 557 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575 576 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593 594 595 596 597 598 599 600 601 602 603 604 606 607 608 609 610 611 612 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 630 633 635 636 637 638 639 640 642 643 644 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668 669 670 671 672 673 674 675 682 683 684 686 687 689 711 765 770 777 801 803 814 815 822 825 826 827 829 830 841 842 844 846 847 848 849 1 8 23 24 29 30 37 42 43 46 51 52 53 55 57 61 62 63 64 68 70 73 75 76 78 81 86 87 89 90 92 93 125 129 130 145 148 158 179 180 182 183 184 187 191 192 219 234 241 244 245 250 251 252 253 254 257 258 264 267 268 270 271 273 276 279 282 283 284 285 288 289 290 294 296 298 299 303 308 309 310 315 317 318 319 325 327 336 341 342 345 349 350 351 352 353 355 357 359 367 374 376 403 430 433 434 437 442 443 456 457 463 471 472 479 482 487 510 517 526 528 548 549 551 553 605 613 629 631 632 634 641 645 681 688 691 693 696 700 703 708 710 713 722 733 743 751 762 767 768 769 771 772 774 775 776 785 787 802 808 809 811 816 817 819 823 828 831 832 833 834 835 837 838 840 843 850 851 852 0 7 20 39 44 45 47 48 49 50 56 58 59 60 71 72 74 77 79 80 82 83 84 85 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 126 127 128 131 132 133 134 135 136 137 138 139 140 141 142 143 144 146 147 149 150 151 152 154 155 156 157 159 160 161 162 164 165 166 167 168 169 170 171 172 173 174 175 177 178 181 185 186 188 189 190 193 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 220 221 222 223 224 225 226 227 228 229 230 242 249 259 260 265 266 297 324 329 330 346 347 348 354 358 360 361 365 366 369 370 371 372 373 375 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 438 439 440 441 444 445 446 447 448 449 450 451 452 453 454 455 577 676 677 678 679 680 685 690 692 694 695 697 698 699 701 702 704 705 706 707 709 712 714 715 716 717 718 719 720 721 723 724 725 726 727 728 729 730 731 732 734 735 736 737 738 739 740 741 742 744 745 746 747 748 749 750 752 753 754 755 756 757 758 759 760 761 763 764 766 773 778 779 780 781 782 783 784 786 788 789 790 791 792 793 794 795 796 797 798 799 800 804 805 806 807 810 812 813 818 820 821 824 836 839 845

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 8 3 4 7 6 3 4 3 3 4 3 3 7 3 0 4 5 4 11 6 8 9 15 8 3 6 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 7 10 7 5 5 5 3 4 3 3 5 3 7 3 3 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 6 5 3 0 6 0 0 8 8 0 0 0 7 8 0 4 11 8 0 5 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 5 6 5 5 5 3 11 3 10 9 7 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 2 2 2 8 2 2 3 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 2 2 2 2 2 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3

1$	284
34$	464
35$	464
YP	1072
a$	1403 922 954 964 965 1015 177 1064 299 1173 1175 1698 1178 1181 1711 1192 1194 1204 1236 1331 1332 1334 1335 1336 1337 1339 1341 1347 1348 1349 1351 1352 1353 1357 1360 1370 1371
abc	137 990
abcs	990
able$	1435 999 167 1136 350 1251
about$	1287 1292
above$	1640
abreast$	672
academ	1594 1614 1619
academy$	1665
accept	1384
access	955 1244
access$	1477 409
accomm	301
accommodation$	1595
accordingly$	1263 1264
accoun	928 587
account$	1436 1450 1492
achiev	874
achieved$	1396
acknow	406
acknowledge$	722
acknowledged$	722
acknowledges$	722
acknowledging$	722
across	1713
across$	1449 1579 1260
act$	410
action	1400 928 343 522
action$	2 21 1446 1450
actions$	2 21
active$	939
activi	1400 343 1300 522
activities$	1609 1099 1622 1261 1262
ad$	81
add	471
add$	794
added$	794
adding$	794
additi	66
additional$	919
addres	47 48 923 87 406
address$	940 1126 702
addressed$	901 1445 702
addresses$	1126 702
addressing$	702
adds$	794
adopt$	101 803
adopte	1196
adopted$	803
adopting$	803
adopts$	803
adult$	1218 1219 367 749
adults$	1413 73 538 749
advert	1400 343 1196 522
advice$	1441
advis$	178
advise$	149 178 718
advised$	178 718
adviseed$	149
adviseing$	149
advises$	149 178 718
advising$	178 718
adviss$	178
advoca	406
afraid	884
afraid$	1406 607
after$	1408 1699 1325
afternoon$	1054
afternoons$	1054 1212
again$	1494 1637
against$	40 1031
agenci	10 908 346
agencies$	0 1 863 1430 73
agency$	1388 924 925
agenda$	1256
agree	471
agree$	193 496
agreed	923 1196
agreed$	907 1445 1200 496
agreem	1400 1502 343 522
agreement$	1501
agreements$	1501
agrees$	193 496
aim	440
aiming	440
aims	440
alarm$	19
alarms$	19
alert	966
alert$	1448 1488 1306
all	17 39 921 1650 1177 1705 1328
all$	1376 870 879 1443 73 1044 1095 1334 1337 1361
alloca	865 1196
allocate$	817
allocated$	1387 1200 817
allocates$	817
allocating$	817
allow$	1426 1460 974 1078 1108 1302
allowed$	974 999 1141 1681
allows$	1426 1460 1302
allowted$	974
alone	884 1101
alone$	1406 1623 1641 1663 1314
along$	1013 1301
alongs	1129
alongside$	1651 1260 1305
altern	1493 144 278 1300
alternate$	201 1071
alternating$	201
amend$	799
amende	1196
amended$	799
amending$	799
amends$	799
among$	975 1018 1579
amongs$	1449
amongst$	1449
an$	922 954 964 1175 1178 1192 1194 1204 365 1347 1348 1349 1370
analyst$	549
analysts$	549
and$	886 917 919 972
anothe	908 1517 1532 1534 1545 1560 1598 1602 1092 469 1326
another$	1430 1518 1531 1547 1565 1574 1575 1583 1585 1587 213 1074 1081 238 1097 1626 1630 1646 1655 1662 1143 1669 1685 1688 1167 1194 366 1322
answer$	842
answered$	842
answering$	842
answers$	842
any$	909 57 911 1044 299
anybody$	1365
anyone$	1365
apart	1512 1522 1525 1026 1027 223 1600 1134
apart$	1548 1549 1579 1580 1059 1582 212 1590 1076 1656 1667 1686
apolog	608
apologise$	515
apologised$	515
apologises$	515
apologising$	515
appl	471
applic	1400 343 522
applicable$	1250 1251
application$	1700
applied$	489
applies$	489
apply$	489
applying$	489
appoin	1400 343 1196 522
appoint$	774
appointed$	1200 774
appointing$	774
appointment$	1700
appoints$	774
apprenticeship$	1689
apprenticeships$	1689
approa	1397 884 1224
approach$	1446 1447 1476 685
approachable$	1306
approached$	1406
approaches$	685
approaching$	1558
approp	66 278 1244
appropriate$	907 916 919 1250 1251 733
appropriately$	1449 733
approv	865 1196
approved$	1387
april$	887
are	856 47 59
are$	27 1404 42 960 207
area	1066 1588 1594 1614 1619 1677 1679
area$	1538 1073 1074 1596 1597 1309
areas	1588
areas$	1538 1620
arise	951
arise$	1473
arises$	1473 1250
around$	1430 919 1503 1245 1305
arrang	871 1393 1196
arrange$	974
arranged$	1442
arrangeed$	974
arrangeted$	974
arrest	884 533
arrested$	1406
arriva	1135
arrivaltime$	1657
arrivaltimes$	1657
arrive	309 461
arrive$	992
articl	1400 343 522
as$	51 53 913 64 1445 1449 1450 1452 1453 98 162 384 385 1245 397 1258 1265 449
asbo	137 990 138 991
asbos	990 991
aside$	1354
ask	1404 892 1414
ask$	149 360 810
aske	360
asked	892 1414
asked$	892 149 193 810
asking$	149 810
asks	892 1414
asks$	149 360 810
aspira	1259
aspirations$	691
assaul	533
assault$	37 380
assaulted$	37 380
assaults$	37 380
assemb	1400 1675 343 522
assemblies$	1714
assembly$	1714 524
assess	1400 897 47 343 522
assessment$	2 1418 1419 1422 1423 1425
assign	1196
assign$	495
assigned$	1200 495
assigning$	495
assigns$	495
assist$	655
assistance$	1441 655
assisted$	655
assisting$	655
assists$	655
associ	981 982 1505 984 1512 993 1517 1521 1522 1046 1112 1675 1687
associate$	1503 1515 1564 1568 1634
associating$	1504 1553
association$	1504 1506 1570 1307 593
associations$	594
assumptions$	1281
at$	1403 888 63 1445 940 1004 1007 1550 237 1647 1649 291 1696 1699 1701 1183 1189 1713 1715 1212 1288 1325 1330 1331 1332 1344 1345 1346 1369
attachment$	1147
attachments$	1147
attack	533
attack$	37 602
attacked$	37 1225 602
attacks$	37 602
attemp	440
attend	853 854 4 859 1381 864 866 1391 1392 871 1393 24 309 1196 345 461
attend$	877 978 1647 1198 847
attendance$	857 1388 1390 35 1201
attendd$	1198
attended$	1375 877 1198
attendees$	1386 1390
attending$	1375 847
attends$	877 978 1198 847
attention$	941
attitudes$	1281 696
audit	1400 343 522
audit$	2
aunt	1025
aunt$	633
auntie$	633
aunty$	633
availa	966 1196
available$	907 1442 944 1488
avoid	143 1524
avoid$	996 1590
avoidi	143
avoiding$	996 1210
aware	912 923 966
aware$	1434 1445 1448 1482 1488
awaren	1259
awareness$	1247 395 1249 433 690
away	1594 223 1092 252 1679
away$	1499 1512 1524 1525 1550 1034 187 1585 1076 243 1105 1649 1667 1146 1154 1158 1338
back	905
back$	1427 362 1366
badmin	1195
badminton$	1717
bail$	137
bake$	521
bakees$	521
bakes$	521
ban	129 132 183 184 189 312 1190 463
ban$	130 1003 180 222 1712
banned	129 132 305
banned$	1497 130 222 300 1158
banner$	319
banners$	319
bannin	129 132 183
banning$	130 222
bans	129 132 183 189
bans$	130 222 1712
bar	129 132 183 312 463
bar$	130 222
barbecue$	1716
barred	129 132 305
barred$	1497 222 300 1158
barrier$	263 303
barrin	129 132 183
barring$	222
bars	129 132 183
bars$	130 222
base$	1266
based$	925
basis$	1456
be	59 113 403
be$	42 920 70 926 82 950 105 960 962 110 992 173 192 1571 207 422 453
bear$	104
bearing$	104
bears$	104
become	59
been$	8 875 42 920 207
before$	1403 33 1699 627
behavi	1259
behaviour$	137 138 1281 695
behaviours$	1281 695
behind	1176
behind$	1628 1698 1223 595
being	59 113 1687 1259
being$	42 920 1505 1558 1571 1675 1209 1210 422 1297
believ	892 1414
belong	898 47
belong$	1420
belonging$	1470
bench	1697
bench$	19
benches$	19
beside	1124 1129
beside$	1651 1345
best	1244
best$	1296
better	66 71 144 278 1149 396 406 531
better$	919 924 1477 1011 238 258 1672 348 431
betwee	1502
between$	1449 975 1498 1506 1507 1579 1116 1156 1232
beyond	44 1034
bid	1400 343 522
bigger$	1640
bin$	19
bingo	1195
bingo$	1717
bins$	19
blankets$	1372
block$	123 473
blocke$	473
blocked$	1497 123 473
blockes$	473
blocking$	123 473
blocks$	123 473
board	10
board$	863 1670 1195 1274
boardi	1594
boarding$	1090
bond	984 1077
bond$	1506 165 1599 260 281 1147
bonds$	165 1599 1147
book	1391 314
book$	788
booked	1391 1196
booked$	314 788
booking$	1700 788
bookle	1400 343 522
booklet$	1383
books$	788
boroug	1066 1588 1594 1614 1619 1679
borough$	1073 1596 1610 1665
boroughs$	1611
both	1650 1177 1705
both$	1332 1334 1336 1337 1373
bought	1196
bought$	772
box$	521
boxes$	521
boxs$	521
boy	124 983 1513 1002 1042 1578 1057 1058 1581 1584 210 1072 1638 1139 1165 1308 1320 1328
boy$	1586 274 1157
boyfriend$	642
boys	23 39 106 959 124 983 1513 1002 174 1042 1578 1057 1058 1581 1584 245 1638 1650 1139 1161 1180 1191 1205 1308 1320 1328
boys$	876 1562 1586 1587 1599 274 1683 1702 1319
bread$	1372
break	1066 1588 223 224 1135 294 315 467
break$	143 203 204 1067 1076 227 243 1114
breakf	1187 1188
breakfast$	1709 1710 1363 1372
breakfasts$	1363
breaki	224 315
breaking$	203 204
breaks	1588 224 315
breaks$	203 204
breaktime$	1657
breaktimes$	1657
brief$	1278 845
briefe	853 1397
briefed$	1375 845
briefi	1400 343 522
briefing$	2 524 845
briefs$	845
bring$	805
bringing$	805
brings$	805
broken$	1520 1026 1027 467 1336 1337
brothe	244 1165
brother$	628
brothers$	1222
budget$	12
build	955 396 406
build$	92 96 1477 322 742
builde$	96
buildes$	96
buildi	1619 406
building$	96 1577 216 1597 1639 742
buildings$	1620
builds	406
builds$	96 322 742
built	872
built$	1394
bulb$	19
bulbs$	19
bump$	1658
burglaries$	559
burglary$	559
burgled$	601
bus	1619 1152 1674 1705
bus$	1607 1625 1716 1343 1363
buses	1066 1588 1084 1674 1677
buses$	1606 1620
busine	898
business$	1420
buy	1224
buy$	1411 1691 1692 771
buyer$	542
buyers$	1222 1329 542
buying$	771
buys$	771
by	1185
by$	34 969 1699 1707 1213 1215 1285 1301 1330 1341 1345
cafe$	1639
café$	1639
call	1400 1166 343 522
call$	1496 1700 448
called	24
called$	877 1234 383
calling$	1121
calls	871 1393
calls$	1496 976
calmer	531
came	1384 1391
camera$	19 319
cameras$	19 319
camp$	1716 521
campai	1400 343 522
campaign$	344
campes$	521
camps$	521
campus	1066 1588
can	1404
can$	30 1435 920 1469 167 1136 313 1269
cancel$	247
cancelled$	1604 1621
cancels$	247
cannot	1000 167 1136 313
cannot$	1590
cap	186 306
cap$	209 307
capacity$	904 938
caped$	307
caping$	209 307
capitalise$	92
capped$	307
capping$	307
caps$	209 307
capting$	307
car$	1625
card	1400 343 522
card$	1383 319 1700
cards$	319 1700
careful$	939 1306
carefully$	1672
carer	301 346
carer$	0 1 628
carers$	0 1 150 628
carried$	1196
carry	1404
carrying$	1210
case$	906 1258
caseworker$	654
catch	1255
caution$	178
cautione$	178
cautioned$	178
cautiones$	178
cautioning$	178
cautions$	178
cbo	137 990 138 991
cbos	990 991
cctv$	19 555
cease	1114
cease$	1621 247 1636
ceases$	1621
cent$	870
centre	7 72 1066 1588 1619 1677
centre$	1552 216 1597 1639
centred$	925 952 1275 1276
centres$	1620
certain$	107 1299
chair	18
chair$	1364
chaira	871 1393
chairc	871 1393
chairchecks$	871
chaird	871 1393
chaire	871 1393 1196
chairf	871 1393
chairh	871 1393
chairl	871 1393
chairm	871 1393
chairo	871 1393
chairp	871 1393
chairr	871 1393
chairs	871 1393
chairu	871 1393
chairv	871 1393
chairw	871 1393
challenge$	1462 428 741
challenged$	1472 741
challenges$	1462 428 741
challenging$	428 741
champi	406
champion$	347
chance	1493
chance$	167
change$	1428 1431 1433 240 241 361 1302 798
changed$	798
changees$	1428
changes$	1428 1431 910 1433 240 1302 798
changing$	240 798
channels$	1429 1466 961 109
charge	1190
charge$	1712
charges$	1712
chas	308
chat	1130
chat$	1130 1652 1166
chatti	1121
chatting$	1643
check	854 1400 343 1255 522
check$	1400 78 343 522 816
checked$	816
checking$	78 816
checks$	871 78 816
chess	1195
chess$	1717
child	1165
child$	1145 1157 423
childr	890 893 106 959 124 983 1513 1002 1042 1578 1057 1058 1581 1584 245 1638 1139 1161 1165 1308 1320 1328
children$	1412 1415 1491 1145 1683
choice	1493 1259 1300
choice$	298
choices$	298 697
choos$	296
choose	1404 158 360
choose$	296 297 1213
chooses$	296 297 1213
choosi	360
choosing$	296 297 1213
chooss$	296
chose	360
chose$	1213
chrono	1400 343 522
circle	1400 1131 343 522
circle$	1519 1556 1091 1111 260 1653 1690
circles$	1519 1091 1653 1690
circul	871 1393 1196
cities	1619
cities$	1611
city	1594 1614 1619 1679
city$	1596 1610
civil$	137
claim	1190
claim$	1712
class	1066 1588 1614 1093 1619 1152 1674 1677
class$	1603 1615 1616 1111 1651 1714
classe	1588 1067 1674
classes$	1401 1589 1620 1665 1714
clause	1502
clause$	1501
clauses$	1501
clean$	175
clear	308 1244
clear$	1483 1484 1109 1154 431 485
clearing$	485
clears$	485
clicks	864
clicks$	1386
climb$	521
climbes$	521
climbs$	521
clique$	260
close$	922 939 1571 1124 431 479
closed	874 1196
closed$	1396 1621 479
closely$	1260
closer	71
closer$	924 182
closes$	479
closing$	479
club	7 1400 1614 1619 1677 343 522
club$	1552 216 1597 1603 1639 1665 344
clubs	1066 1588
clubs$	1620 1665
co	378
co$	72 445
coach$	1716
coaches$	1716 520
coachi	1400 343 522
coaching$	520
coats$	1372
code$	1712
coinci	1658
coincide$	1527
collab	71 72
collaborative$	924 925
collaboratively$	1260
collea	908
colleagues$	1430
collec	248 1135
collect$	846
collected$	846
collecting$	846
collectiontime$	1657
collectiontimes$	1657
collects$	846
colleg	1066 1588 1067 1594 1614 1093 1619 1110 1152 1674 301
college$	1410 221 1596 1615 1616 1632 1665
colleges$	1589 1620 1632 1665
come	1384 1391 1404 309 345 461
come$	978 992 1079 1681 1198
comed$	1198
comeed$	1198
comes	309 461
comes$	978 1198
coming$	932 1505 1210 1268
commis	1196
commit	10 865
commit$	596
commits$	596
committed$	1387 596
committee$	863
committing$	596
commun	866 982 1505 1244 1255 1259
communicate$	727
communicated$	727
communicates$	727
communicating$	727
communication$	1388 1446 1459 961 109 1504 675 727
community$	138
compan	981 1517 997
company$	1503 1519 1009 1010 1533 1633 1655 1671 1673
compared$	361
compla	892 1414
complaint$	1700
comple	855 4 859 1381 866 1391 1392 871 1393 874 1196 345
complete$	1377 1396 1198
completed$	1377 1396 1398 1198
completeed$	1198
completes$	1198
completion$	857 1388
concer	927 1259
concern$	1431 1433 1462 390 1258 688
concerns$	1431 910 1433 1449 1462 390 1258 1265 688
concert$	1716
condit	1502 137 990 1190
condition$	1501 1712
conditions$	1501 1712
conduc	1196
confer	1400 343 522
confid	1493 1259
confidence$	949 535 680
confident$	535
confir	923
confirmed$	1445
confis	147
congre	981 982 1505 1512 1675
congregate$	1503
congregating$	1504
connec	1077
connection$	145 1599 1147
connections$	181 1599 1147
consci	966
conscious$	1488
consid	898 923 1244
consider$	666
consideration$	1446 941 1492 1256 667
considerations$	667
considered$	1420 1442 1445 666
considering$	666
considers$	666
consis	72 99 1244 406 1259
consistent$	925 1448 952
constant$	939
consul	853 1397 1400 343 522
consult$	726
consultant$	646
consultation$	726
consulted$	1375 726
consulting$	726
consults$	726
contac	853 854 864 866 1391 871 1393 1397 24 1400 981 982 1505 1512 993 1522 1525 1039 1043 1046 1112 1166 343 1255 522
contact$	1386 1388 1389 1496 122 976 979 980 1503 1504 985 1515 145 1020 1554 1561 1564 1568 1570 1634 1133 347 1257 1271 1313
contacted$	1375 877
contacts$	1386
contin	66 71 658
continual$	939
continued$	919 924 348 420 431
contra	990
contri	346
contributor$	0 1
contributors$	0 1
contro	186 280 306 1224
control$	1411 209 1645 307 1691 1692
controled$	307
controling$	209 307
controlped$	307
controlping$	307
controls$	209 307
controlting$	307
conven	1196
conver	1400 343 522
conversation$	1446 961 109 1487
conversations$	1446 961 109
cook$	790
cooking$	790
cooks$	790
cool	1134
cool$	1635 1656
cools$	1656
cooper	1231
coordi	72 99 346
coordinate$	705
coordinated$	925 952 705
coordinates$	705
coordinating$	705
cope	955
cope$	1477
copy$	1383
core$	10 124 983 1513 1002 1042 1578 1057 1058 1581 1584 1638 1139 1308 1320 1328
could$	1409 313
counci	18 871 1393 1705
councilchecks$	871
counse	1400 343 522
counsel$	178
counsele$	178
counseled$	178
counseles$	178
counseling$	178
counselling$	1389
counsellor$	651
counsels$	178
count$	15 497
counti	1066 1588 1619
counties$	1611
counting$	497
country$	1610
counts$	497
county	1594 1614 1619 1679
county$	1073 1596 1610
course	1400 1152 1674 1677 343 522
course$	2 1380 1440 1689 344 524
courses$	1689
court	1697
court$	137 590
cover	898
cover$	1420
covere	898 46 47 48 49
covered$	1420 899 901 902
crackdown$	585
create	1196
create$	743
created$	743
creates$	743
creati	4
creating$	743
creation$	857
crime$	557
crimes$	557
cross	993
cross$	71 1515 1527 1658
crowd	1517 1131
crowd$	1566 1111 1653 1671
crowds$	1566 1653 1671
cultur	1259
culture$	1281 682
curb	186 306
curfew	137 990 147
curfew$	275 1324 472
curfews$	275 1324 472
curiosity$	1458 1246 1271
curiou	966
curious$	1448 1488 1306
curtai	186
customers$	1329
cut	129 224 280 294
cut$	1497 143 1520 209 287 769
cuting$	209
cuts	129 224
cuts$	209 769
cuttin	129 224
cutting$	143 769
cycle$	521
cyclees$	521
cycles$	521
dad	1025
dad$	628
daily$	1376
dance$	521
dancees$	521
dances$	521
darts	1195
darts$	1717
dashbo	1400 343 522
date$	1489
daught	1165
daughter$	1145 628
daughters$	1145
day	1066 1588 1619 1677
day$	1382 1054 1592 1607 1608 1125 1716
days	1588 533
days$	1382 1054 1593 1608 1620 1125
deal$	87
dealer$	1221 751
dealers$	1329 541 751
dealing$	562
dealt$	47 48 49
decide	923
decided$	1445
declin	531
decrea	531
deepen	406
delet$	473
delete$	277 473
deleted$	473
deletes$	473
deleting$	473
delets$	473
delive	855 4 866 1391 871 1393 1196
deliver$	820
delivered$	1377 820
delivering$	820
delivers$	820
delivery$	857 1388
depart	1135
departuretime$	1657
departuretimes$	1657
dependence$	1147
descri	1404 883 892 1414 898 47
describe$	1405 1420 525
described$	1420
describes$	525
design	1196
detach$	142 287
detaching$	142
details$	1383
detective$	550
detectives$	550
deter	129 312
deter$	130 180 575
determ	923
determined$	1445
deterr	129
deterred$	300
deters	129
develo	955 1196 396 406
develop$	1428 96 1477 712
develope$	96
developed$	1472 712
developes$	1428 96
developing$	96 712
development$	1431 1433
developments$	1431 910 1433
develops$	1428 96 712
dialogue$	961 109 1271
did$	1409
die$	1134
dies	1134
dies$	1656
differ	144 1092 278 1149
difference$	537
different$	989 1011 1547 1030 201 1585 213 214 1071 1074 1081 230 231 1089 238 1097 1098 1103 1626 257 258 272 282 1143 1144 1167
differently$	1672
difficult$	259
dig$	850
digging$	850
digs$	850
dilut	294
direct	1400 1493 343 522
direct$	149 1032
directed$	149
directing$	149
direction$	1317
directions$	1511 1317
directs$	149
disassociate$	143
disban	1026 1027 1114 467
disband$	249 1636
disbande$	249
disbanded$	1548 1549 249
disbandes$	249
disbanding$	249
discou	129 312
discourage$	130 131
discouraged$	300
discourages$	130 131
discouraging$	130 131
discus	898 46 923 1196 1255
discuss$	668
discussed$	1420 899 1442 1445 668
discusses$	668
discussing$	668
discussion$	1446 1487 668
discussions$	1446 668
disentangle$	287
disman	1026 315 467
dismantl$	249
dismantle$	249
dismantled$	1548 249
dismantles$	249
dismantling$	249
disper	160 1026 1027 309 456
dispersal$	1309 1317
dispersals$	1317
disperse$	1013 180 191 455
dispersed$	1548 1549 455
disperses$	455
dispersing$	455
displa	1400 343 1196 522
disrup	129 224 315
dissociate$	143
dissol	1114
dissolv$	249
dissolve$	249 1635 1636
dissolved$	249
dissolves$	249
dissolving$	249
dissua	129
dissuade$	130
dissuaded$	300
dissuades$	130
distan	223
distance$	142 1076 263 287 303
distances$	142
distancing$	142
distant$	1089 1154
distri	4 302 1196
distributed$	1155
distribution$	857
diversion$	737
diversionary$	737
divert$	142 736
diverted$	736
diverting$	142 736
diverts$	142 736
divide	1026 302 467
divided$	1548 1155
dividi	467
division$	303
do$	1404 94 152 1012 1136 416
doctor$	645
does$	152 1136
doing$	94
domino	1195
dominoes$	1717
don$	152 1136
donate$	851
donated$	851
donates$	851
donating$	851
done	855 874 1196
done$	1377 1396
door$	1343
doubl	531
down	531
down$	1387 277 1332 1346
downlo	1384 864 1391
downloads$	1386
draft$	802
drafte	1196
drafted$	802
drafting$	802
drafts$	802
draw$	92 142 205 498
drawing$	1700 498
drawn$	865
draws$	498
dress$	1190
drift$	310 1164
drifted$	310
drifting$	310 1164
drifts$	310 1164
drive$	273 486
driveing$	273
driven	248
driven$	513
driver	17 1171 1705 346 1205
driver$	0 1 1693 1226
drivers$	0 1 870 1708
drives$	273 486
driving$	486
drop	143 326 531
drop$	7 1400 996 1187 1188 337 343 448 506 522
dropin$	1179
dropins$	1179
droppe	531
dropped$	337 506
droppi	143 531
dropping$	996 337 506
drops	531
drops$	337 506
drug$	561
drugs$	561
due$	918 1258
each	921 1638 1650 1177 1705 1328
each$	1376 1443 1515 1542 1072 1599 244 250 1634 266 1643 1647 321 1699 1178 1701 1184 1711 1191 1204 366 1334 1336 1337 1339 1348 1361 1365 1370
ear$	1279
earlie	531
early$	450 451 1332
easier	531
easier$	1123
eat$	1041 837
eating$	837
eats$	1041 837
educated$	1063 1119 1127
effect	1244
effectively$	1449
effort	928
effort$	1446 1450
efforts$	1446
eject	308
elder	274
elder$	1678
eldest	124 983 1513 1516 1002 1042 1578 1057 1058 1581 1584 210 1072 244 1638 274 1139 295 1308 1320 1323 1328
eldest$	1678
elearn	1400 343 522
else$	1654
elsewh	1594 1132 1679
elsewhere$	1424 1550 1585 1626 1641 1649 1654
email	854 1400 343 522
emaile	853 1397 1196
emailed$	1375
emails	871 1393
embed	406
embed$	700
embedded$	1472 700
embedding$	700
embeds$	700
emerge	951
emerge$	1428 1473
emergees$	1428
emerges$	1428 1473
emotio	66
emotional$	919
employ$	776
employing$	776
employs$	776
empowe	406
empower$	662
empowered$	662
empowering$	662
empowerment$	662
empowers$	662
enable$	100
enables$	100
enabling$	100
encour	923 1493 406
encourage$	669
encouraged$	1445 669
encouragement$	746
encourages$	669
encouraging$	669
encrypted$	591
end	129 143 184 1114
end$	996 195 1088 1614 1621 247 1635 1636 1656 811
endeav	440
ended$	1497 1520 1621 811
ending	129 143
ending$	996 247 811
ends	129 184 1134
ends$	1621 247 1656 811
enforc	471
engage	853 866 1244 401 1259 1300
engage$	1254
engaged$	1375 1398 1254
engagement$	1388 1446 1201 1254 684
engages$	1254
engagi	401
engaging$	1254
enhanc	406
enhance$	710
enhanced$	1472 710
enhances$	710
enhancing$	710
enquir	1400 343 522
enrol	314
enrol$	290
enroled$	290
enroling$	290
enrolled$	314
enrolred$	290
enrols$	290
ensure	406
ensure$	391
ensured$	1472 391
ensures$	391
ensuring$	391
enter	309 461
enter$	1681
enters	461
entrances$	1084
entry	1135
entry$	1158 1363
entrytime$	1657
entrytimes$	1657
episod	533
equip$	429
equipped$	429
equipping$	429
equips$	429
erode	224
escala	412
escalate$	1302
escalated$	1243
escalates$	1302
escort$	273
escorting$	273
escorts$	273
establ	923 1196 406
established$	907 1445
estate	1594 1614
estate$	1597
ethos$	686
evalua	1196
evenin	1400 1066 1588 1619 1677 343 522
evening$	1382 1054 1592 1607 1608 1099 1622 1125
evenings$	1382 1054 1062 1593 1608 1609 1620 1099 1622 1125 1212
event	1400 343 522
event$	524
every	1650 1177 1705 1328
every$	1376 879 946 120 1044 250 321 1699 1701 1711 1365
everyb	17 106 959
everybody$	870
everyo	17 908 106 959
everyone$	870 1430 73
everything$	1269
evict	308
evidence$	13 576
evolve$	1428
evolvees$	1428
evolves$	1428
exchange$	74
exclud	884 305 463
exclud$	470
exclude$	222 470
excluded$	1406 222 1127 1158
excludes$	222 470
excluding$	222 470
excluds$	470
exclus	533
exclusion$	137 138
exerci	1400 343 522
existing$	907 944
exit	243
exit$	197 1096
exiting$	197
exits$	197
expected$	193
expel	463
expel$	470
expele$	470
expeles$	470
expeling$	470
expels$	470
explai	883 892 1414
explain$	1405
exploi	1224 752
exploit$	1411 1691 1692
exploitation$	540
exploitative$	540
exploited$	540
exploiter$	540
exploiters$	540
exploiting$	540
exploits$	540
explor	898 47 923
exploration$	1446
explore$	665
explored$	1420 1442 1445 665
explores$	665
exploring$	665
extend$	787
extending$	787
extends$	787
extract$	142
extricate$	142
eye$	1444
facili	1196 406
facilitate$	706
facilitated$	706
facilitates$	706
facilitating$	706
fade	1134
fade$	1656
fades$	1656
fair$	1306
fall	531
fallin	531
falls	531
falls$	1134
famili	17 39 921 346
families$	0 1 870 20 1443 953 1002 150 1586 1629 1120 1708 1282 639
family	124 983 1513 1002 1042 1578 1057 1058 1581 1584 210 1072 1594 1614 1638 1139 346 1308 1320 1328
family$	0 1 900 1586 1120 1171
far	252
far$	60 252 1105 1154
fare	1190
fare$	1712
fares$	1712
fashion$	1474
father	1025
father$	628
fear	892 1414
fear$	1209
fears	892 1414
feasibility$	1289 438
feasible$	1251
fed$	1432
fee	1190
fee$	1712
feed$	52
feeding$	52
feeds$	52
feel	1404 892 1414 955
feel$	1477 960 525
feeling$	525
feels	892 1414
feels$	960 525
fees$	1712
fell	531
felt	1404 892 1414
felt$	525
fence	1697
fence$	19 770
fences$	770
fencing$	19 770
festival$	1716
fewer	25
fewer$	878 28 526 623
fight	533
file$	1422 1423 1425 1256
filed	1196
files	871 1393
fill$	499
filled	1196
filled$	499
filling$	499
fills$	499
film	1400 343 522
film$	1695 1700 1703 1716
filming$	517
films$	1716 517
find	883 158 1166
find$	1405 892 251
findin	897
finding$	1418 1419 251
finds$	251
fine	1190
fine$	1712
fines$	1712
finish	855 1135 1196
finish$	1635
finished$	1377
finishingtime$	1657
finishingtimes$	1657
finishtime$	1657
finishtimes$	1657
first$	1213
fish$	521
fishes$	521
fishs$	521
fit$	1435 765
fits$	765
fitted	872
fitted$	1394 765
fitting$	765
five	29 39 124 983 1513 1002 174 1042 1578 1057 1058 1581 1584 245 1638 1650 1139 1161 1180 1191 1205 1308 1320 1328
five$	882 1599 1683 1178 1702 1195 1361 1367 1373
fix	306
fix$	483
fixed$	483
fixes$	483
fixing$	483
flag	58
flat	301
flexib	966
flexible$	1488
flowing$	1483
flush	308
flyer	1400 343 522
focus	406
focus$	1271 699
focused$	1275 1276 699
focuses$	699
focusing$	699
focussed$	1275 699
follow	864 884 1638
follow$	77
followed$	1406 37 923
followers$	1386
following$	77 1210
follows$	77
food$	1372
footage$	556
football$	1373
footfall$	1201
for	1414 237
for$	868 1420 1437 1457 1471 1478 1576 1128 1699 1189 1213 1245 1285 1291 1342 1344 1368
forbid	129 132 183 184 189 312
forbid$	130 1003
forbidden$	1497 300
force$	552
form	1066 1588 1093 1619 1110 1152 1674 1677
form$	1603 1615 1616 1632 1637 1651 1665
forming$	1643
forms	1400 1588 1067 1674 343 522
forms$	1589 1620 1632 1665
fortnightly$	1376 1699
forum	10
forum$	863
forwar	923
forward$	1445 1252 1253
forwards$	1252 1253
foster	406
foster$	301
found$	1510
four	29 39 124 983 1513 1002 1042 1578 1057 1058 1581 1584 245 1638 1139 1161 1191 1205 1308 1320 1323 1328
four$	882 135 1562 1683 1192 1194
fragme	315 467
fragment$	249
fragmente$	249
fragmented$	249
fragmentes$	249
fragmenting$	249
free$	287 510
fresh$	175
friday$	1174
fridays$	1174
friend	23 29 890 39 893 921 106 959 124 982 983 984 1513 1517 997 1522 1001 1002 1530 1534 1545 174 1042 1578 1057 1058 1581 1584 210 1072 1598 1077 1600 1601 245 1627 1638 1650 1131 1139 1161 1180 1191 1205 1308 1320 1326 1328
friend$	181 1104 1633 274 1157
friendly$	1306
friends$	876 882 1412 1415 1443 1518 1519 998 1539 1540 1033 181 1556 1561 1565 1567 1574 1575 1587 1599 1613 1618 1104 1106 1633 274 1653 279 1655 1660 1662 1669 1671 1150 1673 1683 1685 311 1688 1702 1312
friendship$	1504 1506 1518 997 1519 1553 181 1570 1572 1574 1598 1599 1624 260 1131 1653 281 1662 1671 1168 1312
friendships$	1504 1506 1518 1519 1553 181 1570 1572 1574 1599 260 1653 281 1662 1671 1312
from	995 1600 1138 1185
from$	80 1498 996 1036 1061 1585 1065 1075 1080 1096 1649 1140 1668 1153 1676 1163 1696 1699 1707 353 1214 1285 1325 1331 1366
full$	348
fund$	12 762
funded$	762
fundin	1400 343 522
funding$	12 904 938 762
funds$	12 762
furthe	66 71
further$	919 924 1032 1154
future	71
future$	924 1454 1032 1258
games$	1717
gang$	138 1235 457
gap$	263 303
gaps$	1261
garden$	1700 521
gardenes$	521
gardens$	521
gate$	19
gates$	19
gather	981 982 1505 1512 993 1521 1522 1020 1037 1039 1046 1112 1121 1658 1675 1161
gather$	1503 1510 992 1515 1542 1543 1564 1568 1634 1681
gathered$	1510
gathering$	1504 1555 1559 1566 1570 1643 1644
gatherings$	1559 1561 1566 1683
genera	66
general$	919
get	1404 883 314
get$	1405 142 1079
gets$	142
getting$	142 1121
gig$	1716
girl	124 983 1513 1002 1042 1578 1057 1058 1581 1584 210 1072 1638 1139 1165 1308 1320 1328
girl$	1586 274 1157
girlfriend$	643
girls	23 39 106 959 124 983 1513 1002 174 1042 1578 1057 1058 1581 1584 245 1638 1650 1139 1161 1180 1191 1205 1308 1320 1328
girls$	876 1562 1586 1587 1599 274 1683 1702 1319
giv$	96
give	66
give$	919 88 96 143 519 785
given	1391 898 66 118 1196
given$	861 1420 919 1442 88 971 1196
gives$	96 519 785
giving$	88 96 143 519 785
givs$	96
go	1404 883 309
go$	1405 898 978 992 172 1046 198 1052 1079 239 1148 1172 531
goalpost$	19
goalposts$	19
goe$	978
goes	309
goes$	978 172 198 239 1148 1172 333 531
going	71 309
going$	924 1483 1558 198 1675 1687 1210 1245 399
gone$	1196
good$	1477 348 431
gos$	978
gp$	644
gran$	630
grand	1165
grandad$	630
grandbrother$	628
grandcarer$	628
grandcarers$	628
granddad$	628 630
granddaughter$	628
grandfather$	628
grandm	1025
grandma$	630
grandmother$	628
grandmum$	628
grandp	1025
grandparent$	628
grandparents$	628 641
grandsister$	628
grandson$	628
granma$	630
granny$	630
granpa$	630
grant	1400 343 522
grant$	12
grante	1196
greate	25 396
greater$	878 420
greet$	841
greeting$	841
greets$	841
grew	531
groom	1224 753
groom$	1411 1691 1692
groomed$	543
groomer$	543
groomers$	543
grooming$	543
grooms$	543
ground$	475
grounding$	475
grounds$	475
group	23 1400 29 890 39 893 894 921 106 959 124 983 1513 1517 1001 1002 1534 1545 174 1560 1042 1578 1057 1058 1581 1584 1066 1588 1594 1598 1077 1602 245 1627 1638 1650 1139 1674 1680 1161 1180 1705 1191 343 1205 1259 1308 1320 1326 1328 522
group$	863 876 882 1412 1415 1416 1443 1491 1518 1519 998 1537 1539 1540 1552 1553 1033 1556 1561 1566 1567 1572 1574 1575 1587 1589 1597 1599 1603 1087 1091 1615 1618 246 1100 1624 1106 261 1118 1651 1652 1653 1655 281 1659 1660 1662 1664 1669 1683 1685 311 1690 1702 1312
groupi	1675
groups	1588 1674 1677 1161
groups$	986 134 1519 1566 1589 1091 1118 1653 1683 1690
grow	531
grows	531
growth$	25
guard	346
guardian$	638
guidan	1400 343 522
guidance$	1441 717
guide$	142 717
guided$	717
guides$	717
guiding$	717
gulf$	263 303
had$	22 1409
haircuts$	1372
half	17 1588
half$	870 1081
hall	7
hall$	1552 216 1597 1639
halt$	195
halv	531
halves	1066 1588 1677
hand$	1480 1295 786
handed$	1196
handing$	786
handle$	1645
handou	1400 343 522
hands$	786
hang$	981 1658
hangin	1121
hanging$	1505 1643 1644 1675 1687
happen	1196
hard$	259
harder$	259
harm	1224
harm$	1411 37 1691 1692 604
harmed$	604
harmful$	604
harming$	604
harms$	604
has	418
has$	22 1199 1202
have	1404 418
have$	22 76 112 1199 1202
having$	76 1209 509
he	39 274 295
head	1705
health	144 278
heard	892 1414 1244
heard$	1482 536
hedge$	19
held	1391 24 47 48 49 1196 403
held$	877 901 902
help	1493 406
help$	41 1441 102 1262 1303 719
helped	248
helped$	41 719
helpful$	41 1251
helpin	406
helping$	102 719
helps$	102 719
her	124 983 1513 1002 1560 1042 1578 1057 1058 1581 1584 1072 1602 244 1638 1650 1139 1308 1320 1323 1328
her$	50 1050 1064 229 443 1334 1371
here	898
here$	1402 1420 1421
herfriends$	1660
hergroup$	1660
hierar	581
high$	348 375
higher	25 531
higher$	878 348
hike$	1714
hikes$	1714
him	124 983 1513 1002 1042 1578 1057 1058 1581 1584 1072 1602 244 1638 1650 1139 1308 1320 1323 1328
hire$	773
hires$	773
hiring$	773
his	1560
his$	50 1050 1064 229 443 1334 1371
hisfriends$	1660
hisgroup$	1660
hits	864
hits$	1386
hoc$	934
hockey	1195
hockey$	1717
hold	1077 403 418
hold$	61 205 1599 1166 474 490 819
holding$	61 490
holds	871 1393
holds$	61 490 819
holist	66 72
holistic$	919 925
home	160 1594 1619 1135 301 1677 1713
home$	1013 1538 1605 1641 1126 1661 1665 1667 1704 362 1366
homes	1084
homes$	1538 1606 1620 1126 1665 1708
hometime$	1657
hometimes$	1657
honest$	1306
hope	892 1414 1493 440
hopes	892 1414 440
hoping	440
host$	796
hosted	1196
hosting$	796
hosts$	796
hotspot$	582
hotspots$	582
hours	1400 343 522
hours$	1382 14 1062 1133 1331
house	301
house$	205
housed$	1060 1127
household$	1120
households$	1629
houses	1066 1588 1084 1110
houses$	1606 1632
how	60
how$	16 913 1160 1204 1289 1350
hub	7
humili	609
hurt	884 1224
hurt$	1406 1411 37 1691 1692 1225 603
husband$	636
hustl	308
identi	883 923 1196
identification$	1147
identified$	1442 1445 1200 568 725
identifies$	408 568 725
identify$	1405 408 568 725
identifying$	408 568 725
identity$	1470
if$	51 1452 98 1535 1648 1680 1237 398 1258 1265 449
implem	4 1196
implementation$	857
impos	471
impossible$	259
improv	25 396 406 531
improve$	878 709
improved$	878 1472 348 1286 709
improvement$	25
improves$	709
improving$	709
in	1393 905 931 942
in$	1394 878 26 1403 34 888 1427 63 65 1449 1453 79 1464 1471 957 157 1550 236 1647 1649 1661 1667 1681 1176 1699 1179 1701 1709 1710 1189 1713 1715 1212 1214 1217 442 1301 468 1330 1345 1346 1352 1359 1368
incide	533
incident$	390
incidents$	390
includ	898 46 1244
include$	1420
included$	1420 899
inclusive$	1306
increa	25 396 406 418 531
increase$	25 878 1302
increased$	878 1472 348 420 1286
increases$	1302
increasing$	878
indivi	1101 284
individually$	1623 1314
indoors$	1661 1667
induct	1400 343 522
induction$	2
influe	1300
influence$	1517 1039 1561 740
influenced$	740
influences$	740
influencing$	740
influential$	1316
inform	1397 1400 927 343 1244 522
inform$	728
information$	1383 866 1433 1449 1259
informed$	925 1448 1482 1256 1275 728
informing$	728
informs$	728
injunc	137 990 138 991
injunction$	1310
injunctions$	1310
injur	533
injured$	605
input$	677
ins$	1179
inside$	1018 1661 1667
inspire$	663
inspired$	663
inspires$	663
instal	872 1196
install$	764
installed$	1394 764
installing$	764
installs$	764
instead$	234 1137 387
instru	189
instruct$	149
instructed$	149 193
instructing$	149
instructs$	149
intell	927
intelligence$	1449
intend	440
inter$	71
interest$	1486
interests$	181
interv	1400 343 522
intervention$	1261 1304
interventions$	1261
interview$	508
interviewed$	508
interviewing$	508
interviews$	508
into	905 237
into$	1420 1427 1445 970 1579 228 1649 1288 468
introd	4 1196 471
introduce$	849
introduced$	849
introduces$	849
introducing$	849
introduction$	857
investigate$	436
investigates$	436
investigating$	436
invita	1400 343 522
invite	853 1391 1397
invite$	779
invited$	1375 779
invites$	779
inviting$	779
involv	1244
involve$	747
involved$	747
involves$	747
involving$	747
is	856 47 59
is$	27 42 960 207
isolat	467
isolate$	466
isolates$	466
isolating$	466
isolation$	1641 1321
issue$	1431 1433 1462 390 1247 689
issued	1196
issues	1259
issues$	1431 910 1433 1462 390 689
it	1414
it$	906 1173 1211 1334 1336 1341 1360 1367 1370
its$	1022 1711 1194 443 1331 1332 1334 1353 1357 1360 1370 1371
jog$	521
joges$	521
jogs$	521
join	859 1381 1391 1043
join$	848
joined	1391
joined$	71 72 99 1244 848
joining$	848
joins$	848
joint	866 71
joint$	1388 924 1087 246 1100 1659 1259 431
jointly$	1260
judgement$	1458 676
judgment$	676
july$	887
june$	887
keep	1404 1000 158 312 314 403 418
keep$	43 69 108 130 1003 180 205 206 208 1078 256 264 286 292 404 422 474 815
keeped$	264
keepin	403
keeping$	69 108 130 205 206 208 256 264 286 292 404 474 815
keeps	403
keeps$	43 69 108 130 205 206 208 256 264 286 292 404 474 815
kept	47 48 49 923 1196 403
kept$	1378 895 43 901 902 1445 108 962 205 1060 286 292 305 314 474
kid	1165
kind$	1111 1306
kinder	278 1149
kitche	1697
knew$	1409 351
knife$	565
knives$	564
knock$	516
knocking$	516
knocks$	516
know	1404 892 1414 1244
know$	351
knowing$	351
known	47
knows	892 1414
knows$	351
labeled$	621
labelled$	621
lad	1165
lad$	274
lads	124 983 1513 1002 1042 1578 1057 1058 1581 1584 1638 1139 1161 1308 1320 1328
lads$	274 1683
lamp$	19
lamps$	19
landlo	1171 1705
landlord$	1693 545
landlords$	545
language$	1281
larger$	1640
last$	1403
late	1176
late$	1698
later$	1258
launch	1196
lead	18 346
lead$	142 339 347 1362
leadar	871 1393
leadat	871 1393
leadca	871 1393
leadch	871 1393
leadchecks$	871
leadci	871 1393
leadco	871 1393
leadde	871 1393
leadem	871 1393
leader	124 983 1513 1516 1002 1042 1578 1057 1058 1581 1584 210 1072 1638 1139 295 1308 1320 1323 1328
leader$	1544 1316 1319
leaders$	1544 1316 1319 578
leadfi	871 1393
leadho	871 1393
leadin	274 1323
leading$	339
leadlo	871 1393
leadma	871 1393
leadme	871 1393
leadof	871 1393
leadpr	871 1393
leadre	871 1393
leadru	871 1393
leads$	339
leadse	871 1393
leadsh	871 1393
leadsu	871 1393
leadup	871 1393
leadvi	871 1393
leadwr	871 1393
leafle	1400 343 522
leaflet$	1383 1700 524
learn	406
learn$	1571
learni	1400 927 343 522
learning$	1449
leave	1404 143 160 243 309
leave$	43 992 996 1013 1096 253
leaves	309
leaves$	43 253
leavin	143 1135 309
leaving$	43 996 253
leavingtime$	1657
leavingtimes$	1657
led$	116 1275
left	47
left$	895 43
lend$	804
lending$	804
lends$	804
less	280
less$	170 171 1038 1123 386 527
lessen	294
lesson	1400 1066 1588 1152 1674 343 522
lesson$	1401 216 1651 524
lessons$	1401 1410 1363 1372
let$	974 999 199 1078 1108 327
leted$	974
lets$	199 327
letted$	974
letter	1400 343 522
letter$	1383
letting$	199
level$	348
levels$	348
liais	1255
liaise$	659
liaised$	659
liaises$	659
liaising$	659
liaiso	866
liaison$	1388 1446 659
library$	1597 1639
licenc	1400 343 522
licence$	137
lift$	504
lifted$	504
lifting$	504
lifts$	504 1372
light$	19 319 482
lighting$	19 482
lights$	19 319 482
like	892 1414
likes	864 892 1414
likes$	1386
limit	129 1000 186 280 306
limit$	209 307
limited$	1497 307
limiti	129
limiting$	209 307
limitped$	307
limitping$	307
limits	129
limits$	209 307
limitting$	307
line$	84
lines$	84
linger	1675
linger$	1658
link	982 1077
link$	89 1504 145 165 1599 1147 331 379
linked$	89 331
linking$	89 331
links	1259
links$	89 1467 1504 145 165 1599 1147 331 379 1259
list	883
list$	3 15 1405 1700 377
listen	1244
listen$	724
listened$	363 724
listening$	1257 426 724
listens$	724
lists$	15 377
lit$	1217
live	1594 1196
live$	1571 1060 271 1670 1679
lives$	271
living$	1571
lock$	19 264 757
locked$	264 757
locking$	264 757
locks$	19 264 757
log$	3 15
logged	1196
logged$	573
logs	871 1393
logs$	15 573
loiter	1675
longer	1404 152 1136 313 531
longer$	932 121 146 1005 188 190 1049 1207 462
look	440
look$	87 103 158 435 448
looked$	47 923 435
lookin	440
looking$	103 435
looks	440
looks$	103 435
loop$	1256
loosen	224 1134 294
loosen$	1656
loosens$	1656
lose$	143
loses$	169
lower	531
lower$	500
lowered$	500
lowering$	500
lowers$	500
loyalties$	165
loyalty$	165 1147
lunch	1066 1588 1135 1187 1188
lunch$	1067 1709 1710 1363 1372
lunche	1588
lunches$	1363
lunchtime$	1657
lunchtimes$	1657
made	1391 59 1196
made$	193
mail	1400 343 522
mailed	853 1196
mailed$	1375
main	274 1323
mainta	406 418
maintain$	713
maintained$	1472 713
maintaining$	713
maintains$	713
make$	59 75 955 251 270 325 419 446
makes	871 1393
makes$	251 270 325 446
making$	75 251 270 446
male$	1220 750
males$	1220 750
mam$	629
man$	539 750
manage	18 871 1393 87 955 1705 346 406
manage$	940 1477 1645 704
managed$	1472 458 704
management$	431
managerchecks$	871
manages$	704
managing$	704
manner$	1474
many$	1390 869 1682
map	1400 343 522
map$	1700 329 349
mapped$	329 574
mappin	1400 343 522
mapping$	329 574
maps$	329 349
march$	887
mark$	1202
marks$	1202
master	1400 343 522
match	1187 1188 1195
match$	1695 1709 1710 1716 1717
matche	1195
matches$	1716 1717
matter$	898 1462
matters$	1462
may$	887 1435
meal	1187 1188
meal$	1700 1709 1710 1716 1363
meals$	1716 1363
means$	1429 1466
measur	928
measures$	1450 929
mechanisms$	929
mediat	1400 343 522
meet	854 24 1404 981 1512 993 1521 1522 1020 1037 1043 1046 1600 1112 1658 1166 1255
meet$	877 978 1503 992 1515 1542 1543 1564 1568 1634 1115 1681 324
meetin	866 1400 982 1505 1525 1039 1675 1687 343 522
meeting$	1388 1496 1504 996 1553 1558 1570 1099 1622 1121 1644 524
meetings$	1388 1429 1496 1561 1099 1622
meets	871 1393
meets$	877 978 324
meetup$	1559
meetups$	1559
member	23 29 39 893 921 106 959 124 983 1513 1001 1002 1530 1532 174 1042 1578 1057 1058 1581 1584 210 1072 1598 244 1638 1650 1139 1161 346 1205 1308 1320 1328
member$	1586 274 1157 1319
members$	0 1 20 876 882 890 1415 1443 998 1033 1562 1586 1599 274 1683 311 1319
membership$	1082
memora	1400 343 522
men$	539 750
mend$	767
mended	872
mended$	1394 767
mending$	767
mends$	767
mentor	18 871 1393 1400 343 346 522
mentor$	0 1 347
mentorchecks$	871
mentoring$	1389
mentors$	0 1
mentorschecks$	871
messag	1400 1043 1121 1687 1166 343 522
message$	1703
messages$	1496 976 592
messaging$	1496 1558 1643
met	1391 874 24 248 1244
met$	1385 1396 877
meters$	1557
metres$	1557
miles	252 1679
miles$	1557 1105 1154
milestone$	21
milestones$	21
mind$	1479 1256
mindfu	923 966
mindful$	1445 1448 1488
minibu	1400 343 522
minibus$	1716
minimi	129 186 280 406
minimised$	1472 1497
minute	1400 343 1196 522
missin	884
missing$	1406 533
mistak	612
mitiga	406
mitigated$	1472
mix	981 1512 993 1521 1046 1600 1658
mix$	1503 1515 1564 1568
mixing	982 1505 1525 1675 1687
mixing$	1504 1553 1570 1644
model$	1280
models$	1280
module	1400 343 522
moment$	1438
monday$	1174
mondays$	1174
money$	12
monito	923 1255
monitor$	569 656
monitored$	1445 569 656
monitoring$	569 656
monitors$	569 656
monthly$	1376 334
months$	1454
more	25 66 71 396
more$	878 879 28 919 924 988 176 1032 202 1640 278 1149 348 1208 1269
most	17
most$	870 879 1072
mother	1025
mother$	628
motivate$	664
motivates$	664
motivating$	664
mov	314
mov$	254 267 304
move	219 309
move$	148 160 172 205 1595 221 239 243 254 267 290 1148 304 1311 481
moved	219
moved$	884 148 172 1026 1060 1063 239 254 267 1127 1148 304 314
moveed$	290
moveing$	148 290
movements$	580
movered$	290
moves	219
moves$	148 172 205 1595 239 254 267 290 1148 304 1311 481
moving	219
moving$	254 267 304 400 481
movred$	254 267
movring$	254 267
movs$	254 267 304
much$	869
multi$	866 71 72
mum	1025
mum$	628
mural$	1700
must$	97 1113
name	1404 883
name$	1405 494
named$	1200 366
names$	376 494 597
nan	1025
nan$	631
nana$	631
nanny$	632
naturally$	1134
near	1124 1129
near$	932 1009 1571 1651 1345
nearby$	1330
necess	66
necessary$	919 1250 1251
needed$	1250 1251
needs	1244 1259
needs$	1261 687
neither$	128 217 276
nephew	1165
netbal	1195
netball$	1717
networ	10 908 1171
network$	863 38 1430 181 1653 1690 1693
networks$	1429 1466 181 1653 1690
never	152 1136
never$	121 128 146 1005 190 1590 226 242 262 462 626
new	144 278 1149
new$	175 238 258
newsle	1400 343 522
newsletter$	524
next$	1124 1129 1258
nicer	278 1149
nicer$	258
niece	1165
night	1066 1588 1619 1677
night$	1382 1054 1592 1607 1608 1125
nights	1588 533
nights$	1382 1054 1593 1608 1620 1125 1212
no	184
no$	127 155 179 196 200 265 354 355
nobody	39
nobody$	276 532
non	126 454
nonassociation$	1307
noncontact$	979
none	39
none$	156 217 276 532
nor$	128
normal$	907
norms$	1281
not	1000 152 184 1136 1137
not$	31 44 45 121 128 139 146 1524 1005 188 190 1590 217 226 232 242 255 262 462 625
note	1400 897 58 343 522
note$	15 1418 1419
notes$	15
nothing$	159
notice	892 1414 990 991
notice$	133 319 1309 1317 1318
notices$	319 1309 1317 1318
notifi	1397
now$	1403 119
nowhere$	168
number$	6 1383 9 11 1159
numbers$	1390 1159
nurse	18 346
nurse$	652
nursea	871 1393
nursec	871 1393
nursechecks$	871
nursed	871 1393
nursee	871 1393
nursef	871 1393
nurseh	871 1393
nursel	871 1393
nursem	871 1393
nurseo	871 1393
nursep	871 1393
nurser	871 1393
nurses	871 1393 346
nurseu	871 1393
nursev	871 1393
nursew	871 1393
nurtur	406
nurture$	739
nurtured$	739
nurtures$	739
nurturing$	739
observ	1400 343 522
obtain	1196
occasi	533
occasions$	1062
occur	951
occur$	1473
occurs$	1473
october$	887
of	867
of$	1379 868 1405 1407 891 1420 56 1434 1450 937 948 1508 987 994 1530 1014 1018 1094 1096 1631 1642 1128 1151 1707 1204 352 1229 1230 1240 1285 1291 1325
off	995 1146 1679 1713
off$	1377 1396 136 996 1668 1332 1355 1356 1359
offer	1400 66 343 1259 522
offer$	919 96 745 822
offere	853 1397 66 118 1196
offere$	96
offered$	1375 919 1442 923 971 745 822
offeres$	96
offeri	66
offering$	919 96 745 822
offers	871 1393 66
offers$	919 96 745 822
office	18 871 1393 346
officer$	0 1 548
officerchecks$	871
officers$	0 1 548
officerschecks$	871
often$	869 1495 1239
older	274 1323
older$	124 983 1513 1002 1040 1042 1578 1057 1058 1581 1584 1638 1139 1678 367 369 1308 1320 1328 476
oldest	124 983 1513 1516 1002 1042 1578 1057 1058 1581 1584 210 1072 244 1638 274 1139 295 1308 1320 1323 1328
oldest$	1678
on	1176
on$	1406 1452 1453 945 958 1523 1548 1048 218 233 1647 1128 321 1698 1699 1701 1189 1715 1233 421 1305 1331 1332 1345 1346 1355 1356 1369
once	1680
once$	1376 1551 1569 1577 1681 1699
one	1516 274 1323
one$	1515 151 1006 154 1019 1047 210 1064 1072 244 1101 1623 1107 1634 266 276 1655 284 295 299 366 1314 1332 1347 1348 1367 532
ones	1162
ones$	1562 1609 1162 1684 1319
ongoin	66
ongoing$	919 939 431 657
only$	153 194 1623 288
open	1176
open$	860 1483 1484 966 1698 1217 1257 1306 1362 755
opened	1196
opened$	755
opening$	478
opens$	755
operat	1231
opport	1493 1244 1259
opportunities$	949 1261 1262 438
opportunity$	1468 438
opposite$	213 1097
optimi	406
option	1493 1290
option$	1289 438
options$	1689 1261 1289 438
order	1502 137 990 991 189
order$	1501 133 149 1309 1317 1318
ordere	1196
ordered$	149 193
ordering$	149
orders	990 991 189
orders$	1501 149 1309 1317 1318
ordina	99
ordinate$	1298
ordinated$	925 952 1298
ordinates$	1298
ordinating$	1298
organi	1196
organise$	341
organised$	341
organises$	341
organising$	341
other	908 106 959 1517 144 1522 1532 1534 1545 1560 1070 1598 1601 1602 1092 1627 278 1149 469 1326
other$	1430 1518 998 1531 1011 1553 1032 1034 1559 1040 1565 1574 1575 1583 1587 213 235 1089 238 1103 1626 1106 1630 1655 1662 1143 1669 1685 1688 1167 1322
others	908 1545 1598 1142
others$	1430 998 1531 1561 1565 1567 1574 1575 1587 1106 1655 1662 1663 1664 1669 1685 1688
our	898
our$	1420 443
out	1713 1290
out$	857 885 1417 896 44 1420 899 901 956 1485 1503 992 995 1017 1568 1585 1594 220 1076 1600 1092 1117 1649 1656 1138 1155 1158 1185 362 1270 1338
outcom	1259
outcomes$	692
outing$	1716
outings$	1622 1716
outlet	1300
outlook$	1486
outrea	1400 343 522
outreach$	1389
outsid	44 1034 1092
outside$	1626 1330 1345
over	1114
over$	1509 161 1559 1635 1636 1640 415 1285
overla	993 1658
overlap$	1515 1527
overs$	1559
oversi	1244 1259
oversight$	1271 1284 432
overview$	1271
own$	900 903 1016 1051 1641 272 1314
owner	1705
pack	1400 343 522
pack$	1383
page	1400 343 522
page$	864
paid	1196
paid$	332
paint$	768
painte	872
painted$	1394 768
painting$	768
paints$	768
pair	124 983 1513 1002 1042 1578 1057 1058 1581 1584 244 1638 1139 1308 1320 1328
pairs	1162
pairs$	1684
panel	10 1400 908 343 522
panel$	863 1430
parame	897
parameters$	1419
parcel	302
parcelled$	1155
parent	17 39 921 1177 346
parent$	0 1 628
parents$	0 1 870 20 1443 953 1002 150 225 1120 1708 1282 1294 628
park$	1577 1597 1639 518
parked$	518
parking$	518
parks$	518
part	859 1381 1391 1392 467
part$	1398 44 898
partic	859 1381 864
participants$	1386
participation$	1201
partin	467
partne	10 866 908 71 72 346 1259
partner$	637
partners$	0 1 863 1430 73
partnership$	863 1388 924 925 1260
party$	1716
pass$	58
passed$	1432
passes$	1363
pastor	66
pastoral$	919
path	1697
pathwa	1300
pathway$	1689
pathways$	1429 1689
patient$	1306
patrol	854 1400 343 522
patrol$	1389 554 797
patrolled$	797
patrolling$	797
patrols$	1389 554 797
pay$	763
paying$	763
pays$	763
peer	1517 997
peer$	124 983 1513 1517 997 1519 1002 1042 1578 1057 1058 1581 1584 1598 1633 1638 1131 1139 1168 1308 1320 1328
peers	1598 1131
peers$	1518 1519 181 1613 1106 1633 1653 1655 1662 1669 1671 1673 1685
people	17 959 346
people$	0 1 870 20 876 882 1412 1415 1416 1443 1491 1033 1599 1633 274 1683 317 1702 1222 370 1329
per$	17
percen	17
percent$	870
perceptions$	1281
perform$	336 831
performance$	1695
performed$	831
performing$	336 831
performs$	336 831
periodic$	402
periodically$	1453 402 1258
permit$	1426 1460 974 1108 1302
permited$	974
permits$	1426 1460 1302
permitted$	974 999 1141
person	124 983 1513 1002 1042 1578 1057 1058 1581 1584 210 1072 1638 1139 346 1308 1320 1328
person$	0 1 99 1586 1157 1222
phone	854 1166
phone$	782
phoned	853
phoned$	1375
phones	147
phones$	782
phoning$	782
pick$	87 296 505
picke$	296
picked$	47 48 923 505
pickes$	296
picking$	296 505
picks$	296 505
picnic$	1716
picture$	906
pitch	1697
plac	314 471
plac$	304
place	865 872 1400 219 343 1196 522
place$	1387 1394 1438 1442 1451 1485 1577 205 216 221 1082 234 1617 1137 290 304 1200 1245 1343
placed	219 1196
placed$	1571 1060 1063 239 1119 1127 304 314
placeed$	290
placeing$	290
placem	1066 1588 1067 1594 1084 1614 1093 1619 301
placement$	1595 221 1615 1665 1689
placements$	1589 1595 221 1606 1620 1665 1689
placered$	290
places	219 1182
places$	1438 205 221 290 304 1704 1343
placin	219
placing$	304
placs$	304
plan	1400 343 440 522
plan$	2 1383 21 1422 1425 906 1258 524
planni	440
planning$	1446 1283
plans	440
plans$	929
plant$	825
planted$	825
planting$	825
plants$	825
play$	992 1041 1695 342 838
playgr	1066 1588 1619
playing$	342 838
plays$	342 838
podcast$	1703
point	883
point$	1405 1438
police	18 871 1393 346
police$	0 1 546
policechecks$	871
polici	1400 343 522
policing$	547
policy	1400 1190 343 522
policy$	1712 524
pool	1195
pool$	1717
pop$	448
positi	144 278
position$	1258
positive$	1477 447 1306
possib	1290
possibilities$	438
possibility$	1289 438
possible$	1105 1250 1251 1267 438
post	1400 343 522
post$	1402 1200
posted	1196
poster	1400 343 522
poster$	319 1700 524
posters$	319
potential$	438
power$	133 1309 1317 1318
powerful$	1645
powers$	133 1309 1317 1318
practi	927 346 1259
practicable$	1251
practice$	1447 1449
practitioner$	0 1
practitioners$	0 1 73
presen	1400 951 343 1196 522
presence$	1010 1271 1273
present$	1473 1617 1306 507 1362
presented$	507
presenting$	507
presents$	1473 507
preven	129 132 1000 183 184 312 406
prevent$	130 1003 180 1078 268 707
prevented$	1497 300 707
preventing$	130 268 707
prevention$	707
prevents$	130 268 707
prey	1224
prey$	1411 37
preying$	37
preys$	37
price	1190
price$	1712
print$	791
printe	1196
printed$	791
printing$	791
prints$	791
priori	1244 406
priorities$	678
prioritise$	583
prioritised$	1472 583
prioritising$	583
priority$	941 678
prise$	205
pro	144 278
proact	72 99 966
proactive$	925 952 1488 735
proactively$	735
problem$	1462
problems$	1462
procedures$	1429
processes$	1429 929
produc	4 871 1393 1196
production$	857
profes	10 908 346
professional$	0 1 936 347 393
professionals$	0 1 863 1430 73
profile$	1247 1271 572
profiled$	572
profiles$	572
profiling$	572
profit	1224
profit$	1411
progra	1400 1152 1674 343 522
programme$	2 1380 1689 344
programmes$	1689
progre	874 923
progress$	1428 1467 1258 701
progressed$	1396 1445 701
progresses$	1428 701
progressing$	701
progresss$	1428
prohib	129 132 183
prohibit$	130
prohibited$	1497 300
projec	1677
project$	1552 344
promise$	193
promises$	193
promot	406
promote$	670
promoted$	1472 670
promotes$	670
promoting$	670
promptly$	1449
proper$	907
proportionate$	732
proportionately$	732
protec	406
protect$	714
protected$	1472 714
protecting$	714
protection$	137
protective$	1259
protects$	714
protoc	1400 343 522
protocol$	524
provid	871 1393 66 1196 418
provid$	96
provide$	919 96 744 821
provided$	919 1442 118 744 821
provider$	1632
providers$	1632
provides$	919 96 744 821
providing$	919 96 744 821
provids$	96
provis	4 1400 1594 343 1259 522
provision$	857 1665 1261 1262
provisions$	1665
pru$	1665
psychiatrist$	649
psychologist$	648
public	4 824
publication$	857
publis	1196
publish$	792
published$	792
publishes$	792
publishing$	792
pull$	142 205 285
pulle$	285
pullen$	285
pulles$	285
pulling$	285
pulls$	285
pupil$	274
pupils	1191
pupils$	274
purcha	1196
purpose$	1470
put	314 471
put$	872 76 963 314 1196 814
puts$	814
putting$	76 814
qualit	1259
questi	1400 343 522
quicke	531
quit$	197
quiting$	197
quits$	197
racism	620
racist	620
radar$	1256
raise	58 87
raise$	940 394 424 826
raised$	1432 394 1286
raises$	394 826
raising$	394 1248
ramp	1697
ran$	1197
rate	1404
rate$	348 525
rated$	525
rates$	348 525
rather$	234 1137 388
ratifi	1196
ration	280
re	1115
re$	1121
reach	883 1166
reach$	1405 417 523
reache	853 1391
reached$	1375 523
reaches$	417 523
reaching$	417
read	853 1384 1196
read$	1375 807
reading$	807
reads$	807
reassurance$	1441 673
reassure$	673
reassured$	673
reassures$	673
reassuring$	673
receiv	1391 1392 66 1196
receive$	919
recogn	955 406
recognise$	1477 721
recognised$	721
recognises$	721
recognising$	721
record	871 1393 1400 898 46 47 48 49 908 58 343 1196 522
record$	3 15 1422 1423 1425 328
recorded$	1420 899 901 902 328
recording$	328
records$	15 1430 328
recove	531
recrui	853 1196
recruit$	775
recruited$	1375 775
recruiting$	775
recruits$	775
redraft$	801
redrafted$	801
redrafting$	801
redrafts$	801
reduc	186 280 294 306 531
reduce	129 406
reduce$	209 708
reduced$	1472 1497 708
reduceing$	209
reduces$	209 708
reduci	129
reducing$	708
referr	853 864 1391 1397 1400 343 522
referral$	1700
referrals$	1386
referred$	1375
reflec	955
reflect$	1477
reform$	1637
refunds$	1372
refuse	184
refused$	305
regard$	941
region	1614
regist	1384
register$	3 15 290
registered$	290
registering$	290
registerred$	290
registers$	15 290
regrou	1115
regroup$	1637
regular$	939 348 402 420 431
regularly$	1449 1453 402 1258
rehear	898
rehearsal$	1714
rehearsals$	1714
rehearsed$	1420
rehous	219
rehous$	254 267
rehouse$	211 254 267
rehoused$	1063 211 254 267 1127
rehouses$	211 254 267
rehousing$	211 254 267
rehousred$	254 267
rehousring$	254 267
rehouss$	254 267
relati	982 984 1025 1594 1077 1259
relationship$	1504 1599 681
relationships$	1467 1504 181 1599 681
relatives$	640
releva	898 66
relevant$	1420 907 919 1250 1251
reliance$	1147
reloca	219
relocat$	254 267
relocate$	211 239 254 267
relocated$	1063 211 239 254 267 1127
relocates$	211 239 254 267
relocating$	211 254 267
relocatred$	254 267
relocatring$	254 267
relocats$	254 267
remain	47 113 403
remain$	926 960 962 256 422 474
remaining$	256
remains$	960 962 256 474
rememb	892 1414
remind$	671
reminded$	671
reminding$	671
reminds$	671
remote$	1154
remov	463
remov$	285
removal$	141
remove$	142 222 285 795
removed$	222 1604 1127 795
removen$	285
removes$	222 285 795
removing$	142 222 285 795
removs$	285
reopen$	829
reopened$	829
reopening$	829
reopens$	829
repair	872
repair$	766
repaired$	1394 766
repairing$	766
repairs$	766
repeat	898 46
repeat$	1420
repeated$	1420 899
replac	872 1137 459
replace$	484 514
replaced$	1394 1621
replaces$	484
replacing$	484
replie	864
replies$	1386
reply	1384
report	854 864 871 1393 1400 1404 897 898 46 58 343 522
report$	1418 1419 524 525
reported$	1420 899 1432
reports$	1386
reques	471
requir	189
require$	149
required$	193 1250 1251
requireed$	149
requireing$	149
requires$	149
resent	892 1414
reserve$	840
reserves$	840
reserving$	840
residents$	1329
resili	1259
resilience$	683
resour	1400 343 522
resources$	904 938 1261
respec	406 615
respect$	723
respected$	1472 723
respectful$	723
respectfully$	723
respecting$	723
respects$	723
respite$	227
respon	1384 864 1391 1392 966 406 1259
respond$	87 411 698
responding$	698
responds$	698
response$	1447 698
responses$	1386 698
responsibility$	915
responsive$	1488
rest	1517 1534 1545 1560 1601 1627 1326
rest$	1565 1567 1587 1598 227 1655 1662 1142 1669 1685 1688
restri	129 186 280 306
restrict$	209 307
restricted$	1497 300 307
restricting$	209 307
restrictped$	307
restrictping$	307
restricts$	209 307
restrictting$	307
retain	418
return	1384 1391 1392
return$	273
returning$	273
returns$	273
retwee	864
retweets$	1386
reunit	1115
reunite$	1637
review	871 1393 1400 923 343 1196 1255 522
review$	2 1461 1256 405 731
reviewed$	1445 405 731
reviewing$	405 731
reviews$	405 731
revise	1196
rewrite$	800
rewrites$	800
rewriting$	800
rewritten$	800
ride$	1079 1714
rides$	1714
right$	907 1477
rights$	613
ring	854 1404 883 1043 1166
ring$	1405 783
ringing$	783
ringle	1072 1323
ringleader$	1316 1319 577
ringleaders$	1316 1319 577
rings$	512 783
rise	531
rise$	25
rises	531
rising	531
risk	1259
risk$	1431 1462 390 1258 693
risks$	1431 1462 390 693
rival	754
road	1619
road$	1625
robbed	884
robbed$	1406 37 600
robber	533
robberies$	558
robbery$	558
robust	72 99 1244
robust$	925 952 431
role	1300
role$	427
roll	4
rolled$	1196
rollout$	857
room	7 1066 1588 1697
room$	216 1651 1698 1700
rooms	1588
rose	531
rota	1400 343 522
rota$	1700
round$	1301
rounde	1195
rounders$	1717
route	1619 1182
route$	1083 1625 1182 1704
routes$	1429 1083
routine$	402
routinely$	402
routines$	598
rugby	1195
rugby$	1717
rule	1502 1190
rule$	1501 1712
ruled$	895
rules$	1501 1712
run	1196
run$	1411 1714 1197 1362 818
rung	853 24
rung$	1375 877
running$	818
runs	871 1393
runs$	1714 1197 818
s$	50 1039 1064 229 1322
s34$	464 465
s35$	464 465
safe	1182 1244 1259
safe$	1477 1481 1482 1704 618
safegu	406 617
safeguard$	715
safeguarded$	1472 715
safeguarding$	715
safeguards$	715
safely$	1215 529
safer	1149
safer$	1477 1481 1482 1272 528 618
safety	1244 1259
safety$	1470 430
said	892 1414 46
said$	899 525
same	1069 1680
same$	1402 1019 1069 1591 1085 1086 1617 1129 299 1680
sanction$	586
sanctions$	586
sat$	1060
saturday$	1174
saturdays$	1174
saw	892 1414
say	1404 883 892 1414
say$	1405 525
saying$	525
says	892 1414
says$	525
scatte	1026 1027 467
scattered$	1548 1549
schedu	1196
scheme	1400 343 522
scheme$	344
school	18 871 1393 921 1066 1588 1067 1594 1614 1093 1619 1110 1152 1674 301 1677 1705 346
school$	0 1 1410 1443 925 1595 221 1596 1597 1603 1612 1615 1616 1632 1665 1711
schoolchecks$	871
schooled$	1119
schools$	0 1 1589 1620 1632 1665
scope	897 898
scope$	1418 1419 1420 437 438
scopes$	437
scoping$	437
score	1404
score$	32 525
scores$	32 525
screen	1400 343 522
search	884
search$	588
searched$	1406
searches$	588
seat$	205 271 1700 836
seated$	1060 271 836
seating$	19 205 836
seats$	19 205 271 1343 836
section34$	464
section35$	464
secure	865 1196
secured$	1387
security$	1470
see	854 1404 892 1414 1522 1043 1046 1600 1658 1166
see$	1512 993 1521 1020 185 1564 1568 1112 338
seeing	1505 1525 1687
seeing$	1512 996 1553 1558 1644 1675
seek	158 440 471
seek$	93 251
seekin	440
seeking$	251
seeks	440
seen	853 1391 1397 24 981 1046 248
seen$	1375 877 1503 1510 1568
sees$	185 338
seize$	589
seized$	589
seizes$	589
seizure$	589
seizures$	589
select$	296
selecte$	296
selectes$	296
selecting$	296
selects$	296
self$	1259
sell	1224
sell$	1411 37 1691 1692
seller$	544
sellers$	1329 544
selling$	37 1210 1223 1225
sells$	37 1225
semina	1400 343 522
send	219 314
send$	273 290 304 780
sende$	304
sended$	290 304
sendes$	304
sending$	273 290 304 780
sendred$	290
sends	871 1393
sends$	273 290 304 780
senior$	431
sense$	95
sensit	99 966
sensitive$	1448 952 1488 734
sensitively$	734
sent	1391 884 219 1196
sent$	1406 172 1063 239 1119 1127 1148 304 314 781
sente$	304
sented$	304
sentes$	304
senting$	304
sents$	304
separa	1026 1027 1101 278 302 467
separate$	1051 201 213 214 1071 230 231 238 1097 1098 1103 257 272 282 287 1143 1144 1167 1327
separated$	1548 1549 1155 1327
separately$	1623 748
separation$	467
september$	887
sergeant$	551
serve$	839
serves$	839
servic	7
service$	344
services$	1429 73 1466 1261 1262
serving$	839
sessio	1400 1677 343 522
session$	1054 1592 1597 1607 1099 1622 1714 524
sessions$	1054 1593 1597 1609 1099 1622 1714
set	1066 1588 1619 1152 1674 471
set$	898 46 47 48 963 1603 1091 1111 1651 1196 487 501
sets	1588 1674
sets$	1091 1620 487 501
setting$	1438 487
settings$	1438
sever	129 224 294
several$	266
severed$	1520
severi	129
severs	129
sew$	834
sewing$	834
sews$	834
share	58
share$	74 1041 730
shared	1196
shared$	1432 1087 246 1100 1659 302 730
shares	864 871 1393
shares$	1386 1041 730
sharing$	1388 74 1558 1041 730
she	39 274 295
shed	1697
sheet	1400 343 522
sheet$	15
sheets$	15
shelte	1697
shelter$	19
shift	1400 343 522
shift$	1689
shifts$	1689
shoo	308
shop	1705 1205
shop$	1577 1639
shopke	1171 346
shopkeeper$	0 1 1693 1227
shopkeepers$	0 1
shoplifting$	567
shops$	1639 1708
shorte	280 531
shorten$	827
shortened$	827
shortening$	827
shortens$	827
should$	920 97 98 1113
show	883
show$	1405 1716 1202 1362 808
showing$	868 808
shown	118
shown$	971
shows$	1202 808
shut$	264 305
shuted$	264
shuting$	264
shuts$	264
siblin	244 245
side$	1717
sign	1391 1392
sign$	859 864 19 873 319 1700 793
signed	1196
signed$	853 855 873 874 793
signing$	793
signpo	853
signpost$	660
signposted$	1375 660
signposting$	660
signposts$	660
signs$	19 319 793
since$	1214
sing$	521
singes$	521
single	284
singly	1101
singly$	1623 1663 1314
sings$	521
sister	244 1165
sister$	628
sit	47 993
sit$	981 992 1515 1521 166 1041 1571 1060 271 1681 493
site	1066 1588 1081 1619 1677
site$	1603 1607 1641
sites	1588
sites$	1620
sits$	1041 271 493
sittin	1588 1687
sitting$	1505 1558 1571 271 1675 493
sittings$	1589
situat	1259
situation$	906 1258
six	124 983 1513 1002 1042 1578 1057 1058 1581 1584 1638 1139 1205 1308 1320 1328
six$	1192
sixth$	1110 1152
size$	1159
skate	1697
skate$	521
skatees$	521
skates$	521
skills$	949
sleep	1404 1037
sleepover$	1496 1559
sleepovers$	1496 1559
slide	1400 343 522
slot	1677
slot$	1125
slots$	1125
small	1123
small$	1645
snooke	1195
snooker$	1717
so$	973 125 140 1068 1606 270 283 381
social	981 1505 1675
social$	997 1131 1168 389
socialise$	1503
sold$	37 1225
solicitor$	647
some	1516 274 1323
some$	1072 266
somewhere$	1626 1132
son	1165
son$	1145 628
song$	1703
sons$	1145
sooner	531
sort$	1111
sought$	1442
space	1493
space$	263 303 1700
speak	854 1046
speak$	1043 1568 1166 330 1362
speaking$	1505 330
speaks$	330
speed$	1490
spend	1404 993
spend$	981 1515 1571 359
spending$	1505 1553 1571 1675 1687 359
spends$	359
spent	865
spent$	1387 867 359
split	1026 1114 302 467
split$	1548 1027 203 204 1636 1155
splits$	203 204
splitting$	203 204
spoken$	853 1397 24
spread	302
spread$	1155
squad$	553
square$	981 1577 1597 1639
stabbing$	566
stabbings$	566
staff	17 18 346
staff$	0 1 870 73 953 1282 1294
staffa	871 1393
staffc	871 1393
staffchecks$	871
staffd	871 1393
staffe	871 1393
staffed$	488
stafff	871 1393
staffh	871 1393
staffing$	904 938 488
staffl	871 1393
staffm	871 1393
staffo	871 1393
staffp	871 1393
staffr	871 1393
staffs	871 1393
staffs$	488
staffu	871 1393
staffv	871 1393
staffw	871 1393
stage	1697
stage$	1438
stagge	215
staggered$	282 1144
stall	1400 343 522
stall$	1716
stalls$	1716
stance$	1486
stand$	992 271 1681 477 492
standi	1505 1675
standing$	492
stands$	477 492
start	1404 1135 314
start$	1028 239 290 812
started$	290 314 812
starting$	290 812
startred$	290
starts$	239 290 812
starttime$	1657
starttimes$	1657
stated	898
stated$	1420
stay	1404 47 955 113 1594
stay$	926 1477 960 962 1060 221 256 1670 1679 323 364 422 474
staying$	256 323
stays$	960 962 256 323 364 474
steer	314
steer$	142 256 738
steered$	314 738
steering$	10 142 256 738
steers$	142 256 738
step	1165
step$	243
stepbrother$	628
stepcarer$	628
stepcarers$	628
stepdad$	628
stepdaughter$	628
stepfather$	628
stepmother$	628
stepmum$	628
stepparent$	628
stepparents$	628
steps	928
steps$	1450
stepsister$	628
stepson$	628
stereo	619
stereotypes$	1281
stigma$	1281
still$	880
stop	1404 129 1000 183 184 312
stop$	130 143 1524 1003 180 195 1078 1621 247 1635 268 1122 357 813
stoppe	884
stopped$	1406 1497 1520 1621 300 357 813
stoppi	129 183
stopping$	130 247 268 813
stops	129 183
stops$	130 1621 247 268 1122 357 813
strang	1171
stranger$	1693
strate	1400 343 522
strategic$	431
strategies$	929 949 1261
street	1084
street$	1538
streets$	1538 1606
streng	406 1259
strength$	1467
strengthen$	711
strengthened$	1472 711
strengthening$	711
strengthens$	711
strengths$	72 1467
strive	440
strong$	420
submit	871 1393 1196
submit$	823
submits$	823
submitted$	823
submitting$	823
suitab	66 144 278
suitable$	919 1251
sunday$	1174
sundays$	1174
superv	1400 343 522
supervised$	460
supervision$	1389
supper	1187 1188
supper$	1709 1710 1716 1363
suppers$	1363
supplied$	37 1225
supplier$	563
suppliers$	563
supplies$	37 563
supply	1224
supply$	1411 37 1691 1692 563
supplying$	37 563
suppor	853 854 1400 923 99 966 248 343 1244 406 1259 522
support$	1389 66 1441 67 68 929 392 1261 1262 716
supported$	1375 67 1445 1482 716
supporting$	67 716
supportive$	952 1488 420 1306 716
supports$	67 716
sure$	107 1299
surger	1187 1188
surgery$	1709 1710
survey	1400 343 522
suspen	463
suspend$	470
suspende$	470
suspended$	1604
suspendes$	470
suspending$	470
suspends$	470
sustai	661
sustained$	1472
swap$	830
swapped$	830
swapping$	830
swaps$	830
sweep	308
sweep$	833
sweeping$	833
sweeps$	833
swim$	1716 1363 521
swimes$	521
swims$	1363 521
switch$	502
switched$	502
switches$	502
switching$	502
system$	925
t$	1005
table	1619 1129 1152 1674
table$	19 1541 1607 1651 1195
tabled	1196
tables	1066 1588
tables$	19 1620
tackle	87 406
tackle$	940 584 703
tackled$	1472 703
tackles$	584 703
tackling$	584 703
tailor	66
tailored$	919
tak$	285 304
take	219
take$	4 43 62 75 93 101 111 117 273 285 304 340 806
taked$	304
takeing$	273
taken$	895 43 117 1063 285 1196
takes	219
takes$	43 111 117 273 285 304 340 806
taking	219
taking$	75 101 111 117 285 304 806
taks$	285 304
talk	854 1400 343 522
talk$	1043 1166 439 1362 524
talkin	1687
talking$	1558 1257
talks$	439
tally$	15
target	66 1224
target$	21 1411 1691 1692 571
targeted$	919
targeting$	571
targets$	21 571
task$	21
tasks$	21
taught	248
taught$	1060 1119 1127
taxi$	1716
taxis$	1716
teach$	96 205 789 852
teache	17 18 871 1393 346
teache$	96
teacher$	0 1
teacherchecks$	871
teachers$	0 1 870
teacherschecks$	871
teaches$	96 789 852
teaching$	96 789 852
teachs$	96
team$	908
teams	1110
teams$	1632
teenag	124 983 1513 1002 1042 1578 1057 1058 1581 1584 1638 1139 1161 1308 1320 1328
teenagers$	1683
teleph	853
telephoned$	1375
tell	1404 883 892 1414 189
tell$	1405 149 525 809
telled$	149
telling$	149 809
tells	892 1414 189
tells$	149 525 809
tellsed$	149
tellsing$	149
tellss$	149
ten	1205
tenanc	301
tennis	1195
tennis$	1717
term	932
term$	1454
text	854 1400 1043 1166 343 522
text$	784
texted	853
texted$	1375
textin	1121
texting$	1643 784
texts$	784
than	986
than$	881 1508 1509 161 1029 1035 1055 1241
that$	862 318 1204 1211 366 1367
thatfriends$	1660
thatgroup$	1660
the	1177 1290
the$	858 953 954 964 1044 1050 1064 1102 318 1173 1175 1698 1178 1181 1184 1711 1192 1194 1204 1211 366 368 373 374 1282 1294 443 1331 1332 1334 1335 1336 1337 1338 1339 1341 1347 1348 1349 1350 1351 1352 1353 1355 1356 1357 1360 1361 1370 1371 1373
thefriends$	1660
theft	533
theft$	560
thefts$	560
thegroup$	1660
their	1560
their$	879 50 163 1050 229 1711 1204 1211 443 1332 1334 1360 1370 1371
theirfriends$	1660
theirgroup$	1660
them	890 893 894 921 106 959 124 983 1513 1001 1002 1042 1578 1057 1058 1581 1584 244 1638 1650 1139 295 1177 1180 1191 1205 1259 1308 1320 1323 1328
them$	1412 1415 1416 1443 953 1491 1001 1536 1033 1599 311 1702 1184 1711 1211 1236 1282 1294 1339 1358 1359 1365 1367 1370 1373
theme$	1462
themes$	1462
themse	29
themselves$	882 1473
then$	1494
therapist$	650
there$	1402 935 216 1617 362 1330
these	921
these$	890 1443
they	23 29 39 106 959 174 1584
they$	876 882 906 311 511
thin$	164
things$	906 929 1257
think	892 1414 955
think$	883 1477 1487 434
thinking$	1446 434
thinks	892 1414
thinks$	434
thinned$	164
thinning$	164
thins$	164
this	898
this$	1418 1419 1420 1421 1050 1102 1211 366
thisfriends$	1660
thisgroup$	1660
those$	36 316
though	892 1414
though$	1238
thought$	1446 941
threat	884 533
threaten$	37 1691 1692 1693
threatened$	1406 37 606
threatens$	37
three	29 39 124 983 1513 1002 1042 1578 1057 1058 1581 1584 245 1638 274 1139 1161 1191 1308 1320 1323 1328
three$	882 124 983 135 1513 1002 1562 1042 1047 1578 1057 1058 1581 1584 1072 1638 266 1139 1683 1175 1178 1192 1194 1308 1320 1328 1336 1367
threes$	1684
throug	853
through$	1375 5 54 91 1285 1305
thursday$	1174
thursdays$	1174
tie$	145 281 1147
ties	982 984 1077
ties$	1504 1506 145 165 1599 281 1147
time	1588 1677
time$	904 1438 933 938 1503 992 1526 1528 1529 1023 1024 1551 1561 1569 195 1053 1054 1577 1062 1591 1592 223 1609 1125 1133 1657 1663 1681 1212 1215 1268
timely	99
timely$	952
times	1588 533
times$	1399 1438 1054 1589 1125 1657 1666
timeta	1400 1066 1588 1067 1093 314 343 522
timetable$	1383 1615 1700
timetabled$	314
timetables$	1589
to	237
to$	1375 877 1427 914 1450 1455 940 1463 1465 1471 97 1475 1488 967 968 1021 1048 207 1585 228 1113 1649 1651 1183 1706 1186 1189 1715 1203 1206 1213 1214 1216 1232 1245 1291 1293 1333 1342 1349 1366 1368
togeth	981 982 1505 1512 993 1521 1522 1020 1545 1037 1039 1563 1046 1069 1600 1112 1115 1680
together$	1503 1504 1510 1514 1515 1542 1543 1546 1551 1559 1561 1568 1569 1570 1571 1577 1591 1617 1630 1634 1637 1643 1681 1215 1260 1315 1374
togethers$	1559 1570
told	892 1414 898 47 49
told$	1420 902 193 525
toolki	1400 343 522
tools$	949
touch	981
touch$	1503 1257 413
tour	1400 343 522
tour$	1714
tournament$	1716
tours$	1714
toward$	1293
towards$	1293 1305
town	1066 1588 1594 1614 1619 1679
town$	1596 1610 1665
towns	1588 1084
towns$	1606 1611 1620
track$	570
tracke	1400 343 522
tracked$	570
tracking$	570
tracks$	570
train$	760
traine	853 1391 1397 1196
trained$	1375 759
traini	866 1400 343 522
training$	2 1380 1388 1389 1110 761
trains$	759
transf	219
transfer$	239 254 267 290
transfere$	254 267
transfered$	254 267 290
transferes$	254 267
transfering$	254 267 290
transferred$	1063 239 254 267 1127 290
transferring$	254 267
transfers$	239 254 267 290
transl	1196
transp	248
trauma$	72
travel	309
travel$	978 992 993 1041 1571 1079 1363
travelling$	1558
travels$	978 1041
treated$	622
tries	440
trim$	832
trimmed$	832
trimming$	832
trims$	832
trip	1400 1187 1188 343 522
trip$	1099 1622 1709 1710 1716 524
trips$	1099 1622 1716
trust	1404 892 1414 1259 614
trust$	534
trusted$	534
trusts	892 1414
trusts$	534
try	440
trying	440
tuesday$	1174
tuesdays$	1174
turf	308
turn	1384 1391 1392 1404
turn$	859 264 1193 345 360 503
turned$	977 264 305 503
turning$	264 503
turnout$	1201
turns$	264 1193 360 503
tutor	1066 1588 1619 1110 1152 1674 1677
tutor$	1066 1067 1093 1632 1152
tutors	1588
tutors$	1620 1632
twice$	1376 1699
two	39 124 983 1513 1516 1002 1042 1578 1057 1058 1581 1584 244 1638 274 1139 1308 1320 1323 1328
two$	124 983 135 1513 1002 154 1008 1562 1042 1047 1578 1057 1058 1581 1584 210 1064 1072 1599 244 1638 266 276 1139 295 1175 1178 1192 1194 1308 1320 1323 1328 1336 1347 1348 1367
twos	1162
twos$	1162 1684
type$	1111
unable$	167 313
uncle	1025
uncle$	634
under$	86 1196
unders	955 1244 406 1259
understand$	1477 720
understanding$	1306 720
understands$	720
undert	1196
undertake$	193
undertakes$	193
undo	224 294
unfair$	610
unfairly$	610
unfold$	1428
unfoldes$	1428
unfolds$	1428
unfollow$	473
unfollowe$	473
unfollowed$	473
unfollowes$	473
unfollowing$	473
unfollows$	473
unfriend$	473
unfriende$	473
unfriended$	473
unfriendes$	473
unfriending$	473
unfriends$	473
unit	1594 1619 301
unit$	1665
units$	1620 1665
unload$	835
unloaded$	835
unloads$	835
unlock$	756
unlocked$	756
unlocking$	756
unlocks$	756
unsafe$	530
unsupervised$	1032
untangle$	287
until	1176
until$	1075 269 1698 1331 1344
up	1381 930 942 1196
up$	1375 857 1394 1395 901 1445 924 925 1452 940 1464 952 1485 114 115 1504 996 1548 1549 1559 1056 1579 1636 1643 1694 1198 1257 1331 1340 1351 1352 1358
upd$	1198
update	871 1393 1400 923 927 343 1255 522
update$	55 1431 729
updated$	55 1445 1256 729
updates$	55 1431 1449 729
updating$	55 729
uped$	1198
upon$	1128
ups$	1386 1559 1198
upskil	406
uptake	4
uptake$	857 1201
urge$	441
urged$	441
urges$	441
urging$	441
use	1404 883 928 1224
use$	1405 1411 1450 83 93 101 1691 1692 358 461
used	865
used$	1387 358
uses$	83 358
usher	308
using$	101 1210 358
usual$	907 944
vehicle$	579
vehicles$	579
venue	1677
victim$	599
victims$	599
video	1400 343 522
video$	1695 1700 1703
view	1384
view$	943 1486
viewe	1391
views	864
views$	1386 1281
vigila	966
vigilance$	1271
vigilant$	1448 1488
visibility$	1228
visible$	420 1306
visit	854 1384 24 1400 1043 1166 1187 1188 343 461 522
visit$	877 1496 1521 1709 1710 1716 524 777
visite	853 1391 1397
visited$	1375 877
visiti	1687
visiting$	1558 777
visits	864 871 1393 461
visits$	1386 877 1496 1037 1716 777
voice	1244 1259
voice$	674
voices$	674
volunt	1400 343 346 522
volunteer$	0 1
volunteers$	0 1
vulner	1259
vulnerabilities$	694
vulnerability$	694
wait	533
wait$	1681 491
waiting$	491
waits$	491
waive$	843
waived$	843
waives$	843
waiving$	843
walk	854 1404 883 309 1182 1187 1188
walk$	1405 978 992 993 1041 1571 1079 1704 1709 1710 1714 1716 778
walkab	1400 343 522
walked$	778
walkin	1505
walking$	1675 1687 778
walks	309
walks$	978 1041 1714 1716 778
wall	1697
want	892 1414 440
wanted	892 1414
wants	892 1414 440
warden	346
warden$	0 1
wardens$	0 1
warn$	149 178 293
warne$	178
warned$	149 178 293
warnes$	178
warnin	991
warning$	149 178 293
warns$	149 178 293
was	47
was$	1409 42
watch	1384
watch$	320 1271
watched$	320
watches$	320
watchful$	922
watching$	320 425
way	252
way$	1447 1474 1573 1625 1105
ways$	1573 1261 1289 438
weaken	224 1134 294
weaken$	1656
weakens$	1656
weaker	1123
weaker$	1645
wean$	142
weaning$	142
webina	1400 343 522
webpag	1400 343 522
websit	1400 1697 343 522
wedge$	263 303
wednesday$	1174
wednesdays$	1174
week	1677
weekly$	1376 1699 335
weeks$	1454
welcoming$	1306
welfare$	616
well$	444
wellbe	1259
wellbeing$	679
went$	1172
were	47
were$	1404 1409 42 207
what	60
what$	897 913 947 1204
whatev	60
whatever$	913
whatsapp$	1130
when	60
when$	51 913 1439 1449 1450 1452 1453 98 1535 1680 1204 1245 1250 398 1258 1265 449
whenever$	98 1535 398 449
where	60 1182
where$	51 913 1449 1450 1452 85 98 1704 1204 1245 1250 398 1265 414 449
wherever$	98 398
whether$	1289
which$	1204 1349
who	39
who$	862 1390 889 1169 1170 1204 1223 371
whoever$	372 1365
whole	1323
whole$	72 124 983 1513 1002 1042 1578 1057 1058 1581 1584 1638 1139 1308 1320 1328
whom$	1204
widen$	828
widened$	828
widening$	828
widens$	828
wider$	238
wife$	635
will$	856 920 97 1113 1136
wing	1619
wisely$	1672
wiser	1149
wish	892 1414 440
wishes	892 1414 440
with	1124
with$	1375 901 902 1449 1452 1453 940 1464 90 971 975 1498 1502 1506 1507 996 1009 1550 1563 1045 1585 1649 1183 1706 1214 1232 1245 1254 1260 1277 1305 1330 1344 1346 1349 1374
withdr	143
withdraw$	247 285 844
withdrawe$	285
withdrawen$	285
withdrawes$	285
withdrawing$	285 844
withdrawn$	1604 1621 844
withdraws$	247 285 844
wither	1134
wither$	1656
withers$	1656
within	44 182
within$	1018 1035
without$	1500 289 356 624
word$	382
work	866 440
work$	2 1388 1389 906 1446 1447 1467 1622 406 407 452
worked	867
worked$	853 248 407 452
worker	18 871 1393 1400 343 346 522
worker$	0 1 1422 1425 347 1242 653
workerchecks$	871
workers$	0 1
workerschecks$	871
workin	866 1259 440
working$	10 1388 1446 1447 407 452
workload$	904
works	440
works$	407 452
worksh	1400 1152 1674 343 522
workshop$	1689 1714 524
workshops$	1689 1714
worrie	892 1414
worries$	910 1433
worry	892 1414
worse	531
worst	1323
wrap	66
wraparound$	919
write$	758
writes	871 1393
writes$	758
writing$	480
writte	898 46 1196
written$	853 1397 1420 899 758
wrong$	611
wrongly$	611
yards$	1557
year$	1066 1603
young$	23 29 890 39 893 894 921 953 106 124 983 1513 1001 1002 174 1042 1578 1057 1058 1581 1584 245 1638 1650 1139 1161 1180 1708 1191 1205 1259 1282 1308 1320 1328
younge	124 983 1513 1002 1042 1578 1057 1058 1581 1584 210 1072 244 1638 274 1139 295 1308 1320 1328
younger$	1040 1678
youngest$	1678
youth$	1597 1329
youths	1161
youths$	1033 1683 1329
yp	39 124 983 1513 1516 1517 1002 1532 1534 1545 174 1560 1042 1578 1057 1058 1581 1584 210 1072 1598 1601 1602 244 1627 1638 274 1650 1139 295 1308 1320 1323 1328
yp$	1599 1157
zone	990 991
zone$	1309
zones	990 991
zones$	1309
