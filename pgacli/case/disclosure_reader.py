"""Who is meant by the reader of a disclosure: an id, or words for a contributor's role."""

import re
from collections import Counter

from pgacli.case.model import Case
from pgacli.case.notes import Contributor
from pgacli.kept import kept
from pgacli.lazy import Lazy

# Editions that are handed out before there is anything to tell.
_BEFOREHAND = frozenset(("briefing", "explainer", "poster"))
_AN_ID = rf"\b{Contributor.letter}[0-9]+\b(?!['’])"
_ID = Lazy(_AN_ID, re.IGNORECASE)
# Ids that come first: "The group, through C1" is not for C1, nor is "C1's manager".
_IDS_FIRST = Lazy(rf"\W*{_AN_ID}(?:(?:\s*[,;/&+]\s*|\s+)(?:and\s+)?{_AN_ID})*", re.IGNORECASE)
# Words that stand between a role and its agency, and marks that stand alone.
_BETWEEN = frozenset(("", "–", "—", "and", "at", "for", "from", "in", "of", "the"))


def readers_meant(case: Case, who: str) -> tuple[Contributor, ...]:
    """Give the contributors who are meant; none where the reader is somebody else.

    Meant by ids that come first ("C2, head of year", "C1 and C2"), by their role and agency in
    whichever order, by their own name, or by a role or an agency that no other contributor has.
    """
    if (named := case.note(who.strip().upper(), Contributor)) is not None:
        return (named,)
    first = _IDS_FIRST.match(who)
    ids = dict.fromkeys(each[0].upper() for each in _ID.finditer(first[0] if first else ""))
    known = _known(case).get(_words(_ID.compiled.sub(" ", who)))
    return case.named(ids, Contributor) or ((known,) if known else ())


def shown_what_came(case: Case) -> set[Contributor]:
    """Give the contributors who were handed something that tells what came of their accounts."""
    telling = (each.to for each in case.disclosures if each.edition not in _BEFOREHAND)
    return {reader for to in telling for reader in readers_meant(case, to)}


@kept(1)
def _known(case: Case) -> dict[tuple[str, ...], Contributor | None]:
    """Give the contributor whom some words mean; None where they may mean several."""
    found: dict[tuple[str, ...], Contributor | None] = {}
    for parts in (_parts, _wholes):
        said = [(_words(form), each) for each in case.contributors for form in parts(each)]
        several = Counter(words for words, _ in said)
        # A whole role and agency weighs more than a part that has the same words.
        found |= {words: each if several[words] == 1 else None for words, each in said if words}
    return found


def _parts(person: Contributor) -> tuple[str, ...]:
    return (person.role, person.agency)


def _wholes(person: Contributor) -> tuple[str, ...]:
    return (f"{person.role} {person.agency}", person.name)


def _words(who: str) -> tuple[str, ...]:
    """Give the words of a role and an agency, in whichever order they were written."""
    words = (word.strip(",;.()") for word in who.casefold().replace("-", " ").split())
    return tuple(sorted(word for word in words if word not in _BETWEEN))
