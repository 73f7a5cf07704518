"""Sentences of a command, wrapped to the terminal: by itself it would break them within a word."""

import sys


def tell(text: str, hanging: str = "") -> None:
    """Print a sentence, or several in a line each. What is wrapped stays as far in as its line."""
    from pgacli.presentation.wrapping import fitted

    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        print(fitted(line, sys.stdout, indent + hanging))


def tell_beside(text: str) -> None:
    """Print a sentence on standard error: beside the output, and no part of it."""
    from pgacli.presentation.wrapping import fitted

    print(fitted(f"pga: {text}", sys.stderr), file=sys.stderr)
