"""Where a secret is planted: every field, heading, comment, code block and name of a small case."""

import json
import random
import re
from collections.abc import Callable
from typing import NamedTuple

from tests.leaks.secrets_made import Secret
from tests.rules.broken import healthy_texts

Texts = dict[str, str]
Change = Callable[[Texts, str, random.Random], str]

PRINTED = ("findings/", "interventions/", "assessment")
NOWHERE: frozenset[str] = frozenset()
ANYWHERE = frozenset({"*"})
# The editions that words of a kind of note may come to stand in; see the table of editions.
MAY_HOLD = {
    "findings": frozenset(
        {"full", "supervision", "contributor", "extract", "young-people", "cards"}
    ),
    "interventions": frozenset(
        {"full", "plan", "contributor", "supervision", "briefing", "explainer", "young-people"}
    ),
    "learning": frozenset({"full", "supervision"}),
    "disclosures": frozenset({"full"}),
    "supervision": frozenset({"supervision"}),
    "meetings": frozenset({"briefing", "supervision"}),
    "offers": frozenset({"full", "supervision"}),
    "contributors": ANYWHERE,
    "sources": NOWHERE,
    "": ANYWHERE,
}

TAKEN_BACK = "sources/S9-taken-back.md"
FALLEN = "findings/F9-fallen.md"


class Place(NamedTuple):
    """A place of the case. `quiet`: what is planted there may keep no report from being made.

    `change` gives the path that it changed.
    """

    name: str
    change: Change
    words_may_stand_in: frozenset[str] | None = NOWHERE
    quiet: bool = False


def base() -> Texts:
    """Give the small case, with what was taken back, what rests on it, and a private note."""
    return {
        **healthy_texts(),
        TAKEN_BACK: "---\nkind: source\ndate: 2026-03-18\nmethod: conversation\n"
        "young_people: [YP2]\nwithdrawn: true\n---\n# Taken back\n\nIt was taken back.\n",
        FALLEN: "---\nkind: finding\nheading: roles\nnature: harm\nsources: [S9]\n"
        "safeguarding: Knowing this would have helped the adults keep the group together.\n"
        "---\n# Fallen\n\nWhat was said, and then taken back.\n\n## In plain words\n\nGone.\n",
        "private/notes.md": "Notes for the author alone.\n",
    }


def _notes(texts: Texts, folder: str = "") -> list[str]:
    """Give the notes of a folder; of all notes, those that reports print most stand there twice."""
    found = [path for path in sorted(texts) if path.endswith(".md") and "private" not in path]
    found = [path for path in found if path not in {TAKEN_BACK, FALLEN}]
    printed = [path for path in found if path.startswith(PRINTED) and not folder]
    return [path for path in found if path.startswith(folder)] + printed


def _split(text: str) -> tuple[str, str]:
    """Give the front matter without its closing line, and the body."""
    front, _, body = text[4:].partition("\n---\n")
    return "---\n" + front + "\n", body


def _joined(front: str, body: str) -> str:
    return f"{front}---\n{body}"


def in_front(add: Callable[[str], str]) -> Change:
    def change(texts: Texts, secret: str, rng: random.Random) -> str:
        path = rng.choice(_notes(texts))
        front, body = _split(texts[path])
        texts[path] = _joined(front + add(secret), body)
        return path

    return change


def in_body(add: Callable[[str], str], folder: str = "", *, ahead: bool = False) -> Change:
    def change(texts: Texts, secret: str, rng: random.Random) -> str:
        path = rng.choice(_notes(texts, folder))
        front, body = _split(texts[path])
        told = add(secret)
        texts[path] = _joined(
            front, f"{told}\n\n{body}" if ahead else f"{body.rstrip()}\n\n{told}\n"
        )
        return path

    return change


def in_file(path: str, add: Callable[[str], str]) -> Change:
    def change(texts: Texts, secret: str, rng: random.Random) -> str:
        texts[path] = texts.get(path, "") + add(secret)
        return path

    return change


_VALUE = re.compile(r"^([ ]*(?:- )?[a-z_]+): (?![\[{>|\d])(.+)$", re.MULTILINE)
_ITEM = re.compile(r"^([ ]+-) (?![\[{])([A-Z].+)$", re.MULTILINE)
_INLINE = re.compile(r"(?<=[{,] )?\b(name|role|words|done|note): ?(\"[^\"]*\"|[^,}\n]+)(?=[,}])")


def in_a_value(texts: Texts, secret: str, rng: random.Random) -> str:
    """Any text of any front matter, in quotation marks as YAML wants them."""
    spots = [
        (path, found)
        for path in _notes(texts)
        for pattern in (_VALUE, _ITEM)
        for found in pattern.finditer(_split(texts[path])[0])
        if not found[1].strip().startswith(("kind", "stage", "framework", "house"))
    ]
    path, found = rng.choice(spots)
    joint = " " if found.re is _ITEM else ": "
    told = json.dumps(f"{found[2].strip(chr(34))} {secret}", ensure_ascii=rng.random() < 0.3)
    old, text = found[0], texts[path]
    texts[path] = text.replace(old, f"{found[1]}{joint}{told}", 1)
    return path


def in_a_flow_value(texts: Texts, secret: str, rng: random.Random) -> str:
    """The young people's answer, an author's role, what was done."""
    spots = [
        (path, found)
        for path in _notes(texts)
        for found in _INLINE.finditer(_split(texts[path])[0])
        if found[1] != "name"
    ]
    if not spots:
        return in_a_value(texts, secret, rng)
    path, found = rng.choice(spots)
    told = json.dumps(f"{found[2].strip(chr(34))} {secret}", ensure_ascii=False)
    texts[path] = texts[path].replace(found[0], f"{found[1]}: {told}", 1)
    return path


