"""Is a text written for crime control, and not for the welfare of the group?

What a text is for decides: intelligence, suspects, surveillance and disruption of the group are
flagged; the police as people who help, being searched as something that happens to the young
people, and powers used on adults who harm them are not.

Source: the Contextual Safeguarding pages on legal and ethical considerations (welfare, not crime
control or surveillance); the critique of surveillance there (Wroe and Lloyd 2020).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.lazy import Lazy
from pgacli.rules.prose.answers import is_refused
from pgacli.rules.prose.people.gangs import speaks_of_predators
from pgacli.rules.prose.policed_lives import is_told
from pgacli.rules.prose.policing_senses import ADULT_TARGETS, is_innocent
from pgacli.rules.prose.reading.contractions import found_in_full
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.sentences import Sentence, Span, sentences
from pgacli.rules.prose.search.sieve import FIRST
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.crime import HARM_OR_VOICE, HEAVY, LIGHT
from pgacli.rules.prose.vocabulary.crime_control import CRIME_CONTROL
from pgacli.rules.prose.vocabulary.enforcement import ENFORCEMENT, OPENERS
from pgacli.rules.prose.vocabulary.intelligence import INTELLIGENCE
from pgacli.rules.prose.vocabulary.policed import PARTS
from pgacli.rules.prose.vocabulary.suspicion import SUSPICION
from pgacli.rules.prose.vocabulary.told_to_police import TOLD_TO_POLICE
from pgacli.rules.prose.vocabulary.watching import WATCHING

_CRIME_CONTROL = Vocabulary(
    *INTELLIGENCE,
    *TOLD_TO_POLICE,
    *WATCHING,
    *SUSPICION,
    *ENFORCEMENT,
    *CRIME_CONTROL,
    parts=PARTS,
    sieve=FIRST,
)
_OPENERS = Vocabulary(OPENERS, sieve=FIRST)
_HEAVY = Vocabulary(*HEAVY, sieve=FIRST)
_LIGHT = Vocabulary(LIGHT)
_HARM_OR_VOICE = Vocabulary(HARM_OR_VOICE)
_CONCERNED = Lazy(
    r"\b(?:group|cohort|members?|young\s+people|friends|boys|girls|(?:four|five|six|seven|eight)|they|them|their|network"
    r"|police|policing|officers?|patrols?|analyst)\b"
)
_STEM = 5
_ENOUGH = 3
# What belongs to an investigation, and stays out of this, is told as theirs.
_STAYS_OUT = Lazy(
    r"\b(?:(?:stays?|(?:is|are|was|were)\s+(?:\w+\s+)?left)\s+out\b(?!\s+(?:late|all|at"
    r"|of\s+(?:the\s+)?(?:sight|town|trouble)))"
    r"|belongs?\s+(?:elsewhere|(?:to|with|in)\s+(?:the|another|that|a)\s+(?:\w+\s+)?(?:police"
    r"|investigation|enquiry|inquiry|process|file))"
    r"|(?:investigation|enquiry|inquiry|proceedings)\s+(?:is|are|remains?|runs?)\s+(?:\w+\s+)?separate(?:ly)?"
    r"|ha(?:s|ve)\s+(?:its|their)\s+own\s+process|outside\s+(?:the\s+scope|this\s+assessment"
    r"|the\s+parameters))\b"
)
# The same in a sentence of its own: "Guards log who comes in. The young people find it funny."
_FELT_NEXT = Lazy(
    r"\W*(?:(?:all|most|some|several|two|three)\s+(?:of\s+)?)?(?:the\s+|both\s+)?(?:young\s+people"
    r"|group|friends|girls|boys"
    r"|members|(?:four|five|six|seven|eight)|lads|they)\s+(?:\w+\s+){0,2}?(?:(?:find|found|hate[sd]?|dislike[sd]?|resent(?:s"
    r"|ed)?|mind(?:s|ed)?"
    r"|(?:say|said|describe[sd]?)(?:\s+that)?|laugh\s+at|joke\s+about)\s+(?:it|this|that|being)\b"
    r"|(?:feel|felt)\s"
    r"|(?:are|were|was|is)\s+(?:\w+\s+)?(?:upset|angry|humiliated|frightened|hurt|ashamed|embarrassed)\b)"
)


@kept(TEXTS_OF_A_CASE)
def policing(text: str, members: tuple[str, ...] = (), *, tells: bool = False) -> tuple[Span, ...]:
    """The words of a text that are written for crime control of the young people.

    A text that `tells` says how things are, and not what is to be done.
    """
    return found_in_full(text, partial(_policing, tells=tells), members)


def _policing(text: str, *, tells: bool) -> tuple[Span, ...]:
    if not (_CRIME_CONTROL.within(text) or _HEAVY.within(text) or _OPENERS.may_be_in(text)):
        return ()
    read = sentences(text)
    return tuple(
        span
        for at, sentence in enumerate(read)
        for span in _in_sentence(sentence, tells=tells)
        if not is_refused(read, at, span.end - sentence.start) and not _is_felt(read, at)
    )


def _is_felt(read: Sequence[Sentence], at: int) -> bool:
    """Does the next sentence tell how the young people feel about it?"""
    return at + 1 < len(read) and _FELT_NEXT.match(lowered(read[at + 1].text)) is not None


def _in_sentence(sentence: Sentence, *, tells: bool) -> list[Span]:
    low = lowered(sentence.text)
    if _STAYS_OUT.search(low):
        return []
    every = (*_OPENERS.finditer(low), *_CRIME_CONTROL.finditer(low))
    found = [match for match in every if not is_innocent(low, match)] or _cues(low)
    meant = [match for match in found if not (tells and is_told(low, match))]
    return [Span.of(match, sentence.text, sentence.start) for match in meant]


def _cues(low: str) -> list[re.Match[str]]:
    """The first heavy cue of a sentence whose cues together tell that it is for crime control."""
    heavy = _HEAVY.search(low)
    if not heavy or _HARM_OR_VOICE.search(low) or ADULT_TARGETS.search(low):
        return []
    if speaks_of_predators(low):
        return []
    weights = {match[0][:_STEM]: 1 for match in _LIGHT.finditer(low)}
    weights |= {match[0][:_STEM]: 2 for match in _HEAVY.finditer(low)}
    enough = sum(weights.values()) >= _ENOUGH and _CONCERNED.search(low)
    return [heavy] if enough and not is_innocent(low, heavy) else []
