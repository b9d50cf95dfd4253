"""Emit the places to fill in: content controls with a visible line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.core.text import clean
from mlawriter.render.word.wml import attribute

if TYPE_CHECKING:
    from mlawriter.render.blocks import Blank
    from mlawriter.render.word.runs import Runs

LINE: Final = "_" * 34
SHORT_LINE: Final = "_" * 16
LINES_TO_WRITE: Final = 3
"""Lines of the height of a text that an answer of several lines gets on paper."""
_LONGEST_NAME: Final = 64
"""Characters that Word allows in the title and the tag of a content control."""


class Ids:
    """Give out numbers that no other content control of the document has."""

    def __init__(self, first: int) -> None:
        self._next = first

    def take(self) -> int:
        """Return the next number."""
        self._next += 1
        return self._next - 1


class Blanks:
    """Emit places to fill in, in one language."""

    def __init__(self, runs: Runs, placeholder: str, language_tag: str, date_format: str) -> None:
        self._runs = runs
        self._placeholder = placeholder
        self._language_tag = language_tag
        self._date_format = attribute(date_format)

    def blank(self, blank: Blank, ids: Ids, line: str) -> str:
        """Return a content control: what is known, or a line to write on."""
        kind = "<w:text/>"
        if blank.kind == "date":
            kind = (
                f'<w:date><w:dateFormat w:val="{self._date_format}"/><w:lid w:val="{self._language_tag}"/>'
                '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
            )
        elif blank.kind == "lines":
            kind = '<w:text w:multiLine="1"/>'
        text = clean(blank.text).strip()
        content = self._runs.plain(text) if text else self._runs.styled(self._placeholder, line)
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(blank.label[:_LONGEST_NAME])}"/>'
            f'<w:tag w:val="{attribute(blank.tag[:_LONGEST_NAME])}"/><w:id w:val="{ids.take()}"/>'
            f"{'' if text else '<w:showingPlcHdr/>'}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )
