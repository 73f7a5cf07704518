"""The help pages: one screen for all commands, and whole sentences wherever there are fewer."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from typer.core import TyperGroup

from pgacli.commands import PAGE

PURPOSE = "Write, check and render a peer group assessment kept in plain Markdown notes."
OTHERS = "Other commands"

# The longest names of any line, so that the gists of all sections stand in one column.
_NAMES_WIDTH = max(len(", ".join(line.names)) for group in PAGE.values() for line in group)


def write_front_page(formatter: Any) -> None:
    """Write `pga --help`: what is needed first stands first, and nothing scrolls away."""
    formatter.write("Usage: pga COMMAND [WORDS]...     pga COMMAND --help says more of one\n")
    formatter.write(f"{PURPOSE}\n")
    for title, lines in PAGE.items():
        with formatter.section(title):
            formatter.write_dl(
                [(f"{', '.join(line.names):{_NAMES_WIDTH}}", line.gist) for line in lines]
            )
    formatter.write("\nOptions: --version, and --identity FILE to open a sealed people key\n")


class Row(NamedTuple):
    """A command on the page: the title it stands under, its name and its sentence."""

    title: str
    name: str
    help: str


class GroupedCommands(TyperGroup):
    """Lists commands under the title that each was given, in the order in which they were added.

    Typer draws such groups with Rich alone, and without it cuts each help text at 45 letters.
    """

    def rows(self, ctx: Any) -> Iterator[Row]:
        """Give the rows of the page."""
        for name in self.list_commands(ctx):
            command: Any = self.get_command(ctx, name)
            if command is not None and not command.hidden:
                title = getattr(command, "rich_help_panel", None) or OTHERS
                yield Row(title, name, command.get_short_help_str(limit=200))

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write one section a group."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for title, name, sentence in self.rows(ctx):
            groups.setdefault(title, []).append((name, sentence))
        for title, rows in groups.items():
            with formatter.section(title):
                formatter.write_dl(rows)


def show_plainly(command: Any) -> Any:
    """Show what a command takes as people write it: TEXT and not <str>, FILE and not {file}.

    How Typer writes these differs from one release to the next.
    """
    for each in command.params:
        if each.param_type_name == "argument":
            each.metavar = each.metavar or each.name.upper()
            each.make_metavar = _argument(each.metavar, each.required)
        elif each.metavar is None and not getattr(each, "is_flag", False):
            choices = getattr(each.type, "choices", None)
            word = "PATH" if "path" in each.type.name else "TEXT"
            each.metavar = "|".join(map(str, choices)) if choices else word
    return command


def _argument(word: str, is_required: bool) -> Callable[..., str]:
    def metavar(*_: Any, usage: bool = False, **__: Any) -> str:
        return f"[{word}]" if usage and not is_required and not word.startswith("[") else word

    return metavar
