"""A case's folder as it may be shown to somebody who asked for it."""

from collections.abc import Iterable, Sequence

from pgacli.case.key.people import People
from pgacli.rules.flags.shield import path_without_names
from pgacli.rules.prose.names import NameKey


def shown_folder(folder: str, people: People | None = None, codes: Iterable[str] = ()) -> str:
    """Give a folder with each step made `*` that holds a name, an identifier or a member's code."""
    path = path_without_names(folder, NameKey.of(people.entries if people is not None else {}))
    hidden = [code.casefold() for code in codes]
    steps = (
        "*" if any(code in step.casefold() for code in hidden) else step for step in path.split("/")
    )
    return "/".join(steps)


def hidden_alike(folders: Sequence[str], shown: Sequence[str]) -> list[str]:
    """Give the shown folders once more: what is hidden for one case is hidden for every one.

    Only a case's own people key knows its names, and its neighbour may lie in the same folder.
    """
    steps = [
        (step, cut)
        for folder, path in zip(folders, shown, strict=True)
        for step, cut in zip(folder.split("/"), path.split("/"), strict=True)
    ]
    hidden = {step: cut for step, cut in steps if step != cut}
    return ["/".join(hidden.get(step, step) for step in folder.split("/")) for folder in folders]
