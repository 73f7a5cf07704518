"""Commands that hold others, such as `pga key seal`."""

import typer

from pgacli.commands import LISTED


def command_group(name: str) -> typer.Typer:
    """Give a group of commands; its help may hold brackets, which are no markup."""
    help_ = LISTED[name].help
    return typer.Typer(name=name, help=help_, no_args_is_help=True, rich_markup_mode=None)
