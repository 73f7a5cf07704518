"""What a writer made of a document."""

from typing import NamedTuple


class Written(NamedTuple):
    """The bytes of a file, and what its author should know of it where the format lost anything."""

    content: bytes
    remark: str = ""
