"""The kinds of note, by name and by folder."""

from collections.abc import Iterator, Mapping

from pgacli.case.kinds.afterwards import Disclosure, Learning
from pgacli.case.kinds.assessment import Assessment, SignOff
from pgacli.case.kinds.finding import HARMS, NATURES, STRENGTHS, Finding, Heard
from pgacli.case.kinds.gathering import Contributor, Meeting, Offer, Source
from pgacli.case.kinds.intervention import Intervention, Progress
from pgacli.case.kinds.supervision import Decision, Placement, Supervision
from pgacli.case.note import Note

__all__ = [
    "ADDED_KINDS",
    "FOLDERS",
    "HARMS",
    "KINDS",
    "NATURES",
    "STRENGTHS",
    "Assessment",
    "Contributor",
    "Decision",
    "Disclosure",
    "Finding",
    "Heard",
    "Intervention",
    "Learning",
    "Meeting",
    "Offer",
    "Placement",
    "Progress",
    "SignOff",
    "Source",
    "Supervision",
    "kind_of",
    "kinds_of_folder",
]

KINDS: Mapping[str, type[Note]] = {
    kind.kind: kind
    for kind in (
        Assessment,
        Contributor,
        Meeting,
        Offer,
        Source,
        Finding,
        Intervention,
        Supervision,
        Placement,
        Disclosure,
        Learning,
    )
}
# All but the assessment, which a case has one of: of these it may have any number.
ADDED_KINDS: Mapping[str, type[Note]] = {name: kind for name, kind in KINDS.items() if kind.folder}
FOLDERS = tuple(dict.fromkeys(kind.folder for kind in ADDED_KINDS.values()))


def kinds_of_folder(folder: str) -> Iterator[type[Note]]:
    """Give the kinds whose notes live in a folder."""
    return (kind for kind in KINDS.values() if kind.folder == folder)


def kind_of(word: str) -> type[Note] | None:
    """Give the kind of a name such as `finding`, or None."""
    return KINDS.get(word.strip().casefold())
