"""A clock that is wrong, or a day that is rare: every command still does its work, or says why."""

import re
import time

import pytest

from tests.commands.every_command import EXAMPLES, prepare
from tests.conftest import Copy, Pga
from tests.examples import DAY

DATED = [each for each in EXAMPLES if DAY[0] in each.words]
# The first and the last that there are, before the case began, long after it, and a leap day.
DAYS = ("0001-01-01", "1970-01-01", "2024-02-29", "2025-12-31", "2199-12-31", "9999-12-31")
# No day at all, or one that two people read in two ways.
NO_DAYS = (
    "2026-02-29",
    "2026-02-30",
    "29/02/2028",
    "26-1-1",
    "1e9",
    "99999-01-01",
    "٢٠٢٦-٠١-٠١",
    "x",
)


@pytest.mark.parametrize("today", DAYS)
def test_any_day_is_a_day(
    today: str, pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, filled = prepare(case)
    monkeypatch.chdir(root)
    for example in DATED:
        words = [today if word == DAY[1] else word for word in filled(example.words)]
        ran = pga(*words)
        assert "fault in pga" not in ran.err, (example.id, ran.err)
        assert ran.code in (0, 1, 2)
        assert ran.code == 0 or ran.out + ran.err


@pytest.mark.parametrize("today", NO_DAYS)
def test_what_is_no_day_is_told(today: str, pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    for command in ("check", "status", "next", "render", "close"):
        place = ("--case", root) if command == "close" else (root,)
        ran = pga(command, *place, "--today", today)
        assert ran.code == 2
        assert re.search("such as 2026-04-08|if you mean .*, write 20", ran.err)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is the system's alone")
@pytest.mark.parametrize("zone", ["XXX-167:59:59", "XXX+25", "Mars/Olympus", ""])
def test_any_zone_has_a_day(
    zone: str, pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = case("harbour-2026")
    with monkeypatch.context() as odd:
        odd.setenv("TZ", zone)
        time.tzset()
        ran = pga("check", root)
    time.tzset()
    assert ran.code in (0, 1), ran.err


def test_before_everything_each_date_is_flagged_once(pga: Pga, case: Copy) -> None:
    early = pga("check", case("harbour-2026"), "--today", "1970-01-01")
    lines = [line for line in early.out.splitlines() if "after today" in line]
    assert early.code == 1
    assert lines
    assert len(lines) == len(set(lines))
