"""Words that blame, label or frighten, and what to ask in their place.

The tool suggests and never rewrites. Quoted speech never sets these rules off: a young person's own
words are theirs. The words are data, in prose/words.yaml, and a council's house/words.yaml adds to
them.

What reads prose is imported where it is asked: of two processes only one needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding, Intervention
from pgacli.case.passage import Passage
from pgacli.case.stages import Stage
from pgacli.lazy import Lazy
from pgacli.rules.rule import Hit, Severity, each, fault, gap
from pgacli.rules.words.found_words import (
    SERVICE_BLAME,
    Found,
    first_of_each_sentence,
    found_in,
    found_words,
    in_quotes,
)
from pgacli.rules.words.name_key import name_key
from pgacli.rules.words.reading_order import in_reading_order

# A plan says what is to be, and not what they are like: "the girls are never left to walk alone".
_PLANNED = ("goal", "action", "measure")
_EVER = Lazy(r"\b(?:always|never|none|nobody|no one|every time)\b", re.IGNORECASE)


def _asked(case: Case, note: Note, rule: str, message: str) -> Iterator[Hit]:
    """Point at the words of a rule, say why they are there, and ask what their row asks."""
    for passage, span in first_of_each_sentence(found_in(case, note), rule):
        if span.row is not None:
            told = f"{in_quotes(span.words)} {message}. {span.row.why}"
            yield Hit(note.words_at(passage, span.start, span.end), told, span.row.ask)


def _pointed(note: Note, found: Found, message: str) -> Hit:
    """Point at the words, and repeat them: a paragraph may be one long line."""
    told = f"{in_quotes(found.span.words)} {message}"
    return Hit(note.words_at(found.passage, found.span.start, found.span.end), told)


@fault(Severity.WARNING)
@each(Note)
def blaming(case: Case, note: Note) -> Iterator[Hit]:
    """Words that blame the young people for harm done to them.

    Why: Words that put the choice with the child take it from those who do the harm. They follow
    the child from file to file.

    Source: Language guidance collected in this project's word list; each row names its own.

    Fires: “They are putting themselves at risk”; in plain words, “You brought this on yourselves.”

    Silent: “The risk assessment is due”; “It is your choice”; the same words as quoted speech.

    Do next: Say what was seen, by whom and when, and who did the harm.
    """
    yield from _asked(case, note, "language.blaming", "blames the young people")


@fault(Severity.WARNING)
@each(Note)
def label(case: Case, note: Note) -> Iterator[Hit]:
    """Words that label the young people.

    Why: A label stands for what somebody thinks, and is read as what somebody is. It closes the
    question of what happened.

    Source: Language guidance collected in this project's word list; each row names its own.

    Fires: “They are hard to engage.”

    Silent: The name of a service, such as the gangs unit; “we do not call them a gang”.

    Do next: Say what was offered or seen, by whom and when, and what got in the way.
    """
    yield from _asked(case, note, "language.label", "is a label")


@fault(Severity.WARNING)
@each(Note)
def adultifying(case: Case, note: Note) -> Iterator[Hit]:
    """Words that make a child an adult.

    Why: Children who are taken for older are seen as less in need of care. It happens most to Black
    children.

    Source: Adultification, HM Inspectorate's glossary; Oxfordshire's guidance for schools (2025).

    Fires: “He is streetwise for his age.”

    Silent: An adult, or the age in years.

    Do next: Give the age in years, and say what was seen.
    """
    yield from _asked(case, note, "language.adultifying", "makes a child an adult")


@fault(Severity.WARNING)
@each(Note)
def appearance(case: Case, note: Note) -> Iterator[Hit]:
    """A young person's looks.

    Why: How a young person's looks are written down can offend without meaning to, and undermine
    their relationship with professionals. A service was helped to think about its words for this.

    Source: The adviser's learning (Ealing, 2019).

    Fires: “They wear hoodies and one is heavily built.”

    Silent: The same sentence says why it matters to their safety.

    Do next: Take it out, or say in the same sentence why it matters to their safety.
    """
    for found in first_of_each_sentence(found_in(case, note), "language.appearance"):
        yield _pointed(note, found, "tells of a young person's looks")


@fault(Severity.ADVICE)
@each(Note)
def certainty(case: Case, note: Note) -> Iterator[Hit]:
    """Words such as “always” and “never”, said of young people.

    Why: Lives move fast. “Never engages” is untrue the first time that somebody does, and stays
    on the file.

    Source: The adviser's learning (Ealing, 2019), on snippets that follow a child for years.

    Fires: “They refuse to talk to adults.”

    Silent: “The office is never open in the evening”; in plain words, “You can always say no”; in
    a plan, “The girls are never left to walk alone.”

    Do next: Say when it was so, how often, and what was offered.
    """
    said = (words for words in found_in(case, note) if not _is_to_be(note, words))
    for found in first_of_each_sentence(said, "language.certainty"):
        yield _pointed(note, found, "is said as if it could not change")


def _is_to_be(note: Note, found: Found) -> bool:
    """Say whether a plan says so, under a key or in the section of the body that stands for it."""
    if not isinstance(note, Intervention) or not _EVER.search(found.span.words):
        return False
    return any(
        found.passage.key == key or note.passage(key).holds(found.passage, found.span.start)
        for key in _PLANNED
    )


@fault(Severity.WARNING)
@each(Finding)
def service_blame(case: Case, finding: Finding) -> Iterator[Hit]:
    """A finding about a service that blames.

    Why: Colleagues listened to findings that were put with care, and took steps of their own. Blame
    puts working together at risk, and with it the help.

    Source: The adviser's learning (Ealing, 2019).

    Fires: “The school failed to act.”

    Silent: The service's own reply; what would have helped.

    Do next: Say what would help the group, what the service is up against, and ask for its reply.
    """
    if finding.nature != "system":
        return
    every = found_words(case, _without_reply(finding))
    for found in first_of_each_sentence(every, SERVICE_BLAME):
        yield _pointed(finding, found, "blames, in place of saying what would help")


def _without_reply(finding: Finding) -> Iterator[Passage]:
    """Give a finding's prose with what the service itself says blanked."""
    reply = finding.passage("reply")
    for passage in finding.prose():
        if passage.key != "reply":
            yield passage if passage.key else passage.without(reply)


@gap(Severity.ADVICE, Stage.FINAL)
def acronym(case: Case) -> Iterator[Hit]:
    """An acronym that is not spelt out.

    Why: Young people and parents may read this. So may somebody in another service, years later.

    Source: Publishing accessible documents (Government Digital Service).

    Fires: “MACE met in May”, and nothing says what MACE is.

    Silent: “the multi-agency child exploitation panel (MACE)” before it; NHS, UK.

    Do next: Spell it out where it comes first.
    """
    from pgacli.rules.prose.acronyms import first_uses, known_acronyms
    from pgacli.rules.prose.names import names_in_filename

    known = set(known_acronyms(case.house.acronyms))
    key = name_key(case.people)
    for note, passage in in_reading_order(case):
        spans, spelt_out = first_uses(passage.text, known, case.code_prefixes)
        for span in spans:
            known.add(span.words)
            # A name in capitals looks like an acronym, and must not be repeated.
            if names_in_filename(span.words, key):
                continue
            place = note.words_at(passage, span.start, span.end)
            yield Hit(place, f"{span.words} is not spelt out where it first stands")
        known |= spelt_out
