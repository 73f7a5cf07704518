"""`pga add`: one new note, from the template of its kind, under the next free id."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell, tell_closed
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption, refuse_broken_text

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.case.note import Note
    from pgacli.casework.new_note import NewNote
    from pgacli.commands.words.add_words import Words


def add(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="KIND TITLE [--KEY VALUE]...", show_default=False),
    ] = None,
    text: Annotated[str, typer.Option(help="What the note says under its title.")] = "",
    case: CaseOption = None,
    edit: Annotated[bool, typer.Option("--edit", help="Open the note in your editor.")] = False,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Add a note, such as a source or a finding; `pga add KIND --help` lists its keys."""
    from pgacli.casework.new_note import new_text, write_note
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.telling.shown_path import shown_path
    from pgacli.commands.words.add_words import parted
    from pgacli.commands.writing.applying import show_new_note
    from pgacli.commands.writing.editor import editor_command, open_in_editor
    from pgacli.commands.writing.no_names import name_in_file_name

    said = parted(words or [])
    if any(key == "help" for key, _ in said.keys):
        _show_help(said.plain)
        return
    editor = editor_command() if edit else ()
    root, read = asked_case(case, today)
    tell_closed(read)
    new = _new_note(read, said, text)
    if dry_run:
        show_new_note(new.kind, new_text(read, new))
        return
    path = write_note(root, read, new, name_in_file_name(read))
    print(shown_path(path))
    if editor:
        open_in_editor(editor, path)
    else:
        tell(f"Next: {_next_thing(new)}")


def _show_help(plain: Sequence[str]) -> None:
    from pgacli.commands.words.add_words import asked_kind
    from pgacli.commands.words.kind_help import kind_help, kinds_help
    from pgacli.presentation.wrapping import page_width

    width = page_width()
    print(kind_help(asked_kind(plain[0]), width) if plain else kinds_help(width), end="")


def _new_note(case: "Case", said: "Words", text: str) -> "NewNote":
    """Give the note that was asked for; on a terminal, what it lacks is asked for.

    Raises usage errors for all that does not fit.
    """
    from pgacli.case.given import read_given
    from pgacli.casework.new_note import NewNote
    from pgacli.commands.asking.answering import can_ask
    from pgacli.commands.writing.no_names import refuse_names

    kind, title = _kind_and_title(said.plain)
    texts = list(_texts(kind, title, text, said))
    refuse_broken_text(texts)
    refuse_names(case, texts)
    values, problems = read_given(kind, said.keys, case)
    if problems:
        raise MisuseError("\n".join(problems))
    new = NewNote(kind, title, values, text.strip("\n"))
    if can_ask() and (not title or new.dated(case).missing()):
        from pgacli.commands.asking.guided import complete

        new = complete(case, new)
    return new.dated(case)


def _kind_and_title(plain: Sequence[str]) -> "tuple[type[Note], str]":
    """Give the kind and the title; on a terminal the kind is asked for, and the title later."""
    from pgacli.commands.asking.answering import can_ask
    from pgacli.commands.words.add_words import asked_kind, kind_and_title

    if len(plain) > 1 or not can_ask():
        return kind_and_title(plain)
    if plain:
        return asked_kind(plain[0]), ""
    from pgacli.commands.asking.guided import ask_kind

    return ask_kind(), ""


def _texts(kind: "type[Note]", title: str, text: str, said: "Words") -> Iterator[tuple[str, str]]:
    """Give all that would be written and must hold no name, with the option that says it."""
    from pgacli.case.given import option_of
    from pgacli.commands.writing.no_names import is_own_name

    yield "TITLE", title
    yield "--text", text
    for key, value in said.keys:
        if value is not None and not is_own_name(kind, key):
            yield option_of(key), value


def _next_thing(new: "NewNote") -> str:
    from pgacli.wording import joined

    missing = [f"`{name}`" for name in new.missing()]
    if missing:
        return f"write {joined(missing)} in it; it cannot do without."
    asked = new.asked_next()
    if not asked:
        return "`pga check` says what else there is to do."
    field = new.kind.fields[asked]
    place = f"“{field.section}”" if field.section else f"`{asked}`"
    return f"write {place} in it. {field.help}"
