"""Words for people: one young person, the group, and adults together.

Small letters throughout.
"""

CHILD = r"""
young person
young man
young woman
young lady
young lad
young (?:carer|refugee)
child(?! (?:(?:and|&) (?:family|adolescent)|protection|in need|care|exploitation|sexual
    |criminal|abuse|welfare|development|poverty|benefit|safeguarding|trafficking|labour|marriage|rights|deaths?|victims
    |witnesses|survivors|carers|refugees|advocates?|minders?|practice review|psychologists?
    |psychiatrists?|therapists?))
boy(?! (?:scout|band))
girl(?! guid)
lad
lass
laddie
lassie
bairn
kid
teen
teenager
teenage boy
teenage girl
youngster
adolescent
pupil(?! (?:referral|premium|council))
learner(?! driver)
student(?! (?:social|nurse|teacher|paramedic|youth|placement|union|voice|council|support
    |services))
youth(?! (?:\w+ )?(?:work|officer|club|cent|hub|team|service|just|offend|council|project|group
    |provision|court|bus|leader|hostel|voice|forum|parliament|mentor|custody|order|caution
    |crime|violence|theatre|football|coach|centre|panel|shelter|zone|space|scheme|sector|budget
    |grant|fund|strategy|policy|programme|session|activit|drop|night|room|building|board|partnership
    |festival|band|outreach|engagement|participation|charit|offer\b(?! (?:her|him|them|us|to)\b)))
"""

CHILDREN = r"""
[a-z]+-year-olds
young people(?!['’]s? [a-z]* ?(?:service|team|plan|edition|panel|directorate|department
    |scrutiny))
young men
young women
young ladies
children(?!['’]s (?:social|service|home|cent|commission|hosp|ward|team|book|society|partnership
    |panel|play|act))
child (?:victims|witnesses|survivors|carers|refugees)
boys
girls
lads
lasses
laddies
lassies
bairns
kids
teens
teenagers
youngsters
adolescents
pupils
students
learners
youths
yps
"""

