"""Whether this user can be kept out of a file: root cannot, nor anybody on some disks."""

import tempfile
from pathlib import Path

import pytest


def _is_kept_out() -> bool:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0)
        try:
            list(folder.iterdir())
        except PermissionError:
            return True
        finally:
            folder.chmod(0o700)
    return False


needs_rights = pytest.mark.skipif(not _is_kept_out(), reason="nothing is shut to this user")
