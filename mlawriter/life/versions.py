"""Keep versions of a request, and who approved which text."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import zlib
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from mlawriter.core.fields import Entry, Line

if TYPE_CHECKING:
    from mlawriter.request.request import Request

MAX_VERSIONS = 1_000
MAX_APPROVALS = 1_000
_LARGEST = 32 * 1024 * 1024
"""Bytes that a packed text may unpack to."""


class Version(Entry):
    """Keep a request as it was: by whom, when and why. `packed` is read by `unpacked`."""

    author: Line = ""
    at: datetime | None = None
    """Time with its distance to UTC."""
    reason: Line = ""
    fingerprint: str = ""
    """Of the request, by `fingerprint_of`."""
    packed: str = ""


class Approval(Entry):
    """Keep that somebody approved a text: the text itself, and its hash."""

    by: Line = ""
    at: datetime | None = None
    """Time with its distance to UTC."""
    note: Line = ""
    author: Line = ""
    """Who last kept the version that was approved: approving one's own is told."""
    kind: str = ""
    """Key of the document."""
    language: str = ""
    """Tag of the language of the document."""
    fingerprint: str = ""
    """Of the request that was approved, by `fingerprint_of`."""
    sha256: str = ""
    """Of the text of the document, in hexadecimal."""
    packed: str = ""
    """The text itself, for differences."""


Versions = Annotated[list[Version], Field(max_length=MAX_VERSIONS)]
Approvals = Annotated[list[Approval], Field(max_length=MAX_APPROVALS)]


def fingerprint_of(request: Request) -> str:
    """Return the SHA-256 of all that a request says, in hexadecimal; reasons given for warnings do not count."""
    content = request.model_dump(mode="json", exclude={"acknowledged"})
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode("ascii")).hexdigest()


def packed(value: Any) -> str:  # noqa: ANN401 - anything that JSON holds
    """Return plain data as compressed text; the same data give the same text."""
    return base64.b64encode(zlib.compress(json.dumps(value, sort_keys=True).encode("ascii"), 9)).decode(
        "ascii"
    )


def unpacked(text: str) -> Any:  # noqa: ANN401
    """Return what `packed` was given.

    Raises:
        ValueError: when the text is damaged, or would be larger than any request.

    """
    try:
        reader = zlib.decompressobj()
        content = reader.decompress(base64.b64decode(text.encode("ascii"), validate=True), _LARGEST)
    except (zlib.error, binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("damaged") from error
    if not reader.eof:
        raise ValueError("damaged, or too large")
    return json.loads(content)
