"""Gives Typer a command whose words are declared without it."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Annotated, Any, get_args, get_origin

import typer

from pgacli.commands.words.declared import Argument, MisuseError, Option

Command = Callable[..., Any]


def for_typer(command: Command) -> Command:
    """Give a command with the same words in Typer's declarations, and with its usage errors."""
    if hasattr(command, "__wrapped__"):
        return command

    @wraps(command)
    def run(**values: Any) -> Any:
        try:
            return command(**values)
        except MisuseError as error:
            raise _usage_error(error) from None

    declared = signature(command)
    words = [
        each.replace(annotation=_in_typer(each.annotation)) for each in declared.parameters.values()
    ]
    run.__annotations__ = {each.name: each.annotation for each in words}
    run.__signature__ = declared.replace(parameters=words)  # type: ignore[attr-defined]
    return run


class AsWrittenError(typer.BadParameter):
    """A usage error whose message stands alone, without "Invalid value" in front of it."""

    def format_message(self) -> str:
        """Give the message as it was written."""
        return self.message


def _usage_error(error: MisuseError) -> typer.BadParameter:
    if error.option:
        return typer.BadParameter(str(error), param_hint=error.option)
    return AsWrittenError(str(error))


def _in_typer(annotation: Any) -> Any:
    if get_origin(annotation) is not Annotated:
        return annotation
    type_, declared = get_args(annotation)
    if not isinstance(declared, Argument):
        return annotation
    make: Any = typer.Option if isinstance(declared, Option) else typer.Argument
    return Annotated[type_, make(*declared.names, **declared.settings)]
