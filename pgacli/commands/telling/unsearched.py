"""Names that nobody can look for: what a check or a report has to say of them."""

from pgacli.case.key.people import KEY_FILE
from pgacli.case.model import Case
from pgacli.commands.telling.sentences import tell_beside
from pgacli.rules.prose.names.forms import forms_of


def codes_without_name(case: Case) -> list[str]:
    """Give the members for whom the people key has no name, in their order."""
    entries = case.people.entries
    return [code for code in case.members if not any(forms_of(code, entries.get(code)))]


def why_unsearched(case: Case) -> str:
    """Say whose names could not be looked for, and why; nothing where all of them were."""
    people = case.people
    if people.is_sealed:
        return "The people key is sealed, so names could not be looked for."
    if unread := case.unreadable_key:
        return f"{unread} cannot be read, so names could not be looked for."
    if not people.is_known:
        return f"There is no people key ({KEY_FILE}), so names could not be looked for."
    unnamed = codes_without_name(case)
    if unnamed and len(unnamed) == len(case.members):
        return f"No name of a member stands in {KEY_FILE}, so none could be looked for."
    if unnamed:
        return f"{KEY_FILE} has no name of {', '.join(unnamed)}, so theirs were not looked for."
    return ""


def say_unsearched(case: Case) -> None:
    """Say it beside what a check found; that a key stayed sealed was said when it was read."""
    if (why := why_unsearched(case)) and not case.people.is_sealed:
        tell_beside(why)
