"""Standard streams that are closed, full or left by their reader: the work is done all the same."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pgacli import running
from pgacli.cli import main
from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import RECIPIENT, Copy, all_bytes
from tests.examples import ROOT

STREAMS = ("stdin", "stdout", "stderr")
SOME = (["--version"], ["--help"], ["check"], ["hear", "F1", "thats_us", "--words", "kept"])


def shell(line: str, at: Path) -> subprocess.CompletedProcess[str]:
    """Run `pga` in a shell, which can close a stream before it starts."""
    pga = f"{sys.executable} -m pgacli"
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("pga", pga, 1)],
        cwd=at,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
@pytest.mark.parametrize("name", STREAMS)
def test_a_command_does_its_work_without_a_stream(
    example: Example, name: str, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, filled = prepare(case, RECIPIENT)
    monkeypatch.chdir(root)
    before = all_bytes(root.parent)
    with monkeypatch.context() as closed:
        closed.setattr(sys, name, None)
        assert main(filled(example.words)) in (0, 1)
        assert getattr(sys, name) is None
    assert example.writes is (all_bytes(root.parent) != before)


posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes streams")


@posix
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_closed_stream_gives_its_number_to_no_note(case: Copy, closed: str) -> None:
    root = case("harbour-2026")
    ran = shell(f"pga hear F1 thats_us --words kept {closed}", root)
    assert (ran.returncode, ran.stderr) == (0, "")
    text = next(root.glob("findings/F1-*.md")).read_text("utf-8")
    assert text.count("kept") == 1
    assert "Entered in" not in text


@posix
@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("add learning", "say its title"),
        ("new ../elsewhere", "say --group, --members"),
        ("place", "say --set"),
    ],
)
def test_what_would_be_asked_is_named_where_nobody_can_type(
    case: Copy, words: str, asked: str
) -> None:
    ran = shell(f"pga {words} <&-", case("harbour-2026"))
    assert ran.returncode == 2
    assert asked in " ".join(ran.stderr.split())
    assert "fault in pga" not in ran.stderr


@posix
@pytest.mark.parametrize("words", SOME, ids=lambda words: words[0])
def test_a_reader_who_has_gone_is_no_fault(case: Copy, words: list[str]) -> None:
    line = f"{{ sleep 0.3; pga {' '.join(words)}; echo $? >&2; }} | true"
    ran = shell(line, case("harbour-2026"))
    assert ran.stderr == "2\n"


@pytest.mark.parametrize("number", [errno.EPIPE, errno.EINVAL])
def test_a_reader_who_has_gone_on_windows_is_no_fault(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(number, "gone")

    monkeypatch.setattr(running, "_LEFT", errno.EINVAL)
    monkeypatch.setattr("sys.stdout", Gone())
    assert main(["headings"]) == 2
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("words", SOME, ids=lambda words: words[0])
def test_a_full_disk_behind_the_output_is_told(case: Copy, words: list[str]) -> None:
    ran = shell(f"pga {' '.join(words)} > /dev/full", case("harbour-2026"))
    assert ran.returncode == 2
    assert "could not be written: no space left on device" in " ".join(ran.stderr.split())
    assert "Traceback" not in ran.stderr
    assert shell("pga check --x > /dev/full 2> /dev/full", ROOT).returncode == 2
