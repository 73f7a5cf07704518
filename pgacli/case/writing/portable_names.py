"""Names that Windows gives to no file and no folder, and that stay behind on a shared drive."""

import re

# What stands for a device there, whatever its ending (Microsoft, Naming files, paths, and
# namespaces); signs that part a path or stand for others; and an end that is dropped.
_REFUSED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?\Z|.*[<>:\"|?*\\\x00-\x1f]|.*[. ]\Z",
    re.IGNORECASE | re.DOTALL,
)


def is_portable(name: str) -> bool:
    """Say whether a file or a folder can have this name on Windows, as on Linux and macOS."""
    return _REFUSED.match(name) is None
