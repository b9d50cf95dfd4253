"""Keep versions of a request, and who approved which text."""

from __future__ import annotations

import base64
import binascii
import functools
import hashlib
import json
import zlib
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from mlawriter.core.fields import Entry, Line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mlawriter.request.request import Request

MAX_VERSIONS = 1_000
MAX_APPROVALS = 1_000
_LARGEST = 32 * 1024 * 1024
"""Bytes that a packed text may unpack to."""
_GROUPS = 500_000
"""Objects and lists that it may hold: each costs some hundred bytes once read."""


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

    @property
    def agrees(self) -> bool:
        """Tell whether text and hash of this approval belong together; one that contradicts itself does not count."""
        return _hash_of(self.packed) == self.sha256


Versions = Annotated[list[Version], Field(max_length=MAX_VERSIONS)]
Approvals = Annotated[list[Approval], Field(max_length=MAX_APPROVALS)]


def fingerprint_of(request: Request) -> str:
    """Return the SHA-256 of all that a request says, in hexadecimal; reasons given for warnings do not count."""
    return fingerprint_of_plain(request.model_dump(mode="json"))


def fingerprint_of_plain(plain: Mapping[str, Any]) -> str:
    """Return the same of a request that is plain data, as a version keeps it."""
    content = {name: value for name, value in plain.items() if name != "acknowledged"}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode("ascii")).hexdigest()


def text_hash(plain: Mapping[str, Sequence[str]]) -> str:
    """Return the SHA-256 of the lines and margins of a text, in hexadecimal."""
    content = "\n".join((*plain["lines"], "\f", *plain["margins"]))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


@functools.lru_cache(maxsize=64)
def _hash_of(text: str) -> str | None:
    """Return the hash of an approved text that is packed; none where it cannot be read."""
    try:
        plain = unpacked(text)
        return text_hash({name: plain[name] for name in ("lines", "margins")})
    except (ValueError, TypeError, KeyError):
        return None


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
    if content.count(b"{") + content.count(b"[") > _GROUPS:
        raise ValueError("too many groups")
    try:
        return json.loads(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
