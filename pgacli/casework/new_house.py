"""A new house pack: every file that a council's own folder can hold, with what each is for."""

from collections.abc import Mapping

from pgacli.case.house_pack import HousePack
from pgacli.casework.scaffold import every_line, filled

_TEXTS = ("README.md", "words.yaml", "acronyms.yaml")


def house_texts(id_: str, title: str, framework: str) -> Mapping[str, str]:
    """Give the files of a new house by their path in it. `framework`: the shipped one's text."""
    values = {"id": id_, "title": title, "version": "1"}
    lines = tuple(every_line(HousePack, values))
    names = {"id": id_, "title": title, "lines": lines}
    texts = {name: filled(f"house/{name}", names) for name in _TEXTS}
    return texts | {
        "house.yaml": filled("house/house.yaml.j2", names),
        "framework.yaml": framework,
    }
