"""A field is declared once: what its type takes, what it refuses, and what a record keeps."""

from datetime import date
from typing import Any

import pytest

from pgacli.case.fields.declared import Part, Record, declare, read_record, report_missing
from pgacli.case.fields.references import Code, HeadingId, Link, Placing
from pgacli.case.fields.types import Choice, Day, FieldType, Many, Text, Whole, YesNo
from pgacli.case.messages import nearest, shown
from pgacli.case.notes import KINDS, Finding
from pgacli.case.reading import UNREAD, Reading
from pgacli.case.yaml.nodes import MappingNode
from pgacli.case.yaml.reader import read_yaml


class Inner(Record):
    """A record within a record."""

    name: str = declare(Text(), "A name.", required=True)
    count: int | None = declare(Whole(), "A number.")


class Outer(Record):
    """A record with a field of each sort."""

    text: str = declare(Text(), "A text.", required=True, printed=True)
    from_: date | None = declare(Day(), "A day.")
    choice: str = declare(Choice(("one_way", "other")), "A choice.")
    inner: Inner = declare(Part(Inner), "A record.")
    many: tuple[Inner, ...] = declare(Many(Part(Inner)), "Records.")
    links: tuple[str, ...] = declare(Many(Link(("source",))), "Links.")
    place_on: str = declare(Text(), "Two words.")


def _read(yaml: str) -> tuple[Outer, Reading]:
    reading = Reading("x.md")
    node = read_yaml(yaml)
    assert isinstance(node, MappingNode)
    record = read_record(Outer, node, reading)
    report_missing(record, reading)
    return record, reading


def _value(type_: FieldType, yaml: str) -> tuple[Any, list[str]]:
    """Give what a type makes of one value, and the hints where it refuses."""
    reading = Reading("x.md")
    node = read_yaml(f"key: {yaml}\n")
    assert isinstance(node, MappingNode)
    value = type_.read(node.entries[0][1], "key", reading)
    return value, [problem.hint for problem in reading.problems]


LINK = Link(("contributor", "source"), ("author",))
PEOPLE = Many(Link(("contributor",), ("author",), takes_text=True))
GIVES = Many(Text(), of_words=("safety", "emotional_support"))

TAKEN: list[tuple[FieldType, str, Any]] = [
    (Text(), "no", "no"),
    (Text(), "12:30", "12:30"),
    (Text(), "007", "007"),
    (Text(), "“The bus shelter.”", "The bus shelter."),
    (Text(), "“The pier”, and “the shelter”", "“The pier”, and “the shelter”"),
    (Text(), '"“The pier.”"', "“The pier.”"),
    (Text(), "“”", "“”"),
    (Text(), '"~"', "~"),
    (Text(), "~", ""),
    (Text(), "null", ""),
    (Text(), "", ""),
    (Text(), '""', ""),
    (Text(), "|\n  a\n  b\n", "a\nb\n"),
    (Choice(("need_met", "harm")), "Need-Met", "need_met"),
    (Choice(("need_met", "harm")), '" harm "', "harm"),
    (Choice(("a",)), "~", ""),
    (Day(), "2026-04-09", date(2026, 4, 9)),
    (Day(), '"2024-02-29"', date(2024, 2, 29)),
    (Day(), "", None),
    (YesNo(), "true", True),
    (YesNo(), "No", False),
    (YesNo(), "YES", True),
    (YesNo(), "", None),
    (Whole(), "31", 31),
    (Whole(), "007", 7),
    (Code(), "yp12", "YP12"),
    (Code(), "A1", "A1"),
    (HeadingId(), "Self_Image", "self-image"),
    (LINK, "c3", "C3"),
    (LINK, "Author", "author"),
    (Link(("contributor",), takes_text=True), "Head of service", "Head of service"),
    (Many(Text()), "one", ("one",)),
    (Many(Text()), "[one, '', ~, two]", ("one", "two")),
    (Many(Text()), "", ()),
    (PEOPLE, "['Supervisor, Northline Buses', c1]", ("Supervisor, Northline Buses", "C1")),
    (PEOPLE, "['C1, Head of year']", ("C1, Head of year",)),
    (GIVES, "['A place to be, with heating', fun]", ("A place to be, with heating", "fun")),
    (Many(Text()), "[]", ()),
    (Many(Day()), "[2026-04-09]", (date(2026, 4, 9),)),
    (Placing(), "{f1: Roles, F2: places}", (("F1", "roles"), ("F2", "places"))),
    (Placing(), "", ()),
]


