"""One generated case: planted, rendered for every reader, and read again."""

import contextlib
import io
import random
import re
import tempfile
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.cli import main
from pgacli.commands.reporting.judging import judged_for_final
from pgacli.commands.reporting.rendering import Request, make_reports
from pgacli.editions import EDITIONS
from pgacli.errors import PgaError, RefusedError
from pgacli.rules.rule import Flag
from tests.examples import TODAY
from tests.leaks.places import AUTHOR, PLACES, Planted, base, may_hold
from tests.leaks.plain_reading import readings
from tests.leaks.secrets_made import (
    Person,
    Secret,
    a_name,
    an_identifier,
    folded,
    key_of,
    people,
    some_words,
)
from tests.rules.broken import lay

FORMATS = ("md", "html", "docx", "pdf")
# Made as it stands; made as final; and made with every rule asleep, so that the search is alone.
MODES = ("draft", "final", "asleep")
ABOUT = {"contributor": {"contributor": "C1"}, "finding": {"finding": "F3"}}
# So many words of a note in a row tell where they were taken from.
RUN = 8
WORD = re.compile(r"[^\W_]+")


@dataclass
class Result:
    """What came of one case. `faults` say what went wrong, and hold no secret."""

    rendered: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def run_trial(number: int, *, whole: bool = False, formats: Container[str] = FORMATS) -> Result:
    """Make one case from its number, render it in these formats, and look for what was planted."""
    rng = random.Random(number)  # noqa: S311  # the same case for the same number
    key = people(rng)
    texts = base()
    texts["private/people.yaml"] = key_of(key)
    planted = list(_plant(texts, key, rng))
    result = Result()
    with tempfile.TemporaryDirectory(prefix="leaks-") as folder:
        root = lay(Path(folder) / "case", texts)
        case = load_case(root, TODAY)
        flags = judged_for_final(case)()
        trial = _Trial(number, root, case, list(flags), planted, _author(texts), result)
        for edition, suffix, mode in _rounds(number, whole=whole):
            if suffix in formats:
                trial.render(edition, suffix, mode)
        trial.by_command(rng)
    return result


def _rounds(number: int, *, whole: bool) -> Iterator[tuple[str, str, str]]:
    """Give what to make: all of it, or of each edition two, and two others in the next case."""
    for at, edition in enumerate(EDITIONS):
        for turn, mode in enumerate(MODES):
            for which, suffix in enumerate(FORMATS):
                if whole or (number + at) % 12 in {
                    (which + 4 * turn) % 12,
                    (which + 4 * turn + 6) % 12,
                }:
                    yield edition, suffix, mode


def _plant(texts: dict[str, str], key: list[Person], rng: random.Random) -> Iterator[Planted]:
    """Plant one to three secrets: in a good part of the cases only where no report looks."""
    turn = rng.random()
    printed = [each for each in PLACES if each.words_may_stand_in is None]
    quiet = [each for each in PLACES if each.quiet]
    places = quiet if turn < 0.35 else printed if turn < 0.8 else PLACES
    for _ in range(rng.choice([1, 1, 2, 3])):
        maker = rng.choice(
            [lambda: a_name(rng, key), lambda: an_identifier(rng), lambda: some_words(rng)]
        )
        secret, place = maker(), rng.choice(places)
        yield Planted(secret, place, place.change(texts, secret.written, rng))
    if rng.random() < 0.1:
        person = rng.choice(key)
        secret = Secret("name", "author", person.last, a_name(rng, key).patterns)
        yield Planted(secret, AUTHOR, AUTHOR.change(texts, person.last, rng))


def _author(texts: dict[str, str]) -> str:
    found = re.search(r"^author: \{name: ([^,]+),", texts["assessment.md"], re.MULTILINE)
    return folded(found[1]) if found else ""


@dataclass
class _Trial:
    number: int
    root: Path
    case: Case
    flags: list[Flag]
    planted: list[Planted]
    author: str
    result: Result

    def render(self, edition: str, suffix: str, mode: str) -> None:
        """Make one report; it is refused in clean words, or holds nothing that was planted."""
        what = f"case {self.number}, {edition}.{suffix}, {mode}"
        said = io.StringIO()
        flags = [] if mode == "asleep" else self.flags
        about = ABOUT.get(EDITIONS[edition].is_about, {})
        before = self._files()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                (report,) = make_reports(
                    self.case,
                    self.root,
                    Request([edition], [suffix], about, is_draft=mode != "final"),
                    judge=lambda _: lambda: flags,
                )
        except PgaError as error:
            self._look(f"{what}: its message", edition, [folded(str(error))])
            kind = "refused" if isinstance(error, RefusedError) else "not made"
            self.result.refused[f"{mode}, {kind}"] += 1
            if self._files() != before:
                self.result.faults.append(f"{what}: refused, and a file was left")
            if mode != "final" and self._is_quiet(mode):
                self.result.faults.append(
                    f"{what}: nothing it prints is planted, and it was {kind}"
                )
        else:
            self.result.rendered[f"{mode}, {suffix}"] += 1
            self._look(what, edition, readings(report.path.read_bytes(), suffix))
            self._look(f"{what}: its name", edition, [folded(report.path.name)])
            report.path.unlink()
        self._look(f"{what}: what was said", edition, [folded(said.getvalue())])

    def by_command(self, rng: random.Random) -> None:
        """Render once as a user does, and look at both streams."""
        said = io.StringIO()
        edition = rng.choice([name for name, kind in EDITIONS.items() if not kind.is_about])
        words = ["render", str(self.root), "--edition", edition, "--to", "md", "--draft"]
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = main([*words, "--today", TODAY.isoformat()])
        plain = said.getvalue().replace(str(self.root), "")
        self._look(f"case {self.number}: the streams", edition, [folded(plain)])
        if code not in {0, 1}:
            self.result.faults.append(f"case {self.number}: exit code {code}")

    def _files(self) -> set[str]:
        reports = self.root / "reports"
        return {path.name for path in reports.iterdir()} if reports.is_dir() else set()

    def _is_quiet(self, mode: str) -> bool:
        """Say whether a draft has to be made: nothing was planted where a report could print it.

        With the rules awake, a name in any note but a source stops a draft too.
        """
        return all(
            each.place is AUTHOR
            or (
                each.place.quiet
                and (
                    mode == "asleep"
                    or each.secret.kind != "name"
                    or each.path.startswith(("sources/", "private/", "house/", "to-do"))
                )
            )
            for each in self.planted
        )

    def _look(self, what: str, edition: str, texts: list[str]) -> None:
        for each in self.planted:
            secret = each.secret
            may = may_hold(each.place, each.path) if secret.kind == "words" else frozenset()
            if edition in may or "*" in may:
                continue
            if any(self._betrays(secret, text) for text in texts):
                told = f"{secret.kind} ({secret.form}) planted in {each.place.name}"
                self.result.faults.append(f"{what}: holds {told} of {each.path.partition('/')[0]}")

    def _betrays(self, secret: Secret, text: str) -> bool:
        text = text.replace(self.author, " ") if self.author else text
        if secret.run:
            words = f" {' '.join(WORD.findall(text.casefold()))} "
            runs = (secret.run[at : at + RUN] for at in range(len(secret.run) - RUN + 1))
            return any(f" {' '.join(run)} " in words for run in runs)
        return any(re.search(pattern, text) for pattern in secret.patterns)
