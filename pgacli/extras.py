"""What not everybody installs: the libraries of an extra, such as `pga[docx]`."""

import importlib
from typing import Any

from pgacli.errors import PgaError


def need(module: str, extra: str, what: str) -> Any:
    """Give a library of an extra. Raises PgaError, with the command that installs it."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("pgacli"):
            raise
        package = f'"pgacli[{extra}]"'
        raise PgaError(
            f"{what} is made with libraries that are not installed: pip install {package}"
            f" (pipx install --force {package}, or uv tool install {package})"
        ) from None
