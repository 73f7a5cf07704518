"""Friends parted by where they are put; one alternative a line, WHOM being those parted.

Source: Contextual Safeguarding, creating safety with and around friends and peers: do not plan to
break the group up, which is likely to fail and makes its members more vulnerable.
"""

from __future__ import annotations

PARTING = r"""
(?:put(?:s|ting)? (?:a stop|an end|a halt) to|call(?:s|ing)? time on|bring(?:s
    |ing)? an end to)\s+(?:the |their |this |these |all )?(?:\w+ )?(?:(?:group|friends?|five|boys
    |girls|members|young people)(?:['’]s?)? )?(?:meeting|gathering|friendships?|mixing|association
    |contact|get-togethers|time together)
no longer (?:\w+ )?(?:live|living|be|being|sit|sitting|spend|spending|walk|travel|learn|near|close
    |placed|together) (?:\w+ ){0,2}?(?:each other|one another|WHOM|alongside|together)
(?:exit|quit)(?:s|ing)? (?:from )?(?:the|his|her|their|this) (?:\w+ )?(?:peer |friendship )?(?:group
    |friendships?)
(?:go|going|goes) their (?:own |separate )+ways?
let(?:s|ting)? go of (?:the|this|these|their|his|her|each|one) (?:\w+ )?(?:friendships?|group
    |friends
    |others?|another)
no (?:\w+ )?time (?:\w+ )?(?:for|with) (?:each other|one another|the (?:group|others?)|his friends
    |her friends|their friends)
(?:section|s\.?) ?3[45] (?:\w+ )?(?:notices?|powers?|orders?|directions?|dispersals?
    |authority|authorisations?)
(?:separate|different|alternate|alternating) (?:\w+ )?(?:nights?|evenings?|days?|sessions?|times?
    |afternoons?) for (?:the |each )?(?:two|both|three|older|younger|boys|girls|half|halves|member
    |friend|one of them|of the)
isolat(?:e|es|ing) (?:the )?(?:\w+ )?(?:members?|leaders?|ringleaders?|boys|girls
    |ones)(?! from (?:the\s+)?(?:adults?|men|dealers?))
no more than (?:two|three|one|\d) (?:of them |young people |members |friends\s+
    |of the (?:group|friends|five|young people) )?(?:\w+ ){0,4}?(?:together|at (?:a|one
    |any) time|at once|in (?:one|the) (?:place|shop|park|square|building))
(?:separat(?:e|es|ed|ing|ion of)|split(?:s|ting)?(?: up)?|break(?:s|ing)? up|broken up
    |divid(?:e|es|ed|ing)|parts?(?! of)|parting|fragment\w*|dismantl\w+|scatter(?:s|ed|ing)?
    |disband(?:s|ed|ing)?|isolat(?:e|es|ing)) (?:up )?(?:of )?WHOM(?! (?:from
    |and) (?:the )?(?:adults?|older|men|man|dealers?|exploit\w*|people who|those who|buyers)
    |['’]s (?:evening|time|meal|day|summer)| into (?:two |three )?(?:teams|sides|pairs) (?:for
    |to play|to paint|to cook))
(?:break|breaks|breaking|split|splits|splitting) (?:WHOM )?up (?!(?:the )?(?:day|summer|week|journey
    |walk|evening|holiday|fight|cost))WHOM
(?:break|breaks|breaking|split|splits|splitting) WHOM (?:up|apart|between|across|among
    |into)(?! (?:two |three |four )?(?:teams|sides|pairs|turns))
(?:keep|keeps|keeping|kept|hold|seat|seats|seating|place|places|pull|move|moves|draw|prise
    |house|teach) WHOM (?:well |further |physically )?apart(?! from (?:the )?(?:adults?|older
    |men|dealers?|exploit\w*|buyers|those who))
(?:keep|keeps|keeping) apart WHOM
(?:are|be|is|were|to|been) (?:kept|seated|sat|placed|moved|housed|taught|live|stay
    |sit) (?:well |further )?apart(?! from (?:the )?(?:adults?|older|men|dealers?|exploit\w*
    |buyers|those who))
(?:keep|keeps|keeping) WHOM (?:\w+ ){0,8}?from (?:each other|one another)
(?:reduce|limit|restrict|cut|cap|control)(?:s|ing)? (?:the )?(?:amount of )?(?:time|hours|evenings
    |occasions) (?:that |which )?(?:they|WHOM) (?:can |may )?(?:spend|spends|have|are|is
    |be) (?:\w+ ){0,2}?(?:together|with(?! (?:nothing|nobody|no))|in (?:each|one|the same)
    |as a group|around (?:each|one|the (?:others?|rest|group)))
(?:yp\d+(?:['’]s family)?|one of (?:them|the \w+)|one (?:member|boy|girl|young person
    |friend)|(?:the|his|her|one) family|the (?:eldest|oldest|youngest|leader|boy|girl)
    |two of (?:them|the \w+)|members) (?:is |are |to |will |should |be |must )+(?:moved|placed
    |transferred|sent|rehoused|relocated|taken|educated) (?:\w+ ){0,3}?(?:away|out|to|with
    |elsewhere|in (?:another|a different)|from)
(?:relocat|rehous)(?:e|es|ed|ing) (?:one|two|the|a|his|her|some of the
    |yp\d+['’]s) (?:\w+ )?(?:famil(?:y|ies)|members?|young person|boys?|girls?)
apart from (?:the (?:boys|girls|others?|rest|group|friends)|each other|one another|his friends
    |her friends|their friends)
(?:place|put|move|keep|seat|teach|have|be|timetable|split|send|transfer|go|goes|are|is
    |attend|enrol)(?:s|ed|ing)? (?:WHOM |in |into |to |at |on |be |taught |put\s+
    |placed ){1,4}(?:separate|different|other|another|opposite) (?:\w+ )?(?:class(?:es)?
    |tutor groups?|tutors?|forms?|schools?|sets?|colleges?|lessons?|year half|halves|sites?
    |playgrounds?|lunch(?:es| sittings?| times?)?|timetables?|buses|towns?|houses|placements?
    |areas?|evenings?|nights?|days?|rooms?|tables|clubs|centres|groups?|breaks?|campus(?:es)?
    |counties|boroughs?)
(?:separate|different) (?:tutor groups?|classes|schools|forms|break times|lunch (?:sittings
    |times)|timetables|colleges|placements)(?= (?:for|from|so|in|until|to))
stagger\w* (?:\w+ ){0,8}?so (?:that )?(?:\w+ ){0,6}?(?:not|never|cannot|apart|avoid)
(?:not|never) (?:be )?(?:in the (?:building|hall|centre|club|room|same place|same room
    |same lesson)|there|at the (?:club|centre|hall)) (?:at the same time|together|on the same)
(?:neither|none|not) (?:\w+ ){0,3}?(?:on|during|at) the other['’]?s?['’]? (?:day|session
    |time|evening|night)
on (?:alternate|different|separate) (?:days|nights|evenings|sessions)(?= (?:so|from|to keep
    |for each|and))
(?:mov(?:e|es|ed|ing)|relocat\w+|rehous\w+|transfer(?:s|red|ring)?|plac(?:e|es|ed|ing)
    |send(?:s|ing)?|sent|tak(?:e|es|ing)) (?:YP\d+|yp\d+(?:['’]s family)?(?: and yp\d+)*
    |one of (?:them|the \w+)|one (?:or two )?(?:member|boy|girl|young person|friend)s?|(?:some
    |two|three) (?:of (?:them|the \w+)|members)|him|her|the (?:eldest|oldest|youngest|leaders?
    |boy|girl|young person|two \w+|most \w+ \w+)(?: boy| girl| member| two)?|(?:his|her
    |the) family|each of them|the ringleader|members)(?: and (?:his
    |her) family)? (?!back)(?:\w+ ){0,3}?(?:away|out of|to (?:a |an |another\s+
    |the )?(?:\w+ )?(?:school|college|academy|area|town|county|city|borough|placement
    |relative\w*|home|unit|provision|estate|boarding)|elsewhere|to live|to stay
    |with (?:relatives|family)|out[- ]of[- ](?:area|borough|county)|from the (?:group|school
    |area))
(?:placements?|moves?|transfers?|relocation|rehousing|is placed|are placed|be placed|is moved
    |are moved|be moved) out of\s+(?:the |their )?(?:area|borough|county|city|town)
at no (?:point|time|moment) (?:\w+ ){0,6}?(?:in|on) the same \w+
(?:never|not) (?:\w+ ){0,3}?in the same (?:room|place|building
    |corridor)(?! as\s+(?:the |any )?(?:\w+ )?(?:adults?|men|man|people|boy|girl|pupils?))
(?:reliance|dependenc[ey]) (?:up)?on (?:the|this|that|these|those|their|his|her|each
    |one) (?:present |current |same |existing |old |peer |friendship )?(?:group|friends|friendships?
    |friendship group|peers|other|another)(?!['’])
(?:sent|send|sends|go|goes|walk|walks|pull|pulls|pulling|steer|draw|taken|driven
    |escorted) (?:[\w’'-]+ ){0,3}?in (?:different
    |opposite
    |separate) directions
(?:get|gets|getting|got|help|helps|coax|prise) (?:[\w’'-]+ ){1,4}?(?:out of|away from) (?:that
    |this)\s+
    (?:crowd|lot|set|group|bunch|circle)
in with (?:a |some )?(?:nicer|better|different|new|other|good|decent) (?:kids|crowd|set|lot|mates
    |friends|people|peers|children)
not (?:to )?(?:let|allow|permit) WHOM (?:to )?(?:be|stay|remain|become) friends
so (?:that )?(?:WHOM |they )(?:all |will |can |may )?(?:lose touch|drift apart|grow apart)
out[- ]of[- ](?:area|borough|county) (?:placements?|moves?|school|accommodation)
(?:placements?|places?|college|school|stay|move) (?:\w+ ){0,3}?(?:in|at|to) (?:a |an\s+
    |another\s+|a different )?(?:\w+ )?(?:another|different|out-of-area) (?:town|city|county
    |borough|area|school|college)(?= (?:for (?:one|two|yp|the (?:eldest|oldest|leader))
    |to (?:part|break|separate|get)|so))
(?:ban|bans|banned|banning|exclud(?:e|es|ed|ing)|bar|bars|barred|barring|remov(?:e|es|ed
    |ing)) (?:yp\d+|one of (?:them|the \w+)|him|her|the (?:eldest|oldest|leaders?|boy|girl
    |ringleaders?)|one member|two of (?:them|the \w+)|two members|some (?:members|of them)) (?:from
    |until) (?:the |school |all )?(?:group|club|centre|hall|sessions?|park|school|area|square
    |building|library|youth|estate)
(?:away|distance|time out|break|apart) from (?:the |his |her |their |its |negative |this\s+
    |each\s+|one |old |current )*(?:group|friends|peers|others|rest of the (?:group|friends)
    |other members|each other|another|peer group|yp\d+|friendship group)(?= (?:for|until|by|so
    |and|at|in|during|to|[.,;])|[.,;]|$)
(?:break|breaks|breaking|weaken\w*|attenuat\w*|dilut\w*|loosen\w*|sever\w*|cut|cuts|cutting
    |disrupt\w*|undo
    |erode) (?:up )?(?:the |this |these |their )?(?:friendships?|bonds?|links?|ties
    |relationships?|connections?|group(?:['’]s bonds?)?|hold)(?: (?:between|of|with
    |among) (?:the (?:group|friends|young people|boys|girls|five|members|two)|them|yp|each
    |members))?(?! (?:with|to|between (?:the group|them) and|of) (?:the )?(?:\w+ )?(?:adults?
    |men|man|dealers?|exploit\w*|older|buyers|network)| between (?!(?:the|these|this|his|her
    |their|them
    |yp\d+|each|members|friends|one|two|core|older|younger|young|any|both|all|peers|boys|girls
    |siblings|brothers|sisters)\b))
parents (?:\w+ ){0,4}?(?:not (?:let|allow)|stop|prevent|keep) (?:\w+ ){0,4}?(?:see(?:ing)?
    |meet(?:ing)?|from|mix(?:ing)?|out with|friends|together|apart)
separately(?=[.,;]|$| (?:so|from (?:each|one)|and not together|to (?:avoid|prevent|keep)))
(?:not|never) (?:to )?(?:walk|travel|go|come|get|ride) (?:home|to school|in
    |back)? ?with (?:the others?|his friends|her friends|their friends|each other|the rest
    |yp\d+)
(?:rest|break|respite) from (?:him|her|each other|one another|yp\d+|the (?:group|others?))
(?:to|into) (?:the other half of the year|another (?:year group|tutor group|form|class
    |school|set|site|club)|the other site|a different (?:form|class|set|school|tutor group))
(?:his|her|their|yp\d+['’]s) (?:place|membership) (?:\w+ ){0,4}?(?:be )?(?:withdrawn|suspended
    |removed|cancelled)
(?:different|separate) (?:bus )?routes? home
(?:different|separate) (?:foster )?(?:homes|houses|placements|streets|towns|buses
    |entrances so)
not (?:be )?(?:all )?(?:\w+ )?on the same (?:night|day|evening|site)
on the same (?:night|evening|day)s?(?= (?:are|is) (?:not|to be avoided))
(?:alternatives? to|instead of|rather than
    |in place of) (?:\w+ing )?(?:\w+ ){0,2}?time (?:\w+ )?with (?:the (?:group
    |others?|rest|friends)|each other|one another|(?:his|her|their) (?:friends|mates|peers))
(?:in place of|instead of|rather than) (?:the )?(?:shared|group|joint) (?:ones|activities
    |sessions|evenings|time)
(?:at|to) the other end of the (?:county|country|city|borough|town)
in (?:other|different|distant) (?:towns|cities|counties|boroughs)(?= (?:for|so|to))
(?:to|at a|into|for) boarding school
(?:new|different|other|wider|better|another|separate) (?:\w+ )?(?:circles?|sets?
    |groups?) of (?:friends|peers)
(?:yp\d+|the (?:oldest|eldest|youngest|two|leaders?)(?: \w+)?|one of (?:them|the \w+)
    |two of (?:them|the \w+)|he|she|him|her|one member|two members|(?:his|her
    |yp\d+['’]s) family) (?:\w+ ){0,3}?(?:moves?|moved|goes|go|sent|transfers?|transferred
    |placed|starts?|relocates?|relocated) (?:\w+ ){0,3}?(?:in|to|at|with|into
    |out) (?:\w+(?:['’]s)? ){0,3}?(?:another|different|other|outside|out of
    |away) (?:\w+ ){0,3}?(?:school|college|city|town|borough|county|area|club|family|class
    |placement|academy|estate|region|end of)
chang(?:e|es|ing) (?:yp\d+['’]s|his|her|their|one member['’]s|the (?:boy|girl|eldest|oldest
    |young person)['’]s) (?:\w+ )?(?:school|class|form|timetable|college|tutor group
    |placement)(?! back\b)
change of (?:school|class|college|form)(?= (?:for|so))
(?:never|not) all (?:be )?(?:in one place|together|there|in the same|present|at the same)
(?:leave|exit|come away from|move on from|break free (?:of|from)|step back from
    |step away from) (?:the|this|their|his|her) (?:group|peer group|friendship group
    |friends)(?! (?:chat|home|session|room|at the|to|for the night))
(?:yp\d+|members|each (?:young person|of them|member|of the \w+|one)|the (?:oldest|eldest
    |youngest|two|siblings|brothers|sisters|pair)(?: \w+)?|one of (?:them|the \w+)
    |two of (?:them|the \w+)|him|her|them) (?:(?!(?:meets?|met|gathers?|visit|see|tour|look|try
    |choose|chose|chooses)\b)[\w’'-]+ ){0,6}?(?:different|separate|another
    |opposite) (?:[\w’'-]+ ){0,2}?(?:schools?|colleges?|class(?:es)?|clubs?|buildings?|roads?
    |routes?|bus(?:es)?|days?|evenings?|nights?|sites?|tables?|towns?|cit(?:y|ies)|count(?:y
    |ies)|homes?|placements?|areas?|forms?|sets?|tutors?|centres?|units?|boroughs?|academy|wing
    |playground)
the (?:group|friends|five|four|three|boys|girls|young people|siblings
    |lads|children)(?: of \w+)? (?:(?!(?:meets?|met|gathers?|chose|choose|want|ask|like
    |say)\b)[\w’'-]+ ){0,7}?(?:different
    |separate) (?:[\w’'-]+ ){0,2}?(?:schools|colleges|classes|clubs|buildings|buses|days
    |evenings|nights|sites|tables|towns|homes|placements|areas|forms|sets|tutors|centres|units)
(?:group|joint|shared) (?:sessions?|evenings?|meetings?|activities|trips?) (?:will |to\s+
    |are\s+|is |should |must |be |been )*(?:end|ends|stop|stops|stopped|cease|ceases|withdrawn
    |cancelled|replaced|ended|closed)(?! (?:at|by) \d)
(?:stop|stops|stopping|end|ends|ending|cancel|cancels|withdraw|withdraws|cease) (?:the\s+
    |all\s+|its |their )?(?:joint|group|shared) (?:sessions?|evenings?|meetings?|activities
    |trips?|work|outings)
(?:seen|met|supported|supervised|educated|managed|worked with|helped|taught|transported|driven
    |collected) (?:individually|separately|alone|singly|one by one)(?: only)?(?! if| as well
    | when they)
(?:dissolv|disband|dismantl|fragment)(?:e|es|ed|ing)? (?:of )?(?:the |this )(?:group
    |friendship)
(?:each|every) (?:young person|of them|member|friend
    |of the five) (?:\w+ ){0,4}?(?:home )?by (?:a |an )?(?:different|separate|other) (?:road
    |route|way|bus|car)
(?:make|makes|making|find|finds|finding|seek|seeking) (?:\w+ )?friends? (?:elsewhere
    |somewhere|outside|in (?:other|another|a different))
(?:a long way|far|miles|well away|as far as possible) (?:away )?from (?:the (?:group
    |others?|friends|rest)|his friends|her friends|their friends|each other|yp\d+)
(?:in|into) isolation(?= (?:so|away|from|at|to (?:stop|keep|prevent|part|separate|break
    |avoid)))
(?:placements?|placed|placing) (?:\w+ ){0,3}?at (?:a |some )?distance
(?:not|never) (?:to )?be in (?:a |any )?groups? of (?:more than|over|above|three|four) ?\w*
(?:one[- ]to[- ]one|individual) (?:work|sessions?|support|time) only
no (?:more )?group ?(?:work|sessions?|activities|evenings)(?= so|, so)
(?:they|friends|them|members|girls|boys) (?:do|does|will|can|are) not (?:to )?(?:come|get|gather
    |be)\s+together
"""
