"""A usage error in words of its own."""

from collections.abc import Iterable

import typer


class Misused(typer.BadParameter):
    """Ends the command with exit code 2 and the usage line, without "Invalid value" in front.

    A command that is declared without Typer raises `MisuseError` of `declared` in its place.
    """

    def format_message(self) -> str:
        """Give the message as it was written."""
        return self.message


def refuse_broken_text(texts: Iterable[tuple[str, str]]) -> None:
    """Raise a usage error where a word is no text: a terminal can pass on bytes that are none."""
    for option, text in texts:
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            raise Misused(f"{option} holds something that is not text")