@pytest.mark.parametrize(("type_", "yaml", "value"), TAKEN)
def test_what_a_type_takes(type_: FieldType, yaml: str, value: Any) -> None:
    assert _value(type_, yaml) == (value, [])


COLON = 'A text that holds a colon needs double quotes round it: "before: after".'

REFUSED: list[tuple[FieldType, str, str]] = [
    (Text(), "[a]", "It takes no list: write one alone."),
    (Text(), "{a: b}", COLON),
    (Text(), "{a: b, c: d}", "Write it on one line."),
    (Choice(("strength", "harm")), "strenght", "Did you mean `strength`?"),
    (Choice(("strength", "harm")), "zzz", "Write the one that fits best."),
    (Day(), "2026-02-30", "Check the date."),
    (Day(), "2026-13-04", "Check the date."),
    (Day(), "0000-01-01", "Check the date."),
    (Day(), "2026-4-9", "If you mean 9 April 2026, write 2026-04-09."),
    (
        Day(),
        "2026\u201104\u201109",
        "Its dashes are no hyphens: if you mean 9 April 2026, write 2026-04-09.",
    ),
    (Day(), "9/4/26", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "9 April 2026", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "Thu 9th Apr 2026", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "31 April 2026", "Check the date."),
    (Day(), "Thu 31st Apr 26", "Check the date."),
    (Day(), "9-Apr-26", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "20260409", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "2026-04-09 (Thursday)", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "04/29/2026", "If you mean 29 April 2026, write 2026-04-29."),
    (Day(), "20263 people", "Write year, month and day: 2026-04-09."),
    (Day(), "9 people 2026", "Write year, month and day: 2026-04-09."),
    (Many(LINK), "None", "Leave it empty."),
    (Many(Text()), "[Life at home: elsewhere]", COLON),
    (Many(LINK), "C1 to C3", "Put brackets round them: [C1, C2, C3]."),
    (Many(LINK), "C3/C1", "Put brackets round them: [C3, C1]."),
    (Many(LINK), "[C1 C2]", "Let each stand alone: [C1, C2]."),
    (Many(Choice(("group", "place"))), "Group, place", "Put brackets round them: [Group, place]."),
    (Many(Choice(("group", "place"))), "shops, roads", "Write the one that fits best."),
    (
        GIVES,
        "safety and emotional support",
        "Put brackets round them: [safety, emotional support].",
    ),
    (PEOPLE, "['C1, C4', C1]", "Let each stand alone: [C1, C4]."),
    (PEOPLE, "['C1; Author']", "Let each stand alone: [C1, Author]."),
    (GIVES, "['Safety, emotional support']", "Let each stand alone: [Safety, emotional support]."),
    (Day(), "2026/04/09", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "09/04/2026", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "31.8.2026", "If you mean 31 August 2026, write 2026-08-31."),
    (Day(), "31-02-2026", "Check the date."),
    (Day(), "next week", "Write year, month and day: 2026-04-09."),
    (Day(), "２０２６-04-09", "If you mean 9 April 2026, write 2026-04-09."),
    (Day(), "2026-04-09T10:00", "If you mean 9 April 2026, write 2026-04-09."),
    (YesNo(), "maybe", "Write one of the two."),
    (YesNo(), "y", "Write one of the two."),
    (Whole(), "0", "Write 1 or more, in 9 digits at most."),
    (Whole(), "-3", "Write digits only."),
    (Whole(), "3.5", "Write digits only."),
    (Whole(), "1" * 40, "Write 1 or more, in 9 digits at most."),
    (Whole(), "٣", "Write digits only."),
    (Code(), "Oriel", "Write letters and a number; names belong in private/people.yaml alone."),
    (Code(), "YP１", "Write letters and a number; names belong in private/people.yaml alone."),
    (Code(), "YP 1", "Write letters and a number; names belong in private/people.yaml alone."),
    (LINK, "the library", "Write the id alone: it begins the name of the note's file."),
    (LINK, "C1 and C2", "Write one id alone."),
    (LINK, "TBC", "Leave it empty until it is known."),
    (Day(), "to be confirmed", "Leave it empty until it is known."),
    (Choice(("agreed", "under_way", "done")), "in progress", "Did you mean `under_way`?"),
    (Choice(("agreed", "under_way", "done")), "Completed", "Did you mean `done`?"),
    (Choice(("start", "session")), "planning-session", "Did you mean `session`?"),
    (Many(LINK), "[C1, [C2]]", "It takes no list: write one alone."),
    (Many(Text()), "{a: b}", COLON),
]


