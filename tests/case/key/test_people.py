"""The people key: whatever somebody wrote in it, a name is looked for, or a flag says it is not."""

from pathlib import Path

import pytest

from pgacli.case.key.people import KEY_FILE, read_people
from pgacli.case.loading import load_case
from pgacli.casework.scaffold import people_text
from pgacli.rules.prose.names import NameKey, names_in
from tests.examples import TODAY

NAMES = ("Zephyrine", "Quillon")


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("YP1: {name: Zephyrine}\nYP1: {name: Quillon}\n", "note.duplicate-key", 2),
        ("YP1: {name: Zephyrine}\nyp1: Quillon\n", "note.duplicate-key", 2),
        ("YP1: {name: Zephyrine}\nsomebody: {name: Quillon}\n", "note.bad-value", 2),
        ("YP1: Zephyrine\nQuillon: YP2\n", "note.bad-value", 2),
        ("YP1: {name: Zephyrine,\n  nick: Quillon}\n", "note.unknown-key", 2),
        ("YP1: {name: Zephyrine,\n  also: {nick: Quillon}}\n", "note.unknown-key", 2),
        ("YP1: {name: Zephyrine,\n  name: Quillon}\n", "note.duplicate-key", 2),
        ("YP1: {full name: Zephyrine}\n", "note.unknown-key", 1),
        ("YP1:\n  name:\n    - Zephyrine: Quillon\n", "note.bad-value", 3),
        ("YP1:\n  name: Isolde\n  also: [Zed, [Zephyrine: Quillon]]\n", "note.bad-value", 3),
        ("YP1:\n  - Zephyrine: Quillon\n", "note.bad-value", 2),
        ("YP1:\n  name: Zephyrine #Quillon\n", "note.lost-text", 2),
        ("YP1: [Zephyrine, Zed #Quillon\n  ]\n", "note.lost-text", 1),
        ("YP1:\n  name: Zephyrine\n  also:\n    - Zeph\n    - Zed #Quillon\n", "note.lost-text", 5),
    ],
)
def test_what_would_hide_a_name_is_a_flag_that_names_nobody(
    text: str, rule: str, line: int
) -> None:
    people, problems = read_people(text, KEY_FILE)
    assert [(each.rule, each.place.line) for each in problems] == [(rule, line)]
    told = [problems[0].message, problems[0].hint, *people.entries]
    assert not any(name in words for words in told for name in NAMES)


def test_names_without_a_code_of_their_own_are_looked_for() -> None:
    people, _ = read_people(
        "YP1: Zephyrine\nYP1: {Name: Quillon}\nx: Ottoline\nIsolde: YP2", KEY_FILE
    )
    text = "Zephyrine, Quillon, Ottoline and Isolde, who is YP2"
    found = names_in(text, NameKey.of(people.entries))
    assert [hit.code for hit in found] == ["YP1", *(f"the code of line {n}" for n in (2, 3, 4))]


@pytest.mark.parametrize(
    "text",
    [
        "YP1: {first: Zephyrine, last: Quillon}\n",
        "YP1: {name: {first: Zephyrine, last: Quillon}}\n",
        "YP1: {names: Zephyrine Quillon}\n",
        "YP1: {full name: Zephyrine Quillon, x-mother: Ottoline}\n",
        "YP1: {name: Isolde, nick: Zephyrine Quillon}\n",
        "group:\n  YP1: {name: Zephyrine Quillon}\n",
        "group:\n  - code: YP1\n    name: Zephyrine Quillon\n",
    ],
)
def test_names_in_odd_places_are_looked_for_too(text: str) -> None:
    people, problems = read_people(text, KEY_FILE)
    assert problems
    found = names_in("zephyrine quillon and Ottoline, 2010-01-02, YP1", NameKey.of(people.entries))
    assert len(found) == 1


