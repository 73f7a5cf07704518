"""Why a folder is no case: its assessment.md is elsewhere, or nearly has that name."""

import os
from pathlib import Path

from pgacli.case.files import kept_in_cloud, names_in

# As what editors, phones and disks save an assessment.md.
_NEARLY = tuple(f"assessment{end}" for end in (".md", ".md.txt", ".txt", ".markdown"))


def why_no_case(folder: Path, start: Path) -> str:
    """Say why, and what to do; `start` is the folder as it was asked for."""
    where = "here" if start == Path() else f"in {start}"
    found = names_in(folder)
    if "assessment.md" in map(kept_in_cloud, found):
        return "assessment.md is not on this computer: have iCloud download it"
    if other := next((each for each in found if each.casefold() in _NEARLY), ""):
        return f"no case {where} yet: rename {other} to assessment.md"
    if any(os.path.lexists(folder / each / "assessment.md") for each in found):
        # Which one is not said: what a folder is called may hold a name.
        return f"no case {where}, but in a folder below: type `cd`, a space, and what it is called"
    return (
        f"no case {where}, or in a folder above: a case is a folder with an assessment.md. Go to"
        " yours, or start one with `pga new DIR`."
    )
