"""Other programs to measure against, each from its own package, none of them a part of pga.

They are put into `.bench/`, with pga itself as somebody installs it: from a wheel. One that cannot
be had on a machine is left out, and the page says so.
"""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
HOME = ROOT / ".bench"
_VERSION = "import sys, importlib.metadata as m; print(m.version(sys.argv[1]))"


class Peer(NamedTuple):
    """A program that can be run: where it is, and its version. Without a path it cannot be had."""

    name: str
    path: Path | None
    version: str


def from_python(package: str, program: str) -> Peer:
    """Give a program of a package on PyPI, from an environment that all of them share."""
    python = _environment("peers")
    try:
        _quietly(str(python), "-m", "pip", "install", "--quiet", package)
        version = _quietly(str(python), "-c", _VERSION, package)
    except (OSError, subprocess.CalledProcessError):
        return Peer(package, None, "could not be installed")
    return Peer(package, python.with_name(program), version)


def from_npm(package: str) -> Peer:
    """Give a program of a package on npm."""
    home = HOME / "npm"
    path = home / "node_modules" / ".bin" / package
    if shutil.which("npm") is None:
        return Peer(package, None, "npm is not installed")
    try:
        if not path.exists():
            home.mkdir(parents=True, exist_ok=True)
            _quietly("npm", "install", "--silent", "--prefix", str(home), package)
        node = _quietly("node", "--version")
        manifest = home / "node_modules" / package / "package.json"
        version = _quietly("node", "-p", f"require({str(manifest)!r}).version")
    except (OSError, subprocess.CalledProcessError):
        return Peer(package, None, "could not be installed")
    return Peer(package, path, f"{version} (Node {node.removeprefix('v')})")


def from_the_system(program: str) -> Peer:
    """Give a program that the system brings."""
    found = shutil.which(program)
    if found is None:
        return Peer(program, None, "is not installed")
    first = _quietly(found, "--version").partition("\n")[0]
    return Peer(program, Path(found), first.rpartition(" ")[2])


@cache
def installed_pga() -> Path:
    """Give the `pga` of a wheel that is built from here, in an environment of its own."""
    python = _environment("pga")
    wheels = HOME / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    pip = (str(python), "-m", "pip")
    # An old one writes a program that imports `re` before pga, half a start of Python more.
    _quietly(*pip, "install", "--quiet", "--upgrade", "pip")
    _quietly(*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    wheel = next(wheels.glob("*.whl"))
    _quietly(*pip, "install", "--quiet", f"{wheel}[docx,pdf]")
    _quietly(*pip, "install", "--quiet", "--no-deps", "--force-reinstall", str(wheel))
    return python.with_name("pga")


@cache
def _environment(name: str) -> Path:
    """Give the Python of an environment below `.bench/`, which is made where it is missing."""
    python = HOME / name / "bin" / "python"
    if not python.exists():
        _quietly(sys.executable, "-m", "venv", str(HOME / name))
    return python


def _quietly(*words: str) -> str:
    done = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout.strip()
