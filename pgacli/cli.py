"""Where the `pga` program starts. What a command needs is imported only when it runs."""

import gc
import sys

from pgacli.versions import VERSIONS


def program() -> int:
    """Run the words of the command line as the program, and give its exit code."""
    code = main()
    # Before it ends, Python searches everything in memory for reference cycles, twice. That is a
    # seventh of the time of `pga check --help`, to free memory that ends with the process anyway.
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
