"""The figures of a portfolio are those of each case by itself, however many processes count."""

import gc
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pgacli.case.model import Case
from pgacli.portfolio import parallel
from pgacli.portfolio.counting import Task, count_case
from pgacli.portfolio.parallel import count_cases, useful_processes
from pgacli.portfolio.portfolio import Portfolio, portfolio_of
from tests.conftest import Pga
from tests.examples import DAY, TODAY
from tests.portfolio.made import lay_many

CASES = range(24)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    root = tmp_path_factory.mktemp("many")
    return root, lay_many(root, CASES)


@pytest.fixture(scope="module")
def counted(many: tuple[Path, list[Path]]) -> Portfolio:
    return portfolio_of(many[0], TODAY, processes=1)


def answer(pga: Pga, *words: object) -> Any:
    """Give what a single command says of a case as JSON."""
    return json.loads(pga(*words, "--format", "json", *DAY).out)


def test_they_add_up_to_check_and_status(pga: Pga, many: tuple[Path, list[Path]]) -> None:
    root, folders = many
    told = answer(pga, "portfolio", root)
    assert len(told["cases"]) == len(folders)
    for case, folder in zip(told["cases"], folders, strict=True):
        checked, status = answer(pga, "check", folder), answer(pga, "status", folder)
        families = Counter(flag["rule"].partition(".")[0] for flag in checked["flags"])
        assert {f: n for f, n in case["flags"]["families"].items() if n} == families
        assert {each: case["flags"][each] for each in checked["counts"]} == checked["counts"]
        assert case["flags"]["allowed"] == len(checked["allowed"])
        _agrees_with_status(case, status)


def _agrees_with_status(case: dict[str, Any], status: dict[str, Any]) -> None:
    times, dates, heard = case["times"], status["dates"], case["young_people"]
    assert case["stage"] in (status["stage"], None)
    for key in ("since_first", "over_limit", "snapshot_age", "to_due", "to_review"):
        assert times[key] == dates[key], key
    assert (times["due"], times["review_on"]) == (dates["due"], dates["review_on"])
    assert times["steps_late"] == len(status["plan"]["overdue"])
    for key in ("members", "offered", "spoke", "sources", "findings"):
        assert heard[key] == status["young_people"][key], key
    assert heard["answered"] == status["young_people"]["put"]
    rows = [row for side in status["coverage"] for row in side["rows"]]
    assert case["findings_under"] == {row["id"]: row["own"] + row["also"] for row in rows}


def test_empty_headings_are_counted_over_the_cases_with_findings(counted: Portfolio) -> None:
    asked = [each for each in counted.counts if each.heard.findings]
    assert 0 < len(asked) < len(CASES), "some of the generated cases have no finding"
    for number, heading in enumerate(counted.headings):
        assert heading.empty == sum(each.headings[number] == 0 for each in asked)
        assert heading.of == len(asked)
    assert {each.empty for each in counted.headings} > {0} or min(
        each.empty for each in counted.headings
    )


def test_the_generated_cases_differ(counted: Portfolio) -> None:
    assert len({each.stage for each in counted.counts}) == 6
    assert {each.times.is_report_late for each in counted.counts} == {True, False}
    assert {each.heard.is_asked for each in counted.counts} == {True, False}
    assert len({each.flags for each in counted.counts}) > len(CASES) / 2


@pytest.mark.parametrize("processes", [2, 3])
def test_more_processes_give_the_same(
    processes: int, many: tuple[Path, list[Path]], counted: Portfolio
) -> None:
    steps: list[tuple[int, int]] = []
    found = portfolio_of(many[0], TODAY, processes=processes, step=lambda *at: steps.append(at))
    assert found == counted
    assert steps == [(number, len(CASES)) for number in range(1, len(CASES) + 1)]


def test_another_process_does_the_work(tmp_path: Path, many: tuple[Path, list[Path]]) -> None:
    tasks = [Task(folder, "x", TODAY) for folder in many[1][:4]]
    here = parallel.count_case
    try:
        parallel.count_case = None  # type: ignore[assignment] # what is sent is looked up there
        with pytest.raises(TypeError):
            list(count_cases(tasks, 1))
    finally:
        parallel.count_case = here
    assert list(count_cases(tasks, 2)) == [count_case(task) for task in tasks]


@pytest.mark.parametrize("error", [OSError, ImportError, NotImplementedError])
def test_where_no_process_can_be_had_this_one_does_it(
    error: type[Exception],
    many: tuple[Path, list[Path]],
    counted: Portfolio,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error("none left")

    monkeypatch.setattr(parallel, "ProcessPoolExecutor", refuse)
    assert portfolio_of(many[0], TODAY, processes=2) == counted


def test_a_process_that_dies_half_way_loses_no_case(
    many: tuple[Path, list[Path]], counted: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = parallel._by_others

    def dies(tasks: Any, processes: int) -> Any:
        for seen, _ in zip(whole(tasks, processes), range(5), strict=False):
            yield seen
        raise parallel.BrokenExecutor

    monkeypatch.setattr(parallel, "_by_others", dies)
    assert portfolio_of(many[0], TODAY, processes=2) == counted


def test_a_case_is_dropped_once_it_is_counted(many: tuple[Path, list[Path]]) -> None:
    def alive() -> int:
        gc.collect()
        return sum(isinstance(each, Case) for each in gc.get_objects())

    # What other tests left may go meanwhile.
    before = alive()
    for _ in count_cases([Task(folder, "x", TODAY) for folder in many[1][:3]], 1):
        assert alive() <= before


def test_a_few_cases_start_no_process() -> None:
    assert [useful_processes(cases) for cases in (0, 1, 7)] == [1, 1, 1]
    assert 1 <= useful_processes(10_000) <= parallel.MOST_PROCESSES
