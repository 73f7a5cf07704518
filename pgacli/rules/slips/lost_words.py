"""Words in the body of a note, or in a table, that a slip keeps out of every report."""

from collections.abc import Iterator

from pgacli.case.body import sections
from pgacli.case.comments import code_and_comments, comments
from pgacli.case.note import Note
from pgacli.rules.rule import Hit, Severity
from pgacli.rules.slips.keys_below import key_below


def lost_in(note: Note) -> Iterator[Hit]:
    """Flag what is lost in a note by keys, comments, code or rows that end too early or never."""
    yield from _keys_below(note)
    if not note.has_raw_body:
        yield from _open_comment(note)
        yield from _open_code(note)
    if "|" in note.source_text:
        yield from _cut_rows(note)


def _keys_below(note: Note) -> Iterator[Hit]:
    if (below := key_below(note)) is not None:
        message = f"`{below[0]}` stands below the `---` that ends the keys, and is not read"
        hint = "Take the `---` above it out, so that the keys end below the last of them."
        yield Hit(note.place_of(below[1]), message, hint, Severity.ERROR)


def _open_comment(note: Note) -> Iterator[Hit]:
    found = comments(note.body)
    if found and found[-1].is_open:
        message = "this comment is never closed, and all that stands below it is in no report"
        place = note.place_of(note.body_start + found[-1].start)
        yield Hit(place, message, "Close it with `-->`.", Severity.ERROR)


def _open_code(note: Note) -> Iterator[Hit]:
    """Flag code that is never closed, if it swallows a heading."""
    body = note.body
    if "```" not in body and "~~~" not in body:
        return
    for each in code_and_comments(body):
        if each.is_open and not each.is_comment and sections(body[each.start :].lstrip("`~")):
            # What stands below was written for other readers than those of the section above.
            message = "this block of code is never closed, and the headings below it are not read"
            hint = "Close it with the same marks on a line of their own."
            yield Hit(note.place_of(note.body_start + each.start), message, hint, Severity.ERROR)


def _cut_rows(note: Note) -> Iterator[Hit]:
    # Imported here: a note without a table has no need of it.
    from pgacli.rules.slips.cut_rows import cut_rows

    message = "this row has more cells than the head of its table, and no report prints the last"
    for passage in note.prose():
        # Of other keys, reports read every cell out: they are no Markdown.
        is_markdown = not passage.key or passage.key in note.in_body
        for start, end in cut_rows(passage.text) if is_markdown else ():
            place = note.words_at(passage, start, end)
            yield Hit(place, message, "Give the head as many cells.")
