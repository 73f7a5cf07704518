"""WordprocessingML as text: the few elements that a report is made of, in the order Word wants."""

import re
from html import escape

from pgacli.screen import without_steering
from pgacli.writers.xml_signs import without_barred

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
W = f"{{{NAMESPACES['w']}}}"
R = f"{{{NAMESPACES['r']}}}"
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())

# 914,400 of these are an inch.
EMU_A_TWIP = 635


def words(text: str) -> str:
    """Give words as XML text on one line; characters that XML cannot hold are left out."""
    return escape(without_barred(" ".join(re.split("[\t\r\n]", without_steering(text)))))


def run(text: str, look: str = "") -> str:
    """Give words as a run; `look` is what stands in its properties."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{words(text)}</w:t></w:r>' if text else ""


def paragraph(inside: str, style: str, details: str = "") -> str:
    """Give a paragraph in the style of an id; `details` follow the style in its properties."""
    named = f'<w:pStyle w:val="{words(style)}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{details}</w:pPr>{inside}</w:p>"


def indented(left: int, right: int, hanging: int) -> str:
    """Give how far in a paragraph stands, in twips; what hangs stands before its other lines."""
    first = f'w:hanging="{hanging}"' if hanging else 'w:firstLine="0"'
    return f'<w:ind w:left="{left}" w:right="{right}" {first}/>'


def cell(inside: str, width: int, fill: str = "", margin: int = 0) -> str:
    """Give the cell of a table, its width and any margin before its words in twips."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    width_of = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    air = f'<w:tcMar><w:left w:w="{margin}" w:type="dxa"/></w:tcMar>' if margin else ""
    return f"<w:tc><w:tcPr>{width_of}{shade}{air}</w:tcPr>{inside}</w:tc>"


def row(cells: str, *, is_head: bool = False, height: int = 0, is_whole: bool = True) -> str:
    """Give the row of a table, at least so high (twips); the head comes again on each page."""
    whole = "<w:cantSplit/>" if is_whole else ""
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    head = "<w:tblHeader/>" if is_head else ""
    return f"<w:tr><w:trPr>{whole}{tall}{head}</w:trPr>{cells}</w:tr>"


def table(
    rows: str, style: str, widths: list[int], caption: str, indent: int, bar: str = ""
) -> str:
    """Give a table as wide as its columns, in twips; `bar` is a border for its left side."""
    sides = f"<w:tblBorders>{bar}</w:tblBorders>" if bar else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    told = f'<w:tblCaption w:val="{words(caption)}"/>' if caption else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{words(style)}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="{indent}" w:type="dxa"/>'
        f'{sides}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0"'
        f' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{told}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def layout_table(rows: str, widths: list[int], *, is_cut: bool) -> str:
    """Give a table that only sets things side by side; `is_cut` draws lines to cut along."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV") if is_cut else ()
    dashed = 'w:val="dashed" w:sz="6" w:space="0" w:color="4C5A60"'
    borders = "".join(f"<w:{side} {dashed}/>" for side in sides)
    # Cards have air on all sides; columns only between them.
    air = (("top", 200), ("left", 250), ("bottom", 80), ("right", 250))
    margins = air if is_cut else (("left", 0), ("right", 500))
    told = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in margins)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"<w:tblBorders>{borders}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{told}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def picture(relation: str, number: int, size: tuple[int, int], told: str) -> str:
    """Give a picture of a size in twips, with the words that say the same."""
    width, height = (side * EMU_A_TWIP for side in size)
    name = f'id="{number}" name="Figure {number}" descr="{words(told)}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr {name}/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        f'<a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic><pic:nvPicPr><pic:cNvPr {name}/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch>'
        '<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        "</w:r>"
    )
