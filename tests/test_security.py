"""SECURITY.md promises nothing that no test holds; and two promises that are tested here."""

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import Pga
from tests.examples import EXAMPLES, ROOT

PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
PROMISES = re.findall(r"^\| (?!Promise)([^|-][^|]*) \| ([^|]*) \|$", PAGE, re.MULTILINE)
MODULES = sorted((ROOT / "pgacli").rglob("*.py"))
# Whatever opens a connection, or fetches what an address names.
CALLING = {
    *("socket", "socketserver", "ssl", "asyncio", "selectors", "http", "ftplib", "imaplib"),
    *("poplib", "smtplib", "telnetlib", "xmlrpc", "requests", "httpx", "aiohttp", "urllib3"),
    *("urllib.request", "urllib.robotparser", "pip", "multiprocessing.managers"),
}


def test_there_are_promises() -> None:
    assert len(PROMISES) > 20


@pytest.mark.parametrize(("promise", "tests"), PROMISES, ids=[promise for promise, _ in PROMISES])
def test_every_promise_names_tests_that_exist(promise: str, tests: str) -> None:
    files = re.findall(r"`([^`]+)`", tests)
    assert files
    for file in files:
        assert re.search(r"^ *def test_", (ROOT / file).read_text("utf-8"), re.MULTILINE), file


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_imports_what_calls_out(module: Path) -> None:
    names = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    parts = {".".join(name.split(".")[:length]) for name in names for length in (1, 2)}
    assert not parts & CALLING


class PanicException(BaseException):
    """What a library in Rust gives up with."""

    __module__ = "pyo3_runtime"


@pytest.mark.parametrize("error", [ValueError, PanicException, MemoryError, RecursionError])
@pytest.mark.parametrize("command", ["check", "status", "next"])
def test_a_program_that_breaks_says_nothing_of_the_case(
    command: str, error: type[BaseException], pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise error("Zephyrine Oakapple said so")

    monkeypatch.setattr("pgacli.case.loading._Loader.notes", breaks)
    code, out, err = pga(command, EXAMPLES / "harbour-2026")
    assert (code, out) == (2, "")
    assert f"fault in pga itself ({error.__name__} at " in err
    assert "Zephyrine" not in err
    assert "Traceback" not in err
