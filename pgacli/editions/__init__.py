"""Editions: what each reader may see of a case. One module an edition; see CONTRIBUTING."""

import importlib
import pkgutil
from collections.abc import Mapping

from pgacli.editions.kind import EditionKind


def _found() -> dict[str, EditionKind]:
    """Give the editions that the modules of this folder declare, by name."""
    modules = (
        importlib.import_module(f"{__name__}.{module.name}")
        for module in pkgutil.iter_modules(__path__)
        if not module.ispkg
    )
    kinds = (value for module in modules for value in vars(module).values())
    return {kind.name: kind for kind in kinds if isinstance(kind, EditionKind)}


EDITIONS: Mapping[str, EditionKind] = _found()
