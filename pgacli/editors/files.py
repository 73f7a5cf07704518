"""Every file that editors need in a case, by its path there."""

from collections.abc import Mapping

from pgacli.case.framework import Framework
from pgacli.editors.json_file import json_file
from pgacli.editors.obsidian import obsidian_files
from pgacli.editors.places import SCHEMAS
from pgacli.editors.schemas import schemas
from pgacli.editors.vscode import vscode_files


def editor_files(framework: Framework) -> Mapping[str, str]:
    """Give the text of each file. `framework`: the one whose headings are offered."""
    own = {f"{SCHEMAS}/{name}.json": json_file(each) for name, each in schemas(framework).items()}
    return {**own, **vscode_files(framework), **obsidian_files()}
