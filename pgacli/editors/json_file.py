"""JSON as the files for editors hold it."""

import json
from typing import Any


def json_file(data: Any) -> str:
    """Give data as the text of a JSON file that people may read, too."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
