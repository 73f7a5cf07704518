"""A finished file read by plain means, none of them the program's own."""

import html
import re
import zipfile
from html.parser import HTMLParser
from io import BytesIO
from urllib.parse import unquote

from pypdf import PdfReader

from tests.leaks.secrets_made import folded


def readings(data: bytes, suffix: str) -> list[str]:
    """Give a file as text, in every way in which somebody could read it."""
    found = {"md": _markdown, "html": _page, "docx": _word, "pdf": _pdf}[suffix](data)
    return [folded(each) for text in found for each in {text, unquote(text)}]


def _markdown(data: bytes) -> list[str]:
    text = data.decode()
    return [text, html.unescape(re.sub(r"[*\\`]", "", text))]


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.apart: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    def handle_comment(self, data: str) -> None:
        self.apart.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.apart += [value or "" for _, value in attrs]
        if tag in {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "div", "br", "pre", "text"}:
            self.said.append("\n")


def _page(data: bytes) -> list[str]:
    page = _Text()
    page.feed(data.decode())
    page.close()
    return ["".join(page.said), "\n".join(page.apart), html.unescape(data.decode())]


def _word(data: bytes) -> list[str]:
    found = []
    with zipfile.ZipFile(BytesIO(data)) as file:
        found.append("\n".join(file.namelist()))
        for name in file.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            raw = file.read(name).decode()
            found.append(html.unescape(raw))
            lines = re.sub(r"</w:p>|<w:br[^>]*>|<w:tab[^>]*>", "\n", raw)
            found.append(html.unescape(re.sub(r"<[^>]*>", "", lines)))
    return found


def _pdf(data: bytes) -> list[str]:
    reader = PdfReader(BytesIO(data))
    texts = [page.extract_text() for page in reader.pages]
    told = [str(value) for value in (reader.metadata or {}).values()]
    told.append(str(reader.xmp_metadata.stream.get_data(), "utf-8") if reader.xmp_metadata else "")
    told += [str(each.title) for each in _flat(reader.outline)]
    # A long word may have been parted at the end of a line.
    whole = "".join(texts).replace("\n", "")
    return [*texts, whole, " ".join(texts), "\n".join(texts), "\n".join(told)]


def _flat(outline: list) -> list:  # type: ignore[type-arg]
    return [
        each for item in outline for each in (_flat(item) if isinstance(item, list) else [item])
    ]
