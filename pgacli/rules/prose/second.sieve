806 479 310

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
engag(?:e|es|ed|ing|ement)(?: with)?
liais(?:e|es|ed|ing|on)
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
(?:posters?|signs?|lights?|notices?|cards?|cameras?|banners?) (?:\w+ ){0,5}?(?:goes|go|went) up
watch(?:es|ed|ing)? (?:a|the|it) (?:[\w-]+ ){0,2}?(?:film|video|match|play|performance)
stands? (?:there|outside|nearby|at|by|in|with)
(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:[\w-]+ ){0,4}?(?:at|from) \d[\w.:]*
open(?:s|ed)?(?= \w)(?! (?:with|to|for discussion|door policy|mind|to (?:the|new|all)|conversation|dialogue|access|discussion)\b)
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
keep(?:s|ing)?(?= (?:the (?:\w+ ){1,3}(?:clear|open|lit|unlocked|free|on|warm|running)|it (?:open|lit|free|warm)|its doors?|a (?:seat|place|room))\b)
stay(?:s|ing)? (?:open|until|on|late|behind|in (?:the|a|room))
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

2 3 4 5 6 9 10 11 12 13 14 15 16 17 18 19 21 22 25 26 27 28 31 32 33 34 35 36 38 40 41 54 65 66 67 69 88 91 94 153 163 176 194 195 196 197 198 199 200 201 202 231 232 233 234 235 237 238 239 240 241 242 243 246 247 248 249 250 251 253 254 256 257 258 259 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 284 285 286 287 288 289 291 292 293 294 295 296 297 298 300 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 323 325 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 379 380 381 382 383 384 385 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 403 406 408 409 410 411 412 413 415 416 417 419 420 421 422 423 424 425 426 427 428 435 436 437 439 440 441 443 444 445 446 447 448 451 454 455 456 462 463 468 469 470 476 479 481 482 484 485 487 488 493 494 498 499 500 502 507 508 509 511 512 513 514 518 519 520 521 523 527 528 529 530 533 535 538 539 540 541 542 554 560 561 562 564 586 640 645 652 676 678 689 690 697 700 701 702 704 705 711 712 716 779 780 783 784 1 8 23 24 29 30 37 42 43 46 51 52 53 55 57 61 62 63 64 68 70 73 75 76 78 81 86 87 89 90 92 93 125 129 130 145 148 158 179 180 182 183 184 187 191 192 219 236 244 245 252 255 260 283 290 299 301 321 322 324 326 378 386 402 404 405 407 414 418 434 442 449 452 453 457 458 459 460 461 464 465 471 474 475 477 478 480 483 486 489 490 491 492 495 496 497 501 503 505 506 510 515 516 517 522 524 525 526 532 534 543 547 548 549 550 551 553 555 557 563 566 568 571 575 578 583 585 588 597 608 618 626 637 642 643 644 646 647 649 650 651 660 662 677 683 684 686 691 692 694 698 703 706 707 708 709 710 715 722 724 751 778 781 782 785 790 791 804 805 0 7 20 39 44 45 47 48 49 50 56 58 59 60 71 72 74 77 79 80 82 83 84 85 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 126 127 128 131 132 133 134 135 136 137 138 139 140 141 142 143 144 146 147 149 150 151 152 154 155 156 157 159 160 161 162 164 165 166 167 168 169 170 171 172 173 174 175 177 178 181 185 186 188 189 190 193 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 220 221 222 223 224 225 226 227 228 229 230 350 429 430 431 432 433 438 450 466 467 472 473 504 531 536 537 544 545 546 552 556 558 559 565 567 569 570 572 573 574 576 577 579 580 581 582 584 587 589 590 591 592 593 594 595 596 598 599 600 601 602 603 604 605 606 607 609 610 611 612 613 614 615 616 617 619 620 621 622 623 624 625 627 628 629 630 631 632 633 634 635 636 638 639 641 648 653 654 655 656 657 658 659 661 663 664 665 666 667 668 669 670 671 672 673 674 675 679 680 681 682 685 687 688 693 695 696 699 713 714 717 718 719 720 721 723 725 726 727 728 729 730 731 732 733 734 735 736 737 738 739 740 741 742 743 744 745 746 747 748 749 750 752 753 754 755 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 786 787 788 789 792 793 794 795 796 797 798 799 800 801 802 803

8 14 6 4 3 3 9 8 8 8 6 4 6 7 7 4 9 10 0 6 5 9 6 6 7 8 3 4 7 6 3 4 3 3 4 3 3 7 3 0 4 5 4 11 6 8 9 15 8 3 6 0 0 0 0 12 3 5 0 0 0 5 4 11 7 7 4 21 0 7 13 4 0 0 0 6 10 24 5 0 11 4 3 12 9 5 13 6 4 7 5 5 3 5 4 4 8 8 4 3 6 3 9 4 5 7 15 5 10 0 5 10 7 0 9 6 7 5 10 0 7 3 7 6 14 10 0 6 0 6 7 8 15 0 0 0 0 4 0 0 0 7 4 0 3 19 10 8 3 0 4 10 8 0 9 13 8 4 7 8 4 4 8 4 6 7 3 4 5 22 7 3 6 6 14 14 0 4 6 4 13 6 8 5 5 0 0 5 4 0 9 9 7 0 0 7 0 5 0 0 0 5 4 15 0 8 13 5 12 5 10 4 3 14 11 0 0 0 10 6 10 0 6 0 9 12 3 3 4 3 3 4 4 4 3 5 5 5 6 6 3 4 3 3 4 9 4 5 6 2 2 4 5 5 5 3 3 4 4 5 3 4 3 3 3 5 4 3 4 3 5 3 4 3 7 4 5 6 4 7 8 3 3 3 3 4 8 5 8 4 3 10 5 2 4 3 4 11 5 4 5 2 2 3 3 5 3 7 3 3 11 3 10 9 7 3 3 2 2 9 7 2 2 2 2 2 0 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 1 2 2 1 2 2 2 2 2 2 2 2 2 0 2 2 2 3 2 6 8 5 4 2 4 0 2 10 8 5 3 4 0 0 2 4 8 4 2 4 2 3 4 8 2 2 2 2 8 3 4 9 0 5 4 2 2 2 2 2 3 4 2 3 6 2 2 3 2 3 2 2 2 4 2 8 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8 2 2 2 2 2 2 2 1 1 2 3 3 4 2 2 2 3 11 4 0 1 1 1 1 1 1 2 2 2 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 2 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1

