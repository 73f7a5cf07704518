"""One hostile file, and the small case that it is put into.

As a seed it is a file of its own: the first line is the path in the case, and the rest are its
bytes. So a seed can be read, and written, by hand.
"""

import os
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from pgacli.casework.sealed_key import sealed_for
from tests.rules.broken import PEOPLE, all_broken, healthy_texts

HERE = Path(__file__).parent
SEEDS = HERE / "seeds"
MOST_FOLDERS = 6
FINDING = "findings/F4-the-bus-shelter.md"
KEY, SEALED = "private/people.yaml", "private/people.yaml.age"
# Made for these tests: what is sealed for it is hostile, or PEOPLE.
IDENTITY = "AGE-SECRET-KEY-1U2M97YVUKRTH3Q9YVXU6TDG2APU3LQJMSNAR38LYTZACCG3EKYTQ3KSS9M"
RECIPIENT = "age1eunxv84ujdue0wx8ykcq525a9n3w37wp5n9wnv49sw6dg3vz8qtqy97rnk"
IDENTITY_FILE = "identity.txt"
TEMPLATE = "house/templates/full/report.md.j2"
WORDS = """\
- {term: tearaway, rule: label, why: It sticks., ask: What happened?, match: [tearaways]}
- {term: hoodie, drop: true}
"""
HOUSE = """\
id: ours
title: Ours
version: 1
framework: lloyd-2019
limits: {words: 9000}
sharing: {purpose: For this group only., stored_in: The group record}
lawful_bases: [Public task]
retain_years: 6
"""
_KEPT = ("assessment.md", "contributors/C1", "sources/S1", "offers/", "interventions/I1", FINDING)


class Hostile(NamedTuple):
    """A file at a path of the case, with `/`; letters that are no text as surrogates."""

    path: str
    data: bytes

    def seed(self) -> bytes:
        """Give it as the bytes of a seed."""
        return os.fsencode(self.path) + b"\n" + self.data


def read_seed(seed: bytes) -> Hostile:
    """Give what a seed says; a path that could leave the case becomes a finding's."""
    first, _, data = seed.partition(b"\n")
    path = os.fsdecode(first)
    steps = path.split("/")
    is_inside = all(step not in ("", ".", "..") and "\0" not in step for step in steps)
    is_ours = is_inside and len(steps) <= MOST_FOLDERS and steps[0] != "reports"
    return Hostile(path if is_ours else FINDING, data)


def small_case() -> dict[str, bytes]:
    """Give the files of a case with something of everything, the people key too."""
    every = healthy_texts()
    files = {path: text.encode() for path, text in every.items() if path.startswith(_KEPT)}
    files[KEY] = PEOPLE.encode()
    files[IDENTITY_FILE] = IDENTITY.encode()
    files["house/words.yaml"] = WORDS.encode()
    files["house/acronyms.yaml"] = b"- MARAC\n"
    return files


@contextmanager
def put(hostile: Hostile, root: Path) -> Iterator[bool]:
    """Put a hostile file into a laid case, and take it out again; False where no disk takes it."""
    path = root / hostile.path
    before = small_case().get(hostile.path)
    # A name that is too long for a disk is not there either.
    made = [each for each in path.parents if not os.path.lexists(each)]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(hostile.data)
    except (OSError, ValueError):
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        yield False
        return
    try:
        yield True
    finally:
        path.unlink(missing_ok=True)
        for folder in made:
            folder.rmdir()
        if before is not None:
            path.write_bytes(before)
            path.chmod(0o600 if hostile.path.startswith("private/") else 0o644)


def healthy_seeds() -> Iterator[Hostile]:
    """Give what a run begins from: good files, and those of the rules' own tests."""
    for path, data in small_case().items():
        yield Hostile(path, data)
    templates = HERE.parents[1] / "templates" / "report"
    for template in sorted(templates.rglob("*.md.j2")):
        where = template.relative_to(templates).as_posix()
        yield Hostile(f"house/templates/{where}", template.read_bytes())
    framework = HERE.parents[1] / "pgacli" / "framework" / "lloyd-2019.yaml"
    for where in ("framework.yaml", "house/framework.yaml"):
        yield Hostile(where, framework.read_bytes())
    yield Hostile("house/house.yaml", HOUSE.encode())
    yield from _sealed_keys()
    for example in sorted((HERE.parents[1] / "examples").rglob("*-2026/*/*.md")):
        where = example.parent.name
        yield Hostile(f"{where}/{example.name}", example.read_bytes())
    for broken in all_broken():
        for path, text in broken.add.items():
            yield Hostile(path, text.encode())


def _sealed_keys() -> Iterator[Hostile]:
    """Give the people key under seal, where the library for that is installed."""
    if find_spec("pyrage") is not None:
        for plain in (PEOPLE.encode(), b"", b"- \xff"):
            sealed = sealed_for(plain, [RECIPIENT])
            armoured = b"-----BEGIN AGE ENCRYPTED FILE-----\n" + b64encode(sealed)
            yield from (Hostile(SEALED, sealed), Hostile(SEALED, armoured))


def kept_seeds() -> Iterator[tuple[str, Hostile]]:
    """Give the seeds that once broke something, with the names of their files."""
    for path in sorted(SEEDS.iterdir()):
        yield path.name, read_seed(path.read_bytes())
