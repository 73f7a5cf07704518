"""Ways in which a file goes wrong: by line, by key, by splicing two, by byte, by its name."""

import random
import re
from collections.abc import Callable, Sequence

from tests.fuzz.hostile import FINDING, IDENTITY_FILE, KEY, SEALED, TEMPLATE, Hostile

_KEY = re.compile(rb"^([ \t-]*)([\w.-]+):(.*)$", re.MULTILINE)

PLACES = (
    FINDING, "assessment.md", "framework.yaml", "house/words.yaml", "house/acronyms.yaml", KEY,
    SEALED, IDENTITY_FILE, TEMPLATE, "house/templates/young-people/report.md.j2",
    "contributors/C1-library-youth-worker.md", "sources/S1-library-youth-worker.md",
    "offers/O1-at-the-library.md", "interventions/I1-light-and-later-doors.md",
    "supervision/P9-x.md", "supervision/V9-x.md", "disclosures/D9-x.md", "learning/L9-x.md",
    "meetings/M9-x.md", "findings/F9-x.md", "to-do.md", "house/house.yaml", "house/framework.yaml",
    "house/frameworks/ours.yaml",
)  # fmt: skip
NAMES = (
    "F4-the-bus-shelter (1).md", "F9-a b.md", "F9-é.md", "F9-e\u0301.md", "F9-%41#x.md",
    "F9-" + "x" * 190 + ".md", "CON.md", "F9-aux..md", "F9-x .md", "f9-X.MD", "F9", "F99999999.md",
    "F9-\x1b[31m.md", "F9-\u202egnp.md", "F9-a\nb.md", "F9-\udcff.md", "~$F9-x.md", "F-1.md",
    "F0.md", "F9-x.sync-conflict-20261123-101010-ABCDEFG.md", "F4-the-bus-shelter-DESKTOP-ABC.md",
    ".F9.new", "F9-[x](y).md", "F9-{{x}}.md", "F9-<b>.md", "F9-Tamsworth.md", "Quelch F9.md",
    "F\u0664-x.md",
)  # fmt: skip
VALUES = (
    "", "[]", "{}", "[[]]", "{a: {b: c}}", "[a, [b]]", "null", "~", "no", "true", "12:30", "007",
    "2026-02-30", "2026-03-01", "0000-00-00", "9999-12-31", "0001-01-01", "10000-01-01", "1e400",
    "2024-02-29", "1" * 30, "-1", "0x1F", "&a x", "*a", "!!python/none", "<<", "|", ">", '"', "'",
    "[S1, S9, F4]", "S1", "F4", "f4", "A1", "YP1", "YP999", "[YP1, yp1]", "author", "supervisor",
    "finding", "placement", "assessment", "strength", "harm", "final", "closed", "places", "roles",
    "[" * 60, "{" * 60, "a # b", "a: b", "- a", "\ufeff", "\x1b[2J", "\u202ex", "\u2028", "\x85",
    "Oriel Tamsworth", "B. Quelch", "Ludo Farrand-Okoro", "Ozzie", "{{ case }}", "%s", "{0}", "\\",
    "[{rule: scope.individual, because: x}]", "[{on: 2026-03-01, says: not_us, words: x}]",
    "{F4: places}", "{F4: , F9: x}", "[{finding: F4, heading: roles, because: x}]", "[{on: x}]",
    "{name: x, role: y}", "[{by: author, name: x, on: 2026-03-01, seal: abc}]", "{words: -1}",
    "../other", "/etc/passwd", "house", "house/../house", ".", "..", "a/b", "a\0b", "x" * 5000,
)  # fmt: skip
LINES = (
    "---", "...", "--- ", "----", "-", "- ", "? ", "? a", ": a", "# x", "#", "## In plain words",
    "## What the service says", "## Summary", "# ", "####### x", "x", "", "\t", "\xa0", "\r", "```",
    "~~~", "````", "<!--", "-->", "<!-- x -->", "> x", ">>> x", "1. x", "* x", "- [ ] x", "|a|b|",
    "|-|-|", "|:-:|", "***", "___", "===", "[a]: b", "[a](b)", "![a](b)", "<b>", "</div>", "&amp;",
    "&#0;", "<script>", "[^1]", "[^1]: x", "$$x$$", "^x^", "http://a.b", "a@b.c", "07700 900123",
    "**a", "_a_", "`a", "\\", "\\\\", "YP1 and YP2", "he hit her", "always", "MARAC", "gang", "he",
    "Oriel", "Tamsworth", "Quelch", "“he said”", "'x", '"', "A.B.C.", "3/4/2026", "12th of May",
    "kind: finding", "id: F4", "id: F9", "heading: places", "nature: strength", "sources: [S1]",
    "allow:", "  - rule: scope.individual", "heard:", "  - on: 2026-03-01", "    says: not_us",
    "{% for a in b %}", "{% endfor %}", "{{ a.b.c }}", "{% include 'x' %}", "{% block x %}", "{#",
    "{{ ''.__class__ }}", "{% extends 'full/report.md.j2' %}", "{% import 'x' as y %}", "{{ 1/0 }}",
    "{% include 'full/report.md.j2' %}", "{% set a = 1 %}", "{{ self }}", "{{ x|y }}", "{{ 1",
    "- {term: x}", "- term: (", "  match: [a, b*, '(a|b)']", "  unless: ['']", "- YP1", "- [a]",
    "YP1: {name: Ann}", "YP1: {name: '(', also: ['.*']}", "YP2:", "YP3: [a]", "1: {name: a}",
    "sides:", "  - id: x", "    headings:", "      - {id: y, label: z}", "status: confirmed",
)  # fmt: skip
MARKS = (
    "\ufeff", "\0", "\x1b[31m", "\x9b", "\x07", "\u202e", "\u2066", "\u200b", "\u200d", "\u2028",
    "\x85", "\xa0", "\u00ad", "\u0301", "\U0001f600", "\ud800", "\udfff", "\x7f", "\r", "\r\n",
    "\n\n", "\t", "%", "\\", "'", '"', "`", "*", "_", "[", "]", "(", ")", "<", ">", "|", "#", ":",
    "- ", "{", "}", "&", "!", "@", "~", "^", "$", "=", ";", ",", ".", "?", "İ", "ß", "ﬁ", "Ǆ",
)  # fmt: skip


