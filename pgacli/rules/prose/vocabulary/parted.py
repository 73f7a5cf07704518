"""What stands for the words in capitals in the lists of plans that part friends.

Whom a plan would part, from whom, and where and when.
"""

# The friends, by what they are called.
YOUNG = r"""
(?:friends|boys|girls|lads|members|children|young people|players|pupils|students|teenagers
    |siblings|classmates|newcomers|residents|young (?:men|women)|kids|youngsters|mates|pals|trio
    |foursome|quartet|twins|cousins|brothers|sisters|skaters|dancers|riders|swimmers|gamers
    |teammates|team-mates|clique)
"""

# Those whom a plan parts.
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

# Those from whom somebody is parted, by whatever name.
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

# A few of the friends, or one.
SOME = r"""
(?:him|her|he|she)
yp\d+(?:(?:,? and |, )yp\d+)*
(?:one|two|three|half|some) of (?:them|the (?:group|pair|YOUNG|two|three|four|five|six|seven))
(?:the|its|their) (?:group['’]s |ring-?)?(?:leaders?|ringleaders?)
the (?:ones?|two|three|boys?|girls?|pupils?|lads?|members?|young people) who (?!threat|attack|hurt
    |bull|rob|film|sell|sold|deal|groom|exploit|harm|target|assault|chas|abus|follow|beat|stole
    |mock)(?:\w+ ){1,4}?\w+(?=\s+(?:will|to|should|must|is|are)\b|[.,;]|$)
the (?:older|younger|oldest|eldest|youngest|quieter|loudest|leading) (?:two|three|ones?|pair|boy
    |girl|lad|member|friend|pupil|brother|sister|cousin|YOUNG)
"""

# The friends but for the one who is spoken of.
THE_REST = r"""
(?:the )?(?:others?|rest(?: of (?:the \w+|them))?|remaining \w+)
(?:the )?other (?:two|three|four|five|six|girls|boys|lads|members|friends|young people|ones)
any (?:other|of the (?:others?|rest))
another (?:of (?:them|the \w+)|member)
"""

# Another of them, whom a plan waits to be gone.
ONE_OTHER = r"""
THE_REST
(?:the )?other one
yp\d+
(?:his|her|their) (?:friends|mates|peers)
"""

# Some of them, who are to be here or there, at one hour or another.
SHARE = r"""
(?:one|two|three|four|half|some) of (?:them|the (?:group|YOUNG|two|three|four|five|six|seven))
half (?:the )?(?:group|YOUNG|five|four|six)
the (?:two|three|four) (?:oldest|eldest|youngest|older|younger)
the (?:first|older|younger|oldest|eldest|youngest|quieter|louder) (?:half|two|three|four|pair|ones
    |YOUNG)
yp\d+(?:(?:,? and |, |/| ?& ?| to )yp\d+)*
(?:one|two|three|four) (?:YOUNG)
(?:one|two|three|four|half)(?= (?:in|at|on|to|for|from|will)\b)
"""

# Those who are to be elsewhere, or at another hour.
THE_OTHERS = r"""
(?:the )?(?:others?|rest(?: of (?:them|the \w+))?|remaining (?:\w+|half)|second half)
the (?:two|three|four) (?:oldest|eldest|youngest|older|younger)
(?:the )?other (?:one|two|three|four|half|YOUNG|ones|pair)
the (?:older|younger|oldest|eldest|youngest|quieter|louder) (?:half|two|three|four|pair|ones|YOUNG)
yp\d+(?:(?:,? and |, |/| ?& ?| to )yp\d+)*
(?:one|two|three|four|half|some)(?: of (?:them|the \w+)|(?= (?:in|at|on|to|for|from|will)\b))
"""

# A place or an hour that is theirs.
WHERE_OR_WHEN = r"""
(?:(?:on|at|in|for|to|into|from|during|till|until) )?(?:the |an? )?(?:mon|tues?|weds|thurs?|thu|fri
    |(?:mon|tues|wednes|thurs|fri|satur|sun)days?)
(?:on|for|to) (?:sat|sun|wed)
(?:(?:at|from|until|till|by) )\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?
(?:on|at|in|for|to|into|during|with) the (?:first|second|third|junior|senior|upper|lower|early|late
    |earlier|later|spring|summer|autumn|winter|easter|other)
(?:in|during) (?:the )?(?:mornings?|afternoons?|evenings?|january|february|march|april|may|june|july
    |august|september|october|november|december|spring|summer|autumn|winter)
(?:in|to|into|on) (?:set|band|class|room|house|group|team|form|block|year|squad|bus|crew|tutor group
    |hut|lane|court|pitch) (?:\w|one|two|three|four)
"""

# Being together.
COMPANY = r"""
together(?! with (?:the )?(?:adults?|men|man|older|dealers?|police|staff|workers?))
(?:with|alongside|around|near|next to|beside|among) FRIENDS
as a (?:group|pack|crowd|five|four|three)
in (?:each other|one another)['’]s company
(?:at the same time|on the same (?:night|day|evening|bus|train|site))(?! as (?:the\s+
    |any )?(?:adults?|men))
in the same (?:room|place|class|building|house|street)
"""

# They do not, and are not let.
NOT = r"""
(?:not|never|no longer|cannot|nor|\w+n['’]t)(?: be)?(?: (?:let|lets|allow|allows|allowed|permit
    |permits|permitted)(?: (?:WHOM|(?:their|his|her) (?:sons?|daughters?|child
    |children)))?(?: to)?)?
(?:refus|declin)\w+ to let WHOM
(?:(?:stop|prevent|ban|bann|bar|barr|forbid|forbidd|prohibit)(?:s|ed|ing)?|kept|keep) WHOM(?: from)?
"""

# What is not the same for them: not what they make, play or think, which may well differ.
UNLIKE = r"""
(?:different|separate)(?! (?:things?|ways?|sports?|games?|speeds?|costumes?|colours?|skills?
    |roles?|positions?|instruments?|jobs?|parts?|pieces?|bits?|tasks?|murals?|songs?|keys?
    |languages?|scenes?|shoes|clothes|kits?|activit(?:y|ies)|views?|ideas?|opinions?|reasons?
    |needs|stories|angles?|methods?|styles?|skateparks?|venues?|parks|walls?|spots|materials|tools
    |words|sides?|kinds?|types?|sorts?|ages?|points?|levels?|paces?|age|backgrounds?|faiths?
    |cultures?|perspectives?|agenc\w+|professionals|occasions|adults? (?:each|every)|interview\w*
    |conversations?|dishes|recipes|stalls?|events|performances?)\b) (?:(?!each\b
    |every\b)\w+ ){0,2}?(?!each\b|every\b)\w+(?! each\b| every\b)
"""

# So far off that they would not meet.
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

# Days, and parts of them.
DAY = r"""
(?:mon|tues|wednes|thurs|fri|satur|sun)days?
(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings?|afternoons?|evenings?|nights?)
(?:mornings?|afternoons?|evenings?|lunchtimes?|weekdays?|weekends?|odd weeks|even weeks)
"""

# Those that have others in them come first.
PARTS = {
    "NOT": NOT,
    "UNLIKE": UNLIKE,
    "COMPANY": COMPANY,
    "ONE_OTHER": ONE_OTHER,
    "SHARE": SHARE,
    "THE_OTHERS": THE_OTHERS,
    "WHERE_OR_WHEN": WHERE_OR_WHEN,
    "WHOM": WHOM,
    "FRIENDS": FRIENDS,
    "SOME": SOME,
    "THE_REST": THE_REST,
    "YOUNG": YOUNG,
    "DAY": DAY,
    "FAR": FAR,
}

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
