"""What a wheel holds beside the files of the repository: its templates as programs."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TemplatesHook(BuildHookInterface[Any]):
    """Puts the programs of the shipped templates into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write them to a folder of which the wheel takes a copy."""
        if version == "editable":  # there a template that is edited is seen at once
            return
        sys.path.insert(0, self.root)
        from pgacli.templating import make_ready  # noqa: PLC0415 - that of this tree
        from pgacli.writers import report_templates  # noqa: PLC0415

        self._folder = TemporaryDirectory()
        make_ready(report_templates(), Path(self._folder.name))
        build_data["force_include"][self._folder.name] = "pgacli/templates/ready"

    def finalize(self, version: str, _data: dict[str, Any], _artifact_path: str) -> None:
        """Take the folder away once the wheel is there."""
        if version != "editable":
            self._folder.cleanup()
