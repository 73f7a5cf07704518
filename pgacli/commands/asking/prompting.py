"""One line, typed at a prompt of a terminal."""

import typer

from pgacli.errors import LeftError

# What is said where a question cannot be left for later.
NEEDED = "This one is needed."


def prompted(words: str, ends: str = " ") -> str:
    """Give what is typed behind some words. Raises LeftError for Ctrl+C and Ctrl+D."""
    try:
        said = typer.prompt(words, default="", show_default=False, prompt_suffix=ends)
    except typer.Abort:
        print()
        raise LeftError from None
    return str(said).strip()
