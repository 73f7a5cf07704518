"""The page of `pga --help`: commands in groups, each with its whole sentence."""

from typing import Any

from typer.core import TyperGroup

OTHERS = "Other commands"


class GroupedCommands(TyperGroup):
    """Lists commands under the title that each was given, in the order in which they were added.

    Typer draws such groups with Rich alone, and without it cuts each help text at 45 letters.
    """

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write one section a group."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for name in self.list_commands(ctx):
            command: Any = self.get_command(ctx, name)
            if command is None or command.hidden:
                continue
            title = getattr(command, "rich_help_panel", None) or OTHERS
            row = (name, command.get_short_help_str(limit=200))
            groups.setdefault(title, []).append(row)
        for title, rows in groups.items():
            with formatter.section(title):
                formatter.write_dl(rows)
