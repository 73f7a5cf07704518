"""The XML of a Word file, put into the few shapes that its reader takes in.

Word writes more shapes than that: simple fields, text boxes, formulas, directions of writing. What
a page shows becomes ordinary runs of text; what the note does not take is removed, and counted.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from xml.etree.ElementTree import Element

from pgacli.casework.documents.document import LeftOut

_OFF = ("0", "false", "off")
# They only wrap what they hold.
_WRAPPERS = frozenset("fldSimple dir bdo ruby rt rubyBase".split())
_SAME_AS = {"cr": "br", "ptab": "tab"}
DELETION = LeftOut(0, "tracked deletion")
HIDDEN = LeftOut(0, "passage of hidden text", "passages of hidden text")
PICTURE = LeftOut(0, "picture")
DRAWING = LeftOut(0, "drawing or chart", "drawings or charts")
EMBEDDED = LeftOut(0, "embedded file")
INSERTED = LeftOut(0, "inserted document")
_COUNTED = {"object": EMBEDDED, "altChunk": INSERTED, "subDoc": INSERTED}
_TOLD = (DELETION, HIDDEN, PICTURE, DRAWING, EMBEDDED, INSERTED)


def local(element: Element) -> str:
    """Give the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Give the value of an attribute by its name without the namespace, or nothing."""
    found = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return next(found, "")


def child(element: Element | None, *names: str) -> Element | None:
    """Give the child that a path of names leads to, if there is one."""
    for name in names:
        if element is None:
            break
        element = next((each for each in element if local(each) == name), None)
    return element


def is_on(switch: Element | None) -> bool:
    """Say whether a property is there and not switched off."""
    return switch is not None and _value(switch) not in _OFF


def _value(element: Element | None) -> str:
    return attribute(element, "val") if element is not None else ""


def hidden_styles(styles: Element) -> frozenset[str]:
    """Give the ids of the styles whose words are hidden, by themselves or by what they rest on."""
    hidden: dict[str, bool | None] = {}
    rests_on: dict[str, str] = {}
    for style in styles.iter():
        id_ = attribute(style, "styleId")
        if local(style) == "style" and id_:
            switch = child(style, "rPr", "vanish")
            hidden[id_] = None if switch is None else is_on(switch)
            rests_on[id_] = _value(child(style, "basedOn"))

    def is_hidden(id_: str) -> bool:
        for _ in hidden:  # a style may rest on itself in a damaged file
            if id_ not in hidden or hidden[id_] is not None:
                break
            id_ = rests_on[id_]
        return bool(hidden.get(id_))

    return frozenset(id_ for id_ in hidden if is_hidden(id_))


class Settler:
    """Settles the parts of one Word file, and counts what the note does not take."""

    def __init__(self, hidden: frozenset[str] = frozenset()) -> None:
        self._hidden = hidden
        self._counts: Counter[LeftOut] = Counter()
        self._space = ""
        self._is_paragraph_hidden = self._has_hidden = False
        self._ways: Mapping[str, Callable[[Element], list[Element]]] = {
            **dict.fromkeys(_WRAPPERS, self._contents),
            **dict.fromkeys(("drawing", "pict"), self._drawn),
            **dict.fromkeys(_COUNTED, self._counted),
            **dict.fromkeys(("moveFrom", "softHyphen"), lambda _: []),
            "AlternateContent": self._chosen,
            "oMath": self._formula,
            "del": self._deleted,
            "fldChar": self._field,
            "p": self._paragraph,
            "r": self._run,
            "tr": self._row,
        }

    @property
    def left_out(self) -> Iterator[LeftOut]:
        """What was removed, and how much of each."""
        yield from (each._replace(number=self._counts[each]) for each in _TOLD)

    def settle(self, part: Element) -> None:
        """Settle a part in place."""
        self._space = part.tag.rpartition("}")[0].lstrip("{")
        part[:] = self._contents(part)

    def _contents(self, element: Element) -> list[Element]:
        return [plain for each in element for plain in self._settled(each)]

    def _settled(self, element: Element) -> list[Element]:
        name = local(element)
        if name in self._ways:
            return self._ways[name](element)
        if name in _SAME_AS:
            return [self._made(_SAME_AS[name])]
        element[:] = self._contents(element)
        return [element]

    def _made(self, name: str, *children: Element, text: str = "") -> Element:
        made = Element(f"{{{self._space}}}{name}")
        made.extend(children)
        made.text = text
        return made

    def _paragraph(self, element: Element) -> list[Element]:
        outer = self._is_paragraph_hidden, self._has_hidden
        self._is_paragraph_hidden = _value(child(element, "pPr", "pStyle")) in self._hidden
        self._has_hidden = False
        element[:] = self._contents(element)
        self._counts[HIDDEN] += self._has_hidden
        self._is_paragraph_hidden, self._has_hidden = outer
        return [element]

    def _run(self, element: Element) -> list[Element]:
        switch = child(element, "rPr", "vanish")
        by_style = _value(child(element, "rPr", "rStyle")) in self._hidden
        if is_on(switch) if switch is not None else by_style or self._is_paragraph_hidden:
            # The ends of a field may be hidden where its words are not.
            kept = [each for each in element if local(each) in ("fldChar", "instrText")]
            self._has_hidden |= any(local(each) == "t" for each in element)
            return [self._made("r", *kept)] if kept else []
        element[:] = self._contents(element)
        return [element]

    def _row(self, element: Element) -> list[Element]:
        if is_on(child(element, "trPr", "hidden")):
            self._counts[HIDDEN] += 1
            return []
        element[:] = self._contents(element)
        return [element]

    def _deleted(self, element: Element) -> list[Element]:
        # Without contents it is a mark on a paragraph or a row, and the reader knows that one.
        self._counts[DELETION] += any(local(each) == "delText" for each in element.iter())
        return [] if len(element) else [element]

    def _chosen(self, element: Element) -> list[Element]:
        return [plain for each in _branch(element) for plain in self._settled(each)]

    def _drawn(self, element: Element) -> list[Element]:
        """Give the text boxes of a drawing and its drawn words; the rest is counted."""
        boxes, drawn = [], []
        pictures = 0
        for each in _shown(element):
            if local(each) == "txbxContent":
                each[:] = self._contents(each)
                boxes.append(each)
            elif local(each) == "textpath" and each.get("string"):
                drawn.append(self._made("t", text=each.get("string", "")))
            pictures += local(each) in ("blip", "imagedata")
        self._counts[PICTURE] += pictures
        self._counts[DRAWING] += not (boxes or drawn or pictures)
        return [*drawn, self._made("pict", *boxes)] if boxes else drawn

    def _formula(self, element: Element) -> list[Element]:
        words = "".join(each.text or "" for each in element.iter() if local(each) == "t")
        return [self._made("r", self._made("t", text=words))]

    def _field(self, element: Element) -> list[Element]:
        """Give the mark of a field, behind what was chosen in it: that stands nowhere in the text.

        Before the mark, as within the field it would be an instruction.
        """
        listed = child(element, "ffData", "ddList")
        if listed is None:
            return [element]
        entries = [attribute(each, "val") for each in listed if local(each) == "listEntry"]
        chosen = _value(child(listed, "result")) or _value(child(listed, "default")) or "0"
        is_one = chosen.isascii() and chosen.isdigit() and int(chosen) < len(entries)
        return [self._made("t", text=entries[int(chosen)] if is_one else ""), element]

    def _counted(self, element: Element) -> list[Element]:
        self._counts[_COUNTED[local(element)]] += 1
        return []


def _branch(element: Element) -> Element:
    """Give the one way, of several, in which something is written: the first that holds words."""
    ways = [each for each in element if local(each) in ("Choice", "Fallback")]
    spoken = (each for each in ways if any(e.text for e in each.iter() if local(e) == "t"))
    return next(spoken, ways[-1] if ways else element)


def _shown(element: Element) -> Iterator[Element]:
    """Give what a drawing holds, each way of writing once, and nothing inside its text boxes."""
    for each in _branch(element) if local(element) == "AlternateContent" else element:
        yield each
        if local(each) != "txbxContent":
            yield from _shown(each)
