"""Running a command: the one place where errors become exit codes."""

import errno
import os
import sys
from contextlib import suppress
from typing import Any, cast

from pgacli.commands.opening.identity import without_identity
from pgacli.commands.words.declared import MisuseError
from pgacli.errors import ExitCode, PgaError
from pgacli.plain_call import plain_call
from pgacli.screen import NotShownError, guarded_streams
from pgacli.ways_of_typing import pasted, usual

# What Typer gives for Ctrl+C, in place of raising.
INTERRUPTED = 130
# The error number for writing to a reader who has gone.
_LEFT = errno.EINVAL if os.name == "nt" else errno.EPIPE


def run(words: list[str]) -> int:
    """Run a command and give its exit code. Nothing is raised, and no traceback is printed."""
    with guarded_streams():
        if shell := os.environ.get("_PGA_COMPLETE"):
            from pgacli.completion import answer  # noqa: PLC0415 - only a shell asks

            answer(shell, words)
            return ExitCode.CLEAN
        return _answer(words)


def _answer(words: list[str]) -> int:
    try:
        return _code(usual(without_identity(words)))
    except PgaError as error:
        return _say("\n".join(filter(None, (str(error), pasted(words)))), error.code)
    except (BrokenPipeError, NotShownError) as error:
        return not_shown(error)
    except KeyboardInterrupt:
        return _say("stopped; no file was left half-written", ExitCode.COULD_NOT_WORK)
    except (OSError, UnicodeEncodeError) as error:
        return _say(_from_outside(error), ExitCode.COULD_NOT_WORK)
    # The one place that must catch everything.
    except BaseException as error:
        if not _is_fault(error):
            raise
        return _say(_unexpected(error), ExitCode.COULD_NOT_WORK)


def _is_fault(error: BaseException) -> bool:
    """A library in Rust that gives up raises what is no Exception."""
    return isinstance(error, Exception) or type(error).__module__ == "pyo3_runtime"


def _code(words: list[str]) -> int:
    code = _plainly(words)
    if code is None:
        code = _through_typer(words)
    sys.stdout.flush()
    return int(code or ExitCode.CLEAN)


def _plainly(words: list[str]) -> int | None:
    """Run a command without Typer; nothing where that has to explain what does not fit."""
    call = plain_call(words)
    if call is None:
        return None
    command, arguments = call
    try:
        return int(command(**arguments) or ExitCode.CLEAN)
    except MisuseError:
        return None


def _through_typer(words: list[str]) -> int | None:
    import typer  # noqa: PLC0415 - most runs do without

    from pgacli.app import build_app, click_exception  # noqa: PLC0415

    app = build_app()
    try:
        code = app(words, prog_name="pga", standalone_mode=False)
    except click_exception() as error:
        # What is missing has no words of its own; its help says what belongs there.
        error.message = error.message or getattr(getattr(error, "param", None), "help", "")
        error.show()
        told = pasted(words)
        return _say(told, ExitCode.COULD_NOT_WORK) if told else ExitCode.COULD_NOT_WORK
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit:  # what Typer does where the reader of the help has gone
        raise BrokenPipeError from None
    if code == INTERRUPTED:
        raise KeyboardInterrupt
    return cast("int | None", code)


def _say(message: str, code: ExitCode) -> int:
    from pgacli.presentation.wrapping import fitted  # noqa: PLC0415 - most runs say nothing here

    lines = [fitted(line, sys.stderr) for line in f"pga: {message}".splitlines()]
    try:
        print("\n".join(lines), file=sys.stderr, flush=True)
    except OSError:  # nobody can be told, and the exit code still tells it
        _let_go(sys.stderr)
    return code


def not_shown(error: OSError) -> int:
    """Give the exit code for output that nobody takes, and say so where that is a fault."""
    _let_go(sys.stdout)
    if isinstance(error, BrokenPipeError) or error.errno == _LEFT:
        # The reader of our output has gone (`pga check | head`): that is no fault of anybody's.
        return ExitCode.COULD_NOT_WORK
    from pgacli.case.files import why  # noqa: PLC0415 - most runs end well

    return _say(
        f"what there is to say could not be written: {why(error)}. If the command changes notes,"
        " look at them before you run it again.",
        ExitCode.COULD_NOT_WORK,
    )


def _let_go(stream: Any) -> None:
    """Drop what a stream has not written yet: Python would try once more as the program ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _from_outside(error: OSError | UnicodeEncodeError) -> str:
    """Say what the system would not do, without the path: it may hold a name."""
    if isinstance(error, UnicodeEncodeError):
        return "a word that was given holds something that is not text: type it again"
    from pgacli.case.files import why  # noqa: PLC0415 - most runs end well

    return (
        f"the system would not do it: {why(error)} ({_steps(error)})."
        " Look at the names and folders that you gave, and at who may use them."
    )


def _unexpected(error: BaseException) -> str:
    """Say where the program broke, and never what it was reading: that may hold a name."""
    return (
        f"this is a fault in pga itself ({type(error).__name__} at {_steps(error)})."
        " No file was left half-written. Please report the words in brackets; they name nobody."
    )


def _steps(error: BaseException) -> str:
    """Give the last places in the program that an error came through."""
    import traceback  # noqa: PLC0415 - only for a program that broke
    from pathlib import Path  # noqa: PLC0415

    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "pgacli" in frame.filename] or frames
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in own[-4:])
