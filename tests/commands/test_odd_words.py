"""Words on a command line that nobody meant: told plainly, and never a fault of the program."""

from pathlib import Path

import pytest

from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import Copy, Pga
from tests.examples import DAY

ODD = (
    *("\udcff", "a\x1b[31mb", "a\nb", "", "x" * 9000, "\u202ex", "-", "--", "../../x", "{{ x }}"),
    *(
        "<!-- x",
        "---",
        "YP1",
        "[",
        "'\"",
        " ",
        "#",
        "a: b",
        "٣",
        "1" * 5000,
        "F" + "1" * 5000,
        "\\",
    ),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
def test_odd_words(example: Example, pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    root, filled = prepare(case)
    monkeypatch.chdir(root)
    words = filled(example.words)
    places = [
        at
        for at, word in enumerate(words)
        if at and not word.startswith("--") and word != DAY[1] and "--below" not in words[at - 1]
    ] or [len(words)]
    # Each place gets some of the words, and every word comes to some place, or one too many.
    for number, odd in enumerate(ODD):
        at = places[number % len(places)]
        ran = pga(*words[:at], odd, *words[at + 1 :])
        assert ran.code in (0, 1, 2)
        assert "fault in pga" not in ran.err, (at, odd[:10], ran.err)
        assert "\x1b" not in ran.out + ran.err


def test_what_the_system_refuses_is_told_without_the_path(
    pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bool:
        raise PermissionError(13, "Permission denied", "Oriel Tamsworth")

    monkeypatch.setattr(Path, "is_dir", refuse)
    ran = pga("portfolio", tmp_path)
    assert ran.code == 2
    assert "permission denied" in ran.err
    assert "Oriel" not in ran.err
