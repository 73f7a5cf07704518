"""The `pga` program: its door. All that a command needs is imported behind it."""

import sys

from pgacli import __version__


def main(argv: list[str] | None = None) -> int:
    """Run the program and give its exit code. Nothing is raised, and no traceback is printed."""
    words = sys.argv[1:] if argv is None else argv
    if words == ["--version"]:
        print(f"pga {__version__}")
        return 0
    from pgacli.running import run  # noqa: PLC0415 - the version needs none of it

    return run(words)
