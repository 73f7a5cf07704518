"""Why a note has no front matter: keys that stand further down, or a line that only looks right."""

import re

_NONE = "the note has no front matter"
# A full disk leaves that, and a synced drive that did not fetch all of its files.
_EMPTY = "the note is empty"
_EMPTY_HINT = (
    "Did it hold words? A backup or the earlier versions of a synced drive have them. Else begin it"
    " with `---`, its keys, and `---`, or delete the file."
)
# Three hyphens with something beside them that no editor shows, or dashes that are no hyphens.
_ODD_LINE = re.compile(r"[\s\\\u200b-\u200f\u2060\ufeff]*[-\u2010-\u2015\u2212]+[\s\u200b\ufeff]*")
_BELOW = re.compile(r"^---[ \t]*\r?\n(?:[ \t]*\r?\n|#.*\n)*[A-Za-z][\w-]*:(?=\s)", re.MULTILINE)


def why_none(text: str) -> tuple[str, str]:
    """Give what is wrong with a note that has no front matter, and what to do."""
    if "\r" in text and "\n" not in text:
        return (
            "all of the note is one line: its lines end in CR alone, as on old Macs",
            "Save it in an editor with line ends of Unix (LF) or of Windows (CRLF).",
        )
    if not text:
        return _EMPTY, _EMPTY_HINT
    first = text.strip().partition("\n")[0]
    if _BELOW.search(text):
        hint = "Move the keys, from `---` to `---`, to the top: nothing may stand above them."
    elif first and _ODD_LINE.fullmatch(text.partition(first)[0].rpartition("\n")[2] + first):
        hint = "Retype its first line: three hyphens, with nothing before or behind them."
    else:
        hint = "Begin the file with `---`, its keys, and `---`; `pga add` lays them down."
    return _NONE, hint
