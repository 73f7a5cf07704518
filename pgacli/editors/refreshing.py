"""What a newer pga would change in a case that an older one laid down. Nothing here writes.

A record in the case says what was laid down, as digests. So a file that its owner changed since is
known, and left to its owner; one that its owner took away stays away.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import Refused, read_text
from pgacli.case.framework import Framework
from pgacli.case.notes import FOLDERS
from pgacli.case.writing.editing import Change
from pgacli.casework.scaffold import gitignore_text
from pgacli.editors.json_file import json_file
from pgacli.editors.obsidian import obsidian_files
from pgacli.editors.places import SCHEMAS
from pgacli.editors.schemas import schemas
from pgacli.editors.vscode import vscode_files

RECORD = ".pga/laid-down.json"
GITIGNORE = ".gitignore"


class Refresh(NamedTuple):
    """Files to change, files and folders to make, and files that their owner has changed."""

    changes: tuple[Change, ...]
    new: Mapping[str, str]
    folders: tuple[str, ...]
    kept: tuple[str, ...]


def laid_down(framework: Framework) -> Mapping[str, str]:
    """Give the files for editors, with the record of them."""
    files = editor_files(framework)
    return {**files, RECORD: _record(files)}


def editor_files(framework: Framework) -> Mapping[str, str]:
    """Give every file that editors need in a case, by its path there."""
    own = {f"{SCHEMAS}/{name}.json": json_file(each) for name, each in schemas(framework).items()}
    return {**own, **vscode_files(framework), **obsidian_files()}


def refresh_of(root: Path, framework: Framework) -> Refresh:
    """Say what a case lacks, or has in an older form, of what is laid down today."""
    before = _recorded(root)
    changes, new, kept = [], {}, []
    files = editor_files(framework)
    for path, text in files.items():
        now = _text_there(root, path)
        if now is None:
            if path not in before:
                new[path] = text
        elif isinstance(now, Refused) or (now != text and before.get(path) != _digest(now)):
            kept.append(path)
        elif now != text:
            changes.append(Change(root, path, now, text))
    if new or changes or not before:  # an update that was cut short leaves no record
        _put_record(root, _record(files), changes, new)
    changes += _ignored(root)
    folders = [name for name in FOLDERS if not (root / name).is_dir()]
    return Refresh(tuple(changes), new, tuple(folders), tuple(kept))


def _text_there(root: Path, path: str) -> str | Refused | None:
    """Give what a file says, or why it cannot be read; nothing where it is not there."""
    return read_text(root, path) if (root / path).exists() else None


def _put_record(root: Path, text: str, changes: list[Change], new: dict[str, str]) -> None:
    """Add the record to what is changed or made: it belongs to the files that it tells of."""
    now = _text_there(root, RECORD)
    if isinstance(now, str):
        changes.append(Change(root, RECORD, now, text))
    elif now is None:
        new[RECORD] = text


def _ignored(root: Path) -> Iterator[Change]:
    """Give the change of .gitignore that keeps names and reports out of git."""
    now = _text_there(root, GITIGNORE)
    if not isinstance(now, str):
        return
    there = {line.strip().strip("/") for line in now.splitlines()}
    wanted = [line for line in gitignore_text().splitlines() if not line.startswith("#")]
    missing = [line for line in wanted if line.strip("/") not in there]
    if missing:
        gap = "" if now.endswith("\n") or not now else "\n"
        yield Change(root, GITIGNORE, now, now + gap + "\n".join(missing) + "\n")


def _recorded(root: Path) -> Mapping[str, str]:
    """Read the digests of what was laid down; none if the record is gone or broken."""
    text = _text_there(root, RECORD)
    try:
        data = json.loads(text) if isinstance(text, str) else {}
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _record(files: Mapping[str, str]) -> str:
    return json_file({path: _digest(text) for path, text in files.items()})


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