@pytest.mark.parametrize(("type_", "yaml", "hint"), REFUSED)
def test_what_a_type_refuses(type_: FieldType, yaml: str, hint: str) -> None:
    value, hints = _value(type_, yaml)
    assert hints == [hint]
    assert value is UNREAD or value == ("C1",)


@pytest.mark.parametrize(("type_", "yaml", "hint"), REFUSED)
def test_a_refusal_never_repeats_what_was_written(type_: FieldType, yaml: str, hint: str) -> None:
    reading = Reading("x.md")
    node = read_yaml(f"key: {yaml}\n")
    assert isinstance(node, MappingNode)
    type_.read(node.entries[0][1], "key", reading)
    assert all("Oriel" not in each.message + each.hint for each in reading.problems)


def test_a_record_keeps_what_fits_and_reports_the_rest() -> None:
    record, reading = _read(
        "from: 2026-01-02\nchoice: sideways\nplace-on: x\ninner: {name: a, count: many}\n"
        "many:\n  - {name: b}\n  - {count: 2}\nlinks: [S1, here]\n"
    )
    assert (record.from_, record.choice, record.place_on) == (date(2026, 1, 2), "", "x")
    assert (record.inner.name, record.inner.count) == ("a", None)
    assert [(each.name, each.count) for each in record.many] == [("b", None), ("", 2)]
    assert record.links == ("S1",)
    assert [(each.rule, each.place.line, each.message) for each in reading.problems] == [
        ("note.bad-value", 2, "`choice` takes one of one_way, other"),
        ("note.bad-value", 4, "`inner.count` takes a whole number such as 31"),
        ("note.bad-value", 8, "`links` takes the id of a source"),
        ("note.missing-key", 1, "`text` is missing"),
        ("note.missing-key", 7, "`many.name` is missing"),
    ]
    assert reading.unread == {"choice", "inner.count", "links"}


def test_an_empty_record_has_every_value_empty() -> None:
    record, _ = _read("text: x\ninner:\n")
    assert (record.inner.name, record.inner.count, record.many, record.from_) == (
        "",
        None,
        (),
        None,
    )
    assert (Outer({}).text, Outer({}).inner.name) == ("", "")


def test_a_record_is_frozen() -> None:
    record, _ = _read("text: x\n")
    with pytest.raises(AttributeError):
        record.text = "y"


def test_of_two_keys_the_first_counts() -> None:
    record, reading = _read("text: x\nplace_on: a\nplace-on: b\ntext: y\nx-mine: 1\n")
    assert (record.text, record.place_on) == ("x", "a")
    assert [(each.rule, each.place.line, each.message) for each in reading.problems] == [
        ("note.duplicate-key", 3, "`place-on` stands twice: on lines 2 and 3"),
        ("note.duplicate-key", 4, "`text` stands twice: on lines 1 and 4"),
    ]
    _, reading = _read("text: x\ninner: {name: a, name: b}\n")
    assert [each.message for each in reading.problems] == ["`name` stands twice: on line 2"]


def test_a_key_that_is_not_known_is_never_quoted() -> None:
    _, reading = _read("text: x\nisolde: 1\nisolde: 2\ntexta: 3\nchoica: 4\n")
    said = [f"{each.message} {each.hint}" for each in reading.problems]
    assert [each.message for each in reading.problems if each.rule == "note.duplicate-key"] == [
        "a key stands twice: on lines 2 and 3"
    ]
    assert len(said) == 4
    assert not any(word in each for each in said for word in ("isolde", "texta", "choica"))