def test_a_name_that_is_cut_short_is_told_once_however_deep_it_stands() -> None:
    _, problems = read_people("group:\n  YP1:\n    name: Zephyrine #Quillon\n", KEY_FILE)
    assert [each.rule for each in problems].count("note.lost-text") == 1


def test_a_nickname_in_a_list_of_names_may_look_like_a_code() -> None:
    people, problems = read_people("YP1: [Zephyrine Oakapple, K9]\n", KEY_FILE)
    assert problems == []
    assert [hit.code for hit in names_in("K9 said so", NameKey.of(people.entries))] == ["YP1"]


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("YP1:\n  name: Isolde\n  also:\n    - #Quillon\n    - Zeph\n", "note.lost-text", 4),
        ("YP1:\n  also: [Zeph]\n  name:\n    #Quillon\n", "note.lost-text", 3),
        ("YP1:\n  name: Isolde\n  also:\n    Zephyrine\n    Quillon\n", "note.bad-value", 4),
        ("YP1:\n  name: Isolde\n  also: >\n    Zephyrine\n    Quillon\n", "note.bad-value", 3),
    ],
)
def test_what_yaml_passes_over_or_runs_together_is_an_error(
    text: str, rule: str, line: int
) -> None:
    [problem] = read_people(text, KEY_FILE)[1]
    assert (problem.rule, problem.place.line, problem.is_grave) == (rule, line, True)
    assert not any(name in f"{problem.message} {problem.hint}" for name in NAMES)


def test_a_key_of_nothing_but_comments_is_told_in_a_few_lines() -> None:
    text = "YP1:\n  also:\n" + "    - #Quillon\n" * 1_000
    assert len(read_people(text, KEY_FILE)[1]) < 50


@pytest.mark.parametrize(
    "also",
    ["Big Luke", '"Big Luke"', "\n    Big Luke", "|\n    Zeph\n    Quill", "[Zeph,\n    Quill]"],
)
def test_nicknames_that_are_read_one_by_one_are_none(also: str) -> None:
    text = f"YP1:\n  # a remark\n  name: Isolde # moved\n  also: {also}\n#note\n"
    assert read_people(text, KEY_FILE)[1] == []


def test_a_comment_behind_a_name_is_no_part_of_it() -> None:
    assert read_people("YP1:\n  name: Zephyrine # moved in May\n", KEY_FILE)[1] == []


@pytest.mark.parametrize(
    ("also", "text", "found"),
    [
        ("[T.J.]", "T.J. said so, and TJ rang", ["T.J", "TJ"]),
        ("[K9, R3x, J4Y]", "K9, R3x and J4Y", ["K9", "R3x", "J4Y"]),
        ("[B.K, A-M]", "B.K and A-M", ["B.K", "A-M"]),
        ("[J]", "J said so. J’s mum rang, with J.", ["J", "J", "J"]),
        ("[J]", "a J-cloth, B&J, R. J. Ames, and j", []),
        ("[李]", "李 said so", ["李"]),
        ('"Jords, Jojo"', "Jords and Jojo", ["Jords", "Jojo"]),
        ("Jords / Jojo or Big Jo", "Jords, Jojo, Big Jo", ["Jords", "Jojo", "Big Jo"]),
        ("|\n    Jords\n    Jojo\n", "Jojo and Jords", ["Jojo", "Jords"]),
        ("Jords aka Jojo", "Jords & Jojo", ["Jords", "Jojo"]),
        ("Jords (to friends)", "Jords is kind to friends", ["Jords"]),
        ("Jords - at school", "Jords rang at school", ["Jords"]),
        (
            '["Mr. T", "D.J. Spoon", "Ke$ha"]',
            "Mr. T, D.J. Spoon, Ke$ha",
            ["Mr. T", "D.J. Spoon", "Ke$ha"],
        ),
        ("{Jords, Jojo}", "Jords, then Jojo", ["Jords", "Jojo"]),
        ("Jords A.K.A. Jojo", "Jords & Jojo", ["Jords", "Jojo"]),
        ("Jords (Jojo) AND  Big Jo", "Jords, Jojo, Big Jo", ["Jords", "Jojo", "Big Jo"]),
        (f"Jords{' ' * 200_000}Jojo", "Jords Jojo", ["Jords Jojo"]),
    ],
)
def test_a_nickname_is_looked_for_however_it_is_written(
    also: str, text: str, found: list[str]
) -> None:
    people, _ = read_people(f"YP1:\n  name: Zephyrine Oakapple\n  also: {also}", KEY_FILE)
    hits = names_in(text, NameKey.of(people.entries))
    assert [text[hit.start : hit.end] for hit in hits] == found


