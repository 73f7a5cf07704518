"""The timeline and the map of trust: what is on them, and in words beside them."""

import re
from itertools import pairwise
from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.editions.parts.coverage import triangle
from pgacli.editions.parts.standing import standing
from pgacli.editions.parts.timeline import Moment, Stretch, timeline
from pgacli.editions.parts.trust import Trust, trust
from pgacli.writers import report_templates
from pgacli.writers.figures import draw
from pgacli.writers.figures.drawings import drawn
from pgacli.writers.figures.trust import LEFT
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, report_of, section_of, without
from tests.writers.pages import named, words

HARBOUR = standing(load_case(EXAMPLES / "harbour-2026", TODAY))

TAKEN_BACK = "---\ndate: 2026-02-{day}\nmethod: interview\nwithdrawn: true\n---\n# Gone\n"
PERSON = """---
role: {role}
agency: {role} service
relationship: {relationship}
knows: [{knows}]
---
# Somebody
"""


def drawn_words(svg: str) -> list[str]:
    return [words(each) for each in named(svg, "text")]


def test_the_days_are_in_order_and_say_how_long_it_took() -> None:
    told = timeline(HARBOUR)
    assert [each.what for each in told.moments] == [
        "The group is named",
        "Briefing",
        "First source",
        "Last source",
        "Supervision",
        "Planning session",
        "Supervision",
        "Snapshot: what this report is true of",
        "Report due",
        "Review",
    ]
    assert told.stretch is not None
    assert told.stretch.length == "30 days"
    assert told.stretch.last - told.stretch.first == 30
    assert "30 days from the first source to the snapshot" in told.description
    # On paper, these words are all that those who cannot see the figure have of its days.
    assert all(f"{each.on}: {each.what}" in told.description for each in told.moments)


def test_a_source_that_was_taken_back_has_no_day(tmp_path: Path) -> None:
    case = case_of(tmp_path, {"sources/S11-gone.md": TAKEN_BACK.format(day="11")})
    told = timeline(standing(case))
    assert told == timeline(HARBOUR)


def test_what_falls_on_one_day_stands_together(tmp_path: Path) -> None:
    notes = without("sources") | without("supervision") | without("meetings")
    notes["sources/S1-youth-worker.md"] = "---\ndate: 2026-04-01\nmethod: interview\n---\n# A\n"
    told = timeline(standing(case_of(tmp_path, notes)))
    assert "First source, snapshot: what this report is true of" in [
        each.what for each in told.moments
    ]
    assert told.stretch is None


def test_the_timeline_is_drawn_with_every_day_and_no_words_on_top_of_each_other() -> None:
    svg = draw(timeline(HARBOUR))
    told = drawn_words(svg)
    for moment in timeline(HARBOUR).moments:
        assert moment.on in told
        assert moment.what in told
    assert told[:3] == ["30 days", "from first source", "to snapshot"]
    rows = [float(y) for y in re.findall(r'class="day" x="[\d.]+" y="([\d.]+)"', svg)]
    assert all(later - earlier >= 19 for earlier, later in pairwise(rows))


def test_one_day_alone_and_many_at_once_can_be_drawn() -> None:
    whole = timeline(HARBOUR)
    alone = whole._replace(moments=(Moment(5, "a day", "one"),), stretch=None)
    assert "a day" in draw(alone)
    crowd = tuple(Moment(number, f"day {number}", "much " * 40) for number in range(1, 60))
    assert draw(whole._replace(moments=crowd, stretch=Stretch(1, 59, "58 days"))).count("day 5") > 0


def test_the_closest_come_first_with_whom_they_know() -> None:
    told = trust(HARBOUR, "Harbour group")
    assert [(each.role, each.closeness) for each in told.adults[:3]] == [
        ("Youth worker, Youth service", "Close"),
        ("Parent, speaking for several parents of the group", "Close"),
        ("Head of year, Northquay School", "Known to them"),
    ]
    assert told.adults[0].knows_all == "all five"
    assert told.adults[2].knows == ("YP1", "YP2", "YP4")
    assert "Head of year, Northquay School: known to them, knows YP1, YP2, YP4." in told.description
    names = [each.name for each in HARBOUR.case.contributors if each.name]
    assert not [name for name in names if name in draw(told) or name in told.description]


def test_the_map_puts_the_closest_nearest() -> None:
    svg = draw(trust(HARBOUR, "Harbour group"))
    across = [
        (int(ring), float(x))
        for ring, x in re.findall(r'class="adult ring-(\d)" cx="([\d.]+)"', svg)
    ]
    assert [ring for ring, _ in across] == [0, 0, 1, 1, 2, 2, 3]
    reach = {ring: max(x for at, x in across if at == ring) for ring, _ in across}
    assert list(reach.values()) == sorted(reach.values())


