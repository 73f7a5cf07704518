"""The language tests: words that blame, label, adultify, describe looks, or close the door.

They point at words and never rewrite them: several published alternatives assert new facts, so
the row's question comes first (practice notes on language).  Quoted speech, other senses of a
word, denials and names of services are silent.

The `word_list` finds terms.  Each is a use of words in a sentence (`uses`) of a text
(`text_in_sentences`).  It counts where it is said of those whom its row is about (`bearing`, by
`openings`, `belongings`, `traits`, `blame` and `adjectives`), and is not denied (`negation`), only
`spoken_about`, `belied` by the sentence, what somebody makes them do (`coerced`), or told of
counted times (`each_time`).
`addressed` reads what is said to the young people as said of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.lazy import Lazy
from pgacli.rules.prose.language.bearing import BEARERS
from pgacli.rules.prose.language.belied import (
    is_belied,
    is_disputed,
    is_still_a_child,
    is_unsaid,
)
from pgacli.rules.prose.language.coerced import is_made_to
from pgacli.rules.prose.language.each_time import is_each_time
from pgacli.rules.prose.language.negation import is_denied, is_untrue
from pgacli.rules.prose.language.spoken_about import (
    is_a_word,
    is_asked,
    is_claim_spoken_about,
    is_held_against_them,
    is_made_up,
    is_spoken_about,
)
from pgacli.rules.prose.language.text_in_sentences import TextInSentences
from pgacli.rules.prose.language.traits import is_of_what_they_do
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.language.word_list import (
    ADULTIFYING,
    APPEARANCE,
    BLAMING,
    CERTAINTY,
    LABEL,
    SERVICE_BLAME,
    WordList,
    word_list,
)
from pgacli.rules.prose.people.gangs import is_predators
from pgacli.rules.prose.reading.contractions import as_written, found_in_full
from pgacli.rules.prose.reading.folding import as_typed
from pgacli.rules.prose.reading.rewording import Change, Reworded
from pgacli.rules.prose.reading.sentences import Span, read
from pgacli.rules.prose.search.terms import Term
from pgacli.rules.prose.search.word_search import Match

_SAID_OF_YOUNG = (BLAMING, LABEL, ADULTIFYING)
_OF_YOUNG = (*_SAID_OF_YOUNG, CERTAINTY)
# Is "they" widely taken for the young people of whom others told in the sentence before?
_TAKEN_WIDELY = {
    **dict.fromkeys(_SAID_OF_YOUNG, True),
    **dict.fromkeys((APPEARANCE, CERTAINTY), False),
}
# What young people do, somebody else may have made them do.
_MADE_TO = (BLAMING, LABEL, APPEARANCE)

# Where a sentence says this, it says why looks matter to the young people's safety.
_SAFETY = Lazy(
    r"\b(?:un)?saf(?:e|er|ety|ely)\b|\b(?:risk|danger|harm|protect|target|stopped|searche?d?|robbed|"
    r"robber|steal|stole|attack|assault|abuse|insult|hurt|injur|bull(?:y|ie)|threat|exploit|racis|"
    r"hate|profil|follow(?:ed|ing)|(?<!well[ -])groom|moved on|singled out|pick(?:ed)? on|"
    r"(?:follow|approach)\w* (?:them|him|her)|(?:can|could|to) (?:tell|find out|see|know) where|"
    r"watching them|(?:is|was) watching|shouted|spat|mocked|teased|jeered|coerc|debt|"
    r"mistaken for|warm|cold|rain|hungry|hunger|(?:not|n't|nothing to|little to|never|hardly) eat|"
    r"eat(?:ing|en)? (?:enough|too little|nothing)|neglected|"
    r"hard(?:er)? to see|seen by (?:the )?(?:drivers?|cars?|traffic)|"
    r"(?:not|n't|never|hardly|barely)\s+(?:\w+\s+)?(?:see|seen|spot|spotted)\s+(?:them|him|her)\b|"
    r"drivers? (?:\w+ )?(?:not|n't) see|"
    r"knock\w* (?:them|him|her|down|off|over)|hit (?:them|him|her|by)\b|run over|visible|"
    r"sent out|told off|for wearing|in (?:isolation|detention)|"
    r"afraid|scared|frighten|refused (?:entry|service|admission|at the|by the)|turned away|"
    r"left outside|in tears|cried|humiliat|excluded|sent home|knife|"
    r"pick\w* (?:them|him|her) out|picks? out|pushed|shov(?:e|ing)|beaten|"
    r"(?:can|could) ?(?:not|n't)? (?:see|tell|know) who|"
    r"(?:can|could|would|will|to) find (?:them|him|her)\b|weapon|suspicio|judged|"
    r"(?:take|takes|took|mistake|mistook)\s+(?:them|him|her|the\s+\w+)\s+(?:for|to\s+be)\s+(?:men|women"
    r"|adults|older|grown|eighteen)|"
    r"stereotyp|discriminat|adultif|taunt|leer(?:s|ed|ing)?\b|"
    r"(?:film|photograph)\w* (?:them|him|her)\b|(?:picture|photo|image|video|clip)s?\b"
    r"[^.;:]{0,40}\b(?:passed|sent|shared|went|going) (?:a?round|on)\b|"
    r"taken for (?:men|women|adults|older|eighteen|grown)|"
    r"strangers?\s+(?:can|could|cannot|do|does|will|would)|"
    # Left standing, or out where cars come.
    r"(?:bus(?:es)?|drivers?|taxis?|trams?)\s+(?:\w+\s+)?(?:go|goes|went|drives?|drove|pulls?)"
    r"\s+(?:straight\s+|right\s+)?past|"
    r"(?:shops?|drivers?|bus(?:es)?|guards?|cafés?|staff|taxis?)\s+(?:will\s+|would\s+|do\s+|does\s+)?"
    r"(?:not|n't|never|refuse\w*\s+to)\s+(?:stop|serve|let|take)\b|unlit|in the dark(?:ness)?\b|"
    r"(?:adults|people|staff|officers|police|residents|strangers|guards)\s+(?:\w+\s+){0,2}"
    r"(?:assum\w+|see|read|take|treat|think)\b)"
)
# What makes a hit innocent, and for which rules.
_INNOCENT = (
    (_SAID_OF_YOUNG, is_spoken_about),
    ((CERTAINTY,), is_claim_spoken_about),
    ((CERTAINTY,), is_each_time),
    (_OF_YOUNG, is_untrue),
    (_OF_YOUNG, is_belied),
    (_OF_YOUNG, is_unsaid),
    ((LABEL,), is_asked),
    ((ADULTIFYING,), is_still_a_child),
    ((ADULTIFYING, APPEARANCE), is_of_what_they_do),
    ((LABEL,), is_predators),
    ((*_SAID_OF_YOUNG, APPEARANCE), is_made_up),
    ((APPEARANCE,), is_held_against_them),
    ((APPEARANCE,), is_a_word),
)
_WORD = re.compile(r"[^\W_]+")
# In a heading that is written in capitals words stay small up to this length, and names of one or
# two words in a short sentence make no heading.
_LONG = 4
_FEW = 2
_NAME_GOES_ON = Lazy(r"(?:[ \t-]+(?:and|of|the|for|&))*[ \t-]+[A-Z][a-z]")
_INSTITUTION = Lazy(
    r"\b(?:Services?|Units?|Teams?|Partnerships?|Projects?|Boards?|Hubs?|Panels?|Programmes?|Acts?|"
    r"Strateg(?:y|ies)|Centres?|Clubs?|Trusts?|Foundations?|Networks?|Forums?|Commissions?|Matri(?:x|ces)|"
    r"Schemes?|Initiatives?|Guidance|Polic(?:y|ies)|Procedures?|Academ(?:y|ies)|Charit(?:y|ies)|Week|Day)\b"
)


def flagged(text: str, words: WordList | None = None) -> tuple[Span, ...]:
    """Everything that the word list stops at in a text, in order, one span a stretch of words.

    One pass serves every rule: the answer is kept, and each rule takes its own rows of it.
    """
    chosen = words or word_list()
    return found_in_full(text, lambda written_out: _flagged(written_out, chosen))


def flagged_in(
    written: str, changes: Iterable[Change], words: WordList | None = None
) -> Iterator[Span]:
    """The same of a text that is read with some changes, where it stands as it is written."""
    read_as = Reworded.of(written, changes)
    for span in flagged(read_as.text, words):
        yield as_written(span, read_as, written)


@kept(TEXTS_OF_A_CASE)
def _flagged(text: str, words: WordList) -> tuple[Span, ...]:
    # Most texts hold no term at all: the text as it stands shows that, before it is read.
    hits = list(words.matches(text))
    if not hits:
        return ()
    plain, found = read(text)
    low = as_typed(plain)
    hits = [hit for hit in hits if _WORD.findall(plain, *hit[:2]) == _WORD.findall(text, *hit[:2])]
    reading = TextInSentences(plain, low, found)
    kept = [hit for hit in hits if _counts(reading, words, *hit)]
    return tuple(
        Span(start, end, " ".join(plain[start:end].split()), row)
        for start, end, row in _one_a_stretch(kept)
    )


def _counts(reading: TextInSentences, words: WordList, start: int, end: int, row: Term) -> bool:
    """Is this hit used in its sense, of those whom it is about, and not denied?"""
    number = reading.sentence(start, end)
    if number is None:
        return False
    within = reading.bounds(number)
    if words.is_innocent(row, reading.low, start, end, within) or _is_in_a_name(
        reading.plain, start, end, within
    ):
        return False
    at, stop = start - within.start, end - within.start
    low = reading.low[within]
    if row.rule in _OF_YOUNG and is_disputed(
        low[:at], low[at:stop], low[stop:], reading.after(number)
    ):
        return False
    found = reading.actors(number, _TAKEN_WIDELY.get(row.rule))
    return _is_meant(row, Use(low, at, stop, found))


def _is_meant(row: Term, use: Use) -> bool:
    """Does the sentence say this of those whom the row is about?"""
    if row.negated != "counts" and is_denied(use):
        return False
    if any(row.rule in rules and is_innocent(use) for rules, is_innocent in _INNOCENT):
        return False
    if row.rule in _MADE_TO and row.of != "anyone" and is_made_to(use):
        return False
    if row.rule == APPEARANCE and _SAFETY.search(use.low):
        return False
    return BEARERS[row.of](use)


def _is_in_a_name(plain: str, start: int, end: int, within: slice) -> bool:
    """Are the words part of a proper name, such as "the Safer Gangs Partnership"?"""
    if not plain[start].isupper():
        return False
    if _is_heading(plain[within]):
        return _INSTITUTION.search(plain[within]) is not None
    before = plain[within.start : start].split()
    # "The Lost Boys".
    hit = plain[start:end].split()
    if before and len(hit) > 1 and all(word[0].isupper() for word in hit):
        return True
    # "Gangs of London", and "the Safer Gangs", of which a word that opens a sentence tells nothing.
    last = before[-1] if len(before) > 1 else ""
    is_part = last[:1].isupper() and last[-1:].isalpha() and not last.isupper()
    return is_part or _NAME_GOES_ON.match(plain, end) is not None


def _is_heading(sentence: str) -> bool:
    """Is every longer word written with a capital, as in "A Group of Bad Lads"?"""
    words = _WORD.findall(sentence)
    capitals = sum(word[0].isupper() for word in words)
    return capitals > _FEW and all(word[0].isupper() for word in words if len(word) > _LONG)


def _one_a_stretch(hits: list[Match]) -> list[Match]:
    """Of hits that overlap the longest stands: one cause gives one flag.

    Blame of services is apart: it is judged in system findings alone, and hides nothing elsewhere.
    """
    blame = [hit for hit in hits if hit[2].rule == SERVICE_BLAME]
    others = [hit for hit in hits if hit[2].rule != SERVICE_BLAME]
    return sorted((*_longest(others), *_longest(blame)), key=lambda hit: hit[:2])


def _longest(hits: list[Match]) -> Iterator[Match]:
    """The longest hits, of which none overlaps another."""
    taken: list[tuple[int, int]] = []
    for hit in sorted(hits, key=lambda hit: (hit[0] - hit[1], hit[0])):
        start, end, _ = hit
        at = bisect_left(taken, (start, end))
        beside = taken[max(0, at - 1) : at + 1]
        if not any(first < end and start < last for first, last in beside):
            taken.insert(at, (start, end))
            yield hit
