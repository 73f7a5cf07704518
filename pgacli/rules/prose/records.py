"""Details of one young person's health, schooling, home or offending.

They belong in that child's own assessment and not in the group's (the adviser's learning, Ealing,
2019).  As a pattern across the group the same words are a finding like any other, and of an adult
they are nobody's record here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.lazy import Lazy
from pgacli.rules.prose.people.mention_forms import may_speak_of_one
from pgacli.rules.prose.people.mentions import mentions
from pgacli.rules.prose.people.who import Mention, Who
from pgacli.rules.prose.reading.contractions import as_written, found_in_full
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.rewording import Reworded, as_listed
from pgacli.rules.prose.reading.sentences import Sentence, Span, masked, sentences
from pgacli.rules.prose.search.sieve import FIRST
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.health import HEALTH
from pgacli.rules.prose.vocabulary.home import HOME, LEFT_OUT, RELATIVE
from pgacli.rules.prose.vocabulary.occupations import TREATS
from pgacli.rules.prose.vocabulary.offending import OFFENDING
from pgacli.rules.prose.vocabulary.schooling import SCHOOLING

_DETAIL = Vocabulary(*HEALTH, *SCHOOLING, *HOME, *OFFENDING, sieve=FIRST)
_LEFT_OUT = Vocabulary(LEFT_OUT)
_RELATIVE = Vocabulary(RELATIVE)
_TREATS = Vocabulary(TREATS)
# How far an object stands from its verb: a space, or a word between.
_NEXT_WORD = 8
# "YP1's younger brother".
_RELATIVE_OF = 14
_SUBJECTS = frozenset(("he", "she"))
_AND = len(" and ")
# "He trusts no teacher and sees a counsellor": it is his counsellor.
_JOINED = re.compile(r"\band\s+\Z")
_GOES_ON = re.compile(r"\s*[,;:]?\s+(?:and|but|while|so|when|with)\b|\s*[,;:]")
# What somebody gives a talk on, or sings about, need not be their own.
_TALK_OF = Lazy(
    r"\b(?:talk|speech|song|poem|rap|film|play|poster|leaflet|assembly|campaign|petition|article|essay"
    r"|fundraiser|idea|number|rota)s?\s+(?:\w+\s+){0,2}?(?:about|on|of|for|against)\s+"
    r"(?:\w+\s+(?:and|or)\s+)?(?:the\s+|an?\s+|being\s+)?\Z"
)
# Nor what happens to a girl in a film.
_IN_A_STORY = Lazy(
    r"\b(?:films?|plays?|books?|stor(?:y|ies)|songs?|series|drama|episode|novel)\s+(?:in\s+which|where"
    r"|whose)\b[^.;]*\Z"
)
# Nor what they have learnt about, or where they work or would like to.
_OF_OTHERS = Lazy(
    r"\b(?:(?:learn(?:s|ed|t|ing)?|teach(?:es|ing)?|taught|read(?:s|ing)?|knows?|ask(?:s|ed)?"
    r"|train(?:ed|ing)?)\s+"
    r"(?:(?!his\b|her\b|their\b)\w+\s+){0,3}?(?:about|in)"
    r"|(?:jobs?|shifts?|volunteer(?:s|ed|ing)?|apprenticeship|career"
    r"|work\s+experience)\s+(?:\w+\s+){0,2}?(?:in|at|with|for)"
    r"|knows?\s+(?:the\s+way\s+to|where)"
    r"|(?:wants?|hopes?|would\s+like|aims?)\s+(?:to\s+(?:be|become|train\s+as|work\s+(?:in|at|with|for)))"
    r"(?:\s+\w+\s+(?:in|at|with|for))?)\s+(?:the\s+|an?\s+)?\Z"
)
# The word lists have "his" and "her" before what is somebody's.
_WHOSE = Lazy(r"\byp\d{1,4},?\s+(?:and\s+|but\s+)?(?P<whose>whose)\b", re.IGNORECASE)
_OWN = re.compile(r"(?:his|her|their|yp\d+['’]s)\b")
# "Three have harmed themselves" and "a head injury in under-16s" are of several.
_OF_SEVERAL = Lazy(
    r"\b(?:two|three|four|five|six|seven|eight|several|some|most|many|all|both|half)"
    r"(?:\s+of\s+(?:them|us|the\s+\w+))?\s+(?:have|had|were|are)\s+(?:(?:had|been|since|also)\s+){0,2}\Z"
)
# "A school in which nobody is excluded" is what one of them would like.
_OF_NOBODY = Lazy(
    r"\b(?:nobody|no\s+one|none\s+of\s+(?:them|us))(?:\s+(?:is|was|are|were|has|had|have|will|would|be"
    r"|been|gets?|got)){0,3}\s+\Z"
)
_IN_MANY = Lazy(
    r"\s+(?:in|among|of|for)\s+(?:the\s+)?(?:under-\d\ds|children|young\s+people|teenagers|adolescents"
    r"|pupils|patients|people)\b(?!['’])"
)
# "A special school for children with autism" is where one of them goes.
_A_PLACE = Lazy(r"(?:school|unit|home|hospital|ward|clinic|hostel|provision|college)s?\Z")
# "The PRU will open its gym to them": it does something, and nobody need go there.
_DOES_SOMETHING = Lazy(
    r"\s+(?:(?:will|would|can|could|should|must|to)\s+(?!be\b)|agrees?\b|has\s+agreed\b)"
)
_UNIT = Lazy(
    r"(?:pru|(?:referral\s+)?unit|school|home|hostel|refuge|provision|clinic|hospital|camhs)\Z"
)
_THE = Lazy(r"(?:\A|[.;:,]\s+|\band\s+)\W*(?:the|each|both)\s+\Z")
# "An evening that is held at the studio and not in school" says where, and nothing of attendance.
_NOT_IN_SCHOOL = Lazy(r"not in (?:school|lessons|college)\Z")
_HELD = Lazy(
    r"\b(?:held|hold|happen\w*|take\s+place|meet(?:s|ing)?|met|seen|spoken|talk\w*|offered|run|done)\s"
    r"[^.;:]{0,60}\b(?:and|but)\s+\Z"
)


def individual_record(text: str, members: Collection[str]) -> tuple[Span, ...]:
    """The details of one young person in a text that belong in that child's own assessment."""
    codes = frozenset(map(as_listed, members))
    return found_in_full(text, lambda written_out: _of_owners(written_out, codes), tuple(members))


