"""Is a finding about one young person, and never about the group?

A peer group assessment is about the group: each member has a child and family assessment of
their own (the adviser's learning, Ealing, 2019).  One member's words inside a finding about
the group are no fault; a finding that speaks of one alone is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.lazy import Lazy
from pgacli.rules.prose.people.mention_forms import may_speak_of_one
from pgacli.rules.prose.people.mentions import mentions
from pgacli.rules.prose.people.who import Mention, Who
from pgacli.rules.prose.reading.contractions import as_written, in_full
from pgacli.rules.prose.reading.folding import flat, lowered
from pgacli.rules.prose.reading.rewording import as_listed
from pgacli.rules.prose.reading.sentences import Sentence, Span, masked, sentences

# Of these one stands in every text that names the group so; to look for them takes no time.
_NAMED = ("the group", "the friends", "the young people")
# "One of the group" is one of them.
_THE_GROUP = Lazy(
    r"(?<!\bone of )(?<!\bone in )(?<!\bmember of )(?<!\banother of )"
    r"\bthe (?:group(?!s|[’'-]|\s(?:home|work|chat|therapy|record))|friends|young people(?![’']))\b"
)
_MARKED = re.compile(r"[\"“”„«»‘’`<>|]|(?<![^\W_])'")

# What is quoted of all of them, unless it is told of those at home: "like family" is no home.
_WE = Lazy(r"[\"“„«‘'][^<`]*\b(?:we|us|our)\b", re.IGNORECASE)
_AT_HOME = Lazy(
    r"\b(?:mums?|moms?|mothers?|dads?|fathers?|step\w+|parents?|nan|gran|sisters?|brothers?"
    r"|(?<!\ba\s)(?<!\blike\s)(?<!\bbig\s)(?<!\breal\s)famil\w+"
    r"|boyfriend|girlfriend|carers?|flatmates?)\b",
    re.IGNORECASE,
)
# Whoever is counted is not the one who was counted before: "one girl sings, one girl raps".
_COUNTED = Lazy(r"(?:one|another) (?!of\b)")
# "One of the group" names the group; "one of the girls" does not, and may be all that is told of.
_OF_THE_GIRLS = Lazy(
    r"(?:\w+\s+)?one\s+of\s+the\s+(?:\w+\s+)?(?:girls|boys|lads|lasses|lassies|laddies)\Z",
    re.IGNORECASE,
)
_AT_THE_HEAD = Lazy(r"(?:\A|[.!?]\s|\n)\s*(?:[-*]\s+)?\Z")
_ANOTHER = Lazy(r"[^.!?]*?\b(?:another|the\s+other|others?|one)\b", re.IGNORECASE)


class InPassage(NamedTuple):
    """A span, and which of the passages it stands in."""

    passage: int
    span: Span


def individual(passages: Sequence[str], members: Collection[str]) -> InPassage | None:
    """The first words for one young person in a finding that never speaks of the group.

    `passages` is the whole prose of the finding in its order (title, body, keys); `members` are
    the codes of the case.  None where the group is spoken of too, or several members, or only
    adults.
    """
    if any(_plainly_of_the_group(text) for text in passages):
        return None
    read_as = [in_full(text, tuple(members)) for text in passages]
    found = _of_one([each.text for each in read_as], [as_listed(code) for code in members])
    if found is None:
        return None
    at = found.passage
    return found._replace(span=as_written(found.span, read_as[at], passages[at]))


def _of_one(passages: Sequence[str], members: Collection[str]) -> InPassage | None:
    if not any(may_speak_of_one(flat(text)) for text in passages):
        return None
    read = [(index, each) for index, text in enumerate(passages) for each in sentences(text)]
    of_all = [_said_of_all(text) for text in passages]
    first: InPassage | None = None
    singles: list[Mention] = []
    for index, mention in _all_mentions(read, members):
        if mention.who is Who.GROUP:
            return None
        # One of them is an example of the group, until it goes on about "him".
        is_example = mention.who is Who.ONE_OF_GROUP and not mention.pronoun
        if is_example and not _is_all_that_is_told(passages[index], mention):
            continue
        if mention.one:
            singles.append(mention)
        if any(mention.start in words for words in of_all[index]):
            continue
        if mention.one and first is None:
            first = InPassage(index, Span(mention.start, mention.end, mention.words))
    return None if _are_several(singles) else first


def _is_all_that_is_told(passage: str, mention: Mention) -> bool:
    """Does a sentence begin with one of the girls, and go on about nobody beside her?"""
    return (
        _OF_THE_GIRLS.match(mention.words) is not None
        and _AT_THE_HEAD.search(passage[: mention.start]) is not None
        and _ANOTHER.match(passage, mention.end) is None
    )


def _are_several(singles: Sequence[Mention]) -> bool:
    """Are several spoken of one by one: by code, as they are counted, or as oldest and youngest?"""
    named = [mention for mention in singles if not mention.pronoun]
    words = [mention.words.lower() for mention in named]
    codes = {mention.words.lower() for mention in named if mention.who is Who.MEMBER}
    counted = [each for each in words if _COUNTED.match(each)]
    # "One girl", and then "one of the girls", may well be the same.
    of_the_girls = [each for each in words if _OF_THE_GIRLS.match(each)]
    extremes = {each for each in words if each.endswith("est")}
    return max(map(len, (codes, counted, of_the_girls, extremes))) > 1


def _said_of_all(passage: str) -> list[range]:
    """Where one member's words about all of them stand: "YP4 said, “We wait there”"."""
    found = []
    before = 0
    for sentence in sentences(passage):
        end = sentence.start + len(sentence.text)
        shown = " " * (sentence.start - before) + sentence.text
        spoken = "".join(
            " " if masked_out == written else written
            for masked_out, written in zip(shown, passage[before:end], strict=True)
        )
        if _WE.search(spoken) and not _AT_HOME.search(spoken):
            found.append(range(before, end))
        before = end
    return found


@kept(TEXTS_OF_A_CASE)
def _plainly_of_the_group(text: str) -> bool:
    """Nearly every finding names the group; it need not be read for anybody else."""
    low = lowered(text)
    named = _THE_GROUP.search(low) if any(name in low for name in _NAMED) else None
    if named is None:
        return False
    # Where nothing was quoted or left out before, it is the worker who names it.
    return not _MARKED.search(low[: named.start()]) or bool(
        _THE_GROUP.search(lowered(masked(text)))
    )


def _all_mentions(
    read: list[tuple[int, Sentence]], members: Collection[str]
) -> Iterator[tuple[int, Mention]]:
    found = mentions([sentence for _, sentence in read], members)
    for (index, _), of_sentence in zip(read, found, strict=True):
        for mention in of_sentence:
            yield index, mention
