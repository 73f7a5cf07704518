"""A baseline: flags that an old case already had, so that only new ones speak.

It holds the rule, the path and the message of each known flag, and no line: text above a flag may
grow without making it new. Messages hold no note text, so the file names nobody.

What no allowance may keep quiet, such as a name in a note, no baseline keeps quiet either: it is
never written to one, and a row of it in a file is passed over.
"""

import json
import os
from collections import Counter
from pathlib import Path

from pgacli.case.files import Refused, read_bytes, why
from pgacli.case.writing.drafts import draft, new_name
from pgacli.case.writing.new_notes import ANYBODY, refuse_to_replace
from pgacli.errors import PgaError
from pgacli.rules.flags.allowances import may_be_allowed
from pgacli.rules.rule import Flag

# Far more than the flags of the largest case; a device has no end.
MOST_BYTES = 50_000_000

Known = Counter[tuple[str, str, str]]


def _mark(flag: Flag) -> tuple[str, str, str]:
    return (flag.rule, flag.place.path, flag.message)


def read_baseline(path: Path) -> Known:
    """Read the flags that a baseline knows. Raises PgaError where it is none."""
    known = _known(path)
    if isinstance(known, Refused):
        raise PgaError(f"cannot read the baseline: {known.said_of('it')}")
    if known is None:
        raise PgaError(f"{path.name} is no baseline; write one with --write-baseline")
    return known


def _known(path: Path) -> Known | Refused | None:
    """Give the flags that a file holds as known; None where it is no baseline."""
    # Whoever names a link as the baseline means the file that it leads to.
    whole = Path(os.path.realpath(path))
    data = read_bytes(whole.parent, whole.name, MOST_BYTES)
    if isinstance(data, Refused):
        return data
    try:
        rows = json.loads(data.decode("utf-8"))["flags"]
        return Counter((row["rule"], row["path"], row["message"]) for row in rows)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def write_baseline(path: Path, flags: tuple[Flag, ...]) -> int:
    """Write the flags as the known ones, and give how many may be.

    Raises PgaError where the file cannot be written, or another file stands there: a slip of the
    shell must not turn a note into a baseline.
    """
    refuse_to_replace(path)
    if path.exists() and not isinstance(_known(path), Counter):
        raise PgaError(
            f"{path.name} is no baseline, and is left alone: name another file, or delete it first"
        )
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