def _of_owners(text: str, members: frozenset[str]) -> Iterator[Span]:
    """The details of a text in which "YP3, whose tag" is read as "YP3, his tag"."""
    owners = _WHOSE.finditer(text) if "whose" in text else ()
    told = Reworded.of(text, ((*match.span("whose"), "his") for match in owners))
    for span in _read(told.text, members):
        yield as_written(span, told, text)


# Two rules ask of each text: one flags the details, one must yield to it.
@kept(TEXTS_OF_A_CASE)
def _read(text: str, members: frozenset[str]) -> tuple[Span, ...]:
    if not _DETAIL.within(text):
        return ()
    read = sentences(text)
    details = [tuple(_details(sentence)) for sentence in read]
    if not any(details) or not may_speak_of_one(lowered(masked(text))):
        return ()
    people = tuple(_without_their_group(found) for found in mentions(read, members))
    return tuple(
        span
        for index, found in enumerate(details)
        for span in found
        if _of_one(
            span,
            _patients(people[index]) or _topic(people[:index]) or people[index],
            goes_on=_GOES_ON.match(text, span.end) is not None,
            joined=_JOINED.search(text, max(0, span.start - _NEXT_WORD), span.start) is not None,
        )
    )


def _without_their_group(people: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """In "a boy in the group is on bail" the group only says which boy."""
    return tuple(
        person
        for before, person in zip((None, *people), people, strict=False)
        if not (before and before.one and _says_which(before, person))
    )


def _says_which(one: Mention, group: Mention) -> bool:
    within = group.words.lower().startswith(("in ", "within ", "from ", "among "))
    return group.who is Who.GROUP and within and group.start == one.end + 1


def _details(sentence: Sentence) -> Iterator[Span]:
    low = lowered(sentence.text)
    found = tuple(_DETAIL.finditer(low))
    if found and not _LEFT_OUT.search(low):
        for match in found:
            if not _is_nobodys(low, match):
                yield Span.of(match, sentence.text, sentence.start)


def _is_nobodys(low: str, match: re.Match[str]) -> bool:
    """Is it told of several, of others, or of nobody?"""
    before, words = low[: match.start()], match[0]
    return bool(
        any(sense.search(before) for sense in (_TALK_OF, _IN_A_STORY, _OF_SEVERAL, _OF_NOBODY))
        or (_IN_MANY.match(low, match.end()) and not _A_PLACE.search(words))
        or (_OF_OTHERS.search(before) and not _OWN.match(words))
        or (_NOT_IN_SCHOOL.match(words) and _HELD.search(before))
        or _acts(low, match)
    )


def _acts(low: str, match: re.Match[str]) -> bool:
    """Is it a place for young people, named only as one that does something?"""
    return bool(
        _UNIT.match(match[0])
        and _DOES_SOMETHING.match(low, match.end())
        and _THE.search(low, 0, match.start())
    )


def _patients(people: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Whom a sentence speaks of, or nobody where it only says what the doctor thinks."""
    return () if people and all(map(_treats, people)) else people


def _topic(before: tuple[tuple[Mention, ...], ...]) -> tuple[Mention, ...]:
    """Whom the sentences before spoke of first in the last one that spoke of anybody."""
    return next((of_sentence[:1] for of_sentence in reversed(before) if of_sentence), ())


def _of_one(span: Span, people: tuple[Mention, ...], *, goes_on: bool, joined: bool) -> bool:
    if not people:
        return False
    if joined and people[0].one and people[0].words.lower() in _SUBJECTS:
        return people[0].start < span.start
    owner = _owner(span.start, span.end, people, goes_on=goes_on)
    return owner.one and not any(_stand_together(owner, other) for other in people)


def _stand_together(one: Mention, other: Mention) -> bool:
    """Are two members named in one breath, as "YP1 and YP3"?  Then it is no longer of one."""
    if one == other or {one.who, other.who} != {Who.MEMBER} or one.pronoun or other.pronoun:
        return False
    gap = max(one.start, other.start) - min(one.end, other.end)
    return gap <= _AND and one.words.lower() != other.words.lower()


def _owner(start: int, end: int, people: tuple[Mention, ...], *, goes_on: bool) -> Mention:
    """Whose detail it is: whoever stands inside the words, before them, or else after them.

    In "the school excluded YP2" and "two services have treated her" it is the object's; not in "a
    neighbour has dementia and YP2 walks her home", where another clause goes on.
    """
    inside = [person for person in people if start <= person.start < end and person.one]
    if inside:
        return inside[0]
    if any(person.one for person in people):
        # It is not the surgeon's in "a surgeon has seen the scar that she hides".
        people = tuple(person for person in people if not _treats(person))
    before = _without_relatives([person for person in people if person.start < start])
    if any(person.one for person in before):
        before = [person for person in before if person.who is not Who.ADULTS]
    after = [person for person in people if person.start >= end]
    if after and after[0].one and (not before or not before[-1].one):
        near = after[0].start - end <= _NEXT_WORD and not goes_on
        if near or not before or before[-1].who is Who.ADULTS:
            return after[0]
    return before[-1] if before else people[0]


def _without_relatives(people: list[Mention]) -> list[Mention]:
    """In "her mother has been ill" the detail is of the home that is hers."""
    return [
        person
        for index, person in enumerate(people)
        if not (
            index
            and people[index - 1].one
            and person.start - people[index - 1].end <= _RELATIVE_OF
            and _RELATIVE.search(lowered(person.words))
        )
    ]


def _treats(person: Mention) -> bool:
    return person.who is Who.ADULT and _TREATS.search(lowered(person.words)) is not None
