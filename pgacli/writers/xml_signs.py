"""Signs that no XML file may hold, and the control signs that XML allows and Word does not."""

import re

_BARRED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def without_barred(text: str) -> str:
    """Give a text without such signs."""
    return _BARRED.sub("", text)