def in_a_title(texts: Texts, secret: str, rng: random.Random) -> str:
    path = rng.choice(_notes(texts))
    one_line = " ".join(secret.split())
    texts[path] = re.sub(
        r"^# .*$", lambda found: f"{found[0]} {one_line}", texts[path], count=1, flags=re.MULTILINE
    )
    return path


def in_a_section(texts: Texts, secret: str, rng: random.Random) -> str:
    path = rng.choice([each for each in _notes(texts) if "\n## " in texts[each]])
    texts[path] = f"{texts[path].rstrip()} {secret}\n"
    return path


def in_a_file_name(texts: Texts, secret: str, rng: random.Random) -> str:
    path = rng.choice([each for each in _notes(texts) if "/" in each])
    folder, _, name = path.rpartition("/")
    slug = re.sub(r"[^\w.'’-]+", rng.choice("- _"), secret)[:80]
    moved = f"{folder}/{name.split('-')[0]}-{slug}.md"
    texts[moved] = texts.pop(path)
    return moved


def instead_of_a_title(texts: Texts, secret: str, rng: random.Random) -> str:
    """Without a title, the file's name is one."""
    path = in_a_file_name(texts, secret, rng)
    texts[path] = re.sub(r"^# .*\n", "", texts[path], count=1, flags=re.MULTILINE)
    return path


def beside_the_author(texts: Texts, secret: str, _rng: random.Random) -> str:
    """A worker may share a surname with a young person, and signs the report."""
    texts["assessment.md"] = texts["assessment.md"].replace("A. Pellow", f"R. {secret}")
    return "assessment.md"


def one_line(text: str) -> str:
    return " ".join(text.split())


PLACES: tuple[Place, ...] = (
    Place("a value", in_a_value, None),
    Place("a value in braces", in_a_flow_value, None),
    Place("a paragraph", in_body(str), None),
    Place("a paragraph of a finding", in_body(str, "findings/"), None),
    Place("a heading", in_body(lambda secret: f"## {one_line(secret)}\n\nSaid there."), None),
    Place("a title", in_a_title, None),
    Place("a section", in_a_section, None),
    Place("a list", in_body(lambda secret: f"- one\n- {one_line(secret)}\n  - two"), None),
    Place("a table", in_body(lambda s: f"| a | b |\n| - | - |\n| {one_line(s)} | c |"), None),
    Place("a code block", in_body(lambda secret: f"```\n{secret}\n```"), None),
    Place("code", in_body(lambda secret: f"Said `{one_line(secret)}` there."), None),
    Place("a quote", in_body(lambda secret: f"> {one_line(secret)}"), None),
    Place(
        "a link", in_body(lambda s: f"[see](https://example.org/{s.replace(' ', '%20')} 'x')"), None
    ),
    Place("a link's title", in_body(lambda s: f'[see](https://example.org "{one_line(s)}")'), None),
    Place("a picture", in_body(lambda s: f"![{one_line(s)}](https://example.org/a.png)"), None),
    Place("raw HTML", in_body(lambda s: f'<p title="{one_line(s)}">said</p>'), None),
    Place(
        "an allowance",
        in_front(lambda s: f"allow: [{{rule: plan.vague, because: {json.dumps(s)}}}]\n"),
        None,
    ),
    Place("a file name", in_a_file_name, None),
    Place("a file name as title", instead_of_a_title, None),
    Place("a comment", in_body(lambda secret: f"<!-- {secret} -->"), quiet=True),
    Place("a comment in a line", in_body(lambda s: f"It was <!-- {s} --> said."), quiet=True),
    Place("an open comment", in_body(lambda secret: f"<!-- {secret}"), quiet=True),
    Place("a comment ahead", in_body(lambda s: f"<!-- {s} -->", ahead=True), quiet=True),
    Place("a YAML comment", in_front(lambda s: f"# {one_line(s)}\n"), quiet=True),
    Place("a key of one's own", in_front(lambda s: f"x-note: {json.dumps(s)}\n"), quiet=True),
    Place("an unknown key", in_front(lambda s: f"remark: {json.dumps(s)}\n")),
    Place("a key", in_front(lambda s: f"{json.dumps(one_line(s))}: there\n")),
    Place("raw notes", in_body(str, "sources/"), quiet=True),
    Place("a heading of raw notes", in_body(lambda s: f"## {one_line(s)}", "sources/"), quiet=True),
    Place("what was taken back", in_file(TAKEN_BACK, lambda s: f"\n{s}\n"), quiet=True),
    Place("a finding that fell", in_file(FALLEN, lambda s: f"\n{s}\n"), quiet=True),
    Place("a private note", in_file("private/notes.md", lambda s: f"\n{s}\n"), quiet=True),
    Place("a stray file", in_file("to-do.md", lambda s: f"{s}\n"), quiet=True),
    Place(
        "the house's words",
        in_file("house/words.yaml", lambda s: f"- {{term: xyzzyx, why: {json.dumps(s)}}}\n"),
        quiet=True,
    ),
    Place("the body of a contributor", in_body(str, "contributors/"), quiet=True),
    Place("the body of an offer", in_body(str, "offers/"), quiet=True),
)
# Only for names: there the file may hold the author's own.
AUTHOR = Place("the author's name", beside_the_author)


def may_hold(place: Place, path: str) -> frozenset[str]:
    """Give the editions in which words planted at a path may come to stand."""
    if place.words_may_stand_in is not None:
        return place.words_may_stand_in
    if place.name == "an allowance":
        return frozenset({"supervision"})
    folder = path.partition("/")[0] if "/" in path else ""
    return MAY_HOLD[folder]


class Planted(NamedTuple):
    secret: Secret
    place: Place
    path: str
