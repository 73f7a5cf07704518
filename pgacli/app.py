"""The Typer app: it knows the name of every command, and imports the one that is asked for."""

from collections.abc import Iterator, Mapping
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from pgacli.commands import LISTED, Listed
from pgacli.commands.opening.identity import IDENTITY_HELP
from pgacli.for_typer import for_typer
from pgacli.help_page import PURPOSE, WholeSentences, show_plainly, write_front_page
from pgacli.option_slips import refuse_slips
from pgacli.versions import VERSIONS
from pgacli.ways_of_typing import called


def build_app() -> typer.Typer:
    """Give the app."""
    app = _plain_typer(
        name="pga",
        cls=ListedCommands,
        no_args_is_help=True,
        options_metavar="",
        subcommand_metavar="COMMAND [WORDS]...",
        help=PURPOSE,
    )
    app.callback()(_options)
    return app


def _plain_typer(**settings: Any) -> typer.Typer:
    """Give an app without markup: help texts and notes hold brackets that are meant as such."""
    return typer.Typer(
        rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False, **settings
    )


def _options(
    version: bool = typer.Option(False, "--version", help="Show the versions and exit."),
    # Taken from among the words before Typer sees them: it may stand anywhere.
    _identity: str = typer.Option(
        "", "--identity", metavar="FILE", show_default=False, help=IDENTITY_HELP
    ),
) -> None:
    if version:
        print(VERSIONS)
        raise typer.Exit


class ListedCommands(TyperGroup):
    """The commands of the table; none is imported to list them."""

    def __init__(self, **settings: Any) -> None:
        """Take what Typer gives, but the commands of the table."""
        super().__init__(**settings)
        self.commands: Any = _Imported()

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer gives it
        """Give the names, in the order of the table."""
        return list(self.commands)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that a word names, or say which one is meant by it."""
        if args[0] not in self.commands and (meant := called(args[0])):
            ctx.fail(f"No such command '{args[0]}'. Did you mean 'pga {meant}'?")
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - Typer gives it
        """Write the page of all commands, which fits one screen."""
        write_front_page(formatter)


class _Imported(Mapping[str, Any]):
    """Each command by its name, imported when it is taken out."""

    def __getitem__(self, name: str) -> Any:
        return _command(LISTED[name])

    def __iter__(self) -> Iterator[str]:
        return iter(LISTED)

    def __len__(self) -> int:
        return len(LISTED)


def _command(listed: Listed) -> Any:
    """Import a command, or a group of them, and have Typer read its options."""
    found = listed.imported()
    holder = _plain_typer()
    if isinstance(found, typer.Typer):
        for each in found.registered_commands:
            each.callback = for_typer(each.callback) if each.callback else None
        holder.add_typer(found, name=listed.name, cls=WholeSentences)
        group: Any = get_command(holder)
        command = group.commands[listed.name]
    else:
        holder.command(listed.name, context_settings=listed.settings)(for_typer(found))
        command = get_command(holder)
    for each in (command, *getattr(command, "commands", {}).values()):
        refuse_slips(show_plainly(each))
    return command


def click_exception() -> type[Any]:
    """Give the class of all that Typer says by itself: it has Click inside itself from 0.26 on."""
    return typer.BadParameter.__mro__[2]
