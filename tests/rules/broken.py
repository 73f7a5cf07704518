"""The healthy case, changed in one way as a file of data says: <rule>/{fires,silent}/<name>.yaml.

why: one plain sentence        edits: [{in: path, replace: text found once, by: text}]
add: {path: text}              remove: [path]         move: {path: new path}
today: date                    stage: a stage         allowed: [flags that an allowance keeps quiet]
flags: [path:line] or [path:line:column], or a path alone where any line of it is right
with: [rules that speak of the same change too]   may: [rules that are free to speak]
severity: where it is another than the rule's own      fault: true for the fault in a gap's rule
sign: who signs the healthy case before it is changed, as `pga sign` would
crlf: [path]   encoding: {path: codec}   pad: {path: bytes}   link: {path: target}
mode: {path: octal}   git: [paths that git tracks]
"""

import datetime
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.seal import seal
from tests.examples import TODAY

HERE = Path(__file__).parent
HEALTHY = HERE / "healthy"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Invented names, odd enough to stand in no note by chance. No folder that is shared holds any.
PEOPLE = """\
YP1: {name: Oriel Tamsworth, also: [Ozzie, OTW]}
YP2: {name: Bryony Quelch, also: [Bibi]}
YP3: {name: Ludo Farrand-Okoro}
"""
SIGNATURE = "  - {{by: {0}, name: R. Ellery, on: 2026-04-03, seal: {1}}}"


def lay(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write the files of a case into a folder; what is private is its owner's alone."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    private = folder / "private"
    if private.is_dir():
        private.chmod(0o700)
        for path in private.iterdir():
            path.chmod(0o600)
    return folder


@dataclass(frozen=True)
class Broken:
    """One file of data: what is changed in the healthy case, and what should be said of it."""

    rule: str
    fires: bool
    name: str
    why: str
    edits: tuple[dict[str, str], ...] = ()
    add: dict[str, str] = field(default_factory=dict)
    remove: tuple[str, ...] = ()
    move: dict[str, str] = field(default_factory=dict)
    today: datetime.date = TODAY
    stage: str = "final"
    flags: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    severity: str = ""
    fault: bool = False
    sign: tuple[str, ...] = ()
    crlf: tuple[str, ...] = ()
    encoding: dict[str, str] = field(default_factory=dict)
    pad: dict[str, int] = field(default_factory=dict)
    link: dict[str, str] = field(default_factory=dict)
    mode: dict[str, str] = field(default_factory=dict)
    git: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return f"{self.rule}/{'fires' if self.fires else 'silent'}/{self.name}"

    def lay(self, folder: Path) -> Path:
        """Write the changed case into an empty folder."""
        lay(folder, {path: self._as_bytes(path, text) for path, text in self.texts().items()})
        for path, target_text in self.link.items():
            (folder / path).symlink_to(target_text)
        for path, octal in self.mode.items():
            (folder / path).chmod(int(octal, 8))
        if self.git:
            _git(folder, "init", "--quiet")
            _git(folder, "add", "--force", "--", *self.git)
        return folder

    def _as_bytes(self, path: str, text: str) -> bytes:
        ending = "\r\n" if path in self.crlf else "\n"
        data = text.replace("\n", ending).encode(self.encoding.get(path, "utf-8"))
        return data.ljust(self.pad.get(path, 0))

    def load(self, folder: Path) -> Case:
        """Lay the changed case down, and read it."""
        return load_case(self.lay(folder), self.today)

    def texts(self) -> dict[str, str]:
        """Give the text of every file of the changed case, by its path."""
        texts = dict(healthy_texts())
        if self.sign:
            signatures = [SIGNATURE.format(who, healthy_seal()) for who in self.sign]
            signed = "sign_off:\n" + "\n".join(signatures)
            texts["assessment.md"] = texts["assessment.md"].replace("sign_off: []", signed)
        return self._changed(texts)

    def _changed(self, texts: dict[str, str]) -> dict[str, str]:
        texts["private/people.yaml"] = PEOPLE
        edits = list(self.edits)
        if self.stage != "final":
            stage = {"in": "assessment.md", "replace": "stage: final", "by": f"stage: {self.stage}"}
            edits.append(stage)
        for edit in edits:
            path, old = edit["in"], edit["replace"]
            count = texts[path].count(old)
            assert count == 1, f"{self.id}: the text to replace stands {count} times in {path}"
            texts[path] = texts[path].replace(old, edit["by"])
        for path in self.remove:
            del texts[path]
        for old_path, new_path in self.move.items():
            texts[new_path] = texts.pop(old_path)
        assert not self.add.keys() & texts.keys() - {"private/people.yaml"}, self.id
        return texts | self.add


@cache
def healthy_texts() -> dict[str, str]:
    """Give the text of every file of the healthy case, by its path."""
    files = (path for path in HEALTHY.rglob("*") if path.is_file())
    return {path.relative_to(HEALTHY).as_posix(): path.read_text("utf-8") for path in files}


@cache
def healthy_seal() -> str:
    """Give the seal that a signature under the healthy case holds."""
    return seal(load_case(HEALTHY, TODAY))


def _git(folder: Path, *words: str) -> None:
    # In a hook, git's own variables would lead it to the project's index.
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True, env=plain)


def read_broken(path: Path) -> Broken:
    """Read one file of data; a key that is not one of those above is a mistake."""
    data: dict[str, Any] = yaml.load(path.read_text("utf-8"), LOADER)  # noqa: S506 - a safe one
    data["others"] = data.pop("with", [])
    for key in ("edits", "remove", "flags", "allowed", "others", "sign", "git", "may", "crlf"):
        data[key] = tuple(data.get(key) or ())
    verdict = path.parent.name
    return Broken(path.parent.parent.name, verdict == "fires", path.stem, **data)


def all_broken() -> list[Broken]:
    """Read every file of data, in the order of their names."""
    files = [*HERE.glob("*.*/fires/*.yaml"), *HERE.glob("*.*/silent/*.yaml")]
    return [read_broken(path) for path in sorted(files)]
