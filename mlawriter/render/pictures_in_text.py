"""Give the pictures that a text names their bytes: those that the program hands over, and no file of the machine."""

from __future__ import annotations

import dataclasses
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from mlawriter.core.errors import TemplateProblem
from mlawriter.render.blocks import Picture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mlawriter.render.blocks import Document

NO_PICTURES: Final[Mapping[str, bytes]] = MappingProxyType({})
"""What the templates of requests can show: an office may have written them, or somebody else."""


def with_pictures(document: Document, pictures: Mapping[str, bytes], text: str, template: str) -> Document:
    """Return a document whose pictures have their bytes, without anything that is not picture.

    Raises:
        TemplateProblem: when a picture was not handed over, or is neither a whole PNG nor a whole JPEG.

    """
    placed = {
        block.name: _shown(block, pictures, text, template)
        for block in document.blocks
        if isinstance(block, Picture)
    }
    blocks = tuple(
        dataclasses.replace(
            block, **{name: getattr(placed[block.name], name) for name in ("content", "ending", "dots")}
        )
        if isinstance(block, Picture)
        else block
        for block in document.blocks
    )
    return dataclasses.replace(document, blocks=blocks)


def _shown(block: Picture, pictures: Mapping[str, bytes], text: str, template: str) -> Picture:
    # Only a document that shows pictures waits for what reads them.
    from mlawriter.render.letterhead.pictures import cleaned, dots
    from mlawriter.render.letterhead.refusals import LetterheadFault

    def problem(reason: str) -> TemplateProblem:
        line = text.count("\n", 0, max(0, text.find(f'"{block.name}"'))) + 1
        return TemplateProblem(template=template, line=line, reason=reason)

    if block.name not in pictures:
        raise problem(f"there is no picture {block.name} here")
    try:
        content, ending = cleaned(pictures[block.name], block.name)
    except LetterheadFault as fault:
        raise problem(f"the picture {block.name} is no whole PNG or JPEG of a usual size") from fault
    return dataclasses.replace(block, content=content, ending=ending, dots=dots(content))
