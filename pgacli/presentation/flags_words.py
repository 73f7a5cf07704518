"""The plain sentences that a check ends with."""

from collections.abc import Sequence

from pgacli.case.stages import Stage
from pgacli.rules import Checked
from pgacli.rules.rule import Flag, Severity
from pgacli.screen import one_line
from pgacli.wording import joined

_WORDS = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.ADVICE: ("piece of advice", "pieces of advice"),
}


def counts_by_severity(flags: Sequence[Flag]) -> dict[str, int]:
    """Give the number of flags of each severity."""
    return {each.value: sum(flag.severity is each for flag in flags) for each in Severity}


def counted_flags(flags: Sequence[Flag]) -> str:
    """Give the counts as words: `1 error, 2 warnings and 1 piece of advice`."""
    found = counts_by_severity(flags)
    parts = [
        f"{found[each]} {one if found[each] == 1 else many}"
        for each, (one, many) in _WORDS.items()
        if found[each]
    ]
    return joined(parts)


def closing(checked: Checked, case: str) -> str:
    """Say in one sentence what to do now; of the whole report only after a whole check."""
    if not checked.flags:
        return f"{case}: nothing to mend{_as_far(checked)}."
    first = checked.flags[0]
    where = f"{one_line(first.place.path)}, line {first.place.line}"
    found = f"{case}: {counted_flags(checked.flags)}"
    if first.severity is Severity.ERROR:
        return f"{found}. The report cannot go out as final yet: begin with {where}."
    is_warning = first.severity is Severity.WARNING
    if far := _as_far(checked):
        said = f"{found}{far}."
        return f"{said} Look again at {where} first." if is_warning else said
    once = "Once the people key is open, nothing" if checked.is_sealed else "Nothing"
    said = f"{found}. {once} stands in the way of the report"
    return f"{said}; look again at {where} first." if is_warning else f"{said}."


def _as_far(checked: Checked) -> str:
    """Say how far a check went that tells nothing of the whole report; nothing, if it does."""
    if not checked.is_whole:
        return " in what was asked for"
    if checked.stage is Stage.CLOSED:
        return " in a closed case"
    if checked.stage < Stage.FINAL:
        return f" at this stage ({checked.stage.word}); `pga status` shows what is to come"
    return ""
