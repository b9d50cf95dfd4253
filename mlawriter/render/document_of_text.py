"""Make a document of what its template printed: the blocks, its language, its date, the paper it is on."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import D_
from mlawriter.render.markup import parse

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.i18n.translator import Translator
    from mlawriter.render.blocks import Document
    from mlawriter.render.environment import LetterEnvironment
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.render.letterhead.letterhead import Letterhead

UNDATED = "1980-01-01T00:00:00Z"
"""Date of a file's properties while the letter has none: never the clock, so that bytes repeat."""


def document_of(
    text: str,
    letters: LetterEnvironment,
    template: str,
    *,
    dated: date | None,
    house: HouseStyle,
    on_paper: bool,
    mark: str,
) -> Document:
    """Return the document that a template printed, on the office's own paper where it is `on_paper` and the office has one.

    It bears the `mark` whether or not its template prints one.

    Raises:
        TemplateProblem: when the text is no document.

    """
    document = parse(
        text,
        letters.read.setdefault(template, {}),
        template=template,
        language=letters.translator.language.tag,
        created=f"{dated.isoformat()}T00:00:00Z" if dated else UNDATED,
    )
    document = dataclasses.replace(document, mark=mark, page_of=page_of(letters.translator))
    if house.letterhead is not None and document.letterhead and on_paper:
        return _dressed(document, house.letterhead)
    return document


def page_of(speak: Translator) -> tuple[str, str, str]:
    """Split the translated `Page {number} of {total}` into what stands around the two numbers."""
    before, _, rest = speak.text(D_("Page {number} of {total}")).partition("{number}")
    between, _, after = rest.partition("{total}")
    return before, between, after


def _dressed(document: Document, letterhead: Letterhead) -> Document:
    """Put a document that names the office at its head on the office's own paper, which does that itself."""
    lines = () if letterhead.names_authority else document.letterhead
    return dataclasses.replace(document, stationery=letterhead, letterhead=lines)
