"""Paths as somebody would type them from where they are."""

from pathlib import Path


def shown_path(path: Path) -> str:
    """Give a path to show: relative below the current folder; letters that are no text as `?`."""
    here = Path.cwd()
    shown = path.relative_to(here) if path.is_relative_to(here) else path
    return str(shown).encode(errors="replace").decode()
