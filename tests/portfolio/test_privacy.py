"""Nothing that anybody wrote leaves a case by a portfolio: no code, title, name or word."""

from pathlib import Path

import pyrage
import pytest

from pgacli.portfolio.portfolio import portfolio_of
from tests.conftest import Pga
from tests.examples import DAY, TODAY
from tests.portfolio.made import STRANGE, planted_texts
from tests.rules.broken import PEOPLE, healthy_texts, lay

FORMATS = ("text", "json", "csv")


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("cases")
    for number in range(12):
        lay(root / f"p{number}", planted_texts(number))
    return root


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("folders", [(), ("--folders",)], ids=["numbers", "folders"])
def test_no_planted_word_comes_out(
    format_: str, folders: tuple[str, ...], pga: Pga, planted: Path
) -> None:
    ran = pga("portfolio", planted, "--format", format_, *folders, *DAY)
    assert ran.code == 1, "some assessments were broken by what was planted"
    said = ran.out + ran.err
    assert not STRANGE.search(said)
    for word in ("YP", "Vex1", "Tannery", "Pellow", "Oriel", "Bryony", "Ludo", "Tamsworth"):
        assert word not in said


def test_words_were_planted_everywhere(planted: Path) -> None:
    notes = [path for path in planted.rglob("*") if path.is_file()]
    holding = [path for path in notes if STRANGE.search(path.read_text("utf-8"))]
    assert len(holding) > len(notes) / 3
    assert any(STRANGE.search(path.name) for path in notes)
    read = portfolio_of(planted, TODAY, processes=1)
    assert any(sum(row.counts.flags.families) > 5 for row in read.rows if row.counts)


@pytest.mark.parametrize("format_", FORMATS)
def test_a_folder_is_not_named_unless_asked_for(format_: str, pga: Pga, tmp_path: Path) -> None:
    lay(tmp_path / "zuquovex", healthy_texts())
    ran = pga("portfolio", tmp_path, "--format", format_, *DAY)
    assert not STRANGE.search(ran.out + ran.err)
    ran = pga("portfolio", tmp_path, "--format", format_, "--folders", *DAY)
    assert "zuquovex" in ran.out


@pytest.mark.parametrize("format_", FORMATS)
def test_a_folder_that_holds_a_name_a_number_or_a_code_is_cut(
    format_: str, pga: Pga, tmp_path: Path
) -> None:
    case = {**healthy_texts(), "private/people.yaml": PEOPLE}
    for name in ("oriel-tamsworth/pier", "team/yp1-and-others", "team/call-07700-900123", "plain"):
        lay(tmp_path / name, case)
    # No key of its own: what its neighbour hides is hidden for it too.
    lay(tmp_path / "oriel-tamsworth/quay", healthy_texts())
    ran = pga("portfolio", tmp_path, "--format", format_, "--folders", *DAY)
    assert ran.code == 0
    for word in ("oriel", "tamsworth", "yp1", "07700", "900123"):
        assert word not in ran.out.casefold()
    for folder in ("*/pier", "*/quay", "team/*", "plain"):
        assert folder in ran.out


@pytest.mark.parametrize("number", [1, 8], ids=["here", "by other processes"])
def test_a_folder_is_cut_for_a_sealed_key_that_the_identity_opens(
    number: int, pga: Pga, tmp_path: Path
) -> None:
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "own").write_text(f"{identity}\n")
    (tmp_path / "other").write_text(f"{pyrage.x25519.Identity.generate()}\n")
    folders = [tmp_path / "cases" / f"{each}-oriel-tamsworth" for each in range(number)]
    for root in folders:
        lay(root, healthy_texts())
        (root / "private").mkdir(exist_ok=True)
        sealed = pyrage.encrypt(PEOPLE.encode(), [identity.to_public()])
        (root / "private/people.yaml.age").write_bytes(sealed)
    words = ("portfolio", tmp_path / "cases", "--folders", *DAY, "--identity")
    ran = pga(*words, tmp_path / "own")
    assert "oriel" not in ran.out
    assert "sealed" not in ran.out
    assert "sealed, so names were not looked for" in pga(*words, tmp_path / "other").out
