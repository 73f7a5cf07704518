"""Whether a finding speaks of one young person, and never of the group.

What reads prose is imported where it is asked: of two processes only one needs it.
"""

import re
from collections.abc import Sequence

from pgacli.case.model import Case
from pgacli.case.notes import Assessment, Finding
from pgacli.case.passage import Passage
from pgacli.case.places import Place

# Where the group's own name ends in one of these, the word alone names it: "the crew".
_TOGETHER = frozenset("band bunch crew ensemble posse quartet squad trio troop troupe".split())


def of_one_alone(case: Case, finding: Finding) -> Place | None:
    """Give where a finding speaks of one young person, or None where it names the group too.

    Its test names the group whatever the finding is about, and its plain words speak to all of
    them: so they count only with the rest, and words that say "you" not at all.
    """
    from pgacli.rules.prose.individual import individual

    passages = _own_prose(finding)
    test, plain = finding.passage("safeguarding"), finding.passage("plain")
    said_to_them = [plain] if plain.says_you else []
    for read in (_without(passages, [test, plain]), _without(passages, said_to_them)):
        if found := individual([passage.text for passage in read], case.members):
            if _names_the_group(case, read):
                return None
            return finding.words_at(read[found.passage], found.span.start, found.span.end)
    return None


def _own_prose(finding: Finding) -> list[Passage]:
    """Give a finding's own prose; the young people's answers are theirs."""
    return [passage for passage in finding.prose() if not passage.key.startswith("heard.")]


def _without(passages: Sequence[Passage], parts: Sequence[Passage]) -> list[Passage]:
    """Give passages without some parts: keys of their own, or sections of the body."""
    keys = {part.key for part in parts}
    rest = [passage for passage in passages if passage.key not in keys]
    for part in parts:
        rest = [passage.without(part) for passage in rest]
    return rest


def _names_the_group(case: Case, passages: Sequence[Passage]) -> bool:
    """Does some prose call the group by the name or the number that the case gives it?

    "The crew" does where the group is called the mirror wall crew, in any case of letters, and "the
    six" where it has six members. What the case calls it may not be readable, and has a flag.
    """
    from pgacli.rules.prose.reading.rewording import called_by_their_number, called_the_group

    if not case.is_sure_of(Assessment, "group.name", "group.members"):
        return True
    name = (case.assessment.group.name or "").lower()
    last = name.rpartition(" ")[2]
    texts = [each.text.lower() for each in passages]
    return any(
        called_by_their_number(each, case.members)
        or (last in _TOGETHER and re.search(rf"\b(?:the|this|our) {last}\b", each))
        or any(called_the_group(each, name))
        for each in texts
    )
