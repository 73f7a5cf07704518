"""Pictures for the guides: a screen as SVG, and a page of a report as PNG.

The SVG is drawn here, so that it has the same letters with every version of Rich. Typst draws the
pages, and its next version may draw them a little otherwise: so a PNG carries a stamp of the words
on its page, and is drawn again when those have changed.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from io import StringIO
from pathlib import Path

from rich.ansi import AnsiDecoder
from rich.color import ColorType
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from pgacli.writers.typst.run import typeset

_LETTER, _LINE, _MARGIN = 8.0, 19, 16
_INK, _PAPER, _EDGE, _PALE = "#1f2328", "#ffffff", "#8c959f", "#59636e"
# Each has a contrast of 4.5 to 1 or more on white.
_COLOURS = {1: "#b3261e", 2: "#1a6b2d", 3: "#805500", 4: "#0b57a4", 5: "#7a3a9a", 6: "#00626e"}
_FONT = "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"

_TWO_SPACES = "\u00a0\u00a0"

_DOTS_PER_INCH = 72.0
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEY = b"Words\x00"


def screen_svg(command: str, coloured: str, columns: int) -> str:
    """Give a terminal that shows a command and what it printed, in colour on white."""
    told = "\x1b[1m$ " + command + "\x1b[0m\n" + coloured.rstrip("\n")
    console = Console(width=columns, color_system="256", file=StringIO())
    lines = [each for line in AnsiDecoder().decode(told) for each in _fitted(line, columns)]
    width = round(columns * _LETTER) + 2 * _MARGIN
    height = len(lines) * _LINE + 2 * _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" role="img">',
        f"<title>{escape(f'What pga shows after: {command}')}</title>",
        f'<rect width="{width}" height="{height}" fill="{_PAPER}" stroke="{_EDGE}"/>',
        f'<g font-family="{_FONT}" font-size="13">',
    ]
    for row, line in enumerate(lines):
        y = _MARGIN + row * _LINE + 14
        parts += _pieces(line.render(console), y)
    return "\n".join([*parts, "</g>", "</svg>", ""])


def _fitted(line: Text, columns: int) -> Sequence[Text]:
    """Give a line as a terminal of that width shows it: broken where it is wider."""
    line.rstrip()
    return list(line.divide(range(columns, len(line), columns)))


def _pieces(segments: Iterable[Segment], y: int) -> Iterator[str]:
    column = 0
    for segment in segments:
        words = segment.text.strip()
        if words:
            x = _MARGIN + (column + len(segment.text) - len(segment.text.lstrip())) * _LETTER
            long = len(words) * _LETTER
            look = _look(segment.style or Style())
            # A browser would draw several spaces as one.
            shown = escape(words).replace("  ", _TWO_SPACES)
            yield f'<text x="{x:g}" y="{y}" textLength="{long:g}"{look}>{shown}</text>'
        column += len(segment.text.rstrip("\n"))


def _look(style: Style) -> str:
    colour = style.color
    number = colour.number if colour and colour.type is not ColorType.DEFAULT else None
    ink = _COLOURS.get(number % 8 if number is not None else 0, _INK)
    bold = ' font-weight="bold"' if style.bold else ""
    under = ' text-decoration="underline"' if style.underline else ""
    return f' fill="{_PALE if style.dim else ink}"{bold}{under}'


def page_png(pdf: Path, page: int) -> bytes:
    """Give a page of a PDF as a picture, with a stamp of its words."""
    source = (
        "#set page(width: auto, height: auto, margin: 0pt)\n"
        f'#image("{pdf.name}", page: {page}, alt: "a page")\n'
    )
    png = typeset(source, "picture", root=pdf.parent, format="png", ppi=_DOTS_PER_INCH)
    chunk = b"tEXt" + _KEY + words_of_page(pdf, page).encode()
    stamp = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    # A stamp stands behind the header, which is 25 bytes long.
    at = len(_SIGNATURE) + 25
    return png[:at] + stamp + png[at:]


def words_of_page(pdf: Path, page: int) -> str:
    """Give the stamp of the words on a page of a PDF."""
    from pypdf import PdfReader  # noqa: PLC0415

    words = PdfReader(pdf).pages[page - 1].extract_text().split()
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def stamp_of(png: bytes) -> str:
    """Give the stamp that a picture carries, or nothing."""
    return png.partition(b"tEXt" + _KEY)[2][:64].decode("ascii", "replace")
