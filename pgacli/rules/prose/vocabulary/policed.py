"""Who stands for YOUNG and POLICE, so that a row tells of a purpose and no one wording."""

YOUNG = r"""
(?:all |any |both |each |most |some |one |two |three |the |this |these |of ){0,4}(?:group|cohort
    |members?|young people|young person|friends|boys?|girls?|lads|pupils|five|four|three|two|six
    |seven|eight)
they
them
each of them
any of them
yp\d+(?:(?:,? and |, )yp\d+)*
"""

POLICE = r"""
(?:the |our |local )?(?:\w+ )?(?:police|policing|officers?|detectives?|sergeant|inspector
    |constables?|force|squad|pcsos?|gangs? (?:unit|team|desk)|(?:beat|crime|robbery|response
    |proactive|neighbourhood|violence|exploitation|tasking) (?:\w+ )?(?:team|unit|desk|hub|squad
    |group))
"""

PARTS = {"YOUNG": YOUNG, "POLICE": POLICE}
