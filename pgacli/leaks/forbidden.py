"""What one edition of one case may not hold."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

from pgacli.case.model import Case
from pgacli.editions.edition import Edition
from pgacli.editions.written_codes import words_for
from pgacli.errors import PgaError
from pgacli.leaks.holdings import held, knows, may_show_codes
from pgacli.leaks.kept_back import runs_kept
from pgacli.leaks.own_words import own_texts
from pgacli.leaks.words import Run, runs_of, words_of
from pgacli.rules.prose.acronyms import known_acronyms
from pgacli.rules.prose.identifiers import identifiers
from pgacli.rules.prose.reading.folding import fold
from pgacli.rules.words.name_key import name_key

HouseTexts = Callable[[], Iterable[str]]


class CaseSecrets:
    """What no reader of a case may learn unless an edition says so, gathered once a case."""

    def __init__(self, case: Case, root: Path, house: HouseTexts = tuple) -> None:
        self.case = case
        self.root = root
        self.house = house
        self.key = name_key(case.people)
        self.acronyms = known_acronyms(case.house.acronyms)

    @cached_property
    def runs(self) -> dict[Run, str]:
        """Every run of eight words in the case."""
        return runs_kept(self.case, self.root)

    @cached_property
    def codes(self) -> re.Pattern[str] | None:
        """The pattern of the members' codes, none of whose letters and numbers a note shares."""
        parts = (re.fullmatch(r"([A-Z]{2,})([0-9]+)", code) for code in self.case.members)
        signs = r"[ \t\u00a0_.#:/-]|[ ]{2,3}|[ ]#[ ]?|[ ]?[(\[{]|(?<=s)"
        slip = rf"(?:'?s)?(?:{signs}|[ ](?:[Nn]o\.?|[Nn]umber)[ ]?)"
        ways = [
            rf"(?i:{each[1]}){each[2]}|{each[1]}{slip}{each[2]}"
            rf"|(?i:{'[. _-]'.join(each[1])})[. _-]{{0,2}}{each[2]}"
            rf"|{each[1]}(?:[-_.]?|[ ](?:[Nn]o\.?|[Nn]umber|#)[ ]?)(?i:{_word(each[2])})(?!-to-)"
            for each in parts
            if each
        ]
        return re.compile(rf"(?<![^\W_])(?:{'|'.join(ways)})(?![^\W_])") if ways else None

    @cached_property
    def contacts(self) -> frozenset[str]:
        """How services can be reached, as their contributors' notes and the house itself say."""
        services = (f"{each.role} {each.agency}" for each in self.case.contributors)
        texts = [*services, *self.house()]
        return frozenset(
            _bare(text[found.start : found.end])
            for text in texts
            for found in identifiers(text)
            if found.is_contact
        )


@dataclass(frozen=True, repr=False)
class Forbidden:
    """What one edition may not hold, and what it may. No repr: it would print names."""

    secrets: CaseSecrets
    texts: tuple[str, ...]
    workers: re.Pattern[str] | None
    codes: re.Pattern[str] | None

    @classmethod
    def of(cls, secrets: CaseSecrets, edition: Edition, about: str = "") -> "Forbidden":
        """Give what an edition may not hold. Raises PgaError where nobody has laid that down."""
        if not knows(edition.name):
            raise PgaError(f"nothing says what the edition {edition.name} may hold")
        stamp = edition.stamp
        printed = (edition.title, " ".join(stamp.parts), " ".join(stamp.short))
        texts = (*held(secrets.case, edition.name, about), *printed)
        codes = None if may_show_codes(edition.name) else secrets.codes
        return cls(secrets, texts, _workers(secrets.case, edition), codes)

    @cached_property
    def held(self) -> frozenset[Run]:
        """The runs that stand in what the edition may print."""
        return frozenset(chain.from_iterable(map(runs_of, self._worded)))

    @cached_property
    def _worded(self) -> tuple[list[str], ...]:
        """The texts that may be printed, as words."""
        return tuple(map(words_of, self.texts))

    def without_workers(self, text: str) -> str:
        """Give a text with the names of those who wrote the report blanked."""
        if self.workers is None:
            return text
        return self.workers.sub(lambda found: " " * len(found[0]), text)

    def is_of_a_service(self, words: str) -> bool:
        """Say whether a number or an address is a service's own."""
        return _bare(words) in self.secrets.contacts

    def may_print(self, words: Run) -> bool:
        """Say whether words in a row stand in what may be printed, or are the program's own."""
        return not words or f" {' '.join(words)} " in self._printable

    @cached_property
    def _printable(self) -> str:
        """All that may be printed, as words. Asked for only where something was found."""
        texts = chain(self._worded, map(words_of, own_texts()))
        return "\n".join(f" {' '.join(words)} " for words in texts)


def _word(number: str) -> str:
    """Give the pattern of the word for a number; of one that has none, what never stands."""
    return "|".join(words_for([number])) or "(?!)"


def _bare(words: str) -> str:
    return re.sub(r"[\W_]", "", fold(words).kept).casefold()


def _workers(case: Case, edition: Edition) -> re.Pattern[str] | None:
    """Give the pattern of the workers' own names that the edition prints, if it prints any."""
    note = case.assessment
    names = (note.author.name, note.supervisor.name, *(each.name for each in note.sign_off))
    printed = "\n".join(_texts((edition.title, edition.stamp, edition.content)))
    # One word alone could be a young person's name as well as a worker's.
    whole = {" ".join(name.split()) for name in names if len(name.split()) > 1}
    found = sorted((name for name in whole if name in printed), key=len, reverse=True)
    patterns = (r"\s+".join(map(re.escape, name.split())) for name in found)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(patterns)})(?![^\W_])") if found else None


def _texts(value: object) -> Iterator[str]:
    """Give every line of plain words in a record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
