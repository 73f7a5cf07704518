"""Our notes as python-frontmatter reads them, for other programs: `parse(text, handler=HANDLER)`.

The library strips the text before it asks its handler, which loses the lines that flags need, and
treats a block that it cannot take (a list, no closing rule) as no block. So pga calls the same
functions itself, and imports neither the library nor the parsers that come with it.
"""

from typing import Any

from frontmatter.default_handlers import BaseHandler

from pgacli.case.frontmatter import OPENER, bounds, has_front_matter, read_keys
from pgacli.case.yaml.nodes import plain_data


class NoteHandler(BaseHandler):
    """python-frontmatter's handler for our notes: strict, and every value stays text."""

    FM_BOUNDARY = OPENER
    START_DELIMITER = END_DELIMITER = "---"

    def detect(self, text: str) -> bool:
        """Say whether the text begins with front matter (a byte-order mark may come first)."""
        return has_front_matter(text)

    def split(self, text: str) -> tuple[str, str]:
        """Give the YAML block and the body. Raises UnreadableError where no rule closes it."""
        start, end, body_start = bounds(text)
        return text[start:end], text[body_start:]

    def load(self, fm: str, **_options: object) -> Any:
        """Give the block as plain data, each scalar as it was written. Refuses a list."""
        return plain_data(read_keys(fm, 1))


HANDLER = NoteHandler()
