"""An invented, healthy case of any size, to measure on: the same notes for the same seed.

`python -m benchmarks.corpus FOLDER NOTES` writes one. A note has 13 to 19 keys, 100 to 600 words.
The case is final and has a people key, so that every rule has work to do.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.hand import Hand
from benchmarks.notes import MEMBERS, keys_of, sections_of
from pgacli.case.notes import KINDS

_NAMES = ("Zinnia Quarrel", "Bertrand Oakapple", "Philippa Tansy", "Ignatius Fell", "Odile Marrow")
_CODES = f"[{', '.join(MEMBERS)}]"
_ASSESSMENT = f"""---
kind: assessment
stage: final
framework: lloyd-2019
identified_by: The exploitation panel
identified_on: 2026-02-03
trigger: Four evenings in January when the young people were hurt at the retail park
group: {{name: Pier group, members: {_CODES}, own_assessments: {_CODES}}}
purpose: To understand what would make this group safer, and to agree support with them
parameters:
  covers: [The places where they meet, The adults around them]
  leaves_out: ["Each young person's home life, which their own assessment covers"]
  from: 2025-09-01
  to: 2026-04-30
author: {{name: R. Example, role: Adviser, independent: true}}
supervisor: {{name: M. Example, role: Co-ordinator}}
briefing: 2026-02-20
planning_session: 2026-03-25
snapshot: 2026-04-01
due: 2026-04-10
review_on: 2026-07-01
closest_sought: Each service was asked whom the young people turn to first
told: The youth worker told all five young people, and a parent or carer of each, on 24 February
sharing:
  purpose: Shared for the purposes of safeguarding this group only
  lawful_basis: Public task
  stored_in: The group's own record
  retain_until: 2032-04-01
limits: {{words: %d, days: 60}}
---
# Pier group

## Summary

%s
"""


def write_case(folder: Path, notes: int, seed: int = 1) -> None:
    """Write a case of so many notes into a folder that is new. Raises FileExistsError."""
    folder.mkdir(parents=True)
    for relative, text in case_files(notes, seed):
        path = folder / relative
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "private" / "people.yaml").chmod(0o600)


def case_files(notes: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Give path and text of every file of a case: `notes` notes, and the people key."""
    hand = Hand(notes, seed)
    # No report of this size has a length that a limit would bear.
    yield "assessment.md", _ASSESSMENT % (notes * 600, hand.prose(100, 200))
    for name, count in hand.counts.items():
        kind = KINDS[name]
        for number in range(1, count + 1):
            path = f"{kind.folder}/{kind.letter}{number}-{hand.slug()}.md"
            yield path, note_text(name, hand)
    people = (f"{code}: {{name: {name}}}\n" for code, name in zip(MEMBERS, _NAMES, strict=True))
    yield "private/people.yaml", "".join(people)


def note_text(kind: str, hand: Hand) -> str:
    """Give one note whole."""
    keys = "".join(f"{key}: {_written(value)}\n" for key, value in keys_of(kind, hand).items())
    sections = "".join(f"\n## {at}\n\n{text}\n" for at, text in sections_of(kind, hand).items())
    title = f"{hand['Value']} {hand['when']}"
    return f"---\n{keys}---\n# {title}\n\n{hand.prose(100, 480)}\n{sections}"


def _written(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(value)}]"
    return f'"{value}"' if ": " in value or value[:1] in "\"'" else value


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write an invented case to measure on.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("notes", type=int)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    write_case(asked.folder, asked.notes, asked.seed)