@pytest.mark.parametrize("name", ["TJ Quillon", "Zephyrine 'TJ' Quillon", "Zephyrine (TJ) Quill"])
def test_a_first_name_in_capitals_is_looked_for(name: str) -> None:
    people, _ = read_people(f'YP1: {{name: "{name}"}}', KEY_FILE)
    text = "You and TJ feel safe. T.J. said so."
    hits = names_in(text, NameKey.of(people.entries))
    assert [text[hit.start : hit.end] for hit in hits] == ["TJ", "T.J"]


def test_a_key_of_ones_own_is_left_alone() -> None:
    text = (
        "YP1: {Name: Zephyrine, ALSO: [Zeph], x-school: Mill Lane}\nyp2:\nYP3: {name: , also: []}\n"
    )
    people, problems = read_people(text, KEY_FILE)
    assert problems == []
    assert list(people.entries) == ["YP1", "YP2", "YP3"]
    assert people.entries["YP1"]["also"] == ["Zeph"]


def test_whoever_is_told_of_such_keys_is_told_that_nobody_looks_for_what_they_hold() -> None:
    [problem] = read_people("YP1: {name: Zephyrine, address: 14 Mill Lane}\n", KEY_FILE)[1]
    assert "begins with `x-`, and what stands there is looked for in no note" in problem.hint
    assert "(x-address, x-mother) can get" in people_text(["YP1"])


def test_without_any_name_it_is_an_error() -> None:
    assert read_people("YP1: {nmae: Zephyrine}\n", KEY_FILE)[1][0].is_grave
    assert not read_people("YP1: {name: Zephyrine, nick: Z}\n", KEY_FILE)[1][0].is_grave


@pytest.mark.parametrize(
    ("name", "is_read"),
    [
        ("private/people.yaml", True),
        ("private/people.yml", False),
        ("private/people.yaml.txt", False),
        ("private/people.txt", False),
        ("people.yaml", False),
        ("people.yml", False),
        ("private/.people.yaml.icloud", False),
        ("private/.people.yaml.age.icloud", False),
    ],
)
def test_a_key_under_another_name_or_in_another_place_is_none_that_can_be_read(
    tmp_path: Path, name: str, is_read: bool
) -> None:
    (tmp_path / "private").mkdir()
    (tmp_path / "assessment.md").write_text("---\nkind: assessment\n---\n# Group\n")
    (tmp_path / name).write_text("YP1: {name: Zephyrine Oakapple}\n")
    (tmp_path / name).chmod(0o600)
    case = load_case(tmp_path, TODAY)
    assert case.unreadable_key == ("" if is_read else name)
    assert [each.place.path for each in case.problems] == ([] if is_read else [name])
    # What a cloud keeps away is only named in this file: under another name it would hold nobody.
    is_kept_away = name.endswith(".icloud")
    assert not any(is_kept_away and "Rename it" in each.hint for each in case.problems)


def test_beside_a_key_that_is_read_another_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    (tmp_path / "assessment.md").write_text("---\nkind: assessment\n---\n# Group\n")
    (tmp_path / KEY_FILE).write_text("YP1: {name: Zephyrine Oakapple}\n")
    (tmp_path / "people.yml").write_text("YP1: {name: Zephyrine Oakapple}\n")
    assert load_case(tmp_path, TODAY).unreadable_key == ""
