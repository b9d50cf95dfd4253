"""Emit paragraphs: the style, what differs from it, and the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mlawriter.render.word import names

if TYPE_CHECKING:
    from mlawriter.render.blocks import Inline
    from mlawriter.render.word.runs import Runs

_KEEP_NEXT: Final = "<w:keepNext/>"
_PAGE_BREAK: Final = "<w:pageBreakBefore/>"
_BELOW_TABLE: Final = '<w:spacing w:before="200"/>'
_LOW: Final = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'


@dataclass(frozen=True, slots=True)
class Setting:
    """Say how a paragraph stands towards its neighbours."""

    keep_next: bool = False
    new_page: bool = False
    below_table: bool = False
    low: bool = False
    """One point high: what ends the text must not need a page of its own."""


PLAIN: Final = Setting()


class Paragraphs:
    """Emit paragraphs in one language and one set of styles."""

    def __init__(self, runs: Runs, style_ids: dict[str, str], turned: str = "") -> None:
        """Make paragraphs; `turned` is the property of those that run against the direction of the styles."""
        self.runs = runs
        self.turned = turned
        self._openings = {
            name: f'<w:p><w:pPr><w:pStyle w:val="{style_ids[name]}"/>' for name in names.PARAGRAPHS
        }
        self._plain = {name: f"{opening}{turned}</w:pPr>" for name, opening in self._openings.items()}

    def paragraph(
        self, style: str, content: Inline, setting: Setting = PLAIN, number: int | None = None
    ) -> str:
        """Return one paragraph; `number` puts it into a list other than the style's own."""
        return self.around(style, self.runs.runs(content), setting, number)

    def around(self, style: str, inner: str, setting: Setting = PLAIN, number: int | None = None) -> str:
        """Return a paragraph around runs that are ready."""
        if setting is PLAIN and number is None:
            return f"{self._plain[style]}{inner}</w:p>"
        counted = (
            "" if number is None else f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        )
        return (
            f"{self._openings[style]}{_KEEP_NEXT if setting.keep_next else ''}"
            f"{_PAGE_BREAK if setting.new_page else ''}{counted}{self.turned}"
            f"{_LOW if setting.low else _BELOW_TABLE if setting.below_table else ''}</w:pPr>{inner}</w:p>"
        )

    def centred(
        self, style: str, inner: str, setting: Setting = PLAIN, *, kept: bool = False, last: bool = False
    ) -> str:
        """Return a centred paragraph; `last` leaves room below it."""
        space = (
            '<w:spacing w:before="0" w:after="240"/>' if last else '<w:spacing w:before="160" w:after="80"/>'
        )
        return (
            f"{self._openings[style]}{_KEEP_NEXT if kept or setting.keep_next else ''}"
            f"{_PAGE_BREAK if setting.new_page else ''}{self.turned}{space}"
            f'<w:jc w:val="center"/></w:pPr>{inner}</w:p>'
        )

    def uncounted(
        self, style: str, inner: str, printed: str, setting: Setting, number: int, indents: tuple[int, int]
    ) -> str:
        """Return a paragraph whose number is text; `number` is that of the list that counts nothing.

        `indents` are those of its lines and of its first, in twentieths of a point.
        """
        lines, first = indents
        lead = f"{self.runs.plain(printed)}<w:r><w:tab/></w:r>" if printed else ""
        return (
            f"{self._openings[style]}{_KEEP_NEXT if setting.keep_next else ''}"
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>{self.turned}'
            f'<w:ind w:left="{lines}" w:right="0" w:hanging="{lines - first}"/></w:pPr>{lead}{inner}</w:p>'
        )
