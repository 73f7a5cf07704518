"""Every command can be read on a console that has not all letters, and draws no box there."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pgacli.console_letters import stand_in
from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import RECIPIENT, Copy
from tests.examples import DAY, ROOT

BOXES = re.compile("[─-▟■-◿]")


def on_console(words: list[str], at: Path, encoding: str) -> tuple[int, str, str]:
    """Run pga where both streams have an encoding; give its exit code and what could be read."""
    ran = subprocess.run(
        [sys.executable, "-m", "pgacli", *words],
        cwd=at,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": encoding,
            "PYTHONUTF8": "0",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return ran.returncode, ran.stdout.decode(encoding), ran.stderr.decode(encoding)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
def test_every_command_speaks_cp1252(example: Example, case: Copy) -> None:
    root, filled = prepare(case, RECIPIENT)
    code, out, err = on_console(filled(example.words), root, "cp1252")
    assert code in (0, 1), err
    assert "Unicode" not in err
    assert not BOXES.search(out + err)


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "cp850", "cp1252", "utf-8"])
def test_quotes_stay_quotes(encoding: str) -> None:
    words = ["check", "examples/quayside-2026", *DAY, "--select", "strengths"]
    code, out, _ = on_console(words, ROOT, encoding)
    has_curly = encoding in ("cp1252", "utf-8")
    label = "“Environmental and family factors”" if has_curly else "'Environmental and family"
    assert code == 0
    assert label in out
    assert "?" not in out


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_json_keeps_every_letter(encoding: str, case: Copy) -> None:
    root = case("harbour-2026")
    path = root / "framework.yaml"
    heading = "  - id: s\n    label: Łódź “é” 🙂\n    headings: [{id: x, label: X}]\n"
    path.write_text(f"id: ours\ntitle: Ours\nstatus: confirmed\nsides:\n{heading}", "utf-8")
    code, out, _ = on_console(["headings", "--format", "json"], root, encoding)
    assert code == 0
    assert out.isascii()
    assert "Łódź “é” 🙂" in str(json.loads(out))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“yes” ‘no’ – …", "'yes' 'no' - ..."),
        ("│ ─ ╭", "| - +"),
        ("Łódź é ẞ", "?odz e ?"),
        ("家 🙂", "? ?"),
        ("a\u0301\u200d", "a"),
        ("\u00a0→", " ->"),
        ("＂＼", "??"),
    ],
)
def test_what_stands_in(text: str, shown: str) -> None:
    found = ""
    for sign in text:
        found += (
            sign if sign.isascii() else stand_in(UnicodeEncodeError("ascii", sign, 0, 1, ""))[0]
        )
    assert found == shown
