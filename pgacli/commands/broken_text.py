"""Words of a command line that are no text."""

from collections.abc import Iterable

from pgacli.commands.declared import MisuseError


def refuse_broken_text(texts: Iterable[tuple[str, str]]) -> None:
    """Raise MisuseError where a word is no text: a terminal can pass on bytes that are none."""
    for option, text in texts:
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            raise MisuseError(f"{option} holds something that is not text")
