"""The page docs/case-folder.md: every kind of note and its keys, from their declarations."""

import inspect
import re
from collections.abc import Iterator

from pgacli.case.fields.declared import Field, Part, Record
from pgacli.case.fields.types import Choice, Many
from pgacli.case.framework import Framework
from pgacli.case.note import Note
from pgacli.case.notes import KINDS
from pgacli.presentation.meanings import MEANINGS

_HEAD = """\
# The case folder

<!-- Written by `make docs` from the declarations in pgacli/case. Mend the words there. -->

A case is one folder of plain Markdown notes. The folder is all there is: no database stands behind
it, and any editor may write it. `pga new DIR` makes one, and `pga add KIND TITLE` adds a note.

```
{tree}
```

## How a note is written

A note begins with its keys between two lines of `---`. Under them stands the text, in Markdown:

```markdown
---
heading: trusted-adults
nature: good_practice
sources: [S1, S6]
---
# A youth worker who stayed

She has been at the club for six years, and the group goes to her first.

## How this helps keep the group safe

The group already has an adult to turn to. The plan can build on her.
```

- **The folder and the file name say what it is.** `findings/F3-a-safe-place.md` is finding F3. The
  rest of the name is for people to read. Never put a young person's name there.
- **The title** is the first `# ` heading.
- **Young people stand under codes**, such as YP1. Who they are stands in `private/people.yaml`,
  and nowhere else: `YP1: {{name: …, also: [a nickname]}}`. That folder never leaves your machine.
  Names are looked for under `name` and `also`; what stands under `x-` keys is not looked for.
  `pga key seal` encrypts the file, and `pga key open` brings it back to be edited.
- **Dates** are written year first: 2026-04-09.
- **A list** may hold one value without brackets: `sources: S1`.
- **Some text may stand in the body**, under a heading of its own: the tables name it. That spares
  you the quotes that YAML asks for around a colon.
- **`kind` and `id`** may be written too. Where they disagree with the file, that is a flag.
- **Keys of your own** begin with `x-`. Nothing else reads them.
- **A footnote** is `[^1]` in the text and `[^1]: its words` on a line of their own. Reports print
  the words in brackets where the mark stands. The young people are given their own part's alone.
- **A comment** is `<!-- … -->` in the text, or `# …` among the keys. It never reaches a report. In
  code, or behind a backslash, `<!--` is text.
- **All else in the text of a finding or a lesson** is printed, under whatever heading: “Notes to
  self” too. What is for you alone belongs in a comment.

In the tables, a key in **bold** must be there: without it the note has an error. All else is
optional, or is asked for at the stage where it is due: see [the rules](rules.md).
"""

_OWN_FRAMEWORK = """\
## framework.yaml

A case may hold its own framework, with your council's words for the headings. Start from the
shipped one, which `pga headings` shows. Keep the ids: notes name headings by them.
"""

_FIXED = (
    ("framework.yaml", "optional: your council's own headings"),
    ("house/", "optional: your council's own templates and words"),
    ("private/people.yaml", "who the codes are. Never rendered, ignored by git"),
    ("private/people.yaml.age", "the same, where `pga key seal` has sealed it"),
    ("reports/", "what `pga render` writes. Never read, ignored by git"),
)


def case_page() -> str:
    """Give the whole page."""
    parts = [_HEAD.format(tree=_tree()), *map(_kind, KINDS.values())]
    allow = "\n".join(["## Keys of every note\n", _table(Note)])
    return "\n".join([*parts, allow, _OWN_FRAMEWORK, _table(Framework)])


def _tree() -> str:
    rows = [(_path(kind), re.split(r"[:;.]", _about(kind))[0]) for kind in KINDS.values()]
    lines = [f"  {path:<24} {about}" for path, about in [*rows, *_FIXED]]
    return "\n".join(["my-case/", *lines])


def _path(kind: type[Note]) -> str:
    return f"{kind.folder}/{kind.letter}1-….md" if kind.folder else "assessment.md"


def _about(kind: type[Note]) -> str:
    return " ".join((inspect.getdoc(kind) or "").split())


def _kind(kind: type[Note]) -> str:
    return f"## {kind.kind}\n\n`{_path(kind)}`: {_about(kind)}\n\n{_table(kind)}"


def _table(record: type[Record]) -> str:
    rows = [f"| {key} | {takes} | {help_} |" for key, takes, help_ in _rows(record)]
    return "\n".join(["| key | takes | what it is for |", "|---|---|---|", *rows]) + "\n"


def _rows(record: type[Record], trail: str = "") -> Iterator[tuple[str, str, str]]:
    for name, field in _own_first(record):
        key = trail + name.rstrip("_")
        shown = f"**`{key}`**" if field.is_required else f"`{key}`"
        yield shown, _cell(_takes(field)), _cell(f"{_help(field)} {_meanings(name, field)}".strip())
        inner = _inner(field)
        if inner is not None:
            yield from _rows(inner, key + ".")


def _own_first(record: type[Record]) -> Iterator[tuple[str, Field]]:
    """Give the fields that are the record's own: what every note has is told once."""
    shared = Note.fields if record is not Note and issubclass(record, Note) else {}
    return ((name, field) for name, field in record.fields.items() if name not in shared)


def _inner(field: Field) -> type[Record] | None:
    each = field.type.of_one
    return each.record if isinstance(each, Part) else None


def _takes(field: Field) -> str:
    if _inner(field) is not None:
        many = isinstance(field.type, Many)
        return "a list, each with the keys below" if many else "the keys below"
    section = f", or the section “{field.section}”" if field.section else ""
    return field.type.words + section


def _help(field: Field) -> str:
    """Give the help text, without a list of choices that the column before it shows already."""
    each = field.type.of_one
    if not isinstance(each, Choice):
        return field.help
    choices = "(?:, | or )".join(map(re.escape, each.choices))
    return re.sub(rf"(\A|:) ?{choices}(?=\.)", "", field.help).lstrip(". ")


def _meanings(name: str, field: Field) -> str:
    """Say what each word of a list means, where that is laid down and the help does not say it."""
    meanings = MEANINGS.get(name, {}) if isinstance(field.type, Choice) else {}
    if not meanings or all(word in _help(field) for word in meanings):
        return ""
    return "; ".join(f"`{word}`: {meaning}" for word, meaning in meanings.items()) + "."


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
