"""What a run of the program touches: each file that it opens, each name it makes or takes away.

An audit hook hears of it before it happens, and it cannot be taken off again; so there is one, and
it keeps silent unless somebody listens.
"""

import os
import site
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PATHS = {
    "open": 1,
    "os.listdir": 1,
    "os.scandir": 1,
    "os.mkdir": 1,
    "os.rename": 2,
    "os.link": 2,
    "os.symlink": 2,
    "os.remove": 1,
    "os.rmdir": 1,
    "os.truncate": 1,
    "os.chmod": 1,
    "os.utime": 1,
    "shutil.rmtree": 1,
}
_FAR = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "ctypes.")
# Made within Python itself: a name without an address is no call to anybody.
_NEAR = ("socket.__new__",)

_heard: list[tuple[str, str]] = []
_listening = False


def _hook(event: str, args: tuple[object, ...]) -> None:
    if not _listening:
        return
    named = args[: _PATHS.get(event, 0)]
    paths = (each for each in named if isinstance(each, str | bytes | os.PathLike))
    _heard.extend((event, os.fsdecode(path)) for path in paths)
    if event.startswith(_FAR) and event not in _NEAR:
        _heard.append((event, ""))


_is_on = False


@contextmanager
def listening() -> Iterator[list[tuple[str, str]]]:
    """Give a list that fills with what is touched: the event, and the path if it has one."""
    global _listening, _is_on  # noqa: PLW0603 - one hook for the whole process
    if not _is_on:
        sys.addaudithook(_hook)
        _is_on = True
    _heard.clear()
    _listening = True
    try:
        yield _heard
    finally:
        _listening = False


def _own_places() -> tuple[str, ...]:
    """Give where Python, its packages, the program and this folder of tests stand."""
    package = Path(__file__).parents[2]
    bases = {sys.prefix, sys.base_prefix, str(package / "pgacli"), str(package / "templates")}
    bases |= {sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"), *site.getsitepackages()}
    return tuple(os.path.realpath(base) + os.sep for base in bases)


# What the system's own libraries look at, whatever a program does.
_SYSTEM = ("/dev/null", "/dev/urandom", "/etc/mime.types", "/usr/share/zoneinfo", "/etc/localtime")
OWN = _own_places()


def strangers(heard: list[tuple[str, str]], root: Path) -> list[str]:
    """Give what was touched that lies neither in the case nor in the program's own places."""
    inside = os.path.realpath(root)
    found = []
    for event, path in heard:
        whole = os.path.realpath(path) if path else ""
        near = whole == inside or whole.startswith((inside + os.sep, *OWN, *_SYSTEM))
        if not near and not (event in ("os.listdir", "os.scandir") and whole + os.sep in OWN):
            found.append(f"{event} {whole}".strip())
    return found
