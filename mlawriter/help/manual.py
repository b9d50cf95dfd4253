"""Make the manuals: documents of the program's own renderer, with what it declares drawn fresh into them."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from mlawriter import resources
from mlawriter.help.manual_words import drawn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mlawriter.i18n.messages import Message
    from mlawriter.render.blocks import Document

LANGUAGES: Final = ("en", "fr", "es", "ar")
"""Languages in which the manuals are written."""
BOOKS: Final = ("manual", "trainer")
"""The officer's manual, and the guide for trainers."""


def language_of(tag: str) -> str:
    """Return the language of the manual for a window in a language: English where there is none in it."""
    return tag if tag in LANGUAGES else LANGUAGES[0]


def file_name(tag: str, book: str = BOOKS[0]) -> str:
    """Return the name that the file of a manual has at first."""
    return f"mlawriter-{book}-{tag}.docx"


def pictures_of(tag: str) -> Path:
    """Return the folder with the pictures of a language."""
    return resources.templates() / "manual" / "pictures" / tag


def manual(tag: str, keys: Sequence[tuple[str, Message]], samples: int, book: str = BOOKS[0]) -> Document:
    """Return a book in one of its languages.

    `keys` are those of the window with what they do, `samples` the number of bundled cases.

    Raises:
        TemplateProblem: when its template was changed into something that it cannot be.

    """
    shown = {path.stem: path.read_bytes() for path in sorted(pictures_of(tag).glob("*.png"))}
    return manual_with(shown, tag, keys, samples, book)


def manual_with(
    pictures: Mapping[str, bytes],
    tag: str,
    keys: Sequence[tuple[str, Message]],
    samples: int,
    book: str = BOOKS[0],
) -> Document:
    """Return a book with these pictures; otherwise as `manual` does."""
    from mlawriter.i18n.translator import translator
    from mlawriter.render.document_of_text import UNDATED, page_of
    from mlawriter.render.environment import environment, render
    from mlawriter.render.markup import parse

    speak = translator(tag, "interface")
    template = f"manual/{book}.{tag}.xml.j2"
    text = render(environment(speak), template, drawn(speak, keys, samples))
    made = parse(text, template=template, language=tag, created=UNDATED, pictures=pictures)
    return dataclasses.replace(made, page_of=page_of(translator(tag, "document")))
