"""How often each prose rule fires where it should, and only there.

Each row is put into a note of its own, in a case that holds nothing else, and the rules are asked.
`python -m evaluation.evaluate` prints the table; `--write DATE` puts it into docs/evaluation.md.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from pgacli.case.framework_file import load_framework
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.note_file import read_note
from pgacli.case.notes import Assessment
from pgacli.case.stages import Stage
from pgacli.rules import RULES, check

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "evaluation.md"
TODAY = date(2026, 4, 8)
RULES_JUDGED = (
    "scope.individual",
    "scope.individual-record",
    "scope.policing",
    "scope.hollow-test",
    "language.blaming",
    "language.label",
    "language.adultifying",
    "language.appearance",
    "language.certainty",
    "language.service-blame",
    "language.acronym",
    "plan.vague",
    "plan.effort-measure",
    "plan.splits-group",
    "privacy.identifier",
)


class Score(NamedTuple):
    """Rows on which a rule was right to fire, wrong to fire, and wrong to be silent."""

    hits: int
    false_alarms: int
    misses: int

    @property
    def recall(self) -> float:
        """The share of faults that were seen."""
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else 1.0

    @property
    def precision(self) -> float:
        """The share of flags that were right."""
        return self.hits / (self.hits + self.false_alarms) if self.hits + self.false_alarms else 1.0


def rows_of(part: str) -> list[dict[str, Any]]:
    """Give the rows of `tune` or `aside`."""
    text = (HERE / f"{part}.yaml").read_text("utf-8")
    rows: list[dict[str, Any]] = yaml.load(text, Loader=yaml.CSafeLoader)
    return rows


def flagged(row: dict[str, Any]) -> set[str]:
    """Give the judged rules that fire on a row."""
    rules = [RULES[name] for name in RULES_JUDGED]
    return {flag.rule for flag in check(_case(row), stage=Stage.FINAL, rules=rules).flags}


def scores(rows: Iterable[dict[str, Any]]) -> dict[str, Score]:
    """Give the score of each judged rule."""
    counts = {name: Counter[str]() for name in RULES_JUDGED}
    for row in rows:
        seen, meant = flagged(row), set(row["fires"])
        for name in RULES_JUDGED:
            counts[name][_outcome(name in seen, name in meant)] += 1
    return {
        name: Score(count["hit"], count["false alarm"], count["miss"])
        for name, count in counts.items()
    }


def _outcome(was_seen: bool, was_meant: bool) -> str:
    if was_seen:
        return "hit" if was_meant else "false alarm"
    return "miss" if was_meant else "quiet"


def total(found: dict[str, Score]) -> Score:
    """Give the sum over all rules."""
    return Score(*(sum(column) for column in zip(*found.values(), strict=True)))


def _case(row: dict[str, Any]) -> Case:
    kind, _, key = row["where"].partition(".")
    about = {"group": {"members": [f"YP{n}" for n in range(1, 6)]}}
    said = {key: row["text"]} if kind == "assessment" else {}
    assessment = _note("assessment.md", about | said, "")
    notes: list[Note] = []
    if kind == "intervention":
        keys = {"status": "agreed", key: row["text"]}
        notes = [_note("interventions/I1-a.md", keys, "# Evening sessions\n")]
    elif kind != "assessment":
        notes = [_note("findings/F1-a.md", *_finding(row, kind, key))]
    if not isinstance(assessment, Assessment):
        raise TypeError("the assessment of an evaluation row is no assessment")
    return Case("evaluation", TODAY, assessment, load_framework(), notes=notes)


def _finding(row: dict[str, Any], kind: str, key: str) -> tuple[dict[str, Any], str]:
    nature = "system" if kind == "system-finding" else "strength"
    keys: dict[str, Any] = {"heading": "places", "nature": nature}
    if key == "title":
        title = " ".join(row["text"].split())
        return keys, f"# {title}\n"
    title = row.get("title", "A place to be")
    if key == "body":
        return keys, f"# {title}\n\n{row['text']}\n"
    return keys | {key: row["text"]}, f"# {title}\n"


def _note(path: str, keys: dict[str, Any], body: str) -> Note:
    header = yaml.safe_dump(keys, allow_unicode=True, sort_keys=False)
    note, problems = read_note(f"---\n{header}---\n{body}", path)
    if note is None:
        raise ValueError(f"an evaluation row cannot be read: {problems}")
    return note


def wrong_rows(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Give a line for each row that came out otherwise than it is labelled."""
    for row in rows:
        seen, meant = flagged(row), set(row["fires"])
        words = " ".join(row["text"].split())
        for name in sorted(meant - seen):
            yield f"missed       {name:<24} {row['id']}: {words}"
        for name in sorted(seen - meant):
            yield f"false alarm  {name:<24} {row['id']}: {words}"


def table(parts: dict[str, dict[str, Score]]) -> str:
    """Give the scores as a Markdown table, a column pair a part."""
    heads = " | ".join(f"{part}: recall | {part}: precision" for part in parts)
    lines = [f"| Rule | {heads} |", "|---" * (1 + 2 * len(parts)) + "|"]
    lines += [_line(name, [found[name] for found in parts.values()]) for name in RULES_JUDGED]
    return "\n".join([*lines, _line("**all**", [total(found) for found in parts.values()])])


def _line(name: str, found: list[Score]) -> str:
    cells = " | ".join(f"{score.recall:.2f} | {score.precision:.2f}" for score in found)
    return f"| {name} | {cells} |"


def main(argv: list[str]) -> int:
    """Print the table; with --wrong, the rows of `tune` that came out otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="list the wrong rows of tune")
    parser.add_argument("--tune", action="store_true", help="leave the third set aside alone")
    parser.add_argument("--write", metavar="DATE", help="write docs/evaluation.md, dated DATE")
    asked = parser.parse_args(argv)
    if asked.tune and asked.write:
        parser.error("the page shows both sets of rows: leave out --tune")
    if asked.wrong:
        print("\n".join(wrong_rows(rows_of("tune"))))
        return 0
    names = ["tune"] if asked.tune else ["tune", "aside"]
    page = table({part: scores(rows_of(part)) for part in names})
    print(page)
    if asked.write:
        PAGE.write_text(_page(page, asked.write), "utf-8")
    return 0


def _page(page: str, day: str) -> str:
    tune, aside = len(rows_of("tune")), len(rows_of("aside"))
    return f"""# How well the prose rules do

Measured on {day} with `make evaluate`, on {tune + aside} labelled texts in `evaluation/`.
The rules were tuned on {tune} of them (tune): on those, they can hardly be wrong. How they do on a
text that they never met, the other {aside} say (aside): nobody who tuned the rules read them. They
are few for each rule, and each text was labelled by one person alone, so read the figures as a
guide. All texts are invented. *Recall* is the share of faults that were seen, *precision* the share
of flags that were right.

{page}
"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
