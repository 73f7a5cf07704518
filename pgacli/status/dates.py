"""How long the work has taken, what is due, and how old the snapshot is. All in whole days."""

import datetime
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.stages import Stage


class Dates(NamedTuple):
    """The days of a case, seen from today; days ahead are above zero, past ones below."""

    today: datetime.date
    first_source: datetime.date | None
    limit: int | None
    snapshot: datetime.date | None
    due: datetime.date | None
    review_on: datetime.date | None
    is_handed_over: bool

    @property
    def since_first(self) -> int | None:
        """Give the days from the first source to today."""
        return _between(self.first_source, self.today)

    @property
    def taken(self) -> int | None:
        """Give the days from the first source to the snapshot; to today while there is none."""
        return _between(self.first_source, self.snapshot or self.today)

    @property
    def over_limit(self) -> int:
        """Give by how many days the work is longer than its limit; 0 where it is not."""
        return max(0, self.taken - self.limit) if self.taken is not None and self.limit else 0

    @property
    def snapshot_age(self) -> int | None:
        """Give the days from the snapshot to today."""
        return _between(self.snapshot, self.today)

    @property
    def to_due(self) -> int | None:
        """Give the days to the due date."""
        return _between(self.today, self.due)

    def is_overdue_at(self, stage: Stage) -> bool:
        """Say whether the due date is past and the report, at this stage, has not gone out."""
        is_past = self.to_due is not None and self.to_due < 0
        return is_past and stage < Stage.REVIEW and not self.is_handed_over

    @property
    def to_review(self) -> int | None:
        """Give the days to the review."""
        return _between(self.today, self.review_on)


def dates(case: Case) -> Dates:
    """Give the days of a case."""
    note = case.assessment
    return Dates(
        today=case.today,
        first_source=min((each.date for each in case.sources if each.date), default=None),
        limit=note.limits.days,
        snapshot=note.snapshot,
        due=note.due,
        review_on=note.review_on,
        is_handed_over=any(each.edition == "full" for each in case.disclosures),
    )


def _between(first: datetime.date | None, last: datetime.date | None) -> int | None:
    return (last - first).days if first and last else None
