"""A package holds the programs of its templates: the same reports, without Jinja making them."""

import importlib.util
from collections.abc import Callable
from hashlib import sha1
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment

from pgacli import templating
from pgacli.errors import PgaError
from pgacli.templating import fill, make_ready, shipped
from pgacli.writers import report_templates
from tests.examples import ROOT
from tests.goldens import laid_out

TEMPLATES = report_templates().list_templates(extensions=["j2"])
PLAN = "plan/report.md.j2"


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the programs of all templates."""
    folder = tmp_path_factory.mktemp("ready")
    make_ready(report_templates(), folder)
    return folder


@pytest.fixture
def _packed(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have pga run as from a package that holds them."""
    monkeypatch.setattr(
        templating, "shipped", lambda name: ready if name == "ready" else shipped(name)
    )


@pytest.fixture
def compiled(ready: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give a list that will hold the names of the templates of which Jinja makes a program."""
    assert ready.is_dir()  # those that are made for the package are none of them
    names: list[str] = []
    compile_: Callable[..., object] = Environment.compile

    def noted(self: Environment, source: str, name: str, *words: object, **more: object) -> object:
        names.append(name)
        return compile_(self, source, name, *words, **more)

    monkeypatch.setattr(Environment, "compile", noted)
    return names


def test_a_report_is_the_same_and_jinja_makes_no_program(
    compiled: list[str], request: pytest.FixtureRequest
) -> None:
    made = laid_out("quayside-2026", "full")
    assert "full/report.md.j2" in compiled
    request.getfixturevalue("_packed")
    compiled.clear()
    assert laid_out("quayside-2026", "full") == made
    assert compiled == []


@pytest.mark.usefixtures("_packed")
def test_a_template_of_a_house_is_its_own(compiled: list[str], tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    mine = tmp_path / PLAN
    mine.write_text("Our own words.\n", "utf-8")
    templates = report_templates([tmp_path])
    assert fill(templates, PLAN, {}) == "Our own words.\n"
    assert compiled == [PLAN]


@pytest.mark.usefixtures("_packed")
def test_a_fault_is_told_by_the_line_of_the_template(compiled: list[str]) -> None:
    with pytest.raises(PgaError, match=r"^plan/report\.md\.j2, line \d+: there is no `\w+` here$"):
        fill(report_templates(), PLAN, {})
    assert compiled == []


@pytest.mark.usefixtures("_packed")
def test_another_version_of_jinja_makes_its_own(
    compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pgacli.templating.ready_programs.__version__", "2.0")
    report_templates().get_template(PLAN)
    assert compiled == [PLAN]


@pytest.fixture
def hook() -> Any:
    """Give what fills the wheel."""
    pytest.importorskip("hatchling", reason="it builds the wheel")
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.TemplatesHook(str(ROOT), {}, None, None, "", "wheel")


def test_a_wheel_holds_one_of_each_template(hook: Any) -> None:
    data: dict[str, dict[str, str]] = {"force_include": {}}
    hook.initialize("standard", data)
    ((folder, inside),) = data["force_include"].items()
    assert inside == "pgacli/templates/ready"
    programs = {path.stem for path in Path(folder).rglob("*.py")}
    sources = (templating.source(report_templates(), name) for name in TEMPLATES)
    assert programs == {sha1(each.encode(), usedforsecurity=False).hexdigest() for each in sources}
    hook.finalize("standard", data, "")
    assert not Path(folder).exists()


def test_an_editable_install_takes_templates_as_they_are(hook: Any) -> None:
    data: dict[str, dict[str, str]] = {"force_include": {}}
    hook.initialize("editable", data)
    hook.finalize("editable", data, "")
    assert data == {"force_include": {}}
