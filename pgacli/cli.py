"""Where the `pga` program starts. What a command needs is imported only when it runs."""

import gc
import os
import sys

from pgacli.versions import VERSIONS

# How many new objects there must be before Python looks for reference cycles. Its own 700 cost a
# fourteenth of the time of a check, and the program makes hardly any cycles and soon ends. It is
# not turned off: `pga check --watch` checks a case all day.
_TIDIED_AT = 50_000


def program() -> None:
    """Run the words of the command line as the program, and end it with the exit code."""
    code = main()
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except OSError:  # nobody takes what is left; the exit code still tells how it went
        pass
    # Python would first free all of its memory piece by piece, which goes with the process anyway:
    # a thirtieth of the time of `pga headings`.
    os._exit(code)


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
    gc.set_threshold(_TIDIED_AT)
    from pgacli.running import run  # noqa: PLC0415 - the version needs none of it

    return run(words)
