"""Friends kept from meeting; one alternative a line, in which WHOM stands for those parted.

Source: Contextual Safeguarding, creating safety with and around friends and peers: do not plan to
break the group up, which is likely to fail and makes its members more vulnerable.
"""

from __future__ import annotations

WHOM = r"""
(?:(?:the|all|these) (?:two|three|four|five|six|seven)(?: (?:of them|friends|boys|girls|lads|members
    |children|young people))?|both of them|the (?:group|friends|friendship|boys|girls|lads|members
    |young people|pair|children|teenagers|peer group|whole group|core group|eldest|oldest|youngest
    |leaders?|(?:older|younger) (?:ones?|boys|girls|members|two|three)|two \w+|three \w+)|(?:this
    |these|the friendship|a) (?:group|friends|friendships?|young people|boys|girls|children)
    |(?:group )?members(?: of the group)?|them|him|her|yp\d+(?:(?:,? and |, )yp\d+)*|(?:some|one|two
    |three|each|any|most) of (?:them|the (?:group|friends|five|members|boys|girls|young people))
    |young people|a member|one member|two members|one (?:boy|girl|young person)|(?:his|her
    |yp\d+['’]s|one) family|friends)
"""

CONTACT = r"""
(?:not|never|no longer) (?:\w+ )?(?:permit|allow|let|arrange)(?:ted|ed)? (?:\w+ )?(?:visits?
    |contact|meetings?|sleepovers?|calls?|messages|messaging) (?:between|with|from|among) (?:WHOM
    |each|one another|the others?|his friends|her friends|their friends)
contact (?:between|with|among) (?:WHOM|each other|one another
    |the others?) (?:\w+ ){0,3}?(?:supervised|blocked
    |banned|barred|cut|ended|stopped|prevented|restricted|limited|reduced|minimised|prohibited
    |forbidden)
block(?:s|ed|ing)? (?:all |any |their )?(?:contact|messages|calls)(?: between| with| from)\s+
    (?:WHOM|each other|one another|the others?)
WHOM (?:is|are|be|to be|will be|should be) turned away
so (?:that )?(?:\w+ ){1,5}?(?:comes?|goe?s?|attends?|meets?|travels?|walks?) (?:home )?without\s+
    (?:them|him|her|the others?|each other|one another|yp\d+)
non-?\s?association
no association(?! with (?:the )?(?:adults?|men|man))
non-?\s?contact (?:order|condition|clause|agreement|rule)s?
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp
    |the (?:group|others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to\s+|be able to )?(?:associate|mix
    |meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)|spend time
    |hang (?:out|around|about|round)|be together|sit together|be on the square together) (?:of|with
    |each|one|together|yp|in|up|as|co-?accused|co-?defendants?|WHOM)
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring|barred
    |forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited|restrict
    |restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage|discourages
    |discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt|disrupts|disrupting
    |end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any\s+
    |their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?|ties
    |meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication
    |time (?:they spend )?together|relationships?) (?:between|with|among|of) (?:WHOM|each|one|his
    |their|other|peers|the (?:others?|rest))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans
    |bars|discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing
    |keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing
    |contacting|hanging (?:out|around|about|round)|being (?:together|friends|seen|in|with|on
    |at the same)
    |spending time|socialising|going (?:about|around|out) together|sitting together
    |coming together|walking|communicating|speaking to|standing
    |having (?:any )?contact)(?! (?:adults|the (?:adults?
    |men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)
    |the (?:adults?|men|man|dealers?)))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?
    |relationships? (?:with|between)|ties|bond|association)
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*
    |prevent\w*) (?:any\s+|all )?contact (?:between|with)
dispers(?:e|es|ed|ing) (?:of )?WHOM
dispersal(?: (?:orders?|powers?|zones?|notices?|area))?
(?:order|notice|powers?) (?:under which )?(?:\w+ ){0,4}?(?:more than|groups of) (?:two|three|four
    |\d)
(?:in )?groups of (?:(?:more than|over|no more than) (?:two|three|four|\d)|(?:two|three|four
    |\d) or more)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen
    |gathered|together|gather)
off in different directions
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?
    |court orders?|bail conditions?|licence conditions?|conditions|curfews?|exclusion (?:orders?
    |zones?)|protection notices?|order)(?: \w+){0,8}? (?:to|that|which|barring|banning|preventing
    |stopping|prohibiting|forbidding|keeping|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+
    |meet(?:ing)?|together|apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)
    |gather\w*|see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?)
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?
    |exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on
    |for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive
    |leave|play) (?:up )?together
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)
    |yp\d+ and yp\d+|members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer
    |less likely to|unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate
    |gather|overlap|contact|be together|spend|walk home together|travel together|sit)
managed moves?(?= (?:for|of|to|so))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|peel|prise|wean|weaning|guide|divert
    |diverts|diverting|remove|removing|extract|extricate|detach|detaching|distance|distances
    |distancing) (?:WHOM|himself|herself|themselves|each|every young person
    |each young person) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her\s+
    |their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?|others?
    |peers?|rest|associates|one another|company|crowd|peer group|influence of (?:the|his|her|their
    |one) \w+|yp\d+)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off|cutting off
    |avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact|links?|off) with
    |lose touch with|dissociate (?:\w+ )?from
    |disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old\s+
    |all |contact with (?:their )?)*(?:friendships?|friends|peer group|group|peers|each other
    |one another|others in the group)(?! (?:chat|session|home|work|meeting|room))
(?:find|make|form|build|develop|seek|encourage\w*|support|help|introduc\w+|towards?) (?:WHOM\s+
    |each |to |find |make |form |build |develop ){0,4}(?:new|other|different|more positive
    |pro-?social|alternative|better|more suitable|healthier|positive)(?: and \w+)? (?:friends
    |friendships?|friendship groups?|peers?(?! (?:influences?|support|mentor\w*|role|models?
    |education|educators?|leaders?))|peer groups?|social circles?|company)
replac\w+ (?:the |this |these |their )?(?:friendships?|friends|group)
(?:link|links|ties?|contact|connection) (?:with|to|between) (?:the (?:group|others|friends)
    |each other|members) (?:is|are|be|being) (?:cut|broken|ended|severed|stopped)
(?:no longer|not|never) (?:to |be )?(?:allowed|permitted|let
    |able) (?:to )?(?:\w+ ){0,3}?(?:together|meet|gather|associate|mix|visit (?:each|one)
    |see (?:each|one)|sit (?:with|next))
(?:curfews?|confiscat\w+|remov\w+ (?:their )?phones)(?: \w+){0,8}? (?:so
    |to) (?:that )?(?:\w+ ){0,4}?(?:not|stop|prevent|cannot|limit
    |keep)(?: \w+){0,4}? (?:meet\w*|together|contact\w*|apart|see\w*|gather\w*|associat\w+
    |friends|each other)
move(?:s|d|ing)? (?:the group|them|the young people|the friends|members|them all) on
(?:direct|order|require|tell|instruct|ask)(?:s|ed|ing)? (?:WHOM|groups?|youths) to (?:leave
    |keep out of|quit|get out of) (?:the |any )?(?:\w+ )?(?:area|town|park|square|precinct|vicinity
    |locality|centre|parade|station)
(?:tak|remov|demolish|fenc|rip|lock|clos|block)(?:e|es|s|ing
    |ping)? (?:down |out |away |off |up )?the (?:bench(?:es)?
    |seats?|seating|shelter|wall|steps|ramp|tables?|sofas?|wi-?fi|lights?),? (?:as|because|since|so
    |that|which|where|to)\s+
    (?:[\w’']+ ){0,5}?(?:attracts?|draws?|brings?|gather\w*|congregat\w*|hang\w*|sit|meet
    |linger\w*)(?! (?:the )?(?:adults|men|dealers|older))
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM
    |parents to (?:stop|keep|prevent)|families to (?:stop|keep
    |prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be
    |hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going
    |mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
(?:parents|families|carers) (?:to |are asked to |should |will )?(?:keep|stop|prevent|ban
    |forbid) (?:\w+ ){0,4}?(?:away from|from (?:mixing|contacting)|apart|seeing|meeting)
one[- ]at[- ]a[- ]time(?! if (?:they|he|she))
(?:never|not|no longer|do not|does not|don['’]t) (?:coincide|overlap|cross)
only one (?:member|young person|friend) (?:\w+ ){0,3}?at (?:a|any one) time
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
none of (?:them|the \w+) (?:is|are|may be|to be) (?:\w+ )?(?:in the company|with
    |near) (?:of )?(?:another|any other|the others?|each other)
in (?:the )?(?:company|presence) of (?:another|any other|the others?|each other
    |other members|yp\d+|one another)
(?:find|seek|keep|look for) (?:other|better|different) company
nothing (?:more |further )?to do with (?:the (?:others?|rest|group)|each other|one another
    |his friends|her friends|yp\d+)
(?:leave|move along|go home|disperse) (?:whenever|when|if) (?:there are|they are|more than
    |three|two)
(?:more than|over) (?:two|three|four|\d) of them
as a group(?=;|,? (?:though|but|although|only)? ?they may)
(?:to|back to) their own (?:streets?|homes?|areas?)
thin(?:s|ned|ning)? out the (?:group|friends)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group
    |friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
supervised contact
(?:cannot|can['’]t|unable to|not be able to|no chance to) (?:plan to |arrange to\s+
    |easily )?(?:meet|gather|get together|contact each|see each)
nowhere to (?:gather|meet|go together|be together)
loses its leaders?
(?:spend|spending|have|having) less time (?:with (?:each other|one another|his friends
    |her friends|their friends|the (?:group|others|rest)|yp\d+)|together)
less time together
(?:to move|moves?|moved|go|goes|sent) to (?:his|her|their) (?:father|mother|dad|mum|aunt
    |uncle|grandmother|grandparents|nan|relatives)['’]?s? (?:\w+ )?in (?:another|a different)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone
    |singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer
    |ask))
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided
    |dispersed|kept apart|disbanded|moved on|scattered|dismantled)
(?:group|friends|members|they|five|boys|girls|young people|yp\d+) (?:is|are) (?:broken up
    |split up|disbanded|dispersed|kept apart|separated|scattered)(?! by)
(?:fresh|new|clean) start (?:for (?:\w+ ){1,3})?(?:at|in|with|elsewhere|away)
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|one|any
    |the same) time)
(?:to|into|at|in) a different (?:youth )?(?:club|centre|project|hall|group)(?= (?:from|to
    |so)|[.,;]|$)
(?:advis|warn|counsel|caution)(?:e|es|ed|ing|s)? (?:\w+ ){0,5}?against (?:the |this\s+
    |their\s+|his |her |any )?(?:friendships?|group|each other|mixing|seeing|meeting
    |associating|spending)
no (?:further |more |direct |unsupervised |other |future )+contact (?:between|with) (?:the
    |each|one|yp\d+|other|his|her|their|any)
(?:stop|prevent|ban|keep|deter|disperse) (?:young people|them|the group|the friends|members
    |youths) (?:from )?gathering
(?:not|never|no longer) (?:to )?(?:all )?(?:\w+ ){0,3}?together(?! (?:until|when|if|because|as
    |they (?:are|feel)))
(?:mak(?:e|es|ing)|find(?:s|ing)?|build(?:s|ing)?|develop(?:s|ing)?|form(?:s|ing)?|seek(?:s
    |ing)?|new|encourag(?:e|es|ing)) (?:\w+ ){0,2}?(?:friends?|friendships?|peers|networks?
    |connections|relationships|interests) (?:\w+ )?(?:outside|beyond|away from
    |other than) (?:the|this|his|her|their) (?:\w+ )?(?:group|friends|circle)
(?:exclud|bann?|remov|bar|suspend|expel)\w* (?:the )?(?:group['’]s |main\s+
    |most )?(?:\w+ )?(?:leaders?|ringleaders?|influential)
(?:within|closer than) \w+ (?:metres|meters|yards|miles) of (?:yp\d+|each other|one another
    |the (?:others?|group|rest)|any other)
(?:forbid|forbids|forbidding|prohibit\w*|ban|bans|banning|bar|bars|barring|stop|stops
    |stopping|prevent\w*) (?:yp\d+|him|her|them|members|the \w+)(?: and yp\d+)* from (?:sharing
    |going|approaching|visiting|travelling|talking|messaging|being|sitting|seeing
    |meeting)(?! (?:out alone|near (?:the )?(?:adults?|men|canal|road|flats|dealers)
    |into (?:the )?(?:arcade|flat)|hungry|missing|without))
(?:not|stop\w*|prevent\w*|ban\w*|no|end|ends|forbid\w*
    |refuse) (?:(?!break|dispers|split|clear|fin|polic|film|photo|disturb|interrupt|treat|report
    |call|see)\w+ ){0,4}?(?:sleep-?overs?|meet-?ups?|get-togethers?|gatherings?
    |visits to each other)
sees? (?:far |much )?less of (?:yp\d+|each other|one another|the (?:others?|group|rest)|his
    |her|their)
(?:limit|reduc|restrict|curb|minimis|control|curtail|cap)(?:e|es|s|ed|ing)? (?:the (?:group
    |friends)['’]s?|their|members['’]|contact|the) (?:contact|time together|meetings|gatherings
    |influence of the (?:group|friends|others)|group['’]s (?:contact|influence|time|meetings))
away from the (?:younger|older|other) (?:two|three|ones|boys|girls|members|four)
(?:no longer|not) (?:\w+ )?(?:share|shares|sharing|travel|travels|walk|walks|sit|sits|eat
    |eats|play) (?:\w+ ){0,3}?(?:together|with (?:each|the others?|one another|his|her|yp\d+
    |their friends))
(?:forbid|order|tell|ban|require|instruct)\w* WHOM (?:not )?to (?:meet|see|mix|associate|gather
    |contact)(?! (?:the )?(?:worker|mentor|panel|youth|adults?|men))
(?:not|never|no longer) (?:\w+ )?(?:see|meet|visit|contact|speak to|talk to|ring|text
    |message|join) (?:each other|one another|the others?|the rest|his friends|her friends
    |their friends)
disperse (?:any|all|every|the) (?:gatherings?|groups?|crowds?)
(?:not|cannot|can['’]t|unable to|no longer) (?:\w+ )?be with (?:his|her|their
    |the) (?:friends|others|group|rest)
(?:asked|told|required|ordered|instructed|agrees?|promises?|undertakes?|expected
    |made) (?:\w+ )?not to (?:meet|see|mix|associate|gather|contact|speak|be seen|be together
    |go out)
only (?:one|two|three) (?:of (?:them|the \w+)|members|friends
    |young people) (?:\w+ ){0,5}?(?:at (?:a|any one|one) time|at once|together)
"""

# Who is kept away may be no member: an adult who harms the group.
OTHERS = r"""
adults?(?! (?:session|service|club|education|group|evening|night))
(?:older |grown |adult |unknown )?(?:men|man|males?)
dealers?
buyers?
sellers?
exploit\w*
groom\w*
older (?:people|buyers|customers|residents|youths?|dealers|sellers)
those who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
people who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?:the|that) (?:driver|landlord|shopkeeper|stranger|network|family who threaten)
rival\w*
older (?:cousins|relatives|brothers|sisters|players|pupils|students)
"""
