"""Whether a file that stands where a report is to go is a report itself: no other is replaced."""

from pathlib import Path

from pgacli.editions.parts.stamps import ABOUT
from pgacli.leaks.readback import read_back
from pgacli.leaks.words import words_of

# Every report bears the first, and the poster, which is about nobody, the second.
_STAMPS = (" ".join(words_of(ABOUT)), "poster headings")


def is_report(path: Path, suffix: str) -> bool:
    """Say whether a file bears the stamp of a report, or is empty. Raises OSError."""
    data = path.read_bytes()
    if not data.strip():
        return True
    try:
        parts = read_back(data, suffix)
    except Exception:  # noqa: BLE001 - what somebody else wrote may be anything
        return False
    words = " ".join(word for part in parts for word in words_of(part.text))
    return any(stamp in words for stamp in _STAMPS)
