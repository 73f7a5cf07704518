"""A file in the age format (age-encryption.org/v1) seen from outside, without a key or a library.

The header is a version line, a stanza for each key that opens the file, and a line with a MAC. The
payload follows: a nonce of 16 bytes, and chunks that each end in an authentication tag of 16. So
32 bytes are the shortest there are. A cut in a longer payload shows only when it is opened.
"""

import binascii
from typing import NamedTuple

from pgacli.case.files import Refused
from pgacli.lazy import Lazy

_BEGIN, _END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"
_VERSION = b"age-encryption.org/v1\n"
_LINE = r"[A-Za-z0-9+/]"
_HEADER = Lazy(
    rf"(?:-> [!-~]+(?: [!-~]+)*\n(?:{_LINE}{{64}}\n)*{_LINE}{{0,63}}\n)+--- {_LINE}{{43}}\n"
)
_SHORTEST_PAYLOAD = 32
_HINT = "Put back a copy of the file. Without one, write private/people.yaml again."


class AgeFile(NamedTuple):
    """What stands outside the seal: the stanzas as text, and how long the payload is."""

    stanzas: str
    payload: int


def why_no_seal(data: bytes) -> Refused | None:
    """Say why nobody can open what should be a sealed key; nothing where it looks whole."""
    if not data.strip():
        return damaged("it is empty")
    bare = _without_armour(data)
    if bare is not None and not bare.startswith(_VERSION):
        return damaged("it is no file in the age format")
    found = _header_of(bare)
    if found is None or found.payload < _SHORTEST_PAYLOAD:
        return damaged("it was cut short, or changed")
    return None


def damaged(how: str) -> Refused:
    """Give the refusal of a sealed key that nothing opens any more, not even the right key."""
    return Refused(f"the sealed people key is damaged: {how}", _HINT)


def age_file(data: bytes) -> AgeFile | None:
    """Read what an age file shows of itself; nothing of another file, or of a broken header."""
    return _header_of(_without_armour(data))


def _header_of(bare: bytes | None) -> AgeFile | None:
    if bare is None or not bare.startswith(_VERSION):
        return None
    # Each byte a letter of its own, so that places in the text are places in the bytes.
    found = _HEADER.match(bare.decode("latin-1"), len(_VERSION))
    return AgeFile(found[0], len(bare) - found.end()) if found else None


def _without_armour(data: bytes) -> bytes | None:
    """Give the bytes of a file, out of its text armour if it has any; nothing if that is broken."""
    if not data.lstrip().startswith(_BEGIN):
        return data
    text = b" ".join(data.split())
    if not text.endswith(_END):
        return None
    try:
        letters = text.removeprefix(_BEGIN).removesuffix(_END).replace(b" ", b"")
        return binascii.a2b_base64(letters, strict_mode=True)
    except binascii.Error:
        return None