GROUP = r"""
not one of (?:them|us|the [a-z]+)
the (?:youngest|oldest|eldest) (?:is|was) [\w-]+,? and the (?:oldest|eldest|youngest)
(?:this|the|whose|our|that|these|which|their|whole|entire|harbour|quayside) group(?!s| (?:home|work
    |chat|therapy|record))
group(?:'s|’s)? (?:members?|as a whole|itself|has|is|was|were|have|feels?|says?|meets?|met
    |uses?|of friends|of young|together|dynamic|loyalty|identity|life|setting|story|norms?
    |safety|find|see|told|know|want|need)
\A(?:whole )?group (?!homes?\b|work|chat|therap|records?\b|sessions?\b|rooms?\b|meetings?\b
    |leaders?\b|conference|supervision|activit|trips?\b|visits?\b|interview|discussion|lessons?\b
    |tutor|support|counsel|photo|calls?\b|placement|exercise|size|name|of\b|or\b|and\b)[a-z]+
friendship groups?
peer group
members? of the group
members(?! of (?:staff|the public|the team|the community)) (?:is|are|were|have|had|do|did|will|would
    |can|could|say|said|come|came|told|know|feel|live|meet|met|wait|went|always|never|often
    |sometimes|usually|also|still|both|should|must|may|might|agree|believe|bring|brought|choose
    |chose|cook|eat|ate|encourage|expect|fear|gave|give|got|heard|hope|knew|learn|learnt|leave|left
    |lost|notice|paint|prefer|protect|refuse|rehearse|speak|spoke|split|teach|taught|think|thought
    |try|use|write|wrote|\w+ed)
other members
(?:all|both|several|some|many|most|few|two|three|four|five|six|seven|eight|its|group|the|these
    |those|older|younger|five of the) members(?! of (?:staff|the public|the panel|the team
    |parliament))
(?<!make\s)(?<!makes\s)(?<!making\s)(?<!made\s)(?<!no\s)(?<!any\s)(?<!new\s)(?<!few\s)friends(?!\s+
    (?:online|on the (?:server|app)))
(?:each|every|whichever|a different) (?:friend|mate)
friendships?(?! with (?:an? )?(?:\w+ )?(?:adult|man|men|woman|stranger|neighbour))
peers
mates
the others
the rest(?! of (?:the|his|her|its|a) (?:\w+ )?(?:room|day|week|week-?end|year|term|evening|night
    |school|street|class|lesson|time|session|estate|town|staff|journey|way|hour|month|summer|morning
    |afternoon|hall|building|world|audience))
everyone in the
each of the
all of the
where (?:everyone|everybody) (?:goes|meets|gathers|ends up|sleeps|eats|sits|hangs|comes)
(?:everyone|everybody) has an? (?!right\b)\w+
(?:everyone|everybody) (?:is|was) (?:talking|laughing|shouting|singing|dancing|playing|joining
    |in on)
(?:taxi|lift|lifts|room|seats?|table|food|dinner|tea|supper|meals?|beds) for (?:three|four|five|six
    |seven|eight)(?=[.,;:]|$| of)
the (?:eldest|oldest|biggest) [^.;:]{1,60}? the (?:youngest|smallest|newest)
the (?:eldest|oldest|biggest|youngest|smallest|newest|strongest|quietest) (?:are|were|have|do|go
    |come|take|get|sit|stand|walk|ride|carry|wear|hold|eat|sleep|wait|sing|keep|share|need|want
    |know)\b
the (?:youngest|smallest|newest) [^.;:]{1,60}? the (?:eldest|oldest|biggest)
(?:two|three|four|five|six|seven) others
(?:to|for|of|from|by|between) them all
(?:two|three|four|five|six) more(?= (?:said|came|joined|followed|did|stayed|left|went|spoke
    |agreed)\b)
the other (?:two|three|four|five|six|seven)(?! (?:days?|nights?|weeks?|months?|evenings?|times|buses
    |shops?|schools?|dogs?|phones?|men|women|adults|teams?|services|workers|officers|teachers))
(?:gives?|gave|offers?|offered|buys?|bought|feeds?|fed|lets?|told|tells?|asks?|asked|invites?
    |invited|calls?|called|treats?|treated|knows|knew|sees|saw|loves?|loved|drives?|drove|takes?
    |took|collects?|collected|greets?|greeted|welcomes?|welcomed|counts?|counted
    |teaches|taught|worr(?:y|ies|ied) (?:for|about)) them all
(?:feeds?|fed|cooks? for|cooked for|welcomes?|welcomed|greets?|collects?|drives?|waits? for
    |looks? out for|looks? after) (?:everyone|everybody)
for (?:two|three|four|five|six|seven) to (?:agree|follow|join|speak|say|tell)
all (?:two|three|four|five|six|seven|eight|nine|ten|[2-9])
the (?:two|three|four|five|six|seven|eight|nine)(?= (?:of them|are|were|have|had|say|said|go|went
    |meet|met|walk|do|did|find|see|keep|look|know|spend|share|feel|told|will|would|can|could|and|who
    |with|young|boys|girls|friends|stand|stood|sit|sat|stay|come|came|ask|want|like|help|take|took
    |make|made|hold|held|wait|lend|sing|dance|skate|play|trust|love|call|ring|always|never|often
    |sometimes|usually|also|still|both|should|must|may|might|agree|believe|bring|brought|choose
    |chose|cook|eat|ate|encourage|expect|fear|gave|give|got|heard|hope|knew|learn|learnt|leave|left
    |lost|notice|paint|prefer|protect|refuse|rehearse|speak|spoke|split|teach|taught|think|thought
    |try|use|write|wrote|\w+ed)|[,.;:]|$)
the (?:two|three|four|five|six|seven|eight|nine)(?= (?!other|more|new
    |old)[a-z]+(?<!s)(?<!men)(?<!people) (?:together|for|to|with|in|at|on|from|up|out|off|down|about
    |round|each|it|their|his|her|one|the|a|an|by|into|as|after|when|while|because|over)\b)
(?:two|three|four|five|six|seven|eight|nine|several|some|most|many|half|few|both|none|any|each
    |all|[2-9]|pair) of (?:the|this|these|our)? ?(?:group|young|friends|members|boys|girls|lads
    |children|two|three|four|five|six|seven|eight|pupils|students|others|peers|cohort|cast|dancers
    |skaters|performers|players|singers|actors|choir)
(?:two|three|four|five|six)(?= (?:were|had|said|went|came|stayed|ran|told us|asked|wanted)\b)
(?:several|both|neither) (?:have|had|were|are|say|said|told|feel|live|of(?! (?:his|her|yp\d)))
both (?:young|girls|boys|lads|friends|members|children)
(?:two|three|four|five|six|seven|eight|[2-9]) (?:young|friends|members|boys|girls|lads|lasses
    |children|teenagers|pupils|students)
(?:any|each|every|no|neither|either|whichever|whatever|no one|any one|no single|not one|not a
    |not a single) (?:other |one\s+
    |single )?(?:young person|child|boy|girl|lad|lass|member|pupil|student|teenager)(?! of staff)
(?:any|each|every) one of
no one of
as a group
in the group
within the group
time together
be together
being together
are together
is together
hang(?:s|ing)? out together
stick(?:s|ing)? together
stay(?:s|ing)? together
the cohort
this cohort
(?<!joined\s)(?<!join\s)(?<!left\s)(?<!in\s)(?:the|this|our|whole|entire) (?:cast|troupe
    |choir)(?! (?:list|party|room|director|practice|leader))
(?:the|these|our|all|most|some|young|other|older|younger) (?:cast members|dancers|skaters|performers
    |players|singers|riders|actors|climbers|drummers)(?!['’]? (?:parents|agent|union))
the (?:other|older|younger|oldest|youngest|smaller|bigger|little|new|big) ones
(?:said|says|put|puts|spoke|speaks|asked|asks|answered|wrote|told
    |explained) (?:it |this |that |up\s+|out )?for (?:everyone|everybody|all of (?:us|them)|us all
    |them all|the whole lot)
"""

