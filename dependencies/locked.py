"""The lock, as data: each package with its version, its hashes, and where it is needed."""

import re
from pathlib import Path
from typing import NamedTuple

from packaging.utils import canonicalize_name

LOCK = Path(__file__).parent / "dev.lock"

_ENTRY = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)"
    r"(?: ; (?P<where>[^\\\n]+))?"
    r"(?P<rest>(?: ?\\\n[^\n\\]*)*)",
    re.MULTILINE,
)


class Locked(NamedTuple):
    """One package. `where` is the platform or the Python that it is for; empty for all."""

    name: str
    version: str
    where: str
    hashes: tuple[str, ...]


def read_lock(path: Path = LOCK) -> tuple[Locked, ...]:
    """Give what a lock names, in its order."""
    return tuple(
        Locked(
            canonicalize_name(found["name"]),
            found["version"],
            (found["where"] or "").strip(),
            tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", found["rest"])),
        )
        for found in _ENTRY.finditer(path.read_text("utf-8"))
    )
