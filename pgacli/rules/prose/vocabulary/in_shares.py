"""Some of the friends here and the rest there, at one hour and at another.

SHARE and THE_OTHERS stand for some and for the rest of the friends, WHERE_OR_WHEN for a place or an
hour that is theirs.

Source: Contextual Safeguarding, creating safety with and around friends and peers: do not plan to
break the group up, which is likely to fail and makes its members more vulnerable.
"""

from __future__ import annotations

# What stands for SHARE.
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

# What stands for THE_OTHERS.
THE_OTHERS = r"""
(?:the )?(?:others?|rest(?: of (?:them|the \w+))?|remaining (?:\w+|half)|second half)
the (?:two|three|four) (?:oldest|eldest|youngest|older|younger)
(?:the )?other (?:one|two|three|four|half|YOUNG|ones|pair)
the (?:older|younger|oldest|eldest|youngest|quieter|louder) (?:half|two|three|four|pair|ones|YOUNG)
yp\d+(?:(?:,? and |, |/| ?& ?| to )yp\d+)*
(?:one|two|three|four|half|some)(?: of (?:them|the \w+)|(?= (?:in|at|on|to|for|from|will)\b))
"""

# What stands for WHERE_OR_WHEN.
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

IN_SHARES = r"""
SHARE,? (?:(?!cook|host|paint|speak|train as|interview|measur|present|perform|paid|pay|photograph
    |film|lead|serve|shop|visit|meet the|ring|hear|ask|tell
    |heard)[\w’'-]+\s+){0,8}?WHERE_OR_WHEN(?: [\w’'-]+){0,4}?[,;:]?\s+(?:(?:and|but|while|with
    |then) )?THE_OTHERS\s+(?:(?!cook|host|paint|speak|film)[\w’'-]+\s+){0,5}?WHERE_OR_WHEN
(?:two|three|four|half|some)(?: of them)? in (?:the|a) \w+(?: \w+)?,? (?:and )?(?:(?:the )?(?:other
    |rest|others)(?: (?:two|three|four|half))?|two|three|four|half|some)(?: of them)? in (?:the\s+
    |a |an )\w+
"""
