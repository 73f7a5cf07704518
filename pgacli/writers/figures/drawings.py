"""Figures by themselves: SVG that needs no page around it, and the words that say the same."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from pgacli.templating import source
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.figures import draw
from pgacli.writers.typst.run import can_typeset, quoted, typeset
from pgacli.writers.xml_signs import without_barred

_FAMILY = "Atkinson Hyperlegible Next"
_RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
_VARIABLE = re.compile(r"(--[\w-]+)\s*:\s*([^;]+)")
_USE = re.compile(r"var\((--[\w-]+)\)")
# As wide as the text of an A4 page, in points, and sharp enough for print.
_WIDTH = 480
_DOTS_AN_INCH = 150
# A drawing on its own: no rule that lays it out on a page is meant for it.
_PAINT = ("fill", "stroke", "font")


class Drawn(NamedTuple):
    """A figure as SVG, and in words."""

    svg: str
    words: str


def drawn(figure: object, templates: Sandbox) -> Drawn:
    """Give a figure with the colours of the style sheet in it."""
    # A class of the whole drawing is for the page around it; here it would colour all within.
    svg = re.sub(r'<svg class="[^"]*"', "<svg", without_barred(draw(figure)), count=1)
    told = (_element(svg, "title").rstrip("."), _element(svg, "desc"))
    style = f"<style>{_style(source(templates, 'style.css'))}</style>"
    start = svg.index(">") + 1
    return Drawn(svg[:start] + style + svg[start:], ". ".join(part for part in told if part))


def _element(svg: str, name: str) -> str:
    found = re.search(rf"<{name}\b[^>]*>(.*?)</{name}>", svg, re.DOTALL)
    return unescape(found.group(1)).strip() if found else ""


def _style(css: str) -> str:
    """Give the style sheet's rules for figures, with its variables filled in."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    variables = dict(_VARIABLE.findall(css))
    rules = [f"text{{font-family:'{_FAMILY}'}}"]
    for selectors, declarations in _RULE.findall(css):
        names = [name for each in selectors.split(",") for name in _of_figure(each.strip())]
        paint = ";".join(_paint(_USE.sub(lambda use: variables.get(use[1], ""), declarations)))
        if names and paint:
            rules.append(f"{','.join(names)}{{{paint}}}")
    return re.sub(r"[<&]", "", "\n".join(rules))


def _of_figure(selector: str) -> Iterator[str]:
    if selector.startswith(".drawing "):
        yield selector.removeprefix(".drawing ")
    elif selector.startswith(".shape"):
        yield selector


def _paint(declarations: str) -> Iterator[str]:
    for each in declarations.split(";"):
        if each.strip().startswith(_PAINT):
            yield each.strip()


def as_png(figure: Drawn) -> bytes | None:
    """Give a figure as a picture of dots, for files that hold no SVG; None without Typst."""
    if not can_typeset():
        return None
    page = f"#set page(width: {_WIDTH}pt, height: auto, margin: 0pt, fill: white)\n"
    image = f'#image(bytes({quoted(figure.svg)}), format: "svg", width: 100%)'
    return typeset(page + image, "picture", format="png", ppi=_DOTS_AN_INCH)
