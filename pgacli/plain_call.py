"""Reads the plain forms of a command, such as `pga check CASE --format json`, without Typer.

Only what is wholly understood is read: names of options in full, each once, with a value as the
next word or behind `=`. All the rest is Typer's, so that one place explains what does not fit.
"""

from collections.abc import Callable, Iterator
from types import FunctionType, NoneType, UnionType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pgacli.commands import LISTED
from pgacli.commands.words.declared import Argument, Option

Command = Callable[..., Any]

# What is said for the help alone. Any other setting changes what a word means: Typer knows how.
_FOR_THE_HELP = {"help", "metavar", "show_default"}


class NotPlainError(Exception):
    """These words are for Typer."""


class Wanted(NamedTuple):
    """A parameter of a command: what makes its value of a word, and whether it takes several."""

    parameter: str
    make: Callable[[str], Any]
    is_many: bool
    is_needed: bool


def plain_call(words: list[str]) -> tuple[Command, dict[str, Any]] | None:
    """Give the command of these words and its arguments, or nothing where they are for Typer."""
    listed = LISTED.get(words[0]) if words else None
    if listed is None or listed.settings:
        return None
    command = listed.imported()
    try:
        return command, _arguments(command, words[1:])
    except NotPlainError:
        return None


def _arguments(command: Command, words: list[str]) -> dict[str, Any]:
    options, places = _declared(command)
    found: dict[str, Any] = {}
    rest = iter(words)
    for word in rest:
        if word.startswith("-"):
            wanted, value = _option(word, options, rest)
        else:
            wanted, value = next((each for each in places if _has_room(each, found)), None), word
        if wanted is None:
            raise NotPlainError
        _take(wanted, value, found)
    if any(each.is_needed and each.parameter not in found for each in (*places, *options.values())):
        raise NotPlainError
    return found


def _option(
    word: str, options: dict[str, Wanted], rest: Iterator[str]
) -> tuple[Wanted | None, str]:
    """Give the option that a word names, and its value: behind `=`, or the next of the words."""
    name, is_joined, value = word.partition("=")
    wanted = options.get(name)
    is_bare = wanted is not None and wanted.make is bool
    if is_joined and (is_bare or not name.startswith("--")):
        raise NotPlainError
    if is_joined:
        return wanted, value
    return wanted, word if is_bare else next(rest, "")


def _has_room(wanted: Wanted, found: dict[str, Any]) -> bool:
    return wanted.is_many or wanted.parameter not in found


def _take(wanted: Wanted, word: str, found: dict[str, Any]) -> None:
    is_word = word and (wanted.make is bool or not word.startswith("-"))
    if not is_word or not _has_room(wanted, found):
        raise NotPlainError
    try:
        value = wanted.make(word)
    except ValueError:
        raise NotPlainError from None
    if wanted.is_many:
        found.setdefault(wanted.parameter, []).append(value)
    else:
        found[wanted.parameter] = value


def _declared(command: Command) -> tuple[dict[str, Wanted], list[Wanted]]:
    """Give the options of a command by name, and what stands in it by place."""
    options: dict[str, Wanted] = {}
    places: list[Wanted] = []
    for wanted, declared in _parameters(command):
        if isinstance(declared, Option):
            names = declared.names or ("--" + wanted.parameter.replace("_", "-"),)
            options |= dict.fromkeys(names, wanted)
        else:
            places.append(wanted)
    return options, places


def _parameters(command: Command) -> Iterator[tuple[Wanted, Argument]]:
    if not isinstance(command, FunctionType):  # a group of commands, which is Typer's
        raise NotPlainError
    annotations = {name: each for name, each in command.__annotations__.items() if name != "return"}
    # As Python has it, the last of them have values of their own.
    needed = len(annotations) - len(command.__defaults__ or ())
    for number, (parameter, annotation) in enumerate(annotations.items()):
        type_, declared = _parted(annotation)
        if not isinstance(declared, Argument) or declared.settings.keys() - _FOR_THE_HELP:
            raise NotPlainError
        is_many = get_origin(type_) is list
        make = get_args(type_)[0] if is_many else type_
        yield Wanted(parameter, make, is_many, is_needed=number < needed), declared


def _parted(annotation: Any) -> tuple[Any, Any]:
    """Give the type in a declaration, without the None of what may be left out, and the rest."""
    if get_origin(annotation) is not Annotated:
        return annotation, None
    type_, declared = get_args(annotation)
    if isinstance(type_, UnionType):
        (type_,) = set(get_args(type_)) - {NoneType}
    return type_, declared
