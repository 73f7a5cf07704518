"""A framework, or one heading of it, as one JSON object for programs."""

from typing import Any

from pgacli.case.framework import Framework, Heading, Side
from pgacli.presentation.json_text import json_text


def framework_as_json(framework: Framework) -> str:
    """Give the framework with its sides and headings, with a newline at its end."""
    whole = {
        "version": 1,
        "id": framework.id,
        "title": framework.title,
        "citation": framework.citation,
        "status": framework.status,
        "sides": [
            {"id": side.id, "label": side.label, "headings": [_heading(h) for h in side.headings]}
            for side in framework.sides
        ],
    }
    return json_text(whole)


def heading_as_json(framework: Framework, heading: Heading) -> str:
    """Give one heading with its side and the framework's status."""
    side = framework.side_of(heading.id) or Side({})
    place = {"framework": framework.id, "status": framework.status}
    return json_text(
        {"version": 1, **place, "side": {"id": side.id, "label": side.label}, **_heading(heading)}
    )


def _heading(heading: Heading) -> dict[str, Any]:
    return {
        "id": heading.id,
        "label": heading.label,
        "core": bool(heading.core),
        "belongs": heading.belongs,
        "prompts": list(heading.prompts),
        "basis": heading.basis,
    }
