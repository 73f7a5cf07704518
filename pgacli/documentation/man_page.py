"""The man page, `docs/pga.1`: made from the help, so that it says what the program says."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from typer.main import get_command

from pgacli import __version__
from pgacli.app import build_app
from pgacli.case.given import option_of, takes_records
from pgacli.case.notes import ADDED_KINDS
from pgacli.commands import COMMANDS
from pgacli.help_page import PURPOSE
from pgacli.wording import first_lower

_ENDS = (
    ("0", "Done."),
    ("1", "There are flags, or pga refuses: the reason is said."),
    ("2", "The command could not do its work."),
)
_ENVIRONMENT = (
    ("PGA_HOUSE", "The folder of a council's own house pack, for cases that name none."),
    ("PGA_IDENTITY", "The file that opens a sealed people key without a passphrase."),
    ("VISUAL, EDITOR", "What --edit opens a note in."),
)


class _Entry(NamedTuple):
    """What is typed, in bold, what it takes, and what it does."""

    typed: str
    takes: str
    help: str


def man_page() -> str:
    """Give the page in roff. It holds no date, so that it changes only with what it says."""
    app: Any = get_command(build_app())
    lines = [f'.TH PGA 1 "" "pga {__version__}" "User commands"']
    lines += [".SH NAME", _text(f"pga - {first_lower(PURPOSE).rstrip('.')}")]
    lines += [".SH SYNOPSIS", ".B pga", ".I COMMAND", _text("[WORDS]...")]
    lines += [".SH OPTIONS", *_entries(_options(app))]
    for title, group in COMMANDS.items():
        lines.append(f".SH {_quoted(title.upper())}")
        for listed in group:
            lines += _command(f"pga {listed.name}", app.commands[listed.name])
    lines += [".SH KEYS OF A NOTE", _text("What `pga add` takes for each kind."), *_kinds()]
    lines += [".SH EXIT STATUS", *_rows(_ENDS), ".SH ENVIRONMENT", *_rows(_ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _command(name: str, command: Any) -> Iterator[str]:
    inner = getattr(command, "commands", None)
    if inner:
        for sub, each in inner.items():
            yield from _command(f"{name} {sub}", each)
        return
    places = [each for each in command.params if each.param_type_name == "argument"]
    words = " ".join(each.metavar if each.required else f"[{_bare(each)}]" for each in places)
    yield f".SS {_quoted(f'{name} {words}'.strip())}"
    yield _text(command.help)
    yield from _entries(_Entry("", _bare(each), each.help) for each in places if each.help)
    yield from _entries(_options(command))


def _bare(argument: Any) -> str:
    return str(argument.metavar).removeprefix("[").removesuffix("]")


def _options(command: Any) -> Iterator[_Entry]:
    for each in command.params:
        if each.param_type_name == "option":
            takes = "" if each.is_flag else str(each.metavar)
            yield _Entry(", ".join(each.opts), takes, each.help or "")
    if not any("--help" in each.opts for each in command.params):
        yield _Entry("--help", "", "Show this message and exit.")


def _kinds() -> Iterator[str]:
    for name, kind in ADDED_KINDS.items():
        yield f".SS {_quoted(f'pga add {name} TITLE')}"
        yield _text(kind.__doc__ or "")
        yield from _entries(
            _Entry(option_of(key), "", field.help)
            for key, field in kind.fields.items()
            if not takes_records(field.type)
        )


def _entries(entries: Iterator[_Entry]) -> Iterator[str]:
    for each in entries:
        yield ".TP"
        typed, takes = _escaped(each.typed), _escaped(each.takes)
        if not (typed and takes):
            yield f".{'B' if typed else 'I'} {_quoted(typed or takes, is_escaped=True)}"
        else:
            yield f".BI {_quoted(typed + ' ', is_escaped=True)} {_quoted(takes, is_escaped=True)}"
        yield _text(each.help)


def _rows(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    return _entries(_Entry(word, "", help_) for word, help_ in rows)


def _text(text: str) -> str:
    """Give a text as one line of roff; a line that begins with a full stop would be an order."""
    line = _escaped(" ".join(text.split()))
    return f"\\&{line}" if line.startswith((".", "'")) else line


def _escaped(text: str) -> str:
    """Give a text in which roff finds nothing of its own, and a hyphen can be copied."""
    for letter, roff in (("\\", "\\e"), ("-", "\\-"), ("“", "\\(lq"), ("”", "\\(rq")):
        text = text.replace(letter, roff)
    return "".join(each if each.isascii() else f"\\[u{ord(each):04X}]" for each in text)


def _quoted(text: str, *, is_escaped: bool = False) -> str:
    line = text if is_escaped else _escaped(text)
    return '"' + line.replace('"', "\\(dq") + '"'
