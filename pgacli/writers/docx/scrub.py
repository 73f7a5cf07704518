"""A Word file without what Word remembers of people: names, comments, times, paths and revisions.

A template is cleaned before any word of a case comes into it, so nothing here can touch one; the
finished file is then packed so that the same parts always give the same bytes.
"""

import posixpath
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from typing import Any

from lxml import etree

from pgacli.writers.docx.xml import W, words

Parts = dict[str, bytes]

# Nothing of a template is larger, and a small file can be made to unfold into a huge one.
MOST_BYTES = 50_000_000
CORE = "docProps/core.xml"

_DROPPED = re.compile(
    r"docProps/|customXml/|docMetadata/|word/(?:comments\w*|people|documentTasks/.*)\.xml\Z"
    r"|word/(?:glossary|printerSettings|webextensions)/|word/vba|word/_rels/(?:comments|vba)"
)
# Settings that name a person's machine, a data source or the editing sessions; marks of comments.
_TRACES = frozenset(
    "attachedTemplate mailMerge rsid rsids docVars docId saveThroughXslt printerSettings"
    " commentRangeStart commentRangeEnd commentReference annotationRef".split()
)
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_EPOCH = (1980, 1, 1, 0, 0, 0)

_PROPERTIES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/">\
<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>
"""


def unpacked(data: bytes) -> Parts:
    """Give the parts of a Word file by name. Raises ValueError where it is too large."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        if sum(part.file_size for part in file.infolist()) > MOST_BYTES:
            raise ValueError("too large")
        return {part.filename: file.read(part) for part in file.infolist() if not part.is_dir()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Give the bytes of a Word file: no times, no trace of the machine, one order."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            file.writestr(entry, parts[name])
    return made.getvalue()


def scrubbed(parts: Mapping[str, bytes]) -> Parts:
    """Give the parts of a template without traces of those who wrote it."""
    kept = {name: data for name, data in parts.items() if not _DROPPED.match(name)}
    return {name: _scrubbed(name, data, kept) for name, data in kept.items()}


def with_properties(data: bytes, title: str, language: str) -> bytes:
    """Give a finished Word file whose properties are its title and its language, and no more."""
    parts = unpacked(data)
    told = _PROPERTIES.format(title=words(title), language=words(language))
    return packed({**parts, CORE: told.encode()})


def _scrubbed(name: str, data: bytes, kept: Iterable[str]) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return data
    tree = etree.fromstring(data, _SAFE)
    if name == "[Content_Types].xml":
        _drop(tree, lambda each: each.get("PartName", "/").lstrip("/") not in {"", *kept})
    elif name.endswith(".rels"):
        _drop(tree, _leads_nowhere(name, kept))
    elif name.startswith("word/"):
        _without_traces(tree)
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))


def _drop(tree: Any, is_unwanted: Callable[[Any], bool]) -> None:
    for each in list(tree):
        if is_unwanted(each):
            tree.remove(each)


def _leads_nowhere(name: str, kept: Iterable[str]) -> Callable[[Any], bool]:
    """Say which relations of a part lead to a part that is gone, or to a template elsewhere."""
    folder = posixpath.dirname(posixpath.dirname(name))
    names = frozenset(kept)

    def leads_nowhere(relation: Any) -> bool:
        if relation.get("TargetMode") == "External":
            return str(relation.get("Type", "")).endswith("/attachedTemplate")
        target = posixpath.join("/", folder, relation.get("Target", ""))
        return posixpath.normpath(target).lstrip("/") not in names

    return leads_nowhere


def _without_traces(tree: Any) -> None:
    for element in list(tree.iter("*")):
        if etree.QName(element).localname in _TRACES and element.getparent() is not None:
            element.getparent().remove(element)
        for name in [key for key in element.attrib if key.startswith(f"{W}rsid")]:
            del element.attrib[name]
