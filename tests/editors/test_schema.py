"""The schemas and our own reader agree on what a note may say."""

import json
from collections.abc import Iterator
from functools import cache

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.case.framework_file import SHIPPED, load_framework
from pgacli.case.frontmatter import has_front_matter
from pgacli.case.notes import FOLDERS, KINDS
from pgacli.case.yaml.nodes import UnreadableError
from pgacli.editors.schemas import schemas
from tests.conftest import Pga
from tests.editors.front_matter import as_an_editor_reads, faults, is_beyond, kind_at
from tests.examples import EXAMPLES
from tests.rules.broken import all_broken, healthy_texts

FRAMEWORK = load_framework()
SCHEMAS = schemas(FRAMEWORK)


@cache
def validator(name: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(
        SCHEMAS[name], format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER
    )


def said_by_schema(text: str, path: str) -> list[str]:
    errors = validator(kind_at(path)).iter_errors(as_an_editor_reads(text))
    return [error.message for error in errors]


def every_note() -> Iterator[tuple[str, str]]:
    for path in EXAMPLES.glob("*/**/*.md"):
        relative = path.relative_to(EXAMPLES).as_posix().partition("/")[2]
        yield relative, path.read_text("utf-8")
    healthy = healthy_texts()
    for broken in all_broken():
        for path, text in broken.texts().items():
            if path.endswith(".md") and healthy.get(path) != text:
                yield path, text


def notes() -> list[tuple[str, str]]:
    homes = set(FOLDERS)
    found = (
        (path, text)
        for path, text in every_note()
        if (path == "assessment.md" or path.rpartition("/")[0] in homes) and has_front_matter(text)
    )
    return sorted(set(found))


def test_they_agree_on_every_note() -> None:
    told = {True: 0, False: 0}
    for path, text in notes():
        try:
            by_schema = said_by_schema(text, path)
        except UnreadableError:
            continue
        own = list(faults(text, path, FRAMEWORK))
        assert own or not by_schema, (path, by_schema[:2])
        assert by_schema or all(map(is_beyond, own)), (path, own[:2])
        told[bool(by_schema)] += 1
    # Both answers stand in the notes, or nothing was compared.
    assert told[True] > 20
    assert told[False] > 200


VALUES = """\
2026-04-09|2026-02-30|9/4/2026|2026|'2026-04-09'|yes|No|TRUE|maybe|31|007|0|3.5|-1|"31"|~|null
'~'|''|""|[]|[~]|['']|[a, b]|[YP1, yp2]|YP1|C1|c2|F1|[S1, s2]|S1|author|AUTHOR|identity
Trusted_Adults|[identity, places]|strength|Need-Met|{a: b}|{}|{F1: identity}|{f1: nowhere}
[{a: b}]|close|fact|voice|{name: A. Writer}|[{on: 2026-04-09, says: not-us}]|{on: 2026-04-09}
a text|'a: text'|draft|done""".replace("\n", "|").split("|")


def keys_of(name: str) -> st.SearchStrategy[str]:
    own = [key.rstrip("_") for key in KINDS[name].fields]
    return st.sampled_from([*own, *(key.replace("_", "-") for key in own), "x-own", "stranger"])


@given(st.data(), st.sampled_from(sorted(KINDS)))
def test_they_agree_on_any_values(data: st.DataObject, name: str) -> None:
    kind = KINDS[name]
    pairs = data.draw(st.dictionaries(keys_of(name), st.sampled_from(VALUES), max_size=6))
    front = "".join(f"{key}: {value}\n" for key, value in pairs.items())
    path = f"{kind.folder}/{kind.letter}1-a-note.md" if kind.folder else "assessment.md"
    text = f"---\n{front}---\n# A title\n"
    if len({key.replace("-", "_") for key in pairs}) < len(pairs):
        return  # a key that stands twice is beyond a schema
    own = list(faults(text, path, FRAMEWORK))
    assert bool(said_by_schema(text, path)) == bool(own), (text, own)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_is_a_schema_that_tells_every_key(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name])
    undescribed = [
        key
        for key, each in SCHEMAS[name].get("properties", {}).items()
        if not each.get("description")
    ]
    assert undescribed == []


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_declared_key_is_in_it(name: str) -> None:
    assert set(KINDS[name].keys()) <= set(SCHEMAS[name]["properties"])


def test_the_shipped_framework_fits_its_schema() -> None:
    front = f"---\n{SHIPPED.read_text('utf-8')}---\n"
    assert list(validator("framework").iter_errors(as_an_editor_reads(front))) == []


def test_the_command_prints_one(pga: Pga) -> None:
    code, out, err = pga("schema", "Finding")
    assert (code, err) == (0, "")
    assert json.loads(out) == SCHEMAS["finding"]


def test_the_command_lists_them(pga: Pga) -> None:
    assert [line.split()[0] for line in pga("schema").out.splitlines()] == list(SCHEMAS)


def test_a_slip_gets_a_suggestion(pga: Pga) -> None:
    assert "did you mean `finding`?" in pga("schema", "findings").err


@pytest.mark.parametrize("empty", ["''", "'  '", "[]", "['']", "{}", "null"])
def test_they_agree_on_what_is_empty(empty: str) -> None:
    for kind in KINDS.values():
        for key in kind.fields:
            text = f"---\n{key.rstrip('_')}: {empty}\n---\n# A title\n"
            path = f"{kind.folder}/{kind.letter}1-a-note.md" if kind.folder else "assessment.md"
            told = bool(list(faults(text, path, FRAMEWORK)))
            assert bool(said_by_schema(text, path)) == told, (path, key)
