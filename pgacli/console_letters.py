"""Stand-ins for what an old console has no letters for: an error handler for its encoding.

Windows still gives programs cp1252 or cp437, and some servers plain ASCII. Nothing that stands in
is a double quote or a backslash, so that JSON and CSV remain what they are.
"""

import codecs
import unicodedata

HANDLER = "pga-stand-in"

_STAND_INS = {
    **dict.fromkeys("“”„‟«»‘’‚‛′″", "'"),
    **dict.fromkeys("‐‑‒–—―−·", "-"),
    **dict.fromkeys("•●◦▪", "*"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2009\u202f", " "),
    **dict.fromkeys("─━═", "-"),
    **dict.fromkeys("│┃║", "|"),
    **dict.fromkeys("┌┐└┘├┤┬┴┼╭╮╯╰", "+"),
    "…": "...",
    "○": "o",
    "→": "->",
    "←": "<-",
    "✓": "+",
    "✗": "x",
    "ß": "ss",
}


def stand_in(error: UnicodeError) -> tuple[str, int]:
    """Put others for the letters that an encoding lacks, and say where to go on."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_for, error.object[error.start : error.end])), error.end


def _for(sign: str) -> str:
    """Give a sign's stand-in: a letter without its accent at least, or `?`."""
    found = _STAND_INS.get(sign) or unicodedata.normalize("NFKD", sign)
    bare = "".join(each for each in found if each.isascii() and each not in '"\\')
    # A joining mark or an accent by itself stands for nothing.
    return bare or ("" if unicodedata.category(sign) in ("Mn", "Cf") else "?")


codecs.register_error(HANDLER, stand_in)
