"""A guide is followed to the letter: each command is run, each block written where it says.

In a guide, a `console` block holds commands (`$ pga …`, `$ cd …`); where something stands below a
command, it is renewed with what the command shows. A block with a file's name behind its language
(```yaml assessment.md) is what the reader writes in that file. A picture below a block shows its
last command, or a page of the PDF that was made last: `…-1.png` is the first page.
"""

import contextlib
import functools
import os
import re
import shlex
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pgacli.case.fields.day_words import written_day
from pgacli.documentation.picture import page_png, screen_svg
from pgacli.documentation.terminal import COLUMNS, Shown, day_stands_still, on_a_terminal
from pgacli.errors import PgaError

DAY = date(2026, 3, 2)

_PART = re.compile(
    r"^```(?P<language>[a-z]+)(?: (?P<file>\S+))?\n(?P<block>.*?)^```$"
    r"|^!\[[^\]]+\]\((?P<picture>[^)\s]+)\)$",
    re.MULTILINE | re.DOTALL,
)
_COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
# `IN 4 WEEKS` in a block is a day for the reader to work out.
_DAY_TO_WRITE = re.compile(r"\b(?:TODAY|IN \d+ [A-Z]+)\b")


class Followed(NamedTuple):
    """What comes of following a guide: its text renewed, its pictures by name, and the commands."""

    text: str
    pictures: Mapping[str, bytes]
    commands: tuple[str, ...]


@functools.cache
def follow(text: str, day: date = DAY) -> Followed:
    """Follow a guide from its first line to its last in a new folder, as on one day.

    That takes some seconds, so it is done once. Raises PgaError where a command does not work or a
    place to write in is not there.
    """
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder), day_stands_still(day):
        reader = _Reader(day)
        return Followed(_PART.sub(reader.does, text), reader.pictures, tuple(reader.commands))


class _Reader:
    """Somebody who does what the guide says, and nothing else."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.pictures: dict[str, bytes] = {}
        self.commands: list[str] = []
        self.home = Path.cwd()
        self.last = Shown("", "", 0)

    def does(self, part: re.Match[str]) -> str:
        """Do one part of the guide. Gives the part as it should stand there."""
        if part["picture"]:
            self.pictures[part["picture"]] = self._drawn(part["picture"])
        elif part["language"] == "console":
            return f"```console\n{_COMMAND.sub(self._run, part['block'])}```"
        elif part["file"]:
            write(Path(part["file"]), self._with_days(part["block"]))
        return part[0]

    def _run(self, found: re.Match[str]) -> str:
        command, shown_before = found[1], found[2]
        program, *words = shlex.split(command)
        self.commands.append(command)
        if program == "cd":
            # Home is where the guide began.
            os.chdir(self.home if words == ["~"] else words[0])
            return found[0]
        if program != "pga":
            raise PgaError(f"a guide asks for `{command}`: only pga and cd are run")
        self.last = on_a_terminal(words)
        if self.last.code and not shown_before.strip():
            raise PgaError(f"a guide does not show how `{command}` fails: {self.last.text}")
        lines = (line.rstrip() for line in self.last.text.strip("\n").splitlines())
        return f"$ {command}\n" + ("\n".join([*lines, ""]) if shown_before.strip() else "")

    def _drawn(self, name: str) -> bytes:
        if name.endswith(".svg"):
            return screen_svg(self.commands[-1], self.last.coloured, COLUMNS).encode()
        newest = max(Path("reports").glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
        return page_png(newest, int(name.removesuffix(".png").rpartition("-")[2]))

    def _with_days(self, block: str) -> str:
        return _DAY_TO_WRITE.sub(lambda said: written_day(said[0], self.day), block)


def write(path: Path, block: str) -> None:
    """Write a block in a file, as a reader does who is told to.

    Under a heading where the block begins with one; else each key behind its colon. What begins
    with no key that stands there is a list, and goes to the end. A file that is not there is made.
    """
    if not path.exists():
        path.write_text(block, "utf-8")
        return
    text = path.read_text("utf-8")
    if block.startswith("## "):
        new = _under_heading(text, block)
    elif path.suffix == ".md" or _key(block).search(text):
        new = _in_keys(text, block)
    else:
        new = text + block
    path.write_text(new, "utf-8")


def _under_heading(text: str, block: str) -> str:
    heading, _, words = block.partition("\n")
    pattern = re.compile(rf"^{re.escape(heading)}\n.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    return _put(pattern, f"{heading}\n{words.rstrip()}\n\n", text)


def _in_keys(text: str, block: str) -> str:
    """Fill keys in; those that stand further in are looked for below the one that holds them."""
    start = 0
    for line in block.splitlines():
        pattern, is_inside = _key(line), line.startswith(" ")
        head = start if is_inside else 0
        text = text[:head] + _put(pattern, line, text[head:])
        if not is_inside:
            start = next(pattern.finditer(text)).end()
    return text


def _key(line: str) -> re.Pattern[str]:
    return re.compile(rf"^{re.escape(line.partition(':')[0])}:.*$", re.MULTILINE)


def _put(pattern: re.Pattern[str], words: str, text: str) -> str:
    new, count = pattern.subn(lambda _: words, text, count=1)
    if not count:
        raise PgaError(f"a guide says where to write, and there is no such place: {words[:40]}")
    return new
