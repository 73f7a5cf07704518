"""Paths as somebody would type them from where they are, and as they typed them."""

import os
from pathlib import Path

from pgacli.errors import PgaError


def shown_path(path: Path) -> str:
    """Give a path to show: relative below the current folder; letters that are no text as `?`."""
    return str(_from_here(path)).encode(errors="replace").decode()


def _from_here(path: Path) -> Path:
    try:
        here = Path.cwd()
    except OSError:  # somebody removed the folder in which the shell stands
        return path
    return path.relative_to(here) if path.is_relative_to(here) else path


def typed_path(folder: Path) -> Path:
    """Give where a folder stands that was typed: a `..` is taken out, a link is kept.

    Raises PgaError where that starts from a folder that somebody removed.
    """
    try:
        return Path(os.path.abspath(folder))  # noqa: PTH100 - `resolve` would follow links
    except OSError:
        raise PgaError(
            "the folder that you stand in is not there any more: go to another one first"
        ) from None
