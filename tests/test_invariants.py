"""What holds for any text at all: read or flagged, never lost, never a crash, never a name."""

import tempfile
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.note_file import read_note
from pgacli.case.notes import Finding
from pgacli.case.stages import Stage
from pgacli.rules import Checked, check
from tests.examples import TODAY
from tests.fuzz.hostile import FINDING, KEY
from tests.rules.broken import PEOPLE, healthy_texts, lay

NAMES = ("oriel", "tamsworth", "ozzie", "bryony", "quelch", "bibi", "ludo", "farrand", "okoro")

# The same examples each time, so that a red test stays red. Raise the number to look for more.
bounded = settings(
    max_examples=50,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

FRAGMENTS = (
    *["---\n", "---", "...\n", "\n", "\r\n", "\r", "\ufeff", "\u2028", "\u00a0", "\t", "  ", "- "],
    *["[", "]", "{", "}", ": ", ":", ", ", "#", " #x", "# ", "## ", '"', "'", "“", "”", "|\n", ">"],
    *["&a ", "*a", "!t ", "<<: ", "%", "@", "`", "```\n", "<!-- ", " -->", "> ", "<b>", "{{ x }}"],
    *["kind: finding\n", "id: F9\n", "heading: places\n", "nature: harm\n", "nature: ", "also: "],
    *["sources: [S1, S9]\n", "heard:\n", "  - on: 2026-03-01\n", "    says: not_us\n", "gives: "],
    *["allow: [{rule: plan.vague}]\n", "safeguarding: ", "meaning: ", "observed: 2026-02-30\n"],
    *["## How this helps keep the group safe\n", "# Title\n", "YP1", "YP9", "yp2 ", "F1", "2026-"],
    *["he ", "her own ", "the group ", "always ", "hoodies ", "gang ", "IC3 ", "n/a", "MARAC "],
    *["07700 900123", "a@example.org", "born 1.2.2011", "943 476 5919", "Oriel ", "OTW", "Łódź é"],
)
texts = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), min_size=0, max_size=30
).map("".join)
# A note that begins well, so that what follows is read as keys or as a body more often.
notes = st.one_of(
    texts,
    texts.map(lambda text: f"---\nheading: places\nnature: harm\n{text}"),
    texts.map(lambda text: f"---\nheading: places\nnature: harm\n{text}\n---\n"),
    texts.map(lambda text: f"---\nheading: places\nnature: harm\n---\n{text}"),
)


def _small_case() -> dict[str, bytes]:
    """Give a case that is small, so that many can be checked, and has something of everything."""
    kept = ("assessment.md", "contributors/C1", "sources/S1", "offers/", "interventions/I1")
    every = healthy_texts()
    files = {path: text for path, text in every.items() if path.startswith(kept)}
    files[KEY] = PEOPLE
    return {path: text.encode() for path, text in files.items()}


SMALL = _small_case()


def _checked(files: Mapping[str, bytes]) -> tuple[Case, Checked]:
    """Check a case, and see that every flag points at a line of one of its files."""
    case, checked = _read_and_checked(files)
    _assert_flags_point_into(files, checked)
    return case, checked


def _read_and_checked(files: Mapping[str, bytes]) -> tuple[Case, Checked]:
    """Write a case, read it, and ask every rule up to the gate of the finished report."""
    with tempfile.TemporaryDirectory() as folder:
        # By a name of its own: one made of letters by chance may hold a short name of the key.
        root = Path(folder, "case")
        lay(root, files)
        case = load_case(root, TODAY)
        return case, check(case, stage=Stage.FINAL)


def _assert_flags_point_into(files: Mapping[str, bytes], checked: Checked) -> None:
    for flag in checked.flags:
        path, line, column = flag.place
        # A file name that holds a name is shown as F3-*.md.
        whole = next((each for each in files if fnmatchcase(each, path)), "")
        assert whole == path or (whole and "*" in path), flag
        lines = files[whole].decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
        assert 1 <= line <= len(lines), flag
        assert 1 <= column <= len(lines[line - 1]) + 1, flag
        assert flag.message, flag
        assert flag.hint, flag


def _assert_kept(path: str, data: bytes, case: Case, checked: Checked) -> None:
    """A file is a note with its whole text, or it is flagged as one that could not be read."""
    read = {note.path: note for note in case.notes}
    flagged = {flag.place.path for flag in checked.flags if flag.rule.startswith("note.")}
    lost = {each.path for each in case.unreadable}
    if path in read and path not in lost:
        assert read[path].source_text.encode() == data
    else:
        assert path in lost
        assert path in flagged


@given(notes)
@example("---\na: 1\n---\n" + "# x\n" * 50)
@example("---\nsafeguarding: |\n  he\n\n---\nYP1 YP1\n")
@bounded
def test_any_text_is_a_finding_or_is_flagged(text: str) -> None:
    files = {**SMALL, FINDING: text.encode()}
    _assert_kept(FINDING, text.encode(), *_checked(files))


@given(notes)
@bounded
def test_any_text_is_an_assessment_or_is_flagged(text: str) -> None:
    files = {**SMALL, "assessment.md": text.encode()}
    _assert_kept("assessment.md", text.encode(), *_checked(files))


