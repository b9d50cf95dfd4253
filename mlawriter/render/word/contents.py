"""Emit the list of a document's sections: a table of contents as Word itself makes it, each entry leading to its heading.

The numbers of pages are left to the word processor, which alone knows them: who updates the table gets them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.render.word import names
from mlawriter.render.word.paragraphs import PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.render.blocks import Inline
    from mlawriter.render.word.paragraphs import Paragraphs

_BEGUN: Final = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_ENDED: Final = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def anchor(number: int) -> str:
    """Return the name of the bookmark at the heading of a section; the underscore hides it in Word's list."""
    return f"_Toc{number:06}"


def bookmarked(number: int, runs: str) -> str:
    """Return the runs of a heading inside its bookmark."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{anchor(number)}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'
    )


def listed(chapters: Sequence[tuple[str, Inline]], paragraphs: Paragraphs) -> str:
    """Return the list of sections, given their printed numbers and their words."""
    lines = []
    for number, (printed, content) in enumerate(chapters, start=1):
        runs = f"{paragraphs.runs.plain(printed)}<w:r><w:tab/></w:r>{paragraphs.runs.runs(content)}"
        link = f'<w:hyperlink w:anchor="{anchor(number)}" w:history="1">{runs}</w:hyperlink>'
        begun, ended = _BEGUN if number == 1 else "", _ENDED if number == len(chapters) else ""
        lines.append(paragraphs.around(names.TABLE_TEXT, f"{begun}{link}{ended}", PLAIN))
    return "".join(lines)
