"""The one family of errors, and the exit codes of every command."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the program tells its caller when it ends."""

    CLEAN = 0
    FLAGS = 1
    COULD_NOT_WORK = 2


class PgaError(Exception):
    """The program could not do its work; the text is the message for the person at the keyboard."""

    code = ExitCode.COULD_NOT_WORK


class LeftError(PgaError):
    """Somebody left a question at the keyboard, before anything was written."""

    def __init__(self) -> None:
        super().__init__("stopped; nothing was written")


class RefusedError(PgaError):
    """The program could do it and will not: the report must not go out as it stands."""

    code = ExitCode.FLAGS
