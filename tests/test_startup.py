"""What a command loads: the heavy libraries wait until something is shown or rendered."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
HARBOUR = str(ROOT / "examples" / "harbour-2026")
HEAVY = ("rich", "jinja2", "markdown_it", "pydantic", "docx", "docxtpl", "typst")

PROGRAM = """
import sys
from pgacli.cli import main
code = main(sys.argv[2:])
print(*[name for name in sys.argv[1].split() if name in sys.modules], file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["check", HARBOUR, "--today", "2026-04-08"],
        ["check", HARBOUR, "--today", "2026-04-08", "--format", "json"],
        ["check", "--help"],
        ["explain", "strengths.none"],
        ["headings"],
    ],
    ids=" ".join,
)
def test_nothing_heavy_is_loaded(words: list[str]) -> None:
    command = [sys.executable, "-c", PROGRAM, " ".join(HEAVY), *words]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr.split() == []


def test_the_version_loads_no_command_at_all() -> None:
    command = [sys.executable, "-c", PROGRAM, "typer yaml pgacli.app", "--version"]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (ran.returncode, ran.stderr.split()) == (0, [])


def test_yaml_is_read_by_libyaml() -> None:
    assert yaml.__with_libyaml__, "PyYAML without libyaml reads eight times slower"
