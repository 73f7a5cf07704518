"""Ways to part friends; one alternative a line, in which WHOM stands for those parted.

Source: Contextual Safeguarding, creating safety with and around friends and peers: do not plan to
break the group up, which is likely to fail and makes its members more vulnerable.
"""

from __future__ import annotations

WHOM = r"""
(?:the (?:group|friends|friendship|five|four|three|six|two|boys|girls|lads|members|young people
    |pair|children|teenagers|peer group|whole group|core group|eldest|oldest|youngest|leaders?
    |older (?:ones?|boys|members)|two \w+|three \w+)|(?:this|these|the friendship|a) (?:group
    |friends|friendships?|young people|boys|girls|children)
    |(?:group )?members(?: of the group)?|them|him|her|yp\d+(?:(?:,? and |, )yp\d+)*|(?:some
    |one|two|three|each|any|most) of (?:them|the (?:group|friends|five|members|boys|girls
    |young people))|young people|a member|one member|two members|one (?:boy|girl|young person)
    |(?:his|her|yp\d+['’]s|one) family|friends)
"""

SPLITTING = r"""
non-?\s?association
non-?\s?contact (?:order|condition|clause|agreement|rule)s?
no[- ]contact (?:order|condition|clause|agreement|rule|between|with (?:each|one|yp|the (?:group
    |others|other)|other members|his friends|her friends|friends|peers))s?
(?:not|nor|never|neither) (?:to )?(?:be allowed to |be permitted to |be able to )?(?:associate
    |mix|meet|socialise|gather|congregate|be seen|contact|be in (?:contact|touch|the company)
    |spend time|hang (?:out|around)|be together|sit together
    |be on the square together)(?: (?:with|each|one|together|yp|in|up|as|WHOM))
(?:prevent|prevents|preventing|stop|stops|stopping|ban|bans|banning|banned|bar|bars|barring
    |barred|forbid|forbids|forbidding|forbidden|prohibit|prohibits|prohibiting|prohibited
    |restrict|restricts|restricting|limit|limits|limiting|reduce|reduces|reducing|discourage
    |discourages|discouraging|dissuade\w*|deter|deters|deterring|minimise|minimises|disrupt
    |disrupts|disrupting|end|ends|ending|cut|cuts|cutting|sever|severs|severing) (?:all |any
    \s+|their |the |further |unsupervised )*(?:contact|association|associating|friendships?|links?
    |ties|meeting|meetings? (?:up|together)|gathering|congregating|mixing|communication
    |time (?:they spend )?together|relationships?)(?: (?:between|with|among|of) (?:WHOM|each
    |one|his|her|their|other|peers|the (?:others?|rest)))
(?:prevent|stop|ban|bar|forbid|prohibit|discourage|dissuade|deter|keep|prevents|stops|bans|bars
    |discourages|dissuades|keeps|banning|banned|stopping|discouraging|preventing
    |keeping) WHOM (?:from )?(?:meeting|associating|mixing|gathering|congregating|seeing
    |contacting|hanging (?:out|around)|being (?:together|friends|seen|in|with|on|at the same)
    |spending time|socialising|going (?:about|around|out) together|sitting together
    |coming together|walking|communicating|speaking to|standing)(?! (?:adults|the (?:adults?
    |men|man|dealers?|older))| (?:with |to )?(?:adults|older (?:men|people|buyers)
    |the (?:adults?|men|man|dealers?)))
discourag(?:e|es|ing) (?:the |this |their |his |her |any |such )?(?:\w+ )?(?:friendships?
    |relationships? (?:with|between)|ties|bond|association)
(?:bar|bars|barring|barred|ban|bans|banning|banned|prohibit\w*|forbid\w*|prevent\w*) (?:any
    \s+|all )?contact (?:between|with)
dispers(?:e|es|ed|ing) (?:of )?WHOM
dispersal(?: (?:orders?|powers?|zones?|notices?|area))?
(?:order|notice|powers?) (?:that |which |to |under which )?(?:\w+ ){0,4}?(?:no more than
    |more than|groups of) (?:two|three|four|\d)
no more than (?:two|three|one|\d) (?:of them |young people |members |friends |of the (?:group
    |friends|five|young people) )?(?:\w+ ){0,4}?(?:together|at (?:a|one|any) time|at once
    |in (?:one|the) (?:place|shop|park|square|building))
(?:in )?groups of (?:more than|over|no more than) (?:two|three|four|\d)
(?:three|two|four) or more (?:of them |young people |members )?(?:are |is )?(?:found|seen
    |gathered|together|gather)
off in different directions
(?:injunctions?|behaviour orders?|cbos?|asbos?|behaviour contracts?|abcs?|civil orders?
    |court orders?|bail conditions?|licence conditions?|conditions|curfews?
    |exclusion (?:orders?|zones?)|protection notices?|order)(?: \w+){0,8}? (?:(?:to|that|which
    |so that|barring|banning|preventing|stopping|prohibiting|forbidding|keeping|not to
    |under which|and|will|would) (?:\w+ ){0,5}?(?:contact|associat\w+|meet(?:ing)?|together
    |apart|away from (?:each|one|the (?:others?|group|rest)|his|her|their|yp)|gather\w*
    |see(?:ing)? (?:each|one)|congregat\w+|mix(?:ing)?))
(?:injunctions?|criminal behaviour orders?|cbos?|asbos?|gang injunctions?|exclusion orders?
    |exclusion zones?|community protection (?:warnings?|notices?))(?: \w+){0,4}? (?:against|on
    |for|naming|covering|to include|to cover) (?:all |each |each of |every )?(?:WHOM|member)
gang injunctions?
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up
    |divid(?:e|es|ed|ing)|part|parts|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?
    |disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from
    |and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)
    |['’]s (?:evening|time|meal|day|summer)| into (?:two |three )?(?:teams|sides|pairs) (?:for
    |to play|to paint|to cook))
(?:break|breaks|breaking|split|splits|splitting) (?:WHOM )?up (?!(?:the )?(?:day|summer|week
    |journey|walk|evening|holiday|fight|cost))(?:WHOM)
(?:break|breaks|breaking|split|splits|splitting) WHOM (?:up|apart|between|across|among
    |into)(?! (?:two |three |four )?(?:teams|sides|pairs|turns))
(?:keep|keeps|keeping|kept|hold|seat|seats|seating|place|places|pull|move|moves|draw|prise
    |house|teach) WHOM (?:well |further |physically )?apart(?! from (?:the )?(?:adults?|older
    |men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) apart WHOM
(?:are|be|is|were|to|been) (?:kept|seated|sat|placed|moved|housed|taught|live|stay
    |sit) (?:well |further )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*
    |buyers|those who))
(?:keep|keeps|keeping) WHOM (?:\w+ ){0,8}?(?:from|apart from|away from) (?:each other
    |one another)
not (?:to )?(?:be )?(?:sit|meet|gather|be|walk|travel|stand|come|go|hang out|spend time|arrive
    |leave|play) (?:up )?together
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours
    |evenings|occasions) (?:that |which )?(?:they|the (?:group|friends|five|members
    |young people|boys|girls)|WHOM) (?:spend|spends|have|are|is|can be)(?: \w+){0,2}
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person|friend)
    |(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)|two of (?:them
    |the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed|transferred
    |sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with|elsewhere
    |in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the
    |yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
apart from (?:the (?:boys|girls|others?|rest|group|friends)|each other|one another|his friends
    |her friends|their friends)
(?:place|put|move|keep|seat|teach|have|be|timetable|split|send|transfer|go|goes|are|is|attend
    |enrol)(?:s|ed|ing)? (?:WHOM |in |into |to |at |on |be |taught |put
    \s+|placed ){1,4}(?:separate|different|other|another|opposite) (?:\w+ )?(?:class(?:es)?
    |tutor groups?|tutors?|forms?|schools?|sets?|colleges?|lessons?|year half|halves|sites?
    |playgrounds?|lunch(?:es| sittings?| times?)?|timetables?|buses|towns?|houses|placements?
    |areas?|evenings?|nights?|days?|rooms?|tables|clubs|centres|groups?|breaks?|campus(?:es)?
    |counties|boroughs?)
(?:separate|different) (?:tutor groups?|classes|schools|forms|break times|lunch (?:sittings
    |times)|timetables|colleges|placements)(?= (?:for|from|so|in|until|to))
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|do not|cannot|apart|avoid)
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room
    |same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
so that (?:they|the (?:friends|group|five|two|boys|girls|young people|members)|yp\d+ and yp\d+
    |members) (?:are |do |can |will |need |have )?(?:not|never|cannot|no longer|less likely to
    |unable to) (?:\w+ )?(?:meet|mix|together|see (?:each|one)|cross|associate|gather|overlap
    |contact|be together|spend|walk home together|travel together|sit)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session|time
    |evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from|to keep
    |for each|and))
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)|send(?:s
    |ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*|one of (?:them
    |the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some|two
    |three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?|boy
    |girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her|the) family
    |each of them|the ringleader|members)(?: and (?:his|her) family)? (?!back)(?:\w+ ){0,3}?(?:away
    |out of|to (?:a |an |another |the )?(?:\w+ )?(?:school|college|academy|area|town|county
    |city|borough|placement|relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live
    |to stay|with (?:relatives|family)|out[- ]of[- ](?:area|borough|county)|from the (?:group
    |school|area))
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
managed moves?(?= (?:for|of|to|so))
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an |another
    \s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county|borough|area
    |school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))|to (?:part|break
    |separate|get)|so))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed
    |ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl
    |ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members
    |of them)) (?:from|until)(?: (?:the |school |all )?(?:group|club|centre|hall|sessions?|park
    |school|area|square|building|library|youth|estate))
removal of (?:one|two|the (?:leaders?|eldest|oldest)|yp\d+|some)
(?:get|gets|getting|draw|steer|steers|steering|lead|pull|wean|weaning|guide|divert|diverts
    |diverting|remove|removing|extract|extricate|detach|detaching|distance|distances
    |distancing) (?:WHOM|himself|herself|themselves|each|every young person|each young person
    |young people) (?:\w+ ){0,2}?(?:away )?(?:from|off|out of) (?:the |this |that |his |her
    \s+|their |one |each |negative |these |such |old |current )*(?:group|friends?|friendships?
    |others?|peers?|rest|associates|each other|one another|company|crowd|peer group
    |influence of (?:the|his|her|their|one) \w+|yp\d+)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this |each
    \s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)
    |other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so
    |and|at|in|during|to|[.,;])|[.,;]|$)
(?:end|ending|withdraw\w* from|leave|leaving|give up|giving up|drop|dropping|cut off
    |cutting off|avoid|avoiding|stop seeing|stop meeting|cut ties with|break (?:ties|contact
    |links?|off) with|lose touch with|dissociate (?:\w+ )?from
    |disassociate (?:\w+ )?from) (?:the |his |her |their |this |these |that |negative |old
    \s+|all |contact with (?:the |his |her |their )?)*(?:friendships?|friends|peer group|group
    |peers|each other|one another|others in the group)(?! (?:chat|session|home|work|meeting
    |room))
(?:find|make|form|build|develop|seek|encourage\w*|support|help|introduc\w+|towards?) (?:WHOM
    \s+|him |her |each |to |find |make |form |build |develop ){0,4}(?:new|other|different
    |more positive|pro-?social|alternative|better|more suitable|healthier
    |positive)(?: and \w+)? (?:friends|friendships?|friendship groups?|peers?|peer groups?
    |social circles?|company)
replac\w+ (?:the |this |these |their )?(?:friendships?|friends|group)
(?:break|breaks|breaking|weaken\w*|loosen\w*|sever\w*|cut|cuts|cutting|disrupt\w*|undo
    |erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties
    |relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with
    |among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each
    |members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?
    |men|man|dealers?|exploit\w*|older|buyers|network))
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
(?:tell|tells|instruct|order|warn|advise|ask|require|direct)(?:s|ed|ing)? (?:WHOM
    |parents to (?:stop|keep|prevent)|families to (?:stop|keep
    |prevent)) (?:\w+ ){0,4}?(?:not to (?:see|meet|associate|mix|contact|speak|gather|spend|be
    |hang)|to (?:stay away from|keep away from|avoid|stop (?:seeing|meeting|going
    |mixing)) (?:each|one|the (?:others?|rest|group)|his|her|their|yp|other members))
parents (?:\w+ ){0,4}?(?:not (?:let|allow)|stop|prevent|keep) (?:\w+ ){0,4}?(?:see(?:ing)?
    |meet(?:ing)?|from|mix(?:ing)?|out with|friends|together|apart)
(?:parents|families|carers) (?:to |are asked to |should |will )?(?:keep|stop|prevent|ban
    |forbid) (?:\w+ ){0,4}?(?:away from|from (?:meeting|seeing|mixing|contacting)|apart|seeing
    |meeting)
one[- ]at[- ]a[- ]time
separately(?=[.,;]|$| (?:so|from (?:each|one)|and not together|to (?:avoid|prevent|keep)))
(?:never|not|no longer|do not|does not|don['’]t) (?:coincide|overlap|cross)
(?:not|never) (?:to )?(?:walk|travel|go|come|get|ride) (?:home|to school|in
    |back)? ?with (?:the others?|his friends|her friends|their friends|each other|the rest
    |yp\d+)
only one (?:member|of them|of the \w+|young person|friend) (?:\w+ ){0,3}?at (?:a|any one) time
(?:one|two) (?:member|of them|at) (?:\w+ ){0,3}?at a time
no two (?:of (?:them|the \w+)|friends|members)
none of (?:them|the \w+) (?:is|are|may be|to be) (?:\w+ )?(?:in the company|with
    |near) (?:of )?(?:another|any other|the others?|each other)
in (?:the )?(?:company|presence) of (?:another|any other|the others?|each other|other members
    |yp\d+|one another)
(?:choose|find|seek|keep|look for) (?:other|better|different) company
nothing (?:more |further )?to do with (?:the (?:others?|rest|group)|each other|one another
    |his friends|her friends|yp\d+)
(?:rest|break|respite) from (?:him|her|each other|one another|yp\d+|the (?:group|others?))
(?:leave|move along|go home|disperse) (?:whenever|when|if) (?:there are|they are|more than
    |three|two)
(?:more than|over) (?:two|three|four|\d) of them
(?:to|into) (?:the other half of the year|another (?:year group|tutor group|form|class|school
    |set|site|club)|the other site|a different (?:form|class|set|school|tutor group))
(?:his|her|their|yp\d+['’]s) (?:place|membership) (?:\w+ ){0,4}?(?:is |be )?(?:withdrawn
    |suspended|removed|cancelled)
as a group(?=;|,? (?:though|but|although|only)? ?they may)
(?:to|back to) their own (?:streets?|homes?|areas?)
(?:different|separate) (?:bus )?routes? home
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|buses|entrances so)
thin(?:s|ned|ning)? out the (?:group|friends)
(?:bonds?|ties|loyalt(?:y|ies)|links?) (?:within|inside|among|of) the (?:group
    |friends)(?= (?:by|so|through|until|are (?:to be )?(?:broken|weakened|loosened)))
(?:not|never) (?:to )?(?:all )?sit at (?:one|the same) table
supervised contact
(?:cannot|can['’]t|unable to|not be able to|no chance to) (?:plan to |arrange to
    \s+|easily )?(?:meet|gather|get together|contact each|see each)
nowhere to (?:gather|meet|go together|be together)
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|session|bus|site|table)
on the same (?:night|evening|day)s?(?= (?:are|is) (?:not|to be avoided))
loses its leaders?
(?:in place of|instead of|rather than) (?:the )?(?:shared|group|joint) (?:ones|activities
    |sessions|evenings|time)
(?:at|to) the other end of the (?:county|country|city|borough|town)
in (?:other|different|distant) (?:towns|cities|counties|boroughs)(?= (?:for|so|to))
boarding school
(?:spend|spending|have|having) less time (?:with (?:each other|one another|his friends
    |her friends|their friends|the (?:group|others|rest)|yp\d+)|together)
less time together
(?:new|different|other|wider|better|another|separate) (?:\w+ )?(?:circles?|sets?
    |groups?) of (?:friends|peers)
(?:yp\d+|the (?:oldest|eldest|youngest|two|leaders?)(?: \w+)?|one of (?:them|the \w+)
    |two of (?:them|the \w+)|he|she|him|her|one member|two members|(?:his|her
    |yp\d+['’]s) family) (?:\w+ ){0,3}?(?:moves?|moved|goes|go|sent|transfers?|transferred
    |placed|starts?|relocates?|relocated) (?:\w+ ){0,3}?(?:in|to|at|with|into
    |out) (?:\w+(?:['’]s)? ){0,3}?(?:another|different|other|outside|out of
    |away) (?:\w+ ){0,3}?(?:school|college|city|town|borough|county|area|club|family|class
    |placement|academy|estate|region|end of)
(?:to move|moves?|moved|go|goes|sent) to (?:his|her|their) (?:father|mother|dad|mum|aunt|uncle
    |grandmother|grandparents|nan|relatives)['’]?s? (?:\w+ )?in (?:another|a different)
(?:come|comes|attend|attends|arrive|arrives|enter|enters|visit|visits|use the \w+) (?:alone
    |singly|one by one|individually|on their own)(?! if (?:they|he|she) (?:wish|want|prefer
    |ask))
(?:will|to|should|must|can|shall|may|would) be (?:broken up|split(?: up)?|separated|divided
    |dispersed|kept apart|disbanded|moved on|scattered|dismantled)
(?:group|friends|members|they|five|boys|girls|young people|yp\d+) (?:is|are) (?:broken up
    |split up|disbanded|dispersed|kept apart|separated|scattered)(?! by)
chang(?:e|es|ing) (?:yp\d+['’]s|his|her|their|one member['’]s|the (?:boy|girl|eldest|oldest
    |young person)['’]s) (?:\w+ )?(?:school|class|form|timetable|college|tutor group|placement)
change of (?:school|class|college|form)(?= (?:for|so))
(?:fresh|new|clean) start (?:for (?:\w+ ){1,3})?(?:at|in|with|elsewhere|away)
no more than (?:one|two|three|four|\d) (?:\w+ ){0,7}?(?:together|at once|at (?:a|one|any
    |the same) time)
(?:never|not) all (?:be )?(?:in one place|together|there|in the same|present|at the same)
(?:to|into|at|in) a different (?:youth )?(?:club|centre|project|hall|group)(?= (?:from|to|so)
    |[.,;]|$)
(?:advis|warn|counsel|caution)(?:e|es|ed|ing|s)? (?:\w+ ){0,5}?against (?:the |this |their
    \s+|his |her |any )?(?:friendships?|group|each other|mixing|seeing|meeting|associating
    |spending)
no (?:further |more |direct |unsupervised |other |future )+contact (?:between|with) (?:the
    \s+|each|one|yp\d+|other|his|her|their|any)
(?:stop|prevent|ban|keep|deter|disperse) (?:young people|them|the group|the friends|members
    |youths) (?:from )?gathering
(?:leave|exit|come away from|move on from|break free (?:of|from)|step back from
    |step away from) (?:the|this|their|his|her) (?:group|peer group|friendship group
    |friends)(?! (?:chat|home|session|room|at the|to|for the night))
"""

# Who is kept away may be no member: an adult who harms the group.
OTHERS = r"""
adults?
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
"""
