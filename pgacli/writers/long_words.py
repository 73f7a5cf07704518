"""Words too long for a line, such as a web address: where they may go over to the next one."""

import re

# Takes no room, and is where a line may end.
MAY_BREAK = "\u200b"

_LONG_WORD = re.compile(r"\S{31,}")
_BREAKS = re.compile(r"([/\\.,;:?&=_@-](?=\w)|\w{20}(?=\w{8}))")


def breakable(text: str) -> str:
    """Give text in which a very long word may go over to the next line."""
    return _LONG_WORD.sub(lambda word: _BREAKS.sub(rf"\1{MAY_BREAK}", word[0]), text)
