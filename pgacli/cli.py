"""The `pga` program: its door. All that a command needs is imported behind it."""

import sys

from pgacli.versions import VERSIONS


def main(argv: list[str] | None = None) -> int:
    """Run the program and give its exit code. Nothing is raised, and no traceback is printed."""
    words = sys.argv[1:] if argv is None else argv
    if words == ["--version"]:
        print(VERSIONS)
        return 0
    from pgacli.running import run  # noqa: PLC0415 - the version needs none of it

    return run(words)
