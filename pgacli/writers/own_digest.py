"""Whether a report is still as it was made: each holds a digest of all the rest of itself.

Somebody may polish a report in Word or in an editor, and their words stand nowhere else then. So a
report tells by itself whether it was changed since, wherever it went, and nothing has to be kept
beside it. The digest stands where nobody reads it. It is in letters alone, for a number could be
read in figures, and says nothing of who made the report or when.
"""

import re
from hashlib import sha256
from typing import NamedTuple

_LETTERS = bytes.maketrans(b"0123456789abcdef", b"abcdefghijklmnop")


class _Slot(NamedTuple):
    """What stands around the digest, and what comes behind it to the end."""

    opening: bytes
    closing: bytes
    tail: bytes = rb"\Z"

    def cut(self, text: bytes) -> tuple[bytes, bytes]:
        """Give what stands before the digest and behind it. Raises ValueError for no such text."""
        held = re.escape(self.opening) + b"[a-p]{64}" + re.escape(self.closing)
        found = re.search(b"(?:" + held + b")?(" + self.tail + b")", text)
        if found is None:
            raise ValueError
        return text[: found.start()], found[1]


_COMMENT = _Slot(b"<!-- ", b" -->\n")
_SLOTS = {
    "md": _COMMENT,
    "html": _COMMENT,
    # In a Word file it is a property, as all that Word reads of a packed file are its parts.
    "docx": _Slot(b"<dc:identifier>", b"</dc:identifier>", rb"</cp:coreProperties>\s*\Z"),
    # The last lines of a PDF are given; before them, a remark may stand anywhere.
    "pdf": _Slot(b"%", b"\n", rb"startxref\s+\d+\s+%%EOF\s*\Z"),
}


def with_digest(content: bytes, suffix: str) -> bytes:
    """Give a report with its digest, in place of one that it has already."""
    slot = _SLOTS[suffix]
    if suffix == "docx":
        return _with_word_digest(content, slot)
    before, after = slot.cut(content)
    return before + _held(slot, before + after) + after


def is_as_made(content: bytes, suffix: str) -> bool:
    """Say whether a file is a report that nobody changed since. It may be any file at all."""
    try:
        again = with_digest(content, suffix)
        return again == content or (suffix == "docx" and _are_one(again, content))
    except Exception:  # noqa: BLE001 - what somebody else wrote may be anything
        return False


def _with_word_digest(content: bytes, slot: _Slot) -> bytes:
    from pgacli.writers.docx.scrub import CORE, packed, unpacked  # noqa: PLC0415 - for Word alone

    parts = unpacked(content)
    before, after = slot.cut(parts[CORE])
    parts[CORE] = before + after
    told = b"".join(
        b"%s %d " % (name.encode(), len(parts[name])) + parts[name] for name in sorted(parts)
    )
    return packed({**parts, CORE: before + _held(slot, told) + after})


def _are_one(content: bytes, other: bytes) -> bool:
    """Say whether two Word files hold the same: another Python may have packed them otherwise."""
    from pgacli.writers.docx.scrub import unpacked  # noqa: PLC0415 - for Word alone

    return unpacked(content) == unpacked(other)


def _held(slot: _Slot, told: bytes) -> bytes:
    digest = sha256(told).hexdigest().encode().translate(_LETTERS)
    return slot.opening + digest + slot.closing
