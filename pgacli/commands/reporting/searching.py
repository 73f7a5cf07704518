"""Each finished report is searched before it goes to disk, as whoever gets it could search it."""

from pathlib import Path

from pgacli.case.files import Refused, read_bytes, read_text
from pgacli.case.model import Case
from pgacli.commands.council.house_templates import WORD_FILE, house_folders
from pgacli.errors import RefusedError
from pgacli.kept import kept
from pgacli.leaks import FILE_NAME, CaseSecrets, Finished, Leak, find_leaks


def refuse_leaks(case: Case, root: Path, report: Finished) -> None:
    """Raise RefusedError, with the place and the kind, where a report holds what it must not.

    The message never holds the words.
    """
    if key := case.unreadable_key:
        raise RefusedError(f"{key} cannot be read, so no name could be looked for: `pga check`")
    leaks = find_leaks(_secrets(case, root), report)
    if leaks:
        raise RefusedError(_said(report.edition.name, leaks))


def _said(edition: str, leaks: tuple[Leak, ...]) -> str:
    from pgacli.leaks.part import CALLS

    first, others = leaks[0], len(leaks) - 1
    more = f" (and {others} more like it)" if others else ""
    todo = "Take it out of the notes that this edition prints."
    if first.place == FILE_NAME:
        todo = "Give the folder of the case, or the file, another name."
    elif first.kind in CALLS:
        todo = "Take it out of the council's own template."
    return (
        f"the {edition} edition would hold {first.kind}, in {first.place}{more}."
        f" No report was written. {todo}"
    )


@kept(1)
def _secrets(case: Case, root: Path) -> CaseSecrets:
    return CaseSecrets(case, root, lambda: _house_texts(case))


def _house_texts(case: Case) -> tuple[str, ...]:
    """Give the texts of the council's own templates, which may say how to reach the council."""
    texts = []
    for folder in house_folders(case):
        for path in sorted(folder.rglob("*.j2")):
            text = read_text(folder, path.relative_to(folder).as_posix())
            if not isinstance(text, Refused):
                texts.append(text)
        texts += _word_texts(folder.parent / WORD_FILE)
    return tuple(texts)


def _word_texts(path: Path) -> list[str]:
    if path.is_symlink() or not path.is_file():
        return []
    from pgacli.leaks.word_template import MOST_UNPACKED, words_of_word

    data = read_bytes(path.parent, path.name, MOST_UNPACKED)
    parts = None if isinstance(data, Refused) else words_of_word(data)
    return [part.text for part in parts or ()]
