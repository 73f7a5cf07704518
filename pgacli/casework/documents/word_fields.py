"""The fields of a Word file: their result is text, and their instruction is not."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from pgacli.casework.documents.word_xml import attribute, local

_SHOWN = frozenset("t br tab noBreakHyphen sym pict".split())


def without_instructions(part: Element) -> None:
    """Take out, in place, what stands in an instruction as if it were text: a field in a field.

    In a part whose fields do not close, nobody knows where the text begins again: its fields lose
    their marks, and every word stays.
    """
    doomed: list[tuple[Element, Element]] = []
    open_: list[bool] = []  # of each open field: are we in its instruction?
    for run, each in _marks(part):
        if any(open_) and (local(each) in _SHOWN or len(open_) > 1 or _kind(each) == "begin"):
            doomed.append((run, each))
        if not _followed(open_, _kind(each)):
            return _unmarked(part)
    if open_:
        return _unmarked(part)
    for run, each in doomed:
        run.remove(each)
    return None


def _followed(open_: list[bool], kind: str) -> bool:
    """Follow the mark of a field, and say whether it could stand there."""
    if kind == "begin":
        open_.append(True)
        return True
    if kind and not open_:
        return False
    if kind == "separate":
        open_[-1] = False
    elif kind == "end":
        open_.pop()
    return True


def _marks(part: Element) -> Iterator[tuple[Element, Element]]:
    for run in part.iter():
        if local(run) == "r":
            yield from ((run, each) for each in list(run) if local(each) not in ("rPr", "r"))


def _kind(element: Element) -> str:
    return attribute(element, "fldCharType") if local(element) == "fldChar" else ""


def _unmarked(part: Element) -> None:
    for run, each in list(_marks(part)):
        if local(each) in ("fldChar", "instrText"):
            run.remove(each)
