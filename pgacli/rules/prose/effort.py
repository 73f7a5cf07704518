"""Does a measure count effort, and no change?

"Can name adults they trust here" is change; "made an information sheet" is effort (Contextual
Safeguarding, Measuring impact in friendship and peer groups).  Effort beside change is fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.case.blanked import blanked
from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.contractions import found_in_full
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.sentences import Span, masked
from pgacli.rules.prose.search.vocabulary import Vocabulary, any_of
from pgacli.rules.prose.vocabulary.change import CHANGE
from pgacli.rules.prose.vocabulary.counting import COUNTING
from pgacli.rules.prose.vocabulary.effort import EFFORT, MORE_EFFORT
from pgacli.rules.prose.vocabulary.effort_parts import PARTS, THING

_EFFORT = Vocabulary(*EFFORT, COUNTING, parts=PARTS)
# "More sessions held" is more effort, and no change.
_MORE_EFFORT = Vocabulary(MORE_EFFORT, parts=PARTS)
_CHANGE = Vocabulary(CHANGE)
_THING = Lazy(lambda: rf"\b{any_of(THING)}(?![^\W_])")
# The young people, whoever stands for them, and the map that they draw.
_LIVES = Lazy(
    r"\b(?:young\s+(?:people|person)|friends?|they|them|themselves"
    r"|(?<!\bsteering\s)(?<!\bworking\s)(?<!\bplanning\s)(?<!\btask\s)group|girls?|boys?|lads|child"
    r"|children|members?|pupils|youngest|oldest|(?:all|each|both|most|some|any|none|four|three|two|half)"
    r"\s+of|(?:all|the)\s+(?:two|three|four|five|six|seven|eight)(?!\s+\w+s\b)|somebody|someone"
    r"|nobody|anybody|anyone|everyone|yp[0-9]+"
    r"|same|still|no\s+(?:calls?|incidents?|reports?)|each\s+other|one\s+another|green|red|amber"
    r"|map|waits?|waiting|queues?|trust\w*|safe(?!ty\s+plan)\w*|fear\w*|afraid|harm\w*|fights?"
    r"|rows?)\b"
)
# Whatever it is, it was held: a tea, a fair, a walk-in hour.
_HELD = Lazy(
    r"\b(?:(?<!is\s)(?<!are\s)held|hosted|set\s+up|launched|staged|(?:goes|gone|went)\s+ahead|under\s+way)\b"
)
# The 1 of "1 May 2026 and the review" counts no reviews.
_DAYS = Lazy(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)(?:,? (?:20)?\d\d)?\b"
)
_FEW_WORDS = 3
# "Done by the end of term", "completed / not completed": whatever was to be done, it is.
_DONE_WORDS = ("done", "complete", "finished", "achieved", "yes")
_ONLY_DONE = Lazy(
    r"\W*(?:yes\W+(?:or\W+)?no|(?:(?:when|once|if|that)\s+)?(?:(?:it|this|that|the\s+(?:action|work|task))\s+)?"
    r"(?:(?:is|has|have|will|be|been|was)\s+){0,3}(?:all\s+)?(?:done|completed?|finished|achieved)"
    r"(?:\W+(?:or\W+)?not\s+(?:yet\s+)?(?:done|completed?|finished|achieved))?"
    r"(?:\s+(?:by|before|within|on|in)\s[\w\s]{1,40})?)\W*\Z"
)


def effort_measure(measure: str) -> Span | None:
    """The words of a measure that count effort, where nothing in it is change; else None."""
    return next(iter(found_in_full(measure, _effort)), None)


def _effort(measure: str) -> Iterator[Span]:
    plain = masked(measure)
    low = lowered(plain)
    found = _effort_in(low) or _only_done(low) or _bare_thing(low) or _work_alone(low)
    if not found or _CHANGE.search(_without_more(low)):
        return
    yield Span.of(found, plain)


def _effort_in(low: str) -> re.Match[str] | None:
    """Effort that does not begin inside a day: its number is part of a date."""
    found = _EFFORT.search(low)
    for day in _DAYS.finditer(low) if found else ():
        if found and day.start() <= found.start() < day.end():
            low = blanked(low, [day.span()])
            found = _EFFORT.search(low)
    return found


def _only_done(low: str) -> re.Match[str] | None:
    """A measure that only says that it was done."""
    return _ONLY_DONE.match(low) if any(word in low for word in _DONE_WORDS) else None


def _bare_thing(low: str) -> re.Match[str] | None:
    """A measure of a word or two that only names what is to be made or held."""
    return _THING.search(low) if len(low.split()) <= _FEW_WORDS else None


def _work_alone(low: str) -> re.Match[str] | None:
    """Work, in a measure that speaks of nobody whose life it would change."""
    return None if _LIVES.search(low) else _THING.search(low) or _HELD.search(low)


def _without_more(low: str) -> str:
    return blanked(low, (more.span() for more in _MORE_EFFORT.finditer(low)))
