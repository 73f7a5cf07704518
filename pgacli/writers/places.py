"""The places in a document that links lead to."""

from collections.abc import Iterable, Iterator

from pgacli.writers.document import (
    Anchor,
    Block,
    Blocks,
    Box,
    Heading,
    Inline,
    Items,
    Marked,
    Paragraph,
    Quote,
    Table,
)


def places(blocks: Blocks) -> tuple[str, ...]:
    """Give the names of the places, in order, each once."""
    return tuple(dict.fromkeys(name for block in blocks for name in _in_block(block)))


def _in_block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        if block.anchor:
            yield block.anchor
        yield from _in_line(block.children)
    elif isinstance(block, Paragraph):
        yield from _in_line(block.children)
    elif isinstance(block, Items):
        yield from (name for item in block.items for name in places(item))
    elif isinstance(block, Table):
        for line in (block.caption, *block.head, *(cell for row in block.rows for cell in row)):
            yield from _in_line(line)
    elif isinstance(block, Quote | Box):
        yield from places(block.children)


def _in_line(nodes: Iterable[Inline]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Anchor):
            yield node.name
        elif isinstance(node, Marked):
            yield from _in_line(node.children)