def changed(hostile: Hostile, other: Hostile, dice: random.Random) -> Hostile:
    """Give a file changed in one to four ways; `other` is what may be spliced in."""
    for _ in range(dice.choice((1, 1, 2, 2, 3, 4))):
        how = dice.choice(_WAYS)
        hostile = how(hostile, other, dice)
    return hostile


def _line(hostile: Hostile, _other: Hostile, dice: random.Random) -> Hostile:
    """Take out, double, move, indent, or put in a line."""
    lines = hostile.data.split(b"\n")
    at = dice.randrange(len(lines))
    what = dice.randrange(7)
    if what == 0:
        del lines[at : at + dice.choice((1, 1, 2, 5))]
    elif what == 1:
        lines[at:at] = [lines[at]] * dice.choice((1, 1, 2, 10, 60, 300))
    elif what == 2:
        lines.insert(dice.randrange(len(lines)), lines.pop(at))
    elif what == 3:
        lines[at] = dice.choice((b"  ", b"\t", b" ", b"    ", b"- ", b"> ", b"# ")) + lines[at]
    elif what == 4:
        lines[at] = lines[at].strip()
    else:
        lines.insert(at, _bytes(dice.choice(LINES)))
    return hostile._replace(data=b"\n".join(lines))


def _key(hostile: Hostile, other: Hostile, dice: random.Random) -> Hostile:
    """Give a key another value, another name, or a place elsewhere."""
    found = list(_KEY.finditer(hostile.data))
    if not found:
        return _line(hostile, other, dice)
    match = dice.choice(found)
    indent, key, value = match.groups()
    what = dice.randrange(5)
    if what <= 2:
        line = indent + key + b": " + _bytes(dice.choice(VALUES))
    elif what == 3:
        names = [each.group(2) for each in _KEY.finditer(other.data)] or [b"id"]
        line = indent + dice.choice(names) + b":" + value
    else:
        line = match.group() + b"\n" + indent + key + b": " + _bytes(dice.choice(VALUES))
    data = hostile.data[: match.start()] + line + hostile.data[match.end() :]
    return hostile._replace(data=data)


def _splice(hostile: Hostile, other: Hostile, dice: random.Random) -> Hostile:
    """Put a stretch of another file in the place of a stretch of this one."""
    start, end = _stretch(hostile.data, dice)
    first, last = _stretch(other.data, dice)
    data = hostile.data[:start] + other.data[first:last] + hostile.data[end:]
    return hostile._replace(data=data)


def _mark(hostile: Hostile, _other: Hostile, dice: random.Random) -> Hostile:
    """Put in a sign that is easily forgotten, once or many times."""
    at = dice.randint(0, len(hostile.data))
    sign = _bytes(dice.choice(MARKS)) * dice.choice((1, 1, 1, 2, 3, 50, 400))
    return hostile._replace(data=hostile.data[:at] + sign + hostile.data[at:])


def _byte(hostile: Hostile, _other: Hostile, dice: random.Random) -> Hostile:
    """Change, cut or add bytes, so that it need not be text any more."""
    start, _ = _stretch(hostile.data, dice)
    end = min(len(hostile.data), start + dice.choice((0, 1, 1, 2, 20)))
    new = dice.randbytes(dice.choice((0, 0, 1, 2, 4)))
    return hostile._replace(data=hostile.data[:start] + new + hostile.data[end:])


def _whole(hostile: Hostile, _other: Hostile, dice: random.Random) -> Hostile:
    """Change the ends of all lines, the coding, or stop in the middle."""
    data = hostile.data
    what = dice.randrange(5)
    if what == 0:
        data = data.replace(b"\n", b"\r\n")
    elif what == 1:
        data = data.replace(b"\n", b"\r")
    elif what == 2:
        data = data.decode("utf-8", "replace").encode(
            dice.choice(("utf-16", "cp1252", "utf-7")), "replace"
        )
    elif what == 3:
        data = data[: dice.randint(0, len(data))]
    else:
        data = b"\xef\xbb\xbf" + data
    return hostile._replace(data=data)


def _moved(hostile: Hostile, _other: Hostile, dice: random.Random) -> Hostile:
    """Put the same bytes into another place of the case, or under a strange name."""
    if dice.random() < 0.6:
        return hostile._replace(path=dice.choice(PLACES))
    folder = hostile.path.partition("/")[0] if "/" in hostile.path else "findings"
    return hostile._replace(path=f"{folder}/{dice.choice(NAMES)}")


def _stretch(data: bytes, dice: random.Random) -> tuple[int, int]:
    start = dice.randint(0, len(data))
    return start, min(len(data), start + dice.choice((0, 1, 5, 30, 200, 2000)))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


_WAYS: Sequence[Callable[[Hostile, Hostile, random.Random], Hostile]] = (
    *(_line, _line, _line, _key, _key, _key, _key, _splice, _splice, _mark, _mark),
    *(_byte, _whole, _moved),
)
