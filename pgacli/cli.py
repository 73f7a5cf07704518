"""The `pga` program: its door. All that a command needs is imported behind it."""

import gc
import sys

from pgacli.versions import VERSIONS


def program() -> int:
    """Be the program: run the words of the command line, give the exit code, and end soon."""
    code = main()
    # Python searches all that is loaded for things that only hold each other, twice, before it
    # ends: a seventh of the time of `pga check --help`, for memory that goes with the process.
    gc.freeze()
    return code


def main(argv: list[str] | None = None) -> int:
    """Run the program and give its exit code. Nothing is raised, and no traceback is printed."""
    words = sys.argv[1:] if argv is None else argv
    if words == ["--version"]:
        try:
            print(VERSIONS, flush=True)
            return 0
        except OSError as error:  # a full disk, or a reader who has gone
            from pgacli.running import not_shown  # noqa: PLC0415

            return not_shown(error)
    from pgacli.running import run  # noqa: PLC0415 - the version needs none of it

    return run(words)
