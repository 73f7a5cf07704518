"""Words of a report as Typst strings, and runs of them as Typst content.

Every word is a string in Typst's code mode, and nothing in a string can leave it. Typst reads no
markup there, so no heading, label, reference, formula or call can come of what a note says.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

from pgacli.editions.edition import Sign
from pgacli.screen import without_steering
from pgacli.writers.days import DAY
from pgacli.writers.document import (
    Anchor,
    Break,
    Code,
    Emphasis,
    Inlines,
    Link,
    Strong,
    Struck,
    Text,
)
from pgacli.writers.long_words import breakable
from pgacli.writers.typst.run import quoted

_TYPED = ("\t", "\n")
_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff]")


@dataclass(frozen=True)
class Words:
    """Turns text and inline nodes into Typst.

    `shown` turns text into letters that the fonts have; `places` are what links may lead to.
    """

    shown: Callable[[str], str]
    places: frozenset[str]

    def string(self, text: str) -> str:
        """Give words as a Typst string."""
        return quoted(self._readable(text))

    def running(self, text: str) -> str:
        """Give words as a Typst string; a very long word may go over to the next line."""
        return quoted(breakable(self._readable(text)))

    def text(self, text: str) -> str:
        """Give words as content; no line ends within a day."""
        parts = DAY.split(text)
        if not any(parts[::2]) or len(parts) == 1:
            # A day by itself has a column that is wide enough.
            return self.running(text)
        told = (
            f"box({self.string(part)})" if number % 2 else self.running(part)
            for number, part in enumerate(parts)
            if part
        )
        return joined(told)

    def _readable(self, text: str) -> str:
        shown = without_steering(text)
        plain = _NOT_TEXT.sub(lambda found: " " if found[0] in _TYPED else "", shown)
        # The font has é, and may have no mark to lay over an e.
        return self.shown(plain if plain.isascii() else normalize("NFC", plain))

    def of(self, nodes: Inlines) -> str:
        """Give inline nodes as one piece of content."""
        return joined(_INLINES[type(node)](self, node) for node in nodes)

    def labelled(self, content: str, name: str) -> str:
        """Give content as the place of a name."""
        return f"[#{content}#label({quoted(name)})]"


def joined(parts: Iterable[str]) -> str:
    """Give pieces of content as one, so that none at all is content too."""
    return "{" + "; ".join(["[]", *parts]) + "}"


def array(parts: Iterable[str]) -> str:
    """Give expressions as an array."""
    return "(" + "".join(f"{part}, " for part in parts) + ")"


def boolean(is_so: bool) -> str:
    """Give a truth value."""
    return "true" if is_so else "false"


def _link(words: Words, node: Link) -> str:
    inside = words.of(node.children)
    if not node.target.startswith("#"):
        return f"link({words.string(node.target)}, {inside})"
    name = node.target[1:]
    return f"link(label({quoted(name)}), {inside})" if name in words.places else inside


_INLINES: Mapping[type, Callable[[Words, Any], str]] = {
    Text: lambda words, node: words.text(node.text),
    Strong: lambda words, node: f"strong({words.of(node.children)})",
    Emphasis: lambda words, node: f"emph({words.of(node.children)})",
    Struck: lambda words, node: f"strike({words.of(node.children)})",
    Code: lambda words, node: f"raw({words.running(node.text)})",
    Link: _link,
    Anchor: lambda words, node: words.labelled(f"box({words.string(node.text)})", node.name),
    Break: lambda _words, _node: "linebreak()",
    Sign: lambda words, node: f"sign({words.string(node.symbol)}, {words.string(node.word)})",
}