def test_a_slip_stands_for_the_key_it_was_meant_for() -> None:
    record, reading = _read("txet: x\nchioce: other\n")
    assert record.text == ""
    assert [(each.rule, each.hint, each.is_grave) for each in reading.problems] == [
        ("note.unknown-key", "Did you mean `text`?", True),
        ("note.unknown-key", "Did you mean `choice`?", False),
    ]
    assert reading.unread == {"text", "choice"}


def test_another_word_for_a_key_that_must_be_there_is_grave_and_the_key_not_missing() -> None:
    reading = Reading("x.md")
    node = read_yaml("type: harm\nheading: places\n")
    assert isinstance(node, MappingNode)
    report_missing(read_record(Finding, node, reading), reading)
    assert [(each.rule, each.hint, each.is_grave) for each in reading.problems] == [
        ("note.unknown-key", "Did you mean `nature`?", True)
    ]


def test_a_number_that_was_parted_by_a_comma_is_told_of_as_that() -> None:
    _, reading = _read("text: x\n'000': \n")
    assert [each.hint for each in reading.problems] == ["Write a number without a comma: 3000."]


def test_a_text_that_a_comma_parts_within_braces_is_told_of_as_that() -> None:
    _, reading = _read("text: x\ninner: {name: We, and they}\n")
    hint = 'A text that holds a comma needs double quotes round it: "one, two".'
    assert [each.hint for each in reading.problems] == [hint]
    _, reading = _read("text: x\ninner:\n  name: We\n  others:\n")
    assert [each.hint for each in reading.problems] == ["A key of your own may begin with `x-`."]


def test_a_text_that_yaml_cut_is_reported_once() -> None:
    record, reading = _read("text: #cut\nplace-on: room #3\nchoice: other # why\n")
    assert (record.place_on, record.choice) == ("room", "other")
    assert [(each.rule, each.place.line) for each in reading.problems] == [
        ("note.lost-text", 1),
        ("note.lost-text", 2),
    ]


def test_marks_give_the_place_of_every_key_and_item() -> None:
    _, reading = _read("text: x\nmany:\n  - name: a\n  - {name: b}\nlinks: [S1, S2]\n")
    assert reading.marks["text"] == (1, 1, 1, 7)
    assert reading.marks["many.1"][:2] == (4, 5)
    assert reading.marks["many.1.name"] == (4, 6, 4, 12)
    assert reading.marks["links.1"][:2] == (5, 13)
    assert [mention.trail for mention in reading.mentions] == ["links.0", "links.1"]


def test_what_is_dropped_from_a_list_moves_no_place() -> None:
    written = (
        "text: x\nlinks: [S1, '', no id, S2]\nmany:\n  - oops\n  - {name: b}\n  - {count: 2}\n"
    )
    record, reading = _read(written)
    assert (record.links, len(record.many)) == (("S1", "S2"), 2)
    assert reading.marks["links.1"][:2] == (2, 24)
    assert reading.mentions[1].trail == "links.1"
    assert reading.marks["many.0.name"][:2] == (5, 6)
    assert [(each.rule, each.place.line) for each in reading.problems] == [
        ("note.bad-value", 2),
        ("note.bad-value", 4),
        ("note.missing-key", 6),
    ]


def test_one_record_without_brackets_has_its_place() -> None:
    _, reading = _read("text: x\nmany:\n  name: b\n  count: many\n")
    assert reading.marks["many.0.name"][:2] == (3, 3)
    assert reading.unread == {"many.0.count"}


def test_small_words() -> None:
    assert shown("heard.0.says") == "heard.says"
    assert shown("covers.12") == "covers"
    assert nearest("Sources", ["sources", "roles"]) == "sources"
    assert nearest("zebra", ["sources", "roles"]) == ""


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_field_says_what_it_is_for(kind: type[Finding]) -> None:
    for name, field in kind.fields.items():
        assert field.help.endswith((".", "…")), name
        assert field.type.words, name
        assert not field.section or field.is_printed, name


def test_the_sections_of_a_kind_have_names_of_their_own() -> None:
    for kind in KINDS.values():
        names = [field.section.casefold() for field in kind.fields.values() if field.section]
        assert len(names) == len(set(names))
