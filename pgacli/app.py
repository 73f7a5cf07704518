"""The Typer app: every command in its group, the ones that are needed first on top."""

from typing import Any

import typer

from pgacli import __version__
from pgacli.commands.add import ANY_KEY, add
from pgacli.commands.check import check
from pgacli.commands.close import close
from pgacli.commands.compare import compare
from pgacli.commands.demo import demo
from pgacli.commands.explain import explain
from pgacli.commands.headings import headings
from pgacli.commands.hear import hear
from pgacli.commands.import_ import import_
from pgacli.commands.new import new
from pgacli.commands.next import next_
from pgacli.commands.place import place
from pgacli.commands.rename import rename
from pgacli.commands.render import render
from pgacli.commands.review import review
from pgacli.commands.schema import schema
from pgacli.commands.share import share
from pgacli.commands.sign import sign
from pgacli.commands.stage import stage
from pgacli.commands.status import status
from pgacli.commands.template import template
from pgacli.commands.trace import trace
from pgacli.commands.withdraw import withdraw
from pgacli.help_page import GroupedCommands

# The groups of `pga --help`, in their order. Within a group, commands stand as they are added.
START = "Start here"
WORK = "Work on a case"
LOOK_UP = "Look up"
HOUSE = "Your council's own"


def build_app() -> typer.Typer:
    """Give the app. Markup is off: help texts and notes hold brackets that are meant as such."""
    app = typer.Typer(
        name="pga",
        cls=GroupedCommands,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        help="Write, check and render a peer group assessment kept in plain Markdown notes.",
    )
    app.command(rich_help_panel=START)(new)
    app.command(rich_help_panel=START)(check)
    app.command(rich_help_panel=START)(render)
    app.command(rich_help_panel=WORK)(status)
    app.command("next", rich_help_panel=WORK)(next_)
    app.command(rich_help_panel=WORK, context_settings=ANY_KEY)(add)
    app.command("import", rich_help_panel=WORK)(import_)
    app.command(rich_help_panel=WORK)(place)
    app.command(rich_help_panel=WORK)(compare)
    app.command(rich_help_panel=WORK)(hear)
    app.command(rich_help_panel=WORK)(sign)
    app.command(rich_help_panel=WORK)(stage)
    app.command(rich_help_panel=WORK)(share)
    app.command(rich_help_panel=WORK)(trace)
    app.command(rich_help_panel=WORK)(rename)
    app.command(rich_help_panel=WORK)(withdraw)
    app.command(rich_help_panel=WORK)(review)
    app.command(rich_help_panel=WORK)(close)
    for each in (headings, explain, demo, schema):
        app.command(rich_help_panel=LOOK_UP)(each)
    app.add_typer(template, cls=GroupedCommands, rich_help_panel=HOUSE)
    app.callback()(_options)
    return app


def _options(
    version: bool = typer.Option(False, "--version", help="Show the version and exit."),
) -> None:
    if version:
        print(f"pga {__version__}")
        raise typer.Exit


def usage_error() -> type[Any]:
    """Give the class of usage errors, which Typer has inside itself from 0.26 on."""
    return typer.BadParameter.__mro__[2]


def abort() -> type[Exception]:
    """Give the class of what a prompt raises when it is left."""
    return typer.Abort
