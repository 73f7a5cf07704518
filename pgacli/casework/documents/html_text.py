"""HTML as Markdown: what a Word file or a mail becomes on its way into a note."""

from typing import Any

from pgacli.casework.documents.plain_text import clean
from pgacli.writers.extras import need

_WEB = ("http://", "https://", "mailto:")
# What mammoth puts behind a footnote to lead back to its place.
_BACK = "↑"


def markdown_of(html: str) -> str:
    """Give HTML as Markdown; links that lead nowhere on the web are their words alone."""
    soup = need("bs4", "import", "a note from such a file").BeautifulSoup(html, "html.parser")
    for each in soup(["script", "style", "head", "title", "template"]):
        each.decompose()
    for link in soup("a"):
        _settle(link)
    converter = need("markdownify", "import", "a note from such a file").MarkdownConverter(
        heading_style="ATX",
        bullets="-",
        strip=["img"],
        table_infer_header=True,
        escape_misc=True,
        autolinks=False,
    )
    return clean(str(converter.convert_soup(soup))).strip("\n")


def _settle(link: Any) -> None:
    if link.get_text().strip() == _BACK:
        link.decompose()
    elif not str(link.get("href", "")).casefold().startswith(_WEB):
        link.unwrap()