1$	214
34$	367
35$	367
YP	955
a$	1313 898 107 947 1053 1085 1090 1093 1095 1575 1098 1101 1124 1156 1236 1237 1239 1240 1241 1242 1244 1246 1252 1253 1254 1256 1257 1258 1262 1265
abc	67 873
abcs	873
able$	882 97 1019 1523 317 1194
about$	1227 1232
above$	1480
abreast$	730
academ	1434 1454 1459
academy$	1505
accept	1294
access	1086 1187
access$	1565 399
accommodation$	1435
accordingly$	1206 1207
accoun	1059 544
account$	1524 1538 1591
achiev	827
achieved$	1306
acknow	396
acknowledge$	780
acknowledged$	780
acknowledges$	780
acknowledging$	780
across$	1419 1537 1203
act$	400
action	1310 1059 310 479
action$	2 21 1534 1538
actions$	2 21
active$	1070
activi	1310 310 1278 479
activities$	1449 982 1462 1204 1205
ad$	259
add	374
add$	674
added$	674
adding$	674
additi	244
additional$	1050
addres	47 48 1054 265 396
address$	1009 1071 760
addressed$	854 1533 760
addresses$	1009 760
addressing$	760
adds$	674
adopt$	279 683
adopte	1116
adopted$	683
adopting$	683
adopts$	683
adult$	1138 1139 334 613
adults$	1323 251 495 613
advert	1310 310 1116 479
advice$	1529
advis$	108
advise$	79 108 776
advised$	108 776
adviseed$	79
adviseing$	79
advises$	79 108 776
advising$	108 776
adviss$	108
advoca	396
afraid	837
afraid$	1316 564
after$	1318 1576 1181
afternoon$	937
afternoons$	937 1132
again$	1477 1593
against$	40 914
agenci	10 1039 313
agencies$	0 1 816 1518 251
agency$	1298 1055 1056
agenda$	1199
agree	374
agree$	123 448
agreed	1054 1116
agreed$	1038 1533 1120 448
agreem	1310 1342 310 479
agreement$	1341
agreements$	1341
agrees$	123 448
aim	427
aiming	427
aims	427
alarm$	19
alarms$	19
alert	1091
alert$	1536 1570 1284
all	17 39 1490 1052 1097 1582 1184
all$	1286 823 832 927 978 1531 251 1239 1242 1266
alloca	818 1116
allocate$	697
allocated$	1297 1120 697
allocates$	697
allocating$	697
allow$	857 961 991 1514 1548 1280
allowed$	857 882 1024
allows$	1514 1548 1280
allowted$	857
alone	837 984
alone$	1316 1463 1481 1503 1170
along$	896 1279
alongs	1012
alongside$	1491 1203 1283
altern	74 208 1592 1278
alternate$	131 954
alternating$	131
amend$	679
amende	1116
amended$	679
amending$	679
amends$	679
among$	858 901 1419
amongs$	1537
amongst$	1537
an$	1053 1085 1095 1098 1124 332 1252 1253 1254
analyst$	506
analysts$	506
and$	839 1048 1050 1114
anothe	1357 1372 1374 1385 1400 1438 1442 975 1039 372 1182
another$	1358 1371 1387 1405 1414 1415 1423 1425 1427 143 957 964 168 980 1466 1470 1486 1495 1502 1026 1509 1518 333 1178
answer$	722
answered$	722
answering$	722
answers$	722
any$	927 1040 235 1042
anybody$	1270
anyone$	1270
apart	1352 1362 1365 909 910 153 1440 1017
apart$	1388 1389 1419 1420 942 1422 142 1430 959 1496 1507
apolog	565
appl	374
applic	1310 310 479
applicable$	1193 1194
application$	1577
applied$	441
applies$	441
apply$	441
applying$	441
appoin	1310 310 1116 479
appoint$	654
appointed$	1120 654
appointing$	654
appointment$	1577
appoints$	654
approa	1307 837 1144
approach$	1534 1535 1564 743
approachable$	1284
approached$	1316
approaches$	743
approaching$	1398
approp	208 244 1187
appropriate$	1038 1047 1050 1193 1194 791
appropriately$	1537 791
approv	818 1116
approved$	1297
april$	840
are	809 47 237
are$	27 1314 42 137
area	949 1428 1434 1454 1459
area$	1378 956 957 1436 1437 1165
areas	1428
areas$	1378 1460
arise	1082
arise$	1561
arises$	1561 1193
around$	1343 1518 1050 1188 1283
arrang	824 1303 1116
arrange$	857
arranged$	1530
arrangeed$	857
arrangeted$	857
arrest	837 490
arrested$	1316
arriva	1018
arrivaltime$	1497
arrivaltimes$	1497
arrive	364
arrive$	875
articl	1310 310 479
as$	92 229 231 1044 242 1533 1537 1538 1540 1541 276 351 352 1188 387 1201 1208 474
asbo	67 873 68 874
asbos	873 874
aside$	1259
ask	1314 845 1324
ask$	79 327 690
aske	327
asked	845 1324
asked$	845 79 123 690
asking$	79 690
asks	845 1324
asks$	79 327 690
aspira	1202
aspirations$	749
assaul	490
assault$	37 347
assaulted$	37 347
assaults$	37 347
assemb	1310 310 479
assembly$	481
assess	1310 850 47 310 479
assessment$	2 1328 1329 1332 1333 1335
assign	1116
assign$	447
assigned$	1120 447
assigning$	447
assigns$	447
assist$	619
assistance$	1529 619
assisted$	619
assisting$	619
assists$	619
associ	864 865 1345 867 1352 876 1357 1361 1362 929 995
associate$	1343 1355 1404 1408 1474
associating$	1344 1393
association$	1344 1346 1410 1163 550
associations$	551
assumptions$	1224
at$	1313 841 887 890 1390 167 1487 1489 221 241 1533 1071 1573 1576 1578 1103 1132 1181 1228 1235 1236 1237 1249 1250 1251
attachment$	1030
attachments$	1030
attack	490
attack$	37 559
attacked$	37 1145 559
attacks$	37 559
attemp	427
attend	806 807 4 812 1291 817 819 1301 1302 824 1303 24 1116 312 364
attend$	830 861 1487 1118 727
attendance$	810 1298 1300 35 1121
attendd$	1118
attended$	1285 830 1118
attendees$	1296 1300
attending$	1285 727
attends$	830 861 1118 727
attention$	1072
attitudes$	1224 754
audit	1310 310 479
audit$	2
aunt	908
aunt$	590
auntie$	590
aunty$	590
availa	1091 1116
available$	1038 1530 1075 1570
avoid	73 1364
avoid$	879 1430
avoidi	73
avoiding$	879 1130
aware	1043 1054 1091
aware$	1522 1533 1536 1570
awaren	1202
awareness$	1190 385 1192 420 748
away	1434 153 975 182
away$	1339 1352 1364 1365 1390 917 117 1425 959 173 988 1489 1507 1029 1243
back	1036
back$	1515 329 1271
bail$	67
ban	59 62 113 114 119 366
ban$	60 886 110 152
banned	59 62
banned$	1337 60 152
banner$	286
banners$	286
bannin	59 62 113
banning$	60 152
bans	59 62 113 119
bans$	60 152
bar	59 62 113 366
bar$	60 152
barred	59 62
barred$	1337 152
barrier$	193
barrin	59 62 113
barring$	152
bars	59 62 113
bars$	60 152
base$	1209
based$	1056
basis$	1544
be	237 285 393
be$	42 875 103 122 1411 137 1051 248 1057 260 1081 283 412 478
bear$	282
bearing$	282
bears$	282
become	237
been$	8 828 42 137 1051
before$	1313 33 1576 584
behavi	1202
behaviour$	67 68 1224 753
behaviours$	1224 753
behind	1096
behind$	1468 1575 1143 552
being	237 285 1202
being$	42 1345 1398 1411 1051 1129 1130 412 1275
believ	845 1324
belong	851 47
belong$	1330
belonging$	1558
bench	1574
bench$	19
benches$	19
beside	1007 1012
beside$	1491 1250
best	1187
best$	1274
better	74 208 244 249 386 396 488
better$	894 168 188 1050 1055 1565 315
betwee	1342
between$	858 1338 1346 1347 1419 999 1537 1152
beyond	44 917
bid	1310 310 479
bigger$	1480
bin$	19
bins$	19
block$	53 376
blocke$	376
blocked$	1337 53 376
blockes$	376
blocking$	53 376
blocks$	53 376
board	10
board$	816 1510 1217
boardi	1434
boarding$	973
bond	867 960
bond$	1346 95 1439 190 211 1030
bonds$	95 1439 1030
book	1301
book$	668
booked	1301 1116
booked$	668
booking$	1577 668
bookle	1310 310 479
booklet$	1293
books$	668
boroug	949 1428 1434 1454 1459
borough$	956 1436 1450 1505
boroughs$	1451
both	1490 1097 1582
both$	1237 1239 1241 1242
bought	1116
bought$	652
boy	54 866 1353 885 925 1418 940 941 1421 1424 140 955 1478 1022 1164 1176 1184
boy$	1426 204
boyfriend$	599
boys	23 39 54 866 1353 885 104 925 1418 940 941 1421 1424 175 1478 1490 1022 1100 1125 1164 1176 1184
boys$	829 1402 1426 1427 1439 204 1579 1175
break	949 1428 153 154 1018 224 370
break$	73 133 134 950 959 157 173 997
breakf	1107 1108
breakfast$	1586 1587 1268
breakfasts$	1268
breaki	154
breaking$	133 134
breaks	1428 154
breaks$	133 134
breaktime$	1497
breaktimes$	1497
brief$	1221 725
briefe	806 1307
briefed$	1285 725
briefi	1310 310 479
briefing$	2 481 725
briefs$	725
bring$	685
bringing$	685
brings$	685
broken$	1360 909 910 370 1241 1242
brothe	174
brother$	585
brothers$	1142
budget$	12
build	1086 386 396
build$	270 274 1565 289 800
builde$	274
buildes$	274
buildi	1459 396
building$	1417 146 1437 1479 274 800
buildings$	1460
builds	396
builds$	274 289 800
built	825
built$	1304
bulb$	19
bulbs$	19
bump$	1498
burglaries$	516
burglary$	516
burgled$	558
bus	1459 1582
bus$	1447 1465 1248 1268
buses	949 1428 967
buses$	1446 1460
busine	851
business$	1330
buy	1144
buy$	1321 1511 1512 651
buyer$	499
buyers$	1142 1185 499
buying$	651
buys$	651
by	1105
by$	34 1576 1584 1111 1133 1135 1235 1246 1250 1279
cafe$	1479
café$	1479
call	1310 310 479
call$	1336 1577 473
called	24
called$	830 1154 350
calling$	1004
calls	824 1303
calls$	1336 859
calmer	488
came	1294 1301
camera$	19 286
cameras$	19 286
campai	1310 310 479
campaign$	311
campus	949 1428
can	1314
can$	30 97 1019 1523 1051 1557 1212
cancel$	177
cancelled$	1444 1461
cancels$	177
cannot	883 97 1019
cannot$	1430
cap	116
cap$	139
capacity$	1035 1069
caping$	139
capitalise$	270
caps$	139
car$	1465
card	1310 310 479
card$	1293 286 1577
cards$	286 1577
careful$	1070 1284
carer	313
carer$	0 1 585
carers$	0 1 80 585
carried$	1116
carry	1314
carrying$	1130
case$	1037 1201
caseworker$	611
catch	1198
caution$	108
cautione$	108
cautioned$	108
cautiones$	108
cautioning$	108
cautions$	108
cbo	67 873 68 874
cbos	873 874
cctv$	19 512
cease	997
cease$	1461 177 1476
ceases$	1461
cent$	823
centre	7 949 1428 1459 250
centre$	1392 146 1437 1479
centred$	1056 1083 1218 1219
centres$	1460
certain$	1277
chair	18
chair$	1269
chaira	824 1303
chairc	824 1303
chairchecks$	824
chaird	824 1303
chaire	824 1303 1116
chairf	824 1303
chairh	824 1303
chairl	824 1303
chairm	824 1303
chairo	824 1303
chairp	824 1303
chairr	824 1303
chairs	824 1303
chairu	824 1303
chairv	824 1303
chairw	824 1303
challenge$	1550 418 799
challenged$	1560 799
challenges$	1550 418 799
challenging$	418 799
champi	396
champion$	314
chance	1592
chance$	97
change$	170 171 1516 1519 1521 328 1280 678
changed$	678
changees$	1516
changes$	170 1516 1519 1041 1521 1280 678
changing$	170 678
channels$	1517 1554
chat	1013
chat$	1013 1492
chatti	1004
chatting$	1483
check	807 1310 310 1198 479
check$	1310 256 310 479 696
checked$	696
checking$	256 696
checks$	824 256 696
child$	1028 413
childr	843 846 54 866 1353 885 925 1418 940 941 1421 1424 175 1478 1022 1164 1176 1184
children$	1322 1325 1028 1590
choice	1592 1202 1278
choices$	755
choose	1314 88 327
choose$	1133
chooses$	1133
choosi	327
choosing$	1133
chose	327
chose$	1133
chrono	1310 310 479
circle	1310 1014 310 479
circle$	1359 1396 974 994 190 1493
circles$	1359 974 1493
circul	824 1303 1116
cities	1459
cities$	1451
city	1434 1454 1459
city$	1436 1450
civil$	67
class	949 1428 1454 976 1459
class$	1443 1455 1456 994 1491
classe	1428 950
classes$	1311 1429 1460 1505
clause	1342
clause$	1341
clauses$	1341
clean$	105
clear	1187
clear$	992 437
clearing$	437
clears$	437
clicks	817
clicks$	1296
clique$	190
close$	1411 1007 1053 1070 431
closed	827 1116
closed$	1306 1461 431
closely$	1203
closer	249
closer$	112 1055
closes$	431
closing$	431
club	7 1310 1454 1459 310 479
club$	1392 146 1437 1443 1479 1505 311
clubs	949 1428
clubs$	1460 1505
co	345
co$	250 470
coachi	1310 310 479
coinci	1498
coincide$	1367
collab	249 250
collaborative$	1055 1056
collaboratively$	1203
collea	1039
colleagues$	1518
collec	178 1018
collect$	726
collected$	726
collecting$	726
collectiontime$	1497
collectiontimes$	1497
collects$	726
colleg	949 1428 950 1434 1454 976 1459 993
college$	1320 151 1436 1455 1456 1472 1505
colleges$	1429 1460 1472 1505
come	1294 1301 1314 312 364
come$	861 875 962 1118
comed$	1118
comeed$	1118
comes	364
comes$	861 1118
coming$	1345 1063 1130 1211
commis	1116
commit	10 818
commit$	553
commits$	553
committed$	1297 553
committee$	816
committing$	553
commun	819 865 1345 1187 1198 1202
communicate$	785
communicated$	785
communicates$	785
communicating$	785
communication$	1298 1344 1534 1547 733 785
community$	68
compan	864 1357 880
company$	1343 1359 892 893 1373 1473 1495
compared$	328
compla	845 1324
complaint$	1577
comple	808 4 812 1291 819 1301 1302 824 1303 827 1116 312
complete$	1287 1306 1118
completed$	1287 1306 1308 1118
completeed$	1118
completes$	1118
completion$	810 1298
concer	1058 1202
concern$	1519 1521 1550 380 1201 746
concerns$	1519 1041 1521 1537 1550 380 1201 1208 746
condit	1342 67 873
condition$	1341
conditions$	1341
conduc	1116
confer	1310 310 479
confid	1592 1202
confidence$	1080 492 738
confident$	492
confir	1054
confirmed$	1533
confis	77
congre	864 865 1345 1352
congregate$	1343
congregating$	1344
connec	960
connection$	75 1439 1030
connections$	111 1439 1030
consci	1091
conscious$	1570
consid	851 1054 1187
consider$	629
consideration$	1534 1072 1591 1199 630
considerations$	630
considered$	1330 1530 1533 629
considering$	629
considers$	629
consis	250 277 1187 396 1202
consistent$	1056 1536 1083
constant$	1070
consul	806 1307 1310 310 479
consult$	784
consultant$	603
consultation$	784
consulted$	1285 784
consulting$	784
consults$	784
contac	806 807 817 819 1301 824 1303 1307 24 1310 864 865 1345 1352 876 1362 1365 922 926 929 995 310 1198 479
contact$	1296 1298 1299 1336 52 859 862 863 1343 1344 868 1355 75 903 1394 1401 1404 1408 1410 1474 1016 314 1169 1200 1214
contacted$	1285 830
contacts$	1296
contin	244 249 621
continual$	1070
continued$	1050 1055 315 410
contra	873
contri	313
contributor$	0 1
contributors$	0 1
contro	116 210 1144
control$	1321 139 1485 1511 1512
controling$	139
controls$	139
conven	1116
conver	1310 310 479
conversation$	1534 1569
conversations$	1534
cook$	670
cooking$	670
cooks$	670
cool	1017
cool$	1475 1496
cools$	1496
cooper	1151
coordi	250 277 313
coordinate$	763
coordinated$	1056 1083 763
coordinates$	763
coordinating$	763
cope	1086
cope$	1565
copy$	1293
core$	10 54 866 1353 885 925 1418 940 941 1421 1424 1478 1022 1164 1176 1184
could$	1319
counci	18 824 1303 1582
councilchecks$	824
counse	1310 310 479
counsel$	108
counsele$	108
counseled$	108
counseles$	108
counseling$	108
counselling$	1299
counsellor$	608
counsels$	108
count$	15 449
counti	949 1428 1459
counties$	1451
counting$	449
country$	1450
counts$	449
county	1434 1454 1459
county$	956 1436 1450
course	1310 310 479
course$	2 1290 1528 311 481
court	1574
court$	67 547
cover	851
cover$	1330
covere	851 46 47 48 49
covered$	1330 852 854 855
crackdown$	542
create	1116
create$	801
created$	801
creates$	801
creati	4
creating$	801
creation$	810
crime$	514
crimes$	514
cross	876
cross$	1355 1367 1498 249
crowd	1357 1014
crowd$	1406 994 1493
crowds$	1406 1493
cultur	1202
culture$	1224 740
curb	116
curfew	67 873 77
curfew$	205 1180 375
curfews$	205 1180 375
curiosity$	1546 1189 1214
curiou	1091
curious$	1536 1570 1284
curtai	116
customers$	1185
cut	59 154 210 224
cut$	1337 73 1360 139 217 649
cuting$	139
cuts	59 154
cuts$	139 649
cuttin	59 154
cutting$	73 649
dad	908
dad$	585
daily$	1286
dashbo	1310 310 479
date$	1588
daughter$	1028 585
daughters$	1028
day	949 1428 1459
day$	1292 937 1432 1447 1448 1008
days	1428 490
days$	1292 937 1433 1448 1460 1008
deal$	265
dealer$	1141 615
dealers$	1185 498 615
dealing$	519
dealt$	47 48 49
decide	1054
decided$	1533
declin	488
decrea	488
deepen	396
delet$	376
delete$	207 376
deleted$	376
deletes$	376
deleting$	376
delets$	376
delive	808 4 819 1301 824 1303 1116
deliver$	700
delivered$	1287 700
delivering$	700
delivers$	700
delivery$	810 1298
depart	1018
departuretime$	1497
departuretimes$	1497
dependence$	1030
descri	1314 836 845 1324 851 47
describe$	1315 1330 482
described$	1330
describes$	482
design	1116
detach$	72 217
detaching$	72
details$	1293
detective$	507
detectives$	507
deter	59
deter$	60 110 532
determ	1054
determined$	1533
deterr	59
deters	59
develo	1086 1116 386 396
develop$	1516 274 1565 770
develope$	274
developed$	1560 770
developes$	1516 274
developing$	274 770
development$	1519 1521
developments$	1519 1041 1521
develops$	1516 274 770
dialogue$	1214
did$	1319
die$	1017
dies	1017
dies$	1496
differ	74 975 208
difference$	494
different$	872 894 1387 913 131 1425 143 144 954 957 964 160 161 972 168 980 981 986 1466 187 188 202 212 1026 1027
difficult$	189
dilut	224
direct	1310 1592 310 479
direct$	79 915
directed$	79
directing$	79
direction$	1173
directions$	1351 1173
directs$	79
disassociate$	73
disban	909 910 997 370
disband$	179 1476
disbande$	179
disbanded$	1388 1389 179
disbandes$	179
disbanding$	179
discou	59
discourage$	60 61
discourages$	60 61
discouraging$	60 61
discus	851 46 1054 1116 1198
discuss$	631
discussed$	1330 852 1530 1533 631
discusses$	631
discussing$	631
discussion$	1534 1569 631
discussions$	1534 631
disentangle$	217
disman	909 370
dismantl$	179
dismantle$	179
dismantled$	1388 179
dismantles$	179
dismantling$	179
disper	90 909 910 359
dispersal$	1165 1173
dispersals$	1173
disperse$	896 110 121 358
dispersed$	1388 1389 358
disperses$	358
dispersing$	358
displa	1310 310 1116 479
disrup	59 154
dissociate$	73
dissol	997
dissolv$	179
dissolve$	179 1475 1476
dissolved$	179
dissolves$	179
dissolving$	179
dissua	59
dissuade$	60
dissuades$	60
distan	153
distance$	72 959 193 217
distances$	72
distancing$	72
distant$	972
distri	4 1116
distribution$	810
diversion$	795
diversionary$	795
divert$	72 794
diverted$	794
diverting$	72 794
diverts$	72 794
divide	909 370
divided$	1388
dividi	370
do$	1314 82 895 1019 272 406
doctor$	602
does$	82 1019
doing$	272
don$	82 1019
done	808 827 1116
done$	1287 1306
door$	1248
doubl	488
down	488
down$	1297 207 1237 1251
downlo	1294 817 1301
downloads$	1296
draft$	682
drafte	1116
drafted$	682
drafting$	682
drafts$	682
draw$	72 135 270 450
drawing$	1577 450
drawn$	818
draws$	450
drive$	203 438
driveing$	203
driven	178
driven$	465
driver	17 1034 1582 313 1125
driver$	0 1 1513 1146
drivers$	0 1 823 1585
drives$	203 438
driving$	438
drop	73 293 488
drop$	7 1310 879 1107 1108 310 458 473 479
dropin$	1099
dropins$	1099
droppe	488
dropped$	458
droppi	73 488
dropping$	879 458
drops	488
drops$	458
drug$	518
drugs$	518
due$	1049 1201
each	1478 1490 1052 1097 1582 1184
each$	1286 1355 1382 955 1439 174 180 1474 196 1483 1487 1531 288 1576 1098 1578 1104 1124 333 1239 1241 1242 1244 1253 1266 1270
ear$	1222
earlie	488
early$	1237 475 476
easier	488
easier$	1006
eat$	924 717
eating$	717
eats$	924 717
educated$	946 1002 1010
effect	1187
effectively$	1537
effort	1059
effort$	1534 1538
efforts$	1534
elder	204
eldest	54 866 1353 1356 885 925 1418 940 941 1421 1424 140 955 174 1478 204 1022 225 1164 1176 1179 1184
elearn	1310 310 479
else$	1494
elsewh	1434 1015
elsewhere$	1334 1390 1425 1466 1481 1489 1494
email	807 1310 310 479
emaile	806 1307 1116
emailed$	1285
emails	824 1303
embed	396
embed$	758
embedded$	1560 758
embedding$	758
embeds$	758
emerge	1082
emerge$	1516 1561
emergees$	1516
emerges$	1516 1561
emotio	244
emotional$	1050
employ$	656
employing$	656
employs$	656
empowe	396
empower$	625
empowered$	625
empowering$	625
empowerment$	625
empowers$	625
enable$	278
enables$	278
enabling$	278
encour	1054 1592 396
encourage$	632
encouraged$	1533 632
encouragement$	804
encourages$	632
encouraging$	632
encrypted$	548
end	59 73 114 997
end$	879 125 971 1454 1461 177 1475 1476 1496 691
endeav	427
ended$	1337 1360 1461 691
ending	59 73
ending$	879 177 691
ends	59 114 1017
ends$	1461 177 1496 691
enforc	374
engage	806 819 1187 391 1202 1278
engage$	1197
engaged$	1285 1308 1197
engagement$	1298 1534 1121 1197 742
engages$	1197
engagi	391
engaging$	1197
enhanc	396
enhance$	768
enhanced$	1560 768
enhances$	768
enhancing$	768
enquir	1310 310 479
enrol$	220
enroled$	220
enroling$	220
enrolred$	220
enrols$	220
ensure	396
ensure$	381
ensured$	1560 381
ensures$	381
ensuring$	381
enter	364
enters	364
entrances$	967
entry	1018
entry$	1268
entrytime$	1497
entrytimes$	1497
episod	490
equip$	419
equipped$	419
equipping$	419
equips$	419
erode	154
escala	402
escalate$	1280
escalated$	1186
escalates$	1280
escort$	203
escorting$	203
escorts$	203
establ	1054 1116 396
established$	1038 1533
estate	1434 1454
estate$	1437
ethos$	744
evalua	1116
evenin	1310 949 1428 1459 310 479
evening$	1292 937 1432 1447 1448 982 1462 1008
evenings$	1292 937 945 1433 1448 1449 1460 982 1462 1008 1132
event	1310 310 479
event$	481
every	1490 1097 1582 1184
every$	1286 832 927 180 1077 288 1576 1578 309 1270
everyb	17
everybody$	823
everyo	17 1039
everyone$	823 1518 251
everything$	1212
evidence$	13 533
evolve$	1516
evolvees$	1516
evolves$	1516
exchange$	252
exclud	837 366
exclud$	373
exclude$	152 373
excluded$	1316 152 1010
excludes$	152 373
excluding$	152 373
excluds$	373
exclus	490
exclusion$	67 68
exerci	1310 310 479
existing$	1038 1075
exit	173
exit$	127 979
exiting$	127
exits$	127
expected$	123
expel	366
expel$	373
expele$	373
expeles$	373
expeling$	373
expels$	373
explai	836 845 1324
explain$	1315
exploi	1144 616
exploit$	1321 1511 1512
exploitation$	497
exploitative$	497
exploited$	497
exploiter$	497
exploiters$	497
exploiting$	497
exploits$	497
explor	851 47 1054
exploration$	1534
explore$	628
explored$	1330 1530 1533 628
explores$	628
exploring$	628
extend$	667
extending$	667
extends$	667
extract$	72
extricate$	72
eye$	1532
facili	1116 396
facilitate$	764
facilitated$	764
facilitates$	764
facilitating$	764
fade	1017
fade$	1496
fades$	1496
fair$	1284
fall	488
fallin	488
falls	488
falls$	1017
famili	17 39 1052 313
families$	0 1 823 20 885 80 1426 1469 1003 1531 1084 1585 1225 596
family	54 866 1353 885 925 1418 940 941 1421 1424 140 955 1434 1454 1478 1022 313 1164 1176 1184
family$	0 1 853 1426 1003 1034
far	182
far$	182 988 238
fashion$	1562
father	908
father$	585
fear	845 1324
fear$	1129
fears	845 1324
feasibility$	1229 425
feasible$	1194
fed$	1520
feed$	230
feeding$	230
feeds$	230
feel	1314 845 1324 1086
feel$	1565 482
feeling$	482
feels	845 1324
feels$	482
fell	488
felt	1314 845 1324
felt$	482
fence	1574
fence$	19 650
fences$	650
fencing$	19 650
fewer	25
fewer$	831 28 483 580
fight	490
file$	1332 1333 1335 1199
filed	1116
files	824 1303
fill$	451
filled	1116
filled$	451
filling$	451
fills$	451
film	1310 310 479
film$	1572 1577 1580
find	836 88
find$	1315 845 181
findin	850
finding$	1328 1329 181
finds$	181
finish	808 1018 1116
finish$	1475
finished$	1287
finishingtime$	1497
finishingtimes$	1497
finishtime$	1497
finishtimes$	1497
first$	1133
fit$	1523 645
fits$	645
fitted	825
fitted$	1304 645
fitting$	645
five	29 39 54 866 1353 885 104 925 1418 940 941 1421 1424 175 1478 1490 1022 1100 1125 1164 1176 1184
five$	835 1439 1098 1579 1266 1272
fix$	435
fixed$	435
fixes$	435
fixing$	435
flag	236
flexib	1091
flexible$	1570
flyer	1310 310 479
focus	396
focus$	1214 757
focused$	1218 1219 757
focuses$	757
focusing$	757
focussed$	1218 757
follow	817 837 1478
follow$	255
followed$	1316 37 1054
followers$	1296
following$	255 1130
follows$	255
footage$	513
footfall$	1121
for	1324 167
for$	821 1330 1416 1011 1525 1545 1559 1566 1576 1133 1188 1231 1247 1249
forbid	59 62 113 114 119
forbid$	60 886
forbidden$	1337
force$	509
form	949 1428 976 1459 993
form$	1443 1455 1456 1472 1477 1491 1505
forming$	1483
forms	1310 1428 950 310 479
forms$	1429 1460 1472 1505
fortnightly$	1286 1576
forum	10
forum$	816
forwar	1054
forward$	1533 1195 1196
forwards$	1195 1196
foster	396
found$	1350
four	29 39 54 866 1353 885 925 1418 940 941 1421 1424 175 1478 1022 1125 1164 1176 1179 1184
four$	835 65 1402
fragme	370
fragment$	179
fragmente$	179
fragmented$	179
fragmentes$	179
fragmenting$	179
free$	217 462
fresh$	105
friday$	1094
fridays$	1094
friend	23 29 843 39 846 54 865 866 867 1353 1357 880 1362 884 885 1370 1374 1385 104 925 1418 940 941 1421 1424 140 955 1438 960 1440 1441 175 1467 1478 1490 1014 1022 1052 1100 1125 1164 1176 1182 1184
friend$	111 987 1473 204
friendly$	1284
friends$	829 835 1322 1325 1358 1359 881 1379 1380 916 111 1396 1401 1405 1407 1414 1415 1427 1439 1453 1458 987 989 1473 204 1493 209 1495 1500 1502 1509 1531 1579 1168
friendship$	1344 1346 1358 880 1359 1393 111 1410 1412 1414 1438 1439 1464 190 1014 1493 211 1502 1168
friendships$	1344 1346 1358 1359 1393 111 1410 1412 1414 1439 190 1493 211 1502 1168
from	878 1440 1021 1105
from$	1338 879 919 944 1425 948 958 963 979 1489 1023 1508 258 1573 1576 1584 320 1134 1181 1236 1271
full$	315
fund$	12 642
funded$	642
fundin	1310 310 479
funding$	12 1035 1069 642
funds$	12 642
furthe	244 249
further$	915 1050 1055
future	249
future$	915 1055 1542 1201
gang$	68 1155 360
gap$	193
gaps$	1204
garden$	1577
gate$	19
gates$	19
gather	864 865 1345 1352 876 1361 1362 903 920 922 929 995 1004 1498
gather$	1343 1350 875 1355 1382 1383 1404 1408 1474
gathered$	1350
gathering$	1344 1395 1399 1406 1410 1483 1484
gatherings$	1399 1401 1406
genera	244
general$	1050
get	1314 836
get$	1315 72 962
gets$	72
getting$	72 1004
girl	54 866 1353 885 925 1418 940 941 1421 1424 140 955 1478 1022 1164 1176 1184
girl$	1426 204
girlfriend$	600
girls	23 39 54 866 1353 885 104 925 1418 940 941 1421 1424 175 1478 1490 1022 1100 1125 1164 1176 1184
girls$	829 1402 1426 1427 1439 204 1579 1175
giv$	274
give	244
give$	73 1050 266 274 665
given	1301 851 244 307 1116
given$	814 1330 1050 1530 266 1113 1116
gives$	274 665
giving$	73 266 274 665
givs$	274
go	1314 836
go$	1315 851 861 875 102 929 128 935 962 169 1031 1092 488
goalpost$	19
goalposts$	19
goe$	861
goes$	861 102 128 169 1031 1092 300 488
going	249
going$	1398 128 1055 1130 1188 389
gone$	1116
good$	1565 315
gos$	861
gp$	601
gran$	587
grandad$	587
grandbrother$	585
grandcarer$	585
grandcarers$	585
granddad$	585 587
granddaughter$	585
grandfather$	585
grandm	908
grandma$	587
grandmother$	585
grandmum$	585
grandp	908
grandparent$	585
grandparents$	585 598
grandsister$	585
grandson$	585
granma$	587
granny$	587
granpa$	587
grant	1310 310 479
grant$	12
grante	1116
greate	25 386
greater$	831 410
greet$	721
greeting$	721
greets$	721
grew	488
groom	1144 617
groom$	1321 1511 1512
groomed$	500
groomer$	500
groomers$	500
grooming$	500
grooms$	500
ground$	378
grounding$	378
grounds$	378
group	23 1310 29 843 39 846 847 54 866 1353 1357 884 885 1374 1385 104 1400 925 1418 940 941 1421 1424 949 1428 1434 1438 960 1442 175 1467 1478 1490 1022 1052 1100 1582 310 1125 1164 1176 1182 1184 1202 479
group$	816 829 835 1322 1325 1326 1358 1359 881 1377 1379 1380 1392 1393 916 1396 1401 1406 1407 1412 1414 1415 1427 1429 1437 1439 1443 970 974 1455 1458 176 983 1464 989 191 1001 1491 1492 1493 1495 211 1499 1500 1502 1504 1509 1531 1579 1590 1168
groups	1428
groups$	869 64 1359 1406 1429 974 1001 1493
grow	488
grows	488
growth$	25
guard	313
guardian$	595
guidan	1310 310 479
guidance$	1529 775
guide$	72 775
guided$	775
guides$	775
guiding$	775
gulf$	193
had$	22 1319
half	17 1428
half$	823 964
hall	7
hall$	1392 146 1437 1479
halt$	125
halv	488
halves	949 1428
hand$	1568 1273 666
handed$	1116
handing$	666
handle$	1485
handou	1310 310 479
hands$	666
hang$	864 1498
hangin	1004
hanging$	1345 1483 1484
happen	1116
hard$	189
harder$	189
harm	1144
harm$	1321 37 1511 1512 561
harmed$	561
harmful$	561
harming$	561
harms$	561
has	408
has$	22 1119 1122
have	1314 408
have$	22 254 284 1119 1122
having$	254 1129 461
he	39 204 225
head	1582
health	74 208
heard	845 1324 1187
heard$	493
hedge$	19
held	1301 24 47 48 49 1116 393
held$	830 854 855
help	1592 396
help$	41 1529 280 1205 1281 777
helped	178
helped$	41 777
helpful$	41 1194
helpin	396
helping$	280 777
helps$	280 777
her	54 866 1353 885 1400 925 1418 940 941 1421 1424 955 1442 174 1478 1490 1022 1164 1176 1179 1184
her$	50 933 947 159 1239 468
here	851
here$	1312 1330 1331
herfriends$	1500
hergroup$	1500
hierar	538
high$	315 342
higher	25 488
higher$	831 315
him	54 866 1353 885 925 1418 940 941 1421 1424 955 1442 174 1478 1490 1022 1164 1176 1179 1184
hire$	653
hires$	653
hiring$	653
his	1400
his$	50 933 947 159 1239 468
hisfriends$	1500
hisgroup$	1500
hits	817
hits$	1296
hoc$	1065
hold	960 393 408
hold$	135 1439 239 377 442 699
holding$	239 442
holds	824 1303
holds$	239 442 699
holist	244 250
holistic$	1050 1056
home	90 1434 1459 1018
home$	896 1378 1445 1481 1009 1501 1505 1507 1581 329 1271
homes	967
homes$	1378 1446 1460 1009 1505 1585
hometime$	1497
hometimes$	1497
honest$	1284
hope	845 1324 1592 427
hopes	845 1324 427
hoping	427
host$	676
hosted	1116
hosting$	676
hosts$	676
hotspot$	539
hotspots$	539
hours	1310 310 479
hours$	1292 14 945 1016 1236
house$	135
housed$	943 1010
household$	1003
households$	1469
houses	949 1428 967 993
houses$	1446 1472
how	238
how$	16 1044 1124 1229 1255
hub	7
humili	566
hurt	837 1144
hurt$	1316 1321 37 1511 1512 1145 560
husband$	593
identi	836 1054 1116
identification$	1030
identified$	1530 1533 1120 525 783
identifies$	398 525 783
identify$	1315 398 525 783
identifying$	398 525 783
identity$	1558
if$	1375 1488 229 1540 276 1157 388 1201 1208 474
implem	4 1116
implementation$	810
impos	374
impossible$	189
improv	25 386 396 488
improve$	831 767
improved$	831 1560 315 1226 767
improvement$	25
improves$	767
improving$	767
in	1303 1036 1062 1073
in$	1304 831 26 1313 34 841 87 1390 166 1487 1489 1501 1507 1515 241 243 1537 1541 257 1552 1559 1088 1096 1576 1099 1578 1586 1587 1132 1134 1137 371 1235 1250 1251 1257 1264 467 1279
incide	490
incident$	380
incidents$	380
includ	851 46 1187
include$	1330
included$	1330 852
inclusive$	1284
increa	25 386 396 408 488
increase$	25 831 1280
increased$	831 1560 315 410 1226
increases$	1280
increasing$	831
indivi	984 214
individually$	1463 1170
indoors$	1501 1507
induct	1310 310 479
induction$	2
influe	1278
influence$	1357 922 1401 798
influenced$	798
influences$	798
influencing$	798
influential$	1172
inform	1307 1310 1058 310 1187 479
inform$	786
information$	1293 819 1521 1537 1202
informed$	1056 1536 1199 1218 786
informing$	786
informs$	786
injunc	67 873 68 874
injunction$	1166
injunctions$	1166
injur	490
injured$	562
input$	735
ins$	1099
inside$	901 1501 1507
inspire$	626
inspired$	626
inspires$	626
instal	825 1116
install$	644
installed$	1304 644
installing$	644
installs$	644
instead$	164 1020 354
instru	119
instruct$	79
instructed$	79 123
instructing$	79
instructs$	79
intell	1058
intelligence$	1537
intend	427
inter$	249
interests$	111
interv	1310 310 479
intervention$	1204 1282
interventions$	1204
interview$	460
interviewed$	460
interviewing$	460
interviews$	460
into	167 1036
into$	1330 1419 158 1489 1515 1533 1112 371 1228
introd	4 1116 374
introduce$	729
introduced$	729
introduces$	729
introducing$	729
introduction$	810
investigate$	423
investigates$	423
investigating$	423
invita	1310 310 479
invite	806 1301 1307
invite$	659
invited$	1285 659
invites$	659
inviting$	659
involv	1187
involve$	805
involved$	805
involves$	805
involving$	805
is	809 47 237
is$	27 42 137
isolat	370
isolate$	369
isolates$	369
isolating$	369
isolation$	1481 1177
issue$	1519 1521 1550 380 1190 747
issued	1116
issues	1202
issues$	1519 1041 1521 1550 380 747
it	1324
it$	1037 1093 1131 1239 1241 1246 1265 1272
its$	905 1236 1237 1239 1258 1262 1265 468
join	812 1291 1301 926
join$	728
joined	1301
joined$	249 250 277 1187 728
joining$	728
joins$	728
joint	819 249
joint$	1298 970 176 983 1499 1055 1202
jointly$	1203
judgement$	1546 734
judgment$	734
july$	840
june$	840
keep	1314 883 88 393 408
keep$	43 60 886 110 135 136 138 961 186 194 216 222 247 377 394 412 695
keeped$	194
keepin	393
keeping$	60 135 136 138 186 194 216 222 247 377 394 695
keeps	393
keeps$	43 60 135 136 138 186 194 216 222 247 377 394 695
kept	47 48 49 1054 1116 393
kept$	1288 848 43 854 855 135 943 216 222 1533 377
kind$	994 1284
kinder	208
kitche	1574
knew$	1319 318
knife$	522
knives$	521
know	1314 845 1324 1187
know$	318
knowing$	318
known	47
knows	845 1324
knows$	318
labeled$	578
labelled$	578
lad$	204
lads	54 866 1353 885 925 1418 940 941 1421 1424 1478 1022 1164 1176 1184
lads$	204
lamp$	19
lamps$	19
landlo	1034 1582
landlord$	1513 502
landlords$	502
language$	1224
larger$	1480
last$	1313
late	1096
late$	1575
later$	1201
launch	1116
lead	18 313
lead$	72 314 1267
leadar	824 1303
leadat	824 1303
leadca	824 1303
leadch	824 1303
leadchecks$	824
leadci	824 1303
leadco	824 1303
leadde	824 1303
leadem	824 1303
leader	54 866 1353 1356 885 925 1418 940 941 1421 1424 140 955 1478 1022 225 1164 1176 1179 1184
leader$	1384 1172 1175
leaders$	1384 1172 1175 535
leadfi	824 1303
leadho	824 1303
leadin	204 1179
leadlo	824 1303
leadma	824 1303
leadme	824 1303
leadof	824 1303
leadpr	824 1303
leadre	824 1303
leadru	824 1303
leadse	824 1303
leadsh	824 1303
leadsu	824 1303
leadup	824 1303
leadvi	824 1303
leadwr	824 1303
leafle	1310 310 479
leaflet$	1293 1577 481
learn	396
learn$	1411
learni	1310 1058 310 479
learning$	1537
leave	1314 73 90 173
leave$	43 875 879 896 979 183
leaves$	43 183
leavin	73 1018
leaving$	43 879 183
leavingtime$	1497
leavingtimes$	1497
led$	305 1218
left	47
left$	848 43
lend$	684
lending$	684
lends$	684
less	210
less$	100 101 921 1006 353 484
lessen	224
lesson	1310 949 1428 310 479
lesson$	1311 146 1491 481
lessons$	1311 1320 1268
let$	857 882 129 961 991 294
leted$	857
lets$	129 294
letted$	857
letter	1310 310 479
letter$	1293
letting$	129
level$	315
levels$	315
liais	1198
liaise$	622
liaised$	622
liaises$	622
liaising$	622
liaiso	819
liaison$	1298 1534 622
library$	1437 1479
licenc	1310 310 479
licence$	67
lift$	456
lifted$	456
lifting$	456
lifts$	456
light$	19 286 434
lighting$	19 434
lights$	19 286 434
like	845 1324
likes	817 845 1324
likes$	1296
limit	59 883 116 210
limit$	139
limited$	1337
limiti	59
limiting$	139
limits	59
limits$	139
line$	262
lines$	262
linger$	1498
link	865 960
link$	1344 75 95 1439 1030 267 298 346
linked$	267 298
linking$	267 298
links	1202
links$	1344 75 95 1439 1030 267 1555 298 346 1202
list	836
list$	3 15 1315 1577 344
listen	1187
listen$	782
listened$	330 782
listening$	1200 416 782
listens$	782
lists$	15 344
lit$	1137
live	1434 1116
live$	1411 943 201 1510
lives$	201
living$	1411
lock$	19 194 637
locked$	194 637
locking$	194 637
locks$	19 194 637
log$	3 15
logged	1116
logged$	530
logs	824 1303
logs$	15 530
longer	1314 82 1019 488
longer$	51 76 888 118 120 932 1063 1127 365
look	427
look$	88 265 281 422 473
looked$	47 1054 422
lookin	427
looking$	281 422
looks	427
looks$	281 422
loop$	1199
loosen	154 1017 224
loosen$	1496
loosens$	1496
lose$	73
loses$	99
lower	488
lower$	452
lowered$	452
lowering$	452
lowers$	452
loyalties$	95
loyalty$	95 1030
lunch	949 1428 1018 1107 1108
lunch$	950 1586 1587 1268
lunche	1428
lunches$	1268
lunchtime$	1497
lunchtimes$	1497
made	1301 237 1116
made$	123
mail	1310 310 479
mailed	806 1116
mailed$	1285
main	204 1179
mainta	396 408
maintain$	771
maintained$	1560 771
maintaining$	771
maintains$	771
make$	181 200 237 253 1086 292 409 471
makes	824 1303
makes$	181 200 292 471
making$	181 200 253 471
male$	1140 614
males$	1140 614
mam$	586
man$	496 614
manage	18 824 1303 265 1086 1582 313 396
manage$	1485 1071 1565 762
managed$	1560 361 762
managerchecks$	824
manages$	762
managing$	762
manner$	1562
many$	1300 822
map	1310 310 479
map$	1577 296 316
mapped$	296 531
mappin	1310 310 479
mapping$	296 531
maps$	296 316
march$	840
mark$	1122
marks$	1122
master	1310 310 479
match	1107 1108
match$	1572 1586 1587
matter$	851 1550
matters$	1550
may$	840 1523
meal	1107 1108
meal$	1577 1586 1587 1268
meals$	1268
means$	1517 1554
measur	1059
measures$	1538 1060
mechanisms$	1060
mediat	1310 310 479
meet	807 24 1314 864 1352 876 1361 1362 903 920 926 929 1440 995 1498 1198
meet$	830 861 1343 875 1355 1382 1383 1404 1408 1474 998 291
meetin	819 1310 865 1345 1365 922 310 479
meeting$	1298 1336 1344 879 1393 1398 1410 982 1462 1004 1484 481
meetings$	1298 1336 1401 982 1462 1517
meets	824 1303
meets$	830 861 291
meetup$	1399
meetups$	1399
member	23 29 39 846 54 866 1353 884 885 1370 1372 104 925 1418 940 941 1421 1424 140 955 1438 174 1478 1490 1022 1052 313 1125 1164 1176 1184
member$	1426 204 1175
members$	0 1 20 829 835 843 1325 881 916 1402 1426 1439 204 1531 1175
membership$	965
memora	1310 310 479
men$	496 614
mend$	647
mended	825
mended$	1304 647
mending$	647
mends$	647
mentor	18 824 1303 1310 310 313 479
mentor$	0 1 314
mentorchecks$	824
mentoring$	1299
mentors$	0 1
mentorschecks$	824
messag	1310 926 1004 310 479
message$	1580
messages$	1336 859 549
messaging$	1336 1398 1483
met	1301 827 24 178 1187
met$	1295 1306 830
meters$	1397
metres$	1397
miles	182
miles$	1397 988
milestone$	21
milestones$	21
mind$	1567 1199
mindfu	1054 1091
mindful$	1533 1536 1570
minibu	1310 310 479
minimi	59 116 210 396
minimised$	1337 1560
minute	1310 310 1116 479
missin	837
missing$	1316 490
mistak	569
mitiga	396
mitigated$	1560
mix	864 1352 876 1361 929 1440 1498
mix$	1343 1355 1404 1408
mixing	865 1345 1365
mixing$	1344 1393 1410 1484
model$	1223
models$	1223
module	1310 310 479
moment$	1526
monday$	1094
mondays$	1094
money$	12
monito	1054 1198
monitor$	526
monitored$	1533 526
monitoring$	526
monitors$	526
monthly$	1286 301
months$	1542
more	25 244 249 386
more$	831 832 28 871 106 915 132 1480 208 1050 1055 315 1128 1212
most	17
most$	823 832 955
mother	908
mother$	585
motivate$	627
motivates$	627
motivating$	627
mov$	184 197
move	149
move$	78 90 102 135 1435 151 169 173 184 197 220 1031 1167 433
moved	149
moved$	837 78 102 909 943 946 169 184 197 1010 1031
moveed$	220
moveing$	78 220
movements$	537
movered$	220
moves	149
moves$	78 102 135 1435 169 184 197 220 1031 1167 433
moving	149
moving$	184 197 390 433
movred$	184 197
movring$	184 197
movs$	184 197
much$	822
multi$	819 249 250
mum	908
mum$	585
mural$	1577
must$	996 275
name	1314 836
name$	1315 446
named$	1120 333
names$	343 446 554
nan	908
nan$	588
nana$	588
nanny$	589
naturally$	1017
near	1007 1012
near$	892 1411 1491 1063 1250
nearby$	1235
necess	244
necessary$	1050 1193 1194
needed$	1193 1194
needs	1187 1202
needs$	1204 745
neither$	58 147 206
networ	10 1034 1039
network$	816 38 111 1493 1513 1518
networks$	111 1493 1517 1554
never	82 1019
never$	51 58 76 888 120 1430 156 172 192 365 583
new	74 208
new$	105 168 188
newsle	1310 310 479
newsletter$	481
next$	1007 1012 1201
nicer	208
nicer$	188
night	949 1428 1459
night$	1292 937 1432 1447 1448 1008
nights	1428 490
nights$	1292 937 1433 1448 1460 1008 1132
no	114
no$	57 85 109 126 130 195 321 322
nobody	39
nobody$	206 489
non	56 357
nonassociation$	1163
noncontact$	862
none	39
none$	86 147 206 489
nor$	58
normal$	1038
norms$	1224
not	883 82 114 1019 1020
not$	31 44 45 51 58 69 76 1364 888 118 120 1430 147 156 162 172 185 192 365 582
note	1310 850 236 310 479
note$	15 1328 1329
notes$	15
nothing$	89
notice	845 1324 873 874
notice$	63 286 1165 1173 1174
notices$	286 1165 1173 1174
notifi	1307
now$	1313 308
nowhere$	98
number$	6 1293 9 11
numbers$	1300
nurse	18 313
nurse$	609
nursea	824 1303
nursec	824 1303
nursechecks$	824
nursed	824 1303
nursee	824 1303
nursef	824 1303
nurseh	824 1303
nursel	824 1303
nursem	824 1303
nurseo	824 1303
nursep	824 1303
nurser	824 1303
nurses	824 1303 313
nurseu	824 1303
nursev	824 1303
nursew	824 1303
nurtur	396
nurture$	797
nurtured$	797
nurtures$	797
nurturing$	797
observ	1310 310 479
obtain	1116
occasi	490
occasions$	945
occur	1082
occur$	1561
occurs$	1561
october$	840
of	820
of$	1289 821 1315 1317 844 1330 1348 870 877 1370 897 901 977 979 1471 1482 1011 234 1522 1538 1068 1079 1584 1124 319 1149 1150 1160 1181 1231
off	878 1029
off$	1287 1306 66 879 1508 1237 1260 1261 1264
offer	1310 244 310 1202 479
offer$	1050 274 702 803
offere	806 1307 244 307 1116
offere$	274
offered$	1285 1050 1530 1054 1113 702 803
offeres$	274
offeri	244
offering$	1050 274 702 803
offers	824 1303 244
offers$	1050 274 702 803
office	18 824 1303 313
officer$	0 1 505
officerchecks$	824
officers$	0 1 505
officerschecks$	824
often$	822 1594 1159
older	204 1179
older$	54 866 1353 885 923 925 1418 940 941 1421 1424 1478 1022 334 336 1164 1176 1184 379
oldest	54 866 1353 1356 885 925 1418 940 941 1421 1424 140 955 174 1478 204 1022 225 1164 1176 1179 1184
on	1096
on$	1316 1363 1388 931 148 163 1487 1011 1540 1541 1076 1089 288 1575 1576 1578 1153 411 1236 1237 1250 1251 1260 1261 1283
once$	1286 1391 1409 1417 1576
one	1356 204 1179
one$	1355 81 889 84 902 930 140 947 955 174 984 1463 990 1474 196 206 1495 214 225 333 1170 1237 1252 1253 1272 489
ones$	1402 1449 1175
ongoin	244
ongoing$	1050 1070 620
only$	83 124 1463 218
open	1096
open$	813 1091 1575 1137 1200 1267 1284 635
opened	1116
opened$	635
opening$	430
opens$	635
operat	1151
opport	1592 1187 1202
opportunities$	1080 1204 1205 425
opportunity$	1556 425
opposite$	143 980
optimi	396
option	1592 1230
option$	1229 425
options$	1204 1229 425
order	1342 67 873 874 119
order$	1341 63 79 1165 1173 1174
ordere	1116
ordered$	79 123
ordering$	79
orders	873 874 119
orders$	1341 79 1165 1173 1174
ordina	277
ordinate$	1276
ordinated$	1056 1083 1276
ordinates$	1276
ordinating$	1276
organi	1116
other	1357 74 1362 1372 1374 1385 1400 953 1438 1441 1442 975 1467 208 1039 372 1182
other$	1358 881 1371 894 1393 915 917 1399 923 1405 1414 1415 1423 1427 143 165 972 168 986 1466 989 1470 1495 1502 1026 1509 1518 1178
others	1385 1438 1025 1039
others$	881 1371 1401 1405 1407 1414 1415 1427 989 1495 1502 1503 1504 1509 1518
our	851
our$	1330 468
out	1230
out$	810 838 1327 849 44 1330 852 854 1343 875 878 900 1408 1425 1434 150 959 1440 975 1000 1489 1496 1021 1087 1105 329 1213 1243
outcom	1202
outcomes$	750
outings$	1462
outlet	1278
outrea	1310 310 479
outreach$	1299
outsid	44 917 975
outside$	1466 1235 1250
over	997
over$	1349 91 1399 1475 1476 1480 405
overla	876 1498
overlap$	1355 1367
overs$	1399
oversi	1187 1202
oversight$	1214
overview$	1214
own$	853 856 899 934 1481 202 1170
owner	1582
pack	1310 310 479
pack$	1293
page	1310 310 479
page$	817
paid	1116
paid$	299
paint$	648
painte	825
painted$	1304 648
painting$	648
paints$	648
pair	54 866 1353 885 925 1418 940 941 1421 1424 174 1478 1022 1164 1176 1184
panel	10 1310 1039 310 479
panel$	816 1518
parame	850
parameters$	1329
parent	17 39 1052 1097 313
parent$	0 1 585
parents$	0 1 823 20 885 80 155 1003 1531 1084 1585 1225 1234 585
park$	1417 1437 1479
part	812 1291 1301 1302 370
part$	1308 44 851
partic	812 1291 817
participants$	1296
participation$	1121
partin	370
partne	10 819 1039 249 250 313 1202
partner$	594
partners$	0 1 816 1518 251
partnership$	816 1298 1055 1056 1203
pass$	236
passed$	1520
passes$	1268
pastor	244
pastoral$	1050
path	1574
pathwa	1278
pathways$	1517
patient$	1284
patrol	807 1310 310 479
patrol$	1299 511 677
patrolled$	677
patrolling$	677
patrols$	1299 511 677
pay$	643
paying$	643
pays$	643
peer	1357 880
peer$	54 866 1353 1357 880 1359 885 925 1418 940 941 1421 1424 1438 1473 1478 1014 1022 1164 1176 1184
peers	1438 1014
peers$	1358 1359 111 1453 989 1473 1493 1495 1502 1509
people	17 313
people$	0 1 823 20 829 835 1322 1325 1326 916 1439 1473 204 227 1531 1579 1590 1142 337 1185
per$	17
percen	17
percent$	823
perceptions$	1224
perform$	711
performance$	1572
performed$	711
performing$	711
performs$	711
periodic$	392
periodically$	1541 392 1201
permit$	857 991 1514 1548 1280
permited$	857
permits$	1514 1548 1280
permitted$	857 882 1024
person	54 866 1353 885 925 1418 940 941 1421 1424 140 955 1478 1022 313 1164 1176 1184
person$	0 1 1426 277 1142
phone	807
phone$	662
phoned	806
phoned$	1285
phones	77
phones$	662
phoning$	662
pick$	265 457
picked$	47 48 1054 457
picking$	457
picks$	457
picture$	1037
pitch	1574
plac	374
place	818 825 1310 149 310 1116 479
place$	1297 1304 1417 135 146 151 965 164 1457 1020 220 1526 1530 1539 1120 1188 1248
placed	149 1116
placed$	1411 943 946 169 1002 1010
placeed$	220
placeing$	220
placem	949 1428 950 1434 967 1454 976 1459
placement$	1435 151 1455 1505
placements$	1429 1435 151 1446 1460 1505
placered$	220
places	149 1102
places$	135 151 220 1526 1581 1248
placin	149
plan	1310 310 427 479
plan$	2 1293 21 1332 1335 1037 1201 481
planni	427
planning$	1534
plans	427
plans$	1060
plant$	705
planted$	705
planting$	705
plants$	705
play$	875 924 1572 718
playgr	949 1428 1459
playing$	718
plays$	718
podcast$	1580
point	836
point$	1315 1526
police	18 824 1303 313
police$	0 1 503
policechecks$	824
polici	1310 310 479
policing$	504
policy	1310 310 479
policy$	481
pop$	473
positi	74 208
position$	1201
positive$	1565 472 1284
possib	1230
possibilities$	425
possibility$	1229 425
possible$	988 1193 1194 1210 425
post	1310 310 479
post$	1312 1120
posted	1116
poster	1310 310 479
poster$	286 1577 481
posters$	286
potential$	425
power$	63 1165 1173 1174
powerful$	1485
powers$	63 1165 1173 1174
practi	1058 313 1202
practicable$	1194
practice$	1535 1537
practitioner$	0 1
practitioners$	0 1 251
presen	1310 1082 310 1116 479
presence$	893 1214 1216
present$	1457 1561 459 1267 1284
presented$	459
presenting$	459
presents$	1561 459
preven	59 62 883 113 114 396
prevent$	60 886 110 961 198 765
prevented$	1337 765
preventing$	60 198 765
prevention$	765
prevents$	60 198 765
prey	1144
prey$	1321 37
preying$	37
preys$	37
print$	671
printe	1116
printed$	671
printing$	671
prints$	671
priori	1187 396
priorities$	736
prioritise$	540
prioritised$	1560 540
prioritising$	540
priority$	1072 736
prise$	135
pro	74 208
proact	250 277 1091
proactive$	1056 1083 1570 793
proactively$	793
problem$	1550
problems$	1550
procedures$	1517
processes$	1517 1060
produc	4 824 1303 1116
production$	810
profes	10 1039 313
professional$	0 1 1067 314 383
professionals$	0 1 816 1518 251
profile$	1190 1214 529
profiled$	529
profiles$	529
profiling$	529
profit	1144
profit$	1321
progra	1310 310 479
programme$	2 1290 311
progre	827 1054
progress$	1516 1555 1201 759
progressed$	1306 1533 759
progresses$	1516 759
progressing$	759
progresss$	1516
prohib	59 62 113
prohibit$	60
prohibited$	1337
project$	1392 311
promise$	123
promises$	123
promot	396
promote$	633
promoted$	1560 633
promotes$	633
promoting$	633
promptly$	1537
proper$	1038
proportionate$	790
proportionately$	790
protec	396
protect$	772
protected$	1560 772
protecting$	772
protection$	67
protective$	1202
protects$	772
protoc	1310 310 479
protocol$	481
provid	824 1303 244 1116 408
provid$	274
provide$	1050 274 701 802
provided$	1050 1530 307 701 802
provider$	1472
providers$	1472
provides$	1050 274 701 802
providing$	1050 274 701 802
provids$	274
provis	4 1310 1434 310 1202 479
provision$	810 1505 1204 1205
provisions$	1505
pru$	1505
psychiatrist$	606
psychologist$	605
public	4 704
publication$	810
publis	1116
publish$	672
published$	672
publishes$	672
publishing$	672
pull$	72 135 215
pulle$	215
pullen$	215
pulles$	215
pulling$	215
pulls$	215
pupil$	204
pupils$	204
purcha	1116
purpose$	1558
put	374
put$	825 254 1116 694
puts$	694
putting$	254 694
qualit	1202
questi	1310 310 479
quicke	488
quit$	127
quiting$	127
quits$	127
racism	577
racist	577
radar$	1199
raise	236 265
raise$	1071 384 414 706
raised$	1520 384 1226
raises$	384 706
raising$	384 1191
ramp	1574
ran$	1117
rate	1314
rate$	315 482
rated$	482
rates$	315 482
rather$	164 1020 355
ratifi	1116
ration	210
re	998
re$	1004
reach	836
reach$	1315 407 480
reache	806 1301
reached$	1285 480
reaches$	407 480
reaching$	407
read	806 1294 1116
read$	1285 687
reading$	687
reads$	687
reassurance$	1529 731
reassure$	731
reassured$	731
reassures$	731
reassuring$	731
receiv	1301 1302 244 1116
receive$	1050
recogn	1086 396
recognise$	1565 779
recognised$	779
recognises$	779
recognising$	779
record	824 1303 1310 851 46 47 48 49 1039 236 310 1116 479
record$	3 15 1332 1333 1335 295
recorded$	1330 852 854 855 295
recording$	295
records$	15 1518 295
recove	488
recrui	806 1116
recruit$	655
recruited$	1285 655
recruiting$	655
recruits$	655
redraft$	681
redrafted$	681
redrafting$	681
redrafts$	681
reduc	116 210 224 488
reduce	59 396
reduce$	139 766
reduced$	1337 1560 766
reduceing$	139
reduces$	139 766
reduci	59
reducing$	766
referr	806 817 1301 1307 1310 310 479
referral$	1577
referrals$	1296
referred$	1285
reflec	1086
reflect$	1565
reform$	1477
refuse	114
regard$	1072
region	1454
regist	1294
register$	3 15 220
registered$	220
registering$	220
registerred$	220
registers$	15 220
regrou	998
regroup$	1477
regular$	1070 315 392 410
regularly$	1537 1541 392 1201
rehear	851
rehearsed$	1330
rehous	149
rehous$	184 197
rehouse$	141 184 197
rehoused$	946 141 184 197 1010
rehouses$	141 184 197
rehousing$	141 184 197
rehousred$	184 197
rehousring$	184 197
rehouss$	184 197
relati	865 867 908 1434 960 1202
relationship$	1344 1439 739
relationships$	1344 111 1439 1555 739
relatives$	597
releva	851 244
relevant$	1330 1038 1050 1193 1194
reliance$	1030
reloca	149
relocat$	184 197
relocate$	141 169 184 197
relocated$	946 141 169 184 197 1010
relocates$	141 169 184 197
relocating$	141 184 197
relocatred$	184 197
relocatring$	184 197
relocats$	184 197
remain	47 285 393
remain$	186 1057 377 412
remaining$	186
remains$	186 377
rememb	845 1324
remind$	634
reminded$	634
reminding$	634
reminds$	634
remov	366
remov$	215
removal$	71
remove$	72 152 215 675
removed$	152 1444 1010 675
removen$	215
removes$	152 215 675
removing$	72 152 215 675
removs$	215
reopen$	709
reopened$	709
reopening$	709
reopens$	709
repair	825
repair$	646
repaired$	1304 646
repairing$	646
repairs$	646
repeat	851 46
repeat$	1330
repeated$	1330 852
replac	825 1020 362
replace$	436 466
replaced$	1304 1461
replaces$	436
replacing$	436
replie	817
replies$	1296
reply	1294
report	807 817 824 1303 1310 1314 850 851 46 236 310 479
report$	1328 1329 481 482
reported$	1330 852 1520
reports$	1296
reques	374
requir	119
require$	79
required$	123 1193 1194
requireed$	79
requireing$	79
requires$	79
resent	845 1324
reserve$	720
reserves$	720
reserving$	720
residents$	1185
resili	1202
resilience$	741
resour	1310 310 479
resources$	1035 1069 1204
respec	396 572
respect$	781
respected$	1560 781
respectful$	781
respectfully$	781
respecting$	781
respects$	781
respite$	157
respon	1294 817 1301 1302 1091 396 1202
respond$	265 401 756
responding$	756
responds$	756
response$	1535 756
responses$	1296 756
responsibility$	1046
responsive$	1570
rest	1357 1374 1385 1400 1441 1467 1182
rest$	1405 1407 1427 1438 157 1495 1502 1025 1509
restri	59 116 210
restrict$	139
restricted$	1337
restricting$	139
restricts$	139
retain	408
return	1294 1301 1302
return$	203
returning$	203
returns$	203
retwee	817
retweets$	1296
reunit	998
reunite$	1477
review	824 1303 1310 1054 310 1116 1198 479
review$	2 1549 1199 395 789
reviewed$	1533 395 789
reviewing$	395 789
reviews$	395 789
revise	1116
rewrite$	680
rewrites$	680
rewriting$	680
rewritten$	680
ride$	962
right$	1038 1565
rights$	570
ring	807 1314 836 926
ring$	1315 663
ringing$	663
ringle	955 1179
ringleader$	1172 1175 534
ringleaders$	1172 1175 534
rings$	464 663
rise	488
rise$	25
rises	488
rising	488
risk	1202
risk$	1519 1550 380 1201 751
risks$	1519 1550 380 751
rival	618
road	1459
road$	1465
robbed	837
robbed$	1316 37 557
robber	490
robberies$	515
robbery$	515
robust	250 277 1187
robust$	1056 1083
role	1278
role$	417
roll	4
rolled$	1116
rollout$	810
room	7 949 1428 1574
room$	146 1491 1575 1577
rooms	1428
rose	488
rota	1310 310 479
rota$	1577
round$	1279
route	1459 1102
route$	966 1465 1102 1581
routes$	966 1517
routine$	392
routinely$	392
routines$	555
rule	1342
rule$	1341
ruled$	848
rules$	1341
run	1116
run$	1321 1117 1267 698
rung	806 24
rung$	1285 830
running$	698
runs	824 1303
runs$	1117 698
s$	50 922 947 159 1178
s34$	367 368
s35$	367 368
safe	1102 1187 1202
safe$	1565 1581 575
safegu	396 574
safeguard$	773
safeguarded$	1560 773
safeguarding$	773
safeguards$	773
safely$	1135 486
safer$	1565 1215 485 575
safety	1187 1202
safety$	1558
said	845 1324 46
said$	852 482
same	952
same$	1312 902 952 1431 968 969 1457 1012
sanction$	543
sanctions$	543
sat$	943
saturday$	1094
saturdays$	1094
saw	845 1324
say	1314 836 845 1324
say$	1315 482
saying$	482
says	845 1324
says$	482
scatte	909 910 370
scattered$	1388 1389
schedu	1116
scheme	1310 310 479
scheme$	311
school	18 824 1303 949 1428 950 1434 1454 976 1459 993 1052 1582 313
school$	0 1 1320 1435 151 1436 1437 1443 1452 1455 1456 1472 1505 1531 1056
schoolchecks$	824
schooled$	1002
schools$	0 1 1429 1460 1472 1505
scope	850 851
scope$	1328 1329 1330 424 425
scopes$	424
scoping$	424
score	1314
score$	32 482
scores$	32 482
screen	1310 310 479
search	837
search$	545
searched$	1316
searches$	545
seat$	135 201 1577 716
seated$	943 201 716
seating$	19 135 716
seats$	19 135 201 1248 716
section34$	367
section35$	367
secure	818 1116
secured$	1297
security$	1558
see	807 1314 845 1324 1362 926 929 1440 1498
see$	1352 876 1361 903 115 1404 1408 995
seeing	1345 1365
seeing$	1352 879 1393 1398 1484
seek	88 374 427
seek$	181 271
seekin	427
seeking$	181
seeks	427
seen	806 1301 1307 24 864 929 178
seen$	1285 830 1343 1350 1408
sees$	115
seize$	546
seized$	546
seizes$	546
seizure$	546
seizures$	546
self$	1202
sell	1144
sell$	1321 37 1511 1512
seller$	501
sellers$	1185 501
selling$	37 1130 1143 1145
sells$	37 1145
semina	1310 310 479
send	149
send$	203 220 660
sended$	220
sending$	203 220 660
sendred$	220
sends	824 1303
sends$	203 220 660
sense$	273
sensit	277 1091
sensitive$	1536 1083 1570 792
sensitively$	792
sent	1301 837 149 1116
sent$	1316 102 946 169 1002 1010 1031 661
separa	909 910 984 208 370
separate$	934 131 143 144 954 160 161 168 980 981 986 187 202 212 217 1026 1027 1183
separated$	1388 1389 1183
separately$	1463 612
separation$	370
september$	840
sergeant$	508
serve$	719
serves$	719
servic	7
service$	311
services$	1517 251 1554 1204 1205
serving$	719
sessio	1310 310 479
session$	937 1432 1437 1447 982 1462 481
sessions$	937 1433 1437 1449 982 1462
set	949 1428 1459 374
set$	851 46 47 48 1443 974 994 1491 1116 439 453
sets	1428
sets$	974 1460 439 453
setting$	1526 439
settings$	1526
sever	59 154 224
several$	196
severed$	1360
severi	59
severs	59
sew$	714
sewing$	714
sews$	714
share	236
share$	924 252 788
shared	1116
shared$	970 176 983 1499 1520 788
shares	817 824 1303
shares$	1296 924 788
sharing$	1298 1398 924 252 788
she	39 204 225
shed	1574
sheet	1310 310 479
sheet$	15
sheets$	15
shelte	1574
shelter$	19
shift	1310 310 479
shop	1582 1125
shop$	1417 1479
shopke	1034 313
shopkeeper$	0 1 1513 1147
shopkeepers$	0 1
shoplifting$	524
shops$	1479 1585
shorte	210 488
shorten$	707
shortened$	707
shortening$	707
shortens$	707
should$	996 1051 275 276
show	836
show$	1315 1122 1267 688
showing$	821 688
shown	307
shown$	1113
shows$	1122 688
shut$	194
shuted$	194
shuting$	194
shuts$	194
siblin	174 175
sign	1301 1302
sign$	812 817 19 826 286 1577 673
signed	1116
signed$	806 808 826 827 673
signing$	673
signpo	806
signpost$	623
signposted$	1285 623
signposting$	623
signposts$	623
signs$	19 286 673
since$	1134
single	214
singly	984
singly$	1463 1503 1170
sister	174
sister$	585
sit	47 876
sit$	864 875 1355 1361 96 924 1411 943 201 445
site	949 1428 964 1459
site$	1443 1447 1481
sites	1428
sites$	1460
sits$	924 201 445
sittin	1428
sitting$	1345 1398 1411 201 445
sittings$	1429
situat	1202
situation$	1037 1201
six	54 866 1353 885 925 1418 940 941 1421 1424 1478 1022 1125 1164 1176 1184
sixth$	993
skate	1574
skills$	1080
sleep	1314 920
sleepover$	1336 1399
sleepovers$	1336 1399
slide	1310 310 479
slot$	1008
slots$	1008
small	1006
small$	1485
so$	55 70 951 1446 200 213 1115 348
social	864 1345
social$	880 1014 356
socialise$	1343
sold$	37 1145
solicitor$	604
some	1356 204 1179
some$	955 196
somewhere$	1466 1015
son$	1028 585
song$	1580
sons$	1028
sooner	488
sort$	994
sought$	1530
space	1592
space$	193 1577
speak	807 929
speak$	926 1408 297 1267
speaking$	1345 297
speaks$	297
speed$	1589
spend	1314 876
spend$	864 1355 1411 326
spending$	1345 1393 1411 326
spends$	326
spent	818
spent$	1297 820 326
split	909 997 370
split$	1388 910 133 134 1476
splits$	133 134
splitting$	133 134
spoken$	806 1307 24
squad$	510
square$	864 1417 1437 1479
stabbing$	523
stabbings$	523
staff	17 18 313
staff$	0 1 823 251 1084 1225 1234
staffa	824 1303
staffc	824 1303
staffchecks$	824
staffd	824 1303
staffe	824 1303
staffed$	440
stafff	824 1303
staffh	824 1303
staffing$	1035 1069 440
staffl	824 1303
staffm	824 1303
staffo	824 1303
staffp	824 1303
staffr	824 1303
staffs	824 1303
staffs$	440
staffu	824 1303
staffv	824 1303
staffw	824 1303
stage	1574
stage$	1526
stagge	145
staggered$	212 1027
stall	1310 310 479
stand$	875 201 429 444
standi	1345
standing$	444
stands$	429 444
start	1314 1018
start$	911 169 220 692
started$	220 692
starting$	220 692
startred$	220
starts$	169 220 692
starttime$	1497
starttimes$	1497
stated	851
stated$	1330
stay	1314 47 1434 1086 285
stay$	943 151 186 1510 1057 1565 290 331 377 412
staying$	186 290
stays$	186 290 331 377
steer$	72 186 796
steered$	796
steering$	10 72 186 796
steers$	72 186 796
step$	173
stepbrother$	585
stepcarer$	585
stepcarers$	585
stepdad$	585
stepdaughter$	585
stepfather$	585
stepmother$	585
stepmum$	585
stepparent$	585
stepparents$	585
steps	1059
steps$	1538
stepsister$	585
stepson$	585
stereo	576
stereotypes$	1224
stigma$	1224
still$	833
stop	1314 59 883 113 114
stop$	60 73 1364 886 110 125 961 1461 177 1475 198 1005 324 693
stoppe	837
stopped$	1316 1337 1360 1461 324 693
stoppi	59 113
stopping$	60 177 198 693
stops	59 113
stops$	60 1461 177 198 1005 324 693
strang	1034
stranger$	1513
strate	1310 310 479
strategies$	1060 1080 1204
street	967
street$	1378
streets$	1378 1446
streng	396 1202
strength$	1555
strengthen$	769
strengthened$	1560 769
strengthening$	769
strengthens$	769
strengths$	250 1555
strive	427
strong$	410
submit	824 1303 1116
submit$	703
submits$	703
submitted$	703
submitting$	703
suitab	74 208 244
suitable$	1050 1194
sunday$	1094
sundays$	1094
superv	1310 310 479
supervised$	363
supervision$	1299
supper	1107 1108
supper$	1586 1587 1268
suppers$	1268
supplied$	37 1145
supplier$	520
suppliers$	520
supplies$	37 520
supply	1144
supply$	1321 37 1511 1512 520
supplying$	37 520
suppor	806 807 1310 178 1054 277 1091 310 1187 396 1202 479
support$	1299 244 1529 245 246 1060 382 1204 1205 774
supported$	1285 245 1533 774
supporting$	245 774
supportive$	1083 1570 410 1284 774
supports$	245 774
sure$	1277
surger	1107 1108
surgery$	1586 1587
survey	1310 310 479
suspen	366
suspend$	373
suspende$	373
suspended$	1444
suspendes$	373
suspending$	373
suspends$	373
sustai	624
sustained$	1560
swap$	710
swapped$	710
swapping$	710
swaps$	710
sweep$	713
sweeping$	713
sweeps$	713
swim$	1268
swims$	1268
switch$	454
switched$	454
switches$	454
switching$	454
system$	1056
t$	888
table	1459 1012
table$	19 1381 1447 1491
tabled	1116
tables	949 1428
tables$	19 1460
tackle	265 396
tackle$	1071 541 761
tackled$	1560 761
tackles$	541 761
tackling$	541 761
tailor	244
tailored$	1050
tak$	215
take	149
take$	4 43 203 215 240 253 271 279 306 686
takeing$	203
taken$	848 43 946 215 306 1116
takes	149
takes$	43 203 215 306 686
taking	149
taking$	215 253 279 306 686
taks$	215
talk	807 1310 310 479
talk$	926 426 1267 481
talking$	1398 1200
talks$	426
tally$	15
target	244 1144
target$	21 1321 1511 1512 528
targeted$	1050
targeting$	528
targets$	21 528
task$	21
tasks$	21
taught	178
taught$	943 1002 1010
teach$	135 274 669
teache	17 18 824 1303 313
teache$	274
teacher$	0 1
teacherchecks$	824
teachers$	0 1 823
teacherschecks$	824
teaches$	274 669
teaching$	274 669
teachs$	274
team$	1039
teams	993
teams$	1472
teenag	54 866 1353 885 925 1418 940 941 1421 1424 1478 1022 1164 1176 1184
teleph	806
telephoned$	1285
tell	1314 836 845 1324 119
tell$	1315 79 482 689
telled$	79
telling$	79 689
tells	845 1324 119
tells$	79 482 689
tellsed$	79
tellsing$	79
tellss$	79
ten	1125
term	1063
term$	1542
text	807 1310 926 310 479
text$	664
texted	806
texted$	1285
textin	1004
texting$	1483 664
texts$	664
than	869
than$	834 1348 1349 91 912 918 938 1161
that$	815 228 1124 1131 333 1272
thatfriends$	1500
thatgroup$	1500
the	1097 1230
the$	811 927 933 947 985 228 1084 1085 1093 1095 1575 1098 1101 1104 1124 1131 333 335 340 341 1225 1234 1236 1237 1239 1240 1241 1242 1243 1244 1246 1252 1253 1254 1255 1256 1257 1258 1260 1261 1262 1265 1266 468
thefriends$	1500
theft	490
theft$	517
thefts$	517
thegroup$	1500
their	1400
their$	832 50 93 933 159 1124 1131 1237 1239 1265 468
theirfriends$	1500
theirgroup$	1500
them	843 846 847 54 866 1353 884 885 925 1418 940 941 1421 1424 174 1478 1490 1022 225 1052 1097 1100 1125 1164 1176 1179 1184 1202
them$	1322 1325 1326 884 1376 916 1439 1531 1084 1579 1104 1590 1131 1156 1225 1234 1244 1263 1264 1270 1272
theme$	1550
themes$	1550
themse	29
themselves$	835 1561
then$	1593
therapist$	607
there$	1312 146 1457 1066 329 1235
these	1052
these$	843 1531
they	23 29 39 104 1424
they$	829 835 1037 463
thin$	94
things$	1037 1060 1200
think	845 1324 1086
think$	836 1565 1569 421
thinking$	1534 421
thinks	845 1324
thinks$	421
thinned$	94
thinning$	94
thins$	94
this	851
this$	1328 1329 1330 1331 933 985 1131 333
thisfriends$	1500
thisgroup$	1500
those$	36 226
though	845 1324
though$	1158
thought$	1534 1072
threat	837 490
threaten$	37 1511 1512 1513
threatened$	1316 37 563
threatens$	37
three	29 39 54 866 1353 885 925 1418 940 941 1421 1424 175 1478 204 1022 1164 1176 1179 1184
three$	835 54 866 65 1353 885 1402 925 930 1418 940 941 1421 1424 955 1478 196 1022 1095 1098 1164 1176 1184 1241 1272
throug	806
through$	1285 5 232 269 1283
thursday$	1094
thursdays$	1094
tie$	75 211 1030
ties	865 867 960
ties$	1344 1346 75 95 1439 211 1030
time	1428
time$	1343 875 1366 1368 1369 906 907 1391 1401 1409 125 936 937 1417 945 1431 1432 153 1449 1008 1016 1497 1503 1035 1526 1064 1069 1132 1135 1211
timely	277
timely$	1083
times	1428 490
times$	1309 937 1429 1008 1497 1506 1526
timeta	1310 949 1428 950 976 310 479
timetable$	1293 1455 1577
timetables$	1429
to	167
to$	1285 830 904 931 137 1425 158 996 1489 1491 1515 1045 1538 1543 1071 1551 1553 1559 275 1563 1570 1103 1583 1106 1109 1110 1123 1126 1133 1134 1136 1152 1188 1231 1233 1238 1247 1254 1271
togeth	864 865 1345 1352 876 1361 1362 903 1385 920 922 1403 929 952 1440 995 998
together$	1343 1344 1350 1354 1355 1382 1383 1386 1391 1399 1401 1408 1409 1410 1411 1417 1431 1457 1470 1474 1477 1483 1135 1171 1203
togethers$	1399 1410
told	845 1324 851 47 49
told$	1330 855 123 482
toolki	1310 310 479
tools$	1080
touch	864
touch$	1343 1200 403
tour	1310 310 479
toward$	1233
towards$	1233 1283
town	949 1428 1434 1454 1459
town$	1436 1450 1505
towns	1428 967
towns$	1446 1451 1460
track$	527
tracke	1310 310 479
tracked$	527
tracking$	527
tracks$	527
train$	640
traine	806 1301 1307 1116
trained$	1285 639
traini	819 1310 310 479
training$	2 1290 1298 1299 993 641
trains$	639
transf	149
transfer$	169 184 197 220
transfere$	184 197
transfered$	184 197 220
transferes$	184 197
transfering$	184 197 220
transferred$	946 169 184 197 1010 220
transferring$	184 197
transfers$	169 184 197 220
transl	1116
transp	178
trauma$	250
travel$	861 875 876 924 1411 962 1268
travelling$	1398
travels$	861 924
treated$	579
tries	427
trim$	712
trimmed$	712
trimming$	712
trims$	712
trip	1310 1107 1108 310 479
trip$	982 1462 1586 1587 481
trips$	982 1462
trust	1314 845 1324 1202 571
trust$	491
trusted$	491
trusts	845 1324
trusts$	491
try	427
trying	427
tuesday$	1094
tuesdays$	1094
turn	1294 1301 1302 1314
turn$	812 194 312 327 455
turned$	860 194 455
turning$	194 455
turnout$	1121
turns$	194 327 455
tutor	949 1428 1459 993
tutor$	949 950 976 1472
tutors	1428
tutors$	1460 1472
twice$	1286 1576
two	39 54 866 1353 1356 885 925 1418 940 941 1421 1424 174 1478 204 1022 1164 1176 1179 1184
two$	54 866 65 1353 885 84 891 1402 925 930 1418 940 941 1421 1424 140 947 955 1439 174 1478 196 206 1022 225 1095 1098 1164 1176 1179 1184 1241 1252 1253 1272
type$	994
unable$	97
uncle	908
uncle$	591
under$	264 1116
unders	1086 1187 396 1202
understand$	1565 778
understanding$	1284 778
understands$	778
undert	1116
undertake$	123
undertakes$	123
undo	154 224
unfair$	567
unfairly$	567
unfold$	1516
unfoldes$	1516
unfolds$	1516
unfollow$	376
unfollowe$	376
unfollowed$	376
unfollowes$	376
unfollowing$	376
unfollows$	376
unfriend$	376
unfriende$	376
unfriended$	376
unfriendes$	376
unfriending$	376
unfriends$	376
unit	1434 1459
unit$	1505
units$	1460 1505
unload$	715
unloaded$	715
unloads$	715
unlock$	636
unlocked$	636
unlocking$	636
unlocks$	636
unsafe$	487
unsupervised$	915
untangle$	217
until	1096
until$	958 199 1575 1236 1249
up	1291 1061 1073 1116
up$	1285 810 1304 1305 854 1344 879 1388 1389 1399 939 1419 1476 1483 1533 1055 1056 1540 1071 1552 1083 1571 303 304 1118 1200 1236 1245 1256 1257 1263
upd$	1118
update	824 1303 1310 1054 1058 310 1198 479
update$	233 1519 787
updated$	233 1533 1199 787
updates$	233 1519 1537 787
updating$	233 787
uped$	1118
upon$	1011
ups$	1296 1399 1118
upskil	396
uptake	4
uptake$	810 1121
urge$	428
urged$	428
urges$	428
urging$	428
use	1314 836 1059 1144
use$	1315 1321 1511 1512 1538 261 271 279 325 364
used	818
used$	1297 325
uses$	261 325
using$	279 1130 325
usual$	1038 1075
vehicle$	536
vehicles$	536
victim$	556
victims$	556
video	1310 310 479
video$	1572 1577 1580
view	1294
view$	1074
viewe	1301
views	817
views$	1296 1224
vigila	1091
vigilance$	1214
vigilant$	1536 1570
visibility$	1148
visible$	410 1284
visit	807 1294 24 1310 926 1107 1108 310 364 479
visit$	830 1336 1361 1586 1587 481 657
visite	806 1301 1307
visited$	1285 830
visiting$	1398 657
visits	817 824 1303 364
visits$	1296 830 1336 920 657
voice	1187 1202
voice$	732
voices$	732
volunt	1310 310 313 479
volunteer$	0 1
volunteers$	0 1
vulner	1202
vulnerabilities$	752
vulnerability$	752
wait	490
wait$	443
waiting$	443
waits$	443
waive$	723
waived$	723
waives$	723
waiving$	723
walk	807 1314 836 1102 1107 1108
walk$	1315 861 875 876 924 1411 962 1581 1586 1587 658
walkab	1310 310 479
walked$	658
walkin	1345
walking$	658
walks$	861 924 658
wall	1574
want	845 1324 427
wanted	845 1324
wants	845 1324 427
warden	313
warden$	0 1
wardens$	0 1
warn$	79 108 223
warne$	108
warned$	79 108 223
warnes$	108
warnin	874
warning$	79 108 223
warns$	79 108 223
was	47
was$	1319 42
watch	1294
watch$	287 1214
watched$	287
watches$	287
watchful$	1053
watching$	287 415
way	182
way$	1413 1465 988 1535 1562
ways$	1413 1204 1229 425
weaken	154 1017 224
weaken$	1496
weakens$	1496
weaker	1006
weaker$	1485
wean$	72
weaning$	72
webina	1310 310 479
webpag	1310 310 479
websit	1310 1574 310 479
wedge$	193
wednesday$	1094
wednesdays$	1094
weekly$	1286 1576 302
weeks$	1542
welcoming$	1284
welfare$	573
well$	469
wellbe	1202
wellbeing$	737
went$	1092
were	47
were$	1314 1319 42 137
what	238
what$	850 1044 1078 1124
whatev	238
whatever$	1044
whatsapp$	1013
when	238
when$	1375 229 1044 1527 1537 1538 1540 1541 276 1124 1188 1193 388 1201 1208 474
whenever$	1375 276 388 474
where	238 1102
where$	229 1044 1537 1538 1540 263 276 1581 1124 1188 1193 388 1208 404 474
wherever$	276 388
whether$	1229
which$	1124 1254
who	39
who$	815 1300 842 1032 1033 1124 1143 338
whoever$	339 1270
whole	1179
whole$	54 866 1353 885 925 1418 940 941 1421 1424 1478 1022 250 1164 1176 1184
whom$	1124
widen$	708
widened$	708
widening$	708
widens$	708
wider$	168
wife$	592
will$	809 996 1019 1051 275
wing	1459
wish	845 1324 427
wishes	845 1324 427
with	1007
with$	1285 854 855 858 1338 1342 1346 1347 879 892 1390 1403 928 1425 1489 1537 1540 1541 1071 1552 268 1103 1583 1113 1134 1152 1188 1197 1203 1220 1235 1249 1251 1254 1283
withdr	73
withdraw$	177 215 724
withdrawe$	215
withdrawen$	215
withdrawes$	215
withdrawing$	215 724
withdrawn$	1444 1461 724
withdraws$	177 215 724
wither	1017
wither$	1496
withers$	1496
within	44 112
within$	901 918
without$	1340 219 323 581
word$	349
work	819 427
work$	2 1298 1299 1462 1037 1534 1535 1555 396 397 477
worked	820
worked$	806 178 397 477
worker	18 824 1303 1310 310 313 479
worker$	0 1 1332 1335 314 1162 610
workerchecks$	824
workers$	0 1
workerschecks$	824
workin	819 1202 427
working$	10 1298 1534 1535 397 477
workload$	1035
works	427
works$	397 477
worksh	1310 310 479
workshop$	481
worrie	845 1324
worries$	1041 1521
worry	845 1324
worse	488
worst	1179
wrap	244
wraparound$	1050
write$	638
writes	824 1303
writes$	638
writing$	432
writte	851 46 1116
written$	806 1307 1330 852 638
wrong$	568
wrongly$	568
yards$	1397
year$	949 1443
young$	23 29 843 39 846 847 54 866 1353 884 885 104 925 1418 940 941 1421 1424 175 1478 1490 1022 1052 1084 1100 1585 1125 1164 1176 1184 1202 1225
younge	54 866 1353 885 925 1418 940 941 1421 1424 140 955 174 1478 204 1022 225 1164 1176 1184
younger$	923
youth$	1437 1185
youths$	916 1185
yp	39 54 866 1353 1356 1357 885 1372 1374 1385 104 1400 925 1418 940 941 1421 1424 140 955 1438 1441 1442 174 1467 1478 204 1490 1022 225 1164 1176 1179 1184
yp$	1439
zone	873 874
zone$	1165
zones	873 874
zones$	1165
