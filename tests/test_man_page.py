"""The man page says all that the help says, and is roff that a reader of man pages can take."""

import re
import shutil
import subprocess
import tomllib
from typing import Any

import pytest
from typer.main import get_command

from pgacli.app import build_app
from pgacli.case.given import takes_records
from pgacli.case.notes import ADDED_KINDS
from pgacli.documentation.man_page import man_page
from tests.examples import ROOT

APP: Any = get_command(build_app())
EVERY = {
    " ".join(("pga", *names)): command
    for name, top in APP.commands.items()
    for names, command in (
        [((name, sub), each) for sub, each in getattr(top, "commands", {}).items()]
        or [((name,), top)]
    )
}


def plain(text: str) -> str:
    """Take the marks of roff out of a text."""
    bare = re.sub(r"^\.\w+ ", "", text, flags=re.MULTILINE).replace('"', "")
    return bare.replace("\\-", "-").replace("\\&", "")


def part(title: str) -> str:
    """Give what stands under a command of the page."""
    found = re.search(
        rf'^\.SS "{re.escape(title)}[^\n]*\n(.*?)(?=^\.S[SH])', man_page(), re.MULTILINE | re.DOTALL
    )
    assert found, title
    return plain(found[1])


@pytest.mark.parametrize("name", EVERY)
def test_every_command_and_option_stands_in_it(name: str) -> None:
    command = EVERY[name]
    said = part(name)
    assert " ".join(command.help.split()) in said
    for each in command.params:
        words = each.opts if each.param_type_name == "option" else []
        assert [word for word in words if not re.search(rf"^{word}\b", said, re.MULTILINE)] == []
    assert "--help" in said


@pytest.mark.parametrize("kind", ADDED_KINDS.values())
def test_every_key_of_a_kind_stands_in_it(kind: Any) -> None:
    said = part(f"pga add {kind.kind} ")
    for name, field in kind.fields.items():
        if not takes_records(field.type):
            assert f"--{name.replace('_', '-')}" in said


def test_the_wheel_brings_it_where_man_looks() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"docs/pga.1": "share/man/man1/pga.1"}
    assert (ROOT / "docs" / "pga.1").is_file()


@pytest.mark.parametrize(
    "words", [("mandoc", "-T", "lint", "-W", "warning"), ("groff", "-man", "-ww", "-z")]
)
def test_readers_of_man_pages_have_nothing_to_say(words: tuple[str, ...]) -> None:
    if not shutil.which(words[0]):
        pytest.skip(f"{words[0]} is not installed")
    ran = subprocess.run(words, input=man_page(), capture_output=True, text=True, check=False)
    # No date stands in it, so that it changes only with what it says.
    told = (ran.stdout + ran.stderr).splitlines()
    assert [line for line in told if "missing date" not in line] == []
