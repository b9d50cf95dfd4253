"""Emit running text as runs of one look and one direction each."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mlawriter.render.bidi import portions
from mlawriter.render.blocks import Span
from mlawriter.render.word.wml import escape

if TYPE_CHECKING:
    from mlawriter.i18n.languages import Language
    from mlawriter.render.blocks import Inline

_REMEMBERED: Final = 1024
_ARABIC: Final = '<w:rtl/><w:lang w:bidi="ar-SA"/>'
_BREAKS: Final = re.compile("([\n\t])")
_TEXT: Final = '<w:t xml:space="preserve">'
_BREAK: Final = {"\n": "<w:br/>", "\t": "<w:tab/>"}


class Runs:
    """Emit runs in one language; the openings of all looks are ready beforehand."""

    def __init__(self, language: Language, within: Language | None = None) -> None:
        """Make runs of a language; `within` is that of the document where it is another one."""
        self.rtl = language.direction == "rtl"
        self.east_asian = language.east_asian
        # Quotation marks and dashes exist in Latin and Chinese fonts; the hint asks for the Chinese ones.
        hint = _fonts(language, within)
        own = f'<w:rtl/><w:lang w:bidi="{language.word}"/>' if self.rtl else _named(language, within)
        foreign = "" if self.rtl else _ARABIC
        self._openings = {
            (bold, italic, opposite): _opening(
                ("" if opposite else hint)
                + ("<w:b/><w:bCs/>" if bold else "")
                + ("<w:i/><w:iCs/>" if italic else "")
                + (foreign if opposite else own)
            )
            for bold in (False, True)
            for italic in (False, True)
            for opposite in (False, True)
        }
        self._plain = self._openings[False, False, False]
        self._hint = hint
        self._own = own
        # From one edit to the next, and from one letter to the next, most paragraphs are the same.
        self.runs = functools.lru_cache(maxsize=_REMEMBERED)(self._runs)

    def _runs(self, content: Inline) -> str:
        """Return the runs of a paragraph's text."""
        openings = self._openings
        return "".join(
            [
                openings[span.bold, span.italic, opposite] + _content(text)
                for span, text, opposite in portions(content, rtl=self.rtl)
            ]
        )

    def plain(self, text: str) -> str:
        """Return the runs of a text without looks of its own."""
        return self.runs((Span(text),))

    def styled(self, style: str, text: str) -> str:
        """Return one run in a character style."""
        properties = f'<w:rStyle w:val="{style}"/>{self._hint}{self._own}'
        return f"<w:r><w:rPr>{properties}</w:rPr>{_content(text)}"

    def field(self, instruction: str) -> str:
        """Return a field that Word fills in, such as the number of the page."""
        steps = (
            '<w:fldChar w:fldCharType="begin"/>',
            f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>1</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
        return "".join(f"{self._plain}{step}</w:r>" for step in steps)


def _fonts(language: Language, within: Language | None) -> str:
    """Return the fonts of a language where they are not those that the document has throughout."""
    hint = ' w:hint="eastAsia"' if language.east_asian else ""
    fonts = "".join(
        f' w:{name}="{ours}"'
        for name, ours, other in (
            ("ascii", language.latin_font, within and within.latin_font),
            ("hAnsi", language.latin_font, within and within.latin_font),
            ("eastAsia", language.east_asian_font, within and within.east_asian_font),
            ("cs", language.complex_font, within and within.complex_font),
        )
        if other is not None and other != ours
    )
    return f"<w:rFonts{hint}{fonts}/>" if hint or fonts else ""


def _named(language: Language, within: Language | None) -> str:
    """Return the name of a language from left to right where the document is in another one."""
    if within is None or within.word == language.word:
        return ""
    kind = "eastAsia" if language.east_asian else "val"
    return f'<w:lang w:{kind}="{language.word}"/>'


def _opening(properties: str) -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>" if properties else "<w:r>"


def _content(text: str) -> str:
    """Return text, line breaks and tabs, and close the run."""
    text = escape(text)
    if "\n" not in text and "\t" not in text:
        return f"{_TEXT}{text}</w:t></w:r>"
    pieces = (_BREAK.get(piece) or f"{_TEXT}{piece}</w:t>" for piece in _BREAKS.split(text) if piece)
    return "".join(pieces) + "</w:r>"
