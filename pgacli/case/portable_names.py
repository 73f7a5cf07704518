"""Names that Windows gives to no file and no folder, and that stay behind on a shared drive."""

import re

# What stands for a device there, whatever its ending (Microsoft, Naming files, paths, and
# namespaces); signs that part a path or stand for others; and an end that is dropped.
_REFUSED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?\Z|.*[<>:\"|?*\\\x00-\x1f]|.*[. ]\Z",
    re.IGNORECASE | re.DOTALL,
)


def is_taken_by_windows(name: str) -> bool:
    """Say whether Windows takes the name of a file or a folder, which Linux and macOS do."""
    return _REFUSED.match(name) is None
