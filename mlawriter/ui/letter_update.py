"""Bring a letter that is shown up to date where it changed.

To set a letter of fifty pages anew takes ten times as long as all that comes before it, nearly all of it for the
layout. A keystroke changes the words of a paragraph or two and leaves the structure: then only those are exchanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCursor, QTextDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextCharFormat

_MOST: Final = 8
"""Changed parts beyond which the whole letter is set anew."""
_ENDS: Final = "\u2029\ufdd0\ufdd1"
"""What parts blocks and cells in the raw text of a document."""


def brought_up_to_date(document: QTextDocument, before: Sequence[str], after: Sequence[str]) -> bool:
    """Exchange the words that differ between the parts that are shown and those that should be.

    Return false where more than words differs, or a part cannot be found for sure: the document is then to be set
    anew, and may be half changed.
    """
    if len(before) != len(after) or sum(map(str.__ne__, before, after)) > _MOST:
        return False
    parts = list(before)
    for index, part in enumerate(after):
        if parts[index] != part:
            if not _exchanged(document, parts, index, _read(part)):
                return False
            parts[index] = part
    return True


def _read(part: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(part)
    return document


def _exchanged(shown: QTextDocument, parts: Sequence[str], index: int, after: QTextDocument) -> bool:
    """Exchange the words of the part with an index; tell whether it could be done."""
    before = _read(parts[index])
    old = before.toRawText()
    words = old.strip(_ENDS)
    places = list(_places(shown, words)) if words else []
    if _structure(old) != _structure(after.toRawText()) or len(places) != parts.count(parts[index]):
        return False
    begins = places[parts[:index].count(parts[index])] - old.index(words)
    pairs = list(zip(_blocks(before), _blocks(after), strict=True))
    for block, new in reversed(pairs):  # from the end, so that the places before it stay
        if block.blockFormat() != new.blockFormat():
            return False
        if _written(block) != _written(new):
            _write(shown, begins + block.position(), len(block.text()), new)
    return True


def _structure(raw: str) -> str:
    return "".join(sign for sign in raw if sign in _ENDS)


def _places(shown: QTextDocument, words: str) -> Iterator[int]:
    """Yield where the words of a part stand in the document by themselves."""
    raw = shown.toRawText()
    if shown.characterCount() != len(raw) + 1:
        return  # it holds signs that count twice in Qt
    at = raw.find(words)
    while at >= 0:
        around = raw[max(at - 1, 0) : at] + raw[at + len(words) : at + len(words) + 1]
        if not around.strip(_ENDS):
            yield at
        at = raw.find(words, at + len(words))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _written(block: QTextBlock) -> list[tuple[str, QTextCharFormat]]:
    """Return the words of a block, each stretch with its looks."""
    stretches = []
    inside = block.begin()
    while not inside.atEnd():
        stretch = inside.fragment()
        stretches.append((stretch.text(), stretch.charFormat()))
        inside += 1
    return stretches


def _write(shown: QTextDocument, at: int, length: int, new: QTextBlock) -> None:
    cursor = QTextCursor(shown)
    cursor.setPosition(at)
    cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for words, looks in _written(new):
        cursor.insertText(words, looks)
    cursor.endEditBlock()