def test_the_same_stands_in_the_table() -> None:
    told = section_of(report_of(HARBOUR.case), "How it was done")
    for adult in trust(HARBOUR, "Harbour group").adults:
        assert f"| {adult.role} | {adult.closeness} |" in told
    assert (
        "| Allocated social worker, Children's social care | New to them | YP3 and YP5 | Not"
        in told
    )
    for moment in timeline(HARBOUR).moments:
        assert f"{moment.on}: {moment.what}" in told


def test_a_crowd_or_nobody_can_be_drawn(tmp_path: Path) -> None:
    nobody = trust(standing(case_of(tmp_path / "a", without("contributors"))), "Harbour group")
    assert nobody.adults == ()
    notes = without("contributors") | {
        f"contributors/C{number}-x.md": PERSON.format(
            role=f"Role {number}", relationship="close", knows="YP1"
        )
        for number in range(10, 40)
    }
    crowd = trust(standing(case_of(tmp_path / "b", notes)), "Harbour group")
    svg = draw(crowd)
    assert svg.count('class="adult ring-0"') == 30
    assert "nan" not in svg
    assert draw(nobody).count("<circle") == 0
    without_map = report_of(case_of(tmp_path / "c", without("contributors")))
    assert "how close each adult is" not in without_map


def test_many_codes_are_a_number_and_a_long_role_is_cut() -> None:
    told = trust(HARBOUR, "Interchange group")
    known = tuple(f"YP{number}" for number in range(1, 8))
    busy = told.adults[2]._replace(role="Lead for " + "much work " * 12, knows=known)
    words = drawn_words(draw(told._replace(adults=(busy,))))
    assert "knows seven of them" in words
    assert "YP7" not in words
    assert any(each.endswith(" …") for each in words)
    assert "Interchange" in words


def test_a_long_name_of_a_group_says_that_it_goes_on() -> None:
    name = "The group that meets between the old harbour office, the retail park and the car park"
    for figure in (trust(HARBOUR, name), triangle(HARBOUR, name)):
        assert any(each.endswith(" …") for each in drawn_words(draw(figure)))


def test_no_ring_reaches_the_roles(tmp_path: Path) -> None:
    notes = without("contributors") | {
        f"contributors/C{number}-x.md": PERSON.format(
            role=f"Role {number}", relationship=relationship, knows="YP1"
        )
        for number, relationship in enumerate(("close", "known", "new", "none") * 5, 1)
    }
    svg = draw(trust(standing(case_of(tmp_path, notes)), "The Interchange group"))
    wide = max(float(each) for each in re.findall(r'class="ring" d="M [^A]*A ([\d.]+)', svg))
    [start] = set(re.findall(r'class="label" x="([\d.]+)"', svg))
    assert wide + LEFT < float(start)


def test_a_large_group_is_a_number_in_the_middle() -> None:
    told = trust(HARBOUR, "Harbour group")
    large = Trust(*told[:3], tuple(f"YP{number}" for number in range(1, 13)), told.adults)
    assert "12" in drawn_words(draw(large))


def test_words_in_a_figure_stay_words() -> None:
    told = trust(HARBOUR, "</svg><script>alert(1)</script>")
    assert named(draw(told), "script") == []
    moment = Moment(1, "</text><script>", "&<>")
    assert named(draw(timeline(HARBOUR)._replace(moments=(moment, moment))), "script") == []


def test_each_figure_can_stand_alone_with_its_words() -> None:
    for figure in (timeline(HARBOUR), trust(HARBOUR, "Harbour group")):
        alone = drawn(figure, report_templates())
        assert re.search(r"\.moment,\.adult\{fill: ?#0f5c66", alone.svg)
        assert alone.words.startswith(figure.title)


def test_the_whole_name_of_the_group_stands_in_the_middle() -> None:
    told = trust(HARBOUR, "Bus station and Skyforge group")
    words = drawn_words(draw(told))
    for part in ("Bus", "station", "and", "Skyforge", "group"):
        assert part in words


def test_the_words_of_two_rings_do_not_meet(tmp_path: Path) -> None:
    notes = without("contributors") | {
        f"contributors/C{number}-x.md": PERSON.format(
            role=f"Role {number}", relationship=relationship, knows="YP1"
        )
        for number, relationship in ((1, "close"), (2, "known"), (3, "new"), (4, "none"))
    }
    svg = draw(trust(standing(case_of(tmp_path, notes)), "Harbour group"))
    lines: dict[str, list[tuple[float, str]]] = {}
    for x, y, told in re.findall(r'class="found" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)', svg):
        lines.setdefault(y, []).append((float(x), told))
    assert any(len(line) > 1 for line in lines.values())
    # About seven pixels to a letter of this size.
    for line in map(sorted, lines.values()):
        assert all(x + 7 * len(told) < after for (x, told), (after, _) in pairwise(line))


def test_the_name_of_the_group_stands_within_its_own_arc() -> None:
    svg = draw(trust(HARBOUR, "Wharf bowl group"))
    reach = re.search(r'class="centre-ground" d="M [\d. ]+ A ([\d.]+)', svg)
    assert reach is not None
    assert float(reach[1]) > len("Wharf bowl") * 9
