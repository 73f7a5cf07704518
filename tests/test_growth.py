"""What measures growth sees it, however small the size is that it begins with."""

import pytest

from tests.growth import LINEAR_AT_MOST, growth


@pytest.mark.parametrize("size", [30, 3_000])
def test_work_that_grows_faster_than_its_size_is_seen(size: int) -> None:
    # A little more than the square, as a busy machine measures with some error.
    assert growth(lambda n: sum(range(int(n**2.25 / size**1.25))), size) > LINEAR_AT_MOST


@pytest.mark.parametrize("size", [30, 30_000])
def test_work_that_grows_with_its_size_is_not(size: int) -> None:
    assert growth(lambda n: sum(range(n * 10)), size) < LINEAR_AT_MOST
    assert growth(lambda _: 0, size) < LINEAR_AT_MOST
