"""Markdown read back: as it is written, and as it is read once its marks are gone."""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from pgacli.leaks.part import Part

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
# Marks of emphasis, and of a link all but what is read of it.
_MARKS = re.compile(r"(?<!\\)(?:[*`]+|~~|!?\[|\](?:\([^()\n]*\)|\[[^\]\n]*\])?)")


def read(content: bytes) -> Iterator[Part]:
    """Give the text of a Markdown file."""
    text = content.decode()
    yield Part("the text of the Markdown file", text)
    plain = unquote(html.unescape(_ESCAPE.sub(r"\1", _MARKS.sub("", text))))
    if plain != text:
        yield Part("the text of the Markdown file", plain)
