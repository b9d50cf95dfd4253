"""Print a document as a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.render.house_style import PLAIN

if TYPE_CHECKING:
    from mlawriter.i18n.languages import Language
    from mlawriter.render.bilingual.opposite import Bilingual
    from mlawriter.render.blocks import Document
    from mlawriter.render.house_style import HouseStyle


def write(document: Document, language: Language | None = None, house: HouseStyle = PLAIN) -> bytes:
    """Return the document as the bytes of a .docx file; the same document gives the same bytes.

    `language` is the profile to print with; without it, that of the document's tag as the office uses it.

    Raises:
        ReferenceProblem: when the reference document cannot serve.

    """
    # Word's libraries take longer to import than a window to open.
    from mlawriter.render.word.package import package

    return package(document, language or house.language(document.language), house)


def write_side_by_side(document: Bilingual, house: HouseStyle = PLAIN) -> bytes:
    """Return a document in two languages as the bytes of a .docx file; the same document gives the same bytes.

    Raises:
        ReferenceProblem: when the reference document cannot serve.

    """
    from mlawriter.render.word.package import package_side_by_side

    first, second = house.language(document.left.language), house.language(document.right.language)
    return package_side_by_side(document, first, second, house)
