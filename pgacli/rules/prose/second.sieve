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

1$	1020
34$	367
35$	367
YP	1434
a$	1313 1377 1392 1426 1532 1564 1569 1572 1574 1575 1577 1580 1124 1156 1236 1237 1239 1240 1241 1242 1244 1246 1252 1253 1254 1256 1257 1258 1262 1265
abc	67 873
abcs	873
able$	76 1382 1498 238 317 388
about$	1227 1232
above$	1480
abreast$	730
academ	955 169 980
academy$	1505
accept	815
access	1086 1187
access$	1565 399
accommodation$	956
accordingly$	400 401
accoun	253 544
account$	239 1538 306
achiev	827
achieved$	1306
acknow	396
acknowledge$	780
acknowledged$	780
acknowledges$	780
acknowledging$	780
across$	940 1537 1203
act$	1206
action	831 253 310 479
action$	1287 21 249 1538
actions$	1287 21
active$	1070
activi	831 310 1278 479
activities$	970 176 983 1204 1205
ad$	259
add	1180
add$	674
added$	674
adding$	674
additi	1050
additional$	1529
addres	1332 854 248 1071 396
address$	203 1550 760
addressed$	1333 1533 760
addresses$	203 760
addressing$	760
adds$	674
adopt$	1085 683
adopte	1116
adopted$	683
adopting$	683
adopts$	683
adult$	332 333 1140 613
adults$	844 1057 495 613
advert	831 310 1116 479
advice$	244
advis$	108
advise$	79 108 776
advised$	108 776
adviseed$	79
adviseing$	79
advises$	79 108 776
advising$	108 776
adviss$	108
advoca	396
afraid	31
afraid$	1316 564
after$	33 1097 1181
afternoon$	937
afternoons$	937 1132
again$	998 1114
against$	40 914
agenci	816 1039 313
agencies$	806 807 1295 1518 1057
agency$	819 1534 1535
agenda$	393
agree	1180
agree$	123 448
agreed	248 1116
agreed$	1517 1533 314 448
agreem	831 1342 310 479
agreement$	1341
agreements$	1341
agrees$	123 448
aim	427
aiming	427
aims	427
alarm$	19
alarms$	19
alert	285
alert$	251 1570 478
all	1302 845 1011 1531 1576 1103 1184
all$	1286 823 832 1406 978 1052 1057 1239 1242 1266
alloca	818 1116
allocate$	697
allocated$	1297 314 697
allocates$	697
allocating$	697
allow$	51 961 185 229 263 474
allowed$	51 76 218
allows$	229 263 474
allowted$	51
alone	31 984
alone$	1316 1463 1002 1024 1170
along$	90 1279
alongs	206
alongside$	1491 1203 1283
altern	1359 1493 1113 1278
alternate$	131 954
alternating$	131
amend$	679
amende	1116
amended$	679
amending$	679
amends$	679
among$	1337 1380 940
amongs$	1537
amongst$	1537
an$	1532 1564 1574 1577 1124 1138 1252 1253 1254
analyst$	506
analysts$	506
and$	1318 1527 1529 1593
anothe	878 893 1374 1385 1400 1438 1442 1454 1039 1178 1182
another$	879 892 908 120 1414 1415 138 1425 948 143 151 158 1453 174 987 991 201 1495 1023 1026 1509 1518 1139 372
answer$	722
answered$	722
answering$	722
answers$	722
any$	1406 1040 1520 1521
anybody$	1270
anyone$	1270
apart	1352 883 886 103 104 153 1440 211
apart$	1388 910 940 135 136 137 142 1430 959 1496 1507
apolog	565
appl	1180
applic	831 310 479
applicable$	387 388
application$	292
applied$	441
applies$	441
apply$	441
applying$	441
appoin	831 310 1116 479
appoint$	654
appointed$	314 654
appointing$	654
appointment$	292
appoints$	654
approa	22 31 338
approach$	249 1056 279 743
approachable$	478
approached$	1316
approaches$	743
approaching$	919
approp	1493 1050 1187
appropriate$	1517 241 1529 387 388 791
appropriately$	1537 791
approv	818 1116
approved$	1297
april$	34
are	1288 1332 1522
are$	1312 1314 1327 1422
area	949 1428 955 169 980
area$	93 150 151 957 958 1165
areas	1428
areas$	93 175
arise	276
arise$	1082
arises$	1082 387
around$	864 1518 1529 1188 1283
arrang	824 1303 1116
arrange$	51
arranged$	1051
arrangeed$	51
arrangeted$	51
arrest	31 490
arrested$	1316
arriva	1497
arrivaltime$	1018
arrivaltimes$	1018
arrive	364
arrive$	1354
articl	831 310 479
as$	898 1514 1037 1523 1048 1533 1537 1538 1540 1541 1561 1157 1158 1188 1193 1201 1208 1280
asbo	67 873 68 874
asbos	873 874
aside$	453
ask	1314 39 1324
ask$	79 327 690
aske	327
asked	39 1324
asked$	39 79 123 690
asking$	79 690
asks	39 1324
asks$	79 327 690
aspira	1202
aspirations$	749
assaul	490
assault$	37 347
assaulted$	37 347
assaults$	37 347
assemb	831 310 479
assembly$	481
assess	831 44 1332 310 479
assessment$	1287 849 850 853 48 856
assign	1116
assign$	447
assigned$	314 447
assigning$	447
assigns$	447
assist$	619
assistance$	244 619
assisted$	619
assisting$	619
assists$	619
associ	58 59 60 867 1352 70 878 882 883 1408 995
associate$	864 1355 119 929 1474
associating$	1344 1393
association$	1344 1346 125 357 550
associations$	551
assumptions$	1224
at$	1313 1320 1366 1369 1390 1452 1487 1489 1506 1526 1533 1550 1573 1097 1578 1582 1132 1181 1228 1235 1236 1237 1249 1250 1251
attachment$	224
attachments$	224
attack	490
attack$	37 559
attacked$	37 1145 559
attacks$	37 559
attemp	427
attend	0 1 4 812 1291 1296 1298 1301 17 824 1303 830 1116 312 364
attend$	1309 861 1487 1118 727
attendance$	810 819 821 35 315
attendd$	1118
attended$	1285 1309 1118
attendees$	817 821
attending$	1285 727
attends$	1309 861 1118 727
attention$	266
attitudes$	1224 754
audit	831 310 479
audit$	1287
aunt	102
aunt$	590
auntie$	590
aunty$	590
availa	285 1116
available$	1517 1051 269 1570
avoid	73 885
avoid$	1358 1430
avoidi	73
avoiding$	1358 1130
aware	237 248 285
aware$	1043 1533 251 1570
awaren	1202
awareness$	384 385 386 420 748
away	955 153 1454 988
away$	54 1352 885 886 1390 917 117 1425 959 173 182 1489 1507 1029 1243
back	1036
back$	1515 1135 1271
bail$	67
ban	865 868 113 1399 925 1172
ban$	866 1365 916 152
banned	865 868
banned$	858 866 152
banner$	286
banners$	286
bannin	865 868 113
banning$	866 152
bans	865 868 113 925
bans$	866 152
bar	865 868 113 1172
bar$	866 152
barred	865 868
barred$	858 152
barrier$	193
barrin	865 868 113
barring$	152
bars	865 868 113
bars$	866 152
base$	403
based$	1535
basis$	1065
be	1522 1091 1199
be$	1327 1354 909 928 1411 1422 1530 1054 1536 1066 1081 1089 1218 1284
bear$	1088
bearing$	1088
bears$	1088
become	1522
been$	1293 828 1327 1422 1530
before$	1313 839 1097 584
behavi	1202
behaviour$	67 68 1224 753
behaviours$	1224 753
behind	1096
behind$	183 1575 1143 552
being	1522 1091 1202
being$	1327 60 919 1411 1530 1129 1130 1218 469
believ	39 1324
belong	851 1332
belong$	1330
belonging$	1079
bench	1095
bench$	19
benches$	19
beside	1486 206
beside$	1491 1250
best	1187
best$	468
better	1359 1493 1050 1055 1192 396 488
better$	894 1453 994 1529 1534 1565 1121
betwee	1342
between$	1337 1338 1346 1347 940 999 1537 1152
beyond	1329 917
bid	831 310 479
bigger$	1480
bin$	19
bins$	19
block$	859 376
blocke$	376
blocked$	858 859 376
blockes$	376
blocking$	859 376
blocks$	859 376
board	816
board$	1295 225 411
boardi	955
boarding$	167
bond	867 960
bond$	1346 95 1439 190 1017 224
bonds$	95 1439 224
book	1301
book$	668
booked	1301 1116
booked$	668
booking$	292 668
bookle	831 310 479
booklet$	814
books$	668
boroug	949 1428 955 169 980
borough$	150 957 971 1505
boroughs$	166
both	1011 1576 1103
both$	1237 1239 1241 1242
bought	1116
bought$	652
boy	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 946 1434 1478 1501 1164 1176 1184
boy$	947 1010
boyfriend$	599
boys	1308 845 1339 1345 1353 1364 1389 1404 1418 1419 1420 1421 1424 1460 1478 1011 1501 1579 319 1164 1176 1184
boys$	829 1402 947 948 1439 1010 1100 1175
break	949 1428 153 154 1497 1030 370
break$	73 133 134 950 959 157 173 997
breakf	1107 1108
breakfast$	1586 1587 1268
breakfasts$	1268
breaki	154
breaking$	133 134
breaks	1428 154
breaks$	133 134
breaktime$	1018
breaktimes$	1018
brief$	415 725
briefe	0 22
briefed$	1285 725
briefi	831 310 479
briefing$	1287 481 725
briefs$	725
bring$	685
bringing$	685
brings$	685
broken$	75 103 104 370 1241 1242
brothe	1459
brother$	585
brothers$	1142
budget$	12
build	1086 1192 396
build$	270 1080 1565 289 800
builde$	1080
buildes$	1080
buildi	980 396
building$	132 1431 958 194 1080 800
buildings$	175
builds	396
builds$	1080 289 800
built	825
built$	1304
bulb$	19
bulbs$	19
bump$	213
burglaries$	516
burglary$	516
burgled$	558
bus	980 1103
bus$	968 180 1248 1268
buses	949 1428 161
buses$	1446 175
busine	851
business$	1330
buy	338
buy$	842 1032 227 651
buyer$	499
buyers$	1142 1185 499
buying$	651
buys$	651
by	1105
by$	1319 1097 1584 1111 1133 329 1235 1246 1250 1279
cafe$	194
café$	194
call	831 310 479
call$	857 292 473
called	830
called$	1309 348 350
calling$	1004
calls	824 1303
calls$	857 53
calmer	488
came	815 1301
camera$	19 286
cameras$	19 286
campai	831 310 479
campaign$	1117
campus	949 1428
can	1314
can$	30 1382 1498 238 1530 1078 1212
cancel$	177
cancelled$	965 982
cancels$	177
cannot	1362 1382 1498
cannot$	1430
cap	922
cap$	139
capacity$	1035 1069
caping$	139
capitalise$	270
caps$	139
car$	180
card	831 310 479
card$	814 286 292
cards$	286 292
careful$	1070 478
carer	313
carer$	806 807 585
carers$	806 807 80 585
carried$	1116
carry	1314
carrying$	1130
case$	1516 1201
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
cease$	982 177 1476
ceases$	982
cent$	823
centre	1292 949 1428 980 250
centre$	913 1431 958 194
centred$	1535 1562 412 413
centres$	175
certain$	471
chair	18
chair$	463
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
challenge$	265 418 799
challenged$	275 799
challenges$	265 418 799
challenging$	418 799
champi	396
champion$	1120
chance	1113
chance$	1382
change$	170 171 231 234 236 328 474 678
changed$	678
changees$	231
changes$	170 231 234 235 236 474 678
changing$	170 678
channels$	232 1075
chat	207
chat$	207 1492
chatti	1004
chatting$	1483
check	1 831 310 1198 479
check$	831 256 310 479 696
checked$	696
checking$	256 696
checks$	824 256 696
child$	222 1219
childr	1322 1325 1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1460 1478 1501 1164 1176 1184
children$	843 846 222 1590
choice	1113 1202 1278
choices$	755
choose	1314 1373 327
choose$	1133
chooses$	1133
choosi	327
choosing$	1133
chose	327
chose$	1133
chrono	831 310 479
circle	831 208 310 479
circle$	880 1396 974 188 190 1014
circles$	880 974 1014
circul	824 1303 1116
cities	980
cities$	166
city	955 169 980
city$	957 971
civil$	67
class	949 1428 169 976 980
class$	964 1455 977 188 1491
classe	1428 950
classes$	26 1429 175 1505
clause	1342
clause$	1341
clauses$	1341
clean$	911
clear	1187
clear$	186 437
clearing$	437
clears$	437
clicks	1296
clicks$	817
clique$	190
close$	1411 1486 1532 1070 431
closed	827 1116
closed$	1306 982 431
closely$	1203
closer	1055
closer$	112 1534
closes$	431
closing$	431
club	1292 831 169 980 310 479
club$	913 1431 958 964 194 1505 1117
clubs	949 1428
clubs$	175 1505
co	1151
co$	250 470
coachi	831 310 479
coinci	213
coincide$	82
collab	1055 250
collaborative$	1534 1535
collaboratively$	1203
collea	1039
colleagues$	1518
collec	178 1497
collect$	726
collected$	726
collecting$	726
collectiontime$	1018
collectiontimes$	1018
collects$	726
colleg	949 1428 950 955 169 976 980 1472
college$	841 957 1436 1455 977 993 1505
colleges$	1429 175 993 1505
come	815 1301 1314 312 364
come$	861 1354 962 1118
comed$	1118
comeed$	1118
comes	364
comes$	861 1118
coming$	60 1063 1130 405
commis	1116
commit	816 818
commit$	553
commits$	553
committed$	1297 553
committee$	1295
committing$	553
commun	1298 59 60 1187 1198 1202
communicate$	785
communicated$	785
communicates$	785
communicating$	785
communication$	819 1344 249 262 733 785
community$	68
compan	58 878 74
company$	864 880 1371 87 88 1473 1495
compared$	328
compla	39 1324
complaint$	292
comple	2 4 812 1291 1298 1301 17 824 1303 827 1116 312
complete$	808 1306 1118
completed$	808 1306 23 1118
completeed$	1118
completes$	1118
completion$	810 819
concer	1058 1202
concern$	234 236 265 1186 1201 746
concerns$	234 235 236 1537 265 1186 1201 1208 746
condit	1342 67 873
condition$	1341
conditions$	1341
conduc	1116
confer	831 310 479
confid	1113 1202
confidence$	274 492 738
confident$	492
confir	248
confirmed$	1533
confis	77
congre	58 59 60 1352
congregate$	864
congregating$	1344
connec	960
connection$	881 1439 224
connections$	111 1439 224
consci	285
conscious$	1570
consid	851 248 1187
consider$	629
consideration$	249 266 306 393 630
considerations$	630
considered$	1330 1051 1533 629
considering$	629
considers$	629
consis	250 1083 1187 396 1202
consistent$	1535 251 1562
constant$	1070
consul	0 22 831 310 479
consult$	784
consultant$	603
consultation$	784
consulted$	1285 784
consulting$	784
consults$	784
contac	0 1 1296 1298 1301 824 1303 22 830 831 58 59 60 1352 70 883 886 116 926 1408 995 310 1198 479
contact$	817 819 820 857 52 53 56 57 864 1344 62 1355 881 97 109 1401 119 929 125 1474 1016 1120 363 1200 408
contacted$	1285 1309
contacts$	817
contin	1050 1055 621
continual$	1070
continued$	1529 1534 1121 1216
contra	873
contri	313
contributor$	806 807
contributors$	806 807
contro	922 210 338
control$	842 139 200 1032 227
controling$	139
controls$	139
conven	1116
conver	831 310 479
conversation$	249 284
conversations$	249
cook$	670
cooking$	670
cooks$	670
cool	211
cool$	996 1496
cools$	1496
cooper	345
coordi	250 1083 313
coordinate$	763
coordinated$	1535 1562 763
coordinates$	763
coordinating$	763
cope	1086
cope$	1565
copy$	814
core$	816 1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1478 1501 1164 1176 1184
could$	840
counci	18 824 1303 1103
councilchecks$	824
counse	831 310 479
counsel$	108
counsele$	108
counseled$	108
counseles$	108
counseling$	108
counselling$	820
counsellor$	608
counsels$	108
count$	15 449
counti	949 1428 980
counties$	166
counting$	449
country$	971
counts$	449
county	955 169 980
county$	150 957 971
course	831 310 479
course$	1287 5 243 1117 481
court	1095
court$	67 547
cover	851
cover$	1330
covere	851 46 1332 854 855
covered$	1330 852 1333 1334
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
cross	70
cross$	1355 82 213 1055
crowd	878 208
crowd$	927 188 1014
crowds$	927 1014
cultur	1202
culture$	1224 740
curb	922
curfew	67 873 77
curfew$	205 374 375
curfews$	205 374 375
curiosity$	1067 383 408
curiou	285
curious$	251 1570 478
curtai	922
customers$	1185
cut	865 154 210 1030
cut$	858 73 75 139 217 649
cuting$	139
cuts	865 154
cuts$	139 649
cuttin	865 154
cutting$	73 649
dad	102
dad$	585
daily$	1286
dashbo	831 310 479
date$	303
daughter$	222 585
daughters$	222
day	949 1428 980
day$	813 937 953 968 969 202
days	1428 490
days$	813 937 148 969 175 202
deal$	1071
dealer$	335 615
dealers$	1185 498 615
dealing$	519
dealt$	1332 854 855
decide	248
decided$	1533
declin	488
decrea	488
deepen	396
delet$	376
delete$	1013 376
deleted$	376
deletes$	376
deleting$	376
delets$	376
delive	2 4 1298 1301 824 1303 1116
deliver$	700
delivered$	808 700
delivering$	700
delivers$	700
delivery$	810 819
depart	1497
departuretime$	1018
departuretimes$	1018
dependence$	224
descri	1314 836 39 1324 851 1332
describe$	1315 1330 482
described$	1330
describes$	482
design	1116
detach$	72 217
detaching$	72
details$	814
detective$	507
detectives$	507
deter	865
deter$	866 916 532
determ	248
determined$	1533
deterr	865
deters	865
develo	1086 1116 1192 396
develop$	231 1080 1565 770
develope$	1080
developed$	275 770
developes$	231 1080
developing$	1080 770
development$	234 236
developments$	234 235 236
develops$	231 1080 770
dialogue$	408
did$	840
die$	211
dies	211
dies$	1496
differ	1359 1454 1493
difference$	494
different$	1351 894 908 107 131 1425 143 144 954 151 158 1445 967 972 1453 174 981 986 987 187 994 1008 212 1026 1027
difficult$	189
dilut	1030
direct	831 1113 310 479
direct$	79 1394
directed$	79
directing$	79
direction$	1173
directions$	66 1173
directs$	79
disassociate$	73
disban	103 104 997 370
disband$	179 1476
disbande$	179
disbanded$	1388 910 179
disbandes$	179
disbanding$	179
discou	865
discourage$	866 61
discourages$	866 61
discouraging$	866 61
discus	851 46 248 1116 1198
discuss$	631
discussed$	1330 852 1051 1533 631
discusses$	631
discussing$	631
discussion$	249 284 631
discussions$	249 631
disentangle$	217
disman	103 370
dismantl$	179
dismantle$	179
dismantled$	1388 179
dismantles$	179
dismantling$	179
disper	896 103 104 359
dispersal$	1165 1173
dispersals$	1173
disperse$	90 916 121 358
dispersed$	1388 910 358
disperses$	358
dispersing$	358
displa	831 310 1116 479
disrup	865 154
dissociate$	73
dissol	997
dissolv$	179
dissolve$	179 996 1476
dissolved$	179
dissolves$	179
dissolving$	179
dissua	865
dissuade$	866
dissuades$	866
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
divide	103 370
divided$	1388
dividi	370
do$	1314 1367 895 1498 272 406
doctor$	602
does$	1367 1498
doing$	272
don$	1367 1498
done	2 827 1116
done$	808 1306
door$	1248
doubl	488
down	488
down$	1297 1013 1237 1251
downlo	815 1296 1301
downloads$	817
draft$	682
drafte	1116
drafted$	682
drafting$	682
drafts$	682
draw$	72 941 270 450
drawing$	292 450
drawn$	818
draws$	450
drive$	1009 438
driveing$	1009
driven	178
driven$	465
driver	1302 1034 1103 313 319
driver$	806 807 228 340
drivers$	806 807 823 1106
drives$	1009 438
driving$	438
drop	73 293 488
drop$	1292 831 1358 1107 1108 310 458 473 479
dropin$	1099
dropins$	1099
droppe	488
dropped$	458
droppi	73 488
dropping$	1358 458
drops	488
drops$	458
drug$	518
drugs$	518
due$	1049 1201
each	1478 1011 1531 1576 1103 1184
each$	1286 1355 903 1434 1439 1459 1465 1474 1481 1483 1487 1052 1094 1097 1577 1578 1583 1124 1139 1239 1241 1242 1244 1253 1266 1270
ear$	416
earlie	488
early$	1237 1281 1282
easier	488
easier$	1006
eat$	118 717
eating$	717
eats$	118 717
educated$	140 196 204
effect	1187
effectively$	1537
effort	253
effort$	249 1538
efforts$	249
elder	1010
eldest	1339 1345 1353 877 1364 1404 1418 1419 1420 1421 1424 946 1434 1459 1478 1010 1501 1510 1164 1176 1179 1184
elearn	831 310 479
else$	209
elsewh	955 1015
elsewhere$	49 1390 1425 987 1002 1489 209
email	1 831 310 479
emaile	0 22 1116
emailed$	1285
emails	824 1303
embed	396
embed$	758
embedded$	275 758
embedding$	758
embeds$	758
emerge	276
emerge$	231 1082
emergees$	231
emerges$	231 1082
emotio	1050
emotional$	1529
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
encour	248 1113 396
encourage$	632
encouraged$	1533 632
encouragement$	804
encourages$	632
encouraging$	632
encrypted$	548
end	865 73 1399 997
end$	1358 931 165 169 982 177 996 1476 1496 691
endeav	427
ended$	858 75 982 691
ending	865 73
ending$	1358 177 691
ends	865 1399 211
ends$	982 177 1496 691
enforc	1180
engage	0 1298 1187 391 1202 1278
engage$	1197
engaged$	1285 23 1197
engagement$	819 249 315 1197 742
engages$	1197
engagi	391
engaging$	1197
enhanc	396
enhance$	768
enhanced$	275 768
enhances$	768
enhancing$	768
enquir	831 310 479
enrol$	220
enroled$	220
enroling$	220
enrolred$	220
enrols$	220
ensure	396
ensure$	381
ensured$	275 381
ensures$	381
ensuring$	381
enter	364
enters	364
entrances$	161
entry	1497
entry$	1268
entrytime$	1018
entrytimes$	1018
episod	490
equip$	419
equipped$	419
equipping$	419
equips$	419
erode	154
escala	402
escalate$	474
escalated$	380
escalates$	474
escort$	1009
escorting$	1009
escorts$	1009
establ	248 1116 396
established$	1517 1533
estate	955 169
estate$	958
ethos$	744
evalua	1116
evenin	831 949 1428 980 310 479
evening$	813 937 953 968 969 176 983 202
evenings$	813 937 945 148 969 970 175 176 983 202 1132
event	831 310 479
event$	481
every	1011 1576 1103 1184
every$	1286 832 1406 1465 1077 1094 1097 1578 309 1270
everyb	1302
everybody$	823
everyo	1302 1039
everyone$	823 1518 1057
everything$	1212
evidence$	13 533
evolve$	231
evolvees$	231
evolves$	231
exchange$	252
exclud	31 1172
exclud$	373
exclude$	152 373
excluded$	1316 152 204
excludes$	152 373
excluding$	152 373
excluds$	373
exclus	490
exclusion$	67 68
exerci	831 310 479
existing$	1517 269
exit	173
exit$	127 1458
exiting$	127
exits$	127
expected$	123
expel	1172
expel$	373
expele$	373
expeles$	373
expeling$	373
expels$	373
explai	836 39 1324
explain$	1315
exploi	338 616
exploit$	842 1032 227
exploitation$	497
exploitative$	497
exploited$	497
exploiter$	497
exploiters$	497
exploiting$	497
exploits$	497
explor	851 1332 248
exploration$	249
explore$	628
explored$	1330 1051 1533 628
explores$	628
exploring$	628
extend$	667
extending$	667
extends$	667
extract$	72
extricate$	72
eye$	247
facili	1116 396
facilitate$	764
facilitated$	764
facilitates$	764
facilitating$	764
fade	211
fade$	1496
fades$	1496
fair$	478
fall	488
fallin	488
falls	488
falls$	211
famili	1302 845 1531 313
families$	806 807 823 826 1364 80 947 184 197 1052 1563 1106 1225 596
family	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 946 955 1434 169 1478 1501 313 1164 1176 1184
family$	806 807 47 947 197 1034
far	988
far$	182 988 1044
fashion$	277
father	102
father$	585
fear	39 1324
fear$	1129
fears	39 1324
feasibility$	1229 425
feasible$	388
fed$	1041
feed$	230
feeding$	230
feeds$	230
feel	1314 39 1324 1086
feel$	1565 482
feeling$	482
feels	39 1324
feels$	482
fell	488
felt	1314 39 1324
felt$	482
fence	1095
fence$	19 650
fences$	650
fencing$	19 650
fewer	25
fewer$	1310 834 483 580
fight	490
file$	853 48 856 393
filed	1116
files	824 1303
fill$	451
filled	1116
filled$	451
filling$	451
fills$	451
film	831 310 479
film$	1093 292 1101
find	836 1373
find$	1315 39 1466
findin	44
finding$	849 850 1466
finds$	1466
finish	2 1497 1116
finish$	996
finished$	808
finishingtime$	1018
finishingtimes$	1018
finishtime$	1018
finishtimes$	1018
first$	1133
fit$	238 645
fits$	645
fitted	825
fitted$	1304 645
fitting$	645
five	835 845 1339 1345 1353 1364 1389 1404 1418 1419 1420 1421 1424 1460 1478 1011 1501 1579 319 1164 1176 1184
five$	29 1439 1577 1100 1266 1272
fix$	435
fixed$	435
fixes$	435
fixing$	435
flag	1042
flexib	285
flexible$	1570
flyer	831 310 479
focus	396
focus$	408 757
focused$	412 413 757
focuses$	757
focusing$	757
focussed$	412 757
follow	1296 31 1478
follow$	255
followed$	1316 37 248
followers$	817
following$	255 1130
follows$	255
footage$	513
footfall$	315
for	1324 1452
for$	1300 1330 1416 1490 1525 1545 1559 1566 1097 1133 1188 1231 1247 1249
forbid	865 868 113 1399 925
forbid$	866 1365
forbidden$	858
force$	509
form	949 1428 976 980 1472
form$	964 1455 977 993 998 1491 1505
forming$	1483
forms	831 1428 950 310 479
forms$	1429 175 993 1505
fortnightly$	1286 1097
forum	816
forum$	1295
forwar	248
forward$	1533 389 1196
forwards$	389 1196
foster	396
found$	65
four	835 845 1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1460 1478 1501 319 1164 1176 1179 1184
four$	29 871 1402
fragme	370
fragment$	179
fragmente$	179
fragmented$	179
fragmentes$	179
fragmenting$	179
free$	217 462
fresh$	911
friday$	288
fridays$	288
friend	1308 835 1322 845 1325 1339 59 1345 867 1353 878 74 883 1363 1364 1370 1374 1385 1389 1404 1418 1419 1420 1421 1424 946 1434 1438 960 1440 156 1460 1467 1478 1011 208 1501 1531 1579 319 1164 1176 1182 1184
friend$	111 181 1473 1010
friendly$	478
friends$	829 29 843 846 879 880 1360 900 901 1395 111 1396 1401 120 122 1414 1415 948 1439 168 979 181 1468 1473 1010 1014 1494 1495 215 1023 1509 1052 1100 1168
friendship$	1344 1346 879 74 880 1393 111 125 933 1414 1438 1439 985 190 208 1014 1017 1023 1168
friendships$	1344 1346 879 880 1393 111 125 933 1414 1439 190 1014 1017 1023 1168
from	1357 1440 1500 1105
from$	1338 1358 1398 1423 1425 1427 1437 963 1458 1489 1502 1508 1064 1573 1097 1584 320 1134 1181 1236 1271
full$	1121
fund$	12 642
funded$	642
fundin	831 310 479
funding$	12 1035 1069 642
funds$	12 642
furthe	1050 1055
further$	1394 1529 1534
future	1055
future$	1394 1534 257 1201
gang$	68 349 360
gap$	193
gaps$	1204
garden$	292
gate$	19
gates$	19
gather	58 59 60 1352 70 882 883 97 114 116 1408 995 1004 213
gather$	864 65 1354 1355 903 904 119 929 1474
gathered$	65
gathering$	1344 110 920 927 125 1483 1484
gatherings$	920 1401 927
genera	1050
general$	1529
get	1314 836
get$	1315 72 962
gets$	72
getting$	72 1004
girl	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 946 1434 1478 1501 1164 1176 1184
girl$	947 1010
girlfriend$	600
girls	1308 845 1339 1345 1353 1364 1389 1404 1418 1419 1420 1421 1424 1460 1478 1011 1501 1579 319 1164 1176 1184
girls$	829 1402 947 948 1439 1010 1100 1175
giv$	1080
give	1050
give$	73 1529 1072 1080 665
given	1301 851 1050 307 1116
given$	8 1330 1529 1051 1072 1592 1116
gives$	1080 665
giving$	73 1072 1080 665
givs$	1080
go	1314 836
go$	1315 851 861 1354 1387 1408 1413 935 962 975 1031 1571 488
goalpost$	19
goalposts$	19
goe$	861
goes$	861 1387 1413 975 1031 1571 300 488
going	1055
going$	919 1413 1534 1130 1188 1195
gone$	1116
good$	1565 1121
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
grandm	102
grandma$	587
grandmother$	585
grandmum$	585
grandp	102
grandparent$	585
grandparents$	585 598
grandsister$	585
grandson$	585
granma$	587
granny$	587
granpa$	587
grant	831 310 479
grant$	12
grante	1116
greate	25 1192
greater$	1310 1216
greet$	721
greeting$	721
greets$	721
grew	488
groom	338 617
groom$	842 1032 227
groomed$	500
groomer$	500
groomers$	500
grooming$	500
grooms$	500
ground$	378
grounding$	378
grounds$	378
group	1308 831 835 1322 845 1325 1326 1339 1345 1353 878 1363 1364 1374 1385 1389 1400 1404 1418 1419 1420 1421 1424 949 1428 955 1438 960 1442 1460 1467 1478 1011 1501 1531 1579 1103 310 319 1164 1176 1182 1184 1202 479
group$	1295 829 29 843 846 847 879 880 1360 92 900 901 913 1393 1395 1396 1401 927 122 933 1414 1415 948 1429 958 1439 964 1449 974 1455 979 1461 1462 985 1468 191 195 1491 1492 1014 1495 1017 214 215 1023 1504 1509 1052 1100 1590 1168
groups	1428
groups$	869 64 880 927 1429 974 195 1014
grow	488
grows	488
growth$	25
guard	313
guardian$	595
guidan	831 310 479
guidance$	244 775
guide$	72 775
guided$	775
guides$	775
guiding$	775
gulf$	193
had$	1307 840
half	1302 1428
half$	823 158
hall	1292
hall$	913 1431 958 194
halt$	931
halv	488
halves	949 1428
hand$	283 467 666
handed$	1116
handing$	666
handle$	200
handou	831 310 479
hands$	666
hang$	58 213
hangin	1004
hanging$	60 1483 1484
happen	1116
hard$	189
harder$	189
harm	338
harm$	842 37 1032 227 561
harmed$	561
harmful$	561
harming$	561
harms$	561
has	1214
has$	1307 1119 1122
have	1314 1214
have$	1307 1539 1090 1119 1122
having$	1539 1129 1267
he	845 1010 1510
head	1103
health	1359 1493
heard	39 1324 1187
heard$	493
hedge$	19
held	1301 830 1332 854 855 1116 1199
held$	1309 1333 1334
help	1113 396
help$	41 244 280 1205 475 777
helped	178
helped$	41 777
helpful$	41 388
helpin	396
helping$	280 777
helps$	280 777
her	1339 1345 1353 1364 1400 1404 1418 1419 1420 1421 1424 1434 1442 1459 1478 1011 1501 1164 1176 1179 1184
her$	1335 1412 1426 1444 1239 1274
here	851
here$	833 1330 1331
herfriends$	215
hergroup$	215
hierar	538
high$	1121 1148
higher	25 488
higher$	1310 1121
him	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1434 1442 1459 1478 1011 1501 1164 1176 1179 1184
hire$	653
hires$	653
hiring$	653
his	1400
his$	1335 1412 1426 1444 1239 1274
hisfriends$	215
hisgroup$	215
hits	1296
hits$	817
hoc$	1544
hold	960 1199 1214
hold$	941 1439 1045 1183 442 699
holding$	1045 442
holds	824 1303
holds$	1045 442 699
holist	1050 250
holistic$	1529 1535
home	896 955 980 1497
home$	90 93 966 1002 203 1022 1505 1507 1102 1135 1271
homes	161
homes$	93 1446 175 203 1505 1106
hometime$	1018
hometimes$	1018
honest$	478
hope	39 1324 1113 427
hopes	39 1324 427
hoping	427
host$	676
hosted	1116
hosting$	676
hosts$	676
hotspot$	539
hotspots$	539
hours	831 310 479
hours$	813 14 945 1016 1236
house$	941
housed$	943 204
household$	197
households$	184
houses	949 1428 161 1472
houses$	1446 993
how	1044
how$	16 1523 1124 1229 1255
hub	1292
humili	566
hurt	31 338
hurt$	1316 842 37 1032 227 1145 560
husband$	593
identi	836 248 1116
identification$	224
identified$	1051 1533 314 525 783
identifies$	398 525 783
identify$	1315 398 525 783
identifying$	398 525 783
identity$	1079
if$	1375 1488 1514 1540 1561 351 1194 1201 1208 1280
implem	4 1116
implementation$	810
impos	1180
impossible$	189
improv	25 1192 396 488
improve$	1310 767
improved$	1310 275 1121 1226 767
improvement$	25
improves$	767
improving$	767
in	1303 1036 1062 1073
in$	1304 1310 1311 1313 1319 1320 1372 1390 1451 1487 1489 1022 1507 1515 1526 1528 1537 1541 1542 1552 1559 1567 1096 1097 1099 1578 1586 1587 1132 1134 1137 1177 1235 1250 1251 1257 1264 1273 1279
incide	490
incident$	1186
incidents$	1186
includ	851 46 1187
include$	1330
included$	1330 852
inclusive$	478
increa	25 1192 396 1214 488
increase$	25 1310 474
increased$	1310 275 1121 1216 1226
increases$	474
increasing$	1310
indivi	984 1020
individually$	1463 1170
indoors$	1022 1507
induct	831 310 479
induction$	1287
influe	1278
influence$	878 116 1401 798
influenced$	798
influences$	798
influencing$	798
influential$	366
inform	22 831 1058 310 1187 479
inform$	786
information$	814 1298 236 1537 1202
informed$	1535 251 393 412 786
informing$	786
informs$	786
injunc	67 873 68 874
injunction$	1166
injunctions$	1166
injur	490
injured$	562
input$	735
ins$	1099
inside$	1380 1022 1507
inspire$	626
inspired$	626
inspires$	626
instal	825 1116
install$	644
installed$	1304 644
installing$	644
installs$	644
instead$	164 1499 354
instru	925
instruct$	79
instructed$	79 123
instructing$	79
instructs$	79
intell	1058
intelligence$	1537
intend	427
inter$	1055
interests$	111
interv	831 310 479
intervention$	1204 476
interventions$	1204
interview$	460
interviewed$	460
interviewing$	460
interviews$	460
into	1452 1036
into$	1330 940 1443 1489 1515 1533 1112 1177 1228
introd	4 1116 1180
introduce$	729
introduced$	729
introduces$	729
introducing$	729
introduction$	810
investigate$	423
investigates$	423
investigating$	423
invita	831 310 479
invite	0 1301 22
invite$	659
invited$	1285 659
invites$	659
inviting$	659
involv	1187
involve$	805
involved$	805
involves$	805
involving$	805
is	1288 1332 1522
is$	1312 1327 1422
isolat	370
isolate$	369
isolates$	369
isolating$	369
isolation$	1002 371
issue$	234 236 265 1186 384 747
issued	1116
issues	1202
issues$	234 235 236 265 1186 747
it	1324
it$	1516 1572 1131 1239 1241 1246 1265 1272
its$	1384 1236 1237 1239 1258 1262 1265 1274
join	812 1291 1301 926
join$	728
joined	1301
joined$	1055 250 1083 1187 728
joining$	728
joins$	728
joint	1298 1055
joint$	819 1449 1461 1462 214 1534 1202
jointly$	1203
judgement$	1067 734
judgment$	734
july$	34
june$	34
keep	1314 1362 1373 1199 1214
keep$	1328 866 1365 916 941 942 944 961 992 1000 216 1028 1053 1183 394 1218 695
keeped$	1000
keepin	1199
keeping$	866 941 942 944 992 1000 216 1028 1053 1183 394 695
keeps	1199
keeps$	1328 866 941 942 944 992 1000 216 1028 1053 1183 394 695
kept	1332 854 855 248 1116 1199
kept$	809 42 1328 1333 1334 941 943 216 1028 1533 1183
kind$	188 478
kinder	1493
kitche	1095
knew$	840 318
knife$	522
knives$	521
know	1314 39 1324 1187
know$	318
knowing$	318
known	1332
knows	39 1324
knows$	318
labeled$	578
labelled$	578
lad$	1010
lads	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1478 1501 1164 1176 1184
lads$	1010
lamp$	19
lamps$	19
landlo	1034 1103
landlord$	228 502
landlords$	502
language$	1224
larger$	1480
last$	1313
late	1096
late$	1575
later$	1201
launch	1116
lead	18 313
lead$	72 1120 461
leadar	824 1303
leadat	824 1303
leadca	824 1303
leadch	824 1303
leadchecks$	824
leadci	824 1303
leadco	824 1303
leadde	824 1303
leadem	824 1303
leader	1339 1345 1353 877 1364 1404 1418 1419 1420 1421 1424 946 1434 1478 1501 1510 1164 1176 1179 1184
leader$	905 366 1175
leaders$	905 366 1175 535
leadfi	824 1303
leadho	824 1303
leadin	1010 1179
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
leafle	831 310 479
leaflet$	814 292 481
learn	396
learn$	1411
learni	831 1058 310 479
learning$	1537
leave	1314 73 896 173
leave$	1328 1354 1358 90 1458 989
leaves$	1328 989
leavin	73 1497
leaving$	1328 1358 989
leavingtime$	1018
leavingtimes$	1018
led$	305 412
left	1332
left$	42 1328
lend$	684
lending$	684
lends$	684
less	210
less$	100 101 115 1006 353 484
lessen	1030
lesson	831 949 1428 310 479
lesson$	26 1431 1491 481
lessons$	26 841 1268
let$	51 76 129 961 185 294
leted$	51
lets$	129 294
letted$	51
letter	831 310 479
letter$	814
letting$	129
level$	1121
levels$	1121
liais	1198
liaise$	622
liaised$	622
liaises$	622
liaising$	622
liaiso	1298
liaison$	819 249 622
library$	958 194
licenc	831 310 479
licence$	67
lift$	456
lifted$	456
lifting$	456
lifts$	456
light$	19 286 434
lighting$	19 434
lights$	19 286 434
like	39 1324
likes	1296 39 1324
likes$	817
limit	865 1362 922 210
limit$	139
limited$	858
limiti	865
limiting$	139
limits	865
limits$	139
line$	1068
lines$	1068
linger$	213
link	59 960
link$	1344 881 95 1439 224 267 298 346
linked$	267 298
linking$	267 298
links	1202
links$	1344 881 95 1439 224 267 1076 298 346 1202
list	836
list$	3 15 1315 292 344
listen	1187
listen$	782
listened$	330 782
listening$	1200 1222 782
listens$	782
lists$	15 344
lit$	1137
live	955 1116
live$	1411 943 1007 225
lives$	1007
living$	1411
lock$	19 1000 637
locked$	1000 637
locking$	1000 637
locks$	19 1000 637
log$	3 15
logged	1116
logged$	530
logs	824 1303
logs$	15 530
longer	1314 1367 1498 488
longer$	1336 1361 888 924 1405 126 1063 321 1171
look	427
look$	1373 1071 281 422 473
looked$	1332 248 422
lookin	427
looking$	281 422
looks	427
looks$	281 422
loop$	393
loosen	154 211 1030
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
loyalty$	95 224
lunch	949 1428 1497 1107 1108
lunch$	950 1586 1587 1268
lunche	1428
lunches$	1268
lunchtime$	1018
lunchtimes$	1018
made	1301 1522 1116
made$	123
mail	831 310 479
mailed	0 1116
mailed$	1285
main	1010 1179
mainta	396 1214
maintain$	771
maintained$	275 771
maintaining$	771
maintains$	771
make$	1466 1485 1522 1059 1086 1098 1215 1277
makes	824 1303
makes$	1466 1485 1098 1277
making$	1466 1485 1059 1277
male$	334 614
males$	334 614
mam$	586
man$	496 614
manage	18 824 1303 1071 1086 1103 313 396
manage$	200 1550 1565 762
managed$	275 361 762
managerchecks$	824
manages$	762
managing$	762
manner$	277
many$	821 822
map	831 310 479
map$	292 296 316
mapped$	296 531
mappin	831 310 479
mapping$	296 531
maps$	296 316
march$	34
mark$	1122
marks$	1122
master	831 310 479
match	1107 1108
match$	1093 1586 1587
matter$	851 265
matters$	265
may$	34 238
meal	1107 1108
meal$	292 1586 1587 1268
meals$	1268
means$	232 1075
measur	253
measures$	1538 1060
mechanisms$	1060
mediat	831 310 479
meet	1 830 1314 58 1352 70 882 883 97 114 926 1408 1440 995 213 1198
meet$	1309 861 864 1354 1355 903 904 119 929 1474 192 291
meetin	1298 831 59 60 886 116 310 479
meeting$	819 857 1344 1358 1393 919 125 176 983 1004 1484 481
meetings$	819 857 1401 176 983 232
meets	824 1303
meets$	1309 861 291
meetup$	920
meetups$	920
member	1308 835 845 1325 1339 1345 1353 1363 1364 1370 893 1389 1404 1418 1419 1420 1421 1424 946 1434 1438 1459 1478 1011 1501 1531 313 319 1164 1176 1184
member$	947 1010 1175
members$	806 807 826 829 29 1322 846 1360 1395 1402 947 1439 1010 1052 1175
membership$	159
memora	831 310 479
men$	496 614
mend$	647
mended	825
mended$	1304 647
mending$	647
mends$	647
mentor	18 824 1303 831 310 313 479
mentor$	806 807 1120
mentorchecks$	824
mentoring$	820
mentors$	806 807
mentorschecks$	824
messag	831 926 1004 310 479
message$	1101
messages$	857 53 549
messaging$	857 919 1483
met	1301 827 830 178 1187
met$	10 1306 1309
meters$	918
metres$	918
miles	988
miles$	918 182
milestone$	21
milestones$	21
mind$	282 393
mindfu	248 285
mindful$	1533 251 1570
minibu	831 310 479
minimi	865 922 210 396
minimised$	858 275
minute	831 310 1116 479
missin	31
missing$	1316 490
mistak	569
mitiga	396
mitigated$	275
mix	58 1352 70 882 1408 1440 213
mix$	864 1355 119 929
mixing	59 60 886
mixing$	1344 1393 125 1484
model$	1223
models$	1223
module	831 310 479
moment$	1047
monday$	288
mondays$	288
money$	12
monito	248 1198
monitor$	526
monitored$	1533 526
monitoring$	526
monitors$	526
monthly$	1286 301
months$	257
more	25 1050 1055 1192
more$	1310 832 834 1350 1391 1394 1417 1480 1493 1529 1534 1121 322 1212
most	1302
most$	823 832 1434
mother	102
mother$	585
motivate$	627
motivates$	627
motivating$	627
mov$	990 1003
move	149
move$	78 896 1387 941 956 1436 975 173 990 1003 220 1031 1167 433
moved	149
moved$	31 78 1387 103 943 140 975 990 1003 204 1031
moveed$	220
moveing$	78 220
movements$	537
movered$	220
moves	149
moves$	78 1387 941 956 975 990 1003 220 1031 1167 433
moving	149
moving$	990 1003 390 433
movred$	990 1003
movring$	990 1003
movs$	990 1003
much$	822
multi$	1298 1055 250
mum	102
mum$	585
mural$	292
must$	1475 1560
name	1314 836
name$	1315 446
named$	314 1139
names$	343 446 554
nan	102
nan$	588
nana$	588
nanny$	589
naturally$	211
near	1486 206
near$	1371 1411 1491 1063 1250
nearby$	1235
necess	1050
necessary$	1529 387 388
needed$	387 388
needs	1187 1202
needs$	1204 745
neither$	1343 1432 1012
networ	816 1034 1039
network$	1295 38 111 1014 228 1518
networks$	111 1014 232 1075
never	1367 1498
never$	1336 1343 1361 888 1405 1430 1441 1457 1477 1171 583
new	1359 1493
new$	911 1453 994
newsle	831 310 479
newsletter$	481
next$	1486 206 1201
nicer	1493
nicer$	994
night	949 1428 980
night$	813 937 953 968 969 202
nights	1428 490
nights$	813 937 148 969 175 202 1132
no	1399
no$	863 891 915 932 936 1001 1127 1128
nobody	845
nobody$	1012 489
non	862 1163
nonassociation$	357
noncontact$	56
none	845
none$	86 1432 1012 489
nor$	1343
normal$	1517
norms$	1224
not	1362 1367 1399 1498 1499
not$	837 1329 45 1336 1343 875 1361 885 888 924 1405 1430 1432 1441 1447 1457 1470 1477 1171 582
note	831 44 1042 310 479
note$	15 849 850
notes$	15
nothing$	89
notice	39 1324 873 874
notice$	63 286 1165 1173 1174
notices$	286 1165 1173 1174
notifi	22
now$	1313 308
nowhere$	98
number$	6 814 9 11
numbers$	821
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
observ	831 310 479
obtain	1116
occasi	490
occasions$	945
occur	276
occur$	1082
occurs$	1082
october$	34
of	1299
of$	1289 1300 1315 1317 1323 1330 1348 1349 1356 1370 1376 1380 1456 1458 1471 1482 1490 1519 1043 1538 1547 1558 1584 1124 1125 1149 1150 1160 1181 1231
off	1357 1029
off$	808 1306 872 1358 1508 1237 1260 1261 1264
offer	831 1050 310 1202 479
offer$	1529 1080 702 803
offere	0 22 1050 307 1116
offere$	1080
offered$	1285 1529 1051 248 1592 702 803
offeres$	1080
offeri	1050
offering$	1529 1080 702 803
offers	824 1303 1050
offers$	1529 1080 702 803
office	18 824 1303 313
officer$	806 807 505
officerchecks$	824
officers$	806 807 505
officerschecks$	824
often$	822 1115 1159
older	1010 1179
older$	1339 1345 1353 1364 923 1404 1418 1419 1420 1421 1424 1478 1501 1140 336 1164 1176 1184 379
oldest	1339 1345 1353 877 1364 1404 1418 1419 1420 1421 1424 946 1434 1459 1478 1010 1501 1510 1164 1176 1179 1184
on	1096
on$	1316 884 1388 1410 1433 1448 1487 1490 1540 1541 1555 1568 1094 1575 1097 1578 1153 1217 1236 1237 1250 1251 1260 1261 1283
once$	1286 106 124 132 1097
one	877 1010 1179
one$	1355 887 1368 890 1381 1409 946 1426 1434 1459 984 1463 1469 1474 1481 1012 1495 1020 1510 1139 1170 1237 1252 1253 1272 489
ones$	1402 970 1175
ongoin	1050
ongoing$	1529 1070 620
only$	889 930 1463 1503
open	1096
open$	7 285 1575 1137 1200 461 478 635
opened	1116
opened$	635
opening$	430
opens$	635
operat	345
opport	1113 1187 1202
opportunities$	274 1204 1205 425
opportunity$	271 425
opposite$	143 174
optimi	396
option	1113 1230
option$	1229 425
options$	1204 1229 425
order	1342 67 873 874 925
order$	1341 63 79 1165 1173 1174
ordere	1116
ordered$	79 123
ordering$	79
orders	873 874 925
orders$	1341 79 1165 1173 1174
ordina	1083
ordinate$	1276
ordinated$	1535 1562 1276
ordinates$	1276
ordinating$	1276
organi	1116
other	878 1359 883 893 1374 1385 1400 147 1438 156 1442 1454 1467 1493 1039 1178 1182
other$	879 1360 892 894 1393 1394 917 920 923 120 1414 1415 138 948 143 1450 972 1453 986 987 1468 991 1495 1023 1026 1509 1518 372
others	1385 1438 219 1039
others$	1360 892 1401 120 122 1414 1415 948 1468 1495 1023 1024 1504 1509 1518
our	851
our$	1330 1274
out	1230
out$	810 838 848 43 1329 1330 852 1333 864 1354 1357 1379 929 1425 955 1435 959 1440 1454 1479 1489 1496 1500 1087 1105 1135 1213 1243
outcom	1202
outcomes$	750
outings$	983
outlet	1278
outrea	831 310 479
outreach$	820
outsid	1329 917 1454
outside$	987 1235 1250
over	997
over$	870 897 920 996 1476 1480 1211
overla	70 213
overlap$	1355 82
overs$	920
oversi	1187 1202
oversight$	408
overview$	408
own$	47 50 899 934 1002 1008 1170
owner	1103
pack	831 310 479
pack$	814
page	831 310 479
page$	1296
paid	1116
paid$	299
paint$	648
painte	825
painted$	1304 648
painting$	648
paints$	648
pair	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1459 1478 1501 1164 1176 1184
panel	816 831 1039 310 479
panel$	1295 1518
parame	44
parameters$	850
parent	1302 845 1531 1576 313
parent$	806 807 585
parents$	806 807 823 826 1364 80 155 197 1052 1563 1106 1225 1234 585
park$	132 958 194
part	812 1291 1301 17 370
part$	23 1329 851
partic	812 1291 1296
participants$	817
participation$	315
partin	370
partne	816 1298 1039 1055 250 313 1202
partner$	594
partners$	806 807 1295 1518 1057
partnership$	1295 819 1534 1535 1203
pass$	1042
passed$	1041
passes$	1268
pastor	1050
pastoral$	1529
path	1095
pathwa	1278
pathways$	232
patient$	478
patrol	1 831 310 479
patrol$	820 511 677
patrolled$	677
patrolling$	677
patrols$	820 511 677
pay$	643
paying$	643
pays$	643
peer	878 74
peer$	1339 1345 1353 878 74 880 1364 1404 1418 1419 1420 1421 1424 1438 1473 1478 208 1501 1164 1176 1184
peers	1438 208
peers$	879 880 111 168 1468 1473 1014 1495 1023 1509
people	1302 313
people$	806 807 823 826 829 29 843 846 847 1395 1439 1473 1010 1033 1052 1100 1590 1142 337 1185
per$	1302
percen	1302
percent$	823
perceptions$	1224
perform$	711
performance$	1093
performed$	711
performing$	711
performs$	711
periodic$	392
periodically$	1541 392 1201
permit$	51 185 229 263 474
permited$	51
permits$	229 263 474
permitted$	51 76 218
person	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 946 1434 1478 1501 313 1164 1176 1184
person$	806 807 947 1083 1142
phone	1
phone$	662
phoned	0
phoned$	1285
phones	77
phones$	662
phoning$	662
pick$	1071 457
picked$	1332 854 248 457
picking$	457
picks$	457
picture$	1516
pitch	1095
plac	1180
place	818 825 831 149 310 1116 479
place$	1297 1304 132 941 1431 1436 159 164 172 1499 220 1047 1051 254 314 1188 1248
placed	149 1116
placed$	1411 943 140 975 196 204
placeed$	220
placeing$	220
placem	949 1428 950 955 161 169 976 980
placement$	956 1436 1455 1505
placements$	1429 956 1436 1446 175 1505
placered$	220
places	149 1581
places$	941 1436 220 1047 1102 1248
placin	149
plan	831 310 427 479
plan$	1287 814 21 853 856 1516 1201 481
planni	427
planning$	249
plans	427
plans$	1060
plant$	705
planted$	705
planting$	705
plants$	705
play$	1354 118 1093 718
playgr	949 1428 980
playing$	718
plays$	718
podcast$	1101
point	836
point$	1315 1047
police	18 824 1303 313
police$	806 807 503
policechecks$	824
polici	831 310 479
policing$	504
policy	831 310 479
policy$	481
pop$	473
positi	1359 1493
position$	1201
positive$	1565 472 478
possib	1230
possibilities$	425
possibility$	1229 425
possible$	182 387 388 404 425
post	831 310 479
post$	833 314
posted	1116
poster	831 310 479
poster$	286 292 481
posters$	286
potential$	425
power$	63 1165 1173 1174
powerful$	200
powers$	63 1165 1173 1174
practi	1058 313 1202
practicable$	388
practice$	1056 1537
practitioner$	806 807
practitioners$	806 807 1057
presen	831 276 310 1116 479
presence$	87 408 410
present$	172 1082 459 461 478
presented$	459
presenting$	459
presents$	1082 459
preven	865 868 1362 113 1399 396
prevent$	866 1365 916 961 198 765
prevented$	858 765
preventing$	866 198 765
prevention$	765
prevents$	866 198 765
prey	338
prey$	842 37
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
prioritised$	275 540
prioritising$	540
priority$	266 736
prise$	941
pro	1359 1493
proact	250 1083 285
proactive$	1535 1562 1570 793
proactively$	793
problem$	265
problems$	265
procedures$	232
processes$	232 1060
produc	4 824 1303 1116
production$	810
profes	816 1039 313
professional$	806 807 261 1120 1189
professionals$	806 807 1295 1518 1057
profile$	384 408 529
profiled$	529
profiles$	529
profiling$	529
profit	338
profit$	842
progra	831 310 479
programme$	1287 5 1117
progre	827 248
progress$	231 1076 1201 759
progressed$	1306 1533 759
progresses$	231 759
progressing$	759
progresss$	231
prohib	865 868 113
prohibit$	866
prohibited$	858
project$	913 1117
promise$	123
promises$	123
promot	396
promote$	633
promoted$	275 633
promotes$	633
promoting$	633
promptly$	1537
proper$	1517
proportionate$	790
proportionately$	790
protec	396
protect$	772
protected$	275 772
protecting$	772
protection$	67
protective$	1202
protects$	772
protoc	831 310 479
protocol$	481
provid	824 1303 1050 1116 1214
provid$	1080
provide$	1529 1080 701 802
provided$	1529 1051 307 701 802
provider$	993
providers$	993
provides$	1529 1080 701 802
providing$	1529 1080 701 802
provids$	1080
provis	4 831 955 310 1202 479
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
pull$	72 941 1021
pulle$	1021
pullen$	1021
pulles$	1021
pulling$	1021
pulls$	1021
pupil$	1010
pupils$	1010
purcha	1116
purpose$	1079
put	1180
put$	825 1539 1116 694
puts$	694
putting$	1539 694
qualit	1202
questi	831 310 479
quicke	488
quit$	127
quiting$	127
quits$	127
racism	577
racist	577
radar$	393
raise	1042 1071
raise$	1550 1190 414 706
raised$	1041 1190 1226
raises$	1190 706
raising$	1190 1191
ramp	1095
ran$	311
rate	1314
rate$	1121 482
rated$	482
rates$	1121 482
rather$	164 1499 355
ratifi	1116
ration	210
re	192
re$	1004
reach	836
reach$	1315 407 480
reache	0 1301
reached$	1285 480
reaches$	407 480
reaching$	407
read	0 815 1116
read$	1285 687
reading$	687
reads$	687
reassurance$	244 731
reassure$	731
reassured$	731
reassures$	731
reassuring$	731
receiv	1301 17 1050 1116
receive$	1529
recogn	1086 396
recognise$	1565 779
recognised$	779
recognises$	779
recognising$	779
record	824 1303 831 851 46 1332 854 855 1039 1042 310 1116 479
record$	3 15 853 48 856 295
recorded$	1330 852 1333 1334 295
recording$	295
records$	15 1518 295
recove	488
recrui	0 1116
recruit$	655
recruited$	1285 655
recruiting$	655
recruits$	655
redraft$	681
redrafted$	681
redrafting$	681
redrafts$	681
reduc	922 210 1030 488
reduce	865 396
reduce$	139 766
reduced$	858 275 766
reduceing$	139
reduces$	139 766
reduci	865
reducing$	766
referr	0 1296 1301 22 831 310 479
referral$	292
referrals$	817
referred$	1285
reflec	1086
reflect$	1565
reform$	998
refuse	1399
regard$	266
region	169
regist	815
register$	3 15 220
registered$	220
registering$	220
registerred$	220
registers$	15 220
regrou	192
regroup$	998
regular$	1070 1121 392 1216
regularly$	1537 1541 392 1201
rehear	851
rehearsed$	1330
rehous	149
rehous$	990 1003
rehouse$	141 990 1003
rehoused$	140 141 990 1003 204
rehouses$	141 990 1003
rehousing$	141 990 1003
rehousred$	990 1003
rehousring$	990 1003
rehouss$	990 1003
relati	59 867 102 955 960 1202
relationship$	1344 1439 739
relationships$	1344 111 1439 1076 739
relatives$	597
releva	851 1050
relevant$	1330 1517 1529 387 388
reliance$	224
reloca	149
relocat$	990 1003
relocate$	141 975 990 1003
relocated$	140 141 975 990 1003 204
relocates$	141 975 990 1003
relocating$	141 990 1003
relocatred$	990 1003
relocatring$	990 1003
relocats$	990 1003
remain	1332 1091 1199
remain$	992 1536 1183 1218
remaining$	992
remains$	992 1183
rememb	39 1324
remind$	634
reminded$	634
reminding$	634
reminds$	634
remov	1172
remov$	1021
removal$	71
remove$	72 152 1021 675
removed$	152 965 204 675
removen$	1021
removes$	152 1021 675
removing$	72 152 1021 675
removs$	1021
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
replac	825 1499 362
replace$	436 466
replaced$	1304 982
replaces$	436
replacing$	436
replie	1296
replies$	817
reply	815
report	1 1296 824 1303 831 1314 44 851 46 1042 310 479
report$	849 850 481 482
reported$	1330 852 1041
reports$	817
reques	1180
requir	925
require$	79
required$	123 387 388
requireed$	79
requireing$	79
requires$	79
resent	39 1324
reserve$	720
reserves$	720
reserving$	720
residents$	1185
resili	1202
resilience$	741
resour	831 310 479
resources$	1035 1069 1204
respec	396 572
respect$	781
respected$	275 781
respectful$	781
respectfully$	781
respecting$	781
respects$	781
respite$	157
respon	815 1296 1301 17 285 396 1202
respond$	1071 1207 756
responding$	756
responds$	756
response$	1056 756
responses$	817 756
responsibility$	240
responsive$	1570
rest	878 1374 1385 1400 156 1467 1182
rest$	120 122 948 1438 157 1495 1023 219 1509
restri	865 922 210
restrict$	139
restricted$	858
restricting$	139
restricts$	139
retain	1214
return	815 1301 17
return$	1009
returning$	1009
returns$	1009
retwee	1296
retweets$	817
reunit	192
reunite$	998
review	824 1303 831 248 310 1116 1198 479
review$	1287 264 393 395 789
reviewed$	1533 395 789
reviewing$	395 789
reviews$	395 789
revise	1116
rewrite$	680
rewrites$	680
rewriting$	680
rewritten$	680
ride$	962
right$	1517 1565
rights$	570
ring	1 1314 836 926
ring$	1315 663
ringing$	663
ringle	1434 1179
ringleader$	366 1175 534
ringleaders$	366 1175 534
rings$	464 663
rise	488
rise$	25
rises	488
rising	488
risk	1202
risk$	234 265 1186 1201 751
risks$	234 265 1186 751
rival	618
road	980
road$	180
robbed	31
robbed$	1316 37 557
robber	490
robberies$	515
robbery$	515
robust	250 1083 1187
robust$	1535 1562
role	1278
role$	417
roll	4
rolled$	1116
rollout$	810
room	1292 949 1428 1095
room$	1431 1491 1575 292
rooms	1428
rose	488
rota	831 310 479
rota$	292
round$	1279
route	980 1581
route$	160 180 1102 1581
routes$	160 232
routine$	392
routinely$	392
routines$	555
rule	1342
rule$	1341
ruled$	42
rules$	1341
run	1116
run$	842 311 461 698
rung	0 830
rung$	1285 1309
running$	698
runs	824 1303
runs$	311 698
s$	1335 116 1426 1444 372
s34$	367 368
s35$	367 368
safe	1581 1187 1202
safe$	1565 1102 575
safegu	396 574
safeguard$	773
safeguarded$	275 773
safeguarding$	773
safeguards$	773
safely$	329 486
safer$	1565 409 485 575
safety	1187 1202
safety$	1079
said	39 1324 46
said$	852 482
same	952
same$	833 1381 146 952 162 163 172 206
sanction$	543
sanctions$	543
sat$	943
saturday$	288
saturdays$	288
saw	39 1324
say	1314 836 39 1324
say$	1315 482
saying$	482
says	39 1324
says$	482
scatte	103 104 370
scattered$	1388 910
schedu	1116
scheme	831 310 479
scheme$	1117
school	18 824 1303 949 1428 950 955 169 976 980 1472 1531 1103 313
school$	806 807 841 956 957 1436 958 964 973 1455 977 993 1505 1052 1535
schoolchecks$	824
schooled$	196
schools$	806 807 1429 175 993 1505
scope	44 851
scope$	849 850 1330 424 425
scopes$	424
scoping$	424
score	1314
score$	32 482
scores$	32 482
screen	831 310 479
search	31
search$	545
searched$	1316
searches$	545
seat$	941 1007 292 716
seated$	943 1007 716
seating$	19 941 716
seats$	19 941 1007 1248 716
section34$	367
section35$	367
secure	818 1116
secured$	1297
security$	1079
see	1 1314 39 1324 883 926 1408 1440 213
see$	1352 70 882 97 921 119 929 995
seeing	60 886
seeing$	1352 1358 1393 919 1484
seek	1373 1180 427
seek$	1466 1556
seekin	427
seeking$	1466
seeks	427
seen	0 1301 22 830 58 1408 178
seen$	1285 1309 864 65 929
sees$	921
seize$	546
seized$	546
seizes$	546
seizure$	546
seizures$	546
self$	1202
sell	338
sell$	842 37 1032 227
seller$	501
sellers$	1185 501
selling$	37 1130 1143 1145
sells$	37 1145
semina	831 310 479
send	149
send$	1009 220 660
sended$	220
sending$	1009 220 660
sendred$	220
sends	824 1303
sends$	1009 220 660
sense$	273
sensit	1083 285
sensitive$	251 1562 1570 792
sensitively$	792
sent	1301 31 149 1116
sent$	1316 1387 140 975 196 204 1031 661
separa	103 104 984 1493 370
separate$	934 131 143 144 954 1445 967 1453 174 981 986 187 1008 212 217 1026 1027 377
separated$	1388 910 377
separately$	1463 612
separation$	370
september$	34
sergeant$	508
serve$	719
serves$	719
servic	1292
service$	1117
services$	232 1057 1075 1204 1205
serving$	719
sessio	831 310 479
session$	937 953 958 968 176 983 481
sessions$	937 148 958 970 176 983
set	949 1428 980 1180
set$	851 46 1332 854 964 974 188 1491 1116 439 1259
sets	1428
sets$	974 175 439 1259
setting$	1047 439
settings$	1047
sever	865 154 1030
several$	1481
severed$	75
severi	865
severs	865
sew$	714
sewing$	714
sews$	714
share	1042
share$	118 252 788
shared	1116
shared$	1449 1461 1462 214 1041 788
shares	1296 824 1303
shares$	817 118 788
sharing$	819 919 118 252 788
she	845 1010 1510
shed	1095
sheet	831 310 479
sheet$	15
sheets$	15
shelte	1095
shelter$	19
shift	831 310 479
shop	1103 319
shop$	132 194
shopke	1034 313
shopkeeper$	806 807 228 341
shopkeepers$	806 807
shoplifting$	524
shops$	194 1106
shorte	210 488
shorten$	707
shortened$	707
shortening$	707
shortens$	707
should$	1475 1530 1560 1561
show	836
show$	1315 1122 461 688
showing$	1300 688
shown	307
shown$	1592
shows$	1122 688
shut$	1000
shuted$	1000
shuting$	1000
shuts$	1000
siblin	1459 1460
sign	1301 17
sign$	812 1296 19 20 286 292 673
signed	1116
signed$	0 2 20 827 673
signing$	673
signpo	0
signpost$	623
signposted$	1285 623
signposting$	623
signposts$	623
signs$	19 286 673
since$	1134
single	1020
singly	984
singly$	1463 1024 1170
sister	1459
sister$	585
sit	1332 70
sit$	58 1354 1355 882 96 118 1411 943 1007 445
site	949 1428 158 980
site$	964 968 1002
sites	1428
sites$	175
sits$	118 1007 445
sittin	1428
sitting$	60 919 1411 1007 445
sittings$	1429
situat	1202
situation$	1516 1201
six	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1478 1501 319 1164 1176 1184
sixth$	1472
skate	1095
skills$	274
sleep	1314 114
sleepover$	857 920
sleepovers$	857 920
slide	831 310 479
slot$	202
slots$	202
small	1006
small$	200
so$	1340 876 951 1446 1485 1019 1594 1154
social	58 60
social$	74 208 356
socialise$	864
sold$	37 1145
solicitor$	604
some	877 1010 1179
some$	1434 1481
somewhere$	987 1015
son$	222 585
song$	1101
sons$	222
sooner	488
sort$	188
sought$	1051
space	1113
space$	193 292
speak	1 1408
speak$	926 929 297 461
speaking$	60 297
speaks$	297
speed$	304
spend	1314 70
spend$	58 1355 1411 326
spending$	60 1393 1411 326
spends$	326
spent	818
spent$	1297 1299 326
split	103 997 370
split$	1388 104 133 134 1476
splits$	133 134
splitting$	133 134
spoken$	0 22 830
squad$	510
square$	58 132 958 194
stabbing$	523
stabbings$	523
staff	1302 18 313
staff$	806 807 823 1057 1563 1225 1234
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
stage	1095
stage$	1047
stagge	145
staggered$	212 1027
stall	831 310 479
stand$	1354 1007 429 444
standi	60
standing$	444
stands$	429 444
start	1314 1497
start$	105 975 220 692
started$	220 692
starting$	220 692
startred$	220
starts$	975 220 692
starttime$	1018
starttimes$	1018
stated	851
stated$	1330
stay	1314 1332 955 1086 1091
stay$	943 1436 992 225 1536 1565 290 331 1183 1218
staying$	992 290
stays$	992 290 331 1183
steer$	72 992 796
steered$	796
steering$	816 72 992 796
steers$	72 992 796
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
steps	253
steps$	1538
stepsister$	585
stepson$	585
stereo	576
stereotypes$	1224
stigma$	1224
still$	27
stop	1314 865 1362 113 1399
stop$	866 73 885 1365 916 931 961 982 177 996 198 1005 324 693
stoppe	31
stopped$	1316 858 75 982 324 693
stoppi	865 113
stopping$	866 177 198 693
stops	865 113
stops$	866 982 177 198 1005 324 693
strang	1034
stranger$	228
strate	831 310 479
strategies$	1060 274 1204
street	161
street$	93
streets$	93 1446
streng	396 1202
strength$	1076
strengthen$	769
strengthened$	275 769
strengthening$	769
strengthens$	769
strengths$	250 1076
strive	427
strong$	1216
submit	824 1303 1116
submit$	703
submits$	703
submitted$	703
submitting$	703
suitab	1359 1493 1050
suitable$	1529 388
sunday$	288
sundays$	288
superv	831 310 479
supervised$	1169
supervision$	820
supper	1107 1108
supper$	1586 1587 1268
suppers$	1268
supplied$	37 1145
supplier$	520
suppliers$	520
supplies$	37 520
supply	338
supply$	842 37 1032 227 520
supplying$	37 520
suppor	0 1 831 178 248 1083 285 310 1187 396 1202 479
support$	820 244 1050 245 246 1060 382 1204 1205 774
supported$	1285 245 1533 774
supporting$	245 774
supportive$	1562 1570 1216 478 774
supports$	245 774
sure$	471
surger	1107 1108
surgery$	1586 1587
survey	831 310 479
suspen	1172
suspend$	373
suspende$	373
suspended$	965
suspendes$	373
suspending$	373
suspends$	373
sustai	624
sustained$	275
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
system$	1535
t$	888
table	980 206
table$	19 902 968 1491
tabled	1116
tables	949 1428
tables$	19 175
tackle	1071 396
tackle$	1550 541 761
tackled$	275 761
tackles$	541 761
tackling$	541 761
tailor	1050
tailored$	1529
tak$	1021
take	149
take$	4 1328 1009 1021 1046 1059 1556 1085 1591 686
takeing$	1009
taken$	42 1328 140 1021 1591 1116
takes	149
takes$	1328 1009 1021 1591 686
taking	149
taking$	1021 1059 1085 1591 686
taks$	1021
talk	1 831 310 479
talk$	926 426 461 481
talking$	919 1200
talks$	426
tally$	15
target	1050 338
target$	21 842 1032 227 528
targeted$	1529
targeting$	528
targets$	21 528
task$	21
tasks$	21
taught	178
taught$	943 196 204
teach$	941 1080 669
teache	1302 18 824 1303 313
teache$	1080
teacher$	806 807
teacherchecks$	824
teachers$	806 807 823
teacherschecks$	824
teaches$	1080 669
teaching$	1080 669
teachs$	1080
team$	1039
teams	1472
teams$	993
teenag	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1478 1501 1164 1176 1184
teleph	0
telephoned$	1285
tell	1314 836 39 1324 925
tell$	1315 79 482 689
telled$	79
telling$	79 689
tells	39 1324 925
tells$	79 482 689
tellsed$	79
tellsing$	79
tellss$	79
ten	319
term	1063
term$	257
text	1 831 926 310 479
text$	664
texted	0
texted$	1285
textin	1004
texting$	1483 664
texts$	664
than	869
than$	28 1348 870 897 912 1397 938 1161
that$	1294 1513 1124 1131 1139 1272
thatfriends$	215
thatgroup$	215
the	1576 1230
the$	1290 1406 1412 1426 1464 1513 1563 1564 1572 1574 1575 1577 1580 1583 1124 1131 1139 1141 1146 1147 1225 1234 1236 1237 1239 1240 1241 1242 1243 1244 1246 1252 1253 1254 1255 1256 1257 1258 1260 1261 1262 1265 1266 1274
thefriends$	215
theft	490
theft$	517
thefts$	517
thegroup$	215
their	1400
their$	832 1335 1378 1412 1444 1124 1131 1237 1239 1265 1274
theirfriends$	215
theirgroup$	215
them	1322 1325 1326 1339 1345 1353 1363 1364 1404 1418 1419 1420 1421 1424 1459 1478 1011 1501 1510 1531 1576 1579 319 1164 1176 1179 1184 1202
them$	843 846 847 1363 91 1395 1439 1052 1563 1100 1583 1590 1131 1156 1225 1234 1244 1263 1264 1270 1272
theme$	265
themes$	265
themse	835
themselves$	29 1082
then$	1114
therapist$	607
there$	833 1431 172 260 1135 1235
these	1531
these$	1322 1052
they	1308 835 845 1389 1424
they$	829 29 1516 1269
thin$	94
things$	1516 1060 1200
think	39 1324 1086
think$	836 1565 284 421
thinking$	249 421
thinks	39 1324
thinks$	421
thinned$	94
thinning$	94
thins$	94
this	851
this$	849 850 1330 1331 1412 1464 1131 1139
thisfriends$	215
thisgroup$	215
those$	36 226
though	39 1324
though$	352
thought$	249 266
threat	31 490
threaten$	37 1032 227 228
threatened$	1316 37 563
threatens$	37
three	835 845 1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1460 1478 1010 1501 1164 1176 1179 1184
three$	29 1339 1345 871 1353 1364 1402 1404 1409 1418 1419 1420 1421 1424 1434 1478 1481 1501 1574 1577 1164 1176 1184 1241 1272
throug	0
through$	1285 811 1038 1554 1283
thursday$	288
thursdays$	288
tie$	881 1017 224
ties	59 867 960
ties$	1344 1346 881 95 1439 1017 224
time	1428
time$	864 1354 81 83 84 906 1386 106 1401 124 931 130 937 132 945 146 953 153 970 202 1016 1018 1024 1035 1047 258 1069 1132 329 405
timely	1083
timely$	1562
times	1428 490
times$	24 937 1429 202 1018 221 1047
timeta	831 949 1428 950 976 310 479
timetable$	814 1455 292
timetables$	1429
to	1452
to$	1285 1309 1383 1410 1422 1425 1443 1475 1489 1491 1515 1524 1538 1543 1550 1551 1553 1559 1560 1084 1570 1582 1104 1585 1588 1589 1123 1126 1133 1134 1136 1152 1188 1231 1233 1238 1247 1254 1271
togeth	58 59 60 1352 70 882 883 97 1385 114 116 1403 1408 952 1440 995 192
together$	864 1344 65 69 1355 903 904 907 106 920 1401 929 124 125 1411 132 146 172 991 1474 998 1483 329 365 1203
togethers$	920 125
told	39 1324 851 1332 855
told$	1330 1334 123 482
toolki	831 310 479
tools$	274
touch	58
touch$	864 1200 1209
tour	831 310 479
toward$	1233
towards$	1233 1283
town	949 1428 955 169 980
town$	957 971 1505
towns	1428 161
towns$	1446 166 175
track$	527
tracke	831 310 479
tracked$	527
tracking$	527
tracks$	527
train$	640
traine	0 1301 22 1116
trained$	1285 639
traini	1298 831 310 479
training$	1287 5 819 820 1472 641
trains$	639
transf	149
transfer$	975 990 1003 220
transfere$	990 1003
transfered$	990 1003 220
transferes$	990 1003
transfering$	990 1003 220
transferred$	140 975 990 1003 204 220
transferring$	990 1003
transfers$	975 990 1003 220
transl	1116
transp	178
trauma$	250
travel$	861 1354 70 118 1411 962 1268
travelling$	919
travels$	861 118
treated$	579
tries	427
trim$	712
trimmed$	712
trimming$	712
trims$	712
trip	831 1107 1108 310 479
trip$	176 983 1586 1587 481
trips$	176 983
trust	1314 39 1324 1202 571
trust$	491
trusted$	491
trusts	39 1324
trusts$	491
try	427
trying	427
tuesday$	288
tuesdays$	288
turn	815 1301 17 1314
turn$	812 1000 312 327 455
turned$	860 1000 455
turning$	1000 455
turnout$	315
turns$	1000 327 455
tutor	949 1428 980 1472
tutor$	949 950 976 993
tutors	1428
tutors$	175 993
twice$	1286 1097
two	845 1339 1345 1353 877 1364 1404 1418 1419 1420 1421 1424 1459 1478 1010 1501 1164 1176 1179 1184
two$	1339 1345 871 1353 1364 890 85 1402 1404 1409 1418 1419 1420 1421 1424 946 1426 1434 1439 1459 1478 1481 1012 1501 1510 1574 1577 1164 1176 1179 1184 1241 1252 1253 1272
type$	188
unable$	1382
uncle	102
uncle$	591
under$	1549 1116
unders	1086 1187 396 1202
understand$	1565 778
understanding$	478 778
understands$	778
undert	1116
undertake$	123
undertakes$	123
undo	154 1030
unfair$	567
unfairly$	567
unfold$	231
unfoldes$	231
unfolds$	231
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
unit	955 980
unit$	1505
units$	175 1505
unload$	715
unloaded$	715
unloads$	715
unlock$	636
unlocked$	636
unlocking$	636
unlocks$	636
unsafe$	487
unsupervised$	1394
untangle$	217
until	1096
until$	1437 199 1575 1236 1249
up	1291 1061 1073 1116
up$	1285 810 1304 1305 1333 1344 1358 1388 910 920 939 940 1476 1483 1533 1534 1535 1540 1550 1552 1562 1092 1109 1110 1118 1200 1236 1245 1256 1257 1263
upd$	1118
update	824 1303 831 248 1058 310 1198 479
update$	233 234 787
updated$	233 1533 393 787
updates$	233 234 1537 787
updating$	233 787
uped$	1118
upon$	1490
ups$	817 920 1118
upskil	396
uptake	4
uptake$	810 315
urge$	428
urged$	428
urges$	428
urging$	428
use	1314 836 253 338
use$	1315 842 1032 227 1538 1546 1556 1085 325 364
used	818
used$	1297 325
uses$	1546 325
using$	1085 1130 325
usual$	1517 269
vehicle$	536
vehicles$	536
victim$	556
victims$	556
video	831 310 479
video$	1093 292 1101
view	815
view$	268
viewe	1301
views	1296
views$	817 1224
vigila	285
vigilance$	408
vigilant$	251 1570
visibility$	342
visible$	1216 478
visit	1 815 830 831 926 1107 1108 310 364 479
visit$	1309 857 882 1586 1587 481 657
visite	0 1301 22
visited$	1285 1309
visiting$	919 657
visits	1296 824 1303 364
visits$	817 1309 857 114 657
voice	1187 1202
voice$	732
voices$	732
volunt	831 310 313 479
volunteer$	806 807
volunteers$	806 807
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
walk	1 1314 836 1581 1107 1108
walk$	1315 861 1354 70 118 1411 962 1102 1586 1587 658
walkab	831 310 479
walked$	658
walkin	60
walking$	658
walks$	861 118 658
wall	1095
want	39 1324 427
wanted	39 1324
wants	39 1324 427
warden	313
warden$	806 807
wardens$	806 807
warn$	79 108 223
warne$	108
warned$	79 108 223
warnes$	108
warnin	874
warning$	79 108 223
warns$	79 108 223
was	1332
was$	840 1327
watch	815
watch$	287 408
watched$	287
watches$	287
watchful$	1532
watching$	287 1221
way	988
way$	128 180 182 1056 277
ways$	128 1204 1229 425
weaken	154 211 1030
weaken$	1496
weakens$	1496
weaker	1006
weaker$	200
wean$	72
weaning$	72
webina	831 310 479
webpag	831 310 479
websit	831 1095 310 479
wedge$	193
wednesday$	288
wednesdays$	288
weekly$	1286 1097 302
weeks$	257
welcoming$	478
welfare$	573
well$	1275
wellbe	1202
wellbeing$	737
went$	1571
were	1332
were$	1314 840 1327 1422
what	1044
what$	44 1523 1557 1124
whatev	1044
whatever$	1523
whatsapp$	207
when	1044
when$	1375 1514 1523 242 1537 1538 1540 1541 1561 1124 1188 387 1194 1201 1208 1280
whenever$	1375 1561 1194 1280
where	1044 1581
where$	1514 1523 1537 1538 1540 1548 1561 1102 1124 1188 387 1194 1208 1210 1280
wherever$	1561 1194
whether$	1229
which$	1124 1254
who	845
who$	1294 821 1321 1511 1512 1124 1143 1144
whoever$	339 1270
whole	1179
whole$	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 1478 1501 250 1164 1176 1184
whom$	1124
widen$	708
widened$	708
widening$	708
widens$	708
wider$	1453
wife$	592
will$	1288 1475 1498 1530 1560
wing	980
wish	39 1324 427
wishes	39 1324 427
with	1486
with$	1285 1333 1334 1337 1338 1342 1346 1347 1358 1371 1390 1403 1407 1425 1489 1537 1540 1541 1550 1552 1074 1582 1104 1592 1134 1152 1188 1197 1203 1220 1235 1249 1251 1254 1283
withdr	73
withdraw$	177 1021 724
withdrawe$	1021
withdrawen$	1021
withdrawes$	1021
withdrawing$	1021 724
withdrawn$	965 982 724
withdraws$	177 1021 724
wither	211
wither$	1496
withers$	1496
within	1329 112
within$	1380 1397
without$	55 1025 323 581
word$	1155
work	1298 427
work$	1287 819 820 983 1516 249 1056 1076 396 397 477
worked	1299
worked$	0 178 397 477
worker	18 824 1303 831 310 313 479
worker$	806 807 853 856 1120 1162 610
workerchecks$	824
workers$	806 807
workerschecks$	824
workin	1298 1202 427
working$	816 819 249 1056 397 477
workload$	1035
works	427
works$	397 477
worksh	831 310 479
workshop$	481
worrie	39 1324
worries$	235 236
worry	39 1324
worse	488
worst	1179
wrap	1050
wraparound$	1529
write$	638
writes	824 1303
writes$	638
writing$	432
writte	851 46 1116
written$	0 22 1330 852 638
wrong$	568
wrongly$	568
yards$	918
year$	949 964
young$	1308 835 1322 845 1325 1326 1339 1345 1353 1363 1364 1389 1404 1418 1419 1420 1421 1424 1460 1478 1011 1501 1531 1563 1579 1106 319 1164 1176 1184 1202 1225
younge	1339 1345 1353 1364 1404 1418 1419 1420 1421 1424 946 1434 1459 1478 1010 1501 1510 1164 1176 1184
younger$	923
youth$	958 1185
youths$	1395 1185
yp	845 1339 1345 1353 877 878 1364 893 1374 1385 1389 1400 1404 1418 1419 1420 1421 1424 946 1434 1438 156 1442 1459 1467 1478 1010 1011 1501 1510 1164 1176 1179 1184
yp$	1439
zone	873 874
zone$	1165
zones	873 874
zones$	1165
