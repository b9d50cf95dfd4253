"""Emit pictures that stand in a line of their own, each with its words for screen readers and its caption below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mlawriter.render.word import names
from mlawriter.render.word.wml import attribute

if TYPE_CHECKING:
    from mlawriter.render.blocks import Picture
    from mlawriter.render.word.paragraphs import Paragraphs, Setting

_EMU_PER_MM: Final = 36_000
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_NONE: Final = 'distT="0" distB="0" distL="0" distR="0"'
_FRAME: Final = '<a:ln w="6350"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln>'


def identifier(number: int) -> str:
    """Return the relationship to a picture of the text, by its number from 1."""
    return f"rIdP{number}"


def part(number: int, picture: Picture) -> str:
    """Return the name of the part that holds a picture; those of a letterhead are named otherwise."""
    return f"media/figure{number}.{picture.ending}"


class Pictures:
    """Emit the pictures of one document, and remember which they are."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._paragraphs = paragraphs
        self._numbers: dict[bytes, int] = {}
        self._shown: list[Picture] = []
        self._count = 0

    @property
    def shown(self) -> tuple[Picture, ...]:
        """Return each picture once, in the order of their numbers."""
        return tuple(self._shown)

    def picture(self, picture: Picture, setting: Setting) -> str:
        """Return a picture and its caption, kept together."""
        number = self._numbers.get(picture.content)
        if number is None:
            self._shown.append(picture)
            number = self._numbers[picture.content] = len(self._shown)
        self._count += 1
        drawn = self._paragraphs.centred(
            names.TABLE_TEXT, self._drawing(picture, number), setting, kept=bool(picture.caption)
        )
        if not picture.caption:
            return drawn
        caption = self._paragraphs.runs.runs(tuple(span._replace(italic=True) for span in picture.caption))
        return drawn + self._paragraphs.centred(names.TABLE_TEXT, caption, kept=setting.keep_next, last=True)

    def _drawing(self, picture: Picture, number: int) -> str:
        across = picture.width * _EMU_PER_MM
        down = across * picture.dots[1] // picture.dots[0]
        named = f'id="{self._count}" name="Picture {self._count}" descr="{attribute(picture.alt)}"'
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" {_NONE}>'
            f'<wp:extent cx="{across}" cy="{down}"/><wp:docPr {named}/><wp:cNvGraphicFramePr/>'
            f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
            f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{identifier(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{_FRAME}</pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
