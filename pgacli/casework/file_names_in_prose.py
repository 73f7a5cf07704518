"""Where the body of a note names the file of another one, in a link or in a sentence."""

import re
from urllib.parse import quote


def file_name_mended(body: str, old: str, name: str) -> str:
    """Put a new file name in place of the old; a link such as `[[F3-hall]]` leaves `.md` out.

    Where a name has spaces, editors write a link as an address: `[it](F3%20hall.md)`.
    """
    body = each_link_mended(body, old, name)
    said = in_address(old)
    return body if said == old else each_link_mended(body, said, in_address(name))


def each_link_mended(body: str, old: str, name: str) -> str:
    """Put a new file name in place of the old one as it is written here."""
    stem = re.escape(old.removesuffix(".md"))
    body = re.sub(rf"(?<![\w-]){stem}\.md\b", lambda _: name, body)
    link = rf"(\[\[(?:[^\[\]|#\n]*/)?){stem}(?=[\]|#])"
    return re.sub(link, lambda found: found[1] + name.removesuffix(".md"), body)


def in_address(name: str) -> str:
    """Give a file name as it stands in the address of a link."""
    return quote(name, safe="!'()*,;:@&=+$")
