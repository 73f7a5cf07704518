"""The help pages: one screen for all commands, and whole sentences wherever there are fewer."""

from collections.abc import Callable
from typing import Any

from typer.core import TyperGroup

from pgacli.commands import PAGE
from pgacli.presentation.wrapping import wrapped

PURPOSE = "Write, check and render a peer group assessment kept in plain Markdown notes."

# The longest names of any line, so that the gists of all sections stand in one column.
_NAMES_WIDTH = max(len(", ".join(line.names)) for group in PAGE.values() for line in group)


def write_front_page(formatter: Any) -> None:
    """Write `pga --help`: what is needed first stands first, and nothing scrolls away."""
    usage = "Usage: pga COMMAND [WORDS]...     pga COMMAND --help says more of one"
    for line in (usage, PURPOSE):
        formatter.write(f"{wrapped(line, formatter.width)}\n")
    for title, lines in PAGE.items():
        with formatter.section(title):
            formatter.write_dl(
                [(f"{', '.join(line.names):{_NAMES_WIDTH}}", line.gist) for line in lines]
            )
    options = "Options: --version, and --identity FILE to open a sealed people key"
    formatter.write(f"\n{wrapped(options, formatter.width, hanging='  ')}\n")


class WholeSentences(TyperGroup):
    """A group that lists its commands with their whole sentences: Typer cuts each at 45 letters."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write a line for each command, in the order in which they were added."""
        commands: Any = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, each.get_short_help_str(limit=200)) for name, each in commands]
            )


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
