"""Word files with the XML that Word itself writes: libraries that make them know less of it."""

import io
import zipfile
from collections.abc import Mapping

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/relationships",
    "m": f"{_OFFICE}/math",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
SPACES = " ".join(f'xmlns:{name}="{space}"' for name, space in _SPACES.items())
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
    '+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName='
    '"/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="UnseenToo"><w:name w:val="Unseen too"/>'
    '<w:basedOn w:val="Unseen"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="UnseenLine"><w:name w:val="Unseen line"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)
_LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{{0}}"/></w:lvl>' for level in range(3)
)
_NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{id_}">{_LEVELS.format(form)}</w:abstractNum>'
    for id_, form in enumerate(("bullet", "decimal"))
) + "".join(
    f'<w:num w:numId="{id_ + 1}"><w:abstractNumId w:val="{id_}"/></w:num>' for id_ in range(2)
)


def file_of(
    *body: str,
    notes: Mapping[str, Mapping[int, str]] | None = None,
    links: Mapping[str, str] | None = None,
    parts: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Give a Word file of paragraphs and tables. `notes`: by kind (footnote), by number."""
    inside = {"styles": STYLES, "numbering": _NUMBERING}
    for kind, said in (notes or {}).items():
        each = "".join(f'<w:{kind} w:id="{id_}">{text}</w:{kind}>' for id_, text in said.items())
        empty = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>'
        inside[f"{kind}s"] = f"{empty}</w:{kind}>{each}"
    related = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/relationships/{name}" Target="{name}.xml"/>'
        for name in inside
    ) + "".join(
        f'<Relationship Id="{id_}" Type="{_OFFICE}/relationships/hyperlink" Target="{to}"'
        ' TargetMode="External"/>'
        for id_, to in (links or {}).items()
    )
    main = (
        f'<Relationship Id="r1" Type="{_OFFICE}/relationships/officeDocument"'
        ' Target="word/document.xml"/>'
    )
    whole: dict[str, str | bytes] = {
        "[Content_Types].xml": _MAIN,
        "_rels/.rels": _relations(main),
        "word/_rels/document.xml.rels": _relations(related),
        "word/document.xml": part("document", f"<w:body>{''.join(body)}<w:sectPr/></w:body>"),
        **{f"word/{name}.xml": part(name, text) for name, text in inside.items()},
        **(parts or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in whole.items():
            file.writestr(name, text)
    return out.getvalue()


def part(root: str, inside: str) -> str:
    """Give a part of a Word file, with every prefix that Word declares."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}<w:{root} {SPACES} mc:Ignorable="w14 w15">{inside}</w:{root}>'


def _relations(inside: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def run(text: str, properties: str = "") -> str:
    shape = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{shape}<w:t xml:space="preserve">{text}</w:t></w:r>'


def line(*inside: str, properties: str = "") -> str:
    shape = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{shape}{''.join(inside)}</w:p>"


def item(text: str, level: int = 0, number: int = 1) -> str:
    place = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
    return line(run(text), properties=f"<w:numPr>{place}</w:numPr>")


def table(*rows: list[str]) -> str:
    """Give a table; a cell is its paragraphs, or its properties and a `|` before them."""
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{_cells(row)}</w:tr>' for row in rows)}</w:tbl>"


def _cells(row: list[str]) -> str:
    parted = (cell.partition("|") if "|" in cell else ("", "", cell) for cell in row)
    return "".join(f"<w:tc><w:tcPr>{shape}</w:tcPr>{inside}</w:tc>" for shape, _, inside in parted)


def field(instruction: str, result: str) -> str:
    """Give a field as Word writes it: marks, instruction and result, each in a run of its own."""
    said = f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
    return f"{mark('begin')}{said}{mark('separate')}{result}{mark('end')}"


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def chosen(number: str, *entries: str) -> str:
    """Give a list to choose from, as old forms have it: what was chosen is in no run."""
    result = f'<w:result w:val="{number}"/>' if number else ""
    listed = "".join(f'<w:listEntry w:val="{each}"/>' for each in entries)
    data = f"<w:ffData><w:ddList>{result}{listed}</w:ddList></w:ffData>"
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    said = "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
    return f"{begin}{said}{mark('end')}"


def inserted(inside: str) -> str:
    return f'<w:ins w:id="1" w:author="x">{inside}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="x"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def box(*paragraphs: str, both: bool = True) -> str:
    """Give a text box, as Word of today writes it and, where `both`, for Word of before 2010."""
    held = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    new = (
        '<w:drawing><wp:anchor><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx>{held}</wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    old = f"<w:pict><v:shape><v:textbox>{held}</v:textbox></v:shape></w:pict>"
    fallback = f"<mc:Fallback>{old}</mc:Fallback>" if both else ""
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice>'
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def content_control(inside: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def note_mark(kind: str, number: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'
