"""The text of a file that was found somewhere, whatever wrote it."""

from email import policy
from email.parser import BytesParser
from pathlib import Path

from pgacli.case.files import why
from pgacli.errors import PgaError
from pgacli.leaks.readback import read_back

READERS = {".docx": "docx", ".pdf": "pdf", ".html": "html", ".htm": "html"}
MAX_BYTES = 50_000_000


def read_found(path: Path) -> str:
    """Give the words of a Word, PDF, HTML, mail or text file. Raises PgaError where it cannot."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PgaError("the file is too large to be read: cut out the part you mean")
        data = path.read_bytes()
    except OSError as error:
        raise PgaError(f"cannot read the file: {why(error)}") from None
    suffix = path.suffix.casefold()
    if suffix == ".eml":
        return _mail(data)
    if suffix in READERS:
        return "\n".join(part.text for part in read_back(data, READERS[suffix]))
    return data.decode("utf-8-sig", "replace")


def _mail(data: bytes) -> str:
    body = BytesParser(policy=policy.default).parsebytes(data).get_body(("plain", "html"))
    if body is None:
        return ""
    text = str(body.get_content())
    if body.get_content_type() == "text/html":
        return "\n".join(part.text for part in read_back(text.encode(), "html"))
    return text
