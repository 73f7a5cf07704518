"""A baseline: flags that an old case already had, so that only new ones speak.

It holds the rule, the path and the message of each known flag, and no line: text above a flag may
grow without making it new. Messages hold no note text, so the file names nobody.

What no allowance may keep quiet, such as a name in a note, no baseline keeps quiet either: it is
never written to one, and a row of it in a file is passed over.
"""

import json
from collections import Counter
from pathlib import Path

from pgacli.case.drafts import draft, new_name
from pgacli.case.files import why
from pgacli.case.writing import ANYBODY
from pgacli.errors import PgaError
from pgacli.rules.allowances import may_be_allowed
from pgacli.rules.rule import Flag

Known = Counter[tuple[str, str, str]]


def _mark(flag: Flag) -> tuple[str, str, str]:
    return (flag.rule, flag.place.path, flag.message)


def read_baseline(path: Path) -> Known:
    """Read the flags that a baseline knows. Raises PgaError where it is none."""
    try:
        rows = json.loads(path.read_text("utf-8"))["flags"]
        return Counter((row["rule"], row["path"], row["message"]) for row in rows)
    except OSError as error:
        raise PgaError(f"cannot read the baseline: {why(error)}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise PgaError(f"{path.name} is no baseline; write one with --write-baseline") from None


def write_baseline(path: Path, flags: tuple[Flag, ...]) -> int:
    """Write the flags as the known ones, and give how many may be.

    Raises PgaError where the file cannot be written.
    """
    known = [flag for flag in flags if may_be_allowed(flag.rule)]
    rows = [dict(zip(("rule", "path", "message"), _mark(flag), strict=True)) for flag in known]
    text = json.dumps({"version": 1, "flags": rows}, ensure_ascii=False, indent=1) + "\n"
    try:
        with draft(path.with_name(new_name()), text.encode(), ANYBODY) as part:
            part.replace(path)
    except OSError as error:
        raise PgaError(f"cannot write the baseline: {why(error)}") from None
    return len(known)


def new_flags(flags: tuple[Flag, ...], known: Known) -> tuple[Flag, ...]:
    """Give the flags that the baseline does not know; of two alike, the later is the new one."""
    left = known.copy()
    new = []
    for flag in flags:
        if may_be_allowed(flag.rule) and left[_mark(flag)] > 0:
            left[_mark(flag)] -= 1
        else:
            new.append(flag)
    return tuple(new)
