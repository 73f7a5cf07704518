"""Where others tell of the young people, "they" are not those who tell.

"According to residents, they are loud" and "I was told by two officers that they were out".
"""

from __future__ import annotations

from pgacli.lazy import Lazy

# What stands before such a "they".
ACCOUNT = Lazy(
    r"(?:\A\W*according\s+to\b[^,]*,?"
    r"|\A\W*(?:from\s+what|in\s+(?:the|\w+['’]s?)\s+(?:view|opinion|words|experience))\b[^,]*,"
    r"|\btold\s+by\b[^,]*\bthat"
    r"|\bwhat\s+(?:\w+\s+)?(?:worr|concern|trouble|strike|struck|frustrat)\w*\b[^,]*\b(?:is|was)\s+that"
    r"|['’]s\s+(?:\w+\s+)?(?:worry|concern|fear|view|impression|sense|feeling|hope|account|opinion|belief)"
    r"\s+(?:is|was)\s+that"
    # "Parents fear that they …".
    r"|\b(?:fear|worr|complain|suspect|claim|indicat|comment|mention|show|advis|confirm|warn|assess|consider"
    r"|conclude|allege|state[sd]?\b|express)\w*\s+(?:(?!that\b)\w+\s+){0,2}that"
    r")\s*\Z"
)