# "They" after one of these need not be the young people.
ADULTS = r"""
adults
grown-ups
officers
police
staff
workers
youth workers
social workers
teachers
tutors
mentors
coaches
managers
wardens
guards
shopkeepers
owners
residents
neighbours
drivers
parents
mothers
fathers
mums
dads
carers
foster carers
grandparents
families
relatives
men
women
professionals
practitioners
contributors
volunteers
agencies
services
councillors
librarians
nurses
doctors
school
schools
college
the council
the panel
the team
the service
the company
colleagues
dealers
buyers
exploiters
strangers
people who (?:live|work|own|run|drink|shop|park)
"""

# Verbs that tell of one young person, after "a young person".
TELLS = r"""
(?:is|was|has|had|told|said|says|asked|asks|feels|felt|went|goes|came|comes|saw|lost|left
    |leaves|spoke|speaks|described|describes|showed|carries|carried|stays|stayed|thinks|thought
    |found|moved|began|started|keeps|kept|lives|lived|reported|reports|gave|got|took|stopped
    |walks|walked|knows|knew|wants|wanted|likes|liked|refuses|refused|avoids|sleeps|slept|wrote
    |sits|sat|did|does(?!\s+not\s+need)|seems|seemed|looks|looked|uses|meets|met|stands|stood
    |ran|runs|put|brought|brings|disclosed|mentioned|explained|complained|suggested|admitted
    |revealed|confided|talked|rang|phoned|texted|messaged|tried|waited|hid|dreads|spends|spent
    |shared|returned|arrived|recalled|remembered|remembers|chose|wished|needed|broke|fell|cried
    |whose\s+\w+\s+(?:is|was|has|had))
"""

# Verbs of somebody who is asked and answers.
SPEAKS = r"""
(?:said|says|told|tells|asked|asks|described|describes|explained|explains|put it|called|calls
    |wrote|added|thought|thinks|suggested|suggests|remembered|remembers|would like)
"""

# Words after which "a young person" is anybody.
CONDITIONS = r"""
(?:if|when|whenever|where|for|as|like|than|how|whether|such|until|before|once|unless
    |every time|so that|that)
"""

# Words before which "her" is no possessive.
OBJECT_OF = r"""
(?:to|with|in|at|when|if|by|well|since|and|home|on|for|about|that|because|from|every|each
    |again|as|through|during|until|a|the|what|how|where|why)
"""

# How many "of them".
PART = r"""
(?:all|both|each|most|some|none|many|several|neither|half|two|three|four|five|six|[2-9])
"""
