"""`pga config`: every setting of a case, and where each came from. It never writes."""

from pgacli.commands.words.options import CaseArgument, case_folder


def config(case: CaseArgument = None) -> None:
    """Show the settings of a case, and where each of them came from."""
    from pgacli.commands.council.settings_in_force import settings_in_force
    from pgacli.commands.opening.case_reading import glance_at

    root = case_folder(case)
    rows = list(settings_in_force(root, glance_at(root)))
    width = max(len(row.name) for row in rows)
    for row in rows:
        print(f"{row.name:<{width}}  {row.value or 'not set'}")
        print(f"{'':<{width}}  {row.where}")
