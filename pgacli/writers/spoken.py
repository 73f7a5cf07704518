"""What a reader reads of a document, as plain paragraphs: to be measured, and never to be shown."""

from collections.abc import Iterator

from pgacli.writers.document import (
    Block,
    Box,
    Document,
    Drawing,
    Heading,
    Items,
    Paragraph,
    Quote,
    flat,
    plain_text,
)

# Small print, numbers, answers that are ticked and not read, and what is meant for an adult.
UNREAD = ("stamp", "number", "ticks", "sources", "adult")


def spoken(document: Document) -> str:
    """Give the words of a document, each paragraph, heading and item by itself, and each once."""
    texts = (text for block in document.blocks for text in _texts(block))
    return "\n\n".join(dict.fromkeys(text for text in texts if text))


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Box):
        if block.role not in UNREAD:
            yield from (text for child in block.children for text in _texts(child))
    elif isinstance(block, Heading | Paragraph):
        yield plain_text(block.children)
    elif isinstance(block, Items):
        yield from (text for item in block.items for child in item for text in _texts(child))
    elif isinstance(block, Quote):
        yield from (text for child in block.children for text in _texts(child))
    elif not isinstance(block, Drawing):
        yield plain_text(flat((block,)))
