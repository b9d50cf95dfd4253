"""Tell whether a text is written in the letters that the reader of the letter expects."""

from __future__ import annotations

import re

_LATIN_LETTERS = r"A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_ARABIC_LETTERS = r"\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"
_OTHER_LETTERS = r"\u0370-\u061f\u0700-\u074f\u0780-\u1cff\u2c00-\u2dff\u2e80-\u2fd5\u3040-\u318f\u3400-\ud7ff\uf900-\ufaff"
_LATIN = re.compile(f"[{_LATIN_LETTERS}]")
_ARABIC = re.compile(f"[{_ARABIC_LETTERS}]")
_OTHER = re.compile(f"[{_OTHER_LETTERS}]")
_NOT_LATIN = re.compile(f"[{_ARABIC_LETTERS}{_OTHER_LETTERS}]")
_NOT_ARABIC = re.compile(f"[{_LATIN_LETTERS}{_OTHER_LETTERS}]")
_ENOUGH = 12
"""Letters from which a text in another script is more than a name or a term."""


def _counts(text: str) -> tuple[int, int, int]:
    return len(_LATIN.findall(text)), len(_ARABIC.findall(text)), len(_OTHER.findall(text))


def _writes_arabic(tag: str) -> bool:
    return tag.split("-")[0] in {"ar", "fa", "ur", "ps", "ckb"}


def _writes_latin(tag: str) -> bool:
    return tag.split("-")[0] in {
        "",
        "en",
        "fr",
        "es",
        "pt",
        "de",
        "it",
        "bs",
        "cnr",
        "hr",
        "id",
        "ms",
        "sw",
        "tr",
        "vi",
    }


def foreign_letters(name: str, tag: str) -> bool:
    """Tell whether a name has no letter that a reader of this language is sure to know; Latin is known everywhere."""
    if not name or name.isascii():
        return False
    latin, arabic, other = _counts(name)
    if latin or (arabic and _writes_arabic(tag)):
        return False
    return bool(arabic or (other and (_writes_arabic(tag) or _writes_latin(tag))))


def mostly_foreign(text: str, tag: str) -> bool:
    """Tell whether most letters of a text are of another script than the language's; short texts never are."""
    if len(text) < _ENOUGH:
        return False
    if _writes_arabic(tag):
        own, foreign = _ARABIC, _NOT_ARABIC
    elif text.isascii() or not _writes_latin(tag):
        return False
    else:
        own, foreign = _LATIN, _NOT_LATIN
    strange = len(foreign.findall(text))
    return strange >= _ENOUGH and strange > 2 * len(own.findall(text))
