"""What a command tells is wrapped on a terminal alone, and never within a word."""

import io
import sys

import pytest

from pgacli import screen
from pgacli.commands.telling.sentences import tell, tell_beside

SAID = "No name of a member stands in private/people.yaml, so none could be looked for."


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "lines"), [(_Terminal(), 2), (io.StringIO(), 1)])
def test_a_sentence_is_broken_between_words(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, lines: int
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr(sys, "stderr", stream)
    tell_beside(SAID)
    told = stream.getvalue().splitlines()
    assert len(told) == lines
    assert " ".join(told) == f"pga: {SAID}"


def test_a_line_that_is_indented_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _Terminal()
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr(sys, "stdout", stream)
    tell(f"Look:\n  {SAID}")
    first, *others = stream.getvalue().splitlines()
    assert first == "Look:"
    assert all(line.startswith("  ") for line in others)


def test_a_name_over_two_lines_is_hidden_before_they_are_parted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with screen.guarded_streams():
        screen.hide("a case", lambda text: text.replace("Big\nBen", "YP1\nYP1"))
        tell("Why: Big\nBen asked for it.")
    assert capsys.readouterr().out == "Why: YP1\nYP1 asked for it.\n"
