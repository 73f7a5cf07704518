"""Whom a plan would part, and others from whom it may keep them; one alternative a line."""

from __future__ import annotations

# What stands for YOUNG: the friends, by what they are called.
YOUNG = r"""
(?:friends|boys|girls|lads|members|children|young people|players|pupils|students|teenagers
    |siblings|classmates|newcomers|residents|young (?:men|women)|kids|youngsters|mates|pals|trio
    |foursome|quartet|twins|cousins|brothers|sisters|skaters|dancers|riders|swimmers|gamers
    |teammates|team-mates|clique)
"""

# What stands for WHOM in the lists of plans that part friends.
WHOM = r"""
(?:(?:(?:the|all|these|those) (?:two|three|four|five|six|seven)(?: (?:of them
    |YOUNG))?(?! (?:workers?|volunteers?|adults?|officers?|staff|stewards?|wardens?|teachers?
    |parents|drivers?|coaches|guards?|men|women|agencies|services|schools|clubs|teams)\b)
    |both of them|the (?:group|friendship|YOUNG|pair|peer group|whole group|core group|eldest
    |oldest|youngest|leaders?|two (?:groups|halves|sides) of (?:the )?(?:group|YOUNG)|(?:older
    |younger) (?:ones?|YOUNG|two|three)|two (?!(?:complaint|issue|thing|question|case|budget
    |plan|day|week|hour|minute|room|hall|site|agencie|service|team|worker|officer|session
    |meeting|document|list|processe|record|matter|stor(?:ie)?|account)s?\b)\w+
    |three (?!(?:complaint|issue|thing|question|case|budget|plan|day|week|hour|minute|room|hall
    |site|agencie|service|team|worker|officer|session|meeting|document|list|processe|record
    |matter|stor(?:ie)?|account)s?\b)\w+)|(?:this|these|the friendship|a) (?:group|friendships?
    |YOUNG)|(?:group )?members(?: of the group)?|them|him|her|yp\d+(?:(?:,? and |, )yp\d+)*
    |(?:some|one|two|three|four|half|each|any|most|all) of (?:them|the (?:group|two|three|four
    |five|six|seven|YOUNG))|(?:two|three|four|five|six) (?:YOUNG)|YOUNG|(?:a|any|any other) member
    |one member|one (?:boy|girl|player|pupil|student|friend|young person)|(?:his|her|yp\d+['’]s
    |one) family|both|both YOUNG|(?:each|every) (?:young person|member|boy|girl|pupil|friend
    |student|child)|the peers|(?:their|his|her) (?:sons?|daughters?|children|child))(?: (?:of
    |in) (?:the|this) (?:friendship\s+|peer )?group)?)
"""

# What stands for FRIENDS: those from whom somebody is parted, by whatever name.
FRIENDS = r"""
each other
one another
yp\d+(?:(?:,? and |, )yp\d+)*
(?:(?:the|this|that|these|those|his|her|their|old) )+(?:(?:other|older|younger|remaining|peer
    |friendship) )*(?:group|friendships?|peers|others?|rest|crowd|lot|two|three|four|five|six
    |seven|ones|YOUNG)(?! (?:chat|session|room|work|meeting|home|call)s?\b
    |['’]s? (?!way))
the rest of (?:them|the group|the YOUNG|this lot)
(?:any |all |the )?(?:other )?members? of (?:the|this|his|her|their) (?:\w+ )?group
any of (?:them|the others?|the rest|his friends|her friends)
"""

# What stands for FAR: so far off that they would not meet.
FAR = r"""
on the (?:other|far|opposite) (?:side|end|edge) of (?:the )?(?:city|town|county|borough|river
    |country|region|district|estate)
across (?:town|the (?:city|county|borough|river|country|region))
(?:out of|outside|beyond) (?:the )?(?:area|borough|county|city|town|region|district|local authority
    |catchment)
in (?:another|a different|the next|a neighbouring) (?:part of (?:the )?\w+|city|town|county
    |borough|area|region|district|local authority|village|country)
(?:\w+ )?miles (?:away|off|from)
(?:well|far|a long way|right) away
(?:up north|down south|abroad|overseas)
"""

# What stands for NOT: they do not, and are not let.
NOT = r"""
(?:not|never|no longer|cannot|nor|\w+n['’]t)(?: be)?(?: (?:let|lets|allow|allows|allowed|permit
    |permits|permitted)(?: (?:WHOM|(?:their|his|her) (?:sons?|daughters?|child
    |children)))?(?: to)?)?
(?:refus|declin)\w+ to let WHOM
(?:(?:stop|prevent|ban|bann|bar|barr|forbid|forbidd|prohibit)(?:s|ed|ing)?|kept|keep) WHOM(?: from)?
"""

# What stands for DAY.
DAY = r"""
(?:mon|tues|wednes|thurs|fri|satur|sun)days?
(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings?|afternoons?|evenings?|nights?)
(?:mornings?|afternoons?|evenings?|lunchtimes?|weekdays?|weekends?|odd weeks|even weeks)
"""

# Who is kept away may be no member: an adult who harms the group.
OTHERS = r"""
(?<!different\s)(?<!separate\s)adults?(?! (?:supervision|presence|support|company|oversight|help
    |session|service|club|education|group|evening|night|slot|class|team|squad|side))
(?<!young\s)(?:older |grown |adult |unknown )?(?:men|man|males?)
(?:buyers?|dealers?|exploit\w*|groom\w*|rival\w*|sellers?)
older (?:brothers|buyers|cousins|customers|dealers|people|players|pupils|relatives|residents
    |sellers|sisters|students|youths?)
(?:pupils?|students?|boys?|girls?|lads|young people|children|kids|teenagers
    |players) who (?:bull(?:y|ied|ies)|film\w*|threat\w*|attack\w*|rob(?:bed|s)|harass\w*
    |assault\w*|chas\w*|target\w*|abus\w*|stab\w*|beat|mock\w*|made (?:the
    |those) threats)(?! (?:each|one) )
(?:those|people) who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?<=\w\s)(?:the|that) (?:driver|landlord|shopkeeper|stranger|network)(?! (?:manager|team
    |will|to|not|can|may|should|agrees|has|meeting|panel|agreed))
(?:the|that) family who threaten
(?:vans?|cars?|lorries|mopeds|taxis?|traders?|touts?|stalls?|drinkers?)(?= (?:that|who|which
    |parked|waiting|selling)\b)
"""
