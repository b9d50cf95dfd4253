"""Know the packed texts of versions and approvals, nearly all of a long case: none changes, so none is looked through twice."""

from __future__ import annotations

import json
import re
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.upgrades import Content

_LISTS = ("versions", "approvals")
# What JSON writes as it is, whatever its options; nothing in it looks like a group of fields.
_AS_IT_IS = re.compile(r"[A-Za-z0-9+/=]+")
_SHORT = 200


class KeptTexts:
    """Write cases as JSON, the same bytes as `json.dumps`, with packed texts put in behind it."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._mark = secrets.token_hex(16)

    def apart(self, content: Content) -> tuple[Content, list[str]]:
        """Return a case in which a mark stands for each packed text, and the texts in their order."""
        life = content.get("life")
        if not isinstance(life, dict):
            return content, []
        texts: list[str] = []
        lean = {
            key: [self._marked(entry, texts) for entry in value]
            if key in _LISTS and isinstance(value, list)
            else value
            for key, value in life.items()
        }
        self._known = set(texts)
        return {**content, "life": lean}, texts

    def pieces(self, whole: object, texts: list[str], *, legible: bool) -> Iterator[bytes]:
        """Yield the JSON of what `apart` returned, piece by piece: over several lines in UTF-8, or else in ASCII."""
        text = (
            json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) if legible else json.dumps(whole)
        )
        frame = text.encode().split(self._mark.encode())
        yield frame[0]
        for kept, piece in zip(texts, frame[1:], strict=True):
            yield kept.encode("ascii")
            yield piece

    def _marked(self, entry: object, texts: list[str]) -> object:
        text = entry.get("packed") if isinstance(entry, dict) else None
        if not isinstance(text, str) or len(text) < _SHORT:
            return entry
        # The same object as the last time is found by its address, without a look at what it says.
        if text not in self._known and not _AS_IT_IS.fullmatch(text):
            return entry
        texts.append(text)
        return {**entry, "packed": self._mark} if isinstance(entry, dict) else entry
