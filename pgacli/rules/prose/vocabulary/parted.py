"""Whom a plan would part, and others from whom it may keep them; one alternative a line."""

from __future__ import annotations

# What stands for WHOM in the lists of plans that part friends.
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

# What stands for DAY.
DAY = r"""
(?:mon|tues|wednes|thurs|fri|satur|sun)days?
(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings?|afternoons?|evenings?|nights?)
(?:mornings?|afternoons?|evenings?|lunchtimes?|weekdays?|weekends?|odd weeks|even weeks)
"""

# Who is kept away may be no member: an adult who harms the group.
OTHERS = r"""
adults?(?! (?:session|service|club|education|group|evening|night))
(?:older |grown |adult |unknown )?(?:men|man|males?)
(?:buyers?|dealers?|exploit\w*|groom\w*|rival\w*|sellers?)
older (?:brothers|buyers|cousins|customers|dealers|people|players|pupils|relatives|residents
    |sellers|sisters|students|youths?)
(?:those|people) who (?:sell|harm|exploit|groom|use|control|supply|target|buy|threaten|hurt)
(?:the|that) (?:driver|landlord|shopkeeper|stranger|network|family who threaten)
"""
