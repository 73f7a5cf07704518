"""Editions: what each reader may see of a case. One module an edition; see CONTRIBUTING."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pgacli.editions.kind import EditionKind


class _Editions(Mapping[str, "EditionKind"]):
    """Each edition by its name; its module, of the same name, is imported when it is taken out."""

    def __getitem__(self, name: str) -> "EditionKind":
        if name in _modules() and (kind := _kind(name)):
            return kind
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (name for name in _modules() if _kind(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def _modules() -> tuple[str, ...]:
    from pkgutil import iter_modules  # noqa: PLC0415 - most commands need no edition

    return tuple(each.name.replace("_", "-") for each in iter_modules(__path__) if not each.ispkg)


@cache
def _kind(name: str) -> "EditionKind | None":
    """Give the edition that a module declares; none where it only serves the others."""
    from pgacli.editions.kind import EditionKind  # noqa: PLC0415 - as above

    declared = vars(import_module(f"{__name__}.{name.replace('-', '_')}")).values()
    kinds = (each for each in declared if isinstance(each, EditionKind))
    return next((kind for kind in kinds if kind.name == name), None)


EDITIONS: Mapping[str, "EditionKind"] = _Editions()
