"""Values as YAML on one line: whatever a text holds, it reads back as it was.

Block texts would be easier on the eye, but a line of `---` inside one would end the front matter.
"""

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any

from pgacli.case.fields.declared import Record

# Safe without quotes for every reader of YAML, old ones too: no colon, hash or bracket, and a
# letter in front, so that nothing looks like a number, a time or a list.
_PLAIN = re.compile(r"[^\W\d_](?:[\w ,.;'’‘“”()/&%+!?–—£-]*[\w.'’”)%+!?])?")
_TRUTHS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"})
_WORD = re.compile(r"[A-Za-z][\w-]*")

# What JSON leaves as it is, and YAML takes for a line break or does not take at all.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def yaml_value(value: Any, indent: str = "") -> str:
    """Give a value as it stands after `key:`, with the space before it; nothing for no value.

    `indent` is that of the key; a list of sentences stands under it, one a line.
    """
    if value is None or value in ((), ""):
        return ""
    if isinstance(value, int | datetime.date):
        return f" {str(value).lower()}"
    if isinstance(value, str):
        return f" {yaml_text(value)}"
    if isinstance(value, Record) or isinstance(value[0], tuple):
        return "".join(f"\n{indent}  {line}" for line in _keys(value))
    if all(_WORD.fullmatch(each) for each in value):
        return f" [{', '.join(yaml_text(each) for each in value)}]"
    return "".join(f"\n{indent}  - {yaml_text(each)}" for each in value)


def _keys(value: Any) -> Iterator[str]:
    """Give the lines of a record, or of pairs of an id and a word."""
    if isinstance(value, Record):
        for key, name in value.names.items():
            yield f"{key}:{yaml_value(getattr(value, name))}"
    else:
        for key, text in value:
            yield f"{yaml_text(key)}: {yaml_text(text)}"


def yaml_text(text: str) -> str:
    """Give a text as a YAML scalar: plain where that is safe everywhere, else in double quotes."""
    if _PLAIN.fullmatch(text) and text.isprintable() and text.casefold() not in _TRUTHS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)
