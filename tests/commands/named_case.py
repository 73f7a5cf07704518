"""A case with names wherever a worker could have written one: in titles, keys, texts and paths.

Nobody should, and `pga check` says so; until it is mended no command may show them.
"""

import re
from pathlib import Path

NAMES = ("zephyrine", "oakapple", "quillon", "marrowby", "isolde", "wrenlattice")
PEOPLE = """\
YP1: {name: Zephyrine Oakapple}
YP2: {name: Quillon Marrowby, also: [quill, counts]}
YP5: {name: Isolde Wrenlattice}
"""
FOLDER = "isolde-group"

# Keys whose values are somebody's own words.
_FREE = (
    "need_to_know|method|role|agency|can_help_by|hopes|noticed|note|because|goal|measure|action"
    "|achievable|explained|trigger|identified_by|purpose|stored_in|lawful_basis|words|done|owner"
    "|closest_sought|told|thanks|decided|present|not_reached"
)
_VALUE = re.compile(rf"^(\s*(?:- )?(?:{_FREE})): ([^\s\[{{\"'|>].*)$", re.MULTILINE)
_TITLE = re.compile(r"^(# .*)$", re.MULTILINE)
_MOVED = {
    "F1": "findings/F1-zephyrine.md",
    "F2": "findings/isolde/F2-two.md",
    "F3": "findings/F3 Quillon there.md",
    "F8": "findings/F8-isolde-wrenlattice.md",
    "I1": "interventions/I1-a-room-for-isolde.md",
    "S6": "sources/S6-marrowby.md",
    "D1": "disclosures/D1-explainer-to-zephyrine.md",
    "D2": "disclosures/v1.isolde/D2-synopsis.md",
    "C2": "contributors/C2-aunt-of-quillon.md",
    "V1": "supervision/V1-about-isolde.md",
    "P1": "supervision/P1-isolde.md",
    "L1": "learning/L1-oakapple.md",
}


def plant(root: Path) -> None:
    """Write names into every note of a case, and into the paths of some."""
    notes = [each for each in root.rglob("*.md") if "reports" not in each.parts]
    for path in notes:
        path.write_text(_planted(path.read_text("utf-8")), "utf-8")
        moved = _MOVED.get(path.name.partition("-")[0])
        if moved:
            (root / moved).parent.mkdir(exist_ok=True)
            path.rename(root / moved)
    (root / "private").mkdir(exist_ok=True, mode=0o700)
    (root / "private/people.yaml").write_text(PEOPLE, "utf-8")
    (root / "private/people.yaml").chmod(0o600)
    (root / "people-isolde.yaml").write_text(PEOPLE, "utf-8")


def _planted(text: str) -> str:
    text = _VALUE.sub(r"\1: \2 for Isolde Wrenlattice", text)
    text = re.sub(r"^to: .*$", "to: Aunt of Zephyrine Oakapple", text, flags=re.MULTILINE)
    text = _TITLE.sub(r"\1 with Isolde", text, count=1)
    head, mark, body = text.partition("\n---\n")
    # Near whatever a command adds, so that a diff shows it; a name may go over a line.
    about = "x-about: zephyrine\n  oakapple"
    if "kind: meeting" in head:
        about += "\nzephyrine: 1\nzephyrine: 2"
    if "kind: assessment" in head:
        about = "allow: [{rule: headings.provisional, because: Isolde asked for it}]\n" + about
    return f"{head}\n{about}{mark}ISOLDE was there, and quillon\nmarrowby.\n{body}"


def names_in(text: str) -> int:
    """Count the names in a text. They are never shown, for a failing test must not print one."""
    return sum(name in text.casefold() for name in NAMES)
