"""What is meant well in words that speak to the young people, and what makes a law of them.

Lines are patterns of small letters in which a space is any space; an indented line goes on.
"""

# Whoever is asked may choose, and say no.
RIGHTS = r"""
you(?:'re| are)? (?:can|may|could|might|get to|free to|able to|welcome to) (?:\w+ )?(?:choose|decide
    |opt|refuse|ignore|stop|leave|say no)\b
you(?:'ll| will| do not| don't) (?:have|need) to\b
(?:is|'s|be|stays|remains) (?:\w+ )?your (?:own )?(?:choice|decision)\b
(?:decide|choose|speak|think|answer|judge|say|see) (?:(?:this|that|it) )?for yoursel(?:f|ves)\b
you(?:'re| are) (?:\w+ )?old enough to (?:have|be|decide|say|choose|speak|understand)\b
(?:choices|decisions) (?:that )?you make\b
what(?:ever)? you (?:choose|asked for)\b
you (?:choose|chose|decided?) not to (?:take part|answer|meet|come|talk|say)\b
you (?:choose|chose|decided?) to\s+(?:tell|show|share|stop|leave|say|take part|help|stay together
    |look after|speak|talk)\b
you (?:all )?(?:deserve|have (?:the|a) right)\b
you(?:'re| are)? (?:can|may|could|free to|welcome to) (?:\w+ ){0,7}?(?:when|whenever
    |as) you (?:like|want|please|wish|choose)\b
(?<![a-z,]\s)(?:go|leave|come|stay)(?: \w+)? (?:when|whenever) you (?:like|want|please|wish
    |choose)\b
(?<!to\s)(?<!should\s)(?<!must\s)you (?:\w+ )?(?:make|made) (?:\w+ )?(?:good|right|wise|kind
    |sensible|careful|safe) (?:choices|decisions)\b
"""

# "If you won't talk to us, that is fine": it is left to them.
CONDITIONS = r"""
(?:if|whether|whenever|unless|in case|when) (?:(?:any|some|one) of )?you'd rather\b
(?:if|whether|whenever|unless|in case|when) (?:(?:any|some|one) of )?you (?:really )?(?:won't
    |will not|would not|wouldn't|do not|don't|are not|aren't|refuse|cannot|can't)\b
(?:if|whether|whenever|unless|in case|when) (?:(?:any|some|one) of )?you (?:always|never)\b
every time you \w+(?=.{0,120}\b(?:guards?|police|officers?|adults?|people|staff|somebody|someone
    |wardens?|they)\b)
"""

# What others say of them where the text goes on to deny it, and what they hear of themselves.
SAID_BY_OTHERS = r"""
(?:adults|people|men|teachers|staff|others|some|someone|somebody|officers|police|residents)\s+
    (?:\w+ ){0,3}(?:say|says|said|think|thinks|thought|believe|wrote|write|told
    |tell) (?:you )?(?:that )?(?:(?:it|this|that) (?:is
    |was) (?:all )?)?your?\b(?=[^.!?]{0,120}(?:[.!?]\s[^.!?]{0,80}|,\s[^.!?]{0,40})\b(?:not|no
    |nobody|never|wrong|unfair|untrue|lie|disagree|we (?:think|know|see))\b)
(?:hear|hears|hearing|(?:being|been|are|were) told) (?:that )?you\b
"""

# What they themselves have told.
THEIR_WORDS = r"""
you (?:\w+ )?(?:said|say|told \w+|tell us|feel|felt|think|thought
    |wrote) (?:\w+ ){0,3}(?:that )?you (?:always|never|won't|will not|would not|refuse|can|have to
    |had to|need to)\b
"""

# After "you" these are a promise, or what is always so of them. A_LAW is what is listed below.
PROMISES = r"""
(?:'ll|'d| will| would) (?!A_LAW)(?:always|never|not|no longer) \w+
\s+won't (?:be|have|get|need|lose|hear|see|find|miss)\b
(?:'re| are| were|'ve| have| had|'d)? (?:(?:nearly|almost|all|both|also) )?(?!A_LAW)(?:always
    |never)\b
"""

# What makes a law of young people when it is said of them. All other "always" and "never" is
# praise, or a wrong that is done to them.
ALWAYS = r"""
(?:be )?(?:at risk|in danger|vulnerable|an? (?:victim|target)|victims|targets)
(?:late|absent|rude|angry|aggressive|difficult|in trouble|out of control|on your phones?)
(?:causing|lying|fighting|arguing|shouting|running (?:off|away)|getting into|looking for)
(?:breaking|missing|messing|complaining|disrupting|blaming|swearing|skipping|refusing)
(?:lie|run (?:off|away)|go missing|go back|go off|fight|argue|shout|swear|disappear)
(?:skip|miss) (?:school|lessons|class|sessions|appointments|meetings)
break (?:rules|the rules|the law|things|promises|windows)
cause (?:trouble|problems|fights|damage)
refuse (?:to (?:talk|listen|come|engage|work|help|answer|go)|help|everything|offers)
(?:ignore (?:us|advice|adults|staff|rules|warnings|calls|what)|mess (?:about|around|up))
(?:start (?:fights|trouble|arguments|it)|kick off|push (?:people|past|staff|others))
(?:answer back|storm|turn up late|come late|get into|leave early|forget|blame|complain)
(?:disrupt|walk out|let (?:people|us|everyone|staff|yourselves) down)
"""
NEVER = r"""
(?:listen|learn|engage|behave|turn up|show up|attend|stick to|open up|cooperate|say sorry)
(?:going to (?:listen|change|engage|learn|work)|change\b(?! (?:your|the)))
(?:reply\b(?! to (?:the men|men|strangers|him|them))|answer (?:us|the phone|our))
try\b(?! to (?:hurt|harm|scare|steal|trick))
(?:accept (?:help|advice|support|offers|anything|what)|take (?:advice|responsibility))
follow (?:advice|rules|the rules|instructions|the plan|through)
do (?:as|what) (?:you(?:'re| are| were) (?:told|asked)|we (?:say|ask)|adults)
come (?:when we|home|on time|to (?:school|sessions|lessons|meetings|appointments|us))
work with (?:us|any\w*|staff|adults|professionals)
(?:talk|speak) to (?:us|staff|any\w*|workers|teachers|professionals)
(?:talk|speak) to adults\b(?! (?:you|who|whom|that))
tell (?:us|the truth|adults (?:anything|the truth|where|what))
(?:go to (?:school|lessons|class|college)|stay (?:in|at home|out of))
think (?:before|about|ahead|twice)
"""
# "You will not listen" is no promise.
UNWILLING = r"""
(?:listen|engage|change|learn|behave|cooperate|reply|attend|accept|try|work with|answer (?:us|our))
(?:talk|speak) to (?:us|adults|staff|any\w*|workers|teachers|professionals)
"""
