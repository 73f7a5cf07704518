"""What `pga add KIND --help` shows: the keys of a kind, from their declarations."""

from collections.abc import Iterator

from pgacli.case.fields.references import Code
from pgacli.case.fields.types import Choice, Day
from pgacli.case.given import option_of, takes_records, words_of
from pgacli.case.note import Note
from pgacli.case.notes import ADDED_KINDS
from pgacli.presentation.meanings import MEANINGS
from pgacli.presentation.wrapping import wrapped

_GENERAL = {
    "--text TEXT": "What the note says under its title.",
    "--case DIR": "The case folder. Left out: the one that you are in.",
    "--edit": "Open the note in your editor (VISUAL or EDITOR).",
    "--dry-run": "Show what would be written; write nothing.",
    "--today DATE": "The day of the note, where it has one and none is given.",
}


def kinds_help(width: int) -> str:
    """Give the page about all kinds."""
    rows = [
        wrapped(f"{name:14}{kind.__doc__}", width, "  ", " " * 16)
        for name, kind in ADDED_KINDS.items()
    ]
    usage = "Usage: pga add [KIND] [TITLE] [--KEY VALUE]..."
    title = (
        "Add a note under the next free id. On a terminal you are asked for what you leave out."
        " `pga add KIND --help` lists the keys of a kind."
    )
    example = 'Such as: pga add finding "A place to be safe" --heading places --nature strength'
    parts = [usage, wrapped(title, width), "Kinds:\n" + "\n".join(rows), wrapped(example, width)]
    return "\n\n".join([*parts, _general(width)])


def kind_help(kind: type[Note], width: int) -> str:
    """Give the page about one kind."""
    usage = f"Usage: pga add {kind.kind} [TITLE] [--KEY VALUE]..."
    keys = "\n".join(_rows(kind, width))
    many = "A key that takes several takes them with commas, or is said again."
    if any(isinstance(field.type.of_one, Code) for field in kind.fields.values()):
        many += " For codes, `all` is everybody in the group."
    if any(isinstance(field.type, Day) for field in kind.fields.values()):
        many += ' A day may be said in words: yesterday, "in 8 weeks", "3 November 2026".'
    parts = [usage, wrapped(kind.__doc__ or "", width), "Keys:\n" + keys, wrapped(many, width)]
    return "\n\n".join([*parts, _general(width)])


def _general(width: int) -> str:
    rows = (
        wrapped(f"{option:15}{help_}", width, "  ", " " * 17) for option, help_ in _GENERAL.items()
    )
    return "\n".join(["Options:", *rows, ""])


def _rows(kind: type[Note], width: int) -> Iterator[str]:
    for name, field in kind.fields.items():
        if takes_records(field.type):
            continue
        need = " Needed." if field.is_required else ""
        # The help of a choice lists its words already.
        is_plain = isinstance(field.type, Choice) or field.type.words.endswith("text")
        words = "" if is_plain else f" It takes {words_of(field.type)}."
        yield wrapped(f"{option_of(name):18}{field.help}{need}{words}", width, "  ", " " * 20)
        if isinstance(field.type, Choice):
            for word, meaning in MEANINGS.get(name, {}).items():
                yield wrapped(f"{word}: {meaning}", width, " " * 22, " " * 24)
