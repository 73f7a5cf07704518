"""Who is meant by the reader of a disclosure: an id, or words for a contributor's role."""

from collections import Counter

from pgacli.case.model import Case
from pgacli.case.notes import Contributor
from pgacli.kept import kept

# Editions that are handed out before there is anything to tell.
_BEFOREHAND = frozenset(("briefing", "explainer", "poster"))
# Words that stand between a role and its agency, and marks that stand alone.
_BETWEEN = frozenset(("", "–", "—", "and", "at", "for", "from", "in", "of", "the"))


def reader_meant(case: Case, who: str) -> Contributor | None:
    """Give the contributor who is meant, or None where the reader is none of them.

    Meant by their id, by their role and agency in whichever order, by their own name, or by a role
    or an agency that no other contributor has.
    """
    if (named := case.note(who.strip().upper(), Contributor)) is not None:
        return named
    return _known(case).get(_words(who))


def shown_what_came(case: Case) -> set[Contributor]:
    """Give the contributors who were handed something that tells what came of their accounts."""
    telling = (each.to for each in case.disclosures if each.edition not in _BEFOREHAND)
    return {reader for to in telling if (reader := reader_meant(case, to)) is not None}


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
