"""Whether every page of a Word document bears the stamp, in its header or in its footer."""

from collections.abc import Iterator
from typing import Any

from pgacli.writers.docx.xml import R, W

_OFF = ("0", "false", "off", "none")


def has_page_without(document: Any, stamp: str) -> bool:
    """Say whether a section, or the first or even pages of one, would have no stamp."""
    stamp = _squeezed(stamp)
    even = document.settings.element.find(f"{W}evenAndOddHeaders")
    standing: dict[tuple[str, str], str] = {}
    for section in _sections(document):
        # What a section does not say of its headers is as in the section before.
        standing |= dict(_own(document, section))
        kinds = ["default"]
        kinds += ["first"] if _is_on(section.find(f"{W}titlePg")) else []
        kinds += ["even"] if _is_on(even) else []
        for kind in kinds:
            shown = (standing.get((place, kind), "") for place in ("header", "footer"))
            if not any(stamp in text for text in shown):
                return True
    return False


def _sections(document: Any) -> Iterator[Any]:
    for section in document.element.body.iter(f"{W}sectPr"):
        if section.getparent().tag != f"{W}sectPrChange":
            yield section


def _own(document: Any, section: Any) -> Iterator[tuple[tuple[str, str], str]]:
    for place in ("header", "footer"):
        for reference in section.iterfind(f"{W}{place}Reference"):
            # By the relation itself: docxtpl put a new part there, unseen by `related_parts`.
            part = document.part.rels[reference.get(f"{R}id")].target_part
            yield (place, reference.get(f"{W}type", "default")), _seen(part.element)


def _seen(element: Any) -> str:
    """Give the words of a header that are there to be seen."""
    texts = (text for text in element.iter(f"{W}t") if not _is_hidden(text.getparent()))
    return _squeezed("".join(text.text or "" for text in texts))


def _is_hidden(run: Any) -> bool:
    return _is_on(run.find(f"{W}rPr/{W}vanish"))


def _is_on(mark: Any) -> bool:
    return mark is not None and mark.get(f"{W}val", "on") not in _OFF


def _squeezed(text: str) -> str:
    return " ".join(text.split())
