"""How a command declares its words, without Typer: that takes four times as long as Python to load.

`pgacli.plain_call` reads plain words by these declarations, and `pgacli.for_typer` gives them to
Typer for all the rest: help, completion, and whatever does not fit.
"""

from typing import Any

from pgacli.errors import PgaError


class Argument:
    """What stands in a command by its place. Names and settings are those of Typer's Argument."""

    def __init__(self, *names: str, **settings: Any) -> None:
        self.names = names
        self.settings = settings


class Option(Argument):
    """What has a name with two dashes. Names and settings are those of Typer's Option."""


class MisuseError(PgaError):
    """The words do not fit the command; Typer says it under the usage line.

    `option` is what does not fit; without one, the message stands alone.
    To be raised before anything is done: the command may be called a second time, by Typer.
    """

    def __init__(self, message: str, option: str = "") -> None:
        super().__init__(message)
        self.option = option
