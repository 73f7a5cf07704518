"""The programs of the shipped templates, which Jinja wrote when the package was built.

To make one from a template takes longer than to fill it. A program is found by the text that it was
made from, so that a template which a council wrote, or somebody changed, never gets another's; and
by Jinja's version, as another one may write it otherwise. Without one, Jinja makes it, as ever.
"""

from importlib.machinery import SourceFileLoader
from pathlib import Path

from jinja2 import BytecodeCache, Environment, __version__
from jinja2.bccache import Bucket


class ReadyTemplates(BytecodeCache):
    """Programs in a folder. They are only read: nothing is written while pga runs."""

    def __init__(self, folder: Path) -> None:
        """Take a folder, which need not be there, such as in a copy of the repository."""
        self.folder = folder / __version__

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Give the program of a template, with the template's own place for what goes wrong."""
        bucket = super().get_bucket(environment, name, filename, source)
        if bucket.code is not None:
            bucket.code = bucket.code.replace(co_filename=filename or name)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read a program, from Python's own cache if it can be, as with any module."""
        path = self._path(bucket.checksum)
        if path.is_file():
            bucket.code = SourceFileLoader(bucket.checksum, str(path)).get_code(bucket.checksum)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep nothing of what Jinja had to make."""

    def add(self, source: str, program: str) -> None:
        """Add the program that was made from a template, for a package that is being built."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._path(self.get_source_checksum(source)).write_text(program, "utf-8")

    def _path(self, checksum: str) -> Path:
        return self.folder / f"{checksum}.py"
