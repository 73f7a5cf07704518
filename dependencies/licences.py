"""The licence of an installed package, as its own metadata says it: its SPDX name where known."""

import re
from importlib.metadata import PackageNotFoundError, metadata
from typing import NamedTuple

# What a package of ours may be under: each lets anybody use it, and none asks for the source of
# what only imports it.
ALLOWED = frozenset(
    "MIT MIT-CMU ISC BSD-2-Clause BSD-3-Clause BSD Apache-2.0 PSF-2.0 MPL-2.0 LGPL-2.1-only".split()
)

_BY_WORDS = {
    "MIT License": "MIT",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "BSD License": "BSD",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}

# Where metadata says nothing, or where the package is not for the machine that writes the page.
_READ_ELSEWHERE = {
    "pyrage": ("MIT", "as its licence file says; its metadata names none"),
    "colorama": ("BSD-3-Clause", "as its licence file says; for Windows alone"),
}


class Licence(NamedTuple):
    """A licence, and a remark where its name does not come from the package's own metadata."""

    name: str
    remark: str = ""


def licence_of(package: str) -> Licence:
    """Give a package's licence; an empty name where nobody says what it is."""
    said = _said(package)
    if said == "BSD":
        return Licence(said, "which form of it is not said")
    if said:
        return Licence(said)
    return Licence(*_READ_ELSEWHERE.get(package, ("", "")))


def _said(package: str) -> str:
    try:
        found = metadata(package).json
    except PackageNotFoundError:
        return ""
    classifiers = [
        each.rpartition("::")[2].strip()
        for each in found.get("classifier", [])
        if each.startswith("License ::")
    ]
    words = [str(found.get(key, "")) for key in ("license_expression", "license")] + classifiers
    known = [_BY_WORDS.get(each, each) for each in words if each]
    return next((each for each in known if is_allowed(each)), known[0][:40] if known else "")


def is_allowed(expression: str) -> bool:
    """Say whether a licence may be used: one of those joined by OR, all of those joined by AND."""
    return bool(expression) and any(
        all(part.strip("() ") in ALLOWED for part in re.split(r"\bAND\b", choice))
        for choice in re.split(r"\bOR\b", expression)
    )