@given(st.sampled_from(sorted(path for path in healthy_texts() if "/" in path)), notes)
@bounded
def test_any_text_is_a_note_of_any_kind_or_is_flagged(path: str, text: str) -> None:
    files = {**SMALL, path: text.encode()}
    _assert_kept(path, text.encode(), *_checked(files))


@given(
    st.sampled_from(["framework.yaml", "house/words.yaml", "house/acronyms.yaml", "to-do.md"]),
    texts,
)
@bounded
def test_any_text_beside_the_notes_stops_nothing(path: str, text: str) -> None:
    case, _ = _checked({**SMALL, path: text.encode()})
    assert len(case.notes) == sum(name.endswith(".md") for name in SMALL)


@given(st.one_of(texts, st.binary(max_size=40).map(lambda data: data.decode("latin-1"))))
@example("YP1: Oriel\nYP2: [Bryony, Bibi]\nYP3:\n")
@example("YP1: {name: [a, b], also: c}\nYP2: {name: , also: [[d]]}\nYP3: {also: {e: f}}\n")
@example("- Oriel\n- {name: Bryony}\n")
@example("YP1: {name: '(', also: ['.*', '[', '\\', ' ', '-']}\n")
@example("YP1: {name: x}\nYP1: {name: y}\nyp2: {name: z}\n1: {name: no}\n")
@bounded
def test_any_people_key_stops_nothing(text: str) -> None:
    case, _ = _checked({**SMALL, KEY: text.encode()})
    assert len(case.notes) == sum(name.endswith(".md") for name in SMALL)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, bytes]:
    """Give a healthy note with some of its bytes changed, cut out or doubled."""
    path = draw(st.sampled_from(sorted(path for path in healthy_texts() if path.endswith(".md"))))
    data = bytearray(healthy_texts()[path].encode())
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from([0, 1, 2, 10])))
        swap = st.one_of(st.binary(max_size=3), st.sampled_from(FRAGMENTS).map(str.encode))
        data[start:end] = draw(swap)
    return path, bytes(data)


@given(mutations())
@bounded
def test_a_healthy_note_with_other_bytes_is_read_or_flagged(mutation: tuple[str, bytes]) -> None:
    path, data = mutation
    _assert_kept(path, data, *_checked({**SMALL, path: data}))


@given(st.permutations(sorted(SMALL)))
@settings(bounded, max_examples=15)
def test_the_order_of_files_on_disk_never_matters(order: list[str]) -> None:
    assert _checked({path: SMALL[path] for path in order})[1] == _checked(SMALL)[1]


WORDS = {path: text.split(" ") for path, text in healthy_texts().items() if path.endswith(".md")}


@given(
    st.sampled_from(sorted(WORDS)),
    st.data(),
    st.sampled_from(["Oriel", "Oriel Tamsworth", "oriel tamsworth", "Ozzie", "Bibi", "BRYONY"]),
    st.sampled_from(
        ["{}", "{}: x", "[{}]", "# {}", '"{}', "{}\n", "\n{}: ", "- {}", "&{}", "F9-{}"]
    ),
)
@settings(bounded, max_examples=100)
def test_no_name_stands_in_what_is_said(
    path: str, data: st.DataObject, name: str, in_: str
) -> None:
    words = list(WORDS[path])
    words[data.draw(st.integers(0, len(words) - 1))] = in_.format(name)
    _, checked = _checked({**SMALL, path: " ".join(words).encode()})
    _assert_nameless(checked)


@given(
    st.sampled_from(["F9-{}.md", "{}.md", "F9 {}.md", "F9-a-{}-b.md"]), st.sampled_from(NAMES[:7])
)
@settings(bounded, max_examples=30)
def test_no_name_of_a_file_stands_in_what_is_said(pattern: str, name: str) -> None:
    path = "findings/" + pattern.format(name)
    _, checked = _read_and_checked({**SMALL, path: b"no front matter\n"})
    _assert_nameless(checked)


def _assert_nameless(checked: Checked) -> None:
    for flag in [*checked.flags, *(allowed.flag for allowed in checked.allowed)]:
        said = f"{flag.place.path} {flag.message} {flag.hint} {' '.join(flag.subjects)}".casefold()
        # Counted, not shown: a failing test must not print a name either.
        assert sum(name in said for name in NAMES) == 0, flag.rule


HEADINGS = ["# ", "## ", "### ", "## In plain words\n", "## what the service says\n"]
markers = st.lists(st.tuples(st.sampled_from([*HEADINGS, "", "> ", "- ", "    "]), st.booleans()))


@given(markers)
@bounded
def test_every_word_of_a_body_is_in_the_title_the_text_or_a_section(
    parts: list[tuple[str, bool]],
) -> None:
    lines = [f"{opening}word{number}x" for number, (opening, _) in enumerate(parts)]
    body = "".join(
        line + ("\n\n" if gap else "\n") for line, (_, gap) in zip(lines, parts, strict=True)
    )
    note, problems = read_note(f"---\nheading: places\nnature: harm\n---\n{body}", FINDING)
    assert isinstance(note, Finding)
    kept = " ".join([note.title, note.text, note.plain, note.reply])
    twice = any(problem.rule == "note.duplicate-key" for problem in problems)
    assume(not twice)
    missing = [number for number in range(len(parts)) if f"word{number}x" not in kept]
    assert missing == []
